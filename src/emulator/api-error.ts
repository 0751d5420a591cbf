import { LIMITS } from '../core/limits.ts';

/**
 * Errors of the CloudFront API with their HTTP status. Texts of PreconditionFailed, InvalidIfMatchVersion
 * and TestFunctionFailed are AWS's own; the others are ours, because AWS's are not published.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/CommonErrors.html and the operations' pages
 */
const ERRORS = {
  AccessDenied: { status: 403, message: 'These credentials may not do this.' },
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
  InvalidTagging: { status: 400, message: 'The tags are not valid.' },
  MalformedInput: { status: 400, message: 'The request body is not the expected XML.' },
  MethodNotAllowed: { status: 405, message: 'This path has no operation for this method.' },
  NoSuchFunctionExists: { status: 404, message: 'The specified function does not exist.' },
  NoSuchResource: { status: 404, message: 'The resource does not exist.' },
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
  /** CloudWatch's word. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CommonErrors.html */
  ValidationError: { status: 400, message: 'The request is not valid.' },
  UnknownOperation: { status: 404, message: 'No operation of the emulator has this path.' },
} as const satisfies Record<string, { status: number; message: string }>;

/** Code of an API error, as `<Code>` carries it. */
export type ApiErrorCode = keyof typeof ERRORS;

/** A request that is refused; becomes CloudFront's XML error document. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  /** HTTP status. */
  readonly status: number;

  constructor(code: ApiErrorCode, message: string = ERRORS[code].message) {
    super(message);
    this.code = code;
    this.status = ERRORS[code].status;
  }
}

/** InvalidArgument with the sentence that says which argument and why. */
export function invalidArgument(message: string): ApiError {
  return new ApiError('InvalidArgument', message);
}

/** What is no ApiError is a fault of the emulator or its disk; its message helps, its stack would not. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new ApiError('InternalError', `The emulator could not do this: ${reason}`);
}
