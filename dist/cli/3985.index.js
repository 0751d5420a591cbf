export const id = 3985;
export const ids = [3985];
export const modules = {

/***/ 12116:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findSources)
/* harmony export */ });
const TEST_FILE = /\.test\.(?:ya?ml|json)$/;
/**
 * The functions that paths on a command line mean when there is no configuration: a source itself, or
 * the source beside a test file (with or without `:line`). Answers each source once.
 */
async function findSources(files, selections) {
    const found = await Promise.all(selections.map((selection) => findSource(files, selection)));
    return [...new Set(found)].flatMap((source) => (source === undefined ? [] : [{ source }]));
}
async function findSource(files, selection) {
    const path = selection.replaceAll('\\', '/').replace(/:\d+$/, '');
    if (!TEST_FILE.test(path))
        return isPath(path) ? path : undefined;
    for (const candidate of candidates(path.replace(TEST_FILE, ''))) {
        if (await files.exists(candidate))
            return candidate;
    }
    return undefined;
}
/** An id has neither folder nor ending. */
function isPath(text) {
    return /[/.]/.test(text);
}
/** `dir/a.b.test.yml` belongs to `dir/a.b.js` or to `dir/a.js`: the longest stem wins. */
function candidates(stem) {
    const shorter = stem.replace(/\.[^./]*$/, '');
    return shorter === stem ? [`${stem}.js`] : [`${stem}.js`, ...candidates(shorter)];
}


/***/ }),

/***/ 51308:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ interrupted)
/* harmony export */ });
/** Resolves at the first SIGINT or SIGTERM; the next one ends the process as usual. */
function interrupted() {
    return new Promise((resolve) => {
        process.once('SIGINT', () => resolve());
        process.once('SIGTERM', () => resolve());
    });
}


/***/ }),

/***/ 60776:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ badOption),
/* harmony export */   DY: () => (/* binding */ parseRetentionOption),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   nV: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_logs_retention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95365);



/** One of a few words; undefined when the option was not given. Throws InputError `bad-input`. */
function parseChoice(option, text, choices) {
    const found = choices.find((choice) => choice === text);
    if (text === undefined || found !== undefined)
        return found;
    throw badOption(option, text, choices.join(', '));
}
/** RFC 3339 with a zone, as milliseconds since 1970. Throws InputError `bad-input`. */
function parseInstant(option, text) {
    if (text === undefined)
        return undefined;
    const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(text);
    const time = Date.parse(text);
    if (isInstant && !Number.isNaN(time))
        return time;
    throw badOption(option, text, 'an instant as 2026-03-01T12:00:00Z');
}
/** A whole number within bounds. Throws InputError `bad-input`. */
function parseInteger(option, text, min, max) {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= min && number <= max)
        return number;
    throw badOption(option, text, `a whole number from ${min} to ${max}`);
}
/** Days after which logs expire; undefined when the option was not given. Throws InputError `bad-input`. */
function parseRetentionOption(option, text) {
    if (text === undefined)
        return undefined;
    const days = (0,_core_logs_retention_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRetention */ .Ay)(text);
    if (days === undefined)
        throw badOption(option, text, _core_logs_retention_js__WEBPACK_IMPORTED_MODULE_1__/* .RETENTION_WORDS */ .zk);
    return days;
}
/** The error for an option's value, as bad inputs of the action have it. */
function badOption(input, text, expected) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'bad-input', { input, text, expected })]);
}
/** Collects the values of an option that can be repeated, for Commander. */
function collect(value, values) {
    return [...values, value];
}


/***/ }),

/***/ 1244:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reportTrouble)
/* harmony export */ });
/* harmony import */ var _core_create_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96930);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_service_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86965);
/* harmony import */ var _reporters_terminal_render_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50432);
/* harmony import */ var _reporters_text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64504);





/** Tells an error in one message without a stack trace, and answers the exit code it stands for. */
function reportTrouble(error, terminal) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz) {
        const { diagnostics, sources } = error;
        const report = (0,_core_create_report_js__WEBPACK_IMPORTED_MODULE_4__/* .createReport */ .L)({ diagnostics, sources });
        terminal.err((0,_reporters_terminal_render_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)(report, { ...terminal, verbose: false }));
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.invalid;
    }
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) {
        const { message, hint } = (0,_core_service_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .describeServiceError */ .V)(error);
        terminal.err(`error: ${(0,_reporters_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(message)}\n  ${(0,_reporters_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(hint)}\n`);
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error;
    }
    const text = error instanceof Error ? error.message : String(error);
    terminal.err(`internal error: ${(0,_reporters_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(text)}\n  Please report it together with the command.\n`);
    return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error;
}


/***/ }),

/***/ 93985:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addServe: () => (/* binding */ addServe)
});

// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
;// CONCATENATED MODULE: ./src/reporters/terminal/served-line.ts

/**
 * A line for each request that was answered, and below it what its functions logged:
 * `GET /old/1 \u2192 301 /new/1  FunctionGeneratedResponse  redirects 27 steps`.
 */
function renderServed(served) {
    const { method, target, status, location, resultType, sent, functions, reason } = served;
    const went = location ?? (sent === undefined || sent === `${method} ${target}` ? '' : sent);
    const answer = [String(status), went].filter((it) => it !== '').join(' ');
    const ran = functions.map(({ id, steps }) => `${id} ${steps ?? '?'} steps`).join(', ');
    const parts = [`${method} ${target} \u2192 ${answer}`, resultType, ran].filter((it) => it !== '');
    const below = [
        ...functions.flatMap(({ logs }) => logs),
        ...functions.flatMap(({ id, originHelper }) => originHelper === undefined
            ? []
            : [`${id} called ${originHelper}: another origin is not asked here`]),
        ...(reason === undefined ? [] : [reason]),
    ];
    return [parts.join('  '), ...below.map((text) => `  ${text}`)]
        .map((line) => `${(0,quote/* escapeControls */.UN)(line)}\n`)
        .join('');
}

