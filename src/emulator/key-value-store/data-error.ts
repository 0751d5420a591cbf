import { LIMITS } from '../../core/limits.ts';
import { Refusal } from '../refusal.ts';
import type { CommonRefusal, RefusalWords } from '../refusal.ts';

/**
 * Errors of the data plane with their HTTP status. The text of a stale If-Match is AWS's own.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Operations_Amazon_CloudFront_KeyValueStore.html
 */
const ERRORS = {
  AccessDeniedException: { status: 403, message: 'Access denied.' },
  ConflictException: { status: 409, message: 'Resource is not in expected state.' },
  ExpiredTokenException: {
    status: 403,
    message: 'The security token included in the request is expired',
  },
  IncompleteSignatureException: {
    status: 400,
    message: 'The request signature does not conform to AWS standards.',
  },
  InternalServerException: { status: 500, message: 'Internal server error.' },
  InvalidSignatureException: {
    status: 403,
    message: 'The signature of the request is not the one of this access key, or it is too old.',
  },
  MethodNotAllowedException: {
    status: 405,
    message: 'This path has no operation for this method.',
  },
  MissingAuthenticationTokenException: { status: 403, message: 'The request is not signed.' },
  ResourceNotFoundException: { status: 404, message: 'Resource was not found.' },
  ServiceQuotaExceededException: {
    status: 402,
    message: `A key value store holds ${LIMITS.keyValueStoreSize.value} bytes at most.`,
  },
  ServiceUnavailableException: { status: 503, message: 'The service is not available now.' },
  ThrottlingException: { status: 429, message: 'Rate exceeded' },
  UnknownOperationException: {
    status: 404,
    message: 'No operation of the emulator has this path.',
  },
  UnrecognizedClientException: {
    status: 403,
    message: 'The security token included in the request is invalid.',
  },
  ValidationException: { status: 400, message: 'Validation failed.' },
} as const satisfies Record<string, { status: number; message: string }>;

/** Code of a data plane error, as `x-amzn-errortype` carries it. */
export type DataErrorCode = keyof typeof ERRORS;

const wordsOf = (code: DataErrorCode): RefusalWords => ({ code, ...ERRORS[code] });

/** A request that the data plane refuses. */
export class DataError extends Refusal {
  override readonly name = 'DataError';

  constructor(code: DataErrorCode, message: string = ERRORS[code].message) {
    super({ ...ERRORS[code], code, message });
  }
}

/** ValidationException with the sentence that says what is wrong. */
export function invalid(message: string): DataError {
  return new DataError('ValidationException', message);
}

/** Every error of the data plane, by its code. */
export const errors: ReadonlyMap<string, RefusalWords> = new Map(
  Object.entries(ERRORS).map(([code, words]) => [code, { code, ...words }]),
);

/** What the data plane says in the cases that all services know. */
export const common: Readonly<Record<CommonRefusal, RefusalWords>> = {
  'access-denied': wordsOf('AccessDeniedException'),
  expired: wordsOf('InvalidSignatureException'),
  'expired-token': wordsOf('ExpiredTokenException'),
  'incomplete-signature': wordsOf('IncompleteSignatureException'),
  internal: wordsOf('InternalServerException'),
  'method-not-allowed': wordsOf('MethodNotAllowedException'),
  throttled: wordsOf('ThrottlingException'),
  'too-large': {
    ...wordsOf('ValidationException'),
    message: `A request has ${LIMITS.keyValueStoreUpdateSize.value} bytes at most.`,
  },
  unavailable: wordsOf('ServiceUnavailableException'),
  'unknown-key': wordsOf('UnrecognizedClientException'),
  'unknown-operation': wordsOf('UnknownOperationException'),
  unsigned: wordsOf('MissingAuthenticationTokenException'),
  'wrong-signature': wordsOf('InvalidSignatureException'),
};
