export const id = 6864;
export const ids = [6864];
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

/***/ 56864:
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
// EXTERNAL MODULE: ./src/roots/connect-aws.ts
var connect_aws = __webpack_require__(16696);
;// CONCATENATED MODULE: ./src/cli/test/engine-options.ts







const STAGES = { development: 'DEVELOPMENT', live: 'LIVE' };
const STAGE_NAMES = ['development', 'live'];
/** Adds the options that say where tests run. */
function addEngineOptions(command) {
    return command
        .option('--engine <name>', 'offline, aws or both', 'offline')
        .option('--stage <name>', 'stage to test on aws: development or live', 'development')
        .option('--endpoint-url <url>', 'endpoint instead of AWS')
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
    return { options: { engine, cloudfront, keyValueStores, stage, sampling }, endpoint };
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
function parseReporters(flags) {
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

// EXTERNAL MODULE: ./src/config/load-project.ts + 61 modules
var load_project = __webpack_require__(74981);
// EXTERNAL MODULE: ./src/config/select-cases.ts
var select_cases = __webpack_require__(20152);
// EXTERNAL MODULE: ./src/core/create-report.ts
var create_report = __webpack_require__(96930);
// EXTERNAL MODULE: ./src/core/redact/redact-report.ts + 6 modules
var redact_report = __webpack_require__(32316);
// EXTERNAL MODULE: ./src/files/file-writer.ts
var file_writer = __webpack_require__(60273);
// EXTERNAL MODULE: ./src/runtime/checker/check-code.ts
var check_code = __webpack_require__(25560);
// EXTERNAL MODULE: ./src/usecases/run-findings.ts
var run_findings = __webpack_require__(52456);
// EXTERNAL MODULE: ./src/core/sample.ts
var sample = __webpack_require__(35149);
// EXTERNAL MODULE: ./src/usecases/test-project.ts
var test_project = __webpack_require__(81390);
;// CONCATENATED MODULE: ./src/usecases/count-answers.ts



/** How many answers a run over a suite will have. */
function countAnswers({ functions }, options) {
    const sampling = options.engine === 'both' ? options.sampling : undefined;
    return functions.reduce((sum, { tests }) => {
        const cases = tests === 'none' ? [] : tests;
        const answers = test_project/* TESTED_ENGINES */.qM[options.engine].map((engine) => (0,run_cases/* casesFor */.X)(engine, cases).length);
        return answers.reduce((all, some) => all + some, sum) - (0,sample/* outsideSample */.W)(cases, sampling).size;
    }, 0);
}

// EXTERNAL MODULE: ./src/roots/create-build.ts + 2 modules
var create_build = __webpack_require__(97575);
;// CONCATENATED MODULE: ./src/cli/progress-line.ts


/** A run that is over sooner shows no line, milliseconds. */
const QUICK = 500;
/** Time between two writes, milliseconds. */
const PACE = 100;
/** Back to the first column, and the line empty. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const REWRITE = '\r\u001b[2K';
/** The progress line of a run of `total` tests; on what is no live terminal it never writes. */
function createProgressLine({ out, live, width }, total, now) {
    const started = now();
    let done = 0;
    let written;
    return {
        advance: () => {
            done += 1;
            const time = now();
            if (!live || time - started < QUICK || time - (written ?? 0) < PACE)
                return;
            written = time;
            const text = ` ${(0,format_number/* formatNumber */.Z)(done)} of ${(0,format_number/* formatNumber */.Z)(total)} tests run`;
            out(REWRITE + (0,shown/* clip */.$Q)(text, width - 1));
        },
        end: () => {
            if (written !== undefined)
                out(REWRITE);
            written = undefined;
        },
    };
}

// EXTERNAL MODULE: ./src/cli/find-sources.ts
var find_sources = __webpack_require__(12116);
// EXTERNAL MODULE: ./src/config/document/parse-document.ts + 7 modules
var parse_document = __webpack_require__(71994);
// EXTERNAL MODULE: ./src/config/document/plain-value.ts
var plain_value = __webpack_require__(17390);
// EXTERNAL MODULE: ./src/config/edit/literal-test.ts
var literal_test = __webpack_require__(9285);
// EXTERNAL MODULE: ./src/config/edit/render-test.ts
var render_test = __webpack_require__(32172);
// EXTERNAL MODULE: ./src/config/edit/splice.ts
var splice = __webpack_require__(21439);
;// CONCATENATED MODULE: ./src/config/edit/replace-value.ts





/**
 * Replaces values of a test file where they stand; all other bytes stay. A `${` of a value is text, no
 * variable. undefined where a value cannot be written at its place.
 */
function replaceValues(text, file, replacements) {
    // From back to front, so that the places of those to come stay right.
    const order = [...replacements].sort((a, b) => comparePositions(b.span.start, a.span.start));
    return order.reduce((before, replacement) => before && replaceValue(before, file, replacement), text);
}
/** Stands in for the new value, to see what the rest of the file says. */
const PLACEHOLDER = '"cf2: the new value"';
function replaceValue(text, file, { span, value: written }) {
    const value = (0,literal_test/* literalTest */.a)(written);
    const skipped = text.length - (0,parse_document/* sourceText */.r)(text, file).length;
    const at = skipped + offsetOf(text.slice(skipped), span.start);
    const to = skipped + offsetOf(text.slice(skipped), span.end);
    const withText = (added) => (0,splice/* spliced */.Zb)(text, [{ at, to, text: added }]);
    const wanted = dataOf(withText(PLACEHOLDER), file)?.replace(PLACEHOLDER, () => JSON.stringify(value));
    const eol = (0,splice/* lineBreakOf */.n_)(text);
    return waysToWrite(text, file, at, value)
        .map((added) => added.replaceAll('\n', eol))
        .map((added) => (0,splice/* spliced */.Zb)(text, [{ at: startFor(added, text, at), to, text: added }]))
        .find((after) => wanted !== undefined && dataOf(after, file) === wanted);
}
/** The best first: in one line, in lines below the key, as JSON, which can stand anywhere. */
function waysToWrite(text, file, at, value) {
    const json = (0,render_test/* renderJson */.hF)(value, '');
    if (file.endsWith('.json'))
        return [json];
    const ways = [(0,render_test/* renderFlow */.P1)(value), blockAt(text, at, value), (0,render_test/* renderFlow */.P1)(value, Infinity), json];
    return ways.filter((way) => way !== undefined);
}
/** What begins on a line of its own leaves no blank behind the colon. */
function startFor(added, text, at) {
    return /^\r?\n/.test(added) ? text.slice(0, at).trimEnd().length : at;
}
/** Lines below the key, or where such lines stand already; undefined inside of brackets. */
function blockAt(text, at, value) {
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    if (/^ *$/.test(line))
        return (0,render_test/* indentRest */.RY)((0,render_test/* renderBlock */.g8)(value, 0), line);
    const [, before] = /^( *(?:- +)*)['"]?[\w-]+['"]?: *$/.exec(line) ?? [];
    if (before === undefined)
        return undefined;
    const indent = ' '.repeat(before.length + 2);
    return `\n${indent}${(0,render_test/* indentRest */.RY)((0,render_test/* renderBlock */.g8)(value, 0), indent)}`;
}
/** The file as data; undefined for one with faults. */
function dataOf(text, file) {
    const { root } = (0,parse_document/* parseDocument */.T)((0,parse_document/* sourceText */.r)(text, file), file);
    return root && JSON.stringify((0,plain_value/* jsonOf */.o)(root));
}
/** The offset of a position, whose column counts code points. */
function offsetOf(source, { line, column }) {
    const breaks = Array.from(source.matchAll(/\r\n|\r|\n/g), (it) => it.index + it[0].length);
    const start = [0, ...breaks][line - 1] ?? source.length;
    const before = Array.from(source.slice(start, start + 2 * column)).slice(0, column - 1);
    return start + before.join('').length;
}
function comparePositions(a, b) {
    return a.line - b.line || a.column - b.column;
}

// EXTERNAL MODULE: ./src/config/snapshot/snapshot-file.ts
var snapshot_file = __webpack_require__(35030);
// EXTERNAL MODULE: ./src/core/ports.ts
var ports = __webpack_require__(64119);
;// CONCATENATED MODULE: ./src/cli/test/write-snapshots.ts






/**
 * Writes what cases record, and removes what no test asks for. Throws InputError for a file that cannot be
 * written, or that is another one meanwhile; files before it are written then.
 */
async function writeSnapshots(cases, obsolete, ports) {
    const recorded = cases.flatMap(({ testCase, recording }) => recording ? [{ testCase, recording }] : []);
    const files = new Set([
        ...recorded.map(({ recording }) => recording.snapshot.file),
        ...obsolete.map(({ file }) => file),
    ]);
    for (const file of files) {
        const ofFile = recorded.filter(({ recording }) => recording.snapshot.file === file);
        const gone = obsolete.filter((it) => it.file === file);
        await writeOne(file, (text) => editSnapshots(file, text, ofFile, gone), ports);
    }
}
/**
 * A file holds snapshots of one form only: test files those inside of them, others those beside. undefined: nothing
 * is left of it.
 */
function editSnapshots(file, text, recorded, obsolete) {
    const [first] = recorded;
    if (text === undefined || first?.recording.snapshot.form !== 'inline') {
        return (0,snapshot_file/* renderSnapshots */.Wj)(merge((0,snapshot_file/* snapshotsIn */.F4)(text ?? '', file), recorded, obsolete));
    }
    const replacements = recorded.map(({ recording: { snapshot, value } }) => {
        return { span: snapshot.span, value };
    });
    const edited = replaceValues(text, file, replacements);
    if (edited === undefined)
        throw new ports/* FileError */.f('the snapshot cannot be written at this place');
    return edited;
}
function merge(before, recorded, obsolete) {
    const merged = new Map(Object.entries(before).map(([id, cases]) => [id, new Map(Object.entries(cases))]));
    for (const { functionId, caseId } of obsolete)
        merged.get(functionId)?.delete(caseId);
    for (const { testCase, recording } of recorded) {
        const { functionId, id } = testCase;
        const cases = merged.get(functionId) ?? new Map();
        merged.set(functionId, cases.set(id, recording.value));
    }
    return Object.fromEntries([...merged].map(([id, cases]) => [id, Object.fromEntries(cases)]));
}
async function writeOne(file, edit, { files, writer, loaded }) {
    try {
        const before = (await files.exists(file)) ? await files.readText(file) : undefined;
        if (before !== undefined && (0,parse_document/* sourceText */.r)(before, file) !== loaded.get(file)) {
            throw new ports/* FileError */.f('it has changed meanwhile');
        }
        const text = edit(before);
        if (before === undefined)
            await writer.create(file, text ?? '');
        else if (text === undefined)
            await writer.remove(file, before);
        else if (text !== before)
            await writer.replace(file, before, text);
    }
    catch (error) {
        if (!(error instanceof ports/* FileError */.f))
            throw error;
        const args = { path: file, reason: error.reason };
        throw new errors/* InputError */.dz([(0,core_diagnostics/* errorAt */.Os)(undefined, 'file-not-written', args)]);
    }
}

;// CONCATENATED MODULE: ./src/cli/test/run-tests.ts

















/** Loads the project of the working directory and selects from it. */
async function loadSelected(request) {
    const startedAt = Date.now();
    const { selections, filters } = request;
    const files = (0,working_directory/* createFiles */.q)(process.cwd());
    const inputs = await (0,find_sources/* findSources */.I)(files, selections);
    const project = await (0,load_project/* loadProject */.g)(files, (0,project_options/* projectRequest */.Vp)(request.project, [], inputs));
    if ((0,core_diagnostics/* hasErrors */.Cs)(project.diagnostics))
        return { ...project, startedAt };
    const { suite, diagnostics } = (0,select_cases/* selectCases */._)(project.suite, selections, filters);
    return { ...project, startedAt, suite, diagnostics: [...project.diagnostics, ...diagnostics] };
}
/** Runs what was selected. Loading errors are all the report has then. */
async function runSelected({ startedAt, suite, diagnostics, sources }, { options, endpoint }, { offline, terminal }) {
    const strict = options.engine === 'offline' ? options.strict?.binary : undefined;
    const facts = { startedAt, endpoint, engines: test_project/* TESTED_ENGINES */.qM[options.engine], strict };
    if ((0,core_diagnostics/* hasErrors */.Cs)(diagnostics)) {
        return (0,redact_report/* redactReport */.a)((0,create_report/* createReport */.L)({ ...facts, diagnostics, sources }), suite);
    }
    const files = (0,working_directory/* createFiles */.q)(process.cwd());
    const line = createProgressLine(terminal, countAnswers(suite, options), Date.now);
    const ports = {
        files,
        offline,
        check: check_code/* checkCode */.q,
        build: (0,create_build/* createBuild */.d)(process.cwd(), process.env),
        clock: Date.now,
        progress: () => undefined,
        answered: line.advance,
    };
    const findings = await (0,test_project/* testProject */.M2)(ports, suite, options).catch(asFindings).finally(line.end);
    const obsolete = suite.functions.flatMap((fn) => fn.obsoleteSnapshots ?? []);
    const removed = options.snapshots === 'update' ? obsolete : [];
    const cases = findings.functions.flatMap((fn) => fn.cases);
    const writer = (0,file_writer/* createFileWriter */.K)(process.cwd());
    await writeSnapshots(cases, removed, { files, writer, loaded: sources });
    const report = (0,create_report/* createReport */.L)({
        ...facts,
        ...findings,
        offlineReason: options.engine === 'offline' ? 'asked' : undefined,
        diagnostics: [...diagnostics, ...leftOver(options, obsolete), ...findings.diagnostics],
        removedSnapshots: removed.length,
        sources: new Map([...sources, ...findings.sources]),
        durationMs: Date.now() - startedAt,
    });
    return (0,redact_report/* redactReport */.a)(report, suite);
}
/** Sources that cannot be read or built are told as everything else that is wrong with the project. */
function asFindings(error) {
    if (error instanceof errors/* InputError */.dz)
        return (0,run_findings/* nothingRun */.n)(error.diagnostics);
    throw error;
}
/** Where nothing is written or removed, obsolete snapshots are worth a word; in CI they are failures. */
function leftOver({ snapshots }, obsolete) {
    if (snapshots !== 'record')
        return [];
    return obsolete.map(({ span, caseId }) => (0,core_diagnostics/* warningAt */.MK)(span, 'obsolete-snapshot', { id: caseId }));
}

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
    return number === undefined || headSha === undefined ? undefined : { number, headSha };
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

// EXTERNAL MODULE: ./src/reporters/text/row-lines.ts
var row_lines = __webpack_require__(84186);
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

// EXTERNAL MODULE: ./src/reporters/text/count.ts
var count = __webpack_require__(64551);
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
/** The first nine of each level; the tenth says how many more there are. */
function limitAnnotations(planned) {
    return LEVELS.flatMap(({ level, noun }) => {
        const all = planned.filter((it) => it.level === level);
        const hidden = all.length - (SHOWN_PER_LEVEL - 1);
        if (hidden <= 0)
            return all;
        const message = `+${(0,count/* count */.U)(hidden, `more ${noun}`)}, see the job summary`;
        const rest = { level, title: 'CloudFront Functions', message, at: undefined };
        return [...all.slice(0, -hidden), rest];
    });
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
        ...(health === undefined || health.verdict === 'healthy' ? [] : [(0,health_words/* describeHealth */.g)(health)]),
        ...(rollback === undefined ? [] : [(0,health_words/* describeRollback */.s)(rollback)]),
    ];
}
const IN_PROGRESS = 'published, but not at all locations yet when the time of wait-for-deployed was over';
const REPLACED = 'published, then somebody else published over it';

// EXTERNAL MODULE: ./src/reporters/text/run-facts.ts
var run_facts = __webpack_require__(99007);
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
function planFailures(report, prefix, changedFiles) {
    const context = createPlainContext(report);
    const cases = (0,report_totals/* casesOf */.DS)(report);
    const rowsOf = (0,tables/* countRows */.BO)(cases);
    const ranked = (0,tables/* groupFailures */.BR)(cases).map((group) => {
        const annotation = groupAnnotation(context, group, { prefix, rowsOf });
        const isThrown = group[0].failures.some(({ kind }) => kind === 'function-error');
        const isChanged = changedFiles.has(annotation.at?.file ?? '');
        return { annotation, rank: isThrown ? 0 : isChanged ? 1 : 2 };
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
    const thrown = failures.find((failure) => failure.kind === 'function-error');
    const span = thrown?.source ?? failures[0]?.span ?? testCase.span;
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
        at: annotationPlace(span, prefix),
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
        ...(0,report_totals/* casesOf */.DS)(report).flatMap(({ testCase, trouble }) => about(caseTitle(testCase), trouble).map((it) => ({
            ...it,
            at: annotationPlace(testCase.span, prefix),
        }))),
    ];
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
/** Lines as a fenced block that nothing in them can end. */
function codeBlock(lines) {
    const text = lines.map(quote/* escapeControls */.UN).join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}text\n${text}\n${fence}`;
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
/** A case that AWS could not run. */
function renderErrorCase({ text, links }, report) {
    const trouble = report.trouble === undefined ? [] : (0,text_trouble/* renderTrouble */.i)(text, report.trouble);
    return [`${title(report, links)} \u00b7 could not be run`, block(trouble)].join('\n\n');
}
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
/** Ids may be file names, where there is no configuration. */
function isPlain(id) {
    return limits/* FUNCTION_ID */.Rd.test(id) && id.length <= 64;
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
// EXTERNAL MODULE: ./src/reporters/text/case-text.ts
var case_text = __webpack_require__(60912);
// EXTERNAL MODULE: ./src/reporters/text/row-place.ts
var row_place = __webpack_require__(47570);
// EXTERNAL MODULE: ./src/reporters/text/row-sides.ts
var row_sides = __webpack_require__(40497);
;// CONCATENATED MODULE: ./src/reporters/markdown/row-group.ts











/** Rows of a table that fail alike: how many of how many, one line for each, and what the first of them did. */
function renderRowGroup(context, group, rowsOf) {
    const { text, links, detail } = context;
    const [first] = group;
    const { testCase, failures } = first;
    const shown = group.slice(0, detail.rows).map((it) => tableRow(context, it));
    const place = renderPlace(failures[0]?.span ?? testCase.span, links);
    const all = `${(0,format_number/* formatNumber */.Z)(group.length)} of ${(0,count/* count */.U)(rowsOf(testCase), 'row')}`;
    return [
        `**${codeSpan(testCase.row?.table ?? testCase.name)}** \u00b7 ${all} \u00b7 ${place}`,
        renderTable(['row', 'request', 'expected', 'actual'], ['right', 'left', 'left', 'left'], shown, group.length - shown.length),
        ...failures.flatMap((failure) => textOf(context, first, failure).paragraphs),
        ...(detail.outputs
            ? [
                fold(`Request, output, logs of row ${(0,row_place/* rowNumber */._$)(first)}`, block((0,case_context/* renderCaseContext */.ai)(text, first))),
            ]
            : []),
    ].join('\n\n');
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
        rows: textOf(context, it, failure).rows,
    }));
    const expected = texts.flatMap(({ rows }) => rows.map(([field, side]) => `${field} ${side}`));
    const actual = texts.flatMap(({ failure, rows }) => rows.length === 0
        ? codeCell((0,case_text/* failureMessage */.oh)(failure))
        : rows.map(([field, , side]) => `${field} ${side}`));
    return [expected.join(', ') || '\u2013', actual.join(', ')];
}
function textOf({ text, links }, it, failure) {
    const isNamed = it.runs.length > failure.engines.length;
    return renderFailureText(failure, isNamed, { lines: text.lines, links });
}

;// CONCATENATED MODULE: ./src/reporters/markdown/detail-blocks.ts











/** Everything that stands open: load errors, else failures and trouble, one block each, in order. */
function renderDetailBlocks(context, report) {
    if ((0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics)) {
        return report.diagnostics.map((it) => diagnosticBlock(context, it));
    }
    const trouble = report.trouble && block((0,text_trouble/* renderTrouble */.i)(context.text, report.trouble));
    return [
        ...report.functions.flatMap((fn) => functionBlocks(context, fn)),
        ...(trouble === undefined ? [] : [`#### Trouble at AWS\n\n${trouble}`]),
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
    const rowsOf = (0,tables/* countRows */.BO)(fn.cases);
    const cases = fn.cases.flatMap((it) => {
        if (it.status === 'error')
            return [renderErrorCase(context, it)];
        const group = groups.get(it);
        if (group === undefined)
            return [];
        return [
            it.testCase.row ? renderRowGroup(context, group, rowsOf) : renderFailedCase(context, it),
        ];
    });
    const trouble = fn.trouble === undefined ? [] : [block((0,text_trouble/* renderTrouble */.i)(context.text, fn.trouble))];
    // The heading belongs to the first block, so that no cut can leave it alone.
    return [...trouble, ...cases].map((text, index) => index === 0 ? `#### ${headingOf(fn)}\n\n${text}` : text);
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
/** As many blocks as fit, then how many more there are; the verdict alone where nothing else fits. */
function fitBlocks({ head, blocks, tail }, budget, join) {
    let room = budget - utf8Length(join([...head, ...tail])) - RESERVE;
    const shown = [];
    for (const block of blocks) {
        room -= utf8Length(block) + BREAK;
        if (room < 0)
            break;
        shown.push(block);
    }
    const hidden = blocks.length - shown.length;
    const whole = join([...head, ...shown, `\u2026 ${(0,format_number/* formatNumber */.Z)(hidden)} more, see the log`, ...tail]);
    return utf8Length(whole) <= budget ? whole : join(head.slice(0, 1));
}

;// CONCATENATED MODULE: ./src/reporters/markdown/deployment-notes.ts



/** What has to be said about deployments although nothing failed, as one list; few per function. */
function renderDeploymentNotes(report) {
    const notes = [...deletedThrowaways(report), ...deploymentNotes(report)];
    if (notes.length === 0)
        return [];
    return [notes.map(({ id, text }) => `- ${codeSpan(id)}: ${codeSpan(text)}`).join('\n')];
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
    const knowsLive = report.functions.some((fn) => fn.deployment?.alreadyLive);
    const live = {
        title: 'vs LIVE',
        side: 'right',
        cell: (fn) => (fn.deployment?.alreadyLive ? 'same' : '\u2013'),
    };
    const offline = !report.engines.includes('aws');
    return [
        { title: 'Function', side: 'left', cell: (fn) => `**${idCell(fn.id)}**` },
        { title: 'Tests', side: 'right', cell: testsCell },
        {
            title: 'Utilization (max)',
            side: 'left',
            cell: (fn) => utilizationCell((0,report_totals/* maxUtilization */.FB)(fn), offline),
        },
        ...(knowsLive ? [live] : []),
        { title: 'Code', side: 'right', cell: codeSizeCell },
        { title: '', side: 'left', cell: (fn) => functionMark(fn, report) },
    ];
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
    const parts = [outcomeText(report), ...publishedText(report)].join(', ');
    return `### ${good ? '\u2713' : '\u2717'} CloudFront Functions: ${parts}`;
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
    const named = ids.slice(0, NAMED_IDS).map(idText).join(', ');
    return ids.length > NAMED_IDS ? `${named} and ${ids.length - NAMED_IDS} more` : named;
}

;// CONCATENATED MODULE: ./src/reporters/markdown/warnings.ts







/** Warnings and notices of loading and checking, folded away; at most `limit`. */
function renderWarnings(report, limit) {
    const diagnostics = (0,worth_saying/* worthSaying */.W)(report.diagnostics);
    if (diagnostics.length === 0)
        return [];
    const context = createPlainContext(report);
    const shown = diagnostics.slice(0, limit).map((it) => codeBlock((0,diagnostic_text/* renderDiagnostic */.I)(context, it)));
    const hidden = diagnostics.length - shown.length;
    const more = hidden > 0 ? [`\u2026 ${(0,format_number/* formatNumber */.Z)(hidden)} more`] : [];
    return [fold((0,count/* count */.U)(diagnostics.length, 'warning'), [...shown, ...more].join('\n\n'))];
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
    let summary = { head: [], blocks: [], tail: [] };
    for (const detail of DETAILS) {
        summary = compose(report, renderDetailBlocks({ text, links, detail }, report), detail);
        const whole = join([...summary.head, ...summary.blocks, ...summary.tail]);
        if (utf8Length(whole) <= budgetBytes)
            return whole;
    }
    return fitBlocks(summary, budgetBytes, join);
}
function compose(report, blocks, detail) {
    const reason = renderReason(report);
    const head = [renderVerdict(report), ...(reason === undefined ? [] : [reason])];
    if ((0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics))
        return { head, blocks, tail: [] };
    const all = (0,report_totals/* casesOf */.DS)(report).length;
    return {
        head: [...head, renderFunctionTable(report, detail.rows)],
        blocks,
        tail: [
            ...(detail.outputs || blocks.length === 0 ? [] : ['\u2026 requests, outputs and logs left out']),
            ...renderDeploymentNotes(report),
            ...renderWarnings(report, detail.rows),
            ...allTests(report, all, detail),
            renderLastLine(report),
        ],
    };
}
function allTests(report, all, detail) {
    if (all === 0)
        return [];
    return [
        detail.allTests
            ? renderAllTests(report, all)
            : `\u2026 the list of all ${(0,count/* count */.U)(all, 'test')} left out`,
    ];
}
function join(parts) {
    return `${parts.join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./src/reporters/terminal/case-list.ts
var case_list = __webpack_require__(15776);
// EXTERNAL MODULE: ./src/reporters/terminal/deployment-lines.ts
var deployment_lines = __webpack_require__(54858);
// EXTERNAL MODULE: ./src/reporters/terminal/details.ts
var details = __webpack_require__(37845);
// EXTERNAL MODULE: ./src/reporters/terminal/footer.ts
var footer = __webpack_require__(47152);
// EXTERNAL MODULE: ./src/reporters/terminal/sections.ts
var sections = __webpack_require__(26207);
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
            [...(0,footer/* renderFooter */.u)(context, report), ...(0,deployment_lines/* renderDeployment */._)(context, report)],
        ]),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/service-messages.ts
var service_messages = __webpack_require__(86965);
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
        return failures[0]?.kind ?? status;
    return status === 'not-run' ? 'not run' : status;
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
    return {
        event: it.testCase.event,
        engines: Object.fromEntries(it.runs.map((run) => [run.engine, runFacts(run)])),
        ...(utilization === undefined ? {} : { computeUtilization: utilization }),
        ...(steps === undefined ? {} : { steps }),
        ...(approximate.length === 0 ? {} : { approximate }),
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
            message: (0,health_words/* describeHealth */.g)(health),
            trace: rollback === undefined ? '' : (0,health_words/* describeRollback */.s)(rollback),
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
        ...(report.endpoint === undefined ? {} : { endpoint: report.endpoint }),
    };
}
/** Verdicts of watches by function, and what was rolled back; nothing where nobody watched. */
function healthFacts(report) {
    const verdicts = report.functions.flatMap(({ id, deployment }) => deployment?.health === undefined ? [] : [[id, (0,health_words/* describeHealth */.g)(deployment.health)]]);
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
    const error = { type: 'unhealthy', message: (0,health_words/* describeHealth */.g)(health) };
    const text = xmlText(rollback === undefined ? '' : (0,health_words/* describeRollback */.s)(rollback));
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
async function writeReportFiles(report, workingDirectory, { junitFile, jsonFile }) {
    const problems = [];
    const write = async (file, text) => {
        const reason = await tryWrite(external_node_path_default().resolve(workingDirectory, file), text);
        if (reason === undefined)
            return file;
        problems.push((0,core_diagnostics/* errorAt */.Os)(undefined, 'file-not-written', { path: file, reason }));
        return undefined;
    };
    return {
        junitFile: junitFile && (await write(junitFile, renderJunit(report))),
        jsonFile: jsonFile && (await write(jsonFile, renderReportJson(report))),
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
    for (const annotation of planAnnotations(report, { pathPrefix: to.pathPrefix })) {
        to.output.annotate(annotation);
    }
    const links = (span) => permalink(span, to);
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
    });
    (0,github_outputs/* writeOutputs */.Kn)(to.commands, to.environment, outputs);
    return files.problems.length === 0;
}
function printLog(report, { output, environment }) {
    const colour = environment.GITHUB_ACTIONS === 'true' && !environment.NO_COLOR;
    const { groups, rest } = renderLog(report, { colour, width: LOG_WIDTH, verbose: false });
    for (const { title, text } of groups)
        output.group(title, text);
    output.print(rest);
}
/** https://docs.github.com/en/repositories/working-with-files/using-files/getting-permanent-links-to-files */
function permalink({ file, start }, to) {
    const { repository, sha, serverUrl } = to.context;
    if (repository === undefined || sha === undefined)
        return undefined;
    const inRepository = external_node_path_default().posix.join(to.pathPrefix, file).split('/').map(encodeURIComponent);
    return `${serverUrl}/${repository}/blob/${sha}/${inRepository.join('/')}#L${start.line}`;
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
    const { output, verbose } = reporters;
    if (output === 'terminal')
        terminal.out((0,render_terminal/* renderTerminal */.b)(report, { ...terminal, verbose }));
    if (output === 'json')
        terminal.out(renderReportJson(report));
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
            const project = await loadSelected(run.request);
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
        const report = await runSelected({ ...project, suite }, run.engines, run);
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
    command.option('-u, --update-snapshots', 'accept what differs from snapshots');
    addReporterOptions(command)
        .addHelpText('after', EXAMPLES)
        .action(async (selections, flags) => {
        const reporters = parseReporters(flags);
        const offline = (0,create_runtime/* createRuntime */.x)(spawnWorker);
        try {
            const snapshots = parseSnapshots(flags);
            const chosen = await parseEngines(flags);
            const engines = { ...chosen, options: { ...chosen.options, snapshots } };
            const request = { selections, filters: (0,selection_options/* parseFilters */.H)(flags), project: flags };
            if (flags.watch) {
                checkWatch(engines);
                return await watchTests({ request, engines, reporters, terminal, offline });
            }
            const project = await loadSelected(request);
            const other = await readOtherVersion(flags, project, engines.options.engine);
            const report = await runSelected(project, engines, { offline, terminal });
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

/***/ 21262:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseFilters),
/* harmony export */   m: () => (/* binding */ addSelectionOptions)
/* harmony export */ });
/** Adds the options that pick tests. */
function addSelectionOptions(command) {
    return command
        .option('-t, --test-name-pattern <regex>', 'only tests whose id matches')
        .option('--tags <list>', 'only tests with one of these tags, comma separated');
}
/** The filters that options describe. */
function parseFilters({ testNamePattern, tags }) {
    return { pattern: testNamePattern, tags: tags?.split(',').map((tag) => tag.trim()) };
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

/***/ 9285:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ literalTest)
/* harmony export */ });
/** The test as it has to be written: a `${` that it says is no variable (docs/test-format.md, tables). */
function literalTest(test) {
    return Object.fromEntries(Object.entries(test).map(([key, value]) => [key, literal(value)]));
}
function literal(value) {
    if (typeof value === 'string')
        return value.replaceAll('${', () => '$${');
    if (typeof value !== 'object' || value === null)
        return value;
    if (isList(value))
        return value.map(literal);
    return literalTest(value);
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 32172:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ renderFlow),
/* harmony export */   RY: () => (/* binding */ indentRest),
/* harmony export */   g8: () => (/* binding */ renderBlock),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   j9: () => (/* binding */ renderTest)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Longer lines are not written in flow style. */
const LONGEST_FLOW = 100;
/** One test as an item of a list, without indentation and without a line break at its end. */
function renderTest(test, style) {
    if (style.form === 'json')
        return renderJson(test, style.indent);
    const flow = style.form === 'flow' ? renderFlow(test) : undefined;
    return `-${style.gap}${flow ?? renderBlock(test, style.gap.length + 1)}`;
}
/** JSON; on one line where `indent` is empty. */
function renderJson(test, indent) {
    if (indent !== '')
        return JSON.stringify(test, undefined, indent);
    return JSON.stringify(test, undefined, 1).replace(/\n */g, ' ');
}
/** Texts are quoted where they have to be, and single where that is possible. */
const TEXT_OPTIONS = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false };
/** A map in lines, behind a first line that begins at `column`. */
function renderBlock(test, column) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(test);
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Seq: (_, list) => {
            list.flow = list.items.every((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) && !isLong(item.value));
        },
    });
    const text = withoutEnd(document.toString({ ...TEXT_OPTIONS, indent: 2 }));
    return indentRest(text, ' '.repeat(column));
}
/** Not `trimEnd`: it takes blanks of a text away that YAML does not know as blanks. */
function withoutEnd(written) {
    return written.replace(/\n+$/, '');
}
/** `{ request: GET /a, expect: 403 }`; undefined for what does not go on one line. */
function renderFlow(test, longest = LONGEST_FLOW) {
    const text = flowOf(test);
    return text === undefined || text.length > longest ? undefined : text;
}
function flowOf(value) {
    if (typeof value !== 'object' || value === null)
        return flowScalar(value);
    if (isList(value))
        return wrapped('[', value.map(flowOf), ']');
    const pairs = Object.entries(value).map(([key, inner]) => {
        const [name, text] = [flowScalar(key), flowOf(inner)];
        return name === undefined || text === undefined ? undefined : `${name}: ${text}`;
    });
    return pairs.length === 0 ? '{}' : wrapped('{ ', pairs, ' }');
}
function wrapped(open, parts, close) {
    return parts.includes(undefined) ? undefined : open + parts.join(', ') + close;
}
function flowScalar(value) {
    const text = withoutEnd((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, TEXT_OPTIONS));
    if (text.includes('\n'))
        return undefined;
    const isPlain = !/^['"]/.test(text);
    return isPlain && /[,[\]{}]/.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
}
function isList(value) {
    return Array.isArray(value);
}
function isLong(value) {
    return typeof value === 'string' && (value.length > 40 || value.includes('\n'));
}
/** Indents every line but the first; empty lines stay empty. */
function indentRest(text, indent) {
    return text.replace(/\n(?!\n|$)/g, `\n${indent}`);
}


/***/ }),

