export const id = 191;
export const ids = [191,373];
export const modules = {

/***/ 1191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCloudFrontFunctions: () => (/* binding */ createCloudFrontFunctions)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudfront/dist-cjs/index.js
var dist_cjs = __webpack_require__(3169);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/aws/proxy.ts
var proxy = __webpack_require__(1373);
;// CONCATENATED MODULE: ./src/aws/retry.ts
/**
 * Makes a refused event final. TestFunction answers HTTP 500 for it, so the SDK would try the same
 * event again and again. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TestFunction.html
 */
function stopAtEventErrors(client) {
    const resolveStrategy = client.config.retryStrategy;
    client.config.retryStrategy = async () => {
        const strategy = await resolveStrategy();
        if (!('refreshRetryTokenForRetry' in strategy))
            return strategy;
        return {
            acquireInitialRetryToken: (scope) => strategy.acquireInitialRetryToken(scope),
            recordSuccess: (token) => strategy.recordSuccess(token),
            refreshRetryTokenForRetry: async (token, info) => {
                if (isEventError(info.error))
                    throw new Error('AWS refuses the event');
                return strategy.refreshRetryTokenForRetry(token, info);
            },
        };
    };
}
/** True for TestFunction's complaint about the event itself, as opposed to its own trouble. */
function isEventError(error) {
    return error?.name === 'TestFunctionFailed' && /\bevent object\b/i.test(error.message);
}

;// CONCATENATED MODULE: ./src/aws/client.ts



/** CloudFront is a global service: its API is signed for this region. */
const REGION = 'us-east-1';
const DEFAULTS = { connectionTimeout: 5_000, requestTimeout: 60_000, maxAttempts: 3 };
/** Makes the SDK's client with bounded waits and the endpoint that was decided, and no other. */
function createClient(options) {
    const { connectionTimeout, requestTimeout, maxAttempts } = { ...DEFAULTS, ...options };
    const client = new dist_cjs/* CloudFrontClient */.GHk({
        region: REGION,
        ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
        // Whatever else the SDK might find would not be named in the report.
        ignoreConfiguredEndpointUrls: true,
        ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
        maxAttempts,
        retryMode: 'standard',
        requestHandler: {
            connectionTimeout,
            requestTimeout,
            // Without it the SDK only prints a warning when the time is up, and waits on.
            throwOnRequestTimeout: true,
            httpsAgent: (0,proxy.createHttpsAgent)(options.environment),
        },
    });
    stopAtEventErrors(client);
    return client;
}

;// CONCATENATED MODULE: ./src/aws/decode.ts
/** An answer without what CloudFront always sends: something else answered. */
class UnexpectedAnswer extends Error {
    name = 'UnexpectedAnswer';
}
/** Decodes one stage of a function. Throws UnexpectedAnswer. */
function decodeFunction(answer) {
    const summary = need(answer.FunctionSummary, 'FunctionSummary');
    return {
        config: decodeConfig(need(summary.FunctionConfig, 'FunctionConfig')),
        etag: need(answer.ETag, 'ETag'),
        status: summary.Status ?? '',
        arn: need(summary.FunctionMetadata?.FunctionARN, 'FunctionARN'),
    };
}
function decodeConfig(config) {
    const associations = config.KeyValueStoreAssociations?.Items ?? [];
    return {
        comment: config.Comment ?? '',
        runtime: need(config.Runtime, 'Runtime'),
        keyValueStoreArns: associations.map(({ KeyValueStoreARN }) => need(KeyValueStoreARN, 'KeyValueStoreARN')),
    };
}
/** The API's shape of a configuration. AWS removes an association that is left out. */
function encodeConfig(config) {
    const items = config.keyValueStoreArns.map((arn) => ({ KeyValueStoreARN: arn }));
    return {
        Comment: config.comment,
        // The API takes runtimes that this version of the SDK cannot know; they are carried as they are.
        Runtime: config.runtime,
        ...(items.length === 0
            ? {}
            : { KeyValueStoreAssociations: { Quantity: items.length, Items: items } }),
    };
}
/** Decodes the code of one stage. Throws UnexpectedAnswer, also for a web page. */
function decodeCode(answer) {
    if (answer.ContentType?.startsWith('text/html'))
        throw new UnexpectedAnswer('a web page');
    return { code: need(answer.FunctionCode, 'FunctionCode'), etag: need(answer.ETag, 'ETag') };
}
/** Decodes what TestFunction says. Throws UnexpectedAnswer. */
function decodeTestResult(answer) {
    const result = need(answer.TestResult, 'TestResult');
    if (result.FunctionOutput === undefined && !result.FunctionErrorMessage) {
        throw new UnexpectedAnswer('neither FunctionOutput nor FunctionErrorMessage');
    }
    return {
        // Right after an update AWS may not have measured yet: it answers empty or 0.
        computeUtilization: Number(result.ComputeUtilization) || undefined,
        logs: result.FunctionExecutionLogs ?? [],
        errorMessage: result.FunctionErrorMessage ?? '',
        output: result.FunctionOutput ?? '',
    };
}
/** Answers a value that CloudFront always sends. Throws UnexpectedAnswer without it. */
function need(value, what) {
    if (value === undefined)
        throw new UnexpectedAnswer(`no ${what} in the answer`);
    return value;
}

;// CONCATENATED MODULE: ./src/aws/etag-header.ts

/**
 * UpdateFunction whose answer's ETag is found under either header name: the API model spells it
 * `ETtag` for this one operation, and the SDK reads nothing else.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateFunction.html
 */
function createUpdateCommand(input) {
    const command = new dist_cjs/* UpdateFunctionCommand */.xSA(input);
    command.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        if (result.output)
            result.output.ETag ??= etagHeader(result.response);
        return result;
    }, { name: 'etagHeader', step: 'deserialize', priority: 'high' });
    return command;
}
function etagHeader(response) {
    const { headers } = response;
    return headers?.etag;
}

