import { describe, expect, it } from '@jest/globals';
import { casesOf, listOf, loadFiles } from '../load.ts';

/** A test file whose one test has a name to be recognised by. */
function named(name: string, more = ''): string {
  return `${more}tests: [{ name: ${name}, request: /, expect: 200 }]\n`;
}

function config(functions: string): string {
  return `functions:\n${functions}`;
}

const FILE = 'cloudfront-functions.yml';

async function idsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return casesOf(await loadFiles(files)).map(({ id }) => id);
}

describe('beside the source', () => {
  it('finds every spelling, and only the own ones', async () => {
    const files = {
      [FILE]: config('  a: { source: fn/a.js }\n'),
      'fn/a.js': '',
      'fn/a.test.yml': named('yml'),
      'fn/a.test.yaml': named('yaml'),
      'fn/a.test.json': '{"tests":[{"name":"json","request":"/","expect":200}]}',
      'fn/a.more.cases.test.yml': named('dotted'),
      'fn/ab.test.yml': named('other'),
      'fn/a.test.txt': 'no',
      'fn/deeper/a.test.yml': named('deeper'),
      'fn/a.events/x.json': '{}',
      'fn/a.events/x.txt': '{}',
      'fn/a.events/deeper/y.json': '{}',
      'fn/ab.events/z.json': '{}',
    };
    expect([...(await idsOf(files))].sort()).toEqual([
      'a › dotted',
      'a › json',
      'a › x.json',
      'a › yaml',
      'a › yml',
    ]);
  });

  it.each([
    ['configured', config('  a: { source: fn/a.js }\n  ab: { source: fn/a.b.js }\n')],
    ['only there', config('  a: { source: fn/a.js }\n')],
  ])('gives a file to the longest stem: the other source is %s', async (_how, text) => {
    const files = {
      [FILE]: text,
      'fn/a.js': '',
      'fn/a.b.js': '',
      'fn/a.test.yml': named('short'),
      'fn/a.b.test.yml': named('long'),
      'fn/a.b.c.test.yml': named('longer'),
    };
    const { suite } = await loadFiles(files);
    const names = suite.functions.map(({ tests }) =>
      tests === 'none' ? [] : tests.map(({ name }) => name),
    );
    expect(names).toEqual([['short'], ['longer', 'long']].slice(0, suite.functions.length));
  });
});

describe('tests:', () => {
  const files = {
    'fn/a.js': '',
    'fn/b.js': '',
    'fn/a.test.yml': named('beside'),
    't/one.yml': named('one'),
    't/two.yml': named('two'),
    't/deep/er/three.yml': named('three'),
    't/.hidden.yml': named('hidden'),
    't/x.events/e.json': '{}',
  };

  it.each([
    ['[t/one.yml]', ['one']],
    ['[./t/one.yml, t/../t/one.yml]', ['one']],
    ["['t/*.yml']", ['one', 'two']],
    ["['t/t?o.yml', 't/*.events/*.json']", ['two', 'e.json']],
    ["['t/**/*.yml']", ['three', 'one', 'two']],
    ["['**/three.yml', 'fn/*.test.yml']", ['three', 'beside']],
    ["['t/*/*/three.yml']", ['three']],
  ])('%s', async (tests, expected) => {
    const text = config(`  a: { source: fn/a.js, tests: ${tests} }\n`);
    expect(await idsOf({ [FILE]: text, ...files })).toEqual(expected.map((name) => `a › ${name}`));
  });

  it('runs a shared suite for each function, and agrees with function:', async () => {
    const text = config(
      '  a: { source: fn/a.js, tests: [t/s.yml] }\n  b: { source: fn/b.js, tests: [t/s.yml] }\n',
    );
    const shared = { ...files, [FILE]: text, 't/s.yml': named('s', 'function: [a, b]\n') };
    expect(await idsOf(shared)).toEqual(['a › s', 'b › s']);
    const { suite } = await loadFiles(shared, { only: ['b'] });
    expect(suite.functions.map(({ id }) => id)).toEqual(['b']);
  });

  it('reports what a shared suite has wrong only once', async () => {
    const text = config(
      '  a: { source: fn/a.js, tests: [t/s.yml] }\n  b: { source: fn/b.js, tests: [t/s.yml] }\n',
    );
    const bad = 'tests: [{ request: get /, expect: 200 }]\n';
    const { diagnostics } = await loadFiles({ ...files, [FILE]: text, 't/s.yml': bad });
    expect(listOf(diagnostics, 't/s.yml')).toEqual(['bad-method 1:20-23']);
  });

  it.each([
    ['function: b\n', ['wrong-function 1:11-12']],
    ['function: [a, b]\n', ['wrong-function 1:15-16']],
    ['function: [a, c]\n', ['unknown-function 1:15-16']],
    ['function: a\n', []],
  ])('%j in a file of function a', async (line, expected) => {
    const text = config(
      '  a: { source: fn/a.js, tests: [t/s.yml] }\n  b: { source: fn/b.js, tests: none }\n',
    );
    const { diagnostics } = await loadFiles({
      ...files,
      [FILE]: text,
      't/s.yml': named('s', line),
    });
    expect(listOf(diagnostics, 't/s.yml')).toEqual(expected);
  });

  it.each([
    ['[t/nope.yml]', ['file-not-found 2:33-43']],
    ["['t/*.nope']", ['file-not-found 2:33-43']],
    ['[../t.yml]', ['outside-root 2:33-41']],
    ['[]', ['no-tests 2:3-4']],
  ])('%s', async (tests, expected) => {
    const text = config(`  a: { source: fn/a.js, tests: ${tests} }\n`);
    const { diagnostics } = await loadFiles({ [FILE]: text, ...files });
    expect(listOf(diagnostics, FILE)).toEqual(expected);
  });
});

