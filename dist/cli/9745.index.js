export const id = 9745;
export const ids = [9745];
export const modules = {

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

/***/ 28995:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ checkRules)
});

// EXTERNAL MODULE: ./src/core/compare/shown.ts
var shown = __webpack_require__(71294);
// EXTERNAL MODULE: ./src/core/hidden-headers.ts
var hidden_headers = __webpack_require__(21500);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/core/compare/json-words.ts
var json_words = __webpack_require__(87569);
// EXTERNAL MODULE: ./src/core/format-number.ts
var format_number = __webpack_require__(48072);
;// CONCATENATED MODULE: ./src/core/rules/breach.ts



/** A breach by the text of a field. */
function textBreach(field, text) {
    return { field, actual: { as: 'text', text } };
}
/** A breach by a value of the wrong type, or by none. */
function typeBreach(field, value) {
    return { field, actual: value === undefined ? ABSENT : (0,shown/* phrase */.MZ)((0,json_words/* nameOf */.V)(value)) };
}
const ABSENT = { as: 'absent' };
/** The breach of a limit; nothing up to it. */
function limitBreach(field, size, { value, unit }) {
    if (size <= value)
        return [];
    return [{ field, actual: (0,shown/* phrase */.MZ)(`${(0,format_number/* formatNumber */.Z)(size)} ${unit}`) }];
}
/** Bytes of a text in UTF-8. */
function utf8Size(text) {
    return new TextEncoder().encode(text).length;
}

// EXTERNAL MODULE: ./src/core/compare/field-value.ts
var field_value = __webpack_require__(70515);
;// CONCATENATED MODULE: ./src/core/rules/changed-headers.ts

/** Headers that were added, changed or removed. HTTP ignores the case of names, so it is folded here. */
function changedHeaders({ before, after }) {
    const [old, current] = [foldedHeaders(before.headers), foldedHeaders(after.headers)];
    const names = new Set([...old.keys(), ...current.keys()]);
    return [...names]
        .map((name) => ({ name, before: old.get(name), after: current.get(name) }))
        .filter((change) => !isSame(change.before, change.after));
}
/** Headers by lower-case name. */
function foldedHeaders(headers) {
    const folded = new Map();
    for (const [written, values] of headers) {
        const name = written.toLowerCase();
        folded.set(name, [...(folded.get(name) ?? []), ...values]);
    }
    return folded;
}
function isSame(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return (0,field_value/* sameValue */.eE)({ kind: 'values', values: a }, { kind: 'values', values: b });
}

;// CONCATENATED MODULE: ./src/core/rules/checks/header-checks.ts





