import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCloudFrontFunctions } from '../../src/aws/cloudfront-functions.ts';
import type { CloudFrontOptions } from '../../src/aws/client.ts';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import type { CloudFrontFunctions } from '../../src/core/ports.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

/** What the fake says to one request; `hang` says nothing, `drop` closes the connection. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
  readonly instead?: 'hang' | 'drop';
}

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Fake {
  readonly endpoint: string;
  readonly requests: SeenRequest[];
  readonly cloudfront: CloudFrontFunctions;
  close(): void;
}

/** Replies in order, the last one again and again. */
export async function startFake(
  replies: readonly Reply[],
  options: Partial<CloudFrontOptions> = {},
): Promise<Fake> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      requests.push({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') });
      const reply = replies[Math.min(requests.length, replies.length) - 1] ?? {};
      if (reply.instead === 'drop') request.socket.destroy();
      if (reply.instead !== undefined) return;
      response.writeHead(reply.status ?? 200, reply.headers).end(reply.body ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { endpoint, requests, cloudfront: connect({ endpoint, ...options }), close };
}

/** Nobody waits between two attempts. */
const HURRIED = { clock: () => 0, wait: () => Promise.resolve(), random: () => 1 };

/** The adapter with keys that mean nothing. */
export function connect(options: Partial<CloudFrontOptions>): CloudFrontFunctions {
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-EXAMPLE' };
  return createCloudFrontFunctions({
    credentials,
    timing: HURRIED,
    ...options,
  });
}

/** An error as CloudFront sends it. */
export function errorReply(status: number, code: string, message = 'Something.'): Reply {
  const body =
    '<?xml version="1.0"?>\n<ErrorResponse xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">' +
    `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>` +
    '<RequestId>4a0c5d1e-0000-4000-8000-000000000000</RequestId></ErrorResponse>';
  return { status, headers: { 'content-type': 'text/xml' }, body };
}

/** A FunctionSummary document. */
export function summary(stage = 'DEVELOPMENT', associations = ''): string {
  return (
    '<FunctionSummary xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Name>redirects</Name>' +
    '<Status>UNPUBLISHED</Status><FunctionConfig><Comment>who &amp; why</Comment>' +
    `<Runtime>cloudfront-js-2.0</Runtime>${associations}</FunctionConfig><FunctionMetadata>` +
    '<FunctionARN>arn:aws:cloudfront::123456789012:function/redirects</FunctionARN>' +
    `<Stage>${stage}</Stage><LastModifiedTime>2026-01-02T03:04:05.678Z</LastModifiedTime>` +
    '</FunctionMetadata></FunctionSummary>'
  );
}

/** A TestResult document around these members. */
export function testResult(members: string): string {
  return `<TestResult xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">${summary()}${members}</TestResult>`;
}
