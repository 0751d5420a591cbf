import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { errorAt } from '../core/diagnostics.ts';
import { InputError } from '../core/errors.ts';
import { debugHeaders, wantsDebug, withoutDebug } from './debug-headers.ts';
import { errorPage } from './error-page.ts';
import type { Body, EdgeResponse, HeaderLines, ViewerRequest } from './messages.ts';
import { endToEnd } from './origins/hop-by-hop.ts';
import { serveRequest, type Behavior, type Served } from './serve-request.ts';

/** How to start a server. */
export interface EdgeServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** What serves a request: asked for each, so that it can be exchanged. */
  readonly behavior: () => Behavior;
  /** Hears of every request once its answer is known, before it is sent. */
  readonly onServed: (served: Served, viewer: ViewerRequest) => void;
}

/** A running server. */
export interface EdgeServer {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/**
 * An edge location on this machine, for its own browsers.
 * @throws {InputError} when the port is taken
 */
export async function startEdgeServer(options: EdgeServerOptions): Promise<EdgeServer> {
  const server = http.createServer((request, response) => {
    void answer(options, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await listen(server, options.port);
  const { port } = server.address() as { port: number };
  return {
    url: `http://${HOST}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const text = `${HOST}:${port}`;
      const expected = `a port to listen on (${error.message})`;
      reject(
        new InputError([errorAt(undefined, 'bad-input', { input: '--port', text, expected })]),
      );
    });
    server.listen(port, HOST, resolve);
  });
}

async function answer(
  { behavior, onServed }: EdgeServerOptions,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const requestId = randomUUID();
  const viewer = viewerRequest(request);
  const asked = { ...viewer, headers: withoutDebug(viewer.headers) };
  const served = await serveRequest(behavior(), asked, requestId);
  onServed(served, asked);
  const added: HeaderLines = [
    ['x-cache', `${served.resultType} from cloudfront`],
    ...(wantsDebug(viewer.headers) ? debugHeaders(served, requestId) : []),
  ];
  const unsendable = faultOf(served.response);
  if (unsendable === undefined) return send(served.response, response, added);
  const page = { status: 502, reason: unsendable, function: undefined, requestId } as const;
  return send(errorPage(page), response, [['x-cache', 'Error from cloudfront']]);
}

/** What HTTP itself cannot carry, such as a line break in a header. */
function faultOf({ status, description = '', headers }: EdgeResponse): string | undefined {
  if (!Number.isInteger(status) || status < 200 || status > 999) return `the status ${status}`;
  try {
    for (const [name, value] of [...headers, ['reason', description] as const]) {
      http.validateHeaderName(name);
      http.validateHeaderValue(name, value);
    }
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function viewerRequest(request: http.IncomingMessage): ViewerRequest {
  const { rawHeaders, method = 'GET', url = '/' } = request;
  const headers = rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] as const] : [],
  );
  const hasBody =
    request.headers['content-length'] !== undefined || 'transfer-encoding' in request.headers;
  return {
    method,
    target: targetOf(url),
    headers: endToEnd(headers),
    ip: request.socket.remoteAddress ?? HOST,
    body: hasBody ? request : undefined,
  };
}

/** Proxies are asked with whole addresses. https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2 */
function targetOf(url: string): string {
  return url.startsWith('/') ? url : url.replace(/^[a-z]+:\/\/[^/?]*/i, '') || '/';
}

async function send(
  { status, description, headers, body }: EdgeResponse,
  response: http.ServerResponse,
  added: HeaderLines,
): Promise<void> {
  const replaced = added.map(([name]) => name);
  const lines = [
    ...headers.filter(([name]) => !replaced.includes(name.toLowerCase())),
    ...lengthOf(headers, body),
    ...added,
  ].flat();
  if (description === undefined) response.writeHead(status, lines);
  else response.writeHead(status, description, lines);
  if (body instanceof Readable) await pipeline(body, response);
  else response.end(body);
}

function lengthOf(headers: HeaderLines, body: Body): HeaderLines {
  const isSaid = headers.some(([name]) => name.toLowerCase() === 'content-length');
  if (isSaid || !(body instanceof Uint8Array)) return [];
  return [['content-length', String(body.length)]];
}
