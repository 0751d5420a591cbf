export const id = 3154;
export const ids = [3154];
export const modules = {

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

/***/ 41730:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownLogs),
/* harmony export */   z: () => (/* binding */ compareLogs)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71294);

/** The difference of two runs in what they logged; undefined when all entries are the same, in the same order. */
function compareLogs(a, b) {
    const isSame = a.length === b.length && a.every((text, at) => text === b[at]);
    return isSame ? undefined : { field: 'logs', a: shownLogs(a), b: shownLogs(b) };
}
/** Log entries as reports show them. */
function shownLogs(logs) {
    return logs.length === 0 ? (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('no log entries') : { as: 'values', values: logs };
}


/***/ }),

/***/ 8126:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71294);

/** What a matcher demands, as reports show it behind `expected`. */
function describe(matcher) {
    if (matcher.kind === 'absent')
        return { as: 'absent' };
    if (matcher.kind === 'equals') {
        return typeof matcher.value === 'number'
            ? { as: 'number', number: matcher.value }
            : { as: 'text', text: matcher.value };
    }
    const texts = matcher.kind === 'values' ? matcher.items.flatMap(textOfEquals) : [];
    return matcher.kind === 'values' && texts.length === matcher.items.length
        ? { as: 'values', values: texts }
        : (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)(wordsOf(matcher));
}
/** The same as words, quoted, to stand inside other words: `starts with "x"`. */
function wordsOf(matcher) {
    switch (matcher.kind) {
        case 'equals':
            return JSON.stringify(matcher.value);
        case 'values':
            return `[${matcher.items.map(wordsOf).join(', ')}]`;
        case 'contains':
            return `contains ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(matcher.text)}`;
        case 'startsWith':
            return `starts with ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(matcher.text)}`;
        case 'endsWith':
            return `ends with ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(matcher.text)}`;
        case 'matches':
            return `matches /${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(matcher.pattern)}/`;
        case 'oneOf':
            return `one of ${matcher.items.map(wordsOf).join(', ')}`;
        case 'absent':
        case 'present':
            return matcher.kind;
        case 'not':
            return `not ${wordsOf(matcher.matcher)}`;
        case 'lessThan':
            return `less than ${matcher.number}`;
        case 'atLeast':
            return `at least ${matcher.number}`;
        case 'json':
            return `JSON with ${JSON.stringify(matcher.value)}`;
        case 'base64':
            return `base64 ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(matcher.data)}`;
        case 'all':
            return matcher.matchers.map(wordsOf).join(' and ');
        case 'cookie':
            return [valueWords(matcher.value), attributeWords(matcher.attributes)]
                .filter((words) => words !== '')
                .join(' ');
    }
}
function valueWords(value) {
    return value === undefined ? '' : wordsOf(value);
}
function attributeWords(attributes) {
    if (attributes === undefined)
        return '';
    if (attributes.form === 'text')
        return `with attributes ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(attributes.text)}`;
    const named = [...attributes.attributes].map(([name, matcher]) => `${name} ${wordsOf(matcher)}`);
    return `with ${named.join(', ')}`;
}
function textOfEquals(matcher) {
    return matcher.kind === 'equals' ? [String(matcher.value)] : [];
}


/***/ }),

/***/ 99493:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ attributesPhrase),
/* harmony export */   I: () => (/* binding */ matchCookie)
/* harmony export */ });
/* harmony import */ var _cookie_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59151);
/* harmony import */ var _field_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70515);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31499);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71294);




/** Holds a matcher of value and attributes against exactly one cookie. */
function matchCookie(matcher, actual, matchValue) {
    const cookie = actual.kind === 'cookies' && actual.cookies.length === 1 && actual.cookies[0];
    if (!cookie)
        return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotJudge */ .D)(matcher, actual);
    const mismatch = matcher.value && matchValue(matcher.value, actual);
    return mismatch ?? matchAttributes(matcher.attributes, cookie, matchValue);
}
function matchAttributes(expected, cookie, matchValue) {
    if (expected === undefined)
        return undefined;
    if (expected.form === 'map')
        return matchNamed(expected.attributes, cookie, matchValue);
    if ((0,_cookie_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .sameAttributes */ .OV)(expected.text, cookie.attributes))
        return undefined;
    return {
        expected: attributesPhrase(expected.text),
        actual: attributesPhrase(cookie.attributes),
        span: expected.span,
        inapplicable: false,
    };
}
/** Attributes as reports show them: `attributes "Secure; Path=/"`, `no attributes`. */
function attributesPhrase(text) {
    const isEmpty = (0,_cookie_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAttributes */ .vB)(text).size === 0;
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ)(isEmpty ? 'no attributes' : `attributes ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text ?? '')}`);
}
function matchNamed(expected, cookie, matchValue) {
    const attributes = (0,_cookie_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAttributes */ .vB)(cookie.attributes);
    for (const [key, matcher] of expected) {
        const name = key === 'maxAge' ? 'max-age' : key.toLowerCase();
        const mismatch = matchValue(matcher, attributeValue(name, attributes.get(name)));
        if (mismatch)
            return mismatch;
    }
    return undefined;
}
function attributeValue(name, text) {
    if (text === undefined)
        return _field_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj;
    if (name === 'samesite' || name === 'domain')
        return { kind: 'text', text, compare: 'folded' };
    if (name === 'expires')
        return { kind: 'text', text, compare: 'instant' };
    const number = name === 'max-age' ? (0,_cookie_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .integerOf */ .cP)(text) : undefined;
    return number === undefined ? { kind: 'text', text } : { kind: 'number', number };
}


