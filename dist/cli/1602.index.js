export const id = 1602;
export const ids = [1602];
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

/***/ 12228:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeLive)
/* harmony export */ });
/* harmony import */ var _compare_compare_outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37428);
/* harmony import */ var _verdict_chances_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34708);
/* harmony import */ var _verdict_check_fixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17129);
/* harmony import */ var _verdict_observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36189);




/** The verdict on one case; undefined for one that is skipped. */
function judgeLive(input) {
    const { testCase, status } = input.report;
    if (testCase.skip !== undefined)
        return undefined;
    const live = input.comparison.aws.get(testCase.id);
    if (live?.kind === 'trouble')
        return { verdict: 'not-compared', because: 'trouble' };
    const sides = sidesOf(input, live);
    if (sides === undefined)
        return { verdict: 'not-compared', because: 'not-run' };
    const because = chancesIn(input, sides.engine);
    if (because.length > 0)
        return { verdict: 'may-vary', because, ...sides };
    const differences = (0,_compare_compare_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .compareOutcomes */ .j)(sides.live.outcome, sides.current.outcome);
    if (differences.length === 0)
        return { verdict: 'same', ...sides };
    return { verdict: 'changed', differences, mark: markOf(testCase, status), ...sides };
}
/** TestFunction on both stages, else both codes in the emulated runtime where that may judge the case. */
function sidesOf({ report: { testCase }, comparison, aws }, live) {
    const { id } = testCase;
    const onAws = bothSides(testCase, 'aws', live, aws);
    if (onAws !== undefined || testCase.awsOnly)
        return onAws;
    return bothSides(testCase, 'offline', comparison.offline.get(id), comparison.observed.get(id));
}
function bothSides(testCase, engine, before, now) {
    const live = (0,_verdict_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .observe */ .l)(testCase, engine, before)?.run;
    const current = (0,_verdict_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .observe */ .l)(testCase, engine, now)?.run;
    return live && current && { engine, live, current };
}
/** What either code used, as far as the emulated runtime saw it, that can make a difference by itself. */
function chancesIn(input, engine) {
    const { report, comparison, store } = input;
    const { testCase } = report;
    const now = comparison.observed.get(testCase.id);
    const before = observationsOf(comparison.offline.get(testCase.id));
    const verified = store && (0,_verdict_check_fixture_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFixture */ .k)(testCase, now, store).verifiedKeys;
    const used = [
        ...usedBy(observationsOf(now), verified),
        // Both stages read one store, if not at one moment: what this run's code asks it for tells enough.
        ...usedBy(before && { ...before, kvsKeys: [] }, verified),
    ];
    const settled = engine === 'offline' ? settledBy(testCase) : [];
    return [...new Set(used)].filter((it) => !settled.includes(it));
}
function usedBy(observations, verifiedKeys = new Set()) {
    return observations === undefined ? [] : (0,_verdict_chances_js__WEBPACK_IMPORTED_MODULE_3__/* .chancesOf */ .J)(observations, verifiedKeys);
}
function observationsOf(answer) {
    return answer?.kind === 'result' ? answer.observations : undefined;
}
/** Offline both codes find the same store, and whatever else the test says. */
function settledBy({ fixture }) {
    return [
        'unverified key value store keys',
        ...(fixture.clock === undefined ? [] : ['the clock']),
        ...(fixture.edgeLocation === undefined ? [] : ['cf.edgeLocation']),
    ];
}
/** Expectations about what becomes of the request; the others look at logs, origin and cost. */
const ON_OUTCOME = new Set([
    'request',
    'response',
    'query-as-input',
    'changes',
    'output',
    'error',
]);
function markOf({ expectations, snapshot }, status) {
    if (status === 'failed')
        return 'fails';
    const asserts = snapshot !== undefined || expectations.some(({ kind }) => ON_OUTCOME.has(kind));
    return asserts ? 'asserted' : 'not-asserted';
}


/***/ }),

/***/ 83197:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ allChangedBehaviours),
  j: () => (/* binding */ reportLive)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(85725);