// EXTERNAL MODULE: ./src/roots/create-runtime.ts + 9 modules
var create_runtime = __webpack_require__(71613);
// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/cli/project-options.ts
var project_options = __webpack_require__(75012);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/edge/origins/echo-origin.ts
/** Stands in where there is no origin: it answers with the request that it got. */
const echoOrigin = ({ method, target, headers }) => {
    const lines = [`${method} ${target}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
    return Promise.resolve({
        status: 200,
        description: undefined,
        headers: [['content-type', 'text/plain; charset=utf-8']],
        body: new TextEncoder().encode(`${lines.join('\n')}\n`),
    });
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/mrmime/index.mjs
var mrmime = __webpack_require__(16059);
;// CONCATENATED MODULE: ./src/edge/messages.ts
/** The origin could not be asked. */
class OriginError extends Error {
    name = 'OriginError';
}
/** Path and query of a target; the query is null where there is no `?`. */
function splitTarget(target) {
    const at = target.indexOf('?');
    return at === -1
        ? { uri: target, query: null }
        : { uri: target.slice(0, at), query: target.slice(at + 1) };
}

;// CONCATENATED MODULE: ./src/edge/origins/folder-origin.ts





/** What a distribution answers `/` with (its default root object). */
const ROOT_OBJECT = 'index.html';
const UNKNOWN_TYPE = 'application/octet-stream';
const plain = (status, text) => ({
    status,
    description: undefined,
    headers: [['content-type', 'text/plain; charset=utf-8']],
    body: new TextEncoder().encode(`${text}\n`),
});
/**
 * An origin that has the files of a folder, as a bucket has objects: only `/` stands for another file, folders
 * have no listing, and nothing outside of the folder is served.
 */
function folderOrigin(folder) {
    return async ({ method, target }) => {
        if (method !== 'GET' && method !== 'HEAD')
            return plain(405, 'files can only be read');
        const file = await fileAt(folder, splitTarget(target).uri);
        if (file === undefined)
            return plain(404, 'there is no such file');
        return {
            status: 200,
            description: undefined,
            headers: [
                ['content-type', typeOf(file.path)],
                ['content-length', String(file.size)],
                ['last-modified', file.modified.toUTCString()],
            ],
            body: method === 'HEAD' ? undefined : (0,external_node_fs_.createReadStream)(file.path),
        };
    };
}
function typeOf(file) {
    const type = (0,mrmime/* lookup */.$)(file) ?? UNKNOWN_TYPE;
    return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
async function fileAt(folder, uri) {
    try {
        const decoded = decodeURIComponent(uri);
        const root = await (0,promises_.realpath)(folder);
        const real = await (0,promises_.realpath)(external_node_path_default().join(root, decoded === '/' ? ROOT_OBJECT : decoded));
        if (!real.startsWith(root + (external_node_path_default()).sep) || decoded.endsWith('/') !== (decoded === '/'))
            return undefined;
        const found = await (0,promises_.stat)(real);
        return found.isFile() ? { path: real, size: found.size, modified: found.mtime } : undefined;
    }
    catch {
        // No such file, no such name, or an escape that is none.
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/edge/origins/hop-by-hop.ts
/** https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const HOP_BY_HOP = new Set([
    'connection',
    'keep-alive',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
/** Headers that are not about one connection alone. */
function endToEnd(lines) {
    const named = lines
        .filter(([name]) => name.toLowerCase() === 'connection')
        .flatMap(([, value]) => value.toLowerCase().split(/[\s,]+/));
    return lines.filter(([written]) => {
        const name = written.toLowerCase();
        return !HOP_BY_HOP.has(name) && !named.includes(name);
    });
}

;// CONCATENATED MODULE: ./src/edge/origins/proxy-origin.ts





/** Milliseconds without a word from the origin, CloudFront's default. */
const READ_TIMEOUT = 30_000;
/**
 * An origin behind a URL; its path comes before every request's, as an origin path does.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html
 */
function proxyOrigin(url) {
    const { request } = url.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default());
    const originPath = url.pathname.replace(/\/$/, '');
    return (sent) => new Promise((resolve, reject) => {
        const refuse = (error) => {
            reject(new OriginError(`${url.origin} does not answer: ${error.message}`));
        };
        const options = {
            host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
            port: url.port,
            method: sent.method,
            path: originPath + sent.target,
            headers: headersFor(url, sent).flat(),
            timeout: READ_TIMEOUT,
        };
        const call = request(options, (answer) => resolve(responseOf(answer)));
        call.on('error', refuse);
        call.on('timeout', () => call.destroy(new Error('it took too long')));
        send(sent.body, call);
    });
}
/** The origin's own name, as CloudFront sends it unless a policy says otherwise. */
function headersFor(url, { headers }) {
    const others = endToEnd(headers).filter(([name]) => name.toLowerCase() !== 'host');
    return [['host', url.host], ...others];
}
function send(body, call) {
    if (body instanceof external_node_stream_.Readable)
        body.pipe(call);
    else
        call.end(body);
}
function responseOf(answer) {
    const { rawHeaders, statusCode = 502, statusMessage } = answer;
    const lines = rawHeaders.flatMap((name, at) => at % 2 === 0 ? [[name.toLowerCase(), rawHeaders[at + 1] ?? '']] : []);
    return {
        status: statusCode,
        description: statusMessage === '' ? undefined : statusMessage,
        headers: endToEnd(lines),
        body: answer,
    };
}

;// CONCATENATED MODULE: ./src/cli/serving/origin-option.ts





/** The origin that `--origin` names; without it one that answers with the request. Throws InputError. */
async function parseOrigin(text) {
    if (text === undefined)
        return echoOrigin;
    if (/^https?:\/\//i.test(text) && URL.canParse(text))
        return proxyOrigin(new URL(text));
    const found = await (0,promises_.stat)(text).catch(() => undefined);
    if (found?.isDirectory())
        return folderOrigin(text);
    throw (0,options/* badOption */.$9)('--origin', text, 'a URL as http://localhost:3000, or a folder');
}

// EXTERNAL MODULE: ./src/core/runtimes.ts
var runtimes = __webpack_require__(72870);
;// CONCATENATED MODULE: ./src/edge/describe-served.ts
/** An answered request as data that can be told. */
function describeServed(served, { method, target }) {
    const { response, resultType, sent, runs, reason } = served;
    return {
        method,
        target,
        status: response.status,
        location: response.headers.find(([name]) => name.toLowerCase() === 'location')?.[1],
        resultType,
        sent: sent && `${sent.method} ${sent.target}`,
        functions: runs.map(({ id, steps, logs, origin }) => ({
            id,
            steps,
            logs,
            originHelper: origin?.helper,
        })),
        reason,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/core/diagnostics.ts
var core_diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/edge/debug-headers.ts
/** Who sends it is told, in headers, how the answer came about. Functions do not see it. */
const DEBUG = 'x-cf2-debug';
const isDebug = (name) => name.toLowerCase() === DEBUG;
/** Whether a viewer asks for it. */
function wantsDebug(headers) {
    return headers.some(([name]) => isDebug(name));
}
/** The headers as functions and origins get them. */
function withoutDebug(headers) {
    return headers.filter(([name]) => !isDebug(name));
}
/**
 * What CloudFront's logs would say, and what cf2 knows beside.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html
 */
function debugHeaders({ resultType, runs, sent, reason }, requestId) {
    return [
        ['x-cf2-edge-result-type', resultType],
        ['x-cf2-edge-request-id', requestId],
        ...runs.map(({ id, steps }) => ['x-cf2-function', `${id}; steps=${steps ?? 'unknown'}`]),
        ...(sent === undefined
            ? []
            : [['x-cf2-origin-request', `${sent.method} ${sent.target}`]]),
        ...(reason === undefined ? [] : [['x-cf2-reason', encodeURIComponent(reason)]]),
    ];
}

// EXTERNAL MODULE: ./src/core/reason-phrases.ts
var reason_phrases = __webpack_require__(79208);
;// CONCATENATED MODULE: ./src/edge/error-page.ts

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeHtml = (text) => text.replace(/[&<>]/g, (char) => ENTITIES[char] ?? '');
/** A page in place of the answer, as CloudFront has one; the reason is cf2's own or that of the function. */
function errorPage({ status, reason, function: id, requestId }) {
    const about = id === undefined ? 'the origin' : `the function ${id}`;
    const title = `${status} ${(0,reason_phrases/* reasonPhrase */.C)(status) ?? ''}`;
    const html = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<p>The request could not be satisfied, because of ${escapeHtml(about)}:</p>
<pre>${escapeHtml(reason)}</pre>
<p>Request ${escapeHtml(requestId)}, answered by cf2 serve on this machine.</p>
</body>
</html>
`;
    return {
        status,
        description: undefined,
        headers: [['content-type', 'text/html; charset=utf-8']],
        body: new TextEncoder().encode(html),
    };
}

// EXTERNAL MODULE: ./src/core/compare/canonical.ts
var canonical = __webpack_require__(75225);
// EXTERNAL MODULE: ./src/core/compare/body.ts
var body = __webpack_require__(12971);
// EXTERNAL MODULE: ./src/core/hidden-headers.ts
var hidden_headers = __webpack_require__(21500);
// EXTERNAL MODULE: ./src/core/box.ts
var box = __webpack_require__(50402);
// EXTERNAL MODULE: ./src/core/query.ts
var core_query = __webpack_require__(90363);
;// CONCATENATED MODULE: ./src/edge/origin-request.ts




/** The request that goes on, as a function left it; `viewer` is what it was. */
function originRequest(viewer, request) {
    const { uri } = splitTarget(viewer.target);
    const query = queryOf(viewer, request.querystring);
    const cookies = cookieText(request.cookies);
    return {
        method: viewer.method,
        target: (request.uri ?? uri) + (query === '' ? '' : `?${query}`),
        headers: [
            ...linesOf(request.headers),
            ...(cookies === '' ? [] : [['cookie', cookies]]),
        ],
        body: viewer.body,
    };
}
/** What was not changed goes on byte for byte. */
function queryOf({ target }, querystring) {
    const raw = splitTarget(target).query ?? '';
    const text = (0,core_query/* formatQuery */.OJ)(querystring);
    return (0,core_query/* formatQuery */.OJ)((0,core_query/* parseQuery */.mA)(raw)) === text ? raw : text;
}
/** A line for every value. */
function linesOf(entries) {
    return [...entries].flatMap(([name, values]) => values.map((value) => [name, value]));
}
function cookieText(cookies) {
    const pairs = [...cookies].flatMap(([name, values]) => values.map(({ value }) => `${name}=${value}`));
    return pairs.join('; ');
}
/** The request that went on, as the event of a viewer-response function has it. */
function requestOfEvent(event, request) {
    const before = (0,canonical/* objectOf */.Xy)(event.request);
    if (request === undefined)
        return before;
    const boxes = (entries) => (0,box/* boxesOf */.fU)(new Map([...entries].map(([name, all]) => [name, all.map((value) => ({ value }))])));
    return {
        ...before,
        uri: request.uri ?? before.uri ?? '/',
        querystring: boxes(request.querystring),
        headers: boxes(request.headers),
        cookies: (0,box/* boxesOf */.fU)(new Map([...request.cookies].map(([name, all]) => [name, all.map(({ value }) => ({ value }))]))),
    };
}

;// CONCATENATED MODULE: ./src/edge/function-response.ts



/** The response that a viewer-request function generated. */
function generatedResponse(response) {
    return {
        status: Number(response.statusCode),
        description: response.statusDescription,
        headers: [...linesOf(response.headers), ...setCookies(response.cookies)],
        body: response.body && (0,body/* bytesOf */.$$)(response.body),
    };
}
/** The origin's response as a viewer-response function left it. A body it does not name stays. */
function changedResponse(origin, response) {
    const { body } = response;
    const changed = generatedResponse(response);
    // Functions never see these, so they cannot have removed them.
    const unseen = origin.headers.filter(([name]) => (0,hidden_headers/* isHiddenHeader */.a)(name.toLowerCase()));
    if (body === undefined)
        return { ...changed, headers: [...changed.headers, ...unseen], body: origin.body };
    return { ...changed, headers: [...withoutLength(changed.headers), ...unseen] };
}
/** The length that the origin told is that of another body. */
function withoutLength(headers) {
    return headers.filter(([name]) => name !== 'content-length');
}
function setCookies(cookies) {
    return [...cookies].flatMap(([name, values]) => values.map(({ value, attributes }) => ['set-cookie', `${name}=${value}${attributes ? `; ${attributes}` : ''}`]));
}

// EXTERNAL MODULE: ./src/edge/run-function.ts
var run_function = __webpack_require__(24709);
// EXTERNAL MODULE: ./src/core/set-cookie.ts
var set_cookie = __webpack_require__(18906);
;// CONCATENATED MODULE: ./src/edge/viewer-event.ts





/** AWS's documentation name for a distribution. */
const DISTRIBUTION = 'EDFDVBD6EXAMPLE';
/**
 * The viewer-request event of a request.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
function requestEvent(request, facts) {
    const { uri, query } = splitTarget(request.target);
    const { headers, cookies } = readHeaders(request.headers);
    const host = facts.host ?? hostOf(headers);
    headers.set('host', [{ value: host }]);
    return {
        version: '1.0',
        context: contextOf('viewer-request', host, facts.requestId),
        viewer: { ip: request.ip },
        request: {
            method: request.method,
            uri,
            querystring: query === null ? {} : queryBoxes(query),
            headers: (0,box/* boxesOf */.fU)(headers),
            cookies: (0,box/* boxesOf */.fU)(cookies),
        },
    };
}
/** The viewer-response event: `request` is what went on to the origin, as events have it. */
function responseEvent({ event, request }, response) {
    const { headers, cookies } = readHeaders(response.headers);
    return {
        ...event,
        context: { ...event.context, eventType: 'viewer-response' },
        request,
        response: {
            statusCode: response.status,
            statusDescription: response.description,
            headers: (0,box/* boxesOf */.fU)(headers),
            cookies: (0,box/* boxesOf */.fU)(cookies),
        },
    };
}
function contextOf(eventType, host, requestId) {
    return { distributionDomainName: host, distributionId: DISTRIBUTION, eventType, requestId };
}
function queryBoxes(query) {
    const entries = [...(0,core_query/* parseQuery */.mA)(query)].map(([name, values]) => [name, values.map((value) => ({ value }))]);
    return (0,box/* boxesOf */.fU)(new Map(entries));
}
function readHeaders(lines) {
    const headers = new Map();
    const cookies = new Map();
    for (const [written, value] of lines) {
        const name = written.toLowerCase();
        if (name === 'set-cookie')
            (0,set_cookie/* addSetCookie */.i)(cookies, value);
        else if (name === 'cookie')
            addCookies(cookies, value);
        else if (!(0,hidden_headers/* isHiddenHeader */.a)(name))
            (0,box/* addValue */.dM)(headers, name, { value });
    }
    return { headers, cookies };
}
function addCookies(cookies, text) {
    for (const pair of text.split(';')) {
        const [, name, value = ''] = /^\s*([^=\s][^=]*?)\s*=(.*)$/s.exec(pair) ?? [];
        if (name !== undefined)
            (0,box/* addValue */.dM)(cookies, name, { value: value.trim() });
    }
}
/** Lower-case, without port and without the dot at its end. */
function hostOf(headers) {
    const written = headers.get('host')?.[0]?.value ?? '';
    return written.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./src/edge/serve-request.ts








/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-502-bad-gateway.html */
const STATUS = { FunctionExecutionError: 503, FunctionValidationError: 502 };
/** A viewer-response function does not run for the errors of an origin. */
const FIRST_ERROR = 400;
/**
 * Answers a request as an edge location does: viewer-request, origin, viewer-response. Nothing is cached.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html
 */
async function serveRequest(behavior, viewer, requestId) {
    const event = requestEvent(viewer, { host: behavior.host, requestId });
    const passing = { behavior, viewer, event, requestId };
    const first = await runViewerRequest(passing);
    const runs = first === undefined ? [] : [first];
    const early = first && answeredBy(first, requestId);
    if (early !== undefined)
        return { ...early, runs, sent: undefined };
    const request = first?.outcome?.kind === 'request' ? first.outcome.request : undefined;
    const sent = originRequest(viewer, request ?? inputOf(event));
    const answered = await askOrigin(passing, sent);
    const last = await runViewerResponse(passing, { request, sent, answered });
    if (last === undefined)
        return { ...answered, runs, sent };
    return { ...finish(answered, last, requestId), runs: [...runs, last], sent };
}
async function runViewerRequest({ behavior, viewer, event, }) {
    if (behavior.viewerRequest === undefined)
        return undefined;
    const rawQueryString = splitTarget(viewer.target).query;
    return (0,run_function/* runFunction */._)(behavior.viewerRequest, {
        event,
        eventType: 'viewer-request',
        rawQueryString,
    });
}
/** The answer without an origin: a generated response, or an error page. */
function answeredBy({ id, failure, outcome }, requestId) {
    if (failure !== undefined)
        return failed(id, failure, requestId);
    if (outcome?.kind !== 'response')
        return undefined;
    const response = generatedResponse(outcome.response);
    return { response, resultType: 'FunctionGeneratedResponse', reason: undefined };
}
function failed(id, { type, reason }, requestId) {
    const page = errorPage({ status: STATUS[type], reason, function: id, requestId });
    return { response: page, resultType: type, reason };
}
function inputOf(event) {
    const input = (0,canonical/* canonicaliseInput */.oD)(event, 'viewer-request');
    if (input.kind !== 'request')
        throw new Error('a viewer-request event has a request');
    return input.request;
}
async function askOrigin({ behavior, requestId }, sent) {
    try {
        const response = await behavior.origin(sent);
        const resultType = response.status >= FIRST_ERROR ? 'Error' : 'Miss';
        return { response, resultType, reason: undefined };
    }
    catch (error) {
        if (!(error instanceof OriginError))
            throw error;
        const reason = error.message;
        const response = errorPage({ status: 502, reason, function: undefined, requestId });
        return { response, resultType: 'Error', reason };
    }
}
async function runViewerResponse({ behavior, event }, { request, sent, answered: { response, resultType } }) {
    if (behavior.viewerResponse === undefined || resultType === 'Error')
        return undefined;
    const description = response.description ?? (0,reason_phrases/* reasonPhrase */.C)(response.status) ?? '';
    return (0,run_function/* runFunction */._)(behavior.viewerResponse, {
        event: responseEvent({ event, request: requestOfEvent(event, request) }, { ...response, description }),
        eventType: 'viewer-response',
        rawQueryString: splitTarget(sent.target).query,
    });
}
function finish(answered, { id, failure, outcome }, requestId) {
    if (failure !== undefined)
        return failed(id, failure, requestId);
    if (outcome?.kind !== 'response')
        throw new Error('a viewer-response function answers a response');
    return { ...answered, response: changedResponse(answered.response, outcome.response) };
}

;// CONCATENATED MODULE: ./src/edge/edge-server.ts










const HOST = '127.0.0.1';
/**
 * An edge location on this machine, for its own browsers.
 * @throws {InputError} when the port is taken
 */
async function startEdgeServer(options) {
    const server = external_node_http_default().createServer((request, response) => {
        void answer(options, request, response).catch((error) => {
            response.destroy(error instanceof Error ? error : undefined);
        });
    });
    await listen(server, options.port);
    const { port } = server.address();
    return {
        url: `http://${HOST}:${port}`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', (error) => {
            const text = `${HOST}:${port}`;
            const expected = `a port to listen on (${error.message})`;
            reject(new errors/* InputError */.dz([(0,core_diagnostics/* errorAt */.Os)(undefined, 'bad-input', { input: '--port', text, expected })]));
        });
        server.listen(port, HOST, resolve);
    });
}
async function answer({ behavior, onServed }, request, response) {
    const requestId = (0,external_node_crypto_.randomUUID)();
    const viewer = viewerRequest(request);
    const asked = { ...viewer, headers: withoutDebug(viewer.headers) };
    const served = await serveRequest(behavior(), asked, requestId);
    onServed(served, asked);
    const added = [
        ['x-cache', `${served.resultType} from cloudfront`],
        ...(wantsDebug(viewer.headers) ? debugHeaders(served, requestId) : []),
    ];
    const unsendable = faultOf(served.response);
    if (unsendable === undefined)
        return edge_server_send(served.response, response, added);
    const page = { status: 502, reason: unsendable, function: undefined, requestId };
    return edge_server_send(errorPage(page), response, [['x-cache', 'Error from cloudfront']]);
}
/** What HTTP itself cannot carry, such as a line break in a header. */
function faultOf({ status, description = '', headers }) {
    if (!Number.isInteger(status) || status < 200 || status > 999)
        return `the status ${status}`;
    try {
        for (const [name, value] of [...headers, ['reason', description]]) {
            external_node_http_default().validateHeaderName(name);
            external_node_http_default().validateHeaderValue(name, value);
        }
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
function viewerRequest(request) {
    const { rawHeaders, method = 'GET', url = '/' } = request;
    const headers = rawHeaders.flatMap((name, at) => at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? '']] : []);
    const hasBody = request.headers['content-length'] !== undefined || 'transfer-encoding' in request.headers;
    return {
        method,
        target: targetOf(url),
        headers: endToEnd(headers),
        ip: request.socket.remoteAddress ?? HOST,
        body: hasBody ? request : undefined,
    };
}
/** Proxies are asked with whole addresses. https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2 */
function targetOf(url) {
    return url.startsWith('/') ? url : url.replace(/^[a-z]+:\/\/[^/?]*/i, '') || '/';
}
async function edge_server_send({ status, description, headers, body }, response, added) {
    const replaced = added.map(([name]) => name);
    const lines = [
        ...headers.filter(([name]) => !replaced.includes(name.toLowerCase())),
        ...lengthOf(headers, body),
        ...added,
    ].flat();
    if (description === undefined)
        response.writeHead(status, lines);
    else
        response.writeHead(status, description, lines);
    if (body instanceof external_node_stream_.Readable)
        await (0,external_node_stream_promises_.pipeline)(body, response);
    else
        response.end(body);
}
function lengthOf(headers, body) {
    const isSaid = headers.some(([name]) => name.toLowerCase() === 'content-length');
    if (isSaid || !(body instanceof Uint8Array))
        return [];
    return [['content-length', String(body.length)]];
}

