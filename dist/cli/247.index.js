export const id = 247;
export const ids = [247];
export const modules = {

/***/ 78886:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ startEmulator)
});

// UNUSED EXPORTS: openEmulator

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
;// CONCATENATED MODULE: ./src/emulator/state/json-reader.ts

/** JSON that does not have the expected shape; the message names the place: `functions[0].name`. */
class ShapeError extends Error {
    name = 'ShapeError';
}
const refuse = (path, expected) => {
    throw new ShapeError(`${path} has to be ${expected}`);
};
/** Text. */
const readText = (value, path) => typeof value === 'string' ? value : refuse(path, 'text');
/** A whole number, 0 or more. */
const readCount = (value, path) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(path, 'a whole number');
/** An object. */
const readObject = (value, path) => (0,json/* isJsonObject */.O)(value) ? value : refuse(path, 'an object');
/** A list of one kind of value. */
function readList(read) {
    return (value, path) => Array.isArray(value)
        ? value.map((item, index) => read(item, `${path}[${index}]`))
        : refuse(path, 'a list');
}
/** Text that passes a test; `expected` says which. */
function readTextThat(test, expected) {
    return (value, path) => {
        const text = readText(value, path);
        return test(text) ? text : refuse(path, expected);
    };
}

;// CONCATENATED MODULE: ./src/emulator/control/faults.ts
/** Ways in which a call can go wrong, as the control endpoint takes them. */
const FAULT_KINDS = [
    /** 400 Throttling, as AWS answers too many calls. */
    'throttle',
    /** 500 InternalError and 503 ServiceUnavailable; nothing was applied. */
    'internal-error',
    'unavailable',
    /** The connection is cut before, or after, the call is carried out. */
    'reset-before',
    'reset-after',
    /** No answer at all; the call is not carried out. */
    'hang',
    /** The answer comes in pieces. */
    'slow-body',
    /** The answer ends in the middle. */
    'truncated-body',
    /** Somebody else updates the same function right before the call. */
    'foreign-write',
    /** Somebody else updates and publishes it right before the call. */
    'foreign-publish',
    /** TestFunction reports `value` percent; 0 as right after an update. */
    'utilization',
];
/** A plan without rules. */
function createFaultPlan(faults = []) {
    let rules = faults.map((fault) => ({ fault, seen: 0 }));
    return {
        set(next) {
            rules = next.map((fault) => ({ fault, seen: 0 }));
        },
        next(operation, name) {
            const fitting = rules.filter(({ fault }) => fits(fault, operation, name));
            for (const rule of fitting)
                rule.seen += 1;
            return fitting.find(({ fault, seen }) => isTurn(fault, seen))?.fault;
        },
    };
}
function fits(fault, operation, name) {
    return (fault.operation ?? operation) === operation && (fault.name ?? name) === name;
}
function isTurn({ call = 1, times = 1 }, seen) {
    return seen >= call && seen < call + times;
}

;// CONCATENATED MODULE: ./src/emulator/control/control-routes.ts


/** Where the control endpoint lies: no operation of CloudFront begins like this. */
const CONTROL_PATH = '/_cf2/';
/** The control endpoint, JSON in and out: `METHOD path`. docs/emulator.md describes it for users. */
const ROUTES = {
    'GET /_cf2/requests': ({ log }) => log.records.map((record) => ({
        ...record,
        errorCode: record.errorCode ?? null,
        accessKeyId: record.accessKeyId ?? null,
    })),
    'PUT /_cf2/faults': ({ service }, body) => {
        const faults = readList(readFault)(body, 'the body');
        service.faults.set(faults);
        return { faults: faults.length };
    },
    'DELETE /_cf2/faults': ({ service }) => {
        service.faults.set([]);
        return { faults: 0 };
    },
};
/** Answers a request of the control endpoint; 404 and 400 are JSON too. */
async function control(controlled, request) {
    const route = ROUTES[`${request.method} ${request.path}`];
    if (route === undefined)
        return jsonAnswer(404, { error: `there is no ${request.method} ${request.path}` });
    try {
        return jsonAnswer(200, await route(controlled, parseBody(request)));
    }
    catch (error) {
        if (error instanceof ShapeError || error instanceof SyntaxError) {
            return jsonAnswer(400, { error: error.message });
        }
        throw error;
    }
}
function parseBody({ body }) {
    const text = Buffer.from(body ?? []).toString('utf8');
    return text === '' ? null : JSON.parse(text);
}
function jsonAnswer(status, value) {
    return {
        status,
        headers: { 'Content-Type': 'application/json' },
        body: `${JSON.stringify(value)}\n`,
    };
}
const isFaultKind = (text) => FAULT_KINDS.some((kind) => kind === text);
const readKind = readTextThat(isFaultKind, `one of ${FAULT_KINDS.join(', ')}`);
function optional(read) {
    return (value, path) => (value === undefined ? undefined : read(value, path));
}
const KEYS = ['fault', 'operation', 'name', 'call', 'times', 'value'];
const readFault = (value, path) => {
    const fault = readObject(value, path);
    const unknown = Object.keys(fault).find((key) => !KEYS.includes(key));
    if (unknown !== undefined)
        throw new ShapeError(`${path}.${unknown} is not known; known: ${KEYS.join(', ')}`);
    return {
        fault: readKind(fault.fault, `${path}.fault`),
        operation: optional(readText)(fault.operation, `${path}.operation`),
        name: optional(readText)(fault.name, `${path}.name`),
        call: optional(readCount)(fault.call, `${path}.call`),
        times: optional(readCount)(fault.times, `${path}.times`),
        value: optional(readCount)(fault.value, `${path}.value`),
    };
};

;// CONCATENATED MODULE: ./src/emulator/control/rate-limit.ts
const THROTTLED = { fault: 'throttle' };
/** A plan that besides refuses, with Throttling, what comes faster than a rate: a bucket of tokens. */
function limitRate(plan, { perSecond, burst }, now) {
    let [tokens, filledAt] = [burst, now()];
    return {
        set: (faults) => {
            plan.set(faults);
        },
        next(operation, name) {
            const at = now();
            tokens = Math.min(burst, tokens + ((at - filledAt) / 1_000) * perSecond);
            filledAt = at;
            if (tokens < 1)
                return THROTTLED;
            tokens -= 1;
            return plan.next(operation, name);
        },
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/core/diagnostics.ts
var diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/emulator/read-request.ts
/** Bytes of a request body; the largest the API knows is about 55 kB (a code blob in base64). */
const MAX_BODY = 1_048_576;
/** Waits for a whole request. Rejects when the client goes away before its end. */
async function readRequest(incoming) {
    const body = await readBody(incoming);
    const { path, query } = targetOf(incoming.url ?? '/');
    return {
        method: incoming.method ?? 'GET',
        path,
        query: new URLSearchParams(query),
        header: (name) => incoming.headers[name]?.toString(),
        body,
    };
}
/** Reads to the end even past the limit, so that the client hears the answer; keeps no more than the limit. */
async function readBody(incoming) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size <= MAX_BODY)
            chunks.push(chunk);
    }
    return size <= MAX_BODY ? Buffer.concat(chunks) : undefined;
}
/** Splits a request target. Clients behind HTTP_PROXY send the absolute form, `http://host/path`. */
function targetOf(target) {
    const local = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, '');
    const [path = '', ...query] = local.split('?');
    return { path: path === '' ? '/' : path, query: query.join('?') };
}

;// CONCATENATED MODULE: ./src/emulator/http-server.ts






/** Milliseconds a client may take to send one request. */
const REQUEST_TIMEOUT = 30_000;
/** Long, so that a client's idle connection is not closed just when it sends its next request. */
const KEEP_ALIVE_TIMEOUT = 120_000;
/** Milliseconds that requests under way get when the server closes. */
const CLOSE_GRACE = 2_000;
/**
 * Listens and answers every request with what `respond` makes of it; `respond` must not reject.
 * @throws {InputError} `bad-input` when the port or host cannot be listened on
 */