/***/ }),

/***/ 18356:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ matchValue)
});

// EXTERNAL MODULE: ./src/core/query.ts
var query = __webpack_require__(90363);
// EXTERNAL MODULE: ./src/core/compare/body.ts
var compare_body = __webpack_require__(12971);
// EXTERNAL MODULE: ./src/core/compare/field-value.ts
var field_value = __webpack_require__(70515);
// EXTERNAL MODULE: ./src/core/compare/match-cookie.ts
var match_cookie = __webpack_require__(99493);
// EXTERNAL MODULE: ./src/core/compare/mismatch.ts
var compare_mismatch = __webpack_require__(31499);
;// CONCATENATED MODULE: ./src/core/compare/match-items.ts

/** Item by item: each sees one value, or one cookie with its attributes. The list is shown whole. */
function matchItems(matcher, actual, matchValue) {
    const parts = partsOf(actual);
    if (parts === undefined)
        return (0,compare_mismatch/* cannotJudge */.D)(matcher, actual);
    if (parts.length !== matcher.items.length)
        return (0,compare_mismatch/* differs */.A)(matcher, actual);
    for (const [at, part] of parts.entries()) {
        const item = matcher.items[at];
        const mismatch = item && matchValue(item, part);
        if (mismatch)
            return { ...(0,compare_mismatch/* differs */.A)(matcher, actual), span: mismatch.span };
    }
    return undefined;
}
function partsOf(actual) {
    if (actual.kind === 'values') {
        return actual.values.map((value) => ({ kind: 'values', values: [value] }));
    }
    if (actual.kind === 'cookies') {
        return actual.cookies.map((cookie) => ({ kind: 'cookies', cookies: [cookie] }));
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/compare/shown.ts
var shown = __webpack_require__(71294);
;// CONCATENATED MODULE: ./src/core/compare/match-json.ts




/** Holds JSON against a body: objects partial at every depth, arrays complete, scalars strict. */
function matchJson(matcher, actual) {
    const body = actual.kind === 'body' ? parse((0,compare_body/* textOf */.b6)(actual.body)) : undefined;
    if (body === undefined)
        return (0,compare_mismatch/* cannotJudge */.D)(matcher, actual);
    const difference = compare(matcher.value, body.value, '$');
    if (difference === undefined)
        return undefined;
    return {
        ...(0,compare_mismatch/* differs */.A)(matcher, actual, (0,shown/* phrase */.MZ)(difference.actual)),
        expected: (0,shown/* phrase */.MZ)(difference.expected),
    };
}
function compare(expected, actual, path) {
    if (Array.isArray(expected) && Array.isArray(actual))
        return compareLists(expected, actual, path);
    if ((0,json/* isJsonObject */.O)(expected) && (0,json/* isJsonObject */.O)(actual)) {
        return firstOf(Object.keys(expected), (key) => compare(own(expected, key) ?? null, own(actual, key), `${path}${step(key)}`));
    }
    return expected === actual ? undefined : difference(path, expected, actual);
}
function compareLists(expected, actual, path) {
    if (expected.length !== actual.length) {
        return { expected: items(path, expected), actual: items(path, actual) };
    }
    return firstOf([...expected.keys()], (at) => compare(expected[at] ?? null, actual[at], `${path}[${at}]`));
}
function difference(path, expected, actual) {
    return {
        expected: `${path} is ${JSON.stringify(expected)}`,
        actual: actual === undefined ? `${path} is absent` : `${path} is ${JSON.stringify(actual)}`,
    };
}
function items(path, list) {
    return `${path} has ${list.length} ${list.length === 1 ? 'item' : 'items'}: ${JSON.stringify(list)}`;
}
function firstOf(keys, compareAt) {
    for (const key of keys) {
        const found = compareAt(key);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function step(key) {
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function parse(text) {
    try {
        return text === undefined ? undefined : { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/core/compare/cookie-attributes.ts
var cookie_attributes = __webpack_require__(59151);
;// CONCATENATED MODULE: ./src/core/compare/match-text.ts





/** Holds a matcher of one text against a value: it needs one value, or a body that is UTF-8 text. */
function matchText(matcher, actual) {
    const text = soleText(actual);
    if (text === undefined)
        return (0,compare_mismatch/* cannotJudge */.D)(matcher, actual, seenBy(matcher, actual));
    return holds(matcher, text, compareOf(actual))
        ? undefined
        : (0,compare_mismatch/* differs */.A)(matcher, actual, seenText(actual));
}
function holds(matcher, text, compare) {
    const fold = compare === 'folded' ? (any) => any.toLowerCase() : (any) => any;
    switch (matcher.kind) {
        case 'equals':
            return (typeof matcher.value === 'string' &&
                (fold(text) === fold(matcher.value) ||
                    (compare === 'instant' && sameInstant(text, matcher.value))));
        case 'contains':
            return fold(text).includes(fold(matcher.text));
        case 'startsWith':
            return fold(text).startsWith(fold(matcher.text));
        case 'endsWith':
            return fold(text).endsWith(fold(matcher.text));
        case 'matches':
            return new RegExp(matcher.pattern, compare === 'folded' ? 'i' : '').test(text);
    }
}
function compareOf(actual) {
    return (actual.kind === 'text' ? actual.compare : undefined) ?? 'exact';
}
function soleText(actual) {
    switch (actual.kind) {
        case 'text':
            return actual.text;
        case 'values':
            return actual.values.length === 1 ? actual.values[0] : undefined;
        case 'cookies':
            return actual.cookies.length === 1 ? actual.cookies[0]?.value : undefined;
        case 'query':
            return (0,query/* formatQuery */.OJ)(actual.entries);
        case 'body':
            return (0,compare_body/* textOf */.b6)(actual.body);
        default:
            return undefined;
    }
}
/** A cookie's value alone was compared, so it alone is shown. */
function seenText(actual) {
    const value = actual.kind === 'cookies' ? actual.cookies[0]?.value : undefined;
    return value === undefined ? (0,shown/* shown */.SP)(actual) : { as: 'text', text: value };
}
function seenBy(matcher, actual) {
    if (actual.kind !== 'body')
        return (0,shown/* shown */.SP)(actual);
    return (0,shown/* phrase */.MZ)(`binary; compare it with "base64: ${actual.body.data}" instead of "${matcher.kind}"`);
}
function sameInstant(a, b) {
    const instant = (0,cookie_attributes/* instantOf */.B9)(a);
    return instant !== undefined && instant === (0,cookie_attributes/* instantOf */.B9)(b);
}

;// CONCATENATED MODULE: ./src/core/compare/match.ts








/**
 * Holds a written matcher against one value. undefined: it is met. Every matcher but `absent` and
 * `not: present` fails on an absent value; a matcher of one text fails on several values.
 */
function matchValue(matcher, actual) {
    switch (matcher.kind) {
        case 'absent':
            return actual.kind === 'absent' ? undefined : (0,compare_mismatch/* differs */.A)(matcher, actual);
        case 'present':
            return actual.kind === 'absent' ? (0,compare_mismatch/* differs */.A)(matcher, actual) : undefined;
        case 'not':
            return matchNot(matcher, actual);
        case 'oneOf':
            return matchOneOf(matcher, actual);
        case 'all':
            return matchAll(matcher, actual);
        default:
            return actual.kind === 'absent'
                ? (0,compare_mismatch/* cannotJudge */.D)(matcher, actual)
                : matchPresent(matcher, actual);
    }
}
/** The opposite, except where the inner matcher cannot judge: then neither holds. */
function matchNot(matcher, actual) {
    const inner = matchValue(matcher.matcher, actual);
    if (inner?.inapplicable)
        return (0,compare_mismatch/* cannotJudge */.D)(matcher, actual, inner.actual);
    return inner === undefined ? (0,compare_mismatch/* differs */.A)(matcher, actual) : undefined;
}
function matchOneOf(matcher, actual) {
    const mismatches = [];
    for (const item of matcher.items) {
        const mismatch = matchValue(item, actual);
        if (mismatch === undefined)
            return undefined;
        mismatches.push(mismatch);
    }
    const unjudged = mismatches.some((mismatch) => mismatch.inapplicable);
    return unjudged ? (0,compare_mismatch/* cannotJudge */.D)(matcher, actual) : (0,compare_mismatch/* differs */.A)(matcher, actual);
}
function matchAll(matcher, actual) {
    const mismatches = matcher.matchers.flatMap((part) => matchValue(part, actual) ?? []);
    return mismatches.find((mismatch) => mismatch.inapplicable) ?? mismatches[0];
}
function matchPresent(matcher, actual) {
    switch (matcher.kind) {
        case 'equals':
            return matchEquals(matcher, actual);
        case 'values':
            return matchItems(matcher, actual, matchValue);
        case 'cookie':
            return (0,match_cookie/* matchCookie */.I)(matcher, actual, matchValue);
        case 'lessThan':
        case 'atLeast':
            return matchNumber(matcher, actual);
        case 'json':
            return matchJson(matcher, actual);
        case 'base64':
            return matchBytes(matcher, actual);
        default:
            return matchText(matcher, actual);
    }
}
function matchEquals(matcher, actual) {
    const { value } = matcher;
    if (actual.kind === 'number') {
        return actual.number === value ? undefined : (0,compare_mismatch/* differs */.A)(matcher, actual);
    }
    if (actual.kind === 'query' && typeof value === 'string') {
        return (0,field_value/* sameEntries */.lq)(actual.entries, (0,query/* parseQuery */.mA)(value)) ? undefined : (0,compare_mismatch/* differs */.A)(matcher, actual);
    }
    return matchText(matcher, actual);
}
function matchNumber(matcher, actual) {
    if (actual.kind !== 'number')
        return (0,compare_mismatch/* cannotJudge */.D)(matcher, actual);
    const isLess = actual.number < matcher.number;
    return isLess === (matcher.kind === 'lessThan') ? undefined : (0,compare_mismatch/* differs */.A)(matcher, actual);
}
function matchBytes(matcher, actual) {
    const expected = (0,compare_body/* decodeBase64 */.y4)(matcher.data);
    if (actual.kind !== 'body' || expected === undefined)
        return (0,compare_mismatch/* cannotJudge */.D)(matcher, actual);
    return (0,compare_body/* sameBytes */.er)((0,compare_body/* bytesOf */.$$)(actual.body), expected) ? undefined : (0,compare_mismatch/* differs */.A)(matcher, actual);
}


/***/ }),

/***/ 31499:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ differs),
/* harmony export */   D: () => (/* binding */ cannotJudge)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71294);


/** The matcher judged the value, and it is another one. */
function differs(matcher, actual, seen = (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(actual)) {
    return { expected: (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q)(matcher), actual: seen, span: matcher.span, inapplicable: false };
}
/** The matcher cannot judge the value. */
function cannotJudge(matcher, actual, seen = (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(actual)) {
    return { ...differs(matcher, actual, seen), inapplicable: true };
}


/***/ }),

/***/ 92281:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ outcomePhrase),
/* harmony export */   f: () => (/* binding */ wantedPhrase)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90363);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71294);



/** What a function did: `request continues to origin: GET /missing`, `a 403 response`. */
function outcomePhrase(outcome) {
    switch (outcome.kind) {
        case 'request':
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)(`request continues to origin: ${requestLine(outcome.request)}`);
        case 'response':
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)(responseWords(outcome.response.statusCode));
        case 'error':
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)(`an error: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(outcome.message)}`);
    }
}
/** What an expectation wants a function to do; `eventType` is the event's. */
function wantedPhrase(expectation, eventType) {
    switch (expectation.kind) {
        case 'response':
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)(wantedResponse(expectation.fields));
        case 'changes':
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)(`the ${eventType === 'viewer-request' ? 'request' : 'response'} to continue`);
        case 'output':
            return wantedOutput(expectation.output);
        case 'error':
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('an error');
        default:
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('the request to continue');
    }
}
function wantedOutput({ response }) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(response))
        return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('the request to continue');
    const { statusCode } = response;
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)(responseWords(typeof statusCode === 'number' ? statusCode : undefined));
}
function wantedResponse(fields) {
    const status = fields.find(({ path }) => path.field === 'statusCode')?.matcher;
    return status?.kind === 'equals' ? responseWords(Number(status.value)) : 'a response';
}
function responseWords(status) {
    if (status === undefined)
        return 'a response without a status code';
    return typeof status === 'number'
        ? `a ${status} response`
        : `a response with the status ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(status)}`;
}
function requestLine({ method, uri, querystring }) {
    const query = (0,_query_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuery */ .OJ)(querystring);
    const target = query === '' ? uri : `${uri ?? ''}?${query}`;
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)([method, target].filter((part) => part !== undefined).join(' '));
}