// EXTERNAL MODULE: ./src/cli/interrupted.ts
var interrupted = __webpack_require__(51308);
// EXTERNAL MODULE: ./src/cli/report-trouble.ts
var report_trouble = __webpack_require__(1244);
// EXTERNAL MODULE: ./src/cli/watch/signal.ts
var signal = __webpack_require__(57508);
// EXTERNAL MODULE: ./src/cli/watch/watch-folders.ts
var watch_folders = __webpack_require__(40141);
// EXTERNAL MODULE: ./src/cli/watch/what-changed.ts
var what_changed = __webpack_require__(84559);
// EXTERNAL MODULE: ./src/config/load-project.ts + 53 modules
var load_project = __webpack_require__(34862);
// EXTERNAL MODULE: ./src/core/event.ts
var core_event = __webpack_require__(67667);
// EXTERNAL MODULE: ./src/roots/create-build.ts + 3 modules
var create_build = __webpack_require__(10935);
// EXTERNAL MODULE: ./src/usecases/prepared-function.ts
var prepared_function = __webpack_require__(21364);
// EXTERNAL MODULE: ./src/cli/find-sources.ts
var find_sources = __webpack_require__(12116);
;// CONCATENATED MODULE: ./src/cli/serving/load-functions.ts








/** Loads what shall be served. Throws InputError for everything that is wrong with it. */
async function loadFunctions(files, request) {
    const { selections } = request;
    const inputs = await (0,find_sources/* findSources */.I)(files, selections);
    const ids = selections.filter((it) => !inputs.some(({ source }) => source === it));
    const flags = { ...request.project, allowNoTests: true };
    const { suite, diagnostics, sources } = await (0,load_project/* loadProject */.g)(files, (0,project_options/* projectRequest */.Vp)(flags, ids, inputs));
    if ((0,core_diagnostics/* hasErrors */.Cs)(diagnostics))
        throw new errors/* InputError */.dz(diagnostics, sources);
    const build = (0,create_build/* createBuild */.d)(process.cwd(), process.env);
    const chosen = suite.functions.filter(({ id, source }) => selections.length === 0 || [id, source].some((it) => selections.includes(it)));
    if (chosen.length === 0)
        throw notFound(selections);
    const prepared = await (0,prepared_function/* prepareFunctions */.vV)({ files, build }, chosen);
    return {
        functions: byEventType(prepared),
        sources: new Map([...sources, ...(0,prepared_function/* sourcesOf */.u0)(prepared)]),
    };
}
function byEventType(prepared) {
    const found = core_event/* EVENT_TYPES */.R.map((type) => {
        const ofType = prepared.filter(({ config }) => (config.eventType ?? 'viewer-request') === type);
        if (ofType.length > 1)
            throw tooMany(type, ofType);
        return [type, ofType[0]];
    });
    return Object.fromEntries(found.filter(([, fn]) => fn !== undefined));
}
function notFound(selections) {
    const expected = 'ids or sources of the configuration';
    const text = selections.join(' ');
    return new errors/* InputError */.dz([
        (0,core_diagnostics/* errorAt */.Os)(undefined, 'bad-input', { input: 'id | source', text, expected }),
    ]);
}
/** A cache behaviour has one function for an event type. */
function tooMany(type, functions) {
    const text = functions.map(({ config }) => config.id).join(', ');
    const expected = `at most one ${type} function: name the ones to serve`;
    return new errors/* InputError */.dz([(0,core_diagnostics/* errorAt */.Os)(undefined, 'bad-input', { input: 'id', text, expected })]);
}

