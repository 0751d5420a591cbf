export const id = 572;
export const ids = [572];
export const modules = {

/***/ 55572:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveEndpoint: () => (/* binding */ effectiveEndpoint)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73570);



/**
 * The endpoint that calls of a service go to instead of AWS's own; undefined when nothing overrides it.
 * Decided once, by the SDK's rules, so that a report names exactly what the client was given. Throws
 * InputError `bad-endpoint`. https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
function effectiveEndpoint(environment, readText, service = 'cloudfront') {
    const variableOfService = `AWS_ENDPOINT_URL_${service.toUpperCase()}`;
    const { settings, services } = (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSharedProfile */ .r)(environment, readText);
    if (isIgnored(environment, settings.ignore_configured_endpoint_urls))
        return undefined;
    const [variable, text] = [
        [variableOfService, environment[variableOfService]],
        ['AWS_ENDPOINT_URL', environment.AWS_ENDPOINT_URL],
        ['endpoint_url', services[`${service}.endpoint_url`]],
        ['endpoint_url', settings.endpoint_url],
    ].find(([, value]) => value) ?? ['', undefined];
    if (text === undefined)
        return undefined;
    if (!isEndpoint(text)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'bad-endpoint', { variable, text: conceal(text) })]);
    }
    return text;
}
function isIgnored(environment, configured) {
    const stated = environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS;
    // The SDK takes these two words only and passes over everything else.
    return (stated === 'true' || stated === 'false' ? stated : configured) === 'true';
}
function isEndpoint(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, username, password, search, hash } = new URL(text);
    return /^https?:$/.test(protocol) && username + password + search + hash === '';
}
/** A password has no place in a message, not even in one that refuses it. */
function conceal(text) {
    return text.replace(/\/\/[^/@]*@/, '//***@');
}


/***/ }),

/***/ 73570:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readSharedProfile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reads the profile that the SDK would use from `~/.aws/config` and `~/.aws/credentials`, without
 * loading the SDK. https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
function readSharedProfile(environment, readText) {
    const name = filled(environment.AWS_PROFILE) ?? 'default';
    const config = readSections(environment, readText, 'AWS_CONFIG_FILE', 'config');
    const credentials = readSections(environment, readText, 'AWS_SHARED_CREDENTIALS_FILE', 'credentials');
    const plain = name === 'default' ? config.get(name) : undefined;
    const configured = config.get(`profile ${name}`) ?? plain;
    const secret = credentials.get(name);
    const settings = { ...secret, ...configured };
    return {
        name,
        settings,
        services: config.get(`services ${settings.services ?? ''}`) ?? {},
    };
}
function readSections(environment, readText, variable, file) {
    const path = filled(environment[variable]) ?? defaultPath(environment, file);
    return parseSections(path === undefined ? '' : (readText(path) ?? ''));
}
function defaultPath(environment, file) {
    const home = filled(environment.HOME);
    const windowsHome = filled(environment.USERPROFILE);
    if (home !== undefined)
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(home, '.aws', file);
    return windowsHome === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0__.win32.join(windowsHome, '.aws', file);
}
/** An empty variable is none: that is what a missing secret becomes in a workflow. */
function filled(text) {
    return text === '' ? undefined : text;
}
function parseSections(text) {
    const sections = new Map();
    let section = {};
    let parent = '';
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.replace(/(^|\s)[;#].*$/, '').trim();
        const header = /^\[\s*(.+?)\s*\]$/.exec(line)?.[1];
        const [, key, value] = /^([^=]+?)\s*=\s*(.*)$/.exec(line) ?? [];
        if (header !== undefined) {
            section = {};
            sections.set(header.replace(/\s+/g, ' ').replace(/["']/g, ''), section);
            parent = '';
        }
        else if (key !== undefined && value !== undefined) {
            const nested = /^\s/.test(raw) && parent !== '';
            if (!nested)
                parent = value === '' ? key : '';
            if (value !== '')
                section[nested ? `${parent}.${key}` : key] = value;
        }
    }
    return sections;
}


/***/ })

};
