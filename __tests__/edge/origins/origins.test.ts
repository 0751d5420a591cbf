import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { folderOrigin } from '../../../src/edge/origins/folder-origin.ts';
import { proxyOrigin } from '../../../src/edge/origins/proxy-origin.ts';
import { startEdge } from '../../builders/edge.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'cf2-edge-'));
const site = path.join(folder, 'site');
await mkdir(path.join(site, 'docs'), { recursive: true });
await writeFile(path.join(folder, 'secret.txt'), 'secret');
await writeFile(path.join(site, 'index.html'), '<h1>home</h1>');
await writeFile(path.join(site, 'docs', 'a b.json'), '{}');
await writeFile(path.join(site, 'docs', 'index.html'), 'docs');
await symlink(path.join(folder, 'secret.txt'), path.join(site, 'link.txt'));

const open: http.Server[] = [];
afterAll(async () => {
  await rm(folder, { recursive: true });
  for (const server of open) server.closeAllConnections();
  await Promise.all(open.map((server) => new Promise((done) => server.close(done))));
});

describe('a folder', () => {
  const started = startEdge({ origin: folderOrigin(site) });

  it.each([
    ['/', 200, '<h1>home</h1>', 'text/html; charset=utf-8'],
    ['/index.html?x=1', 200, '<h1>home</h1>', 'text/html; charset=utf-8'],
    ['/docs/a%20b.json', 200, '{}', 'application/json'],
  ])('%s: %i', async (target, status, body, type) => {
    const { ask } = await started;
    expect(await ask(target)).toMatchObject({
      status,
      body,
      headers: { 'content-type': [type], 'content-length': [String(body.length)] },
    });
  });

  it.each([
    '/missing',
    '/docs',
    '/docs/',
    '/index.html/',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/docs/%2e%2e/%2e%2e/secret.txt',
    '/link.txt',
    '/%00',
    '/%',
  ])('%s: 404', async (target) => {
    const { ask } = await started;
    const { status, body } = await ask(target);
    expect([status, body.includes('secret')]).toEqual([404, false]);
  });

  it('HEAD has no body, and nothing can be written', async () => {
    const { ask } = await started;
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, ['13'], '']);
    expect((await ask('/', { method: 'PUT', body: 'x' })).status).toBe(405);
  });
});

async function startOrigin(answer: http.RequestListener): Promise<string> {
  const server = http.createServer(answer);
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a proxied origin', () => {
  it('gets method, path, headers and body, and its answer comes back', async () => {
    const url = await startOrigin((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        response.writeHead(201, 'Made', {
          'X-One': ['1', '2'],
          'Keep-Alive': 'timeout=1',
          'x-cache': 'theirs',
        });
        response.end(
          `${request.method} ${request.url} ${request.headers.host} ${String(request.headers['x-a'])} ${body.length}`,
        );
      });
    });
    const { ask } = await startEdge({ origin: proxyOrigin(new URL(`${url}/base/`)) });
    const body = 'x'.repeat(300_000);
    expect(await ask('/p?q=%20', { method: 'POST', headers: { 'X-A': 'a' }, body })).toMatchObject({
      status: 201,
      description: 'Made',
      headers: { 'x-one': ['1', '2'], 'x-cache': ['Miss from cloudfront'] },
      body: `POST /base/p?q=%20 ${new URL(url).host} a 300000`,
    });
  });

  it('that is not there is told', async () => {
    const { ask } = await startEdge({ origin: proxyOrigin(new URL('http://127.0.0.1:1')) });
    expect(await ask('/')).toMatchObject({
      status: 502,
      body: expect.stringContaining('http://127.0.0.1:1 does not answer'),
    });
  });
});
