export const id = 198;
export const ids = [198,210];
export const modules = {

/***/ 36162:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createCaller)
/* harmony export */ });
/* harmony import */ var _pacer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95210);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22495);
/* harmony import */ var _translate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75652);



/** The way in which all calls of a client are made: gate, repetitions, errors in cf2's words. */
function createCaller({ endpoint, timing = _pacer_js__WEBPACK_IMPORTED_MODULE_0__.MACHINE_TIME, service = 'cloudfront', ...options }) {
    const { pacer = (0,_pacer_js__WEBPACK_IMPORTED_MODULE_0__.createPacer)(timing), maxAttempts, onRetry, cancel } = options;
    return (operation, subject, send) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .callPatiently */ .r)(send, (error) => (0,_translate_error_js__WEBPACK_IMPORTED_MODULE_2__/* .translateError */ .Z)(error, { operation, subject, endpoint, service }), {
        pacer,
        timing,
        maxAttempts,
        onRetry,
        cancel,
    });
}


/***/ }),

/***/ 30095:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ need),
/* harmony export */   C3: () => (/* binding */ decodeTags),
/* harmony export */   Y: () => (/* binding */ decodeListed),
/* harmony export */   cA: () => (/* binding */ encodeTags),
/* harmony export */   dI: () => (/* binding */ encodeConfig),
/* harmony export */   gq: () => (/* binding */ decodeTestResult),
/* harmony export */   k: () => (/* binding */ decodeCode),
/* harmony export */   rk: () => (/* binding */ decodeFunction)
/* harmony export */ });
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
/** Decodes an item of a list. Throws UnexpectedAnswer. */
function decodeListed({ Name, FunctionConfig: config, FunctionMetadata: metadata, }) {
    return {
        name: need(Name, 'Name'),
        arn: need(metadata?.FunctionARN, 'FunctionARN'),
        stage: need(metadata?.Stage, 'Stage'),
        comment: config?.Comment ?? '',
        createdAt: metadata?.CreatedTime?.getTime(),
    };
}
/** Decodes the tags of a resource. Throws UnexpectedAnswer. */
function decodeTags(items) {
    return Object.fromEntries(items.map(({ Key, Value }) => [need(Key, 'Key'), Value ?? '']));
}
/** The API's shape of tags. */
function encodeTags(tags) {
    return { Items: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) };
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


/***/ }),

/***/ 74198:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFunctionLogs: () => (/* binding */ createFunctionLogs)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch-logs/dist-cjs/index.js
var dist_cjs = __webpack_require__(70303);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/logs/log-event.ts
var log_event = __webpack_require__(19504);
// EXTERNAL MODULE: ./src/aws/caller.ts
var caller = __webpack_require__(36162);
// EXTERNAL MODULE: ./src/aws/decode.ts
var decode = __webpack_require__(30095);
// EXTERNAL MODULE: ./src/aws/pacer.ts
var pacer = __webpack_require__(95210);
;// CONCATENATED MODULE: ./src/aws/logs-query.ts





/** Milliseconds between two looks, and looks at most: Logs Insights itself gives up after an hour. */
const INTERVAL = 1_000;
const LOOKS = 3_600;
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetQueryResults.html */
const UNDER_WAY = ['Scheduled', 'Running', 'Unknown'];
/** Starts a query and waits for its end. Throws ServiceError. */
async function runQuery(client, call, { name, range, text }, wait = pacer.MACHINE_TIME.wait) {
    const logGroupName = (0,log_event/* logGroupOf */.Z)(name);
    const queryId = await call('StartQuery', logGroupName, async () => {
        const [startTime, endTime] = [Math.floor(range.from / 1_000), Math.ceil(range.to / 1_000)];
        const input = { logGroupName, startTime, endTime, queryString: text };
        return (0,decode/* need */.$B)((await client.send(new dist_cjs/* StartQueryCommand */.qbV(input))).queryId, 'queryId');
    });
    for (let look = 1; look <= LOOKS; look += 1) {
        const command = new dist_cjs/* GetQueryResultsCommand */.sAK({ queryId });
        const { status = '', results } = await call('GetQueryResults', logGroupName, () => client.send(command));
        if (status === 'Complete')
            return (results ?? []).map(rowOf);
        if (!UNDER_WAY.includes(status))
            throw notComplete(logGroupName, status);
        await wait(INTERVAL);
    }
    throw notComplete(logGroupName, 'it did not come to its end');
}
/** `@ptr` finds a record again; nobody reads it. */
function rowOf(fields) {
    return Object.fromEntries(fields
        .filter(({ field }) => field !== undefined && field !== '@ptr')
        .map(({ field = '', value = '' }) => [field, value]));
}
function notComplete(subject, detail) {
    return new errors/* ServiceError */._7('service-unavailable', { operation: 'GetQueryResults', subject, detail });
}