async function listen(address, respond) {
    const timeouts = { requestTimeout: REQUEST_TIMEOUT, headersTimeout: REQUEST_TIMEOUT };
    const server = (0,external_node_http_.createServer)({ ...timeouts, keepAliveTimeout: KEEP_ALIVE_TIMEOUT }, (incoming, outgoing) => {
        // The only way for reading to fail is a client that went away: nobody is left to answer.
        readRequest(incoming).then(async (request) => {
            send(outgoing, await respond(request), server.listening);
        }, () => undefined);
    });
    await bind(server, address);
    let closed;
    return { url: urlOf(server), close: () => (closed ??= http_server_close(server)) };
}
function send(outgoing, answer, keepAlive) {
    if (!keepAlive)
        outgoing.setHeader('Connection', 'close');
    const body = Buffer.from(answer.body);
    if (answer.delivery === 'hang')
        return;
    if (answer.delivery === 'reset') {
        outgoing.destroy();
        return;
    }
    const length = answer.status === 204 ? {} : { 'Content-Length': String(body.length) };
    outgoing.writeHead(answer.status, { ...answer.headers, ...length });
    if (answer.delivery === 'truncated') {
        outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
    }
    else if (answer.delivery === 'slow')
        void drip(outgoing, body);
    else
        outgoing.end(body);
}
/** Pieces of a slow answer, and the milliseconds between them. */
const DRIPS = 10;
const DRIP_REST = 20;
async function drip(outgoing, body) {
    const size = Math.ceil(body.length / DRIPS) || 1;
    for (let at = 0; at < body.length; at += size) {
        outgoing.write(body.subarray(at, at + size));
        await (0,promises_.setTimeout)(DRIP_REST);
    }
    outgoing.end();
}
async function bind(server, address) {
    try {
        server.listen(address.port, address.host);
        await (0,external_node_events_.once)(server, 'listening');
    }
    catch (error) {
        throw cannotListen(address, error);
    }
}
function cannotListen(address, error) {
    const text = `${address.host}:${address.port}`;
    const expected = `a host and port to listen on (${error.message})`;
    return new errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)(undefined, 'bad-input', { input: 'port', text, expected })]);
}
function urlOf(server) {
    // A server that listens on TCP has an address of this type; a pipe's would be text.
    const { address, family, port } = server.address();
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
function http_server_close(server) {
    return new Promise((resolve) => {
        const force = setTimeout(() => {
            server.closeAllConnections();
        }, CLOSE_GRACE);
        server.close(() => {
            clearTimeout(force);
            resolve();
        });
    });
}

;// CONCATENATED MODULE: ./src/emulator/request-log.ts
/** Records kept; an emulator that runs for days forgets older ones. */
const KEPT = 10_000;
/** Makes an empty log; `onRequest` hears of every record, before the client does. */
function createRequestLog(now, onRequest) {
    const records = [];
    let arrivals = 0;
    let ticks = 0;
    return {
        records,
        start: ({ method, path, header }) => ({
            sequence: (arrivals += 1),
            method,
            path,
            accessKeyId: /Credential=([^/,\s]+)\//.exec(header('authorization') ?? '')?.[1],
            startedAt: now(),
            startTick: (ticks += 1),
        }),
        end(start, end) {
            const record = { ...start, ...end, endedAt: now(), endTick: (ticks += 1) };
            records.push(record);
            if (records.length > KEPT)
                records.shift();
            onRequest(record);
        },
    };
}

;// CONCATENATED MODULE: ./src/emulator/xml/escape-xml.ts
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\r': '&#xD;',
};
/** What XML 1.0 cannot carry in any form, lone surrogates included. https://www.w3.org/TR/xml/#charsets */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** True when the text holds a character that no XML document may hold. */
function hasIllegalCharacters(text) {
    return text.search(ILLEGAL) !== -1;
}
/**
 * Text as XML content. A carriage return becomes a reference, because parsers turn a bare one into a
 * line feed; characters that XML cannot carry become U+FFFD.
 */
function escapeXml(text) {
    return text
        .replace(ILLEGAL, '\ufffd')
        .replace(/[&<>"\r]/g, (character) => REFERENCES[character] ?? character);
}

;// CONCATENATED MODULE: ./src/emulator/xml/render-xml.ts

const NAMESPACE = 'http://cloudfront.amazonaws.com/doc/2020-05-31/';
/**
 * A whole document in CloudFront's namespace. Empty text gives `<A></A>`, an empty list `<A/>`: SDKs
 * read the first as "" and the second as an empty list.
 */
function renderXml([name, content]) {
    const inner = renderContent(content);
    return `<?xml version="1.0"?>\n<${name} xmlns="${NAMESPACE}">${inner}</${name}>`;
}
function renderElement([name, content]) {
    const isEmptyList = typeof content !== 'string' && content.length === 0;
    return isEmptyList ? `<${name}/>` : `<${name}>${renderContent(content)}</${name}>`;
}
function renderContent(content) {
    if (typeof content === 'string')
        return escapeXml(content);
    return content.map((node) => (node === undefined ? '' : renderElement(node))).join('');
}

;// CONCATENATED MODULE: ./src/emulator/answers.ts

/** An answer with an XML document; its root element is the payload member, there is no `\u2026Result` around it. */
function xmlAnswer(status, payload, headers = {}) {
    return { status, headers: { 'Content-Type': 'text/xml', ...headers }, body: renderXml(payload) };
}
/** An answer with bytes as they are. */
function bytesAnswer(body, headers) {
    return { status: 200, headers: { 'Content-Type': 'application/octet-stream', ...headers }, body };
}
/** 204, without a body. */
const NO_CONTENT = { status: 204, headers: {}, body: '' };
/** CloudFront's error document. */
function errorAnswer(error, requestId) {
    return xmlAnswer(error.status, [
        'ErrorResponse',
        [
            [
                'Error',
                [
                    ['Type', error.status < 500 ? 'Sender' : 'Receiver'],
                    ['Code', error.code],
                    ['Message', error.message],
                ],
            ],
            ['RequestId', requestId],
        ],
    ]);
}

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/emulator/api-error.ts

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
        message: `The function code is larger than ${limits/* LIMITS */.b1.codeSize.value} bytes.`,
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
        message: "The request failed because it didn't meet the preconditions in one or more request-header fields.",
    },
    RequestEntityTooLarge: { status: 413, message: 'The request body is too large.' },
    ServiceUnavailable: { status: 503, message: 'The service is not available at the moment.' },
    TestFunctionFailed: { status: 500, message: 'The provided event object is not valid.' },
    Throttling: { status: 400, message: 'Rate exceeded' },
    TooManyFunctions: {
        status: 400,
        message: `The account has reached its limit of ${limits/* LIMITS */.b1.functionsPerAccount.value} functions.`,
    },
    UnknownOperation: { status: 404, message: 'No operation of the emulator has this path.' },
};
/** A request that is refused; becomes CloudFront's XML error document. */
class ApiError extends Error {
    name = 'ApiError';
    code;
    /** HTTP status. */
    status;
    constructor(code, message = ERRORS[code].message) {
        super(message);
        this.code = code;
        this.status = ERRORS[code].status;
    }
}
/** InvalidArgument with the sentence that says which argument and why. */
function invalidArgument(message) {
    return new ApiError('InvalidArgument', message);
}

;// CONCATENATED MODULE: ./src/emulator/state/account-state.ts
/** The state with a function added or replaced. */
function withFunction(state, fn) {
    return { ...state, functions: new Map(state.functions).set(fn.name, fn) };
}
/** The state without a function. */
function withoutFunction(state, name) {
    const functions = new Map(state.functions);
    functions.delete(name);
    return { ...state, functions };
}

;// CONCATENATED MODULE: ./src/emulator/control/apply-fault.ts


/** The code that somebody else uploads: it answers every request with a status nobody tests for. */
const FOREIGN_CODE = 'function handler(event) { return { statusCode: 418 }; } // foreign\n';
const FOREIGN_COMMENT = 'cf2: somebody/else@0000000';
const apply_fault_refuse = (code) => () => Promise.reject(new ApiError(code));
const deliver = (delivery) => async (_service, _name, run) => ({ ...(await run()), delivery });
const after = (change) => async (service, name, run) => {
    await service.account.change((state) => {
        const fn = state.functions.get(name);
        if (fn === undefined)
            return { state, answer: undefined };
        return { state: withFunction(state, change(fn, service.now())), answer: undefined };
    });
    return run();
};
const NO_ANSWER = { status: 500, headers: {}, body: '' };
const KINDS = {
    throttle: apply_fault_refuse('Throttling'),
    'internal-error': apply_fault_refuse('InternalError'),
    unavailable: apply_fault_refuse('ServiceUnavailable'),
    'reset-before': () => Promise.resolve({ ...NO_ANSWER, delivery: 'reset' }),
    'reset-after': deliver('reset'),
    hang: () => Promise.resolve({ ...NO_ANSWER, delivery: 'hang' }),
    'slow-body': deliver('slow'),
    'truncated-body': deliver('truncated'),
    'foreign-write': after(foreignWrite),
    'foreign-publish': after((fn, at) => {
        const written = foreignWrite(fn, at);
        return { ...written, live: { ...written.development, createdAt: fn.live?.createdAt ?? at } };
    }),
};
/** Carries out a call that a fault happens to. */
function applyFault({ fault, value = 0 }, service, name, run) {
    return fault === 'utilization'
        ? run().then((answer) => withUtilization(answer, value))
        : KINDS[fault](service, name, run);
}
function foreignWrite(fn, at) {
    const development = {
        ...fn.development,
        code: Buffer.from(FOREIGN_CODE),
        config: { ...fn.development.config, comment: FOREIGN_COMMENT },
        revision: fn.development.revision + 1,
        modifiedAt: at,
    };
    return { ...fn, development };
}
function withUtilization(answer, percent) {
    const text = Buffer.from(answer.body).toString('utf8');
    const element = `<ComputeUtilization>${percent}</ComputeUtilization>`;
    return {
        ...answer,
        body: text.replace(/<ComputeUtilization>.*?<\/ComputeUtilization>/, element),
    };
}