/***/ }),

/***/ 96498:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createSlots)
/* harmony export */ });
/** Makes `count` places shared by everybody who holds the result. */
function createSlots(count) {
    let free = count;
    const waiting = [];
    const take = async () => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
    };
    const give = () => {
        const next = waiting.shift();
        if (next === undefined)
            free += 1;
        else
            next();
    };
    return async (task) => {
        await take();
        try {
            return await task();
        }
        finally {
            give();
        }
    };
}


/***/ }),

/***/ 12190:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ checkCase)
});

// EXTERNAL MODULE: ./src/core/built-code.ts
var built_code = __webpack_require__(87529);
// EXTERNAL MODULE: ./src/core/source.ts
var core_source = __webpack_require__(82858);
// EXTERNAL MODULE: ./src/core/compare/compare-logs.ts
var compare_logs = __webpack_require__(41730);
// EXTERNAL MODULE: ./src/core/compare/describe.ts
var describe = __webpack_require__(8126);
// EXTERNAL MODULE: ./src/core/compare/match.ts + 3 modules
var match = __webpack_require__(18356);
// EXTERNAL MODULE: ./src/core/compare/shown.ts
var shown = __webpack_require__(71294);
;// CONCATENATED MODULE: ./src/core/verdict/check-logs.ts




