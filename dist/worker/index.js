import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({});
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./src/core/runtimes.ts
/**
 * The JavaScript runtimes of CloudFront Functions.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
const RUNTIMES = (/* unused pure expression or super */ null && (['cloudfront-js-1.0', 'cloudfront-js-2.0']));
/** What a function gets when neither configuration nor AWS says anything. */
const DEFAULT_RUNTIME = 'cloudfront-js-2.0';
/** Narrows any text to a runtime name. */
function isRuntime(text) {
    return RUNTIMES.some((runtime) => runtime === text);
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/byte-strings.ts
/**
 * Runtime 1.0's strings of bytes. They are marked by their contents, so that a digest of one takes its bytes
 * and not its UTF-8; a text made of several of them loses the mark.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 */
function installByteStrings(guest) {
    const { bytes } = guest;
    const NativeTypeError = TypeError;
    const marked = Object.create(null);
    const ENCODINGS = ['hex', 'base64', 'base64url'];
    const isByte = (text) => {
        for (let index = 0; index < text.length; index += 1)
            if (text.charCodeAt(index) > 0xff)
                return false;
        return true;
    };
    const mark = (text) => {
        marked[text] = true;
        return text;
    };
    guest.isByteText = (text) => marked[text] === true;
    guest.markByteText = mark;
    const checked = (encoding) => {
        const name = String(encoding);
        if (!ENCODINGS.includes(name))
            throw new NativeTypeError('Unknown encoding: "' + name + '"');
        return name;
    };
    const bytesFrom = (source, encoding) => {
        if (Array.isArray(source))
            return mark(bytes.latin1Text(new Uint8Array(source)));
        if (typeof source !== 'string') {
            throw new NativeTypeError('value must be a string or array');
        }
        return mark(bytes.latin1Text(bytes.decode(source, checked(encoding))));
    };
    const methods = {
        fromBytes(start, end) {
            const text = String(this).slice(start, end);
            return isByte(text) ? text : null;
        },
        fromUTF8(start, end) {
            const text = String(this).slice(start, end);
            return isByte(text) ? (bytes.utf8Text(bytes.latin1Bytes(text), true) ?? null) : text;
        },
        toBytes(start, end) {
            const text = String(this).slice(start, end);
            return isByte(text) ? mark(text) : null;
        },
        toUTF8(start, end) {
            return mark(bytes.latin1Text(bytes.utf8Bytes(String(this).slice(start, end))));
        },
    };
    const apply = Reflect.apply;
    const nativeToString = String.prototype.toString;
    const toString = {
        toString(encoding) {
            const text = apply(nativeToString, this, []);
            if (encoding === undefined)
                return text;
            return bytes.encode(isByte(text) ? bytes.latin1Bytes(text) : bytes.utf8Bytes(text), checked(encoding));
        },
    }.toString;
    const define = (target, name, value) => {
        Object.defineProperty(target, name, { value, writable: true, configurable: true });
    };
    define(String, 'bytesFrom', bytesFrom);
    define(String.prototype, 'toString', toString);
    Object.keys(methods).forEach((name) => {
        define(String.prototype, name, methods[name]);
    });
}

;// CONCATENATED MODULE: ./src/runtime/profiles/builtins-2-0.ts
const ERRORS = 'Error EvalError InternalError MemoryError RangeError ReferenceError SyntaxError TypeError URIError';
const TYPED_ARRAYS = 'Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array';
const VIEW_KINDS = ['Int8', 'Uint8', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64'];
/**
 * Built-ins of cloudfront-js-2.0: what the documentation lists, and what the engine it is made of was seen to
 * have beside (Array.from, toSorted, entries and the like). Symbols are written `@@iterator`.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
const BUILTINS_2_0 = {
    globalThis: 'globalThis undefined NaN Infinity isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent ' +
        'encodeURI encodeURIComponent atob btoa eval console require Object Function Array String Number Boolean ' +
        'Symbol Date RegExp Promise Math JSON ArrayBuffer DataView Buffer TextEncoder TextDecoder AggregateError ' +
        `${ERRORS} ${TYPED_ARRAYS} @@toStringTag`,
    Object: 'length name prototype assign create defineProperties defineProperty entries freeze ' +
        'getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols ' +
        'getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf values',
    'Object.prototype': 'constructor __proto__ hasOwnProperty isPrototypeOf propertyIsEnumerable toString valueOf',
    'Function.prototype': 'constructor length name apply bind call toString @@hasInstance',
    Array: 'length name prototype from isArray of @@species',
    'Array.prototype': 'constructor length concat copyWithin entries every fill filter find findIndex forEach includes indexOf ' +
        'join keys lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toReversed ' +
        'toSorted toSpliced toString unshift values @@iterator',
    String: 'length name prototype fromCharCode fromCodePoint',
    'String.prototype': 'constructor length charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf match ' +
        'padEnd padStart repeat replace replaceAll search slice split startsWith substr substring toLowerCase ' +
        'toString toUpperCase trim trimEnd trimStart valueOf @@iterator',
    Number: 'length name prototype EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NaN ' +
        'NEGATIVE_INFINITY POSITIVE_INFINITY isFinite isInteger isNaN isSafeInteger parseFloat parseInt',
    'Number.prototype': 'constructor toExponential toFixed toPrecision toString valueOf',
    'Boolean.prototype': 'constructor toString valueOf',
    Symbol: 'length name prototype for keyFor asyncIterator hasInstance isConcatSpreadable iterator match matchAll ' +
        'replace search species split toPrimitive toStringTag unscopables',
    'Symbol.prototype': 'constructor description toString valueOf @@toPrimitive @@toStringTag',
    Date: 'length name prototype UTC now parse',
    'Date.prototype': 'constructor getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTime ' +
        'getTimezoneOffset getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds getUTCMinutes ' +
        'getUTCMonth getUTCSeconds setDate setFullYear setHours setMilliseconds setMinutes setMonth setSeconds ' +
        'setTime setUTCDate setUTCFullYear setUTCHours setUTCMilliseconds setUTCMinutes setUTCMonth ' +
        'setUTCSeconds toDateString toISOString toJSON toLocaleDateString toLocaleString toLocaleTimeString ' +
        'toString toTimeString toUTCString valueOf @@toPrimitive',
    RegExp: 'length name prototype',
    // match, search and the getters behind `flags` are how this engine does String.prototype.match and others.
    'RegExp.prototype': 'constructor exec flags global ignoreCase multiline source sticky test toString @@match @@replace ' +
        '@@search @@split',
    Promise: 'length name prototype all allSettled any race reject resolve @@species',
    'Promise.prototype': 'constructor catch finally then @@toStringTag',
    Error: 'length name prototype',
    'Error.prototype': 'constructor message name toString',
    Math: 'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos ' +
        'cosh exp expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt ' +
        'tan tanh trunc @@toStringTag',
    JSON: 'parse stringify @@toStringTag',
    ArrayBuffer: 'length name prototype isView @@species',
    'ArrayBuffer.prototype': 'constructor byteLength slice @@toStringTag',
    'DataView.prototype': 'constructor buffer byteLength byteOffset @@toStringTag ' +
        VIEW_KINDS.map((kind) => `get${kind} set${kind}`).join(' '),
    '%TypedArray%': 'length name prototype from of @@species',
    '%TypedArray%.prototype': 'constructor buffer byteLength byteOffset copyWithin entries every fill filter find findIndex forEach ' +
        'includes indexOf join keys lastIndexOf length map reduce reduceRight reverse set slice some sort ' +
        'subarray toReversed toSorted toString values @@iterator @@toStringTag',
    Uint8Array: 'length name prototype BYTES_PER_ELEMENT',
    'Uint8Array.prototype': 'constructor BYTES_PER_ELEMENT',
    '%ArrayIteratorPrototype%': 'next @@toStringTag',
    '%IteratorPrototype%': '@@iterator',
};

;// CONCATENATED MODULE: ./src/runtime/profiles/builtins-1-0.ts

const without = (path, names) => (BUILTINS_2_0[path] ?? '')
    .split(' ')
    .filter((name) => !names.split(' ').includes(name))
    .join(' ');
/**
 * Built-ins of cloudfront-js-1.0, as far as they differ from 2.0.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 */
const BUILTINS_1_0 = {
    ...BUILTINS_2_0,
    globalThis: without('globalThis', 'atob btoa Buffer DataView AggregateError'),
    Object: without('Object', 'getOwnPropertyDescriptors'),
    Array: without('Array', 'from'),
    'Array.prototype': without('Array.prototype', 'entries keys values toReversed toSorted toSpliced @@iterator'),
    String: `${BUILTINS_2_0.String ?? ''} bytesFrom`,
    'String.prototype': `${without('String.prototype', 'replaceAll @@iterator')} fromBytes fromUTF8 toBytes toUTF8`,
    Promise: without('Promise', 'all allSettled any race'),
    'RegExp.prototype': without('RegExp.prototype', 'sticky'),
    '%TypedArray%': without('%TypedArray%', 'from of'),
    '%TypedArray%.prototype': 'constructor buffer byteLength byteOffset copyWithin fill join length set slice subarray toString ' +
        '@@toStringTag',
};

;// CONCATENATED MODULE: ./src/runtime/guest/parts/disable-eval.ts
/**
 * No code from text, in the runtimes' own words.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
function disableEval(guest) {
    const { defineProperty, getPrototypeOf } = Object;
    const NativeTypeError = TypeError;
    const InternalError = guest.global.InternalError;
    const refuse = () => {
        throw new NativeTypeError('function constructor is disabled in "safe" mode');
    };
    const RuntimeFunction = function Function() {
        return refuse();
    };
    defineProperty(RuntimeFunction, 'prototype', { value: Function.prototype, writable: false });
    const kinds = [function () { }, async function () { }, function* () { }, async function* () { }];
    for (const kind of kinds) {
        const prototype = getPrototypeOf(kind);
        defineProperty(prototype, 'constructor', { value: RuntimeFunction, configurable: true });
    }
    const evaluate = () => {
        throw new InternalError('Not implemented');
    };
    defineProperty(guest.global, 'Function', {
        value: RuntimeFunction,
        writable: true,
        configurable: true,
    });
    defineProperty(guest.global, 'eval', { value: evaluate, writable: true, configurable: true });
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/bytes.ts
/** Conversions between text and bytes that the modules share; gives the function under test nothing. */
function installBytes(guest) {
    const HEX = '0123456789abcdef';
    const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const BASE64URL = BASE64.slice(0, 62) + '-_';
    const REPLACEMENT = 0xfffd;
    const { fromCharCode, fromCodePoint } = String;
    const pushUtf8 = (bytes, code) => {
        if (code < 0x80)
            bytes.push(code);
        else if (code < 0x800)
            bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
        else if (code < 0x10000)
            bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
        else
            bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    };
    const utf8Bytes = (text) => {
        const bytes = [];
        for (let index = 0; index < text.length; index += 1) {
            const code = text.codePointAt(index) ?? 0;
            if (code > 0xffff)
                index += 1;
            pushUtf8(bytes, code >= 0xd800 && code <= 0xdfff ? REPLACEMENT : code);
        }
        return new Uint8Array(bytes);
    };
    /** Code point at `index` and its length; code -1 for a malformed sequence of that length. */
    const sequenceAt = (bytes, index) => {
        const first = bytes[index] ?? 0;
        if (first < 0x80)
            return { code: first, length: 1 };
        const extra = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
        if (first < 0xc2 || first > 0xf4)
            return { code: -1, length: 1 };
        let code = first & (0x3f >> extra);
        for (let step = 1; step <= extra; step += 1) {
            const byte = bytes[index + step] ?? 0;
            const isLow = step === 1 && ((first === 0xe0 && byte < 0xa0) || (first === 0xf0 && byte < 0x90));
            const isHigh = step === 1 && ((first === 0xed && byte > 0x9f) || (first === 0xf4 && byte > 0x8f));
            if ((byte & 0xc0) !== 0x80 || isLow || isHigh)
                return { code: -1, length: step };
            code = (code << 6) | (byte & 63);
        }
        return { code, length: extra + 1 };
    };
    const utf8Text = (bytes, strict) => {
        let text = '';
        for (let index = 0; index < bytes.length;) {
            const { code, length } = sequenceAt(bytes, index);
            if (code === -1 && strict === true)
                return undefined;
            text += fromCodePoint(code === -1 ? REPLACEMENT : code);
            index += length;
        }
        return text;
    };
    const latin1Text = (bytes) => {
        let text = '';
        for (let index = 0; index < bytes.length; index += 1)
            text += fromCharCode(bytes[index] ?? 0);
        return text;
    };
    const latin1Bytes = (text) => {
        const bytes = new Uint8Array(text.length);
        for (let index = 0; index < text.length; index += 1)
            bytes[index] = text.charCodeAt(index);
        return bytes;
    };
    const hexText = (bytes) => {
        let text = '';
        for (let index = 0; index < bytes.length; index += 1) {
            const byte = bytes[index] ?? 0;
            text += HEX.charAt(byte >> 4) + HEX.charAt(byte & 15);
        }
        return text;
    };
    const base64Text = (bytes, alphabet, padding) => {
        let text = '';
        for (let index = 0; index < bytes.length; index += 3) {
            const left = bytes.length - index;
            const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
            text += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63);
            text += left > 1 ? alphabet.charAt((group >> 6) & 63) : padding;
            text += left > 2 ? alphabet.charAt(group & 63) : padding;
        }
        return text;
    };
    const hexBytes = (text) => {
        const bytes = [];
        for (let index = 0; index + 1 < text.length; index += 2) {
            const high = HEX.indexOf(text.charAt(index).toLowerCase());
            const low = HEX.indexOf(text.charAt(index + 1).toLowerCase());
            if (high === -1 || low === -1)
                break;
            bytes.push((high << 4) | low);
        }
        return new Uint8Array(bytes);
    };
    /** Takes both alphabets and stops at the first character of neither, as the runtimes do. */
    const base64Bytes = (text) => {
        const bytes = [];
        let bits = 0;
        let count = 0;
        for (let index = 0; index < text.length; index += 1) {
            const char = text.charAt(index);
            const digit = Math.max(BASE64.indexOf(char), BASE64URL.indexOf(char));
            if (digit === -1)
                break;
            bits = ((bits << 6) | digit) & 0xffffff;
            count += 6;
            if (count >= 8) {
                count -= 8;
                bytes.push((bits >> count) & 0xff);
            }
        }
        return new Uint8Array(bytes);
    };
    const tools = {
        utf8Bytes,
        utf8Text,
        latin1Text,
        latin1Bytes,
        encode(bytes, encoding) {
            if (encoding === 'hex')
                return hexText(bytes);
            if (encoding === 'base64')
                return base64Text(bytes, BASE64, '=');
            if (encoding === 'base64url')
                return base64Text(bytes, BASE64URL, '');
            return utf8Text(bytes) ?? '';
        },
        decode(text, encoding) {
            if (encoding === 'hex')
                return hexBytes(text);
            return encoding === 'utf8' ? utf8Bytes(text) : base64Bytes(text);
        },
    };
    guest.bytes = tools;
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/console.ts
/**
 * console.log, the only member the runtimes have; only its first argument counts. Objects look as njs prints
 * them: `{a:1,b:'x',c:[1,2]}`.
 */
function installConsole(guest) {
    const { host } = guest;
    const MAX_CHARACTERS = 32 * 1024;
    const { getOwnPropertyDescriptor, keys } = Object;
    const apply = Reflect.apply;
    const objectTag = Object.prototype.toString;
    const errorText = Error.prototype.toString;
    const regExpText = RegExp.prototype.toString;
    const isoText = Date.prototype.toISOString;
    const milliseconds = Date.prototype.getTime;
    const { stringify } = JSON;
    const slice = String.prototype.slice;
    const replace = String.prototype.replaceAll;
    const { isArray } = Array;
    const cut = (text, from, to) => apply(slice, text, [from, to]);
    const textBy = (method, value) => apply(method, value, []);
    const tagOf = (value) => cut(textBy(objectTag, value), 8, -1);
    const quoted = (text) => {
        const inner = cut(stringify(text), 1, -1);
        return ("'" + apply(replace, inner, ['\\"', '"']) + "'");
    };
    const scalar = (value) => {
        if (typeof value === 'string')
            return quoted(value);
        if (typeof value === 'symbol')
            return String(value);
        return value === 0 && 1 / value < 0 ? '-0' : String(value);
    };
    const callable = (value) => {
        const name = getOwnPropertyDescriptor(value, 'name')?.value;
        return '[Function' + (typeof name === 'string' && name !== '' ? ': ' + name : '') + ']';
    };
    const isTyped = (tag) => tag === 'Buffer' || cut(tag, -5, tag.length) === 'Array';
    const items = (value, around) => {
        let text = '';
        for (let index = 0; index < value.length; index += 1) {
            const descriptor = getOwnPropertyDescriptor(value, index);
            text +=
                (index === 0 ? '' : ',') +
                    (descriptor === undefined ? '<empty>' : property(descriptor, around));
        }
        return '[' + text + ']';
    };
    const members = (value, around) => {
        const names = keys(value);
        let text = '';
        for (let index = 0; index < names.length; index += 1) {
            const name = names[index] ?? '';
            const descriptor = getOwnPropertyDescriptor(value, name);
            if (descriptor === undefined)
                continue;
            text += (text === '' ? '' : ',') + name + ':' + property(descriptor, around);
        }
        return '{' + text + '}';
    };
    const property = (descriptor, around) => {
        if (descriptor.get !== undefined)
            return "'[Getter]'";
        if (descriptor.set !== undefined)
            return "'[Setter]'";
        return format(descriptor.value, around);
    };
    const special = {
        __proto__: null,
        Function: callable,
        AsyncFunction: callable,
        Error: (value) => textBy(errorText, value),
        RegExp: (value) => textBy(regExpText, value),
        Date: (value) => apply(milliseconds, value, []) === apply(milliseconds, value, [])
            ? textBy(isoText, value)
            : 'Invalid Date',
    };
    const boxed = (tag) => tag === 'String' || tag === 'Number' || tag === 'Boolean';
    const format = (value, around) => {
        if ((typeof value !== 'object' && typeof value !== 'function') || value === null)
            return scalar(value);
        for (let index = 0; index < around.length; index += 1)
            if (around[index] === value)
                return '[Circular]';
        const tag = tagOf(value);
        const own = special[tag];
        if (own)
            return own(value);
        const inside = [];
        for (let index = 0; index < around.length; index += 1)
            inside[index] = around[index];
        inside[around.length] = value;
        if (isArray(value))
            return items(value, inside);
        if (isTyped(tag))
            return tag + ' ' + items(value, inside);
        if (boxed(tag))
            return '[' + tag + ': ' + scalar(value.valueOf()) + ']';
        return (tag === 'Object' || tag === 'Arguments' ? '' : tag + ' ') + members(value, inside);
    };
    const log = (first) => {
        const text = typeof first === 'string' ? first : format(first, []);
        host.log(text.length > MAX_CHARACTERS ? cut(text, 0, MAX_CHARACTERS) : text);
    };
    guest.global.console = { log };
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/crypto.ts
/**
 * The `crypto` module: createHash and createHmac with MD5, SHA-1 and SHA-256.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
function installCrypto(guest) {
    const { bytes, host, modules } = guest;
    const NativeTypeError = TypeError;
    const NativeError = Error;
    const { stringify } = JSON;
    const ALGORITHMS = ['md5', 'sha1', 'sha256'];
    const ENCODINGS = ['hex', 'base64', 'base64url'];
    const partOf = (value, what) => {
        if (typeof value === 'string') {
            return { text: value, encoding: guest.isByteText(value) ? 'latin1' : 'utf8' };
        }
        if (ArrayBuffer.isView(value)) {
            const view = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
            return { text: bytes.latin1Text(view), encoding: 'latin1' };
        }
        const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
        throw new NativeTypeError(what + ' argument "' + type + '" is not a string or Buffer-like object');
    };
    const algorithmOf = (name) => {
        if (typeof name !== 'string')
            throw new NativeTypeError('algorithm must be a string');
        if (!ALGORITHMS.includes(name)) {
            throw new NativeTypeError('not supported algorithm: "' + name + '"');
        }
        return name;
    };
    /** Without an encoding: a Buffer where the runtime has one, else a string of bytes. */
    const present = (hex, encoding) => {
        const raw = bytes.decode(hex, 'hex');
        if (encoding !== undefined)
            return bytes.encode(raw, encoding);
        const buffer = modules.buffer;
        return buffer === undefined
            ? guest.markByteText(bytes.latin1Text(raw))
            : buffer.Buffer.from(raw);
    };
    const create = (kind, algorithm, key) => {
        let data = [];
        const collected = () => {
            if (data === undefined)
                throw new NativeError('Digest already called');
            return data;
        };
        const methods = {
            update(value) {
                const part = partOf(value, 'data');
                collected().push(part);
                return this;
            },
            digest(encoding) {
                if (encoding !== undefined && !ENCODINGS.includes(encoding)) {
                    throw new NativeTypeError('Unknown digest encoding: "' + String(encoding) + '"');
                }
                const request = { algorithm, key, data: collected() };
                data = undefined;
                return present(host.digest(stringify(request)), encoding);
            },
        };
        const prototype = Object.defineProperty(methods, Symbol.toStringTag, { value: kind });
        return Object.create(prototype);
    };
    modules.crypto = {
        createHash: (algorithm) => create('Hash', algorithmOf(algorithm), undefined),
        createHmac: (algorithm, key) => create('Hmac', algorithmOf(algorithm), partOf(key, 'key')),
    };
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/dates.ts
/**
 * The runtimes read only three forms of dates: ISO 8601 in UTC with `T`, RFC 2822, and what Date prints.
 * Everything else is an invalid date, silently.
 */
function installDates(guest) {
    const NativeDate = Date;
    const { construct } = Reflect;
    const native = Date.parse;
    const matches = RegExp.prototype.test;
    const apply = Reflect.apply;
    const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
    const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
    const TIME = '\\d\\d:\\d\\d:\\d\\d';
    const OFFSET = '(?:GMT|UTC)?(?:[+-]\\d{4})?';
    const FORMS = [
        /^(?:\d{4}|\+\d{6})(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?)?)?$/,
        new RegExp('^(?:' + DAY + ', )?\\d\\d ' + MONTH + ' \\d{4} ' + TIME + '(?: ' + OFFSET + ')?$'),
        new RegExp('^(?:' +
            DAY +
            ' )?' +
            MONTH +
            ' \\d\\d \\d{4}(?: ' +
            TIME +
            '(?: ' +
            OFFSET +
            '(?: \\(.*\\))?)?)?$'),
    ];
    const parse = (value) => {
        const text = String(value);
        for (let index = 0; index < FORMS.length; index += 1) {
            if (apply(matches, FORMS[index], [text]))
                return native(text);
        }
        return NaN;
    };
    const RuntimeDate = function Date(...given) {
        if (new.target === undefined)
            return NativeDate();
        const isText = given.length === 1 && typeof given[0] === 'string';
        const args = isText ? [parse(given[0])] : given;
        return construct(NativeDate, args, new.target);
    };
    const define = (target, name, value) => {
        Object.defineProperty(target, name, { value, writable: true, configurable: true });
    };
    Object.defineProperty(RuntimeDate, 'length', { value: 7, configurable: true });
    Object.defineProperty(RuntimeDate, 'prototype', { value: NativeDate.prototype, writable: false });
    define(RuntimeDate, 'now', NativeDate.now);
    define(RuntimeDate, 'UTC', NativeDate.UTC);
    define(RuntimeDate, 'parse', { parse: (text) => parse(text) }.parse);
    define(NativeDate.prototype, 'constructor', RuntimeDate);
    define(guest.global, 'Date', RuntimeDate);
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/errors.ts
/**
 * Gives every error the runtime's words and remembers the line of the source at which it arose. QuickJS
 * calls the hook for each error it makes; the accessor of the hook is deleted with the other built-ins that
 * the runtimes lack. Like the runtimes, errors have no `stack`.
 */
function installErrors(guest) {
    const { host } = guest;
    const { stringify } = JSON;
    const { defineProperty } = Object;
    const lines = new WeakMap();
    const setLine = lines.set.bind(lines);
    const getLine = lines.get.bind(lines);
    const placeOf = (frames) => {
        for (let index = 0; index < frames.length; index += 1) {
            const frame = frames[index];
            if (frame?.getFileName() !== 'function.js')
                continue;
            return { line: frame.getLineNumber() ?? 0, column: frame.getColumnNumber() ?? 0 };
        }
        return { line: 0, column: 0 };
    };
    const prepareStackTrace = (error, frames) => {
        // The engine asks again while an error travels; the first time is the true one.
        if (getLine(error) !== undefined)
            return;
        const place = placeOf(frames);
        setLine(error, place.line);
        const { message } = error;
        const request = { message, ...place, inNative: frames[0]?.isNative() === true };
        const value = host.reword(stringify(request));
        if (value === message)
            return;
        defineProperty(error, 'message', { value, writable: true, configurable: true });
    };
    Error.prepareStackTrace = prepareStackTrace;
    guest.lineOf = (thrown) => (typeof thrown === 'object' && thrown !== null ? getLine(thrown) : undefined) ?? 0;
    class MemoryError extends guest.global.InternalError {
    }
    defineProperty(MemoryError.prototype, 'name', { value: 'MemoryError', writable: true });
    defineProperty(guest.global, 'MemoryError', {
        value: MemoryError,
        writable: true,
        configurable: true,
    });
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/function-text.ts
/* eslint-disable @typescript-eslint/unbound-method -- intrinsics are kept here and applied later */
/** A function's text is no source in the runtimes. */
function installFunctionText() {
    const toString = {
        toString() {
            return '[object Function]';
        },
    }.toString;
    Object.defineProperty(Function.prototype, 'toString', {
        value: toString,
        writable: true,
        configurable: true,
    });
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/json.ts
/** JSON.parse with the runtimes' words, and their limit of 31 nested levels. */
function installJson(guest) {
    const { host } = guest;
    const native = JSON.parse;
    const split = String.prototype.split;
    const { apply } = Reflect;
    const NativeSyntaxError = SyntaxError;
    const MAX_BRACKETS = 31;
    const mayBeTooDeep = (text) => apply(split, text, ['[']).length -
        1 +
        apply(split, text, ['{']).length -
        1 >
        MAX_BRACKETS;
    const check = (text) => {
        const fault = host.jsonFault(text);
        if (fault !== '')
            throw new NativeSyntaxError(fault);
    };
    const parse = (value, reviver) => {
        const text = String(value);
        if (mayBeTooDeep(text))
            check(text);
        let parsed;
        try {
            parsed = native(text);
        }
        catch (error) {
            if (error instanceof NativeSyntaxError)
                check(text);
            throw error;
        }
        return typeof reviver === 'function' ? native(text, reviver) : parsed;
    };
    Object.defineProperty(JSON, 'parse', { value: parse, writable: true, configurable: true });
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/querystring.ts
/**
 * The `querystring` module.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
function installQuerystring(guest) {
    const DEFAULT_MAX_KEYS = 1000;
    const { bytes } = guest;
    const { defineProperty, getOwnPropertyDescriptor } = Object;
    const encode = encodeURIComponent;
    const NativeTypeError = TypeError;
    /** Percent decoding that leaves malformed escapes alone and takes `+` for a blank. */
    const unescape = (value) => {
        const text = String(value).replace(/\+/g, ' ');
        if (!text.includes('%'))
            return text;
        const raw = [];
        const utf8 = bytes.utf8Bytes(text);
        for (let index = 0; index < utf8.length; index += 1) {
            const escape = utf8[index] === 0x25
                ? bytes.decode(bytes.latin1Text(utf8.subarray(index + 1, index + 3)), 'hex')
                : [];
            raw.push(escape[0] ?? utf8[index] ?? 0);
            if (escape.length === 1)
                index += 2;
        }
        return bytes.utf8Text(raw) ?? '';
    };
    const escape = (value) => {
        if (value === undefined)
            return undefined;
        return encode(String(value).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'));
    };
    const separatorOf = (value, fallback) => value === undefined || value === null || value === '' ? fallback : String(value);
    const coderOf = (options, name, fallback) => {
        const own = options?.[name];
        if (own === undefined)
            return fallback;
        if (typeof own !== 'function') {
            throw new NativeTypeError('option ' + name + ' is not a function');
        }
        return (text) => (text === '' ? '' : String(own(text)));
    };
    const add = (target, key, value) => {
        const known = getOwnPropertyDescriptor(target, key)?.value;
        if (Array.isArray(known))
            known.push(value);
        else {
            const now = known === undefined ? value : [known, value];
            defineProperty(target, key, {
                value: now,
                writable: true,
                enumerable: true,
                configurable: true,
            });
        }
    };
    const parse = (query, sep, eq, options) => {
        const parsed = {};
        if (typeof query !== 'string' || query === '')
            return parsed;
        const decode = coderOf(options, 'decodeURIComponent', unescape);
        const limit = Number(options?.maxKeys ?? DEFAULT_MAX_KEYS);
        const separator = separatorOf(sep, '&');
        const equals = separatorOf(eq, '=');
        const pieces = query.split(separator);
        // Empty pieces count as well.
        const end = limit > 0 ? Math.min(limit, pieces.length) : pieces.length;
        for (let index = 0; index < end; index += 1) {
            const piece = pieces[index] ?? '';
            if (piece === '')
                continue;
            const at = piece.indexOf(equals);
            const name = at === -1 ? piece : piece.slice(0, at);
            add(parsed, decode(name), at === -1 ? '' : decode(piece.slice(at + equals.length)));
        }
        return parsed;
    };
    const scalar = (value) => {
        if (typeof value === 'string')
            return value;
        const isShown = typeof value === 'boolean' || (typeof value === 'number' && isFinite(value));
        return isShown ? String(value) : '';
    };
    const stringify = (source, sep, eq, options) => {
        if (typeof source !== 'object' || source === null)
            return '';
        const coder = coderOf(options, 'encodeURIComponent', escape);
        const pairs = [];
        Object.keys(source).forEach((key) => {
            const value = source[key];
            const values = (Array.isArray(value) ? value : [value]);
            values.forEach((item) => pairs.push(coder(key) + separatorOf(eq, '=') + coder(scalar(item))));
        });
        return pairs.join(separatorOf(sep, '&'));
    };
    guest.modules.querystring = {
        parse,
        unescape,
        stringify,
        escape,
        decode: parse,
        encode: stringify,
    };
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/random.ts
/**
 * Math.random of a generator (mulberry32) that is seeded with the time of the run, as the runtimes' is:
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
function installRandom(guest) {
    const { imul } = Math;
    let state;
    const random = () => {
        guest.seen.random = true;
        state = ((state ?? guest.state.clock) + 0x6d2b79f5) | 0;
        let mixed = imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
    };
    Object.defineProperty(Math, 'random', { value: random, writable: true, configurable: true });
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/require.ts
/** `require` of the runtime's own modules; `import` statements have been turned into it. */
function installRequire(guest) {
    const { facts, modules } = guest;
    const NativeError = Error;
    const NativeTypeError = TypeError;
    const known = Object.create(null);
    for (const name of facts.modules)
        known[name] = true;
    const require = (name) => {
        if (typeof name !== 'string')
            throw new NativeTypeError('module name must be a string');
        if (known[name] !== true)
            throw new NativeError('Cannot find module "' + name + '"');
        return modules[name];
    };
    Object.defineProperty(guest.global, 'require', {
        value: require,
        writable: true,
        configurable: true,
    });
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/text-encoding.ts
/** TextEncoder and TextDecoder, UTF-8 only. */
function installTextEncoding(guest) {
    const { bytes, global } = guest;
    const NativeTypeError = TypeError;
    const NativeRangeError = RangeError;
    const LABELS = ['utf-8', 'utf8'];
    class TextEncoder {
        encoding = 'utf-8';
        encode(text = '') {
            return bytes.utf8Bytes(String(text));
        }
        encodeInto(text, target) {
            if (!(target instanceof Uint8Array)) {
                throw new NativeTypeError('The "destination" argument must be an instance of Uint8Array');
            }
            const source = String(text);
            let read = 0;
            let written = 0;
            while (read < source.length) {
                const width = (source.codePointAt(read) ?? 0) > 0xffff ? 2 : 1;
                const encoded = bytes.utf8Bytes(source.slice(read, read + width));
                if (written + encoded.length > target.length)
                    break;
                target.set(encoded, written);
                written += encoded.length;
                read += width;
            }
            return { read, written };
        }
    }
    class TextDecoder {
        encoding = 'utf-8';
        fatal;
        ignoreBOM;
        constructor(label = 'utf-8', options = {}) {
            if (!LABELS.includes(String(label).toLowerCase())) {
                throw new NativeRangeError('The "' + String(label) + '" encoding is not supported');
            }
            this.fatal = Boolean(options.fatal);
            this.ignoreBOM = Boolean(options.ignoreBOM);
        }
        decode(input) {
            const text = bytes.utf8Text(viewOf(input), this.fatal);
            if (text === undefined)
                throw new NativeTypeError('The encoded data was not valid');
            return this.ignoreBOM || text.charCodeAt(0) !== 0xfeff ? text : text.slice(1);
        }
    }
    const viewOf = (input) => {
        if (input === undefined)
            return new Uint8Array(0);
        if (input instanceof ArrayBuffer)
            return new Uint8Array(input);
        if (!ArrayBuffer.isView(input)) {
            throw new NativeTypeError('The "input" argument must be an instance of TypedArray');
        }
        return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
    };
    global.TextEncoder = TextEncoder;
    global.TextDecoder = TextDecoder;
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/trim-builtins.ts
/** Deletes every built-in that the runtime's list does not name. Comes last: the parts use what it deletes. */
function trimBuiltins(guest) {
    const { builtins } = guest.facts;
    const { deleteProperty, ownKeys } = Reflect;
    const getPrototypeOf = Object.getPrototypeOf;
    const arrayIterator = getPrototypeOf([][Symbol.iterator]());
    const hidden = {
        globalThis: guest.global,
        '%TypedArray%': getPrototypeOf(Uint8Array),
        '%TypedArray%.prototype': getPrototypeOf(Uint8Array.prototype),
        '%ArrayIteratorPrototype%': arrayIterator,
        '%IteratorPrototype%': getPrototypeOf(arrayIterator),
    };
    const nameOf = (key) => typeof key === 'string' ? key : '@@' + (key.description ?? '').replace('Symbol.', '');
    const find = (path) => {
        if (hidden[path] !== undefined)
            return hidden[path];
        const [name = '', member] = path.split('.');
        const owner = guest.global[name];
        return (member === undefined ? owner : owner?.[member]);
    };
    const objects = Object.keys(builtins).map((path) => ({
        names: (builtins[path] ?? '').split(' '),
        target: find(path),
    }));
    // Iteration itself may be among what goes, so nothing below relies on it.
    objects.forEach(({ names, target }) => {
        if (target === undefined)
            return;
        ownKeys(target).forEach((key) => {
            if (!names.includes(nameOf(key)))
                deleteProperty(target, key);
        });
    });
}

;// CONCATENATED MODULE: ./src/runtime/profiles/common-parts.ts













/** What both runtimes have and other parts build on. */
const COMMON_FIRST = [
    installErrors,
    installJson,
    installBytes,
    installTextEncoding,
    installCrypto,
    installQuerystring,
];
/** What both runtimes have and takes JavaScript's own away: after everything that uses it. */
const COMMON_LAST = [
    installConsole,
    installRequire,
    installRandom,
    installDates,
    disableEval,
    installFunctionText,
    trimBuiltins,
];

;// CONCATENATED MODULE: ./src/runtime/profiles/runtime-1-0.ts



/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html */
const RUNTIME_1_0 = {
    runtime: 'cloudfront-js-1.0',
    parts: [...COMMON_FIRST, installByteStrings, ...COMMON_LAST],
    builtins: BUILTINS_1_0,
    stackBytes: 100 * 1_024,
};

;// CONCATENATED MODULE: ./src/runtime/guest/parts/base64.ts
/** atob and btoa as the runtime has them: text without its padding is refused. */
function installBase64(guest) {
    const { bytes, global } = guest;
    const NativeTypeError = TypeError;
    const WELL_FORMED = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
    const functions = {
        atob: (value) => {
            const text = String(value).replace(/[\t\n\f\r ]/g, '');
            if (value === undefined || !WELL_FORMED.test(text)) {
                throw new NativeTypeError('the string to be decoded is not correctly encoded');
            }
            return bytes.latin1Text(bytes.decode(text, 'base64'));
        },
        btoa: (value) => {
            const text = String(value);
            for (let index = 0; index < text.length; index += 1) {
                if (text.charCodeAt(index) > 0xff) {
                    throw new NativeTypeError('invalid character (>= U+00FF)');
                }
            }
            return bytes.encode(bytes.latin1Bytes(text), 'base64');
        },
    };
    global.atob = functions.atob;
    global.btoa = functions.btoa;
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/buffer.ts
/**
 * `Buffer` and the `buffer` module: the constructor's own functions. Methods are in buffer-methods.ts and
 * buffer-numbers.ts.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
function installBuffer(guest) {
    const { bytes } = guest;
    const NativeTypeError = TypeError;
    const NativeRangeError = RangeError;
    const { setPrototypeOf } = Object;
    const ENCODINGS = {
        utf8: 'utf8',
        'utf-8': 'utf8',
        hex: 'hex',
        base64: 'base64',
        base64url: 'base64url',
    };
    const prototype = Object.create(Uint8Array.prototype);
    const wrap = (view) => setPrototypeOf(view, prototype);
    const copyOf = (source) => {
        const copy = new Uint8Array(source.length);
        for (let index = 0; index < source.length; index += 1)
            copy[index] = source[index] ?? 0;
        return wrap(copy);
    };
    const encodingOf = (encoding) => {
        if (encoding === undefined)
            return 'utf8';
        const name = typeof encoding === 'string' ? ENCODINGS[encoding] : undefined;
        if (name === undefined) {
            throw new NativeTypeError('"' + String(encoding) + '" encoding is not supported');
        }
        return name;
    };
    const typeName = (value) => (value === null ? 'null' : typeof value);
    const unfit = (value) => {
        throw new NativeTypeError('first argument ' + typeName(value) + ' is not a string or Buffer-like object');
    };
    const bytesOf = (value, name) => {
        if (value instanceof Uint8Array)
            return value;
        throw new NativeTypeError('"' + name + '" argument must be an instance of Buffer or Uint8Array');
    };
    const compare = (one, other) => {
        const length = Math.min(one.length, other.length);
        for (let index = 0; index < length; index += 1) {
            const difference = (one[index] ?? 0) - (other[index] ?? 0);
            if (difference !== 0)
                return Math.sign(difference);
        }
        return Math.sign(one.length - other.length);
    };
    const allocate = (size) => {
        if (typeof size !== 'number')
            throw new NativeTypeError('"size" argument must be of type number');
        if (!(size >= 0) || size > 0x7fffffff)
            throw new NativeRangeError('invalid size');
        return wrap(new Uint8Array(size));
    };
    const fromObject = (value, first, length) => {
        if (value instanceof ArrayBuffer) {
            return wrap(new Uint8Array(value, Number(first ?? 0), length));
        }
        const data = value.data;
        if (value.type === 'Buffer' && Array.isArray(data))
            return copyOf(data);
        const primitive = value.valueOf();
        if (primitive !== value)
            return Buffer.from(primitive, first, length);
        if (typeof value.length !== 'number')
            return unfit(value);
        return copyOf(value);
    };
    const Buffer = {
        Buffer: {
            alloc(size, fill, encoding) {
                const buffer = allocate(size);
                return fill === undefined ? buffer : buffer.fill(fill, 0, buffer.length, encoding);
            },
            allocUnsafe: allocate,
            allocUnsafeSlow: allocate,
            byteLength(value, encoding) {
                if (typeof value === 'string')
                    return bytes.decode(value, encodingOf(encoding)).length;
                if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
                    return value.byteLength;
                return unfit(value);
            },
            compare: (one, other) => compare(bytesOf(one, 'source'), bytesOf(other, 'target')),
            concat(list, total) {
                if (!Array.isArray(list)) {
                    throw new NativeTypeError('"list" argument must be an instance of Array');
                }
                const parts = list.map((item) => bytesOf(item, 'list[i]'));
                const joined = allocate(total ?? parts.reduce((sum, part) => sum + part.length, 0));
                let at = 0;
                parts.forEach((part) => {
                    joined.set(part.subarray(0, Math.max(0, joined.length - at)), Math.min(at, joined.length));
                    at += part.length;
                });
                return joined;
            },
            from(value, first, length) {
                if (typeof value === 'string')
                    return copyOf(bytes.decode(value, encodingOf(first)));
                return typeof value === 'object' && value !== null
                    ? fromObject(value, first, length)
                    : unfit(value);
            },
            isBuffer: (value) => Object.prototype.isPrototypeOf.call(prototype, value),
            isEncoding: (name) => typeof name === 'string' && ENCODINGS[name] !== undefined,
        },
    }.Buffer;
    // A method is callable, has a prototype only if it is given one, and cannot be constructed.
    const callable = {
        Buffer() {
            throw new NativeTypeError('Buffer is not a constructor');
        },
    }.Buffer;
    Object.keys(Buffer).forEach((name) => {
        const value = Buffer[name];
        Object.defineProperty(callable, name, { value, writable: true, configurable: true });
    });
    Object.defineProperty(callable, 'prototype', { value: prototype, writable: false });
    Object.defineProperty(prototype, 'constructor', {
        value: callable,
        writable: true,
        configurable: true,
    });
    Object.defineProperty(prototype, Symbol.toStringTag, { value: 'Buffer', configurable: true });
    guest.buffers = { prototype, wrap, encodingOf, bytesOf, compare };
    guest.modules.buffer = {
        Buffer: callable,
        constants: { MAX_LENGTH: 0x7fffffff, MAX_STRING_LENGTH: 0x7fffffff },
        kMaxLength: 0x7fffffff,
    };
    Object.defineProperty(guest.global, 'Buffer', {
        value: callable,
        writable: true,
        configurable: true,
    });
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/buffer-methods.ts
/** Methods of Buffer that are about bytes and text. */
function installBufferMethods(guest) {
    const { bytes } = guest;
    const { prototype, wrap, encodingOf, bytesOf, compare } = guest.buffers;
    const NativeRangeError = RangeError;
    const typedFill = Uint8Array.prototype.fill;
    const typedSubarray = Uint8Array.prototype.subarray;
    const apply = Reflect.apply;
    const clamp = (value, length, fallback) => value === undefined ? fallback : Math.min(Math.max(Math.trunc(Number(value)) || 0, 0), length);
    const view = (buffer, start, end) => wrap(apply(typedSubarray, buffer, [start ?? 0, end ?? buffer.length]));
    const needleOf = (value, encoding) => {
        if (typeof value === 'string')
            return bytes.decode(value, encodingOf(encoding));
        return typeof value === 'number' ? [value & 0xff] : bytesOf(value, 'value');
    };
    const isAt = (buffer, needle, at) => {
        for (let index = 0; index < needle.length; index += 1) {
            if (buffer[at + index] !== needle[index])
                return false;
        }
        return true;
    };
    const startOf = (offset, length, fallback) => {
        const at = Math.trunc(Number(offset));
        if (offset === undefined || Number.isNaN(at))
            return fallback;
        return at < 0 ? length + at : at;
    };
    const find = (buffer, value, offset, encoding) => {
        const needle = needleOf(value, typeof offset === 'string' ? offset : encoding);
        const from = startOf(typeof offset === 'string' ? undefined : offset, buffer.length, 0);
        for (let at = Math.max(from, 0); at + needle.length <= buffer.length; at += 1) {
            if (isAt(buffer, needle, at))
                return at;
        }
        return -1;
    };
    const findLast = (buffer, value, offset, encoding) => {
        const needle = needleOf(value, typeof offset === 'string' ? offset : encoding);
        const from = startOf(typeof offset === 'string' ? undefined : offset, buffer.length, buffer.length);
        for (let at = Math.min(from, buffer.length - needle.length); at >= 0; at -= 1) {
            if (isAt(buffer, needle, at))
                return at;
        }
        return -1;
    };
    const swap = (buffer, width) => {
        if (buffer.length % width !== 0) {
            throw new NativeRangeError('Buffer size must be a multiple of ' + String(width * 8) + '-bits');
        }
        for (let at = 0; at < buffer.length; at += width) {
            apply(typedSubarray, buffer, [at, at + width]).reverse();
        }
        return buffer;
    };
    const fillWith = (buffer, pattern, from, to) => {
        if (pattern.length === 0)
            return apply(typedFill, buffer, [0, from, to]);
        for (let at = from; at < to; at += 1)
            buffer[at] = pattern[(at - from) % pattern.length] ?? 0;
        return buffer;
    };
    const methods = {
        compare(other, start, end, from, to) {
            const target = view(bytesOf(other, 'target'), start, end);
            return compare(view(this, from, to), target);
        },
        copy(target, at, from, to) {
            const into = bytesOf(target, 'target');
            const start = clamp(at, into.length, 0);
            const end = clamp(to, this.length, this.length);
            const piece = view(this, clamp(from, this.length, 0), end);
            const fitting = view(piece, 0, Math.min(piece.length, into.length - start));
            into.set(fitting, start);
            return fitting.length;
        },
        equals(other) {
            return compare(this, bytesOf(other, 'target')) === 0;
        },
        fill(value, start, end, encoding) {
            const isText = typeof value === 'string';
            const named = isText && typeof start === 'string' ? start : typeof end === 'string' ? end : encoding;
            const pattern = isText ? bytes.decode(value, encodingOf(named)) : undefined;
            const from = clamp(typeof start === 'string' ? undefined : start, this.length, 0);
            const to = clamp(typeof end === 'string' ? undefined : end, this.length, this.length);
            return fillWith(this, pattern ?? (value instanceof Uint8Array ? value : [Number(value) & 0xff]), from, to);
        },
        includes(value, offset, encoding) {
            return find(this, value, offset, encoding) !== -1;
        },
        indexOf(value, offset, encoding) {
            return find(this, value, offset, encoding);
        },
        lastIndexOf(value, offset, encoding) {
            return findLast(this, value, offset, encoding);
        },
        slice(start, end) {
            return view(this, start, end);
        },
        subarray(start, end) {
            return view(this, start, end);
        },
        swap16() {
            return swap(this, 2);
        },
        swap32() {
            return swap(this, 4);
        },
        swap64() {
            return swap(this, 8);
        },
        toJSON() {
            return { type: 'Buffer', data: Array.prototype.slice.call(this) };
        },
        write(text, offset, length, encoding) {
            const named = [offset, length, encoding].find((value) => typeof value === 'string');
            const from = clamp(typeof offset === 'string' ? undefined : offset, this.length, 0);
            const room = clamp(typeof length === 'string' ? undefined : length, this.length - from, this.length - from);
            const encoded = bytes.decode(String(text), encodingOf(named));
            let size = Math.min(encoded.length, room);
            // A UTF-8 character is written whole or not at all.
            while (size < encoded.length &&
                size > 0 &&
                encodingOf(named) === 'utf8' &&
                ((encoded[size] ?? 0) & 0xc0) === 0x80)
                size -= 1;
            this.set(encoded.subarray(0, size), from);
            return size;
        },
    };
    const toText = function (encoding, start, end) {
        const from = clamp(start, this.length, 0);
        return bytes.encode(view(this, from, clamp(end, this.length, this.length)), encodingOf(encoding));
    };
    const define = (name, value) => {
        Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    };
    define('toString', toText);
    Object.keys(methods).forEach((name) => {
        define(name, methods[name]);
    });
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/buffer-numbers.ts
/** Methods of Buffer that read and write numbers: readInt16LE, writeDoubleBE, readUIntLE and the like. */
function installBufferNumbers(guest) {
    const { prototype } = guest.buffers;
    const NativeRangeError = RangeError;
    const NativeTypeError = TypeError;
    const NativeDataView = DataView;
    const apply = Reflect.apply;
    const MAX_WIDTH = 6;
    const view = DataView.prototype;
    const KINDS = [
        ['Int8', 'Int8', 1],
        ['UInt8', 'Uint8', 1],
        ['Int16', 'Int16', 2],
        ['UInt16', 'Uint16', 2],
        ['Int32', 'Int32', 4],
        ['UInt32', 'Uint32', 4],
        ['Float', 'Float32', 4],
        ['Double', 'Float64', 8],
    ];
    const define = (name, value) => {
        Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    };
    const place = (buffer, offset, width) => {
        const at = offset === undefined ? 0 : Math.trunc(Number(offset));
        if (!(at >= 0) || at + width > buffer.length) {
            throw new NativeRangeError('index ' + String(at) + ' is outside the bound of the buffer');
        }
        return at;
    };
    const dataView = (buffer) => new NativeDataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    const defineFixed = (name, accessor, width, little) => {
        const get = view['get' + accessor];
        const set = view['set' + accessor];
        if (get === undefined || set === undefined)
            return;
        define('read' + name, function (offset) {
            return apply(get, dataView(this), [place(this, offset, width), little]);
        });
        define('write' + name, function (value, offset) {
            const at = place(this, offset, width);
            apply(set, dataView(this), [at, value, little]);
            return at + width;
        });
    };
    KINDS.forEach((kind) => {
        const [name, accessor, width] = kind;
        if (width === 1)
            defineFixed(name, accessor, width, true);
        else {
            defineFixed(name + 'LE', accessor, width, true);
            defineFixed(name + 'BE', accessor, width, false);
        }
    });
    const checkedWidth = (width) => {
        const size = Number(width);
        if (!(size >= 1))
            throw new NativeTypeError('"byteLength" must be > 0');
        if (size > MAX_WIDTH)
            throw new NativeTypeError('"byteLength" must be <= ' + String(MAX_WIDTH));
        return size;
    };
    const read = (buffer, offset, given, little) => {
        const width = checkedWidth(given);
        const at = place(buffer, offset, width);
        let value = 0;
        for (let step = 0; step < width; step += 1) {
            value = value * 256 + (buffer[little ? at + width - 1 - step : at + step] ?? 0);
        }
        return value;
    };
    const signed = (value, width) => value >= 2 ** (8 * width - 1) ? value - 2 ** (8 * width) : value;
    const write = (buffer, value, offset, given, little) => {
        const width = checkedWidth(given);
        const at = place(buffer, offset, width);
        let rest = Math.trunc(Number(value)) || 0;
        if (rest < 0)
            rest += 2 ** (8 * width);
        for (let step = 0; step < width; step += 1) {
            buffer[little ? at + step : at + width - 1 - step] = rest % 256;
            rest = Math.floor(rest / 256);
        }
        return at + width;
    };
    [true, false].forEach((little) => {
        const order = little ? 'LE' : 'BE';
        define('readUInt' + order, function (offset, width) {
            return read(this, offset, width, little);
        });
        define('readInt' + order, function (offset, width) {
            return signed(read(this, offset, width, little), Number(width));
        });
        ['writeUInt', 'writeInt'].forEach((name) => {
            define(name + order, function (value, offset, width) {
                return write(this, value, offset, width, little);
            });
        });
    });
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/cloudfront-helpers.ts
/**
 * The other members of the `cloudfront` module that can be emulated, and clear words for those that cannot.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/general-helper-methods.html
 */
function installCloudfrontHelpers(guest) {
    const cf = guest.modules.cloudfront;
    const NativeError = Error;
    const NativeTypeError = TypeError;
    const refuse = (name, message) => {
        const get = () => {
            throw new NativeError(message);
        };
        Object.defineProperty(cf, name, { get, enumerable: true, configurable: true });
    };
    const edgeLocation = () => {
        guest.seen.edgeLocation = true;
        return guest.state.edgeLocation ?? {};
    };
    const logCustomData = (text) => {
        if (typeof text !== 'string')
            throw new NativeTypeError('custom log data must be a string');
    };
    Object.defineProperty(cf, 'edgeLocation', { get: edgeLocation, enumerable: true });
    Object.defineProperty(cf, 'logCustomData', { value: logCustomData, enumerable: true });
    // What a standard distribution answers; multi-tenant ones are not emulated.
    refuse('distributionTenant', 'distributionTenant module is not available');
    refuse('cwt', 'cf.cwt is not emulated offline; run this test on AWS');
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/key-value-store.ts
/**
 * `kvs()` of the `cloudfront` module: reads of the associated key value store.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-custom-methods.html
 */
function installKeyValueStore(guest) {
    const { bytes, host, modules } = guest;
    const NativeError = Error;
    const NativeTypeError = TypeError;
    const NativePromise = Promise;
    const { parse } = JSON;
    const FORMATS = {
        string: (value) => value,
        json: (value) => parse(value),
        bytes: (value) => modules.buffer.Buffer.from(bytes.utf8Bytes(value)),
    };
    /** Synchronous throws become rejections, as of an async function. */
    const promise = (compute) => new NativePromise((resolve) => {
        resolve(compute());
    });
    const keyOf = (key) => {
        if (typeof key !== 'string')
            throw new NativeTypeError('key must be a string');
        return key;
    };
    const handle = {
        get: (key, options) => promise(() => {
            const name = String(options?.format ?? 'string');
            const format = Object.prototype.hasOwnProperty.call(FORMATS, name)
                ? FORMATS[name]
                : undefined;
            if (format === undefined)
                throw new NativeTypeError('not supported format: "' + name + '"');
            const value = host.readKey(keyOf(key));
            if (value === undefined)
                throw new NativeError('KeyNotFound');
            return format(value);
        }),
        exists: (key) => promise(() => host.readKey(keyOf(key)) !== undefined),
        meta: () => promise(() => {
            const time = new Date(guest.state.clock).toISOString();
            return {
                creationDateTime: time,
                lastUpdatedDateTime: time,
                keyCount: guest.state.keyCount,
            };
        }),
    };
    modules.cloudfront = {
        kvs: () => {
            if (guest.state.keyCount === undefined) {
                throw new NativeError('no key value store is associated with this function');
            }
            return handle;
        },
    };
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/origins.ts
/**
 * Origin helpers of the `cloudfront` module: the last call is recorded, its arguments are checked by the host
 * against the documented limits.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html
 */
function installOrigins(guest) {
    const cf = guest.modules.cloudfront;
    const { host, seen } = guest;
    const NativeError = Error;
    const { stringify } = JSON;
    const HELPERS = ['updateRequestOrigin', 'selectRequestOriginById', 'createRequestOriginGroup'];
    HELPERS.forEach((helper) => {
        cf[helper] = (...given) => {
            if (guest.state.eventType === 'viewer-response') {
                throw new NativeError(helper + ' can only be called in viewer-request functions');
            }
            const args = stringify(given);
            const fault = host.originFault(stringify([helper, args]));
            if (fault !== '')
                throw new NativeError(fault);
            seen.origin = { helper, args };
        };
    });
}

;// CONCATENATED MODULE: ./src/runtime/guest/parts/request-helpers.ts
/**
 * `event.request.rawQueryString()`.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/general-helper-methods.html
 */
function installRequestHelpers(guest) {
    guest.completeEvent = (event) => {
        const request = event.request;
        if (typeof request !== 'object' || request === null)
            return;
        const value = () => {
            guest.seen.rawQueryString = true;
            return guest.state.rawQueryString ?? undefined;
        };
        Object.defineProperty(request, 'rawQueryString', { value, writable: true, configurable: true });
    };
}

;// CONCATENATED MODULE: ./src/runtime/profiles/runtime-2-0.ts










/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html */
const RUNTIME_2_0 = {
    runtime: 'cloudfront-js-2.0',
    parts: [
        ...COMMON_FIRST,
        installBase64,
        installBuffer,
        installBufferMethods,
        installBufferNumbers,
        installKeyValueStore,
        installCloudfrontHelpers,
        installOrigins,
        installRequestHelpers,
        ...COMMON_LAST,
    ],
    builtins: BUILTINS_2_0,
    stackBytes: 100 * 1_024,
};

;// CONCATENATED MODULE: ./src/runtime/profiles/profiles.ts


/** Every runtime the sandbox can be. */
const PROFILES = {
    'cloudfront-js-1.0': RUNTIME_1_0,
    'cloudfront-js-2.0': RUNTIME_2_0,
};

;// CONCATENATED MODULE: ./src/runtime/sandbox/invocation.ts
/** Observations of a run that did nothing, or of which nothing is known. */
const NOTHING_SEEN = {
    usedClock: false,
    usedRandom: false,
    usedEdgeLocation: false,
    usedRawQueryString: false,
    kvsKeys: [],
    origin: undefined,
    errorLine: undefined,
};

;// CONCATENATED MODULE: ./node_modules/quickjs-wasi/dist/wasi-shim.js
/**
 * Minimal WASI shim for running QuickJS in any WebAssembly environment.
 *
 * Implements the subset of WASI snapshot_preview1 that QuickJS needs:
 *   - clock_time_get (for Date.now() and Math.random() PRNG seeding)
 *   - fd_write (for QuickJS runtime internal logging)
 *   - fd_close (stub)
 *   - fd_fdstat_get (stub)
 *   - fd_seek (stub)
 *   - random_get (for crypto extension and WASI libc init)
 *
 * Users can override any of these by providing their own implementations
 * in the `wasi` option when creating a VM. Overrides are applied to both
 * the main module and all loaded extensions.
 */
/** Returns a wasi_snapshot_preview1 import object with built-in defaults. */
function createWasiShim(memoryAccessor) {
    // WASI error codes
    const ERRNO_SUCCESS = 0;
    const ERRNO_BADF = 8;
    const ERRNO_NOSYS = 52;
    // Clock IDs
    const CLOCK_REALTIME = 0;
    const CLOCK_MONOTONIC = 1;
    return {
        clock_time_get(clockId, _precision, resultPtr) {
            const mem = memoryAccessor();
            const view = new DataView(mem.buffer);
            if (clockId === CLOCK_REALTIME || clockId === CLOCK_MONOTONIC) {
                const timeNs = BigInt(Date.now()) * 1000000n;
                view.setBigUint64(resultPtr, timeNs, true);
                return ERRNO_SUCCESS;
            }
            return ERRNO_NOSYS;
        },
        fd_write(fd, iovsPtr, iovsLen, nwrittenPtr) {
            const mem = memoryAccessor();
            const view = new DataView(mem.buffer);
            const bytes = new Uint8Array(mem.buffer);
            let totalWritten = 0;
            if (fd !== 1 && fd !== 2) {
                return ERRNO_BADF;
            }
            for (let i = 0; i < iovsLen; i++) {
                const bufPtr = view.getUint32(iovsPtr + i * 8, true);
                const bufLen = view.getUint32(iovsPtr + i * 8 + 4, true);
                const chunk = bytes.slice(bufPtr, bufPtr + bufLen);
                const text = new TextDecoder().decode(chunk);
                if (fd === 1) {
                    if (typeof process !== 'undefined' && process.stdout) {
                        process.stdout.write(text);
                    }
                    else {
                        console.log(text);
                    }
                }
                else {
                    if (typeof process !== 'undefined' && process.stderr) {
                        process.stderr.write(text);
                    }
                    else {
                        console.error(text);
                    }
                }
                totalWritten += bufLen;
            }
            view.setUint32(nwrittenPtr, totalWritten, true);
            return ERRNO_SUCCESS;
        },
        fd_close(_fd) {
            return ERRNO_NOSYS;
        },
        fd_fdstat_get(fd, statPtr) {
            const mem = memoryAccessor();
            const view = new DataView(mem.buffer);
            if (fd === 1 || fd === 2) {
                view.setUint8(statPtr, 2); // fs_filetype = CHARACTER_DEVICE
                view.setUint16(statPtr + 2, 0, true); // fs_flags
                view.setBigUint64(statPtr + 8, 0n, true); // fs_rights_base
                view.setBigUint64(statPtr + 16, 0n, true); // fs_rights_inheriting
                return ERRNO_SUCCESS;
            }
            return ERRNO_BADF;
        },
        fd_seek(_fd, _offset, _whence, _resultPtr) {
            return ERRNO_NOSYS;
        },
        random_get(bufPtr, bufLen) {
            const mem = memoryAccessor();
            const bytes = new Uint8Array(mem.buffer, bufPtr, bufLen);
            if (typeof crypto !== 'undefined' && crypto.getRandomValues) {
                crypto.getRandomValues(bytes);
            }
            else {
                for (let i = 0; i < bufLen; i++) {
                    bytes[i] = Math.floor(Math.random() * 256);
                }
            }
            return ERRNO_SUCCESS;
        },
    };
}
//# sourceMappingURL=wasi-shim.js.map
;// CONCATENATED MODULE: ./node_modules/quickjs-wasi/dist/extensions.js
/**
 * WASM Dynamic Linking - Extension Loader
 *
 * Loads WASM shared libraries (.so) compiled with wasi-sdk as extensions
 * for the QuickJS WASM runtime. Extensions can call QuickJS C API functions
 * directly through dynamic linking (shared memory + symbol resolution).
 *
 * Key concepts:
 * - Extensions are WASM shared libraries with a `dylink.0` custom section
 * - They share linear memory and the indirect function table with the main module
 * - Symbol imports (env.*) are resolved against the main module's exports
 * - Each extension gets a unique __memory_base and __table_base
 * - Extensions export an init function (e.g., `qjs_ext_url_init`)
 */
const decoder = new TextDecoder();
/**
 * Parse a null-terminated "key=value\nkey=value" string from WASM memory
 * into a Record<string, string>. Used to read version info from extensions.
 */
function parseVersionString(memory, ptr) {
    const mem = new Uint8Array(memory.buffer);
    let end = ptr;
    while (mem[end] !== 0)
        end++;
    if (end === ptr)
        return {};
    const str = decoder.decode(mem.slice(ptr, end));
    const result = {};
    for (const line of str.split('\n')) {
        const eq = line.indexOf('=');
        if (eq > 0) {
            result[line.slice(0, eq)] = line.slice(eq + 1);
        }
    }
    return result;
}
/**
 * Check if an extension exports a versions function and parse the result.
 */
function extractExtensionVersions(ext, memory) {
    const versionsFnName = `qjs_ext_${ext.name.replace(/-/g, '_')}_versions`;
    const versionsFn = ext.instance.exports[versionsFnName];
    if (typeof versionsFn !== 'function')
        return undefined;
    const ptr = versionsFn();
    if (ptr === 0)
        return undefined;
    return parseVersionString(memory, ptr);
}
// ---- dylink.0 parser ----
/** Read a ULEB128-encoded integer from a byte array */
function readULEB128(bytes, offset) {
    let result = 0;
    let shift = 0;
    while (offset.value < bytes.length) {
        const byte = bytes[offset.value++];
        result |= (byte & 0x7f) << shift;
        if ((byte & 0x80) === 0)
            break;
        shift += 7;
    }
    return result;
}
/** Parse the dylink.0 custom section from a WASM module */
function parseDylink(module) {
    const sections = WebAssembly.Module.customSections(module, 'dylink.0');
    if (sections.length === 0)
        return null;
    const bytes = new Uint8Array(sections[0]);
    const offset = { value: 0 };
    const info = {
        memorySize: 0,
        memoryAlignment: 0,
        tableSize: 0,
        tableAlignment: 0,
        needed: [],
    };
    while (offset.value < bytes.length) {
        const subsectionType = readULEB128(bytes, offset);
        const subsectionSize = readULEB128(bytes, offset);
        const subsectionEnd = offset.value + subsectionSize;
        if (subsectionType === 1) {
            // WASM_DYLINK_MEM_INFO
            info.memorySize = readULEB128(bytes, offset);
            info.memoryAlignment = readULEB128(bytes, offset);
            info.tableSize = readULEB128(bytes, offset);
            info.tableAlignment = readULEB128(bytes, offset);
        }
        else if (subsectionType === 2) {
            // WASM_DYLINK_NEEDED
            const count = readULEB128(bytes, offset);
            for (let i = 0; i < count; i++) {
                const len = readULEB128(bytes, offset);
                const name = new TextDecoder().decode(bytes.slice(offset.value, offset.value + len));
                offset.value += len;
                info.needed.push(name);
            }
        }
        offset.value = subsectionEnd;
    }
    return info;
}
// ---- Alignment helper ----
/** Align a value up to 2^align */
function alignUp(value, align) {
    if (align <= 0)
        return value;
    const mask = (1 << align) - 1;
    return (value + mask) & ~mask;
}
// ---- Extension Loader ----
/**
 * Load a WASM shared library extension and link it against the main module.
 *
 * @param descriptor - Extension description (name, wasm bytes, init function)
 * @param mainExports - The main QuickJS WASM module's exports
 * @param wasiBuiltins - Built-in WASI implementations (lowest priority)
 * @param wasiUserOverrides - User-provided WASI overrides (highest priority)
 * @param memoryProxy - A memory proxy for extension WASI factories
 * @param allocBase - Optional fixed memory/table bases (for snapshot restore)
 */
async function loadExtension(descriptor, mainExports, wasiBuiltins, wasiUserOverrides, memoryProxy, allocBase) {
    // Compile the extension module
    let module;
    if (descriptor.wasm instanceof WebAssembly.Module) {
        module = descriptor.wasm;
    }
    else {
        module = await WebAssembly.compile(descriptor.wasm);
    }
    // Parse dylink.0 section
    const dylink = parseDylink(module);
    if (!dylink) {
        throw new Error(`Extension "${descriptor.name}" is not a WASM shared library (missing dylink.0 section)`);
    }
    const memory = mainExports.memory;
    const table = mainExports.__indirect_function_table;
    const stackPointer = mainExports.__stack_pointer;
    const mallocFn = mainExports.malloc;
    if (!memory)
        throw new Error('Main module does not export memory');
    if (!table)
        throw new Error('Main module does not export __indirect_function_table');
    if (!mallocFn)
        throw new Error('Main module does not export malloc');
    // Allocate memory region for the extension's static data
    let memoryBase;
    let tableBase;
    if (allocBase) {
        // Restore mode: use the exact same bases as before
        memoryBase = allocBase.memoryBase;
        tableBase = allocBase.tableBase;
    }
    else {
        // Fresh allocation
        if (dylink.memorySize > 0) {
            // Use malloc from the main module to allocate in the shared heap
            memoryBase = mallocFn(dylink.memorySize);
            if (memoryBase === 0) {
                throw new Error(`Failed to allocate ${dylink.memorySize} bytes for extension "${descriptor.name}"`);
            }
            // Zero-initialize the region
            new Uint8Array(memory.buffer, memoryBase, dylink.memorySize).fill(0);
        }
        else {
            memoryBase = 0;
        }
    }
    // Grow the function table if needed
    if (allocBase) {
        tableBase = allocBase.tableBase;
        // Ensure table is large enough
        if (tableBase + dylink.tableSize > table.length) {
            table.grow(tableBase + dylink.tableSize - table.length);
        }
    }
    else {
        tableBase = table.length;
        if (dylink.tableSize > 0) {
            table.grow(dylink.tableSize);
        }
    }
    // Build the import object
    const extImports = WebAssembly.Module.imports(module);
    const importObj = {
        env: {},
        'GOT.mem': {},
        'GOT.func': {},
    };
    // Provide wasi_snapshot_preview1 imports to extensions that need them.
    // Layered merge: builtins → extension-provided → user overrides.
    const needsWasi = extImports.some((imp) => imp.module === 'wasi_snapshot_preview1');
    if (needsWasi) {
        const extWasi = (descriptor.wasi && memoryProxy) ? descriptor.wasi(memoryProxy) : undefined;
        importObj['wasi_snapshot_preview1'] = {
            ...wasiBuiltins, // 1. Built-in defaults (lowest priority)
            ...extWasi, // 2. Extension-provided
            ...wasiUserOverrides // 3. User overrides (highest priority)
        };
    }
    // Collect names of functions the extension exports (for self-resolution)
    const extExportNames = new Set(WebAssembly.Module.exports(module)
        .filter((e) => e.kind === 'function')
        .map((e) => e.name));
    const unresolvedFuncs = new Set();
    for (const imp of extImports) {
        if (imp.module === 'env') {
            if (imp.name === 'memory' && imp.kind === 'memory') {
                importObj.env.memory = memory;
            }
            else if (imp.name === '__indirect_function_table' &&
                imp.kind === 'table') {
                importObj.env.__indirect_function_table = table;
            }
            else if (imp.name === '__memory_base' && imp.kind === 'global') {
                importObj.env.__memory_base = new WebAssembly.Global({ value: 'i32', mutable: false }, memoryBase);
            }
            else if (imp.name === '__table_base' && imp.kind === 'global') {
                importObj.env.__table_base = new WebAssembly.Global({ value: 'i32', mutable: false }, tableBase);
            }
            else if (imp.name === '__stack_pointer' && imp.kind === 'global') {
                importObj.env.__stack_pointer = stackPointer;
            }
            else if (imp.kind === 'function') {
                // Resolve function imports from the main module's exports
                const resolved = mainExports[imp.name];
                if (resolved && typeof resolved === 'function') {
                    importObj.env[imp.name] = resolved;
                }
                else {
                    // Provide a trap stub for unresolved symbols (e.g., C++ runtime
                    // functions like wstring methods that are imported but never called).
                    // If actually called at runtime, this will throw.
                    unresolvedFuncs.add(imp.name);
                    importObj.env[imp.name] = () => {
                        throw new Error(`Extension "${descriptor.name}" called unresolved symbol: env.${imp.name}`);
                    };
                }
            }
            else if (imp.kind === 'global') {
                // Other globals - try to resolve from main exports
                const resolved = mainExports[imp.name];
                if (resolved instanceof WebAssembly.Global) {
                    importObj.env[imp.name] = resolved;
                }
                else {
                    // Create a zero-initialized mutable global as fallback
                    importObj.env[imp.name] = new WebAssembly.Global({ value: 'i32', mutable: true }, 0);
                }
            }
        }
        else if (imp.module === 'GOT.mem' && imp.kind === 'global') {
            // GOT.mem entries are mutable globals containing memory addresses of symbols
            // Try to resolve the symbol's address - for now, create mutable globals
            // that can be patched by __wasm_apply_data_relocs
            importObj['GOT.mem'][imp.name] = new WebAssembly.Global({ value: 'i32', mutable: true }, 0);
        }
        else if (imp.module === 'GOT.func' && imp.kind === 'global') {
            // GOT.func entries are mutable globals containing table indices of functions.
            // We resolve these by finding the function in the main module's exports,
            // adding it to the indirect function table, and providing the table index.
            const resolved = mainExports[imp.name];
            if (resolved && typeof resolved === 'function') {
                const idx = table.length;
                table.grow(1);
                table.set(idx, resolved);
                importObj['GOT.func'][imp.name] = new WebAssembly.Global({ value: 'i32', mutable: true }, idx);
            }
            else {
                importObj['GOT.func'][imp.name] = new WebAssembly.Global({ value: 'i32', mutable: true }, 0);
            }
        }
    }
    // Self-resolve: in WASM shared libraries, the linker with --allow-undefined
    // may leave symbols as both imports and exports (e.g., C++ weak symbols from
    // libc++ string.cpp.o that satisfy references from ada.o). We use indirection
    // through mutable wrapper functions: first create wrappers that initially trap,
    // then instantiate, then patch the wrappers to forward to the instance's own exports.
    // This way all internal calls go through the wrappers which point to the final exports.
    const selfResolvable = [...unresolvedFuncs].filter((name) => extExportNames.has(name));
    // For self-resolvable symbols, create mutable wrappers
    const wrappers = {};
    for (const name of selfResolvable) {
        const wrapper = { target: null };
        wrappers[name] = wrapper;
        // Replace the trap stub with a wrapper that forwards to the target
        importObj.env[name] = (...args) => {
            if (!wrapper.target) {
                throw new Error(`Extension "${descriptor.name}" called unresolved symbol during init: env.${name}`);
            }
            return wrapper.target(...args);
        };
    }
    const instance = await WebAssembly.instantiate(module, importObj);
    const extExports = instance.exports;
    // Patch wrappers to point to the instance's own exports
    for (const name of selfResolvable) {
        const selfExport = extExports[name];
        if (typeof selfExport === 'function') {
            wrappers[name].target = selfExport;
        }
    }
    // Apply data relocations if the extension has them
    if (typeof extExports.__wasm_apply_data_relocs === 'function') {
        extExports.__wasm_apply_data_relocs();
    }
    // Call constructors if present
    if (typeof extExports.__wasm_call_ctors === 'function') {
        extExports.__wasm_call_ctors();
    }
    const initFn = descriptor.initFn ?? `qjs_ext_${descriptor.name.replace(/-/g, '_')}_init`;
    const ext = {
        name: descriptor.name,
        module,
        instance,
        dylink,
        memoryBase,
        tableBase,
        initFn,
    };
    // Check for version reporting
    ext.versions = extractExtensionVersions(ext, memory);
    return ext;
}
/**
 * Call the extension's init function, passing the JSContext and JSRuntime
 * pointers from the main module.
 */
function initExtension(ext, mainExports) {
    const initFunc = ext.instance.exports[ext.initFn];
    if (typeof initFunc !== 'function') {
        throw new Error(`Extension "${ext.name}" does not export init function "${ext.initFn}"`);
    }
    // Get the JSContext and JSRuntime pointers from the main module
    const ctxPtr = mainExports.qjs_get_context_ptr();
    const rtPtr = mainExports.qjs_get_runtime_ptr();
    // Call the extension's init function: qjs_ext_xxx_init(ctx, rt)
    const result = initFunc(ctxPtr, rtPtr);
    if (result !== 0) {
        throw new Error(`Extension "${ext.name}" init function returned error code ${result}`);
    }
}
/**
 * Re-instantiate extensions for snapshot restore.
 *
 * During restore, we need to:
 * 1. Instantiate extension modules with the same memory/table bases
 * 2. Let them populate the function table (via elem segments and __wasm_apply_data_relocs)
 * 3. Do NOT call the init function (the state is already in the snapshot memory)
 *
 * This reconstructs the function table entries that extensions need, without
 * modifying linear memory (which will be overwritten by the snapshot).
 */
async function restoreExtensions(descriptors, extensionMeta, mainExports, wasiBuiltins, wasiUserOverrides, memoryProxy) {
    const loaded = [];
    for (const meta of extensionMeta) {
        // Find the descriptor for this extension
        const descriptor = descriptors.find((d) => d.name === meta.name);
        if (!descriptor) {
            throw new Error(`Extension "${meta.name}" required by snapshot but not provided`);
        }
        // Load with fixed bases
        const ext = await loadExtension(descriptor, mainExports, wasiBuiltins, wasiUserOverrides, memoryProxy, {
            memoryBase: meta.memoryBase,
            tableBase: meta.tableBase,
        });
        ext.initFn = meta.initFn;
        loaded.push(ext);
    }
    return loaded;
}
//# sourceMappingURL=extensions.js.map
;// CONCATENATED MODULE: ./node_modules/quickjs-wasi/dist/version.js
// Auto-synced with package.json version. Do not edit manually.
const VERSION = "3.6.2";
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./node_modules/quickjs-wasi/dist/index.js
/**
 * QuickJS WASM - A snapshotable JavaScript runtime via WebAssembly.
 *
 * Provides a clean JavaScript API for running sandboxed JS code in a QuickJS
 * VM compiled to WASM. The key differentiator is the ability to snapshot the
 * entire VM state (including pending promises) and restore it in a fresh
 * WASM instance.
 */
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



// ---- Public types ----
/**
 * Largest supported QuickJS native stack limit for the shipped WASM binary.
 *
 * The binary has a 1 MiB linker-defined stack; reserving half of it leaves
 * headroom for native frames and stack-overflow exception handling.
 */
const MAX_STACK_SIZE = 512 * 1024;
/**
 * Flags for `evalCode()`, matching the QuickJS `JS_EVAL_*` constants.
 */
const EvalFlags = {
    /** Global script mode (default). */
    TYPE_GLOBAL: 0,
    /**
     * Module mode. `evalCode()` returns a handle to a Promise that resolves
     * to the module's namespace object (its exports), or rejects if module
     * evaluation throws. Use together with `executePendingJobs()` and
     * `resolvePromise()`.
     */
    TYPE_MODULE: (1 << 0),
    /** Force strict mode. */
    STRICT: (1 << 3),
    /** Compile only; do not execute. */
    COMPILE_ONLY: (1 << 5),
    /** Omit stack frames before this eval from Error backtraces. */
    BACKTRACE_BARRIER: (1 << 6),
    /**
     * Allow top-level `await` in global scripts. When used, `evalCode()`
     * returns a handle to a Promise that resolves to the completion value.
     * Use together with `executePendingJobs()` and `resolvePromise()`.
     */
    ASYNC: (1 << 7),
};
/**
 * Flags for `vm.compile()` controlling what is included in the bytecode output.
 * These can be combined with bitwise OR.
 */
const CompileFlags = {
    /** Strip source code from the bytecode (smaller output, no source in errors). */
    STRIP_SOURCE: (1 << 4),
    /** Strip debug information (line numbers, etc.) from the bytecode. */
    STRIP_DEBUG: (1 << 5),
};
/**
 * Intrinsic flags for `QuickJSOptions.intrinsics` controlling which
 * built-in JavaScript features are available in the VM.
 *
 * By default all intrinsics are enabled. Pass a bitmask of these flags
 * to create a minimal context. For example, omit `Intrinsics.EVAL` to
 * prevent `eval()` usage, or omit `Intrinsics.PROXY` to disallow `Proxy`.
 *
 * `BaseObjects` (Object, Array, Number, String, Boolean, Error, etc.)
 * is always included and cannot be disabled.
 */
const Intrinsics = {
    /** `Date` constructor and prototype methods. */
    DATE: (1 << 0),
    /** `eval()` and `Function()` constructor. */
    EVAL: (1 << 1),
    /** `RegExp` constructor, prototype methods, and regex literals. */
    REGEXP: (1 << 2),
    /** `JSON.parse()` and `JSON.stringify()`. */
    JSON: (1 << 3),
    /** `Proxy` and `Reflect`. */
    PROXY: (1 << 4),
    /** `Map`, `Set`, `WeakMap`, `WeakSet`. */
    MAP_SET: (1 << 5),
    /** `ArrayBuffer`, `TypedArray` variants, `DataView`. */
    TYPED_ARRAYS: (1 << 6),
    /** `Promise`, `async`/`await`. */
    PROMISE: (1 << 7),
    /** `BigInt`. Note: BigInt is part of BaseObjects in quickjs-ng and cannot be fully removed. */
    BIG_INT: (1 << 8),
    /** `WeakRef` and `FinalizationRegistry`. */
    WEAK_REF: (1 << 9),
    /** `performance.now()`. */
    PERFORMANCE: (1 << 10),
    /** `DOMException` class. */
    DOM_EXCEPTION: (1 << 11),
    /**
     * `atob()` and `btoa()` global functions. Also pulls in `DOMException` as
     * a dependency (errors thrown by these functions are `DOMException`s).
     */
    ATOB_BTOA: (1 << 12),
    /** All intrinsics enabled (default). */
    ALL: 0xFFFFFFFF,
};
// ---- Snapshot serialization ----
/** Magic bytes: "QJSS" (QuickJS Snapshot) */
const SNAPSHOT_MAGIC = 0x514A5353;
/** Current serialization format version (2 = added extension metadata) */
const SNAPSHOT_VERSION = 2;
/**
 * Header layout (version 2):
 *   0-3:   Magic "QJSS" (u32 big-endian)
 *   4:     Version (u8)
 *   5-7:   Reserved (zero)
 *   8-11:  Memory size in bytes (u32 little-endian)
 *   12-15: Stack pointer (u32 little-endian)
 *   16-19: Runtime pointer (u32 little-endian)
 *   20-23: Context pointer (u32 little-endian)
 *   24-27: Extension count (u32 little-endian)
 *   28+:   Extension entries (variable length):
 *          nameLen(u32) + name(utf8) + memoryBase(u32) + tableBase(u32) + initFnLen(u32) + initFn(utf8)
 *   N+:    Memory data (N = memory size from offset 8)
 *
 * Version 1 (legacy): no extension metadata, memory starts at offset 24.
 */
const SNAPSHOT_HEADER_SIZE = 24;
// ---- QuickJS VM ----
class QuickJS {
    exports;
    module;
    instance;
    encoder = new TextEncoder();
    decoder = new TextDecoder();
    disposed = false;
    /** Registry of host callbacks, keyed by function name */
    hostCallbacks = new Map();
    /** Counter for internal-only callbacks (e.g. promise settle handlers) */
    nextInternalId = 1;
    interruptHandler = null;
    unhandledRejectionHandler = null;
    moduleNormalizeHandler = null;
    moduleLoadHandler = null;
    timezoneOffsetHandler = null;
    // Cached singleton handles
    _global = null;
    _versions = null;
    _undefined = null;
    _null = null;
    _true = null;
    _false = null;
    // Handles that must be freed on dispose (e.g. unresolved promise resolve/reject functions)
    _ownedHandles = new Set();
    /**
     * The innermost active `withScope()` batch, if any. New non-singleton
     * handles register themselves here so they can be freed together.
     * @internal
     */
    _activeScope = null;
    /** Loaded extensions in deterministic order */
    loadedExtensions = [];
    constructor(module) {
        this.module = module;
        this.instance = null;
        this.exports = null;
    }
    setInstance(instance) {
        this.instance = instance;
        this.exports = instance.exports;
    }
    // ---- Cached property accessors ----
    /**
     * Version information for the runtime and loaded native libraries.
     * Always includes `"quickjs-wasi"` (the npm package version) and
     * `"quickjs"` (the QuickJS engine version). Extensions may contribute
     * additional entries for their native dependencies (e.g. `"ada"`, `"mbedtls"`).
     */
    get versions() {
        this.assertNotDisposed();
        if (!this._versions) {
            const result = {
                'quickjs-wasi': VERSION,
                quickjs: this.readCString(this.exports.qjs_get_quickjs_version()),
            };
            for (const ext of this.loadedExtensions) {
                if (ext.versions) {
                    Object.assign(result, ext.versions);
                }
            }
            this._versions = result;
        }
        return this._versions;
    }
    /** The global object. Cached; do not dispose. */
    get global() {
        if (!this._global) {
            this._global = new JSValueHandle(this, this.exports.qjs_get_global(), true);
        }
        return this._global;
    }
    /** The undefined value. Cached; do not dispose. */
    get undefined() {
        if (!this._undefined) {
            this._undefined = new JSValueHandle(this, this.exports.qjs_get_undefined(), true);
        }
        return this._undefined;
    }
    /** The null value. Cached; do not dispose. */
    get null() {
        if (!this._null) {
            this._null = new JSValueHandle(this, this.exports.qjs_get_null(), true);
        }
        return this._null;
    }
    /** The true value. Cached; do not dispose. */
    get true() {
        if (!this._true) {
            this._true = new JSValueHandle(this, this.exports.qjs_get_true(), true);
        }
        return this._true;
    }
    /** The false value. Cached; do not dispose. */
    get false() {
        if (!this._false) {
            this._false = new JSValueHandle(this, this.exports.qjs_get_false(), true);
        }
        return this._false;
    }
    /**
     * Create a fresh QuickJS VM instance.
     *
     * @param options - Optional configuration. Can also pass raw WASM bytes
     *                  directly for backwards compatibility.
     */
    static async create(options) {
        const opts = QuickJS.normalizeOptions(options);
        const module = await QuickJS.resolveModule(opts.wasm);
        const vm = new QuickJS(module);
        const { instance, wasiBuiltins, wasiUserOverrides, memoryProxy } = await QuickJS.instantiate(module, vm, opts.wasi);
        vm.setInstance(instance);
        // Initialize the WASI reactor
        vm.exports._initialize();
        // Initialize QuickJS runtime and context
        const result = opts.intrinsics !== undefined
            ? vm.exports.qjs_init2(opts.intrinsics)
            : vm.exports.qjs_init();
        if (result !== 0) {
            throw new Error('Failed to initialize QuickJS runtime');
        }
        // Load and initialize extensions
        if (opts.extensions) {
            const mainExports = instance.exports;
            for (const desc of opts.extensions) {
                const ext = await loadExtension(desc, mainExports, wasiBuiltins, wasiUserOverrides, memoryProxy);
                vm.loadedExtensions.push(ext);
                initExtension(ext, mainExports);
            }
        }
        // Apply runtime limits
        QuickJS.applyLimits(vm, opts);
        return vm;
    }
    /**
     * Restore a QuickJS VM from a snapshot.
     *
     * @param snapshot - The snapshot to restore from.
     * @param options - Optional configuration. Can also pass raw WASM bytes
     *                  directly for backwards compatibility.
     */
    static async restore(snapshot, options) {
        const opts = QuickJS.normalizeOptions(options);
        const module = await QuickJS.resolveModule(opts.wasm);
        const vm = new QuickJS(module);
        const { instance, wasiBuiltins, wasiUserOverrides, memoryProxy } = await QuickJS.instantiate(module, vm, opts.wasi);
        vm.setInstance(instance);
        const mainExports = instance.exports;
        const exportedMemory = vm.exports.memory;
        // Grow memory FIRST: extensions need the memory to be large enough
        // for their __memory_base offsets (which were allocated in the original
        // larger memory during create()).
        const currentPages = exportedMemory.buffer.byteLength / 65536;
        const neededPages = Math.ceil(snapshot.memory.byteLength / 65536);
        if (neededPages > currentPages) {
            exportedMemory.grow(neededPages - currentPages);
        }
        // Re-instantiate extensions BEFORE overwriting memory.
        // This populates the indirect function table with the extension's
        // function pointers (via elem segments and __wasm_apply_data_relocs).
        // We use the exact same memory/table bases from the snapshot so that
        // function table indices match what the snapshotted QuickJS state expects.
        if (snapshot.extensions.length > 0) {
            const descriptors = opts.extensions ?? [];
            vm.loadedExtensions = await restoreExtensions(descriptors, snapshot.extensions, mainExports, wasiBuiltins, wasiUserOverrides, memoryProxy);
        }
        // Copy snapshot data into the module's own memory.
        // This overwrites EVERYTHING, including the regions that extensions
        // just initialized. That's correct because the snapshot already contains
        // the complete state including extension data.
        const dst = new Uint8Array(exportedMemory.buffer);
        dst.set(snapshot.memory);
        // Set runtime/context pointers (they already exist in the restored memory)
        vm.exports.qjs_set_runtime_and_context(snapshot.runtimePtr, snapshot.contextPtr);
        // Restore the stack pointer
        vm.exports.__stack_pointer.value = snapshot.stackPointer;
        // Apply runtime limits
        QuickJS.applyLimits(vm, opts);
        return vm;
    }
    // ---- Snapshot serialization ----
    /**
     * Serialize a snapshot to a binary buffer for persistent storage.
     *
     * The format includes a versioned header followed by the raw memory.
     * Apply your own compression (gzip, zstd, etc.) on top for smaller
     * storage. The memory compresses well due to its large zero regions.
     *
     * Format (version 1):
     * ```
     * Offset  Size  Field
     * 0       4     Magic: "QJSS" (0x514A5353, big-endian)
     * 4       1     Version: 1
     * 5       3     Reserved (zero)
     * 8       4     Memory size in bytes (u32 little-endian)
     * 12      4     Stack pointer (u32 little-endian)
     * 16      4     Runtime pointer (u32 little-endian)
     * 20      4     Context pointer (u32 little-endian)
     * 24      N     Memory data (N = memory size from offset 8)
     * ```
     */
    static serializeSnapshot(snapshot) {
        const textEncoder = new TextEncoder();
        // Calculate extension metadata size
        let extMetaSize = 4; // extCount (u32)
        const extEncodedNames = [];
        const extEncodedInitFns = [];
        for (const ext of snapshot.extensions) {
            const nameBytes = textEncoder.encode(ext.name);
            const initFnBytes = textEncoder.encode(ext.initFn);
            extEncodedNames.push(nameBytes);
            extEncodedInitFns.push(initFnBytes);
            extMetaSize += 4 + nameBytes.length + 4 + 4 + 4 + initFnBytes.length;
        }
        const totalSize = SNAPSHOT_HEADER_SIZE + extMetaSize + snapshot.memory.byteLength;
        const buffer = new ArrayBuffer(totalSize);
        const view = new DataView(buffer);
        const bytes = new Uint8Array(buffer);
        // Header
        view.setUint32(0, SNAPSHOT_MAGIC, false); // big-endian for readability in hex
        view.setUint8(4, SNAPSHOT_VERSION);
        // bytes 5-7 are reserved (already zero)
        view.setUint32(8, snapshot.memory.byteLength, true);
        view.setUint32(12, snapshot.stackPointer, true);
        view.setUint32(16, snapshot.runtimePtr, true);
        view.setUint32(20, snapshot.contextPtr, true);
        // Extension metadata (version 2)
        let offset = SNAPSHOT_HEADER_SIZE;
        view.setUint32(offset, snapshot.extensions.length, true);
        offset += 4;
        for (let i = 0; i < snapshot.extensions.length; i++) {
            const ext = snapshot.extensions[i];
            const nameBytes = extEncodedNames[i];
            const initFnBytes = extEncodedInitFns[i];
            view.setUint32(offset, nameBytes.length, true);
            offset += 4;
            bytes.set(nameBytes, offset);
            offset += nameBytes.length;
            view.setUint32(offset, ext.memoryBase, true);
            offset += 4;
            view.setUint32(offset, ext.tableBase, true);
            offset += 4;
            view.setUint32(offset, initFnBytes.length, true);
            offset += 4;
            bytes.set(initFnBytes, offset);
            offset += initFnBytes.length;
        }
        // Memory data
        bytes.set(snapshot.memory, offset);
        return bytes;
    }
    /**
     * Deserialize a snapshot from a binary buffer produced by `serializeSnapshot()`.
     */
    static deserializeSnapshot(data) {
        if (data.length < SNAPSHOT_HEADER_SIZE) {
            throw new Error('Invalid snapshot: too small');
        }
        const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
        // Validate magic
        const magic = view.getUint32(0, false);
        if (magic !== SNAPSHOT_MAGIC) {
            throw new Error(`Invalid snapshot: bad magic (expected 0x${SNAPSHOT_MAGIC.toString(16)}, got 0x${magic.toString(16)})`);
        }
        // Validate version
        const version = view.getUint8(4);
        if (version !== SNAPSHOT_VERSION && version !== 1) {
            throw new Error(`Unsupported snapshot version: ${version} (expected ${SNAPSHOT_VERSION})`);
        }
        const memorySize = view.getUint32(8, true);
        const stackPointer = view.getUint32(12, true);
        const runtimePtr = view.getUint32(16, true);
        const contextPtr = view.getUint32(20, true);
        let extensions = [];
        let memoryOffset = SNAPSHOT_HEADER_SIZE;
        if (version >= 2) {
            // Version 2 adds extension metadata between the header and the memory data
            const extCount = view.getUint32(24, true);
            let offset = 28;
            const textDecoder = new TextDecoder();
            for (let i = 0; i < extCount; i++) {
                // name length (u32) + name (utf8) + memoryBase (u32) + tableBase (u32) + initFn length (u32) + initFn (utf8)
                const nameLen = view.getUint32(offset, true);
                offset += 4;
                const name = textDecoder.decode(data.slice(offset, offset + nameLen));
                offset += nameLen;
                const memBase = view.getUint32(offset, true);
                offset += 4;
                const tblBase = view.getUint32(offset, true);
                offset += 4;
                const initFnLen = view.getUint32(offset, true);
                offset += 4;
                const initFn = textDecoder.decode(data.slice(offset, offset + initFnLen));
                offset += initFnLen;
                extensions.push({ name, memoryBase: memBase, tableBase: tblBase, initFn });
            }
            memoryOffset = offset;
        }
        const expectedSize = memoryOffset + memorySize;
        if (data.length < expectedSize) {
            throw new Error(`Invalid snapshot: expected ${expectedSize} bytes, got ${data.length}`);
        }
        const memory = data.slice(memoryOffset, memoryOffset + memorySize);
        return { memory, stackPointer, runtimePtr, contextPtr, extensions };
    }
    // ---- Internal instantiation helpers ----
    static normalizeOptions(options) {
        if (!options) {
            // resolveModule() will throw a helpful error.
            return { wasm: undefined };
        }
        if (options instanceof WebAssembly.Module)
            return { wasm: options };
        if (typeof options === 'object' && ('wasm' in options || 'wasi' in options || 'memoryLimit' in options || 'maxStackSize' in options || 'interruptHandler' in options || 'onUnhandledRejection' in options || 'moduleLoader' in options || 'intrinsics' in options || 'extensions' in options || 'timezoneOffset' in options)) {
            const opts = options;
            if (opts.maxStackSize !== undefined &&
                (!Number.isInteger(opts.maxStackSize) ||
                    opts.maxStackSize < 0 ||
                    opts.maxStackSize > MAX_STACK_SIZE)) {
                throw new RangeError(`maxStackSize must be an integer between 0 and ${MAX_STACK_SIZE}`);
            }
            return opts;
        }
        // BufferSource (ArrayBuffer or ArrayBufferView)
        return { wasm: options };
    }
    static applyLimits(vm, opts) {
        if (opts.memoryLimit !== undefined) {
            vm.exports.qjs_set_memory_limit(opts.memoryLimit);
        }
        if (opts.maxStackSize !== undefined) {
            vm.exports.qjs_set_max_stack_size(opts.maxStackSize);
        }
        if (opts.interruptHandler) {
            vm.interruptHandler = opts.interruptHandler;
            vm.exports.qjs_set_interrupt_handler(1);
        }
        if (opts.onUnhandledRejection) {
            vm.unhandledRejectionHandler = opts.onUnhandledRejection;
            vm.exports.qjs_set_promise_rejection_handler(1);
        }
        if (opts.moduleLoader) {
            vm.moduleLoadHandler = opts.moduleLoader.load;
            vm.moduleNormalizeHandler = opts.moduleLoader.normalize ?? null;
            vm.exports.qjs_set_module_loader(1);
        }
        // Configure timezone handler.
        // The internal handler always returns the UTC offset in *seconds*
        // (positive east of UTC), which is what libc's __secs_to_zone expects.
        const tz = opts.timezoneOffset;
        if (typeof tz === 'function') {
            // User callback returns minutes (getTimezoneOffset convention:
            // positive west of UTC). Convert to seconds with sign flip.
            vm.timezoneOffsetHandler = (timeSecs) => -tz(timeSecs) * 60;
        }
        else if (typeof tz === 'number') {
            // Fixed offset in minutes, convert to seconds with sign flip.
            const offsetSecs = -tz * 60;
            vm.timezoneOffsetHandler = () => offsetSecs;
        }
        else {
            // 'host' (default): use the host's timezone
            vm.timezoneOffsetHandler = (timeSecs) => {
                return -new Date(timeSecs * 1000).getTimezoneOffset() * 60;
            };
        }
    }
    static async resolveModule(wasmInput) {
        if (wasmInput instanceof WebAssembly.Module) {
            return wasmInput;
        }
        if (wasmInput) {
            return WebAssembly.compile(wasmInput);
        }
        throw new TypeError('QuickJS: `wasm` option is required. Provide WASM bytes or a compiled ' +
            '`WebAssembly.Module`. The binary is shipped at `quickjs-wasi/quickjs.wasm` ' +
            'and can be loaded via your environment\'s preferred mechanism (e.g. ' +
            "`fetch()`, `node:fs/promises`, or a bundler import like Vite's `?url`).");
    }
    static async instantiate(module, vm, wasiOptions) {
        let memory = null;
        // Create a memory proxy that defers to the actual memory once set.
        // This allows WASI override factories to close over the memory reference
        // before the WASM instance is created.
        const memoryProxy = new Proxy({}, {
            get(_target, prop) {
                return memory[prop];
            },
        });
        // Build the builtins (no user overrides)
        const wasiBuiltins = createWasiShim(() => memory);
        // Resolve user overrides via factory
        const wasiUserOverrides = wasiOptions ? wasiOptions(memoryProxy) : undefined;
        // Final shim for the main module: builtins + user overrides
        const wasiShim = { ...wasiBuiltins, ...wasiUserOverrides };
        const hostCall = (namePtr, nameLen, thisPtr, argc, argvPtr) => {
            return vm.handleHostCall(namePtr, nameLen, thisPtr, argc, argvPtr);
        };
        const hostInterrupt = () => {
            return vm.interruptHandler ? (vm.interruptHandler() ? 1 : 0) : 0;
        };
        const hostPromiseRejection = (promisePtr, reasonPtr, isHandled) => {
            if (!vm.unhandledRejectionHandler) {
                // No handler registered; free the heap-allocated values
                vm.exports.qjs_free_value(promisePtr);
                vm.exports.qjs_free_value(reasonPtr);
                return;
            }
            const promise = new JSValueHandle(vm, promisePtr);
            const reason = new JSValueHandle(vm, reasonPtr);
            try {
                vm.unhandledRejectionHandler(promise, reason, isHandled !== 0);
            }
            finally {
                promise.dispose();
                reason.dispose();
            }
        };
        // Throw a host-side error into the QuickJS context so module loader
        // failures surface with their real message instead of the generic
        // "could not load module" error.
        const throwIntoContext = (err) => {
            const errHandle = vm.newError(err instanceof Error ? err : String(err));
            vm.exports.qjs_throw(errHandle.ptr);
            errHandle.dispose();
        };
        // Guard against async (or otherwise non-string-returning) module loader
        // callbacks. The WASM boundary is synchronous (a Promise cannot be
        // awaited here), so fail with a clear error instead of coercing the
        // Promise to source text.
        const assertSyncString = (value, callbackName) => {
            if (typeof value === 'string')
                return value;
            const got = value !== null && typeof value === 'object' && typeof value.then === 'function'
                ? 'a Promise'
                : `type ${typeof value}`;
            throw new TypeError(`moduleLoader.${callbackName} must synchronously return a string (got ${got}). ` +
                `Async module loading is not supported. Pre-fetch module sources instead ` +
                `(see the "ES Modules" section of the quickjs-wasi README).`);
        };
        // Module normalizer: resolve a specifier relative to a base name.
        // Returns a malloc'd null-terminated string in WASM memory, or 0 (NULL) on error.
        const hostModuleNormalize = (baseNamePtr, namePtr) => {
            if (!vm.moduleNormalizeHandler) {
                // No normalize handler; return a copy of the specifier as-is
                const name = vm.readCString(namePtr);
                return vm.writeString(name).ptr;
            }
            const baseName = vm.readCString(baseNamePtr);
            const specifier = vm.readCString(namePtr);
            try {
                const normalized = assertSyncString(vm.moduleNormalizeHandler(baseName, specifier), 'normalize');
                return vm.writeString(normalized).ptr;
            }
            catch (err) {
                throwIntoContext(err);
                return 0;
            }
        };
        // Module loader: return source code for a module.
        // Returns a malloc'd string pointer, writes length to *outLenPtr.
        const hostModuleLoad = (namePtr, outLenPtr) => {
            if (!vm.moduleLoadHandler)
                return 0;
            const name = vm.readCString(namePtr);
            try {
                const source = assertSyncString(vm.moduleLoadHandler(name), 'load');
                const { ptr, len } = vm.writeString(source);
                new Uint32Array(vm.exports.memory.buffer, outLenPtr, 1)[0] = len;
                return ptr;
            }
            catch (err) {
                throwIntoContext(err);
                return 0;
            }
        };
        // host_get_timezone_offset receives time as split i32 (hi, lo) and
        // returns the UTC offset in seconds.
        const hostGetTimezoneOffset = (hi, lo) => {
            const timeSecs = Number((BigInt(hi) << 32n) | BigInt(lo >>> 0));
            return vm.timezoneOffsetHandler ? vm.timezoneOffsetHandler(timeSecs) : 0;
        };
        const instance = await WebAssembly.instantiate(module, {
            env: {
                host_call: hostCall,
                host_interrupt: hostInterrupt,
                host_promise_rejection: hostPromiseRejection,
                host_module_normalize: hostModuleNormalize,
                host_module_load: hostModuleLoad,
                host_get_timezone_offset: hostGetTimezoneOffset,
            },
            wasi_snapshot_preview1: wasiShim,
        });
        memory = instance.exports.memory;
        return { instance, wasiBuiltins, wasiUserOverrides, memoryProxy };
    }
    /**
     * Called from WASM when a host function is invoked from QuickJS code.
     */
    handleHostCall(namePtr, nameLen, thisPtr, argc, argvPtr) {
        const name = this.decoder.decode(new Uint8Array(this.exports.memory.buffer, namePtr, nameLen));
        const callback = this.hostCallbacks.get(name);
        if (!callback) {
            // Throw inside the guest, as the docs promise: `newEphemeralFunction`
            // ("calling it after the handle is disposed throws, because the
            // callback is gone") and `unregisterHostCallback` ("any QuickJS
            // function still referencing the name will throw when called").
            // Silently returning `undefined` here masked real bugs, e.g. a
            // snapshot-restored VM calling a host function that was never
            // re-registered would corrupt results instead of failing loud.
            // Guest code can catch this like any other error.
            // A string (not a host Error object): newError copies an Error's
            // host .stack into the guest, which would leak host file paths into
            // guest-observable space and shadow any guest backtrace. This error
            // is library-generated; there is no host stack worth preserving.
            const errHandle = this.newError(`Host callback "${name}" is not registered: it was unregistered, ` +
                'its ephemeral function handle was disposed, or it was never ' +
                're-registered after a snapshot restore.');
            this.exports.qjs_throw(errHandle.ptr);
            errHandle.dispose();
            return 0;
        }
        // `thisPtr` and the argv entries are OWNED BY THE C TRAMPOLINE, which
        // frees them after this call returns. Wrap them as borrowed handles:
        // dispose() is a no-op and they are exempt from `withScope()`
        // tracking: a scope active around guest execution (e.g. a host
        // serializer driving a `forEach` visitor) must not free them at its
        // boundary, which would double-free the guest values and corrupt the
        // heap. Callbacks retain arguments past their invocation via `dup()`.
        const thisHandle = new JSValueHandle(this, thisPtr, false, true);
        const args = [];
        if (argc > 0 && argvPtr !== 0) {
            const view = new DataView(this.exports.memory.buffer);
            for (let i = 0; i < argc; i++) {
                const argPtr = view.getUint32(argvPtr + i * 4, true);
                args.push(new JSValueHandle(this, argPtr, false, true));
            }
        }
        try {
            const result = callback.call(thisHandle, ...args);
            return this.exports.qjs_dup_value(result.ptr);
        }
        catch (err) {
            // Throw an exception inside QuickJS and return NULL to signal
            // to the C trampoline that an exception was thrown.
            const errHandle = this.newError(err instanceof Error ? err : String(err));
            this.exports.qjs_throw(errHandle.ptr);
            errHandle.dispose();
            return 0;
        }
    }
    // ---- String helpers ----
    /** Write a JS string into WASM memory, returning the pointer. Caller must free. */
    writeString(str) {
        // WTF-8 (not plain TextEncoder): lone surrogates in the input must
        // reach the guest intact: quickjs's decoder accepts the 3-byte
        // surrogate sequences, so a JS string round-trips exactly.
        const encoded = encodeWtf8(str);
        const ptr = this.exports.wasm_malloc(encoded.length + 1);
        if (ptr === 0)
            throw new Error('wasm_malloc failed');
        const mem = new Uint8Array(this.exports.memory.buffer);
        mem.set(encoded, ptr);
        mem[ptr + encoded.length] = 0;
        return { ptr, len: encoded.length };
    }
    /** Read a null-terminated C string from WASM memory */
    readCString(ptr) {
        const mem = new Uint8Array(this.exports.memory.buffer);
        let end = ptr;
        while (mem[end] !== 0)
            end++;
        return this.decoder.decode(mem.slice(ptr, end));
    }
    // ---- Public API ----
    /**
     * Check if a result handle is an exception and throw a JSException if so.
     * Used internally by evalCode and callFunction.
     */
    throwIfException(result) {
        if (this.exports.qjs_is_exception(result.ptr) !== 0) {
            const exc = this.getException();
            result.dispose();
            // Track the handle so it gets cleaned up if the VM is disposed
            // before the caller disposes the exception.
            this._ownedHandles.add(exc);
            throw new JSException(exc);
        }
        return result;
    }
    /**
     * Evaluate JavaScript code and return the result as a handle.
     * If the code throws, a `JSException` (which extends `Error`) is thrown
     * on the host side, matching standard JavaScript semantics.
     *
     * @param code - The JavaScript source code to evaluate.
     * @param filename - Optional filename for error stack traces (default `'<eval>'`).
     * @param flags - Optional bitwise OR of `EvalFlags.*` constants.
     *   For example, pass `EvalFlags.ASYNC` to allow top-level `await`; the
     *   returned handle will be a Promise that resolves to the completion value.
     *   With `EvalFlags.TYPE_MODULE` the returned handle is a Promise that
     *   resolves to the module's namespace object (its exports).
     */
    evalCode(code, filename = '<eval>', flags = 0) {
        this.assertNotDisposed();
        const codeStr = this.writeString(code);
        const fnStr = this.writeString(filename);
        const resultPtr = this.exports.qjs_eval(codeStr.ptr, codeStr.len, fnStr.ptr, flags);
        this.exports.wasm_free(codeStr.ptr);
        this.exports.wasm_free(fnStr.ptr);
        return this.throwIfException(new JSValueHandle(this, resultPtr));
    }
    /**
     * Compile JavaScript source code to bytecode without executing it.
     * The returned `Uint8Array` can be stored, transferred, or later executed
     * with `evalBytecode()`.
     *
     * @param code - The JavaScript source code to compile.
     * @param filename - Optional filename for error stack traces (default `'<compile>'`).
     * @param evalFlags - Optional bitwise OR of `EvalFlags.*` constants.
     *   Use `EvalFlags.TYPE_MODULE` to compile as a module.
     * @param compileFlags - Optional bitwise OR of `CompileFlags.*` constants.
     *   Use `CompileFlags.STRIP_SOURCE` and/or `CompileFlags.STRIP_DEBUG` to
     *   reduce bytecode size.
     */
    compile(code, filename = '<compile>', evalFlags = 0, compileFlags = 0) {
        this.assertNotDisposed();
        const codeStr = this.writeString(code);
        const fnStr = this.writeString(filename);
        // Allocate space for the output length (size_t = 4 bytes in wasm32)
        const outLenPtr = this.exports.wasm_malloc(4);
        const bufPtr = this.exports.qjs_compile(codeStr.ptr, codeStr.len, fnStr.ptr, evalFlags, compileFlags, outLenPtr);
        this.exports.wasm_free(codeStr.ptr);
        this.exports.wasm_free(fnStr.ptr);
        if (bufPtr === 0) {
            this.exports.wasm_free(outLenPtr);
            // Compilation failed; throw the QuickJS exception
            const exc = this.getException();
            throw new Error(`Compilation error: ${exc.toString()}`);
        }
        const outLen = new Uint32Array(this.exports.memory.buffer, outLenPtr, 1)[0];
        this.exports.wasm_free(outLenPtr);
        // Copy the bytecode out of WASM memory before freeing
        const bytecode = new Uint8Array(this.exports.memory.buffer, bufPtr, outLen).slice();
        this.exports.wasm_free(bufPtr);
        return bytecode;
    }
    /**
     * Execute previously compiled bytecode (from `compile()`).
     * Returns the evaluation result as a handle.
     *
     * For module bytecode (compiled with `EvalFlags.TYPE_MODULE`), the
     * returned handle is a Promise that resolves to the module's namespace
     * object (its exports).
     *
     * @param bytecode - The bytecode `Uint8Array` from `compile()`.
     */
    evalBytecode(bytecode) {
        this.assertNotDisposed();
        const bufPtr = this.exports.wasm_malloc(bytecode.byteLength);
        new Uint8Array(this.exports.memory.buffer, bufPtr, bytecode.byteLength).set(bytecode);
        const resultPtr = this.exports.qjs_eval_bytecode(bufPtr, bytecode.byteLength);
        this.exports.wasm_free(bufPtr);
        return this.throwIfException(new JSValueHandle(this, resultPtr));
    }
    /**
     * Execute all pending microtask jobs (promise reactions, etc.)
     * Returns the number of jobs executed.
     */
    executePendingJobs() {
        this.assertNotDisposed();
        let count = 0;
        while (this.exports.qjs_is_job_pending()) {
            const result = this.exports.qjs_execute_pending_job();
            if (result < 0) {
                const exc = this.getException();
                throw new Error(`Job execution error: ${exc.toString()}`);
            }
            count++;
        }
        return count;
    }
    /**
     * Explicitly trigger garbage collection. QuickJS runs GC automatically,
     * but this can be useful to reclaim memory at a known point or before
     * taking a snapshot.
     */
    runGC() {
        this.assertNotDisposed();
        this.exports.qjs_run_gc();
    }
    /**
     * The GC threshold in bytes. When allocated memory exceeds this value,
     * garbage collection is triggered automatically. Set to 0 to disable
     * automatic GC.
     */
    get gcThreshold() {
        this.assertNotDisposed();
        return this.exports.qjs_get_gc_threshold();
    }
    set gcThreshold(threshold) {
        this.assertNotDisposed();
        this.exports.qjs_set_gc_threshold(threshold);
    }
    /**
     * Get detailed memory usage statistics from the QuickJS runtime.
     * Returns counts and sizes for atoms, strings, objects, functions, etc.
     */
    getMemoryUsage() {
        this.assertNotDisposed();
        // Allocate a buffer for 26 int64 fields (26 * 8 = 208 bytes)
        const bufPtr = this.exports.wasm_malloc(26 * 8);
        this.exports.qjs_compute_memory_usage(bufPtr);
        const view = new BigInt64Array(this.exports.memory.buffer, bufPtr, 26);
        const result = {
            mallocSize: Number(view[0]),
            mallocLimit: Number(view[1]),
            memoryUsedSize: Number(view[2]),
            mallocCount: Number(view[3]),
            memoryUsedCount: Number(view[4]),
            atomCount: Number(view[5]),
            atomSize: Number(view[6]),
            strCount: Number(view[7]),
            strSize: Number(view[8]),
            objCount: Number(view[9]),
            objSize: Number(view[10]),
            propCount: Number(view[11]),
            propSize: Number(view[12]),
            shapeCount: Number(view[13]),
            shapeSize: Number(view[14]),
            jsFuncCount: Number(view[15]),
            jsFuncSize: Number(view[16]),
            jsFuncCodeSize: Number(view[17]),
            jsFuncPc2lineCount: Number(view[18]),
            jsFuncPc2lineSize: Number(view[19]),
            cFuncCount: Number(view[20]),
            arrayCount: Number(view[21]),
            fastArrayCount: Number(view[22]),
            fastArrayElements: Number(view[23]),
            binaryObjectCount: Number(view[24]),
            binaryObjectSize: Number(view[25]),
        };
        this.exports.wasm_free(bufPtr);
        return result;
    }
    /**
     * Get the global object. Prefer the cached `vm.global` property.
     */
    getGlobal() {
        this.assertNotDisposed();
        return new JSValueHandle(this, this.exports.qjs_get_global());
    }
    /**
     * Create a new QuickJS string value.
     */
    newString(str) {
        this.assertNotDisposed();
        const { ptr, len } = this.writeString(str);
        const resultPtr = this.exports.qjs_new_string(ptr, len);
        this.exports.wasm_free(ptr);
        return new JSValueHandle(this, resultPtr);
    }
    /**
     * Create a new QuickJS number value.
     */
    newNumber(num) {
        this.assertNotDisposed();
        return new JSValueHandle(this, this.exports.qjs_new_number(num));
    }
    /**
     * Create a new QuickJS BigInt value.
     */
    newBigInt(val) {
        this.assertNotDisposed();
        // Split the bigint into lo/hi 32-bit halves
        const lo = Number(val & 0xffffffffn);
        const hi = Number((val >> 32n) & 0xffffffffn);
        return new JSValueHandle(this, this.exports.qjs_new_big_int64(lo, hi));
    }
    /**
     * Create a new QuickJS object value.
     */
    newObject() {
        this.assertNotDisposed();
        return new JSValueHandle(this, this.exports.qjs_new_object());
    }
    /**
     * Create a new QuickJS array value.
     */
    newArray() {
        this.assertNotDisposed();
        return new JSValueHandle(this, this.exports.qjs_new_array());
    }
    /**
     * Create a global symbol (`Symbol.for(description)`).
     * Global symbols with the same description are always the same symbol,
     * even across snapshot/restore.
     */
    newSymbolFor(description) {
        this.assertNotDisposed();
        const { ptr, len } = this.writeString(description);
        const result = new JSValueHandle(this, this.exports.qjs_new_symbol(ptr, len, 1));
        this.exports.wasm_free(ptr);
        return result;
    }
    /**
     * Create a new QuickJS ArrayBuffer by copying data from a host buffer.
     */
    newArrayBuffer(data) {
        this.assertNotDisposed();
        const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
        const ptr = this.exports.wasm_malloc(bytes.length);
        if (ptr === 0)
            throw new Error('wasm_malloc failed');
        new Uint8Array(this.exports.memory.buffer).set(bytes, ptr);
        const result = new JSValueHandle(this, this.exports.qjs_new_array_buffer(ptr, bytes.length));
        this.exports.wasm_free(ptr);
        return result;
    }
    /**
     * Create a new QuickJS Uint8Array by copying data from a host buffer.
     */
    newUint8Array(data) {
        this.assertNotDisposed();
        const ptr = this.exports.wasm_malloc(data.length);
        if (ptr === 0)
            throw new Error('wasm_malloc failed');
        new Uint8Array(this.exports.memory.buffer).set(data, ptr);
        const result = new JSValueHandle(this, this.exports.qjs_new_uint8_array(ptr, data.length));
        this.exports.wasm_free(ptr);
        return result;
    }
    /**
     * Get undefined. Prefer the cached `vm.undefined` property.
     */
    getUndefined() {
        this.assertNotDisposed();
        return new JSValueHandle(this, this.exports.qjs_get_undefined());
    }
    /**
     * Get null. Prefer the cached `vm.null` property.
     */
    getNull() {
        this.assertNotDisposed();
        return new JSValueHandle(this, this.exports.qjs_get_null());
    }
    /**
     * Get true. Prefer the cached `vm.true` property.
     */
    getTrue() {
        this.assertNotDisposed();
        return new JSValueHandle(this, this.exports.qjs_get_true());
    }
    /**
     * Get false. Prefer the cached `vm.false` property.
     */
    getFalse() {
        this.assertNotDisposed();
        return new JSValueHandle(this, this.exports.qjs_get_false());
    }
    /**
     * Create a new QuickJS function backed by a host callback.
     *
     * When the function is called inside QuickJS, the host callback is invoked
     * with the `this` value and arguments as JSValueHandles.
     */
    newFunction(name, fn) {
        this.assertNotDisposed();
        if (this.hostCallbacks.has(name)) {
            throw new Error(`Host callback with name "${name}" is already registered`);
        }
        this.hostCallbacks.set(name, fn);
        const { ptr: namePtr, len: nameLen } = this.writeString(name);
        const resultPtr = this.exports.qjs_new_host_function(namePtr, nameLen, 0);
        this.exports.wasm_free(namePtr);
        return new JSValueHandle(this, resultPtr);
    }
    /**
     * Run `fn` with a handle scope: every handle created during the call is
     * disposed when it returns, except those passed to `scope.escape()`.
     *
     * This is the bulk alternative to disposing handles individually, for code
     * that creates many intermediates, such as walking a large value:
     *
     * ```ts
     * const name = vm.withScope((scope) => {
     *   const user = root.getProp('user');       // freed automatically
     *   const profile = user.getProp('profile'); // freed automatically
     *   return scope.escape(profile.getProp('name'));
     * });
     * ```
     *
     * Scopes nest: `escape()` transfers the handle to the enclosing scope when
     * there is one, so it is still cleaned up at the outer boundary.
     *
     * `fn` must be synchronous. Handles created after an `await` are outside
     * the scope, because it closes as soon as `fn` returns.
     *
     * Host callbacks are safe to trigger inside a scope: the `this`/argument
     * handles the trampoline passes to a callback wrap C-owned pointers and
     * are exempt from scope tracking (see `handleHostCall`), so the scope
     * frees only handles the host actually owns. Handles a callback CREATES
     * (including `dup()`s of its arguments) are tracked normally.
     */
    withScope(fn) {
        this.assertNotDisposed();
        const enclosing = this._activeScope;
        const tracked = new Set();
        this._activeScope = tracked;
        const scope = {
            escape: (handle) => {
                tracked.delete(handle);
                enclosing?.add(handle);
                return handle;
            },
        };
        try {
            return fn(scope);
        }
        finally {
            this._activeScope = enclosing;
            for (const handle of tracked)
                handle.dispose();
        }
    }
    /**
     * Export a handle as a snapshot-portable token.
     *
     * A handle's heap box lives in the VM's linear memory, so a
     * `snapshot()` taken while the handle is alive carries it, and a VM
     * restored from that snapshot has the identical box at the identical
     * offset. `importHandle(token)` on the restored VM (or on this VM)
     * re-materializes an owned handle for the same guest value without
     * evaluating any guest code.
     *
     * Contract:
     * - the handle must stay undisposed until after `snapshot()`; its
     *   box (and the reference it holds) must be part of the memory image;
     * - the token is only meaningful to THIS VM and VMs restored from a
     *   snapshot of it taken while the handle was alive;
     * - `importHandle` duplicates the underlying value (fresh reference,
     *   fresh box), so it can be called any number of times and each
     *   returned handle is independently owned and disposable. The
     *   exported box's own reference is intentionally never released on
     *   restored VMs (one retained reference per VM image, reclaimed
     *   with the VM).
     *
     * The intended use is boot-time capture: snapshot a VM after capturing
     * references to pristine intrinsics but BEFORE evaluating untrusted or
     * user code, then restore per task and import the captured handles,
     * guaranteeing the references predate anything user code patched,
     * without re-running capture code in the restored VM (where user-
     * patched globals could observe it). See vercel/workflow's host-side
     * serde for a worked example.
     */
    exportHandle(handle) {
        this.assertNotDisposed();
        if (handle.vm !== this) {
            throw new Error('exportHandle: handle belongs to a different VM');
        }
        if (handle.disposed) {
            throw new Error('exportHandle: handle is disposed');
        }
        if (handle._isBorrowed) {
            // Host-callback this/argument handles wrap boxes OWNED BY THE C
            // TRAMPOLINE, freed when the callback returns; a token minted
            // from one would point at freed memory in every restored VM.
            // Callbacks that need to persist an argument must dup() it first
            // (the duplicate is an owned box) and export the duplicate.
            throw new Error('exportHandle: cannot export a borrowed handle (host-callback ' +
                'this/argument); its box is freed when the callback returns. ' +
                'dup() it and export the duplicate.');
        }
        return handle.ptr;
    }
    /**
     * Re-materialize a handle from a token produced by `exportHandle`,
     * on this VM, or on a VM restored from a snapshot taken while the
     * exported handle was alive. Returns a NEW owned handle (the
     * underlying value's refcount is incremented); dispose it like any
     * other handle. See `exportHandle` for the full contract.
     */
    importHandle(token) {
        this.assertNotDisposed();
        // Best-effort validation before handing the value to qjs_dup_value,
        // which dereferences it as a raw JSValue* inside the WASM instance.
        // A malformed token (0, negative, fractional, out of address range)
        // would otherwise read arbitrary memory. A well-formed but FORGED
        // token remains undefined behavior: like any raw pointer, tokens
        // are only meaningful under the exportHandle contract.
        if (!Number.isInteger(token) ||
            token <= 0 ||
            token >= this.exports.memory.buffer.byteLength) {
            throw new Error(`importHandle: invalid token ${token}`);
        }
        return new JSValueHandle(this, this.exports.qjs_dup_value(token));
    }
    /**
     * Create a QuickJS function backed by a host callback whose registration is
     * tied to the returned handle: disposing the handle unregisters the
     * callback.
     *
     * Use this for short-lived callbacks (e.g. a visitor passed to
     * `Map.prototype.forEach`) where the name is an implementation detail.
     * `newFunction()` keeps its callback registered for the lifetime of the VM
     * (by design, so that names can be re-registered after a snapshot is
     * restored), which makes it unsuitable for callbacks created in a loop.
     *
     * The guest must not retain the function past disposal: calling it after
     * the handle is disposed throws, because the callback is gone. Ephemeral
     * functions do not survive snapshot/restore.
     */
    newEphemeralFunction(fn) {
        this.assertNotDisposed();
        const name = `__ephemeral:${this.nextInternalId++}`;
        this.hostCallbacks.set(name, fn);
        const { ptr: namePtr, len: nameLen } = this.writeString(name);
        const resultPtr = this.exports.qjs_new_host_function(namePtr, nameLen, 0);
        this.exports.wasm_free(namePtr);
        const handle = new JSValueHandle(this, resultPtr);
        handle._onDispose = () => {
            this.hostCallbacks.delete(name);
        };
        return handle;
    }
    /**
     * Remove a host callback registered with `newFunction()` or
     * `registerHostCallback()`. Returns true if a callback was removed.
     *
     * Any QuickJS function still referencing the name will throw when called,
     * so only unregister once the guest can no longer reach it.
     */
    unregisterHostCallback(name) {
        return this.hostCallbacks.delete(name);
    }
    /**
     * Create an internal host function that bypasses the duplicate-name check.
     * Used for ephemeral callbacks (promise settle handlers, resolvePromise, etc.)
     * that are not intended to survive snapshot/restore.
     */
    newInternalFunction(name, fn) {
        this.hostCallbacks.set(name, fn);
        const { ptr: namePtr, len: nameLen } = this.writeString(name);
        const resultPtr = this.exports.qjs_new_host_function(namePtr, nameLen, 0);
        this.exports.wasm_free(namePtr);
        return new JSValueHandle(this, resultPtr);
    }
    /**
     * Create a new promise.
     *
     * Returns a Deferred with:
     * - `handle` - the QuickJS promise object
     * - `settled` - a host Promise that resolves when the QuickJS promise settles
     * - `resolve(value)` - resolve the promise with a QuickJS value
     * - `reject(value)` - reject the promise with a QuickJS value
     */
    newPromise() {
        this.assertNotDisposed();
        const resolveOutPtr = this.exports.wasm_malloc(4);
        const rejectOutPtr = this.exports.wasm_malloc(4);
        const promisePtr = this.exports.qjs_new_promise(resolveOutPtr, rejectOutPtr);
        const view = new DataView(this.exports.memory.buffer);
        const resolvePtr = view.getUint32(resolveOutPtr, true);
        const rejectPtr = view.getUint32(rejectOutPtr, true);
        this.exports.wasm_free(resolveOutPtr);
        this.exports.wasm_free(rejectOutPtr);
        const promiseHandle = new JSValueHandle(this, promisePtr);
        const resolveHandle = new JSValueHandle(this, resolvePtr);
        const rejectHandle = new JSValueHandle(this, rejectPtr);
        const vm = this;
        // Track resolve/reject handles so they can be freed on VM dispose
        // if the promise is never resolved/rejected
        vm._ownedHandles.add(resolveHandle);
        vm._ownedHandles.add(rejectHandle);
        // Lazily-created settled promise: only attaches .then() handler when accessed
        let _settled = null;
        return {
            handle: promiseHandle,
            get settled() {
                if (!_settled) {
                    let settledResolve;
                    _settled = new Promise((res) => {
                        settledResolve = res;
                    });
                    const settleName = `__settle:${vm.nextInternalId++}`;
                    const onSettleFn = vm.newInternalFunction(settleName, () => {
                        settledResolve();
                        vm.hostCallbacks.delete(settleName);
                        return vm.undefined;
                    });
                    vm.promiseThenRaw(promiseHandle, onSettleFn, onSettleFn).dispose();
                    onSettleFn.dispose();
                }
                return _settled;
            },
            resolve(value) {
                vm.callFunctionRaw(resolveHandle, vm.undefined, value).dispose();
                vm._ownedHandles.delete(resolveHandle);
                resolveHandle.dispose();
            },
            reject(value) {
                vm.callFunctionRaw(rejectHandle, vm.undefined, value).dispose();
                vm._ownedHandles.delete(rejectHandle);
                rejectHandle.dispose();
            },
        };
    }
    /**
     * Resolve a promise handle. Returns a host-side Promise that resolves
     * with the settled value/error of the QuickJS promise.
     *
     * If the handle is not a promise, it is treated as an already-fulfilled value.
     *
     * The returned host Promise resolves to `{ value: JSValueHandle }` on
     * fulfillment or `{ error: JSValueHandle }` on rejection.
     */
    resolvePromise(promiseHandle) {
        this.assertNotDisposed();
        // If the handle is not a promise, treat it as a fulfilled value
        if (!this.exports.qjs_is_promise(promiseHandle.ptr)) {
            return Promise.resolve({ value: promiseHandle.dup() });
        }
        // Check if already settled
        const state = this.exports.qjs_promise_state(promiseHandle.ptr);
        if (state === 1) {
            // fulfilled
            return Promise.resolve({ value: new JSValueHandle(this, this.exports.qjs_promise_result(promiseHandle.ptr)) });
        }
        else if (state === 2) {
            // rejected
            return Promise.resolve({ error: new JSValueHandle(this, this.exports.qjs_promise_result(promiseHandle.ptr)) });
        }
        // Pending: attach a .then/.catch to get notified
        return new Promise((hostResolve) => {
            const id = this.nextInternalId++;
            const fulfilledName = `__onFulfilled:${id}`;
            const rejectedName = `__onRejected:${id}`;
            const onFulfilled = this.newInternalFunction(fulfilledName, (...args) => {
                const val = args[0]?.dup() ?? this.undefined;
                this.hostCallbacks.delete(fulfilledName);
                this.hostCallbacks.delete(rejectedName);
                hostResolve({ value: val });
                return this.undefined;
            });
            const onRejected = this.newInternalFunction(rejectedName, (...args) => {
                const val = args[0]?.dup() ?? this.undefined;
                this.hostCallbacks.delete(fulfilledName);
                this.hostCallbacks.delete(rejectedName);
                hostResolve({ error: val });
                return this.undefined;
            });
            // Subscribe via the engine-level primitive: JS_PromiseThen does not
            // consult Promise.prototype.then or Symbol.species, so guest code
            // that patches either cannot intercept the subscription (or run at
            // all during it).
            this.promiseThenRaw(promiseHandle, onFulfilled, onRejected).dispose();
            onFulfilled.dispose();
            onRejected.dispose();
        });
    }
    /**
     * Subscribe to a promise without executing guest code, via quickjs-ng's
     * JS_PromiseThen: no Promise.prototype.then lookup, no Symbol.species.
     * Returns the chained promise. Handler handles are borrowed (caller
     * still owns and disposes them).
     * @internal
     */
    promiseThenRaw(promise, onFulfilled, onRejected) {
        return new JSValueHandle(this, this.exports.qjs_promise_then(promise.ptr, onFulfilled.ptr, onRejected.ptr));
    }
    /**
     * Mark a promise as handled: an eventual (or already-recorded) rejection
     * will not be reported to `onUnhandledRejection`. Useful when the host
     * observes a rejection through other means (e.g. `resolvePromise()`) and
     * wants to suppress the unhandled-rejection callback for it.
     *
     * No-op if the handle is not a promise.
     */
    markPromiseHandled(promise) {
        this.assertNotDisposed();
        this.exports.qjs_promise_mark_as_handled(promise.ptr);
    }
    /**
     * Call a QuickJS function. If the function throws, a `JSException`
     * is thrown on the host side.
     */
    callFunction(func, thisVal, ...args) {
        return this.throwIfException(this.callFunctionRaw(func, thisVal, ...args));
    }
    /**
     * Invoke a QuickJS constructor with `new`, i.e. `new ctor(...args)`.
     * If the constructor throws (including when `ctor` is not a constructor),
     * a `JSException` is thrown on the host side.
     *
     * This is the counterpart to `callFunction` for building values inside
     * the VM from the host, e.g. `new Date(iso)` on a constructor captured
     * before any user code ran.
     */
    construct(ctor, ...args) {
        this.assertNotDisposed();
        const argc = args.length;
        let argvPtr = 0;
        if (argc > 0) {
            argvPtr = this.exports.wasm_malloc(argc * 4);
            const view = new DataView(this.exports.memory.buffer);
            for (let i = 0; i < argc; i++) {
                view.setUint32(argvPtr + i * 4, args[i].ptr, true);
            }
        }
        const resultPtr = this.exports.qjs_call_constructor(ctor.ptr, argc, argvPtr);
        if (argvPtr)
            this.exports.wasm_free(argvPtr);
        return this.throwIfException(new JSValueHandle(this, resultPtr));
    }
    /**
     * Internal: call a QuickJS function without throwing on exception.
     * Used by promise plumbing where exceptions are handled differently.
     */
    callFunctionRaw(func, thisVal, ...args) {
        this.assertNotDisposed();
        const argc = args.length;
        let argvPtr = 0;
        if (argc > 0) {
            argvPtr = this.exports.wasm_malloc(argc * 4);
            const view = new DataView(this.exports.memory.buffer);
            for (let i = 0; i < argc; i++) {
                view.setUint32(argvPtr + i * 4, args[i].ptr, true);
            }
        }
        const resultPtr = this.exports.qjs_call(func.ptr, thisVal.ptr, argc, argvPtr);
        if (argvPtr)
            this.exports.wasm_free(argvPtr);
        return new JSValueHandle(this, resultPtr);
    }
    /**
     * Set a property on an object. Accepts string or JSValueHandle as key.
     * JSValueHandle keys support symbols (including `Symbol.for()`).
     */
    setProp(obj, key, value) {
        this.assertNotDisposed();
        if (typeof key === 'string') {
            const { ptr: namePtr } = this.writeString(key);
            this.exports.qjs_set_prop_string(obj.ptr, namePtr, value.ptr);
            this.exports.wasm_free(namePtr);
        }
        else {
            this.exports.qjs_set_prop_value(obj.ptr, key.ptr, value.ptr);
        }
    }
    /**
     * Define a property on an object with explicit property descriptor flags.
     * Unlike `setProp`, this allows controlling `writable`, `enumerable`, and
     * `configurable` attributes, matching `Object.defineProperty()` semantics.
     * Accepts string or JSValueHandle as key (JSValueHandle keys support symbols).
     *
     * All flags default to `false` when not specified.
     */
    defineProp(obj, key, value, descriptor) {
        this.assertNotDisposed();
        let flags = 0;
        if (descriptor?.configurable)
            flags |= 1; // JS_PROP_CONFIGURABLE
        if (descriptor?.writable)
            flags |= 2; // JS_PROP_WRITABLE
        if (descriptor?.enumerable)
            flags |= 4; // JS_PROP_ENUMERABLE
        if (typeof key === 'string') {
            const { ptr: namePtr } = this.writeString(key);
            this.exports.qjs_define_prop_string(obj.ptr, namePtr, value.ptr, flags);
            this.exports.wasm_free(namePtr);
        }
        else {
            this.exports.qjs_define_prop_value(obj.ptr, key.ptr, value.ptr, flags);
        }
    }
    /**
     * Get a property from an object using a JSValueHandle key.
     * Supports symbol keys (including `Symbol.for()`).
     */
    getProp(obj, key) {
        this.assertNotDisposed();
        return new JSValueHandle(this, this.exports.qjs_get_prop_value(obj.ptr, key.ptr));
    }
    /**
     * Get the current exception, if any.
     */
    getException() {
        this.assertNotDisposed();
        return new JSValueHandle(this, this.exports.qjs_get_exception());
    }
    /**
     * Create a new QuickJS Error object.
     * Accepts a string message or a native Error object.
     */
    newError(messageOrError) {
        this.assertNotDisposed();
        const errPtr = this.exports.qjs_new_error();
        const errHandle = new JSValueHandle(this, errPtr);
        if (typeof messageOrError === 'string') {
            const msgHandle = this.newString(messageOrError);
            errHandle.setProp('message', msgHandle);
            msgHandle.dispose();
        }
        else {
            const msgHandle = this.newString(messageOrError.message);
            errHandle.setProp('message', msgHandle);
            msgHandle.dispose();
            if (messageOrError.name) {
                const nameHandle = this.newString(messageOrError.name);
                errHandle.setProp('name', nameHandle);
                nameHandle.dispose();
            }
            if (messageOrError.stack) {
                const stackHandle = this.newString(messageOrError.stack);
                errHandle.setProp('stack', stackHandle);
                stackHandle.dispose();
            }
        }
        return errHandle;
    }
    /**
     * Get the typeof a handle as a string.
     */
    typeof(handle) {
        this.assertNotDisposed();
        const e = this.exports;
        if (e.qjs_is_undefined(handle.ptr))
            return 'undefined';
        if (e.qjs_is_null(handle.ptr))
            return 'object'; // typeof null === 'object'
        if (e.qjs_is_bool(handle.ptr))
            return 'boolean';
        if (e.qjs_is_number(handle.ptr))
            return 'number';
        if (e.qjs_is_big_int(handle.ptr))
            return 'bigint';
        if (e.qjs_is_string(handle.ptr))
            return 'string';
        if (e.qjs_is_symbol(handle.ptr))
            return 'symbol';
        if (e.qjs_is_function(handle.ptr))
            return 'function';
        if (e.qjs_is_object(handle.ptr))
            return 'object';
        return 'unknown';
    }
    /**
     * Convert a QuickJS handle to a host JavaScript value.
     * Handles strings, numbers, booleans, null, undefined, bigint, arrays,
     * errors, functions, and plain objects. Circular references in objects
     * are returned as `undefined`.
     */
    dump(handle) {
        this.assertNotDisposed();
        return this._dump(handle, new Map());
    }
    _dump(handle, visited) {
        const e = this.exports;
        if (e.qjs_is_undefined(handle.ptr))
            return undefined;
        if (e.qjs_is_null(handle.ptr))
            return null;
        if (e.qjs_is_bool(handle.ptr))
            return e.qjs_get_bool(handle.ptr) !== 0;
        if (e.qjs_is_number(handle.ptr))
            return e.qjs_get_float64(handle.ptr);
        if (e.qjs_is_string(handle.ptr))
            return handle.toString();
        if (e.qjs_is_big_int(handle.ptr))
            return handle.toBigInt();
        if (e.qjs_is_symbol(handle.ptr)) {
            const descOutPtr = e.wasm_malloc(4);
            const kind = e.qjs_get_symbol_description(handle.ptr, descOutPtr);
            const view = new DataView(e.memory.buffer);
            const descPtr = view.getUint32(descOutPtr, true);
            e.wasm_free(descOutPtr);
            if (kind === 1) {
                // Global symbol: reconstruct as Symbol.for(description)
                const descHandle = new JSValueHandle(this, descPtr);
                const description = descHandle.toString();
                descHandle.dispose();
                return Symbol.for(description);
            }
            else if (kind === 2) {
                // Local (anonymous) symbol: can't be reconstructed on host
                const descHandle = new JSValueHandle(this, descPtr);
                descHandle.dispose();
                return undefined;
            }
            return undefined;
        }
        if (e.qjs_is_array_buffer(handle.ptr))
            return handle.toArrayBuffer();
        if (e.qjs_is_exception(handle.ptr)) {
            const exc = this.getException();
            const msg = exc.toString();
            exc.dispose();
            return new Error(msg);
        }
        // Functions cannot be meaningfully serialized
        if (e.qjs_is_function(handle.ptr))
            return undefined;
        // Detect circular references using the underlying JS object pointer.
        // If we've already visited this object, return the same host object
        // (preserving the circular structure on the host side).
        if (e.qjs_is_object(handle.ptr)) {
            const objPtr = e.qjs_get_value_ptr(handle.ptr);
            if (objPtr) {
                const existing = visited.get(objPtr);
                if (existing !== undefined)
                    return existing;
            }
        }
        // Check for typed arrays (before the regular array check; typed arrays are not Array.isArray)
        if (e.qjs_is_object(handle.ptr)) {
            const byteOffsetPtr = e.wasm_malloc(4);
            const byteLengthPtr = e.wasm_malloc(4);
            const bytesPerElemPtr = e.wasm_malloc(4);
            const abPtr = e.qjs_get_typed_array_buffer(handle.ptr, byteOffsetPtr, byteLengthPtr, bytesPerElemPtr);
            const abHandle = new JSValueHandle(this, abPtr);
            if (e.qjs_is_exception(abHandle.ptr) === 0) {
                const view = new DataView(e.memory.buffer);
                const byteOffset = view.getUint32(byteOffsetPtr, true);
                const byteLength = view.getUint32(byteLengthPtr, true);
                const bytesPerElement = view.getUint32(bytesPerElemPtr, true);
                e.wasm_free(byteOffsetPtr);
                e.wasm_free(byteLengthPtr);
                e.wasm_free(bytesPerElemPtr);
                const abLenPtr = e.wasm_malloc(4);
                const abDataPtr = e.qjs_get_array_buffer(abHandle.ptr, abLenPtr);
                e.wasm_free(abLenPtr);
                abHandle.dispose();
                if (abDataPtr !== 0) {
                    const rawBytes = new Uint8Array(e.memory.buffer, abDataPtr + byteOffset, byteLength).slice();
                    switch (bytesPerElement) {
                        case 1: return rawBytes;
                        case 2: return new Uint16Array(rawBytes.buffer);
                        case 4: return new Uint32Array(rawBytes.buffer);
                        case 8: return new Float64Array(rawBytes.buffer);
                        default: return rawBytes;
                    }
                }
            }
            else {
                abHandle.dispose();
                e.wasm_free(byteOffsetPtr);
                e.wasm_free(byteLengthPtr);
                e.wasm_free(bytesPerElemPtr);
            }
        }
        if (e.qjs_is_array(handle.ptr)) {
            const lenHandle = handle.getProp('length');
            const len = e.qjs_get_float64(lenHandle.ptr);
            lenHandle.dispose();
            const arr = [];
            // Register the array in the visited map BEFORE populating it,
            // so circular references within the array resolve to this same array.
            const objPtr = e.qjs_get_value_ptr(handle.ptr);
            if (objPtr)
                visited.set(objPtr, arr);
            for (let i = 0; i < len; i++) {
                const elemPtr = e.qjs_get_prop_uint32(handle.ptr, i);
                const elemHandle = new JSValueHandle(this, elemPtr);
                arr.push(this._dump(elemHandle, visited));
                elemHandle.dispose();
            }
            return arr;
        }
        if (e.qjs_is_error(handle.ptr)) {
            const nameHandle = handle.getProp('name');
            const msgHandle = handle.getProp('message');
            const stackHandle = handle.getProp('stack');
            const name = nameHandle.isUndefined ? 'Error' : nameHandle.toString();
            const message = msgHandle.isUndefined ? '' : msgHandle.toString();
            const stack = stackHandle.isUndefined ? undefined : stackHandle.toString();
            nameHandle.dispose();
            msgHandle.dispose();
            stackHandle.dispose();
            const err = new Error(message);
            err.name = name;
            if (stack !== undefined) {
                err.stack = stack;
            }
            return err;
        }
        if (e.qjs_is_object(handle.ptr)) {
            const keysPtr = e.qjs_get_own_property_names(handle.ptr);
            const keysHandle = new JSValueHandle(this, keysPtr);
            if (e.qjs_is_exception(keysHandle.ptr) !== 0) {
                keysHandle.dispose();
                return {};
            }
            const lenHandle = keysHandle.getProp('length');
            const len = e.qjs_get_float64(lenHandle.ptr);
            lenHandle.dispose();
            const obj = {};
            // Register the object in the visited map BEFORE populating it,
            // so circular references resolve to this same object.
            const objPtr = e.qjs_get_value_ptr(handle.ptr);
            if (objPtr)
                visited.set(objPtr, obj);
            for (let i = 0; i < len; i++) {
                const keyPtr = e.qjs_get_prop_uint32(keysHandle.ptr, i);
                const keyHandle = new JSValueHandle(this, keyPtr);
                const key = keyHandle.toString();
                keyHandle.dispose();
                const valHandle = handle.getProp(key);
                obj[key] = this._dump(valHandle, visited);
                valHandle.dispose();
            }
            keysHandle.dispose();
            return obj;
        }
        return undefined;
    }
    /**
     * Convert a host JavaScript value to a QuickJS handle.
     */
    hostToHandle(value) {
        this.assertNotDisposed();
        if (value === undefined)
            return this.undefined;
        if (value === null)
            return this.null;
        if (value === true)
            return this.true;
        if (value === false)
            return this.false;
        if (typeof value === 'number')
            return this.newNumber(value);
        if (typeof value === 'string')
            return this.newString(value);
        if (typeof value === 'bigint')
            return this.newBigInt(value);
        if (typeof value === 'symbol') {
            const key = Symbol.keyFor(value);
            if (key !== undefined) {
                return this.newSymbolFor(key);
            }
            // Local symbols can't be transferred to QuickJS
            throw new Error(`Cannot convert local symbol to QuickJS handle. Use Symbol.for() for cross-boundary symbols.`);
        }
        if (value instanceof Promise) {
            const deferred = this.newPromise();
            value.then((r) => {
                deferred.resolve(this.hostToHandle(r));
                this.executePendingJobs();
            }, (err) => {
                deferred.reject(this.hostToHandle(err));
                this.executePendingJobs();
            });
            return deferred.handle;
        }
        if (value instanceof Error) {
            return this.newError(value);
        }
        if (value instanceof ArrayBuffer) {
            return this.newArrayBuffer(value);
        }
        if (value instanceof Uint8Array) {
            return this.newUint8Array(value);
        }
        if (ArrayBuffer.isView(value)) {
            // Other typed arrays: convert via Uint8Array view of the underlying buffer
            return this.newArrayBuffer(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
        }
        if (Array.isArray(value)) {
            const arr = this.newArray();
            for (let i = 0; i < value.length; i++) {
                const elemHandle = this.hostToHandle(value[i]);
                this.exports.qjs_set_prop_uint32(arr.ptr, i, elemHandle.ptr);
                elemHandle.dispose();
            }
            return arr;
        }
        if (typeof value === 'object' && value !== null) {
            const obj = this.newObject();
            for (const [key, val] of Object.entries(value)) {
                const valHandle = this.hostToHandle(val);
                obj.setProp(key, valHandle);
                valHandle.dispose();
            }
            return obj;
        }
        return this.undefined;
    }
    // ---- Snapshot / Restore ----
    /**
     * Snapshot the entire VM state.
     *
     * Returns a snapshot containing the full WASM linear memory. Use
     * `QuickJS.serializeSnapshot()` to convert to a versioned binary
     * buffer for persistent storage.
     */
    snapshot() {
        this.assertNotDisposed();
        return {
            memory: new Uint8Array(this.exports.memory.buffer).slice(),
            stackPointer: this.exports.__stack_pointer.value,
            runtimePtr: this.exports.qjs_get_runtime_ptr(),
            contextPtr: this.exports.qjs_get_context_ptr(),
            extensions: this.loadedExtensions.map((ext) => ({
                name: ext.name,
                memoryBase: ext.memoryBase,
                tableBase: ext.tableBase,
                initFn: ext.initFn,
            })),
        };
    }
    /**
     * Re-register a host callback after restoring from a snapshot.
     * The name must match the name passed to `newFunction()` before the snapshot.
     */
    registerHostCallback(name, fn) {
        this.hostCallbacks.set(name, fn);
    }
    /**
     * Dispose the VM, releasing all references to the WASM instance
     * so it can be garbage collected by the host JS engine.
     */
    dispose() {
        if (!this.disposed) {
            this.disposed = true;
            // Release references so the WASM instance and its linear memory
            // can be garbage collected even if someone holds onto this QuickJS object.
            this._global = null;
            this._undefined = null;
            this._null = null;
            this._true = null;
            this._false = null;
            this._ownedHandles.clear();
            this.hostCallbacks.clear();
            this._activeScope = null;
            this.exports = null;
            this.instance = null;
            this.module = null;
        }
    }
    /**
     * Support for `using` declarations (Explicit Resource Management).
     * Automatically disposes the VM when it goes out of scope.
     *
     * ```typescript
     * using vm = await QuickJS.create(wasmBytes);
     * vm.evalCode('1 + 2');
     * // vm is automatically disposed here
     * ```
     */
    [Symbol.dispose]() {
        this.dispose();
    }
    assertNotDisposed() {
        if (this.disposed) {
            throw new Error('QuickJS instance has been disposed');
        }
    }
    // ---- Internal accessors for JSValueHandle ----
    /** @internal */
    _getExports() {
        return this.exports;
    }
    /** @internal */
    _getMemory() {
        return this.exports.memory;
    }
    /** @internal */
    _writeString(str) {
        return this.writeString(str);
    }
    /** @internal */
    _readCString(ptr) {
        return this.readCString(ptr);
    }
}
// ---- lossless string helpers ----
/**
 * Whether a string-typed property key survives the NUL-terminated
 * C-string key APIs: embedded U+0000 truncates the key, and an UNPAIRED
 * surrogate cannot be UTF-8 encoded (paired surrogates, such as those
 * that encode emoji, are fine). Keys that don't survive are routed through length-aware
 * guest string values instead.
 */
function stringKeyNeedsValuePath(key) {
    return key.includes('\u0000') || LONE_SURROGATE_RE.test(key);
}
const wtf8Decoder = new TextDecoder();
const wtf8Encoder = new TextEncoder();
const LONE_SURROGATE_RE = /(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF]))|(?:(?<![\uD800-\uDBFF])[\uDC00-\uDFFF])/;
/**
 * Encode a JS string to WTF-8 bytes. Well-formed strings (including
 * paired surrogates, such as emoji) take the native TextEncoder; strings with
 * LONE surrogates take a manual encode that writes each unpaired
 * surrogate as the 3-byte sequence quickjs's tolerant UTF-8 decoder
 * accepts; TextEncoder would replace them with U+FFFD, silently
 * corrupting every host→guest string (sources, property keys,
 * newString values).
 */
function encodeWtf8(str) {
    if (!LONE_SURROGATE_RE.test(str))
        return wtf8Encoder.encode(str);
    const bytes = [];
    for (let i = 0; i < str.length; i++) {
        const code = str.charCodeAt(i);
        if (code < 0x80) {
            bytes.push(code);
        }
        else if (code < 0x800) {
            bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
        }
        else if (code >= 0xd800 && code <= 0xdbff && i + 1 < str.length) {
            const next = str.charCodeAt(i + 1);
            if (next >= 0xdc00 && next <= 0xdfff) {
                // Well-formed pair: 4-byte UTF-8.
                const cp = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
                bytes.push(0xf0 | (cp >> 18), 0x80 | ((cp >> 12) & 0x3f), 0x80 | ((cp >> 6) & 0x3f), 0x80 | (cp & 0x3f));
                i++;
                continue;
            }
            // Lone high surrogate: 3-byte WTF-8.
            bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
        }
        else {
            // BMP char or lone (low / trailing high) surrogate: 3-byte form.
            bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
        }
    }
    return new Uint8Array(bytes);
}
/**
 * Decode WTF-8 bytes to a JS string. WTF-8 is UTF-8 extended with 3-byte
 * sequences for surrogate code points (0xED 0xA0-0xBF 0x80-0xBF), which
 * is how quickjs's JS_ToCStringLen2 encodes lone surrogates ("keep
 * unmatched surrogate code points"). TextDecoder replaces those
 * sequences with U+FFFD, so they are detected first and the rare strings
 * containing them take a manual decode; everything else (the
 * overwhelming majority) uses the native decoder.
 */
function decodeWtf8(bytes) {
    let hasSurrogateSequence = false;
    for (let i = 0; i < bytes.length - 1; i++) {
        if (bytes[i] === 0xed && bytes[i + 1] >= 0xa0 && bytes[i + 1] <= 0xbf) {
            hasSurrogateSequence = true;
            break;
        }
    }
    if (!hasSurrogateSequence)
        return wtf8Decoder.decode(bytes);
    let out = '';
    let i = 0;
    while (i < bytes.length) {
        const b0 = bytes[i];
        if (b0 < 0x80) {
            out += String.fromCharCode(b0);
            i += 1;
        }
        else if (b0 < 0xe0) {
            out += String.fromCharCode(((b0 & 0x1f) << 6) | (bytes[i + 1] & 0x3f));
            i += 2;
        }
        else if (b0 < 0xf0) {
            // 3-byte sequence: may decode into the surrogate range, which is
            // exactly the WTF-8 extension: emit the code unit as-is.
            out += String.fromCharCode(((b0 & 0x0f) << 12) | ((bytes[i + 1] & 0x3f) << 6) | (bytes[i + 2] & 0x3f));
            i += 3;
        }
        else {
            const cp = ((b0 & 0x07) << 18) |
                ((bytes[i + 1] & 0x3f) << 12) |
                ((bytes[i + 2] & 0x3f) << 6) |
                (bytes[i + 3] & 0x3f);
            out += String.fromCodePoint(cp);
            i += 4;
        }
    }
    return out;
}
// ---- JSException ----
/**
 * An exception thrown from QuickJS code. Extends `Error` so it works with
 * standard error handling (`instanceof Error`, `.message`, `.stack`), and
 * also exposes a `handle` property, a live `JSValueHandle` to the QuickJS
 * exception value, allowing direct inspection of custom properties.
 *
 * The `handle` must be disposed when you're done with it (or use `using`).
 * If the error propagates uncaught, the handle will be cleaned up when the
 * VM is disposed.
 */
class JSException extends Error {
    /**
     * A live handle to the QuickJS exception value. You can read custom
     * properties, call methods, etc. Must be disposed when done.
     */
    handle;
    // Cached values so they survive handle disposal / VM teardown.
    // Using # fields keeps them out of console.log / Object.keys output.
    #name;
    #message;
    #stack;
    /** @internal */
    constructor(handle) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            super();
            this.handle = handle;
            // V8 installs a lazy `stack` accessor on Error instances that shadows
            // our prototype getter. Delete it so our getter takes effect.
            delete this.stack;
            // Read error properties eagerly and cache them.
            const msgHandle = __addDisposableResource(env_1, handle.getProp('message'), false);
            this.#name = handle.getProp('name').consume(h => h.isUndefined ? 'Error' : h.toString());
            this.#message = msgHandle.isUndefined ? handle.toString() : msgHandle.toString();
            this.#stack = handle.getProp('stack').consume(h => h.isUndefined ? undefined : h.toString());
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    get name() {
        return this.#name;
    }
    set name(v) {
        this.#name = v;
    }
    get message() {
        return this.#message;
    }
    set message(v) {
        this.#message = v;
    }
    get stack() {
        return this.#stack;
    }
    set stack(v) {
        this.#stack = v;
    }
    dispose() {
        this.handle.dispose();
    }
    [Symbol.dispose]() {
        this.handle.dispose();
    }
}
// ---- JSValue Handle ----
/**
 * A handle to a JSValue inside the QuickJS WASM instance.
 */
class JSValueHandle {
    /** The QuickJS VM instance this handle belongs to. */
    vm;
    /** @internal */
    ptr;
    disposed_ = false;
    /**
     * When true, this handle is a cached singleton (e.g. `undefined`, `null`,
     * `true`, `false`, the global object) and `dispose()` is a no-op. This
     * prevents code that routinely disposes handles (such as the object/array
     * branches of `hostToHandle`) from freeing the shared heap `JSValue*` that
     * the cached singleton still references, which would corrupt later reads.
     * @internal
     */
    singleton;
    /**
     * When true, this handle wraps a `JSValue*` OWNED BY THE C CALLER: the
     * `this`/argument handles the host-call trampoline passes to a host
     * callback (`handleHostCall`). The C side frees those values after the
     * call returns, so `dispose()` is a no-op and the handle is never
     * registered with an active `withScope()` (either would double-free
     * the guest value and corrupt the heap). A callback that needs to
     * retain an argument past its own invocation must `dup()` it; the
     * duplicate takes a fresh reference and behaves like any owned handle.
     * @internal
     */
    borrowed;
    /**
     * Extra cleanup to run when this handle is disposed. Used by
     * `newEphemeralFunction()` to unregister its host callback.
     * @internal
     */
    _onDispose;
    constructor(vm, ptr, singleton = false, borrowed = false) {
        this.vm = vm;
        this.ptr = ptr;
        this.singleton = singleton;
        this.borrowed = borrowed;
        // Singletons are shared and outlive any scope; borrowed handles wrap
        // C-owned pointers that a scope must never free.
        if (!singleton && !borrowed)
            vm._activeScope?.add(this);
    }
    /**
     * Whether this handle wraps a C-owned pointer (host-callback
     * `this`/arguments). Borrowed handles must never be exported as
     * snapshot tokens: the trampoline frees their boxes after the
     * callback returns. @internal
     */
    get _isBorrowed() {
        return this.borrowed;
    }
    /**
     * Whether `dispose()` has been called on this handle.
     *
     * Note that handle methods do not currently guard against use after
     * disposal: reading from a disposed handle reads freed memory. Check this
     * when a handle's lifetime is managed elsewhere (e.g. by `withScope()`).
     */
    get disposed() {
        // singletons are never freed, so they are never "disposed"
        return this.disposed_;
    }
    get isUndefined() {
        return this.vm._getExports().qjs_is_undefined(this.ptr) !== 0;
    }
    get isNull() {
        return this.vm._getExports().qjs_is_null(this.ptr) !== 0;
    }
    /**
     * Get the promise state: 0 = pending, 1 = fulfilled, 2 = rejected
     */
    get isBool() {
        return this.vm._getExports().qjs_is_bool(this.ptr) !== 0;
    }
    get isNumber() {
        return this.vm._getExports().qjs_is_number(this.ptr) !== 0;
    }
    get isString() {
        return this.vm._getExports().qjs_is_string(this.ptr) !== 0;
    }
    get isSymbol() {
        return this.vm._getExports().qjs_is_symbol(this.ptr) !== 0;
    }
    get isBigInt() {
        return this.vm._getExports().qjs_is_big_int(this.ptr) !== 0;
    }
    get isObject() {
        return this.vm._getExports().qjs_is_object(this.ptr) !== 0;
    }
    get isArray() {
        return this.vm._getExports().qjs_is_array(this.ptr) !== 0;
    }
    get isFunction() {
        return this.vm._getExports().qjs_is_function(this.ptr) !== 0;
    }
    get isError() {
        return this.vm._getExports().qjs_is_error(this.ptr) !== 0;
    }
    get isPromise() {
        return this.vm._getExports().qjs_is_promise(this.ptr) !== 0;
    }
    get isArrayBuffer() {
        return this.vm._getExports().qjs_is_array_buffer(this.ptr) !== 0;
    }
    /**
     * Whether this value is a Proxy exotic object.
     *
     * This is an engine-level check: it never fires proxy traps and cannot
     * be determined (or spoofed) from within guest JavaScript. Use
     * {@link getProxyTarget} / {@link getProxyHandler} to introspect a
     * detected proxy without executing guest code.
     */
    get isProxy() {
        return this.vm._getExports().qjs_is_proxy(this.ptr) !== 0;
    }
    /**
     * Whether this value is a Map (engine brand check: trap-free,
     * spoof-proof, and unaffected by prototype/constructor mutation).
     * A Proxy wrapping a Map returns false.
     */
    get isMap() {
        return this.vm._getExports().qjs_is_map(this.ptr) !== 0;
    }
    /**
     * Whether this value is a Set (engine brand check: trap-free,
     * spoof-proof, and unaffected by prototype/constructor mutation).
     * A Proxy wrapping a Set returns false.
     */
    get isSet() {
        return this.vm._getExports().qjs_is_set(this.ptr) !== 0;
    }
    /**
     * Whether this value is a Date (engine brand check: trap-free,
     * spoof-proof, and unaffected by prototype/constructor mutation).
     * A Proxy wrapping a Date returns false.
     */
    get isDate() {
        return this.vm._getExports().qjs_is_date(this.ptr) !== 0;
    }
    /**
     * Whether this value is a RegExp (engine brand check: trap-free,
     * spoof-proof, and unaffected by prototype/constructor mutation).
     * A Proxy wrapping a RegExp returns false.
     */
    get isRegExp() {
        return this.vm._getExports().qjs_is_regexp(this.ptr) !== 0;
    }
    /** Whether this value is a WeakRef (engine brand check). */
    get isWeakRef() {
        return this.vm._getExports().qjs_is_weak_ref(this.ptr) !== 0;
    }
    /** Whether this value is a WeakMap (engine brand check). */
    get isWeakMap() {
        return this.vm._getExports().qjs_is_weak_map(this.ptr) !== 0;
    }
    /** Whether this value is a WeakSet (engine brand check). */
    get isWeakSet() {
        return this.vm._getExports().qjs_is_weak_set(this.ptr) !== 0;
    }
    /** Whether this value is a DataView (engine brand check). */
    get isDataView() {
        return this.vm._getExports().qjs_is_data_view(this.ptr) !== 0;
    }
    /**
     * A numeric identity for the underlying heap value, or 0 for values that
     * are not heap-allocated (numbers, booleans, `null`, `undefined`).
     *
     * Two handles to the same underlying object always report the same
     * identity, and two live handles to different objects always report
     * different identities, so this is the value to key a `Map` on when
     * deduplicating or detecting cycles across handles (`dump()` uses it for
     * exactly that).
     *
     * The identity is only meaningful while the value is alive; it is an
     * address, so it may be reused after every handle to the value has been
     * disposed. Do not persist it, and do not treat it as unforgeable: a
     * number read out of the guest can trivially collide with one.
     */
    get identity() {
        return this.vm._getExports().qjs_get_value_ptr(this.ptr);
    }
    /**
     * Extract the value as a boolean, applying JavaScript truthiness
     * (equivalent to `!!value` inside the VM).
     */
    toBoolean() {
        return this.vm._getExports().qjs_get_bool(this.ptr) !== 0;
    }
    /**
     * The internal QuickJS class ID of this value, or 0 for non-objects.
     * Useful as a generic engine-level brand when no dedicated `is*`
     * getter exists. Class IDs are stable within a VM instance but are an
     * engine implementation detail, so prefer the dedicated getters.
     */
    get classId() {
        return this.vm._getExports().qjs_get_class_id(this.ptr);
    }
    /**
     * The engine-level class name of this value, e.g. `"Object"`, `"Map"`,
     * `"Date"`, `"RegExp"`, or the registered name of an extension-defined
     * class like `"URL"`, or `undefined` for non-objects and unnamed
     * internal classes.
     *
     * Unlike `constructorName` (which reads the `constructor` and `name`
     * properties and can therefore fire getters/proxy traps and be spoofed),
     * this is trap-free: it reads the engine's class table directly, never
     * executes guest code, and cannot be forged by reassigning prototypes or
     * constructors. Note that the engine registers the Proxy class under the
     * name `"Object"` (mirroring `Object.prototype.toString`), so use `isProxy`
     * to detect proxies and `getProxyTarget()` to read the target's brand.
     */
    get className() {
        const h = new JSValueHandle(this.vm, this.vm._getExports().qjs_get_class_name(this.ptr));
        // qjs_get_class_name can return JS_EXCEPTION (e.g. OOM while
        // materializing the name atom as a string); surface it instead of
        // stringifying the exception sentinel and leaving the real error
        // pending on the context.
        if (this.vm._getExports().qjs_is_exception(h.ptr) !== 0) {
            h.dispose();
            throw new JSException(this.vm.getException());
        }
        try {
            return h.isUndefined ? undefined : h.toString();
        }
        finally {
            h.dispose();
        }
    }
    get promiseState() {
        return this.vm._getExports().qjs_promise_state(this.ptr);
    }
    /**
     * Get the typeof this value as a string.
     * Returns the same values as the native `typeof` operator.
     */
    get typeof() {
        return this.vm.typeof(this);
    }
    /**
     * Get the length property of this value (for arrays, strings, etc.).
     */
    get length() {
        const h = this.getProp('length');
        const n = h.toNumber();
        h.dispose();
        return n;
    }
    /**
     * Get the constructor name of this object, or undefined if unavailable.
     */
    get constructorName() {
        const ctor = this.getProp('constructor');
        if (ctor.isUndefined || ctor.isNull) {
            ctor.dispose();
            return undefined;
        }
        const name = ctor.getProp('name');
        ctor.dispose();
        if (name.isUndefined || name.isNull) {
            name.dispose();
            return undefined;
        }
        const result = name.toString();
        name.dispose();
        return result;
    }
    /**
     * Get the own enumerable string property names (equivalent to Object.keys()).
     */
    keys() {
        const e = this.vm._getExports();
        const keysPtr = e.qjs_get_own_property_names(this.ptr);
        const keysHandle = new JSValueHandle(this.vm, keysPtr);
        if (e.qjs_is_exception(keysHandle.ptr) !== 0) {
            keysHandle.dispose();
            return [];
        }
        const lenHandle = keysHandle.getProp('length');
        const len = e.qjs_get_float64(lenHandle.ptr);
        lenHandle.dispose();
        const result = [];
        for (let i = 0; i < len; i++) {
            const keyPtr = e.qjs_get_prop_uint32(keysHandle.ptr, i);
            const keyHandle = new JSValueHandle(this.vm, keyPtr);
            result.push(keyHandle.toString());
            keyHandle.dispose();
        }
        keysHandle.dispose();
        return result;
    }
    /**
     * Get all own property names including non-enumerable ones
     * (equivalent to Object.getOwnPropertyNames()).
     */
    getOwnPropertyNames() {
        const e = this.vm._getExports();
        const keysPtr = e.qjs_get_own_property_names_all(this.ptr);
        const keysHandle = new JSValueHandle(this.vm, keysPtr);
        if (e.qjs_is_exception(keysHandle.ptr) !== 0) {
            keysHandle.dispose();
            return [];
        }
        const lenHandle = keysHandle.getProp('length');
        const len = e.qjs_get_float64(lenHandle.ptr);
        lenHandle.dispose();
        const result = [];
        for (let i = 0; i < len; i++) {
            const keyPtr = e.qjs_get_prop_uint32(keysHandle.ptr, i);
            const keyHandle = new JSValueHandle(this.vm, keyPtr);
            result.push(keyHandle.toString());
            keyHandle.dispose();
        }
        keysHandle.dispose();
        return result;
    }
    /**
     * Get ALL own property keys (strings and symbols), including
     * non-enumerable (equivalent to Reflect.ownKeys()).
     *
     * String keys are returned as strings; symbol keys are returned as
     * JSValueHandles which the caller must dispose.
     *
     * Trap-free for ordinary objects; fires the `ownKeys` trap for a
     * Proxy (check {@link isProxy} first if that matters).
     */
    getOwnPropertyKeys() {
        const e = this.vm._getExports();
        const keysPtr = e.qjs_get_own_property_keys(this.ptr);
        const keysHandle = new JSValueHandle(this.vm, keysPtr);
        if (e.qjs_is_exception(keysHandle.ptr) !== 0) {
            keysHandle.dispose();
            return [];
        }
        const lenHandle = keysHandle.getProp('length');
        const len = e.qjs_get_float64(lenHandle.ptr);
        lenHandle.dispose();
        const result = [];
        for (let i = 0; i < len; i++) {
            const keyPtr = e.qjs_get_prop_uint32(keysHandle.ptr, i);
            const keyHandle = new JSValueHandle(this.vm, keyPtr);
            if (keyHandle.isSymbol) {
                result.push(keyHandle);
            }
            else {
                result.push(keyHandle.toString());
                keyHandle.dispose();
            }
        }
        keysHandle.dispose();
        return result;
    }
    /**
     * Get the own property descriptor for a key WITHOUT invoking getters
     * (equivalent to Object.getOwnPropertyDescriptor()).
     *
     * This is the safe way to inspect a property that may be an accessor:
     * a data property yields `{ value, writable, enumerable, configurable }`,
     * an accessor property yields `{ get, set, enumerable, configurable }`
     * where `get`/`set` are handles to the accessor functions themselves
     * (never invoked). Returns undefined if there is no such own property.
     *
     * The `value`/`get`/`set` handles are owned by the caller and must be
     * disposed.
     *
     * Trap-free for ordinary objects; fires the `getOwnPropertyDescriptor`
     * trap for a Proxy (check {@link isProxy} first if that matters).
     */
    getOwnPropertyDescriptor(key) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const e = this.vm._getExports();
            let keyHandle;
            let keyPtr;
            if (typeof key === 'string') {
                keyHandle = this.vm.newString(key);
                keyPtr = keyHandle.ptr;
            }
            else {
                keyPtr = key.ptr;
            }
            const descPtr = e.qjs_get_own_property_descriptor(this.ptr, keyPtr);
            keyHandle?.dispose();
            if (descPtr === 0)
                return undefined; /* no such own property */
            const descHandle = __addDisposableResource(env_2, new JSValueHandle(this.vm, descPtr), false);
            if (e.qjs_is_exception(descHandle.ptr) !== 0) {
                throw new JSException(this.vm.getException());
            }
            const enumerable = descHandle.getProp('enumerable').consume(h => e.qjs_get_bool(h.ptr) !== 0);
            const configurable = descHandle.getProp('configurable').consume(h => e.qjs_get_bool(h.ptr) !== 0);
            if (descHandle.hasOwnProperty('value')) {
                return {
                    value: descHandle.getProp('value'),
                    writable: descHandle.getProp('writable').consume(h => e.qjs_get_bool(h.ptr) !== 0),
                    enumerable,
                    configurable,
                };
            }
            return {
                get: descHandle.getProp('get'),
                set: descHandle.getProp('set'),
                enumerable,
                configurable,
            };
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    /**
     * Check if a property is an own property (equivalent to Object.prototype.hasOwnProperty).
     */
    hasOwnProperty(name) {
        if (stringKeyNeedsValuePath(name)) {
            const env_3 = { stack: [], error: void 0, hasError: false };
            try {
                const keyHandle = __addDisposableResource(env_3, this.vm.newString(name), false);
                return (this.vm._getExports().qjs_has_own_property_value(this.ptr, keyHandle.ptr) === 1);
            }
            catch (e_3) {
                env_3.error = e_3;
                env_3.hasError = true;
            }
            finally {
                __disposeResources(env_3);
            }
        }
        const { ptr: namePtr } = this.vm._writeString(name);
        const result = this.vm._getExports().qjs_has_own_property(this.ptr, namePtr);
        this.vm._getExports().wasm_free(namePtr);
        return result === 1;
    }
    /**
     * Check if a property is enumerable (equivalent to Object.prototype.propertyIsEnumerable).
     */
    propertyIsEnumerable(name) {
        if (stringKeyNeedsValuePath(name)) {
            const env_4 = { stack: [], error: void 0, hasError: false };
            try {
                const keyHandle = __addDisposableResource(env_4, this.vm.newString(name), false);
                return (this.vm._getExports().qjs_property_is_enumerable_value(this.ptr, keyHandle.ptr) === 1);
            }
            catch (e_4) {
                env_4.error = e_4;
                env_4.hasError = true;
            }
            finally {
                __disposeResources(env_4);
            }
        }
        const { ptr: namePtr } = this.vm._writeString(name);
        const result = this.vm._getExports().qjs_property_is_enumerable(this.ptr, namePtr);
        this.vm._getExports().wasm_free(namePtr);
        return result === 1;
    }
    /**
     * Get the prototype of this object (equivalent to Object.getPrototypeOf()).
     */
    getPrototypeOf() {
        const protoPtr = this.vm._getExports().qjs_get_prototype_of(this.ptr);
        return new JSValueHandle(this.vm, protoPtr);
    }
    /**
     * Get the `[[ProxyTarget]]` of this Proxy without firing any traps.
     * Throws {@link JSException} if this value is not a Proxy; check
     * {@link isProxy} first. Note the target may itself be a Proxy.
     */
    getProxyTarget() {
        const ptr = this.vm._getExports().qjs_get_proxy_target(this.ptr);
        const handle = new JSValueHandle(this.vm, ptr);
        if (this.vm._getExports().qjs_is_exception(handle.ptr) !== 0) {
            handle.dispose();
            throw new JSException(this.vm.getException());
        }
        return handle;
    }
    /**
     * Get the `[[ProxyHandler]]` of this Proxy without firing any traps.
     * Throws {@link JSException} if this value is not a Proxy; check
     * {@link isProxy} first.
     */
    getProxyHandler() {
        const ptr = this.vm._getExports().qjs_get_proxy_handler(this.ptr);
        const handle = new JSValueHandle(this.vm, ptr);
        if (this.vm._getExports().qjs_is_exception(handle.ptr) !== 0) {
            handle.dispose();
            throw new JSException(this.vm.getException());
        }
        return handle;
    }
    /**
     * Get a property by name.
     */
    getProp(name) {
        if (stringKeyNeedsValuePath(name)) {
            const env_5 = { stack: [], error: void 0, hasError: false };
            try {
                // A NUL or lone surrogate in the key cannot cross the C-string
                // API; go through a length-aware guest string key instead.
                const keyHandle = __addDisposableResource(env_5, this.vm.newString(name), false);
                return this.vm.getProp(this, keyHandle);
            }
            catch (e_5) {
                env_5.error = e_5;
                env_5.hasError = true;
            }
            finally {
                __disposeResources(env_5);
            }
        }
        const { ptr: namePtr } = this.vm._writeString(name);
        const resultPtr = this.vm._getExports().qjs_get_prop_string(this.ptr, namePtr);
        this.vm._getExports().wasm_free(namePtr);
        return new JSValueHandle(this.vm, resultPtr);
    }
    /**
     * Set a property by name.
     */
    setProp(name, value) {
        if (stringKeyNeedsValuePath(name)) {
            const env_6 = { stack: [], error: void 0, hasError: false };
            try {
                const keyHandle = __addDisposableResource(env_6, this.vm.newString(name), false);
                this.vm.setProp(this, keyHandle, value);
                return;
            }
            catch (e_6) {
                env_6.error = e_6;
                env_6.hasError = true;
            }
            finally {
                __disposeResources(env_6);
            }
        }
        const { ptr: namePtr } = this.vm._writeString(name);
        this.vm._getExports().qjs_set_prop_string(this.ptr, namePtr, value.ptr);
        this.vm._getExports().wasm_free(namePtr);
    }
    /**
     * Define a property with explicit property descriptor flags.
     * Unlike `setProp`, this allows controlling `writable`, `enumerable`, and
     * `configurable` attributes, matching `Object.defineProperty()` semantics.
     * Accepts string or JSValueHandle as key (JSValueHandle keys support symbols).
     *
     * All flags default to `false` when not specified.
     */
    defineProp(key, value, descriptor) {
        let flags = 0;
        if (descriptor?.configurable)
            flags |= 1; // JS_PROP_CONFIGURABLE
        if (descriptor?.writable)
            flags |= 2; // JS_PROP_WRITABLE
        if (descriptor?.enumerable)
            flags |= 4; // JS_PROP_ENUMERABLE
        if (typeof key === 'string') {
            if (stringKeyNeedsValuePath(key)) {
                const env_7 = { stack: [], error: void 0, hasError: false };
                try {
                    const keyHandle = __addDisposableResource(env_7, this.vm.newString(key), false);
                    this.vm._getExports().qjs_define_prop_value(this.ptr, keyHandle.ptr, value.ptr, flags);
                    return;
                }
                catch (e_7) {
                    env_7.error = e_7;
                    env_7.hasError = true;
                }
                finally {
                    __disposeResources(env_7);
                }
            }
            const { ptr: namePtr } = this.vm._writeString(key);
            this.vm._getExports().qjs_define_prop_string(this.ptr, namePtr, value.ptr, flags);
            this.vm._getExports().wasm_free(namePtr);
        }
        else {
            this.vm._getExports().qjs_define_prop_value(this.ptr, key.ptr, value.ptr, flags);
        }
    }
    /**
     * Extract the value as a number.
     */
    toNumber() {
        return this.vm._getExports().qjs_get_float64(this.ptr);
    }
    /**
     * Extract the value as a BigInt.
     */
    toBigInt() {
        const e = this.vm._getExports();
        const loPtr = e.wasm_malloc(4);
        const hiPtr = e.wasm_malloc(4);
        const ret = e.qjs_get_big_int64(this.ptr, loPtr, hiPtr);
        if (ret !== 0) {
            e.wasm_free(loPtr);
            e.wasm_free(hiPtr);
            throw new Error('Failed to convert value to BigInt');
        }
        const view = new DataView(e.memory.buffer);
        const lo = view.getUint32(loPtr, true);
        const hi = view.getInt32(hiPtr, true); // signed for the high word
        e.wasm_free(loPtr);
        e.wasm_free(hiPtr);
        return (BigInt(hi) << 32n) | BigInt(lo);
    }
    /**
     * Extract the value as an ArrayBuffer (copies from WASM memory).
     * Works on ArrayBuffer values. For typed arrays, gets the underlying buffer.
     */
    toArrayBuffer() {
        const e = this.vm._getExports();
        const lenOutPtr = e.wasm_malloc(4);
        if (e.qjs_is_array_buffer(this.ptr)) {
            const dataPtr = e.qjs_get_array_buffer(this.ptr, lenOutPtr);
            if (dataPtr === 0) {
                e.wasm_free(lenOutPtr);
                throw new Error('Failed to get ArrayBuffer data');
            }
            const view = new DataView(e.memory.buffer);
            const len = view.getUint32(lenOutPtr, true);
            e.wasm_free(lenOutPtr);
            // Copy out of WASM memory
            return new Uint8Array(e.memory.buffer, dataPtr, len).slice().buffer;
        }
        // Try typed array → underlying ArrayBuffer
        e.wasm_free(lenOutPtr);
        const byteOffsetPtr = e.wasm_malloc(4);
        const byteLengthPtr = e.wasm_malloc(4);
        const bytesPerElemPtr = e.wasm_malloc(4);
        const abPtr = e.qjs_get_typed_array_buffer(this.ptr, byteOffsetPtr, byteLengthPtr, bytesPerElemPtr);
        const abHandle = new JSValueHandle(this.vm, abPtr);
        if (this.vm._getExports().qjs_is_exception(abHandle.ptr) !== 0) {
            abHandle.dispose();
            e.wasm_free(byteOffsetPtr);
            e.wasm_free(byteLengthPtr);
            e.wasm_free(bytesPerElemPtr);
            throw new Error('Value is not an ArrayBuffer or typed array');
        }
        const view = new DataView(e.memory.buffer);
        const byteOffset = view.getUint32(byteOffsetPtr, true);
        const byteLength = view.getUint32(byteLengthPtr, true);
        e.wasm_free(byteOffsetPtr);
        e.wasm_free(byteLengthPtr);
        e.wasm_free(bytesPerElemPtr);
        // Get the raw data from the underlying ArrayBuffer
        const abLenPtr = e.wasm_malloc(4);
        const abDataPtr = e.qjs_get_array_buffer(abHandle.ptr, abLenPtr);
        e.wasm_free(abLenPtr);
        abHandle.dispose();
        if (abDataPtr === 0) {
            throw new Error('Failed to get ArrayBuffer data from typed array');
        }
        // Copy the relevant slice out of WASM memory
        return new Uint8Array(e.memory.buffer, abDataPtr + byteOffset, byteLength).slice().buffer;
    }
    /**
     * Extract the value as a Uint8Array (copies from WASM memory).
     * Works on Uint8Array, ArrayBuffer, and other typed array values.
     */
    toUint8Array() {
        return new Uint8Array(this.toArrayBuffer());
    }
    /**
     * Extract the value as a string. Works on any value.
     *
     * For values that are not already strings this performs a JavaScript
     * string conversion, which **executes guest code**: `toString()` /
     * `valueOf()` / `Symbol.toPrimitive` on the value or its prototype chain,
     * and proxy traps. Guard with `isString` when the caller must not run guest
     * code, and call a captured intrinsic (e.g. `URL.prototype.toString` via
     * `vm.callFunction`) when a specific conversion is wanted.
     */
    toString() {
        // Length-aware + WTF-8 (qjs_get_string_len): embedded U+0000 code
        // units survive (the byte length is explicit, not NUL-scanned) and
        // lone surrogates survive (quickjs encodes unmatched surrogate code
        // points as 3-byte WTF-8 sequences, decoded back to their original
        // code units). The previous JS_ToCString/NUL-terminated read
        // silently truncated at the first NUL and replaced lone surrogates
        // with U+FFFD, and the two corruptions could cancel each other's
        // length changes, defeating length-based detection downstream.
        const e = this.vm._getExports();
        const lenPtr = e.wasm_malloc(4);
        // Same failure check as writeString(): a 0 return would make
        // qjs_get_string_len write the length to address 0 and the DataView
        // read below read from it: silent corruption instead of an error.
        if (lenPtr === 0)
            throw new Error('wasm_malloc failed');
        try {
            const cstrPtr = e.qjs_get_string_len(this.ptr, lenPtr);
            if (cstrPtr === 0)
                return '<null>';
            const len = new DataView(e.memory.buffer).getUint32(lenPtr, true);
            const bytes = new Uint8Array(e.memory.buffer, cstrPtr, len);
            const str = decodeWtf8(bytes);
            e.qjs_free_cstring(cstrPtr);
            return str;
        }
        finally {
            e.wasm_free(lenPtr);
        }
    }
    /**
     * Use this handle, then dispose it. Returns the callback's return value.
     */
    consume(fn) {
        try {
            return fn(this);
        }
        finally {
            this.dispose();
        }
    }
    /**
     * Duplicate this handle (increment refcount).
     */
    dup() {
        return new JSValueHandle(this.vm, this.vm._getExports().qjs_dup_value(this.ptr));
    }
    /**
     * Dispose this handle, freeing the heap-allocated JSValue.
     * Safe to call after the VM has been disposed (becomes a no-op).
     */
    dispose() {
        // Cached singleton handles (undefined/null/true/false/global) share a
        // single heap-allocated JSValue that the VM keeps referencing. Freeing it
        // here would leave the cached handle pointing at freed memory, so disposing
        // a singleton is intentionally a no-op. Borrowed handles (host-callback
        // `this`/arguments) wrap pointers owned by the C caller, which frees them
        // itself after the call returns; freeing here would double-free.
        if (this.singleton || this.borrowed)
            return;
        if (!this.disposed_) {
            this.disposed_ = true;
            this._onDispose?.();
            this._onDispose = undefined;
            // If the VM is already disposed, the WASM instance is gone;
            // no need to (and we can't) call qjs_free_value.
            const exports = this.vm._getExports();
            if (exports) {
                exports.qjs_free_value(this.ptr);
            }
        }
    }
    /**
     * Support for `using` declarations (Explicit Resource Management).
     * Automatically disposes the handle when it goes out of scope.
     *
     * ```typescript
     * using result = vm.evalCode('1 + 2');
     * console.log(result.toNumber()); // 3
     * // result is automatically disposed here
     * ```
     */
    [Symbol.dispose]() {
        this.dispose();
    }
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./src/runtime/sandbox/frozen-clock.ts
const NANOSECONDS = 1000000n;
/**
 * A clock that stands still: the runtimes freeze the time for the whole run. `read` gives milliseconds since
 * 1970 and so learns that somebody looked.
 */
function frozenClock(read) {
    return (memory) => ({
        clock_time_get(_clock, _precision, result) {
            const time = BigInt(Math.trunc(read())) * NANOSECONDS;
            new DataView(memory.buffer).setBigUint64(Number(result), BigInt.asUintN(64, time), true);
            return 0;
        },
    });
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./src/runtime/sandbox/digest.ts

/** Algorithms the runtimes have; the VM may ask for no other. */
const ALGORITHMS = ['md5', 'sha1', 'sha256'];
const bytesOf = ({ text, encoding }) => Buffer.from(text, encoding);
/** Computes a digest for the VM, in hex. Throws for algorithms the runtimes lack. */
function computeDigest({ algorithm, key, data }) {
    if (!ALGORITHMS.includes(algorithm))
        throw new Error(`not supported algorithm: "${algorithm}"`);
    const hash = key === undefined ? (0,external_node_crypto_namespaceObject.createHash)(algorithm) : (0,external_node_crypto_namespaceObject.createHmac)(algorithm, bytesOf(key));
    for (const part of data)
        hash.update(bytesOf(part));
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/engine-errors.ts
const isBefore = ([line, column], other) => line < other[0] || (line === other[0] && column <= other[1]);
const isSame = (one, other) => one[0] === other[0] && one[1] === other[1];
const size = ({ start, end }) => (end[0] - start[0]) * 1e5 + end[1] - start[1];
/** The call at a place: the one whose name stands there, else the smallest around it. */
function callAt(calls, place) {
    const named = calls.find((call) => call.name !== undefined && isSame(call.at, place));
    if (named !== undefined)
        return named;
    const around = calls.filter(({ start, end }) => isBefore(start, place) && isBefore(place, end));
    return around.sort((one, other) => size(one) - size(other))[0];
}
function notAFunction({ inNative, program, line, column }) {
    if (inNative)
        return 'callback argument is not callable';
    const name = callAt(program.calls, [line, column])?.name;
    // Without a name the runtime tells the value's type, which is nearly always undefined.
    return name === undefined
        ? 'undefined is not a function'
        : `(intermediate value)["${name}"] is not a function`;
}
function notDefined(name, { runtime, line }) {
    const text = `"${name}" is not defined`;
    return runtime === 'cloudfront-js-1.0' && line > 0 ? `${text} in ${String(line)}` : text;
}
/**
 * Words of QuickJS-NG and of the runtimes. What has no row here is shown as the engine says it.
 * Seen on AWS: `cannot get property`, `is not defined`; the others on builds of the engine they are made of.
 */
const WORDINGS = [
    {
        engine: /^cannot read property '(.*)' of (undefined|null)$/s,
        runtime: ([name = '', value = ''], { runtime }) => `cannot get property "${name}" of ${runtime === 'cloudfront-js-1.0' ? 'undefined' : value}`,
    },
    {
        engine: /^cannot set property '.*' of (undefined|null)$/s,
        runtime: ([value = '']) => `property set on primitive ${value} type`,
    },
    { engine: /^(.+) is not defined$/s, runtime: ([name = ''], where) => notDefined(name, where) },
    {
        engine: /^.+ is not initialized$/s,
        runtime: () => 'cannot access variable before initialization',
    },
    { engine: /^not a function$/, runtime: (_, where) => notAFunction(where) },
    {
        engine: /^'(.+)' is read-only$/s,
        runtime: ([name = ''], { program }) => program.constants.includes(name)
            ? 'assignment to constant variable'
            : `Cannot assign to read-only property "${name}" of object`,
    },
    { engine: /^invalid array length$/, runtime: () => 'Invalid array length' },
    { engine: /^invalid repeat count$/, runtime: () => '' },
    { engine: /^invalid code point$/, runtime: () => '' },
    { engine: /^(?:expecting hex digit|malformed UTF-8)$/, runtime: () => 'malformed URI' },
    { engine: /^empty array$/, runtime: () => 'Reduce of empty object with no initial value' },
    {
        engine: /^invalid 'instanceof' right operand$/,
        runtime: () => 'right argument is not callable',
    },
    {
        engine: /^cannot convert symbol to (string|number)$/,
        runtime: ([type = '']) => `Cannot convert a Symbol value to a ${type}`,
    },
    {
        engine: /^Cannot convert undefined or null to object$/,
        runtime: () => 'cannot convert null or undefined to object',
    },
    { engine: /^circular reference$/, runtime: () => 'Nested too deep or a cyclic structure' },
    { engine: /^Date value is NaN$/, runtime: () => 'Invalid time value' },
];
/** The runtimes' words for an error of the engine. */
function rewordError(error, program) {
    const { message } = error;
    for (const { engine, runtime } of WORDINGS) {
        const groups = engine.exec(message)?.slice(1);
        if (groups !== undefined)
            return runtime(groups, { ...error, program, runtime: program.runtime });
    }
    return message;
}
/** Errors whose very type has another name in the runtimes, as `Type: message`. */
const UNCAUGHT = {
    'InternalError: out of memory': 'MemoryError',
    'InternalError: string too long': 'RangeError: invalid string length',
};
/** The text of an error that nobody caught. */
function uncaughtText(text) {
    return UNCAUGHT[text] ?? text;
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/json-fault.ts
/** How deep JSON may nest in the runtimes. */
const MAX_DEPTH = 31;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /["\\/bfnrt]/y;
const HEX = /[\da-fA-F]{4}/y;
class Fault extends Error {
}
/** Reads JSON only to say, in the runtimes' words, where it is wrong. */
class Reader {
    at = 0;
    text;
    constructor(text) {
        this.text = text;
    }
    document() {
        this.value(0);
        if (this.peek() !== '')
            this.unexpected();
    }
    peek() {
        while (/[ \t\n\r]/.test(this.text.charAt(this.at)))
            this.at += 1;
        return this.text.charAt(this.at);
    }
    fail(what, at = this.at) {
        throw new Fault(`${what} at position ${String(at)}`);
    }
    unexpected() {
        return this.fail(`Unexpected ${this.at >= this.text.length ? 'end of input' : 'token'}`);
    }
    take(pattern, complaint) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0] ?? this.fail(complaint);
        this.at += found.length;
    }
    value(depth) {
        const first = this.peek();
        if (depth >= MAX_DEPTH && /[[{]/.test(first))
            this.fail('Nested too deep');
        if (first === '')
            this.unexpected();
        if (first === '{')
            this.list('}', () => this.member(depth));
        else if (first === '[')
            this.list(']', () => this.value(depth + 1));
        else if (first === '"')
            this.string();
        else if (/[tfn]/.test(first))
            this.take(WORD, 'Unexpected token');
        else
            this.take(NUMBER, 'Unexpected number');
    }
    member(depth) {
        if (this.peek() !== '"')
            this.unexpected();
        this.string();
        if (this.peek() !== ':')
            this.fail('Unexpected token');
        this.at += 1;
        this.value(depth + 1);
    }
    list(end, item) {
        this.at += 1;
        if (this.peek() === end) {
            this.at += 1;
            return;
        }
        for (;;) {
            item();
            const next = this.peek();
            if (next !== ',' && next !== end)
                this.unexpected();
            this.at += 1;
            if (next === end)
                return;
            if (this.peek() === end)
                this.fail('Trailing comma', this.at - 1);
        }
    }
    escape() {
        const isUnicode = this.text.charAt(this.at) === 'u';
        this.take(isUnicode ? /u/y : ESCAPE, 'Unknown escape char');
        if (isUnicode)
            this.take(HEX, 'Invalid Unicode escape sequence');
    }
    string() {
        this.at += 1;
        for (;;) {
            const char = this.text.charAt(this.at);
            if (char === '' || char < ' ')
                this.unexpected();
            this.at += 1;
            if (char === '"')
                return;
            if (char === '\\')
                this.escape();
        }
    }
}
/**
 * What the runtimes' JSON.parse says of a text, without the error's type; empty for JSON that they take.
 * The words were seen on a build of the engine the runtimes are made of.
 */
function jsonFault(text) {
    try {
        new Reader(text).document();
        return '';
    }
    catch (error) {
        if (error instanceof Fault)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/core/json.ts
/** Tells a JSON object from every other JSON value (arrays and null included). */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/origin-fault.ts

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html */
const MAX = { domainName: 253, hostHeader: 253, originPath: 255, names: 20, name: 64 };
const must = (path, what) => `${path} must be ${what}`;
const origin_fault_text = (max) => (value, path) => typeof value === 'string' && value.length <= max
    ? ''
    : must(path, `text of at most ${String(max)} characters`);
const between = (min, max) => (value, path) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max
    ? ''
    : must(path, `an integer from ${String(min)} to ${String(max)}`);
const oneOf = (...words) => (value, path) => typeof value === 'string' && words.includes(value)
    ? ''
    : must(path, `one of ${words.join(', ')}`);
const isBoolean = (value, path) => typeof value === 'boolean' ? '' : must(path, 'true or false');
function object(fields) {
    return (value, path) => {
        if (!isJsonObject(value))
            return must(path, 'an object');
        const faults = Object.entries(value).map(([key, inner]) => fields[key]?.(inner, `${path}.${key}`));
        return faults.find((fault) => fault !== undefined && fault !== '') ?? '';
    };
}
const names = (value, path) => Array.isArray(value) &&
    value.length <= MAX.names &&
    value.every((name) => typeof name === 'string' && name.length <= MAX.name)
    ? ''
    : must(path, `at most ${String(MAX.names)} names of at most ${String(MAX.name)} characters`);
const customHeaders = (value, path) => isJsonObject(value) &&
    Object.entries(value).every(([name, it]) => name === name.toLowerCase() && typeof it === 'string')
    ? ''
    : must(path, 'an object of lower-case names and text values');
const timeouts = (value, path) => {
    const seconds = between(1, 120);
    const fields = {
        readTimeout: seconds,
        keepAliveTimeout: seconds,
        connectionTimeout: between(1, 10),
    };
    const fault = object(fields)(value, path);
    if (fault !== '' || !isJsonObject(value))
        return fault;
    const { readTimeout, responseCompletionTimeout: completion } = value;
    if (completion === undefined || Number(completion) >= Number(readTimeout ?? 1))
        return '';
    return must(`${path}.responseCompletionTimeout`, 'at least readTimeout');
};
const overrides = { hostHeader: origin_fault_text(MAX.hostHeader), allowedCertificateNames: names };
const origin = object({
    ...overrides,
    domainName: origin_fault_text(MAX.domainName),
    originPath: origin_fault_text(MAX.originPath),
    customHeaders,
    connectionAttempts: between(1, 3),
    originShield: object({ enabled: isBoolean }),
    originAccessControlConfig: object({
        enabled: isBoolean,
        signingBehavior: oneOf('always', 'never', 'no-override'),
        signingProtocol: oneOf('sigv4'),
        originType: oneOf('s3', 'mediapackagev2', 'mediastore', 'lambda'),
    }),
    timeouts,
    mTLSConfig: oneOf('off'),
});
const isId = (value, path) => typeof value === 'string' && value !== '' ? '' : must(path, 'the id of an origin');
const member = (value, path) => isJsonObject(value) ? isId(value.originId ?? null, `${path}.originId`) : isId(value, path);
const group = (value, path) => {
    if (!isJsonObject(value))
        return must(path, 'an object');
    const { originIds, failoverCriteria, selectionCriteria = 'default' } = value;
    if (!Array.isArray(originIds) || originIds.length !== 2)
        return must(`${path}.originIds`, 'a list of two');
    const codes = isJsonObject(failoverCriteria) ? failoverCriteria.statusCodes : undefined;
    if (!Array.isArray(codes))
        return must(`${path}.failoverCriteria.statusCodes`, 'a list');
    const faults = originIds.map((id) => member(id, `${path}.originIds`));
    const criteria = oneOf('default', 'media-quality-score');
    return (faults.find((fault) => fault !== '') ?? criteria(selectionCriteria, `${path}.selectionCriteria`));
};
const HELPERS = {
    updateRequestOrigin: [[origin, 'origin']],
    selectRequestOriginById: [
        [isId, 'originId'],
        [object(overrides), 'originOverrides'],
    ],
    createRequestOriginGroup: [[group, 'originGroup']],
};
/** What the documentation forbids about a call of an origin helper; empty when nothing. */
function originFault(helper, args) {
    const checks = HELPERS[helper] ?? [];
    const faults = checks.map(([check, name], index) => {
        const value = args[index];
        return value === undefined && index > 0 ? '' : check(value ?? null, name);
    });
    const fault = faults.find((it) => it !== '');
    return fault === undefined ? '' : `${helper}: ${fault}`;
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/host-calls.ts




function readKey(session, key) {
    session.kvsKeys.add(key);
    const { kvs } = session;
    return kvs !== undefined && Object.hasOwn(kvs, key) ? kvs[key] : undefined;
}
function appendLog(session, text) {
    const kept = text.slice(0, session.logRoom);
    session.logRoom -= kept.length;
    if (kept !== '' || text === '')
        session.logs.push(kept);
}
function reword(session, json) {
    const error = JSON.parse(json);
    return session.program === undefined ? error.message : rewordError(error, session.program);
}
/** Everything the VM can ask of the host while `session` runs. */
function createHostCalls(session) {
    return {
        log: (text) => {
            appendLog(session, text);
        },
        digest: (request) => computeDigest(JSON.parse(request)),
        readKey: (key) => readKey(session, key),
        reword: (error) => reword(session, error),
        jsonFault: jsonFault,
        originFault: (call) => {
            const [helper, args] = JSON.parse(call);
            return originFault(helper, JSON.parse(args));
        },
    };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/session.ts
/** A session before its first event. */
function createSession() {
    const nothing = { program: undefined, kvs: undefined, kvsKeys: new Set() };
    return { ...nothing, clock: 0, usedClock: false, logs: [], logRoom: 0 };
}
/** Forgets the event before. */
function beginSession(session, program, { clock, kvs }, logRoom) {
    session.kvsKeys.clear();
    Object.assign(session, { program, clock, kvs, logRoom, logs: [], usedClock: false });
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/time-guard.ts
/** Judges by time, but only after the engine has done a fair amount of work (see SandboxLimits). */
function createTimeGuard({ timeMs, minPolls }) {
    let deadline = Infinity;
    let polls = 0;
    let tripped = false;
    return {
        start() {
            deadline = performance.now() + timeMs;
            polls = 0;
            tripped = false;
        },
        stop() {
            deadline = Infinity;
        },
        isOver() {
            polls += 1;
            if (polls < minPolls || performance.now() < deadline)
                return false;
            tripped = true;
            return true;
        },
        get tripped() {
            return tripped;
        },
    };
}

;// CONCATENATED MODULE: ./src/runtime/guest/create-driver.ts
/**
 * Runs the handler inside the VM and tells how it ended, as JSON text. It holds the intrinsics it needs,
 * because the function under test may replace every one of them.
 */
function createDriver(guest) {
    const { parse, stringify } = JSON;
    const { seen } = guest;
    const toText = String;
    const NativePromise = Promise;
    const then = NativePromise.prototype.then;
    const apply = Reflect.apply;
    let settled = 'pending';
    let outcome;
    const settle = (how) => (value) => {
        settled = how;
        outcome = value;
    };
    const textOf = (thrown) => {
        try {
            return toText(thrown);
        }
        catch {
            return '[object Object]';
        }
    };
    const describe = (thrown) => stringify({ kind: 'error', text: textOf(thrown), line: guest.lineOf(thrown) });
    const valueText = () => {
        try {
            const json = stringify(outcome);
            if (json === undefined)
                return stringify({ kind: 'no-value', type: typeof outcome });
            return '{"kind":"value","value":' + json + '}';
        }
        catch (error) {
            return describe(error);
        }
    };
    return {
        describe,
        begin(state) {
            guest.state = parse(state);
        },
        start(handler, eventText) {
            if (typeof handler !== 'function') {
                settled = 'no-handler';
                return;
            }
            try {
                const event = parse(eventText);
                guest.completeEvent(event);
                const answer = apply(handler, undefined, [event]);
                if (answer instanceof NativePromise) {
                    void apply(then, answer, [settle('value'), settle('error')]);
                }
                else {
                    settle('value')(answer);
                }
            }
            catch (error) {
                settle('error')(error);
            }
        },
        finish() {
            if (settled === 'value')
                return valueText();
            return settled === 'error' ? describe(outcome) : stringify({ kind: settled });
        },
        observations() {
            return stringify(seen);
        },
    };
}

;// CONCATENATED MODULE: ./src/runtime/guest/create-guest.ts
/** Makes the object that the parts of the prelude share. Runs inside the VM. */
function createGuest(global, host, facts) {
    const state = {
        eventType: undefined,
        clock: 0,
        edgeLocation: null,
        rawQueryString: null,
        keyCount: undefined,
    };
    return {
        global,
        host,
        facts,
        state,
        modules: Object.create(null),
        seen: { random: false, edgeLocation: false, rawQueryString: false, origin: undefined },
        bytes: {},
        buffers: {},
        isByteText: () => false,
        markByteText: (text) => text,
        completeEvent: () => undefined,
        lineOf: () => 0,
    };
}

;// CONCATENATED MODULE: ./src/runtime/guest/prelude.ts


/** Name the prelude has in backtraces. */
const PRELUDE_FILE = 'prelude.js';
/**
 * The text that prepares a VM: a function of the host's functions and the facts (JSON text) that answers the
 * driver. `__name` is what esbuild (tsx) wraps functions in when it keeps their names; it would be missing
 * inside the VM.
 */
function preludeText(parts) {
    return [
        '(function (host, facts) { "use strict";',
        'const __name = (fn) => fn;',
        `const guest = (${createGuest.toString()})(globalThis, host, JSON.parse(facts));`,
        // The driver comes first: it keeps JavaScript's own JSON and promises, the parts replace some.
        `const driver = (${createDriver.toString()})(guest);`,
        ...parts.map((part) => `(${part.toString()})(guest);`),
        'return driver;',
        '})',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/runtime/program/modules.ts
/**
 * Modules a function can import or require.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
const MODULES = {
    'cloudfront-js-1.0': ['crypto', 'querystring'],
    'cloudfront-js-2.0': ['buffer', 'cloudfront', 'crypto', 'querystring'],
};

;// CONCATENATED MODULE: ./src/runtime/sandbox/virtual-machine.ts



/** A page of wasm memory. */
const PAGE_BYTES = 65_536;
const DRIVER_CALLS = [
    'begin',
    'start',
    'finish',
    'describe',
    'observations',
];
/** Wraps a host call for the VM. A host error must not enter: its stack names files of this machine. */
function hostFunction(vm, call, nothing) {
    return (given) => {
        try {
            const answer = call(given?.isString === true ? given.toString() : '');
            return answer === undefined ? nothing() : vm.newString(answer);
        }
        catch {
            // eslint-disable-next-line @typescript-eslint/only-throw-error -- only text may enter the VM
            throw 'the host could not answer';
        }
    };
}
/** Offset of the first page that is not all zero. */
function firstUsedPage(memory) {
    const empty = new Uint8Array(PAGE_BYTES);
    let offset = 0;
    while (Buffer.compare(memory.subarray(offset, offset + PAGE_BYTES), empty) === 0)
        offset += PAGE_BYTES;
    return offset;
}
/** Makes a VM, runs the prelude in it and takes its image. */
async function createImage(options, profile, host) {
    const vm = await QuickJS.create(options);
    const facts = { builtins: profile.builtins, modules: MODULES[profile.runtime] };
    const calls = vm.newObject();
    for (const [name, call] of hostCalls(host)) {
        calls.setProp(name, vm.newFunction(name, hostFunction(vm, call, () => vm.undefined)));
    }
    const prelude = vm.evalCode(preludeText(profile.parts), PRELUDE_FILE);
    const driver = vm.callFunction(prelude, vm.undefined, calls, vm.newString(JSON.stringify(facts)));
    const places = DRIVER_CALLS.map((name) => [name, vm.exportHandle(driver.getProp(name))]);
    const nothing = ['undefined', vm.exportHandle(vm.undefined)];
    const snapshot = vm.snapshot();
    const liveFrom = firstUsedPage(snapshot.memory);
    const image = {
        snapshot,
        liveFrom,
        places: Object.fromEntries([...places, nothing]),
    };
    return { vm, image };
}
function hostCalls(host) {
    return Object.entries(host);
}
/** Makes another VM of an image. */
async function restoreImage(options, image, host) {
    const vm = await QuickJS.restore(image.snapshot, options);
    const nothing = () => vm.importHandle(image.places.undefined);
    for (const [name, call] of hostCalls(host)) {
        vm.registerHostCallback(name, hostFunction(vm, call, nothing));
    }
    return vm;
}
/**
 * Puts back the image, byte by byte. Only the dead part of the stack, below everything the image holds, stays
 * as it is: nothing reads it before it is written. False when the VM has grown and a new one is needed.
 */
function resetToImage(vm, { snapshot, liveFrom }) {
    const memory = new Uint8Array(vm._getMemory().buffer);
    if (memory.byteLength !== snapshot.memory.byteLength)
        return false;
    memory.set(snapshot.memory.subarray(liveFrom), liveFrom);
    vm._getExports().__stack_pointer.value = snapshot.stackPointer;
    return true;
}
/** Words of an error with which a call of the driver itself ended: no memory, no stack, interrupted. */
function engineFailure(error) {
    if (error instanceof JSException)
        return `${error.name}: ${error.message}`;
    // The host's own stack ended before the engine noticed that its own did.
    if (error instanceof RangeError)
        return 'RangeError: Maximum call stack size exceeded';
    const text = error instanceof Error ? error.message : String(error);
    // A construct that acorn and the rules took, but the engine does not.
    const refusal = /^Compilation error: (.*)$/s.exec(text)?.[1];
    return refusal ?? `InternalError: ${text}`;
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/machine.ts






/** Name of the function under test in backtraces; the prelude looks for it. */
const FUNCTION_FILE = 'function.js';
/** Prepares a VM: a few milliseconds once, then resets are copies of memory. */
async function createMachine(module, profile, limits) {
    const session = createSession();
    const guard = createTimeGuard(limits);
    const host = createHostCalls(session);
    const options = {
        wasm: module,
        wasi: frozenClock(() => {
            session.usedClock = true;
            return session.clock;
        }),
        memoryLimit: limits.memoryBytes,
        maxStackSize: profile.stackBytes,
        timezoneOffset: 0,
        interruptHandler: () => guard.isOver(),
    };
    const made = await createImage(options, profile, host);
    const { image } = made;
    let vm = made.vm;
    const current = () => {
        if (vm === undefined)
            throw new Error('the VM has been discarded');
        return vm;
    };
    return {
        session,
        guard,
        async reset() {
            if (vm === undefined || !resetToImage(vm, image))
                vm = await restoreImage(options, image, host);
        },
        compile: (script) => current().compile(script, FUNCTION_FILE, EvalFlags.STRICT),
        run(bytecode) {
            const it = current();
            const exports = it._getExports();
            const place = exports.wasm_malloc(bytecode.byteLength);
            new Uint8Array(it._getMemory().buffer, place, bytecode.byteLength).set(bytecode);
            const handle = new JSValueHandle(it, exports.qjs_eval_bytecode(place, bytecode.byteLength));
            const isThrown = exports.qjs_is_exception(handle.ptr) !== 0;
            return isThrown ? { kind: 'thrown', handle: it.getException() } : { kind: 'value', handle };
        },
        call(name, ...args) {
            const it = current();
            const given = args.map((arg) => (typeof arg === 'string' ? it.newString(arg) : arg));
            const fn = it.importHandle(image.places[name]);
            const answer = it.callFunction(fn, it.importHandle(image.places.undefined), ...given);
            return answer.isString ? answer.toString() : '';
        },
        runJob() {
            const exports = current()._getExports();
            if (exports.qjs_is_job_pending() === 0)
                return false;
            // A job that ends with an error has told its promise; only an interruption leaves one behind.
            if (exports.qjs_execute_pending_job() < 0)
                current().getException().dispose();
            return true;
        },
        discard() {
            vm = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/run-event.ts
/** Finds the handler also where it is a global `let` or `const`, which no object has. */
const LOOKUP_SCRIPT = 'typeof handler === "undefined" ? undefined : handler';
function stateOf(invocation) {
    const { eventType, clock, kvs, edgeLocation, rawQueryString } = invocation;
    return {
        eventType,
        clock,
        edgeLocation: edgeLocation ?? null,
        rawQueryString,
        keyCount: kvs && Object.keys(kvs).length,
    };
}
function drainJobs(machine) {
    while (!machine.guard.tripped && machine.runJob())
        ;
}
function runGuarded(machine, program, event) {
    const top = machine.run(program.bytecode);
    if (top.kind === 'thrown')
        return machine.call('describe', top.handle);
    drainJobs(machine);
    machine.call('start', machine.run(program.lookup).handle, event);
    drainJobs(machine);
    return machine.call('finish');
}
/** Runs one event on a machine that has just been reset. Throws when the engine itself gave up. */
function runEvent(machine, program, invocation) {
    const { guard } = machine;
    machine.call('begin', JSON.stringify(stateOf(invocation)));
    guard.start();
    try {
        const ending = runGuarded(machine, program, invocation.event);
        return guard.tripped ? { kind: 'interrupted' } : JSON.parse(ending);
    }
    catch (error) {
        if (guard.tripped)
            return { kind: 'interrupted' };
        throw error;
    }
    finally {
        guard.stop();
    }
}

;// CONCATENATED MODULE: ./src/core/error-message.ts
/**
 * The sentence with which AWS opens every execution error, blank included.
 * Seen in `FunctionErrorMessage` of TestFunction and on the error page that
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-503-service-unavailable.html describes.
 */
const ERROR_OPENING = 'The CloudFront function associated with the CloudFront distribution is invalid or could not run. ';
const TRAILING_LINE = / in (\d+)$/;
/** What AWS's text says, without its opening sentence, and the line of its trailing ` in <line>`. */
function parseErrorMessage(text) {
    const body = text.startsWith(ERROR_OPENING) ? text.slice(ERROR_OPENING.length) : text;
    const trailing = TRAILING_LINE.exec(body);
    if (trailing === null)
        return { message: body, line: undefined };
    return { message: body.slice(0, trailing.index), line: Number(trailing[1]) };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/function-output.ts

const same = (value) => value;
/** Keeps only the known keys of an object; anything else passes, for the production rules to judge. */
function pick(fields) {
    return (value) => {
        if (!isJsonObject(value))
            return value;
        const known = Object.entries(fields).filter(([key]) => Object.hasOwn(value, key));
        return Object.fromEntries(known.map(([key, field]) => [key, field(value[key] ?? null)]));
    };
}
const each = (field) => (value) => Array.isArray(value) ? value.map((item) => field(item)) : value;
const mapOf = (field) => (value) => isJsonObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, field(entry)]))
    : value;
const entries = mapOf(pick({ value: same, multiValue: each(pick({ value: same })) }));
const cookie = { value: same, attributes: same };
const cookies = mapOf(pick({ ...cookie, multiValue: each(pick(cookie)) }));
const body = (value) => typeof value === 'string'
    ? { encoding: 'text', data: value }
    : pick({ encoding: same, data: same })(value);
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
const FIELDS = {
    request: { method: same, uri: same, querystring: entries, headers: entries, cookies },
    response: { statusCode: same, statusDescription: same, headers: entries, cookies, body },
};
const has = (value, keys) => keys.some((key) => Object.hasOwn(value, key));
function shapeOf(value, eventType) {
    if (has(value, ['statusCode']))
        return 'response';
    if (has(value, ['method', 'uri', 'querystring']))
        return 'request';
    if (eventType === 'viewer-response') {
        return has(value, Object.keys(FIELDS.response)) ? 'response' : undefined;
    }
    return has(value, Object.keys(FIELDS.request)) ? 'request' : undefined;
}
/**
 * What TestFunction makes of a handler's result: unknown keys are dropped, `headers` and `cookies` are
 * filled in, a body of text becomes `{ encoding, data }`, a query string given as text stays text.
 */
function createOutput(value, eventType) {
    if (!isJsonObject(value))
        return { kind: 'invalid' };
    const shape = shapeOf(value, eventType);
    if (shape === undefined)
        return { kind: 'invalid' };
    const filled = { headers: {}, cookies: {}, ...pick(FIELDS[shape])(value) };
    return { kind: 'output', text: JSON.stringify({ [shape]: filled }) };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/test-result.ts



/** A result of a function that could not run or threw: `text` is `Type: message[ in line]`. */
function failedResult(text, logs) {
    return { computeUtilization: undefined, logs, errorMessage: ERROR_OPENING + text, output: '' };
}
/** Words of cf2 for ends that AWS is not known to describe in any words of its own. */
const ENDINGS = {
    pending: 'Error: the promise that the handler returned never settles',
    'no-handler': 'ReferenceError: "handler" is not defined',
    interrupted: 'Error: the function ran longer than cf2 allows offline',
    invalid: 'Error: the handler returned neither a request nor a response',
};
function returned(type) {
    return `Error: the handler returned ${type}, not a request or a response`;
}
function typeOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
/** Text of a failure; undefined for a function that returned something usable. */
function failureOf(ending) {
    switch (ending.kind) {
        case 'value':
            return undefined;
        case 'no-value':
            return returned(ending.type === 'undefined' ? 'undefined' : `a ${ending.type}`);
        case 'error':
            return uncaughtText(ending.text);
        default:
            return ENDINGS[ending.kind];
    }
}
/** AWS's TestResult for the way a run ended. */
function createResult(ending, eventType, logs) {
    const failure = failureOf(ending);
    if (failure !== undefined || ending.kind !== 'value')
        return failedResult(failure ?? '', logs);
    const { value } = ending;
    const output = createOutput(value, eventType);
    if (output.kind === 'output') {
        return { computeUtilization: undefined, logs, errorMessage: '', output: output.text };
    }
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return failedResult(isObject ? ENDINGS.invalid : returned(typeOf(value)), logs);
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/sandbox.ts







function observe(machine, ending) {
    const { session } = machine;
    const seen = JSON.parse(machine.call('observations'));
    return {
        usedClock: session.usedClock,
        usedRandom: seen.random,
        usedEdgeLocation: seen.edgeLocation,
        usedRawQueryString: seen.rawQueryString,
        kvsKeys: [...session.kvsKeys],
        origin: seen.origin && { ...seen.origin, args: JSON.parse(seen.origin.args) },
        errorLine: ending.kind === 'error' && ending.line > 0 ? ending.line : undefined,
    };
}
/** What is known of a run whose engine broke. */
function unobserved({ session }) {
    return { ...NOTHING_SEEN, usedClock: session.usedClock, kvsKeys: [...session.kvsKeys] };
}
/** Creates a sandbox. `module` is the compiled engine; a VM is prepared when its runtime is first needed. */
function createSandbox(module, limits) {
    const machines = new Map();
    const compiled = new WeakMap();
    const machineOf = (runtime) => {
        const known = machines.get(runtime) ?? createMachine(module, PROFILES[runtime], limits);
        machines.set(runtime, known);
        return known;
    };
    const compile = async (machine, program) => {
        const known = compiled.get(program);
        if (known !== undefined)
            return known;
        const made = {
            bytecode: machine.compile(program.script),
            lookup: machine.compile(LOOKUP_SCRIPT),
        };
        compiled.set(program, made);
        await machine.reset();
        return made;
    };
    const attempt = async (machine, program, invocation) => {
        try {
            const ready = await compile(machine, program);
            beginSession(machine.session, program, invocation, limits.logCharacters);
            const ending = runEvent(machine, ready, invocation);
            return { ending, observations: observe(machine, ending) };
        }
        catch (error) {
            machine.discard();
            const ending = { kind: 'error', text: engineFailure(error), line: 0 };
            return { ending, observations: unobserved(machine) };
        }
    };
    return {
        async prepare(runtime) {
            await machineOf(runtime);
        },
        async run(program, invocation) {
            const machine = await machineOf(program.runtime);
            await machine.reset();
            const start = performance.now();
            const { ending, observations } = await attempt(machine, program, invocation);
            const result = createResult(ending, invocation.eventType, machine.session.logs);
            return { result, observations, durationMs: performance.now() - start };
        },
    };
}

;// CONCATENATED MODULE: ./src/runtime/serve-sandbox.ts


/** The worker's side: answers the requests of a port, strictly one after the other. */
function serveSandbox(port, module) {
    const programs = new Map();
    let sandbox;
    let kvs;
    const reply = (message) => {
        port.postMessage(message);
    };
    const serve = async (request) => {
        switch (request.kind) {
            case 'start':
                sandbox = createSandbox(module, request.limits);
                reply({ kind: 'ready' });
                // While the main thread still reads files, there is time for what takes longest.
                await sandbox.prepare(DEFAULT_RUNTIME);
                return;
            case 'program':
                programs.set(request.id, request.program);
                return;
            case 'forget':
                programs.delete(request.id);
                return;
            case 'kvs':
                kvs = request.kvs;
                return;
            case 'run': {
                const program = programs.get(request.program);
                if (sandbox === undefined || program === undefined)
                    throw new Error('run before its program');
                const answer = await sandbox.run(program, { ...request.invocation, kvs });
                reply({ kind: 'answer', job: request.job, answer });
            }
        }
    };
    let last = Promise.resolve();
    port.on('message', (request) => {
        last = last.then(() => serve(request));
    });
}

;// CONCATENATED MODULE: ./src/runtime/worker.ts
/**
 * Entry of the worker in which functions under test run; a bundle of its own (dist/worker/index.js).
 * The engine is compiled at once, so that it is ready when the first function arrives.
 */




// V8 would spend some 100 ms on optimising the engine's interpreter loop, and a process that ends earlier waits
// for it. Code of its first compiler is nearly as fast here, so the optimising one is put off.
(0,external_node_v8_namespaceObject.setFlagsFromString)('--wasm-tiering-budget=2000000000');
const engine = (0,external_node_fs_namespaceObject.readFileSync)(__nccwpck_require__.ab + "quickjs.wasm");
if (external_node_worker_threads_namespaceObject.parentPort !== null)
    serveSandbox(external_node_worker_threads_namespaceObject.parentPort, new WebAssembly.Module(engine));

