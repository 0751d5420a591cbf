#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 31654:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   l: () => (/* binding */ namedCommand)
/* harmony export */ });
/** The commands by name, in the order of `--help`. */
const COMMANDS = {
    check: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(4559), __nccwpck_require__.e(5175), __nccwpck_require__.e(2824), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(1570), __nccwpck_require__.e(9096), __nccwpck_require__.e(4862), __nccwpck_require__.e(9745), __nccwpck_require__.e(3154), __nccwpck_require__.e(8539), __nccwpck_require__.e(1602), __nccwpck_require__.e(2975), __nccwpck_require__.e(1969)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12114))).addCheck, usesSandbox: false },
    invoke: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4559), __nccwpck_require__.e(9096), __nccwpck_require__.e(5442), __nccwpck_require__.e(5543)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75543))).addInvoke, usesSandbox: true },
    test: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(4559), __nccwpck_require__.e(5175), __nccwpck_require__.e(2824), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(1570), __nccwpck_require__.e(9096), __nccwpck_require__.e(5442), __nccwpck_require__.e(4862), __nccwpck_require__.e(9745), __nccwpck_require__.e(5925), __nccwpck_require__.e(3154), __nccwpck_require__.e(8539), __nccwpck_require__.e(8838), __nccwpck_require__.e(432), __nccwpck_require__.e(1602), __nccwpck_require__.e(9848), __nccwpck_require__.e(3968), __nccwpck_require__.e(3644)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29332))).addTest, usesSandbox: true },
    plan: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(5175), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(1570), __nccwpck_require__.e(4862), __nccwpck_require__.e(5483)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85483))).addPlan, usesSandbox: false },
    deploy: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(4559), __nccwpck_require__.e(5175), __nccwpck_require__.e(2824), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(1570), __nccwpck_require__.e(9096), __nccwpck_require__.e(5442), __nccwpck_require__.e(4862), __nccwpck_require__.e(9745), __nccwpck_require__.e(5925), __nccwpck_require__.e(3154), __nccwpck_require__.e(8539), __nccwpck_require__.e(8838), __nccwpck_require__.e(432), __nccwpck_require__.e(1602), __nccwpck_require__.e(9848), __nccwpck_require__.e(8834), __nccwpck_require__.e(2331)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42331))).addDeploy, usesSandbox: true },
    rollback: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(4559), __nccwpck_require__.e(5175), __nccwpck_require__.e(2824), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(1570), __nccwpck_require__.e(9096), __nccwpck_require__.e(5442), __nccwpck_require__.e(4862), __nccwpck_require__.e(9745), __nccwpck_require__.e(5925), __nccwpck_require__.e(3154), __nccwpck_require__.e(8539), __nccwpck_require__.e(8838), __nccwpck_require__.e(432), __nccwpck_require__.e(1602), __nccwpck_require__.e(9848), __nccwpck_require__.e(8834), __nccwpck_require__.e(2627)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2627))).addRollback, usesSandbox: true },
    init: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(4559), __nccwpck_require__.e(5175), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(1570), __nccwpck_require__.e(9096), __nccwpck_require__.e(5442), __nccwpck_require__.e(4862), __nccwpck_require__.e(9745), __nccwpck_require__.e(5925), __nccwpck_require__.e(3154), __nccwpck_require__.e(8539), __nccwpck_require__.e(6074), __nccwpck_require__.e(2563)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72563))).addInit, usesSandbox: true },
    diff: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(4559), __nccwpck_require__.e(5175), __nccwpck_require__.e(2824), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(1570), __nccwpck_require__.e(9096), __nccwpck_require__.e(5442), __nccwpck_require__.e(4862), __nccwpck_require__.e(9745), __nccwpck_require__.e(5925), __nccwpck_require__.e(3154), __nccwpck_require__.e(8539), __nccwpck_require__.e(8838), __nccwpck_require__.e(1602), __nccwpck_require__.e(9848), __nccwpck_require__.e(3968), __nccwpck_require__.e(4632)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64632))).addDiff, usesSandbox: true },
    record: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(4559), __nccwpck_require__.e(5175), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(1570), __nccwpck_require__.e(9096), __nccwpck_require__.e(5442), __nccwpck_require__.e(4862), __nccwpck_require__.e(9745), __nccwpck_require__.e(5925), __nccwpck_require__.e(3154), __nccwpck_require__.e(8539), __nccwpck_require__.e(6074), __nccwpck_require__.e(9011)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9011))).addRecord, usesSandbox: true },
    import: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(4559), __nccwpck_require__.e(5175), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(1570), __nccwpck_require__.e(9096), __nccwpck_require__.e(5442), __nccwpck_require__.e(4862), __nccwpck_require__.e(5925), __nccwpck_require__.e(3154), __nccwpck_require__.e(6074), __nccwpck_require__.e(8778)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30397))).addImport, usesSandbox: true },
    kvs: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(5175), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(1570), __nccwpck_require__.e(4862), __nccwpck_require__.e(5542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35542))).addKvs, usesSandbox: false },
    policy: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(2975), __nccwpck_require__.e(6375)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32310))).addPolicy, usesSandbox: false },
    logs: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(1570), __nccwpck_require__.e(8215)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18215))).addLogs, usesSandbox: false },
    health: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(1570), __nccwpck_require__.e(5232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85232))).addHealth, usesSandbox: false },
    doctor: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(4559), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(1570), __nccwpck_require__.e(9096), __nccwpck_require__.e(5599)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55599))).addDoctor, usesSandbox: false },
    serve: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(3746), __nccwpck_require__.e(4559), __nccwpck_require__.e(5175), __nccwpck_require__.e(5002), __nccwpck_require__.e(9414), __nccwpck_require__.e(9477), __nccwpck_require__.e(1570), __nccwpck_require__.e(9096), __nccwpck_require__.e(5442), __nccwpck_require__.e(4862), __nccwpck_require__.e(9745), __nccwpck_require__.e(5925), __nccwpck_require__.e(8838), __nccwpck_require__.e(432), __nccwpck_require__.e(3985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93985))).addServe, usesSandbox: true },
    emulator: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4559), __nccwpck_require__.e(1893), __nccwpck_require__.e(9096), __nccwpck_require__.e(5442), __nccwpck_require__.e(9745), __nccwpck_require__.e(2959), __nccwpck_require__.e(7162)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87162))).addEmulator, usesSandbox: true },
    schema: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(7683)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97683))).addSchema, usesSandbox: false },
    demo: { load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4559), __nccwpck_require__.e(1893), __nccwpck_require__.e(9096), __nccwpck_require__.e(5442), __nccwpck_require__.e(9745), __nccwpck_require__.e(2959), __nccwpck_require__.e(9785)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79785))).addDemo, usesSandbox: true },
};
/** The row that a command line names, if it names one. */
function namedCommand([name = '']) {
    return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}


