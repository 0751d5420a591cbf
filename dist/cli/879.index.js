export const id = 879;
export const ids = [879];
export const modules = {

/***/ 40879:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signatureVerification: () => (/* binding */ signatureVerification)
});

// EXTERNAL MODULE: ./src/emulator/refusal.ts
var refusal = __webpack_require__(4487);
;// CONCATENATED MODULE: ./src/emulator/signature/authorization.ts
/** Signature algorithms of AWS: one key per region, or one for all. */
const ALGORITHMS = { v4: 'AWS4-HMAC-SHA256', v4a: 'AWS4-ECDSA-P256-SHA256' };
const HEADER = /^(AWS4-[A-Z0-9-]+)\s+Credential=([^/,\s]+)\/([^,\s]+)\s*,\s*SignedHeaders=([^,\s]+)\s*,\s*Signature=([0-9a-f]+)\s*$/;
/** The signature of a request; undefined for one that is not signed as AWS's clients do it. */
function signatureOf(request) {
    const [, algorithm, accessKeyId, scope, names, signature] = HEADER.exec(request.header('authorization') ?? '') ?? [];
    const date = request.header('x-amz-date');
    if (algorithm === undefined || accessKeyId === undefined || date === undefined)
        return undefined;
    if (scope === undefined || names === undefined || signature === undefined)
        return undefined;
    const signedHeaders = names.split(';').map((name) => name.toLowerCase());
    return { algorithm, accessKeyId, scope, signedHeaders, signature, date };
}
/** The moment of a signature in milliseconds since 1970; NaN for text that is no date. */
function timeOf({ date }) {
    return Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/emulator/signature/matches.ts


/** True when whoever made the signature of this text has the secret. Knows both algorithms. */
function matches(signature, secret, text) {
    const bytes = Buffer.from(signature.signature, 'hex');
    if (signature.algorithm === ALGORITHMS.v4a)
        return (0,external_node_crypto_.verify)('sha256', Buffer.from(text), publicKeyOf(signature.accessKeyId, secret), bytes);
    const expected = hmac(signingKey(secret, signature.scope), text);
    return bytes.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(bytes, expected);
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}
/** Date, region, service and the closing word of the scope, each keyed with what came before. */
function signingKey(secret, scope) {
    return scope.split('/').reduce(hmac, Buffer.from(`AWS4${secret}`));
}
/** Order of the curve P-256, less two: the largest candidate. https://www.secg.org/sec2-v2.pdf */
const LARGEST = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254fn;
/**
 * The key of Signature Version 4A that belongs to a secret: a key derivation in counter mode, as
 * https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-108r1.pdf has it, until a candidate
 * lies in the curve's range; the private key is one more.
 */
function publicKeyOf(accessKeyId, secret) {
    for (let counter = 1; counter < 255; counter += 1) {
        const label = Buffer.from(`\0\0\0\u0001${ALGORITHMS.v4a}\0${accessKeyId}`, 'latin1');
        const context = Buffer.from([counter, 0, 0, 1, 0]);
        const digest = hmac(`AWS4A${secret}`, Buffer.concat([label, context]));
        const candidate = BigInt(`0x${digest.toString('hex')}`);
        if (candidate <= LARGEST)
            return publicKey(candidate + 1n);
    }
    throw new RangeError('no key of this curve belongs to the secret');
}
function publicKey(privateKey) {
    const curve = (0,external_node_crypto_.createECDH)('prime256v1');
    curve.setPrivateKey(privateKey.toString(16).padStart(64, '0'), 'hex');
    const point = curve.getPublicKey();
    const coordinate = (from) => point.subarray(from, from + 32).toString('base64url');
    const key = { kty: 'EC', crv: 'P-256', x: coordinate(1), y: coordinate(33) };
    return (0,external_node_crypto_.createPublicKey)({ key, format: 'jwk' });
}

// EXTERNAL MODULE: ./node_modules/@smithy/signature-v4/dist-cjs/index.js
var dist_cjs = __webpack_require__(75118);
;// CONCATENATED MODULE: ./src/emulator/signature/string-to-sign.ts


/** Opens the SDK's own canonical form; nothing else of a signer is used. */
class CanonicalForm extends dist_cjs.SignatureV4Base {
    constructor() {
        const none = { accessKeyId: '', secretAccessKey: '' };
        super({ service: '', region: '', credentials: none, sha256: UnusedHash });
    }
    of(...request) {
        return this.createCanonicalRequest(...request);
    }
}
/** The base class wants one; the canonical form does not hash. */
class UnusedHash {
    update = unused;
    digest = unused;
    reset = unused;
}
function unused() {
    throw new Error('the canonical form needs no hash');
}
const FORM = new CanonicalForm();
/** SHA-256 in hexadecimal digits. */
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/**
 * What a client signed if it sent this request with this signature.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
function stringToSign(request, signature) {
    const { algorithm, date, scope, signedHeaders } = signature;
    const headers = Object.fromEntries(signedHeaders.map((name) => [name, request.header(name) ?? '']));
    const message = {
        method: request.method,
        protocol: 'http:',
        hostname: '',
        path: request.path,
        query: queryOf(request.query),
        headers,
    };
    const canonicalHeaders = (0,dist_cjs.getCanonicalHeaders)(message, undefined, new Set(signedHeaders));
    const payload = request.header('x-amz-content-sha256') ?? sha256(request.body ?? '');
    return [algorithm, date, scope, sha256(FORM.of(message, canonicalHeaders, payload))].join('\n');
}
function queryOf(query) {
    return Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
}

;// CONCATENATED MODULE: ./src/emulator/signature/verify-signature.ts




/** Milliseconds that a client's clock may be wrong by. */
const TOLERANCE = 15 * 60_000;
/** Makes a verification of Signature Version 4 and 4A. */
function signatureVerification(secretOf, now) {
    return (api, request) => {
        const problem = problemOf(request, api.service, secretOf, now());
        if (problem !== undefined)
            throw new refusal/* Refusal */.P(api.common[problem]);
    };
}
function problemOf(request, service, secretOf, at) {
    if (request.header('authorization') === undefined)
        return 'unsigned';
    const signature = signatureOf(request);
    if (signature?.signedHeaders.includes('host') !== true)
        return 'incomplete-signature';
    const secret = secretOf(signature.accessKeyId);
    if (secret === undefined)
        return 'unknown-key';
    if (!(Math.abs(at - timeOf(signature)) <= TOLERANCE))
        return 'expired';
    const isRight = isScopedTo(service, signature) &&
        isOwnBody(request) &&
        matches(signature, secret, stringToSign(request, signature));
    return isRight ? undefined : 'wrong-signature';
}
function isScopedTo(service, { scope, date }) {
    const parts = scope.split('/');
    return parts[0] === date.slice(0, 8) && parts.at(-2) === service && parts.at(-1) === TERMINATOR;
}
const TERMINATOR = 'aws4_request';
/** The hash that was signed has to be that of what came. */
function isOwnBody(request) {
    const { body = new Uint8Array() } = request;
    const signed = request.header('x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD';
    return signed === 'UNSIGNED-PAYLOAD' || signed === sha256(body);
}


/***/ })

};
