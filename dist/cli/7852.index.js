export const id = 7852;
export const ids = [7852];
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

/***/ 4620:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   J0: () => (/* binding */ changedConfig),
/* harmony export */   X1: () => (/* binding */ commitMark),
/* harmony export */   d7: () => (/* binding */ planUpload),
/* harmony export */   ex: () => (/* binding */ equalBytes),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _function_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1686);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _runtimes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72870);



/** Compares the repository with AWS and says what to write, if anything. */
function planUpload(desired, remote) {
    const current = remote?.development.described.config;
    const config = desired.restores ?? mergeConfig(desired, current);
    if (remote === undefined || current === undefined) {
        return { action: 'create', config: markConfig(config, desired), changes: ['code'] };
    }
    const changes = [
        ...(equalBytes(desired.code, remote.development.code.code) ? [] : ['code']),
        ...changedConfig(config, current),
    ];
    // A new commit alone is no reason to write.
    return changes.length === 0
        ? { action: 'none', config, changes }
        : { action: 'update', config: markConfig(config, desired), changes };
}
/** How the comments begin that cf2 writes itself. */
const MARK = 'cf2: ';
/** The mark of a commit, `cf2: octo/site@0123456\u2026`, within the limit of a comment. */
function commitMark(commit, repository) {
    const where = repository === undefined ? '' : `${repository}@`;
    return `${MARK}${where}${commit}`.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.comment.value);
}
/** A comment that a person set is never written over. */
function markConfig(config, { comment, mark, restores }) {
    if (restores !== undefined)
        return config;
    const isFree = config.comment === '' || config.comment.startsWith(MARK);
    if (comment !== undefined || mark === undefined || !isFree)
        return config;
    return { ...config, comment: mark };
}
/** True when LIVE is the very revision that DEVELOPMENT is: an ETag is a revision number. */
function isLive(remote) {
    return remote.live?.etag === remote.development.described.etag;
}
/**
 * Completes the configuration with what AWS has: UpdateFunction replaces it whole, and an omitted key
 * value store association would be removed.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/update-function.html
 */
function mergeConfig(desired, current) {
    return {
        runtime: desired.runtime ?? current?.runtime ?? _runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RUNTIME */ .JA,
        comment: desired.comment ?? current?.comment ?? '',
        keyValueStoreArns: storesFor(desired.keyValueStoreArn, current),
    };
}
function storesFor(wanted, current) {
    if (wanted === undefined)
        return current?.keyValueStoreArns ?? [];
    return wanted === _function_config_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_STORE */ .I ? [] : [wanted];
}
/** Names the parts in which two configurations differ. */
function changedConfig(wanted, actual) {
    const changes = [];
    if (wanted.runtime !== actual.runtime)
        changes.push('runtime');
    if (wanted.comment !== actual.comment)
        changes.push('comment');
    if (wanted.keyValueStoreArns.join() !== actual.keyValueStoreArns.join()) {
        changes.push('key value store');
    }
    return changes;
}
/** True when DEVELOPMENT is exactly this code with this configuration, whoever wrote it. */
function holds(remote, code, config) {
    const { development } = remote;
    return (equalBytes(code, development.code.code) &&
        changedConfig(config, development.described.config).length === 0);
}
/** Byte for byte equality. */
function equalBytes(a, b) {
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
}


/***/ }),

/***/ 35149:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ outsideSample)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29994);

/**
 * Ids of the rows that `sample` keeps from AWS: of each table only the rows with the lowest SHA-256 of
 * commit and case id run there. Another commit tests other rows, the same one always the same. For runs
 * in which the offline engine runs every row; without `sampling` AWS runs every row, and none is outside.
 * Rows that AWS could not run anyway do not count.
 */
function outsideSample(cases, sampling) {
    if (sampling === undefined)
        return new Set();
    const { commit, sha256 } = sampling;
    const rows = cases.filter(isSampled);
    const prefix = rows.length === 0 ? '' : commit();
    const ids = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .groupTables */ .Pl)(rows).flatMap((table) => {
        const ranked = table.map(({ id }) => ({ id, rank: sha256(UTF_8.encode(prefix + id)) }));
        ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
        return ranked.slice(table[0]?.row?.sample).map(({ id }) => id);
    });
    return new Set(ids);
}
const UTF_8 = new TextEncoder();
function isSampled({ row, skip, offlineOnly }) {
    return row?.sample !== undefined && skip === undefined && offlineOnly.length === 0;
}


