import { Refusal } from '../refusal.ts';
import type { CommonRefusal, RefusalWords } from '../refusal.ts';

/**
 * Errors of STS with their HTTP status; the sentences are ours.
 * https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html and the operations' pages
 */
const ERRORS = {
  AccessDenied: { status: 403, message: 'These credentials may not assume the role.' },
  ExpiredToken: {
    status: 403,
    message: 'The security token included in the request is expired',
  },
  ExpiredTokenException: { status: 400, message: 'Token must be current: it is expired' },
  IDPCommunicationError: { status: 400, message: 'The identity provider could not be asked.' },
  IDPRejectedClaim: { status: 403, message: 'The identity provider rejected the claim.' },
  IncompleteSignature: {
    status: 400,
    message: 'The request signature does not conform to AWS standards.',
  },
  InternalFailure: { status: 500, message: 'The emulator could not do this.' },
  InvalidAction: { status: 400, message: 'The emulator has no such operation of STS.' },
  InvalidClientTokenId: {
    status: 403,
    message: 'The security token included in the request is invalid.',
  },
  InvalidIdentityToken: { status: 400, message: 'The web identity token is not valid.' },
  MalformedPolicyDocument: { status: 400, message: 'The policy is not valid JSON.' },
  MissingAction: { status: 400, message: 'The request has no Action.' },
  MissingAuthenticationToken: { status: 403, message: 'The request is not signed.' },
  PackedPolicyTooLarge: { status: 400, message: 'Policies and tags are too large together.' },
  RegionDisabledException: { status: 403, message: 'STS is not activated in this region.' },
  RequestExpired: { status: 400, message: 'The signature is too old.' },
  ServiceUnavailable: { status: 503, message: 'The service is not available at the moment.' },
  SignatureDoesNotMatch: {
    status: 403,
    message: 'The signature of the request is not the one of this access key.',
  },
  Throttling: { status: 400, message: 'Rate exceeded' },
  ValidationError: { status: 400, message: 'The request is not valid.' },
} as const satisfies Record<string, { status: number; message: string }>;

/** Code of an error of STS, as `<Code>` carries it. */
export type StsErrorCode = keyof typeof ERRORS;

const wordsOf = (code: StsErrorCode): RefusalWords => ({ code, ...ERRORS[code] });

/** A request that STS refuses. */
export class StsError extends Refusal {
  override readonly name = 'StsError';

  constructor(code: StsErrorCode, message: string = ERRORS[code].message) {
    super({ ...ERRORS[code], code, message });
  }
}

/** Every error of STS, by its code. */
export const errors: ReadonlyMap<string, RefusalWords> = new Map(
  Object.entries(ERRORS).map(([code, words]) => [code, { code, ...words }]),
);

/** What STS says in the cases that all services know. */
export const common: Readonly<Record<CommonRefusal, RefusalWords>> = {
  'access-denied': wordsOf('AccessDenied'),
  expired: wordsOf('RequestExpired'),
  'expired-token': wordsOf('ExpiredToken'),
  'incomplete-signature': wordsOf('IncompleteSignature'),
  internal: wordsOf('InternalFailure'),
  'method-not-allowed': wordsOf('InvalidAction'),
  throttled: wordsOf('Throttling'),
  'too-large': { ...wordsOf('ValidationError'), message: 'The request is too large.' },
  unavailable: wordsOf('ServiceUnavailable'),
  'unknown-key': wordsOf('InvalidClientTokenId'),
  'unknown-operation': wordsOf('InvalidAction'),
  unsigned: wordsOf('MissingAuthenticationToken'),
  'wrong-signature': wordsOf('SignatureDoesNotMatch'),
};
