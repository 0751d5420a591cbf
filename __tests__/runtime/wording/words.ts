import { ACCESS_WORDS } from './access.ts';
import { BYTES_WORDS } from './bytes.ts';
import { CALLS_WORDS } from './calls.ts';
import { JSON_WORDS } from './json.ts';
import { MODULES_WORDS } from './modules.ts';
import { OBJECTS_WORDS } from './objects.ts';
import { REGEXPS_WORDS } from './regexps.ts';
import { REST_WORDS } from './rest.ts';
import type { WordsRow } from './row.ts';
import { TEXT_WORDS } from './text.ts';
import { THROWN_WORDS } from './thrown.ts';

/** Errors as njs 0.7.9 words them, recorded from it. */
export const RECORDED: readonly WordsRow[] = [
  ...ACCESS_WORDS,
  ...CALLS_WORDS,
  ...OBJECTS_WORDS,
  ...TEXT_WORDS,
  ...JSON_WORDS,
  ...REGEXPS_WORDS,
  ...BYTES_WORDS,
  ...MODULES_WORDS,
  ...REST_WORDS,
  ...THROWN_WORDS,
];

/** Errors of cloudfront-js-1.0 that were measured on the engine it is made of, or got from AWS. */
export const MEASURED_ON_FIRST: readonly WordsRow[] = [
  ['var o = {}; o.a.b;', 'TypeError: cannot get property "b" of undefined'],
  // It names null "undefined".
  ['var n = null; n.b;', 'TypeError: cannot get property "b" of undefined'],
  ['foo;', 'ReferenceError: "foo" is not defined in 2'],
  ['\n\nfoo();', 'ReferenceError: "foo" is not defined in 4'],
  ['foo = 1;', 'ReferenceError: "foo" is not defined in 2'],
  ['event.bar();', 'TypeError: (intermediate value)["bar"] is not a function'],
  ['var n = 1; n();', 'TypeError: number is not a function'],
  ["JSON.parse('{bad');", 'SyntaxError: Unexpected token at position 1'],
  ["decodeURIComponent('%');", 'URIError: malformed URI'],
  ['[].reduce(function () {});', 'TypeError: Reduce of empty object with no initial value'],
  [
    'Object.freeze({ a: 1 }).a = 2;',
    'TypeError: Cannot assign to read-only property "a" of object',
  ],
  ["require('crypto').createHash('md4');", 'TypeError: not supported algorithm: "md4"'],
  ["require('fs');", 'Error: Cannot find module "fs"'],
  ["eval('1');", 'InternalError: Not implemented'],
  ["new Function('return 1');", 'TypeError: function constructor is disabled in "safe" mode'],
  ["throw new Error('own');", 'Error: own'],
  ["throw 'text';", 'text'],
  ['throw { a: 1 };', '[object Object]'],
];

/** Statements that end with an error whose words are not known. */
export const GUESSED: readonly (readonly [statements: string])[] = [
  ['new DataView(new ArrayBuffer(1)).getInt8({ valueOf: function () { return 5; } });'],
  ['new Uint8Array(new ArrayBuffer(1), 0, [9]);'],
  ['Object.defineProperty(new Uint8Array(1), 0, { get: function () {} });'],
  ['Object.defineProperties(Object.freeze({}), { a: { value: 1 } });'],
  ['Object.setPrototypeOf(Object.prototype, {});'],
  ['Object.freeze([1, 2]).reverse();'],
  ['Object.freeze([1, 2]).shift();'],
  ['Object.freeze([1]).unshift(1);'],
  ['Object.freeze([1]).splice(0, 1);'],
];