/***/ }),

/***/ 96008:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shareTrouble)
/* harmony export */ });
/** Failures of the way to AWS: they are about the run, not about the function they were met with. */
const RUN_WIDE = new Set([
    'no-credentials',
    'expired-credentials',
    'invalid-credentials',
    'connection-refused',
    'host-not-found',
    'timeout',
    'not-cloudfront',
    'cancelled',
    'role-not-assumable',
    'no-id-token',
]);
/**
 * Says once what would otherwise be said with every function. Functions of which nothing ran are left
 * out then: they have nothing to report.
 */
function shareTrouble(functions) {
    const [first] = functions;
    const trouble = first?.trouble;
    const isShared = trouble !== undefined &&
        RUN_WIDE.has(trouble.failure) &&
        functions.every((fn) => fn.trouble?.failure === trouble.failure);
    if (!isShared)
        return { functions, trouble: undefined };
    const ran = functions.filter((fn) => fn.deployment !== undefined ||
        fn.throwaway !== undefined ||
        fn.cases.some((it) => it.runs.length > 0));
    return { functions: ran.map((fn) => ({ ...fn, trouble: undefined })), trouble };
}


/***/ }),

/***/ 77728:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ disagreements)
/* harmony export */ });
/* harmony import */ var _compare_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75225);
/* harmony import */ var _compare_compare_logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41730);
/* harmony import */ var _compare_compare_outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37428);



/**
 * Where a second engine's answer differs from an offline run: outcome, error text, line of the error where both
 * name one, and logs. Nothing for an event that the second engine did not answer.
 */
function disagreements({ outcome, result }, answer, { event, eventType }) {
    switch (answer.kind) {
        case 'gap':
            return [];
        case 'accepted':
            return [differ('verdict', textOf(outcome), 'accepted')];
        case 'result': {
            const second = (0,_compare_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalise */ ._I)(answer.result, event, eventType);
            return [...outcomeDifferences(outcome, second), ...logDifferences(result, answer.result)];
        }
    }
}
function outcomeDifferences(offline, second) {
    if (offline.kind === 'error' && second.kind === 'error') {
        const [one, other] = [errorText(offline, second.line), errorText(second, offline.line)];
        return one === other ? [] : [differ('error', one, other)];
    }
    const texts = { offline: textOf(offline), second: textOf(second) };
    return (0,_compare_compare_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .compareOutcomes */ .j)(offline, second).map(({ field, a, b }) => field === 'outcome'
        ? { field, ...texts, shown: [a, b] }
        : { field, offline: plainText(a), second: plainText(b), shown: [a, b] });
}
function logDifferences(offline, second) {
    const found = (0,_compare_compare_logs_js__WEBPACK_IMPORTED_MODULE_2__/* .compareLogs */ .z)(offline.logs, second.logs);
    if (found === undefined)
        return [];
    const texts = { offline: JSON.stringify(offline.logs), second: JSON.stringify(second.logs) };
    return [{ field: found.field, ...texts, shown: [found.a, found.b] }];
}
/** With its line when the other one has a line too: not every engine knows it. */
function errorText({ message, line }, other) {
    return line === undefined || other === undefined ? message : `${message} in ${line}`;
}
function textOf(outcome) {
    return outcome.kind === 'error' ? outcome.message : outcome.kind;
}
function plainText(shown) {
    switch (shown.as) {
        case 'text':
            return shown.text;
        case 'number':
            return String(shown.number);
        case 'values':
            return JSON.stringify(shown.values);
        case 'phrase':
            return shown.phrase;
        case 'absent':
            return '';
    }
}
function differ(field, offline, second) {
    const shown = [offline, second].map((text) => ({ as: 'text', text }));
    return { field, offline, second, shown: [shown[0], shown[1]] };
}


/***/ }),

/***/ 75811:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ opinionOn)
/* harmony export */ });
/* harmony import */ var _disagreements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77728);

/** Compares an offline run with a second engine's answer. */
function opinionOn(offline, answer, event, { backend, runtime }) {
    return {
        binary: backend.binary,
        gap: answer.kind === 'gap' ? answer.gap : undefined,
        differences: (0,_disagreements_js__WEBPACK_IMPORTED_MODULE_0__/* .disagreements */ .o)(offline, answer, event).map((it) => ({
            ...it,
            because: backend.explain(runtime, it),
        })),
    };
}


/***/ }),

