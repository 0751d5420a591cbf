import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { REDIRECTS, removeProjects, writeProject, type ProjectFiles } from '../builders/project.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';
import { runCli } from '../builders/run-cli.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const SOURCE = 'functions/redirects.js';
const TESTS = 'functions/redirects.test.yml';
const OLD = REDIRECTS[SOURCE] ?? '';
const NEW = OLD.replaceAll('/new', '/newer');
const NEW_TESTS = (REDIRECTS[TESTS] ?? '').replaceAll('/new', '/newer');

/** A repository with two commits, and an emulator that has both of them behind it: NEW is LIVE. */
async function setUp(files: ProjectFiles = REDIRECTS) {
  const folder = await writeProject({ ...files, '.gitignore': '.state\n' });
  const git = (...args: string[]): string => {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
    return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' }).trim();
  };
  const emulator = await startTestEmulator({ runtime, now: Date.now });
  const environment = { ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url };
  const cf2 = (...args: string[]) => runCli(folder, args, environment);
  const commit = (message: string): string => {
    git('add', '-A');
    git('commit', '-q', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q');
  const first = commit('old');
  const created = await cf2('deploy', '--publish', '--create-missing');
  await writeFile(path.join(folder, SOURCE), NEW);
  await writeFile(path.join(folder, TESTS), NEW_TESTS);
  commit('new');
  const deployed = await cf2('deploy', '--publish', '--json');
  expect([created.exitCode, deployed.exitCode]).toEqual([0, 0]);
  const outputs = JSON.parse(deployed.stdout) as { 'rollback-files': string[] };
  const [kept = ''] = outputs['rollback-files'];
  expect(git('status', '--porcelain')).toBe('');
  return { folder, git, emulator, environment, cf2, first, kept };
}

type World = Awaited<ReturnType<typeof setUp>>;

const liveOf = async ({ url }: Emulator): Promise<string> =>
  (await fetch(`${url}/2020-05-31/function/redirects?Stage=LIVE`)).text();

const WRITES = /^(Create|Update|Publish|Delete)Function$/;
const writesOf = ({ requests }: Emulator): number =>
  requests.filter(({ operation }) => WRITES.test(operation)).length;

describe('cf2 rollback', () => {
  it('brings back a kept file, tested with the tests of its commit, and what it was stays kept', async () => {
    const { cf2, emulator, kept, folder } = await setUp();
    const withTests = ['--tests-of', 'HEAD~1', '--json'];
    const { exitCode, stdout } = await cf2('rollback', 'redirects', '--to', kept, ...withTests);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      result: 'passed',
      published: ['redirects'],
      tests: 2,
      'rollback-files': [expect.stringContaining(path.join(folder, '.state'))],
    });
    expect(await liveOf(emulator)).toBe(OLD);
    // And forth again.
    const [back = ''] = (JSON.parse(stdout) as { 'rollback-files': string[] })['rollback-files'];
    expect((await cf2('rollback', 'redirects', '--to', back)).exitCode).toBe(0);
    expect(await liveOf(emulator)).toBe(NEW);
  });

  it('stops at tests of now that the old code fails, and says how to go on', async () => {
    const { cf2, emulator, kept } = await setUp();
    const failed = await cf2('rollback', 'redirects', '--to', kept);
    expect([failed.exitCode, failed.stdout]).toEqual([1, expect.stringMatching(/--tests-of/)]);
    expect(await liveOf(emulator)).toBe(NEW);
    const part = await cf2('rollback', 'redirects', '--to', kept, '-t', 'about');
    expect([part.exitCode, await liveOf(emulator)]).toEqual([0, OLD]);
  });

  it('brings back a commit with its own tests, and marks the function with it', async () => {
    const { cf2, emulator, first, git } = await setUp();
    const { exitCode, stdout } = await cf2('rollback', 'redirects', '--to-commit', 'HEAD~1');
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/published to LIVE/)]);
    expect(await liveOf(emulator)).toBe(OLD);
    const described = await fetch(
      `${emulator.url}/2020-05-31/function/redirects/describe?Stage=LIVE`,
    );
    expect(await described.text()).toContain(`<Comment>cf2: ${first}</Comment>`);
    expect(git('status', '--porcelain')).toBe('');
    const again = await cf2('rollback', 'redirects', '--to-commit', first.slice(0, 8));
    expect([again.exitCode, again.stdout]).toEqual([0, expect.stringMatching(/already is this/)]);
  });

  it('takes the name of now, and a configuration of now for commits without one', async () => {
    const config = 'cloudfront-functions.yml';
    const { folder, git, cf2, emulator } = await setUp();
    git('rm', '-q', '--cached', config);
    git('commit', '-q', '-m', 'without');
    await writeFile(path.join(folder, config), `${REDIRECTS[config]}    name: renamed\n`);
    const run = await cf2('rollback', 'redirects', '--to-commit', 'HEAD');
    // That function does not exist: nothing is created, and nothing else is touched.
    expect([run.exitCode, run.stdout]).toEqual([3, expect.stringMatching(/renamed/)]);
    expect(await liveOf(emulator)).toBe(NEW);
  });

  it('refuses what cannot be restored with exit code 2, and changes nothing', async () => {
    const world = await setUp();
    const { emulator } = world;
    const before = writesOf(emulator);
    const rows = await refusals(world);
    for (const [args, code] of rows) {
      const { exitCode, stdout, stderr } = await world.cf2('rollback', ...args);
      expect([args, exitCode, `${stdout}${stderr}`]).toEqual([
        args,
        2,
        expect.stringContaining(code),
      ]);
    }
    expect(writesOf(emulator)).toBe(before);
  });
});

