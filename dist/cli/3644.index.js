export const id = 3644;
export const ids = [3644];
export const modules = {

/***/ 51308:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ interrupted)
/* harmony export */ });
/** Resolves at the first SIGINT or SIGTERM; the next one ends the process as usual. */
function interrupted() {
    return new Promise((resolve) => {
        process.once('SIGINT', () => resolve());
        process.once('SIGTERM', () => resolve());
    });
}


/***/ }),

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

/***/ 29332:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addTest: () => (/* binding */ addTest)
});

// EXTERNAL MODULE: ./src/core/diagnostics.ts
var core_diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/roots/is-ci.ts
var is_ci = __webpack_require__(15310);
// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/cli/project-options.ts
var project_options = __webpack_require__(75012);
// EXTERNAL MODULE: ./src/roots/create-runtime.ts + 9 modules
var create_runtime = __webpack_require__(71613);
// EXTERNAL MODULE: ./src/roots/project-variables.ts
var project_variables = __webpack_require__(36072);
// EXTERNAL MODULE: ./src/roots/sha256.ts
var sha256 = __webpack_require__(5438);
// EXTERNAL MODULE: ./src/roots/connect-njs.ts
var connect_njs = __webpack_require__(94315);
// EXTERNAL MODULE: ./src/roots/connect-aws.ts + 1 modules
var connect_aws = __webpack_require__(97822);
;// CONCATENATED MODULE: ./src/cli/test/engine-options.ts







const STAGES = { development: 'DEVELOPMENT', live: 'LIVE' };
const STAGE_NAMES = ['development', 'live'];
/** Adds the options that say where tests run. */
function addEngineOptions(command) {
    return command
        .option('--engine <name>', 'offline, aws or both', 'offline')
        .option('--stage <name>', 'stage to test on aws: development or live', 'development')
        .option('--endpoint-url <url>', 'endpoint instead of AWS')
        .option('--no-compare-live', 'on aws: do not run the events on LIVE to see what changes')
        .option('--strict', 'run every event under the njs on PATH too; a difference is a failure');
}
/** Connects to AWS if an engine needs it. Throws InputError for unknown words and endpoints. */
async function parseEngines(flags) {
    const engine = (0,options/* parseChoice */.HU)('--engine', flags.engine, ['offline', 'aws', 'both']);
    const stage = STAGES[(0,options/* parseChoice */.HU)('--stage', flags.stage, STAGE_NAMES) ?? 'development'];
    if (engine !== 'aws' && engine !== 'both') {
        const strict = await (0,connect_njs/* connectStrict */.K)(flags.strict, process.env);
        return { options: { engine: 'offline', strict }, endpoint: undefined };
    }
    if (flags.strict) {
        throw new errors/* InputError */.dz([
            (0,core_diagnostics/* errorAt */.Os)(undefined, 'conflict', { keys: ['--strict', `--engine ${engine}`] }),
        ]);
    }
    const given = flags.endpointUrl && { AWS_ENDPOINT_URL_CLOUDFRONT: flags.endpointUrl };
    const { endpoint } = await (0,connect_aws/* findAwsAccess */.t)({ ...process.env, ...given });
    const { cloudfront, keyValueStores } = await (0,connect_aws/* connectAws */.o)(process.env, endpoint);
    const commit = () => (0,project_variables/* projectVariables */.t)(process.env, process.cwd())('git.sha') ?? '';
    const sampling = { commit, sha256: sha256/* sha256 */.s };
    const compareLive = flags.compareLive ?? true;
    return {
        options: { engine, cloudfront, keyValueStores, stage, sampling, compareLive },
        endpoint,
    };
}

;// CONCATENATED MODULE: ./src/cli/test/coverage-options.ts


const FOLDER = 'coverage';
/** Adds the options. A folder has an option of its own, so that no selection is taken for one. */
function addCoverageOptions(command) {
    return command
        .option('--coverage', 'count what the offline tests reach of the code')
        .option('--coverage-dir <folder>', `folder for lcov.info, implies --coverage (${FOLDER})`);
}
/** What they ask for; undefined: nothing. Throws InputError where nobody could count. */
function parseCoverage({ coverage = false, coverageDir }, { engine }, watch = false) {
    if (!coverage && coverageDir === undefined)
        return undefined;
    const against = watch ? '--watch' : engine === 'aws' ? '--engine aws' : undefined;
    if (against !== undefined) {
        throw new errors/* InputError */.dz([(0,core_diagnostics/* errorAt */.Os)(undefined, 'conflict', { keys: ['--coverage', against] })]);
    }
    return { lcovFile: `${(coverageDir ?? FOLDER).replace(/\/+$/, '')}/lcov.info` };
}

;// CONCATENATED MODULE: ./src/cli/test/reporter-options.ts

const FILES = 'json=path or junit=path';
const NAMES = `default, github, ${FILES}`;
/** Adds the options that say where results go. */
function addReporterOptions(command) {
    return command
        .option('--reporter <name>', `${NAMES}; repeatable`, options/* collect */.Fo, [])
        .option('--json', 'print the results as CTRF JSON')
        .option('--verbose', 'print events and raw output too');
}
/** The reporters that options name; none means the terminal. Throws InputError `bad-input`. */
function parseReporters(flags, coverage) {
    const { reporter: names, json = false, verbose = false } = flags;
    for (const name of names) {
        if (!/^(default|github|(json|junit)=.+)$/s.test(name)) {
            throw (0,options/* badOption */.$9)('--reporter', name, NAMES);
        }
        if (json && !name.includes('='))
            throw (0,options/* badOption */.$9)('--reporter', name, `${FILES} with --json`);
    }
    return {
        output: json ? 'json' : outputOf(names),
        verbose,
        junitFile: fileOf('junit', names),
        jsonFile: fileOf('json', names),
        lcovFile: coverage?.lcovFile,
    };
}
/** On GitHub the log, in groups, takes the place of the terminal's list. */
function outputOf(names) {
    if (names.includes('github'))
        return 'github';
    return names.length === 0 || names.includes('default') ? 'terminal' : 'none';
}
/** The last one named wins, as with every option that is given twice. */
function fileOf(kind, names) {
    return names.findLast((name) => name.startsWith(`${kind}=`))?.slice(kind.length + 1);
}

// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/core/format-number.ts
var format_number = __webpack_require__(48072);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
// EXTERNAL MODULE: ./src/reporters/text/shown.ts
var shown = __webpack_require__(21741);
// EXTERNAL MODULE: ./src/reporters/text/theme.ts
var text_theme = __webpack_require__(24729);
;// CONCATENATED MODULE: ./src/reporters/terminal/render-steps.ts




/** What each case costs now and did before, and the sum; `source` is the older version. */
function renderStepsComparison(source, compared, colour) {
    const theme = (0,text_theme/* createTheme */.a)(colour);
    const head = ` ${theme.bold('Steps')} against ${(0,quote/* escapeControls */.UN)(source)}`;
    const rows = compared.map((it) => `  ${line(theme, it)}  ${(0,quote/* escapeControls */.UN)((0,shown/* clip */.$Q)(it.name))}`);
    return [head, ...rows, `  ${line(theme, sumOf(compared))}  all`, ''].join('\n');
}
/** The sum of the cases that were counted in both versions. */
function sumOf(compared) {
    const both = compared.filter(({ before, after }) => before !== undefined && after !== undefined);
    const sum = (side) => both.reduce((total, it) => total + (it[side] ?? 0), 0);
    return { name: 'all', before: sum('before'), after: sum('after') };
}
/** Columns of a figure and of a change. */
const FIGURE = 9;
const CHANGE = 8;
function line(theme, { before, after }) {
    const change = changeText(before, after).padStart(CHANGE);
    const style = after === before ? theme.dim : (after ?? 0) > (before ?? 0) ? theme.red : theme.green;
    return `${figure(before)} \u2192 ${figure(after)}  ${style(change)}`;
}
function figure(steps) {
    return (steps === undefined ? '\u2013' : (0,format_number/* formatNumber */.Z)(steps)).padStart(FIGURE);
}
/** The change in percent, with one decimal. */
function changeText(before, after) {
    if (before === undefined || after === undefined || before === 0)
        return '';
    if (before === after)
        return 'same';
    const percent = ((after - before) / before) * 100;
    return `${percent > 0 ? '+' : ''}${percent.toFixed(1)}%`;
}

// EXTERNAL MODULE: ./src/usecases/run-cases.ts
var run_cases = __webpack_require__(19877);
;// CONCATENATED MODULE: ./src/usecases/compare-steps.ts

/** Runs the cases of a function through another version of its source, and compares the steps. */
async function compareSteps(offline, fn, { text: source, limits }) {
    const engine = offline.engine({ source, runtime: fn.runtime });
    const answers = await (0,run_cases/* runCases */.v)(engine, fn.cases.map(({ testCase }) => testCase), limits);
    return fn.cases.flatMap(({ testCase, runs }) => {
        const answer = answers.get(testCase.id);
        if (answer?.kind !== 'result')
            return [];
        const after = runs.find((run) => run.engine === 'offline')?.steps;
        return [{ name: testCase.name, before: answer.observations?.steps, after }];
    });
}

// EXTERNAL MODULE: ./src/usecases/read-input-file.ts
var read_input_file = __webpack_require__(7226);
;// CONCATENATED MODULE: ./src/cli/test/steps-option.ts






const OPTION = '--steps-against';
/** Adds the option. */
function addStepsOption(command) {
    return command.option(`${OPTION} <source>`, 'compare the steps of each test with another version of the function');
}
/** Reads the other version. Throws InputError for what cannot be compared. */
async function readOtherVersion({ stepsAgainst: path }, { suite, diagnostics }, engine) {
    if (path === undefined || (0,core_diagnostics/* hasErrors */.Cs)(diagnostics))
        return undefined;
    if (engine !== 'offline')
        throw (0,options/* badOption */.$9)(OPTION, path, 'used with --engine offline, which counts');
    const [fn, ...others] = suite.functions;
    if (fn === undefined || others.length > 0) {
        throw (0,options/* badOption */.$9)(OPTION, path, 'used with exactly one function: name it');
    }
    const text = await (0,read_input_file/* readInputText */._)((0,working_directory/* createFiles */.q)(process.cwd()), path);
    return { path, text, limits: fn.limits };
}
/** Prints the comparison behind the report. */
async function writeSteps(other, { functions: [fn] }, { offline, terminal }) {
    if (other === undefined || fn === undefined)
        return;
    const compared = await compareSteps(offline, fn, other);
    terminal.out(`\n${renderStepsComparison(other.path, compared, terminal.colour)}`);
}

// EXTERNAL MODULE: ./src/cli/test/run-tests.ts + 4 modules
var run_tests = __webpack_require__(83560);
// EXTERNAL MODULE: ./src/cli/test/selection-options.ts
var selection_options = __webpack_require__(21262);
// EXTERNAL MODULE: ./src/core/report-totals.ts
var report_totals = __webpack_require__(64337);
// EXTERNAL MODULE: ./src/reporters/terminal/render-diagnostics.ts
var render_diagnostics = __webpack_require__(26598);
// EXTERNAL MODULE: ./src/reporters/terminal/render-terminal.ts
var render_terminal = __webpack_require__(50432);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
;// CONCATENATED MODULE: ./src/github/payload.ts

