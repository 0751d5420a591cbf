import { ServiceError, type ServiceFailure } from '../core/errors.ts';
import { FAILURE_BY_CODE, FAILURE_BY_NAME } from './failure-tables.ts';
import { isEventError } from './retry.ts';

/** What was being done when something failed. */
export interface CallFacts {
  /** `UpdateFunction`. */
  readonly operation: string;
  /** Name of the function or key value store. */
  readonly subject: string;
  readonly endpoint: string | undefined;
  /** Prefix of the permissions; default `cloudfront`. */
  readonly service?: string;
}

/** Host of the API when no endpoint overrides it. https://docs.aws.amazon.com/general/latest/gr/cf_region.html */
const AWS_HOST = 'cloudfront.amazonaws.com';

/** Characters of somebody else's text in a message. */
const MAX_DETAIL = 500;

/** Failures of the way to the service rather than of one function. */
const ABOUT_ENDPOINT = new Set<ServiceFailure>([
  'connection-refused',
  'host-not-found',
  'timeout',
  'not-cloudfront',
]);

interface SdkError {
  readonly name: string;
  readonly message: string;
  readonly code?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
  /** Set by the SDK on errors that arose while an answer was read. */
  readonly $response?: unknown;
}

/** Turns whatever the SDK throws into a ServiceError; one that already is comes back as it is. */
export function translateError(thrown: unknown, facts: CallFacts): ServiceError {
  if (thrown instanceof ServiceError) return thrown;
  const error: SdkError = isSdkError(thrown) ? thrown : new Error(String(thrown));
  const { operation, subject, endpoint, service = 'cloudfront' } = facts;
  const failure = aboutLogs(service, aboutRole(classify(error), operation));
  return new ServiceError(failure, {
    operation,
    subject: ABOUT_ENDPOINT.has(failure) ? (endpoint ?? AWS_HOST) : subject,
    detail: describeCause(error, failure, `${service}:${operation}`),
    cause: thrown,
  });
}

function isSdkError(thrown: unknown): thrown is SdkError {
  if (typeof thrown !== 'object' || thrown === null) return false;
  const { name, message } = thrown as Record<string, unknown>;
  return typeof name === 'string' && typeof message === 'string';
}

function classify(error: SdkError): ServiceFailure {
  if (isEventError(error)) return 'event-not-valid';
  if (isTagsRefusal(error)) return 'tags-refused';
  if (isStaleStore(error)) return 'precondition-failed';
  // The chain's own error also stands for a login that has run out.
  if (error.name.endsWith('ProviderError') && /\bexpired\b/i.test(error.message)) {
    return 'expired-credentials';
  }
  const code = typeof error.code === 'string' ? error.code : '';
  return (
    FAILURE_BY_NAME.get(error.name) ??
    failureByStatus(error.$metadata?.httpStatusCode ?? 0) ??
    FAILURE_BY_CODE.get(code) ??
    failureByWire(error, code) ??
    'unknown'
  );
}

/**
 * AWS does not tag a new function whose name was deleted a short time ago. Its code was not seen, only its
 * status and text. https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/2508
 */
function isTagsRefusal({ $metadata, message }: SdkError): boolean {
  return $metadata?.httpStatusCode === 409 && /\bwith tags\b/i.test(message);
}

/**
 * Key value stores have two answers to an ETag that is old: this, and ConflictException.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_UpdateKeys.html
 */
function isStaleStore({ name, message }: SdkError): boolean {
  return name === 'ValidationException' && /\bpre-?condition failed\b/i.test(message);
}

/** A role that does not let somebody in is mended in its trust policy, not in theirs. */
function aboutRole(failure: ServiceFailure, operation: string): ServiceFailure {
  const isRole = operation.startsWith('AssumeRole') && failure === 'access-denied';
  return isRole ? 'role-not-assumable' : failure;
}

/** Services of the same protocol have one name for everything that they do not find. */
function aboutLogs(service: string, failure: ServiceFailure): ServiceFailure {
  return service === 'logs' && failure === 'no-such-key-value-store'
    ? 'no-such-log-group'
    : failure;
}

function failureByStatus(status: number): ServiceFailure | undefined {
  if (status === 429) return 'throttled';
  return status >= 500 ? 'service-unavailable' : undefined;
}

/** What never became an answer of the API: no time left, no HTTP, no TLS, no XML, no error code. */
function failureByWire(error: SdkError, code: string): ServiceFailure | undefined {
  if (error.name === 'TimeoutError') return 'timeout';
  const otherProtocol = /^(HPE_|EPROTO$|ERR_SSL_|ERR_TLS_|CERT_|.*_CERT|UNABLE_TO_)/.test(code);
  const unreadable = error.$response !== undefined && !('$fault' in error);
  // The SDK's names for an error without a code: CloudFront always sends one.
  const nameless = error.name === 'NotFound' || error.name === 'Unknown';
  return otherProtocol || unreadable || nameless ? 'not-cloudfront' : undefined;
}

/**
 * The first line only: the rest can be hints about the SDK, or the signed request, session token
 * included. AWS does not always name the permission it misses, so it is added.
 */
function describeCause(error: SdkError, failure: ServiceFailure, permission: string): string {
  const [line = ''] = `${error.name}: ${error.message}`.split(/[\r\n]/);
  const text = line.slice(0, MAX_DETAIL);
  if (failure !== 'access-denied' || /perform: [\w-]+:\w+/.test(text)) return text;
  return `${text} (${permission})`;
}