type Row = readonly [args: readonly string[], code: string];

async function refusals({ folder, kept }: World): Promise<readonly Row[]> {
  const text = await readFile(kept, 'utf8');
  const file = async (name: string, content: string): Promise<string> => {
    await writeFile(path.join(folder, '.state', name), content);
    return path.join(folder, '.state', name);
  };
  const damaged = await file('damaged.json', text.replace('"comment": ""', '"comment": "x"'));
  const later = await file('later.json', text.replace('"version": 1', '"version": 2'));
  const other = await file('other.json', '{}');
  const to = (name: string): string[] => ['redirects', '--to', name];
  return [
    [to(damaged), 'damaged'],
    [to(later), 'another version of cf2'],
    [to(other), 'no file in which cf2 keeps'],
    [to(path.join(folder, SOURCE)), 'it is no JSON'],
    [to(folder), 'it is a directory'],
    [to('no-such.json'), 'no such file'],
    [['redirects', '--to', kept, '--to-commit', 'HEAD'], 'conflict'],
    [['redirects', '--to-commit', 'HEAD', '--tests-of', 'HEAD'], 'conflict'],
    [['redirects', '--to-commit', 'fffffff'], 'no-commit'],
    [['redirects', '--to', kept, '--tests-of', 'fffffff'], 'no-commit'],
    [['redirects', '--to', kept, '-t', 'no such test'], 'no-match'],
    [['redirects'], path.basename(kept)],
    [['unknown', '--to', kept], 'unknown-function'],
    [[], "missing required argument 'id'"],
    [['redirects', '--to', kept, '--wait-for-deployed', 'soon'], '--wait-for-deployed'],
  ];
}

describe('cf2 rollback with other functions', () => {
  const TWO: ProjectFiles = {
    ...REDIRECTS,
    'cloudfront-functions.yml': `${REDIRECTS['cloudfront-functions.yml']}  other:\n    source: ${SOURCE}\n    tests: none\n`,
    'build.yml': `functions:\n  redirects: { source: ${SOURCE}, tests: none, build: 'cp \${source} \${out}' }\n`,
  };

  it('refuses a file of another one, of another account, and a build at a commit', async () => {
    const { cf2, folder, kept, emulator } = await setUp(TWO);
    const before = writesOf(emulator);
    const foreign = path.join(folder, '.state', 'foreign.json');
    await writeFile(foreign, await reissued(kept));
    const rows: readonly Row[] = [
      [['other', '--to', kept], 'of another function'],
      [['redirects', '--to', foreign, '--tests-of', 'HEAD~1'], 'of another account'],
      [['redirects', '--to-commit', 'HEAD~1', '--config', 'build.yml'], 'build-of-commit'],
    ];
    for (const [args, code] of rows) {
      const { exitCode, stdout, stderr } = await cf2('rollback', ...args);
      expect([args, exitCode, `${stdout}${stderr}`]).toEqual([
        args,
        2,
        expect.stringContaining(code),
      ]);
    }
    expect(writesOf(emulator)).toBe(before);
  });
});

/** The same file as another account would have kept it. */
async function reissued(file: string): Promise<string> {
  const { createHash } = await import('node:crypto');
  const text = (await readFile(file, 'utf8')).replace('123456789012', '999999999999');
  const { checksum, ...content } = JSON.parse(text) as Record<string, unknown>;
  const right = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  expect(right).not.toBe(checksum);
  return JSON.stringify({ ...content, checksum: right });
}

describe('the action', () => {
  it('keeps what it replaces where the runner has its files, and names it', async () => {
    const { folder, environment } = await setUp();
    await writeFile(path.join(folder, SOURCE), OLD);
    await writeFile(path.join(folder, TESTS), REDIRECTS[TESTS] ?? '');
    const temp = path.join(folder, '.state', 'temp');
    const step = { inputs: {}, environment: { ...environment, RUNNER_TEMP: temp } };
    const { exitCode, outputs } = await runAction(folder, step);
    const file = outputs['rollback-files'] ?? '';
    expect([exitCode, path.dirname(file)]).toEqual([0, path.join(temp, 'cf2-rollback')]);
    expect(await readdir(path.dirname(file))).toEqual([path.basename(file)]);
    const kept = JSON.parse(await readFile(file, 'utf8')) as { code: string; id: string };
    expect([kept.id, atob(kept.code)]).toEqual(['redirects', NEW]);
  });
});
