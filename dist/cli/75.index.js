export const id = 75;
export const ids = [75];
export const modules = {

/***/ 75:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCoverageTable: () => (/* binding */ renderCoverageTable),
/* harmony export */   renderLcov: () => (/* binding */ renderLcov)
/* harmony export */ });
/* harmony import */ var istanbul_lib_coverage__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89377);
/* harmony import */ var istanbul_lib_coverage__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(istanbul_lib_coverage__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var istanbul_lib_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44761);
/* harmony import */ var istanbul_lib_report__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(istanbul_lib_report__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var istanbul_reports_lib_lcovonly_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69335);
/* harmony import */ var istanbul_reports_lib_lcovonly_index_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(istanbul_reports_lib_lcovonly_index_js__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var istanbul_reports_lib_text_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45858);
/* harmony import */ var istanbul_reports_lib_text_index_js__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(istanbul_reports_lib_text_index_js__WEBPACK_IMPORTED_MODULE_3__);




/** The table that istanbul prints of all functions; each line ends with a line break. */
function renderCoverageTable(functions, { width, colour }) {
    const report = new (istanbul_reports_lib_text_index_js__WEBPACK_IMPORTED_MODULE_3___default())({ maxCols: width });
    return written(report, mapOf(functions), colour ? paint : plain);
}
/** The tracefile of lcov. Code of builds without a source map is left out: nobody has a file of it. */
function renderLcov(functions) {
    const report = new (istanbul_reports_lib_lcovonly_index_js__WEBPACK_IMPORTED_MODULE_2___default())({ projectRoot: '.' });
    return written(report, mapOf(functions.filter(({ isOfBuiltCode }) => !isOfBuiltCode)), plain);
}
/** Functions may share files. */
function mapOf(functions) {
    const map = (0,istanbul_lib_coverage__WEBPACK_IMPORTED_MODULE_0__.createCoverageMap)({});
    for (const { files } of functions) {
        // Reports keep the map as plain data; here it is a map again.
        const data = structuredClone(files);
        for (const [path, file] of Object.entries(data)) {
            map.addFileCoverage({ ...file, path: shownPath(path) });
        }
    }
    return map;
}
/** Names of files reach terminals, and line breaks mean something in tracefiles. */
function shownPath(path) {
    return path.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '?');
}
const plain = (text) => text;
const COLOURS = { low: '31', medium: '33', high: '32' };
const paint = (text, level) => {
    const colour = COLOURS[level ?? ''];
    return colour === undefined ? text : `\u001b[${colour}m${text}\u001b[39m`;
};
/** What a report writes, as text: reports of istanbul write to files and to the standard output. */
function written(report, coverageMap, colorize) {
    let text = '';
    const content = {
        write: (part) => {
            text += part;
        },
        println: (line) => {
            text += `${line}\n`;
        },
        colorize,
        close: () => undefined,
    };
    const context = (0,istanbul_lib_report__WEBPACK_IMPORTED_MODULE_1__.createContext)({ coverageMap });
    context.data = { writer: { writeFile: () => content } };
    report.execute(context);
    return text;
}


/***/ })

};