/** Parses the event file; what is no JSON object says nothing about the run. */
function parsePayload(text) {
    try {
        const payload = JSON.parse(text ?? '');
        return (0,json/* isJsonObject */.O)(payload) ? payload : {};
    }
    catch {
        return {};
    }
}
/** A text in the payload; undefined when it is not there, empty or of another type. */
function readText(payload, ...keys) {
    const value = readValue(payload, keys);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A number in the payload; undefined when it is not there or of another type. */
function readNumber(payload, ...keys) {
    const value = readValue(payload, keys);
    return typeof value === 'number' ? value : undefined;
}
function readValue(payload, keys) {
    let value = payload;
    for (const key of keys)
        value = (0,json/* isJsonObject */.O)(value) ? value[key] : undefined;
    return value;
}

;// CONCATENATED MODULE: ./src/github/run-context.ts

/**
 * Reads what the gate and the reports need to know about a run. `readEvent` answers the text of the
 * file in GITHUB_EVENT_PATH, or undefined.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function readRunContext(environment, readEvent) {
    // Outside a run these variables are empty or not there.
    const variable = (name) => {
        const text = environment[`GITHUB_${name}`];
        return text === '' ? undefined : text;
    };
    const path = variable('EVENT_PATH');
    const payload = parsePayload(path === undefined ? undefined : readEvent(path));
    const eventName = variable('EVENT_NAME');
    return {
        eventName,
        ref: variable('REF'),
        sha: variable('SHA'),
        repository: variable('REPOSITORY'),
        runId: variable('RUN_ID'),
        defaultBranch: readText(payload, 'repository', 'default_branch'),
        deleted: payload.deleted === true,
        fork: isFork(eventName ?? '', payload),
        pullRequest: readPullRequest(payload),
        serverUrl: variable('SERVER_URL') ?? 'https://github.com',
        apiUrl: variable('API_URL') ?? 'https://api.github.com',
    };
}
/**
 * Compares repositories by id: names can be given anew. A pull request whose fork was deleted has no
 * head repository, which proves nothing, so it counts as one.
 */
function isFork(eventName, payload) {
    if (eventName === 'workflow_run') {
        const head = readNumber(payload, 'workflow_run', 'head_repository', 'id');
        return head === undefined || head !== readNumber(payload, 'repository', 'id');
    }
    if (!eventName.startsWith('pull_request'))
        return false;
    const head = readNumber(payload, 'pull_request', 'head', 'repo', 'id');
    return head === undefined || head !== readNumber(payload, 'pull_request', 'base', 'repo', 'id');
}
function readPullRequest(payload) {
    const number = readNumber(payload, 'pull_request', 'number');
    const headSha = readText(payload, 'pull_request', 'head', 'sha');
    if (number === undefined || headSha === undefined)
        return undefined;
    return { number, headSha, baseSha: readText(payload, 'pull_request', 'base', 'sha') };
}

;// CONCATENATED MODULE: ./src/github/runner-commands.ts
/** Loads @actions/core. Its commands go to this process's stdout and to the runner's files. */
function loadRunnerCommands() {
    return __webpack_require__.e(/* import() */ 6421).then(__webpack_require__.bind(__webpack_require__, 96421));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/github/runner-output.ts


/**
 * Writes the log of a workflow step. The runner obeys lines that begin with `::`, indented or not, and
 * `##[\u2026]` anywhere in a line, on stdout and stderr alike; so untrusted text goes to stdout only, and
 * only here. `newToken` must not be guessable by what is printed.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
function createRunnerOutput(commands, newToken = randomToken) {
    const print = (text) => {
        const token = newToken();
        // One write: nothing else can get between the markers.
        commands.info([`::stop-commands::${token}`, endedLine(text), `::${token}::`].join(external_node_os_.EOL));
    };
    return {
        print,
        group: (title, text) => {
            // Outside the markers, or the runner would not see the group.
            commands.startGroup(title);
            print(text);
            commands.endGroup();
        },
        annotate: ({ level, title, message, at }) => commands[level](message, { title: title, ...propertiesOf(at) }),
    };
}
function propertiesOf(at) {
    if (at === undefined)
        return {};
    const { file, line, endLine, columns } = at;
    return {
        file,
        startLine: line,
        endLine,
        ...(columns === undefined ? {} : { startColumn: columns.start, endColumn: columns.end }),
    };
}
/** Without the last line break: the marker must stand on a line of its own, and no empty one before it. */
function endedLine(text) {
    return text.replace(/\r?\n$/, '');
}
/** 128 bits, new for every use. */
function randomToken() {
    return (0,external_node_crypto_.randomBytes)(16).toString('hex');
}

// EXTERNAL MODULE: ./src/core/messages.ts + 2 modules
var messages = __webpack_require__(9173);
// EXTERNAL MODULE: ./src/github/outputs.ts
var github_outputs = __webpack_require__(88353);
;// CONCATENATED MODULE: ./src/github/step-summary.ts
/**
 * Appends Markdown to the job summary. Answers false where there is none: outside GitHub, and on
 * runners and servers too old for it. A missing summary never fails a run.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
async function writeStepSummary(commands, environment, markdown) {
    if (!environment.GITHUB_STEP_SUMMARY)
        return false;
    try {
        // What an earlier write could not write stays in the buffer.
        await commands.summary.emptyBuffer().addRaw(markdown, true).write();
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/core/tables.ts
var tables = __webpack_require__(29994);
// EXTERNAL MODULE: ./src/reporters/text/source-lines.ts
var source_lines = __webpack_require__(50021);
;// CONCATENATED MODULE: ./src/reporters/text/context.ts


/** Columns of text that goes into a file or a web page. */
const FILE_WIDTH = 120;
/** Text for files: no colour, a fixed width. */
function createPlainContext(report) {
    return {
        theme: (0,text_theme/* createTheme */.a)(false),
        lines: (0,source_lines/* createSourceLines */.v)(report.sources),
        width: FILE_WIDTH,
        verbose: false,
    };
}

// EXTERNAL MODULE: ./src/reporters/text/count.ts
var count = __webpack_require__(64551);
// EXTERNAL MODULE: ./src/reporters/text/row-lines.ts
var row_lines = __webpack_require__(84186);
;// CONCATENATED MODULE: ./src/reporters/text/same-trouble.ts
/** Groups the cases of one function that could not be run, in the order of their first cases. */
function groupTroubled(cases) {
    const groups = new Map();
    for (const it of cases) {
        const { trouble } = it;
        if (it.status !== 'error' || trouble === undefined)
            continue;
        const key = JSON.stringify([trouble.failure, trouble.operation, trouble.subject]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { trouble, cases: [it] });
        else
            group.cases.push(it);
    }
    return [...groups.values()];
}

// EXTERNAL MODULE: ./src/reporters/text/trouble.ts
var text_trouble = __webpack_require__(47259);
// EXTERNAL MODULE: ./src/reporters/text/worth-saying.ts
var worth_saying = __webpack_require__(51384);
// EXTERNAL MODULE: ./src/reporters/text/changes-list.ts
var changes_list = __webpack_require__(46198);
// EXTERNAL MODULE: ./src/reporters/text/comparison.ts + 3 modules
var comparison = __webpack_require__(76649);
// EXTERNAL MODULE: ./src/reporters/text/failure-words.ts + 1 modules
var failure_words = __webpack_require__(56789);
// EXTERNAL MODULE: ./src/reporters/text/fields.ts
var fields = __webpack_require__(66183);
// EXTERNAL MODULE: ./src/reporters/text/rule-words.ts
var rule_words = __webpack_require__(53212);
;// CONCATENATED MODULE: ./src/reporters/annotations/failure-annotation.ts






/** Without place and excerpt: an annotation stands under the very line. */
const LINES = {
    assertion: ({ field, expected, actual }, context) => [
        (0,quote/* escapeControls */.UN)(field),
        ...(0,comparison/* renderComparison */.W)(context, expected, actual),
    ],
    outcome: ({ expected, actual }, context) => (0,comparison/* renderComparison */.W)(context, expected, actual),
    changes: (failure, { theme }) => [(0,changes_list/* changesLabel */.MN)(failure), ...(0,changes_list/* renderChanges */.O1)(theme, failure)],
    'function-error': ({ message }) => [`function error  ${(0,quote/* escapeControls */.UN)(message)}`],
    'engine-mismatch': ({ field, offline, aws }, context) => [
        `engine-mismatch: offline and aws disagree on ${(0,quote/* escapeControls */.UN)(field)}`,
        ...(0,comparison/* renderComparison */.W)(context, offline, aws, ['offline', 'aws']),
    ],
    'strict-mismatch': ({ field, offline, second, binary }, context) => [
        (0,failure_words/* strictHeadline */.m8)(field, binary),
        ...(0,comparison/* renderComparison */.W)(context, offline, second, ['offline', 'njs']),
    ],
    'unchecked-assertion': (failure) => [
        `unchecked-assertion: ${(0,quote/* escapeControls */.UN)(failure.assertion)} was not checked`,
        (0,quote/* escapeControls */.UN)((0,failure_words/* uncheckedReason */.dx)(failure)),
    ],
    rule: (failure, context) => [(0,rule_words/* ruleTitle */.z)(failure), ...(0,rule_words/* renderBreach */.S)(context, failure)],
    'kvs-mismatch': (failure) => [`kvs-mismatch: ${(0,failure_words/* kvsWords */.qT)(failure, quote/* quote */.hD)}`, failure_words/* KVS_MEND */.EY],
    steps: (failure) => limitLines('steps', (0,failure_words/* stepsSides */.k7)(failure)),
    coverage: (failure) => limitLines((0,failure_words/* coverageSides */.h_)(failure).what, (0,failure_words/* coverageSides */.h_)(failure)),
    'snapshot-missing': snapshotLines,
    'snapshot-obsolete': snapshotLines,
    utilization: (failure) => limitLines('compute utilization', (0,failure_words/* utilizationSides */.Zs)(failure)),
};
function limitLines(title, { expected, actual }) {
    return [title, ...(0,fields/* renderField */.hX)('expected', [expected]), ...(0,fields/* renderField */.hX)('actual', [actual])];
}
function snapshotLines({ kind }) {
    const { what, mend } = failure_words/* SNAPSHOT_WORDS */.zO[kind];
    return [`${kind}: ${what}`, mend];
}
/** One failure as lines of an annotation, not indented. `context` is one for plain text. */
function failureLines(context, failure) {
    // The table gives every kind its own row; TypeScript cannot follow that through the lookup.
    const lines = LINES[failure.kind];
    return lines(failure, context).map((line) => line.replace(/^ {1,6}/, ''));
}

;// CONCATENATED MODULE: ./src/reporters/annotations/limit.ts

/**
 * Annotations of one level that GitHub shows per step.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const SHOWN_PER_LEVEL = 10;
const LEVELS = [
    { level: 'error', noun: 'failure' },
    { level: 'warning', noun: 'warning' },
    { level: 'notice', noun: 'notice' },
];
/** The first nine of each level; the tenth says how many tests the others are about. */
function limitAnnotations(planned) {
    return LEVELS.flatMap(({ level, noun }) => {
        const all = planned.filter((it) => it.level === level);
        const hidden = all.length - (SHOWN_PER_LEVEL - 1);
        if (hidden <= 0)
            return all.map(withoutTests);
        const tests = all.slice(-hidden).reduce((sum, it) => sum + (it.tests ?? 1), 0);
        const message = `+${(0,count/* count */.U)(tests, `more ${noun}`)}, see the job summary`;
        const rest = { level, title: 'CloudFront Functions', message, at: undefined };
        return [...all.slice(0, -hidden).map(withoutTests), rest];
    });
}
function withoutTests({ level, title, message, at }) {
    return { level, title, message, at };
}

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/reporters/text/health-words.ts
var health_words = __webpack_require__(19396);
// EXTERNAL MODULE: ./src/reporters/text/collision.ts
var collision = __webpack_require__(54544);
// EXTERNAL MODULE: ./src/reporters/text/throwaway.ts
var text_throwaway = __webpack_require__(92222);
;// CONCATENATED MODULE: ./src/reporters/text/deployment-notes.ts




/** Foreign writes, throwaway functions that are left, and publishes that have not arrived everywhere, in the order of the functions. */
function deploymentNotes(report) {
    return report.functions.flatMap((fn) => {
        const level = (0,report_totals/* isUnhealthy */.ZT)(fn) ? 'error' : 'warning';
        return notesOf(fn).map((text) => ({ id: fn.id, level, text }));
    });
}
function notesOf({ deployment, throwaway }) {
    const { collisions = [], rollout, health, rollback } = deployment ?? {};
    return [
        ...(throwaway?.collisions ?? []).map(collision/* describeCollision */._),
        ...(throwaway === undefined || throwaway.end === 'deleted'
            ? []
            : [(0,text_throwaway/* describeThrowaway */.O)(throwaway)]),
        ...collisions.map(collision/* describeCollision */._),
        ...(rollout === 'in-progress' ? [IN_PROGRESS] : []),
        ...(rollout === 'replaced' ? [REPLACED] : []),
        ...(health === undefined || health.verdict === 'healthy' ? [] : [(0,health_words/* describeHealth */.gw)(health)]),
        ...(rollback === undefined ? [] : [(0,health_words/* describeRollback */.sR)(rollback)]),
    ];
}
const IN_PROGRESS = 'published, but not at all locations yet when the time of wait-for-deployed was over';
const REPLACED = 'published, then somebody else published over it';

// EXTERNAL MODULE: ./src/reporters/text/run-facts.ts
var run_facts = __webpack_require__(99007);
// EXTERNAL MODULE: ./src/reporters/text/run-warnings.ts
var run_warnings = __webpack_require__(43455);
;// CONCATENATED MODULE: ./src/reporters/annotations/place.ts
/** A span as a place in the repository. `prefix` is the working directory, relative to its root. */
function annotationPlace(span, prefix) {
    const { file, start, end } = span;
    const oneLine = start.line === end.line;
    return {
        file: repositoryPath(prefix, file),
        line: start.line,
        endLine: end.line,
        columns: oneLine && end.column > start.column ? { start: start.column, end: end.column } : undefined,
    };
}
/** `site/../functions/a.js` is `functions/a.js`. */
function repositoryPath(prefix, file) {
    const parts = [];
    for (const part of `${prefix}/${file}`.replaceAll('\\', '/').split('/')) {
        if (part === '..' && parts.length > 0)
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./src/reporters/annotations/notes.ts









/** What is no failure but has to be said: utilization near the limit, skipped tests, an offline run. */
function planNotes(report, prefix) {
    return [
        ...planDeployments(report),
        ...planWarnings(report, prefix),
        ...planUtilization(report, prefix),
        ...planSkipped(report),
        ...planOffline(report),
    ];
}
function planUtilization(report, prefix) {
    return (0,report_totals/* casesOf */.DS)(report).flatMap((it) => (0,run_facts/* notesOf */.h$)(it, 'utilization-high').map(({ percent }) => ({
        level: 'warning',
        title: (0,quote/* escapeControls */.UN)(`${it.testCase.functionId}: ${it.testCase.name}`),
        message: `compute utilization is ${percent}%; above ${limits/* LIMITS */.b1.computeUtilizationNotice.value}% AWS advises to optimise`,
        at: annotationPlace(it.testCase.span, prefix),
    })));
}
function planWarnings(report, prefix) {
    const context = createPlainContext(report);
    return (0,run_warnings/* runWarnings */.NH)(report).map((it) => {
        const details = it.details(context).map((line) => line.replace(/^ {1,6}/, ''));
        const others = it.cases > 1 ? ['', `also in ${(0,count/* count */.U)(it.cases - 1, 'more test')}`] : [];
        return {
            level: 'warning',
            title: (0,run_warnings/* warnedCase */.oT)(it),
            message: [it.title, ...details, ...others].join('\n'),
            at: annotationPlace(it.at, prefix),
        };
    });
}
function planDeployments(report) {
    return deploymentNotes(report).map(({ id, level, text }) => ({
        level,
        title: (0,quote/* escapeControls */.UN)(id),
        message: (0,quote/* escapeControls */.UN)(text),
        at: undefined,
    }));
}
function planSkipped(report) {
    const skipped = (0,report_totals/* casesOf */.DS)(report).filter((it) => it.status === 'skipped');
    if (skipped.length === 0)
        return [];
    const names = skipped.map(({ testCase }) => {
        const reason = testCase.skip ? ` (${testCase.skip})` : '';
        return (0,quote/* escapeControls */.UN)(`${testCase.functionId}: ${testCase.name}${reason}`);
    });
    const title = `${(0,count/* count */.U)(skipped.length, 'test')} skipped`;
    return [{ level: 'warning', title, message: names.join('\n'), at: undefined }];
}
function planOffline(report) {
    if (report.offlineReason !== 'no-credentials')
        return [];
    const title = 'Tested offline only';
    const message = 'there are no AWS credentials for this run, so nothing was tested, uploaded or published on AWS';
    return [{ level: 'notice', title, message, at: undefined }];
}

;// CONCATENATED MODULE: ./src/reporters/annotations/plan-annotations.ts
















/** The runner cuts messages at 4,096 characters. https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
const MAX_MESSAGE = 4_000;
const TITLE = 'CloudFront Functions';
/**
 * What to mark in the run's files: what could not be loaded, then errors the function threw, failures in
 * changed files, the rest, and what AWS could not run; then warnings and notices. At most ten of each
 * level, for GitHub shows no more: the tenth counts what is missing.
 */
function planAnnotations(report, options = {}) {
    const prefix = options.pathPrefix ?? '';
    const planned = [
        ...(0,worth_saying/* worthSaying */.W)(report.diagnostics).map((it) => diagnosticAnnotation(it, prefix)),
        ...planFailures(report, prefix, options.changedFiles ?? new Set()),
        ...planTroubles(report, prefix),
        ...planNotes(report, prefix),
    ];
    return limitAnnotations(planned).map((it) => ({ ...it, message: (0,shown/* clip */.$Q)(it.message, MAX_MESSAGE) }));
}
/** True when knowing the changed files can change the order: failures in more than one file. */
function dependsOnChangedFiles(report) {
    const groups = groupFailures(casesOf(report)).filter((group) => !isThrown(group));
    return new Set(groups.map((group) => spanOf(group).file)).size > 1;
}
function isThrown([{ failures }]) {
    return failures.some(({ kind }) => kind === 'function-error');
}
/** Where a group is marked: at what was thrown, else at its first failed assertion. */
function spanOf([{ testCase, failures }]) {
    const thrown = failures.find((failure) => failure.kind === 'function-error');
    return thrown?.source ?? failures[0]?.span ?? testCase.span;
}
function planFailures(report, prefix, changedFiles) {
    const context = createPlainContext(report);
    const cases = (0,report_totals/* casesOf */.DS)(report);
    const rowsOf = (0,tables/* countRows */.BO)(cases);
    const ranked = (0,tables/* groupFailures */.BR)(cases).map((group) => {
        const annotation = groupAnnotation(context, group, { prefix, rowsOf });
        const isChanged = changedFiles.has(annotation.at?.file ?? '');
        return { annotation, rank: isThrown(group) ? 0 : isChanged ? 1 : 2 };
    });
    return ranked.sort((a, b) => a.rank - b.rank).map(({ annotation }) => annotation);
}
function diagnosticAnnotation(diagnostic, prefix) {
    const { message, hint } = (0,messages/* describeDiagnostic */.H2)(diagnostic);
    return {
        level: diagnostic.severity,
        title: (0,quote/* escapeControls */.UN)((0,core_diagnostics/* displayCode */.Ad)(diagnostic)),
        message: [message, ...(hint === undefined ? [] : [hint])].map(quote/* escapeControls */.UN).join('\n'),
        at: diagnostic.at && annotationPlace(diagnostic.at, prefix),
    };
}
/** One annotation for one failed case, or for all rows of a table that fail alike. */
function groupAnnotation(context, group, { prefix, rowsOf }) {
    const [{ testCase, failures }] = group;
    const texts = failures.map((failure) => failureLines(context, failure).join('\n'));
    const isAlone = group.length === 1;
    const others = isAlone
        ? []
        : [
            (0,row_lines/* renderOtherRows */.o)(group)
                .map((line) => line.trim())
                .join('\n'),
        ];
    return {
        level: 'error',
        title: isAlone ? caseTitle(testCase) : groupTitle(group, rowsOf),
        message: [...texts, ...others].join('\n\n'),
        at: annotationPlace(spanOf(group), prefix),
        tests: group.length,
    };
}
function groupTitle([{ testCase }, ...others], rowsOf) {
    const name = `${testCase.functionId}: ${testCase.row?.table ?? testCase.name}`;
    return (0,quote/* escapeControls */.UN)(`${name} (${others.length + 1} of ${rowsOf(testCase)} rows)`);
}
function planTroubles(report, prefix) {
    const about = (title, trouble) => trouble === undefined
        ? []
        : [{ level: 'error', title, message: troubleText(report, trouble), at: undefined }];
    return [
        ...about(TITLE, report.trouble),
        ...report.functions.flatMap((fn) => about((0,quote/* escapeControls */.UN)(fn.id), fn.trouble)),
        ...report.functions.flatMap(({ cases }) => groupTroubled(cases).map((group) => troubledAnnotation(report, group, prefix))),
    ];
}
function troubledAnnotation(report, { trouble, cases }, prefix) {
    const [{ testCase }, ...others] = cases;
    const also = others.length === 0 ? '' : `\n\nalso ${(0,count/* count */.U)(others.length, 'more test')}`;
    return {
        level: 'error',
        title: caseTitle(testCase),
        message: `${troubleText(report, trouble)}${also}`,
        at: annotationPlace(testCase.span, prefix),
        tests: cases.length,
    };
}
function troubleText(report, trouble) {
    return (0,text_trouble/* renderTrouble */.i)(createPlainContext(report), trouble).join('\n');
}
function caseTitle({ functionId, name }) {
    return (0,quote/* escapeControls */.UN)(`${functionId}: ${name}`);
}

// EXTERNAL MODULE: ./src/reporters/text/by-file.ts
var by_file = __webpack_require__(74562);
// EXTERNAL MODULE: ./src/reporters/text/case-context.ts + 1 modules
var case_context = __webpack_require__(64525);
;// CONCATENATED MODULE: ./src/reporters/markdown/code-span.ts


/** Stands for a text of no characters, which no code span can hold. */
const EMPTY = '*(empty)*';
/**
 * Data as inline code, the only place where GitHub's Markdown reads nothing into it: no HTML, links,
 * mentions, references or math. Line breaks become `\u21b5`, other controls escapes, long texts are cut.
 * https://github.github.com/gfm/#code-spans
 */
function codeSpan(text) {
    const shown = onOneLine(text);
    if (shown === '')
        return EMPTY;
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Data as inline code inside a table cell, where `|` has to be escaped even in code. */
function codeCell(text) {
    const shown = onOneLine(text);
    // Parsers disagree about the end of a cell in `\\|`, so such a text does without code spans.
    if (shown.includes('\\|'))
        return `<code>${asReferences(shown)}</code>`;
    return codeSpan(text).replaceAll('|', '\\|');
}
/** Lines as a fenced block that nothing in them can end; `language` decides on its colours. */
function codeBlock(lines, language = 'text') {
    const text = lines.map(quote/* escapeControls */.UN).join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
function onOneLine(text) {
    return (0,quote/* escapeControls */.UN)((0,shown/* clip */.$Q)(text).replace(/\r\n|[\n\r\u2028\u2029]/g, '\u21b5'));
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
function asReferences(text) {
    return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

// EXTERNAL MODULE: ./src/core/rules/rule-table.ts
var rule_table = __webpack_require__(3564);
;// CONCATENATED MODULE: ./src/reporters/markdown/link.ts

/** A place as `file:line`, without its folders, linked where an address is known. */
function renderPlace(span, links) {
    const place = codeSpan(`${span.file.split('/').at(-1) ?? ''}:${span.start.line}`);
    const url = links(span);
    return url === undefined ? place : `[${place}](${destination(url)})`;
}
/** An address in which nothing can end the link: parentheses, spaces, `|` and quotes are encoded. */
function destination(url) {
    return url
        .replace(/\p{Cs}/gu, '')
        .replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, (character) => encodeURIComponent(character).replace(/[()'*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`));
}

// EXTERNAL MODULE: ./src/reporters/text/difference-window.ts
var difference_window = __webpack_require__(84950);
;// CONCATENATED MODULE: ./src/reporters/markdown/shown-cell.ts



/** Characters of long texts that are shown. */
const WINDOW = 200;
/** A value as a table cell. Text stands without quotes: the code span shows where it ends. */
function shownCell(shown) {
    switch (shown.as) {
        case 'text':
            return codeCell(shown.text);
        case 'number':
            return codeCell(String(shown.number));
        case 'values':
            return valuesCell(shown.values);
        case 'absent':
            return '*absent*';
        case 'phrase':
            return codeCell(shown.phrase);
    }
}
/** Two values to compare; of long texts the surroundings of the first difference. */
function comparedCells(first, second) {
    const both = first.as === 'text' && second.as === 'text';
    if (!both || Math.max(first.text.length, second.text.length) <= shown/* LONG_VALUE */.HH) {
        return [shownCell(first), shownCell(second)];
    }
    const points = [Array.from(first.text), Array.from(second.text)];
    const at = (0,difference_window/* firstDifference */.a)(...points);
    const cell = (text) => {
        const { part, cutBefore, cutAfter } = (0,difference_window/* windowAt */.M)(text, at, WINDOW);
        return `${cutBefore ? '\u2026 ' : ''}${codeCell(part)}${cutAfter ? ' \u2026' : ''}`;
    };
    return [cell(points[0]), cell(points[1])];
}
function valuesCell(values) {
    const cells = values.map(codeCell).join(', ');
    return values.length === 1 ? cells : `${values.length} values: ${cells}`;
}

;// CONCATENATED MODULE: ./src/reporters/markdown/failure-rows.ts





const RENDER = {
    assertion: ({ field, expected, actual }) => row(codeCell(field), ...comparedCells(expected, actual)),
    outcome: ({ expected, actual }) => row('outcome', ...comparedCells(expected, actual)),
    changes: ({ differences }) => ({ rows: differences.map(changeRow), paragraphs: [] }),
    'function-error': ({ message, source }, { lines, links }) => {
        const line = source && lines(source.file, source.start.line)?.start;
        const place = source === undefined ? '' : ` at ${renderPlace(source, links)}`;
        return {
            rows: [],
            paragraphs: [
                `Function error ${codeSpan(message)}${place}`,
                ...(line === undefined ? [] : [codeBlock([line.trim()])]),
            ],
        };
    },
    'engine-mismatch': ({ field, offline, aws }) => {
        const [one, other] = comparedCells(offline, aws);
        const sides = `offline ${one}, aws ${other}`;
        return paragraph(`engine-mismatch: offline and aws disagree on ${codeSpan(field)}: ${sides}. ` +
            'Please report it, with the function and the event.');
    },
    'strict-mismatch': ({ field, offline, second, binary }) => {
        const [one, other] = comparedCells(offline, second);
        const sides = `offline ${one}, njs ${other}`;
        return paragraph(`strict-mismatch: offline and ${codeSpan(binary)} disagree on ${codeSpan(field)}: ${sides}. ` +
            'Please report it, with the function and the event.');
    },
    'unchecked-assertion': (failure) => paragraph(`${codeSpan(failure.assertion)} was not checked: ${(0,failure_words/* uncheckedReason */.dx)(failure)}`),
    steps: (failure) => {
        const { expected, actual } = (0,failure_words/* stepsSides */.k7)(failure);
        return row('steps', expected, actual);
    },
    coverage: (failure) => {
        const { what, expected, actual } = (0,failure_words/* coverageSides */.h_)(failure);
        return row(what, expected, actual);
    },
    rule: ({ code, field, expected, actual }) => {
        const { rule, mend, url } = rule_table/* RULES */.y0[code];
        const demanded = expected === undefined ? '\u2013' : shownCell(expected);
        return {
            rows: [[codeCell(field), demanded, shownCell(actual)]],
            paragraphs: [`[rule/${code}](${url}): ${rule}. To mend it, ${mend}.`],
        };
    },
    'kvs-mismatch': (failure) => paragraph(`kvs-mismatch: ${(0,failure_words/* kvsWords */.qT)(failure, codeSpan)}. To mend it, ${failure_words/* KVS_MEND */.EY}.`),
    'snapshot-missing': snapshotText,
    'snapshot-obsolete': snapshotText,
    utilization: (failure) => {
        const { expected, actual } = (0,failure_words/* utilizationSides */.Zs)(failure);
        return row('compute utilization', expected, actual);
    },
};
/** One failure as rows or paragraphs. `named` adds the engine on which alone it showed. */
function renderFailureText(failure, named, sources) {
    // The table gives every kind its own renderer; TypeScript cannot follow that through the lookup.
    const render = RENDER[failure.kind];
    const { rows, paragraphs } = render(failure, sources);
    const engine = named ? ` (${failure.engines.join()} only)` : '';
    return {
        rows: rows.map(([field, expected, actual]) => [`${field}${engine}`, expected, actual]),
        paragraphs: paragraphs.map((text, index) => (index === 0 ? `${text}${engine}` : text)),
    };
}
function row(...cells) {
    return { rows: [cells], paragraphs: [] };
}
function snapshotText({ kind }) {
    const { what, mend } = failure_words/* SNAPSHOT_WORDS */.zO[kind];
    return paragraph(`${kind}: ${what}; ${mend}.`);
}
function paragraph(text) {
    return { rows: [], paragraphs: [text] };
}
function changeRow({ sign, field, expected, actual }) {
    const cell = (shown) => shown === undefined ? '\u2013' : shownCell(shown);
    return [codeCell(`${sign} ${field}`), cell(expected), cell(actual)];
}

;// CONCATENATED MODULE: ./src/reporters/markdown/table.ts

/** A table of rendered cells; `more` is how many rows did not fit. */
function renderTable(header, alignment, rows, more = 0) {
    const line = (cells) => `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
    const rule = alignment.map((side) => (side === 'right' ? '--:' : '---'));
    const table = [line(header), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
    return more > 0 ? `${table}\n\n\u2026 ${(0,format_number/* formatNumber */.Z)(more)} more` : table;
}

;// CONCATENATED MODULE: ./src/reporters/markdown/case-block.ts








/** A failed case: its name and place, what was expected, and, folded away, what it did. */
function renderFailedCase(context, report) {
    const { text, links, detail } = context;
    const sources = { lines: text.lines, links };
    const engines = report.runs.length;
    const texts = report.failures.map((failure) => renderFailureText(failure, engines > failure.engines.length, sources));
    const rows = texts.flatMap((it) => it.rows);
    const shown = rows.slice(0, detail.rows);
    return [
        title(report, links),
        ...(rows.length === 0
            ? []
            : [
                renderTable(['', 'expected', 'actual'], ['left', 'left', 'left'], shown, rows.length - shown.length),
            ]),
        ...texts.flatMap((it) => it.paragraphs),
        ...(detail.outputs ? [fold('Request, output, logs', caseContext(text, report))] : []),
    ].join('\n\n');
}
/** Cases that AWS could not run for one reason: which ones, and why. */
function renderTroubledCases(context, { trouble, cases }) {
    const { text, links, detail } = context;
    const why = block((0,text_trouble/* renderTrouble */.i)(text, trouble));
    const [first, ...others] = cases;
    if (others.length === 0)
        return `${title(first, links)} \u00b7 could not be run\n\n${why}`;
    const shown = cases.slice(0, Math.min(NAMED_CASES, detail.rows));
    const hidden = cases.length - shown.length;
    const list = [
        ...shown.map((it) => `- ${title(it, links)}`),
        ...(hidden > 0 ? [`- \u2026 ${(0,format_number/* formatNumber */.Z)(hidden)} more`] : []),
    ];
    return `${(0,count/* count */.U)(cases.length, 'test')} could not be run:\n\n${list.join('\n')}\n\n${why}`;
}
/** Cases with one trouble that are named. */
const NAMED_CASES = 20;
/** Indented lines of terminal text as a code block. */
function block(lines) {
    return codeBlock(lines.map((line) => line.replace(/^ {1,6}/, '')));
}
/** A part that a reader opens. The title is cf2's own words. */
function fold(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
function title({ testCase, failures }, links) {
    const place = renderPlace(failures[0]?.span ?? testCase.span, links);
    return `**${codeSpan(testCase.name)}** \u00b7 ${place}`;
}
function caseContext(text, report) {
    return block((0,case_context/* renderCaseContext */.ai)(text, report));
}

;// CONCATENATED MODULE: ./src/reporters/markdown/id-text.ts


/** An id as plain text where it can only be read as such, else as code. */
function idText(id) {
    return isPlain(id) ? id : codeSpan(id);
}
/** The same for a table cell. */
function idCell(id) {
    return isPlain(id) ? id : codeCell(id);
}
/**
 * Ids may be file names, where there is no configuration. Also an ordinary id may be what GitHub makes a link of:
 * `GH-1`, a key of an issue tracker, the hash of a commit.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function isPlain(id) {
    return limits/* FUNCTION_ID */.Rd.test(id) && id.length <= 64 && !/\d|[a-f]{7}/i.test(id);
}

;// CONCATENATED MODULE: ./src/reporters/markdown/all-tests.ts





const MARKS = {
    passed: '\u2713',
    failed: '\u2717',
    error: '\u2717',
    skipped: '\u2013',
    'not-run': '\u2013',
};
/** Every test with its mark, by function and file, folded away. */
function renderAllTests(report, all) {
    const groups = report.functions.flatMap((fn) => (0,by_file/* groupByFile */.X)(fn.cases).map(({ file, cases }) => {
        const list = cases.map(caseItem).join('\n');
        return `**${idText(fn.id)}** ${codeSpan(file)}\n\n${list}`;
    }));
    return fold(`All ${(0,count/* count */.U)(all, 'test')}`, groups.join('\n\n'));
}
function caseItem({ status, testCase }) {
    const remark = status === 'skipped' || status === 'not-run' ? ` ${status.replace('-', ' ')}` : '';
    const reason = testCase.skip ? `: ${codeSpan(testCase.skip)}` : '';
    return `- ${MARKS[status]} ${codeSpan(testCase.name)}${remark}${reason}`;
}

// EXTERNAL MODULE: ./src/reporters/text/coverage-words.ts
var coverage_words = __webpack_require__(11524);
;// CONCATENATED MODULE: ./src/reporters/markdown/coverage.ts



/** What the tests reach of each function, in a line; nothing where nobody counted. */
function renderCoverage({ functions }, rows) {
    const lines = (0,coverage_words/* coverageLines */.U)(functions, (id) => `**${idText(id)}**`);
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, rows);
    const hidden = lines.length - shown.length;
    const more = hidden > 0 ? [`\u2026 ${(0,count/* count */.U)(hidden, 'more function')}`] : [];
    return [`Coverage: ${[...shown, ...more].join(' \u00b7 ')}`];
}

;// CONCATENATED MODULE: ./src/reporters/markdown/detail.ts
/** What goes first when a summary gets too large, step by step; after that, failures from the end. */
const DETAILS = [
    { allTests: true, outputs: true, rows: Infinity },
    { allTests: false, outputs: true, rows: Infinity },
    { allTests: false, outputs: false, rows: Infinity },
    { allTests: false, outputs: false, rows: 50 },
];

// EXTERNAL MODULE: ./src/reporters/text/diagnostic-text.ts
var diagnostic_text = __webpack_require__(86933);
// EXTERNAL MODULE: ./src/reporters/text/row-place.ts
var row_place = __webpack_require__(47570);
// EXTERNAL MODULE: ./src/reporters/text/case-text.ts
var case_text = __webpack_require__(60912);
// EXTERNAL MODULE: ./src/reporters/text/row-sides.ts
var row_sides = __webpack_require__(40497);
;// CONCATENATED MODULE: ./src/reporters/markdown/row-cells.ts





/** Renders every row at most once, however often a summary is made smaller. */
function createRowCells(sources) {
    const known = new WeakMap();
    return (it) => {
        const cells = known.get(it) ?? tableRow(sources, it);
        known.set(it, cells);
        return cells;
    };
}
function tableRow(context, it) {
    const sides = (0,row_sides/* rowSides */.p)(it);
    const [expected, actual] = sides
        ? [codeCell(sides.expected), codeCell(sides.actual)]
        : fieldSides(context, it);
    return [String((0,row_place/* rowNumber */._$)(it)), codeCell(it.testCase.request), expected, actual];
}
/** Both sides field by field; what has no sides stands on the side of what happened. */
function fieldSides(context, it) {
    const texts = it.failures.map((failure) => ({
        failure,
        rows: textOfFailure(context, it, failure).rows,
    }));
    const expected = texts.flatMap(({ rows }) => rows.map(([field, side]) => `${field} ${side}`));
    const actual = texts.flatMap(({ failure, rows }) => rows.length === 0
        ? codeCell((0,case_text/* failureMessage */.oh)(failure))
        : rows.map(([field, , side]) => `${field} ${side}`));
    return [expected.join(', ') || '\u2013', actual.join(', ')];
}
/** One failure of a row as rows or paragraphs, with its engine where it showed on one alone. */
function textOfFailure({ text, links }, it, failure) {
    const isNamed = it.runs.length > failure.engines.length;
    return renderFailureText(failure, isNamed, { lines: text.lines, links });
}

;// CONCATENATED MODULE: ./src/reporters/markdown/row-group.ts









/** Rows of a table that fail alike: how many of how many, one line for each, and what the first of them did. */
function renderRowGroup(context, group, rowsOf) {
    const { text, links, detail } = context;
    const [first] = group;
    const { testCase, failures } = first;
    const shown = group.slice(0, detail.rows).map((it) => context.cells(it));
    const place = renderPlace(failures[0]?.span ?? testCase.span, links);
    const all = `${(0,format_number/* formatNumber */.Z)(group.length)} of ${(0,count/* count */.U)(rowsOf(testCase), 'row')}`;
    return [
        `**${codeSpan(testCase.row?.table ?? testCase.name)}** \u00b7 ${all} \u00b7 ${place}`,
        renderTable(['row', 'request', 'expected', 'actual'], ['right', 'left', 'left', 'left'], shown, group.length - shown.length),
        ...failures.flatMap((failure) => textOfFailure({ text, links }, first, failure).paragraphs),
        ...(detail.outputs
            ? [
                fold(`Request, output, logs of row ${(0,row_place/* rowNumber */._$)(first)}`, block((0,case_context/* renderCaseContext */.ai)(text, first))),
            ]
            : []),
    ].join('\n\n');
}

// EXTERNAL MODULE: ./src/core/live/live-sides.ts
var live_sides = __webpack_require__(67231);
// EXTERNAL MODULE: ./src/reporters/text/code-diff.ts
var code_diff = __webpack_require__(66903);
// EXTERNAL MODULE: ./src/reporters/text/live-words.ts
var live_words = __webpack_require__(57488);
;// CONCATENATED MODULE: ./src/reporters/markdown/live-cells.ts


/** Fields that a cell names. */
const SHOWN_FIELDS = 3;
/** Both sides of a behaviour as cells of a table. */
function liveCells([live, current]) {
    if (live.form === 'fields' && current.form === 'fields')
        return fieldCells(live, current);
    if (live.form === 'outcome' && current.form === 'outcome') {
        return comparedCells({ as: 'text', text: live.text }, { as: 'text', text: current.text });
    }
    return [sideCell(live), sideCell(current)];
}
function sideCell(side) {
    if (side.form === 'word')
        return side.word;
    return side.form === 'outcome' ? codeCell(side.text) : '';
}
function fieldCells(live, current) {
    const pairs = live.fields.slice(0, SHOWN_FIELDS).map(({ field, value }, index) => {
        const cells = comparedCells(value, current.fields[index]?.value ?? { as: 'absent' });
        return cells.map((cell) => `${codeCell(field)} ${cell}`);
    });
    const hidden = live.fields.length - pairs.length;
    const more = hidden > 0 ? [`${hidden} more`] : [];
    const cell = (side) => [...pairs.map((pair) => pair[side]), ...more].join(', ');
    return [cell(0), cell(1)];
}

;// CONCATENATED MODULE: ./src/reporters/markdown/live-blocks.ts









/** Requests that are named because they may vary. */
const NAMED_VARYING = 10;
/** LIVE beside what was tested: changed behaviours in a table, what may vary, the code; nothing where all is the same. */
function liveBlocks(fn, detail) {
    const { live } = fn;
    if (live === undefined)
        return [];
    const trouble = (0,live_words/* liveTroubleWords */.bE)(live);
    const told = trouble === undefined ? [] : [codeSpan(trouble)];
    if (live.state === 'compared')
        return [() => comparedBlock(fn, live, told, detail)];
    return told.map((it) => () => `**${idText(fn.id)}** ${it}`);
}
function comparedBlock(fn, live, told, detail) {
    const parts = [
        ...(live.counts.changed > 0 ? [renderLiveTable(fn.cases, detail.rows)] : []),
        [(0,live_words/* comparedWords */.$z)(live), ...(0,live_words/* configWords */.cP)(live)].join(' \u00b7 '),
        ...told,
        ...varyingLines(fn.cases),
        ...(detail.outputs ? codeFold(live) : []),
    ];
    return `#### ${idText(fn.id)}: ${(0,live_words/* changeWords */.mF)(live, againstText(live))}\n\n${parts.join('\n\n')}`;
}
/** A row per changed behaviour, at most `rows`. */
function renderLiveTable(cases, rows) {
    const changed = cases.flatMap(({ testCase, live }) => live?.verdict === 'changed' ? [{ testCase, live }] : []);
    const shown = changed.slice(0, rows).map(({ testCase, live }) => {
        const sides = liveCells((0,live_sides/* liveSides */.j)(testCase, live));
        return [codeCell(testCase.request), ...sides, live_words/* LIVE_MARKS */.i3[live.mark]];
    });
    return renderTable(['request', 'LIVE now', 'this commit', ''], ['left', 'left', 'left', 'left'], shown, changed.length - shown.length);
}
function againstText({ against }) {
    return against === 'LIVE' ? against : codeSpan(against);
}
function varyingLines(cases) {
    const varying = cases.flatMap(({ testCase, live }) => live?.verdict === 'may-vary' ? [`${codeSpan(testCase.request)} (${chances(live)})`] : []);
    if (varying.length === 0)
        return [];
    const named = varying.slice(0, NAMED_VARYING);
    const hidden = varying.length - named.length;
    const more = hidden > 0 ? [`${(0,format_number/* formatNumber */.Z)(hidden)} more`] : [];
    return [`May vary from run to run: ${[...named, ...more].join(', ')}`];
}
/** cf2's own words. */
function chances({ because }) {
    return because.join(', ');
}
function codeFold({ code, against }) {
    if (code.hunks.length === 0)
        return [];
    const title = `Code against ${against === 'LIVE' ? against : 'the other version'}`;
    return [fold(`${title} ${(0,code_diff/* codeDiffCounts */.f)(code)}`, codeBlock((0,code_diff/* codeDiffLines */.I)(code), 'diff'))];
}

;// CONCATENATED MODULE: ./src/reporters/markdown/detail-blocks.ts













/** Everything that stands open: load errors, else failures and trouble, one block each, in order. */
function detailBlocks(context, report) {
    if ((0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics)) {
        return report.diagnostics.map((it) => () => diagnosticBlock(context, it));
    }
    const { trouble } = report;
    return [
        ...report.functions.flatMap((fn) => functionBlocks(context, fn)),
        ...(trouble === undefined
            ? []
            : [() => `#### Trouble at AWS\n\n${block((0,text_trouble/* renderTrouble */.i)(context.text, trouble))}`]),
    ];
}
/** The excerpt names the place already; the line above it is for those who can follow a link. */
function diagnosticBlock({ text, links }, diagnostic) {
    const { at } = diagnostic;
    const excerpt = codeBlock((0,diagnostic_text/* renderDiagnostic */.I)(text, diagnostic));
    return at !== undefined && links(at) !== undefined
        ? `${renderPlace(at, links)}\n\n${excerpt}`
        : excerpt;
}
function functionBlocks(context, fn) {
    const groups = new Map((0,tables/* groupFailures */.BR)(fn.cases).map((group) => [group[0], group]));
    const troubles = new Map(groupTroubled(fn.cases).map((group) => [group.cases[0], group]));
    const rowsOf = (0,tables/* countRows */.BO)(fn.cases);
    const cases = fn.cases.flatMap((it) => {
        const troubled = troubles.get(it);
        if (troubled !== undefined)
            return [() => renderTroubledCases(context, troubled)];
        const group = groups.get(it);
        if (group === undefined)
            return [];
        return [
            () => it.testCase.row ? renderRowGroup(context, group, rowsOf) : renderFailedCase(context, it),
        ];
    });
    const { trouble } = fn;
    const first = trouble === undefined ? [] : [() => block((0,text_trouble/* renderTrouble */.i)(context.text, trouble))];
    // The heading belongs to the first block, so that no cut can leave it alone.
    const failures = [...first, ...cases].map((render, index) => index === 0 ? () => `#### ${headingOf(fn)}\n\n${render()}` : render);
    return [...failures, ...liveBlocks(fn, context.detail)];
}
function headingOf(fn) {
    const { failed, error } = (0,report_totals/* totalsOf */.vA)(fn.cases);
    const parts = [
        ...(failed > 0 ? [(0,count/* count */.U)(failed, 'failure')] : []),
        ...(error > 0 ? [(0,count/* count */.U)(error, 'error')] : []),
        ...(fn.trouble === undefined ? [] : ['trouble at AWS']),
    ];
    return `${idText(fn.id)}: ${parts.join(', ')}`;
}

;// CONCATENATED MODULE: ./src/reporters/markdown/fit.ts

/** Room for the line that says how many blocks are missing, and for line breaks between parts. */
const RESERVE = 200;
const BREAK = 2;
/** Bytes of a text in UTF-8. */
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
}
/** The whole summary; undefined when it needs more than `budget` bytes. */
function wholeSummary({ head, blocks, tail }, budget) {
    const shown = blocksWithin(blocks, budget - utf8Length(joinParts(head)));
    if (shown.length < blocks.length)
        return undefined;
    const whole = joinParts([...head, ...shown, ...tail()]);
    return utf8Length(whole) <= budget ? whole : undefined;
}
/** As many blocks as fit, then how many more there are; the verdict alone where nothing else fits. */
function fitBlocks({ head, blocks, tail }, budget) {
    const last = tail();
    const room = budget - utf8Length(joinParts([...head, ...last])) - RESERVE;
    const shown = blocksWithin(blocks, room);
    const hidden = (0,format_number/* formatNumber */.Z)(blocks.length - shown.length);
    const whole = joinParts([...head, ...shown, `\u2026 ${hidden} more, see the log`, ...last]);
    return utf8Length(whole) <= budget ? whole : joinParts(head.slice(0, 1));
}
/** Blocks from the first on, as long as there is room for them. */
function blocksWithin(blocks, room) {
    const shown = [];
    let left = room;
    for (const block of blocks) {
        const text = block();
        left -= utf8Length(text) + BREAK;
        if (left < 0)
            break;
        shown.push(text);
    }
    return shown;
}
/** Parts with an empty line between them. */
function joinParts(parts) {
    return `${parts.join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./src/reporters/markdown/deployment-notes.ts




/** What has to be said about deployments although nothing failed, as one list of at most `limit` items. */
function renderDeploymentNotes(report, limit) {
    const notes = [...deletedThrowaways(report), ...deploymentNotes(report)];
    if (notes.length === 0)
        return [];
    const shown = notes.slice(0, limit);
    const hidden = notes.length - shown.length;
    return [
        [
            ...shown.map(({ id, text }) => `- ${codeSpan(id)}: ${codeSpan(text)}`),
            ...(hidden > 0 ? [`- \u2026 ${(0,format_number/* formatNumber */.Z)(hidden)} more`] : []),
        ].join('\n'),
    ];
}
/** How it shall be: worth a line where everything stands, but no warning. */
function deletedThrowaways({ functions }) {
    return functions.flatMap(({ id, throwaway }) => throwaway?.end === 'deleted' ? [{ id, text: (0,text_throwaway/* describeThrowaway */.O)(throwaway) }] : []);
}

;// CONCATENATED MODULE: ./src/reporters/markdown/function-mark.ts

/** Why functions that are good themselves were not published. `ids` are those that held them back. */
const HELD_BACK = {
    'tests-failed': (ids) => `\u2013 held back (${ids} failed)`,
    trouble: (ids) => `\u2013 held back (trouble with ${ids})`,
    'not-tested': (ids) => `\u2013 held back (${ids} not tested on AWS)`,
};
/** An unhealthy function: which version is LIVE is what counts. */
const UNHEALTHY = {
    new: '\u2717 published, unhealthy',
    old: '\u2717 unhealthy, rolled back',
    other: '\u2717 unhealthy, replaced by others',
    unknown: '\u2717 unhealthy, LIVE not known',
};
/** The last cell of a function's row: what became of it. */
function functionMark(fn, { publish }) {
    const { deployment } = fn;
    if (deployment?.rollback !== undefined)
        return UNHEALTHY[deployment.rollback.live];
    if (deployment?.published) {
        return fn.trouble === undefined ? '\u2713 published' : '\u2717 published, then trouble at AWS';
    }
    if (deployment?.publishAnswered || deployment?.publishUnknown)
        return '\u2717 publishing not confirmed';
    if (fn.trouble !== undefined || fn.cases.some(({ status }) => status === 'error')) {
        return '\u2717 trouble at AWS';
    }
    if (fn.cases.some(({ status }) => status === 'failed')) {
        return publish === undefined ? '\u2717 failed' : '\u2717 not published';
    }
    if (deployment?.alreadyLive)
        return '\u2713 already LIVE';
    if (publish === undefined)
        return '\u2713 passed';
    return HELD_BACK[publish.code]?.(codeCell(publish.subject)) ?? '\u2013 not published';
}

;// CONCATENATED MODULE: ./src/reporters/markdown/function-table.ts






/** Blocks of a full utilization bar. */
const BAR_LENGTH = 10;
const BYTES_PER_KB = 1024;
/** A row per function, at most `rows`: tests, utilization, LIVE, code size, and what became of it. */
function renderFunctionTable(report, rows) {
    const columns = columnsOf(report);
    const shown = report.functions.slice(0, rows);
    return renderTable(columns.map(({ title }) => title), columns.map(({ side }) => side), shown.map((fn) => columns.map(({ cell }) => cell(fn))), report.functions.length - shown.length);
}
function columnsOf(report) {
    const live = { title: 'vs LIVE', side: 'right', cell: liveCell };
    const knowsLive = report.functions.some((fn) => liveCell(fn) !== UNKNOWN);
    const offline = !report.engines.includes('aws');
    return [
        { title: 'Function', side: 'left', cell: (fn) => `**${idCell(fn.id)}**` },
        { title: 'Tests', side: 'right', cell: testsCell },
        {
            title: 'Utilization (max)',
            side: 'left',
            cell: (fn) => `${utilizationCell((0,report_totals/* maxUtilization */.FB)(fn), offline)}${onLive(fn)}`,
        },
        ...(knowsLive ? [live] : []),
        { title: 'Code', side: 'right', cell: codeSizeCell },
        { title: '', side: 'left', cell: (fn) => functionMark(fn, report) },
    ];
}
/** Nobody compared. */
const UNKNOWN = '\u2013';
function liveCell({ live, deployment }) {
    if (live === undefined)
        return deployment?.alreadyLive ? 'same' : UNKNOWN;
    const words = (0,live_words/* liveWords */.Kk)(live);
    return live.state === 'compared' && live.counts.changed > 0 ? `**${words}**` : words;
}
/** Figures vary from run to run: LIVE's is worth a word only beyond so many points. */
const POINTS = 10;
function onLive(fn) {
    const before = fn.live?.state === 'compared' ? fn.live.utilization : undefined;
    const now = (0,report_totals/* maxUtilization */.FB)(fn);
    if (before === undefined || now === undefined || Math.abs(now - before) <= POINTS)
        return '';
    return ` (LIVE ${before}%)`;
}
function testsCell({ cases }) {
    const { passed, all } = (0,report_totals/* totalsOf */.vA)(cases);
    return all === 0 ? 'none' : `${(0,format_number/* formatNumber */.Z)(passed)} of ${(0,format_number/* formatNumber */.Z)(all)}`;
}
function utilizationCell(percent, offline) {
    if (percent === undefined)
        return offline ? 'not checked' : '\u2013';
    const rounded = Math.min(BAR_LENGTH, Math.round(percent / BAR_LENGTH));
    const blocks = percent > 0 ? Math.max(1, rounded) : 0;
    return `\`${'\u2588'.repeat(blocks)}${'\u2591'.repeat(BAR_LENGTH - blocks)}\` ${percent}%`;
}
/** `6.1 KB of 10`, bold when it is too much. */
function codeSizeCell({ codeSize, limits }) {
    const limit = Number((limits.codeSize / BYTES_PER_KB).toFixed(1));
    const text = `${(codeSize / BYTES_PER_KB).toFixed(1)} KB of ${limit}`;
    return codeSize > limits.codeSize ? `**${text}**` : text;
}

// EXTERNAL MODULE: ./src/reporters/text/strict-words.ts + 1 modules
var strict_words = __webpack_require__(19717);
;// CONCATENATED MODULE: ./src/reporters/markdown/last-line.ts






/** Reasons for skipping that are named. */
const NAMED_REASONS = 3;
/** The last line: engines, what was left out, how long it took, and a custom endpoint. */
function renderLastLine(report) {
    const parts = [
        `Engines: ${(0,run_facts/* enginesText */.Nr)(report)}${offlineNotice(report)}`,
        skippedText(report),
        (0,run_facts/* offlineOnlyText */.DH)(report),
        ...(0,strict_words/* strictLines */.xH)(report),
        ...(0,run_facts/* fixtureLines */.XF)(report).map((line) => `fixtures ${line}`),
        (0,count/* formatDuration */.a)(report.durationMs),
        endpointText(report),
    ];
    return parts.filter((part) => part !== '').join(' \u00b7 ');
}
function offlineNotice({ offlineReason }) {
    return offlineReason === 'no-credentials' ? ' (no AWS credentials)' : '';
}
function skippedText(report) {
    const skipped = (0,report_totals/* casesOf */.DS)(report).filter(({ status }) => status === 'skipped');
    if (skipped.length === 0)
        return '';
    const texts = skipped.map(({ testCase }) => testCase.skip ?? '');
    const reasons = [...new Set(texts.filter((text) => text !== ''))];
    const named = reasons.slice(0, NAMED_REASONS).map(codeSpan);
    const rest = reasons.length > named.length ? ['\u2026'] : [];
    const list = reasons.length === 0 ? '' : ` (${[...named, ...rest].join(', ')})`;
    return `${(0,format_number/* formatNumber */.Z)(skipped.length)} skipped${list}`;
}
function endpointText({ endpoint, functions }) {
    if (endpoint === undefined)
        return '';
    const measured = functions.some((fn) => (0,report_totals/* maxUtilization */.FB)(fn) !== undefined);
    const caution = measured ? ' (its compute utilization proves nothing about AWS)' : '';
    return `endpoint ${codeSpan(endpoint)}${caution}`;
}

// EXTERNAL MODULE: ./src/reporters/publish-reason.ts
var publish_reason = __webpack_require__(14862);
// EXTERNAL MODULE: ./src/reporters/text/load-verdict.ts
var load_verdict = __webpack_require__(41710);
;// CONCATENATED MODULE: ./src/reporters/markdown/verdict.ts








/** Ids named in the verdict; the table has all of them. */
const NAMED_IDS = 5;
/** The heading: what happened, in one line. */
function renderVerdict(report) {
    const good = (0,report_totals/* resultOf */.Bg)(report) === 'passed';
    return `### ${good ? '\u2713' : '\u2717'} ${verdictText(report)}`;
}
/** The same as words of a sentence, without the mark. */
function verdictText(report) {
    return `CloudFront Functions: ${[outcomeText(report), ...publishedText(report)].join(', ')}`;
}
/** Why nothing was published, as a sentence; undefined when publishing was open or never asked for. */
function renderReason({ publish }) {
    if (publish === undefined || publish.publish)
        return undefined;
    const sentence = (0,publish_reason/* describePublishDecision */.T)(publish, codeSpan);
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
function outcomeText(report) {
    if ((0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics))
        return (0,load_verdict/* loadVerdict */.g)(report.diagnostics);
    const totals = (0,report_totals/* totalsOf */.vA)((0,report_totals/* casesOf */.DS)(report));
    if (totals.failed > 0)
        return `${ofAll(totals.failed, totals)} failed`;
    if (totals.error > 0)
        return `${ofAll(totals.error, totals)} could not be run`;
    return (0,report_totals/* resultOf */.Bg)(report) === 'error' ? 'trouble at AWS' : passedText(totals);
}
function ofAll(number, { all }) {
    return `${(0,format_number/* formatNumber */.Z)(number)} of ${(0,count/* count */.U)(all, 'test')}`;
}
function passedText(totals) {
    if (totals.all === 0)
        return 'no tests';
    return [
        `${(0,count/* count */.U)(totals.passed, 'test')} passed`,
        ...(totals.skipped > 0 ? [`${(0,format_number/* formatNumber */.Z)(totals.skipped)} skipped`] : []),
        ...(totals['not-run'] > 0 ? [`${(0,format_number/* formatNumber */.Z)(totals['not-run'])} not run`] : []),
    ].join(', ');
}
/** What became of LIVE. A publish that happened is never left out, whatever else went wrong. */
function publishedText(report) {
    if (report.publish === undefined || (0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics))
        return [];
    const published = (0,report_totals/* publishedIds */.Ve)(report);
    const unconfirmed = report.functions
        .filter(({ deployment }) => isUnconfirmed(deployment))
        .map(({ id }) => id);
    const unhealthy = report.functions.filter(report_totals/* isUnhealthy */.ZT);
    const byLive = (live) => unhealthy.flatMap(({ id, deployment }) => (deployment?.rollback?.live === live ? [id] : []));
    const after = LIVE_AFTER.flatMap(([live, words]) => {
        const ids = byLive(live);
        return ids.length === 0 ? [] : [words(listIds(ids))];
    });
    if (published.length + unconfirmed.length + after.length === 0) {
        return [
            report.publish.code === 'already-live' ? 'LIVE is up to date' : 'nothing was published',
        ];
    }
    return [
        ...(published.length > 0 ? [`${listIds(published)} published to LIVE`] : []),
        ...after,
        ...(unconfirmed.length > 0 ? [`publishing ${listIds(unconfirmed)} was not confirmed`] : []),
    ];
}
/** What is said of unhealthy functions, by the version that is LIVE now. */
const LIVE_AFTER = [
    ['new', (ids) => `${ids} unhealthy`],
    ['old', (ids) => `${ids} unhealthy and rolled back`],
    ['other', (ids) => `${ids} unhealthy and replaced by others`],
    ['unknown', (ids) => `rolling ${ids} back was not confirmed`],
];
function isUnconfirmed(deployment) {
    if (deployment === undefined || deployment.published)
        return false;
    if (deployment.rollback !== undefined)
        return false;
    return deployment.publishAnswered || deployment.publishUnknown;
}
function listIds(ids) {
    const named = ids.slice(0, NAMED_IDS).map(idText);
    const more = ids.length - named.length;
    const last = more > 0 ? `${(0,format_number/* formatNumber */.Z)(more)} more` : named.pop();
    return named.length === 0 ? (last ?? '') : `${named.join(', ')} and ${last}`;
}

// EXTERNAL MODULE: ./src/reporters/text/place.ts
var place = __webpack_require__(19055);
;// CONCATENATED MODULE: ./src/reporters/markdown/warnings.ts









/** Warnings of loading and checking, then those of the run, folded away; at most `limit`. */
function renderWarnings(report, limit) {
    const context = createPlainContext(report);
    const warnings = [
        ...(0,worth_saying/* worthSaying */.W)(report.diagnostics).map((it) => () => (0,diagnostic_text/* renderDiagnostic */.I)(context, it)),
        ...(0,run_warnings/* runWarnings */.NH)(report).map((it) => () => warningLines(context, it)),
    ];
    if (warnings.length === 0)
        return [];
    const shown = warnings.slice(0, limit).map((lines) => codeBlock(lines()));
    const hidden = warnings.length - shown.length;
    const more = hidden > 0 ? [`\u2026 ${(0,format_number/* formatNumber */.Z)(hidden)} more`] : [];
    return [fold((0,count/* count */.U)(warnings.length, 'warning'), [...shown, ...more].join('\n\n'))];
}
function warningLines(context, it) {
    const others = it.cases > 1 ? `, and ${(0,count/* count */.U)(it.cases - 1, 'more test')}` : '';
    return [
        it.title,
        ...it.details(context).map((line) => line.replace(/^ {1,4}/, '')),
        `  raised by  ${(0,run_warnings/* warnedCase */.oT)(it)} (${(0,place/* formatPlace */.d)(it.at, 'line')})${others}`,
    ];
}

;// CONCATENATED MODULE: ./src/reporters/markdown/render-summary.ts















const DEFAULT_BUDGET = 900_000;
/**
 * A report as GitHub Markdown, for the job summary: the verdict, a table of functions, failures, and the
 * rest folded away. Leaves out more and more to stay within the budget, and says what is missing.
 */
function renderSummary(report, options = {}) {
    const { links = () => undefined, budgetBytes = DEFAULT_BUDGET } = options;
    const text = createPlainContext(report);
    const cells = createRowCells({ text, links });
    let summary = { head: [], blocks: [], tail: () => [] };
    for (const detail of DETAILS) {
        summary = compose(report, detailBlocks({ text, links, cells, detail }, report), detail);
        const whole = wholeSummary(summary, budgetBytes);
        if (whole !== undefined)
            return whole;
    }
    return fitBlocks(summary, budgetBytes);
}
function compose(report, blocks, detail) {
    const reason = renderReason(report);
    const head = [renderVerdict(report), ...(reason === undefined ? [] : [reason])];
    if ((0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics))
        return { head, blocks, tail: () => [] };
    const all = (0,report_totals/* casesOf */.DS)(report).length;
    return {
        head: [...head, renderFunctionTable(report, detail.rows)],
        blocks,
        tail: () => [
            ...outputsLeftOut(blocks, detail),
            ...renderDeploymentNotes(report, detail.rows),
            ...renderCoverage(report, detail.rows),
            ...renderWarnings(report, detail.rows),
            ...allTests(report, all, detail),
            renderLastLine(report),
        ],
    };
}
function outputsLeftOut(blocks, { outputs }) {
    if (outputs || blocks.length === 0)
        return [];
    return [`\u2026 ${(0,format_number/* formatNumber */.Z)(blocks.length)} more: requests, outputs and logs are left out`];
}
function allTests(report, all, detail) {
    if (all === 0)
        return [];
    return [
        detail.allTests
            ? renderAllTests(report, all)
            : `\u2026 ${(0,format_number/* formatNumber */.Z)(all)} more: the list of all tests is left out`,
    ];
}

// EXTERNAL MODULE: ./src/reporters/terminal/case-list.ts
var case_list = __webpack_require__(15776);
// EXTERNAL MODULE: ./src/reporters/terminal/deployment-lines.ts
var deployment_lines = __webpack_require__(54858);
// EXTERNAL MODULE: ./src/reporters/terminal/details.ts
var details = __webpack_require__(37845);
// EXTERNAL MODULE: ./src/reporters/terminal/footer.ts
var footer = __webpack_require__(47152);
// EXTERNAL MODULE: ./src/reporters/terminal/live-lines.ts
var live_lines = __webpack_require__(27703);
// EXTERNAL MODULE: ./src/reporters/terminal/sections.ts
var sections = __webpack_require__(26207);
// EXTERNAL MODULE: ./src/reporters/terminal/warnings.ts
var warnings = __webpack_require__(39114);
;// CONCATENATED MODULE: ./src/reporters/terminal/render-log.ts











/** A report as a step log: one group per function with its tests, failures and totals after them. */
function renderLog(report, options) {
    if ((0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics))
        return { groups: [], rest: (0,render_terminal/* renderTerminal */.b)(report, options) };
    const { colour, width, verbose } = options;
    const lines = (0,source_lines/* createSourceLines */.v)(report.sources);
    const context = { theme: (0,text_theme/* createTheme */.a)(colour), lines, width, verbose };
    return {
        groups: report.functions.map((fn) => ({
            title: fn.id,
            text: (0,sections/* joinSections */.l)((0,case_list/* renderCaseList */.t)(context, { ...report, functions: [fn] })),
        })),
        rest: (0,sections/* joinSections */.l)([
            ...(0,details/* renderDetails */.P)(context, report),
            ...(0,warnings/* renderRunWarnings */.b)(context, report),
            ...(0,live_lines/* renderLive */.j)(context, report),
            [...(0,footer/* renderFooter */.u)(context, report), ...(0,deployment_lines/* renderDeployment */._)(context, report)],
        ]),
    };
}

;// CONCATENATED MODULE: ./src/roots/coverage-reports.ts

/** The table of coverage; empty where nothing was counted. */
async function coverageTable(report, look) {
    const counted = countedIn(report);
    if (counted.length === 0)
        return '';
    const { renderCoverageTable } = await Promise.all(/* import() */[__webpack_require__.e(9377), __webpack_require__.e(4048), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 75));
    return renderCoverageTable(counted, look);
}
/** Coverage as lcov; undefined for a run in which nothing was run. */
async function lcovOf(report) {
    if ((0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics))
        return undefined;
    const { renderLcov } = await Promise.all(/* import() */[__webpack_require__.e(9377), __webpack_require__.e(4048), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 75));
    return renderLcov(countedIn(report));
}
function countedIn({ functions }) {
    return functions.flatMap(({ coverage }) => coverage ?? []);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/service-messages.ts
var service_messages = __webpack_require__(86965);
// EXTERNAL MODULE: ./src/reporters/ctrf/live-extra.ts
var live_extra = __webpack_require__(21131);
;// CONCATENATED MODULE: ./src/reporters/ctrf/ctrf-case.ts






const STATUSES = {
    passed: 'passed',
    failed: 'failed',
    error: 'failed',
    skipped: 'skipped',
    'not-run': 'skipped',
};
/** One case as a CTRF entry. */
function ctrfCase(context, report, it, id) {
    const { testCase, status } = it;
    const { file, start } = (0,row_place/* placeOfCase */.Ry)(testCase);
    return {
        id,
        // An empty name is not valid CTRF.
        name: testCase.name || testCase.id,
        status: STATUSES[status],
        rawStatus: rawStatus(it),
        duration: Math.round((0,case_text/* caseDuration */.hk)(it)),
        suite: [testCase.functionId, testCase.span.file],
        filePath: file,
        line: start.line,
        tags: testCase.tags,
        ...(testCase.row ? { parameters: testCase.row.parameters } : {}),
        ...outcomeOf(context, report, it),
        stdout: (0,case_text/* caseLogs */.uF)(it),
        extra: extraOf(it),
    };
}
function rawStatus({ status, failures }) {
    if (status === 'failed')
        return failures[0] === undefined ? status : kindOf(failures[0]);
    return status === 'not-run' ? 'not run' : status;
}
/** Rules go by their code. */
function kindOf(failure) {
    return failure.kind === 'rule' ? `rule/${failure.code}` : failure.kind;
}
function outcomeOf(context, report, it) {
    const trace = () => (0,case_text/* caseText */.sM)(context, report, it);
    if (it.status === 'skipped')
        return it.testCase.skip ? { message: it.testCase.skip } : {};
    if (it.status === 'error') {
        const message = it.trouble === undefined ? '' : (0,service_messages/* describeServiceError */.V)(it.trouble).message;
        return { message, trace: trace() };
    }
    if (it.status !== 'failed')
        return {};
    const message = it.failures.map(case_text/* failureMessage */.oh).join('\n');
    return { message, trace: trace(), ...snippetOf(context, it) };
}
/** The source line that the first failure is about. */
function snippetOf({ lines }, { failures }) {
    const [first] = failures;
    if (first === undefined)
        return {};
    const { span } = first;
    const place = first.kind === 'function-error' ? (first.source ?? span) : span;
    const snippet = lines(place.file, place.start.line)?.start;
    return snippet === undefined ? {} : { snippet };
}
function extraOf(it) {
    const utilization = (0,case_text/* caseUtilization */.Xm)(it);
    const steps = (0,case_text/* caseSteps */.mY)(it);
    const approximate = (0,run_facts/* notesOf */.h$)(it, 'approximate').map(({ approximation }) => approximation);
    const warnings = (0,run_warnings/* caseWarnings */.U7)(it);
    return {
        event: it.testCase.event,
        engines: Object.fromEntries(it.runs.map((run) => [run.engine, runFacts(run)])),
        ...(utilization === undefined ? {} : { computeUtilization: utilization }),
        ...(steps === undefined ? {} : { steps }),
        ...(approximate.length === 0 ? {} : { approximate }),
        ...(warnings.length === 0 ? {} : { warnings }),
        ...(it.live === undefined ? {} : { live: (0,live_extra/* liveExtra */.Z)(it.live) }),
    };
}
function runFacts({ result, durationMs }) {
    const { output, errorMessage, computeUtilizationSamples: samples } = result;
    return {
        durationMs,
        output,
        ...(errorMessage === '' ? {} : { error: errorMessage }),
        ...(samples === undefined ? {} : { computeUtilizationSamples: samples }),
    };
}

;// CONCATENATED MODULE: ./src/reporters/ctrf/ctrf-errors.ts






/** Errors of loading and checking as failed entries. */
function loadTests(context, diagnostics) {
    return diagnostics
        .filter(({ severity }) => severity === 'error')
        .map((diagnostic) => {
        const { at } = diagnostic;
        const code = (0,core_diagnostics/* displayCode */.Ad)(diagnostic);
        const place = at === undefined ? {} : { filePath: at.file, line: at.start.line };
        return {
            name: at === undefined ? code : `${code} ${at.file}:${at.start.line}`,
            status: 'failed',
            rawStatus: code,
            duration: 0,
            suite: ['load'],
            message: (0,messages/* describeDiagnostic */.H2)(diagnostic).message,
            trace: (0,diagnostic_text/* renderDiagnostic */.I)(context, diagnostic).join('\n'),
            ...place,
        };
    });
}
/** Functions that proved unhealthy after they were published, as failed entries. */
function unhealthyTests(report) {
    return report.functions.flatMap(({ id, deployment }) => {
        const { health, rollback } = deployment ?? {};
        if (health?.verdict !== 'unhealthy')
            return [];
        return {
            name: id,
            status: 'failed',
            rawStatus: 'unhealthy',
            duration: 0,
            suite: ['deploy'],
            message: (0,health_words/* describeHealth */.gw)(health),
            trace: rollback === undefined ? '' : (0,health_words/* describeRollback */.sR)(rollback),
        };
    });
}
/** Trouble at AWS of functions and of the whole run as failed entries. */
function troubleTests(context, report) {
    const troubles = [
        ...report.functions.map(({ id, trouble }) => ({ name: id, trouble })),
        { name: 'run', trouble: report.trouble },
    ];
    return troubles.flatMap(({ name, trouble }) => {
        if (trouble === undefined)
            return [];
        return {
            name,
            status: 'failed',
            rawStatus: 'error',
            duration: 0,
            suite: ['deploy'],
            message: (0,service_messages/* describeServiceError */.V)(trouble).message,
            trace: (0,text_trouble/* renderTrouble */.i)(context, trouble).join('\n'),
        };
    });
}

;// CONCATENATED MODULE: ./src/reporters/ctrf/uuid.ts
/** cf2's own namespace, so that its ids never meet another tool's. */
const NAMESPACE = 'd0b1c9a0-6f0e-4c39-9a51-3f2c1e7b8d46';
/**
 * The name-based UUID (version 5) of a text: the same text has the same id in every run.
 * https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5
 */
function uuidOf(text, sha1) {
    const namespace = NAMESPACE.replaceAll('-', '').match(/../g) ?? [];
    const prefix = namespace.map((byte) => Number.parseInt(byte, 16));
    const hash = sha1(Uint8Array.from([...prefix, ...new TextEncoder().encode(text)]));
    const bytes = Array.from(hash.subarray(0, 16), (byte, index) => {
        if (index === 6)
            return (byte & 0x0f) | 0x50;
        return index === 8 ? (byte & 0x3f) | 0x80 : byte;
    });
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

;// CONCATENATED MODULE: ./src/reporters/ctrf/render-ctrf.ts







/**
 * A report as CTRF JSON: an entry per case. Load errors are failed entries of the suite `load`, trouble
 * at AWS that no case is to blame for of the suite `deploy`.
 * https://ctrf.io/docs/specification/overview
 */
function renderCtrf(report, { sha1, version }) {
    const context = createPlainContext(report);
    const tests = (0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics)
        ? loadTests(context, report.diagnostics)
        : [
            ...report.functions.flatMap((fn) => fn.cases.map((it) => ctrfCase(context, report, it, uuidOf(it.testCase.id, sha1)))),
            ...unhealthyTests(report),
            ...troubleTests(context, report),
        ];
    const document = {
        reportFormat: 'CTRF',
        specVersion: '0.0.0',
        generatedBy: 'cf2',
        results: {
            tool: { name: 'cf2', ...(version === undefined ? {} : { version }) },
            summary: summaryOf(report, tests),
            tests,
            extra: render_ctrf_runFacts(report),
        },
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function summaryOf({ startedAt, durationMs }, tests) {
    const number = (status) => tests.filter((test) => test.status === status).length;
    const start = Math.round(startedAt);
    const stop = Math.round(startedAt + durationMs);
    return {
        tests: tests.length,
        passed: number('passed'),
        failed: number('failed'),
        skipped: number('skipped'),
        pending: 0,
        other: 0,
        suites: new Set(tests.map(({ suite }) => suite.join('\n'))).size,
        start,
        stop,
        duration: stop - start,
    };
}
function render_ctrf_runFacts(report) {
    return {
        engines: report.engines,
        published: (0,report_totals/* publishedIds */.Ve)(report),
        ...healthFacts(report),
        ...coverageFacts(report),
        ...(report.endpoint === undefined ? {} : { endpoint: report.endpoint }),
    };
}
/** Counts by function; nothing where nobody counted. */
function coverageFacts({ functions }) {
    const counted = functions.flatMap(({ id, coverage }) => coverage === undefined ? [] : [[id, coverage.totals]]);
    return counted.length === 0
        ? {}
        : { coverage: Object.fromEntries(counted) };
}
/** Verdicts of watches by function, and what was rolled back; nothing where nobody watched. */
function healthFacts(report) {
    const verdicts = report.functions.flatMap(({ id, deployment }) => deployment?.health === undefined ? [] : [[id, (0,health_words/* describeHealth */.gw)(deployment.health)]]);
    if (verdicts.length === 0)
        return {};
    return { health: Object.fromEntries(verdicts), rolledBack: (0,report_totals/* rolledBackIds */.EK)(report) };
}

;// CONCATENATED MODULE: ./src/reporters/junit/xml.ts
/**
 * What XML 1.0 forbids even as a reference.
 * https://www.w3.org/TR/xml/#charsets
 */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    // Parsers turn these into spaces or line feeds where they are not references.
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
};
/** An element with its content, which is XML already. */
function xml_element(name, attributes, content = []) {
    const list = Object.entries(attributes)
        .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attribute(value)}"`]))
        .join('');
    return content.length === 0
        ? `<${name}${list}/>`
        : `<${name}${list}>${content.join('')}</${name}>`;
}
/** Text as element content; characters that XML forbids are dropped. */
function xmlText(text) {
    return text.replace(FORBIDDEN, '').replace(/[&<>\r]/g, reference);
}
function attribute(value) {
    return String(value)
        .replace(FORBIDDEN, '')
        .replace(/[&<>"\t\n\r]/g, reference);
}
function reference(character) {
    return REFERENCES[character] ?? character;
}

;// CONCATENATED MODULE: ./src/reporters/junit/junit-case.ts




/** One case as `<testcase>`. Readers are strict about the order: properties, result, output. */
function renderJunitCase(context, report, it) {
    const { testCase } = it;
    const { file, start } = (0,row_place/* placeOfCase */.Ry)(testCase);
    const attributes = {
        classname: testCase.functionId,
        name: testCase.name,
        file,
        line: start.line,
        time: ((0,case_text/* caseDuration */.hk)(it) / 1000).toFixed(3),
    };
    return xml_element('testcase', attributes, [
        ...properties(it),
        ...result(context, report, it),
        ...systemOut(it),
    ]);
}
function properties(it) {
    const figures = { computeUtilization: (0,case_text/* caseUtilization */.Xm)(it), steps: (0,case_text/* caseSteps */.mY)(it) };
    const known = Object.entries(figures).flatMap(([name, value]) => value === undefined ? [] : [xml_element('property', { name, value })]);
    return known.length === 0 ? [] : [xml_element('properties', {}, known)];
}
function result(context, report, it) {
    const [first] = it.failures;
    switch (it.status) {
        case 'passed':
            return [];
        case 'skipped':
            return [xml_element('skipped', { message: it.testCase.skip ?? '' })];
        case 'not-run':
            return [xml_element('skipped', { message: 'not run: it needs the engine aws' })];
        case 'failed': {
            const type = first === undefined ? 'failure' : (0,case_text/* failureType */.DL)(first);
            const message = it.failures.map(case_text/* failureMessage */.oh).join('; ');
            const text = xmlText((0,case_text/* caseText */.sM)(context, report, it));
            return [xml_element('failure', { type, message }, [text])];
        }
        case 'error': {
            const message = it.trouble === undefined ? '' : (0,service_messages/* describeServiceError */.V)(it.trouble).message;
            const text = xmlText((0,case_text/* caseText */.sM)(context, report, it));
            return [xml_element('error', { type: it.trouble?.failure ?? 'error', message }, [text])];
        }
    }
}
function systemOut(it) {
    const logs = (0,case_text/* caseLogs */.uF)(it);
    return logs.length === 0 ? [] : [xml_element('system-out', {}, [xmlText(logs.join('\n'))])];
}

;// CONCATENATED MODULE: ./src/reporters/junit/junit-errors.ts







/** Errors of loading and checking, as a suite of their own. */
function loadSuite(context, diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return errorSuite('load', errors.map((diagnostic) => {
        const { at } = diagnostic;
        const type = (0,core_diagnostics/* displayCode */.Ad)(diagnostic);
        const { message } = (0,messages/* describeDiagnostic */.H2)(diagnostic);
        const text = xmlText((0,diagnostic_text/* renderDiagnostic */.I)(context, diagnostic).join('\n'));
        const name = at === undefined ? type : `${type} ${at.file}:${at.start.line}`;
        const place = { file: at?.file, line: at?.start.line };
        return entry({ classname: 'load', name, ...place }, { type, message }, text);
    }));
}
/** What went wrong after the tests: unhealthy functions, trouble at AWS; no suite when nothing did. */
function troubleSuites(context, report) {
    const troubles = [
        ...report.functions.map(({ id, trouble }) => [id, trouble]),
        ['run', report.trouble],
    ].flatMap(([name, trouble]) => trouble === undefined ? [] : [troubleEntry(context, name, trouble)]);
    const entries = [...report.functions.flatMap(unhealthyEntry), ...troubles];
    return entries.length === 0 ? [] : [errorSuite('deploy', entries)];
}
/** A function that proved unhealthy after it was published. */
function unhealthyEntry({ id, deployment }) {
    const { health, rollback } = deployment ?? {};
    if (health?.verdict !== 'unhealthy')
        return [];
    const error = { type: 'unhealthy', message: (0,health_words/* describeHealth */.gw)(health) };
    const text = xmlText(rollback === undefined ? '' : (0,health_words/* describeRollback */.sR)(rollback));
    return [entry({ classname: 'deploy', name: id }, error, text)];
}
function troubleEntry(context, name, trouble) {
    const { message } = (0,service_messages/* describeServiceError */.V)(trouble);
    const text = xmlText((0,text_trouble/* renderTrouble */.i)(context, trouble).join('\n'));
    return entry({ classname: 'deploy', name }, { type: trouble.failure, message }, text);
}
function entry(testcase, error, text) {
    const content = [xml_element('error', error, [text])];
    return `  ${xml_element('testcase', { ...testcase, time: '0.000' }, content)}\n`;
}
function errorSuite(name, cases) {
    const figures = { tests: cases.length, failures: 0, errors: cases.length, skipped: 0 };
    return { attributes: { name, ...figures, time: '0.000' }, cases };
}

;// CONCATENATED MODULE: ./src/reporters/junit/render-junit.ts








/**
 * A report as JUnit XML: a suite per function and file, an entry per case. Load errors are a suite
 * `load`; trouble at AWS that no case is to blame for is a suite `deploy`.
 * https://github.com/testmoapp/junitxml
 */
function renderJunit(report) {
    const context = createPlainContext(report);
    const timestamp = new Date(report.startedAt).toISOString().slice(0, 19);
    const suites = (0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics)
        ? [loadSuite(context, report.diagnostics)]
        : [
            ...report.functions.flatMap((fn) => functionSuites(context, report, fn)),
            ...troubleSuites(context, report),
        ];
    const body = suites.map(({ attributes, cases }) => xml_element('testsuite', { ...attributes, timestamp }, ['\n', ...cases, ' ']));
    const root = xml_element('testsuites', rootAttributes(report, suites), [
        '\n',
        ...body.map((suite) => ` ${suite}\n`),
    ]);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
function functionSuites(context, report, fn) {
    return (0,by_file/* groupByFile */.X)(fn.cases).map(({ file, cases }) => ({
        attributes: { name: fn.id, file, ...counts(cases), time: seconds(timeOf(cases)) },
        cases: cases.map((it) => `  ${renderJunitCase(context, report, it)}\n`),
    }));
}
function counts(cases) {
    const { all, failed, error, skipped, 'not-run': notRun } = (0,report_totals/* totalsOf */.vA)(cases);
    return { tests: all, failures: failed, errors: error, skipped: skipped + notRun };
}
function rootAttributes(report, suites) {
    const sum = (key) => suites.reduce((total, { attributes }) => total + Number(attributes[key]), 0);
    return {
        name: 'cf2',
        tests: sum('tests'),
        failures: sum('failures'),
        errors: sum('errors'),
        skipped: sum('skipped'),
        time: seconds(timeOf((0,report_totals/* casesOf */.DS)(report))),
    };
}
function timeOf(cases) {
    return cases.reduce((sum, it) => sum + (0,case_text/* caseDuration */.hk)(it), 0);
}
function seconds(milliseconds) {
    return (milliseconds / 1000).toFixed(3);
}

// EXTERNAL MODULE: ./src/roots/version.ts + 1 modules
var version = __webpack_require__(69668);
;// CONCATENATED MODULE: ./src/roots/report-files.ts








/** Writes JUnit and CTRF files. By now everything else has happened, so trouble here is told, not thrown. */
async function writeReportFiles(report, workingDirectory, { junitFile, jsonFile, lcovFile }) {
    const problems = [];
    const write = async (file, text) => {
        const reason = await tryWrite(external_node_path_default().resolve(workingDirectory, file), text);
        if (reason === undefined)
            return file;
        problems.push((0,core_diagnostics/* errorAt */.Os)(undefined, 'file-not-written', { path: file, reason }));
        return undefined;
    };
    const lcov = lcovFile === undefined ? undefined : await lcovOf(report);
    return {
        junitFile: junitFile && (await write(junitFile, renderJunit(report))),
        jsonFile: jsonFile && (await write(jsonFile, renderReportJson(report))),
        lcovFile: lcovFile && lcov === undefined ? undefined : lcovFile && (await write(lcovFile, lcov ?? '')),
        problems,
    };
}
/** The report for programs: CTRF JSON. */
function renderReportJson(report) {
    return renderCtrf(report, { sha1, version: version/* version */.r });
}
/** Answers why it failed, in the system's own code; undefined when it did not. */
async function tryWrite(file, text) {
    try {
        await (0,promises_.mkdir)(external_node_path_default().dirname(file), { recursive: true });
        await (0,promises_.writeFile)(file, text);
        return undefined;
    }
    catch (error) {
        return error.code ?? String(error);
    }
}
function sha1(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(bytes).digest();
}

;// CONCATENATED MODULE: ./src/roots/announce-report.ts











/** Columns of a job log; the runner's window has no fixed width. */
const LOG_WIDTH = 120;
/**
 * Writes log, annotations, summary, report files and outputs of a run. Answers false when something that
 * was asked for could not be written; the log says what.
 */
async function announceReport(report, to) {
    printLog(report, to);
    if (to.files.lcovFile !== undefined)
        to.output.print(await coverageTable(report, lookOf(to)));
    const { pathPrefix, changedFiles = new Set() } = to;
    for (const annotation of planAnnotations(report, { pathPrefix, changedFiles })) {
        to.output.annotate(annotation);
    }
    // What is checked out was tested, which need not be what the event is about.
    const commit = (0,project_variables/* checkedOutCommit */.X)(to.workingDirectory) ?? to.context.sha;
    const links = (span) => permalink(span, commit, to);
    const hasSummary = await writeStepSummary(to.commands, to.environment, renderSummary(report, { links }));
    const files = await writeReportFiles(report, to.workingDirectory, to.files);
    for (const problem of files.problems) {
        const { message, hint = '' } = (0,messages/* describeDiagnostic */.H2)(problem);
        to.output.annotate({
            level: 'error',
            title: problem.code,
            message: `${message}\n${hint}`,
            at: undefined,
        });
    }
    const outputs = (0,github_outputs/* planOutputs */.iS)(report, {
        publishReason: report.publish === undefined ? '' : (0,publish_reason/* describePublishDecision */.T)(report.publish),
        summaryFile: hasSummary ? to.environment.GITHUB_STEP_SUMMARY : undefined,
        junitFile: files.junitFile,
        jsonFile: files.jsonFile,
        lcovFile: files.lcovFile,
    });
    (0,github_outputs/* writeOutputs */.Kn)(to.commands, to.environment, outputs);
    return files.problems.length === 0;
}
function lookOf({ environment }) {
    const colour = environment.GITHUB_ACTIONS === 'true' && !environment.NO_COLOR;
    return { colour, width: LOG_WIDTH };
}
function printLog(report, { output, environment }) {
    const { groups, rest } = renderLog(report, { ...lookOf({ environment }), verbose: false });
    for (const { title, text } of groups)
        output.group(title, text);
    output.print(rest);
}
/** https://docs.github.com/en/repositories/working-with-files/using-files/getting-permanent-links-to-files */
function permalink({ file, start }, commit, to) {
    const { repository, serverUrl } = to.context;
    if (repository === undefined || commit === undefined)
        return undefined;
    const inRepository = external_node_path_default().posix.join(to.pathPrefix, file).split('/').map(encodeURIComponent);
    return `${serverUrl}/${repository}/blob/${commit}/${inRepository.join('/')}#L${start.line}`;
}

// EXTERNAL MODULE: ./src/roots/read-small-file.ts
var read_small_file = __webpack_require__(51914);
;// CONCATENATED MODULE: ./src/roots/announce-on-github.ts







/**
 * Announces a report as the action does, for a command that runs in a step of a workflow. Answers false
 * when something that was asked for could not be written.
 */
async function announceOnGitHub(report, { environment, workingDirectory, files, }) {
    const commands = await loadRunnerCommands();
    return announceReport(report, {
        commands,
        output: createRunnerOutput(commands),
        environment,
        context: readRunContext(environment, read_small_file/* readSmallFile */.E),
        workingDirectory,
        pathPrefix: prefixOf(workingDirectory, environment),
        files,
    });
}
/** The working directory below the repository's root, which paths of annotations begin at. */
function prefixOf(workingDirectory, { GITHUB_WORKSPACE }) {
    const root = (0,working_directory/* repositoryRoot */.H)(workingDirectory) ?? (GITHUB_WORKSPACE || workingDirectory);
    return external_node_path_default().relative(root, workingDirectory).split((external_node_path_default()).sep).join('/');
}

;// CONCATENATED MODULE: ./src/cli/test/write-report.ts







/** Sends a report to all reporters and answers the exit code of the run. */
async function writeReport(report, reporters, terminal) {
    const isComplete = reporters.output === 'github'
        ? await announceOnGitHub(report, {
            environment: process.env,
            workingDirectory: process.cwd(),
            files: reporters,
        })
        : await writeHere(report, reporters, terminal);
    return (0,report_totals/* exitCodeOf */.FO)(report) || (isComplete ? errors/* EXIT */.dc.passed : errors/* EXIT */.dc.failed);
}
/** Answers false when a file that was asked for could not be written. */
async function writeHere(report, reporters, terminal) {
    const { output, verbose, lcovFile } = reporters;
    if (output === 'terminal')
        terminal.out((0,render_terminal/* renderTerminal */.b)(report, { ...terminal, verbose }));
    if (output === 'json')
        terminal.out(renderReportJson(report));
    if (lcovFile !== undefined) {
        const table = await coverageTable(report, terminal);
        // What programs read stays as it is.
        const tell = output === 'terminal' ? terminal.out : terminal.err;
        if (table !== '')
            tell(`\n${table}`);
    }
    const { problems } = await writeReportFiles(report, process.cwd(), reporters);
    terminal.err((0,render_diagnostics/* renderDiagnostics */.D)(problems, new Map(), terminal));
    return problems.length === 0;
}

// EXTERNAL MODULE: ./src/cli/interrupted.ts
var interrupted = __webpack_require__(51308);
// EXTERNAL MODULE: ./src/cli/report-trouble.ts
var report_trouble = __webpack_require__(1244);
;// CONCATENATED MODULE: ./src/cli/watch/messages.ts


/** File names in one line; the others are only counted. */
const SHOWN_FILES = 5;
/** `functions/redirects.test.yml changed: running 2 tests of redirects`. */
function changeMessage(files, { functions }) {
    if (functions.length === 0)
        return `${listed(files)} changed: no test depends on it\n`;
    const tests = functions.reduce((sum, fn) => sum + (fn.tests === 'none' ? 0 : fn.tests.length), 0);
    const ids = functions.map(({ id }) => id);
    return `${listed(files)} changed: running ${(0,count/* count */.U)(tests, 'test')} of ${listed(ids)}\n`;
}
/** What is waited for, and how to end it. */
function waitMessage(files) {
    return `Waiting for changes of ${listed(files)} (Ctrl-C ends)\n`;
}
function listed(names) {
    const shown = names.slice(0, SHOWN_FILES).map((name) => (0,quote/* escapeControls */.UN)(name));
    const hidden = names.length - shown.length;
    return shown.join(', ') + (hidden > 0 ? ` and ${hidden} more` : '');
}

// EXTERNAL MODULE: ./src/cli/watch/signal.ts
var watch_signal = __webpack_require__(57508);
// EXTERNAL MODULE: ./src/cli/watch/watch-folders.ts
var watch_folders = __webpack_require__(40141);
// EXTERNAL MODULE: ./src/cli/watch/what-changed.ts
var what_changed = __webpack_require__(84559);
;// CONCATENATED MODULE: ./src/cli/watch/watch-tests.ts










/** Runs all tests, then after every change those that depend on it, until it is interrupted. */
async function watchTests(run) {
    const signal = (0,watch_signal/* createSignal */.n)();
    const folders = (0,watch_folders/* createFolderWatch */.e)(process.cwd(), signal.raise);
    let isEnded = false;
    const loop = async () => {
        const followed = new Set();
        let loaded = new Map();
        let shown;
        let ran;
        while (!isEnded) {
            const project = await (0,run_tests/* loadSelected */.m)(run.request);
            for (const file of filesOf(project))
                followed.add(file);
            await folders.follow(followed);
            if (isBeingWritten(loaded, project.sources))
                signal.raise();
            loaded = project.sources;
            // What happened while files were read may be half in them: they are read again first.
            if (shown === undefined || (!signal.isRaised() && (0,what_changed/* differ */.T)(shown, loaded))) {
                shown = loaded;
                ran = await runChanged(run, ran, project);
                run.terminal.out(waitMessage([...followed]));
            }
            await signal.next();
        }
    };
    try {
        await Promise.race([loop(), (0,interrupted/* interrupted */.V)()]);
    }
    finally {
        isEnded = true;
        folders.close();
    }
}
/** Answers the load whose tests have all been run: the given one, unless faults kept it from running. */
async function runChanged(run, ran, project) {
    const isSound = !(0,core_diagnostics/* hasErrors */.Cs)(project.diagnostics);
    const { files, suite } = (0,what_changed/* whatChanged */.f)(ran, project);
    if (ran !== undefined && isSound)
        run.terminal.out(changeMessage(files, suite));
    if (isSound && suite.functions.length === 0)
        return project;
    try {
        const report = await (0,run_tests/* runSelected */.P)({ ...project, suite }, run.engines, run);
        await writeReport(report, run.reporters, run.terminal);
        return (0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics) ? ran : project;
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        (0,report_trouble/* reportTrouble */.a)(error, run.terminal);
        return ran;
    }
}
function filesOf({ suite, sources }) {
    return [...sources.keys(), ...suite.functions.map(({ source }) => source)];
}
/** Writing begins with an empty file: one that has just become empty gets a moment more. */
function isBeingWritten(before, after) {
    return [...after].some(([file, text]) => text === '' && Boolean(before.get(file)));
}

;// CONCATENATED MODULE: ./src/cli/test.ts














const EXAMPLES = `
Examples:
  cf2 test
  cf2 test functions/redirects.js
  cf2 test functions/redirects.test.yml:4
  cf2 test redirects --engine aws --stage live
  cf2 test --engine both
  cf2 test --strict
  cf2 test redirects --steps-against old/redirects.js
  cf2 test --coverage
  cf2 test -u -t checkout
  cf2 test --watch -t 'GET /old'
  cf2 test --tags smoke --reporter default --reporter junit=reports/junit.xml`;
/** `cf2 test`: runs tests and changes nothing anywhere. */
const addTest = (program, { terminal, exit, spawnWorker }) => {
    const command = program
        .command('test')
        .argument('[id | source | file[:line]...]', 'what to test (default: all of the configuration)')
        .description('run tests, offline unless --engine says otherwise');
    (0,project_options/* addProjectOptions */.Xl)(command);
    (0,selection_options/* addSelectionOptions */.m)(command);
    addEngineOptions(command).option('--watch', 'run again what a change of a file concerns, until Ctrl-C');
    addStepsOption(command);
    addCoverageOptions(command);
    command.option('-u, --update-snapshots', 'accept what differs from snapshots');
    addReporterOptions(command)
        .addHelpText('after', EXAMPLES)
        .action(async (selections, flags) => {
        const offline = (0,create_runtime/* createRuntime */.x)(spawnWorker);
        try {
            const snapshots = parseSnapshots(flags);
            const chosen = await parseEngines(flags);
            const coverage = parseCoverage(flags, chosen.options, flags.watch);
            const reporters = parseReporters(flags, coverage);
            const options = { ...chosen.options, snapshots, coverage: coverage !== undefined };
            const engines = { ...chosen, options };
            const request = { selections, filters: (0,selection_options/* parseFilters */.H)(flags), project: flags };
            if (flags.watch) {
                checkWatch(engines);
                return await watchTests({ request, engines, reporters, terminal, offline });
            }
            const project = await (0,run_tests/* loadSelected */.m)(request);
            const other = await readOtherVersion(flags, project, engines.options.engine);
            const report = await (0,run_tests/* runSelected */.P)(project, engines, { offline, terminal });
            exit(await writeReport(report, reporters, terminal));
            await writeSteps(other, report, { offline, terminal });
        }
        finally {
            await offline.close();
        }
    });
};
/** In CI nothing is written. Throws InputError for `-u` where it cannot be. */
function parseSnapshots({ updateSnapshots = false, watch }) {
    const ci = (0,is_ci/* isCi */.X)(process.env);
    const against = ci ? 'CI' : watch ? '--watch' : undefined;
    if (updateSnapshots && against !== undefined) {
        throw new errors/* InputError */.dz([(0,core_diagnostics/* errorAt */.Os)(undefined, 'conflict', { keys: ['-u', against] })]);
    }
    if (ci)
        return 'check';
    return updateSnapshots ? 'update' : 'record';
}
/** A change of the code here changes nothing at AWS: there is nothing to run again. */
function checkWatch({ options: { engine } }) {
    if (engine !== 'offline')
        throw (0,options/* badOption */.$9)('--engine', engine, '"offline" with --watch');
}


/***/ }),

/***/ 57508:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createSignal)
/* harmony export */ });
/** Milliseconds without another event after which a file counts as saved. */
const QUIET_MS = 50;
/** `quietMs` without another event end a burst: saving one file is several events. */
function createSignal(quietMs = QUIET_MS) {
    let state = 'quiet';
    let timer;
    let wake;
    const settle = () => {
        state = 'settled';
        wake?.();
    };
    return {
        raise: () => {
            state = 'raised';
            clearTimeout(timer);
            timer = setTimeout(settle, quietMs);
        },
        next: async () => {
            while (state !== 'settled')
                await new Promise((resolve) => (wake = resolve));
            state = 'quiet';
        },
        isRaised: () => state !== 'quiet',
    };
}


/***/ }),

/***/ 40141:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createFolderWatch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Files that a project can be read from, and folders. Logs and the like change all the time. */
const RELEVANT = /^[^.]*$|\.(?:[cm]?[jt]s|ya?ml|json|csv)$/i;
/** `onEvent` is called whenever something in one of the folders may have changed. */
function createFolderWatch(workingDirectory, onEvent) {
    const base = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(workingDirectory);
    const watched = new Map();
    let isClosed = false;
    const drop = (folder) => {
        watched.get(folder)?.watcher.close();
        watched.delete(folder);
    };
    const add = (folder, inode) => {
        if (isClosed)
            return;
        const watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(folder, (_, name) => {
            if (name === null || RELEVANT.test(name))
                onEvent();
        });
        // A folder that went away: its parent tells, and it is found again when it is back.
        watcher.on('error', () => drop(folder));
        watched.set(folder, { inode, watcher });
        // Something may have happened before the watcher was there.
        onEvent();
    };
    return {
        async follow(files) {
            for (const folder of await foldersOf(files, base)) {
                const inode = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch(() => undefined))?.ino;
                if (watched.get(folder)?.inode === inode)
                    continue;
                drop(folder);
                if (inode !== undefined)
                    add(folder, inode);
            }
        },
        close: () => {
            isClosed = true;
            for (const folder of [...watched.keys()])
                drop(folder);
        },
    };
}
/** The folders where files are written, and those where they really are. */
async function foldersOf(files, base) {
    const folders = new Set([base]);
    for (const file of files) {
        const written = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, file);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(written).catch(() => written);
        folders.add(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(real));
        for (const folder of upTo(base, node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(written)))
            folders.add(folder);
    }
    return folders;
}
function upTo(base, folder) {
    const parent = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder);
    const isInside = folder.startsWith(base + (node_path__WEBPACK_IMPORTED_MODULE_2___default().sep));
    return isInside ? [folder, ...upTo(base, parent)] : [folder];
}


/***/ }),

/***/ 84559:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ differ),
/* harmony export */   f: () => (/* binding */ whatChanged)
/* harmony export */ });
/**
 * Compares a load with the one before. A changed configuration concerns everything, a changed source its
 * function, a changed test file its cases; any other file (events, stores, tables) those cases that have
 * become others by it. Without a load before everything is new.
 */
