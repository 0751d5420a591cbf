import type { WordsRow } from './row.ts';

/** Typed arrays, their buffers, and text as bytes. */
export const BYTES_WORDS: readonly WordsRow[] = [
  [
    'Object.freeze(new Uint8Array(1));',
    'TypeError: Cannot freeze array buffer views with elements',
  ],
  ['new Uint8Array(-1);', 'RangeError: invalid index'],
  ['Uint8Array(1);', "TypeError: Constructor of TypedArray requires 'new'"],
  ['new Uint8Array(1).set([1, 2]);', 'RangeError: source is too large'],
  ['new Uint8Array(1).set([1], -1);', 'RangeError: offset is out of bounds'],
  ['new Uint8Array(Symbol());', 'TypeError: Cannot convert a Symbol value to a number'],
  ['new DataView(1);', 'TypeError: buffer is not an ArrayBuffer'],
  ['DataView.prototype.getInt8.call({}, 0);', 'TypeError: this is not a DataView'],
  ['Uint8Array.prototype.fill.call([], 1);', 'TypeError: this is not a typed array'],
  [
    'new (Object.getPrototypeOf(Uint8Array))();',
    'TypeError: Abstract class TypedArray not directly constructable',
  ],
  ['Uint8Array.from(null);', 'TypeError: cannot convert null or undefined to object'],
  ['Uint8Array.from([1], 1);', 'TypeError: "mapfn" argument is not callable'],
  ['Uint8Array.of.call(1, 1);', 'TypeError: number is not a constructor'],
  ['new Uint8Array(1).map();', 'TypeError: callback argument is not callable'],
  ['new Uint8Array(0).reduce(isNaN);', 'TypeError: Reduce of empty object with no initial value'],
  ["new TextDecoder('latin1');", 'RangeError: The "latin1" encoding is not supported'],
  ['TextDecoder();', "TypeError: Constructor of TextDecoder requires 'new'"],
  ['TextEncoder();', "TypeError: Constructor of TextEncoder requires 'new'"],
  [
    "new TextDecoder().decode('a');",
    'TypeError: The "input" argument must be an instance of TypedArray',
  ],
  [
    "new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array([255]));",
    'TypeError: The encoded data was not valid',
  ],
  [
    "new TextEncoder().encodeInto('a', []);",
    'TypeError: The "destination" argument must be an instance of Uint8Array',
  ],
  ["TextEncoder.prototype.encode.call({}, 'a');", 'TypeError: "this" is not a TextEncoder'],
  ['TextDecoder.prototype.decode.call({});', 'TypeError: "this" is not a TextDecoder'],
  ["new TextDecoder('utf-8', 1);", 'TypeError: The "options" argument must be of type object'],
  ["atob('*');", 'TypeError: the string to be decoded is not correctly encoded'],
  ['atob();', 'TypeError: the string to be decoded is not correctly encoded'],
  ["btoa('\\u1234');", 'TypeError: invalid character (>= U+00FF)'],
];
