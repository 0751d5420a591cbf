export const id = 175;
export const ids = [175];
export const modules = {

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

/***/ 73983:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ labelOf),
/* harmony export */   W: () => (/* binding */ differingFields)
/* harmony export */ });
/* harmony import */ var _field_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70515);

/** A field as reports name it: `uri`, `headers.location`, `querystring.page`. */
function labelOf(path) {
    if (!('name' in path))
        return path.field;
    return `${path.field === 'parameter' ? 'querystring' : path.field}.${path.name}`;
}
/** Every field in which two messages differ, down to single parameters, headers and cookies. */
function differingFields(a, b) {
    const paths = [...SCALARS, ...namedFields(a, b)];
    return paths.filter((path) => !(0,_field_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)((0,_field_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldValue */ .ag)(a, path), (0,_field_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldValue */ .ag)(b, path)));
}
const SCALARS = ['method', 'uri', 'statusCode', 'statusDescription', 'body'].map((field) => ({ field }));
const MAPS = [
    ['parameter', 'querystring'],
    ['headers', 'headers'],
    ['cookies', 'cookies'],
];
function namedFields(a, b) {
    return MAPS.flatMap(([field, map]) => {
        const names = new Set([...namesIn(a, map), ...namesIn(b, map)]);
        return [...names].map((name) => ({ field, name }));
    });
}
function namesIn(message, map) {
    const maps = message;
    return [...(maps[map]?.keys() ?? [])];
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

/***/ 13473:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ medianOf)
/* harmony export */ });
/** The middle one of some numbers, of two middle ones the upper; undefined without any. */
function medianOf(numbers) {
    return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}


/***/ }),

/***/ 9173:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A8: () => (/* binding */ FIRST_NOTE),
  XK: () => (/* binding */ STOPPED_NOTE),
  Qz: () => (/* binding */ anchorNote),
  H2: () => (/* binding */ describeDiagnostic),
  $Q: () => (/* binding */ rowNote)
});

// EXTERNAL MODULE: ./src/core/format-number.ts
var format_number = __webpack_require__(48072);
;// CONCATENATED MODULE: ./src/core/reasons.ts
/**
 * Why something written is refused. Diagnostics carry the key; the words finish the sentence "x is not an
 * expectation: \u2026" and tell the mend.
 */
const REASONS = {
    empty: 'nothing is written',
    space: 'a space must be written %20',
    control: 'it holds a control character',
    fragment: 'a fragment ("#\u2026") never reaches CloudFront, leave it out',
    'not-a-path': 'it must begin with "/", "http://" or "https://"',
    'no-host': 'the URL names no host',
    'bad-host': 'the host may hold letters, digits, "-", "." and "_", or be an IPv6 address in brackets',
    'user-info': 'a URL with a user name or password never reaches CloudFront',
    'empty-name': 'a parameter needs a name before "="',
    'http-version': 'a version is written HTTP/1.1 or HTTP/2',
    'query-in-uri': 'uri is the path alone, write the query under "querystring"',
    'not-a-status': 'a response is a status from 100 to 599, HTTP text or a map',
    'no-status-line': 'the first line must be a status line, as in "HTTP/1.1 200 OK"',
    'curl-marks': 'all lines begin with curl\'s "> " or "< ", or none: leave curl\'s remarks out',
    'folded-line': 'a header must stand on one line',
    'pseudo-header': 'pseudo-headers such as ":path" belong in the first line, or under "host"',
    'not-a-header': 'each line must be "Name: value"',
    body: 'functions never receive a body, nothing may follow the empty line',
    'cookie-pair': 'each cookie must be "name=value"',
    'set-cookie': 'Set-Cookie belongs to a response, Cookie to a request',
    'two-hosts': 'the first line and the Host header name different hosts',
    'not-an-expectation': 'write a status, a redirect such as "302 /new", a path, or "unchanged"',
    'redirect-only': 'only a 3xx status is followed by a location',
    'line-break': 'it must be one line',
    location: 'a location begins with "/", "./", "../", "?", "#" or a scheme such as "https:"',
    'url-alone': 'a redirect needs its status',
    'only-true': 'write true; for the opposite use the other of "absent" and "present"',
    'no-list': 'a list gives all values of a header, parameter or cookie',
    'empty-list': 'for "there is none" write { absent: true }',
    'not-base64': 'it must be base64 text',
    'json-end': 'the JSON ends before it is complete',
    'json-depth': 'its values are nested too deeply',
    'no-json-object': 'it is not a JSON object',
    'unknown-event-key': 'events do not have this key',
    'upper-case-header': 'header names in events are lower-case',
    'never-shown': 'CloudFront never shows this header to functions',
    'returns-response': 'a viewer-response function returns a response',
    'origin-on-response': 'a viewer-response function cannot choose an origin',
    'not-in-request': 'a request that goes on has no such field',
    'one-outcome': 'a run ends in one way: keep one of them',
    'offline-only': 'AWS cannot run a test with this key',
    'rewrite-on-response': 'a viewer-response function cannot rewrite the request',
    'not-a-column': 'write it in the test itself, for all rows',
    'not-sampled': 'rows beyond the sample must run offline',
    'empty-cell': 'a cell that is filled in here is empty',
    'row-length': 'leave a cell empty rather than out, and put quotes around a cell with commas',
    'quote-not-closed': 'the quote that begins here is never closed',
    'quote-inside': 'a cell that holds a quote is written in quotes, its own quotes twice',
    'text-after-quote': 'only a comma may follow the closing quote; a quote of the text is written twice',
    'no-column-name': 'every column needs a name in the first row',
    'column-twice': 'two columns have this name',
    separator: 'cells are separated by commas',
    'too-many-rows': 'a table has at most 100,000 rows and 500,000 cells; spread it over several',
    'json-value': 'a value is missing or misspelt here',
    'json-key': 'a key in double quotes is missing here',
    'json-colon': 'a colon is missing here',
    'json-comma': 'a comma or a closing bracket is missing here',
    'json-rest': 'nothing may follow the value',
    'key-twice': 'the same key is written twice',
    'not-an-object': 'it is not a JSON object',
    'not-a-table': 'a table is a list of objects, or the import file of a key value store',
    'not-a-row': 'each row must be an object',
    'not-a-pair': 'each item of "data" must be { "key": text, "value": text }',
    'import-unknown': 'it is no event of CloudFront, no configuration of cfft, no case of cftest and no input of test-function',
    'import-event-object': '"EventObject" is no event, neither as JSON nor as base64',
    'import-cftest-shape': 'a case of cftest has an "event" and an "output" or "error"',
    'import-unknown-key': 'cf2 does not know what this key means there',
    'import-no-event': 'it names no event',
    'import-no-cases': 'there are no cases in it',
    'import-unreadable': 'the file that it names cannot be read',
    'import-jsonnet': 'cf2 does not evaluate Jsonnet; write the file out as JSON and name that',
    'import-template': 'only the environment of cfft can fill in this template; write the value into "env" of the case',
    'import-ignore': '"ignore" is more than a list of paths as ".response.headers.date"',
    'import-cfft-chain': 'one function has one source in cf2; name it with --function',
    'import-cfft-setting': 'write it into cloudfront-functions.yml, which says it otherwise or not at all',
    'import-cfft-code': 'cf2 tests and uploads the code as it is, so that the template stands in the function',
    'import-output': 'what it expects is neither a request nor a response',
    'import-nothing-left': 'it ignores everything that it expects',
    'import-inexpressible': 'no expectation says what it expects',
    'import-name-taken': 'there is a test of this name already',
    'import-renamed': 'two cases have this name, so a number stands behind it',
    'import-recorded': 'it says nothing about the result; the test expects what the code here does now',
    'import-partial': 'the test checks all that the case names; that there is nothing else is not checked',
};
/** The words for a reason; any other text stands for itself. */
function reasonWords(reason) {
    return Object.hasOwn(REASONS, reason) ? REASONS[reason] : reason;
}

