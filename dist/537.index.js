export const id = 537;
export const ids = [537,210];
export const modules = {

/***/ 45537:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   METRICS_ENDPOINT: () => (/* binding */ METRICS_ENDPOINT),
/* harmony export */   METRICS_NAMESPACE: () => (/* binding */ METRICS_NAMESPACE),
/* harmony export */   METRICS_REGION: () => (/* binding */ METRICS_REGION),
/* harmony export */   createFunctionMetrics: () => (/* binding */ createFunctionMetrics)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44085);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _pacer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95210);
/* harmony import */ var _request_handler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55961);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22495);
/* harmony import */ var _translate_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75652);






/** CloudFront reports its metrics to this region alone. */
const METRICS_REGION = 'us-east-1';
/** AWS's own endpoint. https://docs.aws.amazon.com/general/latest/gr/cw_region.html */
const METRICS_ENDPOINT = `https://monitoring.${METRICS_REGION}.amazonaws.com`;
/** The namespace of CloudFront's metrics. */
const METRICS_NAMESPACE = 'AWS/CloudFront';
const OPERATION = 'GetMetricData';
/** Seconds that each value counts. */
const PERIOD = 60;
/** Answers that one reading may be cut into; a day of minutes fits into one. */
const MAX_PAGES = 20;
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/programming-cloudwatch-metrics.html */
const METRICS = {
    invocations: 'FunctionInvocations',
    executionErrors: 'FunctionExecutionErrors',
    validationErrors: 'FunctionValidationErrors',
    throttles: 'FunctionThrottles',
};
const COUNTS = Object.keys(METRICS);
/**
 * CloudWatch over the AWS SDK. Importing this module loads its client; only a run that watches needs it.
 * Repetitions, waits, proxy and cancellation are as for CloudFront.
 */
function createFunctionMetrics(options) {
    const { endpoint = METRICS_ENDPOINT, timing = _pacer_js__WEBPACK_IMPORTED_MODULE_1__.MACHINE_TIME, maxAttempts, onRetry, cancel, } = options;
    const client = new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_5__/* .CloudWatchClient */ .WBn({
        region: METRICS_REGION,
        endpoint,
        ignoreConfiguredEndpointUrls: true,
        ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
        maxAttempts: 1,
        requestHandler: options.requestHandler ?? (0,_request_handler_js__WEBPACK_IMPORTED_MODULE_2__/* .requestHandlerOptions */ .e)(endpoint, options),
    });
    const pacer = options.pacer ?? (0,_pacer_js__WEBPACK_IMPORTED_MODULE_1__.createPacer)(timing);
    const retry = { pacer, timing, maxAttempts, onRetry, cancel };
    const facts = { service: 'cloudwatch', operation: OPERATION, endpoint };
    const ask = (subject, command) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .callPatiently */ .r)(() => client.send(command), (error) => (0,_translate_error_js__WEBPACK_IMPORTED_MODULE_4__/* .translateError */ .Z)(error, { ...facts, subject }), retry);
    const readAll = async (name, MetricDataQueries, [from, to]) => {
        const input = { MetricDataQueries, StartTime: new Date(from), EndTime: new Date(to) };
        const pages = [];
        let NextToken;
        do {
            const page = await ask(name, new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_5__/* .GetMetricDataCommand */ .Soe({ ...input, NextToken }));
            pages.push(page);
            NextToken = page.NextToken;
        } while (NextToken !== undefined && pages.length < MAX_PAGES);
        const results = pages.flatMap(({ MetricDataResults = [] }) => MetricDataResults);
        for (const { StatusCode } of results)
            refuse(name, StatusCode);
        return results;
    };
    return {
        read: async (name, from, to) => gather(await readAll(name, queriesFor(name), [from, to])),
        utilization: async (name, from, to) => gatherUtilization(await readAll(name, utilizationOf(name), [from, to])),
    };
}
/** Without `Region` the answer would be empty, and no error. */
function queriesFor(name) {
    return COUNTS.map((count) => queryFor(name, idOf(count), METRICS[count], 'Sum'));
}
function utilizationOf(name) {
    return ['Average', 'Maximum'].map((Stat) => queryFor(name, Stat.toLowerCase(), 'FunctionComputeUtilization', Stat));
}
function queryFor(name, Id, MetricName, Stat) {
    const Dimensions = [
        { Name: 'FunctionName', Value: name },
        { Name: 'Region', Value: 'Global' },
    ];
    const Metric = { Namespace: METRICS_NAMESPACE, MetricName, Dimensions };
    return { Id, MetricStat: { Metric, Period: PERIOD, Stat } };
}
/** Ids have to begin with a small letter, and to hold letters, digits and underscores. */
function idOf(count) {
    return count.toLowerCase();
}
function gather(results) {
    const minutes = new Map();
    for (const result of results) {
        const count = COUNTS.find((it) => idOf(it) === result.Id);
        if (count === undefined)
            continue;
        for (const [index, time] of (result.Timestamps ?? []).entries()) {
            const at = time.getTime();
            const minute = minutes.get(at) ?? NOTHING;
            minutes.set(at, { ...minute, [count]: minute[count] + (result.Values?.[index] ?? 0) });
        }
    }
    return [...minutes].map(([at, counts]) => ({ at, ...counts }));
}
function gatherUtilization(results) {
    const series = (id) => new Map(results
        .filter(({ Id }) => Id === id)
        .flatMap(({ Timestamps = [], Values = [] }) => Timestamps.map((time, index) => [time.getTime(), Values[index] ?? 0])));
    const [averages, maxima] = [series('average'), series('maximum')];
    return [...averages].map(([at, average]) => {
        return { at, average, maximum: maxima.get(at) ?? average };
    });
}
const NOTHING = {
    invocations: 0,
    executionErrors: 0,
    validationErrors: 0,
    throttles: 0,
};
/** An answer can be well as a whole and say for one metric that it could not be read. */
function refuse(subject, status) {
    if (status !== 'Forbidden' && status !== 'InternalError')
        return;
    const failure = status === 'Forbidden' ? 'access-denied' : 'service-unavailable';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(failure, { operation: OPERATION, subject, detail: status });
}


