import { describe, expect, it } from '@jest/globals';
import type { LoadedProject, ProjectRequest } from '../../../src/config/load-project.ts';
import { casesOf, listOf, loadFiles } from '../load.ts';

const TEST = 'tests: [{ request: /, expect: 200 }]\n';
const CODE = {
  'functions/a.js': 'a',
  'functions/a.test.yml': TEST,
  'functions/b.js': 'b',
  'functions/b.test.yml': TEST,
};
const FILE = 'cloudfront-functions.yml';

function load(config: string, request: Partial<ProjectRequest> = {}): Promise<LoadedProject> {
  return loadFiles({ [FILE]: config, ...CODE }, request);
}

async function faults(config: string, request?: Partial<ProjectRequest>) {
  return listOf((await load(config, request)).diagnostics, FILE);
}

const VARIABLES: Readonly<Record<string, string>> = {
  'env.N': 'n',
  'git.sha': 'abc',
  'git.branch': 'main',
};
const variables = (name: string): string | undefined => VARIABLES[name];

describe('functions', () => {
  it('have defaults for everything but the source', async () => {
    const { suite, diagnostics } = await load('functions:\n  a: { source: functions/a.js }\n');
    expect(diagnostics).toEqual([]);
    expect(suite.functions).toMatchObject([
      {
        id: 'a',
        name: 'a',
        source: 'functions/a.js',
        runtime: undefined,
        eventType: undefined,
        comment: undefined,
        kvs: undefined,
        limits: { computeUtilization: 70, codeSize: 10_240 },
        span: { file: FILE, start: { line: 2, column: 3 } },
      },
    ]);
  });

  it('are merged from defaults, environment and their own keys', async () => {
    const config = [
      'host: "${environment}.example.com"',
      'defaults:',
      '  runtime: cloudfront-js-2.0',
      '  kvs: store',
      '  limits: { codeSize: 5000, computeUtilization: 60 }',
      '  testDefaults: { request: { headers: { x: 1, y: 1 } } }',
      'functions:',
      '  a: { source: functions/a.js, name: "x-${env.N}-${git.sha}", kvs: null, limits: { codeSize: 1 } }',
      '  b: { source: functions/b.js, comment: "$${a} ${git.branch}" }',
      'environments:',
      '  prod:',
      '    defaults: { limits: { computeUtilization: null } }',
      '    functions:',
      '      b: { kvs: "k-${environment}", testDefaults: { request: { headers: { x: null } } } }',
      '  other: { functions: { a: null } }',
    ].join('\n');
    const project = await load(config, { environment: 'prod', variables });
    const [first, second] = casesOf(project);
    expect(project.suite.functions).toMatchObject([
      {
        name: 'x-n-abc',
        kvs: undefined,
        runtime: 'cloudfront-js-2.0',
        limits: { codeSize: 1, computeUtilization: 70 },
      },
      {
        name: 'prod-b',
        comment: '${a} main',
        kvs: 'k-prod',
        limits: { codeSize: 5_000, computeUtilization: 70 },
      },
    ]);
    const host = { host: { value: 'prod.example.com' } };
    expect(first?.event).toHaveProperty('request.headers', {
      ...host,
      x: { value: '1' },
      y: { value: '1' },
    });
    expect(second?.event).toHaveProperty('request.headers', { ...host, y: { value: '1' } });
    const other = await load(config, { environment: 'other', variables });
    expect(other.suite.functions.map(({ id }) => id)).toEqual(['b']);
  });

  it('may be without tests on purpose', async () => {
    const { suite } = await load('functions:\n  a: { source: functions/a.js, tests: none }\n');
    expect(suite.functions[0]?.tests).toBe('none');
  });

  it('resolves paths from the place of the configuration', async () => {
    const files = {
      'cf/my.json': '{"functions":{"a":{"source":"../functions/a.js","tests":["t/*.yml"]}}}',
      'cf/t/x.yml': TEST,
      ...CODE,
    };
    const { suite, diagnostics, sources } = await loadFiles(files, { configPath: './cf/my.json' });
    expect(diagnostics).toEqual([]);
    expect(suite.functions).toMatchObject([
      { source: 'functions/a.js', tests: [{ span: { file: 'cf/t/x.yml' } }] },
    ]);
    expect([...sources.keys()]).toEqual(['cf/my.json', 'cf/t/x.yml', 'functions/a.js']);
  });
});

