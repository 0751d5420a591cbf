export const id = 8539;
export const ids = [8539];
export const modules = {

/***/ 37428:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ compareOutcomes)
/* harmony export */ });
/* harmony import */ var _field_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73983);
/* harmony import */ var _field_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70515);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17605);
/* harmony import */ var _outcome_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92281);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71294);





/**
 * Every difference of two outcomes in the canonical model; empty when they are the same. Two errors are
 * the same whatever their wording and lines.
 */
function compareOutcomes(a, b) {
    if (a.kind !== b.kind)
        return [{ field: 'outcome', a: (0,_outcome_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomePhrase */ .O)(a), b: (0,_outcome_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomePhrase */ .O)(b) }];
    return a.kind === 'error' || b.kind === 'error' ? [] : compareMessages(a, b);
}
function compareMessages(a, b) {
    const [first, second] = [(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(a), (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(b)];
    return (0,_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .differingFields */ .W)(first, second).map((path) => ({
        field: `${a.kind}.${(0,_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .D)(path)}`,
        a: (0,_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)((0,_field_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldValue */ .ag)(first, path)),
        b: (0,_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)((0,_field_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldValue */ .ag)(second, path)),
    }));
}


/***/ }),

/***/ 88539:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ judgeCase)
});

// EXTERNAL MODULE: ./src/core/rules/rule-table.ts
var rule_table = __webpack_require__(3564);
// EXTERNAL MODULE: ./src/core/compare/compare-outcomes.ts
var compare_outcomes = __webpack_require__(37428);
// EXTERNAL MODULE: ./src/core/verdict/check-outcome.ts + 3 modules
var check_outcome = __webpack_require__(91905);
;// CONCATENATED MODULE: ./src/core/verdict/merge-failures.ts
/** One list for all engines: a failure that shows on several of them is one, and names them. */
function mergeFailures(verdicts) {
    const found = verdicts.map(({ engine, failures }) => ({ engine, items: failures }));
    return mergeByIdentity(found, identityOf);
}
/** The line of an error does not count: only the offline engine may know it. */
function identityOf(failure) {
    return failure.kind === 'function-error' ? { ...failure, source: undefined } : failure;
}
/** One list of what several engines found; items of equal identity are one, and name their engines. */
function mergeByIdentity(found, identity) {
    const merged = new Map();
    for (const { engine, items } of found) {
        for (const item of items) {
            const key = JSON.stringify(identity(item));
            const known = merged.get(key);
            merged.set(key, { ...(known ?? item), engines: [...(known?.engines ?? []), engine] });
        }
    }
    return [...merged.values()];
}

// EXTERNAL MODULE: ./src/core/compare/canonical.ts
var canonical = __webpack_require__(75225);
// EXTERNAL MODULE: ./src/core/compare/message.ts + 1 modules
var message = __webpack_require__(17605);
// EXTERNAL MODULE: ./src/core/record/recorded-fields.ts + 1 modules
var recorded_fields = __webpack_require__(77910);
;// CONCATENATED MODULE: ./src/core/snapshot/recorded-value.ts



/** What a snapshot says of an outcome: its changes where the event goes on, else the whole output. */
function recordedValue({ event, eventType }, outcome) {
    const input = (0,canonical/* canonicaliseInput */.oD)(event, eventType);
    const after = (0,message/* messageOf */.b)(outcome);
    if (input.kind === outcome.kind && !dropsAttributes((0,message/* messageOf */.b)(input).cookies, after.cookies)) {
        return { changes: (0,recorded_fields/* recordedChanges */.s)((0,message/* messageOf */.b)(input), after) };
    }
    return { output: { [outcome.kind]: withBodyBox((0,recorded_fields/* recordedFields */._)(after)) } };
}
/** Under `changes` a cookie without attributes keeps those it had: that they are gone cannot be said. */
function dropsAttributes(before, after) {
    return [...after].some(([name, cookies]) => cookies.some(({ attributes }, at) => attributes === undefined && before.get(name)?.[at]?.attributes !== undefined));
}
/** A whole output has bodies as AWS writes them. */
function withBodyBox(fields) {
    const { body } = fields;
    if (typeof body !== 'object' || body === null || !('base64' in body))
        return fields;
    return { ...fields, body: { encoding: 'base64', data: body.base64 ?? '' } };
}

