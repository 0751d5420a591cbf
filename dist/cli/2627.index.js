export const id = 2627;
export const ids = [2627];
export const modules = {

/***/ 2627:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addRollback: () => (/* binding */ addRollback)
});

// EXTERNAL MODULE: ./src/core/diagnostics.ts
var diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/report-totals.ts
var report_totals = __webpack_require__(64337);
// EXTERNAL MODULE: ./src/reporters/terminal/render-terminal.ts
var render_terminal = __webpack_require__(50432);
// EXTERNAL MODULE: ./src/roots/outputs-json.ts
var outputs_json = __webpack_require__(71882);
// EXTERNAL MODULE: ./src/roots/create-runtime.ts + 9 modules
var create_runtime = __webpack_require__(71613);
// EXTERNAL MODULE: ./src/cli/project-options.ts
var project_options = __webpack_require__(75012);
// EXTERNAL MODULE: ./src/config/load-project.ts + 53 modules
var load_project = __webpack_require__(34862);
// EXTERNAL MODULE: ./src/config/select-cases.ts
var select_cases = __webpack_require__(20152);
// EXTERNAL MODULE: ./src/core/kept/restoring.ts
var restoring = __webpack_require__(95793);
// EXTERNAL MODULE: ./src/core/plan.ts
var plan = __webpack_require__(4620);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/core/ports.ts
var ports = __webpack_require__(64119);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/files/git.ts

/** Bytes that git may answer: the list of all files of a large repository. */
const MAX_OUTPUT = 256 * 1_024 * 1_024;
/** Why git did not do what it was asked. */
class GitError extends Error {
    name = 'GitError';
    /** True when there is no git to run. */
    isMissing;
    constructor(message, isMissing) {
        super(message);
        this.isMissing = isMissing;
    }
}
/** Runs git in a folder and answers what it printed, byte for byte. Throws GitError with its own last words. */
function runGit(cwd, args) {
    return new Promise((resolve, reject) => {
        const options = { cwd, encoding: 'buffer', maxBuffer: MAX_OUTPUT };
        (0,external_node_child_process_.execFile)('git', [...args], options, (error, stdout, stderr) => {
            if (error === null)
                return resolve(stdout);
            const said = stderr
                .toString('utf8')
                .trim()
                .split(/[\r\n]+/)
                .at(-1);
            reject(new GitError(said || error.message, error.code === 'ENOENT'));
        });
    });
}

// EXTERNAL MODULE: ./src/files/read-inside.ts
var read_inside = __webpack_require__(20968);
;// CONCATENATED MODULE: ./src/files/commit-files.ts






/**
 * Opens a commit, which may be named by anything that git understands. What is checked out is neither read nor
 * changed. Throws InputError `no-commit`.
 */
async function openCommit(workingDirectory, text) {
    const base = external_node_path_default().resolve(workingDirectory);
    const git = (...args) => runGit(base, args);
    const prefix = await git('rev-parse', '--show-prefix').catch(refuseWith(text, 'no-repository'));
    const commit = await resolveCommit(git, text);
    const listed = await git('ls-tree', '-r', '-z', '--full-tree', commit);
    const entries = parseEntries(listed.toString('utf8'));
    const below = prefix.toString('utf8').trim();
    const place = (file) => Promise.resolve(file).then((it) => pathInRepository(below, it));
    return {
        commit,
        async readText(file) {
            const entry = entries.get(await place(file));
            if (entry === undefined)
                throw new ports/* FileError */.f(`commit ${commit} has no such file`);
            if (!entry.isOrdinary)
                throw new ports/* FileError */.f(`it is no ordinary file in commit ${commit}`);
            return (0,read_inside/* decodeText */.g7)(await git('cat-file', 'blob', entry.object).catch(asFileError));
        },
        list: (folder) => place(folder).then((it) => namesBelow([...entries.keys()], it)),
        exists: (file) => place(file).then((it) => entries.has(it)),
    };
}
async function resolveCommit(git, text) {
    // What begins with a dash would be an option.
    const revision = text.startsWith('-') ? '' : text;
    const args = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
    const answer = await git(...args).catch(refuseWith(text, 'unknown'));
    return answer.toString('utf8').trim();
}
function refuseWith(text, why) {
    return (error) => {
        if (!(error instanceof GitError))
            throw error;
        const args = { text, why: error.isMissing ? 'no-git' : why };
        throw new errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)(undefined, 'no-commit', args)]);
    };
}
function asFileError(error) {
    throw error instanceof GitError ? new ports/* FileError */.f(`git says: ${error.message}`) : error;
}
/** `<mode> <type> <object>\t<path>`, each ended by NUL. https://git-scm.com/docs/git-ls-tree */
function parseEntries(listed) {
    const entries = listed.split('\0').flatMap((line) => {
        const [, mode = '', object = '', file = ''] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
        return file === '' ? [] : [[file, { isOrdinary: mode.startsWith('100'), object }]];
    });
    return new Map(entries);
}
function pathInRepository(prefix, file) {
    const inside = external_node_path_default().posix.normalize(external_node_path_default().posix.join(prefix, file)).replace(/\/$/, '');
    if (external_node_path_default().posix.isAbsolute(file) || inside === '..' || inside.startsWith('../')) {
        throw new ports/* FileError */.f('it lies outside of the repository', true);
    }
    return inside;
}
/** Names of files and folders directly in a folder, sorted. */
function namesBelow(paths, folder) {
    const start = folder === '.' ? '' : `${folder}/`;
    const below = paths.filter((it) => it.startsWith(start));
    const names = below.map((it) => it.slice(start.length).split('/')[0] ?? '');
    return [...new Set(names)].sort();
}

// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/roots/kept-folder.ts
var kept_folder = __webpack_require__(66986);
// EXTERNAL MODULE: ./src/cli/test/selection-options.ts
var selection_options = __webpack_require__(21262);
// EXTERNAL MODULE: ./src/config/paths.ts
var paths = __webpack_require__(81066);
// EXTERNAL MODULE: ./src/config/project/config-path.ts
var config_path = __webpack_require__(16982);
;// CONCATENATED MODULE: ./src/cli/rolling-back/project-at.ts


/**
 * The files of a commit; only a configuration that it does not have yet is that of now, because code and tests
 * can be older than the file that names them.
 */
async function projectAt(commit, now, configPath) {
    const written = configPath === undefined ? undefined : (0,paths/* writtenPath */.dR)(configPath);
    const path = written ?? (await (0,config_path/* findConfig */.u)(now));
    const isThere = written === undefined
        ? (await (0,config_path/* findConfig */.u)(commit)) !== undefined
        : await commit.exists(written).catch(() => false);
    if (isThere || path === undefined)
        return commit;
    const whoHas = (file) => (file === path ? now : commit);
    return {
        readText: (file) => whoHas(file).readText(file),
        exists: (file) => whoHas(file).exists(file),
        list: (folder) => commit.list(folder),
    };
}

// EXTERNAL MODULE: ./src/files/kept-files.ts + 1 modules
var kept_files = __webpack_require__(58937);
// EXTERNAL MODULE: ./src/roots/sha256.ts
var sha256 = __webpack_require__(5438);
;// CONCATENATED MODULE: ./src/cli/rolling-back/read-version.ts





/** Reads the version that a file keeps of the function with this name in AWS. Throws InputError. */
async function readVersion(path, expected) {
    const read = await (0,kept_files/* readKeptFile */.xj)(path, sha256/* sha256 */.s).catch((error) => {
        if (!(error instanceof ports/* FileError */.f))
            throw error;
        throw new errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)(undefined, 'file-not-found', { path, reason: error.reason })]);
    });
    if (typeof read === 'string')
        throw unusable({ path, why: read });
    const { name: found } = read;
    if (found !== expected)
        throw unusable({ path, why: 'other-function', found, expected });
    return { ...read, file: path };
}
function unusable(args) {
    return new errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)(undefined, 'bad-kept-file', args)]);
}

;// CONCATENATED MODULE: ./src/cli/rolling-back/rollback-flags.ts



/**
 * The one target that options name; `keptName` is the function's name in files, `folder` where they lie.
 * Which version is right only a person knows: the newest file of this machine may be older than what others
 * published. Throws InputError.
 */
async function parseTarget({ to, toCommit, testsOf }, { id, name, folder }) {
    if (toCommit !== undefined && to !== undefined)
        throw conflict('--to');
    if (toCommit !== undefined && testsOf !== undefined)
        throw conflict('--tests-of');
    if (to !== undefined)
        return { kind: 'file', path: to };
    if (toCommit !== undefined)
        return { kind: 'commit', revision: toCommit };
    const newest = await (0,kept_files/* newestKept */.D2)(folder, name);
    throw new errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)(undefined, 'nothing-to-restore', { id, newest })]);
}
/** A commit brings its own code and its own tests. */
function conflict(option) {
    return new errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)(undefined, 'conflict', { keys: [option, '--to-commit'] })]);
}

;// CONCATENATED MODULE: ./src/cli/rolling-back/plan-rollback.ts














/**
 * Finds out what is to come back. Code and tests of a commit belong together, so a commit brings its own tests
 * and its configuration along; only the name in AWS is that of now. Throws InputError.
 */
