export const id = 4862;
export const ids = [4862];
export const modules = {

/***/ 69791:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./src/config/document/nesting.ts
var nesting = __webpack_require__(33948);
;// CONCATENATED MODULE: ./src/config/document/json-reader.ts

/** A stretch of a text that is not the JSON that has to stand there. */
class JsonFault extends Error {
    reason;
    from;
    to;
    constructor(reason, from, to) {
        super(reason);
        this.reason = reason;
        this.from = from;
        this.to = to;
    }
}
const GAP = /[ \t\n\r]*/y;
const SCALAR = /"(?:[^"\\]|\\[^])*"?|[^ \t\n\r,:[\]{}"]+/y;
/** Goes through a JSON text once. Every method reads from the next token on; throws JsonFault. */
class JsonReader {
    #text;
    #placeAt;
    #at = 0;
    constructor(text, placeAt) {
        this.#text = text;
        this.#placeAt = placeAt;
    }
    /** The whole text: one value and nothing behind it. */
    readAll() {
        const root = this.#readValue(0);
        if (this.#next() !== '')
            this.#fail('json-rest');
        return root;
    }
    #readValue(depth) {
        const opening = this.#next();
        if (opening !== '{' && opening !== '[')
            return this.#readScalar();
        if (depth >= nesting/* MAX_NESTING */.M)
            this.#fail('json-depth');
        return opening === '{' ? this.#readMap(depth) : this.#readList(depth);
    }
    #readMap(depth) {
        const entries = new Map();
        const place = this.#readItems('}', () => {
            if (this.#next() !== '"')
                this.#fail('json-key');
            const from = this.#at;
            const { text: key, place: keyPlace } = this.#readScalar();
            if (entries.has(key))
                throw new JsonFault('key-twice', from, this.#at);
            if (this.#next() !== ':')
                this.#fail('json-colon');
            this.#at += 1;
            entries.set(key, { key, keyPlace, value: this.#readValue(depth + 1) });
        });
        return { kind: 'map', place, entries };
    }
    #readList(depth) {
        const items = [];
        const place = this.#readItems(']', () => items.push(this.#readValue(depth + 1)));
        return { kind: 'list', place, items };
    }
    /** Items between brackets, with commas between them; answers the place of the whole. */
    #readItems(closing, readItem) {
        const from = this.#at;
        this.#at += 1;
        let isFirst = true;
        while (this.#next() !== closing || !isFirst) {
            readItem();
            isFirst = false;
            const mark = this.#next();
            if (mark === closing)
                break;
            if (mark !== ',')
                this.#fail('json-comma');
            this.#at += 1;
        }
        this.#at += 1;
        return this.#placeAt(from, this.#at);
    }
    #readScalar() {
        const from = this.#at;
        SCALAR.lastIndex = from;
        const written = SCALAR.exec(this.#text)?.[0] ?? '';
        const value = json_reader_valueOf(written);
        if (value === undefined)
            this.#fail('json-value', from + Math.max(1, written.length));
        this.#at = from + written.length;
        const isText = typeof value === 'string';
        const text = isText ? value : written;
        const start = isText ? from + 1 : from;
        const isVerbatim = text === this.#text.slice(start, start + text.length);
        const lines = isVerbatim ? [{ from: 0, at: this.#placeAt(start, start).span.start }] : [];
        const place = this.#placeAt(from, this.#at);
        return { kind: 'scalar', place, value, text, blank: false, lines };
    }
    /** Goes to the next token and answers its first character; empty at the end. */
    #next() {
        GAP.lastIndex = this.#at;
        this.#at += GAP.exec(this.#text)?.[0].length ?? 0;
        return this.#text[this.#at] ?? '';
    }
    #fail(reason, to = this.#at + 1) {
        const end = this.#text.length;
        if (this.#at === end)
            throw new JsonFault('json-end', end, end);
        throw new JsonFault(reason, this.#at, to);
    }
}
function json_reader_valueOf(written) {
    try {
        return JSON.parse(written);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/config/document/positions.ts
var positions = __webpack_require__(80698);
;// CONCATENATED MODULE: ./src/config/document/parse-json.ts


/**
 * Parses JSON into located nodes. Large files of data need it: the YAML parser, which reads JSON
 * as well, takes some thirty times as long.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
function parseJson(text, file) {
    const positionAt = (0,positions/* createPositions */.H)(text);
    const placeAt = (from, to) => ({
        span: { file, start: positionAt(from), end: positionAt(to) },
    });
    try {
        return { root: new JsonReader(text, placeAt).readAll() };
    }
    catch (error) {
        if (!(error instanceof JsonFault))
            throw error;
        return { reason: error.reason, place: placeAt(error.from, error.to) };
    }
}


/***/ }),

/***/ 35662:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ORIGIN_PARTS)
/* harmony export */ });
const overrides = {
    hostHeader: 'text',
    sni: 'text',
    allowedCertificateNames: { list: 'text' },
};
/**
 * Keys of `expect.origin`: the helpers' own. True and false are compared as text.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html
 */
const ORIGIN_PARTS = {
    domainName: 'text',
    originPath: 'text',
    ...overrides,
    customHeaders: { names: 'text' },
    connectionAttempts: 'number',
    originShield: { parts: { enabled: 'text', region: 'text' } },
    originAccessControlConfig: {
        parts: {
            enabled: 'text',
            signingBehavior: 'text',
            signingProtocol: 'text',
            originType: 'text',
            region: 'text',
        },
    },
    timeouts: {
        parts: {
            readTimeout: 'number',
            responseCompletionTimeout: 'number',
            keepAliveTimeout: 'number',
            connectionTimeout: 'number',
        },
    },
    customOriginConfig: {
        parts: {
            port: 'number',
            protocol: 'text',
            sslProtocols: { list: 'text' },
            ipAddressType: 'text',
        },
    },
    mTLSConfig: 'text',
    originId: 'text',
    originGroup: {
        parts: {
            originIds: { list: { member: { originId: 'text', originOverrides: { parts: overrides } } } },
            failoverCriteria: { parts: { statusCodes: { list: 'number' } } },
            selectionCriteria: 'text',
        },
    },
};


/***/ }),

/***/ 43714:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ fillIn)
/* harmony export */ });
/* harmony import */ var _core_reason_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79208);

/** AWS's own documentation names; an event with them is plainly an example. */
const EXAMPLE = {
    domain: 'd111111abcdef8.cloudfront.net',
    distribution: 'EDFDVBD6EXAMPLE',
    request: 'EXAMPLErequestId==',
    ip: '203.0.113.1',
};
/** What an event is filled in with: the weakest layer. `status` is the status the event will have. */
function fillIn(type, host, status) {
    return {
        version: '1.0',
        context: {
            distributionDomainName: EXAMPLE.domain,
            distributionId: EXAMPLE.distribution,
            eventType: type,
            requestId: EXAMPLE.request,
        },
        viewer: { ip: EXAMPLE.ip },
        request: {
            method: 'GET',
            uri: '/',
            querystring: {},
            headers: { host: { value: host ?? EXAMPLE.domain } },
            cookies: {},
        },
        ...(type === 'viewer-response' && { response: responseOf(status) }),
    };
}
function responseOf(statusCode) {
    const statusDescription = (0,_core_reason_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonPhrase */ .C)(statusCode);
    const parts = { headers: {}, cookies: {} };
    return statusDescription === undefined
        ? { statusCode, ...parts }
        : { statusCode, statusDescription, ...parts };
}


/***/ }),

/***/ 34862:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ loadProject)
});

// EXTERNAL MODULE: ./src/core/diagnostics.ts
var diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/config/document/problems.ts
var document_problems = __webpack_require__(53660);
// EXTERNAL MODULE: ./src/config/list-functions.ts + 5 modules
var list_functions = __webpack_require__(39289);
// EXTERNAL MODULE: ./src/config/project-files.ts
var project_files = __webpack_require__(72185);
;// CONCATENATED MODULE: ./src/config/project/check-agreement.ts

/**
 * Holds what a file's `function:` names against the functions that run it. `known` are all functions of
 * the configuration; undefined without one, where other functions cannot be known.
 */
function checkAgreement(file, runBy, known, problems) {
    if (file.functions === undefined)
        return;
    const named = file.functions.map(({ text }) => text);
    const unnamed = runBy.filter((id) => !named.includes(id));
    const [first] = file.functions;
    for (const expected of first ? unnamed : []) {
        const args = { file: file.path, id: named.join(', '), expected };
        (0,document_problems/* report */.z)(problems, first?.place, { code: 'wrong-function', args });
    }
    for (const { text: id, place } of known && unnamed.length === 0 ? file.functions : []) {
        if (runBy.includes(id))
            continue;
        const expected = runBy.join(', ');
        if (known?.includes(id)) {
            (0,document_problems/* report */.z)(problems, place, { code: 'wrong-function', args: { file: file.path, id, expected } });
        }
        else {
            (0,document_problems/* report */.z)(problems, place, { code: 'unknown-function', args: { id, known: known ?? [] } });
        }
    }
}

// EXTERNAL MODULE: ./src/config/project/config-path.ts
var config_path = __webpack_require__(16982);
// EXTERNAL MODULE: ./src/config/project/find-tests.ts + 1 modules
var find_tests = __webpack_require__(62143);
// EXTERNAL MODULE: ./src/core/function-config.ts
var function_config = __webpack_require__(1686);
// EXTERNAL MODULE: ./src/core/limits.ts
var core_limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/core/source.ts
var core_source = __webpack_require__(82858);
// EXTERNAL MODULE: ./src/config/paths.ts
var config_paths = __webpack_require__(81066);
;// CONCATENATED MODULE: ./src/config/project/input-functions.ts





/** A function that inputs describe. A given name that AWS would refuse is reported. */
function functionOfInput(input, problems) {
    const { runtime, eventType, tests } = input;
    const source = (0,config_paths/* writtenPath */.dR)(input.source);
    const id = (0,config_paths/* stemOf */.Vc)(source);
    if (input.name !== undefined && !core_limits/* FUNCTION_NAME */.ZC.test(input.name)) {
        const args = { text: input.name, what: 'function name' };
        (0,document_problems/* report */.z)(problems, undefined, { code: 'bad-name', args });
    }
    return {
        id,
        name: input.name ?? id,
        source,
        runtime,
        eventType,
        comment: undefined,
        kvs: undefined,
        kvsData: undefined,
        limits: {
            computeUtilization: core_limits/* LIMITS */.b1.computeUtilization.value,
            codeSize: core_limits/* LIMITS */.b1.codeSize.value,
        },
        allow: [],
        kvsFixtures: function_config/* KVS_FIXTURES */.Kk[0],
        tests: typeof tests === 'object'
            ? tests.map((path) => ({ path: (0,config_paths/* writtenPath */.dR)(path), place: undefined }))
            : tests,
        testDefaults: [],
        host: undefined,
        sourcePlace: undefined,
        place: undefined,
        span: (0,core_source/* fileSpan */.bU)(source),
    };
}

// EXTERNAL MODULE: ./src/core/messages.ts + 2 modules
var messages = __webpack_require__(9173);
// EXTERNAL MODULE: ./src/config/document/located-node.ts
var located_node = __webpack_require__(86553);
;// CONCATENATED MODULE: ./src/config/table/row-problems.ts


/**
 * Makes a collector for what is found in the rows of one table. A fault that stands in the test itself
 * shows in every row: it is told once, and names the first of them. Faults in cells name no row.
 */
function collectOnce(problems) {
    const seen = new Set();
    return (row, read) => {
        const found = [];
        const result = read(found);
        for (const diagnostic of found) {
            const { code, args, at } = diagnostic;
            const identity = JSON.stringify([code, args, at]);
            if (!seen.has(identity))
                problems.push(withRow(diagnostic, row));
            seen.add(identity);
        }
        return result;
    };
}
function withRow(diagnostic, row) {
    const { at, related } = diagnostic;
    if (related !== undefined || at === undefined || (0,core_source/* isWithin */.UO)(at, row))
        return diagnostic;
    return { ...diagnostic, related: { at: row, note: (0,messages/* rowNote */.$Q)(row.start.line) } };
}

// EXTERNAL MODULE: ./src/config/input/text-fault.ts
var text_fault = __webpack_require__(91915);
// EXTERNAL MODULE: ./src/config/document/text-place.ts
var text_place = __webpack_require__(35009);
// EXTERNAL MODULE: ./src/core/suggestions.ts
var core_suggestions = __webpack_require__(2922);
// EXTERNAL MODULE: ./src/config/shorthand/http-text.ts
var http_text = __webpack_require__(85074);
// EXTERNAL MODULE: ./src/config/shorthand/parsed.ts
var parsed = __webpack_require__(27501);
// EXTERNAL MODULE: ./src/config/shorthand/request-target.ts + 1 modules
var request_target = __webpack_require__(11726);
;// CONCATENATED MODULE: ./src/config/shorthand/expect-line.ts




