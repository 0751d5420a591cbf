import { afterAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunnerResult, RunnerStep } from '../../src/cli/demo/runner.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { REDIRECTS, removeProjects, writeProject, type ProjectFiles } from '../builders/project.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const SIZE = Buffer.byteLength(REDIRECTS['functions/redirects.js'] ?? '');
const WRITES = /^(Create|Update|Publish|Delete)Function$/;

/** A project, an emulator that really runs functions, and the action against it. */
async function setUp(files: ProjectFiles = REDIRECTS) {
  const workspace = await writeProject(files);
  const emulator = await startTestEmulator({ runtime, now: Date.now });
  const run = (step: Partial<Omit<RunnerStep, 'entry' | 'workspace'>> = {}) =>
    runAction(workspace, {
      ...step,
      inputs: { 'create-missing': 'true', ...step.inputs },
      environment: {
        ...CREDENTIALS,
        AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url,
        ...step.environment,
      },
    });
  return { workspace, emulator, run };
}

const writes = (emulator: Emulator): string[] =>
  emulator.requests.filter((it) => WRITES.test(it.operation)).map((it) => it.operation);

/** LIVE as a viewer would get it; undefined when there is none. */
async function liveCode(emulator: Emulator, name = 'redirects'): Promise<string | undefined> {
  const answer = await fetch(`${emulator.url}/2020-05-31/function/${name}?Stage=LIVE`);
  return answer.ok ? answer.text() : undefined;
}

/** Nothing that must never be seen: stack traces of cf2. */
function expectNoStack({ stdout, stderr }: RunnerResult): void {
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at .*\(?.*:\d+:\d+\)?$/m);
}

describe('a push to main', () => {
  it('uploads, tests, publishes and verifies', async () => {
    const { run, emulator } = await setUp();
    const result = await run();
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(emulator.requests.map((it) => it.operation)).toEqual(
      expect.arrayContaining(['CreateFunction', 'TestFunction', 'PublishFunction', 'GetFunction']),
    );
    expect(await liveCode(emulator)).toBe(REDIRECTS['functions/redirects.js']);
    expect(result.outputs).toMatchObject({
      result: 'passed',
      tests: '2',
      passed: '2',
      failed: '0',
      skipped: '0',
      published: '["redirects"]',
    });
    expect(JSON.parse(result.outputs.functions ?? '')).toMatchObject({
      redirects: { name: 'redirects', published: true, size: SIZE },
    });
    expect(result.summary).toMatch(/^### ✓ /);
  });

  it('makes no write when nothing changed', async () => {
    const { run, emulator } = await setUp();
    await run();
    const before = emulator.requests.length;
    const again = await run();
    expect(again.exitCode).toBe(0);
    expect(again.outputs.published).toBe('[]');
    const operations = emulator.requests.slice(before).map((it) => it.operation);
    expect(operations.sort()).toEqual(['DescribeFunction', 'DescribeFunction', 'GetFunction']);
  });

  it('leaves LIVE untouched when a test fails', async () => {
    const { run, emulator, workspace } = await setUp();
    await run();
    const live = await liveCode(emulator);
    const file = path.join(workspace, 'functions/redirects.js');
    await writeFile(file, (await readFile(file, 'utf8')).replace("'/new'", "'/news'"));
    const before = writes(emulator).length;
    const broken = await run();
    expect(broken.exitCode).toBe(1);
    expect(broken.outputs).toMatchObject({ result: 'failed', published: '[]', failed: '1' });
    expect(broken.stdout).toMatch(/::error .*file=functions\/redirects\.test\.yml,line=3/);
    expect(writes(emulator)).toHaveLength(before);
    expect(await liveCode(emulator)).toBe(live);
    expectNoStack(broken);
  });

  it('publishes CRLF sources byte for byte', async () => {
    const crlf = Object.fromEntries(
      Object.entries(REDIRECTS).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]),
    );
    const { run, emulator } = await setUp(crlf);
    expect(await run()).toMatchObject({ exitCode: 0 });
    expect(await liveCode(emulator)).toBe(crlf['functions/redirects.js']);
  });
});

