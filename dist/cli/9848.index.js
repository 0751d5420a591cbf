export const id = 9848;
export const ids = [9848];
export const modules = {

/***/ 32316:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ redactReport)
});

// UNUSED EXPORTS: redactOne

// EXTERNAL MODULE: ./src/core/report-totals.ts
var report_totals = __webpack_require__(64337);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
;// CONCATENATED MODULE: ./src/core/redact/redacted-names.ts
/** What stands in reports instead of a value. */
const REDACTED = '[redacted]';
const FIELD = /(?:^|\.)(?:headers|cookies|querystring|customHeaders)\.(.+)$/s;
/** Makes the names of what a configuration lists. */
function redacted_names_createRedactedNames(names) {
    const folded = new Set(names.map((name) => name.toLowerCase()));
    const has = (name) => folded.has(name.toLowerCase());
    const any = names.map(literal).join('|');
    return {
        has,
        hasField: (field) => has(FIELD.exec(field)?.[1] ?? ''),
        inUrl: new RegExp(`(?<=[?&](?:${any})=)[^&#\\s"'\`<>{}]+`, 'giu'),
    };
}
/** A text as a regular expression that matches it. */
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./src/core/redact/redact-message.ts


const MAPS = ['headers', 'cookies', 'querystring'];
/** An event or an output of AWS without the values of those names. `inText` redacts everything else that is text. */
function redactEvent(event, names, inText) {
    const visit = (value, key) => {
        if (typeof value === 'string')
            return key === 'querystring' ? inQuery(value, names, inText) : inText(value);
        if (Array.isArray(value))
            return value.map((item) => visit(item, ''));
        if (!(0,json/* isJsonObject */.O)(value))
            return value;
        const entries = Object.entries(value).map(([name, inner]) => {
            const isHidden = MAPS.includes(key) && names.has(name);
            return [name, isHidden ? redactBox(inner) : visit(inner, name)];
        });
        return Object.fromEntries(entries);
    };
    return visit(event, '');
}
/** `{ value, multiValue, attributes }` with the same number of values; anything else is one value. */
function redactBox(box) {
    if (Array.isArray(box))
        return box.map(redactBox);
    if (!(0,json/* isJsonObject */.O)(box))
        return REDACTED;
    const entries = Object.entries(box).map(([key, inner]) => {
        return [
            key,
            key === 'multiValue' || typeof inner === 'string' ? redactBox(inner) : inner,
        ];
    });
    return Object.fromEntries(entries);
}
/** A query as text without the values of those names. */
function inQuery(query, names, inText) {
    const pairs = query.split('&').map((pair) => {
        const [name = ''] = pair.split('=', 1);
        return names.has(name) && name !== pair ? `${name}=${REDACTED}` : inText(pair);
    });
    return pairs.join('&');
}
/** An outcome without the values of those names. */
function redactOutcome(outcome, names, inText) {
    if (outcome.kind === 'error')
        return { ...outcome, message: inText(outcome.message) };
    if (outcome.kind === 'request') {
        const { querystring } = outcome.request;
        const message = redactCommon(outcome.request, names, inText);
        const uri = message.uri === undefined ? undefined : inText(message.uri);
        return {
            kind: 'request',
            request: { ...message, uri, querystring: redactEntries(querystring, names, inText) },
        };
    }
    const { body, ...message } = redactCommon(outcome.response, names, inText);
    const shown = body?.encoding === 'text' ? { ...body, data: inText(body.data) } : body;
    return { kind: 'response', response: { ...message, body: shown } };
}
function redactCommon(message, names, inText) {
    const cookies = [...message.cookies].map(([name, items]) => {
        const hidden = names.has(name);
        const shown = items.map(({ value, attributes }) => {
            return { value: hidden ? REDACTED : inText(value), attributes };
        });
        return [name, shown];
    });
    return {
        ...message,
        headers: redactEntries(message.headers, names, inText),
        cookies: new Map(cookies),
    };
}
function redactEntries(entries, names, inText) {
    return new Map([...entries].map(([name, values]) => [
        name,
        values.map((value) => (names.has(name) ? REDACTED : inText(value))),
    ]));
}

;// CONCATENATED MODULE: ./src/core/redact/redact-text.ts

/**
 * Replaces values where they stand alone, not inside of other words, and parameters of those names in URLs. In files
 * values may be written with escapes.
 */
