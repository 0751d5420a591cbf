export const id = 179;
export const ids = [179];
export const modules = {

/***/ 15179:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addDeploy: () => (/* binding */ addDeploy)
});

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

// EXTERNAL MODULE: ./src/core/report-totals.ts
var report_totals = __webpack_require__(64337);
// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/reporters/text/collision.ts
var text_collision = __webpack_require__(54544);
// EXTERNAL MODULE: ./src/reporters/text/count.ts
var count = __webpack_require__(64551);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
;// CONCATENATED MODULE: ./src/reporters/progress.ts



const WORDS = {
    caller: ({ account, arn }) => `the calls are made by ${arn}, account ${account}`,
    checked: ({ bytes, runtime }) => `checked, ${(0,count/* count */.U)(bytes, 'byte')} for ${runtime}`,
    tested: ({ engine, cases }) => `${(0,count/* count */.U)(cases, 'test')} run ${PLACES[engine]}`,
    uploaded: ({ name, upload, changes, etag }) => UPLOADS[upload](name, changes.join(', '), etag),
    resting: ({ operation, failure, restMs }) => `${operation} failed (${failure}), trying again in ${(0,count/* formatDuration */.a)(restMs)}`,
    collision: (collision) => (0,text_collision/* describeCollision */._)(collision),
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
    return (0,quote/* escapeControls */.UN)(`${event.id}: ${words(event)}`);
}

// EXTERNAL MODULE: ./src/reporters/terminal/render-terminal.ts
var render_terminal = __webpack_require__(50432);
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

// EXTERNAL MODULE: ./src/roots/assume-roles.ts
var assume_roles = __webpack_require__(22471);
// EXTERNAL MODULE: ./src/github/outputs.ts
var github_outputs = __webpack_require__(88353);
// EXTERNAL MODULE: ./src/reporters/publish-reason.ts
var publish_reason = __webpack_require__(14862);
;// CONCATENATED MODULE: ./src/roots/outputs-json.ts


