export const id = 7683;
export const ids = [7683];
export const modules = {

/***/ 60776:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ badOption),
/* harmony export */   DY: () => (/* binding */ parseRetentionOption),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   nV: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_logs_retention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95365);



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
/** Days after which logs expire; undefined when the option was not given. Throws InputError `bad-input`. */
function parseRetentionOption(option, text) {
    if (text === undefined)
        return undefined;
    const days = (0,_core_logs_retention_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRetention */ .Ay)(text);
    if (days === undefined)
        throw badOption(option, text, _core_logs_retention_js__WEBPACK_IMPORTED_MODULE_1__/* .RETENTION_WORDS */ .zk);
    return days;
}
/** The error for an option's value, as bad inputs of the action have it. */
function badOption(input, text, expected) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'bad-input', { input, text, expected })]);
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

/***/ 91586:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12311);
/* harmony import */ var _core_function_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1686);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _core_runtimes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72870);
/* harmony import */ var _rule_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61910);
/* harmony import */ var _input_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60130);
/* harmony import */ var _snippets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69196);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68273);








const metric = (what) => (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)().nullable().optional().describe(`Percent of ${what}`);
const coverageMap = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)({
    lines: metric('the lines on which a statement begins'),
    branches: metric('the branches'),
    functions: metric('the functions inside the code'),
    statements: metric('the statements'),
}).refine((map) => Object.keys(map).length > 0, { error: 'a map with at least one of its keys' });
const limits = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)({
    computeUtilization: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1, 100).nullable().optional().describe('Above it a test fails; 70'),
    codeSize: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.codeSize.value)
        .nullable()
        .optional()
        .describe('Bytes as uploaded; 10240'),
    coverage: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(), coverageMap], { error: 'a number from 0 to 100, or a map' })
        .nullable()
        .optional()
        .describe('Percent of the code that all offline events together reach; below it the run fails'),
});
const store = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)({
    name: _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.describe('Name or ARN of the store'),
    data: _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.describe('What the store shall hold: path of a JSON or CSV file'),
});
const sharedShape = {
    runtime: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .oneWord */ .ZH)(_core_runtimes_js__WEBPACK_IMPORTED_MODULE_6__/* .RUNTIMES */ .aC)
        .nullable()
        .optional()
        .describe('Left out: what the function has in AWS, else cloudfront-js-2.0'),
    eventType: _input_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .eventTypeSchema */ ._o.nullable().optional().describe('Left out: either'),
    comment: _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.nullable().optional().describe('Comment of the function in AWS'),
    kvs: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, store], { error: 'the name of a store, or a map' })
        .nullable()
        .optional()
        .describe('Key value store: name or ARN, a map with its data, or "none"; needs runtime 2.0'),
    limits: limits.nullable().optional().describe('Lower limits than those of AWS'),
    testDefaults: _input_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsSchema */ .ms
        .nullable()
        .optional()
        .describe('Input of every test; files and tests outrank it'),
    build: _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq
        .nullable()
        .optional()
        .describe('Shell command that makes the code: ${source} is read, ${out} is written'),
    allow: _rule_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .allowSchema */ .p.nullable().optional().describe('Production rules that are off'),
    kvsFixtures: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .oneWord */ .ZH)(_core_function_config_js__WEBPACK_IMPORTED_MODULE_7__/* .KVS_FIXTURES */ .Kk)
        .nullable()
        .optional()
        .describe('What becomes of the kvs of test files on AWS; verify'),
    live: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .oneWord */ .ZH)(_core_function_config_js__WEBPACK_IMPORTED_MODULE_7__/* .LIVE_EVENTS */ .v9)
        .nullable()
        .optional()
        .describe('Which events run on LIVE too, to compare: up to 100 (auto), all, or none'),
};
const defaults = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)(sharedShape);
const tests = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('none'), (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(_words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)], { error: 'a list of paths, or "none"' })
    .nullable()
    .optional()
    .describe('Replaces the files beside the source; globs are fine');