;// CONCATENATED MODULE: ./src/core/live/code-diff.ts

/** Equal lines shown around a change. */
const CONTEXT = 3;
/** Bounds the work of a diff, in edited lines: code that is further apart is replaced as a whole. */
const MAX_EDITS = 500;
/** Compares two versions of a code; line ends count. */
function diffCode(before, after) {
    const hunks = hunksOf(before, after);
    const lines = hunks.flatMap((hunk) => hunk.lines);
    const count = (sign) => lines.filter((line) => line.startsWith(sign)).length;
    return { added: count('+'), removed: count('-'), hunks };
}
function hunksOf(before, after) {
    if (before === after)
        return [];
    const options = { context: CONTEXT, maxEditLength: MAX_EDITS };
    const patch = (0,create/* structuredPatch */.YB)('', '', before, after, '', '', options);
    return patch?.hunks ?? [wholly(before, after)];
}
function wholly(before, after) {
    const [removed, added] = [linesOf(before), linesOf(after)];
    return {
        oldStart: 1,
        oldLines: removed.length,
        newStart: 1,
        newLines: added.length,
        lines: [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)],
    };
}
function linesOf(text) {
    return text.replace(/\n$/, '').split('\n');
}

;// CONCATENATED MODULE: ./src/core/live/report-live.ts

/** What a comparison comes to for a function whose cases have their verdicts. */
function reportLive(comparison, cases) {
    switch (comparison.kind) {
        case 'new':
            return { state: 'new' };
        case 'same':
            return { state: 'same' };
        case 'unreadable':
            return { state: 'unknown', trouble: comparison.trouble };
        case 'read':
            return compared(comparison, cases);
    }
}
function compared({ against, before, after, config, aws, trouble }, cases) {
    const counts = {
        changed: 0,
        same: 0,
        'may-vary': 0,
        'not-compared': 0,
    };
    const judged = { offline: 0, aws: 0 };
    for (const { live } of cases) {
        if (live === undefined)
            continue;
        counts[live.verdict] += 1;
        if (live.verdict !== 'not-compared')
            judged[live.engine] += 1;
    }
    const measured = [...aws.values()].flatMap((answer) => answer.kind === 'result' ? (answer.result.computeUtilization ?? []) : []);
    const utilization = measured.length === 0 ? undefined : Math.max(...measured);
    const code = diffCode(before, after);
    return { state: 'compared', against, code, config, utilization, counts, judged, trouble };
}
/** How many behaviours of a function change; undefined where nothing is known of LIVE. */
function changedBehaviours({ live }) {
    if (live === undefined || live.state === 'unknown')
        return undefined;
    if (live.state !== 'compared')
        return 0;
    const { changed, same, 'may-vary': varying, 'not-compared': not } = live.counts;
    return not > 0 && changed + same + varying === 0 ? undefined : changed;
}
/** The same over all functions; undefined where it is not known of any. */
function allChangedBehaviours({ functions }) {
    const known = functions.flatMap((fn) => changedBehaviours(fn) ?? []);
    return known.length === 0 ? undefined : known.reduce((sum, some) => sum + some, 0);
}


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

/***/ 4620:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   J0: () => (/* binding */ changedConfig),
/* harmony export */   JI: () => (/* binding */ isCommitMark),
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
/** Whether a comment is the mark of a commit. */
function isCommitMark(comment) {
    return comment.startsWith(MARK);
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
    return wanted === _function_config_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_STORE */ .IH ? [] : [wanted];
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

/***/ 87295:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ compareLive)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/live/judge-live.ts
var judge_live = __webpack_require__(12228);
// EXTERNAL MODULE: ./src/core/plan.ts
var plan = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/usecases/test-function-engine.ts + 1 modules
var test_function_engine = __webpack_require__(51497);
;// CONCATENATED MODULE: ./src/usecases/compare/ask-live.ts