// EXTERNAL MODULE: ./src/core/yaml-hints.ts
var yaml_hints = __webpack_require__(93687);
;// CONCATENATED MODULE: ./src/core/message-table.ts



const SNAPSHOT_PLACES = {
    table: 'the rows of a table cannot share one snapshot in the test',
    alias: 'a snapshot cannot be written behind an alias',
    shared: 'the functions that run this file cannot share one snapshot in the test',
};
/** The words of every diagnostic: one row per code. Keep them short, friendly, and tell the mend. */
const MESSAGES = {
    yaml: ({ yaml, text }) => [text, (0,yaml_hints/* yamlHint */.n)(yaml, text)],
    'unknown-key': ({ key, suggestions }) => [`unknown key ${quoted(key)}`, didYouMean(suggestions)],
    'wrong-type': ({ key, expected, actual, suggestions = [] }) => actual === 'nothing'
        ? [`${subject(key)} needs ${expected}`, 'nothing is written here; a removal is written null']
        : [`${subject(key)} must be ${expected}, not ${actual}`, didYouMean(suggestions)],
    'missing-key': ({ key, where }) => where === 'test'
        ? ['this test has no request, response or event', 'add "request: GET /"']
        : [`${where === 'file' ? 'the file' : quoted(where)} needs the key ${quoted(key)}`],
    conflict: ({ keys: [a, b], why }) => [
        `${quoted(a)} and ${quoted(b)} cannot be combined`,
        why && reasonWords(why),
    ],
    'no-assertion': ({ what, key }) => what === 'test'
        ? ['this test asserts nothing; add "expect:"']
        : [
            `the empty ${quoted(key ?? 'map')} asserts nothing`,
            'write what it shall hold, or leave it out',
        ],
    'bad-method': ({ text, suggestion }) => [
        `${quoted(text)} is not a method CloudFront accepts`,
        didYouMean(suggestion === undefined ? [] : [suggestion]),
    ],
    'bad-port': ({ text, port }) => [
        `port ${quoted(port)} of ${quoted(text)} is not one CloudFront serves viewers on`,
        'leave the port out; to send any text write it under headers: { host: \u2026 }',
    ],
    'bad-request': ({ text, reason }) => [
        `${quoted(text)} is not valid here: ${reasonWords(reason)}`,
    ],
    'bad-expect': ({ text, reason, hint }) => [
        `${quoted(text)} is not an expectation: ${reasonWords(reason)}`,
        hint === undefined ? undefined : `did you mean ${quoted(hint)}?`,
    ],
    'bad-matcher': ({ matcher, field, reason }) => [
        `${quoted(matcher)} cannot be used on ${field}`,
        reason && reasonWords(reason),
    ],
    'bad-regex': ({ text, reason }) => [`${quoted(text)} is not a regular expression: ${reason}`],
    'bad-clock': ({ text }) => [
        `${quoted(text)} is not an instant`,
        'write date, time and zone, as in 2026-03-01T12:00:00Z',
    ],
    'bad-ip': ({ text }) => [`${quoted(text)} is not an IP address`],
    'bad-name': ({ text, what }) => [`${quoted(text)} is not a ${what}`, NAME_HINTS[what]],
    'cookie-header': ({ name }) => [
        `${quoted(name)} does not stand under "headers"`,
        'write it under "cookies"',
    ],
    'hidden-header': ({ name }) => [
        `CloudFront never shows ${quoted(name)} to functions`,
        'leave the header out',
    ],
    'nothing-to-remove': ({ key }) => [`there is no ${quoted(key)} to remove`],
    'event-type-mismatch': ({ id, configured, actual }) => [
        `${quoted(id)} is a ${configured} function, this test is ${actual}`,
        'leave "eventType" out for a function that is attached to both',
    ],
    'event-too-large': ({ bytes, limit }) => [
        `the event has ${(0,format_number/* formatNumber */.Z)(bytes)} bytes, the limit is ${(0,format_number/* formatNumber */.Z)(limit)}`,
    ],
    'file-not-found': ({ path, reason }) => [`cannot read ${quoted(path)}: ${reason}`],
    'outside-root': ({ path }) => [
        `cannot read ${quoted(path)}: it lies outside the repository`,
        'move the file into the repository',
    ],
    'bad-json': ({ path, reason }) => [`cannot read ${quoted(path)}: ${reasonWords(reason)}`],
    'empty-table': ({ path }) => [
        `the table ${quoted(path)} has no rows`,
        'a test with "cases" is run once for each row',
    ],
    'csv-shape': ({ reason, cells, columns }) => [
        cells === undefined
            ? `this is not a CSV table: ${reasonWords(reason)}`
            : `this row has ${count(cells, 'cell')}, the header ${columns}`,
        cells === undefined ? undefined : reasonWords(reason),
    ],
    'unused-column': ({ column, suggestions }) => [
        `column ${quoted(column)} is not used`,
        didYouMean(suggestions) ?? `write \${${column}} in the test, or remove the column`,
    ],
    'unknown-variable': ({ name, suggestions }) => [
        `there is no column ${quoted(name)} to fill in`,
        didYouMean(suggestions) ?? 'write $${ for a plain "${"',
    ],
    'duplicate-name': ({ name, other }) => [
        `the name ${quoted(name)} is used twice`,
        `also at ${other}; add "name:"`,
    ],
    'snapshot-place': ({ why }) => [SNAPSHOT_PLACES[why], 'use "snapshot: true"'],
    'obsolete-snapshot': ({ id }) => [
        `no test asks for the snapshot of ${quoted(id)} any more`,
        'cf2 test -u removes it; in CI it is a failure',
    ],
    'only-in-ci': () => ['"only" is refused in CI', 'remove it, or use -t on your own machine'],
    'kvs-limit': ({ key, what, bytes, limit }) => [
        what === 'store'
            ? `the key value store has ${(0,format_number/* formatNumber */.Z)(bytes)} bytes, the limit is ${(0,format_number/* formatNumber */.Z)(limit)}`
            : `${what === 'key' ? 'key' : 'the value of'} ${quoted(key)} has ${(0,format_number/* formatNumber */.Z)(bytes)} bytes, the limit is ${(0,format_number/* formatNumber */.Z)(limit)}`,
    ],
    'kvs-runtime': ({ id }) => [
        `${quoted(id)} has runtime cloudfront-js-1.0, which has no key value stores`,
        'set "runtime: cloudfront-js-2.0"',
    ],
    'wrong-function': ({ id, expected }) => [
        `this file tests ${quoted(id)}, not ${quoted(expected)}`,
        'correct "function:", or list the file under "tests:" of that function',
    ],
    'unknown-function': ({ id, known }) => [
        `there is no function ${quoted(id)}`,
        known.length === 0 ? undefined : `known: ${known.map(quoted).join(', ')}`,
    ],
    'duplicate-function': ({ name, other }) => [
        `${quoted(name)} is already the name of function ${quoted(other)}`,
        'give each function its own "name:"',
    ],
    'unset-variable': ({ name }) => [
        `\${${name}} is not set`,
        'set it, or write $${ for a plain "${"',
    ],
    'no-tests': ({ id, expected }) => [
        `no tests for ${quoted(id)}; expected ${expected}`,
        'two lines are a first test: "tests:" and "  - { request: GET /, expect: unchanged }"',
    ],
    'no-match': ({ selection }) => [`no test matches ${quoted(selection)}`],
    'build-failed': ({ id, reason, printed }) => [
        `the build of ${quoted(id)} failed: ${reason}`,
        printed === '' ? 'run the command by itself to see why' : printed,
    ],
    'not-supported-yet': ({ key }) => [`${quoted(key)} is not supported by this version of cf2`],
    'event-key': ({ key, why }) => [`${quoted(key)} in the event: ${reasonWords(why)}`],
    'several-functions': ({ known }) => [
        'there are several functions',
        `name one with --function: ${known.join(', ')}`,
    ],
    'not-appendable': ({ path }) => [
        `cannot add a test to ${quoted(path)}: its "tests" are no list of their own`,
        'write the list under "tests" instead of an alias',
    ],
    'not-among-tests': ({ path, id }) => [
        `${quoted(path)} is not among the test files of ${quoted(id)}`,
        'list it under "tests:" of the function, or name another file',
    ],
    'not-recordable': (args) => {
        const what = `what ${quoted(args.id)} made of this event`;
        if (args.why === 'inexpressible')
            return [`${what} cannot be written as an expectation`];
        return args.why === 'rules'
            ? [`${what} breaks production rules: ${args.rules.join(', ')}`, 'mend the function first']
            : [
                `${quoted(args.id)} is configured to have no tests`,
                'take "tests: none" out of the configuration',
            ];
    },
    'not-on-aws': ({ keys }) => [
        `AWS cannot run this test: ${keys.join(', ')}`,
        'record it with --offline',
    ],
    'may-vary': ({ because }) => [
        `the function used ${because.join(', ')}: the test may not pass again`,
        'write "clock:" into the test, or a matcher that holds for every run',
    ],
    'not-imported': ({ what, name, why }) => [
        `the ${what} ${quoted(name)} was not carried over: ${reasonWords(why)}`,
    ],
    'imported-otherwise': ({ name, why }) => [
        `${quoted(name)} was carried over with a difference: ${reasonWords(why)}`,
    ],
    'bad-input': ({ input, text, expected }) => [
        `input ${quoted(input)} must be ${expected}, not ${quoted(text)}`,
    ],
    'missing-input': ({ input, because }) => [
        `the input ${quoted(input)} is missing`,
        `${quoted(because)} describes one function without a configuration file, which needs "function" and "source"`,
    ],
    'file-not-written': ({ path, reason }) => [
        `cannot write ${quoted(path)}: ${reason}`,
        'name a file in a folder that can be written',
    ],
    'long-lived-credentials': ({ arn }) => [
        `the credentials are those of a user, ${arn}, and never run out`,
        'a role with short-lived credentials is safer: see role-to-assume',
    ],
    'bad-endpoint': ({ variable, text }) => [
        `${variable}: ${quoted(text)} is not an http or https URL`,
        'write a full URL such as http://127.0.0.1:4566, or unset it',
    ],
    'no-njs': () => [
        '--strict needs njs, and there is none on PATH',
        'install it: "apt-get install njs" on Debian and Ubuntu, else https://nginx.org/en/docs/njs/install.html',
    ],
    'strict-verdict': ({ binary, offline, second, because }) => [
        `the checker and ${binary} disagree: ${verdictWords('the checker', offline)}, ${verdictWords(binary, second)}`,
        because ?? 'please report it, with the function',
    ],
    'unknown-code': ({ text, suggestions }) => [
        `${quoted(text)} is not a code of cf2`,
        didYouMean(suggestions) ?? '"cf2 check --explain" lists them',
    ],
    'other-code': ({ name, stage, source }) => [
        `${stage} of ${quoted(name)} is not what ${quoted(source)} has, so the engines tested different code`,
        'deploy first, or test each with an engine of its own',
    ],
    'code-too-large': ({ bytes, comments, limit }) => [
        `the code has ${(0,format_number/* formatNumber */.Z)(bytes)} bytes, the limit is ${(0,format_number/* formatNumber */.Z)(limit)}`,
        `${(0,format_number/* formatNumber */.Z)(bytes - comments)} of code, ${(0,format_number/* formatNumber */.Z)(comments)} of comments; ${(0,format_number/* formatNumber */.Z)(bytes - limit)} too many`,
    ],
    language: ({ error, mend }) => [error, mend],
};
function verdictWords(who, text) {
    return text === 'accepted' ? `${who} takes the code` : `${who} says ${quoted(text)}`;
}
const NAME_HINTS = {
    'function name': 'use 1 to 64 letters, digits, "-" and "_"',
    'function id': 'begin with a letter or digit, go on with letters, digits, "-" and "_"',
};
function subject(key) {
    return key === '' ? 'the file' : quoted(key);
}
function didYouMean(words) {
    if (words.length === 0)
        return undefined;
    return `did you mean ${words.map(quoted).join(' or ')}?`;
}
function count(number, noun) {
    return `${(0,format_number/* formatNumber */.Z)(number)} ${noun}${number === 1 ? '' : 's'}`;
}
const LONGEST = 80;
/** Text as JSON writes it, so that no control character gets out; the end of long text is left out. */
function quoted(text) {
    return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}\u2026` : text);
}

;// CONCATENATED MODULE: ./src/core/messages.ts

/** The words for a diagnostic. Nothing else in the project words one. */
function describeDiagnostic(diagnostic) {
    const { code, args } = diagnostic;
    // The table has a row for each code and each row takes that code's arguments.
    const row = MESSAGES[code];
    const [message, hint] = row(args);
    return hint === undefined ? { message } : { message, hint };
}
/** Note beside the place of an anchor, where a fault is shown at its alias. */
function anchorNote(name) {
    return `anchor &${name}`;
}
/** Note beside the place in another file at which reading it stopped. */
const STOPPED_NOTE = 'reading stopped here';
/** Note beside the first of two places that exclude each other. */
const FIRST_NOTE = 'the other one';
/** Note beside the row of a table, where a fault is shown in the test. Rows are numbered by line. */
function rowNote(line) {
    return `row ${line}`;
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

/***/ 3564:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ ALLOWABLE_CODES),
/* harmony export */   mH: () => (/* binding */ RULE_CODES),
/* harmony export */   y0: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48072);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);


const GUIDE = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const EDGE = `${GUIDE}/edge-function-restrictions-all.html`;
const EVENT = `${GUIDE}/functions-event-structure.html`;
const BAD_GATEWAY = `${GUIDE}/http-502-bad-gateway.html`;
const ORIGIN = `${GUIDE}/helper-functions-origin-modification.html`;
const REQUEST = ['request'];
const RESPONSE = ['generated-response', 'viewer-response'];
const BOTH = [...REQUEST, ...RESPONSE];
const at = (limit) => (0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1[limit].value);
const of = (severity) => (row) => ({
    inTestFunction: false,
    offlineOnly: false,
    assumed: false,
    ...row,
    severity,
});
const error = of('error');
const warning = of('warning');
/**
 * The production rules: what CloudFront demands of results. Engines, reports, `allow` and the documentation
 * read this one table; checks/ has the code that finds breaches.
 */
const RULES = {
    'bad-return': error({
        on: BOTH,
        rule: 'the handler returns the request or a response; for viewer-response it returns the response',
        mend: 'return event.request, event.response, or an object with statusCode',
        url: EVENT,
        inTestFunction: true,
    }),
    'method-changed': error({
        on: REQUEST,
        rule: 'method stays as it is',
        mend: 'leave request.method alone',
        url: EVENT,
    }),
    'uri-not-absolute': error({
        on: REQUEST,
        rule: 'uri is text that begins with "/"',
        mend: 'begin request.uri with "/"',
        url: EDGE,
    }),
    'query-in-uri': error({
        on: REQUEST,
        rule: 'uri holds no "?"',
        mend: 'write parameters to request.querystring',
        url: EDGE,
    }),
    'uri-bad-char': error({
        on: REQUEST,
        rule: 'uri holds no space, control character or "#"',
        mend: 'use encodeURI',
        url: EDGE,
    }),
    'query-bad-char': error({
        on: REQUEST,
        rule: 'a changed query holds no space, control character or "#"',
        mend: 'use encodeURIComponent on names and values',
        url: EDGE,
    }),
    'url-too-long': error({
        on: REQUEST,
        rule: `uri and query together have less than ${at('uriWithQuery')} characters`,
        mend: 'shorten uri or query',
        url: EDGE,
    }),
    'request-too-large': error({
        on: REQUEST,
        rule: `request line and headers have at most ${at('requestSize')} bytes`,
        mend: 'remove headers, cookies or parameters',
        url: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.requestSize.source,
    }),
    'header-name-case': error({
        on: BOTH,
        rule: 'header names are lower-case',
        mend: 'write the name in lower case',
        url: EVENT,
        inTestFunction: true,
    }),
    'bad-value-type': error({
        on: BOTH,
        rule: 'every header, cookie and parameter is { value: text }, every other field the type that events have',
        mend: 'use { value: String(x) }',
        url: EVENT,
        inTestFunction: true,
    }),
    'header-bad-char': warning({
        on: BOTH,
        rule: 'header names are tokens, their values hold no control characters',
        mend: 'use letters, digits and "-" in names; encode values, encodeURIComponent will do',
        url: EDGE,
        assumed: true,
    }),
    'header-too-large': warning({
        on: BOTH,
        rule: `header names have at most ${at('headerName')} characters, values ${at('headerValue')}, ` +
            `all of them together ${at('headersTotal')}`,
        mend: 'shorten or remove headers',
        url: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.headerValue.source,
        assumed: true,
    }),
    'disallowed-header': error({
        on: BOTH,
        rule: 'headers that only CloudFront may set are neither added nor changed',
        mend: 'use a header name of your own',
        url: EDGE,
    }),
    'readonly-header': error({
        on: ['request', 'viewer-response'],
        rule: 'read-only headers are neither added, changed nor removed',
        mend: 'leave the header as it is; for another Host see cf.updateRequestOrigin',
        url: BAD_GATEWAY,
    }),
    'cookie-in-headers': warning({
        on: BOTH,
        rule: 'cookies stand under cookies, not under headers',
        mend: 'use request.cookies or response.cookies',
        url: EVENT,
        assumed: true,
    }),
    'bad-status': error({
        on: RESPONSE,
        rule: 'statusCode is an integer from 100 to 599',
        mend: 'set response.statusCode to a number such as 302',
        url: EVENT,
        inTestFunction: true,
        assumed: true,
    }),
    'bad-body': error({
        on: RESPONSE,
        rule: 'body is text or { encoding: "text" or "base64", data: text }, and base64 is valid',
        mend: 'set response.body to text, or encode data as base64',
        url: EVENT,
        inTestFunction: true,
    }),
    'stale-body-headers': warning({
        on: ['viewer-response'],
        rule: "a new body does not keep the old one's content-length or content-encoding",
        mend: 'remove or set both headers together with the body',
        url: EVENT,
    }),
    'redirect-without-location': warning({
        on: RESPONSE,
        rule: 'a redirect (301, 302, 303, 307, 308) has a location',
        mend: 'set response.headers.location = { value: \u2026 }',
        url: EVENT,
    }),
    'unknown-output-key': warning({
        on: BOTH,
        rule: 'results hold only keys that CloudFront knows: it drops all others',
        mend: 'remove the key; several values stand under multiValue, with a capital V',
        url: EVENT,
    }),
    'bad-origin': error({
        on: REQUEST,
        rule: 'arguments of the origin helpers keep to the documented limits',
        mend: 'correct the argument',
        url: ORIGIN,
        offlineOnly: true,
    }),
    'never-invoked': warning({
        on: ['viewer-response'],
        rule: 'CloudFront runs no viewer-response function for a status of 400 and above',
        mend: 'test with a response below 400; custom error pages are the way to change the others',
        url: EDGE,
    }),
    'log-too-long': warning({
        on: BOTH,
        rule: `logs have at most ${at('executionLogs')} bytes, ` +
            `custom log data at most ${at('customLogData')} URL-encoded`,
        mend: 'log less: CloudFront cuts the rest off',
        url: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.executionLogs.source,
    }),
    'code-too-large': error({
        on: [],
        rule: `the code has at most limits.codeSize bytes (${at('codeSize')})`,
        mend: 'shorten or minify the code, comments count; or move data to a key value store',
        url: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.codeSize.source,
    }),
};
/** All rules, in the order of the table. */
const RULE_CODES = Object.keys(RULES);
/** Codes that `allow` may name: nothing works with a result of no shape, so that rule stays. */
const ALLOWABLE_CODES = RULE_CODES.filter((code) => code !== 'bad-return');


/***/ }),

/***/ 93687:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ YAML_HINTS),
/* harmony export */   n: () => (/* binding */ yamlHint)
/* harmony export */ });
/** By the code of the complaint. */
const YAML_HINTS = {
    ALIAS_PROPS: 'an alias "*name" stands alone, without tag or anchor',
    BAD_ALIAS: 'an alias "*name" needs an anchor "&name" earlier in the file; quote text with a "*"',
    BAD_COLLECTION_TYPE: 'tags are not used here; quote text that begins with "!"',
    BAD_DIRECTIVE: 'leave lines that begin with "%" out, or quote them',
    BAD_DQ_ESCAPE: 'use single quotes for text with backslashes',
    BAD_INDENT: 'lines of one map or list begin in the same column',
    BAD_MERGE: 'merge maps, as in "<<: *name" or "<<: [*one, *two]"',
    BAD_PROP_ORDER: 'write the anchor behind the "-", "?" or ":"',
    BAD_SCALAR_START: 'quote text that begins with this character',
    BLOCK_AS_IMPLICIT_KEY: 'quote text that contains ": "',
    BLOCK_IN_FLOW: 'inside brackets write lists as [a, b] and maps as { a: b }',
    DUPLICATE_KEY: 'keep one of them',
    IMPOSSIBLE: 'write this part anew, more simply',
    KEY_OVER_1024_CHARS: 'look for a missing quote or line break before the ":"',
    MISSING_CHAR: 'look for an unclosed quote or bracket; quote text with "," "[" "]" "{" "}"',
    MULTILINE_IMPLICIT_KEY: 'a key stands on one line; look for a missing ":"',
    MULTIPLE_ANCHORS: 'keep one of the anchors',
    MULTIPLE_DOCS: 'put each document into a file of its own',
    MULTIPLE_TAGS: 'tags are not used here; quote text that begins with "!"',
    NON_STRING_KEY: 'write the key as text, without brackets',
    RESOURCE_EXHAUSTION: 'nest less deeply',
    TAB_AS_INDENT: 'indent with spaces',
    TAG_RESOLVE_FAILED: 'tags are not used here; quote text that begins with "!"',
    TOO_DEEP: 'nest less deeply',
    TOO_LARGE: 'split it into several files, or write a table',
    UNEXPECTED_TOKEN: 'look for a bracket, comma or quote too many, or a missing one before it',
};
/** Where one code covers several mistakes, by the beginning of the parser's text. */
const HINTS_BY_TEXT = [
    ['the aliases of this file', 'use fewer aliases, or write a table'],
    ['Sequence item without -', 'indent the line like the keys above it, or begin an item with "- "'],
    ['Implicit map keys need', 'write "key: value"; a ":" is missing'],
    ['Missing closing', 'close the quote'],
    ['Flow ', 'close the bracket'],
    ['Comments must be', 'put a space before the "#", or quote the text'],
    ['Missing , ', 'separate them by a comma; quote text with "," "[" "]" "{" "}"'],
    ['Missing space after :', 'write a space behind the ":", or quote the text'],
];
/** How to mend what the YAML parser, or the reader behind it, complains about. */
function yamlHint(code, text) {
    if (text.endsWith('inside its own anchor'))
        return 'write out what the alias stands for';
    return HINTS_BY_TEXT.find(([start]) => text.startsWith(start))?.[1] ?? YAML_HINTS[code];
}


/***/ }),

/***/ 26598:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ diagnosticSections),
/* harmony export */   D: () => (/* binding */ renderDiagnostics)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27135);
/* harmony import */ var _text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86933);
/* harmony import */ var _text_load_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41710);
/* harmony import */ var _text_source_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50021);
/* harmony import */ var _text_theme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24729);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26207);






/**
 * Diagnostics for people, the way compilers write them, with how many errors there are in the end.
 * Empty when there are none, else it ends with a line break.
 */
function renderDiagnostics(diagnostics, sources, { colour, width }) {
    if (diagnostics.length === 0)
        return '';
    const theme = (0,_text_theme_js__WEBPACK_IMPORTED_MODULE_2__/* .createTheme */ .a)(colour);
    const context = { theme, lines: (0,_text_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .createSourceLines */ .v)(sources), width, verbose: false };
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSections */ .l)(diagnosticSections(context, diagnostics));
}
/** A section per diagnostic; errors are counted in a last one. */
function diagnosticSections(context, diagnostics) {
    const sections = diagnostics.map((it) => (0,_text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostic */ .I)(context, it));
    return (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .Cs)(diagnostics) ? [...sections, [(0,_text_load_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .loadVerdict */ .g)(diagnostics)]] : sections;
}


/***/ }),

/***/ 26207:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ joinSections)
/* harmony export */ });
/** Sections of lines as one text, an empty line between them. */
function joinSections(sections) {
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}


/***/ }),

/***/ 60757:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ renderFrame)
});

// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
// EXTERNAL MODULE: ./src/reporters/text/width.ts
var text_width = __webpack_require__(3680);
;// CONCATENATED MODULE: ./src/reporters/text/cells.ts


/** The most a tab can take. Tabs are kept, so text above and below stays aligned at any tab width. */
const TAB_WIDTH = 8;
/** A line of source, code point by code point; controls but tabs are escaped. */
function cellsOf(line) {
    return Array.from(line, (character) => {
        if (character === '\t')
            return { text: character, width: TAB_WIDTH };
        const text = (0,quote/* escapeControls */.UN)(character);
        return { text, width: text === character ? (0,text_width/* characterWidth */.c)(character) : text.length };
    });
}
/** Columns of some cells. */
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}
/** Cells as text; `as` stands in for every column (tabs stay tabs). */
function textOf(cells, as) {
    return cells
        .map((cell) => (as === undefined || cell.text === '\t' ? cell.text : as.repeat(cell.width)))
        .join('');
}

// EXTERNAL MODULE: ./src/reporters/text/place.ts
var text_place = __webpack_require__(19055);
;// CONCATENATED MODULE: ./src/reporters/text/line-part.ts

/** What is looked at around a place: on either side twice what fits, for some characters have no width. */
function surroundings(line, column, columns) {
    const reach = 2 * columns;
    const at = Math.min(column - 1, line.length);
    const from = Math.max(0, at - reach);
    return { from, cells: cellsOf(line.part(from, Math.min(line.length, at + reach))) };
}
/** What is shown of a part as text, `\u2026` behind it where the line goes on. */
function cut(near, { from, to }, line) {
    return `${textOf(near.cells.slice(from, to))}${near.from + to < line.length ? '\u2026' : ''}`;
}
/** The cells a span covers on its first line; at least the one it starts at. */
function covered({ from: skipped, cells }, { start, end }) {
    const last = end.line > start.line ? cells.length : end.column - 1 - skipped;
    const from = Math.min(start.column - 1 - skipped, cells.length);
    return { from, to: Math.max(Math.min(last, cells.length), from) };
}
/** A line without its indentation and trailing space. */
function written(cells) {
    const blank = (cell) => cell.text.trim() === '';
    const from = cells.findIndex((cell) => !blank(cell));
    return from === -1
        ? { from: 0, to: cells.length }
        : { from, to: cells.findLastIndex((cell) => !blank(cell)) + 1 };
}

;// CONCATENATED MODULE: ./src/reporters/text/window.ts

/** Columns for the `\u2026` at either end. */
const ELLIPSES = 2;
/**
 * The part of a line to show so that it fits `columns` and the start of `focus` is seen: first as much
 * of the focus as fits, then its surroundings, in equal shares.
 */
function windowAround(cells, focus, columns) {
    if (widthOf(cells) <= columns)
        return { from: 0, to: cells.length };
    let room = columns - ELLIPSES;
    let { from } = focus;
    let to = from;
    const take = (index) => {
        const width = cells[index]?.width ?? Infinity;
        if (width > room)
            return false;
        room -= width;
        return true;
    };
    while (to < focus.to && take(to))
        to += 1;
    for (let grown = true; grown;) {
        const right = take(to);
        if (right)
            to += 1;
        const left = from > 0 && take(from - 1);
        if (left)
            from -= 1;
        grown = left || right;
    }
    return { from, to };
}

;// CONCATENATED MODULE: ./src/reporters/text/code-frame.ts





/**
 * The place of a span, its source line, and carets under exactly the code points it covers. Lines wider
 * than the terminal are cut to a window around the span. Without the file's text only the place and
 * the label remain.
 */
function renderFrame(context, span, style) {
    const { theme, lines } = context;
    const place = (0,text_place/* formatPlace */.d)(span, style.wholeLine === true ? 'line' : 'column');
    const arrow = `  ${theme.dim('-->')} ${place}`;
    const line = lines(span.file, span.start.line);
    const label = style.label ?? '';
    if (line === undefined)
        return label === '' ? [arrow] : [arrow, `      ${label}`];
    const gutter = gutterOf(span.start.line, style.indent);
    return [arrow, theme.dim(gutter.empty), ...excerpt(context, gutter, line, span, style)];
}
function gutterOf(line, indent) {
    const number = `${' '.repeat(indent)}${line}`;
    return { empty: `${' '.repeat(number.length)} |`, numbered: `${number} |` };
}
function excerpt({ theme, width }, gutter, line, span, style) {
    const columns = Math.max(width - gutter.empty.length - 1, 20);
    const near = surroundings(line, style.wholeLine === true ? 1 : span.start.column, columns);
    const { cells } = near;
    const focus = style.wholeLine === true ? written(cells) : covered(near, span);
    const shown = windowAround(cells, focus, columns);
    const isCut = shown.from > 0 || near.from > 0;
    const source = `${isCut ? '\u2026' : ''}${cut(near, shown, line)}`;
    const prefix = `${isCut ? ' ' : ''}${textOf(cells.slice(shown.from, focus.from), ' ')}`;
    const carets = textOf(cells.slice(focus.from, Math.min(focus.to, shown.to)), '^') || '^';
    const paint = theme[style.colour ?? 'red'];
    const marks = `${prefix}${paint(carets)}`;
    const before = (isCut ? 1 : 0) + widthOf(cells.slice(shown.from, focus.from));
    const used = before + widthOf(cells.slice(focus.from, Math.min(focus.to, shown.to)));
    const rows = labelled({ marks, before, used, columns }, style.label ?? '', paint);
    return [
        `${theme.dim(gutter.numbered)} ${source}`.trimEnd(),
        ...rows.map((row) => `${theme.dim(gutter.empty)} ${row}`),
    ];
}
/** The label stands behind the carets, or below their beginning where it would run over the edge. */
function labelled({ marks, before, used, columns }, label, style) {
    if (label === '')
        return [marks];
    const width = (0,text_width/* textWidth */.s)(label);
    if (used + 1 + width <= columns)
        return [`${marks} ${style(label)}`];
    const indent = Math.max(0, Math.min(before, columns - width));
    return [marks, `${' '.repeat(indent)}${style(label)}`];
}


/***/ }),

/***/ 64551:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48072);

/** A number with its noun: `1 test`, `3 tests`, `2 entries`. */
function count(number, singular, plural = `${singular}s`) {
    return `${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(number)} ${number === 1 ? singular : plural}`;
}
/** Seconds with one decimal: `0.2 s`. */
function formatDuration(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 86933:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27135);
/* harmony import */ var _core_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9173);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60757);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64504);




const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** A diagnostic the way compilers write it: severity, code and message, place, excerpt, hint. */
function renderDiagnostic(context, diagnostic) {
    const { theme } = context;
    const { message, hint } = (0,_core_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDiagnostic */ .H2)(diagnostic);
    const { severity, at, related } = diagnostic;
    const colour = COLOURS[severity];
    const title = theme[colour](`${severity}[${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .UN)((0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .displayCode */ .Ad)(diagnostic))}]`);
    const label = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .UN)(hint ?? '');
    const frame = (span, text, paint) => (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFrame */ .i)(context, span, { label: text, indent: 0, ...(paint && { colour: paint }) });
    return [
        `${title} ${theme.bold((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .UN)(message))}`,
        ...(at === undefined ? hintLine(label) : frame(at, label, colour)),
        ...(related === undefined ? [] : frame(related.at, (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .UN)(related.note), 'cyan')),
    ];
}
function hintLine(hint) {
    return hint === '' ? [] : [`  ${hint}`];
}


/***/ }),

/***/ 41710:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ loadVerdict)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64551);

/** `1 error in 1 file, nothing was run`. */
function loadVerdict(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const files = new Set(errors.flatMap(({ at }) => at?.file ?? []));
    const where = files.size === 0 ? '' : ` in ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(files.size, 'file')}`;
    return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(errors.length, 'error')}${where}, nothing was run`;
}