;// CONCATENATED MODULE: ./src/aws/failure-tables.ts
/**
 * Error codes of the API and of the SDK, by name.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/CommonErrors.html and the errors listed
 * for each function operation.
 */
const FAILURE_BY_NAME = new Map(Object.entries({
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
    NoSuchFunctionExists: 'no-such-function',
    EntityNotFound: 'no-such-key-value-store',
    PreconditionFailed: 'precondition-failed',
    InvalidIfMatchVersion: 'precondition-failed',
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
    ValidationError: 'invalid-argument',
    FunctionSizeLimitExceeded: 'too-large',
    TooManyFunctions: 'too-many-functions',
    FunctionAlreadyExists: 'already-exists',
    UnexpectedAnswer: 'not-cloudfront',
}));
/** Error codes of Node's sockets. https://nodejs.org/api/errors.html#common-system-errors */
const FAILURE_BY_CODE = new Map(Object.entries({
    ECONNREFUSED: 'connection-refused',
    EHOSTUNREACH: 'connection-refused',
    ENETUNREACH: 'connection-refused',
    ERR_PROXY_TUNNEL: 'connection-refused',
    ENOTFOUND: 'host-not-found',
    EAI_AGAIN: 'host-not-found',
    ETIMEDOUT: 'timeout',
    ECONNRESET: 'service-unavailable',
    EPIPE: 'service-unavailable',
}));

;// CONCATENATED MODULE: ./src/aws/translate-error.ts



