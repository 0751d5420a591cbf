/** Members of one object. Lists are separated by blanks. */
export interface BuiltinRow {
  readonly object: string;
  /** In both runtimes, and documented. */
  readonly both?: string;
  /** Documented for cloudfront-js-1.0 alone. */
  readonly only1?: string;
  /** Documented for cloudfront-js-2.0 alone. */
  readonly only2?: string;
  /** In both runtimes' engines, documented for neither. */
  readonly hidden?: string;
  /** In the engine of 1.0, not documented. */
  readonly hidden1?: string;
  /** In the engine of 2.0, not documented. */
  readonly hidden2?: string;
}

const TYPED_ARRAYS =
  'Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array';
const FUNCTION = 'length name prototype';

/** Errors, typed arrays and others that have nothing of their own. */
const plain = (object: string): BuiltinRow => ({ object, both: FUNCTION });

const ERRORS =
  'Error EvalError InternalError RangeError ReferenceError SyntaxError TypeError URIError MemoryError';

const VIEW_KINDS = ['Int8', 'Uint8', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64'];
const BYTE_ORDERS = ['Int16', 'Int32', 'UInt16', 'UInt32', 'Float', 'Double', 'Int', 'UInt'];
const BUFFER_NUMBERS = ['read', 'write'].flatMap((verb) => [
  `${verb}Int8 ${verb}UInt8`,
  ...BYTE_ORDERS.map((kind) => `${verb}${kind}BE ${verb}${kind}LE`),
]);

const DATE_FIELDS = ['Date', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'];
const DATE_ACCESS = ['', 'UTC'].flatMap((zone) => [
  `get${zone}Day`,
  ...DATE_FIELDS.map((field) => `get${zone}${field} set${zone}${field}`),
]);

/**
 * What is built into the runtimes.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 * Undocumented members are those of njs 0.4.3 and 0.8: https://github.com/nginx/njs/blob/master/CHANGES
 */
export const BUILTIN_ROWS: readonly BuiltinRow[] = [
  {
    object: 'globalThis',
    both:
      'globalThis undefined NaN Infinity isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent ' +
      'encodeURI encodeURIComponent console require Object Function Array String Number Boolean Symbol Date ' +
      'RegExp Promise Math JSON ArrayBuffer eval Error EvalError InternalError RangeError ReferenceError ' +
      `SyntaxError TypeError URIError ${TYPED_ARRAYS}`,
    only1: 'MemoryError',
    only2: 'atob btoa Buffer DataView TextEncoder TextDecoder',
    hidden1: 'TextEncoder TextDecoder',
    hidden2: 'AggregateError MemoryError',
  },
  {
    object: 'Object',
    both:
      `${FUNCTION} assign create defineProperties defineProperty entries freeze getOwnPropertyDescriptor ` +
      'getOwnPropertyNames getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal ' +
      'setPrototypeOf values',
    only2: 'getOwnPropertyDescriptors',
    hidden: 'getOwnPropertySymbols',
  },
  {
    object: 'Object.prototype',
    both: 'constructor __proto__ hasOwnProperty isPrototypeOf propertyIsEnumerable toString valueOf',
  },
  plain('Function'),
  { object: 'Function.prototype', both: 'constructor length name prototype apply bind call' },
  { object: 'Array', both: `${FUNCTION} isArray of`, hidden2: 'from' },
  {
    object: 'Array.prototype',
    both:
      'constructor length concat copyWithin every fill filter find findIndex forEach includes indexOf join ' +
      'lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toString unshift',
    hidden2: 'entries keys values toReversed toSorted toSpliced',
  },
  { object: 'String', both: `${FUNCTION} fromCharCode fromCodePoint`, only1: 'bytesFrom' },
  {
    object: 'String.prototype',
    both:
      'constructor length charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf match ' +
      'padEnd padStart repeat replace search slice split startsWith substr substring toLowerCase toString ' +
      'toUpperCase trim trimEnd trimStart valueOf',
    only1: 'fromBytes fromUTF8 toBytes toUTF8',
    only2: 'replaceAll',
  },
  {
    object: 'Number',
    both:
      `${FUNCTION} EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NaN NEGATIVE_INFINITY ` +
      'POSITIVE_INFINITY isFinite isInteger isNaN isSafeInteger parseFloat parseInt',
  },
  {
    object: 'Number.prototype',
    both: 'constructor toExponential toFixed toPrecision toString valueOf',
  },
  plain('Boolean'),
  { object: 'Boolean.prototype', both: 'constructor toString valueOf' },
  {
    object: 'Symbol',
    both: FUNCTION,
    only2: 'for keyFor',
    hidden1: 'for keyFor',
    hidden:
      'asyncIterator hasInstance isConcatSpreadable iterator match matchAll replace search species split ' +
      'toPrimitive toStringTag unscopables',
  },
  { object: 'Symbol.prototype', both: 'constructor toString valueOf', hidden: 'description' },
  { object: 'Date', both: `${FUNCTION} UTC now parse` },
  {
    object: 'Date.prototype',
    both:
      'constructor getTime getTimezoneOffset setTime toDateString toISOString toJSON toLocaleDateString ' +
      'toLocaleString toLocaleTimeString toString toTimeString toUTCString valueOf ' +
      DATE_ACCESS.join(' '),
  },
  plain('RegExp'),
  {
    object: 'RegExp.prototype',
    both: 'constructor exec global ignoreCase lastIndex multiline source test toString',
    only2: 'flags sticky',
    hidden1: 'flags',
  },
  { object: 'Promise', both: `${FUNCTION} reject resolve`, only2: 'all allSettled any race' },
  { object: 'Promise.prototype', both: 'constructor catch finally then' },
  ...ERRORS.split(' ').map(plain),
  { object: 'AggregateError', hidden2: FUNCTION },
  { object: 'Error.prototype', both: 'constructor message name toString valueOf' },
  {
    object: 'Math',
    both:
      'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos ' +
      'cosh exp expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt ' +
      'tan tanh trunc',
  },
  { object: 'JSON', both: 'parse stringify' },
  { object: 'console', both: 'log' },
  { object: 'ArrayBuffer', both: `${FUNCTION} isView` },
  { object: 'ArrayBuffer.prototype', both: 'constructor byteLength slice' },
  { object: 'DataView', only2: FUNCTION },
  {
    object: 'DataView.prototype',
    only2:
      'constructor buffer byteLength byteOffset ' +
      VIEW_KINDS.map((kind) => `get${kind} set${kind}`).join(' '),
  },
  ...TYPED_ARRAYS.split(' ').map((object): BuiltinRow => ({
    object,
    both: `${FUNCTION} BYTES_PER_ELEMENT`,
    only2: 'from of',
  })),
  {
    object: '%TypedArray%.prototype',
    both:
      'constructor buffer byteLength byteOffset copyWithin fill join length set slice ' +
      'subarray toString',
    only2:
      'every filter find findIndex forEach includes indexOf lastIndexOf map reduce reduceRight reverse some sort',
    hidden1: 'sort',
    hidden2: 'entries keys values toReversed toSorted',
  },
  {
    object: 'Buffer',
    only2: `${FUNCTION} alloc allocUnsafe byteLength compare concat from isBuffer isEncoding`,
    hidden2: 'allocUnsafeSlow of',
  },
  {
    object: 'Buffer.prototype',
    only2:
      'constructor compare copy equals fill includes indexOf lastIndexOf length slice subarray swap16 swap32 ' +
      `swap64 toJSON toString write ${BUFFER_NUMBERS.join(' ')}`,
  },
  { object: 'TextDecoder', only2: FUNCTION, hidden1: FUNCTION },
  {
    object: 'TextDecoder.prototype',
    only2: 'constructor decode encoding fatal ignoreBOM',
    hidden1: 'constructor decode encoding fatal ignoreBOM',
  },
  { object: 'TextEncoder', only2: FUNCTION, hidden1: FUNCTION },
  {
    object: 'TextEncoder.prototype',
    only2: 'constructor encode encodeInto',
    hidden: 'encoding',
    hidden1: 'constructor encode encodeInto',
  },
  { object: 'crypto', both: 'createHash createHmac' },
  { object: 'Hash.prototype', both: 'update digest', hidden2: 'copy' },
  { object: 'Hmac.prototype', both: 'update digest' },
  { object: 'querystring', both: 'decode encode escape parse stringify unescape' },
  { object: 'buffer', only2: 'Buffer', hidden2: 'constants kMaxLength' },
];
