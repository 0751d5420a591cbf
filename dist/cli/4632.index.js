export const id = 4632;
export const ids = [4632];
export const modules = {

/***/ 64632:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addDiff: () => (/* binding */ addDiff)
});

// EXTERNAL MODULE: ./src/core/create-report.ts
var create_report = __webpack_require__(96930);
// EXTERNAL MODULE: ./src/core/diagnostics.ts
var core_diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/live/report-live.ts + 1 modules
var report_live = __webpack_require__(83197);
// EXTERNAL MODULE: ./src/core/redact/redact-report.ts + 6 modules
var redact_report = __webpack_require__(32316);
// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/core/service-messages.ts
var service_messages = __webpack_require__(86965);
// EXTERNAL MODULE: ./src/reporters/ctrf/live-extra.ts
var live_extra = __webpack_require__(21131);
// EXTERNAL MODULE: ./src/reporters/text/code-diff.ts
var code_diff = __webpack_require__(66903);
// EXTERNAL MODULE: ./src/reporters/text/row-place.ts
var row_place = __webpack_require__(47570);
;// CONCATENATED MODULE: ./src/reporters/diff-json.ts




/**
 * `cf2 diff --json`: a list with one entry per function. `state` is `compared`, `same`, `new` (never published) or
 * `unknown` (LIVE could not be read); what only a comparison knows is missing otherwise.
 */
function renderDiffJson({ functions }) {
    return `${JSON.stringify(functions.map(functionJson), undefined, 2)}\n`;
}
function functionJson({ id, name, source, live, cases, trouble }) {
    const error = trouble ?? (live && 'trouble' in live ? live.trouble : undefined);
    return {
        function: id,
        name,
        source,
        state: live?.state ?? 'unknown',
        ...(live === undefined ? {} : comparedJson(live)),
        trouble: error === undefined ? null : (0,service_messages/* describeServiceError */.V)(error).message,
        behaviours: cases.flatMap((it) => behaviourJson(it)),
    };
}
function comparedJson(live) {
    if (live.state !== 'compared')
        return {};
    const { against, code, config, counts, judged } = live;
    return {
        against,
        changed: counts.changed,
        same: counts.same,
        mayVary: counts['may-vary'],
        notCompared: counts['not-compared'],
        judged: { ...judged },
        config: [...config],
        code: { added: code.added, removed: code.removed, diff: (0,code_diff/* codeDiffLines */.I)(code).join('\n') },
    };
}
function behaviourJson({ testCase, live }) {
    if (live === undefined)
        return [];
    const { file, start } = (0,row_place/* placeOfCase */.Ry)(testCase);
    const { id, name, request } = testCase;
    const place = { file, line: start.line };
    return [{ id, name, request, ...place, ...(0,live_extra/* liveExtra */.Z)(live), ...nowJson(live) }];
}
/** Beside `output` and `error`, which are LIVE's. */
function nowJson(live) {
    if (live.verdict === 'not-compared')
        return {};
    const { output, errorMessage } = live.current.result;
    return { now: { output, ...(errorMessage === '' ? {} : { error: errorMessage }) } };
}

// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
// EXTERNAL MODULE: ./src/reporters/text/source-lines.ts
var source_lines = __webpack_require__(50021);
// EXTERNAL MODULE: ./src/reporters/text/theme.ts
var theme = __webpack_require__(24729);
// EXTERNAL MODULE: ./src/reporters/text/trouble.ts
var text_trouble = __webpack_require__(47259);
// EXTERNAL MODULE: ./src/reporters/text/worth-saying.ts
var worth_saying = __webpack_require__(51384);
// EXTERNAL MODULE: ./src/reporters/terminal/live-lines.ts
var live_lines = __webpack_require__(27703);
// EXTERNAL MODULE: ./src/reporters/terminal/render-diagnostics.ts
var render_diagnostics = __webpack_require__(26598);
// EXTERNAL MODULE: ./src/reporters/terminal/sections.ts
var sections = __webpack_require__(26207);
;// CONCATENATED MODULE: ./src/reporters/terminal/render-diff.ts









