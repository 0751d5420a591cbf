/** Run by translate-error.test.ts in a process of its own: prints what each endpoint's error became. */
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { ServiceError } from '../../src/core/errors.ts';
import { connect } from './fake-cloudfront.ts';

async function listen(onConnection: (socket: Socket) => void): Promise<[Server, number]> {
  const server = createServer(onConnection);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return [server, (server.address() as AddressInfo).port];
}

async function failureAt(endpoint: string): Promise<string> {
  const cloudfront = connect({ endpoint, maxAttempts: 1 });
  const error = await cloudfront.describe('redirects', 'LIVE').catch((reason: unknown) => reason);
  if (!(error instanceof ServiceError)) return String(error);
  return `${error.failure} about ${error.subject === endpoint ? 'the endpoint' : error.subject}`;
}

const [closed, closedPort] = await listen(() => undefined);
await new Promise((resolve) => closed.close(resolve));
const [mail, mailPort] = await listen((socket) => {
  socket.on('error', () => undefined).end('220 mail.example.test ESMTP\r\n');
});
const [broken, brokenPort] = await listen((socket) => socket.once('data', () => socket.destroy()));

const failures = {
  'nobody listens': await failureAt(`http://127.0.0.1:${closedPort}`),
  'no such host': await failureAt('http://cloudfront.invalid'),
  'no HTTP': await failureAt(`http://127.0.0.1:${mailPort}`),
  'no TLS': await failureAt(`https://127.0.0.1:${mailPort}`),
  'a broken connection': await failureAt(`http://127.0.0.1:${brokenPort}`),
};
process.stdout.write(JSON.stringify(failures));
for (const server of [mail, broken]) server.close();
