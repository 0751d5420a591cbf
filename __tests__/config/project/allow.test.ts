import { describe, expect, it } from '@jest/globals';
import { describeDiagnostic } from '../../../src/core/messages.ts';
import { ALLOWABLE_CODES } from '../../../src/core/rules/rule-table.ts';
import { casesOf, faultsOf, listOf, loadCase, loadFiles, loadTests } from '../load.ts';

const CONFIG = 'cloudfront-functions.yml';
const CODE = { 'f.js': '', 'f.test.yml': 'tests: [{ request: /, expect: 200 }]' };

const load = (config: string, environment?: string) =>
  loadFiles({ [CONFIG]: config, ...CODE }, { environment });

const expecting = (allow: string) => `{ request: /, expect: { error: true, allow: ${allow} } }`;

describe('allow of a test', () => {
  it('keeps codes and their places', async () => {
    const { allow } = await loadCase(expecting('[bad-status, never-invoked]'));
    expect(allow.map(({ code, span }) => [code, span.start.line, span.start.column])).toEqual([
      ['bad-status', 2, 50],
      ['never-invoked', 2, 62],
    ]);
  });

  it('is empty unless written', async () => {
    expect((await loadCase('{ request: /, expect: 200 }')).allow).toEqual([]);
  });

  it('takes every code but bad-return', async () => {
    const { allow } = await loadCase(expecting(`[${ALLOWABLE_CODES.join(', ')}]`));
    expect(allow.map(({ code }) => code)).toEqual(ALLOWABLE_CODES);
    expect(ALLOWABLE_CODES).not.toContain('bad-return');
  });

  it('asserts nothing', async () => {
    const test = 'tests: [{ request: /, expect: { allow: [bad-status] } }]';
    expect(await faultsOf(test)).toEqual(['no-assertion 1:23-29']);
  });

  it.each<[string, readonly string[], string | undefined]>([
    ['[header-nam-case]', ['wrong-type 2:50-65'], 'did you mean "header-name-case"?'],
    ['[bad-retrun]', ['wrong-type 2:50-60'], undefined],
    ['[bad-return]', ['wrong-type 2:50-60'], undefined],
    ['[x]', ['wrong-type 2:50-51'], undefined],
    ['[7]', ['wrong-type 2:50-51'], undefined],
    ['bad-status', ['wrong-type 2:49-59'], undefined],
    ['{ bad-status: true }', ['wrong-type 2:49-69'], undefined],
    ['[bad-status, bad_body]', ['wrong-type 2:62-70'], 'did you mean "bad-body"?'],
  ])('refuses %s', async (allow, expected, hint) => {
    const { diagnostics } = await loadTests(`tests:\n  - ${expecting(allow)}\n`);
    expect(listOf(diagnostics)).toEqual(expected);
    if (hint !== undefined) expect(describeDiagnostic(diagnostics[0]!).hint).toBe(hint);
  });
});

describe('allow of the configuration', () => {
  it.each<[string, string, string | undefined, readonly string[]]>([
    ['nothing', '{ source: f.js }', undefined, []],
    ['a list', '{ source: f.js, allow: [bad-body] }', undefined, ['bad-body']],
    ['another list for an environment', '{ source: f.js, allow: [bad-body] }', 'p', ['bad-origin']],
  ])('is %s', async (_what, fn, environment, expected) => {
    const overlay = 'environments: { p: { functions: { f: { allow: [bad-origin] } } } }';
    const { suite, diagnostics } = await load(`functions:\n  f: ${fn}\n${overlay}`, environment);
    expect(diagnostics).toEqual([]);
    expect(suite.functions[0]?.allow).toEqual(expected);
  });

  it('comes from defaults', async () => {
    const config = 'defaults: { allow: [bad-body] }\nfunctions: { f: { source: f.js } }';
    expect((await load(config)).suite.functions[0]?.allow).toEqual(['bad-body']);
  });

  it.each([
    ['[bad-bodi]', 'wrong-type 1:27-35'],
    ['[bad-return]', 'wrong-type 1:27-37'],
  ])('refuses %s', async (allow, expected) => {
    const { diagnostics } = await load(`functions: { f: { allow: ${allow}, source: f.js } }`);
    expect(listOf(diagnostics, CONFIG)).toEqual([expected]);
  });
});

describe('kvsFixtures', () => {
  const load = async (fixtures: string, tests: string) =>
    casesOf(
      await loadFiles({
        [CONFIG]: `functions: { f: { source: f.js${fixtures} } }`,
        'f.js': '',
        'f.test.yml': tests,
      }),
    )[0]?.offlineOnly;
  const WITH_STORE = 'kvs: { a: b }\ntests: [{ request: /, expect: 200 }]';

  it.each([
    ['', []],
    [', kvsFixtures: verify', []],
    [', kvsFixtures: ignore', []],
    [', kvsFixtures: offline', ['kvs']],
  ])('"%s" decides where tests with a store run', async (fixtures, expected) => {
    expect(await load(fixtures, WITH_STORE)).toEqual(expected);
  });

  it('leaves tests without a store alone', async () => {
    expect(await load(', kvsFixtures: offline', CODE['f.test.yml'])).toEqual([]);
  });

  it('takes three words', async () => {
    const config = 'functions: { f: { source: f.js, kvsFixtures: maybe } }';
    const files = { [CONFIG]: config, ...CODE };
    expect(listOf((await loadFiles(files)).diagnostics, CONFIG)).toEqual(['wrong-type 1:46-51']);
  });

  it('offline and engine: aws exclude each other', async () => {
    const files = {
      [CONFIG]: 'functions: { f: { source: f.js, kvsFixtures: offline } }',
      'f.js': '',
      'f.test.yml': 'kvs: { a: b }\ntests: [{ request: /, engine: aws, expect: 200 }]',
    };
    expect(listOf((await loadFiles(files)).diagnostics)).toEqual(['conflict 2:23-29']);
  });
});