/***/ 21439:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zb: () => (/* binding */ spliced),
/* harmony export */   n_: () => (/* binding */ lineBreakOf),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/** The text with all splices, which are given from front to back. */
function spliced(source, splices) {
    const starts = [0, ...splices.map(({ at, to = at }) => to)];
    const kept = starts.map((start, index) => source.slice(start, splices[index]?.at));
    return kept.map((text, index) => text + (splices[index]?.text ?? '')).join('');
}
/** The line break that a file uses. */
function lineBreakOf(source) {
    return /\r?\n/.exec(source)?.[0] ?? '\n';
}
/** Offset of the line break behind `offset`; the end of the text without one. */
function endOfLine(source, offset) {
    return offset + source.slice(offset).search(/\r?\n|$/);
}


/***/ }),

/***/ 20152:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ selectCases)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27135);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81066);


/**
 * Applies `cf2 test [id | source | file[:line]]\u2026 -t regex --tags a,b`, and `only` of tests. A selection
 * or filter that matches nothing is an error.
 */
function selectCases(suite, selections, filters = {}) {
    const pattern = patternOf(filters.pattern);
    if (pattern === 'invalid')
        return invalidPattern(suite, filters.pattern ?? '');
    const keeps = selections.map(parseSelection);
    const unmatched = keeps.filter((keep) => !suite.functions.some((fn) => matchesFunction(keep, fn)));
    const hasOnly = casesOf(suite).some(({ only }) => only);
    const filtered = keeps.length > 0 || hasOnly || hasFilters(filters);
    if (!filtered)
        return { suite, diagnostics: [], filtered };
    const passes = (testCase) => (!hasOnly || testCase.only) && hasTag(testCase, filters.tags) && pattern.test(testCase.id);
    const isNarrowed = hasOnly || hasFilters(filters);
    const functions = suite.functions.flatMap((fn) => {
        if (isNarrowed && (fn.tests === 'none' || fn.tests.length === 0))
            return [];
        return selectFrom(fn, keeps, passes) ?? [];
    });
    const missing = unmatched.map(({ text }) => text);
    if (missing.length === 0 && functions.length === 0)
        missing.push(wordsOf(selections, filters));
    const diagnostics = missing.map((selection) => (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAt */ .Os)(undefined, 'no-match', { selection }));
    return { suite: { ...suite, functions }, diagnostics, filtered };
}
function parseSelection(text) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenPath */ .dR)(text);
    const [, file, line] = /^(.+):(\d+)$/.exec(path) ?? [];
    return { text, path, at: file === undefined ? undefined : { file, line: Number(line) } };
}
function selectFrom(fn, selections, passes) {
    if (selections.length > 0 && !selections.some((one) => matchesFunction(one, fn)))
        return undefined;
    // Of a part of the tests nobody knows what the others ask for.
    if (fn.tests === 'none')
        return { ...fn, obsoleteSnapshots: [] };
    const isWhole = selections.length === 0 || selections.some((one) => isFunction(one, fn));
    const tests = fn.tests.filter((testCase) => passes(testCase) && (isWhole || selections.some((one) => isCase(one, testCase))));
    // A function without tests can still be chosen, to be checked.
    const isEmptied = tests.length === 0 && fn.tests.length > 0;
    return isEmptied ? undefined : { ...fn, tests, obsoleteSnapshots: [] };
}
function matchesFunction(selection, fn) {
    if (isFunction(selection, fn))
        return true;
    return fn.tests !== 'none' && fn.tests.some((testCase) => isCase(selection, testCase));
}
function isFunction({ text, path }, fn) {
    return fn.id === text || fn.source === path;
}
function isCase({ path, at }, { span }) {
    if (span.file === path)
        return true;
    return at?.file === span.file && span.start.line <= at.line && at.line <= span.end.line;
}
function casesOf(suite) {
    return suite.functions.flatMap(({ tests }) => (tests === 'none' ? [] : tests));
}
function hasTag({ tags }, wanted = []) {
    return wanted.length === 0 || tags.some((tag) => wanted.includes(tag));
}
function hasFilters({ pattern, tags = [] }) {
    return pattern !== undefined || tags.length > 0;
}
function patternOf(pattern = '') {
    try {
        return new RegExp(pattern);
    }
    catch {
        return 'invalid';
    }
}
function invalidPattern(suite, text) {
    const reason = 'it cannot be compiled';
    return {
        suite,
        diagnostics: [(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAt */ .Os)(undefined, 'bad-regex', { text, reason })],
        filtered: true,
    };
}
/** The whole selection as one would type it. */
function wordsOf(selections, { pattern, tags = [] }) {
    const flags = [
        ...(pattern === undefined ? [] : ['-t', pattern]),
        ...(tags.length === 0 ? [] : ['--tags', tags.join(',')]),
    ];
    return [...selections, ...flags].join(' ');
}


