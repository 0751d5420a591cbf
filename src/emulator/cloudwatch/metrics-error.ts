import { Refusal } from '../refusal.ts';
import type { CommonRefusal, RefusalWords } from '../refusal.ts';

/** CloudWatch's words. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CommonErrors.html */
const VALIDATION: RefusalWords = {
  code: 'ValidationError',
  status: 400,
  message: 'The request is not valid.',
};

/**
 * Errors of single operations, by the code that the query protocol has for them.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Operations.html
 */
const OF_OPERATIONS = {
  InvalidFormat: { status: 400, message: 'Data was not syntactically valid JSON.' },
  InvalidNextToken: { status: 400, message: 'The next token specified is invalid.' },
  InvalidParameterValue: { status: 400, message: 'The value of an input parameter is not valid.' },
  LimitExceeded: { status: 400, message: 'The quota for alarms has already been reached.' },
  ResourceNotFound: { status: 404, message: 'The named resource does not exist.' },
  ResourceNotFoundException: { status: 404, message: 'The named resource does not exist.' },
} as const satisfies Record<string, Omit<RefusalWords, 'code'>>;

/** Code of an error that only some operations know. */
export type AlarmErrorCode = keyof typeof OF_OPERATIONS;

/** Names of errors in the newer protocols, where they are others. */
const SHAPES: Readonly<Record<string, string>> = {
  InvalidFormat: 'InvalidFormatFault',
  InvalidParameterValue: 'InvalidParameterValueException',
  LimitExceeded: 'LimitExceededFault',
};

/** What JSON and CBOR call an error. */
export function shapeOf(code: string): string {
  return `com.amazonaws.cloudwatch#${SHAPES[code] ?? code}`;
}

/** An error of one operation, in its words unless `message` has better ones. */
export function alarmError(code: AlarmErrorCode, message?: string): Refusal {
  const known = OF_OPERATIONS[code];
  return new Refusal({ code, ...known, message: message ?? known.message });
}

const words = (code: string, status: number, message: string): RefusalWords => ({
  code,
  status,
  message,
});

/** What CloudWatch says in the cases that all services know. */
export const common: Readonly<Record<CommonRefusal, RefusalWords>> = {
  'access-denied': words('AccessDenied', 403, 'These credentials may not do this.'),
  expired: words('RequestExpired', 400, 'The signature is too old.'),
  'expired-token': words('ExpiredToken', 403, 'The security token is expired.'),
  'incomplete-signature': words('IncompleteSignature', 400, 'The signature is not complete.'),
  internal: words('InternalError', 500, 'The emulator could not do this.'),
  'method-not-allowed': words('MethodNotAllowed', 405, 'There is no such operation here.'),
  throttled: words('Throttling', 400, 'Rate exceeded'),
  'too-large': words('RequestEntityTooLarge', 413, 'The request body is too large.'),
  unavailable: words('ServiceUnavailable', 503, 'The service is not available at the moment.'),
  'unknown-key': words('InvalidClientTokenId', 403, 'The access key is not known.'),
  'unknown-operation': words('UnknownOperation', 404, 'The emulator has no such operation.'),
  unsigned: words('MissingAuthenticationToken', 403, 'The request is not signed.'),
  'wrong-signature': words('SignatureDoesNotMatch', 403, 'The signature is not that of the key.'),
};

/** Every error of CloudWatch, by its code. */
export const errors: ReadonlyMap<string, RefusalWords> = new Map(
  [
    VALIDATION,
    ...Object.entries(OF_OPERATIONS).map(([code, it]) => ({ code, ...it })),
    ...Object.values(common),
  ].map((it) => [it.code, it]),
);

/** ValidationError with the sentence that says what is wrong. */
export function notValid(message: string = VALIDATION.message): Refusal {
  return new Refusal({ ...VALIDATION, message });
}
