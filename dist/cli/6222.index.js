export const id = 6222;
export const ids = [6222];
export const modules = {

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

/***/ 4663:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/roots/version.ts + 1 modules
var version = __webpack_require__(69668);
// EXTERNAL MODULE: ./src/cli/commands.ts
var commands = __webpack_require__(31654);
// EXTERNAL MODULE: ./src/cli/report-trouble.ts
var report_trouble = __webpack_require__(1244);
// EXTERNAL MODULE: ./src/roots/is-ci.ts
var is_ci = __webpack_require__(15310);
;// CONCATENATED MODULE: ./src/cli/terminal.ts

/** Columns for output that goes into a file or a pipe, where COLUMNS does not say otherwise. */
const PIPE_WIDTH = 120;
/** A smaller COLUMNS is none: nothing could be shown. */
const LEAST_WIDTH = 20;
/** https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_03 */
function widthIn({ COLUMNS = '' }) {
    const columns = Number(COLUMNS);
    return Number.isInteger(columns) && columns >= LEAST_WIDTH ? columns : PIPE_WIDTH;
}
/** The terminal of this process. */
function createTerminal() {
    return {
        out: (text) => process.stdout.write(text),
        err: (text) => process.stderr.write(text),
        ...looksOf(process.stdout, process.env),
    };
}
/**
 * How a stream is written to: colour as NO_COLOR, FORCE_COLOR and the kind of terminal say, in this order
 * of precedence. https://no-color.org, https://force-color.org
 */
function looksOf({ isTTY = false, columns }, environment) {
    const { NO_COLOR, FORCE_COLOR, TERM } = environment;
    const isCapable = isTTY && TERM !== 'dumb';
    const forced = FORCE_COLOR ? !['0', 'false'].includes(FORCE_COLOR) : undefined;
    return {
        colour: NO_COLOR ? false : (forced ?? isCapable),
        width: columns === undefined || columns === 0 ? widthIn(environment) : columns,
        live: isCapable && !(0,is_ci/* isCi */.X)(environment),
    };
}

;// CONCATENATED MODULE: ./src/cli/run-cli.ts






/** Runs the command line and answers the exit code; never throws. */
async function runCli(args, spawnWorker) {
    const terminal = createTerminal();
    let exitCode = errors/* EXIT */.dc.passed;
    const context = { terminal, exit: (code) => (exitCode = code), spawnWorker };
    const program = createProgram();
    try {
        // Help and mistakes need all of them.
        const named = (0,commands/* namedCommand */.l)(args);
        const rows = named === undefined ? Object.values(commands/* COMMANDS */.L) : [named];
        for (const { load } of rows)
            (await load())(program, context);
        await program.parseAsync([...args], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? errors/* EXIT */.dc.passed : errors/* EXIT */.dc.invalid;
        return (0,report_trouble/* reportTrouble */.a)(error, terminal);
    }
}
function createProgram() {
    return new esm/* Command */.uB('cf2')
        .description('Test CloudFront Functions offline and on AWS, and publish only what was tested.')
        .version(version/* version */.r)
        .exitOverride()
        .showSuggestionAfterError()
        .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
        .addHelpText('after', '\nExit codes: 0 passed, 1 failed, 2 files or usage, 3 AWS or internal.');
}


/***/ }),

/***/ 12971:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   er: () => (/* binding */ sameBytes),
/* harmony export */   uB: () => (/* binding */ readBox),
/* harmony export */   x8: () => (/* binding */ readBody),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
/* harmony import */ var _json_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87569);


const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/**
 * Reads a response body: text, or `{ encoding: "text" | "base64", data }`. Total: anything else is its
 * JSON as text; the production rules complain.
 */
