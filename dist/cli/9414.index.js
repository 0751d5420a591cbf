export const id = 9414;
export const ids = [9414];
export const modules = {

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
const KEPT_FAULTS = {
    'not-json': 'it is no JSON',
    'other-format': 'it is no file in which cf2 keeps a function',
    'other-version': 'another version of cf2 wrote it',
    damaged: 'it is damaged, its checksum is wrong',
    'other-function': 'it is of another function',
    'other-account': 'it is of another account',
};
const NO_COMMIT = {
    'no-git': ['git cannot be run', 'install git, or use --to FILE'],
    'no-repository': ['this folder is in no repository of git', 'go into one, or use --to FILE'],
    unknown: [
        'the repository does not have it',
        'fetch it first; a checkout on GitHub has one commit unless "fetch-depth: 0" is set',
    ],
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
    'kvs-differs': ({ store, added, changed, kept }) => [
        added + changed === 0
            ? `the key value store ${quoted(store)} holds its file`
            : `the key value store ${quoted(store)} lacks ${(0,format_number/* formatNumber */.Z)(added)} keys of its file and has other values for ${(0,format_number/* formatNumber */.Z)(changed)}`,
        kept === 0
            ? 'cf2 kvs diff shows them'
            : `cf2 kvs diff shows them; ${(0,format_number/* formatNumber */.Z)(kept)} keys are only in the store`,
    ],
    'kvs-synced': ({ store, added, changed, kept }) => [
        `the key value store ${quoted(store)} holds its file now: ${(0,format_number/* formatNumber */.Z)(added)} keys are new, ${(0,format_number/* formatNumber */.Z)(changed)} changed`,
        kept === 0 ? undefined : `${(0,format_number/* formatNumber */.Z)(kept)} keys are only in the store, and were kept`,
    ],
    'log-retention': ({ group, outcome, days, wanted }) => outcome === 'kept'
        ? [
            `the log group ${quoted(group)} expires after ${count(days, 'day')} already, which was kept`,
            `log-retention-days says ${wanted}; to change it: aws logs put-retention-policy --region us-east-1`,
        ]
        : [
            `the log group ${quoted(group)} ${outcome === 'created' ? 'was made, and expires' : 'expires now'} after ${count(days, 'day')}`,
        ],
    'kvs-twice': ({ key }) => [
        `the key ${quoted(key)} is there twice`,
        'leave one of them; a store has one value for a key',
    ],
    'kvs-two-files': ({ store, paths }) => [
        `the key value store ${quoted(store)} has two files: ${paths.map(quoted).join(', ')}`,
        'name the same file as "data" wherever the store is named',
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
    'secret-variable': ({ name }) => [
        `\${${name}} holds credentials, and this text is sent to AWS and shown in reports`,
        'use a variable that holds no secret',
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
    'missing-option': ({ option, because }) => [
        `${quoted(because)} needs ${option}`,
        `cf2 policy print ${because} ${option} \u2026; "cf2 policy print --help" explains it`,
    ],
    'request-file-name': ({ path, expected }) => [
        `${quoted(path)} asks for another function than its name says`,
        `call it ${expected}, or correct environment, sid and purpose`,
    ],
    'behaviour-twice': ({ eventType, behaviour }) => [
        `${eventType} of ${quoted(behaviour)} is there twice`,
        'a cache behaviour runs one function for each event type',
    ],
    'unconventional-name': ({ text }) => [
        `${quoted(text)} is not named <environment>-<sid>-<purpose>: the maintenance role will not find it`,
        'name new functions as prod-app-redirect, in lower-case letters and digits',
    ],
    'unknown-role': ({ text, known, suggestions }) => [
        `there is no role ${quoted(text)}`,
        didYouMean(suggestions) ?? `known: ${known.join(', ')}`,
    ],
    'file-not-written': ({ path, reason }) => [
        `cannot write ${quoted(path)}: ${reason}`,
        'name a file in a folder that can be written',
    ],
    'too-many-jobs': ({ jobs, limit }) => [
        `the matrix would have ${(0,format_number/* formatNumber */.Z)(jobs)} jobs, and GitHub runs ${(0,format_number/* formatNumber */.Z)(limit)} at most`,
        'name functions or environments, and make several matrices',
    ],
    'leftover-deleted': ({ name }) => [
        `the throwaway function ${quoted(name)}, which an earlier run had left behind, was deleted`,
    ],
    'leftover-kept': ({ name, operation, failure }) => [
        name === undefined
            ? `nobody could look for throwaway functions that earlier runs left behind: ${operation} failed (${failure})`
            : `the throwaway function ${quoted(name)}, which an earlier run had left behind, is still there: ${operation} failed (${failure})`,
        `the next run tries again; allow cloudfront:${operation} if it is not`,
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
    'nothing-to-restore': ({ id, newest }) => [
        `it is not said what ${quoted(id)} shall be rolled back to`,
        `--to FILE: a file that a publish left; --to-commit SHA: code of the repository${newest === undefined ? '' : `; the newest file of this machine is ${newest}`}`,
    ],
    'bad-kept-file': (args) => [
        `cannot restore ${quoted(args.path)}: ${KEPT_FAULTS[args.why]}`,
        'found' in args
            ? `it holds ${args.found}, not ${args.expected}`
            : 'name a file as a publish left it; nothing was changed',
    ],
    'no-commit': ({ text, why }) => [
        `there is no commit ${quoted(text)}: ${NO_COMMIT[why][0]}`,
        NO_COMMIT[why][1],
    ],
    'build-of-commit': ({ id, commit }) => [
        `${quoted(id)} has a build, so its code at ${commit} is not in git`,
        'use --to FILE, or check that commit out and run "cf2 deploy --publish"',
    ],
    'restored-fails': ({ id, testsOf }) => [
        `${quoted(id)} was not rolled back: it fails the tests ${testsOf === undefined ? 'of now' : `of commit ${testsOf}`}`,
        'they may expect what came later: --tests-of COMMIT runs those of a commit, -t NAME a part of them',
    ],
    'unknown-code': ({ text, suggestions }) => [
        `${quoted(text)} is not a code of cf2`,
        didYouMean(suggestions) ?? '"cf2 check --explain" lists them',
    ],
    'coverage-limit-skipped': ({ id }) => [
        `only some tests of ${quoted(id)} ran, so its limit of coverage was not looked at`,
        'run all its tests',
    ],
    'coverage-unmeasured': ({ id, reason }) => [
        `the coverage of ${quoted(id)} could not be counted: ${reason}`,
        'its tests ran as always; report it, with the function',
    ],
    'coverage-differs': ({ id, cases, lost }) => [
        `while the coverage of ${quoted(id)} was counted, ${cases.length} of its cases ended otherwise` +
            (cases[0] === undefined ? '' : `, the first is ${quoted(cases[0])}`) +
            (lost === 0 ? '' : `; of ${lost} nothing could be counted`),
        'results are right all the same, its coverage may not be',
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

/***/ 64504:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ escapeQuoted),
/* harmony export */   PV: () => (/* binding */ escapePoints),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   o_: () => (/* binding */ quoteAscii)
/* harmony export */ });
/**
 * Code points that never reach a terminal, a summary or a report as they are: controls, lone surrogates,
 * bidirectional controls, and all that nobody sees or that looks like a plain space. The joiners and selectors
 * inside of an emoji, which come first, stay: without them it would be another one.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 * https://www.unicode.org/reports/tr51/#Emoji_ZWJ_Sequences
 */
const UNSAFE = /(?<=[\p{ExtPict}\u{1f3fb}-\u{1f3ff}]|\ufe0f)\u200d(?=\p{ExtPict})|(?<=\p{ExtPict})(?:\ufe0e|\ufe0f)|(?<=[\d#*])\ufe0f(?=\u20e3)|([\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{DI}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\ufff9-\ufffb])/gu;
/** What most texts are, and is found out quickly. */
const PRINTABLE = /^[ -~]*$/;
const SHORT_ESCAPES = {
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\f': '\\f',
    '\r': '\\r',
};
/** Writes unsafe code points as JSON escapes (`\u001b`, `\n`); everything else stays. */
function escapeControls(text) {
    if (PRINTABLE.test(text))
        return text;
    return text.replace(UNSAFE, (found, unsafe) => unsafe === undefined ? found : escapeCharacter(unsafe));
}
/** The same, code point by code point. */
function escapePoints(text) {
    const matches = Array.from(text.matchAll(UNSAFE));
    const kept = new Set(matches.filter(([, unsafe]) => unsafe === undefined).map((it) => it.index));
    let at = 0;
    return Array.from(text, (character) => {
        const isKept = kept.has(at);
        at += character.length;
        return isKept ? character : escapeControls(character);
    });
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
    return SHORT_ESCAPES[character] ?? character.split('').map(escapeUnit).join('');
}
function escapeUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ })

};
