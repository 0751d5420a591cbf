export const id = 8834;
export const ids = [8834];
export const modules = {

/***/ 23082:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rn: () => (/* binding */ addPublishOptions),
  kH: () => (/* binding */ deployHere),
  IG: () => (/* binding */ parseAfter)
});

// EXTERNAL MODULE: ./src/core/duration.ts
var duration = __webpack_require__(98571);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/diagnostics.ts
var core_diagnostics = __webpack_require__(27135);
;// CONCATENATED MODULE: ./src/core/health/rollback.ts

/** What to do with a version that proves unhealthy. */
const ROLLBACK_CHOICES = ['never', 'unhealthy'];
/** The mistake of asking for a roll-back that nothing can lead to; inputs and options have their own names. */
function rollbackNeedsWatch(input, watch) {
    const expected = `never, unless ${watch} is set, to 10m for example`;
    return (0,core_diagnostics/* errorAt */.Os)(undefined, 'bad-input', { input, text: 'unhealthy', expected });
}

// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/reporters/text/collision.ts
var text_collision = __webpack_require__(54544);
// EXTERNAL MODULE: ./src/reporters/text/count.ts
var count = __webpack_require__(64551);
// EXTERNAL MODULE: ./src/reporters/text/health-words.ts
var health_words = __webpack_require__(19396);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
;// CONCATENATED MODULE: ./src/reporters/progress.ts




const WORDS = {
    caller: ({ account, arn }) => `the calls are made by ${arn}, account ${account}`,
    checked: ({ bytes, runtime }) => `checked, ${(0,count/* count */.U)(bytes, 'byte')} for ${runtime}`,
    tested: ({ engine, cases }) => `${(0,count/* count */.U)(cases, 'test')} run ${PLACES[engine]}`,
    uploaded: ({ name, upload, changes, etag }) => UPLOADS[upload](name, changes.join(', '), etag),
    resting: ({ operation, failure, restMs }) => `${operation} failed (${failure}), trying again in ${(0,count/* formatDuration */.a)(restMs)}`,
    'no-pull-request': ({ event }) => `throwaway changes nothing here, the event ${event} is about no pull request`,
    comment: ({ outcome }) => COMMENTS[outcome],
    throwaway: ({ name, end }) => `${name} ${THROWAWAYS[end]}`,
    'store-synced': ({ done, total }) => `${done} of ${(0,count/* count */.U)(total, 'key')} written`,
    collision: (collision) => (0,text_collision/* describeCollision */._)(collision),
    compared: ({ events }) => `compared with LIVE, ${(0,count/* count */.U)(events, 'event')} run there`,
    rollout: ({ rollout }) => ROLLOUTS[rollout],
    'already-live': ({ etag }) => `LIVE already is this (ETag ${etag})`,
    watching: ({ watchMs }) => `watching its metrics for ${(0,count/* formatDuration */.a)(watchMs)}`,
    counted: ({ invocations, executionErrors, validationErrors, throttles }) => `${(0,count/* count */.U)(invocations, 'invocation')} since the publish, ${(0,count/* count */.U)(executionErrors, 'execution error')}, ` +
        `${(0,count/* count */.U)(validationErrors, 'validation error')}, ${(0,count/* count */.U)(throttles, 'throttled request')}`,
    health: ({ health }) => (0,health_words/* describeHealth */.gw)(health),
    'rolling-back': ({ etag }) => `rolling back to what was LIVE before (ETag ${etag})`,
    'rolled-back': ({ rollback }) => (0,health_words/* describeRollback */.sR)(rollback),
    kept: ({ file }) => `what is LIVE is kept in ${file}`,
    published: ({ etag }) => `published to LIVE (ETag ${etag})`,
    verified: ({ sha256 }) => `LIVE read back, byte for byte what was tested (SHA-256 ${sha256})`,
};
const ROLLOUTS = {
    deployed: 'deployed to all locations',
    unassociated: 'no distribution uses it yet, so there is nothing to wait for',
    'in-progress': 'still on its way to all locations when the waiting time was over',
    replaced: 'somebody else published over it while it was on its way',
};
const COMMENTS = {
    created: 'comment written',
    updated: 'comment updated',
    resolved: 'comment marked as resolved',
    unchanged: 'the comment says so already',
    none: 'nothing to comment on',
};
const THROWAWAYS = {
    deleted: 'deleted',
    'taken-over': 'left to another run of this pull request',
    left: 'could not be deleted',
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
    return (0,quote/* escapeControls */.UN)(`${event.id}: ${words(event)}`);
}

// EXTERNAL MODULE: ./src/roots/assume-roles.ts
var assume_roles = __webpack_require__(22471);
// EXTERNAL MODULE: ./src/roots/cancelled-by-signal.ts
var cancelled_by_signal = __webpack_require__(51571);
// EXTERNAL MODULE: ./src/roots/kept-folder.ts
var kept_folder = __webpack_require__(66986);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/config/load-project.ts + 53 modules
var load_project = __webpack_require__(34862);
// EXTERNAL MODULE: ./src/core/create-report.ts
var create_report = __webpack_require__(96930);
;// CONCATENATED MODULE: ./src/core/engine-choice.ts
/** Values of the `engine` input; `auto` is `both` with credentials, else `offline`. */
const ENGINE_CHOICES = (/* unused pure expression or super */ null && (['auto', 'offline', 'aws', 'both']));
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

// EXTERNAL MODULE: ./src/files/kept-files.ts + 1 modules
var kept_files = __webpack_require__(58937);
// EXTERNAL MODULE: ./src/runtime/checker/check-code.ts
var check_code = __webpack_require__(25560);
;// CONCATENATED MODULE: ./src/core/hold-back.ts
/**
 * Lets a decision to publish stand only if every function is good for it: one failed test, one AWS
 * trouble or one function that nothing tested on AWS holds all of them back. A closed gate stays
 * closed, but failures are the better reason to give.
 */
