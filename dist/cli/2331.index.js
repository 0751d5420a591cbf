export const id = 2331;
export const ids = [2331];
export const modules = {

/***/ 42331:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addDeploy: () => (/* binding */ addDeploy)
/* harmony export */ });
/* harmony import */ var _core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64337);
/* harmony import */ var _reporters_terminal_render_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50432);
/* harmony import */ var _roots_create_runtime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71613);
/* harmony import */ var _roots_outputs_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71882);
/* harmony import */ var _usecases_create_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85344);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60776);
/* harmony import */ var _project_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75012);
/* harmony import */ var _publishing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23082);








const NOT_ASKED = { publish: false, code: 'not-asked', subject: '' };
const ASKED = { publish: true, code: 'always', subject: '' };
/** `cf2 deploy`: the action's pipeline from a terminal. */
const addDeploy = (program, { terminal, exit, spawnWorker }) => {
    const command = program
        .command('deploy')
        .argument('[id...]', 'functions to deploy (default: all of the configuration)')
        .description('test offline, upload to DEVELOPMENT, test there, and publish if asked');
    (0,_project_options_js__WEBPACK_IMPORTED_MODULE_6__/* .addProjectOptions */ .Xl)(command)
        .option('--publish', 'publish to LIVE when all tests pass')
        .option('--create-missing', 'create functions that do not exist yet')
        .option('--no-compare-live', 'do not run the events on LIVE to see what changes')
        .option('--log-retention-days <days>', 'before a publish, let logs expire that never do');
    (0,_publishing_js__WEBPACK_IMPORTED_MODULE_7__/* .addPublishOptions */ .Rn)(command)
        .option('--rollback <when>', 'unhealthy: bring back what was LIVE before', 'never')
        .addHelpText('after', `
Examples:
  cf2 deploy
  cf2 deploy redirects --environment staging --publish
  cf2 deploy --publish --watch 10m --rollback unhealthy
  AWS_ENDPOINT_URL_CLOUDFRONT=http://127.0.0.1:4599 cf2 deploy --publish --create-missing`)
        .action(async (ids, flags) => {
        const after = (0,_publishing_js__WEBPACK_IMPORTED_MODULE_7__/* .parseAfter */ .IG)(flags);
        const logRetentionDays = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRetentionOption */ .DY)('--log-retention-days', flags.logRetentionDays);
        const tell = flags.json ? terminal.err : terminal.out;
        const offline = (0,_roots_create_runtime_js__WEBPACK_IMPORTED_MODULE_2__/* .createRuntime */ .x)(spawnWorker);
        try {
            const report = await (0,_publishing_js__WEBPACK_IMPORTED_MODULE_7__/* .deployHere */ .kH)({ offline, tell }, {
                project: (0,_project_options_js__WEBPACK_IMPORTED_MODULE_6__/* .projectRequest */ .Vp)(flags, ids, []),
                // Who types "deploy" means AWS: without credentials this has to fail.
                engine: 'both',
                createMissing: flags.createMissing,
                logRetentionDays,
                mark: undefined,
                compareLive: flags.compareLive ?? true,
                ...after,
                keep: flags.keep,
                gate: (0,_usecases_create_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .fixedGate */ .e)(flags.publish ? ASKED : NOT_ASKED),
            });
            tell(`\n${(0,_reporters_terminal_render_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTerminal */ .b)(report, { ...terminal, verbose: false })}`);
            if (flags.json)
                terminal.out((0,_roots_outputs_json_js__WEBPACK_IMPORTED_MODULE_3__/* .renderOutputsJson */ .z)(report));
            exit((0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(report));
        }
        finally {
            await offline.close();
        }
    });
};


/***/ })

};
