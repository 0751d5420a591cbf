import { describe, expect, it } from '@jest/globals';
import { selectCases, type CaseFilters } from '../../src/config/select-cases.ts';
import { loadFiles } from './load.ts';

async function suiteOf(only = '') {
  const files = {
    'cloudfront-functions.yml':
      'functions:\n  a: { source: fn/a.js }\n  b: { source: fn/b.js }\n  c: { source: fn/c.js, tests: none }\n',
    'fn/a.js': '',
    'fn/a.test.yml':
      'tests:\n  - name: one\n    request: /\n    expect: 200\n    tags: [x, y]\n' +
      `\n  - { name: two, request: /, expect: 200, tags: [y]${only} }\n`,
    'fn/b.js': '',
    'fn/b.test.yml': 'tests: [{ name: one, request: /, expect: 200 }]\n',
    'fn/c.js': '',
  };
  const { suite, diagnostics } = await loadFiles(files);
  expect(diagnostics).toEqual([]);
  return suite;
}

async function select(selections: string[], filters?: CaseFilters, only?: string) {
  const { suite, diagnostics, filtered } = selectCases(await suiteOf(only), selections, filters);
  const kept = suite.functions.map(({ id, tests }) =>
    tests === 'none' ? id : tests.map((testCase) => testCase.id).join(', '),
  );
  return { kept, filtered, missing: diagnostics.map(({ code, args }) => [code, args]) };
}

const A = 'a › one, a › two';

describe('selections', () => {
  it.each([
    [['a'], [A]],
    [
      ['fn/b.js', 'a'],
      [A, 'b › one'],
    ],
    [['./fn/a.test.yml'], [A]],
    [['fn\\a.test.yml'], [A]],
    [['fn/a.test.yml:2'], ['a › one']],
    [['fn/a.test.yml:5'], ['a › one']],
    [
      ['fn/a.test.yml:7', 'b'],
      ['a › two', 'b › one'],
    ],
    [['c'], ['c']],
  ])('%j', async (selections, kept) => {
    expect(await select(selections)).toEqual({ kept, filtered: true, missing: [] });
  });

  it('leaves everything as it is without any', async () => {
    expect(await select([])).toEqual({ kept: [A, 'b › one', 'c'], filtered: false, missing: [] });
  });

  it('names each that matches nothing', async () => {
    const { missing } = await select(['fn/a.test.yml:6', 'nope', 'a']);
    expect(missing).toEqual([
      ['no-match', { selection: 'fn/a.test.yml:6' }],
      ['no-match', { selection: 'nope' }],
    ]);
  });
});

describe('filters', () => {
  it.each<[CaseFilters, string[]]>([
    [{ pattern: 'one$' }, ['a › one', 'b › one']],
    [{ pattern: '^a ›' }, [A]],
    [{ tags: ['x'] }, ['a › one']],
    [{ tags: ['x', 'y'] }, [A]],
    [{ tags: ['y'], pattern: 'two' }, ['a › two']],
  ])('%j', async (filters, kept) => {
    expect(await select([], filters)).toEqual({ kept, filtered: true, missing: [] });
  });

  it('narrow selections further, and say when nothing is left', async () => {
    expect((await select(['b'], { pattern: 'one' })).kept).toEqual(['b › one']);
    expect((await select(['b'], { pattern: 'two', tags: ['q'] })).missing).toEqual([
      ['no-match', { selection: 'b -t two --tags q' }],
    ]);
  });

  it('report a pattern that is no regular expression', async () => {
    expect((await select([], { pattern: '(' })).missing).toMatchObject([
      ['bad-regex', { text: '(' }],
    ]);
  });

  it('run only what is marked with only', async () => {
    expect(await select([], {}, ', only: true')).toMatchObject({
      kept: ['a › two'],
      filtered: true,
    });
  });
});