/***/ }),

/***/ 19055:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formatPlace)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64504);

/** A place as editors open it: `file:line:column`, or `file:line` where only the line is meant. */
function formatPlace({ file, start }, precision) {
    const place = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)(file)}:${start.line}`;
    return precision === 'line' ? place : `${place}:${start.column}`;
}


/***/ }),

/***/ 64504:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ escapeQuoted),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   o_: () => (/* binding */ quoteAscii)
/* harmony export */ });
/**
 * Code points that never reach a terminal, a summary or a report as they are: controls, lone surrogates,
 * bidirectional controls and other invisible formatting that can change how the rest of a line reads.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const SHORT_ESCAPES = {
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\f': '\\f',
    '\r': '\\r',
};
/** Writes unsafe code points as JSON escapes (`\u001b`, `\n`); everything else stays. */
function escapeControls(text) {
    return text.replace(UNSAFE, escapeCharacter);
}
/** JSON quoting in which no unsafe code point survives. */
function quote(text) {
    return `"${escapeQuoted(text)}"`;
}
/** JSON quoting in ASCII, for texts that differ only in how their characters are composed. */
function quoteAscii(text) {
    return quote(text).replace(/[^ -~]/g, escapeCharacter);
}
/** What stands between the quotes, so that parts of a value can be styled one by one. */
function escapeQuoted(text) {
    return escapeControls(text.replace(/["\\]/g, '\\$&'));
}
function escapeCharacter(character) {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return SHORT_ESCAPES[character] ?? `\\u${code}`;
}


/***/ }),

/***/ 21741:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   HH: () => (/* binding */ LONG_VALUE),
/* harmony export */   Zv: () => (/* binding */ formatShown)
/* harmony export */ });
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48072);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64504);


/** Values longer than this many UTF-16 code units are cut. */
const LONG_VALUE = 500;
/** A value in one line: text in JSON quoting, several values in a list, cf2's own words as they are. */
function formatShown(shown) {
    switch (shown.as) {
        case 'text':
            return formatText(shown.text);
        case 'number':
            return String(shown.number);
        case 'values':
            return formatValues(shown.values);
        case 'absent':
            return 'absent';
        case 'phrase':
            return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)(clip(shown.phrase));
    }
}
function formatText(text) {
    const clipped = clip(text);
    return clipped === text
        ? (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)
        : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(clipped.slice(0, -1))}\u2026 (${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(Array.from(text).length)} characters)`;
}
function formatValues(values) {
    const list = values.map(formatText).join(', ');
    return values.length === 1 ? list : `${values.length} values: ${list}`;
}
/** Cuts a text to LONG_VALUE, never inside a surrogate pair; `\u2026` says that something is missing. */
function clip(text, length = LONG_VALUE) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}