function holdBack(decision, functions) {
    const obstacle = findObstacle(functions);
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
function findObstacle(functions) {
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

// EXTERNAL MODULE: ./src/core/shared-trouble.ts
var shared_trouble = __webpack_require__(96008);
// EXTERNAL MODULE: ./src/core/slots.ts
var core_slots = __webpack_require__(96498);
// EXTERNAL MODULE: ./src/core/caller.ts
var core_caller = __webpack_require__(15740);
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
    return (0,core_caller/* isUserArn */.P)(arn) ? [(0,core_diagnostics/* noticeAt */.SC)(undefined, 'long-lived-credentials', { arn })] : [];
}
function otherAccount({ account }, expected) {
    const operation = 'GetCallerIdentity';
    return new errors/* ServiceError */._7('other-account', { operation, subject: account, detail: expected });
}

// EXTERNAL MODULE: ./src/core/plan.ts
var core_plan = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/usecases/compare/compare-live.ts + 1 modules
var compare_live = __webpack_require__(87295);
// EXTERNAL MODULE: ./src/usecases/read-live.ts
var read_live = __webpack_require__(72469);
;// CONCATENATED MODULE: ./src/usecases/compare-stage.ts



/**
 * Compares what was tested with LIVE, function by function, after all tests: so no test waits for it. It comes before
 * the publish, after which LIVE is the new code. Whatever it meets changes nothing of what follows.
 */
async function compareTested(context, runs) {
    if (!context.options.compareLive)
        return runs;
    return Promise.all(runs.map((run) => compareOne(context, run)));
}
async function compareOne(context, run) {
    const { config } = run.prepared;
    if (config.live === 'never' || run.trouble !== undefined)
        return run;
    const comparison = await compared(context, run);
    if (comparison.kind === 'read') {
        context.ports.progress({ step: 'compared', id: config.id, events: comparison.aws.size });
    }
    return { ...run, comparison };
}
async function compared(context, run) {
    const { ports, slots } = context;
    if (run.deployment?.alreadyLive)
        return { kind: 'same' };
    const { remote, kept } = run;
    if (remote?.live === undefined)
        return { kind: 'new' };
    const { live } = remote;
    const { name } = run.prepared.config;
    const comparing = {
        cloudfront: ports.comparing ?? ports.cloudfront,
        offline: ports.offline,
        clock: ports.clock,
        slots,
    };
    const read = () => kept === undefined
        ? (0,read_live/* readLive */.p)(comparing.cloudfront, name, live)
        : Promise.resolve({
            described: { ...live, etag: kept.etag, config: kept.config },
            code: kept.code,
        });
    return (0,compare_live/* compareLive */.M)(comparing, run, { read, wanted: wantedConfig(run) });
}
/** The configuration that would be published, also where another function stood for this one. */
function wantedConfig({ prepared, remote, keyValueStoreArn, }) {
    const { runtime, comment, restores } = prepared.config;
    const desired = { code: prepared.bytes, runtime, comment, keyValueStoreArn };
    return (0,core_plan/* planUpload */.d7)({ ...desired, restores: restores?.config }, remote).config;
}

// EXTERNAL MODULE: ./src/usecases/function-run.ts + 3 modules
var function_run = __webpack_require__(7577);
// EXTERNAL MODULE: ./src/core/function-config.ts
var function_config = __webpack_require__(1686);
// EXTERNAL MODULE: ./src/core/runtimes.ts
var runtimes = __webpack_require__(72870);
// EXTERNAL MODULE: ./src/usecases/coverage-stage.ts
var coverage_stage = __webpack_require__(43367);
// EXTERNAL MODULE: ./src/usecases/prepared-function.ts
var prepared_function = __webpack_require__(21364);
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

// EXTERNAL MODULE: ./src/usecases/run-cases.ts
var run_cases = __webpack_require__(19877);
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
    const restores = config.restores?.config;
    const desired = { code: bytes, runtime, comment, keyValueStoreArn, mark, restores };
    const plan = (0,core_plan/* planUpload */.d7)(desired, remote);
    if (remote === undefined && !options.createMissing)
        throw missingFunction(name);
    const write = () => writePlan(ports.cloudfront, name, plan, { remote, bytes });
    const written = await write().catch(async (error) => {
        const found = await findWritten(ports.cloudfront, error, {
            name,
            bytes,
            config: plan.config,
        });
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
async function findWritten(cloudfront, error, { name, bytes, config }) {
    if (!(error instanceof errors/* ServiceError */._7) || !UNSURE.has(error.failure))
        return undefined;
    const remote = await readRemote(cloudfront, name).catch(() => undefined);
    if (remote === undefined || !(0,core_plan/* holds */.v9)(remote, bytes, config))
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
    const stated = prepared.flatMap((it) => it.config.runtime === undefined ? [] : (0,prepared_function/* checkFunction */.d7)(check, it, it.config.runtime));
    if ((0,core_diagnostics/* hasErrors */.Cs)(stated))
        return { runs: [], diagnostics: stated };
    const reading = prepared.map((it) => readFunction(context, it));
    const resolved = await Promise.all(prepared.map(async (it, index) => ({
        prepared: it,
        runtime: it.config.runtime ?? runtimeOf((await reading[index])?.remote),
    })));
    const unstated = resolved.flatMap((it) => it.prepared.config.runtime === undefined ? (0,prepared_function/* checkFunction */.d7)(check, it.prepared, it.runtime) : []);
    const diagnostics = [...stated, ...unstated];
    if ((0,core_diagnostics/* hasErrors */.Cs)(diagnostics))
        return { runs: [], diagnostics };
    const runs = await Promise.all(resolved.map(async (it, index) => {
        const tested = await testOffline(context, (0,function_run/* startRun */.AD)(it.prepared, it.runtime));
        return { ...tested, ...(await reading[index]) };
    }));
    return { diagnostics: [...diagnostics, ...(0,coverage_stage/* coverageFindings */.PZ)(runs)], runs };
}
async function readFunction({ ports, options }, prepared) {
    const { name, kvs } = prepared.config;
    const read = await (0,function_run/* attempt */.CD)((0,function_run/* startRun */.AD)(prepared, runtimes/* DEFAULT_RUNTIME */.JA), async (run) => {
        const [remote, keyValueStoreArn] = await Promise.all([
            readRemote(ports.cloudfront, name),
            kvs === undefined || isResolved(kvs) ? kvs : ports.cloudfront.keyValueStoreArn(kvs),
        ]);
        if (remote === undefined && !options.createMissing)
            throw missingFunction(name);
        return { ...run, remote, keyValueStoreArn };
    });
    return { remote: read.remote, keyValueStoreArn: read.keyValueStoreArn, trouble: read.trouble };
}
function isResolved(kvs) {
    return kvs === function_config/* NO_STORE */.IH || kvs.startsWith('arn:');
}
function runtimeOf(remote) {
    const runtime = remote?.development.described.config.runtime;
    return (0,runtimes/* isRuntime */.vk)(runtime) ? runtime : runtimes/* DEFAULT_RUNTIME */.JA;
}
async function testOffline({ ports, options }, started) {
    const isAsked = options.coverage === true;
    const run = (0,coverage_stage/* readyForCoverage */.fB)(started, isAsked, ports);
    const { config, text, bytes } = run.prepared;
    ports.progress({ step: 'checked', id: config.id, bytes: bytes.length, runtime: run.runtime });
    if (!options.offline)
        return run;
    const engine = ports.offline.engine({ source: text, runtime: run.runtime });
    const offline = await (0,run_cases/* runCases */.v)(engine, run.cases, config.limits);
    ports.progress({ step: 'tested', id: config.id, engine: 'offline', cases: offline.size });
    const answered = { ...run, answers: { ...run.answers, offline } };
    return (0,coverage_stage/* addCoverage */.q7)(ports.measureCoverage, answered, isAsked);
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
        throw tooManyCollisions(name, collisions);
    ports.progress({ step: 'collision', id, ...collision });
    return { ...run, remote, collisions };
}
/** Whose write it was, as far as what was found tells. */
function describeFound({ development }, during, sha256) {
    const { code } = development.code;
    const { comment } = development.described.config;
    return { during, comment, sha256: sha256(code), size: code.length };
}
/** The error of a run that gives up: all the writes it met, for whoever has to talk to whom. */
function tooManyCollisions(name, collisions) {
    const { during } = collisions.at(-1) ?? { during: 'upload' };
    const detail = `DEVELOPMENT held ${collisions.map(describeWrite).join('; then ')}`;
    return new errors/* ServiceError */._7('collision', { operation: OPERATIONS[during], subject: name, detail });
}
function describeWrite({ gone, comment, sha256, size }) {
    if (gone)
        return 'nothing, somebody deleted it';
    const whose = comment === '' ? 'without a comment' : `with the comment "${comment}"`;
    return `${size} bytes ${whose}, SHA-256 ${sha256}`;
}
const OPERATIONS = {
    upload: 'UpdateFunction',
    test: 'TestFunction',
    publish: 'PublishFunction',
};

// EXTERNAL MODULE: ./src/core/ports.ts
var ports = __webpack_require__(64119);
;// CONCATENATED MODULE: ./src/usecases/keep-live.ts



/**
 * Reads what a publish would replace. It is read after the upload: from then on a foreign publish of anything
 * else needs a foreign write, which our own publish would be refused for. Trouble belongs to the function.
 */
async function readLiveToKeep({ ports, options }, run) {
    const { remote, deployment } = run;
    const willPublish = options.gate.refusal === undefined && deployment?.alreadyLive === false;
    const isNeeded = ports.keep !== undefined && remote !== undefined && willPublish;
    if (!isNeeded)
        return { kept: undefined, trouble: run.trouble };
    try {
        return { kept: await readToKeep(ports, run), trouble: run.trouble };
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return { kept: undefined, trouble: error };
        throw error;
    }
}
async function readToKeep({ cloudfront, clock }, { prepared: { config }, remote }) {
    const { id, name } = config;
    const found = await (0,read_live/* readLive */.p)(cloudfront, name, remote?.live);
    if (found === undefined)
        return undefined;
    const { arn, etag, config: configured } = found.described;
    return { id, name, arn, etag, keptAt: clock(), config: configured, code: found.code };
}
/** Writes what is LIVE to a file, right before it is replaced. Without the file nothing is replaced. */
async function keepLive({ keep, progress }, { kept, prepared }) {
    if (keep === undefined || kept === undefined)
        return undefined;
    const { id, name: subject } = prepared.config;
    try {
        const file = await keep(kept);
        progress({ step: 'kept', id, file });
        return file;
    }
    catch (error) {
        if (!(error instanceof ports/* FileError */.f))
            throw error;
        const facts = { operation: 'PublishFunction', subject, detail: error.reason, cause: error };
        throw new errors/* ServiceError */._7('not-kept', facts);
    }
}

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
        (0,core_plan/* equalBytes */.ex)(bytes, code.code) &&
        (0,core_plan/* changedConfig */.J0)(config, described.config).length === 0;
    if (same)
        return described;
    throw new errors/* ServiceError */._7('live-differs', {
        operation: 'GetFunction',
        subject: name,
        detail: code === undefined ? 'there is no LIVE stage' : 'LIVE is not what was tested',
    });
}

;// CONCATENATED MODULE: ./src/usecases/restore-guard.ts


/**
 * What is restored has to be of this very function, and to replace the one version it was meant to replace;
 * looked at after every reading of AWS. Throws InputError, or ServiceError `live-replaced`.
 */
function checkRestored({ prepared: { config }, remote, replaces }) {
    const expected = remote?.development.described.arn;
    const { arn: found, file: path = '' } = config.restores ?? {};
    if (found !== undefined && expected !== undefined && found !== expected) {
        const args = { path, why: 'other-account', found, expected };
        throw new errors/* InputError */.dz([(0,core_diagnostics/* errorAt */.Os)(undefined, 'bad-kept-file', args)]);
    }
    if (replaces === undefined || remote?.live?.etag === replaces)
        return;
    const detail = `LIVE has ETag ${remote?.live?.etag ?? '(none)'}, not ${replaces}`;
    const facts = { operation: 'UpdateFunction', subject: config.name, detail };
    throw new errors/* ServiceError */._7('live-replaced', facts);
}

// EXTERNAL MODULE: ./src/core/sample.ts
var sample = __webpack_require__(35149);
// EXTERNAL MODULE: ./src/usecases/read-store.ts
var read_store = __webpack_require__(51662);
// EXTERNAL MODULE: ./src/usecases/test-function-engine.ts + 1 modules
var test_function_engine = __webpack_require__(51497);
;// CONCATENATED MODULE: ./src/usecases/test-revision.ts




/** Runs the events of a function on one revision, and reads the store that its fixtures are compared with. */
async function testRevision({ ports, slots, options }, run, cloudfront, { name, etag, config }) {
    const { id, limits } = run.prepared.config;
    const engine = (0,test_function_engine/* createTestFunctionEngine */.b6)({ cloudfront, clock: ports.clock, slots }, { name, etag, stage: 'DEVELOPMENT' });
    const sampling = { commit: options.commit, sha256: ports.sha256 };
    const leftOut = (0,sample/* outsideSample */.W)(run.cases, options.offline ? sampling : undefined);
    const cases = run.cases.filter(({ id: caseId }) => !leftOut.has(caseId));
    const aws = await (0,run_cases/* runCases */.v)(engine, cases, limits);
    ports.progress({ step: 'tested', id, engine: 'aws', cases: aws.size });
    const tested = { ...run, answers: { ...run.answers, aws }, outsideSample: leftOut };
    const [arn] = config.keyValueStoreArns;
    return { ...tested, store: await (0,read_store/* readStore */.u)(ports.keyValueStores, tested, arn) };
}

;// CONCATENATED MODULE: ./src/usecases/upload-stage.ts







/**
 * Brings DEVELOPMENT to the repository's state and runs every event there, pinned to the ETag of that very
 * revision; again from the start when somebody else wrote in between. Throws ServiceError.
 */
async function uploadAndTest(context, run) {
    checkRestored(run);
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
        alreadyLive: plan.action === 'none' && run.remote !== undefined && (0,core_plan/* isLive */.DG)(run.remote),
        liveEtag: run.remote?.live?.etag,
        collisions: run.collisions,
        rollout: undefined,
    };
}
async function testUploaded(context, run, { config, etag }) {
    if (run.deployment?.alreadyLive && context.options.skipUnchanged)
        return run;
    const { name } = run.prepared.config;
    const [tested, live] = await Promise.all([
        testRevision(context, run, context.ports.cloudfront, { name, etag, config }),
        readLiveToKeep(context, run),
    ]);
    return { ...tested, ...live };
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
    let keptFile;
    try {
        keptFile = await keepLive(ports, run);
        const publishedAt = ports.clock();
        const tested = { name, etag, bytes: run.prepared.bytes, config };
        const live = await publishFunction(ports, tested, () => {
            publishAnswered = true;
            ports.progress({ step: 'published', id, etag });
        });
        ports.progress({ step: 'verified', id, sha256: deployment.sha256 });
        const answered = { ...deployment, keptFile, publishAnswered };
        const published = { ...answered, published: true, liveEtag: live.etag };
        return { ...run, live, publishedAt, deployment: published };
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
        const publishUnknown = error.failure === 'publish-unknown';
        return {
            ...run,
            deployment: { ...deployment, keptFile, publishAnswered, publishUnknown },
            trouble: error,
        };
    }
}

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/core/throwaway/name.ts

/** Hexadecimal digits of the hash in a name that had to be shortened. */
const HASH_LENGTH = 8;
/**
 * `redirects-pr-7`. A name that would get too long keeps its beginning, and a hash of the whole keeps it
 * apart from others that begin alike: `a-very-long-\u2026-1a2b3c4d-pr-7`.
 */
function throwawayName(name, pullRequest, sha256) {
    const suffix = `-pr-${pullRequest}`;
    const room = limits/* LIMITS */.b1.functionName.value - suffix.length;
    if (name.length <= room)
        return `${name}${suffix}`;
    const hash = sha256(new TextEncoder().encode(name)).slice(0, HASH_LENGTH);
    return `${name.slice(0, room - HASH_LENGTH - 1)}-${hash}${suffix}`;
}
/** The pull request in the name of a throwaway function; undefined: it cannot be one. */
function pullRequestIn(throwaway) {
    const digits = /-pr-([1-9]\d{0,15})$/.exec(throwaway)?.[1];
    return digits === undefined ? undefined : Number(digits);
}

;// CONCATENATED MODULE: ./src/core/throwaway/marks.ts

const TAG = {
    function: 'cf2:throwaway-of',
    pullRequest: 'cf2:pull-request',
    repository: 'cf2:repository',
    since: 'cf2:since',
};
/** What throwaway functions are recognised by. `since` is in milliseconds since 1970. */
function throwawayTags(name, { number, repository }, since) {
    return {
        [TAG.function]: name,
        [TAG.pullRequest]: String(number),
        [TAG.repository]: repository,
        [TAG.since]: new Date(since).toISOString(),
    };
}
const MARK = 'cf2: throwaway';
/**
 * The comment, which every write sets: it says whose write it was, and stands for the tags where a run ended
 * between the creation and the tagging. Long repository names are cut.
 */
function throwawayComment({ number, repository, token }) {
    const text = `${MARK} ${token} of pull request ${number} of ${repository}`;
    return text.slice(0, limits/* LIMITS */.b1.comment.value);
}
/**
 * Since when a function has been a throwaway function of `name` and this pull request, in milliseconds since
 * 1970; undefined: it is none. Its tags decide, and the comment only where it has no tag of cf2 at all.
 */
function throwawaySince({ tags, comment, createdAt }, name, pullRequest) {
    const isTagged = Object.values(TAG).some((key) => Object.hasOwn(tags, key));
    if (!isTagged)
        return isThrowawayComment(comment, pullRequest) ? createdAt : undefined;
    const since = Date.parse(tags[TAG.since] ?? '');
    if (Number.isNaN(since))
        return undefined;
    const expected = Object.entries(throwawayTags(name, pullRequest, since));
    return expected.every(([key, value]) => key === TAG.since || tags[key] === value)
        ? since
        : undefined;
}
/** True for the comment that some run of a pull request has written. */
function isThrowawayComment(comment, pullRequest) {
    const token = new RegExp(`^${MARK} (\\w+) `).exec(comment)?.[1];
    return token !== undefined && comment === throwawayComment({ ...pullRequest, token });
}

;// CONCATENATED MODULE: ./src/core/throwaway/leftovers.ts

/** Those of all functions whose name is that of a throwaway function of one of `names`. */
function leftoverCandidates(listed, names, sha256) {
    const live = new Set(listed.filter(({ stage }) => stage === 'LIVE').map(({ name }) => name));
    return listed
        .filter(({ name, stage }) => stage === 'DEVELOPMENT' && !live.has(name))
        .flatMap((it) => {
        const number = pullRequestIn(it.name);
        if (number === undefined || names.includes(it.name))
            return [];
        const of = names.find((name) => throwawayName(name, number, sha256) === it.name);
        return of === undefined ? [] : [{ ...it, of, number }];
    });
}

;// CONCATENATED MODULE: ./src/usecases/throwaway/sweep-leftovers.ts




/** Milliseconds after which no run is at work on a throwaway function any more: a day. */
const LEFT_BEHIND = 24 * 60 * 60_000;
/** Somebody else deleted it or is at work on it, or the run was cancelled. */
const NO_MATTER = [
    'no-such-function',
    'precondition-failed',
    'cancelled',
];
/**
 * Deletes the throwaway functions of this repository that runs left behind more than a day ago, except `busy` ones,
 * which this run works on. Trouble is a warning: the tests do not depend on it.
 */
async function sweepLeftovers(context, throwaways, names, busy) {
    try {
        const listed = await throwaways.functions.list();
        const candidates = leftoverCandidates(listed, names, context.ports.sha256).filter(({ name }) => !busy.has(name));
        const swept = candidates.map((it) => sweepOne(context, throwaways, it));
        return (await Promise.all(swept)).flat();
    }
    catch (error) {
        return warningOf(error, undefined);
    }
}
async function sweepOne({ ports, slots }, throwaways, candidate) {
    const { name } = candidate;
    try {
        const isGone = await slots(() => deleteIfLeft(throwaways, candidate, ports.clock()));
        return isGone ? [(0,core_diagnostics/* noticeAt */.SC)(undefined, 'leftover-deleted', { name })] : [];
    }
    catch (error) {
        return warningOf(error, name);
    }
}
/** Its tags are read, then both stages, and it is deleted under the ETag that was read. */
async function deleteIfLeft({ functions, pullRequest: { repository } }, candidate, now) {
    const { name, arn, of, number } = candidate;
    const marks = { ...candidate, tags: await functions.tagsOf(arn) };
    const since = throwawaySince(marks, of, { number, repository });
    if (since === undefined || now - since <= LEFT_BEHIND)
        return false;
    const [development, live] = await Promise.all([
        functions.describe(name, 'DEVELOPMENT'),
        functions.describe(name, 'LIVE'),
    ]);
    if (development === undefined || live !== undefined)
        return false;
    await functions.delete(name, development.etag);
    return true;
}
function warningOf(error, name) {
    if (!(error instanceof errors/* ServiceError */._7))
        throw error;
    const { operation, failure } = error;
    if (NO_MATTER.includes(failure))
        return [];
    return [(0,core_diagnostics/* warningAt */.MK)(undefined, 'leftover-kept', { name, operation, failure })];
}

;// CONCATENATED MODULE: ./src/usecases/throwaway/ended-by.ts
/** What a piece of work came to; undefined: the signal was first, and nobody waits for it any more. */
async function endedBy(work, signal) {
    let stop = () => undefined;
    const aborted = new Promise((resolve) => {
        stop = () => {
            resolve(undefined);
        };
        signal.addEventListener('abort', stop);
        if (signal.aborted)
            stop();
    });
    // What it fails with later interests nobody.
    work.catch(() => undefined);
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}

;// CONCATENATED MODULE: ./src/usecases/throwaway/close-throwaway.ts



/** Times that the deletion is tried, each beginning with a look at what is there. */
const MAX_TRIES = 3;
/**
 * Takes away what this run has written last, and nothing else: conditional on the ETag under which it was
 * read. Never rejects for what AWS answers; a cancelled run has a short time for it.
 */
async function closeThrowaway(place) {
    const { cleanupEnds } = place.throwaways;
    return (await endedBy(deleteOwn(place, 1), cleanupEnds)) ?? left(cutShort(place));
}
async function deleteOwn(place, attempt) {
    const { name, throwaways } = place;
    try {
        const seen = await look(place);
        if (typeof seen !== 'string')
            return seen;
        await throwaways.cleanup.delete(name, seen);
        return { end: 'deleted' };
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
        // An answer that got lost before may have been this.
        if (error.failure === 'no-such-function')
            return { end: 'deleted' };
        return attempt < MAX_TRIES ? deleteOwn(place, attempt + 1) : left(error);
    }
}
/** The ETag to delete, or why there is nothing to delete. */
async function look(place) {
    const { name, config, throwaways, notes } = place;
    const [development, live] = await Promise.all([
        throwaways.cleanup.describe(name, 'DEVELOPMENT'),
        throwaways.cleanup.describe(name, 'LIVE'),
    ]);
    // What is still being written may come to be after this look.
    if (development === undefined)
        return notes.isWriting ? left(cutShort(place)) : { end: 'deleted' };
    const { comment } = development.config;
    if (live !== undefined)
        return left(foreign(name, 'somebody published it'));
    if (comment === config.comment)
        return development.etag;
    return isThrowawayComment(comment, throwaways.pullRequest)
        ? { end: 'taken-over' }
        : left(foreign(name, `somebody else wrote to it, with the comment "${comment}"`));
}
function left(error) {
    return { end: 'left', error };
}
function foreign(subject, detail) {
    return new errors/* ServiceError */._7('collision', { operation: 'DeleteFunction', subject, detail });
}
function cutShort({ name }) {
    const facts = { operation: 'DeleteFunction', subject: name, detail: 'there was no time left' };
    return new errors/* ServiceError */._7('cancelled', facts);
}

;// CONCATENATED MODULE: ./src/usecases/throwaway/open-throwaway.ts






/**
 * Creates the throwaway function, or takes the one that is there: an earlier run's leftover, or one that
 * another run of the pull request is at work on, which finds out by its ETag. Throws ServiceError, among
 * others `not-a-throwaway` for a function that only has the name.
 */
async function openThrowaway(place) {
    const created = place.notes.exists ? undefined : await create(place);
    if (created !== undefined)
        return created;
    const remote = await readRemote(place.throwaways.functions, place.name);
    if (remote !== undefined)
        return adopt(place, remote).catch(undefinedAfter(LOST));
    noteLoss(place, undefined);
    return create(place);
}
/** Somebody else's write, or deletion, came between reading and writing. */
const LOST = ['precondition-failed', 'no-such-function'];
async function create(place) {
    const { notes } = place;
    notes.hasWritten = true;
    const etag = await write(place, () => createTagged(place)).catch(undefinedAfter(['already-exists']));
    notes.exists = true;
    return etag;
}
/** Where AWS takes no tags, the comment marks the function until they are set. */
async function createTagged({ throwaways, name, config, bytes, tags }) {
    const { functions } = throwaways;
    const created = await functions
        .create(name, config, bytes, tags)
        .catch(undefinedAfter(['tags-refused']));
    if (created !== undefined)
        return created.etag;
    const { etag, arn } = await functions.create(name, config, bytes);
    await functions.tag(arn, tags).catch(undefinedAfter());
    return etag;
}
async function adopt(place, remote) {
    const { throwaways, name, config, bytes, tags, notes } = place;
    const { described } = remote.development;
    if ((0,core_plan/* holds */.v9)(remote, bytes, config))
        return described.etag;
    const isThrowaway = await isOurs(place, described);
    // What it is was never a write of this run.
    if (!isThrowaway && notes.tested === undefined)
        notes.hasWritten = false;
    if (!isThrowaway || remote.live !== undefined)
        throw onlyHasTheName(name);
    noteLoss(place, remote);
    notes.hasWritten = true;
    const { functions } = throwaways;
    const etag = await write(place, () => functions.update(name, described.etag, config, bytes));
    // Anew, so that nobody takes it for a leftover while it is tested.
    await functions.tag(described.arn, tags).catch(undefinedAfter());
    return etag;
}
/** Writes, and looks what is there after an answer that leaves it open. */
async function write({ throwaways, name, bytes, config, notes }, send) {
    notes.isWriting = true;
    try {
        return await send();
    }
    catch (error) {
        const found = await findWritten(throwaways.functions, error, { name, bytes, config });
        if (found === undefined)
            throw error;
        return found.etag;
    }
    finally {
        notes.isWriting = false;
    }
}
async function isOurs({ throwaways, of, context }, { arn, config }) {
    const marks = {
        tags: await throwaways.functions.tagsOf(arn),
        comment: config.comment,
        createdAt: context.ports.clock(),
    };
    return throwawaySince(marks, of.name, throwaways.pullRequest) !== undefined;
}
/** What was found is a collision if this run lost something to it, else what an earlier run has left. */
function noteLoss({ context, of, notes }, remote) {
    const { lostDuring: during } = notes;
    notes.lostDuring = undefined;
    if (during === undefined) {
        notes.found ||= remote !== undefined;
        return;
    }
    const collision = remote === undefined
        ? { during, gone: true, comment: '', sha256: '', size: 0 }
        : describeFound(remote, during, context.ports.sha256);
    notes.collisions.push(collision);
    context.ports.progress({ step: 'collision', id: of.id, ...collision });
}
function onlyHasTheName(name) {
    return new errors/* ServiceError */._7('not-a-throwaway', {
        operation: 'CreateFunction',
        subject: name,
        detail: 'it has a LIVE stage, or not the tags of this repository and pull request',
    });
}
/** Passes over some failures, or over all of AWS. */
function undefinedAfter(failures) {
    return (error) => {
        const isOne = error instanceof errors/* ServiceError */._7 && (failures?.includes(error.failure) ?? true);
        if (!isOne)
            throw error;
    };
}

;// CONCATENATED MODULE: ./src/usecases/throwaway/throwaway-place.ts



/** Decides on name, configuration and marks; what nobody said is as the function itself has it. */
function placeOf(context, throwaways, { prepared, remote, keyValueStoreArn }) {
    const { pullRequest } = throwaways;
    const { sha256, clock } = context.ports;
    const { config, bytes } = prepared;
    const { runtime } = config;
    const comment = throwawayComment(pullRequest);
    const { config: merged } = (0,core_plan/* planUpload */.d7)({ code: bytes, runtime, comment, keyValueStoreArn }, remote);
    return {
        context,
        throwaways,
        of: { id: config.id, name: config.name },
        name: throwawayName(config.name, pullRequest.number, sha256),
        bytes,
        config: merged,
        tags: throwawayTags(config.name, pullRequest, clock()),
        notes: {
            exists: false,
            hasWritten: false,
            isWriting: false,
            found: false,
            tested: undefined,
            lostDuring: undefined,
            collisions: [],
        },
    };
}

;// CONCATENATED MODULE: ./src/usecases/throwaway/test-on-throwaway.ts








/**
 * Tests a function on one that is made for it and taken away again, however the tests end. Answers the run with
 * their answers, and nothing that could be published.
 */
async function testOnThrowaway(context, throwaways, run) {
    const place = placeOf(context, throwaways, run);
    const work = (0,function_run/* attempt */.CD)(run, (it) => openAndTest(place, it));
    const tested = await endedBy(work, throwaways.workEnds).catch(async (error) => {
        // What nobody foresaw ends the run, but not before this is done.
        await test_on_throwaway_closed(place, run);
        throw error;
    });
    return test_on_throwaway_closed(place, tested ?? test_on_throwaway_cutShort(place, run));
}
async function openAndTest(place, run) {
    const { context, throwaways, name, config, notes } = place;
    let tested;
    for (let round = 1; round <= MAX_ROUNDS; round += 1) {
        const etag = await openThrowaway(place);
        notes.lostDuring = etag === undefined ? 'upload' : 'test';
        if (etag === undefined)
            continue;
        notes.tested = etag;
        tested = await testRevision(context, run, throwaways.functions, { name, etag, config });
        if (!test_on_throwaway_isLost(tested))
            return tested;
    }
    // Nobody else was met: what AWS said of the tests is all there is to say.
    if (tested !== undefined && notes.collisions.length === 0)
        return tested;
    throw tooManyCollisions(name, notes.collisions);
}
/** The revision is not there any more: somebody wrote to the function, or deleted it. */
function test_on_throwaway_isLost({ answers }) {
    return [...(answers.aws?.values() ?? [])].some((answer) => answer.kind === 'trouble' &&
        (answer.error.failure === 'precondition-failed' ||
            answer.error.failure === 'no-such-function'));
}
async function test_on_throwaway_closed(place, run) {
    const { context, name, of, notes } = place;
    if (!notes.hasWritten)
        return run;
    const end = await closeThrowaway(place);
    context.ports.progress({ step: 'throwaway', id: of.id, name, end: end.end });
    const { tested, found, collisions } = notes;
    return { ...run, throwaway: { ...end, name, etag: tested, found, collisions } };
}
/** A call was under way when the run was cancelled, and did not end in time. */
function test_on_throwaway_cutShort({ name }, run) {
    const facts = { operation: 'TestFunction', subject: name, detail: 'the run was cancelled' };
    return { ...run, trouble: new errors/* ServiceError */._7('cancelled', facts) };
}

;// CONCATENATED MODULE: ./src/usecases/rehearse.ts






/**
 * Tests every function on one of its own, and none of them where the functions themselves are: DEVELOPMENT stays
 * as it is. What already is LIVE as in the repository needs none. All throwaway functions are gone when this
 * resolves, and when it rejects.
 */
async function rehearse(context, throwaways, runs) {
    const { pullRequest } = throwaways;
    const isKept = (run) => context.options.skipUnchanged && isUnchanged(run);
    const work = runs.map((run) => isKept(run)
        ? // Finds nothing to write and nothing to test.
            (0,function_run/* attempt */.CD)(run, (it) => uploadAndTest(context, it))
        : testOnThrowaway(context, throwaways, run));
    const names = runs.map((run) => run.prepared.config.name);
    const busy = names.map((name) => throwawayName(name, pullRequest.number, context.ports.sha256));
    const sweeping = sweepLeftovers(context, throwaways, names, new Set(busy));
    await Promise.allSettled([...work, sweeping]);
    return { runs: await Promise.all(work), diagnostics: await sweeping };
}
/** True when DEVELOPMENT holds what the repository has, and is LIVE. */
function isUnchanged({ prepared, remote, keyValueStoreArn, trouble }) {
    if (remote === undefined || trouble !== undefined)
        return false;
    const { runtime, comment } = prepared.config;
    const plan = (0,core_plan/* planUpload */.d7)({ code: prepared.bytes, runtime, comment, keyValueStoreArn }, remote);
    return plan.action === 'none' && (0,core_plan/* isLive */.DG)(remote);
}
/** The same functions as if nobody had tested them on AWS: what was tested elsewhere leads nowhere. */
function forgetRehearsal(runs, rehearsed) {
    return runs.map((run, index) => ({ ...run, throwaway: rehearsed[index]?.throwaway }));
}

// EXTERNAL MODULE: ./src/usecases/run-findings.ts
var run_findings = __webpack_require__(52456);
// EXTERNAL MODULE: ./src/usecases/ensure-retention.ts
var ensure_retention = __webpack_require__(7743);
;// CONCATENATED MODULE: ./src/usecases/retention-stage.ts



/**
 * Sees to it that the log groups of functions expire, where the run was told to and may publish: before the
 * first write, so that a permission that is missing stops nothing half done.
 */
async function settleRetention({ ports, options }, functions) {
    const { logRetentionDays: days, gate } = options;
    if (days === undefined || !(await gate.decide()).publish)
        return NOTHING;
    const diagnostics = [];
    try {
        for (const { name } of functions) {
            if (ports.logs === undefined)
                throw noEndpoint(name);
            const { outcome, ...args } = await (0,ensure_retention/* ensureRetention */.R)(ports.logs, name, days);
            if (outcome !== 'kept' || args.days !== days)
                diagnostics.push((0,core_diagnostics/* noticeAt */.SC)(undefined, 'log-retention', { ...args, outcome, wanted: days }));
        }
        return { diagnostics, trouble: undefined };
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return { diagnostics, trouble: error };
        throw error;
    }
}
const NOTHING = { diagnostics: [], trouble: undefined };
function noEndpoint(subject) {
    return new errors/* ServiceError */._7('no-endpoint', { operation: 'PutRetentionPolicy', subject, detail: '' });
}

// EXTERNAL MODULE: ./src/core/kvs/wanted-stores.ts
var wanted_stores = __webpack_require__(94554);
// EXTERNAL MODULE: ./src/core/source.ts
var source = __webpack_require__(82858);
// EXTERNAL MODULE: ./src/usecases/sync-store.ts + 2 modules
var sync_store = __webpack_require__(18111);
// EXTERNAL MODULE: ./src/usecases/sync-stores.ts
var sync_stores = __webpack_require__(68468);
;// CONCATENATED MODULE: ./src/usecases/store-stage.ts






/**
 * Compares the stores of the configuration with their files, and writes what differs where the run was told to
 * and the gate is open. Keys that only a store has stay. Throws InputError for two files of one store.
 */
async function settleStores(context, functions) {
    const { kvsSync = 'off' } = context.options;
    const configured = kvsSync === 'off' ? [] : (0,wanted_stores/* storesOf */.o)(functions);
    if (configured.length === 0)
        return { diagnostics: [], trouble: undefined };
    const { cloudfront, keyValueStores: stores } = context.ports;
    const writes = kvsSync === 'apply' && (await context.options.gate.decide()).publish;
    const diagnostics = [];
    try {
        for (const planned of await (0,sync_stores/* planStores */.O)({ cloudfront, stores }, configured, false)) {
            diagnostics.push(await settleOne(context, planned, writes));
        }
        return { diagnostics, trouble: undefined };
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return { diagnostics, trouble: error };
        throw error;
    }
}
async function settleOne({ ports }, { configured: { store, data }, wanted, planned, stores }, writes) {
    const { plan, kept } = planned;
    const added = plan.puts.filter(({ before }) => before === undefined).length;
    const counts = { store, added, changed: plan.puts.length - added, kept };
    if (!writes)
        return (0,core_diagnostics/* noticeAt */.SC)((0,source/* fileSpan */.bU)(data.path), 'kvs-differs', counts);
    const progress = (done, total) => {
        ports.progress({ step: 'store-synced', id: store, done, total });
    };
    const { end } = await (0,sync_store/* syncStore */.N)({ stores, progress }, wanted, planned);
    if (end === 'changed')
        throw overtaken(store);
    return (0,core_diagnostics/* noticeAt */.SC)((0,source/* fileSpan */.bU)(data.path), 'kvs-synced', counts);
}
function overtaken(subject) {
    const detail = 'somebody else wrote to keys of the plan; look at it again: cf2 kvs diff';
    return new errors/* ServiceError */._7('collision', { operation: 'UpdateKeys', subject, detail });
}

;// CONCATENATED MODULE: ./src/usecases/find-live.ts


/**
 * Reads LIVE of a function that was published, and perhaps rolled back (`restored`): the new version, the one
 * that was kept, or another one.
 */
async function findLive(cloudfront, run, restored) {
    try {
        return await readLive(cloudfront, run);
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
        // Where nothing was published since, what this run read back after its own publish still is what is known.
        const { publishAnswered = false, publishUnknown = false } = restored?.deployment ?? {};
        const isTouched = publishAnswered || publishUnknown;
        return { live: isTouched ? 'unknown' : 'new', etag: undefined };
    }
}
async function readLive(cloudfront, { prepared, deployment, kept }) {
    const { name } = prepared.config;
    const [code, described] = await Promise.all([
        cloudfront.get(name, 'LIVE'),
        cloudfront.describe(name, 'LIVE'),
    ]);
    // It changed while it was read.
    if (code?.etag !== described?.etag)
        return { live: 'unknown', etag: undefined };
    if (code === undefined || described === undefined)
        return { live: 'other', etag: undefined };
    const { etag, config } = described;
    if (etag === deployment?.etag)
        return { live: 'new', etag };
    const isOld = kept !== undefined &&
        (0,core_plan/* equalBytes */.ex)(kept.code, code.code) &&
        (0,core_plan/* changedConfig */.J0)(kept.config, config).length === 0;
    return { live: isOld ? 'old' : 'other', etag };
}

// EXTERNAL MODULE: ./src/core/kept/restoring.ts
var restoring = __webpack_require__(95793);
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

;// CONCATENATED MODULE: ./src/usecases/restore-kept.ts










/**
 * Takes a kept version the way of every deployment: upload, test, publish, read back, wait. Only the version of
 * this run is replaced, and never one that somebody else published meanwhile.
 */
async function restoreKept(context, { prepared, cases, deployment }, kept) {
    // What is replaced now is what the repository has: nobody needs a file of it.
    const own = { ...context, ports: { ...context.ports, keep: undefined } };
    const version = { ...kept, file: deployment?.keptFile ?? '' };
    const config = (0,restoring/* restoring */.I)(prepared.config, version);
    const started = {
        ...(0,function_run/* startRun */.AD)((0,prepared_function/* restoredOf */.On)(config, version), config.runtime ?? runtimes/* DEFAULT_RUNTIME */.JA),
        cases,
        replaces: deployment?.etag,
    };
    const tested = await (0,function_run/* attempt */.CD)(started, async (it) => uploadAndTest(own, await findState(own, it)));
    const publish = await askEvents([tested]);
    if (!publish.publish) {
        return { outcome: publish.code === 'tests-failed' ? 'broken' : 'stopped', run: tested };
    }
    const { runs } = await publishTested(own, [tested], publish, askEvents);
    const [run] = await waitForRollout(own, runs);
    return { outcome: run?.deployment?.published ? 'restored' : 'stopped', ...(run && { run }) };
}
/** What is on AWS now; work of others on DEVELOPMENT is written over like in every upload, but not unseen. */
async function findState({ ports }, run) {
    const { id, name } = run.prepared.config;
    const remote = await readRemote(ports.cloudfront, name);
    if (remote === undefined)
        throw missingFunction(name);
    if (remote.development.described.etag === run.replaces)
        return { ...run, remote };
    const collision = describeFound(remote, 'upload', ports.sha256);
    ports.progress({ step: 'collision', id, ...collision });
    return { ...run, remote, collisions: [collision] };
}
/**
 * The tests of the repository are written for the new version, so what they expect does not count. AWS has to
 * run their events, though, and the old version must not raise an error at every one.
 */
const askEvents = (runs) => {
    const answers = runs.flatMap((run) => [...(run.answers.aws?.values() ?? [])]);
    const isTroubled = answers.some(({ kind }) => kind === 'trouble');
    if (isTroubled || runs.some(({ trouble }) => trouble !== undefined))
        return restore_kept_closed('trouble');
    const isBroken = answers.every((it) => it.kind === 'result' && it.result.errorMessage !== '');
    if (answers.length > 0 && isBroken)
        return restore_kept_closed('tests-failed');
    return Promise.resolve({ publish: true, code: 'rollback', subject: '' });
};
function restore_kept_closed(code) {
    return Promise.resolve({ publish: false, code, subject: '' });
}

;// CONCATENATED MODULE: ./src/usecases/restore-stage.ts


/**
 * Brings back what was LIVE before, where a version proved unhealthy and the run is told to; once, and never a
 * second time. Everywhere else it finds out which version is LIVE now.
 */
function settleUnhealthy(context, runs) {
    return Promise.all(runs.map((run) => restore_stage_settleOne(context, run)));
}
async function restore_stage_settleOne(context, run) {
    const { kept } = run;
    if (run.deployment?.health?.verdict !== 'unhealthy')
        return run;
    const { progress } = context.ports;
    const { id } = run.prepared.config;
    const isAsked = context.options.watch?.rollback === 'unhealthy';
    if (!isAsked)
        return conclude(context, run, { outcome: 'not-asked' });
    if (kept === undefined)
        return conclude(context, run, { outcome: 'nothing-kept' });
    progress({ step: 'rolling-back', id, etag: kept.etag });
    const restored = await restoreKept(context, run, kept);
    const settled = await conclude(context, run, restored);
    if (settled.deployment?.rollback !== undefined) {
        progress({ step: 'rolled-back', id, rollback: settled.deployment.rollback });
    }
    return settled;
}
/** The truth about LIVE, whatever happened on the way. */
async function conclude({ ports }, run, { outcome, run: restored }) {
    const { deployment } = run;
    if (deployment === undefined)
        return run;
    const done = restored?.deployment;
    const found = done?.published
        ? { live: 'old', etag: done.liveEtag }
        : await findLive(ports.cloudfront, run, restored);
    const { live } = found;
    // Its answer got lost, and it is LIVE all the same.
    const ended = live === 'old' && outcome === 'stopped' ? 'restored' : outcome;
    return {
        ...run,
        trouble: run.trouble ?? troubleOf(restored),
        deployment: {
            ...deployment,
            published: deployment.published && live === 'new',
            liveEtag: found.etag ?? deployment.liveEtag,
            collisions: [...deployment.collisions, ...(restored?.collisions ?? [])],
            rollback: { outcome: ended, live, rollout: done?.rollout },
        },
    };
}
function troubleOf(restored) {
    const answers = [...(restored?.answers.aws?.values() ?? [])];
    const [failed] = answers.flatMap((it) => (it.kind === 'trouble' ? [it.error] : []));
    return restored?.trouble ?? failed;
}

// EXTERNAL MODULE: ./src/core/health/judge-health.ts
var judge_health = __webpack_require__(83224);
// EXTERNAL MODULE: ./src/core/health/metrics.ts
var health_metrics = __webpack_require__(90707);
;// CONCATENATED MODULE: ./src/usecases/watch-stage.ts



/** Minutes before a publish that tell what is usual. */
const LOOK_BACK = 60 * health_metrics/* MINUTE */.pY;
/** Looks during one watch, and the shortest and longest time between two of them, milliseconds. */
const LOOKS = 10;
const SHORTEST = 1_000;
const LONGEST = 30_000;
/**
 * Watches the metrics of what was published, for as long as the run is told to: what is unhealthy is known at
 * the first look that shows it, what is healthy only at the end.
 */
function watchPublished(context, runs) {
    return Promise.all(runs.map((run) => watchOne(context, run)));
}
async function watchOne(context, run) {
    const { deployment } = run;
    if (!deployment?.published || context.options.watch === undefined)
        return run;
    const { id, name } = run.prepared.config;
    const health = await observe(context, run);
    context.ports.progress({ step: 'health', id, health });
    const isCancelled = health.verdict === 'inconclusive' && health.because === 'cancelled';
    const trouble = run.trouble ?? (isCancelled ? cancelledWatch(name) : undefined);
    return { ...run, trouble, deployment: { ...deployment, health } };
}
/** The watch was asked for, so a run that did not come to its end says so. */
function cancelledWatch(subject) {
    const operation = 'the end of the watch';
    return new errors/* ServiceError */._7('cancelled', { operation, subject, detail: 'cancelled while watching' });
}
async function observe({ ports, options }, run) {
    const { metrics, clock } = ports;
    const watchMs = options.watch?.watchMs ?? 0;
    if (run.deployment?.rollout === 'replaced')
        return (0,judge_health/* inconclusive */.N)('replaced');
    if (metrics === undefined)
        return (0,judge_health/* inconclusive */.N)('no-endpoint');
    ports.progress({ step: 'watching', id: run.prepared.config.id, watchMs });
    const interval = Math.min(LONGEST, Math.max(SHORTEST, watchMs / LOOKS));
    const until = clock() + watchMs;
    const look = createLook(ports, metrics, run);
    for (;;) {
        const health = await look();
        const rest = until - clock();
        if (isFinal(health) || rest <= 0)
            return health;
        const isCancelled = await ports.wait(Math.min(interval, rest)).then(() => false, watch_stage_cancelledOnly);
        if (isCancelled)
            return (0,judge_health/* inconclusive */.N)('cancelled');
    }
}
/** What waiting cannot change. */
function isFinal(health) {
    if (health.verdict !== 'inconclusive')
        return health.verdict === 'unhealthy';
    return health.because === 'no-permission' || health.because === 'cancelled';
}
function watch_stage_cancelledOnly(error) {
    if (error instanceof errors/* ServiceError */._7 && error.failure === 'cancelled')
        return true;
    throw error;
}
/** Makes the function that reads and judges; what changed since the last time is told. */
function createLook({ clock, progress }, metrics, { prepared: { config }, publishedAt = clock() }) {
    const { id, name } = config;
    const from = (0,health_metrics/* minuteOf */.iA)(publishedAt) - LOOK_BACK;
    let told = '';
    return async () => {
        try {
            const counts = (0,health_metrics/* splitCounts */.jG)(await metrics.read(name, from, clock() + health_metrics/* MINUTE */.pY), publishedAt);
            const text = JSON.stringify(counts.after);
            if (counts.after !== undefined && text !== told) {
                progress({ step: 'counted', id, ...counts.after });
            }
            told = text;
            return (0,judge_health/* judgeHealth */.u)(counts);
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            return (0,judge_health/* inconclusive */.N)(BECAUSE[error.failure] ?? 'unreachable', error.detail);
        }
    };
}
const BECAUSE = {
    'access-denied': 'no-permission',
    cancelled: 'cancelled',
};

;// CONCATENATED MODULE: ./src/usecases/deploy-project.ts




















/**
 * The pipeline: check, test offline, upload to DEVELOPMENT, test there, publish. All functions pass
 * each stage before any enters the next, so one failure holds all back. With throwaway functions the tests on
 * AWS run there first, and the functions themselves are written to only by a run that may publish. Throws
 * InputError for sources that cannot be read.
 */
async function deployProject(ports, suite, options) {
    const slots = (0,core_slots/* createSlots */.e)(options.parallelTests ?? test_function_engine/* PARALLEL_TESTS */.Mh);
    const context = { ports, options, slots };
    const prepared = await (0,prepared_function/* prepareFunctions */.vV)(ports, suite.functions);
    const sources = (0,prepared_function/* sourcesOf */.u0)(prepared);
    const { runs, diagnostics } = await checkAndTestOffline(context, prepared);
    if ((0,core_diagnostics/* hasErrors */.Cs)(diagnostics))
        return (0,run_findings/* nothingRun */.n)(diagnostics, sources);
    const caller = await identifyCaller(context);
    if (caller.trouble !== undefined)
        return { ...(0,run_findings/* nothingRun */.n)(diagnostics, sources), ...caller };
    const deployed = await uploadTestPublish(context, runs);
    return {
        ...deployed,
        diagnostics: [...diagnostics, ...caller.diagnostics, ...deployed.diagnostics],
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
    const offline = (0,function_run/* reportFunctions */.ox)(runs, options.offline ? ['offline'] : []);
    const early = findObstacle(offline);
    if (early !== undefined)
        return endEarly(context, runs, early);
    const before = await settleSurroundings(context, runs.map(({ prepared }) => prepared.config));
    if (before.trouble !== undefined)
        return { ...before, functions: offline, publish: heldUp(before.trouble) };
    const deployed = await rehearseAndDeploy(context, runs);
    return { ...deployed, diagnostics: [...before.diagnostics, ...deployed.diagnostics] };
}
/** What functions log to and read from, before any of them is written to. */
async function settleSurroundings(context, functions) {
    const logs = await settleRetention(context, functions);
    if (logs.trouble !== undefined)
        return logs;
    const stores = await settleStores(context, functions);
    return { ...stores, diagnostics: [...logs.diagnostics, ...stores.diagnostics] };
}
/** Nothing more is tested, but what a failing change would do to LIVE is worth knowing. */
async function endEarly(context, runs, publish) {
    const engines = context.options.offline ? ['offline'] : [];
    const functions = (0,function_run/* reportFunctions */.ox)(await compareTested(context, runs), engines);
    return { ...(0,shared_trouble/* shareTrouble */.r)(functions), publish, diagnostics: [] };
}
function heldUp({ failure }) {
    return { publish: false, code: 'trouble', subject: failure };
}
async function rehearseAndDeploy(context, runs) {
    const { ports, options } = context;
    const engines = options.offline ? ['offline', 'aws'] : ['aws'];
    const { throwaways } = ports;
    if (throwaways === undefined)
        return deployTested(context, runs, engines);
    const { runs: rehearsed, diagnostics } = await rehearse(context, throwaways, runs);
    const functions = (0,function_run/* reportFunctions */.ox)(rehearsed, engines);
    const publish = await askGate(options.gate, functions);
    if (!publish.publish) {
        const compared = (0,function_run/* reportFunctions */.ox)(await compareTested(context, rehearsed), engines);
        return { ...(0,shared_trouble/* shareTrouble */.r)(compared), publish, diagnostics };
    }
    // Only what was tested under its own name may become LIVE.
    const deployed = await deployTested(context, forgetRehearsal(runs, rehearsed), engines);
    return { ...deployed, diagnostics };
}
async function deployTested(context, runs, engines) {
    const { options } = context;
    const tested = await Promise.all(runs.map((run) => (0,function_run/* attempt */.CD)(run, (it) => uploadAndTest(context, it))));
    const ask = (asked) => askGate(options.gate, (0,function_run/* reportFunctions */.ox)(asked, engines));
    const compared = await compareTested(context, tested);
    const { runs: published, publish } = await publishIfOpen(context, compared, ask);
    const arrived = await waitForRollout(context, published);
    const settled = await settleUnhealthy(context, await watchPublished(context, arrived));
    return { ...(0,shared_trouble/* shareTrouble */.r)((0,function_run/* reportFunctions */.ox)(settled, engines)), publish, diagnostics: [] };
}
async function publishIfOpen(context, runs, ask) {
    const publish = await ask(runs);
    return publish.publish ? publishTested(context, runs, publish, ask) : { runs, publish };
}
/** What failed is the better reason than a closed gate, and spares the questions. */
async function askGate(gate, functions) {
    return findObstacle(functions) ?? holdBack(await gate.decide(), functions);
}

// EXTERNAL MODULE: ./src/usecases/test-project.ts + 1 modules
var test_project = __webpack_require__(88788);
// EXTERNAL MODULE: ./src/roots/connect-aws.ts + 1 modules
var connect_aws = __webpack_require__(97822);
// EXTERNAL MODULE: ./src/core/redact/redact-report.ts + 6 modules
var redact_report = __webpack_require__(32316);
// EXTERNAL MODULE: ./src/roots/create-build.ts + 3 modules
var create_build = __webpack_require__(10935);
// EXTERNAL MODULE: ./src/roots/create-coverage.ts
var create_coverage = __webpack_require__(54708);
// EXTERNAL MODULE: ./src/roots/sha256.ts
var sha256 = __webpack_require__(5438);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/roots/throwaway-ports.ts

/**
 * Milliseconds after a cancel. A runner sends SIGINT, 7.5 seconds later SIGTERM, and 2.5 seconds after that it
 * kills: by then the throwaway functions are to be gone, and the report to be written.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const GRACE = { work: 2_000, cleanup: 8_000 };
/** What tests on throwaway functions need; undefined for a run that makes none. */
function throwawayPorts({ throwawayFunctions }, pullRequest, cancel) {
    if (pullRequest === undefined)
        return undefined;
    const workEnds = abortedAfter(cancel, GRACE.work);
    const cleanupEnds = abortedAfter(cancel, GRACE.cleanup);
    return {
        pullRequest: { ...pullRequest, token: (0,external_node_crypto_.randomUUID)().slice(0, 8) },
        functions: throwawayFunctions({ cancel, cutOff: workEnds }),
        cleanup: throwawayFunctions({ cancel: cleanupEnds, cutOff: cleanupEnds }),
        workEnds,
        cleanupEnds,
    };
}
/** Aborted some time after another signal; no process waits for it. */
function abortedAfter(signal, milliseconds) {
    const later = new AbortController();
    const begin = () => {
        setTimeout(() => {
            later.abort();
        }, milliseconds).unref();
    };
    if (signal.aborted)
        begin();
    else
        signal.addEventListener('abort', begin, { once: true });
    return later.signal;
}

;// CONCATENATED MODULE: ./src/roots/run-deployment.ts

















/**
 * Loads the project and takes it as far as credentials, tests and gate allow. What is wrong with files
 * or AWS is in the report. Throws InputError for a malformed endpoint, and what nobody foresaw.
 */
async function runDeployment(surroundings, request) {
    const startedAt = surroundings.clock();
    const [access, project] = await Promise.all([
        (0,connect_aws/* findAwsAccess */.t)(surroundings.environment, request.roles),
        loadRevised(surroundings.files, request),
    ]);
    const engines = decideEngines(request.engine, access.hasCredentials);
    const suite = withLimit(project.suite, request.maxComputeUtilization);
    const findings = (0,core_diagnostics/* hasErrors */.Cs)(project.diagnostics)
        ? (0,run_findings/* nothingRun */.n)([])
        : await runSuite(surroundings, request, { suite, engines, access });
    const report = (0,create_report/* createReport */.L)({
        ...engines,
        ...findings,
        endpoint: engines.engines.includes('aws') ? access.endpoint : undefined,
        diagnostics: [...project.diagnostics, ...findings.diagnostics],
        sources: new Map([...project.sources, ...findings.sources]),
        startedAt,
        durationMs: surroundings.clock() - startedAt,
    });
    return (0,redact_report/* redactReport */.a)(report, suite);
}
async function loadRevised(files, { project, revise }) {
    const loaded = await (0,load_project/* loadProject */.g)(files, project);
    if (revise === undefined || (0,core_diagnostics/* hasErrors */.Cs)(loaded.diagnostics))
        return loaded;
    const { suite, diagnostics } = revise(loaded.suite);
    return { ...loaded, suite, diagnostics: [...loaded.diagnostics, ...diagnostics] };
}
async function runSuite(surroundings, { project, skipUnchanged, coverage, createMissing, gate, roles, mark, throwaway, kvsSync, compareLive = false, logRetentionDays, waitForDeployedMs, watch, keepFolder, expectedAccountId, }, { suite, engines, access }) {
    const build = (0,create_build/* createBuild */.d)(surroundings.workingDirectory, surroundings.environment);
    const measureCoverage = (0,create_coverage/* createCoverage */.X)(surroundings.offline);
    const ports = { ...surroundings, check: check_code/* checkCode */.q, build, measureCoverage };
    try {
        if (!engines.engines.includes('aws')) {
            const findings = await (0,test_project/* testProject */.M2)(ports, suite, { engine: 'offline', coverage });
            return { ...findings, publish: offlineDecision(gate) };
        }
        const connection = await (0,connect_aws/* connectAws */.o)(surroundings.environment, access.endpoint, roles, {
            onRetry: tellRests(surroundings.progress),
            cancel: surroundings.cancel,
        });
        const throwaways = throwawayPorts(connection, throwaway, surroundings.cancel);
        return await deployProject({
            ...ports,
            ...connection,
            throwaways,
            sha256: sha256/* sha256 */.s,
            wait: waitFor(surroundings.cancel),
            keep: (0,kept_files/* createKeep */.Mx)(keepFolder, sha256/* sha256 */.s),
        }, suite, {
            offline: engines.engines.includes('offline'),
            commit: () => project.variables('git.sha') ?? '',
            skipUnchanged,
            coverage,
            createMissing,
            gate,
            mark,
            ...(kvsSync === undefined ? {} : { kvsSync }),
            compareLive,
            logRetentionDays,
            waitForDeployedMs,
            watch,
            expectedAccountId,
        });
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return (0,run_findings/* nothingRun */.n)(error.diagnostics);
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
    return (milliseconds) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }).catch((cause) => {
        const facts = { operation: 'waiting', subject: 'AWS', detail: 'cancelled', cause };
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

// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
;// CONCATENATED MODULE: ./src/cli/publishing.ts










/** Adds the options of all commands that publish. */
function addPublishOptions(command) {
    return command
        .option('--wait-for-deployed <duration>', 'wait for the publish to reach all locations', '10m')
        .option('--watch <duration>', 'watch its metrics this long after the publish', '0')
        .option('--keep <folder>', 'where to keep what was LIVE (default: outside of the repository)')
        .option('--json', "print the action's outputs as JSON, and what happens to standard error");
}
/** What they mean. Throws InputError. */
function parseAfter(flags) {
    const waitForDeployedMs = parseTime('--wait-for-deployed', flags.waitForDeployed);
    const watchMs = parseTime('--watch', flags.watch ?? '0');
    const rollback = (0,options/* parseChoice */.HU)('--rollback', flags.rollback, ROLLBACK_CHOICES) ?? 'never';
    if (watchMs > 0)
        return { waitForDeployedMs, watch: { watchMs, rollback } };
    if (rollback === 'never')
        return { waitForDeployedMs, watch: undefined };
    throw new errors/* InputError */.dz([rollbackNeedsWatch('--rollback', '--watch')]);
}
function parseTime(option, text) {
    const milliseconds = (0,duration/* parseDuration */.E)(text);
    if (milliseconds === undefined)
        throw (0,options/* badOption */.$9)(option, text, duration/* DURATION_WORDS */.T);
    return milliseconds;
}
/** Runs the pipeline in the working directory of this process, with the credentials at hand. */
function deployHere({ offline, tell }, { files = (0,working_directory/* createFiles */.q)(process.cwd()), createMissing = false, keep, ...request }) {
    return runDeployment({
        environment: process.env,
        files,
        workingDirectory: process.cwd(),
        offline,
        clock: Date.now,
        cancel: (0,cancelled_by_signal/* cancelledBySignal */.T)(),
        progress: (event) => tell(`${describeProgress(event)}\n`),
    }, {
        ...request,
        createMissing,
        keepFolder: keep ?? (0,kept_folder/* keptFolder */.H)(process.env),
        skipUnchanged: true,
        maxComputeUtilization: undefined,
        roles: assume_roles/* NO_ROLES */.w,
        expectedAccountId: undefined,
    });
}


/***/ }),

/***/ 15740:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isUserArn)
/* harmony export */ });
/** True for the ARN of an IAM user, whose keys never run out. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
function isUserArn(arn) {
    return /^arn:[\w-]+:iam::\d+:user\//.test(arn);
}


/***/ }),