/** Milliseconds after which nothing more is asked of LIVE: a publish waits for it, and does not need it. */
const LIVE_TIME = 60_000;
/** Failures that are about one event; the others would meet all of them. */
const OF_THE_EVENT = new Set(['event-not-valid', 'too-large']);
/** Runs events on LIVE, each once. The first trouble, and the end of the time, ends it. Never rejects for AWS. */
async function askLive(ports, name, etag, cases) {
    const target = { name, etag, stage: 'LIVE' };
    const until = ports.clock() + (ports.timeMs ?? LIVE_TIME);
    let ended;
    let trouble;
    const ask = async (testCase) => {
        if (ended === undefined && ports.clock() > until)
            ended = tooLong(name);
        if (ended !== undefined)
            return { kind: 'trouble', error: ended };
        const answer = await (0,test_function_engine/* testOnce */.Oo)(ports, target, testCase);
        if (answer.kind === 'trouble') {
            trouble ??= answer.error;
            if (!OF_THE_EVENT.has(answer.error.failure))
                ended ??= answer.error;
        }
        return answer;
    };
    const answers = await Promise.all(cases.map((it) => ports.slots(() => ask(it))));
    const aws = new Map(cases.map(({ id }, index) => [id, answers[index]]));
    return { aws, trouble: ended ?? trouble };
}
function tooLong(subject) {
    const detail = `LIVE was asked for ${LIVE_TIME / 1_000} seconds, which is all that a publish waits for it`;
    return new errors/* ServiceError */._7('timeout', { operation: 'TestFunction', subject, detail });
}

// EXTERNAL MODULE: ./src/usecases/compare/run-both-offline.ts
var run_both_offline = __webpack_require__(34731);
;// CONCATENATED MODULE: ./src/usecases/compare/compare-live.ts





/** So many events of a function all run on LIVE; of more, only those that LIVE's code answers differently offline. */
const MAX_LIVE_EVENTS = 100;
/**
 * Finds out what LIVE makes of the events that a run has answers for. Whatever goes wrong is part of what it
 * answers: a comparison is never in the way of a run.
 */
async function compareLive(ports, run, target) {
    try {
        const revision = await target.read();
        if (revision === undefined)
            return { kind: 'new' };
        return await compareRevision(ports, run, revision, target.wanted);
    }
    catch (error) {
        return { kind: 'unreadable', trouble: asTrouble(error, run) };
    }
}
async function compareRevision(ports, run, { code, described }, wanted) {
    const config = configChanges(wanted, described.config);
    if (config.length === 0 && (0,plan/* equalBytes */.ex)(code, run.prepared.bytes))
        return { kind: 'same' };
    const before = new TextDecoder().decode(code);
    const live = { source: before, runtime: described.config.runtime };
    const both = await (0,run_both_offline/* runBothOffline */.U)(ports.offline, run, live);
    const comparison = {
        kind: 'read',
        against: 'LIVE',
        before,
        after: run.prepared.text,
        config,
        ...both,
        aws: new Map(),
        trouble: undefined,
    };
    const { name } = run.prepared.config;
    const asked = await askLive(ports, name, described.etag, eventsFor(run, comparison));
    return { ...comparison, ...asked };
}
/** A comment changes nothing that a viewer could see. */
function configChanges(wanted, actual) {
    return (0,plan/* changedConfig */.J0)({ ...wanted, comment: actual.comment }, actual).filter((change) => change === 'runtime' || change === 'key value store');
}
/** The events that LIVE is asked for: nothing to compare an answer with, nothing asked. */
function eventsFor(run, comparison) {
    const { live = 'auto' } = run.prepared.config;
    const answered = run.cases.filter(({ id }) => run.answers.aws?.get(id)?.kind === 'result');
    if (live === 'always' || answered.length <= MAX_LIVE_EVENTS)
        return answered;
    return answered.filter((testCase) => {
        const { store } = run;
        const report = { testCase, status: 'passed' };
        const verdict = (0,judge_live/* judgeLive */.a)({ report, comparison, aws: undefined, store })?.verdict;
        return verdict === 'changed' || verdict === 'not-compared';
    });
}
/** What nobody foresaw is told as trouble, too. */
function asTrouble(error, { prepared: { config } }) {
    if (error instanceof errors/* ServiceError */._7)
        return error;
    const detail = error instanceof Error ? error.message : String(error);
    const facts = { operation: 'comparing', subject: config.name, detail, cause: error };
    return new errors/* ServiceError */._7('unknown', facts);
}