/** The items must match entries in this order, with others between them; no items means no entries. */
function checkLogs({ items, span }, logs) {
    if (items.length === 0) {
        return logs.length === 0 ? undefined : logsFailure((0,compare_logs/* shownLogs */.H)([]), logs, span);
    }
    let next = 0;
    for (const item of items) {
        const at = logs.findIndex((text, index) => index >= next && isMet(item, text));
        if (at === -1)
            return logsFailure(expectedAfter(item, next), logs, item.span);
        next = at + 1;
    }
    return undefined;
}
function isMet(item, text) {
    return (0,match/* matchValue */.d)(item, { kind: 'text', text }) === undefined;
}
function expectedAfter(item, entries) {
    return entries === 0 ? (0,describe/* describe */.q)(item) : (0,shown/* phrase */.MZ)(`${(0,describe/* wordsOf */.Z)(item)} after log entry ${entries}`);
}
function logsFailure(expected, logs, span) {
    return { kind: 'assertion', field: 'logs', expected, actual: (0,compare_logs/* shownLogs */.H)(logs), span };
}

// EXTERNAL MODULE: ./src/core/compare/field-value.ts
var field_value = __webpack_require__(70515);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/compare/canonical.ts
var canonical = __webpack_require__(75225);
;// CONCATENATED MODULE: ./src/core/verdict/origin-call.ts


