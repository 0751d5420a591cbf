import { describe, expect, it } from '@jest/globals';
import { thrownBy, valueOf } from './run.ts';

/** Names that neither runtime has although the engine below does. */
const MISSING =
  'Map Set WeakMap WeakSet WeakRef Proxy Reflect BigInt Iterator FinalizationRegistry SharedArrayBuffer Intl escape ' +
  'unescape performance queueMicrotask structuredClone URL URLSearchParams fetch setTimeout setInterval process ' +
  'Array.prototype.at Array.prototype.flat Array.prototype.flatMap Array.prototype.findLast Array.prototype.with ' +
  'String.prototype.at String.prototype.matchAll String.prototype.normalize String.prototype.localeCompare String.raw ' +
  'Object.fromEntries Object.hasOwn Object.groupBy Promise.try Promise.withResolvers Error.captureStackTrace ' +
  'Uint8Array.prototype.at Number.prototype.toLocaleString.x Object.prototype.__defineGetter__ RegExp.prototype.dotAll';

/** Names of runtime 2.0 only. */
const ONLY_2 =
  'Buffer DataView atob btoa Array.from Promise.all Promise.any Promise.race Promise.allSettled ' +
  'String.prototype.replaceAll Uint8Array.from Uint8Array.prototype.map Object.getOwnPropertyDescriptors ' +
  'Array.prototype.toSorted Array.prototype.entries';

/** Names of runtime 1.0 only. */
const ONLY_1 =
  'String.bytesFrom String.prototype.fromBytes String.prototype.fromUTF8 String.prototype.toBytes String.prototype.toUTF8';

/** Names of both. */
const COMMON =
  'Array.prototype.find Array.prototype.includes Array.prototype.copyWithin Array.of Object.assign Object.entries ' +
  'Object.values String.prototype.padStart String.prototype.trimEnd String.fromCodePoint Math.hypot Number.isInteger ' +
  'Promise.resolve Promise.prototype.finally TextEncoder TextDecoder ArrayBuffer.isView Uint8Array.prototype.subarray ' +
  'Float64Array InternalError MemoryError encodeURIComponent parseInt Date.UTC JSON.parse Symbol.iterator';

const typesOf = async (names: string, runtime: 'cloudfront-js-1.0' | 'cloudfront-js-2.0') => {
  const list = names.split(' ');
  const probes = list.map((name) => {
    const [first = '', ...rest] = name.split('.');
    return rest.reduce(
      (path, key) => `(${path} || {})[${JSON.stringify(key)}]`,
      `globalThis.${first}`,
    );
  });
  const types = (
    await valueOf(`[${probes.map((it) => `typeof ${it}`).join()}].join()`, { runtime })
  ).split(',');
  return list.filter((_, index) => types[index] !== 'undefined');
};

describe('built-ins', () => {
  it('lack what the runtimes lack', async () => {
    expect(await typesOf(MISSING, 'cloudfront-js-1.0')).toEqual([]);
    expect(await typesOf(MISSING, 'cloudfront-js-2.0')).toEqual([]);
  });

  it('have what both have', async () => {
    expect(await typesOf(COMMON, 'cloudfront-js-1.0')).toEqual(COMMON.split(' '));
    expect(await typesOf(COMMON, 'cloudfront-js-2.0')).toEqual(COMMON.split(' '));
  });

  it('differ between the runtimes', async () => {
    expect(await typesOf(ONLY_2, 'cloudfront-js-2.0')).toEqual(ONLY_2.split(' '));
    expect(await typesOf(ONLY_2, 'cloudfront-js-1.0')).toEqual([]);
    expect(await typesOf(ONLY_1, 'cloudfront-js-1.0')).toEqual(ONLY_1.split(' '));
    expect(await typesOf(ONLY_1, 'cloudfront-js-2.0')).toEqual([]);
  });

  it('still work after so much was taken away', async () => {
    expect(
      await valueOf("'a1b22'.replace(/\\d+/g, '<$&>') + 'xAyA'.split(/A/) + 'ab'.match(/b/).index"),
    ).toBe('a<1>b<22>x,y,1');
    const runtime = 'cloudfront-js-1.0';
    expect(
      await valueOf("'a1b22'.replace(/\\d+/g, '<$&>') + 'aXbX'.match(/X/g).length", { runtime }),
    ).toBe('a<1>b<22>2');
    expect(
      await valueOf("'2021'.replace(/(?<y>\\d+)/, '[$<y>]') + 'ab'.search(/(?<=a)b/)", { runtime }),
    ).toBe('[2021]1');
  });

  it('do not show the source of functions', async () => {
    expect(await valueOf('String(function f() { return 1; }) + atob')).toBe(
      '[object Function][object Function]',
    );
  });

  it('know Function, whose functions are its instances', async () => {
    expect(
      await valueOf(
        '[function () {}, () => 1, Math.max].map(function (f) { return f instanceof Function; })',
      ),
    ).toBe('[true,true,true]');
  });
});