function readBody(body) {
    if (body === undefined)
        return undefined;
    return readBox(body) ?? { encoding: 'text', data: (0,_json_words_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfJson */ .b)(body) };
}
/** A body in a box; undefined for what CloudFront cannot read. */
function readBox(body) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(body))
        return undefined;
    const { encoding, data } = body;
    if (encoding !== 'text' && encoding !== 'base64')
        return undefined;
    if (typeof data !== 'string' || (encoding === 'base64' && !BASE64.test(data)))
        return undefined;
    return { encoding, data };
}
/** The bytes of base64 text; undefined when it is none. */
function decodeBase64(data) {
    if (!BASE64.test(data))
        return undefined;
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
}
/** The bytes a viewer would receive. */
function bytesOf(body) {
    if (body.encoding === 'text')
        return new TextEncoder().encode(body.data);
    return decodeBase64(body.data) ?? new Uint8Array();
}
/** The body as text; undefined when its bytes are not UTF-8. */
function textOf(body) {
    if (body.encoding === 'text')
        return body.data;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(body));
    }
    catch {
        return undefined;
    }
}
/** True when both are the same bytes, however they are written. */
function sameBytes(a, b) {
    return a.length === b.length && a.every((byte, at) => byte === b[at]);
}


/***/ }),

/***/ 75225:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   _I: () => (/* binding */ canonicalise),
/* harmony export */   oD: () => (/* binding */ canonicaliseInput),
/* harmony export */   ov: () => (/* binding */ readOutput)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90007);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67667);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86153);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17605);
/* harmony import */ var _json_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87569);





/**
 * Brings an engine's answer into the one model in which everything is compared. `event` is the event
 * that was sent: it decides which `multiValue` was modified. Give `eventType` where the event itself may
 * not say it. Output that is no request and no response is an error outcome marked `badReturn`, whose
 * message says what came.
 */
function canonicalise(result, event, eventType = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .eventTypeOf */ .e)(event) ?? 'viewer-request') {
    if (result.errorMessage !== '') {
        return { kind: 'error', ...(0,_error_message_js__WEBPACK_IMPORTED_MODULE_1__/* .parseErrorMessage */ .x)(result.errorMessage) };
    }
    const output = readOutput(result.output, eventType);
    if (typeof output === 'string') {
        return { kind: 'error', message: `bad return: ${output}`, line: undefined, badReturn: true };
    }
    const { kind, message } = output;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._)(kind, message, objectOf(event[kind]));
}
/**
 * The event's own request (viewer-request) or response (viewer-response) in the same model. Total: what
 * a raw event has in the wrong shape is absent.
 */
function canonicaliseInput(event, eventType = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .eventTypeOf */ .e)(event) ?? 'viewer-request') {
    const kind = eventType === 'viewer-response' ? 'response' : 'request';
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._)(kind, objectOf(event[kind]), objectOf(event[kind]));
}
/** Reads `FunctionOutput`; answers in words what came instead of a request or a response. */
function readOutput(text, eventType) {
    const output = parseJson(text);
    if (output === undefined)
        return text === '' ? 'no output' : 'output that is not JSON';
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(output))
        return (0,_json_words_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(output);
    const { request, response } = output;
    if (request === undefined && response === undefined) {
        return 'an object with neither "request" nor "response"';
    }
    if (request !== undefined && response !== undefined)
        return 'both a request and a response';
    if (eventType === 'viewer-response' && request !== undefined)
        return 'a request for a viewer-response event';
    const kind = request === undefined ? 'response' : 'request';
    const message = request ?? response ?? null;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(message) ? { kind, message } : `${(0,_json_words_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(message)} as ${kind}`;
}
/** The value if it is an object, else an empty one. */
function objectOf(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) ? value : {};
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 59151:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   OV: () => (/* binding */ sameAttributes),
/* harmony export */   cP: () => (/* binding */ integerOf),
/* harmony export */   vB: () => (/* binding */ parseAttributes)
/* harmony export */ });
/** How two values of an attribute are compared; others are compared exactly. */
const COMPARE = new Map([
    ['samesite', (value) => value.toLowerCase()],
    ['domain', (value) => value.toLowerCase()],
    ['max-age', (value) => String(integerOf(value) ?? value)],
    ['expires', (value) => String(instantOf(value) ?? value)],
]);
/** Splits the text of `attributes` at `;`. Names are folded, the last of two equal names wins. */
function parseAttributes(text) {
    const parts = (text ?? '').split(';').map((part) => part.trim());
    return new Map(parts.filter((part) => part !== '').map(splitAttribute));
}
/** True when both are the same complete set, in any order. No attributes and `""` are the same. */
function sameAttributes(a, b) {
    const [first, second] = [parseAttributes(a), parseAttributes(b)];
    if (first.size !== second.size)
        return false;
    return [...first].every(([name, value]) => {
        const other = second.get(name);
        const compare = COMPARE.get(name) ?? String;
        return other !== undefined && compare(value) === compare(other);
    });
}
/** An integer written in decimal digits, as `max-age` has it. */
function integerOf(text) {
    return /^-?\d+$/.test(text) ? Number(text) : undefined;
}
const HTTP_DATE = /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2}[ -][a-z]{3}[ -]\d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC)$/i;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
/**
 * Milliseconds since 1970 of a date as `expires` has it, or in ISO form with a zone. Nothing else is a date here:
 * `Date.parse` alone would take misspelt ones, and those without a zone differently on every machine.
 * https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats
 */