/**
 * What a call asks for, under the keys that `expect.origin` uses: those of `updateRequestOrigin`; `originId`
 * with its overrides; `originGroup`, whose members are written `{ originId }` in full.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html
 */
function originOf({ helper, args }) {
    const [first = null, second = null] = Array.isArray(args) ? args : [];
    switch (helper) {
        case 'selectRequestOriginById':
            return { ...(0,canonical/* objectOf */.Xy)(second), originId: first };
        case 'createRequestOriginGroup':
            return { originGroup: groupOf((0,canonical/* objectOf */.Xy)(first)) };
        default:
            return (0,canonical/* objectOf */.Xy)(first);
    }
}
function groupOf(group) {
    const { originIds } = group;
    if (!Array.isArray(originIds))
        return group;
    const members = originIds.map((id) => ((0,json/* isJsonObject */.O)(id) ? id : { originId: id }));
    return { ...group, originIds: members };
}
/** A call as reports show it: `updateRequestOrigin({"domainName":"\u2026"})`. */
function callWords({ helper, args }) {
    const list = JSON.stringify(args);
    return `${helper}(${Array.isArray(args) ? list.slice(1, -1) : list})`;
}

;// CONCATENATED MODULE: ./src/core/verdict/check-origin.ts






/** Holds the last call of an origin helper against what is written; undefined: there was none. */
function checkOrigin({ expected, span }, call) {
    const actual = (0,shown/* phrase */.MZ)(call === undefined ? 'unchanged' : callWords(call));
    if (expected === 'unchanged') {
        return call === undefined ? [] : [failure('origin', 'unchanged', actual, span)];
    }
    return call === undefined
        ? [failure('origin', 'a call of an origin helper', actual, span)]
        : checkMap(expected, originOf(call), 'origin', span);
}
function checkNode(expected, value, field, span) {
    if (expected.form === 'map')
        return checkMap(expected, value, field, span);
    if (expected.form === 'list')
        return checkList(expected, value, field);
    const mismatch = (0,match/* matchValue */.d)(expected.matcher, leafOf(value));
    return mismatch === undefined ? [] : [{ kind: 'assertion', field, ...pick(mismatch) }];
}
function pick({ expected, actual, span, }) {
    return { expected, actual, span };
}
function checkMap({ entries }, value, field, span) {
    if (value !== undefined && !(0,json/* isJsonObject */.O)(value)) {
        return [failure(field, 'an object', (0,shown/* phrase */.MZ)(JSON.stringify(value)), span)];
    }
    const parts = value ?? {};
    return [...entries].flatMap(([key, expected]) => checkNode(expected, Object.hasOwn(parts, key) ? parts[key] : undefined, `${field}.${key}`, span));
}
function checkList({ items, span }, value, field) {
    const values = Array.isArray(value) ? value : undefined;
    if (values?.length !== items.length) {
        const actual = value === undefined ? { as: 'absent' } : (0,shown/* phrase */.MZ)(JSON.stringify(value));
        return [failure(field, `[${items.map(itemWords).join(', ')}]`, actual, span)];
    }
    return items.flatMap((item, at) => checkNode(item, values[at], `${field}[${at}]`, span));
}
/** A leaf of a call: text, number; anything else as its JSON. */
function leafOf(value) {
    if (value === undefined)
        return field_value/* ABSENT */.sj;
    if (typeof value === 'number')
        return { kind: 'number', number: value };
    return { kind: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) };
}
function itemWords(item) {
    if (item.form === 'leaf')
        return (0,describe/* wordsOf */.Z)(item.matcher);
    if (item.form === 'list')
        return `[${item.items.map(itemWords).join(', ')}]`;
    const parts = [...item.entries].map(([key, inner]) => `${(0,shown/* quoted */.TL)(key)}: ${itemWords(inner)}`);
    return `{${parts.join(', ')}}`;
}
function failure(field, expected, actual, span) {
    return { kind: 'assertion', field, expected: (0,shown/* phrase */.MZ)(expected), actual, span };
}

// EXTERNAL MODULE: ./src/core/verdict/check-outcome.ts + 3 modules
var check_outcome = __webpack_require__(91905);
;// CONCATENATED MODULE: ./src/core/verdict/check-case.ts





/**
 * Holds one engine's outcome against everything a case demands, except compute utilization and steps, which
 * `judgeCase` holds against their limits, and the production rules. An error that nobody expected fails
 * every case: it is the one failure about the outcome then. What the handler returned instead of a request
 * or a response is left to the rules, even where an error is expected. Logs are judged whatever the outcome
 * is.
 */