function redact_text_createTextRedactor(names, values) {
    const written = [...new Set([...values].flatMap(writings))].sort((a, b) => b.length - a.length);
    const replace = (text, by) => {
        const present = written.filter((value) => text.includes(value));
        if (present.length === 0)
            return text;
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${present.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
        return text.replace(pattern, by);
    };
    return {
        inText: (text) => replace(text, () => REDACTED).replace(names.inUrl, REDACTED),
        inLine: (line) => replace(line, mask).replace(names.inUrl, mask),
    };
}
/** As text, in double quotes, in single quotes. */
function writings(value) {
    return [value, JSON.stringify(value).slice(1, -1), value.replaceAll("'", "''")];
}
function mask(value) {
    const { length } = [...value];
    return length < REDACTED.length ? '*'.repeat(length) : REDACTED.padEnd(length);
}

;// CONCATENATED MODULE: ./src/core/redact/redact-words.ts
/** Keys under which cf2's own words stand, which decide how something is shown. */
const OWN_WORDS = new Set(('ability as assertion binary code engines field file gap key keys kind matcher note of reason sign store ' +
    'what where why yaml').split(' '));
/** Plain data with all its texts redacted, but those that say what it is. */
function redactWords(data, { inText }) {
    const visit = (value) => {
        if (typeof value === 'string')
            return inText(value);
        if (Array.isArray(value))
            return value.map(visit);
        if (typeof value !== 'object' || value === null)
            return value;
        const entries = Object.entries(value).map(([key, inner]) => {
            return [key, OWN_WORDS.has(key) ? inner : visit(inner)];
        });
        return Object.fromEntries(entries);
    };
    return visit(data);
}

// EXTERNAL MODULE: ./src/core/compare/canonical.ts
var canonical = __webpack_require__(75225);
// EXTERNAL MODULE: ./src/core/compare/message.ts + 1 modules
var message = __webpack_require__(17605);
// EXTERNAL MODULE: ./src/core/query.ts
var query = __webpack_require__(90363);
;// CONCATENATED MODULE: ./src/core/redact/secret-values.ts



/** Values that those names have in a test: in its event, in what it expects, in what the function made of it. */
function secret_values_secretsOf(testCase, runs, names) {
    const { event, eventType } = testCase;
    // A viewer-response event has a request too.
    const inputs = [(0,canonical/* canonicaliseInput */.oD)(event, eventType), (0,canonical/* canonicaliseInput */.oD)(event, 'viewer-request')];
    const outcomes = runs.map(({ outcome }) => outcome);
    const found = [
        ...[...inputs, ...outcomes].flatMap((outcome) => inOutcome(outcome, names)),
        ...expected(testCase, names),
    ];
    return new Set(found.filter((value) => value.trim() !== ''));
}
function inOutcome(outcome, names) {
    if (outcome.kind === 'error')
        return [];
    const { headers, cookies } = (0,message/* messageOf */.b)(outcome);
    const parameters = outcome.kind === 'request' ? [...outcome.request.querystring] : [];
    return [
        ...[...headers, ...parameters].flatMap(([name, values]) => (names.has(name) ? values : [])),
        ...[...cookies].flatMap(([name, items]) => names.has(name) ? items.map(({ value }) => value) : []),
    ];
}
function expected(testCase, names) {
    const { expectations, snapshot } = testCase;
    const recorded = snapshot?.recorded ? [snapshot.recorded] : [];
    return [...expectations, ...recorded].flatMap((it) => inExpectation(it, testCase, names));
}
function inExpectation(expectation, { event, eventType }, names) {
    switch (expectation.kind) {
        case 'request':
        case 'response':
            return expectation.fields.flatMap(({ path, matcher }) => inField(path, matcher, names));
        case 'changes':
            return expectation.changes.flatMap((change) => change.change === 'set' ? inField(change.path, change.matcher, names) : []);
        case 'output': {
            const output = JSON.stringify(expectation.output);
            return inOutcome((0,canonical/* canonicalise */._I)({ errorMessage: '', output }, event, eventType), names);
        }
        default:
            return [];
    }
}
function inField(path, matcher, names) {
    if ('name' in path)
        return names.has(path.name) ? textsOf(matcher) : [];
    if (path.field !== 'querystring' || matcher.kind !== 'equals')
        return [];
    return [...(0,query/* parseQuery */.mA)(String(matcher.value))].flatMap(([name, values]) => names.has(name) ? values : []);
}
/** Every text that a matcher compares with. */
function textsOf(matcher) {
    switch (matcher.kind) {
        case 'equals':
            return [String(matcher.value)];
        case 'contains':
        case 'startsWith':
        case 'endsWith':
            return [matcher.text];
        case 'matches':
            return [matcher.pattern];
        case 'values':
        case 'oneOf':
            return matcher.items.flatMap(textsOf);
        case 'all':
            return matcher.matchers.flatMap(textsOf);
        case 'not':
            return textsOf(matcher.matcher);
        case 'cookie':
            return matcher.value ? textsOf(matcher.value) : [];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./src/core/redact/redact-case.ts





/** A case without the values of those names. */
function redact_case_redactCase(it, names) {
    const text = redact_text_createTextRedactor(names, secret_values_secretsOf(it.testCase, redact_case_runsOf(it), names));
    const accepted = it.recording?.accepted.map((failure) => ({ ...failure, engines: [] }));
    return {
        ...it,
        testCase: redactTest(it.testCase, names, text),
        failures: it.failures.map((failure) => redactFailure(failure, names, text)),
        runs: it.runs.map((run) => redactRun(run, names, text)),
        notes: it.notes.map((note) => redactWords(note, text)),
        ...(it.live && { live: redactLive(it.live, names, text) }),
        ...(it.recording && {
            recording: {
                ...it.recording,
                accepted: accepted?.map((failure) => redactFailure(failure, names, text)) ?? [],
            },
        }),
    };
}
/** What the engines made of it, LIVE included. */
function redact_case_runsOf({ runs, live }) {
    return live === undefined || live.verdict === 'not-compared'
        ? runs
        : [...runs, live.live, live.current];
}
function redactLive(it, names, text) {
    if (it.verdict === 'not-compared')
        return it;
    const sides = {
        live: redactRun(it.live, names, text),
        current: redactRun(it.current, names, text),
    };
    if (it.verdict !== 'changed')
        return { ...it, ...sides };
    const differences = it.differences.map((difference) => redactWords(redactShown(difference, names, text), text));
    return { ...it, ...sides, differences };
}
function redactTest(test, names, text) {
    const { inText } = text;
    const row = test.row && {
        ...test.row,
        key: inText(test.row.key),
        parameters: redactParameters(test.row.parameters, names, text),
    };
    return {
        ...test,
        id: inText(test.id),
        name: inText(test.name),
        request: inText(test.request),
        event: redactEvent(test.event, names, inText),
        expectations: test.expectations.map((it) => redactExpectation(it, names, text)),
        ...(row && { row }),
    };
}
/** A column may be such a value itself: `request.headers.authorization`. */
function redactParameters(parameters, names, { inText }) {
    const cells = Object.entries(parameters).map(([column, cell]) => {
        return [column, names.hasField(column) || names.has(column) ? REDACTED : inText(cell)];
    });
    return Object.fromEntries(cells);
}
/** Rows of tables show what they expect. */
function redactExpectation(expectation, names, text) {
    if (expectation.kind !== 'request' && expectation.kind !== 'response')
        return expectation;
    return { ...expectation, fields: expectation.fields.map((it) => redactField(it, names, text)) };
}
function redactField(field, names, { inText }) {
    const { path, matcher } = field;
    if (matcher.kind !== 'equals' || typeof matcher.value === 'number')
        return field;
    const value = path.field === 'querystring' ? inQuery(matcher.value, names, inText) : inText(matcher.value);
    return { ...field, matcher: { ...matcher, value } };
}
function redactRun(run, names, { inText }) {
    const { logs, errorMessage, output } = run.result;
    return {
        ...run,
        outcome: redactOutcome(run.outcome, names, inText),
        result: {
            ...run.result,
            logs: logs.map(inText),
            errorMessage: inText(errorMessage),
            output: redactOutput(output, names, inText),
        },
    };
}
function redactOutput(output, names, inText) {
    try {
        return JSON.stringify(redactEvent(JSON.parse(output), names, inText));
    }
    catch {
        return inText(output);
    }
}
function redactFailure(failure, names, text) {
    const shown = redactShown(failure, names, text);
    if (shown.kind !== 'changes')
        return redactWords(shown, text);
    const differences = shown.differences.map((it) => redactShown(it, names, text));
    return redactWords({ ...shown, differences }, text);
}
/** Both sides of a difference, where its field is of those names, or is a query. */
function redactShown(difference, names, text) {
    const field = 'field' in difference ? (difference.field ?? '') : '';
    const sides = Object.entries(difference).map(([key, value]) => {
        return [key, isShown(value) ? redactSide(value, field, names, text) : value];
    });
    return Object.fromEntries(sides);
}
function isShown(value) {
    return typeof value === 'object' && value !== null && 'as' in value;
}
function redactSide(side, field, names, { inText }) {
    if (side.as === 'absent')
        return side;
    if (names.hasField(field))
        return { as: 'phrase', phrase: REDACTED };
    if (side.as === 'text' && /(?:^|\.)querystring$/.test(field)) {
        return { ...side, text: inQuery(side.text, names, inText) };
    }
    return side;
}

;// CONCATENATED MODULE: ./src/core/redact/redact-report.ts






/**
 * A report without the values of headers, cookies and parameters that the configuration names under `redact`. They
 * are taken out of events, outputs and differences by their names, and out of everything else that is shown (names,
 * logs, messages, lines of files) wherever such a value stands alone.
 */
function redactReport(report, { functions, redact = [] }) {
    if (redact.length === 0)
        return report;
    const names = redacted_names_createRedactedNames(redact);
    const secrets = new Set([
        ...functions.flatMap(testsOf).flatMap((it) => [...secret_values_secretsOf(it, [], names)]),
        ...(0,report_totals/* casesOf */.DS)(report).flatMap((it) => [...secret_values_secretsOf(it.testCase, redact_case_runsOf(it), names)]),
    ]);
    const text = redact_text_createTextRedactor(names, secrets);
    return {
        ...report,
        functions: report.functions.map((fn) => ({
            ...fn,
            cases: fn.cases.map((it) => redact_case_redactCase(it, names)),
            ...(fn.live && { live: redactCode(fn.live, text) }),
        })),
        diagnostics: report.diagnostics.map((it) => redactDiagnostic(it, text)),
        sources: redactSources(report.sources, text),
    };
}
/** One case, and the files that it quotes, as a report may show them. */
function redactOne(it, sources, { redact = [] }) {
    if (redact.length === 0)
        return { case: it, sources };
    const names = createRedactedNames(redact);
    const text = createTextRedactor(names, secretsOf(it.testCase, runsOf(it), names));
    return { case: redactCase(it, names), sources: redactSources(sources, text) };
}
function testsOf({ tests }) {
    return tests === 'none' ? [] : tests;
}
function redactDiagnostic(diagnostic, text) {
    return { ...diagnostic, args: redactWords(diagnostic.args, text) };
}
/** Both versions of the code, of which the old one is in no file of the report. */
function redactCode(live, { inLine }) {
    if (live.state !== 'compared')
        return live;
    const hunks = live.code.hunks.map((hunk) => ({ ...hunk, lines: hunk.lines.map(inLine) }));
    return { ...live, code: { ...live.code, hunks } };
}
/** Line by line: what is quoted from a file has carets below it. */
function redactSources(sources, { inLine }) {
    return new Map([...sources].map(([file, source]) => [
        file,
        source.replace(/[^\r\n]+/g, (line) => inLine(line)),
    ]));
}


/***/ }),

/***/ 22471:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ assumeRoles),
/* harmony export */   w: () => (/* binding */ NO_ROLES)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _read_small_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51914);