;// CONCATENATED MODULE: ./src/emulator/match-route.ts

/**
 * Finds the row for a request.
 * @throws {ApiError} UnknownOperation for an unknown path, MethodNotAllowed for a known one
 */
function matchRoute(routes, method, path) {
    const matches = routes.flatMap((route) => {
        const name = nameIn(path, route.path);
        return name === undefined ? [] : { route, name };
    });
    const match = matches.find(({ route }) => route.method === method);
    if (match !== undefined)
        return match;
    throw new ApiError(matches.length === 0 ? 'UnknownOperation' : 'MethodNotAllowed');
}
/** The segment that stands for `{Name}`, '' for a pattern without one, undefined when the path differs. */
function nameIn(path, pattern) {
    const segments = path.split('/');
    const expected = pattern.split('/');
    const fits = segments.length === expected.length &&
        expected.every((part, index) => part === '{Name}' ? segments[index] !== '' : part === segments[index]);
    if (!fits)
        return undefined;
    return decode(segments[expected.indexOf('{Name}')] ?? '');
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/core/runtimes.ts
var runtimes = __webpack_require__(72870);
;// CONCATENATED MODULE: ./src/emulator/base64.ts
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** Bytes of base64 text, line breaks allowed; undefined for text that is not base64. */
function decodeBase64(text) {
    const compact = text.replace(/\s/g, '');
    return BASE64.test(compact) ? Buffer.from(compact, 'base64') : undefined;
}

;// CONCATENATED MODULE: ./src/emulator/state/arn.ts
/** ARN of a function: the same for both stages, without a region. */
function functionArn(accountId, name) {
    return `arn:aws:cloudfront::${accountId}:function/${name}`;
}
/** ARN of a key value store. */
function keyValueStoreArn(accountId, store) {
    return `arn:aws:cloudfront::${accountId}:key-value-store/${store.id}`;
}
/** The key value store with this ARN, if the account has it. */
function keyValueStoreByArn(state, arn) {
    return [...state.keyValueStores.values()].find((store) => keyValueStoreArn(state.accountId, store) === arn);
}

;// CONCATENATED MODULE: ./src/emulator/xml/xml-members.ts

/** The first child with this name. */
function childOf(parent, name) {
    return parent?.children.find((child) => child.name === name);
}
/** Text of a member; undefined when it is absent, which differs from empty. */
function textOf(parent, name) {
    return childOf(parent, name)?.text;
}
/**
 * Text of a member that the API requires.
 * @throws {ApiError} InvalidArgument when it is absent
 */
function requiredText(parent, name) {
    const text = textOf(parent, name);
    if (text === undefined)
        throw invalidArgument(`${name} is required.`);
    return text;
}

;// CONCATENATED MODULE: ./src/emulator/function-input.ts






/**
 * `Name` of CreateFunction. SDKs do not check it.
 * @throws {ApiError} InvalidArgument
 */
function parseFunctionName(body) {
    const name = requiredText(body, 'Name');
    if (limits/* FUNCTION_NAME */.ZC.test(name))
        return name;
    throw invalidArgument('Name has to be 1 to 64 letters, digits, hyphens or underscores.');
}
/**
 * A member that is a blob: its bytes.
 * @throws {ApiError} InvalidArgument when it is absent, not base64, or larger than `limit` bytes
 */
function parseBlob(body, name, limit) {
    const bytes = decodeBase64(requiredText(body, name));
    if (bytes === undefined)
        throw invalidArgument(`${name} has to be base64.`);
    if (bytes.length > limit)
        throw invalidArgument(`${name} has to be ${limit} bytes at most.`);
    return bytes;
}
/**
 * `FunctionCode`. Nobody looks into it: code that does not parse is accepted, as in AWS.
 * @throws {ApiError} InvalidArgument, FunctionSizeLimitExceeded
 */
function parseFunctionCode(body) {
    const code = parseBlob(body, 'FunctionCode', limits/* LIMITS */.b1.codeBlob.value);
    if (code.length === 0)
        throw invalidArgument('FunctionCode must not be empty.');
    if (code.length > limits/* LIMITS */.b1.codeSize.value)
        throw new ApiError('FunctionSizeLimitExceeded');
    return code;
}
/**
 * `FunctionConfig`, judged against the key value stores of the account.
 * @throws {ApiError} InvalidArgument
 */
function parseFunctionConfig(body, state) {
    const element = childOf(body, 'FunctionConfig');
    if (element === undefined)
        throw invalidArgument('FunctionConfig is required.');
    const comment = requiredText(element, 'Comment');
    if ([...comment].length > limits/* LIMITS */.b1.comment.value)
        throw invalidArgument(`Comment has to be ${limits/* LIMITS */.b1.comment.value} characters at most.`);
    const runtime = requiredText(element, 'Runtime');
    if (!(0,runtimes/* isRuntime */.vk)(runtime))
        throw invalidArgument(`Runtime has to be ${runtimes/* RUNTIMES */.aC.join(' or ')}.`);
    const config = { comment, runtime, keyValueStoreArns: parseAssociations(element) };
    refuseWrongAssociations(config, state);
    return config;
}
/** Absent means none: this is how an update drops an association that it does not mention. */
function parseAssociations(config) {
    const associations = childOf(config, 'KeyValueStoreAssociations');
    if (associations === undefined)
        return [];
    const items = childOf(associations, 'Items')?.children ?? [];
    if (Number(textOf(associations, 'Quantity')) !== items.length)
        throw invalidArgument('Quantity has to be the number of KeyValueStoreAssociations.');
    return items.map((item) => requiredText(item, 'KeyValueStoreARN'));
}
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-associate.html */
function refuseWrongAssociations(config, state) {
    const { keyValueStoreArns: arns, runtime } = config;
    if (arns.length === 0)
        return;
    if (arns.length > limits/* LIMITS */.b1.keyValueStoresPerFunction.value)
        throw invalidArgument('A function can have one key value store at most.');
    if (runtime !== 'cloudfront-js-2.0')
        throw invalidArgument('A key value store needs the runtime cloudfront-js-2.0.');
    const unknown = arns.find((arn) => keyValueStoreByArn(state, arn) === undefined);
    if (unknown !== undefined)
        throw invalidArgument(`Key value store ${unknown} does not exist.`);
}

;// CONCATENATED MODULE: ./src/emulator/etag.ts

/**
 * ETags of the first revisions, as every account sees them: an ETag of CloudFront is the revision
 * number of a resource in disguise, not a hash of its content. AWS's own examples show the first ones:
 * https://docs.aws.amazon.com/cli/latest/reference/cloudfront/
 */
const KNOWN = [
    'ETVPDKIKX0DER',
    'E3UN6WX5RRO2AG',
    'E1F83G8C2ARO7P',
    'E1PA6795UKMFR9',
    'E13V1IB3VIYZZH',
];
const ETAG = /^E[0-9A-Z]+$/;
/** ETag of a revision, counted from 1. Beyond the known ones the value is ours, but as stable. */
function etagOf(revision) {
    return KNOWN[revision - 1] ?? derivedEtag(revision);
}
/** True for text that could be an ETag of CloudFront. Quotes, weak ETags and `*` are not. */
function isEtag(text) {
    return ETAG.test(text);
}
function derivedEtag(revision) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`revision ${revision}`).digest('hex');
    return `E${BigInt(`0x${digest}`).toString(36).toUpperCase().slice(0, 13)}`;
}

;// CONCATENATED MODULE: ./src/emulator/function-summary.ts



/**
 * `FunctionSummary`.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_FunctionSummary.html
 */
function functionSummary({ state, fn, stage, record }) {
    return [
        'FunctionSummary',
        [
            ['Name', fn.name],
            ['Status', statusOf(fn)],
            ['FunctionConfig', configNodes(record.config)],
            [
                'FunctionMetadata',
                [
                    ['FunctionARN', functionArn(state.accountId, fn.name)],
                    ['Stage', stage],
                    ['CreatedTime', timestamp(record.createdAt)],
                    ['LastModifiedTime', timestamp(record.modifiedAt)],
                ],
            ],
        ],
    ];
}
/** A summary as a whole answer, with the stage's ETag. */
function summaryAnswer(status, view, headers = {}) {
    const etag = etagOf(view.record.revision);
    return xmlAnswer(status, functionSummary(view), { ETag: etag, ...headers });
}
/** ISO 8601 with milliseconds, UTC. */
function timestamp(milliseconds) {
    return new Date(milliseconds).toISOString();
}
/**
 * No distribution of the emulator uses a function, so published means UNASSOCIATED. What AWS says of
 * DEVELOPMENT after an update that is not published yet is unknown; here the word stays.
 */