;// CONCATENATED MODULE: ./src/core/snapshot/judge-snapshot.ts




/** Holds what the engines answered against the snapshot of a case, unless it is to be accepted. */
function checkSnapshot(testCase, runs, mode) {
    const { snapshot } = testCase;
    if (snapshot === undefined || mode === 'update')
        return [];
    if (snapshot.recorded === undefined) {
        const isError = runs.some(({ run }) => run.outcome.kind === 'error');
        return mode === 'check' && !isError ? [missing(snapshot, runs)] : [];
    }
    return mergeFailures(runs.map((it) => ({ engine: it.run.engine, failures: differences(testCase, it) })));
}
/**
 * What to record for a case that passed everything else: nothing while engines differ, or while what is
 * recorded already holds.
 */
function recordingOf(testCase, runs, mode) {
    const { snapshot } = testCase;
    const [first] = runs;
    if (snapshot === undefined || first === undefined || mode === 'check')
        return undefined;
    const accepted = differences(testCase, first);
    if (snapshot.recorded !== undefined && accepted.length === 0)
        return undefined;
    const { outcome } = first.run;
    if (outcome.kind === 'error')
        return undefined;
    const agree = runs.every(({ run }) => (0,compare_outcomes/* compareOutcomes */.j)(outcome, run.outcome).length === 0);
    if (!agree)
        return undefined;
    const value = recordedValue(testCase, outcome);
    return { snapshot, value, accepted, mayVary: variances(testCase, runs) };
}
function missing({ span }, runs) {
    return { kind: 'snapshot-missing', span, engines: runs.map(({ run }) => run.engine) };
}
/** An error is a failure of its own. */
function differences(testCase, { run: { outcome } }) {
    const recorded = testCase.snapshot?.recorded;
    if (recorded === undefined || outcome.kind === 'error')
        return [];
    return (0,check_outcome/* checkOutcome */.T)(testCase, recorded, outcome).map((failure) => failure.kind === 'changes' ? { ...failure, of: 'snapshot' } : failure);
}
function variances({ fixture }, runs) {
    const seen = runs.flatMap(({ observations }) => observations ?? []);
    return [
        ...(fixture.clock === undefined && seen.some((it) => it.usedClock) ? ['the clock'] : []),
        ...(seen.some((it) => it.usedRandom) ? ['random numbers'] : []),
    ];
}

// EXTERNAL MODULE: ./src/core/compare/compare-logs.ts
var compare_logs = __webpack_require__(41730);
// EXTERNAL MODULE: ./src/core/verdict/chances.ts
var chances = __webpack_require__(34708);
;// CONCATENATED MODULE: ./src/core/verdict/agreement.ts



/**
 * Compares outcome and logs of both engines. Runs that may differ by chance, or by what the key value
 * store holds (`verifiedKeys` are known to be equal), are not compared and say so; another wording of the
 * same kind of error is a note.
 */
function compareEngines(offline, aws, verifiedKeys, span) {
    const because = offline.observations === undefined
        ? 'the offline run was not observed'
        : (0,chances/* chancesOf */.J)(offline.observations, verifiedKeys).join(', ');
    if (because !== '')
        return { failures: [], notes: [{ note: 'not-compared', because }] };
    const logs = (0,compare_logs/* compareLogs */.z)(offline.run.result.logs, aws.result.logs);
    const differences = [
        ...(0,compare_outcomes/* compareOutcomes */.j)(offline.run.outcome, aws.outcome),
        ...(logs ? [logs] : []),
    ];
    const failures = differences.map(({ field, a, b }) => ({
        kind: 'engine-mismatch',
        field,
        offline: a,
        aws: b,
        span,
    }));
    return { failures, notes: wordingNotes(offline.run, aws) };
}
function wordingNotes({ outcome: offline }, { outcome: aws }) {
    if (offline.kind !== 'error' || aws.kind !== 'error')
        return [];
    if (offline.message === aws.message)
        return [];
    return [{ note: 'error-wording', offline: offline.message, aws: aws.message }];
}