describe('faults', () => {
  it.each<[string, string[], Partial<ProjectRequest>?]>([
    ['', ['missing-key 1:1-1']],
    ['functions: {}\n', ['wrong-type 1:12-14']],
    ['functions:\n  a:\n', ['wrong-type 2:3-4']],
    ['functions:\n  a: { name: x }\n', ['missing-key 2:3-4']],
    ['functions:\n  a: { source: nope.js, tests: none }\n', ['file-not-found 2:16-23']],
    ['functions:\n  a: { source: ../a.js, tests: none }\n', ['outside-root 2:16-23']],
    [
      'functions:\n  a: { source: functions/a.js, runtim: x, runtime: js, eventType: origin }\nfoo: 1\nx-b: 1\n',
      ['unknown-key 2:32-38', 'wrong-type 2:52-54', 'wrong-type 2:67-73', 'unknown-key 3:1-4'],
    ],
    [
      'functions:\n  a: { source: functions/a.js, limits: { codeSize: 10241, computeUtilization: 0 } }\n',
      ['wrong-type 2:52-57', 'wrong-type 2:79-80'],
    ],
    [
      'functions:\n  "1 b": { source: functions/b.js }\n  a: { source: functions/a.js, name: a b }\n',
      ['bad-name 2:3-8', 'bad-name 3:38-41'],
    ],
    [
      `functions:\n  ${'a'.repeat(65)}: { source: functions/a.js, tests: none }\n`,
      ['bad-name 2:3-68'],
    ],
    [
      `functions:\n  a: { source: functions/a.js, comment: ${'c'.repeat(129)} }\n`,
      ['wrong-type 2:41-170'],
    ],
    [
      'functions:\n  a: { source: functions/a.js, kvs: k, runtime: cloudfront-js-1.0 }\n',
      ['kvs-runtime 2:37-38'],
    ],
    [
      'functions:\n  a: { source: functions/a.js, name: b }\n  b: { source: functions/b.js }\n',
      ['duplicate-function 3:3-4'],
    ],
    [
      'functions:\n  a: { source: functions/a.js, name: "x-${env.NO}", comment: "${foo} ${environment}" }\n',
      ['unset-variable 2:41-50', 'unset-variable 2:63-69', 'unset-variable 2:70-84'],
    ],
    [
      'functions:\n  a: { source: functions/a.js, build: "x ${out}", live: z }\n',
      ['wrong-type 2:57-58'],
    ],
    [
      'functions:\n  a: { source: functions/a.js, comment: null }\nenvironments: { p: { functions: { z: {} } } }\n',
      ['nothing-to-remove 2:32-39', 'unknown-function 3:35-36'],
    ],
    [
      'functions:\n  a: { source: functions/a.js }\nenvironments: { p: { functions: { a: null } } }\n',
      ['missing-key 1:1-1'],
      { environment: 'p' },
    ],
    [
      'functions:\n  a: { source: functions/a.js, testDefaults: { request: get /, expect: 1 } }\n',
      ['bad-method 2:57-60', 'unknown-key 2:64-70'],
    ],
    ['functions:\n  a: { source: functions/a.js, tests: all }\n', ['wrong-type 2:39-42']],
    ['functions:\n\ta: 1\n', ['yaml/TAB_AS_INDENT 2:1-2']],
  ])('%j', async (...[config, expected, request]) => {
    expect(await faults(config, request)).toEqual(expected);
  });

  it('may not quote credentials', async () => {
    const config =
      'host: "${env.AWS_SECRET_ACCESS_KEY}"\nfunctions:\n  a: { source: functions/a.js, comment: "${env.GITHUB_TOKEN}" }\n';
    expect(await faults(config)).toEqual(['secret-variable 1:8-36', 'secret-variable 3:42-61']);
  });

  it('names the function that already has a name, and where it is', async () => {
    const config =
      'functions:\n  a: { source: functions/a.js, name: b }\n  b: { source: functions/b.js }\n';
    expect((await load(config)).diagnostics).toMatchObject([
      { args: { name: 'b', other: 'a' }, related: { at: { start: { line: 2, column: 3 } } } },
    ]);
  });
});

describe('which configuration', () => {
  it('names an explicit one that is missing', async () => {
    const { diagnostics } = await loadFiles(CODE, { configPath: 'cf.yml' });
    expect(diagnostics).toMatchObject([{ code: 'file-not-found', args: { path: 'cf.yml' } }]);
  });

  it('names the conventional one when there is neither it nor a function', async () => {
    const { diagnostics, suite } = await loadFiles(CODE);
    expect(diagnostics).toMatchObject([{ code: 'file-not-found', args: { path: FILE } }]);
    expect(suite.functions).toEqual([]);
    expect((await loadFiles(CODE, { fallback: [] })).diagnostics).toHaveLength(1);
  });

  it('takes .yaml and .json, and prefers it to the fallback', async () => {
    for (const name of ['cloudfront-functions.yaml', 'cloudfront-functions.json']) {
      const files = { [name]: '{"functions":{"x":{"source":"functions/a.js"}}}', ...CODE };
      const { suite } = await loadFiles(files, { fallback: [{ source: 'functions/b.js' }] });
      expect(suite.functions.map(({ id }) => id)).toEqual(['x']);
    }
  });

  it('loads only the functions that are asked for, and names ids that it does not know', async () => {
    const config = 'functions:\n  a: { source: functions/a.js }\n  b: { source: functions/b.js }\n';
    const { suite, diagnostics } = await load(config, { only: ['b', 'c', 'd'] });
    expect(suite.functions.map(({ id }) => id)).toEqual(['b']);
    expect(diagnostics.map(({ args }) => args)).toEqual([
      { id: 'c', known: ['a', 'b'] },
      { id: 'd', known: ['a', 'b'] },
    ]);
  });
});
