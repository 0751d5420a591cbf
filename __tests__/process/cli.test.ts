import { afterAll, describe, expect, it } from '@jest/globals';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { startEmulatorProcess } from '../builders/emulator-process.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS } from '../builders/run-action.ts';
import { runCli } from '../builders/run-cli.ts';

afterAll(removeProjects);

const EVENT = JSON.stringify({
  version: '1.0',
  context: { eventType: 'viewer-request' },
  viewer: { ip: '203.0.113.1' },
  request: { method: 'GET', uri: '/old', querystring: {}, headers: {}, cookies: {} },
});

describe('cf2', () => {
  it.each([[['--help']], [['test', '--help']], [['deploy', '--help']]])(
    'explains itself: %j',
    async (args) => {
      const { exitCode, stdout } = await runCli('.', args);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/^Usage: cf2/);
      if (args.length > 1) expect(stdout).toMatch(/Examples:/);
    },
  );

  it('tells its version', async () => {
    const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    const { exitCode, stdout } = await runCli('.', ['--version']);
    expect([exitCode, stdout]).toEqual([0, `${version}\n`]);
  });

  it('refuses an unknown command with exit code 2', async () => {
    const { exitCode, stderr } = await runCli('.', ['tset']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/did you mean test/i);
  });

  it('refuses an unknown option with exit code 2', async () => {
    expect((await runCli('.', ['test', '--colour'])).exitCode).toBe(2);
  });
});

describe('cf2 test', () => {
  it('tests the whole configuration offline', async () => {
    const { exitCode, stdout } = await runCli(await writeProject(REDIRECTS), ['test']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/✓ GET \/old → 301 \/new/);
    expect(stdout).toMatch(/Tests\s+2 passed \(2\)/);
  });

  it('needs no configuration for a source', async () => {
    const folder = await writeProject(REDIRECTS);
    await rm(path.join(folder, 'cloudfront-functions.yml'));
    const { exitCode, stdout } = await runCli(folder, ['test', 'functions/redirects.js']);
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/2 passed/)]);
  });

  it('picks the test at a line', async () => {
    const folder = await writeProject(REDIRECTS);
    const args = ['test', 'functions/redirects.test.yml:4'];
    const { exitCode, stdout } = await runCli(folder, args);
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/1 passed \(1\)/)]);
  });

  it('ends with 1 when a test fails, and shows how to run it again', async () => {
    const folder = await writeProject({
      ...REDIRECTS,
      'functions/redirects.test.yml': 'tests:\n  - request: GET /old\n    expect: 302 /new\n',
    });
    const { exitCode, stdout } = await runCli(folder, ['test']);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/--> functions\/redirects\.test\.yml:3:13/);
    expect(stdout).toMatch(/cf2 test functions\/redirects\.test\.yml:3/);
  });

  it('counts steps, holds them against maxSteps, and compares them with another version', async () => {
    const folder = await writeProject({
      ...REDIRECTS,
      'functions/redirects.test.yml':
        'tests:\n  - request: GET /old\n    expect: { response: { statusCode: 301 }, maxSteps: 1 }\n',
      'old.js':
        'function handler(event) {\n  for (var i = 0; i < 1000; i++);\n  return event.request;\n}\n',
    });
    const args = ['test', '--verbose', '--steps-against', 'old.js'];
    const { exitCode, stdout } = await runCli(folder, args);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/expected +at most 1\n +actual +\d+\n/);
    expect(stdout).toMatch(/Steps against old\.js\n +\d,\d+ → +\d+ +-\d+\.\d%/);
    const missing = await runCli(folder, ['test', '--steps-against', 'nothing.js']);
    expect(missing).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('nothing.js') });
  });

  it('ends with 2 when a file is wrong, and runs nothing', async () => {
    const folder = await writeProject({
      ...REDIRECTS,
      'functions/redirects.test.yml': 'tests:\n  - request: GET /old\n    expects: 301 /new\n',
    });
    const { exitCode, stdout } = await runCli(folder, ['test']);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/error\[unknown-key\]/);
    expect(stdout).toMatch(/redirects\.test\.yml:3:5/);
    expect(stdout).toMatch(/nothing was run/);
  });

  it('ends with 2 when nothing matches', async () => {
    const folder = await writeProject(REDIRECTS);
    const { exitCode, stdout } = await runCli(folder, ['test', 'nope']);
    expect([exitCode, stdout]).toEqual([2, expect.stringMatching(/no-match/)]);
  });

  it('ends with 2 without configuration and without arguments', async () => {
    const { exitCode, stdout } = await runCli(await writeProject({}), ['test']);
    expect([exitCode, stdout]).toEqual([2, expect.stringMatching(/cloudfront-functions\.yml/)]);
  });

  it('writes reports beside the terminal or instead of it', async () => {
    const folder = await writeProject(REDIRECTS);
    const args = ['test', '--reporter', 'json=r/ctrf.json', '--reporter', 'junit=r/junit.xml'];
    const { exitCode, stdout } = await runCli(folder, args);
    expect([exitCode, stdout]).toEqual([0, '']);
    const ctrf = JSON.parse(await readFile(path.join(folder, 'r/ctrf.json'), 'utf8')) as unknown;
    expect(ctrf).toMatchObject({ results: { summary: { tests: 2, passed: 2 } } });
    expect(await readFile(path.join(folder, 'r/junit.xml'), 'utf8')).toMatch(/tests="2"/);
  });

  it('says so when a report cannot be written', async () => {
    const folder = await writeProject(REDIRECTS);
    const { exitCode, stderr } = await runCli(folder, ['test', '--reporter', 'json=functions']);
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/file-not-written/)]);
  });
});