const nameSchema = _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.nullable().optional().describe('Name in AWS; ${environment}-<id> or <id>');
const functionSchema = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)({
    source: _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.describe('Path of the code'),
    name: nameSchema,
    tests,
    ...sharedShape,
}).meta({ defaultSnippets: _snippets_js__WEBPACK_IMPORTED_MODULE_3__/* .FUNCTION_SNIPPETS */ .sb });
const functionDifferences = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)({
    source: _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.nullable().optional().describe('Path of the code'),
    name: nameSchema,
    tests,
    ...sharedShape,
});
const host = _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.nullable().optional().describe('Host header of tests');
const environment = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)({
    host,
    defaults: defaults.nullable().optional().describe('Keys of every function'),
    functions: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOf */ .A7)(functionDifferences.nullable())
        .optional()
        .describe('Functions by id; null leaves one out'),
}).describe('Only what differs; null removes');
/** `cloudfront-functions.yml`. Keys beginning with `x-` are taken out before it is validated. */
const configSchema = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)({
    $schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .any */ .bzn().optional().describe('For editors; cf2 ignores it'),
    host,
    defaults: defaults.optional().describe('Keys of every function'),
    functions: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOf */ .A7)(functionSchema, 'a map of functions')
        .refine((functions) => Object.keys(functions).length > 0, { error: 'at least one function' })
        .describe('Functions by id'),
    environments: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOf */ .A7)(environment).optional().describe('What differs with --environment, by name'),
    redact: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(_words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, 'a list of names')
        .optional()
        .describe('Headers, cookies and parameters whose values no report shows'),
});


/***/ }),

/***/ 60130:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ inputShape),
/* harmony export */   _o: () => (/* binding */ eventTypeSchema),
/* harmony export */   ms: () => (/* binding */ defaultsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _core_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67667);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68273);



const several = (item) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(item).min(1, { error: 'a list with at least one value' });
/** AWS's box holds a value, several, or both. */
function boxOf(shape) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({ value: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().describe('The only value, or the first'), ...shape })
        .refine((box) => 'value' in box || 'multiValue' in box, { error: 'a map with the key "value"' })
        .describe('A value as events have it');
}
const ONE_VALUE = 'One of the values';
const ATTRIBUTES = 'As behind the first ";" of a Set-Cookie header';
const box = boxOf({
    multiValue: several((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({ value: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe(ONE_VALUE) }))
        .optional()
        .describe('All values, in order'),
});
const cookieValue = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
    value: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe(ONE_VALUE),
    attributes: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().describe(ATTRIBUTES),
});
const cookieBox = boxOf({
    attributes: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().describe(ATTRIBUTES),
    multiValue: several(cookieValue).optional().describe('All values, in order'),
});
const ENTRY_WORDS = { error: 'text, a list or a map' };
const entry = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, several(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), box], ENTRY_WORDS).nullable();
const requestCookie = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, several(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), box], ENTRY_WORDS).nullable();
const responseCookie = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, several(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, cookieValue], { error: 'text or a map' })), cookieBox], ENTRY_WORDS)
    .nullable();
const headers = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(entry).nullable().optional().describe('Headers by name; null removes one');
const requestMap = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
    method: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('GET unless written'),
    uri: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('The path, without the query'),
    querystring: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(entry)], { error: 'text or a map' })
        .nullable()
        .optional()
        .describe('The whole query as text, or parameters by name'),
    headers,
    cookies: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(requestCookie).nullable().optional().describe('Cookies by name'),
}).meta({ id: 'request' });
const responseMap = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
    statusCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr({ error: 'an integer' }).nullable().optional().describe('200 unless written'),
    statusDescription: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq
        .nullable()
        .optional()
        .describe('The usual reason phrase of the status unless written'),
    headers,
    cookies: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(responseCookie).nullable().optional().describe('Cookies by name, with attributes'),
}).meta({ id: 'response' });
/** Input keys that tests and `defaults` share. */
const inputShape = {
    request: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, requestMap], { error: 'text or a map' })
        .nullable()
        .optional()
        .describe('GET /path?query, a URL, HTTP text, or a map'),
    response: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, responseMap], { error: 'a status, text or a map' })
        .nullable()
        .optional()
        .describe('A status, HTTP text, or a map; makes it a viewer-response test'),
    context: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
        distributionId: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('EDFDVBD6EXAMPLE unless written'),
        distributionDomainName: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq
            .nullable()
            .optional()
            .describe('d111111abcdef8.cloudfront.net unless written'),
        endpoint: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq
            .nullable()
            .optional()
            .describe('Domain of the connection group; multi-tenant distributions only'),
        requestId: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('EXAMPLErequestId== unless written'),
    })
        .nullable()
        .optional()
        .describe("Merged into the event's context"),
    viewer: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
        ip: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('203.0.113.1 unless written; IPv4 or IPv6'),
    })
        .nullable()
        .optional()
        .describe("Merged into the event's viewer"),
    clock: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq
        .nullable()
        .optional()
        .describe('RFC 3339 instant with zone: the frozen time of the run'),
    edgeLocation: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
        name: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('IATA code of the edge location'),
        serverIp: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('Address of the server'),
        region: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('Region of the edge location'),
    })
        .nullable()
        .optional()
        .describe('What cf.edgeLocation returns'),
    engine: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneWord */ .ZH)(['offline', 'aws']).nullable().optional().describe('Both engines unless written'),
};
/** `defaults` of a test file, `testDefaults` of the configuration. */
const defaultsSchema = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)(inputShape)
    .describe('Input of every test')
    .meta({ id: 'defaults' });
