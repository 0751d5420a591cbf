export const id = 5483;
export const ids = [5483];
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

/***/ 85483:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addPlan: () => (/* binding */ addPlan)
});

// EXTERNAL MODULE: ./src/core/diagnostics.ts
var diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/core/planned-function.ts


/** Jobs of one matrix. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix */
const MAX_JOBS = 256;
/**
 * The matrix of a job per function and environment, as `strategy.matrix` takes it. Throws InputError
 * `too-many-jobs` for more than GitHub runs.
 */
function matrixOf(planned) {
    if (planned.length > MAX_JOBS) {
        const args = { jobs: planned.length, limit: MAX_JOBS };
        throw new errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)(undefined, 'too-many-jobs', args)]);
    }
    return {
        include: planned.map(({ function: id, environment, name, source }) => ({
            function: id,
            environment,
            name,
            source,
        })),
    };
}

// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/core/format-number.ts
var format_number = __webpack_require__(48072);
// EXTERNAL MODULE: ./src/reporters/text/count.ts
var count = __webpack_require__(64551);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
;// CONCATENATED MODULE: ./src/reporters/terminal/render-plan.ts



const HEADER = ['ENVIRONMENT', 'FUNCTION', 'NAME IN AWS', 'RUNTIME', 'TESTS', 'BYTES'];
/** A line per function and environment under a header; figures stand on the right. */
function renderPlan(planned) {
    const rows = [[...HEADER], ...planned.map(cellsOf)];
    const widths = HEADER.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
    const lines = rows.map((row) => row.map((cell, at) => padded(cell, at, widths)).join('  '));
    return `${lines.map((line) => `${line.trimEnd()}\n`).join('')}\n${totals(planned)}\n`;
}
function cellsOf(planned) {
    const { environment, runtime = 'as in AWS', tests, size, sizeLimit } = planned;
    const bytes = size === undefined ? 'built' : `${(0,format_number/* formatNumber */.Z)(size)} of ${(0,format_number/* formatNumber */.Z)(sizeLimit)}`;
    const names = [environment || '\u2013', planned.function, planned.name].map(quote/* escapeControls */.UN);
    return [...names, runtime, tests === 0 ? 'none' : (0,format_number/* formatNumber */.Z)(tests), bytes];
}
/** Column of the first figure. */
const FIGURES = HEADER.indexOf('TESTS');
function padded(cell, at, widths) {
    const width = widths[at] ?? 0;
    return at < FIGURES ? cell.padEnd(width) : cell.padStart(width);
}
function totals(planned) {
    const functions = new Set(planned.map((it) => it.function)).size;
    const environments = new Set(planned.map(({ environment }) => environment)).size;
    const tests = planned.reduce((sum, it) => sum + it.tests, 0);
    return [
        (0,count/* count */.U)(functions, 'function'),
        ...(environments > 1 ? [(0,count/* count */.U)(environments, 'environment')] : []),
        (0,count/* count */.U)(tests, 'test'),
    ].join(', ');
}

// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/config/document/located-node.ts
var located_node = __webpack_require__(86553);
// EXTERNAL MODULE: ./src/config/document/parse-document.ts + 7 modules
var parse_document = __webpack_require__(71994);
// EXTERNAL MODULE: ./src/config/paths.ts
var paths = __webpack_require__(81066);
// EXTERNAL MODULE: ./src/config/project-files.ts
var project_files = __webpack_require__(72185);
// EXTERNAL MODULE: ./src/config/project/config-path.ts
var config_path = __webpack_require__(16982);
;// CONCATENATED MODULE: ./src/config/list-environments.ts





/**
 * Names of the environments that a configuration has, in its order. Faults are not told: whoever loads the
 * project hears of them.
 */
async function listEnvironments(port, configPath) {
    const files = (0,project_files/* createProjectFiles */.N)(port);
    const path = configPath === undefined ? await (0,config_path/* findConfig */.u)(files) : (0,paths/* writtenPath */.dR)(configPath);
    const text = path === undefined ? undefined : await files.read(path, undefined, []);
    if (path === undefined || text === undefined)
        return [];
    const { root } = (0,parse_document/* parseDocument */.T)(text, path);
    return (0,located_node/* entriesOf */.Mc)((0,located_node/* valueAt */.fK)((0,located_node/* asMap */.$H)(root), 'environments')).map(({ key }) => key);
}

// EXTERNAL MODULE: ./src/config/load-project.ts + 53 modules
var load_project = __webpack_require__(34862);
// EXTERNAL MODULE: ./src/usecases/prepared-function.ts
var prepared_function = __webpack_require__(21364);
;// CONCATENATED MODULE: ./src/usecases/plan-functions.ts