describe('the gate', () => {
  it('uploads and tests a pull request, but does not publish', async () => {
    const { run, emulator } = await setUp();
    const payload = {
      pull_request: {
        number: 7,
        head: { sha: 'a', repo: { id: 1 } },
        base: { ref: 'main', repo: { id: 1 } },
      },
      repository: { id: 1, default_branch: 'main' },
    };
    const result = await run({
      inputs: { publish: 'main' },
      event: { name: 'pull_request', payload },
      ref: 'refs/pull/7/merge',
    });
    expect(result.exitCode).toBe(0);
    expect(writes(emulator)).toEqual(['CreateFunction']);
    expect(result.outputs['publish-reason']).toMatch(/pull_request/);
    expect(await liveCode(emulator)).toBeUndefined();
  });

  it.each([
    ['another branch', { ref: 'refs/heads/feature' }],
    ['a tag named main', { ref: 'refs/tags/main' }],
    ['publish: never', { inputs: { publish: 'never' } }],
    ['pull_request_target', { event: { name: 'pull_request_target', payload: {} } }],
  ])('stays closed for %s', async (_title, step) => {
    const { run, emulator } = await setUp();
    const result = await run(step);
    expect(result).toMatchObject({ exitCode: 0, outputs: { published: '[]' } });
    expect(await liveCode(emulator)).toBeUndefined();
  });
});

describe('without credentials', () => {
  const none = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };

  it('tests offline, is green and says so', async () => {
    const { run, emulator } = await setUp();
    const result = await run({ environment: none });
    expect(result.exitCode).toBe(0);
    expect(emulator.requests).toEqual([]);
    expect(result.stdout).toMatch(/^::notice.*credentials/m);
    expect(result.outputs).toMatchObject({ result: 'passed', passed: '2', published: '[]' });
    expect(result.summary).toMatch(/offline/);
  });

  it('fails with a mend when AWS was asked for', async () => {
    const { run } = await setUp();
    const result = await run({ inputs: { engine: 'aws' }, environment: none });
    expect(result.exitCode).toBe(3);
    expect(result.outputs.result).toBe('error');
    expect(result.stdout).toMatch(/configure-aws-credentials/);
    expectNoStack(result);
  });
});