/** `cf2 diff` for people: what is wrong with files, then behaviours and code of every function beside LIVE's. */
function renderDiff(report, { colour, width, verbose }) {
    const lines = (0,source_lines/* createSourceLines */.v)(report.sources);
    const context = { theme: (0,theme/* createTheme */.a)(colour), lines, width, verbose };
    const trouble = report.trouble === undefined ? [] : [(0,text_trouble/* renderTrouble */.i)(context, report.trouble)];
    return (0,sections/* joinSections */.l)([
        ...(0,render_diagnostics/* diagnosticSections */.A)(context, (0,worth_saying/* worthSaying */.W)(report.diagnostics)),
        ...report.functions.flatMap((fn) => functionSections(context, report, fn)),
        ...trouble,
    ]);
}
function functionSections(context, report, fn) {
    const trouble = fn.trouble === undefined ? [] : [(0,text_trouble/* renderTrouble */.i)(context, fn.trouble)];
    return [...verdictSections(context, report, fn), ...codeSections(context.theme, fn), ...trouble];
}
const STATES = { new: 'was never published', same: 'is LIVE as it is here' };
function verdictSections(context, report, fn) {
    const { live } = fn;
    if (live === undefined || live.state === 'unknown')
        return [];
    if (live.state === 'compared')
        return (0,live_lines/* renderLive */.j)(context, { ...report, functions: [fn] });
    return [[` ${context.theme.bold((0,quote/* escapeControls */.UN)(fn.id))}  ${STATES[live.state]}`]];
}
function codeSections(theme, { live }) {
    if (live?.state !== 'compared' || live.code.hunks.length === 0)
        return [];
    const title = `code against ${(0,quote/* escapeControls */.UN)(live.against)} ${(0,code_diff/* codeDiffCounts */.f)(live.code)}`;
    return [[`  ${title}`, ...(0,code_diff/* codeDiffLines */.I)(live.code).map((line) => `  ${styled(theme, line)}`)]];
}
function styled(theme, line) {
    const text = (0,quote/* escapeControls */.UN)(line);
    const styles = {
        '-': theme.red,
        '+': theme.green,
        '@': theme.cyan,
    };
    return styles[text.charAt(0)]?.(text) ?? text;
}

// EXTERNAL MODULE: ./src/roots/create-build.ts + 3 modules
var create_build = __webpack_require__(10935);
// EXTERNAL MODULE: ./src/roots/create-runtime.ts + 9 modules
var create_runtime = __webpack_require__(71613);
// EXTERNAL MODULE: ./src/runtime/checker/check-code.ts
var check_code = __webpack_require__(25560);
// EXTERNAL MODULE: ./src/core/function-config.ts
var function_config = __webpack_require__(1686);
// EXTERNAL MODULE: ./src/core/plan.ts
var plan = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/core/runtimes.ts
var runtimes = __webpack_require__(72870);
// EXTERNAL MODULE: ./src/core/shared-trouble.ts
var shared_trouble = __webpack_require__(96008);
// EXTERNAL MODULE: ./src/core/slots.ts
var core_slots = __webpack_require__(96498);
// EXTERNAL MODULE: ./src/core/source.ts
var core_source = __webpack_require__(82858);
// EXTERNAL MODULE: ./src/usecases/compare/compare-live.ts + 1 modules
var compare_live = __webpack_require__(87295);
// EXTERNAL MODULE: ./src/usecases/compare/run-both-offline.ts
var run_both_offline = __webpack_require__(34731);
// EXTERNAL MODULE: ./src/usecases/function-run.ts + 3 modules
var function_run = __webpack_require__(7577);
// EXTERNAL MODULE: ./src/usecases/prepared-function.ts
var prepared_function = __webpack_require__(21364);
// EXTERNAL MODULE: ./src/usecases/read-live.ts
var read_live = __webpack_require__(72469);
// EXTERNAL MODULE: ./src/usecases/read-store.ts
var read_store = __webpack_require__(51662);
// EXTERNAL MODULE: ./src/usecases/run-cases.ts
var run_cases = __webpack_require__(19877);
// EXTERNAL MODULE: ./src/usecases/run-findings.ts
var run_findings = __webpack_require__(52456);
// EXTERNAL MODULE: ./src/usecases/test-function-engine.ts + 1 modules
var test_function_engine = __webpack_require__(51497);
// EXTERNAL MODULE: ./src/usecases/test-project.ts + 1 modules
var test_project = __webpack_require__(88788);
;// CONCATENATED MODULE: ./src/usecases/diff-project.ts

















