export const id = 245;
export const ids = [245];
export const modules = {

/***/ 32245:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPermissionProbe: () => (/* binding */ createPermissionProbe)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23169);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36162);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40658);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30095);
/* harmony import */ var _etag_header_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97808);






/**
 * No ETag of CloudFront, which are of capital letters and digits: what is conditional on it is never carried
 * out. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_PublishFunction.html
 */
const NO_ETAG = 'cf2-doctor-asks-only';
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
const EVENT = {
    version: '1.0',
    context: { eventType: 'viewer-request' },
    viewer: { ip: '198.51.100.1' },
    request: { method: 'GET', uri: '/', querystring: {}, headers: {}, cookies: {} },
};
const ANSWERS = {
    'access-denied': 'denied',
    // PreconditionFailed and InvalidIfMatchVersion.
    'precondition-failed': 'refused',
    'no-such-function': 'unclear',
    'invalid-argument': 'unclear',
    // Events are looked at after the ETag.
    'event-not-valid': 'carried-out',
    'service-unavailable': 'unclear',
    throttled: 'unclear',
    unknown: 'unclear',
};
/** Finds out permissions over the AWS SDK. */
function createPermissionProbe(options) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createClient */ .U)(options);
    const call = (0,_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .createCaller */ .u)(options);
    const ask = async (operation, name, send) => {
        try {
            await call(operation, name, send);
            return 'carried-out';
        }
        catch (error) {
            const answer = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 ? ANSWERS[error.failure] : undefined;
            if (answer === undefined)
                throw error;
            return answer;
        }
    };
    return {
        test: (name) => {
            const event = new TextEncoder().encode(JSON.stringify(EVENT));
            const input = { Name: name, IfMatch: NO_ETAG, Stage: 'DEVELOPMENT' };
            const command = new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_3__/* .TestFunctionCommand */ .EwS({ ...input, EventObject: event });
            return ask('TestFunction', name, () => client.send(command));
        },
        update: (name, config, code) => {
            const written = { FunctionConfig: (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeConfig */ .dI)(config), FunctionCode: code };
            const command = (0,_etag_header_js__WEBPACK_IMPORTED_MODULE_5__/* .createUpdateCommand */ .$)({ Name: name, IfMatch: NO_ETAG, ...written });
            return ask('UpdateFunction', name, () => client.send(command));
        },
        publish: (name) => ask('PublishFunction', name, () => client.send(new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_3__/* .PublishFunctionCommand */ .rxT({ Name: name, IfMatch: NO_ETAG }))),
    };
}


/***/ })

};