/***/ 98571:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   T: () => (/* binding */ DURATION_WORDS)
/* harmony export */ });
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


/***/ }),

/***/ 83224:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inconclusive),
/* harmony export */   u: () => (/* binding */ judgeHealth)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90707);

/** So many times the errors of before are borne: traffic is never twice the same. */
const BORNE = 2;
/** And so many times the square root of their number, which is how far counts stray by chance. */
const STRAY = 3;
/**
 * Judges the counts since a publish by the rate of before. Each kind of error is judged on its own: one that
 * was not there before makes the version unhealthy at once, one that was may grow to `2 e + 3 \u221ae`, where `e` is
 * how many the rate of before lets one expect.
 */
function judgeHealth({ before, after }) {
    if (after === undefined)
        return inconclusive('no-data');
    const errors = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_KINDS */ .z1.flatMap((kind) => {
        const [count, expected] = [after[kind], expectedOf(kind, before, after)];
        return count === 0 ? [] : [{ kind, count, expected }];
    });
    const { invocations } = after;
    const tooMany = errors.filter(isTooMany);
    if (tooMany.length > 0)
        return { verdict: 'unhealthy', invocations, errors: tooMany };
    return attemptsIn(after) === 0
        ? inconclusive('no-traffic')
        : { verdict: 'healthy', invocations, errors };
}
/** No verdict; `detail` is the words of others, if there are any. */
function inconclusive(because, detail = '') {
    return { verdict: 'inconclusive', because, detail };
}
function isTooMany({ count, expected }) {
    return count > BORNE * expected + STRAY * Math.sqrt(expected);
}
function expectedOf(kind, before, after) {
    const attempts = before === undefined ? 0 : attemptsIn(before);
    return before === undefined || attempts === 0 ? 0 : (before[kind] / attempts) * attemptsIn(after);
}
/** Whether throttled requests count as invocations is not documented, so errors alone are traffic, too. */
function attemptsIn({ invocations, executionErrors, validationErrors, throttles }) {
    return Math.max(invocations, executionErrors + validationErrors) + throttles;
}