/***/ }),

/***/ 34731:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ runBothOffline)
/* harmony export */ });
/* harmony import */ var _core_runtimes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72870);

/**
 * Runs LIVE's code on every case, and this run's where it did not run yet: what the runs used (chance, time) is of
 * interest also where only AWS may judge.
 */
async function runBothOffline(runtime, run, live) {
    const { prepared, cases, answers } = run;
    const able = cases.filter(({ skip }) => skip === undefined);
    const known = answers.offline ?? new Map();
    const missing = able.filter(({ id }) => !known.has(id));
    const now = { source: prepared.text, runtime: run.runtime };
    const [offline, observed] = await Promise.all([
        (0,_core_runtimes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRuntime */ .vk)(live.runtime) ? runAll(runtime, { ...live, runtime: live.runtime }, able) : new Map(),
        runAll(runtime, now, missing),
    ]);
    return { offline, observed: new Map([...known, ...observed]) };
}
async function runAll(runtime, code, cases) {
    if (cases.length === 0)
        return new Map();
    const answers = await runtime
        .engine(code)
        .run(cases.map(({ event, fixture }) => ({ event, fixture })));
    return new Map(cases.map(({ id }, index) => [id, answers[index]]));
}


/***/ }),

/***/ 43367:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ judgedLimits),
/* harmony export */   PZ: () => (/* binding */ coverageFindings),
/* harmony export */   fB: () => (/* binding */ readyForCoverage),
/* harmony export */   q7: () => (/* binding */ addCoverage)
/* harmony export */ });
/* harmony import */ var _core_compare_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75225);
/* harmony import */ var _core_compare_compare_outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37428);
/* harmony import */ var _core_coverage_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98342);
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27135);
/* harmony import */ var _core_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82858);
/* harmony import */ var _pin_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8444);
/* harmony import */ var _run_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19877);







/** The limits that this run can judge: those of a function with all its tests. */
function judgedLimits(config) {
    // It was LIVE before: no rule of cf2 may stand in the way back.
    const isExempt = config.isPartial === true || config.restores !== undefined;
    return isExempt ? undefined : config.limits.coverage;
}
/** Whether the function's events are to be counted. */
function wantsCoverage(config, isAsked) {
    if (config.restores !== undefined)
        return false;
    return isAsked || limitSpan(judgedLimits(config)) !== undefined;
}
function limitSpan(limits) {
    return _core_coverage_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .COVERAGE_METRICS */ .h.flatMap((metric) => limits?.[metric]?.span ?? [])[0];
}
/** A run whose events come to the same a second time: its cases have a clock. */
function readyForCoverage(run, isAsked, { clock }) {
    const isWanted = wantsCoverage(run.prepared.config, isAsked);
    return isWanted ? { ...run, cases: (0,_pin_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .pinClock */ .M)(run.cases, clock) } : run;
}
/**
 * Counts what the offline events of a run reach, in a second run of them: results always come from code as it is.
 */
