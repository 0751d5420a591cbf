import http from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import type { Body, EdgeResponse, HeaderLines, Origin, OriginRequest } from '../messages.ts';
import { OriginError } from '../messages.ts';
import { endToEnd } from './hop-by-hop.ts';

/** Milliseconds without a word from the origin, CloudFront's default. */
const READ_TIMEOUT = 30_000;

/**
 * An origin behind a URL; its path comes before every request's, as an origin path does.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html
 */
export function proxyOrigin(url: URL): Origin {
  const { request } = url.protocol === 'https:' ? https : http;
  const originPath = url.pathname.replace(/\/$/, '');
  return (sent) =>
    new Promise((resolve, reject) => {
      const refuse = (error: Error): void => {
        reject(new OriginError(`${url.origin} does not answer: ${error.message}`));
      };
      const options = {
        host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: url.port,
        method: sent.method,
        path: originPath + sent.target,
        headers: headersFor(url, sent).flat(),
        timeout: READ_TIMEOUT,
      };
      const call = request(options, (answer) => resolve(responseOf(answer)));
      call.on('error', refuse);
      call.on('timeout', () => call.destroy(new Error('it took too long')));
      send(sent.body, call);
    });
}

/** The origin's own name, as CloudFront sends it unless a policy says otherwise. */
function headersFor(url: URL, { headers }: OriginRequest): HeaderLines {
  const others = endToEnd(headers).filter(([name]) => name.toLowerCase() !== 'host');
  return [['host', url.host], ...others];
}

function send(body: Body, call: http.ClientRequest): void {
  if (body instanceof Readable) body.pipe(call);
  else call.end(body);
}

function responseOf(answer: http.IncomingMessage): EdgeResponse {
  const { rawHeaders, statusCode = 502, statusMessage } = answer;
  const lines = rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name.toLowerCase(), rawHeaders[at + 1] ?? ''] as const] : [],
  );
  return {
    status: statusCode,
    description: statusMessage === '' ? undefined : statusMessage,
    headers: endToEnd(lines),
    body: answer,
  };
}
