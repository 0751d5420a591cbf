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
  box: { value: 'String.prototype', multiValue: 'Array.prototype' },
};

/** Types of what well-known methods give; the receiver's type stands before the dot. */
export const RESULTS: Readonly<Record<string, string>> = results({
  'String.prototype':
    'charAt concat padEnd padStart repeat replace replaceAll slice substr substring toLowerCase toString ' +
    'toUpperCase trim trimEnd trimStart => String.prototype; split => Array.prototype; charCodeAt indexOf ' +
    'lastIndexOf search => Number.prototype',
  'Array.prototype':
    'concat copyWithin fill filter map reverse slice sort splice => Array.prototype; join toString => ' +
    'String.prototype; indexOf lastIndexOf findIndex push unshift => Number.prototype',
  'Number.prototype': 'toExponential toFixed toPrecision toString => String.prototype',
  'Date.prototype':
    'toISOString toUTCString toString => String.prototype; getTime => Number.prototype',
  Object: 'keys values entries getOwnPropertyNames => Array.prototype',
  Array: 'of from => Array.prototype',
  JSON: 'stringify => String.prototype',
  String: 'fromCharCode fromCodePoint => String.prototype',
  Date: 'now => Number.prototype',
  Buffer: 'from alloc concat => Buffer.prototype',
  crypto: 'createHash => Hash.prototype; createHmac => Hmac.prototype',
  'Hash.prototype': 'update => Hash.prototype',
  'Hmac.prototype': 'update => Hmac.prototype',
  querystring: 'escape stringify unescape encode => String.prototype',
  Promise: 'resolve reject => Promise.prototype',
});

/** Types of what global functions give. */
export const CALLED: Readonly<Record<string, string>> = {
  String: 'String.prototype',
  Number: 'Number.prototype',
  Boolean: 'Boolean.prototype',
  Array: 'Array.prototype',
  encodeURIComponent: 'String.prototype',
  decodeURIComponent: 'String.prototype',
  encodeURI: 'String.prototype',
  decodeURI: 'String.prototype',
  atob: 'String.prototype',
  btoa: 'String.prototype',
  parseInt: 'Number.prototype',
  parseFloat: 'Number.prototype',
};

/** Built-in constructors whose objects have a prototype in the table of built-ins. */
export const CONSTRUCTED = new Set(
  (
    'Array Date RegExp Promise String Number Boolean Error TypeError RangeError Uint8Array Int8Array Uint16Array ' +
    'Int16Array Uint32Array Int32Array Float32Array Float64Array TextEncoder TextDecoder DataView ArrayBuffer'
  ).split(' '),
);
/** Constructors of typed arrays, which share one prototype. */
export const TYPED_ARRAY = /^(?:Uint|Int|Float)\d+Array$/;
/** Globals whose own members are in the table of built-ins. */
export const NAMESPACES = new Set(
  'Object Array String Number Math JSON Date Promise Symbol Buffer console ArrayBuffer'.split(' '),
);

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
