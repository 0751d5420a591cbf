export const id = 26;
export const ids = [26];
export const modules = {

/***/ 4026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chainedCredentials: () => (/* binding */ chainedCredentials),
/* harmony export */   webIdentityCredentials: () => (/* binding */ webIdentityCredentials)
/* harmony export */ });
/** The audience that AWS expects in GitHub's tokens. https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws */
const AUDIENCE = 'sts.amazonaws.com';
/** Credentials of a role, by the job's own OpenID token. Asked anew whenever they run out. */
function webIdentityCredentials(sts, { roleArn, sessionName }, webIdentity) {
    return async () => sts.assumeRoleWithWebIdentity(roleArn, sessionName, await webIdentity(AUDIENCE));
}
/** Credentials of a role, assumed with `source` (default: the SDK's chain). */
function chainedCredentials(sts, { roleArn, sessionName, tags }, source) {
    return () => sts.assumeRole(roleArn, sessionName, tags, source);
}


/***/ })

};