async function addCoverage(measure, run, isAsked) {
    const { config, text, file, built } = run.prepared;
    if (measure === undefined || !wantsCoverage(config, isAsked))
        return run;
    const cases = (0,_run_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .casesFor */ .X)('offline', run.cases);
    const code = { source: text, runtime: run.runtime };
    const answer = await measure({ code, file, built, invocations: cases });
    return { ...run, coverage: coverageOf(answer, cases, run) };
}
function coverageOf(answer, cases, { answers, prepared }) {
    if (answer.kind === 'refused')
        return answer;
    const { totals, files, answers: counted } = answer;
    const differing = cases.filter((testCase, index) => differs(testCase, answers.offline?.get(testCase.id), counted[index]));
    return {
        kind: 'counted',
        totals,
        files,
        isOfBuiltCode: prepared.built !== undefined && Object.hasOwn(files, prepared.file),
        differing: differing.map(({ id }) => id),
        lost: counted.filter(({ counts }) => counts === undefined).length,
    };
}
function differs({ event, eventType }, first, second) {
    if (first?.kind !== 'result' || second === undefined)
        return false;
    const [a, b] = [first, second].map(({ result }) => (0,_core_compare_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalise */ ._I)(result, event, eventType));
    return a !== undefined && b !== undefined && !isSame(a, b);
}
/** Words and lines of errors may be of the code that counts. */
function isSame(a, b) {
    if (a.kind === 'error' && b.kind === 'error')
        return true;
    return (0,_core_compare_compare_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .compareOutcomes */ .j)(a, b).length === 0;
}
/** What there is to say of coverage beside the figures. */
function coverageFindings(runs) {
    return runs.flatMap(({ prepared: { config }, coverage }) => [
        ...skippedLimit(config),
        ...(coverage === undefined ? [] : countingFindings(config, coverage)),
    ]);
}
function skippedLimit({ id, isPartial, limits }) {
    const span = limitSpan(limits.coverage);
    if (span === undefined || isPartial !== true)
        return [];
    return [(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .noticeAt */ .SC)(span, 'coverage-limit-skipped', { id })];
}
function countingFindings({ id, source }, coverage) {
    if (coverage.kind === 'refused') {
        return [(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .warningAt */ .MK)((0,_core_source_js__WEBPACK_IMPORTED_MODULE_6__/* .fileSpan */ .bU)(source), 'coverage-unmeasured', { id, reason: coverage.reason })];
    }
    const { differing, lost } = coverage;
    if (differing.length === 0 && lost === 0)
        return [];
    return [(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .warningAt */ .MK)((0,_core_source_js__WEBPACK_IMPORTED_MODULE_6__/* .fileSpan */ .bU)(source), 'coverage-differs', { id, cases: differing, lost })];
}


/***/ }),

/***/ 7577:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CD: () => (/* binding */ attempt),
  ox: () => (/* binding */ reportFunctions),
  AD: () => (/* binding */ startRun)
});

// EXTERNAL MODULE: ./src/core/function-case.ts
var function_case = __webpack_require__(52288);
// EXTERNAL MODULE: ./src/core/coverage/coverage.ts
var coverage = __webpack_require__(98342);
;// CONCATENATED MODULE: ./src/core/coverage/judge-coverage.ts


/**
 * A failed case for limits that are not reached: coverage belongs to a function and to none of its tests. Nothing
 * for limits that hold. A limit that nobody could check does not hold.
 */
