export const id = 963;
export const ids = [963];
export const modules = {

/***/ 96963:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detectCredentials: () => (/* binding */ detectCredentials)
/* harmony export */ });
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73570);

/** Settings of a profile from which the SDK can make credentials, one complete set per row. */
const PROFILE_SOURCES = [
    ['aws_access_key_id', 'aws_secret_access_key'],
    ['role_arn'],
    ['credential_process'],
    ['sso_session'],
    ['sso_start_url'],
    ['login_session'],
];
/** Sets of variables that the SDK makes credentials from, in its order. */
const VARIABLE_SOURCES = [
    { names: ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'], source: 'web identity' },
    { names: ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'], source: 'the container' },
    { names: ['AWS_CONTAINER_CREDENTIALS_FULL_URI'], source: 'the container' },
];
/**
 * Looks whether the SDK's default chain has credentials to try, without network, SDK or instance
 * metadata: that service can take seconds to not answer. Whether they are valid, only AWS can say.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
function detectCredentials(environment, readText) {
    const has = (names) => names.every((name) => environment[name]);
    // A profile that is asked for by name outranks keys in the environment.
    if (!environment.AWS_PROFILE && has(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])) {
        return { found: true, source: 'environment variables' };
    }
    const { name, settings } = (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readSharedProfile */ .r)(environment, readText);
    if (PROFILE_SOURCES.some((names) => names.every((key) => settings[key]))) {
        return { found: true, source: `profile "${name}"` };
    }
    const variables = VARIABLE_SOURCES.find(({ names }) => has(names));
    return { found: variables !== undefined, source: variables?.source ?? 'nowhere' };
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