function statusOf(fn) {
    return fn.live === undefined ? 'UNPUBLISHED' : 'UNASSOCIATED';
}
function configNodes(config) {
    return [
        ['Comment', config.comment],
        ['Runtime', config.runtime],
        associationsNode(config.keyValueStoreArns),
    ];
}
function associationsNode(arns) {
    if (arns.length === 0)
        return undefined;
    const items = arns.map((arn) => [
        'KeyValueStoreAssociation',
        [['KeyValueStoreARN', arn]],
    ]);
    return [
        'KeyValueStoreAssociations',
        [
            ['Quantity', String(arns.length)],
            ['Items', items],
        ],
    ];
}

;// CONCATENATED MODULE: ./src/emulator/operations/create-function.ts






const LOCATION = 'https://cloudfront.amazonaws.com/2020-05-31/function/';
/**
 * A new function, in DEVELOPMENT only. `Tags` are accepted and not kept.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateFunction.html
 */
const createFunction = ({ body, service }) => service.account.change((state) => {
    const name = parseFunctionName(body);
    const config = parseFunctionConfig(body, state);
    const code = parseFunctionCode(body);
    refuseNoRoom(state, name);
    const at = service.now();
    const record = { code, config, revision: 1, createdAt: at, modifiedAt: at };
    const fn = { name, development: record, live: undefined };
    const next = withFunction(state, fn);
    const location = { Location: `${LOCATION}${functionArn(state.accountId, name)}` };
    const view = { state: next, fn, stage: 'DEVELOPMENT', record };
    return { state: next, answer: summaryAnswer(201, view, location) };
});
function refuseNoRoom({ functions }, name) {
    if (functions.has(name))
        throw new ApiError('FunctionAlreadyExists');
    if (functions.size >= limits/* LIMITS */.b1.functionsPerAccount.value)
        throw new ApiError('TooManyFunctions');
}

;// CONCATENATED MODULE: ./src/emulator/function-checks.ts


/**
 * One stage of a function.
 * @throws {ApiError} NoSuchFunctionExists, also for LIVE before the first publish
 */
function existingStage(state, name, stage) {
    const fn = existingFunction(state, name);
    const record = stage === 'LIVE' ? fn.live : fn.development;
    if (record === undefined)
        throw new ApiError('NoSuchFunctionExists');
    return { state, fn, stage, record };
}
/**
 * The function, if If-Match carries the ETag of its DEVELOPMENT stage: what update, publish and delete ask.
 * @throws {ApiError} NoSuchFunctionExists, then InvalidIfMatchVersion, then PreconditionFailed
 */
function currentFunction(state, name, ifMatch) {
    const fn = existingFunction(state, name);
    if (requiredIfMatch(ifMatch) !== etagOf(fn.development.revision))
        throw new ApiError('PreconditionFailed');
    return fn;
}
/**
 * The stage, if If-Match carries its own ETag. TestFunction knows no PreconditionFailed: a stale ETag is
 * as invalid as a missing one. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TestFunction.html
 * @throws {ApiError} NoSuchFunctionExists, then InvalidIfMatchVersion
 */
function testedStage(state, name, stage, ifMatch) {
    const view = existingStage(state, name, stage);
    if (requiredIfMatch(ifMatch) !== etagOf(view.record.revision))
        throw new ApiError('InvalidIfMatchVersion');
    return view;
}
/**
 * A stage by its name. Without one it is DEVELOPMENT: the API names no default, AWS's tutorials rely on it.
 * @throws {ApiError} InvalidArgument for any other text
 */
function parseStage(text) {
    return parseOptionalStage(text) ?? 'DEVELOPMENT';
}
/** As parseStage, but undefined without a name. */
function parseOptionalStage(text) {
    if (text === null || text === undefined)
        return undefined;
    if (text === 'DEVELOPMENT' || text === 'LIVE')
        return text;
    throw invalidArgument('Stage has to be DEVELOPMENT or LIVE.');
}
function requiredIfMatch(ifMatch) {
    if (ifMatch === undefined || !isEtag(ifMatch))
        throw new ApiError('InvalidIfMatchVersion');
    return ifMatch;
}
function existingFunction(state, name) {
    const fn = state.functions.get(name);
    if (fn === undefined)
        throw new ApiError('NoSuchFunctionExists');
    return fn;
}

;// CONCATENATED MODULE: ./src/emulator/operations/delete-function.ts



/**
 * Removes both stages.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteFunction.html
 */
const deleteFunction = ({ ifMatch, name, service }) => service.account.change((state) => {
    currentFunction(state, name, ifMatch);
    return { state: withoutFunction(state, name), answer: NO_CONTENT };
});

;// CONCATENATED MODULE: ./src/emulator/operations/describe-function.ts


/**
 * Summary and ETag of one stage.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DescribeFunction.html
 */
const describeFunction = ({ name, query, service }) => summaryAnswer(200, existingStage(service.account.state, name, parseStage(query.get('Stage'))));

;// CONCATENATED MODULE: ./src/emulator/key-value-store-node.ts


/** Seeded stores need no provisioning. */
const KEY_VALUE_STORE_STATUS = 'READY';
/**
 * `KeyValueStore`.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_KeyValueStore.html
 */
function keyValueStoreNode(accountId, store) {
    return [
        'KeyValueStore',
        [
            ['Name', store.name],
            ['Id', store.id],
            ['Comment', store.comment],
            ['ARN', keyValueStoreArn(accountId, store)],
            ['Status', KEY_VALUE_STORE_STATUS],
            ['LastModifiedTime', timestamp(store.modifiedAt)],
        ],
    ];
}

;// CONCATENATED MODULE: ./src/emulator/operations/describe-key-value-store.ts




/**
 * A key value store and its control plane ETag.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DescribeKeyValueStore.html
 */
const describeKeyValueStore = ({ name, service: { account } }) => {
    const store = account.state.keyValueStores.get(name);
    if (store === undefined)
        throw new ApiError('EntityNotFound');
    const node = keyValueStoreNode(account.state.accountId, store);
    return xmlAnswer(200, node, { ETag: etagOf(store.revision) });
};

;// CONCATENATED MODULE: ./src/emulator/operations/get-function.ts



/**
 * Code of one stage, byte for byte, outside any XML.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetFunction.html
 */
const getFunction = ({ name, query, service }) => {
    const { record } = existingStage(service.account.state, name, parseStage(query.get('Stage')));
    return bytesAnswer(record.code, { ETag: etagOf(record.revision) });
};

;// CONCATENATED MODULE: ./src/emulator/paging.ts

/** Items of a list operation that asks for none. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListFunctions.html */
const MAX_ITEMS = 100;
/**
 * One page of a list: `Marker` names the last item of the page before, `MaxItems` the size.
 * @throws {ApiError} InvalidArgument for a MaxItems that is no positive number
 */
function listNode(root, all, query) {
    const maxItems = parseMaxItems(query.get('MaxItems'));
    const marker = query.get('Marker') ?? '';
    const sorted = all.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const rest = sorted.filter((item) => item.key > marker);
    const page = rest.slice(0, maxItems);
    const last = rest.length > page.length ? page.at(-1) : undefined;
    return [
        root,
        [
            last && ['NextMarker', last.key],
            ['MaxItems', String(maxItems)],
            ['Quantity', String(page.length)],
            page.length === 0 ? undefined : ['Items', page.map((item) => item.node)],
        ],
    ];
}
function parseMaxItems(text) {
    if (text === null)
        return MAX_ITEMS;
    if (!/^[1-9][0-9]{0,8}$/.test(text))
        throw invalidArgument('MaxItems has to be a number above 0.');
    return Math.min(Number(text), MAX_ITEMS);
}

;// CONCATENATED MODULE: ./src/emulator/operations/list-functions.ts




/**
 * One item per function and stage, in the order of their names; `Stage` keeps one stage.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListFunctions.html
 */
const listFunctions = ({ query, service: { account } }) => {
    const wanted = parseOptionalStage(query.get('Stage'));
    const items = [...account.state.functions.values()]
        .flatMap((fn) => itemsOf(account.state, fn))
        .filter(({ stage }) => wanted === undefined || stage === wanted);
    return xmlAnswer(200, listNode('FunctionList', items, query));
};
function itemsOf(state, fn) {
    const stages = [
        ['DEVELOPMENT', fn.development],
        ['LIVE', fn.live],
    ];
    return stages.flatMap(([stage, record]) => record === undefined
        ? []
        : { stage, key: `${fn.name}/${stage}`, node: functionSummary({ state, fn, stage, record }) });
}

;// CONCATENATED MODULE: ./src/emulator/operations/list-key-value-stores.ts



/**
 * Key value stores in the order of their names; `Status` keeps those that have it.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListKeyValueStores.html
 */
const listKeyValueStores = ({ query, service: { account } }) => {
    const { accountId, keyValueStores } = account.state;
    const isWanted = [null, KEY_VALUE_STORE_STATUS].includes(query.get('Status'));
    const stores = isWanted ? [...keyValueStores.values()] : [];
    const items = stores.map((store) => ({
        key: store.name,
        node: keyValueStoreNode(accountId, store),
    }));
    return xmlAnswer(200, listNode('KeyValueStoreList', items, query));
};