/**
 * `cf2 diff`: what every event does with the code here and with LIVE's. Changes nothing anywhere. Throws InputError
 * for sources that cannot be read.
 */
async function diffProject(ports, suite, options) {
    const prepared = await (0,prepared_function/* prepareFunctions */.vV)(ports, suite.functions);
    const sources = (0,prepared_function/* sourcesOf */.u0)(prepared);
    const diagnostics = (0,test_project/* checkAll */.K7)(ports, prepared);
    if ((0,core_diagnostics/* hasErrors */.Cs)(diagnostics))
        return (0,run_findings/* nothingRun */.n)(diagnostics, sources);
    const slots = (0,core_slots/* createSlots */.e)(test_function_engine/* PARALLEL_TESTS */.Mh);
    const started = prepared.map((it) => (0,function_run/* startRun */.AD)(it, it.config.runtime ?? runtimes/* DEFAULT_RUNTIME */.JA));
    const runs = await Promise.all(started.map((run) => options.against === 'file'
        ? againstFile(ports, run, options)
        : (0,function_run/* attempt */.CD)(run, (it) => againstLive(ports, it, options, slots))));
    const engines = options.against === 'live' && options.engine === 'aws' ? BOTH : OFFLINE;
    const functions = (0,shared_trouble/* shareTrouble */.r)((0,function_run/* reportFunctions */.ox)(runs, engines));
    const found = [...diagnostics, ...otherCode(runs)];
    return { ...functions, diagnostics: found, publish: undefined, sources };
}
const OFFLINE = ['offline'];
const BOTH = ['offline', 'aws'];
async function againstFile(ports, run, { path, text, runtime = run.runtime }) {
    const tested = await testHere(ports, run);
    const comparison = {
        kind: 'read',
        against: path,
        before: text,
        after: run.prepared.text,
        config: runtime === run.runtime ? [] : ['runtime'],
        aws: new Map(),
        trouble: undefined,
        ...(await (0,run_both_offline/* runBothOffline */.U)(ports.offline, tested, { source: text, runtime })),
    };
    return { ...tested, comparison };
}
async function againstLive(ports, run, options, slots) {
    const { cloudfront } = options;
    const { name, runtime } = run.prepared.config;
    const revision = await (0,read_live/* readLive */.p)(cloudfront, name, undefined);
    if (revision === undefined)
        return { ...run, comparison: { kind: 'new' } };
    const live = revision.described.config;
    const unsaid = (0,runtimes/* isRuntime */.vk)(live.runtime) ? live.runtime : run.runtime;
    const here = await testHere(ports, { ...run, runtime: runtime ?? unsaid });
    const tested = options.engine === 'aws' ? await testOnAws(ports, here, options, slots) : here;
    const wanted = await wantedConfig(cloudfront, tested, live);
    const { offline, clock } = ports;
    const comparing = { cloudfront, offline, clock, slots, timeMs: Infinity };
    const read = () => Promise.resolve(revision);
    const comparison = await (0,compare_live/* compareLive */.M)(comparing, tested, { read, wanted });
    const trouble = 'trouble' in comparison ? comparison.trouble : undefined;
    return { ...tested, comparison, trouble };
}
async function testHere(ports, run) {
    const { config, text } = run.prepared;
    const engine = ports.offline.engine({ source: text, runtime: run.runtime });
    return { ...run, answers: { offline: await (0,run_cases/* runCases */.v)(engine, run.cases, config.limits) } };
}
/** DEVELOPMENT is not written to: it can only be tested where it holds the code here. */
async function testOnAws({ clock }, run, { cloudfront, keyValueStores }, slots) {
    const { config, bytes } = run.prepared;
    const [code, described] = await Promise.all([
        cloudfront.get(config.name, 'DEVELOPMENT'),
        cloudfront.describe(config.name, 'DEVELOPMENT'),
    ]);
    const isHere = code !== undefined && (0,plan/* equalBytes */.ex)(code.code, bytes);
    if (!isHere || code.etag !== described?.etag || described.config.runtime !== run.runtime)
        return { ...run, incomparable: OTHER_CODE };
    const target = { name: config.name, etag: described.etag, stage: 'DEVELOPMENT' };
    const engine = (0,test_function_engine/* createTestFunctionEngine */.b6)({ cloudfront, clock, slots }, target);
    const aws = await (0,run_cases/* runCases */.v)(engine, run.cases, config.limits);
    const tested = { ...run, answers: { ...run.answers, aws } };
    const [arn] = described.config.keyValueStoreArns;
    return { ...tested, store: await (0,read_store/* readStore */.u)(keyValueStores, tested, arn) };
}
const OTHER_CODE = 'DEVELOPMENT has other code';
/** The configuration that a publish of the code here would bring; what is unsaid stays. */
async function wantedConfig(cloudfront, { prepared, runtime }, live) {
    const { kvs } = prepared.config;
    if (kvs === undefined)
        return { runtime, keyValueStoreArns: live.keyValueStoreArns };
    if (kvs === function_config/* NO_STORE */.IH)
        return { runtime, keyValueStoreArns: [] };
    const arn = kvs.startsWith('arn:') ? kvs : await cloudfront.keyValueStoreArn(kvs);
    return { runtime, keyValueStoreArns: [arn] };
}
function otherCode(runs) {
    return runs
        .filter(({ incomparable }) => incomparable === OTHER_CODE)
        .map(({ prepared: { config } }) => {
        const { name, source } = config;
        return (0,core_diagnostics/* warningAt */.MK)((0,core_source/* fileSpan */.bU)(source), 'other-code', { name, stage: 'DEVELOPMENT', source });
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/roots/connect-aws.ts + 1 modules
var connect_aws = __webpack_require__(97822);
// EXTERNAL MODULE: ./src/usecases/read-input-file.ts
var read_input_file = __webpack_require__(7226);
// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
;// CONCATENATED MODULE: ./src/cli/diff/diff-options.ts









/** Reads the other version, or connects to AWS. Throws InputError for what cannot be compared. */
async function chooseDiff(flags, project) {
    const engine = (0,options/* parseChoice */.HU)('--engine', flags.engine, ['offline', 'aws']);
    const runtime = (0,options/* parseChoice */.HU)('--old-runtime', flags.oldRuntime, runtimes/* RUNTIMES */.aC);
    if (flags.offline !== undefined) {
        refuseBeside('--offline', { '--engine': flags.engine, '--endpoint-url': flags.endpointUrl });
        const options = await readOld(flags.offline, runtime, project);
        return { options, endpoint: undefined };
    }
    if (runtime !== undefined)
        throw (0,options/* badOption */.$9)('--old-runtime', runtime, 'used with --offline');
    const given = flags.endpointUrl && { AWS_ENDPOINT_URL_CLOUDFRONT: flags.endpointUrl };
    const { endpoint } = await (0,connect_aws/* findAwsAccess */.t)({ ...process.env, ...given });
    const { cloudfront, keyValueStores } = await (0,connect_aws/* connectAws */.o)(process.env, endpoint);
    return {
        options: { against: 'live', engine: engine ?? 'offline', cloudfront, keyValueStores },
        endpoint,
    };
}
function refuseBeside(option, others) {
    const [other] = Object.entries(others).find(([, value]) => value !== undefined) ?? [];
    if (other === undefined)
        return;
    throw new errors/* InputError */.dz([(0,core_diagnostics/* errorAt */.Os)(undefined, 'conflict', { keys: [option, other] })]);
}
/** An old version that the runtime would not take has no behaviour to compare with. */
async function readOld(file, runtime, { suite }) {
    const [fn, ...others] = suite.functions;
    if (fn === undefined || others.length > 0)
        throw (0,options/* badOption */.$9)('--offline', file, 'used with exactly one function: name it');
    // Whoever names a file may have it anywhere: from a backup, or from another checkout.
    const text = await (0,read_input_file/* readInputText */._)((0,working_directory/* createFiles */.q)(external_node_path_default().dirname(external_node_path_default().resolve(file))), external_node_path_default().resolve(file));
    const code = { source: text, runtime: runtime ?? fn.runtime ?? runtimes/* DEFAULT_RUNTIME */.JA };
    const found = (0,check_code/* checkCode */.q)(code, file, Infinity);
    if ((0,core_diagnostics/* hasErrors */.Cs)(found))
        throw new errors/* InputError */.dz(found, new Map([[file, text]]));
    return { against: 'file', path: file, text, runtime };
}

// EXTERNAL MODULE: ./src/cli/project-options.ts
var project_options = __webpack_require__(75012);
// EXTERNAL MODULE: ./src/cli/test/run-tests.ts + 4 modules
var run_tests = __webpack_require__(83560);
// EXTERNAL MODULE: ./src/cli/test/selection-options.ts
var selection_options = __webpack_require__(21262);
;// CONCATENATED MODULE: ./src/cli/diff.ts
















const EXAMPLES = `
Examples:
  cf2 diff
  cf2 diff redirects --environment production
  cf2 diff redirects --engine aws
  cf2 diff redirects --offline old/redirects.js       without credentials
  cf2 diff functions/redirects.test.yml:4 --json
  cf2 diff --exit-code && echo 'nothing changes'`;
/** `cf2 diff`: code and behaviour here beside LIVE. Changes nothing anywhere. */
const addDiff = (program, { terminal, exit, spawnWorker }) => {
    const command = program
        .command('diff')
        .argument('[id | source | file[:line]...]', 'what to compare (default: all of the configuration)')
        .description('show how code and behaviour here differ from LIVE');
    (0,project_options/* addConfigOptions */.S0)(command);
    (0,selection_options/* addSelectionOptions */.m)(command)
        .option('--offline <old.js>', 'compare with this code instead of LIVE; needs no credentials')
        .option('--old-runtime <name>', "runtime of that code (default: the function's)")
        .option('--engine <name>', "offline: run LIVE's code here; aws: TestFunction, where DEVELOPMENT holds the code here (default: offline)")
        .option('--endpoint-url <url>', 'endpoint instead of AWS')
        .option('--exit-code', 'end with 1 when a behaviour changes')
        .option('--json', 'print a JSON list of functions with their behaviours')
        .addHelpText('after', EXAMPLES)
        .action(async (selections, flags) => {
        const offline = (0,create_runtime/* createRuntime */.x)(spawnWorker);
        try {
            const project = await (0,run_tests/* loadSelected */.m)({
                selections,
                filters: (0,selection_options/* parseFilters */.H)(flags),
                project: { ...flags, allowNoTests: true },
            });
            if ((0,core_diagnostics/* hasErrors */.Cs)(project.diagnostics)) {
                throw new errors/* InputError */.dz(project.diagnostics, project.sources);
            }
            const report = await diff(project, flags, offline);
            if ((0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics))
                throw new errors/* InputError */.dz(report.diagnostics, report.sources);
            const shown = { ...terminal, verbose: false };
            terminal.out(flags.json ? renderDiffJson(report) : renderDiff(report, shown));
            exit(exitCode(report, flags));
        }
        finally {
            await offline.close();
        }
    });
};
async function diff(project, flags, offline) {
    const { suite, startedAt } = project;
    const { options, endpoint } = await chooseDiff(flags, project);
    const ports = {
        files: (0,working_directory/* createFiles */.q)(process.cwd()),
        offline,
        check: check_code/* checkCode */.q,
        build: (0,create_build/* createBuild */.d)(process.cwd(), process.env),
        clock: Date.now,
        progress: () => undefined,
    };
    const findings = await diffProject(ports, suite, options);
    const report = (0,create_report/* createReport */.L)({
        ...findings,
        endpoint,
        diagnostics: [...project.diagnostics, ...findings.diagnostics],
        sources: new Map([...project.sources, ...findings.sources]),
        startedAt,
        durationMs: Date.now() - startedAt,
    });
    return (0,redact_report/* redactReport */.a)(report, suite);
}
/** Tests that fail are no matter of a comparison; LIVE that cannot be read is. */
function exitCode(report, { exitCode: isAsked = false }) {
    const isTrouble = report.trouble !== undefined || report.functions.some((fn) => fn.trouble);
    if (isTrouble)
        return errors/* EXIT */.dc.error;
    return isAsked && ((0,report_live/* allChangedBehaviours */.G)(report) ?? 0) > 0 ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.passed;
}


/***/ })

};
