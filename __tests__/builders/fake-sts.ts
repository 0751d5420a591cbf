import { afterAll } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** One call as it arrived: the form's fields, and the key that signed it. */
export interface StsCall {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Undefined when the call was not signed. */
  readonly accessKeyId: string | undefined;
}

/** A refusal instead of an answer. */
export interface StsRefusal {
  readonly status: number;
  readonly code: string;
}

/** AWS STS as far as cf2 uses it. */
export interface FakeSts {
  readonly url: string;
  readonly calls: readonly StsCall[];
}

/** The secret parts of every session it issues. */
export const ISSUED = {
  secretAccessKey: 'ISSUED-SECRET-KEY-0123456789',
  sessionToken: 'ISSUED-SESSION-TOKEN-0123456789',
} as const;

const servers: Server[] = [];

/** Starts it; `refuse` names actions that it does not allow. The n-th session has the key `ASIA<n>`. */
export async function startFakeSts(
  refuse: Readonly<Record<string, StsRefusal>> = {},
): Promise<FakeSts> {
  const calls: StsCall[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const fields = Object.fromEntries(
        new URLSearchParams(Buffer.concat(chunks).toString('utf8')),
      );
      const action = fields.Action ?? '';
      const accessKeyId = /Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1];
      calls.push({ action, fields, accessKeyId });
      const refused = refuse[action];
      response.writeHead(refused?.status ?? 200, { 'content-type': 'text/xml' });
      response.end(refused ? refusal(refused) : answer(action, calls.length, accessKeyId));
    });
  });
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
}

function refusal({ code }: StsRefusal): string {
  return `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>Not authorized</Message></Error></ErrorResponse>`;
}

function answer(action: string, index: number, accessKeyId: string | undefined): string {
  const content =
    action === 'GetCallerIdentity'
      ? `<Account>111122223333</Account><Arn>arn:aws:sts::111122223333:assumed-role/r/${accessKeyId ?? ''}</Arn><UserId>U</UserId>`
      : `<Credentials><AccessKeyId>ASIA${index}</AccessKeyId><SecretAccessKey>${ISSUED.secretAccessKey}</SecretAccessKey>` +
        `<SessionToken>${ISSUED.sessionToken}</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>`;
  return `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>${content}</${action}Result></${action}Response>`;
}

afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});