/***/ 25560:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ checkCode)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82858);
/* harmony import */ var _language_check_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74805);
/* harmony import */ var _language_source_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98310);




/** Static rules over a function's code: its size, and the language of its runtime. */
const checkCode = (code, file, codeSize) => [
    ...checkSize(code.source, file, codeSize),
    ...(0,_language_check_language_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLanguage */ .Z)(code, file),
];
function checkSize(source, file, codeSize) {
    const { bytes, comments, limit, left } = (0,_language_source_size_js__WEBPACK_IMPORTED_MODULE_1__/* .explainSize */ .x)(source, codeSize);
    return left < 0 ? [(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)((0,_core_source_js__WEBPACK_IMPORTED_MODULE_3__/* .fileSpan */ .bU)(file), 'code-too-large', { bytes, comments, limit })] : [];
}


/***/ }),

/***/ 74805:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ checkLanguage),
  k: () => (/* binding */ findHandlerFindings)
});

// EXTERNAL MODULE: ./src/runtime/language/create-finding.ts + 1 modules
var create_finding = __webpack_require__(10269);
// EXTERNAL MODULE: ./src/runtime/language/find-constructs.ts + 43 modules
var find_constructs = __webpack_require__(69096);
// EXTERNAL MODULE: ./src/runtime/language/tree/names.ts
var tree_names = __webpack_require__(13792);
// EXTERNAL MODULE: ./src/runtime/language/types/infer-type.ts + 2 modules
var infer_type = __webpack_require__(4413);
// EXTERNAL MODULE: ./src/runtime/language/types/variable-sources.ts
var variable_sources = __webpack_require__(47198);
// EXTERNAL MODULE: ./src/runtime/program/modules.ts
var modules = __webpack_require__(43878);
// EXTERNAL MODULE: ./src/runtime/language/tree/walk.ts
var walk = __webpack_require__(13215);
;// CONCATENATED MODULE: ./src/runtime/language/handler/find-handler-faults.ts





/** Functions that CloudFront calls: `connectionHandler` is the one of connection functions. */
const ENTRIES = new Set(['handler', 'connectionHandler']);
/**
 * Faults of the function that CloudFront calls: none is declared, the name holds no function, or it is declared
 * twice. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
function findHandlerFaults(program, { source, runtime }) {
    const declared = program.body.flatMap((statement) => declarations(statement));
    if (declared.length === 0)
        return mayAppear(program) ? [] : [markAtStart()];
    return [...duplicates(declared, source), ...wrongValues(program, runtime)];
}
function markAtStart() {
    return { id: 'missing-handler', start: 0, end: 0, trip: undefined };
}
function declarations(statement) {
    if (statement.type === 'FunctionDeclaration') {
        return isEntry(statement.id) ? [{ node: statement.id ?? statement, value: statement }] : [];
    }
    if (statement.type === 'ImportDeclaration') {
        const found = statement.specifiers.find(({ local }) => isEntry(local));
        return found === undefined ? [] : [{ node: found.local, value: undefined }];
    }
    if (statement.type !== 'VariableDeclaration')
        return [];
    return statement.declarations.flatMap(({ id, init }) => (0,tree_names/* boundNames */.D)(id).some(isEntry) ? [{ node: id, value: init ?? undefined }] : []);
}
function isEntry(node) {
    return node?.type === 'Identifier' && ENTRIES.has(node.name);
}
/** True when the name may come into being while the code runs. */
function mayAppear(program) {
    return (0,walk/* nodesOf */.Nh)(program).some(({ node }) => (node.type === 'Identifier' && node.name === 'globalThis') ||
        node.type === 'ThisExpression' ||
        (node.type === 'VariableDeclaration' &&
            node.kind === 'var' &&
            node.declarations.some(({ id }) => isEntry(id))));
}
/** Variables of the top level that surely hold no function when CloudFront calls them. */
function wrongValues(program, runtime) {
    const names = (0,tree_names/* analyseNames */.O)(program);
    const types = new infer_type/* TypeInference */.o(names, (0,walk/* nodesOf */.Nh)(program), runtime);
    return names.variables
        .filter(({ name, scope }) => scope === program && ENTRIES.has(name))
        .filter((variable) => lastSources(variable).every((source) => isNoFunction(source, types)))
        .map(({ node: { start, end } }) => ({
        id: 'handler-not-function',
        start,
        end,
        trip: undefined,
    }));
}
/** What may have given the variable its last value: one source, if all of them stand at the top level. */
function lastSources(variable) {
    const sources = (0,variable_sources/* sourcesOf */.u0)(variable);
    const writes = variable.references.filter(({ writes: isWritten }) => isWritten);
    return writes.every(({ parents }) => parents.every(({ type }) => AT_TOP.has(type)))
        ? sources.slice(-1)
        : sources;
}
/** Nodes around an assignment that surely happens, once and in order. */
const AT_TOP = new Set([
    'VariableDeclarator',
    'VariableDeclaration',
    'AssignmentExpression',
    'ExpressionStatement',
    'Program',
]);
function isNoFunction(source, types) {
    if (source.kind !== 'value')
        return source.kind !== 'unknown';
    const type = types.typeOf(source.node);
    if (type === undefined)
        return PLAIN.has(source.node.type);
    return type !== 'Function.prototype' && (type.includes('.prototype') || isModule(type));
}
/** Values that have no type in the inference and are no functions. */
const PLAIN = new Set(['Literal', 'ObjectExpression']);
function isModule(type) {
    return Object.values(modules/* MODULES */.e).some((names) => names.includes(type));
}
function duplicates(declared, source) {
    const [first, ...others] = declared.filter(({ value }) => value !== undefined);
    if (first === undefined)
        return [];
    const values = { line: String(source.slice(0, first.node.start).split('\n').length) };
    return others.map(({ node: { start, end } }) => ({
        id: 'duplicate-handler',
        start,
        end,
        trip: undefined,
        values,
    }));
}