const STATUS = /^[1-5]\d\d$/;
const LOCATION_START = /^(\/|\.\/|\.\.\/|\?|#|[a-z][a-z0-9+\-.]*:)/i;
/** Parses `unchanged`, `403`, `302 /new?x=1` or `/index.html?a=1`. */
function parseExpectLine(text) {
    const line = (0,parsed/* trimmedPart */.Os)(text);
    if ((0,http_text/* isHttpText */.I)(line.text))
        return badExpect(line, 'line-break');
    if (line.text === 'unchanged')
        return { value: { form: 'unchanged' } };
    if (line.text.startsWith('/'))
        return parseRewrite(line);
    const [, status = '', gap = '', location = ''] = /^(\d\d\d)( +)(.+)$/s.exec(line.text) ?? [];
    if (STATUS.test(status)) {
        const from = line.from + status.length + gap.length;
        return parseRedirect(line, { text: status, from: line.from }, { text: location, from });
    }
    if (STATUS.test(line.text))
        return { value: { form: 'status', status: line } };
    if (/^https?:\/\//i.test(line.text))
        return badExpect(line, 'url-alone', `301 ${line.text}`);
    return badExpect(line, line.text === '' ? 'empty' : 'not-an-expectation', nearMiss(line.text));
}
/** What a text that is no expectation may have been meant as: `302/x`, `GET /x`, `Unchanged`. */
function nearMiss(text) {
    const [, status, location] = /^(3\d\d)(\S+)$/.exec(text) ?? [];
    if (status && location && LOCATION_START.test(location))
        return `${status} ${location}`;
    const [, path] = /^[A-Z]+ +(\/\S*)$/.exec(text) ?? [];
    return path ?? (0,core_suggestions/* suggestionsFor */.Z)(text.toLowerCase(), ['unchanged'])[0];
}
function parseRedirect(line, status, location) {
    if (!LOCATION_START.test(location.text))
        return badExpect(line, 'location', status.text);
    if (!status.text.startsWith('3'))
        return badExpect(line, 'redirect-only', status.text);
    const problem = (0,request_target/* characterProblem */.$)(location.text, { fragment: true });
    if (problem)
        return badExpect(line, problem);
    return { value: { form: 'redirect', status, location } };
}
function parseRewrite(line) {
    const parsed = (0,request_target/* parseTarget */.hu)(line);
    if ('fault' in parsed) {
        const { finding } = parsed.fault;
        return badExpect(line, finding.code === 'bad-request' ? finding.args.reason : 'empty');
    }
    const { uri, query } = parsed.value;
    return {
        value: {
            form: 'rewrite',
            uri: { text: uri, from: line.from },
            query: query === undefined ? undefined : { text: query, from: line.from + uri.length + 1 },
        },
    };
}
/** The fault that a text is no expectation; `hint` is what may have been meant. */
function badExpect({ text, from }, reason, hint) {
    const args = { text, reason, ...(hint !== undefined && { hint }) };
    return { fault: { finding: { code: 'bad-expect', args }, from, to: from + text.length } };
}

;// CONCATENATED MODULE: ./src/config/expect/from-expect-line.ts



/** What a shorthand stands for, each part with its own place. */
function fromExpectLine(line, node, { eventType, problems }) {
    const { span } = node.place;
    if (line.form === 'unchanged')
        return [{ kind: 'changes', changes: [], unchanged: true, span }];
    if (line.form !== 'rewrite')
        return [{ kind: 'response', fields: responseFields(line, node), span }];
    if (eventType === 'viewer-response') {
        const fault = badExpect({ text: node.text, from: 0 }, 'rewrite-on-response');
        (0,text_fault/* valueOrReport */.v)(fault, node, problems);
        return [];
    }
    const { uri, query } = line;
    const fields = [equalTo(node, { field: 'uri' }, uri, uri.text)];
    if (query)
        fields.push(equalTo(node, { field: 'querystring' }, query, query.text));
    const request = { kind: 'request', fields, span };
    return query ? [request] : [request, { kind: 'query-as-input', span }];
}
function responseFields(line, node) {
    const { status } = line;
    const fields = [equalTo(node, { field: 'statusCode' }, status, Number(status.text))];
    if (line.form === 'status')
        return fields;
    const path = { field: 'headers', name: 'location' };
    return [...fields, equalTo(node, path, line.location, line.location.text)];
}
function equalTo(node, path, { text, from }, value) {
    const { span } = (0,text_place/* placeInText */.s)(node, from, from + text.length);
    return { path, matcher: { kind: 'equals', value, span }, keySpan: span };
}

;// CONCATENATED MODULE: ./src/config/expect/parse-expect.ts

/** Parses the text form of `expect`. An empty cell must not turn `301 ${to}` into a mere status. */
function parseExpect({ text, segments = [] }) {
    const isCut = segments.some(({ isCell, from, to }) => isCell && from === to);
    return isCut && text !== text.trim()
        ? badExpect({ text, from: 0 }, 'empty-cell')
        : parseExpectLine(text);
}

// EXTERNAL MODULE: ./src/core/compare/canonical.ts
var canonical = __webpack_require__(75225);
// EXTERNAL MODULE: ./src/core/compare/field-value.ts
var field_value = __webpack_require__(70515);
// EXTERNAL MODULE: ./src/core/compare/message.ts + 1 modules
var message = __webpack_require__(17605);
// EXTERNAL MODULE: ./src/config/input/entries.ts
var entries = __webpack_require__(51185);
// EXTERNAL MODULE: ./src/core/compare/body.ts
var body = __webpack_require__(12971);
// EXTERNAL MODULE: ./src/config/document/plain-value.ts
var plain_value = __webpack_require__(17390);
;// CONCATENATED MODULE: ./src/config/input/blanks.ts


/** Reports every place inside free data where a value belongs and nothing is written. */
function reportBlanks(key, node, keyPlace, problems) {
    if (node.kind === 'scalar' && node.blank) {
        const args = { key, expected: 'a value', actual: 'nothing' };
        (0,document_problems/* report */.z)(problems, keyPlace, { code: 'wrong-type', args });
    }
    for (const entry of (0,located_node/* entriesOf */.Mc)(node))
        reportBlanks(entry.key, entry.value, entry.keyPlace, problems);
    for (const item of (0,located_node/* itemsOf */.S3)(node))
        reportBlanks(key, item, keyPlace, problems);
}

;// CONCATENATED MODULE: ./src/config/expect/read-matcher.ts





/** Reads a matcher: a scalar, a list of all values, or a map. undefined for what the schema refused. */
function readMatcher(node, scope) {
    if (node.kind === 'scalar')
        return readEquals(node, scope);
    if (node.kind === 'list') {
        const items = readAll((0,located_node/* itemsOf */.S3)(node), scope);
        return items && { kind: 'values', items, span: node.place.span };
    }
    if (node.entries.size === 0)
        return reportEmpty(node.place, scope.field, scope.problems);
    return allOf((0,located_node/* entriesOf */.Mc)(node).map((entry) => readOne(entry, scope)), node.place.span);
}
/** All matchers of one map; one alone needs no bracket. */
function allOf(matchers, span) {
    const complete = matchers.filter((matcher) => matcher !== undefined);
    const [first] = complete;
    if (first === undefined || complete.length < matchers.length)
        return undefined;
    return complete.length === 1 ? first : { kind: 'all', matchers: complete, span };
}
/** Reports an empty map: it asserts nothing. */
function reportEmpty(place, key, problems) {
    (0,document_problems/* report */.z)(problems, place, { code: 'no-assertion', args: { what: 'empty-map', key } });
}
const READERS = {
    equals: ({ value }, scope) => (value.kind === 'scalar' ? readEquals(value, scope) : undefined),
    contains: textReader('contains'),
    startsWith: textReader('startsWith'),
    endsWith: textReader('endsWith'),
    matches: ({ value }, { problems }) => readPattern((0,located_node/* asText */.e1)(value), problems),
    lessThan: numberReader('lessThan'),
    atLeast: numberReader('atLeast'),
    oneOf: ({ value }, scope) => {
        const items = readAll((0,located_node/* itemsOf */.S3)(value), scope);
        return items && { kind: 'oneOf', items, span: value.place.span };
    },
    absent: presenceReader('absent'),
    present: presenceReader('present'),
    not: ({ value }, scope) => {
        const matcher = readMatcher(value, scope);
        return matcher && { kind: 'not', matcher, span: value.place.span };
    },
    json: ({ key, value, keyPlace }, { problems }) => {
        reportBlanks(key, value, keyPlace, problems);
        return { kind: 'json', value: (0,plain_value/* jsonOf */.o)(value), span: value.place.span };
    },
    base64: ({ value }, scope) => readBase64((0,located_node/* asText */.e1)(value), scope),
};
function readOne(entry, scope) {
    const readers = READERS;
    return Object.hasOwn(READERS, entry.key) ? readers[entry.key]?.(entry, scope) : undefined;
}
function readAll(nodes, scope) {
    const items = nodes.flatMap((node) => readMatcher(node, scope) ?? []);
    return items.length > 0 && items.length === nodes.length ? items : undefined;
}
function readEquals(node, { of }) {
    const value = of === 'number' ? node.value : (0,located_node/* asText */.e1)(node)?.text;
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    return { kind: 'equals', value, span: node.place.span };
}
function textReader(kind) {
    return ({ value }) => {
        const scalar = (0,located_node/* asText */.e1)(value);
        return scalar && { kind, text: scalar.text, span: scalar.place.span };
    };
}
function numberReader(kind) {
    return ({ value }) => {
        const number = value.kind === 'scalar' ? value.value : undefined;
        return typeof number === 'number' ? { kind, number, span: value.place.span } : undefined;
    };
}
/** The caret stands under `absent: true` as a whole: `true` alone says nothing. */
function presenceReader(kind) {
    return ({ keyPlace, value }) => ({
        kind,
        span: { ...keyPlace.span, end: value.place.span.end },
    });
}
function readPattern(scalar, problems) {
    if (scalar === undefined)
        return undefined;
    const { text, place } = scalar;
    try {
        new RegExp(text);
        return { kind: 'matches', pattern: text, span: place.span };
    }
    catch (error) {
        const reason = error.message.replace(/^.*: /s, '');
        (0,document_problems/* report */.z)(problems, place, { code: 'bad-regex', args: { text, reason } });
        return undefined;
    }
}
function readBase64(scalar, { field, problems }) {
    if (scalar === undefined)
        return undefined;
    const data = scalar.text.replace(/\s/g, '');
    if ((0,body/* decodeBase64 */.y4)(data) !== undefined)
        return { kind: 'base64', data, span: scalar.place.span };
    const args = { matcher: 'base64', field, reason: 'not-base64' };
    (0,document_problems/* report */.z)(problems, scalar.place, { code: 'bad-matcher', args });
    return undefined;
}

;// CONCATENATED MODULE: ./src/config/expect/read-cookie.ts



/** Reads the expectation of a cookie: as a header, as value and attributes, or a list of either. */
function readCookie(node, scope) {
    if (node.kind === 'list') {
        const nodes = (0,located_node/* itemsOf */.S3)(node);
        const items = nodes.flatMap((item) => readCookie(item, scope) ?? []);
        if (items.length === 0 || items.length < nodes.length)
            return undefined;
        return { kind: 'values', items, span: node.place.span };
    }
    return isCookieForm(node) ? readForm(node, scope) : readMatcher(node, scope);
}
function isCookieForm(node) {
    return (0,located_node/* valueAt */.fK)(node, 'value') !== undefined || (0,located_node/* valueAt */.fK)(node, 'attributes') !== undefined;
}
function readForm(map, scope) {
    const [own = '', ...others] = ['value', 'attributes'].filter((key) => map.entries.has(key));
    for (const { key, keyPlace } of (0,located_node/* entriesOf */.Mc)(map)) {
        if (key === own || others.includes(key))
            continue;
        (0,document_problems/* report */.z)(scope.problems, keyPlace, { code: 'conflict', args: { keys: [own, key] } });
    }
    const value = (0,located_node/* valueAt */.fK)(map, 'value');
    const attributes = map.entries.get('attributes');
    const matcher = value && readMatcher(value, scope);
    return {
        kind: 'cookie',
        value: matcher,
        attributes: attributes && readAttributes(attributes, scope),
        span: value?.place.span ?? map.place.span,
    };
}
function readAttributes({ value: node, keyPlace }, scope) {
    const text = (0,located_node/* asText */.e1)(node);
    if (text)
        return { form: 'text', text: text.text, span: text.place.span };
    const entries = (0,located_node/* entriesOf */.Mc)(node);
    if (entries.length === 0)
        return reportEmpty(keyPlace, 'attributes', scope.problems);
    const attributes = entries.flatMap((entry) => {
        const matcher = readAttribute(entry, scope);
        return matcher ? [[entry.key, matcher]] : [];
    });
    return { form: 'map', attributes: new Map(attributes) };
}
const FLAGS = new Set(['secure', 'httpOnly', 'partitioned']);
/** `secure: true` means that the attribute is there, `false` that it is not. */
function readAttribute({ key, value }, scope) {
    if (!FLAGS.has(key))
        return readMatcher(value, { ...scope, of: key === 'maxAge' ? 'number' : 'text' });
    const isOn = value.kind === 'scalar' && value.value === true;
    return { kind: isOn ? 'present' : 'absent', span: value.place.span };
}

;// CONCATENATED MODULE: ./src/config/expect/read-fields.ts






/** Fields written under `request`, `response` or `changes`. Empty maps are reported. */
function writtenFields(node, problems) {
    return (0,located_node/* entriesOf */.Mc)(node).flatMap((entry) => {
        const read = FIELDS.get(entry.key);
        return read ? read(entry, problems) : [];
    });
}
/** The matcher of a field; undefined for what was reported. */
function fieldExpectation({ path, keyPlace, node }, problems) {
    const matcher = path.field === 'querystring' ? wholeQuery(node, problems) : readField(path, node, problems);
    return matcher && { path, matcher, keySpan: keyPlace.span };
}
const single = (field) => ({ keyPlace, value }) => [{ path: { field }, keyPlace, node: value }];
const FIELDS = new Map([
    ['uri', single('uri')],
    ['method', single('method')],
    ['statusCode', single('statusCode')],
    ['statusDescription', single('statusDescription')],
    ['body', single('body')],
    ['headers', readHeaderFields],
    ['cookies', named('cookies')],
    ['querystring', readQueryFields],
]);
function named(field) {
    return (entry, problems) => {
        const entries = (0,located_node/* entriesOf */.Mc)(entry.value);
        reportIfEmpty(entry, problems);
        return entries.map(({ key: name, keyPlace, value }) => ({
            path: { field, name },
            keyPlace,
            node: value,
        }));
    };
}
function readHeaderFields(entry, problems) {
    reportIfEmpty(entry, problems);
    return (0,entries/* headerEntries */.MF)(entry.value, problems).map(({ key, keyPlace, value }) => ({
        path: { field: 'headers', name: key.toLowerCase() },
        keyPlace,
        node: value,
    }));
}
function readQueryFields(entry, problems) {
    if (entry.value.kind === 'map')
        return named('parameter')(entry, problems);
    return [{ path: { field: 'querystring' }, keyPlace: entry.keyPlace, node: entry.value }];
}
function reportIfEmpty({ key, keyPlace, value }, problems) {
    if (value.kind === 'map' && value.entries.size === 0)
        reportEmpty(keyPlace, key, problems);
}
function readField(path, node, problems) {
    const of = path.field === 'statusCode' ? 'number' : 'text';
    const field = 'name' in path ? `${path.field}.${path.name}` : path.field;
    const scope = { of, field, problems };
    return path.field === 'cookies' ? readCookie(node, scope) : readMatcher(node, scope);
}
function wholeQuery(node, problems) {
    const scalar = (0,located_node/* asText */.e1)(node);
    if (scalar === undefined)
        return undefined;
    const { text, place } = scalar;
    const reason = (0,request_target/* queryReason */.rM)(text);
    if (reason)
        (0,document_problems/* report */.z)(problems, place, { code: 'bad-expect', args: { text, reason } });
    return { kind: 'equals', value: text, span: place.span };
}

;// CONCATENATED MODULE: ./src/config/expect/read-changes.ts






/** Fields of each message that can change. */
const CHANGEABLE = {
    'viewer-request': ['uri', 'querystring', 'headers', 'cookies'],
    'viewer-response': ['statusCode', 'statusDescription', 'headers', 'cookies', 'body'],
};
/** Reads `changes`: `null` means that something was there and is gone. */
function readChanges({ value, keyPlace }, scope) {
    if (value.kind !== 'map')
        return undefined;
    reportForeign(value, scope);
    const written = writtenFields(value, scope.problems);
    const changes = written.flatMap((field) => readChange(field, scope) ?? []);
    return { kind: 'changes', changes, unchanged: false, span: keyPlace.span };
}
function reportForeign(node, { eventType, problems }) {
    const foreign = Object.values(CHANGEABLE)
        .flat()
        .filter((key) => !CHANGEABLE[eventType].includes(key));
    const why = eventType === 'viewer-response' ? 'returns-response' : 'not-in-request';
    for (const { key, keyPlace } of (0,located_node/* entriesOf */.Mc)(node)) {
        if (!foreign.includes(key))
            continue;
        (0,document_problems/* report */.z)(problems, keyPlace, { code: 'conflict', args: { keys: [key, eventType], why } });
    }
}
function readChange(field, scope) {
    const { path, keyPlace, node } = field;
    if ((0,located_node/* isRemoval */.f)(node)) {
        if (!isRemovable(path))
            return undefined;
        if (scope.event && !isIn(scope.event, scope.eventType, path)) {
            const key = 'name' in path ? path.name : path.field;
            (0,document_problems/* report */.z)(scope.problems, keyPlace, { code: 'nothing-to-remove', args: { key } });
        }
        return { change: 'removed', path, keySpan: keyPlace.span, span: node.place.span };
    }
    const expectation = fieldExpectation(field, scope.problems);
    return expectation && { change: 'set', ...expectation };
}
/** What a message can be without; the schema has refused every other `null`. */
function isRemovable(path) {
    return 'name' in path || path.field === 'statusDescription';
}
/** True when the event has the field. */
function isIn(event, type, path) {
    return (0,field_value/* fieldValue */.ag)((0,message/* messageOf */.b)((0,canonical/* canonicaliseInput */.oD)(event, type)), path).kind !== 'absent';
}

// EXTERNAL MODULE: ./src/config/expect/origin-shape.ts
var origin_shape = __webpack_require__(35662);
;// CONCATENATED MODULE: ./src/config/expect/read-origin.ts




/** Reads `origin`; what the schema refused is left out. */
function readOrigin(entry, scope) {
    const { key, keyPlace, value } = entry;
    if (scope.eventType === 'viewer-response') {
        const args = { keys: [key, scope.eventType], why: 'origin-on-response' };
        (0,document_problems/* report */.z)(scope.problems, keyPlace, { code: 'conflict', args });
        return undefined;
    }
    const { span } = keyPlace;
    if (value.kind === 'scalar')
        return { kind: 'origin', expected: 'unchanged', span };
    const expected = readParts(entry, { parts: origin_shape/* ORIGIN_PARTS */.E, field: key }, scope.problems);
    return expected && { kind: 'origin', expected, span };
}
function readParts({ key, keyPlace, value }, { parts, field }, problems) {
    if (value.kind !== 'map')
        return undefined;
    if (value.entries.size === 0)
        return reportEmpty(keyPlace, key, problems);
    const entries = (0,located_node/* entriesOf */.Mc)(value).flatMap((entry) => {
        const shape = Object.hasOwn(parts, entry.key) ? parts[entry.key] : undefined;
        const read = shape && readShape(entry, shape, `${field}.${entry.key}`, problems);
        return read ? [[entry.key, read]] : [];
    });
    return { form: 'map', entries: new Map(entries) };
}
function readShape(entry, shape, field, problems) {
    const { value } = entry;
    if (typeof shape === 'string')
        return readLeaf(value, shape, field, problems);
    if ('parts' in shape)
        return readParts(entry, { parts: shape.parts, field }, problems);
    if ('names' in shape) {
        const names = (0,located_node/* entriesOf */.Mc)(value).map(({ key }) => [key, shape.names]);
        return readParts(entry, { parts: Object.fromEntries(names), field }, problems);
    }
    if ('member' in shape)
        return readMember(entry, shape.member, field, problems);
    const items = (0,located_node/* itemsOf */.S3)(value).flatMap((item, at) => {
        const inner = { ...entry, value: item, keyPlace: item.place };
        return readShape(inner, shape.list, `${field}[${at}]`, problems) ?? [];
    });
    return value.kind === 'list' && items.length === value.items.length
        ? { form: 'list', items, span: value.place.span }
        : undefined;
}
function readLeaf(node, of, field, problems) {
    const matcher = readMatcher(node, { of, field, problems });
    return matcher && { form: 'leaf', matcher };
}
/** An id alone stands for an origin with this id. */
function readMember(entry, parts, field, problems) {
    if ((0,located_node/* asText */.e1)(entry.value) === undefined)
        return readParts(entry, { parts, field }, problems);
    const id = readLeaf(entry.value, 'text', field, problems);
    return id && { form: 'map', entries: new Map([['originId', id]]) };
}

// EXTERNAL MODULE: ./src/config/input/value-box.ts
var value_box = __webpack_require__(60180);
;// CONCATENATED MODULE: ./src/config/expect/read-output.ts







/** Reads `output`, written here or in the file that it names; what the schema refused is left out. */
function readOutput(entry, scope) {
    const path = (0,located_node/* asText */.e1)(entry.value);
    const whole = (0,located_node/* asMap */.$H)(path ? scope.outputs.get((0,config_paths/* resolvePath */.o1)((0,config_paths/* folderOf */.yS)(path.place.span.file), path.text)) : entry.value);
    if (whole === undefined)
        return undefined;
    const [first, second] = (0,located_node/* entriesOf */.Mc)(whole);
    if (first === undefined)
        return reportEmpty(entry.keyPlace, entry.key, scope.problems);
    const faulty = second ?? (first.key === 'request' && isResponse(scope) ? first : undefined);
    if (faulty !== undefined)
        return reportConflict(first, second, scope);
    const message = readMessage(first, scope.problems);
    return message && { kind: 'output', output: message, span: entry.keyPlace.span };
}
function isResponse({ eventType }) {
    return eventType === 'viewer-response';
}
function reportConflict(first, second, { eventType, problems }) {
    const args = second
        ? { keys: [first.key, second.key], why: 'one-outcome' }
        : { keys: [first.key, eventType], why: 'returns-response' };
    (0,document_problems/* report */.z)(problems, (second ?? first).keyPlace, { code: 'conflict', args });
}
function readMessage({ key, keyPlace, value }, problems) {
    const map = (0,located_node/* asMap */.$H)(value);
    if (map === undefined)
        return undefined;
    if (map.entries.size === 0)
        return reportEmpty(keyPlace, key, problems);
    const fields = (0,located_node/* entriesOf */.Mc)(map).map((field) => [field.key, read_output_readField(field, problems)]);
    return { [key]: Object.fromEntries(fields) };
}
/** A field in AWS's own form. */
function read_output_readField({ key, value }, problems) {
    switch (key) {
        case 'headers':
            return boxesOf((0,entries/* headerEntries */.MF)(value, problems), (name) => name.toLowerCase());
        case 'querystring':
            return (0,located_node/* asText */.e1)(value)?.text ?? boxesOf((0,located_node/* entriesOf */.Mc)(value));
        case 'cookies':
            return boxesOf((0,located_node/* entriesOf */.Mc)(value));
        case 'body':
            return (0,located_node/* asText */.e1)(value)?.text ?? bodyOf(value, problems);
        default:
            return key === 'statusCode' && value.kind === 'scalar'
                ? value.value
                : ((0,located_node/* asText */.e1)(value)?.text ?? null);
    }
}
function boxesOf(entries, nameOf = (name) => name) {
    const boxes = entries.flatMap(({ key, value }) => {
        const box = (0,value_box/* readBox */.u)(value);
        return box ? [[nameOf(key), box]] : [];
    });
    return Object.fromEntries(boxes);
}
function bodyOf(node, problems) {
    const encoding = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(node, 'encoding'))?.text ?? null;
    const data = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(node, 'data'));
    if (data && encoding === 'base64' && (0,body/* decodeBase64 */.y4)(data.text) === undefined) {
        const args = { matcher: 'base64', field: 'body', reason: 'not-base64' };
        (0,document_problems/* report */.z)(problems, data.place, { code: 'bad-matcher', args });
    }
    return { encoding, data: data?.text ?? null };
}

;// CONCATENATED MODULE: ./src/config/expect/read-expect.ts