// EXTERNAL MODULE: ./src/core/verdict/check-case.ts + 3 modules
var check_case = __webpack_require__(12190);
// EXTERNAL MODULE: ./src/core/verdict/check-fixture.ts
var check_fixture = __webpack_require__(17129);
;// CONCATENATED MODULE: ./src/core/verdict/check-unrun.ts
/**
 * Judges a case that no engine ran. One that this run could never have checked is unchecked; it fails. The
 * others need AWS, which may be missing: they are not run.
 */
function checkUnrun({ offlineOnly, expectations, span }, engines) {
    const [ability] = offlineOnly;
    if (ability === undefined || engines.includes('offline'))
        return undefined;
    const origin = expectations.find(({ kind }) => kind === 'origin');
    return ability === 'origin' && origin !== undefined
        ? { kind: 'unchecked-assertion', assertion: 'expect.origin', ability, span: origin.span }
        : { kind: 'unchecked-assertion', assertion: 'expect', ability, span };
}

// EXTERNAL MODULE: ./src/core/compare/shown.ts
var shown = __webpack_require__(71294);
// EXTERNAL MODULE: ./src/core/rules/check-rules.ts + 11 modules
var check_rules = __webpack_require__(28995);
// EXTERNAL MODULE: ./src/core/rules/rule-facts.ts
var rule_facts = __webpack_require__(86067);
;// CONCATENATED MODULE: ./src/core/verdict/judge-rules.ts





/** Breaches in one run, whether or not they are allowed. Results of runs that failed are not judged. */
function findBreaches(testCase, observed) {
    const { run, observations } = observed;
    if (run.outcome.kind === 'error')
        return badReturn(run.outcome);
    const facts = (0,rule_facts/* createRuleFacts */.Q)(run.result, observations, testCase);
    return facts === undefined ? [] : (0,check_rules/* checkRules */.M)(facts);
}
function badReturn({ badReturn, message }) {
    if (badReturn === undefined)
        return [];
    return [{ code: 'bad-return', field: 'output', actual: (0,shown/* phrase */.MZ)(message) }];
}
/**
 * Turns breaches into failures and warnings; those that function or test allow count for nothing. What
 * the test allows without need is a warning of its own.
 */
function judgeRules(testCase, breaches, allow) {
    const off = new Set([...allow, ...testCase.allow.map(({ code }) => code)]);
    const counted = [...breaches].map(([engine, findings]) => ({
        engine,
        items: findings.filter(({ code }) => code === 'bad-return' || !off.has(code)),
    }));
    const merged = mergeByIdentity(counted, (finding) => finding);
    const isError = ({ code }) => rule_table/* RULES */.y0[code].severity === 'error';
    return {
        failures: merged
            .filter(isError)
            .map((finding) => ({ ...failureOf(finding, testCase), engines: finding.engines })),
        notes: [
            ...merged.filter((it) => !isError(it)).map((it) => ({ note: 'rule', ...it })),
            ...unusedNotes(testCase, breaches),
        ],
    };
}
function failureOf(finding, { span }) {
    return { kind: 'rule', ...finding, span };
}
/** An entry is unused when an engine that can see its breaches judged a result and saw none. */
function unusedNotes({ allow }, breaches) {
    const found = new Set([...breaches.values()].flat().map(({ code }) => code));
    const isJudged = (code) => rule_table/* RULES */.y0[code].offlineOnly ? breaches.has('offline') : breaches.size > 0;
    return allow
        .filter(({ code }) => !found.has(code) && isJudged(code))
        .map(({ code, span }) => ({ note: 'unused-allow', code, span }));
}