/***/ }),

/***/ 50021:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createSourceLines)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21741);

/** Splits every file and measures every line at most once, however many spans point into it. */
function createSourceLines(sources) {
    const files = new Map();
    const measured = new Map();
    return (file, line) => {
        const known = files.get(file) ?? (sources.get(file) ?? '').split(/\r\n|\r|\n/);
        files.set(file, known);
        const text = known[line - 1];
        if (!sources.has(file) || text === undefined)
            return undefined;
        const key = `${line}:${file}`;
        const found = measured.get(key) ?? measureLine(text);
        measured.set(key, found);
        return found;
    };
}
/** Knows where the characters of two units are, so that a part is found without reading the line. */
function measureLine(text) {
    const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
    return {
        length: text.length - pairs.length,
        part: (from, to) => text.slice(unitAt(pairs, from), unitAt(pairs, to)),
        start: (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text),
    };
}
/** Offset in units of the code point number `point`: every pair that begins before it adds one. */
function unitAt(pairs, point) {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((pairs[middle] ?? Infinity) - middle < point)
            low = middle + 1;
        else
            high = middle;
    }
    return point + low;
}


/***/ }),

/***/ 24729:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createTheme)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_0__);

/** Styles for a terminal with or without colour; the environment is not asked. */
function createTheme(colour) {
    const { bold, dim, red, green, yellow, cyan } = picocolors__WEBPACK_IMPORTED_MODULE_0___default().createColors(colour);
    return { colour, bold, dim, red, green, yellow, cyan };
}


/***/ }),

/***/ 3680:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ characterWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
/** Code points that take no column of their own: combining marks, joiners, variation selectors. */
const NO_COLUMN = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/**
 * Code points that take two columns: East Asian wide and fullwidth, and emoji.
 * https://www.unicode.org/reports/tr11/
 */
const TWO_COLUMNS = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
/** Columns of one code point on a terminal: 0, 1 or 2. */
function characterWidth(character) {
    if (character >= ' ' && character <= '~')
        return 1;
    if (NO_COLUMN.test(character))
        return 0;
    return TWO_COLUMNS.test(character) ? 2 : 1;
}
/** Columns of a text without controls on a terminal. */
function textWidth(text) {
    return Array.from(text, characterWidth).reduce((sum, width) => sum + width, 0);
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


/***/ })

};
