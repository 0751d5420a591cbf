import { once } from 'node:events';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runCli, startCli } from '../builders/run-cli.ts';
import { saidBy } from '../builders/said-by.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { control, publishFunction } from '../emulator/logs/logs-api.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const CODE = [
  'function handler(event) {',
  '  var uri = event.request.uri;',
  "  if (uri === '/quiet') return event.request;",
  "  if (uri === '/fails') { console.log('before'); return missing; }",
  "  console.log('asked for ' + uri);",
  "  console.log('second ' + uri);",
  '  return event.request;',
  '}',
].join('\n');

const PROJECT = {
  'cloudfront-functions.yml': 'functions:\n  site: { source: site.js, name: www-site }\n',
  'site.js': CODE,
};

async function world({
  code = CODE,
  files = PROJECT,
}: { code?: string; files?: Record<string, string> } = {}) {
  let at = Date.now();
  const emulator = await startTestEmulator({ control: true, runtime, now: () => at });
  await publishFunction(emulator, 'www-site', code);
  const folder = await writeProject(files);
  const env = {
    AWS_ENDPOINT_URL: emulator.url,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    // Logs of functions are in one region, whatever somebody works in.
    AWS_REGION: 'eu-central-1',
  };
  const cf2 = (...args: string[]) => runCli(folder, args, env);
  /** A request, so many milliseconds ago; answers its id. */
  const invoke = async (uri: string, ago = 0): Promise<string> => {
    at = Date.now() - ago;
    const requestId = `${Buffer.from(`${uri}${ago}`).toString('base64url')}==`;
    const event = {
      version: '1.0',
      context: { distributionId: 'E1', eventType: 'viewer-request', requestId },
      viewer: { ip: '192.0.2.1' },
      request: { method: 'GET', uri, querystring: {}, headers: {}, cookies: {} },
    };
    const answer = await control(emulator, 'POST', 'invoke', { function: 'www-site', event });
    expect(answer.status).toBe(200);
    return requestId;
  };
  return { emulator, folder, env, cf2, invoke };
}

