import { afterAll } from '@jest/globals';
import http from 'node:http';
import { startEdgeServer, type EdgeServer } from '../../src/edge/edge-server.ts';
import { echoOrigin } from '../../src/edge/origins/echo-origin.ts';
import type { EdgeFunction } from '../../src/edge/run-function.ts';
import type { Behavior, Served } from '../../src/edge/serve-request.ts';
import { createTestRuntime } from './offline-runtime.ts';

const runtime = createTestRuntime();
const servers: EdgeServer[] = [];

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await runtime.close();
});

/** A function at the edge, on runtime 2.0. */
export function edgeFunction(source: string, rest: Partial<EdgeFunction> = {}): EdgeFunction {
  const engine = runtime.engine({ source, runtime: 'cloudfront-js-2.0' });
  return { id: 'site', engine, allow: [], kvs: undefined, ...rest };
}

/** What a viewer gets, nothing followed and nothing unpacked. */
export interface ViewerResponse {
  readonly status: number;
  readonly description: string;
  /** By lower-case name, the values of all lines. */
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
  readonly body: string;
}

/** One request, as a viewer sends it. */
export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
}

/** A server with some functions; without an origin the answer is the request that one would get. */
export async function startEdge(behavior: Partial<Behavior>): Promise<{
  readonly url: string;
  readonly served: readonly Served[];
  readonly ask: (target: string, asked?: Asked) => Promise<ViewerResponse>;
}> {
  const nothing = { viewerRequest: undefined, viewerResponse: undefined, host: undefined };
  const whole: Behavior = { ...nothing, origin: echoOrigin, ...behavior };
  const served: Served[] = [];
  const server = await startEdgeServer({
    port: 0,
    behavior: () => whole,
    onServed: (it) => served.push(it),
  });
  servers.push(server);
  return { url: server.url, served, ask: (target, asked) => askViewer(server.url, target, asked) };
}

function askViewer(url: string, target: string, asked: Asked = {}): Promise<ViewerResponse> {
  const { hostname, port } = new URL(url);
  const { method = 'GET', headers = {}, body } = asked;
  return new Promise((resolve, reject) => {
    const options = { hostname, port, method, path: target, headers, agent: false };
    const request = http.request(options as http.RequestOptions, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const { statusCode: status = 0, statusMessage: description = '' } = response;
        resolve({ status, description, headers: response.headersDistinct, body: text });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}