describe('functions without tests', () => {
  const text = config('  a: { source: fn/a.js }\n');

  it('name the file that is expected', async () => {
    const { diagnostics } = await loadFiles({ [FILE]: text, 'fn/a.js': '' });
    expect(diagnostics).toMatchObject([
      { code: 'no-tests', args: { id: 'a', expected: 'fn/a.test.yml' } },
    ]);
  });

  it('are those whose tests are all skipped', async () => {
    const skipped = 'tests: [{ request: /, expect: 200, skip: true }]\n';
    const files = { [FILE]: text, 'fn/a.js': '', 'fn/a.test.yml': skipped };
    expect(listOf((await loadFiles(files)).diagnostics, FILE)).toEqual(['no-tests 2:3-4']);
    expect((await loadFiles(files, { allowNoTests: true })).diagnostics).toEqual([]);
  });

  it('are not those whose tests cannot be read', async () => {
    const files = { [FILE]: text, 'fn/a.js': '', 'fn/a.test.yml': 'tests: []\n' };
    expect(listOf((await loadFiles(files)).diagnostics)).toEqual([
      'wrong-type fn/a.test.yml:1:8-10',
    ]);
  });
});

describe('without a configuration', () => {
  const files = { 'fn/a.js': '', 'fn/a.test.yml': named('x', 'function: [a, other]\n') };

  it('takes the stem as id and name', async () => {
    const { suite, diagnostics } = await loadFiles(files, { fallback: [{ source: './fn/a.js' }] });
    expect(diagnostics).toEqual([]);
    expect(suite.functions).toMatchObject([
      {
        id: 'a',
        name: 'a',
        source: 'fn/a.js',
        tests: [{ id: 'a › x' }],
        span: { file: 'fn/a.js' },
      },
    ]);
  });

  it('takes what inputs say', async () => {
    const input = {
      name: 'prod-a',
      source: 'fn\\a.js',
      runtime: 'cloudfront-js-1.0',
      eventType: 'viewer-response',
      tests: ['fn/*.yml'],
    } as const;
    const { suite } = await loadFiles(files, { fallback: [input] });
    expect(suite.functions).toMatchObject([
      { id: 'a', name: 'prod-a', runtime: 'cloudfront-js-1.0', eventType: 'viewer-response' },
    ]);
  });

  it('reports a bad name, a missing source and missing tests without a place', async () => {
    const fallback = [{ name: 'a b', source: 'fn/nope.js' }];
    const { diagnostics } = await loadFiles(files, { fallback });
    expect(listOf(diagnostics)).toEqual(['bad-name', 'file-not-found']);
    const other = await loadFiles({ 'b.js': '' }, { fallback: [{ source: 'b.js' }] });
    expect(listOf(other.diagnostics)).toEqual(['no-tests']);
  });

  it('refuses a file that is for another function', async () => {
    const wrong = { 'a.js': '', 'a.test.yml': named('x', 'function: b\n') };
    const { diagnostics } = await loadFiles(wrong, { fallback: [{ source: 'a.js' }] });
    expect(listOf(diagnostics, 'a.test.yml')).toEqual(['wrong-function 1:11-12']);
  });
});
