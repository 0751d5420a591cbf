export const id = 772;
export const ids = [772];
export const modules = {

/***/ 12772:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SDK_ENVIRONMENT: () => (/* binding */ SDK_ENVIRONMENT)
/* harmony export */ });
/**
 * Variables that a root sets on its own process before it loads the SDK. The SDK warns on stderr about
 * every Node below 22 and has no other switch for it.
 * https://github.com/aws/aws-sdk-js-v3#nodejs-versions
 */
const SDK_ENVIRONMENT = {
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};


/***/ })

};
