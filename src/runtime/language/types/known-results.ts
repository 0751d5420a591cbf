/** Parts of the event. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
export const SHAPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  event: { request: 'request', response: 'response', viewer: 'viewer' },
  viewer: { ip: 'String.prototype' },
  request: {
    uri: 'String.prototype',
    method: 'String.prototype',
    headers: 'boxes',
    cookies: 'boxes',
  },
  response: { headers: 'boxes', cookies: 'boxes' },
  boxes: { '*': 'box' },
  box: { value: 'String.prototype', multiValue: 'Array.prototype<box>' },
};

/** What a method gives: a type; `this` is the receiver's own, `item` that of its items. */
export const RESULTS: Readonly<Record<string, string>> = results({
  'String.prototype':
    'charAt concat padEnd padStart repeat replace replaceAll slice substr substring toLowerCase toString ' +
    'toUpperCase trim trimEnd trimStart => String.prototype; split => Array.prototype<String.prototype>; ' +
    'match => Match; charCodeAt codePointAt indexOf lastIndexOf search => Number.prototype; ' +
    'endsWith includes startsWith => Boolean.prototype',
  'Array.prototype':
    'concat copyWithin fill filter reverse slice sort splice toReversed toSorted toSpliced => this; ' +
    'map => Array.prototype; find pop shift => item; join toString => String.prototype; findIndex indexOf ' +
    'lastIndexOf push unshift => Number.prototype; every includes some => Boolean.prototype',
  'Number.prototype': 'toExponential toFixed toPrecision toString => String.prototype',
  'Date.prototype':
    'toDateString toISOString toJSON toLocaleString toString toTimeString toUTCString => String.prototype; ' +
    'getDate getDay getFullYear getHours getMinutes getMonth getSeconds getTime valueOf => Number.prototype',
  'RegExp.prototype': 'exec => Match; test => Boolean.prototype; toString => String.prototype',
  'Promise.prototype': 'catch finally then => Promise.prototype',
  'Error.prototype': 'toString => String.prototype',
  Object:
    'keys getOwnPropertyNames => Array.prototype<String.prototype>; values entries => Array.prototype',
  Array: 'of from => Array.prototype; isArray => Boolean.prototype',
  JSON: 'stringify => String.prototype',
  String: 'fromCharCode fromCodePoint => String.prototype',
  Number: 'parseFloat parseInt => Number.prototype',
  Date: 'now UTC parse => Number.prototype',
  Math:
    'abs ceil cos exp floor imul log max min pow random round sign sin sqrt tan trunc => ' +
    'Number.prototype',
  Buffer: 'from alloc allocUnsafe concat => Buffer.prototype',
  'Buffer.prototype': 'toString => String.prototype; slice subarray => Buffer.prototype',
  crypto: 'createHash => Hash.prototype; createHmac => Hmac.prototype',
  'Hash.prototype': 'update => Hash.prototype',
  'Hmac.prototype': 'update => Hmac.prototype',
  querystring: 'escape stringify unescape encode => String.prototype',
  cloudfront: 'kvs => kvs',
  kvs: 'get exists meta => Promise.prototype',
  Promise: 'all allSettled any race resolve reject => Promise.prototype',
});

/** Types of what global functions give. */
export const CALLED: Readonly<Record<string, string>> = {
  String: 'String.prototype',
  Number: 'Number.prototype',
  Boolean: 'Boolean.prototype',
  Array: 'Array.prototype',
  RegExp: 'RegExp.prototype',
  Date: 'String.prototype',
  encodeURIComponent: 'String.prototype',
  decodeURIComponent: 'String.prototype',
  encodeURI: 'String.prototype',
  decodeURI: 'String.prototype',
  atob: 'String.prototype',
  btoa: 'String.prototype',
  parseInt: 'Number.prototype',
  parseFloat: 'Number.prototype',
  isNaN: 'Boolean.prototype',
  isFinite: 'Boolean.prototype',
};

/** Built-in constructors whose objects have a prototype in the table of built-ins. */
export const CONSTRUCTED = new Set(
  (
    'Array Date RegExp Promise String Number Boolean Error EvalError InternalError RangeError ReferenceError ' +
    'SyntaxError TypeError URIError TextEncoder TextDecoder DataView ArrayBuffer'
  ).split(' '),
);
/** Constructors of typed arrays, which share one prototype. */
export const TYPED_ARRAY = /^(?:Uint|Int|Float)\d+(?:Clamped)?Array$/;

/** Functions that call their argument with an item of the list, and where among its parameters that is. */
export const ITEM_CALLBACKS: Readonly<Record<string, number>> = {
  ...{ every: 0, filter: 0, find: 0, findIndex: 0, forEach: 0, map: 0, some: 0 },
  ...{ reduce: 1, reduceRight: 1 },
};

/** Members that some objects have besides those of the built-in they are. */
export const OWN_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Match: ['groups', 'index', 'input'],
  // Functions of the source have one, and so has every constructor.
  'Function.prototype': ['prototype'],
};

function results(table: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const rows = Object.entries(table).flatMap(([receiver, text]) =>
    text.split(';').flatMap((clause) => {
      const [methods = '', type = ''] = clause.split('=>');
      return methods
        .trim()
        .split(/\s+/)
        .map((method) => [`${receiver}.${method}`, type.trim()] as const);
    }),
  );
  return Object.fromEntries(rows);
}
