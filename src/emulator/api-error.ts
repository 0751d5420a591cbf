import { LIMITS } from '../core/limits.ts';
import { Refusal } from './refusal.ts';
import type { CommonRefusal, RefusalWords } from './refusal.ts';

/**
 * Errors of the CloudFront API with their HTTP status. Texts of PreconditionFailed, InvalidIfMatchVersion
 * and TestFunctionFailed are AWS's own; the others are ours, because AWS's are not published.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/CommonErrors.html and the operations' pages
 */
const ERRORS = {
  EntityNotFound: { status: 404, message: 'The key value store does not exist.' },
  FunctionAlreadyExists: { status: 409, message: 'A function with this name already exists.' },
  FunctionSizeLimitExceeded: {
    status: 413,
    message: `The function code is larger than ${LIMITS.codeSize.value} bytes.`,
  },
  InternalError: { status: 500, message: 'The emulator could not do this.' },
  InvalidArgument: { status: 400, message: 'An argument is not valid.' },
  InvalidIfMatchVersion: {
    status: 400,
    message: 'The If-Match version is missing or not valid for the resource.',
  },
  MalformedInput: { status: 400, message: 'The request body is not the expected XML.' },
  MethodNotAllowed: { status: 405, message: 'This path has no operation for this method.' },
  NoSuchFunctionExists: { status: 404, message: 'The specified function does not exist.' },
  PreconditionFailed: {
    status: 412,
    message:
      "The request failed because it didn't meet the preconditions in one or more request-header fields.",
  },
  RequestEntityTooLarge: { status: 413, message: 'The request body is too large.' },
  ServiceUnavailable: { status: 503, message: 'The service is not available at the moment.' },
  TestFunctionFailed: { status: 500, message: 'The provided event object is not valid.' },
  Throttling: { status: 400, message: 'Rate exceeded' },
  TooManyFunctions: {
    status: 400,
    message: `The account has reached its limit of ${LIMITS.functionsPerAccount.value} functions.`,
  },
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
  internal: wordsOf('InternalError'),
  'method-not-allowed': wordsOf('MethodNotAllowed'),
  throttled: wordsOf('Throttling'),
  'too-large': wordsOf('RequestEntityTooLarge'),
  unavailable: wordsOf('ServiceUnavailable'),
  'unknown-operation': wordsOf('UnknownOperation'),
};

/** InvalidArgument with the sentence that says which argument and why. */
export function invalidArgument(message: string): ApiError {
  return new ApiError('InvalidArgument', message);
}