;// CONCATENATED MODULE: ./src/cli/serving/keep-current.ts






/** Follows the files of functions. Those that cannot be loaded are told, and the ones of before stay. */
class CurrentFunctions {
    from;
    signal = (0,signal/* createSignal */.n)();
    folders = (0,watch_folders/* createFolderWatch */.e)(process.cwd(), this.signal.raise);
    isClosed = false;
    constructor(from) {
        this.from = from;
    }
    /** Loads the functions as they are now. Throws InputError. */
    async load() {
        const loaded = await loadFunctions(this.from.files, this.from.request);
        await this.folders.follow(loaded.sources.keys());
        return loaded;
    }
    /** Loads again after each change; `use` gets what is sound and not like the load before. Ends with `close`. */
    async follow(first, use) {
        let last = first;
        for (;;) {
            await this.signal.next();
            if (this.isClosed)
                return;
            const loaded = await this.reload(last);
            if ((0,what_changed/* differ */.T)(last.sources, loaded.sources))
                use(loaded);
            last = loaded;
        }
    }
    /** Watches no longer. */
    close() {
        this.isClosed = true;
        this.folders.close();
    }
    async reload(last) {
        try {
            return await this.load();
        }
        catch (error) {
            if (!(error instanceof errors/* InputError */.dz))
                throw error;
            (0,report_trouble/* reportTrouble */.a)(error, this.from.terminal);
            return last;
        }
    }
}

