import {
  CreateFunctionCommand,
  CreateKeyValueStoreCommand,
  DeleteKeyValueStoreCommand,
  DescribeKeyValueStoreCommand as DescribeStoreCommand,
  ListKeyValueStoresCommand,
  PublishFunctionCommand,
  TestFunctionCommand,
  UpdateKeyValueStoreCommand,
} from '@aws-sdk/client-cloudfront';
import type { CloudFrontClient } from '@aws-sdk/client-cloudfront';
import {
  DeleteKeyCommand,
  DescribeKeyValueStoreCommand,
  GetKeyCommand,
  ListKeysCommand,
  paginateListKeys,
  PutKeyCommand,
  UpdateKeysCommand,
} from '@aws-sdk/client-cloudfront-keyvaluestore';
import type { CloudFrontKeyValueStoreClient } from '@aws-sdk/client-cloudfront-keyvaluestore';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { kvsClient } from '../builders/kvs-client.ts';
import { sdkClient } from '../builders/sdk-client.ts';
import { NOON, startTestEmulator } from '../builders/start-emulator.ts';
import { R1, R2 } from './api.ts';

const Name = 'redirects';
let clock = NOON;
let folder: string;
let sdk: CloudFrontClient;
let kvs: CloudFrontKeyValueStoreClient;
let runtime: ReturnType<typeof createTestRuntime>;

beforeEach(async () => {
  clock = NOON;
  folder = await mkdtemp(path.join(tmpdir(), 'cf2-s3-'));
  runtime = createTestRuntime();
  const { url } = await startTestEmulator({
    runtime,
    s3Folder: folder,
    provisioningMs: 35_000,
    now: () => clock,
  });
  sdk = sdkClient(url);
  kvs = kvsClient(url);
});

afterEach(async () => {
  sdk.destroy();
  kvs.destroy();
  await runtime.close();
  await rm(folder, { recursive: true });
});

/** A store that is READY. */
async function created(more: { Comment?: string } = {}): Promise<string> {
  const { KeyValueStore } = await sdk.send(new CreateKeyValueStoreCommand({ Name, ...more }));
  clock += 35_000;
  return KeyValueStore!.ARN!;
}

const put = (KvsARN: string, IfMatch: string, Key: string, Value: string) =>
  kvs.send(new PutKeyCommand({ KvsARN, IfMatch, Key, Value }));

const KV = ['KVTVPDKIKX0DER', 'KV3UN6WX5RRO2AG', 'KV1F83G8C2ARO7P'] as const;

