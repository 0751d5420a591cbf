export const id = 7162;
export const ids = [7162];
export const modules = {

/***/ 87162:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addEmulator: () => (/* binding */ addEmulator)
});

// EXTERNAL MODULE: ./src/emulator/emulator.ts + 135 modules
var emulator_emulator = __webpack_require__(43068);
// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/usecases/read-input-file.ts
var read_input_file = __webpack_require__(7226);
// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/cli/store-option.ts
var store_option = __webpack_require__(92973);
;// CONCATENATED MODULE: ./src/cli/emulator-options.ts




/** Milliseconds of an hour. */
const LONGEST = 3_600_000;
/** Reads what the options name. Throws InputError. */
async function emulatorOptions(flags, env) {
    const files = (0,working_directory/* createFiles */.q)(process.cwd());
    const { host, state, s3, control = false, verifySignatures } = flags;
    return {
        port: (0,options/* parseInteger */.cG)('--port', flags.port, 0, 65_535),
        host,
        accountId: readAccount(flags.account),
        rolloutMs: (0,options/* parseInteger */.cG)('--rollout', flags.rollout, 0, LONGEST),
        provisioningMs: (0,options/* parseInteger */.cG)('--provisioning', flags.provisioning, 0, LONGEST),
        keyValueStores: await Promise.all(flags.kvs.map((it) => (0,store_option/* readStoreOption */.F)(files, it))),
        control,
        ...(state === undefined ? {} : { stateFile: state }),
        ...(s3 === undefined ? {} : { s3Folder: s3 }),
        ...(verifySignatures === undefined
            ? {}
            : { accessKeys: await readAccessKeys(verifySignatures, env) }),
    };
}
function readAccount(text) {
    if (/^\d{12}$/.test(text))
        return text;
    throw (0,options/* badOption */.$9)('--account', text, '12 digits, as 123456789012');
}
const OPTION = '--verify-signatures';
/** The key of the environment, or those of a JSON object: access key ids and their secrets. */
async function readAccessKeys(file, env) {
    if (file === true)
        return keyOf(env);
    const keys = Object.entries(await (0,read_input_file/* readInputObject */.EZ)((0,working_directory/* createFiles */.q)(process.cwd()), file));
    const pairs = keys.filter((pair) => typeof pair[1] === 'string');
    if (pairs.length === keys.length && keys.length > 0)
        return Object.fromEntries(pairs);
    throw (0,options/* badOption */.$9)(OPTION, file, 'a JSON object with access key ids and their secrets');
}
function keyOf({ AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret }) {
    if (id !== undefined && secret !== undefined)
        return { [id]: secret };
    throw (0,options/* badOption */.$9)(OPTION, '', 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a file');
}

// EXTERNAL MODULE: ./src/cli/interrupted.ts
var interrupted = __webpack_require__(51308);
// EXTERNAL MODULE: ./src/roots/create-runtime.ts + 9 modules
var create_runtime = __webpack_require__(71613);
;// CONCATENATED MODULE: ./src/cli/emulator.ts





const LOOPBACK = '127.0.0.1';
/** `cf2 emulator`: the embedded CloudFront, until it is interrupted. */
const addEmulator = (program, { terminal, spawnWorker }) => {
    program
        .command('emulator')
        .description('start the embedded CloudFront on this machine, for any AWS client')
        .option('--port <number>', 'port to listen on; 0 takes a free one', '0')
        .option('--host <address>', 'address to listen on; others than loopback are warned of', LOOPBACK)
        .option('--account <id>', 'the account that it plays, 12 digits', '123456789012')
        .option('--state <file>', 'keep everything in this file over restarts')
        .option('--kvs <name=file>', 'a key value store that exists from the start', options/* collect */.Fo, [])
        .option('--s3 <folder>', 'folder that stands for S3, with a folder per bucket, for ImportSource')
        .option('--rollout <ms>', 'from a publish until an associated function is DEPLOYED', '1000')
        .option('--provisioning <ms>', 'from the creation of a key value store until it is READY', '1000')
        .option('--verify-signatures [file]', 'only for access keys: that of the environment, or { "id": "secret" } of a JSON file')
        .option('--control', 'answer /_cf2/\u2026 too: faults on demand, invocations, list of requests')
        .option('--json', 'print { "url": \u2026 } when it listens')
        .addHelpText('after', `
Examples:
  cf2 emulator --port 4599
  cf2 emulator --port 4599 --state cloudfront.json --kvs secrets=kvs/secrets.json
  AWS_ENDPOINT_URL=http://127.0.0.1:4599 cf2 deploy --publish
  aws cloudfront list-functions --endpoint-url http://127.0.0.1:4599

Without --verify-signatures everyone who reaches the port can do everything.`)
        .action(async (flags) => {
        const options = await emulatorOptions(flags, process.env);
        const runtime = (0,create_runtime/* createRuntime */.x)(spawnWorker);
        if (!isLoopback(flags.host))
            terminal.err(exposureWarning(flags));
        const emulator = await (0,emulator_emulator/* startEmulator */.s)({ ...options, runtime, now: Date.now });
        const { url } = emulator;
        terminal.out(flags.json ? `${JSON.stringify({ url })}\n` : `cf2 emulator listening on ${url}\n`);
        await (0,interrupted/* interrupted */.V)();
        await emulator.close();
        await runtime.close();
    });
};
/** True when only this machine reaches an address. */
function isLoopback(host) {
    return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
function exposureWarning({ host, verifySignatures }) {
    const who = verifySignatures === undefined ? 'whoever reaches it' : 'whoever has an access key';
    return `warning: ${host} is not only this machine: ${who} can change and run everything here\n`;
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

/***/ 92973:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readStoreOption)
/* harmony export */ });
/* harmony import */ var _usecases_read_input_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7226);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60776);


/** Reads what `--kvs <name=file>` names. Throws InputError. */
async function readStoreOption(files, text) {
    const [, name, file] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (name === undefined || file === undefined)
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .badOption */ .$9)('--kvs', text, 'name=file, as secrets=kvs/secrets.json');
    return { name, items: await (0,_usecases_read_input_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readStoreContents */ .Mj)(files, file) };
}


/***/ })

};
