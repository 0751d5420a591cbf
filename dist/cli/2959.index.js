export const id = 2959;
export const ids = [2959];
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

/***/ 27135:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ displayCode),
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   MK: () => (/* binding */ warningAt),
/* harmony export */   Os: () => (/* binding */ errorAt),
/* harmony export */   SC: () => (/* binding */ noticeAt)
/* harmony export */ });
/** Makes a diagnostic of severity `error`. */
function errorAt(at, code, args) {
    return { code, args, at, severity: 'error' };
}
/** Makes a diagnostic of severity `warning`. */
function warningAt(at, code, args) {
    return { code, args, at, severity: 'warning' };
}
/** Makes a diagnostic of severity `notice`. */
function noticeAt(at, code, args) {
    return { code, args, at, severity: 'notice' };
}
/** True when at least one diagnostic stops the run. */
function hasErrors(diagnostics) {
    return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
/** The code as reports print it: `yaml/DUPLICATE_KEY`, `language/for-of`, else the code itself. */
function displayCode(diagnostic) {
    if (diagnostic.code === 'yaml')
        return `yaml/${diagnostic.args.yaml}`;
    if (diagnostic.code === 'language')
        return `language/${diagnostic.args.rule}`;
    return diagnostic.code;
}


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

/***/ 74296:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/** Exit codes of the CLI; the action ends non-zero in the same cases. */
const EXIT = { passed: 0, failed: 1, invalid: 2, error: 3 };
/** Files, configuration or usage are wrong: exit 2. Nothing was run and nothing was changed. */
class InputError extends Error {
    name = 'InputError';
    diagnostics;
    /** Texts of the files that the diagnostics point into, as far as they are known. */
    sources;
    constructor(diagnostics, sources = new Map()) {
        super(diagnostics.map((diagnostic) => diagnostic.code).join(', '));
        this.diagnostics = diagnostics;
        this.sources = sources;
    }
}
/** AWS or the way to it did not do what was asked: exit 3. */
class ServiceError extends Error {
    name = 'ServiceError';
    failure;
    /** The API operation, `UpdateFunction`, or another word for what was being done. */
    operation;
    /** The function, store or endpoint it is about. */
    subject;
    /** AWS's own text, for the details line. */
    detail;
    constructor(failure, facts) {
        super(`${facts.operation} ${facts.subject}: ${failure}`, { cause: facts.cause });
        this.failure = failure;
        this.operation = facts.operation;
        this.subject = facts.subject;
        this.detail = facts.detail;
    }
}


/***/ }),

/***/ 67667:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EVENT_TYPES),
/* harmony export */   e: () => (/* binding */ eventTypeOf)
/* harmony export */ });
/**
 * The event object of CloudFront Functions.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
const EVENT_TYPES = ['viewer-request', 'viewer-response'];
/** The event type a raw event states: by its context, else by what it carries. */
function eventTypeOf(event) {
    const context = event.context;
    const stated = EVENT_TYPES.find((type) => type === context?.eventType);
    return stated ?? (event.response === undefined ? undefined : 'viewer-response');
}


/***/ }),

/***/ 48072:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ formatNumber)
/* harmony export */ });
/**
 * A whole number with thousands separators: `10,240`. The same on every machine; Intl would cost some
 * 30 ms the first time it is used.
 */
function formatNumber(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 21500:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isHiddenHeader)
/* harmony export */ });
/**
 * Headers CloudFront never shows to functions, and which functions must not add.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html
 */
const HIDDEN = new Set(`connection expect keep-alive proxy-authenticate proxy-authorization proxy-connection trailer upgrade
  x-accel-buffering x-accel-charset x-accel-limit-rate x-accel-redirect x-amzn-auth x-amzn-cf-billing
  x-amzn-cf-id x-amzn-cf-xff x-amzn-errortype x-amzn-fle-profile x-amzn-header-count x-amzn-header-order
  x-amzn-lambda-integration-tag x-amzn-requestid x-cache x-forwarded-proto x-real-ip`.split(/\s+/));
const HIDDEN_PREFIXES = ['x-amz-cf-', 'x-edge-'];
/** True for a header (lower-case name) that functions never see. */
function isHiddenHeader(name) {
    return HIDDEN.has(name) || HIDDEN_PREFIXES.some((prefix) => name.startsWith(prefix));
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

/***/ 99700:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ storeItems)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86153);

/**
 * Contents of a key value store from JSON: AWS's import file `{"data":[{"key","value"},\u2026]}` or a flat
 * map. Values that are no text are kept as compact JSON. Answers undefined when it is neither.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create-s3-kvp.html
 */
function storeItems(contents) {
    const { data } = contents;
    if (!Array.isArray(data))
        return fromEntries(Object.entries(contents));
    const rows = data;
    const pairs = rows.map((row) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(row) ? [row.key, row.value] : []));
    const complete = pairs.filter((pair) => typeof pair[0] === 'string' && pair[1] !== undefined);
    return complete.length === pairs.length ? fromEntries(complete) : undefined;
}
function fromEntries(pairs) {
    return Object.fromEntries(pairs.map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]));
}


/***/ }),

/***/ 36419:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rd: () => (/* binding */ FUNCTION_ID),
/* harmony export */   ZC: () => (/* binding */ FUNCTION_NAME),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
const DEVELOPER_GUIDE = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const EDGE_RESTRICTIONS = `${DEVELOPER_GUIDE}/edge-function-restrictions-all.html`;
const QUOTAS = `${DEVELOPER_GUIDE}/cloudfront-limits.html`;
const API = 'https://docs.aws.amazon.com/cloudfront/latest/APIReference';
/** Limits of CloudFront Functions. Everything in cf2 that compares with one reads it here. */
const LIMITS = {
    /** Function code as uploaded, comments included. Not adjustable. */
    codeSize: { value: 10_240, unit: 'bytes', source: QUOTAS },
    /** The blob type of the API: above it the request itself is refused. */
    codeBlob: { value: 40_960, unit: 'bytes', source: `${API}/API_CreateFunction.html` },
    /** Event object of TestFunction. */
    eventSize: { value: 40_960, unit: 'bytes', source: `${API}/API_TestFunction.html` },
    functionName: { value: 64, unit: 'characters', source: `${API}/API_CreateFunction.html` },
    comment: { value: 128, unit: 'characters', source: `${API}/API_FunctionConfig.html` },
    functionsPerAccount: { value: 100, unit: 'count', source: QUOTAS },
    keyValueStoresPerFunction: { value: 1, unit: 'count', source: QUOTAS },
    /** 50 until 2025. */
    keyValueStoresPerAccount: { value: 200, unit: 'count', source: QUOTAS },
    keyValueStoreComment: {
        value: 128,
        unit: 'characters',
        source: `${API}/API_CreateKeyValueStore.html`,
    },
    /** Puts and deletes of one UpdateKeys. */
    keyValueStoreUpdateKeys: { value: 50, unit: 'count', source: QUOTAS },
    keyValueStoreUpdateSize: { value: 3 * 1_024 * 1_024, unit: 'bytes', source: QUOTAS },
    keyValueStoreKey: { value: 512, unit: 'bytes', source: QUOTAS },
    keyValueStoreValue: { value: 1_024, unit: 'bytes', source: QUOTAS },
    keyValueStoreSize: { value: 5 * 1_024 * 1_024, unit: 'bytes', source: QUOTAS },
    /** Above it AWS says that the function is likely to be throttled. */
    computeUtilization: {
        value: 70,
        unit: 'percent',
        source: `${DEVELOPER_GUIDE}/test-function.html`,
    },
    /** From here on AWS recommends to optimise. */
    computeUtilizationNotice: {
        value: 50,
        unit: 'percent',
        source: `${DEVELOPER_GUIDE}/test-function.html`,
    },
    executionLogs: {
        value: 10_240,
        unit: 'bytes',
        source: `${DEVELOPER_GUIDE}/cloudfront-function-restrictions.html`,
    },
    /** Text of `cf.logCustomData`, URL-encoded. */
    customLogData: {
        value: 800,
        unit: 'bytes',
        source: `${DEVELOPER_GUIDE}/general-helper-methods.html`,
    },
    /** The URI of a returned request, query included, must be shorter. */
    uriWithQuery: { value: 8_192, unit: 'characters', source: EDGE_RESTRICTIONS },
    /** Request line and headers. */
    requestSize: { value: 20_480, unit: 'bytes', source: QUOTAS },
    headerName: { value: 256, unit: 'characters', source: QUOTAS },
    headerValue: { value: 1_783, unit: 'characters', source: QUOTAS },
    /** Names and values of all headers together. */
    headersTotal: { value: 10_240, unit: 'characters', source: QUOTAS },
};
/** Names AWS accepts for a function or a key value store. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateFunction.html */
const FUNCTION_NAME = /^[a-zA-Z0-9\-_]{1,64}$/;
/** Ids a configuration may use for a function. */
const FUNCTION_ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;


/***/ }),

/***/ 19504:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ logGroupOf)
/* harmony export */ });
/**
 * The log group of a function, in us-east-1 alone.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html
 */
function logGroupOf(functionName) {
    return `/aws/cloudfront/function/${functionName}`;
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

/***/ 64119:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ FileError)
/* harmony export */ });
/** Why a file could not be read or written, in words that finish "cannot read x: \u2026". */
class FileError extends Error {
    name = 'FileError';
    reason;
    /** True when the path leaves the repository after resolving links. */
    outsideRoot;
    constructor(reason, outsideRoot = false) {
        super(reason);
        this.reason = reason;
        this.outsideRoot = outsideRoot;
    }
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

/***/ 72870:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ DEFAULT_RUNTIME),
/* harmony export */   aC: () => (/* binding */ RUNTIMES),
/* harmony export */   vk: () => (/* binding */ isRuntime)
/* harmony export */ });
/**
 * The JavaScript runtimes of CloudFront Functions.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
const RUNTIMES = ['cloudfront-js-1.0', 'cloudfront-js-2.0'];
/** What a function gets when neither configuration nor AWS says anything. */
const DEFAULT_RUNTIME = 'cloudfront-js-2.0';
/** Narrows any text to a runtime name. */
function isRuntime(text) {
    return RUNTIMES.some((runtime) => runtime === text);
}


/***/ }),

/***/ 82858:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   ZX: () => (/* binding */ lineSpan),
/* harmony export */   bU: () => (/* binding */ fileSpan)
/* harmony export */ });
/** The span of a whole line (column 1 up to its length), for facts known only by line. */
function lineSpan(file, line, text = '') {
    const length = [...(text.split(/\r\n|\r|\n/)[line - 1] ?? '')].length;
    return { file, start: { line, column: 1 }, end: { line, column: length + 1 } };
}
/** A span of no width at the very start of a file, for facts about the file as a whole. */
function fileSpan(file) {
    return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
/** True when a stretch lies within another one of the same file. */
function isWithin(inner, outer) {
    if (inner.file !== outer.file)
        return false;
    return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
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

/***/ 43068:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ startEmulator)
});

// UNUSED EXPORTS: openEmulator

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/emulator/cloudwatch/metric-store.ts
/** Metrics of functions. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/viewing-cloudfront-metrics.html */
const FUNCTION_METRICS = [
    'FunctionInvocations',
    'FunctionValidationErrors',
    'FunctionExecutionErrors',
    'FunctionThrottles',
    'FunctionComputeUtilization',
];
/** Observations kept; an emulator that runs for days forgets older ones. */
const KEPT = 100_000;
/** Makes an empty store. */
function createMetricStore() {
    let points = [];
    return {
        add(more) {
            points = [...points, ...more].slice(-KEPT);
        },
        clear() {
            points = [];
        },
        find: (subject, metric, from, to) => points.filter((it) => isAbout(it, subject) && it.metric === metric && it.at >= from && it.at < to),
    };
}
function isAbout(point, { functionName, distributionId }) {
    return (point.functionName === functionName &&
        (distributionId === undefined || point.distributionId === distributionId));
}

// EXTERNAL MODULE: ./src/core/compare/canonical.ts
var canonical = __webpack_require__(75225);
// EXTERNAL MODULE: ./src/edge/run-function.ts
var run_function = __webpack_require__(24709);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/emulator/refusal.ts
var emulator_refusal = __webpack_require__(4487);
;// CONCATENATED MODULE: ./src/emulator/api-error.ts


/**
 * Errors of the CloudFront API with their HTTP status. Texts of PreconditionFailed, InvalidIfMatchVersion
 * and TestFunctionFailed are AWS's own; the others are ours, because AWS's are not published.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/CommonErrors.html and the operations' pages
 */
