import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { errorAt } from '../core/diagnostics.ts';
import { InputError } from '../core/errors.ts';
import type { Answer, HttpRequest } from './http-message.ts';
import { readRequest } from './read-request.ts';

/** Milliseconds a client may take to send one request. */
const REQUEST_TIMEOUT = 30_000;
/** Long, so that a client's idle connection is not closed just when it sends its next request. */
const KEEP_ALIVE_TIMEOUT = 120_000;
/** Milliseconds that requests under way get when the server closes. */
const CLOSE_GRACE = 2_000;

/** A listening server. */
export interface HttpServer {
  /** `http://127.0.0.1:4566`, without a slash at the end. */
  readonly url: string;
  /** Answers what is under way, within a grace period, then closes every connection. */
  close(): Promise<void>;
}

/**
 * Listens and answers every request with what `respond` makes of it; `respond` must not reject.
 * @throws {InputError} `bad-input` when the port or host cannot be listened on
 */
export async function listen(
  address: { readonly host: string; readonly port: number },
  respond: (request: HttpRequest) => Promise<Answer>,
): Promise<HttpServer> {
  const timeouts = { requestTimeout: REQUEST_TIMEOUT, headersTimeout: REQUEST_TIMEOUT };
  const server = createServer(
    { ...timeouts, keepAliveTimeout: KEEP_ALIVE_TIMEOUT },
    (incoming, outgoing) => {
      // The only way for reading to fail is a client that went away: nobody is left to answer.
      readRequest(incoming).then(
        async (request) => {
          send(outgoing, await respond(request), server.listening);
        },
        () => undefined,
      );
    },
  );
  await bind(server, address);
  let closed: Promise<void> | undefined;
  return { url: urlOf(server), close: () => (closed ??= close(server)) };
}

function send(outgoing: ServerResponse, answer: Answer, keepAlive: boolean): void {
  if (!keepAlive) outgoing.setHeader('Connection', 'close');
  const body = Buffer.from(answer.body);
  if (answer.delivery === 'hang') return;
  if (answer.delivery === 'reset') {
    outgoing.destroy();
    return;
  }
  const length = answer.status === 204 ? {} : { 'Content-Length': String(body.length) };
  outgoing.writeHead(answer.status, { ...answer.headers, ...length });
  if (answer.delivery === 'truncated') {
    outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
  } else if (answer.delivery === 'slow') void drip(outgoing, body);
  else outgoing.end(body);
}

/** Pieces of a slow answer, and the milliseconds between them. */
const DRIPS = 10;
const DRIP_REST = 20;

async function drip(outgoing: ServerResponse, body: Buffer): Promise<void> {
  const size = Math.ceil(body.length / DRIPS) || 1;
  for (let at = 0; at < body.length; at += size) {
    outgoing.write(body.subarray(at, at + size));
    await delay(DRIP_REST);
  }
  outgoing.end();
}

async function bind(server: Server, address: { host: string; port: number }): Promise<void> {
  try {
    server.listen(address.port, address.host);
    await once(server, 'listening');
  } catch (error) {
    throw cannotListen(address, error as Error);
  }
}

function cannotListen(address: { host: string; port: number }, error: Error): InputError {
  const text = `${address.host}:${address.port}`;
  const expected = `a host and port to listen on (${error.message})`;
  return new InputError([errorAt(undefined, 'bad-input', { input: 'port', text, expected })]);
}

function urlOf(server: Server): string {
  // A server that listens on TCP has an address of this type; a pipe's would be text.
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => {
      server.closeAllConnections();
    }, CLOSE_GRACE);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
  });
}