/***/ }),

/***/ 90707:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   iA: () => (/* binding */ minuteOf),
/* harmony export */   jG: () => (/* binding */ splitCounts),
/* harmony export */   pY: () => (/* binding */ MINUTE),
/* harmony export */   z1: () => (/* binding */ ERROR_KINDS)
/* harmony export */ });
/** The counts that tell of errors. */
const ERROR_KINDS = ['executionErrors', 'validationErrors', 'throttles'];
/** Milliseconds of a minute: the shortest time that CloudFront's metrics are told apart by. */
const MINUTE = 60_000;
/** Splits counts at a publish. The minute in which it happened counts as after: the new version ran in it. */
function splitCounts(minutes, publishedAt) {
    const border = minuteOf(publishedAt);
    return {
        before: sumOf(minutes.filter(({ at }) => at < border)),
        after: sumOf(minutes.filter(({ at }) => at >= border)),
    };
}
/** The beginning of the minute that a time lies in. */
function minuteOf(time) {
    return Math.floor(time / MINUTE) * MINUTE;
}
/** All counts together; undefined where there are none. */
function sumOf(minutes) {
    if (minutes.length === 0)
        return undefined;
    const total = (kind) => minutes.reduce((sum, minute) => sum + minute[kind], 0);
    return {
        invocations: total('invocations'),
        executionErrors: total('executionErrors'),
        validationErrors: total('validationErrors'),
        throttles: total('throttles'),
    };
}


