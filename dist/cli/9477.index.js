export const id = 9477;
export const ids = [9477];
export const modules = {

/***/ 86142:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ describeNode)
/* harmony export */ });
const LONGEST = 40;
/** What is written, for the second half of "must be a map, not \u2026". */
function describeNode(node) {
    if (node.kind !== 'scalar')
        return emptiness(node) + node.kind;
    if (node.blank)
        return 'nothing';
    return typeof node.value === 'string' ? JSON.stringify(shortened(node.text)) : node.text;
}
function shortened(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}\u2026` : text;
}
function emptiness(node) {
    const size = node.kind === 'map' ? node.entries.size : node.items.length;
    return size === 0 ? 'an empty ' : 'a ';
}


/***/ }),

/***/ 86553:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ asMap),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   f: () => (/* binding */ isRemoval),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** The node if it is a map. */
function asMap(node) {
    return node?.kind === 'map' ? node : undefined;
}
/** Items of a list, nothing for every other node. */
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** Entries of a map, nothing for every other node. */
function entriesOf(node) {
    return node?.kind === 'map' ? [...node.entries.values()] : [];
}
/** The node under a key of a map. */
function valueAt(node, key) {
    return asMap(node)?.entries.get(key)?.value;
}
/** The scalar if it holds a text, a number or a boolean. */
function asText(node) {
    return node?.kind === 'scalar' && node.value !== null ? node : undefined;
}
/** True for a written `null` or `~`, not for a blank. */
function isRemoval(node) {
    return node?.kind === 'scalar' && node.value === null && !node.blank;
}
/** Where a fault about a map as a whole is shown: its first key, so that the caret stays on one line. */
function headOf(node) {
    return entriesOf(node)[0]?.keyPlace ?? node.place;
}


/***/ }),

/***/ 17390:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ plainOf),
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _located_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86553);

/** What a schema sees where nothing is written: no schema accepts it, unlike a written `null`. */
const BLANK = Symbol('blank');
/** The node as plain data for the schemas. */
function plainOf(node) {
    return convert(node, BLANK);
}
/** The node as JSON: inline events, `json:` matchers, structured key value store values. */
function jsonOf(node) {
    return convert(node, null);
}
function convert(node, blank) {
    if (node.kind === 'scalar')
        return node.blank ? blank : scalarValue(node);
    if (node.kind === 'list')
        return node.items.map((item) => convert(item, blank));
    // Defines every key as the object's own, `__proto__` included.
    return Object.fromEntries((0,_located_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(node).map(({ key, value }) => [key, convert(value, blank)]));
}
/** `.inf` and `.nan` are numbers to YAML only; everywhere else they are the texts they look like. */
function scalarValue({ value, text }) {
    return typeof value === 'number' && !Number.isFinite(value) ? text : value;
}


/***/ }),

/***/ 53660:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ MOST_FAULTS),
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _core_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9173);

/** So many faults of one file are told: what comes behind them follows from them, and nobody reads it. */
const MOST_FAULTS = 1_000;
/** Adds a finding at a place. Inside an alias the place is the alias, and the anchor is named. */
function report(problems, place, finding, { severity = 'error', related } = {}) {
    const anchor = place?.anchor;
    const note = related ?? (anchor && { at: anchor.at, note: (0,_core_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorNote */ .Qz)(anchor.name) });
    problems.push({ ...finding, at: place?.span, severity, ...(note && { related: note }) });
}


/***/ }),

/***/ 85480:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ textMatcher),
/* harmony export */   IM: () => (/* binding */ matcherShape),
/* harmony export */   J0: () => (/* binding */ branches),
/* harmony export */   PF: () => (/* binding */ bodyMatcher),
/* harmony export */   TE: () => (/* binding */ valuesMatcher),
/* harmony export */   Wd: () => (/* binding */ MATCHER_NAMES),
/* harmony export */   ZM: () => (/* binding */ logMatcher),
/* harmony export */   bb: () => (/* binding */ errorMatcher),
/* harmony export */   eh: () => (/* binding */ numberMatcher),
/* harmony export */   hq: () => (/* binding */ nonEmpty),
/* harmony export */   u9: () => (/* binding */ singleValue)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68273);


const ON_ALL = ['equals', 'oneOf', 'not'];
const ON_TEXT = [...ON_ALL, 'contains', 'startsWith', 'endsWith', 'matches'];
const PRESENCE = ['absent', 'present'];
/**
 * Kinds of values matchers are about: one text, one text that is always there (log entries), a number,
 * values (headers, parameters, cookies), a body.
 */
const MATCHER_KINDS = {
    text: [...ON_TEXT, ...PRESENCE],
    log: ON_TEXT,
    number: [...ON_ALL, 'lessThan', 'atLeast', ...PRESENCE],
    values: [...ON_TEXT, ...PRESENCE],
    body: [...ON_TEXT, ...PRESENCE, 'json', 'base64'],
};
/** Every matcher there is, whatever it can be used on. */
const MATCHER_NAMES = new Set(Object.values(MATCHER_KINDS).flat());
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr({ error: 'an integer' });
const SCALARS = {
    text: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    log: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    number,
    values: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    body: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const yes = zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true, { error: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNALS */ ._z.badMatcher });
/** Schemas of the matchers; `inner` is what `not` and `oneOf` take. */
const MATCHERS = {
    equals: (kind) => SCALARS[kind].describe('Identical'),
    contains: () => _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('The text contains this'),
    startsWith: () => _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('The text starts with this'),
    endsWith: () => _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('The text ends with this'),
    matches: () => _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('JavaScript regular expression without flags; use single quotes'),
    lessThan: () => number.describe('The number is less than this'),
    atLeast: () => number.describe('The number is this or more'),
    oneOf: (_kind, inner) => nonEmpty(inner).describe('One of these passes'),
    absent: () => yes.describe('The field is missing'),
    present: () => yes.describe('The field is there, perhaps empty'),
    not: (_kind, inner) => inner.describe('The field is there and this fails'),
    json: () => zod__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bzn().describe('The body is JSON: objects partial, lists complete'),
    base64: () => _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('The decoded bytes are these'),
};
/** A list that is not empty: an empty one would match nothing, or everything. */
function nonEmpty(item) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(item).min(1, { error: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNALS */ ._z.badMatcher });
}
/** The matcher maps of a kind: every key must hold. */
function matcherShape(kind, inner) {
    const names = MATCHER_KINDS[kind];
    return Object.fromEntries(names.map((name) => [name, MATCHERS[name](kind, inner).optional()]));
}
/** A list where one value is meant is a matcher for the wrong kind. */
function branches(kind, members) {
    const expected = kind === 'number' ? 'an integer or a matcher' : 'text or a matcher';
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ(members, {
        error: (issue) => (Array.isArray(issue.input) ? _words_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNALS */ ._z.badMatcher : expected),
    });
}
function singleMatcher(kind) {
    const self = zod__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => matcher);
    const matcher = branches(kind, [
        SCALARS[kind],
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)(matcherShape(kind, self)),
    ]).meta({ id: `${kind}-matcher` });
    return matcher;
}
/** A matcher of one text, one number or one body: a scalar, or a map of matchers. */
const textMatcher = singleMatcher('text');
const logMatcher = singleMatcher('log');
const numberMatcher = singleMatcher('number');
const bodyMatcher = singleMatcher('body');
/** A matcher of an error's message, beside which `true` has its own meaning and `false` has none. */
const errorMatcher = branches('text', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()], { error: 'text' }),
    (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)(matcherShape('text', textMatcher)),
]);
/** A matcher of exactly one value. */
const singleValue = singleMatcher('values');
/** A header or parameter: a scalar, a list of all its values, or a map of matchers. */
const valuesMatcher = branches('values', [
    _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    nonEmpty(textMatcher),
    (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)(matcherShape('values', singleValue)),
]).meta({ id: 'header' });


/***/ }),

/***/ 59860:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ nodeAt)
/* harmony export */ });
/* harmony import */ var _document_located_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86553);

/** Follows keys and item numbers from the root of a document. */
function nodeAt(root, path) {
    const start = {
        path: [],
        node: root,
        key: '',
        keyPlace: undefined,
        parentKey: undefined,
        parentPlace: undefined,
    };
    return path.reduce(step, start);
}
function step(from, part) {
    const path = [...from.path, part];
    if (from.node?.kind === 'list') {
        const key = `${from.key}[${part}]`;
        // An item has no key: what is said of it as a whole is shown at its head.
        return { ...from, path, key, keyPlace: undefined, node: from.node.items[Number(part)] };
    }
    const entry = from.node?.kind === 'map' ? from.node.entries.get(part) : undefined;
    return {
        path,
        node: entry?.value,
        key: part,
        keyPlace: entry?.keyPlace,
        parentKey: from.key === '' ? undefined : from.key,
        parentPlace: from.keyPlace ?? (from.node && (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(from.node)),
    };
}


/***/ }),

/***/ 13954:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ validateDocument),
  T: () => (/* binding */ validateNode)
});

// EXTERNAL MODULE: ./src/config/document/located-node.ts
var located_node = __webpack_require__(86553);
// EXTERNAL MODULE: ./src/config/document/plain-value.ts
var plain_value = __webpack_require__(17390);
// EXTERNAL MODULE: ./src/core/rules/rule-table.ts
var rule_table = __webpack_require__(3564);
// EXTERNAL MODULE: ./src/core/suggestions.ts
var core_suggestions = __webpack_require__(2922);
// EXTERNAL MODULE: ./src/config/document/describe-node.ts
var describe_node = __webpack_require__(86142);
// EXTERNAL MODULE: ./src/config/document/problems.ts
var document_problems = __webpack_require__(53660);
;// CONCATENATED MODULE: ./src/config/schema/matcher-field.ts
const NAMED = new Set(['headers', 'cookies', 'querystring']);
const OUTCOMES = new Set(['request', 'response', 'changes']);
/** The field a matcher is written for, `headers.location` or `statusCode`, from the path of a fault. */
function matcherField(path) {
    const inside = path.slice(path.indexOf('expect') + 1);
    if (inside[0] === 'origin')
        return inside.join('.');
    const [field = '', name] = OUTCOMES.has(inside[0] ?? '') ? inside.slice(1) : inside;
    return NAMED.has(field) && name !== undefined ? `${field}.${name}` : field;
}

// EXTERNAL MODULE: ./src/config/schema/matcher-schema.ts
var matcher_schema = __webpack_require__(85480);
// EXTERNAL MODULE: ./src/config/schema/words.ts
var words = __webpack_require__(68273);
;// CONCATENATED MODULE: ./src/config/schema/misspelt-keys.ts


/** True for the issue that a map has unknown keys. */
function isKeysIssue(issue) {
    return issue.code === 'unrecognized_keys';
}
/** Keys that would have been right. */
function allowedBy({ message }) {
    return message.slice(words/* SIGNALS */._z.keys.length).split(' ');
}
/** Collects what unknown keys may mean. */
function misspeltKeys(found) {
    const maps = found.flatMap(({ issue, at }) => {
        if (!isKeysIssue(issue))
            return [];
        const allowed = allowedBy(issue);
        const meant = issue.keys.flatMap((key) => (0,core_suggestions/* suggestionsFor */.Z)(key, allowed));
        return [[JSON.stringify(at.path), new Set(meant)]];
    });
    return new Map(maps);
}
/**
 * What a map lacks may be what was misspelt in it: that a key is missing is not told where an unknown key
 * may mean it, and that a map as a whole is not right not where it has an unknown key.
 */
function isExplained({ issue, at }, misspelt) {
    if (issue.code === 'custom')
        return misspelt.has(JSON.stringify(at.path));
    const parent = misspelt.get(JSON.stringify(at.path.slice(0, -1)));
    return at.node === undefined && parent?.has(at.key) === true;
}

// EXTERNAL MODULE: ./src/config/schema/node-path.ts
var node_path = __webpack_require__(59860);
;// CONCATENATED MODULE: ./src/config/schema/select-branch.ts
/**
 * Replaces the issue of a union by the issues of the one branch that the kind of the value selects:
 * the branch which did not already refuse the value as a whole. Without one the union's own issue stays.
 */
function expandUnions(issue, path = []) {
    const here = [...path, ...issue.path];
    const branch = issue.code === 'invalid_union' ? issue.errors.find(isSelected) : undefined;
    return branch ? branch.flatMap((inner) => expandUnions(inner, here)) : [{ issue, path: here }];
}
function isSelected(branch) {
    return !branch.some(refusesWhole);
}
function refusesWhole(issue) {
    if (issue.path.length > 0)
        return false;
    if (issue.code === 'invalid_union')
        return !issue.errors.some(isSelected);
    return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

;// CONCATENATED MODULE: ./src/config/schema/translate-issues.ts











/** Reports what a schema found, each at the very key or value it is about. Answers where. */
function translateIssues(issues, root, problems) {
    const expanded = issues.flatMap((whole) => expandUnions(whole));
    const found = expanded.map(({ issue, path }) => ({ issue, at: (0,node_path/* nodeAt */.o)(root, path.map(String)) }));
    const misspelt = misspeltKeys(found);
    return found
        .filter((one) => !isExplained(one, misspelt))
        .map(({ issue, at }) => {
        if (isKeysIssue(issue))
            reportKeys(issue, at, problems);
        else
            reportValue(issue, at, problems);
        return { path: at.path, isUnknownKey: isKeysIssue(issue) };
    });
}
function reportKeys(issue, at, problems) {
    const allowed = allowedBy(issue);
    for (const key of issue.keys) {
        const entry = at.node?.kind === 'map' ? at.node.entries.get(key) : undefined;
        const isMatcher = allowed.includes('equals') && matcher_schema/* MATCHER_NAMES */.Wd.has(key);
        const finding = isMatcher
            ? { code: 'bad-matcher', args: { matcher: key, field: matcherField(at.path) } }
            : { code: 'unknown-key', args: { key, suggestions: (0,core_suggestions/* suggestionsFor */.Z)(key, allowed) } };
        (0,document_problems/* report */.z)(problems, entry?.keyPlace, finding);
    }
}
function reportValue({ message }, at, problems) {
    const { node, key } = at;
    if (node === undefined) {
        const args = { key, where: at.parentKey ?? 'file' };
        return (0,document_problems/* report */.z)(problems, at.parentPlace, { code: 'missing-key', args });
    }
    const place = valuePlace(node, at);
    if (message === words/* SIGNALS */._z.ruleCode)
        return (0,document_problems/* report */.z)(problems, place, badRule(node, key));
    if (message === words/* SIGNALS */._z.badMatcher)
        return (0,document_problems/* report */.z)(problems, place, badMatcher(node, at));
    const args = { key, expected: message, actual: (0,describe_node/* describeNode */.W)(node) };
    (0,document_problems/* report */.z)(problems, place, { code: 'wrong-type', args });
}
/** A blank has no width: its key is shown. So is the head of a map or list that fills several lines. */
function valuePlace(node, at) {
    if (node.kind === 'scalar')
        return node.blank ? (at.keyPlace ?? node.place) : node.place;
    const { start, end } = node.place.span;
    return start.line === end.line ? node.place : (at.keyPlace ?? (0,located_node/* headOf */.Uo)(node));
}
/** A code that is none, or `bad-return`, which cannot be allowed. */
function badRule(node, key) {
    const text = node.kind === 'scalar' ? node.text : '';
    const isRule = rule_table/* RULE_CODES */.mH.some((code) => code === text);
    const suggestions = isRule ? [] : (0,core_suggestions/* suggestionsFor */.Z)(text, rule_table/* ALLOWABLE_CODES */.TQ);
    const expected = isRule ? 'a rule that can be allowed' : 'the code of a production rule';
    return {
        code: 'wrong-type',
        args: { key, expected, actual: JSON.stringify(text), suggestions },
    };
}
function badMatcher(node, at) {
    const field = matcherField(at.path);
    if (node.kind !== 'list') {
        return { code: 'bad-matcher', args: { matcher: at.key, field, reason: 'only-true' } };
    }
    const isEmpty = node.items.length === 0;
    const reason = isEmpty ? 'empty-list' : 'no-list';
    return { code: 'bad-matcher', args: { matcher: isEmpty ? '[]' : '[\u2026]', field, reason } };
}

;// CONCATENATED MODULE: ./src/config/schema/validate.ts



/**
 * Holds a document against a schema, reports every fault and answers where they are. `x-\u2026` keys at the top
 * are ignored.
 */
function validateDocument(root, schema, problems) {
    const map = (0,located_node/* asMap */.$H)(root);
    return validateNode(map ? withoutExtensions(map) : root, schema, problems);
}
/** The same for a part of a document. */
function validateNode(node, schema, problems) {
    const result = schema.safeParse((0,plain_value/* plainOf */.X)(node));
    return result.success ? [] : translateIssues(result.error.issues, node, problems);
}
function withoutExtensions(map) {
    const entries = [...map.entries].filter(([key]) => !key.startsWith('x-'));
    return { ...map, entries: new Map(entries) };
}


/***/ }),

/***/ 68273:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ZH: () => (/* binding */ oneWord),
/* harmony export */   _z: () => (/* binding */ SIGNALS),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   yj: () => (/* binding */ strictMap)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

/**
 * The message slot of every schema says what is expected in words ("a map"), or is one of these signals
 * for faults that have a diagnostic of their own. `translateIssues` is the only reader.
 */
const SIGNALS = {
    badMatcher: '!bad-matcher',
    ruleCode: '!rule-code',
    keys: '!keys ',
};
/** A scalar that is used as text, in the spelling of the file. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], { error: 'text' });
/** A map with fixed keys. An unknown key's message lists the keys that would be right. */
function strictMap(shape, what = 'a map') {
    const keys = Object.keys(shape);
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape, {
        error: (issue) => (issue.code === 'unrecognized_keys' ? SIGNALS.keys + keys.join(' ') : what),
    });
}
/** A map with free names as keys. */
function mapOf(value, what = 'a map') {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value, { error: what });
}
/** A list. */
function listOf(item, what = 'a list') {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item, { error: what });
}
/** One of several words. */
function oneWord(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, { error: words.map((word) => `"${word}"`).join(' or ') });
}
/** An integer between two bounds. */
function integer(from, to, error = `an integer from ${from} to ${to}`) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr({ error }).min(from, { error }).max(to, { error });
}
/** A share in percent. */
function percent(error = 'a number from 0 to 100') {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error }).min(0, { error }).max(100, { error });
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

/***/ 2922:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggestionsFor)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Words people write from habit, and ours for the same thing. */
const SYNONYMS = new Map([
    ['path', 'uri'],
    ['url', 'uri'],
    ['status', 'statusCode'],
    ['query', 'querystring'],
    ['regex', 'matches'],
]);
const MOST = 2;
/**
 * What somebody may have meant: a synonym, then the nearest allowed words. A word is near with at most
 * a third of its characters wrong (always two); at most two are named.
 */
function suggestionsFor(word, allowed) {
    const words = [...allowed];
    const synonym = words.filter((candidate) => candidate === SYNONYMS.get(word));
    return [...new Set([...synonym, ...nearest(word, words)])].slice(0, MOST);
}
function nearest(word, allowed) {
    const limit = Math.max(2, [...word].length / 3);
    const ranked = allowed.map((candidate) => ({ candidate, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, candidate) }));
    const best = Math.min(limit, ...ranked.map(({ far }) => far));
    return ranked.filter(({ far }) => far === best).map(({ candidate }) => candidate);
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


/***/ })

};
