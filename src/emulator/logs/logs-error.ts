import type { JsonObject } from '../../core/json.ts';
import { Refusal } from '../refusal.ts';
import type { CommonRefusal, RefusalWords } from '../refusal.ts';

/**
 * Errors of CloudWatch Logs; all but those of the service itself have the status 400.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/CommonErrors.html and the operations' pages
 */
const ERRORS = {
  AccessDeniedException: { status: 400, message: 'Access denied.' },
  ExpiredTokenException: {
    status: 400,
    message: 'The security token included in the request is expired',
  },
  IncompleteSignatureException: {
    status: 400,
    message: 'The request signature does not conform to AWS standards.',
  },
  InternalFailure: { status: 500, message: 'The emulator could not do this.' },
  InvalidParameterException: { status: 400, message: 'A parameter is not valid.' },
  InvalidSignatureException: {
    status: 400,
    message: 'The signature of the request is not the one of this access key, or it is too old.',
  },
  LimitExceededException: { status: 400, message: 'Resource limit exceeded.' },
  MalformedQueryException: { status: 400, message: 'The query is not one that can be run.' },
  MissingAuthenticationTokenException: { status: 400, message: 'The request is not signed.' },
  OperationAbortedException: {
    status: 400,
    message: 'A conflicting operation is currently in progress against this resource.',
  },
  ResourceAlreadyExistsException: {
    status: 400,
    message: 'The specified log group already exists',
  },
  ResourceNotFoundException: {
    status: 400,
    message: 'The specified log group does not exist.',
  },
  SerializationException: { status: 400, message: 'The request body is not the expected JSON.' },
  ServiceUnavailableException: { status: 500, message: 'The service is not available now.' },
  ThrottlingException: { status: 400, message: 'Rate exceeded' },
  TooManyTagsException: { status: 400, message: 'A resource can have no more than 50 tags.' },
  UnknownOperationException: { status: 400, message: 'The emulator has no such operation.' },
  UnrecognizedClientException: {
    status: 400,
    message: 'The security token included in the request is invalid.',
  },
  ValidationException: { status: 400, message: 'A parameter is not valid.' },
} as const satisfies Record<string, { status: number; message: string }>;

/** Code of an error of CloudWatch Logs, as `__type` carries it. */
export type LogsErrorCode = keyof typeof ERRORS;

const wordsOf = (code: LogsErrorCode): RefusalWords => ({ code, ...ERRORS[code] });

/** A request that CloudWatch Logs refuses; `details` are members of its document beside the message. */
export class LogsError extends Refusal {
  override readonly name = 'LogsError';
  readonly details: JsonObject;

  constructor(
    code: LogsErrorCode,
    message: string = ERRORS[code].message,
    details: JsonObject = {},
  ) {
    super({ ...ERRORS[code], code, message });
    this.details = details;
  }
}

/** InvalidParameterException with the sentence that says which and why. */
export function invalidParameter(message: string): LogsError {
  return new LogsError('InvalidParameterException', message);
}

/** Every error of CloudWatch Logs, by its code. */
export const errors: ReadonlyMap<string, RefusalWords> = new Map(
  Object.entries(ERRORS).map(([code, words]) => [code, { code, ...words }]),
);

/** What CloudWatch Logs says in the cases that all services know. */
export const common: Readonly<Record<CommonRefusal, RefusalWords>> = {
  'access-denied': wordsOf('AccessDeniedException'),
  expired: wordsOf('InvalidSignatureException'),
  'expired-token': wordsOf('ExpiredTokenException'),
  'incomplete-signature': wordsOf('IncompleteSignatureException'),
  internal: wordsOf('InternalFailure'),
  'method-not-allowed': wordsOf('UnknownOperationException'),
  throttled: wordsOf('ThrottlingException'),
  'too-large': { ...wordsOf('SerializationException'), message: 'The request is too large.' },
  unavailable: wordsOf('ServiceUnavailableException'),
  'unknown-key': wordsOf('UnrecognizedClientException'),
  'unknown-operation': wordsOf('UnknownOperationException'),
  unsigned: wordsOf('MissingAuthenticationTokenException'),
  'wrong-signature': wordsOf('InvalidSignatureException'),
};