const ERRORS = {
    AccessDenied: { status: 403, message: 'Access denied.' },
    CannotDeleteEntityWhileInUse: {
        status: 409,
        message: 'The key value store is associated with a function.',
    },
    EntityAlreadyExists: {
        status: 409,
        message: 'A key value store with this name already exists.',
    },
    EntityLimitExceeded: {
        status: 400,
        message: `The account has reached its limit of ${limits/* LIMITS */.b1.keyValueStoresPerAccount.value} key value stores.`,
    },
    EntitySizeLimitExceeded: {
        status: 413,
        message: `A key value store holds ${limits/* LIMITS */.b1.keyValueStoreSize.value} bytes at most.`,
    },
    EntityNotFound: { status: 404, message: 'The key value store does not exist.' },
    FunctionAlreadyExists: { status: 409, message: 'A function with this name already exists.' },
    FunctionInUse: { status: 409, message: 'A distribution uses this function.' },
    FunctionSizeLimitExceeded: {
        status: 413,
        message: `The function code is larger than ${limits/* LIMITS */.b1.codeSize.value} bytes.`,
    },
    InternalError: { status: 500, message: 'The emulator could not do this.' },
    IncompleteSignature: {
        status: 400,
        message: 'The request signature does not conform to AWS standards.',
    },
    InvalidArgument: { status: 400, message: 'An argument is not valid.' },
    InvalidClientTokenId: {
        status: 403,
        message: 'The security token included in the request is invalid.',
    },
    InvalidIfMatchVersion: {
        status: 400,
        message: 'The If-Match version is missing or not valid for the resource.',
    },
    InvalidTagging: { status: 400, message: 'The tags are not valid.' },
    MalformedInput: { status: 400, message: 'The request body is not the expected XML.' },
    MethodNotAllowed: { status: 405, message: 'This path has no operation for this method.' },
    MissingAuthenticationToken: { status: 403, message: 'The request is not signed.' },
    NoSuchFunctionExists: { status: 404, message: 'The specified function does not exist.' },
    NoSuchResource: { status: 404, message: 'The resource does not exist.' },
    PreconditionFailed: {
        status: 412,
        message: "The request failed because it didn't meet the preconditions in one or more request-header fields.",
    },
    ExpiredToken: {
        status: 403,
        message: 'The security token included in the request is expired',
    },
    RequestExpired: {
        status: 400,
        message: 'The date of the signature is more than 15 minutes away from now.',
    },
    RequestEntityTooLarge: { status: 413, message: 'The request body is too large.' },
    SignatureDoesNotMatch: {
        status: 403,
        message: 'The signature of the request is not the one of this access key.',
    },
    ServiceUnavailable: { status: 503, message: 'The service is not available at the moment.' },
    TestFunctionFailed: { status: 500, message: 'The provided event object is not valid.' },
    Throttling: { status: 400, message: 'Rate exceeded' },
    TooManyFunctions: {
        status: 400,
        message: `The account has reached its limit of ${limits/* LIMITS */.b1.functionsPerAccount.value} functions.`,
    },
    UnsupportedOperation: { status: 400, message: 'This operation is not supported in this region.' },
    UnknownOperation: { status: 404, message: 'No operation of the emulator has this path.' },
};
/** A request that CloudFront refuses; becomes its XML error document. */
class ApiError extends emulator_refusal/* Refusal */.P {
    name = 'ApiError';
    constructor(code, message = ERRORS[code].message) {
        super({ ...ERRORS[code], code, message });
    }
}
const wordsOf = (code) => ({ code, ...ERRORS[code] });
/** What CloudFront says in the cases that all services know. */
const commonRefusals = {
    'access-denied': wordsOf('AccessDenied'),
    expired: wordsOf('RequestExpired'),
    'expired-token': wordsOf('ExpiredToken'),
    'incomplete-signature': wordsOf('IncompleteSignature'),
    internal: wordsOf('InternalError'),
    'method-not-allowed': wordsOf('MethodNotAllowed'),
    throttled: wordsOf('Throttling'),
    'too-large': wordsOf('RequestEntityTooLarge'),
    unavailable: wordsOf('ServiceUnavailable'),
    'unknown-key': wordsOf('InvalidClientTokenId'),
    'unknown-operation': wordsOf('UnknownOperation'),
    unsigned: wordsOf('MissingAuthenticationToken'),
    'wrong-signature': wordsOf('SignatureDoesNotMatch'),
};
/** Every error of CloudFront, by its code. */
const errors = new Map(Object.entries(ERRORS).map(([code, words]) => [code, { code, ...words }]));
/** InvalidArgument with the sentence that says which argument and why. */
function invalidArgument(message) {
    return new ApiError('InvalidArgument', message);
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
/** CloudFront writes logs and metrics of functions to this region alone. */
const HOME_REGION = 'us-east-1';
/** ARN of a log group, without the `:*` that some answers have at its end. */
function logGroupArn(accountId, name) {
    return `arn:aws:logs:${HOME_REGION}:${accountId}:log-group:${name}`;
}
/** ARN of an alarm. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html */
function alarmArn(accountId, name) {
    return `arn:aws:cloudwatch:${HOME_REGION}:${accountId}:alarm:${name}`;
}
/** The key value store with this ARN, if the account has it. */
function keyValueStoreByArn(state, arn) {
    return [...state.keyValueStores.values()].find((store) => keyValueStoreArn(state.accountId, store) === arn);
}

;// CONCATENATED MODULE: ./src/emulator/function-run.ts

/** What a stage reads from its key value store; undefined when it has none. */
function storeContents(state, { config }) {
    const [arn] = config.keyValueStoreArns;
    const store = arn === undefined ? undefined : keyValueStoreByArn(state, arn);
    return store && Object.fromEntries(store.items);
}
/**
 * AWS measures this, the offline runtime does not. The emulator answers a small number, made of the sizes
 * of code and logs, only so that clients which read one go on. It says nothing about AWS.
 */
function computeUtilization({ code }, result) {
    const pretended = 1 + Math.floor(code.length / 512) + result.logs.length;
    return result.computeUtilization ?? Math.min(pretended, 50);
}

;// CONCATENATED MODULE: ./src/emulator/state/account-state.ts

/** The state with a function added or replaced. */
function withFunction(state, fn) {
    return { ...state, functions: new Map(state.functions).set(fn.name, fn) };
}
/** The state without a function and its tags. */
function withoutFunction(state, name) {
    const arn = functionArn(state.accountId, name);
    return withTags({ ...state, functions: without(state.functions, name) }, arn, new Map());
}
/** The state with a key value store added or replaced. */
function withKeyValueStore(state, store) {
    return { ...state, keyValueStores: new Map(state.keyValueStores).set(store.name, store) };
}
/** The state without a key value store and its tags. */
function withoutKeyValueStore(state, store) {
    const keyValueStores = without(state.keyValueStores, store.name);
    return withTags({ ...state, keyValueStores }, keyValueStoreArn(state.accountId, store), new Map());
}
/** The state with all tags of a resource replaced. */
function withTags(state, arn, tags) {
    const all = tags.size === 0 ? without(state.tags, arn) : new Map(state.tags).set(arn, tags);
    return { ...state, tags: all };
}
/** The behaviours that run a function. */
function associationsOf(state, name) {
    return state.associations.filter(({ functionName }) => functionName === name);
}
function without(records, name) {
    const rest = new Map(records);
    rest.delete(name);
    return rest;
}

// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
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

// EXTERNAL MODULE: ./src/core/event.ts
var core_event = __webpack_require__(67667);
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
/** An object as a map from its keys to one kind of value. */
function readMap(read) {
    return (value, path) => {
        const entries = Object.entries(readObject(value, path));
        return new Map(entries.map(([key, item]) => [key, read(item, `${path}.${key}`)]));
    };
}
/** Text that passes a test; `expected` says which. */
function readTextThat(test, expected) {
    return (value, path) => {
        const text = readText(value, path);
        return test(text) ? text : refuse(path, expected);
    };
}

;// CONCATENATED MODULE: ./src/emulator/invoke/read-invocation.ts



const KEYS = ['function', 'event', 'count', 'distributionId'];
/** Invocations of one request; each runs the function. */
const MOST = 1_000;
/** Reads the body of `POST /_cf2/invoke`. */
const readInvocation = (value, path) => {
    const order = readObject(value, path);
    const unknown = Object.keys(order).find((key) => !KEYS.includes(key));
    if (unknown !== undefined)
        throw new ShapeError(`${path}.${unknown} is not known; known: ${KEYS.join(', ')}`);
    const event = readEvent(order.event, `${path}.event`);
    const { distributionId } = order;
    return {
        functionName: readText(order.function, `${path}.function`),
        event,
        eventType: (0,core_event/* eventTypeOf */.e)(event) ?? 'viewer-request',
        count: readTimes(order.count ?? 1, `${path}.count`),
        distributionId: distributionId === undefined ? undefined : readText(distributionId, `${path}.distributionId`),
    };
};
const readEvent = (value, path) => {
    const event = readObject(value, path);
    if ((0,json/* isJsonObject */.O)(event.request) || (0,json/* isJsonObject */.O)(event.response))
        return event;
    throw new ShapeError(`${path} has to have a request or a response`);
};
const readTimes = (value, path) => {
    const count = readCount(value, path);
    if (count >= 1 && count <= MOST)
        return count;
    throw new ShapeError(`${path} has to be from 1 to ${MOST}`);
};

// EXTERNAL MODULE: ./src/core/logs/log-event.ts
var log_event = __webpack_require__(19504);
;// CONCATENATED MODULE: ./src/emulator/state/log-records.ts



/** The state with a log group added or replaced. */
function withLogGroup(state, group) {
    return { ...state, logGroups: new Map(state.logGroups).set(group.name, group) };
}
/** The state without a log group and its tags. */
function withoutLogGroup(state, name) {
    const logGroups = new Map(state.logGroups);
    logGroups.delete(name);
    return withTags({ ...state, logGroups }, logGroupArn(state.accountId, name), new Map());
}
const log_records_readEvent = (value, path) => {
    const event = readObject(value, path);
    return {
        id: readText(event.id, `${path}.id`),
        at: readCount(event.at, `${path}.at`),
        message: readText(event.message, `${path}.message`),
    };
};
const readStream = (value, path) => {
    const stream = readObject(value, path);
    return {
        name: readText(stream.name, `${path}.name`),
        createdAt: readCount(stream.createdAt, `${path}.createdAt`),
        events: readList(log_records_readEvent)(stream.events, `${path}.events`),
    };
};
/** A log group of a state file. */
const readLogGroup = (value, path) => {
    const group = readObject(value, path);
    const { retentionInDays } = group;
    return {
        name: readText(group.name, `${path}.name`),
        createdAt: readCount(group.createdAt, `${path}.createdAt`),
        retentionInDays: retentionInDays === undefined
            ? undefined
            : readCount(retentionInDays, `${path}.retentionInDays`),
        streams: readList(readStream)(group.streams, `${path}.streams`),
        written: readCount(group.written, `${path}.written`),
    };
};

;// CONCATENATED MODULE: ./src/emulator/logs/logs-error.ts

/**
 * Errors of CloudWatch Logs; all but those of the service itself have the status 400.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/CommonErrors.html and the operations' pages
 */
const logs_error_ERRORS = {
    AccessDeniedException: { status: 400, message: 'Access denied.' },
    ExpiredTokenException: {
        status: 400,
        message: 'The security token included in the request is expired',
    },
    IncompleteSignatureException: {
        status: 400,
        message: 'The request signature does not conform to AWS standards.',
    },
    InternalFailure: { status: 500, message: 'The emulator could not do this.' },
    InvalidParameterException: { status: 400, message: 'A parameter is not valid.' },
    InvalidSignatureException: {
        status: 400,
        message: 'The signature of the request is not the one of this access key, or it is too old.',
    },
    LimitExceededException: { status: 400, message: 'Resource limit exceeded.' },
    MalformedQueryException: { status: 400, message: 'The query is not one that can be run.' },
    MissingAuthenticationTokenException: { status: 400, message: 'The request is not signed.' },
    OperationAbortedException: {
        status: 400,
        message: 'A conflicting operation is currently in progress against this resource.',
    },
    ResourceAlreadyExistsException: {
        status: 400,
        message: 'The specified log group already exists',
    },
    ResourceNotFoundException: {
        status: 400,
        message: 'The specified log group does not exist.',
    },
    SerializationException: { status: 400, message: 'The request body is not the expected JSON.' },
    ServiceUnavailableException: { status: 500, message: 'The service is not available now.' },
    ThrottlingException: { status: 400, message: 'Rate exceeded' },
    TooManyTagsException: { status: 400, message: 'A resource can have no more than 50 tags.' },
    UnknownOperationException: { status: 400, message: 'The emulator has no such operation.' },
    UnrecognizedClientException: {
        status: 400,
        message: 'The security token included in the request is invalid.',
    },
    ValidationException: { status: 400, message: 'A parameter is not valid.' },
};
const logs_error_wordsOf = (code) => ({ code, ...logs_error_ERRORS[code] });
/** A request that CloudWatch Logs refuses; `details` are members of its document beside the message. */
class LogsError extends emulator_refusal/* Refusal */.P {
    name = 'LogsError';
    details;
    constructor(code, message = logs_error_ERRORS[code].message, details = {}) {
        super({ ...logs_error_ERRORS[code], code, message });
        this.details = details;
    }
}
/** InvalidParameterException with the sentence that says which and why. */
function invalidParameter(message) {
    return new LogsError('InvalidParameterException', message);
}
/** Every error of CloudWatch Logs, by its code. */
const logs_error_errors = new Map(Object.entries(logs_error_ERRORS).map(([code, words]) => [code, { code, ...words }]));
/** What CloudWatch Logs says in the cases that all services know. */
const common = {
    'access-denied': logs_error_wordsOf('AccessDeniedException'),
    expired: logs_error_wordsOf('InvalidSignatureException'),
    'expired-token': logs_error_wordsOf('ExpiredTokenException'),
    'incomplete-signature': logs_error_wordsOf('IncompleteSignatureException'),
    internal: logs_error_wordsOf('InternalFailure'),
    'method-not-allowed': logs_error_wordsOf('UnknownOperationException'),
    throttled: logs_error_wordsOf('ThrottlingException'),
    'too-large': { ...logs_error_wordsOf('SerializationException'), message: 'The request is too large.' },
    unavailable: logs_error_wordsOf('ServiceUnavailableException'),
    'unknown-key': logs_error_wordsOf('UnrecognizedClientException'),
    'unknown-operation': logs_error_wordsOf('UnknownOperationException'),
    unsigned: logs_error_wordsOf('MissingAuthenticationTokenException'),
    'wrong-signature': logs_error_wordsOf('InvalidSignatureException'),
};

;// CONCATENATED MODULE: ./src/emulator/logs/input.ts


/** Shapes of AWS's model. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_Operations.html */
const SHAPES = {
    groupName: { max: 512, pattern: /^[.\-_/#A-Za-z0-9]+$/ },
    groupIdentifier: { max: 2_048, pattern: /^[\w#+=/:,.@-]*$/ },
    streamName: { max: 512, pattern: /^[^:*]*$/ },
    arn: { max: 1_011, pattern: /^[\w+=/:,.@-]*$/ },
    token: { max: 2_048 },
    filterPattern: { max: 1_024 },
    queryString: { max: 10_000 },
    queryId: { max: 256 },
};
/** @throws {LogsError} SerializationException for another type, InvalidParameterException for another shape */
function textIn(input, name, shape) {
    const value = input[name] ?? undefined;
    if (value === undefined)
        return undefined;
    if (typeof value !== 'string')
        throw wrongType(name, 'text');
    if (value.length > shape.max)
        throw violation(name, value, `have length less than or equal to ${shape.max}`);
    if (shape.pattern?.test(value) === false)
        throw violation(name, value, `satisfy regular expression pattern: ${shape.pattern.source}`);
    return value;
}
/** The same for a text that has to be there, and not to be empty. */
function neededText(input, name, shape) {
    const text = textIn(input, name, shape);
    if (text === undefined)
        throw violation(name, 'null', 'not be null');
    if (text === '')
        throw violation(name, text, 'have length greater than or equal to 1');
    return text;
}
/** A whole number within bounds, both included. */
function countIn(input, name, [min, max]) {
    const value = input[name] ?? undefined;
    if (value === undefined)
        return undefined;
    if (typeof value !== 'number' || !Number.isInteger(value))
        throw wrongType(name, 'a whole number');
    if (value < min)
        throw violation(name, value, `have value greater than or equal to ${min}`);
    if (value > max)
        throw violation(name, value, `have value less than or equal to ${max}`);
    return value;
}
/** Milliseconds or seconds since 1970, as the operation has it. */
function timeIn(input, name) {
    return countIn(input, name, [0, Number.MAX_SAFE_INTEGER]);
}
/** A list of texts; empty where there is none. */
function textsIn(input, name) {
    const value = input[name] ?? [];
    const list = Array.isArray(value) ? value : undefined;
    if (list?.every((item) => typeof item === 'string') !== true)
        throw wrongType(name, 'a list of texts');
    return list;
}
/** Texts by their keys; empty where there are none. */
function textMapIn(input, name) {
    const value = input[name] ?? {};
    const entries = (0,json/* isJsonObject */.O)(value) ? Object.entries(value) : undefined;
    const isText = (entry) => typeof entry[1] === 'string';
    if (entries?.every(isText) !== true)
        throw wrongType(name, 'an object with texts');
    return new Map(entries);
}
function wrongType(name, expected) {
    return new LogsError('SerializationException', `${name} has to be ${expected}`);
}
/** In the words of AWS's own validation. */
function violation(name, value, constraint) {
    return invalidParameter(`1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: Member must ${constraint}`);
}

;// CONCATENATED MODULE: ./src/emulator/logs/find-group.ts



/** The log group that has to be named. @throws {LogsError} */
function namedGroup(state, input) {
    return groupCalled(state, neededText(input, 'logGroupName', SHAPES.groupName));
}
/**
 * The log group of an operation that takes its name, or its name or ARN as an identifier, but not both.
 * @throws {LogsError}
 */
function identifiedGroup(state, input) {
    const name = textIn(input, 'logGroupName', SHAPES.groupName);
    const identifier = textIn(input, 'logGroupIdentifier', SHAPES.groupIdentifier);
    if ((name === undefined) === (identifier === undefined))
        throw invalidParameter('Either logGroupName or logGroupIdentifier is required, and not both.');
    return groupCalled(state, name ?? nameIn(state, identifier ?? ''));
}
/** @throws {LogsError} ResourceNotFoundException */
function groupCalled(state, name) {
    const group = state.logGroups.get(name);
    if (group === undefined)
        throw new LogsError('ResourceNotFoundException');
    return group;
}
/** The name in an identifier: a name, or the ARN of a group of this account, with or without `:*`. */
function nameIn(state, identifier) {
    const prefix = logGroupArn(state.accountId, '');
    return identifier.startsWith(prefix)
        ? identifier.slice(prefix.length).replace(/:\*$/, '')
        : identifier;
}
/** @throws {LogsError} ResourceNotFoundException */
function streamCalled({ streams }, name) {
    const stream = streams.find((it) => it.name === name);
    if (stream === undefined)
        throw new LogsError('ResourceNotFoundException', 'The specified log stream does not exist.');
    return stream;
}
/** Milliseconds of a day. */
const DAY = 86_400_000;
/** The events of a stream that have not expired. `at` in milliseconds since 1970. */
function eventsOf({ retentionInDays }, { events }, at) {
    if (retentionInDays === undefined)
        return events;
    return events.filter((event) => event.at > at - retentionInDays * DAY);
}

;// CONCATENATED MODULE: ./src/emulator/logs/paging.ts


/**
 * The page that `limit` and `nextToken` ask for. A token names the last item of the page before, so what
 * is added in the meantime neither repeats nor hides any.
 * @throws {LogsError} InvalidParameterException
 */
function pageOf(input, all, keyOf, limits) {
    const limit = countIn(input, 'limit', [1, limits.most]) ?? limits.default;
    const start = startOf(input, all, keyOf);
    const items = all.slice(start, start + limit);
    const last = items.at(-1);
    const isLast = last === undefined || start + limit >= all.length;
    return isLast ? { items } : { items, nextToken: tokenOf(keyOf(last)) };
}
function startOf(input, all, keyOf) {
    const token = textIn(input, 'nextToken', SHAPES.token);
    if (token === undefined)
        return 0;
    const index = all.findIndex((item) => tokenOf(keyOf(item)) === token);
    if (index === -1)
        throw invalidParameter('The specified nextToken is invalid.');
    return index + 1;
}
function tokenOf(key) {
    return Buffer.from(key).toString('base64url');
}

;// CONCATENATED MODULE: ./src/emulator/logs/tag-operations.ts





/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html */
const MAX_TAGS = 50;
const KEY = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u;
const VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;
/**
 * Tags in a request.
 * @throws {LogsError} InvalidParameterException
 */
function tagsIn(input, name) {
    const tags = textMapIn(input, name);
    for (const [key, value] of tags) {
        if (!KEY.test(key) || /^aws:/i.test(key))
            throw invalidParameter(`'${key}' is no key of a tag`);
        if (!VALUE.test(value))
            throw invalidParameter(`'${key}' has no value of a tag`);
    }
    if (tags.size > MAX_TAGS)
        throw invalidParameter(`${name} has more than ${MAX_TAGS} members`);
    return tags;
}
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html */
const tagResource = ({ service, input }) => {
    const tags = tagsIn(input, 'tags');
    if (tags.size === 0)
        throw invalidParameter('tags has to have a member');
    return retag(service, input, (own) => {
        const all = new Map([...own, ...tags]);
        if (all.size > MAX_TAGS)
            throw new LogsError('TooManyTagsException');
        return all;
    });
};
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagResource.html */
const untagResource = ({ service, input }) => {
    const keys = new Set(textsIn(input, 'tagKeys'));
    return retag(service, input, (own) => new Map([...own].filter(([key]) => !keys.has(key))));
};
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsForResource.html */
const listTagsForResource = ({ service, input }) => {
    const { state } = service.account;
    return { tags: Object.fromEntries(state.tags.get(resourceIn(state, input)) ?? []) };
};
function retag({ account }, input, change) {
    return account.change((state) => {
        const arn = resourceIn(state, input);
        const tags = change(state.tags.get(arn) ?? new Map());
        return { state: withTags(state, arn, tags), answer: undefined };
    });
}
/** The ARN of a log group that there is, as tags are kept by it. */
function resourceIn(state, input) {
    const arn = neededText(input, 'resourceArn', SHAPES.arn);
    const prefix = logGroupArn(state.accountId, '');
    if (!/^arn:aws[a-z-]*:logs:/.test(arn))
        throw invalidParameter(`${arn} is no ARN of a log group`);
    if (!arn.startsWith(prefix))
        throw new LogsError('ResourceNotFoundException');
    return logGroupArn(state.accountId, groupCalled(state, nameIn(state, arn)).name);
}

;// CONCATENATED MODULE: ./src/emulator/logs/views.ts


/** Bytes that CloudWatch counts for an event beside its text. https://aws.amazon.com/cloudwatch/pricing/ */
const EVENT_OVERHEAD = 26;
/** `LogGroup`. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html */
function describeGroup({ accountId }, group, at) {
    const { name, createdAt, retentionInDays, streams } = group;
    const arn = logGroupArn(accountId, name);
    const stored = streams.flatMap((stream) => eventsOf(group, stream, at));
    return {
        logGroupName: name,
        creationTime: createdAt,
        ...(retentionInDays === undefined ? {} : { retentionInDays }),
        metricFilterCount: 0,
        arn: `${arn}:*`,
        logGroupArn: arn,
        logGroupClass: 'STANDARD',
        storedBytes: stored.reduce((sum, event) => sum + sizeOf(event), 0),
    };
}
function sizeOf({ message }) {
    return Buffer.byteLength(message) + EVENT_OVERHEAD;
}
/** `LogStream`. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogStream.html */
function describeStream({ accountId }, group, { name, createdAt, events }) {
    const [first, last] = [events[0], events.at(-1)];
    return {
        logStreamName: name,
        creationTime: createdAt,
        ...(first === undefined ? {} : { firstEventTimestamp: first.at }),
        ...(last === undefined
            ? {}
            : { lastEventTimestamp: last.at, lastIngestionTime: last.at, uploadSequenceToken: last.id }),
        arn: `${logGroupArn(accountId, group.name)}:log-stream:${name}`,
        storedBytes: 0,
    };
}
/** `OutputLogEvent`. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_OutputLogEvent.html */
function outputEvent({ at, message }) {
    return { timestamp: at, message, ingestionTime: at };
}

;// CONCATENATED MODULE: ./src/emulator/logs/group-operations.ts









/** A log group without anything in it. */
function newLogGroup(name, createdAt) {
    return { name, createdAt, retentionInDays: undefined, streams: [], written: 0 };
}
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html */
const createLogGroup = ({ service, input }) => {
    const name = neededText(input, 'logGroupName', SHAPES.groupName);
    if (name.startsWith('aws/'))
        throw invalidParameter("Log groups starting with 'aws/' are reserved for AWS.");
    const tags = tagsIn(input, 'tags');
    return service.account.change((state) => {
        if (state.logGroups.has(name))
            throw new LogsError('ResourceAlreadyExistsException');
        const created = withLogGroup(state, newLogGroup(name, service.now()));
        const next = withTags(created, logGroupArn(state.accountId, name), tags);
        return { state: next, answer: undefined };
    });
};
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html */
const deleteLogGroup = ({ service, input }) => service.account.change((state) => {
    const { name } = namedGroup(state, input);
    return { state: withoutLogGroup(state, name), answer: undefined };
});
const GROUPS_PER_PAGE = { most: 50, default: 50 };
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html */
const describeLogGroups = ({ service, input }) => {
    const { state } = service.account;
    const prefix = textIn(input, 'logGroupNamePrefix', SHAPES.groupName);
    const pattern = textIn(input, 'logGroupNamePattern', SHAPES.groupName);
    if (prefix !== undefined && pattern !== undefined)
        throw invalidParameter('LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.');
    const found = [...state.logGroups.values()]
        .filter(({ name }) => name.startsWith(prefix ?? ''))
        .filter(({ name }) => name.toLowerCase().includes((pattern ?? '').toLowerCase()))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const { items, ...rest } = pageOf(input, found, ({ name }) => name, GROUPS_PER_PAGE);
    return { logGroups: items.map((group) => describeGroup(state, group, service.now())), ...rest };
};

;// CONCATENATED MODULE: ./src/emulator/logs/write-events.ts


/** Events kept per group: an emulator that runs for days forgets older ones. */
const write_events_KEPT = 10_000;
/** Digits of an event's time, and of its number. */
const TIME_DIGITS = 20;
const NUMBER_DIGITS = 36;
/**
 * The state with lines added to the stream of their day. The group is made, without retention, if there is
 * none, and so is the stream.
 */
function withEvents(state, name, written) {
    const group = state.logGroups.get(name) ?? newLogGroup(name, written.at);
    const day = dayOf(written.at);
    const events = written.messages.map((message, index) => eventOf(written.at, group.written + index, message));
    const known = group.streams.find((stream) => stream.name.startsWith(day));
    const stream = known ?? { name: day + written.streamId, createdAt: written.at, events: [] };
    const grown = { ...stream, events: [...stream.events, ...events] };
    const streams = [...group.streams.filter((it) => it !== known), grown];
    return withLogGroup(state, {
        ...group,
        streams: bounded(streams),
        written: group.written + events.length,
    });
}
/** `2026/3/1/`, without zeros: CloudFront's streams are called so. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html */
function dayOf(at) {
    const date = new Date(at);
    return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}/`;
}
function eventOf(at, number, message) {
    const id = String(at).padStart(TIME_DIGITS, '0') + String(number).padStart(NUMBER_DIGITS, '0');
    return { id, at, message };
}
/** Drops the oldest events, and the streams that are empty then. */
function bounded(streams) {
    let over = streams.reduce((sum, { events }) => sum + events.length, 0) - write_events_KEPT;
    if (over <= 0)
        return streams;
    return streams.flatMap((stream) => {
        const events = stream.events.slice(Math.max(over, 0));
        over -= stream.events.length - events.length;
        return events.length === 0 ? [] : [{ ...stream, events }];
    });
}

;// CONCATENATED MODULE: ./src/emulator/invoke/function-logs.ts



/**
 * Writes what functions said to their log group. A run that said nothing writes nothing; errors are not
 * there either.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html
 */
async function writeFunctionLogs({ account, now, newId }, functionName, runs) {
    const messages = runs.flatMap(linesOf);
    if (messages.length === 0)
        return;
    const written = { messages, at: now(), streamId: newId() };
    await account.change((state) => ({
        state: withEvents(state, (0,log_event/* logGroupOf */.Z)(functionName), written),
        answer: undefined,
    }));
}
function linesOf({ requestId, distributionId, result }) {
    if (result.logs.length === 0)
        return [];
    return [
        `${requestId} START DistributionID: ${distributionId}`,
        ...truncated(result.logs).map((line) => `${requestId} ${line}`),
        `${requestId} END`,
    ];
}
/** The lines up to the limit of bytes; what is left of the first that does not fit, none after it. */
function truncated(lines) {
    let room = limits/* LIMITS */.b1.executionLogs.value;
    return lines.flatMap((line) => {
        const kept = cut(line, room);
        room -= Buffer.byteLength(line);
        return kept === undefined ? [] : [kept];
    });
}
function cut(line, room) {
    if (Buffer.byteLength(line) <= room)
        return line;
    if (room <= 0)
        return undefined;
    // A character that is cut in the middle goes, rather than become another.
    return new TextDecoder().decode(Buffer.from(line).subarray(0, room), { stream: true });
}

;// CONCATENATED MODULE: ./src/emulator/invoke/function-metrics.ts
/** What one run counts for each metric; nothing is ever throttled here. */
const VALUES = {
    FunctionInvocations: () => 1,
    FunctionExecutionErrors: ({ failure }) => Number(failure?.type === 'FunctionExecutionError'),
    FunctionValidationErrors: ({ failure }) => Number(failure?.type === 'FunctionValidationError'),
    FunctionThrottles: () => 0,
    FunctionComputeUtilization: ({ computeUtilization }) => computeUtilization,
};
/** The observations of some runs. `at` in milliseconds since 1970. */
function functionMetrics(functionName, runs, at) {
    const metrics = Object.entries(VALUES);
    return runs.flatMap((run) => metrics.map(([metric, valueOf]) => ({
        functionName,
        metric,
        value: valueOf(run),
        at,
        distributionId: run.distributionId,
    })));
}

;// CONCATENATED MODULE: ./src/emulator/invoke/outcome.ts
/** What the last run came to, and how many went wrong. */
function outcomeOf({ functionName, eventType }, runs) {
    const last = runs.at(-1);
    const failed = (type) => runs.filter(({ failure }) => failure?.type === type).length;
    return {
        function: functionName,
        stage: 'LIVE',
        eventType,
        invocations: runs.length,
        executionErrors: failed('FunctionExecutionError'),
        validationErrors: failed('FunctionValidationError'),
        requestId: last?.requestId ?? '',
        distributionId: last?.distributionId ?? '',
        computeUtilization: last?.computeUtilization ?? 0,
        logs: [...(last?.result.logs ?? [])],
        errorMessage: last?.result.errorMessage ?? '',
        output: last?.result.output ?? '',
        failure: last?.failure === undefined ? null : { ...last.failure },
    };
}

;// CONCATENATED MODULE: ./src/emulator/invoke/invoke-live.ts











/** The distribution of a function that none uses. */
const DISTRIBUTION = 'EDFDVBD6EXAMPLE';
/**
 * Runs the LIVE stage of a function as requests of viewers do, and writes logs and metrics of it.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html
 * @throws {ApiError} NoSuchFunctionExists for a function without this stage
 */
async function invokeLive(service, body) {
    const order = readInvocation(body, 'the body');
    const live = service.account.state.functions.get(order.functionName)?.live;
    if (live === undefined)
        throw new ApiError('NoSuchFunctionExists');
    const runs = await runAll(service, live, order);
    service.metrics.add(functionMetrics(order.functionName, runs, service.now()));
    await writeFunctionLogs(service, order.functionName, runs);
    return outcomeOf(order, runs);
}
async function runAll(service, live, order) {
    const events = Array.from({ length: order.count }, () => eventFor(service, order));
    const fixture = {
        kvs: storeContents(service.account.state, live),
        clock: undefined,
        edgeLocation: undefined,
        rawQueryString: rawQueryStringOf(order.event),
    };
    const source = Buffer.from(live.code).toString('utf8');
    const engine = service.runtime.engine({ source, runtime: live.config.runtime });
    const answers = await engine.run(events.map((event) => ({ event, fixture })));
    return answers.map((answer, index) => {
        if (answer.kind !== 'result') {
            const reason = answer.error.detail ?? 'the engine gave no answer';
            throw new ApiError('InternalError', `The emulator could not run the function: ${reason}`);
        }
        const { result, observations } = answer;
        const event = events[index] ?? order.event;
        const given = { event, eventType: order.eventType };
        return {
            ...idsOf(event),
            result,
            computeUtilization: computeUtilization(live, result),
            failure: (0,run_function/* judgeRun */.Z)(given, [], result, observations).failure,
        };
    });
}
/** The event with what CloudFront knows of the request, unless it says so itself. */
function eventFor(service, { event, eventType, ...order }) {
    const [used] = associationsOf(service.account.state, order.functionName);
    const distributionId = order.distributionId ?? used?.distributionId ?? DISTRIBUTION;
    const requestId = requestIdFrom(service.newId());
    const context = { distributionId, eventType, requestId, ...(0,canonical/* objectOf */.Xy)(event.context) };
    const stated = order.distributionId === undefined ? {} : { distributionId };
    return { ...event, context: { ...context, ...stated } };
}
function idsOf(event) {
    const { requestId, distributionId } = (0,canonical/* objectOf */.Xy)(event.context);
    return { requestId: textOf(requestId), distributionId: textOf(distributionId) };
}
/** Contexts are the caller's own where they are given. */
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** As CloudFront's look: 54 letters, digits, `-` and `_`, and two `=`. */
function requestIdFrom(id) {
    const bytes = (0,external_node_crypto_.createHash)('sha512').update(id).digest().subarray(0, 40);
    return `${bytes.toString('base64url')}==`;
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

;// CONCATENATED MODULE: ./src/emulator/state/read-records.ts




const readBytes = (value, path) => {
    const bytes = decodeBase64(readText(value, path));
    if (bytes === undefined)
        throw new ShapeError(`${path} has to be base64`);
    return bytes;
};
/** A function of a state file. */
const readFunction = (value, path) => {
    const fn = readObject(value, path);
    return {
        name: readText(fn.name, `${path}.name`),
        development: readStage(fn.development, `${path}.development`),
        live: fn.live === null ? undefined : readStage(fn.live, `${path}.live`),
        deployedAt: readCount(fn.deployedAt, `${path}.deployedAt`),
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
/** A key value store of a state file. */
const readStore = (value, path) => {
    const store = readObject(value, path);
    return {
        id: readText(store.id, `${path}.id`),
        name: readText(store.name, `${path}.name`),
        comment: readText(store.comment, `${path}.comment`),
        revision: readCount(store.revision, `${path}.revision`),
        createdAt: readCount(store.createdAt, `${path}.createdAt`),
        modifiedAt: readCount(store.modifiedAt, `${path}.modifiedAt`),
        readyAt: readCount(store.readyAt, `${path}.readyAt`),
        items: readMap(readText)(store.items, `${path}.items`),
        itemsRevision: readCount(store.itemsRevision, `${path}.itemsRevision`),
        itemsModifiedAt: readCount(store.itemsModifiedAt, `${path}.itemsModifiedAt`),
    };
};
const isEventType = (text) => core_event/* EVENT_TYPES */.R.some((type) => type === text);
/** One of the two events of a behaviour. */
const readEventType = readTextThat(isEventType, `one of ${core_event/* EVENT_TYPES */.R.join(', ')}`);
/** An association of a state file. */
const readAssociation = (value, path) => {
    const association = readObject(value, path);
    return {
        functionName: readText(association.functionName, `${path}.functionName`),
        distributionId: readText(association.distributionId, `${path}.distributionId`),
        pathPattern: readText(association.pathPattern, `${path}.pathPattern`),
        eventType: readEventType(association.eventType, `${path}.eventType`),
    };
};

;// CONCATENATED MODULE: ./src/emulator/control/associations.ts


/** Distributions that may use one function. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const DISTRIBUTIONS_PER_FUNCTION = 100;
const associations_KEYS = ['function', 'distribution', 'pathPattern', 'eventType'];
/**
 * Replaces all associations. Functions that were not associated before begin to roll out; one that is
 * nowhere associated any more can be deleted. All or nothing.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/associate-function.html
 * @throws {ShapeError} for what CloudFront would refuse
 */
function associate({ account, now, delays }, body) {
    const associations = readList(readAssociated)(body, 'the body');
    refuseTwice(associations);
    return account.change((state) => {
        for (const { functionName } of associations)
            refuseNotLive(state, functionName);
        refuseTooMany(associations);
        const deployedAt = now() + delays.rollout;
        const functions = new Map([...state.functions].map(([name, fn]) => [
            name,
            isNew(name, associations, state) ? { ...fn, deployedAt } : fn,
        ]));
        const answer = { associations: associations.length };
        return { state: { ...state, functions, associations }, answer };
    });
}
/** The associations, as `associate` takes them. */
function listAssociations({ account }) {
    return account.state.associations.map((it) => ({
        function: it.functionName,
        distribution: it.distributionId,
        pathPattern: it.pathPattern,
        eventType: it.eventType,
    }));
}
const readAssociated = (value, path) => {
    const association = readObject(value, path);
    const unknown = Object.keys(association).find((key) => !associations_KEYS.includes(key));
    if (unknown !== undefined)
        throw new ShapeError(`${path}.${unknown} is not known; known: ${associations_KEYS.join(', ')}`);
    return {
        functionName: readText(association.function, `${path}.function`),
        distributionId: readText(association.distribution, `${path}.distribution`),
        pathPattern: readText(association.pathPattern ?? '*', `${path}.pathPattern`),
        eventType: readEventType(association.eventType, `${path}.eventType`),
    };
};
/** A behaviour has one function per event type. */
function refuseTwice(associations) {
    const places = associations.map((it) => `${it.distributionId}, path ${it.pathPattern}, ${it.eventType}`);
    const twice = places.find((place, index) => places.indexOf(place) !== index);
    if (twice !== undefined)
        throw new ShapeError(`InvalidFunctionAssociation: two functions for ${twice}`);
}
function refuseNotLive({ functions }, name) {
    if (functions.get(name)?.live === undefined)
        throw new ShapeError(`InvalidFunctionAssociation: function ${name} is not in LIVE`);
}
function refuseTooMany(associations) {
    for (const [name, own] of byFunction(associations))
        if (new Set(own.map((it) => it.distributionId)).size > DISTRIBUTIONS_PER_FUNCTION)
            throw new ShapeError(`TooManyDistributionsWithFunctionAssociations: function ${name}`);
}
function byFunction(associations) {
    const groups = new Map();
    for (const it of associations)
        groups.set(it.functionName, [...(groups.get(it.functionName) ?? []), it]);
    return groups;
}
function isNew(name, associations, before) {
    const uses = (list) => list.some((it) => it.functionName === name);
    return uses(associations) && !uses(before.associations);
}

;// CONCATENATED MODULE: ./src/emulator/state/alarm-records.ts



/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html */
const ALARM_STATES = ['OK', 'ALARM', 'INSUFFICIENT_DATA'];
/** The state with an alarm added or replaced. */
function withAlarm(state, alarm) {
    return { ...state, alarms: new Map(state.alarms).set(alarm.name, alarm) };
}
/** The state without an alarm and its tags. */
function withoutAlarm(state, name) {
    const alarms = new Map(state.alarms);
    alarms.delete(name);
    return withTags({ ...state, alarms }, alarmArn(state.accountId, name), new Map());
}
const isAlarmState = (text) => ALARM_STATES.some((it) => it === text);
/** One of the states of an alarm. */
const readAlarmState = readTextThat(isAlarmState, `one of ${ALARM_STATES.join(', ')}`);
/** An alarm of a state file. */
const readAlarm = (value, path) => {
    const alarm = readObject(value, path);
    return {
        name: readText(alarm.name, `${path}.name`),
        settings: readObject(alarm.settings, `${path}.settings`),
        configuredAt: readCount(alarm.configuredAt, `${path}.configuredAt`),
        state: readAlarmState(alarm.state, `${path}.state`),
        stateReason: readText(alarm.stateReason, `${path}.stateReason`),
        stateAt: readCount(alarm.stateAt, `${path}.stateAt`),
    };
};

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/metrics-error.ts

/** CloudWatch's words. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CommonErrors.html */
const VALIDATION = {
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
};
/** Names of errors in the newer protocols, where they are others. */
const metrics_error_SHAPES = {
    InvalidFormat: 'InvalidFormatFault',
    InvalidParameterValue: 'InvalidParameterValueException',
    LimitExceeded: 'LimitExceededFault',
};
/** What JSON and CBOR call an error. */
function shapeOf(code) {
    return `com.amazonaws.cloudwatch#${metrics_error_SHAPES[code] ?? code}`;
}
/** An error of one operation, in its words unless `message` has better ones. */
function alarmError(code, message) {
    const known = OF_OPERATIONS[code];
    return new emulator_refusal/* Refusal */.P({ code, ...known, message: message ?? known.message });
}
const words = (code, status, message) => ({
    code,
    status,
    message,
});
/** What CloudWatch says in the cases that all services know. */
const metrics_error_common = {
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
const metrics_error_errors = new Map([
    VALIDATION,
    ...Object.entries(OF_OPERATIONS).map(([code, it]) => ({ code, ...it })),
    ...Object.values(metrics_error_common),
].map((it) => [it.code, it]));
/** ValidationError with the sentence that says what is wrong. */
function notValid(message = VALIDATION.message) {
    return new emulator_refusal/* Refusal */.P({ ...VALIDATION, message });
}

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/alarms/members.ts

const members_refuse = (path, expected) => {
    throw new ShapeError(`${path} has to be ${expected}`);
};
/** Text of so many characters, and of a shape where one is given. */
function members_text(min, max, pattern) {
    return (value, path) => {
        const it = readText(value, path);
        const { length } = [...it];
        if (length < min || length > max)
            return members_refuse(path, `${min} to ${max} characters long`);
        return pattern?.test(it) === false ? members_refuse(path, `like ${pattern.source}`) : it;
    };
}
/** One of a few words. */
function oneOf(words) {
    return (value, path) => {
        const it = readText(value, path);
        return words.includes(it) ? it : members_refuse(path, `one of ${words.join(', ')}`);
    };
}
/** A whole number within bounds. */
function integer(min, max = 2 ** 31 - 1) {
    return (value, path) => typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
        ? value
        : members_refuse(path, `a whole number from ${min} to ${max}`);
}
/** Any number. */
const number = (value, path) => typeof value === 'number' && Number.isFinite(value) ? value : members_refuse(path, 'a number');
/** True or false. */
const members_boolean = (value, path) => typeof value === 'boolean' ? value : members_refuse(path, 'true or false');
/** A list of no more than so many. */
function list(read, max) {
    return (value, path) => {
        const items = readList(read)(value, path);
        return items.length <= max ? items : members_refuse(path, `a list of ${max} at most`);
    };
}
/** What may be missing. */
function optional(read, value, path) {
    return value === undefined || value === null ? undefined : read(value, path);
}
/** The members of an object that a table names, those that are there. */
function membersIn(table, input) {
    const found = Object.entries(table).flatMap(([name, read]) => {
        const value = optional(read, input[name], name);
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(found);
}
/** An object of two texts, as tags and dimensions are. */
function pair([first, readFirst], [second, readSecond]) {
    return (value, path) => {
        const it = readObject(value, path);
        return [readFirst(it[first], `${path}.${first}`), readSecond(it[second], `${path}.${second}`)];
    };
}

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/alarms/alarm-settings.ts


const ACTIONS = list(members_text(1, 1_024), 5);
/** ASCII without controls, and something in it. */
const NAME = /^(?!:)(?=.*[!-~])[ -~]+$/;
const alarm_settings_VALUE = /^(?=.*[!-~])[ -~]+$/;
const DIMENSION = pair(['Name', members_text(1, 255, NAME)], ['Value', members_text(1, 1_024, alarm_settings_VALUE)]);
const readDimensions = (value, path) => list(DIMENSION, 30)(value, path).map(([Name, Value]) => ({ Name, Value }));
const readPeriod = (value, path) => {
    const period = integer(1)(value, path);
    if ([10, 20, 30].includes(period) || period % 60 === 0)
        return period;
    throw new ShapeError(`${path} has to be 10, 20, 30 or a multiple of 60`);
};
const STATISTICS = ['SampleCount', 'Average', 'Sum', 'Minimum', 'Maximum'];
const OPERATORS = [
    'GreaterThanOrEqualToThreshold',
    'GreaterThanThreshold',
    'LessThanThreshold',
    'LessThanOrEqualToThreshold',
];
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
const MEMBERS = {
    AlarmDescription: members_text(0, 1_024),
    ActionsEnabled: members_boolean,
    OKActions: ACTIONS,
    AlarmActions: ACTIONS,
    InsufficientDataActions: ACTIONS,
    MetricName: members_text(1, 255),
    Namespace: members_text(1, 255, /^[^:]/),
    Statistic: oneOf(STATISTICS),
    ExtendedStatistic: members_text(1, 255),
    Dimensions: readDimensions,
    Period: readPeriod,
    Unit: members_text(1, 255),
    EvaluationPeriods: integer(1),
    DatapointsToAlarm: integer(1),
    Threshold: number,
    ComparisonOperator: oneOf(OPERATORS),
    TreatMissingData: oneOf(['breaching', 'notBreaching', 'ignore', 'missing']),
    EvaluateLowSampleCountPercentile: oneOf(['evaluate', 'ignore']),
};
/** What the API answers of an alarm that was not told otherwise. */
const DEFAULTS = {
    ActionsEnabled: true,
    OKActions: [],
    AlarmActions: [],
    InsufficientDataActions: [],
    Dimensions: [],
};
const NEEDED = [
    'MetricName',
    'Namespace',
    'Period',
    'EvaluationPeriods',
    'Threshold',
    'ComparisonOperator',
];
/** Alarms on something else than one metric and a fixed threshold. */
const BEYOND = ['Metrics', 'ThresholdMetricId', 'EvaluationCriteria', 'EvaluationInterval'];
/** Seconds that all periods of an alarm have together: a week with periods of an hour or more, else a day. */
const [alarm_settings_DAY, WEEK, HOUR] = [86_400, 604_800, 3_600];
/** Reads what an alarm shall be, but for its name and tags. Throws ShapeError, also for what is beyond the emulator. */
function readSettings(input) {
    const beyond = BEYOND.find((name) => input[name] !== undefined && !isEmpty(input[name]));
    if (beyond !== undefined)
        throw new ShapeError(`${beyond} has to be left out: the emulator has alarms on one metric only`);
    const settings = membersIn(MEMBERS, input);
    const missing = NEEDED.find((name) => settings[name] === undefined);
    if (missing !== undefined)
        throw new ShapeError(`${missing} has to be there`);
    refuseContradictions(settings);
    return { ...DEFAULTS, ...settings };
}
function refuseContradictions(settings) {
    const { Statistic, ExtendedStatistic, DatapointsToAlarm } = settings;
    if ((Statistic === undefined) === (ExtendedStatistic === undefined))
        throw new ShapeError('Statistic or ExtendedStatistic has to be there, and not both');
    const [period, periods] = [Number(settings.Period), Number(settings.EvaluationPeriods)];
    if (Number(DatapointsToAlarm ?? 1) > periods)
        throw new ShapeError('DatapointsToAlarm has to be EvaluationPeriods at most');
    const most = period >= HOUR ? WEEK : alarm_settings_DAY;
    if (period * periods > most)
        throw new ShapeError(`Period times EvaluationPeriods has to be ${most} at most`);
}
function isEmpty(value) {
    return value === null || (Array.isArray(value) && value.length === 0);
}

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/alarms/tags.ts


/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Tag.html */
const tags_MAX_TAGS = 50;
const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const readTag = pair(['Key', members_text(1, 128, CHARACTERS)], ['Value', members_text(0, 256, CHARACTERS)]);
/** The key of a tag. Throws ShapeError. */
const readTagKey = members_text(1, 128, CHARACTERS);
/** Tags of a request; a key has one value. Throws ShapeError. */
function readTags(value) {
    const tags = list(readTag, tags_MAX_TAGS)(value, 'Tags');
    const reserved = tags.find(([key]) => /^aws:/i.test(key));
    if (reserved !== undefined)
        throw new ShapeError(`${reserved[0]} has not to begin with aws:`);
    const byKey = new Map(tags);
    if (byKey.size !== tags.length)
        throw new ShapeError('Tags have to have different keys');
    return byKey;
}
/** No resource has more tags than it may. Throws ShapeError. */
function limited(tags) {
    if (tags.size > tags_MAX_TAGS)
        throw new ShapeError(`Tags have to be ${tags_MAX_TAGS} at most`);
    return tags;
}

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/alarms/put-metric-alarm.ts






/** Name of an alarm. Throws ShapeError. */
const readAlarmName = members_text(1, 255);
const NEW = {
    state: 'INSUFFICIENT_DATA',
    stateReason: 'Unchecked: Initial alarm creation',
};
/**
 * Makes an alarm, or replaces the settings of one: its state stays, and so do its tags.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
const putMetricAlarm = ({ account, now }, input) => {
    const name = readAlarmName(input.AlarmName, 'AlarmName');
    const settings = readSettings(input);
    const tags = readTags(input.Tags ?? []);
    const at = now();
    return account.change((state) => {
        const before = state.alarms.get(name);
        const { state: alarmState, stateReason, stateAt, } = before ?? { ...NEW, stateAt: at };
        const alarm = { name, settings, configuredAt: at, state: alarmState, stateReason, stateAt };
        const changed = withAlarm(state, alarm);
        const arn = alarmArn(state.accountId, name);
        return {
            state: before === undefined ? withTags(changed, arn, tags) : changed,
            answer: undefined,
        };
    });
};

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/alarms/delete-alarms.ts




const readNames = list(readAlarmName, 100);
/**
 * Deletes alarms. One that does not exist is an error, and the others are deleted all the same.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html
 */
const deleteAlarms = async ({ account }, input) => {
    const names = readNames(input.AlarmNames, 'AlarmNames');
    const unknown = await account.change((state) => ({
        state: names.reduce(withoutAlarm, state),
        answer: names.find((name) => !state.alarms.has(name)),
    }));
    if (unknown !== undefined)
        throw alarmError('ResourceNotFound');
    return undefined;
};

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/alarms/describe-alarms.ts





/** Alarms of one answer. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const PAGE = { most: 100, default: 50 };
const describe_alarms_readNames = list(members_text(1, 255), 100);
const readTypes = list(oneOf(['CompositeAlarm', 'MetricAlarm', 'LogAlarm']), 3);
/**
 * Alarms in the order of their names. There are alarms on metrics alone.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html
 */
const describeAlarms = ({ account: { state } }, input) => {
    const isWanted = filterOf(input);
    const limit = optional(integer(1, PAGE.most), input.MaxRecords, 'MaxRecords') ?? PAGE.default;
    const found = [...state.alarms.values()]
        .filter(isWanted)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const start = describe_alarms_startOf(found, optional(members_text(0, 2_048), input.NextToken, 'NextToken'));
    const page = found.slice(start, start + limit);
    return {
        MetricAlarms: page.map((alarm) => describe(state, alarm)),
        CompositeAlarms: [],
        NextToken: start + limit < found.length ? describe_alarms_tokenOf(page.at(-1)) : undefined,
    };
};
function filterOf(input) {
    const names = optional(describe_alarms_readNames, input.AlarmNames, 'AlarmNames') ?? [];
    const prefix = optional(members_text(1, 255), input.AlarmNamePrefix, 'AlarmNamePrefix');
    const types = optional(readTypes, input.AlarmTypes, 'AlarmTypes') ?? [];
    const state = optional(readAlarmState, input.StateValue, 'StateValue');
    const action = optional(members_text(1, 1_024), input.ActionPrefix, 'ActionPrefix');
    const family = input.ChildrenOfAlarmName ?? input.ParentsOfAlarmName ?? undefined;
    if (names.length > 0 && prefix !== undefined)
        throw new ShapeError('AlarmNames has to be left out where there is AlarmNamePrefix');
    if (family !== undefined)
        throw new ShapeError('ChildrenOfAlarmName has to be left out: the emulator has no composite alarms');
    return (alarm) => (types.length === 0 || types.includes('MetricAlarm')) &&
        (names.length === 0 || names.includes(alarm.name)) &&
        alarm.name.startsWith(prefix ?? '') &&
        (state === undefined || alarm.state === state) &&
        (action === undefined || actionsOf(alarm).some((it) => it.startsWith(action)));
}
function actionsOf({ settings }) {
    const kinds = ['OKActions', 'AlarmActions', 'InsufficientDataActions'];
    return kinds.flatMap((kind) => settings[kind]);
}
/** `MetricAlarm`. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html */
function describe({ accountId }, alarm) {
    return {
        AlarmName: alarm.name,
        AlarmArn: alarmArn(accountId, alarm.name),
        ...alarm.settings,
        AlarmConfigurationUpdatedTimestamp: new Date(alarm.configuredAt),
        StateValue: alarm.state,
        StateReason: alarm.stateReason,
        StateUpdatedTimestamp: new Date(alarm.stateAt),
        StateTransitionedTimestamp: new Date(alarm.stateAt),
    };
}
/** A token names the last alarm of the page before, so what comes and goes in between hides none. */
function describe_alarms_startOf(found, token) {
    if (token === undefined)
        return 0;
    const name = Buffer.from(token, 'base64url').toString();
    if (describe_alarms_tokenOf({ name }) !== token || name === '')
        throw alarmError('InvalidNextToken');
    const next = found.findIndex((alarm) => alarm.name > name);
    return next === -1 ? found.length : next;
}
function describe_alarms_tokenOf(alarm) {
    return Buffer.from(alarm?.name ?? '').toString('base64url');
}

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/alarms/set-alarm-state.ts




/**
 * Sets the state of an alarm: the only thing that does so here, for nothing is evaluated.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html
 */
const setAlarmState = ({ account, now }, input) => {
    const name = readAlarmName(input.AlarmName, 'AlarmName');
    const state = readAlarmState(input.StateValue, 'StateValue');
    const stateReason = members_text(0, 1_023)(input.StateReason, 'StateReason');
    refuseBadJson(optional(members_text(0, 4_000), input.StateReasonData, 'StateReasonData'));
    return account.change((before) => {
        const alarm = before.alarms.get(name);
        if (alarm === undefined)
            throw alarmError('ResourceNotFound');
        const after = { ...alarm, state, stateReason, stateAt: now() };
        return { state: withAlarm(before, after), answer: undefined };
    });
};
function refuseBadJson(data) {
    try {
        if (data !== undefined)
            JSON.parse(data);
    }
    catch {
        throw alarmError('InvalidFormat');
    }
}

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/alarms/tag-operations.ts





const readKeys = list(readTagKey, 50);
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html */
const tag_operations_tagResource = (service, input) => {
    const tags = readTags(input.Tags);
    return tag_operations_retag(service, input, (own) => limited(new Map([...own, ...tags])));
};
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html */
const tag_operations_untagResource = (service, input) => {
    const keys = readKeys(input.TagKeys, 'TagKeys');
    return tag_operations_retag(service, input, (own) => new Map([...own].filter(([key]) => !keys.includes(key))));
};
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListTagsForResource.html */
const tag_operations_listTagsForResource = ({ account: { state } }, input) => {
    const own = state.tags.get(alarmIn(state, input)) ?? new Map();
    return { Tags: [...own].map(([Key, Value]) => ({ Key, Value })) };
};
/** TagResource and UntagResource answer an empty result, and not none. */
async function tag_operations_retag({ account }, input, change) {
    await account.change((state) => {
        const arn = alarmIn(state, input);
        const tags = change(state.tags.get(arn) ?? new Map());
        return { state: withTags(state, arn, tags), answer: undefined };
    });
    return {};
}
/** The ARN of an alarm that there is. */
function alarmIn(state, input) {
    const arn = members_text(1, 1_024)(input.ResourceARN, 'ResourceARN');
    if (!/^arn:aws[a-z-]*:cloudwatch:[a-z0-9-]*:\d{12}:/.test(arn))
        throw alarmError('InvalidParameterValue', `${arn} is no ARN of CloudWatch.`);
    const isThere = [...state.alarms.keys()].some((name) => alarmArn(state.accountId, name) === arn);
    if (!isThere)
        throw alarmError('ResourceNotFoundException');
    return arn;
}

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/statistics.ts
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** Statistics that do not need percentiles, by their names. */
const statistics_STATISTICS = {
    Sum: sum,
    SampleCount: (values) => values.length,
    Average: (values) => sum(values) / values.length,
    Minimum: (values) => Math.min(...values),
    Maximum: (values) => Math.max(...values),
};
/** Times (milliseconds since 1970) and values of the periods that have data, the earliest first. */
function aggregate(points, periodMs, statistic) {
    const periods = new Map();
    for (const { at, value } of points) {
        const start = Math.floor(at / periodMs) * periodMs;
        periods.set(start, [...(periods.get(start) ?? []), value]);
    }
    const sorted = [...periods].sort(([a], [b]) => a - b);
    return sorted.map(([at, values]) => [at, statistic(values)]);
}

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/metric-query.ts


/** Seconds since 1970, or ISO 8601: what the protocols make of a timestamp. In milliseconds. */
const readTime = (value, path) => {
    const time = typeof value === 'number' ? value * 1_000 : Date.parse(readText(value, path));
    if (Number.isNaN(time))
        throw new ShapeError(`${path} has to be a time`);
    return time;
};
const readDimension = (value, path) => {
    const { Name, Value } = readObject(value, path);
    return [readText(Name, `${path}.Name`), readText(Value, `${path}.Value`)];
};
/** Reads one query. Throws ShapeError, also for what is beyond the emulator. */
const readQuery = (value, path) => {
    const query = readObject(value, path);
    if (query.Expression !== undefined) {
        throw new ShapeError(`${path}.Expression has to be left out: the emulator has no metric math`);
    }
    const stat = readObject(query.MetricStat, `${path}.MetricStat`);
    const metric = readObject(stat.Metric, `${path}.MetricStat.Metric`);
    const name = readText(metric.MetricName, `${path}.MetricStat.Metric.MetricName`);
    const statistic = statistics_STATISTICS[readText(stat.Stat, `${path}.MetricStat.Stat`)];
    if (statistic === undefined) {
        throw new ShapeError(`${path}.MetricStat.Stat has to be one of ${Object.keys(statistics_STATISTICS).join(', ')}`);
    }
    const period = readCount(stat.Period, `${path}.MetricStat.Period`);
    if (period === 0 || period % 60 !== 0) {
        throw new ShapeError(`${path}.MetricStat.Period has to be a multiple of 60`);
    }
    return {
        id: readText(query.Id, `${path}.Id`),
        label: query.Label === undefined ? name : readText(query.Label, `${path}.Label`),
        returnsData: query.ReturnData !== false,
        namespace: metric.Namespace,
        name,
        dimensions: readList(readDimension)(metric.Dimensions ?? [], `${path}.MetricStat.Metric.Dimensions`),
        periodMs: period * 1_000,
        statistic,
    };
};

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/get-metric-data.ts



/** Queries of one call. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const MAX_QUERIES = 500;
/** The namespace and the one region that CloudFront reports functions in. */
const NAMESPACE = 'AWS/CloudFront';
const REGION = 'Global';
/**
 * GetMetricData over the metrics of functions. A series without data is empty and no error, also where a
 * dimension is missing.
 * @throws {ShapeError} for what is malformed, or beyond the emulator (expressions)
 */
function getMetricData({ metrics: store }, input) {
    const range = {
        from: readTime(input.StartTime, 'StartTime'),
        to: readTime(input.EndTime, 'EndTime'),
        isDescending: input.ScanBy !== 'TimestampAscending',
    };
    if (range.from >= range.to)
        throw new ShapeError('StartTime has to be before EndTime');
    const queries = readList(readQuery)(input.MetricDataQueries, 'MetricDataQueries');
    if (queries.length > MAX_QUERIES) {
        throw new ShapeError(`MetricDataQueries has to have no more than ${MAX_QUERIES} entries`);
    }
    const shown = queries.filter(({ returnsData }) => returnsData);
    return { MetricDataResults: shown.map((it) => series(store, it, range)), Messages: [] };
}
function series(store, { id, label, namespace, name, dimensions, periodMs, statistic }, { from, to, isDescending }) {
    const subject = namespace === NAMESPACE ? subjectOf(dimensions) : undefined;
    const start = Math.floor(from / periodMs) * periodMs;
    const points = subject === undefined ? [] : store.find(subject, name, start, to);
    const periods = [...aggregate(points, periodMs, statistic)];
    if (isDescending)
        periods.reverse();
    return {
        Id: id,
        Label: label,
        Timestamps: periods.map(([at]) => new Date(at)),
        Values: periods.map(([, value]) => value),
        StatusCode: 'Complete',
    };
}
/**
 * Metrics are found by exactly the dimensions they are reported with: the function and the region, and
 * the distribution in a second series.
 */
function subjectOf(dimensions) {
    const { Region, FunctionName, DistributionId, ...others } = Object.fromEntries(dimensions);
    const isOne = Region === REGION && Object.keys(others).length === 0;
    if (!isOne || FunctionName === undefined)
        return undefined;
    return { functionName: FunctionName, distributionId: DistributionId };
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

const CLOUDFRONT = 'http://cloudfront.amazonaws.com/doc/2020-05-31/';
/**
 * A whole document, in CloudFront's namespace unless another is given. Empty text gives `<A></A>`, an empty list `<A/>`: SDKs
 * read the first as "" and the second as an empty list.
 */
function renderXml([name, content], namespace = CLOUDFRONT) {
    const inner = renderContent(content);
    return `<?xml version="1.0"?>\n<${name} xmlns="${namespace}">${inner}</${name}>`;
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
/** An answer with JSON, as the services that are not XML send it. */
function jsonAnswer(status, value, headers = {}) {
    const body = JSON.stringify(value);
    return { status, headers: { 'Content-Type': 'application/json', ...headers }, body };
}
/** 204, without a body. */
const NO_CONTENT = { status: 204, headers: {}, body: '' };
/** CloudFront's error document. */
function errorAnswer(error, requestId) {
    return xmlAnswer(error.status, errorDocument(error, requestId));
}
/** The error document of all services that speak XML; only the namespace is each one's own. */
function errorDocument(error, requestId) {
    return [
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
    ];
}

;// CONCATENATED MODULE: ./src/emulator/credential-scope.ts
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function credentialOf({ header }) {
    const [, accessKeyId, scope] = /Credential=([^/,\s]+)\/([^,\s]+)/.exec(header('authorization') ?? '') ?? [];
    return accessKeyId === undefined || scope === undefined ? undefined : { accessKeyId, scope };
}
/** The service that a request is signed for; undefined for an unsigned one. */
function signedService(request) {
    return credentialOf(request)?.scope.split('/').at(-2);
}

;// CONCATENATED MODULE: ./src/emulator/sts/form.ts
/** Parameters of a request: those of its form, and those of its address. */
function formOf({ query, body }) {
    const form = new URLSearchParams(Buffer.from(body ?? []).toString('utf8'));
    for (const [name, value] of query)
        form.append(name, value);
    return form;
}
/**
 * A list as the query protocol writes it, `Tags.member.1.Key`: the members in their order, each with its
 * fields by name; a member that is plain text has it under the empty name.
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
function membersOf(form, list) {
    const members = new Map();
    for (const [name, value] of form) {
        const [, index, field = ''] = MEMBER.exec(afterList(name, list)) ?? [];
        if (index === undefined)
            continue;
        members.set(Number(index), { ...members.get(Number(index)), [field]: value });
    }
    return [...members].sort(([a], [b]) => a - b).map(([, fields]) => fields);
}
const MEMBER = /^\.member\.(\d{1,4})(?:\.(\w+))?$/;
function afterList(name, list) {
    return name.startsWith(list) ? name.slice(list.length) : '';
}

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/cbor-decode.ts
/** Bytes that are no CBOR, or none that a service of AWS takes. */
class CborError extends Error {
    name = 'CborError';
}
/** Major types. https://www.rfc-editor.org/rfc/rfc8949.html#name-major-types */
const MAJOR = { unsigned: 0, negative: 1, bytes: 2, text: 3, list: 4, map: 5, tag: 6, simple: 7 };
/** Additional information: an argument of 1, 2, 4 or 8 bytes follows; no end is given. */
const FIRST_LONG = 24;
const INDEFINITE = 31;
const BREAK = 0xff;
/** Levels of nesting; requests have fewer than ten. */
const MAX_DEPTH = 64;
/**
 * Decodes one value. Tags are dropped, so a timestamp is its seconds since 1970. Throws CborError.
 * https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html
 */
function decodeCbor(bytes) {
    const reader = createReader(bytes);
    const value = reader.value(0);
    if (!reader.isAtEnd())
        throw new CborError('more than one value');
    return value;
}
function createReader(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    const take = (count) => {
        if (at + count > bytes.length)
            throw new CborError('it ends too early');
        at += count;
        return at - count;
    };
    const argument = (info) => {
        if (info < FIRST_LONG)
            return info;
        if (info === FIRST_LONG)
            return view.getUint8(take(1));
        if (info === 25)
            return view.getUint16(take(2));
        if (info === 26)
            return view.getUint32(take(4));
        if (info === 27)
            return Number(view.getBigUint64(take(8)));
        throw new CborError('a length that is none');
    };
    const isBreak = () => {
        if (bytes[at] !== BREAK)
            return false;
        at += 1;
        return true;
    };
    /** Runs once per item, of a given number or up to the break. */
    const each = (info, item) => {
        const count = info === INDEFINITE ? Infinity : argument(info);
        for (let index = 0; index < count; index += 1) {
            if (info === INDEFINITE && isBreak())
                return;
            item();
        }
    };
    const text = (info) => {
        if (info !== INDEFINITE) {
            const length = argument(info);
            const start = take(length);
            return new TextDecoder().decode(bytes.subarray(start, start + length));
        }
        const parts = [];
        each(info, () => parts.push(text(view.getUint8(take(1)) & 0x1f)));
        return parts.join('');
    };
    const simple = (info) => {
        if (info === 20 || info === 21)
            return info === 21;
        if (info === 22 || info === 23)
            return null;
        if (info === 26)
            return view.getFloat32(take(4));
        if (info === 27)
            return view.getFloat64(take(8));
        throw new CborError('a simple value that is not supported');
    };
    const value = (depth) => {
        if (depth > MAX_DEPTH)
            throw new CborError('it is nested too deeply');
        const first = view.getUint8(take(1));
        const [major, info] = [first >> 5, first & 0x1f];
        if (major === MAJOR.unsigned)
            return argument(info);
        if (major === MAJOR.negative)
            return -1 - argument(info);
        if (major === MAJOR.bytes || major === MAJOR.text)
            return text(info);
        if (major === MAJOR.tag) {
            argument(info);
            return value(depth + 1);
        }
        if (major === MAJOR.simple)
            return simple(info);
        if (major === MAJOR.list) {
            const list = [];
            each(info, () => list.push(value(depth + 1)));
            return list;
        }
        const members = [];
        each(info, () => {
            const key = value(depth + 1);
            if (typeof key !== 'string')
                throw new CborError('a key that is no text');
            members.push([key, value(depth + 1)]);
        });
        return Object.fromEntries(members);
    };
    return { value, isAtEnd: () => at === bytes.length };
}

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/cbor-encode.ts
/** Tag of a time in seconds since 1970. https://www.rfc-editor.org/rfc/rfc8949.html#name-epoch-based-date-time */
const EPOCH_TAG = 0xc1;
const DOUBLE = 0xfb;
const [FALSE, TRUE] = [0xf4, 0xf5];
/** Encodes a value: numbers as doubles, dates as tagged seconds, everything with its length in front. */
function encodeCbor(value) {
    if (typeof value === 'number')
        return cbor_encode_double(value);
    if (typeof value === 'boolean')
        return Buffer.from([value ? TRUE : FALSE]);
    if (value instanceof Date) {
        return Buffer.concat([Buffer.from([EPOCH_TAG]), cbor_encode_double(value.getTime() / 1_000)]);
    }
    if (typeof value === 'string') {
        const text = Buffer.from(value);
        return Buffer.concat([head(3, text.length), text]);
    }
    if (isList(value))
        return Buffer.concat([head(4, value.length), ...value.map(encodeCbor)]);
    const members = Object.entries(value).flatMap(([key, member]) => member === undefined ? [] : [Buffer.concat([encodeCbor(key), encodeCbor(member)])]);
    return Buffer.concat([head(5, members.length), ...members]);
}
function isList(value) {
    return Array.isArray(value);
}
function cbor_encode_double(value) {
    const bytes = Buffer.alloc(9, DOUBLE);
    bytes.writeDoubleBE(value, 1);
    return bytes;
}
/** Major type and length, always in four bytes: longer than needed, and valid. */
function head(major, length) {
    const bytes = Buffer.alloc(5, (major << 5) | 26);
    bytes.writeUInt32BE(length, 1);
    return bytes;
}

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/query-form.ts
/** What a member of AWS's model is, where it is no text; a form has only texts. */
const KINDS = {
    ActionsEnabled: 'boolean',
    ReturnData: 'boolean',
    DatapointsToAlarm: 'number',
    EvaluationPeriods: 'number',
    MaxDatapoints: 'number',
    MaxRecords: 'number',
    Period: 'number',
    Threshold: 'number',
    AlarmActions: 'list',
    AlarmNames: 'list',
    AlarmTypes: 'list',
    Dimensions: 'list',
    InsufficientDataActions: 'list',
    OKActions: 'list',
    Tags: 'list',
    TagKeys: 'list',
};
/** Levels of nesting; `MetricDataQueries.member.1.MetricStat.Metric.Dimensions.member.1.Name` has eight. */
const query_form_MAX_DEPTH = 12;
/**
 * The members of a form of the query protocol, nested and typed as the other protocols have them.
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
function membersOfForm(form) {
    const root = branch();
    for (const [name, text] of form) {
        const path = name.split('.');
        if (name === 'Action' || name === 'Version' || path.length > query_form_MAX_DEPTH)
            continue;
        path.reduce(childCalled, root).text = text;
    }
    return query_form_valueOf('', root);
}
function branch() {
    return { children: new Map(), text: undefined };
}
function childCalled({ children }, name) {
    const child = children.get(name) ?? branch();
    children.set(name, child);
    return child;
}
function query_form_valueOf(name, { children, text }) {
    if (text !== undefined && children.size === 0)
        return typed(name, text);
    const list = children.get('member');
    if (list !== undefined) {
        const members = [...list.children].sort(([a], [b]) => Number(a) - Number(b));
        return members.map(([, member]) => query_form_valueOf('', member));
    }
    return Object.fromEntries([...children].map(([key, child]) => [key, query_form_valueOf(key, child)]));
}
/** What is not of its kind stays text, and is refused where it is read. */
function typed(name, text) {
    const kind = KINDS[name];
    if (kind === 'list' && text === '')
        return [];
    if (kind === 'number' && text.trim() !== '' && !Number.isNaN(Number(text)))
        return Number(text);
    if (kind === 'boolean' && /^(true|false)$/.test(text))
        return text === 'true';
    return text;
}

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/protocols.ts








/** CloudWatch's name for itself in targets, paths and signatures. */
const TARGET = 'GraniteServiceVersion20100801';
const SERVICE = 'monitoring';
const VERSION = '2010-08-01';
const protocols_NAMESPACE = `http://monitoring.amazonaws.com/doc/${VERSION}/`;
/** Both newer protocols name the code in the body and, as the query protocol had it, in a header. */
function queryError({ code, status }) {
    return { 'x-amzn-query-error': `${code};${status < 500 ? 'Sender' : 'Receiver'}` };
}
/** AWS JSON 1.0, which the JavaScript SDK speaks. https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html */
const protocols_json = {
    operationOf(request) {
        const { method, path } = request;
        const [service, operation] = request.header('x-amz-target')?.split('.') ?? [];
        return method === 'POST' && path === '/' && service === TARGET ? operation : undefined;
    },
    decode: (_request, body) => unless(SyntaxError, () => JSON.parse(Buffer.from(body).toString())),
    encode: (_operation, content) => protocols_jsonAnswer(200, content ?? {}),
    encodeError: (refusal) => {
        const { code, status, message } = refusal;
        return protocols_jsonAnswer(status, { __type: shapeOf(code), message }, queryError(refusal));
    },
};
function protocols_jsonAnswer(status, content, headers = {}) {
    return {
        status,
        headers: { 'Content-Type': 'application/x-amz-json-1.0', ...headers },
        body: JSON.stringify(content, secondsOfDates),
    };
}
/** RPC v2 with CBOR, which botocore and the aws command line speak. https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html */
const cbor = {
    operationOf(request) {
        const { method, path } = request;
        const [, service, operation] = /^\/service\/([^/]+)\/operation\/([^/]+)$/.exec(path) ?? [];
        const isSpoken = method === 'POST' && request.header('smithy-protocol') === 'rpc-v2-cbor';
        return isSpoken && service === TARGET ? operation : undefined;
    },
    decode: (_request, body) => unless(CborError, () => decodeCbor(body)),
    encode: (_operation, content) => cborAnswer(200, content ?? {}),
    encodeError: (refusal) => {
        const { code, status, message } = refusal;
        return cborAnswer(status, { __type: shapeOf(code), message }, queryError(refusal));
    },
};
function cborAnswer(status, content, headers = {}) {
    return {
        status,
        headers: { 'Content-Type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor', ...headers },
        body: encodeCbor(content),
    };
}
/** The query protocol, which Terraform and older clients speak. https://smithy.io/2.0/aws/protocols/aws-query-protocol.html */
const query = {
    operationOf(request) {
        const { method, path } = request;
        if (path !== '/' || !/^(GET|POST)$/.test(method))
            return undefined;
        const isForm = request.header('content-type')?.startsWith('application/x-www-form-urlencoded');
        const isSigned = signedService(request) === SERVICE;
        if (isForm !== true && method !== 'GET' && !isSigned)
            return undefined;
        const form = formOf(request);
        return isSigned || form.get('Version') === VERSION ? (form.get('Action') ?? '') : undefined;
    },
    decode: (request) => membersOfForm(formOf(request)),
    encode: (operation, content, requestId) => {
        const metadata = ['ResponseMetadata', [['RequestId', requestId]]];
        const result = content && [`${operation}Result`, xmlOf(content)];
        return protocols_xmlAnswer(200, [`${operation}Response`, [result, metadata]]);
    },
    encodeError: (refusal, requestId) => protocols_xmlAnswer(refusal.status, errorDocument(refusal, requestId)),
};
function protocols_xmlAnswer(status, document) {
    return {
        status,
        headers: { 'Content-Type': 'text/xml' },
        body: renderXml(document, protocols_NAMESPACE),
    };
}
function xmlOf(value) {
    if (value instanceof Date)
        return value.toISOString();
    if (typeof value !== 'object')
        return String(value);
    const members = protocols_isList(value)
        ? value.map((member) => ['member', member])
        : Object.entries(value);
    return members.map(([name, member]) => (member === undefined ? member : [name, xmlOf(member)]));
}
function protocols_isList(value) {
    return Array.isArray(value);
}
/** The call that a request makes; undefined when it is none of CloudWatch. */
function cloudWatchCall(request) {
    for (const protocol of [protocols_json, cbor, query]) {
        const operation = protocol.operationOf(request);
        if (operation !== undefined)
            return { protocol, operation };
    }
    return undefined;
}
function unless(kind, read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof kind)
            throw notValid(error.message);
        throw error;
    }
}
/** JSON asks a date for its own text before a replacer sees it. */
function secondsOfDates(key, value) {
    const own = this[key];
    return own instanceof Date ? own.getTime() / 1_000 : value;
}

;// CONCATENATED MODULE: ./src/emulator/cloudwatch/cloudwatch-api.ts











/** A request asks for no more than 500 metrics. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const MAX_BODY = 1_048_576;
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Operations.html */
const OPERATIONS = new Map([
    ['GetMetricData', getMetricData],
    ['PutMetricAlarm', putMetricAlarm],
    ['DescribeAlarms', describeAlarms],
    ['DeleteAlarms', deleteAlarms],
    ['SetAlarmState', setAlarmState],
    ['TagResource', tag_operations_tagResource],
    ['UntagResource', tag_operations_untagResource],
    ['ListTagsForResource', tag_operations_listTagsForResource],
]);
/** CloudWatch, which has the metrics of functions and the alarms on them, in all of its protocols. */
const cloudWatchApi = {
    service: 'monitoring',
    maxBody: MAX_BODY,
    claims: (request) => cloudWatchCall(request) !== undefined,
    match(request) {
        const { operation, protocol } = callOf(request);
        const carryOut = OPERATIONS.get(operation);
        if (carryOut === undefined)
            throw new emulator_refusal/* Refusal */.P(metrics_error_common['unknown-operation']);
        return {
            operation,
            name: '',
            open(service, body) {
                const input = protocol.decode(request, body);
                if (!(0,json/* isJsonObject */.O)(input))
                    throw notValid();
                const run = async () => {
                    const content = await checked(carryOut, service, input);
                    return protocol.encode(operation, content, service.newId());
                };
                return { name: functionIn(input) ?? cloudwatch_api_alarmIn(input) ?? '', run };
            },
        };
    },
    common: metrics_error_common,
    errors: metrics_error_errors,
    errorAnswer: (refusal, requestId, request) => callOf(request).protocol.encodeError(refusal, requestId),
};
/** Of a request that CloudWatch has claimed. */
function callOf(request) {
    const call = cloudWatchCall(request);
    if (call === undefined)
        throw new emulator_refusal/* Refusal */.P(metrics_error_common['unknown-operation']);
    return call;
}
async function checked(carryOut, service, input) {
    try {
        return await carryOut(service, input);
    }
    catch (error) {
        if (error instanceof ShapeError)
            throw notValid(error.message);
        throw error;
    }
}
/** The first function that a call is about, for the list of requests and for faults. */
function functionIn(value) {
    if (!(0,json/* isJsonObject */.O)(value) && !Array.isArray(value))
        return undefined;
    if ((0,json/* isJsonObject */.O)(value) && value.Name === 'FunctionName')
        return cloudwatch_api_textOf(value.Value);
    const parts = Object.values(value);
    return parts.map(functionIn).find((name) => name !== undefined);
}
function cloudwatch_api_alarmIn({ AlarmName, AlarmNames }) {
    const names = Array.isArray(AlarmNames) ? AlarmNames : [];
    return cloudwatch_api_textOf(AlarmName) ?? cloudwatch_api_textOf(names[0]);
}
function cloudwatch_api_textOf(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./src/emulator/match-route.ts

/**
 * Finds the row for a request; a row with `query` needs that in the query too.
 * @throws {Refusal} `unknown-operation` for an unknown path, `method-not-allowed` for a known one
 */
function foundRoute(routes, { method, path, query }, common) {
    const matches = routes.flatMap((route) => {
        const params = paramsIn(path, route.path);
        return params === undefined ? [] : { route, params };
    });
    const match = matches.find(({ route }) => route.method === method && asksFor(query, route));
    if (match !== undefined)
        return match;
    throw new emulator_refusal/* Refusal */.P(common[matches.length === 0 ? 'unknown-operation' : 'method-not-allowed']);
}
function asksFor(query, { query: wanted }) {
    return wanted === undefined || query.get(wanted[0]) === wanted[1];
}
/** The segments that stand for the variables of a pattern; undefined when the path differs. */
function paramsIn(path, pattern) {
    const segments = path.split('/');
    const expected = pattern.split('/');
    if (segments.length !== expected.length)
        return undefined;
    const pairs = expected.map((part, index) => pairOf(part, segments[index] ?? ''));
    return pairs.every((pair) => pair !== undefined) ? Object.fromEntries(pairs.flat()) : undefined;
}
/** A variable with its value, nothing for a segment that is the same, undefined for one that does not fit. */
function pairOf(part, segment) {
    const variable = /^\{(\w+)\}$/.exec(part)?.[1];
    if (variable === undefined)
        return part === segment ? [] : undefined;
    const value = decode(segment);
    return value === undefined || value === '' ? undefined : [[variable, value]];
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/emulator/etag.ts

/**
 * ETags of the first revisions, as every account sees them: an ETag of CloudFront is the revision
 * number of a resource in disguise, not a hash of its content. AWS's own examples show the first ones:
 * https://docs.aws.amazon.com/cli/latest/reference/cloudfront/ and, for those of key value stores,
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-kvp.html
 */
const KNOWN = [
    'ETVPDKIKX0DER',
    'E3UN6WX5RRO2AG',
    'E1F83G8C2ARO7P',
    'E1PA6795UKMFR9',
    'E13V1IB3VIYZZH',
    'E1VC38T7YXB528',
    'E2EUQ1WTGCTBG2',
    'E3AEGXETSR30VB',
];
const ETAG = /^E[0-9A-Z]+$/;
/** ETag of a revision, counted from 1. Beyond the known ones the value is ours, but as stable. */
function etagOf(revision) {
    return KNOWN[revision - 1] ?? derivedEtag(revision);
}
/** ETag of the contents of a key value store, as its data plane has it: the same sequence with other letters before it. */
function itemsEtagOf(revision) {
    return `KV${etagOf(revision).slice(1)}`;
}
/** True for text that could be an ETag of CloudFront. Quotes, weak ETags and `*` are not. */
function isEtag(text) {
    return ETAG.test(text);
}
function derivedEtag(revision) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`revision ${revision}`).digest('hex');
    return `E${BigInt(`0x${digest}`).toString(36).toUpperCase().slice(0, 13)}`;
}

;// CONCATENATED MODULE: ./src/emulator/function-checks.ts


/**
 * One stage of a function.
 * @throws {ApiError} NoSuchFunctionExists, also for LIVE before the first publish
 */
function existingStage(service, name, stage) {
    const { state } = service.account;
    const fn = existingFunction(state, name);
    const record = stage === 'LIVE' ? fn.live : fn.development;
    if (record === undefined)
        throw new ApiError('NoSuchFunctionExists');
    return { state, fn, stage, record, at: service.now() };
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
function testedStage(service, name, stage, ifMatch) {
    const view = existingStage(service, name, stage);
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
/**
 * If-Match, if it could be an ETag.
 * @throws {ApiError} InvalidIfMatchVersion
 */
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

;// CONCATENATED MODULE: ./src/emulator/key-value-store-checks.ts



/** The status at a moment, in milliseconds since 1970. */
function storeStatus({ readyAt }, at) {
    return at < readyAt ? 'PROVISIONING' : 'READY';
}
/** @throws {ApiError} EntityNotFound */
function existingStore(state, name) {
    const store = state.keyValueStores.get(name);
    if (store === undefined)
        throw new ApiError('EntityNotFound');
    return store;
}
/**
 * The store, if If-Match carries its ETag: what update and delete ask.
 * @throws {ApiError} EntityNotFound, then InvalidIfMatchVersion, then PreconditionFailed
 */
function currentStore(state, name, ifMatch) {
    const store = existingStore(state, name);
    if (requiredIfMatch(ifMatch) !== etagOf(store.revision))
        throw new ApiError('PreconditionFailed');
    return store;
}

;// CONCATENATED MODULE: ./src/emulator/xml/xml-members.ts

/** The first child with this name. */
function childOf(parent, name) {
    return parent?.children.find((child) => child.name === name);
}
/** Text of a member; undefined when it is absent, which differs from empty. */
function xml_members_textOf(parent, name) {
    return childOf(parent, name)?.text;
}
/**
 * Text of a member that the API requires.
 * @throws {ApiError} InvalidArgument when it is absent
 */
function requiredText(parent, name) {
    const text = xml_members_textOf(parent, name);
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
 * `FunctionConfig`, judged against the key value stores that the account has at this moment.
 * @throws {ApiError} InvalidArgument
 */
function parseFunctionConfig(body, state, at) {
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
    refuseWrongAssociations(config, state, at);
    return config;
}
/** Absent means none: this is how an update drops an association that it does not mention. */
function parseAssociations(config) {
    const associations = childOf(config, 'KeyValueStoreAssociations');
    if (associations === undefined)
        return [];
    const items = childOf(associations, 'Items')?.children ?? [];
    if (Number(xml_members_textOf(associations, 'Quantity')) !== items.length)
        throw invalidArgument('Quantity has to be the number of KeyValueStoreAssociations.');
    return items.map((item) => requiredText(item, 'KeyValueStoreARN'));
}
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-associate.html */
function refuseWrongAssociations(config, state, at) {
    const { keyValueStoreArns: arns, runtime } = config;
    if (arns.length === 0)
        return;
    if (arns.length > limits/* LIMITS */.b1.keyValueStoresPerFunction.value)
        throw invalidArgument('A function can have one key value store at most.');
    if (runtime !== 'cloudfront-js-2.0')
        throw invalidArgument('A key value store needs the runtime cloudfront-js-2.0.');
    for (const arn of arns)
        refuseNotReady(arn, state, at);
}
function refuseNotReady(arn, state, at) {
    const store = keyValueStoreByArn(state, arn);
    if (store === undefined)
        throw invalidArgument(`Key value store ${arn} does not exist.`);
    if (storeStatus(store, at) !== 'READY')
        throw invalidArgument(`${arn} cannot be associated before the resource is provisioned.`);
}

;// CONCATENATED MODULE: ./src/emulator/function-summary.ts




/**
 * `FunctionSummary`.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_FunctionSummary.html
 */
function functionSummary(view) {
    const { state, fn, stage, record } = view;
    return [
        'FunctionSummary',
        [
            ['Name', fn.name],
            ['Status', statusOf(view)],
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
 * The same word for both stages. What AWS says of DEVELOPMENT after an update that is not published yet is
 * unknown; here the word stays.
 */
function statusOf({ state, fn, at }) {
    if (fn.live === undefined)
        return 'UNPUBLISHED';
    if (associationsOf(state, fn.name).length === 0)
        return 'UNASSOCIATED';
    return at < fn.deployedAt ? 'IN_PROGRESS' : 'DEPLOYED';
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

;// CONCATENATED MODULE: ./src/emulator/tags-input.ts



const API = 'https://docs.aws.amazon.com/cloudfront/latest/APIReference';
/** What a tag may be. The number is that of AWS's services in general. */
const LIMITS = {
    keyLength: { value: 128, source: `${API}/API_Tag.html` },
    valueLength: { value: 256, source: `${API}/API_Tag.html` },
    perResource: {
        value: 50,
        source: 'https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html',
    },
};
const tags_input_CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
/**
 * The tags in `Items`. A tag without a value has an empty one.
 * @throws {ApiError} InvalidTagging
 */
function parseTags(element) {
    const tags = (childOf(element, 'Items')?.children ?? []).map((tag) => [parseKey(xml_members_textOf(tag, 'Key')), parseValue(xml_members_textOf(tag, 'Value') ?? '')]);
    const byKey = new Map(tags);
    if (byKey.size !== tags.length)
        throw invalidTagging('A key must not occur twice.');
    return tags_input_refuseTooMany(byKey);
}
/**
 * `Tags` of a create. The model names no InvalidTagging there, so wrong tags are an InvalidArgument.
 * @throws {ApiError} InvalidArgument
 */
function parseTagsOfNew(body) {
    try {
        return parseTags(childOf(body, 'Tags'));
    }
    catch (error) {
        if (error instanceof ApiError)
            throw invalidArgument(error.message);
        throw error;
    }
}
/**
 * The keys in `Items` of UntagResource.
 * @throws {ApiError} InvalidTagging
 */
function parseTagKeys(element) {
    return (childOf(element, 'Items')?.children ?? []).map(({ text }) => parseKey(text));
}
/**
 * Refuses more tags than a resource can have.
 * @throws {ApiError} InvalidTagging
 */
function tags_input_refuseTooMany(tags) {
    const { value } = LIMITS.perResource;
    if (tags.size > value)
        throw invalidTagging(`A resource can have ${value} tags at most.`);
    return tags;
}
/**
 * The ARN in `Resource`: of a function or key value store that exists.
 * @throws {ApiError} InvalidArgument for what is no ARN of CloudFront, else NoSuchResource
 */
function existingResource(state, query) {
    const arn = query.get('Resource') ?? '';
    if (!/^arn:aws(-cn)?:cloudfront::\d+:.+$/.test(arn))
        throw invalidArgument('Resource has to be an ARN of CloudFront.');
    const isFunction = [...state.functions.keys()].some((name) => functionArn(state.accountId, name) === arn);
    if (isFunction || keyValueStoreByArn(state, arn) !== undefined)
        return arn;
    throw new ApiError('NoSuchResource');
}
function parseKey(key) {
    const { value: most } = LIMITS.keyLength;
    if (!key || [...key].length > most || !tags_input_CHARACTERS.test(key))
        throw invalidTagging(`A key has to be 1 to ${most} letters, digits, spaces or _.:/=+-@.`);
    // https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html
    if (/^aws:/i.test(key))
        throw invalidTagging('Keys that begin with aws: are reserved.');
    return key;
}
function parseValue(value) {
    const { value: most } = LIMITS.valueLength;
    if ([...value].length > most || !tags_input_CHARACTERS.test(value))
        throw invalidTagging(`A value has to be ${most} letters, digits, spaces or _.:/=+-@ at most.`);
    return value;
}
function invalidTagging(message) {
    return new ApiError('InvalidTagging', message);
}

;// CONCATENATED MODULE: ./src/emulator/operations/create-function.ts







const LOCATION = 'https://cloudfront.amazonaws.com/2020-05-31/function/';
/**
 * A new function, in DEVELOPMENT only.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateFunction.html
 */
const createFunction = ({ body, service }) => service.account.change((state) => {
    const at = service.now();
    const name = parseFunctionName(body);
    const config = parseFunctionConfig(body, state, at);
    const code = parseFunctionCode(body);
    const tags = parseTagsOfNew(body);
    refuseNoRoom(state, name);
    const record = { code, config, revision: 1, createdAt: at, modifiedAt: at };
    const fn = { name, development: record, live: undefined, deployedAt: 0 };
    const arn = functionArn(state.accountId, name);
    const next = withTags(withFunction(state, fn), arn, tags);
    const location = { Location: `${LOCATION}${arn}` };
    const view = { state: next, fn, stage: 'DEVELOPMENT', record, at };
    return { state: next, answer: summaryAnswer(201, view, location) };
});
function refuseNoRoom({ functions }, name) {
    if (functions.has(name))
        throw new ApiError('FunctionAlreadyExists');
    if (functions.size >= limits/* LIMITS */.b1.functionsPerAccount.value)
        throw new ApiError('TooManyFunctions');
}

;// CONCATENATED MODULE: ./src/emulator/key-value-items.ts

/** Bytes that text takes in UTF-8, which is what the limits count. */
const key_value_items_sizeOf = (text) => Buffer.byteLength(text, 'utf8');
/** Bytes of all keys and values, as `TotalSizeInBytes` counts them. */
function sizeOfItems(items) {
    let size = 0;
    for (const [key, value] of items)
        size += key_value_items_sizeOf(key) + key_value_items_sizeOf(value);
    return size;
}
/** What keeps a key from being one; undefined when nothing does. */
function keyProblem(key) {
    const { value: limit } = limits/* LIMITS */.b1.keyValueStoreKey;
    if (key === '')
        return 'a key must not be empty';
    return key_value_items_sizeOf(key) > limit ? `a key has ${limit} bytes at most` : undefined;
}
/** What keeps a pair from being stored; undefined when nothing does. */
function itemProblem(key, value) {
    const { value: limit } = limits/* LIMITS */.b1.keyValueStoreValue;
    const tooLong = key_value_items_sizeOf(value) > limit ? `a value has ${limit} bytes at most` : undefined;
    return keyProblem(key) ?? tooLong;
}

;// CONCATENATED MODULE: ./src/emulator/import-file.ts




/**
 * Contents of a key value store from AWS's import file, `{"data":[{"key":"\u2026","value":"\u2026"},\u2026]}` in UTF-8.
 * What AWS answers to a bad file is unknown; here the create is refused.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create-s3-kvp.html
 * @throws {ApiError} InvalidArgument, EntitySizeLimitExceeded
 */
function parseImportFile(bytes) {
    const file = import_file_parseJson(bytes);
    const data = (0,json/* isJsonObject */.O)(file) ? file.data : undefined;
    if (!Array.isArray(data))
        throw bad('it has to be a JSON object with a list "data"');
    const pairs = data.map(parsePair);
    const items = new Map(pairs);
    if (items.size !== pairs.length)
        throw bad('a key occurs twice');
    if (sizeOfItems(items) > limits/* LIMITS */.b1.keyValueStoreSize.value)
        throw new ApiError('EntitySizeLimitExceeded');
    return items;
}
function parsePair(pair, index) {
    const { key, value } = (0,json/* isJsonObject */.O)(pair) ? pair : {};
    if (typeof key !== 'string' || typeof value !== 'string')
        throw bad(`data[${index}] has to be { "key": text, "value": text }`);
    const problem = itemProblem(key, value);
    if (problem !== undefined)
        throw bad(`data[${index}]: ${problem}`);
    return [key, value];
}
function import_file_parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw bad(error instanceof Error ? error.message : String(error));
    }
}
function bad(reason) {
    return invalidArgument(`The import file is not valid: ${reason}.`);
}

;// CONCATENATED MODULE: ./src/emulator/key-value-store-input.ts



/**
 * `Name` of CreateKeyValueStore.
 * @throws {ApiError} InvalidArgument
 */
function parseStoreName(body) {
    const name = requiredText(body, 'Name');
    if (limits/* FUNCTION_NAME */.ZC.test(name))
        return name;
    throw invalidArgument('Name has to be 1 to 64 letters, digits, hyphens or underscores.');
}
/**
 * `Comment`; absent is empty.
 * @throws {ApiError} InvalidArgument
 */
function parseStoreComment(body) {
    const comment = xml_members_textOf(body, 'Comment') ?? '';
    const { value } = limits/* LIMITS */.b1.keyValueStoreComment;
    if ([...comment].length <= value)
        return comment;
    throw invalidArgument(`Comment has to be ${value} characters at most.`);
}
/**
 * ARN that `ImportSource` names; undefined without one.
 * @throws {ApiError} InvalidArgument
 */
function parseImportSource(body) {
    const source = childOf(body, 'ImportSource');
    if (source === undefined)
        return undefined;
    if (requiredText(source, 'SourceType') !== 'S3')
        throw invalidArgument('SourceType has to be S3.');
    return requiredText(source, 'SourceARN');
}

;// CONCATENATED MODULE: ./src/emulator/key-value-store-node.ts





/**
 * `KeyValueStore`.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_KeyValueStore.html
 */
function keyValueStoreNode({ accountId, store, at }) {
    return [
        'KeyValueStore',
        [
            ['Name', store.name],
            ['Id', store.id],
            ['Comment', store.comment],
            ['ARN', keyValueStoreArn(accountId, store)],
            ['Status', storeStatus(store, at)],
            ['LastModifiedTime', timestamp(store.modifiedAt)],
        ],
    ];
}
/** A key value store as a whole answer, with its control plane ETag. */
function keyValueStoreAnswer(status, view, headers = {}) {
    const etag = etagOf(view.store.revision);
    return xmlAnswer(status, keyValueStoreNode(view), { ETag: etag, ...headers });
}

;// CONCATENATED MODULE: ./src/emulator/operations/create-key-value-store.ts








const create_key_value_store_LOCATION = 'https://cloudfront.amazonaws.com/2020-05-31/key-value-store/';
/**
 * A new store, PROVISIONING for a while; with `ImportSource` it has its contents from the start.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateKeyValueStore.html
 */
const createKeyValueStore = async ({ body, service }) => {
    const name = parseStoreName(body);
    const comment = parseStoreComment(body);
    const source = parseImportSource(body);
    const tags = parseTagsOfNew(body);
    const items = source && parseImportFile(await service.importSource(source));
    return service.account.change((state) => {
        create_key_value_store_refuseNoRoom(state, name);
        const store = { ...emptyStore(service, name), comment, ...(items ? { items } : {}) };
        const { accountId } = state;
        const arn = keyValueStoreArn(accountId, store);
        const location = { Location: `${create_key_value_store_LOCATION}${arn}` };
        const answer = keyValueStoreAnswer(201, { accountId, store, at: store.createdAt }, location);
        return { state: withTags(withKeyValueStore(state, store), arn, tags), answer };
    });
};
function emptyStore({ now, newId, delays }, name) {
    const at = now();
    return {
        id: newId(),
        name,
        comment: '',
        revision: 1,
        createdAt: at,
        modifiedAt: at,
        readyAt: at + delays.provisioning,
        items: new Map(),
        itemsRevision: 1,
        itemsModifiedAt: at,
    };
}
function create_key_value_store_refuseNoRoom({ keyValueStores }, name) {
    if (keyValueStores.has(name))
        throw new ApiError('EntityAlreadyExists');
    if (keyValueStores.size >= limits/* LIMITS */.b1.keyValueStoresPerAccount.value)
        throw new ApiError('EntityLimitExceeded');
}

;// CONCATENATED MODULE: ./src/emulator/operations/delete-function.ts




/**
 * Removes both stages of a function that no distribution uses.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteFunction.html
 */
const deleteFunction = ({ ifMatch, name, service }) => service.account.change((state) => {
    currentFunction(state, name, ifMatch);
    refuseInUse(state, name);
    return { state: withoutFunction(state, name), answer: NO_CONTENT };
});
function refuseInUse(state, name) {
    const users = new Set(associationsOf(state, name).map(({ distributionId }) => distributionId));
    if (users.size === 0)
        return;
    const message = `Cannot delete function ${name}, it is in use by ${users.size} distributions.`;
    throw new ApiError('FunctionInUse', message);
}

;// CONCATENATED MODULE: ./src/emulator/operations/delete-key-value-store.ts





/**
 * Removes a store that neither stage of any function is associated with.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteKeyValueStore.html
 */
const deleteKeyValueStore = ({ ifMatch, name, service }) => service.account.change((state) => {
    const store = currentStore(state, name, ifMatch);
    delete_key_value_store_refuseInUse(state, keyValueStoreArn(state.accountId, store));
    return { state: withoutKeyValueStore(state, store), answer: NO_CONTENT };
});
function delete_key_value_store_refuseInUse(state, arn) {
    if ([...state.functions.values()].some((fn) => arnsOf(fn).includes(arn)))
        throw new ApiError('CannotDeleteEntityWhileInUse');
}
function arnsOf({ development, live }) {
    return [...development.config.keyValueStoreArns, ...(live?.config.keyValueStoreArns ?? [])];
}

;// CONCATENATED MODULE: ./src/emulator/operations/describe-function.ts


/**
 * Summary and ETag of one stage.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DescribeFunction.html
 */
const describeFunction = ({ name, query, service }) => summaryAnswer(200, existingStage(service, name, parseStage(query.get('Stage'))));

;// CONCATENATED MODULE: ./src/emulator/operations/describe-key-value-store.ts


/**
 * A key value store and its control plane ETag.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DescribeKeyValueStore.html
 */
const describeKeyValueStore = ({ name, service: { account, now } }) => {
    const { accountId } = account.state;
    const store = existingStore(account.state, name);
    return keyValueStoreAnswer(200, { accountId, store, at: now() });
};

;// CONCATENATED MODULE: ./src/emulator/operations/get-function.ts



/**
 * Code of one stage, byte for byte, outside any XML.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetFunction.html
 */
const getFunction = ({ name, query, service }) => {
    const { record } = existingStage(service, name, parseStage(query.get('Stage')));
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
const listFunctions = ({ query, service: { account, now } }) => {
    const wanted = parseOptionalStage(query.get('Stage'));
    const at = now();
    const items = [...account.state.functions.values()]
        .flatMap((fn) => itemsOf(account.state, fn, at))
        .filter(({ stage }) => wanted === undefined || stage === wanted);
    return xmlAnswer(200, listNode('FunctionList', items, query));
};
function itemsOf(state, fn, at) {
    const stages = [
        ['DEVELOPMENT', fn.development],
        ['LIVE', fn.live],
    ];
    return stages.flatMap(([stage, record]) => record === undefined
        ? []
        : {
            stage,
            key: `${fn.name}/${stage}`,
            node: functionSummary({ state, fn, stage, record, at }),
        });
}

;// CONCATENATED MODULE: ./src/emulator/operations/list-key-value-stores.ts




/**
 * Key value stores in the order of their names; `Status` keeps those that have it.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListKeyValueStores.html
 */
const listKeyValueStores = ({ query, service: { account, now } }) => {
    const { accountId, keyValueStores } = account.state;
    const wanted = query.get('Status');
    const at = now();
    const items = [...keyValueStores.values()]
        .filter((store) => wanted === null || storeStatus(store, at) === wanted)
        .map((store) => ({ key: store.name, node: keyValueStoreNode({ accountId, store, at }) }));
    return xmlAnswer(200, listNode('KeyValueStoreList', items, query));
};

;// CONCATENATED MODULE: ./src/emulator/operations/publish-function.ts



/**
 * Copies DEVELOPMENT to LIVE, ETag included; DEVELOPMENT stays. Publishing the same revision again
 * succeeds. From now on it takes a while until an associated function is DEPLOYED. The API's model has no ETag here; it is sent anyway.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_PublishFunction.html
 */
const publishFunction = ({ ifMatch, name, service }) => service.account.change((state) => {
    const { development, live } = currentFunction(state, name, ifMatch);
    const at = service.now();
    const record = { ...development, createdAt: live?.createdAt ?? at, modifiedAt: at };
    const fn = { name, development, live: record, deployedAt: at + service.delays.rollout };
    const next = withFunction(state, fn);
    const view = { state: next, fn, stage: 'LIVE', record, at };
    return { state: next, answer: summaryAnswer(200, view) };
});

;// CONCATENATED MODULE: ./src/emulator/operations/list-tags-for-resource.ts


/**
 * All tags of a resource, in the order in which their keys came.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListTagsForResource.html
 */
const list_tags_for_resource_listTagsForResource = ({ query, service: { account } }) => {
    const tags = account.state.tags.get(existingResource(account.state, query)) ?? new Map();
    const items = [...tags].map(([key, value]) => [
        'Tag',
        [
            ['Key', key],
            ['Value', value],
        ],
    ]);
    return xmlAnswer(200, ['Tags', [['Items', items]]]);
};

;// CONCATENATED MODULE: ./src/emulator/operations/tag-resource.ts



/**
 * Adds tags; one that is there gets the new value.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TagResource.html
 */
const tag_resource_tagResource = ({ query, body, service }) => service.account.change((state) => {
    const arn = existingResource(state, query);
    const tags = new Map([...(state.tags.get(arn) ?? []), ...parseTags(body)]);
    return { state: withTags(state, arn, tags_input_refuseTooMany(tags)), answer: NO_CONTENT };
});

;// CONCATENATED MODULE: ./src/emulator/operations/test-function.ts









/**
 * Runs one stage's code on an event, in the offline runtime, with the contents of the associated key value
 * store. What happens to the function meanwhile does not matter: code and configuration are those of the
 * moment at which the ETag was checked.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TestFunction.html
 */
const testFunction = async ({ body, ifMatch, name, service }) => {
    const stage = parseStage(xml_members_textOf(body, 'Stage'));
    const view = testedStage(service, name, stage, ifMatch);
    const event = parseTestEvent(parseBlob(body, 'EventObject', limits/* LIMITS */.b1.eventSize.value));
    const fixture = {
        kvs: storeContents(view.state, view.record),
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

;// CONCATENATED MODULE: ./src/emulator/operations/untag-resource.ts



/**
 * Takes tags away; a key that is not there does not matter.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UntagResource.html
 */
const untag_resource_untagResource = ({ query, body, service }) => service.account.change((state) => {
    const arn = existingResource(state, query);
    const tags = new Map(state.tags.get(arn) ?? []);
    for (const key of parseTagKeys(body))
        tags.delete(key);
    return { state: withTags(state, arn, tags), answer: NO_CONTENT };
});

;// CONCATENATED MODULE: ./src/emulator/operations/update-function.ts





/**
 * Replaces code and configuration of DEVELOPMENT; LIVE stays. Every update makes a new revision, also one
 * with the same code (AWS's behaviour there is unknown). The API's model has the ETag in a header named
 * `ETtag`, so SDKs look there; `ETag` is sent beside it.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateFunction.html
 */
const updateFunction = ({ body, ifMatch, name, service }) => service.account.change((state) => {
    const before = currentFunction(state, name, ifMatch);
    const { development } = before;
    const at = service.now();
    const record = {
        config: parseFunctionConfig(body, state, at),
        code: parseFunctionCode(body),
        revision: development.revision + 1,
        createdAt: development.createdAt,
        modifiedAt: at,
    };
    const fn = { ...before, development: record };
    const next = withFunction(state, fn);
    const view = { state: next, fn, stage: 'DEVELOPMENT', record, at };
    const answer = summaryAnswer(200, view, { ETtag: etagOf(record.revision) });
    return { state: next, answer };
});

;// CONCATENATED MODULE: ./src/emulator/operations/update-key-value-store.ts





/**
 * A new comment. The contents, and their ETag of the data plane, stay.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateKeyValueStore.html
 */
const updateKeyValueStore = ({ body, ifMatch, name, service }) => service.account.change((state) => {
    const before = currentStore(state, name, ifMatch);
    requiredText(body, 'Comment');
    const comment = parseStoreComment(body);
    const at = service.now();
    const store = { ...before, comment, revision: before.revision + 1, modifiedAt: at };
    const answer = keyValueStoreAnswer(200, { accountId: state.accountId, store, at });
    return { state: withKeyValueStore(state, store), answer };
});

;// CONCATENATED MODULE: ./src/emulator/routes.ts
















const FUNCTIONS = '/2020-05-31/function';
const STORES = '/2020-05-31/key-value-store';
const TAGGING = '/2020-05-31/tagging';
/**
 * What the emulator can do. A new operation is a row here and a file in operations/.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Operations_Amazon_CloudFront.html
 */
// prettier-ignore
const ROUTES = [
    { operation: 'ListFunctions', method: 'GET', path: FUNCTIONS, run: listFunctions },
    { operation: 'CreateFunction', method: 'POST', path: FUNCTIONS, root: 'CreateFunctionRequest', run: createFunction },
    { operation: 'GetFunction', method: 'GET', path: `${FUNCTIONS}/{Name}`, run: getFunction },
    { operation: 'UpdateFunction', method: 'PUT', path: `${FUNCTIONS}/{Name}`, root: 'UpdateFunctionRequest', run: updateFunction },
    { operation: 'DeleteFunction', method: 'DELETE', path: `${FUNCTIONS}/{Name}`, run: deleteFunction },
    { operation: 'DescribeFunction', method: 'GET', path: `${FUNCTIONS}/{Name}/describe`, run: describeFunction },
    { operation: 'TestFunction', method: 'POST', path: `${FUNCTIONS}/{Name}/test`, root: 'TestFunctionRequest', run: testFunction },
    { operation: 'PublishFunction', method: 'POST', path: `${FUNCTIONS}/{Name}/publish`, run: publishFunction },
    { operation: 'ListKeyValueStores', method: 'GET', path: STORES, run: listKeyValueStores },
    { operation: 'CreateKeyValueStore', method: 'POST', path: STORES, root: 'CreateKeyValueStoreRequest', run: createKeyValueStore },
    // Older models of the API, as that of the SDK for JavaScript v2, have a slash at the end.
    { operation: 'CreateKeyValueStore', method: 'POST', path: `${STORES}/`, root: 'CreateKeyValueStoreRequest', run: createKeyValueStore },
    { operation: 'DescribeKeyValueStore', method: 'GET', path: `${STORES}/{Name}`, run: describeKeyValueStore },
    { operation: 'UpdateKeyValueStore', method: 'PUT', path: `${STORES}/{Name}`, root: 'UpdateKeyValueStoreRequest', run: updateKeyValueStore },
    { operation: 'DeleteKeyValueStore', method: 'DELETE', path: `${STORES}/{Name}`, run: deleteKeyValueStore },
    { operation: 'TagResource', method: 'POST', path: TAGGING, query: ['Operation', 'Tag'], root: 'Tags', run: tag_resource_tagResource },
    { operation: 'UntagResource', method: 'POST', path: TAGGING, query: ['Operation', 'Untag'], root: 'TagKeys', run: untag_resource_untagResource },
    { operation: 'ListTagsForResource', method: 'GET', path: TAGGING, run: list_tags_for_resource_listTagsForResource },
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
        .map(([name, inner]) => ({ name, text: parse_xml_textIn(inner), children: elementsOf(inner) })));
}
function parse_xml_textIn(content) {
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

;// CONCATENATED MODULE: ./src/emulator/cloudfront-api.ts






/** The largest request is about 55 kB: a code blob in base64. */
const cloudfront_api_MAX_BODY = 1_048_576;
/**
 * CloudFront's control plane: REST with XML bodies.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/Welcome.html
 */
const cloudFrontApi = {
    service: 'cloudfront',
    maxBody: cloudfront_api_MAX_BODY,
    claims: ({ path }) => path.startsWith('/2020-05-31/'),
    match(request) {
        const { route, params } = foundRoute(ROUTES, request, commonRefusals);
        const name = params.Name ?? '';
        return {
            operation: route.operation,
            name,
            open: (service, body) => openCall(route, {
                service,
                name,
                query: request.query,
                ifMatch: request.header('if-match'),
                // Syntax comes before everything that the operation itself checks.
                body: route.root === undefined ? undefined : parseXml(body, route.root),
            }),
        };
    },
    common: commonRefusals,
    errors: errors,
    errorAnswer: errorAnswer,
};
function openCall({ run }, call) {
    // A create has its name in the body.
    const name = call.name || (xml_members_textOf(call.body, 'Name') ?? '');
    return { name, run: () => run(call) };
}

;// CONCATENATED MODULE: ./src/emulator/key-value-store/data-error.ts


/**
 * Errors of the data plane with their HTTP status. The text of a stale If-Match is AWS's own.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Operations_Amazon_CloudFront_KeyValueStore.html
 */
const data_error_ERRORS = {
    AccessDeniedException: { status: 403, message: 'Access denied.' },
    ConflictException: { status: 409, message: 'Resource is not in expected state.' },
    ExpiredTokenException: {
        status: 403,
        message: 'The security token included in the request is expired',
    },
    IncompleteSignatureException: {
        status: 400,
        message: 'The request signature does not conform to AWS standards.',
    },
    InternalServerException: { status: 500, message: 'Internal server error.' },
    InvalidSignatureException: {
        status: 403,
        message: 'The signature of the request is not the one of this access key, or it is too old.',
    },
    MethodNotAllowedException: {
        status: 405,
        message: 'This path has no operation for this method.',
    },
    MissingAuthenticationTokenException: { status: 403, message: 'The request is not signed.' },
    ResourceNotFoundException: { status: 404, message: 'Resource was not found.' },
    ServiceQuotaExceededException: {
        status: 402,
        message: `A key value store holds ${limits/* LIMITS */.b1.keyValueStoreSize.value} bytes at most.`,
    },
    ServiceUnavailableException: { status: 503, message: 'The service is not available now.' },
    ThrottlingException: { status: 429, message: 'Rate exceeded' },
    UnknownOperationException: {
        status: 404,
        message: 'No operation of the emulator has this path.',
    },
    UnrecognizedClientException: {
        status: 403,
        message: 'The security token included in the request is invalid.',
    },
    ValidationException: { status: 400, message: 'Validation failed.' },
};
const data_error_wordsOf = (code) => ({ code, ...data_error_ERRORS[code] });
/** A request that the data plane refuses. */
class DataError extends emulator_refusal/* Refusal */.P {
    name = 'DataError';
    constructor(code, message = data_error_ERRORS[code].message) {
        super({ ...data_error_ERRORS[code], code, message });
    }
}
/** ValidationException with the sentence that says what is wrong. */
function invalid(message) {
    return new DataError('ValidationException', message);
}
/** Every error of the data plane, by its code. */
const data_error_errors = new Map(Object.entries(data_error_ERRORS).map(([code, words]) => [code, { code, ...words }]));
/** What the data plane says in the cases that all services know. */
const data_error_common = {
    'access-denied': data_error_wordsOf('AccessDeniedException'),
    expired: data_error_wordsOf('InvalidSignatureException'),
    'expired-token': data_error_wordsOf('ExpiredTokenException'),
    'incomplete-signature': data_error_wordsOf('IncompleteSignatureException'),
    internal: data_error_wordsOf('InternalServerException'),
    'method-not-allowed': data_error_wordsOf('MethodNotAllowedException'),
    throttled: data_error_wordsOf('ThrottlingException'),
    'too-large': {
        ...data_error_wordsOf('ValidationException'),
        message: `A request has ${limits/* LIMITS */.b1.keyValueStoreUpdateSize.value} bytes at most.`,
    },
    unavailable: data_error_wordsOf('ServiceUnavailableException'),
    'unknown-key': data_error_wordsOf('UnrecognizedClientException'),
    'unknown-operation': data_error_wordsOf('UnknownOperationException'),
    unsigned: data_error_wordsOf('MissingAuthenticationTokenException'),
    'wrong-signature': data_error_wordsOf('InvalidSignatureException'),
};

;// CONCATENATED MODULE: ./src/emulator/key-value-store/paging.ts


/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_ListKeys.html */
const MAX_RESULTS = { default: 10, limit: 50 };
/**
 * Reads `MaxResults` and `NextToken`, which is the last key of the page before in disguise.
 * @throws {DataError} ValidationException
 */
function parsePage(query) {
    return {
        after: parseToken(query.get('NextToken')),
        size: parseMaxResults(query.get('MaxResults')),
    };
}
/** The keys of one page in their order, and the token of the next one if there is one. */
function paging_pageOf(keys, { after, size }) {
    const sorted = [...keys].sort((a, b) => (a < b ? -1 : 1));
    const rest = after === undefined ? sorted : sorted.filter((key) => key > after);
    const page = rest.slice(0, size);
    const last = rest.length > page.length ? page.at(-1) : undefined;
    return { keys: page, nextToken: last && Buffer.from(last, 'utf8').toString('base64') };
}
function parseToken(token) {
    if (token === null)
        return undefined;
    const key = decodeBase64(token);
    if (key === undefined || key.length === 0)
        throw invalid('NextToken is not valid.');
    return Buffer.from(key).toString('utf8');
}
function parseMaxResults(text) {
    if (text === null)
        return MAX_RESULTS.default;
    const size = Number(text);
    if (/^[0-9]{1,2}$/.test(text) && size >= 1 && size <= MAX_RESULTS.limit)
        return size;
    throw invalid(`MaxResults has to be a number from 1 to ${MAX_RESULTS.limit}.`);
}

;// CONCATENATED MODULE: ./src/emulator/key-value-store/stores.ts








/** @throws {DataError} ResourceNotFoundException */
function storeOf(state, arn) {
    const store = keyValueStoreByArn(state, arn);
    if (store === undefined)
        throw new DataError('ResourceNotFoundException');
    return store;
}
/**
 * The store, if its contents can be read and written.
 * @throws {DataError} ResourceNotFoundException, or ConflictException while it is provisioned
 */
function readyStore(state, { arn, service }) {
    const store = storeOf(state, arn);
    if (storeStatus(store, service.now()) !== 'READY')
        throw new DataError('ConflictException');
    return store;
}
/**
 * Changes the contents if If-Match carries their ETag. A write that changes nothing, as the deletion of a
 * missing key, keeps the ETag. The model has ConflictException for a stale one; AWS was also seen to answer
 * ValidationException with the same text, which the fault `stale-as-validation` does.
 * @throws {DataError} ValidationException, ResourceNotFoundException, ConflictException, ServiceQuotaExceededException
 */
function changeItems(call, change) {
    const { service, ifMatch } = call;
    if (ifMatch === undefined || ifMatch === '')
        throw invalid('If-Match is required.');
    return service.account.change((state) => {
        const before = readyStore(state, call);
        if (ifMatch !== itemsEtagOf(before.itemsRevision))
            throw new DataError('ConflictException', STALE);
        const items = change(before.items);
        if (sizeOfItems(items) > limits/* LIMITS */.b1.keyValueStoreSize.value)
            throw new DataError('ServiceQuotaExceededException');
        const store = items === before.items ? before : revised(before, items, service.now());
        return { state: withKeyValueStore(state, store), answer: itemsAnswer(store) };
    });
}
/** AWS's own words. */
const STALE = 'Pre-Condition failed during update of Key-Value-Store';
function revised(before, items, at) {
    return { ...before, items, itemsRevision: before.itemsRevision + 1, itemsModifiedAt: at };
}
/** Number and size of the pairs, which almost every answer tells. */
function itemsFacts({ items }) {
    return { ItemCount: items.size, TotalSizeInBytes: sizeOfItems(items) };
}
function itemsAnswer(store) {
    return jsonAnswer(200, itemsFacts(store), { ETag: itemsEtagOf(store.itemsRevision) });
}

;// CONCATENATED MODULE: ./src/emulator/key-value-store/read-operations.ts






/** Timestamps are seconds since 1970, with a fraction. */
const seconds = (milliseconds) => milliseconds / 1_000;
/**
 * Facts about the contents, and their ETag. The only operation on a store that is still provisioned.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_DescribeKeyValueStore.html
 */
const describeItems = ({ arn, service }) => {
    const store = storeOf(service.account.state, arn);
    const facts = {
        ...itemsFacts(store),
        KvsARN: arn,
        Created: seconds(store.createdAt),
        LastModified: seconds(store.itemsModifiedAt),
        Status: storeStatus(store, service.now()),
    };
    return jsonAnswer(200, facts, { ETag: itemsEtagOf(store.itemsRevision) });
};
/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_GetKey.html */
const getKey = (call) => {
    const store = readyStore(call.service.account.state, call);
    const value = store.items.get(call.key);
    if (value === undefined)
        throw new DataError('ResourceNotFoundException', 'Key was not found.');
    return jsonAnswer(200, { Key: call.key, Value: value, ...itemsFacts(store) });
};
/**
 * A page of the pairs, in the order of their keys.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_ListKeys.html
 */
const listKeys = (call) => {
    const page = parsePage(call.query);
    const { items } = readyStore(call.service.account.state, call);
    const { keys, nextToken } = paging_pageOf(items.keys(), page);
    return jsonAnswer(200, {
        Items: keys.map((key) => ({ Key: key, Value: items.get(key) ?? '' })),
        ...(nextToken === undefined ? {} : { NextToken: nextToken }),
    });
};

;// CONCATENATED MODULE: ./src/emulator/key-value-store/update-input.ts




/**
 * Body of UpdateKeys.
 * @throws {DataError} ValidationException
 */
function parseUpdate(body) {
    const puts = listIn(body, 'Puts').map(parsePut);
    const deletes = listIn(body, 'Deletes').map(parseDelete);
    const keys = [...puts.map(([key]) => key), ...deletes];
    const { value: limit } = limits/* LIMITS */.b1.keyValueStoreUpdateKeys;
    if (keys.length === 0)
        throw invalid('Puts or Deletes is required.');
    if (keys.length > limit)
        throw invalid(`Puts and Deletes have ${limit} keys at most.`);
    if (new Set(keys).size !== keys.length)
        throw invalid('A key occurs twice.');
    return { puts, deletes };
}
function listIn(body, member) {
    const list = body[member] ?? [];
    if (!Array.isArray(list))
        throw invalid(`${member} has to be a list.`);
    return list;
}
function parsePut(item, index) {
    const { Key: key, Value: value } = (0,json/* isJsonObject */.O)(item) ? item : {};
    if (typeof key !== 'string' || typeof value !== 'string')
        throw invalid(`Puts[${index}] needs a Key and a Value.`);
    const problem = itemProblem(key, value);
    if (problem !== undefined)
        throw invalid(`Puts[${index}]: ${problem}.`);
    return [key, value];
}
function parseDelete(item, index) {
    const { Key: key } = (0,json/* isJsonObject */.O)(item) ? item : {};
    if (typeof key !== 'string')
        throw invalid(`Deletes[${index}] needs a Key.`);
    const problem = keyProblem(key);
    if (problem !== undefined)
        throw invalid(`Deletes[${index}]: ${problem}.`);
    return key;
}

;// CONCATENATED MODULE: ./src/emulator/key-value-store/write-operations.ts




/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_PutKey.html */
const putKey = (call) => {
    const { Value: value } = call.body;
    if (typeof value !== 'string')
        throw invalid('Value is required and has to be text.');
    write_operations_refuse(itemProblem(call.key, value));
    return changeItems(call, (items) => new Map(items).set(call.key, value));
};
/**
 * Deleting a key that is not there succeeds.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_DeleteKey.html
 */
const deleteKey = (call) => {
    write_operations_refuse(keyProblem(call.key));
    return changeItems(call, (items) => write_operations_without(items, [call.key]));
};
/**
 * Puts and deletes, all or nothing.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_UpdateKeys.html
 */
const updateKeys = (call) => {
    const { puts, deletes } = parseUpdate(call.body);
    return changeItems(call, (items) => {
        const rest = write_operations_without(items, deletes);
        return puts.length === 0 ? rest : new Map([...rest, ...puts]);
    });
};
function write_operations_refuse(problem) {
    if (problem !== undefined)
        throw invalid(`${problem}.`);
}
/** The same map when it has none of the keys: nothing has changed then. */
function write_operations_without(items, keys) {
    const gone = keys.filter((key) => items.has(key));
    if (gone.length === 0)
        return items;
    const rest = new Map(items);
    for (const key of gone)
        rest.delete(key);
    return rest;
}

;// CONCATENATED MODULE: ./src/emulator/key-value-store/data-plane.ts









const data_plane_SERVICE = 'cloudfront-keyvaluestore';
const ROOT = '/key-value-stores';
const STORE = `${ROOT}/{KvsARN}`;
const data_plane_KEY = `${STORE}/keys/{Key}`;
// prettier-ignore
const data_plane_ROUTES = [
    { operation: 'DescribeKeyValueStore', method: 'GET', path: STORE, run: describeItems },
    { operation: 'ListKeys', method: 'GET', path: `${STORE}/keys`, run: listKeys },
    { operation: 'UpdateKeys', method: 'POST', path: `${STORE}/keys`, takesBody: true, run: updateKeys },
    { operation: 'GetKey', method: 'GET', path: data_plane_KEY, run: getKey },
    { operation: 'PutKey', method: 'PUT', path: data_plane_KEY, takesBody: true, run: putKey },
    { operation: 'DeleteKey', method: 'DELETE', path: data_plane_KEY, run: deleteKey },
];
/**
 * The data plane of key value stores: REST with JSON bodies. Clients put the account before the host of
 * their endpoint, `123456789012.host`; here every host is the emulator.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Operations_Amazon_CloudFront_KeyValueStore.html
 */
const dataPlaneApi = {
    service: data_plane_SERVICE,
    maxBody: limits/* LIMITS */.b1.keyValueStoreUpdateSize.value,
    claims: (request) => request.path.startsWith(`${ROOT}/`) || signedService(request) === data_plane_SERVICE,
    match(request) {
        const { route, params } = foundRoute(data_plane_ROUTES, request, data_error_common);
        const { KvsARN: arn = '', Key: key = '' } = params;
        const { query } = request;
        const ifMatch = request.header('if-match');
        return {
            operation: route.operation,
            name: arn,
            open(service, bytes) {
                const body = route.takesBody === true ? parseBody(bytes) : {};
                // Rules for faults name a store by its name, as those for the control plane do.
                const name = keyValueStoreByArn(service.account.state, arn)?.name ?? arn;
                return { name, run: () => route.run({ service, arn, key, query, ifMatch, body }) };
            },
        };
    },
    common: data_error_common,
    errors: data_error_errors,
    errorAnswer: ({ status, code, message }) => jsonAnswer(status, { Message: message }, { 'x-amzn-errortype': code }),
};
function parseBody(bytes) {
    const value = data_plane_parseJson(bytes);
    if (!(0,json/* isJsonObject */.O)(value))
        throw invalid('The request body has to be a JSON object.');
    return value;
}
function data_plane_parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/emulator/logs/filter-pattern.ts

/** A sign, and then a quoted text, a regular expression between percent signs, or a word. */
const TERM = /\s*([?-]?)(?:"((?:\\.|[^"\\])*)"|%([^%]+)%|([^\s"%]+))(?=\s|$)/uy;
/** Words of letters, digits and underscores; everything else has to stand in quotes. */
const WORD = /^[\p{L}\p{N}_]+$/u;
/**
 * What a filter pattern finds: the terms of text that has no form. Patterns for JSON and for fields are
 * refused, as are those that AWS refuses: functions log neither.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 * @throws {LogsError} InvalidParameterException
 */
function filterPattern(pattern) {
    const terms = termsOf(pattern.trim());
    const all = terms.filter(({ sign }) => sign === '');
    const any = terms.filter(({ sign }) => sign === '?');
    const none = terms.filter(({ sign }) => sign === '-');
    return (message) => all.every(({ matches }) => matches(message)) &&
        // Beside terms that have to be there, AWS ignores those that may.
        (all.length > 0 || any.length === 0 || any.some(({ matches }) => matches(message))) &&
        !none.some(({ matches }) => matches(message));
}
function termsOf(pattern) {
    if (/^[{[]/.test(pattern))
        throw invalidParameter('The emulator has no filter patterns for JSON and for fields.');
    const terms = [];
    TERM.lastIndex = 0;
    while (TERM.lastIndex < pattern.length) {
        const at = TERM.lastIndex;
        const match = TERM.exec(pattern);
        if (match === null)
            throw invalidParameter(`Invalid filter pattern at character ${at}.`);
        terms.push(termOf(match));
    }
    return terms;
}
function termOf([, sign, quoted, regex, word]) {
    const kind = sign === '?' || sign === '-' ? sign : '';
    if (regex !== undefined) {
        const expression = compiled(regex);
        return { sign: kind, matches: (message) => expression.test(message) };
    }
    if (word !== undefined && !WORD.test(word))
        throw invalidParameter(`Invalid character(s) in term '${word}'`);
    const text = word ?? (quoted ?? '').replace(/\\(.)/g, '$1');
    return { sign: kind, matches: (message) => message.includes(text) };
}
function compiled(source) {
    try {
        return new RegExp(source);
    }
    catch {
        throw invalidParameter(`Invalid regular expression '${source}'`);
    }
}

;// CONCATENATED MODULE: ./src/emulator/logs/filter-log-events.ts






const EVENTS_PER_PAGE = { most: 10_000, default: 10_000 };
/**
 * Events of all streams of a group, in the order of their times; both ends of the time are included.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
 */
const filterLogEvents = ({ service, input }) => {
    const [from, to] = [timeIn(input, 'startTime') ?? 0, timeIn(input, 'endTime') ?? Infinity];
    if (from > to)
        throw invalidParameter('startTime has to be before endTime.');
    const matches = filterPattern(textIn(input, 'filterPattern', SHAPES.filterPattern) ?? '');
    const isWanted = streamFilter(input);
    const group = identifiedGroup(service.account.state, input);
    const found = eventsOfStreams(group, isWanted, service.now())
        .filter(({ event }) => event.at >= from && event.at <= to && matches(event.message))
        .toSorted((a, b) => a.event.at - b.event.at || (a.event.id < b.event.id ? -1 : 1));
    const { items, ...rest } = pageOf(input, found, ({ event }) => event.id, EVENTS_PER_PAGE);
    const events = items.map(({ stream, event }) => ({
        logStreamName: stream,
        ...outputEvent(event),
        eventId: event.id,
    }));
    return { events, searchedLogStreams: [], ...rest };
};
/** The events of a group's streams that have not expired. `at` in milliseconds since 1970. */
function eventsOfStreams(group, isWanted, at) {
    return group.streams
        .filter(({ name }) => isWanted(name))
        .flatMap((stream) => eventsOf(group, stream, at).map((event) => ({ stream: stream.name, event })));
}
function streamFilter(input) {
    const names = textsIn(input, 'logStreamNames');
    const prefix = textIn(input, 'logStreamNamePrefix', SHAPES.streamName);
    if (names.length > 0 && prefix !== undefined)
        throw invalidParameter('logStreamNamePrefix and logStreamNames are mutually exclusive.');
    return (stream) => stream.startsWith(prefix ?? '') && (names.length === 0 || names.includes(stream));
}

;// CONCATENATED MODULE: ./src/emulator/logs/insights/query-error.ts
/** A query of Logs Insights that cannot be run, with the place of the mistake in its text. */
class QueryError extends Error {
    name = 'QueryError';
    /** Characters from the start of the query; `end` is the first one after it. */
    start;
    end;
    constructor(message, { start, end }) {
        super(message);
        this.start = start;
        this.end = end;
    }
}

;// CONCATENATED MODULE: ./src/emulator/logs/insights/rows.ts
/** A value as GetQueryResults writes it: moments as `2026-03-01 12:00:00.000`. */
function rows_textOf(value) {
    if (!(value instanceof Date))
        return String(value);
    return value.toISOString().replace('T', ' ').replace('Z', '');
}
/** A value as a number; NaN where it is none. */
function numberOf(value) {
    if (value === undefined || value === '')
        return Number.NaN;
    return value instanceof Date ? value.getTime() : Number(value);
}
/** Less than 0, 0 or more: as numbers where both are, else as texts. A missing value comes first. */
function compared(a, b) {
    if (a === undefined || b === undefined)
        return Number(a !== undefined) - Number(b !== undefined);
    const [left, right] = [numberOf(a), numberOf(b)];
    if (!Number.isNaN(left) && !Number.isNaN(right))
        return left - right;
    const [first, second] = [rows_textOf(a), rows_textOf(b)];
    return first < second ? -1 : Number(first > second);
}

;// CONCATENATED MODULE: ./src/emulator/logs/insights/tokens.ts

/** Kinds of tokens, in the order in which they are tried. */
const PATTERNS = {
    space: /(?:\s|#[^\n]*)+/y,
    text: /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/y,
    /** Between slashes: there is no division here. */
    regex: /\/(?:\\.|[^/\\\n])+\//y,
    duration: /\d+[a-z]+/y,
    number: /-?\d+(?:\.\d+)?/y,
    quotedField: /`[^`]+`/y,
    word: /[A-Za-z_@][\w.@]*/y,
    sign: /!=|<=|>=|=~|[=<>(),|*[\]]/y,
};
/** @throws {QueryError} for a character that begins nothing */
function tokensOf(query) {
    const tokens = [];
    let at = 0;
    while (at < query.length) {
        const { kind, text } = tokenAt(query, at);
        const end = at + text.length;
        if (kind !== 'space')
            tokens.push({ kind, text: contentOf(kind, text), start: at, end });
        at = end;
    }
    return [...tokens, { kind: 'end', text: 'the end', start: at, end: at }];
}
function tokenAt(query, at) {
    for (const [kind, pattern] of Object.entries(PATTERNS)) {
        pattern.lastIndex = at;
        const text = pattern.exec(query)?.[0];
        if (text !== undefined)
            return { kind: kind, text };
    }
    throw new QueryError(`unexpected symbol found ${query.charAt(at)}`, { start: at, end: at + 1 });
}
function contentOf(kind, text) {
    if (kind === 'text')
        return text.slice(1, -1).replace(/\\(["'\\])/g, '$1');
    return kind === 'regex' || kind === 'quotedField' ? text.slice(1, -1) : text;
}

;// CONCATENATED MODULE: ./src/emulator/logs/insights/token-reader.ts


/** Levels of brackets and of `not`. */
const token_reader_MAX_DEPTH = 100;
/** @throws {QueryError} */
function createTokenReader(query) {
    const tokens = tokensOf(query);
    let at = 0;
    let depth = 0;
    const peek = () => tokens[Math.min(at, tokens.length - 1)];
    const is = (text) => (peek().kind === 'word' || peek().kind === 'sign') && peek().text.toLowerCase() === text;
    const reader = {
        get next() {
            return peek();
        },
        take() {
            const token = peek();
            at += 1;
            return token;
        },
        takes(text) {
            if (!is(text))
                return false;
            at += 1;
            return true;
        },
        need(text) {
            if (!is(text))
                throw reader.unexpected(text);
            return reader.take();
        },
        nested(read) {
            if (depth >= token_reader_MAX_DEPTH)
                throw reader.unexpected(`no more than ${token_reader_MAX_DEPTH} levels`);
            depth += 1;
            const inner = read();
            depth -= 1;
            return inner;
        },
        unexpected: (expected) => new QueryError(`unexpected ${peek().text}; expected ${expected}`, peek()),
    };
    return reader;
}
/** Items with commas between them; one at least. */
function listOf(reader, read) {
    const items = [read()];
    while (reader.takes(','))
        items.push(read());
    return items;
}
/** The name of a field. @throws {QueryError} */
function readField(reader) {
    const { kind } = reader.next;
    if (kind !== 'word' && kind !== 'quotedField')
        throw reader.unexpected('a field');
    return reader.take().text;
}
/** `as name`, where it stands. */
function readAlias(reader) {
    return reader.takes('as') ? readField(reader) : undefined;
}
/**
 * A regular expression; `(?i)` at its beginning makes it one for letters of any case.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Filter.html
 * @throws {QueryError} for one that is none
 */
function readRegex(reader) {
    const token = reader.take();
    try {
        const source = token.text.replace(/^\(\?i\)/, '');
        return new RegExp(source, source === token.text ? '' : 'i');
    }
    catch {
        throw new QueryError(`${token.text} is no regular expression`, token);
    }
}

;// CONCATENATED MODULE: ./src/emulator/logs/insights/condition.ts


/** Conditions with `or` between them; `and` binds closer, `not` closest. @throws {QueryError} */
function readCondition(reader) {
    const parts = [readConjunction(reader)];
    while (reader.takes('or'))
        parts.push(readConjunction(reader));
    return (row) => parts.some((part) => part(row));
}
function readConjunction(reader) {
    const parts = [readNegation(reader)];
    while (reader.takes('and'))
        parts.push(readNegation(reader));
    return (row) => parts.every((part) => part(row));
}
function readNegation(reader) {
    return reader.takes('not')
        ? negated(reader.nested(() => readNegation(reader)))
        : readPart(reader);
}
const negated = (condition) => (row) => !condition(row);
function readPart(reader) {
    if (reader.takes('(')) {
        const inner = reader.nested(() => readCondition(reader));
        reader.need(')');
        return inner;
    }
    const field = readField(reader);
    return field.toLowerCase() === 'ispresent' ? readPresence(reader) : readComparison(reader, field);
}
function readPresence(reader) {
    reader.need('(');
    const field = readField(reader);
    reader.need(')');
    return (row) => row.has(field);
}
const COMPARISONS = {
    '=': (order) => order === 0,
    '!=': (order) => order !== 0,
    '<': (order) => order < 0,
    '<=': (order) => order <= 0,
    '>': (order) => order > 0,
    '>=': (order) => order >= 0,
};
function readComparison(reader, field) {
    const comparison = reader.next.kind === 'sign' ? COMPARISONS[reader.next.text] : undefined;
    if (comparison !== undefined) {
        reader.take();
        const operand = readOperand(reader);
        return (row) => holds(comparison, row.get(field), operand(row));
    }
    if (reader.takes('not'))
        return negated(readSearch(reader, field));
    return readSearch(reader, field);
}
/** Nothing can be said of what is not there. */
function holds(comparison, left, right) {
    return left !== undefined && right !== undefined && comparison(compared(left, right));
}
/** `like`, `=~` and `in`. */
function readSearch(reader, field) {
    if (reader.takes('in'))
        return readMembership(reader, field);
    if (!reader.takes('like') && !reader.takes('=~'))
        throw reader.unexpected('a comparison');
    const isMatch = readMatch(reader);
    return (row) => isMatch(rows_textOf(row.get(field) ?? ''));
}
function readMatch(reader) {
    if (reader.next.kind === 'regex') {
        const regex = readRegex(reader);
        return (text) => regex.test(text);
    }
    if (reader.next.kind !== 'text')
        throw reader.unexpected('a text or a regular expression');
    const part = reader.take().text;
    return (text) => text.includes(part);
}
function readMembership(reader, field) {
    reader.need('[');
    const members = listOf(reader, () => readOperand(reader));
    reader.need(']');
    return (row) => members.some((it) => holds(COMPARISONS['='], row.get(field), it(row)));
}
/** A text, a number, or another field. */
function readOperand(reader) {
    const { kind } = reader.next;
    if (kind === 'word' || kind === 'quotedField') {
        const field = readField(reader);
        return (row) => row.get(field);
    }
    if (kind !== 'text' && kind !== 'number')
        throw reader.unexpected('a value');
    const { text } = reader.take();
    return () => (kind === 'number' ? Number(text) : text);
}

;// CONCATENATED MODULE: ./src/emulator/logs/insights/parse-command.ts



/**
 * `parse`: new fields out of a field, `@message` unless another is named. A row that does not fit stays
 * as it is.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Parse.html
 */
function readParse(reader) {
    const isNamed = reader.next.kind === 'word' || reader.next.kind === 'quotedField';
    const field = isNamed ? readField(reader) : '@message';
    const extract = reader.next.kind === 'regex' ? readGroups(reader) : readGlob(reader);
    return {
        rows: (rows) => rows.map((row) => new Map([...row, ...extract(rows_textOf(row.get(field) ?? ''))])),
    };
}
function readGroups(reader) {
    const { next } = reader;
    const regex = readRegex(reader);
    if (!/\(\?<[A-Za-z_]/.test(regex.source))
        throw new QueryError('the regular expression has no named groups', next);
    return (text) => Object.entries(regex.exec(text)?.groups ?? {}).filter(isMatched);
}
/** The types do not say so: a group that took no part has no text. */
function isMatched(group) {
    return group[1] !== undefined;
}
function readGlob(reader) {
    if (reader.next.kind !== 'text')
        throw reader.unexpected('a text or a regular expression');
    const token = reader.take();
    reader.need('as');
    const names = listOf(reader, () => readField(reader));
    const parts = token.text.split('*');
    if (parts.length - 1 !== names.length)
        throw new QueryError(`${parts.length - 1} wildcards, but ${names.length} names`, token);
    const regex = globRegex(parts);
    return (text) => {
        const values = regex.exec(text)?.slice(1) ?? [];
        return values.map((value, index) => [names[index] ?? '', value]);
    };
}
/** Each `*` takes as little as it can, the last one all that is left where nothing follows it. */
function globRegex(parts) {
    const escaped = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
    const end = parts.at(-1) === '' ? '$' : '';
    return new RegExp(escaped.join('([^]*?)') + end, 'u');
}

;// CONCATENATED MODULE: ./src/emulator/logs/insights/groups.ts



/** Milliseconds of the units of time. */
const DURATIONS = {
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
/** A field, or a period of time: `bin(5m)`. @throws {QueryError} */
function readGrouping(reader) {
    const field = readField(reader);
    if (field.toLowerCase() !== 'bin' || !reader.takes('(')) {
        return { label: readAlias(reader) ?? field, of: (row) => row.get(field) };
    }
    const token = reader.take();
    const [, count = '', unit = ''] = /^(\d+)([a-z]+)$/.exec(token.text) ?? [];
    const width = Number(count) * (DURATIONS[unit] ?? 0);
    if (!(width > 0))
        throw new QueryError(`${token.text} is no period such as 5m`, token);
    reader.need(')');
    const label = readAlias(reader) ?? `bin(${token.text})`;
    return { label, of: (row) => groups_startOf(numberOf(row.get('@timestamp')), width) };
}
/** The period that a moment lies in; undefined for a row without one, as those of `stats` are. */
function groups_startOf(at, width) {
    return Number.isNaN(at) ? undefined : new Date(Math.floor(at / width) * width);
}
/** The rows by what they have in common. */
function groupsOf(rows, groupings) {
    const groups = new Map();
    for (const row of rows) {
        const key = groupings.flatMap(({ label, of }) => {
            const value = of(row);
            return value === undefined ? [] : [[label, value]];
        });
        const id = JSON.stringify(key);
        const group = groups.get(id) ?? { key: new Map(key), rows: [] };
        group.rows.push(row);
        groups.set(id, group);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./src/emulator/logs/insights/stats-command.ts




const stats_command_sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
/** Over the numbers of a field. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Stats.html */
const NUMERIC = {
    sum: stats_command_sum,
    avg: (numbers) => stats_command_sum(numbers) / numbers.length,
    min: (numbers) => Math.min(...numbers),
    max: (numbers) => Math.max(...numbers),
};
/** `stats count(*), avg(n) by field, bin(5m)`. @throws {QueryError} */
function readStats(reader) {
    const aggregates = listOf(reader, () => readAggregate(reader));
    const groupings = reader.takes('by') ? listOf(reader, () => readGrouping(reader)) : [];
    return {
        rows: (rows) => groupsOf(rows, groupings).map((group) => rowOf(group, aggregates)),
        shows: [...groupings, ...aggregates].map(({ label }) => label),
        replaces: true,
        isAggregate: true,
    };
}
function readAggregate(reader) {
    const name = reader.next;
    const fn = readField(reader).toLowerCase();
    reader.need('(');
    const field = reader.takes('*') ? '*' : readField(reader);
    reader.need(')');
    const of = aggregation(fn, field);
    if (of === undefined)
        throw new QueryError(`${fn}(${field}) is not known to the emulator`, name);
    return { label: readAlias(reader) ?? `${fn}(${field})`, of };
}
function aggregation(fn, field) {
    const valuesOf = (rows) => rows.flatMap((row) => row.get(field) ?? []);
    if (fn === 'count')
        return (rows) => (field === '*' ? rows : valuesOf(rows)).length;
    if (field === '*')
        return undefined;
    if (fn === 'count_distinct')
        return (rows) => new Set(valuesOf(rows).map(rows_textOf)).size;
    const numeric = Object.hasOwn(NUMERIC, fn) ? NUMERIC[fn] : undefined;
    return (numeric &&
        ((rows) => {
            const numbers = valuesOf(rows)
                .map(numberOf)
                .filter((it) => !Number.isNaN(it));
            return numbers.length === 0 ? undefined : numeric(numbers);
        }));
}
function rowOf({ key, rows }, aggregates) {
    const values = aggregates.flatMap(({ label, of }) => {
        const value = of(rows);
        return value === undefined ? [] : [[label, value]];
    });
    return new Map([...key, ...values]);
}

;// CONCATENATED MODULE: ./src/emulator/logs/insights/commands.ts






/** Rows that a query shows at most. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Limit.html */
const MOST_ROWS = 100_000;
/** Each command by its name; what follows the name is left to read. */
const COMMANDS = {
    fields: (reader) => readShown(reader, false),
    display: (reader) => readShown(reader, true),
    filter: readFilter,
    parse: readParse,
    sort: readSort,
    limit: readLimit,
    head: readLimit,
    stats: readStats,
};
/** The commands of a query, `|` between them. @throws {QueryError} */
function readCommands(reader) {
    const commands = [readCommand(reader)];
    while (reader.takes('|'))
        commands.push(readCommand(reader));
    if (reader.next.kind !== 'end')
        throw reader.unexpected('| and another command');
    return commands;
}
function readCommand(reader) {
    const name = reader.next.kind === 'word' ? reader.next.text.toLowerCase() : '';
    const read = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (read === undefined)
        throw reader.unexpected(`one of the commands ${Object.keys(COMMANDS).join(', ')}`);
    reader.take();
    return read(reader);
}
function readShown(reader, replaces) {
    const shown = listOf(reader, () => {
        const field = readField(reader);
        return { field, name: readAlias(reader) ?? field };
    });
    const renamed = shown.filter(({ field, name }) => field !== name);
    const rename = (row) => new Map([...row, ...renamed.flatMap(({ field, name }) => entry(row, field, name))]);
    return {
        rows: (rows) => rows.map(rename),
        shows: shown.map(({ name }) => name),
        replaces,
    };
}
function entry(row, field, name) {
    const value = row.get(field);
    return value === undefined ? [] : [[name, value]];
}
function readFilter(reader) {
    const condition = readCondition(reader);
    return { rows: (rows) => rows.filter(condition) };
}
/** Ascending unless it says `desc`. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Sort.html */
function readSort(reader) {
    const keys = listOf(reader, () => {
        const field = readSortKey(reader);
        const isDescending = reader.takes('desc');
        if (!isDescending)
            reader.takes('asc');
        return { field, sign: isDescending ? -1 : 1 };
    });
    const order = (a, b) => keys
        .map(({ field, sign }) => sign * compared(a.get(field), b.get(field)))
        .find((it) => it !== 0) ?? 0;
    return { rows: (rows) => rows.toSorted(order), isSort: true };
}
/** A field, or a column of `stats` as it is written there: `count(*)`, `bin(5m)`. */
function readSortKey(reader) {
    const name = readField(reader);
    if (!reader.takes('('))
        return name;
    const inner = reader.takes('*') ? '*' : reader.take().text;
    reader.need(')');
    return `${name.toLowerCase()}(${inner})`;
}
function readLimit(reader) {
    const token = reader.take();
    const count = token.kind === 'number' ? Number(token.text) : Number.NaN;
    if (!Number.isInteger(count) || count < 1 || count > MOST_ROWS)
        throw new QueryError(`${token.text} is no number from 1 to ${MOST_ROWS}`, token);
    return { rows: (rows) => rows.slice(0, count), isLimit: true };
}

;// CONCATENATED MODULE: ./src/emulator/logs/insights/query.ts



/** What is shown where nothing says what. */
const DEFAULT_FIELDS = ['@timestamp', '@message'];
const POINTER = '@ptr';
/**
 * Reads a query of Logs Insights: `fields`, `display`, `filter`, `parse`, `sort`, `limit` and `stats`.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html
 * @throws {QueryError} for what is malformed, or beyond the emulator
 */
function parseQuery(text) {
    const commands = readCommands(createTokenReader(text));
    const fields = shownBy(commands);
    return {
        run(all, limit) {
            let rows = isSorted(commands) ? all : latestFirst(all);
            let matched = rows.length;
            for (const command of commands) {
                if (command.isAggregate === true)
                    matched = rows.length;
                rows = command.rows(rows);
            }
            if (!commands.some(({ isAggregate }) => isAggregate))
                matched = rows.length;
            const shown = commands.some(({ isLimit }) => isLimit) ? rows : rows.slice(0, limit);
            return { rows: shown.map((row) => cellsOf(row, fields)), matched };
        },
    };
}
function isSorted(commands) {
    return commands.some(({ isSort }) => isSort);
}
function latestFirst(rows) {
    return rows.toReversed();
}
function shownBy(commands) {
    const shown = commands.reduce((before, { shows, replaces }) => {
        if (shows === undefined)
            return before;
        return replaces === true ? shows : [...before, ...shows];
    }, []);
    const isAggregate = commands.some((command) => command.isAggregate);
    const fields = shown.length === 0 ? DEFAULT_FIELDS : [...new Set(shown)];
    return isAggregate ? fields : [...fields, POINTER];
}
/** A field that a row does not have is left out. */
function cellsOf(row, fields) {
    return fields.flatMap((field) => {
        const value = row.get(field);
        return value === undefined ? [] : [{ field, value: rows_textOf(value) }];
    });
}

;// CONCATENATED MODULE: ./src/emulator/logs/query-operations.ts






/** Log groups of one query. */
const MAX_GROUPS = 50;
const query_operations_LIMITS = { most: 100_000, default: 10_000 };
/**
 * Runs a query at once: its result is there when the answer is.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartQuery.html
 */
const startQuery = ({ service, input }) => {
    const { state } = service.account;
    const query = queryIn(input);
    const [from, to] = timesIn(input);
    const limit = countIn(input, 'limit', [1, query_operations_LIMITS.most]) ?? query_operations_LIMITS.default;
    const groups = groupsIn(state, input);
    const scanned = groups
        .flatMap((group) => rowsOf(state, group, service.now()))
        .filter(({ at }) => at >= from && at <= to)
        .toSorted((a, b) => a.at - b.at);
    const { rows, matched } = query.run(scanned.map(({ row }) => row), limit);
    const results = rows.map((cells) => cells.map((cell) => ({ ...cell })));
    const statistics = {
        recordsMatched: matched,
        recordsScanned: scanned.length,
        bytesScanned: scanned.reduce((sum, { size }) => sum + size, 0),
    };
    return { queryId: service.queries.add({ results, statistics }) };
};
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetQueryResults.html */
const getQueryResults = ({ service, input }) => {
    const result = service.queries.find(neededText(input, 'queryId', SHAPES.queryId));
    if (result === undefined)
        throw unknownQuery();
    return { queryLanguage: 'CWLI', ...result, status: 'Complete' };
};
/** Every query has ended by then. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StopQuery.html */
const stopQuery = ({ service, input }) => {
    const result = service.queries.find(neededText(input, 'queryId', SHAPES.queryId));
    if (result === undefined)
        throw unknownQuery();
    throw invalidParameter('Query is not in a running state: Complete');
};
function unknownQuery() {
    return new LogsError('ResourceNotFoundException', 'Query does not exist.');
}
function queryIn(input) {
    const language = textIn(input, 'queryLanguage', SHAPES.token) ?? 'CWLI';
    if (language !== 'CWLI')
        throw invalidParameter(`The emulator has no ${language}, only CWLI.`);
    try {
        return parseQuery(neededText(input, 'queryString', SHAPES.queryString));
    }
    catch (error) {
        if (!(error instanceof QueryError))
            throw error;
        const { message, start, end } = error;
        const location = { startCharOffset: start, endCharOffset: end };
        const queryCompileError = { location, message };
        throw new LogsError('MalformedQueryException', message, { queryCompileError });
    }
}
/** Seconds since 1970 in a request, milliseconds here; the last second counts to its end. */
function timesIn(input) {
    const [start, end] = [timeIn(input, 'startTime'), timeIn(input, 'endTime')];
    if (start === undefined)
        throw violation('startTime', 'null', 'not be null');
    if (end === undefined)
        throw violation('endTime', 'null', 'not be null');
    if (start > end)
        throw invalidParameter('End time should not be before the start time.');
    return [start * 1_000, end * 1_000 + 999];
}
/** The groups of a query: exactly one of three ways to name them. */
function groupsIn(state, input) {
    const name = textIn(input, 'logGroupName', SHAPES.groupName);
    const ways = [
        name === undefined ? [] : [name],
        textsIn(input, 'logGroupNames'),
        textsIn(input, 'logGroupIdentifiers').map((it) => nameIn(state, it)),
    ].filter((names) => names.length > 0);
    const [names = []] = ways;
    if (ways.length !== 1)
        throw invalidParameter('Exactly one of logGroupName, logGroupNames and logGroupIdentifiers.');
    if (names.length > MAX_GROUPS)
        throw invalidParameter(`No more than ${MAX_GROUPS} log groups.`);
    return names.map((it) => groupCalled(state, it));
}
function rowsOf(state, group, at) {
    return eventsOfStreams(group, () => true, at).map((it) => ({
        at: it.event.at,
        size: Buffer.byteLength(it.event.message),
        row: query_operations_rowOf(state, group, it),
    }));
}
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData-discoverable-fields.html */
function query_operations_rowOf({ accountId }, { name }, { stream, event }) {
    return new Map([
        ['@timestamp', new Date(event.at)],
        ['@ingestionTime', new Date(event.at)],
        ['@message', event.message],
        ['@logStream', stream],
        ['@log', `${accountId}:${name}`],
        ['@ptr', Buffer.from(`${name}\n${event.id}`).toString('base64')],
    ]);
}

// EXTERNAL MODULE: ./src/core/logs/retention.ts
var retention = __webpack_require__(95365);
;// CONCATENATED MODULE: ./src/emulator/logs/retention-operations.ts




/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
const putRetentionPolicy = ({ service, input }) => {
    const name = neededText(input, 'logGroupName', SHAPES.groupName);
    const days = countIn(input, 'retentionInDays', [-Infinity, Infinity]);
    if (days === undefined)
        throw violation('retentionInDays', 'null', 'not be null');
    if (!retention/* RETENTION_DAYS */.zh.includes(days))
        throw violation('retentionInDays', days, `satisfy enum value set: [${retention/* RETENTION_DAYS */.zh.join(', ')}]`);
    return service.account.change((state) => retained(state, name, days));
};
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteRetentionPolicy.html */
const deleteRetentionPolicy = ({ service, input }) => {
    const name = neededText(input, 'logGroupName', SHAPES.groupName);
    return service.account.change((state) => retained(state, name, undefined));
};
function retained(state, name, retentionInDays) {
    const group = groupCalled(state, name);
    return { state: withLogGroup(state, { ...group, retentionInDays }), answer: undefined };
}

;// CONCATENATED MODULE: ./src/emulator/logs/stream-operations.ts





const STREAMS_PER_PAGE = { most: 50, default: 50 };
const ORDERS = ['LogStreamName', 'LastEventTime'];
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html */
const describeLogStreams = ({ service, input }) => {
    const { state } = service.account;
    const prefix = textIn(input, 'logStreamNamePrefix', SHAPES.streamName);
    const orderBy = textIn(input, 'orderBy', SHAPES.token) ?? 'LogStreamName';
    if (!ORDERS.includes(orderBy))
        throw violation('orderBy', orderBy, `satisfy enum value set: [${ORDERS.join(', ')}]`);
    if (orderBy === 'LastEventTime' && prefix !== undefined)
        throw invalidParameter('Cannot order by LastEventTime with a logStreamNamePrefix.');
    const group = identifiedGroup(state, input);
    const found = group.streams
        .filter(({ name }) => name.startsWith(prefix ?? ''))
        .toSorted(orderBy === 'LastEventTime' ? byLastEvent : byName);
    if (input.descending === true)
        found.reverse();
    const { items, ...rest } = pageOf(input, found, ({ name }) => name, STREAMS_PER_PAGE);
    return { logStreams: items.map((stream) => describeStream(state, group, stream)), ...rest };
};
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}
function byLastEvent(a, b) {
    return (a.events.at(-1)?.at ?? 0) - (b.events.at(-1)?.at ?? 0);
}
/** Events of an answer; AWS has a limit of bytes too. */
const MAX_EVENTS = 10_000;
/**
 * One stream's events, the latest first page unless asked otherwise. Both tokens are always there: at an
 * end they stay the same.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
 */
const getLogEvents = ({ service, input }) => {
    const name = neededText(input, 'logStreamName', SHAPES.streamName);
    const [from, to] = [timeIn(input, 'startTime') ?? 0, timeIn(input, 'endTime') ?? Infinity];
    const limit = countIn(input, 'limit', [1, MAX_EVENTS]) ?? MAX_EVENTS;
    const position = positionIn(input);
    const group = identifiedGroup(service.account.state, input);
    const all = eventsOf(group, streamCalled(group, name), service.now());
    const inTime = all.filter(({ at }) => at >= from && at < to);
    const page = pageAt(inTime, position, limit);
    const [first, last] = [page[0]?.id, page.at(-1)?.id];
    return {
        events: page.map(outputEvent),
        nextForwardToken: `f/${last ?? position.id ?? START}/s`,
        nextBackwardToken: `b/${first ?? position.id ?? START}/s`,
    };
};
/** Before the first event. */
const START = '0'.repeat(56);
function positionIn(input) {
    const token = textIn(input, 'nextToken', SHAPES.token);
    if (token === undefined)
        return { isForward: input.startFromHead === true, id: undefined };
    const [, direction, id] = /^([fb])\/(\d{56})\/s$/.exec(token) ?? [];
    if (id === undefined)
        throw invalidParameter('The specified nextToken is invalid.');
    return { isForward: direction === 'f', id };
}
function pageAt(events, { isForward, id }, limit) {
    const rest = id === undefined ? events : events.filter((it) => (isForward ? it.id > id : it.id < id));
    return isForward ? rest.slice(0, limit) : rest.slice(-limit);
}

;// CONCATENATED MODULE: ./src/emulator/logs/logs-api.ts










const logs_api_SERVICE = 'logs';
const logs_api_TARGET = 'Logs_20140328';
const TYPE = 'application/x-amz-json-1.1';
const logs_api_MAX_BODY = 1_048_576;
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_Operations.html */
const logs_api_OPERATIONS = new Map([
    ['CreateLogGroup', createLogGroup],
    ['DeleteLogGroup', deleteLogGroup],
    ['DescribeLogGroups', describeLogGroups],
    ['PutRetentionPolicy', putRetentionPolicy],
    ['DeleteRetentionPolicy', deleteRetentionPolicy],
    ['DescribeLogStreams', describeLogStreams],
    ['GetLogEvents', getLogEvents],
    ['FilterLogEvents', filterLogEvents],
    ['TagResource', tagResource],
    ['UntagResource', untagResource],
    ['ListTagsForResource', listTagsForResource],
    ['StartQuery', startQuery],
    ['GetQueryResults', getQueryResults],
    ['StopQuery', stopQuery],
]);
/** CloudWatch Logs, in AWS JSON 1.1. https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html */
const logsApi = {
    service: logs_api_SERVICE,
    maxBody: logs_api_MAX_BODY,
    claims: (request) => targetOf(request).service === logs_api_TARGET ||
        (request.path === '/' && signedService(request) === logs_api_SERVICE),
    match(request) {
        const { operation } = targetOf(request);
        const run = logs_api_OPERATIONS.get(operation);
        if (run === undefined || request.method !== 'POST')
            throw new LogsError('UnknownOperationException');
        return {
            operation,
            name: '',
            open(service, body) {
                const input = logs_api_parseBody(body);
                const answer = async () => answerWith(await run({ service, input }));
                return { name: nameOf(input), run: answer };
            },
        };
    },
    common: common,
    errors: logs_error_errors,
    errorAnswer: (refusal) => ({
        status: refusal.status,
        headers: { 'Content-Type': TYPE },
        body: JSON.stringify({
            __type: refusal.code,
            message: refusal.message,
            ...(refusal instanceof LogsError ? refusal.details : {}),
        }),
    }),
};
function targetOf(request) {
    const [service = '', operation = ''] = (request.header('x-amz-target') ?? '').split('.');
    return { service, operation };
}
function answerWith(output) {
    const body = output === undefined ? '' : JSON.stringify(output);
    return { status: 200, headers: { 'Content-Type': TYPE }, body };
}
function logs_api_parseBody(body) {
    const value = body.length === 0 ? {} : logs_api_parseJson(body);
    if (!(0,json/* isJsonObject */.O)(value))
        throw new LogsError('SerializationException');
    return value;
}
function logs_api_parseJson(body) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    }
    catch {
        return undefined;
    }
}
/** The group that a request is about, for the list of requests and for faults. */
function nameOf(input) {
    const names = ['logGroupName', 'logGroupIdentifier', 'resourceArn', 'queryId'];
    const given = names.find((name) => typeof input[name] === 'string');
    return given === undefined ? '' : (textIn(input, given, { max: Infinity }) ?? '');
}

;// CONCATENATED MODULE: ./src/emulator/sessions/new-session.ts

/** How access keys begin that the emulator issued itself: those of sessions, `ASIA`, with a mark. */
const ISSUED_KEY = 'ASIACFTWO';
/** Characters of an access key id. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const KEY_LENGTH = 20;
/** Credentials made of a new id: nobody guesses them who does not know it. `at` in milliseconds since 1970. */
function newSession(role, id, at) {
    const { accountId, roleName, sessionName, durationSeconds } = role;
    return {
        accountId,
        roleName,
        sessionName,
        accessKeyId: (ISSUED_KEY + capitals(digest('key', id))).slice(0, KEY_LENGTH),
        secretAccessKey: digest('secret', id).toString('base64').slice(0, 40),
        sessionToken: `cf2-session-${digest('token', id).toString('base64')}`,
        expiresAt: at + durationSeconds * 1_000,
    };
}
/** The id of a role, `AROA\u2026`: the same for the same role. */
function roleId(accountId, roleName) {
    return `AROA${capitals(digest('role', `${accountId}/${roleName}`)).slice(0, 17)}`;
}
function digest(what, text) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${what}\n${text}`).digest();
}
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function capitals(bytes) {
    return [...bytes].map((byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
}

;// CONCATENATED MODULE: ./src/emulator/sessions/caller.ts


/** Whoever comes without a session: keys of any kind, or none. */
const USER = { name: 'cf2', id: 'AIDACFTWOUSEREXAMPLE2' };
/** The session whose key signed a request, if one did. */
function sessionOf({ sessions }, request) {
    const { accessKeyId } = credentialOf(request) ?? {};
    return accessKeyId === undefined ? undefined : sessions.get(accessKeyId);
}
/** The assumed role of a session, or the account's one user. */
function callerOf(state, request) {
    const session = sessionOf(state, request);
    const { accountId } = session ?? state;
    if (session === undefined)
        return { arn: `arn:aws:iam::${accountId}:user/${USER.name}`, userId: USER.id, accountId };
    return { arn: sessionArn(session), userId: sessionUserId(session), accountId };
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
function sessionArn({ accountId, roleName, sessionName }) {
    return `arn:aws:sts::${accountId}:assumed-role/${roleName}/${sessionName}`;
}
/** The role's id and the session's name. */
function sessionUserId({ accountId, roleName, sessionName }) {
    return `${roleId(accountId, roleName)}:${sessionName}`;
}

;// CONCATENATED MODULE: ./src/emulator/state/session-records.ts

/** Sessions kept, expired ones included: the latest. */
const session_records_KEPT = 1_000;
/** The state with a session more, and without the oldest ones. */
function withSession(state, session) {
    const sessions = [...state.sessions, [session.accessKeyId, session]];
    return { ...state, sessions: new Map(sessions.slice(-session_records_KEPT)) };
}
/** A session of a state file. */
const readSession = (value, path) => {
    const session = readObject(value, path);
    return {
        accessKeyId: readText(session.accessKeyId, `${path}.accessKeyId`),
        secretAccessKey: readText(session.secretAccessKey, `${path}.secretAccessKey`),
        sessionToken: readText(session.sessionToken, `${path}.sessionToken`),
        expiresAt: readCount(session.expiresAt, `${path}.expiresAt`),
        accountId: readText(session.accountId, `${path}.accountId`),
        roleName: readText(session.roleName, `${path}.roleName`),
        sessionName: readText(session.sessionName, `${path}.sessionName`),
    };
};

;// CONCATENATED MODULE: ./src/emulator/sts/issue-session.ts



/** Makes the credentials of a session, and remembers them. */
async function issueSession(service, role) {
    const session = newSession(role, service.newId(), service.now());
    await service.account.change((state) => ({
        state: withSession(state, session),
        answer: undefined,
    }));
    return session;
}
/** What both ways of assuming a role answer. */
function sessionNodes(session) {
    return [
        [
            'Credentials',
            [
                ['AccessKeyId', session.accessKeyId],
                ['SecretAccessKey', session.secretAccessKey],
                ['SessionToken', session.sessionToken],
                ['Expiration', new Date(session.expiresAt).toISOString().replace(/\.\d{3}Z$/, 'Z')],
            ],
        ],
        [
            'AssumedRoleUser',
            [
                ['AssumedRoleId', sessionUserId(session)],
                ['Arn', sessionArn(session)],
            ],
        ],
    ];
}

;// CONCATENATED MODULE: ./src/emulator/sts/sts-error.ts

/**
 * Errors of STS with their HTTP status; the sentences are ours.
 * https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html and the operations' pages
 */
const sts_error_ERRORS = {
    AccessDenied: { status: 403, message: 'These credentials may not assume the role.' },
    ExpiredToken: {
        status: 403,
        message: 'The security token included in the request is expired',
    },
    ExpiredTokenException: { status: 400, message: 'Token must be current: it is expired' },
    IDPCommunicationError: { status: 400, message: 'The identity provider could not be asked.' },
    IDPRejectedClaim: { status: 403, message: 'The identity provider rejected the claim.' },
    IncompleteSignature: {
        status: 400,
        message: 'The request signature does not conform to AWS standards.',
    },
    InternalFailure: { status: 500, message: 'The emulator could not do this.' },
    InvalidAction: { status: 400, message: 'The emulator has no such operation of STS.' },
    InvalidClientTokenId: {
        status: 403,
        message: 'The security token included in the request is invalid.',
    },
    InvalidIdentityToken: { status: 400, message: 'The web identity token is not valid.' },
    MalformedPolicyDocument: { status: 400, message: 'The policy is not valid JSON.' },
    MissingAction: { status: 400, message: 'The request has no Action.' },
    MissingAuthenticationToken: { status: 403, message: 'The request is not signed.' },
    PackedPolicyTooLarge: { status: 400, message: 'Policies and tags are too large together.' },
    RegionDisabledException: { status: 403, message: 'STS is not activated in this region.' },
    RequestExpired: { status: 400, message: 'The signature is too old.' },
    ServiceUnavailable: { status: 503, message: 'The service is not available at the moment.' },
    SignatureDoesNotMatch: {
        status: 403,
        message: 'The signature of the request is not the one of this access key.',
    },
    Throttling: { status: 400, message: 'Rate exceeded' },
    ValidationError: { status: 400, message: 'The request is not valid.' },
};
const sts_error_wordsOf = (code) => ({ code, ...sts_error_ERRORS[code] });
/** A request that STS refuses. */
class StsError extends emulator_refusal/* Refusal */.P {
    name = 'StsError';
    constructor(code, message = sts_error_ERRORS[code].message) {
        super({ ...sts_error_ERRORS[code], code, message });
    }
}
/** Every error of STS, by its code. */
const sts_error_errors = new Map(Object.entries(sts_error_ERRORS).map(([code, words]) => [code, { code, ...words }]));
/** What STS says in the cases that all services know. */
const sts_error_common = {
    'access-denied': sts_error_wordsOf('AccessDenied'),
    expired: sts_error_wordsOf('RequestExpired'),
    'expired-token': sts_error_wordsOf('ExpiredToken'),
    'incomplete-signature': sts_error_wordsOf('IncompleteSignature'),
    internal: sts_error_wordsOf('InternalFailure'),
    'method-not-allowed': sts_error_wordsOf('InvalidAction'),
    throttled: sts_error_wordsOf('Throttling'),
    'too-large': { ...sts_error_wordsOf('ValidationError'), message: 'The request is too large.' },
    unavailable: sts_error_wordsOf('ServiceUnavailable'),
    'unknown-key': sts_error_wordsOf('InvalidClientTokenId'),
    'unknown-operation': sts_error_wordsOf('InvalidAction'),
    unsigned: sts_error_wordsOf('MissingAuthenticationToken'),
    'wrong-signature': sts_error_wordsOf('SignatureDoesNotMatch'),
};

;// CONCATENATED MODULE: ./src/emulator/sts/role-input.ts

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}):role\/(?:[\x21-\x7e]+\/)?([\w+=,.@-]{1,64})$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
/** Seconds. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const DURATION = { shortest: 900, longest: 43_200, default: 3_600 };
/** @throws {StsError} ValidationError, MalformedPolicyDocument */
function roleInput(form) {
    const roleArn = needed(form, 'RoleArn', 20, 2_048);
    const [, accountId, roleName] = ROLE_ARN.exec(roleArn) ?? [];
    if (accountId === undefined || roleName === undefined)
        throw new StsError('ValidationError', `${roleArn} is invalid`);
    const sessionName = needed(form, 'RoleSessionName', 2, 64);
    if (!SESSION_NAME.test(sessionName))
        throw role_input_invalid('RoleSessionName', sessionName, 'satisfy regular expression pattern: [\\w+=,.@-]*');
    refuseBadPolicy(form.get('Policy'));
    return { roleArn, accountId, roleName, sessionName, durationSeconds: duration(form) };
}
/**
 * A parameter that has to be there.
 * @throws {StsError} ValidationError
 */
function needed(form, name, min, max) {
    const text = form.get(name);
    if (text === null)
        throw new StsError('ValidationError', `1 validation error detected: Value null at '${memberOf(name)}' failed to satisfy constraint: Member must not be null`);
    const length = [...text].length;
    if (length < min)
        throw role_input_invalid(name, text, `have length greater than or equal to ${min}`);
    if (length > max)
        throw role_input_invalid(name, text, `have length less than or equal to ${max}`);
    return text;
}
function duration(form) {
    const text = form.get('DurationSeconds');
    if (text === null)
        return DURATION.default;
    const seconds = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    const { shortest, longest } = DURATION;
    if (!(seconds >= shortest))
        throw role_input_invalid('DurationSeconds', text, `have value greater than or equal to ${shortest}`);
    if (seconds > longest)
        throw role_input_invalid('DurationSeconds', text, `have value less than or equal to ${longest}`);
    return seconds;
}
/** A session policy is read, and then has no effect: the emulator has no permissions. */
function refuseBadPolicy(policy) {
    if (policy === null)
        return;
    try {
        JSON.parse(policy);
    }
    catch {
        throw new StsError('MalformedPolicyDocument');
    }
}
/** A token has no place in a message. */
const SECRET = new Set(['WebIdentityToken']);
function role_input_invalid(name, text, constraint) {
    const value = SECRET.has(name) ? '***' : text;
    return new StsError('ValidationError', `1 validation error detected: Value '${value}' at '${memberOf(name)}' failed to satisfy constraint: Member must ${constraint}`);
}
/** AWS names members with a small first letter in its sentences. */
function memberOf(name) {
    return name.charAt(0).toLowerCase() + name.slice(1);
}

;// CONCATENATED MODULE: ./src/emulator/sts/session-tags.ts


/** https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html */
const session_tags_KEY = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u;
const session_tags_VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;
const session_tags_MAX_TAGS = 50;
/**
 * Session tags of a request, value by key; keys are the same whatever the case of their letters.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 * @throws {StsError} ValidationError
 */
function sessionTags(form) {
    const members = membersOf(form, 'Tags');
    const problem = members.length > session_tags_MAX_TAGS ? `there are more than ${session_tags_MAX_TAGS}` : problemOf(members);
    if (problem !== undefined)
        throw new StsError('ValidationError', `Tags: ${problem}`);
    return new Map(members.map(({ Key = '', Value = '' }) => [Key, Value]));
}
function problemOf(members) {
    const seen = new Set();
    for (const { Key = '', Value } of members) {
        if (!session_tags_KEY.test(Key))
            return `'${Key}' is no key of a tag`;
        if (/^aws:/i.test(Key))
            return `'${Key}' begins with aws:, which is AWS's own`;
        if (Value === undefined || !session_tags_VALUE.test(Value))
            return `'${Key}' has no value of a tag`;
        if (seen.has(Key.toLowerCase()))
            return `'${Key}' occurs twice`;
        seen.add(Key.toLowerCase());
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/emulator/sts/assume-role.ts





/** Seconds that a session lasts at most which a session began. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html */
const LONGEST_CHAINED = 3_600;
/**
 * Credentials of a role for whoever has credentials. Trust policies are not looked at: there are none.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
const assumeRole = (call) => {
    const { service, form, answer } = call;
    const role = roleInput(form);
    const tags = sessionTags(form);
    refuseLongChain(call, role.durationSeconds);
    return {
        name: role.roleName,
        sessionTags: tags,
        run: async () => answer(sessionNodes(await issueSession(service, role)), service.newId()),
    };
};
function refuseLongChain({ service, request }, seconds) {
    if (seconds <= LONGEST_CHAINED || sessionOf(service.account.state, request) === undefined)
        return;
    throw new StsError('ValidationError', 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining');
}

;// CONCATENATED MODULE: ./src/emulator/sts/web-identity.ts

/** Reads the claims of a token; its signature is not verified. https://www.rfc-editor.org/rfc/rfc7519.html */
function claimsOf(token) {
    const { sub, aud, iss, exp } = payloadOf(token);
    const audience = Array.isArray(aud) ? aud[0] : aud;
    return {
        subject: web_identity_textOf(sub),
        audience: web_identity_textOf(audience),
        issuer: web_identity_textOf(iss),
        expiresAt: typeof exp === 'number' ? exp * 1_000 : undefined,
    };
}
function payloadOf(token) {
    try {
        const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
        const claims = JSON.parse(payload);
        return (0,json/* isJsonObject */.O)(claims) ? claims : {};
    }
    catch {
        return {};
    }
}
function web_identity_textOf(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./src/emulator/sts/assume-role-with-web-identity.ts




/**
 * Credentials of a role for whoever has an OpenID token. The request is not signed. A token counts as long
 * as it is not expired: who signed it, and what for, is not verified.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const assumeRoleWithWebIdentity = ({ service, form, answer }) => {
    const role = roleInput(form);
    const claims = claimsOf(needed(form, 'WebIdentityToken', 4, 20_000));
    if (claims.expiresAt !== undefined && claims.expiresAt <= service.now())
        throw new StsError('ExpiredTokenException');
    return {
        name: role.roleName,
        run: async () => {
            const session = await issueSession(service, role);
            return answer([...sessionNodes(session), ...claimNodes(claims)], service.newId());
        },
    };
};
function claimNodes({ subject, audience, issuer }) {
    const nodes = [
        ['SubjectFromWebIdentityToken', subject],
        ['Audience', audience],
        ['Provider', issuer],
    ];
    return nodes.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]));
}

;// CONCATENATED MODULE: ./src/emulator/sts/get-caller-identity.ts

/**
 * Who signed the request. Needs no permission, and no signature either where none is verified.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
const getCallerIdentity = ({ service, request, answer }) => ({
    name: '',
    run() {
        const { arn, userId, accountId } = callerOf(service.account.state, request);
        const members = [
            ['Arn', arn],
            ['UserId', userId],
            ['Account', accountId],
        ];
        return answer(members, service.newId());
    },
});

;// CONCATENATED MODULE: ./src/emulator/sts/sts-api.ts








const sts_api_SERVICE = 'sts';
const sts_api_VERSION = '2011-06-15';
const sts_api_NAMESPACE = `https://sts.amazonaws.com/doc/${sts_api_VERSION}/`;
/** A token has 20,000 characters at most. */
const sts_api_MAX_BODY = 131_072;
const sts_api_OPERATIONS = new Map([
    ['GetCallerIdentity', getCallerIdentity],
    ['AssumeRole', assumeRole],
    ['AssumeRoleWithWebIdentity', assumeRoleWithWebIdentity],
]);
/** Nobody has credentials yet who shows an OpenID token. */
const UNSIGNED = 'AssumeRoleWithWebIdentity';
/**
 * The Security Token Service: the query protocol, a form in and XML out.
 * https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html
 */
const stsApi = {
    service: sts_api_SERVICE,
    maxBody: sts_api_MAX_BODY,
    claims: (request) => request.path === '/' &&
        (signedService(request) === sts_api_SERVICE || formIn(request)?.get('Version') === sts_api_VERSION),
    isOpen: (request) => formOf(request).get('Action') === UNSIGNED,
    match(request) {
        const form = formOf(request);
        const operation = form.get('Action') ?? '';
        const run = sts_api_OPERATIONS.get(operation);
        if (operation === '')
            throw new StsError('MissingAction');
        if (run === undefined || form.get('Version') !== sts_api_VERSION)
            throw new StsError('InvalidAction', noSuchAction(operation, form));
        return {
            operation,
            name: '',
            open: (service) => run({ service, request, form, answer: answerTo(operation) }),
        };
    },
    common: sts_error_common,
    errors: sts_error_errors,
    errorAnswer: (refusal, requestId) => ({
        status: refusal.status,
        headers: { 'Content-Type': 'text/xml' },
        body: renderXml(errorDocument(refusal, requestId), sts_api_NAMESPACE),
    }),
};
/** Only what may be a form is read as one: everything passes here on its way to its service. */
function formIn(request) {
    const isForm = request.header('content-type')?.startsWith('application/x-www-form-urlencoded');
    return isForm === true || request.method === 'GET' ? formOf(request) : undefined;
}
function noSuchAction(operation, form) {
    return `Could not find operation ${operation} for version ${form.get('Version') ?? 'none'}`;
}
/** The operation's own names around its result. */
function answerTo(operation) {
    return (result, requestId) => ({
        status: 200,
        headers: { 'Content-Type': 'text/xml', 'x-amzn-requestid': requestId },
        body: renderXml([
            `${operation}Response`,
            [
                [`${operation}Result`, result],
                ['ResponseMetadata', [['RequestId', requestId]]],
            ],
        ], sts_api_NAMESPACE),
    });
}

;// CONCATENATED MODULE: ./src/emulator/apis.ts





/** The services on the emulator's port. The first that claims a request answers it; CloudFront takes what is left. */
const APIS = [stsApi, cloudWatchApi, logsApi, dataPlaneApi, cloudFrontApi];
/** The service that answers a request. */
function apiOf(request) {
    return APIS.find((api) => api.claims(request)) ?? cloudFrontApi;
}
/** True for the code of an error that some service knows. */
function isErrorCode(code) {
    return APIS.some(({ errors }) => errors.has(code));
}

;// CONCATENATED MODULE: ./src/emulator/control/faults.ts
/** Ways in which a call can go wrong, as the control endpoint takes them. */
const FAULT_KINDS = [
    /** 400 Throttling, as AWS answers too many calls. */
    'throttle',
    /** 403 AccessDenied: the credentials lack the permission. */
    'access-denied',
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
    /** The publish takes `value` milliseconds to reach all locations. */
    'slow-rollout',
    /** A stale write to a key value store is a ValidationException, as AWS was seen to answer. */
    'stale-as-validation',
    /** The service's error `code`, any that it knows; nothing was applied. */
    'refuse',
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
        next(call) {
            const fitting = rules.filter(({ fault }) => fits(fault, call));
            for (const rule of fitting)
                rule.seen += 1;
            return fitting.find(({ fault, seen }) => isTurn(fault, seen))?.fault;
        },
    };
}
const TARGETED = ['service', 'operation', 'name'];
function fits(fault, call) {
    return TARGETED.every((part) => (fault[part] ?? call[part]) === call[part]);
}
function isTurn({ call = 1, times = 1 }, seen) {
    return seen >= call && seen < call + times;
}

;// CONCATENATED MODULE: ./src/emulator/control/read-fault.ts



const isFaultKind = (text) => FAULT_KINDS.some((kind) => kind === text);
const readKind = readTextThat(isFaultKind, `one of ${FAULT_KINDS.join(', ')}`);
const readCode = readTextThat((text) => isErrorCode(text), 'the code of an error, as UnsupportedOperation');
function read_fault_optional(read) {
    return (value, path) => (value === undefined ? undefined : read(value, path));
}
const read_fault_KEYS = ['fault', 'service', 'operation', 'name', 'call', 'times', 'value', 'code'];
/** One rule of `PUT /_cf2/faults`. */
const readFault = (value, path) => {
    const fault = readObject(value, path);
    const unknown = Object.keys(fault).find((key) => !read_fault_KEYS.includes(key));
    if (unknown !== undefined)
        throw new ShapeError(`${path}.${unknown} is not known; known: ${read_fault_KEYS.join(', ')}`);
    return {
        fault: readKind(fault.fault, `${path}.fault`),
        service: read_fault_optional(readText)(fault.service, `${path}.service`),
        operation: read_fault_optional(readText)(fault.operation, `${path}.operation`),
        name: read_fault_optional(readText)(fault.name, `${path}.name`),
        call: read_fault_optional(readCount)(fault.call, `${path}.call`),
        times: read_fault_optional(readCount)(fault.times, `${path}.times`),
        value: read_fault_optional(readCount)(fault.value, `${path}.value`),
        code: read_fault_optional(readCode)(fault.code, `${path}.code`),
    };
};

;// CONCATENATED MODULE: ./src/emulator/control/read-point.ts


const read_point_KEYS = ['function', 'metric', 'value', 'time'];
const isMetric = (text) => FUNCTION_METRICS.some((metric) => metric === text);
const readMetric = readTextThat(isMetric, `one of ${FUNCTION_METRICS.join(', ')}`);
/** Reads one observation as the control endpoint takes it; without a time it is of `now`. */
function readPoint(now) {
    return (value, path) => {
        const point = readObject(value, path);
        const unknown = Object.keys(point).find((key) => !read_point_KEYS.includes(key));
        if (unknown !== undefined) {
            throw new ShapeError(`${path}.${unknown} is not known; known: ${read_point_KEYS.join(', ')}`);
        }
        return {
            functionName: readText(point.function, `${path}.function`),
            metric: readMetric(point.metric, `${path}.metric`),
            value: readAmount(point.value, `${path}.value`),
            at: point.time === undefined ? now : read_point_readTime(point.time, `${path}.time`),
        };
    };
}
const readAmount = (value, path) => {
    if (typeof value === 'number' && value >= 0)
        return value;
    throw new ShapeError(`${path} has to be a number, 0 or more`);
};
const read_point_readTime = (value, path) => {
    const time = Date.parse(readText(value, path));
    if (!Number.isNaN(time))
        return time;
    throw new ShapeError(`${path} has to be a time such as 2026-03-01T12:00:00Z`);
};

;// CONCATENATED MODULE: ./src/emulator/control/control-routes.ts






/** Where the control endpoint lies: no operation of CloudFront begins like this. */
const CONTROL_PATH = '/_cf2/';
/** The control endpoint, JSON in and out: `METHOD path`. docs/emulator.md describes it for users. */
const control_routes_ROUTES = {
    'GET /_cf2/requests': ({ log }) => log.records.map(({ sessionTags, ...record }) => ({
        ...record,
        ...(sessionTags && { sessionTags: Object.fromEntries(sessionTags) }),
        errorCode: record.errorCode ?? null,
        accessKeyId: record.accessKeyId ?? null,
    })),
    'POST /_cf2/invoke': ({ service }, body) => invokeLive(service, body),
    'GET /_cf2/associations': ({ service }) => listAssociations(service),
    'PUT /_cf2/associations': ({ service }, body) => associate(service, body),
    'DELETE /_cf2/associations': ({ service }) => associate(service, []),
    'POST /_cf2/metrics': ({ service }, body) => {
        const points = readList(readPoint(service.now()))(body, 'the body');
        service.metrics.add(points);
        return { metrics: points.length };
    },
    'DELETE /_cf2/metrics': ({ service }) => {
        service.metrics.clear();
        return { metrics: 0 };
    },
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
    const route = control_routes_ROUTES[`${request.method} ${request.path}`];
    if (route === undefined)
        return control_routes_jsonAnswer(404, { error: `there is no ${request.method} ${request.path}` });
    try {
        return control_routes_jsonAnswer(200, await route(controlled, control_routes_parseBody(request)));
    }
    catch (error) {
        if (error instanceof ShapeError || error instanceof SyntaxError) {
            return control_routes_jsonAnswer(400, { error: error.message });
        }
        if (error instanceof emulator_refusal/* Refusal */.P)
            return control_routes_jsonAnswer(error.status, { error: error.message, code: error.code });
        throw error;
    }
}
function control_routes_parseBody({ body }) {
    const text = Buffer.from(body ?? []).toString('utf8');
    return text === '' ? null : JSON.parse(text);
}
function control_routes_jsonAnswer(status, value) {
    return {
        status,
        headers: { 'Content-Type': 'application/json' },
        body: `${JSON.stringify(value)}\n`,
    };
}

;// CONCATENATED MODULE: ./src/emulator/control/rate-limit.ts
const THROTTLED = { fault: 'throttle' };
/** A plan that besides refuses, with Throttling, what comes faster than a rate: a bucket of tokens. */
function limitRate(plan, { perSecond, burst }, now) {
    let [tokens, filledAt] = [burst, now()];
    return {
        set: (faults) => {
            plan.set(faults);
        },
        next(call) {
            const at = now();
            tokens = Math.min(burst, tokens + ((at - filledAt) / 1_000) * perSecond);
            filledAt = at;
            if (tokens < 1)
                return THROTTLED;
            tokens -= 1;
            return plan.next(call);
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/emulator/import-source.ts



const OBJECT_ARN = /^arn:aws[\w-]*:s3:::([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.+)$/;
/**
 * S3 as a folder of this machine: `folder/bucket/key`. Without a folder every object is one that
 * CloudFront may not read.
 */
function importFrom(folder) {
    return async (arn) => {
        const [, bucket, key] = OBJECT_ARN.exec(arn) ?? [];
        if (bucket === undefined || key === undefined)
            throw invalidArgument('SourceARN has to be the ARN of an S3 object, arn:aws:s3:::bucket/key.');
        if (folder === undefined)
            throw denied(arn, 'the emulator was started without a folder that stands for S3');
        const file = external_node_path_default().resolve(folder, bucket, key);
        if (!file.startsWith(external_node_path_default().resolve(folder, bucket) + (external_node_path_default()).sep))
            throw denied(arn, 'it lies outside the bucket');
        return (0,promises_.readFile)(file).catch((error) => {
            throw denied(arn, error.code ?? error.message);
        });
    };
}
function denied(arn, reason) {
    return new ApiError('AccessDenied', `${arn} cannot be read: ${reason}.`);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/core/diagnostics.ts
var diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/errors.ts
var core_errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/emulator/read-request.ts
/** Bytes of a request body that are kept; what one service accepts may be less. */
const read_request_MAX_BODY = 8_388_608;
/** Waits for a whole request. Rejects when the client goes away before its end. */
async function readRequest(incoming) {
    const body = await readBody(incoming);
    const { path, query } = read_request_targetOf(incoming.url ?? '/');
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
        if (size <= read_request_MAX_BODY)
            chunks.push(chunk);
    }
    return size <= read_request_MAX_BODY ? Buffer.concat(chunks) : undefined;
}
/** Splits a request target. Clients behind HTTP_PROXY send the absolute form, `http://host/path`. */
function read_request_targetOf(target) {
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
        await (0,external_node_timers_promises_.setTimeout)(DRIP_REST);
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
    return new core_errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)(undefined, 'bad-input', { input: 'port', text, expected })]);
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

;// CONCATENATED MODULE: ./src/emulator/logs/query-results.ts
/** Results kept; older ones are forgotten. */
const query_results_KEPT = 100;
/** Keeps nothing yet; `newId` makes UUIDs. */
function createQueryResults(newId) {
    const results = new Map();
    return {
        add(result) {
            const id = newId();
            results.set(id, result);
            const [oldest] = results.keys();
            if (results.size > query_results_KEPT && oldest !== undefined)
                results.delete(oldest);
            return id;
        },
        find: (queryId) => results.get(queryId),
    };
}

;// CONCATENATED MODULE: ./src/emulator/request-log.ts

/** Records kept; an emulator that runs for days forgets older ones. */
const request_log_KEPT = 10_000;
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
            accessKeyId: credentialOf({ header })?.accessKeyId,
            startedAt: now(),
            startTick: (ticks += 1),
        }),
        end(start, end) {
            const record = { ...start, ...end, endedAt: now(), endTick: (ticks += 1) };
            records.push(record);
            if (records.length > request_log_KEPT)
                records.shift();
            onRequest(record);
        },
    };
}

;// CONCATENATED MODULE: ./src/emulator/control/change-function.ts

/** The code that somebody else uploads: it answers every request with a status nobody tests for. */
const FOREIGN_CODE = 'function handler(event) { return { statusCode: 418 }; } // foreign\n';
const FOREIGN_COMMENT = 'cf2: somebody/else@0000000';
/** Changes a function past all checks; one that is not there stays so. */
async function changeFunction({ account, now }, name, change) {
    await account.change((state) => {
        const fn = state.functions.get(name);
        const next = fn === undefined ? state : withFunction(state, change(fn, now()));
        return { state: next, answer: undefined };
    });
}
/** Somebody else updates the function. */
const foreignWrite = (fn, at) => {
    const development = {
        ...fn.development,
        code: Buffer.from(FOREIGN_CODE),
        config: { ...fn.development.config, comment: FOREIGN_COMMENT },
        revision: fn.development.revision + 1,
        modifiedAt: at,
    };
    return { ...fn, development };
};
/** Somebody else updates and publishes it. */
const foreignPublish = (fn, at) => {
    const written = foreignWrite(fn, at);
    const live = { ...written.development, createdAt: fn.live?.createdAt ?? at, modifiedAt: at };
    return { ...written, live };
};

;// CONCATENATED MODULE: ./src/emulator/control/apply-fault.ts


const apply_fault_refuse = (refusal) => ({ api }) => Promise.reject(new emulator_refusal/* Refusal */.P(api.common[refusal]));
const deliver = (delivery) => async ({ run }) => ({ ...(await run()), delivery });
const after = (change) => async ({ service, name, run }) => {
    await changeFunction(service, name, change);
    return run();
};
const NO_ANSWER = { status: 500, headers: {}, body: '' };
const apply_fault_KINDS = {
    throttle: apply_fault_refuse('throttled'),
    'access-denied': apply_fault_refuse('access-denied'),
    'internal-error': apply_fault_refuse('internal'),
    unavailable: apply_fault_refuse('unavailable'),
    refuse: ({ api }, { code = '' }) => Promise.reject(new emulator_refusal/* Refusal */.P(api.errors.get(code) ?? api.common.internal)),
    'stale-as-validation': ({ api, run }) => run().catch((error) => {
        const words = api.errors.get('ValidationException');
        const isStale = error instanceof emulator_refusal/* Refusal */.P && error.code === 'ConflictException';
        throw isStale && words ? new emulator_refusal/* Refusal */.P({ ...words, message: error.message }) : error;
    }),
    'reset-before': () => Promise.resolve({ ...NO_ANSWER, delivery: 'reset' }),
    'reset-after': deliver('reset'),
    hang: () => Promise.resolve({ ...NO_ANSWER, delivery: 'hang' }),
    'slow-body': deliver('slow'),
    'truncated-body': deliver('truncated'),
    'foreign-write': after(foreignWrite),
    'foreign-publish': after(foreignPublish),
    'slow-rollout': async ({ service, name, run }, { value = 0 }) => {
        const answer = await run();
        await changeFunction(service, name, (fn, at) => ({ ...fn, deployedAt: at + value }));
        return edited(answer, /<Status>DEPLOYED</, '<Status>IN_PROGRESS<');
    },
    utilization: async ({ run }, { value = 0 }) => edited(await run(), /<ComputeUtilization>[^<]*/, `<ComputeUtilization>${value}`),
};
/** Carries out a call that a fault happens to. */
function applyFault(fault, call) {
    return apply_fault_KINDS[fault.fault](call, fault);
}
/** Bytes are nothing that is edited here: code, and what is no XML. */
function edited(answer, pattern, replacement) {
    const { body } = answer;
    return typeof body === 'string'
        ? { ...answer, body: body.replace(pattern, replacement) }
        : answer;
}

;// CONCATENATED MODULE: ./src/emulator/sessions/verify-session.ts



/**
 * Refuses credentials that were issued here and do not count any more, whether or not signatures are
 * verified.
 * @throws {Refusal} `expired-token`; `unknown-key` for a forgotten session, or one with another token
 */
function verifySession(api, state, request, now) {
    const problem = verify_session_problemOf(state, request, now);
    if (problem !== undefined)
        throw new emulator_refusal/* Refusal */.P(api.common[problem]);
}
function verify_session_problemOf({ sessions }, request, now) {
    const accessKeyId = credentialOf(request)?.accessKeyId ?? '';
    if (!accessKeyId.startsWith(ISSUED_KEY))
        return undefined;
    const session = sessions.get(accessKeyId);
    if (session === undefined)
        return 'unknown-key';
    if (session.sessionToken !== request.header('x-amz-security-token'))
        return 'unknown-key';
    return session.expiresAt <= now() ? 'expired-token' : undefined;
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
        const api = apiOf(request);
        let known = { operation: '', name: '' };
        const learn = (more) => (known = more);
        if (latencyMs > 0)
            await (0,external_node_timers_promises_.setTimeout)(latencyMs);
        const outcome = await carryOut(api, service, request, learn).catch(asRefusal(api));
        const failed = outcome instanceof emulator_refusal/* Refusal */.P;
        const answer = failed ? api.errorAnswer(outcome, requestId, request) : outcome;
        log.end(start, {
            ...known,
            service: api.service,
            status: answer.status,
            errorCode: failed ? outcome.code : undefined,
        });
        return { ...answer, headers: { 'x-amzn-requestid': requestId, ...answer.headers } };
    };
}
async function carryOut(api, service, request, learn) {
    const { body } = request;
    admit(api, service, request);
    const { operation, name, open } = api.match(request);
    learn({ operation, name });
    if (body === undefined || body.length > api.maxBody)
        throw new emulator_refusal/* Refusal */.P(api.common['too-large']);
    const call = open(service, body);
    const { sessionTags } = call;
    learn({ operation, name: call.name, ...(sessionTags && { sessionTags }) });
    const fault = service.faults.next({ service: api.service, operation, name: call.name });
    const run = async () => call.run();
    return fault === undefined ? run() : applyFault(fault, { api, service, name: call.name, run });
}
/** Credentials come before everything else. @throws {Refusal} */
function admit(api, service, request) {
    if (api.isOpen?.(request) === true)
        return;
    service.verifySignature(api, request);
    verifySession(api, service.account.state, request, service.now);
}
/** What is no refusal is a fault of the emulator or its disk; its message helps, its stack would not. */
function asRefusal({ common }) {
    return (error) => {
        if (error instanceof emulator_refusal/* Refusal */.P)
            return error;
        const reason = error instanceof Error ? error.message : String(error);
        return new emulator_refusal/* Refusal */.P({
            ...common.internal,
            message: `The emulator could not do this: ${reason}`,
        });
    };
}

;// CONCATENATED MODULE: ./src/emulator/state/account.ts
/**
 * Makes an account out of a state; without a file to save to, `save` does nothing. Changes that come while
 * a state is being saved wait, and are then applied one after the other and saved together: a slow disk
 * delays answers, but not once per change.
 */
function createAccount(initial, save) {
    let state = initial;
    let queue = [];
    let isDraining = false;
    const saveTogether = async (batch) => {
        try {
            const next = batch.reduce((before, { apply }) => apply(before), state);
            if (next !== state)
                await save(next);
            state = next;
            for (const { settle } of batch)
                settle();
        }
        catch (error) {
            for (const { fail } of batch)
                fail(error);
        }
    };
    const drain = async () => {
        isDraining = true;
        // Whatever else came in the same moment goes along.
        await Promise.resolve();
        while (queue.length > 0) {
            const batch = queue;
            queue = [];
            await saveTogether(batch);
        }
        isDraining = false;
    };
    return {
        get state() {
            return state;
        },
        change: (apply) => new Promise((resolve, reject) => {
            queue.push(waiting(apply, resolve, reject));
            if (!isDraining)
                void drain();
        }),
    };
}
function waiting(change, resolve, reject) {
    let settle = () => undefined;
    return {
        apply(before) {
            try {
                const { state, answer } = change(before);
                settle = () => {
                    resolve(answer);
                };
                return state;
            }
            catch (error) {
                settle = () => {
                    reject(error);
                };
                return before;
            }
        },
        settle: () => {
            settle();
        },
        fail: reject,
    };
}

// EXTERNAL MODULE: ./src/core/source.ts
var source = __webpack_require__(82858);
;// CONCATENATED MODULE: ./src/emulator/state/upgrades.ts

/** Version of the state files that this cf2 writes. */
const STATE_VERSION = 4;
/**
 * From each version to the next: what the older one did not have is filled in. Nothing is judged here; a
 * file that is damaged stays so, and is refused by its reader.
 */
const UPGRADES = {
    // Associations, and key value stores that are provisioned and written to.
    1: (file) => ({
        ...file,
        functions: mapped(file.functions, (fn) => ({ ...fn, deployedAt: 0 })),
        keyValueStores: mapped(file.keyValueStores, ({ modifiedAt = 0, ...store }) => ({
            ...store,
            modifiedAt,
            createdAt: modifiedAt,
            readyAt: modifiedAt,
            itemsRevision: 1,
            itemsModifiedAt: modifiedAt,
        })),
        associations: [],
    }),
    // Sessions of roles, and log groups.
    2: (file) => ({ ...file, sessions: [], logGroups: [] }),
    // Alarms.
    3: (file) => ({ ...file, alarms: [] }),
};
/** A state file of this or an earlier version as one of this version; undefined for any other version. */
function upgraded(file) {
    const { version } = file;
    if (version === STATE_VERSION)
        return file;
    const upgrade = typeof version === 'number' ? UPGRADES[version] : undefined;
    return upgrade && upgraded({ ...upgrade(file), version: Number(version) + 1 });
}
function mapped(list, upgrade) {
    if (!Array.isArray(list))
        return list ?? null;
    return list.map((item) => ((0,json/* isJsonObject */.O)(item) ? upgrade(item) : item));
}

;// CONCATENATED MODULE: ./src/emulator/state/state-format.ts






const FORMAT = 'cf2-emulator-state';
/** The state as the text of a state file. */
function encodeState(state) {
    const file = {
        format: FORMAT,
        version: STATE_VERSION,
        accountId: state.accountId,
        functions: [...state.functions.values()].map((fn) => ({
            ...fn,
            development: encodeStage(fn.development),
            live: fn.live === undefined ? null : encodeStage(fn.live),
        })),
        keyValueStores: [...state.keyValueStores.values()].map((store) => ({
            ...store,
            items: Object.fromEntries(store.items),
        })),
        associations: state.associations,
        sessions: [...state.sessions.values()],
        logGroups: [...state.logGroups.values()],
        alarms: [...state.alarms.values()],
        ...(state.tags.size === 0 ? {} : { tags: encodeTags(state.tags) }),
    };
    return `${JSON.stringify(file, null, 2)}\n`;
}
function encodeTags(tags) {
    return Object.fromEntries([...tags].map(([arn, own]) => [arn, Object.fromEntries(own)]));
}
function encodeStage(stage) {
    return { ...stage, code: Buffer.from(stage.code).toString('base64') };
}
/**
 * The state that a state file of this or an earlier version holds.
 * @throws {SyntaxError} for text that is not JSON
 * @throws {ShapeError} for JSON that is no state, or one of a later version
 */
function decodeState(text) {
    const written = readObject(JSON.parse(text), 'the file');
    if (written.format !== FORMAT)
        throw new ShapeError(`"format" has to be "${FORMAT}"`);
    const file = upgraded(written);
    if (file === undefined)
        throw new ShapeError(`"version" has to be ${STATE_VERSION} at most, the latest this cf2 reads`);
    return {
        accountId: readText(file.accountId, 'accountId'),
        functions: state_format_byName(readList(readFunction)(file.functions, 'functions')),
        keyValueStores: state_format_byName(readList(readStore)(file.keyValueStores, 'keyValueStores')),
        associations: readList(readAssociation)(file.associations, 'associations'),
        sessions: new Map(readList(readSession)(file.sessions, 'sessions').map((it) => [it.accessKeyId, it])),
        logGroups: state_format_byName(readList(readLogGroup)(file.logGroups, 'logGroups')),
        alarms: state_format_byName(readList(readAlarm)(file.alarms, 'alarms')),
        tags: file.tags === undefined ? new Map() : readMap(readMap(readText))(file.tags, 'tags'),
    };
}
function state_format_byName(records) {
    const map = new Map(records.map((record) => [record.name, record]));
    if (map.size !== records.length)
        throw new ShapeError('a name occurs twice');
    return map;
}

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
        throw new core_errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)((0,source/* fileSpan */.bU)(path), 'bad-json', { path, reason: reasonOf(error) })]);
    }
}
/**
 * Saves to a file: the text is complete on disk under another name before it takes the file's place, and
 * that it did is on disk before this resolves: a crash at any moment leaves the old or the new state. One
 * process per file.
 */
function saveStateTo(path) {
    const temporary = `${path}.tmp`;
    return async (state) => {
        const file = await (0,promises_.open)(temporary, 'w');
        try {
            await file.writeFile(encodeState(state));
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, path);
        await syncFolder((0,external_node_path_.dirname)(path));
    };
}
/** Makes a renaming durable. Not every system opens folders; there the file system has to see to it. */
async function syncFolder(path) {
    const folder = await (0,promises_.open)(path).catch(() => undefined);
    try {
        await folder?.sync();
    }
    finally {
        await folder?.close();
    }
}
/** The error for a state file that cannot be read or written. */
function stateFileError(path, error) {
    return new core_errors/* InputError */.dz([
        (0,diagnostics/* errorAt */.Os)((0,source/* fileSpan */.bU)(path), 'file-not-found', { path, reason: reasonOf(error) }),
    ]);
}
async function readExisting(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
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
    return {
        accountId,
        functions: new Map(),
        keyValueStores: new Map(),
        associations: [],
        tags: new Map(),
        sessions: new Map(),
        logGroups: new Map(),
        alarms: new Map(),
    };
}
function seeded(state, options) {
    const stores = new Map(state.keyValueStores);
    for (const seed of options.keyValueStores)
        if (!stores.has(seed.name))
            stores.set(seed.name, open_account_storeOf(seed, options));
    return { ...state, keyValueStores: stores };
}
function open_account_storeOf(seed, options) {
    const at = options.now();
    return {
        id: options.newId(),
        name: seed.name,
        comment: '',
        revision: 1,
        createdAt: at,
        modifiedAt: at,
        readyAt: at,
        items: new Map(Object.entries(seed.items)),
        itemsRevision: 1,
        itemsModifiedAt: at,
    };
}
/** Associations are kept as ARNs, and those contain the account. */
function refuseOtherAccount(state, accountId, path) {
    if (state.accountId === accountId)
        return;
    const reason = `it belongs to account ${state.accountId}, not to ${accountId}`;
    throw new core_errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)(undefined, 'bad-json', { path, reason })]);
}

;// CONCATENATED MODULE: ./src/emulator/emulator.ts











const emulator_DEFAULTS = {
    host: '127.0.0.1',
    port: 0,
    accountId: '123456789012',
    rolloutMs: 1_000,
    provisioningMs: 1_000,
};
/**
 * Starts the embedded CloudFront: an HTTP server that speaks CloudFront's REST-XML API for functions, so
 * that unmodified AWS clients work with it as their endpoint.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/Welcome.html
 * @throws {InputError} when the port is taken, or the state file is damaged or not accessible
 */
async function startEmulator(options) {
    const { respond, log, faults, metrics } = await openEmulator(options);
    const { host = emulator_DEFAULTS.host, port = emulator_DEFAULTS.port } = options;
    const server = await listen({ host, port }, respond);
    return { url: server.url, requests: log.records, faults, metrics, close: () => server.close() };
}
/**
 * Opens an emulator without a server.
 * @throws {InputError} when the state file is damaged or not accessible
 */
async function openEmulator(options) {
    const { runtime, now, newId = external_node_crypto_.randomUUID } = options;
    const account = await openAccount({
        accountId: options.accountId ?? emulator_DEFAULTS.accountId,
        stateFile: options.stateFile,
        keyValueStores: options.keyValueStores ?? [],
        now,
        newId,
    });
    const log = createRequestLog(now, options.onRequest ?? (() => undefined));
    const plan = createFaultPlan();
    const faults = options.rate === undefined ? plan : limitRate(plan, options.rate, now);
    const metrics = createMetricStore();
    const delays = {
        rollout: options.rolloutMs ?? emulator_DEFAULTS.rolloutMs,
        provisioning: options.provisioningMs ?? emulator_DEFAULTS.provisioningMs,
    };
    const importSource = importFrom(options.s3Folder);
    const verifySignature = await verification(options, account);
    const service = {
        account,
        runtime,
        now,
        newId,
        faults,
        delays,
        metrics,
        queries: createQueryResults(newId),
        importSource,
        verifySignature,
    };
    const cloudfront = createResponder(service, log, options.latencyMs ?? 0);
    const respond = (request) => options.control === true && request.path.startsWith(CONTROL_PATH)
        ? control({ service, log }, request)
        : cloudfront(request);
    return { respond, log, faults, metrics };
}
/** The SDK's part in it is loaded only where it is used. */
async function verification({ accessKeys, now }, account) {
    if (accessKeys === undefined)
        return () => undefined;
    const { signatureVerification } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(879)]).then(__webpack_require__.bind(__webpack_require__, 40879));
    const secrets = new Map(Object.entries(accessKeys));
    const issued = (id) => account.state.sessions.get(id)?.secretAccessKey;
    return signatureVerification((id) => secrets.get(id) ?? issued(id), now);
}


/***/ }),