;// CONCATENATED MODULE: ./src/emulator/operations/publish-function.ts



/**
 * Copies DEVELOPMENT to LIVE, ETag included; DEVELOPMENT stays. Publishing the same revision again
 * succeeds. The API's model has no ETag here; it is sent anyway.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_PublishFunction.html
 */
const publishFunction = ({ ifMatch, name, service }) => service.account.change((state) => {
    const { development, live } = currentFunction(state, name, ifMatch);
    const at = service.now();
    const record = { ...development, createdAt: live?.createdAt ?? at, modifiedAt: at };
    const fn = { name, development, live: record };
    const next = withFunction(state, fn);
    return { state: next, answer: summaryAnswer(200, { state: next, fn, stage: 'LIVE', record }) };
});

// EXTERNAL MODULE: ./src/core/query.ts
var core_query = __webpack_require__(90363);
;// CONCATENATED MODULE: ./src/emulator/test-event.ts



/**
 * The event object of TestFunction: a JSON object with a request or a response.
 * @throws {ApiError} TestFunctionFailed for anything else
 */
function parseTestEvent(bytes) {
    const event = parseJson(bytes);
    const isEvent = (0,json/* isJsonObject */.O)(event) && ((0,json/* isJsonObject */.O)(event.request) || (0,json/* isJsonObject */.O)(event.response));
    if (!isEvent)
        throw new ApiError('TestFunctionFailed');
    return event;
}
/**
 * The query as `request.rawQueryString()` returns it, written from the event's parameters; null without any.
 * An event cannot tell `?a` from `?a=`, nor a bare `?` from none.
 */
function rawQueryStringOf(event) {
    const request = event.request;
    const querystring = (0,json/* isJsonObject */.O)(request) ? request.querystring : undefined;
    if (typeof querystring === 'string')
        return querystring === '' ? null : querystring;
    if (!(0,json/* isJsonObject */.O)(querystring))
        return null;
    const entries = Object.entries(querystring).map(([name, box]) => [name, valuesOf(box)]);
    const query = (0,core_query/* formatQuery */.OJ)(new Map(entries));
    return query === '' ? null : query;
}
function valuesOf(box) {
    if (!(0,json/* isJsonObject */.O)(box))
        return [];
    const many = box.multiValue;
    const boxes = Array.isArray(many) ? many : [box];
    return boxes.flatMap((one) => (0,json/* isJsonObject */.O)(one) && typeof one.value === 'string' ? one.value : []);
}
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/emulator/operations/test-function.ts









/**
 * Runs one stage's code on an event, in the offline runtime, with the contents of the associated key value
 * store. What happens to the function meanwhile does not matter: code and configuration are those of the
 * moment at which the ETag was checked.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TestFunction.html
 */
const testFunction = async ({ body, ifMatch, name, service }) => {
    const stage = parseStage(textOf(body, 'Stage'));
    const view = testedStage(service.account.state, name, stage, ifMatch);
    const event = parseTestEvent(parseBlob(body, 'EventObject', limits/* LIMITS */.b1.eventSize.value));
    const fixture = {
        kvs: storeContents(view),
        clock: undefined,
        edgeLocation: undefined,
        rawQueryString: rawQueryStringOf(event),
    };
    const result = await runOnce(service.runtime, view.record, { event, fixture });
    return xmlAnswer(200, resultNode(view, result));
};
async function runOnce(runtime, { code, config }, invocation) {
    const source = Buffer.from(code).toString('utf8');
    const [answer] = await runtime.engine({ source, runtime: config.runtime }).run([invocation]);
    if (answer?.kind === 'result')
        return answer.result;
    const reason = answer?.error.detail ?? 'the engine gave no answer';
    throw new ApiError('InternalError', `The emulator could not run the function: ${reason}`);
}
/** undefined when the function has no key value store. */
function storeContents({ state, record }) {
    const [arn] = record.config.keyValueStoreArns;
    const store = arn === undefined ? undefined : keyValueStoreByArn(state, arn);
    return store && Object.fromEntries(store.items);
}
function resultNode(view, result) {
    return [
        'TestResult',
        [
            functionSummary(view),
            ['ComputeUtilization', String(computeUtilization(view.record, result))],
            ['FunctionExecutionLogs', result.logs.map((line) => ['member', line])],
            ['FunctionErrorMessage', result.errorMessage],
            ['FunctionOutput', result.output],
        ],
    ];
}
/**
 * AWS measures this, the offline runtime does not. The emulator answers a small number, made of the sizes
 * of code and logs, only so that clients which read one go on. It says nothing about AWS.
 */
function computeUtilization({ code }, result) {
    const pretended = 1 + Math.floor(code.length / 512) + result.logs.length;
    return result.computeUtilization ?? Math.min(pretended, 50);
}

;// CONCATENATED MODULE: ./src/emulator/operations/update-function.ts





/**
 * Replaces code and configuration of DEVELOPMENT; LIVE stays. Every update makes a new revision, also one
 * with the same code (AWS's behaviour there is unknown). The API's model has the ETag in a header named
 * `ETtag`, so SDKs look there; `ETag` is sent beside it.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateFunction.html
 */
const updateFunction = ({ body, ifMatch, name, service }) => service.account.change((state) => {
    const { development, live } = currentFunction(state, name, ifMatch);
    const record = {
        config: parseFunctionConfig(body, state),
        code: parseFunctionCode(body),
        revision: development.revision + 1,
        createdAt: development.createdAt,
        modifiedAt: service.now(),
    };
    const fn = { name, development: record, live };
    const next = withFunction(state, fn);
    const view = { state: next, fn, stage: 'DEVELOPMENT', record };
    const answer = summaryAnswer(200, view, { ETtag: etagOf(record.revision) });
    return { state: next, answer };
});

;// CONCATENATED MODULE: ./src/emulator/routes.ts










const FUNCTIONS = '/2020-05-31/function';
const STORES = '/2020-05-31/key-value-store';
/**
 * What the emulator can do. A new operation is a row here and a file in operations/.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Operations_Amazon_CloudFront.html
 */
// prettier-ignore
const routes_ROUTES = [
    { operation: 'ListFunctions', method: 'GET', path: FUNCTIONS, run: listFunctions },
    { operation: 'CreateFunction', method: 'POST', path: FUNCTIONS, root: 'CreateFunctionRequest', run: createFunction },
    { operation: 'GetFunction', method: 'GET', path: `${FUNCTIONS}/{Name}`, run: getFunction },
    { operation: 'UpdateFunction', method: 'PUT', path: `${FUNCTIONS}/{Name}`, root: 'UpdateFunctionRequest', run: updateFunction },
    { operation: 'DeleteFunction', method: 'DELETE', path: `${FUNCTIONS}/{Name}`, run: deleteFunction },
    { operation: 'DescribeFunction', method: 'GET', path: `${FUNCTIONS}/{Name}/describe`, run: describeFunction },
    { operation: 'TestFunction', method: 'POST', path: `${FUNCTIONS}/{Name}/test`, root: 'TestFunctionRequest', run: testFunction },
    { operation: 'PublishFunction', method: 'POST', path: `${FUNCTIONS}/{Name}/publish`, run: publishFunction },
    { operation: 'ListKeyValueStores', method: 'GET', path: STORES, run: listKeyValueStores },
    { operation: 'DescribeKeyValueStore', method: 'GET', path: `${STORES}/{Name}`, run: describeKeyValueStore },
];

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 26 modules
var XMLParser = __webpack_require__(69658);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/fxp.js
var fxp = __webpack_require__(75824);
;// CONCATENATED MODULE: ./src/emulator/xml/unescape-xml.ts

const NAMED = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
]);
/**
 * Resolves the five entities of XML and character references, nothing else: an entity that a document
 * declares itself is never expanded.
 * @throws {RangeError} for any other entity and for references to characters that XML does not have
 */
function unescapeXml(text) {
    return text.replace(/&([^;\s&]*);?/g, (reference, name) => {
        const character = reference.endsWith(';') ? (NAMED.get(name) ?? characterOf(name)) : undefined;
        if (character === undefined)
            throw new RangeError(`${reference} is not an entity of XML`);
        return character;
    });
}
function characterOf(name) {
    const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
    if (digits === null)
        return undefined;
    const [, hex, decimal] = digits;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (point > 0x10ffff)
        return undefined;
    const character = String.fromCodePoint(point);
    return hasIllegalCharacters(character) ? undefined : character;
}

;// CONCATENATED MODULE: ./src/emulator/xml/parse-xml.ts




const CDATA = '#cdata';
const TEXT = '#text';
const parser = new XMLParser/* default */.A({
    preserveOrder: true,
    ignoreAttributes: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    removeNSPrefix: true,
    parseTagValue: false,
    trimValues: false,
    // The library would expand entities that the document declares; unescapeXml never does.
    processEntities: false,
    cdataPropName: CDATA,
    textNodeName: TEXT,
});
/**
 * Reads the body of a request, whose root element has to be `root`. Any member order, with or without
 * an XML declaration. A document type declaration is refused.
 * @throws {ApiError} MalformedInput
 */