/** Milliseconds, or NaN: only ISO 8601 in UTC with T, RFC 2822 and what Date prints are read. */
const DATES: readonly (readonly [text: string, time: number])[] = [
  ['2015-10-21', 1445385600000],
  ['2015-10', 1443657600000],
  ['2015', 1420070400000],
  ['2015-10-21T07:28', 1445412480000],
  ['2015-10-21T07:28:00Z', 1445412480000],
  ['2015-10-21T07:28:00.123Z', 1445412480123],
  ['Wed, 21 Oct 2015 07:28:00 GMT', 1445412480000],
  ['Wed, 21 Oct 2015 07:28:00 +0100', 1445408880000],
  ['21 Oct 2015 07:28:00 GMT', 1445412480000],
  ['Wed Oct 21 2015 07:28:00 GMT+0100 (X)', 1445408880000],
  ['Oct 21 2015', 1445385600000],
  ['2024-02-15 09:00:00', NaN],
  ['2015/10/21', NaN],
  ['October 21, 2015', NaN],
  ['2015-10-21T07:28:00+01:00', NaN],
  ['2015-1-1', NaN],
  [' 2015-10-21', NaN],
  ['Wed, 1 Oct 2015 07:28:00 GMT', NaN],
];

describe('dates', () => {
  it.each(DATES)('%s', async (text, time) => {
    const quoted = JSON.stringify(text);
    expect(await valueOf(`Date.parse(${quoted}) + ' ' + new Date(${quoted}).getTime()`)).toBe(
      `${time} ${time}`,
    );
  });

  it('are made of numbers, parts and other dates as ever', async () => {
    expect(
      await valueOf('new Date(2020, 1, 3).toISOString() + new Date(new Date(5)).getTime()'),
    ).toBe('2020-02-03T00:00:00.000Z5');
    expect(
      await valueOf(
        '(new Date() instanceof Date) + typeof Date() + (new Date(0).constructor === Date)',
      ),
    ).toBe('truestringtrue');
  });
});

describe('text and bytes', () => {
  it.each([
    ["atob('YQ==') + btoa('a') + btoa('é')", 'aYQ==6Q=='],
    // Without its padding the last group is lost.
    ["'<' + atob('YQ') + atob('YWI') + '>' + atob('YWJjZA')", '<>abc'],
    ["new TextEncoder().encode('é')", 'Uint8Array [195,169]'],
    ["new TextEncoder().encodeInto('aé', new Uint8Array(2))", '{read:1,written:1}'],
    ['new TextDecoder().decode(new Uint8Array([0xef, 0xbb, 0xbf, 97, 255]))', 'a\ufffd'],
    ['new TextDecoder().encoding + new TextEncoder().encoding', 'utf-8utf-8'],
  ])('%s', async (expression, text) => {
    expect(await valueOf(expression)).toBe(text);
  });

  it.each([
    ["atob('*')", 'TypeError: the string to be decoded is not correctly encoded'],
    ['atob()', 'TypeError: the string to be decoded is not correctly encoded'],
    ["btoa('\\u1234')", 'TypeError: invalid character (>= U+00FF)'],
    ["new TextDecoder('latin1')", 'RangeError: The "latin1" encoding is not supported'],
    [
      "new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array([255]))",
      'TypeError: The encoded data was not valid',
    ],
  ])('%s throws', async (expression, error) => {
    expect(await thrownBy(`${expression};`)).toBe(error);
  });

  it.each([
    ["String.bytesFrom('eyJhIjoxfQ', 'base64url')", '{"a":1}'],
    ['String.bytesFrom([0xc3, 0xa9]).fromUTF8()', 'é'],
    ["String.bytesFrom('c3a9', 'hex').length", '2'],
    ['String.bytesFrom([0xff]).fromUTF8()', 'null'],
    ["'é'.toUTF8().length + 'é'.toUTF8().toString('hex')", '2c3a9'],
    ["'é'.toBytes().toString('hex') + 'Ā'.toBytes()", 'e9null'],
    ["'abc'.toBytes(1, 2) + 'abc'.fromBytes(1)", 'bbc'],
  ])('runtime 1.0: %s', async (expression, text) => {
    expect(await valueOf(expression, { runtime: 'cloudfront-js-1.0' })).toBe(text);
  });
});
