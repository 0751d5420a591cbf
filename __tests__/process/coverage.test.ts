import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { startEmulatorProcess } from '../builders/emulator-process.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';
import { runCli } from '../builders/run-cli.ts';

afterAll(removeProjects);

const CONFIG = 'cloudfront-functions.yml';

/** REDIRECTS reaches everything but one line and one branch. */
const project = (limits = '') =>
  writeProject({
    ...REDIRECTS,
    [CONFIG]: `${REDIRECTS[CONFIG] ?? ''}${limits === '' ? '' : `    limits: ${limits}\n`}`,
    'functions/redirects.js': (REDIRECTS['functions/redirects.js'] ?? '').replace(
      "  console.log('redirect /old -> /new');\n",
      "  console.log('redirect /old -> /new');\n  if (request.method === 'PUT')\n    return request;\n",
    ),
  });

/** Lines with their hits: `DA:2,2`. */
const linesOf = (lcov: string): readonly string[] =>
  [...lcov.matchAll(/^DA:(\d+,\d+)$/gm)].map(([, line]) => line ?? '');

describe('cf2 test --coverage', () => {
  it('prints the table of istanbul, and writes lcov', async () => {
    const folder = await project();
    const { exitCode, stdout, stderr } = await runCli(folder, ['test', '--coverage']);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/\n Coverage {5}lines 83\.33%, branches 75%, functions 100%\n/);
    expect(stdout).toMatch(/\n redirects\.js \| {3}85\.71 \| {7}75 \| {5}100 \| {3}83\.33 \| 6 /);
    const lcov = await readFile(path.join(folder, 'coverage/lcov.info'), 'utf8');
    expect(lcov).toMatch(/^TN:\nSF:functions\/redirects\.js\n/);
    expect(linesOf(lcov)).toEqual(['2,2', '3,2', '4,1', '5,1', '6,0', '7,1']);
    expect(lcov).toMatch(/\nBRF:4\nBRH:3\nend_of_record\n$/);
  });

  it('writes to another folder, and beside JSON prints the table where no program reads', async () => {
    const folder = await project();
    const { exitCode, stdout, stderr } = await runCli(folder, [
      'test',
      '--json',
      '--coverage-dir',
      'a/b/',
    ]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      results: { extra: { coverage: { redirects: { lines: { covered: 5, total: 6 } } } } },
    });
    expect(stderr).toMatch(/\| redirects\.js|redirects\.js \|/);
    expect(await readFile(path.join(folder, 'a/b/lcov.info'), 'utf8')).toMatch(/^TN:/);
  });

  it.each([[['--coverage', '--engine', 'aws']], [['--coverage', '--watch']]])(
    'is refused with %j',
    async (args) => {
      const { exitCode, stderr } = await runCli(await project(), ['test', ...args]);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--coverage')]);
    },
  );
});

describe('limits.coverage', () => {
  it('fails cf2 test without a word of --coverage, and shows the limit', async () => {
    const folder = await project('{ coverage: { branches: 80 } }');
    const { exitCode, stdout } = await runCli(folder, ['test']);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/--> cloudfront-functions\.yml:6:\d+\n/);
    expect(stdout).toMatch(/expected {2}at least 80%\n {6}actual {4}75% \(3 of 4\)\n/);
    expect(stdout).not.toContain('% Stmts');
  });

  it('fails what tests on AWS alone, because nobody counts there', async () => {
    const folder = await project('{ coverage: 50 }');
    const emulator = await startEmulatorProcess(folder);
    const aws = { ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url };
    const deployed = await runCli(folder, ['deploy', '--create-missing'], aws);
    const both = await runCli(folder, ['test', '--engine', 'both'], aws);
    const alone = await runCli(folder, ['test', '--engine', 'aws'], aws);
    await emulator.stop();
    expect([deployed.exitCode, both.exitCode, alone.exitCode]).toEqual([0, 0, 1]);
    expect(alone.stdout).toContain('unchecked-assertion: limits.coverage was not checked');
  });

  it('keeps the action from publishing, and stands in its summary', async () => {
    const folder = await project('{ coverage: { branches: 80 } }');
    const emulator = await startEmulatorProcess(folder);
    const aws = { ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url };
    const inputs = { publish: 'always', 'create-missing': 'true', 'lcov-file': 'out/lcov.info' };
    const { exitCode, outputs, summary } = await runAction(folder, { inputs, environment: aws });
    await emulator.stop();
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ published: '[]', 'lcov-file': 'out/lcov.info' });
    expect(summary).toContain('Coverage: lines 83.33%, branches 75%, functions 100%');
    expect(await readFile(path.join(folder, 'out/lcov.info'), 'utf8')).toMatch(/^TN:/);
  });
});