describe('bad input', () => {
  type Row = [title: string, files: ProjectFiles, inputs: Record<string, string>, says: RegExp];
  const rows: Row[] = [
    ['no configuration at all', {}, {}, /cloudfront-functions\.yml/],
    ['a config that is not there', REDIRECTS, { config: 'nope.yml' }, /nope\.yml/],
    [
      'an unknown key',
      {
        ...REDIRECTS,
        'functions/redirects.test.yml': 'tests:\n  - request: GET /old\n    expects: 301 /new\n',
      },
      {},
      /functions\/redirects\.test\.yml[,:](line=)?3[,:](col=)?5/,
    ],
    ['a wrong input', REDIRECTS, { publish: 'sometimes' }, /publish/],
    [
      'a name that AWS refuses',
      {
        ...REDIRECTS,
        'cloudfront-functions.yml':
          'functions:\n  redirects:\n    name: a b\n    source: functions/redirects.js\n',
      },
      {},
      /a b/,
    ],
    [
      'two functions with one name',
      {
        ...REDIRECTS,
        'cloudfront-functions.yml': [
          'functions:',
          '  a: { name: x, source: functions/redirects.js, tests: none }',
          '  b: { name: x, source: functions/redirects.js, tests: none }',
          '',
        ].join('\n'),
      },
      {},
      /duplicate-function/,
    ],
    [
      'a source that is not there',
      {
        ...REDIRECTS,
        'cloudfront-functions.yml': 'functions: { a: { source: a.js, tests: none } }\n',
      },
      {},
      /a\.js/,
    ],
    [
      'a source of more than 10,240 bytes',
      {
        ...REDIRECTS,
        'functions/redirects.js': `${REDIRECTS['functions/redirects.js'] ?? ''}//${'x'.repeat(10_240)}\n`,
      },
      {},
      /10,?240/,
    ],
    [
      'an event of more than 40,960 bytes',
      {
        ...REDIRECTS,
        'functions/redirects.test.yml': `tests:\n  - request: { uri: /a, headers: { x-a: ${'a'.repeat(41_000)} } }\n    expect: unchanged\n`,
      },
      {},
      /40,?960/,
    ],
    [
      'no tests',
      {
        'cloudfront-functions.yml': REDIRECTS['cloudfront-functions.yml'] ?? '',
        'functions/redirects.js': REDIRECTS['functions/redirects.js'] ?? '',
      },
      {},
      /no-tests/,
    ],
  ];

  it.each(rows)('%s: exit 2 and not one request', async (_title, files, inputs, says) => {
    const { run, emulator } = await setUp(files);
    const result = await run({ inputs });
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toMatch(says);
    expect(result.outputs).toMatchObject({ result: 'invalid', published: '[]' });
    expect(result.summary).not.toBe('');
    expect(emulator.requests).toEqual([]);
    expectNoStack(result);
  });

  it('names the variable of an endpoint that is no URL', async () => {
    const { run } = await setUp();
    const result = await run({ environment: { AWS_ENDPOINT_URL_CLOUDFRONT: 'localhost 4599' } });
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toMatch(/AWS_ENDPOINT_URL_CLOUDFRONT/);
  });
});

