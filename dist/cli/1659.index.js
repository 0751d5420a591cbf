export const id = 1659;
export const ids = [1659,789];
export const modules = {

/***/ 70789:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCloudFrontFunctions: () => (/* binding */ createCloudFrontFunctions)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23169);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36162);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40658);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30095);
/* harmony import */ var _etag_header_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97808);






/**
 * CloudFront's function API over the AWS SDK: AWS itself, or whatever speaks the same at `endpoint`.
 * This module loads the SDK; import it only where a call is certain.
 */
function createCloudFrontFunctions(options) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createClient */ .U)(options);
    const call = (0,_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .createCaller */ .u)(options);
    return {
        describe: (name, stage) => call('DescribeFunction', name, async () => (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeFunction */ .rk)(await client.send(new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__/* .DescribeFunctionCommand */ .rNm({ Name: name, Stage: stage })))).catch(undefinedIfMissing),
        get: (name, stage) => call('GetFunction', name, async () => (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeCode */ .k)(await client.send(new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__/* .GetFunctionCommand */ .YF5({ Name: name, Stage: stage })))).catch(undefinedIfMissing),
        create: (name, config, code) => call('CreateFunction', name, async () => {
            const input = { Name: name, FunctionConfig: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeConfig */ .dI)(config), FunctionCode: code };
            return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeFunction */ .rk)(await client.send(new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__/* .CreateFunctionCommand */ .Y8X(input)));
        }),
        update: (name, etag, config, code) => call('UpdateFunction', name, async () => {
            const written = { FunctionConfig: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeConfig */ .dI)(config), FunctionCode: code };
            const command = (0,_etag_header_js__WEBPACK_IMPORTED_MODULE_5__/* .createUpdateCommand */ .$)({ Name: name, IfMatch: etag, ...written });
            return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .need */ .$B)((await client.send(command)).ETag, 'ETag');
        }),
        test: (name, etag, stage, event) => call('TestFunction', name, async () => {
            const object = new TextEncoder().encode(JSON.stringify(event));
            const input = { Name: name, IfMatch: etag, Stage: stage, EventObject: object };
            return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeTestResult */ .gq)(await client.send(new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__/* .TestFunctionCommand */ .EwS(input)));
        }),
        publish: (name, etag) => call('PublishFunction', name, async () => {
            const answer = await client.send(new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__/* .PublishFunctionCommand */ .rxT({ Name: name, IfMatch: etag }));
            (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .need */ .$B)(answer.FunctionSummary?.Name, 'FunctionSummary');
        }),
        keyValueStoreArn: (name) => call('DescribeKeyValueStore', name, async () => {
            const answer = await client.send(new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__/* .DescribeKeyValueStoreCommand */ .wCc({ Name: name }));
            return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .need */ .$B)(answer.KeyValueStore?.ARN, 'KeyValueStore');
        }),
    };
}
function undefinedIfMissing(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.failure === 'no-such-function')
        return undefined;
    throw error;
}


/***/ }),

/***/ 91659:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createThrowawayFunctions: () => (/* binding */ createThrowawayFunctions)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23169);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36162);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40658);
/* harmony import */ var _cloudfront_functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70789);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30095);





/** What lists of all functions are about, in messages. */
const ACCOUNT = 'the functions of this account';
/** Pages of a list that are read at most: a hundred functions are the default quota of an account. */
const MAX_PAGES = 100;
/** What can be done with throwaway functions, over the AWS SDK: publishing is not among it. */
function createThrowawayFunctions(options) {
    const cloudfront = (0,_cloudfront_functions_js__WEBPACK_IMPORTED_MODULE_2__.createCloudFrontFunctions)(options);
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .U)(options);
    const call = (0,_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .createCaller */ .u)(options);
    return {
        describe: (...which) => cloudfront.describe(...which),
        get: (...which) => cloudfront.get(...which),
        update: (...what) => cloudfront.update(...what),
        test: (...what) => cloudfront.test(...what),
        create: (name, config, code, tags) => call('CreateFunction', name, async () => {
            const written = { FunctionConfig: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeConfig */ .dI)(config), FunctionCode: code };
            const marks = tags === undefined ? {} : { Tags: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeTags */ .cA)(tags) };
            const input = { Name: name, ...written, ...marks };
            return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeFunction */ .rk)(await client.send(new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__/* .CreateFunctionCommand */ .Y8X(input)));
        }),
        delete: (name, etag) => call('DeleteFunction', name, async () => {
            await client.send(new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__/* .DeleteFunctionCommand */ .Z3K({ Name: name, IfMatch: etag }));
        }),
        list: () => listFunctions(client, call),
        tagsOf: (arn) => call('ListTagsForResource', arn, async () => {
            const answer = await client.send(new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__/* .ListTagsForResourceCommand */ .a_e({ Resource: arn }));
            return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeTags */ .C3)((0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .need */ .$B)(answer.Tags, 'Tags').Items ?? []);
        }),
        tag: (arn, tags) => call('TagResource', arn, async () => {
            const input = { Resource: arn, Tags: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeTags */ .cA)(tags) };
            await client.send(new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__/* .TagResourceCommand */ .eqU(input));
        }),
    };
}
/** The SDK has no paginator for this operation. A marker that does not move would never end. */
async function listFunctions(client, call) {
    const listed = [];
    let marker;
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const list = await call('ListFunctions', ACCOUNT, async () => {
            const input = marker === undefined ? {} : { Marker: marker };
            const answer = await client.send(new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__/* .ListFunctionsCommand */ .xRr(input));
            return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .need */ .$B)(answer.FunctionList, 'FunctionList');
        });
        listed.push(...(list.Items ?? []).map(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeListed */ .Y));
        if (!list.NextMarker || list.NextMarker === marker)
            break;
        marker = list.NextMarker;
    }
    return listed;
}


/***/ })

};