/***/ }),

/***/ 95793:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ restoring)
/* harmony export */ });
/* harmony import */ var _runtimes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72870);

/** A function with a kept version in place of what its configuration says of code, runtime and the rest. */
function restoring(fn, version) {
    const { runtime } = version.config;
    return {
        ...fn,
        restores: version,
        runtime: (0,_runtimes_js__WEBPACK_IMPORTED_MODULE_0__/* .isRuntime */ .vk)(runtime) ? runtime : undefined,
        comment: undefined,
        kvs: undefined,
        build: undefined,
    };
}


/***/ }),

/***/ 94554:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ storesOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27135);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


/**
 * The stores for which functions name data, each once. Throws InputError `kvs-two-files` where they name
 * different files for one store.
 */
function storesOf(functions) {
    const stores = new Map();
    for (const { kvs, kvsData, span } of functions) {
        if (kvs === undefined || kvsData === undefined)
            continue;
        const known = stores.get(kvs) ?? kvsData;
        if (known.path !== kvsData.path) {
            const paths = [known.path, kvsData.path];
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)(span, 'kvs-two-files', { store: kvs, paths })]);
        }
        stores.set(kvs, known);
    }
    return [...stores].map(([store, data]) => ({ store, data }));
}


/***/ }),

/***/ 19504:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ logGroupOf)
/* harmony export */ });
/**
 * The log group of a function, in us-east-1 alone.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html
 */
