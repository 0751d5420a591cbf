import type { WordsRow } from './row.ts';

/** Buffer and the built-in modules. */
export const MODULES_WORDS: readonly WordsRow[] = [
  [
    'new Uint8Array(new ArrayBuffer(2), 3);',
    'RangeError: byteOffset 3 is outside the bound of the buffer',
  ],
  [
    'new Uint16Array(new ArrayBuffer(3));',
    'RangeError: byteLength of buffer must be multiple of 2',
  ],
  ['new Uint16Array(new ArrayBuffer(4), 1);', 'RangeError: start offset must be multiple of 2'],
  ['new Uint8Array(new ArrayBuffer(2), 0, 3);', 'RangeError: Invalid typed array length: 3'],
  ['ArrayBuffer(1);', "TypeError: Constructor ArrayBuffer requires 'new'"],
  ['new ArrayBuffer(-1);', 'RangeError: invalid index'],
  [
    'new ArrayBuffer(1).slice.call({});',
    'TypeError: Method ArrayBuffer.prototype.slice called on incompatible receiver',
  ],
  ['DataView(new ArrayBuffer(1));', "TypeError: Constructor of DataView requires 'new'"],
  [
    'new DataView(new ArrayBuffer(1), 2);',
    'RangeError: byteOffset 2 is outside the bound of the buffer',
  ],
  ['new DataView(new ArrayBuffer(1), 0, 2);', 'RangeError: Invalid DataView length: 2'],
  [
    'new DataView(new ArrayBuffer(1)).getInt16(0);',
    'RangeError: index 0 is outside the bound of the buffer',
  ],
  ['new DataView(new ArrayBuffer(1)).getInt8(-1);', 'RangeError: invalid index'],
  ['Buffer.from(1);', 'TypeError: first argument number is not a string or Buffer-like object'],
  ['Buffer.from();', 'TypeError: first argument undefined is not a string or Buffer-like object'],
  ['Buffer.from(null);', 'TypeError: first argument null is not a string or Buffer-like object'],
  ["Buffer.from('a', 'latin1');", 'TypeError: "latin1" encoding is not supported'],
  ["Buffer.from('a', 1);", 'TypeError: encoding must be a string'],
  ['Buffer.from({});', 'TypeError: first argument object is not a string or Buffer-like object'],
  ['Buffer.from(new ArrayBuffer(1), 2);', 'RangeError: "offset" is outside of buffer bounds'],
  ['Buffer.from(new ArrayBuffer(1), 0, 2);', 'RangeError: "length" is outside of buffer bounds'],
  ['Buffer.alloc(-1);', 'RangeError: invalid size'],
  ["Buffer.alloc('a');", 'TypeError: "size" argument must be of type number'],
  ["Buffer.alloc(1, 'a', 'x');", 'TypeError: "x" encoding is not supported'],
  ['Buffer.concat(1);', 'TypeError: "list" argument must be an instance of Array'],
  [
    'Buffer.concat([1]);',
    'TypeError: "list[0]" argument must be an instance of Buffer or Uint8Array',
  ],
  ['Buffer.concat([], -1);', 'RangeError: "length" is out of range'],
  ["Buffer.concat([], 'a');", 'TypeError: "length" argument must be of type number'],
  [
    "Buffer.compare('a', 'b');",
    'TypeError: "source" argument must be an instance of Buffer or Uint8Array',
  ],
  [
    'Buffer.byteLength(1);',
    'TypeError: first argument number is not a string or Buffer-like object',
  ],
  ["Buffer.byteLength('a', 'x');", 'TypeError: "x" encoding is not supported'],
  ["Buffer('a');", 'TypeError: Buffer is not a constructor'],
  ["new Buffer('a');", 'TypeError: Buffer is not a constructor'],
  [
    "Buffer.from('a').equals('a');",
    'TypeError: "target" argument must be an instance of Buffer or Uint8Array',
  ],
  [
    "Buffer.from('a').compare('a');",
    'TypeError: "target" argument must be an instance of Buffer or Uint8Array',
  ],
  [
    "Buffer.from('a').copy('a');",
    'TypeError: "target" argument must be an instance of Buffer or Uint8Array',
  ],
  ["Buffer.from('a').toString('ascii');", 'TypeError: "ascii" encoding is not supported'],
  ["Buffer.from('a').write(1);", 'TypeError: first argument must be a string'],
  ["Buffer.from('a').write('a', 2);", 'RangeError: "offset" is out of range'],
  ["Buffer.from('a').readInt16LE(0);", 'RangeError: index 0 is outside the bound of the buffer'],
  ["Buffer.from('a').readIntLE(0, 7);", 'TypeError: "byteLength" must be <= 6'],
  ["Buffer.from('a').readInt8(-1);", 'RangeError: invalid index'],
  ["Buffer.from('a').writeInt8(1, 2);", 'RangeError: index 2 is outside the bound of the buffer'],
  ["Buffer.from('a').swap16();", 'RangeError: Buffer size must be a multiple of 16-bits'],
  [
    "Buffer.from('a').indexOf({});",
    'TypeError: "value" argument object is not a string or Buffer-like object',
  ],
  ["Buffer.from('a').indexOf('a', 0, 'x');", 'TypeError: "x" encoding is not supported'],
  ["Buffer.from('a').fill(1, 2);", 'RangeError: "offset" is out of range'],
  ["Buffer.from('a').copy(Buffer.from('b'), 2);", 'RangeError: "targetStart" is out of range: 2'],
  ["require('crypto').createHash();", 'TypeError: algorithm must be a string'],
  ["require('crypto').createHash('md4');", 'TypeError: not supported algorithm: "md4"'],
  ["require('crypto').createHash(1);", 'TypeError: algorithm must be a string'],
  [
    "require('crypto').createHmac('md5');",
    'TypeError: key argument "undefined" is not a string or Buffer-like object',
  ],
  ["require('crypto').createHmac('x', 'k');", 'TypeError: not supported algorithm: "x"'],
  [
    "require('crypto').createHash('md5').update();",
    'TypeError: data argument "undefined" is not a string or Buffer-like object',
  ],
  [
    "require('crypto').createHash('md5').update(1);",
    'TypeError: data argument "number" is not a string or Buffer-like object',
  ],
  [
    "require('crypto').createHash('md5').digest('latin1');",
    'TypeError: Unknown digest encoding: "latin1"',
  ],
  [
    "var h = require('crypto').createHash('md5'); h.digest(); h.update('a');",
    'Error: Digest already called',
  ],
  [
    "var h = require('crypto').createHash('md5'); h.digest(); h.digest();",
    'Error: Digest already called',
  ],
  [
    "require('crypto').createHash('md5').digest.call({});",
    'TypeError: "this" is not a hash object',
  ],
  [
    "require('crypto').createHash('md5').update('a', 'x');",
    'TypeError: "x" encoding is not supported',
  ],
  ["require('fs');", 'Error: Cannot find module "fs"'],
  ['require();', 'TypeError: missing path'],
  ['require(1);', 'Error: Cannot find module "1"'],
  [
    "require('querystring').stringify({ a: 1 }, '&', '=', { encodeURIComponent: 1 });",
    'TypeError: option encodeURIComponent is not a function',
  ],
  [
    "require('querystring').parse('a', '&', '=', { decodeURIComponent: 1 });",
    'TypeError: option decodeURIComponent is not a function',
  ],
];
