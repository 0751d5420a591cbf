export const id = 9011;
export const ids = [9011];
export const modules = {

/***/ 12116:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findSources)
/* harmony export */ });
const TEST_FILE = /\.test\.(?:ya?ml|json)$/;
/**
 * The functions that paths on a command line mean when there is no configuration: a source itself, or
 * the source beside a test file (with or without `:line`). Answers each source once.
 */
async function findSources(files, selections) {
    const found = await Promise.all(selections.map((selection) => findSource(files, selection)));
    return [...new Set(found)].flatMap((source) => (source === undefined ? [] : [{ source }]));
}
async function findSource(files, selection) {
    const path = selection.replaceAll('\\', '/').replace(/:\d+$/, '');
    if (!TEST_FILE.test(path))
        return isPath(path) ? path : undefined;
    for (const candidate of candidates(path.replace(TEST_FILE, ''))) {
        if (await files.exists(candidate))
            return candidate;
    }
    return undefined;
}
/** An id has neither folder nor ending. */
function isPath(text) {
    return /[/.]/.test(text);
}
/** `dir/a.b.test.yml` belongs to `dir/a.b.js` or to `dir/a.js`: the longest stem wins. */
function candidates(stem) {
    const shorter = stem.replace(/\.[^./]*$/, '');
    return shorter === stem ? [`${stem}.js`] : [`${stem}.js`, ...candidates(shorter)];
}


/***/ }),

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

/***/ 9011:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addRecord: () => (/* binding */ addRecord)
});

// EXTERNAL MODULE: ./src/core/diagnostics.ts
var diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/event.ts
var core_event = __webpack_require__(67667);
// EXTERNAL MODULE: ./src/files/file-writer.ts
var file_writer = __webpack_require__(60273);
// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/cli/find-sources.ts
var find_sources = __webpack_require__(12116);
// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/cli/project-options.ts
var project_options = __webpack_require__(75012);
// EXTERNAL MODULE: ./src/cli/recording/choose-observer.ts
var choose_observer = __webpack_require__(11992);
// EXTERNAL MODULE: ./src/cli/recording/record-test.ts
var record_test = __webpack_require__(41494);
// EXTERNAL MODULE: ./src/core/messages.ts + 2 modules
var messages = __webpack_require__(9173);
// EXTERNAL MODULE: ./src/reporters/terminal/render-diagnostics.ts
var render_diagnostics = __webpack_require__(26598);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
;// CONCATENATED MODULE: ./src/cli/recording/render-recording.ts