/** For a person at a terminal: the SDK's chain as it is. */
const NO_ROLES = {
    roleToAssume: undefined,
    publishRoleToAssume: undefined,
    sessionTags: [],
    sessionName: 'cf2',
    webIdentity: undefined,
};
/** Credentials of the roles that are asked for; nothing is requested before the first call. Throws InputError. */
async function assumeRoles(environment, roles, loadSts) {
    const { roleToAssume, publishRoleToAssume, sessionName, sessionTags: tags } = roles;
    if (roleToAssume === undefined && publishRoleToAssume === undefined)
        return {};
    const [{ chainedCredentials, webIdentityCredentials }, { detectCredentials }, sts] = await Promise.all([
        __webpack_require__.e(/* import() */ 4026).then(__webpack_require__.bind(__webpack_require__, 24026)),
        __webpack_require__.e(/* import() */ 6963).then(__webpack_require__.bind(__webpack_require__, 96963)),
        loadSts(),
    ]);
    const byToken = !detectCredentials(environment, _read_small_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E).found;
    if (tags.length > 0 && byToken && publishRoleToAssume === undefined)
        refuseTags();
    const hop = (roleArn) => ({ roleArn, sessionName, tags, clock: Date.now });
    const assumeBase = (roleArn) => byToken
        ? webIdentityCredentials(sts, hop(roleArn), tokenOf(roles, roleArn))
        : chainedCredentials(sts, hop(roleArn), undefined);
    const base = roleToAssume === undefined ? undefined : assumeBase(roleToAssume);
    if (publishRoleToAssume === undefined)
        return { base };
    return { base, publish: chainedCredentials(sts, hop(publishRoleToAssume), base) };
}
/** GitHub's token, or the reason why there is none. */
function tokenOf({ webIdentity }, role) {
    return async (audience) => {
        try {
            if (webIdentity === undefined)
                throw new Error('the runner offers none');
            return await webIdentity(audience);
        }
        catch (cause) {
            const detail = cause instanceof Error ? cause.message : String(cause);
            const operation = 'AssumeRoleWithWebIdentity';
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('no-id-token', { operation, subject: role, detail, cause });
        }
    };
}
function refuseTags() {
    const expected = 'empty, because AWS takes no tags together with an OpenID token; tag the role itself, or chain a role';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
        (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'bad-input', { input: 'session-tags', text: '(key=value)', expected }),
    ]);
}


