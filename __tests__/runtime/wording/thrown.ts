import type { WordsRow } from './row.ts';

/** What functions throw themselves, and code from text. */
export const THROWN_WORDS: readonly WordsRow[] = [
  ["throw new Error('own');", 'Error: own'],
  ['throw new Error();', 'Error'],
  ["throw 'text';", 'text'],
  ['throw 1;', '1'],
  ['throw null;', 'null'],
  ['throw undefined;', 'undefined'],
  ['throw { a: 1 };', '[object Object]'],
  ['throw [1, 2];', '1,2'],
  ["throw { toString: function () { return 'T'; } };", 'T'],
  ["throw Object.assign(new Error('m'), { name: 'N' });", 'N: m'],
  ["throw new InternalError('i');", 'InternalError: i'],
  ["throw new RangeError('r');", 'RangeError: r'],
  ["eval('1');", 'InternalError: Not implemented'],
  ["new Function('return 1');", 'TypeError: function constructor is disabled in "safe" mode'],
  ['function f() { return f() + 1; } f();', 'RangeError: Maximum call stack size exceeded'],
  ["throw new AggregateError([1], 'm');", 'AggregateError: m'],
  ["throw Symbol('s');", 'Symbol(s)'],
  ['throw function () {};', '[object Function]'],
];
