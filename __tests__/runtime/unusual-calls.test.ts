import { expect, it } from '@jest/globals';
import { logsOf } from './run.ts';

/** Calls that hardly anybody makes, with what njs 0.7.9 makes of them: found by generated calls, mended here. */
const CALLS: readonly (readonly [expression: string, text: string])[] = [
  ['new Date(NaN).setFullYear(2020)', '1577836800000'],
  ['(function () { var d = new Date(5); d.setHours(NaN); return d.getTime(); })()', 'NaN'],
  [
    '(function () { var d = new Date(0); d.setFullYear(NaN, 6); return d.toISOString(); })()',
    '0006-01-01T00:00:00.000Z',
  ],
  ["new Date(NaN).setUTCDate(Symbol('s'))", 'NaN'],
  ["'abc'.match()[0] + 'abc'.match().input", 'undefined'],
  ["'abc'.endsWith('c', -1)", 'true'],
  ['(0.4).toString(36)', '0.eeeeeeeeeeg'],
  ['(-255.5).toString(16)', '-ff.8'],
  ['(1e21).toString(36)', '5v1j4f4ds7c000'],
  ['Math.acosh(-7594)', 'NaN'],
  ['new Int8Array([-1, -1, 7, -1, 2]).lastIndexOf(-1)', '3'],
  ['Object.isSealed(Object.seal(new Uint8Array(2)))', 'true'],
  ["JSON.parse('[1]', function () { return arguments.length; })", '2'],
  ["Buffer.byteLength('тест', 'hex')", '4'],
  ["Buffer.from('abc').indexOf({}, 9)", '-1'],
  ["Buffer.from('abc').lastIndexOf('', 1)", '3'],
  ['Buffer.from([0, 0]).writeUInt8(Infinity, 1)', '2'],
  [
    "(function () { var b = Buffer.alloc(2); b.writeUInt16LE(1e300, 0); return b.toString('hex'); })()",
    'ffff',
  ],
  [
    "(function () { var b = Buffer.alloc(2); b.writeUInt16LE(-1e300, 0); return b.toString('hex'); })()",
    '0000',
  ],
  ["Buffer.from('Strasse').toString('base64', 2, 0)", ''],
  ['RegExp.prototype.toString()', '/(?:)/'],
  [
    '(function () { var n = 0; try { JSON.stringify(1, function (k, v) { n++; return [v]; }); } catch (e) { return n + String(e); } })()',
    '32TypeError: Nested too deep or a cyclic structure',
  ],
  ["/[\\1]/.test('\\x01')", 'true'],
  ["/\\Qa.b\\E/.test('axb')", 'false'],
];

it('calls with unusual arguments give what njs gives', async () => {
  const logs = await logsOf(
    CALLS.map(([expression]) => `console.log(String(${expression}));`).join('\n'),
  );
  expect(CALLS.map(([expression], index) => [expression, logs[index]])).toEqual(CALLS);
});