/***/ }),

/***/ 97822:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ connectAws),
  t: () => (/* binding */ findAwsAccess)
});

// EXTERNAL MODULE: ./src/roots/assume-roles.ts
var assume_roles = __webpack_require__(22471);
;// CONCATENATED MODULE: ./src/roots/lazy-services.ts
/** Loads something when it is needed for the first time. */
function lazily(load) {
    let loading;
    return () => (loading ??= load());
}
/** Loads the client of key value stores, and its signer, when a store is asked for the first time. */
function lazyStores(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(8421), __webpack_require__.e(3105)]).then(__webpack_require__.bind(__webpack_require__, 53105))).createKeyValueStores(options));
    return {
        read: async (arn, keys) => (await loaded()).read(arn, keys),
        contents: async (arn) => (await loaded()).contents(arn),
        update: async (arn, etag, batch) => (await loaded()).update(arn, etag, batch),
    };
}
/** Loads CloudWatch's client when it is asked for the first time. */
function lazyMetrics(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(4085), __webpack_require__.e(5537)]).then(__webpack_require__.bind(__webpack_require__, 45537))).createFunctionMetrics(options));
    return {
        read: async (name, from, to) => (await loaded()).read(name, from, to),
        utilization: async (name, from, to) => (await loaded()).utilization(name, from, to),
    };
}
/** The same for alarms. */
function lazyAlarms(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(4085), __webpack_require__.e(4616)]).then(__webpack_require__.bind(__webpack_require__, 34616))).createFunctionAlarms(options));
    return { of: async (name) => (await loaded()).of(name) };
}
/** The same for the client of CloudWatch Logs. */
function lazyLogs(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(303), __webpack_require__.e(4198)]).then(__webpack_require__.bind(__webpack_require__, 74198))).createFunctionLogs(options));
    return {
        events: async (...what) => (await loaded()).events(...what),
        query: async (...what) => (await loaded()).query(...what),
        group: async (name) => (await loaded()).group(name),
        createGroup: async (name) => (await loaded()).createGroup(name),
        expireAfter: async (name, days) => (await loaded()).expireAfter(name, days),
    };
}
/** The same for what finds out permissions. */
function lazyProbe(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(3169), __webpack_require__.e(680), __webpack_require__.e(2245)]).then(__webpack_require__.bind(__webpack_require__, 32245))).createPermissionProbe(options));
    return {
        test: async (name) => (await loaded()).test(name),
        update: async (...what) => (await loaded()).update(...what),
        publish: async (name) => (await loaded()).publish(name),
    };
}

