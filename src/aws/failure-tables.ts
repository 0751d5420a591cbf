import type { ServiceFailure } from '../core/errors.ts';

/**
 * Error codes of the API and of the SDK, by name.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/CommonErrors.html and the errors listed
 * for each function operation.
 */
export const FAILURE_BY_NAME: ReadonlyMap<string, ServiceFailure> = new Map(
  Object.entries<ServiceFailure>({
    AccessDenied: 'access-denied',
    AccessDeniedException: 'access-denied',
    NotAuthorized: 'access-denied',
    CredentialsProviderError: 'no-credentials',
    TokenProviderError: 'no-credentials',
    MissingAuthenticationToken: 'no-credentials',
    ExpiredToken: 'expired-credentials',
    ExpiredTokenException: 'expired-credentials',
    TokenRefreshRequired: 'expired-credentials',
    RequestExpired: 'expired-credentials',
    InvalidClientTokenId: 'invalid-credentials',
    UnrecognizedClientException: 'invalid-credentials',
    SignatureDoesNotMatch: 'invalid-credentials',
    InvalidSignatureException: 'invalid-credentials',
    IncompleteSignature: 'invalid-credentials',
    InvalidIdentityToken: 'role-not-assumable',
    IDPRejectedClaim: 'role-not-assumable',
    IDPCommunicationError: 'service-unavailable',
    AbortError: 'cancelled',
    NoSuchFunctionExists: 'no-such-function',
    // Of the tagging operations, which name a function by its ARN.
    NoSuchResource: 'no-such-function',
    FunctionInUse: 'function-in-use',
    EntityNotFound: 'no-such-key-value-store',
    ResourceNotFoundException: 'no-such-key-value-store',
    PreconditionFailed: 'precondition-failed',
    InvalidIfMatchVersion: 'precondition-failed',
    ConflictException: 'precondition-failed',
    MalformedQueryException: 'malformed-query',
    // Queries under way at once; it passes as others end.
    LimitExceededException: 'throttled',
    OperationAbortedException: 'service-unavailable',
    ServiceUnavailableException: 'service-unavailable',
    ResourceAlreadyExistsException: 'already-exists',
    InvalidParameterException: 'invalid-argument',
    Throttling: 'throttled',
    ThrottlingException: 'throttled',
    ThrottledException: 'throttled',
    TooManyRequestsException: 'throttled',
    RequestLimitExceeded: 'throttled',
    RequestThrottled: 'throttled',
    SlowDown: 'throttled',
    InternalError: 'service-unavailable',
    InternalFailure: 'service-unavailable',
    ServiceUnavailable: 'service-unavailable',
    TestFunctionFailed: 'service-unavailable',
    InvalidArgument: 'invalid-argument',
    UnsupportedOperation: 'invalid-argument',
    InvalidTagging: 'invalid-argument',
    ValidationError: 'invalid-argument',
    ValidationException: 'invalid-argument',
    FunctionSizeLimitExceeded: 'too-large',
    ServiceQuotaExceededException: 'too-large',
    TooManyFunctions: 'too-many-functions',
    FunctionAlreadyExists: 'already-exists',
    UnexpectedAnswer: 'not-cloudfront',
  }),
);

/** Error codes of Node's sockets. https://nodejs.org/api/errors.html#common-system-errors */
export const FAILURE_BY_CODE: ReadonlyMap<string, ServiceFailure> = new Map(
  Object.entries<ServiceFailure>({
    ECONNREFUSED: 'connection-refused',
    EHOSTUNREACH: 'connection-refused',
    ENETUNREACH: 'connection-refused',
    ERR_PROXY_TUNNEL: 'connection-refused',
    ENOTFOUND: 'host-not-found',
    EAI_AGAIN: 'host-not-found',
    ETIMEDOUT: 'timeout',
    ECONNRESET: 'service-unavailable',
    EPIPE: 'service-unavailable',
  }),
);