function instantOf(text) {
    if (!HTTP_DATE.test(text) && !ISO_DATE.test(text))
        return undefined;
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? undefined : instant;
}
function splitAttribute(part) {
    const at = part.indexOf('=');
    if (at === -1)
        return [part.toLowerCase(), ''];
    return [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()];
}


/***/ }),

/***/ 70515:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ag: () => (/* binding */ fieldValue),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   lq: () => (/* binding */ sameEntries),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12971);
/* harmony import */ var _cookie_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59151);


/** The one absent value. */
const ABSENT = { kind: 'absent' };
/** Reads one field; what a message does not have is absent. */
function fieldValue(message, path) {
    const fields = message;
    switch (path.field) {
        case 'uri':
        case 'method':
        case 'statusDescription':
            return present(fields[path.field], (text) => ({ kind: 'text', text }));
        case 'statusCode':
            return present(fields.statusCode, (status) => typeof status === 'number'
                ? { kind: 'number', number: status }
                : { kind: 'text', text: status });
        case 'body':
            return present(fields.body, (body) => ({ kind: 'body', body }));
        case 'querystring':
            return present(fields.querystring, (entries) => ({ kind: 'query', entries }));
        case 'parameter':
            return present(fields.querystring?.get(path.name), (values) => ({ kind: 'values', values }));
        case 'headers':
            return present(fields.headers?.get(path.name), (values) => ({ kind: 'values', values }));
        case 'cookies':
            return present(fields.cookies?.get(path.name), (cookies) => ({ kind: 'cookies', cookies }));
    }
}
/** True when both are the same in the canonical model. */
function sameValue(a, b) {
    if (a.kind === 'text' && b.kind === 'text')
        return a.text === b.text;
    if (a.kind === 'number' && b.kind === 'number')
        return a.number === b.number;
    if (a.kind === 'values' && b.kind === 'values')
        return sameList(a.values, b.values, Object.is);
    if (a.kind === 'cookies' && b.kind === 'cookies') {
        return sameList(a.cookies, b.cookies, sameCookie);
    }
    if (a.kind === 'query' && b.kind === 'query')
        return sameEntries(a.entries, b.entries);
    if (a.kind === 'body' && b.kind === 'body')
        return (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .sameBytes */ .er)((0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(a.body), (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(b.body));
    return a.kind === 'absent' && b.kind === 'absent';
}
/** Order counts within a name only. */
function sameEntries(a, b) {
    if (a.size !== b.size)
        return false;
    return [...a].every(([name, values]) => sameList(values, b.get(name) ?? [], Object.is));
}
function sameCookie(a, b) {
    return a.value === b.value && (0,_cookie_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .sameAttributes */ .OV)(a.attributes, b.attributes);
}
function sameList(a, b, same) {
    return a.length === b.length && a.every((item, at) => same(item, b[at]));
}
function present(value, read) {
    return value === undefined ? ABSENT : read(value);
}


/***/ }),

