export const id = 2563;
export const ids = [2563];
export const modules = {

/***/ 72563:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addInit: () => (/* binding */ addInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/files/file-writer.ts
var file_writer = __webpack_require__(60273);
// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/config/edit/new-config.ts

/** The text of a new `cloudfront-functions.yml`. `modeline` is its first line, or empty. */
function newConfig(functions, modeline) {
    const rows = functions.map(({ id, source, runtime, eventType }) => [
        id,
        { source, ...(runtime && { runtime }), ...(eventType && { eventType }) },
    ]);
    const options = { lineWidth: 0, singleQuote: true };
    return modeline + (0,dist/* stringify */.As)({ functions: Object.fromEntries(rows) }, options);
}

// EXTERNAL MODULE: ./src/config/json-schema.ts + 1 modules
var json_schema = __webpack_require__(14271);
// EXTERNAL MODULE: ./src/config/project/config-path.ts
var config_path = __webpack_require__(16982);
// EXTERNAL MODULE: ./src/cli/recording/modeline.ts
var modeline = __webpack_require__(10905);
// EXTERNAL MODULE: ./src/config/with-files.ts
var with_files = __webpack_require__(45030);
// EXTERNAL MODULE: ./src/config/paths.ts
var paths = __webpack_require__(81066);
;// CONCATENATED MODULE: ./src/cli/initialising/find-functions.ts

/** Folders with code of others, or with results of a build. */
const PASSED_OVER = /^(?:\..*|node_modules|bower_components|vendor|dist|build|out|coverage|lib)$/;
/** Deeper nesting is nobody's source of a function. */
const MAX_DEPTH = 6;
/** CloudFront takes 10 KB of code. Twice as much may still be minified. */
const MAX_LENGTH = 40_960;
const HANDLER = /^(?:(?:async\s+)?function\s+handler\b|(?:var|let|const)\s+handler\s*=)/m;
const ABOUT_HTTP = /\b(?:request|response|statusCode)\b/;
/** Browsers, Lambda@Edge and Node have handlers, too. */
const OF_OTHERS = /\b(?:document|window)\.|\bexports\.handler\b|\bRecords\s*\[\s*0\s*\]/;
/** Sources of CloudFront Functions below the working directory, by path. */
async function findFunctions(files) {
    const scripts = await scriptsBelow(files, '.', MAX_DEPTH);
    const checked = await Promise.all(scripts.map(async (path) => isFunction(files, path)));
    return scripts.filter((_, index) => checked[index]);
}
async function scriptsBelow(files, folder, depth) {
    if (depth === 0)
        return [];
    const names = (await files.list(folder)).filter((name) => !PASSED_OVER.test(name));
    const found = await Promise.all(names.map(async (name) => {
        const path = folder === '.' ? name : `${folder}/${name}`;
        return isScript(name) ? [path] : scriptsBelow(files, path, depth - 1);
    }));
    return found.flat();
}
function isScript(name) {
    return name.endsWith('.js') && !/\.(?:test|spec|min|config)\.js$/.test(name);
}
async function isFunction(files, path) {
    const text = await files.readText(path).catch(() => '');
    if (text.length > MAX_LENGTH || OF_OTHERS.test(text))
        return false;
    return HANDLER.test(text) && ABOUT_HTTP.test(text);
}
/** Stems that say nothing; the folder is a better name. */
const NAMELESS = ['index', 'function', 'handler', 'main'];
/** Ids by source: the stem, with the folder where that says nothing or is taken. */
function idsOf(sources) {
    const stems = sources.map(paths/* stemOf */.Vc);
    const ids = new Map();
    for (const source of sources) {
        const stem = (0,paths/* stemOf */.Vc)(source);
        const isClear = !NAMELESS.includes(stem) && stems.filter((it) => it === stem).length === 1;
        const folder = (0,paths/* nameOf */.Vb)((0,paths/* folderOf */.yS)(source));
        const long = folder === '.' ? stem : NAMELESS.includes(stem) ? folder : `${folder}-${stem}`;
        ids.set(source, freeId(idOf(isClear ? stem : long), [...ids.values()]));
    }
    return ids;
}
function idOf(text) {
    const id = text.replaceAll(/[^A-Za-z0-9_-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
    return id.slice(0, 64) || 'function';
}
function freeId(id, taken) {
    if (!taken.includes(id))
        return id;
    for (let number = 2;; number += 1) {
        if (!taken.includes(`${id}-${number}`))
            return `${id}-${number}`;
    }
}

// EXTERNAL MODULE: ./src/config/edit/append-test.ts + 3 modules
var append_test = __webpack_require__(67353);
// EXTERNAL MODULE: ./src/core/compare/canonical.ts
var canonical = __webpack_require__(75225);
// EXTERNAL MODULE: ./src/core/errors.ts
var core_errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/event.ts
var core_event = __webpack_require__(67667);
// EXTERNAL MODULE: ./src/cli/recording/draft.ts
var draft = __webpack_require__(71413);
// EXTERNAL MODULE: ./src/cli/recording/record-test.ts
var record_test = __webpack_require__(41494);
// EXTERNAL MODULE: ./src/cli/recording/target.ts
var recording_target = __webpack_require__(59201);
;// CONCATENATED MODULE: ./src/cli/initialising/first-test.ts







/** The request of a first test. */
const REQUEST = { request: 'GET /' };
/** Tries a function whose target is not configured for either type. */
async function tryFunction(target, observer) {
    const [request, response] = await Promise.all(core_event/* EVENT_TYPES */.R.map((type) => failureOn(inputFor(type, undefined), target, observer)));
    return { 'viewer-request': request, 'viewer-response': response };
}
/** The type that a function is for, where it fails on the other one. */
function typeOf(trial) {
    const able = core_event/* EVENT_TYPES */.R.filter((type) => trial[type] === undefined);
    return able.length === 1 ? able[0] : undefined;
}
/**
 * A first test that expects what the function does with GET /. A function that fails gets one that fails as
 * well: only its authors know what it needs.
 */
async function firstTest(target, observer) {
    const { file, eventType, modeline } = target;
    const input = inputFor(eventType ?? 'viewer-request', eventType);
    const failure = await failureOn(input, target, observer);
    if (failure === undefined) {
        const recorded = await (0,record_test/* recordTest */.w)(target, input, observer).catch(unlessInputError);
        if (recorded) {
            const { text = '' } = recorded.target;
            return { file, text, failure, warnings: recorded.diagnostics };
        }
    }
    const comment = `# The function fails on this: ${oneLine(failure ?? 'no test can say its result')}\n`;
    const text = (0,append_test/* newTestFile */.F)([{ ...input, expect: 'unchanged' }], file, modeline + comment);
    return { file, text, failure, warnings: [] };
}
/** A function that is configured for responses needs none written. */
function inputFor(type, configured) {
    const isWritten = type === 'viewer-response' && configured === undefined;
    return isWritten ? { ...REQUEST, response: 200 } : REQUEST;
}
async function failureOn(input, target, observer) {
    const trial = { ...input, name: '\u0001', expect: 'unchanged' };
    const { testCase } = await (0,draft/* loadDraft */.C)((0,recording_target/* withTest */.z)(target, trial));
    if (testCase === undefined)
        return 'no event can be made for it';
    const { result } = await observer.observe(target.fn, testCase);
    const outcome = (0,canonical/* canonicalise */._I)(result, testCase.event, testCase.eventType);
    return outcome.kind === 'error' ? outcome.message : undefined;
}
function unlessInputError(error) {
    if (!(error instanceof core_errors/* InputError */.dz))
        throw error;
}
function oneLine(text) {
    return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 200);
}

// EXTERNAL MODULE: ./src/config/load-project.ts + 53 modules
var load_project = __webpack_require__(34862);
// EXTERNAL MODULE: ./src/core/diagnostics.ts
var diagnostics = __webpack_require__(27135);
;// CONCATENATED MODULE: ./src/cli/initialising/first-tests.ts





/** Loads a project that shall begin without faults. Throws InputError. */
async function loadSound(files, request) {
    const project = await (0,load_project/* loadProject */.g)(files, request);
    if ((0,diagnostics/* hasErrors */.Cs)(project.diagnostics))
        throw new core_errors/* InputError */.dz(project.diagnostics, project.sources);
    return project;
}
/** First tests of the functions that have none, by source. */
async function firstTests({ suite, testFiles }, ports) {
    const untested = suite.functions.filter(({ id, tests }) => tests !== 'none' && (testFiles.get(id) ?? []).length === 0);
    const found = await Promise.all(untested.map(async ({ id, source }) => {
        return [source, await firstTest(await targetOf(id, ports), ports.observer)];
    }));
    return new Map(found);
}
/** The test file of a function; a new one for code that reads a key value store has an empty store. */
async function targetOf(functionId, { files, requestFor }) {
    const target = await (0,recording_target/* openTarget */.A)(files, requestFor([]), { functionId, file: undefined });
    const code = await files.readText(target.fn.source).catch(() => '');
    if (!/\bkvs\s*\(/.test(code))
        return target;
    return { ...target, modeline: `${target.modeline}kvs: {} # what its key value store holds\n` };
}

// EXTERNAL MODULE: ./src/cli/reading-error.ts
var reading_error = __webpack_require__(30809);
;// CONCATENATED MODULE: ./src/cli/initialising/named-sources.ts




/** A configuration is nobody's to change but its authors': throws InputError for sources that it does not have. */
function checkConfigured(named, { suite: { functions } }) {
    const known = functions.map(({ source }) => source);
    const unknown = named.map(paths/* writtenPath */.dR).filter((source) => !known.includes(source));
    const errors = unknown.map((id) => (0,diagnostics/* errorAt */.Os)(undefined, 'unknown-function', { id, known }));
    if (errors.length > 0)
        throw new core_errors/* InputError */.dz(errors);
}
/** Paths of sources that a person named, each once. Throws InputError for those that cannot be read. */
async function readableSources(named, files) {
    const sources = [...new Set(named.map(paths/* writtenPath */.dR))];
    const errors = await Promise.all(sources.map((source) => (0,reading_error/* readingError */.v)(source, files)));
    const found = errors.flatMap((it) => it ?? []);
    if (found.length > 0)
        throw new core_errors/* InputError */.dz(found);
    return sources;
}

;// CONCATENATED MODULE: ./src/cli/initialising/starter.ts

/** The function of a project that has none, and its tests. */
const STARTER = {
    id: 'index-document',
    source: 'functions/index-document.js',
    runtime: 'cloudfront-js-2.0',
    eventType: 'viewer-request',
};
/** Code of the first function. */
const STARTER_CODE = `// CloudFront runs this on every request of a viewer, before it looks into its cache.
function handler(event) {
  const request = event.request;
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html';
  }
  return request;
}
`;
/** Path of its tests. */
const STARTER_TESTS = 'functions/index-document.test.yml';
/** Tests of the first function. */
function starterTests(modeline) {
    const tests = [
        { request: 'GET /docs/', expect: '/docs/index.html' },
        { request: 'GET /app.js?v=2', expect: 'unchanged' },
    ];
    return (0,append_test/* newTestFile */.F)(tests, STARTER_TESTS, modeline);
}

;// CONCATENATED MODULE: ./src/cli/initialising/plan-init.ts










/** Name of a new configuration. */
const CONFIG = 'cloudfront-functions.yml';
/** Names that configurations of cfft have. */
const FOREIGN = ['cfft.yaml', 'cfft.yml'];
/**
 * Plans the files of a project: for the functions that it has, or for a first one. A configuration that is
 * there is taken as it is. Throws InputError for one with faults.
 */
async function planInit(named, ports) {
    const there = await Promise.all(FOREIGN.map((path) => ports.files.exists(path)));
    const foreign = FOREIGN.filter((_, index) => there[index]);
    const config = ports.requestFor([]).configPath || (await (0,config_path/* findConfig */.u)(ports.files));
    if (config)
        return { ...(await planConfigured(config, named, ports)), foreign };
    const sources = await (named.length > 0
        ? readableSources(named, ports.files)
        : findFunctions(ports.files));
    const plan = sources.length === 0 ? STARTER_PLAN : await planFound(sources, ports);
    return { ...plan, foreign };
}
const SCHEMAS = new Map(json_schema/* SCHEMA_KINDS */.mP.map((kind) => [
    (0,modeline/* schemaPath */.p8)(kind),
    `${JSON.stringify((0,json_schema/* jsonSchemaOf */.Vq)(kind), undefined, 2)}\n`,
]));
const STARTER_PLAN = {
    texts: new Map([
        ...withConfig([STARTER]),
        [STARTER.source, STARTER_CODE],
        [STARTER_TESTS, starterTests((0,modeline/* modeline */.OC)('test', STARTER_TESTS))],
        ...SCHEMAS,
    ]),
    sources: [STARTER.source],
    firstTests: new Map(),
};
async function planConfigured(config, named, ports) {
    const project = await loadSound(ports.files, ports.requestFor([]));
    checkConfigured(named, project);
    const files = (0,with_files/* withFiles */.o)(ports.files, SCHEMAS);
    const tests = await firstTests(project, { ...ports, files });
    const sources = project.suite.functions.map(({ source }) => source);
    return planOf(new Map([[config, '']]), sources, tests);
}
/** A function is tried before its type is written down. */
async function planFound(sources, ports) {
    const ids = idsOf(sources);
    const rows = sources.map((source) => ({ id: ids.get(source) ?? source, source }));
    const untyped = { ...ports, files: overlay(rows, ports) };
    const typed = await Promise.all(rows.map((row) => withType(row, untyped)));
    const written = { ...ports, files: overlay(typed, ports) };
    const project = await loadSound(written.files, ports.requestFor([]));
    return planOf(withConfig(typed), sources, await firstTests(project, written));
}
function overlay(rows, { files }) {
    return (0,with_files/* withFiles */.o)(files, new Map([...withConfig(rows), ...SCHEMAS]));
}
/** Tests that are there already may be of either type; the function is then left open. */
async function withType(row, ports) {
    const target = await targetOf(row.id, ports);
    if (target.before !== undefined)
        return row;
    return { ...row, eventType: typeOf(await tryFunction(target, ports.observer)) };
}
function withConfig(rows) {
    return new Map([[CONFIG, newConfig(rows, (0,modeline/* modeline */.OC)('config', CONFIG))]]);
}
function planOf(texts, sources, tests) {
    const written = [...tests.values()].map(({ file, text }) => [file, text]);
    return { texts: new Map([...texts, ...written, ...SCHEMAS]), sources, firstTests: tests };
}

// EXTERNAL MODULE: ./src/core/messages.ts + 2 modules
var messages = __webpack_require__(9173);
// EXTERNAL MODULE: ./src/reporters/terminal/render-diagnostics.ts
var render_diagnostics = __webpack_require__(26598);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
;// CONCATENATED MODULE: ./src/cli/initialising/workflow.ts
/** Where a workflow lies in a repository. */
const WORKFLOW_PATH = '.github/workflows/cloudfront-functions.yml';
/**
 * The workflow of the README: pull requests are tested offline, a push to main is tested on AWS and published.
 * `folder` is the working directory below the repository's root; empty for the root.
 */
function workflowText(folder) {
    return folder === '' ? TEXT : `${TEXT}        with:\n          working-directory: ${folder}\n`;
}
const TEXT = `name: CloudFront Functions
on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read
  id-token: write # for the role below

# One run at a time per branch: two of them would overwrite each other's DEVELOPMENT stage.
concurrency:
  group: cloudfront-functions-\${{ github.ref }}
  cancel-in-progress: false

jobs:
  functions:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: aws-actions/configure-aws-credentials@v6
        if: github.event_name == 'push'
        with:
          role-to-assume: arn:aws:iam::111122223333:role/cloudfront-functions
          aws-region: us-east-1
      - uses: OWNER/cf2@COMMIT
`;

;// CONCATENATED MODULE: ./src/cli/initialising/render-init.ts




const MARKS = { created: '\u2713', kept: '-' };
const WORDS = { created: '', kept: '  is there already and stays as it is' };
/** What was written, what was not, and what to do next. */
function renderInit(plan, written, terminal) {
    const rows = written.map(({ path, what }) => `${MARKS[what]} ${(0,quote/* escapeControls */.UN)(path)}${WORDS[what]}\n`);
    const warnings = [...plan.firstTests.values()].flatMap((it) => it.warnings);
    const notes = (0,render_diagnostics/* renderDiagnostics */.D)(warnings, new Map(), terminal);
    const failures = failuresOf(plan).map(([source, failure]) => `\n${(0,quote/* escapeControls */.UN)(source)} fails on GET /: ${(0,quote/* escapeControls */.UN)(failure)}\n` +
        '  Its first test fails too. Write the request that it is made for, and what it shall do.\n');
    const steps = nextSteps(plan, written).map((step) => `  ${step}\n`);
    return `${rows.join('')}${notes}${failures.join('')}\nNext:\n${steps.join('')}`;
}
function failuresOf({ firstTests }) {
    return [...firstTests].flatMap(([source, { failure }]) => failure === undefined ? [] : [[source, failure]]);
}
function nextSteps({ firstTests, foreign }, written) {
    const workflow = written.find(({ path }) => path.endsWith(WORKFLOW_PATH));
    const rows = [
        ['cf2 test', 'run the tests; no account needed'],
        ["cf2 record 'GET /path' --offline", 'add what the code does with another request'],
        ...foreign.map((it) => [`cf2 import ${it}`, 'bring its cases along']),
        ...(workflow
            ? []
            : [['cf2 init --workflow', 'test and publish on GitHub']]),
    ];
    const column = Math.max(...rows.map(([command]) => command.length)) + 3;
    return [
        ...rows.map(([command, what]) => command.padEnd(column) + what),
        ...(firstTests.size === 0 ? [] : ['Read the new tests: they expect what the code does now.']),
        ...(workflow?.what === 'created'
            ? ['Replace OWNER, COMMIT and the role in the workflow.']
            : []),
        'Commit .cf2, too: with its schemas editors complete and check what you write.',
    ];
}
/** The same for programs. */
function renderInitJson(plan, written) {
    const functions = plan.sources.map((source) => {
        const first = plan.firstTests.get(source);
        const warnings = first?.warnings.map((it) => (0,messages/* describeDiagnostic */.H2)(it).message) ?? [];
        return { source, failure: first?.failure ?? null, warnings };
    });
    return `${JSON.stringify({ files: written, functions }, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./src/core/ports.ts
var ports = __webpack_require__(64119);
;// CONCATENATED MODULE: ./src/cli/initialising/write-plan.ts



/** Writes the files that are not there. Throws InputError `file-not-written`. */
async function writePlan(texts, files, writer) {
    const written = [];
    for (const [path, text] of texts) {
        const isThere = await files.exists(path);
        if (!isThere)
            await writer.create(path, text).catch((error) => refuse(path, error));
        written.push({ path, what: isThere ? 'kept' : 'created' });
    }
    return written;
}
function refuse(path, error) {
    if (!(error instanceof ports/* FileError */.f))
        throw error;
    throw new core_errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)(undefined, 'file-not-written', { path, reason: error.reason })]);
}

// EXTERNAL MODULE: ./src/cli/project-options.ts
var project_options = __webpack_require__(75012);
// EXTERNAL MODULE: ./src/cli/recording/choose-observer.ts
var choose_observer = __webpack_require__(11992);
// EXTERNAL MODULE: ./src/roots/create-runtime.ts + 9 modules
var create_runtime = __webpack_require__(71613);
;// CONCATENATED MODULE: ./src/cli/init.ts










const EXAMPLES = `
Examples:
  cf2 init                        finds the functions of the project, or begins with one
  cf2 init edge/redirects.js      this function only
  cf2 init --workflow             a GitHub workflow, too`;
/** `cf2 init`: configuration, first tests and schemas for editors; nothing that is there is touched. */
const addInit = (program, { terminal, spawnWorker }) => {
    const command = program
        .command('init')
        .argument('[source...]', 'sources of functions (default: those that are found)')
        .description('write a configuration, first tests and schemas; never overwrites');
    (0,project_options/* addConfigOptions */.S0)(command)
        .option('--workflow', 'a GitHub workflow that tests and publishes')
        .option('--live', 'first tests expect what LIVE does, not what the code here does')
        .option('--endpoint-url <url>', 'endpoint instead of AWS')
        .option('--json', 'print { files, functions }')
        .addHelpText('after', EXAMPLES)
        .action(async (sources, flags) => {
        const files = (0,working_directory/* createFiles */.q)(process.cwd());
        const runtime = (0,create_runtime/* createRuntime */.x)(spawnWorker);
        try {
            const from = { offline: flags.live !== true, endpointUrl: flags.endpointUrl };
            const observer = await (0,choose_observer/* chooseObserver */.O)(from, files, runtime);
            const requestFor = project_options/* projectRequest */.Vp.bind(undefined, { ...flags, allowNoTests: true }, []);
            const plan = await planInit(sources, { files, observer, requestFor });
            const texts = new Map([...plan.texts, ...(flags.workflow ? [workflow()] : [])]);
            const written = await writePlan(texts, files, (0,file_writer/* createFileWriter */.K)(process.cwd()));
            terminal.out(flags.json ? renderInitJson(plan, written) : renderInit(plan, written, terminal));
        }
        finally {
            await runtime.close();
        }
    });
};
/** GitHub reads workflows at the root of the repository only. */
function workflow() {
    const here = process.cwd();
    const root = (0,working_directory/* repositoryRoot */.H)(here) ?? here;
    const [up, down] = [external_node_path_default().relative(here, root), external_node_path_default().relative(root, here)].map((it) => it.split((external_node_path_default()).sep).join('/'));
    return [external_node_path_default().posix.join(up ?? '', WORKFLOW_PATH), workflowText(down ?? '')];
}


/***/ }),

/***/ 30809:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readingError)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27135);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64119);


/** Why a file that a person named cannot be read; undefined when it can. */
async function readingError(path, files) {
    try {
        await files.readText(path);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _core_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f))
            throw error;
        return error.outsideRoot
            ? (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)(undefined, 'outside-root', { path })
            : (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)(undefined, 'file-not-found', { path, reason: error.reason });
    }
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