describe('the control plane, to the AWS SDK', () => {
  it('creates a store that is PROVISIONING, then READY', async () => {
    const answer = await sdk.send(new CreateKeyValueStoreCommand({ Name, Comment: 'a & b' }));
    const { ARN } = answer.KeyValueStore!;
    expect(answer).toMatchObject({
      $metadata: { httpStatusCode: 201 },
      ETag: R1,
      Location: `https://cloudfront.amazonaws.com/2020-05-31/key-value-store/${ARN}`,
      KeyValueStore: {
        Name,
        Comment: 'a & b',
        Status: 'PROVISIONING',
        LastModifiedTime: new Date(NOON),
      },
    });
    expect(ARN).toMatch(/^arn:aws:cloudfront::123456789012:key-value-store\/[0-9a-f-]{36}$/);
    const status = async () =>
      (await sdk.send(new DescribeStoreCommand({ Name }))).KeyValueStore?.Status;
    clock += 34_999;
    expect(await status()).toBe('PROVISIONING');
    clock += 1;
    expect(await status()).toBe('READY');
  });

  it('lists by status', async () => {
    await created();
    await sdk.send(new CreateKeyValueStoreCommand({ Name: 'young' }));
    const names = async (Status?: string) => {
      const { KeyValueStoreList } = await sdk.send(new ListKeyValueStoresCommand({ Status }));
      return KeyValueStoreList?.Items?.map((it) => it.Name);
    };
    expect(await names()).toEqual([Name, 'young']);
    expect(await names('READY')).toEqual([Name]);
    expect(await names('PROVISIONING')).toEqual(['young']);
  });

  it('updates the comment under a new ETag, and leaves the contents and theirs', async () => {
    const arn = await created({ Comment: 'old' });
    await put(arn, KV[0], 'a', '1');
    clock += 1_000;
    const command = { Name, Comment: 'new', IfMatch: R1 };
    const updated = await sdk.send(new UpdateKeyValueStoreCommand(command));
    expect(updated).toMatchObject({
      ETag: R2,
      KeyValueStore: { Comment: 'new', ARN: arn, LastModifiedTime: new Date(clock) },
    });
    const described = await kvs.send(new DescribeKeyValueStoreCommand({ KvsARN: arn }));
    expect([described.ETag, described.ItemCount]).toEqual([KV[1], 1]);
  });

  it('deletes a store, and its contents with it', async () => {
    const arn = await created();
    const deleted = await sdk.send(new DeleteKeyValueStoreCommand({ Name, IfMatch: R1 }));
    expect(deleted.$metadata.httpStatusCode).toBe(204);
    await expect(kvs.send(new DescribeKeyValueStoreCommand({ KvsARN: arn }))).rejects.toMatchObject(
      { name: 'ResourceNotFoundException' },
    );
    expect(await created()).not.toBe(arn);
  });

  it('imports from S3, which is a folder', async () => {
    await mkdir(path.join(folder, 'my-bucket', 'kvs'), { recursive: true });
    const data = [
      { key: '/ü', value: 'é' },
      { key: '__proto__', value: '' },
    ];
    await writeFile(path.join(folder, 'my-bucket', 'kvs', 'a.json'), JSON.stringify({ data }));
    const ImportSource = {
      SourceType: 'S3',
      SourceARN: 'arn:aws:s3:::my-bucket/kvs/a.json',
    } as const;
    const answer = await sdk.send(new CreateKeyValueStoreCommand({ Name, ImportSource }));
    clock += 35_000;
    const { Items } = await kvs.send(new ListKeysCommand({ KvsARN: answer.KeyValueStore?.ARN }));
    expect(Items).toEqual(
      [
        { Key: '/ü', Value: 'é' },
        { Key: '__proto__', Value: '' },
      ].sort((a, b) => (a.Key < b.Key ? -1 : 1)),
    );
  });
});