/***/ 87569:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   b: () => (/* binding */ textOfJson)
/* harmony export */ });
/** A JSON value in words: `null`, `text "302"`, `42`, `a list`, `an object`. */
function nameOf(value) {
    if (typeof value === 'string')
        return `text ${JSON.stringify(value)}`;
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
/** A value where text belongs: text itself, everything else as JSON. */
function textOfJson(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 17605:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ messageOf),
  _: () => (/* binding */ readMessage)
});

// EXTERNAL MODULE: ./src/core/query.ts
var query = __webpack_require__(90363);
// EXTERNAL MODULE: ./src/core/compare/body.ts
var body = __webpack_require__(12971);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/compare/json-words.ts
var json_words = __webpack_require__(87569);
;// CONCATENATED MODULE: ./src/core/compare/entries.ts


/**
 * Reads `headers`, `querystring` or `cookies`: name to ordered items. `before` is the same map of the
 * input event, which decides whether a `multiValue` was modified. Names without a value are left out, keys
 * that CloudFront does not know are dropped. Total: what has the wrong shape holds no value, and a value
 * that is no text is its JSON; the production rules complain.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
function readCookies(map, before) {
    const boxes = (0,json/* isJsonObject */.O)(map) ? Object.entries(map) : [];
    const read = boxes.map(([name, box]) => [name, readBox(box, ownValue(before, name))]);
    return new Map(read.filter(([, items]) => items.length > 0));
}
/** As `readCookies`, for entries that are nothing but values. */
function readEntries(...parameters) {
    const entries = [...readCookies(...parameters)];
    return new Map(entries.map(([name, items]) => [name, items.map((item) => item.value)]));
}
/** A modified `multiValue` wins; otherwise `value` replaces the first of the unmodified ones. */
function readBox(box, before) {
    if (!(0,json/* isJsonObject */.O)(box))
        return [];
    const list = box.multiValue;
    if (list === undefined)
        return readItem(box);
    const items = readList(list);
    if (!sameList(list, ownValue(before, 'multiValue')))
        return items;
    const first = readItem(box);
    return first.length === 0 ? items : [...first, ...items.slice(1)];
}
function readList(list) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item) => ((0,json/* isJsonObject */.O)(item) ? readItem(item) : []));
}
function readItem({ value, attributes }) {
    if (value === undefined)
        return [];
    return [
        {
            value: (0,json_words/* textOfJson */.b)(value),
            attributes: attributes === undefined ? undefined : (0,json_words/* textOfJson */.b)(attributes),
        },
    ];
}
function sameList(list, before) {
    if (!Array.isArray(list) || !Array.isArray(before))
        return false;
    const items = list;
    const others = before;
    return items.length === others.length && items.every((item, at) => sameItem(item, others[at]));
}
function sameItem(item, before) {
    return ['value', 'attributes'].every((key) => ownValue(item, key) === ownValue(before, key));
}
/** A name may be `constructor`: only own keys count. */
function ownValue(object, key) {
    return (0,json/* isJsonObject */.O)(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

;// CONCATENATED MODULE: ./src/core/compare/message.ts




/**
 * Reads a request or response; `before` is its counterpart in the input, `{}` where there is none. Total:
 * what has the wrong type is shown as its JSON; the production rules complain.
 */
function readMessage(kind, message, before) {
    return kind === 'request'
        ? { kind, request: readRequest(message, before) }
        : { kind, response: readResponse(message, before) };
}
function readRequest(request, before) {
    const { querystring } = request;
    return {
        method: readText(request.method),
        uri: readText(request.uri),
        querystring: typeof querystring === 'string'
            ? (0,query/* parseQuery */.mA)(querystring)
            : readEntries(querystring, before.querystring),
        ...readCommon(request, before),
    };
}
function readResponse(response, before) {
    const { statusCode } = response;
    return {
        statusCode: typeof statusCode === 'number' ? statusCode : readText(statusCode),
        statusDescription: readText(response.statusDescription),
        ...readCommon(response, before),
        body: (0,body/* readBody */.x8)(response.body),
    };
}
function readCommon(message, before) {
    return {
        headers: readEntries(message.headers, before.headers),
        cookies: readCookies(message.cookies, before.cookies),
    };
}
function readText(value) {
    return value === undefined ? undefined : (0,json_words/* textOfJson */.b)(value);
}
/** The request or response of an outcome. */
function messageOf(outcome) {
    return outcome.kind === 'request' ? outcome.request : outcome.response;
}


/***/ }),

