import { afterAll } from '@jest/globals';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** An answer of the API; `status` 200 unless told otherwise. */
export interface GitHubAnswer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Path and query of the next page of a list. */
  readonly next?: string;
}

/** What arrived at the API. */
export interface GitHubRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** Answers by `METHOD path`, without the query; a function sees the request. */
export type GitHubRoutes = Readonly<
  Record<string, GitHubAnswer | ((request: GitHubRequest) => GitHubAnswer)>
>;

/** GitHub's REST API and the runner's token service, as far as a test says what they answer. */
export interface FakeGitHub {
  readonly url: string;
  readonly requests: readonly GitHubRequest[];
  /** What a runner gives to a job with `id-token: write`. */
  readonly tokenVariables: Readonly<Record<string, string>>;
}

const servers: Server[] = [];

/** Answers what no route is written for; undefined: it does not either. */
export type GitHubFallback = (request: GitHubRequest) => GitHubAnswer | undefined;

/** Starts it on a free port; routes nobody wrote are 404, as for a token that may not see. */
export async function startFakeGitHub(
  routes: GitHubRoutes,
  fallback: GitHubFallback = () => undefined,
): Promise<FakeGitHub> {
  const requests: GitHubRequest[] = [];
  const server = createServer((incoming, response) => {
    void readRequest(incoming).then((request) => {
      requests.push(request);
      const route = routes[`${request.method} ${request.path.split('?')[0] ?? ''}`];
      const answer = (typeof route === 'function' ? route(request) : route) ?? fallback(request);
      const { status = 200, body, headers, next } = answer ?? NOT_FOUND;
      const link = next && `<http://${incoming.headers.host}${next}>; rel="next"`;
      response.writeHead(status, {
        'content-type': 'application/json',
        ...(link === undefined ? {} : { link }),
        ...headers,
      });
      response.end(status === 204 ? undefined : JSON.stringify(body ?? {}));
    });
  });
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    tokenVariables: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-token',
    },
  };
}

const NOT_FOUND: GitHubAnswer = { status: 404, body: { message: 'Not Found' } };

async function readRequest(incoming: IncomingMessage): Promise<GitHubRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    authorization: incoming.headers.authorization,
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
  };
}

/** The token service's answer: an OpenID token with these claims and no signature worth checking. */
export function tokenAnswer(claims: Readonly<Record<string, unknown>>): GitHubAnswer {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return { body: { value: `${part({ alg: 'RS256' })}.${part(claims)}.signature` } };
}

afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});