describe('the data plane, to its own client', () => {
  it('describes, puts, gets and deletes, each write under a new ETag', async () => {
    const KvsARN = await created();
    const empty = await kvs.send(new DescribeKeyValueStoreCommand({ KvsARN }));
    expect(empty).toMatchObject({
      KvsARN,
      ETag: KV[0],
      ItemCount: 0,
      TotalSizeInBytes: 0,
      Status: 'READY',
      Created: new Date(NOON),
      LastModified: new Date(NOON),
    });
    clock += 500;
    const Key = 'a/b c?é%';
    expect(await put(KvsARN, KV[0], Key, '"ü"\n')).toMatchObject({
      ETag: KV[1],
      ItemCount: 1,
      TotalSizeInBytes: 14,
    });
    expect(await kvs.send(new GetKeyCommand({ KvsARN, Key }))).toMatchObject({
      Key,
      Value: '"ü"\n',
      ItemCount: 1,
      TotalSizeInBytes: 14,
    });
    const after = await kvs.send(new DescribeKeyValueStoreCommand({ KvsARN }));
    expect(after.LastModified).toEqual(new Date(clock));
    const gone = await kvs.send(new DeleteKeyCommand({ KvsARN, Key, IfMatch: KV[1] }));
    expect(gone).toMatchObject({ ETag: KV[2], ItemCount: 0, TotalSizeInBytes: 0 });
    await expect(kvs.send(new GetKeyCommand({ KvsARN, Key }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'Key was not found.',
      $metadata: { httpStatusCode: 404 },
    });
  });

  it('updates all or nothing, and keeps the ETag when nothing changes', async () => {
    const KvsARN = await created();
    const update = (IfMatch: string, more: object) =>
      kvs.send(new UpdateKeysCommand({ KvsARN, IfMatch, ...more }));
    const Puts = [
      { Key: 'a', Value: '1' },
      { Key: 'b', Value: '2' },
    ];
    expect(await update(KV[0], { Puts })).toMatchObject({ ETag: KV[1], ItemCount: 2 });
    const tooLong = [...Puts, { Key: 'c', Value: 'v'.repeat(1_025) }];
    await expect(update(KV[1], { Puts: tooLong, Deletes: [{ Key: 'a' }] })).rejects.toMatchObject({
      name: 'ValidationException',
    });
    expect(await update(KV[1], { Deletes: [{ Key: 'none' }] })).toMatchObject({
      ETag: KV[1],
      ItemCount: 2,
    });
    const mixed = { Puts: [{ Key: 'b', Value: '22' }], Deletes: [{ Key: 'a' }] };
    expect(await update(KV[1], mixed)).toMatchObject({
      ETag: KV[2],
      ItemCount: 1,
      TotalSizeInBytes: 3,
    });
  });

  it('lists in pages: ten by default, every pair once, whatever the size', async () => {
    const KvsARN = await created();
    const Puts = Array.from({ length: 23 }, (_, index) => ({ Key: `k${index}`, Value: 'é' }));
    await kvs.send(new UpdateKeysCommand({ KvsARN, IfMatch: KV[0], Puts }));
    const first = await kvs.send(new ListKeysCommand({ KvsARN }));
    expect([first.Items?.length, typeof first.NextToken]).toEqual([10, 'string']);
    for (const pageSize of [1, 10, 22, 23, 50]) {
      const seen = [];
      for await (const page of paginateListKeys({ client: kvs, pageSize }, { KvsARN }))
        seen.push(...(page.Items ?? []).map((it) => it.Key));
      expect(seen).toEqual(Puts.map((it) => it.Key).sort());
    }
  });

  it('lets one of many writes with the same ETag win', async () => {
    const KvsARN = await created();
    const writes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) => put(KvsARN, KV[0], `k${index}`, 'v')),
    );
    const lost = writes.filter((it) => it.status === 'rejected').map((it) => it.reason as Error);
    expect(lost.map((it) => it.name)).toEqual(Array(9).fill('ConflictException'));
    expect((await kvs.send(new ListKeysCommand({ KvsARN }))).Items).toHaveLength(1);
  });

  it('is signed with Signature Version 4A', async () => {
    const KvsARN = await created();
    let signed = '';
    kvs.middlewareStack.add(
      (next) => (args) => {
        signed = (args.request as { headers: Record<string, string> }).headers.authorization ?? '';
        return next(args);
      },
      { step: 'deserialize' },
    );
    await kvs.send(new DescribeKeyValueStoreCommand({ KvsARN }));
    expect(signed).toMatch(/^AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE\//);
  });
});

const CODE = `import cf from 'cloudfront';
async function handler(event) {
  let to = 'none';
  try {
    to = await cf.kvs().get(event.request.uri);
  } catch (error) {
    to = String(error);
  }
  event.request.uri = to;
  return event.request;
}`;

describe('functions read what the data plane has', () => {
  it('in both stages, right after a write, without a publish', async () => {
    const KvsARN = await created();
    const Items = [{ KeyValueStoreARN: KvsARN }];
    await sdk.send(
      new CreateFunctionCommand({
        Name: 'fn',
        FunctionCode: Buffer.from(CODE),
        FunctionConfig: {
          Comment: '',
          Runtime: 'cloudfront-js-2.0',
          KeyValueStoreAssociations: { Quantity: 1, Items },
        },
      }),
    );
    await sdk.send(new PublishFunctionCommand({ Name: 'fn', IfMatch: R1 }));
    const EventObject = Buffer.from(
      JSON.stringify({
        version: '1.0',
        context: { eventType: 'viewer-request' },
        viewer: { ip: '203.0.113.1' },
        request: { method: 'GET', uri: '/old', querystring: {}, headers: {}, cookies: {} },
      }),
    );
    const uris = async () => {
      const stages = ['DEVELOPMENT', 'LIVE'] as const;
      const answers = stages.map((Stage) =>
        sdk.send(new TestFunctionCommand({ Name: 'fn', IfMatch: R1, Stage, EventObject })),
      );
      return (await Promise.all(answers)).map(({ TestResult }) => {
        const output = JSON.parse(TestResult!.FunctionOutput!) as { request: { uri: string } };
        return output.request.uri;
      });
    };
    expect(await uris()).toEqual(['Error: KeyNotFound', 'Error: KeyNotFound']);
    await put(KvsARN, KV[0], '/old', '/new');
    expect(await uris()).toEqual(['/new', '/new']);
  });
});