describe('cf2 check', () => {
  const broken = {
    ...REDIRECTS,
    'functions/redirects.js':
      'function handler(event) {\n  for (const x of []) {}\n  return event.request;\n}\n',
  };

  it('prints data for programs', async () => {
    const { exitCode, stdout } = await runCli(await writeProject(broken), ['check', '--json']);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toEqual([
      {
        code: expect.stringMatching(/^language\//),
        severity: 'error',
        message: 'SyntaxError: Token "of" not supported in this version in 2',
        file: 'functions/redirects.js',
        line: 2,
        column: expect.any(Number),
      },
    ]);
  });

  it('tells how large a function is', async () => {
    const { stdout } = await runCli(await writeProject(REDIRECTS), ['check']);
    expect(stdout).toMatch(
      /functions\/redirects\.js +\d+ of 10,240 bytes: \d+ of code, 0 of comments; 1?\d,\d+ are left/,
    );
  });

  it('explains codes, and needs no project for it', async () => {
    const known = await runCli('.', ['check', '--explain', 'language/for-of']);
    expect(known).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Token "of"') });
    const listed = await runCli('.', ['check', '--json', '--explain']);
    expect(JSON.parse(listed.stdout)).toContainEqual(expect.objectContaining({ code: 'no-tests' }));
    const unknown = await runCli('.', ['check', '--explain', 'language/for-off']);
    expect(unknown).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('"language/for-of"'),
    });
  });

  it('is content with a good project', async () => {
    const folder = await writeProject(REDIRECTS);
    expect(await runCli(folder, ['check', '--json'])).toMatchObject({
      exitCode: 0,
      stdout: '[]\n',
    });
    expect((await runCli(folder, ['check'])).exitCode).toBe(0);
  });

  it('checks one source for another runtime', async () => {
    const folder = await writeProject({
      'a.js': 'const x = 1;\nfunction handler(event) { return event.request; }\n',
    });
    const { stdout } = await runCli(folder, [
      'check',
      'a.js',
      '--runtime',
      'cloudfront-js-1.0',
      '--json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject([
      { message: 'SyntaxError: Token "const" not supported in this version in 1', line: 1 },
    ]);
  });
});