// EXTERNAL MODULE: ./src/roots/read-small-file.ts
var read_small_file = __webpack_require__(51914);
;// CONCATENATED MODULE: ./src/roots/connect-aws.ts



/** Looks for credentials and endpoint in environment and profiles. Throws InputError `bad-endpoint`. */
async function findAwsAccess(environment, { roleToAssume, webIdentity } = assume_roles/* NO_ROLES */.w) {
    const [{ detectCredentials }, { effectiveEndpoint }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6963).then(__webpack_require__.bind(__webpack_require__, 96963)),
        __webpack_require__.e(/* import() */ 5572).then(__webpack_require__.bind(__webpack_require__, 55572)),
    ]);
    const byToken = roleToAssume !== undefined && webIdentity !== undefined;
    return {
        hasCredentials: byToken || detectCredentials(environment, read_small_file/* readSmallFile */.E).found,
        endpoint: effectiveEndpoint(environment, read_small_file/* readSmallFile */.E),
    };
}
/** Attempts of a call that a run can do without: enough for one busy moment. */
const FEW_ATTEMPTS = 4;
/** Loads the AWS SDK and connects; only here, because loading takes longer than an offline run. */
async function connectAws(environment, endpoint, roles = assume_roles/* NO_ROLES */.w, { onRetry, cancel } = {}) {
    const { SDK_ENVIRONMENT } = await __webpack_require__.e(/* import() */ 2772).then(__webpack_require__.bind(__webpack_require__, 12772));
    Object.assign(process.env, SDK_ENVIRONMENT);
    const [{ createCloudFrontFunctions }, { createThrowawayFunctions }, { createPacer, MACHINE_TIME }, { effectiveEndpoint },] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(3169), __webpack_require__.e(680), __webpack_require__.e(789)]).then(__webpack_require__.bind(__webpack_require__, 70789)),
        Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(3169), __webpack_require__.e(680), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659)),
        __webpack_require__.e(/* import() */ 5210).then(__webpack_require__.bind(__webpack_require__, 95210)),
        __webpack_require__.e(/* import() */ 5572).then(__webpack_require__.bind(__webpack_require__, 55572)),
    ]);
    const stsEndpoint = effectiveEndpoint(environment, read_small_file/* readSmallFile */.E, 'sts');
    const loadSts = async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(1695), __webpack_require__.e(5389)]).then(__webpack_require__.bind(__webpack_require__, 85389))).createSecurityTokenService(stsEndpoint);
    const credentials = await (0,assume_roles/* assumeRoles */.d)(environment, roles, loadSts);
    // One gate for both: AWS counts the calls of an account, not of a client.
    const shared = { endpoint, pacer: createPacer(MACHINE_TIME), onRetry, cancel };
    const cloudfront = createCloudFrontFunctions({ ...shared, credentials: credentials.base });
    /** Options of another service's client; undefined where only CloudFront has an endpoint of its own. */
    const beside = (service) => {
        const own = effectiveEndpoint(environment, read_small_file/* readSmallFile */.E, service);
        if (endpoint !== undefined && own === undefined)
            return undefined;
        return { endpoint: own, onRetry, cancel, credentials: credentials.base };
    };
    const [watch, stores] = [beside('cloudwatch'), beside('cloudfront_keyvaluestore')];
    const logs = beside('cloudwatch_logs');
    return {
        cloudfront,
        comparing: createCloudFrontFunctions({
            ...shared,
            credentials: credentials.base,
            maxAttempts: FEW_ATTEMPTS,
        }),
        metrics: watch && lazyMetrics(watch),
        alarms: watch && lazyAlarms(watch),
        // Reading is cut off at once: nothing is half done then.
        permissionProbe: lazyProbe({ ...shared, credentials: credentials.base }),
        logs: logs && lazyLogs({ ...logs, cutOff: cancel }),
        keyValueStores: stores && lazyStores(stores),
        publisher: credentials.publish === undefined
            ? cloudfront
            : createCloudFrontFunctions({ ...shared, credentials: credentials.publish }),
        throwawayFunctions: (ends) => createThrowawayFunctions({ ...shared, credentials: credentials.base, ...ends }),
        identify: async () => (await loadSts()).callerIdentity(credentials.base),
        knowsCallers: endpoint === undefined || stsEndpoint !== undefined,
    };
}