;// CONCATENATED MODULE: ./src/cli/serving/serve-functions.ts





/** Serves functions until the process is interrupted, each as its files are now. Throws InputError. */
async function serveFunctions(serving) {
    const current = new CurrentFunctions(serving);
    try {
        const first = await current.load();
        let behavior = behaviorOf(serving, first);
        const server = await startEdgeServer({
            port: serving.port,
            behavior: () => behavior,
            onServed: (served, viewer) => {
                serving.onServed(describeServed(served, viewer));
            },
        });
        serving.onListening(server.url, namesOf(first));
        const following = current.follow(first, (loaded) => {
            behavior = behaviorOf(serving, loaded);
            serving.onReloaded();
        });
        await Promise.race([following, (0,interrupted/* interrupted */.V)()]);
        await server.close();
    }
    finally {
        current.close();
    }
}
function namesOf({ functions }) {
    return Object.entries(functions).map(([type, { config }]) => `${type}: ${config.id}`);
}
function behaviorOf(serving, { functions }) {
    const { origin, host } = serving;
    const [request, response] = [functions['viewer-request'], functions['viewer-response']];
    return {
        viewerRequest: request && edgeFunction(serving, request),
        viewerResponse: response && edgeFunction(serving, response),
        origin,
        host,
    };
}
function edgeFunction({ offline, stores }, { config, text }) {
    const { id, kvs, kvsData, allow, runtime = runtimes/* DEFAULT_RUNTIME */.JA } = config;
    return {
        id,
        allow,
        engine: offline.engine({ source: text, runtime }),
        kvs: stores.find(({ name }) => name === kvs)?.items ?? itemsOf(kvsData),
    };
}
function itemsOf(data) {
    return data && Object.fromEntries(data.items);
}

// EXTERNAL MODULE: ./src/cli/store-option.ts
var store_option = __webpack_require__(92973);
;// CONCATENATED MODULE: ./src/cli/serve.ts









const EXAMPLES = `
Examples:
  cf2 serve --origin http://localhost:3000
  cf2 serve redirects security-headers --origin public --port 8080
  cf2 serve functions/token.js --kvs secrets=kvs/secrets.json --host www.example.com
  curl -i -H 'x-cf2-debug: 1' http://127.0.0.1:8080/old/page

The functions are loaded again when their files change. Without --origin the answer is the request
that the origin would have got. Nothing is cached, and no other origin than --origin is asked.`;
/** `cf2 serve`: the functions of the configuration in front of an origin, for a browser on this machine. */
const addServe = (program, { terminal, spawnWorker }) => {
    const command = program
        .command('serve')
        .argument('[id | source...]', 'one function for each event type (default: all)')
        .description('answer browsers on this machine as CloudFront does with the functions');
    (0,project_options/* addConfigOptions */.S0)(command)
        .option('--origin <url | folder>', 'where requests go that no function answers')
        .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', '8080')
        .option('--host <name>', 'the host that functions see (default: that of the request)')
        .option('--kvs <name=file>', 'contents of a key value store', options/* collect */.Fo, [])
        .option('--json', 'print a line of JSON for the address and for each request')
        .addHelpText('after', EXAMPLES)
        .action(async (selections, flags) => {
        const port = (0,options/* parseInteger */.cG)('--port', flags.port, 0, 65_535);
        const files = (0,working_directory/* createFiles */.q)(process.cwd());
        const origin = await parseOrigin(flags.origin);
        const stores = await Promise.all(flags.kvs.map((it) => (0,store_option/* readStoreOption */.F)(files, it)));
        const request = { selections, project: flags };
        const offline = (0,create_runtime/* createRuntime */.x)(spawnWorker);
        const telling = flags.json ? tellJson(terminal) : tell(terminal);
        const { host } = flags;
        try {
            await serveFunctions({
                ...telling,
                files,
                request,
                terminal,
                offline,
                port,
                origin,
                host,
                stores,
            });
        }
        finally {
            await offline.close();
        }
    });
};
function tell({ out }) {
    return {
        onListening: (url, functions) => {
            out(`cf2 serve listening on ${url}\n`);
            for (const it of functions)
                out(`  ${(0,quote/* escapeControls */.UN)(it)}\n`);
        },
        onServed: (served) => {
            out(renderServed(served));
        },
        onReloaded: () => {
            out('functions loaded again\n');
        },
    };
}
function tellJson({ out }) {
    const line = (value) => {
        out(`${JSON.stringify(value)}\n`);
    };
    return { onListening: (url) => line({ url }), onServed: line, onReloaded: () => undefined };
}