describe('cf2 invoke', () => {
  it("prints AWS's TestResult", async () => {
    const folder = await writeProject({ ...REDIRECTS, 'event.json': EVENT });
    const args = ['invoke', 'functions/redirects.js', '--event', 'event.json'];
    const { exitCode, stdout } = await runCli(folder, args);
    expect(exitCode).toBe(0);
    const result = JSON.parse(stdout) as Record<string, unknown>;
    expect(result).toMatchObject({
      FunctionSummary: { Name: 'redirects', FunctionConfig: { Runtime: 'cloudfront-js-2.0' } },
      ComputeUtilization: '',
      FunctionExecutionLogs: ['redirect /old -> /new'],
      FunctionErrorMessage: '',
    });
    expect(JSON.parse(result.FunctionOutput as string)).toEqual({
      response: { statusCode: 301, headers: { location: { value: '/new' } }, cookies: {} },
    });
  });

  it('ends with 0 when the function throws', async () => {
    const folder = await writeProject({
      'a.js': "function handler() { throw new Error('no'); }",
      'event.json': EVENT,
    });
    const { exitCode, stdout } = await runCli(folder, ['invoke', 'a.js', '--event', 'event.json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      FunctionErrorMessage:
        'The CloudFront function associated with the CloudFront distribution is invalid or could not run. Error: no',
      FunctionOutput: '',
    });
  });

  it('says beside the answer what is only approximately as on CloudFront', async () => {
    const folder = await writeProject({
      'a.js': 'function handler(event) { return event.request; }',
      'event.json': EVENT.replace('/old', '/\u{1f600}'),
      'a.test.yml': 'tests: [{ request: GET /\u{1f600}, expect: unchanged }]',
    });
    const { exitCode, stdout, stderr } = await runCli(folder, [
      ...['invoke', 'a.js', '--event', 'event.json'],
    ]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ FunctionErrorMessage: '' });
    expect(stderr).toMatch(/^approximate: .*U\+FFFF.*\n$/);
    expect((await runCli(folder, ['test', 'a.js'])).stdout).toMatch(/✓ .*approximate: .*U\+FFFF/);
    const { stdout: json } = await runCli(folder, ['test', 'a.js', '--json']);
    expect(JSON.parse(json)).toMatchObject({
      results: { tests: [{ extra: { approximate: ['wide-characters'] } }] },
    });
  });

  it('takes a store and a clock', async () => {
    const folder = await writeProject({
      'a.js': [
        "import cf from 'cloudfront';",
        'async function handler(event) {',
        "  const value = await cf.kvs().get('key');",
        '  event.request.uri = `/${value}/${new Date().toISOString()}`;',
        '  return event.request;',
        '}',
      ].join('\n'),
      'event.json': EVENT,
      'kvs.json': '{"data":[{"key":"key","value":"v"}]}',
    });
    const { stdout } = await runCli(folder, [
      ...['invoke', 'a.js', '--event', 'event.json', '--kvs', 'kvs.json'],
      ...['--clock', '2026-03-01T12:00:00Z'],
    ]);
    const { FunctionOutput: output } = JSON.parse(stdout) as { FunctionOutput: string };
    expect(JSON.parse(output)).toMatchObject({ request: { uri: '/v/2026-03-01T12:00:00.000Z' } });
  });

  it.each([
    ['no such event', ['a.js', '--event', 'nope.json'], /nope\.json/],
    ['an event that is no JSON', ['a.js', '--event', 'a.js'], /bad-json/],
    ['no such source', ['nope.js', '--event', 'event.json'], /nope\.js/],
    ['a clock without zone', ['a.js', '--event', 'event.json', '--clock', '2026-03-01'], /--clock/],
    ['an unknown runtime', ['a.js', '--event', 'event.json', '--runtime', '3'], /--runtime/],
    ['no event at all', ['a.js'], /--event/],
  ])('refuses %s with exit code 2', async (_title, args, says) => {
    const folder = await writeProject({ 'a.js': 'function handler() {}', 'event.json': EVENT });
    const { exitCode, stderr } = await runCli(folder, ['invoke', ...args]);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(says)]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('cf2 emulator and cf2 deploy', () => {
  it('take a project to LIVE and keep it over a restart', async () => {
    const folder = await writeProject(REDIRECTS);
    const first = await startEmulatorProcess(folder, '--state', 'state.json');
    const environment = { ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFRONT: first.url };
    const deployed = await runCli(folder, ['deploy', '--publish', '--create-missing'], environment);
    expect(deployed.exitCode).toBe(0);
    expect(deployed.stdout).toMatch(/redirects: published to LIVE/);
    expect(await first.stop()).toBe(0);

    const second = await startEmulatorProcess(folder, '--state', 'state.json');
    const live = await fetch(`${second.url}/2020-05-31/function/redirects?Stage=LIVE`);
    expect(await live.text()).toBe(REDIRECTS['functions/redirects.js']);
    const tested = await runCli(
      folder,
      ['test', '--engine', 'aws', '--stage', 'live', '--endpoint-url', second.url],
      CREDENTIALS,
    );
    expect(tested.exitCode).toBe(0);
    expect(tested.stdout).toMatch(/Engines\s+aws 2/);
    await second.stop();
  });

  it('does not publish unless asked', async () => {
    const folder = await writeProject(REDIRECTS);
    const emulator = await startEmulatorProcess(folder);
    const environment = { ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url };
    const { exitCode, stdout } = await runCli(folder, ['deploy', '--create-missing'], environment);
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/--publish/)]);
    const live = await fetch(`${emulator.url}/2020-05-31/function/redirects?Stage=LIVE`);
    expect(live.status).toBe(404);
    await emulator.stop();
  });

  it.each([
    ['--host', '192.0.2.1', /^warning: 192\.0\.2\.1 is not only this machine: whoever reaches/],
    ['--port', '70000', /--port/],
    ['--account', '1234', /--account/],
    ['--rollout', 'long', /--rollout/],
    ['--provisioning', '-1', /--provisioning/],
    ['--kvs', 'secrets', /name=file/],
    ['--verify-signatures', 'keys.json', /access key ids and their secrets/],
    ['--verify-signatures', 'none.json', /none\.json/],
  ])('refuse %s %s', async (option, value, says) => {
    const folder = await writeProject({ 'keys.json': '{"AKIDEXAMPLE": 1}' });
    const { exitCode, stderr } = await runCli(folder, ['emulator', option, value]);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(says)]);
  });

  it('let nobody in without an access key, when asked to', async () => {
    const folder = await writeProject(REDIRECTS);
    const secured = await writeProject({ 'keys.json': '{"AKIDEXAMPLE": "secret"}' });
    const emulator = await startEmulatorProcess(secured, '--verify-signatures', 'keys.json');
    const deploy = (secret: string) =>
      runCli(folder, ['deploy', '--publish', '--create-missing'], {
        AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
        AWS_SECRET_ACCESS_KEY: secret,
        AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url,
      });
    expect((await deploy('wrong')).exitCode).not.toBe(0);
    expect((await deploy('secret')).exitCode).toBe(0);
    await emulator.stop();
  });

  it('refuse a damaged state file', async () => {
    const folder = await writeProject({ 'state.json': '{"functions": [' });
    const { exitCode, stderr } = await runCli(folder, ['emulator', '--state', 'state.json']);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/state\.json/)]);
    expect(await readFile(path.join(folder, 'state.json'), 'utf8')).toBe('{"functions": [');
  });
});

describe('cf2 schema', () => {
  it.each(['test', 'config'])('prints the JSON Schema of %s', async (kind) => {
    const { exitCode, stdout } = await runCli('.', ['schema', kind]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
    });
  });

  it('refuses another word', async () => {
    expect((await runCli('.', ['schema', 'tests'])).exitCode).toBe(2);
  });
});

describe('cf2 demo', () => {
  it('shows the three runs, and each does what it is there to show', async () => {
    const { exitCode, stdout } = await runCli(await writeProject({}), ['demo']);
    expect(stdout).toMatch(/✓ the first push was tested on AWS and published/);
    expect(stdout).toMatch(/✓ the second push made no write/);
    expect(stdout).toMatch(/✓ the mistake was refused, exit code 1, and LIVE is untouched/);
    expect(exitCode).toBe(0);
  });
});