/** Keys of `expect` that say how the function ends: at most one of them. */
const OUTCOME_KEYS = [
    'request',
    'response',
    'changes',
    'output',
    'snapshot',
    'error',
];
/** Reads `expect`: shorthand, integer or map. What cannot be read is reported and left out. */
function readExpect(node, scope) {
    if (node.kind === 'map')
        return readExpectMap(node, scope);
    return node.kind === 'scalar' && isShorthand(node) ? readShorthand(node, scope) : [];
}
function isShorthand({ value }) {
    return typeof value === 'string' || Number.isInteger(value);
}
function readShorthand(node, scope) {
    const line = (0,text_fault/* valueOrReport */.v)(parseExpect(node), node, scope.problems);
    return line ? fromExpectLine(line, node, scope) : [];
}
const read_expect_READERS = new Map([
    ['request', readFieldsOf('request')],
    ['response', readFieldsOf('response')],
    ['changes', readChanges],
    ['output', readOutput],
    ['origin', readOrigin],
    ['error', readError],
    ['logs', readLogs],
    ['maxComputeUtilization', readLimit('max-compute-utilization')],
    ['maxSteps', readLimit('max-steps')],
]);
function readExpectMap(map, scope) {
    reportOutcomes(map, scope);
    return (0,located_node/* entriesOf */.Mc)(map).flatMap((entry) => read_expect_READERS.get(entry.key)?.(entry, scope) ?? []);
}
function reportOutcomes(map, { problems }) {
    const written = (0,located_node/* entriesOf */.Mc)(map).filter(({ key }) => OUTCOME_KEYS.some((name) => name === key));
    for (const { key, keyPlace } of written.slice(1)) {
        const args = { keys: [written[0]?.key ?? '', key], why: 'one-outcome' };
        (0,document_problems/* report */.z)(problems, keyPlace, { code: 'conflict', args });
    }
}
function readFieldsOf(kind) {
    return ({ key, keyPlace, value }, { eventType, problems }) => {
        if (kind === 'request' && eventType === 'viewer-response') {
            const args = { keys: [key, eventType], why: 'returns-response' };
            (0,document_problems/* report */.z)(problems, keyPlace, { code: 'conflict', args });
        }
        if (value.kind !== 'map')
            return undefined;
        if (value.entries.size === 0)
            return reportEmpty(keyPlace, key, problems);
        const written = writtenFields(value, problems);
        const fields = written.flatMap((field) => fieldExpectation(field, problems) ?? []);
        return { kind, fields, span: keyPlace.span };
    };
}
function readError({ value, keyPlace }, { problems }) {
    const isAny = value.kind === 'scalar' && value.value === true;
    const scope = { of: 'text', field: 'error', problems };
    const matcher = isAny ? undefined : readMatcher(value, scope);
    return { kind: 'error', matcher, span: keyPlace.span };
}
function readLogs({ value, keyPlace }, { problems }) {
    const scope = { of: 'text', field: 'logs', problems };
    const items = (0,located_node/* itemsOf */.S3)(value).flatMap((item) => readMatcher(item, scope) ?? []);
    return { kind: 'logs', items, span: keyPlace.span };
}
function readLimit(kind) {
    return ({ value }) => {
        const limit = value.kind === 'scalar' ? value.value : undefined;
        return typeof limit === 'number' ? { kind, limit, span: value.place.span } : undefined;
    };
}

// EXTERNAL MODULE: ./src/config/read-allow.ts
var read_allow = __webpack_require__(59300);
// EXTERNAL MODULE: ./src/config/snapshot/snapshot-file.ts
var snapshot_file = __webpack_require__(35030);
;// CONCATENATED MODULE: ./src/config/snapshot/read-snapshot.ts






/** Reads `expect.snapshot`, and what was recorded for it. */
function readSnapshot(expect, owner, scope) {
    const entry = (0,located_node/* asMap */.$H)(expect)?.entries.get('snapshot');
    if (entry === undefined)
        return undefined;
    const { value } = entry;
    const { span } = value.place;
    if (value.kind === 'scalar' && value.value === true) {
        const { path: file } = owner.snapshots;
        const found = (0,snapshot_file/* recordedIn */.AK)(owner.snapshots, owner.functionId, owner.caseId);
        return { form: 'beside', file, span, recorded: found && readRecorded(found, scope) };
    }
    const isInline = value.kind === 'map' || (value.kind === 'scalar' && value.text === 'inline');
    if (!isInline)
        return undefined;
    reportPlace(entry, owner, scope);
    const recorded = value.kind === 'map' ? readInline(entry, value, scope) : undefined;
    return { form: 'inline', file: span.file, span, recorded };
}
function readInline({ key, keyPlace }, map, scope) {
    return map.entries.size === 0
        ? reportEmpty(keyPlace, key, scope.problems)
        : readRecorded(map, scope);
}
/** One place is written for one case: rows and functions share theirs, and an alias has none of its own. */
function reportPlace({ keyPlace, value }, { isRow, isShared }, { problems }) {
    const isAlias = value.place.anchor !== undefined || keyPlace.anchor !== undefined;
    const why = isRow ? 'table' : isAlias ? 'alias' : isShared ? 'shared' : undefined;
    if (why === undefined)
        return;
    (0,document_problems/* report */.z)(problems, value.place, { code: 'snapshot-place', args: { why } });
}
const read_snapshot_READERS = new Map([
    ['changes', readChanges],
    ['output', readOutput],
]);
function readRecorded(map, scope) {
    const [first, second] = (0,located_node/* entriesOf */.Mc)(map);
    if (first === undefined)
        return undefined;
    if (second !== undefined) {
        const args = { keys: [first.key, second.key], why: 'one-outcome' };
        (0,document_problems/* report */.z)(scope.problems, second.keyPlace, { code: 'conflict', args });
    }
    const read = read_snapshot_READERS.get(first.key)?.(first, scope);
    return read?.kind === 'changes' || read?.kind === 'output' ? read : undefined;
}

// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
;// CONCATENATED MODULE: ./src/config/input/kvs-fixture.ts





/** Checks the contents of a store that comes from a file; `place` is where the path is written. */
function fixtureFrom(items, place, problems) {
    const pairs = Object.entries(items);
    for (const [key, value] of pairs)
        checkItem(key, value, place, problems);
    const bytes = pairs.reduce((sum, pair) => sum + sizeOf(pair), 0);
    checkStore(bytes, place, problems);
    return { items, bytes };
}
/** Merges a written map over a store: `null` removes a key, maps and lists become compact JSON. */
function mergeFixture(base, node, problems) {
    const items = new Map(Object.entries(base?.items ?? {}));
    let bytes = base?.bytes ?? 0;
    for (const entry of (0,located_node/* entriesOf */.Mc)(node)) {
        const before = items.get(entry.key);
        if (before !== undefined)
            bytes -= sizeOf([entry.key, before]);
        const value = readItem(entry, before, problems);
        if (value === undefined)
            items.delete(entry.key);
        else
            items.set(entry.key, value);
        if (value !== undefined)
            bytes += sizeOf([entry.key, value]);
    }
    checkStore(bytes, node.place, problems);
    return { items: Object.fromEntries(items), bytes };
}
function readItem({ key, keyPlace, value: node }, before, problems) {
    if ((0,located_node/* isRemoval */.f)(node)) {
        if (before === undefined)
            (0,document_problems/* report */.z)(problems, keyPlace, { code: 'nothing-to-remove', args: { key } });
        return undefined;
    }
    reportBlanks(key, node, keyPlace, problems);
    const value = node.kind === 'scalar' ? node.text : JSON.stringify((0,plain_value/* jsonOf */.o)(node));
    checkItem(key, value, keyPlace, problems);
    return value;
}
/** Reports a key or a value that is too long. */
function checkItem(key, value, place, problems) {
    const sizes = { key: byteLength(key), value: byteLength(value) };
    const limits = { key: core_limits/* LIMITS */.b1.keyValueStoreKey.value, value: core_limits/* LIMITS */.b1.keyValueStoreValue.value };
    for (const what of ['key', 'value']) {
        if (sizes[what] <= limits[what])
            continue;
        const args = { key, what, bytes: sizes[what], limit: limits[what] };
        (0,document_problems/* report */.z)(problems, place, { code: 'kvs-limit', args });
    }
}
/** Reports a store that is too large. */
function checkStore(bytes, place, problems) {
    const limit = core_limits/* LIMITS */.b1.keyValueStoreSize.value;
    if (bytes <= limit)
        return;
    (0,document_problems/* report */.z)(problems, place, { code: 'kvs-limit', args: { key: '', what: 'store', bytes, limit } });
}
/** Bytes that a store counts for an item. */
function sizeOf([key, value]) {
    return byteLength(key) + byteLength(value);
}
const ENCODER = new TextEncoder();
/** Length in UTF-8. */
function byteLength(text) {
    return ENCODER.encode(text).length;
}

;// CONCATENATED MODULE: ./src/config/test-file/test-fixture.ts



/** What an offline run gets beside the event. */
function readFixture(test, { settings, query }, file, target, problems) {
    const { clock, edgeLocation } = settings;
    return {
        kvs: readStore(test, file, target, problems),
        clock: typeof clock === 'number' ? clock : undefined,
        edgeLocation: (0,json/* isJsonObject */.O)(edgeLocation) ? edgeLocation : undefined,
        rawQueryString: query,
    };
}
function readStore(test, file, { id, runtime }, problems) {
    const own = test.entries.get('kvs');
    const base = file.kvs?.fixture;
    const place = own?.keyPlace ?? file.kvs?.keyPlace;
    if (place && runtime === 'cloudfront-js-1.0') {
        (0,document_problems/* report */.z)(problems, place, { code: 'kvs-runtime', args: { id } });
    }
    return (own ? mergeFixture(base, own.value, problems) : base)?.items;
}
/** Why AWS cannot run a test; empty: it can. */
function offlineOnlyReasons(test, settings, { keepsStore, hasLossyQuery, assertsOrigin }) {
    const facts = {
        clock: settings.clock !== undefined,
        edgeLocation: settings.edgeLocation !== undefined,
        kvs: keepsStore || test.entries.has('kvs'),
        origin: assertsOrigin,
        engine: settings.engine === 'offline',
        rawQueryString: hasLossyQuery,
    };
    return REASONS.filter((reason) => facts[reason]);
}
const REASONS = ['clock', 'edgeLocation', 'kvs', 'origin', 'engine', 'rawQueryString'];

// EXTERNAL MODULE: ./src/config/document/parse-json.ts + 1 modules
var parse_json = __webpack_require__(69791);
;// CONCATENATED MODULE: ./src/config/test-file/json-file.ts





/** A path as written, relative to the file that names it, as a path of the project. */
function writtenPathOf({ text, place }) {
    return (0,config_paths/* resolvePath */.o1)((0,config_paths/* folderOf */.yS)(place.span.file), text);
}
/** Reads the JSON object behind a path that is written in a test file; faults are shown at the path. */
async function readJsonObject(files, written, problems) {
    const path = writtenPathOf(written);
    const text = await files.read(path, written.place, problems);
    if (text === undefined)
        return undefined;
    const parsed = (0,parse_json/* parseJson */.q)(text, path);
    if ('reason' in parsed)
        return reportJsonFault(written, path, parsed, problems);
    const value = JSON.parse(text);
    if ((0,json/* isJsonObject */.O)(value))
        return value;
    reportBadJson(written, path, 'no-json-object', problems);
    return undefined;
}
/** Reports that a JSON file does not hold what it should; `reason` is a key of the reasons, or words. */
function reportBadJson(written, path, reason, problems) {
    (0,document_problems/* report */.z)(problems, written.place, { code: 'bad-json', args: { path, reason } });
}
/** Shows the path where it is written, and the place in the file that is not JSON. */
function reportJsonFault({ place }, path, { reason, place: { span } }, problems) {
    const related = { at: span, note: messages/* STOPPED_NOTE */.XK };
    (0,document_problems/* report */.z)(problems, place, { code: 'bad-json', args: { path, reason } }, { related });
}

// EXTERNAL MODULE: ./src/core/event.ts
var core_event = __webpack_require__(67667);
// EXTERNAL MODULE: ./src/config/input/fill-in.ts
var fill_in = __webpack_require__(43714);
// EXTERNAL MODULE: ./src/config/input/patch.ts
var patch = __webpack_require__(77591);
// EXTERNAL MODULE: ./src/core/query.ts
var query = __webpack_require__(90363);
;// CONCATENATED MODULE: ./src/config/input/query-text.ts


/** The query of an event's parameters as text; null where there are none. */
function queryOfEvent(querystring) {
    if (typeof querystring === 'string')
        return querystring;
    if (!(0,json/* isJsonObject */.O)(querystring))
        return null;
    const entries = Object.entries(querystring).map(([name, box]) => [
        name,
        valuesOf(box),
    ]);
    return entries.length === 0 ? null : (0,query/* formatQuery */.OJ)(new Map(entries));
}
function valuesOf(box) {
    if (!(0,json/* isJsonObject */.O)(box))
        return [];
    const list = box.multiValue;
    const items = Array.isArray(list) ? list : [box];
    return items.map(textOf);
}
/** A raw event may hold anything; only text has a place in a query. */
function textOf(item) {
    return (0,json/* isJsonObject */.O)(item) && typeof item.value === 'string' ? item.value : '';
}

;// CONCATENATED MODULE: ./src/config/input/build-event.ts





/** Merges fill-in (or the raw event), defaults and the test's own input. */
function buildEvent(parts, problems) {
    const layers = parts.raw ? parts.own : [...parts.shared, ...parts.own];
    const type = typeOf(parts, layers);
    const base = parts.raw ?? (0,fill_in/* fillIn */.p)(type, parts.host, statusOf(layers));
    const event = layers.reduce((merged, layer) => (0,patch/* applyPatch */.X6)(merged, layer.event, problems), base);
    const built = (0,json/* isJsonObject */.O)(event) ? event : {};
    const derived = queryOfEvent(requestOf(built).querystring);
    const query = rawQuery(layers) ?? { raw: derived };
    return { event: built, type, query: query.raw, queryIsLossy: query.raw !== derived };
}
/** `clock`, `edgeLocation` and `engine` after merging; raw events take these from defaults, too. */
function buildSettings({ shared, own }, problems) {
    const layers = [...shared, ...own].filter(({ settings }) => settings.entries.size > 0);
    const merged = layers.reduce((settings, layer) => (0,patch/* applyPatch */.X6)(settings, layer.settings, problems), {});
    return (0,json/* isJsonObject */.O)(merged) ? merged : {};
}
/** The `request` of an event; empty where it has none. */
function requestOf(event) {
    const request = event.request;
    return (0,json/* isJsonObject */.O)(request) ? request : {};
}
function typeOf({ raw, configuredType }, layers) {
    if (lastSaid(layers, 'hasResponse') === true)
        return 'viewer-response';
    return (raw && (0,core_event/* eventTypeOf */.e)(raw)) ?? configuredType ?? 'viewer-request';
}
/** What the strongest layer that speaks of it says. */
function lastSaid(layers, fact) {
    return layers.findLast((layer) => layer[fact] !== undefined)?.[fact];
}
function statusOf(layers) {
    const written = layers.flatMap((layer) => numberIn(layer.event, ['response', 'statusCode']) ?? []);
    return written.at(-1) ?? 200;
}
function numberIn(patch, path) {
    const [key, ...rest] = path;
    if (key !== undefined) {
        return patch?.kind === 'merge' ? numberIn(patch.entries.get(key), rest) : undefined;
    }
    return patch?.kind === 'set' && typeof patch.value === 'number' ? patch.value : undefined;
}
/** The raw text, unless parameters were written behind it. */
function rawQuery(layers) {
    const raw = layers.findLast((layer) => layer.query !== undefined)?.query?.raw;
    return raw === undefined ? undefined : { raw };
}

// EXTERNAL MODULE: ./src/core/hidden-headers.ts
var hidden_headers = __webpack_require__(21500);
;// CONCATENATED MODULE: ./src/config/input/raw-event.ts


const VALUE = {};
const BOX = { keys: { value: VALUE, multiValue: VALUE } };
const COOKIE = { keys: { value: VALUE, attributes: VALUE, multiValue: VALUE } };
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
const EVENT = {
    keys: {
        version: VALUE,
        context: keysOf('distributionDomainName distributionId endpoint eventType requestId'),
        viewer: keysOf('ip'),
        request: {
            keys: {
                method: VALUE,
                uri: VALUE,
                querystring: { names: BOX },
                headers: { names: BOX, headers: true },
                cookies: { names: BOX },
            },
        },
        response: {
            keys: {
                statusCode: VALUE,
                statusDescription: VALUE,
                headers: { names: BOX, headers: true },
                cookies: { names: COOKIE },
            },
        },
    },
};
function keysOf(names) {
    return { keys: Object.fromEntries(names.split(' ').map((name) => [name, VALUE])) };
}
/** Unknown keys, upper-case header names and hidden headers of a raw event, which is sent as it is. */
function eventOddities(event) {
    return odditiesIn(event, EVENT, []);
}
function odditiesIn(value, known, path) {
    if (!(0,json/* isJsonObject */.O)(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        const here = [...path, key];
        const next = known.names ?? known.keys?.[key];
        const why = known.headers ? headerOddity(key) : undefined;
        if (why !== undefined)
            return [{ path: here, why }];
        if (next === undefined)
            return known.keys ? [{ path: here, why: 'unknown-event-key' }] : [];
        return odditiesIn(inner, next, here);
    });
}
function headerOddity(name) {
    if (name !== name.toLowerCase())
        return 'upper-case-header';
    return (0,hidden_headers/* isHiddenHeader */.a)(name) ? 'never-shown' : undefined;
}

// EXTERNAL MODULE: ./src/config/schema/node-path.ts
var node_path = __webpack_require__(59860);
;// CONCATENATED MODULE: ./src/config/test-file/test-input.ts











/** Reads and merges a test's input. What is missing in a misspelt test is not reported. */
function readTestInput({ map: test, inputs: own, isMisspelt }, file, target, problems) {
    const shared = [...target.testDefaults, ...(file.defaults ? [file.defaults] : [])];
    const raw = readRawEvent(test, file, problems);
    if (!isMisspelt && (0,located_node/* valueAt */.fK)(test, 'event') === undefined)
        reportMissing(test, [...shared, ...own], problems);
    const parts = { raw, shared, own, configuredType: target.eventType, host: target.host };
    const built = buildEvent(parts, problems);
    checkType(test, built, target, problems);
    checkSize(test, built.event, problems);
    return { ...built, settings: buildSettings(parts, problems) };
}
function readRawEvent(test, file, problems) {
    const entry = test.entries.get('event');
    if (entry === undefined)
        return undefined;
    const { key, keyPlace, value } = entry;
    reportBlanks(key, value, keyPlace, problems);
    const event = value.kind === 'map' ? (0,plain_value/* jsonOf */.o)(value) : eventAt((0,located_node/* asText */.e1)(value), file);
    if (!(0,json/* isJsonObject */.O)(event))
        return {};
    reportOddities(event, value, problems);
    return event;
}
function eventAt(written, file) {
    return written && file.events.get(writtenPathOf(written));
}
/** In an inline event the very key is shown, for a file the place where its path is written. */
function reportOddities(event, node, problems) {
    for (const { path, why } of eventOddities(event)) {
        const place = (0,node_path/* nodeAt */.o)(node, path).keyPlace ?? node.place;
        (0,document_problems/* report */.z)(problems, place, { code: 'event-key', args: { key: path.join('.'), why } }, { severity: 'warning' });
    }
}
function reportMissing(test, layers, problems) {
    if (lastSaid(layers, 'hasRequest') === true || lastSaid(layers, 'hasResponse') === true)
        return;
    (0,document_problems/* report */.z)(problems, (0,located_node/* headOf */.Uo)(test), { code: 'missing-key', args: { key: 'request', where: 'test' } });
}
function checkType(test, { type }, { id, eventType }, problems) {
    if (eventType === undefined || eventType === type)
        return;
    const args = { id, configured: eventType, actual: type };
    (0,document_problems/* report */.z)(problems, inputPlace(test), { code: 'event-type-mismatch', args });
}
function checkSize(test, event, problems) {
    const limit = core_limits/* LIMITS */.b1.eventSize.value;
    const text = JSON.stringify(event);
    // UTF-8 takes at most three bytes for a unit of UTF-16.
    if (text.length * 3 <= limit)
        return;
    const bytes = byteLength(text);
    if (bytes <= limit)
        return;
    (0,document_problems/* report */.z)(problems, inputPlace(test), { code: 'event-too-large', args: { bytes, limit } });
}
/** The key that brings the input. */
function inputPlace(test) {
    const entries = ['response', 'event', 'request'].map((key) => test.entries.get(key));
    return entries.find((entry) => entry !== undefined)?.keyPlace ?? (0,located_node/* headOf */.Uo)(test);
}