function judgeCoverage(facts) {
    const failures = failuresOf(facts);
    const [first] = failures;
    if (first === undefined)
        return [];
    return [(0,function_case/* functionCase */.T)(facts.functionId, 'limits.coverage', first.span, failures)];
}
function failuresOf({ limits, totals, ranOffline }) {
    const written = coverage/* COVERAGE_METRICS */.h.flatMap((metric) => {
        const limit = limits?.[metric];
        return limit === undefined ? [] : [{ metric, ...limit }];
    });
    const [first] = written;
    if (first === undefined)
        return [];
    if (!ranOffline) {
        const assertion = 'limits.coverage';
        const { span } = first;
        return [{ kind: 'unchecked-assertion', assertion, ability: 'coverage', span, engines: [] }];
    }
    return written.flatMap(({ metric, percent, span }) => {
        const actual = totals?.[metric];
        if (actual !== undefined && actual.percent >= percent)
            return [];
        return [{ kind: 'coverage', metric, limit: percent, actual, span, engines: ['offline'] }];
    });
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/live/judge-live.ts
var judge_live = __webpack_require__(12228);
// EXTERNAL MODULE: ./src/core/live/report-live.ts + 1 modules
var report_live = __webpack_require__(83197);
// EXTERNAL MODULE: ./src/core/judge.ts + 7 modules
var core_judge = __webpack_require__(88539);
;// CONCATENATED MODULE: ./src/core/snapshot/obsolete-case.ts

/** An entry of a snapshot file that no test asks for, as a failed case: it has no test to stand with. */
function obsoleteCase({ functionId, caseId, span }) {
    const prefix = `${functionId} \u203a `;
    const name = `${caseId.startsWith(prefix) ? caseId.slice(prefix.length) : caseId} (snapshot)`;
    return (0,function_case/* functionCase */.T)(functionId, name, span, [
        { kind: 'snapshot-obsolete', caseId, span, engines: [] },
    ]);
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

// EXTERNAL MODULE: ./src/usecases/coverage-stage.ts
var coverage_stage = __webpack_require__(43367);
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
    const coverage = run.coverage?.kind === 'counted' ? run.coverage : undefined;
    const cases = run.cases.map((testCase) => besideLive(run, judge(testCase)));
    const obsolete = snapshots === 'check' ? (config.obsoleteSnapshots ?? []) : [];
    return {
        id: config.id,
        name: config.name,
        source: config.source,
        runtime: run.runtime,
        codeSize: bytes.length,
        limits: config.limits,
        cases: [
            ...cases,
            ...obsolete.map(obsoleteCase),
            ...judgeCoverage({
                functionId: config.id,
                limits: (0,coverage_stage/* judgedLimits */.I9)(config),
                totals: coverage?.totals,
                ranOffline: engines.includes('offline'),
            }),
        ],
        coverage,
        live: run.comparison && (0,report_live/* reportLive */.j)(run.comparison, cases),
        throwaway: run.throwaway,
        deployment: run.deployment,
        trouble: run.trouble,
    };
}
function besideLive({ comparison, answers, store }, report) {
    if (comparison?.kind !== 'read')
        return report;
    const aws = answers.aws?.get(report.testCase.id);
    return { ...report, live: (0,judge_live/* judgeLive */.a)({ report, comparison, aws, store }) };
}


/***/ }),

/***/ 8444:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pinClock)
/* harmony export */ });
/** Gives every case a clock, the same for all runs of it, so that they can be compared. */
function pinClock(cases, now) {
    const time = now();
    return cases.map((testCase) => ({
        ...testCase,
        fixture: { ...testCase.fixture, clock: testCase.fixture.clock ?? time },
    }));
}


/***/ }),

/***/ 72469:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readLive)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Reads again this often when somebody publishes between the calls of one reading. */
const MAX_READS = 3;
/**
 * Reads LIVE; undefined when there is no such stage. `known` is what an earlier call described, and saves one. Throws
 * ServiceError, `precondition-failed` when it never held still.
 */
async function readLive(cloudfront, name, known) {
    let described = known;
    for (let read = 1; read <= MAX_READS; read += 1) {
        const found = await cloudfront.get(name, 'LIVE');
        if (found === undefined)
            return undefined;
        // Two calls: only equal ETags prove that they are about one revision.
        if (found.etag === described?.etag)
            return { described, code: found.code };
        described = await cloudfront.describe(name, 'LIVE');
        if (found.etag === described?.etag)
            return { described, code: found.code };
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('precondition-failed', {
        operation: 'GetFunction',
        subject: name,
        detail: `LIVE changed during ${MAX_READS} readings`,
    });
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
  P: () => (/* binding */ addSecondOpinions),
  m: () => (/* binding */ compareVerdicts)
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

/***/ 88788:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qM: () => (/* binding */ TESTED_ENGINES),
  K7: () => (/* binding */ checkAll),
  M2: () => (/* binding */ testProject),
  sN: () => (/* binding */ withRuntimes)
});

// EXTERNAL MODULE: ./src/core/diagnostics.ts
var core_diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/plan.ts
var plan = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/core/runtimes.ts
var runtimes = __webpack_require__(72870);
// EXTERNAL MODULE: ./src/core/sample.ts
var sample = __webpack_require__(35149);
// EXTERNAL MODULE: ./src/core/shared-trouble.ts
var shared_trouble = __webpack_require__(96008);
// EXTERNAL MODULE: ./src/core/source.ts
var source = __webpack_require__(82858);
// EXTERNAL MODULE: ./src/core/slots.ts
var core_slots = __webpack_require__(96498);
// EXTERNAL MODULE: ./src/usecases/coverage-stage.ts
var coverage_stage = __webpack_require__(43367);
// EXTERNAL MODULE: ./src/usecases/read-live.ts
var read_live = __webpack_require__(72469);
// EXTERNAL MODULE: ./src/usecases/compare/compare-live.ts + 1 modules
var compare_live = __webpack_require__(87295);
;// CONCATENATED MODULE: ./src/usecases/compare/compare-development.ts