// EXTERNAL MODULE: ./src/runtime/language/tree/parse-tree.ts
var parse_tree = __webpack_require__(3400);
;// CONCATENATED MODULE: ./src/runtime/language/check-language.ts




/**
 * What a function's code does that its runtime does not take, as diagnostics with spans in `file`: constructs
 * (findConstructs) and faults of the function named handler.
 */
function checkLanguage(code, file) {
    return [...(0,find_constructs/* findConstructs */.e)(code), ...findHandlerFindings(code)]
        .filter(isWorthSaying)
        .map((finding) => diagnosticOf(finding, file));
}
/** What differs only offline and has no remedy belongs into documentation. */
function isWorthSaying({ phase, severity }) {
    return !(phase === 'offline' && severity === 'notice');
}
/** Faults of the function CloudFront calls; none while the source cannot be parsed. */
function findHandlerFindings(code) {
    try {
        const tree = (0,parse_tree/* parseTree */.cZ)(code.source);
        const marks = tree === undefined ? [] : findHandlerFaults(tree.program, code);
        return marks.map((mark) => (0,create_finding/* createFinding */.u)(mark, code));
    }
    catch (error) {
        // findConstructs reports code that is nested too deeply.
        if (error instanceof RangeError)
            return [];
        throw error;
    }
}
function diagnosticOf(finding, file) {
    const { construct, error, mend, url, severity, start, end } = finding;
    const at = { file, start, end };
    return { code: 'language', args: { rule: construct, error, mend, url }, severity, at };
}


/***/ }),

/***/ 98310:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ explainSize)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _tree_parse_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3400);


/** Explains the size of a function's code: AWS counts everything that is uploaded, comments included. */
function explainSize(source, limit = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.codeSize.value) {
    const bytes = byteLength(source);
    const comments = (0,_tree_parse_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findComments */ .Su)(source).reduce((sum, { start, end }) => sum + byteLength(source.slice(start, end)), 0);
    return { bytes, comments, code: bytes - comments, limit, left: limit - bytes };
}
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 20562:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CD: () => (/* binding */ attempt),
  ox: () => (/* binding */ reportFunctions),
  AD: () => (/* binding */ startRun)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/judge.ts + 8 modules
var core_judge = __webpack_require__(7754);
;// CONCATENATED MODULE: ./src/core/snapshot/obsolete-case.ts
/** An entry of a snapshot file that no test asks for, as a failed case: it has no test to stand with. */
function obsoleteCase({ functionId, caseId, span }) {
    const prefix = `${functionId} \u203a `;
    const name = `${caseId.startsWith(prefix) ? caseId.slice(prefix.length) : caseId} (snapshot)`;
    return {
        testCase: {
            id: `${prefix}${name}`,
            functionId,
            name,
            request: '',
            span,
            event: {},
            eventType: 'viewer-request',
            fixture: { kvs: undefined, clock: undefined, edgeLocation: undefined, rawQueryString: null },
            expectations: [],
            allow: [],
            tags: [],
            skip: undefined,
            only: false,
            offlineOnly: [],
            awsOnly: false,
        },
        status: 'failed',
        failures: [{ kind: 'snapshot-obsolete', caseId, span, engines: [] }],
        runs: [],
        trouble: undefined,
        notes: [],
    };
}