;// CONCATENATED MODULE: ./src/config/test-file/test-labels.ts





/** The request of an event as one line: `GET /old?x=1`. */
function requestLineOf({ event, query }) {
    const { method, uri } = requestOf(event);
    const parts = [textOr(method, 'GET'), textOr(uri, '/')].join(' ');
    return query === null ? parts : `${parts}?${query}`;
}
/** The name of a test: as written; else the file of its event; else its request and expectation. */
function testName(test, requestLine) {
    const written = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(test, 'name'));
    if (written && written.text.trim() !== '')
        return written.text.trim();
    const path = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(test, 'event'));
    if (path)
        return (0,config_paths/* nameOf */.Vb)(path.text);
    const expected = expectationLabel((0,located_node/* valueAt */.fK)(test, 'expect'));
    return expected === undefined ? requestLine : `${requestLine} \u2192 ${expected}`;
}
/** The shorthand, else the outcome key, else the first key. */
function expectationLabel(expect) {
    const shorthand = (0,located_node/* asText */.e1)(expect);
    if (shorthand)
        return (0,parsed/* trimmedPart */.Os)(shorthand.text).text;
    const keys = (0,located_node/* entriesOf */.Mc)(expect).map(({ key }) => key);
    return keys.find((key) => OUTCOME_KEYS.some((name) => name === key)) ?? keys[0];
}
function textOr(value, otherwise) {
    return typeof value === 'string' ? value : otherwise;
}

;// CONCATENATED MODULE: ./src/config/test-file/test-marks.ts


/** Reads `tags`, `skip` and `only`. */
function readMarks(test, ci, problems) {
    const only = test.entries.get('only');
    if (only && ci)
        (0,document_problems/* report */.z)(problems, only.keyPlace, { code: 'only-in-ci', args: {} });
    return { tags: readTags(test, problems), skip: readSkip(test), only: only !== undefined };
}
function readTags(test, problems) {
    return (0,located_node/* itemsOf */.S3)((0,located_node/* valueAt */.fK)(test, 'tags')).flatMap((item) => {
        const tag = (0,located_node/* asText */.e1)(item);
        if (tag === undefined)
            return [];
        if (/^[^\s,]+$/.test(tag.text))
            return [tag.text];
        const actual = JSON.stringify(tag.text);
        const args = { key: 'tags', expected: 'words without spaces and commas', actual };
        (0,document_problems/* report */.z)(problems, tag.place, { code: 'wrong-type', args });
        return [];
    });
}
function readSkip(test) {
    const scalar = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(test, 'skip'));
    return scalar?.value === true ? '' : scalar?.text;
}

;// CONCATENATED MODULE: ./src/config/test-file/normalise-test.ts











/**
 * Makes the case of one test, or of one row of a table. Faults are reported and reading goes on: the case
 * must not be run when there are any.
 */
function normaliseTest(test, file, target, problems) {
    const { map, row, span, isMisspelt, isSmoke } = test;
    const before = problems.length;
    const input = readTestInput(test, file, target, problems);
    const isSound = !hasFaults(test, file) && !(0,diagnostics/* hasErrors */.Cs)(problems.slice(before));
    const { type: eventType, event } = input;
    const scope = { eventType, event: isSound ? event : undefined, outputs: file.outputs, problems };
    const expectations = readExpectations(test, scope);
    if (!isMisspelt && !isSmoke && assertsNothing(map))
        reportNoAssertion(map, problems);
    const request = requestLineOf(input);
    const name = test.name ?? testName(map, request);
    const id = `${target.id} \u203a ${name}`;
    const { snapshots, isShared } = file;
    const owner = {
        functionId: target.id,
        caseId: id,
        isRow: row !== undefined,
        isShared,
        snapshots,
    };
    const engine = input.settings.engine;
    const offlineOnly = offlineOnlyReasons(map, input.settings, {
        keepsStore: file.kvs !== undefined && target.kvsFixtures === 'offline',
        hasLossyQuery: input.queryIsLossy && target.readsRawQuery && engine !== 'aws',
        assertsOrigin: expectations.some(({ kind }) => kind === 'origin'),
    });
    if (engine === 'aws')
        reportOfflineOnly(test, offlineOnly, problems);
    const { tags, skip, only } = readMarks(map, target.ci, problems);
    return {
        id,
        functionId: target.id,
        name,
        request,
        span,
        row,
        event,
        eventType,
        fixture: readFixture(map, input, file, target, problems),
        expectations,
        snapshot: readSnapshot((0,located_node/* valueAt */.fK)(map, 'expect'), owner, scope),
        allow: (0,read_allow/* readAllow */.M)((0,located_node/* valueAt */.fK)((0,located_node/* valueAt */.fK)(map, 'expect'), 'allow')),
        tags,
        skip,
        only,
        offlineOnly,
        awsOnly: engine === 'aws',
    };
}
/** Faults that were told when the file was read. */
function hasFaults({ map, isFaulty, hasBadInput }, file) {
    const event = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(map, 'event'));
    const isUnread = event !== undefined && !file.events.has(writtenPathOf(event));
    return isFaulty || hasBadInput || isUnread;
}
function readExpectations({ map, queryAsInput }, scope) {
    const node = (0,located_node/* valueAt */.fK)(map, 'expect');
    const expectations = node ? readExpect(node, scope) : [];
    if (queryAsInput === undefined || expectations.some(saysQuery))
        return expectations;
    return [...expectations, { kind: 'query-as-input', span: queryAsInput }];
}
/** A column can say more than the shorthand it is merged into. */
function saysQuery(expectation) {
    if (expectation.kind !== 'request')
        return false;
    return expectation.fields.some(({ path: { field } }) => QUERY_FIELDS.has(field));
}
const QUERY_FIELDS = new Set(['querystring', 'parameter']);
/** Nothing under `expect` asserts anything; what is written there but wrong has been reported. */
function assertsNothing(test) {
    const expect = (0,located_node/* valueAt */.fK)(test, 'expect');
    if (expect === undefined)
        return true;
    return expect.kind === 'map' && (0,located_node/* entriesOf */.Mc)(expect).every(({ key }) => key === 'allow');
}
function reportNoAssertion(test, problems) {
    const place = test.entries.get('expect')?.keyPlace ?? (0,located_node/* headOf */.Uo)(test);
    (0,document_problems/* report */.z)(problems, place, { code: 'no-assertion', args: { what: 'test' } });
}
function reportOfflineOnly({ map, row }, reasons, problems) {
    const place = map.entries.get('engine')?.keyPlace ?? (0,located_node/* headOf */.Uo)(map);
    if (row?.sample !== undefined) {
        const args = { keys: ['sample', 'engine: aws'], why: 'not-sampled' };
        (0,document_problems/* report */.z)(problems, place, { code: 'conflict', args });
    }
    for (const reason of reasons) {
        const args = { keys: [reason, 'engine: aws'], why: 'offline-only' };
        (0,document_problems/* report */.z)(problems, place, { code: 'conflict', args });
    }
}

;// CONCATENATED MODULE: ./src/config/project/case-list.ts







/** All cases of a function, in the order of files and tests. Ids that occur twice are reported. */
function listCases(testFiles, target, problems) {
    const first = new Map();
    return testFiles.flatMap((file) => {
        const collect = collectOnce(problems);
        return file.tests.map((test) => {
            const read = (found) => readCase(test, file, target, first, found);
            return test.row ? collect(test.row.span, read) : read(problems);
        });
    });
}
function readCase(test, file, target, first, problems) {
    const before = problems.length;
    const testCase = normaliseTest(test, file, target, problems);
    const isFaulty = hasFaults(test, file) || (0,diagnostics/* hasErrors */.Cs)(problems.slice(before));
    // A name made of an input with faults says nothing.
    if (isFaulty && (0,located_node/* valueAt */.fK)(test.map, 'name') === undefined)
        return testCase;
    const other = first.get(testCase.id);
    if (other === undefined)
        first.set(testCase.id, testCase);
    else
        reportTwin(testCase, other, namePlace(test), problems);
    return testCase;
}
function namePlace({ map, row }) {
    const name = (0,located_node/* valueAt */.fK)(map, 'name');
    if (row === undefined)
        return name?.place ?? (0,located_node/* headOf */.Uo)(map);
    return name && (0,core_source/* isWithin */.UO)(name.place.span, row.span) ? name.place : { span: row.span };
}
function reportTwin({ name }, { span: whole, row }, place, problems) {
    const span = row?.span ?? whole;
    const other = `${span.file}:${span.start.line}`;
    const related = { at: span, note: messages/* FIRST_NOTE */.A8 };
    (0,document_problems/* report */.z)(problems, place, { code: 'duplicate-name', args: { name, other } }, { related });
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./src/config/document/positions.ts
var positions = __webpack_require__(80698);
;// CONCATENATED MODULE: ./src/config/table/core-scalar.ts
/**
 * Plain scalars that are no text, as YAML's core schema tells them, and their values.
 * https://yaml.org/spec/1.2.2/#1032-tag-resolution
 */
const TYPED = [
    [/^(?:~|null|Null|NULL)$/, () => null],
    [/^(?:true|True|TRUE)$/, () => true],
    [/^(?:false|False|FALSE)$/, () => false],
    [/^0o[0-7]+$/, (text) => parseInt(text.slice(2), 8)],
    [/^0x[0-9a-fA-F]+$/, Number],
    [/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/, Number],
];
/** The value of a cell, which is written without a type: what YAML makes of a plain scalar. */
function coreValue(text) {
    const read = TYPED.find(([pattern]) => pattern.test(text))?.[1];
    return read ? read(text) : text;
}

;// CONCATENATED MODULE: ./src/config/table/csv-limits.ts
/** Rows and cells a table may have. A case takes some kilobytes: a file of a few megabytes could exhaust the memory. */
const MAX_ROWS = 100_000;
const MAX_CELLS = 500_000;
/** Reading a table was given up at the record behind so many bytes of its UTF-8 text. */
class TableTooLarge extends Error {
    name = 'TableTooLarge';
    bytes;
    constructor(bytes) {
        super('the table is too large');
        this.bytes = bytes;
    }
}
/** Hears of every record while it is read. Throws TableTooLarge past the limits. */
function createCounter() {
    let [rows, cells, before] = [0, 0, 0];
    return (record, { bytes }) => {
        rows += 1;
        cells += record.length;
        // The header is no row.
        if (rows > MAX_ROWS + 1 || cells > MAX_CELLS)
            throw new TableTooLarge(before);
        before = bytes;
        return record;
    };
}

;// CONCATENATED MODULE: ./src/config/table/csv-cells.ts
const BLANK_LINES = /(?:[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*/y;
const SPACE = /[^\S\r\n]*/y;
/**
 * Finds the cells of parsed records in the text they were read from. The parser tells where records
 * begin and end, but not cells; their values leave no choice.
 */
function locateCells(text, records) {
    let at = 0;
    return records.map((record) => {
        at = skip(BLANK_LINES, text, at);
        return record.map((value, index) => {
            if (index > 0)
                at += 1;
            const cell = cellAt(text, value, skip(SPACE, text, at));
            at = skip(SPACE, text, cell.to);
            return cell;
        });
    });
}
function cellAt(text, value, from) {
    const isQuoted = text[from] === '"';
    const written = isQuoted ? value.replaceAll('"', '""').length + 2 : value.length;
    return { value, from, to: from + written, isQuoted };
}
/** Where a record or cell begins that stands at an offset or behind it. */
function startOfCell(text, offset) {
    const isInRecord = text[offset] === ',';
    return skip(SPACE, text, isInRecord ? offset + 1 : skip(BLANK_LINES, text, offset));
}
function skip(pattern, text, from) {
    pattern.lastIndex = from;
    return from + (pattern.exec(text)?.[0].length ?? 0);
}

;// CONCATENATED MODULE: ./src/config/table/csv-fault.ts





const FAULTS = new Map([
    ['CSV_QUOTE_NOT_CLOSED', ['quote-not-closed', () => 0]],
    ['INVALID_OPENING_QUOTE', ['quote-inside', (cell) => cell.indexOf('"')]],
    ['CSV_INVALID_CLOSING_QUOTE', ['text-after-quote', afterQuoted]],
    ['CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE', ['text-after-quote', afterQuoted]],
]);
/** Reports why a text is no CSV, at the very character. Throws everything else. */
function reportCsvFault(error, csv, problems) {
    if (error instanceof TableTooLarge)
        return reportSize(error, csv, problems);
    const [reason, find] = (error instanceof sync/* CsvError */.J$ && FAULTS.get(error.code)) || [];
    if (reason === undefined || find === undefined)
        throw error;
    const bytes = Number(error.bytes ?? 0);
    const start = startOfCell(csv.text, offsetOfByte(csv.text, bytes));
    const at = start + Math.max(0, find(csv.text.slice(start)));
    (0,document_problems/* report */.z)(problems, placeBetween(csv, at, at + 1), { code: 'csv-shape', args: { reason } });
}
function reportSize({ bytes }, csv, problems) {
    const at = startOfCell(csv.text, offsetOfByte(csv.text, bytes));
    const args = { reason: 'too-many-rows' };
    (0,document_problems/* report */.z)(problems, placeBetween(csv, at, at), { code: 'csv-shape', args });
}
/** Where a quoted cell ends and something else than blanks begins. */
function afterQuoted(cell) {
    return /^"(?:[^"]|"")*"(?:[^\S\r\n]*(?=\S))?/.exec(cell)?.[0].length ?? 0;
}
/** The offset in UTF-16 units of a byte of the UTF-8 text. */
function offsetOfByte(text, bytes) {
    const encoded = new TextEncoder().encode(text).subarray(0, bytes);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(encoded).length;
}

;// CONCATENATED MODULE: ./src/config/table/table.ts
/** The table of some rows; what a row lacks is not among its cells. */
function tableOf(rows, facts = {}) {
    const columns = new Map();
    for (const row of rows) {
        for (const { key, keyPlace } of row.entries.values()) {
            if (!columns.has(key))
                columns.set(key, keyPlace);
        }
    }
    return { rows, columns, isStore: false, isInline: false, ...facts };
}
/** True for a cell that fills nothing. */
function isEmptyCell(cell) {
    return cell.kind === 'scalar' && !cell.blank && cell.value !== null && cell.text === '';
}
/** The same scalar as nothing but text: `301` is no number then. */
function asPlainText(scalar) {
    return { ...scalar, value: scalar.text };
}

;// CONCATENATED MODULE: ./src/config/table/read-csv.ts








/** Line ends may be mixed; a line that begins with `#` is a comment. https://csv.js.org/parse/options/ */
const OPTIONS = {
    trim: true,
    comment: '#',
    comment_no_infix: true,
    skip_empty_lines: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
};
/**
 * Reads a table from CSV with a header row. Every row that is longer or shorter than the header is
 * reported. undefined where no table can be read at all.
 * https://www.rfc-editor.org/rfc/rfc4180
 */
function readCsv(text, file, problems) {
    const csv = { text, file, positionAt: (0,positions/* createPositions */.H)(text) };
    try {
        const records = (0,sync/* parse */.qg)(text, { ...OPTIONS, on_record: createCounter() });
        const [header, ...rows] = locateCells(text, records);
        return header === undefined ? tableOf([]) : readRows(csv, header, rows, problems);
    }
    catch (error) {
        reportCsvFault(error, csv, problems);
        return undefined;
    }
}
function readRows(csv, header, records, problems) {
    const keys = readHeader(csv, header, problems);
    if (keys === undefined)
        return undefined;
    const others = records.filter((record) => record.length !== keys.length);
    for (const record of others.slice(0, document_problems/* MOST_FAULTS */.w)) {
        reportLength(csv, record, keys.length, problems);
    }
    if (others.length > 0)
        return undefined;
    return tableOf(records.map((record) => rowOf(csv, record, keys)));
}
function readHeader(csv, header, problems) {
    const columns = new Map();
    const [first] = header;
    if (header.length === 1 && /[;\t]/.test(first?.value ?? '')) {
        const args = { reason: 'separator' };
        (0,document_problems/* report */.z)(problems, first && placeOf(csv, first), { code: 'csv-shape', args });
        return undefined;
    }
    let faults = 0;
    for (const cell of header) {
        const keyPlace = placeOf(csv, cell);
        const reason = columns.has(cell.value) ? 'column-twice' : cell.value === '' && 'no-column-name';
        if (reason)
            faults += 1;
        if (reason && faults <= document_problems/* MOST_FAULTS */.w) {
            (0,document_problems/* report */.z)(problems, keyPlace, { code: 'csv-shape', args: { reason } });
        }
        columns.set(cell.value, { key: cell.value, keyPlace });
    }
    return columns.size === header.length && !columns.has('') ? [...columns.values()] : undefined;
}
function reportLength(csv, record, columns, problems) {
    const surplus = record.slice(columns);
    const [first] = surplus.length > 0 ? surplus : record;
    const place = placeBetween(csv, first?.from ?? 0, record.at(-1)?.to ?? 0);
    const args = { reason: 'row-length', cells: record.length, columns };
    (0,document_problems/* report */.z)(problems, place, { code: 'csv-shape', args });
}
function rowOf(csv, record, keys) {
    const entries = record.map((cell, index) => {
        const column = keys[index];
        return [column.key, { ...column, value: scalarOf(csv, cell) }];
    });
    const place = placeBetween(csv, record[0]?.from ?? 0, record.at(-1)?.to ?? 0);
    return { kind: 'map', place, entries: new Map(entries) };
}
function scalarOf(csv, cell) {
    const { value: text, isQuoted } = cell;
    const place = placeOf(csv, cell);
    const lines = isQuoted ? quotedLines(csv, cell) : [{ from: 0, at: place.span.start }];
    return { kind: 'scalar', place, value: coreValue(text), text, blank: false, lines };
}
/** Behind each line break and each doubled quote the text stands in the file word for word again. */
function quotedLines({ text, positionAt }, { from, to }) {
    const start = from + 1;
    const lines = [{ from: 0, at: positionAt(start) }];
    let doubled = 0;
    for (const { 0: mark, index } of text.slice(start, to - 1).matchAll(/""|\n/g)) {
        if (mark === '""')
            doubled += 1;
        const next = index + mark.length;
        lines.push({ from: next - doubled, at: positionAt(start + next) });
    }
    return lines;
}
function placeOf(csv, { from, to }) {
    return placeBetween(csv, from, to);
}
/** The place of a stretch of the text. */
function placeBetween({ file, positionAt }, from, to) {
    return { span: { file, start: positionAt(from), end: positionAt(to) } };
}

;// CONCATENATED MODULE: ./src/config/table/store-rows.ts



/** One item of a key value store as a row. Values are text, as stores hold them. */
function storeRow(key, keyPlace, value, place = { span: { ...keyPlace.span, end: value.place.span.end } }) {
    const lines = [];
    const keyCell = {
        kind: 'scalar',
        place: keyPlace,
        value: key,
        text: key,
        blank: false,
        lines,
    };
    const cells = [
        { key: 'key', keyPlace, value: keyCell },
        { key: 'value', keyPlace: value.place, value: storedText(value) },
    ];
    return { kind: 'map', place, entries: new Map(cells.map((cell) => [cell.key, cell])) };
}
/** Rows of a store after a test's own `kvs` was merged over it: `null` removes a key. */
function mergeStoreRows(rows, own) {
    const byKey = new Map(rows.map((row) => [keyOf(row), row]));
    for (const { key, keyPlace, value } of (0,located_node/* entriesOf */.Mc)(own)) {
        if ((0,located_node/* isRemoval */.f)(value))
            byKey.delete(key);
        else
            byKey.set(key, storeRow(key, keyPlace, value));
    }
    return [...byKey.values()];
}
function keyOf(row) {
    const key = row.entries.get('key')?.value;
    return key?.kind === 'scalar' ? key.text : '';
}
function storedText(value) {
    if (value.kind === 'scalar')
        return asPlainText(value);
    const text = JSON.stringify((0,plain_value/* jsonOf */.o)(value));
    return { kind: 'scalar', place: value.place, value: text, text, blank: false, lines: [] };
}

;// CONCATENATED MODULE: ./src/config/table/read-json-table.ts





/**
 * Reads a table from JSON: a list of objects, the import file of a key value store, or a flat map of one.
 * undefined for what is none of them.
 */
function readJsonTable(text, file, problems) {
    const parsed = (0,parse_json/* parseJson */.q)(text, file);
    if ('reason' in parsed)
        return read_json_table_reportBadJson(file, parsed.reason, parsed.place, problems);
    const { root } = parsed;
    if (root.kind === 'list')
        return read_json_table_readRows(root, file, problems);
    if (root.kind === 'map')
        return readStoreTable(root, problems);
    return read_json_table_reportBadJson(file, 'not-a-table', root.place, problems);
}
/** Contents of a key value store as rows `key` and `value`; `store` is an import file or a flat map. */
function readStoreTable(store, problems) {
    const data = (0,located_node/* valueAt */.fK)(store, 'data');
    if (data?.kind === 'list')
        return readPairs(data, problems);
    const rows = (0,located_node/* entriesOf */.Mc)(store).map(({ key, keyPlace, value }) => storeRow(key, keyPlace, value));
    return tableOf(rows, { isStore: true });
}
function readPairs(data, problems) {
    const rows = (0,located_node/* itemsOf */.S3)(data).map((item) => {
        const key = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(item, 'key'));
        const value = (0,located_node/* valueAt */.fK)(item, 'value');
        if (key && typeof key.value === 'string' && value)
            return storeRow(key.text, key.place, value, item.place);
        return read_json_table_reportBadJson(item.place.span.file, 'not-a-pair', item.place, problems);
    });
    const complete = rows.filter((row) => row !== undefined);
    return complete.length < rows.length ? undefined : tableOf(complete, { isStore: true });
}
function read_json_table_readRows(list, file, problems) {
    const rows = list.items.map((item) => {
        return (0,located_node/* asMap */.$H)(item) ?? read_json_table_reportBadJson(file, 'not-a-row', item.place, problems);
    });
    const complete = rows.filter((row) => row !== undefined);
    return complete.length < rows.length ? undefined : tableOf(complete);
}
function read_json_table_reportBadJson(path, reason, place, problems) {
    (0,document_problems/* report */.z)(problems, place, { code: 'bad-json', args: { path, reason } });
}

