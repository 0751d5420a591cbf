import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { ignoredProxy } from '../../src/aws/proxy.ts';
import { connect } from './fake-cloudfront.ts';

const PROXY = { HTTPS_PROXY: 'http://proxy.test:8080' };

describe('ignoredProxy', () => {
  it.each([
    ['v20.20.2', PROXY, 'HTTPS_PROXY'],
    ['v20.20.2', { https_proxy: 'http://proxy.test:8080' }, 'https_proxy'],
    ['v22.20.0', PROXY, 'HTTPS_PROXY'],
    ['v24.4.1', PROXY, 'HTTPS_PROXY'],
    ['v22.21.0', PROXY, undefined],
    ['v24.5.0', PROXY, undefined],
    ['v25.0.0', PROXY, undefined],
    ['v20.20.2', { HTTPS_PROXY: '' }, undefined],
    ['v20.20.2', { HTTP_PROXY: 'http://proxy.test:8080' }, undefined],
  ])('%s with %j: %s', (version, environment, expected) => {
    expect(ignoredProxy(environment, version)).toBe(expected);
  });
});

describe('HTTPS_PROXY', () => {
  it.each([
    ['', true],
    ['cloudfront.invalid', false],
  ])('NO_PROXY=%s', async (excluded, proxied) => {
    const connects: string[] = [];
    const proxy = createServer().on('connect', (request, socket: Socket) => {
      connects.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const environment = { HTTPS_PROXY: url, NO_PROXY: excluded };
    const cloudfront = connect({
      endpoint: 'https://cloudfront.invalid',
      environment,
      maxAttempts: 1,
    });
    await expect(cloudfront.describe('redirects', 'LIVE')).rejects.toThrow();
    proxy.close();
    const used = proxied && ignoredProxy(environment, process.version) === undefined;
    expect(connects).toEqual(used ? ['cloudfront.invalid:443'] : []);
  });
});
