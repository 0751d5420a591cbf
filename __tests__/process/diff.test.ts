import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS } from '../builders/run-action.ts';
import { runCli } from '../builders/run-cli.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

const SOURCE = 'functions/redirects.js';
const OLD = REDIRECTS[SOURCE]!;
const NEW = OLD.replace("'/new'", "'/newer'");

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

describe('cf2 diff --offline', () => {
  let folder = '';
  let outside = '';
  beforeAll(async () => {
    folder = await writeProject({
      ...REDIRECTS,
      [SOURCE]: NEW,
      'broken.js': 'function handler( {\n',
    });
    outside = await mkdtemp(path.join(tmpdir(), 'cf2-old-'));
    await writeFile(path.join(outside, 'old.js'), OLD);
  });
  afterAll(() => rm(outside, { recursive: true }));
  const diff = (...args: string[]) => runCli(folder, ['diff', ...args]);

  it('compares with a file anywhere, without credentials, whether or not tests pass', async () => {
    const old = path.join(outside, 'old.js');
    const [text, json, asked] = await Promise.all([
      diff('--offline', old),
      diff('redirects', '--offline', old, '--json'),
      diff(SOURCE, '--offline', old, '--exit-code'),
    ]);
    expect([text.exitCode, json.exitCode, asked.exitCode]).toEqual([0, 0, 1]);
    expect(text.stdout).toMatch(
      /GET \/old {2}✗ test fails\n +old +301 \/new\n +now +301 \/newer\n/,
    );
    expect(text.stdout).toMatch(/^ +-.*'\/new'.*\n +\+.*'\/newer'/m);
    expect(JSON.parse(json.stdout)).toMatchObject([
      {
        function: 'redirects',
        state: 'compared',
        against: old,
        changed: 1,
        same: 1,
        judged: { offline: 2, aws: 0 },
        code: { added: 1, removed: 1 },
        trouble: null,
        behaviours: [
          {
            request: 'GET /old',
            file: 'functions/redirects.test.yml',
            line: 2,
            verdict: 'changed',
          },
          { request: 'GET /about', verdict: 'same', engine: 'offline' },
        ],
      },
    ]);
  });

  it('narrows to tests, and ends with 0 where nothing changes', async () => {
    const old = path.join(outside, 'old.js');
    const { exitCode, stdout } = await diff(
      '-t',
      'about',
      '--offline',
      old,
      '--exit-code',
      '--json',
    );
    expect([exitCode, JSON.parse(stdout)[0].changed]).toEqual([0, 0]);
  });

  it.each<[string, string[], RegExp]>([
    ['a file that is not there', ['--offline', 'no.js'], /file-not-found.*no\.js/],
    ['code that no runtime takes', ['--offline', 'broken.js'], /--> broken\.js:1:19/],
    ['a function that is not there', ['nope', '--offline', SOURCE], /nope/],
    ['an engine beside it', ['--offline', SOURCE, '--engine', 'aws'], /--engine/],
    ['an engine that is none', ['--engine', 'njs'], /offline, aws/],
    ['a runtime without code', ['--old-runtime', 'cloudfront-js-1.0'], /--old-runtime/],
  ])('refuses %s', async (_, args, said) => {
    const { exitCode, stdout, stderr } = await diff(...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });
});

describe('cf2 diff', () => {
  const config = REDIRECTS['cloudfront-functions.yml']!;
  const files = {
    ...REDIRECTS,
    'cloudfront-functions.yml': `${config}  fresh: { source: fresh.js, tests: none }\n`,
    'fresh.js': OLD,
  };
  let folder = '';
  let url = '';
  let emulator: Awaited<ReturnType<typeof startTestEmulator>>;
  const aws = () => ({ ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFRONT: url });
  const asked = (from: number) => emulator.requests.slice(from).map(({ operation }) => operation);

  beforeAll(async () => {
    folder = await writeProject(files);
    emulator = await startTestEmulator({ runtime, now: Date.now });
    ({ url } = emulator);
    const args = [
      'deploy',
      'redirects',
      '--publish',
      '--create-missing',
      '--wait-for-deployed',
      '0',
    ];
    expect(await runCli(folder, args, aws())).toMatchObject({ exitCode: 0 });
    await writeFile(path.join(folder, SOURCE), NEW);
  });

  it('reads LIVE, runs its code here, and writes nothing', async () => {
    const before = emulator.requests.length;
    const { exitCode, stdout } = await runCli(folder, ['diff', '--json'], aws());
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { function: 'redirects', state: 'compared', against: 'LIVE', changed: 1, same: 1 },
      { function: 'fresh', state: 'new' },
    ]);
    expect(asked(before).sort()).toEqual(['DescribeFunction', 'GetFunction', 'GetFunction']);
  });

  it('is judged by TestFunction where DEVELOPMENT holds the code here', async () => {
    const other = await runCli(folder, ['diff', 'redirects', '--engine', 'aws'], aws());
    expect(other.stdout).toContain('compared on offline 2');
    expect(other.stdout).toContain('other-code');
    await writeFile(
      path.join(folder, 'functions/redirects.test.yml'),
      REDIRECTS['functions/redirects.test.yml']!.replace('301 /new', '301 /newer'),
    );
    const uploaded = await runCli(folder, ['deploy', 'redirects', '--no-compare-live'], aws());
    expect(uploaded).toMatchObject({ exitCode: 0 });
    const before = emulator.requests.length;
    const { exitCode, stdout } = await runCli(
      folder,
      ['diff', 'redirects', '--engine', 'aws'],
      aws(),
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('compared on aws 2');
    expect(asked(before).filter((it) => it === 'TestFunction')).toHaveLength(4);
    expect(asked(before).some((it) => /Update|Publish|Create/.test(it))).toBe(false);
  });

  it('is part of cf2 test on AWS, unless it is not wanted', async () => {
    const test = (...args: string[]) =>
      runCli(folder, ['test', 'redirects', '--engine', 'both', '--json', ...args], aws());
    const [compared, plain] = await Promise.all([test(), test('--no-compare-live')]);
    expect([compared.exitCode, plain.exitCode]).toEqual([0, 0]);
    const liveOf = ({ stdout }: { stdout: string }): unknown =>
      JSON.parse(stdout).results.tests[0].extra.live;
    expect(liveOf(compared)).toMatchObject({ verdict: 'changed', engine: 'aws', mark: 'asserted' });
    expect(liveOf(plain)).toBeUndefined();
  });

  it('says that LIVE is the code here', async () => {
    await writeFile(path.join(folder, SOURCE), OLD);
    const { exitCode, stdout } = await runCli(folder, ['diff', 'redirects', '--exit-code'], aws());
    expect([exitCode, stdout]).toEqual([0, ' redirects  is LIVE as it is here\n']);
  });

  it('ends with 3 where LIVE cannot be read', async () => {
    emulator.faults.set([{ fault: 'access-denied', operation: 'GetFunction', times: 9 }]);
    const denied = await runCli(folder, ['diff', 'redirects', '--json'], aws());
    emulator.faults.set([]);
    const [fn] = JSON.parse(denied.stdout);
    expect([denied.exitCode, fn.state]).toEqual([3, 'unknown']);
    expect(fn.trouble).toContain('GetFunction');
    expect(await runCli(folder, ['diff', 'redirects'])).toMatchObject({ exitCode: 3 });
  });

  it('leaves the files of the project as they are', async () => {
    expect(await readFile(path.join(folder, SOURCE), 'utf8')).toBe(OLD);
  });
});
