export const id = 9963;
export const ids = [9963];
export const modules = {

/***/ 57336:
/***/ (function(module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


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

/***/ 77910:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ recordedChanges),
  _: () => (/* binding */ recordedFields)
});

// EXTERNAL MODULE: ./src/core/compare/field-path.ts
var field_path = __webpack_require__(73983);
// EXTERNAL MODULE: ./src/core/compare/field-value.ts
var field_value = __webpack_require__(70515);
// EXTERNAL MODULE: ./src/core/compare/body.ts
var compare_body = __webpack_require__(12971);
;// CONCATENATED MODULE: ./src/core/record/written-value.ts

/** A value of an output as a test file expects it; `null` for what is not there. */
function writtenValue(value) {
    switch (value.kind) {
        case 'absent':
            return null;
        case 'text':
            return value.text;
        case 'number':
            return value.number;
        case 'values':
            return writtenValues(value.values);
        case 'cookies':
            return oneOrAll(value.cookies.map(writtenCookie));
        case 'query':
            return Object.fromEntries([...value.entries].map(([name, it]) => [name, writtenValues(it)]));
        case 'body':
            return writtenBody(value.body);
    }
}
function writtenValues(values) {
    return oneOrAll(values);
}
/** One value stands for itself, several are a list. */
function oneOrAll(items) {
    return items.length === 1 ? (items[0] ?? '') : items;
}
function writtenCookie({ value, attributes }) {
    return attributes === undefined ? value : { value, attributes };
}
/** Text where the bytes are text, else base64. */
function writtenBody(body) {
    return (0,compare_body/* textOf */.b6)(body) ?? { base64: base64Of((0,compare_body/* bytesOf */.$$)(body)) };
}
function base64Of(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

;// CONCATENATED MODULE: ./src/core/record/recorded-fields.ts



/** Key under which a field stands in an expectation. */
const KEYS = { parameter: 'querystring' };
/** A message without any field. */
const NOTHING = {
    statusCode: undefined,
    statusDescription: undefined,
    headers: new Map(),
    cookies: new Map(),
    body: undefined,
};
/** The `changes` between input and output, complete. */
function recordedChanges(before, after) {
    return mapOf((0,field_path/* differingFields */.W)(before, after), after);
}
/** All fields of a message, as `request`, `response` and `output` write them. */
function recordedFields(message) {
    return mapOf((0,field_path/* differingFields */.W)(NOTHING, message), message);
}
function mapOf(paths, message) {
    const map = new Map();
    for (const path of paths) {
        const key = KEYS[path.field] ?? path.field;
        const value = writtenValue((0,field_value/* fieldValue */.ag)(message, path));
        map.set(key, 'name' in path ? withEntry(map.get(key), path.name, value) : value);
    }
    return Object.fromEntries(map);
}
/** Names come from functions: `__proto__` has to be one like any other. */
function withEntry(entries = {}, name, value) {
    return Object.fromEntries([...Object.entries(entries), [name, value]]);
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

/***/ 51497:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ PARALLEL_TESTS),
  b: () => (/* binding */ createTestFunctionEngine)
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