function whatChanged(before, after) {
    if (before === undefined)
        return { files: [], suite: after.suite };
    const paths = new Set([...before.sources.keys(), ...after.sources.keys()]);
    const files = [...paths].filter((path) => before.sources.get(path) !== after.sources.get(path));
    const isConfigured = after.suite.functions.some(({ span, source }) => span.file !== source && files.includes(span.file));
    if (isConfigured)
        return { files, suite: after.suite };
    const known = fingerprints(before.suite);
    const functions = after.suite.functions.flatMap((fn) => changedPart(fn, files, known) ?? []);
    return { files, suite: { functions } };
}
function changedPart(fn, files, known) {
    if (files.includes(fn.source))
        return fn;
    const tests = casesOf(fn).filter((it) => files.includes(it.span.file) || known.get(it.id) !== fingerprint(it));
    return tests.length === 0 ? undefined : { ...fn, tests };
}
function fingerprints({ functions }) {
    return new Map(functions.flatMap(casesOf).map((it) => [it.id, fingerprint(it)]));
}
/** Everything that a run of the case depends on, apart from the code. */
function fingerprint(testCase) {
    const entriesOfMaps = (_, value) => (value instanceof Map ? [...value] : value);
    return JSON.stringify(testCase, entriesOfMaps);
}
function casesOf({ tests }) {
    return tests === 'none' ? [] : tests;
}
/** Whether two loads read other files, or files with other texts. */
function differ(a, b) {
    return a.size !== b.size || [...a].some(([file, text]) => b.get(file) !== text);
}