describe('cf2 logs', () => {
  it('shows requests with their lines, without those of CloudFront', async () => {
    const { cf2, invoke } = await world();
    const a = await invoke('/a', 60_000);
    const b = await invoke('/b', 30_000);
    await invoke('/old', 2 * 3_600_000);
    await invoke('/quiet');
    const { exitCode, stdout, stderr } = await cf2('logs', 'site');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout.replace(/^\d{4}-\S+Z/gm, 'TIME')).toBe(
      [
        `TIME  ${a}  E1`,
        '  asked for /a',
        '  second /a',
        `TIME  ${b}  E1`,
        '  asked for /b',
        '  second /b',
        '',
      ].join('\n'),
    );
    const raw = await cf2('logs', 'www-site', '--raw', '--since', '45s');
    expect(raw.stdout.replace(/^\d{4}-\S+Z/gm, 'TIME')).toBe(
      [
        `TIME  ${b} START DistributionID: E1`,
        `TIME  ${b} asked for /b`,
        `TIME  ${b} second /b`,
        `TIME  ${b} END`,
        '',
      ].join('\n'),
    );
  });

  it('finds a request, a text and an expression, as lines of JSON', async () => {
    const { cf2, invoke, emulator } = await world();
    const a = await invoke('/a', 1_000);
    await invoke('/b');
    const one = await cf2('logs', 'site', '--request-id', a, '--grep', 'second', '--json');
    expect(one.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(one.stdout)).toEqual({
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      requestId: a,
      distributionId: 'E1',
      kind: 'line',
      text: 'second /a',
      eventId: expect.stringMatching(/^\d+$/),
      logStream: expect.stringMatching(/^\d{4}\/\d+\/\d+\//),
      ingestionTime: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    const { stdout } = await cf2('logs', 'site', '--grep', '/ASKED.*B$/i');
    expect(stdout).toMatch(/^\S+ {2}\S+ {2}E1\n {2}asked for \/b\n$/);
    const region = emulator.requests.find(({ operation }) => operation === 'FilterLogEvents');
    expect(region).toMatchObject({ service: 'logs', accessKeyId: 'AKIDEXAMPLE' });
  });

  it('lets nothing of a line reach the terminal as it is', async () => {
    const code = CODE.replace("'second '", "'\\x1b[2J\\u009b31m\\r\\u202e\\n::error::'");
    const { cf2, invoke } = await world({ code });
    await invoke('/a');
    for (const options of [[], ['--raw'], ['--json']]) {
      const { stdout } = await cf2('logs', 'site', ...options);
      expect(stdout).toContain('u001b[2J');
      // eslint-disable-next-line no-control-regex -- what must not be there
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^\s*::error/m);
    }
  });

  it('explains an empty answer', async () => {
    const { cf2, invoke } = await world();
    const none = await cf2('logs', 'site');
    expect([none.exitCode, none.stdout]).toEqual([0, '']);
    expect(none.stderr).toContain('there is no log group /aws/cloudfront/function/www-site');
    expect(none.stderr).toContain('no requests of it in this time');
    expect(none.stderr).toContain('cf2 health');
    await invoke('/quiet');
    const quiet = await cf2('logs', 'site', '--since', '10m');
    expect(quiet.stderr).toContain('it ran 1 time in this time');
    expect(quiet.stderr).not.toContain('console.log');
    await invoke('/a');
    const filtered = await cf2('logs', 'site', '--grep', 'nothing');
    expect(filtered.stderr).toContain('2 lines were there, and --grep or --request-id');
  });

  it('explains it where the code cannot log, is not LIVE, or nobody may look', async () => {
    const code = 'function handler(event) { return event.request; }';
    const { cf2, emulator } = await world({ code, files: { 'x.txt': '' } });
    expect((await cf2('logs', 'www-site')).stderr).toContain('the LIVE code has no console.log');
    expect((await cf2('logs', 'other')).stderr).toContain('has no LIVE stage');
    emulator.faults.set(
      ['GetMetricData', 'GetFunction'].map((operation) => ({ operation, fault: 'access-denied' })),
    );
    const { exitCode, stderr } = await cf2('logs', 'www-site', '--json');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('GetMetricData could not be asked: access-denied');
    expect(stderr).toContain('GetFunction could not be asked: access-denied');
  });

  it('names what is missing where logs may not be read, and cannot be elsewhere', async () => {
    const { cf2, emulator, folder } = await world();
    emulator.faults.set([{ operation: 'FilterLogEvents', fault: 'access-denied' }]);
    const denied = await cf2('logs', 'site');
    expect([denied.exitCode, denied.stdout]).toEqual([3, '']);
    expect(denied.stderr).toContain('allow logs:FilterLogEvents');
    const alone = await runCli(folder, ['logs', 'site'], {
      AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
    });
    expect(alone.exitCode).toBe(3);
    expect(alone.stderr).toContain('AWS_ENDPOINT_URL_CLOUDWATCH_LOGS');
    const nobody = await runCli(folder, ['logs', 'site', '--endpoint-url', emulator.url], {});
    expect(nobody.exitCode).toBe(3);
    expect(nobody.stderr).toContain('no usable AWS credentials');
  });

  it('follows: what comes late comes too, nothing twice, and Ctrl-C is a good end', async () => {
    const { folder, env, invoke } = await world();
    await invoke('/first', 5_000);
    const args = ['logs', 'site', '--follow', '--interval', '1s', '--since', '10m'];
    const following = saidBy(startCli(folder, args, env));
    await following.until(/second \/first\n/);
    await invoke('/now');
    await following.until(/second \/now\n/);
    await invoke('/late', 4 * 60_000);
    await following.until(/second \/late\n/);
    await invoke('/last');
    await following.until(/second \/last\n/);
    expect(await following.interrupt()).toBe(0);
    const lines = following.text().match(/asked for .*/g);
    expect(lines).toEqual(['/first', '/now', '/late', '/last'].map((uri) => `asked for ${uri}`));
  });

  it('ends well when nobody reads any more', async () => {
    const { folder, env, invoke } = await world();
    await invoke('/a');
    const child = startCli(folder, ['logs', 'site', '--follow', '--interval', '1s'], env);
    const errors: string[] = [];
    child.stderr?.setEncoding('utf8').on('data', (text: string) => errors.push(text));
    child.stdout?.once('data', () => {
      child.stdout?.destroy();
      void invoke('/b');
    });
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, errors.join('')]).toEqual([0, '']);
  });

  it('follows where there is nothing yet, and ends on SIGTERM', async () => {
    const { folder, env, invoke } = await world();
    const child = startCli(folder, ['logs', 'site', '--follow', '--interval', '1s', '--json'], env);
    const following = saidBy(child);
    await following.until(/Waiting for lines/);
    await invoke('/a');
    await following.until(/"text":"second \/a".*\n/);
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    expect(await closed).toBe(0);
  });

  it.each([
    [['--since', 'soon'], 'a time ago such as 30m'],
    [['--until', '2099-01-01T00:00:00Z'], 'a time ago such as 30m'],
    [['--since', '1h', '--until', '2h'], 'a time after --since'],
    [['--follow', '--until', '1m'], '"--follow" and "--until" cannot be combined'],
    [['--grep', '/(/'], 'regular expression'],
    [['--request-id', 'a"b'], 'x-amz-cf-id'],
    [['--interval', '10ms', '--follow'], '1s at least'],
    [['--limit', '0'], 'whole number'],
    [['--query', 'messages', '--grep', 'x'], 'cannot be combined'],
    [['--endpoint-url', 'nowhere'], 'a URL as http'],
  ])('refuses %j', async (options, says) => {
    const folder = await writeProject(PROJECT);
    const { exitCode, stdout, stderr } = await runCli(folder, ['logs', 'site', ...options]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });

  it('refuses functions that the configuration does not have, and names that are none', async () => {
    const folder = await writeProject(PROJECT);
    const unknown = await runCli(folder, ['logs', 'sites']);
    expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining('"site"')]);
    const bare = await writeProject({ 'x.txt': '' });
    expect((await runCli(bare, ['logs', 'a b'])).exitCode).toBe(2);
    expect((await runCli(bare, ['logs'])).stderr).toContain('cloudfront-functions.yml');
  });
});