function checkCase(testCase, outcome, seen, source) {
    const isWanted = testCase.expectations.some(({ kind }) => kind === 'error');
    const isBad = outcome.kind === 'error' && outcome.badReturn === true;
    if (!isBad && (outcome.kind !== 'error' || isWanted)) {
        return testCase.expectations.flatMap((it) => checkExpectation(testCase, it, outcome, seen));
    }
    const logs = testCase.expectations.filter(({ kind }) => kind === 'logs');
    return [
        ...(isBad ? [] : [functionError(testCase, outcome, source)]),
        ...logs.flatMap((it) => checkExpectation(testCase, it, outcome, seen)),
    ];
}
function checkExpectation(testCase, expectation, outcome, { logs, origin }) {
    if (expectation.kind === 'max-compute-utilization' || expectation.kind === 'max-steps')
        return [];
    if (expectation.kind === 'origin')
        return checkOrigin(expectation, origin);
    if (expectation.kind !== 'logs')
        return (0,check_outcome/* checkOutcome */.T)(testCase, expectation, outcome);
    const failure = checkLogs(expectation, logs);
    return failure ? [failure] : [];
}
function functionError(testCase, { message, line }, { file, text, built }) {
    const source = line === undefined
        ? undefined
        : ((built && (0,built_code/* originLine */.rH)(built, line)) ?? (0,core_source/* lineSpan */.ZX)(file, line, text));
    return { kind: 'function-error', message, source, span: testCase.span };
}


/***/ }),

/***/ 91905:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ checkOutcome)
});

// EXTERNAL MODULE: ./src/core/compare/cookie-attributes.ts
var cookie_attributes = __webpack_require__(59151);
// EXTERNAL MODULE: ./src/core/compare/match-cookie.ts
var match_cookie = __webpack_require__(99493);
// EXTERNAL MODULE: ./src/core/compare/match.ts + 3 modules
var match = __webpack_require__(18356);
;// CONCATENATED MODULE: ./src/core/compare/cookie-change.ts



/**
 * As `matchValue`, for `changes`: a cookie whose attributes are not written must have kept those of the
 * input, and a new one must have none.
 */
function matchCookieChange(matcher, before, after) {
    const mismatch = (0,match/* matchValue */.d)(matcher, after);
    if (mismatch !== undefined || after.kind !== 'cookies')
        return mismatch;
    const kept = before.kind === 'cookies' ? before.cookies : [];
    for (const [at, cookie] of after.cookies.entries()) {
        const item = matcher.kind === 'values' ? (matcher.items[at] ?? matcher) : matcher;
        const lost = writesAttributes(item) ? undefined : lostAttributes(item, kept[at], cookie);
        if (lost !== undefined)
            return lost;
    }
    return undefined;
}
function lostAttributes({ span }, before, after) {
    if ((0,cookie_attributes/* sameAttributes */.OV)(before?.attributes, after.attributes))
        return undefined;
    const expected = (0,match_cookie/* attributesPhrase */.D)(before?.attributes);
    return { expected, actual: (0,match_cookie/* attributesPhrase */.D)(after.attributes), span, inapplicable: false };
}
function writesAttributes(matcher) {
    if (matcher.kind === 'cookie')
        return matcher.attributes !== undefined;
    if (matcher.kind === 'all')
        return matcher.matchers.some(writesAttributes);
    return matcher.kind === 'oneOf' && matcher.items.some(writesAttributes);
}

// EXTERNAL MODULE: ./src/core/compare/field-path.ts
var field_path = __webpack_require__(73983);
// EXTERNAL MODULE: ./src/core/compare/field-value.ts
var field_value = __webpack_require__(70515);
// EXTERNAL MODULE: ./src/core/compare/describe.ts
var describe = __webpack_require__(8126);
// EXTERNAL MODULE: ./src/core/compare/shown.ts
var shown = __webpack_require__(71294);
;// CONCATENATED MODULE: ./src/core/compare/changes.ts





/**
 * The complete comparison: every difference between input and output must be written, and everything
 * written must be such a difference. One failure with all lines; none when both hold.
 */
