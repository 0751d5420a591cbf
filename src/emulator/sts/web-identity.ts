import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';

/** What an OpenID token says; undefined where it says nothing, or is no JSON web token. */
export interface WebIdentityClaims {
  readonly subject: string | undefined;
  readonly audience: string | undefined;
  readonly issuer: string | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number | undefined;
}

/** Reads the claims of a token; its signature is not verified. https://www.rfc-editor.org/rfc/rfc7519.html */
export function claimsOf(token: string): WebIdentityClaims {
  const { sub, aud, iss, exp } = payloadOf(token);
  const audience = Array.isArray(aud) ? (aud as readonly JsonValue[])[0] : aud;
  return {
    subject: textOf(sub),
    audience: textOf(audience),
    issuer: textOf(iss),
    expiresAt: typeof exp === 'number' ? exp * 1_000 : undefined,
  };
}

function payloadOf(token: string): JsonObject {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    const claims = JSON.parse(payload) as JsonValue;
    return isJsonObject(claims) ? claims : {};
  } catch {
    return {};
  }
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