/***/ }),

/***/ 92973:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readStoreOption)
/* harmony export */ });
/* harmony import */ var _usecases_read_input_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7226);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60776);


/** Reads what `--kvs <name=file>` names. Throws InputError. */
async function readStoreOption(files, text) {
    const [, name, file] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (name === undefined || file === undefined)
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .badOption */ .$9)('--kvs', text, 'name=file, as secrets=kvs/secrets.json');
    return { name, items: await (0,_usecases_read_input_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readStoreContents */ .Mj)(files, file) };
}


/***/ }),

/***/ 57508:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createSignal)
/* harmony export */ });
/** Milliseconds without another event after which a file counts as saved. */
const QUIET_MS = 50;
/** `quietMs` without another event end a burst: saving one file is several events. */
function createSignal(quietMs = QUIET_MS) {
    let state = 'quiet';
    let timer;
    let wake;
    const settle = () => {
        state = 'settled';
        wake?.();
    };
    return {
        raise: () => {
            state = 'raised';
            clearTimeout(timer);
            timer = setTimeout(settle, quietMs);
        },
        next: async () => {
            while (state !== 'settled')
                await new Promise((resolve) => (wake = resolve));
            state = 'quiet';
        },
        isRaised: () => state !== 'quiet',
    };
}


/***/ }),

/***/ 40141:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createFolderWatch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Files that a project can be read from, and folders. Logs and the like change all the time. */
const RELEVANT = /^[^.]*$|\.(?:[cm]?[jt]s|ya?ml|json|csv)$/i;
/** `onEvent` is called whenever something in one of the folders may have changed. */
function createFolderWatch(workingDirectory, onEvent) {
    const base = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(workingDirectory);
    const watched = new Map();
    let isClosed = false;
    const drop = (folder) => {
        watched.get(folder)?.watcher.close();
        watched.delete(folder);
    };
    const add = (folder, inode) => {
        if (isClosed)
            return;
        const watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(folder, (_, name) => {
            if (name === null || RELEVANT.test(name))
                onEvent();
        });
        // A folder that went away: its parent tells, and it is found again when it is back.
        watcher.on('error', () => drop(folder));
        watched.set(folder, { inode, watcher });
        // Something may have happened before the watcher was there.
        onEvent();
    };
    return {
        async follow(files) {
            for (const folder of await foldersOf(files, base)) {
                const inode = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch(() => undefined))?.ino;
                if (watched.get(folder)?.inode === inode)
                    continue;
                drop(folder);
                if (inode !== undefined)
                    add(folder, inode);
            }
        },
        close: () => {
            isClosed = true;
            for (const folder of [...watched.keys()])
                drop(folder);
        },
    };
}
/** The folders where files are written, and those where they really are. */
async function foldersOf(files, base) {
    const folders = new Set([base]);
    for (const file of files) {
        const written = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, file);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(written).catch(() => written);
        folders.add(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(real));
        for (const folder of upTo(base, node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(written)))
            folders.add(folder);
    }
    return folders;
}
function upTo(base, folder) {
    const parent = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder);
    const isInside = folder.startsWith(base + (node_path__WEBPACK_IMPORTED_MODULE_2___default().sep));
    return isInside ? [folder, ...upTo(base, parent)] : [folder];
}


/***/ }),

/***/ 84559:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ differ),
/* harmony export */   f: () => (/* binding */ whatChanged)
/* harmony export */ });
/**
 * Compares a load with the one before. A changed configuration concerns everything, a changed source its
 * function, a changed test file its cases; any other file (events, stores, tables) those cases that have
 * become others by it. Without a load before everything is new.
 */
function whatChanged(before, after) {
    if (before === undefined)
        return { files: [], suite: after.suite };
    const paths = new Set([...before.sources.keys(), ...after.sources.keys()]);
    const files = [...paths].filter((path) => before.sources.get(path) !== after.sources.get(path));
    const isConfigured = after.suite.functions.some(({ span, source }) => span.file !== source && files.includes(span.file));
    if (isConfigured)
        return { files, suite: after.suite };
    const known = fingerprints(before.suite);
    const functions = after.suite.functions.flatMap((fn) => changedPart(fn, files, known) ?? []);
    return { files, suite: { functions } };
}
function changedPart(fn, files, known) {
    if (files.includes(fn.source))
        return fn;
    const tests = casesOf(fn).filter((it) => files.includes(it.span.file) || known.get(it.id) !== fingerprint(it));
    return tests.length === 0 ? undefined : { ...fn, tests };
}
function fingerprints({ functions }) {
    return new Map(functions.flatMap(casesOf).map((it) => [it.id, fingerprint(it)]));
}
/** Everything that a run of the case depends on, apart from the code. */
function fingerprint(testCase) {
    const entriesOfMaps = (_, value) => (value instanceof Map ? [...value] : value);
    return JSON.stringify(testCase, entriesOfMaps);
}
function casesOf({ tests }) {
    return tests === 'none' ? [] : tests;
}
/** Whether two loads read other files, or files with other texts. */
function differ(a, b) {
    return a.size !== b.size || [...a].some(([file, text]) => b.get(file) !== text);
}


/***/ }),

/***/ 87529:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rH: () => (/* binding */ originLine),
/* harmony export */   zS: () => (/* binding */ BuildError),
/* harmony export */   ze: () => (/* binding */ originSpan)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82858);

/** Why a build made no code: the end of the sentence "the build failed: \u2026", and the line in which it said so. */
class BuildError extends Error {
    name = 'BuildError';
    reason;
    printed;
    constructor(reason, printed = '') {
        super(reason);
        this.reason = reason;
        this.printed = printed;
    }
}
/** A span of built code as a span of what it was made of; itself where nobody knows. */
function originSpan({ originOf, sources }, span) {
    const from = originOf(span.start);
    if (from === undefined)
        return span;
    const { file, line, column } = from;
    const isOneLine = span.start.line === span.end.line;
    const { end: rest } = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSpan */ .ZX)(file, line, sources.get(file));
    const to = isOneLine ? column + span.end.column - span.start.column : rest.column;
    const end = { line, column: Math.max(column, Math.min(to, rest.column)) };
    return { file, start: { line, column }, end };
}
/** The line that a line of built code was made of; undefined where nobody knows. */
function originLine({ text, originOf, sources }, line) {
    const written = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
    const first = written.length - written.trimStart().length + 1;
    const origin = originOf({ line, column: first }) ?? originOf({ line, column: written.length });
    return origin && (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSpan */ .ZX)(origin.file, origin.line, sources.get(origin.file));
}


/***/ }),