/**
 * Compares DEVELOPMENT, as it is, with LIVE; undefined where the configuration wants none, or DEVELOPMENT holds other
 * code than the one here: nobody asked about that.
 */
async function compareDevelopment({ offline, clock }, run, { cloudfront, config: wanted, slots }) {
    const { name, live } = run.prepared.config;
    if (live === 'never' || run.incomparable !== undefined)
        return undefined;
    const ports = { cloudfront, offline, clock, slots, timeMs: Infinity };
    return (0,compare_live/* compareLive */.M)(ports, run, { read: () => (0,read_live/* readLive */.p)(cloudfront, name, undefined), wanted });
}

// EXTERNAL MODULE: ./src/usecases/function-run.ts + 3 modules
var function_run = __webpack_require__(7577);
// EXTERNAL MODULE: ./src/usecases/prepared-function.ts
var prepared_function = __webpack_require__(21364);
// EXTERNAL MODULE: ./src/usecases/read-store.ts
var read_store = __webpack_require__(51662);
// EXTERNAL MODULE: ./src/usecases/run-cases.ts
var run_cases = __webpack_require__(19877);
// EXTERNAL MODULE: ./src/usecases/pin-clock.ts
var pin_clock = __webpack_require__(8444);
// EXTERNAL MODULE: ./src/usecases/strict-stage.ts + 1 modules
var strict_stage = __webpack_require__(78583);
// EXTERNAL MODULE: ./src/usecases/run-findings.ts
var run_findings = __webpack_require__(52456);
// EXTERNAL MODULE: ./src/usecases/test-function-engine.ts + 1 modules
var test_function_engine = __webpack_require__(51497);
;// CONCATENATED MODULE: ./src/usecases/test-project.ts


