;// CONCATENATED MODULE: ./src/core/verdict/unused-allow.ts
/**
 * Leaves one `unused-allow` note for each written code that not one case needed. A code in a template, or
 * behind an alias, stands for many cases, and a shared file is run for several functions.
 */
function settleUnusedAllows(functions) {
    const left = unneeded(functions.flatMap((fn) => fn.cases));
    if (left === undefined)
        return functions;
    const isLeft = (note) => note.note !== 'unused-allow' || left.delete(keyOf(note));
    return functions.map((fn) => ({
        ...fn,
        cases: fn.cases.map((it) => ({ ...it, notes: it.notes.filter(isLeft) })),
    }));
}
/** Codes that every case which has them could do without; undefined when there is nothing to settle. */
function unneeded(cases) {
    const noted = new Set(cases.flatMap((it) => it.notes.flatMap(keysOfNote)));
    if (noted.size === 0)
        return undefined;
    for (const it of cases) {
        if (it.status === 'skipped')
            continue;
        const unused = new Set(it.notes.flatMap(keysOfNote));
        for (const key of it.testCase.allow.map(keyOf))
            if (!unused.has(key))
                noted.delete(key);
    }
    return noted;
}
function keysOfNote(note) {
    return note.note === 'unused-allow' ? [keyOf(note)] : [];
}
function keyOf({ code, span }) {
    return `${code} ${span.file} ${span.start.line}:${span.start.column}`;
}

;// CONCATENATED MODULE: ./src/usecases/function-run.ts




/** A function before anything was done with it. */
function startRun(prepared, runtime) {
    const { tests } = prepared.config;
    return {
        prepared,
        runtime,
        cases: tests === 'none' ? [] : tests,
        remote: undefined,
        keyValueStoreArn: undefined,
        uploaded: undefined,
        answers: {},
        store: undefined,
        incomparable: undefined,
        deployment: undefined,
        live: undefined,
        trouble: undefined,
        collisions: [],
    };
}
/** Does a step; trouble at AWS is kept with the function instead of ending the whole run. */
async function attempt(run, step) {
    if (run.trouble !== undefined)
        return run;
    try {
        return await step(run);
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return { ...run, trouble: error };
        throw error;
    }
}
/** Judges every case by what the engines answered. `engines` are those of the whole run. */
function reportFunctions(runs, engines, snapshots = 'check') {
    return settleUnusedAllows(runs.map((run) => reportFunction(run, engines, snapshots)));
}
function reportFunction(run, engines, snapshots) {
    const { config, bytes, text, file, built } = run.prepared;
    const judge = (testCase) => (0,core_judge/* judgeCase */.i)({
        testCase,
        offline: run.answers.offline?.get(testCase.id),
        aws: run.answers.aws?.get(testCase.id),
        isOutsideSample: run.outsideSample?.has(testCase.id) ?? false,
        engines,
        limits: config.limits,
        allow: config.allow,
        source: { file, text, built },
        store: run.store,
        incomparable: run.incomparable,
        snapshots,
    });
    const obsolete = snapshots === 'check' ? (config.obsoleteSnapshots ?? []) : [];
    return {
        id: config.id,
        name: config.name,
        source: config.source,
        runtime: run.runtime,
        codeSize: bytes.length,
        limits: config.limits,
        cases: [...run.cases.map(judge), ...obsolete.map(obsoleteCase)],
        throwaway: run.throwaway,
        deployment: run.deployment,
        trouble: run.trouble,
    };
}


/***/ }),

/***/ 51662:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readStore)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_verdict_check_fixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17129);


/**
 * Reads what the fixtures of a run have to be compared with: the keys of cases that ran on AWS. Answers
 * undefined when there are none.
 */
