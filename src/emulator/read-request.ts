import type { IncomingMessage } from 'node:http';
import type { HttpRequest } from './http-message.ts';

/** Bytes of a request body that are kept; what one service accepts may be less. */
const MAX_BODY = 8_388_608;

/** Waits for a whole request. Rejects when the client goes away before its end. */
export async function readRequest(incoming: IncomingMessage): Promise<HttpRequest> {
  const body = await readBody(incoming);
  const { path, query } = targetOf(incoming.url ?? '/');
  return {
    method: incoming.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    header: (name) => incoming.headers[name]?.toString(),
    body,
  };
}

/** Reads to the end even past the limit, so that the client hears the answer; keeps no more than the limit. */
async function readBody(incoming: AsyncIterable<Buffer>): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size <= MAX_BODY) chunks.push(chunk);
  }
  return size <= MAX_BODY ? Buffer.concat(chunks) : undefined;
}

/** Splits a request target. Clients behind HTTP_PROXY send the absolute form, `http://host/path`. */
function targetOf(target: string): { path: string; query: string } {
  const local = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, '');
  const [path = '', ...query] = local.split('?');
  return { path: path === '' ? '/' : path, query: query.join('?') };
}