;// CONCATENATED MODULE: ./src/config/table/load-table.ts








/** The word that makes the key value store of a test its table. */
const STORE = 'kvs';
/**
 * Reads the table that `cases` of a test names or holds; `kvs` is the key of the whole file. undefined
 * when it cannot be read or has no rows, which is reported.
 */
async function loadTable(files, test, kvs, problems) {
    const cases = (0,located_node/* valueAt */.fK)(test, 'cases');
    const written = (0,located_node/* asText */.e1)(cases);
    const table = written
        ? await readNamed(files, written, { test, kvs }, problems)
        : inlineTable(cases);
    if (table?.rows.length !== 0)
        return table;
    const args = { path: written?.text ?? 'cases' };
    (0,document_problems/* report */.z)(problems, cases?.place, { code: 'empty-table', args });
    return undefined;
}
function inlineTable(cases) {
    const items = (0,located_node/* itemsOf */.S3)(cases);
    const rows = items.flatMap((item) => (0,located_node/* asMap */.$H)(item) ?? []);
    if (cases?.kind !== 'list' || rows.length < items.length)
        return undefined;
    return tableOf(rows, { isInline: true });
}
async function readNamed(files, written, stores, problems) {
    if (written.text === STORE)
        return load_table_readStore(files, written, stores, problems);
    const read = tableReader(written.text);
    if (read === undefined)
        return reportKind(written, problems);
    const path = pathOf(written);
    const text = await files.read(path, written.place, problems);
    return text === undefined ? undefined : read(text, path, problems);
}
const load_table_READERS = [
    [/\.csv$/i, readCsv],
    [/\.json$/i, readJsonTable],
];
/** What reads a file of this name; undefined for what is no table. */
function tableReader(path) {
    return load_table_READERS.find(([ending]) => ending.test(path))?.[1];
}
function reportKind(written, problems) {
    const expected = 'a list, "kvs", or the path of a .csv or .json file';
    const args = { key: 'cases', expected, actual: JSON.stringify(written.text) };
    (0,document_problems/* report */.z)(problems, written.place, { code: 'wrong-type', args });
}
async function load_table_readStore(files, written, { test, kvs }, problems) {
    const own = (0,located_node/* valueAt */.fK)(test, 'kvs');
    if (kvs === undefined && own === undefined) {
        const args = { key: 'kvs', where: 'cases: kvs' };
        (0,document_problems/* report */.z)(problems, written.place, { code: 'missing-key', args });
        return undefined;
    }
    const base = kvs ? await storeTable(files, kvs.value) : tableOf([]);
    return base && tableOf(mergeStoreRows(base.rows, own), { isStore: true });
}
/** What is wrong with the store itself is reported where it is read as a fixture. */
async function storeTable(files, kvs) {
    const written = (0,located_node/* asText */.e1)(kvs);
    if (written === undefined)
        return tableOf(mergeStoreRows([], kvs));
    const path = pathOf(written);
    const text = await files.read(path, written.place, []);
    return text === undefined ? undefined : readStoreFile(text, path);
}
function readStoreFile(text, path) {
    const parsed = (0,parse_json/* parseJson */.q)(text, path);
    const map = 'root' in parsed ? (0,located_node/* asMap */.$H)(parsed.root) : undefined;
    return map && readStoreTable(map, []);
}
function pathOf(written) {
    return (0,config_paths/* resolvePath */.o1)((0,config_paths/* folderOf */.yS)(written.place.span.file), written.text);
}

;// CONCATENATED MODULE: ./src/config/project/load-store-data.ts





/**
 * Reads what a key value store shall hold: AWS's import file, a flat map, or a table with the columns `key` and
 * `value`. Every fault is reported where it is written; undefined if nothing can be read at all.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create-s3-kvp.html
 */
async function loadStoreData(files, { path, place }, problems) {
    const read = tableReader(path);
    if (read === undefined) {
        const expected = 'the path of a .json or .csv file';
        (0,document_problems/* report */.z)(problems, place, {
            code: 'wrong-type',
            args: { key: 'data', expected, actual: JSON.stringify(path) },
        });
        return undefined;
    }
    const text = await files.read(path, place, problems);
    const table = text === undefined ? undefined : read(text, path, problems);
    return table && { path, items: itemsOfRows(table.rows, path, problems) };
}
function itemsOfRows(rows, path, problems) {
    const items = new Map();
    let bytes = 0;
    for (const row of rows) {
        const [key, value] = [(0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(row, 'key')), (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(row, 'value'))];
        if (key === undefined || value === undefined) {
            const args = { key: key === undefined ? 'key' : 'value', where: path };
            (0,document_problems/* report */.z)(problems, row.place, { code: 'missing-key', args });
            continue;
        }
        if (items.has(key.text))
            (0,document_problems/* report */.z)(problems, key.place, { code: 'kvs-twice', args: { key: key.text } });
        checkItem(key.text, value.text, key.place, problems);
        items.set(key.text, value.text);
        bytes += sizeOf([key.text, value.text]);
    }
    checkStore(bytes, { span: (0,core_source/* fileSpan */.bU)(path) }, problems);
    return items;
}

;// CONCATENATED MODULE: ./src/config/project/load-function.ts





/** Reads the code of a function and makes the cases of its tests; `files` are those that could be read. */
async function loadFunction(fn, paths, files, load) {
    const { request, problems } = load;
    const { id, eventType, runtime, host, testDefaults, kvsFixtures, tests } = fn;
    const code = await load.files.read(fn.source, fn.sourcePlace, problems);
    const readsRawQuery = code?.includes('rawQueryString') === true;
    const known = { id, eventType, runtime, host, testDefaults, kvsFixtures };
    const target = { ...known, readsRawQuery, ci: request.ci };
    const kvsData = fn.kvsData && (await loadStoreData(load.files, fn.kvsData, problems));
    const testFiles = paths.flatMap(({ path }) => files.get(path) ?? []);
    const cases = listCases(testFiles, target, problems);
    if (tests === 'none')
        return { ...configOf(fn, 'none'), kvsData };
    const isUntested = cases.every(({ skip }) => skip !== undefined);
    const isRead = testFiles.length === paths.length && !testFiles.some((file) => file.isFaulty);
    const isComplete = code !== undefined && isRead;
    if (isUntested && isComplete && !request.allowNoTests)
        reportNoTests(fn, paths, problems);
    return { ...configOf(fn, cases), kvsData };
}
/** Says that nothing tests a function, unless its files or the list of them have faults of their own. */
function reportNoTests(fn, paths, problems) {
    const isUnfound = typeof fn.tests === 'object' && fn.tests.length > 0 && paths.length === 0;
    const files = new Set(paths.map(({ path }) => path));
    const faults = problems.filter(({ at }) => at !== undefined && files.has(at.file));
    if (isUnfound || (0,diagnostics/* hasErrors */.Cs)(faults))
        return;
    const args = { id: fn.id, expected: (0,find_tests/* conventionalTest */.b)(fn.source) };
    (0,document_problems/* report */.z)(problems, fn.place, { code: 'no-tests', args });
}
/** What the rest of cf2 knows of a function: nothing of the files it was read from. */
function configOf(fn, tests) {
    const { id, name, source, runtime, eventType, comment, kvs, span } = fn;
    const { limits, allow, kvsFixtures, build, live } = fn;
    const said = { runtime, eventType, comment, kvs };
    return {
        id,
        name,
        source,
        build,
        ...said,
        limits,
        allow,
        kvsFixtures,
        span,
        tests,
        ...(live && { live }),
    };
}

// EXTERNAL MODULE: ./src/config/project/order-diagnostics.ts
var order_diagnostics = __webpack_require__(60081);
;// CONCATENATED MODULE: ./src/config/snapshot/obsolete-snapshots.ts

/**
 * Gives each function the recorded results that no test asks for. Those of functions that are gone go to
 * the first one; all functions of the project have to be there.
 */
function withObsoleteSnapshots(functions, snapshots) {
    const wanted = new Set(functions.flatMap(casesOf).flatMap(snapshotKey));
    const files = new Map(snapshots.map((file) => [file.path, file]));
    const obsolete = [...files.values()].flatMap(({ path, root }) => (0,located_node/* entriesOf */.Mc)(root).flatMap((fn) => (0,located_node/* entriesOf */.Mc)(fn.value)
        .filter(({ key }) => !wanted.has(obsolete_snapshots_keyOf(path, fn.key, key)))
        .map(({ key, keyPlace }) => {
        const { span } = keyPlace;
        return { file: path, functionId: fn.key, caseId: key, span };
    })));
    const ids = new Set(functions.map(({ id }) => id));
    return functions.map((fn, index) => ({
        ...fn,
        obsoleteSnapshots: obsolete.filter(({ functionId }) => ids.has(functionId) ? functionId === fn.id : index === 0),
    }));
}
function casesOf({ tests }) {
    return tests === 'none' ? [] : tests;
}
function snapshotKey({ id, functionId, snapshot }) {
    return snapshot?.form === 'beside' ? [obsolete_snapshots_keyOf(snapshot.file, functionId, id)] : [];
}
function obsolete_snapshots_keyOf(file, functionId, caseId) {
    return JSON.stringify([file, functionId, caseId]);
}

// EXTERNAL MODULE: ./src/config/document/parse-document.ts + 7 modules
var parse_document = __webpack_require__(71994);
// EXTERNAL MODULE: ./src/config/schema/snapshot-schema.ts
var snapshot_schema = __webpack_require__(80800);
// EXTERNAL MODULE: ./src/config/schema/validate.ts + 4 modules
var validate = __webpack_require__(13954);
;// CONCATENATED MODULE: ./src/config/snapshot/orphaned-snapshots.ts






/**
 * Snapshot files without a test file, in the folders of what is `beside` them: sources and test files. A file that
 * cf2 did not write is none: it has no functions and cases in it.
 */
async function orphanedSnapshots(files, beside, known) {
    const folders = new Set(beside.map(config_paths/* folderOf */.yS));
    const paths = await Promise.all([...folders].map((folder) => withoutTests(files, folder)));
    const unknown = paths.flat().filter((path) => known.every((file) => file.path !== path));
    const read = await Promise.all(unknown.map((path) => readQuietly(files, path)));
    return read.flatMap((file) => file ?? []);
}
async function withoutTests(files, folder) {
    const names = await files.list(folder);
    const tested = new Set(names.map(snapshot_file/* snapshotPath */.c0));
    return names
        .filter((name) => (0,snapshot_file/* isSnapshotFile */.by)(name) && !tested.has(name))
        .map((name) => (0,config_paths/* resolvePath */.o1)(folder, name));
}
/** Nothing names the file, so its faults are nobody's. */
async function readQuietly(files, path) {
    const text = await files.read(path, undefined, []);
    if (text === undefined)
        return undefined;
    const { root, problems } = (0,parse_document/* parseDocument */.T)(text, path);
    if (root === undefined || problems.length > 0)
        return undefined;
    const faults = [];
    (0,validate/* validateNode */.T)(root, snapshot_schema/* snapshotFileSchema */.y, faults);
    return faults.length === 0 ? { path, root: (0,located_node/* asMap */.$H)(root) } : undefined;
}

// EXTERNAL MODULE: ./src/config/test-file/load-smoke-event.ts
var load_smoke_event = __webpack_require__(619);
// EXTERNAL MODULE: ./src/config/input/input-layer.ts + 1 modules
var input_layer = __webpack_require__(18096);
// EXTERNAL MODULE: ./src/config/schema/test-file-schema.ts + 2 modules
var test_file_schema = __webpack_require__(46879);
// EXTERNAL MODULE: ./src/core/key-value-store.ts
var key_value_store = __webpack_require__(99700);
// EXTERNAL MODULE: ./src/config/schema/output-schema.ts
var output_schema = __webpack_require__(48919);
;// CONCATENATED MODULE: ./src/config/test-file/named-files.ts







/** The key value store of a file: written in it, or in a JSON file. */
async function named_files_readStore(files, map, problems) {
    const entry = map.entries.get('kvs');
    if (entry === undefined)
        return undefined;
    const { keyPlace, value } = entry;
    const scalar = (0,located_node/* asText */.e1)(value);
    const fixture = scalar
        ? await named_files_readStoreFile(files, scalar, problems)
        : mergeFixture(undefined, value, problems);
    return fixture && { fixture, keyPlace };
}
async function named_files_readStoreFile(files, written, problems) {
    const contents = await readJsonObject(files, written, problems);
    if (contents === undefined)
        return undefined;
    const items = (0,key_value_store/* storeItems */.G)(contents);
    if (items)
        return fixtureFrom(items, written.place, problems);
    reportBadJson(written, writtenPathOf(written), 'not-a-pair', problems);
    return undefined;
}
/** Raw events that tests name by path, each read once. */
async function readEvents(files, tests, problems) {
    const events = new Map();
    const tried = new Set();
    for (const { map } of tests) {
        const written = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(map, 'event'));
        if (written === undefined || tried.has(written.text))
            continue;
        tried.add(written.text);
        const path = writtenPathOf(written);
        const event = await readJsonObject(files, written, problems);
        if (event)
            events.set(path, event);
    }
    return events;
}
/** Whole outputs that tests expect by path, each read and checked once. */
async function readOutputs(files, tests, problems) {
    const outputs = new Map();
    const tried = new Set();
    for (const { map } of tests) {
        const written = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)((0,located_node/* valueAt */.fK)(map, 'expect'), 'output'));
        if (written === undefined || tried.has(writtenPathOf(written)))
            continue;
        const path = writtenPathOf(written);
        tried.add(path);
        const root = await readOutputFile(files, written, problems);
        if (root)
            outputs.set(path, root);
    }
    return outputs;
}
async function readOutputFile(files, written, problems) {
    if ((await readJsonObject(files, written, problems)) === undefined)
        return undefined;
    const path = writtenPathOf(written);
    const document = (0,parse_document/* parseDocument */.T)(files.texts.get(path) ?? '', path);
    problems.push(...document.problems);
    if (document.root === undefined)
        return undefined;
    const faults = (0,validate/* validateDocument */.m)(document.root, output_schema/* wholeOutput */.F, problems);
    return faults.length === 0 ? document.root : undefined;
}

// EXTERNAL MODULE: ./src/config/document/describe-node.ts
var describe_node = __webpack_require__(86142);
;// CONCATENATED MODULE: ./src/config/table/columns.ts



