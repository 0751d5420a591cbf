import { describe, expect, it } from '@jest/globals';
import { errorOf, logsOf, thrownBy } from './run.ts';

/** One row per row of the table of wordings, and what stands beside it. */
const ROWS: readonly (readonly [statements: string, error: string])[] = [
  ['event.a.b', 'TypeError: cannot get property "b" of undefined'],
  ['null.b', 'TypeError: cannot get property "b" of null'],
  ['event.a.b()', 'TypeError: cannot get property "b" of undefined'],
  ['event.a.b = 1', 'TypeError: property set on primitive undefined type'],
  ['var n = null; n.b = 1', 'TypeError: property set on primitive null type'],
  ['return nobody', 'ReferenceError: "nobody" is not defined'],
  ['nobody = 1', 'ReferenceError: "nobody" is not defined'],
  ['a; let a = 1', 'ReferenceError: cannot access variable before initialization'],
  ['event.m()', 'TypeError: (intermediate value)["m"] is not a function'],
  ['event.request.m(event.viewer.m2)', 'TypeError: (intermediate value)["m"] is not a function'],
  ["event['m']()", 'TypeError: (intermediate value)["m"] is not a function'],
  ['return event\n.request\n.m ( 1 )', 'TypeError: (intermediate value)["m"] is not a function'],
  ['new event.M()', 'TypeError: (intermediate value)["M"] is not a function'],
  ["var s = 'é'; event.m(s)", 'TypeError: (intermediate value)["m"] is not a function'],
  ['var f; f()', 'TypeError: undefined is not a function'],
  ['[].map(1)', 'TypeError: callback argument is not callable'],
  ['const c = 1; c = 2', 'TypeError: assignment to constant variable'],
  [
    'Object.freeze(event).viewer = 1',
    'TypeError: Cannot assign to read-only property "viewer" of object',
  ],
  ['new Array(-1)', 'RangeError: Invalid array length'],
  ["'a'.repeat(-1)", 'RangeError'],
  ['String.fromCodePoint(-1)', 'RangeError'],
  ["decodeURIComponent('%')", 'URIError: malformed URI'],
  ["decodeURIComponent('%80')", 'URIError: malformed URI'],
  ['[].reduce(function () {})', 'TypeError: Reduce of empty object with no initial value'],
  ['({}) instanceof 1', 'TypeError: right argument is not callable'],
  ["Symbol() + ''", 'TypeError: Cannot convert a Symbol value to a string'],
  ['isNaN(Symbol())', 'TypeError: Cannot convert a Symbol value to a number'],
  ['Object.keys(null)', 'TypeError: cannot convert null argument to object'],
  ['Object.entries()', 'TypeError: cannot convert undefined argument to object'],
  ['Object.assign(null)', 'TypeError: cannot convert null or undefined to object'],
  // A second look sees values beside expressions that were written anew.
  [
    "Object.keys(/[.]js$/.test('a.js') ? null : 1)",
    'TypeError: cannot convert null argument to object',
  ],
  [
    'event.event = event; JSON.stringify(event)',
    'TypeError: Nested too deep or a cyclic structure',
  ],
  ['new Date(NaN).toISOString()', 'RangeError: Invalid time value'],
  ["JSON.parse('{bad')", 'SyntaxError: Unexpected token at position 1'],
  ["JSON.parse('')", 'SyntaxError: Unexpected end of input at position 0'],
  ["JSON.parse('['.repeat(40) + ']'.repeat(40))", 'SyntaxError: Nested too deep at position 31'],
  ['function f() { return 1 + f(); } f()', 'RangeError: Maximum call stack size exceeded'],
  ["for (var s = 'x';;) s += s", 'RangeError: invalid string length'],
  ["eval('1')", 'InternalError: Not implemented'],
  ["new Function('return 1')", 'TypeError: function constructor is disabled in "safe" mode'],
  ["require('fs')", 'Error: Cannot find module "fs"'],
  ["throw new Error('own words')", 'Error: own words'],
  ["throw 'text'", 'text'],
  ['throw { a: 1 }', '[object Object]'],
  ['throw null', 'null'],
  ['throw { get message() { throw 1; }, toString: function () { throw 2; } }', '[object Object]'],
];

describe('words of the engine become words of the runtime', () => {
  it.each(ROWS)('%s', async (statements, error) => {
    expect(await thrownBy(statements)).toBe(error);
  });

  it('says "of undefined" also of null in runtime 1.0', async () => {
    expect(await thrownBy('var n = null; n.b', { runtime: 'cloudfront-js-1.0' })).toBe(
      'TypeError: cannot get property "b" of undefined',
    );
  });

  it('also where the function catches the error itself', async () => {
    const caught =
      'try { event.a.b; } catch (e) { console.log(e.message); console.log(typeof e.stack); }';
    expect(await logsOf(caught)).toEqual(['cannot get property "b" of undefined', 'undefined']);
  });

  it('at the top level as well', async () => {
    expect(
      await errorOf('var a = nobody.b;\nfunction handler(event) { return event.request; }'),
    ).toBe('ReferenceError: "nobody" is not defined');
  });

  it('for rejected promises as well', async () => {
    expect(await errorOf("async function handler() { throw new TypeError('late'); }")).toBe(
      'TypeError: late',
    );
  });
});