/***/ 4487:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal)
/* harmony export */ });
/* unused harmony export COMMON_REFUSALS */
/** Refusals that every service of AWS knows, each in its own words and with its own status. */
const COMMON_REFUSALS = (/* unused pure expression or super */ null && ([
    'access-denied',
    /** Signed too long ago, or too far in the future. */
    'expired',
    /** Temporary credentials whose time is over. */
    'expired-token',
    'incomplete-signature',
    'internal',
    'method-not-allowed',
    'throttled',
    'too-large',
    'unavailable',
    'unknown-key',
    'unknown-operation',
    'unsigned',
    'wrong-signature',
]));
/** A request that is refused; the service it was sent to makes its error document of it. */
class Refusal extends Error {
    name = 'Refusal';
    code;
    /** HTTP status. */
    status;
    constructor({ code, status, message }) {
        super(message);
        this.code = code;
        this.status = status;
    }
}


/***/ }),

/***/ 20968:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   he: () => (/* binding */ realInside),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48072);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64119);




/** A file above this size is no configuration, test or function: reading it would only exhaust memory. */
const MAX_FILE_BYTES = 16 * 1_024 * 1_024;
/** The path behind all links; throws FileError where that is outside of the root. */
async function realInside(root, file) {
    const [real, realRoot] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)]).catch((error) => (isInside(root, file) ? refuse(error) : refuseOutside()));
    return isInside(realRoot, real) ? real : refuseOutside();
}
/** Text of a file below `root` after resolving links. Size and kind are known before it is opened. */
async function readInside(root, file) {
    const real = await realInside(root, file);
    const { size, ...kind } = await kindOf(real).catch(refuse);
    if (!kind.isFile)
        throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f(kind.isFolder ? REASONS.EISDIR : 'it is no ordinary file');
    if (size > MAX_FILE_BYTES) {
        const limit = (0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .Z)(MAX_FILE_BYTES);
        throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f(`it has ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .Z)(size)} bytes, the limit is ${limit}`);
    }
    return decodeText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real).catch(refuse));
}
/** Opening a pipe would wait for whoever writes into it, reading a device may never end. */
async function kindOf(file) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    return { size: found.size, isFile: found.isFile(), isFolder: found.isDirectory() };
}
function isInside(root, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, file);
    return relative.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep))[0] !== '..' && !node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(relative);
}
/** Also for what is not there: whether a file exists outside is nobody's business. */
function refuseOutside() {
    throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f('it lies outside of the repository', true);
}
/** UTF-8 text of a file; throws FileError for other bytes. */
function decodeText(bytes) {
    try {
        // A byte order mark is kept: a function's code has to be uploaded byte for byte.
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f('it is not UTF-8 text');
    }
}
const REASONS = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EISDIR: 'it is a directory',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ELOOP: 'its links go round in circles',
    ENAMETOOLONG: 'its name is too long',
    ERR_INVALID_ARG_VALUE: 'no file can have this name',
    EEXIST: 'there is such a file already',
    EROFS: 'the file system is read-only',
};
/** Throws the FileError for an error of the file system. */
function refuse(error) {
    const code = error.code ?? '';
    const reasons = REASONS;
    throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f(reasons[code] ?? `the file system refused it (${code})`);
}


/***/ }),

/***/ 60850:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repositoryRoot),
/* harmony export */   q: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20968);




/**
 * The files of a working directory. Paths that leave the repository (or, without one, the working
 * directory) after resolving links are refused.
 */
function createFiles(workingDirectory) {
    const base = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(workingDirectory);
    const root = repositoryRoot(base) ?? base;
    return {
        readText: (file) => (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .readInside */ .xO)(root, node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, file)),
        list: (folder) => listFolder(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, folder)),
        exists: (file) => Promise.resolve((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, file))),
    };
}
/** The nearest folder upwards that holds a `.git`; undefined outside of repositories. */
function repositoryRoot(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, '.git')))
        return folder;
    const parent = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder);
    return parent === folder ? undefined : repositoryRoot(parent);
}
async function listFolder(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).sort();
    }
    catch {
        return [];
    }
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