/***/ }),

/***/ 62788:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ besideBundle)
/* harmony export */ });
/**
 * A file relative to the running bundle (dist/index.js or dist/cli/index.js). The path is an argument so
 * that the bundler does not take it for an asset and copy what it finds there.
 */
function besideBundle(relative) {
    return new URL(relative, import.meta.url);
}


/***/ }),

/***/ 42613:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 26848:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 57075:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 11493:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("v8");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(75919);
// EXTERNAL MODULE: ./src/roots/beside-bundle.ts
var beside_bundle = __nccwpck_require__(62788);
;// CONCATENATED MODULE: ./src/roots/sandbox-workers.ts


/**
 * Answers what starts workers on the sandbox's bundle, named as the running bundle sees it. With `early` the
 * first one starts at once: a root asks for it before it loads the rest of itself, so that two threads load side
 * by side.
 */
function sandboxWorkers(bundle, { early: isEarly }) {
    const spawn = () => new external_node_worker_threads_.Worker((0,beside_bundle/* besideBundle */.P)(bundle));
    let early = isEarly ? spawn() : undefined;
    // Whoever takes it over listens. Until then it must neither end the process nor keep it alive.
    early?.on('error', () => undefined).unref();
    return () => {
        const worker = early;
        early = undefined;
        return worker === undefined || hasEnded(worker) ? spawn() : worker;
    };
}
/** https://nodejs.org/api/worker_threads.html#workerthreadid: "If the worker is not running, the value is -1" */
function hasEnded({ threadId }) {
    return threadId === -1;
}

// EXTERNAL MODULE: ./src/cli/commands.ts
var commands = __nccwpck_require__(31654);
;// CONCATENATED MODULE: ./src/cli/index.ts


/** The sandbox's bundle, as dist/cli/index.js sees it. */
const WORKER = '../worker/index.js';
const args = process.argv.slice(2);
const spawnWorker = sandboxWorkers(WORKER, { early: (0,commands/* namedCommand */.l)(args)?.usesSandbox ?? false });
// Imported now, and not above, so that the sandbox loads in its thread at the same time.
void Promise.all(/* import() */[__nccwpck_require__.e(468), __nccwpck_require__.e(9414), __nccwpck_require__.e(5925), __nccwpck_require__.e(8838), __nccwpck_require__.e(432), __nccwpck_require__.e(6222)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4663))
    .then(({ runCli }) => runCli(args, spawnWorker))
    .then((exitCode) => (process.exitCode = exitCode));

