export const id = 8993;
export const ids = [8993];
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

// EXTERNAL MODULE: ./src/config/load-project.ts + 61 modules
var load_project = __webpack_require__(74981);
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

/***/ 99700:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ storeItems)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86153);

/**
 * Contents of a key value store from JSON: AWS's import file `{"data":[{"key","value"},\u2026]}` or a flat
 * map. Values that are no text are kept as compact JSON. Answers undefined when it is neither.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create-s3-kvp.html
 */
function storeItems(contents) {
    const { data } = contents;
    if (!Array.isArray(data))
        return fromEntries(Object.entries(contents));
    const rows = data;
    const pairs = rows.map((row) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(row) ? [row.key, row.value] : []));
    const complete = pairs.filter((pair) => typeof pair[0] === 'string' && pair[1] !== undefined);
    return complete.length === pairs.length ? fromEntries(complete) : undefined;
}
function fromEntries(pairs) {
    return Object.fromEntries(pairs.map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]));
}


/***/ }),

/***/ 64119:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ FileError)
/* harmony export */ });
/** Why a file could not be read or written, in words that finish "cannot read x: \u2026". */
class FileError extends Error {
    name = 'FileError';
    reason;
    /** True when the path leaves the repository after resolving links. */
    outsideRoot;
    constructor(reason, outsideRoot = false) {
        super(reason);
        this.reason = reason;
        this.outsideRoot = outsideRoot;
    }
}


/***/ }),

/***/ 72870:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ DEFAULT_RUNTIME),
/* harmony export */   aC: () => (/* binding */ RUNTIMES),
/* harmony export */   vk: () => (/* binding */ isRuntime)
/* harmony export */ });
/**
 * The JavaScript runtimes of CloudFront Functions.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
const RUNTIMES = ['cloudfront-js-1.0', 'cloudfront-js-2.0'];
/** What a function gets when neither configuration nor AWS says anything. */
const DEFAULT_RUNTIME = 'cloudfront-js-2.0';
/** Narrows any text to a runtime name. */
function isRuntime(text) {
    return RUNTIMES.some((runtime) => runtime === text);
}


/***/ }),

/***/ 82858:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   ZX: () => (/* binding */ lineSpan),
/* harmony export */   bU: () => (/* binding */ fileSpan)
/* harmony export */ });
/** The span of a whole line (column 1 up to its length), for facts known only by line. */
function lineSpan(file, line, text = '') {
    const length = [...(text.split(/\r\n|\r|\n/)[line - 1] ?? '')].length;
    return { file, start: { line, column: 1 }, end: { line, column: length + 1 } };
}
/** A span of no width at the very start of a file, for facts about the file as a whole. */
function fileSpan(file) {
    return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
/** True when a stretch lies within another one of the same file. */
function isWithin(inner, outer) {
    if (inner.file !== outer.file)
        return false;
    return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}


/***/ }),

/***/ 20968:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   he: () => (/* binding */ realInside),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48072);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64119);




/** A file above this size is no configuration, test or function: reading it would only exhaust memory. */
const MAX_FILE_BYTES = 16 * 1_024 * 1_024;
/** The path behind all links; throws FileError where that is outside of the root. */
async function realInside(root, file) {
    const [real, realRoot] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)]).catch((error) => (isInside(root, file) ? refuse(error) : refuseOutside()));
    return isInside(realRoot, real) ? real : refuseOutside();
}
/** Text of a file below `root` after resolving links. Size and kind are known before it is opened. */
async function readInside(root, file) {
    const real = await realInside(root, file);
    const { size, ...kind } = await kindOf(real).catch(refuse);
    if (!kind.isFile)
        throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f(kind.isFolder ? REASONS.EISDIR : 'it is no ordinary file');
    if (size > MAX_FILE_BYTES) {
        const limit = (0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .Z)(MAX_FILE_BYTES);
        throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f(`it has ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .Z)(size)} bytes, the limit is ${limit}`);
    }
    return decodeText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real).catch(refuse));
}
/** Opening a pipe would wait for whoever writes into it, reading a device may never end. */
async function kindOf(file) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    return { size: found.size, isFile: found.isFile(), isFolder: found.isDirectory() };
}
function isInside(root, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, file);
    return relative.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep))[0] !== '..' && !node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(relative);
}
/** Also for what is not there: whether a file exists outside is nobody's business. */
function refuseOutside() {
    throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f('it lies outside of the repository', true);
}
/** UTF-8 text of a file; throws FileError for other bytes. */
function decodeText(bytes) {
    try {
        // A byte order mark is kept: a function's code has to be uploaded byte for byte.
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f('it is not UTF-8 text');
    }
}
const REASONS = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EISDIR: 'it is a directory',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ELOOP: 'its links go round in circles',
    ENAMETOOLONG: 'its name is too long',
    ERR_INVALID_ARG_VALUE: 'no file can have this name',
    EEXIST: 'there is such a file already',
    EROFS: 'the file system is read-only',
};
/** Throws the FileError for an error of the file system. */
function refuse(error) {
    const code = error.code ?? '';
    const reasons = REASONS;
    throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f(reasons[code] ?? `the file system refused it (${code})`);
}


/***/ }),

/***/ 60850:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repositoryRoot),
/* harmony export */   q: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20968);




/**
 * The files of a working directory. Paths that leave the repository (or, without one, the working
 * directory) after resolving links are refused.
 */
function createFiles(workingDirectory) {
    const base = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(workingDirectory);
    const root = repositoryRoot(base) ?? base;
    return {
        readText: (file) => (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .readInside */ .xO)(root, node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, file)),
        list: (folder) => listFolder(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, folder)),
        exists: (file) => Promise.resolve((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, file))),
    };
}
/** The nearest folder upwards that holds a `.git`; undefined outside of repositories. */
function repositoryRoot(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, '.git')))
        return folder;
    const parent = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder);
    return parent === folder ? undefined : repositoryRoot(parent);
}
async function listFolder(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).sort();
    }
    catch {
        return [];
    }
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