function parseXml(body, root) {
    try {
        return parseDocument(new TextDecoder('utf-8', { fatal: true }).decode(body), root);
    }
    catch (error) {
        if (error instanceof ApiError)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw new ApiError('MalformedInput', `The request body is not valid XML: ${reason}`);
    }
}
function parseDocument(text, root) {
    if (hasIllegalCharacters(text))
        throw new RangeError('it holds a character that XML forbids');
    if (/<!DOCTYPE/i.test(text))
        throw new RangeError('document types are not accepted');
    const verdict = fxp/* XMLValidator */.iI.validate(text);
    if (verdict !== true)
        throw new SyntaxError(`${verdict.err.msg} (line ${verdict.err.line})`);
    const elements = elementsOf(parser.parse(text));
    const [element] = elements;
    if (element?.name !== root || elements.length > 1)
        throw new ApiError('MalformedInput', `The request body has to be one ${root} element.`);
    return element;
}
function elementsOf(content) {
    return nodesOf(content).flatMap((node) => Object.entries(node)
        .filter(([name]) => name !== TEXT && name !== CDATA)
        .map(([name, inner]) => ({ name, text: textIn(inner), children: elementsOf(inner) })));
}
function textIn(content) {
    const texts = nodesOf(content).map((node) => node[CDATA] === undefined ? unescapeXml(textOfNode(node)) : literalIn(node[CDATA]));
    return texts.join('');
}
/** What stands in a CDATA section means itself. */
function literalIn(content) {
    return nodesOf(content).map(textOfNode).join('');
}
function textOfNode(node) {
    const text = node[TEXT];
    return typeof text === 'string' ? text : '';
}
function nodesOf(content) {
    return Array.isArray(content) ? content : [];
}

;// CONCATENATED MODULE: ./src/emulator/respond.ts








/**
 * Makes the function that answers requests: it never rejects, and every answer has a request id.
 * `latencyMs` passes before each request is carried out.
 */
function createResponder(service, log, latencyMs) {
    return async (request) => {
        const start = log.start(request);
        const requestId = service.newId();
        let known = { operation: '', name: '' };
        const learn = (more) => (known = more);
        if (latencyMs > 0)
            await (0,promises_.setTimeout)(latencyMs);
        const outcome = await carryOut(service, request, learn).catch(asApiError);
        const failed = outcome instanceof ApiError;
        const answer = failed ? errorAnswer(outcome, requestId) : outcome;
        log.end(start, {
            ...known,
            status: answer.status,
            errorCode: failed ? outcome.code : undefined,
        });
        return { ...answer, headers: { 'x-amzn-requestid': requestId, ...answer.headers } };
    };
}
async function carryOut(service, request, learn) {
    const match = matchRoute(routes_ROUTES, request.method, request.path);
    const { operation, run } = match.route;
    learn({ operation, name: match.name });
    const call = callOf(service, request, match);
    learn({ operation, name: call.name || respond_nameIn(call) });
    const fault = service.faults.next(operation, call.name || respond_nameIn(call));
    const perform = async () => run(call);
    return fault === undefined ? perform() : applyFault(fault, service, match.name, perform);
}
/** A create has its name in the body. */
function respond_nameIn({ body }) {
    return textOf(body, 'Name') ?? '';
}
/** Syntax comes before everything that the operation itself checks. */
function callOf(service, request, { route, name }) {
    if (request.body === undefined)
        throw new ApiError('RequestEntityTooLarge');
    return {
        service,
        name,
        query: request.query,
        ifMatch: request.header('if-match'),
        body: route.root === undefined ? undefined : parseXml(request.body, route.root),
    };
}
/** What is no ApiError is a fault of the emulator or its disk; its message helps, its stack would not. */
function asApiError(error) {
    if (error instanceof ApiError)
        return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new ApiError('InternalError', `The emulator could not do this: ${reason}`);
}

;// CONCATENATED MODULE: ./src/emulator/state/account.ts
/** Makes an account out of a state; without a file to save to, `save` does nothing. */
function createAccount(initial, save) {
    let state = initial;
    let last = Promise.resolve();
    const apply = async (change) => {
        const next = change(state);
        await save(next.state);
        state = next.state;
        return next.answer;
    };
    return {
        get state() {
            return state;
        },
        change(change) {
            const turn = last.then(() => apply(change));
            last = turn.catch(() => undefined);
            return turn;
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/source.ts
var source = __webpack_require__(82858);
;// CONCATENATED MODULE: ./src/emulator/state/state-format.ts



const FORMAT = 'cf2-emulator-state';
const VERSION = 1;
/** The state as the text of a state file. */
function encodeState(state) {
    const file = {
        format: FORMAT,
        version: VERSION,
        accountId: state.accountId,
        functions: [...state.functions.values()].map((fn) => ({
            name: fn.name,
            development: encodeStage(fn.development),
            live: fn.live === undefined ? null : encodeStage(fn.live),
        })),
        keyValueStores: [...state.keyValueStores.values()].map((store) => ({
            ...store,
            items: Object.fromEntries(store.items),
        })),
    };
    return `${JSON.stringify(file, null, 2)}\n`;
}
function encodeStage(stage) {
    return { ...stage, code: Buffer.from(stage.code).toString('base64') };
}
/**
 * The state that a state file holds.
 * @throws {SyntaxError} for text that is not JSON
 * @throws {ShapeError} for JSON that is no state, or one of a later version
 */
function decodeState(text) {
    const file = readObject(JSON.parse(text), 'the file');
    if (file.format !== FORMAT)
        throw new ShapeError(`"format" has to be "${FORMAT}"`);
    if (file.version !== VERSION)
        throw new ShapeError(`"version" has to be ${VERSION}, the only one this cf2 reads`);
    return {
        accountId: readText(file.accountId, 'accountId'),
        functions: byName(readList(readFunction)(file.functions, 'functions')),
        keyValueStores: byName(readList(readStore)(file.keyValueStores, 'keyValueStores')),
    };
}
function byName(records) {
    const map = new Map(records.map((record) => [record.name, record]));
    if (map.size !== records.length)
        throw new ShapeError('a name occurs twice');
    return map;
}
const readBytes = (value, path) => {
    const bytes = decodeBase64(readText(value, path));
    if (bytes === undefined)
        throw new ShapeError(`${path} has to be base64`);
    return bytes;
};
const readFunction = (value, path) => {
    const fn = readObject(value, path);
    return {
        name: readText(fn.name, `${path}.name`),
        development: readStage(fn.development, `${path}.development`),
        live: fn.live === null ? undefined : readStage(fn.live, `${path}.live`),
    };
};
const readStage = (value, path) => {
    const stage = readObject(value, path);
    return {
        code: readBytes(stage.code, `${path}.code`),
        config: readConfig(stage.config, `${path}.config`),
        revision: readCount(stage.revision, `${path}.revision`),
        createdAt: readCount(stage.createdAt, `${path}.createdAt`),
        modifiedAt: readCount(stage.modifiedAt, `${path}.modifiedAt`),
    };
};
const readRuntime = readTextThat(runtimes/* isRuntime */.vk, `one of ${runtimes/* RUNTIMES */.aC.join(', ')}`);
const readConfig = (value, path) => {
    const config = readObject(value, path);
    return {
        comment: readText(config.comment, `${path}.comment`),
        runtime: readRuntime(config.runtime, `${path}.runtime`),
        keyValueStoreArns: readList(readText)(config.keyValueStoreArns, `${path}.keyValueStoreArns`),
    };
};
const readStore = (value, path) => {
    const store = readObject(value, path);
    const items = Object.entries(readObject(store.items, `${path}.items`));
    return {
        id: readText(store.id, `${path}.id`),
        name: readText(store.name, `${path}.name`),
        comment: readText(store.comment, `${path}.comment`),
        items: new Map(items.map(([key, text]) => [key, readText(text, `${path}.items.${key}`)])),
        revision: readCount(store.revision, `${path}.revision`),
        modifiedAt: readCount(store.modifiedAt, `${path}.modifiedAt`),
    };
};

;// CONCATENATED MODULE: ./src/emulator/state/state-file.ts





/**
 * Reads a state file; undefined when there is none yet.
 * @throws {InputError} `bad-json` for a file that is damaged or not a state, `file-not-found` for one that
 * cannot be read. The file is left as it is.
 */
async function loadState(path) {
    const text = await readExisting(path);
    if (text === undefined)
        return undefined;
    try {
        return decodeState(text);
    }
    catch (error) {
        throw new errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)((0,source/* fileSpan */.bU)(path), 'bad-json', { path, reason: reasonOf(error) })]);
    }
}
/**
 * Saves to a file: the text is complete on disk under another name before it takes the file's place, so
 * that a crash at any moment leaves the old or the new state. One process per file.
 */