/** Keys of a test that speak of all its rows. */
const WHOLE_TEST = new Set(['cases', 'sample', 'only', 'engine']);
/** Below these keys the rest of a dotted column is one name: `request.headers.x.y` is the header `x.y`. */
const NAMES = new Set(['headers', 'cookies', 'querystring', 'kvs']);
/** Splits a column into keys of a test, `['request', 'headers', 'host']`; undefined for a variable. */
function columnPath(column) {
    const parts = column.split('.');
    const [first = ''] = parts;
    if (!test_file_schema/* TEST_KEYS */.aP.has(first))
        return undefined;
    const names = parts.findIndex((part) => NAMES.has(part));
    if (names === -1 || names === parts.length - 1)
        return parts;
    return [...parts.slice(0, names + 1), parts.slice(names + 1).join('.')];
}
/** Names of the columns that fill in `${\u2026}`. */
function variablesOf({ columns }) {
    return new Set([...columns.keys()].filter((column) => columnPath(column) === undefined));
}
/**
 * Reports columns that cannot be any, and those that nothing uses; `used` are the variables of the test.
 * Answers whether all are good.
 */
function checkColumns(table, used, problems) {
    const before = problems.length;
    for (const [column, place] of table.columns) {
        const [first] = columnPath(column) ?? [];
        if (first === undefined)
            continue;
        const keys = ['cases', first];
        if (WHOLE_TEST.has(first))
            (0,document_problems/* report */.z)(problems, place, { code: 'conflict', args: { keys, why: 'not-a-column' } });
    }
    for (const column of unusedOf(table, used))
        reportUnused(column, table, used, problems);
    return problems.length === before;
}
function unusedOf(table, used) {
    const unused = [...variablesOf(table)].filter((column) => !used.has(column));
    // Nobody chose the columns of a store: using one of them is enough.
    return table.isStore ? unused.slice(0, unused.length - 1) : unused;
}
function reportUnused(column, { columns }, used, problems) {
    const unknown = [...used].filter((name) => !columns.has(name));
    const suggestions = (0,core_suggestions/* suggestionsFor */.Z)(column, [...unknown, ...test_file_schema/* TEST_KEYS */.aP]);
    const place = columns.get(column);
    (0,document_problems/* report */.z)(problems, place, { code: 'unused-column', args: { column, suggestions } });
}

;// CONCATENATED MODULE: ./src/config/table/check-variables.ts






/** Reports variables that no column fills in; without a table that is every one. Answers whether all are known. */
function checkVariables(variables, table, problems) {
    const known = table ? variablesOf(table) : new Set();
    const unknown = variables.filter(({ name }) => !known.has(name));
    for (const variable of firstOfEach(unknown))
        reportUnknown(variable, [...known], problems);
    return unknown.length === 0;
}
/** In one value a name is wrong only once, however often it stands there. */
function firstOfEach(variables) {
    const told = new Map();
    return variables.filter(({ name, node }) => {
        const names = told.get(node) ?? new Set();
        told.set(node, names);
        const isNew = !names.has(name);
        names.add(name);
        return isNew;
    });
}
function reportUnknown(variable, known, problems) {
    const { name, node, from, to } = variable;
    const args = { name, suggestions: (0,core_suggestions/* suggestionsFor */.Z)(name, known) };
    (0,document_problems/* report */.z)(problems, (0,text_place/* placeInText */.s)(node, from, to), { code: 'unknown-variable', args });
}
/** Reports rows that lack a cell the test fills in, and cells that are not what can be filled in. */
function checkCells(variables, { rows }, problems) {
    const collect = collectOnce(problems);
    for (const row of rows) {
        collect(row.place.span, (found) => {
            for (const variable of variables)
                checkCell(variable, row, found);
        });
    }
}
function checkCell(variable, row, problems) {
    const cell = row.entries.get(variable.name);
    if (cell === undefined)
        return reportUnknown(variable, [...row.entries.keys()], problems);
    const isWhole = variable.to - variable.from === variable.node.text.length;
    const fits = cell.value.kind === 'scalar' ? !cell.value.blank : isWhole;
    if (!fits)
        check_variables_reportKind(cell, problems);
}
function check_variables_reportKind({ key, keyPlace, value }, problems) {
    const isBlank = value.kind === 'scalar';
    const args = { key, expected: isBlank ? 'a value' : 'text', actual: (0,describe_node/* describeNode */.W)(value) };
    (0,document_problems/* report */.z)(problems, isBlank ? keyPlace : value.place, { code: 'wrong-type', args });
}

;// CONCATENATED MODULE: ./src/config/test-file/read-inputs.ts


/** Reads the input keys of some parts of a test, weakest first. */
function readInputs(parts, problems) {
    const before = problems.length;
    const inputs = parts.filter(bringsInput).map((part) => (0,input_layer/* readInputLayer */.E)(part, problems));
    return { inputs, hasBadInput: (0,diagnostics/* hasErrors */.Cs)(problems.slice(before)) };
}
function bringsInput({ entries }) {
    return input_layer/* INPUT_KEYS */.e.some((key) => entries.has(key));
}

;// CONCATENATED MODULE: ./src/config/document/merge-maps.ts
/** Lays one map over another: maps merge by key, everything else replaces. */
function mergeMaps(base, over) {
    const entries = new Map(base.entries);
    for (const entry of over.entries.values()) {
        const before = entries.get(entry.key)?.value;
        const isMerged = before?.kind === 'map' && entry.value.kind === 'map';
        const value = isMerged ? mergeMaps(before, entry.value) : entry.value;
        entries.set(entry.key, { ...entry, value });
    }
    return { ...over, entries };
}

;// CONCATENATED MODULE: ./src/config/expect/merge-expects.ts



/**
 * Lays expectations over each other, weakest first. A shorthand is read first and then merged like a
 * map; over another shorthand it replaces that. What is no expectation stays as it is, to be reported.
 */
function mergeExpects(first, others) {
    return others.reduce(mergeTwo, { node: first });
}
function mergeTwo(base, over) {
    if (base.node.kind === 'scalar' && over.kind === 'scalar')
        return { node: over };
    const weaker = expand(base);
    const stronger = expand({ node: over });
    const [unread] = [weaker, stronger].filter(({ node }) => node.kind !== 'map');
    if (unread || weaker.node.kind !== 'map' || stronger.node.kind !== 'map')
        return unread ?? base;
    const queryAsInput = stronger.queryAsInput ?? weaker.queryAsInput;
    const node = mergeMaps(weaker.node, stronger.node);
    return queryAsInput ? { node, queryAsInput } : { node };
}
/** A shorthand as the map it stands for. */
function expand(expect) {
    const { node } = expect;
    const parsed = node.kind === 'scalar' ? parseExpect(node) : undefined;
    if (node.kind !== 'scalar' || parsed === undefined || 'fault' in parsed)
        return expect;
    const line = parsed.value;
    const map = mapFor(line, node);
    return line.form === 'rewrite' && line.query === undefined
        ? { node: map, queryAsInput: node.place.span }
        : { node: map };
}
function mapFor(line, node) {
    const { place } = node;
    if (line.form === 'unchanged')
        return mapOf(place, { changes: mapOf(place, {}) });
    if (line.form === 'rewrite') {
        const { uri, query } = line;
        const querystring = query && partOf(node, query);
        return mapOf(place, { request: mapOf(place, { uri: partOf(node, uri), querystring }) });
    }
    const statusCode = { ...partOf(node, line.status), value: Number(line.status.text) };
    const location = line.form === 'redirect' ? partOf(node, line.location) : undefined;
    const headers = location && mapOf(location.place, { location });
    return mapOf(place, { response: mapOf(place, { statusCode, headers }) });
}
function partOf(node, { text, from }) {
    const place = (0,text_place/* placeInText */.s)(node, from, from + text.length);
    return { kind: 'scalar', place, value: text, text, blank: false, lines: [] };
}
function mapOf(place, values) {
    const entries = Object.entries(values).flatMap(([key, value]) => value ? [[key, { key, keyPlace: value.place, value }]] : []);
    return { kind: 'map', place, entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./src/config/test-file/written-test.ts



/** Keys whose maps merge; of every other key the strongest part has the word. */
const MERGED = new Set(['kvs', 'event']);
/** Lays the parts of a test over each other. */
function mergeParts(layers) {
    const map = overlay(layers);
    const [first, ...others] = layers.flatMap((layer) => (0,located_node/* valueAt */.fK)(layer, 'expect') ?? []);
    const written = map.entries.get('expect');
    if (first === undefined || written === undefined || others.length === 0) {
        return { map, queryAsInput: undefined };
    }
    const { node, queryAsInput } = mergeExpects(first, others);
    const entries = new Map(map.entries).set('expect', { ...written, value: node });
    return { map: { ...map, entries }, queryAsInput };
}
function overlay([base, ...others]) {
    if (others.length === 0)
        return base;
    const entries = new Map(base.entries);
    for (const entry of others.flatMap(located_node/* entriesOf */.Mc)) {
        const before = MERGED.has(entry.key) ? entries.get(entry.key)?.value : undefined;
        entries.set(entry.key, before ? { ...entry, value: merged(before, entry.value) } : entry);
    }
    return { ...base, entries };
}
function merged(base, over) {
    return base.kind === 'map' && over.kind === 'map' ? mergeMaps(base, over) : over;
}

;// CONCATENATED MODULE: ./src/config/table/row-layers.ts



/**
 * Prepares the columns that are keys of a test. The answer turns a row into maps to lay over the test,
 * weakest first: whole keys, then dotted columns, the longer the later. So a shorthand is read before a
 * column below it is merged into it.
 */
function createRowLayers({ columns }) {
    const keys = [...columns.keys()].flatMap((column) => {
        const path = columnPath(column);
        return path ? [{ column, path }] : [];
    });
    const dotted = keys.filter(({ path }) => path.length > 1);
    const depths = [...new Set(dotted.map(({ path }) => path.length))].sort((a, b) => a - b);
    const layers = depths.map((depth) => dotted.filter(({ path }) => path.length === depth));
    return (row) => {
        const whole = wholeKeys(row, keys.length === dotted.length ? [] : keys);
        const below = layers.map((layer) => mergedKeys(row, layer));
        return [whole, ...below].filter((map) => map !== undefined);
    };
}
function wholeKeys(row, keys) {
    const entries = new Map();
    for (const { column, path } of keys) {
        const cell = path.length === 1 ? filledCell(row, column) : undefined;
        if (cell)
            entries.set(column, column === 'tags' ? { ...cell, value: wordsOf(cell.value) } : cell);
    }
    return entries.size === 0 ? undefined : { kind: 'map', place: row.place, entries };
}
function mergedKeys(row, keys) {
    const maps = keys.flatMap(({ column, path }) => {
        const cell = filledCell(row, column);
        return cell ? [nest(path, cell)] : [];
    });
    return maps.length === 0 ? undefined : maps.reduce(mergeMaps);
}
function filledCell(row, column) {
    const cell = row.entries.get(column);
    return cell && !isEmptyCell(cell.value) ? cell : undefined;
}
/** A cell as `{ request: { headers: { host: \u2026 } } }`. */
function nest([key = '', ...below], cell) {
    const { keyPlace } = cell;
    const value = below.length === 0 ? cell.value : nest(below, cell);
    return {
        kind: 'map',
        place: cell.value.place,
        entries: new Map([[key, { key, keyPlace, value }]]),
    };
}
/** `tags` is a list; a cell lists them with spaces or commas between. */
function wordsOf(cell) {
    if (cell.kind !== 'scalar')
        return cell;
    const words = cell.text.split(/[\s,]+/).filter((word) => word !== '');
    const items = words.map((word) => ({ ...cell, value: word, text: word, lines: [] }));
    return { kind: 'list', place: cell.place, items };
}

;// CONCATENATED MODULE: ./src/config/table/row-key.ts


/** Reads what can name a row; `layers` are the parts of its test, weakest first. */
function rowLabels(row, layers) {
    const request = layers.findLast((layer) => (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(layer, 'request')));
    return {
        name: row_key_textOf(row, 'name'),
        request: request ? row_key_textOf(request, 'request') : '',
        cells: () => oneLine((0,located_node/* entriesOf */.Mc)(row)
            .map(({ value }) => cellText(value))
            .join(', ')),
    };
}
/** Keys of all rows of a table, in their order: the name; else a request no other row has; else all cells. */
function rowKeys(labels) {
    const times = new Map();
    for (const { request } of labels)
        times.set(request, (times.get(request) ?? 0) + 1);
    return labels.map(({ name, request, cells }) => {
        if (name !== '')
            return name;
        return request !== '' && times.get(request) === 1 ? request : cells();
    });
}
/** A cell as text: as it is spelled, or as compact JSON. */
function cellText(cell) {
    return cell.kind === 'scalar' ? cell.text : JSON.stringify((0,plain_value/* jsonOf */.o)(cell));
}
function row_key_textOf(map, key) {
    return oneLine((0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(map, key))?.text ?? '');
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./src/config/table/table-row.ts



/** A row as reports know it. */
function tableRow(test, row, { name, key, isInline }) {
    const cells = (0,located_node/* entriesOf */.Mc)(row).map((cell) => [cell.key, cellText(cell.value)]);
    const sample = (0,located_node/* valueAt */.fK)(test, 'sample');
    const { span, anchor } = row.place;
    return {
        table: name,
        key,
        span: anchor?.at ?? span,
        list: isInline ? (0,located_node/* valueAt */.fK)(test, 'cases')?.place.span : undefined,
        parameters: Object.fromEntries(cells),
        sample: sample?.kind === 'scalar' && typeof sample.value === 'number' ? sample.value : undefined,
    };
}
/** The name of a test with `cases`: as written; else its request before anything is filled in; else the table's. */
function tableName(test) {
    const name = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(test, 'name'))?.text.trim();
    const request = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(test, 'request'))?.text.trim();
    const expect = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(test, 'expect'))?.text.trim();
    if (name)
        return name;
    if (request && !/[\r\n]/.test(request))
        return expect ? `${request} \u2192 ${expect}` : request;
    return (0,config_paths/* nameOf */.Vb)((0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(test, 'cases'))?.text ?? 'cases');
}

;// CONCATENATED MODULE: ./src/config/table/template.ts


/** `$${` first: it stands for `${`. A `${` that is never closed is a variable that no column is. */
const VARIABLE = /\$\$\{|\$\{([^}]*)\}|(\$\{[^}]*)$/g;
/** Every variable in a test, in the order of the file. */
function variablesIn(node) {
    if (node.kind === 'map')
        return (0,located_node/* entriesOf */.Mc)(node).flatMap(({ value }) => variablesIn(value));
    if (node.kind === 'list')
        return node.items.flatMap(variablesIn);
    if (!node.text.includes('${'))
        return [];
    return [...node.text.matchAll(VARIABLE)].flatMap(({ 0: written, 1: closed, 2: open, index }) => {
        const name = closed ?? open;
        return name === undefined ? [] : [{ name, node, from: index, to: index + written.length }];
    });
}
/** Prepares a map, so that filling in a row visits only what has something to fill in. */
function createTemplate(map) {
    const keys = new Set((0,located_node/* entriesOf */.Mc)(map).flatMap(({ key, value }) => (fillOf(value) ? [key] : [])));
    const part = (isFilled) => ({
        ...map,
        entries: new Map([...map.entries].filter(([key]) => keys.has(key) === isFilled)),
    });
    const filled = part(true);
    return { fixed: part(false), fill: fillOfMap(filled) ?? (() => filled) };
}
/** The node with `$${` read as `${`; there is no row to fill in. */
function withoutEscapes(node) {
    return fillOf(node)?.(NO_ROW(node)) ?? node;
}
const NO_ROW = ({ place }) => ({ kind: 'map', place, entries: new Map() });
function fillOf(node) {
    if (node.kind === 'map')
        return fillOfMap(node);
    if (node.kind === 'scalar')
        return fillOfScalar(node);
    const fills = node.items.map(fillOf);
    if (fills.every((fill) => fill === undefined))
        return undefined;
    return (row) => ({ ...node, items: node.items.map((item, at) => fills[at]?.(row) ?? item) });
}
function fillOfMap(map) {
    const fills = (0,located_node/* entriesOf */.Mc)(map).flatMap((entry) => {
        const fill = fillOf(entry.value);
        return fill ? [[entry, fill]] : [];
    });
    if (fills.length === 0)
        return undefined;
    return (row) => {
        const entries = new Map(map.entries);
        for (const [entry, fill] of fills)
            entries.set(entry.key, { ...entry, value: fill(row) });
        return { ...map, entries };
    };
}
function fillOfScalar(node) {
    if (node.value === null || !node.text.includes('${'))
        return undefined;
    const variables = variablesIn(node);
    const [only] = variables;
    if (only && only.to - only.from === node.text.length) {
        return (row) => row.entries.get(only.name)?.value ?? node;
    }
    const parts = partsOf(node);
    return (row) => joined(node, parts, row);
}
function partsOf({ text }) {
    const parts = [];
    let at = 0;
    for (const { 0: written, 1: name, index } of text.matchAll(VARIABLE)) {
        parts.push({ text: text.slice(at, index), at, name: undefined });
        // Of `$${` the first `$` is left out.
        parts.push({ text: '${', at: index + 1, name });
        at = index + written.length;
    }
    return [...parts, { text: text.slice(at), at, name: undefined }];
}
function joined(node, parts, row) {
    const segments = [];
    let text = '';
    for (const part of parts) {
        const cell = part.name === undefined ? undefined : asScalar(row.entries.get(part.name)?.value);
        const added = cell?.text ?? part.text;
        const from = text.length;
        text += added;
        const isCell = cell !== undefined;
        const origin = cell ?? node;
        segments.push({ from, to: text.length, origin, at: isCell ? 0 : part.at, isCell });
    }
    const place = (0,text_place/* placeInSegments */.b)(node, segments, 0, text.length);
    return { kind: 'scalar', place, value: text, text, blank: false, lines: [], segments };
}
function asScalar(node) {
    return node?.kind === 'scalar' ? node : undefined;
}

;// CONCATENATED MODULE: ./src/config/table/read-table-tests.ts













/**
 * Reads the table of a test with `cases` and makes a test of each row; `kvs` is the key of the whole
 * file. What is wrong with the test itself or with a cell is reported once, not for every row.
 */