/***/ }),

/***/ 95210:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MACHINE_TIME: () => (/* binding */ MACHINE_TIME),
/* harmony export */   createPacer: () => (/* binding */ createPacer)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** The time of this machine. */
const MACHINE_TIME = {
    clock: () => performance.now(),
    wait: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout,
    random: Math.random,
};
/** Milliseconds over which answers are counted, to see what rate AWS bears. */
const WINDOW = 1_000;
/** Calls per second to begin with: about five writes a second were seen to pass. */
const FIRST_RATE = 5;
const SLOWEST = 0.5;
const DECREASE = 0.9;
/** Milliseconds in which refusals are about calls that went out before. */
const SETTLING = 500;
/** After this many answers without a refusal the rate is raised: fast until the limit was met once more. */
const CALM = 10;
const FAST_INCREASE = 1.2;
const INCREASE = 1.05;
/** Makes an open gate. */
function createPacer({ clock, wait }) {
    let rate;
    let lastAt = -Infinity;
    let queue = Promise.resolve();
    let slowedAt = -Infinity;
    let calm = 0;
    let increase = FAST_INCREASE;
    let answers = [];
    const recent = (now) => {
        answers = answers.filter((at) => at > now - WINDOW);
        return answers.length * (1_000 / WINDOW);
    };
    const slowDown = (now) => {
        // The refusals of one burst are one piece of news.
        if (rate !== undefined && now - slowedAt < Math.max(SETTLING, 1_000 / rate))
            return;
        if (rate !== undefined)
            increase = INCREASE;
        rate =
            rate === undefined ? Math.max(FIRST_RATE, recent(now)) : Math.max(SLOWEST, rate * DECREASE);
        slowedAt = now;
        lastAt = now;
    };
    /** The rate may change while somebody waits, so each turn is reckoned when it is the next. */
    const takeTurn = async () => {
        for (;;) {
            const rest = lastAt + 1_000 / (rate ?? Infinity) - clock();
            if (rest <= 0)
                break;
            await wait(rest);
        }
        lastAt = clock();
    };
    return {
        get rate() {
            return rate;
        },
        enter() {
            if (rate === undefined)
                return Promise.resolve();
            queue = queue.then(takeTurn);
            return queue;
        },
        succeeded() {
            answers.push(clock());
            calm += 1;
            if (rate === undefined || calm < CALM)
                return;
            calm = 0;
            rate *= increase;
        },
        throttled() {
            calm = 0;
            slowDown(clock());
        },
    };
}


/***/ }),

/***/ 55961:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ requestHandlerOptions)
});

// EXTERNAL MODULE: ./node_modules/https-proxy-agent/dist/index.js + 4 modules
var dist = __webpack_require__(57659);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(98182);
;// CONCATENATED MODULE: ./src/aws/proxy.ts


/**
 * An agent that sends HTTPS requests for `url` through HTTPS_PROXY; undefined where no proxy is set or
 * NO_PROXY excludes the host. The SDK makes its own agent and would ignore both variables.
 */
function proxyAgent(url) {
    const proxy = url.startsWith('https:') ? (0,proxy_from_env/* getProxyForUrl */.T)(url) : '';
    return proxy === '' ? undefined : new dist/* HttpsProxyAgent */.b(proxy, { keepAlive: true });
}

;// CONCATENATED MODULE: ./src/aws/request-handler.ts

const CONNECTION_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 60_000;
/** Bounded waits and the proxy of this environment, for a client that talks to `url`. */
function requestHandlerOptions(url, waits = {}) {
    const httpsAgent = proxyAgent(url);
    return {
        connectionTimeout: waits.connectionTimeout ?? CONNECTION_TIMEOUT,
        requestTimeout: waits.requestTimeout ?? REQUEST_TIMEOUT,
        // Without it the SDK only prints a warning when the time is up, and waits on.
        throwOnRequestTimeout: true,
        ...(httpsAgent === undefined ? {} : { httpsAgent }),
    };
}


/***/ }),

