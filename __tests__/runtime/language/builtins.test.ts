import { describe, expect, it } from '@jest/globals';
import type { Runtime } from '../../../src/core/runtimes.ts';
import { findConstructs } from '../../../src/runtime/language/find-constructs.ts';
import { builtinsOf } from '../../../src/runtime/profile-data/builtins.ts';
import { FIRST, SECOND } from './fixtures.ts';

function told(source: string, runtime: Runtime = SECOND): readonly string[] {
  const findings = findConstructs({ source, runtime });
  return findings.map(({ severity, construct, error }) => `${severity} ${construct} ${error}`);
}

const missing = (name: string): string =>
  `error missing-member TypeError: (intermediate value)["${name}"] is not a function`;

describe('names that nothing declares', () => {
  it.each(['URL', 'Map', 'Set', 'fetch', 'setTimeout', 'structuredClone', 'process', 'Intl'])(
    '%s',
    (name) => {
      expect(told(`function f() { return new ${name}(); }`)).toEqual([
        `error unknown-global ReferenceError: "${name}" is not defined`,
      ]);
    },
  );

  it('are no fault where the code asks first', () => {
    expect(told("if (typeof URL !== 'undefined') new URL('a');")).toEqual([]);
    expect(told("typeof module !== 'undefined' && (module.exports = 1);")).toEqual([]);
    expect(told("var u = typeof URL === 'function' ? new URL('a') : null;")).toEqual([]);
    expect(told('globalThis.cache = {}; cache.a = 1;')).toEqual([]);
  });

  it('are a warning where the error would be caught', () => {
    expect(told("try { new URL('a'); } catch (e) {}")).toEqual([
      'warning unknown-global ReferenceError: "URL" is not defined',
    ]);
    expect(told("try { f(); } catch (e) { new URL('a'); } function f() {}")).toEqual([
      'error unknown-global ReferenceError: "URL" is not defined',
    ]);
  });

  it('are found in assignments too: functions run in strict mode', () => {
    expect(told('function f() { total = 1; }')).toEqual([
      'error unknown-global ReferenceError: "total" is not defined',
    ]);
  });

  it('are not confused with names of properties, labels and parameters', () => {
    const source =
      'a: for (;;) { break a; } var o = { URL: 1 }; o.Map = o.URL; function f(Set) { return Set; }';
    expect(told(source)).toEqual([]);
  });

  it('depend on the runtime', () => {
    expect(told("atob('YQ==');")).toEqual([]);
    expect(told("atob('YQ==');", FIRST)).toEqual([
      'error unknown-global ReferenceError: "atob" is not defined in 1',
    ]);
  });
});

describe('members that the runtime lacks', () => {
  it.each([
    ['[1, [2]].flat();', 'flat'],
    ["'abc'.at(-1);", 'at'],
    ['`a`.matchAll(/a/g);', 'matchAll'],
    ['Object.fromEntries([]);', 'fromEntries'],
    ['Object.keys({}).flatMap(String);', 'flatMap'],
    ["'a,b'.split(',').findLast(Boolean);", 'findLast'],
    ["const text = 'a'; text.normalize();", 'normalize'],
    ["String.bytesFrom('YQ==', 'base64');", 'bytesFrom'],
    ["console.error('a');", 'error'],
    ['(5).toLocaleString();', 'toLocaleString'],
    ['new Date().toTemporalInstant();', 'toTemporalInstant'],
    ["'a'['at'](0);", 'at'],
    ["require('crypto').randomBytes(4);", 'randomBytes'],
    ['function handler(event) { const r = event.request; return r.uri.at(0); }', 'at'],
    [
      'function handler(event) { return event.request.headers.host.value.localeCompare("a"); }',
      'localeCompare',
    ],
    ['for (const key in {}) { key.at(0); }', 'at'],
    ["let a = 'x'; a = a + 'y'; a += 1; a.at(0);", 'at'],
    ['let list; list = []; list.flat();', 'flat'],
    ["var o = { a: 'x' }; o.b = 1; o.a.at(0);", 'at'],
    ["'a/b'.split('/').filter(Boolean).findLast(Boolean);", 'findLast'],
    ["const p = 'a/b'.split('/'); const last = p[p.length - 1]; last.at(0);", 'at'],
    ["'a-b'.split('-').map((word) => word.at(0));", 'at'],
    ["['a'].forEach(function (word) { word.at(0); });", 'at'],
    ["Object.keys({}).reduce((sum, key) => sum + key.at(0), '');", 'at'],
    [
      "'a'.split('').map((c) => c.charCodeAt(0)).forEach((n) => n.toLocaleString());",
      'toLocaleString',
    ],
    ["'x'.match(/a/).at(0);", 'at'],
    ["const name = 'at'; 'x'[name](0);", 'at'],
    ["globalThis.fetch('a');", 'fetch'],
    ["new globalThis['Map']();", 'Map'],
    ["import q from 'querystring'; q.qs();", 'qs'],
    ["import c from 'crypto'; c.randomUUID();", 'randomUUID'],
    ['Error.captureStackTrace({});', 'captureStackTrace'],
    ['const handler = (event) => event.request.uri.at(0);', 'at'],
    ['new Promise(function () {}).then(String).done();', 'done'],
  ])('%s', (source, name) => {
    expect(told(source)).toEqual([missing(name)]);
  });

  it('are told where a variable holds them', () => {
    expect(told('var flat = [].flat; flat();')).toEqual([
      'error nothing-called TypeError: undefined is not a function',
    ]);
    expect(told('var flat = Array.prototype.flat; flat.call([]);')).toEqual([
      'error missing-method-value TypeError: cannot get property "call" of undefined',
    ]);
  });

  it('are told for methods reached through the prototype', () => {
    expect(told('Array.prototype.flat.call([]);')).toEqual([
      'error missing-method-value TypeError: cannot get property "call" of undefined',
    ]);
  });

  it.each([
    'if ([].flat) [1].flat();',
    'Array.prototype.flat = function () { return this; }; [1].flat();',
    "Object.defineProperty(String.prototype, 'at', { value: function () {} }); 'a'.at(0);",
    'function f(list) { return list.flat(); }',
    "let a = 'x'; a = f(); a.at(0); function f() { return []; }",
    "let a = 'x'; if (b) a = 1; var b; a.at(0);",
    "var o = { a: 'x' }; g(o); o.a.at(0); function g(x) { x.a = []; }",
    "var o = { a: 'x' }; o.a = []; o.a.at(0);",
    "var o = { a: 'x' }; o['a'] = []; o.a.at(0);",
    "/(?<year>a)/.exec('a').groups.year; /a/.exec('a').index.toFixed(1);",
    'globalThis.cache = {}; globalThis.cache.get(1);',
    'function f(list) { list = []; list.at(0); }',
    'async function f() { const v = await g(); v.at(0); } function g() {}',
    "'a'.split('').map((c) => f(c)).forEach((v) => v.at(0)); function f() {}",
    'var f = [].flat; if (f) f();',
    'var has = [].hasOwnProperty(0);',
    'function String2() {} new String2().at(0);',
  ])('are not told of what is not known: %s', (source) => {
    expect(told(source).filter((text) => text.startsWith('error'))).toEqual([]);
  });

  it('depend on the runtime', () => {
    expect(told("'a'.replaceAll('a', 'b');")).toEqual([]);
    expect(told("'a'.replaceAll('a', 'b');", FIRST)).toEqual([missing('replaceAll')]);
    expect(told("String.bytesFrom('YQ==', 'base64');", FIRST)).toEqual([]);
  });

  it('are a notice where only the documentation lacks them', () => {
    expect(told('Array.from([1]);')).toEqual([
      'notice undocumented-builtin "from" is there as far as is known, but AWS does not document it',
    ]);
  });
});

