export const id = 5542;
export const ids = [5542];
export const modules = {

/***/ 35542:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addKvs: () => (/* binding */ addKvs)
});

// EXTERNAL MODULE: ./src/core/diagnostics.ts
var core_diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/reporters/text/count.ts
var count = __webpack_require__(64551);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
;// CONCATENATED MODULE: ./src/reporters/terminal/render-store-plan.ts


/** Lines of one plan. All of it is in the JSON. */
const MOST_LINES = 200;
/**
 * What a sync would do, a line for each key: `+` is new, `~` another value, `-` deleted. Values of the store are
 * nowhere shown: they may be secrets that nobody wrote into the repository.
 */
function renderStorePlan({ store, path, plan, kept }) {
    const { puts, deletes, same } = plan;
    const lines = [
        ...puts.map(({ key, value, before }) => `  ${before === undefined ? '+' : '~'} ${(0,quote/* quote */.hD)(key)}: ${(0,quote/* quote */.hD)(value)}`),
        ...deletes.map(({ key }) => `  - ${(0,quote/* quote */.hD)(key)}`),
    ];
    const hidden = lines.length - MOST_LINES;
    const added = puts.filter(({ before }) => before === undefined).length;
    const figures = [
        (0,count/* count */.U)(added, 'new key'),
        (0,count/* count */.U)(puts.length - added, 'changed key'),
        (0,count/* count */.U)(deletes.length, 'deleted key'),
        `${same} the same`,
        ...(kept === 0 ? [] : [`${kept} only in the store (kept; --delete removes them)`]),
    ];
    return [
        `${(0,quote/* quote */.hD)(store)} from ${(0,quote/* quote */.hD)(path)}: ${figures.join(', ')}`,
        ...lines.slice(0, MOST_LINES),
        ...(hidden > 0 ? [`  \u2026 and ${hidden} more`] : []),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/usecases/sync-store.ts + 2 modules
var sync_store = __webpack_require__(18111);
// EXTERNAL MODULE: ./src/cli/project-options.ts
var project_options = __webpack_require__(75012);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./src/cli/stores/confirm.ts

/** Asks a person a question; anything but `y` or `yes` is a no. */
async function confirm_confirm(question) {
    const lines = (0,promises_.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        return /^y(es)?$/i.test((await lines.question(question)).trim());
    }
    finally {
        lines.close();
    }
}

// EXTERNAL MODULE: ./src/config/load-project.ts + 53 modules
var load_project = __webpack_require__(34862);
// EXTERNAL MODULE: ./src/core/kvs/wanted-stores.ts
var wanted_stores = __webpack_require__(94554);
// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/roots/connect-aws.ts + 1 modules
var connect_aws = __webpack_require__(97822);
// EXTERNAL MODULE: ./src/usecases/sync-stores.ts
var sync_stores = __webpack_require__(68468);
;// CONCATENATED MODULE: ./src/cli/stores/plan-sync.ts








/** Loads the project, reads the stores and says what a sync would do. Throws InputError and ServiceError. */
async function planSyncs(names, flags) {
    const configured = await configuredStores(names, flags);
    const { endpoint } = await (0,connect_aws/* findAwsAccess */.t)(process.env);
    const { cloudfront, keyValueStores: stores } = await (0,connect_aws/* connectAws */.o)(process.env, endpoint);
    return (0,sync_stores/* planStores */.O)({ cloudfront, stores }, configured, flags.delete ?? false);
}
async function configuredStores(names, flags) {
    const files = (0,working_directory/* createFiles */.q)(process.cwd());
    const request = (0,project_options/* projectRequest */.Vp)({ ...flags, allowNoTests: true }, [], []);
    const { suite, diagnostics, sources } = await (0,load_project/* loadProject */.g)(files, request);
    if ((0,core_diagnostics/* hasErrors */.Cs)(diagnostics))
        throw new errors/* InputError */.dz(diagnostics, sources);
    const all = (0,wanted_stores/* storesOf */.o)(suite.functions);
    const known = all.map(({ store }) => store);
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined || all.length === 0)
        throw notConfigured(unknown ?? '', known);
    return all.filter(({ store }) => names.length === 0 || names.includes(store));
}
function notConfigured(text, known) {
    const expected = known.length === 0
        ? 'a store with data in the configuration: kvs: { name: pages, data: kvs/pages.json }'
        : `a store with data: ${known.join(', ')}`;
    return new errors/* InputError */.dz([(0,core_diagnostics/* errorAt */.Os)(undefined, 'bad-input', { input: 'store', text, expected })]);
}

;// CONCATENATED MODULE: ./src/cli/kvs.ts









const EXAMPLES = `
Examples:
  cf2 kvs diff
  cf2 kvs sync pages
  cf2 kvs sync --delete --yes --json

What a store shall hold stands in the configuration: kvs: { name: pages, data: kvs/pages.json }. The file is
AWS's import file, a flat map, or a CSV file with the columns key and value.`;
/** `cf2 kvs`: key value stores and the files that say what they hold. */
const addKvs = (program, context) => {
    const kvs = program
        .command('kvs')
        .description('compare key value stores with their files, and write what differs')
        .addHelpText('after', EXAMPLES);
    addShared(kvs.command('diff').description('show what a sync would do; writes nothing')).action(async (names, flags) => {
        show(await planSyncs(names, flags), flags, context.terminal);
    });
    addShared(kvs.command('sync').description('write what differs, after a look at the plan'))
        .option('--yes', 'do not ask')
        .action(async (names, flags) => {
        await sync(await planSyncs(names, flags), flags, context);
    });
};
function addShared(command) {
    return (0,project_options/* addConfigOptions */.S0)(command.argument('[store...]', 'names of stores (default: all)'))
        .option('--delete', 'delete keys that only the store has')
        .option('--json', 'print JSON')
        .addHelpText('after', EXAMPLES);
}
/** JSON goes to standard output once, at the end; the plan to read comes first otherwise. */
function show(planned, flags, { out }) {
    if (flags.json)
        out(`${JSON.stringify(planned.map(planOf), undefined, 2)}\n`);
    else
        for (const it of planned)
            out(renderStorePlan(shownOf(it)));
}
function shownOf({ configured: { store, data }, planned: { plan, kept } }) {
    return { store, path: data.path, plan, kept };
}
/** A plan as JSON. Values of the store are not in it. */
function planOf({ configured: { store, data }, wanted, planned: { plan, kept } }) {
    const puts = plan.puts.map(({ key, value, before }) => ({
        key,
        value,
        isNew: before === undefined,
    }));
    const deletes = plan.deletes.map(({ key }) => key);
    return { store, arn: wanted.arn, data: data.path, puts, deletes, same: plan.same, kept };
}
async function sync(planned, flags, { terminal, exit }) {
    const tell = flags.json ? terminal.err : terminal.out;
    for (const it of planned)
        tell(renderStorePlan(shownOf(it)));
    const changes = planned.filter(({ planned: { plan } }) => plan.puts.length + plan.deletes.length > 0);
    const ends = {};
    if (changes.length > 0 && !(await isAgreed(flags, terminal))) {
        tell('Nothing was written.\n');
        return exit(errors/* EXIT */.dc.failed);
    }
    for (const { configured, wanted, planned: seen, stores } of changes) {
        const { store } = configured;
        const progress = (done, total) => {
            if (total > done)
                terminal.err(`${(0,quote/* quote */.hD)(store)}: ${done} of ${(0,count/* count */.U)(total, 'key')}\n`);
        };
        const end = await (0,sync_store/* syncStore */.N)({ stores, progress }, wanted, seen);
        ends[store] = end;
        tell(endOf(store, end));
        if (end.end === 'changed')
            exit(errors/* EXIT */.dc.failed);
    }
    if (flags.json) {
        const results = planned.map((it) => ({
            ...planOf(it),
            ...(ends[it.configured.store] ?? UNCHANGED),
        }));
        terminal.out(`${JSON.stringify(results, undefined, 2)}\n`);
    }
}
const UNCHANGED = { end: 'done', written: 0, deleted: 0, collisions: 0 };
/** Without a person to ask, only `--yes` lets a sync write. */
async function isAgreed({ yes = false }, { live }) {
    if (yes)
        return true;
    if (live && process.stdin.isTTY)
        return confirm_confirm('Write this? [y/N] ');
    const args = { input: '--yes', text: '', expected: '--yes where nobody can be asked' };
    throw new errors/* InputError */.dz([(0,core_diagnostics/* errorAt */.Os)(undefined, 'bad-input', args)]);
}
function endOf(store, { end, written, deleted, collisions }) {
    const did = `${(0,count/* count */.U)(written, 'key')} written, ${deleted} deleted`;
    const others = collisions === 0 ? '' : `; somebody else wrote ${(0,count/* count */.U)(collisions, 'time')} meanwhile`;
    return end === 'done'
        ? `${(0,quote/* quote */.hD)(store)} holds its data now: ${did}${others}\n`
        : `${(0,quote/* quote */.hD)(store)}: ${did}, then somebody else wrote to keys of the plan. Look at it again: cf2 kvs diff\n`;
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


/***/ })

};