const OBSERVED = {
    aws: 'what LIVE does',
    offline: 'what the code here does, offline',
};
/** What was recorded, for people: place and text of every new test, and what may make it fail. */
function renderRecording(recorded, engine, terminal) {
    const tests = recorded.map(({ target, testCase }) => {
        const { file, start, end } = testCase.span;
        const lines = (target.text ?? '').split(/\r\n|\r|\n/).slice(start.line - 1, end.line);
        const shown = lines.map((line) => (0,quote/* escapeControls */.UN)(line)).join('\n');
        return `\u2713 ${(0,quote/* escapeControls */.UN)(file)}:${start.line} records ${OBSERVED[engine]}\n${shown}\n`;
    });
    const warnings = recorded.flatMap(({ diagnostics }) => diagnostics);
    return tests.join('') + (0,render_diagnostics/* renderDiagnostics */.D)(warnings, new Map(), terminal);
}
/** The same for programs. */
function renderRecordingJson(recorded, engine) {
    const rows = recorded.map(({ testCase, expect, diagnostics }) => ({
        file: testCase.span.file,
        line: testCase.span.start.line,
        function: testCase.functionId,
        name: testCase.name,
        engine,
        expect,
        warnings: diagnostics.map((it) => (0,messages/* describeDiagnostic */.H2)(it).message),
    }));
    return `${JSON.stringify(rows, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./src/cli/recording/target.ts
var recording_target = __webpack_require__(59201);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./src/config/paths.ts
var paths = __webpack_require__(81066);
;// CONCATENATED MODULE: ./src/cli/recording/test-input.ts


/**
 * The input of a test as an argument says it: a request as in test files, `-` for HTTP text on the
 * standard input, or the path of an AWS event, which the file of the test shall name.
 */
async function readTestInput(argument, files, testFile) {
    if (argument === '-')
        return { request: await (0,consumers_.text)(process.stdin) };
    const path = (0,paths/* writtenPath */.dR)(argument);
    const isEvent = /^[^/\s][^\s]*\.json$/.test(argument) && (await files.exists(path));
    return isEvent ? { event: (0,paths/* pathFrom */.Iw)((0,paths/* folderOf */.yS)(testFile), path) } : { request: argument };
}

// EXTERNAL MODULE: ./src/cli/recording/write-target.ts
var write_target = __webpack_require__(53479);
// EXTERNAL MODULE: ./src/roots/create-runtime.ts + 9 modules
var create_runtime = __webpack_require__(71613);
;// CONCATENATED MODULE: ./src/cli/record.ts















const EXAMPLES = `
Examples:
  cf2 record 'GET /old?x=1'
  cf2 record https://www.example.com/ --function redirects
  cf2 record GET / -e viewer-request -e viewer-response --offline
  cf2 record events/visitor.json --name 'a visitor from Japan'
  pbpaste | cf2 record - --offline        a request as HTTP text, from curl -v`;
/** `cf2 record`: a test that expects what the function does now. */
const addRecord = (program, { terminal, spawnWorker }) => {
    const command = program
        .command('record')
        .argument('<request...>', "as in a test file, '-' for standard input, or the path of an event")
        .description('append a test with what LIVE makes of a request');
    (0,project_options/* addConfigOptions */.S0)(command)
        .option('-e, --event-type <type>', `${core_event/* EVENT_TYPES */.R.join(' or ')}; repeatable`, options/* collect */.Fo, [])
        .option('--function <id | source>', 'the function, where there are several')
        .option('--file <path>', 'test file (default: the first of the function)')
        .option('--name <text>', 'name of the test')
        .option('--offline', 'record what the code here does in the emulated runtime')
        .option('--endpoint-url <url>', 'endpoint instead of AWS')
        .option('--json', 'print a JSON list of { file, line, function, name, engine, expect }')
        .addHelpText('after', EXAMPLES)
        .action(async (words, flags) => {
        const runtime = (0,create_runtime/* createRuntime */.x)(spawnWorker);
        try {
            const { recorded, target, engine } = await record(words.join(' '), flags, runtime);
            await (0,write_target/* writeTarget */.v)(target, (0,file_writer/* createFileWriter */.K)(process.cwd()));
            const render = flags.json ? renderRecordingJson : renderRecording;
            terminal.out(render(recorded, engine, terminal));
        }
        finally {
            await runtime.close();
        }
    });
};
async function record(argument, flags, runtime) {
    const files = (0,working_directory/* createFiles */.q)(process.cwd());
    const types = flags.eventType.map((type) => (0,options/* parseChoice */.HU)('-e', type, core_event/* EVENT_TYPES */.R));
    const sources = await (0,find_sources/* findSources */.I)(files, flags.function === undefined ? [] : [flags.function]);
    const request = (0,project_options/* projectRequest */.Vp)({ ...flags, allowNoTests: true }, [], sources);
    let target = await (0,recording_target/* openTarget */.A)(files, request, { functionId: flags.function, file: flags.file });
    const observer = await (0,choose_observer/* chooseObserver */.O)(flags, files, runtime);
    const input = await readTestInput(argument, files, target.file);
    const recorded = [];
    for (const type of types.length === 0 ? [undefined] : types) {
        const test = await (0,record_test/* recordTest */.w)(target, inputFor(input, type, flags, target), observer);
        recorded.push(test);
        target = test.target;
    }
    return { recorded, target, engine: observer.engine };
}
/** A response makes a test viewer-response; a function of that type alone needs none. */
function inputFor(input, type, { name }, { functionId: id, eventType }) {
    if (type !== undefined && eventType !== undefined && type !== eventType) {
        const args = { id, configured: eventType, actual: type };
        throw new errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)(undefined, 'event-type-mismatch', args)]);
    }
    const isResponse = type === 'viewer-response' && eventType === undefined;
    return { ...(name !== undefined && { name }), ...input, ...(isResponse && { response: 200 }) };
}


/***/ }),

/***/ 11992:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ chooseObserver)
/* harmony export */ });
/* harmony import */ var _roots_create_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10935);
/* harmony import */ var _roots_connect_aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97822);
/* harmony import */ var _observers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4613);



/** LIVE, unless `--offline` is asked for. Throws InputError `bad-endpoint`. */
async function chooseObserver({ offline, endpointUrl }, files, runtime) {
    if (offline)
        return (0,_observers_js__WEBPACK_IMPORTED_MODULE_2__/* .offlineObserver */ ._)({ files, build: (0,_roots_create_build_js__WEBPACK_IMPORTED_MODULE_0__/* .createBuild */ .d)(process.cwd(), process.env) }, runtime);
    const given = endpointUrl && { AWS_ENDPOINT_URL_CLOUDFRONT: endpointUrl };
    const { endpoint } = await (0,_roots_connect_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .findAwsAccess */ .t)({ ...process.env, ...given });
    const { cloudfront } = await (0,_roots_connect_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .connectAws */ .o)(process.env, endpoint);
    return (0,_observers_js__WEBPACK_IMPORTED_MODULE_2__/* .liveObserver */ .Z)(cloudfront);
}


/***/ }),

/***/ 41494:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ recordTest)
/* harmony export */ });
/* harmony import */ var _core_compare_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75225);
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88539);
/* harmony import */ var _core_record_expectations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86182);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71413);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59201);







/** No test of a person has such a name. */
const DRAFT_NAME = '\u0001';
/**
 * Adds a test that expects what the function does now, in the shortest form that says it. The test is
 * loaded and judged as any other before it is accepted. Throws InputError and ServiceError.
 */
async function recordTest(target, input, observer) {
    const draft = await (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .loadDraft */ .C)((0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .withTest */ .z)(target, { ...input, name: DRAFT_NAME, expect: 'unchanged' }));
    const { fn, testCase } = soundDraft(draft, target);
    if (observer.engine === 'aws' && testCase.offlineOnly.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'not-on-aws', { keys: testCase.offlineOnly })]);
    }
    const answer = await observer.observe(fn, testCase);
    refuseBreaches(judged(draft, answer, observer), fn.id);
    const outcome = (0,_core_compare_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalise */ ._I)(answer.result, testCase.event, testCase.eventType);
    for (const expect of (0,_core_record_expectations_js__WEBPACK_IMPORTED_MODULE_2__/* .expectationsFor */ .r)(testCase, outcome)) {
        const next = (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .withTest */ .z)(target, { ...input, expect });
        const recorded = await (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .loadDraft */ .C)(next);
        if (isTwin(recorded))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(recorded.diagnostics);
        if (judged(recorded, answer, observer)?.status === 'passed') {
            const diagnostics = variances(testCase, answer);
            return { target: next, testCase: recorded.testCase ?? testCase, expect, diagnostics };
        }
    }
    const args = { id: fn.id, why: 'inexpressible' };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'not-recordable', args)]);
}
/** Function and case of a draft that can be run. */
function soundDraft({ fn, testCase, diagnostics }, { file, functionId }) {
    if ((0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)(diagnostics))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(diagnostics);
    if (fn !== undefined && testCase?.name === DRAFT_NAME)
        return { fn, testCase };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'not-among-tests', { path: file, id: functionId })]);
}
/** The very test is there already, or another one of its name. */
function isTwin({ diagnostics }) {
    return diagnostics.some(({ code }) => code === 'duplicate-name');
}
/** What breaks a production rule fails whatever the test expects. */
function refuseBreaches(report, id) {
    const found = (report?.failures ?? []).flatMap((it) => (it.kind === 'rule' ? [it.code] : []));
    const rules = [...new Set(found)];
    if (rules.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'not-recordable', { id, why: 'rules', rules })]);
}
function judged({ fn, testCase }, answer, { engine }) {
    if (fn === undefined || testCase === undefined)
        return undefined;
    return (0,_core_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeCase */ .i)({
        testCase,
        [engine]: answer,
        engines: [engine],
        limits: fn.limits,
        allow: fn.allow,
        source: { file: fn.source, text: '' },
    });
}
function variances({ fixture }, { observations }) {
    const because = [
        ...(observations?.usedClock && fixture.clock === undefined ? ['the clock'] : []),
        ...(observations?.usedRandom ? ['random numbers'] : []),
    ];
    return because.length === 0 ? [] : [(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .warningAt */ .MK)(undefined, 'may-vary', { because })];
}


/***/ }),

/***/ 53479:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeTarget)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64119);



/** Writes the tests that were added. Throws InputError `file-not-written`; then nothing has changed. */
async function writeTarget({ file, before, text = '' }, writer) {
    try {
        if (before === undefined)
            await writer.create(file, text);
        else
            await writer.replace(file, before, text);
    }
    catch (error) {
        if (!(error instanceof _core_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f))
            throw error;
        const args = { path: file, reason: error.reason };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'file-not-written', args)]);
    }
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