describe('cf2 logs --query', () => {
  it('runs ready-made queries, and those of one’s own', async () => {
    const { cf2, invoke } = await world();
    await invoke('/a', 3_000);
    await invoke('/a', 2_000);
    const b = await invoke('/b', 1_000);
    const messages = await cf2('logs', 'site', '--query', 'messages', '--json');
    expect(
      messages.stdout
        .trimEnd()
        .split('\n')
        .map((row) => JSON.parse(row) as unknown),
    ).toEqual(
      expect.arrayContaining([
        { line: 'asked for /a', times: '2' },
        { line: 'second /b', times: '1' },
      ]),
    );
    const latest = await cf2('logs', 'site', '--query', 'latest');
    expect(latest.stdout).toMatch(/^@timestamp +requestId +line\n/);
    expect(latest.stdout).toContain(`${b}  second /b\n`);
    const distributions = await cf2('logs', 'site', '--query', 'distributions');
    expect(distributions.stdout).toBe('distribution  requests\nE1                   3\n');
    const chatty = await cf2('logs', 'site', '--query', 'chatty', '--json');
    expect(chatty.stdout).toContain('"lines":"2"');
    const own = await cf2('logs', 'site', '--query', 'stats count(*) as n', '--json');
    expect(JSON.parse(own.stdout)).toEqual({ n: '12' });
    const none = await cf2('logs', 'site', '--query', 'warnings');
    expect([none.exitCode, none.stdout]).toEqual([0, '']);
    expect(none.stderr).toContain('found no rows');
  });

  it('lists them, and refuses what is neither', async () => {
    const { cf2, invoke } = await world();
    await invoke('/a');
    expect((await cf2('logs', '--query', 'list')).stdout).toMatch(/^latest: .*\n {2}filter /);
    const wrong = await cf2('logs', 'site', '--query', 'mesages');
    expect([wrong.exitCode, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('latest, messages, chatty, distributions, warnings');
  });
});