/***/ }),

/***/ 60273:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createFileWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64119);
/* harmony import */ var _read_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20968);
/* harmony import */ var _working_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60850);






/** Writes files of a working directory, within the border of its repository. */
function createFileWriter(workingDirectory) {
    const base = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(workingDirectory);
    const root = (0,_working_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryRoot */ .H)(base) ?? base;
    const files = (0,_working_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .createFiles */ .q)(base);
    const unchanged = async (file, before) => {
        if ((await files.readText(file)) !== before)
            throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f('it has changed meanwhile');
        return (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .realInside */ .he)(root, node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, file));
    };
    return {
        async create(file, text) {
            const target = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, file);
            await (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .realInside */ .he)(root, nearestFolder(target));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(target), { recursive: true }).catch(_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(target, text, { flag: 'wx' }).catch(_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR);
        },
        async replace(file, before, text) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(await unchanged(file, before), text).catch(_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR);
        },
        async remove(file, before) {
            await unchanged(file, before);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, file)).catch(_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR);
        },
    };
}
/** The folder that is there already, and into which a new file and its folders would go. */
function nearestFolder(file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || folder === file ? folder : nearestFolder(folder);
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

/***/ 7226:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ readInputObject),
/* harmony export */   Mj: () => (/* binding */ readStoreContents),
/* harmony export */   _: () => (/* binding */ readInputText)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86153);
/* harmony import */ var _core_key_value_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99700);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64119);
/* harmony import */ var _core_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82858);






