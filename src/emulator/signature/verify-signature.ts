import type { Api } from '../api.ts';
import type { Clock } from '../../core/ports.ts';
import type { HttpRequest } from '../http-message.ts';
import { Refusal } from '../refusal.ts';
import type { CommonRefusal } from '../refusal.ts';
import { signatureOf, timeOf } from './authorization.ts';
import type { Signature } from './authorization.ts';
import { matches } from './matches.ts';
import { sha256, stringToSign } from './string-to-sign.ts';

/** Milliseconds that a client's clock may be wrong by. */
const TOLERANCE = 15 * 60_000;

/** Secrets by their access key ids. */
export type AccessKeys = Readonly<Record<string, string>>;

/**
 * Refuses a request that none of the access keys has signed for this service.
 * @throws {Refusal}
 */
export type VerifySignature = (api: Api, request: HttpRequest) => void;

/** The secret of an access key id; undefined for a key that nobody has. */
export type SecretOf = (accessKeyId: string) => string | undefined;

/** Makes a verification of Signature Version 4 and 4A. */
export function signatureVerification(secretOf: SecretOf, now: Clock): VerifySignature {
  return (api, request) => {
    const problem = problemOf(request, api.service, secretOf, now());
    if (problem !== undefined) throw new Refusal(api.common[problem]);
  };
}

function problemOf(
  request: HttpRequest,
  service: string,
  secretOf: SecretOf,
  at: number,
): CommonRefusal | undefined {
  if (request.header('authorization') === undefined) return 'unsigned';
  const signature = signatureOf(request);
  if (signature?.signedHeaders.includes('host') !== true) return 'incomplete-signature';
  const secret = secretOf(signature.accessKeyId);
  if (secret === undefined) return 'unknown-key';
  if (!(Math.abs(at - timeOf(signature)) <= TOLERANCE)) return 'expired';
  const isRight =
    isScopedTo(service, signature) &&
    isOwnBody(request) &&
    matches(signature, secret, stringToSign(request, signature));
  return isRight ? undefined : 'wrong-signature';
}

function isScopedTo(service: string, { scope, date }: Signature): boolean {
  const parts = scope.split('/');
  return parts[0] === date.slice(0, 8) && parts.at(-2) === service && parts.at(-1) === TERMINATOR;
}

const TERMINATOR = 'aws4_request';

/** The hash that was signed has to be that of what came. */
function isOwnBody(request: HttpRequest): boolean {
  const { body = new Uint8Array() } = request;
  const signed = request.header('x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD';
  return signed === 'UNSIGNED-PAYLOAD' || signed === sha256(body);
}