/***/ }),

/***/ 54708:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createCoverage)
/* harmony export */ });
/** Counts coverage in a runtime. What that takes is loaded when it is first asked for. */
function createCoverage(runtime) {
    return async (request) => {
        const { measureCoverage } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(9377), __webpack_require__.e(8192), __webpack_require__.e(6168)]).then(__webpack_require__.bind(__webpack_require__, 26182));
        return measureCoverage(runtime, request);
    };
}


/***/ }),

/***/ 71613:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createRuntime)
});

;// CONCATENATED MODULE: ./src/runtime/limits.ts
/** What applies when nothing else is said. */
const DEFAULT_LIMITS = {
    timeMs: 200,
    minPolls: 200,
    killMs: 3_000,
    startMs: 30_000,
    memoryBytes: 16 * 1_024 * 1_024,
    logCharacters: 256 * 1_024,
};

// EXTERNAL MODULE: ./src/core/event.ts
var core_event = __webpack_require__(67667);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/runtime/program/prepare-program.ts + 13 modules
var prepare_program = __webpack_require__(36080);
;// CONCATENATED MODULE: ./src/runtime/sandbox/invocation.ts
/** Observations of a run that did nothing, or of which nothing is known. */
const NOTHING_SEEN = {
    steps: undefined,
    usedClock: false,
    usedRandom: false,
    usedEdgeLocation: false,
    usedRawQueryString: false,
    kvsKeys: [],
    origin: undefined,
    badReturn: false,
    droppedKeys: [],
    customLogData: undefined,
    errorLine: undefined,
    approximations: [],
};

// EXTERNAL MODULE: ./src/runtime/sandbox/test-result.ts + 9 modules
var test_result = __webpack_require__(31889);
;// CONCATENATED MODULE: ./src/runtime/offline-engine.ts





function sandboxInvocation({ event, fixture }, now) {
    const { kvs, edgeLocation, rawQueryString } = fixture;
    const eventType = (0,json/* isJsonObject */.O)(event) ? (0,core_event/* eventTypeOf */.e)(event) : undefined;
    const clock = fixture.clock ?? now();
    return { event: JSON.stringify(event), eventType, clock, kvs, edgeLocation, rawQueryString };
}
function refusedAnswer({ text, line }) {
    const observations = { ...NOTHING_SEEN, errorLine: line };
    const result = (0,test_result/* failedResult */.N)(text, []);
    return { result, observations, durationMs: 0, wantsSecondLook: false };
}
/** The offline engine for one version of one function. Code is prepared at the first run. */
function createOfflineEngine(code, queue, now) {
    let prepared;
    let secondLook;
    const runProgram = async (program, given) => {
        const answer = await queue.run(program, given);
        if (!answer.wantsSecondLook)
            return answer;
        secondLook ??= (0,prepare_program/* prepareSecondLook */.VR)(code);
        const { durationMs } = answer;
        const second = await queue.run(secondLook, given);
        const { steps } = answer.observations;
        return { ...second, observations: { ...second.observations, steps }, durationMs };
    };
    const runOne = async (invocation) => {
        prepared ??= (0,prepare_program/* prepareProgram */.kL)(code);
        const { result, observations, durationMs } = prepared.kind === 'refusal'
            ? refusedAnswer(prepared.refusal)
            : await runProgram(prepared.program, sandboxInvocation(invocation, now));
        return { kind: 'result', result, observations, durationMs };
    };
    return {
        name: 'offline',
        run: (invocations, onAnswer) => Promise.all(invocations.map(async (invocation, index) => {
            const answer = await runOne(invocation);
            onAnswer?.(index, answer);
            return answer;
        })),
    };
}
/** Runs code that counts for itself. Its errors are told in the words that the first look finds. */
function createCountingEngine(code, queue, now) {
    const program = (0,prepare_program/* prepareCounting */.n7)(code);
    return {
        run: (invocations) => Promise.all(invocations.map(async (invocation) => {
            const answer = await queue.run(program, sandboxInvocation(invocation, now));
            return { result: answer.result, counts: answer.counts };
        })),
    };
}

