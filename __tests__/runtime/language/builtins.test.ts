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
  ])('%s', (source, name) => {
    expect(told(source)).toEqual([missing(name)]);
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
    'for (const key in {}) { key.at(0); }',
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
    ["import fs from 'fs';", 'error import-unknown SyntaxError: Cannot find module "fs" in 1'],
  ])('%s', (source, expected) => {
    expect(told(source)).toEqual([expected]);
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
