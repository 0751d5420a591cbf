/**
 * How each documented built-in is called: `name:arguments`, one letter of KINDS per argument, `?` behind one that
 * may be missing, `*` behind one that may come several times. The receiver is a letter too.
 */
export interface SignatureRow {
  /** As in src/runtime/profile-data/builtin-rows.ts. */
  readonly object: string;
  /** Kind of the value whose members these are; undefined: the object itself. */
  readonly receiver?: string;
  readonly calls: string;
  /** Members that are read, not called. */
  readonly reads?: string;
  /** Called with `new`. */
  readonly isConstructor?: boolean;
}

const VIEW_KINDS = ['Int8', 'Uint8', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64'];
const ORDERED = ['Int16', 'Int32', 'UInt16', 'UInt32', 'Float', 'Double'];
const DATE_FIELDS = ['Date', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'];
const SET_ARGUMENTS: Readonly<Record<string, string>> = {
  Date: 'd',
  FullYear: 'dn?n?',
  Hours: 'dn?n?n?',
  Milliseconds: 'd',
  Minutes: 'dn?n?',
  Month: 'dn?',
  Seconds: 'dn?',
};
const TYPED = [
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
];
const ERRORS =
  'Error EvalError InternalError RangeError ReferenceError SyntaxError TypeError URIError MemoryError';

const dateCalls = ['', 'UTC'].flatMap((zone) => [
  `get${zone}Day:`,
  ...DATE_FIELDS.flatMap((field) => [
    `get${zone}${field}:`,
    `set${zone}${field}:${SET_ARGUMENTS[field] ?? ''}`,
  ]),
]);

export const SIGNATURES: readonly SignatureRow[] = [
  {
    object: 'String.prototype',
    receiver: 's',
    reads: 'length',
    calls:
      'charAt:n? charCodeAt:n? codePointAt:n? concat:u* endsWith:sn? includes:sn? indexOf:sn? lastIndexOf:sn? ' +
      'match:r? padEnd:ns? padStart:ns? repeat:n replace:ss replace:rs replace:rf replace:sf replaceAll:ss ' +
      'search:r slice:nn? split:sn? split:rn? startsWith:sn? substr:nn? substring:nn? toLowerCase: toString: ' +
      'toUpperCase: trim: trimEnd: trimStart: valueOf:',
  },
  { object: 'String', calls: 'fromCharCode:n* fromCodePoint:n* String:u' },
  {
    object: 'Number.prototype',
    receiver: 'd',
    calls: 'toExponential:n? toFixed:n? toPrecision:n? toString:x? valueOf:',
  },
  {
    object: 'Number',
    reads:
      'EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY',
    calls:
      'isFinite:u isInteger:u isNaN:u isSafeInteger:d parseFloat:s parseInt:sx? Number:u Number:s Number:',
  },
  { object: 'Boolean', calls: 'Boolean:u Boolean:' },
  { object: 'Boolean.prototype', receiver: 'b', calls: 'toString: valueOf:' },
  {
    object: 'Array.prototype',
    receiver: 'a',
    reads: 'length',
    calls:
      'concat:u* copyWithin:nn?n? every:f fill:un?n? filter:f find:f findIndex:f forEach:f includes:pn? ' +
      'indexOf:pn? join:s? lastIndexOf:pn? map:f pop: push:p* reduce:fp? reduceRight:fp? reverse: shift: ' +
      'slice:n?n? some:f sort: splice:nn?p* toString: unshift:p*',
  },
  { object: 'Array.prototype', receiver: 'm', calls: 'sort:c reduce:f reverse: includes:n' },
  { object: 'Array', calls: 'isArray:u of:p* Array:n Array:p*' },
  {
    object: 'Object',
    calls:
      'assign:oo* create:o entries:u freeze:u getOwnPropertyDescriptor:ok getOwnPropertyDescriptors:o ' +
      'getOwnPropertyNames:u getPrototypeOf:u is:pp isExtensible:u isFrozen:u isSealed:u keys:u preventExtensions:o ' +
      'seal:o setPrototypeOf:oo values:u Object:u defineProperty:okD defineProperties:oE',
  },
  {
    object: 'Object.prototype',
    receiver: 'o',
    calls: 'hasOwnProperty:k isPrototypeOf:o propertyIsEnumerable:k toString: valueOf:',
    reads: '__proto__ constructor',
  },
  {
    object: 'Function.prototype',
    receiver: 'f',
    calls: 'apply:ua call:up* bind:up* toString:',
    reads: 'name length',
  },
  { object: 'Symbol', calls: 'for:s keyFor:S Symbol:s' },
  { object: 'Symbol.prototype', receiver: 'S', calls: 'toString: valueOf:' },
  { object: 'Date', calls: 'UTC:dnn?n?n?n?n? now: parse:t parse:s' },
  {
    object: 'Date.prototype',
    receiver: 'T',
    calls:
      'getTime: getTimezoneOffset: setTime:d toDateString: toISOString: toJSON: toLocaleDateString: toLocaleString: ' +
      `toLocaleTimeString: toString: toTimeString: toUTCString: valueOf: ${dateCalls.join(' ')}`,
  },
  {
    object: 'RegExp.prototype',
    receiver: 'r',
    reads: 'flags global ignoreCase lastIndex multiline source sticky',
    calls: 'exec:s test:s toString:',
  },
  { object: 'RegExp', isConstructor: true, calls: 'RegExp:PF?' },
  {
    object: 'Math',
    reads: 'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2',
    calls:
      'abs:d acos:d acosh:d asin:d asinh:d atan:d atan2:dd atanh:d cbrt:d ceil:d clz32:d cos:d cosh:d exp:d ' +
      'expm1:d floor:d fround:d hypot:d* imul:dd log:d log10:d log1p:d log2:d max:d* min:d* pow:dd random: round:d ' +
      'sign:d sin:d sinh:d sqrt:d tan:d tanh:d trunc:d',
  },
  {
    object: 'JSON',
    calls: 'parse:s parse:J parse:Jf stringify:u stringify:on? stringify:ofn? stringify:oan',
  },
  { object: 'ArrayBuffer', isConstructor: true, calls: 'ArrayBuffer:n' },
  { object: 'ArrayBuffer', calls: 'isView:u isView:y' },
  { object: 'ArrayBuffer.prototype', receiver: 'A', reads: 'byteLength', calls: 'slice:nn?' },
  { object: 'DataView', isConstructor: true, calls: 'DataView:An?n?' },
  {
    object: 'DataView.prototype',
    receiver: 'V',
    reads: 'byteLength byteOffset',
    calls: VIEW_KINDS.map((kind) => `get${kind}:nb? set${kind}:ndb?`).join(' '),
  },
  ...TYPED.flatMap((object): SignatureRow[] => [
    { object, isConstructor: true, calls: `${object}:m ${object}:n ${object}:y ${object}:An?n?` },
    { object, reads: 'BYTES_PER_ELEMENT', calls: 'from:mf? of:d*' },
  ]),
  {
    object: '%TypedArray%.prototype',
    receiver: 'y',
    reads: 'byteLength byteOffset length BYTES_PER_ELEMENT',
    calls:
      'copyWithin:nn?n? every:f fill:dn?n? filter:f find:f findIndex:f forEach:f includes:nn? indexOf:nn? join:s? ' +
      'lastIndexOf:nn? map:f reduce:fp? reduceRight:fp? reverse: set:mn? slice:n?n? some:f sort:c? subarray:n?n? ' +
      'toString:',
  },
  {
    object: 'Buffer',
    calls:
      'alloc:np?e? allocUnsafe:N byteLength:se? byteLength:B compare:BB concat:Cn? from:s from:se from:m from:B ' +
      'from:An?n? isBuffer:u isBuffer:B isEncoding:u isEncoding:e',
  },
  {
    object: 'Buffer.prototype',
    receiver: 'B',
    reads: 'length buffer',
    calls:
      'compare:Bn?n?n?n? copy:yn?n?n? equals:B fill:sn?n?e? fill:nn?n? includes:sn?e? includes:B indexOf:sn?e? ' +
      'indexOf:n lastIndexOf:sn?e? lastIndexOf:B slice:n?n? subarray:n?n? swap16: swap32: swap64: toJSON: ' +
      'toString:e?n?n? write:sn?n?e? readInt8:n readUInt8:n writeInt8:dn writeUInt8:dn readIntBE:nw readIntLE:nw ' +
      'readUIntBE:nw readUIntLE:nw writeIntBE:dnw writeIntLE:dnw writeUIntBE:dnw writeUIntLE:dnw ' +
      ORDERED.flatMap((kind) =>
        ['BE', 'LE'].map((order) => `read${kind}${order}:n write${kind}${order}:dn`),
      ).join(' '),
  },
  { object: 'TextDecoder', isConstructor: true, calls: 'TextDecoder:s? TextDecoder:' },
  {
    object: 'TextDecoder.prototype',
    receiver: 'Z',
    reads: 'encoding fatal ignoreBOM',
    calls: 'decode:y decode:B decode:',
  },
  { object: 'TextEncoder', isConstructor: true, calls: 'TextEncoder:' },
  { object: 'TextEncoder.prototype', receiver: 'W', calls: 'encode:s encodeInto:sy' },
  { object: 'crypto', calls: 'createHash:H createHmac:Hs' },
  { object: 'Hash.prototype', receiver: 'h', calls: 'update:s update:B digest:e digest: digest:u' },
  { object: 'Hmac.prototype', receiver: 'i', calls: 'update:s update:B digest:e digest: digest:u' },
  {
    object: 'querystring',
    calls:
      'decode:Qs?s? encode:os?s? escape:p parse:Qs?s?O? stringify:Rs?s? stringify:u unescape:s',
  },
  {
    object: 'globalThis',
    calls:
      'isFinite:u isNaN:u parseFloat:s parseInt:sx? decodeURI:s decodeURIComponent:s encodeURI:s ' +
      'encodeURIComponent:s atob:s btoa:s atob:M',
    reads: 'NaN Infinity undefined',
  },
  ...ERRORS.split(' ').map((object): SignatureRow => ({
    object,
    isConstructor: true,
    calls: `${object}:s? ${object}:u`,
  })),
  { object: 'Error.prototype', receiver: 'X', reads: 'message name', calls: 'toString: valueOf:' },
];

/** Built-ins that the generator of statements uses, not this table: what is about time, order or names. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  Promise: 'all allSettled any race reject resolve',
  'Promise.prototype': 'catch finally then',
  console: 'log',
  buffer: 'Buffer',
  // What texts call, and what each kind of array and error has from its own prototype.
  'RegExp.prototype': '@@replace @@split',
  '%TypedArray%': 'from of',
  ...Object.fromEntries(ERRORS.split(' ').map((name) => [`${name}.prototype`, 'message'])),
  ...Object.fromEntries(TYPED.map((name) => [`${name}.prototype`, 'BYTES_PER_ELEMENT'])),
  globalThis: 'require globalThis console eval',
};