function checkChanges(expectation, before, after) {
    const written = expectation.changes.flatMap((change) => {
        return (checkWritten(change, (0,field_value/* fieldValue */.ag)(before, change.path), (0,field_value/* fieldValue */.ag)(after, change.path)) ?? []);
    });
    const unlisted = (0,field_path/* differingFields */.W)(before, after)
        .filter((path) => !expectation.changes.some((change) => covers(change.path, path)))
        .map((path) => unlistedChange(path, (0,field_value/* fieldValue */.ag)(before, path), (0,field_value/* fieldValue */.ag)(after, path)));
    const differences = [...written, ...unlisted];
    if (differences.length === 0)
        return [];
    const matched = expectation.changes.length - written.length;
    return [{ kind: 'changes', differences, matched, span: expectation.span }];
}
function checkWritten(change, before, after) {
    return change.change === 'removed'
        ? checkRemoved(change.path, before, after)
        : checkSet(change, before, after);
}
function checkRemoved(path, before, after) {
    const line = { field: (0,field_path/* labelOf */.D)(path), expected: { as: 'absent' }, actual: (0,shown/* shown */.SP)(after) };
    if (after.kind !== 'absent')
        return { ...line, sign: '+', reason: 'not-removed' };
    return before.kind === 'absent' ? { ...line, sign: '-', reason: 'unchanged' } : undefined;
}
function checkSet({ path, matcher }, before, after) {
    const line = { field: (0,field_path/* labelOf */.D)(path), expected: (0,describe/* describe */.q)(matcher), actual: (0,shown/* shown */.SP)(after) };
    if ((0,field_value/* sameValue */.eE)(before, after))
        return { ...line, sign: '-', reason: 'unchanged' };
    const mismatch = matchCookieChange(matcher, before, after);
    if (mismatch === undefined)
        return undefined;
    const { expected, actual } = mismatch;
    const sign = after.kind === 'absent' ? '-' : '~';
    return { ...line, sign, expected, actual, reason: 'value' };
}
/** What nobody wrote: it was expected to be as in the input. */
function unlistedChange(path, before, after) {
    const line = { field: (0,field_path/* labelOf */.D)(path), expected: (0,shown/* shown */.SP)(before), actual: (0,shown/* shown */.SP)(after) };
    if (after.kind === 'absent')
        return { ...line, sign: '-', reason: 'removed' };
    return { ...line, sign: before.kind === 'absent' ? '+' : '~', reason: 'unlisted' };
}
/** The whole query, written as text, stands for all its parameters. */
function covers(written, path) {
    if (written.field === 'querystring')
        return path.field === 'parameter';
    return (0,field_path/* labelOf */.D)(written) === (0,field_path/* labelOf */.D)(path);
}

// EXTERNAL MODULE: ./src/core/compare/canonical.ts
var canonical = __webpack_require__(75225);
;// CONCATENATED MODULE: ./src/core/compare/complete.ts



/** Every field in which a message is another one than the whole message that was written down. */
function completeDifferences(expected, actual) {
    return (0,field_path/* differingFields */.W)(expected, actual).map((path) => {
        const [wanted, came] = [(0,field_value/* fieldValue */.ag)(expected, path), (0,field_value/* fieldValue */.ag)(actual, path)];
        const line = { field: (0,field_path/* labelOf */.D)(path), expected: (0,shown/* shown */.SP)(wanted), actual: (0,shown/* shown */.SP)(came) };
        if (wanted.kind === 'absent')
            return { ...line, sign: '+', reason: 'unlisted' };
        return { ...line, sign: came.kind === 'absent' ? '-' : '~', reason: 'value' };
    });
}

// EXTERNAL MODULE: ./src/core/compare/message.ts + 1 modules
var message = __webpack_require__(17605);
// EXTERNAL MODULE: ./src/core/compare/outcome-phrase.ts
var outcome_phrase = __webpack_require__(92281);
;// CONCATENATED MODULE: ./src/core/verdict/check-outcome.ts