/** Text of a file that an option names. Throws InputError when it cannot be read. */
async function readInputText(files, path) {
    try {
        return await files.readText(path);
    }
    catch (error) {
        if (!(error instanceof _core_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f))
            throw error;
        const problem = error.outsideRoot
            ? (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'outside-root', { path })
            : (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'file-not-found', { path, reason: error.reason });
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([problem]);
    }
}
/** JSON object of a file that an option names. Throws InputError, `bad-json` when it is something else. */
async function readInputObject(files, path) {
    const text = await readInputText(files, path);
    const { value, reason } = parseJson(text.replace(/^\uFEFF/, ''));
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        return value;
    throw badJson(path, reason ?? 'it is not a JSON object');
}
/** Contents of a key value store from a file that an option names. Throws InputError. */
async function readStoreContents(files, path) {
    const items = (0,_core_key_value_store_js__WEBPACK_IMPORTED_MODULE_4__/* .storeItems */ .G)(await readInputObject(files, path));
    if (items === undefined) {
        throw badJson(path, '"data" is not a list of { "key": text, "value": text }');
    }
    return items;
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { reason: error.message };
    }
}
function badJson(path, reason) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)((0,_core_source_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSpan */ .bU)(path), 'bad-json', { path, reason })]);
}


/***/ })

};
