import { afterAll, describe, expect, it } from '@jest/globals';
import type { Cf2Error } from '../../src/testing/cf2-error.ts';
import type { ProjectFunction, ProjectTest } from '../../src/testing/api.ts';
import { REDIRECTS, removeProjects, without, writeProject } from '../builders/project.ts';
import { startTesting } from './testing.ts';

afterAll(removeProjects);

const testing = startTesting();
const inCi = startTesting(true);
const TESTS = 'functions/redirects.test.yml';

function errorOf(promise: Promise<unknown>): Promise<Cf2Error> {
  return promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: Cf2Error) => error,
  );
}

async function testsOf(tests: string): Promise<readonly ProjectTest[]> {
  const folder = await writeProject({ ...REDIRECTS, [TESTS]: tests });
  const { functions } = await testing.loadProject({ folder });
  return functions.flatMap((fn) => fn.tests);
}

describe('a loaded project', () => {
  it('has the functions and tests of its files', async () => {
    const folder = await writeProject(REDIRECTS);
    const { functions } = await testing.loadProject({ folder });
    const shown = ({ tests, ...fn }: ProjectFunction) => ({
      ...fn,
      tests: tests.map(({ id, file, line }) => [id, file, line]),
    });
    expect(functions.map(shown)).toEqual([
      {
        id: 'redirects',
        name: 'redirects',
        source: 'functions/redirects.js',
        tests: [
          ['redirects › GET /old → 301 /new', TESTS, 2],
          ['redirects › GET /about → unchanged', TESTS, 4],
        ],
      },
    ]);
    await Promise.all(functions.flatMap(({ tests }) => tests.map((test) => test.check())));
  });

  it('may be sources without a configuration', async () => {
    const folder = await writeProject(without(REDIRECTS, 'cloudfront-functions.yml'));
    const sources = ['functions/redirects.js'];
    const { functions } = await testing.loadProject({ folder, sources });
    expect(functions.map(({ id, tests }) => [id, tests.length])).toEqual([['redirects', 2]]);
  });

  it('has a test for every row of a table, where the row is', async () => {
    const [, second] = await testsOf(
      "tests:\n  - name: rows\n    cases:\n      - { path: /a }\n      - { path: /b }\n    request: 'GET ${path}'\n    expect: unchanged\n",
    );
    expect([second?.name, second?.line]).toEqual(['rows › GET /b', 5]);
    await second?.check();
  });

  it('fails as cf2 test does, with every failure and its place', async () => {
    const [wrong, right] = await testsOf(
      'tests:\n  - { request: GET /old, expect: 302 /newer }\n  - { request: GET /, expect: unchanged }\n',
    );
    const error = await errorOf(wrong!.check());
    expect(error).toMatchObject({ name: 'Cf2Error', kind: 'failed' });
    expect(error.findings).toEqual([
      expect.objectContaining({ code: 'response.statusCode', file: TESTS, line: 2, column: 34 }),
      expect.objectContaining({ code: 'response.headers.location', line: 2, column: 38 }),
    ]);
    expect(error.message).toMatch(/^redirects › GET \/old → 302 \/newer\n/);
    expect(error.message).toMatch(/\| {34}\^\^\^ response\.statusCode\n {6}expected {2}302\n/);
    expect(error.message).toMatch(/rerun {5}cf2 test functions\/redirects\.test\.yml:2$/);
    expect(error.stack).toBe(`Cf2Error: ${error.message}`);
    await right!.check();
  });

  it('tells what is skipped, and leaves out what "only" leaves out', async () => {
    const skipped = await testsOf(
      'tests:\n  - { request: /a, expect: 403, skip: later }\n  - { request: /b, expect: 403, engine: aws }\n  - { request: /c, expect: unchanged }\n',
    );
    expect(skipped.map((it) => it.skipped)).toEqual(['later', 'engine: aws', undefined]);
    await Promise.all(skipped.map((it) => it.check()));
    const only = await testsOf(
      'tests:\n  - { request: /a, expect: 403 }\n  - { request: /b, expect: unchanged, only: true }\n',
    );
    expect(only.map(({ name }) => name)).toEqual(['GET /b → unchanged']);
  });

  it('is refused with every mistake in its files', async () => {
    const error = await errorOf(
      testsOf('tests:\n  - { requests: /, expect: 301 }\n  - { request: /a b }\n'),
    );
    expect(error.kind).toBe('invalid');
    expect(error.findings.map(({ code, line }) => [code, line])).toEqual([
      ['unknown-key', 2],
      ['no-assertion', 3],
      ['bad-request', 3],
    ]);
    expect(error.message).toMatch(/did you mean "request"/);
  });

  it('is refused in CI where it has "only"', async () => {
    const tests = 'tests:\n  - { request: /b, expect: unchanged, only: true }\n';
    const folder = await writeProject({ ...REDIRECTS, [TESTS]: tests });
    const error = await errorOf(inCi.loadProject({ folder }));
    expect(error.findings.map(({ code }) => code)).toEqual(['only-in-ci']);
  });

  it('fails its tests where the runtime refuses the code', async () => {
    const folder = await writeProject({
      ...REDIRECTS,
      'functions/redirects.js': 'function handler(event) { for (const a of []) {} }\n',
    });
    const { functions } = await testing.loadProject({ folder });
    const error = await errorOf(functions[0]!.tests[0]!.check());
    expect(error.kind).toBe('invalid');
    expect(error.findings[0]).toMatchObject({ file: 'functions/redirects.js', line: 1 });
  });
});

describe('registerTests', () => {
  it('registers a suite for each function, and skips what is skipped', async () => {
    const folder = await writeProject({
      ...REDIRECTS,
      [TESTS]:
        'tests:\n  - { request: /a, expect: unchanged }\n  - { request: /b, expect: 403, skip: true }\n',
    });
    const project = await testing.loadProject({ folder, only: ['redirects'] });
    const registered: string[] = [];
    const bodies: (() => Promise<void>)[] = [];
    const add = (kind: string) => (name: string, body: () => Promise<void>) => {
      registered.push(`${kind} ${name}`);
      bodies.push(body);
    };
    testing.registerTests(project, {
      describe: (name, body) => {
        registered.push(name);
        body();
      },
      it: Object.assign(add('it'), { skip: add('skip') }),
    });
    expect(registered).toEqual(['redirects', 'it GET /a → unchanged', 'skip GET /b → 403']);
    await bodies[0]!();
  });
});