async function readStore(stores, run, arn) {
    const keys = keysOf(run);
    if (keys.length === 0)
        return undefined;
    if (run.prepared.config.kvsFixtures === 'ignore')
        return { kind: 'ignored' };
    if (arn === undefined)
        return { kind: 'none' };
    if (stores === undefined)
        return { kind: 'unreadable' };
    try {
        return { kind: 'read', values: await stores.read(arn, keys) };
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7)
            return { kind: 'trouble', error };
        throw error;
    }
}
function keysOf({ cases, answers }) {
    const onAws = cases.filter(({ id }) => answers.aws?.get(id)?.kind === 'result');
    const keys = onAws.flatMap((it) => (0,_core_verdict_check_fixture_js__WEBPACK_IMPORTED_MODULE_1__/* .keysToVerify */ .n)(it, answers.offline?.get(it.id)));
    return [...new Set(keys)];
}


/***/ }),

/***/ 19877:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ casesFor),
/* harmony export */   v: () => (/* binding */ runCases)
/* harmony export */ });
/* harmony import */ var _core_verdict_utilization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41141);

/** Tells which cases an engine can run: skipped ones never, the others where their needs are met. */
function casesFor(engine, cases) {
    const able = (testCase) => engine === 'offline' ? !testCase.awsOnly : testCase.offlineOnly.length === 0;
    return cases.filter((testCase) => testCase.skip === undefined && able(testCase));
}
/** Runs all cases an engine can run and keeps its answers by case id. */
async function runCases(engine, cases, limits, onAnswer) {
    const able = casesFor(engine.name, cases);
    const invocations = able.map((it) => {
        const { event, fixture } = it;
        return { event, fixture, utilizationLimit: (0,_core_verdict_utilization_js__WEBPACK_IMPORTED_MODULE_0__/* .utilizationLimit */ .c)(it, limits) };
    });
    const answers = await engine.run(invocations, (index) => {
        const testCase = able[index];
        if (testCase !== undefined)
            onAnswer?.(testCase);
    });
    return new Map(able.map((testCase, index) => [testCase.id, answers[index]]));
}


/***/ }),

/***/ 52456:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nothingRun)
/* harmony export */ });
/** Findings of a run in which nothing was run. */
function nothingRun(diagnostics, sources = new Map()) {
    return { functions: [], diagnostics, publish: undefined, trouble: undefined, sources };
}


/***/ }),

/***/ 78583:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P8: () => (/* binding */ addSecondOpinions),
  m3: () => (/* binding */ compareVerdicts),
  M: () => (/* binding */ pinClock)
});

// EXTERNAL MODULE: ./src/core/diagnostics.ts
var diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/source.ts
var source = __webpack_require__(82858);
// EXTERNAL MODULE: ./src/core/strict/opinion.ts
var strict_opinion = __webpack_require__(75811);
;// CONCATENATED MODULE: ./src/core/strict/add-opinion.ts

/**
 * Adds to a case what a second engine says of its offline run: a failure per difference. One that its version
 * explains is only noted.
 */
function addOpinion(report, answer, second) {
    const offline = report.runs.find(({ engine }) => engine === 'offline');
    if (offline === undefined)
        return report;
    const opinion = (0,strict_opinion/* opinionOn */.M)(offline, answer, report.testCase, second);
    const failures = failuresOf(opinion, report);
    return {
        ...report,
        status: failures.length > 0 ? 'failed' : report.status,
        failures: [...report.failures, ...failures],
        notes: [...report.notes, ...notesOf(opinion)],
    };
}
function failuresOf({ differences, binary }, { testCase }) {
    return differences
        .filter(({ because }) => because === undefined)
        .map(({ field, shown: [offline, second] }) => ({
        kind: 'strict-mismatch',
        ...{ field, offline, second, binary },
        span: testCase.span,
        engines: ['offline'],
    }));
}
function notesOf({ differences, gap }) {
    const known = differences.flatMap(({ field, because }) => because === undefined ? [] : [{ note: 'strict-known', field, because }]);
    return gap === undefined ? known : [...known, { note: 'strict-gap', gap }];
}

// EXTERNAL MODULE: ./src/core/strict/disagreements.ts
var disagreements = __webpack_require__(77728);
;// CONCATENATED MODULE: ./src/usecases/strict-stage.ts




/** Gives every case a clock, the same for all engines, so that their runs can be compared. */
function pinClock(cases, now) {
    const time = now();
    return cases.map((testCase) => ({
        ...testCase,
        fixture: { ...testCase.fixture, clock: testCase.fixture.clock ?? time },
    }));
}
/** Runs the cases that ran offline under a second engine as well, and adds what that finds. */
async function addSecondOpinions(backend, code, report) {
    const ran = report.cases.filter((it) => it.runs.some(({ engine }) => engine === 'offline'));
    const answers = await askTwice(backend, code, ran);
    const opinion = (it) => {
        const answer = answers.get(it);
        return answer === undefined ? it : addOpinion(it, answer, { backend, runtime: code.runtime });
    };
    return { ...report, cases: report.cases.map(opinion) };
}
/**
 * All events together first, which is quick. Only what differs then counts, and only after it differed in a process
 * of its own: events that share one find what the others left in the function's variables.
 */