describe('trouble', () => {
  it('with an endpoint where nobody listens', async () => {
    const { run } = await setUp();
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const endpoint = `http://127.0.0.1:${port}`;
    const result = await run({ environment: { AWS_ENDPOINT_URL_CLOUDFRONT: endpoint } });
    expect(result).toMatchObject({ exitCode: 3, outputs: { result: 'error', published: '[]' } });
    expect(result.stdout).toMatch(/connect/);
    expectNoStack(result);
  });

  it('with a function that does not exist and may not be created', async () => {
    const { run, emulator } = await setUp();
    const result = await run({ inputs: { 'create-missing': 'false' } });
    expect(result).toMatchObject({ exitCode: 3, outputs: { result: 'error' } });
    expect(result.stdout).toMatch(/create-missing/);
    expect(writes(emulator)).toEqual([]);
  });

  it('with a web server that is not CloudFront', async () => {
    const { run } = await setUp();
    const server = createServer((_request, answer) => {
      answer.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const result = await run({
      environment: { AWS_ENDPOINT_URL_CLOUDFRONT: `http://127.0.0.1:${port}` },
    });
    server.closeAllConnections();
    server.close();
    expect(result).toMatchObject({ exitCode: 3, outputs: { result: 'error' } });
    expectNoStack(result);
  });
});

describe('surroundings', () => {
  it('runs without any configuration file from inputs alone', async () => {
    const { run, emulator, workspace } = await setUp();
    await rm(path.join(workspace, 'cloudfront-functions.yml'));
    const result = await run({
      inputs: { function: 'site-redirects', source: 'functions/redirects.js' },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { published: '["redirects"]' } });
    expect(await liveCode(emulator, 'site-redirects')).toBe(REDIRECTS['functions/redirects.js']);
  });

  it('takes the function of the inputs even where a configuration lies', async () => {
    const { run } = await setUp();
    const inputs = { function: 'site-redirects', source: 'functions/redirects.js' };
    expect(await run({ inputs })).toMatchObject({
      exitCode: 0,
      outputs: { published: '["redirects"]', functions: expect.stringContaining('site-redirects') },
    });
  });

  it('works in a subfolder and annotates from the repository root', async () => {
    const nested = Object.fromEntries(
      Object.entries(REDIRECTS).map(([file, text]) => [
        `edge/${file}`,
        text.replace('301 /new', '302 /new'),
      ]),
    );
    const { run } = await setUp({ ...nested, '.git/HEAD': 'ref: refs/heads/main\n' });
    const result = await run({ inputs: { 'working-directory': 'edge' } });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/::error .*file=edge\/functions\/redirects\.test\.yml/);
  });

  it('runs outside of GitHub, without one of its variables', async () => {
    const { run } = await setUp();
    const absent = Object.fromEntries(
      [
        'EVENT_NAME',
        'REF',
        'SHA',
        'REPOSITORY',
        'SERVER_URL',
        'API_URL',
        'RUN_ID',
        'WORKSPACE',
        'ACTIONS',
        'EVENT_PATH',
        'OUTPUT',
        'STEP_SUMMARY',
      ].map((name) => [`GITHUB_${name}`, '']),
    );
    const result = await run({ environment: absent });
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toMatch(/not published/);
    expectNoStack(result);
  });

  it('links to the server of GitHub Enterprise', async () => {
    const test = 'tests:\n  - request: GET /old\n    expect: 302 /new\n';
    const { run } = await setUp({ ...REDIRECTS, 'functions/redirects.test.yml': test });
    const result = await run({
      environment: { GITHUB_SERVER_URL: 'https://github.example.com' },
    });
    expect(result.summary).toContain('https://github.example.com/octo/site/blob/');
    expect(result.summary).not.toContain('https://github.com/');
  });

  it('writes JUnit and CTRF files', async () => {
    const { run, workspace } = await setUp();
    const result = await run({
      inputs: { 'junit-file': 'reports/junit.xml', 'json-file': 'reports/ctrf.json' },
    });
    expect(result.outputs).toMatchObject({
      'junit-file': 'reports/junit.xml',
      'json-file': 'reports/ctrf.json',
    });
    const junit = await readFile(path.join(workspace, 'reports/junit.xml'), 'utf8');
    expect(junit).toMatch(/<testsuites name="cf2"/);
    const ctrf: unknown = JSON.parse(
      await readFile(path.join(workspace, 'reports/ctrf.json'), 'utf8'),
    );
    expect(ctrf).toMatchObject({ reportFormat: 'CTRF', results: { summary: { passed: 2 } } });
  });
});

describe('text from functions and files', () => {
  const nasty = '::set-output name=published::owned';
  const files = {
    ...REDIRECTS,
    'functions/redirects.js': [
      'function handler(event) {',
      `  console.log('${nasty}');`,
      "  console.log('##[set-output name=published]owned');",
      "  console.log('x\\n::error::owned');",
      `  throw new Error('${nasty}');`,
      '}',
    ].join('\n'),
    'functions/redirects.test.yml': `tests:\n  - name: '${nasty}'\n    request: GET /old\n    expect: unchanged\n`,
  };

  it('never reaches the runner as a command', async () => {
    const { run } = await setUp(files);
    const result = await run();
    expect(result.exitCode).toBe(1);
    expect(activeCommands(result.stdout)).not.toContain('set-output');
    expect(result.outputs.published).toBe('[]');
  });
});

/** Commands a runner would obey in this output, by the rules of its own parser. */
function activeCommands(stdout: string): string[] {
  const names: string[] = [];
  let token: string | undefined;
  for (const line of stdout.split(/\r?\n/)) {
    const command =
      /^\s*::([a-zA-Z-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? /^()::([\w-]+)::$/.exec(line);
    if (token !== undefined) {
      if (line.trim() === `::${token}::`) token = undefined;
      continue;
    }
    const legacy = /##\[([a-zA-Z-]+)/.exec(line);
    if (legacy?.[1] !== undefined) names.push(legacy[1]);
    if (command?.[1] === 'stop-commands') token = command[2];
    else if (command?.[1]) names.push(command[1]);
  }
  return names;
}