/** Event types as configuration writes them. */
const eventTypeSchema = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneWord */ .ZH)(_core_event_js__WEBPACK_IMPORTED_MODULE_2__/* .EVENT_TYPES */ .R);


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

/***/ 61910:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ allowSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _core_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3564);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68273);



const codes = _core_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ALLOWABLE_CODES */ .TQ;
/** Codes of production rules that are off. */
const allowSchema = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(codes, {
    error: (issue) => (typeof issue.input === 'string' ? _words_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNALS */ ._z.ruleCode : 'a rule code'),
}), 'a list of rule codes');


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

/***/ 69196:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ EXPECT_SNIPPETS),
/* harmony export */   _N: () => (/* binding */ CONFIG_SNIPPETS),
/* harmony export */   h1: () => (/* binding */ TEST_FILE_SNIPPETS),
/* harmony export */   me: () => (/* binding */ TEST_SNIPPETS),
/* harmony export */   sb: () => (/* binding */ FUNCTION_SNIPPETS)
/* harmony export */ });
const TEST = { request: 'GET ${1:/old}', expect: '${2:301 /new}' };
/** A whole test file. */
const TEST_FILE_SNIPPETS = [
    { label: 'tests', description: 'A first test', body: { tests: [TEST] } },
];
/** One test of the list. */
const TEST_SNIPPETS = [
    { label: 'test', description: 'A redirect', body: TEST },
    {
        label: 'rewrite',
        description: 'Another path for the origin',
        body: { request: 'GET ${1:/docs/}', expect: '${2:/docs/index.html}' },
    },
    {
        label: 'unchanged',
        description: 'The request goes on as it is',
        body: { request: 'GET ${1:/}', expect: 'unchanged' },
    },
    {
        label: 'response',
        description: 'What a viewer-response function does to headers',
        body: {
            request: 'GET ${1:/}',
            response: 200,
            expect: { changes: { headers: { '${2:x-content-type-options}': '${3:nosniff}' } } },
        },
    },
];
/** The map form of `expect`. */
const EXPECT_SNIPPETS = [
    {
        label: 'response',
        description: 'The function answers, with these fields',
        body: { response: { statusCode: '^${1:403}' } },
    },
    {
        label: 'changes',
        description: 'Exactly these differences from the input',
        body: { changes: { headers: { '${1:name}': '${2:value}' } } },
    },
    {
        label: 'error',
        description: 'The function fails with this message',
        body: { error: { contains: '${1:text}' } },
    },
];
/** A whole configuration. */
const CONFIG_SNIPPETS = [
    {
        label: 'functions',
        description: 'A first function',
        body: { functions: { '${1:redirects}': functionBody('functions/${1:redirects}.js') } },
    },
];
/** One function of the configuration. */
const FUNCTION_SNIPPETS = [
    {
        label: 'function',
        description: 'A function with its runtime and event type',
        body: functionBody('functions/${1:redirects}.js'),
    },
];
function functionBody(source) {
    return { source, runtime: 'cloudfront-js-2.0', eventType: '${2:viewer-request}' };
}


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

/***/ 1686:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ NO_STORE),
/* harmony export */   Kk: () => (/* binding */ KVS_FIXTURES),
/* harmony export */   v9: () => (/* binding */ LIVE_EVENTS)
/* harmony export */ });
/** The word for a function that shall have no key value store. A store of this name goes by its ARN. */
const NO_STORE = 'none';
/** What `kvsFixtures` may say, the default first. */
const KVS_FIXTURES = ['verify', 'offline', 'ignore'];
/** What `live` may say, the default first. */
const LIVE_EVENTS = ['auto', 'always', 'never'];


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


/***/ })

};
