import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { execFile, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runCli } from '../builders/run-cli.ts';
import { startServe, type ServeProcess } from '../builders/serve-cli.ts';

const run = promisify(execFile);
const isThere = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
const withCurl = isThere('curl') ? it : it.skip;
const withChromium = isThere('chromium') ? it : it.skip;

let running: ServeProcess | undefined;
afterEach(async () => {
  await running?.interrupt();
  running = undefined;
});
afterAll(removeProjects);

const redirect = (to: string): string =>
  `function handler(event) {
  console.log('asked for ' + event.request.uri);
  if (event.request.uri !== '/old') return event.request;
  return { statusCode: 301, headers: { location: { value: '${to}' } } };
}
`;

const PROJECT = {
  'cloudfront-functions.yml': [
    'functions:',
    '  redirects: { source: functions/redirects.js, eventType: viewer-request }',
    '  headers: { source: functions/headers.js, eventType: viewer-response }',
    '',
  ].join('\n'),
  'functions/redirects.js': redirect('/new.html'),
  'functions/headers.js':
    "function handler(e) { e.response.headers['x-site'] = { value: 'cf2' }; return e.response; }\n",
  'site/new.html': '<!DOCTYPE html><title>moved</title><p id="here">you are on the new page</p>\n',
};

async function serve(files: Readonly<Record<string, string>>, ...args: string[]) {
  const folder = await writeProject(files);
  running = await startServe(folder, ...args);
  const { url } = running;
  const ask = async (target: string) => {
    const answer = await fetch(url + target, { redirect: 'manual' });
    await answer.arrayBuffer();
    return answer;
  };
  return { folder, server: running, url, ask };
}

describe('cf2 serve', () => {
  it('runs both functions around a folder, and tells every request with steps and logs', async () => {
    const { ask, server } = await serve(PROJECT, '--origin', 'site');
    const [old, page] = [await ask('/old'), await ask('/new.html')];
    expect([old.status, old.headers.get('location')]).toEqual([301, '/new.html']);
    expect([page.status, page.headers.get('x-site')]).toEqual([200, 'cf2']);
    const { code, text } = await server.interrupt();
    running = undefined;
    expect(code).toBe(0);
    expect(text.replace(/:\d+$/m, ':PORT').replaceAll(/\d+ steps/g, 'N steps')).toBe(
      [
        'cf2 serve listening on http://127.0.0.1:PORT',
        '  viewer-request: redirects',
        '  viewer-response: headers',
        'GET /old → 301 /new.html  FunctionGeneratedResponse  redirects N steps',
        '  asked for /old',
        'GET /new.html → 200  Miss  redirects N steps, headers N steps',
        '  asked for /new.html',
        '',
      ].join('\n'),
    );
  });

  it('takes changes of functions over, and keeps the last sound ones', async () => {
    const { folder, ask, server } = await serve(PROJECT, '--origin', 'site');
    const source = path.join(folder, 'functions/redirects.js');
    await writeFile(source, redirect('/newer.html'));
    await server.said(/functions loaded again/);
    expect((await ask('/old')).headers.get('location')).toBe('/newer.html');
    await writeFile(path.join(folder, 'cloudfront-functions.yml'), 'functions: [\n');
    await server.said(/cloudfront-functions\.yml:\d+/);
    expect((await ask('/old')).headers.get('location')).toBe('/newer.html');
  });

  it('serves a source without a configuration, and speaks JSON', async () => {
    const { ask, server, url } = await serve(
      { 'redirects.js': redirect('/n') },
      'redirects.js',
      '--json',
    );
    await ask('/old?x=1');
    const { text } = await server.interrupt();
    running = undefined;
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { url },
      {
        method: 'GET',
        target: '/old?x=1',
        status: 301,
        location: '/n',
        resultType: 'FunctionGeneratedResponse',
        functions: [{ id: 'redirects', steps: expect.any(Number), logs: ['asked for /old'] }],
      },
    ]);
  });

  it.each([
    [['--port', 'x'], '--port'],
    [['--origin', 'nowhere'], '--origin'],
    [['--origin', 'ftp://x'], '--origin'],
    [['--kvs', 'secrets'], '--kvs'],
    [['nobody'], 'nobody'],
  ])('refuses %j', async (args, named) => {
    const folder = await writeProject(PROJECT);
    const { exitCode: code, stdout, stderr } = await runCli(folder, ['serve', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
  });

  it('refuses two functions of one event type, and names them', async () => {
    const folder = await writeProject({
      ...PROJECT,
      'cloudfront-functions.yml':
        'functions:\n  a: { source: functions/redirects.js }\n  b: { source: functions/headers.js }\n',
    });
    const { exitCode: code, stderr } = await runCli(folder, ['serve', '--port', '0']);
    expect(code).toBe(2);
    expect(stderr).toContain('"a, b"');
  });

  it('refuses a port that is taken', async () => {
    const { folder, url } = await serve(PROJECT);
    const { exitCode: code, stderr } = await runCli(folder, ['serve', '--port', new URL(url).port]);
    expect(code).toBe(2);
    expect(stderr).toContain('EADDRINUSE');
  });

  withCurl('answers curl, which follows the redirect', async () => {
    const { url } = await serve(PROJECT, '--origin', 'site');
    const { stdout } = await run('curl', ['-sSL', '--noproxy', '*', '-D', '-', `${url}/old`]);
    expect(stdout).toMatch(/^HTTP\/1\.1 301 Moved Permanently\r\nlocation: \/new\.html\r\n/);
    expect(stdout).toContain('x-site: cf2\r\n');
    expect(stdout).toContain('you are on the new page');
  });

  withChromium(
    'answers a browser, which follows the redirect',
    async () => {
      const { url, folder } = await serve(PROJECT, '--origin', 'site');
      const { stdout } = await run('chromium', [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--no-proxy-server', '--dump-dom'],
        ...[`--user-data-dir=${path.join(folder, 'browser')}`, `${url}/old`],
      ]);
      expect(stdout).toContain('<p id="here">you are on the new page</p>');
    },
    120_000,
  );
});