function logGroupOf(functionName) {
    return `/aws/cloudfront/function/${functionName}`;
}


/***/ }),

/***/ 58937:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mx: () => (/* binding */ createKeep),
  D2: () => (/* binding */ newestKept),
  xj: () => (/* binding */ readKeptFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
;// CONCATENATED MODULE: ./src/core/kept/kept-text.ts

/** How the files say what they are. */
const FORMAT = 'cf2/kept-function';
/** Raised when an older cf2 could not read the files any more. */
const VERSION = 1;
/** The text of a file that holds one version of a function. */
function writeKept(kept, sha256) {
    const { id, name, arn, etag, keptAt, config, code } = kept;
    const { runtime, comment, keyValueStoreArns } = config;
    const content = {
        format: FORMAT,
        version: VERSION,
        ...{ id, name, arn, etag },
        keptAt: new Date(keptAt).toISOString(),
        ...{ runtime, comment, keyValueStoreArns },
        sha256: sha256(code),
        code: toBase64(code),
    };
    const whole = { ...content, checksum: checksumOf(content, sha256) };
    return `${JSON.stringify(whole, undefined, 2)}\n`;
}
/** Reads such a text; a single changed character outside of its layout makes it damaged. */
function readKept(text, sha256) {
    const parsed = parse(text);
    if (parsed === undefined)
        return 'not-json';
    if (!(0,json/* isJsonObject */.O)(parsed) || parsed.format !== FORMAT)
        return 'other-format';
    if (parsed.version !== VERSION)
        return 'other-version';
    const { checksum, ...content } = parsed;
    if (checksum !== checksumOf(content, sha256))
        return 'damaged';
    return keptOf(content, sha256) ?? 'damaged';
}
/** The checksum is over all members, in the order in which they are written. */
function checksumOf(content, sha256) {
    return sha256(new TextEncoder().encode(JSON.stringify(content)));
}
/** Members that are text. */
const TEXTS = [
    'id',
    'name',
    'arn',
    'etag',
    'keptAt',
    'runtime',
    'comment',
    'sha256',
    'code',
];
function keptOf(content, sha256) {
    const { keyValueStoreArns } = content;
    if (!TEXTS.every((name) => isText(content[name])) || !isTexts(keyValueStoreArns))
        return undefined;
    const { keptAt, runtime, comment, sha256: expected, code: encoded, ...said } = content;
    const code = fromBase64(encoded);
    if (code === undefined || sha256(code) !== expected)
        return undefined;
    const { id, name, arn, etag } = said;
    const config = { runtime, comment, keyValueStoreArns };
    return { id, name, arn, etag, keptAt: Date.parse(keptAt), config, code };
}
function isText(value) {
    return typeof value === 'string';
}
function isTexts(value) {
    return Array.isArray(value) && value.every(isText);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function toBase64(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
/** undefined for what is no Base64. */
function fromBase64(text) {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0)
        return undefined;
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

// EXTERNAL MODULE: ./src/core/ports.ts
var ports = __webpack_require__(64119);
// EXTERNAL MODULE: ./src/files/read-inside.ts
var read_inside = __webpack_require__(20968);
;// CONCATENATED MODULE: ./src/files/kept-files.ts





/** Code can hold secrets, so only its owner reads it. */
const OWNER_ONLY = { folder: 0o700, file: 0o600 };
/**
 * Keeps versions of functions in a folder, which is made when it is needed: each in a file of its own that
 * is named after function and time. A file that is there is never written over.
 */
function createKeep(folder, sha256) {
    return async (kept) => {
        const text = writeKept(kept, sha256);
        await (0,promises_.mkdir)(folder, { recursive: true, mode: OWNER_ONLY.folder }).catch(read_inside/* refuse */.TR);
        for (let copy = 1;; copy += 1) {
            const file = external_node_path_default().resolve(folder, fileName(kept, copy));
            if (await writeNew(file, text))
                return file;
            // The same version at the same moment: one file is enough.
            if ((await (0,promises_.readFile)(file, 'utf8').catch(read_inside/* refuse */.TR)) === text)
                return file;
        }
    };
}
/** Answers false when there is such a file already, perhaps of a name that differs in its case only. */
async function writeNew(file, text) {
    try {
        await (0,promises_.writeFile)(file, text, { flag: 'wx', mode: OWNER_ONLY.file });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        return (0,read_inside/* refuse */.TR)(error);
    }
}
/** `www-redirects.20260301T120000Z.json`, for a second one `www-redirects.20260301T120000Z-2.json`. */
function fileName({ name, keptAt }, copy) {
    const time = new Date(keptAt).toISOString().replace(/\.\d+|[-:]/g, '');
    return `${name}.${time}${copy === 1 ? '' : `-${copy}`}.json`;
}
/** Bytes of the largest file that can hold a function: its code in Base64, and some text around it. */
const MAX_BYTES = 1_048_576;
/** Reads a kept version from wherever it lies: who names a file outside of the repository means it. Throws FileError. */
async function readKeptFile(file, sha256) {
    const found = await (0,promises_.stat)(file).catch(read_inside/* refuse */.TR);
    if (found.isDirectory())
        throw new ports/* FileError */.f('it is a directory');
    if (!found.isFile())
        throw new ports/* FileError */.f('it is no ordinary file');
    if (found.size > MAX_BYTES)
        return 'other-format';
    return readKept(await (0,promises_.readFile)(file, 'utf8').catch(read_inside/* refuse */.TR), sha256);
}
/** The newest file that a folder keeps of a function; undefined when there is none. */
async function newestKept(folder, name) {
    const files = await (0,promises_.readdir)(folder).catch(() => []);
    const own = files.filter((file) => /^\.\d{8}T\d{6}Z(-\d+)?\.json$/.test(suffixOf(file, name)));
    const newest = own.sort((a, b) => orderOf(a) - orderOf(b)).at(-1);
    return newest === undefined ? undefined : external_node_path_default().join(folder, newest);
}
function suffixOf(file, name) {
    return file.startsWith(name) ? file.slice(name.length) : '';
}
/** Time and number of a file as one number: later files have larger ones. */
function orderOf(file) {
    const [, date = '', time = '', copy = '1'] = /(\d{8})T(\d{6})Z(?:-(\d+))?\.json$/.exec(file) ?? [];
    return Number(date + time) * 1_000 + Number(copy);
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

/***/ 51571:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ cancelledBySignal)
/* harmony export */ });
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


/***/ }),