;// CONCATENATED MODULE: ./src/runtime/announce-jobs.ts
/** Programs a worker keeps; an emulator makes a new one for every call. */
const MAX_PROGRAMS = 32;
/** Turns jobs into requests: programs and stores go along only when the worker does not know them yet. */
class Announcer {
    ids = new Map();
    nextId = 1;
    kvs;
    /** Requests for jobs, in order. */
    announce(jobs) {
        const requests = [];
        for (const { program, invocation } of jobs) {
            if (invocation.kvs !== this.kvs)
                requests.push({ kind: 'kvs', kvs: invocation.kvs });
            this.kvs = invocation.kvs;
            const id = this.ids.get(program) ?? this.introduce(program, requests);
            requests.push({ kind: 'run', program: id, invocation: { ...invocation, kvs: undefined } });
        }
        return requests;
    }
    introduce(program, requests) {
        const [oldest] = this.ids;
        if (oldest !== undefined && this.ids.size >= MAX_PROGRAMS) {
            this.ids.delete(oldest[0]);
            requests.push({ kind: 'forget', id: oldest[1] });
        }
        const id = this.nextId++;
        this.ids.set(program, id);
        requests.push({ kind: 'program', id, program });
        return id;
    }
}

;// CONCATENATED MODULE: ./src/runtime/progress-watch.ts
/** How often one looks during the time that is given. */
const LOOKS = 4;
/**
 * Notices that somebody does not get on. It counts looks, not time: when this thread itself was busy, the
 * looks that it missed are not held against the other one.
 */
class ProgressWatch {
    timer;
    last = 0;
    misses = 0;
    progress;
    stuck;
    /** `progress` grows while all is well, `stuck` is called once when it has not for too long. */
    constructor(progress, stuck) {
        this.progress = progress;
        this.stuck = stuck;
    }
    /** From now on there are `ms` milliseconds for every step. */
    begin(ms) {
        this.end();
        this.last = this.progress();
        this.misses = 0;
        this.timer = setInterval(() => {
            this.look();
        }, ms / LOOKS);
    }
    end() {
        clearInterval(this.timer);
    }
    look() {
        const now = this.progress();
        this.misses = now === this.last ? this.misses + 1 : 0;
        this.last = now;
        if (this.misses < LOOKS)
            return;
        this.end();
        this.stuck();
    }
}

;// CONCATENATED MODULE: ./src/runtime/worker-messages.ts
/**
 * How many runs a worker has finished, in memory that both sides see. It is told while the worker is busy,
 * and by it one knows what a worker was doing when it had to be killed.
 */
class Progress {
    shared;
    cell;
    constructor(shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
        this.shared = shared;
        this.cell = new Int32Array(shared);
    }
    /** The worker finished one more. */
    advance() {
        Atomics.add(this.cell, 0, 1);
    }
    get finished() {
        return Atomics.load(this.cell, 0);
    }
}

;// CONCATENATED MODULE: ./src/runtime/sandbox-worker.ts



/**
 * One living worker, watched: when it takes longer than `killMs` over one event it is terminated, because
 * long natives of the engine do not listen to interrupts.
 */
class SandboxWorker {
    worker;
    limits;
    events;
    announcer = new Announcer();
    progress = new Progress();
    watch;
    jobs = [];
    answered = 0;
    isReady = false;
    isOver = false;
    /** Takes over a fresh worker. */
    constructor(worker, limits, events) {
        this.worker = worker;
        this.limits = limits;
        this.events = events;
        this.watch = new ProgressWatch(() => this.progress.finished, () => {
            if (this.untold < this.jobs.length)
                this.end({ why: 'too-long' });
        });
        worker.on('message', (reply) => {
            this.hear(reply);
        });
        worker.on('error', (error) => {
            this.end({ why: 'broken', detail: error instanceof Error ? error.message : String(error) });
        });
        worker.on('exit', (code) => {
            this.end({ why: 'broken', detail: `it ended with code ${String(code)}` });
        });
        worker.unref();
        this.send([{ kind: 'start', limits, progress: this.progress.shared }]);
    }
    /** Jobs that were posted and are not answered yet. */
    get load() {
        return this.jobs.length;
    }
    post(jobs) {
        this.send(this.announcer.announce(jobs));
        const wasIdle = this.jobs.length === 0;
        this.jobs = [...this.jobs, ...jobs];
        if (wasIdle)
            this.settle();
    }
    /** Ends the worker; answers the jobs that it leaves behind. */
    async stop() {
        this.isOver = true;
        this.watch.end();
        await this.worker.terminate();
        return this.jobs;
    }
    /** It answers many at once, so it may have finished more than it has told. */
    get untold() {
        return this.progress.finished - this.answered;
    }
    send(batch) {
        this.worker.postMessage(batch);
    }
    hear(reply) {
        if (this.isOver)
            return;
        if (reply.kind === 'ready')
            this.isReady = true;
        else {
            const done = this.jobs.slice(0, reply.answers.length);
            this.jobs = this.jobs.slice(done.length);
            this.answered += done.length;
            reply.answers.forEach((answer, index) => done[index]?.done(answer));
            this.events.answered();
        }
        this.settle();
    }
    /** Waits while there is something to wait for; an idle worker does not keep the process alive. */
    settle() {
        if (this.jobs.length === 0) {
            this.watch.end();
            this.worker.unref();
        }
        else {
            this.watch.begin(this.isReady ? this.limits.killMs : this.limits.startMs);
            this.worker.ref();
        }
    }
    end(reason) {
        if (this.isOver)
            return;
        this.isOver = true;
        this.watch.end();
        void this.worker.terminate();
        const guilty = this.isReady ? this.jobs[this.untold] : undefined;
        const rest = this.jobs.filter((job) => job !== guilty);
        this.events.ended(reason, { hadStarted: this.isReady, guilty, rest });
    }
}

