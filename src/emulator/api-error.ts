import { LIMITS } from '../core/limits.ts';
import { Refusal } from './refusal.ts';
import type { CommonRefusal, RefusalWords } from './refusal.ts';

/**
 * Errors of the CloudFront API with their HTTP status. Texts of PreconditionFailed, InvalidIfMatchVersion
 * and TestFunctionFailed are AWS's own; the others are ours, because AWS's are not published.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/CommonErrors.html and the operations' pages
 */
const ERRORS = {
  AccessDenied: { status: 403, message: 'Access denied.' },
  CannotDeleteEntityWhileInUse: {
    status: 409,
    message: 'The key value store is associated with a function.',
  },
  EntityAlreadyExists: {
    status: 409,
    message: 'A key value store with this name already exists.',
  },
  EntityLimitExceeded: {
    status: 400,
    message: `The account has reached its limit of ${LIMITS.keyValueStoresPerAccount.value} key value stores.`,
  },
  EntitySizeLimitExceeded: {
    status: 413,
    message: `A key value store holds ${LIMITS.keyValueStoreSize.value} bytes at most.`,
  },
  EntityNotFound: { status: 404, message: 'The key value store does not exist.' },
  FunctionAlreadyExists: { status: 409, message: 'A function with this name already exists.' },
  FunctionInUse: { status: 409, message: 'A distribution uses this function.' },
  FunctionSizeLimitExceeded: {
    status: 413,
    message: `The function code is larger than ${LIMITS.codeSize.value} bytes.`,
  },
  InternalError: { status: 500, message: 'The emulator could not do this.' },
  IncompleteSignature: {
    status: 400,
    message: 'The request signature does not conform to AWS standards.',
  },
  InvalidArgument: { status: 400, message: 'An argument is not valid.' },
  InvalidClientTokenId: {
    status: 403,
    message: 'The security token included in the request is invalid.',
  },
  InvalidIfMatchVersion: {
    status: 400,
    message: 'The If-Match version is missing or not valid for the resource.',
  },
  InvalidTagging: { status: 400, message: 'The tags are not valid.' },
  MalformedInput: { status: 400, message: 'The request body is not the expected XML.' },
  MethodNotAllowed: { status: 405, message: 'This path has no operation for this method.' },
  MissingAuthenticationToken: { status: 403, message: 'The request is not signed.' },
  NoSuchFunctionExists: { status: 404, message: 'The specified function does not exist.' },
  NoSuchResource: { status: 404, message: 'The resource does not exist.' },
  PreconditionFailed: {
    status: 412,
    message:
      "The request failed because it didn't meet the preconditions in one or more request-header fields.",
  },
  ExpiredToken: {
    status: 403,
    message: 'The security token included in the request is expired',
  },
  RequestExpired: {
    status: 400,
    message: 'The date of the signature is more than 15 minutes away from now.',
  },
  RequestEntityTooLarge: { status: 413, message: 'The request body is too large.' },
  SignatureDoesNotMatch: {
    status: 403,
    message: 'The signature of the request is not the one of this access key.',
  },
  ServiceUnavailable: { status: 503, message: 'The service is not available at the moment.' },
  TestFunctionFailed: { status: 500, message: 'The provided event object is not valid.' },
  Throttling: { status: 400, message: 'Rate exceeded' },
  TooManyFunctions: {
    status: 400,
    message: `The account has reached its limit of ${LIMITS.functionsPerAccount.value} functions.`,
  },
  UnsupportedOperation: { status: 400, message: 'This operation is not supported in this region.' },
  UnknownOperation: { status: 404, message: 'No operation of the emulator has this path.' },
} as const satisfies Record<string, { status: number; message: string }>;

/** Code of an API error, as `<Code>` carries it. */
export type ApiErrorCode = keyof typeof ERRORS;

/** A request that CloudFront refuses; becomes its XML error document. */
export class ApiError extends Refusal {
  override readonly name = 'ApiError';

  constructor(code: ApiErrorCode, message: string = ERRORS[code].message) {
    super({ ...ERRORS[code], code, message });
  }
}

const wordsOf = (code: ApiErrorCode): RefusalWords => ({ code, ...ERRORS[code] });

/** What CloudFront says in the cases that all services know. */
export const commonRefusals: Readonly<Record<CommonRefusal, RefusalWords>> = {
  'access-denied': wordsOf('AccessDenied'),
  expired: wordsOf('RequestExpired'),
  'expired-token': wordsOf('ExpiredToken'),
  'incomplete-signature': wordsOf('IncompleteSignature'),
  internal: wordsOf('InternalError'),
  'method-not-allowed': wordsOf('MethodNotAllowed'),
  throttled: wordsOf('Throttling'),
  'too-large': wordsOf('RequestEntityTooLarge'),
  unavailable: wordsOf('ServiceUnavailable'),
  'unknown-key': wordsOf('InvalidClientTokenId'),
  'unknown-operation': wordsOf('UnknownOperation'),
  unsigned: wordsOf('MissingAuthenticationToken'),
  'wrong-signature': wordsOf('SignatureDoesNotMatch'),
};

/** Every error of CloudFront, by its code. */
export const errors: ReadonlyMap<string, RefusalWords> = new Map(
  Object.entries(ERRORS).map(([code, words]) => [code, { code, ...words }]),
);

/** InvalidArgument with the sentence that says which argument and why. */
export function invalidArgument(message: string): ApiError {
  return new ApiError('InvalidArgument', message);
}