/***/ 66986:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ keptFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Where versions are kept, first match wins: in a job the runner's own folder, else where programs keep state. */
const PLACES = [
    ['RUNNER_TEMP', 'cf2-rollback'],
    // https://specifications.freedesktop.org/basedir-spec/latest/
    ['XDG_STATE_HOME', 'cf2', 'rollback'],
    ['LOCALAPPDATA', 'cf2', 'rollback'],
    ['HOME', '.local', 'state', 'cf2', 'rollback'],
];
/**
 * The folder for versions that were LIVE before a publish: never in the repository, which a run must not
 * change unasked, and not among temporary files, which the next start of a machine removes.
 */
function keptFolder(environment) {
    const [place] = PLACES.flatMap(([variable, ...below]) => {
        const base = environment[variable];
        return base !== undefined && node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(base) ? [node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, ...below)] : [];
    });
    return place ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().join((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'state', 'cf2', 'rollback');
}


/***/ }),

/***/ 71882:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ renderOutputsJson)
/* harmony export */ });
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88353);
/* harmony import */ var _reporters_publish_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14862);


/** Outputs that hold JSON, or a number, as text. */
const PARSED = new Set([
    'tests',
    'passed',
    'failed',
    'skipped',
    'published',
    'max-utilization',
    'changed-behaviours',
    'functions',
    'rolled-back',
]);
/** The outputs of the action as one JSON object, for programs that read a command's output. */
function renderOutputsJson(report) {
    const outputs = (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .planOutputs */ .iS)(report, {
        publishReason: report.publish === undefined ? '' : (0,_reporters_publish_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .describePublishDecision */ .T)(report.publish),
        summaryFile: undefined,
        junitFile: undefined,
        jsonFile: undefined,
    });
    const known = Object.entries(outputs).filter(([name]) => !name.endsWith('-file'));
    const values = known.map(([name, text]) => [name, valueOf(name, text)]);
    return `${JSON.stringify(Object.fromEntries(values), undefined, 2)}\n`;
}
function valueOf(name, text) {
    if (name === 'rollback-files')
        return text === '' ? [] : text.split('\n');
    return PARSED.has(name) ? parsed(text) : text;
}
function parsed(text) {
    return text === '' ? null : JSON.parse(text);
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

/***/ 85344:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ fixedGate)
});