async function askTwice(backend, code, cases) {
    const ask = async (some, how) => {
        const answers = await backend.run(code, some.map(({ testCase }) => testCase), how);
        return some.map((it, index) => [it, answers[index]]);
    };
    const together = await ask(cases, 'together');
    const differing = together.filter(([it, answer]) => differs(it, answer)).map(([it]) => it);
    const alone = differing.length === 0 ? [] : await ask(differing, 'alone');
    return new Map([...together, ...alone]);
}
function differs({ runs, testCase }, answer) {
    const offline = runs.find(({ engine }) => engine === 'offline');
    return offline !== undefined && (0,disagreements/* disagreements */.o)(offline, answer, testCase).length > 0;
}
/** Where the parser of a second engine says something else than the checker. */
async function compareVerdicts(backend, functions) {
    const found = await Promise.all(functions.map(async ([{ config, text }, runtime]) => {
        const difference = await backend.compareVerdicts({ source: text, runtime });
        if (difference === undefined)
            return [];
        const because = backend.explain(runtime, difference);
        const { offline, second } = difference;
        const args = { binary: backend.binary, offline, second, because };
        const create = because === undefined ? diagnostics/* errorAt */.Os : diagnostics/* noticeAt */.SC;
        return [create((0,source/* fileSpan */.bU)(config.source), 'strict-verdict', args)];
    }));
    return found.flat();
}


/***/ }),

/***/ 81390:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ checkAll),
/* harmony export */   M2: () => (/* binding */ testProject),
/* harmony export */   qM: () => (/* binding */ TESTED_ENGINES),
/* harmony export */   sN: () => (/* binding */ withRuntimes)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4620);
/* harmony import */ var _core_runtimes_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(72870);
/* harmony import */ var _core_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35149);
/* harmony import */ var _core_shared_trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96008);
/* harmony import */ var _core_source_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(82858);
/* harmony import */ var _core_slots_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96498);
/* harmony import */ var _function_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20562);
/* harmony import */ var _prepared_function_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21364);
/* harmony import */ var _read_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51662);
/* harmony import */ var _run_cases_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19877);
/* harmony import */ var _strict_stage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78583);
/* harmony import */ var _run_findings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52456);
/* harmony import */ var _test_function_engine_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51497);