/***/ 95365:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ parseRetention),
/* harmony export */   zh: () => (/* binding */ RETENTION_DAYS),
/* harmony export */   zk: () => (/* binding */ RETENTION_WORDS)
/* harmony export */ });
/** Days after which a log group can let its events expire. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
// prettier-ignore
const RETENTION_DAYS = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1_096, 1_827, 2_192, 2_557, 2_922, 3_288, 3_653,
];
/** How a retention is written, for messages that refuse another one. */
const RETENTION_WORDS = `a number of days after which logs expire: ${RETENTION_DAYS.join(', ')}`;
/** Reads days of retention; undefined for what CloudWatch does not take, and for "never". */
function parseRetention(text) {
    return /^\d{1,4}$/.test(text) ? RETENTION_DAYS.find((days) => days === Number(text)) : undefined;
}


/***/ }),

/***/ 24709:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ judgeRun),
/* harmony export */   _: () => (/* binding */ runFunction)
/* harmony export */ });
/* harmony import */ var _core_compare_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75225);
/* harmony import */ var _core_error_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90007);
/* harmony import */ var _core_rules_check_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28995);
/* harmony import */ var _core_rules_rule_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86067);
/* harmony import */ var _core_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3564);





/** Runs a function as CloudFront does: what breaks a production rule is not served. */
async function runFunction(fn, given) {
    const { event, rawQueryString } = given;
    const fixture = { kvs: fn.kvs, clock: undefined, edgeLocation: undefined, rawQueryString };
    const [answer] = await fn.engine.run([{ event, fixture }]);
    if (answer?.kind !== 'result')
        throw new Error('the offline engine answers every event');
    const { result, observations } = answer;
    const facts = { id: fn.id, steps: observations?.steps, logs: result.logs };
    const judged = judgeRun(given, fn.allow, result, observations);
    return { ...facts, origin: observations?.origin, ...judged };
}
/** What a result is at the edge: an outcome, or a failure. `allow` has the production rules that are off. */
function judgeRun(given, allow, result, observations) {
    const outcome = (0,_core_compare_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalise */ ._I)(result, given.event, given.eventType);
    if (outcome.kind === 'error') {
        const type = observations?.badReturn ? 'FunctionValidationError' : 'FunctionExecutionError';
        const reason = result.errorMessage || _core_error_message_js__WEBPACK_IMPORTED_MODULE_3__/* .ERROR_OPENING */ .Q + outcome.message;
        return { outcome: undefined, failure: { type, reason } };
    }
    const facts = (0,_core_rules_rule_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .createRuleFacts */ .Q)(result, observations, given);
    const breaches = facts === undefined ? [] : (0,_core_rules_check_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRules */ .M)(facts);
    const reasons = breaches.filter((it) => counts(allow, it)).map(reasonOf);
    if (reasons.length === 0)
        return { outcome, failure: undefined };
    const failure = { type: 'FunctionValidationError', reason: reasons.join('; ') };
    return { outcome: undefined, failure };
}
const counts = (allow, { code }) => _core_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0[code].severity === 'error' && !allow.includes(code);
function reasonOf({ code, field }) {
    return `${field}: ${_core_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0[code].rule} (${code})`;
}


/***/ }),

/***/ 10935:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createBuild)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/core/built-code.ts
var built_code = __webpack_require__(87529);
// EXTERNAL MODULE: ./src/core/environment.ts
var core_environment = __webpack_require__(46738);
;// CONCATENATED MODULE: ./src/roots/build-command.ts
/** A command with its placeholders filled in, quoted for the shell; `$${` is a plain `${`. */
function fillIn(command, paths, platform = process.platform) {
    const quote = platform === 'win32' ? quoteForCmd : quoteForSh;
    return command.replace(/\$\$\{|\$\{(source|out)\}/g, (written, name) => name === undefined ? '${' : quote(paths[name]));
}
/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02 */
function quoteForSh(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
/** Paths cannot hold a double quote there. */
function quoteForCmd(text) {
    return `"${text}"`;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/roots/source-map-payload.ts



/** Comments that name a map, also behind code; the last one counts. https://tc39.es/ecma426/#sec-linking-generated-code */
const COMMENT = /(?:\/\/|\/\*)[#@]\s*sourceMappingURL=([^\s'"`*]+)\s*(?:\*\/)?\s*$/gm;
const DATA = /^data:application\/json(?:;charset=[^;,]*)?(;base64)?,(.*)$/i;
/** The map that code names, inside itself or as a file, else the one that lies beside it. Throws where it cannot be read. */
async function findSourceMap(text, out) {
    const named = [...text.matchAll(COMMENT)].at(-1)?.[1];
    const [, base64, data] = DATA.exec(named ?? '') ?? [];
    const besides = (0,external_node_url_.pathToFileURL)(out);
    if (data !== undefined) {
        const json = base64 ? Buffer.from(data, 'base64').toString('utf8') : decodeURIComponent(data);
        return { json, url: besides.href };
    }
    const url = new URL(named ?? `${encodeURIComponent(external_node_path_default().basename(out))}.map`, besides);
    return { json: await (0,promises_.readFile)((0,external_node_url_.fileURLToPath)(url), 'utf8'), url: url.href };
}

;// CONCATENATED MODULE: ./src/roots/read-source-map.ts




const NONE = { originOf: () => undefined, sources: new Map() };
/**
 * The source map that built code names, or that lies beside it. One that cannot be read is none: places are
 * those of the built code then. https://tc39.es/ecma426/
 */
async function readSourceMap(text, out, workingDirectory) {
    const tracing = await __webpack_require__.e(/* import() */ 8206).then(__webpack_require__.bind(__webpack_require__, 88206));
    const map = await findSourceMap(text, out)
        .then(({ json, url }) => new tracing.FlattenMap(withoutGuard(json), url))
        .catch(() => undefined);
    if (map === undefined)
        return NONE;
    const paths = map.resolvedSources.map((url) => pathOf(url, workingDirectory));
    const texts = await Promise.all(paths.map((file, at) => textOf(map, file, at)));
    const files = paths.map((file) => file && shownPath(file, workingDirectory));
    const sources = new Map(files.flatMap((file, at) => (file ? [[file, texts[at] ?? '']] : [])));
    const { names, mappings } = tracing.encodedMap(map);
    return {
        originOf: createOrigins(tracing, map, text, files, sources),
        sources,
        sourceMap: { version: 3, names, mappings, sources: files.map((file) => file ?? null) },
    };
}
/** Servers put it before JSON so that no script can read it. https://tc39.es/ecma426/#sec-fetching-source-maps */
function withoutGuard(json) {
    return json.replace(/^\)\]\}'?[^\n]*\n/, '');
}
/** Addresses of bundlers, `webpack://name/./a.ts`, lead from the working directory. */
const BUNDLER = /^[a-z][a-z0-9+.-]+:\/\/[^/]*\/(.+)$/i;
function pathOf(url, workingDirectory) {
    if (url === null || url === '')
        return undefined;
    if (url.startsWith('file:'))
        return filePath(url);
    const [, below] = BUNDLER.exec(url) ?? [];
    return external_node_path_default().resolve(workingDirectory, below === undefined ? url : decodeURI(below));
}
/** Bundlers write paths where addresses belong: `#`, `?` and `%` may be of the path. */
function filePath(url) {
    try {
        return (0,external_node_url_.fileURLToPath)(url.replace(/[?#]/g, encodeURIComponent));
    }
    catch {
        return (0,external_node_url_.fileURLToPath)(url.replace(/[%?#]/g, encodeURIComponent));
    }
}
async function textOf({ sourcesContent }, file, at) {
    const content = sourcesContent?.[at];
    if (content != null || file === undefined)
        return content ?? '';
    return (0,promises_.readFile)(file, 'utf8').catch(() => '');
}
function shownPath(file, workingDirectory) {
    return external_node_path_default().relative(workingDirectory, file).split((external_node_path_default()).sep).join('/');
}
function createOrigins({ originalPositionFor }, map, text, files, sources) {
    const lines = text.split(/\r\n|\r|\n/);
    return ({ line, column }) => {
        const units = unitsBefore(lines[line - 1] ?? '', { line, column });
        const found = originalPositionFor(map, { line, column: units });
        if (found.source === null)
            return undefined;
        const file = files[map.resolvedSources.indexOf(found.source)];
        if (file === undefined)
            return undefined;
        const written = (sources.get(file) ?? '').split(/\r\n|\r|\n/)[found.line - 1] ?? '';
        return { file, line: found.line, column: [...written.slice(0, found.column)].length + 1 };
    };
}
/** UTF-16 units before a column, which counts code points. */
function unitsBefore(line, { column }) {
    return [...line].slice(0, column - 1).join('').length;
}

;// CONCATENATED MODULE: ./src/roots/create-build.ts








/** A build that takes longer is ended, milliseconds. */
const LONGEST = 10 * 60 * 1_000;
/** So much of what a build prints is kept, characters. */
const LAST_OUTPUT = 2_000;
/** Runs builds in a working directory. What they make lies in a folder of its own, which is gone afterwards. */
function createBuild(workingDirectory, environment) {
    return async (source, { command }) => {
        // Source maps lead from the folder to the sources, as the file system knows both.
        const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'cf2-build-')));
        const out = external_node_path_default().join(folder, `${external_node_path_default().basename(source).replace(/(.)\.[^.]*$/, '$1')}.js`);
        try {
            await run(fillIn(command, { source, out }), workingDirectory, withoutSecrets(environment));
            const text = await (0,promises_.readFile)(out, 'utf8').catch(() => {
                throw new built_code/* BuildError */.zS('it wrote nothing to ${out}');
            });
            return { text, ...(await readSourceMap(text, out, workingDirectory)) };
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
}
/** Builds need no credentials, and what has none cannot print them. */
function withoutSecrets(environment) {
    const entries = Object.entries(environment).filter(([name]) => !(0,core_environment/* isSecretVariable */.t)(name));
    return Object.fromEntries(entries);
}
function run(command, cwd, env) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(command, {
            cwd,
            env,
            shell: true,
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: LONGEST,
        });
        let printed = '';
        for (const stream of [child.stdout, child.stderr]) {
            stream.setEncoding('utf8').on('data', (text) => {
                printed = (printed + text).slice(-LAST_OUTPUT);
            });
        }
        child.on('error', ({ message }) => reject(new built_code/* BuildError */.zS(message)));
        child.on('close', (code, signal) => {
            if (code === 0)
                return resolve();
            reject(new built_code/* BuildError */.zS(code === null ? `signal ${signal}` : `exit code ${code}`, tellingLine(printed)));
        });
    });
}
/** The line that says what is wrong: the first one with an error in it, else the last one. */
function tellingLine(printed) {
    const lines = printed.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? '').trim();
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
/** Runs code that counts for itself. Its errors are told in the words that the first look finds. */
function createCountingEngine(code, queue, now) {
    const program = (0,prepare_program/* prepareCounting */.n7)(code);
    return {
        run: (invocations) => Promise.all(invocations.map(async (invocation) => {
            const answer = await queue.run(program, sandboxInvocation(invocation, now));
            return { result: answer.result, counts: answer.counts };
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
        countingEngine: (code) => createCountingEngine(code, queue, options.now),
        close: () => queue.close(),
    };
}

;// CONCATENATED MODULE: ./src/roots/create-runtime.ts

/** The offline runtime of this process, on its clock. The caller closes it. */
function createRuntime(spawnWorker) {
    return createOfflineRuntime({ spawnWorker, now: Date.now });
}


/***/ }),

/***/ 21364:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ restoredOf),
/* harmony export */   d7: () => (/* binding */ checkFunction),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   vV: () => (/* binding */ prepareFunctions)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27135);
/* harmony import */ var _core_built_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87529);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64119);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);