/** Host of the API when no endpoint overrides it. https://docs.aws.amazon.com/general/latest/gr/cf_region.html */
const AWS_HOST = 'cloudfront.amazonaws.com';
/** Characters of somebody else's text in a message. */
const MAX_DETAIL = 500;
/** Failures of the way to the service rather than of one function. */
const ABOUT_ENDPOINT = new Set([
    'connection-refused',
    'host-not-found',
    'timeout',
    'not-cloudfront',
]);
/** Turns whatever the SDK throws into a ServiceError; one that already is comes back as it is. */
function translateError(thrown, facts) {
    if (thrown instanceof errors/* ServiceError */._7)
        return thrown;
    const error = isSdkError(thrown) ? thrown : new Error(String(thrown));
    const failure = classify(error);
    const { operation, subject, endpoint } = facts;
    return new errors/* ServiceError */._7(failure, {
        operation,
        subject: ABOUT_ENDPOINT.has(failure) ? (endpoint ?? AWS_HOST) : subject,
        detail: describeCause(error, failure, operation),
        cause: thrown,
    });
}
function isSdkError(thrown) {
    if (typeof thrown !== 'object' || thrown === null)
        return false;
    const { name, message } = thrown;
    return typeof name === 'string' && typeof message === 'string';
}
function classify(error) {
    if (isEventError(error))
        return 'event-not-valid';
    // The chain's own error also stands for a login that has run out.
    if (error.name.endsWith('ProviderError') && /\bexpired\b/i.test(error.message)) {
        return 'expired-credentials';
    }
    const code = typeof error.code === 'string' ? error.code : '';
    return (FAILURE_BY_NAME.get(error.name) ??
        failureByStatus(error.$metadata?.httpStatusCode ?? 0) ??
        FAILURE_BY_CODE.get(code) ??
        failureByWire(error, code) ??
        'unknown');
}
function failureByStatus(status) {
    if (status === 429)
        return 'throttled';
    return status >= 500 ? 'service-unavailable' : undefined;
}
/** What never became an answer of the API: no time left, no HTTP, no TLS, no XML, no error code. */
function failureByWire(error, code) {
    if (error.name === 'TimeoutError')
        return 'timeout';
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
function describeCause(error, failure, operation) {
    const [line = ''] = `${error.name}: ${error.message}`.split(/[\r\n]/);
    const text = line.slice(0, MAX_DETAIL);
    if (failure !== 'access-denied' || /perform: [\w-]+:\w+/.test(text))
        return text;
    return `${text} (cloudfront:${operation})`;
}

;// CONCATENATED MODULE: ./src/aws/cloudfront-functions.ts






/**
 * CloudFront's function API over the AWS SDK: AWS itself, or whatever speaks the same at `endpoint`.
 * This module loads the SDK; import it only where a call is certain.
 */
function createCloudFrontFunctions(options) {
    const client = createClient(options);
    const call = caller(options.endpoint);
    return {
        describe: (name, stage) => call('DescribeFunction', name, async () => decodeFunction(await client.send(new dist_cjs/* DescribeFunctionCommand */.rNm({ Name: name, Stage: stage })))).catch(undefinedIfMissing),
        get: (name, stage) => call('GetFunction', name, async () => decodeCode(await client.send(new dist_cjs/* GetFunctionCommand */.YF5({ Name: name, Stage: stage })))).catch(undefinedIfMissing),
        create: (name, config, code) => call('CreateFunction', name, async () => {
            const input = { Name: name, FunctionConfig: encodeConfig(config), FunctionCode: code };
            return decodeFunction(await client.send(new dist_cjs/* CreateFunctionCommand */.Y8X(input)));
        }),
        update: (name, etag, config, code) => call('UpdateFunction', name, async () => {
            const written = { FunctionConfig: encodeConfig(config), FunctionCode: code };
            const command = createUpdateCommand({ Name: name, IfMatch: etag, ...written });
            return need((await client.send(command)).ETag, 'ETag');
        }),
        test: (name, etag, stage, event) => call('TestFunction', name, async () => {
            const object = new TextEncoder().encode(JSON.stringify(event));
            const input = { Name: name, IfMatch: etag, Stage: stage, EventObject: object };
            return decodeTestResult(await client.send(new dist_cjs/* TestFunctionCommand */.EwS(input)));
        }),
        publish: (name, etag) => call('PublishFunction', name, async () => {
            const answer = await client.send(new dist_cjs/* PublishFunctionCommand */.rxT({ Name: name, IfMatch: etag }));
            need(answer.FunctionSummary?.Name, 'FunctionSummary');
        }),
        keyValueStoreArn: (name) => call('DescribeKeyValueStore', name, async () => {
            const answer = await client.send(new dist_cjs/* DescribeKeyValueStoreCommand */.wCc({ Name: name }));
            return need(answer.KeyValueStore?.ARN, 'KeyValueStore');
        }),
    };
}
function caller(endpoint) {
    return async (operation, subject, send) => {
        try {
            return await send();
        }
        catch (error) {
            throw translateError(error, { operation, subject, endpoint });
        }
    };
}
function undefinedIfMissing(error) {
    if (error instanceof errors/* ServiceError */._7 && error.failure === 'no-such-function')
        return undefined;
    throw error;
}


/***/ }),

/***/ 1373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createHttpsAgent: () => (/* binding */ createHttpsAgent),
/* harmony export */   ignoredProxy: () => (/* binding */ ignoredProxy)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_0__);

/** First releases whose agents take `proxyEnv`. https://nodejs.org/api/http.html#class-httpagent */
const PROXY_SINCE = [
    [22, 21],
    [24, 5],
];
/**
 * An agent that sends HTTPS through HTTPS_PROXY, except for the hosts in NO_PROXY. The SDK makes its
 * own agent and would ignore both. Older Node ignores the option, see `ignoredProxy`.
 */
function createHttpsAgent(environment) {
    // @types/node is that of the oldest Node supported, which does not know the option yet.
    const options = { keepAlive: true, proxyEnv: environment };
    return new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
}
/**
 * The proxy variable that this version of Node cannot honour, so that a root can say so; undefined
 * when there is no proxy or it works. `nodeVersion` as in `process.version`.
 */
function ignoredProxy(environment, nodeVersion) {
    const variable = ['https_proxy', 'HTTPS_PROXY'].find((name) => environment[name]);
    return variable !== undefined && !supportsProxy(nodeVersion) ? variable : undefined;
}
function supportsProxy(nodeVersion) {
    const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number);
    const newest = Math.max(...PROXY_SINCE.map(([release]) => release));
    return major > newest || PROXY_SINCE.some(([since, from]) => major === since && minor >= from);
}


/***/ })

};
