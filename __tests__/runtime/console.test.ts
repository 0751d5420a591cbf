import { describe, expect, it } from '@jest/globals';
import { logsOf, RUNTIMES, valueOf } from './run.ts';

const FORMATS: readonly (readonly [expression: string, text: string])[] = [
  ["'plain \\n text'", 'plain \n text'],
  ['1.5', '1.5'],
  ['-0', '-0'],
  ['undefined', 'undefined'],
  ['null', 'null'],
  ['true', 'true'],
  ['{a:1,b:"x",c:[1,2]}', "{a:1,b:'x',c:[1,2]}"],
  ['[]', '[]'],
  ['{}', '{}'],
  ["[1,'a',[2],{}]", "[1,'a',[2],{}]"],
  ['[1,,3]', '[1,<empty>,3]'],
  ["{'a-b':1,'c d':2}", '{a-b:1,c d:2}'],
  ['{a:"it\'s \\"x\\"\\n"}', "{a:'it's \"x\"\\n'}"],
  ['{u:undefined,n:null,z:-0}', '{u:undefined,n:null,z:-0}'],
  ['function foo() {}', '[Function: foo]'],
  ['{f:function () {},h:() => 1}', '{f:[Function: f],h:[Function: h]}'],
  ["new TypeError('x')", 'TypeError: x'],
  ["{e:new Error('x')}", '{e:Error: x}'],
  ['{d:new Date(0)}', '{d:1970-01-01T00:00:00.000Z}'],
  ['new Date(NaN)', 'Invalid Date'],
  ['{r:/a/g}', '{r:/a/g}'],
  ["Symbol('s')", 'Symbol(s)'],
  ['Promise.resolve(1)', 'Promise {}'],
  ['new Uint8Array([1,2])', 'Uint8Array [1,2]'],
  ["new String('abc')", "[String: 'abc']"],
  ['[new Number(1)]', '[[Number: 1]]'],
  ['Object.create({a:1})', '{}'],
  ['{get a() { return 1; },set b(x) {}}', "{a:'[Getter]',b:'[Setter]'}"],
  ['(function () { return arguments; })(1,2)', '{0:1,1:2}'],
];

describe.each(RUNTIMES)('console.log in %s', (runtime) => {
  it.each(FORMATS)('of %s', async (expression, text) => {
    expect(await valueOf(expression, { runtime })).toBe(text);
  });

  it('writes one entry per call and only the first argument', async () => {
    expect(
      await logsOf("console.log('a', 'b'); console.log(); console.log('');", { runtime }),
    ).toEqual(['a', 'undefined', '']);
  });

  it('marks cycles', async () => {
    const statements = 'var a = { b: [] }; a.b.push(a); console.log(a);';
    expect(await logsOf(statements, { runtime })).toEqual(['{b:[[Circular]]}']);
  });

  it('has no other member', async () => {
    expect(await valueOf('Object.getOwnPropertyNames(console)', { runtime })).toBe("['log']");
  });
});

it('prints buffers by their bytes', async () => {
  expect(await valueOf("{b:Buffer.from('abc')}")).toBe('{b:Buffer [97,98,99]}');
});