/** The engines behind each choice. */
const TESTED_ENGINES = {
    offline: ['offline'],
    aws: ['aws'],
    both: ['offline', 'aws'],
};
/** Runs tests without changing anything anywhere. Throws InputError for sources that cannot be read. */
async function testProject(ports, suite, options) {
    const prepared = await (0,_prepared_function_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareFunctions */ .vV)(ports, suite.functions);
    const sources = (0,_prepared_function_js__WEBPACK_IMPORTED_MODULE_5__/* .sourcesOf */ .u0)(prepared);
    const strict = options.engine === 'offline' ? options.strict : undefined;
    const diagnostics = [...checkAll(ports, prepared), ...(await verdicts(strict, prepared))];
    if ((0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_10__/* .hasErrors */ .Cs)(diagnostics))
        return (0,_run_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .nothingRun */ .n)(diagnostics, sources);
    const slots = (0,_core_slots_js__WEBPACK_IMPORTED_MODULE_12__/* .createSlots */ .e)(_test_function_engine_js__WEBPACK_IMPORTED_MODULE_9__/* .PARALLEL_TESTS */ .M);
    const runs = await Promise.all(prepared.map((it) => {
        const started = (0,_function_run_js__WEBPACK_IMPORTED_MODULE_4__/* .startRun */ .AD)(it, it.config.runtime ?? _core_runtimes_js__WEBPACK_IMPORTED_MODULE_13__/* .DEFAULT_RUNTIME */ .JA);
        const cases = strict === undefined ? started.cases : (0,_strict_stage_js__WEBPACK_IMPORTED_MODULE_8__/* .pinClock */ .M)(started.cases, ports.clock);
        return testOne(ports, { ...started, cases }, options, slots);
    }));
    const judged = (0,_function_run_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFunctions */ .ox)(runs, TESTED_ENGINES[options.engine], options.snapshots);
    const functions = strict === undefined ? judged : await secondOpinions(strict, runs, judged);
    const found = [...diagnostics, ...differingCode(runs, options)];
    return { ...(0,_core_shared_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .shareTrouble */ .r)(functions), diagnostics: found, publish: undefined, sources };
}
/** What the second engine says of every function. */
function secondOpinions(strict, runs, reports) {
    return Promise.all(reports.map((report, index) => {
        const run = runs[index];
        const code = { source: run?.prepared.text ?? '', runtime: report.runtime };
        return (0,_strict_stage_js__WEBPACK_IMPORTED_MODULE_8__/* .addSecondOpinions */ .P8)(strict, code, report);
    }));
}
async function verdicts(strict, prepared) {
    return strict === undefined ? [] : (0,_strict_stage_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVerdicts */ .m3)(strict, withRuntimes(prepared));
}
/** Functions with the runtimes they are checked for. */
function withRuntimes(prepared) {
    return prepared.map((it) => [it, it.config.runtime ?? _core_runtimes_js__WEBPACK_IMPORTED_MODULE_13__/* .DEFAULT_RUNTIME */ .JA]);
}
/** Static rules over all functions of a project. */
function checkAll({ check }, prepared) {
    return withRuntimes(prepared).flatMap(([it, runtime]) => (0,_prepared_function_js__WEBPACK_IMPORTED_MODULE_5__/* .checkFunction */ .d7)(check, it, runtime));
}
async function testOne(ports, run, options, slots) {
    const offline = options.engine === 'aws' ? run : await testOffline(ports, run);
    if (options.engine === 'offline')
        return offline;
    return (0,_function_run_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(offline, (it) => testOnAws(ports, it, options, slots));
}
async function testOffline(ports, run) {
    const { config, text } = run.prepared;
    const engine = ports.offline.engine({ source: text, runtime: run.runtime });
    const offline = await (0,_run_cases_js__WEBPACK_IMPORTED_MODULE_7__/* .runCases */ .v)(engine, run.cases, config.limits, ports.answered);
    return { ...run, answers: { offline } };
}
async function testOnAws(ports, run, { cloudfront, keyValueStores, stage, engine: choice, sampling }, slots) {
    const { config, bytes } = run.prepared;
    const { name, limits } = config;
    const [described, code] = await Promise.all([
        cloudfront.describe(name, stage),
        choice === 'both' ? cloudfront.get(name, stage) : undefined,
    ]);
    if (described === undefined)
        throw noStage(name, stage);
    const { etag } = described;
    const ported = { cloudfront, clock: ports.clock, slots };
    const engine = (0,_test_function_engine_js__WEBPACK_IMPORTED_MODULE_9__/* .createTestFunctionEngine */ .b)(ported, { name, etag, stage });
    const leftOut = (0,_core_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideSample */ .W)(run.cases, choice === 'both' ? sampling : undefined);
    const cases = run.cases.filter(({ id }) => !leftOut.has(id));
    const aws = await (0,_run_cases_js__WEBPACK_IMPORTED_MODULE_7__/* .runCases */ .v)(engine, cases, limits, ports.answered);
    const isOther = code !== undefined && !(0,_core_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .equalBytes */ .ex)(code.code, bytes);
    const incomparable = isOther ? `${stage} has other code` : undefined;
    const tested = { ...run, incomparable, outsideSample: leftOut, answers: { ...run.answers, aws } };
    const [arn] = described.config.keyValueStoreArns;
    return { ...tested, store: await (0,_read_store_js__WEBPACK_IMPORTED_MODULE_6__/* .readStore */ .u)(keyValueStores, tested, arn) };
}
/** Engines that ran different code are worth a word. */
function differingCode(runs, options) {
    if (options.engine !== 'both')
        return [];
    return runs
        .filter(({ incomparable }) => incomparable !== undefined)
        .map(({ prepared: { config } }) => (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_10__/* .warningAt */ .MK)((0,_core_source_js__WEBPACK_IMPORTED_MODULE_14__/* .fileSpan */ .bU)(config.source), 'other-code', {
        name: config.name,
        stage: options.stage,
        source: config.source,
    }));
}
function noStage(name, stage) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('no-such-function', {
        operation: 'DescribeFunction',
        subject: name,
        detail: `there is no stage ${stage}`,
    });
}


/***/ })

};
