export const id = 159;
export const ids = [159];
export const modules = {

/***/ 49159:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addEmulator: () => (/* binding */ addEmulator)
/* harmony export */ });
/* harmony import */ var _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78886);
/* harmony import */ var _files_working_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60850);
/* harmony import */ var _interrupted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51308);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60776);
/* harmony import */ var _store_option_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92973);
/* harmony import */ var _roots_create_runtime_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71613);






/** `cf2 emulator`: the embedded CloudFront, until it is interrupted. */
const addEmulator = (program, { terminal, spawnWorker }) => {
    program
        .command('emulator')
        .description('start the embedded CloudFront on this machine, for any AWS client')
        .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', '0')
        .option('--state <file>', 'keep functions in this file over restarts')
        .option('--kvs <name=file>', 'a key value store that exists from the start', _options_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .Fo, [])
        .option('--control', 'answer /_cf2/\u2026 too: faults on demand, list of requests')
        .option('--json', 'print { "url": \u2026 } when it listens')
        .addHelpText('after', `
Examples:
  cf2 emulator --port 4599
  cf2 emulator --port 4599 --state cloudfront.json --kvs secrets=kvs/secrets.json
  AWS_ENDPOINT_URL_CLOUDFRONT=http://127.0.0.1:4599 cf2 deploy --publish
  aws cloudfront list-functions --endpoint-url http://127.0.0.1:4599

Everyone who reaches the port can do everything: signatures are not checked.`)
        .action(async (flags) => {
        const port = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInteger */ .cG)('--port', flags.port, 0, 65_535);
        const files = (0,_files_working_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .createFiles */ .q)(process.cwd());
        const keyValueStores = await Promise.all(flags.kvs.map((it) => (0,_store_option_js__WEBPACK_IMPORTED_MODULE_3__/* .readStoreOption */ .F)(files, it)));
        const runtime = (0,_roots_create_runtime_js__WEBPACK_IMPORTED_MODULE_4__/* .createRuntime */ .x)(spawnWorker);
        const stateFile = flags.state;
        const emulator = await (0,_emulator_emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .startEmulator */ .s)({
            port,
            runtime,
            now: Date.now,
            keyValueStores,
            control: flags.control ?? false,
            ...(stateFile === undefined ? {} : { stateFile }),
        });
        const { url } = emulator;
        terminal.out(flags.json ? `${JSON.stringify({ url })}\n` : `cf2 emulator listening on ${url}\n`);
        await (0,_interrupted_js__WEBPACK_IMPORTED_MODULE_5__/* .interrupted */ .V)();
        await emulator.close();
        await runtime.close();
    });
};


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
