import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeProjects, writeProject } from '../builders/project.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const bin = (specifier: string) => fileURLToPath(import.meta.resolve(specifier));
const JEST = path.join(path.dirname(bin('jest/package.json')), 'bin/jest.js');
const VITEST = path.join(path.dirname(bin('vitest/package.json')), 'vitest.mjs');
const TSC = path.join(path.dirname(bin('typescript/package.json')), 'bin/tsc');

/** The package as npm installs it: nothing of this repository is near, and no other package. */
let project = '';

beforeAll(async () => {
  project = await installedIn('examples/jest');
});
afterAll(removeProjects);

/** A copy of an example into which this package was installed. */
async function installedIn(example: string): Promise<string> {
  const project = await writeProject({});
  await cp(path.join(ROOT, example), project, { recursive: true });
  const cf2 = path.join(project, 'node_modules/cf2');
  await mkdir(cf2, { recursive: true });
  await cp(path.join(ROOT, 'package.json'), path.join(cf2, 'package.json'));
  for (const folder of ['testing', 'worker']) {
    await cp(path.join(ROOT, 'dist', folder), path.join(cf2, 'dist', folder), { recursive: true });
  }
  return project;
}

/** TypeScript of a page; the first line names its file. */
function samplesIn(page: string): { file: string; text: string }[] {
  return [...page.matchAll(/^```ts\n\/\/ (\S+)\n([^]*?)^```$/gm)].map(
    ([, file = '', text = '']) => ({
      file,
      text,
    }),
  );
}

/** Runs Node in the project; answers how it ended and all that it said. */
function run(...args: string[]): Promise<{ code: number; said: string }> {
  return runIn(project, ...args);
}

function runIn(cwd: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const { PATH = '' } = process.env;
  const options = { cwd, env: { PATH, NO_COLOR: '1' } };
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      resolve({ code, said: stdout + stderr });
    });
  });
}

function jest(...args: string[]) {
  return run('--experimental-vm-modules', JEST, '--ci', '--verbose', ...args);
}

describe('jest runs examples/jest', () => {
  it('with the tests of its files, and those in code', async () => {
    const { code, said } = await jest();
    expect(said).toMatch(/✓ GET \/c\/spring → 302 \/shop\/garden\?campaign=spring/);
    expect(said).toMatch(/○ skipped the winter is still to come \(until November\)/);
    expect(said).toMatch(/✓ is held against expectations of test files/);
    expect(said).toMatch(/Tests: +1 skipped, 7 passed, 8 total/);
    expect(said).not.toMatch(/did not exit|open handle/);
    expect(code).toBe(0);
  });

  it('and shows a failure as cf2 does', async () => {
    const file = path.join(project, 'functions/campaigns.test.yml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('302 /shop/garden', '301 /shop/garden'));
    const { code, said } = await jest('project.test.js');
    await writeFile(file, text);
    expect(code).toBe(1);
    expect(said).toMatch(/--> functions\/campaigns\.test\.yml:3:13/);
    expect(said).toMatch(/expected {2}301\n +actual {4}302/);
    expect(said).not.toMatch(/dist\/testing/);
  });
});

describe('vitest runs examples/vitest', () => {
  let example: string;
  beforeAll(async () => {
    example = await installedIn('examples/vitest');
    await symlink(path.dirname(VITEST), path.join(example, 'node_modules/vitest'), 'dir');
  });

  const vitest = () => runIn(example, VITEST, 'run', '--reporter=verbose');

  it('with the tests of its files, and those in code', async () => {
    const { code, said } = await vitest();
    expect(said).toMatch(/✓ locale\.test\.js > locale > GET \/shop\?page=2 → \/en\/shop/);
    expect(said).toMatch(/✓ locale\.test\.js > a language > fr stands before the path/);
    expect(said).toMatch(/Tests +6 passed \(6\)/);
    expect(code).toBe(0);
  });

  it('and shows a failure as cf2 does', async () => {
    const file = path.join(example, 'functions/locale.test.yml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('/de/shop', '/fr/shop'));
    const { code, said } = await vitest();
    expect(code).toBe(1);
    expect(said).toMatch(/--> functions\/locale\.test\.yml:6:13/);
    expect(said).toMatch(/expected {2}"\/fr\/shop"\n +actual {4}"\/de\/shop"/);
  });
});

describe('node:test', () => {
  it('registers and runs the same tests', async () => {
    await writeFile(
      path.join(project, 'node.mjs'),
      [
        "import { describe, it } from 'node:test';",
        "import { loadProject, registerTests } from 'cf2/testing';",
        'registerTests(await loadProject(), { describe, it });',
      ].join('\n'),
    );
    const { code, said } = await run('--test', 'node.mjs');
    expect([code, said]).toEqual([0, expect.stringMatching(/pass 2\b/)]);
    expect(said).toMatch(/skipped 1\b/);
  });
});

/** Every line but the first and the last is a mistake. */
const MISTAKES = [
  "import { loadProject, openFunction, canonicalise } from 'cf2/testing';",
  'await loadProject({ folders: "." });',
  'const fn = await openFunction({ source: "a.js", runtime: "cloudfront-js-3.0" });',
  'await fn.check({ request: "/" });',
  'await fn.run(1);',
  '(await fn.run("/")).response?.status;',
  'canonicalise("{}", {});',
  '',
];

describe('the types', () => {
  it('take the samples of the documentation, and refuse what the API does not take', async () => {
    const page = await readFile(path.join(ROOT, 'docs/testing-api.md'), 'utf8');
    const samples = samplesIn(page);
    expect(samples.length).toBeGreaterThan(3);
    const all = [...samples, { file: 'wrong.ts', text: MISTAKES.join('\n') }];
    for (const { file, text } of all) await writeFile(path.join(project, file), text);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2022',
      // What `node:assert` and `node:test` are; nothing else is needed.
      types: ['node'],
      typeRoots: [path.join(ROOT, 'node_modules/@types')],
    };
    const config = { compilerOptions, files: all.map(({ file }) => file) };
    await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify(config));
    const { said } = await run(TSC, '-p', '.', '--pretty', 'false');
    const places = [...said.matchAll(/^(\S+)\((\d+),\d+\): error/gm)];
    const expected = [2, 3, 4, 5, 6, 7].map((line) => ['wrong.ts', line]);
    expect(places.map(([, file, line]) => [file, Number(line)])).toEqual(expected);
  });
});
