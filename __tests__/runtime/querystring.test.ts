import { describe, expect, it } from '@jest/globals';
import { RUNTIMES, valueOf } from './run.ts';

const PARSED: readonly (readonly [args: string, json: string])[] = [
  ["'a=1&a=2&a=3&b'", '{"a":["1","2","3"],"b":""}'],
  ["'a=%20x+y'", '{"a":" x y"}'],
  ["'=v&&a='", '{"":"v","a":""}'],
  ["'a=%zz&b=%'", '{"a":"%zz","b":"%"}'],
  ["'a%3D=1&c=b=c'", '{"a=":"1","c":"b=c"}'],
  ["'%C3%A9=%F0%9F%98%80'", '{"é":"😀"}'],
  ["'__proto__=1&constructor=2'", '{"__proto__":"1","constructor":"2"}'],
  ["''", '{}'],
  ['1', '{}'],
  ["'a:1;b:2', ';', ':'", '{"a":"1","b":"2"}'],
  ["'a=1&b=2&c=3', null, null, { maxKeys: 2 }", '{"a":"1","b":"2"}'],
  ["'a=1', '&', '=', { decodeURIComponent: function (x) { return 'D' + x; } }", '{"Da":"D1"}'],
];

const WRITTEN: readonly (readonly [args: string, text: string])[] = [
  ['{ g: "x y&é~*()\'!" }', "g=x%20y%26%C3%A9~*()'!"],
  ["{ a: 1, b: 2 }, ';', ':'", 'a:1;b:2'],
  ["{ a: 'x' }, null, null, { encodeURIComponent: function (x) { return 'E' + x; } }", 'Ea=Ex'],
  ["'abc'", ''],
  ['null', ''],
];

/** What njs learnt after the version of runtime 1.0: only strings, numbers and booleans have a text. */
const WRITTEN_DIFFERENTLY: readonly (readonly [args: string, first: string, second: string])[] = [
  [
    "{ a: [1, 'b', true, null, undefined, {}], b: 1.5 }",
    'a=1&a=b&a=true&a=null&a=undefined&a=%5Bobject%20Object%5D&b=1.5',
    'a=1&a=b&a=true&a=&a=&a=&b=1.5',
  ],
  [
    '{ c: null, d: undefined, e: {}, n: NaN, l: [] }',
    'c=null&d=undefined&e=%5Bobject%20Object%5D&n=NaN',
    'c=&d=&e=&n=',
  ],
];

describe('querystring of both versions', () => {
  it.each(WRITTEN_DIFFERENTLY)('stringify(%s)', async (args, first, second) => {
    const expression = `require('querystring').stringify(${args})`;
    expect(await valueOf(expression, { runtime: 'cloudfront-js-1.0' })).toBe(first);
    expect(await valueOf(expression)).toBe(second);
  });

  it('takes a name without a value for a part of the next in 1.0', async () => {
    const expression = "JSON.stringify(require('querystring').parse('c&d=1'))";
    expect(await valueOf(expression, { runtime: 'cloudfront-js-1.0' })).toBe('{"c&d":"","d":"1"}');
    expect(await valueOf(expression)).toBe('{"c":"","d":"1"}');
  });
});

describe.each(RUNTIMES)('querystring in %s', (runtime) => {
  it.each(PARSED)('parse(%s)', async (args, json) => {
    for (const name of ['parse', 'decode']) {
      const expression = `JSON.stringify(require('querystring').${name}(${args}))`;
      expect(await valueOf(expression, { runtime })).toBe(json);
    }
  });

  it.each(WRITTEN)('stringify(%s)', async (args, text) => {
    for (const name of ['stringify', 'encode']) {
      expect(await valueOf(`require('querystring').${name}(${args})`, { runtime })).toBe(text);
    }
  });

  it('escapes and unescapes', async () => {
    expect(await valueOf("require('querystring').escape('a b&é😀')", { runtime })).toBe(
      'a%20b%26%C3%A9%F0%9F%98%80',
    );
    expect(await valueOf("require('querystring').unescape('a%20b+c%zz%C3%A9')", { runtime })).toBe(
      'a b c%zzé',
    );
  });

  it('stops at 1,000 keys unless told otherwise', async () => {
    const many = "Object.keys(require('querystring').parse('k&'.repeat(0) + ";
    const text = "Array(1200).fill(0).map(function (_, i) { return 'k' + i; }).join('&')";
    expect(await valueOf(`${many}${text})).length`, { runtime })).toBe('1000');
    expect(await valueOf(`${many}${text}, '&', '=', { maxKeys: 0 })).length`, { runtime })).toBe(
      '1200',
    );
  });
});
