export const id = 880;
export const ids = [880];
export const modules = {

/***/ 7135:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ displayCode),
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   MK: () => (/* binding */ warningAt),
/* harmony export */   Os: () => (/* binding */ errorAt),
/* harmony export */   SC: () => (/* binding */ noticeAt)
/* harmony export */ });
/** Makes a diagnostic of severity `error`. */
function errorAt(at, code, args) {
    return { code, args, at, severity: 'error' };
}
/** Makes a diagnostic of severity `warning`. */
function warningAt(at, code, args) {
    return { code, args, at, severity: 'warning' };
}
/** Makes a diagnostic of severity `notice`. */
function noticeAt(at, code, args) {
    return { code, args, at, severity: 'notice' };
}
/** True when at least one diagnostic stops the run. */
function hasErrors(diagnostics) {
    return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
/** The code as reports print it: `yaml/DUPLICATE_KEY`, `language/for-of`, else the code itself. */
function displayCode(diagnostic) {
    if (diagnostic.code === 'yaml')
        return `yaml/${diagnostic.args.yaml}`;
    if (diagnostic.code === 'language')
        return `language/${diagnostic.args.rule}`;
    return diagnostic.code;
}


/***/ }),

/***/ 4296:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/** Exit codes of the CLI; the action ends non-zero in the same cases. */
const EXIT = { passed: 0, failed: 1, invalid: 2, error: 3 };
/** Files, configuration or usage are wrong: exit 2. Nothing was run and nothing was changed. */
class InputError extends Error {
    name = 'InputError';
    diagnostics;
    /** Texts of the files that the diagnostics point into, as far as they are known. */
    sources;
    constructor(diagnostics, sources = new Map()) {
        super(diagnostics.map((diagnostic) => diagnostic.code).join(', '));
        this.diagnostics = diagnostics;
        this.sources = sources;
    }
}
/** AWS or the way to it did not do what was asked: exit 3. */
class ServiceError extends Error {
    name = 'ServiceError';
    failure;
    /** The API operation, `UpdateFunction`, or another word for what was being done. */
    operation;
    /** The function, store or endpoint it is about. */
    subject;
    /** AWS's own text, for the details line. */
    detail;
    constructor(failure, facts) {
        super(`${facts.operation} ${facts.subject}: ${failure}`, { cause: facts.cause });
        this.failure = failure;
        this.operation = facts.operation;
        this.subject = facts.subject;
        this.detail = facts.detail;
    }
}


/***/ }),

/***/ 1880:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ main_run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/core/create-report.ts
/** A report in which nothing happened yet, completed by what is given. */
function createReport(facts) {
    return {
        functions: [],
        diagnostics: [],
        engines: [],
        offlineReason: undefined,
        endpoint: undefined,
        strict: undefined,
        publish: undefined,
        trouble: undefined,
        startedAt: 0,
        durationMs: 0,
        sources: new Map(),
        ...facts,
    };
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
;// CONCATENATED MODULE: ./src/core/limits.ts
const DEVELOPER_GUIDE = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const EDGE_RESTRICTIONS = `${DEVELOPER_GUIDE}/edge-function-restrictions-all.html`;
const QUOTAS = `${DEVELOPER_GUIDE}/cloudfront-limits.html`;
const API = 'https://docs.aws.amazon.com/cloudfront/latest/APIReference';
/** Limits of CloudFront Functions. Everything in cf2 that compares with one reads it here. */
const LIMITS = {
    /** Function code as uploaded, comments included. Not adjustable. */
    codeSize: { value: 10_240, unit: 'bytes', source: QUOTAS },
    /** The blob type of the API: above it the request itself is refused. */
    codeBlob: { value: 40_960, unit: 'bytes', source: `${API}/API_CreateFunction.html` },
    /** Event object of TestFunction. */
    eventSize: { value: 40_960, unit: 'bytes', source: `${API}/API_TestFunction.html` },
    functionName: { value: 64, unit: 'characters', source: `${API}/API_CreateFunction.html` },
    comment: { value: 128, unit: 'characters', source: `${API}/API_FunctionConfig.html` },
    functionsPerAccount: { value: 100, unit: 'count', source: QUOTAS },
    keyValueStoresPerFunction: { value: 1, unit: 'count', source: QUOTAS },
    keyValueStoreKey: { value: 512, unit: 'bytes', source: QUOTAS },
    keyValueStoreValue: { value: 1_024, unit: 'bytes', source: QUOTAS },
    keyValueStoreSize: { value: 5 * 1_024 * 1_024, unit: 'bytes', source: QUOTAS },
    /** Above it AWS says that the function is likely to be throttled. */
    computeUtilization: {
        value: 70,
        unit: 'percent',
        source: `${DEVELOPER_GUIDE}/test-function.html`,
    },
    /** From here on AWS recommends to optimise. */
    computeUtilizationNotice: {
        value: 50,
        unit: 'percent',
        source: `${DEVELOPER_GUIDE}/test-function.html`,
    },
    executionLogs: {
        value: 10_240,
        unit: 'bytes',
        source: `${DEVELOPER_GUIDE}/cloudfront-function-restrictions.html`,
    },
    /** Text of `cf.logCustomData`, URL-encoded. */
    customLogData: {
        value: 800,
        unit: 'bytes',
        source: `${DEVELOPER_GUIDE}/general-helper-methods.html`,
    },
    /** The URI of a returned request, query included, must be shorter. */
    uriWithQuery: { value: 8_192, unit: 'characters', source: EDGE_RESTRICTIONS },
    /** Request line and headers. */
    requestSize: { value: 20_480, unit: 'bytes', source: QUOTAS },
    headerName: { value: 256, unit: 'characters', source: QUOTAS },
    headerValue: { value: 1_783, unit: 'characters', source: QUOTAS },
    /** Names and values of all headers together. */
    headersTotal: { value: 10_240, unit: 'characters', source: QUOTAS },
};
/** Names AWS accepts for a function. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateFunction.html */
const FUNCTION_NAME = /^[a-zA-Z0-9\-_]{1,64}$/;
/** Ids a configuration may use for a function. */
const FUNCTION_ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

;// CONCATENATED MODULE: ./src/core/runtimes.ts
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

;// CONCATENATED MODULE: ./src/core/plan.ts


/** Compares the repository with AWS and says what to write, if anything. */
function planUpload(desired, remote) {
    const current = remote?.development.described.config;
    const config = mergeConfig(desired, current);
    if (remote === undefined || current === undefined) {
        return { action: 'create', config: markConfig(config, desired), changes: ['code'] };
    }
    const changes = [
        ...(equalBytes(desired.code, remote.development.code.code) ? [] : ['code']),
        ...changedConfig(config, current),
    ];
    // A new commit alone is no reason to write.
    return changes.length === 0
        ? { action: 'none', config, changes }
        : { action: 'update', config: markConfig(config, desired), changes };
}
/** How the comments begin that cf2 writes itself. */
const MARK = 'cf2: ';
/** The mark of a commit, `cf2: octo/site@0123456\u2026`, within the limit of a comment. */
function commitMark(commit, repository) {
    const where = repository === undefined ? '' : `${repository}@`;
    return `${MARK}${where}${commit}`.slice(0, LIMITS.comment.value);
}
/** A comment that a person set is never written over. */
function markConfig(config, { comment, mark }) {
    const isFree = config.comment === '' || config.comment.startsWith(MARK);
    if (comment !== undefined || mark === undefined || !isFree)
        return config;
    return { ...config, comment: mark };
}
/** True when LIVE is the very revision that DEVELOPMENT is: an ETag is a revision number. */
function isLive(remote) {
    return remote.live?.etag === remote.development.described.etag;
}
/**
 * Completes the configuration with what AWS has: UpdateFunction replaces it whole, and an omitted key
 * value store association would be removed.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/update-function.html
 */
function mergeConfig(desired, current) {
    return {
        runtime: desired.runtime ?? current?.runtime ?? DEFAULT_RUNTIME,
        comment: desired.comment ?? current?.comment ?? '',
        keyValueStoreArns: desired.keyValueStoreArn === undefined
            ? (current?.keyValueStoreArns ?? [])
            : [desired.keyValueStoreArn],
    };
}
/** Names the parts in which two configurations differ. */
function changedConfig(wanted, actual) {
    const changes = [];
    if (wanted.runtime !== actual.runtime)
        changes.push('runtime');
    if (wanted.comment !== actual.comment)
        changes.push('comment');
    if (wanted.keyValueStoreArns.join() !== actual.keyValueStoreArns.join()) {
        changes.push('key value store');
    }
    return changes;
}
/** True when DEVELOPMENT is exactly this code with this configuration, whoever wrote it. */
function holds(remote, code, config) {
    const { development } = remote;
    return (equalBytes(code, development.code.code) &&
        changedConfig(config, development.described.config).length === 0);
}
/** Byte for byte equality. */
function equalBytes(a, b) {
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

// EXTERNAL MODULE: ./src/core/diagnostics.ts
var core_diagnostics = __webpack_require__(7135);
;// CONCATENATED MODULE: ./src/core/report-totals.ts


/** Counts cases by status. */
function totalsOf(cases) {
    const totals = { passed: 0, failed: 0, error: 0, skipped: 0, 'not-run': 0, all: cases.length };
    for (const { status } of cases)
        totals[status] += 1;
    return totals;
}
/** All cases of a report, in report order. */
function casesOf(report) {
    return report.functions.flatMap((fn) => fn.cases);
}
/** The highest compute utilization AWS measured for a function; undefined when none was. */
function maxUtilization(fn) {
    const measured = fn.cases
        .flatMap((testCase) => testCase.runs)
        .flatMap((run) => run.result.computeUtilization ?? []);
    return measured.reduce((highest, percent) => Math.max(highest ?? percent, percent), undefined);
}
/** A failed test outranks trouble at AWS: a retry cannot repair it. */
function resultOf(report) {
    if ((0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics))
        return 'invalid';
    const cases = casesOf(report);
    if (cases.some((testCase) => testCase.status === 'failed'))
        return 'failed';
    const trouble = report.trouble !== undefined ||
        report.functions.some((fn) => fn.trouble !== undefined) ||
        cases.some((testCase) => testCase.status === 'error');
    return trouble ? 'error' : 'passed';
}
/** The process exit code for a report. */
function exitCodeOf(report) {
    return errors/* EXIT */.dc[resultOf(report)];
}
/** Ids of the functions that this run published. */
function publishedIds(report) {
    return report.functions.filter((fn) => fn.deployment?.published).map((fn) => fn.id);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/core/format-number.ts
/**
 * A whole number with thousands separators: `10,240`. The same on every machine; Intl would cost some
 * 30 ms the first time it is used.
 */
function formatNumber(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./src/core/ports.ts
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

;// CONCATENATED MODULE: ./src/files/read-inside.ts




/** A file above this size is no configuration, test or function: reading it would only exhaust memory. */
const MAX_FILE_BYTES = 16 * 1_024 * 1_024;
/** The path behind all links; throws FileError where that is outside of the root. */
async function realInside(root, file) {
    const [real, realRoot] = await Promise.all([(0,promises_.realpath)(file), (0,promises_.realpath)(root)]).catch((error) => (isInside(root, file) ? refuse(error) : refuseOutside()));
    return isInside(realRoot, real) ? real : refuseOutside();
}
/** Text of a file below `root` after resolving links. Size and kind are known before it is opened. */
async function readInside(root, file) {
    const real = await realInside(root, file);
    const { size, ...kind } = await kindOf(real).catch(refuse);
    if (!kind.isFile)
        throw new FileError(kind.isFolder ? REASONS.EISDIR : 'it is no ordinary file');
    if (size > MAX_FILE_BYTES) {
        const limit = formatNumber(MAX_FILE_BYTES);
        throw new FileError(`it has ${formatNumber(size)} bytes, the limit is ${limit}`);
    }
    return decode(await (0,promises_.readFile)(real).catch(refuse));
}
/** Opening a pipe would wait for whoever writes into it, reading a device may never end. */
async function kindOf(file) {
    const found = await (0,promises_.stat)(file);
    return { size: found.size, isFile: found.isFile(), isFolder: found.isDirectory() };
}
function isInside(root, file) {
    const relative = external_node_path_default().relative(root, file);
    return relative.split((external_node_path_default()).sep)[0] !== '..' && !external_node_path_default().isAbsolute(relative);
}
/** Also for what is not there: whether a file exists outside is nobody's business. */
function refuseOutside() {
    throw new FileError('it lies outside of the repository', true);
}
function decode(bytes) {
    try {
        // A byte order mark is kept: a function's code has to be uploaded byte for byte.
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new FileError('it is not UTF-8 text');
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
    throw new FileError(reasons[code] ?? `the file system refused it (${code})`);
}

;// CONCATENATED MODULE: ./src/files/working-directory.ts




/**
 * The files of a working directory. Paths that leave the repository (or, without one, the working
 * directory) after resolving links are refused.
 */
function createFiles(workingDirectory) {
    const base = external_node_path_default().resolve(workingDirectory);
    const root = repositoryRoot(base) ?? base;
    return {
        readText: (file) => readInside(root, external_node_path_default().resolve(base, file)),
        list: (folder) => listFolder(external_node_path_default().resolve(base, folder)),
        exists: (file) => Promise.resolve((0,external_node_fs_.existsSync)(external_node_path_default().resolve(base, file))),
    };
}
/** The nearest folder upwards that holds a `.git`; undefined outside of repositories. */
function repositoryRoot(folder) {
    if ((0,external_node_fs_.existsSync)(external_node_path_default().join(folder, '.git')))
        return folder;
    const parent = external_node_path_default().dirname(folder);
    return parent === folder ? undefined : repositoryRoot(parent);
}
async function listFolder(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).sort();
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/core/json.ts
/** Tells a JSON object from every other JSON value (arrays and null included). */
function json_isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/github/payload.ts

/** Parses the event file; what is no JSON object says nothing about the run. */
function parsePayload(text) {
    try {
        const payload = JSON.parse(text ?? '');
        return json_isJsonObject(payload) ? payload : {};
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
        value = json_isJsonObject(value) ? value[key] : undefined;
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
    return Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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

;// CONCATENATED MODULE: ./src/core/duration.ts
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** How a duration is written, for messages that refuse another one. */
const DURATION_WORDS = 'a duration such as 90s, 10m or 1h, or 0';
/** Reads `90s`, `10m`, `1h`, `500ms` or `0` as milliseconds; undefined for anything else, and above a day. */
function parseDuration(text) {
    if (text === '0')
        return 0;
    const [, digits = '', unit = ''] = /^(\d{1,9})(ms|s|m|h)$/.exec(text) ?? [];
    const factor = UNITS[unit];
    if (factor === undefined)
        return undefined;
    const milliseconds = Number(digits) * factor;
    return milliseconds <= 24 * 3_600_000 ? milliseconds : undefined;
}

;// CONCATENATED MODULE: ./src/core/engine-choice.ts
/** Values of the `engine` input; `auto` is `both` with credentials, else `offline`. */
const ENGINE_CHOICES = ['auto', 'offline', 'aws', 'both'];
/** Decides the engines of a run. Credentials matter for `auto` only: who asks for `aws` shall see it fail. */
function decideEngines(choice, hasCredentials) {
    if (choice === 'offline')
        return { engines: ['offline'], offlineReason: 'asked' };
    if (choice === 'aws')
        return { engines: ['aws'], offlineReason: undefined };
    if (choice === 'both' || hasCredentials) {
        return { engines: ['offline', 'aws'], offlineReason: undefined };
    }
    return { engines: ['offline'], offlineReason: 'no-credentials' };
}

;// CONCATENATED MODULE: ./src/core/event.ts
/**
 * The event object of CloudFront Functions.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
const EVENT_TYPES = ['viewer-request', 'viewer-response'];
/** The event type a raw event states: by its context, else by what it carries. */
function eventTypeOf(event) {
    const context = event.context;
    const stated = EVENT_TYPES.find((type) => type === context?.eventType);
    return stated ?? (event.response === undefined ? undefined : 'viewer-response');
}

;// CONCATENATED MODULE: ./src/core/gate/facts.ts
/** Values of the `publish` input. */
const PUBLISH_POLICIES = [
    'never',
    'main',
    'approved',
    'main-or-approved',
    'main-and-approved',
    'always',
];

;// CONCATENATED MODULE: ./src/inputs.ts








/**
 * Reads and validates every input before anything happens; GitHub enforces neither `required` nor any
 * type. Throws InputError naming all wrong inputs at once.
 */
function parseInputs(get) {
    const problems = [];
    const read = createReader(get, problems);
    const options = {
        config: read.text('config'),
        zeroConfig: parseZeroConfig(read, problems),
        only: read.list('only') ?? [],
        environment: read.text('environment'),
        engine: read.choice('engine', ENGINE_CHOICES) ?? 'auto',
        publish: read.choice('publish', PUBLISH_POLICIES) ?? 'main-or-approved',
        productionBranch: read.text('production-branch'),
        approvals: read.count('approvals') ?? 1,
        requireEnvironment: read.text('require-environment'),
        githubToken: read.text('github-token'),
        roleToAssume: read.match('role-to-assume', ROLE_ARN, ROLE_WORDS),
        publishRoleToAssume: read.match('publish-role-to-assume', ROLE_ARN, ROLE_WORDS),
        sessionTags: parseSessionTags(read, problems),
        waitForDeployedMs: read.duration('wait-for-deployed') ?? 10 * 60_000,
        expectedAccountId: read.match('expected-account-id', /^\d{12}$/, 'an account id, 12 digits'),
        createMissing: read.flag('create-missing'),
        maxComputeUtilization: read.percent('max-compute-utilization'),
        junitFile: read.text('junit-file'),
        jsonFile: read.text('json-file'),
        allowNoTests: read.flag('allow-no-tests'),
        workingDirectory: read.text('working-directory') ?? '.',
    };
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return options;
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const ROLE_WORDS = 'the ARN of a role, arn:aws:iam::111122223333:role/name';
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html */
const MAX_TAGS = 50;
const TAG = /^([\p{L}\p{Z}\p{N}_.:/+\-@]{1,128})=([\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256})$/u;
function parseSessionTags(read, problems) {
    const text = read.text('session-tags');
    if (text === undefined)
        return [];
    const lines = text.split('\n').flatMap((line) => line.trim() || []);
    const tags = lines.flatMap((line) => {
        const [, key = '', value = ''] = TAG.exec(line) ?? [];
        return key === '' ? [] : [{ key: key.trim(), value: value.trim() }];
    });
    const isWhole = tags.length === lines.length && tags.length <= MAX_TAGS;
    const isUnique = new Set(tags.map(({ key }) => key.toLowerCase())).size === tags.length;
    const hasRole = read.text('role-to-assume') ?? read.text('publish-role-to-assume');
    const expected = !(isWhole && isUnique)
        ? `up to ${MAX_TAGS} lines "key=value" with different keys`
        : 'used with role-to-assume or publish-role-to-assume';
    if (isWhole && isUnique && hasRole !== undefined)
        return tags;
    problems.push((0,core_diagnostics/* errorAt */.Os)(undefined, 'bad-input', { input: 'session-tags', text, expected }));
    return [];
}
function parseZeroConfig(read, problems) {
    const name = read.text('function');
    const source = read.text('source');
    const rest = {
        runtime: read.choice('runtime', RUNTIMES),
        eventType: read.choice('event-type', EVENT_TYPES),
        tests: read.list('tests'),
    };
    const stray = Object.values(rest).some((value) => value !== undefined);
    if (name === undefined && source === undefined && !stray)
        return undefined;
    if (read.text('config') !== undefined) {
        problems.push((0,core_diagnostics/* errorAt */.Os)(undefined, 'conflict', { keys: ['config', 'function'] }));
    }
    if (name !== undefined && !FUNCTION_NAME.test(name)) {
        problems.push((0,core_diagnostics/* errorAt */.Os)(undefined, 'bad-name', { text: name, what: 'function name' }));
    }
    if (name === undefined || source === undefined) {
        const input = name === undefined ? 'function' : 'source';
        const because = source !== undefined ? 'source' : name !== undefined ? 'function' : 'runtime';
        problems.push((0,core_diagnostics/* errorAt */.Os)(undefined, 'missing-input', { input, because }));
        return undefined;
    }
    return { name, source, ...rest };
}
function createReader(get, problems) {
    const text = (name) => get(name).trim() || undefined;
    const refuse = (input, value, expected) => {
        problems.push((0,core_diagnostics/* errorAt */.Os)(undefined, 'bad-input', { input, text: value, expected }));
    };
    return {
        text,
        /** Comma or newline separated. */
        list: (name) => text(name)
            ?.split(/[,\n]/)
            .map((item) => item.trim())
            .filter((item) => item !== ''),
        choice: (name, choices) => {
            const value = text(name);
            const found = choices.find((choice) => choice === value);
            if (value === undefined || found !== undefined)
                return found;
            return refuse(name, value, choices.join(', '));
        },
        /** YAML 1.2 core schema booleans, as @actions/core reads them. */
        flag: (name) => {
            const value = text(name);
            if (value === undefined || /^(false|False|FALSE)$/.test(value))
                return false;
            if (!/^(true|True|TRUE)$/.test(value))
                refuse(name, value, 'true or false');
            return true;
        },
        match: (name, pattern, expected) => {
            const value = text(name);
            return value === undefined || pattern.test(value) ? value : refuse(name, value, expected);
        },
        /** In milliseconds. */
        duration: (name) => {
            const value = text(name);
            return value === undefined
                ? undefined
                : (parseDuration(value) ?? refuse(name, value, DURATION_WORDS));
        },
        /** How many, at least one. */
        count: (name) => {
            const value = text(name);
            if (value === undefined)
                return undefined;
            if (/^[1-9]\d{0,2}$/.test(value))
                return Number(value);
            return refuse(name, value, 'a whole number from 1 to 999');
        },
        percent: (name) => {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const number = Number(value);
            if (Number.isInteger(number) && number >= 1 && number <= 100)
                return number;
            return refuse(name, value, 'a whole number from 1 to 100');
        },
    };
}

;// CONCATENATED MODULE: ./src/reporters/text/count.ts

/** A number with its noun: `1 test`, `3 tests`, `2 entries`. */
function count(number, singular, plural = `${singular}s`) {
    return `${formatNumber(number)} ${number === 1 ? singular : plural}`;
}
/** Seconds with one decimal: `0.2 s`. */
function formatDuration(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./src/reporters/text/quote.ts
/**
 * Code points that never reach a terminal, a summary or a report as they are: controls, lone surrogates,
 * bidirectional controls and other invisible formatting that can change how the rest of a line reads.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const SHORT_ESCAPES = {
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\f': '\\f',
    '\r': '\\r',
};
/** Writes unsafe code points as JSON escapes (`\u001b`, `\n`); everything else stays. */
function escapeControls(text) {
    return text.replace(UNSAFE, escapeCharacter);
}
/** JSON quoting in which no unsafe code point survives. */
function quote(text) {
    return `"${escapeQuoted(text)}"`;
}
/** JSON quoting in ASCII, for texts that differ only in how their characters are composed. */
function quoteAscii(text) {
    return quote(text).replace(/[^ -~]/g, escapeCharacter);
}
/** What stands between the quotes, so that parts of a value can be styled one by one. */
function escapeQuoted(text) {
    return escapeControls(text.replace(/["\\]/g, '\\$&'));
}
function escapeCharacter(character) {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return SHORT_ESCAPES[character] ?? `\\u${code}`;
}

;// CONCATENATED MODULE: ./src/reporters/text/collision.ts


const DURING = {
    upload: 'before the upload',
    test: 'during the tests',
    publish: 'before the publish',
};
/** A foreign write as one sentence without a full stop: when, and what was found. */
function describeCollision({ during, comment, sha256, size }) {
    const whose = comment === '' ? 'no comment' : `comment ${quote(comment)}`;
    return (`somebody else wrote DEVELOPMENT ${DURING[during]} ` +
        `(${count(size, 'byte')}, ${whose}, SHA-256 ${sha256}); uploaded and tested again`);
}

;// CONCATENATED MODULE: ./src/reporters/progress.ts



const WORDS = {
    caller: ({ account, arn }) => `the calls are made by ${arn}, account ${account}`,
    checked: ({ bytes, runtime }) => `checked, ${count(bytes, 'byte')} for ${runtime}`,
    tested: ({ engine, cases }) => `${count(cases, 'test')} run ${PLACES[engine]}`,
    uploaded: ({ name, upload, changes, etag }) => UPLOADS[upload](name, changes.join(', '), etag),
    resting: ({ operation, failure, restMs }) => `${operation} failed (${failure}), trying again in ${formatDuration(restMs)}`,
    collision: (collision) => describeCollision(collision),
    rollout: ({ rollout }) => ROLLOUTS[rollout],
    'already-live': ({ etag }) => `LIVE already is this (ETag ${etag})`,
    published: ({ etag }) => `published to LIVE (ETag ${etag})`,
    verified: ({ sha256 }) => `LIVE read back, byte for byte what was tested (SHA-256 ${sha256})`,
};
const ROLLOUTS = {
    deployed: 'deployed to all locations',
    unassociated: 'no distribution uses it yet, so there is nothing to wait for',
    'in-progress': 'still on its way to all locations when the waiting time was over',
    replaced: 'somebody else published over it while it was on its way',
};
const UPLOADS = {
    created: (name, _changes, etag) => `${name} created on DEVELOPMENT (ETag ${etag})`,
    updated: (name, changes, etag) => `${changes} of ${name} updated on DEVELOPMENT (ETag ${etag})`,
    unchanged: (name, _changes, etag) => `nothing to upload, DEVELOPMENT of ${name} already is this (ETag ${etag})`,
};
const PLACES = { offline: 'offline', aws: 'on AWS (TestFunction)' };
/** One step as one line, `redirects: published to LIVE (ETag \u2026)`; control characters are escaped. */
function describeProgress(event) {
    const words = WORDS[event.step];
    return escapeControls(`${event.id}: ${words(event)}`);
}

;// CONCATENATED MODULE: ./src/github/api.ts
/** Milliseconds until an answer must have come. */
const TIMEOUT = 15_000;
/** Loads @actions/github, which most runs never need, and connects. */
async function connectGitHub({ token, apiUrl }) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    return getOctokit(token, { baseUrl: apiUrl });
}
/** Settings of one request: it may not hang. */
function bounded() {
    return { signal: AbortSignal.timeout(TIMEOUT) };
}
/**
 * Asks GitHub and turns every way of not answering into a fact. GitHub says 404 about what a token may
 * not see, so that counts as a missing permission too. `permission` is what the question needs.
 */
async function ask(permission, question) {
    try {
        return { known: true, facts: await question() };
    }
    catch (error) {
        const { status, message } = error;
        const isDenied = [401, 403, 404].includes(status ?? 0) && !/rate limit/i.test(message ?? '');
        return isDenied
            ? { known: false, why: 'no-permission', permission }
            : { known: false, why: 'unreachable', detail: oneLine(message ?? String(error)) };
    }
}
/** Long answers of proxies are web pages. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}

;// CONCATENATED MODULE: ./src/github/id-token.ts

/**
 * The environment that a job's OpenID token names; undefined when the job declares none. The signature is
 * not checked: the token comes straight from the runner, and what keeps others out is the trust policy in
 * AWS. https://docs.github.com/en/actions/reference/security/oidc
 */
function environmentOf(token) {
    const [, claims = ''] = token.split('.');
    return readText(parsePayload(Buffer.from(claims, 'base64url').toString('utf8')), 'environment');
}

;// CONCATENATED MODULE: ./src/github/reviews.ts


/** Answers the gate's questions over GitHub's REST API and the job's OpenID token. */
function createReviewSource(options) {
    const { owner, repo } = options;
    let connecting;
    const client = () => (connecting ??= connectGitHub(options));
    return {
        review: (number) => ask('pull-requests: read', async () => readReviews(await client(), { owner, repo, number })),
        environmentClaim: () => readClaim(options.commands),
        environmentRules: (name) => ask('actions: read', async () => readRules(await client(), { owner, repo, name })),
        runApprovals: async (name) => {
            const asked = await ask('actions: read', async () => readApprovals(await client(), options, name));
            return asked.known ? asked.facts : [];
        },
    };
}
async function readReviews(client, { owner, repo, number }) {
    const where = { owner, repo, pull_number: number };
    const [pull, reviews] = await Promise.all([
        client.rest.pulls.get({ ...where, request: bounded() }),
        client.paginate(client.rest.pulls.listReviews, {
            ...where,
            per_page: 100,
            request: bounded(),
        }),
    ]);
    const people = new Set(reviews.flatMap(({ user }) => user?.login.toLowerCase() ?? []));
    const mayWrite = await Promise.all([...people].map(async (username) => hasWriteAccess(client, { owner, repo, username })));
    return {
        headSha: pull.data.head.sha,
        // An account that is gone has no login, whatever the types say.
        author: pull.data.user?.login,
        reviews: reviews.map(({ user, state, commit_id }) => ({
            user: user?.login,
            state,
            commit: commit_id ?? undefined,
        })),
        writers: new Set([...people].filter((_, index) => mayWrite[index])),
    };
}
/**
 * `maintain` shows as `write`, `triage` as `read`.
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
async function hasWriteAccess(client, person) {
    try {
        const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
            ...person,
            request: bounded(),
        });
        return data.permission === 'admin' || data.permission === 'write';
    }
    catch (error) {
        // A stranger's approval counts for nothing, and must not keep the others' from counting.
        if (error.status === 404)
            return false;
        throw error;
    }
}
async function readRules(client, { owner, repo, name }) {
    const { data } = await client.rest.repos.getEnvironment({
        owner,
        repo,
        environment_name: name,
        request: bounded(),
    });
    const types = (data.protection_rules ?? []).map(({ type }) => type);
    return {
        reviewers: types.includes('required_reviewers'),
        branches: types.includes('branch_policy'),
    };
}
async function readApprovals(client, { owner, repo, runId }, environment) {
    if (runId === undefined)
        return [];
    const { data } = await client.rest.actions.getReviewsForRun({
        owner,
        repo,
        run_id: Number(runId),
        request: bounded(),
    });
    return data
        .filter(({ state, environments }) => state === 'approved' && isAbout(environments, environment))
        .map(({ user }) => user.login);
}
function isAbout(environments, wanted) {
    return environments.some(({ name }) => name?.toLowerCase() === wanted.toLowerCase());
}
function readClaim(commands) {
    return commands.getIDToken().then((token) => ({ known: true, facts: environmentOf(token) }), () => ({
        known: false,
        why: 'no-permission',
        permission: 'id-token: write',
    }));
}

;// CONCATENATED MODULE: ./src/core/gate/verdict.ts
/** The gate stays closed; `subject` is what the reason is about. */
function verdict_closed(code, subject) {
    return { publish: false, code, subject };
}
/** The gate opens. */
function verdict_open(code, subject) {
    return { publish: true, code, subject };
}
/** Without an answer of GitHub the gate stays closed, and says what the job needs for one. */
function unanswered(asked) {
    return asked.why === 'no-permission'
        ? verdict_closed('no-permission', asked.permission)
        : verdict_closed('github-unreachable', asked.detail);
}

;// CONCATENATED MODULE: ./src/core/gate/branch.ts

/** Events after which the full ref says which code was checked out. */
const MAIN_EVENTS = new Set(['push', 'workflow_dispatch', 'schedule']);
/** Whether the run is one of the production branch. */
function decideMain({ eventName = '', ref, productionBranch }) {
    if (!MAIN_EVENTS.has(eventName))
        return verdict_closed('event-not-allowed', eventName);
    // A schedule always runs on the default branch, and its payload does not name it.
    const branch = productionBranch ?? (eventName === 'schedule' ? branchOf(ref) : undefined);
    if (branch === undefined)
        return verdict_closed('no-branch-known', ref ?? '');
    return ref === `refs/heads/${branch}` ? verdict_open('main', branch) : verdict_closed('not-main', ref ?? '');
}
function branchOf(ref) {
    return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}

;// CONCATENATED MODULE: ./src/core/gate/environment.ts

/**
 * Why the job is not in the required environment, or why that protects nothing; undefined when all is
 * well. Naming an environment that does not exist creates it without any protection.
 * https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments
 */
function environmentFault({ name, claim, rules, }) {
    if (!claim.known)
        return unanswered(claim);
    // GitHub compares names of environments without regard to case.
    if (claim.facts?.toLowerCase() !== name.toLowerCase())
        return verdict_closed('not-in-environment', name);
    if (!rules.known)
        return unanswered(rules);
    const isProtected = rules.facts?.reviewers === true || rules.facts?.branches === true;
    return isProtected ? undefined : verdict_closed('environment-not-protected', name);
}
/**
 * Whether a person let the job into its environment: with required reviewers it does not start before.
 * Called when there is no `environmentFault`.
 */
function decideEnvironment({ name, rules, approvedBy }) {
    const hasReviewers = rules.known && rules.facts?.reviewers === true;
    if (!hasReviewers)
        return verdict_closed('environment-without-reviewers', name);
    const people = approvedBy.map((login) => `@${login}`).join(', ');
    return verdict_open('environment-approved', people === '' ? name : `${name} (${people})`);
}

;// CONCATENATED MODULE: ./src/core/gate/reviews.ts

/** Reviews in these states do not change what their author said before. */
const SILENT_STATES = new Set(['COMMENTED', 'PENDING']);
/** Whether enough people have approved exactly the commit that was tested. */
function decideReviews(pullRequest, requiredApprovals) {
    const { review } = pullRequest;
    if (!review.known)
        return unanswered(review);
    const { facts } = review;
    const wrong = checkoutFault(pullRequest, facts);
    if (wrong !== undefined)
        return wrong;
    const latest = latestByPerson(facts.reviews);
    const objectors = latest.filter(({ state }) => state === 'CHANGES_REQUESTED');
    if (objectors.length > 0)
        return verdict_closed('changes-requested', namesOf(objectors));
    const approvals = latest.filter((it) => isApproval(it, facts));
    return approvals.length >= requiredApprovals
        ? verdict_open('approved', namesOf(approvals))
        : verdict_closed('not-approved', `${approvals.length} of ${requiredApprovals}`);
}
/**
 * What was tested must be the head, or the merge commit that GitHub made of that head for this event:
 * `actions/checkout` takes the latter unless told otherwise.
 */
function checkoutFault({ checkedOut, eventSha, eventHeadSha }, { headSha }) {
    const isHead = checkedOut === headSha;
    const isMerge = checkedOut !== undefined && checkedOut === eventSha && eventHeadSha === headSha;
    if (isHead || isMerge)
        return undefined;
    return eventHeadSha === headSha
        ? verdict_closed('other-checkout', checkedOut ?? '')
        : verdict_closed('head-moved', headSha);
}
/** The last word of each person. Logins do not tell upper from lower case. */
function latestByPerson(reviews) {
    const spoken = reviews.filter(({ state }) => !SILENT_STATES.has(state));
    return [...new Map(spoken.map((review) => [loginOf(review), review])).values()];
}
function isApproval(review, { headSha, author, writers }) {
    const login = loginOf(review);
    return (review.state === 'APPROVED' &&
        review.commit === headSha &&
        login !== author?.toLowerCase() &&
        writers.has(login));
}
function loginOf({ user }) {
    return user?.toLowerCase() ?? '';
}
function namesOf(reviews) {
    return reviews.map(({ user }) => `@${user ?? 'ghost'}`).join(', ');
}

;// CONCATENATED MODULE: ./src/core/gate/decide-publish.ts




/**
 * Events whose ref names the default branch although the data is about other code, or whose code has
 * not landed yet. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const FORBIDDEN_EVENTS = new Set([
    'pull_request_target',
    'workflow_run',
    'merge_group',
    'issue_comment',
]);
/** Decides whether a run may publish. Pure: the same facts always give the same decision. */
function decidePublish(facts) {
    const fault = facts.environment && environmentFault(facts.environment);
    return refuseEvent(facts) ?? fault ?? DECIDERS[facts.policy](facts);
}
/** What closes the gate whatever else is known: the policy, the event, or whose code it is. */
function refuseEvent(facts) {
    const { eventName = '' } = facts;
    if (facts.policy === 'never')
        return verdict_closed('never', '');
    if (FORBIDDEN_EVENTS.has(eventName))
        return verdict_closed('event-not-allowed', eventName);
    if (facts.fork)
        return verdict_closed('fork', eventName);
    return facts.deleted ? verdict_closed('branch-deleted', facts.ref ?? '') : undefined;
}
/** Whether the reviews of the event's pull request can make a difference: asking costs requests. */
function needsReviews(facts) {
    const { policy } = facts;
    if (refuseEvent(facts) !== undefined)
        return false;
    return policy === 'approved' || (policy === 'main-or-approved' && !decideMain(facts).publish);
}
const DECIDERS = {
    never: () => verdict_closed('never', ''),
    main: decideMain,
    approved: decideApproved,
    'main-or-approved': decideMainOrApproved,
    'main-and-approved': decideMainAndApproved,
    always: () => verdict_open('always', ''),
};
/** Reviews speak for a pull request, reviewers of the environment for any event; one of them suffices. */
function decideApproved(facts) {
    const { environment, pullRequest, requiredApprovals } = facts;
    const byEnvironment = environment && decideEnvironment(environment);
    if (byEnvironment?.publish)
        return byEnvironment;
    if (pullRequest !== undefined)
        return decideReviews(pullRequest, requiredApprovals);
    return byEnvironment ?? verdict_closed('no-pull-request', facts.eventName ?? '');
}
function decideMainOrApproved(facts) {
    const main = decideMain(facts);
    if (main.publish)
        return main;
    const approved = decideApproved(facts);
    // Of two closed doors, name the one that this event could have gone through.
    return approved.publish || facts.pullRequest !== undefined ? approved : main;
}
/** After a merge no pull request is at hand any more, so only an environment can say "approved". */
function decideMainAndApproved(facts) {
    const main = decideMain(facts);
    if (!main.publish)
        return main;
    if (facts.environment === undefined)
        return verdict_closed('approval-needs-environment', '');
    return decideEnvironment(facts.environment);
}

;// CONCATENATED MODULE: ./src/usecases/create-gate.ts

/** A gate that asks GitHub only for facts which can make a difference. */
function createGate(options, source) {
    const { event, requiredApprovals } = options;
    const refusal = refuseEvent(event);
    return {
        refusal,
        async decide() {
            if (refusal !== undefined)
                return refusal;
            const [pullRequest, environment] = await Promise.all([
                pullRequestFacts(options, source),
                environmentFacts(options, source),
            ]);
            return decidePublish({ ...event, requiredApprovals, pullRequest, environment });
        },
    };
}
/** A gate without questions: for a person at a terminal, who says it with an option. */
function fixedGate(decision) {
    const refusal = decision.publish ? undefined : decision;
    return { refusal, decide: () => Promise.resolve(decision) };
}
async function pullRequestFacts({ event, pullRequest, checkedOut }, source) {
    if (pullRequest === undefined || !needsReviews(event))
        return undefined;
    const { number, eventHeadSha, eventSha } = pullRequest;
    return {
        eventHeadSha,
        eventSha,
        checkedOut: checkedOut(),
        review: await source.review(number),
    };
}
async function environmentFacts({ requireEnvironment: name }, source) {
    if (name === undefined)
        return undefined;
    const [claim, rules, approvedBy] = await Promise.all([
        source.environmentClaim(),
        source.environmentRules(name),
        source.runApprovals(name),
    ]);
    return { name, claim, rules, approvedBy };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/roots/project-variables.ts

/**
 * Values for `${\u2026}` in the configuration: `env.X`, `git.sha`, `git.branch`. On a runner git is what
 * GitHub says it is (a checkout is detached there), elsewhere git itself is asked, and only when needed.
 */
function projectVariables(environment, workingDirectory) {
    const git = (...args) => askGit(workingDirectory, args);
    const sources = {
        'git.sha': () => environment.GITHUB_SHA ?? git('rev-parse', 'HEAD'),
        'git.branch': () => environment.GITHUB_HEAD_REF || environment.GITHUB_REF_NAME || git('branch', '--show-current'),
    };
    return (name) => name.startsWith('env.') ? environment[name.slice('env.'.length)] : sources[name]?.();
}
/** The commit in the workspace; undefined outside of repositories and without git. */
function checkedOutCommit(workingDirectory) {
    return askGit(workingDirectory, ['rev-parse', 'HEAD']);
}
function askGit(cwd, args) {
    try {
        const stdio = ['ignore', 'pipe', 'ignore'];
        return (0,external_node_child_process_.execFileSync)('git', args, { cwd, encoding: 'utf8', stdio: [...stdio] }).trim();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/roots/action-gate.ts



/** The gate of a workflow run: its event, its inputs, and GitHub's word on reviews and environments. */
function createActionGate(options, context, commands) {
    const { eventName, ref, deleted, fork, sha, pullRequest } = context;
    return createGate({
        event: {
            policy: options.publish,
            eventName,
            ref,
            productionBranch: options.productionBranch ?? context.defaultBranch,
            deleted,
            fork,
        },
        requiredApprovals: options.approvals,
        requireEnvironment: options.requireEnvironment,
        pullRequest: pullRequest && {
            number: pullRequest.number,
            eventHeadSha: pullRequest.headSha,
            eventSha: sha,
        },
        checkedOut: () => checkedOutCommit(options.workingDirectory),
    }, reviewSource(options, context, commands));
}
function reviewSource({ githubToken: token }, { repository, runId, apiUrl }, commands) {
    const [owner, repo] = repository?.split('/') ?? [];
    if (token === undefined || owner === undefined || repo === undefined)
        return NOBODY_TO_ASK;
    return createReviewSource({ token, apiUrl, owner, repo, runId, commands });
}
const NO_TOKEN = {
    known: false,
    why: 'unreachable',
    detail: 'the input github-token is empty',
};
/** Outside GitHub, or with an emptied token. */
const NOBODY_TO_ASK = {
    review: () => Promise.resolve(NO_TOKEN),
    environmentClaim: () => Promise.resolve(NO_TOKEN),
    environmentRules: () => Promise.resolve(NO_TOKEN),
    runApprovals: () => Promise.resolve([]),
};

;// CONCATENATED MODULE: ./src/roots/is-ci.ts
/** True for a run that no person watches: `CI` is set, and not to a word for "no". */
function isCi({ CI }) {
    return CI !== undefined && !['', '0', 'false'].includes(CI);
}

;// CONCATENATED MODULE: ./src/core/reasons.ts
/**
 * Why something written is refused. Diagnostics carry the key; the words finish the sentence "x is not an
 * expectation: \u2026" and tell the mend.
 */
const reasons_REASONS = {
    empty: 'nothing is written',
    space: 'a space must be written %20',
    control: 'it holds a control character',
    fragment: 'a fragment ("#\u2026") never reaches CloudFront, leave it out',
    'not-a-path': 'it must begin with "/", "http://" or "https://"',
    'no-host': 'the URL names no host',
    'bad-host': 'the host may hold letters, digits, "-", "." and "_", or be an IPv6 address in brackets',
    'user-info': 'a URL with a user name or password never reaches CloudFront',
    'empty-name': 'a parameter needs a name before "="',
    'http-version': 'a version is written HTTP/1.1 or HTTP/2',
    'query-in-uri': 'uri is the path alone, write the query under "querystring"',
    'not-a-status': 'a response is a status from 100 to 599, HTTP text or a map',
    'no-status-line': 'the first line must be a status line, as in "HTTP/1.1 200 OK"',
    'curl-marks': 'all lines begin with curl\'s "> " or "< ", or none: leave curl\'s remarks out',
    'folded-line': 'a header must stand on one line',
    'pseudo-header': 'pseudo-headers such as ":path" belong in the first line, or under "host"',
    'not-a-header': 'each line must be "Name: value"',
    body: 'functions never receive a body, nothing may follow the empty line',
    'cookie-pair': 'each cookie must be "name=value"',
    'set-cookie': 'Set-Cookie belongs to a response, Cookie to a request',
    'two-hosts': 'the first line and the Host header name different hosts',
    'not-an-expectation': 'write a status, a redirect such as "302 /new", a path, or "unchanged"',
    'redirect-only': 'only a 3xx status is followed by a location',
    'line-break': 'it must be one line',
    location: 'a location begins with "/", "./", "../", "?", "#" or a scheme such as "https:"',
    'url-alone': 'a redirect needs its status',
    'only-true': 'write true; for the opposite use the other of "absent" and "present"',
    'no-list': 'a list gives all values of a header, parameter or cookie',
    'empty-list': 'for "there is none" write { absent: true }',
    'not-base64': 'it must be base64 text',
    'json-end': 'the JSON ends before it is complete',
    'json-depth': 'its values are nested too deeply',
    'no-json-object': 'it is not a JSON object',
    'unknown-event-key': 'events do not have this key',
    'upper-case-header': 'header names in events are lower-case',
    'never-shown': 'CloudFront never shows this header to functions',
    'returns-response': 'a viewer-response function returns a response',
    'origin-on-response': 'a viewer-response function cannot choose an origin',
    'not-in-request': 'a request that goes on has no such field',
    'one-outcome': 'a run ends in one way: keep one of them',
    'offline-only': 'AWS cannot run a test with this key',
    'rewrite-on-response': 'a viewer-response function cannot rewrite the request',
    'not-a-column': 'write it in the test itself, for all rows',
    'not-sampled': 'rows beyond the sample must run offline',
    'empty-cell': 'a cell that is filled in here is empty',
    'row-length': 'leave a cell empty rather than out, and put quotes around a cell with commas',
    'quote-not-closed': 'the quote that begins here is never closed',
    'quote-inside': 'a cell that holds a quote is written in quotes, its own quotes twice',
    'text-after-quote': 'only a comma may follow the closing quote; a quote of the text is written twice',
    'no-column-name': 'every column needs a name in the first row',
    'column-twice': 'two columns have this name',
    separator: 'cells are separated by commas',
    'too-many-rows': 'a table has at most 100,000 rows and 500,000 cells; spread it over several',
    'json-value': 'a value is missing or misspelt here',
    'json-key': 'a key in double quotes is missing here',
    'json-colon': 'a colon is missing here',
    'json-comma': 'a comma or a closing bracket is missing here',
    'json-rest': 'nothing may follow the value',
    'key-twice': 'the same key is written twice',
    'not-an-object': 'it is not a JSON object',
    'not-a-table': 'a table is a list of objects, or the import file of a key value store',
    'not-a-row': 'each row must be an object',
    'not-a-pair': 'each item of "data" must be { "key": text, "value": text }',
    'import-unknown': 'it is no event of CloudFront, no configuration of cfft, no case of cftest and no input of test-function',
    'import-event-object': '"EventObject" is no event, neither as JSON nor as base64',
    'import-cftest-shape': 'a case of cftest has an "event" and an "output" or "error"',
    'import-unknown-key': 'cf2 does not know what this key means there',
    'import-no-event': 'it names no event',
    'import-no-cases': 'there are no cases in it',
    'import-unreadable': 'the file that it names cannot be read',
    'import-jsonnet': 'cf2 does not evaluate Jsonnet; write the file out as JSON and name that',
    'import-template': 'only the environment of cfft can fill in this template; write the value into "env" of the case',
    'import-ignore': '"ignore" is more than a list of paths as ".response.headers.date"',
    'import-cfft-chain': 'one function has one source in cf2; name it with --function',
    'import-cfft-setting': 'write it into cloudfront-functions.yml, which says it otherwise or not at all',
    'import-cfft-code': 'cf2 tests and uploads the code as it is, so that the template stands in the function',
    'import-output': 'what it expects is neither a request nor a response',
    'import-nothing-left': 'it ignores everything that it expects',
    'import-inexpressible': 'no expectation says what it expects',
    'import-name-taken': 'there is a test of this name already',
    'import-renamed': 'two cases have this name, so a number stands behind it',
    'import-recorded': 'it says nothing about the result; the test expects what the code here does now',
    'import-partial': 'the test checks all that the case names; that there is nothing else is not checked',
};
/** The words for a reason; any other text stands for itself. */
function reasonWords(reason) {
    return Object.hasOwn(reasons_REASONS, reason) ? reasons_REASONS[reason] : reason;
}

;// CONCATENATED MODULE: ./src/core/yaml-hints.ts
/** By the code of the complaint. */
const YAML_HINTS = {
    ALIAS_PROPS: 'an alias "*name" stands alone, without tag or anchor',
    BAD_ALIAS: 'an alias "*name" needs an anchor "&name" earlier in the file; quote text with a "*"',
    BAD_COLLECTION_TYPE: 'tags are not used here; quote text that begins with "!"',
    BAD_DIRECTIVE: 'leave lines that begin with "%" out, or quote them',
    BAD_DQ_ESCAPE: 'use single quotes for text with backslashes',
    BAD_INDENT: 'lines of one map or list begin in the same column',
    BAD_MERGE: 'merge maps, as in "<<: *name" or "<<: [*one, *two]"',
    BAD_PROP_ORDER: 'write the anchor behind the "-", "?" or ":"',
    BAD_SCALAR_START: 'quote text that begins with this character',
    BLOCK_AS_IMPLICIT_KEY: 'quote text that contains ": "',
    BLOCK_IN_FLOW: 'inside brackets write lists as [a, b] and maps as { a: b }',
    DUPLICATE_KEY: 'keep one of them',
    IMPOSSIBLE: 'write this part anew, more simply',
    KEY_OVER_1024_CHARS: 'look for a missing quote or line break before the ":"',
    MISSING_CHAR: 'look for an unclosed quote or bracket; quote text with "," "[" "]" "{" "}"',
    MULTILINE_IMPLICIT_KEY: 'a key stands on one line; look for a missing ":"',
    MULTIPLE_ANCHORS: 'keep one of the anchors',
    MULTIPLE_DOCS: 'put each document into a file of its own',
    MULTIPLE_TAGS: 'tags are not used here; quote text that begins with "!"',
    NON_STRING_KEY: 'write the key as text, without brackets',
    RESOURCE_EXHAUSTION: 'nest less deeply',
    TAB_AS_INDENT: 'indent with spaces',
    TAG_RESOLVE_FAILED: 'tags are not used here; quote text that begins with "!"',
    TOO_DEEP: 'nest less deeply',
    TOO_LARGE: 'split it into several files, or write a table',
    UNEXPECTED_TOKEN: 'look for a bracket, comma or quote too many, or a missing one before it',
};
/** Where one code covers several mistakes, by the beginning of the parser's text. */
const HINTS_BY_TEXT = [
    ['the aliases of this file', 'use fewer aliases, or write a table'],
    ['Sequence item without -', 'indent the line like the keys above it, or begin an item with "- "'],
    ['Implicit map keys need', 'write "key: value"; a ":" is missing'],
    ['Missing closing', 'close the quote'],
    ['Flow ', 'close the bracket'],
    ['Comments must be', 'put a space before the "#", or quote the text'],
    ['Missing , ', 'separate them by a comma; quote text with "," "[" "]" "{" "}"'],
    ['Missing space after :', 'write a space behind the ":", or quote the text'],
];
/** How to mend what the YAML parser, or the reader behind it, complains about. */
function yamlHint(code, text) {
    if (text.endsWith('inside its own anchor'))
        return 'write out what the alias stands for';
    return HINTS_BY_TEXT.find(([start]) => text.startsWith(start))?.[1] ?? YAML_HINTS[code];
}

;// CONCATENATED MODULE: ./src/core/message-table.ts



const SNAPSHOT_PLACES = {
    table: 'the rows of a table cannot share one snapshot in the test',
    alias: 'a snapshot cannot be written behind an alias',
    shared: 'the functions that run this file cannot share one snapshot in the test',
};
/** The words of every diagnostic: one row per code. Keep them short, friendly, and tell the mend. */
const MESSAGES = {
    yaml: ({ yaml, text }) => [text, yamlHint(yaml, text)],
    'unknown-key': ({ key, suggestions }) => [`unknown key ${quoted(key)}`, didYouMean(suggestions)],
    'wrong-type': ({ key, expected, actual, suggestions = [] }) => actual === 'nothing'
        ? [`${subject(key)} needs ${expected}`, 'nothing is written here; a removal is written null']
        : [`${subject(key)} must be ${expected}, not ${actual}`, didYouMean(suggestions)],
    'missing-key': ({ key, where }) => where === 'test'
        ? ['this test has no request, response or event', 'add "request: GET /"']
        : [`${where === 'file' ? 'the file' : quoted(where)} needs the key ${quoted(key)}`],
    conflict: ({ keys: [a, b], why }) => [
        `${quoted(a)} and ${quoted(b)} cannot be combined`,
        why && reasonWords(why),
    ],
    'no-assertion': ({ what, key }) => what === 'test'
        ? ['this test asserts nothing; add "expect:"']
        : [
            `the empty ${quoted(key ?? 'map')} asserts nothing`,
            'write what it shall hold, or leave it out',
        ],
    'bad-method': ({ text, suggestion }) => [
        `${quoted(text)} is not a method CloudFront accepts`,
        didYouMean(suggestion === undefined ? [] : [suggestion]),
    ],
    'bad-port': ({ text, port }) => [
        `port ${quoted(port)} of ${quoted(text)} is not one CloudFront serves viewers on`,
        'leave the port out; to send any text write it under headers: { host: \u2026 }',
    ],
    'bad-request': ({ text, reason }) => [
        `${quoted(text)} is not valid here: ${reasonWords(reason)}`,
    ],
    'bad-expect': ({ text, reason, hint }) => [
        `${quoted(text)} is not an expectation: ${reasonWords(reason)}`,
        hint === undefined ? undefined : `did you mean ${quoted(hint)}?`,
    ],
    'bad-matcher': ({ matcher, field, reason }) => [
        `${quoted(matcher)} cannot be used on ${field}`,
        reason && reasonWords(reason),
    ],
    'bad-regex': ({ text, reason }) => [`${quoted(text)} is not a regular expression: ${reason}`],
    'bad-clock': ({ text }) => [
        `${quoted(text)} is not an instant`,
        'write date, time and zone, as in 2026-03-01T12:00:00Z',
    ],
    'bad-ip': ({ text }) => [`${quoted(text)} is not an IP address`],
    'bad-name': ({ text, what }) => [`${quoted(text)} is not a ${what}`, NAME_HINTS[what]],
    'cookie-header': ({ name }) => [
        `${quoted(name)} does not stand under "headers"`,
        'write it under "cookies"',
    ],
    'hidden-header': ({ name }) => [
        `CloudFront never shows ${quoted(name)} to functions`,
        'leave the header out',
    ],
    'nothing-to-remove': ({ key }) => [`there is no ${quoted(key)} to remove`],
    'event-type-mismatch': ({ id, configured, actual }) => [
        `${quoted(id)} is a ${configured} function, this test is ${actual}`,
        'leave "eventType" out for a function that is attached to both',
    ],
    'event-too-large': ({ bytes, limit }) => [
        `the event has ${formatNumber(bytes)} bytes, the limit is ${formatNumber(limit)}`,
    ],
    'file-not-found': ({ path, reason }) => [`cannot read ${quoted(path)}: ${reason}`],
    'outside-root': ({ path }) => [
        `cannot read ${quoted(path)}: it lies outside the repository`,
        'move the file into the repository',
    ],
    'bad-json': ({ path, reason }) => [`cannot read ${quoted(path)}: ${reasonWords(reason)}`],
    'empty-table': ({ path }) => [
        `the table ${quoted(path)} has no rows`,
        'a test with "cases" is run once for each row',
    ],
    'csv-shape': ({ reason, cells, columns }) => [
        cells === undefined
            ? `this is not a CSV table: ${reasonWords(reason)}`
            : `this row has ${message_table_count(cells, 'cell')}, the header ${columns}`,
        cells === undefined ? undefined : reasonWords(reason),
    ],
    'unused-column': ({ column, suggestions }) => [
        `column ${quoted(column)} is not used`,
        didYouMean(suggestions) ?? `write \${${column}} in the test, or remove the column`,
    ],
    'unknown-variable': ({ name, suggestions }) => [
        `there is no column ${quoted(name)} to fill in`,
        didYouMean(suggestions) ?? 'write $${ for a plain "${"',
    ],
    'duplicate-name': ({ name, other }) => [
        `the name ${quoted(name)} is used twice`,
        `also at ${other}; add "name:"`,
    ],
    'snapshot-place': ({ why }) => [SNAPSHOT_PLACES[why], 'use "snapshot: true"'],
    'obsolete-snapshot': ({ id }) => [
        `no test asks for the snapshot of ${quoted(id)} any more`,
        'cf2 test -u removes it; in CI it is a failure',
    ],
    'only-in-ci': () => ['"only" is refused in CI', 'remove it, or use -t on your own machine'],
    'kvs-limit': ({ key, what, bytes, limit }) => [
        what === 'store'
            ? `the key value store has ${formatNumber(bytes)} bytes, the limit is ${formatNumber(limit)}`
            : `${what === 'key' ? 'key' : 'the value of'} ${quoted(key)} has ${formatNumber(bytes)} bytes, the limit is ${formatNumber(limit)}`,
    ],
    'kvs-runtime': ({ id }) => [
        `${quoted(id)} has runtime cloudfront-js-1.0, which has no key value stores`,
        'set "runtime: cloudfront-js-2.0"',
    ],
    'wrong-function': ({ id, expected }) => [
        `this file tests ${quoted(id)}, not ${quoted(expected)}`,
        'correct "function:", or list the file under "tests:" of that function',
    ],
    'unknown-function': ({ id, known }) => [
        `there is no function ${quoted(id)}`,
        known.length === 0 ? undefined : `known: ${known.map(quoted).join(', ')}`,
    ],
    'duplicate-function': ({ name, other }) => [
        `${quoted(name)} is already the name of function ${quoted(other)}`,
        'give each function its own "name:"',
    ],
    'unset-variable': ({ name }) => [
        `\${${name}} is not set`,
        'set it, or write $${ for a plain "${"',
    ],
    'no-tests': ({ id, expected }) => [
        `no tests for ${quoted(id)}; expected ${expected}`,
        'two lines are a first test: "tests:" and "  - { request: GET /, expect: unchanged }"',
    ],
    'no-match': ({ selection }) => [`no test matches ${quoted(selection)}`],
    'build-failed': ({ id, reason, printed }) => [
        `the build of ${quoted(id)} failed: ${reason}`,
        printed === '' ? 'run the command by itself to see why' : printed,
    ],
    'not-supported-yet': ({ key }) => [`${quoted(key)} is not supported by this version of cf2`],
    'event-key': ({ key, why }) => [`${quoted(key)} in the event: ${reasonWords(why)}`],
    'several-functions': ({ known }) => [
        'there are several functions',
        `name one with --function: ${known.join(', ')}`,
    ],
    'not-appendable': ({ path }) => [
        `cannot add a test to ${quoted(path)}: its "tests" are no list of their own`,
        'write the list under "tests" instead of an alias',
    ],
    'not-among-tests': ({ path, id }) => [
        `${quoted(path)} is not among the test files of ${quoted(id)}`,
        'list it under "tests:" of the function, or name another file',
    ],
    'not-recordable': (args) => {
        const what = `what ${quoted(args.id)} made of this event`;
        if (args.why === 'inexpressible')
            return [`${what} cannot be written as an expectation`];
        return args.why === 'rules'
            ? [`${what} breaks production rules: ${args.rules.join(', ')}`, 'mend the function first']
            : [
                `${quoted(args.id)} is configured to have no tests`,
                'take "tests: none" out of the configuration',
            ];
    },
    'not-on-aws': ({ keys }) => [
        `AWS cannot run this test: ${keys.join(', ')}`,
        'record it with --offline',
    ],
    'may-vary': ({ because }) => [
        `the function used ${because.join(', ')}: the test may not pass again`,
        'write "clock:" into the test, or a matcher that holds for every run',
    ],
    'not-imported': ({ what, name, why }) => [
        `the ${what} ${quoted(name)} was not carried over: ${reasonWords(why)}`,
    ],
    'imported-otherwise': ({ name, why }) => [
        `${quoted(name)} was carried over with a difference: ${reasonWords(why)}`,
    ],
    'bad-input': ({ input, text, expected }) => [
        `input ${quoted(input)} must be ${expected}, not ${quoted(text)}`,
    ],
    'missing-input': ({ input, because }) => [
        `the input ${quoted(input)} is missing`,
        `${quoted(because)} describes one function without a configuration file, which needs "function" and "source"`,
    ],
    'file-not-written': ({ path, reason }) => [
        `cannot write ${quoted(path)}: ${reason}`,
        'name a file in a folder that can be written',
    ],
    'long-lived-credentials': ({ arn }) => [
        `the credentials are those of a user, ${arn}, and never run out`,
        'a role with short-lived credentials is safer: see role-to-assume',
    ],
    'bad-endpoint': ({ variable, text }) => [
        `${variable}: ${quoted(text)} is not an http or https URL`,
        'write a full URL such as http://127.0.0.1:4566, or unset it',
    ],
    'no-njs': () => [
        '--strict needs njs, and there is none on PATH',
        'install it: "apt-get install njs" on Debian and Ubuntu, else https://nginx.org/en/docs/njs/install.html',
    ],
    'strict-verdict': ({ binary, offline, second, because }) => [
        `the checker and ${binary} disagree: ${verdictWords('the checker', offline)}, ${verdictWords(binary, second)}`,
        because ?? 'please report it, with the function',
    ],
    'unknown-code': ({ text, suggestions }) => [
        `${quoted(text)} is not a code of cf2`,
        didYouMean(suggestions) ?? '"cf2 check --explain" lists them',
    ],
    'other-code': ({ name, stage, source }) => [
        `${stage} of ${quoted(name)} is not what ${quoted(source)} has, so the engines tested different code`,
        'deploy first, or test each with an engine of its own',
    ],
    'code-too-large': ({ bytes, comments, limit }) => [
        `the code has ${formatNumber(bytes)} bytes, the limit is ${formatNumber(limit)}`,
        `${formatNumber(bytes - comments)} of code, ${formatNumber(comments)} of comments; ${formatNumber(bytes - limit)} too many`,
    ],
    language: ({ error, mend }) => [error, mend],
};
function verdictWords(who, text) {
    return text === 'accepted' ? `${who} takes the code` : `${who} says ${quoted(text)}`;
}
const NAME_HINTS = {
    'function name': 'use 1 to 64 letters, digits, "-" and "_"',
    'function id': 'begin with a letter or digit, go on with letters, digits, "-" and "_"',
};
function subject(key) {
    return key === '' ? 'the file' : quoted(key);
}
function didYouMean(words) {
    if (words.length === 0)
        return undefined;
    return `did you mean ${words.map(quoted).join(' or ')}?`;
}
function message_table_count(number, noun) {
    return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}
const LONGEST = 80;
/** Text as JSON writes it, so that no control character gets out; the end of long text is left out. */
function quoted(text) {
    return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}\u2026` : text);
}

;// CONCATENATED MODULE: ./src/core/messages.ts

/** The words for a diagnostic. Nothing else in the project words one. */
function describeDiagnostic(diagnostic) {
    const { code, args } = diagnostic;
    // The table has a row for each code and each row takes that code's arguments.
    const row = MESSAGES[code];
    const [message, hint] = row(args);
    return hint === undefined ? { message } : { message, hint };
}
/** Note beside the place of an anchor, where a fault is shown at its alias. */
function anchorNote(name) {
    return `anchor &${name}`;
}
/** Note beside the place in another file at which reading it stopped. */
const STOPPED_NOTE = 'reading stopped here';
/** Note beside the first of two places that exclude each other. */
const FIRST_NOTE = 'the other one';
/** Note beside the row of a table, where a fault is shown in the test. Rows are numbered by line. */
function rowNote(line) {
    return `row ${line}`;
}

;// CONCATENATED MODULE: ./src/github/outputs.ts

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
    'functions',
    'summary-file',
    'junit-file',
    'json-file',
];
/** Turns a report into the values of the outputs. */
function planOutputs(report, facts) {
    const totals = totalsOf(casesOf(report));
    const measured = report.functions.flatMap((fn) => maxUtilization(fn) ?? []);
    return {
        result: resultOf(report),
        tests: String(totals.all),
        passed: String(totals.passed),
        // What AWS could not run counts as failed, what no engine ran as skipped: the figures add up.
        failed: String(totals.failed + totals.error),
        skipped: String(totals.skipped + totals['not-run']),
        published: JSON.stringify(publishedIds(report)),
        'publish-reason': facts.publishReason,
        'max-utilization': measured.length === 0 ? '' : String(Math.max(...measured)),
        functions: JSON.stringify(Object.fromEntries(report.functions.map((fn) => [fn.id, functionFacts(fn)]))),
        'summary-file': facts.summaryFile ?? '',
        'junit-file': facts.junitFile ?? '',
        'json-file': facts.jsonFile ?? '',
    };
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

;// CONCATENATED MODULE: ./src/core/tables.ts
/** What tells tables apart: the function, and the test whose rows they are. */
function tableIdentity({ functionId, span: { file, start } }) {
    return JSON.stringify([functionId, file, start.line, start.column]);
}
/** Groups rows by their table, tables in the order of their first rows. */
function groupTables(rows) {
    return groupBy(rows, tableIdentity);
}
/** Cases in their order, the rows of a table together at the place of its first one; other cases stand alone. */
function groupRows(cases) {
    return groupCases(cases, ({ testCase }) => tableIdentity(testCase));
}
/**
 * Failed cases that reports tell together: rows of one table in which the same fields failed. Other cases
 * stand alone.
 */
function groupFailures(cases) {
    const failed = cases.filter(({ status }) => status === 'failed');
    return groupCases(failed, ({ testCase, failures }) => JSON.stringify([tableIdentity(testCase), failedFields(failures)]));
}
function groupCases(cases, keyOf) {
    const groups = groupBy(cases, (it) => (it.testCase.row ? keyOf(it) : it));
    return groups.flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}
/** How many rows of its table each row's test has; tables are known by their rows. */
function countRows(cases) {
    const rows = cases.map(({ testCase }) => testCase).filter(({ row }) => row !== undefined);
    const counts = new Map();
    for (const table of groupTables(rows)) {
        for (const row of table.slice(0, 1))
            counts.set(tableIdentity(row), table.length);
    }
    return (row) => counts.get(tableIdentity(row)) ?? 1;
}
function failedFields(failures) {
    return [...new Set(failures.flatMap(fieldsOf))].sort();
}
/** What of a case failed: fields where there are any, else the kind of failure. */
function fieldsOf(failure) {
    if (failure.kind === 'changes')
        return failure.differences.map(({ field }) => `changes.${field}`);
    return 'field' in failure ? [`${failure.kind} ${failure.field}`] : [failure.kind];
}
/** Groups items by a key, groups in the order of their first items. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./src/reporters/text/shown.ts


/** Values longer than this many UTF-16 code units are cut. */
const LONG_VALUE = 500;
/** A value in one line: text in JSON quoting, several values in a list, cf2's own words as they are. */
function formatShown(shown) {
    switch (shown.as) {
        case 'text':
            return formatText(shown.text);
        case 'number':
            return String(shown.number);
        case 'values':
            return formatValues(shown.values);
        case 'absent':
            return 'absent';
        case 'phrase':
            return escapeControls(clip(shown.phrase));
    }
}
function formatText(text) {
    const clipped = clip(text);
    return clipped === text
        ? quote(text)
        : `${quote(clipped.slice(0, -1))}\u2026 (${formatNumber(Array.from(text).length)} characters)`;
}
function formatValues(values) {
    const list = values.map(formatText).join(', ');
    return values.length === 1 ? list : `${values.length} values: ${list}`;
}
/** Cuts a text to LONG_VALUE, never inside a surrogate pair; `\u2026` says that something is missing. */
function clip(text, length = LONG_VALUE) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}

;// CONCATENATED MODULE: ./src/reporters/text/source-lines.ts

/** Splits every file and measures every line at most once, however many spans point into it. */
function source_lines_createSourceLines(sources) {
    const files = new Map();
    const measured = new Map();
    return (file, line) => {
        const known = files.get(file) ?? (sources.get(file) ?? '').split(/\r\n|\r|\n/);
        files.set(file, known);
        const text = known[line - 1];
        if (!sources.has(file) || text === undefined)
            return undefined;
        const key = `${line}:${file}`;
        const found = measured.get(key) ?? measureLine(text);
        measured.set(key, found);
        return found;
    };
}
/** Knows where the characters of two units are, so that a part is found without reading the line. */
function measureLine(text) {
    const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
    return {
        length: text.length - pairs.length,
        part: (from, to) => text.slice(unitAt(pairs, from), unitAt(pairs, to)),
        start: clip(text),
    };
}
/** Offset in units of the code point number `point`: every pair that begins before it adds one. */
function unitAt(pairs, point) {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((pairs[middle] ?? Infinity) - middle < point)
            low = middle + 1;
        else
            high = middle;
    }
    return point + low;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
;// CONCATENATED MODULE: ./src/reporters/text/theme.ts

/** Styles for a terminal with or without colour; the environment is not asked. */
function theme_createTheme(colour) {
    const { bold, dim, red, green, yellow, cyan } = picocolors_default().createColors(colour);
    return { colour, bold, dim, red, green, yellow, cyan };
}

;// CONCATENATED MODULE: ./src/reporters/text/context.ts


/** Columns of text that goes into a file or a web page. */
const FILE_WIDTH = 120;
/** Text for files: no colour, a fixed width. */
function createPlainContext(report) {
    return {
        theme: theme_createTheme(false),
        lines: source_lines_createSourceLines(report.sources),
        width: FILE_WIDTH,
        verbose: false,
    };
}

;// CONCATENATED MODULE: ./src/reporters/text/fields.ts
/** Spaces before every detail of a failure. */
const DETAIL_INDENT = '      ';
/** Columns of a label, so that values stand in one column. */
const LABEL_WIDTH = 10;
/** Columns before a value. */
const VALUE_COLUMN = DETAIL_INDENT.length + LABEL_WIDTH;
/** A labelled detail; further lines stand under the first. No lines, no detail. */
function renderField(label, lines) {
    return lines.map((line, index) => `${DETAIL_INDENT}${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}`.trimEnd());
}

;// CONCATENATED MODULE: ./src/reporters/text/width.ts
/** Code points that take no column of their own: combining marks, joiners, variation selectors. */
const NO_COLUMN = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/**
 * Code points that take two columns: East Asian wide and fullwidth, and emoji.
 * https://www.unicode.org/reports/tr11/
 */
const TWO_COLUMNS = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
/** Columns of one code point on a terminal: 0, 1 or 2. */
function characterWidth(character) {
    if (character >= ' ' && character <= '~')
        return 1;
    if (NO_COLUMN.test(character))
        return 0;
    return TWO_COLUMNS.test(character) ? 2 : 1;
}
/** Columns of a text without controls on a terminal. */
function textWidth(text) {
    return Array.from(text, characterWidth).reduce((sum, width) => sum + width, 0);
}

;// CONCATENATED MODULE: ./src/reporters/text/changes-list.ts





/** What a difference means, behind its value. */
const REMARKS = {
    unlisted: ({ sign, expected }) => sign === '~' ? `was ${expectedText(expected)}, not expected` : 'not expected',
    removed: () => 'removed, not expected',
    'not-removed': () => 'expected to be removed',
    value: ({ expected }) => `expected ${expectedText(expected)}`,
    unchanged: ({ expected }) => `not changed, expected ${expectedText(expected)}`,
};
/** The value a difference is about: what the output has, or what was there before its removal. */
function differenceValue({ expected, actual, reason }) {
    const value = reason === 'removed' ? expected : actual;
    return value === undefined ? 'absent' : formatShown(value);
}
function expectedText(expected) {
    return expected === undefined ? 'a change' : formatShown(expected);
}
/** What the caret line says: whether the output has too much, or something else than was written. */
function changesLabel({ of, differences }) {
    if (of === 'output')
        return 'the output is another one';
    if (of === 'snapshot')
        return 'the output differs from the snapshot';
    const unlisted = differences.some(({ reason }) => reason === 'unlisted' || reason === 'removed');
    return unlisted
        ? 'the output has changes this test does not list'
        : 'the output differs from the listed changes';
}
const SIGN_ORDER = ['+', '-', '~'];
/** Differences in the order in which reports list them: what is too much, what is missing, what is other. */
function inListOrder(differences) {
    return SIGN_ORDER.flatMap((sign) => differences.filter((it) => it.sign === sign));
}
/** Differences as a list with aligned columns, then how many written changes hold. */
function renderChanges(theme, { differences, matched }) {
    const cells = inListOrder(differences).map((difference) => ({
        sign: difference.sign,
        field: escapeControls(difference.field),
        value: differenceValue(difference),
        remark: REMARKS[difference.reason](difference),
    }));
    const fields = widest(cells.map((cell) => cell.field));
    const values = widest(cells.map((cell) => cell.value));
    const colours = { '+': theme.red, '-': theme.green, '~': theme.yellow };
    const rows = cells.map(({ sign, field, value, remark }) => {
        const columns = [pad(field, fields), pad(value, values), remark].join('  ');
        return `${DETAIL_INDENT}${colours[sign](sign)} ${columns}`;
    });
    return [...rows, ...matchedRow(theme, matched)];
}
/** Wider cells push their own remark aside instead of everyone's. */
const WIDEST_COLUMN = 40;
function widest(texts) {
    return Math.min(WIDEST_COLUMN, Math.max(0, ...texts.map(textWidth)));
}
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
function matchedRow(theme, matched) {
    if (matched === 0)
        return [];
    const rest = matched === 1 ? 'is as expected' : 'are as expected';
    return [`${DETAIL_INDENT}${theme.green('\u2713')} ${count(matched, 'listed change')} ${rest}`];
}

;// CONCATENATED MODULE: ./src/core/rules/rule-table.ts


const GUIDE = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const EDGE = `${GUIDE}/edge-function-restrictions-all.html`;
const EVENT = `${GUIDE}/functions-event-structure.html`;
const BAD_GATEWAY = `${GUIDE}/http-502-bad-gateway.html`;
const ORIGIN = `${GUIDE}/helper-functions-origin-modification.html`;
const REQUEST = ['request'];
const RESPONSE = ['generated-response', 'viewer-response'];
const BOTH = [...REQUEST, ...RESPONSE];
const at = (limit) => formatNumber(LIMITS[limit].value);
const of = (severity) => (row) => ({
    inTestFunction: false,
    offlineOnly: false,
    assumed: false,
    ...row,
    severity,
});
const error = of('error');
const warning = of('warning');
/**
 * The production rules: what CloudFront demands of results. Engines, reports, `allow` and the documentation
 * read this one table; checks/ has the code that finds breaches.
 */
const RULES = {
    'bad-return': error({
        on: BOTH,
        rule: 'the handler returns the request or a response; for viewer-response it returns the response',
        mend: 'return event.request, event.response, or an object with statusCode',
        url: EVENT,
        inTestFunction: true,
    }),
    'method-changed': error({
        on: REQUEST,
        rule: 'method stays as it is',
        mend: 'leave request.method alone',
        url: EVENT,
    }),
    'uri-not-absolute': error({
        on: REQUEST,
        rule: 'uri is text that begins with "/"',
        mend: 'begin request.uri with "/"',
        url: EDGE,
    }),
    'query-in-uri': error({
        on: REQUEST,
        rule: 'uri holds no "?"',
        mend: 'write parameters to request.querystring',
        url: EDGE,
    }),
    'uri-bad-char': error({
        on: REQUEST,
        rule: 'uri holds no space, control character or "#"',
        mend: 'use encodeURI',
        url: EDGE,
    }),
    'query-bad-char': error({
        on: REQUEST,
        rule: 'a changed query holds no space, control character or "#"',
        mend: 'use encodeURIComponent on names and values',
        url: EDGE,
    }),
    'url-too-long': error({
        on: REQUEST,
        rule: `uri and query together have less than ${at('uriWithQuery')} characters`,
        mend: 'shorten uri or query',
        url: EDGE,
    }),
    'request-too-large': error({
        on: REQUEST,
        rule: `request line and headers have at most ${at('requestSize')} bytes`,
        mend: 'remove headers, cookies or parameters',
        url: LIMITS.requestSize.source,
    }),
    'header-name-case': error({
        on: BOTH,
        rule: 'header names are lower-case',
        mend: 'write the name in lower case',
        url: EVENT,
        inTestFunction: true,
    }),
    'bad-value-type': error({
        on: BOTH,
        rule: 'every header, cookie and parameter is { value: text }, every other field the type that events have',
        mend: 'use { value: String(x) }',
        url: EVENT,
        inTestFunction: true,
    }),
    'header-bad-char': warning({
        on: BOTH,
        rule: 'header names are tokens, their values hold no control characters',
        mend: 'use letters, digits and "-" in names; encode values, encodeURIComponent will do',
        url: EDGE,
        assumed: true,
    }),
    'header-too-large': warning({
        on: BOTH,
        rule: `header names have at most ${at('headerName')} characters, values ${at('headerValue')}, ` +
            `all of them together ${at('headersTotal')}`,
        mend: 'shorten or remove headers',
        url: LIMITS.headerValue.source,
        assumed: true,
    }),
    'disallowed-header': error({
        on: BOTH,
        rule: 'headers that only CloudFront may set are neither added nor changed',
        mend: 'use a header name of your own',
        url: EDGE,
    }),
    'readonly-header': error({
        on: ['request', 'viewer-response'],
        rule: 'read-only headers are neither added, changed nor removed',
        mend: 'leave the header as it is; for another Host see cf.updateRequestOrigin',
        url: BAD_GATEWAY,
    }),
    'cookie-in-headers': warning({
        on: BOTH,
        rule: 'cookies stand under cookies, not under headers',
        mend: 'use request.cookies or response.cookies',
        url: EVENT,
        assumed: true,
    }),
    'bad-status': error({
        on: RESPONSE,
        rule: 'statusCode is an integer from 100 to 599',
        mend: 'set response.statusCode to a number such as 302',
        url: EVENT,
        inTestFunction: true,
        assumed: true,
    }),
    'bad-body': error({
        on: RESPONSE,
        rule: 'body is text or { encoding: "text" or "base64", data: text }, and base64 is valid',
        mend: 'set response.body to text, or encode data as base64',
        url: EVENT,
        inTestFunction: true,
    }),
    'stale-body-headers': warning({
        on: ['viewer-response'],
        rule: "a new body does not keep the old one's content-length or content-encoding",
        mend: 'remove or set both headers together with the body',
        url: EVENT,
    }),
    'redirect-without-location': warning({
        on: RESPONSE,
        rule: 'a redirect (301, 302, 303, 307, 308) has a location',
        mend: 'set response.headers.location = { value: \u2026 }',
        url: EVENT,
    }),
    'unknown-output-key': warning({
        on: BOTH,
        rule: 'results hold only keys that CloudFront knows: it drops all others',
        mend: 'remove the key; several values stand under multiValue, with a capital V',
        url: EVENT,
    }),
    'bad-origin': error({
        on: REQUEST,
        rule: 'arguments of the origin helpers keep to the documented limits',
        mend: 'correct the argument',
        url: ORIGIN,
        offlineOnly: true,
    }),
    'never-invoked': warning({
        on: ['viewer-response'],
        rule: 'CloudFront runs no viewer-response function for a status of 400 and above',
        mend: 'test with a response below 400; custom error pages are the way to change the others',
        url: EDGE,
    }),
    'log-too-long': warning({
        on: BOTH,
        rule: `logs have at most ${at('executionLogs')} bytes, ` +
            `custom log data at most ${at('customLogData')} URL-encoded`,
        mend: 'log less: CloudFront cuts the rest off',
        url: LIMITS.executionLogs.source,
    }),
    'code-too-large': error({
        on: [],
        rule: `the code has at most limits.codeSize bytes (${at('codeSize')})`,
        mend: 'shorten or minify the code, comments count; or move data to a key value store',
        url: LIMITS.codeSize.source,
    }),
};
/** All rules, in the order of the table. */
const RULE_CODES = Object.keys(RULES);
/** Codes that `allow` may name: nothing works with a result of no shape, so that rule stays. */
const ALLOWABLE_CODES = RULE_CODES.filter((code) => code !== 'bad-return');

;// CONCATENATED MODULE: ./src/reporters/text/approximate-words.ts
const approximate_words_WORDS = {
    'error-words': "an error has the offline engine's words: CloudFront's are not known",
    'wide-characters': 'CloudFront counts a character beyond U+FFFF as one, the offline engine as two',
    'key-order': 'cloudfront-js-1.0 keeps keys that are numbers in the order of insertion',
};
/** What is not as on CloudFront, and known not to be. */
function approximateWords(approximation) {
    return `approximate: ${approximate_words_WORDS[approximation]}`;
}

;// CONCATENATED MODULE: ./src/reporters/text/http.ts




/** Lines of a body that are shown. */
const BODY_LINES = 20;
/** An outcome the way HTTP writes it, one line each; an error has no output. */
function renderOutcome(outcome) {
    switch (outcome.kind) {
        case 'request': {
            const { method, uri, querystring, headers, cookies } = outcome.request;
            const target = `${uri ?? '(no uri)'}${queryText(querystring)}`;
            const pairs = [...cookies].flatMap(([name, list]) => list.map((it) => `${name}=${it.value}`));
            const cookie = pairs.length === 0 ? [] : [`cookie: ${pairs.join('; ')}`];
            return shorten([`${method ?? '(no method)'} ${target}`, ...headerLines(headers), ...cookie]);
        }
        case 'response': {
            const { statusCode, statusDescription, headers, cookies, body } = outcome.response;
            const status = ['HTTP', statusCode ?? '(no status)', statusDescription].filter(isWritten);
            const set = [...cookies].flatMap(([name, list]) => list.map((it) => setCookie(name, it)));
            return shorten([status.join(' '), ...headerLines(headers), ...set, ...bodyLines(body)]);
        }
        case 'error':
            return [];
    }
}
function isWritten(part) {
    return part !== undefined && part !== '';
}
function queryText(query) {
    const pairs = [...query].flatMap(([name, values]) => values.map((value) => `${name}=${value}`));
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
function headerLines(headers) {
    return [...headers].flatMap(([name, values]) => values.map((value) => `${name}: ${value}`));
}
function setCookie(name, { value, attributes }) {
    return `set-cookie: ${[`${name}=${value}`, attributes].filter(isWritten).join('; ')}`;
}
function bodyLines(body) {
    if (body === undefined)
        return [];
    if (body.encoding === 'base64') {
        return ['', `(base64, ${formatNumber(body.data.length)} characters)`];
    }
    const lines = body.data.replace(/\r?\n$/, '').split(/\r?\n/);
    const hidden = lines.length - BODY_LINES;
    const more = hidden > 0 ? [`\u2026 ${count(hidden, 'more line')}`] : [];
    return ['', ...(body.data === '' ? ['(empty body)'] : lines.slice(0, BODY_LINES)), ...more];
}
function shorten(lines) {
    return lines.map((line) => escapeControls(clip(line)));
}

;// CONCATENATED MODULE: ./src/reporters/text/place.ts

/** A place as editors open it: `file:line:column`, or `file:line` where only the line is meant. */
function formatPlace({ file, start }, precision) {
    const place = `${escapeControls(file)}:${start.line}`;
    return precision === 'line' ? place : `${place}:${start.column}`;
}

;// CONCATENATED MODULE: ./src/reporters/text/row-place.ts

/** Where a case is written: its row where it has one, else the test. */
function placeOfCase({ row, span }) {
    return row?.span ?? span;
}
/** The line of a row in its file, by which reports number rows. */
function rowNumber({ testCase }) {
    return placeOfCase(testCase).start.line;
}
/** Where a case's row stands; nothing for other cases. */
function rowPlace({ testCase: { row } }) {
    return row ? [formatPlace(row.span, 'line')] : [];
}

;// CONCATENATED MODULE: ./src/reporters/text/run-facts.ts




/**
 * Cases per engine: `offline 515, aws 28 (485 rows not sampled)`; engines that were part of the run but ran nothing
 * count 0.
 */
function enginesText(report) {
    const runs = casesOf(report).flatMap((it) => it.runs);
    const cases = (engine) => formatNumber(runs.filter((run) => run.engine === engine).length);
    const engines = report.engines.map((engine) => `${engine} ${cases(engine)}`).join(', ');
    const left = casesOf(report).flatMap((it) => notesOf(it, 'not-sampled')).length;
    return left === 0 ? engines : `${engines} (${count(left, 'row')} not sampled)`;
}
/** `2 offline only (clock, origin)`: what AWS could not run, where it was asked; empty when nothing. */
function offlineOnlyText(report) {
    if (!report.engines.includes('aws'))
        return '';
    const notes = casesOf(report).flatMap((it) => notesOf(it, 'offline-only'));
    const reasons = new Set(notes.flatMap((note) => note.reasons));
    if (notes.length === 0)
        return '';
    return `${formatNumber(notes.length)} offline only (${[...reasons].join(', ')})`;
}
/** The notes of one kind. */
function notesOf({ notes }, kind) {
    return notes.filter((it) => it.note === kind);
}
/** The function with the highest compute utilization of the run; undefined when none was measured. */
function highestUtilization(report) {
    return report.functions
        .flatMap((fn) => {
        const percent = maxUtilization(fn);
        return percent === undefined ? [] : [{ id: fn.id, percent }];
    })
        .reduce((highest, it) => (highest !== undefined && highest.percent >= it.percent ? highest : it), undefined);
}
/** The case that cost most steps; undefined when none was counted. */
function highestSteps(report) {
    return casesOf(report)
        .flatMap((it) => {
        const steps = caseSteps(it);
        return steps === undefined ? [] : [{ id: it.testCase.id, steps }];
    })
        .reduce((highest, it) => (highest !== undefined && highest.steps >= it.steps ? highest : it), undefined);
}

;// CONCATENATED MODULE: ./src/reporters/text/case-context.ts









/** Log entries shown unless everything is asked for. */
const LOG_ENTRIES = 20;
/** What a failing case did: engine, request, output, logs, and how to run it again. */
function renderCaseContext(context, report) {
    // There is no test to tell of.
    if (report.failures.some(({ kind }) => kind === 'snapshot-obsolete'))
        return [];
    return [
        ...case_context_renderCaseRun(context, report),
        ...renderField('rerun', [`cf2 test ${shellWord(rerunPlace(report))}`]),
        ...renderField('accept', acceptLine(report)),
        ...(context.verbose ? rawFields(report) : []),
    ];
}
/** What a failing case did: engine, request, output, logs. */
function case_context_renderCaseRun(context, report) {
    const run = report.runs.find(({ engine }) => engine === report.failures[0]?.engines[0]);
    const shown = run ?? report.runs[0];
    return [
        ...renderField('engine', engineLine(report)),
        ...renderField('row', rowPlace(report)),
        ...renderField('request', [escapeControls(clip(report.testCase.request))]),
        ...renderField('output', shown === undefined ? [] : renderOutcome(shown.outcome)),
        ...renderField('logs', logLines(shown?.result.logs ?? [], context.verbose)),
        ...renderField('note', notesOf(report, 'approximate').map(({ approximation: it }) => approximateWords(it))),
    ];
}
/** Names the engine where a case of several engines failed on one alone. */
function engineLine({ runs, failures }) {
    const failed = new Set(failures.flatMap((failure) => failure.engines));
    const passed = runs.map((run) => run.engine).filter((engine) => !failed.has(engine));
    return failed.size === 1 && passed.length > 0
        ? [`${[...failed].join()} only (${passed.join()} passed)`]
        : [];
}
/** Names the engine of one failure where other failures of the case have other engines. */
function failureEngine(failure, report) {
    const mixed = report.failures.some((other) => other.engines.length !== failure.engines.length);
    const differs = report.failures.some((other) => other.engines[0] !== failure.engines[0]);
    return failure.engines.length === 1 && (mixed || differs)
        ? renderField('engine', [`${failure.engines.join()} only`])
        : [];
}
/** Log entries, one line each; long lists are cut unless `all` is asked for. */
function logLines(logs, all) {
    const entries = all ? logs : logs.slice(0, LOG_ENTRIES);
    const hidden = logs.length - entries.length;
    const more = hidden > 0 ? [`\u2026 ${count(hidden, 'more entry', 'more entries')}`] : [];
    return [...entries.map((entry) => escapeControls(clip(entry))), ...more];
}
/** The first failure's line, where it is in the test's own file. */
function rerunPlace({ testCase, failures }) {
    const written = failures.find(({ span }) => span.file === testCase.span.file);
    return formatPlace(written?.span ?? testCase.span, 'line');
}
/** How to accept what differs from a snapshot. */
function acceptLine(report) {
    const isOther = report.failures.some((it) => it.kind === 'changes' && it.of === 'snapshot');
    return isOther ? [`cf2 test -u ${shellWord(rerunPlace(report))}`] : [];
}
/** A word of a POSIX shell; quoted only where it must be. */
function shellWord(word) {
    return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
function rawFields({ testCase, runs }) {
    const event = escapeControls(JSON.stringify(testCase.event));
    return [
        ...renderField('event', [event]),
        ...runs.flatMap(({ engine, result }) => renderField(engine, [escapeControls(result.output || result.errorMessage)])),
    ];
}

;// CONCATENATED MODULE: ./src/reporters/text/cells.ts


/** The most a tab can take. Tabs are kept, so text above and below stays aligned at any tab width. */
const TAB_WIDTH = 8;
/** A line of source, code point by code point; controls but tabs are escaped. */
function cellsOf(line) {
    return Array.from(line, (character) => {
        if (character === '\t')
            return { text: character, width: TAB_WIDTH };
        const text = escapeControls(character);
        return { text, width: text === character ? characterWidth(character) : text.length };
    });
}
/** Columns of some cells. */
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}
/** Cells as text; `as` stands in for every column (tabs stay tabs). */
function textOf(cells, as) {
    return cells
        .map((cell) => (as === undefined || cell.text === '\t' ? cell.text : as.repeat(cell.width)))
        .join('');
}

;// CONCATENATED MODULE: ./src/reporters/text/line-part.ts

/** What is looked at around a place: on either side twice what fits, for some characters have no width. */
function surroundings(line, column, columns) {
    const reach = 2 * columns;
    const at = Math.min(column - 1, line.length);
    const from = Math.max(0, at - reach);
    return { from, cells: cellsOf(line.part(from, Math.min(line.length, at + reach))) };
}
/** What is shown of a part as text, `\u2026` behind it where the line goes on. */
function cut(near, { from, to }, line) {
    return `${textOf(near.cells.slice(from, to))}${near.from + to < line.length ? '\u2026' : ''}`;
}
/** The cells a span covers on its first line; at least the one it starts at. */
function covered({ from: skipped, cells }, { start, end }) {
    const last = end.line > start.line ? cells.length : end.column - 1 - skipped;
    const from = Math.min(start.column - 1 - skipped, cells.length);
    return { from, to: Math.max(Math.min(last, cells.length), from) };
}
/** A line without its indentation and trailing space. */
function written(cells) {
    const blank = (cell) => cell.text.trim() === '';
    const from = cells.findIndex((cell) => !blank(cell));
    return from === -1
        ? { from: 0, to: cells.length }
        : { from, to: cells.findLastIndex((cell) => !blank(cell)) + 1 };
}

;// CONCATENATED MODULE: ./src/reporters/text/window.ts

/** Columns for the `\u2026` at either end. */
const ELLIPSES = 2;
/**
 * The part of a line to show so that it fits `columns` and the start of `focus` is seen: first as much
 * of the focus as fits, then its surroundings, in equal shares.
 */
function windowAround(cells, focus, columns) {
    if (widthOf(cells) <= columns)
        return { from: 0, to: cells.length };
    let room = columns - ELLIPSES;
    let { from } = focus;
    let to = from;
    const take = (index) => {
        const width = cells[index]?.width ?? Infinity;
        if (width > room)
            return false;
        room -= width;
        return true;
    };
    while (to < focus.to && take(to))
        to += 1;
    for (let grown = true; grown;) {
        const right = take(to);
        if (right)
            to += 1;
        const left = from > 0 && take(from - 1);
        if (left)
            from -= 1;
        grown = left || right;
    }
    return { from, to };
}

;// CONCATENATED MODULE: ./src/reporters/text/code-frame.ts





/**
 * The place of a span, its source line, and carets under exactly the code points it covers. Lines wider
 * than the terminal are cut to a window around the span. Without the file's text only the place and
 * the label remain.
 */
function renderFrame(context, span, style) {
    const { theme, lines } = context;
    const place = formatPlace(span, style.wholeLine === true ? 'line' : 'column');
    const arrow = `  ${theme.dim('-->')} ${place}`;
    const line = lines(span.file, span.start.line);
    const label = style.label ?? '';
    if (line === undefined)
        return label === '' ? [arrow] : [arrow, `      ${label}`];
    const gutter = gutterOf(span.start.line, style.indent);
    return [arrow, theme.dim(gutter.empty), ...excerpt(context, gutter, line, span, style)];
}
function gutterOf(line, indent) {
    const number = `${' '.repeat(indent)}${line}`;
    return { empty: `${' '.repeat(number.length)} |`, numbered: `${number} |` };
}
function excerpt({ theme, width }, gutter, line, span, style) {
    const columns = Math.max(width - gutter.empty.length - 1, 20);
    const near = surroundings(line, style.wholeLine === true ? 1 : span.start.column, columns);
    const { cells } = near;
    const focus = style.wholeLine === true ? written(cells) : covered(near, span);
    const shown = windowAround(cells, focus, columns);
    const isCut = shown.from > 0 || near.from > 0;
    const source = `${isCut ? '\u2026' : ''}${cut(near, shown, line)}`;
    const prefix = `${isCut ? ' ' : ''}${textOf(cells.slice(shown.from, focus.from), ' ')}`;
    const carets = textOf(cells.slice(focus.from, Math.min(focus.to, shown.to)), '^') || '^';
    const paint = theme[style.colour ?? 'red'];
    const marks = `${prefix}${paint(carets)}`;
    const before = (isCut ? 1 : 0) + widthOf(cells.slice(shown.from, focus.from));
    const used = before + widthOf(cells.slice(focus.from, Math.min(focus.to, shown.to)));
    const rows = labelled({ marks, before, used, columns }, style.label ?? '', paint);
    return [
        `${theme.dim(gutter.numbered)} ${source}`.trimEnd(),
        ...rows.map((row) => `${theme.dim(gutter.empty)} ${row}`),
    ];
}
/** The label stands behind the carets, or below their beginning where it would run over the edge. */
function labelled({ marks, before, used, columns }, label, style) {
    if (label === '')
        return [marks];
    const width = textWidth(label);
    if (used + 1 + width <= columns)
        return [`${marks} ${style(label)}`];
    const indent = Math.max(0, Math.min(before, columns - width));
    return [marks, `${' '.repeat(indent)}${style(label)}`];
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/character.js
var character = __webpack_require__(3460);
;// CONCATENATED MODULE: ./src/reporters/text/changed-characters.ts

/** Bounds the work of a diff: beyond it, everything between the common ends counts as changed. */
const MAX_EDITS = 100;
/** Both texts, with `changed` applied to what only one of them has and `same` to the rest. */
function markChanges(first, second, changed, same) {
    const parts = (0,character/* diffChars */.J)(first, second, { maxEditLength: MAX_EDITS }) ?? middle(first, second);
    const side = (other) => parts
        .filter((part) => !part[other])
        .map((part) => (part.added || part.removed ? changed : same)(part.value))
        .join('');
    return [side('added'), side('removed')];
}
function middle(first, second) {
    const one = Array.from(first);
    const other = Array.from(second);
    const shorter = Math.min(one.length, other.length);
    let start = 0;
    while (start < shorter && one[start] === other[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end))
        end += 1;
    const part = (from, side) => ({
        value: from.join(''),
        added: side === 'added',
        removed: side === 'removed',
    });
    return [
        part(one.slice(0, start), 'both'),
        part(one.slice(start, one.length - end), 'removed'),
        part(other.slice(start, other.length - end), 'added'),
        part(one.slice(one.length - end), 'both'),
    ];
}

;// CONCATENATED MODULE: ./src/reporters/text/difference-window.ts


/** Share of a window that stands before the first difference. */
const BEFORE_DIFFERENCE = 1 / 3;
/** Number of code points that two texts have in common at their beginning. */
function firstDifference(first, second) {
    let at = 0;
    while (at < first.length && first[at] === second[at])
        at += 1;
    return at;
}
/** The part of a text around one of its code points that, quoted, takes at most `columns`. */
function windowAt(points, at, columns) {
    let room = columns;
    const fits = (index, reserve) => {
        const width = textWidth(escapeQuoted(points[index] ?? ''));
        if (index < 0 || index >= points.length || room - width < reserve)
            return false;
        room -= width;
        return true;
    };
    let from = Math.min(at, points.length);
    while (fits(from - 1, Math.floor(columns * (1 - BEFORE_DIFFERENCE))))
        from -= 1;
    let to = Math.min(at, points.length);
    while (fits(to, 0))
        to += 1;
    return {
        part: points.slice(from, to).join(''),
        cutBefore: from > 0,
        cutAfter: to < points.length,
    };
}

;// CONCATENATED MODULE: ./src/reporters/text/marked-texts.ts




/** Long texts are cut to the columns there are, but not shorter than this. */
const NARROWEST_WINDOW = 40;
/** Columns of two `\u2026` and two quotes. */
const WINDOW_MARKS = 4;
/** Both texts in quotes, what differs in bold. */
function quoteMarked(theme, first, second) {
    if (!theme.colour)
        return [quote(first), quote(second)];
    const marked = markChanges(first, second, (part) => theme.bold(escapeQuoted(part)), escapeQuoted);
    return [`"${marked[0]}"`, `"${marked[1]}"`];
}
/** Cuts two texts to `width` columns around their first difference. */
function compareWindows(theme, first, second, width) {
    const points = [Array.from(first), Array.from(second)];
    const at = firstDifference(...points);
    const columns = Math.max(NARROWEST_WINDOW, width - WINDOW_MARKS);
    const [one, other] = [
        windowAt(points[0], at, columns),
        windowAt(points[1], at, columns),
    ];
    const quoted = quoteMarked(theme, one.part, other.part);
    const total = points.map(({ length }) => formatNumber(length)).join(' and ');
    return {
        quoted: [cutAs(one, quoted[0]), cutAs(other, quoted[1])],
        differ: `from character ${formatNumber(at + 1)} on (of ${total})`,
    };
}
/** The text of a window between the marks of what is cut off. */
function cutAs({ cutBefore, cutAfter }, text) {
    return `${cutBefore ? '\u2026' : ''}${text}${cutAfter ? '\u2026' : ''}`;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(1318);
;// CONCATENATED MODULE: ./src/reporters/text/line-diff.ts




/** Bounds the work of a diff; texts further apart are compared as one long value. */
const line_diff_MAX_EDITS = 200;
/** Equal lines shown around a change. */
const CONTEXT_LINES = 3;
/**
 * Two texts line by line: `-` only in the first, `+` only in the second. Lines are quoted, so that
 * spaces and line ends are seen. undefined when the texts have too little in common.
 */
function diffLines(theme, first, second, [one, other]) {
    const parts = (0,array/* diffArrays */.E)(linesOf(first), linesOf(second), { maxEditLength: line_diff_MAX_EDITS });
    if (parts === undefined)
        return undefined;
    const rows = parts.flatMap((part, index) => {
        if (part.removed)
            return part.value.map((line) => theme.green(row('-', line)));
        if (part.added)
            return part.value.map((line) => theme.red(row('+', line)));
        return equalRows(part.value, index === 0, index === parts.length - 1);
    });
    return [`${DETAIL_INDENT}- ${one}  + ${other}`, ...rows];
}
/** Lines with their line ends; the last one has none. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function row(sign, line) {
    return `${DETAIL_INDENT}${sign} ${formatShown({ as: 'text', text: line })}`;
}
function equalRows(lines, first, last) {
    const before = first ? 0 : CONTEXT_LINES;
    const after = last ? 0 : CONTEXT_LINES;
    const hidden = lines.length - before - after;
    const rows = (part) => part.map((line) => row(' ', line));
    if (hidden <= 1)
        return rows(lines);
    return [
        ...rows(lines.slice(0, before)),
        `${DETAIL_INDENT}  \u2026 ${count(hidden, 'equal line')}`,
        ...rows(lines.slice(lines.length - after)),
    ];
}

;// CONCATENATED MODULE: ./src/reporters/text/comparison.ts





/** Longer texts get their changed characters marked. */
const MARKED_VALUE = 30;
/**
 * Two values under each other. Texts of several lines become a line diff, long ones a window around the
 * first difference that fits the width; in middling ones the changed characters are bold.
 */
function renderComparison(context, first, second, sides = ['expected', 'actual']) {
    const lines = first.as === 'text' && second.as === 'text'
        ? compareTexts(context, first.text, second.text, sides)
        : undefined;
    return lines ?? pair(context.theme, sides, formatShown(first), formatShown(second));
}
function pair(theme, [one, other], first, second) {
    return [
        ...renderField(one, [first]).map((line) => theme.green(line)),
        ...renderField(other, [second]).map((line) => theme.red(line)),
    ];
}
function pairOfWindows({ theme, width }, first, second, sides) {
    const { quoted, differ } = compareWindows(theme, first, second, width - VALUE_COLUMN);
    return [...pair(theme, sides, ...quoted), ...renderField('differ', [differ])];
}
function compareTexts(context, first, second, sides) {
    const { theme } = context;
    const several = first.includes('\n') || second.includes('\n');
    const byLine = several ? diffLines(theme, first, second, sides) : undefined;
    if (byLine !== undefined)
        return byLine;
    if (looksAlike(first, second)) {
        return pair(theme, sides, quoteAscii(first), quoteAscii(second));
    }
    const longest = Math.max(first.length, second.length);
    if (longest > LONG_VALUE)
        return pairOfWindows(context, first, second, sides);
    if (longest <= MARKED_VALUE)
        return undefined;
    const [one, other] = quoteMarked(theme, first, second);
    return pair(theme, sides, one, other);
}
/** Different code points that are drawn alike: composed and combining characters. */
function looksAlike(first, second) {
    return first !== second && first.normalize() === second.normalize();
}

;// CONCATENATED MODULE: ./src/core/abilities.ts
const abilities_BOTH = 'run with --engine both';
/**
 * What the engines can and cannot do. A test that needs what AWS lacks runs offline only; an assertion that
 * no engine of a run can check fails its case. The documentation's table is made of this one.
 */
const ABILITIES = {
    computeUtilization: {
        what: 'compute utilization',
        offline: 'no',
        aws: 'yes',
        unchecked: 'only AWS measures compute utilization, and this test can only run offline',
    },
    steps: {
        what: 'steps',
        offline: 'yes',
        aws: 'no',
        unchecked: `only the offline engine counts steps; ${abilities_BOTH}`,
    },
    clock: {
        what: '`clock`',
        offline: 'yes',
        aws: 'no',
        unchecked: `AWS runs functions at its own time; ${abilities_BOTH}`,
    },
    edgeLocation: {
        what: '`edgeLocation`',
        offline: 'yes',
        aws: 'no',
        unchecked: `AWS tests at an edge location of its own; ${abilities_BOTH}`,
    },
    kvs: {
        what: '`kvs` of a test',
        offline: 'yes',
        aws: 'no',
        unchecked: `AWS reads the associated key value store; ${abilities_BOTH}`,
    },
    origin: {
        what: '`origin`, and the rule `bad-origin`',
        offline: 'yes',
        aws: 'no',
        unchecked: `AWS's test API does not report origins; ${abilities_BOTH}`,
    },
    rawQueryString: {
        what: '`rawQueryString()` of a query that an event cannot express, as `/a?`',
        offline: 'yes',
        aws: 'no',
        unchecked: `AWS derives the raw query from the event's parameters; ${abilities_BOTH}`,
    },
    engine: {
        what: '`engine: offline`',
        offline: 'yes',
        aws: 'no',
        unchecked: `the test says engine: offline; ${abilities_BOTH}`,
    },
};

;// CONCATENATED MODULE: ./src/core/median.ts
/** The middle one of some numbers, of two middle ones the upper; undefined without any. */
function medianOf(numbers) {
    return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

;// CONCATENATED MODULE: ./src/reporters/text/failure-words.ts




/** A difference of a strict run in one line. */
function strictHeadline(field, binary) {
    return escapeControls(`strict-mismatch: offline and ${binary} disagree on ${field}`);
}
/** What to make of it. */
const STRICT_HINT = 'as far as is known the runtimes are builds of njs: please report this, with the function and the event';
/** Why an assertion was not checked, and how to have it checked. */
function uncheckedReason({ ability }) {
    return ABILITIES[ability].unchecked;
}
/** What the fixture says of a key; `quote` quotes data. The store's own value is nowhere told. */
function kvsWords({ key, fixture, store }, quote) {
    const said = fixture === undefined ? 'the fixture lacks it' : `the fixture says ${quote(fixture)}`;
    const other = store === 'none' ? 'the function has no key value store' : 'the store differs';
    return `key ${quote(key)}: ${said}, ${other}`;
}
/** What a missing or obsolete snapshot is, and how to mend it. */
const SNAPSHOT_WORDS = {
    'snapshot-missing': {
        what: 'the snapshot has not been recorded',
        mend: 'run cf2 test on your machine and commit what it writes; in CI nothing is written',
    },
    'snapshot-obsolete': {
        what: 'no test asks for this snapshot any more',
        mend: 'cf2 test -u removes it',
    },
};
/** How to mend it. */
const KVS_MEND = 'correct the fixture or the store; "kvsFixtures" of the function says what shall be compared';
/** The limit and the median of what was measured, all samples behind it. */
function utilizationSides(failure) {
    const { limit, samples } = failure;
    const all = samples.length > 1 ? ` (median of ${samples.join(', ')})` : '';
    const median = medianOf(samples);
    return {
        expected: `at most ${limit}%`,
        actual: median === undefined ? 'not measured' : `${median}%${all}`,
    };
}
/** The limit and what was counted. */
function stepsSides({ limit, steps }) {
    return {
        expected: `at most ${formatNumber(limit)}`,
        actual: steps === undefined ? 'not counted: the run was ended' : formatNumber(steps),
    };
}

;// CONCATENATED MODULE: ./src/reporters/text/rule-words.ts





/** `rule/bad-status: response.statusCode`. */
function ruleTitle({ code, field }) {
    return `rule/${code}: ${escapeControls(field)}`;
}
/** What must hold, what is there instead, how to mend it, and where AWS says so. */
function renderBreach(context, breach) {
    const { expected, actual } = breach;
    const { rule, mend, url } = RULES[breach.code];
    return [
        ...renderField('rule', [rule]),
        ...(expected === undefined
            ? renderField('actual', [formatShown(actual)])
            : renderComparison(context, expected, actual)),
        ...renderField('mend', [mend]),
        ...renderField('see', [url]),
    ];
}

;// CONCATENATED MODULE: ./src/reporters/text/failure-details.ts








/** Spaces before the line number in the frames of failures. */
const FRAME_INDENT = 2;
const RENDER = {
    assertion: (context, { field, expected, actual, span }) => [
        ...failure_details_frame(context, span, escapeControls(field)),
        ...renderComparison(context, expected, actual),
    ],
    outcome: (context, { expected, actual, span }) => [
        ...failure_details_frame(context, span),
        ...renderComparison(context, expected, actual),
    ],
    changes: (context, failure) => [
        ...failure_details_frame(context, failure.span, changesLabel(failure)),
        ...renderChanges(context.theme, failure),
    ],
    'function-error': (context, { message, source, span }) => [
        `${DETAIL_INDENT}function error  ${context.theme.red(escapeControls(message))}`,
        ...(source === undefined
            ? []
            : renderFrame(context, source, { wholeLine: true, indent: FRAME_INDENT })),
        `${DETAIL_INDENT}raised by  ${formatPlace(span, 'line')}`,
    ],
    'engine-mismatch': (context, { field, offline, aws }) => [
        headline(context, `engine-mismatch: offline and aws disagree on ${escapeControls(field)}`),
        ...renderComparison(context, offline, aws, ['offline', 'aws']),
        `${DETAIL_INDENT}cf2 emulates CloudFront wrongly here: please report it, with the function and the event`,
    ],
    'strict-mismatch': (context, { field, offline, second, binary }) => [
        headline(context, strictHeadline(field, binary)),
        ...renderComparison(context, offline, second, ['offline', 'njs']),
        `${DETAIL_INDENT}${STRICT_HINT}`,
    ],
    'unchecked-assertion': (context, failure) => [
        headline(context, `unchecked-assertion: ${escapeControls(failure.assertion)} was not checked`),
        ...failure_details_frame(context, failure.span),
        `${DETAIL_INDENT}${uncheckedReason(failure)}`,
    ],
    steps: (context, failure) => [
        ...failure_details_frame(context, failure.span, 'steps'),
        ...sideFields(stepsSides(failure)),
    ],
    rule: (context, failure) => [
        headline(context, ruleTitle(failure)),
        ...renderBreach(context, failure),
        `${DETAIL_INDENT}raised by  ${formatPlace(failure.span, 'line')}`,
    ],
    'kvs-mismatch': (context, failure) => [
        headline(context, `kvs-mismatch: ${kvsWords(failure, quote)}`),
        ...renderField('mend', [KVS_MEND]),
        `${DETAIL_INDENT}raised by  ${formatPlace(failure.span, 'line')}`,
    ],
    'snapshot-missing': renderSnapshot,
    'snapshot-obsolete': renderSnapshot,
    utilization: (context, failure) => [
        ...failure_details_frame(context, failure.span, 'compute utilization'),
        ...sideFields(utilizationSides(failure)),
    ],
};
/** One failure in full: place, excerpt, and both sides or the list of differences. */
function renderFailure(context, failure) {
    // The table gives every kind its own renderer; TypeScript cannot follow that through the lookup.
    const render = RENDER[failure.kind];
    return render(context, failure);
}
function failure_details_frame(context, span, label) {
    return renderFrame(context, span, {
        indent: FRAME_INDENT,
        ...(label === undefined ? {} : { label }),
    });
}
function renderSnapshot(context, { kind, span }) {
    const { what, mend } = SNAPSHOT_WORDS[kind];
    return [...failure_details_frame(context, span, what), `${DETAIL_INDENT}${mend}`];
}
function headline({ theme }, text) {
    return ` ${theme.bold(theme.red('FAIL'))}  ${text}`;
}
function sideFields({ expected, actual }) {
    return [...renderField('expected', [expected]), ...renderField('actual', [actual])];
}

;// CONCATENATED MODULE: ./src/core/service-messages.ts
const RETRIED = 'this is trouble at AWS, not a failed test; run it again in some minutes';
const LOGIN_HINT = 'run aws-actions/configure-aws-credentials before this step, or set AWS_ACCESS_KEY_ID and ' +
    'AWS_SECRET_ACCESS_KEY, or AWS_PROFILE';
/** The words, one row per failure. Each names the thing and the mend. */
const service_messages_WORDS = {
    'access-denied': (error) => ({
        message: `AWS did not allow ${error.operation} on ${error.subject}`,
        hint: `allow ${iamAction(error)} on ${error.subject} in the policy of these credentials`,
    }),
    'no-credentials': ({ operation, subject }) => ({
        message: `there are no usable AWS credentials for ${operation} on ${subject}`,
        hint: LOGIN_HINT,
    }),
    'expired-credentials': ({ operation, subject }) => ({
        message: `the AWS credentials expired before ${operation} on ${subject}`,
        hint: 'get new ones and run again; for long jobs ask for a longer session of the role',
    }),
    'invalid-credentials': ({ operation, subject }) => ({
        message: `AWS did not accept the credentials for ${operation} on ${subject}`,
        hint: 'check that access key, secret key and session token belong together, and the clock of this machine',
    }),
    'connection-refused': ({ subject }) => ({
        message: `cannot connect to ${subject}`,
        hint: 'check that the endpoint is running, AWS_ENDPOINT_URL, HTTPS_PROXY, and the network of this machine',
    }),
    'host-not-found': ({ subject }) => ({
        message: `the host of ${subject} is not known`,
        hint: 'check the spelling in AWS_ENDPOINT_URL, the name service, and whether this network needs HTTPS_PROXY',
    }),
    timeout: ({ operation, subject }) => ({
        message: `${subject} did not answer ${operation} in time`,
        hint: 'run it again; if it stays, check the network and whether it needs HTTPS_PROXY',
    }),
    'not-cloudfront': ({ operation, subject }) => ({
        message: `${subject} did not answer ${operation} as the CloudFront API does`,
        hint: 'check AWS_ENDPOINT_URL, and whether a proxy or a login page stands in between',
    }),
    'no-such-function': ({ subject }) => ({
        message: `there is no CloudFront function ${subject} in this account`,
        hint: 'have it created (see the hand-over guide), set create-missing to true, or check name and account',
    }),
    'no-such-key-value-store': ({ subject }) => ({
        message: `there is no key value store ${subject} in this account`,
        hint: 'check the name under "kvs" and the account, or write its ARN',
    }),
    'precondition-failed': ({ operation, subject }) => ({
        message: `${subject} was changed by somebody else before ${operation}`,
        hint: 'nothing of theirs was overwritten; run again to test and publish what is there now',
    }),
    collision: ({ subject }) => ({
        message: `somebody else kept changing ${subject} while this run worked on it`,
        hint: 'run one job at a time per function (concurrency), or test pull requests on functions of their own ' +
            '(pull-request-functions: throwaway)',
    }),
    cancelled: ({ operation, subject }) => ({
        message: `the run was cancelled before ${operation} on ${subject}`,
        hint: 'what was done by then stands above; run again to do the rest',
    }),
    throttled: ({ operation, subject }) => ({
        message: `AWS slowed down ${operation} on ${subject} until the attempts were used up`,
        hint: RETRIED,
    }),
    'service-unavailable': ({ operation, subject }) => ({
        message: `CloudFront could not do ${operation} on ${subject} at the moment`,
        hint: RETRIED,
    }),
    'invalid-argument': ({ operation, subject }) => ({
        message: `AWS refused the content of ${operation} on ${subject}`,
        hint: 'see what AWS says; often it is the runtime, the comment or a key value store that is not ready',
    }),
    'too-large': ({ operation, subject }) => ({
        message: `the code of ${subject} is too large for ${operation}`,
        hint: 'AWS counts comments too: shorten or minify the code, or move data to a key value store',
    }),
    'too-many-functions': ({ subject }) => ({
        message: `the account is full, ${subject} was not created`,
        hint: 'delete functions nobody uses, or ask AWS to raise the quota of functions per account',
    }),
    'already-exists': ({ subject }) => ({
        message: `a function ${subject} exists already and was not created`,
        hint: 'run again: what somebody else created in the meantime will be updated instead',
    }),
    'event-not-valid': ({ subject }) => ({
        message: `AWS refuses the event of this test of ${subject}`,
        hint: 'compare it with the event structure in the CloudFront guide: version, context, viewer and request',
    }),
    'live-differs': ({ subject }) => ({
        message: `LIVE of ${subject} is not what was tested and published`,
        hint: 'somebody else published at the same time; run again',
    }),
    'publish-unknown': ({ subject }) => ({
        message: `it is not known whether ${subject} was published: neither PublishFunction nor LIVE answered`,
        hint: 'run again: what is LIVE by then is found out, and nothing is published twice',
    }),
    'role-not-assumable': ({ subject }) => ({
        message: `AWS did not let this job assume ${subject}`,
        hint: 'check its trust policy: it must name the OpenID provider or the caller, and accept this ' +
            'repository, branch and environment; GitHub has two forms of the subject',
    }),
    'no-id-token': ({ subject }) => ({
        message: `GitHub gives this job no OpenID token to assume ${subject}`,
        hint: 'add "id-token: write" to the permissions of the job, or run configure-aws-credentials before',
    }),
    'other-account': ({ subject, detail }) => ({
        message: `the credentials are of account ${subject}, expected-account-id says ${detail}`,
        hint: 'nothing was written; use the credentials of that account, or correct the input',
    }),
    unknown: ({ operation, subject }) => ({
        message: `${operation} on ${subject} failed`,
        hint: 'see what AWS says; if it makes no sense, please report it',
    }),
};
/** Says what happened and how to mend it. Names and endpoints in it are data: escape when printing. */
function describeServiceError(error) {
    return service_messages_WORDS[error.failure](error);
}
/** The permission AWS named, else the one that belongs to the operation. */
function iamAction({ detail, operation }) {
    return /perform: ([\w-]+:\w+)/.exec(detail)?.[1] ?? `cloudfront:${operation}`;
}

;// CONCATENATED MODULE: ./src/reporters/text/trouble.ts



/** What went wrong at AWS, its own words, and how to mend it. */
function renderTrouble({ theme }, error) {
    const { message, hint } = describeServiceError(error);
    const detail = error.detail === '' ? [] : [`AWS says: ${clip(error.detail)}`];
    return [theme.red(escapeControls(message)), ...[...detail, hint].map(escapeControls)];
}
/** The call that failed with AWS's own words and a remark, then what that means and how to mend it. */
function renderCallTrouble({ theme }, error, remark) {
    const { message, hint } = describeServiceError(error);
    const call = [error.operation, clip(error.detail)].filter((part) => part !== '').join(': ');
    return [theme.red(escapeControls(`${call}; ${remark}`)), ...[message, hint].map(escapeControls)];
}

;// CONCATENATED MODULE: ./src/reporters/text/case-details.ts




/** All failures of a case, one after the other, then what the case did and how to run it again. */
function renderCaseDetails(context, report) {
    return [...renderFailures(context, report), ...renderCaseContext(context, report)];
}
/** The same for a case that no file has, and that nothing but its own program can run again. */
function renderCaseInCode(context, report) {
    return [...renderFailures(context, report), ...renderCaseRun(context, report)];
}
function renderFailures(context, report) {
    return report.failures.flatMap((failure) => [
        ...renderFailure(context, failure),
        ...failureEngine(failure, report),
        '',
    ]);
}
/** Why AWS could not run a case. */
function renderCaseTrouble(context, report, it) {
    if (it.trouble === undefined)
        return [];
    const exit = exitCodeOf(report) === 3 ? 'not a test failure (exit 3)' : 'not a test failure';
    return renderCallTrouble(context, it.trouble, exit);
}

;// CONCATENATED MODULE: ./src/reporters/text/case-text.ts







/** Everything about a failed case or one that could not be run, as terminal text. */
function caseText(context, report, it) {
    const lines = it.status === 'error' ? renderCaseTrouble(context, report, it) : renderCaseDetails(context, it);
    return lines.join('\n');
}
/** The field that failed, else the kind of failure: `response.statusCode`, `function-error`. */
function failureType(failure) {
    if (failure.kind === 'rule')
        return `rule/${failure.code}`;
    return failure.kind === 'assertion' ? failure.field : failure.kind;
}
/** A failure in one line. */
function failureMessage(failure) {
    switch (failure.kind) {
        case 'assertion':
        case 'outcome':
            return `${failureType(failure)}: expected ${formatShown(failure.expected)}, actual ${formatShown(failure.actual)}`;
        case 'changes': {
            const fields = inListOrder(failure.differences).map(({ sign, field }) => `${sign} ${field}`);
            return escapeControls(`changes: ${fields.join(', ')}`);
        }
        case 'function-error':
            return escapeControls(failure.message);
        case 'engine-mismatch':
            return escapeControls(`offline and aws disagree on ${failure.field}`);
        case 'strict-mismatch':
            return escapeControls(`offline and ${failure.binary} disagree on ${failure.field}`);
        case 'unchecked-assertion':
            return escapeControls(`${failure.assertion} was not checked`);
        case 'steps':
            return `steps: expected ${stepsSides(failure).expected}, actual ${stepsSides(failure).actual}`;
        case 'rule':
            return `${ruleTitle(failure)}: ${RULES[failure.code].rule}, actual ${formatShown(failure.actual)}`;
        case 'kvs-mismatch':
            return `kvs-mismatch: ${kvsWords(failure, quote)}`;
        case 'snapshot-missing':
        case 'snapshot-obsolete':
            return `${failure.kind}: ${SNAPSHOT_WORDS[failure.kind].what}`;
        case 'utilization':
            return `compute utilization above ${failure.limit}%: ${failure.samples.join(', ')}`;
    }
}
/** Milliseconds that all engines spent on a case. */
function caseDuration({ runs }) {
    return runs.reduce((sum, run) => sum + run.durationMs, 0);
}
/** What a function logged; runs of several engines log the same, so one of them speaks. */
function caseLogs({ runs }) {
    return (runs.find((run) => run.result.logs.length > 0) ?? runs[0])?.result.logs ?? [];
}
/** Compute utilization AWS measured for a case; undefined when it did not. */
function caseUtilization({ runs }) {
    return runs.find((run) => run.result.computeUtilization !== undefined)?.result.computeUtilization;
}
/** What the offline engine counted for a case; undefined when it did not. */
function caseSteps({ runs }) {
    return runs.find(({ steps }) => steps !== undefined)?.steps;
}

;// CONCATENATED MODULE: ./src/core/error-message.ts
/**
 * The sentence with which AWS opens every execution error, blank included.
 * Seen in `FunctionErrorMessage` of TestFunction and on the error page that
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-503-service-unavailable.html describes.
 */
const ERROR_OPENING = 'The CloudFront function associated with the CloudFront distribution is invalid or could not run. ';
const TRAILING_LINE = / in (\d+)$/;
/** What AWS's text says, without its opening sentence, and the line of its trailing ` in <line>`. */
function parseErrorMessage(text) {
    const body = text.startsWith(ERROR_OPENING) ? text.slice(ERROR_OPENING.length) : text;
    const trailing = TRAILING_LINE.exec(body);
    if (trailing === null)
        return { message: body, line: undefined };
    return { message: body.slice(0, trailing.index), line: Number(trailing[1]) };
}

;// CONCATENATED MODULE: ./src/core/query.ts
/**
 * Splits the text behind `?` into parameters. Nothing is decoded, empty pairs are skipped, only the
 * first `=` of a pair splits, a name without `=` has the value `""`. Total: for what a person wrote,
 * ask `queryProblem` first; a function's output is taken as it comes.
 */
function parseQuery(text) {
    const entries = new Map();
    for (const pair of text.split('&')) {
        if (pair === '')
            continue;
        const [name, value] = splitPair(pair);
        entries.set(name, [...(entries.get(name) ?? []), value]);
    }
    return entries;
}
/** Writes parameters as one text, the values of a name side by side: `t=1&t=2&u=`. */
function formatQuery(entries) {
    const pairs = [...entries].flatMap(([name, values]) => values.map((value) => `${name}=${value}`));
    return pairs.join('&');
}
/** Characters that URLs do not have: a space, a control character, `#`. */
const BAD_CHARACTER = /[\p{Cc} #]/u;
/** The first fault of a written query: a pair without a name (`=1`), a space, a control, a `#`. */
function queryProblem(text) {
    const bad = BAD_CHARACTER.exec(text);
    if (bad !== null)
        return { problem: 'bad-character', part: bad[0] };
    const nameless = text.split('&').find((pair) => pair.startsWith('='));
    return nameless === undefined ? undefined : { problem: 'empty-name', part: nameless };
}
function splitPair(pair) {
    const at = pair.indexOf('=');
    return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

;// CONCATENATED MODULE: ./src/core/compare/json-words.ts
/** A JSON value in words: `null`, `text "302"`, `42`, `a list`, `an object`. */
function nameOf(value) {
    if (typeof value === 'string')
        return `text ${JSON.stringify(value)}`;
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
/** A value where text belongs: text itself, everything else as JSON. */
function textOfJson(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./src/core/compare/body.ts


const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/**
 * Reads a response body: text, or `{ encoding: "text" | "base64", data }`. Total: anything else is its
 * JSON as text; the production rules complain.
 */
function readBody(body) {
    if (body === undefined)
        return undefined;
    return readBox(body) ?? { encoding: 'text', data: textOfJson(body) };
}
/** A body in a box; undefined for what CloudFront cannot read. */
function readBox(body) {
    if (!json_isJsonObject(body))
        return undefined;
    const { encoding, data } = body;
    if (encoding !== 'text' && encoding !== 'base64')
        return undefined;
    if (typeof data !== 'string' || (encoding === 'base64' && !BASE64.test(data)))
        return undefined;
    return { encoding, data };
}
/** The bytes of base64 text; undefined when it is none. */
function decodeBase64(data) {
    if (!BASE64.test(data))
        return undefined;
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
}
/** The bytes a viewer would receive. */
function bytesOf(body) {
    if (body.encoding === 'text')
        return new TextEncoder().encode(body.data);
    return decodeBase64(body.data) ?? new Uint8Array();
}
/** The body as text; undefined when its bytes are not UTF-8. */
function body_textOf(body) {
    if (body.encoding === 'text')
        return body.data;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(body));
    }
    catch {
        return undefined;
    }
}
/** True when both are the same bytes, however they are written. */
function sameBytes(a, b) {
    return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

;// CONCATENATED MODULE: ./src/core/compare/entries.ts


/**
 * Reads `headers`, `querystring` or `cookies`: name to ordered items. `before` is the same map of the
 * input event, which decides whether a `multiValue` was modified. Names without a value are left out, keys
 * that CloudFront does not know are dropped. Total: what has the wrong shape holds no value, and a value
 * that is no text is its JSON; the production rules complain.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
function readCookies(map, before) {
    const boxes = json_isJsonObject(map) ? Object.entries(map) : [];
    const read = boxes.map(([name, box]) => [name, entries_readBox(box, ownValue(before, name))]);
    return new Map(read.filter(([, items]) => items.length > 0));
}
/** As `readCookies`, for entries that are nothing but values. */
function readEntries(...parameters) {
    const entries = [...readCookies(...parameters)];
    return new Map(entries.map(([name, items]) => [name, items.map((item) => item.value)]));
}
/** A modified `multiValue` wins; otherwise `value` replaces the first of the unmodified ones. */
function entries_readBox(box, before) {
    if (!json_isJsonObject(box))
        return [];
    const list = box.multiValue;
    if (list === undefined)
        return readItem(box);
    const items = readList(list);
    if (!sameList(list, ownValue(before, 'multiValue')))
        return items;
    const first = readItem(box);
    return first.length === 0 ? items : [...first, ...items.slice(1)];
}
function readList(list) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item) => (json_isJsonObject(item) ? readItem(item) : []));
}
function readItem({ value, attributes }) {
    if (value === undefined)
        return [];
    return [
        {
            value: textOfJson(value),
            attributes: attributes === undefined ? undefined : textOfJson(attributes),
        },
    ];
}
function sameList(list, before) {
    if (!Array.isArray(list) || !Array.isArray(before))
        return false;
    const items = list;
    const others = before;
    return items.length === others.length && items.every((item, at) => sameItem(item, others[at]));
}
function sameItem(item, before) {
    return ['value', 'attributes'].every((key) => ownValue(item, key) === ownValue(before, key));
}
/** A name may be `constructor`: only own keys count. */
function ownValue(object, key) {
    return json_isJsonObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

;// CONCATENATED MODULE: ./src/core/compare/message.ts




/**
 * Reads a request or response; `before` is its counterpart in the input, `{}` where there is none. Total:
 * what has the wrong type is shown as its JSON; the production rules complain.
 */
function readMessage(kind, message, before) {
    return kind === 'request'
        ? { kind, request: readRequest(message, before) }
        : { kind, response: readResponse(message, before) };
}
function readRequest(request, before) {
    const { querystring } = request;
    return {
        method: message_readText(request.method),
        uri: message_readText(request.uri),
        querystring: typeof querystring === 'string'
            ? parseQuery(querystring)
            : readEntries(querystring, before.querystring),
        ...readCommon(request, before),
    };
}
function readResponse(response, before) {
    const { statusCode } = response;
    return {
        statusCode: typeof statusCode === 'number' ? statusCode : message_readText(statusCode),
        statusDescription: message_readText(response.statusDescription),
        ...readCommon(response, before),
        body: readBody(response.body),
    };
}
function readCommon(message, before) {
    return {
        headers: readEntries(message.headers, before.headers),
        cookies: readCookies(message.cookies, before.cookies),
    };
}
function message_readText(value) {
    return value === undefined ? undefined : textOfJson(value);
}
/** The request or response of an outcome. */
function messageOf(outcome) {
    return outcome.kind === 'request' ? outcome.request : outcome.response;
}

;// CONCATENATED MODULE: ./src/core/compare/canonical.ts





/**
 * Brings an engine's answer into the one model in which everything is compared. `event` is the event
 * that was sent: it decides which `multiValue` was modified. Give `eventType` where the event itself may
 * not say it. Output that is no request and no response is an error outcome marked `badReturn`, whose
 * message says what came.
 */
function canonicalise(result, event, eventType = eventTypeOf(event) ?? 'viewer-request') {
    if (result.errorMessage !== '') {
        return { kind: 'error', ...parseErrorMessage(result.errorMessage) };
    }
    const output = readOutput(result.output, eventType);
    if (typeof output === 'string') {
        return { kind: 'error', message: `bad return: ${output}`, line: undefined, badReturn: true };
    }
    const { kind, message } = output;
    return readMessage(kind, message, objectOf(event[kind]));
}
/**
 * The event's own request (viewer-request) or response (viewer-response) in the same model. Total: what
 * a raw event has in the wrong shape is absent.
 */
function canonicaliseInput(event, eventType = eventTypeOf(event) ?? 'viewer-request') {
    const kind = eventType === 'viewer-response' ? 'response' : 'request';
    return readMessage(kind, objectOf(event[kind]), objectOf(event[kind]));
}
/** Reads `FunctionOutput`; answers in words what came instead of a request or a response. */
function readOutput(text, eventType) {
    const output = parseJson(text);
    if (output === undefined)
        return text === '' ? 'no output' : 'output that is not JSON';
    if (!json_isJsonObject(output))
        return nameOf(output);
    const { request, response } = output;
    if (request === undefined && response === undefined) {
        return 'an object with neither "request" nor "response"';
    }
    if (request !== undefined && response !== undefined)
        return 'both a request and a response';
    if (eventType === 'viewer-response' && request !== undefined)
        return 'a request for a viewer-response event';
    const kind = request === undefined ? 'response' : 'request';
    const message = request ?? response ?? null;
    return json_isJsonObject(message) ? { kind, message } : `${nameOf(message)} as ${kind}`;
}
/** The value if it is an object, else an empty one. */
function objectOf(value) {
    return json_isJsonObject(value) ? value : {};
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/core/compare/cookie-attributes.ts
/** How two values of an attribute are compared; others are compared exactly. */
const COMPARE = new Map([
    ['samesite', (value) => value.toLowerCase()],
    ['domain', (value) => value.toLowerCase()],
    ['max-age', (value) => String(integerOf(value) ?? value)],
    ['expires', (value) => String(instantOf(value) ?? value)],
]);
/** Splits the text of `attributes` at `;`. Names are folded, the last of two equal names wins. */
function parseAttributes(text) {
    const parts = (text ?? '').split(';').map((part) => part.trim());
    return new Map(parts.filter((part) => part !== '').map(splitAttribute));
}
/** True when both are the same complete set, in any order. No attributes and `""` are the same. */
function sameAttributes(a, b) {
    const [first, second] = [parseAttributes(a), parseAttributes(b)];
    if (first.size !== second.size)
        return false;
    return [...first].every(([name, value]) => {
        const other = second.get(name);
        const compare = COMPARE.get(name) ?? String;
        return other !== undefined && compare(value) === compare(other);
    });
}
/** An integer written in decimal digits, as `max-age` has it. */
function integerOf(text) {
    return /^-?\d+$/.test(text) ? Number(text) : undefined;
}
const HTTP_DATE = /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2}[ -][a-z]{3}[ -]\d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC)$/i;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
/**
 * Milliseconds since 1970 of a date as `expires` has it, or in ISO form with a zone. Nothing else is a date here:
 * `Date.parse` alone would take misspelt ones, and those without a zone differently on every machine.
 * https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats
 */
function instantOf(text) {
    if (!HTTP_DATE.test(text) && !ISO_DATE.test(text))
        return undefined;
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? undefined : instant;
}
function splitAttribute(part) {
    const at = part.indexOf('=');
    if (at === -1)
        return [part.toLowerCase(), ''];
    return [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()];
}

;// CONCATENATED MODULE: ./src/core/compare/field-value.ts


/** The one absent value. */
const ABSENT = { kind: 'absent' };
/** Reads one field; what a message does not have is absent. */
function fieldValue(message, path) {
    const fields = message;
    switch (path.field) {
        case 'uri':
        case 'method':
        case 'statusDescription':
            return present(fields[path.field], (text) => ({ kind: 'text', text }));
        case 'statusCode':
            return present(fields.statusCode, (status) => typeof status === 'number'
                ? { kind: 'number', number: status }
                : { kind: 'text', text: status });
        case 'body':
            return present(fields.body, (body) => ({ kind: 'body', body }));
        case 'querystring':
            return present(fields.querystring, (entries) => ({ kind: 'query', entries }));
        case 'parameter':
            return present(fields.querystring?.get(path.name), (values) => ({ kind: 'values', values }));
        case 'headers':
            return present(fields.headers?.get(path.name), (values) => ({ kind: 'values', values }));
        case 'cookies':
            return present(fields.cookies?.get(path.name), (cookies) => ({ kind: 'cookies', cookies }));
    }
}
/** True when both are the same in the canonical model. */
function sameValue(a, b) {
    if (a.kind === 'text' && b.kind === 'text')
        return a.text === b.text;
    if (a.kind === 'number' && b.kind === 'number')
        return a.number === b.number;
    if (a.kind === 'values' && b.kind === 'values')
        return field_value_sameList(a.values, b.values, Object.is);
    if (a.kind === 'cookies' && b.kind === 'cookies') {
        return field_value_sameList(a.cookies, b.cookies, sameCookie);
    }
    if (a.kind === 'query' && b.kind === 'query')
        return sameEntries(a.entries, b.entries);
    if (a.kind === 'body' && b.kind === 'body')
        return sameBytes(bytesOf(a.body), bytesOf(b.body));
    return a.kind === 'absent' && b.kind === 'absent';
}
/** Order counts within a name only. */
function sameEntries(a, b) {
    if (a.size !== b.size)
        return false;
    return [...a].every(([name, values]) => field_value_sameList(values, b.get(name) ?? [], Object.is));
}
function sameCookie(a, b) {
    return a.value === b.value && sameAttributes(a.attributes, b.attributes);
}
function field_value_sameList(a, b, same) {
    return a.length === b.length && a.every((item, at) => same(item, b[at]));
}
function present(value, read) {
    return value === undefined ? ABSENT : read(value);
}

;// CONCATENATED MODULE: ./src/core/compare/field-path.ts

/** A field as reports name it: `uri`, `headers.location`, `querystring.page`. */
function labelOf(path) {
    if (!('name' in path))
        return path.field;
    return `${path.field === 'parameter' ? 'querystring' : path.field}.${path.name}`;
}
/** Every field in which two messages differ, down to single parameters, headers and cookies. */
function differingFields(a, b) {
    const paths = [...SCALARS, ...namedFields(a, b)];
    return paths.filter((path) => !sameValue(fieldValue(a, path), fieldValue(b, path)));
}
const SCALARS = ['method', 'uri', 'statusCode', 'statusDescription', 'body'].map((field) => ({ field }));
const MAPS = [
    ['parameter', 'querystring'],
    ['headers', 'headers'],
    ['cookies', 'cookies'],
];
function namedFields(a, b) {
    return MAPS.flatMap(([field, map]) => {
        const names = new Set([...namesIn(a, map), ...namesIn(b, map)]);
        return [...names].map((name) => ({ field, name }));
    });
}
function namesIn(message, map) {
    const maps = message;
    return [...(maps[map]?.keys() ?? [])];
}

;// CONCATENATED MODULE: ./src/core/reason-phrases.ts
/**
 * Standard reason phrases. https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml
 */
const PHRASES = {
    100: 'Continue',
    101: 'Switching Protocols',
    102: 'Processing',
    103: 'Early Hints',
    200: 'OK',
    201: 'Created',
    202: 'Accepted',
    203: 'Non-Authoritative Information',
    204: 'No Content',
    205: 'Reset Content',
    206: 'Partial Content',
    207: 'Multi-Status',
    208: 'Already Reported',
    226: 'IM Used',
    300: 'Multiple Choices',
    301: 'Moved Permanently',
    302: 'Found',
    303: 'See Other',
    304: 'Not Modified',
    305: 'Use Proxy',
    307: 'Temporary Redirect',
    308: 'Permanent Redirect',
    400: 'Bad Request',
    401: 'Unauthorized',
    402: 'Payment Required',
    403: 'Forbidden',
    404: 'Not Found',
    405: 'Method Not Allowed',
    406: 'Not Acceptable',
    407: 'Proxy Authentication Required',
    408: 'Request Timeout',
    409: 'Conflict',
    410: 'Gone',
    411: 'Length Required',
    412: 'Precondition Failed',
    413: 'Content Too Large',
    414: 'URI Too Long',
    415: 'Unsupported Media Type',
    416: 'Range Not Satisfiable',
    417: 'Expectation Failed',
    421: 'Misdirected Request',
    422: 'Unprocessable Content',
    423: 'Locked',
    424: 'Failed Dependency',
    425: 'Too Early',
    426: 'Upgrade Required',
    428: 'Precondition Required',
    429: 'Too Many Requests',
    431: 'Request Header Fields Too Large',
    451: 'Unavailable For Legal Reasons',
    500: 'Internal Server Error',
    501: 'Not Implemented',
    502: 'Bad Gateway',
    503: 'Service Unavailable',
    504: 'Gateway Timeout',
    505: 'HTTP Version Not Supported',
    506: 'Variant Also Negotiates',
    507: 'Insufficient Storage',
    508: 'Loop Detected',
    511: 'Network Authentication Required',
};
/** The standard phrase of a status; undefined for a status without one. */
function reason_phrases_reasonPhrase(status) {
    return PHRASES[status];
}

;// CONCATENATED MODULE: ./src/core/record/shorthands.ts



/** The fields in which two messages differ. */
function differences(before, after) {
    return new Set(differingFields(before, after).map(labelOf));
}
/** `unchanged`, or a path with or without query; undefined where the function did more than that. */
function requestShorthand(before, after) {
    const fields = [...differences(before, after)];
    if (fields.length === 0)
        return 'unchanged';
    if (!fields.every((field) => field === 'uri' || field.startsWith('querystring.')))
        return undefined;
    const hasQuery = fields.some((field) => field !== 'uri');
    return `${after.uri ?? ''}${hasQuery ? `?${formatQuery(after.querystring)}` : ''}`;
}
/**
 * A status, or a redirect; undefined where the function did more than that. `before` is undefined for
 * a generated response. The usual reason phrase says nothing that the status does not.
 */
function responseShorthand(before, after) {
    const fields = new Set(differences(before ?? EMPTY, after));
    if (before !== undefined && fields.size === 0)
        return 'unchanged';
    const { statusCode = 0, statusDescription, headers } = after;
    // A status that is no number has a test of its own: the rule says so.
    if (typeof statusCode !== 'number')
        return undefined;
    if (statusDescription === reasonPhrase(statusCode))
        fields.delete('statusDescription');
    if (!fields.delete('statusCode'))
        return undefined;
    const [location, ...others] = headers.get('location') ?? [];
    const isRedirect = fields.delete('headers.location');
    if (fields.size > 0 || (isRedirect && others.length > 0))
        return undefined;
    return isRedirect ? `${statusCode} ${location ?? ''}` : statusCode;
}
const EMPTY = {
    statusCode: undefined,
    statusDescription: undefined,
    headers: new Map(),
    cookies: new Map(),
    body: undefined,
};

;// CONCATENATED MODULE: ./src/reporters/text/row-sides.ts



/** undefined where shorthands cannot say what was expected, or not what is wrong. */
function rowSides({ testCase, failures, runs }) {
    if (!failures.every(isInShorthand))
        return undefined;
    const run = runs.find(({ engine }) => engine === failures[0]?.engines[0]);
    const expected = firstOf(testCase.expectations, expectedShorthand);
    const actual = run && actualShorthand(run.outcome, testCase);
    return expected === undefined || actual === undefined ? undefined : { expected, actual };
}
/** Fields that shorthands speak of. */
const FIELDS = /^(?:response\.(?:statusCode|headers\.location)|request\.(?:uri|querystring.*))$/;
function isInShorthand(failure) {
    if (failure.kind === 'assertion')
        return FIELDS.test(failure.field);
    if (failure.kind === 'changes') {
        return failure.differences.every(({ field }) => FIELDS.test(`request.${field}`));
    }
    return failure.kind === 'outcome';
}
function expectedShorthand(expectation) {
    switch (expectation.kind) {
        case 'response':
            return row_sides_written(expectation.fields, ['statusCode', 'headers.location'], ' ');
        case 'request':
            return row_sides_written(expectation.fields, ['uri', 'querystring'], '?');
        case 'changes':
            return expectation.unchanged ? 'unchanged' : undefined;
        default:
            return undefined;
    }
}
/** The values of one or two fields; undefined where more is expected, or something else than values. */
function row_sides_written(fields, names, between) {
    const values = new Map(fields.map(({ path, matcher }) => [
        'name' in path ? `${path.field}.${path.name}` : path.field,
        matcher.kind === 'equals' ? matcher.value : undefined,
    ]));
    const [first, second] = names.map((name) => values.get(name));
    const isAll = values.size === (second === undefined ? 1 : 2);
    if (first === undefined || !isAll)
        return undefined;
    return second === undefined ? `${first}` : `${first}${between}${second}`;
}
function actualShorthand(outcome, { event, eventType }) {
    if (outcome.kind === 'error')
        return undefined;
    if (outcome.kind === 'response')
        return responseText(outcome.response);
    const input = canonicaliseInput(event, eventType);
    const whole = input.kind === 'request' && requestShorthand(input.request, outcome.request);
    return whole || requestText(outcome.request);
}
function responseText({ statusCode, headers }) {
    return [statusCode ?? 'no status', ...(headers.get('location') ?? [])].join(' ');
}
function requestText({ uri, querystring }) {
    const query = formatQuery(querystring);
    return query === '' ? (uri ?? 'no uri') : `${uri ?? ''}?${query}`;
}
function firstOf(items, read) {
    for (const item of items) {
        const value = read(item);
        if (value !== undefined)
            return value;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/reporters/text/row-lines.ts







/** Rows of a group that follow its first one, a line each. */
const LISTED_ROWS = 10;
/** The rows that fail like the first one of their table, which is told in full: a line for each of some. */
function renderOtherRows([, ...others]) {
    if (others.length === 0)
        return [];
    const hidden = others.length - LISTED_ROWS;
    const more = hidden > 0 ? [`\u2026 and ${formatNumber(hidden)} more`] : [];
    const lines = [...others.slice(0, LISTED_ROWS).map(rowLine), ...more];
    return lines.map((line) => `${DETAIL_INDENT}${line}`);
}
/** `row 4  GET /docs  expected 301 /documentation/  actual 301 /docs/`; rows are numbered by their line. */
function rowLine(it) {
    const sides = rowSides(it);
    const facts = sides
        ? [`expected ${sides.expected}`, `actual ${sides.actual}`]
        : [it.failures.map(failureMessage).join('; ')];
    const { request } = it.testCase;
    return [`row ${rowNumber(it)}`, request, ...facts]
        .map((fact) => escapeControls(clip(fact)))
        .join('  ');
}

;// CONCATENATED MODULE: ./src/reporters/text/worth-saying.ts
/**
 * Diagnostics without those that only a verbose report tells: nothing is wrong, and nobody has to do
 * anything. The rest is for every reader.
 */
function worthSaying(diagnostics) {
    return diagnostics.filter(({ code, severity }) => code !== 'hidden-header' || severity === 'error');
}

;// CONCATENATED MODULE: ./src/reporters/annotations/failure-annotation.ts






/** Without place and excerpt: an annotation stands under the very line. */
const LINES = {
    assertion: ({ field, expected, actual }, context) => [
        escapeControls(field),
        ...renderComparison(context, expected, actual),
    ],
    outcome: ({ expected, actual }, context) => renderComparison(context, expected, actual),
    changes: (failure, { theme }) => [changesLabel(failure), ...renderChanges(theme, failure)],
    'function-error': ({ message }) => [`function error  ${escapeControls(message)}`],
    'engine-mismatch': ({ field, offline, aws }, context) => [
        `engine-mismatch: offline and aws disagree on ${escapeControls(field)}`,
        ...renderComparison(context, offline, aws, ['offline', 'aws']),
    ],
    'strict-mismatch': ({ field, offline, second, binary }, context) => [
        strictHeadline(field, binary),
        ...renderComparison(context, offline, second, ['offline', 'njs']),
    ],
    'unchecked-assertion': (failure) => [
        `unchecked-assertion: ${escapeControls(failure.assertion)} was not checked`,
        escapeControls(uncheckedReason(failure)),
    ],
    rule: (failure, context) => [ruleTitle(failure), ...renderBreach(context, failure)],
    'kvs-mismatch': (failure) => [`kvs-mismatch: ${kvsWords(failure, quote)}`, KVS_MEND],
    steps: (failure) => limitLines('steps', stepsSides(failure)),
    'snapshot-missing': snapshotLines,
    'snapshot-obsolete': snapshotLines,
    utilization: (failure) => limitLines('compute utilization', utilizationSides(failure)),
};
function limitLines(title, { expected, actual }) {
    return [title, ...renderField('expected', [expected]), ...renderField('actual', [actual])];
}
function snapshotLines({ kind }) {
    const { what, mend } = SNAPSHOT_WORDS[kind];
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
/** The first nine of each level; the tenth says how many more there are. */
function limitAnnotations(planned) {
    return LEVELS.flatMap(({ level, noun }) => {
        const all = planned.filter((it) => it.level === level);
        const hidden = all.length - (SHOWN_PER_LEVEL - 1);
        if (hidden <= 0)
            return all;
        const message = `+${count(hidden, `more ${noun}`)}, see the job summary`;
        const rest = { level, title: 'CloudFront Functions', message, at: undefined };
        return [...all.slice(0, -hidden), rest];
    });
}

;// CONCATENATED MODULE: ./src/reporters/text/deployment-notes.ts

/** Foreign writes, and publishes that have not arrived everywhere, in the order of the functions. */
function deploymentNotes(report) {
    return report.functions.flatMap((fn) => deployment_notes_notesOf(fn).map((text) => ({ id: fn.id, text })));
}
function deployment_notes_notesOf({ deployment }) {
    if (deployment === undefined)
        return [];
    const collisions = deployment.collisions.map(describeCollision);
    if (deployment.rollout === 'in-progress')
        return [...collisions, IN_PROGRESS];
    return deployment.rollout === 'replaced' ? [...collisions, REPLACED] : collisions;
}
const IN_PROGRESS = 'published, but not at all locations yet when the time of wait-for-deployed was over';
const REPLACED = 'published, then somebody else published over it';

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
    return casesOf(report).flatMap((it) => notesOf(it, 'utilization-high').map(({ percent }) => ({
        level: 'warning',
        title: escapeControls(`${it.testCase.functionId}: ${it.testCase.name}`),
        message: `compute utilization is ${percent}%; above ${LIMITS.computeUtilizationNotice.value}% AWS advises to optimise`,
        at: annotationPlace(it.testCase.span, prefix),
    })));
}
function planDeployments(report) {
    return deploymentNotes(report).map(({ id, text }) => ({
        level: 'warning',
        title: escapeControls(id),
        message: escapeControls(text),
        at: undefined,
    }));
}
function planSkipped(report) {
    const skipped = casesOf(report).filter((it) => it.status === 'skipped');
    if (skipped.length === 0)
        return [];
    const names = skipped.map(({ testCase }) => {
        const reason = testCase.skip ? ` (${testCase.skip})` : '';
        return escapeControls(`${testCase.functionId}: ${testCase.name}${reason}`);
    });
    const title = `${count(skipped.length, 'test')} skipped`;
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
        ...worthSaying(report.diagnostics).map((it) => diagnosticAnnotation(it, prefix)),
        ...planFailures(report, prefix, options.changedFiles ?? new Set()),
        ...planTroubles(report, prefix),
        ...planNotes(report, prefix),
    ];
    return limitAnnotations(planned).map((it) => ({ ...it, message: clip(it.message, MAX_MESSAGE) }));
}
function planFailures(report, prefix, changedFiles) {
    const context = createPlainContext(report);
    const cases = casesOf(report);
    const rowsOf = countRows(cases);
    const ranked = groupFailures(cases).map((group) => {
        const annotation = groupAnnotation(context, group, { prefix, rowsOf });
        const isThrown = group[0].failures.some(({ kind }) => kind === 'function-error');
        const isChanged = changedFiles.has(annotation.at?.file ?? '');
        return { annotation, rank: isThrown ? 0 : isChanged ? 1 : 2 };
    });
    return ranked.sort((a, b) => a.rank - b.rank).map(({ annotation }) => annotation);
}
function diagnosticAnnotation(diagnostic, prefix) {
    const { message, hint } = describeDiagnostic(diagnostic);
    return {
        level: diagnostic.severity,
        title: escapeControls((0,core_diagnostics/* displayCode */.Ad)(diagnostic)),
        message: [message, ...(hint === undefined ? [] : [hint])].map(escapeControls).join('\n'),
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
            renderOtherRows(group)
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
    return escapeControls(`${name} (${others.length + 1} of ${rowsOf(testCase)} rows)`);
}
function planTroubles(report, prefix) {
    const about = (title, trouble) => trouble === undefined
        ? []
        : [{ level: 'error', title, message: troubleText(report, trouble), at: undefined }];
    return [
        ...about(TITLE, report.trouble),
        ...report.functions.flatMap((fn) => about(escapeControls(fn.id), fn.trouble)),
        ...casesOf(report).flatMap(({ testCase, trouble }) => about(caseTitle(testCase), trouble).map((it) => ({
            ...it,
            at: annotationPlace(testCase.span, prefix),
        }))),
    ];
}
function troubleText(report, trouble) {
    return renderTrouble(createPlainContext(report), trouble).join('\n');
}
function caseTitle({ functionId, name }) {
    return escapeControls(`${functionId}: ${name}`);
}

;// CONCATENATED MODULE: ./src/reporters/text/by-file.ts
/** Groups a function's cases by their file, files in order of first appearance. */
function groupByFile(cases) {
    const files = new Map();
    for (const it of cases) {
        const { file } = it.testCase.span;
        const known = files.get(file);
        if (known === undefined)
            files.set(file, [it]);
        else
            known.push(it);
    }
    return [...files].map(([file, list]) => ({ file, cases: list }));
}

;// CONCATENATED MODULE: ./src/reporters/markdown/code-span.ts


/** Stands for a text of no characters, which no code span can hold. */
const code_span_EMPTY = '*(empty)*';
/**
 * Data as inline code, the only place where GitHub's Markdown reads nothing into it: no HTML, links,
 * mentions, references or math. Line breaks become `\u21b5`, other controls escapes, long texts are cut.
 * https://github.github.com/gfm/#code-spans
 */
function codeSpan(text) {
    const shown = onOneLine(text);
    if (shown === '')
        return code_span_EMPTY;
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
    const text = lines.map(escapeControls).join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}text\n${text}\n${fence}`;
}
function onOneLine(text) {
    return escapeControls(clip(text).replace(/\r\n|[\n\r\u2028\u2029]/g, '\u21b5'));
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
function asReferences(text) {
    return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

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
    if (!both || Math.max(first.text.length, second.text.length) <= LONG_VALUE) {
        return [shownCell(first), shownCell(second)];
    }
    const points = [Array.from(first.text), Array.from(second.text)];
    const at = firstDifference(...points);
    const cell = (text) => {
        const { part, cutBefore, cutAfter } = windowAt(text, at, WINDOW);
        return `${cutBefore ? '\u2026 ' : ''}${codeCell(part)}${cutAfter ? ' \u2026' : ''}`;
    };
    return [cell(points[0]), cell(points[1])];
}
function valuesCell(values) {
    const cells = values.map(codeCell).join(', ');
    return values.length === 1 ? cells : `${values.length} values: ${cells}`;
}

;// CONCATENATED MODULE: ./src/reporters/markdown/failure-rows.ts





const failure_rows_RENDER = {
    assertion: ({ field, expected, actual }) => failure_rows_row(codeCell(field), ...comparedCells(expected, actual)),
    outcome: ({ expected, actual }) => failure_rows_row('outcome', ...comparedCells(expected, actual)),
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
    'unchecked-assertion': (failure) => paragraph(`${codeSpan(failure.assertion)} was not checked: ${uncheckedReason(failure)}`),
    steps: (failure) => {
        const { expected, actual } = stepsSides(failure);
        return failure_rows_row('steps', expected, actual);
    },
    rule: ({ code, field, expected, actual }) => {
        const { rule, mend, url } = RULES[code];
        const demanded = expected === undefined ? '\u2013' : shownCell(expected);
        return {
            rows: [[codeCell(field), demanded, shownCell(actual)]],
            paragraphs: [`[rule/${code}](${url}): ${rule}. To mend it, ${mend}.`],
        };
    },
    'kvs-mismatch': (failure) => paragraph(`kvs-mismatch: ${kvsWords(failure, codeSpan)}. To mend it, ${KVS_MEND}.`),
    'snapshot-missing': snapshotText,
    'snapshot-obsolete': snapshotText,
    utilization: (failure) => {
        const { expected, actual } = utilizationSides(failure);
        return failure_rows_row('compute utilization', expected, actual);
    },
};
/** One failure as rows or paragraphs. `named` adds the engine on which alone it showed. */
function renderFailureText(failure, named, sources) {
    // The table gives every kind its own renderer; TypeScript cannot follow that through the lookup.
    const render = failure_rows_RENDER[failure.kind];
    const { rows, paragraphs } = render(failure, sources);
    const engine = named ? ` (${failure.engines.join()} only)` : '';
    return {
        rows: rows.map(([field, expected, actual]) => [`${field}${engine}`, expected, actual]),
        paragraphs: paragraphs.map((text, index) => (index === 0 ? `${text}${engine}` : text)),
    };
}
function failure_rows_row(...cells) {
    return { rows: [cells], paragraphs: [] };
}
function snapshotText({ kind }) {
    const { what, mend } = SNAPSHOT_WORDS[kind];
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
    return more > 0 ? `${table}\n\n\u2026 ${formatNumber(more)} more` : table;
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
    const trouble = report.trouble === undefined ? [] : renderTrouble(text, report.trouble);
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
    return block(renderCaseContext(text, report));
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
    return FUNCTION_ID.test(id) && id.length <= 64;
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
    const groups = report.functions.flatMap((fn) => groupByFile(fn.cases).map(({ file, cases }) => {
        const list = cases.map(caseItem).join('\n');
        return `**${idText(fn.id)}** ${codeSpan(file)}\n\n${list}`;
    }));
    return fold(`All ${count(all, 'test')}`, groups.join('\n\n'));
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

;// CONCATENATED MODULE: ./src/reporters/text/diagnostic-text.ts




const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** A diagnostic the way compilers write it: severity, code and message, place, excerpt, hint. */
function renderDiagnostic(context, diagnostic) {
    const { theme } = context;
    const { message, hint } = describeDiagnostic(diagnostic);
    const { severity, at, related } = diagnostic;
    const colour = COLOURS[severity];
    const title = theme[colour](`${severity}[${escapeControls((0,core_diagnostics/* displayCode */.Ad)(diagnostic))}]`);
    const label = escapeControls(hint ?? '');
    const frame = (span, text, paint) => renderFrame(context, span, { label: text, indent: 0, ...(paint && { colour: paint }) });
    return [
        `${title} ${theme.bold(escapeControls(message))}`,
        ...(at === undefined ? hintLine(label) : frame(at, label, colour)),
        ...(related === undefined ? [] : frame(related.at, escapeControls(related.note), 'cyan')),
    ];
}
function hintLine(hint) {
    return hint === '' ? [] : [`  ${hint}`];
}

;// CONCATENATED MODULE: ./src/reporters/markdown/row-group.ts











/** Rows of a table that fail alike: how many of how many, one line for each, and what the first of them did. */
function renderRowGroup(context, group, rowsOf) {
    const { text, links, detail } = context;
    const [first] = group;
    const { testCase, failures } = first;
    const shown = group.slice(0, detail.rows).map((it) => tableRow(context, it));
    const place = renderPlace(failures[0]?.span ?? testCase.span, links);
    const all = `${formatNumber(group.length)} of ${count(rowsOf(testCase), 'row')}`;
    return [
        `**${codeSpan(testCase.row?.table ?? testCase.name)}** \u00b7 ${all} \u00b7 ${place}`,
        renderTable(['row', 'request', 'expected', 'actual'], ['right', 'left', 'left', 'left'], shown, group.length - shown.length),
        ...failures.flatMap((failure) => row_group_textOf(context, first, failure).paragraphs),
        ...(detail.outputs
            ? [
                fold(`Request, output, logs of row ${rowNumber(first)}`, block(renderCaseContext(text, first))),
            ]
            : []),
    ].join('\n\n');
}
function tableRow(context, it) {
    const sides = rowSides(it);
    const [expected, actual] = sides
        ? [codeCell(sides.expected), codeCell(sides.actual)]
        : fieldSides(context, it);
    return [String(rowNumber(it)), codeCell(it.testCase.request), expected, actual];
}
/** Both sides field by field; what has no sides stands on the side of what happened. */
function fieldSides(context, it) {
    const texts = it.failures.map((failure) => ({
        failure,
        rows: row_group_textOf(context, it, failure).rows,
    }));
    const expected = texts.flatMap(({ rows }) => rows.map(([field, side]) => `${field} ${side}`));
    const actual = texts.flatMap(({ failure, rows }) => rows.length === 0
        ? codeCell(failureMessage(failure))
        : rows.map(([field, , side]) => `${field} ${side}`));
    return [expected.join(', ') || '\u2013', actual.join(', ')];
}
function row_group_textOf({ text, links }, it, failure) {
    const isNamed = it.runs.length > failure.engines.length;
    return renderFailureText(failure, isNamed, { lines: text.lines, links });
}

;// CONCATENATED MODULE: ./src/reporters/markdown/detail-blocks.ts











/** Everything that stands open: load errors, else failures and trouble, one block each, in order. */
function renderDetailBlocks(context, report) {
    if ((0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics)) {
        return report.diagnostics.map((it) => diagnosticBlock(context, it));
    }
    const trouble = report.trouble && block(renderTrouble(context.text, report.trouble));
    return [
        ...report.functions.flatMap((fn) => functionBlocks(context, fn)),
        ...(trouble === undefined ? [] : [`#### Trouble at AWS\n\n${trouble}`]),
    ];
}
/** The excerpt names the place already; the line above it is for those who can follow a link. */
function diagnosticBlock({ text, links }, diagnostic) {
    const { at } = diagnostic;
    const excerpt = codeBlock(renderDiagnostic(text, diagnostic));
    return at !== undefined && links(at) !== undefined
        ? `${renderPlace(at, links)}\n\n${excerpt}`
        : excerpt;
}
function functionBlocks(context, fn) {
    const groups = new Map(groupFailures(fn.cases).map((group) => [group[0], group]));
    const rowsOf = countRows(fn.cases);
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
    const trouble = fn.trouble === undefined ? [] : [block(renderTrouble(context.text, fn.trouble))];
    // The heading belongs to the first block, so that no cut can leave it alone.
    return [...trouble, ...cases].map((text, index) => index === 0 ? `#### ${headingOf(fn)}\n\n${text}` : text);
}
function headingOf(fn) {
    const { failed, error } = totalsOf(fn.cases);
    const parts = [
        ...(failed > 0 ? [count(failed, 'failure')] : []),
        ...(error > 0 ? [count(error, 'error')] : []),
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
    const whole = join([...head, ...shown, `\u2026 ${formatNumber(hidden)} more, see the log`, ...tail]);
    return utf8Length(whole) <= budget ? whole : join(head.slice(0, 1));
}

;// CONCATENATED MODULE: ./src/reporters/markdown/deployment-notes.ts


/** What has to be said about deployments although nothing failed, as one list; at most three per function. */
function renderDeploymentNotes(report) {
    const notes = deploymentNotes(report);
    if (notes.length === 0)
        return [];
    return [notes.map(({ id, text }) => `- ${codeSpan(id)}: ${codeSpan(text)}`).join('\n')];
}

;// CONCATENATED MODULE: ./src/reporters/markdown/function-mark.ts

/** Why functions that are good themselves were not published. `ids` are those that held them back. */
const HELD_BACK = {
    'tests-failed': (ids) => `\u2013 held back (${ids} failed)`,
    trouble: (ids) => `\u2013 held back (trouble with ${ids})`,
    'not-tested': (ids) => `\u2013 held back (${ids} not tested on AWS)`,
};
/** The last cell of a function's row: what became of it. */
function functionMark(fn, { publish }) {
    const { deployment } = fn;
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
            cell: (fn) => utilizationCell(maxUtilization(fn), offline),
        },
        ...(knowsLive ? [live] : []),
        { title: 'Code', side: 'right', cell: codeSizeCell },
        { title: '', side: 'left', cell: (fn) => functionMark(fn, report) },
    ];
}
function testsCell({ cases }) {
    const { passed, all } = totalsOf(cases);
    return all === 0 ? 'none' : `${formatNumber(passed)} of ${formatNumber(all)}`;
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

;// CONCATENATED MODULE: ./src/core/strict/strict-totals.ts

/** Counts the events of a strict run. */
function strictTotals(report) {
    const cases = casesOf(report).filter((it) => it.runs.some(({ engine }) => engine === 'offline'));
    const count = (test) => cases.filter(test).length;
    const has = (kind) => (it) => it.notes.some(({ note }) => note === kind);
    const differs = (it) => it.failures.some(({ kind }) => kind === 'strict-mismatch');
    const gaps = count(has('strict-gap'));
    return {
        compared: cases.length - gaps,
        differing: count(differs),
        known: count((it) => has('strict-known')(it) && !differs(it)),
        gaps,
    };
}

;// CONCATENATED MODULE: ./src/reporters/text/strict-words.ts




/** Why the second engine of a strict run has nothing to say of an event. */
function strictGapWords(gap) {
    switch (gap.gap) {
        case 'too-long':
            return `njs did not finish within ${formatNumber(gap.milliseconds)} ms`;
        case 'too-much-output':
            return `njs printed more than ${formatNumber(gap.bytes)} bytes`;
        case 'crashed':
            return `njs crashed (${gap.signal})`;
        case 'broken':
            return escapeControls(`njs broke: ${gap.detail}`);
        case 'left-out':
            return 'njs was not asked: too many events before had no answer';
        case 'origin':
            return escapeControls(`njs cannot judge this call: ${gap.detail}`);
    }
}
/** A difference that the version of the second engine explains. */
function strictKnownWords(note) {
    return escapeControls(`njs differs on ${note.field}, as expected: ${note.because}`);
}
/** What a strict run found, in one line; none when the run was not strict. */
function strictLines(report) {
    if (report.strict === undefined)
        return [];
    const { compared, differing, known, gaps } = strictTotals(report);
    const same = formatNumber(compared - differing - known);
    const parts = [
        `${escapeControls(report.strict)} agrees on ${same} of ${count(compared, 'event')}`,
        ...(known > 0 ? [`${formatNumber(known)} differ as expected`] : []),
        ...(gaps > 0 ? [`${formatNumber(gaps)} not compared`] : []),
    ];
    return [parts.join(' \u00b7 ')];
}

;// CONCATENATED MODULE: ./src/reporters/markdown/last-line.ts






/** Reasons for skipping that are named. */
const NAMED_REASONS = 3;
/** The last line: engines, what was left out, how long it took, and a custom endpoint. */
function renderLastLine(report) {
    const parts = [
        `Engines: ${enginesText(report)}${offlineNotice(report)}`,
        skippedText(report),
        offlineOnlyText(report),
        ...strictLines(report),
        formatDuration(report.durationMs),
        endpointText(report),
    ];
    return parts.filter((part) => part !== '').join(' \u00b7 ');
}
function offlineNotice({ offlineReason }) {
    return offlineReason === 'no-credentials' ? ' (no AWS credentials)' : '';
}
function skippedText(report) {
    const skipped = casesOf(report).filter(({ status }) => status === 'skipped');
    if (skipped.length === 0)
        return '';
    const texts = skipped.map(({ testCase }) => testCase.skip ?? '');
    const reasons = [...new Set(texts.filter((text) => text !== ''))];
    const named = reasons.slice(0, NAMED_REASONS).map(codeSpan);
    const rest = reasons.length > named.length ? ['\u2026'] : [];
    const list = reasons.length === 0 ? '' : ` (${[...named, ...rest].join(', ')})`;
    return `${formatNumber(skipped.length)} skipped${list}`;
}
function endpointText({ endpoint, functions }) {
    if (endpoint === undefined)
        return '';
    const measured = functions.some((fn) => maxUtilization(fn) !== undefined);
    const caution = measured ? ' (its compute utilization proves nothing about AWS)' : '';
    return `endpoint ${codeSpan(endpoint)}${caution}`;
}

;// CONCATENATED MODULE: ./src/reporters/publish-reason.ts
const SENTENCES = {
    always: () => 'publishing is allowed: the publish policy says always',
    main: (branch) => `publishing is allowed: ${branch} is the production branch`,
    never: () => 'not published: the publish policy says never',
    'not-main': (ref) => `not published: ${ref} is not the production branch`,
    'event-not-allowed': (event) => `not published: the event ${event} never publishes`,
    'branch-deleted': (ref) => `not published: the push deleted ${ref}`,
    fork: () => 'not published: the code comes from a fork',
    approved: (people) => `publishing is allowed: ${people} approved this commit`,
    'environment-approved': (environment) => `publishing is allowed: the run was let into the environment ${environment}`,
    'no-pull-request': (event) => `not published: approvals count for pull requests, the event ${event} is about none`,
    'not-approved': (count) => `not published: ${count} approvals for exactly this commit, by people with write access`,
    'changes-requested': (people) => `not published: ${people} requested changes`,
    'head-moved': (sha) => `not published: the pull request has moved on to ${sha}, which was not tested`,
    'other-checkout': (sha) => `not published: the commit in the workspace, ${sha}, is not the one under review`,
    'no-permission': (permission) => `not published: the job needs the permission ${permission}`,
    'github-unreachable': (detail) => `not published: GitHub did not answer (${detail})`,
    'not-in-environment': (name) => `not published: the job does not run in the environment ${name}`,
    'environment-not-protected': (name) => `not published: the environment ${name} has neither required reviewers nor a branch rule`,
    'environment-without-reviewers': (name) => `not published: the environment ${name} has no required reviewers, so nobody approved`,
    'approval-needs-environment': () => 'not published: on the production branch only an environment can approve, ' +
        'set the input require-environment',
    'no-branch-known': () => 'not published: the production branch is not known, set the input production-branch',
    offline: () => 'not published: nothing was tested on AWS, this was an offline run',
    'not-asked': () => 'not published: nobody asked for it, add --publish',
    'tests-failed': (ids) => `not published: tests failed in ${ids}`,
    trouble: (ids) => `not published: there was trouble at AWS with ${ids}`,
    filtered: (ids) => `not published: only a part of the tests was run (${ids})`,
    'not-tested': (ids) => `not published: no test ran on AWS for ${ids}`,
    'already-live': () => 'not published: LIVE already is this code',
};
/** What stands for a subject that is not known, as the event of a run outside GitHub. */
const UNKNOWN_SUBJECT = '(unknown)';
/**
 * Why a run may publish or why it did not, as one sentence without a full stop; the `publish-reason`
 * output. It says what was decided; what was published stands in `FunctionReport.deployment`. The
 * subject is data: `show` makes it safe for where it is printed.
 */
function describePublishDecision(decision, show = (subject) => subject) {
    return SENTENCES[decision.code](show(decision.subject || UNKNOWN_SUBJECT));
}

;// CONCATENATED MODULE: ./src/reporters/text/load-verdict.ts

/** `1 error in 1 file, nothing was run`. */
function loadVerdict(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const files = new Set(errors.flatMap(({ at }) => at?.file ?? []));
    const where = files.size === 0 ? '' : ` in ${count(files.size, 'file')}`;
    return `${count(errors.length, 'error')}${where}, nothing was run`;
}

;// CONCATENATED MODULE: ./src/reporters/markdown/verdict.ts








/** Ids named in the verdict; the table has all of them. */
const NAMED_IDS = 5;
/** The heading: what happened, in one line. */
function renderVerdict(report) {
    const good = resultOf(report) === 'passed';
    const parts = [outcomeText(report), ...publishedText(report)].join(', ');
    return `### ${good ? '\u2713' : '\u2717'} CloudFront Functions: ${parts}`;
}
/** Why nothing was published, as a sentence; undefined when publishing was open or never asked for. */
function renderReason({ publish }) {
    if (publish === undefined || publish.publish)
        return undefined;
    const sentence = describePublishDecision(publish, codeSpan);
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
function outcomeText(report) {
    if ((0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics))
        return loadVerdict(report.diagnostics);
    const totals = totalsOf(casesOf(report));
    if (totals.failed > 0)
        return `${ofAll(totals.failed, totals)} failed`;
    if (totals.error > 0)
        return `${ofAll(totals.error, totals)} could not be run`;
    return resultOf(report) === 'error' ? 'trouble at AWS' : passedText(totals);
}
function ofAll(number, { all }) {
    return `${formatNumber(number)} of ${count(all, 'test')}`;
}
function passedText(totals) {
    if (totals.all === 0)
        return 'no tests';
    return [
        `${count(totals.passed, 'test')} passed`,
        ...(totals.skipped > 0 ? [`${formatNumber(totals.skipped)} skipped`] : []),
        ...(totals['not-run'] > 0 ? [`${formatNumber(totals['not-run'])} not run`] : []),
    ].join(', ');
}
/** What became of LIVE. A publish that happened is never left out, whatever else went wrong. */
function publishedText(report) {
    if (report.publish === undefined || (0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics))
        return [];
    const published = publishedIds(report);
    const unconfirmed = report.functions
        .filter(({ deployment }) => isUnconfirmed(deployment))
        .map(({ id }) => id);
    if (published.length + unconfirmed.length === 0) {
        return [
            report.publish.code === 'already-live' ? 'LIVE is up to date' : 'nothing was published',
        ];
    }
    return [
        ...(published.length > 0 ? [`${listIds(published)} published to LIVE`] : []),
        ...(unconfirmed.length > 0 ? [`publishing ${listIds(unconfirmed)} was not confirmed`] : []),
    ];
}
function isUnconfirmed(deployment) {
    if (deployment === undefined || deployment.published)
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
    const diagnostics = worthSaying(report.diagnostics);
    if (diagnostics.length === 0)
        return [];
    const context = createPlainContext(report);
    const shown = diagnostics.slice(0, limit).map((it) => codeBlock(renderDiagnostic(context, it)));
    const hidden = diagnostics.length - shown.length;
    const more = hidden > 0 ? [`\u2026 ${formatNumber(hidden)} more`] : [];
    return [fold(count(diagnostics.length, 'warning'), [...shown, ...more].join('\n\n'))];
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
    const all = casesOf(report).length;
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
            : `\u2026 the list of all ${count(all, 'test')} left out`,
    ];
}
function join(parts) {
    return `${parts.join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./src/reporters/terminal/case-list.ts










/** Files with more cases are one line. */
const LISTED_CASES = 30;
/** All cases of all functions, a block per function and file; a function without tests says so. */
function renderCaseList(context, report) {
    const engines = report.engines.join(', ');
    return report.functions.flatMap((fn) => fn.cases.length === 0
        ? [[` ${heading(context.theme, fn, fn.source)} \u00b7 no tests`]]
        : groupByFile(fn.cases).map((group) => renderFile(context, fn, group, engines)));
}
function renderFile(context, fn, group, engines) {
    const { theme } = context;
    if (group.cases.length > LISTED_CASES)
        return [fileLine(theme, group)];
    return [
        ` ${heading(theme, fn, group.file)}${theme.dim(` \u00b7 ${engines}`)}`,
        ...groupRows(group.cases).map((it) => `  ${groupLine(context, it)}`),
    ];
}
function heading(theme, fn, file) {
    return `${theme.bold(escapeControls(fn.id))}  ${theme.dim(escapeControls(file))}`;
}
function fileLine(theme, { file, cases }) {
    const totals = totalsOf(cases);
    return ` ${markOf(theme, totals)} ${escapeControls(file)} \u00b7 ${totalsText(totals, 'test')}`;
}
/** A table is one line, whatever its rows; every other case has its own. */
function groupLine(context, group) {
    const [{ testCase }] = group;
    if (!testCase.row)
        return caseLine(context, group[0]);
    const { theme } = context;
    const totals = totalsOf(group);
    const name = escapeControls(clip(testCase.row.table));
    const remarks = new Set(group.flatMap(isRun).flatMap(remarkOf));
    return [
        `${markOf(theme, totals)} ${name} \u00b7 ${totalsText(totals, 'row')}`,
        ...[...remarks].map((text) => theme.yellow(`  ${text}`)),
    ].join('');
}
/** What was not run is counted. */
function isRun(it) {
    return it.status === 'passed' || it.status === 'failed' ? [it] : [];
}
function markOf(theme, totals) {
    if (totals.failed + totals.error > 0)
        return case_list_MARKS.failed(theme);
    if (totals.skipped === totals.all)
        return case_list_MARKS.skipped(theme);
    return totals['not-run'] === totals.all ? case_list_MARKS['not-run'](theme) : case_list_MARKS.passed(theme);
}
function totalsText(totals, noun) {
    return [
        count(totals.all, noun),
        ...(totals.failed > 0 ? [`${totals.failed} failed`] : []),
        ...(totals.error > 0 ? [count(totals.error, 'error')] : []),
        ...(totals.skipped > 0 ? [`${totals.skipped} skipped`] : []),
        ...(totals['not-run'] > 0 ? [`${totals['not-run']} not run`] : []),
    ].join(', ');
}
function caseLine({ theme, verbose }, it) {
    const name = escapeControls(clip(it.testCase.name));
    const remark = remarkOf(it).map((text) => theme.yellow(`  ${text}`));
    const steps = verbose ? stepsText(it).map((text) => theme.dim(` \u00b7 ${text}`)) : [];
    return [`${case_list_MARKS[it.status](theme)} ${name}`, ...steps, ...remark].join('');
}
function stepsText(it) {
    const steps = caseSteps(it);
    return steps === undefined ? [] : [count(steps, 'step')];
}
const case_list_MARKS = {
    passed: (theme) => theme.green('\u2713'),
    failed: (theme) => theme.red('\u2717'),
    error: (theme) => theme.red('\u2717'),
    skipped: (theme) => theme.dim('-'),
    'not-run': (theme) => theme.yellow('-'),
};
/** What has to be said about a case beside its mark. */
function remarkOf(it) {
    const { status, testCase } = it;
    if (status === 'error')
        return ['could not be run'];
    if (status === 'not-run')
        return [testCase.awsOnly ? 'not run (engine: aws)' : 'not run'];
    if (status === 'skipped') {
        return [testCase.skip ? `skipped: ${escapeControls(clip(testCase.skip))}` : 'skipped'];
    }
    return [
        ...snapshotRemark(it),
        ...notesOf(it, 'utilization-high').map((note) => `compute utilization ${note.percent}%`),
        ...notesOf(it, 'utilization-not-checked').map(() => 'compute utilization not checked'),
        ...notesOf(it, 'error-wording').map(() => 'the engines word this error differently'),
        ...notesOf(it, 'approximate').map((note) => approximateWords(note.approximation)),
        ...notesOf(it, 'strict-known').map(strictKnownWords),
        ...notesOf(it, 'strict-gap').map(({ gap }) => strictGapWords(gap)),
        ...notesOf(it, 'not-compared').map((note) => `may vary (${escapeControls(note.because)})`),
    ];
}
function snapshotRemark({ recording }) {
    if (recording === undefined)
        return [];
    const did = recording.accepted.length === 0 ? 'snapshot written' : 'snapshot updated';
    const because = recording.mayVary.join(' and ');
    return [because === '' ? did : `${did}; it may vary (${because})`];
}

;// CONCATENATED MODULE: ./src/reporters/terminal/footer.ts






/** Columns of a label. */
const footer_LABEL_WIDTH = 13;
/** A line of the footer; further lines stand under the first. */
function footerLines(theme, label, lines) {
    return lines.map((line, index) => ` ${theme.dim((index === 0 ? label : '').padEnd(footer_LABEL_WIDTH))}${line}`);
}
/** Totals of the run. */
function renderFooter({ theme, verbose }, report) {
    return [
        ...footerLines(theme, 'Functions', [functionsText(theme, report.functions)]),
        ...footerLines(theme, 'Tests', [testsText(theme, report)]),
        ...footerLines(theme, 'Engines', [enginesLine(report)]),
        ...footerLines(theme, 'Strict', strictLines(report)),
        ...footerLines(theme, 'Snapshots', snapshotTexts(report)),
        ...footerLines(theme, 'Utilization', [utilizationText(report)]),
        ...footerLines(theme, 'Steps', verbose ? stepsLines(report) : []),
        ...footerLines(theme, 'Time', [formatDuration(report.durationMs)]),
    ];
}
/** `1 failed | 5 passed (6)`: figures of 0 are left out, all but `passed` when nothing else is there. */
function figuresText(figures, all) {
    const parts = figures
        .filter(([number, word]) => number > 0 || (word === 'passed' && all === 0))
        .map(([number, word, style]) => style(`${formatNumber(number)} ${word}`));
    return `${parts.join(' | ')} (${formatNumber(all)})`;
}
function functionsText(theme, functions) {
    const failed = functions.filter(isFailed).length;
    return figuresText([
        [failed, 'failed', theme.red],
        [functions.length - failed, 'passed', theme.green],
    ], functions.length);
}
function isFailed(fn) {
    const bad = fn.cases.some(({ status }) => status === 'failed' || status === 'error');
    return bad || fn.trouble !== undefined;
}
function testsText(theme, report) {
    const totals = totalsOf(casesOf(report));
    return figuresText([
        [totals.failed, 'failed', theme.red],
        [totals.error, totals.error === 1 ? 'error' : 'errors', theme.red],
        [totals.passed, 'passed', theme.green],
        [totals.skipped, 'skipped', theme.yellow],
        [totals['not-run'], 'not run', theme.yellow],
    ], totals.all);
}
function enginesLine(report) {
    const notice = report.offlineReason === 'no-credentials' ? 'no AWS credentials found' : '';
    return [enginesText(report), offlineOnlyText(report), notice]
        .filter((part) => part !== '')
        .join(' \u00b7 ');
}
/** The case that cost most; nothing where no engine counted. */
function stepsLines(report) {
    const highest = highestSteps(report);
    if (highest === undefined)
        return [];
    return [`max ${formatNumber(highest.steps)} (${escapeControls(highest.id)})`];
}
function utilizationText(report) {
    if (!report.engines.includes('aws'))
        return 'not checked (offline only)';
    const highest = highestUtilization(report);
    if (highest === undefined)
        return 'not measured';
    const caution = report.endpoint === undefined
        ? ''
        : ` \u00b7 measured by ${escapeControls(report.endpoint)}, which proves nothing about AWS`;
    return `max ${highest.percent}% (${escapeControls(highest.id)})${caution}`;
}
/** `2 written, 1 updated, 1 removed`; nothing where nothing was written. */
function snapshotTexts(report) {
    const recordings = casesOf(report).flatMap(({ recording }) => recording ?? []);
    const updated = recordings.filter(({ accepted }) => accepted.length > 0).length;
    const figures = [
        [recordings.length - updated, 'written'],
        [updated, 'updated'],
        [report.removedSnapshots ?? 0, 'removed'],
    ];
    const parts = figures.filter(([number]) => number > 0);
    const text = parts.map(([number, word]) => `${formatNumber(number)} ${word}`).join(', ');
    return text === '' ? [] : [text];
}

;// CONCATENATED MODULE: ./src/reporters/terminal/deployment-lines.ts




/** What happened in AWS: uploads with the ETag that was tested, LIVE, and why nothing was published. */
function renderDeployment({ theme }, report) {
    const deployed = report.functions.filter((fn) => fn.deployment !== undefined);
    const reason = report.publish && escapeControls(describePublishDecision(report.publish));
    const endpoint = report.endpoint && escapeControls(report.endpoint);
    return [
        ...footerLines(theme, 'DEVELOPMENT', deployed.map(uploadText)),
        ...footerLines(theme, 'Collisions', deployed.flatMap(collisionTexts)),
        ...footerLines(theme, 'LIVE', deployed.map(liveText)),
        ...footerLines(theme, 'Publish', reason ? [reason] : []),
        ...footerLines(theme, 'Endpoint', endpoint ? [endpoint] : []),
    ];
}
function uploadText(fn) {
    const { upload, etag } = fn.deployment;
    const tested = fn.cases.some((it) => it.runs.some(({ engine }) => engine === 'aws'));
    const words = `${upload}, ${tested ? 'tested on ETag' : 'ETag'} ${etag}`;
    return escapeControls(`${fn.id}: ${words}`);
}
function collisionTexts(fn) {
    const { collisions } = fn.deployment;
    return collisions.map((it) => escapeControls(`${fn.id}: ${describeCollision(it)}`));
}
function liveText(fn) {
    return escapeControls(`${fn.id}: ${liveWords(fn.deployment)}`);
}
const deployment_lines_ROLLOUTS = {
    deployed: ', deployed',
    unassociated: ', used by no distribution yet',
    'in-progress': ', still on its way to all locations',
    replaced: ', then replaced by somebody else',
};
function liveWords(deployment) {
    const { published, publishAnswered, publishUnknown, alreadyLive, liveEtag, rollout } = deployment;
    const etag = liveEtag === undefined ? '' : `, ETag ${liveEtag}`;
    if (published)
        return `published${etag}${rollout === undefined ? '' : deployment_lines_ROLLOUTS[rollout]}`;
    if (publishAnswered)
        return 'PublishFunction succeeded, but LIVE could not be confirmed';
    if (publishUnknown)
        return 'neither PublishFunction nor LIVE answered: not known';
    if (alreadyLive)
        return `already this code${etag}`;
    return liveEtag === undefined ? 'nothing published yet' : `stays as it was${etag}`;
}

;// CONCATENATED MODULE: ./src/reporters/terminal/details.ts









/** Every failure and every trouble in full, in the order of the report; one block each. */
function renderDetails(context, report) {
    const groups = numberGroups(report);
    const ofFunctions = report.functions.flatMap((fn) => [
        ...fn.cases.flatMap((it) => caseBlock(context, report, it, groups.get(it))),
        ...(fn.trouble === undefined
            ? []
            : [[errorLine(context, fn.id), ...indent(renderTrouble(context, fn.trouble))]]),
    ]);
    return report.trouble === undefined
        ? ofFunctions
        : [...ofFunctions, [errorLine(context, ''), ...indent(renderTrouble(context, report.trouble))]];
}
/** Groups of failures by their first cases, under which they are told. */
function numberGroups(report) {
    const groups = groupFailures(casesOf(report));
    const all = groups.reduce((sum, { length }) => sum + length, 0);
    let last = 0;
    return new Map(groups.map((group) => {
        const first = last + 1;
        last += group.length;
        const range = group.length === 1 ? `${first}` : `${first}-${last}`;
        return [group[0], { group, number: `${range}/${all}` }];
    }));
}
function caseBlock(context, report, it, numbered) {
    const { theme } = context;
    const name = escapeControls(clip(it.testCase.id));
    if (it.status === 'error') {
        return [
            [errorLine(context, it.testCase.id), ...indent(renderCaseTrouble(context, report, it))],
        ];
    }
    if (numbered === undefined)
        return acceptedBlock(context, it);
    const title = ` ${theme.bold(theme.red('FAIL'))} ${numbered.number}  ${theme.bold(name)}`;
    const others = renderOtherRows(numbered.group);
    const block = [title, ...renderCaseDetails(context, it)];
    return [others.length === 0 ? block : [...block, '', ...others]];
}
/** What was recorded before, and is another one now because it was accepted. */
function acceptedBlock(context, { testCase, recording }) {
    const { theme } = context;
    const accepted = recording?.accepted ?? [];
    if (accepted.length === 0)
        return [];
    const title = ` ${theme.bold(theme.yellow('ACCEPTED'))}  ${theme.bold(escapeControls(clip(testCase.id)))}`;
    return [[title, ...accepted.flatMap((failure) => renderFailure(context, failure))]];
}
function errorLine({ theme }, subject) {
    return ` ${theme.bold(theme.red('ERROR'))} ${theme.bold(escapeControls(clip(subject)))}`.trimEnd();
}
function indent(lines) {
    return lines.map((line) => `${DETAIL_INDENT}${line}`);
}

;// CONCATENATED MODULE: ./src/reporters/terminal/render-diagnostics.ts






/**
 * Diagnostics for people, the way compilers write them, with how many errors there are in the end.
 * Empty when there are none, else it ends with a line break.
 */
function renderDiagnostics(diagnostics, sources, { colour, width }) {
    if (diagnostics.length === 0)
        return '';
    const theme = createTheme(colour);
    const context = { theme, lines: createSourceLines(sources), width, verbose: false };
    return joinSections(diagnosticSections(context, diagnostics));
}
/** A section per diagnostic; errors are counted in a last one. */
function diagnosticSections(context, diagnostics) {
    const sections = diagnostics.map((it) => renderDiagnostic(context, it));
    return (0,core_diagnostics/* hasErrors */.Cs)(diagnostics) ? [...sections, [loadVerdict(diagnostics)]] : sections;
}

;// CONCATENATED MODULE: ./src/reporters/terminal/sections.ts
/** Sections of lines as one text, an empty line between them. */
function sections_joinSections(sections) {
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./src/reporters/terminal/render-terminal.ts










/**
 * A report for people at a terminal or in a job log: all cases, then failures in full, then the totals
 * and what was deployed. Ends with a line break. Control characters of data are escaped.
 */
function renderTerminal(report, options) {
    const { colour, width, verbose } = options;
    const lines = source_lines_createSourceLines(report.sources);
    const context = { theme: theme_createTheme(colour), lines, width, verbose };
    const said = verbose ? report.diagnostics : worthSaying(report.diagnostics);
    const diagnostics = diagnosticSections(context, said);
    if ((0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics))
        return sections_joinSections(diagnostics);
    return sections_joinSections([
        ...diagnostics,
        ...renderCaseList(context, report),
        ...renderDetails(context, report),
        [...renderFooter(context, report), ...renderDeployment(context, report)],
    ]);
}

;// CONCATENATED MODULE: ./src/reporters/terminal/render-log.ts









/** A report as a step log: one group per function with its tests, failures and totals after them. */
function renderLog(report, options) {
    if ((0,core_diagnostics/* hasErrors */.Cs)(report.diagnostics))
        return { groups: [], rest: renderTerminal(report, options) };
    const { colour, width, verbose } = options;
    const lines = source_lines_createSourceLines(report.sources);
    const context = { theme: theme_createTheme(colour), lines, width, verbose };
    return {
        groups: report.functions.map((fn) => ({
            title: fn.id,
            text: sections_joinSections(renderCaseList(context, { ...report, functions: [fn] })),
        })),
        rest: sections_joinSections([
            ...renderDetails(context, report),
            [...renderFooter(context, report), ...renderDeployment(context, report)],
        ]),
    };
}

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
    const { file, start } = placeOfCase(testCase);
    return {
        id,
        // An empty name is not valid CTRF.
        name: testCase.name || testCase.id,
        status: STATUSES[status],
        rawStatus: rawStatus(it),
        duration: Math.round(caseDuration(it)),
        suite: [testCase.functionId, testCase.span.file],
        filePath: file,
        line: start.line,
        tags: testCase.tags,
        ...(testCase.row ? { parameters: testCase.row.parameters } : {}),
        ...outcomeOf(context, report, it),
        stdout: caseLogs(it),
        extra: extraOf(it),
    };
}
function rawStatus({ status, failures }) {
    if (status === 'failed')
        return failures[0]?.kind ?? status;
    return status === 'not-run' ? 'not run' : status;
}
function outcomeOf(context, report, it) {
    const trace = () => caseText(context, report, it);
    if (it.status === 'skipped')
        return it.testCase.skip ? { message: it.testCase.skip } : {};
    if (it.status === 'error') {
        const message = it.trouble === undefined ? '' : describeServiceError(it.trouble).message;
        return { message, trace: trace() };
    }
    if (it.status !== 'failed')
        return {};
    const message = it.failures.map(failureMessage).join('\n');
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
    const utilization = caseUtilization(it);
    const steps = caseSteps(it);
    const approximate = notesOf(it, 'approximate').map(({ approximation }) => approximation);
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
            message: describeDiagnostic(diagnostic).message,
            trace: renderDiagnostic(context, diagnostic).join('\n'),
            ...place,
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
            message: describeServiceError(trouble).message,
            trace: renderTrouble(context, trouble).join('\n'),
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
        published: publishedIds(report),
        ...(report.endpoint === undefined ? {} : { endpoint: report.endpoint }),
    };
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
    const { file, start } = placeOfCase(testCase);
    const attributes = {
        classname: testCase.functionId,
        name: testCase.name,
        file,
        line: start.line,
        time: (caseDuration(it) / 1000).toFixed(3),
    };
    return xml_element('testcase', attributes, [
        ...properties(it),
        ...result(context, report, it),
        ...systemOut(it),
    ]);
}
function properties(it) {
    const figures = { computeUtilization: caseUtilization(it), steps: caseSteps(it) };
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
            const type = first === undefined ? 'failure' : failureType(first);
            const message = it.failures.map(failureMessage).join('; ');
            const text = xmlText(caseText(context, report, it));
            return [xml_element('failure', { type, message }, [text])];
        }
        case 'error': {
            const message = it.trouble === undefined ? '' : describeServiceError(it.trouble).message;
            const text = xmlText(caseText(context, report, it));
            return [xml_element('error', { type: it.trouble?.failure ?? 'error', message }, [text])];
        }
    }
}
function systemOut(it) {
    const logs = caseLogs(it);
    return logs.length === 0 ? [] : [xml_element('system-out', {}, [xmlText(logs.join('\n'))])];
}

;// CONCATENATED MODULE: ./src/reporters/junit/junit-errors.ts






/** Errors of loading and checking, as a suite of their own. */
function loadSuite(context, diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return errorSuite('load', errors.map((diagnostic) => {
        const { at } = diagnostic;
        const type = (0,core_diagnostics/* displayCode */.Ad)(diagnostic);
        const { message } = describeDiagnostic(diagnostic);
        const text = xmlText(renderDiagnostic(context, diagnostic).join('\n'));
        const name = at === undefined ? type : `${type} ${at.file}:${at.start.line}`;
        const place = { file: at?.file, line: at?.start.line };
        return entry({ classname: 'load', name, ...place }, { type, message }, text);
    }));
}
/** Trouble at AWS of functions and of the whole run; no suite when there was none. */
function troubleSuites(context, report) {
    const entries = [
        ...report.functions.map(({ id, trouble }) => [id, trouble]),
        ['run', report.trouble],
    ].flatMap(([name, trouble]) => trouble === undefined ? [] : [troubleEntry(context, name, trouble)]);
    return entries.length === 0 ? [] : [errorSuite('deploy', entries)];
}
function troubleEntry(context, name, trouble) {
    const { message } = describeServiceError(trouble);
    const text = xmlText(renderTrouble(context, trouble).join('\n'));
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
    return groupByFile(fn.cases).map(({ file, cases }) => ({
        attributes: { name: fn.id, file, ...counts(cases), time: seconds(timeOf(cases)) },
        cases: cases.map((it) => `  ${renderJunitCase(context, report, it)}\n`),
    }));
}
function counts(cases) {
    const { all, failed, error, skipped, 'not-run': notRun } = totalsOf(cases);
    return { tests: all, failures: failed, errors: error, skipped: skipped + notRun };
}
function rootAttributes(report, suites) {
    const sum = (key) => suites.reduce((total, { attributes }) => total + Number(attributes[key]), 0);
    return {
        name: 'cf2',
        tests: sum('tests'),
        failures: sum('failures'),
        errors: sum('errors'),
        time: seconds(timeOf(casesOf(report))),
    };
}
function timeOf(cases) {
    return cases.reduce((sum, it) => sum + caseDuration(it), 0);
}
function seconds(milliseconds) {
    return (milliseconds / 1000).toFixed(3);
}

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/roots/version.ts

/** The version of cf2, as package.json has it. */
const { /* version */ "rE": version } = package_namespaceObject;

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
    return renderCtrf(report, { sha1, version: version });
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
        const { message, hint = '' } = describeDiagnostic(problem);
        to.output.annotate({
            level: 'error',
            title: problem.code,
            message: `${message}\n${hint}`,
            at: undefined,
        });
    }
    const outputs = planOutputs(report, {
        publishReason: report.publish === undefined ? '' : describePublishDecision(report.publish),
        summaryFile: hasSummary ? to.environment.GITHUB_STEP_SUMMARY : undefined,
        junitFile: files.junitFile,
        jsonFile: files.jsonFile,
    });
    writeOutputs(to.commands, to.environment, outputs);
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

;// CONCATENATED MODULE: ./src/runtime/language/classify-refusal.ts
/** Constructs that the runtime's text gives away. */
const BY_TEXT = [
    [/has already been declared$/, 'duplicate-declaration'],
    [/^missing initializer in const/, 'const-without-value'],
    [/is forbidden in (?:var|function) declaration$/, 'forbidden-name'],
    [/is forbidden as left-hand/, 'assignment-forbidden'],
    [/^Rest parameter must be last/, 'rest-not-last'],
    [/^Duplicate parameter/, 'duplicate-parameter'],
    [/^await is only valid/, 'await-outside-async'],
    [/^await in arguments/, 'await-in-arguments'],
    [/^[GS]etter must/, 'accessor-parameters'],
    [/object in global scope$/, 'arguments-outside'],
    [/^Invalid left-hand side "/, 'for-in-target'],
    [/^Invalid left-hand side in for-loop/, 'for-in-value'],
    [/^Invalid left-hand side in p/, 'update-target'],
    [/^Illegal return/, 'return-outside'],
    [/^Illegal newline/, 'throw-newline'],
    [/can only be declared at top level/, 'function-in-statement'],
    [/single-statement context$/, 'lexical-in-statement'],
    [/^Undefined label/, 'label-missing'],
    [/^Illegal (?:break|continue)/, 'jump-outside'],
    [/^More than one default/, 'two-defaults'],
    [/^Missing catch/, 'try-alone'],
    [/from try-catch block are not supported$/, 'try-exits'],
    [/^Illegal export/, 'export'],
    [/^Illegal import/, 'import-place'],
    [/^Non-default import/, 'import-form'],
    [/^Cannot find module/, 'import-unknown'],
    [/^Either left-hand side/, 'unary-power'],
    [/^Delete of/, 'delete-name'],
    [/^Duplicate __proto__/, 'duplicate-proto'],
    [/^Octal escape|^The escapes/, 'octal-escape'],
    [/^Invalid Unicode/, 'unicode-escape'],
    [/^Unterminated string/, 'unterminated-string'],
    [/^Unterminated template/, 'unterminated-template'],
    [/^Missing "}"/, 'template-brace'],
    [/^Unterminated RegExp/, 'regexp-unterminated'],
    [/^Invalid RegExp flags/, 'regexp-flags'],
    [/lookbehind assertion/, 'regexp-lookbehind'],
    [/^pcre_compile|^Invalid regular expression/, 'regexp-invalid'],
];
/** Constructs that a token gives away which the runtime knows and does not have. */
const UNSUPPORTED = [
    [/^"(?:let|const)"/, 'let-const'],
    [/^"async"/, 'async'],
    [/^"await"/, 'await-outside-async'],
    [/^"of"/, 'for-of'],
    [/^"\.\.\."/, 'spread-in-object'],
    [/^"class"/, 'class'],
    [/^"super"/, 'super'],
    [/^"import"/, 'dynamic-import'],
];
/** Constructs that the token gives away at which the runtime stops, with the text around it. */
const BY_TOKEN = [
    [/^<!--/, 'html-comment'],
    [/^0\d/, 'octal'],
    [/^(?:\?\?|\|\||&&)(?!=)/, 'mixed-coalesce'],
    [/^(?:enum|implements|interface|let|package|private|protected|public|static)\b/, 'reserved-name'],
    [/^[^\0-\x7f]|^\\/, 'identifier-characters'],
];
/** Names the construct of a refusal from its text and place, for sources of which there is no tree. */
function classifyRefusal({ text, start, type }, source) {
    const byText = BY_TEXT.find(([pattern]) => pattern.test(text));
    if (byText !== undefined && !text.startsWith('Label'))
        return byText[1];
    if (text.startsWith('Label'))
        return 'label-twice';
    if (type === 'ReferenceError')
        return 'assignment-target';
    if (/(?:^|\n)\s*--$/.test(source.slice(0, start)) && source.charAt(start) === '>')
        return 'html-comment';
    if (/\bdebugger\s*$/.test(source.slice(0, start)))
        return 'debugger-semicolon';
    if (isElseBehindJump(source, start))
        return 'jump-before-else';
    const known = /^Token (?=")/.exec(text)?.[0].length;
    if (known !== undefined)
        return match(UNSUPPORTED, text.slice(known));
    return match(BY_TOKEN, source.slice(start));
}
function isElseBehindJump(source, start) {
    if (!/^else\b/.test(source.slice(start)))
        return false;
    return /\b(?:break|continue)[^\S\n]+[\w$]+\s*;\s*$/.test(source.slice(0, start));
}
function match(table, text) {
    return table.find(([pattern]) => pattern.test(text))?.[1] ?? 'unexpected-token';
}

;// CONCATENATED MODULE: ./src/runtime/program/modules.ts
/**
 * Modules a function can import or require.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
const MODULES = {
    'cloudfront-js-1.0': ['crypto', 'querystring'],
    'cloudfront-js-2.0': ['buffer', 'cloudfront', 'crypto', 'querystring'],
};

;// CONCATENATED MODULE: ./src/core/own-value.ts
/** What a table holds under a key that comes from outside: nothing of what every object inherits. */
function own_value_ownValue(table, key) {
    return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

;// CONCATENATED MODULE: ./src/runtime/language/builtins/encodings.ts

const DIGEST = {
    argument: 0,
    known: ['hex', 'base64', 'base64url'],
    words: (name) => `Unknown digest encoding: "${name}"`,
};
const BUFFER = {
    argument: 0,
    known: ['utf8', 'utf-8', 'hex', 'base64', 'base64url'],
    words: (name) => `"${name}" encoding is not supported`,
};
/** Methods that take the name of an encoding, by the type that has them. */
const METHODS = {
    'Hash.prototype.digest': DIGEST,
    'Hmac.prototype.digest': DIGEST,
    'Buffer.prototype.toString': BUFFER,
    'Buffer.from': { ...BUFFER, argument: 1 },
};
/** An encoding that the called method does not have. */
function judgeEncoding({ callee, arguments: list }, types) {
    if (callee.type !== 'MemberExpression')
        return undefined;
    const type = types.typeOf(callee.object);
    const method = own_value_ownValue(METHODS, `${type ?? ''}.${types.nameOf(callee) ?? ''}`);
    const given = method && list[method.argument];
    const name = types.constantText(given);
    if (given === undefined || name === undefined || method?.known.includes(name) !== false)
        return undefined;
    const { start, end } = given;
    const values = { token: method.words(name) };
    return { id: 'unsupported-encoding', start, end, trip: undefined, values };
}

;// CONCATENATED MODULE: ./src/runtime/language/tree/walk.ts
function isNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
/** Nodes directly below a node, in the order of the source, with the property that holds each. */
function childrenOf(node) {
    const children = [];
    for (const key in node) {
        const value = node[key];
        if (Array.isArray(value)) {
            for (const item of value)
                if (isNode(item))
                    children.push([key, item]);
        }
        else if (isNode(value) && !isShorthandKey(node, key))
            children.push([key, value]);
    }
    return children.sort(([, a], [, b]) => a.start - b.start);
}
/** A shorthand property holds its name twice: what counts is that it is a value. */
function isShorthandKey(node, key) {
    return node.type === 'Property' && node.shorthand && key === 'key';
}
/** Visits every node, parents first. */
function walk(root, visit) {
    const step = (visited) => {
        visit(visited);
        const children = childrenOf(visited.node);
        if (children.length === 0)
            return;
        const parents = [visited.node, ...visited.parents];
        for (const [key, node] of children)
            step({ node, key, parents });
    };
    step({ node: root, key: '', parents: [] });
}
/** What has been walked: several rules ask for the nodes of one tree. */
const KNOWN = new WeakMap();
/** Every node of a tree. */
function nodesOf(root) {
    const known = KNOWN.get(root);
    if (known !== undefined)
        return known;
    const all = [];
    walk(root, (visited) => {
        all.push(visited);
    });
    KNOWN.set(root, all);
    return all;
}
/** True for functions of any form. */
function isFunction(node) {
    return (node.type === 'FunctionDeclaration' ||
        node.type === 'FunctionExpression' ||
        node.type === 'ArrowFunctionExpression');
}
/** True for every kind of loop. */
function isLoop({ type }) {
    return /^(?:For|ForIn|ForOf|While|DoWhile)Statement$/.test(type);
}

;// CONCATENATED MODULE: ./src/runtime/language/builtins/guards.ts

const CONDITIONS = new Set(['IfStatement', 'ConditionalExpression', 'WhileStatement']);
/**
 * True when a condition around a node mentions a name, as in `if (typeof URL !== 'undefined')` or
 * `Array.prototype.flat ? \u2026 : \u2026`: then the code asks for itself whether it is there.
 */
function isGuarded(name, node, parents) {
    return parents.some((parent, index) => {
        const child = parents[index - 1] ?? node;
        if (parent.type === 'LogicalExpression')
            return parent.right === child && mentions(parent.left, name);
        if (!CONDITIONS.has(parent.type) || !('test' in parent) || parent.test == null)
            return false;
        return parent.test !== child && mentions(parent.test, name);
    });
}
function mentions(test, name) {
    return nodesOf(test).some(({ node }) => (node.type === 'Identifier' && node.name === name) ||
        (node.type === 'Literal' && node.value === name));
}
/** True when an error at a node would be caught. */
function isCaught(node, parents) {
    return parents.some((parent, index) => {
        const child = parents[index - 1] ?? node;
        return parent.type === 'TryStatement' && parent.block === child && parent.handler != null;
    });
}

;// CONCATENATED MODULE: ./src/runtime/language/builtins/dynamic-code.ts



/** `eval`, `Function`, `require` and digests, called with what the runtime does not take. */
function findDynamicCode(nodes, types, runtime) {
    return nodes.flatMap(({ node, parents }) => {
        if (node.type !== 'CallExpression' && node.type !== 'NewExpression')
            return [];
        const mark = judge(node, types, runtime);
        if (mark === undefined)
            return [];
        return [isCaught(node, parents) ? { ...mark, severity: 'warning' } : mark];
    });
}
function judge(call, types, runtime) {
    const { callee } = call;
    const place = { start: callee.start, end: callee.end, trip: undefined };
    if (types.isBuiltin(callee, 'eval'))
        return { id: 'eval', ...place };
    if (types.isBuiltin(callee, 'Function'))
        return { id: 'function-constructor', ...place };
    if (isConstructorOfFunction(callee, types))
        return { id: 'function-constructor', ...place };
    if (call.arguments.length > 1 && isMember(callee, types, 'console', /^log$/)) {
        return { id: 'console-arguments', ...place };
    }
    const encoding = judgeEncoding(call, types);
    if (encoding !== undefined)
        return encoding;
    const [argument] = call.arguments;
    const text = types.constantText(argument);
    if (argument === undefined || text === undefined)
        return undefined;
    const { start, end } = argument;
    const given = { start, end, trip: undefined, values: { token: text } };
    if (types.isBuiltin(callee, 'require') && !MODULES[runtime].includes(text)) {
        return { id: 'require-unknown', ...given };
    }
    return isMember(callee, types, 'crypto', DIGESTS) && !ALGORITHMS.has(text)
        ? { id: 'unsupported-algorithm', ...given }
        : undefined;
}
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html */
const ALGORITHMS = new Set(['md5', 'sha1', 'sha256']);
const DIGESTS = /^create(?:Hash|Hmac)$/;
function isMember(callee, types, type, names) {
    if (callee.type !== 'MemberExpression' || types.typeOf(callee.object) !== type)
        return false;
    return names.test(types.nameOf(callee) ?? '');
}
function isConstructorOfFunction(callee, types) {
    if (callee.type !== 'MemberExpression' || types.nameOf(callee) !== 'constructor')
        return false;
    return types.typeOf(callee.object) === 'Function.prototype';
}

;// CONCATENATED MODULE: ./src/runtime/language/types/known-type.ts
/** Type of a built-in that the runtime lacks. */
const NOTHING = 'undefined';
const LIST = /^Array\.prototype<(.+)>$/;
/** A list of items of one type. */
function listOf(element) {
    return element === undefined ? 'Array.prototype' : `Array.prototype<${element}>`;
}
/** Type of the items of a list. */
function elementOf(type) {
    return LIST.exec(type ?? '')?.[1];
}
/** The object of the built-in table that holds the members of a type. */
function baseOf(type) {
    return type.replace(/<.*$/, '');
}
/** What all types are; undefined where they differ or there are none. */
function commonOf(types) {
    const [first] = types;
    return types.every((type) => type === first) ? first : undefined;
}

;// CONCATENATED MODULE: ./src/runtime/profile-data/builtin-row.ts
/** What every function that makes objects has of its own. */
const CONSTRUCTOR = 'length name prototype';
/** Constructors of typed arrays; their own members are the same. */
const TYPED_ARRAYS = 'Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array';
/** Errors of both runtimes; 1.0 documents MemoryError as well. */
const ERRORS = 'Error EvalError InternalError RangeError ReferenceError SyntaxError TypeError URIError';

;// CONCATENATED MODULE: ./src/runtime/profile-data/rows/arrays.ts

const VIEW_KINDS = ['Int8', 'Uint8', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64'];
/** Arrays, typed arrays and views of bytes. */
const ARRAY_ROWS = [
    { object: 'Array', both: `${CONSTRUCTOR} isArray of`, hidden2: 'from' },
    {
        object: 'Array.prototype',
        both: 'length concat copyWithin every fill filter find findIndex forEach includes indexOf join lastIndexOf map ' +
            'pop push reduce reduceRight reverse shift slice some sort splice toString unshift',
        hidden: 'constructor',
        hidden2: 'entries keys values toReversed toSorted toSpliced @@iterator',
    },
    { object: '%ArrayIterator%.prototype', hidden2: 'next @@toStringTag' },
    { object: '%Iterator%.prototype', hidden2: '@@iterator' },
    { object: 'ArrayBuffer', both: `${CONSTRUCTOR} isView`, hidden: '@@species' },
    {
        object: 'ArrayBuffer.prototype',
        both: 'byteLength slice',
        hidden: 'constructor @@toStringTag',
    },
    { object: 'DataView', only2: CONSTRUCTOR },
    {
        object: 'DataView.prototype',
        only2: 'buffer byteLength byteOffset ' + VIEW_KINDS.map((kind) => `get${kind} set${kind}`).join(' '),
        hidden2: 'constructor @@toStringTag',
    },
    { object: '%TypedArray%', hidden: `${CONSTRUCTOR} @@species`, only2: 'from of' },
    {
        object: '%TypedArray%.prototype',
        both: 'buffer byteLength byteOffset copyWithin fill join length set slice subarray toString',
        only2: 'every filter find findIndex forEach includes indexOf lastIndexOf map reduce reduceRight reverse some sort',
        hidden: 'constructor @@toStringTag',
        hidden1: 'sort',
        hidden2: 'entries keys values toReversed toSorted @@iterator',
    },
    ...TYPED_ARRAYS.split(' ').flatMap((object) => [
        { object, both: `${CONSTRUCTOR} BYTES_PER_ELEMENT` },
        { object: `${object}.prototype`, both: 'BYTES_PER_ELEMENT', hidden: 'constructor' },
    ]),
];

;// CONCATENATED MODULE: ./src/runtime/profile-data/rows/cloudfront.ts
const cloudfront_GUIDE = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/';
/** The `cloudfront` module of cloudfront-js-2.0, and what belongs to it. */
const CLOUDFRONT_ROWS = [
    { object: 'cloudfront', only2: 'kvs', url: `${cloudfront_GUIDE}functions-custom-methods.html` },
    {
        object: 'cloudfront',
        only2: 'updateRequestOrigin selectRequestOriginById createRequestOriginGroup',
        url: `${cloudfront_GUIDE}helper-functions-origin-modification.html`,
    },
    {
        object: 'cloudfront',
        only2: 'edgeLocation logCustomData',
        url: `${cloudfront_GUIDE}general-helper-methods.html`,
    },
    {
        object: 'cloudfront',
        only2: 'distributionTenant',
        url: `${cloudfront_GUIDE}saas-specific-logic-cloudfront-functions.html`,
    },
    { object: 'cloudfront', only2: 'cwt', url: `${cloudfront_GUIDE}cwt-support-cloudfront-functions.html` },
    { object: 'kvs', only2: 'get exists meta', url: `${cloudfront_GUIDE}functions-custom-methods.html` },
    { object: 'event.request', only2: 'rawQueryString', url: `${cloudfront_GUIDE}general-helper-methods.html` },
];

;// CONCATENATED MODULE: ./src/runtime/profile-data/rows/globals.ts

const nativeErrors = ERRORS.split(' ')
    .slice(1)
    .filter((name) => name !== 'InternalError');
/** The global object, errors, promises and what belongs to no type of value. */
const GLOBAL_ROWS = [
    {
        object: 'globalThis',
        both: 'globalThis undefined NaN Infinity isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent ' +
            'encodeURI encodeURIComponent console require Object Function Array String Number Boolean Symbol Date ' +
            `RegExp Promise Math JSON ArrayBuffer eval ${ERRORS} ${TYPED_ARRAYS}`,
        only1: 'MemoryError',
        only2: 'atob btoa Buffer DataView TextEncoder TextDecoder',
        hidden: '@@toStringTag',
        hidden1: 'TextEncoder TextDecoder',
        hidden2: 'AggregateError MemoryError',
    },
    { object: 'console', both: 'log' },
    { object: 'Error', both: CONSTRUCTOR },
    { object: 'Error.prototype', both: 'message name toString', hidden: 'constructor valueOf' },
    ...nativeErrors.flatMap((object) => [
        { object, both: CONSTRUCTOR },
        { object: `${object}.prototype`, both: 'message name', hidden: 'constructor' },
    ]),
    // MemoryError shares the prototype of InternalError, which has no constructor.
    { object: 'InternalError', both: CONSTRUCTOR },
    { object: 'InternalError.prototype', both: 'message name', hidden: 'toString' },
    { object: 'MemoryError', both: CONSTRUCTOR },
    { object: 'AggregateError', hidden2: CONSTRUCTOR },
    { object: 'AggregateError.prototype', hidden2: 'constructor message name' },
    {
        object: 'Promise',
        both: `${CONSTRUCTOR} reject resolve`,
        only2: 'all allSettled any race',
        hidden: '@@species',
    },
    { object: 'Promise.prototype', both: 'catch finally then', hidden: 'constructor @@toStringTag' },
    { object: 'JSON', both: 'parse stringify', hidden: '@@toStringTag' },
];

;// CONCATENATED MODULE: ./src/runtime/profile-data/rows/modules.ts

const BYTE_ORDERS = ['Int16', 'Int32', 'UInt16', 'UInt32', 'Float', 'Double', 'Int', 'UInt'];
const BUFFER_NUMBERS = ['read', 'write'].flatMap((verb) => [
    `${verb}Int8 ${verb}UInt8`,
    ...BYTE_ORDERS.map((kind) => `${verb}${kind}BE ${verb}${kind}LE`),
]);
/** Built-in modules but `cloudfront`, and what they share with the global object. */
const MODULE_ROWS = [
    { object: 'buffer', only2: 'Buffer', hidden2: 'constants kMaxLength' },
    {
        object: 'Buffer',
        only2: `${CONSTRUCTOR} alloc allocUnsafe byteLength compare concat from isBuffer isEncoding`,
        hidden2: 'allocUnsafeSlow',
    },
    {
        object: 'Buffer.prototype',
        only2: 'compare copy equals fill includes indexOf lastIndexOf length slice subarray swap16 swap32 swap64 toJSON ' +
            `toString write ${BUFFER_NUMBERS.join(' ')}`,
        hidden2: 'constructor @@toStringTag',
    },
    { object: 'TextDecoder', only2: CONSTRUCTOR, hidden1: CONSTRUCTOR },
    {
        object: 'TextDecoder.prototype',
        only2: 'decode encoding fatal ignoreBOM',
        hidden: 'constructor',
        hidden1: 'decode encoding fatal ignoreBOM',
    },
    { object: 'TextEncoder', only2: CONSTRUCTOR, hidden1: CONSTRUCTOR },
    {
        object: 'TextEncoder.prototype',
        only2: 'encode encodeInto',
        hidden: 'constructor encoding',
        hidden1: 'encode encodeInto',
    },
    { object: 'crypto', both: 'createHash createHmac', hidden: '@@toStringTag' },
    {
        object: 'Hash.prototype',
        both: 'update digest',
        hidden: 'constructor @@toStringTag',
        hidden2: 'copy',
    },
    { object: 'Hmac.prototype', both: 'update digest', hidden: 'constructor @@toStringTag' },
    {
        object: 'querystring',
        both: 'decode encode escape parse stringify unescape',
        hidden: '@@toStringTag',
    },
];

;// CONCATENATED MODULE: ./src/runtime/profile-data/rows/numbers.ts

/** Numbers. */
const NUMBER_ROWS = [
    {
        object: 'Number',
        both: `${CONSTRUCTOR} EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NaN NEGATIVE_INFINITY ` +
            'POSITIVE_INFINITY isFinite isInteger isNaN isSafeInteger parseFloat parseInt',
    },
    {
        object: 'Number.prototype',
        both: 'toExponential toFixed toPrecision toString valueOf',
        hidden: 'constructor',
    },
    {
        object: 'Math',
        both: 'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos ' +
            'cosh exp expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt ' +
            'tan tanh trunc',
        hidden: '@@toStringTag',
    },
];

;// CONCATENATED MODULE: ./src/runtime/profile-data/rows/objects.ts

const DATE_FIELDS = ['Date', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'];
const DATE_ACCESS = ['', 'UTC'].flatMap((zone) => [
    `get${zone}Day`,
    ...DATE_FIELDS.map((field) => `get${zone}${field} set${zone}${field}`),
]);
/** Objects, functions, symbols and dates. */
const OBJECT_ROWS = [
    {
        object: 'Object',
        both: `${CONSTRUCTOR} assign create defineProperties defineProperty entries freeze getOwnPropertyDescriptor ` +
            'getOwnPropertyNames getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal ' +
            'setPrototypeOf values',
        only2: 'getOwnPropertyDescriptors',
        hidden: 'getOwnPropertySymbols',
    },
    {
        object: 'Object.prototype',
        both: 'hasOwnProperty isPrototypeOf propertyIsEnumerable toString valueOf',
        hidden: 'constructor __proto__',
    },
    { object: 'Function', both: CONSTRUCTOR },
    {
        object: 'Function.prototype',
        both: 'apply bind call length name',
        hidden: 'arguments caller constructor',
        // `instanceof` asks for it, and it cannot be removed.
        engine: '@@hasInstance',
    },
    {
        object: 'Symbol',
        both: CONSTRUCTOR,
        only2: 'for keyFor',
        hidden1: 'for keyFor',
        hidden: 'asyncIterator hasInstance isConcatSpreadable iterator match matchAll replace search species split ' +
            'toPrimitive toStringTag unscopables',
    },
    {
        object: 'Symbol.prototype',
        both: 'toString valueOf',
        hidden: 'constructor description @@toStringTag',
    },
    { object: 'Boolean', both: CONSTRUCTOR },
    { object: 'Boolean.prototype', both: 'toString valueOf', hidden: 'constructor' },
    { object: 'Date', both: `${CONSTRUCTOR} UTC now parse` },
    {
        object: 'Date.prototype',
        both: 'getTime getTimezoneOffset setTime toDateString toISOString toJSON toLocaleDateString toLocaleString ' +
            `toLocaleTimeString toString toTimeString toUTCString valueOf ${DATE_ACCESS.join(' ')}`,
        hidden: 'constructor',
        // Without it a date would become a number where the runtimes make it a text.
        engine: '@@toPrimitive',
    },
];

;// CONCATENATED MODULE: ./src/runtime/profile-data/rows/text.ts

/** Text and regular expressions. */
const TEXT_ROWS = [
    { object: 'String', both: `${CONSTRUCTOR} fromCharCode fromCodePoint`, only1: 'bytesFrom' },
    {
        object: 'String.prototype',
        both: 'length charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf match padEnd padStart ' +
            'repeat replace search slice split startsWith substr substring toLowerCase toString toUpperCase trim ' +
            'trimEnd trimStart valueOf',
        only1: 'fromBytes fromUTF8 toBytes toUTF8',
        only2: 'replaceAll',
        hidden: 'constructor',
        hidden2: '@@iterator',
    },
    { object: 'RegExp', both: CONSTRUCTOR },
    {
        object: 'RegExp.prototype',
        both: 'exec global ignoreCase multiline source test toString',
        only2: 'flags sticky @@replace @@split',
        hidden: 'constructor',
        hidden1: 'flags @@replace',
        // How this engine splits texts.
        engine: '@@split',
    },
];

;// CONCATENATED MODULE: ./src/runtime/profile-data/builtin-rows.ts







/**
 * What is built into the runtimes: the one table that the checker, the sandbox, the documentation and the tests
 * read. Undocumented members are those of njs 0.4.3 and 0.8.
 */
const builtin_rows_BUILTIN_ROWS = [
    ...GLOBAL_ROWS,
    ...OBJECT_ROWS,
    ...TEXT_ROWS,
    ...NUMBER_ROWS,
    ...ARRAY_ROWS,
    ...MODULE_ROWS,
    ...CLOUDFRONT_ROWS,
];
/** Pages of the runtimes, and where their engine's members are told that AWS does not mention. */
const BUILTIN_SOURCES = {
    'cloudfront-js-1.0': 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html',
    'cloudfront-js-2.0': 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html',
    engine: 'https://github.com/nginx/njs/blob/master/CHANGES',
};

;// CONCATENATED MODULE: ./src/runtime/profile-data/builtins.ts

const TABLES = new Map();
/** What a runtime has built in, by object. Objects of the other runtime have no members. */
function builtinsOf(runtime) {
    const known = TABLES.get(runtime);
    if (known !== undefined)
        return known;
    const table = new Map(builtin_rows_BUILTIN_ROWS.map(({ object }) => [object, new Map()]));
    for (const { object, name, standing } of membersOf(runtime))
        table.get(object)?.set(name, standing);
    TABLES.set(runtime, table);
    return table;
}
/** Every member that a runtime has built in, in the order of the table. */
function membersOf(runtime) {
    return builtin_rows_BUILTIN_ROWS.flatMap((row) => rowMembers(row, runtime));
}
function rowMembers(row, runtime) {
    const { object, url = BUILTIN_SOURCES[runtime] } = row;
    const isFirst = runtime === 'cloudfront-js-1.0';
    const documented = words(row.both, isFirst ? row.only1 : row.only2);
    const undocumented = words(row.hidden, isFirst ? row.hidden1 : row.hidden2);
    return [
        ...documented.map((name) => ({ object, name, standing: 'documented', url })),
        ...undocumented.map((name) => ({
            object,
            name,
            standing: 'undocumented',
            url: BUILTIN_SOURCES.engine,
        })),
    ];
}
function words(...lists) {
    return lists.flatMap((names) => (names ?? '').split(' ').filter(Boolean));
}
/** Per object the names a sandbox keeps, separated by blanks: the runtime's, and what its own engine needs. */
function keptNames(runtime) {
    const kept = new Map();
    const keep = (object, names) => {
        kept.set(object, [...words(kept.get(object)), ...names].join(' '));
    };
    for (const { object, engine } of BUILTIN_ROWS)
        keep(object, words(engine));
    for (const { object, name } of membersOf(runtime))
        keep(object, [name]);
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./src/runtime/language/types/known-results.ts
/** Parts of the event. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
const SHAPES = {
    event: { request: 'request', response: 'response', viewer: 'viewer' },
    viewer: { ip: 'String.prototype' },
    request: {
        uri: 'String.prototype',
        method: 'String.prototype',
        headers: 'boxes',
        cookies: 'boxes',
    },
    response: { headers: 'boxes', cookies: 'boxes' },
    boxes: { '*': 'box' },
    box: { value: 'String.prototype', multiValue: 'Array.prototype<box>' },
};
/** What a method gives: a type; `this` is the receiver's own, `item` that of its items. */
const RESULTS = results({
    'String.prototype': 'charAt concat padEnd padStart repeat replace replaceAll slice substr substring toLowerCase toString ' +
        'toUpperCase trim trimEnd trimStart => String.prototype; split => Array.prototype<String.prototype>; ' +
        'match => Match; charCodeAt codePointAt indexOf lastIndexOf search => Number.prototype; ' +
        'endsWith includes startsWith => Boolean.prototype',
    'Array.prototype': 'concat copyWithin fill filter reverse slice sort splice toReversed toSorted toSpliced => this; ' +
        'map => Array.prototype; find pop shift => item; join toString => String.prototype; findIndex indexOf ' +
        'lastIndexOf push unshift => Number.prototype; every includes some => Boolean.prototype',
    'Number.prototype': 'toExponential toFixed toPrecision toString => String.prototype',
    'Date.prototype': 'toDateString toISOString toJSON toLocaleString toString toTimeString toUTCString => String.prototype; ' +
        'getDate getDay getFullYear getHours getMinutes getMonth getSeconds getTime valueOf => Number.prototype',
    'RegExp.prototype': 'exec => Match; test => Boolean.prototype; toString => String.prototype',
    'Promise.prototype': 'catch finally then => Promise.prototype',
    'Error.prototype': 'toString => String.prototype',
    Object: 'keys getOwnPropertyNames => Array.prototype<String.prototype>; values entries => Array.prototype',
    Array: 'of from => Array.prototype; isArray => Boolean.prototype',
    JSON: 'stringify => String.prototype',
    String: 'fromCharCode fromCodePoint => String.prototype',
    Number: 'parseFloat parseInt => Number.prototype',
    Date: 'now UTC parse => Number.prototype',
    Math: 'abs ceil cos exp floor imul log max min pow random round sign sin sqrt tan trunc => ' +
        'Number.prototype',
    Buffer: 'from alloc allocUnsafe concat => Buffer.prototype',
    'Buffer.prototype': 'toString => String.prototype; slice subarray => Buffer.prototype',
    crypto: 'createHash => Hash.prototype; createHmac => Hmac.prototype',
    'Hash.prototype': 'update => Hash.prototype',
    'Hmac.prototype': 'update => Hmac.prototype',
    querystring: 'escape stringify unescape encode => String.prototype',
    cloudfront: 'kvs => kvs',
    kvs: 'get exists meta => Promise.prototype',
    Promise: 'all allSettled any race resolve reject => Promise.prototype',
});
/** Types of what global functions give. */
const CALLED = {
    String: 'String.prototype',
    Number: 'Number.prototype',
    Boolean: 'Boolean.prototype',
    Array: 'Array.prototype',
    RegExp: 'RegExp.prototype',
    Date: 'String.prototype',
    encodeURIComponent: 'String.prototype',
    decodeURIComponent: 'String.prototype',
    encodeURI: 'String.prototype',
    decodeURI: 'String.prototype',
    atob: 'String.prototype',
    btoa: 'String.prototype',
    parseInt: 'Number.prototype',
    parseFloat: 'Number.prototype',
    isNaN: 'Boolean.prototype',
    isFinite: 'Boolean.prototype',
};
/** Built-in constructors whose objects have a prototype in the table of built-ins. */
const CONSTRUCTED = new Set(('Array Date RegExp Promise String Number Boolean Error EvalError InternalError RangeError ReferenceError ' +
    'SyntaxError TypeError URIError TextEncoder TextDecoder DataView ArrayBuffer').split(' '));
/** Constructors of typed arrays, which share one prototype. */
const TYPED_ARRAY = /^(?:Uint|Int|Float)\d+(?:Clamped)?Array$/;
/** Functions that call their argument with an item of the list, and where among its parameters that is. */
const ITEM_CALLBACKS = {
    ...{ every: 0, filter: 0, find: 0, findIndex: 0, forEach: 0, map: 0, some: 0 },
    ...{ reduce: 1, reduceRight: 1 },
};
/** Members that some objects have besides those of the built-in they are. */
const OWN_MEMBERS = {
    Match: ['groups', 'index', 'input'],
    // Functions of the source have one, and so has every constructor.
    'Function.prototype': ['prototype'],
};
function results(table) {
    const rows = Object.entries(table).flatMap(([receiver, text]) => text.split(';').flatMap((clause) => {
        const [methods = '', type = ''] = clause.split('=>');
        return methods
            .trim()
            .split(/\s+/)
            .map((method) => [`${receiver}.${method}`, type.trim()]);
    }));
    return Object.fromEntries(rows);
}

;// CONCATENATED MODULE: ./src/runtime/language/types/members.ts




/** Looks a member up in the table of built-ins, prototypes included. */
function standingOf(runtime, type, name) {
    const builtins = builtinsOf(runtime);
    const base = baseOf(type);
    if (own_value_ownValue(OWN_MEMBERS, base)?.includes(name))
        return 'documented';
    const chain = chainOf(base);
    if (own_value_ownValue(SHAPES, base) !== undefined || !builtins.get(chain[0] ?? '')?.size)
        return 'unlisted';
    const holder = chain.find((object) => builtins.get(object)?.has(name));
    const standing = holder === undefined ? undefined : builtins.get(holder)?.get(name);
    return standing ?? 'missing';
}
/** Objects in which the members of a type are looked for; only the first decides whether they are known. */
function chainOf(type) {
    if (type === 'Match')
        return ['Array.prototype', 'Object.prototype'];
    if (type === 'Buffer.prototype')
        return [type, '%TypedArray%.prototype', 'Object.prototype'];
    if (type.endsWith('Error.prototype'))
        return ['Error.prototype', 'Object.prototype'];
    if (type.endsWith('.prototype'))
        return [type, 'Object.prototype'];
    return [type, 'Function.prototype', 'Object.prototype'];
}
/** The name of a member that is written out: `a.b` or `a['b']`. */
function memberName(node) {
    if (node.type !== 'MemberExpression')
        return undefined;
    if (!node.computed)
        return node.property.type === 'Identifier' ? node.property.name : undefined;
    return members_textOf(node.property);
}
/** The text of a literal. */
function members_textOf(node) {
    if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
        return node.quasis[0]?.value.cooked ?? undefined;
    }
    return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

;// CONCATENATED MODULE: ./src/runtime/language/builtins/missing-members.ts



/** Members of something known that the runtime does not have, where that makes the code fail. */
function findMissingMembers(nodes, types, runtime) {
    return nodes.flatMap((visited) => {
        const { node } = visited;
        if (node.type === 'Identifier')
            return calledNothing(visited, types);
        const name = types.nameOf(node);
        if (node.type !== 'MemberExpression' || name === undefined || types.assigned.names.has(name))
            return [];
        const type = types.typeOf(node.object);
        if (type === undefined)
            return [];
        const standing = type === NOTHING ? 'missing' : standingOf(runtime, type, name);
        return type === NOTHING
            ? readOfNothing(visited, node, name)
            : missing_members_markOf(visited, node, name, standing);
    });
}
function missing_members_markOf(visited, member, name, standing) {
    const place = placeOf(member.property);
    if (standing === 'undocumented')
        return [{ id: 'undocumented-builtin', ...place, values: { token: name } }];
    if (standing !== 'missing')
        return [];
    const { node, parents } = visited;
    const failing = parents[0] && failureOf(node, parents[0], name);
    return failing === undefined ? [] : unlessGuarded({ ...failing, ...place }, name, visited);
}
/** What goes wrong when the member is undefined: it is called, or one of its own members is read. */
function failureOf(node, parent, name) {
    if (isCallOf(parent, node))
        return { id: 'missing-member', values: { token: name } };
    if (parent.type !== 'MemberExpression' || parent.object !== node || parent.computed)
        return undefined;
    const next = parent.property.type === 'Identifier' ? parent.property.name : '';
    return { id: 'missing-method-value', values: { token: next } };
}
/** A variable that was given such a member is called. */
function calledNothing(visited, types) {
    const { node, parents } = visited;
    if (node.type !== 'Identifier' || parents[0] === undefined || !isCallOf(parents[0], node))
        return [];
    if (types.variableOf(node) === undefined || types.typeOf(node) !== NOTHING)
        return [];
    return unlessGuarded({ id: 'nothing-called', ...placeOf(node) }, node.name, visited);
}
/** A member of a variable that was given such a member is read. */
function readOfNothing(visited, { object }, name) {
    if (object.type !== 'Identifier')
        return [];
    const mark = { id: 'missing-method-value', ...placeOf(object), values: { token: name } };
    return unlessGuarded(mark, object.name, visited);
}
function isCallOf(parent, node) {
    const isCall = parent.type === 'CallExpression' || parent.type === 'NewExpression';
    return isCall && parent.callee === node;
}
function placeOf({ start, end }) {
    return { start, end, trip: undefined };
}
/** Nothing where the code asks first; a warning where the error would be caught. */
function unlessGuarded(mark, name, { node, parents }) {
    if (isGuarded(name, node, parents))
        return [];
    return isCaught(node, parents) ? [{ ...mark, severity: 'warning' }] : [mark];
}

;// CONCATENATED MODULE: ./src/runtime/language/builtins/unknown-globals.ts



const COMMONJS = new Set(['module', 'exports']);
/** Names that nothing declares and the runtime does not have. */
function findUnknownGlobals(names, nodes, runtime) {
    const globals = builtinsOf(runtime).get('globalThis');
    const assigned = assignedGlobals(nodes);
    return names.references.flatMap((reference) => {
        const { name } = reference.node;
        if (reference.variable !== undefined || assigned.has(name) || name === 'arguments')
            return [];
        const standing = globals?.get(name);
        if (standing === 'documented')
            return [];
        if (standing === 'undocumented')
            return [undocumented(reference)];
        return isHarmless(reference) ? [] : [unknown(reference)];
    });
}
function isHarmless({ node, parents }) {
    const [parent] = parents;
    const isTypeof = parent?.type === 'UnaryExpression' && parent.operator === 'typeof';
    return isTypeof || isGuarded(node.name, node, parents);
}
function unknown({ node, parents }) {
    const { start, end, name } = node;
    const id = COMMONJS.has(name) ? 'commonjs-export' : 'unknown-global';
    const mark = { id, start, end, trip: undefined, values: { token: name } };
    return isCaught(node, parents) ? { ...mark, severity: 'warning' } : mark;
}
function undocumented({ node }) {
    const { start, end, name } = node;
    return { id: 'undocumented-builtin', start, end, trip: undefined, values: { token: name } };
}
/** Names given to the global object: `globalThis.a = 1`, and `this.a = 1` to be on the safe side. */
function assignedGlobals(nodes) {
    const assigned = new Set();
    for (const node of nodes) {
        if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression')
            continue;
        const { object } = node.left;
        const isGlobal = object.type === 'Identifier' && object.name === 'globalThis';
        const name = memberName(node.left);
        if (name !== undefined && (isGlobal || object.type === 'ThisExpression'))
            assigned.add(name);
    }
    return assigned;
}

;// CONCATENATED MODULE: ./src/runtime/language/closures/find-loop-functions.ts

/**
 * A function declaration is made once, also in a loop: from the second turn on it still sees the `let` and `const`
 * of the first. Finds the first such use of each variable.
 */
function findLoopFunctions({ variables }, runtime) {
    if (runtime === 'cloudfront-js-1.0')
        return [];
    return variables.flatMap((variable) => {
        const found = variable.references.find((reference) => isOfFirstTurn(reference, variable));
        if (found === undefined)
            return [];
        const { start, end } = found.node;
        const values = { name: variable.name };
        return [{ id: 'loop-function', start, end, trip: undefined, values }];
    });
}
function isOfFirstTurn({ parents }, { lexical, scope, owner }) {
    if (lexical === undefined)
        return false;
    const depth = owner === undefined ? parents.length : parents.indexOf(owner);
    const inside = parents.slice(0, depth);
    const maker = inside.findLast(isFunction);
    if (maker?.type !== 'FunctionDeclaration')
        return false;
    const outside = inside.slice(inside.indexOf(maker) + 1);
    return outside.some((node) => isLoop(node) && find_loop_functions_holds(node, scope));
}
function find_loop_functions_holds(node, { start, end }) {
    return node.start <= start && end <= node.end;
}

;// CONCATENATED MODULE: ./src/runtime/language/closures/conditional.ts
/** Parts of a node that may not run: parent type and property, or the type alone for all parts. */
const MAYBE = {
    IfStatement: ['consequent', 'alternate'],
    ConditionalExpression: ['consequent', 'alternate'],
    LogicalExpression: ['right'],
    SwitchCase: ['consequent', 'test'],
    ForStatement: ['body', 'update'],
    ForInStatement: ['body'],
    ForOfStatement: ['body'],
    WhileStatement: ['body'],
    CatchClause: ['body'],
};
/** True when a node may be passed over on the way through the function; `path` leads up to it. */
function isConditional(node, path) {
    return path.some((parent, index) => {
        const child = path[index - 1] ?? node;
        return (MAYBE[parent.type] ?? []).some((key) => conditional_holds(parent, key, child));
    });
}
function conditional_holds(parent, key, child) {
    const value = Object.entries(parent).find(([name]) => name === key)?.[1];
    return Array.isArray(value) ? value.includes(child) : value === child;
}

;// CONCATENATED MODULE: ./src/runtime/language/closures/find-shared-variables.ts


/**
 * A variable is moved to where the functions that share it find it when the first of them is made; the async function
 * itself uses it there as well, but at its first `await` it goes on with what it had kept: the value of that moment.
 * From then on it and functions that it makes have another variable than those it made before. Finds variables for
 * which that makes a difference: written on one side and read on the other.
 */
function findSharedVariables(names, nodes, source, runtime) {
    if (runtime === 'cloudfront-js-1.0')
        return [];
    const awaits = awaitsByFunction(nodes);
    return names.variables.flatMap((variable) => {
        const { owner } = variable;
        const own = owner === undefined ? undefined : awaits.get(owner);
        if (owner === undefined || own === undefined)
            return [];
        const found = find_shared_variables_judge(variable, owner, own);
        if (found === undefined)
            return [];
        const line = source.slice(0, found.wait.start).split('\n').length;
        const { start, end } = found.at;
        const values = { name: variable.name, await: String(line) };
        return [{ id: 'async-closure', start, end, trip: undefined, values }];
    });
}
function awaitsByFunction(nodes) {
    const awaits = new Map();
    for (const { node, parents } of nodes) {
        const around = node.type === 'AwaitExpression' ? parents.findIndex(isFunction) : -1;
        const owner = parents[around];
        if (owner === undefined)
            continue;
        awaits.set(owner, [...(awaits.get(owner) ?? []), { node, path: parents.slice(0, around) }]);
    }
    return awaits;
}
function find_shared_variables_judge(variable, owner, awaits) {
    const old = variable.references.flatMap((reference) => oldUse(reference, owner, awaits) ?? []);
    const hit = old.find((use) => isItself(use, variable) ||
        isStale(use, variable, old) ||
        (use.reference.writes && isReadOutside(use, variable, old)) ||
        (isKept(use) && isWrittenOutside(use, variable, old)));
    return hit === undefined ? undefined : { at: hit.reference.node, wait: hit.wait };
}
function oldUse(reference, owner, awaits) {
    const depth = reference.parents.indexOf(owner);
    const inside = reference.parents.slice(0, depth);
    const maker = inside.findLast(isFunction);
    if (maker === undefined)
        return undefined;
    // A declared function exists from the beginning of the function around it.
    const made = maker.type === 'FunctionDeclaration' ? owner.start : maker.start;
    const outside = inside.slice(inside.indexOf(maker) + 1);
    if (awaits.some((wait) => wait.node.end <= made && isPassed(wait, outside)))
        return undefined;
    const wait = awaits.find(({ node, path }) => node.end > made || sharesLoop(path, outside));
    return wait && { reference, maker, outside, made, wait: wait.node };
}
/** True when the way to a function surely leads over an `await`; `outside` encloses that function. */
function isPassed({ node, path }, outside) {
    const common = path.findIndex((parent) => outside.includes(parent));
    return !isConditional(node, common === -1 ? path : path.slice(0, common + 1));
}
function sharesLoop(path, outside) {
    return outside.some((node) => isLoop(node) && path.includes(node));
}
/** Uses that see the new copies: those that do not stand in an old function, behind the `await`. */
function isOutside(reference, { wait }, old) {
    if (old.some((use) => use.reference === reference))
        return false;
    return endOf(reference) > wait.start || isInLoopOf(reference, wait);
}
/** An assignment happens when its right side is there, which may be behind an `await`. */
function endOf({ node, parents: [parent], writes }) {
    return writes && parent !== undefined ? parent.end : node.start;
}
function isInLoopOf({ parents }, wait) {
    return parents.some((node) => isLoop(node) && node.start < wait.start && node.end >= wait.end);
}
function isReadOutside(use, variable, old) {
    return variable.references.some((reference) => reference.reads && isOutside(reference, use, old));
}
function isWrittenOutside(use, variable, old) {
    return (use.reference.reads &&
        variable.references.some((reference) => reference.writes && isOutside(reference, use, old)));
}
/** Written between the making of the function and the `await`, and read behind it: there the value is still old. */
function isStale(use, variable, old) {
    const { made, wait } = use;
    const { lexical, references } = variable;
    const isChanged = (lexical !== undefined && made < lexical.start && lexical.start < wait.start) ||
        references.some((it) => it.writes && isBetween(it, use, old));
    return isChanged && references.some((it) => it.reads && isOutside(it, use, old));
}
function isBetween(reference, { made, outside, wait }, old) {
    if (old.some((use) => use.reference === reference))
        return false;
    if (endOf(reference) >= wait.start)
        return false;
    return endOf(reference) > made || reference.parents.some((it) => comesBack(it, outside, wait));
}
/** True for a loop that leads from the making of a function back to before it, without an `await`. */
function comesBack(node, outside, wait) {
    return isLoop(node) && outside.includes(node) && node.end <= wait.start;
}
/** False for functions that are called on the spot, as the one given to forEach. */
function isKept({ maker, outside: [parent] }) {
    const isCallback = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
    return maker.type === 'FunctionDeclaration' || !isCallback;
}
/** `f = () => f()`: the function finds its own variable empty behind the `await`. */
function isItself({ maker, outside: [parent], wait, reference }, variable) {
    const target = parent?.type === 'VariableDeclarator' && parent.init === maker
        ? parent.id
        : parent?.type === 'AssignmentExpression' && parent.right === maker
            ? parent.left
            : undefined;
    if (target?.type !== 'Identifier' || target.name !== variable.name)
        return false;
    return variable.references.some((use) => use !== reference && use.reads && use.node.start > wait.start && !use.parents.includes(maker));
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/constant-rules.ts

/** Assignments to variables declared with `const`, which 1.0 does not have. */
function findConstantAssignments({ references }, runtime) {
    if (runtime === 'cloudfront-js-1.0')
        return [];
    return references.flatMap(({ node, parents, variable, writes }) => {
        if (!writes || variable?.isConstant !== true)
            return [];
        if (parents[0]?.type === 'VariableDeclarator' && parents[0].id === node)
            return [];
        const { start, end } = node;
        const mark = { id: 'const-assignment', start, end, trip: undefined };
        return [isCaught(node, parents) ? { ...mark, severity: 'warning' } : mark];
    });
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/scan-number.ts
const RADIXES = {
    x: { digits: /[\da-fA-F_]*/y, tooLarge: /(?!)/y },
    o: { digits: /[0-7_]*/y, tooLarge: /[89]/y },
    b: { digits: /[01_]*/y, tooLarge: /[2-9]/y },
};
// An exponent may lack its digits where a separator follows.
const DECIMAL = /(?:\d(?:_?\d)*)?(?:\.(?:\d(?:_?\d)*)?)?(?:[eE][+-]?(?:\d(?:_?\d)*|(?=_)))?/y;
function matchEnd(pattern, source, at) {
    pattern.lastIndex = at;
    return at + (pattern.exec(source)?.[0].length ?? 0);
}
/**
 * Cuts the number that begins at `at`. Without `separators` (cloudfront-js-1.0) it ends before an
 * underscore, which then begins a word.
 */
function scanNumber(source, at, separators) {
    const next = source.charAt(at + 1);
    const radix = source.charAt(at) === '0' ? RADIXES[next.toLowerCase()] : undefined;
    if (radix !== undefined)
        return scanRadix(source, at + 2, radix, separators);
    if (source.charAt(at) === '0' && (/\d/.test(next) || (separators && next === '_'))) {
        return { end: at + 2, legal: false };
    }
    return {
        end: withoutSeparators(source, at, matchEnd(DECIMAL, source, at), separators),
        legal: true,
    };
}
function scanRadix(source, at, radix, separators) {
    if (at >= source.length)
        return { end: at, legal: false };
    const end = withoutSeparators(source, at, matchEnd(radix.digits, source, at), separators);
    if (matchEnd(radix.tooLarge, source, end) > end)
        return { end: end + 1, legal: false };
    return { end, legal: true };
}
function withoutSeparators(source, at, end, separators) {
    const text = source.slice(at, end);
    const cut = separators ? /^_|__|_$/.exec(text)?.index : text.indexOf('_');
    return cut === undefined || cut === -1 ? end : at + cut;
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/token.ts
const token_words = (text) => new Set(text.split(' '));
/** Words that can never name anything. `await` and `yield` are among them and can, by an exception. */
const RESERVED = token_words('await break case catch class const continue debugger default delete do else enum export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield');
/** Words with a meaning of their own that may name things nevertheless. */
const SOFT = token_words('arguments async eval from meta of target undefined');
/** The type of a word. */
function wordType(text) {
    return RESERVED.has(text) || SOFT.has(text) ? text : 'NAME';
}
/** True for words that cannot be identifiers. */
function isReserved({ type }) {
    return RESERVED.has(type);
}
/** True for every word: what may follow a dot or stand as a property name. */
function isWord({ type }) {
    return type === 'NAME' || RESERVED.has(type) || SOFT.has(type);
}
/** True for words that may name a variable, a parameter or a label. */
function isBinding({ type }) {
    return type === 'NAME' || SOFT.has(type) || type === 'await' || type === 'yield';
}
/** True for the two names that no variable may have. */
function isRestricted({ type }) {
    return type === 'arguments' || type === 'eval';
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/scan-token.ts


/** Longest first. `?.`, `??=` and their like are unknown, so they fall into pieces. */
const PUNCTUATION = '>>>= ... === !== **= <<= >>= >>> => == ++ += -- -= *= ** %= && &= || |= ^= != <= << >= >> ?? /='.split(' ');
const SINGLE = new Set('()[]{},;:.?=+-*%&|^!<>~/`');
// The runtime takes U+2028, U+2029 and a lone carriage return for blanks; only \n ends a line.
const BLANKS = /[^\S\n]*/uy;
const WORD = /[A-Za-z_$][\w$]*/y;
const DIGIT = /\d/;
function blanksEnd(source, at) {
    BLANKS.lastIndex = at;
    return at + (BLANKS.exec(source)?.[0].length ?? 0);
}
/** Cuts the token behind the blanks and block comments at `from`. */
function scanToken(source, from, separators) {
    const start = blanksEnd(source, from);
    if (source.startsWith('/*', start)) {
        const close = source.indexOf('*/', start + 2);
        if (close === -1) {
            return {
                ...plain(source, 'ILLEGAL', start, start + 2),
                lines: countLines(source.slice(start)),
            };
        }
        const rest = scanToken(source, close + 2, separators);
        return { ...rest, lines: rest.lines + countLines(source.slice(start, close)) };
    }
    return scanBare(source, start, separators);
}
function scanBare(source, start, separators) {
    const first = source.charAt(start);
    if (first === '')
        return plain(source, 'END', start, start);
    if (first === '\n')
        return endOfLine(source, start, start + 1);
    // Two slashes at the very end of the source are read as one.
    if (source.endsWith('//') && start === source.length - 2) {
        return plain(source, '/', start + 1, start + 2);
    }
    if (source.startsWith('//', start))
        return scanLineComment(source, start);
    if (first === '"' || first === "'")
        return scanString(source, start);
    WORD.lastIndex = start;
    const word = WORD.exec(source)?.[0];
    if (word !== undefined)
        return plain(source, wordType(word), start, start + word.length);
    if (DIGIT.test(first) || (first === '.' && DIGIT.test(source.charAt(start + 1)))) {
        const { end, legal } = scanNumber(source, start, separators);
        return plain(source, legal ? 'NUMBER' : 'ILLEGAL', start, end);
    }
    return scanPunctuation(source, start, first);
}
function scanPunctuation(source, start, first) {
    const text = PUNCTUATION.find((sign) => source.startsWith(sign, start)) ?? first;
    if (text.length > 1 || SINGLE.has(text))
        return plain(source, text, start, start + text.length);
    // The runtime shows one byte of a character beyond ASCII, which is no text by itself.
    const shown = first > '\x7f' ? '\ufffd' : first;
    return {
        token: { type: 'ILLEGAL', text: shown, start, end: start + 1 },
        lines: 0,
        next: start + 1,
    };
}
function scanLineComment(source, start) {
    const end = source.indexOf('\n', start);
    return endOfLine(source, start, end === -1 ? source.length : end + 1);
}
function scanString(source, start) {
    const quote = source.charAt(start);
    let escaped = false;
    for (let at = start + 1; at < source.length; at++) {
        const char = source.charAt(at);
        if (char === '\\') {
            escaped = true;
            at += source.startsWith('\r\n', at + 1) ? 2 : 1;
        }
        else if (char === '\r' || char === '\n')
            return plain(source, 'UNTERMINATED', start, at + 1);
        else if (char === quote) {
            const text = source.slice(start + 1, at);
            const type = escaped ? 'ESCAPED' : 'STRING';
            return { token: { type, text, start, end: at + 1 }, lines: 0, next: at + 1 };
        }
    }
    return plain(source, 'UNTERMINATED', start, source.length);
}
function plain(source, type, start, end) {
    const next = type === 'UNTERMINATED' ? start + 1 : end;
    return { token: { type, text: source.slice(start, end), start, end }, lines: 0, next };
}
function endOfLine(source, start, end) {
    return { ...plain(source, 'LINE', start, end), lines: 1 };
}
function countLines(text) {
    return text.split('\n').length - 1;
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/rule.ts

/** The first token from an offset on, comments and ends of lines skipped. */
function tokenFrom(source, offset) {
    const { token, next } = scanToken(source, offset, true);
    return token.type === 'LINE' ? tokenFrom(source, next) : token;
}
/** The first token of a type from an offset on; the end of the source when there is none. */
function findToken(source, type, offset) {
    let token = tokenFrom(source, offset);
    while (token.type !== type && token.type !== 'END')
        token = tokenFrom(source, token.end);
    return token;
}
/** A mark at which construct and trip are the same stretch. */
function markAt(id, { start, end }) {
    return { id, start, end, trip: start };
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/declaration-rules.ts


/** Rules about variables and parameters, by node type. */
const DECLARATION_RULES = {
    VariableDeclaration: ({ node, parents }, { source, isFirst }) => {
        if (node.type !== 'VariableDeclaration')
            return [];
        const marks = [];
        const word = { start: node.start, end: node.start + node.kind.length };
        if (isFirst && node.kind !== 'var')
            marks.push(markAt('let-const', word));
        for (const [index, { id, init }] of node.declarations.entries()) {
            if (isPattern(id))
                marks.push(declaredPattern(source, id, index === 0 && isHead(node, parents[0])));
            else if (node.kind === 'const' && init == null && !isKeyLoop(parents[0])) {
                marks.push({ ...markAt('const-without-value', id), trip: Infinity });
            }
        }
        return marks;
    },
    Identifier: ({ node }, { source }) => {
        const text = source.slice(node.start, node.end);
        const odd = /[^\w$]/.exec(text);
        if (odd === null || node.type !== 'Identifier' || text.startsWith('#'))
            return [];
        return [{ ...markAt('identifier-characters', node), trip: node.start + odd.index }];
    },
    AssignmentExpression: ({ node }, { source }) => {
        if (node.type !== 'AssignmentExpression' || !isPattern(node.left))
            return [];
        const { start, end } = node.left;
        const trip = findToken(source, '=', end).start;
        return [{ id: 'destructuring-assignment', start, end, trip }];
    },
    CatchClause: ({ node }) => {
        if (node.type !== 'CatchClause')
            return [];
        if (node.param == null) {
            const end = node.start + 'catch'.length;
            return [{ id: 'optional-catch', start: node.start, end, trip: node.body.start }];
        }
        return isPattern(node.param) ? [markAt('destructuring-catch', node.param)] : [];
    },
    FunctionDeclaration: parametersOf,
    FunctionExpression: parametersOf,
    ArrowFunctionExpression: parametersOf,
};
function isPattern(node) {
    return node.type === 'ObjectPattern' || node.type === 'ArrayPattern';
}
function isKeyLoop(parent) {
    return parent?.type === 'ForInStatement' || parent?.type === 'ForOfStatement';
}
function isHead(node, parent) {
    return isKeyLoop(parent) || (parent?.type === 'ForStatement' && parent.init === node);
}
function declaredPattern(source, pattern, isInHead) {
    const trip = isInHead ? pattern.start : tokenFrom(source, pattern.start + 1).start;
    return { ...markAt('destructuring', pattern), trip };
}
function parametersOf(...[{ node }, { source }]) {
    if (!isFunction(node))
        return [];
    return node.params.flatMap((parameter) => {
        const mark = parameterMark(source, parameter);
        if (mark === undefined)
            return [];
        return [
            node.type === 'ArrowFunctionExpression' ? { ...mark, trip: arrowOf(source, node) } : mark,
        ];
    });
}
function arrowOf(source, node) {
    const last = node.params.at(-1);
    return findToken(source, '=>', last?.end ?? node.start).start;
}
function parameterMark(source, parameter) {
    if (parameter.type === 'RestElement') {
        if (!isPattern(parameter.argument))
            return undefined;
        return { ...markAt('rest-pattern', parameter), trip: parameter.argument.start };
    }
    if (isPattern(parameter))
        return markAt('destructuring-parameter', parameter);
    if (parameter.type !== 'AssignmentPattern')
        return undefined;
    if (isPattern(parameter.left))
        return markAt('destructuring-parameter', parameter.left);
    const id = 'default-parameter';
    const { start } = findToken(source, '=', parameter.left.end);
    return { id, start, end: parameter.end, trip: start };
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/expression-rules.ts

/** Rules about operators, calls and literals, by node type. */
const EXPRESSION_RULES = {
    SpreadElement: spreadRule,
    ChainExpression: chainRule,
    AssignmentExpression: ({ node }, { source }) => {
        if (node.type !== 'AssignmentExpression' || !/^(?:\?\?|\|\||&&)=$/.test(node.operator))
            return [];
        const start = source.indexOf(node.operator, node.left.end);
        return [{ id: 'logical-assignment', start, end: start + 3, trip: start + 2 }];
    },
    LogicalExpression: ({ node }, { source }) => {
        if (node.type !== 'LogicalExpression' || node.operator !== '??')
            return [];
        const { start, end } = findToken(source, '??', node.left.end);
        return [{ id: 'coalesce', start, end, trip: undefined }];
    },
    Literal: ({ node }, { isFirst }) => {
        if (node.type !== 'Literal' || node.raw === undefined)
            return [];
        if (node.bigint != null)
            return [{ ...markAt('bigint', node), trip: node.end - 1 }];
        const underscore = typeof node.value === 'number' ? node.raw.indexOf('_') : -1;
        if (!isFirst || underscore === -1)
            return [];
        return [{ ...markAt('numeric-separator', node), trip: node.start + underscore }];
    },
    ImportExpression: ({ node }) => {
        return [markAt('dynamic-import', { start: node.start, end: node.start + 'import'.length })];
    },
};
function spreadRule({ node, parents }, { source, isFirst }) {
    const [parent] = parents;
    const dots = { start: node.start, end: node.start + '...'.length };
    if (parent?.type === 'ObjectExpression')
        return [markAt('spread-in-object', dots)];
    const isArray = parent?.type === 'ArrayExpression';
    const id = isArray ? 'spread-in-array' : 'spread-in-call';
    if (!isFirst)
        return [markAt(id, dots)];
    const next = tokenFrom(source, node.end);
    if (isArray && next.type !== ']')
        return [{ id, ...dots, trip: next.start }];
    return [{ id: 'spread-ignored', ...dots, trip: undefined }];
}
function chainRule({ node }, { source }) {
    if (node.type !== 'ChainExpression')
        return [];
    const { start, end } = firstOptional(source, node.expression);
    const trip = tokenFrom(source, node.end).start;
    return [{ id: 'optional-chaining', start, end, trip, reach: trip }];
}
/** The left-most `?.` of a chain. */
function firstOptional(source, chain) {
    let found = chain.start;
    let node = chain;
    while (node.type === 'MemberExpression' || node.type === 'CallExpression') {
        const inner = node.type === 'MemberExpression' ? node.object : node.callee;
        if (node.optional)
            found = source.indexOf('?.', inner.end);
        node = inner;
    }
    return { start: found, end: found + '?.'.length };
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/function-rules.ts


const functionRule = (visited, context) => [
    ...generatorMark(visited, context),
    ...asyncMark(visited, context),
];
const classRule = ({ node }) => {
    const end = node.start + 'class'.length;
    return [markAt('class', { start: node.start, end })];
};
/** Rules about functions, classes and waiting, by node type. */
const FUNCTION_RULES = {
    FunctionDeclaration: functionRule,
    FunctionExpression: functionRule,
    ArrowFunctionExpression: functionRule,
    ClassDeclaration: classRule,
    ClassExpression: classRule,
    Super: ({ node }) => [markAt('super', node)],
    AwaitExpression: awaitRule,
    MetaProperty: ({ node }, { source }) => {
        if (node.type !== 'MetaProperty')
            return [];
        if (node.meta.name === 'import')
            return [markAt('import-meta', node)];
        return [{ ...markAt('new-target', node), trip: findToken(source, '.', node.meta.end).start }];
    },
};
function generatorMark({ node, parents }, { source }) {
    if (!isFunction(node) || !node.generator)
        return [];
    const owner = parents[0]?.type === 'Property' ? parents[0] : node;
    const star = findToken(source, '*', owner.start);
    return [{ id: 'generator', start: owner.start, end: star.end, trip: star.start }];
}
function asyncMark({ node, parents }, { source, isFirst }) {
    if (!isFirst || !isFunction(node) || !node.async)
        return [];
    const [parent] = parents;
    const owner = parent?.type === 'Property' && parent.method ? parent : node;
    const word = { start: owner.start, end: owner.start + 'async'.length };
    return [{ id: 'async', ...word, trip: asyncTrip(source, node, word) }];
}
function asyncTrip(source, node, word) {
    if (node.type !== 'ArrowFunctionExpression') {
        return node.start === word.start ? word.start : tokenFrom(source, word.end).start;
    }
    const next = tokenFrom(source, word.end);
    return next.type === '('
        ? findToken(source, '=>', node.params.at(-1)?.end ?? next.end).start
        : next.start;
}
function awaitRule({ node, parents }, { isFirst }) {
    const around = parents.findIndex(isFunction);
    const owner = parents[around];
    const word = { start: node.start, end: node.start + 'await'.length };
    const isAsync = owner !== undefined && isFunction(owner) && owner.async;
    if (!isAsync)
        return [markAt('await-outside-async', word)];
    const path = [node, ...parents.slice(0, around)];
    return !isFirst && isInArguments(path, parents) ? [markAt('await-in-arguments', word)] : [];
}
/** True when the way up to the function leads through an argument. */
function isInArguments(path, parents) {
    return path.some((child, index) => {
        const parent = parents[index];
        const isCall = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
        return isCall && parent.callee !== child;
    });
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/flags.ts
/** Flags a runtime knows; `isFirst` is cloudfront-js-1.0. */
const flags_KNOWN = { first: 'gim', second: 'gimy' };
/**
 * The flags as a runtime shows them when it refuses them: up to the first it does not know or that is there
 * twice. undefined when it takes them.
 */
function refusedFlags(flags, isFirst) {
    const known = isFirst ? flags_KNOWN.first : flags_KNOWN.second;
    const bad = [...flags].findIndex((flag, index) => !known.includes(flag) || flags.indexOf(flag) < index);
    return bad === -1 ? undefined : flags.slice(0, bad + 1);
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/pattern.ts
/**
 * Messages of PCRE (cloudfront-js-1.0, as far as they are known) and PCRE2 (cloudfront-js-2.0).
 * https://www.pcre.org/current/doc/html/pcre2api.html
 */
const FAULTS = {
    'open-group': { first: 'missing )', second: 'missing closing parenthesis' },
    'close-group': { first: 'unmatched parentheses', second: 'unmatched closing parenthesis' },
    'open-class': 'missing terminating ] for character class',
    'range-order': 'range out of order in character class',
    'range-of-class': 'invalid range in character class',
    repeat: { first: 'nothing to repeat', second: 'quantifier does not follow a repeatable item' },
    'count-order': 'numbers out of order in {} quantifier',
    'count-size': 'number too big in {} quantifier',
    'group-kind': 'unrecognized character after (? or (?-',
    'name-missing': 'subpattern name expected',
    'name-digit': {
        first: 'subpattern name must start with a non-digit',
        second: 'subpattern name must start with a non-digit',
    },
    'name-end': {
        first: 'syntax error in subpattern name (missing terminator)',
        second: 'syntax error in subpattern name (missing terminator?)',
    },
    'name-twice': {
        first: 'two named subpatterns have the same name',
        second: 'two named subpatterns have the same name (PCRE2_DUPNAMES not set)',
    },
    reference: 'reference to non-existent subpattern',
    'reference-form': '\\k is not followed by a braced, angle-bracketed, or quoted name',
    'group-reference-form': '\\g is not followed by a braced, angle-bracketed, or quoted name/number or by a plain number',
    perl: 'PCRE2 does not support \\F, \\L, \\l, \\N{name}, \\U, or \\u',
    property: 'malformed \\P or \\p sequence',
    backslash: '\\ at end of pattern',
    control: '\\c at end of pattern',
    escape: 'unrecognized character follows \\',
    octal: 'missing opening brace after \\o',
    'escape-in-class': 'escape sequence is invalid in character class',
    'any-in-class': '\\N is not supported in a class',
    'posix-name': 'unknown POSIX class name',
    'posix-collating': 'POSIX collating elements are not supported',
    'posix-outside': 'POSIX named classes are supported only within a class',
    lookbehind: 'lookbehind assertion is not fixed length',
};
/** Thrown by the reader to end it. */
class PatternRefused extends Error {
    name = 'PatternRefused';
    fault;
    at;
    constructor(fault, at) {
        super(fault);
        this.fault = fault;
        this.at = at;
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/escapes.ts
const CHARACTER = { kind: 'character', code: undefined, width: 1 };
const CLASS = { kind: 'class', code: undefined, width: 1 };
const ASSERTION = { kind: 'assertion', code: undefined, width: 0 };
const VARIABLE = { kind: 'class', code: undefined, width: undefined };
const CONTROLS = { f: 12, n: 10, r: 13, t: 9, v: 11 };
/** Escapes of PCRE that JavaScript takes for the letter itself. */
const PCRE_ONLY = {
    A: ASSERTION,
    C: CLASS,
    E: ASSERTION,
    G: ASSERTION,
    H: CLASS,
    K: ASSERTION,
    N: CLASS,
    R: VARIABLE,
    V: CLASS,
    X: VARIABLE,
    Z: ASSERTION,
    a: CHARACTER,
    e: CHARACTER,
    h: CLASS,
    z: ASSERTION,
};
const NOT_IN_CLASS = new Set(['A', 'B', 'G', 'K', 'R', 'X', 'Z', 'z', 'C']);
const escapes_KNOWN = new Set('AaBbCcDdEefGgHhKkNnoPpQRrSstUuVvWwXxZz');
/** Reads an escape; its backslash is next. */
function readEscape(reader, place) {
    const from = reader.at;
    const inClass = place !== 'outside';
    const letter = reader.pattern.charAt(from + 1);
    if (/[1-9]/.test(letter) && !inClass)
        return readReference(reader);
    reader.at += 2;
    if (letter === '')
        reader.refuse('backslash', reader.pattern.length);
    if (inClass)
        refuseInClass(reader, letter, from, place);
    const special = inClass ? (IN_CLASS[letter] ?? SPECIAL[letter]) : SPECIAL[letter];
    if (special !== undefined)
        return special(reader, from, inClass);
    const pcre = PCRE_ONLY[letter];
    if (pcre !== undefined) {
        reader.note('pcre', from);
        return pcre;
    }
    return plainEscape(reader, letter, from);
}
function refuseInClass(reader, letter, from, place) {
    const isRefused = letter === 'N' || NOT_IN_CLASS.has(letter) || (letter === 'k' && !reader.isFirst);
    if (!isRefused)
        return;
    if (place === 'range-end' && !/[BRX]/.test(letter) && !reader.isFirst)
        reader.refuse('range-of-class');
    if (letter === 'N')
        reader.refuse('any-in-class');
    reader.refuse('escape-in-class', from + 1);
}
function plainEscape(reader, letter, from) {
    if (/[FLl]/.test(letter) && !reader.isFirst)
        reader.refuse('perl');
    if (/[A-Za-z]/.test(letter) && !escapes_KNOWN.has(letter) && !reader.isFirst) {
        reader.refuse('escape', from + 1);
    }
    return { ...CHARACTER, code: CONTROLS[letter] ?? letter.charCodeAt(0) };
}
const classOf = () => CLASS;
const SPECIAL = {
    d: classOf,
    D: classOf,
    w: classOf,
    W: classOf,
    s: classOf,
    S: classOf,
    v: classOf,
    b: (_reader, _from, inClass) => (inClass ? { ...CHARACTER, code: 8 } : ASSERTION),
    B: () => ASSERTION,
    Q: (reader, from) => {
        const quoted = reader.match(/[^]*?(?=\\E|$)/)?.[0] ?? '';
        reader.take('\\E');
        reader.note('pcre', from);
        return { ...CLASS, width: quoted.length };
    },
    p: property,
    P: property,
    k: namedReference,
    g: groupReference,
    o: (reader, from) => {
        const isOctal = reader.match(/\{[0-7]+\}/) !== undefined;
        if (!isOctal && !reader.isFirst)
            reader.refuse('octal', from + (reader.isDone ? 1 : 2));
        reader.note('pcre', from);
        return CHARACTER;
    },
    c: (reader) => {
        if (reader.isDone)
            reader.refuse('control');
        reader.at++;
        return CHARACTER;
    },
    x: (reader) => codeOf(reader.match(/[\da-fA-F]{2}/)?.[0], 16, 'x'),
    u: (reader) => codeOf(reader.match(/[\da-fA-F]{4}/)?.[0], 16, 'u'),
    0: (reader) => codeOf(`0${reader.match(/[0-7]{1,2}/)?.[0] ?? ''}`, 8, '0'),
};
const octal = (reader, from) => {
    reader.at = from + 1;
    return codeOf(reader.match(/[0-7]{1,3}/)?.[0], 8, '0');
};
const letterG = () => ({ ...CHARACTER, code: 'g'.charCodeAt(0) });
/** What means something else in a class: digits are codes, and nothing refers to groups. */
const IN_CLASS = {
    ...Object.fromEntries([...'1234567'].map((digit) => [digit, octal])),
    g: letterG,
};
function codeOf(digits, radix, letter) {
    return {
        ...CHARACTER,
        code: digits === undefined ? letter.charCodeAt(0) : parseInt(digits, radix),
    };
}
function property(reader, from) {
    if (!reader.match(/\{\^?\w+\}|[A-Z]/))
        reader.refuse('property', reader.at + 1);
    reader.note('pcre', from);
    return CLASS;
}
function readReference(reader) {
    const digits = reader.match(/\\(\d+)/)?.[1] ?? '';
    const at = reader.at - digits.length;
    const group = Number(digits);
    // From 10 on a number without a group is an octal code.
    if (group >= 10 && group > reader.groups)
        return CHARACTER;
    reader.references.push({ group, at });
    return VARIABLE;
}
function namedReference(reader, from) {
    if (!reader.isFirst && /^[<'{]\d/.test(reader.pattern.slice(reader.at)))
        reader.refuse('name-digit', reader.at + 1);
    const found = reader.match(/<(\w+)>|'(\w+)'|\{(\w+)\}/);
    if (found === undefined) {
        if (reader.isFirst && reader.next !== '<')
            return CHARACTER;
        reader.refuse('reference-form');
    }
    if (found[1] === undefined)
        reader.note('pcre', from);
    reader.references.push({ group: found[1] ?? found[2] ?? found[3] ?? '', at: from + 3 });
    return VARIABLE;
}
function groupReference(reader, from) {
    const found = reader.match(/\{?(\d+)\}?/);
    if (found === undefined && !reader.match(/\{[-\w]+\}|<\w+>|'\w+'|-\d+/)) {
        reader.refuse('group-reference-form');
    }
    const digits = found?.[1];
    const isBraced = found?.[0].startsWith('{') === true;
    const at = isBraced ? from + '\\g{'.length + (digits?.length ?? 0) : from + 2;
    if (digits !== undefined)
        reader.references.push({ group: Number(digits), at });
    reader.note('pcre', from);
    return VARIABLE;
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/character-class.ts

const POSIX_NAMES = new Set('alnum alpha ascii blank cntrl digit graph lower print punct space upper word xdigit'.split(' '));
/** Reads `[\u2026]`; its opening bracket is next. */
function readClass(reader) {
    const from = reader.at;
    const posix = posixAt(reader);
    if (posix !== undefined)
        reader.refuse(posix.kind === ':' ? 'posix-outside' : 'posix-collating', from);
    reader.at++;
    reader.take('^');
    // The runtime gives `[]` and `[^]` the meaning they have in JavaScript.
    let last;
    while (!reader.take(']')) {
        if (reader.isDone)
            reader.refuse('open-class');
        last = readMember(reader, last);
    }
}
/** Code of the character read; undefined for classes, which cannot begin a range. */
function readMember(reader, last) {
    if (readQuoted(reader))
        return undefined;
    const posix = posixAt(reader);
    if (posix !== undefined)
        return void readPosix(reader, posix);
    const from = reader.at;
    const code = readCharacter(reader, 'class');
    if (!beginsRange(reader))
        return code ?? last;
    if (code === undefined && !reader.isFirst)
        reader.refuse('range-of-class');
    return readRange(reader, code, from);
}
/** A hyphen that is not the last of its class. */
function beginsRange(reader) {
    return reader.next === '-' && !/^-(\]|$)/.test(reader.pattern.slice(reader.at));
}
/** `\Q\u2026\E`: letters, brackets among them. */
function readQuoted(reader) {
    const from = reader.at;
    const isQuoted = reader.match(/\\Q[^]*?(?:\\E|$)|\\E/) !== undefined;
    if (isQuoted)
        reader.note('pcre', from);
    return isQuoted;
}
function readRange(reader, low, from) {
    if (low === undefined)
        return undefined;
    reader.at++;
    const begin = reader.at;
    if (posixAt(reader) !== undefined && !reader.isFirst)
        reader.refuse('range-of-class', begin + 1);
    if (posixAt(reader) !== undefined || readQuoted(reader))
        return low;
    const high = readCharacter(reader, 'range-end');
    if (high === undefined && !reader.isFirst)
        reader.refuse('range-of-class');
    if (high !== undefined && high < low)
        reader.refuse('range-order', reader.at - 1);
    return from < begin ? high : low;
}
function readCharacter(reader, place) {
    if (reader.next === '\\') {
        const { kind, code } = readEscape(reader, place);
        return kind === 'character' ? (code ?? 0) : undefined;
    }
    const code = reader.next.charCodeAt(0);
    reader.at++;
    return code;
}
const POSIX = /^\[([:.=])((?:\\[\]\\]|(?!\[\1|\]|\1\])[^])*)\1\]/;
function posixAt({ pattern, at }) {
    const [, kind, name] = POSIX.exec(pattern.slice(at)) ?? [];
    return kind === undefined || name === undefined ? undefined : { kind, name };
}
function readPosix(reader, { kind, name }) {
    const from = reader.at;
    if (kind !== ':')
        reader.refuse('posix-collating', from);
    if (!POSIX_NAMES.has(name.replace(/^\^/, '')))
        reader.refuse('posix-name', from + 2);
    reader.at += name.length + '[::]'.length;
    if (beginsRange(reader) && !reader.isFirst)
        reader.refuse('range-of-class');
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/groups.ts

/** Reads a group; its opening parenthesis is next. */
function readGroup(reader) {
    const from = reader.at;
    if (reader.match(/\(\*[A-Z_]+[^)]*\)/))
        return pcreOnly(reader, from);
    reader.at++;
    if (!reader.take('?')) {
        reader.groups++;
        return inside(reader, from);
    }
    if (reader.isDone)
        reader.refuse('open-group');
    const lookaround = reader.match(/<?[=!]/);
    if (lookaround !== undefined)
        return readLookaround(reader, from, lookaround[0].startsWith('<'));
    if (reader.take(':'))
        return inside(reader, from);
    if (reader.take('<'))
        return readNamed(reader, from, '>');
    return readPcreGroup(reader, from);
}
function inside(reader, from) {
    const { width, isLoop } = body(reader);
    return { width, isLoop, repeatable: from < reader.at };
}
function body(reader) {
    const alternatives = readAlternatives(reader);
    if (!reader.take(')'))
        reader.refuse('open-group');
    return alternatives;
}
function readLookaround(reader, from, isBehind) {
    const { areFixed } = body(reader);
    if (isBehind && !areFixed)
        reader.lookbehinds.push(from);
    return { width: 0, repeatable: true, isLoop: false };
}
function readNamed(reader, from, end) {
    if (/\d/.test(reader.next))
        reader.refuse('name-digit');
    const name = reader.match(/[\w\u0080-\uffff]+/)?.[0];
    if (name === undefined)
        reader.refuse('name-missing');
    if (!reader.take(end))
        reader.refuse('name-end');
    if (reader.names.has(name))
        reader.refuse('name-twice');
    reader.names.add(name);
    reader.groups++;
    return inside(reader, from);
}
const FLAG_GROUP = /\^?[imsxnUJ]*(?:-[imsxnUJ]+)?(?=[:)])/;
/** Groups that only PCRE has: `(?i)`, `(?>\u2026)`, `(?P<n>\u2026)`, `(?R)` and others. */
function readPcreGroup(reader, from) {
    if (reader.take('#')) {
        if (!reader.match(/[^)]*\)/))
            reader.refuse('open-group', reader.pattern.length);
        return { ...pcreOnly(reader, from), width: 0 };
    }
    if (reader.take('P<'))
        return noted(reader, from, () => readNamed(reader, from, '>'));
    if (reader.take("'"))
        return noted(reader, from, () => readNamed(reader, from, "'"));
    if (reader.match(/(?:R|[+-]?\d+|&\w+|P[>=]\w+|C\d*)\)/))
        return pcreOnly(reader, from);
    const hasFlags = !reader.match(/>|\||\*|\([^)]*\)/);
    if (hasFlags && !reader.match(FLAG_GROUP))
        reader.refuse('group-kind');
    if (hasFlags && reader.next === ')')
        return readFlags(reader, from);
    reader.take(':');
    return noted(reader, from, () => inside(reader, from));
}
/** Flags alone match nothing that could be repeated. */
function readFlags(reader, from) {
    const atom = pcreOnly(reader, from);
    reader.at++;
    return { ...atom, width: 0, repeatable: false };
}
function noted(reader, from, read) {
    reader.note('pcre', from);
    return read();
}
function pcreOnly(reader, from) {
    reader.note('pcre', from);
    return { width: undefined, repeatable: true, isLoop: false };
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/quantifiers.ts
const LIMIT = 65_535;
/** Reads the quantifier of a piece, if it has one. */
function readQuantifier(reader, atom) {
    const from = reader.at;
    const count = readCount(reader);
    if (count === undefined)
        return atom;
    if (!atom.repeatable)
        reader.refuse('repeat', lastOf(reader, from));
    if (reader.take('+'))
        reader.note('possessive', from);
    else
        reader.take('?');
    const isUnbounded = count.high === Infinity;
    if (isUnbounded && atom.isLoop)
        reader.note('nested-quantifier', from);
    const width = count.low === count.high && atom.width !== undefined ? count.low * atom.width : undefined;
    return { width, repeatable: false, isLoop: isUnbounded };
}
/** The library points at the last character of a count. */
function lastOf(reader, from) {
    return reader.pattern.charAt(from) === '{' ? reader.at - 1 : from;
}
/** Reads a quantifier; undefined where there is none. */
function readCount(reader) {
    if (reader.take('*'))
        return { low: 0, high: Infinity };
    if (reader.take('+'))
        return { low: 1, high: Infinity };
    if (reader.take('?'))
        return { low: 0, high: 1 };
    const found = reader.match(/\{(\d+)(,(\d*))?\}/);
    if (found === undefined)
        return undefined;
    const [, first = '', comma, second = ''] = found;
    const low = Number(first);
    const high = comma === undefined ? low : second === '' ? Infinity : Number(second);
    if (low > LIMIT || (high !== Infinity && high > LIMIT))
        reader.refuse('count-size', reader.at - 1);
    if (high < low)
        reader.refuse('count-order', reader.at - 1);
    return { low, high };
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/reader.ts

/** Walks through one pattern and collects what it meets. */
class Reader {
    pattern;
    /** True for cloudfront-js-1.0: PCRE in its JavaScript mode, which forgives more. */
    isFirst;
    at = 0;
    groups = 0;
    names = new Set();
    features = [];
    references = [];
    /** Offsets of lookbehinds without a fixed length. */
    lookbehinds = [];
    constructor(pattern, isFirst) {
        this.pattern = pattern;
        this.isFirst = isFirst;
    }
    get next() {
        return this.pattern.charAt(this.at);
    }
    get isDone() {
        return this.at >= this.pattern.length;
    }
    /** True when the rest begins with `text`. */
    sees(text) {
        return this.pattern.startsWith(text, this.at);
    }
    /** Takes `text` if it is next. */
    take(text) {
        if (!this.sees(text))
            return false;
        this.at += text.length;
        return true;
    }
    /** Takes what a sticky expression matches; undefined if it does not. */
    match(expression) {
        const sticky = new RegExp(expression.source, 'y');
        sticky.lastIndex = this.at;
        const found = sticky.exec(this.pattern);
        if (found === null)
            return undefined;
        this.at += found[0].length;
        return found;
    }
    /** Ends reading. */
    refuse(fault, at = this.at) {
        throw new PatternRefused(fault, at);
    }
    /** Notes something that JavaScript reads otherwise, from `from` up to here. */
    note(kind, from) {
        this.features.push({ kind, at: from, text: this.pattern.slice(from, this.at) });
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/read-pattern.ts






/** Reads a pattern as the library of a runtime does: what it refuses, and what it reads in its own way. */
function readPattern(pattern, isFirst) {
    const reader = new Reader(pattern, isFirst);
    const fault = capture(() => {
        readAlternatives(reader);
        if (reader.next === ')')
            reader.refuse('close-group');
    });
    return { fault: fault ?? lateFault(reader), features: reader.features };
}
function capture(body) {
    try {
        body();
        return undefined;
    }
    catch (error) {
        if (error instanceof PatternRefused)
            return { fault: error.fault, at: error.at };
        throw error;
    }
}
function lateFault(reader) {
    const missing = reader.references.find(({ group }) => typeof group === 'string' ? !reader.names.has(group) : !reader.isFirst && group > reader.groups);
    const [lookbehind] = reader.lookbehinds;
    const faults = [
        missing && faultAt('reference', missing.at),
        lookbehind === undefined ? undefined : faultAt('lookbehind', lookbehind),
    ];
    // The later library looks at lookbehinds first.
    return (reader.isFirst ? faults : faults.reverse()).find((fault) => fault !== undefined);
}
function faultAt(fault, at) {
    return { fault, at };
}
/** Reads up to a closing parenthesis, which stays, or to the end. */
function readAlternatives(reader) {
    const widths = [];
    let isLoop = false;
    do {
        const { width, isLoop: loops } = readSequence(reader);
        widths.push(width);
        isLoop ||= loops;
    } while (reader.take('|'));
    const [width] = widths;
    return {
        width: widths.every((other) => other === width) ? width : undefined,
        areFixed: !widths.includes(undefined),
        isLoop,
    };
}
function readSequence(reader) {
    let width = 0;
    let isLoop = false;
    let count = 0;
    while (!reader.isDone && reader.next !== '|' && reader.next !== ')') {
        const piece = readQuantifier(reader, readAtom(reader));
        width = width === undefined || piece.width === undefined ? undefined : width + piece.width;
        isLoop = piece.isLoop && count === 0;
        count++;
    }
    return { width, isLoop };
}
const ATOM = { width: 1, repeatable: true, isLoop: false };
const ANCHOR = { width: 0, repeatable: false, isLoop: false };
function readAtom(reader) {
    const { next } = reader;
    if (next === '\\') {
        const { kind, width } = readEscape(reader, 'outside');
        return kind === 'assertion' ? ANCHOR : { ...ATOM, width };
    }
    if (next === '(')
        return readGroup(reader);
    if (next === '[') {
        readClass(reader);
        return ATOM;
    }
    if (readCount(reader) !== undefined)
        reader.refuse('repeat', reader.at - 1);
    reader.at++;
    return next === '^' || next === '$' ? ANCHOR : ATOM;
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/judge-pattern.ts


/** Judges the pattern of a regular expression, flags aside. */
function judgePattern(pattern, runtime) {
    const isFirst = runtime === 'cloudfront-js-1.0';
    const prepared = isFirst ? closedBrackets(pattern) : pattern;
    const { fault, features } = readPattern(prepared, isFirst);
    if (!isFirst && features.some(({ kind }) => kind === 'possessive')) {
        return { refusal: `Invalid regular expression "${pattern}" nothing to repeat`, features };
    }
    if (fault === undefined)
        return { refusal: undefined, features };
    return { refusal: refusalOf(prepared, fault.fault, fault.at, isFirst), features };
}
function refusalOf(pattern, fault, at, isFirst) {
    const words = FAULTS[fault];
    const text = typeof words === 'string' ? words : isFirst ? words.first : words.second;
    const rest = pattern.slice(at);
    if (!isFirst)
        return `pcre_compile2("${pattern}") failed: ${text} at "${rest}"`;
    const where = rest === '' ? '' : ` at "${rest}"`;
    return `pcre_compile("${pattern}") failed: ${text}${where}`;
}
/** cloudfront-js-1.0 escapes brackets that seem to close nothing, counting as JavaScript counts. */
function closedBrackets(pattern) {
    let inClass = false;
    return pattern.replace(/\\[^]|[[\]]/g, (piece) => {
        if (piece === '[')
            inClass = true;
        if (piece !== ']')
            return piece;
        const closes = inClass;
        inClass = false;
        return closes ? piece : '\\]';
    });
}

;// CONCATENATED MODULE: ./src/runtime/pattern/examine-pattern.ts
/** What stands in the way of running a pattern in JavaScript's own engine. */
function findObstacle({ tree }) {
    return search(tree);
}
/** A repetition from which on exponentially many ways through a text must be feared. */
const MANY = 10;
function search(tree) {
    if (tree.kind === 'repeat') {
        const { body, max } = tree;
        if (hasCapture(body) && (mayBeEmpty(body) || (max > 1 && mayMissCapture(body))))
            return 'captures';
        if (max > MANY && isUnbounded(body))
            return 'backtracking';
        if (max > MANY && hasOverlappingChoice(body))
            return 'backtracking';
    }
    return first(examine_pattern_childrenOf(tree).map(search));
}
function first(found) {
    return found.find((obstacle) => obstacle !== undefined);
}
function examine_pattern_childrenOf(tree) {
    switch (tree.kind) {
        case 'sequence':
            return tree.items;
        case 'choice':
            return tree.options;
        case 'group':
        case 'look':
        case 'repeat':
            return [tree.body];
        default:
            return [];
    }
}
function hasCapture(tree) {
    return (tree.kind === 'group' && tree.capture !== undefined) || examine_pattern_childrenOf(tree).some(hasCapture);
}
/** True when a repetition can go by without one of the captures inside taking part. */
function mayMissCapture(tree) {
    if (tree.kind === 'choice')
        return hasCapture(tree);
    if (tree.kind === 'repeat' && tree.min === 0)
        return hasCapture(tree);
    if (tree.kind === 'look' && tree.isNegative)
        return hasCapture(tree);
    return examine_pattern_childrenOf(tree).some(mayMissCapture);
}
function mayBeEmpty(tree) {
    switch (tree.kind) {
        case 'character':
        case 'set':
            return false;
        case 'sequence':
            return tree.items.every(mayBeEmpty);
        case 'choice':
            return tree.options.some(mayBeEmpty);
        case 'group':
            return mayBeEmpty(tree.body);
        case 'repeat':
            return tree.min === 0 || mayBeEmpty(tree.body);
        default:
            return true;
    }
}
/** True when a part can match texts of many lengths. */
function isUnbounded(tree) {
    if (tree.kind === 'look')
        return false;
    if (tree.kind === 'repeat' && tree.max > MANY)
        return true;
    return examine_pattern_childrenOf(tree).some(isUnbounded);
}
/** `(a|aa)+`: alternatives of different lengths, which share ways through a text. */
function hasOverlappingChoice(tree) {
    if (tree.kind === 'choice')
        return new Set(tree.options.map(lengthOf)).size > 1;
    return examine_pattern_childrenOf(tree).some(hasOverlappingChoice);
}
/** Characters of a part, if it always has as many; NaN otherwise. */
function lengthOf(tree) {
    switch (tree.kind) {
        case 'character':
        case 'set':
            return 1;
        case 'sequence':
            return tree.items.reduce((sum, item) => sum + lengthOf(item), 0);
        case 'group':
            return lengthOf(tree.body);
        case 'repeat':
            return tree.min === tree.max ? tree.min * lengthOf(tree.body) : NaN;
        case 'choice':
        case 'reference':
            return NaN;
        default:
            return 0;
    }
}

;// CONCATENATED MODULE: ./src/runtime/pattern/character-set.ts
const LAST = 0xffff;
/** The set of all units in some ranges. */
function setOf(ranges) {
    const sorted = [...ranges].sort(([one], [other]) => one - other);
    const merged = [];
    for (const [first, last] of sorted) {
        const before = merged.at(-1);
        if (before !== undefined && first <= before[1] + 1)
            merged[merged.length - 1] = [before[0], Math.max(before[1], last)];
        else
            merged.push([first, last]);
    }
    return merged;
}
/** Everything that a set has not. */
function complement(set) {
    const rest = [];
    let next = 0;
    for (const [first, last] of set) {
        if (first > next)
            rest.push([next, first - 1]);
        next = last + 1;
    }
    return next <= LAST ? [...rest, [next, LAST]] : rest;
}
/** True when a unit is in a set. */
function isIn(set, code) {
    return set.some(([first, last]) => code >= first && code <= last);
}
const codes = (text) => [...text].map((char) => [char.charCodeAt(0), char.charCodeAt(0)]);
const between = (...pairs) => setOf(pairs.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(pair.length - 1)]));
const character_set_BLANKS = [
    ...codes('\t \u00a0\u1680\u180e\u202f\u205f\u3000'),
    [0x2000, 0x200a],
];
/** Classes of PCRE by their letters; without its Unicode mode they know ASCII only. */
const CLASSES = {
    d: between('09'),
    w: between('09', 'AZ', 'az', '_'),
    s: between('\t\r', ' '),
    h: setOf(character_set_BLANKS),
    v: setOf([...between('\n\r'), ...codes('\u0085\u2028\u2029')]),
    N: setOf([[0x0a, 0x0a]]),
};
/** Classes of POSIX by their names. */
const character_set_POSIX = {
    alnum: between('09', 'AZ', 'az'),
    alpha: between('AZ', 'az'),
    ascii: [[0, 0x7f]],
    blank: between('\t', ' '),
    cntrl: between('\0\x1f', '\x7f'),
    digit: between('09'),
    graph: between('!~'),
    lower: between('az'),
    print: between(' ~'),
    punct: between('!/', ':@', '[`', '{~'),
    space: between('\t\r', ' '),
    upper: between('AZ'),
    word: between('09', 'AZ', 'az', '_'),
    xdigit: between('09', 'AF', 'af'),
};

;// CONCATENATED MODULE: ./src/runtime/pattern/case-variants.ts

/** A code unit and its small and capital letters, where these are single units as well. */
function caseVariants(code) {
    const char = String.fromCharCode(code);
    const forms = [char, char.toLowerCase(), char.toUpperCase()].filter((form) => form.length === 1);
    return [...new Set(forms.map((form) => form.charCodeAt(0)))];
}
/** True when the case of letters makes a difference for a set. */
function hasCase(set) {
    return set.some(([first, last]) => {
        for (let code = first; code <= last; code += 1)
            if (caseVariants(code).some((variant) => !isIn(set, variant)))
                return true;
        return false;
    });
}
/** A set with the small and capital letters of its members. */
function withBothCases(set) {
    const ranges = [...set];
    for (const [first, last] of set)
        for (let code = first; code <= last; code += 1)
            ranges.push(...caseVariants(code).map((variant) => [variant, variant]));
    return setOf(ranges);
}

;// CONCATENATED MODULE: ./src/runtime/pattern/print-pattern.ts


/** Thrown for what JavaScript has no words for. */
class Inexpressible extends Error {
}
const END = '(?![^])';
const BEGIN = '(?<![^])';
const LAST_LINE = `(?=\\n?${END})`;
/** Anchors in JavaScript, whose own take other line breaks than PCRE's. */
const ANCHORS = {
    K: () => {
        throw new Inexpressible();
    },
    start: ({ multiline }) => (multiline ? `(?:${BEGIN}|(?<=\\n)(?=[^]))` : BEGIN),
    end: ({ multiline }) => (multiline ? `(?=\\n|${END})` : LAST_LINE),
    A: () => BEGIN,
    z: () => END,
    Z: () => LAST_LINE,
    b: () => '\\b',
    B: () => '\\B',
};
/**
 * A pattern of JavaScript with exactly the meaning of a PCRE pattern, for the same flags; undefined where there
 * is none. Whether it repeats captures in another way is not looked at here.
 */
function printPattern({ tree, modes }) {
    try {
        return print(tree, modes);
    }
    catch (error) {
        if (error instanceof Inexpressible)
            return undefined;
        throw error;
    }
}
function print(tree, modes) {
    switch (tree.kind) {
        case 'character':
            return printSet([[tree.code, tree.code]], tree.modes, modes);
        case 'set':
            return printSet(tree.set, tree.modes, modes);
        case 'anchor':
            return tree.at === 'start' && !tree.modes.multiline && !modes.multiline
                ? '^'
                : ANCHORS[tree.at](tree.modes);
        case 'reference':
            return printReference(tree.group, tree.modes, modes);
        case 'sequence':
            return tree.items.map((item) => print(item, modes)).join('');
        case 'choice':
            return tree.options.map((option) => print(option, modes)).join('|');
        case 'look':
            return `(?${tree.isBehind ? '<' : ''}${tree.isNegative ? '!' : '='}${print(tree.body, modes)})`;
        case 'group':
            return printGroup(tree, modes);
        case 'repeat':
            return printRepeat(tree, modes);
    }
}
function printGroup({ body, capture, name, isAtomic }, modes) {
    if (isAtomic)
        throw new Inexpressible();
    const begin = name === undefined ? (capture === undefined ? '?:' : '') : `?<${name}>`;
    return `(${begin}${print(body, modes)})`;
}
const SIGNS = { '0,': '*', '1,': '+', '0,1': '?' };
function printRepeat({ body, min, max, mode }, modes) {
    if (mode === 'possessive')
        throw new Inexpressible();
    const bounds = `${String(min)},${max === Infinity ? '' : String(max)}`;
    const isAtom = body.kind === 'character' || body.kind === 'set' || body.kind === 'group';
    const inner = print(body, modes);
    return ((isAtom ? inner : `(?:${inner})`) +
        (SIGNS[bounds] ?? `{${bounds}}`) +
        (mode === 'lazy' ? '?' : ''));
}
function printReference(group, own, modes) {
    if (own.ignoreCase !== modes.ignoreCase)
        throw new Inexpressible();
    return typeof group === 'number' ? `(?:\\${String(group)})` : `\\k<${group}>`;
}
function printSet(set, own, modes) {
    if (own.ignoreCase === modes.ignoreCase || !hasCase(set))
        return printRanges(set);
    if (modes.ignoreCase)
        throw new Inexpressible();
    return printRanges(withBothCases(set));
}
function printRanges(set) {
    const [only] = set;
    if (only !== undefined && set.length === 1 && only[0] === only[1])
        return printUnit(only[0]);
    const rest = complement(set);
    return rest.length < set.length || (rest.length === set.length && rest.length < 2)
        ? `[^${printMembers(rest)}]`
        : `[${printMembers(set)}]`;
}
function printMembers(set) {
    return set
        .map(([first, last]) => first === last ? printUnit(first) : `${printUnit(first)}-${printUnit(last)}`)
        .join('');
}
const MAX_ASCII = 0x7f;
/** One code unit, valid inside and outside of a class, and in a literal. */
function printUnit(code) {
    const char = String.fromCharCode(code);
    if (/[A-Za-z0-9_]/.test(char))
        return char;
    if (code <= MAX_ASCII && code > 0x20 && code !== MAX_ASCII)
        return `\\${char}`;
    if (code === 0x20)
        return ' ';
    return `\\u${code.toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./src/runtime/pattern/property-set.ts

const property_set_LAST = 0xffff;
const known = new Map();
/** Code units with a property of Unicode, by its name in PCRE: a category (`L`, `Lu`) or a script (`Greek`). */
function propertySet(name) {
    if (!known.has(name))
        known.set(name, findSet(name));
    return known.get(name);
}
function findSet(name) {
    const test = testOf(`\\p{${name}}`) ?? testOf(`\\p{Script=${name}}`);
    if (test === undefined)
        return undefined;
    const ranges = [];
    for (let code = 0; code <= property_set_LAST; code += 1)
        if (test.test(String.fromCharCode(code)))
            ranges.push([code, code]);
    return setOf(ranges);
}
function testOf(pattern) {
    try {
        return new RegExp(pattern, 'u');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/runtime/pattern/read-escape.ts


const read_escape_CONTROLS = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 };
const read_escape_ANCHORS = { A: 'A', Z: 'Z', z: 'z', b: 'b', B: 'B' };
const BACKSPACE = 8;
const read_escape_character = (code) => ({ kind: 'character', code });
/** Reads an escape; its backslash is next. */
function read_escape_readEscape(scanner, inClass) {
    const from = scanner.at;
    scanner.at += 1;
    if (!inClass && /[1-9]/.test(scanner.next))
        return read_escape_readReference(scanner);
    if (inClass && /[1-7]/.test(scanner.next))
        return readOctal(scanner);
    const letter = scanner.next;
    scanner.at += 1;
    if (inClass && letter === 'b')
        return read_escape_character(BACKSPACE);
    if (inClass && letter === 'g')
        return read_escape_character(letter.charCodeAt(0));
    const set = setBy(letter);
    if (set !== undefined)
        return { kind: 'set', set };
    const at = inClass ? undefined : read_escape_ANCHORS[letter];
    if (at !== undefined)
        return { kind: 'anchor', at };
    return READERS[letter]?.(scanner, from) ?? read_escape_character(read_escape_CONTROLS[letter] ?? letter.charCodeAt(0));
}
function setBy(letter) {
    if (letter === 'N')
        return complement(CLASSES.N ?? []);
    const set = Object.hasOwn(CLASSES, letter.toLowerCase())
        ? CLASSES[letter.toLowerCase()]
        : undefined;
    if (set === undefined || letter.toLowerCase() === 'n')
        return undefined;
    return letter === letter.toLowerCase() ? set : complement(set);
}
const foreign = (scanner, from) => scanner.foreign(from);
const READERS = {
    C: foreign,
    G: foreign,
    K: () => ({ kind: 'anchor', at: 'K' }),
    X: foreign,
    p: (scanner, from) => read_escape_property(scanner, from, false),
    P: (scanner, from) => read_escape_property(scanner, from, true),
    R: () => ({ kind: 'line-break' }),
    E: () => ({ kind: 'text', text: '' }),
    Q: (scanner) => {
        const text = scanner.match(/[^]*?(?=\\E|$)/y)?.[0] ?? '';
        scanner.take('\\E');
        return { kind: 'text', text };
    },
    c: (scanner) => {
        const control = scanner.next.toUpperCase().charCodeAt(0) ^ 64;
        scanner.at += 1;
        return read_escape_character(control);
    },
    x: (scanner) => code(scanner, /[\da-fA-F]{2}/y, 16, 'x'),
    u: (scanner) => code(scanner, /[\da-fA-F]{4}/y, 16, 'u'),
    o: (scanner) => code(scanner, /\{([0-7]+)\}/y, 8, 'o'),
    0: (scanner) => read_escape_character(parseInt(`0${scanner.match(/[0-7]{1,2}/y)?.[0] ?? ''}`, 8)),
    g: readGroupReference,
    k: readNamedReference,
};
function code(scanner, digits, radix, letter) {
    const found = scanner.match(digits);
    return read_escape_character(found === undefined ? letter.charCodeAt(0) : parseInt(found[1] ?? found[0], radix));
}
/** `\\p{L}`, `\\pL` and, for everything else, `\\P{L}` or `\\p{^L}`. */
function read_escape_property(scanner, from, isNegative) {
    const [, caret, name, letter] = scanner.match(/\{(\^?)(\w+)\}|([A-Z])/y) ?? [];
    const set = propertySet(name ?? letter ?? '');
    if (set === undefined)
        return scanner.foreign(from);
    return { kind: 'set', set: isNegative === (caret === '^') ? set : complement(set) };
}
function read_escape_readReference(scanner) {
    const from = scanner.at;
    const digits = scanner.match(/\d+/y)?.[0] ?? '';
    const group = Number(digits);
    if (group < 10 || group <= scanner.total)
        return { kind: 'reference', group };
    scanner.at = from;
    if (/[0-7]/.test(digits.charAt(0)))
        return readOctal(scanner);
    scanner.at += 1;
    return read_escape_character(digits.charCodeAt(0));
}
/** Up to three digits, of which there is one at least. */
function readOctal(scanner) {
    return read_escape_character(parseInt(scanner.match(/[0-7]{1,3}/y)?.[0] ?? '0', 8) & 0xff);
}
function readGroupReference(scanner, from) {
    const found = scanner.match(/\{?(-?\d+)\}?/y) ?? scanner.match(/\{(\w+)\}/y);
    const text = found?.[1];
    if (text === undefined)
        return scanner.foreign(from);
    const number = Number(text);
    if (Number.isNaN(number))
        return { kind: 'reference', group: text };
    return { kind: 'reference', group: number < 0 ? scanner.groups + 1 + number : number };
}
function readNamedReference(scanner) {
    const found = scanner.match(/<(\w+)>|'(\w+)'|\{(\w+)\}/y);
    const group = found?.[1] ?? found?.[2] ?? found?.[3];
    return group === undefined ? read_escape_character('k'.charCodeAt(0)) : { kind: 'reference', group };
}

;// CONCATENATED MODULE: ./src/runtime/pattern/read-class.ts


/** Reads `[\u2026]`; its opening bracket is next. The runtimes give `[]` and `[^]` JavaScript's meaning. */
function read_class_readClass(scanner) {
    scanner.at += 1;
    const isNegative = scanner.take('^');
    const ranges = [];
    while (!scanner.take(']') && !scanner.isDone)
        ranges.push(...read_class_readRange(scanner));
    const set = setOf(ranges);
    return isNegative ? complement(set) : set;
}
function read_class_readRange(scanner) {
    const first = read_class_readMember(scanner);
    const isRange = 'code' in first && /^-[^\]]/.test(scanner.pattern.slice(scanner.at));
    if (!isRange)
        return rangesOf(first);
    scanner.at += 1;
    const last = read_class_readMember(scanner);
    if ('code' in last)
        return [[first.code, last.code]];
    return [...rangesOf(first), ['-'.charCodeAt(0), '-'.charCodeAt(0)], ...last.set];
}
function rangesOf(member) {
    return 'set' in member ? member.set : [[member.code, member.code]];
}
function read_class_readMember(scanner) {
    const posix = scanner.match(/\[:(\^?)(\w+):\]/y);
    if (posix !== undefined) {
        const set = character_set_POSIX[posix[2] ?? ''] ?? [];
        return { set: posix[1] === '^' ? complement(set) : set };
    }
    if (scanner.next !== '\\') {
        scanner.at += 1;
        return { code: scanner.pattern.charCodeAt(scanner.at - 1) };
    }
    const from = scanner.at;
    const escape = read_escape_readEscape(scanner, true);
    if (escape.kind === 'character')
        return { code: escape.code };
    if (escape.kind === 'set')
        return { set: escape.set };
    if (escape.kind !== 'text')
        return scanner.foreign(from);
    return { set: setOf([...escape.text].map((char) => [char.charCodeAt(0), char.charCodeAt(0)])) };
}

;// CONCATENATED MODULE: ./src/runtime/pattern/read-group.ts
/** Reads a group; its opening parenthesis is next. Comments and changes of modes give nothing. */
function read_group_readGroup(scanner, readInner) {
    const from = scanner.at;
    const readBody = () => {
        const body = readInner(scanner);
        scanner.take(')');
        return body;
    };
    if (scanner.match(/\(\*/y))
        return scanner.foreign(from);
    if (scanner.match(/\(\?#[^)]*\)/y))
        return [];
    const flags = scanner.match(/\(\?(\^?[imsxnUJ]*(?:-[imsxnUJ]+)?)([:)])/y);
    if (flags !== undefined) {
        const outer = scanner.modes;
        scanner.modes = changedModes(scanner, flags[1] ?? '', from);
        if (flags[2] === ')')
            return [];
        const body = readBody();
        scanner.modes = outer;
        return [group(body, {})];
    }
    const look = scanner.match(/\(\?(<?)([=!])/y);
    if (look !== undefined) {
        const body = readBody();
        return [{ kind: 'look', body, isBehind: look[1] === '<', isNegative: look[2] === '!' }];
    }
    if (scanner.take('(?>'))
        return [group(readBody(), { isAtomic: true })];
    const same = scanner.match(/\(\?P=(\w+)\)/y)?.[1];
    if (same !== undefined)
        return [{ kind: 'reference', group: same, modes: scanner.modes }];
    const named = scanner.match(/\(\?P?<([^>]+)>/y) ?? scanner.match(/\(\?'([^']+)'/y);
    if (named === undefined && scanner.match(/\(\?/y))
        return scanner.foreign(from);
    if (named === undefined)
        scanner.at += 1;
    scanner.groups += 1;
    const [capture, name] = [scanner.groups, named?.[1]];
    if (name !== undefined)
        scanner.names.push([name, capture]);
    return [group(readBody(), { capture, name })];
}
function group(body, { capture, name, isAtomic = false, }) {
    return { kind: 'group', body, capture, name, isAtomic };
}
const MODES = {
    i: 'ignoreCase',
    m: 'multiline',
    s: 'dotAll',
    x: 'extended',
};
/** Modes behind `(?i)` or inside `(?i:\u2026)`. */
function changedModes(scanner, flags, from) {
    const changed = { ...scanner.modes };
    let isOn = true;
    for (const flag of flags) {
        const mode = MODES[flag];
        if (flag === '-')
            isOn = false;
        else if (mode === undefined)
            scanner.foreign(from);
        else
            changed[mode] = isOn;
    }
    return changed;
}

;// CONCATENATED MODULE: ./src/runtime/pattern/tree.ts
/** Something of PCRE that is not emulated: as it is written, and its offset in the pattern. */
class ForeignPattern extends Error {
    at;
    constructor(what, at) {
        super(what);
        this.at = at;
    }
}

;// CONCATENATED MODULE: ./src/runtime/pattern/scanner.ts

/** Walks through a pattern that PCRE is known to compile. */
class Scanner {
    pattern;
    /** Capturing groups of the whole pattern; from 10 on a reference to none is an octal code. */
    total;
    /** True for cloudfront-js-1.0. */
    isFirst;
    at = 0;
    groups = 0;
    modes;
    names = [];
    constructor(pattern, modes, isFirst) {
        this.pattern = pattern;
        this.modes = modes;
        this.isFirst = isFirst;
        this.total = countGroups(pattern);
    }
    get next() {
        return this.pattern.charAt(this.at);
    }
    get isDone() {
        return this.at >= this.pattern.length;
    }
    /** Takes `text` if it is next. */
    take(text) {
        if (!this.pattern.startsWith(text, this.at))
            return false;
        this.at += text.length;
        return true;
    }
    /** Takes what a sticky expression matches; undefined if it does not. */
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.pattern);
        if (found === null)
            return undefined;
        this.at += found[0].length;
        return found;
    }
    /** Gives up: what stands from `from` up to here is not emulated. */
    foreign(from) {
        throw new ForeignPattern(this.pattern.slice(from, Math.max(this.at, from + 1)), from);
    }
}
/** Counts `(` that capture, roughly: only references beyond 9 depend on it. */
function countGroups(pattern) {
    return (pattern
        .match(/\\[^]|\[(?:\\[^]|[^\]])*\]|\((?!\?(?!P?<[^=!]|'))(?!\*)/g)
        ?.filter((it) => it === '(').length ?? 0);
}

;// CONCATENATED MODULE: ./src/runtime/pattern/read-tree.ts





/**
 * Reads a pattern as PCRE does. It must be one that PCRE compiles (language/regexp judges that). Throws
 * ForeignPattern for what is not emulated.
 */
function readTree(pattern, modes, isFirst) {
    const scanner = new Scanner(pattern, modes, isFirst);
    const tree = read_tree_readAlternatives(scanner);
    if (!scanner.isDone)
        scanner.foreign(scanner.at);
    return { tree, modes, groups: scanner.groups, names: scanner.names };
}
/** Reads up to the end or a closing parenthesis; modes that change inside hold only inside. */
function read_tree_readAlternatives(scanner) {
    const { modes } = scanner;
    const options = [read_tree_readSequence(scanner)];
    while (scanner.take('|'))
        options.push(read_tree_readSequence(scanner));
    scanner.modes = modes;
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
}
function read_tree_readSequence(scanner) {
    const items = [];
    while (!scanner.isDone && scanner.next !== '|' && scanner.next !== ')') {
        if (scanner.modes.extended && scanner.match(/(?:\s|#[^\n]*)+/y))
            continue;
        const atoms = readAtoms(scanner);
        const last = atoms.pop();
        items.push(...atoms);
        if (last !== undefined)
            items.push(readRepeat(scanner, last));
    }
    return { kind: 'sequence', items };
}
/** One thing that can be repeated, and what stands before it in the same escape. */
function readAtoms(scanner) {
    const { next, modes } = scanner;
    if (next === '(')
        return read_group_readGroup(scanner, read_tree_readAlternatives);
    if (next === '[')
        return [{ kind: 'set', set: read_class_readClass(scanner), modes }];
    if (next === '\\')
        return readEscaped(scanner);
    scanner.at += 1;
    if (next === '^')
        return [{ kind: 'anchor', at: 'start', modes }];
    if (next === '$')
        return [{ kind: 'anchor', at: 'end', modes }];
    if (next === '.')
        return [dot(modes)];
    return [{ kind: 'character', code: next.charCodeAt(0), modes }];
}
const dot = (modes) => ({
    kind: 'set',
    set: modes.dotAll ? complement([]) : complement(CLASSES.N ?? []),
    modes,
});
function readEscaped(scanner) {
    const { modes } = scanner;
    const escape = read_escape_readEscape(scanner, false);
    if (escape.kind === 'line-break')
        return [lineBreak(modes)];
    if (escape.kind !== 'text')
        return [{ ...escape, modes }];
    return [...escape.text].map((char) => ({ kind: 'character', code: char.charCodeAt(0), modes }));
}
/** `\R`, which never gives back half of what it took. */
function lineBreak(modes) {
    const [cr, lf] = [0x0d, 0x0a].map((code) => ({ kind: 'character', code, modes }));
    const both = { kind: 'sequence', items: cr && lf ? [cr, lf] : [] };
    const one = { kind: 'set', set: CLASSES.v ?? [], modes };
    const body = { kind: 'choice', options: [both, one] };
    return { kind: 'group', body, capture: undefined, name: undefined, isAtomic: true };
}
const BOUNDS = {
    '*': [0, Infinity],
    '+': [1, Infinity],
    '?': [0, 1],
};
function readRepeat(scanner, body) {
    const found = scanner.match(/[*+?]|\{(\d+)(,?)(\d*)\}/y);
    if (found === undefined)
        return body;
    const [sign, low = '', comma, high] = found;
    const [min, max] = BOUNDS[sign] ?? [
        Number(low),
        comma === '' ? Number(low) : high === '' ? Infinity : Number(high),
    ];
    const mode = scanner.take('?') ? 'lazy' : scanner.take('+') ? 'possessive' : 'greedy';
    return readRepeat(scanner, { kind: 'repeat', body, min, max, mode });
}

;// CONCATENATED MODULE: ./src/runtime/pattern/translate-pattern.ts






/** A pattern that never matches: the host does the matching. */
const NEVER = '(?!)';
/** Modes that flags switch on. */
function modesOf(flags) {
    return {
        ignoreCase: flags.includes('i'),
        multiline: flags.includes('m'),
        dotAll: false,
        extended: false,
    };
}
/** Reads a pattern that a runtime compiles. Throws ForeignPattern for what is not emulated. */
function translate_pattern_readPattern(pattern, flags, runtime) {
    return readTree(pattern, modesOf(flags), runtime === 'cloudfront-js-1.0');
}
/**
 * How the engine runs a regular expression of a runtime: as a pattern of JavaScript with the same meaning, or,
 * where there is none, by asking the host. A pattern that differs from what the function wrote carries the
 * original with it, in a part that matches nothing, so that `source` can show it.
 */
function translatePattern(pattern, flags, runtime) {
    const shown = refusedFlags(flags, runtime === 'cloudfront-js-1.0');
    if (shown !== undefined)
        return { kind: 'fault', fault: `Invalid RegExp flags "${flags}"` };
    const { refusal } = judgePattern(pattern, runtime);
    if (refusal !== undefined)
        return { kind: 'fault', fault: refusal };
    try {
        return translated(pattern, translate_pattern_readPattern(pattern, flags, runtime));
    }
    catch (error) {
        if (error instanceof ForeignPattern)
            return { kind: 'foreign', what: error.message, at: error.at };
        throw error;
    }
}
function translated(original, pattern) {
    const printed = findObstacle(pattern) === undefined ? printPattern(pattern) : undefined;
    if (printed === undefined)
        return { kind: 'source', source: NEVER + carried(original), exec: 'host' };
    const isSame = printed === original && !/[/\n\r]/.test(original);
    // What is appended belongs to the last alternative only, which does no harm.
    const source = isSame ? printed : printed + carried(original);
    return { kind: 'source', source, exec: pattern.names.length > 0 ? 'groups' : 'engine' };
}
/** A text as a part of a pattern that is never looked at. */
function carried(text) {
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
    return `(?!(?!)${units.map((unit) => `\\u${unit}`).join('')})`;
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/regexp-rules.ts




/** Rules about regular expressions, literal and constructed, by node type. */
const REGEXP_RULES = {
    Literal: literalRule,
    CallExpression: constructedRule,
    NewExpression: constructedRule,
};
function literalRule({ node }, { isFirst, runtime }) {
    if (node.type !== 'Literal' || node.regex === undefined || node.regex === null)
        return [];
    const { pattern, flags } = node.regex;
    const shown = refusedFlags(flags, isFirst);
    if (shown !== undefined)
        return [{ ...markAt('regexp-flags', node), values: { token: shown } }];
    const { refusal, features } = judgePattern(pattern, runtime);
    if (refusal !== undefined)
        return [{ ...markAt(refusalId(refusal), node), values: { refusal } }];
    const found = [...foreignPart(pattern, flags, features, runtime), ...loops(features)];
    return found.map(({ id, at, text }) => {
        const start = node.start + 1 + at;
        return { id, start, end: start + text.length, trip: undefined, values: { token: text } };
    });
}
/** Lookbehinds have a row of their own in the table, because JavaScript allows any length. */
function refusalId(refusal) {
    return refusal.includes('lookbehind assertion') ? 'regexp-lookbehind' : 'regexp-invalid';
}
/** The first part of a pattern that is not emulated. */
function foreignPart(pattern, flags, features, runtime) {
    const answer = translatePattern(pattern, flags, runtime);
    if (answer.kind !== 'foreign')
        return [];
    const { at, what } = answer;
    const text = features.find((feature) => feature.at === at)?.text ?? what;
    return [{ id: 'regexp-pcre', at, text }];
}
function loops(features) {
    return features
        .filter(({ kind }) => kind === 'nested-quantifier')
        .map(({ at, text }) => ({ id: 'regexp-backtracking', at, text }));
}
function isRegExp(node) {
    const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
    return isCall && node.callee.type === 'Identifier' && node.callee.name === 'RegExp';
}
function regexp_rules_textOf(node) {
    return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
function constructedRule({ node }, { runtime, isFirst }) {
    if (!isRegExp(node))
        return [];
    const [first, second] = node.arguments;
    const pattern = regexp_rules_textOf(first);
    const flags = second === undefined ? '' : regexp_rules_textOf(second);
    const shown = flags === undefined ? undefined : refusedFlags(flags, isFirst);
    if (shown !== undefined) {
        return [constructed(node, `Invalid RegExp flags "${flags ?? ''}"`)];
    }
    if (pattern === undefined || first === undefined)
        return [];
    const { refusal, features } = judgePattern(pattern, runtime);
    if (refusal !== undefined)
        return [constructed(node, refusal)];
    // Escapes move offsets, so what is found inside is shown at the text as a whole.
    const { start, end } = first;
    const found = [...foreignPart(pattern, flags ?? '', features, runtime), ...loops(features)];
    return found.map(({ id, text }) => ({
        id,
        start,
        end,
        trip: undefined,
        values: { token: text },
    }));
}
function constructed({ start, end }, token) {
    return { id: 'regexp-constructed', start, end, trip: undefined, values: { token } };
}

;// CONCATENATED MODULE: ./src/runtime/language/types/variable-sources.ts

/** Everything that gives a variable a value; undefined for one that gets values from outside. */
function sourcesOf(variable) {
    const { value, references, isFunctionDeclaration } = variable;
    const written = references.filter(({ writes }) => writes).map(sourceOf);
    const isOutside = value?.type === 'ImportDeclaration' || isFunctionDeclaration;
    return isOutside && value !== undefined ? [{ kind: 'value', node: value }, ...written] : written;
}
function sourceOf({ node, parents: [parent] }) {
    if (parent?.type === 'VariableDeclarator' && parent.id === node && parent.init != null) {
        return { kind: 'value', node: parent.init };
    }
    if (parent?.type === 'UpdateExpression')
        return { kind: 'number' };
    if (parent?.type === 'ForInStatement')
        return { kind: 'text' };
    if (parent?.type !== 'AssignmentExpression')
        return { kind: 'unknown' };
    if (parent.operator === '=')
        return { kind: 'value', node: parent.right };
    return parent.operator === '+=' ? { kind: 'sum', node: parent.right } : { kind: 'number' };
}
/** What all sources of a variable have in common, asked of `typeOf` for expressions. */
function typeOfSources(variable, typeOf) {
    const sources = sourcesOf(variable);
    if (variable.isLoopKey)
        return sources.length === 0 ? 'String.prototype' : undefined;
    if (variable.isParameter || sources.length === 0)
        return undefined;
    const added = sources.flatMap((source) => (source.kind === 'sum' ? [typeOf(source.node)] : []));
    const type = commonOf(sources
        .filter(({ kind }) => kind !== 'sum')
        .map((source) => (source.kind === 'value' ? typeOf(source.node) : TYPES[source.kind])));
    return added.every((one) => typeOfSum([type, one]) === type) ? type : undefined;
}
const TYPES = {
    number: 'Number.prototype',
    text: 'String.prototype',
    sum: undefined,
    unknown: undefined,
};
/** What `+` gives. */
function typeOfSum(types) {
    if (types.includes('String.prototype'))
        return 'String.prototype';
    return types.every((type) => type === 'Number.prototype') ? 'Number.prototype' : undefined;
}
/** The variable of each use of a name. */
function variablesByUse(names) {
    return new Map(names.references.flatMap(({ node, variable }) => variable === undefined ? [] : [[node, variable]]));
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/recursion-rules.ts


/** Functions that call themselves by name; each is told once. */
function findRecursion(names) {
    return names.variables.flatMap((variable) => {
        const functions = sourcesOf(variable).flatMap((source) => source.kind === 'value' && isFunction(source.node) ? [source.node] : []);
        const call = variable.references.find(({ node, parents }) => parents[0]?.type === 'CallExpression' &&
            parents[0].callee === node &&
            functions.some((own) => parents.includes(own)));
        if (call === undefined)
            return [];
        const { start, end, name } = call.node;
        return [{ id: 'recursion', start, end, trip: undefined, values: { name } }];
    });
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/statement-rules.ts

const exportRule = ({ node }) => [
    markAt('export', { start: node.start, end: node.start + 'export'.length }),
];
/** Rules about statements and modules, by node type. */
const STATEMENT_RULES = {
    ForOfStatement: ({ node }, { source }) => {
        if (node.type !== 'ForOfStatement')
            return [];
        if (node.await)
            return [markAt('for-await', findToken(source, 'await', node.start))];
        return [markAt('for-of', findToken(source, 'of', node.left.end))];
    },
    ForInStatement: ({ node }) => {
        if (node.type !== 'ForInStatement' || !statement_rules_isPattern(node.left))
            return [];
        return [markAt('for-in-target', node.left)];
    },
    DebuggerStatement: ({ node }, { source, isFirst }) => {
        const word = { start: node.start, end: node.start + 'debugger'.length };
        return isFirst ? [{ id: 'debugger', ...word, trip: tokenFrom(source, word.end).start }] : [];
    },
    WithStatement: ({ node }, { source }) => {
        const word = { start: node.start, end: node.start + 'with'.length };
        return [{ id: 'with', ...word, trip: tokenFrom(source, word.end).start }];
    },
    ImportDeclaration: ({ node }) => {
        if (node.type !== 'ImportDeclaration')
            return [];
        const [specifier, ...others] = node.specifiers;
        const isPlain = specifier?.type === 'ImportDefaultSpecifier' && others.length === 0;
        return isPlain ? [] : [markAt('import-form', node)];
    },
    ExportNamedDeclaration: exportRule,
    ExportDefaultDeclaration: exportRule,
    ExportAllDeclaration: exportRule,
};
function statement_rules_isPattern({ type }) {
    return type === 'ObjectPattern' || type === 'ArrayPattern';
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/text-rules.ts
/** A character that takes two units of UTF-16, written or escaped. */
const ASTRAL = /[\u{10000}-\u{10ffff}]|\\u\{0*[1-9a-fA-F][\da-fA-F]{4,5}\}|\\u[dD][89abAB][\da-fA-F]{2}\\u/u;
/** Rules about the characters of texts, by node type. */
const TEXT_RULES = {
    Literal: astralText,
    TemplateElement: astralText,
};
function astralText({ node }, { source }) {
    const isText = node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string');
    const { start, end } = node;
    const found = isText ? ASTRAL.exec(source.slice(start, end)) : null;
    if (found === null)
        return [];
    return [{ id: 'astral-text', start, end, trip: undefined, values: { token: found[0] } }];
}
/** Ends of lines that only JavaScript takes for ends of lines. */
const SEPARATOR = /[\u2028\u2029]|\r(?!\n)/g;
/** Finds them outside of texts, where they end comments and statements in JavaScript alone. */
function findLineSeparators(nodes, source) {
    const separators = [...source.matchAll(SEPARATOR)];
    if (separators.length === 0)
        return [];
    const texts = nodes.filter(({ type }) => type === 'Literal' || type === 'TemplateElement');
    return separators
        .filter(({ index }) => !texts.some(({ start, end }) => start <= index && index < end))
        .map(({ index }) => ({ id: 'line-separator', start: index, end: index + 1, trip: undefined }));
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/template-rules.ts


/** Tagged templates whose tag reads `raw`, which the runtime does not give. */
function findRawTemplates(nodes, names, types) {
    return nodes.flatMap(({ node }) => {
        if (node.type !== 'TaggedTemplateExpression')
            return [];
        const { start, end } = node.tag;
        if (memberName(node.tag) === 'raw' && types.typeOf(innerObject(node.tag)) === 'String') {
            return [{ id: 'missing-member', start, end, trip: undefined, values: { token: 'raw' } }];
        }
        const token = rawMember(tagFunction(node.tag, names));
        if (token === undefined)
            return [];
        return [{ id: 'tagged-template', start, end, trip: undefined, values: { token } }];
    });
}
function innerObject(node) {
    return node.type === 'MemberExpression' ? node.object : node;
}
function tagFunction(tag, names) {
    if (isFunction(tag))
        return tag;
    return names.references.find(({ node }) => node === tag)?.variable?.value;
}
/** What the tag reads of `raw`; undefined when it leaves it alone. */
function rawMember(tag) {
    if (tag === undefined || !isFunction(tag))
        return undefined;
    const [texts] = tag.params;
    if (texts?.type !== 'Identifier')
        return undefined;
    const found = nodesOf(tag.body).find(({ node }) => node.type === 'MemberExpression' && isRawOf(node.object, texts.name));
    if (found?.node.type !== 'MemberExpression')
        return undefined;
    const { property } = found.node;
    return memberName(found.node) ?? (property.type === 'Literal' ? String(property.value) : '\u2026');
}
function isRawOf(node, name) {
    if (node.type !== 'MemberExpression' || memberName(node) !== 'raw')
        return false;
    return node.object.type === 'Identifier' && node.object.name === name;
}

;// CONCATENATED MODULE: ./src/runtime/language/types/assigned-members.ts

/** Collects members that are assigned, deleted or defined anywhere. */
function findAssignedMembers(nodes) {
    const names = new Set();
    let anyName = false;
    const add = (name) => {
        if (name === undefined)
            anyName = true;
        else
            names.add(name);
    };
    for (const node of nodes) {
        const target = targetOf(node);
        if (target?.type === 'MemberExpression')
            add(memberName(target));
        if (node.type === 'CallExpression' && memberName(node.callee) === 'defineProperty') {
            add(members_textOf(node.arguments[1]));
        }
    }
    return { names, anyName };
}
function targetOf(node) {
    if (node.type === 'AssignmentExpression')
        return node.left;
    if (node.type === 'UpdateExpression')
        return node.argument;
    if (node.type === 'ForInStatement')
        return node.left;
    return node.type === 'UnaryExpression' && node.operator === 'delete' ? node.argument : undefined;
}

;// CONCATENATED MODULE: ./src/runtime/language/types/tree-facts.ts


/** Functions written as an argument, with the call they are given to. */
function callbacksOf(nodes) {
    return new Map(nodes.flatMap((node) => node.type === 'CallExpression'
        ? node.arguments.filter(isFunction).map((callback) => [callback, node])
        : []));
}
/** The value that an object literal gives a property; undefined where that is not certain. */
function propertyOf({ properties }, name) {
    const found = properties.findLast((property) => property.type === 'SpreadElement' ||
        property.computed ||
        (property.key.type === 'Identifier' ? property.key.name : members_textOf(property.key)) === name);
    return found?.type === 'Property' && found.kind === 'init' && !found.computed
        ? found.value
        : undefined;
}
/** Type of a literal. */
function literalType(node) {
    if (node.regex !== undefined && node.regex !== null)
        return 'RegExp.prototype';
    const type = typeof node.value;
    if (type === 'string')
        return 'String.prototype';
    if (type === 'number')
        return 'Number.prototype';
    return type === 'boolean' ? 'Boolean.prototype' : undefined;
}
/** Functions that are the value of something named `handler`: what CloudFront calls. */
function handlersOf(nodes) {
    return new Set(nodes.flatMap((node) => handlerAt(node) ?? []));
}
function handlerAt(node) {
    if (node.type === 'FunctionDeclaration')
        return isHandler(node.id) ? node : undefined;
    if (node.type === 'VariableDeclarator')
        return isHandler(node.id) ? (node.init ?? undefined) : undefined;
    const isAssignment = node.type === 'AssignmentExpression' && isHandler(node.left);
    return isAssignment ? node.right : undefined;
}
function isHandler(node) {
    return node?.type === 'Identifier' && node.name === 'handler';
}
/** The first parameter of a function that CloudFront calls. */
function isEvent({ name, scope, references }, handlers) {
    if (!isFunction(scope) || !handlers.has(scope))
        return false;
    const [first] = scope.params;
    if (references.some(({ writes }) => writes))
        return false;
    return first?.type === 'Identifier' && first.name === name;
}

;// CONCATENATED MODULE: ./src/runtime/language/types/infer-type.ts









const TEXT = 'String.prototype';
const NUMBER = 'Number.prototype';
/** Infers types of expressions in one program. What it says is certain as long as the code gets there. */
class TypeInference {
    assigned;
    variables;
    globals;
    callbacks;
    handlers;
    runtime;
    types = new Map();
    busy = new Set();
    constructor(names, nodes, runtime) {
        const plain = nodes.map(({ node }) => node);
        this.assigned = findAssignedMembers(plain);
        this.variables = variablesByUse(names);
        this.callbacks = callbacksOf(plain);
        this.handlers = handlersOf(plain);
        this.runtime = runtime;
        const known = builtinsOf(runtime).get('globalThis')?.keys() ?? [];
        this.globals = new Set([...known].filter((name) => builtinsOf(runtime).has(name)));
    }
    /** True when a name means the built-in of that name. */
    isBuiltin(node, name) {
        return (node.type === 'Identifier' && (name ?? node.name) === node.name && !this.variables.has(node));
    }
    /** The variable that a name means. */
    variableOf(node) {
        return this.variables.get(node);
    }
    /** The name of a member: written out, or kept in a variable that never changes. */
    nameOf(node) {
        const written = memberName(node);
        if (written !== undefined || node.type !== 'MemberExpression' || !node.computed)
            return written;
        return this.constantText(node.property);
    }
    /** The text that an expression surely is. */
    constantText(node) {
        const variable = node && this.variables.get(node);
        if (variable === undefined)
            return members_textOf(node);
        const [only, ...others] = sourcesOf(variable);
        return only?.kind === 'value' && others.length === 0 ? members_textOf(only.node) : undefined;
    }
    /** What an expression is. */
    typeOf(node) {
        switch (node.type) {
            case 'Literal':
                return literalType(node);
            case 'TemplateLiteral':
                return TEXT;
            case 'ArrayExpression':
                return this.typeOfArray(node);
            case 'FunctionDeclaration':
            case 'FunctionExpression':
            case 'ArrowFunctionExpression':
                return 'Function.prototype';
            case 'ImportDeclaration':
                return members_textOf(node.source);
            case 'Identifier':
                return this.typeOfName(node);
            case 'MemberExpression':
                return this.typeOfMember(node);
            case 'CallExpression':
                return this.typeOfCall(node);
            case 'NewExpression':
                return this.typeOfNew(node.callee);
            case 'BinaryExpression':
                return node.operator === '+'
                    ? typeOfSum([this.typeOf(node.left), this.typeOf(node.right)])
                    : undefined;
            case 'UnaryExpression':
                return node.operator === 'typeof' ? TEXT : undefined;
            case 'ConditionalExpression':
                return commonOf([this.typeOf(node.consequent), this.typeOf(node.alternate)]);
            case 'LogicalExpression':
                return commonOf([this.typeOf(node.left), this.typeOf(node.right)]);
            case 'AssignmentExpression':
                return node.operator === '=' ? this.typeOf(node.right) : undefined;
            case 'SequenceExpression': {
                const last = node.expressions.at(-1);
                return last && this.typeOf(last);
            }
            default:
                return undefined;
        }
    }
    /** What a variable is, whatever has been assigned to it. */
    typeOfVariable(variable) {
        if (this.types.has(variable))
            return this.types.get(variable);
        if (this.busy.has(variable))
            return undefined;
        this.busy.add(variable);
        const type = this.findType(variable);
        this.busy.delete(variable);
        // In the middle of another variable this one may be known only in part.
        if (this.busy.size === 0)
            this.types.set(variable, type);
        return type;
    }
    findType(variable) {
        if (isEvent(variable, this.handlers))
            return 'event';
        const type = typeOfSources(variable, (node) => this.typeOf(node));
        return type ?? this.typeOfItem(variable);
    }
    /** A parameter of a function that is called with every item of a list. */
    typeOfItem(variable) {
        const { scope, name } = variable;
        const call = isFunction(scope) ? this.callbacks.get(scope) : undefined;
        if (call?.callee.type !== 'MemberExpression' || sourcesOf(variable).length > 0)
            return undefined;
        const at = own_value_ownValue(ITEM_CALLBACKS, this.nameOf(call.callee));
        const parameter = at === undefined ? undefined : scope.params[at];
        if (parameter?.type !== 'Identifier' || parameter.name !== name)
            return undefined;
        return elementOf(this.typeOf(call.callee.object));
    }
    typeOfArray({ elements }) {
        const types = elements.map((item) => item === null || item.type === 'SpreadElement' ? undefined : this.typeOf(item));
        return listOf(commonOf(types));
    }
    typeOfName(node) {
        const variable = this.variables.get(node);
        if (variable !== undefined)
            return this.typeOfVariable(variable);
        return this.globals.has(node.name) || node.name === 'globalThis' ? node.name : undefined;
    }
    typeOfMember(node) {
        const name = this.nameOf(node);
        const object = this.typeOf(node.object);
        if (object === undefined)
            return this.typeOfOwn(node, name);
        const shape = own_value_ownValue(SHAPES, object);
        if (shape !== undefined)
            return own_value_ownValue(shape, name) ?? shape['*'];
        if (name === undefined)
            return elementOf(object);
        if (name === 'length' && /^(?:Array|String)\.prototype/.test(object))
            return NUMBER;
        if (name === 'prototype' && this.globals.has(object))
            return `${object}.prototype`;
        if (object === 'globalThis' && this.globals.has(name))
            return name;
        return this.lacks(object, name) ? NOTHING : undefined;
    }
    /** True when something of a type surely does not have a member. */
    lacks(type, name) {
        if (this.assigned.names.has(name) || own_value_ownValue(SHAPES, type) !== undefined)
            return false;
        return standingOf(this.runtime, type, name) === 'missing';
    }
    /** A property of an object literal that nobody else gets hold of. */
    typeOfOwn({ object }, name) {
        const variable = this.variables.get(object);
        const { names, anyName } = this.assigned;
        if (variable === undefined || name === undefined || names.has(name) || anyName)
            return undefined;
        const [only, ...others] = sourcesOf(variable);
        if (only?.kind !== 'value' || others.length > 0 || only.node.type !== 'ObjectExpression')
            return undefined;
        const escapes = variable.references.some(({ node, parents: [parent], reads }) => reads && !(parent?.type === 'MemberExpression' && parent.object === node));
        const value = escapes ? undefined : propertyOf(only.node, name);
        return value && this.typeOf(value);
    }
    typeOfCall(node) {
        const { callee, arguments: list } = node;
        if (callee.type === 'Identifier') {
            if (!this.isBuiltin(callee))
                return undefined;
            if (callee.name === 'require')
                return this.constantText(list[0]);
            return own_value_ownValue(CALLED, callee.name);
        }
        const name = this.nameOf(callee);
        if (callee.type !== 'MemberExpression' || name === undefined)
            return undefined;
        const object = this.typeOf(callee.object);
        return object === undefined ? undefined : this.resultOf(object, name, list[0]);
    }
    resultOf(object, name, argument) {
        const result = own_value_ownValue(RESULTS, `${baseOf(object)}.${name}`);
        if (result === 'this')
            return object;
        if (result === 'item')
            return elementOf(object);
        if (name !== 'map' || argument?.type !== 'ArrowFunctionExpression')
            return result;
        return argument.expression ? listOf(this.typeOf(argument.body)) : result;
    }
    typeOfNew(callee) {
        if (callee.type !== 'Identifier' || !this.isBuiltin(callee))
            return undefined;
        if (TYPED_ARRAY.test(callee.name))
            return '%TypedArray%.prototype';
        return CONSTRUCTED.has(callee.name) ? `${callee.name}.prototype` : undefined;
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/tree/names.ts

const SCOPES = new Set([
    'Program',
    'BlockStatement',
    'ForStatement',
    'ForInStatement',
    'ForOfStatement',
    'SwitchStatement',
    'CatchClause',
]);
const isScope = (node) => SCOPES.has(node.type) || isFunction(node);
const isRoot = (node) => node.type === 'Program' || isFunction(node);
/** Finds what declares each name. Names without a declaration are references without a variable. */
function analyseNames(program) {
    const nodes = nodesOf(program);
    const scopes = new Map();
    for (const visited of nodes) {
        for (const declared of declarationsAt(visited))
            declare(scopes, declared);
    }
    const references = nodes.flatMap((visited) => referenceAt(visited, scopes) ?? []);
    for (const reference of references)
        reference.variable?.references.push(reference);
    return { variables: [...scopes.values()].flatMap((names) => [...names.values()]), references };
}
function declare(scopes, declared) {
    const names = scopes.get(declared.scope) ?? new Map();
    scopes.set(declared.scope, names);
    if (!names.has(declared.name))
        names.set(declared.name, { ...declared, references: [] });
}
/** Names of a binding, patterns included. */
function boundNames(pattern) {
    switch (pattern?.type) {
        case 'Identifier':
            return [pattern];
        case 'ObjectPattern':
            return pattern.properties.flatMap((property) => boundNames(property.type === 'Property' ? property.value : property.argument));
        case 'ArrayPattern':
            return pattern.elements.flatMap(boundNames);
        case 'AssignmentPattern':
            return boundNames(pattern.left);
        case 'RestElement':
            return boundNames(pattern.argument);
        default:
            return [];
    }
}
function isLexical(node) {
    return node.type === 'VariableDeclaration' && node.kind !== 'var';
}
function declarationsAt({ node, parents }) {
    const scope = parents.find(isScope) ?? node;
    const make = (pattern, place, more = {}) => boundNames(pattern).map((bound) => ({
        name: bound.name,
        node: bound,
        scope: place,
        owner: isFunction(place) ? place : parents.find(isFunction),
        isFunctionDeclaration: false,
        isParameter: false,
        isConstant: false,
        isLoopKey: false,
        value: undefined,
        lexical: isLexical(node) ? bound : undefined,
        ...more,
    }));
    switch (node.type) {
        case 'VariableDeclaration': {
            const place = node.kind === 'var' ? (parents.find(isRoot) ?? scope) : scope;
            const isConstant = node.kind === 'const';
            const isLoopKey = parents[0]?.type === 'ForInStatement' && parents[0].left === node;
            return node.declarations.flatMap(({ id, init }) => make(id, place, { value: init ?? undefined, isConstant, isLoopKey }));
        }
        case 'FunctionDeclaration':
            return [
                ...make(node.id, scope, { isFunctionDeclaration: true, value: node }),
                ...node.params.flatMap((parameter) => make(parameter, node, { isParameter: true })),
            ];
        case 'FunctionExpression':
            return [
                ...node.params.flatMap((parameter) => make(parameter, node, { isParameter: true })),
                ...make(node.id, node),
            ];
        case 'ArrowFunctionExpression':
            return node.params.flatMap((parameter) => make(parameter, node, { isParameter: true }));
        case 'ClassDeclaration':
            return make(node.id, scope);
        case 'CatchClause':
            return make(node.param, node);
        case 'ImportDeclaration':
            return node.specifiers.flatMap(({ local }) => make(local, scope, { value: node }));
        default:
            return [];
    }
}
/** Places in which an identifier is no name of a variable: parent type and property. */
const NO_REFERENCES = new Set([
    'LabeledStatement.label',
    'BreakStatement.label',
    'ContinueStatement.label',
    'MetaProperty.meta',
    'MetaProperty.property',
    'ImportSpecifier.imported',
    'ImportSpecifier.local',
    'ImportDefaultSpecifier.local',
    'ImportNamespaceSpecifier.local',
    'ExportSpecifier.exported',
    'FunctionDeclaration.id',
    'FunctionExpression.id',
    'ClassDeclaration.id',
    'ClassExpression.id',
    'FunctionDeclaration.params',
    'FunctionExpression.params',
    'ArrowFunctionExpression.params',
    'CatchClause.param',
]);
const KEYED = new Set([
    'MemberExpression.property',
    'Property.key',
    'MethodDefinition.key',
    'PropertyDefinition.key',
]);
function referenceAt(visited, scopes) {
    const { node, key, parents } = visited;
    const [parent] = parents;
    if (node.type !== 'Identifier' || parent === undefined)
        return undefined;
    const place = `${parent.type}.${key}`;
    if (NO_REFERENCES.has(place))
        return undefined;
    if (KEYED.has(place) && 'computed' in parent && !parent.computed)
        return undefined;
    const access = isKey(parents) ? { reads: false, writes: true } : accessOf(parent, key);
    if (access === undefined)
        return undefined;
    const holder = parents.find((scope) => scopes.get(scope)?.has(node.name));
    const variable = holder && scopes.get(holder)?.get(node.name);
    return { node, parents, variable, ...access };
}
/** `for (var key in \u2026)` writes its variable, which `let` and `const` make anew each time. */
function isKey([parent, declaration, loop]) {
    return (parent?.type === 'VariableDeclarator' &&
        declaration?.type === 'VariableDeclaration' &&
        declaration.kind === 'var' &&
        loop?.type === 'ForInStatement' &&
        loop.left === declaration);
}
function accessOf(parent, key) {
    if (parent.type === 'VariableDeclarator' && key === 'id') {
        return parent.init == null ? undefined : { reads: false, writes: true };
    }
    if (parent.type === 'AssignmentExpression' && key === 'left') {
        return { reads: parent.operator !== '=', writes: true };
    }
    if (parent.type === 'UpdateExpression')
        return { reads: true, writes: true };
    const isLoopTarget = parent.type === 'ForInStatement' || parent.type === 'ForOfStatement';
    return isLoopTarget && key === 'left'
        ? { reads: false, writes: true }
        : { reads: true, writes: false };
}

;// CONCATENATED MODULE: ./src/runtime/language/collect-marks.ts

















const RULE_SETS = [
    STATEMENT_RULES,
    DECLARATION_RULES,
    FUNCTION_RULES,
    EXPRESSION_RULES,
    REGEXP_RULES,
    TEXT_RULES,
];
/** Everything that rules over the tree find, in no particular order. */
function collectMarks({ program, comments }, code) {
    const { source, runtime } = code;
    const context = { source, runtime, isFirst: runtime === 'cloudfront-js-1.0' };
    const nodes = nodesOf(program);
    const plain = nodes.map(({ node }) => node);
    const names = analyseNames(program);
    const types = new TypeInference(names, nodes, runtime);
    return [
        ...nodes.flatMap((visited) => RULE_SETS.flatMap((rules) => rules[visited.node.type]?.(visited, context) ?? [])),
        ...htmlComments(comments, source),
        ...findUnknownGlobals(names, plain, runtime),
        ...findMissingMembers(nodes, types, runtime),
        ...findConstantAssignments(names, runtime),
        ...findRecursion(names),
        ...findLineSeparators(plain, source),
        ...findDynamicCode(nodes, types, runtime),
        ...findRawTemplates(nodes, names, types),
        ...findLoopFunctions(names, runtime),
        ...findSharedVariables(names, nodes, source, runtime),
    ];
}
function htmlComments(comments, source) {
    return comments.flatMap(({ start, end }) => {
        const text = source.slice(start, end);
        if (text.startsWith('<!--'))
            return [{ id: 'html-comment', start, end, trip: start }];
        return text.startsWith('-->')
            ? [{ id: 'html-comment', start, end, trip: start + 2 }]
            : [];
    });
}

;// CONCATENATED MODULE: ./src/runtime/language/constructs/construct.ts
const construct_GUIDE = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
/** Pages that rows point to. */
const PAGES = {
    first: `${construct_GUIDE}/functions-javascript-runtime-10.html`,
    second: `${construct_GUIDE}/functions-javascript-runtime-20.html`,
    await: `${construct_GUIDE}/async-await-syntax.html`,
    event: `${construct_GUIDE}/functions-event-structure.html`,
};
/** The parser knows the token but has not implemented what it begins. */
const construct_UNSUPPORTED = 'SyntaxError: Token "{token}" not supported in this version';
/** The parser has no use for the token. */
const UNEXPECTED = 'SyntaxError: Unexpected token "{token}"';
/** Both runtimes word it the same. */
function both(wording) {
    return { 'cloudfront-js-1.0': wording, 'cloudfront-js-2.0': wording };
}
/** Each runtime has its own wording; undefined where it accepts the construct. */
function each(first, second) {
    return { 'cloudfront-js-1.0': first, 'cloudfront-js-2.0': second };
}
/** A row of something the parser refuses. */
function refused(row) {
    return { phase: 'compile', severity: 'error', url: PAGES.second, ...row };
}
/** A row of something that fails when it runs. */
function failing(row) {
    return { phase: 'run', severity: 'error', url: PAGES.second, ...row };
}
/** A row of something that only the offline engine objects to. */
function offline(row) {
    return { phase: 'offline', severity: 'error', url: PAGES.second, ...row };
}

;// CONCATENATED MODULE: ./src/runtime/language/constructs/builtins.ts

/** What JavaScript has built in and the runtimes lack. */
const BUILTINS = {
    'unknown-global': failing({
        title: 'names that nothing declares: `URL`, `Map`, `setTimeout`, \u2026',
        wording: both('ReferenceError: "{token}" is not defined'),
        trips: 'nothing: it fails when it runs. 1.0 adds the line, 2.0 does not',
        mend: 'declare it, or use what the runtime has',
        example: 'new URL(a);',
        instead: "'/a?b'.split('?');",
    }),
    'commonjs-export': failing({
        title: '`module.exports` and `exports`',
        wording: both('ReferenceError: "{token}" is not defined'),
        trips: 'nothing: it fails when it runs',
        mend: 'remove it, or guard it: if (typeof module !== "undefined")',
        example: 'exports.handler = handler;',
        instead: 'function handler(event) { return event.request; }',
    }),
    'missing-member': failing({
        title: 'methods that the runtime does not have: `[].flat()`, `"".at()`, `Object.fromEntries()`, \u2026',
        wording: both('TypeError: (intermediate value)["{token}"] is not a function'),
        trips: 'nothing: it fails when it runs',
        mend: 'write it with what the runtime has',
        example: '[1, [2]].flat();',
        instead: '[1].concat([2]);',
    }),
    'missing-method-value': failing({
        title: 'methods that the runtime does not have, reached through a prototype',
        wording: both('TypeError: cannot get property "{token}" of undefined'),
        trips: 'nothing: it fails when it runs',
        mend: 'write it with what the runtime has',
        example: 'Array.prototype.flat.call(a);',
        instead: 'Array.prototype.concat.call(a, b);',
    }),
    'nothing-called': failing({
        title: 'a variable that holds such a method, called',
        wording: both('TypeError: undefined is not a function'),
        trips: 'nothing: it fails when it runs',
        mend: 'write it with what the runtime has',
        example: 'var flat = [].flat; flat();',
        instead: 'var concat = [].concat; concat.call([1], [2]);',
    }),
    'unsupported-algorithm': failing({
        title: 'digests other than `md5`, `sha1` and `sha256`',
        wording: both('TypeError: not supported algorithm: "{token}"'),
        trips: 'nothing: it fails when it runs',
        mend: "use 'sha256', in small letters",
        example: "require('crypto').createHash('sha512');",
        instead: "require('crypto').createHash('sha256');",
    }),
    'unsupported-encoding': failing({
        title: 'encodings that `Buffer` and digests do not have: `latin1`, `binary`, `ascii`, \u2026',
        wording: both('TypeError: {token}'),
        trips: 'nothing: it fails when it runs',
        mend: "use 'hex', 'base64' or 'base64url', for Buffer also 'utf8'",
        example: "require('crypto').createHash('md5').update('a').digest('latin1');",
        instead: "require('crypto').createHash('md5').update('a').digest('hex');",
    }),
    'console-arguments': failing({
        title: '`console.log` with several arguments',
        wording: both('AWS documents one argument for console.log: the others may be missing in the log'),
        trips: 'nothing: what becomes of them is not documented',
        mend: 'make one text of it, with "+" or a template',
        severity: 'warning',
        example: "console.log('a', 1);",
        instead: "console.log('a ' + 1);",
    }),
    'undocumented-builtin': failing({
        title: 'built-ins that AWS does not document but the runtime probably has: on 2.0 `Array.from`, `toSorted`, \u2026',
        wording: both('"{token}" is there as far as is known, but AWS does not document it'),
        trips: 'nothing',
        mend: 'test it on AWS',
        severity: 'notice',
        example: 'Object.getOwnPropertySymbols({});',
        instead: 'Object.keys({});',
    }),
    eval: failing({
        title: '`eval`',
        wording: both('InternalError: Not implemented'),
        trips: 'nothing: it fails when it runs',
        mend: 'write the code itself; for data use JSON.parse',
        example: "eval('1');",
        instead: "JSON.parse('1');",
    }),
    'function-constructor': failing({
        title: '`Function` called or constructed',
        wording: each('TypeError: function constructor is disabled in "safe" mode', 'TypeError: function constructor is disabled in "safe" mode'),
        trips: 'nothing: it fails when it runs; the text on AWS is an inference',
        mend: 'write the function itself',
        example: "new Function('return 1');",
        instead: 'function f() { return 1; }',
    }),
};

;// CONCATENATED MODULE: ./src/runtime/language/constructs/declarations.ts

const DECLARED = 'SyntaxError: "{token}" has already been declared';
/** Variables, patterns and parameters. */
const DECLARATIONS = {
    'let-const': refused({
        title: '`let` and `const`',
        wording: each(construct_UNSUPPORTED, undefined),
        trips: 'the word itself',
        mend: 'write "var", or use cloudfront-js-2.0',
        url: PAGES.first,
        example: 'const a = 1;',
        instead: 'var a = 1;',
    }),
    'const-without-value': refused({
        title: '`const` without a value',
        wording: each(undefined, 'SyntaxError: missing initializer in const declaration'),
        coveredBy: 'let-const',
        trips: 'nothing: this is found after reading everything and has no line',
        mend: 'give it a value, or use "let"',
        example: 'const a;',
        instead: 'let a;',
    }),
    'const-assignment': failing({
        title: 'assignment to a `const`',
        wording: each(undefined, 'TypeError: assignment to constant variable'),
        coveredBy: 'let-const',
        trips: 'nothing: it fails when it runs',
        mend: 'declare it with "let"',
        example: 'const a = 1; a = 2;',
        instead: 'let a = 1; a = 2;',
    }),
    'duplicate-declaration': refused({
        title: 'declaring a name twice with `let` or `const`, or a function beside it in a block',
        wording: each(DECLARED, DECLARED),
        trips: 'the second name',
        mend: 'use another name',
        example: '{ function a() {} var a; }',
        instead: '{ function a() {} var b; }',
    }),
    'forbidden-name': refused({
        title: '`eval` or `arguments` as a name',
        wording: both('SyntaxError: Identifier "{token}" is forbidden in var declaration'),
        trips: 'the name',
        mend: 'use another name',
        example: 'var eval = 1;',
        instead: 'var value = 1;',
    }),
    'reserved-name': refused({
        title: 'reserved words as names: `let`, `static`, `enum`, `interface`, \u2026',
        wording: both(UNEXPECTED),
        trips: 'the word',
        mend: 'use another name',
        example: 'var static = 1;',
        instead: 'var fixed = 1;',
    }),
    'identifier-characters': refused({
        title: 'names with characters beyond ASCII, or with escapes',
        wording: both(UNEXPECTED),
        trips: 'the character (one byte of it, which reports show as \ufffd)',
        mend: 'use ASCII letters, digits, "$" and "_"; texts may hold anything',
        example: 'var \\u0061 = 1;',
        instead: 'var a = 1;',
    }),
    destructuring: refused({
        title: 'destructuring in a declaration',
        wording: both(construct_UNSUPPORTED),
        trips: 'the first token inside the brackets; in the head of a loop the bracket',
        mend: 'read the parts one by one: var a = object.a',
        example: 'var {a} = b;',
        instead: 'var a = b.a;',
    }),
    'destructuring-assignment': refused({
        title: 'destructuring in an assignment',
        wording: both('ReferenceError: Invalid left-hand side in assignment'),
        trips: 'the `=`',
        mend: 'assign the parts one by one',
        example: '[a, b] = [b, a];',
        instead: 'var c = a; a = b; b = c;',
    }),
    'destructuring-parameter': refused({
        title: 'destructuring in a parameter',
        wording: both(construct_UNSUPPORTED),
        trips: 'the bracket; in arrow functions the `=>`',
        mend: 'take the whole value and read its parts in the body',
        example: 'function f({a}) {}',
        instead: 'function f(object) { var a = object.a; }',
    }),
    'destructuring-catch': refused({
        title: 'destructuring in `catch`',
        wording: both(construct_UNSUPPORTED),
        trips: 'the bracket',
        mend: 'catch (error), then read its parts in the block',
        example: 'try { f(); } catch ({message}) {}',
        instead: 'try { f(); } catch (error) { g(error.message); }',
    }),
    'default-parameter': refused({
        title: 'default values of parameters',
        wording: both(UNEXPECTED),
        trips: 'the `=`; in arrow functions the `=>`',
        mend: 'set it in the body: if (a === undefined) a = 1',
        example: 'function f(a = 1) {}',
        instead: 'function f(a) { if (a === undefined) { a = 1; } }',
    }),
    'rest-pattern': refused({
        title: 'destructuring of a rest parameter',
        wording: each(construct_UNSUPPORTED, UNEXPECTED),
        trips: 'the bracket',
        mend: 'take the list and read its items in the body',
        example: 'function f(...[a]) {}',
        instead: 'function f(...list) { var a = list[0]; }',
    }),
    'rest-not-last': refused({
        title: 'parameters behind a rest parameter',
        wording: both('SyntaxError: Rest parameter must be last formal parameter'),
        trips: 'the comma',
        mend: 'put the rest parameter last',
        example: 'function f(...a, b) {}',
        instead: 'function f(b, ...a) {}',
    }),
    'duplicate-parameter': refused({
        title: 'two parameters of one name',
        wording: both('SyntaxError: Duplicate parameter names'),
        trips: 'the second name',
        mend: 'use another name',
        example: 'function f(a, a) {}',
        instead: 'function f(a, b) {}',
    }),
};

;// CONCATENATED MODULE: ./src/runtime/language/constructs/expressions.ts

const OCTAL = "SyntaxError: Octal escape sequences can't be used in untagged template literals or in strict mode code";
/** Operators, calls, literals. */
const EXPRESSIONS = {
    'spread-in-call': refused({
        title: 'spread in the arguments of a call or of `new`',
        wording: each(undefined, UNEXPECTED),
        coveredBy: 'spread-ignored',
        trips: 'the dots',
        mend: 'use apply: f.apply(null, list)',
        example: 'f(...a);',
        instead: 'f.apply(null, a);',
    }),
    'spread-ignored': failing({
        title: 'spread in calls, and as the last element of an array, on 1.0',
        wording: each('the dots have no effect here: what follows them is taken as one value', undefined),
        trips: 'nothing: the result is wrong',
        mend: 'use apply: f.apply(null, list), or concat: a.concat(b)',
        url: PAGES.first,
        example: 'f(...a);',
        instead: 'f.apply(null, a);',
    }),
    'spread-in-array': refused({
        title: 'spread in an array',
        wording: each(UNEXPECTED, UNEXPECTED),
        trips: 'the dots; on 1.0 the comma behind it',
        mend: 'use concat: a.concat(b)',
        example: 'var c = [...a, b];',
        instead: 'var c = a.concat(b);',
    }),
    'spread-in-object': refused({
        title: 'spread in an object',
        wording: both(construct_UNSUPPORTED),
        trips: 'the dots',
        mend: 'use Object.assign({}, a)',
        example: 'var b = {...a};',
        instead: 'var b = Object.assign({}, a);',
    }),
    'optional-chaining': refused({
        title: '`?.`',
        wording: both(UNEXPECTED),
        trips: 'what follows the chain: `?` and `.` are read as two signs',
        mend: 'test first: a && a.b',
        example: 'var b = a?.b;',
        instead: 'var b = a && a.b;',
    }),
    'logical-assignment': refused({
        title: '`||=`, `&&=` and `??=`',
        wording: both(UNEXPECTED),
        trips: 'the `=`',
        mend: 'write it out: a = a || b',
        example: 'a ||= b;',
        instead: 'a = a || b;',
    }),
    'mixed-coalesce': refused({
        title: '`??` beside `||` or `&&` without parentheses',
        wording: both(UNEXPECTED),
        trips: 'the second operator',
        mend: 'put one of them into parentheses',
        example: 'var d = a ?? b || c;',
        instead: 'var d = (a ?? b) || c;',
    }),
    coalesce: failing({
        title: '`??`',
        wording: both('"??" works, but AWS does not document it'),
        trips: 'nothing',
        mend: 'to be safe: a === undefined || a === null ? b : a',
        severity: 'notice',
        example: 'var c = a ?? b;',
        instead: 'var c = a === undefined || a === null ? b : a;',
    }),
    'tagged-template': failing({
        title: 'tagged templates that read `raw`',
        wording: both('TypeError: cannot get property "{token}" of undefined'),
        trips: 'nothing: the list of texts has no `raw`',
        mend: 'call the function: tag(texts, values)',
        example: 'function tag(texts) { return texts.raw[0]; } tag`a`;',
        instead: 'function tag(texts) { return texts[0]; } tag`a`;',
    }),
    'unary-power': refused({
        title: 'a sign in front of `**`',
        wording: both('SyntaxError: Either left-hand side or entire exponentiation must be parenthesized'),
        trips: 'the `**`',
        mend: 'put parentheses: (-a) ** 2 or -(a ** 2)',
        example: 'var b = -a ** 2;',
        instead: 'var b = -(a ** 2);',
    }),
    'assignment-target': refused({
        title: 'assignment to something that is no variable and no property',
        wording: both('ReferenceError: Invalid left-hand side in assignment'),
        trips: 'the `=`',
        mend: 'assign to a variable or property',
        example: 'f() = 1;',
        instead: 'f().a = 1;',
    }),
    'assignment-forbidden': refused({
        title: 'assignment to `eval` or `arguments`',
        wording: both('SyntaxError: Identifier "{token}" is forbidden as left-hand in assignment'),
        trips: 'the `=`',
        mend: 'use another variable',
        example: 'eval = 1;',
        instead: 'a = 1;',
    }),
    'update-target': refused({
        title: '`++` and `--` on something that is no variable and no property',
        wording: both('ReferenceError: Invalid left-hand side in postfix operation'),
        trips: 'what follows',
        mend: 'use a variable',
        example: 'f()++;',
        instead: 'f().a++;',
    }),
    'delete-name': refused({
        title: '`delete` of a variable',
        wording: both('SyntaxError: Delete of an unqualified identifier'),
        trips: 'what follows the name',
        mend: 'set it to undefined',
        example: 'delete a;',
        instead: 'a = undefined;',
    }),
    'duplicate-proto': refused({
        title: 'two `__proto__` in one object',
        wording: both('SyntaxError: Duplicate __proto__ fields are not allowed in object literals'),
        trips: 'what follows the second',
        mend: 'remove one',
        example: 'var b = { __proto__: a, __proto__: a };',
        instead: 'var b = { __proto__: a };',
    }),
    bigint: refused({
        title: 'BigInt',
        wording: both(UNEXPECTED),
        trips: 'the `n`',
        mend: 'use numbers',
        example: 'var a = 1n;',
        instead: 'var a = 1;',
    }),
    'numeric-separator': refused({
        title: '`_` in numbers',
        wording: each(UNEXPECTED, undefined),
        trips: 'the first `_` and what follows',
        mend: 'write the number without "_", or use cloudfront-js-2.0',
        url: PAGES.first,
        example: 'var a = 1_000;',
        instead: 'var a = 1000;',
    }),
    octal: refused({
        title: 'octal numbers such as `010`',
        wording: both(UNEXPECTED),
        trips: 'the first two digits',
        mend: 'write 0o10',
        example: 'var a = 010;',
        instead: 'var a = 0o10;',
    }),
    'octal-escape': refused({
        title: 'octal escapes such as `\\1`',
        wording: both(OCTAL),
        trips: 'the text',
        mend: 'write \\x01',
        example: "var a = '\\1';",
        instead: "var a = '\\x01';",
    }),
    'unicode-escape': refused({
        title: 'escapes that are no character',
        wording: both('SyntaxError: Invalid Unicode code point "{token}"'),
        trips: 'the text',
        mend: 'write four digits after \\u, two after \\x',
        example: "var a = '\\u12';",
        instead: "var a = '\\u0012';",
    }),
    'astral-text': offline({
        title: 'texts with characters beyond U+FFFF, such as emoji',
        wording: both('"{token}" is one character for the runtime and two offline: length, indexes and slices differ'),
        trips: 'nothing: the result differs where positions in the text matter',
        mend: 'nothing to do where the text is only compared, joined or returned',
        severity: 'warning',
        example: "var a = '\ud83d\ude00';",
        instead: "var a = ':-)';",
    }),
    'line-separator': offline({
        title: 'a carriage return alone, U+2028 or U+2029 as the end of a line',
        wording: both('the runtime takes this for a blank: a comment goes on behind it'),
        trips: 'nothing: the runtime accepts it',
        mend: 'end lines with a line feed',
        example: 'var a = 1; // b\rvar c = 2;',
        instead: 'var a = 1; // b\nvar c = 2;',
    }),
    'unterminated-string': refused({
        title: 'texts without their closing quote',
        wording: both('SyntaxError: Unterminated string "{token}"'),
        trips: 'the text up to the end of the line',
        mend: 'close the quote; texts over several lines need a template',
        example: 'var a = "b;',
        instead: 'var a = "b";',
    }),
    'unterminated-template': refused({
        title: 'templates without their closing accent',
        wording: both('SyntaxError: Unterminated template literal'),
        trips: 'the end of the code',
        mend: 'close the template',
        example: 'var a = `b;',
        instead: 'var a = `b`;',
    }),
    'template-brace': refused({
        title: 'templates with an unfinished `${`',
        wording: both('SyntaxError: Missing "}" in template expression'),
        trips: 'what stands in place of the brace',
        mend: 'close the brace',
        example: 'var a = `${b c}`;',
        instead: 'var a = `${b + c}`;',
    }),
};

;// CONCATENATED MODULE: ./src/runtime/language/constructs/functions.ts

/** Functions, classes and waiting. */
const FUNCTIONS = {
    async: refused({
        title: '`async` functions',
        wording: each(construct_UNSUPPORTED, undefined),
        trips: 'the word; in arrow functions the `=>`, in methods the name',
        mend: 'use cloudfront-js-2.0, or promises',
        url: PAGES.first,
        example: 'async function f() {}',
        instead: 'function f() { return Promise.resolve(); }',
    }),
    'await-outside-async': refused({
        title: '`await` outside an `async` function, also at the top level',
        wording: each(construct_UNSUPPORTED, 'SyntaxError: await is only valid in async functions'),
        trips: 'the word',
        mend: 'make the function async',
        url: PAGES.await,
        example: 'function f() { await g(); }',
        instead: 'async function f() { await g(); }',
    }),
    'await-in-arguments': refused({
        title: '`await` in the arguments of a call or of `new`',
        wording: each(undefined, 'SyntaxError: await in arguments not supported'),
        coveredBy: 'async',
        trips: 'the word',
        mend: 'keep the awaited value in a variable and pass that',
        url: PAGES.await,
        example: 'async function f() { g(await h()); }',
        instead: 'async function f() { const h1 = await h(); g(h1); }',
    }),
    'async-closure': failing({
        title: 'variables that a function shares with an `async` function across its first `await`',
        wording: each(undefined, 'from the "await" in line {await} on, "{name}" may have two values: the function made before it keeps the old one'),
        coveredBy: 'async',
        trips: 'nothing: the result may be wrong',
        mend: 'keep what is shared in an object, or make the function after the first await',
        severity: 'warning',
        url: PAGES.await,
        example: 'async function f() { let n = 0; [1].forEach((x) => { n += x; }); await g(); return n; }',
        instead: 'async function f() { const sum = { n: 0 }; [1].forEach((x) => { sum.n += x; }); await g(); return sum.n; }',
    }),
    recursion: failing({
        title: 'functions that call themselves',
        wording: both('"{name}" calls itself: some hundred calls inside each other end with "RangeError: Maximum call stack size exceeded"'),
        trips: 'nothing, as long as it does not go deep; how deep AWS lets it go is unknown',
        mend: 'use a loop where the depth depends on the request',
        severity: 'notice',
        example: 'function f(n) { return n ? f(n - 1) : 0; }',
        instead: 'function f(n) { while (n) n = n - 1; return n; }',
    }),
    'loop-function': failing({
        title: 'functions declared in a loop that use a `let` or `const` of it',
        wording: each(undefined, 'a function declared in a loop is made once: in every turn it sees the "{name}" of the first'),
        trips: 'nothing: the result may be wrong',
        mend: 'write it as an expression, const f = function () { \u2026 }, or declare it outside the loop',
        severity: 'warning',
        example: 'for (let i = 0; i < 2; i++) { function f() { return i; } f(); }',
        instead: 'for (let i = 0; i < 2; i++) { const f = function () { return i; }; f(); }',
    }),
    generator: refused({
        title: 'generators',
        wording: both(UNEXPECTED),
        trips: 'the `*`',
        mend: 'build an array instead',
        example: 'function* f() {}',
        instead: 'function f() { return [1, 2]; }',
    }),
    class: refused({
        title: 'classes',
        wording: both(construct_UNSUPPORTED),
        trips: 'the word',
        mend: 'write a function and its prototype, or a function that returns an object',
        example: 'class A {}',
        instead: 'function A(b) { this.b = b; }',
    }),
    super: refused({
        title: '`super`',
        wording: both(construct_UNSUPPORTED),
        trips: 'the word',
        mend: 'call the function of the prototype itself',
        example: 'var a = { m() { return super.m(); } };',
        instead: 'var a = { m() { return b.m.call(this); } };',
    }),
    'new-target': refused({
        title: '`new.target`',
        wording: both(UNEXPECTED),
        trips: 'the dot',
        mend: 'test "this instanceof"',
        example: 'function F() { return new.target; }',
        instead: 'function F() { return this instanceof F; }',
    }),
    'accessor-parameters': refused({
        title: 'getters with parameters, setters without exactly one',
        wording: both('SyntaxError: Getter must not have any formal parameters'),
        trips: 'what follows the function',
        mend: 'a getter takes nothing, a setter one value',
        example: 'var a = { get b(c) {} };',
        instead: 'var a = { get b() { return 1; } };',
    }),
    'arguments-outside': refused({
        title: '`arguments` outside functions',
        wording: both('SyntaxError: "arguments" object in global scope'),
        trips: 'the word',
        mend: 'use it inside a function',
        example: 'var a = arguments;',
        instead: 'function f() { return arguments; }',
    }),
};

;// CONCATENATED MODULE: ./src/runtime/language/constructs/regexps.ts

/** Regular expressions: the runtimes use PCRE. */
const REGEXPS = {
    'regexp-flags': refused({
        title: 'flags `u`, `s`, `d`, `v`; on 1.0 also `y`',
        wording: both('SyntaxError: Invalid RegExp flags "{token}"'),
        trips: 'the flags up to the first it does not know',
        mend: 'leave the flag out; for "s" write [\\s\\S] instead of the dot',
        example: 'var a = /b/u;',
        instead: 'var a = /[\\s\\S]/;',
    }),
    'regexp-invalid': refused({
        title: 'regular expressions that PCRE does not compile',
        wording: both('SyntaxError: {refusal}'),
        trips: 'the expression; the text quotes what is left of it',
        mend: 'mend the expression',
        example: 'var a = /(/;',
        instead: 'var a = /\\(/;',
    }),
    'regexp-lookbehind': refused({
        title: 'lookbehind without a fixed length',
        wording: both('SyntaxError: {refusal}'),
        trips: 'the expression',
        mend: 'match the text before it in a group of its own',
        example: 'var a = /(?<=a+)b/;',
        instead: 'var a = /a+(b)/;',
    }),
    'regexp-unterminated': refused({
        title: 'regular expressions without their closing slash',
        wording: both('SyntaxError: Unterminated RegExp "{token}"'),
        trips: 'the rest of the line',
        mend: 'close it; inside it a slash is written \\/',
        example: 'var a = /b',
        instead: 'var a = /b/;',
    }),
    'regexp-constructed': failing({
        title: 'the same faults in `new RegExp("\u2026")`',
        wording: both('SyntaxError: {token}'),
        trips: 'nothing: it fails when it runs',
        mend: 'mend the expression',
        example: "new RegExp('(');",
        instead: "new RegExp('\\\\(');",
    }),
    'regexp-pcre': offline({
        title: 'what PCRE has and is not emulated: recursion, conditions, `(?|\u2026)`, verbs, `\\G`, `\\X`, `\\C`',
        wording: both('"{token}" in a regular expression is not emulated offline'),
        trips: 'nothing: the runtime accepts it',
        mend: 'write it as JavaScript has it, or run the test on AWS',
        example: 'var a = /b(?R)?c/;',
        instead: 'var a = /b(bc)?c/;',
    }),
    'regexp-backtracking': failing({
        title: 'a repetition of a repetition, as in `(a+)+`',
        wording: both('"{token}" can take for ever: the runtime gives up with an InternalError'),
        trips: 'nothing: some texts take exponential time',
        mend: 'repeat only once: a+',
        severity: 'warning',
        example: 'var a = /(b+)+c/;',
        instead: 'var a = /b+c/;',
    }),
};

;// CONCATENATED MODULE: ./src/runtime/language/constructs/statements.ts

/** Statements, loops, modules, and what CloudFront asks of a function. */
const STATEMENTS = {
    'for-of': refused({
        title: '`for\u2026of`',
        wording: both(construct_UNSUPPORTED),
        trips: 'the word `of`',
        mend: 'use a plain for loop over the indexes, or forEach',
        example: 'for (var a of b) {}',
        instead: 'for (var i = 0; i < b.length; i++) { f(b[i]); }',
    }),
    'for-await': refused({
        title: '`for await`',
        wording: both(construct_UNSUPPORTED),
        trips: 'the word `await`',
        mend: 'await inside a plain for loop',
        example: 'for await (var a of b) {}',
        instead: 'async function g(list) { for (let i = 0; i < list.length; i++) { await list[i]; } }',
    }),
    'for-in-target': refused({
        title: 'something that is no variable before `in`',
        wording: both('ReferenceError: Invalid left-hand side "{token}" in for-in statement'),
        trips: 'the first token of it',
        mend: 'use one variable: for (var key in object)',
        example: 'for ([a] in b) {}',
        instead: 'for (var key in b) {}',
    }),
    'for-in-value': refused({
        title: '`in` as an operator in the head of a loop',
        wording: both('SyntaxError: Invalid left-hand side in for-loop'),
        trips: 'the word `in`',
        mend: 'put it into parentheses',
        example: 'for (var a = "b" in c;;) {}',
        instead: "for (var a = ('b' in c);;) { break; }",
    }),
    'optional-catch': refused({
        title: '`catch` without a name',
        wording: both(construct_UNSUPPORTED),
        trips: 'the brace',
        mend: 'name the error: catch (error)',
        example: 'try { f(); } catch {}',
        instead: 'try { f(); } catch (error) {}',
    }),
    debugger: refused({
        title: '`debugger`',
        wording: each(construct_UNSUPPORTED, undefined),
        trips: 'what follows the word',
        mend: 'remove it',
        url: PAGES.first,
        example: 'debugger;',
        instead: "console.log('here');",
    }),
    'debugger-semicolon': refused({
        title: '`debugger` without a semicolon',
        wording: each(undefined, UNEXPECTED),
        coveredBy: 'debugger',
        trips: 'what follows the word',
        mend: 'remove it, or write the semicolon',
        example: 'debugger\nvar a;',
        instead: 'var a;',
    }),
    with: refused({
        title: '`with`',
        wording: both(construct_UNSUPPORTED),
        trips: 'what follows the word',
        mend: 'name the object each time',
        example: 'with (a) {}',
        instead: 'a.b = a.c;',
    }),
    'return-outside': refused({
        title: '`return` outside functions',
        wording: both('SyntaxError: Illegal return statement'),
        trips: 'the word',
        mend: 'put it into the function',
        example: 'return 1;',
        instead: 'function f() { return 1; }',
    }),
    'throw-newline': refused({
        title: 'a line break behind `throw`',
        wording: both('SyntaxError: Illegal newline after throw'),
        trips: 'what follows',
        mend: 'write the value in the line of "throw"',
        example: 'throw\nnew Error();',
        instead: "throw new Error('a');",
    }),
    'function-in-statement': refused({
        title: 'functions and classes directly behind `if (\u2026)`, `else`, a loop or a label',
        wording: both('SyntaxError: Functions can only be declared at top level or inside a block'),
        trips: 'the word',
        mend: 'put braces around it',
        example: 'if (a) function f() {}',
        instead: 'if (a) { b = function () {}; }',
    }),
    'lexical-in-statement': refused({
        title: '`let` and `const` directly behind `if (\u2026)`, `else` or a loop',
        wording: both('SyntaxError: {token} declaration cannot appear in a single-statement context'),
        trips: 'the word',
        mend: 'put braces around it',
        example: 'if (a) let b;',
        instead: 'if (a) { let b; }',
    }),
    'label-twice': refused({
        title: 'a label inside one of the same name',
        wording: both('SyntaxError: Label "{token}" has already been declared'),
        trips: 'the second label',
        mend: 'use another name',
        example: 'a: a: f();',
        instead: 'a: for (;;) { b: for (;;) { break a; } }',
    }),
    'label-missing': refused({
        title: '`break` and `continue` to a label that is not there',
        wording: both('SyntaxError: Undefined label "{token}"'),
        trips: 'the label',
        mend: 'write the label in front of the loop',
        example: 'break a;',
        instead: 'a: for (;;) { break a; }',
    }),
    'jump-outside': refused({
        title: '`break` and `continue` outside loops',
        wording: both('SyntaxError: Illegal {token} statement'),
        trips: 'the word, after everything has been read',
        mend: 'use return',
        example: 'break;',
        instead: 'function f() { return; }',
    }),
    'jump-before-else': refused({
        title: '`else` behind `break` or `continue` with a label and a semicolon',
        wording: both(UNEXPECTED),
        trips: 'the word `else`: the semicolon is taken for a statement of its own',
        mend: 'put braces around it: if (a) { continue b; } else \u2026',
        example: 'a: for (;;) { if (b) continue a; else f(); }',
        instead: 'a: for (;;) { if (b) { continue a; } else { f(); } }',
    }),
    'two-defaults': refused({
        title: 'two `default` clauses',
        wording: both('SyntaxError: More than one default clause in switch statement'),
        trips: 'the second word',
        mend: 'remove one',
        example: 'switch (a) { default: default: }',
        instead: 'switch (a) { case 1: default: }',
    }),
    'try-alone': refused({
        title: '`try` without `catch` and `finally`',
        wording: both('SyntaxError: Missing catch or finally after try'),
        trips: 'what follows the block',
        mend: 'add catch (error) { \u2026 }',
        example: 'try {}',
        instead: 'try { f(); } finally { g(); }',
    }),
    'try-exits': refused({
        title: 'a `try` that is left for two places: `return` and `break`, or jumps to two loops',
        wording: both('InternalError: break/return instructions with different labels ("@return" vs "") from try-catch block are not supported'),
        trips: 'nothing: found after parsing, and told without a line',
        mend: 'leave it in one way, and decide behind it: keep the result in a variable, break, return later',
        example: 'function f() { for (;;) { try { if (a) return 1; break; } catch (e) {} } }',
        instead: 'function f() { let found; for (;;) { try { found = a; break; } catch (e) {} } return found; }',
    }),
    export: refused({
        title: '`export`',
        wording: both('SyntaxError: Illegal export statement'),
        trips: 'the word',
        mend: 'remove it: CloudFront calls the function named handler',
        example: 'export default 1;',
        instead: 'function handler(event) { return event.request; }',
    }),
    'import-form': refused({
        title: '`import` of anything but a default',
        wording: both('SyntaxError: Non-default import is not supported'),
        trips: 'the word',
        mend: "import the whole module: import crypto from 'crypto'",
        example: "import {createHash} from 'crypto';",
        instead: "import crypto from 'crypto';",
    }),
    'import-place': refused({
        title: '`import` inside a block or function',
        wording: both('SyntaxError: Illegal import statement'),
        trips: 'the word',
        mend: 'import at the top level',
        example: "{ import crypto from 'crypto'; }",
        instead: "import crypto from 'crypto';",
    }),
    'import-unknown': refused({
        title: '`import` of a module that the runtime does not have',
        wording: both('SyntaxError: Cannot find module "{token}"'),
        trips: 'the name of the module',
        mend: 'put its code into the function',
        example: "import a from 'a';",
        instead: "import crypto from 'crypto';",
    }),
    'dynamic-import': refused({
        title: '`import()`',
        wording: both(construct_UNSUPPORTED),
        trips: 'the word',
        mend: "import at the top: import crypto from 'crypto'",
        example: "var a = import('crypto');",
        instead: "import crypto from 'crypto';",
    }),
    'import-meta': refused({
        title: '`import.meta`',
        wording: both(construct_UNSUPPORTED),
        trips: 'the word',
        mend: 'remove it: there are no files',
        example: 'var a = import.meta;',
        instead: 'var a = 1;',
    }),
    'html-comment': refused({
        title: 'HTML comments, `<!--` and `-->`',
        wording: both(UNEXPECTED),
        trips: 'the first `<`, or the `>`',
        mend: 'write //',
        example: '<!-- a',
        instead: '// a',
    }),
    'require-unknown': failing({
        title: '`require` of a module that the runtime does not have',
        wording: both('Error: Cannot find module "{token}"'),
        trips: 'nothing: it fails when it runs',
        mend: 'put its code into the function',
        example: "var a = require('a');",
        instead: "var a = require('crypto');",
    }),
    'missing-handler': failing({
        title: 'no function named `handler`',
        wording: both('ReferenceError: "handler" is not defined'),
        trips: 'nothing: CloudFront does not find what it calls; its text is not known',
        mend: 'CloudFront calls a function named handler: function handler(event) { \u2026 }',
        url: PAGES.event,
        example: 'function handle(event) { return event.request; }',
        instead: 'function handler(event) { return event.request; }',
    }),
    'handler-not-function': failing({
        title: '`handler` is no function',
        wording: both('TypeError: "handler" is not a function'),
        trips: 'nothing: CloudFront cannot call it; its text is not known',
        mend: 'make it a function: function handler(event) { \u2026 }',
        url: PAGES.event,
        example: 'var handler = { a: 1 };',
        instead: 'var handler = function (event) { return event.request; };',
    }),
    'duplicate-handler': failing({
        title: '`handler` declared twice',
        wording: both('"handler" is declared again, as in line {line}: only one of them is called'),
        trips: 'nothing: the last value counts',
        mend: 'remove one, or give it another name',
        severity: 'warning',
        url: PAGES.event,
        example: 'function handler() {}\nfunction handler() {}',
        instead: 'function handler(event) { return event.request; }',
    }),
    'unexpected-token': refused({
        title: 'anything else that is no JavaScript',
        wording: both(UNEXPECTED),
        trips: 'the first token that fits nowhere',
        mend: 'mend the syntax here',
        example: 'var a = ;',
        instead: 'var a = 1;',
    }),
    'too-deep': offline({
        title: 'thousands of brackets inside each other',
        wording: both('the code is nested too deeply for cf2'),
        trips: 'nothing',
        mend: 'keep parts of it in variables',
        example: 'var a = [[[[1]]]];',
        instead: 'var a = [1];',
    }),
    'not-parsed': offline({
        title: 'code that the runtime accepts and JavaScript does not',
        wording: both('the runtime takes this, the offline engine cannot: {reason}'),
        trips: 'nothing',
        mend: 'write it as JavaScript has it',
        example: 'var yield = 1;',
        instead: 'var name = 1;',
    }),
};

;// CONCATENATED MODULE: ./src/runtime/language/constructs/constructs.ts






/** Every construct cf2 knows about, by id. The checker, its tests and the documentation read this table. */
const CONSTRUCTS = {
    ...STATEMENTS,
    ...DECLARATIONS,
    ...FUNCTIONS,
    ...EXPRESSIONS,
    ...REGEXPS,
    ...BUILTINS,
};
/** Groups of the table, in the order in which documentation shows them. */
const CONSTRUCT_GROUPS = [
    { title: 'Statements and modules', rows: STATEMENTS },
    { title: 'Variables and parameters', rows: DECLARATIONS },
    { title: 'Functions and classes', rows: FUNCTIONS },
    { title: 'Expressions and literals', rows: EXPRESSIONS },
    { title: 'Regular expressions', rows: REGEXPS },
    { title: 'Built-ins', rows: BUILTINS },
];
/** One row. */
function constructOf(id) {
    return CONSTRUCTS[id];
}

;// CONCATENATED MODULE: ./src/runtime/language/positions.ts
/**
 * Turns offsets (UTF-16) into positions: 1-based, columns counted in code points. Only `\n` ends a line, as in
 * the runtime; `\r\n` does too, because its `\n` does.
 */
function createPositions(source) {
    const starts = [0];
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        const line = starts.findLastIndex((start) => start <= offset);
        const before = source.slice(starts[line], offset);
        return { line: line + 1, column: [...before].length + 1 };
    };
}

;// CONCATENATED MODULE: ./src/runtime/language/create-finding.ts



/** A mark in the words of a runtime. */
function createFinding(mark, { source, runtime }) {
    const construct = constructOf(mark.id);
    const positionAt = createPositions(source);
    const { line } = positionAt(Math.min(mark.trip ?? mark.start, source.length));
    const text = fill(construct.wording[runtime] ?? construct.title, {
        token: tokenAt(source, mark.trip),
        ...mark.values,
    });
    const start = positionAt(mark.start);
    return {
        construct: mark.id,
        error: namesLine(mark.id, construct.phase, runtime) ? `${text} in ${String(line)}` : text,
        line,
        column: start.column,
        start,
        end: positionAt(mark.end),
        severity: mark.severity ?? construct.severity,
        phase: construct.phase,
        mend: construct.mend,
        url: construct.url,
    };
}
function tokenAt(source, trip) {
    return trip === undefined || trip > source.length ? '' : tokenFrom(source, trip).text;
}
const WITHOUT_LINE = new Set(['const-without-value']);
const WITH_LINE_ON_1 = new Set([
    'unknown-global',
    'commonjs-export',
]);
/** The parser names lines; at run time only 1.0 does, and only for names that are not defined. */
function namesLine(id, phase, runtime) {
    if (phase === 'compile')
        return !WITHOUT_LINE.has(id);
    return runtime === 'cloudfront-js-1.0' && WITH_LINE_ON_1.has(id);
}
function fill(wording, values) {
    return wording.replace(/\{(\w+)\}/g, (brace, name) => values[name] ?? brace);
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/lexer.ts

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);
/**
 * The runtime's lexer. It reads ahead only when asked, and errors name the line it has read up to, so what
 * has been peeked at decides which line a person is shown.
 */
class Lexer {
    source;
    /** 1-based line read up to. */
    line = 1;
    /** Type of what stood before the current token, `LINE` when a line ended there. */
    previous = 'LINE';
    /** Per open bracket: whether `in` is an operator there, which it is not in the head of a `for`. */
    inForbidden = [false];
    separators;
    queue = [];
    at = 0;
    constructor(source, separators) {
        this.source = source;
        this.separators = separators;
        // The line of a hashbang is not counted.
        if (source.startsWith('#!'))
            this.at = source.includes('\n') ? source.indexOf('\n') + 1 : source.length;
    }
    /** The token to look at, ends of lines skipped but remembered in `previous`. */
    current() {
        for (const token of this.queue) {
            if (token.type !== 'LINE')
                return token;
            this.previous = 'LINE';
        }
        const token = this.read();
        return token.type === 'LINE' ? this.current() : token;
    }
    /** The token behind a given one; ends of lines count only when `withLines`. */
    peek(after, withLines = false) {
        const from = this.queue.indexOf(after) + 1;
        const seen = this.queue.slice(from).find(({ type }) => withLines || type !== 'LINE');
        if (seen !== undefined)
            return seen;
        const token = this.read();
        return token.type === 'LINE' && !withLines ? this.peek(token) : token;
    }
    /** Takes tokens away, ends of lines before them included. */
    consume(count = 1) {
        let left = count;
        while (left > 0) {
            const token = this.queue.shift() ?? this.read();
            this.previous = token.type;
            if (token.type !== 'LINE')
                left--;
        }
    }
    /** Goes on reading at an offset, for regular expressions and templates, which have no tokens. */
    resume(offset, lines) {
        this.at = offset;
        this.line += lines;
    }
    /** Where reading ahead stands. */
    get offset() {
        return this.at;
    }
    get isInForbidden() {
        return this.inForbidden.at(-1) === true;
    }
    set isInForbidden(forbidden) {
        this.inForbidden[this.inForbidden.length - 1] = forbidden;
    }
    /** Enters something bracket-like, in which `in` is an operator again. */
    open() {
        this.inForbidden.push(false);
    }
    /** Leaves it. */
    close() {
        if (this.inForbidden.length > 1)
            this.inForbidden.pop();
    }
    read() {
        const { token, lines, next } = scanToken(this.source, this.at, this.separators);
        this.at = next;
        this.line += lines;
        this.queue.push(token);
        if (OPENING.has(token.type))
            this.open();
        if (CLOSING.has(token.type))
            this.close();
        return token;
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/refusal.ts
/** Thrown inside the grammar to end the parse. */
class Refused extends Error {
    name = 'Refused';
    refusal;
    constructor(refusal) {
        super(refusal.text);
        this.refusal = refusal;
    }
}
/**
 * Thrown inside the grammar where no alternative fits the current token. Mostly that becomes an "unexpected
 * token", but `return`, `switch` and `for (` go on in their own way.
 */
class Rejected extends Error {
    name = 'Rejected';
}
/** The text as it stands in FunctionErrorMessage: `SyntaxError: Unexpected token "x" in 3`. */
function refusalText({ type, text, line }) {
    return line === undefined ? `${type}: ${text}` : `${type}: ${text} in ${String(line)}`;
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/scope.ts
/** One scope of names. `function` scopes end the search for a `var`; so does the `global` one. */
class Scope {
    kind;
    parent;
    isAsync;
    isArrow;
    names = new Map();
    labels = new Set();
    /** How many argument lists the parser is inside of; kept on function scopes. */
    argumentLists = 0;
    /** Loops, switches and labels around the current statement; kept on function scopes. */
    around = [];
    /** Jumps out of the part of a `try` statement that is read; undefined outside; kept on function scopes. */
    exits = undefined;
    constructor(kind, parent, traits = {}) {
        this.kind = kind;
        this.parent = parent;
        this.isAsync = traits.isAsync ?? false;
        this.isArrow = traits.isArrow ?? false;
    }
    /** The function or global scope this one belongs to. */
    get root() {
        return this.kind === 'block' && this.parent !== undefined ? this.parent.root : this;
    }
    /** True when a label of that name is in sight; functions do not hide labels from the parser. */
    sees(label) {
        return this.labels.has(label) || (this.parent?.sees(label) ?? false);
    }
}
function find(scope, name, skipCatch) {
    const declared = scope.names.get(name);
    if (declared !== undefined && !(skipCatch && declared.kind === 'catch'))
        return declared;
    if (scope.kind !== 'block' || scope.parent === undefined)
        return undefined;
    return find(scope.parent, name, skipCatch);
}
function add(holder, written, name, kind) {
    const known = holder.names.get(name);
    if (known !== undefined)
        return known;
    const declared = { kind, holder, written, own: false };
    holder.names.set(name, declared);
    return declared;
}
/** Declares a name; false when the runtime says that it "has already been declared". */
function scope_declare(scope, name, kind) {
    if (kind === 'let' || kind === 'const')
        return declareLexical(scope, name, kind);
    if (kind === 'catch')
        return add(scope, scope, name, kind) !== undefined;
    const found = find(scope, name, kind === 'var');
    if (found === undefined) {
        add(kind === 'function' ? scope : scope.root, scope, name, kind);
        return true;
    }
    if (clashes(found, kind, scope))
        return false;
    if (kind === 'function')
        add(scope, scope, name, kind).kind = kind;
    return true;
}
function declareLexical(scope, name, kind) {
    if (scope.kind === 'global' && name === 'undefined')
        return false;
    const found = find(scope, name, false);
    if (found?.holder === scope && !found.own)
        return false;
    scope.names.delete(name);
    add(scope, scope, name, kind);
    return true;
}
function clashes(found, kind, scope) {
    if (found.kind === 'let' || found.kind === 'const')
        return true;
    if (found.written.kind !== 'block')
        return false;
    const place = kind === 'function' ? scope : found.holder;
    return (kind === 'function' || found.kind === 'function') && found.written === place;
}
/** Adds the own name of a function expression. */
function declareOwnName(scope, name) {
    add(scope, scope, name, 'function').own = true;
}
/** Adds a parameter; false when there is one of that name already. */
function declareParameter(scope, name) {
    const known = scope.names.get(name);
    if (known !== undefined && !known.own)
        return false;
    if (known !== undefined)
        known.own = false;
    else
        add(scope, scope, name, 'var');
    return true;
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/grammar.ts



/** The current token. */
function now(g) {
    return g.lexer.current();
}
/** True when the current token has that type. */
function grammar_at(g, type) {
    return now(g).type === type;
}
/** Takes the current token when it has that type. */
function take(g, type) {
    if (!grammar_at(g, type))
        return false;
    g.lexer.consume();
    return true;
}
/** Takes a token that must be there. */
function expect(g, type) {
    if (!take(g, type))
        fail(g);
}
/** Ends the parse: no rule has room for the current token. */
function fail(g, token = now(g)) {
    grammar_refuse(g, token.type === 'END' ? 'Unexpected end of input' : `Unexpected token "${token.text}"`, token);
}
/** Ends the parse: the grammar knows the construct but the runtime lacks it. */
function unsupported(g, token = now(g)) {
    const text = `Token "${token.text}" not supported in this version`;
    grammar_refuse(g, token.type === 'END' ? 'Not supported in this version' : text, token);
}
/** Ends the parse with a text of its own. */
function grammar_refuse(g, text, token = now(g), more = {}) {
    const { start, end } = token;
    throw new Refused({ type: 'SyntaxError', text, line: g.lexer.line, start, end, ...more });
}
/** Ends the parse over something that cannot be assigned to. */
function refuseTarget(g, text, token) {
    grammar_refuse(g, text, token, { type: 'ReferenceError' });
}
/** Runs `body` in a new scope. */
function inScope(g, scope, body) {
    const outer = g.scope;
    g.scope = scope;
    const result = body();
    g.scope = outer;
    return result;
}
/** Runs `body` in a new block scope. */
function inBlock(g, body) {
    return inScope(g, new Scope('block', g.scope), body);
}
/** Runs `body`; where it finds no alternative, the parse ends here. */
function settled(g, body) {
    try {
        return body();
    }
    catch (error) {
        if (error instanceof Rejected)
            fail(g);
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/names.ts


/** Takes a word as a reference. */
function names_reference(g) {
    const { type } = now(g);
    if (type === 'arguments')
        checkArguments(g);
    g.lexer.consume();
    if (type === 'arguments' || type === 'eval')
        return type;
    return type === 'this' || type === 'null' ? 'other' : 'name';
}
function checkArguments(g) {
    let owner = g.scope.root;
    while (owner.isArrow && owner.parent !== undefined)
        owner = owner.parent.root;
    if (owner.parent === undefined)
        grammar_refuse(g, '"arguments" object in global scope');
}
/** Declares a name or refuses it as declared before. */
function declareName(g, token, kind) {
    if (!scope_declare(g.scope, token.text, kind)) {
        grammar_refuse(g, `"${token.text}" has already been declared`, token);
    }
}
/** Refuses a destructuring pattern behind its opening bracket, which is the current token. */
function refusePattern(g) {
    g.lexer.consume();
    unsupported(g);
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/functions.ts





/** A function expression behind `function`, which is the current token. */
function functionExpression(g, isAsync) {
    // Without this look the line of an error would differ.
    if (g.lexer.peek(now(g)).type === '*') {
        g.lexer.consume();
        unsupported(g);
    }
    g.lexer.consume();
    inScope(g, new Scope('function', g.scope, { isAsync }), () => {
        if (isBinding(now(g))) {
            declareOwnName(g.scope, now(g).text);
            g.lexer.consume();
        }
        expect(g, '(');
        parametersAndBody(g);
    });
}
/** A function declaration behind `function`, which is the current token. */
function functionDeclaration(g, isAsync) {
    g.lexer.consume();
    const name = now(g);
    if (!isBinding(name))
        fail(g);
    if (isRestricted(name))
        grammar_refuse(g, `Identifier "${name.text}" is forbidden in function declaration`);
    g.lexer.consume();
    expect(g, '(');
    declareName(g, name, 'function');
    inScope(g, new Scope('function', g.scope, { isAsync }), () => parametersAndBody(g));
}
/** Parameters and body of a method behind the opening parenthesis. Answers how many parameters it has. */
function methodFunction(g, isAsync) {
    return inScope(g, new Scope('function', g.scope, { isAsync }), () => parametersAndBody(g));
}
function parametersAndBody(g) {
    const count = parameters(g);
    expect(g, ')');
    expect(g, '{');
    functionBody(g);
    return count;
}
/** Parameters up to the closing parenthesis, which stays. Answers how many there are. */
function parameters(g) {
    let count = 0;
    let isRest = false;
    for (;;) {
        if (take(g, '...')) {
            if (isRest)
                fail(g);
            isRest = true;
            if (!g.isFirst && !isBinding(now(g)))
                fail(g);
        }
        const token = now(g);
        if (token.type === '{' || token.type === '[')
            unsupported(g);
        if (!isBinding(token))
            return count;
        if (!declareParameter(g.scope, token.text))
            grammar_refuse(g, 'Duplicate parameter names');
        count++;
        g.lexer.consume();
        if (now(g).type !== ',')
            return count;
        if (isRest)
            grammar_refuse(g, 'Rest parameter must be last formal parameter');
        g.lexer.consume();
    }
}
/** Statements of a function and the closing brace. */
function functionBody(g) {
    if (take(g, '}'))
        return;
    settled(g, () => {
        statementList(g);
        expect(g, '}');
    });
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/arrow-functions.ts





/** True when the current token begins an arrow function, found by looking ahead as the runtime does. */
function isArrowFunction(g) {
    const first = now(g);
    const isAsync = first.type === 'async' && !g.isFirst;
    const token = isAsync ? g.lexer.peek(first, true) : first;
    if (isBinding(token))
        return isArrow(g, token);
    if (token.type !== '(')
        return false;
    const last = lastOfParameters(g, g.lexer.peek(token));
    return last !== undefined && isArrow(g, last);
}
function isArrow(g, before) {
    return g.lexer.peek(before, true).type === '=>';
}
/** The closing parenthesis of plain parameters; undefined when anything else stands there. */
function lastOfParameters(g, first) {
    let token = first;
    let isRest = false;
    while (token.type !== ')') {
        if (isRest)
            return undefined;
        isRest = token.type === '...';
        if (isRest)
            token = g.lexer.peek(token);
        if (!isBinding(token))
            return undefined;
        token = g.lexer.peek(token);
        if (token.type === ',')
            token = g.lexer.peek(token);
    }
    return token;
}
/** An arrow function; `isArrowFunction` has been asked before. */
function arrowFunction(g) {
    const isAsync = now(g).type === 'async' && g.lexer.peek(now(g), true).type !== '=>';
    if (isAsync)
        g.lexer.consume();
    inScope(g, new Scope('function', g.scope, { isAsync, isArrow: true }), () => {
        if (take(g, '(')) {
            parameters(g);
            expect(g, ')');
        }
        else {
            declareParameter(g.scope, now(g).text);
            g.lexer.consume();
        }
        expect(g, '=>');
        if (take(g, '{'))
            functionBody(g);
        else
            assignment(g);
    });
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/literals.ts



/** Characters up to the closing slash; a class may hold slashes. */
const PATTERN = /(?:\[(?:\\[^\r\n]|[^\]\\\r\n])*\]|\\[^\r\n]|[^[\\/\r\n])*/y;
const FLAGS = /[a-z]*/y;
/** Reads a regular expression literal behind its opening slash, which is the current token. */
function regExpLiteral(g) {
    const { lexer } = g;
    const open = now(g);
    const begin = open.start + 1;
    PATTERN.lastIndex = begin;
    const pattern = PATTERN.exec(lexer.source)?.[0] ?? '';
    const close = begin + pattern.length;
    if (lexer.source.charAt(close) !== '/') {
        const rest = /[^\r\n]*/.exec(lexer.source.slice(open.start))?.[0] ?? '';
        grammar_refuse(g, `Unterminated RegExp "${rest}"`, open);
    }
    FLAGS.lastIndex = close + 1;
    const flags = FLAGS.exec(lexer.source)?.[0] ?? '';
    const shown = refusedFlags(flags, g.isFirst);
    if (shown !== undefined)
        grammar_refuse(g, `Invalid RegExp flags "${shown}"`, open);
    const end = close + 1 + flags.length;
    const fault = g.judge(pattern);
    if (fault !== undefined)
        grammar_refuse(g, fault, { ...open, end });
    lexer.resume(end, 0);
    lexer.consume();
}
const ESCAPE = /\\(?:u\{([\da-fA-F]*)\}?|u([\da-fA-F]{0,4})|x([\da-fA-F]{0,2})|\r\n|[^])/g;
const OUTSIDE = "can't be used in untagged template literals or in strict mode code";
/** Refuses escapes of a string or of a piece of a template. */
function checkEscapes(g, text, token, octalsAllowed = false) {
    for (const [escape, braced, four, two] of text.matchAll(ESCAPE)) {
        const letter = escape.charAt(1);
        if (letter === 'u' || letter === 'x') {
            if (isBadCode(escape, braced, four ?? two)) {
                grammar_refuse(g, `Invalid Unicode code point "${text}"`, token);
            }
        }
        else if (/[1-7]/.test(letter) && !octalsAllowed) {
            grammar_refuse(g, `Octal escape sequences ${OUTSIDE}`, token);
        }
        else if (/[89]/.test(letter) && !octalsAllowed) {
            grammar_refuse(g, `The escapes \\8 and \\9 ${OUTSIDE}`, token);
        }
    }
}
function isBadCode(escape, braced, digits) {
    if (braced === undefined)
        return digits?.length !== (escape.charAt(1) === 'u' ? 4 : 2);
    return (!escape.endsWith('}') || braced === '' || braced.length > 6 || parseInt(braced, 16) > 0x10ffff);
}
/** Reads a template behind its grave accent, which is the current token. */
function templateLiteral(g, isTagged) {
    while (templatePiece(g, isTagged)) {
        settled(g, () => expression(g));
        if (!grammar_at(g, '}'))
            grammar_refuse(g, 'Missing "}" in template expression');
    }
}
/** Reads text up to `${` (true) or to the end of the template (false). */
function templatePiece(g, isTagged) {
    const { lexer } = g;
    const open = now(g);
    const begin = open.start + 1;
    const stop = /(?:\\[^]|[^\\`$]|\$(?!\{))*(`|\$\{)/y;
    stop.lastIndex = begin;
    const found = stop.exec(lexer.source);
    if (found === null) {
        lexer.resume(begin, lexer.source.slice(begin).split('\n').length - 1);
        grammar_refuse(g, 'Unterminated template literal', open);
    }
    const closing = found[1] ?? '`';
    const text = found[0].slice(0, -closing.length);
    lexer.resume(begin + found[0].length, plainLines(text));
    if (closing !== '`')
        lexer.open();
    checkEscapes(g, text, open, isTagged);
    lexer.consume();
    return closing !== '`';
}
/** The runtime does not count a line that a backslash continues. */
function plainLines(text) {
    return text.replace(/\\[^]/g, '').split('\n').length - 1;
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/object-literals.ts







const QUOTED = new Set(['STRING', 'ESCAPED', 'NUMBER']);
/** An array literal; its opening bracket is the current token. */
function arrayLiteral(g) {
    g.lexer.consume();
    while (!take(g, ']')) {
        if (take(g, ','))
            continue;
        arrayElement(g);
        if (!grammar_at(g, ']'))
            expect(g, ',');
    }
}
function arrayElement(g) {
    const isSpread = grammar_at(g, '...');
    if (isSpread && !g.isFirst)
        fail(g);
    if (isSpread)
        g.lexer.consume();
    settled(g, () => assignment(g));
    // On 1.0 a spread must be the last element.
    if (isSpread && !grammar_at(g, ']'))
        fail(g);
}
/** An object literal; its opening brace is the current token. */
function objectLiteral(g) {
    g.lexer.consume();
    let hasProto = false;
    do {
        if (grammar_at(g, '}'))
            break;
        const isProto = propertyDefinition(g);
        if (isProto && hasProto) {
            grammar_refuse(g, 'Duplicate __proto__ fields are not allowed in object literals');
        }
        hasProto ||= isProto;
    } while (take(g, ','));
    expect(g, '}');
}
/** One property; true for `__proto__: value`. */
function propertyDefinition(g) {
    const token = now(g);
    if (token.type === '...')
        unsupported(g);
    if (token.type === '[')
        computedProperty(g, 1, false);
    else if (token.type === 'async' && !g.isFirst)
        return asyncProperty(g, token);
    else if (QUOTED.has(token.type))
        return quotedProperty(g, token);
    else
        return namedProperty(g, token);
    return false;
}
function quotedProperty(g, token) {
    const next = g.lexer.peek(token);
    if (next.type === ':')
        return valueProperty(g, token);
    if (next.type === '(')
        return method(g, false);
    g.lexer.consume();
    fail(g);
}
function namedProperty(g, token) {
    if (!isWord(token))
        throw new Rejected();
    const next = g.lexer.peek(token);
    if (next.type === ':')
        return valueProperty(g, token);
    if (next.type === '(')
        return method(g, false);
    if (isReserved(token)) {
        g.lexer.consume();
        fail(g);
    }
    if (token.text === 'get' || token.text === 'set')
        return accessor(g, token);
    return shorthand(g);
}
function asyncProperty(g, token) {
    const next = g.lexer.peek(token);
    if (next.type === '[') {
        computedProperty(g, 2, true);
        return false;
    }
    if (next.type === ':')
        return valueProperty(g, token);
    if (!isWord(next))
        fail(g);
    if (g.lexer.peek(next).type === '(') {
        g.lexer.consume();
        return method(g, true);
    }
    g.lexer.consume();
    fail(g);
}
function valueProperty(g, name) {
    if (name.type === 'ESCAPED')
        checkEscapes(g, name.text, name);
    g.lexer.consume(2);
    assignment(g);
    return name.text === '__proto__';
}
function shorthand(g) {
    names_reference(g);
    if (grammar_at(g, '='))
        unsupported(g);
    return false;
}
function method(g, isAsync) {
    g.lexer.consume(2);
    methodFunction(g, isAsync);
    return false;
}
/** `[key]: value` or `[key]() {}` behind its bracket, after `words` tokens. */
function computedProperty(g, words, isAsync) {
    g.lexer.consume(words);
    assignment(g);
    expect(g, ']');
    if (!isAsync && take(g, ':')) {
        assignment(g);
        return;
    }
    expect(g, '(');
    methodFunction(g, isAsync);
}
function accessor(g, word) {
    const name = g.lexer.peek(word);
    if (name.type === '[') {
        g.lexer.consume(2);
        assignment(g);
        expect(g, ']');
    }
    else if (isWord(name) || QUOTED.has(name.type))
        g.lexer.consume(2);
    else
        return shorthand(g);
    expect(g, '(');
    checkArity(g, word.text, methodFunction(g, false));
    return false;
}
function checkArity(g, word, count) {
    if (word === 'get' && count !== 0)
        grammar_refuse(g, 'Getter must not have any formal parameters');
    if (word === 'set' && count !== 1)
        grammar_refuse(g, 'Setter must have exactly one formal parameter');
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/primary.ts








/** An operand without operators, calls and properties. */
function primary(g) {
    const token = now(g);
    const rule = primary_RULES[token.type];
    if (rule !== undefined)
        return rule(g);
    if (!isBinding(token))
        throw new Rejected();
    return names_reference(g);
}
/** A rule that never makes something assignable. */
function other(body) {
    return (g) => {
        body(g);
        return 'other';
    };
}
const constant = other((g) => {
    g.lexer.consume();
});
const primary_RULES = {
    this: names_reference,
    null: names_reference,
    true: constant,
    false: constant,
    NUMBER: constant,
    STRING: constant,
    ESCAPED: other((g) => {
        checkEscapes(g, now(g).text, now(g), now(g) === g.unescaped);
        g.lexer.consume();
    }),
    UNTERMINATED: (g) => grammar_refuse(g, `Unterminated string "${now(g).text}"`),
    '[': other(arrayLiteral),
    '{': other(objectLiteral),
    '/': other(regExpLiteral),
    '/=': other(regExpLiteral),
    '`': other((g) => {
        templateLiteral(g, false);
    }),
    '(': parenthesised,
    class: (g) => unsupported(g),
    function: other((g) => {
        functionExpression(g, false);
    }),
    async: asyncOrName,
};
function parenthesised(g) {
    g.lexer.consume();
    const shape = settled(g, () => expression(g));
    expect(g, ')');
    return shape;
}
function asyncOrName(g) {
    const token = now(g);
    if (g.lexer.peek(token, true).type !== 'function')
        return names_reference(g);
    if (g.isFirst)
        unsupported(g);
    g.lexer.consume();
    functionExpression(g, true);
    return 'other';
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/member-expressions.ts





/** A call, a member or a `new`: what may stand left of an assignment, and more. */
function leftHandSide(g) {
    const token = now(g);
    // The runtime looks behind these words, which moves the line that errors name.
    if (['new', 'super', 'import'].includes(token.type))
        g.lexer.peek(token);
    const shape = member(g);
    if (grammar_at(g, '(')) {
        callArguments(g);
        return chain(g, 'other');
    }
    return grammar_at(g, '?') ? optionalChain(g, shape) : shape;
}
function member(g) {
    const { type } = now(g);
    if (type === 'super' || type === 'import')
        unsupported(g);
    if (type !== 'new')
        return member_expressions_properties(g, primary(g));
    newExpression(g);
    return member_expressions_properties(g, 'other');
}
function newExpression(g) {
    g.lexer.consume();
    const { type } = now(g);
    if (type === '.')
        fail(g);
    if (type === 'super' || type === 'import')
        unsupported(g);
    if (type === 'new')
        newExpression(g);
    else
        member_expressions_properties(g, primary(g));
    if (grammar_at(g, '('))
        callArguments(g);
}
/** Properties and templates behind an expression, but no calls. */
function member_expressions_properties(g, first) {
    let shape = first;
    for (let next = member_expressions_property(g); next !== undefined; next = member_expressions_property(g))
        shape = next;
    return shape;
}
/** Properties, templates and calls behind a call. */
function chain(g, first) {
    let shape = first;
    // `f()?.x` is looked at only directly behind the first call; further on `?` begins a condition.
    if (grammar_at(g, '?'))
        return optionalChain(g, shape);
    for (;;) {
        if (grammar_at(g, '(')) {
            callArguments(g);
            shape = 'other';
            continue;
        }
        const next = member_expressions_property(g);
        if (next === undefined)
            return shape;
        shape = next;
    }
}
function member_expressions_property(g) {
    const token = now(g);
    if (token.type === '`') {
        templateLiteral(g, true);
        return 'other';
    }
    if (take(g, '[')) {
        expression(g);
        expect(g, ']');
        return 'property';
    }
    if (token.type !== '.')
        return undefined;
    const name = g.lexer.peek(token);
    g.lexer.consume();
    if (!isWord(name))
        fail(g);
    g.lexer.consume();
    return 'property';
}
/**
 * The runtime has half of `?.`: it takes the question mark and the property, and then wants another `?.`
 * for ever, so that the error names whatever ends the chain.
 */
function optionalChain(g, shape) {
    const question = now(g);
    if (g.lexer.peek(question).type !== '.')
        return shape;
    while (grammar_at(g, '?') && g.lexer.peek(now(g)).type === '.') {
        g.lexer.consume();
        member_expressions_property(g);
    }
    fail(g);
}
/** Arguments of a call behind their opening parenthesis, which is the current token. */
function callArguments(g) {
    g.lexer.consume();
    if (take(g, ')'))
        return;
    if (!g.isFirst)
        g.unescaped = now(g);
    const { root } = g.scope;
    root.argumentLists++;
    do {
        if (g.isFirst)
            take(g, '...');
        assignment(g);
    } while (take(g, ',') && !grammar_at(g, ')'));
    root.argumentLists--;
    expect(g, ')');
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/operators.ts


const operators_words = (text) => new Set(text.split(' '));
const LOGICAL = operators_words('|| &&');
const BINARY = operators_words('| ^ & == != === !== < > <= >= instanceof in << >> >>> + - * / %');
const UNARY = operators_words('delete void typeof + - ~ !');
const UPDATES = operators_words('++ --');
/** Operands with operators between them: which binds closer makes no difference to what is accepted. */
function binary(g, first, withLogical = true) {
    let shape = first === undefined ? power(g) : postfix(g, first);
    for (;;) {
        const { type } = now(g);
        const isLogical = withLogical && LOGICAL.has(type);
        if (!isLogical && !BINARY.has(type))
            return shape;
        if (type === 'in' && g.lexer.isInForbidden)
            grammar_refuse(g, 'Invalid left-hand side in for-loop');
        g.lexer.consume();
        power(g);
        shape = isLogical || shape === 'logical' ? 'logical' : 'other';
    }
}
function power(g) {
    const { type } = now(g);
    const shape = unary(g);
    // Unary operators have refused `**` themselves.
    if (UNARY.has(type) || !grammar_at(g, '**'))
        return shape;
    g.lexer.consume();
    power(g);
    return 'other';
}
function unary(g) {
    const { type } = now(g);
    if (type === 'await')
        return awaitExpression(g);
    if (!UNARY.has(type))
        return update(g);
    g.lexer.consume();
    const shape = unary(g);
    if (grammar_at(g, '**')) {
        grammar_refuse(g, 'Either left-hand side or entire exponentiation must be parenthesized');
    }
    if (type === 'delete' && shape === 'name')
        grammar_refuse(g, 'Delete of an unqualified identifier');
    return 'other';
}
function awaitExpression(g) {
    const { root } = g.scope;
    if (g.isFirst)
        grammar_refuse(g, 'Token "await" not supported in this version');
    if (!root.isAsync)
        grammar_refuse(g, 'await is only valid in async functions');
    if (root.argumentLists > 0)
        grammar_refuse(g, 'await in arguments not supported');
    g.lexer.consume();
    settled(g, () => unary(g));
    return 'other';
}
function update(g) {
    if (!UPDATES.has(now(g).type))
        return postfix(g, leftHandSide(g));
    g.lexer.consume();
    const target = leftHandSide(g);
    if (!isTarget(target))
        refuseTarget(g, 'Invalid left-hand side in prefix operation', now(g));
    return 'other';
}
function postfix(g, operand) {
    const operator = now(g);
    if (!UPDATES.has(operator.type) || g.lexer.previous === 'LINE')
        return operand;
    g.lexer.consume();
    if (!isTarget(operand))
        refuseTarget(g, 'Invalid left-hand side in postfix operation', operator);
    return 'other';
}
function isTarget(shape) {
    return shape === 'name' || shape === 'property';
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/expressions.ts



const ASSIGNMENTS = new Set('= *= /= %= += -= <<= >>= >>>= &= ^= |= **='.split(' '));
/**
 * An expression, commas included. With `first` its left-most operand has been read already, which happens in
 * the head of a `for`.
 */
function expression(g, first) {
    let shape = assignment(g, first);
    while (take(g, ',')) {
        assignment(g);
        shape = 'other';
    }
    return shape;
}
/** An expression without commas. */
function assignment(g, first) {
    if (first === undefined && isArrowFunction(g)) {
        arrowFunction(g);
        return 'other';
    }
    const shape = conditional(g, first);
    if (!ASSIGNMENTS.has(now(g).type))
        return shape;
    checkTarget(g, shape);
    g.lexer.consume();
    assignment(g);
    return 'other';
}
function checkTarget(g, shape) {
    if (shape === 'name' || shape === 'property')
        return;
    if (shape === 'arguments' || shape === 'eval') {
        grammar_refuse(g, `Identifier "${shape}" is forbidden as left-hand in assignment`);
    }
    refuseTarget(g, 'Invalid left-hand side in assignment', now(g));
}
function conditional(g, first) {
    const shape = coalesce(g, first);
    if (!grammar_at(g, '?'))
        return shape;
    g.lexer.consume();
    g.lexer.open();
    assignment(g);
    if (grammar_at(g, ':'))
        g.lexer.close();
    expect(g, ':');
    assignment(g);
    return 'other';
}
function coalesce(g, first) {
    let left = binary(g, first);
    let shape = left;
    while (grammar_at(g, '??')) {
        // The runtime takes any closing parenthesis before `??` for one around the left side.
        if (g.lexer.previous !== ')' && left === 'logical')
            expectNothing(g);
        g.lexer.consume();
        left = binary(g, undefined, false);
        shape = 'other';
    }
    return shape;
}
function expectNothing(g) {
    grammar_refuse(g, 'Unexpected token "??"');
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/try-exits.ts
/** What the runtime calls the place a `return` leads to. */
const RETURN = '@return';
/** Blocks have a label only to be left with it. */
const LABELLED = ['labelled', 'unreachable'];
/** A part of a `try` statement that is read next. */
function createTry() {
    return { kind: 'try', label: undefined, exit: undefined, again: undefined };
}
/** Collects the exits of a part of a `try` statement. */
function collectExits(g, read) {
    const { root } = g.scope;
    const outer = root.exits;
    const own = [];
    root.exits = own;
    read();
    root.exits = outer;
    return own;
}
/** Keeps a jump for when the whole `try` statement around it, if any, has been read. */
function addJump(g, jump, token, label = '') {
    const { exits, around } = g.scope.root;
    exits?.push({ jump, target: jump === 'return' ? RETURN : label, around, token });
}
/**
 * Keeps a `try` statement for the one around it; the outermost one is judged. The runtime's code for a block has
 * room for one place that `break` and `return` lead to and for one that `continue` leads to, which only shows after
 * parsing and is told without a line.
 */
function addTry(g, exits) {
    const { root } = g.scope;
    const whole = { ...exits, around: root.around };
    if (root.exits === undefined)
        judgeTry(g, whole, new Set());
    else
        root.exits.push(whole);
}
function try_exits_judge(g, exits, passed) {
    for (const exit of exits) {
        if ('jump' in exit)
            judgeJump(g, exit, passed);
        else
            judgeTry(g, exit, passed);
    }
}
function judgeJump(g, exit, passed) {
    const { jump, target, token } = exit;
    const around = exit.around.filter((it) => !passed.has(it));
    const index = findTry(around, jump, target);
    const left = around[index];
    if (left?.kind !== 'try')
        return;
    const slot = jump === 'continue' ? 'again' : 'exit';
    const word = jump === 'continue' ? 'continue' : 'break/return';
    const outside = { word, token, around: around.slice(0, index), kinds: kindsOf(jump) };
    compare(g, outside, left[slot], target);
    left[slot] = target;
}
function judgeTry(g, exits, passed) {
    const { token, block, clause, inFinally } = exits;
    try_exits_judge(g, exits.inBlock, passed);
    try_exits_judge(g, exits.inClause, inFinally === undefined ? new Set([...passed, clause]) : passed);
    try_exits_judge(g, inFinally ?? [], passed);
    const around = exits.around.filter((it) => !passed.has(it));
    const again = { word: 'try continue', token, around, kinds: kindsOf('continue') };
    const exit = { word: 'try break/return', token, around, kinds: [...kindsOf('break'), TRY] };
    leave(around, 'again', 'continue', compare(g, again, block.again, clause.again));
    leave(around, 'exit', 'break', compare(g, exit, block.exit, clause.exit));
}
const TRY = 'try';
/** The way out of a `try` statement leads through the one around it. */
function leave(around, slot, jump, target) {
    if (target === undefined)
        return;
    const outer = around[findTry(around, target === RETURN ? 'return' : jump, target)];
    if (outer?.kind === 'try')
        outer[slot] = target;
}
/** The target of both jumps; tells a fault when they lead to different places. */
function compare(g, { word, token, around, kinds }, one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    if (try_exits_placeOf(around, kinds, one) !== try_exits_placeOf(around, kinds, other)) {
        const text = `${word} instructions with different labels ("${one}" vs "${other}") from try-catch block are not supported`;
        g.late.push({ type: 'InternalError', text, line: undefined, token });
    }
    return one;
}
function kindsOf(jump) {
    return jump === 'continue' ? ['loop'] : ['loop', 'switch'];
}
/** Index of the innermost `try` that a jump leaves; -1 when it leaves none. */
function findTry(around, jump, target) {
    const innermost = around.findLastIndex(({ kind }) => kind === 'try');
    if (jump === 'return')
        return innermost;
    const kinds = [...kindsOf(jump), ...(jump === 'break' && target !== '' ? LABELLED : [])];
    return try_exits_placeOf(around, kinds, target) < innermost ? innermost : -1;
}
/** Index of what a jump leads to; -1 for none. A label and its loop are one place. */
function try_exits_placeOf(around, kinds, target) {
    if (target === RETURN)
        return around.findLastIndex(({ kind }) => kind === 'try');
    const index = around.findLastIndex(({ kind, label }) => kinds.includes(kind) && (target === '' || label === target));
    const [before, place] = [around[index - 1], around[index]];
    const isOwnLabel = before?.label !== undefined && before.kind === place?.kind;
    return isOwnLabel && place?.label === undefined ? index - 1 : index;
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/jumps.ts






/** Runs `body` as the inside of a loop, a switch or a labelled statement. */
function surrounded(g, around, body) {
    const { root } = g.scope;
    const before = root.around;
    root.around = [...before, around];
    body();
    root.around = before;
}
/** `break` or `continue`, whose word is the current token. */
function breakOrContinue(g) {
    const word = now(g);
    const { line } = g.lexer;
    g.lexer.consume();
    const label = now(g);
    if (isBinding(label) && g.lexer.previous !== 'LINE') {
        if (!g.scope.sees(label.text))
            grammar_refuse(g, `Undefined label "${label.text}"`, label);
        g.lexer.consume();
        // A semicolon behind a label is left over, so an "else" behind it has no "if".
        checkJump(g, word, line, label.text);
        return;
    }
    checkJump(g, word, line, undefined);
    if (!isBinding(label))
        semicolon(g);
}
/** Where a jump leads is found out only after parsing. */
function checkJump(g, token, line, label) {
    const { around } = g.scope.root;
    const isContinue = token.type === 'continue';
    const fits = ({ kind, label: name }) => label === undefined ? UNNAMED.has(kind) : name === label && kind !== 'unreachable';
    const targets = around.filter(fits);
    const found = isContinue ? targets.some(({ kind }) => kind === 'loop') : targets.length > 0;
    if (found)
        addJump(g, isContinue ? 'continue' : 'break', token, label);
    else
        g.late.push({ text: `Illegal ${token.type} statement`, line, token });
}
const UNNAMED = new Set(['loop', 'switch']);
/** `return`, whose word is the current token. */
function returnStatement(g) {
    const word = now(g);
    g.lexer.consume();
    const token = now(g);
    if (g.scope.root.kind === 'global')
        grammar_refuse(g, 'Illegal return statement', word);
    if (take(g, ';') || g.lexer.previous === 'LINE') {
        addJump(g, 'return', word);
        return;
    }
    try {
        expression(g);
        addJump(g, 'return', word);
        semicolon(g);
    }
    catch (error) {
        // The runtime takes what is no expression for the next statement; only `return }` makes sense of it.
        if (!(error instanceof Rejected))
            throw error;
        if (token.type === 'END')
            fail(g);
    }
}
/** `throw`, whose word is the current token. */
function throwStatement(g) {
    g.lexer.consume();
    now(g);
    if (g.lexer.previous === 'LINE')
        grammar_refuse(g, 'Illegal newline after throw');
    expression(g);
    semicolon(g);
}
/** A labelled statement; its label is the current token. */
function jumps_labelled(g) {
    const { scope } = g;
    const labels = [takeLabel(g)];
    while (isLabel(g))
        labels.push(takeLabel(g));
    const { type } = now(g);
    // Of several labels at one statement only the first can be jumped to.
    const [label] = labels;
    const kind = KINDS.get(type) ?? 'labelled';
    surrounded(g, { kind, label }, () => {
        statement(g);
    });
    // An empty statement keeps its labels taken.
    if (type !== ';')
        for (const name of labels)
            scope.labels.delete(name);
}
/** True when the current token is a label. */
function isLabel(g) {
    return isBinding(now(g)) && g.lexer.peek(now(g)).type === ':';
}
function takeLabel(g) {
    const { text } = now(g);
    if (g.scope.sees(text))
        grammar_refuse(g, `Label "${text}" has already been declared`);
    g.scope.labels.add(text);
    g.lexer.consume(2);
    if (grammar_at(g, 'function')) {
        const fault = 'In strict mode code, functions can only be declared at top level or inside a block.';
        grammar_refuse(g, fault, now(g), { line: undefined });
    }
    return text;
}
/** Statements that a label becomes a part of; those it cannot be left through are unreachable. */
const KINDS = new Map([
    ['for', 'loop'],
    ['while', 'loop'],
    ['do', 'loop'],
    ['switch', 'switch'],
    ['try', 'unreachable'],
    ['break', 'unreachable'],
    ['continue', 'unreachable'],
]);

;// CONCATENATED MODULE: ./src/runtime/language/grammar/variables.ts




/** Declarations behind `var`, `let` or `const`, separated by commas. */
function variables(g, kind) {
    do
        variable(g, kind);
    while (take(g, ','));
}
function variable(g, kind) {
    const name = now(g);
    if (name.type === '{' || name.type === '[')
        refusePattern(g);
    if (!isBinding(name))
        fail(g);
    if (isRestricted(name))
        grammar_refuse(g, `Identifier "${name.text}" is forbidden in var declaration`);
    declareName(g, name, kind);
    g.lexer.consume();
    if (take(g, '='))
        assignment(g);
    else if (kind === 'const') {
        g.late.push({ text: 'missing initializer in const declaration', line: undefined, token: name });
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/loops.ts










/** Body of a loop. */
function loops_body(g) {
    surrounded(g, { kind: 'loop', label: undefined }, () => {
        statement(g);
    });
}
/** `while`, whose word is the current token. */
function whileStatement(g) {
    g.lexer.consume();
    condition(g);
    loops_body(g);
}
/** `do`, whose word is the current token. A semicolon behind it is a statement of its own. */
function doWhile(g) {
    g.lexer.consume();
    loops_body(g);
    expect(g, 'while');
    condition(g);
}
/** An expression in parentheses. */
function condition(g) {
    expect(g, '(');
    expression(g);
    expect(g, ')');
}
/** `for`, whose word is the current token. */
function forStatement(g) {
    g.lexer.consume();
    if (grammar_at(g, 'await'))
        unsupported(g);
    expect(g, '(');
    inBlock(g, () => {
        head(g);
    });
}
const loops_KINDS = { var: 'var', let: 'let', const: 'const' };
function head(g) {
    const token = now(g);
    if (token.type === ';')
        threeParts(g);
    else if (token.type === 'var' || token.type === 'let' || token.type === 'const') {
        declarationHead(g, loops_KINDS[token.type]);
    }
    else if (token.type === 'await' || isArrowFunction(g)) {
        expression(g);
        threeParts(g);
    }
    else
        expressionHead(g, token);
}
function declarationHead(g, kind) {
    const word = now(g);
    const name = g.lexer.peek(word);
    if (g.isFirst && kind !== 'var')
        unsupported(g);
    g.lexer.consume();
    if (name.type === '{' || name.type === '[')
        unsupported(g);
    if (!isBinding(name)) {
        expression(g);
        threeParts(g);
        return;
    }
    if (isRestricted(name))
        grammar_refuse(g, `Identifier "${name.text}" is forbidden in var declaration`);
    if (g.lexer.peek(name).type === 'in') {
        declareName(g, name, kind);
        g.lexer.consume(2);
        overKeys(g);
        return;
    }
    g.lexer.isInForbidden = true;
    variables(g, kind);
    threeParts(g);
}
function expressionHead(g, first) {
    const target = headTarget(g);
    if (target !== undefined && take(g, 'in')) {
        if (target !== 'name' && target !== 'property') {
            refuseTarget(g, `Invalid left-hand side "${first.text}" in for-in statement`, first);
        }
        overKeys(g);
        return;
    }
    g.lexer.isInForbidden = true;
    expression(g, target);
    threeParts(g);
}
/** What could be the variable of a `for\u2026in`; undefined when an operator stands first. */
function headTarget(g) {
    try {
        return leftHandSide(g);
    }
    catch (error) {
        if (error instanceof Rejected)
            return undefined;
        throw error;
    }
}
function overKeys(g) {
    expression(g);
    expect(g, ')');
    loops_body(g);
}
/** `; condition; step) body`, where the runtime also notices `of`. */
function threeParts(g) {
    const token = now(g);
    if (token.type === 'of')
        unsupported(g);
    if (token.type !== ';')
        fail(g);
    g.lexer.isInForbidden = false;
    g.lexer.peek(token);
    g.lexer.consume();
    if (!grammar_at(g, ';'))
        expression(g);
    expect(g, ';');
    if (!grammar_at(g, ')'))
        expression(g);
    expect(g, ')');
    loops_body(g);
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/modules.ts



/** Functions are scripts: nothing can be exported. */
function exportStatement(g) {
    const word = now(g);
    g.lexer.consume();
    now(g);
    grammar_refuse(g, 'Illegal export statement', word);
}
/** `import name from 'module'`, at the top level only. */
function importStatement(g) {
    const word = now(g);
    g.lexer.consume();
    const name = now(g);
    if (g.scope.kind !== 'global')
        grammar_refuse(g, 'Illegal import statement', word);
    if (name.type !== 'NAME')
        grammar_refuse(g, 'Non-default import is not supported', word);
    declareName(g, name, 'let');
    g.lexer.consume();
    expect(g, 'from');
    const module = now(g);
    if (module.type !== 'STRING')
        fail(g);
    if (!g.modules.includes(module.text))
        grammar_refuse(g, `Cannot find module "${module.text}"`, module);
    g.lexer.consume();
    semicolon(g);
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/switch-statement.ts






const STARTS = new Set(['case', 'default']);
const ENDS = new Set([...STARTS, '}']);
/** `switch`, whose word is the current token. */
function switchStatement(g) {
    g.lexer.consume();
    condition(g);
    expect(g, '{');
    inBlock(g, () => {
        surrounded(g, { kind: 'switch', label: undefined }, () => {
            clauses(g);
        });
    });
}
function clauses(g) {
    let hasDefault = false;
    while (!take(g, '}')) {
        if (take(g, 'case'))
            expression(g);
        else if (grammar_at(g, 'default')) {
            if (hasDefault)
                grammar_refuse(g, 'More than one default clause in switch statement');
            hasDefault = true;
            g.lexer.consume();
        }
        else
            fail(g);
        expect(g, ':');
        if (!ENDS.has(now(g).type))
            clauseItems(g);
    }
}
function clauseItems(g) {
    listItem(g);
    while (!grammar_at(g, '}') && furtherItem(g))
        ;
}
/** The runtime ends a clause where a further statement has no room for `case` or `default`. */
function furtherItem(g) {
    const { scope } = g;
    try {
        listItem(g);
        return true;
    }
    catch (error) {
        if (!(error instanceof Rejected) || g.scope !== scope || !STARTS.has(now(g).type))
            throw error;
        return false;
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/try-statement.ts






/** `try`, whose word is the current token. */
function tryStatement(g) {
    const token = now(g);
    g.lexer.consume();
    const [tried, clause] = [createTry(), createTry()];
    const tries = collectExits(g, () => {
        surrounded(g, tried, () => {
            statements_block(g);
        });
    });
    const inClause = grammar_at(g, 'finally') ? [] : catchExits(g, clause);
    const inFinally = take(g, 'finally')
        ? collectExits(g, () => {
            statements_block(g);
        })
        : undefined;
    addTry(g, { token, block: tried, inBlock: tries, clause, inClause, inFinally });
}
function catchExits(g, clause) {
    if (!take(g, 'catch'))
        grammar_refuse(g, 'Missing catch or finally after try');
    return collectExits(g, () => {
        surrounded(g, clause, () => {
            inBlock(g, () => {
                catchClause(g);
            });
        });
    });
}
function catchClause(g) {
    if (!take(g, '('))
        unsupported(g);
    const name = now(g);
    if (grammar_at(g, '{'))
        unsupported(g);
    if (!isBinding(name))
        fail(g);
    declareName(g, name, 'catch');
    g.lexer.consume();
    expect(g, ')');
    expect(g, '{');
    // Names of the body and of the clause share one scope.
    blockBody(g);
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/statements.ts










/** Statements up to a closing brace or the end; at least one. */
function statementList(g) {
    do
        listItem(g);
    while (!grammar_at(g, '}') && !grammar_at(g, 'END'));
}
/** A declaration or a statement. */
function listItem(g) {
    const token = now(g);
    if (token.type === 'function')
        functionDeclaration(g, false);
    else if (token.type === 'async' && g.lexer.peek(token, true).type === 'function') {
        if (g.isFirst)
            unsupported(g);
        g.lexer.consume();
        functionDeclaration(g, true);
    }
    else if (token.type === 'class')
        unsupported(g);
    else if (!statements_isLexical(g))
        topStatement(g);
}
/** `let` and `const` declarations; false when the word turns out to be something else. */
function statements_isLexical(g) {
    const { type } = now(g);
    if (type !== 'let' && type !== 'const')
        return false;
    const next = g.lexer.peek(now(g));
    const isPattern = next.type === '{' || next.type === '[';
    if (!isPattern && isReserved(next)) {
        g.lexer.consume();
        fail(g);
    }
    if (!isPattern && !isBinding(next))
        return false;
    if (g.isFirst)
        unsupported(g);
    g.lexer.consume();
    variables(g, type);
    semicolon(g);
    return true;
}
function topStatement(g) {
    if (take(g, ';'))
        return;
    if (grammar_at(g, 'export'))
        exportStatement(g);
    else if (grammar_at(g, 'import'))
        importStatement(g);
    else
        statement(g);
}
/** A statement where no declaration may stand: behind `if (\u2026)`, `for (\u2026)`, a label. */
function statement(g) {
    const token = now(g);
    const rule = statements_RULES[token.type];
    if (rule !== undefined)
        rule(g);
    else if (token.type === 'END')
        fail(g);
    else if (isLabel(g))
        jumps_labelled(g);
    else
        expressionStatement(g);
}
const statements_RULES = {
    '{': statements_block,
    ';': (g) => {
        g.lexer.consume();
    },
    var: (g) => {
        g.lexer.consume();
        variables(g, 'var');
        semicolon(g);
    },
    if: ifStatement,
    do: doWhile,
    while: whileStatement,
    for: forStatement,
    switch: switchStatement,
    continue: breakOrContinue,
    break: breakOrContinue,
    return: returnStatement,
    with: (g) => {
        g.lexer.consume();
        unsupported(g);
    },
    throw: throwStatement,
    try: tryStatement,
    debugger: debuggerStatement,
};
/** A block with a scope of its own. */
function statements_block(g) {
    expect(g, '{');
    inBlock(g, () => {
        blockBody(g);
    });
}
/** Statements of a block and its closing brace. */
function blockBody(g) {
    if (take(g, '}'))
        return;
    settled(g, () => {
        statementList(g);
        expect(g, '}');
    });
}
/** A semicolon, or a place where it may be missing. */
function semicolon(g) {
    if (take(g, ';') || grammar_at(g, 'END') || grammar_at(g, '}') || g.lexer.previous === 'LINE')
        return;
    fail(g);
}
function ifStatement(g) {
    g.lexer.consume();
    expect(g, '(');
    expression(g);
    expect(g, ')');
    statement(g);
    if (take(g, 'else'))
        statement(g);
}
function debuggerStatement(g) {
    g.lexer.consume();
    if (g.isFirst)
        unsupported(g);
    if (!grammar_at(g, 'END'))
        expect(g, ';');
}
const MISPLACED = {
    function: 'Functions can only be declared at top level or inside a block',
    class: 'Class can only be declared at top level or inside a block',
};
function expressionStatement(g) {
    const token = now(g);
    const misplaced = MISPLACED[token.type];
    if (misplaced !== undefined)
        grammar_refuse(g, misplaced);
    if (token.type === 'async' && g.lexer.peek(token, true).type === 'function')
        unsupported(g);
    if (token.type === 'const' || token.type === 'let')
        refuseSingle(g, token.type);
    expression(g);
    semicolon(g);
}
function refuseSingle(g, word) {
    const next = g.lexer.peek(now(g));
    if (next.type === 'NAME') {
        grammar_refuse(g, `${word} declaration cannot appear in a single-statement context`);
    }
    if (next.type === '[')
        fail(g);
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/find-refusal.ts





/**
 * Reads a source as the runtime's own parser does, left to right, and answers the first thing it refuses:
 * the error that AWS reports. undefined when it compiles.
 */
function findRefusal({ source, runtime }, facts) {
    const isFirst = runtime === 'cloudfront-js-1.0';
    const g = {
        ...facts,
        isFirst,
        lexer: new Lexer(source, !isFirst),
        scope: new Scope('global', undefined),
        unescaped: undefined,
        late: [],
    };
    try {
        settled(g, () => {
            while (g.lexer.current().type !== 'END')
                listItem(g);
        });
    }
    catch (error) {
        if (error instanceof Refused)
            return error.refusal;
        throw error;
    }
    return lateRefusal(g);
}
function lateRefusal({ late }) {
    const [first] = late;
    if (first === undefined)
        return undefined;
    const { type = 'SyntaxError', text, line, token } = first;
    return { type, text, line, start: token.start, end: token.end };
}

;// CONCATENATED MODULE: ./src/runtime/language/find-compile-error.ts



/**
 * The first thing a runtime's parser refuses in a source, exactly as it words it; undefined when it compiles.
 * Throws RangeError for code that is nested too deeply (thousands of brackets).
 */
function findCompileError(code) {
    const { runtime } = code;
    const judge = (pattern) => judgePattern(pattern, runtime).refusal;
    return findRefusal(code, { modules: MODULES[runtime], judge });
}

;// CONCATENATED MODULE: ./src/runtime/language/remember.ts
/** Functions whose results are kept: checker, engine and explanations ask for the same code in turn. */
const KEPT = 8;
/** Makes an analysis of code keep its last results. Results must not change. */
function remember(analyse) {
    const results = new Map();
    return (code) => {
        const key = `${code.runtime}\n${code.source}`;
        const known = results.get(key);
        if (known !== undefined)
            return known;
        const result = analyse(code);
        const [oldest] = results.keys();
        if (oldest !== undefined && results.size >= KEPT)
            results.delete(oldest);
        results.set(key, result);
        return result;
    };
}

// EXTERNAL MODULE: ./node_modules/acorn/dist/acorn.mjs
var acorn = __webpack_require__(4559);
;// CONCATENATED MODULE: ./src/runtime/language/tree/parse-tree.ts

const OPTIONS = {
    ecmaVersion: 'latest',
    sourceType: 'script',
    allowImportExportEverywhere: true,
    allowReturnOutsideFunction: true,
    allowSuperOutsideMethod: true,
    allowHashBang: true,
    checkPrivateFields: false,
};
/** Refuses only what it cannot make a tree of: what is an error is the runtime's business. */
class LenientParser extends acorn/* Parser */.iX {
}
const lenient = LenientParser.prototype;
lenient.raiseRecoverable = ignore;
lenient.validateRegExpFlags = ignore;
lenient.validateRegExpPattern = ignore;
/** Also reads `await` in functions that are not async, as long as it is no name there. */
class AwaitingParser extends LenientParser {
}
Object.defineProperty(AwaitingParser.prototype, 'canAwait', { get: () => true });
function ignore() {
    // Every complaint that acorn can recover from is one the runtime's own grammar decides about.
}
let last;
/** Reads a source as the newest JavaScript; undefined when even that is impossible. Keeps the last tree. */
function parseTree(source) {
    if (last?.source === source)
        return last.tree;
    const tree = attempt(source, LenientParser) ?? attempt(source, AwaitingParser);
    last = { source, tree };
    return tree;
}
function attempt(source, parser) {
    const comments = [];
    try {
        return { program: parser.parse(source, { ...OPTIONS, onComment: comments }), comments };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** The comments of a source; where it cannot be parsed or is nested too deeply, those up to that place. */
function findComments(source) {
    const comments = [];
    try {
        LenientParser.parse(source, { ...OPTIONS, onComment: comments });
    }
    catch (error) {
        if (!(error instanceof SyntaxError || error instanceof RangeError))
            throw error;
    }
    return comments;
}
/** JavaScript as engines take it: strict, but with any regular expression, which has rules of its own. */
class StrictParser extends acorn/* Parser */.iX {
}
const strict = StrictParser.prototype;
strict.validateRegExpFlags = ignore;
strict.validateRegExpPattern = ignore;
const directive = strict.strictDirective;
strict.strictDirective = function (start) {
    // The parser asks once for the whole source and then for functions.
    return start === 0 || directive.call(this, start);
};
/** Reads a source as JavaScript engines do. Throws acorn's SyntaxError. */
function parseStrictly(source) {
    return StrictParser.parse(source, OPTIONS);
}
/** The first reason for which a JavaScript engine would not take a source. */
function findJavaScriptFault(source) {
    try {
        parseStrictly(source);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof SyntaxError) || !('pos' in error))
            throw error;
        return { reason: error.message.replace(/ \(\d+:\d+\)$/, ''), at: Number(error.pos) };
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/find-constructs.ts







function analyseTree(code) {
    const refusal = findCompileError(code);
    const tree = parseTree(code.source);
    const marks = tree === undefined ? [] : inOrder(unique(collectMarks(tree, code)));
    const later = marks.filter(({ trip }) => trip === undefined);
    const compile = marks.filter(({ trip }) => trip !== undefined);
    return [
        ...(refusal === undefined ? engineFindings(code) : compileFindings(refusal, compile, code)),
        ...later.map((mark) => createFinding(mark, code)),
    ];
}
/** What the runtime compiles and a JavaScript engine does not. */
function engineFindings(code) {
    const fault = findJavaScriptFault(code.source);
    if (fault === undefined)
        return [];
    const { reason, at } = fault;
    return [
        createFinding({ id: 'not-parsed', start: at, end: at, trip: undefined, values: { reason } }, code),
    ];
}
/** A shorthand property shows its name to the rules twice. */
function unique(marks) {
    const seen = new Set();
    return marks.filter(({ id, start }) => {
        const key = `${id} ${String(start)}`;
        return !seen.has(key) && seen.add(key);
    });
}
function inOrder(marks) {
    return [...marks].sort((a, b) => (a.trip ?? a.start) - (b.trip ?? b.start) || a.start - b.start);
}
/** What the grammar refuses, then what rules found behind it: what it has read past is no fault. */
function compileFindings(refusal, marks, code) {
    const own = find_constructs_markOf(refusal, marks);
    const further = marks.filter((mark) => mark !== own && (mark.trip ?? 0) >= refusal.start);
    return [refusalFinding(refusal, own, code), ...further.map((mark) => createFinding(mark, code))];
}
function find_constructs_markOf({ start }, marks) {
    return (marks.find(({ trip }) => trip === start) ??
        marks.findLast((mark) => mark.start <= start && start < (mark.reach ?? mark.end)));
}
/** The refusal as a finding; the mark it belongs to gives it its construct and its place. */
function refusalFinding(refusal, mark, code) {
    const { start, end } = mark ?? refusal;
    const id = mark?.id ?? classifyRefusal(refusal, code.source);
    const finding = createFinding({ id, start, end, trip: refusal.start }, code);
    return { ...finding, error: refusalText(refusal), line: refusal.line ?? finding.line };
}
const TOO_DEEP = { id: 'too-deep', start: 0, end: 0, trip: undefined };
function analyse(code) {
    try {
        return analyseTree(code);
    }
    catch (error) {
        // Both parsers descend as deep as the code is nested.
        if (error instanceof RangeError)
            return [createFinding(TOO_DEEP, code)];
        throw error;
    }
}
/**
 * Everything in a source that its runtime refuses, fails at or computes in its own way. Where the runtime does
 * not compile the source, the first finding is exactly what it reports, and those of phase `compile` behind it
 * are what it would meet next, in its order. What only happens at run time, or only offline, follows.
 */
const findConstructs = remember(analyse);

;// CONCATENATED MODULE: ./src/runtime/steps/changes.ts
/** Collects what has to be written into a source. */
class Changes {
    made = [];
    /** Everything that was written, in the order in which it was begun. */
    get edits() {
        return this.made.filter(({ text }) => text !== '');
    }
    /** Writes in front of what begins at an offset. */
    open(at, text = '') {
        const edit = { kind: 'open', at, text };
        this.made.push(edit);
        return {
            fill(later) {
                edit.text = later;
            },
        };
    }
    /** Writes behind what ends at an offset. */
    close(at, text) {
        this.made.push({ kind: 'close', at, text });
    }
}

;// CONCATENATED MODULE: ./src/runtime/steps/weights.ts
/**
 * What things cost, in steps. One step is about what the runtime needs for an addition. Measured with njs
 * 0.7.9 as user time relative to an addition, and rounded: they weigh things against each other, and say
 * nothing about time or about AWS's compute utilization.
 */
const NODE_STEPS = {
    ArrayExpression: 2,
    ArrowFunctionExpression: 3,
    AssignmentExpression: 1,
    AwaitExpression: 20,
    BinaryExpression: 1,
    BreakStatement: 1,
    CallExpression: 4,
    CatchClause: 2,
    ConditionalExpression: 1,
    ContinueStatement: 1,
    DoWhileStatement: 1,
    ForInStatement: 10,
    ForStatement: 1,
    FunctionDeclaration: 3,
    FunctionExpression: 3,
    IfStatement: 1,
    LogicalExpression: 1,
    MemberExpression: 2,
    NewExpression: 6,
    ObjectExpression: 4,
    Property: 4,
    ReturnStatement: 1,
    SwitchCase: 1,
    SwitchStatement: 1,
    TaggedTemplateExpression: 10,
    TemplateLiteral: 10,
    ThrowStatement: 30,
    TryStatement: 2,
    UnaryExpression: 1,
    UpdateExpression: 1,
    VariableDeclarator: 1,
    WhileStatement: 1,
};
/** A regular expression that is written as a literal. */
const REGEXP_STEPS = 5;
/** Each argument of a call, each item of an array, each expression of a template. */
const ITEM_STEPS = 2;
/** A text costs one step more for each 16 characters: a power of two, as a shift of its length. */
const TEXT_SHIFT = 4;
/** Built-in functions that do more than their call: what one call costs on top, by name. */
const NATIVE_STEPS = weights({
    10: 'Date charAt charCodeAt codePointAt fromCharCode fromCodePoint now',
    15: 'concat endsWith hasOwnProperty includes indexOf lastIndexOf padEnd padStart parseFloat parseInt push ' +
        'repeat slice splice startsWith substr substring trim trimEnd trimStart unshift',
    25: 'entries getOwnPropertyNames join keys reverse sort toLowerCase toUpperCase values',
    30: 'atob btoa createHash decodeURI decodeURIComponent encodeURI encodeURIComponent escape every fill filter ' +
        'find findIndex forEach map reduce reduceRight some unescape update',
    50: 'createHmac replace split toISOString toJSON toUTCString',
    60: 'Error EvalError RangeError ReferenceError SyntaxError TypeError URIError digest',
    100: 'RegExp assign match parse replaceAll search test',
    200: 'exec stringify',
});
/** Those whose result may be a long text. */
const SIZED_RESULTS = new Set(('atob btoa concat decodeURI decodeURIComponent encodeURI encodeURIComponent join padEnd padStart repeat ' +
    'replace replaceAll slice stringify substr substring toLowerCase toString toUpperCase trim trimEnd trimStart').split(' '));
/** Those that read the whole text of their first argument. */
const SIZED_ARGUMENTS = new Set('exec parse test update'.split(' '));
function weights(table) {
    return Object.fromEntries(Object.entries(table).flatMap(([steps, names]) => names.split(' ').map((name) => [name, Number(steps)])));
}

;// CONCATENATED MODULE: ./src/runtime/steps/count-expressions.ts





/** Steps of an expression. What may not happen, and sizes of texts, are counted where they happen. */
function countExpression(counter, node) {
    const rule = count_expressions_RULES[node.type];
    return rule === undefined ? stepsOf(node) + countChildren(counter, node) : rule(counter, node);
}
function stepsOf({ type }) {
    return NODE_STEPS[type] ?? 0;
}
function countChildren(counter, node) {
    return countAll(counter, childrenOf(node).map(([, child]) => child));
}
function countAll(counter, nodes) {
    return nodes.reduce((sum, node) => sum + (node === null ? 0 : countExpression(counter, node)), 0);
}
const count_expressions_RULES = {
    FunctionExpression: countFunction,
    ArrowFunctionExpression: countFunction,
    Literal: (_, node) => (node.type === 'Literal' && node.regex != null ? REGEXP_STEPS : 0),
    ConditionalExpression: (counter, node) => {
        if (node.type !== 'ConditionalExpression')
            return 0;
        const test = countExpression(counter, node.test);
        return (stepsOf(node) +
            test +
            countMaybe(counter, node.consequent) +
            countMaybe(counter, node.alternate));
    },
    LogicalExpression: (counter, node) => {
        if (node.type !== 'LogicalExpression')
            return 0;
        return stepsOf(node) + countExpression(counter, node.left) + countMaybe(counter, node.right);
    },
    CallExpression: countCall,
    NewExpression: countCall,
    ArrayExpression: (counter, node) => {
        if (node.type !== 'ArrayExpression')
            return 0;
        return stepsOf(node) + ITEM_STEPS * node.elements.length + countAll(counter, node.elements);
    },
    Property: (counter, node) => {
        if (node.type !== 'Property')
            return 0;
        const key = node.computed ? countExpression(counter, node.key) : 0;
        return stepsOf(node) + key + countExpression(counter, node.value);
    },
    TaggedTemplateExpression: (counter, node) => {
        if (node.type !== 'TaggedTemplateExpression')
            return 0;
        return (stepsOf(node) + countExpression(counter, node.tag) + countAll(counter, node.quasi.expressions));
    },
    TemplateLiteral: (counter, node) => {
        if (node.type !== 'TemplateLiteral' || node.expressions.length === 0)
            return 0;
        const items = ITEM_STEPS * node.expressions.length;
        return stepsOf(node) + items + sized(counter, node, () => countAll(counter, node.expressions));
    },
    BinaryExpression: (counter, node) => {
        if (node.type !== 'BinaryExpression')
            return 0;
        const inside = () => countSum(counter, node);
        return stepsOf(node) + (mayJoin(counter, node) ? sized(counter, node, inside) : inside());
    },
    AssignmentExpression: (counter, node) => {
        if (node.type !== 'AssignmentExpression')
            return 0;
        const inside = () => countAll(counter, [node.left, node.right]);
        const joins = node.operator === '+=' && counter.types.typeOf(node.right) !== 'Number.prototype';
        return stepsOf(node) + (joins ? sized(counter, node, inside) : inside());
    },
};
function countFunction(counter, node) {
    if (isFunction(node))
        counter.function(node);
    return stepsOf(node);
}
/** What is not worth a counter of its own is counted whether it happens or not. */
const CHEAP = 2;
/** An expression that may not be evaluated. */
function countMaybe(counter, node) {
    const slot = counter.changes.open(node.start);
    const steps = countExpression(counter, node);
    if (steps <= CHEAP)
        return steps;
    slot.fill(`(${counter.names.steps}+=${String(steps)},`);
    counter.changes.close(node.end, ')');
    return 0;
}
/** Adds the size of the text that an expression gives, if it gives one. */
function sized(counter, node, inside) {
    // The blank keeps a word in front of it apart.
    counter.changes.open(node.start, ` ${counter.names.sized}(`);
    const steps = inside();
    counter.changes.close(node.end, ')');
    return steps;
}
/** Operands of a sum; a sum to the left is part of the same text. */
function countSum(counter, { left, right, operator }) {
    const isSum = operator === '+' && left.type === 'BinaryExpression' && left.operator === '+';
    const before = isSum ? stepsOf(left) + countSum(counter, left) : countExpression(counter, left);
    return before + countExpression(counter, right);
}
/** True when `+` may join texts. */
function mayJoin({ types }, node) {
    if (node.operator !== '+')
        return false;
    const sides = [types.typeOf(node.left), types.typeOf(node.right)];
    return sides.includes('String.prototype') || !sides.includes('Number.prototype');
}
function countCall(counter, node) {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression')
        return 0;
    const name = nativeName(counter, node);
    const native = own_value_ownValue(NATIVE_STEPS, name) ?? 0;
    const inside = () => countExpression(counter, node.callee) + countArguments(counter, node, name);
    const hasSize = name !== undefined && SIZED_RESULTS.has(name);
    return stepsOf(node) + native + (hasSize ? sized(counter, node, inside) : inside());
}
function countArguments(counter, call, name) {
    const [first, ...others] = call.arguments;
    if (first === undefined)
        return 0;
    const count = () => countExpression(counter, first);
    const isRead = name !== undefined && SIZED_ARGUMENTS.has(name) && first.type !== 'SpreadElement';
    const steps = isRead ? sized(counter, first, count) : count();
    return steps + ITEM_STEPS * call.arguments.length + countAll(counter, others);
}
/** Name of a method, or of a global function that the source does not declare itself. */
function nativeName({ types }, { callee }) {
    if (callee.type === 'Identifier')
        return types.isBuiltin(callee) ? callee.name : undefined;
    return memberName(callee);
}

;// CONCATENATED MODULE: ./src/runtime/steps/step-counter.ts

/** The statement that counts. */
function counting({ names }, steps) {
    return `${names.steps}+=${String(steps)};`;
}

;// CONCATENATED MODULE: ./src/runtime/steps/count-statements.ts



/** Statements that always go on to the next one, so that a stretch of them is counted at once. */
const PLAIN = new Set([
    'ExpressionStatement',
    'VariableDeclaration',
    'EmptyStatement',
    'DebuggerStatement',
]);
/** Statements that do nothing where they stand. */
const HOISTED = new Set(['FunctionDeclaration', 'ImportDeclaration']);
/** Counts a list of statements: stretch by stretch, since the function may return between them. */
function countList(counter, list, beginning) {
    let slot = beginning?.slot;
    let steps = beginning?.steps ?? 0;
    const settle = () => {
        slot?.fill(steps === 0 ? '' : counting(counter, steps));
        slot = undefined;
        steps = 0;
    };
    for (const statement of list) {
        if (HOISTED.has(statement.type)) {
            countStatement(counter, statement);
            continue;
        }
        slot ??= counter.changes.open(statement.start);
        steps += countStatement(counter, statement);
        if (!PLAIN.has(statement.type))
            settle();
    }
    settle();
}
/** Counts a block that is entered with some steps: a function, a loop, a clause. */
function countBlock(counter, block, steps) {
    countList(counter, block.body, { slot: counter.changes.open(block.start + 1), steps });
}
/** Counts a statement that is entered with some steps; braces make room for the counting. */
function countInside(counter, body, steps) {
    if (body.type === 'BlockStatement') {
        countBlock(counter, body, steps);
        return;
    }
    const slot = counter.changes.open(body.start);
    const inside = steps + countStatement(counter, body);
    slot.fill(`{${counting(counter, inside)}`);
    counter.changes.close(body.end, '}');
}
/** Steps of a statement up to where it branches; what comes behind is counted in there. */
function countStatement(counter, node) {
    const own = NODE_STEPS[node.type] ?? 0;
    const of = (part) => part == null ? 0 : counter.expression(part);
    if (isFunction(node))
        counter.function(node);
    switch (node.type) {
        case 'ExpressionStatement':
            return of(node.expression);
        case 'VariableDeclaration':
            return node.declarations.reduce((sum, { init, type }) => sum + (init == null ? 0 : (NODE_STEPS[type] ?? 0) + of(init)), 0);
        case 'ReturnStatement':
        case 'ThrowStatement':
            return own + of(node.argument);
        case 'BreakStatement':
        case 'ContinueStatement':
            return own;
        case 'BlockStatement':
            countList(counter, node.body);
            return 0;
        case 'LabeledStatement':
            return countStatement(counter, node.body);
        case 'IfStatement': {
            const test = of(node.test);
            countInside(counter, node.consequent, 0);
            if (node.alternate != null)
                countInside(counter, node.alternate, 0);
            return own + test;
        }
        case 'SwitchStatement':
            return own + of(node.discriminant) + countCases(counter, node.cases);
        case 'TryStatement':
            countBlock(counter, node.block, 0);
            if (node.handler != null)
                countBlock(counter, node.handler.body, NODE_STEPS.CatchClause ?? 0);
            if (node.finalizer != null)
                countBlock(counter, node.finalizer, 0);
            return own;
        default:
            return own + countLoop(counter, node);
    }
}
/** All tests are counted, although the runtime stops at the one that fits. */
function countCases(counter, cases) {
    let steps = 0;
    for (const { test, consequent, type } of cases) {
        steps += (NODE_STEPS[type] ?? 0) + (test == null ? 0 : counter.expression(test));
        countList(counter, consequent);
    }
    return steps;
}
/** Steps in front of a loop; each turn is counted at its beginning. */
function countLoop(counter, node) {
    switch (node.type) {
        case 'ForStatement': {
            const first = node.init == null ? 0 : countHead(counter, node.init);
            const test = node.test == null ? 0 : counter.expression(node.test);
            const update = node.update == null ? 0 : counter.expression(node.update);
            countInside(counter, node.body, test + update + 1);
            return first + test;
        }
        case 'ForInStatement': {
            if (node.left.type !== 'VariableDeclaration')
                counter.expression(node.left);
            const right = counter.expression(node.right);
            countInside(counter, node.body, 2);
            return right;
        }
        case 'WhileStatement': {
            const test = counter.expression(node.test);
            countInside(counter, node.body, test + 1);
            return test;
        }
        case 'DoWhileStatement': {
            const slotted = node.body;
            const test = counter.expression(node.test);
            countInside(counter, slotted, test + 1);
            return 0;
        }
        default:
            return 0;
    }
}
function countHead(counter, init) {
    return init.type === 'VariableDeclaration'
        ? countStatement(counter, init)
        : counter.expression(init);
}

;// CONCATENATED MODULE: ./src/runtime/steps/count-steps.ts







/** What a function costs to enter. */
const ENTRY_STEPS = 2;
/**
 * Makes a source count what it does, on the very lines on which it does it. The number depends on the source
 * and on what it is given, never on the machine: weights of what happens, by weights.ts. The source cannot
 * notice: it holds none of the names, and they are no properties of the global object.
 */
function countSteps(source, tree, runtime) {
    const nodes = nodesOf(tree);
    const names = { steps: unusedName(source, 'cf2Steps'), sized: unusedName(source, 'cf2Sized') };
    const counter = {
        changes: new Changes(),
        names,
        types: new TypeInference(analyseNames(tree), nodes, runtime),
        expression: (node) => countExpression(counter, node),
        function: (node) => {
            count_steps_countFunction(counter, node);
        },
    };
    counter.changes.open(firstPlace(source), prologue(names));
    countList(counter, tree.body);
    return { edits: counter.changes.edits, answer: `()=>${names.steps}` };
}
/** The first line of a script may be a hashbang. */
function firstPlace(source) {
    return source.startsWith('#!') ? source.indexOf('\n') + 1 || source.length : 0;
}
function prologue({ steps, sized }) {
    const size = `typeof t==="string"&&(${steps}+=t.length>>${String(TEXT_SHIFT)})`;
    return `let ${steps}=0;const ${sized}=(t)=>(${size},t);`;
}
function unusedName(source, name) {
    return source.includes(name) ? unusedName(source, `${name}$`) : name;
}
function count_steps_countFunction(counter, { body }) {
    if (body.type === 'BlockStatement') {
        countBlock(counter, body, ENTRY_STEPS);
        return;
    }
    const slot = counter.changes.open(body.start);
    const steps = ENTRY_STEPS + counter.expression(body);
    slot.fill(`(${counter.names.steps}+=${String(steps)},`);
    counter.changes.close(body.end, ')');
}

;// CONCATENATED MODULE: ./src/runtime/program/call-sites.ts

function methodName(call) {
    const { callee } = call;
    if (callee.type !== 'MemberExpression')
        return undefined;
    if (!callee.computed)
        return callee.property.type === 'Identifier' ? callee.property.name : undefined;
    return callee.property.type === 'Literal' ? String(callee.property.value) : undefined;
}
/** Turns offsets into places as QuickJS reports them. */
function createPlaces(source) {
    const starts = [
        0,
        ...[...source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map((end) => end.index + end[0].length),
    ];
    return (offset) => {
        const line = starts.findLastIndex((start) => start <= offset);
        const before = source.slice(starts[line], offset);
        return [line + 1, Buffer.byteLength(before) + 1];
    };
}
/** Every call of a tree, in source order, at its place in the edited source. */
function findCalls(tree, { text, startOf, endOf }) {
    const placeOf = createPlaces(text);
    return nodesOf(tree).flatMap(({ node }) => {
        if (node.type !== 'CallExpression' && node.type !== 'NewExpression')
            return [];
        const { callee } = node;
        const at = callee.type === 'MemberExpression' ? callee.property.start : callee.start;
        const [start, end] = [placeOf(startOf(node.start)), placeOf(endOf(node.end))];
        return [{ name: methodName(node), at: placeOf(startOf(at)), start, end }];
    });
}
/** Names that the source declares with `const`, each once. */
function findConstants(tree) {
    const names = nodesOf(tree).flatMap(({ node }) => {
        if (node.type !== 'VariableDeclaration' || node.kind !== 'const')
            return [];
        return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    });
    return [...new Set(names)];
}

;// CONCATENATED MODULE: ./src/runtime/program/edits.ts
const RANK = { close: 0, open: 1, replace: 2 };
/** Makes all changes at once. Replaced stretches must not overlap, nor hold the place of another change. */
function applyEdits(source, edits) {
    const ordered = edits
        .map((edit, made) => ({ edit, made }))
        .sort((a, b) => a.edit.at - b.edit.at || RANK[a.edit.kind] - RANK[b.edit.kind] || a.made - b.made)
        .map(({ edit }) => edit);
    let text = '';
    let done = 0;
    const shifts = [];
    for (const edit of ordered) {
        text += source.slice(done, edit.at) + edit.text;
        done = edit.kind === 'replace' ? edit.end : edit.at;
        const { kind, at } = edit;
        shifts.push({ at, isAtPlace: kind === 'replace', by: text.length - done });
    }
    return {
        text: text + source.slice(done),
        startOf: (offset) => offset + shiftAt(shifts, offset, ({ isAtPlace }) => !isAtPlace),
        endOf: (offset) => offset + shiftAt(shifts, offset, () => false),
    };
}
/** The last shift in front of an offset; those at the offset itself count where `counts` says so. */
function shiftAt(shifts, offset, counts) {
    const last = shifts.findLast((shift) => shift.at < offset || (shift.at === offset && counts(shift)));
    return last?.by ?? 0;
}

;// CONCATENATED MODULE: ./src/runtime/program/rewrite-assignments.ts

/**
 * Keeps functions without a name that are assigned to a variable without one: the runtimes name a function after
 * the variable that it initialises, and after no other. Measured on njs 0.7.9.
 */
function rewriteAssignments(tree) {
    return nodesOf(tree).flatMap(({ node }) => {
        if (node.type !== 'AssignmentExpression' || node.left.type !== 'Identifier')
            return [];
        return isNameless(node.right) ? hideFromName(node.right) : [];
    });
}
function isNameless(node) {
    return (node.type === 'ArrowFunctionExpression' || (node.type === 'FunctionExpression' && !node.id));
}
/** What a comma operator answers is not named. https://tc39.es/ecma262/#sec-isfunctiondefinition */
function hideFromName({ start, end }) {
    return [
        { kind: 'open', at: start, text: '(0,' },
        { kind: 'close', at: end, text: ')' },
    ];
}

;// CONCATENATED MODULE: ./src/runtime/program/rewrite-imports.ts
/** Line breaks inside a statement, so that what follows keeps its line. */
function lineBreaks(text) {
    return text.replace(/[^\n\r\u2028\u2029]/g, '');
}
/**
 * Turns each `import name from 'module'` into a `var` of the same line count, because the sandbox runs
 * scripts. Other forms of import and export have been refused before.
 */
function rewrite_imports_rewriteImports(source, tree) {
    return tree.body.flatMap((node) => {
        if (node.type !== 'ImportDeclaration')
            return [];
        const { start: at, end } = node;
        const name = node.specifiers[0]?.local.name;
        const required = `require(${JSON.stringify(node.source.value)});`;
        const statement = name === undefined ? required : `var ${name}=${required}`;
        return [{ kind: 'replace', at, end, text: statement + lineBreaks(source.slice(at, end)) }];
    });
}

;// CONCATENATED MODULE: ./src/runtime/program/rewrite-patterns.ts


/**
 * Writes regular expressions anew where the runtimes read them otherwise than the engine. One that the engine
 * cannot match in the same way becomes a call of the constructor, which knows what to do; a source with a `RegExp` of its own
 * keeps such expressions as they are.
 */
function rewritePatterns(tree, runtime) {
    const edits = [];
    let isShadowed = false;
    for (const { node, parents } of nodesOf(tree)) {
        if (node.type === 'Identifier' && node.name === 'RegExp')
            isShadowed ||= isBound(node, parents);
        if (node.type !== 'Literal' || node.regex === undefined || node.regex === null)
            continue;
        const { pattern, flags } = node.regex;
        const text = rewritten(pattern, flags, runtime);
        if (text !== undefined)
            edits.push({ kind: 'replace', at: node.start, end: node.end, text });
    }
    return isShadowed ? edits.filter(({ text }) => text.startsWith('/')) : edits;
}
function rewritten(pattern, flags, runtime) {
    const answer = translatePattern(pattern, flags, runtime);
    if (answer.kind !== 'source')
        return undefined;
    if (answer.exec !== 'engine')
        return `(new RegExp(${asLiteral(pattern)},"${flags}"))`;
    if (answer.source === pattern)
        return undefined;
    return `/${answer.source.replace(/\\[^]|\//g, (it) => (it === '/' ? '\\/' : it))}/${flags}`;
}
/** JSON may hold line breaks that a script counts. */
function asLiteral(text) {
    return JSON.stringify(text).replace(/[\u2028\u2029]/g, (it) => `\\u${it.charCodeAt(0).toString(16)}`);
}
/** True where a name is given a meaning of its own. */
function isBound(node, parents) {
    const parent = parents[0];
    switch (parent?.type) {
        case 'VariableDeclarator':
            return parent.id === node;
        case 'FunctionDeclaration':
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
            return parent.body !== node;
        case 'AssignmentExpression':
            return parent.left === node;
        case 'CatchClause':
        case 'ImportDefaultSpecifier':
            return true;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/runtime/program/rewrite-templates.ts

/**
 * Turns tagged templates into calls with the pieces as a plain list: the runtimes give the function no `raw`.
 * Measured on builds of the engine they are made of.
 */
function rewriteTemplates(tree) {
    return nodesOf(tree).flatMap(({ node }) => node.type === 'TaggedTemplateExpression' ? editsOf(node) : []);
}
function editsOf({ quasi }) {
    const { expressions, quasis } = quasi;
    const pieces = quasis.map(({ value }) => JSON.stringify(value.cooked ?? ''));
    const ends = [quasi.start, ...expressions.map(({ end }) => end)];
    const starts = [...expressions.map(({ start }) => start), quasi.end];
    return ends.map((at, index) => {
        const isFirst = index === 0;
        const isLast = index === expressions.length;
        const text = (isFirst ? `([${pieces.join(',')}]` : ')') + (isLast ? ')' : ',(');
        // Line breaks of the piece that is left out keep everything behind it where it was.
        const breaks = '\n'.repeat((quasis[index]?.value.raw.match(/\r\n|[\n\r\u2028\u2029]/g) ?? []).length);
        return { kind: 'replace', at, end: starts[index] ?? at, text: text + breaks };
    });
}

;// CONCATENATED MODULE: ./src/runtime/program/second-look.ts

/** The module through which a second look sees values, and the name that only such programs give it. */
const MODULE = 'cf2:second-look';
const LOOK = '__cf2_look';
/** Slots of an operation: its object or what is called, its key, then arguments or the new value. */
const SUBJECT = 0;
const KEY = 1;
const FIRST_ARGUMENT = 2;
/**
 * Edits that make a program tell what it is about to do: each operation that may fail passes its values through
 * a function that remembers them. It runs only after an error whose words name a value that the engine does not
 * tell, so that the words can be completed.
 */
function createSecondLook(tree) {
    const at = tree.body[0]?.start ?? tree.end;
    const begin = { kind: 'open', at, text: `var ${LOOK}=require("${MODULE}");` };
    const edits = [begin];
    let site = 0;
    for (const { node } of nodesOf(tree)) {
        const look = OPERATIONS[node.type];
        if (look === undefined)
            continue;
        site += 1;
        edits.push(...look(node, site));
    }
    return innerEndsFirst(edits);
}
/** Parents are visited first, so their beginnings are the outer ones, and their ends too. */
function innerEndsFirst(edits) {
    const begins = edits.filter(({ kind }) => kind === 'open');
    return [...begins, ...edits.filter(({ kind }) => kind === 'close').reverse()];
}
function wrap(node, site, kind, slot, key) {
    const { start, end } = node;
    const facts = JSON.stringify([site, kind, slot, key ?? null]).slice(1, -1);
    return [
        { kind: 'open', at: start, text: `${LOOK}(${facts},(` },
        { kind: 'close', at: end, text: '))' },
    ];
}
function second_look_member(node, site, kind) {
    const { object, property, computed } = node;
    if (object.type === 'Super' || property.type === 'PrivateIdentifier')
        return [];
    if (computed)
        return [...wrap(object, site, kind, SUBJECT), ...wrap(property, site, kind, KEY)];
    const name = property.type === 'Identifier' ? property.name : '';
    return wrap(object, site, kind, SUBJECT, name);
}
/** Spread has been refused, so every argument is one value. */
function args(list, site, kind) {
    return list.flatMap((argument, index) => wrap(argument, site, kind, FIRST_ARGUMENT + index));
}
const second_look_isFunction = ({ type }) => type === 'FunctionExpression' || type === 'ArrowFunctionExpression';
function call(node, site) {
    if (node.type !== 'CallExpression' || node.callee.type === 'Super')
        return [];
    const { callee } = node;
    const inner = args(node.arguments, site, 'call');
    if (callee.type === 'MemberExpression')
        return [...second_look_member(callee, site, 'call'), ...inner];
    return second_look_isFunction(callee) ? inner : [...wrap(callee, site, 'call', SUBJECT), ...inner];
}
function construction(node, site) {
    if (node.type !== 'NewExpression')
        return [];
    const { callee } = node;
    const { start, end } = callee;
    const inner = callee.type === 'MemberExpression'
        ? second_look_member(callee, site, 'new')
        : wrap(callee, site, 'new', SUBJECT);
    return [
        { kind: 'open', at: start, text: '(' },
        { kind: 'close', at: end, text: ')' },
        ...inner,
        ...args(node.arguments, site, 'new'),
    ];
}
const OPERATIONS = {
    CallExpression: call,
    NewExpression: construction,
    AssignmentExpression: (node, site) => node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression'
        ? [...second_look_member(node.left, site, 'set'), ...wrap(node.right, site, 'set', FIRST_ARGUMENT)]
        : [],
    UpdateExpression: (node, site) => node.type === 'UpdateExpression' && node.argument.type === 'MemberExpression'
        ? second_look_member(node.argument, site, 'set')
        : [],
    UnaryExpression: (node, site) => node.type === 'UnaryExpression' &&
        node.operator === 'delete' &&
        node.argument.type === 'MemberExpression'
        ? second_look_member(node.argument, site, 'delete')
        : [],
    BinaryExpression: (node, site) => node.type === 'BinaryExpression' && node.operator === 'in'
        ? [...wrap(node.left, site, 'in', KEY), ...wrap(node.right, site, 'in', SUBJECT)]
        : [],
};

;// CONCATENATED MODULE: ./src/runtime/program/prepare-program.ts










/** Compiles a function's source for the sandbox, or says what the runtime says of it. */
function prepareProgram(code) {
    return prepare(code, (tree) => {
        const { edits, answer } = countSteps(code.source, tree, code.runtime);
        return { edits: [...rewriteSource(code, tree), ...edits], steps: answer };
    });
}
/** The same for an engine that is njs itself: only imports are written anew, and nothing is counted. */
function prepareForNjs(code) {
    return prepare(code, (tree) => ({
        edits: rewriteImports(code.source, tree),
        steps: undefined,
    }));
}
function prepare(code, rewrite) {
    const refusal = prepare_program_findRefusal(code);
    if (refusal !== undefined)
        return { kind: 'refusal', refusal };
    const tree = treeOf(code);
    const { edits, steps } = rewrite(tree);
    const edited = applyEdits(code.source, edits);
    const program = {
        runtime: code.runtime,
        script: edited.text,
        steps,
        calls: findCalls(tree, edited),
        constants: findConstants(tree),
        isSecondLook: false,
    };
    return { kind: 'program', program };
}
/** What has been accepted can be parsed. */
function treeOf({ source }) {
    return parseTree(source).program;
}
/**
 * The same program once more, which tells of each operation what it works on: for errors whose words name values
 * that the engine does not tell. The source must have been accepted by prepareProgram.
 */
function prepareSecondLook(code) {
    const tree = treeOf(code);
    const edits = [...rewriteSource(code, tree), ...createSecondLook(tree)];
    const { text: script } = applyEdits(code.source, edits);
    return {
        runtime: code.runtime,
        script,
        steps: undefined,
        calls: [],
        constants: findConstants(tree),
        isSecondLook: true,
    };
}
/** What every program of the sandbox needs: modules, expressions, templates and names are the runtimes' own. */
function rewriteSource({ source, runtime }, tree) {
    return [
        ...rewrite_imports_rewriteImports(source, tree),
        ...rewritePatterns(tree, runtime),
        ...rewriteTemplates(tree),
        ...rewriteAssignments(tree),
    ];
}
/**
 * The runtime's own refusal comes first. What compiles there and cannot be run here as it runs there is
 * refused too: another result would be worse than none.
 */
function prepare_program_findRefusal(code) {
    const [first] = findConstructs(code).filter(({ phase, severity }) => severity === 'error' && phase !== 'run');
    return first && { text: first.error, line: first.line };
}

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

;// CONCATENATED MODULE: ./src/runtime/wording/row.ts
/** Words that name something known only from a second look; a guess without one. */
function guess(isKnown, text) {
    return isKnown ? text : { vague: text };
}
/** Type of the value at `index` among the arguments; `otherwise` if nothing is known of it. */
function argumentType(where, index, otherwise) {
    return where.operation?.args[index]?.type ?? (where.operation ? 'undefined' : otherwise);
}
/** Text of the value at `index` among the arguments. */
function argumentText(where, index) {
    return where.operation?.args[index]?.text ?? '';
}
/**
 * The value at `index` among the arguments as an index: a whole number. undefined where that is not known, because
 * the argument is an object that makes a number of itself, or because no second look was taken.
 */
function argumentIndex(where, index) {
    const operand = where.operation?.args[index];
    if (operand === undefined)
        return where.operation === undefined ? undefined : 0;
    if (operand.text === undefined)
        return operand.type === 'null' ? 0 : undefined;
    const number = operand.type === 'boolean' ? Number(operand.text === 'true') : Number(operand.text);
    return Math.trunc(number) || 0;
}
/** Type of the value whose method failed, also where the method was given to `call` or `apply`. */
function receiverType(where) {
    const { operation } = where;
    if (operation?.kind !== 'call')
        return undefined;
    const isForeign = operation.key === 'call' || operation.key === 'apply';
    return isForeign ? argumentType(where, 0, 'undefined') : operation.subject.type;
}

;// CONCATENATED MODULE: ./src/runtime/wording/access.ts

const PRIMITIVES = ['undefined', 'null', 'boolean', 'number', 'string', 'symbol'];
/** An assignment that the engine refused, as a second look saw it. */
function setTo(where) {
    const { operation } = where;
    const isKnown = operation?.kind === 'set';
    const type = isKnown ? operation.subject.type : 'object';
    return { type, key: (isKnown ? operation.key : undefined) ?? '', isKnown };
}
const onPrimitive = (type) => `property set on primitive ${type} type`;
/** Globals that cannot be assigned to. */
const FIXED = ['NaN', 'Infinity', 'undefined'];
function readOnly(name, where) {
    const { program, natives } = where;
    if (program.constants.includes(name))
        return 'assignment to constant variable';
    const { type, key, isKnown } = setTo(where);
    const isBinding = program.isSecondLook && natives.length === 0 && !(isKnown && key === name);
    if (isBinding && !FIXED.includes(name))
        return 'assignment to constant variable';
    if (isKnown && PRIMITIVES.includes(type))
        return onPrimitive(type);
    if (natives.length > 0)
        return readOnlyIn(name, where);
    return guess(isKnown || isBinding, wordsOfReadOnly(name, type));
}
const wordsOfReadOnly = (name, type) => `Cannot assign to read-only property "${name}" of ${type}`;
/** Built-in functions that begin with the same element as those of the runtimes. */
const SAME_ORDER = ['assign', 'copyWithin', 'fill', 'push', 'exec', 'test'];
/** What a built-in function may not change. */
function readOnlyIn(name, where) {
    const [native = ''] = where.natives;
    const type = native === 'assign' ? argumentType(where, 0, '') : receiverType(where);
    const isCertain = SAME_ORDER.includes(native) && type !== undefined && type !== '';
    return guess(isCertain, wordsOfReadOnly(name, type === undefined || type === '' ? 'object' : type));
}
function notExtensible(where) {
    const { key } = setTo(where);
    const [native] = where.natives;
    if (native === 'setPrototypeOf')
        return 'Cannot set property "prototype", object is not extensible';
    const named = added(where, native, key);
    return guess(named !== undefined, `Cannot add property "${named ?? ''}", object is not extensible`);
}
/** Name of the property that was to be added; undefined where it is not known. */
function added({ operation }, native, key) {
    if (native === undefined)
        return operation?.kind === 'set' ? key : undefined;
    if (operation?.kind !== 'call')
        return undefined;
    return native === 'push' ? String(operation.length ?? 0) : operation.args[1]?.text;
}
function deleted(where, words) {
    const { operation } = where;
    const isKnown = operation?.kind === 'delete';
    return guess(isKnown, words(isKnown ? operation.subject.type : 'object', (isKnown && operation.key) || ''));
}
/** A symbol among the names of properties, of which the runtimes say no more. */
const shown = (name) => (name.startsWith('Symbol.') ? 'unknown' : name);
/** Reading, writing and deleting properties, and variables. */
const ACCESS = [
    {
        engine: /^cannot read property '(.*)' of (undefined|null)$/s,
        natives: '-',
        runtime: ([name = '', value = ''], { runtime }) => `cannot get property "${shown(name)}" of ${runtime === 'cloudfront-js-1.0' ? 'undefined' : value}`,
    },
    {
        engine: /^cannot read property '(?:Symbol.iterator|length)' of (undefined|null)$/,
        runtime: () => 'cannot convert null or undefined to object',
    },
    {
        engine: /^cannot set property '.*' of (undefined|null)$/s,
        runtime: ([value = '']) => onPrimitive(value),
    },
    {
        engine: /^not an object$/,
        natives: '-',
        runtime: (_, where) => {
            const { type, isKnown } = setTo(where);
            return guess(isKnown, onPrimitive(isKnown ? type : 'string'));
        },
    },
    {
        engine: /^'(.+)' is read-only$/s,
        runtime: ([name = ''], where) => readOnly(name, where),
    },
    { engine: /^object is not extensible$/, runtime: (_, where) => notExtensible(where) },
    {
        engine: /^no setter for property$/,
        runtime: (_, where) => {
            const { type, key, isKnown } = setTo(where);
            return guess(isKnown, `Cannot set property "${key}" of ${type} which has only a getter`);
        },
    },
    {
        engine: /^could not delete property$/,
        natives: 'pop',
        runtime: (_, { operation }) => guess(operation?.length !== undefined, `Cannot delete property "${String((operation?.length ?? 1) - 1)}" of array`),
    },
    {
        engine: /^could not delete property$/,
        runtime: (_, where) => deleted(where, (type, key) => `Cannot delete property "${key}" of ${type}`),
    },
    {
        engine: /^Cannot convert undefined or null to object$/,
        natives: '-',
        runtime: (_, where) => {
            const type = where.operation?.subject.type ?? 'undefined';
            return deleted(where, (_type, key) => `cannot get property "${key}" of ${type}`);
        },
    },
    {
        engine: /^invalid 'in' operand$/,
        runtime: (_, { operation }) => guess(operation?.kind === 'in', `property "in" on primitive ${operation?.subject.type ?? 'undefined'} type`),
    },
    {
        engine: /^(.+) is not defined$/s,
        runtime: ([name = ''], { runtime, line }) => {
            const text = `"${name}" is not defined`;
            return runtime === 'cloudfront-js-1.0' && line > 0 ? `${text} in ${String(line)}` : text;
        },
    },
    {
        engine: /^.+ is not initialized$/s,
        runtime: () => 'cannot access variable before initialization',
    },
    {
        engine: /^invalid property access$/,
        runtime: () => '"caller", "callee", "arguments" properties may not be accessed',
    },
];

;// CONCATENATED MODULE: ./src/runtime/wording/bytes.ts

const bytes_known = (where, text) => guess(where.operation !== undefined, text);
/** The greatest index there is. */
const MAX_INDEX = 2 ** 32 - 1;
/** Bytes of one element, by the name of the constructor. */
function elementSize([native = '']) {
    const bits = Number(/\d+/.exec(native)?.[0] ?? 8);
    return bits / 8;
}
/** Words with an index among the arguments; a guess where it is not known. */
function withIndex(where, argument, words) {
    const index = argumentIndex(where, argument);
    if (index !== undefined && index < 0)
        return 'invalid index';
    return guess(index !== undefined, words(String(index ?? '')));
}
/** A view of a buffer that has no such place. */
function wrongOffset(where) {
    const size = elementSize(where.natives);
    const offset = argumentIndex(where, 1) ?? 0;
    if (offset % size !== 0)
        return bytes_known(where, `start offset must be multiple of ${String(size)}`);
    if (isGiven(where, 2))
        return wrongLength(where);
    const bytes = where.operation?.args[0]?.size ?? 0;
    if (bytes % size !== 0)
        return unaligned(where, size);
    return withIndex(where, 1, outsideOffset);
}
const outsideOffset = (at) => `byteOffset ${at} is outside the bound of the buffer`;
function unaligned(where, size) {
    return bytes_known(where, `byteLength of buffer must be multiple of ${String(size)}`);
}
function isGiven(where, argument) {
    return argumentType(where, argument, 'undefined') !== 'undefined';
}
/** The runtimes count it in bytes. */
function wrongLength(where) {
    const size = elementSize(where.natives);
    if (!isGiven(where, 2))
        return unaligned(where, size);
    return withIndex(where, 2, (length) => `Invalid typed array length: ${length && String(Number(length) * size)}`);
}
function wrongViewLength(where) {
    return withIndex(where, 2, (length) => `Invalid DataView length: ${length}`);
}
/** An array of more bytes than there can be. */
function tooLong(where) {
    const length = argumentIndex(where, 0);
    if (length === undefined || where.natives[0] === 'ArrayBuffer')
        return { vague: 'Invalid array length' };
    return length > MAX_INDEX ? 'invalid index' : 'Invalid array length';
}
/** Typed arrays, their buffers and DataView. */
const BYTES = [
    { engine: /^invalid array index$/, runtime: () => 'invalid index' },
    { engine: /^invalid array buffer length$/, runtime: (_, where) => tooLong(where) },
    { engine: /^invalid offset$/, runtime: (_, where) => wrongOffset(where) },
    { engine: /^invalid length$/, runtime: (_, where) => wrongLength(where) },
    {
        engine: /^invalid array length$/,
        natives: 'set',
        runtime: (_, where) => bytes_known(where, (argumentIndex(where, 1) ?? 0) < 0 ? 'offset is out of bounds' : 'source is too large'),
    },
    {
        engine: /^not a TypedArray$/,
        natives: 'get_length get_buffer get_byteLength get_byteOffset',
        runtime: (_, { natives }) => `Method TypedArray.prototype.${natives[0]?.replace('get_', '') ?? ''} called on incompatible receiver`,
    },
    { engine: /^not a TypedArray$/, runtime: () => 'this is not a typed array' },
    {
        engine: /^ArrayBuffer object expected$/,
        natives: 'slice get_byteLength',
        runtime: (_, { natives }) => `Method ArrayBuffer.prototype.${natives[0]?.replace('get_', '') ?? ''} called on incompatible receiver`,
    },
    { engine: /^ArrayBuffer object expected$/, runtime: () => 'buffer is not an ArrayBuffer' },
    { engine: /^DataView object expected$/, runtime: () => 'this is not a DataView' },
    {
        engine: /^invalid byteOffset$/,
        runtime: (_, where) => isGiven(where, 2) ? wrongViewLength(where) : withIndex(where, 1, outsideOffset),
    },
    {
        engine: /^invalid byteLength$/,
        runtime: (_, where) => wrongViewLength(where),
    },
    {
        engine: /^out of bound$/,
        runtime: (_, where) => withIndex(where, 0, (index) => `index ${index} is outside the bound of the buffer`),
    },
];

;// CONCATENATED MODULE: ./src/runtime/wording/calls.ts

const isBefore = ([line, column], other) => line < other[0] || (line === other[0] && column <= other[1]);
const isSame = (one, other) => one[0] === other[0] && one[1] === other[1];
const size = ({ start, end }) => (end[0] - start[0]) * 1e5 + end[1] - start[1];
/** The call at a place: the one whose name stands there, else the smallest around it. */
function callAt(calls, place) {
    const named = calls.find((call) => call.name !== undefined && isSame(call.at, place));
    if (named !== undefined)
        return named;
    const around = calls.filter(({ start, end }) => isBefore(start, place) && isBefore(place, end));
    return around.sort((one, other) => size(one) - size(other))[0];
}
const calls_member = (key) => `(intermediate value)["${key}"] is not a function`;
/** What was called, or made with `new`, was no function; `isOther`: it was something else than a constructor. */
function notCallable(where, isOther) {
    const { operation, program, line, column } = where;
    if (operation?.kind === 'call' || operation?.kind === 'new') {
        const { key, subject } = operation;
        const isFunction = key === undefined ? subject.type === 'function' : isOther;
        if (isFunction)
            return 'function is not a constructor';
        return key === undefined ? `${subject.type} is not a function` : calls_member(key);
    }
    const name = callAt(program.calls, [line, column])?.name;
    // Without a name the runtime tells the value's type, which is nearly always undefined.
    if (isOther)
        return { vague: 'function is not a constructor' };
    return name === undefined ? { vague: 'undefined is not a function' } : calls_member(name);
}
/** What functions say that were given no function. */
const CALLBACKS = {
    sort: 'comparefn must be callable or undefined',
    Promise: 'unexpected arguments',
    call: '"this" argument is not a function',
    apply: '"this" argument is not a function',
    bind: '"this" argument is not a function',
    catch: 'is not a function',
    from: '"mapfn" argument is not callable',
};
const NEW = {
    Promise: 'the Promise constructor must be called with new',
    ArrayBuffer: "Constructor ArrayBuffer requires 'new'",
    DataView: "Constructor of DataView requires 'new'",
};
/** Calls of what cannot be called. */
const CALLS = [
    {
        engine: /^not a (?:function|constructor)$/,
        natives: 'of',
        runtime: (_, where) => guess(where.operation !== undefined, `${receiverType(where) ?? 'undefined'} is not a constructor`),
    },
    { engine: /^(?:Getter|Setter) must be a function$/, runtime: (_, { message }) => message },
    { engine: /^not a function$/, natives: '-', runtime: (_, where) => notCallable(where, false) },
    {
        engine: /^not a function$/,
        runtime: (_, { natives }) => CALLBACKS[natives[0] ?? ''] ?? 'callback argument is not callable',
    },
    {
        engine: /^(?:(.+) is )?not a constructor$/s,
        natives: '-',
        runtime: (_, where) => notCallable(where, true),
    },
    {
        engine: /^must be called with new$/,
        runtime: (_, { natives }) => NEW[natives[0] ?? ''] ?? "Constructor of TypedArray requires 'new'",
    },
    {
        engine: /^cannot be called$/,
        runtime: () => 'Abstract class TypedArray not directly constructable',
    },
    {
        engine: /^invalid 'instanceof' right operand$/,
        runtime: () => 'right argument is not callable',
    },
    {
        engine: /^operand 'prototype' property is not an object$/,
        runtime: () => 'Function has non-object prototype in instanceof',
    },
    {
        engine: /^not a object$/,
        natives: 'apply',
        runtime: () => 'second argument is not an array-like object',
    },
    { engine: /^Promise object expected$/, runtime: () => 'required a promise object' },
    { engine: /^not an object$/, natives: 'finally', runtime: () => 'required a object' },
    {
        engine: /^not an object$/,
        natives: 'resolve reject',
        runtime: () => 'this value is not an object',
    },
    {
        engine: /^not an object$/,
        natives: 'all allSettled any race',
        runtime: () => 'capability resolve slot is not callable',
    },
    {
        engine: /^cannot convert symbol to (string|number)$/,
        runtime: ([type = '']) => `Cannot convert a Symbol value to a ${type}`,
    },
    { engine: /^toPrimitive$/, runtime: () => 'Cannot convert object to primitive value' },
    {
        engine: /^not a (?:string|number|boolean)$/,
        runtime: (_, where) => guess(where.operation !== undefined, `unexpected value type:${receiverType(where) ?? 'undefined'}`),
    },
];

;// CONCATENATED MODULE: ./src/runtime/wording/objects.ts

const objects_known = (where, text) => guess(where.operation !== undefined, text);
function toObject(where) {
    return objects_known(where, `cannot convert ${argumentType(where, 0, 'undefined')} argument to object`);
}
function newPrototype(where) {
    const target = argumentType(where, 0, 'object');
    if (target === 'null' || target === 'undefined')
        return toObject(where);
    return objects_known(where, `prototype may only be an object or null: ${argumentType(where, 1, 'undefined')}`);
}
/** Functions of Object and of its prototype. */
const OBJECTS = [
    {
        engine: /^Cannot convert undefined or null to object$/,
        natives: 'keys values entries getOwnPropertyNames getOwnPropertyDescriptor getOwnPropertyDescriptors ' +
            'getOwnPropertySymbols hasOwnProperty propertyIsEnumerable',
        runtime: (_, where) => toObject(where),
    },
    {
        engine: /^Cannot convert undefined or null to object$/,
        natives: 'isPrototypeOf',
        runtime: () => 'cannot convert undefined to object',
    },
    {
        engine: /^Cannot convert undefined or null to object$/,
        runtime: () => 'cannot convert null or undefined to object',
    },
    { engine: /^not an object$/, natives: 'getPrototypeOf', runtime: (_, where) => toObject(where) },
    {
        engine: /^not an object$/,
        natives: 'setPrototypeOf',
        runtime: (_, where) => newPrototype(where),
    },
    {
        engine: /^not an object$/,
        natives: 'defineProperty',
        runtime: () => 'Object.defineProperty is called on non-object',
    },
    {
        engine: /^Object\.defineProperties called on non-object$/,
        runtime: () => 'Object.defineProperties is called on non-object',
    },
    {
        engine: /^object prototype may only be an Object or null$/,
        runtime: (_, where) => objects_known(where, `prototype may only be an object or null: ${argumentType(where, 0, 'undefined')}`),
    },
    {
        engine: /^Property description must be an object$/,
        natives: 'defineProperty',
        runtime: () => 'descriptor is not an object',
    },
    {
        engine: /^Property description must be an object$/,
        runtime: () => 'property descriptor must be an object',
    },
    {
        engine: /^Invalid property descriptor\. (Cannot both .*)$/,
        runtime: ([text = '']) => text,
    },
    {
        engine: /^property is not configurable$/,
        runtime: (_, where) => objects_known(where, `Cannot redefine property: "${argumentText(where, 1)}"`),
    },
    {
        engine: /^invalid descriptor flags$/,
        natives: 'freeze',
        runtime: () => 'Cannot freeze array buffer views with elements',
    },
    { engine: /^circular prototype chain$/, runtime: () => 'Cyclic __proto__ value' },
    { engine: /^not a symbol$/, natives: 'keyFor', runtime: () => 'is not a symbol' },
    {
        engine: /^not a symbol$/,
        runtime: (_, where) => objects_known(where, `unexpected value type:${receiverType(where) ?? 'undefined'}`),
    },
    { engine: /^circular reference$/, runtime: () => 'Nested too deep or a cyclic structure' },
    { engine: /^empty array$/, runtime: () => 'Reduce of empty object with no initial value' },
    {
        engine: /^invalid array length$/,
        natives: '- Array push unshift',
        runtime: () => 'Invalid array length',
    },
];

;// CONCATENATED MODULE: ./src/runtime/wording/texts.ts

/** Methods that name the value in words of their own. */
const quoting = (where) => guess(where.operation !== undefined, `cannot convert "${argumentType(where, 0, 'undefined')}"to object`);
/** Functions of texts, numbers, dates and regular expressions. */
const TEXTS = [
    {
        engine: /^null or undefined are forbidden$/,
        natives: 'concat',
        runtime: () => '"this" argument is null or undefined',
    },
    {
        engine: /^null or undefined are forbidden$/,
        natives: 'indexOf repeat',
        runtime: (_, where) => quoting(where),
    },
    {
        engine: /^null or undefined are forbidden$/,
        runtime: () => 'cannot convert undefined to object',
    },
    { engine: /^cannot convert to object$/, runtime: (_, where) => quoting(where) },
    { engine: /^invalid (?:repeat count|code point)$/, runtime: () => '' },
    {
        engine: /^invalid string length$/,
        natives: 'padEnd padStart repeat',
        runtime: () => '',
    },
    { engine: /^invalid string length$/, runtime: () => 'invalid string length' },
    { engine: /^string too long$/, type: 'RangeError', runtime: () => 'invalid string length' },
    {
        engine: /^invalid number of digits$/,
        natives: 'toPrecision',
        runtime: () => 'precision argument must be between 1 and 100',
    },
    {
        engine: /^invalid number of digits$/,
        runtime: () => 'digits argument must be between 0 and 100',
    },
    { engine: /^toString\(\) radix argument must be between 2 and 36$/, runtime: () => '' },
    {
        engine: /^(?:expecting (?:hex digit|%|surrogate pair)|malformed UTF-8|invalid character)$/,
        runtime: () => 'malformed URI',
    },
    { engine: /^Date value is NaN$/, runtime: () => 'Invalid time value' },
    {
        engine: /^not a Date object$/,
        runtime: (_, where) => guess(where.operation !== undefined, `cannot convert ${argumentType(where, 0, 'object')} to date`),
    },
    {
        engine: /^RegExp object expected$/,
        natives: 'test',
        runtime: () => 'receiver argument is not a regexp',
    },
    {
        engine: /^(?:RegExp object expected|not an object)$/,
        natives: 'test toString',
        runtime: () => '"this" argument is not an object',
    },
    {
        engine: /^not an object$/,
        natives: 'get_flags',
        runtime: () => '"this" argument is not an object',
    },
    { engine: /^RegExp object expected$/, runtime: () => '"this" argument is not a regexp' },
];

;// CONCATENATED MODULE: ./src/runtime/wording/reword-error.ts





/** What both say in the same words, or a part of the prelude says in its own right after. */
const SAME = [
    {
        engine: /^Maximum call stack size exceeded$/,
        runtime: () => 'Maximum call stack size exceeded',
    },
    { engine: /^out of memory$/, runtime: () => 'out of memory' },
    { engine: / JSON/, runtime: (_, { message }) => message },
];
/** Every pair of wordings, in the order in which they are tried. */
const WORDINGS = [
    ...ACCESS,
    ...CALLS,
    ...OBJECTS,
    ...TEXTS,
    ...BYTES,
    ...SAME,
];
function isRaisedBy(names, [native]) {
    return names === undefined || names.split(' ').includes(native ?? '-');
}
/** The runtimes' words for an error of the engine; the engine's own where no row fits. */
function rewordError(error, program) {
    const { message, natives } = error;
    if (program === undefined)
        return { message, quality: 'unmapped' };
    for (const { engine, natives: names, type, runtime } of WORDINGS) {
        const groups = isRaisedBy(names, natives) ? engine.exec(message)?.slice(1) : undefined;
        if (groups === undefined)
            continue;
        const words = runtime(groups, { ...error, program, runtime: program.runtime });
        return typeof words === 'string'
            ? { message: words, type, quality: 'mapped' }
            : { message: words.vague, type, quality: 'vague' };
    }
    return { message, quality: 'unmapped' };
}
/** Errors whose very type has another name in the runtimes, as `Type: message`. */
const UNCAUGHT = {
    'InternalError: out of memory': 'MemoryError',
};
/** The text of an error that nobody caught. */
function reword_error_uncaughtText(text) {
    return UNCAUGHT[text] ?? text;
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/function-output.ts


const same = (value) => value;
/** Keeps only the known keys of an object; anything else passes, for the production rules to judge. */
function pick(fields) {
    const known = Object.entries(fields);
    return (value) => {
        if (!json_isJsonObject(value))
            return value;
        const kept = {};
        for (const [key, field] of known) {
            if (Object.hasOwn(value, key))
                kept[key] = field(value[key] ?? null);
        }
        return kept;
    };
}
const function_output_each = (field) => (value) => Array.isArray(value) ? value.map((item) => field(item)) : value;
const mapOf = (field) => (value) => json_isJsonObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, field(entry)]))
    : value;
const entries = mapOf(pick({ value: same, multiValue: function_output_each(pick({ value: same })) }));
const cookie = { value: same, attributes: same };
const cookies = mapOf(pick({ ...cookie, multiValue: function_output_each(pick(cookie)) }));
const function_output_body = (value) => typeof value === 'string'
    ? { encoding: 'text', data: value }
    : pick({ encoding: same, data: same })(value);
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
const function_output_FIELDS = {
    request: { method: same, uri: same, querystring: entries, headers: entries, cookies },
    response: { statusCode: same, statusDescription: same, headers: entries, cookies, body: function_output_body },
};
const has = (value, keys) => keys.some((key) => Object.hasOwn(value, key));
function shapeOf(value, eventType) {
    if (has(value, ['statusCode']))
        return 'response';
    if (has(value, ['method', 'uri', 'querystring']))
        return 'request';
    if (eventType === 'viewer-response') {
        return has(value, Object.keys(function_output_FIELDS.response)) ? 'response' : undefined;
    }
    return has(value, Object.keys(function_output_FIELDS.request)) ? 'request' : undefined;
}
/**
 * What TestFunction makes of a handler's result: unknown keys are dropped, `headers` and `cookies` are
 * filled in, a body of text becomes `{ encoding, data }`, a query string given as text stays text.
 */
function function_output_createOutput(value, eventType) {
    if (!isJsonObject(value))
        return { kind: 'invalid' };
    const shape = shapeOf(value, eventType);
    if (shape === undefined)
        return { kind: 'invalid' };
    const kept = pick(function_output_FIELDS[shape])(value);
    const text = JSON.stringify({ [shape]: { headers: {}, cookies: {}, ...kept } });
    return { kind: 'output', text, dropped: droppedKeys(value, kept) };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/test-result.ts



/** A result of a function that could not run or threw: `text` is `Type: message[ in line]`. */
function failedResult(text, logs) {
    return { computeUtilization: undefined, logs, errorMessage: ERROR_OPENING + text, output: '' };
}
/** Words of cf2 for ends that AWS is not known to describe in any words of its own. */
const ENDINGS = {
    pending: 'Error: the promise that the handler returned never settles',
    'no-handler': 'ReferenceError: "handler" is not defined',
    interrupted: 'Error: the function ran longer than cf2 allows offline',
    invalid: 'Error: the handler returned neither a request nor a response',
};
function returned(type) {
    return `Error: the handler returned ${type}, not a request or a response`;
}
function typeOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
/** Text of a failure; undefined for a function that returned something usable. */
function test_result_failureOf(ending) {
    switch (ending.kind) {
        case 'value':
            return undefined;
        case 'no-value':
            return returned(ending.type === 'undefined' ? 'undefined' : `a ${ending.type}`);
        case 'error':
            return uncaughtText(ending.text);
        default:
            return ENDINGS[ending.kind];
    }
}
/** What the service makes of the way a run ended. */
function createResult(ending, eventType, logs) {
    const failure = test_result_failureOf(ending);
    if (failure !== undefined || ending.kind !== 'value') {
        return failed(failure ?? '', logs, ending.kind === 'no-value');
    }
    const { value } = ending;
    const output = createOutput(value, eventType);
    if (output.kind === 'output') {
        const result = { computeUtilization: undefined, logs, errorMessage: '', output: output.text };
        return { result, badReturn: false, droppedKeys: output.dropped };
    }
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return failed(isObject ? ENDINGS.invalid : returned(typeOf(value)), logs, true);
}
function failed(text, logs, badReturn) {
    return { result: failedResult(text, logs), badReturn, droppedKeys: [] };
}

;// CONCATENATED MODULE: ./src/runtime/offline-engine.ts





function sandboxInvocation({ event, fixture }, now) {
    const { kvs, edgeLocation, rawQueryString } = fixture;
    const eventType = json_isJsonObject(event) ? eventTypeOf(event) : undefined;
    const clock = fixture.clock ?? now();
    return { event: JSON.stringify(event), eventType, clock, kvs, edgeLocation, rawQueryString };
}
function refusedAnswer({ text, line }) {
    const observations = { ...NOTHING_SEEN, errorLine: line };
    const result = failedResult(text, []);
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
        secondLook ??= prepareSecondLook(code);
        const { durationMs } = answer;
        const second = await queue.run(secondLook, given);
        const { steps } = answer.observations;
        return { ...second, observations: { ...second.observations, steps }, durationMs };
    };
    const runOne = async (invocation) => {
        prepared ??= prepareProgram(code);
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
const sandbox_queue_WINDOW = 512;
/** Workers that may fail to start, one after the other, before cf2 gives up. */
const MAX_FAILED_STARTS = 2;
/** The worker died with all it knew of the event: no logs, nothing seen. */
function killedAnswer(end, { killMs }) {
    const text = end.why === 'too-long'
        ? 'Error: the function ran longer than cf2 allows offline and had to be killed'
        : `Error: the function broke the offline sandbox: ${end.detail}`;
    const result = failedResult(text, []);
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
        const room = sandbox_queue_WINDOW - worker.load;
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
        close: () => queue.close(),
    };
}

;// CONCATENATED MODULE: ./src/roots/create-runtime.ts

/** The offline runtime of this process, on its clock. The caller closes it. */
function createRuntime(spawnWorker) {
    return createOfflineRuntime({ spawnWorker, now: Date.now });
}

;// CONCATENATED MODULE: ./src/roots/cancelled-by-signal.ts
/**
 * Aborted at the first SIGINT or SIGTERM. A runner that cancels a job sends the former, and the latter
 * 7.5 seconds later: time enough to let the call under way end, and to say what was done.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
function cancelledBySignal() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        // A second signal must not end the process while it writes the report.
        process.on(signal, () => {
            controller.abort();
        });
    }
    return controller.signal;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/config/document/problems.ts

/** So many faults of one file are told: what comes behind them follows from them, and nobody reads it. */
const MOST_FAULTS = 1_000;
/** Adds a finding at a place. Inside an alias the place is the alias, and the anchor is named. */
function report(problems, place, finding, { severity = 'error', related } = {}) {
    const anchor = place?.anchor;
    const note = related ?? (anchor && { at: anchor.at, note: anchorNote(anchor.name) });
    problems.push({ ...finding, at: place?.span, severity, ...(note && { related: note }) });
}

;// CONCATENATED MODULE: ./src/config/paths.ts
/** Folder of a path, `.` for a file of the working directory. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash) || '/';
}
/** Last part of a path. */
function paths_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Name of a file without its last extension. */
function stemOf(path) {
    return paths_nameOf(path).replace(/(.)\.[^.]*$/, '$1');
}
/**
 * A written path, relative to the folder of the file that names it, as a path relative to the working
 * directory. Absolute paths stay what they are; `..` may lead out, which is for the file system to judge.
 */
function resolvePath(folder, written) {
    const isAbsolute = written.startsWith('/') || /^[A-Za-z]:[\\/]/.test(written);
    if (isAbsolute)
        return written;
    const root = folder.startsWith('/') ? '/' : '';
    const parts = [];
    for (const part of `${folder}/${written}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return root + (parts.join('/') || '.');
}
/** A path relative to the working directory as a file in `folder` writes it. */
function pathFrom(folder, path) {
    if (path.startsWith('/'))
        return path;
    const from = folder === '.' ? [] : folder.split('/');
    const to = path.split('/');
    let shared = 0;
    while (shared < from.length && from[shared] === to[shared])
        shared += 1;
    return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
/** A path that a person gave as argument or input, relative to the working directory. */
function writtenPath(text) {
    return resolvePath('.', text.replaceAll('\\', '/'));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/config/document/nesting.ts
/** Deeper than any test needs, shallow enough for every recursive reader of the document. */
const MAX_NESTING = 100;
/** Offset of the first collection that is nested too deeply. Reads the token tree without recursion. */
function tooDeepAt(root) {
    const pending = [{ token: root, depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (next.depth > MAX_NESTING)
            return next.token.offset;
        const depth = next.depth + 1;
        for (const token of nesting_childrenOf(next.token))
            pending.push({ token, depth });
    }
    return undefined;
}
function nesting_childrenOf(token) {
    if (token.type === 'document')
        return token.value === undefined ? [] : [token.value];
    if (!('items' in token))
        return [];
    return token.items.flatMap((item) => [item.key ?? [], item.value ?? []].flat());
}

;// CONCATENATED MODULE: ./src/config/document/alias-target.ts


/**
 * Nodes that aliases may add to a file: far above real files, while a handful of lines can ask for
 * billions. A long text counts as several: it is written out wherever it is used. Counted here, not by the parser's `maxAliasCount`, which also refuses one small anchor that
 * is used in a hundred tests.
 */
const MAX_ALIASED_NODES = 250_000;
/** Characters of an aliased text that count as one node. */
const NODE_LENGTH = 100;
/** How much one more copy of a node adds. */
function weightOf(node) {
    const length = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value.length : 0;
    return 1 + Math.floor(length / NODE_LENGTH);
}
/** What an alias stands for. An anchor may be set again later: the alias keeps the one before it. */
function alias_target_targetOf(build, alias) {
    if (!build.targets.has(alias))
        build.targets.set(alias, build.anchors.get(alias.source));
    return build.targets.get(alias);
}
/** Why an alias cannot be followed. */
function aliasFault(build, alias, depth) {
    const target = alias_target_targetOf(build, alias);
    if (target === undefined)
        return `there is no anchor &${alias.source} before *${alias.source}`;
    if (build.open.has(target))
        return `*${alias.source} stands inside its own anchor`;
    if (build.copies > MAX_ALIASED_NODES)
        return 'the aliases of this file expand to too much';
    return depth > MAX_NESTING ? 'the aliases of this file are nested too deeply' : undefined;
}

;// CONCATENATED MODULE: ./src/config/document/text-lines.ts
/** Finds the lines of a scalar in the file; none where its text is not there word for word. */
function textLinesOf(scalar, text, source, positionAt) {
    const [start, end] = scalar.range ?? [0, 0];
    const written = source.slice(start, end);
    if (scalar.type === 'BLOCK_LITERAL')
        return blockLines(written, start, text, positionAt);
    if (written === text)
        return linesFrom(text, start, positionAt);
    return written.slice(1, -1) === text ? linesFrom(text, start + 1, positionAt) : [];
}
/**
 * Lines of a text that stands at offset `start` of the file and at `from` of its scalar. The parser takes
 * a lone CR for a character, places count it as a line end.
 */
function linesFrom(text, start, positionAt, from = 0) {
    const ends = Array.from(text.matchAll(/\r\n|\r|\n/g), (it) => it.index + it[0].length);
    return [0, ...ends].map((at) => ({ from: from + at, at: positionAt(start + at) }));
}
/** Not by `\n+$`, which takes minutes for line breaks that do not end the text. */
function withoutLastBreaks(text) {
    let end = text.length;
    while (text[end - 1] === '\n')
        end -= 1;
    return text.slice(0, end);
}
function blockLines(written, start, text, positionAt) {
    const [header = '', ...rows] = written.split('\n');
    const lines = [];
    let at = start + header.length + 1;
    let from = 0;
    for (const [index, line] of withoutLastBreaks(text).split('\n').entries()) {
        const row = rows[index] ?? '';
        const bare = row.replace(/\r$/, '');
        if (!bare.endsWith(line))
            return [];
        lines.push(...linesFrom(line, at + bare.length - line.length, positionAt, from));
        at += row.length + 1;
        from += line.length + 1;
    }
    return lines;
}

;// CONCATENATED MODULE: ./src/config/document/build-scalar.ts

/** Builds a scalar: its value by the core schema, and its spelling. */
function buildScalar(build, scalar, place) {
    const { value, source = '' } = scalar;
    const text = typeof value === 'string' ? value : source;
    const lines = textLinesOf(scalar, text, build.source, build.positionAt);
    const blank = value === null && source === '';
    return { kind: 'scalar', place, value: isKeptValue(value) ? value : text, text, blank, lines };
}
/** A value where nothing is written: `key:` and the `a` of `{ a, b: 1 }`. */
function blankScalar(place) {
    return { kind: 'scalar', place, value: null, text: '', blank: true, lines: [] };
}
function isKeptValue(value) {
    return typeof value === 'number' || typeof value === 'boolean' || value === null;
}

;// CONCATENATED MODULE: ./src/config/document/node-extent.ts

/** Offset of the first character of a node. */
function startOf(node) {
    return node.range?.[0] ?? 0;
}
/**
 * Offset behind the last character of a node. The parser's range of a block collection or block scalar
 * would reach over comments and empty lines.
 */
function node_extent_endOf(node, source) {
    const end = node.range?.[1] ?? 0;
    if ((0,dist/* isCollection */.P3)(node) && !node.flow)
        return endOfLast(node.items.at(-1), source) ?? end;
    const isBlock = (0,dist/* isScalar */.jn)(node) && node.type?.startsWith('BLOCK') === true;
    return isBlock ? startOf(node) + source.slice(startOf(node), end).trimEnd().length : end;
}
function endOfLast(item, source) {
    if (!(0,dist/* isPair */.tO)(item))
        return item ? node_extent_endOf(item, source) : undefined;
    return Math.max(node_extent_endOf(item.key, source), item.value ? node_extent_endOf(item.value, source) : 0);
}

;// CONCATENATED MODULE: ./src/config/document/tree-build.ts


/** The place of a node; inside an alias it is the alias, and the anchored text is named beside it. */
function tree_build_placeOf(build, node, context) {
    return placeBetween(build, startOf(node), node_extent_endOf(node, build.source), context);
}
/** As `placeOf`, for two offsets of the file. */
function placeBetween({ file, positionAt }, from, to, { alias }) {
    const span = { file, start: positionAt(from), end: positionAt(to) };
    return alias ? { span: alias.place.span, anchor: { name: alias.name, at: span } } : { span };
}
/** Reports what makes the document unusable; `yaml` is a code in the manner of the parser's. */
function reportYaml(build, place, yaml, text) {
    report(build.problems, place, { code: 'yaml', args: { yaml, text } });
}

;// CONCATENATED MODULE: ./src/config/document/build-tree.ts





/**
 * Copies the parser's nodes into located nodes: aliases and merge keys are resolved, keys are texts.
 * What cannot be resolved is reported; the tree must not be used then.
 */
function buildTree(root, from) {
    const state = {
        anchors: new Map(),
        targets: new Map(),
        open: new Set(),
        copies: 0,
        refused: new Set(),
    };
    return buildNode({ ...from, ...state }, root, { depth: 0, alias: undefined });
}
function buildNode(build, node, context) {
    if ((0,dist/* isAlias */.Vj)(node))
        return buildAlias(build, node, context);
    if (context.alias)
        build.copies += weightOf(node);
    else if (node.anchor !== undefined)
        build.anchors.set(node.anchor, node);
    if ((0,dist/* isScalar */.jn)(node))
        return buildScalar(build, node, tree_build_placeOf(build, node, context));
    build.open.add(node);
    const built = buildCollection(build, node, { ...context, depth: context.depth + 1 });
    build.open.delete(node);
    return built;
}
function buildAlias(build, alias, context) {
    const place = tree_build_placeOf(build, alias, context);
    const fault = aliasFault(build, alias, context.depth);
    const target = alias_target_targetOf(build, alias);
    if (fault === undefined && target !== undefined) {
        return buildNode(build, target, {
            depth: context.depth,
            alias: context.alias ?? { name: alias.source, place },
        });
    }
    if (fault !== undefined)
        reportAlias(build, place, fault, target === undefined ? alias : fault);
    return blankScalar(place);
}
/** Says a fault once: a bomb would report each of its aliases, and an anchored alias each of its copies. */
function reportAlias(build, place, fault, about) {
    if (!build.refused.has(about))
        reportYaml(build, place, 'BAD_ALIAS', fault);
    build.refused.add(about);
}
function buildCollection(build, node, context) {
    const place = tree_build_placeOf(build, node, context);
    if ((0,dist/* isMap */.jh)(node)) {
        return {
            kind: 'map',
            place,
            entries: buildEntries(build, node.items, context),
        };
    }
    const items = (0,dist/* isSeq */.oP)(node) ? node.items : [];
    return { kind: 'list', place, items: items.map((item) => buildNode(build, item, context)) };
}
function buildEntries(build, pairs, context) {
    const entries = new Map();
    const merged = [];
    for (const pair of pairs) {
        const entry = buildEntry(build, pair, context);
        if (isMergeKey(pair.key))
            for (const it of mergedEntries(build, entry))
                merged.push(it);
        else if (entries.has(entry.key))
            reportDuplicate(build, entry);
        else
            entries.set(entry.key, entry);
    }
    for (const entry of merged)
        if (!entries.has(entry.key))
            entries.set(entry.key, entry);
    return entries;
}
function buildEntry(build, pair, context) {
    const key = buildNode(build, pair.key, context);
    const end = node_extent_endOf(pair.key, build.source);
    const value = pair.value
        ? buildNode(build, pair.value, context)
        : blankScalar(placeBetween(build, end, end, context));
    if (key.kind === 'scalar')
        return { key: key.text, keyPlace: key.place, value };
    reportYaml(build, key.place, 'NON_STRING_KEY', 'a key must be text');
    return { key: '', keyPlace: key.place, value };
}
function reportDuplicate(build, { key, keyPlace }) {
    reportYaml(build, keyPlace, 'DUPLICATE_KEY', `the key "${key}" is written twice`);
}
/** `<<: *a` and `<<: [*a, *b]`: earlier maps win. https://yaml.org/type/merge.html */
function mergedEntries(build, { value, keyPlace }) {
    const maps = value.kind === 'list' ? value.items : [value];
    if (maps.some((map) => map.kind !== 'map')) {
        reportYaml(build, keyPlace, 'BAD_MERGE', '"<<" takes a map, or a list of maps');
    }
    return maps.flatMap((map) => (map.kind === 'map' ? [...map.entries.values()] : []));
}
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && typeof key.value === 'symbol';
}

;// CONCATENATED MODULE: ./src/config/document/positions.ts
/** Indexes a text once, so that every look-up costs a binary search and a long line is no trap. */
function positions_createPositions(text) {
    const lineStarts = [0, ...endsOf(text, /\r\n|\r|\n/g)];
    const pairs = endsOf(text, /[\ud800-\udbff][\udc00-\udfff]/g);
    return (offset) => {
        const line = countUpTo(lineStarts, offset);
        const start = lineStarts[line - 1] ?? 0;
        const surplus = countUpTo(pairs, offset) - countUpTo(pairs, start);
        return { line, column: offset - start - surplus + 1 };
    };
}
function endsOf(text, pattern) {
    return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
}
/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? Infinity) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/config/document/read-tokens.ts

/**
 * Lexical tokens a file may have: tens of thousands of tests. The trees made of them take up to a
 * kilobyte for each, so that a file of a few megabytes could exhaust the memory.
 */
const MAX_TOKENS = 1_000_000;
/** Reads a text as the parser does by itself, but counts. https://eemeli.org/yaml/#lexer */
function readTokens(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    let count = 0;
    let offset = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        count += 1;
        if (count > MAX_TOKENS)
            return { tokens: [], tooManyAt: offset };
        offset += read_tokens_CONTROLS.has(lexeme) ? 0 : lexeme.length;
        tokens.push(...parser.next(lexeme));
    }
    tokens.push(...parser.end());
    return { tokens, tooManyAt: undefined };
}
/** Marks of the lexer that stand for no text: document, flow error, scalar. */
const read_tokens_CONTROLS = new Set(['\x02', '\x18', '\x1f']);

;// CONCATENATED MODULE: ./src/config/document/yaml-complaints.ts

/**
 * Reports complaints of the YAML parser. Of several about one place the first is the cause, the others
 * follow from it. What is missing at the end of a file is missing behind its last character.
 */
function createComplaints(target) {
    const said = new Set();
    const { text, file, positionAt, problems } = target;
    return (yaml, message, from, to) => {
        const isAtEnd = from >= text.length;
        const start = isAtEnd ? text.trimEnd().length : from;
        const end = isAtEnd ? start : Math.min(Math.max(from, to), text.length);
        if (said.has(start))
            return;
        said.add(start);
        const span = { file, start: positionAt(start), end: positionAt(end) };
        report(problems, { span }, { code: 'yaml', args: { yaml, text: message } });
    };
}

;// CONCATENATED MODULE: ./src/config/document/parse-document.ts







/**
 * Options of the YAML parser: the core schema of YAML 1.2 whatever a directive says, no tags beyond it.
 * Unique keys are checked by the tree builder, which takes linear time and compares keys as text.
 * https://eemeli.org/yaml/#options
 */
const parse_document_OPTIONS = {
    version: '1.2',
    schema: 'core',
    merge: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
};
/**
 * Parses one YAML or JSON document. `text` comes from `sourceText`, `file` is the path spans carry. Every
 * complaint of the parser, warnings included, is an error: what it guessed is not what somebody meant.
 */
function parse_document_parseDocument(text, file) {
    const { root, problems } = parseWhole(text, file);
    return { root, problems: problems.slice(0, MOST_FAULTS) };
}
function parseWhole(text, file) {
    const problems = [];
    const positionAt = positions_createPositions(text);
    const { tokens, tooManyAt } = readTokens(text);
    const complain = createComplaints({ text, file, positionAt, problems });
    if (tooManyAt !== undefined) {
        complain('TOO_LARGE', 'the file has too many parts', tooManyAt, tooManyAt + 1);
        return { root: undefined, problems };
    }
    const contents = isShallow(tokens, complain) && parse_document_compose(tokens, text.length, complain);
    if (!contents || problems.length > 0)
        return { root: undefined, problems };
    const root = buildTree(contents, { source: text, file, positionAt, problems });
    return { root: problems.length > 0 ? undefined : root, problems };
}
/**
 * The text as spans count it: without a byte order mark. In JSON a tab can only stand between tokens,
 * so it becomes a space there: YAML does not take it as indentation.
 */
function sourceText(text, file) {
    const bare = text.replace(/^\ufeff/, '');
    return file.endsWith('.json') ? bare.replaceAll('\t', ' ') : bare;
}
function isShallow(tokens, complain) {
    const deep = tokens.flatMap((token) => tooDeepAt(token) ?? [])[0];
    if (deep !== undefined)
        complain('TOO_DEEP', 'the nesting is too deep', deep, deep + 1);
    return deep === undefined;
}
function parse_document_compose(tokens, length, complain) {
    const [first, second] = [...new dist/* Composer */.Dk(parse_document_OPTIONS).compose(tokens, true, length)];
    for (const fault of [...(first?.errors ?? []), ...(first?.warnings ?? [])]) {
        complain(fault.code, fault.message, ...fault.pos);
    }
    if (second !== undefined) {
        const start = second.range[0];
        complain('MULTIPLE_DOCS', 'the file has several documents', start, start + '---'.length);
    }
    return first?.contents;
}

;// CONCATENATED MODULE: ./src/config/project-files.ts



/** Makes the reader of one load. */
function createProjectFiles(files) {
    const texts = new Map();
    const read = async (path, place, problems) => {
        const known = texts.get(path);
        if (known !== undefined)
            return known;
        try {
            const text = sourceText(await files.readText(path), path);
            texts.set(path, text);
            return text;
        }
        catch (error) {
            if (!(error instanceof FileError))
                throw error;
            reportFile(path, error, place, problems);
            return undefined;
        }
    };
    return {
        read,
        list: (folder) => orWhenOutside(files.list(folder), []),
        exists: (path) => orWhenOutside(files.exists(path), false),
        texts,
    };
}
function reportFile(path, error, place, problems) {
    const { outsideRoot, reason } = error;
    if (outsideRoot)
        report(problems, place, { code: 'outside-root', args: { path } });
    else
        report(problems, place, { code: 'file-not-found', args: { path, reason } });
}
/** What lies outside the root is not there for a search. */
async function orWhenOutside(answer, otherwise) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof FileError)
            return otherwise;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/config/project/check-agreement.ts

/**
 * Holds what a file's `function:` names against the functions that run it. `known` are all functions of
 * the configuration; undefined without one, where other functions cannot be known.
 */
function checkAgreement(file, runBy, known, problems) {
    if (file.functions === undefined)
        return;
    const named = file.functions.map(({ text }) => text);
    const unnamed = runBy.filter((id) => !named.includes(id));
    const [first] = file.functions;
    for (const expected of first ? unnamed : []) {
        const args = { file: file.path, id: named.join(', '), expected };
        report(problems, first?.place, { code: 'wrong-function', args });
    }
    for (const { text: id, place } of known && unnamed.length === 0 ? file.functions : []) {
        if (runBy.includes(id))
            continue;
        const expected = runBy.join(', ');
        if (known?.includes(id)) {
            report(problems, place, { code: 'wrong-function', args: { file: file.path, id, expected } });
        }
        else {
            report(problems, place, { code: 'unknown-function', args: { id, known: known ?? [] } });
        }
    }
}

;// CONCATENATED MODULE: ./src/config/project/config-path.ts

/** Names a configuration may have, in the order in which they are looked for. */
const CONFIG_NAMES = [
    'cloudfront-functions.yml',
    'cloudfront-functions.yaml',
    'cloudfront-functions.json',
];
/** The first conventional configuration that is there. */
async function findConfig(files) {
    for (const name of CONFIG_NAMES)
        if (await files.exists(name))
            return name;
    return undefined;
}
/** Says that there is no configuration where one is needed. */
function reportNoConfig(problems) {
    const args = { path: CONFIG_NAMES[0], reason: 'there is no such file' };
    report(problems, undefined, { code: 'file-not-found', args });
}

;// CONCATENATED MODULE: ./src/config/document/located-node.ts
/** The node if it is a map. */
function asMap(node) {
    return node?.kind === 'map' ? node : undefined;
}
/** Items of a list, nothing for every other node. */
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** Entries of a map, nothing for every other node. */
function entriesOf(node) {
    return node?.kind === 'map' ? [...node.entries.values()] : [];
}
/** The node under a key of a map. */
function valueAt(node, key) {
    return asMap(node)?.entries.get(key)?.value;
}
/** The scalar if it holds a text, a number or a boolean. */
function asText(node) {
    return node?.kind === 'scalar' && node.value !== null ? node : undefined;
}
/** True for a written `null` or `~`, not for a blank. */
function isRemoval(node) {
    return node?.kind === 'scalar' && node.value === null && !node.blank;
}
/** Where a fault about a map as a whole is shown: its first key, so that the caret stays on one line. */
function headOf(node) {
    return entriesOf(node)[0]?.keyPlace ?? node.place;
}

;// CONCATENATED MODULE: ./src/config/document/json-reader.ts

/** A stretch of a text that is not the JSON that has to stand there. */
class JsonFault extends Error {
    reason;
    from;
    to;
    constructor(reason, from, to) {
        super(reason);
        this.reason = reason;
        this.from = from;
        this.to = to;
    }
}
const GAP = /[ \t\n\r]*/y;
const SCALAR = /"(?:[^"\\]|\\[^])*"?|[^ \t\n\r,:[\]{}"]+/y;
/** Goes through a JSON text once. Every method reads from the next token on; throws JsonFault. */
class JsonReader {
    #text;
    #placeAt;
    #at = 0;
    constructor(text, placeAt) {
        this.#text = text;
        this.#placeAt = placeAt;
    }
    /** The whole text: one value and nothing behind it. */
    readAll() {
        const root = this.#readValue(0);
        if (this.#next() !== '')
            this.#fail('json-rest');
        return root;
    }
    #readValue(depth) {
        const opening = this.#next();
        if (opening !== '{' && opening !== '[')
            return this.#readScalar();
        if (depth >= MAX_NESTING)
            this.#fail('json-depth');
        return opening === '{' ? this.#readMap(depth) : this.#readList(depth);
    }
    #readMap(depth) {
        const entries = new Map();
        const place = this.#readItems('}', () => {
            if (this.#next() !== '"')
                this.#fail('json-key');
            const from = this.#at;
            const { text: key, place: keyPlace } = this.#readScalar();
            if (entries.has(key))
                throw new JsonFault('key-twice', from, this.#at);
            if (this.#next() !== ':')
                this.#fail('json-colon');
            this.#at += 1;
            entries.set(key, { key, keyPlace, value: this.#readValue(depth + 1) });
        });
        return { kind: 'map', place, entries };
    }
    #readList(depth) {
        const items = [];
        const place = this.#readItems(']', () => items.push(this.#readValue(depth + 1)));
        return { kind: 'list', place, items };
    }
    /** Items between brackets, with commas between them; answers the place of the whole. */
    #readItems(closing, readItem) {
        const from = this.#at;
        this.#at += 1;
        let isFirst = true;
        while (this.#next() !== closing || !isFirst) {
            readItem();
            isFirst = false;
            const mark = this.#next();
            if (mark === closing)
                break;
            if (mark !== ',')
                this.#fail('json-comma');
            this.#at += 1;
        }
        this.#at += 1;
        return this.#placeAt(from, this.#at);
    }
    #readScalar() {
        const from = this.#at;
        SCALAR.lastIndex = from;
        const written = SCALAR.exec(this.#text)?.[0] ?? '';
        const value = json_reader_valueOf(written);
        if (value === undefined)
            this.#fail('json-value', from + Math.max(1, written.length));
        this.#at = from + written.length;
        const isText = typeof value === 'string';
        const text = isText ? value : written;
        const start = isText ? from + 1 : from;
        const isVerbatim = text === this.#text.slice(start, start + text.length);
        const lines = isVerbatim ? [{ from: 0, at: this.#placeAt(start, start).span.start }] : [];
        const place = this.#placeAt(from, this.#at);
        return { kind: 'scalar', place, value, text, blank: false, lines };
    }
    /** Goes to the next token and answers its first character; empty at the end. */
    #next() {
        GAP.lastIndex = this.#at;
        this.#at += GAP.exec(this.#text)?.[0].length ?? 0;
        return this.#text[this.#at] ?? '';
    }
    #fail(reason, to = this.#at + 1) {
        const end = this.#text.length;
        if (this.#at === end)
            throw new JsonFault('json-end', end, end);
        throw new JsonFault(reason, this.#at, to);
    }
}
function json_reader_valueOf(written) {
    try {
        return JSON.parse(written);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/config/document/parse-json.ts


/**
 * Parses JSON into located nodes. Large files of data need it: the YAML parser, which reads JSON
 * as well, takes some thirty times as long.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
function parse_json_parseJson(text, file) {
    const positionAt = positions_createPositions(text);
    const placeAt = (from, to) => ({
        span: { file, start: positionAt(from), end: positionAt(to) },
    });
    try {
        return { root: new JsonReader(text, placeAt).readAll() };
    }
    catch (error) {
        if (!(error instanceof JsonFault))
            throw error;
        return { reason: error.reason, place: placeAt(error.from, error.to) };
    }
}

;// CONCATENATED MODULE: ./src/config/test-file/load-smoke-event.ts




/** True for `dir/stem.events/name.json`: a raw AWS event that is a case by itself. */
function isSmokeEvent(path) {
    return /\.events\/[^/]+\.json$/.test(path);
}
/**
 * Reads a raw AWS event as a file with one test. The test asserts nothing of its own: the function must not
 * fail, and what holds for every test holds for it. `place` is where the path is written.
 */
async function loadSmokeEvent(files, path, place, problems) {
    const text = await files.read(path, place, problems);
    if (text === undefined)
        return undefined;
    const parsed = parse_json_parseJson(text, path);
    const event = 'root' in parsed ? asMap(parsed.root) : undefined;
    if (event)
        return smokeFile(path, event);
    const { reason, at } = 'root' in parsed
        ? { reason: 'no-json-object', at: parsed.root.place }
        : { reason: parsed.reason, at: parsed.place };
    report(problems, at, { code: 'bad-json', args: { path, reason } });
    return undefined;
}
function smokeFile(path, event) {
    return {
        path,
        functions: undefined,
        defaults: undefined,
        kvs: undefined,
        tests: [smokeTest(path, event)],
        events: new Map(),
        outputs: new Map(),
        snapshots: { path, root: undefined },
        isShared: false,
        isFaulty: false,
    };
}
function smokeTest(path, event) {
    const { place } = event;
    const text = paths_nameOf(path);
    const name = { kind: 'scalar', place, value: text, text, blank: false, lines: [] };
    const keys = { event, name };
    const entries = Object.entries(keys).map(([key, value]) => [key, { key, keyPlace: place, value }]);
    return {
        map: { kind: 'map', place, entries: new Map(entries) },
        inputs: [],
        hasBadInput: false,
        queryAsInput: undefined,
        span: place.span,
        row: undefined,
        name: text,
        isFaulty: false,
        isMisspelt: false,
        isSmoke: true,
    };
}

;// CONCATENATED MODULE: ./src/config/project/glob.ts

/** True for a path with wildcards. */
function isGlob(path) {
    return /[*?]/.test(path);
}
/** Deeper folders are not searched: a link may lead back to where the search came from. */
const MAX_FOLDERS = 32;
/**
 * Files that match a glob, sorted: `*` and `?` within a name, `**` for any folders. Names beginning with
 * a dot and `node_modules` are matched only where they are written.
 */
async function expandGlob(files, glob) {
    const isAbsolute = glob.startsWith('/');
    const parts = glob.split('/').filter((part) => part !== '');
    const found = await expand(files, isAbsolute ? '/' : '.', parts, MAX_FOLDERS);
    return [...new Set(found)].sort();
}
async function expand(files, folder, [part, ...rest], depth) {
    if (part === undefined || depth === 0)
        return [];
    if (part === '**')
        return expandFolders(files, folder, rest, depth);
    const paths = isGlob(part) ? await matching(files, folder, part) : [resolvePath(folder, part)];
    if (rest.length > 0) {
        return flatten(paths.map((path) => expand(files, path, rest, depth - 1)));
    }
    return flatten(paths.map(async (path) => ((await isFile(files, path)) ? [path] : [])));
}
/** `**` is no folder at all, or any folder and `**` again. */
async function expandFolders(files, folder, rest, depth) {
    const here = await expand(files, folder, rest, depth);
    const inside = (await matching(files, folder, '*')).map((path) => expand(files, path, ['**', ...rest], depth - 1));
    return [...here, ...(await flatten(inside))];
}
async function matching(files, folder, part) {
    const pattern = patternOf(part);
    const names = await files.list(folder);
    const isOffered = (name) => part.startsWith('.') || !(name.startsWith('.') || name === 'node_modules');
    return names
        .filter((name) => isOffered(name) && pattern.test(name))
        .map((name) => resolvePath(folder, name));
}
function patternOf(part) {
    const source = part
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 'su');
}
async function isFile(files, path) {
    return (await files.exists(path)) && (await files.list(path)).length === 0;
}
async function flatten(lists) {
    return (await Promise.all(lists)).flat();
}

;// CONCATENATED MODULE: ./src/config/project/find-tests.ts




/** Test files and smoke events of a function: those it lists, else those beside its source. */
async function findTests(files, fn, sources, problems) {
    if (fn.tests === 'none')
        return [];
    const found = fn.tests
        ? await Promise.all(fn.tests.map((written) => expandWritten(files, written, problems)))
        : [await besideSource(files, fn.source, sources)];
    const byPath = new Map(found.flat().map((written) => [written.path, written]));
    return [...byPath.values()];
}
/** The file that the convention expects first. */
function conventionalTest(source) {
    return resolvePath(folderOf(source), `${stemOf(source)}.test.yml`);
}
async function expandWritten(files, written, problems) {
    if (!isGlob(written.path))
        return [written];
    const paths = await expandGlob(files, written.path);
    if (paths.length === 0) {
        const args = { path: written.path, reason: 'no file matches' };
        report(problems, written.place, { code: 'file-not-found', args });
    }
    return paths.map((path) => ({ path, place: written.place }));
}
/** `dir/stem.test.yml` and `dir/stem.*.test.yml`; a longer stem that is a source too has precedence. */
async function besideSource(files, source, sources) {
    const folder = folderOf(source);
    const names = await files.list(folder);
    const extension = paths_nameOf(source).slice(stemOf(source).length);
    const siblings = sources.filter((other) => folderOf(other) === folder);
    const stems = [...names.filter((name) => name.endsWith(extension)), ...siblings].map(stemOf);
    const tests = names
        .filter((name) => longestStem(name, [...stems, stemOf(source)]) === stemOf(source))
        .map((name) => resolvePath(folder, name));
    const events = await smokeEvents(files, source);
    return [...tests, ...events].map((path) => ({ path, place: undefined }));
}
/** `dir/stem.events/*.json`. */
async function smokeEvents(files, source) {
    const folder = resolvePath(folderOf(source), `${stemOf(source)}.events`);
    const names = await files.list(folder);
    return names.map((name) => resolvePath(folder, name)).filter(isSmokeEvent);
}
function longestStem(name, stems) {
    const fitting = stems.filter((stem) => isTestOf(name, stem));
    return fitting.sort((a, b) => b.length - a.length)[0];
}
function isTestOf(name, stem) {
    const rest = name.startsWith(`${stem}.`) ? name.slice(stem.length) : '';
    return /^(\..+)?\.test\.(yml|yaml|json)$/s.test(rest);
}

;// CONCATENATED MODULE: ./src/core/function-config.ts
/** What `kvsFixtures` may say, the default first. */
const KVS_FIXTURES = ['verify', 'offline', 'ignore'];

;// CONCATENATED MODULE: ./src/core/source.ts
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
    return !source_isBefore(inner.start, outer.start) && !source_isBefore(outer.end, inner.end);
}
function source_isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}

;// CONCATENATED MODULE: ./src/config/project/input-functions.ts





/** A function that inputs describe. A given name that AWS would refuse is reported. */
function functionOfInput(input, problems) {
    const { runtime, eventType, tests } = input;
    const source = writtenPath(input.source);
    const id = stemOf(source);
    if (input.name !== undefined && !FUNCTION_NAME.test(input.name)) {
        const args = { text: input.name, what: 'function name' };
        report(problems, undefined, { code: 'bad-name', args });
    }
    return {
        id,
        name: input.name ?? id,
        source,
        runtime,
        eventType,
        comment: undefined,
        kvs: undefined,
        limits: {
            computeUtilization: LIMITS.computeUtilization.value,
            codeSize: LIMITS.codeSize.value,
        },
        allow: [],
        kvsFixtures: KVS_FIXTURES[0],
        tests: typeof tests === 'object'
            ? tests.map((path) => ({ path: writtenPath(path), place: undefined }))
            : tests,
        testDefaults: [],
        host: undefined,
        sourcePlace: undefined,
        place: undefined,
        span: fileSpan(source),
    };
}

;// CONCATENATED MODULE: ./src/config/table/row-problems.ts


/**
 * Makes a collector for what is found in the rows of one table. A fault that stands in the test itself
 * shows in every row: it is told once, and names the first of them. Faults in cells name no row.
 */
function collectOnce(problems) {
    const seen = new Set();
    return (row, read) => {
        const found = [];
        const result = read(found);
        for (const diagnostic of found) {
            const { code, args, at } = diagnostic;
            const identity = JSON.stringify([code, args, at]);
            if (!seen.has(identity))
                problems.push(withRow(diagnostic, row));
            seen.add(identity);
        }
        return result;
    };
}
function withRow(diagnostic, row) {
    const { at, related } = diagnostic;
    if (related !== undefined || at === undefined || isWithin(at, row))
        return diagnostic;
    return { ...diagnostic, related: { at: row, note: rowNote(row.start.line) } };
}

;// CONCATENATED MODULE: ./src/config/document/text-place.ts
/**
 * The place of a part of a scalar's text, offsets in UTF-16 units; of a text that was filled in, the
 * place in the one cell the part comes from. The whole scalar where the part cannot be told: in an
 * alias, behind escapes, over a line end, of a text without content, or made of several cells.
 */
function placeInText(node, from, to) {
    if (node.segments)
        return placeInSegments(node, node.segments, from, to);
    const line = node.lines.findLast((candidate) => candidate.from <= from);
    const part = node.text.slice(from, to);
    const isWhole = node.text.trim() === '' || node.place.anchor !== undefined;
    if (line === undefined || isWhole || /[\r\n]/.test(part))
        return node.place;
    const start = positionIn(line, node.text, from);
    const end = { line: start.line, column: start.column + codePoints(part) };
    return { span: { file: node.place.span.file, start, end } };
}
/** The same for a text that is made of segments; `node` is what they were filled into. */
function placeInSegments({ place }, segments, from, to) {
    const covered = segments.filter((it) => it.from < to && from < it.to);
    const cells = covered.filter(({ isCell }) => isCell);
    const [only] = covered.length === 1 ? covered : cells;
    if (only === undefined || cells.length > 1)
        return place;
    const shift = only.at - only.from;
    const [start, end] = [Math.max(from, only.from), Math.min(to, only.to)];
    return placeInText(only.origin, start + shift, end + shift);
}
function positionIn(line, text, offset) {
    const before = codePoints(text.slice(line.from, offset));
    return { line: line.at.line, column: line.at.column + before };
}
/** Counted without a list of them: a text may be long, and have many places. */
function codePoints(text) {
    let count = text.length;
    for (let at = 1; at < text.length; at += 1) {
        if (isPair(text.charCodeAt(at - 1), text.charCodeAt(at)))
            count -= 1;
    }
    return count;
}
function isPair(high, low) {
    return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

;// CONCATENATED MODULE: ./src/config/input/text-fault.ts


/** The value of a parsed text; a fault is reported under the very part that is wrong. */
function valueOrReport(parsed, node, problems) {
    if ('value' in parsed)
        return parsed.value;
    const { finding, from, to } = parsed.fault;
    report(problems, placeInText(node, from, to), finding);
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./src/core/suggestions.ts

/** Words people write from habit, and ours for the same thing. */
const SYNONYMS = new Map([
    ['path', 'uri'],
    ['url', 'uri'],
    ['status', 'statusCode'],
    ['query', 'querystring'],
    ['regex', 'matches'],
]);
const MOST = 2;
/**
 * What somebody may have meant: a synonym, then the nearest allowed words. A word is near with at most
 * a third of its characters wrong (always two); at most two are named.
 */
function suggestionsFor(word, allowed) {
    const words = [...allowed];
    const synonym = words.filter((candidate) => candidate === SYNONYMS.get(word));
    return [...new Set([...synonym, ...nearest(word, words)])].slice(0, MOST);
}
function nearest(word, allowed) {
    const limit = Math.max(2, [...word].length / 3);
    const ranked = allowed.map((candidate) => ({ candidate, far: (0,mod/* distance */.Io)(word, candidate) }));
    const best = Math.min(limit, ...ranked.map(({ far }) => far));
    return ranked.filter(({ far }) => far === best).map(({ candidate }) => candidate);
}

;// CONCATENATED MODULE: ./src/config/shorthand/parsed.ts
/** The fault that a part of a request or response is not one. */
function badRequest({ text, from }, reason) {
    const finding = { code: 'bad-request', args: { text, reason } };
    return { fault: { finding, from, to: from + text.length } };
}
/** The text without blanks around it. Not by `[ \t]+$`, which takes minutes for blanks that do not end it. */
function trimmedPart(text, from = 0) {
    let [start, end] = [0, text.length];
    while (start < end && isBlank(text[start]))
        start += 1;
    while (end > start && isBlank(text[end - 1]))
        end -= 1;
    return { text: text.slice(start, end), from: from + start };
}
function isBlank(character) {
    return character === ' ' || character === '\t';
}
/** A slice of a part. */
function slicePart(part, start, end) {
    return { text: part.text.slice(start, end), from: part.from + start };
}

;// CONCATENATED MODULE: ./src/config/shorthand/http-text.ts

/** True for a text that is HTTP text, not a shorthand. */
function isHttpText(text) {
    return /[\r\n]/.test(text);
}
/** Splits HTTP text; the `> ` or `< ` of curl before each line is taken off. */
function parseHttpText(text) {
    const lines = http_text_linesOf(text);
    const unmarked = unmarkedLine(lines);
    if (unmarked)
        return badRequest(unmarked, 'curl-marks');
    const [first = { text: '', from: 0 }, ...rest] = withoutCurlMarks(lines);
    const empty = rest.findIndex(isEmpty);
    const end = empty === -1 ? rest.length : empty;
    const body = rest.slice(end).find((line) => !isEmpty(line));
    if (body)
        return badRequest(body, 'body');
    const headers = [];
    for (const line of rest.slice(0, end)) {
        const reason = headerProblem(line.text);
        if (reason !== undefined)
            return badRequest(line, reason);
        headers.push(headerOf(line));
    }
    return { value: { first, headers } };
}
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
function headerProblem(line) {
    if (/^[ \t]/.test(line))
        return 'folded-line';
    if (line.startsWith(':'))
        return 'pseudo-header';
    if (!TOKEN.test(line.split(':', 1)[0] ?? '') || !line.includes(':'))
        return 'not-a-header';
    return /(?!\t)\p{Cc}/u.test(line) ? 'control' : undefined;
}
function headerOf(line) {
    const colon = line.text.indexOf(':');
    const value = trimmedPart(line.text.slice(colon + 1), line.from + colon + 1);
    return { name: { text: line.text.slice(0, colon), from: line.from }, value };
}
function isEmpty({ text }) {
    return /^[ \t]*$/.test(text);
}
function http_text_linesOf(text) {
    return Array.from(text.matchAll(/(.*?)(\r\n|\r|\n|$)/gsu), ({ 1: line = '', index }) => ({
        text: line,
        from: index,
    }));
}
const CURL_MARK = /^[<>]( |$)/;
/** The first line without curl's mark where others have it, as curl's own remarks (`* Connected`). */
function unmarkedLine(lines) {
    const written = lines.filter((line) => !isEmpty(line));
    const unmarked = written.find((line) => !CURL_MARK.test(line.text));
    return written.some((line) => CURL_MARK.test(line.text)) ? unmarked : undefined;
}
function withoutCurlMarks(lines) {
    if (!lines.some((line) => CURL_MARK.test(line.text)))
        return lines;
    return lines.map(({ text, from }) => ({ text: text.slice(2), from: from + 2 }));
}

;// CONCATENATED MODULE: ./src/config/input/ip-address.ts
const OCTET = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^(${OCTET}\\.){3}${OCTET}$`);
const GROUP = /^[0-9a-f]{1,4}$/i;
/** True for an IPv4 or IPv6 address in text form. */
function isIp(text) {
    return IPV4.test(text) || isIpv6(text);
}
/** True for an IPv6 address in text form, without zone. https://www.rfc-editor.org/rfc/rfc4291#section-2.2 */
function isIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return false;
    const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
    const all = groups.flat();
    const last = all.at(-1) ?? '';
    const hasIpv4 = IPV4.test(last) && groups.at(-1)?.at(-1) === last;
    const hex = hasIpv4 ? all.slice(0, -1) : all;
    const length = hex.length + (hasIpv4 ? 2 : 0);
    return (hex.every((group) => GROUP.test(group)) && (halves.length === 2 ? length < 8 : length === 8));
}

;// CONCATENATED MODULE: ./src/config/shorthand/authority.ts


const REGISTERED_NAME = /^[A-Za-z0-9\-._]+$/;
/**
 * Parses `host[:port]`. The host is lower-cased and loses one trailing dot. Only the scheme's own port
 * may be written: CloudFront serves viewers on 80 and 443.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html
 */
function parseAuthority(authority, ownPort) {
    if (authority.text.includes('@'))
        return badRequest(authority, 'user-info');
    const [, name = '', colon, port = ''] = /^(\[[^\]]*\]|[^:]*)(:(.*))?$/s.exec(authority.text) ?? [];
    const host = name.startsWith('[') ? name : name.replace(/\.$/, '');
    if (host === '')
        return badRequest(authority, 'no-host');
    if (!isHost(host))
        return badRequest(slicePart(authority, 0, name.length), 'bad-host');
    if (colon === undefined || port === ownPort)
        return { value: host.toLowerCase() };
    const from = authority.from + name.length + 1;
    const args = { text: authority.text, port };
    return { fault: { finding: { code: 'bad-port', args }, from, to: from + port.length } };
}
function isHost(host) {
    return host.startsWith('[') ? isIpv6(host.slice(1, -1)) : REGISTERED_NAME.test(host);
}

;// CONCATENATED MODULE: ./src/config/shorthand/request-target.ts



/** Parses a URL, or a path with an optional query. */
function parseTarget(target) {
    const scheme = /^(https?):\/\//i.exec(target.text);
    if (scheme === null)
        return parsePath(target, undefined);
    const rest = slicePart(target, scheme[0].length);
    const length = rest.text.search(/[/?#]/);
    const authority = slicePart(rest, 0, length === -1 ? undefined : length);
    const host = parseAuthority(authority, scheme[1]?.toLowerCase() === 'http' ? '80' : '443');
    if ('fault' in host)
        return host;
    const path = slicePart(rest, authority.text.length);
    return parsePath(path, host.value, path.text.startsWith('/') ? '' : '/');
}
/** Why a text is no path of a URL (`/`, then anything but space, control, `?`, `#`). */
function pathProblem(text) {
    if (!text.startsWith('/'))
        return 'not-a-path';
    if (text.includes('?'))
        return 'query-in-uri';
    return characterProblem(text);
}
/** Why a text is no query. */
function queryReason(text) {
    const problem = queryProblem(text)?.problem;
    return problem === 'empty-name' ? 'empty-name' : problem && characterProblem(text);
}
/** `root` is put before a path that is not written, as in `https://example.com?x=1`. */
function parsePath(target, host, root = '') {
    const mark = target.text.indexOf('?');
    const uri = root + (mark === -1 ? target.text : target.text.slice(0, mark));
    const query = mark === -1 ? undefined : target.text.slice(mark + 1);
    const reason = pathProblem(uri) ?? (query && queryReason(query));
    return reason ? badRequest(target, reason) : { value: { uri, query, host } };
}
/** Why a text cannot stand in a URL; a location may end in a fragment, a request never has one. */
function characterProblem(text, allow = { fragment: false }) {
    if (!allow.fragment && text.includes('#'))
        return 'fragment';
    if (text.includes(' '))
        return 'space';
    return /\p{Cc}/u.test(text) ? 'control' : undefined;
}

;// CONCATENATED MODULE: ./src/config/shorthand/expect-line.ts




const STATUS = /^[1-5]\d\d$/;
const LOCATION_START = /^(\/|\.\/|\.\.\/|\?|#|[a-z][a-z0-9+\-.]*:)/i;
/** Parses `unchanged`, `403`, `302 /new?x=1` or `/index.html?a=1`. */
function parseExpectLine(text) {
    const line = trimmedPart(text);
    if (isHttpText(line.text))
        return badExpect(line, 'line-break');
    if (line.text === 'unchanged')
        return { value: { form: 'unchanged' } };
    if (line.text.startsWith('/'))
        return parseRewrite(line);
    const [, status = '', gap = '', location = ''] = /^(\d\d\d)( +)(.+)$/s.exec(line.text) ?? [];
    if (STATUS.test(status)) {
        const from = line.from + status.length + gap.length;
        return parseRedirect(line, { text: status, from: line.from }, { text: location, from });
    }
    if (STATUS.test(line.text))
        return { value: { form: 'status', status: line } };
    if (/^https?:\/\//i.test(line.text))
        return badExpect(line, 'url-alone', `301 ${line.text}`);
    return badExpect(line, line.text === '' ? 'empty' : 'not-an-expectation', nearMiss(line.text));
}
/** What a text that is no expectation may have been meant as: `302/x`, `GET /x`, `Unchanged`. */
function nearMiss(text) {
    const [, status, location] = /^(3\d\d)(\S+)$/.exec(text) ?? [];
    if (status && location && LOCATION_START.test(location))
        return `${status} ${location}`;
    const [, path] = /^[A-Z]+ +(\/\S*)$/.exec(text) ?? [];
    return path ?? suggestionsFor(text.toLowerCase(), ['unchanged'])[0];
}
function parseRedirect(line, status, location) {
    if (!LOCATION_START.test(location.text))
        return badExpect(line, 'location', status.text);
    if (!status.text.startsWith('3'))
        return badExpect(line, 'redirect-only', status.text);
    const problem = characterProblem(location.text, { fragment: true });
    if (problem)
        return badExpect(line, problem);
    return { value: { form: 'redirect', status, location } };
}
function parseRewrite(line) {
    const parsed = parseTarget(line);
    if ('fault' in parsed) {
        const { finding } = parsed.fault;
        return badExpect(line, finding.code === 'bad-request' ? finding.args.reason : 'empty');
    }
    const { uri, query } = parsed.value;
    return {
        value: {
            form: 'rewrite',
            uri: { text: uri, from: line.from },
            query: query === undefined ? undefined : { text: query, from: line.from + uri.length + 1 },
        },
    };
}
/** The fault that a text is no expectation; `hint` is what may have been meant. */
function badExpect({ text, from }, reason, hint) {
    const args = { text, reason, ...(hint !== undefined && { hint }) };
    return { fault: { finding: { code: 'bad-expect', args }, from, to: from + text.length } };
}

;// CONCATENATED MODULE: ./src/config/expect/from-expect-line.ts



/** What a shorthand stands for, each part with its own place. */
function fromExpectLine(line, node, { eventType, problems }) {
    const { span } = node.place;
    if (line.form === 'unchanged')
        return [{ kind: 'changes', changes: [], unchanged: true, span }];
    if (line.form !== 'rewrite')
        return [{ kind: 'response', fields: responseFields(line, node), span }];
    if (eventType === 'viewer-response') {
        const fault = badExpect({ text: node.text, from: 0 }, 'rewrite-on-response');
        valueOrReport(fault, node, problems);
        return [];
    }
    const { uri, query } = line;
    const fields = [equalTo(node, { field: 'uri' }, uri, uri.text)];
    if (query)
        fields.push(equalTo(node, { field: 'querystring' }, query, query.text));
    const request = { kind: 'request', fields, span };
    return query ? [request] : [request, { kind: 'query-as-input', span }];
}
function responseFields(line, node) {
    const { status } = line;
    const fields = [equalTo(node, { field: 'statusCode' }, status, Number(status.text))];
    if (line.form === 'status')
        return fields;
    const path = { field: 'headers', name: 'location' };
    return [...fields, equalTo(node, path, line.location, line.location.text)];
}
function equalTo(node, path, { text, from }, value) {
    const { span } = placeInText(node, from, from + text.length);
    return { path, matcher: { kind: 'equals', value, span }, keySpan: span };
}

;// CONCATENATED MODULE: ./src/config/expect/parse-expect.ts

/** Parses the text form of `expect`. An empty cell must not turn `301 ${to}` into a mere status. */
function parseExpect({ text, segments = [] }) {
    const isCut = segments.some(({ isCell, from, to }) => isCell && from === to);
    return isCut && text !== text.trim()
        ? badExpect({ text, from: 0 }, 'empty-cell')
        : parseExpectLine(text);
}

;// CONCATENATED MODULE: ./src/core/hidden-headers.ts
/**
 * Headers CloudFront never shows to functions, and which functions must not add.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html
 */
const HIDDEN = new Set(`connection expect keep-alive proxy-authenticate proxy-authorization proxy-connection trailer upgrade
  x-accel-buffering x-accel-charset x-accel-limit-rate x-accel-redirect x-amzn-auth x-amzn-cf-billing
  x-amzn-cf-id x-amzn-cf-xff x-amzn-errortype x-amzn-fle-profile x-amzn-header-count x-amzn-header-order
  x-amzn-lambda-integration-tag x-amzn-requestid x-cache x-forwarded-proto x-real-ip`.split(/\s+/));
const HIDDEN_PREFIXES = ['x-amz-cf-', 'x-edge-'];
/** True for a header (lower-case name) that functions never see. */
function isHiddenHeader(name) {
    return HIDDEN.has(name) || HIDDEN_PREFIXES.some((prefix) => name.startsWith(prefix));
}

;// CONCATENATED MODULE: ./src/config/input/patch.ts


/** A patch that sets a value. */
function patch_setTo(value) {
    return { kind: 'set', value };
}
/** A patch of some keys; keys without a patch are left out. */
function mergeOf(patches) {
    const entries = new Map();
    for (const [key, patch] of Object.entries(patches))
        if (patch)
            entries.set(key, patch);
    return entries.size === 0 ? NO_PATCH : { kind: 'merge', entries };
}
/** A patch that changes nothing. */
const NO_PATCH = { kind: 'merge', entries: new Map() };
/** Applies a patch; `base` is never changed. Removing what is not there is reported. */
function applyPatch(base, patch, problems) {
    if (patch.kind === 'set')
        return patch.value;
    if (patch.kind === 'merge')
        return applyMerge(base, patch, problems);
    if (base === undefined) {
        report(problems, patch.place, { code: 'nothing-to-remove', args: { key: patch.key } });
    }
    return undefined;
}
function applyMerge(base, patch, problems) {
    const merged = json_isJsonObject(base) && patch.whole !== true ? { ...base } : {};
    for (const [key, inner] of patch.entries) {
        const before = Object.hasOwn(merged, key) ? merged[key] : undefined;
        const value = applyPatch(before, inner, problems);
        if (value === undefined)
            Reflect.deleteProperty(merged, key);
        else
            patch_define(merged, key, value);
    }
    return merged;
}
/** Defines a key as the object's own, `__proto__` included. */
function patch_define(object, key, value) {
    if (key !== '__proto__')
        object[key] = value;
    else
        Object.defineProperty(object, key, {
            value,
            enumerable: true,
            writable: true,
            configurable: true,
        });
}

;// CONCATENATED MODULE: ./src/config/input/value-box.ts

/** AWS's box for the values of one name: `multiValue` only for several. At least one value. */
function boxOf(values) {
    const [first = { value: '' }] = values;
    const box = values.length > 1 ? { ...first, multiValue: [...values] } : { ...first };
    return box;
}
/**
 * Reads an entry of `headers`, `querystring` or `cookies`: a scalar, a list of values, or AWS's box, which
 * is taken over as it is. undefined for what the schema has refused.
 */
function value_box_readBox(node) {
    if (node.kind === 'list')
        return boxFrom(valuesOf(node));
    if (node.kind === 'scalar')
        return boxFrom(valuesOf(node));
    const multiValue = valuesOf(valueAt(node, 'multiValue'));
    const single = singleValue(node) ?? multiValue?.[0];
    if (single === undefined || multiValue === undefined)
        return single && boxOf([single]);
    return { ...single, multiValue };
}
function boxFrom(values) {
    return values && boxOf(values);
}
function valuesOf(node) {
    const nodes = node?.kind === 'list' ? itemsOf(node) : node ? [node] : [];
    const values = nodes.flatMap((item) => singleValue(item) ?? []);
    return values.length === nodes.length && values.length > 0 ? values : undefined;
}
function singleValue(node) {
    const value = asText(node) ?? asText(valueAt(node, 'value'));
    const attributes = asText(valueAt(node, 'attributes'));
    if (value === undefined)
        return undefined;
    return { value: value.text, ...(attributes && { attributes: attributes.text }) };
}

;// CONCATENATED MODULE: ./src/config/input/entries.ts





/** Patches parameters or cookies, by name as written. */
function entries_readNamed(node) {
    return node && patchOfEntries(node, entriesOf(node), ({ key }) => key);
}
/** Patches headers, by folded name. Cookies and headers that functions never see are reported. */
function readHeaders(node, problems) {
    if (node === undefined)
        return undefined;
    const entries = headerEntries(node, problems);
    for (const { key, keyPlace } of entries) {
        const name = key.toLowerCase();
        if (isHiddenHeader(name)) {
            report(problems, keyPlace, { code: 'hidden-header', args: { name } });
        }
    }
    return patchOfEntries(node, entries, ({ key }) => key.toLowerCase());
}
const COOKIE_HEADERS = new Set(['cookie', 'set-cookie']);
/** Headers written under `headers`: no cookies, no name twice in different case. Others are reported. */
function headerEntries(node, problems) {
    const seen = new Map();
    return entriesOf(node).filter(({ key, keyPlace }) => {
        const name = key.toLowerCase();
        const first = seen.get(name);
        if (first !== undefined) {
            report(problems, keyPlace, { code: 'conflict', args: { keys: [first, key] } });
        }
        else if (COOKIE_HEADERS.has(name)) {
            report(problems, keyPlace, { code: 'cookie-header', args: { name: key } });
        }
        else {
            seen.set(name, key);
            return true;
        }
        return false;
    });
}
/** Removes the whole key, or patches it entry by entry. */
function patchOfEntries(node, entries, nameOf) {
    if (node.kind !== 'map')
        return undefined;
    const patches = entries.flatMap((entry) => {
        const patch = patchOfEntry(entry);
        return patch ? [[nameOf(entry), patch]] : [];
    });
    return { kind: 'merge', entries: new Map(patches) };
}
function patchOfEntry({ key, keyPlace, value }) {
    if (isRemoval(value))
        return { kind: 'remove', key, place: keyPlace };
    const box = value_box_readBox(value);
    return box && patch_setTo(box);
}

;// CONCATENATED MODULE: ./src/config/document/plain-value.ts

/** What a schema sees where nothing is written: no schema accepts it, unlike a written `null`. */
const BLANK = Symbol('blank');
/** The node as plain data for the schemas. */
function plainOf(node) {
    return convert(node, BLANK);
}
/** The node as JSON: inline events, `json:` matchers, structured key value store values. */
function plain_value_jsonOf(node) {
    return convert(node, null);
}
function convert(node, blank) {
    if (node.kind === 'scalar')
        return node.blank ? blank : scalarValue(node);
    if (node.kind === 'list')
        return node.items.map((item) => convert(item, blank));
    // Defines every key as the object's own, `__proto__` included.
    return Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, convert(value, blank)]));
}
/** `.inf` and `.nan` are numbers to YAML only; everywhere else they are the texts they look like. */
function scalarValue({ value, text }) {
    return typeof value === 'number' && !Number.isFinite(value) ? text : value;
}

;// CONCATENATED MODULE: ./src/config/input/blanks.ts


/** Reports every place inside free data where a value belongs and nothing is written. */
function reportBlanks(key, node, keyPlace, problems) {
    if (node.kind === 'scalar' && node.blank) {
        const args = { key, expected: 'a value', actual: 'nothing' };
        report(problems, keyPlace, { code: 'wrong-type', args });
    }
    for (const entry of entriesOf(node))
        reportBlanks(entry.key, entry.value, entry.keyPlace, problems);
    for (const item of itemsOf(node))
        reportBlanks(key, item, keyPlace, problems);
}

;// CONCATENATED MODULE: ./src/config/expect/read-matcher.ts





/** Reads a matcher: a scalar, a list of all values, or a map. undefined for what the schema refused. */
function readMatcher(node, scope) {
    if (node.kind === 'scalar')
        return readEquals(node, scope);
    if (node.kind === 'list') {
        const items = readAll(itemsOf(node), scope);
        return items && { kind: 'values', items, span: node.place.span };
    }
    if (node.entries.size === 0)
        return reportEmpty(node.place, scope.field, scope.problems);
    return allOf(entriesOf(node).map((entry) => readOne(entry, scope)), node.place.span);
}
/** All matchers of one map; one alone needs no bracket. */
function allOf(matchers, span) {
    const complete = matchers.filter((matcher) => matcher !== undefined);
    const [first] = complete;
    if (first === undefined || complete.length < matchers.length)
        return undefined;
    return complete.length === 1 ? first : { kind: 'all', matchers: complete, span };
}
/** Reports an empty map: it asserts nothing. */
function reportEmpty(place, key, problems) {
    report(problems, place, { code: 'no-assertion', args: { what: 'empty-map', key } });
}
const read_matcher_READERS = {
    equals: ({ value }, scope) => (value.kind === 'scalar' ? readEquals(value, scope) : undefined),
    contains: textReader('contains'),
    startsWith: textReader('startsWith'),
    endsWith: textReader('endsWith'),
    matches: ({ value }, { problems }) => read_matcher_readPattern(asText(value), problems),
    lessThan: numberReader('lessThan'),
    atLeast: numberReader('atLeast'),
    oneOf: ({ value }, scope) => {
        const items = readAll(itemsOf(value), scope);
        return items && { kind: 'oneOf', items, span: value.place.span };
    },
    absent: presenceReader('absent'),
    present: presenceReader('present'),
    not: ({ value }, scope) => {
        const matcher = readMatcher(value, scope);
        return matcher && { kind: 'not', matcher, span: value.place.span };
    },
    json: ({ key, value, keyPlace }, { problems }) => {
        reportBlanks(key, value, keyPlace, problems);
        return { kind: 'json', value: plain_value_jsonOf(value), span: value.place.span };
    },
    base64: ({ value }, scope) => readBase64(asText(value), scope),
};
function readOne(entry, scope) {
    const readers = read_matcher_READERS;
    return Object.hasOwn(read_matcher_READERS, entry.key) ? readers[entry.key]?.(entry, scope) : undefined;
}
function readAll(nodes, scope) {
    const items = nodes.flatMap((node) => readMatcher(node, scope) ?? []);
    return items.length > 0 && items.length === nodes.length ? items : undefined;
}
function readEquals(node, { of }) {
    const value = of === 'number' ? node.value : asText(node)?.text;
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    return { kind: 'equals', value, span: node.place.span };
}
function textReader(kind) {
    return ({ value }) => {
        const scalar = asText(value);
        return scalar && { kind, text: scalar.text, span: scalar.place.span };
    };
}
function numberReader(kind) {
    return ({ value }) => {
        const number = value.kind === 'scalar' ? value.value : undefined;
        return typeof number === 'number' ? { kind, number, span: value.place.span } : undefined;
    };
}
/** The caret stands under `absent: true` as a whole: `true` alone says nothing. */
function presenceReader(kind) {
    return ({ keyPlace, value }) => ({
        kind,
        span: { ...keyPlace.span, end: value.place.span.end },
    });
}
function read_matcher_readPattern(scalar, problems) {
    if (scalar === undefined)
        return undefined;
    const { text, place } = scalar;
    try {
        new RegExp(text);
        return { kind: 'matches', pattern: text, span: place.span };
    }
    catch (error) {
        const reason = error.message.replace(/^.*: /s, '');
        report(problems, place, { code: 'bad-regex', args: { text, reason } });
        return undefined;
    }
}
function readBase64(scalar, { field, problems }) {
    if (scalar === undefined)
        return undefined;
    const data = scalar.text.replace(/\s/g, '');
    if (decodeBase64(data) !== undefined)
        return { kind: 'base64', data, span: scalar.place.span };
    const args = { matcher: 'base64', field, reason: 'not-base64' };
    report(problems, scalar.place, { code: 'bad-matcher', args });
    return undefined;
}

;// CONCATENATED MODULE: ./src/config/expect/read-cookie.ts



/** Reads the expectation of a cookie: as a header, as value and attributes, or a list of either. */
function readCookie(node, scope) {
    if (node.kind === 'list') {
        const nodes = itemsOf(node);
        const items = nodes.flatMap((item) => readCookie(item, scope) ?? []);
        if (items.length === 0 || items.length < nodes.length)
            return undefined;
        return { kind: 'values', items, span: node.place.span };
    }
    return isCookieForm(node) ? readForm(node, scope) : readMatcher(node, scope);
}
function isCookieForm(node) {
    return valueAt(node, 'value') !== undefined || valueAt(node, 'attributes') !== undefined;
}
function readForm(map, scope) {
    const [own = '', ...others] = ['value', 'attributes'].filter((key) => map.entries.has(key));
    for (const { key, keyPlace } of entriesOf(map)) {
        if (key === own || others.includes(key))
            continue;
        report(scope.problems, keyPlace, { code: 'conflict', args: { keys: [own, key] } });
    }
    const value = valueAt(map, 'value');
    const attributes = map.entries.get('attributes');
    const matcher = value && readMatcher(value, scope);
    return {
        kind: 'cookie',
        value: matcher,
        attributes: attributes && readAttributes(attributes, scope),
        span: value?.place.span ?? map.place.span,
    };
}
function readAttributes({ value: node, keyPlace }, scope) {
    const text = asText(node);
    if (text)
        return { form: 'text', text: text.text, span: text.place.span };
    const entries = entriesOf(node);
    if (entries.length === 0)
        return reportEmpty(keyPlace, 'attributes', scope.problems);
    const attributes = entries.flatMap((entry) => {
        const matcher = readAttribute(entry, scope);
        return matcher ? [[entry.key, matcher]] : [];
    });
    return { form: 'map', attributes: new Map(attributes) };
}
const read_cookie_FLAGS = new Set(['secure', 'httpOnly', 'partitioned']);
/** `secure: true` means that the attribute is there, `false` that it is not. */
function readAttribute({ key, value }, scope) {
    if (!read_cookie_FLAGS.has(key))
        return readMatcher(value, { ...scope, of: key === 'maxAge' ? 'number' : 'text' });
    const isOn = value.kind === 'scalar' && value.value === true;
    return { kind: isOn ? 'present' : 'absent', span: value.place.span };
}

;// CONCATENATED MODULE: ./src/config/expect/read-fields.ts






/** Fields written under `request`, `response` or `changes`. Empty maps are reported. */
function writtenFields(node, problems) {
    return entriesOf(node).flatMap((entry) => {
        const read = read_fields_FIELDS.get(entry.key);
        return read ? read(entry, problems) : [];
    });
}
/** The matcher of a field; undefined for what was reported. */
function fieldExpectation({ path, keyPlace, node }, problems) {
    const matcher = path.field === 'querystring' ? wholeQuery(node, problems) : readField(path, node, problems);
    return matcher && { path, matcher, keySpan: keyPlace.span };
}
const single = (field) => ({ keyPlace, value }) => [{ path: { field }, keyPlace, node: value }];
const read_fields_FIELDS = new Map([
    ['uri', single('uri')],
    ['method', single('method')],
    ['statusCode', single('statusCode')],
    ['statusDescription', single('statusDescription')],
    ['body', single('body')],
    ['headers', readHeaderFields],
    ['cookies', named('cookies')],
    ['querystring', readQueryFields],
]);
function named(field) {
    return (entry, problems) => {
        const entries = entriesOf(entry.value);
        reportIfEmpty(entry, problems);
        return entries.map(({ key: name, keyPlace, value }) => ({
            path: { field, name },
            keyPlace,
            node: value,
        }));
    };
}
function readHeaderFields(entry, problems) {
    reportIfEmpty(entry, problems);
    return headerEntries(entry.value, problems).map(({ key, keyPlace, value }) => ({
        path: { field: 'headers', name: key.toLowerCase() },
        keyPlace,
        node: value,
    }));
}
function readQueryFields(entry, problems) {
    if (entry.value.kind === 'map')
        return named('parameter')(entry, problems);
    return [{ path: { field: 'querystring' }, keyPlace: entry.keyPlace, node: entry.value }];
}
function reportIfEmpty({ key, keyPlace, value }, problems) {
    if (value.kind === 'map' && value.entries.size === 0)
        reportEmpty(keyPlace, key, problems);
}
function readField(path, node, problems) {
    const of = path.field === 'statusCode' ? 'number' : 'text';
    const field = 'name' in path ? `${path.field}.${path.name}` : path.field;
    const scope = { of, field, problems };
    return path.field === 'cookies' ? readCookie(node, scope) : readMatcher(node, scope);
}
function wholeQuery(node, problems) {
    const scalar = asText(node);
    if (scalar === undefined)
        return undefined;
    const { text, place } = scalar;
    const reason = queryReason(text);
    if (reason)
        report(problems, place, { code: 'bad-expect', args: { text, reason } });
    return { kind: 'equals', value: text, span: place.span };
}

;// CONCATENATED MODULE: ./src/config/expect/read-changes.ts






/** Fields of each message that can change. */
const CHANGEABLE = {
    'viewer-request': ['uri', 'querystring', 'headers', 'cookies'],
    'viewer-response': ['statusCode', 'statusDescription', 'headers', 'cookies', 'body'],
};
/** Reads `changes`: `null` means that something was there and is gone. */
function readChanges({ value, keyPlace }, scope) {
    if (value.kind !== 'map')
        return undefined;
    reportForeign(value, scope);
    const written = writtenFields(value, scope.problems);
    const changes = written.flatMap((field) => readChange(field, scope) ?? []);
    return { kind: 'changes', changes, unchanged: false, span: keyPlace.span };
}
function reportForeign(node, { eventType, problems }) {
    const foreign = Object.values(CHANGEABLE)
        .flat()
        .filter((key) => !CHANGEABLE[eventType].includes(key));
    const why = eventType === 'viewer-response' ? 'returns-response' : 'not-in-request';
    for (const { key, keyPlace } of entriesOf(node)) {
        if (!foreign.includes(key))
            continue;
        report(problems, keyPlace, { code: 'conflict', args: { keys: [key, eventType], why } });
    }
}
function readChange(field, scope) {
    const { path, keyPlace, node } = field;
    if (isRemoval(node)) {
        if (!isRemovable(path))
            return undefined;
        if (scope.event && !read_changes_isIn(scope.event, scope.eventType, path)) {
            const key = 'name' in path ? path.name : path.field;
            report(scope.problems, keyPlace, { code: 'nothing-to-remove', args: { key } });
        }
        return { change: 'removed', path, keySpan: keyPlace.span, span: node.place.span };
    }
    const expectation = fieldExpectation(field, scope.problems);
    return expectation && { change: 'set', ...expectation };
}
/** What a message can be without; the schema has refused every other `null`. */
function isRemovable(path) {
    return 'name' in path || path.field === 'statusDescription';
}
/** True when the event has the field. */
function read_changes_isIn(event, type, path) {
    return fieldValue(messageOf(canonicaliseInput(event, type)), path).kind !== 'absent';
}

;// CONCATENATED MODULE: ./src/config/expect/origin-shape.ts
const overrides = {
    hostHeader: 'text',
    sni: 'text',
    allowedCertificateNames: { list: 'text' },
};
/**
 * Keys of `expect.origin`: the helpers' own. True and false are compared as text.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html
 */
const ORIGIN_PARTS = {
    domainName: 'text',
    originPath: 'text',
    ...overrides,
    customHeaders: { names: 'text' },
    connectionAttempts: 'number',
    originShield: { parts: { enabled: 'text', region: 'text' } },
    originAccessControlConfig: {
        parts: {
            enabled: 'text',
            signingBehavior: 'text',
            signingProtocol: 'text',
            originType: 'text',
            region: 'text',
        },
    },
    timeouts: {
        parts: {
            readTimeout: 'number',
            responseCompletionTimeout: 'number',
            keepAliveTimeout: 'number',
            connectionTimeout: 'number',
        },
    },
    customOriginConfig: {
        parts: {
            port: 'number',
            protocol: 'text',
            sslProtocols: { list: 'text' },
            ipAddressType: 'text',
        },
    },
    mTLSConfig: 'text',
    originId: 'text',
    originGroup: {
        parts: {
            originIds: { list: { member: { originId: 'text', originOverrides: { parts: overrides } } } },
            failoverCriteria: { parts: { statusCodes: { list: 'number' } } },
            selectionCriteria: 'text',
        },
    },
};

;// CONCATENATED MODULE: ./src/config/expect/read-origin.ts




/** Reads `origin`; what the schema refused is left out. */
function readOrigin(entry, scope) {
    const { key, keyPlace, value } = entry;
    if (scope.eventType === 'viewer-response') {
        const args = { keys: [key, scope.eventType], why: 'origin-on-response' };
        report(scope.problems, keyPlace, { code: 'conflict', args });
        return undefined;
    }
    const { span } = keyPlace;
    if (value.kind === 'scalar')
        return { kind: 'origin', expected: 'unchanged', span };
    const expected = readParts(entry, { parts: ORIGIN_PARTS, field: key }, scope.problems);
    return expected && { kind: 'origin', expected, span };
}
function readParts({ key, keyPlace, value }, { parts, field }, problems) {
    if (value.kind !== 'map')
        return undefined;
    if (value.entries.size === 0)
        return reportEmpty(keyPlace, key, problems);
    const entries = entriesOf(value).flatMap((entry) => {
        const shape = Object.hasOwn(parts, entry.key) ? parts[entry.key] : undefined;
        const read = shape && readShape(entry, shape, `${field}.${entry.key}`, problems);
        return read ? [[entry.key, read]] : [];
    });
    return { form: 'map', entries: new Map(entries) };
}
function readShape(entry, shape, field, problems) {
    const { value } = entry;
    if (typeof shape === 'string')
        return readLeaf(value, shape, field, problems);
    if ('parts' in shape)
        return readParts(entry, { parts: shape.parts, field }, problems);
    if ('names' in shape) {
        const names = entriesOf(value).map(({ key }) => [key, shape.names]);
        return readParts(entry, { parts: Object.fromEntries(names), field }, problems);
    }
    if ('member' in shape)
        return read_origin_readMember(entry, shape.member, field, problems);
    const items = itemsOf(value).flatMap((item, at) => {
        const inner = { ...entry, value: item, keyPlace: item.place };
        return readShape(inner, shape.list, `${field}[${at}]`, problems) ?? [];
    });
    return value.kind === 'list' && items.length === value.items.length
        ? { form: 'list', items, span: value.place.span }
        : undefined;
}
function readLeaf(node, of, field, problems) {
    const matcher = readMatcher(node, { of, field, problems });
    return matcher && { form: 'leaf', matcher };
}
/** An id alone stands for an origin with this id. */
function read_origin_readMember(entry, parts, field, problems) {
    if (asText(entry.value) === undefined)
        return readParts(entry, { parts, field }, problems);
    const id = readLeaf(entry.value, 'text', field, problems);
    return id && { form: 'map', entries: new Map([['originId', id]]) };
}

;// CONCATENATED MODULE: ./src/config/expect/read-output.ts







/** Reads `output`, written here or in the file that it names; what the schema refused is left out. */
function read_output_readOutput(entry, scope) {
    const path = asText(entry.value);
    const whole = asMap(path ? scope.outputs.get(resolvePath(folderOf(path.place.span.file), path.text)) : entry.value);
    if (whole === undefined)
        return undefined;
    const [first, second] = entriesOf(whole);
    if (first === undefined)
        return reportEmpty(entry.keyPlace, entry.key, scope.problems);
    const faulty = second ?? (first.key === 'request' && isResponse(scope) ? first : undefined);
    if (faulty !== undefined)
        return reportConflict(first, second, scope);
    const message = read_output_readMessage(first, scope.problems);
    return message && { kind: 'output', output: message, span: entry.keyPlace.span };
}
function isResponse({ eventType }) {
    return eventType === 'viewer-response';
}
function reportConflict(first, second, { eventType, problems }) {
    const args = second
        ? { keys: [first.key, second.key], why: 'one-outcome' }
        : { keys: [first.key, eventType], why: 'returns-response' };
    report(problems, (second ?? first).keyPlace, { code: 'conflict', args });
}
function read_output_readMessage({ key, keyPlace, value }, problems) {
    const map = asMap(value);
    if (map === undefined)
        return undefined;
    if (map.entries.size === 0)
        return reportEmpty(keyPlace, key, problems);
    const fields = entriesOf(map).map((field) => [field.key, read_output_readField(field, problems)]);
    return { [key]: Object.fromEntries(fields) };
}
/** A field in AWS's own form. */
function read_output_readField({ key, value }, problems) {
    switch (key) {
        case 'headers':
            return boxesOf(headerEntries(value, problems), (name) => name.toLowerCase());
        case 'querystring':
            return asText(value)?.text ?? boxesOf(entriesOf(value));
        case 'cookies':
            return boxesOf(entriesOf(value));
        case 'body':
            return asText(value)?.text ?? bodyOf(value, problems);
        default:
            return key === 'statusCode' && value.kind === 'scalar'
                ? value.value
                : (asText(value)?.text ?? null);
    }
}
function boxesOf(entries, nameOf = (name) => name) {
    const boxes = entries.flatMap(({ key, value }) => {
        const box = value_box_readBox(value);
        return box ? [[nameOf(key), box]] : [];
    });
    return Object.fromEntries(boxes);
}
function bodyOf(node, problems) {
    const encoding = asText(valueAt(node, 'encoding'))?.text ?? null;
    const data = asText(valueAt(node, 'data'));
    if (data && encoding === 'base64' && decodeBase64(data.text) === undefined) {
        const args = { matcher: 'base64', field: 'body', reason: 'not-base64' };
        report(problems, data.place, { code: 'bad-matcher', args });
    }
    return { encoding, data: data?.text ?? null };
}

;// CONCATENATED MODULE: ./src/config/expect/read-expect.ts










/** Keys of `expect` that say how the function ends: at most one of them. */
const OUTCOME_KEYS = [
    'request',
    'response',
    'changes',
    'output',
    'snapshot',
    'error',
];
/** Reads `expect`: shorthand, integer or map. What cannot be read is reported and left out. */
function readExpect(node, scope) {
    if (node.kind === 'map')
        return readExpectMap(node, scope);
    return node.kind === 'scalar' && isShorthand(node) ? readShorthand(node, scope) : [];
}
function isShorthand({ value }) {
    return typeof value === 'string' || Number.isInteger(value);
}
function readShorthand(node, scope) {
    const line = valueOrReport(parseExpect(node), node, scope.problems);
    return line ? fromExpectLine(line, node, scope) : [];
}
const read_expect_READERS = new Map([
    ['request', readFieldsOf('request')],
    ['response', readFieldsOf('response')],
    ['changes', readChanges],
    ['output', read_output_readOutput],
    ['origin', readOrigin],
    ['error', readError],
    ['logs', readLogs],
    ['maxComputeUtilization', readLimit('max-compute-utilization')],
    ['maxSteps', readLimit('max-steps')],
]);
function readExpectMap(map, scope) {
    reportOutcomes(map, scope);
    return entriesOf(map).flatMap((entry) => read_expect_READERS.get(entry.key)?.(entry, scope) ?? []);
}
function reportOutcomes(map, { problems }) {
    const written = entriesOf(map).filter(({ key }) => OUTCOME_KEYS.some((name) => name === key));
    for (const { key, keyPlace } of written.slice(1)) {
        const args = { keys: [written[0]?.key ?? '', key], why: 'one-outcome' };
        report(problems, keyPlace, { code: 'conflict', args });
    }
}
function readFieldsOf(kind) {
    return ({ key, keyPlace, value }, { eventType, problems }) => {
        if (kind === 'request' && eventType === 'viewer-response') {
            const args = { keys: [key, eventType], why: 'returns-response' };
            report(problems, keyPlace, { code: 'conflict', args });
        }
        if (value.kind !== 'map')
            return undefined;
        if (value.entries.size === 0)
            return reportEmpty(keyPlace, key, problems);
        const written = writtenFields(value, problems);
        const fields = written.flatMap((field) => fieldExpectation(field, problems) ?? []);
        return { kind, fields, span: keyPlace.span };
    };
}
function readError({ value, keyPlace }, { problems }) {
    const isAny = value.kind === 'scalar' && value.value === true;
    const scope = { of: 'text', field: 'error', problems };
    const matcher = isAny ? undefined : readMatcher(value, scope);
    return { kind: 'error', matcher, span: keyPlace.span };
}
function readLogs({ value, keyPlace }, { problems }) {
    const scope = { of: 'text', field: 'logs', problems };
    const items = itemsOf(value).flatMap((item) => readMatcher(item, scope) ?? []);
    return { kind: 'logs', items, span: keyPlace.span };
}
function readLimit(kind) {
    return ({ value }) => {
        const limit = value.kind === 'scalar' ? value.value : undefined;
        return typeof limit === 'number' ? { kind, limit, span: value.place.span } : undefined;
    };
}

;// CONCATENATED MODULE: ./src/config/read-allow.ts


/** Codes under `allow` with their places; the schema has reported what is none. */
function readAllow(node) {
    return itemsOf(node).flatMap((item) => {
        const scalar = asText(item);
        const code = ALLOWABLE_CODES.find((known) => known === scalar?.text);
        return code === undefined ? [] : [{ code, span: item.place.span }];
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./src/config/schema/words.ts

/**
 * The message slot of every schema says what is expected in words ("a map"), or is one of these signals
 * for faults that have a diagnostic of their own. `translateIssues` is the only reader.
 */
const SIGNALS = {
    later: '!later',
    badMatcher: '!bad-matcher',
    ruleCode: '!rule-code',
    keys: '!keys ',
};
/** A scalar that is used as text, in the spelling of the file. */
const words_text = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], { error: 'text' });
/** A map with fixed keys. An unknown key's message lists the keys that would be right. */
function strictMap(shape, what = 'a map') {
    const keys = Object.keys(shape).filter((key) => !isLater(shape[key]));
    return schemas/* strictObject */.rej(shape, {
        error: (issue) => (issue.code === 'unrecognized_keys' ? SIGNALS.keys + keys.join(' ') : what),
    });
}
/** A map with free names as keys. */
function words_mapOf(value, what = 'a map') {
    return schemas/* record */.g1P(schemas/* string */.YjP(), value, { error: what });
}
/** A list. */
function words_listOf(item, what = 'a list') {
    return schemas/* array */.YOg(item, { error: what });
}
/** One of several words. */
function oneWord(words) {
    return schemas/* enum */.k5n(words, { error: words.map((word) => `"${word}"`).join(' or ') });
}
/** An integer between two bounds. */
function integer(from, to, error = `an integer from ${from} to ${to}`) {
    return schemas/* int */.Whr({ error }).min(from, { error }).max(to, { error });
}
/** A key of the format that this version does not know yet. */
const later = schemas/* never */.ZmZ({ error: SIGNALS.later }).optional();
function isLater(schema) {
    return schema === later;
}

;// CONCATENATED MODULE: ./src/config/schema/output-schema.ts


const ENTRY = { error: 'text, a list or a map' };
const several = (item) => words_listOf(item).min(1, { error: 'a list with at least one value' });
const VALUE = 'The only value, or the first';
const ONE_VALUE = 'One of the values';
const ALL_VALUES = 'All values, in order; outranks value';
const ATTRIBUTES = 'As behind the first ";" of a Set-Cookie header';
const box = strictMap({
    value: words_text.describe(VALUE),
    multiValue: several(strictMap({ value: words_text.describe(ONE_VALUE) }))
        .optional()
        .describe(ALL_VALUES),
});
const output_schema_entry = schemas/* union */.KCZ([words_text, several(words_text), box], ENTRY);
const cookieValue = strictMap({
    value: words_text.describe(ONE_VALUE),
    attributes: words_text.optional().describe(ATTRIBUTES),
});
const cookieBox = strictMap({
    value: words_text.describe(VALUE),
    attributes: words_text.optional().describe(ATTRIBUTES),
    multiValue: several(cookieValue).optional().describe(ALL_VALUES),
});
const output_schema_cookie = schemas/* union */.KCZ([words_text, several(schemas/* union */.KCZ([words_text, cookieValue], { error: 'text or a map' })), cookieBox], ENTRY);
const headers = words_mapOf(output_schema_entry).optional().describe('All headers, by name');
const request = strictMap({
    method: words_text.optional().describe('The method'),
    uri: words_text.optional().describe('The path, without the query'),
    querystring: schemas/* union */.KCZ([words_text, words_mapOf(output_schema_entry)], { error: 'text or a map' })
        .optional()
        .describe('The whole query as text, or all parameters by name'),
    headers,
    cookies: words_mapOf(output_schema_entry).optional().describe('All cookies, by name'),
});
const output_schema_body = strictMap({
    encoding: oneWord(['text', 'base64']).describe('How data is to be read'),
    data: words_text.describe('The body'),
});
const response = strictMap({
    statusCode: schemas/* int */.Whr({ error: 'an integer' }).optional().describe('The status'),
    statusDescription: words_text.optional().describe('The reason phrase'),
    headers,
    cookies: words_mapOf(output_schema_cookie).optional().describe('All cookies, by name, with attributes'),
    body: schemas/* union */.KCZ([words_text, output_schema_body], { error: 'text or a map' })
        .optional()
        .describe('The body, as text or as AWS writes it'),
});
/** A whole output, as AWS writes it or with plain values. */
const wholeOutput = strictMap({
    request: request.optional().describe('The request goes on, exactly like this'),
    response: response.optional().describe('The response is exactly this'),
});
/** `expect.output`: a whole output, or the path of a JSON file with one. */
const outputSchema = schemas/* union */.KCZ([words_text, wholeOutput], { error: 'a path or a map' });

;// CONCATENATED MODULE: ./src/config/schema/snapshot-schema.ts



const snapshot_schema_several = words_listOf(words_text).min(1, { error: 'a list with at least one value' });
const values = schemas/* union */.KCZ([words_text, snapshot_schema_several], { error: 'text or a list' }).nullable();
const snapshot_schema_cookie = strictMap({
    value: words_text.optional().describe('The value'),
    attributes: words_text.optional().describe('The complete set, in any order'),
});
const snapshot_schema_cookies = schemas/* union */.KCZ([words_text, words_listOf(schemas/* union */.KCZ([words_text, snapshot_schema_cookie], { error: 'text or a map' })), snapshot_schema_cookie], {
    error: 'text, a list or a map',
})
    .nullable();
/** Differences from the input, with values and nothing but values. */
const changes = strictMap({
    uri: words_text.optional().describe('The path, without the query'),
    querystring: schemas/* union */.KCZ([words_text, words_mapOf(values)], { error: 'text or a map' })
        .optional()
        .describe('The parameters that differ; null: removed'),
    headers: words_mapOf(values).optional().describe('The headers that differ; null: removed'),
    cookies: words_mapOf(snapshot_schema_cookies).optional().describe('The cookies that differ; null: removed'),
    statusCode: schemas/* int */.Whr({ error: 'an integer' }).optional().describe('The HTTP status'),
    statusDescription: words_text.nullable().optional().describe('The reason phrase; null: removed'),
    body: schemas/* union */.KCZ([words_text, strictMap({ base64: words_text.optional().describe('The bytes') })], {
        error: 'text or a map',
    })
        .optional()
        .describe('The body that the function set'),
});
/** What was recorded of a test. */
const recordedSchema = strictMap({
    changes: changes.optional().describe('Exactly these differences from the input'),
    output: wholeOutput.optional().describe('The whole output'),
});
/** `expect.snapshot`. */
const snapshotSchema = schemas/* union */.KCZ([schemas/* literal */.euz(true), oneWord(['inline']), recordedSchema], {
    error: 'true, "inline" or a recorded map',
});
/** A file of snapshots: by function id, then by case id. */
const snapshotFileSchema = words_mapOf(words_mapOf(recordedSchema));

;// CONCATENATED MODULE: ./src/config/document/describe-node.ts
const describe_node_LONGEST = 40;
/** What is written, for the second half of "must be a map, not \u2026". */
function describeNode(node) {
    if (node.kind !== 'scalar')
        return emptiness(node) + node.kind;
    if (node.blank)
        return 'nothing';
    return typeof node.value === 'string' ? JSON.stringify(shortened(node.text)) : node.text;
}
function shortened(text) {
    return text.length > describe_node_LONGEST ? `${text.slice(0, describe_node_LONGEST)}\u2026` : text;
}
function emptiness(node) {
    const size = node.kind === 'map' ? node.entries.size : node.items.length;
    return size === 0 ? 'an empty ' : 'a ';
}

;// CONCATENATED MODULE: ./src/config/schema/matcher-field.ts
const NAMED = new Set(['headers', 'cookies', 'querystring']);
const OUTCOMES = new Set(['request', 'response', 'changes']);
/** The field a matcher is written for, `headers.location` or `statusCode`, from the path of a fault. */
function matcherField(path) {
    const inside = path.slice(path.indexOf('expect') + 1);
    if (inside[0] === 'origin')
        return inside.join('.');
    const [field = '', name] = OUTCOMES.has(inside[0] ?? '') ? inside.slice(1) : inside;
    return NAMED.has(field) && name !== undefined ? `${field}.${name}` : field;
}

;// CONCATENATED MODULE: ./src/config/schema/matcher-schema.ts


const ON_ALL = ['equals', 'oneOf', 'not'];
const ON_TEXT = [...ON_ALL, 'contains', 'startsWith', 'endsWith', 'matches'];
const PRESENCE = ['absent', 'present'];
/**
 * Kinds of values matchers are about: one text, one text that is always there (log entries), a number,
 * values (headers, parameters, cookies), a body.
 */
const MATCHER_KINDS = {
    text: [...ON_TEXT, ...PRESENCE],
    log: ON_TEXT,
    number: [...ON_ALL, 'lessThan', 'atLeast', ...PRESENCE],
    values: [...ON_TEXT, ...PRESENCE],
    body: [...ON_TEXT, ...PRESENCE, 'json', 'base64'],
};
/** Every matcher there is, whatever it can be used on. */
const MATCHER_NAMES = new Set(Object.values(MATCHER_KINDS).flat());
const number = schemas/* int */.Whr({ error: 'an integer' });
const matcher_schema_SCALARS = {
    text: words_text,
    log: words_text,
    number,
    values: words_text,
    body: words_text,
};
const yes = schemas/* literal */.euz(true, { error: SIGNALS.badMatcher });
/** Schemas of the matchers; `inner` is what `not` and `oneOf` take. */
const MATCHERS = {
    equals: (kind) => matcher_schema_SCALARS[kind].describe('Identical'),
    contains: () => words_text.describe('The text contains this'),
    startsWith: () => words_text.describe('The text starts with this'),
    endsWith: () => words_text.describe('The text ends with this'),
    matches: () => words_text.describe('JavaScript regular expression without flags; use single quotes'),
    lessThan: () => number.describe('The number is less than this'),
    atLeast: () => number.describe('The number is this or more'),
    oneOf: (_kind, inner) => nonEmpty(inner).describe('One of these passes'),
    absent: () => yes.describe('The field is missing'),
    present: () => yes.describe('The field is there, perhaps empty'),
    not: (_kind, inner) => inner.describe('The field is there and this fails'),
    json: () => schemas/* any */.bzn().describe('The body is JSON: objects partial, lists complete'),
    base64: () => words_text.describe('The decoded bytes are these'),
};
/** A list that is not empty: an empty one would match nothing, or everything. */
function nonEmpty(item) {
    return words_listOf(item).min(1, { error: SIGNALS.badMatcher });
}
/** The matcher maps of a kind: every key must hold. */
function matcherShape(kind, inner) {
    const names = MATCHER_KINDS[kind];
    return Object.fromEntries(names.map((name) => [name, MATCHERS[name](kind, inner).optional()]));
}
/** A list where one value is meant is a matcher for the wrong kind. */
function branches(kind, members) {
    const expected = kind === 'number' ? 'an integer or a matcher' : 'text or a matcher';
    return schemas/* union */.KCZ(members, {
        error: (issue) => (Array.isArray(issue.input) ? SIGNALS.badMatcher : expected),
    });
}
function singleMatcher(kind) {
    const self = schemas/* lazy */.RZV(() => matcher);
    const matcher = branches(kind, [
        matcher_schema_SCALARS[kind],
        strictMap(matcherShape(kind, self)),
    ]).meta({ id: `${kind}-matcher` });
    return matcher;
}
/** A matcher of one text, one number or one body: a scalar, or a map of matchers. */
const textMatcher = singleMatcher('text');
const logMatcher = singleMatcher('log');
const numberMatcher = singleMatcher('number');
const bodyMatcher = singleMatcher('body');
/** A matcher of an error's message, beside which `true` has its own meaning and `false` has none. */
const errorMatcher = branches('text', [
    schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], { error: 'text' }),
    strictMap(matcherShape('text', textMatcher)),
]);
/** A matcher of exactly one value. */
const matcher_schema_singleValue = singleMatcher('values');
/** A header or parameter: a scalar, a list of all its values, or a map of matchers. */
const valuesMatcher = branches('values', [
    words_text,
    nonEmpty(textMatcher),
    strictMap(matcherShape('values', matcher_schema_singleValue)),
]).meta({ id: 'header' });

;// CONCATENATED MODULE: ./src/config/schema/misspelt-keys.ts


/** True for the issue that a map has unknown keys. */
function isKeysIssue(issue) {
    return issue.code === 'unrecognized_keys';
}
/** Keys that would have been right. */
function allowedBy({ message }) {
    return message.slice(SIGNALS.keys.length).split(' ');
}
/** Collects what unknown keys may mean. */
function misspeltKeys(found) {
    const maps = found.flatMap(({ issue, at }) => {
        if (!isKeysIssue(issue))
            return [];
        const allowed = allowedBy(issue);
        const meant = issue.keys.flatMap((key) => suggestionsFor(key, allowed));
        return [[JSON.stringify(at.path), new Set(meant)]];
    });
    return new Map(maps);
}
/**
 * What a map lacks may be what was misspelt in it: that a key is missing is not told where an unknown key
 * may mean it, and that a map as a whole is not right not where it has an unknown key.
 */
function isExplained({ issue, at }, misspelt) {
    if (issue.code === 'custom')
        return misspelt.has(JSON.stringify(at.path));
    const parent = misspelt.get(JSON.stringify(at.path.slice(0, -1)));
    return at.node === undefined && parent?.has(at.key) === true;
}

;// CONCATENATED MODULE: ./src/config/schema/node-path.ts

/** Follows keys and item numbers from the root of a document. */
function nodeAt(root, path) {
    const start = {
        path: [],
        node: root,
        key: '',
        keyPlace: undefined,
        parentKey: undefined,
        parentPlace: undefined,
    };
    return path.reduce(step, start);
}
function step(from, part) {
    const path = [...from.path, part];
    if (from.node?.kind === 'list') {
        const key = `${from.key}[${part}]`;
        // An item has no key: what is said of it as a whole is shown at its head.
        return { ...from, path, key, keyPlace: undefined, node: from.node.items[Number(part)] };
    }
    const entry = from.node?.kind === 'map' ? from.node.entries.get(part) : undefined;
    return {
        path,
        node: entry?.value,
        key: part,
        keyPlace: entry?.keyPlace,
        parentKey: from.key === '' ? undefined : from.key,
        parentPlace: from.keyPlace ?? (from.node && headOf(from.node)),
    };
}

;// CONCATENATED MODULE: ./src/config/schema/select-branch.ts
/**
 * Replaces the issue of a union by the issues of the one branch that the kind of the value selects:
 * the branch which did not already refuse the value as a whole. Without one the union's own issue stays.
 */
function expandUnions(issue, path = []) {
    const here = [...path, ...issue.path];
    const branch = issue.code === 'invalid_union' ? issue.errors.find(isSelected) : undefined;
    return branch ? branch.flatMap((inner) => expandUnions(inner, here)) : [{ issue, path: here }];
}
function isSelected(branch) {
    return !branch.some(refusesWhole);
}
function refusesWhole(issue) {
    if (issue.path.length > 0)
        return false;
    if (issue.code === 'invalid_union')
        return !issue.errors.some(isSelected);
    return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

;// CONCATENATED MODULE: ./src/config/schema/translate-issues.ts











/** Reports what a schema found, each at the very key or value it is about. Answers where. */
function translateIssues(issues, root, problems) {
    const expanded = issues.flatMap((whole) => expandUnions(whole));
    const found = expanded.map(({ issue, path }) => ({ issue, at: nodeAt(root, path.map(String)) }));
    const misspelt = misspeltKeys(found);
    return found
        .filter((one) => !isExplained(one, misspelt))
        .map(({ issue, at }) => {
        if (isKeysIssue(issue))
            reportKeys(issue, at, problems);
        else
            reportValue(issue, at, problems);
        return { path: at.path, isUnknownKey: isKeysIssue(issue) };
    });
}
function reportKeys(issue, at, problems) {
    const allowed = allowedBy(issue);
    for (const key of issue.keys) {
        const entry = at.node?.kind === 'map' ? at.node.entries.get(key) : undefined;
        const isMatcher = allowed.includes('equals') && MATCHER_NAMES.has(key);
        const finding = isMatcher
            ? { code: 'bad-matcher', args: { matcher: key, field: matcherField(at.path) } }
            : { code: 'unknown-key', args: { key, suggestions: suggestionsFor(key, allowed) } };
        report(problems, entry?.keyPlace, finding);
    }
}
function reportValue({ message }, at, problems) {
    const { node, key } = at;
    if (node === undefined) {
        const args = { key, where: at.parentKey ?? 'file' };
        return report(problems, at.parentPlace, { code: 'missing-key', args });
    }
    const place = valuePlace(node, at);
    if (message === SIGNALS.later) {
        return report(problems, at.keyPlace, { code: 'not-supported-yet', args: { key } });
    }
    if (message === SIGNALS.ruleCode)
        return report(problems, place, badRule(node, key));
    if (message === SIGNALS.badMatcher)
        return report(problems, place, badMatcher(node, at));
    const args = { key, expected: message, actual: describeNode(node) };
    report(problems, place, { code: 'wrong-type', args });
}
/** A blank has no width: its key is shown. So is the head of a map or list that fills several lines. */
function valuePlace(node, at) {
    if (node.kind === 'scalar')
        return node.blank ? (at.keyPlace ?? node.place) : node.place;
    const { start, end } = node.place.span;
    return start.line === end.line ? node.place : (at.keyPlace ?? headOf(node));
}
/** A code that is none, or `bad-return`, which cannot be allowed. */
function badRule(node, key) {
    const text = node.kind === 'scalar' ? node.text : '';
    const isRule = RULE_CODES.some((code) => code === text);
    const suggestions = isRule ? [] : suggestionsFor(text, ALLOWABLE_CODES);
    const expected = isRule ? 'a rule that can be allowed' : 'the code of a production rule';
    return {
        code: 'wrong-type',
        args: { key, expected, actual: JSON.stringify(text), suggestions },
    };
}
function badMatcher(node, at) {
    const field = matcherField(at.path);
    if (node.kind !== 'list') {
        return { code: 'bad-matcher', args: { matcher: at.key, field, reason: 'only-true' } };
    }
    const isEmpty = node.items.length === 0;
    const reason = isEmpty ? 'empty-list' : 'no-list';
    return { code: 'bad-matcher', args: { matcher: isEmpty ? '[]' : '[\u2026]', field, reason } };
}

;// CONCATENATED MODULE: ./src/config/schema/validate.ts



/**
 * Holds a document against a schema, reports every fault and answers where they are. `x-\u2026` keys at the top
 * are ignored.
 */
function validateDocument(root, schema, problems) {
    const map = asMap(root);
    return validateNode(map ? withoutExtensions(map) : root, schema, problems);
}
/** The same for a part of a document. */
function validateNode(node, schema, problems) {
    const result = schema.safeParse(plainOf(node));
    return result.success ? [] : translateIssues(result.error.issues, node, problems);
}
function withoutExtensions(map) {
    const entries = [...map.entries].filter(([key]) => !key.startsWith('x-'));
    return { ...map, entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./src/config/snapshot/snapshot-file.ts






/** `x.test.yml` has its snapshots in `x.snap.yml`. */
function snapshotPath(testFile) {
    return `${testFile.replace(/(?:\.test)?\.(?:yml|yaml|json)$/, '')}.snap.yml`;
}
/** True for a path that snapshots can have. */
function isSnapshotFile(path) {
    return path.endsWith('.snap.yml');
}
/** Reads the snapshots beside a test file; what is wrong with them is reported. */
async function readSnapshotFile(files, testFile, problems) {
    const path = snapshotPath(testFile);
    if (!(await files.exists(path)))
        return { path, root: undefined };
    const text = await files.read(path, undefined, problems);
    if (text === undefined)
        return { path, root: undefined };
    const { root, problems: faults } = parse_document_parseDocument(text, path);
    problems.push(...faults);
    if (root !== undefined)
        validateNode(root, snapshotFileSchema, problems);
    return { path, root: asMap(root) };
}
/** What was recorded for a case. */
function recordedIn({ root }, functionId, caseId) {
    return asMap(valueAt(valueAt(root, functionId), caseId));
}
/** The text of a snapshot file, sorted; undefined when there is nothing to hold. */
function renderSnapshots(snapshots) {
    const sorted = sortedEntries(snapshots)
        .map(([id, cases]) => [id, Object.fromEntries(sortedEntries(cases))])
        .filter(([, cases]) => Object.keys(cases).length > 0);
    if (sorted.length === 0)
        return undefined;
    const document = new Document(Object.fromEntries(sorted), { aliasDuplicateObjects: false });
    return document.toString({ lineWidth: 0, singleQuote: true });
}
/** The data of a snapshot file that has no faults. */
function snapshotsIn(text, path) {
    const { root } = parseDocument(text, path);
    return root === undefined ? {} : jsonOf(root);
}
/** By code units, so that every machine sorts alike. */
function sortedEntries(map) {
    return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./src/config/snapshot/read-snapshot.ts






/** Reads `expect.snapshot`, and what was recorded for it. */
function readSnapshot(expect, owner, scope) {
    const entry = asMap(expect)?.entries.get('snapshot');
    if (entry === undefined)
        return undefined;
    const { value } = entry;
    const { span } = value.place;
    if (value.kind === 'scalar' && value.value === true) {
        const { path: file } = owner.snapshots;
        const found = recordedIn(owner.snapshots, owner.functionId, owner.caseId);
        return { form: 'beside', file, span, recorded: found && readRecorded(found, scope) };
    }
    const isInline = value.kind === 'map' || (value.kind === 'scalar' && value.text === 'inline');
    if (!isInline)
        return undefined;
    reportPlace(entry, owner, scope);
    const recorded = value.kind === 'map' ? readInline(entry, value, scope) : undefined;
    return { form: 'inline', file: span.file, span, recorded };
}
function readInline({ key, keyPlace }, map, scope) {
    return map.entries.size === 0
        ? reportEmpty(keyPlace, key, scope.problems)
        : readRecorded(map, scope);
}
/** One place is written for one case: rows and functions share theirs, and an alias has none of its own. */
function reportPlace({ keyPlace, value }, { isRow, isShared }, { problems }) {
    const isAlias = value.place.anchor !== undefined || keyPlace.anchor !== undefined;
    const why = isRow ? 'table' : isAlias ? 'alias' : isShared ? 'shared' : undefined;
    if (why === undefined)
        return;
    report(problems, value.place, { code: 'snapshot-place', args: { why } });
}
const read_snapshot_READERS = new Map([
    ['changes', readChanges],
    ['output', read_output_readOutput],
]);
function readRecorded(map, scope) {
    const [first, second] = entriesOf(map);
    if (first === undefined)
        return undefined;
    if (second !== undefined) {
        const args = { keys: [first.key, second.key], why: 'one-outcome' };
        report(scope.problems, second.keyPlace, { code: 'conflict', args });
    }
    const read = read_snapshot_READERS.get(first.key)?.(first, scope);
    return read?.kind === 'changes' || read?.kind === 'output' ? read : undefined;
}

;// CONCATENATED MODULE: ./src/config/input/kvs-fixture.ts





/** Checks the contents of a store that comes from a file; `place` is where the path is written. */
function fixtureFrom(items, place, problems) {
    const pairs = Object.entries(items);
    for (const [key, value] of pairs)
        checkItem(key, value, place, problems);
    const bytes = pairs.reduce((sum, pair) => sum + sizeOf(pair), 0);
    checkStore(bytes, place, problems);
    return { items, bytes };
}
/** Merges a written map over a store: `null` removes a key, maps and lists become compact JSON. */
function mergeFixture(base, node, problems) {
    const items = new Map(Object.entries(base?.items ?? {}));
    let bytes = base?.bytes ?? 0;
    for (const entry of entriesOf(node)) {
        const before = items.get(entry.key);
        if (before !== undefined)
            bytes -= sizeOf([entry.key, before]);
        const value = kvs_fixture_readItem(entry, before, problems);
        if (value === undefined)
            items.delete(entry.key);
        else
            items.set(entry.key, value);
        if (value !== undefined)
            bytes += sizeOf([entry.key, value]);
    }
    checkStore(bytes, node.place, problems);
    return { items: Object.fromEntries(items), bytes };
}
function kvs_fixture_readItem({ key, keyPlace, value: node }, before, problems) {
    if (isRemoval(node)) {
        if (before === undefined)
            report(problems, keyPlace, { code: 'nothing-to-remove', args: { key } });
        return undefined;
    }
    reportBlanks(key, node, keyPlace, problems);
    const value = node.kind === 'scalar' ? node.text : JSON.stringify(plain_value_jsonOf(node));
    checkItem(key, value, keyPlace, problems);
    return value;
}
function checkItem(key, value, place, problems) {
    const sizes = { key: byteLength(key), value: byteLength(value) };
    const limits = { key: LIMITS.keyValueStoreKey.value, value: LIMITS.keyValueStoreValue.value };
    for (const what of ['key', 'value']) {
        if (sizes[what] <= limits[what])
            continue;
        const args = { key, what, bytes: sizes[what], limit: limits[what] };
        report(problems, place, { code: 'kvs-limit', args });
    }
}
function checkStore(bytes, place, problems) {
    const limit = LIMITS.keyValueStoreSize.value;
    if (bytes <= limit)
        return;
    report(problems, place, { code: 'kvs-limit', args: { key: '', what: 'store', bytes, limit } });
}
function sizeOf([key, value]) {
    return byteLength(key) + byteLength(value);
}
const ENCODER = new TextEncoder();
/** Length in UTF-8. */
function byteLength(text) {
    return ENCODER.encode(text).length;
}

;// CONCATENATED MODULE: ./src/config/test-file/test-fixture.ts



/** What an offline run gets beside the event. */
function readFixture(test, { settings, query }, file, target, problems) {
    const { clock, edgeLocation } = settings;
    return {
        kvs: readStore(test, file, target, problems),
        clock: typeof clock === 'number' ? clock : undefined,
        edgeLocation: json_isJsonObject(edgeLocation) ? edgeLocation : undefined,
        rawQueryString: query,
    };
}
function readStore(test, file, { id, runtime }, problems) {
    const own = test.entries.get('kvs');
    const base = file.kvs?.fixture;
    const place = own?.keyPlace ?? file.kvs?.keyPlace;
    if (place && runtime === 'cloudfront-js-1.0') {
        report(problems, place, { code: 'kvs-runtime', args: { id } });
    }
    return (own ? mergeFixture(base, own.value, problems) : base)?.items;
}
/** Why AWS cannot run a test; empty: it can. */
function offlineOnlyReasons(test, settings, { keepsStore, hasLossyQuery, assertsOrigin }) {
    const facts = {
        clock: settings.clock !== undefined,
        edgeLocation: settings.edgeLocation !== undefined,
        kvs: keepsStore || test.entries.has('kvs'),
        origin: assertsOrigin,
        engine: settings.engine === 'offline',
        rawQueryString: hasLossyQuery,
    };
    return test_fixture_REASONS.filter((reason) => facts[reason]);
}
const test_fixture_REASONS = ['clock', 'edgeLocation', 'kvs', 'origin', 'engine', 'rawQueryString'];

;// CONCATENATED MODULE: ./src/config/test-file/json-file.ts





/** A path as written, relative to the file that names it, as a path of the project. */
function writtenPathOf({ text, place }) {
    return resolvePath(folderOf(place.span.file), text);
}
/** Reads the JSON object behind a path that is written in a test file; faults are shown at the path. */
async function readJsonObject(files, written, problems) {
    const path = writtenPathOf(written);
    const text = await files.read(path, written.place, problems);
    if (text === undefined)
        return undefined;
    const parsed = parse_json_parseJson(text, path);
    if ('reason' in parsed)
        return reportJsonFault(written, path, parsed, problems);
    const value = JSON.parse(text);
    if (json_isJsonObject(value))
        return value;
    reportBadJson(written, path, 'no-json-object', problems);
    return undefined;
}
/** Reports that a JSON file does not hold what it should; `reason` is a key of the reasons, or words. */
function reportBadJson(written, path, reason, problems) {
    report(problems, written.place, { code: 'bad-json', args: { path, reason } });
}
/** Shows the path where it is written, and the place in the file that is not JSON. */
function reportJsonFault({ place }, path, { reason, place: { span } }, problems) {
    const related = { at: span, note: STOPPED_NOTE };
    report(problems, place, { code: 'bad-json', args: { path, reason } }, { related });
}

;// CONCATENATED MODULE: ./src/config/input/fill-in.ts

/** AWS's own documentation names; an event with them is plainly an example. */
const EXAMPLE = {
    domain: 'd111111abcdef8.cloudfront.net',
    distribution: 'EDFDVBD6EXAMPLE',
    request: 'EXAMPLErequestId==',
    ip: '203.0.113.1',
};
/** What an event is filled in with: the weakest layer. `status` is the status the event will have. */
function fillIn(type, host, status) {
    return {
        version: '1.0',
        context: {
            distributionDomainName: EXAMPLE.domain,
            distributionId: EXAMPLE.distribution,
            eventType: type,
            requestId: EXAMPLE.request,
        },
        viewer: { ip: EXAMPLE.ip },
        request: {
            method: 'GET',
            uri: '/',
            querystring: {},
            headers: { host: { value: host ?? EXAMPLE.domain } },
            cookies: {},
        },
        ...(type === 'viewer-response' && { response: responseOf(status) }),
    };
}
function responseOf(statusCode) {
    const statusDescription = reason_phrases_reasonPhrase(statusCode);
    const parts = { headers: {}, cookies: {} };
    return statusDescription === undefined
        ? { statusCode, ...parts }
        : { statusCode, statusDescription, ...parts };
}

;// CONCATENATED MODULE: ./src/config/input/query-text.ts


/** The query of an event's parameters as text; null where there are none. */
function queryOfEvent(querystring) {
    if (typeof querystring === 'string')
        return querystring;
    if (!json_isJsonObject(querystring))
        return null;
    const entries = Object.entries(querystring).map(([name, box]) => [
        name,
        query_text_valuesOf(box),
    ]);
    return entries.length === 0 ? null : formatQuery(new Map(entries));
}
function query_text_valuesOf(box) {
    if (!json_isJsonObject(box))
        return [];
    const list = box.multiValue;
    const items = Array.isArray(list) ? list : [box];
    return items.map(query_text_textOf);
}
/** A raw event may hold anything; only text has a place in a query. */
function query_text_textOf(item) {
    return json_isJsonObject(item) && typeof item.value === 'string' ? item.value : '';
}

;// CONCATENATED MODULE: ./src/config/input/build-event.ts





/** Merges fill-in (or the raw event), defaults and the test's own input. */
function buildEvent(parts, problems) {
    const layers = parts.raw ? parts.own : [...parts.shared, ...parts.own];
    const type = build_event_typeOf(parts, layers);
    const base = parts.raw ?? fillIn(type, parts.host, statusOf(layers));
    const event = layers.reduce((merged, layer) => applyPatch(merged, layer.event, problems), base);
    const built = json_isJsonObject(event) ? event : {};
    const derived = queryOfEvent(requestOf(built).querystring);
    const query = rawQuery(layers) ?? { raw: derived };
    return { event: built, type, query: query.raw, queryIsLossy: query.raw !== derived };
}
/** `clock`, `edgeLocation` and `engine` after merging; raw events take these from defaults, too. */
function buildSettings({ shared, own }, problems) {
    const layers = [...shared, ...own].filter(({ settings }) => settings.entries.size > 0);
    const merged = layers.reduce((settings, layer) => applyPatch(settings, layer.settings, problems), {});
    return json_isJsonObject(merged) ? merged : {};
}
/** The `request` of an event; empty where it has none. */
function requestOf(event) {
    const request = event.request;
    return json_isJsonObject(request) ? request : {};
}
function build_event_typeOf({ raw, configuredType }, layers) {
    if (lastSaid(layers, 'hasResponse') === true)
        return 'viewer-response';
    return (raw && eventTypeOf(raw)) ?? configuredType ?? 'viewer-request';
}
/** What the strongest layer that speaks of it says. */
function lastSaid(layers, fact) {
    return layers.findLast((layer) => layer[fact] !== undefined)?.[fact];
}
function statusOf(layers) {
    const written = layers.flatMap((layer) => numberIn(layer.event, ['response', 'statusCode']) ?? []);
    return written.at(-1) ?? 200;
}
function numberIn(patch, path) {
    const [key, ...rest] = path;
    if (key !== undefined) {
        return patch?.kind === 'merge' ? numberIn(patch.entries.get(key), rest) : undefined;
    }
    return patch?.kind === 'set' && typeof patch.value === 'number' ? patch.value : undefined;
}
/** The raw text, unless parameters were written behind it. */
function rawQuery(layers) {
    const raw = layers.findLast((layer) => layer.query !== undefined)?.query?.raw;
    return raw === undefined ? undefined : { raw };
}

;// CONCATENATED MODULE: ./src/config/input/raw-event.ts


const raw_event_VALUE = {};
const BOX = { keys: { value: raw_event_VALUE, multiValue: raw_event_VALUE } };
const COOKIE = { keys: { value: raw_event_VALUE, attributes: raw_event_VALUE, multiValue: raw_event_VALUE } };
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
const raw_event_EVENT = {
    keys: {
        version: raw_event_VALUE,
        context: keysOf('distributionDomainName distributionId endpoint eventType requestId'),
        viewer: keysOf('ip'),
        request: {
            keys: {
                method: raw_event_VALUE,
                uri: raw_event_VALUE,
                querystring: { names: BOX },
                headers: { names: BOX, headers: true },
                cookies: { names: BOX },
            },
        },
        response: {
            keys: {
                statusCode: raw_event_VALUE,
                statusDescription: raw_event_VALUE,
                headers: { names: BOX, headers: true },
                cookies: { names: COOKIE },
            },
        },
    },
};
function keysOf(names) {
    return { keys: Object.fromEntries(names.split(' ').map((name) => [name, raw_event_VALUE])) };
}
/** Unknown keys, upper-case header names and hidden headers of a raw event, which is sent as it is. */
function eventOddities(event) {
    return odditiesIn(event, raw_event_EVENT, []);
}
function odditiesIn(value, known, path) {
    if (!json_isJsonObject(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        const here = [...path, key];
        const next = known.names ?? known.keys?.[key];
        const why = known.headers ? headerOddity(key) : undefined;
        if (why !== undefined)
            return [{ path: here, why }];
        if (next === undefined)
            return known.keys ? [{ path: here, why: 'unknown-event-key' }] : [];
        return odditiesIn(inner, next, here);
    });
}
function headerOddity(name) {
    if (name !== name.toLowerCase())
        return 'upper-case-header';
    return isHiddenHeader(name) ? 'never-shown' : undefined;
}

;// CONCATENATED MODULE: ./src/config/test-file/test-input.ts











/** Reads and merges a test's input. What is missing in a misspelt test is not reported. */
function readTestInput({ map: test, inputs: own, isMisspelt }, file, target, problems) {
    const shared = [...target.testDefaults, ...(file.defaults ? [file.defaults] : [])];
    const raw = readRawEvent(test, file, problems);
    if (!isMisspelt && valueAt(test, 'event') === undefined)
        reportMissing(test, [...shared, ...own], problems);
    const parts = { raw, shared, own, configuredType: target.eventType, host: target.host };
    const built = buildEvent(parts, problems);
    checkType(test, built, target, problems);
    checkSize(test, built.event, problems);
    return { ...built, settings: buildSettings(parts, problems) };
}
function readRawEvent(test, file, problems) {
    const entry = test.entries.get('event');
    if (entry === undefined)
        return undefined;
    const { key, keyPlace, value } = entry;
    reportBlanks(key, value, keyPlace, problems);
    const event = value.kind === 'map' ? plain_value_jsonOf(value) : eventAt(asText(value), file);
    if (!json_isJsonObject(event))
        return {};
    reportOddities(event, value, problems);
    return event;
}
function eventAt(written, file) {
    return written && file.events.get(writtenPathOf(written));
}
/** In an inline event the very key is shown, for a file the place where its path is written. */
function reportOddities(event, node, problems) {
    for (const { path, why } of eventOddities(event)) {
        const place = nodeAt(node, path).keyPlace ?? node.place;
        report(problems, place, { code: 'event-key', args: { key: path.join('.'), why } }, { severity: 'warning' });
    }
}
function reportMissing(test, layers, problems) {
    if (lastSaid(layers, 'hasRequest') === true || lastSaid(layers, 'hasResponse') === true)
        return;
    report(problems, headOf(test), { code: 'missing-key', args: { key: 'request', where: 'test' } });
}
function checkType(test, { type }, { id, eventType }, problems) {
    if (eventType === undefined || eventType === type)
        return;
    const args = { id, configured: eventType, actual: type };
    report(problems, inputPlace(test), { code: 'event-type-mismatch', args });
}
function checkSize(test, event, problems) {
    const limit = LIMITS.eventSize.value;
    const text = JSON.stringify(event);
    // UTF-8 takes at most three bytes for a unit of UTF-16.
    if (text.length * 3 <= limit)
        return;
    const bytes = byteLength(text);
    if (bytes <= limit)
        return;
    report(problems, inputPlace(test), { code: 'event-too-large', args: { bytes, limit } });
}
/** The key that brings the input. */
function inputPlace(test) {
    const entries = ['response', 'event', 'request'].map((key) => test.entries.get(key));
    return entries.find((entry) => entry !== undefined)?.keyPlace ?? headOf(test);
}

;// CONCATENATED MODULE: ./src/config/test-file/test-labels.ts





/** The request of an event as one line: `GET /old?x=1`. */
function requestLineOf({ event, query }) {
    const { method, uri } = requestOf(event);
    const parts = [textOr(method, 'GET'), textOr(uri, '/')].join(' ');
    return query === null ? parts : `${parts}?${query}`;
}
/** The name of a test: as written; else the file of its event; else its request and expectation. */
function testName(test, requestLine) {
    const written = asText(valueAt(test, 'name'));
    if (written && written.text.trim() !== '')
        return written.text.trim();
    const path = asText(valueAt(test, 'event'));
    if (path)
        return paths_nameOf(path.text);
    const expected = expectationLabel(valueAt(test, 'expect'));
    return expected === undefined ? requestLine : `${requestLine} \u2192 ${expected}`;
}
/** The shorthand, else the outcome key, else the first key. */
function expectationLabel(expect) {
    const shorthand = asText(expect);
    if (shorthand)
        return trimmedPart(shorthand.text).text;
    const keys = entriesOf(expect).map(({ key }) => key);
    return keys.find((key) => OUTCOME_KEYS.some((name) => name === key)) ?? keys[0];
}
function textOr(value, otherwise) {
    return typeof value === 'string' ? value : otherwise;
}

;// CONCATENATED MODULE: ./src/config/test-file/test-marks.ts


/** Reads `tags`, `skip` and `only`. */
function readMarks(test, ci, problems) {
    const only = test.entries.get('only');
    if (only && ci)
        report(problems, only.keyPlace, { code: 'only-in-ci', args: {} });
    return { tags: readTags(test, problems), skip: readSkip(test), only: only !== undefined };
}
function readTags(test, problems) {
    return itemsOf(valueAt(test, 'tags')).flatMap((item) => {
        const tag = asText(item);
        if (tag === undefined)
            return [];
        if (/^[^\s,]+$/.test(tag.text))
            return [tag.text];
        const actual = JSON.stringify(tag.text);
        const args = { key: 'tags', expected: 'words without spaces and commas', actual };
        report(problems, tag.place, { code: 'wrong-type', args });
        return [];
    });
}
function readSkip(test) {
    const scalar = asText(valueAt(test, 'skip'));
    return scalar?.value === true ? '' : scalar?.text;
}

;// CONCATENATED MODULE: ./src/config/test-file/normalise-test.ts











/**
 * Makes the case of one test, or of one row of a table. Faults are reported and reading goes on: the case
 * must not be run when there are any.
 */
function normaliseTest(test, file, target, problems) {
    const { map, row, span, isMisspelt, isSmoke } = test;
    const before = problems.length;
    const input = readTestInput(test, file, target, problems);
    const isSound = !hasFaults(test, file) && !(0,core_diagnostics/* hasErrors */.Cs)(problems.slice(before));
    const { type: eventType, event } = input;
    const scope = { eventType, event: isSound ? event : undefined, outputs: file.outputs, problems };
    const expectations = readExpectations(test, scope);
    if (!isMisspelt && !isSmoke && assertsNothing(map))
        reportNoAssertion(map, problems);
    const request = requestLineOf(input);
    const name = test.name ?? testName(map, request);
    const id = `${target.id} \u203a ${name}`;
    const { snapshots, isShared } = file;
    const owner = {
        functionId: target.id,
        caseId: id,
        isRow: row !== undefined,
        isShared,
        snapshots,
    };
    const engine = input.settings.engine;
    const offlineOnly = offlineOnlyReasons(map, input.settings, {
        keepsStore: file.kvs !== undefined && target.kvsFixtures === 'offline',
        hasLossyQuery: input.queryIsLossy && target.readsRawQuery && engine !== 'aws',
        assertsOrigin: expectations.some(({ kind }) => kind === 'origin'),
    });
    if (engine === 'aws')
        reportOfflineOnly(test, offlineOnly, problems);
    const { tags, skip, only } = readMarks(map, target.ci, problems);
    return {
        id,
        functionId: target.id,
        name,
        request,
        span,
        row,
        event,
        eventType,
        fixture: readFixture(map, input, file, target, problems),
        expectations,
        snapshot: readSnapshot(valueAt(map, 'expect'), owner, scope),
        allow: readAllow(valueAt(valueAt(map, 'expect'), 'allow')),
        tags,
        skip,
        only,
        offlineOnly,
        awsOnly: engine === 'aws',
    };
}
/** Faults that were told when the file was read. */
function hasFaults({ map, isFaulty, hasBadInput }, file) {
    const event = asText(valueAt(map, 'event'));
    const isUnread = event !== undefined && !file.events.has(writtenPathOf(event));
    return isFaulty || hasBadInput || isUnread;
}
function readExpectations({ map, queryAsInput }, scope) {
    const node = valueAt(map, 'expect');
    const expectations = node ? readExpect(node, scope) : [];
    if (queryAsInput === undefined || expectations.some(saysQuery))
        return expectations;
    return [...expectations, { kind: 'query-as-input', span: queryAsInput }];
}
/** A column can say more than the shorthand it is merged into. */
function saysQuery(expectation) {
    if (expectation.kind !== 'request')
        return false;
    return expectation.fields.some(({ path: { field } }) => QUERY_FIELDS.has(field));
}
const QUERY_FIELDS = new Set(['querystring', 'parameter']);
/** Nothing under `expect` asserts anything; what is written there but wrong has been reported. */
function assertsNothing(test) {
    const expect = valueAt(test, 'expect');
    if (expect === undefined)
        return true;
    return expect.kind === 'map' && entriesOf(expect).every(({ key }) => key === 'allow');
}
function reportNoAssertion(test, problems) {
    const place = test.entries.get('expect')?.keyPlace ?? headOf(test);
    report(problems, place, { code: 'no-assertion', args: { what: 'test' } });
}
function reportOfflineOnly({ map, row }, reasons, problems) {
    const place = map.entries.get('engine')?.keyPlace ?? headOf(map);
    if (row?.sample !== undefined) {
        const args = { keys: ['sample', 'engine: aws'], why: 'not-sampled' };
        report(problems, place, { code: 'conflict', args });
    }
    for (const reason of reasons) {
        const args = { keys: [reason, 'engine: aws'], why: 'offline-only' };
        report(problems, place, { code: 'conflict', args });
    }
}

;// CONCATENATED MODULE: ./src/config/project/case-list.ts







/** All cases of a function, in the order of files and tests. Ids that occur twice are reported. */
function listCases(testFiles, target, problems) {
    const first = new Map();
    return testFiles.flatMap((file) => {
        const collect = collectOnce(problems);
        return file.tests.map((test) => {
            const read = (found) => readCase(test, file, target, first, found);
            return test.row ? collect(test.row.span, read) : read(problems);
        });
    });
}
function readCase(test, file, target, first, problems) {
    const before = problems.length;
    const testCase = normaliseTest(test, file, target, problems);
    const isFaulty = hasFaults(test, file) || (0,core_diagnostics/* hasErrors */.Cs)(problems.slice(before));
    // A name made of an input with faults says nothing.
    if (isFaulty && valueAt(test.map, 'name') === undefined)
        return testCase;
    const other = first.get(testCase.id);
    if (other === undefined)
        first.set(testCase.id, testCase);
    else
        reportTwin(testCase, other, namePlace(test), problems);
    return testCase;
}
function namePlace({ map, row }) {
    const name = valueAt(map, 'name');
    if (row === undefined)
        return name?.place ?? headOf(map);
    return name && isWithin(name.place.span, row.span) ? name.place : { span: row.span };
}
function reportTwin({ name }, { span: whole, row }, place, problems) {
    const span = row?.span ?? whole;
    const other = `${span.file}:${span.start.line}`;
    const related = { at: span, note: FIRST_NOTE };
    report(problems, place, { code: 'duplicate-name', args: { name, other } }, { related });
}

;// CONCATENATED MODULE: ./src/config/project/load-function.ts




/** Reads the code of a function and makes the cases of its tests; `files` are those that could be read. */
async function loadFunction(fn, paths, files, load) {
    const { request, problems } = load;
    const { id, eventType, runtime, host, testDefaults, kvsFixtures, tests } = fn;
    const code = await load.files.read(fn.source, fn.sourcePlace, problems);
    const readsRawQuery = code?.includes('rawQueryString') === true;
    const known = { id, eventType, runtime, host, testDefaults, kvsFixtures };
    const target = { ...known, readsRawQuery, ci: request.ci };
    const testFiles = paths.flatMap(({ path }) => files.get(path) ?? []);
    const cases = listCases(testFiles, target, problems);
    if (tests === 'none')
        return configOf(fn, 'none');
    const isUntested = cases.every(({ skip }) => skip !== undefined);
    const isRead = testFiles.length === paths.length && !testFiles.some((file) => file.isFaulty);
    const isComplete = code !== undefined && isRead;
    if (isUntested && isComplete && !request.allowNoTests)
        reportNoTests(fn, paths, problems);
    return configOf(fn, cases);
}
/** Says that nothing tests a function, unless its files or the list of them have faults of their own. */
function reportNoTests(fn, paths, problems) {
    const isUnfound = typeof fn.tests === 'object' && fn.tests.length > 0 && paths.length === 0;
    const files = new Set(paths.map(({ path }) => path));
    const faults = problems.filter(({ at }) => at !== undefined && files.has(at.file));
    if (isUnfound || (0,core_diagnostics/* hasErrors */.Cs)(faults))
        return;
    const args = { id: fn.id, expected: conventionalTest(fn.source) };
    report(problems, fn.place, { code: 'no-tests', args });
}
/** What the rest of cf2 knows of a function: nothing of the files it was read from. */
function configOf(fn, tests) {
    const { id, name, source, runtime, eventType, comment, kvs, span } = fn;
    const { limits, allow, kvsFixtures, build } = fn;
    const said = { runtime, eventType, comment, kvs };
    return { id, name, source, build, ...said, limits, allow, kvsFixtures, span, tests };
}

;// CONCATENATED MODULE: ./src/config/project/order-diagnostics.ts
/**
 * Each diagnostic once (a shared suite is read for every function), file by file in the order in which
 * files were first spoken of, and from top to bottom within a file.
 */
function orderDiagnostics(diagnostics) {
    const unique = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
    const files = new Map();
    for (const { at } of unique.values())
        if (!files.has(at?.file))
            files.set(at?.file, files.size);
    const rank = ({ at }) => [files.get(at?.file) ?? 0, at?.start.line ?? 0, at?.start.column ?? 0];
    return [...unique.values()].sort((a, b) => compareRanks(rank(a), rank(b)));
}
function compareRanks(a, b) {
    const differing = a.findIndex((value, index) => value !== b[index]);
    return differing === -1 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

;// CONCATENATED MODULE: ./src/config/schema/rule-schema.ts



const rule_schema_codes = ALLOWABLE_CODES;
/** Codes of production rules that are off. */
const allowSchema = words_listOf(schemas/* enum */.k5n(rule_schema_codes, {
    error: (issue) => (typeof issue.input === 'string' ? SIGNALS.ruleCode : 'a rule code'),
}), 'a list of rule codes');

;// CONCATENATED MODULE: ./src/config/schema/input-schema.ts



const input_schema_several = (item) => words_listOf(item).min(1, { error: 'a list with at least one value' });
/** AWS's box holds a value, several, or both. */
function input_schema_boxOf(shape) {
    return strictMap({ value: words_text.optional().describe('The only value, or the first'), ...shape })
        .refine((box) => 'value' in box || 'multiValue' in box, { error: 'a map with the key "value"' })
        .describe('A value as events have it');
}
const input_schema_ONE_VALUE = 'One of the values';
const input_schema_ATTRIBUTES = 'As behind the first ";" of a Set-Cookie header';
const input_schema_box = input_schema_boxOf({
    multiValue: input_schema_several(strictMap({ value: words_text.describe(input_schema_ONE_VALUE) }))
        .optional()
        .describe('All values, in order'),
});
const input_schema_cookieValue = strictMap({
    value: words_text.describe(input_schema_ONE_VALUE),
    attributes: words_text.optional().describe(input_schema_ATTRIBUTES),
});
const input_schema_cookieBox = input_schema_boxOf({
    attributes: words_text.optional().describe(input_schema_ATTRIBUTES),
    multiValue: input_schema_several(input_schema_cookieValue).optional().describe('All values, in order'),
});
const ENTRY_WORDS = { error: 'text, a list or a map' };
const input_schema_entry = schemas/* union */.KCZ([words_text, input_schema_several(words_text), input_schema_box], ENTRY_WORDS).nullable();
const requestCookie = schemas/* union */.KCZ([words_text, input_schema_several(words_text), input_schema_box], ENTRY_WORDS).nullable();
const responseCookie = schemas/* union */.KCZ([words_text, input_schema_several(schemas/* union */.KCZ([words_text, input_schema_cookieValue], { error: 'text or a map' })), input_schema_cookieBox], ENTRY_WORDS)
    .nullable();
const input_schema_headers = words_mapOf(input_schema_entry).nullable().optional().describe('Headers by name; null removes one');
const requestMap = strictMap({
    method: words_text.nullable().optional().describe('GET unless written'),
    uri: words_text.nullable().optional().describe('The path, without the query'),
    querystring: schemas/* union */.KCZ([words_text, words_mapOf(input_schema_entry)], { error: 'text or a map' })
        .nullable()
        .optional()
        .describe('The whole query as text, or parameters by name'),
    headers: input_schema_headers,
    cookies: words_mapOf(requestCookie).nullable().optional().describe('Cookies by name'),
}).meta({ id: 'request' });
const responseMap = strictMap({
    statusCode: schemas/* int */.Whr({ error: 'an integer' }).nullable().optional().describe('200 unless written'),
    statusDescription: words_text
        .nullable()
        .optional()
        .describe('The usual reason phrase of the status unless written'),
    headers: input_schema_headers,
    cookies: words_mapOf(responseCookie).nullable().optional().describe('Cookies by name, with attributes'),
}).meta({ id: 'response' });
/** Input keys that tests and `defaults` share. */
const inputShape = {
    request: schemas/* union */.KCZ([words_text, requestMap], { error: 'text or a map' })
        .nullable()
        .optional()
        .describe('GET /path?query, a URL, HTTP text, or a map'),
    response: schemas/* union */.KCZ([words_text, responseMap], { error: 'a status, text or a map' })
        .nullable()
        .optional()
        .describe('A status, HTTP text, or a map; makes it a viewer-response test'),
    context: strictMap({
        distributionId: words_text.nullable().optional().describe('EDFDVBD6EXAMPLE unless written'),
        distributionDomainName: words_text
            .nullable()
            .optional()
            .describe('d111111abcdef8.cloudfront.net unless written'),
        endpoint: words_text
            .nullable()
            .optional()
            .describe('Domain of the connection group; multi-tenant distributions only'),
        requestId: words_text.nullable().optional().describe('EXAMPLErequestId== unless written'),
    })
        .nullable()
        .optional()
        .describe("Merged into the event's context"),
    viewer: strictMap({
        ip: words_text.nullable().optional().describe('203.0.113.1 unless written; IPv4 or IPv6'),
    })
        .nullable()
        .optional()
        .describe("Merged into the event's viewer"),
    clock: words_text
        .nullable()
        .optional()
        .describe('RFC 3339 instant with zone: the frozen time of the run'),
    edgeLocation: strictMap({
        name: words_text.nullable().optional().describe('IATA code of the edge location'),
        serverIp: words_text.nullable().optional().describe('Address of the server'),
        region: words_text.nullable().optional().describe('Region of the edge location'),
    })
        .nullable()
        .optional()
        .describe('What cf.edgeLocation returns'),
    engine: oneWord(['offline', 'aws']).nullable().optional().describe('Both engines unless written'),
};
/** `defaults` of a test file, `testDefaults` of the configuration. */
const defaultsSchema = strictMap(inputShape)
    .describe('Input of every test')
    .meta({ id: 'defaults' });
/** Event types as configuration writes them. */
const eventTypeSchema = oneWord(EVENT_TYPES);

;// CONCATENATED MODULE: ./src/config/schema/snippets.ts
const TEST = { request: 'GET ${1:/old}', expect: '${2:301 /new}' };
/** A whole test file. */
const TEST_FILE_SNIPPETS = [
    { label: 'tests', description: 'A first test', body: { tests: [TEST] } },
];
/** One test of the list. */
const TEST_SNIPPETS = [
    { label: 'test', description: 'A redirect', body: TEST },
    {
        label: 'rewrite',
        description: 'Another path for the origin',
        body: { request: 'GET ${1:/docs/}', expect: '${2:/docs/index.html}' },
    },
    {
        label: 'unchanged',
        description: 'The request goes on as it is',
        body: { request: 'GET ${1:/}', expect: 'unchanged' },
    },
    {
        label: 'response',
        description: 'What a viewer-response function does to headers',
        body: {
            request: 'GET ${1:/}',
            response: 200,
            expect: { changes: { headers: { '${2:x-content-type-options}': '${3:nosniff}' } } },
        },
    },
];
/** The map form of `expect`. */
const EXPECT_SNIPPETS = [
    {
        label: 'response',
        description: 'The function answers, with these fields',
        body: { response: { statusCode: '^${1:403}' } },
    },
    {
        label: 'changes',
        description: 'Exactly these differences from the input',
        body: { changes: { headers: { '${1:name}': '${2:value}' } } },
    },
    {
        label: 'error',
        description: 'The function fails with this message',
        body: { error: { contains: '${1:text}' } },
    },
];
/** A whole configuration. */
const CONFIG_SNIPPETS = [
    {
        label: 'functions',
        description: 'A first function',
        body: { functions: { '${1:redirects}': snippets_functionBody('functions/${1:redirects}.js') } },
    },
];
/** One function of the configuration. */
const FUNCTION_SNIPPETS = [
    {
        label: 'function',
        description: 'A function with its runtime and event type',
        body: snippets_functionBody('functions/${1:redirects}.js'),
    },
];
function snippets_functionBody(source) {
    return { source, runtime: 'cloudfront-js-2.0', eventType: '${2:viewer-request}' };
}

;// CONCATENATED MODULE: ./src/config/schema/config-schema.ts








const limits = strictMap({
    computeUtilization: integer(1, 100).nullable().optional().describe('Above it a test fails; 70'),
    codeSize: integer(1, LIMITS.codeSize.value)
        .nullable()
        .optional()
        .describe('Bytes as uploaded; 10240'),
});
const sharedShape = {
    runtime: oneWord(RUNTIMES)
        .nullable()
        .optional()
        .describe('Left out: what the function has in AWS, else cloudfront-js-2.0'),
    eventType: eventTypeSchema.nullable().optional().describe('Left out: either'),
    comment: words_text.nullable().optional().describe('Comment of the function in AWS'),
    kvs: words_text.nullable().optional().describe('Name or ARN of the key value store; needs runtime 2.0'),
    limits: limits.nullable().optional().describe('Lower limits than those of AWS'),
    testDefaults: defaultsSchema
        .nullable()
        .optional()
        .describe('Input of every test; files and tests outrank it'),
    build: words_text
        .nullable()
        .optional()
        .describe('Shell command that makes the code: ${source} is read, ${out} is written'),
    allow: allowSchema.nullable().optional().describe('Production rules that are off'),
    kvsFixtures: oneWord(KVS_FIXTURES)
        .nullable()
        .optional()
        .describe('What becomes of the kvs of test files on AWS; verify'),
    live: later,
};
const defaults = strictMap(sharedShape);
const tests = schemas/* union */.KCZ([schemas/* literal */.euz('none'), words_listOf(words_text)], { error: 'a list of paths, or "none"' })
    .nullable()
    .optional()
    .describe('Replaces the files beside the source; globs are fine');
const nameSchema = words_text.nullable().optional().describe('Name in AWS; ${environment}-<id> or <id>');
const functionSchema = strictMap({
    source: words_text.describe('Path of the code'),
    name: nameSchema,
    tests,
    ...sharedShape,
}).meta({ defaultSnippets: FUNCTION_SNIPPETS });
const functionDifferences = strictMap({
    source: words_text.nullable().optional().describe('Path of the code'),
    name: nameSchema,
    tests,
    ...sharedShape,
});
const host = words_text.nullable().optional().describe('Host header of tests');
const environment = strictMap({
    host,
    defaults: defaults.nullable().optional().describe('Keys of every function'),
    functions: words_mapOf(functionDifferences.nullable())
        .optional()
        .describe('Functions by id; null leaves one out'),
}).describe('Only what differs; null removes');
/** `cloudfront-functions.yml`. Keys beginning with `x-` are taken out before it is validated. */
const configSchema = strictMap({
    $schema: schemas/* any */.bzn().optional().describe('For editors; cf2 ignores it'),
    host,
    defaults: defaults.optional().describe('Keys of every function'),
    functions: words_mapOf(functionSchema, 'a map of functions')
        .refine((functions) => Object.keys(functions).length > 0, { error: 'at least one function' })
        .describe('Functions by id'),
    environments: words_mapOf(environment).optional().describe('What differs with --environment, by name'),
    redact: words_listOf(words_text, 'a list of names')
        .optional()
        .describe('Headers, cookies and parameters whose values no report shows'),
});

;// CONCATENATED MODULE: ./src/config/project/interpolate.ts


/** Fills in `${name}`; `$${` is a plain `${`. A variable that is not set is reported at its very place. */
function interpolate(node, variables, problems) {
    return node.text.replace(/\$\$\{|\$\{([^}]*)\}/g, (written, name, offset) => {
        if (name === undefined)
            return '${';
        const value = variables(name);
        if (value !== undefined)
            return value;
        const place = placeInText(node, offset, offset + written.length);
        report(problems, place, { code: 'unset-variable', args: { name } });
        return written;
    });
}

;// CONCATENATED MODULE: ./src/config/project/layered.ts


/** The strongest value of a key; `null` removes the weaker ones, of which there must be one. */
function layeredValue(layers, key, problems) {
    return layeredValues(layers, key, problems).at(-1);
}
/** The maps that remain under a key, weakest first, to be merged key by key. */
function layeredMaps(layers, key, problems) {
    return layeredValues(layers, key, problems).flatMap((node) => asMap(node) ?? []);
}
function layeredValues(layers, key, problems) {
    let values = [];
    for (const layer of layers) {
        const entry = layer?.entries.get(key);
        if (entry === undefined)
            continue;
        const removes = isRemoval(entry.value);
        if (removes && values.length === 0) {
            report(problems, entry.keyPlace, { code: 'nothing-to-remove', args: { key } });
        }
        values = removes ? [] : [...values, entry.value];
    }
    return values;
}

;// CONCATENATED MODULE: ./src/config/input/clock.ts
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
/**
 * Reads an RFC 3339 instant with zone as milliseconds since 1970 (finer digits are cut). undefined for
 * every other text, days that do not exist and leap seconds included.
 * https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
function parseInstant(text) {
    const match = INSTANT.exec(text);
    if (match === null)
        return undefined;
    const [, year, month, day, hour, minute, second, fraction = ''] = match;
    const millisecond = `${fraction.slice(1)}000`.slice(0, 3);
    const local = `${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}`;
    const date = new Date(`${local}Z`);
    const exists = !Number.isNaN(date.getTime()) && date.toISOString() === `${local}Z`;
    return exists ? Date.parse(`${local}${match[8]?.toUpperCase()}`) : undefined;
}

;// CONCATENATED MODULE: ./src/config/input/field-patch.ts


/** Patches a map with fixed keys: `null` removes a key, the readers make a patch of everything else. */
function readFields(map, readers) {
    const patches = {};
    for (const [key, read] of Object.entries(readers)) {
        const entry = map.entries.get(key);
        if (entry)
            patches[key] = removalOr(entry, read);
    }
    return mergeOf(patches);
}
/** A `null` as removal, everything else as the reader reads it. */
function removalOr(entry, read) {
    const { key, keyPlace: place, value } = entry;
    return isRemoval(value) ? { kind: 'remove', key, place } : read(entry);
}
/** Reads any text. */
const field_patch_readText = ({ value }) => {
    const scalar = asText(value);
    return scalar && patch_setTo(scalar.text);
};
/** Reads a text that is checked first; `check` reports what is wrong with it. */
function checkedText(check) {
    return (entry) => {
        const scalar = asText(entry.value);
        if (scalar)
            check(scalar);
        return field_patch_readText(entry);
    };
}
/** Reads a map with fixed keys. */
function nestedFields(readers) {
    return ({ value }) => {
        const map = asMap(value);
        return map && readFields(map, readers);
    };
}

;// CONCATENATED MODULE: ./src/config/shorthand/request-line.ts



/** Methods CloudFront accepts from viewers. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_AllowedMethods.html */
const request_line_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/**
 * Parses `[method] target [HTTP/version]`. Nothing is decoded or normalised but the host. `from` is
 * where the text begins in what was written.
 */
function parseRequestLine(text, from = 0) {
    const line = trimmedPart(text, from);
    if (line.text === '')
        return badRequest(line, 'empty');
    const words = wordsOf(line);
    const version = words.length > 1 ? words.at(-1) : undefined;
    const isVersion = version !== undefined && /^HTTP\//i.test(version.text);
    if (isVersion && !/^HTTP\/\d(\.\d)?$/.test(version.text))
        return badRequest(version, 'http-version');
    return parseWords(line, isVersion ? words.slice(0, -1) : words);
}
/** The fault of a method that CloudFront does not accept; undefined when it does. */
function methodFault({ text, from }) {
    if (request_line_METHODS.some((method) => method === text))
        return undefined;
    const [suggestion] = suggestionsFor(text.toUpperCase(), request_line_METHODS);
    const args = { text, ...(suggestion !== undefined && { suggestion }) };
    return { fault: { finding: { code: 'bad-method', args }, from, to: from + text.length } };
}
function parseWords(line, words) {
    const [first = line, second] = words;
    const method = second !== undefined && !/^\/|:\/\//.test(first.text) ? first : undefined;
    const fault = method && methodFault(method);
    if (fault)
        return fault;
    const [target = line, extra] = method ? words.slice(1) : words;
    if (extra !== undefined)
        return badRequest(wholeOf(line, target, words), 'space');
    const parsed = parseTarget(target);
    return 'fault' in parsed ? parsed : { value: { ...parsed.value, method: method?.text } };
}
/** The target with its forbidden spaces: up to the last word. */
function wholeOf(line, target, words) {
    const last = words.at(-1) ?? target;
    const end = last.from + last.text.length - line.from;
    return slicePart(line, target.from - line.from, end);
}
function wordsOf(line) {
    return Array.from(line.text.matchAll(/[^ ]+/g), ({ 0: text, index }) => ({
        text,
        from: line.from + index,
    }));
}

;// CONCATENATED MODULE: ./src/config/input/http-headers.ts





/** Adds one more value under a name. */
function addValue(lists, name, value) {
    const values = lists.get(name) ?? [];
    values.push(value);
    lists.set(name, values);
}
/** Headers of an HTTP text by folded name. What CloudFront hides is dropped, with a notice. */
function collectHeaders(lines, scalar, problems) {
    const headers = new Map();
    for (const { name: part, value } of lines) {
        const name = part.text.toLowerCase();
        if (!isHiddenHeader(name)) {
            addValue(headers, name, { value: value.text });
            continue;
        }
        const place = placeInText(scalar, part.from, part.from + part.text.length);
        report(problems, place, { code: 'hidden-header', args: { name } }, { severity: 'notice' });
    }
    return headers;
}
/** Merges values by name; nothing where there are none. */
function patchOfLists(lists) {
    const entries = [...lists].map(([name, values]) => [name, patch_setTo(boxOf(values))]);
    return entries.length === 0 ? undefined : { kind: 'merge', entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./src/config/input/request-line-patch.ts



/** A request line as patches by key: uri and whole query, method and host only where written. */
function linePatch(line) {
    const { method, uri, query, host } = line;
    return {
        method: method === undefined ? undefined : patch_setTo(method),
        uri: patch_setTo(uri),
        querystring: queryPatch(query ?? ''),
        headers: host === undefined ? undefined : mergeOf({ host: patch_setTo(boxOf([{ value: host }])) }),
    };
}
/** A query text replaces all parameters. */
function queryPatch(text) {
    if (text === '')
        return NO_QUERY;
    const entries = new Map([...request_line_patch_parametersOf(text)].map(([name, box]) => [name, patch_setTo(box)]));
    return { kind: 'merge', entries, whole: true };
}
const NO_QUERY = { ...NO_PATCH, whole: true };
function request_line_patch_parametersOf(text) {
    const boxes = [...parseQuery(text)].map(([name, values]) => [
        name,
        boxOf(values.map((value) => ({ value }))),
    ]);
    return new Map(boxes);
}

;// CONCATENATED MODULE: ./src/config/input/http-request.ts







/** Reads a request written as HTTP text. */
function readHttpRequest(scalar, problems) {
    const request = valueOrReport(parseHttpRequest(scalar.text), scalar, problems);
    if (request === undefined)
        return { patch: undefined, query: undefined };
    const { line } = request;
    const headers = collectHeaders(request.headers, scalar, problems);
    if (line.host !== undefined)
        headers.set('host', [{ value: line.host }]);
    const patches = { headers: patchOfLists(headers), cookies: patchOfLists(request.cookies) };
    return { patch: mergeOf({ ...linePatch(line), ...patches }), query: { raw: line.query ?? null } };
}
function parseHttpRequest(text) {
    const http = parseHttpText(text);
    if ('fault' in http)
        return http;
    const { first, headers } = http.value;
    const line = parseRequestLine(first.text, first.from);
    if ('fault' in line)
        return line;
    const cookies = parseCookies(headers.filter(isNamed('cookie')));
    if ('fault' in cookies)
        return cookies;
    const [misplaced] = headers.filter(isNamed('set-cookie'));
    if (misplaced)
        return badRequest(misplaced.name, 'set-cookie');
    const { host } = line.value;
    const other = headers.find((header) => isNamed('host')(header) && header.value.text !== host);
    if (host !== undefined && other)
        return badRequest(other.value, 'two-hosts');
    const kept = headers.filter((header) => !isNamed('cookie')(header));
    return { value: { line: line.value, headers: kept, cookies: cookies.value } };
}
function isNamed(name) {
    return (line) => line.name.text.toLowerCase() === name;
}
function parseCookies(lines) {
    const cookies = new Map();
    for (const { value } of lines) {
        for (const { 0: text, index } of value.text.matchAll(/[^;]+/g)) {
            const pair = trimmedPart(text, value.from + index);
            if (pair.text === '')
                continue;
            const equals = pair.text.indexOf('=');
            if (equals < 1)
                return badRequest(pair, 'cookie-pair');
            addValue(cookies, pair.text.slice(0, equals), { value: pair.text.slice(equals + 1) });
        }
    }
    return { value: cookies };
}

;// CONCATENATED MODULE: ./src/config/input/request-patch.ts











/** Reads a `request`: shorthand, HTTP text or map. */
function request_patch_readRequest(node, problems) {
    if (node.kind === 'map')
        return readMap(node, problems);
    const scalar = asText(node);
    if (scalar === undefined)
        return { patch: undefined, query: undefined };
    if (isHttpText(scalar.text))
        return readHttpRequest(scalar, problems);
    const line = valueOrReport(parseRequestLine(scalar.text), scalar, problems);
    return line ? fromLine(line) : { patch: undefined, query: undefined };
}
function fromLine(line) {
    return { patch: mergeOf(linePatch(line)), query: { raw: line.query ?? null } };
}
function readMap(map, problems) {
    const patch = readFields(map, {
        method: checkedText((scalar) => checkMethod(scalar, problems)),
        uri: checkedText((scalar) => checkText(scalar, pathProblem(scalar.text), problems)),
        querystring: readQuery(problems),
        headers: ({ value }) => readHeaders(value, problems),
        cookies: ({ value }) => entries_readNamed(value),
    });
    const written = map.entries.get('querystring')?.value;
    const text = asText(written);
    return { patch, query: text ? { raw: text.text } : written && { raw: undefined } };
}
function readQuery(problems) {
    return ({ value }) => {
        const text = asText(value);
        if (text === undefined)
            return entries_readNamed(value);
        checkText(text, queryReason(text.text), problems);
        return queryPatch(text.text);
    };
}
function checkMethod(scalar, problems) {
    const fault = methodFault({ text: scalar.text, from: 0 });
    if (fault)
        valueOrReport(fault, scalar, problems);
}
function checkText(scalar, reason, problems) {
    const { place, text } = scalar;
    if (reason)
        report(problems, place, { code: 'bad-request', args: { text, reason } });
}

;// CONCATENATED MODULE: ./src/config/input/http-response.ts





/** Reads a response written as HTTP text. */
function readHttpResponse(scalar, problems) {
    const response = valueOrReport(parseHttpResponse(scalar.text), scalar, problems);
    if (response === undefined)
        return undefined;
    const { status, reason, headers, cookies } = response;
    return mergeOf({
        statusCode: patch_setTo(status),
        statusDescription: reason === '' ? undefined : patch_setTo(reason),
        headers: patchOfLists(collectHeaders(headers, scalar, problems)),
        cookies: patchOfLists(cookies),
    });
}
const STATUS_LINE = /^HTTP\/\d(?:\.\d)? +([1-5]\d\d)(?: +(.*))?$/;
function parseHttpResponse(text) {
    const http = parseHttpText(text);
    if ('fault' in http)
        return http;
    const [, status, reason = ''] = STATUS_LINE.exec(trimmedPart(http.value.first.text).text) ?? [];
    if (status === undefined)
        return badRequest(http.value.first, 'no-status-line');
    const rest = parseHeaders(http.value);
    return 'fault' in rest ? rest : { value: { status: Number(status), reason, ...rest.value } };
}
function parseHeaders({ headers }) {
    const cookies = new Map();
    const kept = [];
    for (const line of headers) {
        const name = line.name.text.toLowerCase();
        if (name === 'cookie')
            return badRequest(line.name, 'set-cookie');
        if (name !== 'set-cookie')
            kept.push(line);
        else if (!addCookie(cookies, line.value.text))
            return badRequest(line.value, 'cookie-pair');
    }
    return { value: { headers: kept, cookies } };
}
/** `name=value; attributes`: the text behind the first `;` is the attributes, as it stands. */
function addCookie(cookies, text) {
    const [, name, value = '', , attributes = ''] = /^([^=;]+)=([^;]*)(;(.*))?$/.exec(text) ?? [];
    if (name === undefined)
        return false;
    const trimmed = attributes.trim();
    addValue(cookies, name.trim(), {
        value: value.trim(),
        ...(trimmed !== '' && { attributes: trimmed }),
    });
    return true;
}

;// CONCATENATED MODULE: ./src/config/input/response-patch.ts








/** Reads a `response`: status, HTTP text or map. */
function response_patch_readResponse(node, problems) {
    if (node.kind === 'map') {
        return readFields(node, {
            // The schema has refused everything but numbers.
            statusCode: ({ value }) => (isNumber(value) ? statusPatch(value, problems) : undefined),
            statusDescription: field_patch_readText,
            headers: ({ value }) => readHeaders(value, problems),
            cookies: ({ value }) => entries_readNamed(value),
        });
    }
    const scalar = asText(node);
    if (scalar && isHttpText(scalar.text))
        return readHttpResponse(scalar, problems);
    const statusCode = statusPatch(node, problems);
    return statusCode && mergeOf({ statusCode });
}
function isNumber(node) {
    return node.kind === 'scalar' && typeof node.value === 'number';
}
function statusPatch(node, problems) {
    const scalar = asText(node);
    if (scalar === undefined)
        return undefined;
    const { text } = trimmedPart(scalar.text);
    if (/^[1-5]\d\d$/.test(text))
        return patch_setTo(Number(text));
    const finding = { code: 'bad-request', args: { text, reason: 'not-a-status' } };
    report(problems, scalar.place, finding);
    return undefined;
}

;// CONCATENATED MODULE: ./src/config/input/input-layer.ts








/** Keys that an input layer reads. */
const INPUT_KEYS = [
    'request',
    'response',
    'context',
    'viewer',
    'clock',
    'edgeLocation',
    'engine',
];
/** Reads the input keys of a map. */
function readInputLayer(map, problems) {
    const request = readRequestKey(map, problems);
    const event = readFields(map, {
        context: nestedFields(CONTEXT),
        viewer: nestedFields({ ip: ipReader(problems) }),
        request: () => request?.patch,
        response: ({ value }) => response_patch_readResponse(value, problems),
    });
    return {
        event,
        settings: readSettings(map, problems),
        query: request?.query,
        hasResponse: presence(map, 'response'),
        hasRequest: presence(map, 'request'),
    };
}
const CONTEXT = {
    distributionId: field_patch_readText,
    distributionDomainName: field_patch_readText,
    endpoint: field_patch_readText,
    requestId: field_patch_readText,
};
function readSettings(map, problems) {
    return readFields(map, {
        clock: ({ value }) => readClock(asText(value), problems),
        edgeLocation: nestedFields({
            name: field_patch_readText,
            serverIp: ipReader(problems),
            region: field_patch_readText,
        }),
        engine: field_patch_readText,
    });
}
function readRequestKey(map, problems) {
    const node = valueAt(map, 'request');
    return node && !isRemoval(node) ? request_patch_readRequest(node, problems) : undefined;
}
function readClock(scalar, problems) {
    const instant = scalar && parseInstant(scalar.text);
    if (instant !== undefined)
        return patch_setTo(instant);
    if (scalar)
        reportText(scalar, 'bad-clock', problems);
    return undefined;
}
function ipReader(problems) {
    return checkedText((scalar) => {
        if (!isIp(scalar.text))
            reportText(scalar, 'bad-ip', problems);
    });
}
function reportText({ place, text }, code, problems) {
    const finding = { code, args: { text } };
    report(problems, place, finding);
}
function presence(map, key) {
    const node = valueAt(map, key);
    return node && !isRemoval(node);
}

;// CONCATENATED MODULE: ./src/config/project/read-function.ts











/** Reads one function from its layers, weakest first; undefined without a source. */
function readFunction({ key: id, keyPlace }, layers, scope) {
    const { problems } = scope;
    const textOf = (key) => asText(layeredValue(layers, key, problems));
    const source = textOf('source');
    const isId = FUNCTION_ID.test(id);
    if (!isId)
        report(problems, keyPlace, { code: 'bad-name', args: { text: id, what: 'function id' } });
    const name = readName(id, textOf('name'), keyPlace, isId, scope);
    const runtime = textOf('runtime')?.text;
    const eventType = textOf('eventType')?.text;
    const kvs = textOf('kvs');
    const kvsFixtures = textOf('kvsFixtures')?.text;
    if (kvs && runtime === 'cloudfront-js-1.0') {
        report(problems, kvs.place, { code: 'kvs-runtime', args: { id } });
    }
    const testDefaults = layeredMaps(layers, 'testDefaults', problems);
    const read = {
        id,
        name,
        runtime: isRuntime(runtime) ? runtime : undefined,
        eventType: EVENT_TYPES.find((type) => type === eventType),
        comment: readComment(textOf('comment'), scope),
        kvs: kvs && interpolate(kvs, scope.variables, problems),
        limits: readLimits(layers, problems),
        allow: readAllow(layeredValue(layers, 'allow', problems)).map(({ code }) => code),
        kvsFixtures: KVS_FIXTURES.find((word) => word === kvsFixtures) ?? KVS_FIXTURES[0],
        build: readBuild(textOf('build'), problems),
        tests: readTests(layers, scope),
        testDefaults: testDefaults.map((map) => readInputLayer(map, problems)),
        host: scope.host,
        span: keyPlace.span,
        place: keyPlace,
    };
    if (source === undefined)
        return undefined;
    return { ...read, source: read_function_pathFrom(source, scope), sourcePlace: source.place };
}
function readName(id, written, idPlace, isId, { environment, variables, problems }) {
    const prefix = environment === undefined ? '' : `${environment}-`;
    const before = problems.length;
    const text = written ? interpolate(written, variables, problems) : prefix + id;
    const isChecked = problems.length === before && (written !== undefined || isId);
    if (isChecked && !FUNCTION_NAME.test(text)) {
        report(problems, written?.place ?? idPlace, {
            code: 'bad-name',
            args: { text, what: 'function name' },
        });
    }
    return text;
}
function readComment(written, { variables, problems }) {
    if (written === undefined)
        return undefined;
    const text = interpolate(written, variables, problems);
    const limit = LIMITS.comment.value;
    if ([...text].length > limit) {
        const expected = `at most ${limit} characters long`;
        const args = { key: 'comment', expected, actual: String([...text].length) };
        report(problems, written.place, { code: 'wrong-type', args });
    }
    return text;
}
/** What is filled in for a build is only known when it runs; here it has to be right. */
function readBuild(written, problems) {
    if (written === undefined)
        return undefined;
    const names = [];
    interpolate(written, (name) => (BUILD_VARIABLES.includes(name) ? String(names.push(name)) : undefined), problems);
    if (!names.includes('out')) {
        const expected = 'a command with ${out}, which it writes';
        const args = { key: 'build', expected, actual: JSON.stringify(written.text) };
        report(problems, written.place, { code: 'wrong-type', args });
    }
    return { command: written.text, span: written.place.span };
}
const BUILD_VARIABLES = ['source', 'out'];
function readLimits(layers, problems) {
    const limits = layeredMaps(layers, 'limits', problems);
    const limit = (key) => {
        const node = layeredValue(limits, key, problems);
        const value = node?.kind === 'scalar' ? node.value : undefined;
        return typeof value === 'number' ? value : LIMITS[key].value;
    };
    return { computeUtilization: limit('computeUtilization'), codeSize: limit('codeSize') };
}
function readTests(layers, scope) {
    const node = layeredValue(layers, 'tests', scope.problems);
    if (node === undefined)
        return undefined;
    if (node.kind === 'scalar')
        return 'none';
    const paths = itemsOf(node).flatMap((item) => asText(item) ?? []);
    return paths.map((item) => ({ path: read_function_pathFrom(item, scope), place: item.place }));
}
function read_function_pathFrom({ text }, { file }) {
    return resolvePath(folderOf(file), text);
}

;// CONCATENATED MODULE: ./src/config/project/read-config.ts










/** Reads the text of a `cloudfront-functions.yml`; faults are reported, functions without a source left out. */
function readConfig(text, file, settings, problems) {
    const { root, problems: faults } = parse_document_parseDocument(text, file);
    problems.push(...faults);
    if (faults.length > 0)
        return { functions: [], redact: [] };
    const before = problems.length;
    if (root)
        validateDocument(root, configSchema, problems);
    const map = asMap(root);
    const functions = map ? readFunctions(map, file, settings, problems) : [];
    reportSharedNames(functions, problems);
    if (functions.length === 0 && problems.length === before) {
        const finding = { code: 'missing-key', args: { key: 'functions', where: 'file' } };
        report(problems, { span: fileSpan(file) }, finding);
    }
    return { functions, redact: textsIn(valueAt(map, 'redact')) };
}
function textsIn(list) {
    return itemsOf(list).flatMap((item) => asText(item)?.text ?? []);
}
function readFunctions(map, file, { environment, variables }, problems) {
    const environments = valueAt(map, 'environments');
    const overlay = environment === undefined ? undefined : asMap(valueAt(environments, environment));
    const lookUp = (name) => (name === 'environment' ? environment : variables(name));
    const host = asText(layeredValue([map, overlay], 'host', problems));
    const scope = {
        file,
        host: host && interpolate(host, lookUp, problems),
        environment,
        variables: lookUp,
        problems,
    };
    reportUnknownIds(map, problems);
    const defaults = layeredMaps([map, overlay], 'defaults', problems);
    return entriesOf(valueAt(map, 'functions')).flatMap((entry) => {
        const differences = valueAt(valueAt(overlay, 'functions'), entry.key);
        if (isRemoval(differences))
            return [];
        const layers = [...defaults, asMap(entry.value), asMap(differences)];
        return readFunction(entry, layers, scope) ?? [];
    });
}
/** An environment only says what differs: its functions are functions of the file. */
function reportUnknownIds(map, problems) {
    const known = entriesOf(valueAt(map, 'functions')).map(({ key }) => key);
    for (const { value } of entriesOf(valueAt(map, 'environments'))) {
        for (const { key: id, keyPlace } of entriesOf(valueAt(value, 'functions'))) {
            if (known.includes(id))
                continue;
            report(problems, keyPlace, { code: 'unknown-function', args: { id, known } });
        }
    }
}
/** Two functions of one name would overwrite each other in AWS. */
function reportSharedNames(functions, problems) {
    const first = new Map();
    for (const fn of functions) {
        const other = first.get(fn.name);
        if (other === undefined) {
            first.set(fn.name, fn);
            continue;
        }
        const args = { name: fn.name, other: other.id };
        const related = { at: other.span, note: FIRST_NOTE };
        report(problems, fn.place, { code: 'duplicate-function', args }, { related });
    }
}

;// CONCATENATED MODULE: ./src/config/snapshot/obsolete-snapshots.ts

/**
 * Gives each function the recorded results that no test asks for. Those of functions that are gone go to
 * the first one; all functions of the project have to be there.
 */
function withObsoleteSnapshots(functions, snapshots) {
    const wanted = new Set(functions.flatMap(obsolete_snapshots_casesOf).flatMap(snapshotKey));
    const files = new Map(snapshots.map((file) => [file.path, file]));
    const obsolete = [...files.values()].flatMap(({ path, root }) => entriesOf(root).flatMap((fn) => entriesOf(fn.value)
        .filter(({ key }) => !wanted.has(keyOf(path, fn.key, key)))
        .map(({ key, keyPlace }) => {
        const { span } = keyPlace;
        return { file: path, functionId: fn.key, caseId: key, span };
    })));
    const ids = new Set(functions.map(({ id }) => id));
    return functions.map((fn, index) => ({
        ...fn,
        obsoleteSnapshots: obsolete.filter(({ functionId }) => ids.has(functionId) ? functionId === fn.id : index === 0),
    }));
}
function obsolete_snapshots_casesOf({ tests }) {
    return tests === 'none' ? [] : tests;
}
function snapshotKey({ id, functionId, snapshot }) {
    return snapshot?.form === 'beside' ? [keyOf(snapshot.file, functionId, id)] : [];
}
function keyOf(file, functionId, caseId) {
    return JSON.stringify([file, functionId, caseId]);
}

;// CONCATENATED MODULE: ./src/config/snapshot/orphaned-snapshots.ts






/**
 * Snapshot files without a test file, in the folders of what is `beside` them: sources and test files. A file that
 * cf2 did not write is none: it has no functions and cases in it.
 */
async function orphanedSnapshots(files, beside, known) {
    const folders = new Set(beside.map(folderOf));
    const paths = await Promise.all([...folders].map((folder) => withoutTests(files, folder)));
    const unknown = paths.flat().filter((path) => known.every((file) => file.path !== path));
    const read = await Promise.all(unknown.map((path) => readQuietly(files, path)));
    return read.flatMap((file) => file ?? []);
}
async function withoutTests(files, folder) {
    const names = await files.list(folder);
    const tested = new Set(names.map(snapshotPath));
    return names
        .filter((name) => isSnapshotFile(name) && !tested.has(name))
        .map((name) => resolvePath(folder, name));
}
/** Nothing names the file, so its faults are nobody's. */
async function readQuietly(files, path) {
    const text = await files.read(path, undefined, []);
    if (text === undefined)
        return undefined;
    const { root, problems } = parse_document_parseDocument(text, path);
    if (root === undefined || problems.length > 0)
        return undefined;
    const faults = [];
    validateNode(root, snapshotFileSchema, faults);
    return faults.length === 0 ? { path, root: asMap(root) } : undefined;
}

;// CONCATENATED MODULE: ./src/config/schema/cookie-schema.ts



function flag(attribute) {
    return schemas/* boolean */.zMY({ error: 'true or false' })
        .optional()
        .describe(`The attribute ${attribute} is there, or is not`);
}
const cookieAttributes = schemas/* union */.KCZ([
    words_text.describe('The complete set, in any order'),
    strictMap({
        secure: flag('Secure'),
        httpOnly: flag('HttpOnly'),
        partitioned: flag('Partitioned'),
        sameSite: textMatcher.optional().describe('SameSite; upper and lower case are equal'),
        path: textMatcher.optional().describe('Path'),
        domain: textMatcher.optional().describe('Domain; upper and lower case are equal'),
        expires: textMatcher.optional().describe('Expires, compared as an instant'),
        maxAge: numberMatcher.optional().describe('Max-Age in seconds'),
    }).describe('Only these attributes are checked'),
], { error: 'text or a map' });
const cookieShape = {
    value: matcher_schema_singleValue.optional().describe('The value'),
    attributes: cookieAttributes
        .optional()
        .describe('Text: the complete set, in any order. A map: only these'),
};
/** A cookie: as a header, or its value and attributes. */
const cookieMatcher = branches('values', [
    words_text,
    nonEmpty(branches('values', [words_text, strictMap({ ...matcherShape('text', textMatcher), ...cookieShape })])),
    strictMap({ ...matcherShape('values', matcher_schema_singleValue), ...cookieShape }),
]).meta({ id: 'cookie' });
/** Parameters: the complete query as text, or the named parameters. */
const queryMatcher = schemas/* union */.KCZ([words_text, words_mapOf(valuesMatcher)], { error: 'text or a map' });

;// CONCATENATED MODULE: ./src/config/schema/origin-schema.ts




/** What the helpers' keys mean, wherever they stand. */
const KEYS = {
    domainName: 'Domain of the origin',
    originPath: 'Path put before that of the request',
    hostHeader: 'Host header that the origin gets',
    sni: 'Name for the TLS handshake',
    allowedCertificateNames: 'Names that the certificate may have; all of them',
    customHeaders: 'Headers added for the origin, by name',
    connectionAttempts: 'How often CloudFront tries to connect',
    originShield: 'Origin Shield',
    originAccessControlConfig: 'Origin access control',
    enabled: 'Whether it is on',
    region: 'AWS region',
    signingBehavior: 'always, never or no-override',
    signingProtocol: 'sigv4',
    originType: 's3, mediapackagev2, mediastore or lambda',
    timeouts: 'Timeouts, in seconds',
    readTimeout: 'Seconds to wait for the next byte',
    responseCompletionTimeout: 'Seconds for the whole response',
    keepAliveTimeout: 'Seconds to keep an idle connection',
    connectionTimeout: 'Seconds to wait for a connection',
    customOriginConfig: 'How to connect to an origin that is no S3 bucket',
    port: 'Port',
    protocol: 'Protocol to the origin',
    sslProtocols: 'TLS versions; all of them',
    ipAddressType: 'Kind of IP addresses to connect to',
    mTLSConfig: 'Mutual TLS with the origin',
    originId: 'Id of an origin of the distribution',
    originOverrides: 'What differs from that origin',
    originGroup: 'What createRequestOriginGroup was given',
    originIds: 'Both origins, the first one first',
    failoverCriteria: 'When the second origin is asked',
    statusCodes: 'Status codes of the first origin; all of them',
    selectionCriteria: 'default or media-quality-score',
};
function partsOf(parts) {
    const shape = Object.entries(parts).map(([key, part]) => [
        key,
        schemaOf(part)
            .optional()
            .describe(KEYS[key] ?? ''),
    ]);
    return strictMap(Object.fromEntries(shape));
}
function schemaOf(shape) {
    if (shape === 'text')
        return textMatcher;
    if (shape === 'number')
        return numberMatcher;
    if ('parts' in shape)
        return partsOf(shape.parts);
    if ('names' in shape)
        return words_mapOf(schemaOf(shape.names));
    if ('list' in shape)
        return words_listOf(schemaOf(shape.list));
    return schemas/* union */.KCZ([words_text, partsOf(shape.member)], { error: 'text or a map' });
}
/** `expect.origin`: `unchanged`, or parts of the last call of an origin helper. */
const originSchema = schemas/* union */.KCZ([schemas/* literal */.euz('unchanged'), partsOf(ORIGIN_PARTS)], {
    error: '"unchanged" or a map',
});

;// CONCATENATED MODULE: ./src/config/schema/test-file-schema.ts










const test_file_schema_headers = words_mapOf(valuesMatcher).optional().describe('Headers by name');
const test_file_schema_cookies = words_mapOf(cookieMatcher).optional().describe('Cookies by name');
const uri = textMatcher.optional().describe('The path, without the query');
const test_file_schema_body = bodyMatcher.optional().describe('The body that the function set');
const statusCode = numberMatcher.optional().describe('The HTTP status');
const requestExpectation = strictMap({
    uri,
    method: textMatcher.optional().describe('The method; functions cannot change it'),
    querystring: queryMatcher
        .optional()
        .describe('Text: the complete query. A map: these parameters'),
    headers: test_file_schema_headers,
    cookies: test_file_schema_cookies,
});
const responseExpectation = strictMap({
    statusCode,
    statusDescription: textMatcher.optional().describe('The reason phrase'),
    headers: test_file_schema_headers,
    cookies: test_file_schema_cookies,
    body: test_file_schema_body,
});
const test_file_schema_changes = strictMap({
    uri,
    querystring: schemas/* union */.KCZ([words_text, words_mapOf(valuesMatcher.nullable())], { error: 'text or a map' })
        .optional()
        .describe('Text: the whole new query. A map: the parameters that differ; null: removed'),
    headers: words_mapOf(valuesMatcher.nullable())
        .optional()
        .describe('The headers that differ; null: removed'),
    cookies: words_mapOf(cookieMatcher.nullable())
        .optional()
        .describe('The cookies that differ; null: removed'),
    statusCode,
    statusDescription: textMatcher.nullable().optional().describe('The reason phrase; null: removed'),
    body: test_file_schema_body,
});
/** More than any run that ends by itself. */
const MOST_STEPS = 1_000_000_000;
const expectMap = strictMap({
    request: requestExpectation.optional().describe('The request goes on, with these fields'),
    response: responseExpectation.optional().describe('The function answers, with these fields'),
    changes: test_file_schema_changes.optional().describe('Exactly these differences from the input; null: removed'),
    error: schemas/* union */.KCZ([schemas/* literal */.euz(true), errorMatcher], { error: 'true, text or a matcher' })
        .optional()
        .describe('The function fails with this message'),
    logs: words_listOf(logMatcher).optional().describe('These log entries, in this order; []: none'),
    maxComputeUtilization: integer(1, 100).optional().describe('Median of the measurements on AWS'),
    maxSteps: integer(1, MOST_STEPS).optional().describe('Steps the offline engine may count'),
    output: outputSchema.optional().describe('The whole output, or the path of a JSON file with it'),
    snapshot: snapshotSchema
        .optional()
        .describe('true: recorded beside the file. inline: recorded here'),
    origin: originSchema.optional().describe('What the function does to the origin; offline only'),
    allow: allowSchema.optional().describe('Production rules that are off for this test'),
}).meta({ defaultSnippets: EXPECT_SNIPPETS });
const testShape = {
    name: words_text.optional().describe('Unique in the file'),
    ...inputShape,
    event: schemas/* union */.KCZ([words_text, words_mapOf(schemas/* any */.bzn())], { error: 'a path or a map' })
        .optional()
        .describe('An AWS event, or the path of one; it is sent as it is'),
    kvs: words_mapOf(schemas/* any */.bzn()).optional().describe("Merged over the file's; null removes a key"),
    expect: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr(), expectMap], { error: 'text, an integer or a map' })
        .optional()
        .describe('A status, a redirect, a path, "unchanged", or a map'),
    tags: words_listOf(words_text, 'a list of words').optional().describe('Words for cf2 test --tags'),
    skip: schemas/* union */.KCZ([schemas/* literal */.euz(true), schemas/* string */.YjP().min(1, { error: 'true or a reason' }), schemas/* number */.aig()], {
        error: 'true or a reason',
    })
        .optional()
        .describe('A reason, or true: the test does not run'),
    only: schemas/* literal */.euz(true, { error: 'true' }).optional().describe('Refused in CI'),
    cases: schemas/* union */.KCZ([words_text, words_listOf(words_mapOf(schemas/* any */.bzn()))], { error: 'a list of maps, "kvs" or a path' })
        .optional()
        .describe('Rows to run the test for: a list, "kvs", or the path of a .csv or .json file'),
    sample: integer(1, Number.MAX_SAFE_INTEGER, 'a whole number of rows')
        .optional()
        .describe('Rows that AWS runs; the others run offline only'),
};
/** Keys of a test. */
const TEST_KEYS = new Set(Object.keys(testShape));
/** One test, or a part of one: no key is required. */
const testSchema = strictMap(testShape).meta({ defaultSnippets: TEST_SNIPPETS });
/** A test file. Keys beginning with `x-` are taken out before it is validated. */
const testFileSchema = strictMap({
    $schema: schemas/* any */.bzn().optional().describe('For editors; cf2 ignores it'),
    function: schemas/* union */.KCZ([words_text, words_listOf(words_text)], { error: 'a function id or a list of them' })
        .optional()
        .describe('Id of the function, or a list; checked against what runs the file'),
    defaults: defaultsSchema.optional().describe('Input of every test; tests outrank it'),
    kvs: schemas/* union */.KCZ([words_text, words_mapOf(schemas/* any */.bzn())], { error: 'a map or a path' })
        .optional()
        .describe('Contents of the key value store, or the path of a JSON file with them'),
    tests: words_listOf(testSchema, 'a list of tests')
        .min(1, { error: 'a list with at least one test' })
        .describe('Each an input and what the function shall make of it'),
});

;// CONCATENATED MODULE: ./src/core/key-value-store.ts

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
    const pairs = rows.map((row) => (json_isJsonObject(row) ? [row.key, row.value] : []));
    const complete = pairs.filter((pair) => typeof pair[0] === 'string' && pair[1] !== undefined);
    return complete.length === pairs.length ? fromEntries(complete) : undefined;
}
function fromEntries(pairs) {
    return Object.fromEntries(pairs.map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]));
}

;// CONCATENATED MODULE: ./src/config/test-file/named-files.ts







/** The key value store of a file: written in it, or in a JSON file. */
async function named_files_readStore(files, map, problems) {
    const entry = map.entries.get('kvs');
    if (entry === undefined)
        return undefined;
    const { keyPlace, value } = entry;
    const scalar = asText(value);
    const fixture = scalar
        ? await readStoreFile(files, scalar, problems)
        : mergeFixture(undefined, value, problems);
    return fixture && { fixture, keyPlace };
}
async function readStoreFile(files, written, problems) {
    const contents = await readJsonObject(files, written, problems);
    if (contents === undefined)
        return undefined;
    const items = storeItems(contents);
    if (items)
        return fixtureFrom(items, written.place, problems);
    reportBadJson(written, writtenPathOf(written), 'not-a-pair', problems);
    return undefined;
}
/** Raw events that tests name by path, each read once. */
async function readEvents(files, tests, problems) {
    const events = new Map();
    const tried = new Set();
    for (const { map } of tests) {
        const written = asText(valueAt(map, 'event'));
        if (written === undefined || tried.has(written.text))
            continue;
        tried.add(written.text);
        const path = writtenPathOf(written);
        const event = await readJsonObject(files, written, problems);
        if (event)
            events.set(path, event);
    }
    return events;
}
/** Whole outputs that tests expect by path, each read and checked once. */
async function readOutputs(files, tests, problems) {
    const outputs = new Map();
    const tried = new Set();
    for (const { map } of tests) {
        const written = asText(valueAt(valueAt(map, 'expect'), 'output'));
        if (written === undefined || tried.has(writtenPathOf(written)))
            continue;
        const path = writtenPathOf(written);
        tried.add(path);
        const root = await readOutputFile(files, written, problems);
        if (root)
            outputs.set(path, root);
    }
    return outputs;
}
async function readOutputFile(files, written, problems) {
    if ((await readJsonObject(files, written, problems)) === undefined)
        return undefined;
    const path = writtenPathOf(written);
    const document = parse_document_parseDocument(files.texts.get(path) ?? '', path);
    problems.push(...document.problems);
    if (document.root === undefined)
        return undefined;
    const faults = validateDocument(document.root, wholeOutput, problems);
    return faults.length === 0 ? document.root : undefined;
}

;// CONCATENATED MODULE: ./src/config/table/columns.ts



/** Keys of a test that speak of all its rows. */
const WHOLE_TEST = new Set(['cases', 'sample', 'only', 'engine']);
/** Below these keys the rest of a dotted column is one name: `request.headers.x.y` is the header `x.y`. */
const NAMES = new Set(['headers', 'cookies', 'querystring', 'kvs']);
/** Splits a column into keys of a test, `['request', 'headers', 'host']`; undefined for a variable. */
function columnPath(column) {
    const parts = column.split('.');
    const [first = ''] = parts;
    if (!TEST_KEYS.has(first))
        return undefined;
    const names = parts.findIndex((part) => NAMES.has(part));
    if (names === -1 || names === parts.length - 1)
        return parts;
    return [...parts.slice(0, names + 1), parts.slice(names + 1).join('.')];
}
/** Names of the columns that fill in `${\u2026}`. */
function variablesOf({ columns }) {
    return new Set([...columns.keys()].filter((column) => columnPath(column) === undefined));
}
/**
 * Reports columns that cannot be any, and those that nothing uses; `used` are the variables of the test.
 * Answers whether all are good.
 */
function checkColumns(table, used, problems) {
    const before = problems.length;
    for (const [column, place] of table.columns) {
        const [first] = columnPath(column) ?? [];
        if (first === undefined)
            continue;
        const keys = ['cases', first];
        if (WHOLE_TEST.has(first))
            report(problems, place, { code: 'conflict', args: { keys, why: 'not-a-column' } });
    }
    for (const column of unusedOf(table, used))
        reportUnused(column, table, used, problems);
    return problems.length === before;
}
function unusedOf(table, used) {
    const unused = [...variablesOf(table)].filter((column) => !used.has(column));
    // Nobody chose the columns of a store: using one of them is enough.
    return table.isStore ? unused.slice(0, unused.length - 1) : unused;
}
function reportUnused(column, { columns }, used, problems) {
    const unknown = [...used].filter((name) => !columns.has(name));
    const suggestions = suggestionsFor(column, [...unknown, ...TEST_KEYS]);
    const place = columns.get(column);
    report(problems, place, { code: 'unused-column', args: { column, suggestions } });
}

;// CONCATENATED MODULE: ./src/config/table/check-variables.ts






/** Reports variables that no column fills in; without a table that is every one. Answers whether all are known. */
function checkVariables(variables, table, problems) {
    const known = table ? variablesOf(table) : new Set();
    const unknown = variables.filter(({ name }) => !known.has(name));
    for (const variable of firstOfEach(unknown))
        reportUnknown(variable, [...known], problems);
    return unknown.length === 0;
}
/** In one value a name is wrong only once, however often it stands there. */
function firstOfEach(variables) {
    const told = new Map();
    return variables.filter(({ name, node }) => {
        const names = told.get(node) ?? new Set();
        told.set(node, names);
        const isNew = !names.has(name);
        names.add(name);
        return isNew;
    });
}
function reportUnknown(variable, known, problems) {
    const { name, node, from, to } = variable;
    const args = { name, suggestions: suggestionsFor(name, known) };
    report(problems, placeInText(node, from, to), { code: 'unknown-variable', args });
}
/** Reports rows that lack a cell the test fills in, and cells that are not what can be filled in. */
function checkCells(variables, { rows }, problems) {
    const collect = collectOnce(problems);
    for (const row of rows) {
        collect(row.place.span, (found) => {
            for (const variable of variables)
                checkCell(variable, row, found);
        });
    }
}
function checkCell(variable, row, problems) {
    const cell = row.entries.get(variable.name);
    if (cell === undefined)
        return reportUnknown(variable, [...row.entries.keys()], problems);
    const isWhole = variable.to - variable.from === variable.node.text.length;
    const fits = cell.value.kind === 'scalar' ? !cell.value.blank : isWhole;
    if (!fits)
        reportKind(cell, problems);
}
function reportKind({ key, keyPlace, value }, problems) {
    const isBlank = value.kind === 'scalar';
    const args = { key, expected: isBlank ? 'a value' : 'text', actual: describeNode(value) };
    report(problems, isBlank ? keyPlace : value.place, { code: 'wrong-type', args });
}

;// CONCATENATED MODULE: ./src/config/test-file/read-inputs.ts


/** Reads the input keys of some parts of a test, weakest first. */
function readInputs(parts, problems) {
    const before = problems.length;
    const inputs = parts.filter(bringsInput).map((part) => readInputLayer(part, problems));
    return { inputs, hasBadInput: (0,core_diagnostics/* hasErrors */.Cs)(problems.slice(before)) };
}
function bringsInput({ entries }) {
    return INPUT_KEYS.some((key) => entries.has(key));
}

;// CONCATENATED MODULE: ./src/config/document/merge-maps.ts
/** Lays one map over another: maps merge by key, everything else replaces. */
function mergeMaps(base, over) {
    const entries = new Map(base.entries);
    for (const entry of over.entries.values()) {
        const before = entries.get(entry.key)?.value;
        const isMerged = before?.kind === 'map' && entry.value.kind === 'map';
        const value = isMerged ? mergeMaps(before, entry.value) : entry.value;
        entries.set(entry.key, { ...entry, value });
    }
    return { ...over, entries };
}

;// CONCATENATED MODULE: ./src/config/expect/merge-expects.ts



/**
 * Lays expectations over each other, weakest first. A shorthand is read first and then merged like a
 * map; over another shorthand it replaces that. What is no expectation stays as it is, to be reported.
 */
function mergeExpects(first, others) {
    return others.reduce(mergeTwo, { node: first });
}
function mergeTwo(base, over) {
    if (base.node.kind === 'scalar' && over.kind === 'scalar')
        return { node: over };
    const weaker = merge_expects_expand(base);
    const stronger = merge_expects_expand({ node: over });
    const [unread] = [weaker, stronger].filter(({ node }) => node.kind !== 'map');
    if (unread || weaker.node.kind !== 'map' || stronger.node.kind !== 'map')
        return unread ?? base;
    const queryAsInput = stronger.queryAsInput ?? weaker.queryAsInput;
    const node = mergeMaps(weaker.node, stronger.node);
    return queryAsInput ? { node, queryAsInput } : { node };
}
/** A shorthand as the map it stands for. */
function merge_expects_expand(expect) {
    const { node } = expect;
    const parsed = node.kind === 'scalar' ? parseExpect(node) : undefined;
    if (node.kind !== 'scalar' || parsed === undefined || 'fault' in parsed)
        return expect;
    const line = parsed.value;
    const map = mapFor(line, node);
    return line.form === 'rewrite' && line.query === undefined
        ? { node: map, queryAsInput: node.place.span }
        : { node: map };
}
function mapFor(line, node) {
    const { place } = node;
    if (line.form === 'unchanged')
        return merge_expects_mapOf(place, { changes: merge_expects_mapOf(place, {}) });
    if (line.form === 'rewrite') {
        const { uri, query } = line;
        const querystring = query && partOf(node, query);
        return merge_expects_mapOf(place, { request: merge_expects_mapOf(place, { uri: partOf(node, uri), querystring }) });
    }
    const statusCode = { ...partOf(node, line.status), value: Number(line.status.text) };
    const location = line.form === 'redirect' ? partOf(node, line.location) : undefined;
    const headers = location && merge_expects_mapOf(location.place, { location });
    return merge_expects_mapOf(place, { response: merge_expects_mapOf(place, { statusCode, headers }) });
}
function partOf(node, { text, from }) {
    const place = placeInText(node, from, from + text.length);
    return { kind: 'scalar', place, value: text, text, blank: false, lines: [] };
}
function merge_expects_mapOf(place, values) {
    const entries = Object.entries(values).flatMap(([key, value]) => value ? [[key, { key, keyPlace: value.place, value }]] : []);
    return { kind: 'map', place, entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./src/config/test-file/written-test.ts



/** Keys whose maps merge; of every other key the strongest part has the word. */
const MERGED = new Set(['kvs', 'event']);
/** Lays the parts of a test over each other. */
function mergeParts(layers) {
    const map = overlay(layers);
    const [first, ...others] = layers.flatMap((layer) => valueAt(layer, 'expect') ?? []);
    const written = map.entries.get('expect');
    if (first === undefined || written === undefined || others.length === 0) {
        return { map, queryAsInput: undefined };
    }
    const { node, queryAsInput } = mergeExpects(first, others);
    const entries = new Map(map.entries).set('expect', { ...written, value: node });
    return { map: { ...map, entries }, queryAsInput };
}
function overlay([base, ...others]) {
    if (others.length === 0)
        return base;
    const entries = new Map(base.entries);
    for (const entry of others.flatMap(entriesOf)) {
        const before = MERGED.has(entry.key) ? entries.get(entry.key)?.value : undefined;
        entries.set(entry.key, before ? { ...entry, value: merged(before, entry.value) } : entry);
    }
    return { ...base, entries };
}
function merged(base, over) {
    return base.kind === 'map' && over.kind === 'map' ? mergeMaps(base, over) : over;
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
;// CONCATENATED MODULE: ./src/config/table/core-scalar.ts
/**
 * Plain scalars that are no text, as YAML's core schema tells them, and their values.
 * https://yaml.org/spec/1.2.2/#1032-tag-resolution
 */
const TYPED = [
    [/^(?:~|null|Null|NULL)$/, () => null],
    [/^(?:true|True|TRUE)$/, () => true],
    [/^(?:false|False|FALSE)$/, () => false],
    [/^0o[0-7]+$/, (text) => parseInt(text.slice(2), 8)],
    [/^0x[0-9a-fA-F]+$/, Number],
    [/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/, Number],
];
/** The value of a cell, which is written without a type: what YAML makes of a plain scalar. */
function coreValue(text) {
    const read = TYPED.find(([pattern]) => pattern.test(text))?.[1];
    return read ? read(text) : text;
}

;// CONCATENATED MODULE: ./src/config/table/csv-limits.ts
/** Rows and cells a table may have. A case takes some kilobytes: a file of a few megabytes could exhaust the memory. */
const MAX_ROWS = 100_000;
const MAX_CELLS = 500_000;
/** Reading a table was given up at the record behind so many bytes of its UTF-8 text. */
class TableTooLarge extends Error {
    name = 'TableTooLarge';
    bytes;
    constructor(bytes) {
        super('the table is too large');
        this.bytes = bytes;
    }
}
/** Hears of every record while it is read. Throws TableTooLarge past the limits. */
function createCounter() {
    let [rows, cells, before] = [0, 0, 0];
    return (record, { bytes }) => {
        rows += 1;
        cells += record.length;
        // The header is no row.
        if (rows > MAX_ROWS + 1 || cells > MAX_CELLS)
            throw new TableTooLarge(before);
        before = bytes;
        return record;
    };
}

;// CONCATENATED MODULE: ./src/config/table/csv-cells.ts
const BLANK_LINES = /(?:[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*/y;
const SPACE = /[^\S\r\n]*/y;
/**
 * Finds the cells of parsed records in the text they were read from. The parser tells where records
 * begin and end, but not cells; their values leave no choice.
 */
function locateCells(text, records) {
    let at = 0;
    return records.map((record) => {
        at = skip(BLANK_LINES, text, at);
        return record.map((value, index) => {
            if (index > 0)
                at += 1;
            const cell = cellAt(text, value, skip(SPACE, text, at));
            at = skip(SPACE, text, cell.to);
            return cell;
        });
    });
}
function cellAt(text, value, from) {
    const isQuoted = text[from] === '"';
    const written = isQuoted ? value.replaceAll('"', '""').length + 2 : value.length;
    return { value, from, to: from + written, isQuoted };
}
/** Where a record or cell begins that stands at an offset or behind it. */
function startOfCell(text, offset) {
    const isInRecord = text[offset] === ',';
    return skip(SPACE, text, isInRecord ? offset + 1 : skip(BLANK_LINES, text, offset));
}
function skip(pattern, text, from) {
    pattern.lastIndex = from;
    return from + (pattern.exec(text)?.[0].length ?? 0);
}

;// CONCATENATED MODULE: ./src/config/table/csv-fault.ts





const csv_fault_FAULTS = new Map([
    ['CSV_QUOTE_NOT_CLOSED', ['quote-not-closed', () => 0]],
    ['INVALID_OPENING_QUOTE', ['quote-inside', (cell) => cell.indexOf('"')]],
    ['CSV_INVALID_CLOSING_QUOTE', ['text-after-quote', afterQuoted]],
    ['CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE', ['text-after-quote', afterQuoted]],
]);
/** Reports why a text is no CSV, at the very character. Throws everything else. */
function reportCsvFault(error, csv, problems) {
    if (error instanceof TableTooLarge)
        return reportSize(error, csv, problems);
    const [reason, find] = (error instanceof sync/* CsvError */.J$ && csv_fault_FAULTS.get(error.code)) || [];
    if (reason === undefined || find === undefined)
        throw error;
    const bytes = Number(error.bytes ?? 0);
    const start = startOfCell(csv.text, offsetOfByte(csv.text, bytes));
    const at = start + Math.max(0, find(csv.text.slice(start)));
    report(problems, read_csv_placeBetween(csv, at, at + 1), { code: 'csv-shape', args: { reason } });
}
function reportSize({ bytes }, csv, problems) {
    const at = startOfCell(csv.text, offsetOfByte(csv.text, bytes));
    const args = { reason: 'too-many-rows' };
    report(problems, read_csv_placeBetween(csv, at, at), { code: 'csv-shape', args });
}
/** Where a quoted cell ends and something else than blanks begins. */
function afterQuoted(cell) {
    return /^"(?:[^"]|"")*"(?:[^\S\r\n]*(?=\S))?/.exec(cell)?.[0].length ?? 0;
}
/** The offset in UTF-16 units of a byte of the UTF-8 text. */
function offsetOfByte(text, bytes) {
    const encoded = new TextEncoder().encode(text).subarray(0, bytes);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(encoded).length;
}

;// CONCATENATED MODULE: ./src/config/table/table.ts
/** The table of some rows; what a row lacks is not among its cells. */
function tableOf(rows, facts = {}) {
    const columns = new Map();
    for (const row of rows) {
        for (const { key, keyPlace } of row.entries.values()) {
            if (!columns.has(key))
                columns.set(key, keyPlace);
        }
    }
    return { rows, columns, isStore: false, isInline: false, ...facts };
}
/** True for a cell that fills nothing. */
function isEmptyCell(cell) {
    return cell.kind === 'scalar' && !cell.blank && cell.value !== null && cell.text === '';
}
/** The same scalar as nothing but text: `301` is no number then. */
function asPlainText(scalar) {
    return { ...scalar, value: scalar.text };
}

;// CONCATENATED MODULE: ./src/config/table/read-csv.ts








/** Line ends may be mixed; a line that begins with `#` is a comment. https://csv.js.org/parse/options/ */
const read_csv_OPTIONS = {
    trim: true,
    comment: '#',
    comment_no_infix: true,
    skip_empty_lines: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
};
/**
 * Reads a table from CSV with a header row. Every row that is longer or shorter than the header is
 * reported. undefined where no table can be read at all.
 * https://www.rfc-editor.org/rfc/rfc4180
 */
function readCsv(text, file, problems) {
    const csv = { text, file, positionAt: positions_createPositions(text) };
    try {
        const records = (0,sync/* parse */.qg)(text, { ...read_csv_OPTIONS, on_record: createCounter() });
        const [header, ...rows] = locateCells(text, records);
        return header === undefined ? tableOf([]) : readRows(csv, header, rows, problems);
    }
    catch (error) {
        reportCsvFault(error, csv, problems);
        return undefined;
    }
}
function readRows(csv, header, records, problems) {
    const keys = readHeader(csv, header, problems);
    if (keys === undefined)
        return undefined;
    const others = records.filter((record) => record.length !== keys.length);
    for (const record of others.slice(0, MOST_FAULTS)) {
        reportLength(csv, record, keys.length, problems);
    }
    if (others.length > 0)
        return undefined;
    return tableOf(records.map((record) => rowOf(csv, record, keys)));
}
function readHeader(csv, header, problems) {
    const columns = new Map();
    const [first] = header;
    if (header.length === 1 && /[;\t]/.test(first?.value ?? '')) {
        const args = { reason: 'separator' };
        report(problems, first && read_csv_placeOf(csv, first), { code: 'csv-shape', args });
        return undefined;
    }
    let faults = 0;
    for (const cell of header) {
        const keyPlace = read_csv_placeOf(csv, cell);
        const reason = columns.has(cell.value) ? 'column-twice' : cell.value === '' && 'no-column-name';
        if (reason)
            faults += 1;
        if (reason && faults <= MOST_FAULTS) {
            report(problems, keyPlace, { code: 'csv-shape', args: { reason } });
        }
        columns.set(cell.value, { key: cell.value, keyPlace });
    }
    return columns.size === header.length && !columns.has('') ? [...columns.values()] : undefined;
}
function reportLength(csv, record, columns, problems) {
    const surplus = record.slice(columns);
    const [first] = surplus.length > 0 ? surplus : record;
    const place = read_csv_placeBetween(csv, first?.from ?? 0, record.at(-1)?.to ?? 0);
    const args = { reason: 'row-length', cells: record.length, columns };
    report(problems, place, { code: 'csv-shape', args });
}
function rowOf(csv, record, keys) {
    const entries = record.map((cell, index) => {
        const column = keys[index];
        return [column.key, { ...column, value: scalarOf(csv, cell) }];
    });
    const place = read_csv_placeBetween(csv, record[0]?.from ?? 0, record.at(-1)?.to ?? 0);
    return { kind: 'map', place, entries: new Map(entries) };
}
function scalarOf(csv, cell) {
    const { value: text, isQuoted } = cell;
    const place = read_csv_placeOf(csv, cell);
    const lines = isQuoted ? quotedLines(csv, cell) : [{ from: 0, at: place.span.start }];
    return { kind: 'scalar', place, value: coreValue(text), text, blank: false, lines };
}
/** Behind each line break and each doubled quote the text stands in the file word for word again. */
function quotedLines({ text, positionAt }, { from, to }) {
    const start = from + 1;
    const lines = [{ from: 0, at: positionAt(start) }];
    let doubled = 0;
    for (const { 0: mark, index } of text.slice(start, to - 1).matchAll(/""|\n/g)) {
        if (mark === '""')
            doubled += 1;
        const next = index + mark.length;
        lines.push({ from: next - doubled, at: positionAt(start + next) });
    }
    return lines;
}
function read_csv_placeOf(csv, { from, to }) {
    return read_csv_placeBetween(csv, from, to);
}
/** The place of a stretch of the text. */
function read_csv_placeBetween({ file, positionAt }, from, to) {
    return { span: { file, start: positionAt(from), end: positionAt(to) } };
}

;// CONCATENATED MODULE: ./src/config/table/store-rows.ts



/** One item of a key value store as a row. Values are text, as stores hold them. */
function storeRow(key, keyPlace, value, place = { span: { ...keyPlace.span, end: value.place.span.end } }) {
    const lines = [];
    const keyCell = {
        kind: 'scalar',
        place: keyPlace,
        value: key,
        text: key,
        blank: false,
        lines,
    };
    const cells = [
        { key: 'key', keyPlace, value: keyCell },
        { key: 'value', keyPlace: value.place, value: storedText(value) },
    ];
    return { kind: 'map', place, entries: new Map(cells.map((cell) => [cell.key, cell])) };
}
/** Rows of a store after a test's own `kvs` was merged over it: `null` removes a key. */
function mergeStoreRows(rows, own) {
    const byKey = new Map(rows.map((row) => [store_rows_keyOf(row), row]));
    for (const { key, keyPlace, value } of entriesOf(own)) {
        if (isRemoval(value))
            byKey.delete(key);
        else
            byKey.set(key, storeRow(key, keyPlace, value));
    }
    return [...byKey.values()];
}
function store_rows_keyOf(row) {
    const key = row.entries.get('key')?.value;
    return key?.kind === 'scalar' ? key.text : '';
}
function storedText(value) {
    if (value.kind === 'scalar')
        return asPlainText(value);
    const text = JSON.stringify(plain_value_jsonOf(value));
    return { kind: 'scalar', place: value.place, value: text, text, blank: false, lines: [] };
}

;// CONCATENATED MODULE: ./src/config/table/read-json-table.ts





/**
 * Reads a table from JSON: a list of objects, the import file of a key value store, or a flat map of one.
 * undefined for what is none of them.
 */
function readJsonTable(text, file, problems) {
    const parsed = parse_json_parseJson(text, file);
    if ('reason' in parsed)
        return read_json_table_reportBadJson(file, parsed.reason, parsed.place, problems);
    const { root } = parsed;
    if (root.kind === 'list')
        return read_json_table_readRows(root, file, problems);
    if (root.kind === 'map')
        return readStoreTable(root, problems);
    return read_json_table_reportBadJson(file, 'not-a-table', root.place, problems);
}
/** Contents of a key value store as rows `key` and `value`; `store` is an import file or a flat map. */
function readStoreTable(store, problems) {
    const data = valueAt(store, 'data');
    if (data?.kind === 'list')
        return readPairs(data, problems);
    const rows = entriesOf(store).map(({ key, keyPlace, value }) => storeRow(key, keyPlace, value));
    return tableOf(rows, { isStore: true });
}
function readPairs(data, problems) {
    const rows = itemsOf(data).map((item) => {
        const key = asText(valueAt(item, 'key'));
        const value = valueAt(item, 'value');
        if (key && typeof key.value === 'string' && value)
            return storeRow(key.text, key.place, value, item.place);
        return read_json_table_reportBadJson(item.place.span.file, 'not-a-pair', item.place, problems);
    });
    const complete = rows.filter((row) => row !== undefined);
    return complete.length < rows.length ? undefined : tableOf(complete, { isStore: true });
}
function read_json_table_readRows(list, file, problems) {
    const rows = list.items.map((item) => {
        return asMap(item) ?? read_json_table_reportBadJson(file, 'not-a-row', item.place, problems);
    });
    const complete = rows.filter((row) => row !== undefined);
    return complete.length < rows.length ? undefined : tableOf(complete);
}
function read_json_table_reportBadJson(path, reason, place, problems) {
    report(problems, place, { code: 'bad-json', args: { path, reason } });
}

;// CONCATENATED MODULE: ./src/config/table/load-table.ts








/** The word that makes the key value store of a test its table. */
const STORE = 'kvs';
/**
 * Reads the table that `cases` of a test names or holds; `kvs` is the key of the whole file. undefined
 * when it cannot be read or has no rows, which is reported.
 */
async function loadTable(files, test, kvs, problems) {
    const cases = valueAt(test, 'cases');
    const written = asText(cases);
    const table = written
        ? await load_table_readNamed(files, written, { test, kvs }, problems)
        : inlineTable(cases);
    if (table?.rows.length !== 0)
        return table;
    const args = { path: written?.text ?? 'cases' };
    report(problems, cases?.place, { code: 'empty-table', args });
    return undefined;
}
function inlineTable(cases) {
    const items = itemsOf(cases);
    const rows = items.flatMap((item) => asMap(item) ?? []);
    if (cases?.kind !== 'list' || rows.length < items.length)
        return undefined;
    return tableOf(rows, { isInline: true });
}
async function load_table_readNamed(files, written, stores, problems) {
    if (written.text === STORE)
        return load_table_readStore(files, written, stores, problems);
    const read = load_table_READERS.find(([ending]) => ending.test(written.text))?.[1];
    if (read === undefined)
        return load_table_reportKind(written, problems);
    const path = pathOf(written);
    const text = await files.read(path, written.place, problems);
    return text === undefined ? undefined : read(text, path, problems);
}
const load_table_READERS = [
    [/\.csv$/i, readCsv],
    [/\.json$/i, readJsonTable],
];
function load_table_reportKind(written, problems) {
    const expected = 'a list, "kvs", or the path of a .csv or .json file';
    const args = { key: 'cases', expected, actual: JSON.stringify(written.text) };
    report(problems, written.place, { code: 'wrong-type', args });
}
async function load_table_readStore(files, written, { test, kvs }, problems) {
    const own = valueAt(test, 'kvs');
    if (kvs === undefined && own === undefined) {
        const args = { key: 'kvs', where: 'cases: kvs' };
        report(problems, written.place, { code: 'missing-key', args });
        return undefined;
    }
    const base = kvs ? await storeTable(files, kvs.value) : tableOf([]);
    return base && tableOf(mergeStoreRows(base.rows, own), { isStore: true });
}
/** What is wrong with the store itself is reported where it is read as a fixture. */
async function storeTable(files, kvs) {
    const written = asText(kvs);
    if (written === undefined)
        return tableOf(mergeStoreRows([], kvs));
    const path = pathOf(written);
    const text = await files.read(path, written.place, []);
    return text === undefined ? undefined : load_table_readStoreFile(text, path);
}
function load_table_readStoreFile(text, path) {
    const parsed = parse_json_parseJson(text, path);
    const map = 'root' in parsed ? asMap(parsed.root) : undefined;
    return map && readStoreTable(map, []);
}
function pathOf(written) {
    return resolvePath(folderOf(written.place.span.file), written.text);
}

;// CONCATENATED MODULE: ./src/config/table/row-layers.ts



/**
 * Prepares the columns that are keys of a test. The answer turns a row into maps to lay over the test,
 * weakest first: whole keys, then dotted columns, the longer the later. So a shorthand is read before a
 * column below it is merged into it.
 */
function createRowLayers({ columns }) {
    const keys = [...columns.keys()].flatMap((column) => {
        const path = columnPath(column);
        return path ? [{ column, path }] : [];
    });
    const dotted = keys.filter(({ path }) => path.length > 1);
    const depths = [...new Set(dotted.map(({ path }) => path.length))].sort((a, b) => a - b);
    const layers = depths.map((depth) => dotted.filter(({ path }) => path.length === depth));
    return (row) => {
        const whole = wholeKeys(row, keys.length === dotted.length ? [] : keys);
        const below = layers.map((layer) => mergedKeys(row, layer));
        return [whole, ...below].filter((map) => map !== undefined);
    };
}
function wholeKeys(row, keys) {
    const entries = new Map();
    for (const { column, path } of keys) {
        const cell = path.length === 1 ? filledCell(row, column) : undefined;
        if (cell)
            entries.set(column, column === 'tags' ? { ...cell, value: row_layers_wordsOf(cell.value) } : cell);
    }
    return entries.size === 0 ? undefined : { kind: 'map', place: row.place, entries };
}
function mergedKeys(row, keys) {
    const maps = keys.flatMap(({ column, path }) => {
        const cell = filledCell(row, column);
        return cell ? [nest(path, cell)] : [];
    });
    return maps.length === 0 ? undefined : maps.reduce(mergeMaps);
}
function filledCell(row, column) {
    const cell = row.entries.get(column);
    return cell && !isEmptyCell(cell.value) ? cell : undefined;
}
/** A cell as `{ request: { headers: { host: \u2026 } } }`. */
function nest([key = '', ...below], cell) {
    const { keyPlace } = cell;
    const value = below.length === 0 ? cell.value : nest(below, cell);
    return {
        kind: 'map',
        place: cell.value.place,
        entries: new Map([[key, { key, keyPlace, value }]]),
    };
}
/** `tags` is a list; a cell lists them with spaces or commas between. */
function row_layers_wordsOf(cell) {
    if (cell.kind !== 'scalar')
        return cell;
    const words = cell.text.split(/[\s,]+/).filter((word) => word !== '');
    const items = words.map((word) => ({ ...cell, value: word, text: word, lines: [] }));
    return { kind: 'list', place: cell.place, items };
}

;// CONCATENATED MODULE: ./src/config/table/row-key.ts


/** Reads what can name a row; `layers` are the parts of its test, weakest first. */
function rowLabels(row, layers) {
    const request = layers.findLast((layer) => asText(valueAt(layer, 'request')));
    return {
        name: row_key_textOf(row, 'name'),
        request: request ? row_key_textOf(request, 'request') : '',
        cells: () => row_key_oneLine(entriesOf(row)
            .map(({ value }) => cellText(value))
            .join(', ')),
    };
}
/** Keys of all rows of a table, in their order: the name; else a request no other row has; else all cells. */
function rowKeys(labels) {
    const times = new Map();
    for (const { request } of labels)
        times.set(request, (times.get(request) ?? 0) + 1);
    return labels.map(({ name, request, cells }) => {
        if (name !== '')
            return name;
        return request !== '' && times.get(request) === 1 ? request : cells();
    });
}
/** A cell as text: as it is spelled, or as compact JSON. */
function cellText(cell) {
    return cell.kind === 'scalar' ? cell.text : JSON.stringify(plain_value_jsonOf(cell));
}
function row_key_textOf(map, key) {
    return row_key_oneLine(asText(valueAt(map, key))?.text ?? '');
}
function row_key_oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./src/config/table/table-row.ts



/** A row as reports know it. */
function table_row_tableRow(test, row, { name, key, isInline }) {
    const cells = entriesOf(row).map((cell) => [cell.key, cellText(cell.value)]);
    const sample = valueAt(test, 'sample');
    const { span, anchor } = row.place;
    return {
        table: name,
        key,
        span: anchor?.at ?? span,
        list: isInline ? valueAt(test, 'cases')?.place.span : undefined,
        parameters: Object.fromEntries(cells),
        sample: sample?.kind === 'scalar' && typeof sample.value === 'number' ? sample.value : undefined,
    };
}
/** The name of a test with `cases`: as written; else its request before anything is filled in; else the table's. */
function tableName(test) {
    const name = asText(valueAt(test, 'name'))?.text.trim();
    const request = asText(valueAt(test, 'request'))?.text.trim();
    const expect = asText(valueAt(test, 'expect'))?.text.trim();
    if (name)
        return name;
    if (request && !/[\r\n]/.test(request))
        return expect ? `${request} \u2192 ${expect}` : request;
    return paths_nameOf(asText(valueAt(test, 'cases'))?.text ?? 'cases');
}

;// CONCATENATED MODULE: ./src/config/table/template.ts


/** `$${` first: it stands for `${`. A `${` that is never closed is a variable that no column is. */
const template_VARIABLE = /\$\$\{|\$\{([^}]*)\}|(\$\{[^}]*)$/g;
/** Every variable in a test, in the order of the file. */
function variablesIn(node) {
    if (node.kind === 'map')
        return entriesOf(node).flatMap(({ value }) => variablesIn(value));
    if (node.kind === 'list')
        return node.items.flatMap(variablesIn);
    if (!node.text.includes('${'))
        return [];
    return [...node.text.matchAll(template_VARIABLE)].flatMap(({ 0: written, 1: closed, 2: open, index }) => {
        const name = closed ?? open;
        return name === undefined ? [] : [{ name, node, from: index, to: index + written.length }];
    });
}
/** Prepares a map, so that filling in a row visits only what has something to fill in. */
function createTemplate(map) {
    const keys = new Set(entriesOf(map).flatMap(({ key, value }) => (fillOf(value) ? [key] : [])));
    const part = (isFilled) => ({
        ...map,
        entries: new Map([...map.entries].filter(([key]) => keys.has(key) === isFilled)),
    });
    const filled = part(true);
    return { fixed: part(false), fill: fillOfMap(filled) ?? (() => filled) };
}
/** The node with `$${` read as `${`; there is no row to fill in. */
function withoutEscapes(node) {
    return fillOf(node)?.(NO_ROW(node)) ?? node;
}
const NO_ROW = ({ place }) => ({ kind: 'map', place, entries: new Map() });
function fillOf(node) {
    if (node.kind === 'map')
        return fillOfMap(node);
    if (node.kind === 'scalar')
        return fillOfScalar(node);
    const fills = node.items.map(fillOf);
    if (fills.every((fill) => fill === undefined))
        return undefined;
    return (row) => ({ ...node, items: node.items.map((item, at) => fills[at]?.(row) ?? item) });
}
function fillOfMap(map) {
    const fills = entriesOf(map).flatMap((entry) => {
        const fill = fillOf(entry.value);
        return fill ? [[entry, fill]] : [];
    });
    if (fills.length === 0)
        return undefined;
    return (row) => {
        const entries = new Map(map.entries);
        for (const [entry, fill] of fills)
            entries.set(entry.key, { ...entry, value: fill(row) });
        return { ...map, entries };
    };
}
function fillOfScalar(node) {
    if (node.value === null || !node.text.includes('${'))
        return undefined;
    const variables = variablesIn(node);
    const [only] = variables;
    if (only && only.to - only.from === node.text.length) {
        return (row) => row.entries.get(only.name)?.value ?? node;
    }
    const parts = template_partsOf(node);
    return (row) => joined(node, parts, row);
}
function template_partsOf({ text }) {
    const parts = [];
    let at = 0;
    for (const { 0: written, 1: name, index } of text.matchAll(template_VARIABLE)) {
        parts.push({ text: text.slice(at, index), at, name: undefined });
        // Of `$${` the first `$` is left out.
        parts.push({ text: '${', at: index + 1, name });
        at = index + written.length;
    }
    return [...parts, { text: text.slice(at), at, name: undefined }];
}
function joined(node, parts, row) {
    const segments = [];
    let text = '';
    for (const part of parts) {
        const cell = part.name === undefined ? undefined : asScalar(row.entries.get(part.name)?.value);
        const added = cell?.text ?? part.text;
        const from = text.length;
        text += added;
        const isCell = cell !== undefined;
        const origin = cell ?? node;
        segments.push({ from, to: text.length, origin, at: isCell ? 0 : part.at, isCell });
    }
    const place = placeInSegments(node, segments, 0, text.length);
    return { kind: 'scalar', place, value: text, text, blank: false, lines: [], segments };
}
function asScalar(node) {
    return node?.kind === 'scalar' ? node : undefined;
}

;// CONCATENATED MODULE: ./src/config/table/read-table-tests.ts













/**
 * Reads the table of a test with `cases` and makes a test of each row; `kvs` is the key of the whole
 * file. What is wrong with the test itself or with a cell is reported once, not for every row.
 */
async function readTableTests(files, test, kvs, problems) {
    const written = withoutTableKeys(test);
    const template = createTemplate(written);
    const faults = validateNode(template.fixed, testSchema, problems);
    const table = await loadTable(files, test, kvs, problems);
    if (table === undefined)
        return [];
    const variables = variablesIn(written);
    const names = new Set(variables.map(({ name }) => name));
    const isKnown = checkVariables(variables, table, problems);
    const isUsed = checkColumns(table, names, problems);
    if (!isKnown || !isUsed)
        return [];
    checkCells(variables, table, problems);
    const tests = testsOfRows(test, template, table, problems);
    return faults.length === 0 ? tests : tests.map((row) => ({ ...row, ...addFaults(row, faults) }));
}
function testsOfRows(test, { fixed, fill }, table, problems) {
    const ownKeys = createRowLayers(table);
    const rows = table.rows.map((row) => ({ row, layers: [fill(row), ...ownKeys(row)] }));
    const keys = rowKeys(rows.map(({ row, layers }) => rowLabels(row, [fixed, ...layers])));
    const name = tableName(test);
    const shared = readInputs([fixed], problems);
    const collect = collectOnce(problems);
    return rows.map(({ row, layers }, at) => {
        const key = keys[at] ?? '';
        const own = collect(row.place.span, (found) => read_table_tests_readParts(layers, found));
        const { map, queryAsInput } = mergeParts([fixed, ...layers]);
        return {
            map,
            queryAsInput,
            inputs: [...shared.inputs, ...own.inputs],
            hasBadInput: shared.hasBadInput || own.hasBadInput,
            span: test.place.span,
            row: table_row_tableRow(test, row, { name, key, isInline: table.isInline }),
            name: `${filledName(layers) ?? name} \u203a ${key}`,
            isFaulty: own.isFaulty,
            isMisspelt: own.isMisspelt,
        };
    });
}
function read_table_tests_readParts(parts, problems) {
    const faults = parts.flatMap((part) => validateNode(part, testSchema, problems));
    return { ...readInputs(parts, problems), ...marksOf(faults) };
}
function marksOf(faults) {
    return { isFaulty: faults.length > 0, isMisspelt: faults.some((it) => it.isUnknownKey) };
}
/** Faults of the test itself are faults of each row. */
function addFaults({ isMisspelt }, faults) {
    return { isFaulty: true, isMisspelt: isMisspelt || marksOf(faults).isMisspelt };
}
/** The first layer is the test with its cells filled in; a `name` of the others is the row's. */
function filledName([filled]) {
    return asText(valueAt(filled, 'name'))?.text;
}
function withoutTableKeys(test) {
    const entries = [...test.entries].filter(([key]) => key !== 'cases' && key !== 'sample');
    return { ...test, entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./src/config/test-file/read-tests.ts









/** Validates a test file and reads its tests; one with `cases` becomes a test for each row. */
async function read_tests_readTests(files, file, problems) {
    const nodes = itemsOf(valueAt(file, 'tests')).map((node) => readEscapes(node, problems));
    const faults = validateFile(file, nodes, problems);
    const faulty = testsIn(faults);
    const misspelt = testsIn(faults.filter(({ isUnknownKey }) => isUnknownKey));
    const tests = [];
    for (const [index, node] of nodes.entries()) {
        const map = asMap(node);
        if (map === undefined)
            continue;
        const marks = { isFaulty: faulty.has(index), isMisspelt: misspelt.has(index) };
        if (!isTable(map))
            tests.push(plainTest(map, marks, problems));
        else if (!marks.isFaulty) {
            const rows = await readTableTests(files, map, file.entries.get('kvs'), problems);
            for (const row of rows)
                tests.push(row);
        }
    }
    return tests;
}
/** Reads `$${` as `${`. Outside of tables there is nothing to fill in. */
function readEscapes(node, problems) {
    if (isTable(node))
        return node;
    checkVariables(variablesIn(node), undefined, problems);
    return withoutEscapes(node);
}
function isTable(node) {
    return valueAt(node, 'cases') !== undefined;
}
/** Validates everything but what a row may fill in. */
function validateFile(file, tests, problems) {
    const written = file.entries.get('tests');
    const entries = new Map(file.entries);
    if (written?.value.kind === 'list') {
        const items = tests.map((test) => (isTable(test) ? tableKeys(test) : test));
        entries.set('tests', { ...written, value: { ...written.value, items } });
    }
    return validateDocument({ ...file, entries }, testFileSchema, problems);
}
/** Numbers of the tests in which faults are. */
function testsIn(faults) {
    const inTests = faults.filter(({ path: [key] }) => key === 'tests');
    return new Set(inTests.map(({ path: [, index] }) => Number(index)));
}
function tableKeys(test) {
    if (test.kind !== 'map')
        return test;
    const entries = [...test.entries].filter(([key]) => key === 'cases' || key === 'sample');
    return { ...test, entries: new Map(entries) };
}
function plainTest(map, marks, problems) {
    const sample = map.entries.get('sample');
    if (sample) {
        const args = { key: 'cases', where: 'sample' };
        report(problems, sample.keyPlace, { code: 'missing-key', args });
    }
    const { span } = map.place;
    const inputs = readInputs([map], problems);
    return { ...mergeParts([map]), ...inputs, span, row: undefined, name: undefined, ...marks };
}

;// CONCATENATED MODULE: ./src/config/test-file/load-test-file.ts











/**
 * Reads and validates one test file, with the events and stores it names. `place` is where its path is
 * written. undefined when it cannot be read or is no YAML.
 */
async function loadTestFile(files, path, place, problems) {
    const text = await files.read(path, place, problems);
    if (text === undefined)
        return undefined;
    const document = parse_document_parseDocument(text, path);
    problems.push(...document.problems);
    if (document.problems.length > 0)
        return undefined;
    if (document.root === undefined)
        return reportEmptyFile(path, problems);
    const map = asMap(document.root);
    if (map)
        return readFile(files, path, map, problems);
    validateDocument(document.root, testFileSchema, problems);
    return undefined;
}
function reportEmptyFile(path, problems) {
    const args = { key: 'tests', where: 'file' };
    report(problems, { span: fileSpan(path) }, { code: 'missing-key', args });
}
async function readFile(files, path, map, problems) {
    const before = problems.length;
    const tests = await read_tests_readTests(files, map, problems);
    const defaults = asMap(valueAt(map, 'defaults'));
    return {
        path,
        functions: functionIds(valueAt(map, 'function')),
        defaults: defaults && readInputLayer(readEscapes(defaults, problems), problems),
        kvs: await named_files_readStore(files, map, problems),
        tests,
        events: await readEvents(files, tests, problems),
        outputs: await readOutputs(files, tests, problems),
        snapshots: await readSnapshotFile(files, path, problems),
        isShared: false,
        isFaulty: (0,core_diagnostics/* hasErrors */.Cs)(problems.slice(before)),
    };
}
function functionIds(node) {
    if (node === undefined)
        return undefined;
    return [node, ...itemsOf(node)].flatMap((item) => asText(item) ?? []);
}

;// CONCATENATED MODULE: ./src/config/load-project.ts















/**
 * Loads configuration and test files. Everything that is wrong with them, in all files, is among the
 * diagnostics; only faults of the port itself throw.
 */
async function loadProject(port, request) {
    const load = { request, files: createProjectFiles(port), problems: [] };
    const { functions, redact, isConfigured } = await load_project_readFunctions(load);
    const selected = selectFunctions(functions, load);
    const tests = await load_project_loadTests(functions, selected, load);
    const known = isConfigured ? functions.map(({ id }) => id) : undefined;
    for (const file of tests.files.values()) {
        checkAgreement(file, runnersOf(file, tests.paths), known, load.problems);
    }
    const loaded = [];
    for (const fn of selected) {
        loaded.push(await loadFunction(fn, tests.paths.get(fn) ?? [], tests.files, load));
    }
    const isAll = selected.length === functions.length;
    return {
        suite: {
            functions: isAll ? await withSnapshots(loaded, tests.files, load) : loaded,
            redact,
        },
        diagnostics: orderDiagnostics(load.problems),
        testFiles: new Map(selected.map((fn) => [fn.id, testFilesOf(fn, tests.paths)])),
        sources: load.files.texts,
    };
}
/** Tells functions of snapshots that no test asks for; only who knows all tests can. */
async function withSnapshots(functions, testFiles, { files }) {
    const known = [...testFiles.values()].map(({ snapshots }) => snapshots);
    const beside = [...functions.map(({ source }) => source), ...testFiles.keys()];
    return withObsoleteSnapshots(functions, [
        ...known,
        ...(await orphanedSnapshots(files, beside, known)),
    ]);
}
function testFilesOf(fn, paths) {
    return (paths.get(fn) ?? []).map(({ path }) => path).filter((path) => !isSmokeEvent(path));
}
/** Ids of the functions for which a file is run. */
function runnersOf(file, paths) {
    const runners = [...paths].filter(([, written]) => written.some(({ path }) => path === file.path));
    return runners.map(([{ id }]) => id);
}
async function load_project_readFunctions({ request, files, problems }) {
    const { configPath, fallback, environment, variables } = request;
    const path = await configPathOf(files, configPath);
    if (path === undefined) {
        const inputs = fallback === 'none' ? [] : fallback;
        if (inputs.length === 0)
            reportNoConfig(problems);
        const functions = inputs.map((input) => functionOfInput(input, problems));
        return { functions, redact: [], isConfigured: false };
    }
    const text = await files.read(path, undefined, problems);
    const settings = { environment, variables };
    const none = { functions: [], redact: [] };
    const read = text === undefined ? none : readConfig(text, path, settings, problems);
    return { ...read, isConfigured: true };
}
async function configPathOf(files, configPath) {
    if (configPath === false)
        return undefined;
    return configPath ? writtenPath(configPath) : findConfig(files);
}
function selectFunctions(functions, { request: { only }, problems }) {
    const known = functions.map(({ id }) => id);
    // A configuration with faults may lack the function because of them.
    const unknown = (0,core_diagnostics/* hasErrors */.Cs)(problems) ? [] : only.filter((id) => !known.includes(id));
    for (const id of unknown) {
        report(problems, undefined, { code: 'unknown-function', args: { id, known } });
    }
    return functions.filter(({ id }) => only.length === 0 || only.includes(id));
}
/**
 * Finds the tests of all functions, for `function:` keys, and reads those of the selected ones. What is
 * wrong with the others is not told.
 */
async function load_project_loadTests(functions, selected, { files, problems }) {
    const sources = functions.map(({ source }) => source);
    const paths = new Map();
    const read = new Map();
    for (const fn of functions) {
        const isSelected = selected.includes(fn);
        const found = await findTests(files, fn, sources, isSelected ? problems : []);
        paths.set(fn, found);
        for (const { path, place } of isSelected ? found : []) {
            const load = isSmokeEvent(path) ? loadSmokeEvent : loadTestFile;
            if (!read.has(path))
                read.set(path, await load(files, path, place, problems));
        }
    }
    const loaded = [...read].flatMap(([path, file]) => file ? [[path, { ...file, isShared: runnersOf(file, paths).length > 1 }]] : []);
    return { paths, files: new Map(loaded) };
}

;// CONCATENATED MODULE: ./src/runtime/language/handler/find-handler-faults.ts





/** Functions that CloudFront calls: `connectionHandler` is the one of connection functions. */
const ENTRIES = new Set(['handler', 'connectionHandler']);
/**
 * Faults of the function that CloudFront calls: none is declared, the name holds no function, or it is declared
 * twice. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
function findHandlerFaults(program, { source, runtime }) {
    const declared = program.body.flatMap((statement) => declarations(statement));
    if (declared.length === 0)
        return mayAppear(program) ? [] : [markAtStart()];
    return [...duplicates(declared, source), ...wrongValues(program, runtime)];
}
function markAtStart() {
    return { id: 'missing-handler', start: 0, end: 0, trip: undefined };
}
function declarations(statement) {
    if (statement.type === 'FunctionDeclaration') {
        return isEntry(statement.id) ? [{ node: statement.id ?? statement, value: statement }] : [];
    }
    if (statement.type === 'ImportDeclaration') {
        const found = statement.specifiers.find(({ local }) => isEntry(local));
        return found === undefined ? [] : [{ node: found.local, value: undefined }];
    }
    if (statement.type !== 'VariableDeclaration')
        return [];
    return statement.declarations.flatMap(({ id, init }) => boundNames(id).some(isEntry) ? [{ node: id, value: init ?? undefined }] : []);
}
function isEntry(node) {
    return node?.type === 'Identifier' && ENTRIES.has(node.name);
}
/** True when the name may come into being while the code runs. */
function mayAppear(program) {
    return nodesOf(program).some(({ node }) => (node.type === 'Identifier' && node.name === 'globalThis') ||
        node.type === 'ThisExpression' ||
        (node.type === 'VariableDeclaration' &&
            node.kind === 'var' &&
            node.declarations.some(({ id }) => isEntry(id))));
}
/** Variables of the top level that surely hold no function when CloudFront calls them. */
function wrongValues(program, runtime) {
    const names = analyseNames(program);
    const types = new TypeInference(names, nodesOf(program), runtime);
    return names.variables
        .filter(({ name, scope }) => scope === program && ENTRIES.has(name))
        .filter((variable) => lastSources(variable).every((source) => isNoFunction(source, types)))
        .map(({ node: { start, end } }) => ({
        id: 'handler-not-function',
        start,
        end,
        trip: undefined,
    }));
}
/** What may have given the variable its last value: one source, if all of them stand at the top level. */
function lastSources(variable) {
    const sources = sourcesOf(variable);
    const writes = variable.references.filter(({ writes: isWritten }) => isWritten);
    return writes.every(({ parents }) => parents.every(({ type }) => AT_TOP.has(type)))
        ? sources.slice(-1)
        : sources;
}
/** Nodes around an assignment that surely happens, once and in order. */
const AT_TOP = new Set([
    'VariableDeclarator',
    'VariableDeclaration',
    'AssignmentExpression',
    'ExpressionStatement',
    'Program',
]);
function isNoFunction(source, types) {
    if (source.kind !== 'value')
        return source.kind !== 'unknown';
    const type = types.typeOf(source.node);
    if (type === undefined)
        return find_handler_faults_PLAIN.has(source.node.type);
    return type !== 'Function.prototype' && (type.includes('.prototype') || isModule(type));
}
/** Values that have no type in the inference and are no functions. */
const find_handler_faults_PLAIN = new Set(['Literal', 'ObjectExpression']);
function isModule(type) {
    return Object.values(MODULES).some((names) => names.includes(type));
}
function duplicates(declared, source) {
    const [first, ...others] = declared.filter(({ value }) => value !== undefined);
    if (first === undefined)
        return [];
    const values = { line: String(source.slice(0, first.node.start).split('\n').length) };
    return others.map(({ node: { start, end } }) => ({
        id: 'duplicate-handler',
        start,
        end,
        trip: undefined,
        values,
    }));
}

;// CONCATENATED MODULE: ./src/runtime/language/check-language.ts




/**
 * What a function's code does that its runtime does not take, as diagnostics with spans in `file`: constructs
 * (findConstructs) and faults of the function named handler.
 */
function checkLanguage(code, file) {
    return [...findConstructs(code), ...findHandlerFindings(code)]
        .filter(isWorthSaying)
        .map((finding) => diagnosticOf(finding, file));
}
/** What differs only offline and has no remedy belongs into documentation. */
function isWorthSaying({ phase, severity }) {
    return !(phase === 'offline' && severity === 'notice');
}
/** Faults of the function CloudFront calls; none while the source cannot be parsed. */
function findHandlerFindings(code) {
    try {
        const tree = parseTree(code.source);
        const marks = tree === undefined ? [] : findHandlerFaults(tree.program, code);
        return marks.map((mark) => createFinding(mark, code));
    }
    catch (error) {
        // findConstructs reports code that is nested too deeply.
        if (error instanceof RangeError)
            return [];
        throw error;
    }
}
function diagnosticOf(finding, file) {
    const { construct, error, mend, url, severity, start, end } = finding;
    const at = { file, start, end };
    return { code: 'language', args: { rule: construct, error, mend, url }, severity, at };
}

;// CONCATENATED MODULE: ./src/runtime/language/source-size.ts


/** Explains the size of a function's code: AWS counts everything that is uploaded, comments included. */
function explainSize(source, limit = LIMITS.codeSize.value) {
    const bytes = source_size_byteLength(source);
    const comments = findComments(source).reduce((sum, { start, end }) => sum + source_size_byteLength(source.slice(start, end)), 0);
    return { bytes, comments, code: bytes - comments, limit, left: limit - bytes };
}
function source_size_byteLength(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./src/runtime/checker/check-code.ts




/** Static rules over a function's code: its size, and the language of its runtime. */
const checkCode = (code, file, codeSize) => [
    ...check_code_checkSize(code.source, file, codeSize),
    ...checkLanguage(code, file),
];
function check_code_checkSize(source, file, codeSize) {
    const { bytes, comments, limit, left } = explainSize(source, codeSize);
    return left < 0 ? [(0,core_diagnostics/* errorAt */.Os)(fileSpan(file), 'code-too-large', { bytes, comments, limit })] : [];
}

;// CONCATENATED MODULE: ./src/core/hold-back.ts
/**
 * Lets a decision to publish stand only if every function is good for it: one failed test, one AWS
 * trouble or one function that nothing tested on AWS holds all of them back. A closed gate stays
 * closed, but failures are the better reason to give.
 */
function holdBack(decision, functions) {
    const obstacle = hold_back_findObstacle(functions);
    if (obstacle !== undefined)
        return obstacle;
    if (!decision.publish)
        return decision;
    const untested = functions.filter(isUntested);
    if (untested.length > 0)
        return held('not-tested', untested);
    const narrowed = functions.filter((fn) => fn.cases.some((it) => it.testCase.only));
    if (narrowed.length > 0)
        return held('filtered', narrowed);
    const allLive = functions.every((fn) => fn.deployment?.alreadyLive);
    return allLive ? held('already-live', functions) : decision;
}
/** Failures and troubles, which stop the pipeline wherever it is; undefined when there are none. */
function hold_back_findObstacle(functions) {
    const failed = functions.filter((fn) => fn.cases.some((it) => it.status === 'failed'));
    if (failed.length > 0)
        return held('tests-failed', failed);
    const troubled = functions.filter((fn) => fn.trouble !== undefined || fn.cases.some((it) => it.status === 'error'));
    return troubled.length > 0 ? held('trouble', troubled) : undefined;
}
/** True when a function has cases to run, but not one of them ran on AWS. */
function isUntested(fn) {
    if (fn.deployment?.alreadyLive)
        return false;
    const onAws = fn.cases.some((it) => it.runs.some((run) => run.engine === 'aws'));
    return fn.cases.length > 0 && !onAws;
}
function held(code, functions) {
    return { publish: false, code, subject: functions.map((fn) => fn.id).join(', ') };
}

;// CONCATENATED MODULE: ./src/core/shared-trouble.ts
/** Failures of the way to AWS: they are about the run, not about the function they were met with. */
const RUN_WIDE = new Set([
    'no-credentials',
    'expired-credentials',
    'invalid-credentials',
    'connection-refused',
    'host-not-found',
    'timeout',
    'not-cloudfront',
    'cancelled',
    'role-not-assumable',
    'no-id-token',
]);
/**
 * Says once what would otherwise be said with every function. Functions of which nothing ran are left
 * out then: they have nothing to report.
 */
function shareTrouble(functions) {
    const [first] = functions;
    const trouble = first?.trouble;
    const isShared = trouble !== undefined &&
        RUN_WIDE.has(trouble.failure) &&
        functions.every((fn) => fn.trouble?.failure === trouble.failure);
    if (!isShared)
        return { functions, trouble: undefined };
    const ran = functions.filter((fn) => fn.cases.some((it) => it.runs.length > 0));
    return { functions: ran.map((fn) => ({ ...fn, trouble: undefined })), trouble };
}

;// CONCATENATED MODULE: ./src/core/slots.ts
/** Makes `count` places shared by everybody who holds the result. */
function createSlots(count) {
    let free = count;
    const waiting = [];
    const take = async () => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
    };
    const give = () => {
        const next = waiting.shift();
        if (next === undefined)
            free += 1;
        else
            next();
    };
    return async (task) => {
        await take();
        try {
            return await task();
        }
        finally {
            give();
        }
    };
}

;// CONCATENATED MODULE: ./src/usecases/check-account.ts


/**
 * Finds out who makes the calls, says it once, and refuses every account but the expected one. Without an
 * expectation a caller that cannot be found out stops nothing. Throws ServiceError.
 */
async function checkAccount({ ports, options, }) {
    const { expectedAccountId: expected } = options;
    if (expected === undefined && !ports.knowsCallers)
        return [];
    const caller = await ports.identify().catch((error) => {
        if (expected === undefined && error instanceof errors/* ServiceError */._7)
            return undefined;
        throw error;
    });
    if (caller === undefined)
        return [];
    const { account, arn } = caller;
    ports.progress({ step: 'caller', id: 'AWS', account, arn });
    if (expected !== undefined && account !== expected)
        throw otherAccount(caller, expected);
    return isUser(arn) ? [(0,core_diagnostics/* noticeAt */.SC)(undefined, 'long-lived-credentials', { arn })] : [];
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
function isUser(arn) {
    return /^arn:[\w-]+:iam::\d+:user\//.test(arn);
}
function otherAccount({ account }, expected) {
    const operation = 'GetCallerIdentity';
    return new errors/* ServiceError */._7('other-account', { operation, subject: account, detail: expected });
}

;// CONCATENATED MODULE: ./src/core/compare/shown.ts


/** A value of an output as reports show it. */
function shown_shown(value) {
    switch (value.kind) {
        case 'absent':
            return { as: 'absent' };
        case 'text':
            return { as: 'text', text: value.text };
        case 'number':
            return { as: 'number', number: value.number };
        case 'values':
            return shownValues(value.values);
        case 'cookies':
            return shownValues(value.cookies.map(cookieText));
        case 'query':
            return { as: 'text', text: formatQuery(value.entries) };
        case 'body':
            return shownBody(value.body);
    }
}
/** Words of cf2's own. */
function phrase(words) {
    return { as: 'phrase', phrase: words };
}
/** Text of others inside a phrase: JSON quoting. */
function shown_quoted(text) {
    return JSON.stringify(text);
}
/** Text of others inside a phrase without quotes around it: one line, control characters escaped. */
function shown_oneLine(text) {
    return text.replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function shownValues(values) {
    const [only, ...others] = values;
    return only === undefined || others.length > 0
        ? { as: 'values', values }
        : { as: 'text', text: only };
}
function shownBody(body) {
    const text = body_textOf(body);
    return text === undefined ? phrase(`binary, base64 ${shown_quoted(body.data)}`) : { as: 'text', text };
}
function cookieText({ value, attributes }) {
    return attributes === undefined || attributes === '' ? value : `${value}; ${attributes}`;
}

;// CONCATENATED MODULE: ./src/core/compare/outcome-phrase.ts



/** What a function did: `request continues to origin: GET /missing`, `a 403 response`. */
function outcomePhrase(outcome) {
    switch (outcome.kind) {
        case 'request':
            return phrase(`request continues to origin: ${requestLine(outcome.request)}`);
        case 'response':
            return phrase(responseWords(outcome.response.statusCode));
        case 'error':
            return phrase(`an error: ${shown_quoted(outcome.message)}`);
    }
}
/** What an expectation wants a function to do; `eventType` is the event's. */
function wantedPhrase(expectation, eventType) {
    switch (expectation.kind) {
        case 'response':
            return phrase(wantedResponse(expectation.fields));
        case 'changes':
            return phrase(`the ${eventType === 'viewer-request' ? 'request' : 'response'} to continue`);
        case 'output':
            return wantedOutput(expectation.output);
        case 'error':
            return phrase('an error');
        default:
            return phrase('the request to continue');
    }
}
function wantedOutput({ response }) {
    if (!json_isJsonObject(response))
        return phrase('the request to continue');
    const { statusCode } = response;
    return phrase(responseWords(typeof statusCode === 'number' ? statusCode : undefined));
}
function wantedResponse(fields) {
    const status = fields.find(({ path }) => path.field === 'statusCode')?.matcher;
    return status?.kind === 'equals' ? responseWords(Number(status.value)) : 'a response';
}
function responseWords(status) {
    if (status === undefined)
        return 'a response without a status code';
    return typeof status === 'number'
        ? `a ${status} response`
        : `a response with the status ${shown_quoted(status)}`;
}
function requestLine({ method, uri, querystring }) {
    const query = formatQuery(querystring);
    const target = query === '' ? uri : `${uri ?? ''}?${query}`;
    return shown_oneLine([method, target].filter((part) => part !== undefined).join(' '));
}

;// CONCATENATED MODULE: ./src/core/compare/compare-outcomes.ts





/**
 * Every difference of two outcomes in the canonical model; empty when they are the same. Two errors are
 * the same whatever their wording and lines.
 */
function compareOutcomes(a, b) {
    if (a.kind !== b.kind)
        return [{ field: 'outcome', a: outcomePhrase(a), b: outcomePhrase(b) }];
    return a.kind === 'error' || b.kind === 'error' ? [] : compareMessages(a, b);
}
function compareMessages(a, b) {
    const [first, second] = [messageOf(a), messageOf(b)];
    return differingFields(first, second).map((path) => ({
        field: `${a.kind}.${labelOf(path)}`,
        a: shown_shown(fieldValue(first, path)),
        b: shown_shown(fieldValue(second, path)),
    }));
}

;// CONCATENATED MODULE: ./src/core/compare/describe.ts

/** What a matcher demands, as reports show it behind `expected`. */
function describe(matcher) {
    if (matcher.kind === 'absent')
        return { as: 'absent' };
    if (matcher.kind === 'equals') {
        return typeof matcher.value === 'number'
            ? { as: 'number', number: matcher.value }
            : { as: 'text', text: matcher.value };
    }
    const texts = matcher.kind === 'values' ? matcher.items.flatMap(textOfEquals) : [];
    return matcher.kind === 'values' && texts.length === matcher.items.length
        ? { as: 'values', values: texts }
        : phrase(describe_wordsOf(matcher));
}
/** The same as words, quoted, to stand inside other words: `starts with "x"`. */
function describe_wordsOf(matcher) {
    switch (matcher.kind) {
        case 'equals':
            return JSON.stringify(matcher.value);
        case 'values':
            return `[${matcher.items.map(describe_wordsOf).join(', ')}]`;
        case 'contains':
            return `contains ${shown_quoted(matcher.text)}`;
        case 'startsWith':
            return `starts with ${shown_quoted(matcher.text)}`;
        case 'endsWith':
            return `ends with ${shown_quoted(matcher.text)}`;
        case 'matches':
            return `matches /${shown_oneLine(matcher.pattern)}/`;
        case 'oneOf':
            return `one of ${matcher.items.map(describe_wordsOf).join(', ')}`;
        case 'absent':
        case 'present':
            return matcher.kind;
        case 'not':
            return `not ${describe_wordsOf(matcher.matcher)}`;
        case 'lessThan':
            return `less than ${matcher.number}`;
        case 'atLeast':
            return `at least ${matcher.number}`;
        case 'json':
            return `JSON with ${JSON.stringify(matcher.value)}`;
        case 'base64':
            return `base64 ${shown_quoted(matcher.data)}`;
        case 'all':
            return matcher.matchers.map(describe_wordsOf).join(' and ');
        case 'cookie':
            return [valueWords(matcher.value), attributeWords(matcher.attributes)]
                .filter((words) => words !== '')
                .join(' ');
    }
}
function valueWords(value) {
    return value === undefined ? '' : describe_wordsOf(value);
}
function attributeWords(attributes) {
    if (attributes === undefined)
        return '';
    if (attributes.form === 'text')
        return `with attributes ${shown_quoted(attributes.text)}`;
    const named = [...attributes.attributes].map(([name, matcher]) => `${name} ${describe_wordsOf(matcher)}`);
    return `with ${named.join(', ')}`;
}
function textOfEquals(matcher) {
    return matcher.kind === 'equals' ? [String(matcher.value)] : [];
}

;// CONCATENATED MODULE: ./src/core/compare/mismatch.ts


/** The matcher judged the value, and it is another one. */
function differs(matcher, actual, seen = shown_shown(actual)) {
    return { expected: describe(matcher), actual: seen, span: matcher.span, inapplicable: false };
}
/** The matcher cannot judge the value. */
function cannotJudge(matcher, actual, seen = shown_shown(actual)) {
    return { ...differs(matcher, actual, seen), inapplicable: true };
}

;// CONCATENATED MODULE: ./src/core/compare/match-cookie.ts




/** Holds a matcher of value and attributes against exactly one cookie. */
function matchCookie(matcher, actual, matchValue) {
    const cookie = actual.kind === 'cookies' && actual.cookies.length === 1 && actual.cookies[0];
    if (!cookie)
        return cannotJudge(matcher, actual);
    const mismatch = matcher.value && matchValue(matcher.value, actual);
    return mismatch ?? matchAttributes(matcher.attributes, cookie, matchValue);
}
function matchAttributes(expected, cookie, matchValue) {
    if (expected === undefined)
        return undefined;
    if (expected.form === 'map')
        return matchNamed(expected.attributes, cookie, matchValue);
    if (sameAttributes(expected.text, cookie.attributes))
        return undefined;
    return {
        expected: attributesPhrase(expected.text),
        actual: attributesPhrase(cookie.attributes),
        span: expected.span,
        inapplicable: false,
    };
}
/** Attributes as reports show them: `attributes "Secure; Path=/"`, `no attributes`. */
function attributesPhrase(text) {
    const isEmpty = parseAttributes(text).size === 0;
    return phrase(isEmpty ? 'no attributes' : `attributes ${shown_quoted(text ?? '')}`);
}
function matchNamed(expected, cookie, matchValue) {
    const attributes = parseAttributes(cookie.attributes);
    for (const [key, matcher] of expected) {
        const name = key === 'maxAge' ? 'max-age' : key.toLowerCase();
        const mismatch = matchValue(matcher, attributeValue(name, attributes.get(name)));
        if (mismatch)
            return mismatch;
    }
    return undefined;
}
function attributeValue(name, text) {
    if (text === undefined)
        return ABSENT;
    if (name === 'samesite' || name === 'domain')
        return { kind: 'text', text, compare: 'folded' };
    if (name === 'expires')
        return { kind: 'text', text, compare: 'instant' };
    const number = name === 'max-age' ? integerOf(text) : undefined;
    return number === undefined ? { kind: 'text', text } : { kind: 'number', number };
}

;// CONCATENATED MODULE: ./src/core/compare/match-items.ts

/** Item by item: each sees one value, or one cookie with its attributes. The list is shown whole. */
function matchItems(matcher, actual, matchValue) {
    const parts = match_items_partsOf(actual);
    if (parts === undefined)
        return cannotJudge(matcher, actual);
    if (parts.length !== matcher.items.length)
        return differs(matcher, actual);
    for (const [at, part] of parts.entries()) {
        const item = matcher.items[at];
        const mismatch = item && matchValue(item, part);
        if (mismatch)
            return { ...differs(matcher, actual), span: mismatch.span };
    }
    return undefined;
}
function match_items_partsOf(actual) {
    if (actual.kind === 'values') {
        return actual.values.map((value) => ({ kind: 'values', values: [value] }));
    }
    if (actual.kind === 'cookies') {
        return actual.cookies.map((cookie) => ({ kind: 'cookies', cookies: [cookie] }));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/core/compare/match-json.ts




/** Holds JSON against a body: objects partial at every depth, arrays complete, scalars strict. */
function matchJson(matcher, actual) {
    const body = actual.kind === 'body' ? parse(body_textOf(actual.body)) : undefined;
    if (body === undefined)
        return cannotJudge(matcher, actual);
    const difference = match_json_compare(matcher.value, body.value, '$');
    if (difference === undefined)
        return undefined;
    return {
        ...differs(matcher, actual, phrase(difference.actual)),
        expected: phrase(difference.expected),
    };
}
function match_json_compare(expected, actual, path) {
    if (Array.isArray(expected) && Array.isArray(actual))
        return compareLists(expected, actual, path);
    if (json_isJsonObject(expected) && json_isJsonObject(actual)) {
        return match_json_firstOf(Object.keys(expected), (key) => match_json_compare(own(expected, key) ?? null, own(actual, key), `${path}${match_json_step(key)}`));
    }
    return expected === actual ? undefined : difference(path, expected, actual);
}
function compareLists(expected, actual, path) {
    if (expected.length !== actual.length) {
        return { expected: items(path, expected), actual: items(path, actual) };
    }
    return match_json_firstOf([...expected.keys()], (at) => match_json_compare(expected[at] ?? null, actual[at], `${path}[${at}]`));
}
function difference(path, expected, actual) {
    return {
        expected: `${path} is ${JSON.stringify(expected)}`,
        actual: actual === undefined ? `${path} is absent` : `${path} is ${JSON.stringify(actual)}`,
    };
}
function items(path, list) {
    return `${path} has ${list.length} ${list.length === 1 ? 'item' : 'items'}: ${JSON.stringify(list)}`;
}
function match_json_firstOf(keys, compareAt) {
    for (const key of keys) {
        const found = compareAt(key);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function match_json_step(key) {
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function parse(text) {
    try {
        return text === undefined ? undefined : { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/core/compare/match-text.ts





/** Holds a matcher of one text against a value: it needs one value, or a body that is UTF-8 text. */
function matchText(matcher, actual) {
    const text = soleText(actual);
    if (text === undefined)
        return cannotJudge(matcher, actual, seenBy(matcher, actual));
    return match_text_holds(matcher, text, compareOf(actual))
        ? undefined
        : differs(matcher, actual, seenText(actual));
}
function match_text_holds(matcher, text, compare) {
    const fold = compare === 'folded' ? (any) => any.toLowerCase() : (any) => any;
    switch (matcher.kind) {
        case 'equals':
            return (typeof matcher.value === 'string' &&
                (fold(text) === fold(matcher.value) ||
                    (compare === 'instant' && sameInstant(text, matcher.value))));
        case 'contains':
            return fold(text).includes(fold(matcher.text));
        case 'startsWith':
            return fold(text).startsWith(fold(matcher.text));
        case 'endsWith':
            return fold(text).endsWith(fold(matcher.text));
        case 'matches':
            return new RegExp(matcher.pattern, compare === 'folded' ? 'i' : '').test(text);
    }
}
function compareOf(actual) {
    return (actual.kind === 'text' ? actual.compare : undefined) ?? 'exact';
}
function soleText(actual) {
    switch (actual.kind) {
        case 'text':
            return actual.text;
        case 'values':
            return actual.values.length === 1 ? actual.values[0] : undefined;
        case 'cookies':
            return actual.cookies.length === 1 ? actual.cookies[0]?.value : undefined;
        case 'query':
            return formatQuery(actual.entries);
        case 'body':
            return body_textOf(actual.body);
        default:
            return undefined;
    }
}
/** A cookie's value alone was compared, so it alone is shown. */
function seenText(actual) {
    const value = actual.kind === 'cookies' ? actual.cookies[0]?.value : undefined;
    return value === undefined ? shown_shown(actual) : { as: 'text', text: value };
}
function seenBy(matcher, actual) {
    if (actual.kind !== 'body')
        return shown_shown(actual);
    return phrase(`binary; compare it with "base64: ${actual.body.data}" instead of "${matcher.kind}"`);
}
function sameInstant(a, b) {
    const instant = instantOf(a);
    return instant !== undefined && instant === instantOf(b);
}

;// CONCATENATED MODULE: ./src/core/compare/match.ts








/**
 * Holds a written matcher against one value. undefined: it is met. Every matcher but `absent` and
 * `not: present` fails on an absent value; a matcher of one text fails on several values.
 */
function matchValue(matcher, actual) {
    switch (matcher.kind) {
        case 'absent':
            return actual.kind === 'absent' ? undefined : differs(matcher, actual);
        case 'present':
            return actual.kind === 'absent' ? differs(matcher, actual) : undefined;
        case 'not':
            return matchNot(matcher, actual);
        case 'oneOf':
            return matchOneOf(matcher, actual);
        case 'all':
            return matchAll(matcher, actual);
        default:
            return actual.kind === 'absent'
                ? cannotJudge(matcher, actual)
                : matchPresent(matcher, actual);
    }
}
/** The opposite, except where the inner matcher cannot judge: then neither holds. */
function matchNot(matcher, actual) {
    const inner = matchValue(matcher.matcher, actual);
    if (inner?.inapplicable)
        return cannotJudge(matcher, actual, inner.actual);
    return inner === undefined ? differs(matcher, actual) : undefined;
}
function matchOneOf(matcher, actual) {
    const mismatches = [];
    for (const item of matcher.items) {
        const mismatch = matchValue(item, actual);
        if (mismatch === undefined)
            return undefined;
        mismatches.push(mismatch);
    }
    const unjudged = mismatches.some((mismatch) => mismatch.inapplicable);
    return unjudged ? cannotJudge(matcher, actual) : differs(matcher, actual);
}
function matchAll(matcher, actual) {
    const mismatches = matcher.matchers.flatMap((part) => matchValue(part, actual) ?? []);
    return mismatches.find((mismatch) => mismatch.inapplicable) ?? mismatches[0];
}
function matchPresent(matcher, actual) {
    switch (matcher.kind) {
        case 'equals':
            return matchEquals(matcher, actual);
        case 'values':
            return matchItems(matcher, actual, matchValue);
        case 'cookie':
            return matchCookie(matcher, actual, matchValue);
        case 'lessThan':
        case 'atLeast':
            return matchNumber(matcher, actual);
        case 'json':
            return matchJson(matcher, actual);
        case 'base64':
            return matchBytes(matcher, actual);
        default:
            return matchText(matcher, actual);
    }
}
function matchEquals(matcher, actual) {
    const { value } = matcher;
    if (actual.kind === 'number') {
        return actual.number === value ? undefined : differs(matcher, actual);
    }
    if (actual.kind === 'query' && typeof value === 'string') {
        return sameEntries(actual.entries, parseQuery(value)) ? undefined : differs(matcher, actual);
    }
    return matchText(matcher, actual);
}
function matchNumber(matcher, actual) {
    if (actual.kind !== 'number')
        return cannotJudge(matcher, actual);
    const isLess = actual.number < matcher.number;
    return isLess === (matcher.kind === 'lessThan') ? undefined : differs(matcher, actual);
}
function matchBytes(matcher, actual) {
    const expected = decodeBase64(matcher.data);
    if (actual.kind !== 'body' || expected === undefined)
        return cannotJudge(matcher, actual);
    return sameBytes(bytesOf(actual.body), expected) ? undefined : differs(matcher, actual);
}

;// CONCATENATED MODULE: ./src/core/compare/cookie-change.ts



/**
 * As `matchValue`, for `changes`: a cookie whose attributes are not written must have kept those of the
 * input, and a new one must have none.
 */
function matchCookieChange(matcher, before, after) {
    const mismatch = matchValue(matcher, after);
    if (mismatch !== undefined || after.kind !== 'cookies')
        return mismatch;
    const kept = before.kind === 'cookies' ? before.cookies : [];
    for (const [at, cookie] of after.cookies.entries()) {
        const item = matcher.kind === 'values' ? (matcher.items[at] ?? matcher) : matcher;
        const lost = writesAttributes(item) ? undefined : lostAttributes(item, kept[at], cookie);
        if (lost !== undefined)
            return lost;
    }
    return undefined;
}
function lostAttributes({ span }, before, after) {
    if (sameAttributes(before?.attributes, after.attributes))
        return undefined;
    const expected = attributesPhrase(before?.attributes);
    return { expected, actual: attributesPhrase(after.attributes), span, inapplicable: false };
}
function writesAttributes(matcher) {
    if (matcher.kind === 'cookie')
        return matcher.attributes !== undefined;
    if (matcher.kind === 'all')
        return matcher.matchers.some(writesAttributes);
    return matcher.kind === 'oneOf' && matcher.items.some(writesAttributes);
}

;// CONCATENATED MODULE: ./src/core/compare/changes.ts





/**
 * The complete comparison: every difference between input and output must be written, and everything
 * written must be such a difference. One failure with all lines; none when both hold.
 */
function checkChanges(expectation, before, after) {
    const written = expectation.changes.flatMap((change) => {
        return (checkWritten(change, fieldValue(before, change.path), fieldValue(after, change.path)) ?? []);
    });
    const unlisted = differingFields(before, after)
        .filter((path) => !expectation.changes.some((change) => covers(change.path, path)))
        .map((path) => unlistedChange(path, fieldValue(before, path), fieldValue(after, path)));
    const differences = [...written, ...unlisted];
    if (differences.length === 0)
        return [];
    const matched = expectation.changes.length - written.length;
    return [{ kind: 'changes', differences, matched, span: expectation.span }];
}
function checkWritten(change, before, after) {
    return change.change === 'removed'
        ? checkRemoved(change.path, before, after)
        : checkSet(change, before, after);
}
function checkRemoved(path, before, after) {
    const line = { field: labelOf(path), expected: { as: 'absent' }, actual: shown_shown(after) };
    if (after.kind !== 'absent')
        return { ...line, sign: '+', reason: 'not-removed' };
    return before.kind === 'absent' ? { ...line, sign: '-', reason: 'unchanged' } : undefined;
}
function checkSet({ path, matcher }, before, after) {
    const line = { field: labelOf(path), expected: describe(matcher), actual: shown_shown(after) };
    if (sameValue(before, after))
        return { ...line, sign: '-', reason: 'unchanged' };
    const mismatch = matchCookieChange(matcher, before, after);
    if (mismatch === undefined)
        return undefined;
    const { expected, actual } = mismatch;
    const sign = after.kind === 'absent' ? '-' : '~';
    return { ...line, sign, expected, actual, reason: 'value' };
}
/** What nobody wrote: it was expected to be as in the input. */
function unlistedChange(path, before, after) {
    const line = { field: labelOf(path), expected: shown_shown(before), actual: shown_shown(after) };
    if (after.kind === 'absent')
        return { ...line, sign: '-', reason: 'removed' };
    return { ...line, sign: before.kind === 'absent' ? '+' : '~', reason: 'unlisted' };
}
/** The whole query, written as text, stands for all its parameters. */
function covers(written, path) {
    if (written.field === 'querystring')
        return path.field === 'parameter';
    return labelOf(written) === labelOf(path);
}

;// CONCATENATED MODULE: ./src/core/compare/complete.ts



/** Every field in which a message is another one than the whole message that was written down. */
function completeDifferences(expected, actual) {
    return differingFields(expected, actual).map((path) => {
        const [wanted, came] = [fieldValue(expected, path), fieldValue(actual, path)];
        const line = { field: labelOf(path), expected: shown_shown(wanted), actual: shown_shown(came) };
        if (wanted.kind === 'absent')
            return { ...line, sign: '+', reason: 'unlisted' };
        return { ...line, sign: came.kind === 'absent' ? '-' : '~', reason: 'value' };
    });
}

;// CONCATENATED MODULE: ./src/core/verdict/check-outcome.ts









/** Holds an outcome against one expectation. One of the wrong kind is one failure, without its fields. */
function checkOutcome(testCase, expectation, outcome) {
    if (outcome.kind !== wantedKind(testCase, expectation)) {
        return wrongOutcome(testCase, expectation, outcome);
    }
    return outcome.kind === 'error'
        ? checkError(expectation, outcome.message)
        : checkMessage(testCase, expectation, outcome);
}
function wantedKind({ eventType }, expectation) {
    const { kind } = expectation;
    if (kind === 'output')
        return 'request' in expectation.output ? 'request' : 'response';
    if (kind === 'changes')
        return eventType === 'viewer-request' ? 'request' : 'response';
    return kind === 'query-as-input' ? 'request' : kind;
}
function wrongOutcome({ eventType }, expectation, outcome) {
    // The rewrite shorthand is two expectations; its `request` part says it already.
    if (expectation.kind === 'query-as-input')
        return [];
    const expected = wantedPhrase(expectation, eventType);
    return [{ kind: 'outcome', expected, actual: outcomePhrase(outcome), span: expectation.span }];
}
function checkError(expectation, text) {
    const matcher = expectation.kind === 'error' ? expectation.matcher : undefined;
    const mismatch = matcher && matchValue(matcher, { kind: 'text', text });
    return mismatch ? [assertion('error', mismatch)] : [];
}
function checkMessage({ event, eventType }, expectation, outcome) {
    switch (expectation.kind) {
        case 'request':
        case 'response':
            return expectation.fields.flatMap((field) => checkField(field, outcome));
        case 'changes': {
            const before = messageOf(canonicaliseInput(event, eventType));
            return checkChanges(expectation, before, messageOf(outcome));
        }
        case 'output':
            return checkOutput(expectation, { event }, outcome);
        case 'query-as-input':
            return checkQuery(canonicaliseInput(event, eventType), outcome, expectation.span);
        case 'error':
            return [];
    }
}
/** The written output is read as an engine's would be. */
function checkOutput({ output, span }, { event }, outcome) {
    const { kind } = outcome;
    const written = readMessage(kind, objectOf(output[kind]), objectOf(event[kind]));
    const differences = completeDifferences(messageOf(written), messageOf(outcome));
    if (differences.length === 0)
        return [];
    return [{ kind: 'changes', of: 'output', differences, matched: 0, span }];
}
function checkField({ path, matcher }, outcome) {
    const mismatch = matchValue(matcher, fieldValue(messageOf(outcome), path));
    return mismatch ? [assertion(`${outcome.kind}.${labelOf(path)}`, mismatch)] : [];
}
function checkQuery(input, outcome, span) {
    const before = fieldValue(messageOf(input), QUERY);
    const after = fieldValue(messageOf(outcome), QUERY);
    if (sameValue(before, after))
        return [];
    const compared = { expected: shown_shown(before), actual: shown_shown(after), span };
    return [assertion('request.querystring', compared)];
}
const QUERY = { field: 'querystring' };
function assertion(field, { expected, actual, span }) {
    return { kind: 'assertion', field, expected, actual, span };
}

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

;// CONCATENATED MODULE: ./src/core/record/written-value.ts

/** A value of an output as a test file expects it; `null` for what is not there. */
function writtenValue(value) {
    switch (value.kind) {
        case 'absent':
            return null;
        case 'text':
            return value.text;
        case 'number':
            return value.number;
        case 'values':
            return writtenValues(value.values);
        case 'cookies':
            return oneOrAll(value.cookies.map(writtenCookie));
        case 'query':
            return Object.fromEntries([...value.entries].map(([name, it]) => [name, writtenValues(it)]));
        case 'body':
            return writtenBody(value.body);
    }
}
function writtenValues(values) {
    return oneOrAll(values);
}
/** One value stands for itself, several are a list. */
function oneOrAll(items) {
    return items.length === 1 ? (items[0] ?? '') : items;
}
function writtenCookie({ value, attributes }) {
    return attributes === undefined ? value : { value, attributes };
}
/** Text where the bytes are text, else base64. */
function writtenBody(body) {
    return body_textOf(body) ?? { base64: base64Of(bytesOf(body)) };
}
function base64Of(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

;// CONCATENATED MODULE: ./src/core/record/recorded-fields.ts



/** Key under which a field stands in an expectation. */
const recorded_fields_KEYS = { parameter: 'querystring' };
/** A message without any field. */
const recorded_fields_NOTHING = {
    statusCode: undefined,
    statusDescription: undefined,
    headers: new Map(),
    cookies: new Map(),
    body: undefined,
};
/** The `changes` between input and output, complete. */
function recordedChanges(before, after) {
    return recorded_fields_mapOf(differingFields(before, after), after);
}
/** All fields of a message, as `request`, `response` and `output` write them. */
function recordedFields(message) {
    return recorded_fields_mapOf(differingFields(recorded_fields_NOTHING, message), message);
}
function recorded_fields_mapOf(paths, message) {
    const map = new Map();
    for (const path of paths) {
        const key = recorded_fields_KEYS[path.field] ?? path.field;
        const value = writtenValue(fieldValue(message, path));
        map.set(key, 'name' in path ? withEntry(map.get(key), path.name, value) : value);
    }
    return Object.fromEntries(map);
}
/** Names come from functions: `__proto__` has to be one like any other. */
function withEntry(entries = {}, name, value) {
    return Object.fromEntries([...Object.entries(entries), [name, value]]);
}

;// CONCATENATED MODULE: ./src/core/snapshot/recorded-value.ts



/** What a snapshot says of an outcome: its changes where the event goes on, else the whole output. */
function recordedValue({ event, eventType }, outcome) {
    const input = canonicaliseInput(event, eventType);
    const after = messageOf(outcome);
    if (input.kind === outcome.kind && !dropsAttributes(messageOf(input).cookies, after.cookies)) {
        return { changes: recordedChanges(messageOf(input), after) };
    }
    return { output: { [outcome.kind]: withBodyBox(recordedFields(after)) } };
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
    return mergeFailures(runs.map((it) => ({ engine: it.run.engine, failures: judge_snapshot_differences(testCase, it) })));
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
    const accepted = judge_snapshot_differences(testCase, first);
    if (snapshot.recorded !== undefined && accepted.length === 0)
        return undefined;
    const { outcome } = first.run;
    if (outcome.kind === 'error')
        return undefined;
    const agree = runs.every(({ run }) => compareOutcomes(outcome, run.outcome).length === 0);
    if (!agree)
        return undefined;
    const value = recordedValue(testCase, outcome);
    return { snapshot, value, accepted, mayVary: variances(testCase, runs) };
}
function missing({ span }, runs) {
    return { kind: 'snapshot-missing', span, engines: runs.map(({ run }) => run.engine) };
}
/** An error is a failure of its own. */
function judge_snapshot_differences(testCase, { run: { outcome } }) {
    const recorded = testCase.snapshot?.recorded;
    if (recorded === undefined || outcome.kind === 'error')
        return [];
    return checkOutcome(testCase, recorded, outcome).map((failure) => failure.kind === 'changes' ? { ...failure, of: 'snapshot' } : failure);
}
function variances({ fixture }, runs) {
    const seen = runs.flatMap(({ observations }) => observations ?? []);
    return [
        ...(fixture.clock === undefined && seen.some((it) => it.usedClock) ? ['the clock'] : []),
        ...(seen.some((it) => it.usedRandom) ? ['random numbers'] : []),
    ];
}

;// CONCATENATED MODULE: ./src/core/compare/compare-logs.ts

/** The difference of two runs in what they logged; undefined when all entries are the same, in the same order. */
function compareLogs(a, b) {
    const isSame = a.length === b.length && a.every((text, at) => text === b[at]);
    return isSame ? undefined : { field: 'logs', a: shownLogs(a), b: shownLogs(b) };
}
/** Log entries as reports show them. */
function shownLogs(logs) {
    return logs.length === 0 ? phrase('no log entries') : { as: 'values', values: logs };
}

;// CONCATENATED MODULE: ./src/core/verdict/agreement.ts


/**
 * Compares outcome and logs of both engines. Runs that may differ by chance, or by what the key value
 * store holds (`verifiedKeys` are known to be equal), are not compared and say so; another wording of the
 * same kind of error is a note.
 */
function compareEngines(offline, aws, verifiedKeys, span) {
    const because = chancesOf(offline.observations, verifiedKeys);
    if (because !== '')
        return { failures: [], notes: [{ note: 'not-compared', because }] };
    const logs = compareLogs(offline.run.result.logs, aws.result.logs);
    const differences = [
        ...compareOutcomes(offline.run.outcome, aws.outcome),
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
/** Everything that makes two runs of one event differ without a fault of an engine. */
function chancesOf(observations, verifiedKeys) {
    if (observations === undefined)
        return 'the offline run was not observed';
    const { usedRandom, usedClock, usedEdgeLocation, kvsKeys } = observations;
    const chances = [
        [usedRandom, 'Math.random'],
        [usedClock, 'the clock'],
        [usedEdgeLocation, 'cf.edgeLocation'],
        [kvsKeys.some((key) => !verifiedKeys.has(key)), 'unverified key value store keys'],
    ];
    return chances.flatMap(([happened, words]) => (happened ? [words] : [])).join(', ');
}

;// CONCATENATED MODULE: ./src/core/built-code.ts

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
    const { end: rest } = lineSpan(file, line, sources.get(file));
    const to = isOneLine ? column + span.end.column - span.start.column : rest.column;
    const end = { line, column: Math.max(column, Math.min(to, rest.column)) };
    return { file, start: { line, column }, end };
}
/** The line that a line of built code was made of; undefined where nobody knows. */
function originLine({ text, originOf, sources }, line) {
    const written = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
    const first = written.length - written.trimStart().length + 1;
    const origin = originOf({ line, column: first }) ?? originOf({ line, column: written.length });
    return origin && lineSpan(origin.file, origin.line, sources.get(origin.file));
}

;// CONCATENATED MODULE: ./src/core/verdict/check-logs.ts




/** The items must match entries in this order, with others between them; no items means no entries. */
function checkLogs({ items, span }, logs) {
    if (items.length === 0) {
        return logs.length === 0 ? undefined : logsFailure(shownLogs([]), logs, span);
    }
    let next = 0;
    for (const item of items) {
        const at = logs.findIndex((text, index) => index >= next && isMet(item, text));
        if (at === -1)
            return logsFailure(expectedAfter(item, next), logs, item.span);
        next = at + 1;
    }
    return undefined;
}
function isMet(item, text) {
    return matchValue(item, { kind: 'text', text }) === undefined;
}
function expectedAfter(item, entries) {
    return entries === 0 ? describe(item) : phrase(`${describe_wordsOf(item)} after log entry ${entries}`);
}
function logsFailure(expected, logs, span) {
    return { kind: 'assertion', field: 'logs', expected, actual: shownLogs(logs), span };
}

;// CONCATENATED MODULE: ./src/core/verdict/origin-call.ts


/**
 * What a call asks for, under the keys that `expect.origin` uses: those of `updateRequestOrigin`; `originId`
 * with its overrides; `originGroup`, whose members are written `{ originId }` in full.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html
 */
function originOf({ helper, args }) {
    const [first = null, second = null] = Array.isArray(args) ? args : [];
    switch (helper) {
        case 'selectRequestOriginById':
            return { ...objectOf(second), originId: first };
        case 'createRequestOriginGroup':
            return { originGroup: groupOf(objectOf(first)) };
        default:
            return objectOf(first);
    }
}
function groupOf(group) {
    const { originIds } = group;
    if (!Array.isArray(originIds))
        return group;
    const members = originIds.map((id) => (json_isJsonObject(id) ? id : { originId: id }));
    return { ...group, originIds: members };
}
/** A call as reports show it: `updateRequestOrigin({"domainName":"\u2026"})`. */
function callWords({ helper, args }) {
    const list = JSON.stringify(args);
    return `${helper}(${Array.isArray(args) ? list.slice(1, -1) : list})`;
}

;// CONCATENATED MODULE: ./src/core/verdict/check-origin.ts






/** Holds the last call of an origin helper against what is written; undefined: there was none. */
function checkOrigin({ expected, span }, call) {
    const actual = phrase(call === undefined ? 'unchanged' : callWords(call));
    if (expected === 'unchanged') {
        return call === undefined ? [] : [failure('origin', 'unchanged', actual, span)];
    }
    return call === undefined
        ? [failure('origin', 'a call of an origin helper', actual, span)]
        : checkMap(expected, originOf(call), 'origin', span);
}
function checkNode(expected, value, field, span) {
    if (expected.form === 'map')
        return checkMap(expected, value, field, span);
    if (expected.form === 'list')
        return checkList(expected, value, field);
    const mismatch = matchValue(expected.matcher, leafOf(value));
    return mismatch === undefined ? [] : [{ kind: 'assertion', field, ...check_origin_pick(mismatch) }];
}
function check_origin_pick({ expected, actual, span, }) {
    return { expected, actual, span };
}
function checkMap({ entries }, value, field, span) {
    if (value !== undefined && !json_isJsonObject(value)) {
        return [failure(field, 'an object', phrase(JSON.stringify(value)), span)];
    }
    const parts = value ?? {};
    return [...entries].flatMap(([key, expected]) => checkNode(expected, Object.hasOwn(parts, key) ? parts[key] : undefined, `${field}.${key}`, span));
}
function checkList({ items, span }, value, field) {
    const values = Array.isArray(value) ? value : undefined;
    if (values?.length !== items.length) {
        const actual = value === undefined ? { as: 'absent' } : phrase(JSON.stringify(value));
        return [failure(field, `[${items.map(itemWords).join(', ')}]`, actual, span)];
    }
    return items.flatMap((item, at) => checkNode(item, values[at], `${field}[${at}]`, span));
}
/** A leaf of a call: text, number; anything else as its JSON. */
function leafOf(value) {
    if (value === undefined)
        return ABSENT;
    if (typeof value === 'number')
        return { kind: 'number', number: value };
    return { kind: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) };
}
function itemWords(item) {
    if (item.form === 'leaf')
        return describe_wordsOf(item.matcher);
    if (item.form === 'list')
        return `[${item.items.map(itemWords).join(', ')}]`;
    const parts = [...item.entries].map(([key, inner]) => `${shown_quoted(key)}: ${itemWords(inner)}`);
    return `{${parts.join(', ')}}`;
}
function failure(field, expected, actual, span) {
    return { kind: 'assertion', field, expected: phrase(expected), actual, span };
}

;// CONCATENATED MODULE: ./src/core/verdict/check-case.ts





/**
 * Holds one engine's outcome against everything a case demands, except compute utilization and steps, which
 * `judgeCase` holds against their limits, and the production rules. An error that nobody expected fails
 * every case: it is the one failure about the outcome then. What the handler returned instead of a request
 * or a response is left to the rules, even where an error is expected. Logs are judged whatever the outcome
 * is.
 */
function checkCase(testCase, outcome, seen, source) {
    const isWanted = testCase.expectations.some(({ kind }) => kind === 'error');
    const isBad = outcome.kind === 'error' && outcome.badReturn === true;
    if (!isBad && (outcome.kind !== 'error' || isWanted)) {
        return testCase.expectations.flatMap((it) => checkExpectation(testCase, it, outcome, seen));
    }
    const logs = testCase.expectations.filter(({ kind }) => kind === 'logs');
    return [
        ...(isBad ? [] : [functionError(testCase, outcome, source)]),
        ...logs.flatMap((it) => checkExpectation(testCase, it, outcome, seen)),
    ];
}
function checkExpectation(testCase, expectation, outcome, { logs, origin }) {
    if (expectation.kind === 'max-compute-utilization' || expectation.kind === 'max-steps')
        return [];
    if (expectation.kind === 'origin')
        return checkOrigin(expectation, origin);
    if (expectation.kind !== 'logs')
        return checkOutcome(testCase, expectation, outcome);
    const failure = checkLogs(expectation, logs);
    return failure ? [failure] : [];
}
function functionError(testCase, { message, line }, { file, text, built }) {
    const source = line === undefined
        ? undefined
        : ((built && originLine(built, line)) ?? lineSpan(file, line, text));
    return { kind: 'function-error', message, source, span: testCase.span };
}

;// CONCATENATED MODULE: ./src/core/verdict/check-fixture.ts
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
        return check_fixture_NOTHING;
    switch (store.kind) {
        case 'ignored':
        case 'unreadable':
            return { ...check_fixture_NOTHING, notes: [{ note: 'kvs-not-verified', why: store.kind }] };
        case 'trouble':
            return { ...check_fixture_NOTHING, trouble: store.error };
        default:
            return compareKeys(testCase, keys, store);
    }
}
const check_fixture_NOTHING = {
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
    return { ...check_fixture_NOTHING, failures, verifiedKeys: new Set(keys.filter(isSame)) };
}
const STORES = { read: 'differs', none: 'none' };

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

;// CONCATENATED MODULE: ./src/core/rules/breach.ts



/** A breach by the text of a field. */
function textBreach(field, text) {
    return { field, actual: { as: 'text', text } };
}
/** A breach by a value of the wrong type, or by none. */
function typeBreach(field, value) {
    return { field, actual: value === undefined ? breach_ABSENT : phrase(nameOf(value)) };
}
const breach_ABSENT = { as: 'absent' };
/** The breach of a limit; nothing up to it. */
function limitBreach(field, size, { value, unit }) {
    if (size <= value)
        return [];
    return [{ field, actual: phrase(`${formatNumber(size)} ${unit}`) }];
}
/** Bytes of a text in UTF-8. */
function utf8Size(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./src/core/rules/changed-headers.ts

/** Headers that were added, changed or removed. HTTP ignores the case of names, so it is folded here. */
function changedHeaders({ before, after }) {
    const [old, current] = [foldedHeaders(before.headers), foldedHeaders(after.headers)];
    const names = new Set([...old.keys(), ...current.keys()]);
    return [...names]
        .map((name) => ({ name, before: old.get(name), after: current.get(name) }))
        .filter((change) => !changed_headers_isSame(change.before, change.after));
}
/** Headers by lower-case name. */
function foldedHeaders(headers) {
    const folded = new Map();
    for (const [written, values] of headers) {
        const name = written.toLowerCase();
        folded.set(name, [...(folded.get(name) ?? []), ...values]);
    }
    return folded;
}
function changed_headers_isSame(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return sameValue({ kind: 'values', values: a }, { kind: 'values', values: b });
}

;// CONCATENATED MODULE: ./src/core/rules/checks/header-checks.ts





/** https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
const header_checks_TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const CONTROL = /\p{Cc}/u;
const header_checks_COOKIE_HEADERS = new Set(['cookie', 'set-cookie']);
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html */
const READ_ONLY = {
    request: new Set(['cdn-loop', 'content-length', 'host', 'transfer-encoding', 'via']),
    'viewer-response': new Set(['via', 'warning']),
};
/** Rules about headers. */
const HEADER_CHECKS = {
    'header-name-case': (facts) => header_checks_namesOf(facts)
        .filter((name) => name !== name.toLowerCase())
        .map((name) => textBreach(fieldOf(facts), name)),
    'header-bad-char': (facts) => [
        ...header_checks_namesOf(facts)
            .filter((name) => !header_checks_TOKEN.test(name))
            .map((name) => textBreach(fieldOf(facts), name)),
        ...headersOf(facts).flatMap(([name, values]) => values
            .filter((value) => CONTROL.test(value))
            .map((value) => textBreach(`${fieldOf(facts)}.${name}`, value))),
    ],
    'header-too-large': (facts) => {
        const lines = headersOf(facts).flatMap(([name, values]) => values.map((value) => [name, value]));
        const field = fieldOf(facts);
        const total = lines.reduce((sum, [name, value]) => sum + header_checks_lengthOf(name) + header_checks_lengthOf(value), 0);
        return [
            ...header_checks_namesOf(facts).flatMap((name) => limitBreach(field, header_checks_lengthOf(name), LIMITS.headerName)),
            ...lines.flatMap(([name, value]) => limitBreach(`${field}.${name}`, header_checks_lengthOf(value), LIMITS.headerValue)),
            ...limitBreach(field, total, LIMITS.headersTotal),
        ];
    },
    'disallowed-header': (facts) => changedHeaders(facts)
        .filter(({ name, after }) => after !== undefined && isHiddenHeader(name))
        .map((change) => changeBreach(facts, change)),
    'readonly-header': (facts) => changedHeaders(facts)
        .filter(({ name }) => READ_ONLY[facts.scope]?.has(name))
        .map((change) => changeBreach(facts, change)),
    'cookie-in-headers': (facts) => [...foldedHeaders(facts.after.headers)]
        .filter(([name]) => header_checks_COOKIE_HEADERS.has(name))
        .map(([name, after]) => changeBreach(facts, { name, before: undefined, after })),
};
function fieldOf({ output }) {
    return `${output.kind}.headers`;
}
/** Names as written, also of headers without a value. */
function header_checks_namesOf({ output }) {
    const { headers } = output.message;
    return typeof headers === 'object' && headers !== null ? Object.keys(headers) : [];
}
function headersOf({ after }) {
    return [...after.headers];
}
function changeBreach(facts, { name, before, after }) {
    const show = (values) => shown_shown(values === undefined ? { kind: 'absent' } : { kind: 'values', values });
    const breach = { field: `${fieldOf(facts)}.${name}`, actual: show(after) };
    return before === undefined ? breach : { ...breach, expected: show(before) };
}
function header_checks_lengthOf(text) {
    return [...text].length;
}

;// CONCATENATED MODULE: ./src/core/rules/origin/argument-checks.ts


/** A check from a condition and the words for it. */
function must(what, holds) {
    return (value, path) => (holds(value) ? undefined : { path, must: what, actual: nameOf(value) });
}
/** Text of bounded length. */
function argument_checks_text(max) {
    return must(`text of at most ${max} characters`, (value) => typeof value === 'string' && value.length <= max);
}
/** An integer between two bounds. */
function argument_checks_between(min, max) {
    return must(`an integer from ${min} to ${max}`, (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max);
}
/** One of some words. */
function oneOf(...words) {
    return must(`one of ${words.join(', ')}`, (value) => typeof value === 'string' && words.includes(value));
}
/** True or false. */
const isBoolean = must('true or false', (value) => typeof value === 'boolean');
/** An object whose known fields are checked; the first fault is told. */
function object(fields) {
    const isObject = must('an object', json_isJsonObject);
    return (value, path) => {
        if (!json_isJsonObject(value))
            return isObject(value, path);
        const inner = path === '' ? '' : `${path}.`;
        return firstFault(Object.entries(fields).map(([key, check]) => () => {
            const given = Object.hasOwn(value, key) ? value[key] : undefined;
            return given === undefined ? undefined : check(given, `${inner}${key}`);
        }));
    };
}
/** The first fault of several checks. */
function firstFault(checks) {
    for (const check of checks) {
        const fault = check();
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/core/rules/origin/origin-settings.ts


/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html */
const MAX = { domain: 253, bucket: 128, path: 255, names: 20, name: 64 };
const IP_ADDRESS = /^\d{1,3}(\.\d{1,3}){3}$|:/;
const BUCKET = /\.s3[.-](.+\.)?amazonaws\.com(\.cn)?$/i;
const bucketDomain = must(`the lower-case domain of a bucket, of at most ${MAX.bucket} characters`, (value) => typeof value === 'string' && value.length <= MAX.bucket && value === value.toLowerCase());
const otherDomain = must(`a domain name of at most ${MAX.domain} characters, without a port and no IP address`, (value) => typeof value === 'string' && value.length <= MAX.domain && !IP_ADDRESS.test(value));
const domainName = (value, path) => (typeof value === 'string' && BUCKET.test(value) ? bucketDomain : otherDomain)(value, path);
const names = must(`at most ${MAX.names} names of at most ${MAX.name} characters`, (value) => Array.isArray(value) &&
    value.length <= MAX.names &&
    value.every((name) => typeof name === 'string' && name.length <= MAX.name));
const customHeaders = must('an object of lower-case names and text values', (value) => json_isJsonObject(value) &&
    Object.entries(value).every(([name, it]) => name === name.toLowerCase() && typeof it === 'string'));
const origin_settings_seconds = argument_checks_between(1, 120);
const timeouts = (value, path) => {
    const fields = {
        readTimeout: origin_settings_seconds,
        keepAliveTimeout: origin_settings_seconds,
        connectionTimeout: argument_checks_between(1, 10),
    };
    const { readTimeout, responseCompletionTimeout } = json_isJsonObject(value) ? value : {};
    const completion = must('an integer, at least readTimeout', (it) => Number.isInteger(it) && Number(it) >= Number(readTimeout ?? 1));
    return firstFault([
        () => object(fields)(value, path),
        () => responseCompletionTimeout === undefined
            ? undefined
            : completion(responseCompletionTimeout, `${path}.responseCompletionTimeout`),
    ]);
};
/** Settings that an origin chosen by id may override. */
const origin_settings_overrides = object({ hostHeader: argument_checks_text(MAX.domain), allowedCertificateNames: names });
/** The argument of `updateRequestOrigin`. */
const originSettings = object({
    hostHeader: argument_checks_text(MAX.domain),
    allowedCertificateNames: names,
    domainName,
    originPath: argument_checks_text(MAX.path),
    customHeaders,
    connectionAttempts: argument_checks_between(1, 3),
    originShield: object({ enabled: isBoolean }),
    originAccessControlConfig: object({
        enabled: isBoolean,
        signingBehavior: oneOf('always', 'never', 'no-override'),
        signingProtocol: oneOf('sigv4'),
        originType: oneOf('s3', 'mediapackagev2', 'mediastore', 'lambda'),
    }),
    timeouts,
    mTLSConfig: oneOf('off'),
});

;// CONCATENATED MODULE: ./src/core/rules/origin/origin-group.ts



/** The id of an origin. */
const isId = must('the id of an origin', (value) => typeof value === 'string' && value !== '');
const origin_group_member = (value, path) => json_isJsonObject(value)
    ? firstFault([
        () => isId(value.originId ?? null, `${path}.originId`),
        () => object({ originOverrides: origin_settings_overrides })(value, path),
    ])
    : isId(value, path);
const members = (value, path) => must('a list of two', (it) => Array.isArray(it) && it.length === 2)(value, path) ??
    firstFault(value.map((id, at) => () => origin_group_member(id, `${path}[${at}]`)));
const isStatusList = must('a list of status codes', (value) => Array.isArray(value) && value.length > 0 && value.every(Number.isInteger));
/** The argument of `createRequestOriginGroup`. */
const originGroup = (value, path) => {
    const it = json_isJsonObject(value) ? value : {};
    const failover = json_isJsonObject(it.failoverCriteria) ? it.failoverCriteria : {};
    return firstFault([
        () => object({})(value, path),
        () => members(it.originIds ?? null, 'originIds'),
        () => isStatusList(failover.statusCodes ?? null, 'failoverCriteria.statusCodes'),
        () => object({ selectionCriteria: oneOf('default', 'media-quality-score') })(value, path),
    ]);
};

;// CONCATENATED MODULE: ./src/core/rules/origin/origin-fault.ts



const HELPERS = new Map([
    ['updateRequestOrigin', [['', originSettings]]],
    [
        'selectRequestOriginById',
        [
            ['originId', isId],
            ['', origin_settings_overrides],
        ],
    ],
    ['createRequestOriginGroup', [['', originGroup]]],
]);
/** The first documented limit that a call of an origin helper breaks; undefined when none. */
function originFault(helper, args) {
    const checks = HELPERS.get(helper) ?? [];
    return firstFault(checks.map(([name, check], at) => () => {
        const value = args[at];
        return (value === undefined || value === null) && at > 0
            ? undefined
            : check(value ?? null, name);
    }));
}

;// CONCATENATED MODULE: ./src/core/rules/checks/origin-checks.ts


/** The rule about the last call of an origin helper. */
const ORIGIN_CHECKS = {
    'bad-origin': ({ observations }) => {
        const call = observations?.origin;
        if (call === undefined)
            return [];
        const fault = originFault(call.helper, Array.isArray(call.args) ? call.args : []);
        if (fault === undefined)
            return [];
        const { path, must, actual } = fault;
        const field = path === '' ? call.helper : `${call.helper}.${path}`;
        return [{ field, expected: phrase(must), actual: phrase(actual) }];
    },
};

;// CONCATENATED MODULE: ./src/core/rules/checks/output-checks.ts



/** Rules about the shape of a result, and about what a run writes down. */
const OUTPUT_CHECKS = {
    'bad-value-type': ({ output: { kind, message } }) => [
        ...output_checks_MAPS[kind].flatMap((key) => mapBreaches(`${kind}.${key}`, message[key])),
        ...textBreaches(`${kind}.statusDescription`, message.statusDescription),
    ],
    'unknown-output-key': ({ output: { kind }, observations }) => (observations?.droppedKeys ?? []).map((key) => ({
        field: `${kind}.${key}`,
        actual: { as: 'phrase', phrase: 'a key that CloudFront drops' },
    })),
    'log-too-long': ({ logs, observations }) => {
        const size = logs.reduce((sum, entry) => sum + utf8Size(entry), 0);
        const custom = observations?.customLogData;
        return [
            ...limitBreach('logs', size, LIMITS.executionLogs),
            ...limitBreach('custom log data', encodedSize(custom ?? ''), LIMITS.customLogData),
        ];
    },
};
const output_checks_MAPS = {
    request: ['querystring', 'headers', 'cookies'],
    response: ['headers', 'cookies'],
};
function mapBreaches(field, map) {
    const isQueryText = field === 'request.querystring' && typeof map === 'string';
    if (map === undefined || isQueryText)
        return [];
    if (!json_isJsonObject(map))
        return [typeBreach(field, map)];
    return Object.entries(map).flatMap(([name, box]) => boxBreaches(`${field}.${name}`, box));
}
function boxBreaches(field, box) {
    if (!json_isJsonObject(box))
        return [typeBreach(field, box)];
    const list = box.multiValue;
    return [...itemBreaches(field, box), ...listBreaches(`${field}.multiValue`, list)];
}
function listBreaches(field, list) {
    if (list === undefined)
        return [];
    if (!Array.isArray(list))
        return [typeBreach(field, list)];
    return list.flatMap((item, at) => json_isJsonObject(item)
        ? itemBreaches(`${field}[${at}]`, item)
        : [typeBreach(`${field}[${at}]`, item)]);
}
function itemBreaches(field, { value, attributes }) {
    return [
        ...(typeof value === 'string' ? [] : [typeBreach(`${field}.value`, value)]),
        ...textBreaches(`${field}.attributes`, attributes),
    ];
}
function textBreaches(field, value) {
    return value === undefined || typeof value === 'string' ? [] : [typeBreach(field, value)];
}
/** Bytes of a text as a URL writes it; a lone surrogate becomes the replacement character. */
function encodedSize(text) {
    const wellFormed = new TextDecoder().decode(new TextEncoder().encode(text));
    return encodeURIComponent(wellFormed).length;
}

;// CONCATENATED MODULE: ./src/core/rules/checks/request-checks.ts






const URI = 'request.uri';
/** Rules about the line of a request that goes on, and its size. */
const REQUEST_CHECKS = {
    'method-changed': ({ before, after, output }) => {
        const [old, current] = [requestIn(before).method, requestIn(after).method];
        return old === current ? [] : [typeBreach('request.method', output.message.method)];
    },
    'uri-not-absolute': ({ output: { message } }) => {
        const { uri } = message;
        if (typeof uri !== 'string')
            return [typeBreach(URI, uri)];
        return uri.startsWith('/') ? [] : [textBreach(URI, uri)];
    },
    'query-in-uri': (facts) => uriBreach(facts, /\?/),
    'uri-bad-char': (facts) => uriBreach(facts, BAD_CHARACTER),
    'query-bad-char': ({ before, after, output }) => {
        const [old, current] = [requestIn(before), requestIn(after)].map(({ querystring: entries }) => ({ kind: 'query', entries }));
        if (old === undefined || current === undefined || sameValue(old, current))
            return [];
        const { querystring } = output.message;
        const text = typeof querystring === 'string' ? querystring : formatQuery(current.entries);
        return BAD_CHARACTER.test(text) ? [textBreach('request.querystring', text)] : [];
    },
    'url-too-long': ({ after }) => {
        const { length } = request_checks_targetOf(requestIn(after));
        if (length < LIMITS.uriWithQuery.value)
            return [];
        return [{ field: 'request', actual: phrase(`${formatNumber(length)} characters`) }];
    },
    'request-too-large': ({ after }) => limitBreach('request', requestSize(requestIn(after)), LIMITS.requestSize),
};
function uriBreach({ output }, bad) {
    const { uri } = output.message;
    return typeof uri === 'string' && bad.test(uri) ? [textBreach(URI, uri)] : [];
}
function requestIn(message) {
    return message;
}
/** Path and query as they stand in the request line. */
function request_checks_targetOf({ uri = '', querystring }) {
    const query = formatQuery(querystring);
    return query === '' ? uri : `${uri}?${query}`;
}
/** Bytes of request line and headers as HTTP/1.1 writes them, line ends included. */
function requestSize(request) {
    const headers = [...request.headers].flatMap(([name, values]) => values.map((value) => `${name}: ${value}`));
    const pairs = [...request.cookies].flatMap(([name, cookies]) => cookies.map(({ value }) => `${name}=${value}`));
    const cookie = pairs.length === 0 ? [] : [`cookie: ${pairs.join('; ')}`];
    const lines = [`${request.method ?? ''} ${request_checks_targetOf(request)} HTTP/1.1`, ...headers, ...cookie];
    return lines.reduce((sum, line) => sum + utf8Size(`${line}\r\n`), 0);
}

;// CONCATENATED MODULE: ./src/core/rules/checks/response-checks.ts




/** Statuses with which a browser goes to `location`. https://www.rfc-editor.org/rfc/rfc9110#name-redirection-3xx */
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const ERROR_STATUS = 400;
/** Headers that describe the body of the origin's response. */
const BODY_HEADERS = ['content-length', 'content-encoding'];
/** Rules about responses. */
const RESPONSE_CHECKS = {
    'bad-status': ({ output: { message } }) => {
        const { statusCode: status } = message;
        const isGood = typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 599;
        return isGood ? [] : [typeBreach('response.statusCode', status)];
    },
    'bad-body': ({ output: { message } }) => {
        const { body } = message;
        if (body === undefined || typeof body === 'string' || readBox(body))
            return [];
        return [
            typeBreach('response.body', typeof objectOf(body).data === 'string' ? objectOf(body).data : body),
        ];
    },
    'stale-body-headers': (facts) => {
        if (responseIn(facts.after).body === undefined)
            return [];
        const changed = new Set(changedHeaders(facts).map(({ name }) => name));
        const headers = foldedHeaders(facts.before.headers);
        return BODY_HEADERS.filter((name) => headers.has(name) && !changed.has(name)).map((name) => textBreach(`response.headers.${name}`, response_checks_joined(headers.get(name) ?? [])));
    },
    'redirect-without-location': ({ after }) => {
        const { statusCode, headers } = responseIn(after);
        if (!REDIRECTS.has(statusCode) || foldedHeaders(headers).has('location'))
            return [];
        return [{ field: 'response.headers.location', actual: { as: 'absent' } }];
    },
    'never-invoked': ({ event }) => {
        const { statusCode } = objectOf(event.response);
        if (typeof statusCode !== 'number' || statusCode < ERROR_STATUS)
            return [];
        return [{ field: 'event.response.statusCode', actual: { as: 'number', number: statusCode } }];
    },
};
function responseIn(message) {
    return message;
}
function response_checks_joined(values) {
    return values.join(', ');
}

;// CONCATENATED MODULE: ./src/core/rules/check-rules.ts






const CHECKS = {
    ...REQUEST_CHECKS,
    ...HEADER_CHECKS,
    ...RESPONSE_CHECKS,
    ...OUTPUT_CHECKS,
    ...ORIGIN_CHECKS,
};
function checksOn(scope) {
    const checks = CHECKS;
    return RULE_CODES.flatMap((code) => {
        const check = checks[code];
        return check !== undefined && RULES[code].on.includes(scope) ? [[code, check]] : [];
    });
}
const BY_SCOPE = {
    request: checksOn('request'),
    'generated-response': checksOn('generated-response'),
    'viewer-response': checksOn('viewer-response'),
};
/** Holds a successful result against every rule that applies to it, in the order of the table. */
function checkRules(facts) {
    const found = [];
    for (const [code, check] of BY_SCOPE[facts.scope]) {
        for (const breach of check(facts))
            found.push({ code, ...breach });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/core/rules/rule-facts.ts


/** What the rules judge; undefined for a result that is neither a request nor a response. */
function createRuleFacts(result, observations, { event, eventType }) {
    const output = readOutput(result.output, eventType);
    if (typeof output === 'string')
        return undefined;
    const { kind, message } = output;
    const scope = scopeOf(kind, eventType);
    const input = objectOf(event[kind]);
    const before = scope === 'generated-response'
        ? readMessage(kind, {}, {})
        : canonicaliseInput(event, eventType);
    return {
        scope,
        event,
        output,
        after: messageOf(readMessage(kind, message, input)),
        before: messageOf(before),
        logs: result.logs,
        observations,
    };
}
function scopeOf(kind, eventType) {
    if (kind === 'request')
        return 'request';
    return eventType === 'viewer-response' ? 'viewer-response' : 'generated-response';
}

;// CONCATENATED MODULE: ./src/core/verdict/judge-rules.ts





/** Breaches in one run, whether or not they are allowed. Results of runs that failed are not judged. */
function findBreaches(testCase, observed) {
    const { run, observations } = observed;
    if (run.outcome.kind === 'error')
        return badReturn(run.outcome);
    const facts = createRuleFacts(run.result, observations, testCase);
    return facts === undefined ? [] : checkRules(facts);
}
function badReturn({ badReturn, message }) {
    if (badReturn === undefined)
        return [];
    return [{ code: 'bad-return', field: 'output', actual: phrase(message) }];
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
    const isError = ({ code }) => RULES[code].severity === 'error';
    return {
        failures: merged
            .filter(isError)
            .map((finding) => ({ ...judge_rules_failureOf(finding, testCase), engines: finding.engines })),
        notes: [
            ...merged.filter((it) => !isError(it)).map((it) => ({ note: 'rule', ...it })),
            ...unusedNotes(testCase, breaches),
        ],
    };
}
function judge_rules_failureOf(finding, { span }) {
    return { kind: 'rule', ...finding, span };
}
/** An entry is unused when an engine that can see its breaches judged a result and saw none. */
function unusedNotes({ allow }, breaches) {
    const found = new Set([...breaches.values()].flat().map(({ code }) => code));
    const isJudged = (code) => RULES[code].offlineOnly ? breaches.has('offline') : breaches.size > 0;
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

;// CONCATENATED MODULE: ./src/core/verdict/observe.ts

/** An engine's answer in the canonical model; undefined when there is no result. */
function observe(testCase, engine, answer) {
    if (answer?.kind !== 'result')
        return undefined;
    const { result, observations, durationMs } = answer;
    const outcome = canonicalise(result, testCase.event, testCase.eventType);
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

;// CONCATENATED MODULE: ./src/core/verdict/utilization.ts

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
    const isHigh = percent > LIMITS.computeUtilizationNotice.value;
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
    const offline = observe(testCase, 'offline', input.offline);
    const aws = observe(testCase, 'aws', input.aws);
    const observed = [offline, aws].filter((it) => it !== undefined);
    const runs = observed.map(({ run }) => run);
    const fixture = fixtureOf(input);
    const trouble = troubleOf(input.offline) ?? troubleOf(input.aws) ?? fixture?.trouble;
    if (runs.length === 0 && trouble === undefined)
        return judgeUnrun(input);
    const breaches = breachesOf(testCase, observed);
    const rules = judgeRules(testCase, breaches, input.allow);
    const agreement = offline && aws ? agreementOf(input, { offline, aws, breaches, fixture }) : NOTHING_FOUND;
    const utilization = checkUtilization(testCase, aws?.run, input);
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
    return checkFixture(testCase, offline, store);
}
/** AWS's error may be its own word on a breach; there is no result to judge then. */
function breachesOf(testCase, observed) {
    const judged = observed.flatMap((it) => it === undefined || (it.run.outcome.kind === 'error' && !it.run.outcome.badReturn) ? [] : [it]);
    return new Map(judged.map((it) => [it.run.engine, findBreaches(testCase, it)]));
}
function verdictOn({ testCase, source }, { run, observations }) {
    const { engine, outcome, result } = run;
    const seen = { logs: result.logs, origin: observations?.origin };
    return { engine, failures: checkCase(testCase, outcome, seen, source) };
}
function agreementOf({ incomparable, testCase }, { offline, aws, breaches, fixture }) {
    if (incomparable !== undefined) {
        return { failures: [], notes: [{ note: 'not-compared', because: incomparable }] };
    }
    // AWS words these breaches as errors; the rule has been told already.
    const isSettled = aws.run.outcome.kind === 'error' &&
        breaches.get('offline')?.some(({ code }) => RULES[code].inTestFunction);
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

;// CONCATENATED MODULE: ./src/core/snapshot/obsolete-case.ts
/** An entry of a snapshot file that no test asks for, as a failed case: it has no test to stand with. */
function obsoleteCase({ functionId, caseId, span }) {
    const prefix = `${functionId} \u203a `;
    const name = `${caseId.startsWith(prefix) ? caseId.slice(prefix.length) : caseId} (snapshot)`;
    return {
        testCase: {
            id: `${prefix}${name}`,
            functionId,
            name,
            request: '',
            span,
            event: {},
            eventType: 'viewer-request',
            fixture: { kvs: undefined, clock: undefined, edgeLocation: undefined, rawQueryString: null },
            expectations: [],
            allow: [],
            tags: [],
            skip: undefined,
            only: false,
            offlineOnly: [],
            awsOnly: false,
        },
        status: 'failed',
        failures: [{ kind: 'snapshot-obsolete', caseId, span, engines: [] }],
        runs: [],
        trouble: undefined,
        notes: [],
    };
}

;// CONCATENATED MODULE: ./src/core/verdict/unused-allow.ts
/**
 * Leaves one `unused-allow` note for each written code that not one case needed. A code in a template, or
 * behind an alias, stands for many cases, and a shared file is run for several functions.
 */
function settleUnusedAllows(functions) {
    const left = unneeded(functions.flatMap((fn) => fn.cases));
    if (left === undefined)
        return functions;
    const isLeft = (note) => note.note !== 'unused-allow' || left.delete(unused_allow_keyOf(note));
    return functions.map((fn) => ({
        ...fn,
        cases: fn.cases.map((it) => ({ ...it, notes: it.notes.filter(isLeft) })),
    }));
}
/** Codes that every case which has them could do without; undefined when there is nothing to settle. */
function unneeded(cases) {
    const noted = new Set(cases.flatMap((it) => it.notes.flatMap(keysOfNote)));
    if (noted.size === 0)
        return undefined;
    for (const it of cases) {
        if (it.status === 'skipped')
            continue;
        const unused = new Set(it.notes.flatMap(keysOfNote));
        for (const key of it.testCase.allow.map(unused_allow_keyOf))
            if (!unused.has(key))
                noted.delete(key);
    }
    return noted;
}
function keysOfNote(note) {
    return note.note === 'unused-allow' ? [unused_allow_keyOf(note)] : [];
}
function unused_allow_keyOf({ code, span }) {
    return `${code} ${span.file} ${span.start.line}:${span.start.column}`;
}

;// CONCATENATED MODULE: ./src/usecases/function-run.ts




/** A function before anything was done with it. */
function startRun(prepared, runtime) {
    const { tests } = prepared.config;
    return {
        prepared,
        runtime,
        cases: tests === 'none' ? [] : tests,
        remote: undefined,
        keyValueStoreArn: undefined,
        uploaded: undefined,
        answers: {},
        store: undefined,
        incomparable: undefined,
        deployment: undefined,
        live: undefined,
        trouble: undefined,
        collisions: [],
    };
}
/** Does a step; trouble at AWS is kept with the function instead of ending the whole run. */
async function function_run_attempt(run, step) {
    if (run.trouble !== undefined)
        return run;
    try {
        return await step(run);
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return { ...run, trouble: error };
        throw error;
    }
}
/** Judges every case by what the engines answered. `engines` are those of the whole run. */
function reportFunctions(runs, engines, snapshots = 'check') {
    return settleUnusedAllows(runs.map((run) => reportFunction(run, engines, snapshots)));
}
function reportFunction(run, engines, snapshots) {
    const { config, bytes, text, file, built } = run.prepared;
    const judge = (testCase) => judgeCase({
        testCase,
        offline: run.answers.offline?.get(testCase.id),
        aws: run.answers.aws?.get(testCase.id),
        isOutsideSample: run.outsideSample?.has(testCase.id) ?? false,
        engines,
        limits: config.limits,
        allow: config.allow,
        source: { file, text, built },
        store: run.store,
        incomparable: run.incomparable,
        snapshots,
    });
    const obsolete = snapshots === 'check' ? (config.obsoleteSnapshots ?? []) : [];
    return {
        id: config.id,
        name: config.name,
        source: config.source,
        runtime: run.runtime,
        codeSize: bytes.length,
        limits: config.limits,
        cases: [...run.cases.map(judge), ...obsolete.map(obsoleteCase)],
        deployment: run.deployment,
        trouble: run.trouble,
    };
}

;// CONCATENATED MODULE: ./src/usecases/prepared-function.ts




/** Reads the sources of all functions; throws InputError naming every one that cannot be read. */
async function prepareFunctions(ports, functions) {
    const results = await Promise.all(functions.map((config) => prepareFunction(ports, config)));
    const problems = results.flatMap((result) => ('problem' in result ? [result.problem] : []));
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return results.flatMap((result) => ('prepared' in result ? [result.prepared] : []));
}
async function prepareFunction(ports, config) {
    try {
        return { prepared: preparedOf(config, await readCode(ports, config)) };
    }
    catch (error) {
        if (error instanceof BuildError)
            return { problem: buildProblem(config, error) };
        if (!(error instanceof FileError))
            throw error;
        return { problem: fileProblem(config, error) };
    }
}
/** The code of a function: its source, or what the build makes of that. Throws FileError and BuildError. */
async function readCode({ files, build }, { source, build: command }) {
    if (command === undefined)
        return files.readText(source);
    if (build === undefined)
        throw new BuildError('nothing here can run it');
    return build(source, command);
}
function preparedOf(config, code) {
    const built = typeof code === 'string' ? undefined : code;
    const text = typeof code === 'string' ? code : code.text;
    const file = built === undefined ? config.source : `${config.source} (built)`;
    return { config, text, bytes: new TextEncoder().encode(text), file, built };
}
/** Texts of all files that spans of functions point into. */
function prepared_function_sourcesOf(prepared) {
    return new Map(prepared.flatMap(({ file, text, built }) => [[file, text], ...(built?.sources ?? [])]));
}
function buildProblem({ id, build, span }, { reason, printed }) {
    return (0,core_diagnostics/* errorAt */.Os)(build?.span ?? span, 'build-failed', { id, reason, printed });
}
function fileProblem(config, error) {
    const path = config.source;
    return error.outsideRoot
        ? (0,core_diagnostics/* errorAt */.Os)(config.span, 'outside-root', { path })
        : (0,core_diagnostics/* errorAt */.Os)(config.span, 'file-not-found', { path, reason: error.reason });
}
/** Static rules over one function, its own size limit included unless the function allows more. */
function checkFunction(check, prepared, runtime) {
    const { config, text, file, built } = prepared;
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
        at: at && originSpan(built, at),
        ...(related && { related: { ...related, at: originSpan(built, related.at) } }),
    };
}

;// CONCATENATED MODULE: ./src/usecases/read-remote.ts

/** Reads again this often when somebody writes between the calls of one reading. */
const MAX_READS = 3;
/**
 * Reads code and configuration of both stages in one round trip. Answers undefined when the function
 * does not exist; throws ServiceError `precondition-failed` when it never held still.
 */
async function readRemote(cloudfront, name) {
    for (let read = 1; read <= MAX_READS; read += 1) {
        const [code, described, live] = await Promise.all([
            cloudfront.get(name, 'DEVELOPMENT'),
            cloudfront.describe(name, 'DEVELOPMENT'),
            cloudfront.describe(name, 'LIVE'),
        ]);
        if (code === undefined && described === undefined)
            return undefined;
        // Code and configuration come from two calls: only equal ETags prove that they belong together.
        if (code !== undefined && code.etag === described?.etag) {
            return { development: { code, described }, live };
        }
    }
    throw new errors/* ServiceError */._7('precondition-failed', {
        operation: 'DescribeFunction',
        subject: name,
        detail: `DEVELOPMENT changed during ${MAX_READS} readings`,
    });
}

;// CONCATENATED MODULE: ./src/usecases/run-cases.ts

/** Tells which cases an engine can run: skipped ones never, the others where their needs are met. */
function casesFor(engine, cases) {
    const able = (testCase) => engine === 'offline' ? !testCase.awsOnly : testCase.offlineOnly.length === 0;
    return cases.filter((testCase) => testCase.skip === undefined && able(testCase));
}
/** Runs all cases an engine can run and keeps its answers by case id. */
async function runCases(engine, cases, limits, onAnswer) {
    const able = casesFor(engine.name, cases);
    const invocations = able.map((it) => {
        const { event, fixture } = it;
        return { event, fixture, utilizationLimit: utilizationLimit(it, limits) };
    });
    const answers = await engine.run(invocations, (index) => {
        const testCase = able[index];
        if (testCase !== undefined)
            onAnswer?.(testCase);
    });
    return new Map(able.map((testCase, index) => [testCase.id, answers[index]]));
}

;// CONCATENATED MODULE: ./src/usecases/upload-function.ts



/**
 * Brings DEVELOPMENT to the repository's code and configuration; no call when nothing differs. Throws
 * ServiceError: `no-such-function` when the function is missing and may not be created,
 * `precondition-failed` when somebody else wrote first.
 */
async function uploadFunction({ ports, options }, { prepared, remote, keyValueStoreArn }) {
    const { config, bytes } = prepared;
    const { runtime, comment, name } = config;
    const { mark } = options;
    const plan = planUpload({ code: bytes, runtime, comment, keyValueStoreArn, mark }, remote);
    if (remote === undefined && !options.createMissing)
        throw missingFunction(name);
    const write = () => writePlan(ports.cloudfront, name, plan, { remote, bytes });
    const written = await write().catch(async (error) => {
        const found = await findWritten(ports.cloudfront, error, { name, bytes, plan });
        if (found === undefined)
            throw asCollision(error);
        return found;
    });
    return { plan, config: plan.config, ...written };
}
async function writePlan(cloudfront, name, { action, config }, { remote, bytes }) {
    const described = remote?.development.described;
    if (described === undefined)
        return cloudfront.create(name, config, bytes);
    const { arn, etag } = described;
    if (action === 'none')
        return { arn, etag };
    return { arn, etag: await cloudfront.update(name, etag, config, bytes) };
}
/**
 * Failures that do not tell whether the write was applied: the answer got lost, and perhaps a repetition
 * met the first one's result.
 */
const UNSURE = new Set([
    'precondition-failed',
    'already-exists',
    'service-unavailable',
    'timeout',
    'connection-refused',
    'not-cloudfront',
]);
/** Looks whether DEVELOPMENT is what was to be written after all; whoever wrote it, it can be tested. */
async function findWritten(cloudfront, error, { name, bytes, plan }) {
    if (!(error instanceof errors/* ServiceError */._7) || !UNSURE.has(error.failure))
        return undefined;
    const remote = await readRemote(cloudfront, name).catch(() => undefined);
    if (remote === undefined || !holds(remote, bytes, plan.config))
        return undefined;
    const { etag, arn } = remote.development.described;
    return { etag, arn };
}
/** What somebody else created first is a foreign write like any other. */
function asCollision(error) {
    if (!(error instanceof errors/* ServiceError */._7) || error.failure !== 'already-exists')
        return error;
    const { operation, subject, detail } = error;
    return new errors/* ServiceError */._7('precondition-failed', { operation, subject, detail, cause: error });
}
/** The error for a function that does not exist and must not be created. */
function missingFunction(name) {
    return new errors/* ServiceError */._7('no-such-function', {
        operation: 'DescribeFunction',
        subject: name,
        detail: 'the function does not exist and create-missing is off',
    });
}

;// CONCATENATED MODULE: ./src/usecases/offline-stage.ts







/**
 * Reads what AWS has while the offline engine tests. Functions whose runtime is stated are checked
 * before the first request is made; the others take the runtime AWS has, so they are checked after.
 */
async function checkAndTestOffline(context, prepared) {
    const { check } = context.ports;
    const stated = prepared.flatMap((it) => it.config.runtime === undefined ? [] : checkFunction(check, it, it.config.runtime));
    if ((0,core_diagnostics/* hasErrors */.Cs)(stated))
        return { runs: [], diagnostics: stated };
    const reading = prepared.map((it) => offline_stage_readFunction(context, it));
    const resolved = await Promise.all(prepared.map(async (it, index) => ({
        prepared: it,
        runtime: it.config.runtime ?? runtimeOf((await reading[index])?.remote),
    })));
    const unstated = resolved.flatMap((it) => it.prepared.config.runtime === undefined ? checkFunction(check, it.prepared, it.runtime) : []);
    const diagnostics = [...stated, ...unstated];
    if ((0,core_diagnostics/* hasErrors */.Cs)(diagnostics))
        return { runs: [], diagnostics };
    return {
        diagnostics,
        runs: await Promise.all(resolved.map(async (it, index) => {
            const tested = await testOffline(context, startRun(it.prepared, it.runtime));
            return { ...tested, ...(await reading[index]) };
        })),
    };
}
async function offline_stage_readFunction({ ports, options }, prepared) {
    const { name, kvs } = prepared.config;
    const read = await function_run_attempt(startRun(prepared, DEFAULT_RUNTIME), async (run) => {
        const [remote, keyValueStoreArn] = await Promise.all([
            readRemote(ports.cloudfront, name),
            kvs === undefined || kvs.startsWith('arn:') ? kvs : ports.cloudfront.keyValueStoreArn(kvs),
        ]);
        if (remote === undefined && !options.createMissing)
            throw missingFunction(name);
        return { ...run, remote, keyValueStoreArn };
    });
    return { remote: read.remote, keyValueStoreArn: read.keyValueStoreArn, trouble: read.trouble };
}
function runtimeOf(remote) {
    const runtime = remote?.development.described.config.runtime;
    return isRuntime(runtime) ? runtime : DEFAULT_RUNTIME;
}
async function testOffline({ ports, options }, run) {
    const { config, text, bytes } = run.prepared;
    ports.progress({ step: 'checked', id: config.id, bytes: bytes.length, runtime: run.runtime });
    if (!options.offline)
        return run;
    const engine = ports.offline.engine({ source: text, runtime: run.runtime });
    const offline = await runCases(engine, run.cases, config.limits);
    ports.progress({ step: 'tested', id: config.id, engine: 'offline', cases: offline.size });
    return { ...run, answers: { ...run.answers, offline } };
}

;// CONCATENATED MODULE: ./src/usecases/collision.ts



/** Times a run uploads and tests again because somebody else wrote in between. */
const MAX_ROUNDS = 3;
/**
 * After a refused precondition: reads what is there now and notes whose write it was, so that the next
 * round starts from it. Throws ServiceError `collision` when that has happened too often.
 */
async function meetCollision({ ports }, run, during) {
    const { id, name } = run.prepared.config;
    const remote = await readRemote(ports.cloudfront, name);
    if (remote === undefined)
        throw missingFunction(name);
    const collision = describeFound(remote, during, ports.sha256);
    const collisions = [...run.collisions, collision];
    if (collisions.length >= MAX_ROUNDS)
        throw tooMany(name, collision);
    ports.progress({ step: 'collision', id, ...collision });
    return { ...run, remote, collisions };
}
function describeFound({ development }, during, sha256) {
    const { code } = development.code;
    const { comment } = development.described.config;
    return { during, comment, sha256: sha256(code), size: code.length };
}
function tooMany(name, { during, comment, sha256, size }) {
    const whose = comment === '' ? 'without a comment' : `with the comment "${comment}"`;
    const detail = `DEVELOPMENT now holds ${size} bytes ${whose}, SHA-256 ${sha256}`;
    return new errors/* ServiceError */._7('collision', { operation: collision_OPERATIONS[during], subject: name, detail });
}
const collision_OPERATIONS = {
    upload: 'UpdateFunction',
    test: 'TestFunction',
    publish: 'PublishFunction',
};

;// CONCATENATED MODULE: ./src/usecases/publish-function.ts


/**
 * Publishes exactly what was tested and reads LIVE back. Answers LIVE. Throws ServiceError when
 * LIVE is not what was tested; after an error of PublishFunction itself LIVE is read too, because an
 * answer can get lost after the publish happened.
 */
async function publishFunction({ cloudfront, publisher }, tested, onPublished) {
    try {
        await publisher.publish(tested.name, tested.etag);
    }
    catch (error) {
        // Cancelled before it was sent: there is nothing to find out, and no call is made any more.
        if (error instanceof errors/* ServiceError */._7 && error.failure === 'cancelled')
            throw error;
        const live = await verifyLive(cloudfront, tested).catch(differsOnly(error));
        if (live?.etag === tested.etag)
            return live;
        throw error;
    }
    onPublished();
    return verifyLive(cloudfront, tested);
}
/** LIVE that was read and is something else tells that nothing happened; LIVE that was not read tells nothing. */
function differsOnly(publishError) {
    return (readError) => {
        if (!(readError instanceof errors/* ServiceError */._7 && publishError instanceof errors/* ServiceError */._7))
            throw readError;
        if (readError.failure === 'live-differs')
            return undefined;
        const { operation, subject, detail } = publishError;
        const facts = { operation, subject, detail: `${detail}; ${readError.detail}` };
        throw new errors/* ServiceError */._7('publish-unknown', { ...facts, cause: publishError });
    };
}
async function verifyLive(cloudfront, { name, bytes, config }) {
    const [code, described] = await Promise.all([
        cloudfront.get(name, 'LIVE'),
        cloudfront.describe(name, 'LIVE'),
    ]);
    const same = code !== undefined &&
        // Two calls: only equal ETags prove that they are about one revision.
        code.etag === described?.etag &&
        equalBytes(bytes, code.code) &&
        changedConfig(config, described.config).length === 0;
    if (same)
        return described;
    throw new errors/* ServiceError */._7('live-differs', {
        operation: 'GetFunction',
        subject: name,
        detail: code === undefined ? 'there is no LIVE stage' : 'LIVE is not what was tested',
    });
}

;// CONCATENATED MODULE: ./src/core/sample.ts

/**
 * Ids of the rows that `sample` keeps from AWS: of each table only the rows with the lowest SHA-256 of
 * commit and case id run there. Another commit tests other rows, the same one always the same. For runs
 * in which the offline engine runs every row; without `sampling` AWS runs every row, and none is outside.
 * Rows that AWS could not run anyway do not count.
 */
function outsideSample(cases, sampling) {
    if (sampling === undefined)
        return new Set();
    const { commit, sha256 } = sampling;
    const rows = cases.filter(isSampled);
    const prefix = rows.length === 0 ? '' : commit();
    const ids = groupTables(rows).flatMap((table) => {
        const ranked = table.map(({ id }) => ({ id, rank: sha256(UTF_8.encode(prefix + id)) }));
        ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
        return ranked.slice(table[0]?.row?.sample).map(({ id }) => id);
    });
    return new Set(ids);
}
const UTF_8 = new TextEncoder();
function isSampled({ row, skip, offlineOnly }) {
    return row?.sample !== undefined && skip === undefined && offlineOnly.length === 0;
}

;// CONCATENATED MODULE: ./src/usecases/read-store.ts


/**
 * Reads what the fixtures of a run have to be compared with: the keys of cases that ran on AWS. Answers
 * undefined when there are none.
 */
async function read_store_readStore(stores, run, arn) {
    const keys = read_store_keysOf(run);
    if (keys.length === 0)
        return undefined;
    if (run.prepared.config.kvsFixtures === 'ignore')
        return { kind: 'ignored' };
    if (arn === undefined)
        return { kind: 'none' };
    if (stores === undefined)
        return { kind: 'unreadable' };
    try {
        return { kind: 'read', values: await stores.read(arn, keys) };
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return { kind: 'trouble', error };
        throw error;
    }
}
function read_store_keysOf({ cases, answers }) {
    const onAws = cases.filter(({ id }) => answers.aws?.get(id)?.kind === 'result');
    const keys = onAws.flatMap((it) => keysToVerify(it, answers.offline?.get(it.id)));
    return [...new Set(keys)];
}

;// CONCATENATED MODULE: ./src/usecases/measure-utilization.ts

/** AWS sometimes answers nothing, or 0: it is asked again this often. */
const ASKED_AGAIN = 3;
/** Figures vary from run to run: so many more are taken before one above the limit counts. */
const MORE_SAMPLES = 2;
/**
 * Gives an answer of TestFunction a compute utilization to rely on: one that AWS left out is asked for
 * again, one above `limit` (percent) is measured twice more, and the median counts. Everything else of the
 * answer stays; a figure that never came stays undefined.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/test-function.html
 */
async function measureUtilization(first, limit, ask) {
    if (first.kind !== 'result')
        return first;
    const percent = await sample(first, ask);
    if (percent === undefined)
        return first;
    const samples = percent > limit ? await sampleMore(percent, ask) : [percent];
    const computeUtilization = medianOf(samples);
    const all = samples.length > 1 ? { computeUtilizationSamples: samples } : {};
    return { ...first, result: { ...first.result, computeUtilization, ...all } };
}
async function sampleMore(percent, ask) {
    const samples = [percent];
    for (let more = 0; more < MORE_SAMPLES; more += 1) {
        const another = await sample(await ask(), ask);
        if (another !== undefined)
            samples.push(another);
    }
    return samples;
}
/** The figure of an answer, else that of the first answer which has one. */
async function sample(answer, ask) {
    let percent = percentOf(answer);
    for (let again = 0; percent === undefined && again < ASKED_AGAIN; again += 1) {
        percent = percentOf(await ask());
    }
    return percent;
}
function percentOf(answer) {
    const percent = answer.kind === 'result' ? answer.result.computeUtilization : undefined;
    return percent === 0 ? undefined : percent;
}

;// CONCATENATED MODULE: ./src/usecases/test-function-engine.ts



/** TestFunction calls under way at once, over all functions of a run: AWS publishes no rate. */
const PARALLEL_TESTS = 4;
/**
 * The `aws` engine: TestFunction, pinned to one ETag, so that a foreign write turns into an error
 * instead of a test of somebody else's code.
 */
function createTestFunctionEngine(ports, target) {
    const runOne = async (invocation) => {
        const ask = () => ports.slots(() => testOnce(ports, target, invocation));
        const { utilizationLimit: limit = LIMITS.computeUtilization.value } = invocation;
        return measureUtilization(await ask(), limit, ask);
    };
    return {
        name: 'aws',
        run: (invocations, onAnswer) => Promise.all(invocations.map(async (invocation, index) => {
            const answer = await runOne(invocation);
            onAnswer?.(index, answer);
            return answer;
        })),
    };
}
async function testOnce({ cloudfront, clock }, { name, etag, stage }, { event }) {
    const started = clock();
    try {
        const result = await cloudfront.test(name, etag, stage, event);
        return { kind: 'result', result, observations: undefined, durationMs: clock() - started };
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return { kind: 'trouble', error };
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/usecases/upload-stage.ts








/**
 * Brings DEVELOPMENT to the repository's state and runs every event there, pinned to the ETag of that very
 * revision; again from the start when somebody else wrote in between. Throws ServiceError.
 */
async function uploadAndTest(context, run) {
    const uploaded = await uploadFunction(context, run).catch(collisionOnly);
    if (uploaded === undefined) {
        return uploadAndTest(context, await meetCollision(context, run, 'upload'));
    }
    const tested = await testUploaded(context, noteUpload(context, run, uploaded), uploaded);
    return isLost(tested.answers.aws)
        ? uploadAndTest(context, await meetCollision(context, run, 'test'))
        : tested;
}
/** Somebody else wrote first: not an end, but a reason to look again. */
function collisionOnly(error) {
    if (error instanceof errors/* ServiceError */._7 && error.failure === 'precondition-failed')
        return undefined;
    throw error;
}
/** True when a test found that the revision it was pinned to is gone. */
function isLost(answers) {
    return [...(answers?.values() ?? [])].some((answer) => answer.kind === 'trouble' && answer.error.failure === 'precondition-failed');
}
const upload_stage_UPLOADS = { create: 'created', update: 'updated', none: 'unchanged' };
function noteUpload({ ports }, run, uploaded) {
    const { id, name } = run.prepared.config;
    const { etag, plan } = uploaded;
    const deployment = describeDeployment(ports.sha256(run.prepared.bytes), run, uploaded);
    ports.progress({
        step: 'uploaded',
        id,
        name,
        upload: deployment.upload,
        changes: plan.changes,
        etag,
    });
    if (deployment.alreadyLive)
        ports.progress({ step: 'already-live', id, etag });
    return { ...run, uploaded, deployment };
}
function describeDeployment(sha256, run, { plan, etag, arn }) {
    return {
        arn,
        upload: upload_stage_UPLOADS[plan.action],
        etag,
        sha256,
        published: false,
        publishAnswered: false,
        publishUnknown: false,
        alreadyLive: plan.action === 'none' && run.remote !== undefined && isLive(run.remote),
        liveEtag: run.remote?.live?.etag,
        collisions: run.collisions,
        rollout: undefined,
    };
}
async function testUploaded({ ports, slots, options }, run, { config, etag }) {
    if (run.deployment?.alreadyLive && options.skipUnchanged)
        return run;
    const { id, name } = run.prepared.config;
    const engine = createTestFunctionEngine({ cloudfront: ports.cloudfront, clock: ports.clock, slots }, { name, etag, stage: 'DEVELOPMENT' });
    const sampling = { commit: options.commit, sha256: ports.sha256 };
    const leftOut = outsideSample(run.cases, options.offline ? sampling : undefined);
    const cases = run.cases.filter(({ id: caseId }) => !leftOut.has(caseId));
    const aws = await runCases(engine, cases, run.prepared.config.limits);
    ports.progress({ step: 'tested', id, engine: 'aws', cases: aws.size });
    const tested = { ...run, answers: { ...run.answers, aws }, outsideSample: leftOut };
    const [arn] = config.keyValueStoreArns;
    return { ...tested, store: await read_store_readStore(ports.keyValueStores, tested, arn) };
}

;// CONCATENATED MODULE: ./src/usecases/publish-stage.ts




/**
 * Publishes function after function and stops at the first that fails: what is LIVE by then stays
 * LIVE and is reported so, the rest was never touched.
 */
async function publishTested(context, runs, publish, ask) {
    let stage = { runs, publish };
    for (const [index, run] of runs.entries()) {
        const { run: done, publish: decision } = await publishOne(context, run, stage.publish, ask);
        stage = { runs: stage.runs.with(index, done), publish: decision };
        if (done.trouble !== undefined || !decision.publish)
            break;
    }
    return stage;
}
async function publishOne(context, run, publish, ask) {
    const { uploaded, deployment } = run;
    if (uploaded === undefined || deployment === undefined || deployment.alreadyLive) {
        return { run, publish };
    }
    const done = await publishAndVerify(context, run, { uploaded, deployment });
    return done.trouble?.failure === 'precondition-failed' && !done.deployment?.publishAnswered
        ? testAgain(context, run, ask)
        : { run: done, publish };
}
/** Somebody wrote between the tests and the publish: what is there now has to pass the tests, and the gate. */
async function testAgain(context, run, ask) {
    const tested = await retest(context, run);
    const publish = await ask([tested]);
    return publish.publish ? publishOne(context, tested, publish, ask) : { run: tested, publish };
}
async function retest(context, run) {
    try {
        return await uploadAndTest(context, await meetCollision(context, run, 'publish'));
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return { ...run, trouble: error };
        throw error;
    }
}
async function publishAndVerify({ ports }, run, { uploaded, deployment, }) {
    const { id, name } = run.prepared.config;
    const { etag, config } = uploaded;
    let publishAnswered = false;
    try {
        const tested = { name, etag, bytes: run.prepared.bytes, config };
        const live = await publishFunction(ports, tested, () => {
            publishAnswered = true;
            ports.progress({ step: 'published', id, etag });
        });
        ports.progress({ step: 'verified', id, sha256: deployment.sha256 });
        const published = { ...deployment, published: true, publishAnswered, liveEtag: live.etag };
        return { ...run, live, deployment: published };
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
        const publishUnknown = error.failure === 'publish-unknown';
        return {
            ...run,
            deployment: { ...deployment, publishAnswered, publishUnknown },
            trouble: error,
        };
    }
}

;// CONCATENATED MODULE: ./src/usecases/run-findings.ts
/** Findings of a run in which nothing was run. */
function nothingRun(diagnostics, sources = new Map()) {
    return { functions: [], diagnostics, publish: undefined, trouble: undefined, sources };
}

;// CONCATENATED MODULE: ./src/usecases/wait-for-rollout.ts

/** Milliseconds between two looks. CloudFront has no waiter; its own samples look every 20 seconds. */
const INTERVAL = 5_000;
/**
 * Waits until what was published has reached all locations, at most as long as the run allows. Running out
 * of time is no failure: the publish happened.
 */
function waitForRollout(context, runs) {
    return Promise.all(runs.map((run) => waitForOne(context, run)));
}
async function waitForOne(context, run) {
    const { deployment } = run;
    if (!deployment?.published || context.options.waitForDeployedMs === 0)
        return run;
    const rollout = await watchStatus(context, run, deployment.etag);
    context.ports.progress({ step: 'rollout', id: run.prepared.config.id, rollout });
    return { ...run, deployment: { ...deployment, rollout } };
}
async function watchStatus({ ports, options }, { prepared, live: known }, etag) {
    const describe = () => ports.cloudfront.describe(prepared.config.name, 'LIVE');
    const until = ports.clock() + options.waitForDeployedMs;
    for (let live = known;; live = await lookAt(describe())) {
        const rollout = rolloutOf(live, etag);
        if (rollout !== 'in-progress' || ports.clock() + INTERVAL > until)
            return rollout;
        const isCancelled = await ports.wait(INTERVAL).then(() => false, cancelledOnly);
        if (isCancelled)
            return rollout;
    }
}
function cancelledOnly(error) {
    if (error instanceof errors/* ServiceError */._7 && error.failure === 'cancelled')
        return true;
    throw error;
}
/** Trouble while looking is no trouble of the publish: the next look tells. */
async function lookAt(describing) {
    return describing.catch((error) => {
        if (error instanceof errors/* ServiceError */._7)
            return undefined;
        throw error;
    });
}
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/publish-function.html */
function rolloutOf(live, etag) {
    if (live === undefined)
        return 'in-progress';
    if (live.etag !== etag)
        return 'replaced';
    if (live.status === 'IN_PROGRESS')
        return 'in-progress';
    return live.status === 'UNASSOCIATED' ? 'unassociated' : 'deployed';
}

;// CONCATENATED MODULE: ./src/usecases/deploy-project.ts














/**
 * The pipeline: check, test offline, upload to DEVELOPMENT, test there, publish. All functions pass
 * each stage before any enters the next, so one failure holds all back. Throws InputError for sources
 * that cannot be read.
 */
async function deployProject(ports, suite, options) {
    const context = { ports, options, slots: createSlots(PARALLEL_TESTS) };
    const prepared = await prepareFunctions(ports, suite.functions);
    const sources = prepared_function_sourcesOf(prepared);
    const { runs, diagnostics } = await checkAndTestOffline(context, prepared);
    if ((0,core_diagnostics/* hasErrors */.Cs)(diagnostics))
        return nothingRun(diagnostics, sources);
    const caller = await identifyCaller(context);
    if (caller.trouble !== undefined)
        return { ...nothingRun(diagnostics, sources), ...caller };
    return {
        ...(await uploadTestPublish(context, runs)),
        diagnostics: [...diagnostics, ...caller.diagnostics],
        sources,
    };
}
/** Before the first write; trouble here is trouble of the whole run. */
async function identifyCaller(context) {
    try {
        return { diagnostics: await checkAccount(context), trouble: undefined };
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return { diagnostics: [], trouble: error };
        throw error;
    }
}
async function uploadTestPublish(context, runs) {
    const { options } = context;
    const offline = reportFunctions(runs, options.offline ? ['offline'] : []);
    const early = hold_back_findObstacle(offline);
    if (early !== undefined)
        return { ...shareTrouble(offline), publish: early };
    const engines = options.offline ? ['offline', 'aws'] : ['aws'];
    const tested = await Promise.all(runs.map((run) => function_run_attempt(run, (it) => uploadAndTest(context, it))));
    const ask = (asked) => askGate(options.gate, reportFunctions(asked, engines));
    const { runs: published, publish } = await publishIfOpen(context, tested, ask);
    const arrived = await waitForRollout(context, published);
    return { ...shareTrouble(reportFunctions(arrived, engines)), publish };
}
async function publishIfOpen(context, runs, ask) {
    const publish = await ask(runs);
    return publish.publish ? publishTested(context, runs, publish, ask) : { runs, publish };
}
/** What failed is the better reason than a closed gate, and spares the questions. */
async function askGate(gate, functions) {
    return hold_back_findObstacle(functions) ?? holdBack(await gate.decide(), functions);
}

;// CONCATENATED MODULE: ./src/core/strict/disagreements.ts



/**
 * Where a second engine's answer differs from an offline run: outcome, error text, line of the error where both
 * name one, and logs. Nothing for an event that the second engine did not answer.
 */
function disagreements({ outcome, result }, answer, { event, eventType }) {
    switch (answer.kind) {
        case 'gap':
            return [];
        case 'accepted':
            return [differ('verdict', disagreements_textOf(outcome), 'accepted')];
        case 'result': {
            const second = canonicalise(answer.result, event, eventType);
            return [...outcomeDifferences(outcome, second), ...logDifferences(result, answer.result)];
        }
    }
}
function outcomeDifferences(offline, second) {
    if (offline.kind === 'error' && second.kind === 'error') {
        const [one, other] = [errorText(offline, second.line), errorText(second, offline.line)];
        return one === other ? [] : [differ('error', one, other)];
    }
    const texts = { offline: disagreements_textOf(offline), second: disagreements_textOf(second) };
    return compareOutcomes(offline, second).map(({ field, a, b }) => field === 'outcome'
        ? { field, ...texts, shown: [a, b] }
        : { field, offline: plainText(a), second: plainText(b), shown: [a, b] });
}
function logDifferences(offline, second) {
    const found = compareLogs(offline.logs, second.logs);
    if (found === undefined)
        return [];
    const texts = { offline: JSON.stringify(offline.logs), second: JSON.stringify(second.logs) };
    return [{ field: found.field, ...texts, shown: [found.a, found.b] }];
}
/** With its line when the other one has a line too: not every engine knows it. */
function errorText({ message, line }, other) {
    return line === undefined || other === undefined ? message : `${message} in ${line}`;
}
function disagreements_textOf(outcome) {
    return outcome.kind === 'error' ? outcome.message : outcome.kind;
}
function plainText(shown) {
    switch (shown.as) {
        case 'text':
            return shown.text;
        case 'number':
            return String(shown.number);
        case 'values':
            return JSON.stringify(shown.values);
        case 'phrase':
            return shown.phrase;
        case 'absent':
            return '';
    }
}
function differ(field, offline, second) {
    const shown = [offline, second].map((text) => ({ as: 'text', text }));
    return { field, offline, second, shown: [shown[0], shown[1]] };
}

;// CONCATENATED MODULE: ./src/core/strict/opinion.ts

/** Compares an offline run with a second engine's answer. */
function opinionOn(offline, answer, event, { backend, runtime }) {
    return {
        binary: backend.binary,
        gap: answer.kind === 'gap' ? answer.gap : undefined,
        differences: disagreements(offline, answer, event).map((it) => ({
            ...it,
            because: backend.explain(runtime, it),
        })),
    };
}

;// CONCATENATED MODULE: ./src/core/strict/add-opinion.ts

/**
 * Adds to a case what a second engine says of its offline run: a failure per difference. One that its version
 * explains is only noted.
 */
function addOpinion(report, answer, second) {
    const offline = report.runs.find(({ engine }) => engine === 'offline');
    if (offline === undefined)
        return report;
    const opinion = opinionOn(offline, answer, report.testCase, second);
    const failures = failuresOf(opinion, report);
    return {
        ...report,
        status: failures.length > 0 ? 'failed' : report.status,
        failures: [...report.failures, ...failures],
        notes: [...report.notes, ...add_opinion_notesOf(opinion)],
    };
}
function failuresOf({ differences, binary }, { testCase }) {
    return differences
        .filter(({ because }) => because === undefined)
        .map(({ field, shown: [offline, second] }) => ({
        kind: 'strict-mismatch',
        ...{ field, offline, second, binary },
        span: testCase.span,
        engines: ['offline'],
    }));
}
function add_opinion_notesOf({ differences, gap }) {
    const known = differences.flatMap(({ field, because }) => because === undefined ? [] : [{ note: 'strict-known', field, because }]);
    return gap === undefined ? known : [...known, { note: 'strict-gap', gap }];
}

;// CONCATENATED MODULE: ./src/usecases/strict-stage.ts




/** Gives every case a clock, the same for all engines, so that their runs can be compared. */
function pinClock(cases, now) {
    const time = now();
    return cases.map((testCase) => ({
        ...testCase,
        fixture: { ...testCase.fixture, clock: testCase.fixture.clock ?? time },
    }));
}
/** Runs the cases that ran offline under a second engine as well, and adds what that finds. */
async function addSecondOpinions(backend, code, report) {
    const ran = report.cases.filter((it) => it.runs.some(({ engine }) => engine === 'offline'));
    const answers = await askTwice(backend, code, ran);
    const opinion = (it) => {
        const answer = answers.get(it);
        return answer === undefined ? it : addOpinion(it, answer, { backend, runtime: code.runtime });
    };
    return { ...report, cases: report.cases.map(opinion) };
}
/**
 * All events together first, which is quick. Only what differs then counts, and only after it differed in a process
 * of its own: events that share one find what the others left in the function's variables.
 */
async function askTwice(backend, code, cases) {
    const ask = async (some, how) => {
        const answers = await backend.run(code, some.map(({ testCase }) => testCase), how);
        return some.map((it, index) => [it, answers[index]]);
    };
    const together = await ask(cases, 'together');
    const differing = together.filter(([it, answer]) => strict_stage_differs(it, answer)).map(([it]) => it);
    const alone = differing.length === 0 ? [] : await ask(differing, 'alone');
    return new Map([...together, ...alone]);
}
function strict_stage_differs({ runs, testCase }, answer) {
    const offline = runs.find(({ engine }) => engine === 'offline');
    return offline !== undefined && disagreements(offline, answer, testCase).length > 0;
}
/** Where the parser of a second engine says something else than the checker. */
async function compareVerdicts(backend, functions) {
    const found = await Promise.all(functions.map(async ([{ config, text }, runtime]) => {
        const difference = await backend.compareVerdicts({ source: text, runtime });
        if (difference === undefined)
            return [];
        const because = backend.explain(runtime, difference);
        const { offline, second } = difference;
        const args = { binary: backend.binary, offline, second, because };
        const create = because === undefined ? core_diagnostics/* errorAt */.Os : core_diagnostics/* noticeAt */.SC;
        return [create(fileSpan(config.source), 'strict-verdict', args)];
    }));
    return found.flat();
}

;// CONCATENATED MODULE: ./src/usecases/test-project.ts















/** The engines behind each choice. */
const TESTED_ENGINES = {
    offline: ['offline'],
    aws: ['aws'],
    both: ['offline', 'aws'],
};
/** Runs tests without changing anything anywhere. Throws InputError for sources that cannot be read. */
async function testProject(ports, suite, options) {
    const prepared = await prepareFunctions(ports, suite.functions);
    const sources = prepared_function_sourcesOf(prepared);
    const strict = options.engine === 'offline' ? options.strict : undefined;
    const diagnostics = [...checkAll(ports, prepared), ...(await verdicts(strict, prepared))];
    if ((0,core_diagnostics/* hasErrors */.Cs)(diagnostics))
        return nothingRun(diagnostics, sources);
    const slots = createSlots(PARALLEL_TESTS);
    const runs = await Promise.all(prepared.map((it) => {
        const started = startRun(it, it.config.runtime ?? DEFAULT_RUNTIME);
        const cases = strict === undefined ? started.cases : pinClock(started.cases, ports.clock);
        return testOne(ports, { ...started, cases }, options, slots);
    }));
    const judged = reportFunctions(runs, TESTED_ENGINES[options.engine], options.snapshots);
    const functions = strict === undefined ? judged : await secondOpinions(strict, runs, judged);
    const found = [...diagnostics, ...differingCode(runs, options)];
    return { ...shareTrouble(functions), diagnostics: found, publish: undefined, sources };
}
/** What the second engine says of every function. */
function secondOpinions(strict, runs, reports) {
    return Promise.all(reports.map((report, index) => {
        const run = runs[index];
        const code = { source: run?.prepared.text ?? '', runtime: report.runtime };
        return addSecondOpinions(strict, code, report);
    }));
}
async function verdicts(strict, prepared) {
    return strict === undefined ? [] : compareVerdicts(strict, withRuntimes(prepared));
}
/** Functions with the runtimes they are checked for. */
function withRuntimes(prepared) {
    return prepared.map((it) => [it, it.config.runtime ?? DEFAULT_RUNTIME]);
}
/** Static rules over all functions of a project. */
function checkAll({ check }, prepared) {
    return withRuntimes(prepared).flatMap(([it, runtime]) => checkFunction(check, it, runtime));
}
async function testOne(ports, run, options, slots) {
    const offline = options.engine === 'aws' ? run : await test_project_testOffline(ports, run);
    if (options.engine === 'offline')
        return offline;
    return function_run_attempt(offline, (it) => testOnAws(ports, it, options, slots));
}
async function test_project_testOffline(ports, run) {
    const { config, text } = run.prepared;
    const engine = ports.offline.engine({ source: text, runtime: run.runtime });
    const offline = await runCases(engine, run.cases, config.limits, ports.answered);
    return { ...run, answers: { offline } };
}
async function testOnAws(ports, run, { cloudfront, stage, engine: choice, sampling }, slots) {
    const { config, bytes } = run.prepared;
    const { name, limits } = config;
    const [described, code] = await Promise.all([
        cloudfront.describe(name, stage),
        choice === 'both' ? cloudfront.get(name, stage) : undefined,
    ]);
    if (described === undefined)
        throw noStage(name, stage);
    const { etag } = described;
    const ported = { cloudfront, clock: ports.clock, slots };
    const engine = createTestFunctionEngine(ported, { name, etag, stage });
    const leftOut = outsideSample(run.cases, choice === 'both' ? sampling : undefined);
    const cases = run.cases.filter(({ id }) => !leftOut.has(id));
    const aws = await runCases(engine, cases, limits, ports.answered);
    const isOther = code !== undefined && !equalBytes(code.code, bytes);
    const incomparable = isOther ? `${stage} has other code` : undefined;
    const tested = { ...run, incomparable, outsideSample: leftOut, answers: { ...run.answers, aws } };
    const [arn] = described.config.keyValueStoreArns;
    return { ...tested, store: await read_store_readStore(ports.keyValueStores, tested, arn) };
}
/** Engines that ran different code are worth a word. */
function differingCode(runs, options) {
    if (options.engine !== 'both')
        return [];
    return runs
        .filter(({ incomparable }) => incomparable !== undefined)
        .map(({ prepared: { config } }) => (0,core_diagnostics/* warningAt */.MK)(fileSpan(config.source), 'other-code', {
        name: config.name,
        stage: options.stage,
        source: config.source,
    }));
}
function noStage(name, stage) {
    return new errors/* ServiceError */._7('no-such-function', {
        operation: 'DescribeFunction',
        subject: name,
        detail: `there is no stage ${stage}`,
    });
}

;// CONCATENATED MODULE: ./src/roots/read-small-file.ts

/** A small file's text; undefined when it cannot be read. */
function readSmallFile(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/roots/assume-roles.ts



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
        __webpack_require__.e(/* import() */ 26).then(__webpack_require__.bind(__webpack_require__, 4026)),
        __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 6963)),
        loadSts(),
    ]);
    const byToken = !detectCredentials(environment, readSmallFile).found;
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
            throw new errors/* ServiceError */._7('no-id-token', { operation, subject: role, detail, cause });
        }
    };
}
function refuseTags() {
    const expected = 'empty, because AWS takes no tags together with an OpenID token; tag the role itself, or chain a role';
    throw new errors/* InputError */.dz([
        (0,core_diagnostics/* errorAt */.Os)(undefined, 'bad-input', { input: 'session-tags', text: '(key=value)', expected }),
    ]);
}

;// CONCATENATED MODULE: ./src/roots/connect-aws.ts


/** Looks for credentials and endpoint in environment and profiles. Throws InputError `bad-endpoint`. */
async function findAwsAccess(environment, { roleToAssume, webIdentity } = NO_ROLES) {
    const [{ detectCredentials }, { effectiveEndpoint }] = await Promise.all([
        __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 6963)),
        __webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 5572)),
    ]);
    const byToken = roleToAssume !== undefined && webIdentity !== undefined;
    return {
        hasCredentials: byToken || detectCredentials(environment, readSmallFile).found,
        endpoint: effectiveEndpoint(environment, readSmallFile),
    };
}
/** Loads the AWS SDK and connects; only here, because loading takes longer than an offline run. */
async function connectAws(environment, endpoint, roles = NO_ROLES, { onRetry, cancel } = {}) {
    const { SDK_ENVIRONMENT } = await __webpack_require__.e(/* import() */ 772).then(__webpack_require__.bind(__webpack_require__, 2772));
    Object.assign(process.env, SDK_ENVIRONMENT);
    const [{ createCloudFrontFunctions }, { createPacer, MACHINE_TIME }, { effectiveEndpoint }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(60), __webpack_require__.e(169), __webpack_require__.e(970)]).then(__webpack_require__.bind(__webpack_require__, 970)),
        __webpack_require__.e(/* import() */ 210).then(__webpack_require__.bind(__webpack_require__, 5210)),
        __webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 5572)),
    ]);
    const stsEndpoint = effectiveEndpoint(environment, readSmallFile, 'sts');
    const loadSts = async () => (await Promise.all(/* import() */[__webpack_require__.e(60), __webpack_require__.e(695), __webpack_require__.e(389)]).then(__webpack_require__.bind(__webpack_require__, 5389))).createSecurityTokenService(stsEndpoint);
    const credentials = await assumeRoles(environment, roles, loadSts);
    // One gate for both: AWS counts the calls of an account, not of a client.
    const shared = { endpoint, pacer: createPacer(MACHINE_TIME), onRetry, cancel };
    const cloudfront = createCloudFrontFunctions({ ...shared, credentials: credentials.base });
    return {
        cloudfront,
        publisher: credentials.publish === undefined
            ? cloudfront
            : createCloudFrontFunctions({ ...shared, credentials: credentials.publish }),
        identify: async () => (await loadSts()).callerIdentity(credentials.base),
        knowsCallers: endpoint === undefined || stsEndpoint !== undefined,
    };
}

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


const redact_message_MAPS = ['headers', 'cookies', 'querystring'];
/** An event or an output of AWS without the values of those names. `inText` redacts everything else that is text. */
function redactEvent(event, names, inText) {
    const visit = (value, key) => {
        if (typeof value === 'string')
            return key === 'querystring' ? inQuery(value, names, inText) : inText(value);
        if (Array.isArray(value))
            return value.map((item) => visit(item, ''));
        if (!json_isJsonObject(value))
            return value;
        const entries = Object.entries(value).map(([name, inner]) => {
            const isHidden = redact_message_MAPS.includes(key) && names.has(name);
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
    if (!json_isJsonObject(box))
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

;// CONCATENATED MODULE: ./src/core/redact/secret-values.ts



/** Values that those names have in a test: in its event, in what it expects, in what the function made of it. */
function secret_values_secretsOf(testCase, runs, names) {
    const { event, eventType } = testCase;
    // A viewer-response event has a request too.
    const inputs = [canonicaliseInput(event, eventType), canonicaliseInput(event, 'viewer-request')];
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
    const { headers, cookies } = messageOf(outcome);
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
            return inOutcome(canonicalise({ errorMessage: '', output }, event, eventType), names);
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
    return [...parseQuery(String(matcher.value))].flatMap(([name, values]) => names.has(name) ? values : []);
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
    const text = redact_text_createTextRedactor(names, secret_values_secretsOf(it.testCase, it.runs, names));
    const accepted = it.recording?.accepted.map((failure) => ({ ...failure, engines: [] }));
    return {
        ...it,
        testCase: redactTest(it.testCase, names, text),
        failures: it.failures.map((failure) => redactFailure(failure, names, text)),
        runs: it.runs.map((run) => redactRun(run, names, text)),
        notes: it.notes.map((note) => redactWords(note, text)),
        ...(it.recording && {
            recording: {
                ...it.recording,
                accepted: accepted?.map((failure) => redactFailure(failure, names, text)) ?? [],
            },
        }),
    };
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
        ...casesOf(report).flatMap((it) => [...secret_values_secretsOf(it.testCase, it.runs, names)]),
    ]);
    const text = redact_text_createTextRedactor(names, secrets);
    return {
        ...report,
        functions: report.functions.map((fn) => ({
            ...fn,
            cases: fn.cases.map((it) => redact_case_redactCase(it, names)),
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
    const text = createTextRedactor(names, secretsOf(it.testCase, it.runs, names));
    return { case: redactCase(it, names), sources: redactSources(sources, text) };
}
function testsOf({ tests }) {
    return tests === 'none' ? [] : tests;
}
function redactDiagnostic(diagnostic, text) {
    return { ...diagnostic, args: redactWords(diagnostic.args, text) };
}
/** Line by line: what is quoted from a file has carets below it. */
function redactSources(sources, { inLine }) {
    return new Map([...sources].map(([file, source]) => [
        file,
        source.replace(/[^\r\n]+/g, (line) => inLine(line)),
    ]));
}

;// CONCATENATED MODULE: ./src/roots/build-command.ts
/** A command with its placeholders filled in, quoted for the shell; `$${` is a plain `${`. */
function build_command_fillIn(command, paths, platform = process.platform) {
    const quote = platform === 'win32' ? quoteForCmd : quoteForSh;
    return command.replace(/\$\$\{|\$\{(source|out)\}/g, (written, name) => name === undefined ? '${' : quote(paths[name]));
}
/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02 */
function quoteForSh(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
/** Paths cannot hold a double quote there. */
function quoteForCmd(text) {
    return `"${text}"`;
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./src/roots/read-source-map.ts




const NONE = { originOf: () => undefined, sources: new Map() };
/**
 * The source map that built code names, or that lies beside it. One that cannot be read is none: places are
 * those of the built code then. https://tc39.es/ecma426/
 */
async function readSourceMap(text, out, workingDirectory) {
    const payload = await payloadOf(text, out);
    if (payload === undefined)
        return NONE;
    const paths = payload.sources.map((source) => read_source_map_pathOf(source, payload.sourceRoot, out));
    const files = new Map(paths.map((file, at) => [payload.sources[at], shownPath(file, workingDirectory)]));
    const texts = await Promise.all(paths.map(async (file, at) => payload.sourcesContent?.[at] ?? (await (0,promises_.readFile)(file, 'utf8').catch(() => ''))));
    const sources = new Map(paths.map((file, at) => [shownPath(file, workingDirectory), texts[at] ?? '']));
    return { originOf: createOrigins(new external_node_module_.SourceMap(payload), text, files, sources), sources };
}
async function payloadOf(text, out) {
    try {
        const [, url = ''] = /^\/\/[#@] sourceMappingURL=(\S+)\s*$/m.exec(text) ?? [];
        const [, data] = /^data:application\/json;(?:charset=[^;,]*;)?base64,(.*)$/.exec(url) ?? [];
        const json = data === undefined
            ? await (0,promises_.readFile)(url === '' ? `${out}.map` : external_node_path_default().resolve(external_node_path_default().dirname(out), url), 'utf8')
            : Buffer.from(data, 'base64').toString('utf8');
        const payload = JSON.parse(json);
        return Array.isArray(payload.sources) && typeof payload.mappings === 'string'
            ? { ...payload, sources: payload.sources.map(String) }
            : undefined;
    }
    catch {
        return undefined;
    }
}
function read_source_map_pathOf(source, root, out) {
    if (source.startsWith('file:'))
        return (0,external_node_url_.fileURLToPath)(source);
    return external_node_path_default().resolve(external_node_path_default().dirname(out), root ?? '', source);
}
function shownPath(file, workingDirectory) {
    return external_node_path_default().relative(workingDirectory, file).split((external_node_path_default()).sep).join('/');
}
function createOrigins(map, text, files, sources) {
    const lines = text.split(/\r\n|\r|\n/);
    return (position) => {
        const line = position.line - 1;
        const entry = map.findEntry(line, unitsBefore(lines[line] ?? '', position));
        if (!('originalSource' in entry) || entry.generatedLine !== line)
            return undefined;
        const file = files.get(entry.originalSource);
        if (file === undefined)
            return undefined;
        const written = (sources.get(file) ?? '').split(/\r\n|\r|\n/)[entry.originalLine] ?? '';
        const column = [...written.slice(0, entry.originalColumn)].length + 1;
        return { file, line: entry.originalLine + 1, column };
    };
}
/** UTF-16 units before a column, which counts code points. */
function unitsBefore(line, { column }) {
    return [...line].slice(0, column - 1).join('').length;
}

;// CONCATENATED MODULE: ./src/roots/create-build.ts







/** A build that takes longer is ended, milliseconds. */
const create_build_LONGEST = 10 * 60 * 1_000;
/** So much of what a build prints is kept, characters. */
const LAST_OUTPUT = 2_000;
/** Runs builds in a working directory. What they make lies in a folder of its own, which is gone afterwards. */
function createBuild(workingDirectory, environment) {
    return async (source, { command }) => {
        const folder = await (0,promises_.mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'cf2-build-'));
        const out = external_node_path_default().join(folder, `${external_node_path_default().basename(source).replace(/(.)\.[^.]*$/, '$1')}.js`);
        try {
            await run(build_command_fillIn(command, { source, out }), workingDirectory, withoutSecrets(environment));
            const text = await (0,promises_.readFile)(out, 'utf8').catch(() => {
                throw new BuildError('it wrote nothing to ${out}');
            });
            return { text, ...(await readSourceMap(text, out, workingDirectory)) };
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
}
/** Builds need no credentials, and what has none cannot print them. */
function withoutSecrets(environment) {
    const entries = Object.entries(environment).filter(([name]) => !SECRETS.test(name));
    return Object.fromEntries(entries);
}
/** What leads to credentials counts as well: profiles, files and addresses of the SDK, the runner's own. */
const SECRETS = /^(?:AWS_(?:.*(?:KEY|TOKEN|SECRET|CREDENTIALS).*|PROFILE|ROLE_ARN)|ACTIONS_.*TOKEN.*|G(?:ITHUB|H)_TOKEN|INPUT_.*)$/i;
function run(command, cwd, env) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(command, {
            cwd,
            env,
            shell: true,
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: create_build_LONGEST,
        });
        let printed = '';
        for (const stream of [child.stdout, child.stderr]) {
            stream.setEncoding('utf8').on('data', (text) => {
                printed = (printed + text).slice(-LAST_OUTPUT);
            });
        }
        child.on('error', ({ message }) => reject(new BuildError(message)));
        child.on('close', (code, signal) => {
            if (code === 0)
                return resolve();
            reject(new BuildError(code === null ? `signal ${signal}` : `exit code ${code}`, tellingLine(printed)));
        });
    });
}
/** The line that says what is wrong: the first one with an error in it, else the last one. */
function tellingLine(printed) {
    const lines = printed.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? '').trim();
}

;// CONCATENATED MODULE: ./src/roots/sha256.ts

/** Node's SHA-256. */
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');

;// CONCATENATED MODULE: ./src/roots/run-deployment.ts














/**
 * Loads the project and takes it as far as credentials, tests and gate allow. What is wrong with files
 * or AWS is in the report. Throws InputError for a malformed endpoint, and what nobody foresaw.
 */
async function runDeployment(surroundings, request) {
    const startedAt = surroundings.clock();
    const [access, project] = await Promise.all([
        findAwsAccess(surroundings.environment, request.roles),
        loadProject(surroundings.files, request.project),
    ]);
    const engines = decideEngines(request.engine, access.hasCredentials);
    const suite = withLimit(project.suite, request.maxComputeUtilization);
    const findings = (0,core_diagnostics/* hasErrors */.Cs)(project.diagnostics)
        ? nothingRun([])
        : await runSuite(surroundings, request, { suite, engines, access });
    const report = createReport({
        ...engines,
        ...findings,
        endpoint: engines.engines.includes('aws') ? access.endpoint : undefined,
        diagnostics: [...project.diagnostics, ...findings.diagnostics],
        sources: new Map([...project.sources, ...findings.sources]),
        startedAt,
        durationMs: surroundings.clock() - startedAt,
    });
    return redactReport(report, suite);
}
async function runSuite(surroundings, { project, skipUnchanged, createMissing, gate, roles, mark, waitForDeployedMs, expectedAccountId, }, { suite, engines, access }) {
    const build = createBuild(surroundings.workingDirectory, surroundings.environment);
    const ports = { ...surroundings, check: checkCode, build };
    try {
        if (!engines.engines.includes('aws')) {
            const findings = await testProject(ports, suite, { engine: 'offline' });
            return { ...findings, publish: offlineDecision(gate) };
        }
        const connection = await connectAws(surroundings.environment, access.endpoint, roles, {
            onRetry: tellRests(surroundings.progress),
            cancel: surroundings.cancel,
        });
        return await deployProject({ ...ports, ...connection, sha256: sha256, wait: waitFor(surroundings.cancel) }, suite, {
            offline: engines.engines.includes('offline'),
            commit: () => project.variables('git.sha') ?? '',
            skipUnchanged,
            createMissing,
            gate,
            mark,
            waitForDeployedMs,
            expectedAccountId,
        });
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return nothingRun(error.diagnostics);
        throw error;
    }
}
/** A closed gate is the better reason; an open one is of no use without AWS. */
function offlineDecision({ refusal }) {
    return refusal ?? { publish: false, code: 'offline', subject: '' };
}
function withLimit(suite, computeUtilization) {
    if (computeUtilization === undefined)
        return suite;
    return {
        ...suite,
        functions: suite.functions.map((fn) => ({
            ...fn,
            limits: { ...fn.limits, computeUtilization },
        })),
    };
}
/** Passes time; a cancelled run does not wait. */
function waitFor(signal) {
    return (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal }).catch((cause) => {
        const facts = { operation: 'waiting', subject: 'the rollout', detail: 'cancelled', cause };
        throw new errors/* ServiceError */._7('cancelled', facts);
    });
}
/** Rests shorter than this, in milliseconds, are not worth a line. */
const LONG_REST = 1_000;
/** Every long rest is shown, so that nobody wonders what a run waits for. */
function tellRests(progress) {
    return ({ operation, subject, failure }, restMs) => {
        if (restMs >= LONG_REST)
            progress({ step: 'resting', id: subject, operation, failure, restMs });
    };
}

;// CONCATENATED MODULE: ./src/main.ts



















/** Runs the action: inputs, pipeline, reports. Never throws; the exit code tells how it ended. */
async function main_run(spawnWorker) {
    const offline = createRuntime(spawnWorker);
    const environment = process.env;
    const commands = await loadRunnerCommands();
    const output = createRunnerOutput(commands);
    const context = readRunContext(environment, readEvent);
    const { report, options } = await runAction({ environment, offline, output, context, commands });
    await offline.close();
    const workingDirectory = external_node_path_default().resolve(options?.workingDirectory ?? '.');
    const root = repositoryRoot(workingDirectory) ?? process.cwd();
    const complete = await announceReport(report, {
        commands,
        output,
        environment,
        context,
        workingDirectory,
        pathPrefix: external_node_path_default().relative(root, workingDirectory).split((external_node_path_default()).sep).join('/'),
        files: { junitFile: options?.junitFile, jsonFile: options?.jsonFile },
    });
    // A report file that was asked for and could not be written is a failure, whatever else went well.
    process.exitCode = exitCodeOf(report) || (complete ? errors/* EXIT */.dc.passed : errors/* EXIT */.dc.failed);
}
/** Every way in which a run can end becomes a report. */
async function runAction(action) {
    let options;
    try {
        options = parseInputs((name) => action.environment[inputVariable(name)] ?? '');
        return { report: await deploy(action, options), options };
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz) {
            return { report: createReport({ diagnostics: error.diagnostics }), options };
        }
        return { report: createReport({ trouble: asServiceError(error) }), options };
    }
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs */
function inputVariable(name) {
    return `INPUT_${name.toUpperCase()}`;
}
function deploy(action, options) {
    const { environment, offline, output, context, commands } = action;
    const { workingDirectory } = options;
    return runDeployment({
        environment,
        offline,
        files: createFiles(workingDirectory),
        workingDirectory,
        clock: Date.now,
        cancel: cancelledBySignal(),
        progress: (event) => output.print(describeProgress(event)),
    }, {
        project: {
            // Who describes a function by inputs means that one, not what a configuration says.
            configPath: options.zeroConfig === undefined ? options.config : false,
            fallback: options.zeroConfig === undefined ? 'none' : [options.zeroConfig],
            environment: options.environment,
            only: options.only,
            allowNoTests: options.allowNoTests,
            ci: isCi(environment),
            variables: projectVariables(environment, workingDirectory),
        },
        engine: options.engine,
        // Who names an engine wants its verdict, also on a function that did not change.
        skipUnchanged: options.engine === 'auto',
        createMissing: options.createMissing,
        maxComputeUtilization: options.maxComputeUtilization,
        roles: rolesOf(options, context, action),
        mark: context.sha === undefined ? undefined : commitMark(context.sha, context.repository),
        waitForDeployedMs: options.waitForDeployedMs,
        expectedAccountId: options.expectedAccountId,
        gate: createActionGate(options, context, commands),
    });
}
function rolesOf({ roleToAssume, publishRoleToAssume, sessionTags }, { runId }, { environment, commands }) {
    // The runner sets it for jobs with `id-token: write`.
    const hasToken = Boolean(environment.ACTIONS_ID_TOKEN_REQUEST_URL);
    return {
        roleToAssume,
        publishRoleToAssume,
        sessionTags,
        sessionName: `cf2-${runId ?? 'run'}`,
        webIdentity: hasToken ? (audience) => commands.getIDToken(audience) : undefined,
    };
}
function readEvent(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
function asServiceError(error) {
    if (error instanceof errors/* ServiceError */._7)
        return error;
    const detail = error instanceof Error ? error.message : String(error);
    return new errors/* ServiceError */._7('unknown', {
        operation: 'cf2',
        subject: 'this run',
        detail,
        cause: error,
    });
}


/***/ })

};
