import { describe, expect, it } from '@jest/globals';
import type { Runtime } from '../../../src/core/runtimes.ts';
import { logsOf, RUNTIMES, thrownBy } from '../run.ts';
import { FIND_OBJECTS, isBuiltIn, REMAINING } from './objects.ts';

/** Everything that code can lay its hands on without a name: expressions by what they are. */
const BOTH: Readonly<Record<string, string>> = {
  crypto: "require('crypto')",
  querystring: "require('querystring')",
  'Hash.prototype': "Object.getPrototypeOf(require('crypto').createHash('md5'))",
  'Hmac.prototype': "Object.getPrototypeOf(require('crypto').createHmac('md5', ''))",
  event: 'event',
  arrow: '(function () { return () => 1; })()',
  bound: '(function () {}).bind(null)',
  method: '({ m() {} }).m',
  getter: "Object.getOwnPropertyDescriptor({ get a() { return 1; } }, 'a').get",
  descriptor: "Object.getOwnPropertyDescriptor({ a: 1 }, 'a')",
  date: 'new Date(0)',
  number: 'Object(1)',
  symbol: "Object(Symbol('a'))",
  boolean: 'Object(true)',
  bytes: 'new Uint8Array(1)',
  'byte buffer': 'new ArrayBuffer(1)',
  'named groups': '/(?<n>a)/.exec("a").groups',
  'parsed JSON': 'JSON.parse(\'{"a":[{}]}\')',
  'parsed query': "require('querystring').parse('a=1')",
  'then of a promise': 'Promise.resolve(1).then',
  'template pieces': '`${1}a`.split("a")',
};
const ONLY_2: Readonly<Record<string, string>> = {
  buffer: "require('buffer')",
  cloudfront: "require('cloudfront')",
  kvs: "require('cloudfront').kvs()",
  'async function': 'async function () {}',
  'async arrow': 'async () => 1',
  'promise of an async function': '(async function () {})()',
  'array iterator': '[1].values()',
  'iterator result': '[1].entries().next()',
  'typed iterator': 'new Uint8Array(1).values()',
  'aggregate error': "new AggregateError([1], 'x')",
  'buffer instance': "Buffer.from('a')",
  view: 'new DataView(new ArrayBuffer(1))',
  digest: "require('crypto').createHash('md5').digest()",
};

/** Names of what code makes itself, of events, and of what has no name of its own; indices are not named. */
const DATA: Readonly<Record<string, string>> = {
  globalThis: 'handler',
  handler: 'prototype',
  'handler.prototype': 'constructor',
  'function prototype': 'constructor',
  'function.prototype constructor': 'prototype',
  event: 'version context viewer request',
  'event context': 'eventType',
  'event viewer': 'ip',
  'event request': 'method uri querystring headers cookies rawQueryString',
  descriptor: 'value writable enumerable configurable',
  'named groups': 'n',
  'parsed JSON': 'a',
  'parsed query': 'a',
  'iterator result': 'value done',
  'aggregate error': 'message errors',
  'prototype of async function': 'constructor @@toStringTag',
  // The functions of Buffer once more.
  'buffer Buffer':
    'prototype alloc allocUnsafe allocUnsafeSlow byteLength compare concat from isBuffer isEncoding',
  'buffer constants': 'MAX_LENGTH MAX_STRING_LENGTH',
};

function isOwn(object: string, name: string): boolean {
  return /^\d+$/.test(name) || (DATA[object] ?? '').split(' ').includes(name);
}

async function reached(runtime: Runtime): Promise<readonly string[]> {
  const roots = { ...BOTH, ...(runtime === 'cloudfront-js-2.0' ? ONLY_2 : {}) };
  const statements = `${FIND_OBJECTS}
    ${Object.entries(roots)
      .map(([name, expression]) => `objects[${JSON.stringify(name)}] = ${expression};`)
      .join('\n')}
    var paths = Object.keys(objects);
    var found = paths.map(function (path) { return objects[path]; });
    function visit(path, value) {
      if (!isObject(value) || found.indexOf(value) !== -1) return;
      paths.push(path);
      found.push(value);
    }
    for (var at = 0; at < found.length; at++) {
      var value = found[at];
      if (!isObject(value) || found.indexOf(value) !== at) continue;
      var path = paths[at];
      visit('prototype of ' + path, Object.getPrototypeOf(value));
      keysOf(value).forEach(function (key) {
        var descriptor = Object.getOwnPropertyDescriptor(value, key);
        if (descriptor === undefined) return;
        var name = keyText(key);
        console.log(JSON.stringify([path, name]));
        visit(path + ' ' + name, descriptor.value);
        visit(path + ' get ' + name, descriptor.get);
        visit(path + ' set ' + name, descriptor.set);
      });
    }`;
  return logsOf(statements, { runtime, kvs: {} });
}

it.each(RUNTIMES)('nothing but what %s lists can be reached', async (runtime) => {
  const found = (await reached(runtime)).map((log) => JSON.parse(log) as [string, string]);
  expect(found.length).toBeGreaterThan(500);
  const strange = found
    .filter(([object, name]) => !isBuiltIn(runtime, object, name) && !isOwn(object, name))
    .map(([object, name]) => `${object} ${name}`);
  expect(strange.sort()).toEqual(REMAINING[runtime]);
});

describe('what makes functions makes none', () => {
  const REFUSED = 'TypeError: function constructor is disabled in "safe" mode';
  const MAKERS = [
    'Function',
    'isNaN.constructor',
    '(function () {}).constructor',
    '(() => 1).constructor',
    '(async function () {}).constructor',
    'Object.getPrototypeOf(async () => 1).constructor',
    "Object.getOwnPropertyDescriptor({ get a() { return 1; } }, 'a').get.constructor",
    '[].values().next.constructor',
    "require('crypto').createHash.constructor",
    "require('cloudfront').kvs.constructor",
    'event.constructor.constructor',
    'event.request.rawQueryString.constructor',
    "Object.getOwnPropertyDescriptor((function () { return arguments; })(), 'callee').get.constructor",
  ];

  it.each(MAKERS)('%s', async (maker) => {
    for (const call of [`${maker}('return this')`, `new (${maker})('return this')`]) {
      expect(await thrownBy(`var made = ${call};`)).toBe(REFUSED);
    }
  });
});