/***/ }),

/***/ 88353:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   iS: () => (/* binding */ planOutputs)
/* harmony export */ });
/* unused harmony export OUTPUT_NAMES */
/* harmony import */ var _core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64337);
/* harmony import */ var _core_live_report_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83197);


/** Names of the action's outputs, as action.yml declares them. */
const OUTPUT_NAMES = [
    'result',
    'tests',
    'passed',
    'failed',
    'skipped',
    'published',
    'publish-reason',
    'max-utilization',
    'changed-behaviours',
    'functions',
    'rollback-files',
    'health',
    'rolled-back',
    'summary-file',
    'junit-file',
    'json-file',
    'lcov-file',
];
/** Turns a report into the values of the outputs. */
function planOutputs(report, facts) {
    const totals = (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)((0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .casesOf */ .DS)(report));
    const measured = report.functions.flatMap((fn) => (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .maxUtilization */ .FB)(fn) ?? []);
    return {
        result: (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .resultOf */ .Bg)(report),
        tests: String(totals.all),
        passed: String(totals.passed),
        // What AWS could not run counts as failed, what no engine ran as skipped: the figures add up.
        failed: String(totals.failed + totals.error),
        skipped: String(totals.skipped + totals['not-run']),
        published: JSON.stringify((0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .publishedIds */ .Ve)(report)),
        'publish-reason': facts.publishReason,
        'max-utilization': measured.length === 0 ? '' : String(Math.max(...measured)),
        'changed-behaviours': String((0,_core_live_report_live_js__WEBPACK_IMPORTED_MODULE_1__/* .allChangedBehaviours */ .G)(report) ?? ''),
        functions: JSON.stringify(Object.fromEntries(report.functions.map((fn) => [fn.id, functionFacts(fn)]))),
        'rollback-files': report.functions
            .flatMap(({ deployment }) => deployment?.keptFile ?? [])
            .join('\n'),
        health: healthOf(report),
        'rolled-back': JSON.stringify((0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .rolledBackIds */ .EK)(report)),
        'summary-file': facts.summaryFile ?? '',
        'junit-file': facts.junitFile ?? '',
        'json-file': facts.jsonFile ?? '',
        'lcov-file': facts.lcovFile ?? '',
    };
}
/** The worst verdict of all watches; empty when there was none. */
function healthOf({ functions }) {
    const verdicts = functions.flatMap(({ deployment }) => deployment?.health?.verdict ?? []);
    const worst = ['unhealthy', 'inconclusive', 'healthy'].find((it) => verdicts.includes(it));
    return worst ?? '';
}
function functionFacts({ name, codeSize, deployment }) {
    return {
        name,
        arn: deployment?.arn,
        etag: deployment?.etag,
        sha256: deployment?.sha256,
        size: codeSize,
        published: deployment?.published ?? false,
        liveEtag: deployment?.liveEtag,
        health: deployment?.health?.verdict,
        live: deployment?.rollback?.live,
    };
}
/**
 * Sets all outputs. Where there is no file for them nothing is written: the old command on stdout is
 * switched off on GitHub, and anywhere else nobody reads it.
 * https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/
 */