// UNUSED EXPORTS: createGate

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
function verdict_unanswered(asked) {
    return asked.why === 'no-permission'
        ? verdict_closed('no-permission', asked.permission)
        : verdict_closed('github-unreachable', asked.detail);
}

;// CONCATENATED MODULE: ./src/core/gate/branch.ts

/** Events after which the full ref says which code was checked out. */
const MAIN_EVENTS = new Set(['push', 'workflow_dispatch', 'schedule']);
/** Whether the run is one of the production branch. */
function branch_decideMain({ eventName = '', ref, productionBranch }) {
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
function environment_environmentFault({ name, claim, rules, }) {
    if (!claim.known)
        return unanswered(claim);
    // GitHub compares names of environments without regard to case.
    if (claim.facts?.toLowerCase() !== name.toLowerCase())
        return closed('not-in-environment', name);
    if (!rules.known)
        return unanswered(rules);
    const isProtected = rules.facts?.reviewers === true || rules.facts?.branches === true;
    return isProtected ? undefined : closed('environment-not-protected', name);
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
        return verdict_unanswered(review);
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
function decide_publish_decidePublish(facts) {
    const fault = facts.environment && environmentFault(facts.environment);
    return decide_publish_refuseEvent(facts) ?? fault ?? DECIDERS[facts.policy](facts);
}
/** What closes the gate whatever else is known: the policy, the event, or whose code it is. */
function decide_publish_refuseEvent(facts) {
    const { eventName = '' } = facts;
    if (facts.policy === 'never')
        return closed('never', '');
    if (FORBIDDEN_EVENTS.has(eventName))
        return closed('event-not-allowed', eventName);
    if (facts.fork)
        return closed('fork', eventName);
    return facts.deleted ? closed('branch-deleted', facts.ref ?? '') : undefined;
}
/** Whether the reviews of the event's pull request can make a difference: asking costs requests. */
function decide_publish_needsReviews(facts) {
    const { policy } = facts;
    if (decide_publish_refuseEvent(facts) !== undefined)
        return false;
    return policy === 'approved' || (policy === 'main-or-approved' && !decideMain(facts).publish);
}
const DECIDERS = {
    never: () => verdict_closed('never', ''),
    main: branch_decideMain,
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
    const main = branch_decideMain(facts);
    if (main.publish)
        return main;
    const approved = decideApproved(facts);
    // Of two closed doors, name the one that this event could have gone through.
    return approved.publish || facts.pullRequest !== undefined ? approved : main;
}
/** After a merge no pull request is at hand any more, so only an environment can say "approved". */
function decideMainAndApproved(facts) {
    const main = branch_decideMain(facts);
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


/***/ }),

/***/ 7743:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ensureRetention)
/* harmony export */ });
/* harmony import */ var _core_logs_log_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19504);

/**
 * Sees to it that the log group of a function is there and expires. One that expires already keeps its days,
 * whatever they are: shorter ones would delete logs, and others may be somebody's decision. Throws ServiceError.
 */
async function ensureRetention(logs, name, days) {
    const group = (0,_core_logs_log_event_js__WEBPACK_IMPORTED_MODULE_0__/* .logGroupOf */ .Z)(name);
    const before = await logs.group(name);
    const kept = before?.retentionInDays;
    if (kept !== undefined)
        return { group, outcome: 'kept', days: kept };
    if (before === undefined)
        await logs.createGroup(name);
    await logs.expireAfter(name, days);
    return { group, outcome: before === undefined ? 'created' : 'set', days };
}


/***/ }),

/***/ 18111:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ planSync),
  N: () => (/* binding */ syncStore)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/core/kvs/store-diff.ts
/** Compares; keys in the order of their text. */
function diffStore(wanted, actual) {
    const puts = [...wanted]
        .filter(([key, value]) => actual.get(key) !== value)
        .map(([key, value]) => ({ key, value, before: actual.get(key) }));
    const deletes = [...actual]
        .filter(([key]) => !wanted.has(key))
        .map(([key, before]) => ({ key, before }));
    return { puts: byKey(puts), deletes: byKey(deletes), same: wanted.size - puts.length };
}
/** Not by locale: a plan reads the same everywhere. */
function byKey(items) {
    return [...items].sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}
/**
 * True if a plan does nothing that an earlier one did not: so it may be carried out where a person has seen only
 * the earlier one. A sync that goes on after somebody else's write asks this.
 */
function isWithin(plan, seen) {
    const puts = new Map(seen.puts.map((put) => [put.key, put]));
    const deletes = new Map(seen.deletes.map((it) => [it.key, it.before]));
    return (plan.puts.every(({ key, value, before }) => {
        const put = puts.get(key);
        return put?.value === value && put.before === before;
    }) && plan.deletes.every(({ key, before }) => deletes.get(key) === before));
}

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/core/kvs/sync-batches.ts

const ENCODER = new TextEncoder();
const bytesOf = (...texts) => texts.reduce((sum, text) => sum + ENCODER.encode(text).length, 0);
/**
 * Cuts a plan into calls, writes before deletions: a store that a sync was interrupted in has rather too many
 * keys than too few.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-keyvaluestores
 */
function syncBatches({ puts, deletes }) {
    const steps = [
        ...puts.map(({ key, value }) => ({ bytes: bytesOf(key, value), put: { key, value } })),
        ...deletes.map(({ key }) => ({ bytes: bytesOf(key), delete: key })),
    ];
    return cut(steps).map((batch) => ({
        puts: batch.flatMap(({ put }) => put ?? []),
        deletes: batch.flatMap((step) => step.delete ?? []),
    }));
}
function cut(steps) {
    const batches = [];
    let [current, bytes] = [[], 0];
    for (const step of steps) {
        const isFull = current.length === limits/* LIMITS */.b1.keyValueStoreUpdateKeys.value ||
            bytes + step.bytes > limits/* LIMITS */.b1.keyValueStoreUpdateSize.value;
        if (isFull) {
            batches.push(current);
            [current, bytes] = [[], 0];
        }
        current.push(step);
        bytes += step.bytes;
    }
    return current.length === 0 ? batches : [...batches, current];
}

;// CONCATENATED MODULE: ./src/usecases/sync-store.ts



/** Times that a plan is made anew because somebody else wrote. */
const MAX_ROUNDS = 5;
/** Reads a store and says what a sync would do. Throws ServiceError. */
async function planSync(stores, wanted) {
    const contents = await stores.contents(wanted.arn);
    const diff = diffStore(wanted.items, contents.items);
    const plan = wanted.deletes ? diff : { ...diff, deletes: [] };
    return { plan, kept: wanted.deletes ? 0 : diff.deletes.length, contents };
}
/**
 * Carries a plan out, a batch at a time, each under the ETag that the one before answered. After somebody else's
 * write the store is read again, and the rest is written as far as the plan knew of it. An interrupted sync is
 * resumed by the next: what is done is no difference any more. Throws ServiceError.
 */
async function syncStore(ports, wanted, seen) {
    const done = { written: 0, deleted: 0 };
    const total = seen.plan.puts.length + seen.plan.deletes.length;
    let current = seen;
    for (let collisions = 0;; collisions += 1) {
        const isThrough = await writeBatches(ports, wanted.arn, current, { done, total });
        if (isThrough)
            return { end: 'done', ...done, collisions };
        current = await planSync(ports.stores, wanted);
        const isKnown = isWithin(current.plan, seen.plan) && collisions + 1 < MAX_ROUNDS;
        if (!isKnown)
            return { end: 'changed', ...done, collisions: collisions + 1 };
    }
}
/** False when somebody else wrote in between. */
async function writeBatches({ stores, progress }, arn, { plan, contents }, { done, total }) {
    let { etag } = contents;
    for (const batch of syncBatches(plan)) {
        try {
            etag = await stores.update(arn, etag, batch);
        }
        catch (error) {
            if (error instanceof errors/* ServiceError */._7 && error.failure === 'precondition-failed')
                return false;
            throw error;
        }
        done.written += batch.puts.length;
        done.deleted += batch.deletes.length;
        progress(done.written + done.deleted, total);
    }
    return true;
}


/***/ }),

/***/ 68468:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ planStores)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _sync_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18111);


/** Reads every store and says what a sync would do; nothing is written. Throws ServiceError. */
async function planStores({ cloudfront, stores }, configured, deletes) {
    if (stores === undefined)
        throw unreachable();
    return Promise.all(configured.map(async (it) => {
        const { store, data } = it;
        const arn = store.startsWith('arn:') ? store : await cloudfront.keyValueStoreArn(store);
        const wanted = { arn, items: data.items, deletes };
        return { configured: it, wanted, planned: await (0,_sync_store_js__WEBPACK_IMPORTED_MODULE_1__/* .planSync */ .R)(stores, wanted), stores };
    }));
}
/** AWS itself does not have the stores of an endpoint that stands for CloudFront alone. */
function unreachable() {
    const detail = 'set AWS_ENDPOINT_URL, or AWS_ENDPOINT_URL_CLOUDFRONT_KEYVALUESTORE as well';
    const facts = { operation: 'DescribeKeyValueStore', subject: 'the endpoint', detail };
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('not-cloudfront', facts);
}


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