describe('code that makes code, and modules', () => {
  it.each([
    ["eval('1');", 'error eval InternalError: Not implemented'],
    [
      "new Function('a');",
      'error function-constructor TypeError: function constructor is disabled in "safe" mode',
    ],
    ["require('fs');", 'error require-unknown Error: Cannot find module "fs"'],
    [
      "require('crypto').createHash('sha512');",
      'error unsupported-algorithm TypeError: not supported algorithm: "sha512"',
    ],
    [
      "import c from 'crypto'; const name = 'SHA1'; c.createHmac(name, 'k');",
      'error unsupported-algorithm TypeError: not supported algorithm: "SHA1"',
    ],
    [
      "require('crypto').createHash('md5').update('a').digest('binary');",
      'error unsupported-encoding TypeError: Unknown digest encoding: "binary"',
    ],
    [
      "Buffer.from('a', 'latin1');",
      'error unsupported-encoding TypeError: "latin1" encoding is not supported',
    ],
    [
      "Buffer.from('a').toString('ascii');",
      'error unsupported-encoding TypeError: "ascii" encoding is not supported',
    ],
    ["const name = 'fs'; require(name);", 'error require-unknown Error: Cannot find module "fs"'],
    [
      "console.log('a', 1);",
      'warning console-arguments AWS documents one argument for console.log: the others may be missing in the log',
    ],
    ["import fs from 'fs';", 'error import-unknown SyntaxError: Cannot find module "fs" in 1'],
  ])('%s', (source, expected) => {
    expect(told(source)).toEqual([expected]);
  });

  it.each([
    "require('crypto').createHash('sha256').update('a').digest('base64url');",
    "require('crypto').createHash(name); var name = f(); function f() {}",
    "Buffer.from('a', 'utf-8').toString('hex');",
    "console.log('a' + 1);",
  ])('%s is fine', (source) => {
    expect(told(source)).toEqual([]);
  });

  it('knows the modules of each runtime', () => {
    expect(told("import cf from 'cloudfront';")).toEqual([]);
    expect(told("require('buffer');", FIRST)).toEqual([
      'error require-unknown Error: Cannot find module "buffer"',
    ]);
  });
});

describe('the table of built-ins', () => {
  it('knows what each runtime documents', () => {
    const standing = (runtime: Runtime, object: string, name: string) =>
      builtinsOf(runtime).get(object)?.get(name);
    expect(standing(FIRST, 'Promise', 'all')).toBeUndefined();
    expect(standing(SECOND, 'Promise', 'all')).toBe('documented');
    expect(standing(SECOND, 'Array', 'from')).toBe('undocumented');
    expect(standing(FIRST, 'globalThis', 'TextEncoder')).toBe('undocumented');
    expect(standing(SECOND, 'Buffer.prototype', 'readUIntBE')).toBe('documented');
    expect(standing(SECOND, 'Date.prototype', 'setUTCMilliseconds')).toBe('documented');
  });
});
