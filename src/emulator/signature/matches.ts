import { createECDH, createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { ALGORITHMS } from './authorization.ts';
import type { Signature } from './authorization.ts';

/** True when whoever made the signature of this text has the secret. Knows both algorithms. */
export function matches(signature: Signature, secret: string, text: string): boolean {
  const bytes = Buffer.from(signature.signature, 'hex');
  if (signature.algorithm === ALGORITHMS.v4a)
    return verify('sha256', Buffer.from(text), publicKeyOf(signature.accessKeyId, secret), bytes);
  const expected = hmac(signingKey(secret, signature.scope), text);
  return bytes.length === expected.length && timingSafeEqual(bytes, expected);
}

function hmac(key: Buffer | string, text: Buffer | string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** Date, region, service and the closing word of the scope, each keyed with what came before. */
function signingKey(secret: string, scope: string): Buffer {
  return scope.split('/').reduce<Buffer>(hmac, Buffer.from(`AWS4${secret}`));
}

/** Order of the curve P-256, less two: the largest candidate. https://www.secg.org/sec2-v2.pdf */
const LARGEST = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254fn;

/**
 * The key of Signature Version 4A that belongs to a secret: a key derivation in counter mode, as
 * https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-108r1.pdf has it, until a candidate
 * lies in the curve's range; the private key is one more.
 */
function publicKeyOf(accessKeyId: string, secret: string): KeyObject {
  for (let counter = 1; counter < 255; counter += 1) {
    const label = Buffer.from(`\0\0\0\u0001${ALGORITHMS.v4a}\0${accessKeyId}`, 'latin1');
    const context = Buffer.from([counter, 0, 0, 1, 0]);
    const digest = hmac(`AWS4A${secret}`, Buffer.concat([label, context]));
    const candidate = BigInt(`0x${digest.toString('hex')}`);
    if (candidate <= LARGEST) return publicKey(candidate + 1n);
  }
  throw new RangeError('no key of this curve belongs to the secret');
}

function publicKey(privateKey: bigint): KeyObject {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(privateKey.toString(16).padStart(64, '0'), 'hex');
  const point = curve.getPublicKey();
  const coordinate = (from: number) => point.subarray(from, from + 32).toString('base64url');
  const key = { kty: 'EC', crv: 'P-256', x: coordinate(1), y: coordinate(33) };
  return createPublicKey({ key, format: 'jwk' });
}
