import { afterAll, describe, expect, it } from '@jest/globals';
import { planProject, type PlanFlags } from '../../../src/cli/plan/plan-project.ts';
import { InputError } from '../../../src/core/errors.ts';
import { createFiles } from '../../../src/files/working-directory.ts';
import { removeProjects, writeProject, type ProjectFiles } from '../../builders/project.ts';

afterAll(removeProjects);

const CODE = 'function handler(event) { return event.request; }\n';
const TEST = 'tests:\n  - request: GET /\n    expect: unchanged\n';
const FILES: ProjectFiles = {
  'functions/a.js': CODE,
  'functions/a.test.yml': TEST,
  'functions/b.js': CODE,
};

const config = (...lines: string[]): ProjectFiles => ({
  ...FILES,
  'cloudfront-functions.yml': [
    'functions:',
    '  a: { source: functions/a.js, runtime: cloudfront-js-1.0, eventType: viewer-request }',
    '  b: { source: functions/b.js }',
    ...lines,
    '',
  ].join('\n'),
});

async function plan(files: ProjectFiles, ids: string[] = [], flags: Partial<PlanFlags> = {}) {
  const folder = await writeProject(files);
  return planProject(createFiles(folder), ids, { environment: [], ...flags });
}

const named = (planned: Awaited<ReturnType<typeof plan>>) =>
  planned.map(({ environment, name }) => `${environment}/${name}`);

const codesOf = (promise: Promise<unknown>) =>
  promise.then(
    () => [],
    (error: unknown) =>
      error instanceof InputError
        ? error.diagnostics.map(({ code, at }) => [code, at?.file])
        : Promise.reject(error as Error),
  );

const ENVIRONMENTS = [
  'environments:',
  '  staging: {}',
  '  production: { functions: { b: { name: the-b } } }',
];

describe('the plan', () => {
  it('knows all that can be known without AWS and without running anything', async () => {
    expect(
      await plan(config('  c:', '    source: functions/b.js', '    build: false ${source} ${out}')),
    ).toEqual([
      {
        function: 'a',
        environment: '',
        name: 'a',
        source: 'functions/a.js',
        runtime: 'cloudfront-js-1.0',
        eventType: 'viewer-request',
        tests: 1,
        size: CODE.length,
        sizeLimit: 10_240,
      },
      expect.objectContaining({ function: 'b', runtime: undefined, tests: 0, size: CODE.length }),
      expect.objectContaining({ function: 'c', size: undefined }),
    ]);
  });

  it('has every environment of the configuration, in its order', async () => {
    expect(named(await plan(config(...ENVIRONMENTS)))).toEqual([
      'staging/staging-a',
      'staging/staging-b',
      'production/production-a',
      'production/the-b',
    ]);
  });

  it('has the environments that are named instead, once each, also those that nobody configured', async () => {
    const environment = ['eu, us', 'us', 'production'];
    expect(named(await plan(config(...ENVIRONMENTS), ['b'], { environment }))).toEqual([
      'eu/eu-b',
      'us/us-b',
      'production/the-b',
    ]);
  });

  it('leaves out what an environment does not have', async () => {
    const files = config('environments:', '  one: { functions: { b: null } }', '  two: {}');
    expect(named(await plan(files))).toEqual(['one/one-a', 'two/two-a', 'two/two-b']);
    expect(named(await plan(files, ['b']))).toEqual(['two/two-b']);
  });

  it('reads the environments of the configuration that is named', async () => {
    const { 'cloudfront-functions.yml': text = '', ...files } = config(...ENVIRONMENTS);
    const planned = await plan({ ...files, 'edge.yml': text }, ['a'], { config: 'edge.yml' });
    expect(named(planned)).toEqual(['staging/staging-a', 'production/production-a']);
  });

  it.each<[string, ProjectFiles, string[], [string, string | undefined][]]>([
    ['no configuration', FILES, [], [['file-not-found', undefined]]],
    [
      'a configuration without functions',
      { 'cloudfront-functions.yml': 'functions: {}\n' },
      [],
      [['wrong-type', 'cloudfront-functions.yml']],
    ],
    [
      'an empty configuration',
      { 'cloudfront-functions.yml': '' },
      [],
      [['missing-key', 'cloudfront-functions.yml']],
    ],
    [
      'an id that nobody knows',
      config(),
      ['x', 'a', 'y'],
      [
        ['unknown-function', undefined],
        ['unknown-function', undefined],
      ],
    ],
    [
      'a source that is not there',
      config('  c: { source: functions/c.js }'),
      [],
      [['file-not-found', 'cloudfront-functions.yml']],
    ],
    [
      'a test file that does not parse',
      { ...config(), 'functions/b.test.yml': 'tests: [' },
      [],
      [['yaml', 'functions/b.test.yml']],
    ],
    [
      'a variable that is not set',
      config('environments: { staging: { functions: { a: { name: "${env.NO_SUCH_CF2}" } } } }'),
      [],
      [['unset-variable', 'cloudfront-functions.yml']],
    ],
  ])('is refused for %s', async (_, files, ids, expected) => {
    expect(await codesOf(plan(files, ids))).toEqual(expected);
  });
});