async function readTableTests(files, test, kvs, problems) {
    const written = withoutTableKeys(test);
    const template = createTemplate(written);
    const faults = (0,validate/* validateNode */.T)(template.fixed, test_file_schema/* testSchema */.Ms, problems);
    const table = await loadTable(files, test, kvs, problems);
    if (table === undefined)
        return [];
    const variables = variablesIn(written);
    const names = new Set(variables.map(({ name }) => name));
    const isKnown = checkVariables(variables, table, problems);
    const isUsed = checkColumns(table, names, problems);
    if (!isKnown || !isUsed)
        return [];
    checkCells(variables, table, problems);
    const tests = testsOfRows(test, template, table, problems);
    return faults.length === 0 ? tests : tests.map((row) => ({ ...row, ...addFaults(row, faults) }));
}
function testsOfRows(test, { fixed, fill }, table, problems) {
    const ownKeys = createRowLayers(table);
    const rows = table.rows.map((row) => ({ row, layers: [fill(row), ...ownKeys(row)] }));
    const keys = rowKeys(rows.map(({ row, layers }) => rowLabels(row, [fixed, ...layers])));
    const name = tableName(test);
    const shared = readInputs([fixed], problems);
    const collect = collectOnce(problems);
    return rows.map(({ row, layers }, at) => {
        const key = keys[at] ?? '';
        const own = collect(row.place.span, (found) => read_table_tests_readParts(layers, found));
        const { map, queryAsInput } = mergeParts([fixed, ...layers]);
        return {
            map,
            queryAsInput,
            inputs: [...shared.inputs, ...own.inputs],
            hasBadInput: shared.hasBadInput || own.hasBadInput,
            span: test.place.span,
            row: tableRow(test, row, { name, key, isInline: table.isInline }),
            name: `${filledName(layers) ?? name} \u203a ${key}`,
            isFaulty: own.isFaulty,
            isMisspelt: own.isMisspelt,
        };
    });
}
function read_table_tests_readParts(parts, problems) {
    const faults = parts.flatMap((part) => (0,validate/* validateNode */.T)(part, test_file_schema/* testSchema */.Ms, problems));
    return { ...readInputs(parts, problems), ...marksOf(faults) };
}
function marksOf(faults) {
    return { isFaulty: faults.length > 0, isMisspelt: faults.some((it) => it.isUnknownKey) };
}
/** Faults of the test itself are faults of each row. */
function addFaults({ isMisspelt }, faults) {
    return { isFaulty: true, isMisspelt: isMisspelt || marksOf(faults).isMisspelt };
}
/** The first layer is the test with its cells filled in; a `name` of the others is the row's. */
function filledName([filled]) {
    return (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(filled, 'name'))?.text;
}
function withoutTableKeys(test) {
    const entries = [...test.entries].filter(([key]) => key !== 'cases' && key !== 'sample');
    return { ...test, entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./src/config/test-file/read-tests.ts









/** Validates a test file and reads its tests; one with `cases` becomes a test for each row. */
async function readTests(files, file, problems) {
    const nodes = (0,located_node/* itemsOf */.S3)((0,located_node/* valueAt */.fK)(file, 'tests')).map((node) => readEscapes(node, problems));
    const faults = validateFile(file, nodes, problems);
    const faulty = testsIn(faults);
    const misspelt = testsIn(faults.filter(({ isUnknownKey }) => isUnknownKey));
    const tests = [];
    for (const [index, node] of nodes.entries()) {
        const map = (0,located_node/* asMap */.$H)(node);
        if (map === undefined)
            continue;
        const marks = { isFaulty: faulty.has(index), isMisspelt: misspelt.has(index) };
        if (!isTable(map))
            tests.push(plainTest(map, marks, problems));
        else if (!marks.isFaulty) {
            const rows = await readTableTests(files, map, file.entries.get('kvs'), problems);
            for (const row of rows)
                tests.push(row);
        }
    }
    return tests;
}
/** Reads `$${` as `${`. Outside of tables there is nothing to fill in. */
function readEscapes(node, problems) {
    if (isTable(node))
        return node;
    checkVariables(variablesIn(node), undefined, problems);
    return withoutEscapes(node);
}
function isTable(node) {
    return (0,located_node/* valueAt */.fK)(node, 'cases') !== undefined;
}
/** Validates everything but what a row may fill in. */
function validateFile(file, tests, problems) {
    const written = file.entries.get('tests');
    const entries = new Map(file.entries);
    if (written?.value.kind === 'list') {
        const items = tests.map((test) => (isTable(test) ? tableKeys(test) : test));
        entries.set('tests', { ...written, value: { ...written.value, items } });
    }
    return (0,validate/* validateDocument */.m)({ ...file, entries }, test_file_schema/* testFileSchema */.Og, problems);
}
/** Numbers of the tests in which faults are. */
function testsIn(faults) {
    const inTests = faults.filter(({ path: [key] }) => key === 'tests');
    return new Set(inTests.map(({ path: [, index] }) => Number(index)));
}
function tableKeys(test) {
    if (test.kind !== 'map')
        return test;
    const entries = [...test.entries].filter(([key]) => key === 'cases' || key === 'sample');
    return { ...test, entries: new Map(entries) };
}
function plainTest(map, marks, problems) {
    const sample = map.entries.get('sample');
    if (sample) {
        const args = { key: 'cases', where: 'sample' };
        (0,document_problems/* report */.z)(problems, sample.keyPlace, { code: 'missing-key', args });
    }
    const { span } = map.place;
    const inputs = readInputs([map], problems);
    return { ...mergeParts([map]), ...inputs, span, row: undefined, name: undefined, ...marks };
}

;// CONCATENATED MODULE: ./src/config/test-file/load-test-file.ts











/**
 * Reads and validates one test file, with the events and stores it names. `place` is where its path is
 * written. undefined when it cannot be read or is no YAML.
 */
async function loadTestFile(files, path, place, problems) {
    const text = await files.read(path, place, problems);
    if (text === undefined)
        return undefined;
    const document = (0,parse_document/* parseDocument */.T)(text, path);
    problems.push(...document.problems);
    if (document.problems.length > 0)
        return undefined;
    if (document.root === undefined)
        return reportEmptyFile(path, problems);
    const map = (0,located_node/* asMap */.$H)(document.root);
    if (map)
        return readFile(files, path, map, problems);
    (0,validate/* validateDocument */.m)(document.root, test_file_schema/* testFileSchema */.Og, problems);
    return undefined;
}
function reportEmptyFile(path, problems) {
    const args = { key: 'tests', where: 'file' };
    (0,document_problems/* report */.z)(problems, { span: (0,core_source/* fileSpan */.bU)(path) }, { code: 'missing-key', args });
}
async function readFile(files, path, map, problems) {
    const before = problems.length;
    const tests = await readTests(files, map, problems);
    const defaults = (0,located_node/* asMap */.$H)((0,located_node/* valueAt */.fK)(map, 'defaults'));
    return {
        path,
        functions: functionIds((0,located_node/* valueAt */.fK)(map, 'function')),
        defaults: defaults && (0,input_layer/* readInputLayer */.E)(readEscapes(defaults, problems), problems),
        kvs: await named_files_readStore(files, map, problems),
        tests,
        events: await readEvents(files, tests, problems),
        outputs: await readOutputs(files, tests, problems),
        snapshots: await (0,snapshot_file/* readSnapshotFile */.T_)(files, path, problems),
        isShared: false,
        isFaulty: (0,diagnostics/* hasErrors */.Cs)(problems.slice(before)),
    };
}
function functionIds(node) {
    if (node === undefined)
        return undefined;
    return [node, ...(0,located_node/* itemsOf */.S3)(node)].flatMap((item) => (0,located_node/* asText */.e1)(item) ?? []);
}

;// CONCATENATED MODULE: ./src/config/load-project.ts














/**
 * Loads configuration and test files. Everything that is wrong with them, in all files, is among the
 * diagnostics; only faults of the port itself throw.
 */
async function loadProject(port, request) {
    const load = { request, files: (0,project_files/* createProjectFiles */.N)(port), problems: [] };
    const { functions, redact, isConfigured } = await readFunctions(load);
    const selected = selectFunctions(functions, load);
    const tests = await loadTests(functions, selected, load);
    const known = isConfigured ? functions.map(({ id }) => id) : undefined;
    for (const file of tests.files.values()) {
        checkAgreement(file, runnersOf(file, tests.paths), known, load.problems);
    }
    const loaded = [];
    for (const fn of selected) {
        loaded.push(await loadFunction(fn, tests.paths.get(fn) ?? [], tests.files, load));
    }
    const isAll = selected.length === functions.length;
    return {
        suite: {
            functions: isAll ? await withSnapshots(loaded, tests.files, load) : loaded,
            redact,
        },
        diagnostics: (0,order_diagnostics/* orderDiagnostics */.L)(load.problems),
        testFiles: new Map(selected.map((fn) => [fn.id, testFilesOf(fn, tests.paths)])),
        sources: load.files.texts,
    };
}
/** Tells functions of snapshots that no test asks for; only who knows all tests can. */
async function withSnapshots(functions, testFiles, { files }) {
    const known = [...testFiles.values()].map(({ snapshots }) => snapshots);
    const beside = [...functions.map(({ source }) => source), ...testFiles.keys()];
    return withObsoleteSnapshots(functions, [
        ...known,
        ...(await orphanedSnapshots(files, beside, known)),
    ]);
}
function testFilesOf(fn, paths) {
    return (paths.get(fn) ?? []).map(({ path }) => path).filter((path) => !(0,load_smoke_event/* isSmokeEvent */.Q)(path));
}
/** Ids of the functions for which a file is run. */
function runnersOf(file, paths) {
    const runners = [...paths].filter(([, written]) => written.some(({ path }) => path === file.path));
    return runners.map(([{ id }]) => id);
}
async function readFunctions({ request, files, problems }) {
    const read = await (0,list_functions/* readConfiguration */.T)(files, request, problems);
    if (read !== undefined)
        return { ...read, isConfigured: true };
    const inputs = request.fallback === 'none' ? [] : request.fallback;
    if (inputs.length === 0)
        (0,config_path/* reportNoConfig */.Q)(problems);
    const functions = inputs.map((input) => functionOfInput(input, problems));
    return { functions, redact: [], isConfigured: false };
}
function selectFunctions(functions, { request: { only }, problems }) {
    const known = functions.map(({ id }) => id);
    // A configuration with faults may lack the function because of them.
    const unknown = (0,diagnostics/* hasErrors */.Cs)(problems) ? [] : only.filter((id) => !known.includes(id));
    for (const id of unknown) {
        (0,document_problems/* report */.z)(problems, undefined, { code: 'unknown-function', args: { id, known } });
    }
    return functions.filter(({ id }) => only.length === 0 || only.includes(id));
}
/**
 * Finds the tests of all functions, for `function:` keys, and reads those of the selected ones. What is
 * wrong with the others is not told.
 */
async function loadTests(functions, selected, { files, problems }) {
    const sources = functions.map(({ source }) => source);
    const paths = new Map();
    const read = new Map();
    for (const fn of functions) {
        const isSelected = selected.includes(fn);
        const found = await (0,find_tests/* findTests */.f)(files, fn, sources, isSelected ? problems : []);
        paths.set(fn, found);
        for (const { path, place } of isSelected ? found : []) {
            const load = (0,load_smoke_event/* isSmokeEvent */.Q)(path) ? load_smoke_event/* loadSmokeEvent */.G : loadTestFile;
            if (!read.has(path))
                read.set(path, await load(files, path, place, problems));
        }
    }
    const loaded = [...read].flatMap(([path, file]) => file ? [[path, { ...file, isShared: runnersOf(file, paths).length > 1 }]] : []);
    return { paths, files: new Map(loaded) };
}


/***/ }),

/***/ 62143:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ conventionalTest),
  f: () => (/* binding */ findTests)
});

// EXTERNAL MODULE: ./src/config/document/problems.ts
var document_problems = __webpack_require__(53660);
// EXTERNAL MODULE: ./src/config/paths.ts
var config_paths = __webpack_require__(81066);
// EXTERNAL MODULE: ./src/config/test-file/load-smoke-event.ts
var load_smoke_event = __webpack_require__(619);
;// CONCATENATED MODULE: ./src/config/project/glob.ts

/** True for a path with wildcards. */
function isGlob(path) {
    return /[*?]/.test(path);
}
/** Deeper folders are not searched: a link may lead back to where the search came from. */
const MAX_FOLDERS = 32;
/**
 * Files that match a glob, sorted: `*` and `?` within a name, `**` for any folders. Names beginning with
 * a dot and `node_modules` are matched only where they are written.
 */
async function expandGlob(files, glob) {
    const isAbsolute = glob.startsWith('/');
    const parts = glob.split('/').filter((part) => part !== '');
    const found = await expand(files, isAbsolute ? '/' : '.', parts, MAX_FOLDERS);
    return [...new Set(found)].sort();
}
async function expand(files, folder, [part, ...rest], depth) {
    if (part === undefined || depth === 0)
        return [];
    if (part === '**')
        return expandFolders(files, folder, rest, depth);
    const paths = isGlob(part) ? await matching(files, folder, part) : [(0,config_paths/* resolvePath */.o1)(folder, part)];
    if (rest.length > 0) {
        return flatten(paths.map((path) => expand(files, path, rest, depth - 1)));
    }
    return flatten(paths.map(async (path) => ((await isFile(files, path)) ? [path] : [])));
}
/** `**` is no folder at all, or any folder and `**` again. */
async function expandFolders(files, folder, rest, depth) {
    const here = await expand(files, folder, rest, depth);
    const inside = (await matching(files, folder, '*')).map((path) => expand(files, path, ['**', ...rest], depth - 1));
    return [...here, ...(await flatten(inside))];
}
async function matching(files, folder, part) {
    const pattern = patternOf(part);
    const names = await files.list(folder);
    const isOffered = (name) => part.startsWith('.') || !(name.startsWith('.') || name === 'node_modules');
    return names
        .filter((name) => isOffered(name) && pattern.test(name))
        .map((name) => (0,config_paths/* resolvePath */.o1)(folder, name));
}
function patternOf(part) {
    const source = part
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 'su');
}
async function isFile(files, path) {
    return (await files.exists(path)) && (await files.list(path)).length === 0;
}
async function flatten(lists) {
    return (await Promise.all(lists)).flat();
}

;// CONCATENATED MODULE: ./src/config/project/find-tests.ts




/** Test files and smoke events of a function: those it lists, else those beside its source. */
async function findTests(files, fn, sources, problems) {
    if (fn.tests === 'none')
        return [];
    const found = fn.tests
        ? await Promise.all(fn.tests.map((written) => expandWritten(files, written, problems)))
        : [await besideSource(files, fn.source, sources)];
    const byPath = new Map(found.flat().map((written) => [written.path, written]));
    return [...byPath.values()];
}
/** The file that the convention expects first. */
function conventionalTest(source) {
    return (0,config_paths/* resolvePath */.o1)((0,config_paths/* folderOf */.yS)(source), `${(0,config_paths/* stemOf */.Vc)(source)}.test.yml`);
}
async function expandWritten(files, written, problems) {
    if (!isGlob(written.path))
        return [written];
    const paths = await expandGlob(files, written.path);
    if (paths.length === 0) {
        const args = { path: written.path, reason: 'no file matches' };
        (0,document_problems/* report */.z)(problems, written.place, { code: 'file-not-found', args });
    }
    return paths.map((path) => ({ path, place: written.place }));
}
/** `dir/stem.test.yml` and `dir/stem.*.test.yml`; a longer stem that is a source too has precedence. */
async function besideSource(files, source, sources) {
    const folder = (0,config_paths/* folderOf */.yS)(source);
    const names = await files.list(folder);
    const extension = (0,config_paths/* nameOf */.Vb)(source).slice((0,config_paths/* stemOf */.Vc)(source).length);
    const siblings = sources.filter((other) => (0,config_paths/* folderOf */.yS)(other) === folder);
    const stems = [...names.filter((name) => name.endsWith(extension)), ...siblings].map(config_paths/* stemOf */.Vc);
    const tests = names
        .filter((name) => longestStem(name, [...stems, (0,config_paths/* stemOf */.Vc)(source)]) === (0,config_paths/* stemOf */.Vc)(source))
        .map((name) => (0,config_paths/* resolvePath */.o1)(folder, name));
    const events = await smokeEvents(files, source);
    return [...tests, ...events].map((path) => ({ path, place: undefined }));
}
/** `dir/stem.events/*.json`. */
async function smokeEvents(files, source) {
    const folder = (0,config_paths/* resolvePath */.o1)((0,config_paths/* folderOf */.yS)(source), `${(0,config_paths/* stemOf */.Vc)(source)}.events`);
    const names = await files.list(folder);
    return names.map((name) => (0,config_paths/* resolvePath */.o1)(folder, name)).filter(load_smoke_event/* isSmokeEvent */.Q);
}
function longestStem(name, stems) {
    const fitting = stems.filter((stem) => isTestOf(name, stem));
    return fitting.sort((a, b) => b.length - a.length)[0];
}
function isTestOf(name, stem) {
    const rest = name.startsWith(`${stem}.`) ? name.slice(stem.length) : '';
    return /^(\..+)?\.test\.(yml|yaml|json)$/s.test(rest);
}


/***/ }),

/***/ 48919:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ wholeOutput),
/* harmony export */   f: () => (/* binding */ outputSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68273);


const ENTRY = { error: 'text, a list or a map' };
const several = (item) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(item).min(1, { error: 'a list with at least one value' });
const VALUE = 'The only value, or the first';
const ONE_VALUE = 'One of the values';
const ALL_VALUES = 'All values, in order; outranks value';
const ATTRIBUTES = 'As behind the first ";" of a Set-Cookie header';
const box = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
    value: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe(VALUE),
    multiValue: several((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({ value: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe(ONE_VALUE) }))
        .optional()
        .describe(ALL_VALUES),
});
const entry = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, several(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), box], ENTRY);
const cookieValue = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
    value: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe(ONE_VALUE),
    attributes: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().describe(ATTRIBUTES),
});
const cookieBox = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
    value: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe(VALUE),
    attributes: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().describe(ATTRIBUTES),
    multiValue: several(cookieValue).optional().describe(ALL_VALUES),
});
const cookie = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, several(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, cookieValue], { error: 'text or a map' })), cookieBox], ENTRY);
const headers = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(entry).optional().describe('All headers, by name');
const request = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
    method: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().describe('The method'),
    uri: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().describe('The path, without the query'),
    querystring: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(entry)], { error: 'text or a map' })
        .optional()
        .describe('The whole query as text, or all parameters by name'),
    headers,
    cookies: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(entry).optional().describe('All cookies, by name'),
});
const body = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
    encoding: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneWord */ .ZH)(['text', 'base64']).describe('How data is to be read'),
    data: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('The body'),
});
const response = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
    statusCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr({ error: 'an integer' }).optional().describe('The status'),
    statusDescription: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().describe('The reason phrase'),
    headers,
    cookies: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(cookie).optional().describe('All cookies, by name, with attributes'),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, body], { error: 'text or a map' })
        .optional()
        .describe('The body, as text or as AWS writes it'),
});
/** A whole output, as AWS writes it or with plain values. */
const wholeOutput = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
    request: request.optional().describe('The request goes on, exactly like this'),
    response: response.optional().describe('The response is exactly this'),
});
/** `expect.output`: a whole output, or the path of a JSON file with one. */
const outputSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, wholeOutput], { error: 'a path or a map' });


/***/ }),

/***/ 80800:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ snapshotSchema),
/* harmony export */   y: () => (/* binding */ snapshotFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _output_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48919);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68273);



