import {
  CreateFunctionCommand,
  CreateKeyValueStoreCommand,
  ListFunctionsCommand,
} from '@aws-sdk/client-cloudfront';
import {
  DescribeKeyValueStoreCommand,
  PutKeyCommand,
} from '@aws-sdk/client-cloudfront-keyvaluestore';
import { request as send } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import type { EmulatorOptions } from '../../src/emulator/emulator.ts';
import { kvsClient } from '../builders/kvs-client.ts';
import { sdkClient } from '../builders/sdk-client.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

const strict = (options: Partial<EmulatorOptions> = {}) =>
  startTestEmulator({
    now: Date.now,
    provisioningMs: 0,
    accessKeys: { AKIDEXAMPLE: SECRET, AKIDOTHER: 'other' },
    ...options,
  });

/** A signed request of the SDK, as it goes over the wire. */
interface SignedRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** The request that the SDK signs for a function of this name; it is not sent. */
async function signedCreate(url: string, secret = SECRET, name = 'fn'): Promise<SignedRequest> {
  const sdk = sdkClient(url, secret);
  let signed: SignedRequest | undefined;
  sdk.middlewareStack.add(
    () => (args) => {
      signed = args.request as SignedRequest;
      throw new Error('not sent');
    },
    { step: 'deserialize', priority: 'low' },
  );
  const FunctionConfig = { Comment: '', Runtime: 'cloudfront-js-2.0' } as const;
  const command = { Name: name, FunctionConfig, FunctionCode: Buffer.from('code') };
  await sdk.send(new CreateFunctionCommand(command)).catch(() => undefined);
  return signed!;
}

/** Sends it, perhaps changed; answers status and error code. */
function replay(url: string, signed: SignedRequest, change: Partial<SignedRequest> = {}) {
  const { method, path, headers, body } = { ...signed, ...change };
  const length = { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise<string>((resolve, reject) => {
    send(`${url}${path}`, { method, headers: { ...headers, ...length } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        resolve(`${response.statusCode} ${/<Code>(\w+)/.exec(text)?.[1] ?? ''}`.trim());
      });
    })
      .on('error', reject)
      .end(body);
  });
}

describe('signatures of the SDK', () => {
  it('Version 4: the right secret is let in, any other is not', async () => {
    const { url } = await strict();
    const list = (secret: string) => sdkClient(url, secret).send(new ListFunctionsCommand({}));
    expect((await list(SECRET)).FunctionList?.Quantity).toBe(0);
    await expect(list('wrong')).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('Version 4: with queries and names that need escapes', async () => {
    const { url } = await strict();
    const query = { Marker: 'a b+c/é', MaxItems: 7, Stage: 'LIVE' } as const;
    const { FunctionList } = await sdkClient(url, SECRET).send(new ListFunctionsCommand(query));
    expect(FunctionList?.MaxItems).toBe(7);
  });

  it('Version 4A, for many secrets: the right one is let in, any other is not', async () => {
    const secrets = Array.from({ length: 6 }, (_, index) => `${SECRET}${index}`);
    for (const secret of secrets) {
      const { url } = await strict({ accessKeys: { AKIDEXAMPLE: secret } });
      const created = await sdkClient(url, secret).send(
        new CreateKeyValueStoreCommand({ Name: 'kvs' }),
      );
      const KvsARN = created.KeyValueStore!.ARN!;
      const put = { KvsARN, Key: 'a/b c?é%+', Value: 'v', IfMatch: 'KVTVPDKIKX0DER' };
      const { ItemCount } = await kvsClient(url, secret).send(new PutKeyCommand(put));
      expect(ItemCount).toBe(1);
      const wrong = kvsClient(url, 'wrong').send(new DescribeKeyValueStoreCommand({ KvsARN }));
      await expect(wrong).rejects.toMatchObject({
        name: 'InvalidSignatureException',
        $metadata: { httpStatusCode: 403 },
      });
    }
  });
});

const without = (headers: Record<string, string>, name: string) =>
  Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));

describe('requests that nobody of the keys has signed like this', () => {
  const authorization = (signed: SignedRequest, from: string | RegExp, to: string) => ({
    headers: {
      ...signed.headers,
      authorization: signed.headers.authorization!.replace(from, to),
    },
  });

  it.each<[string, (signed: SignedRequest) => Partial<SignedRequest>, string]>([
    ['as it was signed', () => ({}), '201'],
    [
      'another body',
      ({ body }) => ({ body: body.replace('>fn<', '>other<') }),
      '403 SignatureDoesNotMatch',
    ],
    ['another path', () => ({ path: '/2020-05-31/function?x=1' }), '403 SignatureDoesNotMatch'],
    ['another method', () => ({ method: 'PUT' }), '403 SignatureDoesNotMatch'],
    [
      'another header',
      ({ headers }) => ({ headers: { ...headers, 'content-type': 'text/plain' } }),
      '403 SignatureDoesNotMatch',
    ],
    [
      'another key',
      (it) => authorization(it, 'AKIDEXAMPLE', 'AKIDOTHER'),
      '403 SignatureDoesNotMatch',
    ],
    [
      'an unknown key',
      (it) => authorization(it, 'AKIDEXAMPLE', 'AKIDNOBODY'),
      '403 InvalidClientTokenId',
    ],
    [
      'another service',
      (it) => authorization(it, '/cloudfront/', '/s3/'),
      '403 SignatureDoesNotMatch',
    ],
    [
      'another algorithm',
      (it) => authorization(it, 'HMAC-SHA256', 'ECDSA-P256-SHA256'),
      '403 SignatureDoesNotMatch',
    ],
    [
      'no signature',
      ({ headers }) => ({ headers: without(headers, 'authorization') }),
      '403 MissingAuthenticationToken',
    ],
    [
      'nonsense',
      (it) => authorization(it, /Signature=.*/, 'Signature=zz'),
      '400 IncompleteSignature',
    ],
    ['no host signed', (it) => authorization(it, 'host;', ''), '400 IncompleteSignature'],
  ])('%s', async (_what, change, expected) => {
    const { url } = await strict();
    const signed = await signedCreate(url);
    expect(await replay(url, signed, change(signed))).toBe(expected);
  });

  it.each([
    ['16 minutes old', 16, '400 RequestExpired'],
    ['14 minutes old', 14, '201'],
    ['16 minutes early', -16, '400 RequestExpired'],
  ])('%s', async (_what, minutes, expected) => {
    const { url } = await strict({ now: () => Date.now() + minutes * 60_000 });
    expect(await replay(url, await signedCreate(url))).toBe(expected);
  });

  it('unsigned requests to the data plane are refused in its own form', async () => {
    const { url } = await strict();
    const answer = await fetch(`${url}/key-value-stores/x`);
    expect([answer.status, answer.headers.get('x-amzn-errortype')]).toEqual([
      403,
      'MissingAuthenticationTokenException',
    ]);
  });
});