function saveStateTo(path) {
    const temporary = `${path}.tmp`;
    return async (state) => {
        const file = await (0,external_node_fs_promises_.open)(temporary, 'w');
        try {
            await file.writeFile(encodeState(state));
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,external_node_fs_promises_.rename)(temporary, path);
    };
}
/** The error for a state file that cannot be read or written. */
function stateFileError(path, error) {
    return new errors/* InputError */.dz([
        (0,diagnostics/* errorAt */.Os)((0,source/* fileSpan */.bU)(path), 'file-not-found', { path, reason: reasonOf(error) }),
    ]);
}
async function readExisting(path) {
    try {
        return await (0,external_node_fs_promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw stateFileError(path, error);
    }
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./src/emulator/state/open-account.ts




/**
 * The account of the state file, or an empty one, with the seeded stores added. A store that the state
 * already has stays as it is. The file is written at once, so that one that cannot be written shows now.
 * @throws {InputError} for a state file that is damaged, foreign, of another account, or not accessible
 */
async function openAccount(options) {
    const { stateFile } = options;
    if (stateFile === undefined)
        return createAccount(seeded(emptyState(options), options), noSave);
    const state = seeded((await loadState(stateFile)) ?? emptyState(options), options);
    refuseOtherAccount(state, options.accountId, stateFile);
    const save = saveStateTo(stateFile);
    await save(state).catch((error) => {
        throw stateFileError(stateFile, error);
    });
    return createAccount(state, save);
}
const noSave = () => Promise.resolve();
function emptyState({ accountId }) {
    return { accountId, functions: new Map(), keyValueStores: new Map() };
}
function seeded(state, options) {
    const stores = new Map(state.keyValueStores);
    for (const seed of options.keyValueStores)
        if (!stores.has(seed.name))
            stores.set(seed.name, storeOf(seed, options));
    return { ...state, keyValueStores: stores };
}
function storeOf(seed, options) {
    return {
        id: options.newId(),
        name: seed.name,
        comment: '',
        items: new Map(Object.entries(seed.items)),
        revision: 1,
        modifiedAt: options.now(),
    };
}
/** Associations are kept as ARNs, and those contain the account. */
function refuseOtherAccount(state, accountId, path) {
    if (state.accountId === accountId)
        return;
    const reason = `it belongs to account ${state.accountId}, not to ${accountId}`;
    throw new errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)(undefined, 'bad-json', { path, reason })]);
}

;// CONCATENATED MODULE: ./src/emulator/emulator.ts








const DEFAULTS = { host: '127.0.0.1', port: 0, accountId: '123456789012' };
/**
 * Starts the embedded CloudFront: an HTTP server that speaks CloudFront's REST-XML API for functions, so
 * that unmodified AWS clients work with it as their endpoint.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/Welcome.html
 * @throws {InputError} when the port is taken, or the state file is damaged or not accessible
 */
async function startEmulator(options) {
    const { respond, log, faults } = await openEmulator(options);
    const { host = DEFAULTS.host, port = DEFAULTS.port } = options;
    const server = await listen({ host, port }, respond);
    return { url: server.url, requests: log.records, faults, close: () => server.close() };
}
/**
 * Opens an emulator without a server.
 * @throws {InputError} when the state file is damaged or not accessible
 */
async function openEmulator(options) {
    const { runtime, now, newId = external_node_crypto_.randomUUID } = options;
    const account = await openAccount({
        accountId: options.accountId ?? DEFAULTS.accountId,
        stateFile: options.stateFile,
        keyValueStores: options.keyValueStores ?? [],
        now,
        newId,
    });
    const log = createRequestLog(now, options.onRequest ?? (() => undefined));
    const plan = createFaultPlan();
    const faults = options.rate === undefined ? plan : limitRate(plan, options.rate, now);
    const service = { account, runtime, now, newId, faults };
    const cloudfront = createResponder(service, log, options.latencyMs ?? 0);
    const respond = (request) => options.control === true && request.path.startsWith(CONTROL_PATH)
        ? control({ service, log }, request)
        : cloudfront(request);
    return { respond, log, faults };
}


/***/ }),

/***/ 71613:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createRuntime)
});

;// CONCATENATED MODULE: ./src/runtime/limits.ts
/** What applies when nothing else is said. */
const DEFAULT_LIMITS = {
    timeMs: 200,
    minPolls: 200,
    killMs: 3_000,
    startMs: 30_000,
    memoryBytes: 16 * 1_024 * 1_024,
    logCharacters: 256 * 1_024,
};

// EXTERNAL MODULE: ./src/core/event.ts
var core_event = __webpack_require__(67667);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/runtime/program/prepare-program.ts + 13 modules
var prepare_program = __webpack_require__(36080);
;// CONCATENATED MODULE: ./src/runtime/sandbox/invocation.ts
/** Observations of a run that did nothing, or of which nothing is known. */
const NOTHING_SEEN = {
    steps: undefined,
    usedClock: false,
    usedRandom: false,
    usedEdgeLocation: false,
    usedRawQueryString: false,
    kvsKeys: [],
    origin: undefined,
    badReturn: false,
    droppedKeys: [],
    customLogData: undefined,
    errorLine: undefined,
    approximations: [],
};

// EXTERNAL MODULE: ./src/runtime/sandbox/test-result.ts + 9 modules
var test_result = __webpack_require__(31889);
;// CONCATENATED MODULE: ./src/runtime/offline-engine.ts





function sandboxInvocation({ event, fixture }, now) {
    const { kvs, edgeLocation, rawQueryString } = fixture;
    const eventType = (0,json/* isJsonObject */.O)(event) ? (0,core_event/* eventTypeOf */.e)(event) : undefined;
    const clock = fixture.clock ?? now();
    return { event: JSON.stringify(event), eventType, clock, kvs, edgeLocation, rawQueryString };
}
function refusedAnswer({ text, line }) {
    const observations = { ...NOTHING_SEEN, errorLine: line };
    const result = (0,test_result/* failedResult */.N)(text, []);
    return { result, observations, durationMs: 0, wantsSecondLook: false };
}
/** The offline engine for one version of one function. Code is prepared at the first run. */
function createOfflineEngine(code, queue, now) {
    let prepared;
    let secondLook;
    const runProgram = async (program, given) => {
        const answer = await queue.run(program, given);
        if (!answer.wantsSecondLook)
            return answer;
        secondLook ??= (0,prepare_program/* prepareSecondLook */.VR)(code);
        const { durationMs } = answer;
        const second = await queue.run(secondLook, given);
        const { steps } = answer.observations;
        return { ...second, observations: { ...second.observations, steps }, durationMs };
    };
    const runOne = async (invocation) => {
        prepared ??= (0,prepare_program/* prepareProgram */.kL)(code);
        const { result, observations, durationMs } = prepared.kind === 'refusal'
            ? refusedAnswer(prepared.refusal)
            : await runProgram(prepared.program, sandboxInvocation(invocation, now));
        return { kind: 'result', result, observations, durationMs };
    };
    return {
        name: 'offline',
        run: (invocations, onAnswer) => Promise.all(invocations.map(async (invocation, index) => {
            const answer = await runOne(invocation);
            onAnswer?.(index, answer);
            return answer;
        })),
    };
}

;// CONCATENATED MODULE: ./src/runtime/announce-jobs.ts
/** Programs a worker keeps; an emulator makes a new one for every call. */
const MAX_PROGRAMS = 32;
/** Turns jobs into requests: programs and stores go along only when the worker does not know them yet. */
class Announcer {
    ids = new Map();
    nextId = 1;
    kvs;
    /** Requests for jobs, in order. */
    announce(jobs) {
        const requests = [];
        for (const { program, invocation } of jobs) {
            if (invocation.kvs !== this.kvs)
                requests.push({ kind: 'kvs', kvs: invocation.kvs });
            this.kvs = invocation.kvs;
            const id = this.ids.get(program) ?? this.introduce(program, requests);
            requests.push({ kind: 'run', program: id, invocation: { ...invocation, kvs: undefined } });
        }
        return requests;
    }
    introduce(program, requests) {
        const [oldest] = this.ids;
        if (oldest !== undefined && this.ids.size >= MAX_PROGRAMS) {
            this.ids.delete(oldest[0]);
            requests.push({ kind: 'forget', id: oldest[1] });
        }
        const id = this.nextId++;
        this.ids.set(program, id);
        requests.push({ kind: 'program', id, program });
        return id;
    }
}

;// CONCATENATED MODULE: ./src/runtime/progress-watch.ts
/** How often one looks during the time that is given. */
const LOOKS = 4;
/**
 * Notices that somebody does not get on. It counts looks, not time: when this thread itself was busy, the
 * looks that it missed are not held against the other one.
 */
