export const id = 6997;
export const ids = [6997];
export const modules = {

/***/ 60776:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ badOption),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   nV: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


/** One of a few words; undefined when the option was not given. Throws InputError `bad-input`. */
function parseChoice(option, text, choices) {
    const found = choices.find((choice) => choice === text);
    if (text === undefined || found !== undefined)
        return found;
    throw badOption(option, text, choices.join(', '));
}
/** RFC 3339 with a zone, as milliseconds since 1970. Throws InputError `bad-input`. */
function parseInstant(option, text) {
    if (text === undefined)
        return undefined;
    const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(text);
    const time = Date.parse(text);
    if (isInstant && !Number.isNaN(time))
        return time;
    throw badOption(option, text, 'an instant as 2026-03-01T12:00:00Z');
}
/** A whole number within bounds. Throws InputError `bad-input`. */
function parseInteger(option, text, min, max) {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= min && number <= max)
        return number;
    throw badOption(option, text, `a whole number from ${min} to ${max}`);
}
/** The error for an option's value, as bad inputs of the action have it. */
function badOption(input, text, expected) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)(undefined, 'bad-input', { input, text, expected })]);
}
/** Collects the values of an option that can be repeated, for Commander. */
function collect(value, values) {
    return [...values, value];
}


/***/ }),

/***/ 97683:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addSchema: () => (/* binding */ addSchema)
/* harmony export */ });
/* harmony import */ var _config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14271);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60776);


/** `cf2 schema`: JSON Schemas for editors. */
const addSchema = (program, { terminal }) => {
    program
        .command('schema')
        .argument('<kind>', 'test or config')
        .description('print the JSON Schema of test files or of the configuration')
        .addHelpText('after', `
Examples:
  cf2 schema test > cf2-test.schema.json
  cf2 schema config > cf2-config.schema.json`)
        .action((kind) => {
        const schema = (0,_config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonSchemaOf */ .Vq)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChoice */ .HU)('<kind>', kind, _config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_KINDS */ .mP) ?? 'test');
        terminal.out(`${JSON.stringify(schema, undefined, 2)}\n`);
    });
};


/***/ }),

/***/ 14271:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mP: () => (/* binding */ SCHEMA_KINDS),
  Vq: () => (/* binding */ jsonSchemaOf),
  XC: () => (/* binding */ schemaFileName)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./src/config/schema/tidy-schema.ts
/** Rewrites a schema of zod's in place so that editors complain about, and offer, the right things. */
function tidySchema(root) {
    const definitions = (root.definitions ?? {});
    visit(root, (schema) => {
        dropImpossibleKeys(schema);
        dropNoise(schema);
        branchOnMap(schema, definitions);
    });
}
/** From the inside out. */
function visit(node, tidy) {
    for (const inner of Object.values(node)) {
        if (typeof inner === 'object' && inner !== null)
            visit(inner, tidy);
    }
    tidy(node);
}
/** Keys of later versions are errors, not something to complete. */
function dropImpossibleKeys({ properties }) {
    for (const [key, value] of Object.entries(properties ?? {})) {
        if (typeof value === 'object' && JSON.stringify(value.not) === '{}')
            delete properties?.[key];
    }
}
/** The bounds of JavaScript's numbers, and that keys are texts, say nothing to anybody. */
function dropNoise(schema) {
    if (schema.minimum === Number.MIN_SAFE_INTEGER)
        delete schema.minimum;
    if (schema.maximum === Number.MAX_SAFE_INTEGER)
        delete schema.maximum;
    if (JSON.stringify(schema.propertyNames) === '{"type":"string"}')
        delete schema.propertyNames;
}
/**
 * Turns "a map or something else" into `if`/`then`/`else`. With `anyOf` an editor says of a wrong key
 * only that no alternative fits.
 */
function branchOnMap(schema, definitions) {
    const branches = branchesOf(schema);
    const map = branches.find((branch) => kindOf(branch, definitions) !== 'other');
    if (map === undefined || branches.length < 2)
        return;
    const others = branches.filter((branch) => kindOf(branch, definitions) !== 'map');
    delete schema.anyOf;
    schema.if = { type: 'object' };
    schema.then = map;
    schema.else = others.length === 1 ? others[0] : { anyOf: others };
}
/** Alternatives within alternatives, as `null` around a union makes them, count as their parts. */
function branchesOf({ anyOf = [] }) {
    return anyOf.flatMap((branch) => {
        if (branch.anyOf !== undefined)
            return branchesOf(branch);
        const { then, else: other } = branch;
        return isSchema(then) && isSchema(other) ? [then, ...orItself(other)] : [branch];
    });
}
function orItself(schema) {
    return schema.anyOf === undefined ? [schema] : branchesOf(schema);
}
function kindOf(branch, definitions) {
    const name = /^#\/definitions\/(.+)$/.exec(branch.$ref ?? '')?.[1];
    if (name !== undefined)
        return kindOf(definitions[name] ?? {}, definitions);
    if (branch.type === 'object')
        return 'map';
    const isChoice = branch.if !== undefined || branchesOf(branch).some(isMap);
    return isChoice ? 'choice' : 'other';
}
function isMap({ type }) {
    return type === 'object';
}
function isSchema(schema) {
    return typeof schema === 'object';
}

// EXTERNAL MODULE: ./src/config/schema/config-schema.ts
var config_schema = __webpack_require__(91586);
// EXTERNAL MODULE: ./src/config/schema/snippets.ts
var snippets = __webpack_require__(69196);
// EXTERNAL MODULE: ./src/config/schema/test-file-schema.ts + 2 modules
var test_file_schema = __webpack_require__(46879);
;// CONCATENATED MODULE: ./src/config/json-schema.ts





/** The version of both formats: it changes when a file that was right becomes wrong. */
const VERSION = 'v1';
const SCHEMAS = {
    test: { schema: test_file_schema/* testFileSchema */.Og, title: 'cf2 test file', defaultSnippets: snippets/* TEST_FILE_SNIPPETS */.h1 },
    config: { schema: config_schema/* configSchema */.Q, title: 'cf2 configuration', defaultSnippets: snippets/* CONFIG_SNIPPETS */._N },
};
/** The kinds of files that have a schema. */
const SCHEMA_KINDS = ['test', 'config'];
/** The name of a schema's file, the version in it. */
function schemaFileName(kind) {
    return `${kind}.${VERSION}.schema.json`;
}
/**
 * The JSON Schema (draft 7, which editors know best) of test files or of `cloudfront-functions.yml`.
 * Unions of maps and other kinds become `if`/`then`/`else`, so that an editor names the exact key.
 */
function jsonSchemaOf(kind) {
    const { schema, title, defaultSnippets } = SCHEMAS[kind];
    const json = json_schema_processors/* toJSONSchema */.bl(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
    tidySchema(json);
    const patternProperties = { '^x-': { description: 'Yours: a place for anchors' } };
    return { ...json, title: `${title}, ${VERSION}`, patternProperties, defaultSnippets };
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


/***/ })

};