const several = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq).min(1, { error: 'a list with at least one value' });
const values = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, several], { error: 'text or a list' }).nullable();
const cookie = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .strictMap */ .yj)({
    value: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional().describe('The value'),
    attributes: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional().describe('The complete set, in any order'),
});
const cookies = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, cookie], { error: 'text or a map' })), cookie], {
    error: 'text, a list or a map',
})
    .nullable();
/** Differences from the input, with values and nothing but values. */
const changes = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .strictMap */ .yj)({
    uri: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional().describe('The path, without the query'),
    querystring: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(values)], { error: 'text or a map' })
        .optional()
        .describe('The parameters that differ; null: removed'),
    headers: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(values).optional().describe('The headers that differ; null: removed'),
    cookies: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(cookies).optional().describe('The cookies that differ; null: removed'),
    statusCode: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr({ error: 'an integer' }).optional().describe('The HTTP status'),
    statusDescription: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.nullable().optional().describe('The reason phrase; null: removed'),
    body: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .strictMap */ .yj)({ base64: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional().describe('The bytes') })], {
        error: 'text or a map',
    })
        .optional()
        .describe('The body that the function set'),
});
/** What was recorded of a test. */
const recordedSchema = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .strictMap */ .yj)({
    changes: changes.optional().describe('Exactly these differences from the input'),
    output: _output_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeOutput */ .F.optional().describe('The whole output'),
});
/** `expect.snapshot`. */
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true), (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .oneWord */ .ZH)(['inline']), recordedSchema], {
    error: 'true, "inline" or a recorded map',
});
/** A file of snapshots: by function id, then by case id. */
const snapshotFileSchema = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(recordedSchema));


/***/ }),

/***/ 46879:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aP: () => (/* binding */ TEST_KEYS),
  Og: () => (/* binding */ testFileSchema),
  Ms: () => (/* binding */ testSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./src/config/schema/matcher-schema.ts
var matcher_schema = __webpack_require__(85480);
// EXTERNAL MODULE: ./src/config/schema/words.ts
var words = __webpack_require__(68273);
;// CONCATENATED MODULE: ./src/config/schema/cookie-schema.ts



function flag(attribute) {
    return schemas/* boolean */.zMY({ error: 'true or false' })
        .optional()
        .describe(`The attribute ${attribute} is there, or is not`);
}
const cookieAttributes = schemas/* union */.KCZ([
    words/* text */.Qq.describe('The complete set, in any order'),
    (0,words/* strictMap */.yj)({
        secure: flag('Secure'),
        httpOnly: flag('HttpOnly'),
        partitioned: flag('Partitioned'),
        sameSite: matcher_schema/* textMatcher */.Ax.optional().describe('SameSite; upper and lower case are equal'),
        path: matcher_schema/* textMatcher */.Ax.optional().describe('Path'),
        domain: matcher_schema/* textMatcher */.Ax.optional().describe('Domain; upper and lower case are equal'),
        expires: matcher_schema/* textMatcher */.Ax.optional().describe('Expires, compared as an instant'),
        maxAge: matcher_schema/* numberMatcher */.eh.optional().describe('Max-Age in seconds'),
    }).describe('Only these attributes are checked'),
], { error: 'text or a map' });
const cookieShape = {
    value: matcher_schema/* singleValue */.u9.optional().describe('The value'),
    attributes: cookieAttributes
        .optional()
        .describe('Text: the complete set, in any order. A map: only these'),
};
/** A cookie: as a header, or its value and attributes. */
const cookieMatcher = (0,matcher_schema/* branches */.J0)('values', [
    words/* text */.Qq,
    (0,matcher_schema/* nonEmpty */.hq)((0,matcher_schema/* branches */.J0)('values', [words/* text */.Qq, (0,words/* strictMap */.yj)({ ...(0,matcher_schema/* matcherShape */.IM)('text', matcher_schema/* textMatcher */.Ax), ...cookieShape })])),
    (0,words/* strictMap */.yj)({ ...(0,matcher_schema/* matcherShape */.IM)('values', matcher_schema/* singleValue */.u9), ...cookieShape }),
]).meta({ id: 'cookie' });
/** Parameters: the complete query as text, or the named parameters. */
const queryMatcher = schemas/* union */.KCZ([words/* text */.Qq, (0,words/* mapOf */.A7)(matcher_schema/* valuesMatcher */.TE)], { error: 'text or a map' });

// EXTERNAL MODULE: ./src/config/schema/input-schema.ts
var input_schema = __webpack_require__(60130);
// EXTERNAL MODULE: ./src/config/schema/snippets.ts
var snippets = __webpack_require__(69196);
// EXTERNAL MODULE: ./src/config/expect/origin-shape.ts
var origin_shape = __webpack_require__(35662);
;// CONCATENATED MODULE: ./src/config/schema/origin-schema.ts




/** What the helpers' keys mean, wherever they stand. */
const KEYS = {
    domainName: 'Domain of the origin',
    originPath: 'Path put before that of the request',
    hostHeader: 'Host header that the origin gets',
    sni: 'Name for the TLS handshake',
    allowedCertificateNames: 'Names that the certificate may have; all of them',
    customHeaders: 'Headers added for the origin, by name',
    connectionAttempts: 'How often CloudFront tries to connect',
    originShield: 'Origin Shield',
    originAccessControlConfig: 'Origin access control',
    enabled: 'Whether it is on',
    region: 'AWS region',
    signingBehavior: 'always, never or no-override',
    signingProtocol: 'sigv4',
    originType: 's3, mediapackagev2, mediastore or lambda',
    timeouts: 'Timeouts, in seconds',
    readTimeout: 'Seconds to wait for the next byte',
    responseCompletionTimeout: 'Seconds for the whole response',
    keepAliveTimeout: 'Seconds to keep an idle connection',
    connectionTimeout: 'Seconds to wait for a connection',
    customOriginConfig: 'How to connect to an origin that is no S3 bucket',
    port: 'Port',
    protocol: 'Protocol to the origin',
    sslProtocols: 'TLS versions; all of them',
    ipAddressType: 'Kind of IP addresses to connect to',
    mTLSConfig: 'Mutual TLS with the origin',
    originId: 'Id of an origin of the distribution',
    originOverrides: 'What differs from that origin',
    originGroup: 'What createRequestOriginGroup was given',
    originIds: 'Both origins, the first one first',
    failoverCriteria: 'When the second origin is asked',
    statusCodes: 'Status codes of the first origin; all of them',
    selectionCriteria: 'default or media-quality-score',
};
function partsOf(parts) {
    const shape = Object.entries(parts).map(([key, part]) => [
        key,
        schemaOf(part)
            .optional()
            .describe(KEYS[key] ?? ''),
    ]);
    return (0,words/* strictMap */.yj)(Object.fromEntries(shape));
}
function schemaOf(shape) {
    if (shape === 'text')
        return matcher_schema/* textMatcher */.Ax;
    if (shape === 'number')
        return matcher_schema/* numberMatcher */.eh;
    if ('parts' in shape)
        return partsOf(shape.parts);
    if ('names' in shape)
        return (0,words/* mapOf */.A7)(schemaOf(shape.names));
    if ('list' in shape)
        return (0,words/* listOf */.c3)(schemaOf(shape.list));
    return schemas/* union */.KCZ([words/* text */.Qq, partsOf(shape.member)], { error: 'text or a map' });
}
/** `expect.origin`: `unchanged`, or parts of the last call of an origin helper. */
const originSchema = schemas/* union */.KCZ([schemas/* literal */.euz('unchanged'), partsOf(origin_shape/* ORIGIN_PARTS */.E)], {
    error: '"unchanged" or a map',
});

// EXTERNAL MODULE: ./src/config/schema/output-schema.ts
var output_schema = __webpack_require__(48919);
// EXTERNAL MODULE: ./src/config/schema/snapshot-schema.ts
var snapshot_schema = __webpack_require__(80800);
// EXTERNAL MODULE: ./src/config/schema/rule-schema.ts
var rule_schema = __webpack_require__(61910);
;// CONCATENATED MODULE: ./src/config/schema/test-file-schema.ts










const headers = (0,words/* mapOf */.A7)(matcher_schema/* valuesMatcher */.TE).optional().describe('Headers by name');
const cookies = (0,words/* mapOf */.A7)(cookieMatcher).optional().describe('Cookies by name');
const uri = matcher_schema/* textMatcher */.Ax.optional().describe('The path, without the query');
const body = matcher_schema/* bodyMatcher */.PF.optional().describe('The body that the function set');
const statusCode = matcher_schema/* numberMatcher */.eh.optional().describe('The HTTP status');
const requestExpectation = (0,words/* strictMap */.yj)({
    uri,
    method: matcher_schema/* textMatcher */.Ax.optional().describe('The method; functions cannot change it'),
    querystring: queryMatcher
        .optional()
        .describe('Text: the complete query. A map: these parameters'),
    headers,
    cookies,
});
const responseExpectation = (0,words/* strictMap */.yj)({
    statusCode,
    statusDescription: matcher_schema/* textMatcher */.Ax.optional().describe('The reason phrase'),
    headers,
    cookies,
    body,
});
const changes = (0,words/* strictMap */.yj)({
    uri,
    querystring: schemas/* union */.KCZ([words/* text */.Qq, (0,words/* mapOf */.A7)(matcher_schema/* valuesMatcher */.TE.nullable())], { error: 'text or a map' })
        .optional()
        .describe('Text: the whole new query. A map: the parameters that differ; null: removed'),
    headers: (0,words/* mapOf */.A7)(matcher_schema/* valuesMatcher */.TE.nullable())
        .optional()
        .describe('The headers that differ; null: removed'),
    cookies: (0,words/* mapOf */.A7)(cookieMatcher.nullable())
        .optional()
        .describe('The cookies that differ; null: removed'),
    statusCode,
    statusDescription: matcher_schema/* textMatcher */.Ax.nullable().optional().describe('The reason phrase; null: removed'),
    body,
});
/** More than any run that ends by itself. */
const MOST_STEPS = 1_000_000_000;
const expectMap = (0,words/* strictMap */.yj)({
    request: requestExpectation.optional().describe('The request goes on, with these fields'),
    response: responseExpectation.optional().describe('The function answers, with these fields'),
    changes: changes.optional().describe('Exactly these differences from the input; null: removed'),
    error: schemas/* union */.KCZ([schemas/* literal */.euz(true), matcher_schema/* errorMatcher */.bb], { error: 'true, text or a matcher' })
        .optional()
        .describe('The function fails with this message'),
    logs: (0,words/* listOf */.c3)(matcher_schema/* logMatcher */.ZM).optional().describe('These log entries, in this order; []: none'),
    maxComputeUtilization: (0,words/* integer */.nd)(1, 100).optional().describe('Median of the measurements on AWS'),
    maxSteps: (0,words/* integer */.nd)(1, MOST_STEPS).optional().describe('Steps the offline engine may count'),
    output: output_schema/* outputSchema */.f.optional().describe('The whole output, or the path of a JSON file with it'),
    snapshot: snapshot_schema/* snapshotSchema */.a
        .optional()
        .describe('true: recorded beside the file. inline: recorded here'),
    origin: originSchema.optional().describe('What the function does to the origin; offline only'),
    allow: rule_schema/* allowSchema */.p.optional().describe('Production rules that are off for this test'),
}).meta({ defaultSnippets: snippets/* EXPECT_SNIPPETS */.Rh });
const testShape = {
    name: words/* text */.Qq.optional().describe('Unique in the file'),
    ...input_schema/* inputShape */.OU,
    event: schemas/* union */.KCZ([words/* text */.Qq, (0,words/* mapOf */.A7)(schemas/* any */.bzn())], { error: 'a path or a map' })
        .optional()
        .describe('An AWS event, or the path of one; it is sent as it is'),
    kvs: (0,words/* mapOf */.A7)(schemas/* any */.bzn()).optional().describe("Merged over the file's; null removes a key"),
    expect: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr(), expectMap], { error: 'text, an integer or a map' })
        .optional()
        .describe('A status, a redirect, a path, "unchanged", or a map'),
    tags: (0,words/* listOf */.c3)(words/* text */.Qq, 'a list of words').optional().describe('Words for cf2 test --tags'),
    skip: schemas/* union */.KCZ([schemas/* literal */.euz(true), schemas/* string */.YjP().min(1, { error: 'true or a reason' }), schemas/* number */.aig()], {
        error: 'true or a reason',
    })
        .optional()
        .describe('A reason, or true: the test does not run'),
    only: schemas/* literal */.euz(true, { error: 'true' }).optional().describe('Refused in CI'),
    cases: schemas/* union */.KCZ([words/* text */.Qq, (0,words/* listOf */.c3)((0,words/* mapOf */.A7)(schemas/* any */.bzn()))], { error: 'a list of maps, "kvs" or a path' })
        .optional()
        .describe('Rows to run the test for: a list, "kvs", or the path of a .csv or .json file'),
    sample: (0,words/* integer */.nd)(1, Number.MAX_SAFE_INTEGER, 'a whole number of rows')
        .optional()
        .describe('Rows that AWS runs; the others run offline only'),
};
/** Keys of a test. */
const TEST_KEYS = new Set(Object.keys(testShape));
/** One test, or a part of one: no key is required. */
const testSchema = (0,words/* strictMap */.yj)(testShape).meta({ defaultSnippets: snippets/* TEST_SNIPPETS */.me });
/** A test file. Keys beginning with `x-` are taken out before it is validated. */
const testFileSchema = (0,words/* strictMap */.yj)({
    $schema: schemas/* any */.bzn().optional().describe('For editors; cf2 ignores it'),
    function: schemas/* union */.KCZ([words/* text */.Qq, (0,words/* listOf */.c3)(words/* text */.Qq)], { error: 'a function id or a list of them' })
        .optional()
        .describe('Id of the function, or a list; checked against what runs the file'),
    defaults: input_schema/* defaultsSchema */.ms.optional().describe('Input of every test; tests outrank it'),
    kvs: schemas/* union */.KCZ([words/* text */.Qq, (0,words/* mapOf */.A7)(schemas/* any */.bzn())], { error: 'a map or a path' })
        .optional()
        .describe('Contents of the key value store, or the path of a JSON file with them'),
    tests: (0,words/* listOf */.c3)(testSchema, 'a list of tests')
        .min(1, { error: 'a list with at least one test' })
        .describe('Each an input and what the function shall make of it'),
});


/***/ }),

/***/ 35030:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ recordedIn),
/* harmony export */   F4: () => (/* binding */ snapshotsIn),
/* harmony export */   T_: () => (/* binding */ readSnapshotFile),
/* harmony export */   Wj: () => (/* binding */ renderSnapshots),
/* harmony export */   by: () => (/* binding */ isSnapshotFile),
/* harmony export */   c0: () => (/* binding */ snapshotPath)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _document_located_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86553);
/* harmony import */ var _document_parse_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71994);
/* harmony import */ var _document_plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17390);
/* harmony import */ var _schema_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80800);
/* harmony import */ var _schema_validate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13954);






/** `x.test.yml` has its snapshots in `x.snap.yml`. */
function snapshotPath(testFile) {
    return `${testFile.replace(/(?:\.test)?\.(?:yml|yaml|json)$/, '')}.snap.yml`;
}
/** True for a path that snapshots can have. */
function isSnapshotFile(path) {
    return path.endsWith('.snap.yml');
}
/** Reads the snapshots beside a test file; what is wrong with them is reported. */
async function readSnapshotFile(files, testFile, problems) {
    const path = snapshotPath(testFile);
    if (!(await files.exists(path)))
        return { path, root: undefined };
    const text = await files.read(path, undefined, problems);
    if (text === undefined)
        return { path, root: undefined };
    const { root, problems: faults } = (0,_document_parse_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(text, path);
    problems.push(...faults);
    if (root !== undefined)
        (0,_schema_validate_js__WEBPACK_IMPORTED_MODULE_4__/* .validateNode */ .T)(root, _schema_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotFileSchema */ .y, problems);
    return { path, root: (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_5__/* .asMap */ .$H)(root) };
}
/** What was recorded for a case. */
function recordedIn({ root }, functionId, caseId) {
    return (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_5__/* .asMap */ .$H)((0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)((0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(root, functionId), caseId));
}
/** The text of a snapshot file, sorted; undefined when there is nothing to hold. */
function renderSnapshots(snapshots) {
    const sorted = sortedEntries(snapshots)
        .map(([id, cases]) => [id, Object.fromEntries(sortedEntries(cases))])
        .filter(([, cases]) => Object.keys(cases).length > 0);
    if (sorted.length === 0)
        return undefined;
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(Object.fromEntries(sorted), { aliasDuplicateObjects: false });
    return document.toString({ lineWidth: 0, singleQuote: true });
}
/** The data of a snapshot file that has no faults. */
function snapshotsIn(text, path) {
    const { root } = (0,_document_parse_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(text, path);
    return root === undefined ? {} : (0,_document_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o)(root);
}
/** By code units, so that every machine sorts alike. */
function sortedEntries(map) {
    return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}


/***/ }),

/***/ 619:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loadSmokeEvent),
/* harmony export */   Q: () => (/* binding */ isSmokeEvent)
/* harmony export */ });
/* harmony import */ var _document_located_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86553);
/* harmony import */ var _document_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69791);
/* harmony import */ var _document_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53660);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81066);




/** True for `dir/stem.events/name.json`: a raw AWS event that is a case by itself. */
function isSmokeEvent(path) {
    return /\.events\/[^/]+\.json$/.test(path);
}
/**
 * Reads a raw AWS event as a file with one test. The test asserts nothing of its own: the function must not
 * fail, and what holds for every test holds for it. `place` is where the path is written.
 */
async function loadSmokeEvent(files, path, place, problems) {
    const text = await files.read(path, place, problems);
    if (text === undefined)
        return undefined;
    const parsed = (0,_document_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text, path);
    const event = 'root' in parsed ? (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_2__/* .asMap */ .$H)(parsed.root) : undefined;
    if (event)
        return smokeFile(path, event);
    const { reason, at } = 'root' in parsed
        ? { reason: 'no-json-object', at: parsed.root.place }
        : { reason: parsed.reason, at: parsed.place };
    (0,_document_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(problems, at, { code: 'bad-json', args: { path, reason } });
    return undefined;
}
function smokeFile(path, event) {
    return {
        path,
        functions: undefined,
        defaults: undefined,
        kvs: undefined,
        tests: [smokeTest(path, event)],
        events: new Map(),
        outputs: new Map(),
        snapshots: { path, root: undefined },
        isShared: false,
        isFaulty: false,
    };
}
function smokeTest(path, event) {
    const { place } = event;
    const text = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path);
    const name = { kind: 'scalar', place, value: text, text, blank: false, lines: [] };
    const keys = { event, name };
    const entries = Object.entries(keys).map(([key, value]) => [key, { key, keyPlace: place, value }]);
    return {
        map: { kind: 'map', place, entries: new Map(entries) },
        inputs: [],
        hasBadInput: false,
        queryAsInput: undefined,
        span: place.span,
        row: undefined,
        name: text,
        isFaulty: false,
        isMisspelt: false,
        isSmoke: true,
    };
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


/***/ })

};