async function planRollback(id, flags) {
    const now = (0,working_directory/* createFiles */.q)(process.cwd());
    const request = (0,project_options/* projectRequest */.Vp)(flags, [id], []);
    const name = await nameOfNow(now, request, id);
    const target = await parseTarget(flags, { id, name, folder: (0,kept_folder/* keptFolder */.H)(process.env) });
    const version = target.kind === 'file' ? await readVersion(target.path, name) : undefined;
    const revision = target.kind === 'commit' ? target.revision : flags.testsOf;
    const commit = revision === undefined ? undefined : await openCommit(process.cwd(), revision);
    const sha = commit?.commit;
    return {
        files: commit === undefined ? now : await projectAt(commit, now, flags.config),
        testsOf: sha,
        project: { ...request, variables: variablesAt(request.variables, sha) },
        mark: markOf(target, sha),
        revise: (suite) => {
            const functions = suite.functions.map((fn) => version === undefined ? { ...fn, name } : (0,restoring/* restoring */.I)({ ...fn, name }, version));
            const selected = (0,select_cases/* selectCases */._)({ ...suite, functions }, [], (0,selection_options/* parseFilters */.H)(flags));
            const refused = functions.flatMap((fn) => refuseBuild(fn, sha));
            return { suite: selected.suite, diagnostics: [...refused, ...selected.diagnostics] };
        },
    };
}
/** The function that is in AWS now is the one to roll back, whatever it was called once. */
async function nameOfNow(now, request, id) {
    const { suite, diagnostics, sources } = await (0,load_project/* loadProject */.g)(now, {
        ...request,
        allowNoTests: true,
    });
    const found = suite.functions.find((fn) => fn.id === id);
    if (found === undefined)
        throw new errors/* InputError */.dz(diagnostics, sources);
    return found.name;
}
function variablesAt(variables, sha) {
    return (name) => (name === 'git.sha' && sha !== undefined ? sha : variables(name));
}
/** A kept version has its comment of then; code of a commit says which. */
function markOf({ kind }, sha) {
    return kind === 'commit' && sha !== undefined
        ? (0,plan/* commitMark */.X1)(sha, process.env.GITHUB_REPOSITORY)
        : undefined;
}
/** What a build needs beside the source is not in git. */
function refuseBuild({ id, build }, commit = '') {
    return build === undefined ? [] : [(0,diagnostics/* errorAt */.Os)(build.span, 'build-of-commit', { id, commit })];
}

// EXTERNAL MODULE: ./src/cli/publishing.ts + 36 modules
var publishing = __webpack_require__(23082);
// EXTERNAL MODULE: ./src/usecases/create-gate.ts + 5 modules
var create_gate = __webpack_require__(85344);
;// CONCATENATED MODULE: ./src/cli/rollback.ts











const ASKED = { publish: true, code: 'rollback', subject: '' };
const EXAMPLES = `
Examples:
  cf2 rollback redirects --to ~/Downloads/www-redirects.20260301T120000Z.json
  cf2 rollback redirects --to-commit HEAD~1
  cf2 rollback redirects --to kept.json --tests-of HEAD~1
  cf2 rollback redirects --to kept.json -t 'GET /old' --environment production

What comes back is uploaded, tested on AWS, published and read back, as in a deployment. It has to pass its
tests: --to-commit takes those of the commit, --to those of now unless --tests-of or -t say otherwise.
What is LIVE now is kept in a file, too.`;
/** `cf2 rollback`: an older version goes the way of a deployment. */
const addRollback = (program, { terminal, exit, spawnWorker }) => {
    const command = program
        .command('rollback')
        .argument('<id>', 'the function')
        .description('bring back what was LIVE before, or the code of a commit')
        .option('--to <file>', 'a file that a publish left (output rollback-files)')
        .option('--to-commit <sha>', 'code, configuration and tests of a commit')
        .option('--tests-of <sha>', 'with --to: the tests of this commit');
    (0,selection_options/* addSelectionOptions */.m)((0,project_options/* addProjectOptions */.Xl)(command));
    (0,publishing/* addPublishOptions */.Rn)(command)
        .addHelpText('after', EXAMPLES)
        .action(async (id, flags) => {
        const after = (0,publishing/* parseAfter */.IG)(flags);
        const plan = await planRollback(id, flags);
        const tell = flags.json ? terminal.err : terminal.out;
        const offline = (0,create_runtime/* createRuntime */.x)(spawnWorker);
        try {
            const request = { ...after, keep: flags.keep, gate: (0,create_gate/* fixedGate */.e)(ASKED) };
            // The offline engine has no say: what was LIVE may be older than any rule of today.
            const ran = await (0,publishing/* deployHere */.kH)({ offline, tell }, { ...plan, ...request, engine: 'aws' });
            const report = explainFailure(ran, id, plan);
            tell(`\n${(0,render_terminal/* renderTerminal */.b)(report, { ...terminal, verbose: false })}`);
            if (flags.json)
                terminal.out((0,outputs_json/* renderOutputsJson */.z)(report));
            exit((0,report_totals/* exitCodeOf */.FO)(report) || (isThere(report) ? errors/* EXIT */.dc.passed : errors/* EXIT */.dc.failed));
        }
        finally {
            await offline.close();
        }
    });
};
/** A roll-back was asked for, so one that did not happen is a failure, whatever held it up. */
function isThere(report) {
    return (0,report_totals/* publishedIds */.Ve)(report).length > 0 || report.publish?.code === 'already-live';
}
function explainFailure(report, id, { testsOf }) {
    if (report.publish?.code !== 'tests-failed')
        return report;
    const notice = (0,diagnostics/* noticeAt */.SC)(undefined, 'restored-fails', { id, testsOf });
    return { ...report, diagnostics: [...report.diagnostics, notice] };
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
    const isPartial = tests.length < fn.tests.length;
    return isEmptied ? undefined : { ...fn, tests, isPartial, obsoleteSnapshots: [] };
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


/***/ })

};