/** Holds an outcome against one expectation. One of the wrong kind is one failure, without its fields. */
function checkOutcome(testCase, expectation, outcome) {
    if (outcome.kind !== wantedKind(testCase, expectation)) {
        return wrongOutcome(testCase, expectation, outcome);
    }
    return outcome.kind === 'error'
        ? checkError(expectation, outcome.message)
        : checkMessage(testCase, expectation, outcome);
}
function wantedKind({ eventType }, expectation) {
    const { kind } = expectation;
    if (kind === 'output')
        return 'request' in expectation.output ? 'request' : 'response';
    if (kind === 'changes')
        return eventType === 'viewer-request' ? 'request' : 'response';
    return kind === 'query-as-input' ? 'request' : kind;
}
function wrongOutcome({ eventType }, expectation, outcome) {
    // The rewrite shorthand is two expectations; its `request` part says it already.
    if (expectation.kind === 'query-as-input')
        return [];
    const expected = (0,outcome_phrase/* wantedPhrase */.f)(expectation, eventType);
    return [{ kind: 'outcome', expected, actual: (0,outcome_phrase/* outcomePhrase */.O)(outcome), span: expectation.span }];
}
function checkError(expectation, text) {
    const matcher = expectation.kind === 'error' ? expectation.matcher : undefined;
    const mismatch = matcher && (0,match/* matchValue */.d)(matcher, { kind: 'text', text });
    return mismatch ? [assertion('error', mismatch)] : [];
}
function checkMessage({ event, eventType }, expectation, outcome) {
    switch (expectation.kind) {
        case 'request':
        case 'response':
            return expectation.fields.flatMap((field) => checkField(field, outcome));
        case 'changes': {
            const before = (0,message/* messageOf */.b)((0,canonical/* canonicaliseInput */.oD)(event, eventType));
            return checkChanges(expectation, before, (0,message/* messageOf */.b)(outcome));
        }
        case 'output':
            return checkOutput(expectation, { event }, outcome);
        case 'query-as-input':
            return checkQuery((0,canonical/* canonicaliseInput */.oD)(event, eventType), outcome, expectation.span);
        case 'error':
            return [];
    }
}
/** The written output is read as an engine's would be. */
function checkOutput({ output, span }, { event }, outcome) {
    const { kind } = outcome;
    const written = (0,message/* readMessage */._)(kind, (0,canonical/* objectOf */.Xy)(output[kind]), (0,canonical/* objectOf */.Xy)(event[kind]));
    const differences = completeDifferences((0,message/* messageOf */.b)(written), (0,message/* messageOf */.b)(outcome));
    if (differences.length === 0)
        return [];
    return [{ kind: 'changes', of: 'output', differences, matched: 0, span }];
}
function checkField({ path, matcher }, outcome) {
    const mismatch = (0,match/* matchValue */.d)(matcher, (0,field_value/* fieldValue */.ag)((0,message/* messageOf */.b)(outcome), path));
    return mismatch ? [assertion(`${outcome.kind}.${(0,field_path/* labelOf */.D)(path)}`, mismatch)] : [];
}
function checkQuery(input, outcome, span) {
    const before = (0,field_value/* fieldValue */.ag)((0,message/* messageOf */.b)(input), QUERY);
    const after = (0,field_value/* fieldValue */.ag)((0,message/* messageOf */.b)(outcome), QUERY);
    if ((0,field_value/* sameValue */.eE)(before, after))
        return [];
    const compared = { expected: (0,shown/* shown */.SP)(before), actual: (0,shown/* shown */.SP)(after), span };
    return [assertion('request.querystring', compared)];
}
const QUERY = { field: 'querystring' };
function assertion(field, { expected, actual, span }) {
    return { kind: 'assertion', field, expected, actual, span };
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

/***/ 51497:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mh: () => (/* binding */ PARALLEL_TESTS),
  b6: () => (/* binding */ createTestFunctionEngine),
  Oo: () => (/* binding */ testOnce)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/core/median.ts
var median = __webpack_require__(13473);
;// CONCATENATED MODULE: ./src/usecases/measure-utilization.ts

/** AWS sometimes answers nothing, or 0: it is asked again this often. */
const ASKED_AGAIN = 3;
/** Figures vary from run to run: so many more are taken before one above the limit counts. */
const MORE_SAMPLES = 2;
/**
 * Gives an answer of TestFunction a compute utilization to rely on: one that AWS left out is asked for
 * again, one above `limit` (percent) is measured twice more, and the median counts. Everything else of the
 * answer stays; a figure that never came stays undefined.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/test-function.html
 */
async function measureUtilization(first, limit, ask) {
    if (first.kind !== 'result')
        return first;
    const percent = await sample(first, ask);
    if (percent === undefined)
        return first;
    const samples = percent > limit ? await sampleMore(percent, ask) : [percent];
    const computeUtilization = (0,median/* medianOf */.u)(samples);
    const all = samples.length > 1 ? { computeUtilizationSamples: samples } : {};
    return { ...first, result: { ...first.result, computeUtilization, ...all } };
}
async function sampleMore(percent, ask) {
    const samples = [percent];
    for (let more = 0; more < MORE_SAMPLES; more += 1) {
        const another = await sample(await ask(), ask);
        if (another !== undefined)
            samples.push(another);
    }
    return samples;
}
/** The figure of an answer, else that of the first answer which has one. */
async function sample(answer, ask) {
    let percent = percentOf(answer);
    for (let again = 0; percent === undefined && again < ASKED_AGAIN; again += 1) {
        percent = percentOf(await ask());
    }
    return percent;
}
function percentOf(answer) {
    const percent = answer.kind === 'result' ? answer.result.computeUtilization : undefined;
    return percent === 0 ? undefined : percent;
}

;// CONCATENATED MODULE: ./src/usecases/test-function-engine.ts



/** TestFunction calls under way at once, over all functions of a run: AWS publishes no rate. */
const PARALLEL_TESTS = 4;
/**
 * The `aws` engine: TestFunction, pinned to one ETag, so that a foreign write turns into an error
 * instead of a test of somebody else's code.
 */
function createTestFunctionEngine(ports, target) {
    const runOne = async (invocation) => {
        const ask = () => ports.slots(() => testOnce(ports, target, invocation));
        const { utilizationLimit: limit = limits/* LIMITS */.b1.computeUtilization.value } = invocation;
        return measureUtilization(await ask(), limit, ask);
    };
    return {
        name: 'aws',
        run: (invocations, onAnswer) => Promise.all(invocations.map(async (invocation, index) => {
            const answer = await runOne(invocation);
            onAnswer?.(index, answer);
            return answer;
        })),
    };
}
/** Runs one event on a revision; trouble is an answer. It measures nothing twice. */
async function testOnce({ cloudfront, clock }, { name, etag, stage }, { event }) {
    const started = clock();
    try {
        const result = await cloudfront.test(name, etag, stage, event);
        return { kind: 'result', result, observations: undefined, durationMs: clock() - started };
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return { kind: 'trouble', error };
        throw error;
    }
}


/***/ })

};