;// CONCATENATED MODULE: ./src/runtime/sandbox-queue.ts



/** Events that are at the worker at most, so that it never waits for the next one. */
const WINDOW = 512;
/** Workers that may fail to start, one after the other, before cf2 gives up. */
const MAX_FAILED_STARTS = 2;
/** The worker died with all it knew of the event: no logs, nothing seen. */
function killedAnswer(end, { killMs }) {
    const text = end.why === 'too-long'
        ? 'Error: the function ran longer than cf2 allows offline and had to be killed'
        : `Error: the function broke the offline sandbox: ${end.detail}`;
    const result = (0,test_result/* failedResult */.N)(text, []);
    return { result, observations: NOTHING_SEEN, durationMs: killMs, wantsSecondLook: false };
}
/** Starts a worker at once and keeps one going until close. */
function createSandboxQueue(spawnWorker, limits) {
    let waiting = [];
    let worker;
    let failedStarts = 0;
    let isFilling = false;
    /** Why nothing runs any more. */
    let gaveUp;
    const giveUp = (why) => {
        gaveUp = why;
        for (const job of waiting.splice(0))
            job.fail(new Error(why));
    };
    /** Once for everything that is asked for in one go. */
    const fillSoon = () => {
        if (isFilling)
            return;
        isFilling = true;
        queueMicrotask(() => {
            isFilling = false;
            fill();
        });
    };
    const fill = () => {
        if (waiting.length === 0 || gaveUp !== undefined)
            return;
        worker ??= start();
        const room = WINDOW - worker.load;
        if (room <= 0)
            return;
        const jobs = waiting.slice(0, room);
        waiting = waiting.slice(room);
        worker.post(jobs);
    };
    const ended = (end, { hadStarted, guilty, rest }) => {
        worker = undefined;
        waiting = [...rest, ...waiting];
        failedStarts = hadStarted ? 0 : failedStarts + 1;
        if (failedStarts >= MAX_FAILED_STARTS) {
            const detail = end.why === 'broken' ? end.detail : 'it took too long';
            giveUp(`the offline sandbox does not start: ${detail}`);
            return;
        }
        guilty?.done(killedAnswer(end, limits));
        fill();
    };
    const start = () => new SandboxWorker(spawnWorker(), limits, { answered: fill, ended });
    worker = start();
    return {
        run: (program, invocation) => new Promise((done, fail) => {
            if (gaveUp !== undefined) {
                fail(new Error(gaveUp));
                return;
            }
            waiting.push({ program, invocation, done, fail });
            fillSoon();
        }),
        async close() {
            const left = (await worker?.stop()) ?? [];
            waiting = [...left, ...waiting];
            giveUp('the offline runtime has been closed');
        },
    };
}

;// CONCATENATED MODULE: ./src/runtime/offline-runtime.ts



/**
 * Creates the emulation of CloudFront's runtimes. The worker starts in the background right away: create it
 * as early as possible. It does not keep the process alive while nothing runs.
 */
function createOfflineRuntime(options) {
    const queue = createSandboxQueue(options.spawnWorker, { ...DEFAULT_LIMITS, ...options.limits });
    return {
        engine: (code) => createOfflineEngine(code, queue, options.now),
        countingEngine: (code) => createCountingEngine(code, queue, options.now),
        close: () => queue.close(),
    };
}

;// CONCATENATED MODULE: ./src/roots/create-runtime.ts

/** The offline runtime of this process, on its clock. The caller closes it. */
function createRuntime(spawnWorker) {
    return createOfflineRuntime({ spawnWorker, now: Date.now });
}


/***/ }),

/***/ 51914:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** A small file's text; undefined when it cannot be read. */
function readSmallFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ })

};
