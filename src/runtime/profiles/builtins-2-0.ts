import type { BuiltinNames } from '../guest/guest.ts';

const ERRORS =
  'Error EvalError InternalError MemoryError RangeError ReferenceError SyntaxError TypeError URIError';
const TYPED_ARRAYS =
  'Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array';
const VIEW_KINDS = ['Int8', 'Uint8', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64'];

/**
 * Built-ins of cloudfront-js-2.0: what the documentation lists, and what the engine it is made of was seen to
 * have beside (Array.from, toSorted, entries and the like). Symbols are written `@@iterator`.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export const BUILTINS_2_0: BuiltinNames = {
  globalThis:
    'globalThis undefined NaN Infinity isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent ' +
    'encodeURI encodeURIComponent atob btoa eval console require Object Function Array String Number Boolean ' +
    'Symbol Date RegExp Promise Math JSON ArrayBuffer DataView Buffer TextEncoder TextDecoder AggregateError ' +
    `${ERRORS} ${TYPED_ARRAYS} @@toStringTag`,
  Object:
    'length name prototype assign create defineProperties defineProperty entries freeze ' +
    'getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols ' +
    'getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf values',
  'Object.prototype':
    'constructor __proto__ hasOwnProperty isPrototypeOf propertyIsEnumerable toString valueOf',
  'Function.prototype': 'constructor length name apply bind call toString @@hasInstance',
  Array: 'length name prototype from isArray of @@species',
  'Array.prototype':
    'constructor length concat copyWithin entries every fill filter find findIndex forEach includes indexOf ' +
    'join keys lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toReversed ' +
    'toSorted toSpliced toString unshift values @@iterator',
  String: 'length name prototype fromCharCode fromCodePoint',
  'String.prototype':
    'constructor length charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf match ' +
    'padEnd padStart repeat replace replaceAll search slice split startsWith substr substring toLowerCase ' +
    'toString toUpperCase trim trimEnd trimStart valueOf @@iterator',
  Number:
    'length name prototype EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NaN ' +
    'NEGATIVE_INFINITY POSITIVE_INFINITY isFinite isInteger isNaN isSafeInteger parseFloat parseInt',
  'Number.prototype': 'constructor toExponential toFixed toPrecision toString valueOf',
  'Boolean.prototype': 'constructor toString valueOf',
  Symbol:
    'length name prototype for keyFor asyncIterator hasInstance isConcatSpreadable iterator match matchAll ' +
    'replace search species split toPrimitive toStringTag unscopables',
  'Symbol.prototype': 'constructor description toString valueOf @@toPrimitive @@toStringTag',
  Date: 'length name prototype UTC now parse',
  'Date.prototype':
    'constructor getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTime ' +
    'getTimezoneOffset getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds getUTCMinutes ' +
    'getUTCMonth getUTCSeconds setDate setFullYear setHours setMilliseconds setMinutes setMonth setSeconds ' +
    'setTime setUTCDate setUTCFullYear setUTCHours setUTCMilliseconds setUTCMinutes setUTCMonth ' +
    'setUTCSeconds toDateString toISOString toJSON toLocaleDateString toLocaleString toLocaleTimeString ' +
    'toString toTimeString toUTCString valueOf @@toPrimitive',
  RegExp: 'length name prototype',
  // match, search and the getters behind `flags` are how this engine does String.prototype.match and others.
  'RegExp.prototype':
    'constructor exec flags global ignoreCase multiline source sticky test toString @@match @@replace ' +
    '@@search @@split',
  Promise: 'length name prototype all allSettled any race reject resolve @@species',
  'Promise.prototype': 'constructor catch finally then @@toStringTag',
  Error: 'length name prototype',
  'Error.prototype': 'constructor message name toString',
  Math:
    'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos ' +
    'cosh exp expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt ' +
    'tan tanh trunc @@toStringTag',
  JSON: 'parse stringify @@toStringTag',
  ArrayBuffer: 'length name prototype isView @@species',
  'ArrayBuffer.prototype': 'constructor byteLength slice @@toStringTag',
  'DataView.prototype':
    'constructor buffer byteLength byteOffset @@toStringTag ' +
    VIEW_KINDS.map((kind) => `get${kind} set${kind}`).join(' '),
  '%TypedArray%': 'length name prototype from of @@species',
  '%TypedArray%.prototype':
    'constructor buffer byteLength byteOffset copyWithin entries every fill filter find findIndex forEach ' +
    'includes indexOf join keys lastIndexOf length map reduce reduceRight reverse set slice some sort ' +
    'subarray toReversed toSorted toString values @@iterator @@toStringTag',
  Uint8Array: 'length name prototype BYTES_PER_ELEMENT',
  'Uint8Array.prototype': 'constructor BYTES_PER_ELEMENT',
  '%ArrayIteratorPrototype%': 'next @@toStringTag',
  '%IteratorPrototype%': '@@iterator',
};