class ProgressWatch {
    timer;
    last = 0;
    misses = 0;
    progress;
    stuck;
    /** `progress` grows while all is well, `stuck` is called once when it has not for too long. */
    constructor(progress, stuck) {
        this.progress = progress;
        this.stuck = stuck;
    }
    /** From now on there are `ms` milliseconds for every step. */
    begin(ms) {
        this.end();
        this.last = this.progress();
        this.misses = 0;
        this.timer = setInterval(() => {
            this.look();
        }, ms / LOOKS);
    }
    end() {
        clearInterval(this.timer);
    }
    look() {
        const now = this.progress();
        this.misses = now === this.last ? this.misses + 1 : 0;
        this.last = now;
        if (this.misses < LOOKS)
            return;
        this.end();
        this.stuck();
    }
}

;// CONCATENATED MODULE: ./src/runtime/worker-messages.ts
/**
 * How many runs a worker has finished, in memory that both sides see. It is told while the worker is busy,
 * and by it one knows what a worker was doing when it had to be killed.
 */
class Progress {
    shared;
    cell;
    constructor(shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
        this.shared = shared;
        this.cell = new Int32Array(shared);
    }
    /** The worker finished one more. */
    advance() {
        Atomics.add(this.cell, 0, 1);
    }
    get finished() {
        return Atomics.load(this.cell, 0);
    }
}

;// CONCATENATED MODULE: ./src/runtime/sandbox-worker.ts



/**
 * One living worker, watched: when it takes longer than `killMs` over one event it is terminated, because
 * long natives of the engine do not listen to interrupts.
 */
class SandboxWorker {
    worker;
    limits;
    events;
    announcer = new Announcer();
    progress = new Progress();
    watch;
    jobs = [];
    answered = 0;
    isReady = false;
    isOver = false;
    /** Takes over a fresh worker. */
    constructor(worker, limits, events) {
        this.worker = worker;
        this.limits = limits;
        this.events = events;
        this.watch = new ProgressWatch(() => this.progress.finished, () => {
            if (this.untold < this.jobs.length)
                this.end({ why: 'too-long' });
        });
        worker.on('message', (reply) => {
            this.hear(reply);
        });
        worker.on('error', (error) => {
            this.end({ why: 'broken', detail: error instanceof Error ? error.message : String(error) });
        });
        worker.on('exit', (code) => {
            this.end({ why: 'broken', detail: `it ended with code ${String(code)}` });
        });
        worker.unref();
        this.send([{ kind: 'start', limits, progress: this.progress.shared }]);
    }
    /** Jobs that were posted and are not answered yet. */
    get load() {
        return this.jobs.length;
    }
    post(jobs) {
        this.send(this.announcer.announce(jobs));
        const wasIdle = this.jobs.length === 0;
        this.jobs = [...this.jobs, ...jobs];
        if (wasIdle)
            this.settle();
    }
    /** Ends the worker; answers the jobs that it leaves behind. */
    async stop() {
        this.isOver = true;
        this.watch.end();
        await this.worker.terminate();
        return this.jobs;
    }
    /** It answers many at once, so it may have finished more than it has told. */
    get untold() {
        return this.progress.finished - this.answered;
    }
    send(batch) {
        this.worker.postMessage(batch);
    }
    hear(reply) {
        if (this.isOver)
            return;
        if (reply.kind === 'ready')
            this.isReady = true;
        else {
            const done = this.jobs.slice(0, reply.answers.length);
            this.jobs = this.jobs.slice(done.length);
            this.answered += done.length;
            reply.answers.forEach((answer, index) => done[index]?.done(answer));
            this.events.answered();
        }
        this.settle();
    }
    /** Waits while there is something to wait for; an idle worker does not keep the process alive. */
    settle() {
        if (this.jobs.length === 0) {
            this.watch.end();
            this.worker.unref();
        }
        else {
            this.watch.begin(this.isReady ? this.limits.killMs : this.limits.startMs);
            this.worker.ref();
        }
    }
    end(reason) {
        if (this.isOver)
            return;
        this.isOver = true;
        this.watch.end();
        void this.worker.terminate();
        const guilty = this.isReady ? this.jobs[this.untold] : undefined;
        const rest = this.jobs.filter((job) => job !== guilty);
        this.events.ended(reason, { hadStarted: this.isReady, guilty, rest });
    }
}

;// CONCATENATED MODULE: ./src/runtime/sandbox-queue.ts



/** Events that are at the worker at most, so that it never waits for the next one. */
const WINDOW = 512;
/** Workers that may fail to start, one after the other, before cf2 gives up. */
const MAX_FAILED_STARTS = 2;
/** The worker died with all it knew of the event: no logs, nothing seen. */
function killedAnswer(end, { killMs }) {
    const text = end.why === 'too-long'
        ? 'Error: the function ran longer than cf2 allows offline and had to be killed'
        : `Error: the function broke the offline sandbox: ${end.detail}`;
    const result = (0,test_result/* failedResult */.N)(text, []);
    return { result, observations: NOTHING_SEEN, durationMs: killMs, wantsSecondLook: false };
}
/** Starts a worker at once and keeps one going until close. */
function createSandboxQueue(spawnWorker, limits) {
    let waiting = [];
    let worker;
    let failedStarts = 0;
    let isFilling = false;
    /** Why nothing runs any more. */
    let gaveUp;
    const giveUp = (why) => {
        gaveUp = why;
        for (const job of waiting.splice(0))
            job.fail(new Error(why));
    };
    /** Once for everything that is asked for in one go. */
    const fillSoon = () => {
        if (isFilling)
            return;
        isFilling = true;
        queueMicrotask(() => {
            isFilling = false;
            fill();
        });
    };
    const fill = () => {
        if (waiting.length === 0 || gaveUp !== undefined)
            return;
        worker ??= start();
        const room = WINDOW - worker.load;
        if (room <= 0)
            return;
        const jobs = waiting.slice(0, room);
        waiting = waiting.slice(room);
        worker.post(jobs);
    };
    const ended = (end, { hadStarted, guilty, rest }) => {
        worker = undefined;
        waiting = [...rest, ...waiting];
        failedStarts = hadStarted ? 0 : failedStarts + 1;
        if (failedStarts >= MAX_FAILED_STARTS) {
            const detail = end.why === 'broken' ? end.detail : 'it took too long';
            giveUp(`the offline sandbox does not start: ${detail}`);
            return;
        }
        guilty?.done(killedAnswer(end, limits));
        fill();
    };
    const start = () => new SandboxWorker(spawnWorker(), limits, { answered: fill, ended });
    worker = start();
    return {
        run: (program, invocation) => new Promise((done, fail) => {
            if (gaveUp !== undefined) {
                fail(new Error(gaveUp));
                return;
            }
            waiting.push({ program, invocation, done, fail });
            fillSoon();
        }),
        async close() {
            const left = (await worker?.stop()) ?? [];
            waiting = [...left, ...waiting];
            giveUp('the offline runtime has been closed');
        },
    };
}

;// CONCATENATED MODULE: ./src/runtime/offline-runtime.ts



/**
 * Creates the emulation of CloudFront's runtimes. The worker starts in the background right away: create it
 * as early as possible. It does not keep the process alive while nothing runs.
 */
function createOfflineRuntime(options) {
    const queue = createSandboxQueue(options.spawnWorker, { ...DEFAULT_LIMITS, ...options.limits });
    return {
        engine: (code) => createOfflineEngine(code, queue, options.now),
        close: () => queue.close(),
    };
}

;// CONCATENATED MODULE: ./src/roots/create-runtime.ts

/** The offline runtime of this process, on its clock. The caller closes it. */
function createRuntime(spawnWorker) {
    return createOfflineRuntime({ spawnWorker, now: Date.now });
}


/***/ }),

/***/ 7226:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ readInputObject),
/* harmony export */   Mj: () => (/* binding */ readStoreContents),
/* harmony export */   _: () => (/* binding */ readInputText)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86153);
/* harmony import */ var _core_key_value_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99700);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64119);
/* harmony import */ var _core_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82858);






/** Text of a file that an option names. Throws InputError when it cannot be read. */
async function readInputText(files, path) {
    try {
        return await files.readText(path);
    }
    catch (error) {
        if (!(error instanceof _core_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f))
            throw error;
        const problem = error.outsideRoot
            ? (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'outside-root', { path })
            : (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'file-not-found', { path, reason: error.reason });
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([problem]);
    }
}
/** JSON object of a file that an option names. Throws InputError, `bad-json` when it is something else. */
async function readInputObject(files, path) {
    const text = await readInputText(files, path);
    const { value, reason } = parseJson(text.replace(/^\uFEFF/, ''));
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        return value;
    throw badJson(path, reason ?? 'it is not a JSON object');
}
/** Contents of a key value store from a file that an option names. Throws InputError. */
async function readStoreContents(files, path) {
    const items = (0,_core_key_value_store_js__WEBPACK_IMPORTED_MODULE_4__/* .storeItems */ .G)(await readInputObject(files, path));
    if (items === undefined) {
        throw badJson(path, '"data" is not a list of { "key": text, "value": text }');
    }
    return items;
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { reason: error.message };
    }
}
function badJson(path, reason) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)((0,_core_source_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSpan */ .bU)(path), 'bad-json', { path, reason })]);
}


/***/ })

};