/***/ 71294:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90363);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12971);


/** A value of an output as reports show it. */
function shown(value) {
    switch (value.kind) {
        case 'absent':
            return { as: 'absent' };
        case 'text':
            return { as: 'text', text: value.text };
        case 'number':
            return { as: 'number', number: value.number };
        case 'values':
            return shownValues(value.values);
        case 'cookies':
            return shownValues(value.cookies.map(cookieText));
        case 'query':
            return { as: 'text', text: (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuery */ .OJ)(value.entries) };
        case 'body':
            return shownBody(value.body);
    }
}
/** Words of cf2's own. */
function phrase(words) {
    return { as: 'phrase', phrase: words };
}
/** Text of others inside a phrase: JSON quoting. */
function quoted(text) {
    return JSON.stringify(text);
}
/** Text of others inside a phrase without quotes around it: one line, control characters escaped. */
function oneLine(text) {
    return text.replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function shownValues(values) {
    const [only, ...others] = values;
    return only === undefined || others.length > 0
        ? { as: 'values', values }
        : { as: 'text', text: only };
}
function shownBody(body) {
    const text = (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body);
    return text === undefined ? phrase(`binary, base64 ${quoted(body.data)}`) : { as: 'text', text };
}
function cookieText({ value, attributes }) {
    return attributes === undefined || attributes === '' ? value : `${value}; ${attributes}`;
}


/***/ }),

/***/ 98342:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ COVERAGE_METRICS)
/* harmony export */ });
/** What is counted, in the order of reports. Lines are those on which a statement begins. */
const COVERAGE_METRICS = ['lines', 'branches', 'functions', 'statements'];


/***/ }),

/***/ 90007:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ERROR_OPENING),
/* harmony export */   x: () => (/* binding */ parseErrorMessage)
/* harmony export */ });
/**
 * The sentence with which AWS opens every execution error, blank included.
 * Seen in `FunctionErrorMessage` of TestFunction and on the error page that
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-503-service-unavailable.html describes.
 */
const ERROR_OPENING = 'The CloudFront function associated with the CloudFront distribution is invalid or could not run. ';
const TRAILING_LINE = / in (\d+)$/;
/** What AWS's text says, without its opening sentence, and the line of its trailing ` in <line>`. */
function parseErrorMessage(text) {
    const body = text.startsWith(ERROR_OPENING) ? text.slice(ERROR_OPENING.length) : text;
    const trailing = TRAILING_LINE.exec(body);
    if (trailing === null)
        return { message: body, line: undefined };
    return { message: body.slice(0, trailing.index), line: Number(trailing[1]) };
}


/***/ }),

/***/ 86153:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** Tells a JSON object from every other JSON value (arrays and null included). */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 90363:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ queryProblem),
/* harmony export */   OJ: () => (/* binding */ formatQuery),
/* harmony export */   mA: () => (/* binding */ parseQuery),
/* harmony export */   yC: () => (/* binding */ BAD_CHARACTER)
/* harmony export */ });
/**
 * Splits the text behind `?` into parameters. Nothing is decoded, empty pairs are skipped, only the
 * first `=` of a pair splits, a name without `=` has the value `""`. Total: for what a person wrote,
 * ask `queryProblem` first; a function's output is taken as it comes.
 */