// EXTERNAL MODULE: ./src/aws/request-handler.ts + 1 modules
var request_handler = __webpack_require__(55961);
;// CONCATENATED MODULE: ./src/aws/function-logs.ts






/** CloudFront writes logs of functions to this region alone, wherever the rest of an account is. */
const REGION = 'us-east-1';
const AWS_ENDPOINT = `https://logs.${REGION}.amazonaws.com`;
/** Events of one answer. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html */
const PAGE = 10_000;
/**
 * CloudWatch Logs over the AWS SDK. Importing this module loads its client. Repetitions, waits, proxy and
 * cancellation are as for CloudFront.
 */
function createFunctionLogs(options) {
    const { endpoint = AWS_ENDPOINT } = options;
    const client = new dist_cjs/* CloudWatchLogsClient */.TFr({
        region: REGION,
        endpoint,
        ignoreConfiguredEndpointUrls: true,
        ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
        maxAttempts: 1,
        requestHandler: options.requestHandler ?? (0,request_handler/* requestHandlerOptions */.e)(endpoint, options),
    });
    options.cutOff?.addEventListener('abort', () => {
        client.destroy();
    });
    const call = (0,caller/* createCaller */.u)({ ...options, endpoint, service: 'logs' });
    return {
        events: (name, range, most) => readEvents(client, call, { name, range, most }),
        query: (name, range, text) => runQuery(client, call, { name, range, text }, options.timing?.wait).catch(missing),
        group: async (name) => {
            const logGroupName = (0,log_event/* logGroupOf */.Z)(name);
            // Other groups may begin with the same name, but none sorts before the one that is it.
            const command = new dist_cjs/* DescribeLogGroupsCommand */.VlF({ logGroupNamePrefix: logGroupName, limit: 1 });
            const answer = await call('DescribeLogGroups', logGroupName, () => client.send(command));
            const found = answer.logGroups?.find((group) => group.logGroupName === logGroupName);
            return found && { retentionInDays: found.retentionInDays };
        },
        createGroup: async (name) => {
            const logGroupName = (0,log_event/* logGroupOf */.Z)(name);
            const command = new dist_cjs/* CreateLogGroupCommand */.BOU({ logGroupName });
            await call('CreateLogGroup', logGroupName, () => client.send(command)).catch(unless('already-exists'));
        },
        expireAfter: async (name, retentionInDays) => {
            const logGroupName = (0,log_event/* logGroupOf */.Z)(name);
            const command = new dist_cjs/* PutRetentionPolicyCommand */.h5R({ logGroupName, retentionInDays });
            await call('PutRetentionPolicy', logGroupName, () => client.send(command));
        },
    };
}
async function readEvents(client, call, { name, range: { from, to, requestId }, most }) {
    const logGroupName = (0,log_event/* logGroupOf */.Z)(name);
    const input = {
        logGroupName,
        startTime: from,
        endTime: to,
        // In quotes it is one term, whatever characters an id has.
        ...(requestId === undefined ? {} : { filterPattern: `"${requestId}"` }),
    };
    const events = [];
    let nextToken;
    do {
        const limit = Math.min(PAGE, most - events.length);
        const command = new dist_cjs/* FilterLogEventsCommand */.nsW({ ...input, nextToken, limit });
        const page = await call('FilterLogEvents', logGroupName, () => client.send(command)).catch(missing);
        if (page === undefined)
            return undefined;
        events.push(...(page.events ?? []).map(decodeEvent));
        // A token that does not move would never end.
        nextToken = page.nextToken === nextToken ? undefined : page.nextToken;
    } while (nextToken !== undefined && events.length < most);
    return { events, isCut: nextToken !== undefined };
}
function decodeEvent(event) {
    const { timestamp: at = 0, message = '', logStreamName: stream = '' } = event;
    const { ingestionTime: ingestedAt = at, eventId } = event;
    return { id: eventId ?? `${stream} ${at} ${message}`, at, ingestedAt, message, stream };
}
const missing = unless('no-such-log-group');
/** Swallows one failure. */
function unless(failure) {
    return (error) => {
        if (error instanceof errors/* ServiceError */._7 && error.failure === failure)
            return undefined;
        throw error;
    };
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