;// CONCATENATED MODULE: ./src/core/verdict/steps.ts
/**
 * Judges the steps of a run, which only the offline engine counts. Where it did not run the case a written limit
 * is unchecked, and that is a failure.
 */
function checkSteps({ expectations }, offline) {
    const written = expectations.find((expectation) => expectation.kind === 'max-steps');
    if (written === undefined)
        return [];
    const { limit, span } = written;
    if (offline === undefined) {
        const assertion = 'expect.maxSteps';
        return [{ kind: 'unchecked-assertion', assertion, ability: 'steps', span }];
    }
    const { steps } = offline;
    const isMet = steps !== undefined && steps <= limit;
    return isMet ? [] : [{ kind: 'steps', limit, steps, span }];
}

// EXTERNAL MODULE: ./src/core/verdict/observe.ts
var observe = __webpack_require__(36189);
// EXTERNAL MODULE: ./src/core/verdict/utilization.ts
var verdict_utilization = __webpack_require__(41141);
;// CONCATENATED MODULE: ./src/core/judge.ts











/**
 * The verdict on one case: each engine is judged by the case's assertions, both are compared with each
 * other, compute utilization and steps are held against their limits. A failure outranks trouble at AWS. A case that no
 * engine ran is `not-run`, except one that this run could never have checked: that fails.
 */
function judgeCase(input) {
    if (input.testCase.skip !== undefined)
        return reportOf(input, { status: 'skipped' });
    const { testCase } = input;
    const offline = (0,observe/* observe */.l)(testCase, 'offline', input.offline);
    const aws = (0,observe/* observe */.l)(testCase, 'aws', input.aws);
    const observed = [offline, aws].filter((it) => it !== undefined);
    const runs = observed.map(({ run }) => run);
    const fixture = fixtureOf(input);
    const trouble = troubleOf(input.offline) ?? troubleOf(input.aws) ?? fixture?.trouble;
    if (runs.length === 0 && trouble === undefined)
        return judgeUnrun(input);
    const breaches = breachesOf(testCase, observed);
    const rules = judgeRules(testCase, breaches, input.allow);
    const agreement = offline && aws ? agreementOf(input, { offline, aws, breaches, fixture }) : NOTHING_FOUND;
    const utilization = (0,verdict_utilization/* checkUtilization */.R)(testCase, aws?.run, input);
    const steps = checkSteps(testCase, offline?.run);
    const engines = runs.map(({ engine }) => engine);
    const failures = [
        ...mergeFailures(observed.map((it) => verdictOn(input, it))),
        ...rules.failures,
        ...on(engines, fixture?.failures ?? []),
        ...on(['offline', 'aws'], agreement.failures),
        ...on(['aws'], utilization.failures),
        ...on([offline === undefined ? 'aws' : 'offline'], steps),
        ...checkSnapshot(testCase, observed, input.snapshots ?? 'check'),
    ];
    const notes = [
        ...offlineOnlyNotes(input),
        ...sampleNotes(input),
        ...rules.notes,
        ...(fixture?.notes ?? []),
        ...agreement.notes,
        ...utilization.notes,
        ...approximateNotes(offline),
    ];
    if (failures.length > 0)
        return reportOf(input, { status: 'failed', failures, runs, notes });
    if (trouble !== undefined)
        return reportOf(input, { status: 'error', runs, notes, trouble });
    const recording = recordingOf(testCase, observed, input.snapshots ?? 'check');
    return reportOf(input, { status: 'passed', runs, notes, recording });
}
function approximateNotes(offline) {
    const approximations = offline?.observations?.approximations ?? [];
    return approximations.map((approximation) => ({ note: 'approximate', approximation }));
}
const NOTHING_FOUND = { failures: [], notes: [] };
function judgeUnrun(input) {
    const failure = checkUnrun(input.testCase, input.engines);
    return failure === undefined
        ? reportOf(input, { status: 'not-run' })
        : reportOf(input, { status: 'failed', failures: on(['aws'], [failure]) });
}
/** The fixture matters where AWS ran the case too: there the function read the store. */
function fixtureOf({ testCase, offline, aws, store }) {
    if (aws?.kind !== 'result' || store === undefined)
        return undefined;
    return (0,check_fixture/* checkFixture */.k)(testCase, offline, store);
}
/** AWS's error may be its own word on a breach; there is no result to judge then. */
function breachesOf(testCase, observed) {
    const judged = observed.flatMap((it) => it === undefined || (it.run.outcome.kind === 'error' && !it.run.outcome.badReturn) ? [] : [it]);
    return new Map(judged.map((it) => [it.run.engine, findBreaches(testCase, it)]));
}
function verdictOn({ testCase, source }, { run, observations }) {
    const { engine, outcome, result } = run;
    const seen = { logs: result.logs, origin: observations?.origin };
    return { engine, failures: (0,check_case/* checkCase */.L)(testCase, outcome, seen, source) };
}
function agreementOf({ incomparable, testCase }, { offline, aws, breaches, fixture }) {
    if (incomparable !== undefined) {
        return { failures: [], notes: [{ note: 'not-compared', because: incomparable }] };
    }
    // AWS words these breaches as errors; the rule has been told already.
    const isSettled = aws.run.outcome.kind === 'error' &&
        breaches.get('offline')?.some(({ code }) => rule_table/* RULES */.y0[code].inTestFunction);
    if (isSettled)
        return NOTHING_FOUND;
    return compareEngines(offline, aws.run, fixture?.verifiedKeys ?? new Set(), testCase.span);
}
function offlineOnlyNotes({ testCase, engines }) {
    const isNamed = testCase.offlineOnly.length > 0 && engines.includes('aws');
    return isNamed ? [{ note: 'offline-only', reasons: testCase.offlineOnly }] : [];
}
function sampleNotes({ isOutsideSample = false }) {
    return isOutsideSample ? [{ note: 'not-sampled' }] : [];
}
function troubleOf(answer) {
    return answer?.kind === 'trouble' ? answer.error : undefined;
}
function on(engines, failures) {
    return failures.map((failure) => ({ ...failure, engines }));
}
function reportOf({ testCase }, facts) {
    return { testCase, failures: [], runs: [], trouble: undefined, notes: [], ...facts };
}


