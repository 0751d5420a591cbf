export const id = 814;
export const ids = [814];
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
/** Names AWS accepts for a function. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateFunction.html */
const FUNCTION_NAME = /^[a-zA-Z0-9\-_]{1,64}$/;
/** Ids a configuration may use for a function. */
const FUNCTION_ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;


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