/** https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const CONTROL = /\p{Cc}/u;
const COOKIE_HEADERS = new Set(['cookie', 'set-cookie']);
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html */
const READ_ONLY = {
    request: new Set(['cdn-loop', 'content-length', 'host', 'transfer-encoding', 'via']),
    'viewer-response': new Set(['via', 'warning']),
};
/** Rules about headers. */
const HEADER_CHECKS = {
    'header-name-case': (facts) => namesOf(facts)
        .filter((name) => name !== name.toLowerCase())
        .map((name) => textBreach(fieldOf(facts), name)),
    'header-bad-char': (facts) => [
        ...namesOf(facts)
            .filter((name) => !TOKEN.test(name))
            .map((name) => textBreach(fieldOf(facts), name)),
        ...headersOf(facts).flatMap(([name, values]) => values
            .filter((value) => CONTROL.test(value))
            .map((value) => textBreach(`${fieldOf(facts)}.${name}`, value))),
    ],
    'header-too-large': (facts) => {
        const lines = headersOf(facts).flatMap(([name, values]) => values.map((value) => [name, value]));
        const field = fieldOf(facts);
        const total = lines.reduce((sum, [name, value]) => sum + lengthOf(name) + lengthOf(value), 0);
        return [
            ...namesOf(facts).flatMap((name) => limitBreach(field, lengthOf(name), limits/* LIMITS */.b1.headerName)),
            ...lines.flatMap(([name, value]) => limitBreach(`${field}.${name}`, lengthOf(value), limits/* LIMITS */.b1.headerValue)),
            ...limitBreach(field, total, limits/* LIMITS */.b1.headersTotal),
        ];
    },
    'disallowed-header': (facts) => changedHeaders(facts)
        .filter(({ name, after }) => after !== undefined && (0,hidden_headers/* isHiddenHeader */.a)(name))
        .map((change) => changeBreach(facts, change)),
    'readonly-header': (facts) => changedHeaders(facts)
        .filter(({ name }) => READ_ONLY[facts.scope]?.has(name))
        .map((change) => changeBreach(facts, change)),
    'cookie-in-headers': (facts) => [...foldedHeaders(facts.after.headers)]
        .filter(([name]) => COOKIE_HEADERS.has(name))
        .map(([name, after]) => changeBreach(facts, { name, before: undefined, after })),
};
function fieldOf({ output }) {
    return `${output.kind}.headers`;
}
/** Names as written, also of headers without a value. */
function namesOf({ output }) {
    const { headers } = output.message;
    return typeof headers === 'object' && headers !== null ? Object.keys(headers) : [];
}
function headersOf({ after }) {
    return [...after.headers];
}
function changeBreach(facts, { name, before, after }) {
    const show = (values) => (0,shown/* shown */.SP)(values === undefined ? { kind: 'absent' } : { kind: 'values', values });
    const breach = { field: `${fieldOf(facts)}.${name}`, actual: show(after) };
    return before === undefined ? breach : { ...breach, expected: show(before) };
}
function lengthOf(text) {
    return [...text].length;
}

// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
;// CONCATENATED MODULE: ./src/core/rules/origin/argument-checks.ts