/** The engines behind each choice. */
const TESTED_ENGINES = {
    offline: ['offline'],
    aws: ['aws'],
    both: ['offline', 'aws'],
};
/** Runs tests without changing anything anywhere. Throws InputError for sources that cannot be read. */
async function testProject(ports, suite, options) {
    const prepared = await (0,prepared_function/* prepareFunctions */.vV)(ports, suite.functions);
    const sources = (0,prepared_function/* sourcesOf */.u0)(prepared);
    const strict = options.engine === 'offline' ? options.strict : undefined;
    const diagnostics = [...checkAll(ports, prepared), ...(await verdicts(strict, prepared))];
    if ((0,core_diagnostics/* hasErrors */.Cs)(diagnostics))
        return (0,run_findings/* nothingRun */.n)(diagnostics, sources);
    const slots = (0,core_slots/* createSlots */.e)(test_function_engine/* PARALLEL_TESTS */.Mh);
    const runs = await Promise.all(prepared.map((it) => {
        const started = (0,function_run/* startRun */.AD)(it, it.config.runtime ?? runtimes/* DEFAULT_RUNTIME */.JA);
        const cases = strict === undefined ? started.cases : (0,pin_clock/* pinClock */.M)(started.cases, ports.clock);
        const ready = (0,coverage_stage/* readyForCoverage */.fB)({ ...started, cases }, options.coverage === true, ports);
        return testOne(ports, ready, options, slots);
    }));
    const judged = (0,function_run/* reportFunctions */.ox)(runs, TESTED_ENGINES[options.engine], options.snapshots);
    const functions = strict === undefined ? judged : await secondOpinions(strict, runs, judged);
    const found = [...diagnostics, ...differingCode(runs, options), ...(0,coverage_stage/* coverageFindings */.PZ)(runs)];
    return { ...(0,shared_trouble/* shareTrouble */.r)(functions), diagnostics: found, publish: undefined, sources };
}
/** What the second engine says of every function. */
function secondOpinions(strict, runs, reports) {
    return Promise.all(reports.map((report, index) => {
        const run = runs[index];
        const code = { source: run?.prepared.text ?? '', runtime: report.runtime };
        return (0,strict_stage/* addSecondOpinions */.P)(strict, code, report);
    }));
}
async function verdicts(strict, prepared) {
    return strict === undefined ? [] : (0,strict_stage/* compareVerdicts */.m)(strict, withRuntimes(prepared));
}
/** Functions with the runtimes they are checked for. */
function withRuntimes(prepared) {
    return prepared.map((it) => [it, it.config.runtime ?? runtimes/* DEFAULT_RUNTIME */.JA]);
}
/** Static rules over all functions of a project. */
function checkAll({ check }, prepared) {
    return withRuntimes(prepared).flatMap(([it, runtime]) => (0,prepared_function/* checkFunction */.d7)(check, it, runtime));
}
async function testOne(ports, run, options, slots) {
    const offline = options.engine === 'aws' ? run : await testOffline(ports, run, options.coverage === true);
    if (options.engine === 'offline')
        return offline;
    return (0,function_run/* attempt */.CD)(offline, (it) => testOnAws(ports, it, options, slots));
}
async function testOffline(ports, run, isCoverageAsked) {
    const { config, text } = run.prepared;
    const engine = ports.offline.engine({ source: text, runtime: run.runtime });
    const offline = await (0,run_cases/* runCases */.v)(engine, run.cases, config.limits, ports.answered);
    return (0,coverage_stage/* addCoverage */.q7)(ports.measureCoverage, { ...run, answers: { offline } }, isCoverageAsked);
}
async function testOnAws(ports, run, { cloudfront, keyValueStores, stage, engine: choice, sampling, compareLive }, slots) {
    const { config, bytes } = run.prepared;
    const { name, limits } = config;
    const compares = compareLive === true && stage === 'DEVELOPMENT';
    const [described, code] = await Promise.all([
        cloudfront.describe(name, stage),
        choice === 'both' || compares ? cloudfront.get(name, stage) : undefined,
    ]);
    if (described === undefined)
        throw noStage(name, stage);
    const { etag } = described;
    const ported = { cloudfront, clock: ports.clock, slots };
    const engine = (0,test_function_engine/* createTestFunctionEngine */.b6)(ported, { name, etag, stage });
    const leftOut = (0,sample/* outsideSample */.W)(run.cases, choice === 'both' ? sampling : undefined);
    const cases = run.cases.filter(({ id }) => !leftOut.has(id));
    const aws = await (0,run_cases/* runCases */.v)(engine, cases, limits, ports.answered);
    const isOther = code !== undefined && !(0,plan/* equalBytes */.ex)(code.code, bytes);
    const incomparable = isOther ? `${stage} has other code` : undefined;
    const tested = { ...run, incomparable, outsideSample: leftOut, answers: { ...run.answers, aws } };
    const [arn] = described.config.keyValueStoreArns;
    const stored = { ...tested, store: await (0,read_store/* readStore */.u)(keyValueStores, tested, arn) };
    if (!compares)
        return stored;
    const development = { cloudfront, config: described.config, slots };
    return { ...stored, comparison: await compareDevelopment(ports, stored, development) };
}
/** Engines that ran different code are worth a word. */
function differingCode(runs, options) {
    if (options.engine !== 'both')
        return [];
    return runs
        .filter(({ incomparable }) => incomparable !== undefined)
        .map(({ prepared: { config } }) => (0,core_diagnostics/* warningAt */.MK)((0,source/* fileSpan */.bU)(config.source), 'other-code', {
        name: config.name,
        stage: options.stage,
        source: config.source,
    }));
}
function noStage(name, stage) {
    return new errors/* ServiceError */._7('no-such-function', {
        operation: 'DescribeFunction',
        subject: name,
        detail: `there is no stage ${stage}`,
    });
}


/***/ })

};