/***/ }),

/***/ 34708:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ chancesOf)
/* harmony export */ });
/**
 * Everything a run used that makes two runs of one event differ without a fault of anybody: by chance, by time, or
 * by what the key value store holds (`verifiedKeys` are known to be equal).
 */
function chancesOf({ usedRandom, usedClock, usedEdgeLocation, kvsKeys }, verifiedKeys) {
    const chances = [
        [usedRandom, 'Math.random'],
        [usedClock, 'the clock'],
        [usedEdgeLocation, 'cf.edgeLocation'],
        [kvsKeys.some((key) => !verifiedKeys.has(key)), 'unverified key value store keys'],
    ];
    return chances.flatMap(([happened, words]) => (happened ? [words] : []));
}


/***/ }),

/***/ 17129:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ checkFixture),
/* harmony export */   n: () => (/* binding */ keysToVerify)
/* harmony export */ });
/**
 * Keys of a case that have to be the same in the store: those that the offline run asked for, without one
 * all of the fixture.
 */
function keysToVerify({ fixture }, offline) {
    if (fixture.kvs === undefined)
        return [];
    const seen = offline?.kind === 'result' ? offline.observations?.kvsKeys : undefined;
    return seen ?? Object.keys(fixture.kvs);
}
/** Compares those keys of a case that ran on AWS. Values of the store are in no message. */
function checkFixture(testCase, offline, store) {
    const keys = keysToVerify(testCase, offline);
    if (keys.length === 0)
        return NOTHING;
    switch (store.kind) {
        case 'ignored':
        case 'unreadable':
            return { ...NOTHING, notes: [{ note: 'kvs-not-verified', why: store.kind }] };
        case 'trouble':
            return { ...NOTHING, trouble: store.error };
        default:
            return compareKeys(testCase, keys, store);
    }
}
const NOTHING = {
    failures: [],
    notes: [],
    verifiedKeys: new Set(),
    trouble: undefined,
};
function compareKeys({ fixture: { kvs = {} }, span }, keys, store) {
    const values = store.kind === 'read' ? store.values : new Map();
    const written = (key) => (Object.hasOwn(kvs, key) ? kvs[key] : undefined);
    const isSame = (key) => store.kind === 'read' && written(key) === values.get(key);
    const failures = keys
        .filter((key) => !isSame(key))
        .map((key) => {
        return { kind: 'kvs-mismatch', key, fixture: written(key), store: STORES[store.kind], span };
    });
    return { ...NOTHING, failures, verifiedKeys: new Set(keys.filter(isSame)) };
}
const STORES = { read: 'differs', none: 'none' };