function writeOutputs(commands, environment, outputs) {
    if (!environment.GITHUB_OUTPUT)
        return;
    for (const name of OUTPUT_NAMES)
        commands.setOutput(name, outputs[name]);
}


/***/ }),

/***/ 94315:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ connectStrict)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


/** The strict backend, when it was asked for. Throws InputError `no-njs` when njs is not on PATH. */
async function connectStrict(isAsked, { PATH = '' }) {
    if (isAsked !== true)
        return undefined;
    const { findNjs } = await __webpack_require__.e(/* import() */ 4982).then(__webpack_require__.bind(__webpack_require__, 74982));
    const binary = await findNjs(PATH);
    if (binary === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)(undefined, 'no-njs', {})]);
    const { createNjsBackend } = await Promise.all(/* import() */[__webpack_require__.e(5442), __webpack_require__.e(1537)]).then(__webpack_require__.bind(__webpack_require__, 51537));
    return createNjsBackend(binary);
}


/***/ }),

/***/ 5438:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Node's SHA-256. */
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');


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


/***/ }),

/***/ 61318:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ diffArrays)
/* harmony export */ });
/* unused harmony export arrayDiff */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);

class ArrayDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ }),

/***/ 73460:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ diffChars)
/* harmony export */ });
/* unused harmony export characterDiff */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);

class CharacterDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
}
const characterDiff = new CharacterDiff();
function diffChars(oldStr, newStr, options) {
    return characterDiff.diff(oldStr, newStr, options);
}


/***/ })

};