/** Reads the sources of all functions; throws InputError naming every one that cannot be read. */
async function prepareFunctions(ports, functions) {
    const results = await Promise.all(functions.map((config) => prepareFunction(ports, config)));
    const problems = results.flatMap((result) => ('problem' in result ? [result.problem] : []));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(problems);
    return results.flatMap((result) => ('prepared' in result ? [result.prepared] : []));
}
async function prepareFunction(ports, config) {
    if (config.restores !== undefined)
        return { prepared: restoredOf(config, config.restores) };
    try {
        return { prepared: preparedOf(config, await readCode(ports, config)) };
    }
    catch (error) {
        if (error instanceof _core_built_code_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS)
            return { problem: buildProblem(config, error) };
        if (!(error instanceof _core_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f))
            throw error;
        return { problem: fileProblem(config, error) };
    }
}
/** The code of a function: its source, or what the build makes of that. Throws FileError and BuildError. */
async function readCode({ files, build }, { source, build: command }) {
    if (command === undefined)
        return files.readText(source);
    if (build === undefined)
        throw new _core_built_code_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS('nothing here can run it');
    return build(source, command);
}
function preparedOf(config, code) {
    const built = typeof code === 'string' ? undefined : code;
    const text = typeof code === 'string' ? code : code.text;
    const file = built === undefined ? config.source : `${config.source} (built)`;
    return { config, text, bytes: new TextEncoder().encode(text), file, built };
}
/** A function whose code comes from a kept version. It was LIVE, so it comes back byte for byte, whatever its encoding. */
function restoredOf(config, { code }) {
    const text = new TextDecoder().decode(code);
    return { config, text, bytes: code, file: `${config.source} (kept)`, built: undefined };
}
/** Texts of all files that spans of functions point into. */
function sourcesOf(prepared) {
    return new Map(prepared.flatMap(({ file, text, built }) => [[file, text], ...(built?.sources ?? [])]));
}
function buildProblem({ id, build, span }, { reason, printed }) {
    return (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)(build?.span ?? span, 'build-failed', { id, reason, printed });
}
function fileProblem(config, error) {
    const path = config.source;
    return error.outsideRoot
        ? (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)(config.span, 'outside-root', { path })
        : (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)(config.span, 'file-not-found', { path, reason: error.reason });
}
/** Static rules over one function, its own size limit included unless the function allows more. */
function checkFunction(check, prepared, runtime) {
    const { config, text, file, built } = prepared;
    // AWS ran it before, and tests it again: no rule of cf2 may stand in the way back.
    if (config.restores !== undefined)
        return [];
    const inCode = check({ source: text, runtime }, file, config.limits.codeSize);
    const found = built === undefined ? inCode : inCode.map((it) => inSource(built, it));
    return config.allow.includes('code-too-large')
        ? found.filter(({ code }) => code !== 'code-too-large')
        : found;
}
/** What is wrong with built code is shown in what it was made of. */
function inSource(built, diagnostic) {
    const { at, related } = diagnostic;
    return {
        ...diagnostic,
        at: at && (0,_core_built_code_js__WEBPACK_IMPORTED_MODULE_0__/* .originSpan */ .ze)(built, at),
        ...(related && { related: { ...related, at: (0,_core_built_code_js__WEBPACK_IMPORTED_MODULE_0__/* .originSpan */ .ze)(built, related.at) } }),
    };
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