/**
 * What a run would work on in one environment, found out without running anything, builds included. Throws
 * InputError for sources that cannot be read.
 */
async function planFunctions({ files }, functions, environment) {
    // A build may need what is not there yet, and take minutes: its source must only exist.
    const sources = functions.map((fn) => ({ ...fn, build: undefined }));
    const prepared = await (0,prepared_function/* prepareFunctions */.vV)({ files }, sources);
    return functions.map((fn, index) => ({
        function: fn.id,
        environment: environment ?? '',
        name: fn.name,
        source: fn.source,
        runtime: fn.runtime,
        eventType: fn.eventType,
        tests: fn.tests === 'none' ? 0 : fn.tests.length,
        size: fn.build === undefined ? prepared[index]?.bytes.length : undefined,
        sizeLimit: fn.limits.codeSize,
    }));
}

// EXTERNAL MODULE: ./src/cli/project-options.ts
var project_options = __webpack_require__(75012);
;// CONCATENATED MODULE: ./src/cli/plan/plan-project.ts






/**
 * What runs would work on, environment by environment: those that are named, else those of the configuration,
 * else none. Throws InputError.
 */
async function planProject(files, ids, flags) {
    const asked = namesIn(flags.environment);
    const listed = asked.length > 0 ? asked : await listEnvironments(files, flags.config);
    const environments = listed.length > 0 ? listed : [undefined];
    const planned = [];
    for (const environment of environments)
        planned.push(...(await planEnvironment(files, flags, environment)));
    const known = [...new Set(planned.map((it) => it.function))];
    const unknown = ids.filter((id) => !known.includes(id));
    if (unknown.length > 0)
        throw new errors/* InputError */.dz(unknown.map((id) => (0,diagnostics/* errorAt */.Os)(undefined, 'unknown-function', { id, known })));
    return planned.filter((it) => ids.length === 0 || ids.includes(it.function));
}
function namesIn(lists) {
    const names = lists.flatMap((list) => list.split(',')).map((name) => name.trim());
    return [...new Set(names.filter((name) => name !== ''))];
}
async function planEnvironment(files, { config }, environment) {
    const flags = {
        allowNoTests: true,
        ...(config === undefined ? {} : { config }),
        ...(environment === undefined ? {} : { environment }),
    };
    const project = await (0,load_project/* loadProject */.g)(files, (0,project_options/* projectRequest */.Vp)(flags, [], []));
    if ((0,diagnostics/* hasErrors */.Cs)(project.diagnostics))
        throw new errors/* InputError */.dz(project.diagnostics, project.sources);
    return planFunctions({ files }, project.suite.functions, environment);
}

;// CONCATENATED MODULE: ./src/cli/plan.ts





/** `cf2 plan`: what a run would work on, without credentials and without running anything. */
const addPlan = (program, { terminal }) => {
    program
        .command('plan')
        .argument('[id...]', 'functions to plan for (default: all of the configuration)')
        .description('list functions and environments, or print them as the matrix of a workflow')
        .option('--config <path>', 'configuration (default: cloudfront-functions.yml if it exists)')
        .option('--environment <names>', 'environments, with commas or repeated (default: all of the configuration)', options/* collect */.Fo, [])
        .option('--matrix', 'print a GitHub matrix, a job per function and environment, in one line')
        .option('--json', 'print the list as JSON')
        .addHelpText('after', `
Examples:
  cf2 plan
  cf2 plan redirects --environment staging,production --json
  matrix=$(cf2 plan --matrix) && echo "matrix=$matrix" >> "$GITHUB_OUTPUT"
    and in the job after it: strategy: { matrix: "\${{ fromJSON(needs.plan.outputs.matrix) }}" }`)
        .action(async (ids, { matrix = false, json = false, ...flags }) => {
        const planned = await planProject((0,working_directory/* createFiles */.q)(process.cwd()), ids, flags);
        const render = matrix ? renderMatrix : json ? renderJson : renderPlan;
        terminal.out(render(planned));
    });
};
/** One line: a line break would end the output in GITHUB_OUTPUT. */
function renderMatrix(planned) {
    return `${JSON.stringify(matrixOf(planned))}\n`;
}
function renderJson(planned) {
    const rows = planned.map(({ runtime = null, eventType = null, size = null, ...rest }) => ({
        ...rest,
        runtime,
        eventType,
        size,
    }));
    return `${JSON.stringify(rows, undefined, 2)}\n`;
}


/***/ }),

/***/ 87529:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rH: () => (/* binding */ originLine),
/* harmony export */   zS: () => (/* binding */ BuildError),
/* harmony export */   ze: () => (/* binding */ originSpan)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82858);