/** A check from a condition and the words for it. */
function must(what, holds) {
    return (value, path) => (holds(value) ? undefined : { path, must: what, actual: (0,json_words/* nameOf */.V)(value) });
}
/** Text of bounded length. */
function argument_checks_text(max) {
    return must(`text of at most ${max} characters`, (value) => typeof value === 'string' && value.length <= max);
}
/** An integer between two bounds. */
function between(min, max) {
    return must(`an integer from ${min} to ${max}`, (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max);
}
/** One of some words. */
function oneOf(...words) {
    return must(`one of ${words.join(', ')}`, (value) => typeof value === 'string' && words.includes(value));
}
/** True or false. */
const isBoolean = must('true or false', (value) => typeof value === 'boolean');
/** An object whose known fields are checked; the first fault is told. */
function object(fields) {
    const isObject = must('an object', json/* isJsonObject */.O);
    return (value, path) => {
        if (!(0,json/* isJsonObject */.O)(value))
            return isObject(value, path);
        const inner = path === '' ? '' : `${path}.`;
        return firstFault(Object.entries(fields).map(([key, check]) => () => {
            const given = Object.hasOwn(value, key) ? value[key] : undefined;
            return given === undefined ? undefined : check(given, `${inner}${key}`);
        }));
    };
}
/** The first fault of several checks. */
function firstFault(checks) {
    for (const check of checks) {
        const fault = check();
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/core/rules/origin/origin-settings.ts


/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html */
const MAX = { domain: 253, bucket: 128, path: 255, names: 20, name: 64 };
const IP_ADDRESS = /^\d{1,3}(\.\d{1,3}){3}$|:/;
const BUCKET = /\.s3[.-](.+\.)?amazonaws\.com(\.cn)?$/i;
const bucketDomain = must(`the lower-case domain of a bucket, of at most ${MAX.bucket} characters`, (value) => typeof value === 'string' && value.length <= MAX.bucket && value === value.toLowerCase());
const otherDomain = must(`a domain name of at most ${MAX.domain} characters, without a port and no IP address`, (value) => typeof value === 'string' && value.length <= MAX.domain && !IP_ADDRESS.test(value));
const domainName = (value, path) => (typeof value === 'string' && BUCKET.test(value) ? bucketDomain : otherDomain)(value, path);
const names = must(`at most ${MAX.names} names of at most ${MAX.name} characters`, (value) => Array.isArray(value) &&
    value.length <= MAX.names &&
    value.every((name) => typeof name === 'string' && name.length <= MAX.name));
const customHeaders = must('an object of lower-case names and text values', (value) => (0,json/* isJsonObject */.O)(value) &&
    Object.entries(value).every(([name, it]) => name === name.toLowerCase() && typeof it === 'string'));
const seconds = between(1, 120);
const timeouts = (value, path) => {
    const fields = {
        readTimeout: seconds,
        keepAliveTimeout: seconds,
        connectionTimeout: between(1, 10),
    };
    const { readTimeout, responseCompletionTimeout } = (0,json/* isJsonObject */.O)(value) ? value : {};
    const completion = must('an integer, at least readTimeout', (it) => Number.isInteger(it) && Number(it) >= Number(readTimeout ?? 1));
    return firstFault([
        () => object(fields)(value, path),
        () => responseCompletionTimeout === undefined
            ? undefined
            : completion(responseCompletionTimeout, `${path}.responseCompletionTimeout`),
    ]);
};
/** Settings that an origin chosen by id may override. */
const overrides = object({ hostHeader: argument_checks_text(MAX.domain), allowedCertificateNames: names });
/** The argument of `updateRequestOrigin`. */
const originSettings = object({
    hostHeader: argument_checks_text(MAX.domain),
    allowedCertificateNames: names,
    domainName,
    originPath: argument_checks_text(MAX.path),
    customHeaders,
    connectionAttempts: between(1, 3),
    originShield: object({ enabled: isBoolean }),
    originAccessControlConfig: object({
        enabled: isBoolean,
        signingBehavior: oneOf('always', 'never', 'no-override'),
        signingProtocol: oneOf('sigv4'),
        originType: oneOf('s3', 'mediapackagev2', 'mediastore', 'lambda'),
    }),
    timeouts,
    mTLSConfig: oneOf('off'),
});

;// CONCATENATED MODULE: ./src/core/rules/origin/origin-group.ts



/** The id of an origin. */
const isId = must('the id of an origin', (value) => typeof value === 'string' && value !== '');
const member = (value, path) => (0,json/* isJsonObject */.O)(value)
    ? firstFault([
        () => isId(value.originId ?? null, `${path}.originId`),
        () => object({ originOverrides: overrides })(value, path),
    ])
    : isId(value, path);
const members = (value, path) => must('a list of two', (it) => Array.isArray(it) && it.length === 2)(value, path) ??
    firstFault(value.map((id, at) => () => member(id, `${path}[${at}]`)));
const isStatusList = must('a list of status codes', (value) => Array.isArray(value) && value.length > 0 && value.every(Number.isInteger));
/** The argument of `createRequestOriginGroup`. */
const originGroup = (value, path) => {
    const it = (0,json/* isJsonObject */.O)(value) ? value : {};
    const failover = (0,json/* isJsonObject */.O)(it.failoverCriteria) ? it.failoverCriteria : {};
    return firstFault([
        () => object({})(value, path),
        () => members(it.originIds ?? null, 'originIds'),
        () => isStatusList(failover.statusCodes ?? null, 'failoverCriteria.statusCodes'),
        () => object({ selectionCriteria: oneOf('default', 'media-quality-score') })(value, path),
    ]);
};

;// CONCATENATED MODULE: ./src/core/rules/origin/origin-fault.ts



const HELPERS = new Map([
    ['updateRequestOrigin', [['', originSettings]]],
    [
        'selectRequestOriginById',
        [
            ['originId', isId],
            ['', overrides],
        ],
    ],
    ['createRequestOriginGroup', [['', originGroup]]],
]);
/** The first documented limit that a call of an origin helper breaks; undefined when none. */
function originFault(helper, args) {
    const checks = HELPERS.get(helper) ?? [];
    return firstFault(checks.map(([name, check], at) => () => {
        const value = args[at];
        return (value === undefined || value === null) && at > 0
            ? undefined
            : check(value ?? null, name);
    }));
}

;// CONCATENATED MODULE: ./src/core/rules/checks/origin-checks.ts


/** The rule about the last call of an origin helper. */
const ORIGIN_CHECKS = {
    'bad-origin': ({ observations }) => {
        const call = observations?.origin;
        if (call === undefined)
            return [];
        const fault = originFault(call.helper, Array.isArray(call.args) ? call.args : []);
        if (fault === undefined)
            return [];
        const { path, must, actual } = fault;
        const field = path === '' ? call.helper : `${call.helper}.${path}`;
        return [{ field, expected: (0,shown/* phrase */.MZ)(must), actual: (0,shown/* phrase */.MZ)(actual) }];
    },
};

;// CONCATENATED MODULE: ./src/core/rules/checks/output-checks.ts



/** Rules about the shape of a result, and about what a run writes down. */
const OUTPUT_CHECKS = {
    'bad-value-type': ({ output: { kind, message } }) => [
        ...MAPS[kind].flatMap((key) => mapBreaches(`${kind}.${key}`, message[key])),
        ...textBreaches(`${kind}.statusDescription`, message.statusDescription),
    ],
    'unknown-output-key': ({ output: { kind }, observations }) => (observations?.droppedKeys ?? []).map((key) => ({
        field: `${kind}.${key}`,
        actual: { as: 'phrase', phrase: 'a key that CloudFront drops' },
    })),
    'log-too-long': ({ logs, observations }) => {
        const size = logs.reduce((sum, entry) => sum + utf8Size(entry), 0);
        const custom = observations?.customLogData;
        return [
            ...limitBreach('logs', size, limits/* LIMITS */.b1.executionLogs),
            ...limitBreach('custom log data', encodedSize(custom ?? ''), limits/* LIMITS */.b1.customLogData),
        ];
    },
};
const MAPS = {
    request: ['querystring', 'headers', 'cookies'],
    response: ['headers', 'cookies'],
};
function mapBreaches(field, map) {
    const isQueryText = field === 'request.querystring' && typeof map === 'string';
    if (map === undefined || isQueryText)
        return [];
    if (!(0,json/* isJsonObject */.O)(map))
        return [typeBreach(field, map)];
    return Object.entries(map).flatMap(([name, box]) => boxBreaches(`${field}.${name}`, box));
}
function boxBreaches(field, box) {
    if (!(0,json/* isJsonObject */.O)(box))
        return [typeBreach(field, box)];
    const list = box.multiValue;
    return [...itemBreaches(field, box), ...listBreaches(`${field}.multiValue`, list)];
}
function listBreaches(field, list) {
    if (list === undefined)
        return [];
    if (!Array.isArray(list))
        return [typeBreach(field, list)];
    return list.flatMap((item, at) => (0,json/* isJsonObject */.O)(item)
        ? itemBreaches(`${field}[${at}]`, item)
        : [typeBreach(`${field}[${at}]`, item)]);
}
function itemBreaches(field, { value, attributes }) {
    return [
        ...(typeof value === 'string' ? [] : [typeBreach(`${field}.value`, value)]),
        ...textBreaches(`${field}.attributes`, attributes),
    ];
}
function textBreaches(field, value) {
    return value === undefined || typeof value === 'string' ? [] : [typeBreach(field, value)];
}
/** Bytes of a text as a URL writes it; a lone surrogate becomes the replacement character. */
function encodedSize(text) {
    const wellFormed = new TextDecoder().decode(new TextEncoder().encode(text));
    return encodeURIComponent(wellFormed).length;
}

// EXTERNAL MODULE: ./src/core/query.ts
var core_query = __webpack_require__(90363);
;// CONCATENATED MODULE: ./src/core/rules/checks/request-checks.ts






const URI = 'request.uri';
/** Rules about the line of a request that goes on, and its size. */
const REQUEST_CHECKS = {
    'method-changed': ({ before, after, output }) => {
        const [old, current] = [requestIn(before).method, requestIn(after).method];
        return old === current ? [] : [typeBreach('request.method', output.message.method)];
    },
    'uri-not-absolute': ({ output: { message } }) => {
        const { uri } = message;
        if (typeof uri !== 'string')
            return [typeBreach(URI, uri)];
        return uri.startsWith('/') ? [] : [textBreach(URI, uri)];
    },
    'query-in-uri': (facts) => uriBreach(facts, /\?/),
    'uri-bad-char': (facts) => uriBreach(facts, core_query/* BAD_CHARACTER */.yC),
    'query-bad-char': ({ before, after, output }) => {
        const [old, current] = [requestIn(before), requestIn(after)].map(({ querystring: entries }) => ({ kind: 'query', entries }));
        if (old === undefined || current === undefined || (0,field_value/* sameValue */.eE)(old, current))
            return [];
        const { querystring } = output.message;
        const text = typeof querystring === 'string' ? querystring : (0,core_query/* formatQuery */.OJ)(current.entries);
        return core_query/* BAD_CHARACTER */.yC.test(text) ? [textBreach('request.querystring', text)] : [];
    },
    'url-too-long': ({ after }) => {
        const { length } = targetOf(requestIn(after));
        if (length < limits/* LIMITS */.b1.uriWithQuery.value)
            return [];
        return [{ field: 'request', actual: (0,shown/* phrase */.MZ)(`${(0,format_number/* formatNumber */.Z)(length)} characters`) }];
    },
    'request-too-large': ({ after }) => limitBreach('request', requestSize(requestIn(after)), limits/* LIMITS */.b1.requestSize),
};
function uriBreach({ output }, bad) {
    const { uri } = output.message;
    return typeof uri === 'string' && bad.test(uri) ? [textBreach(URI, uri)] : [];
}
function requestIn(message) {
    return message;
}
/** Path and query as they stand in the request line. */
function targetOf({ uri = '', querystring }) {
    const query = (0,core_query/* formatQuery */.OJ)(querystring);
    return query === '' ? uri : `${uri}?${query}`;
}
/** Bytes of request line and headers as HTTP/1.1 writes them, line ends included. */
function requestSize(request) {
    const headers = [...request.headers].flatMap(([name, values]) => values.map((value) => `${name}: ${value}`));
    const pairs = [...request.cookies].flatMap(([name, cookies]) => cookies.map(({ value }) => `${name}=${value}`));
    const cookie = pairs.length === 0 ? [] : [`cookie: ${pairs.join('; ')}`];
    const lines = [`${request.method ?? ''} ${targetOf(request)} HTTP/1.1`, ...headers, ...cookie];
    return lines.reduce((sum, line) => sum + utf8Size(`${line}\r\n`), 0);
}

// EXTERNAL MODULE: ./src/core/compare/body.ts
var compare_body = __webpack_require__(12971);
// EXTERNAL MODULE: ./src/core/compare/canonical.ts
var canonical = __webpack_require__(75225);
;// CONCATENATED MODULE: ./src/core/rules/checks/response-checks.ts




/** Statuses with which a browser goes to `location`. https://www.rfc-editor.org/rfc/rfc9110#name-redirection-3xx */
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const ERROR_STATUS = 400;
/** Headers that describe the body of the origin's response. */
const BODY_HEADERS = ['content-length', 'content-encoding'];
/** Rules about responses. */
const RESPONSE_CHECKS = {
    'bad-status': ({ output: { message } }) => {
        const { statusCode: status } = message;
        const isGood = typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 599;
        return isGood ? [] : [typeBreach('response.statusCode', status)];
    },
    'bad-body': ({ output: { message } }) => {
        const { body } = message;
        if (body === undefined || typeof body === 'string' || (0,compare_body/* readBox */.uB)(body))
            return [];
        return [
            typeBreach('response.body', typeof (0,canonical/* objectOf */.Xy)(body).data === 'string' ? (0,canonical/* objectOf */.Xy)(body).data : body),
        ];
    },
    'stale-body-headers': (facts) => {
        if (responseIn(facts.after).body === undefined)
            return [];
        const changed = new Set(changedHeaders(facts).map(({ name }) => name));
        const headers = foldedHeaders(facts.before.headers);
        return BODY_HEADERS.filter((name) => headers.has(name) && !changed.has(name)).map((name) => textBreach(`response.headers.${name}`, joined(headers.get(name) ?? [])));
    },
    'redirect-without-location': ({ after }) => {
        const { statusCode, headers } = responseIn(after);
        if (!REDIRECTS.has(statusCode) || foldedHeaders(headers).has('location'))
            return [];
        return [{ field: 'response.headers.location', actual: { as: 'absent' } }];
    },
    'never-invoked': ({ event }) => {
        const { statusCode } = (0,canonical/* objectOf */.Xy)(event.response);
        if (typeof statusCode !== 'number' || statusCode < ERROR_STATUS)
            return [];
        return [{ field: 'event.response.statusCode', actual: { as: 'number', number: statusCode } }];
    },
};
function responseIn(message) {
    return message;
}
function joined(values) {
    return values.join(', ');
}

// EXTERNAL MODULE: ./src/core/rules/rule-table.ts
var rule_table = __webpack_require__(3564);
;// CONCATENATED MODULE: ./src/core/rules/check-rules.ts






const CHECKS = {
    ...REQUEST_CHECKS,
    ...HEADER_CHECKS,
    ...RESPONSE_CHECKS,
    ...OUTPUT_CHECKS,
    ...ORIGIN_CHECKS,
};
function checksOn(scope) {
    const checks = CHECKS;
    return rule_table/* RULE_CODES */.mH.flatMap((code) => {
        const check = checks[code];
        return check !== undefined && rule_table/* RULES */.y0[code].on.includes(scope) ? [[code, check]] : [];
    });
}
const BY_SCOPE = {
    request: checksOn('request'),
    'generated-response': checksOn('generated-response'),
    'viewer-response': checksOn('viewer-response'),
};
/** Holds a successful result against every rule that applies to it, in the order of the table. */
function checkRules(facts) {
    const found = [];
    for (const [code, check] of BY_SCOPE[facts.scope]) {
        for (const breach of check(facts))
            found.push({ code, ...breach });
    }
    return found;
}


/***/ }),

/***/ 86067:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createRuleFacts)
/* harmony export */ });
/* harmony import */ var _compare_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75225);
/* harmony import */ var _compare_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17605);


/** What the rules judge; undefined for a result that is neither a request nor a response. */
function createRuleFacts(result, observations, { event, eventType }) {
    const output = (0,_compare_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .readOutput */ .ov)(result.output, eventType);
    if (typeof output === 'string')
        return undefined;
    const { kind, message } = output;
    const scope = scopeOf(kind, eventType);
    const input = (0,_compare_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(event[kind]);
    const before = scope === 'generated-response'
        ? (0,_compare_message_js__WEBPACK_IMPORTED_MODULE_1__/* .readMessage */ ._)(kind, {}, {})
        : (0,_compare_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicaliseInput */ .oD)(event, eventType);
    return {
        scope,
        event,
        output,
        after: (0,_compare_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)((0,_compare_message_js__WEBPACK_IMPORTED_MODULE_1__/* .readMessage */ ._)(kind, message, input)),
        before: (0,_compare_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(before),
        logs: result.logs,
        observations,
    };
}
function scopeOf(kind, eventType) {
    if (kind === 'request')
        return 'request';
    return eventType === 'viewer-response' ? 'viewer-response' : 'generated-response';
}


/***/ })

};