/***/ 22495:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isEventError),
/* harmony export */   r: () => (/* binding */ callPatiently)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Longest rest between two attempts, milliseconds. */
const LONGEST = 10_000;
/** After this long, milliseconds, a call is not repeated any more. */
const BUDGET = 120_000;
/**
 * Failures that pass. Writes are repeated too: each carries the ETag that it is conditional on, so a
 * repetition of one that was applied is refused, and the caller looks what is there.
 */
const PATIENCE = {
    throttled: { attempts: 15, base: 500 },
    'service-unavailable': { attempts: 6, base: 200 },
    timeout: { attempts: 2, base: 200 },
    'connection-refused': { attempts: 3, base: 200 },
    'host-not-found': { attempts: 2, base: 500 },
};
/** Makes a call through the gate, and again while its failure is one that passes. Throws ServiceError. */
async function callPatiently(send, asServiceError, options) {
    const { pacer, timing, cancel } = options;
    const startedAt = timing.clock();
    for (let attempt = 1;; attempt += 1) {
        await pacer.enter();
        if (cancel?.aborted)
            throw asServiceError(cancel.reason);
        try {
            const answer = await send();
            pacer.succeeded();
            return answer;
        }
        catch (thrown) {
            const error = asServiceError(thrown);
            if (error.failure === 'throttled')
                pacer.throttled();
            const rest = restBefore(attempt, error.failure, options);
            const isOver = rest === undefined || timing.clock() - startedAt + rest > BUDGET;
            if (isOver)
                throw attempt === 1 ? error : afterAttempts(error, attempt);
            options.onRetry?.(error, rest);
            await untilAborted(timing.wait(rest), cancel);
            // The call may have been carried out: its own failure is the truth, not that it was cancelled.
            if (cancel?.aborted)
                throw error;
        }
    }
}
/** Waits no longer than until a signal is aborted. */
async function untilAborted(waiting, signal) {
    if (signal === undefined)
        return waiting;
    if (signal.aborted)
        return;
    let stop = () => undefined;
    const aborted = new Promise((resolve) => {
        stop = resolve;
        signal.addEventListener('abort', stop);
    });
    await Promise.race([waiting, aborted]);
    signal.removeEventListener('abort', stop);
}
function restBefore(attempt, failure, { timing, maxAttempts = Infinity }) {
    const patience = PATIENCE[failure];
    if (patience === undefined || attempt >= Math.min(patience.attempts, maxAttempts))
        return undefined;
    const longest = Math.min(LONGEST, patience.base * 2 ** (attempt - 1));
    return Math.round(longest * timing.random());
}
function afterAttempts(error, attempts) {
    const { failure, operation, subject, detail, cause } = error;
    const facts = { operation, subject, detail: `${detail} (after ${attempts} attempts)`, cause };
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(failure, facts);
}
/** True for TestFunction's complaint about the event itself, as opposed to its own trouble. */
function isEventError(error) {
    return error?.name === 'TestFunctionFailed' && /\bevent object\b/i.test(error.message);
}


/***/ }),

/***/ 75652:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ translateError)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
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

// EXTERNAL MODULE: ./src/aws/retry.ts
var retry = __webpack_require__(22495);
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
    const { operation, subject, endpoint, service = 'cloudfront' } = facts;
    const failure = aboutLogs(service, aboutRole(classify(error), operation));
    return new errors/* ServiceError */._7(failure, {
        operation,
        subject: ABOUT_ENDPOINT.has(failure) ? (endpoint ?? AWS_HOST) : subject,
        detail: describeCause(error, failure, `${service}:${operation}`),
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
    if ((0,retry/* isEventError */.p)(error))
        return 'event-not-valid';
    if (isTagsRefusal(error))
        return 'tags-refused';
    if (isStaleStore(error))
        return 'precondition-failed';
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
/**
 * AWS does not tag a new function whose name was deleted a short time ago. Its code was not seen, only its
 * status and text. https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/2508
 */
function isTagsRefusal({ $metadata, message }) {
    return $metadata?.httpStatusCode === 409 && /\bwith tags\b/i.test(message);
}
/**
 * Key value stores have two answers to an ETag that is old: this, and ConflictException.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_UpdateKeys.html
 */
function isStaleStore({ name, message }) {
    return name === 'ValidationException' && /\bpre-?condition failed\b/i.test(message);
}
/** A role that does not let somebody in is mended in its trust policy, not in theirs. */
function aboutRole(failure, operation) {
    const isRole = operation.startsWith('AssumeRole') && failure === 'access-denied';
    return isRole ? 'role-not-assumable' : failure;
}
/** Services of the same protocol have one name for everything that they do not find. */
function aboutLogs(service, failure) {
    return service === 'logs' && failure === 'no-such-key-value-store'
        ? 'no-such-log-group'
        : failure;
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
function describeCause(error, failure, permission) {
    const [line = ''] = `${error.name}: ${error.message}`.split(/[\r\n]/);
    const text = line.slice(0, MAX_DETAIL);
    if (failure !== 'access-denied' || /perform: [\w-]+:\w+/.test(text))
        return text;
    return `${text} (${permission})`;
}


/***/ })

};