function parseQuery(text) {
    const entries = new Map();
    for (const pair of text.split('&')) {
        if (pair === '')
            continue;
        const [name, value] = splitPair(pair);
        entries.set(name, [...(entries.get(name) ?? []), value]);
    }
    return entries;
}
/** Writes parameters as one text, the values of a name side by side: `t=1&t=2&u=`. */
function formatQuery(entries) {
    const pairs = [...entries].flatMap(([name, values]) => values.map((value) => `${name}=${value}`));
    return pairs.join('&');
}
/** Characters that URLs do not have: a space, a control character, `#`. */
const BAD_CHARACTER = /[\p{Cc} #]/u;
/** The first fault of a written query: a pair without a name (`=1`), a space, a control, a `#`. */
function queryProblem(text) {
    const bad = BAD_CHARACTER.exec(text);
    if (bad !== null)
        return { problem: 'bad-character', part: bad[0] };
    const nameless = text.split('&').find((pair) => pair.startsWith('='));
    return nameless === undefined ? undefined : { problem: 'empty-name', part: nameless };
}
function splitPair(pair) {
    const at = pair.indexOf('=');
    return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}


/***/ }),

/***/ 79208:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reasonPhrase)
/* harmony export */ });
/**
 * Standard reason phrases. https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml
 */
const PHRASES = {
    100: 'Continue',
    101: 'Switching Protocols',
    102: 'Processing',
    103: 'Early Hints',
    200: 'OK',
    201: 'Created',
    202: 'Accepted',
    203: 'Non-Authoritative Information',
    204: 'No Content',
    205: 'Reset Content',
    206: 'Partial Content',
    207: 'Multi-Status',
    208: 'Already Reported',
    226: 'IM Used',
    300: 'Multiple Choices',
    301: 'Moved Permanently',
    302: 'Found',
    303: 'See Other',
    304: 'Not Modified',
    305: 'Use Proxy',
    307: 'Temporary Redirect',
    308: 'Permanent Redirect',
    400: 'Bad Request',
    401: 'Unauthorized',
    402: 'Payment Required',
    403: 'Forbidden',
    404: 'Not Found',
    405: 'Method Not Allowed',
    406: 'Not Acceptable',
    407: 'Proxy Authentication Required',
    408: 'Request Timeout',
    409: 'Conflict',
    410: 'Gone',
    411: 'Length Required',
    412: 'Precondition Failed',
    413: 'Content Too Large',
    414: 'URI Too Long',
    415: 'Unsupported Media Type',
    416: 'Range Not Satisfiable',
    417: 'Expectation Failed',
    421: 'Misdirected Request',
    422: 'Unprocessable Content',
    423: 'Locked',
    424: 'Failed Dependency',
    425: 'Too Early',
    426: 'Upgrade Required',
    428: 'Precondition Required',
    429: 'Too Many Requests',
    431: 'Request Header Fields Too Large',
    451: 'Unavailable For Legal Reasons',
    500: 'Internal Server Error',
    501: 'Not Implemented',
    502: 'Bad Gateway',
    503: 'Service Unavailable',
    504: 'Gateway Timeout',
    505: 'HTTP Version Not Supported',
    506: 'Variant Also Negotiates',
    507: 'Insufficient Storage',
    508: 'Loop Detected',
    511: 'Network Authentication Required',
};
/** The standard phrase of a status; undefined for a status without one. */
function reasonPhrase(status) {
    return PHRASES[status];
}


/***/ }),

/***/ 15310:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isCi)
/* harmony export */ });
/** True for a run that no person watches: `CI` is set, and not to a word for "no". */
function isCi({ CI }) {
    return CI !== undefined && !['', '0', 'false'].includes(CI);
}


/***/ }),

/***/ 69668:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/roots/version.ts

/** The version of cf2, as package.json has it. */
const { /* version */ "rE": version } = package_namespaceObject;


/***/ })

};