/** Why a build made no code: the end of the sentence "the build failed: \u2026", and the line in which it said so. */
class BuildError extends Error {
    name = 'BuildError';
    reason;
    printed;
    constructor(reason, printed = '') {
        super(reason);
        this.reason = reason;
        this.printed = printed;
    }
}
/** A span of built code as a span of what it was made of; itself where nobody knows. */
function originSpan({ originOf, sources }, span) {
    const from = originOf(span.start);
    if (from === undefined)
        return span;
    const { file, line, column } = from;
    const isOneLine = span.start.line === span.end.line;
    const { end: rest } = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSpan */ .ZX)(file, line, sources.get(file));
    const to = isOneLine ? column + span.end.column - span.start.column : rest.column;
    const end = { line, column: Math.max(column, Math.min(to, rest.column)) };
    return { file, start: { line, column }, end };
}
/** The line that a line of built code was made of; undefined where nobody knows. */
function originLine({ text, originOf, sources }, line) {
    const written = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
    const first = written.length - written.trimStart().length + 1;
    const origin = originOf({ line, column: first }) ?? originOf({ line, column: written.length });
    return origin && (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSpan */ .ZX)(origin.file, origin.line, sources.get(origin.file));
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

/***/ 21364:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ restoredOf),
/* harmony export */   d7: () => (/* binding */ checkFunction),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   vV: () => (/* binding */ prepareFunctions)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27135);
/* harmony import */ var _core_built_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87529);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64119);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);




/** Reads the sources of all functions; throws InputError naming every one that cannot be read. */
async function prepareFunctions(ports, functions) {
    const results = await Promise.all(functions.map((config) => prepareFunction(ports, config)));
    const problems = results.flatMap((result) => ('problem' in result ? [result.problem] : []));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(problems);
    return results.flatMap((result) => ('prepared' in result ? [result.prepared] : []));
}
async function prepareFunction(ports, config) {
    if (config.restores !== undefined)
        return { prepared: restoredOf(config, config.restores) };
    try {
        return { prepared: preparedOf(config, await readCode(ports, config)) };
    }
    catch (error) {
        if (error instanceof _core_built_code_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS)
            return { problem: buildProblem(config, error) };
        if (!(error instanceof _core_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f))
            throw error;
        return { problem: fileProblem(config, error) };
    }
}
/** The code of a function: its source, or what the build makes of that. Throws FileError and BuildError. */
async function readCode({ files, build }, { source, build: command }) {
    if (command === undefined)
        return files.readText(source);
    if (build === undefined)
        throw new _core_built_code_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS('nothing here can run it');
    return build(source, command);
}
function preparedOf(config, code) {
    const built = typeof code === 'string' ? undefined : code;
    const text = typeof code === 'string' ? code : code.text;
    const file = built === undefined ? config.source : `${config.source} (built)`;
    return { config, text, bytes: new TextEncoder().encode(text), file, built };
}
/** A function whose code comes from a kept version. It was LIVE, so it comes back byte for byte, whatever its encoding. */
function restoredOf(config, { code }) {
    const text = new TextDecoder().decode(code);
    return { config, text, bytes: code, file: `${config.source} (kept)`, built: undefined };
}
/** Texts of all files that spans of functions point into. */
function sourcesOf(prepared) {
    return new Map(prepared.flatMap(({ file, text, built }) => [[file, text], ...(built?.sources ?? [])]));
}
function buildProblem({ id, build, span }, { reason, printed }) {
    return (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)(build?.span ?? span, 'build-failed', { id, reason, printed });
}
function fileProblem(config, error) {
    const path = config.source;
    return error.outsideRoot
        ? (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)(config.span, 'outside-root', { path })
        : (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)(config.span, 'file-not-found', { path, reason: error.reason });
}
/** Static rules over one function, its own size limit included unless the function allows more. */
function checkFunction(check, prepared, runtime) {
    const { config, text, file, built } = prepared;
    // AWS ran it before, and tests it again: no rule of cf2 may stand in the way back.
    if (config.restores !== undefined)
        return [];
    const inCode = check({ source: text, runtime }, file, config.limits.codeSize);
    const found = built === undefined ? inCode : inCode.map((it) => inSource(built, it));
    return config.allow.includes('code-too-large')
        ? found.filter(({ code }) => code !== 'code-too-large')
        : found;
}
/** What is wrong with built code is shown in what it was made of. */
function inSource(built, diagnostic) {
    const { at, related } = diagnostic;
    return {
        ...diagnostic,
        at: at && (0,_core_built_code_js__WEBPACK_IMPORTED_MODULE_0__/* .originSpan */ .ze)(built, at),
        ...(related && { related: { ...related, at: (0,_core_built_code_js__WEBPACK_IMPORTED_MODULE_0__/* .originSpan */ .ze)(built, related.at) } }),
    };
}


/***/ })

};