/***/ }),

/***/ 36189:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _compare_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75225);

/** An engine's answer in the canonical model; undefined when there is no result. */
function observe(testCase, engine, answer) {
    if (answer?.kind !== 'result')
        return undefined;
    const { result, observations, durationMs } = answer;
    const outcome = (0,_compare_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalise */ ._I)(result, testCase.event, testCase.eventType);
    const completed = complete(outcome, observations);
    const steps = observations?.steps;
    return { run: { engine, result, outcome: completed, durationMs, steps }, observations };
}
/** AWS's text names a line for some errors only, and no kind; the offline engine knows more. */
function complete(outcome, seen) {
    if (outcome.kind !== 'error' || seen === undefined)
        return outcome;
    const located = { ...outcome, line: outcome.line ?? seen.errorLine };
    return seen.badReturn ? { ...located, badReturn: true } : located;
}


/***/ }),

/***/ 41141:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkUtilization),
/* harmony export */   c: () => (/* binding */ utilizationLimit)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);

const NOT_CHECKED = [{ note: 'utilization-not-checked' }];
/**
 * Judges compute utilization, which only AWS measures: above the case's own limit, else the function's,
 * the case fails; from AWS's notice band on it is noted. A written limit that AWS was there to check but
 * could not is a failure; without AWS in the run it is a note.
 */
function checkUtilization(testCase, aws, { engines, limits }) {
    const written = writtenLimit(testCase);
    if (aws === undefined)
        return checkUnmeasured(testCase, engines);
    const limit = utilizationLimit(testCase, limits);
    const { computeUtilization: percent, computeUtilizationSamples: samples } = aws.result;
    const span = written?.span ?? testCase.span;
    if (percent === undefined) {
        const failure = { kind: 'utilization', limit, samples: [], span };
        return { failures: written === undefined ? [] : [failure], notes: NOT_CHECKED };
    }
    if (percent > limit) {
        const failure = { kind: 'utilization', limit, samples: samples ?? [percent], span };
        return { failures: [failure], notes: [] };
    }
    return { failures: [], notes: highNotes(percent) };
}
/** Percent above which a case fails: its own limit, else the function's. */
function utilizationLimit(testCase, limits) {
    return writtenLimit(testCase)?.limit ?? limits.computeUtilization;
}
function highNotes(percent) {
    const isHigh = percent > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.computeUtilizationNotice.value;
    return isHigh ? [{ note: 'utilization-high', percent }] : [];
}
/** A case that can only run offline keeps its written limit from ever being checked. */
function checkUnmeasured(testCase, engines) {
    const written = writtenLimit(testCase);
    if (written === undefined)
        return { failures: [], notes: [] };
    if (!engines.includes('aws') || testCase.offlineOnly.length === 0) {
        return { failures: [], notes: NOT_CHECKED };
    }
    const assertion = 'expect.maxComputeUtilization';
    const { span } = written;
    return {
        failures: [{ kind: 'unchecked-assertion', assertion, ability: 'computeUtilization', span }],
        notes: [],
    };
}
function writtenLimit({ expectations }) {
    return expectations.find((expectation) => expectation.kind === 'max-compute-utilization');
}


/***/ })

};
