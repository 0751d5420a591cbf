export const id = 4982;
export const ids = [4982];
export const modules = {

/***/ 74982:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findNjs: () => (/* binding */ findNjs)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30705);





/** Milliseconds it may take to tell its version. */
const ANSWER_MS = 10_000;
/**
 * The first program named njs in the folders of `searchPath` (the variable PATH) that tells a version as njs
 * does; undefined when there is none.
 */
async function findNjs(searchPath) {
    for (const folder of searchPath.split((node_path__WEBPACK_IMPORTED_MODULE_2___default().delimiter))) {
        // An empty entry or a relative one would run a program of the project under test.
        if (!node_path__WEBPACK_IMPORTED_MODULE_2___default().isAbsolute(folder))
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, 'njs');
        const version = await versionOf(file);
        if (version !== undefined)
            return { path: file, version };
    }
    return undefined;
}
async function versionOf(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, ['-v'], { env: {}, timeout: ANSWER_MS });
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .o)(stdout);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 30705:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBefore),
/* harmony export */   o: () => (/* binding */ parseVersion)
/* harmony export */ });
/** Reads `0.7.9`; undefined for anything else, such as the output of another program named njs. */
function parseVersion(text) {
    const numbers = /^(\d+)\.(\d+)\.(\d+)\s*$/.exec(text)?.slice(1).map(Number);
    return numbers;
}
/** True when `version` is older than `other`, which is written `0.8.0`. */
function isBefore(version, other) {
    const bound = parseVersion(other) ?? [0, 0, 0];
    const index = version.findIndex((number, position) => number !== bound[position]);
    return index !== -1 && (version[index] ?? 0) < (bound[index] ?? 0);
}


/***/ })

};