/** Outputs that hold JSON, or a number, as text. */
const PARSED = new Set([
    'tests',
    'passed',
    'failed',
    'skipped',
    'published',
    'max-utilization',
    'functions',
]);
/** The outputs of the action as one JSON object, for programs that read a command's output. */
function renderOutputsJson(report) {
    const outputs = (0,github_outputs/* planOutputs */.iS)(report, {
        publishReason: report.publish === undefined ? '' : (0,publish_reason/* describePublishDecision */.T)(report.publish),
        summaryFile: undefined,
        junitFile: undefined,
        jsonFile: undefined,
    });
    const known = Object.entries(outputs).filter(([name]) => !name.endsWith('-file'));
    const values = known.map(([name, text]) => [name, PARSED.has(name) ? parsed(text) : text]);
    return `${JSON.stringify(Object.fromEntries(values), undefined, 2)}\n`;
}
function parsed(text) {
    return text === '' ? null : JSON.parse(text);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/config/load-project.ts + 61 modules
var load_project = __webpack_require__(57228);
// EXTERNAL MODULE: ./src/core/create-report.ts
var create_report = __webpack_require__(96930);
// EXTERNAL MODULE: ./src/core/diagnostics.ts
var core_diagnostics = __webpack_require__(27135);
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

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
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

// EXTERNAL MODULE: ./src/usecases/function-run.ts + 2 modules
var function_run = __webpack_require__(20562);
// EXTERNAL MODULE: ./src/core/runtimes.ts
var runtimes = __webpack_require__(72870);
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
// EXTERNAL MODULE: ./src/core/plan.ts
var core_plan = __webpack_require__(4620);
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
    const plan = (0,core_plan/* planUpload */.d7)({ code: bytes, runtime, comment, keyValueStoreArn, mark }, remote);
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
    if (remote === undefined || !(0,core_plan/* holds */.v9)(remote, bytes, plan.config))
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
    return {
        diagnostics,
        runs: await Promise.all(resolved.map(async (it, index) => {
            const tested = await testOffline(context, (0,function_run/* startRun */.AD)(it.prepared, it.runtime));
            return { ...tested, ...(await reading[index]) };
        })),
    };
}
async function readFunction({ ports, options }, prepared) {
    const { name, kvs } = prepared.config;
    const read = await (0,function_run/* attempt */.CD)((0,function_run/* startRun */.AD)(prepared, runtimes/* DEFAULT_RUNTIME */.JA), async (run) => {
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
    return (0,runtimes/* isRuntime */.vk)(runtime) ? runtime : runtimes/* DEFAULT_RUNTIME */.JA;
}
async function testOffline({ ports, options }, run) {
    const { config, text, bytes } = run.prepared;
    ports.progress({ step: 'checked', id: config.id, bytes: bytes.length, runtime: run.runtime });
    if (!options.offline)
        return run;
    const engine = ports.offline.engine({ source: text, runtime: run.runtime });
    const offline = await (0,run_cases/* runCases */.v)(engine, run.cases, config.limits);
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
    return new errors/* ServiceError */._7('collision', { operation: OPERATIONS[during], subject: name, detail });
}
const OPERATIONS = {
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

// EXTERNAL MODULE: ./src/core/sample.ts
var sample = __webpack_require__(35149);
// EXTERNAL MODULE: ./src/usecases/read-store.ts
var read_store = __webpack_require__(51662);
// EXTERNAL MODULE: ./src/usecases/test-function-engine.ts + 1 modules
var test_function_engine = __webpack_require__(51497);
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
        alreadyLive: plan.action === 'none' && run.remote !== undefined && (0,core_plan/* isLive */.DG)(run.remote),
        liveEtag: run.remote?.live?.etag,
        collisions: run.collisions,
        rollout: undefined,
    };
}
async function testUploaded({ ports, slots, options }, run, { config, etag }) {
    if (run.deployment?.alreadyLive && options.skipUnchanged)
        return run;
    const { id, name } = run.prepared.config;
    const engine = (0,test_function_engine/* createTestFunctionEngine */.b)({ cloudfront: ports.cloudfront, clock: ports.clock, slots }, { name, etag, stage: 'DEVELOPMENT' });
    const sampling = { commit: options.commit, sha256: ports.sha256 };
    const leftOut = (0,sample/* outsideSample */.W)(run.cases, options.offline ? sampling : undefined);
    const cases = run.cases.filter(({ id: caseId }) => !leftOut.has(caseId));
    const aws = await (0,run_cases/* runCases */.v)(engine, cases, run.prepared.config.limits);
    ports.progress({ step: 'tested', id, engine: 'aws', cases: aws.size });
    const tested = { ...run, answers: { ...run.answers, aws }, outsideSample: leftOut };
    const [arn] = config.keyValueStoreArns;
    return { ...tested, store: await (0,read_store/* readStore */.u)(ports.keyValueStores, tested, arn) };
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

// EXTERNAL MODULE: ./src/usecases/run-findings.ts
var run_findings = __webpack_require__(52456);
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
    const slots = (0,core_slots/* createSlots */.e)(options.parallelTests ?? test_function_engine/* PARALLEL_TESTS */.M);
    const context = { ports, options, slots };
    const prepared = await (0,prepared_function/* prepareFunctions */.vV)(ports, suite.functions);
    const sources = (0,prepared_function/* sourcesOf */.u0)(prepared);
    const { runs, diagnostics } = await checkAndTestOffline(context, prepared);
    if ((0,core_diagnostics/* hasErrors */.Cs)(diagnostics))
        return (0,run_findings/* nothingRun */.n)(diagnostics, sources);
    const caller = await identifyCaller(context);
    if (caller.trouble !== undefined)
        return { ...(0,run_findings/* nothingRun */.n)(diagnostics, sources), ...caller };
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
    const offline = (0,function_run/* reportFunctions */.ox)(runs, options.offline ? ['offline'] : []);
    const early = findObstacle(offline);
    if (early !== undefined)
        return { ...(0,shared_trouble/* shareTrouble */.r)(offline), publish: early };
    const engines = options.offline ? ['offline', 'aws'] : ['aws'];
    const tested = await Promise.all(runs.map((run) => (0,function_run/* attempt */.CD)(run, (it) => uploadAndTest(context, it))));
    const ask = (asked) => askGate(options.gate, (0,function_run/* reportFunctions */.ox)(asked, engines));
    const { runs: published, publish } = await publishIfOpen(context, tested, ask);
    const arrived = await waitForRollout(context, published);
    return { ...(0,shared_trouble/* shareTrouble */.r)((0,function_run/* reportFunctions */.ox)(arrived, engines)), publish };
}
async function publishIfOpen(context, runs, ask) {
    const publish = await ask(runs);
    return publish.publish ? publishTested(context, runs, publish, ask) : { runs, publish };
}
/** What failed is the better reason than a closed gate, and spares the questions. */
async function askGate(gate, functions) {
    return findObstacle(functions) ?? holdBack(await gate.decide(), functions);
}

// EXTERNAL MODULE: ./src/usecases/test-project.ts
var test_project = __webpack_require__(81390);
// EXTERNAL MODULE: ./src/roots/connect-aws.ts
var connect_aws = __webpack_require__(16696);
// EXTERNAL MODULE: ./src/core/redact/redact-report.ts + 6 modules
var redact_report = __webpack_require__(32316);
// EXTERNAL MODULE: ./src/roots/create-build.ts + 2 modules
var create_build = __webpack_require__(97575);
// EXTERNAL MODULE: ./src/roots/sha256.ts
var sha256 = __webpack_require__(5438);
;// CONCATENATED MODULE: ./src/roots/run-deployment.ts














/**
 * Loads the project and takes it as far as credentials, tests and gate allow. What is wrong with files
 * or AWS is in the report. Throws InputError for a malformed endpoint, and what nobody foresaw.
 */
async function runDeployment(surroundings, request) {
    const startedAt = surroundings.clock();
    const [access, project] = await Promise.all([
        (0,connect_aws/* findAwsAccess */.t)(surroundings.environment, request.roles),
        (0,load_project/* loadProject */.g)(surroundings.files, request.project),
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
async function runSuite(surroundings, { project, skipUnchanged, createMissing, gate, roles, mark, waitForDeployedMs, expectedAccountId, }, { suite, engines, access }) {
    const build = (0,create_build/* createBuild */.d)(surroundings.workingDirectory, surroundings.environment);
    const ports = { ...surroundings, check: check_code/* checkCode */.q, build };
    try {
        if (!engines.engines.includes('aws')) {
            const findings = await (0,test_project/* testProject */.M2)(ports, suite, { engine: 'offline' });
            return { ...findings, publish: offlineDecision(gate) };
        }
        const connection = await (0,connect_aws/* connectAws */.o)(surroundings.environment, access.endpoint, roles, {
            onRetry: tellRests(surroundings.progress),
            cancel: surroundings.cancel,
        });
        return await deployProject({ ...ports, ...connection, sha256: sha256/* sha256 */.s, wait: waitFor(surroundings.cancel) }, suite, {
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

// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/cli/project-options.ts
var project_options = __webpack_require__(75012);
// EXTERNAL MODULE: ./src/roots/create-runtime.ts + 9 modules
var create_runtime = __webpack_require__(71613);
;// CONCATENATED MODULE: ./src/cli/deploy.ts













function parseWait(text) {
    const milliseconds = parseDuration(text);
    if (milliseconds === undefined)
        throw (0,options/* badOption */.$9)('--wait-for-deployed', text, DURATION_WORDS);
    return milliseconds;
}
const NOT_ASKED = { publish: false, code: 'not-asked', subject: '' };
const ASKED = { publish: true, code: 'always', subject: '' };
/** `cf2 deploy`: the action's pipeline from a terminal. */
const addDeploy = (program, { terminal, exit, spawnWorker }) => {
    const command = program
        .command('deploy')
        .argument('[id...]', 'functions to deploy (default: all of the configuration)')
        .description('test offline, upload to DEVELOPMENT, test there, and publish if asked');
    (0,project_options/* addProjectOptions */.Xl)(command)
        .option('--publish', 'publish to LIVE when all tests pass')
        .option('--create-missing', 'create functions that do not exist yet')
        .option('--wait-for-deployed <duration>', 'wait for the publish to reach all locations', '10m')
        .option('--json', "print the action's outputs as JSON, and what happens to standard error")
        .addHelpText('after', `
Examples:
  cf2 deploy
  cf2 deploy redirects --environment staging --publish
  AWS_ENDPOINT_URL_CLOUDFRONT=http://127.0.0.1:4599 cf2 deploy --publish --create-missing`)
        .action(async (ids, flags) => {
        const tell = flags.json ? terminal.err : terminal.out;
        const offline = (0,create_runtime/* createRuntime */.x)(spawnWorker);
        try {
            const report = await runDeployment({
                environment: process.env,
                files: (0,working_directory/* createFiles */.q)(process.cwd()),
                workingDirectory: process.cwd(),
                offline,
                clock: Date.now,
                cancel: cancelledBySignal(),
                progress: (event) => tell(`${describeProgress(event)}\n`),
            }, {
                project: (0,project_options/* projectRequest */.Vp)(flags, ids, []),
                // Who types "deploy" means AWS: without credentials this has to fail.
                engine: 'both',
                skipUnchanged: true,
                createMissing: flags.createMissing ?? false,
                maxComputeUtilization: undefined,
                roles: assume_roles/* NO_ROLES */.w,
                mark: undefined,
                waitForDeployedMs: parseWait(flags.waitForDeployed),
                expectedAccountId: undefined,
                gate: fixedGate(flags.publish ? ASKED : NOT_ASKED),
            });
            tell(`\n${(0,render_terminal/* renderTerminal */.b)(report, { ...terminal, verbose: false })}`);
            if (flags.json)
                terminal.out(renderOutputsJson(report));
            exit((0,report_totals/* exitCodeOf */.FO)(report));
        }
        finally {
            await offline.close();
        }
    });
};


/***/ })

};
