export const id = 373;
export const ids = [373];
export const modules = {

/***/ 1373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createHttpsAgent: () => (/* binding */ createHttpsAgent),
/* harmony export */   ignoredProxy: () => (/* binding */ ignoredProxy)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_0__);

/** First releases whose agents take `proxyEnv`. https://nodejs.org/api/http.html#class-httpagent */
const PROXY_SINCE = [
    [22, 21],
    [24, 5],
];
/**
 * An agent that sends HTTPS through HTTPS_PROXY, except for the hosts in NO_PROXY. The SDK makes its
 * own agent and would ignore both. Older Node ignores the option, see `ignoredProxy`.
 */
function createHttpsAgent(environment) {
    // @types/node is that of the oldest Node supported, which does not know the option yet.
    const options = { keepAlive: true, proxyEnv: environment };
    return new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
}
/**
 * The proxy variable that this version of Node cannot honour, so that a root can say so; undefined
 * when there is no proxy or it works. `nodeVersion` as in `process.version`.
 */
function ignoredProxy(environment, nodeVersion) {
    const variable = ['https_proxy', 'HTTPS_PROXY'].find((name) => environment[name]);
    return variable !== undefined && !supportsProxy(nodeVersion) ? variable : undefined;
}
function supportsProxy(nodeVersion) {
    const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number);
    const newest = Math.max(...PROXY_SINCE.map(([release]) => release));
    return major > newest || PROXY_SINCE.some(([since, from]) => major === since && minor >= from);
}


/***/ })

};
