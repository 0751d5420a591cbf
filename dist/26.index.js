export const id = 26;
export const ids = [26];
export const modules = {

/***/ 24026:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chainedCredentials: () => (/* binding */ chainedCredentials),
/* harmony export */   webIdentityCredentials: () => (/* binding */ webIdentityCredentials)
/* harmony export */ });
/** Milliseconds before its end from which on a session is not used any more; the SDK's own margin. */
const MARGIN = 5 * 60_000;
/** One session for all clients of a run: each of them keeps credentials for itself alone. */
function share(issue, clock) {
    let session;
    return async () => {
        const known = session;
        const issued = await known?.catch(() => undefined);
        const isFresh = issued !== undefined && issued.expiration.getTime() - clock() > MARGIN;
        if (isFresh)
            return issued;
        // Two clients that find it run out ask once.
        if (session === known)
            session = issue();
        return session ?? issue();
    };
}
/** The audience that AWS expects in GitHub's tokens. https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws */
const AUDIENCE = 'sts.amazonaws.com';
/** Credentials of a role, by the job's own OpenID token. Asked anew whenever they run out. */
function webIdentityCredentials(sts, { roleArn, sessionName, clock }, webIdentity) {
    const issue = async () => sts.assumeRoleWithWebIdentity(roleArn, sessionName, await webIdentity(AUDIENCE));
    return share(issue, clock);
}
/** Credentials of a role, assumed with `source` (default: the SDK's chain). */
function chainedCredentials(sts, { roleArn, sessionName, tags, clock }, source) {
    return share(() => sts.assumeRole(roleArn, sessionName, tags, source), clock);
}


/***/ })

};
