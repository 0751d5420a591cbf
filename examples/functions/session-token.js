// Members only: the cookie `session` must hold a signed token (JWT, HS256). The secrets are in the
// key value store; the token names its own (`kid`), so that secrets can be rotated.
import cf from 'cloudfront';
import crypto from 'crypto';

async function handler(event) {
  const request = event.request;
  const token = parse(request.cookies.session);
  if (!token) {
    return deny('no session');
  }
  const secret = await readSecret(token.header.kid);
  if (!secret || !sameText(sign(token.signed, secret), token.signature)) {
    return deny('bad signature');
  }
  if (!(token.claims.exp > Date.now() / 1000)) {
    return deny('expired');
  }
  delete request.cookies.session;
  request.headers['x-session-user'] = { value: token.claims.sub };
  return request;
}

// Header and claims are not to be trusted until the signature has been checked.
function parse(cookie) {
  const parts = cookie ? cookie.value.split('.') : [];
  if (parts.length !== 3) {
    return undefined;
  }
  try {
    const header = decode(parts[0]);
    const claims = decode(parts[1]);
    const signed = `${parts[0]}.${parts[1]}`;
    return header.alg === 'HS256' ? { header, claims, signed, signature: parts[2] } : undefined;
  } catch (error) {
    return undefined;
  }
}

function decode(part) {
  return JSON.parse(Buffer.from(part, 'base64url').toString());
}

// The store is opened here, not at the top: without a token it is never read.
async function readSecret(kid) {
  const store = cf.kvs();
  try {
    return await store.get(`${kid}`);
  } catch (error) {
    return undefined;
  }
}

function sign(text, secret) {
  return crypto.createHmac('sha256', secret).update(text).digest('base64url');
}

// Takes as long for a near miss as for a wild guess.
function sameText(a, b) {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) {
    difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  }
  return difference === 0;
}

function deny(reason) {
  console.log(`denied: ${reason}`);
  return {
    statusCode: 401,
    statusDescription: 'Unauthorized',
    headers: {
      'content-type': { value: 'application/json' },
      'cache-control': { value: 'no-store' },
    },
    body: JSON.stringify({ error: reason }),
  };
}
