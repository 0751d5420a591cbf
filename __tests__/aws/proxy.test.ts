import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { connect } from './fake-cloudfront.ts';

const VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'] as const;
const before = VARIABLES.map((name) => [name, process.env[name]] as const);

afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

/** Calls an endpoint that does not exist; answers what a proxy was asked to connect to. */
async function connectsThrough(endpoint: string, noProxy: string): Promise<readonly string[]> {
  const connects: string[] = [];
  const proxy = createServer().on('connect', (request, socket: Socket) => {
    connects.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  for (const name of VARIABLES) Reflect.deleteProperty(process.env, name);
  process.env.HTTPS_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  process.env.NO_PROXY = noProxy;
  const cloudfront = connect({ endpoint, maxAttempts: 1 });
  await expect(cloudfront.describe('redirects', 'LIVE')).rejects.toThrow();
  proxy.close();
  return connects;
}

describe('HTTPS_PROXY', () => {
  it.each([
    ['a host', 'https://cloudfront.invalid', '', ['cloudfront.invalid:443']],
    ['a host that NO_PROXY names', 'https://cloudfront.invalid', 'cloudfront.invalid', []],
    ['a host below a domain of NO_PROXY', 'https://cloudfront.invalid', '.invalid', []],
    ['plain HTTP, as the emulator speaks it', 'http://127.0.0.1:1', '', []],
  ])('for %s', async (_title, endpoint, noProxy, expected) => {
    expect(await connectsThrough(endpoint, noProxy)).toEqual(expected);
  });
});
