import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  DescribeFunctionCommand,
  DescribeKeyValueStoreCommand,
  GetFunctionCommand,
  ListFunctionsCommand,
  ListKeyValueStoresCommand,
  PublishFunctionCommand,
  TestFunctionCommand,
  UpdateFunctionCommand,
} from '@aws-sdk/client-cloudfront';
import type { CloudFrontClient, FunctionConfig } from '@aws-sdk/client-cloudfront';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sdkClient } from '../builders/sdk-client.ts';
import { fakeRuntime, NOON, startTestEmulator } from '../builders/start-emulator.ts';
import { R1, R2 } from './api.ts';

let sdk: CloudFrontClient;
const Name = 'fn';
const CONFIG: FunctionConfig = { Comment: 'a & b\r\n', Runtime: 'cloudfront-js-2.0' };
const bytes = (text: string) => new TextEncoder().encode(text);

const create = (config = CONFIG) =>
  sdk.send(new CreateFunctionCommand({ Name, FunctionConfig: config, FunctionCode: bytes('one') }));
const update = (IfMatch: string, config = CONFIG) =>
  sdk.send(
    new UpdateFunctionCommand({
      Name,
      IfMatch,
      FunctionConfig: config,
      FunctionCode: bytes('two'),
    }),
  );
const test = (IfMatch: string, event: string) =>
  sdk.send(new TestFunctionCommand({ Name, IfMatch, EventObject: bytes(event) }));

beforeEach(async () => {
  const { url } = await startTestEmulator({
    runtime: fakeRuntime(() => ({ logs: ['a\r\nb', ' '], output: '{"request":{"uri":"/é"}}' })),
    keyValueStores: [{ name: 'redirects', items: {} }],
  });
  sdk = sdkClient(url);
});

afterEach(() => {
  sdk.destroy();
});

describe('the AWS SDK for JavaScript believes the emulator', () => {
  it('create', async () => {
    expect(await create()).toMatchObject({
      $metadata: { httpStatusCode: 201, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      ETag: R1,
      Location:
        'https://cloudfront.amazonaws.com/2020-05-31/function/arn:aws:cloudfront::123456789012:function/fn',
      FunctionSummary: {
        Name,
        Status: 'UNPUBLISHED',
        FunctionConfig: CONFIG,
        FunctionMetadata: {
          FunctionARN: 'arn:aws:cloudfront::123456789012:function/fn',
          Stage: 'DEVELOPMENT',
          CreatedTime: new Date(NOON),
          LastModifiedTime: new Date(NOON),
        },
      },
    });
  });

  it('describe and get', async () => {
    await create();
    const described = await sdk.send(new DescribeFunctionCommand({ Name }));
    expect([described.ETag, described.FunctionSummary?.Name]).toEqual([R1, Name]);
    expect(described.FunctionSummary?.FunctionConfig?.KeyValueStoreAssociations).toBeUndefined();
    const got = await sdk.send(new GetFunctionCommand({ Name, Stage: 'DEVELOPMENT' }));
    expect([got.ETag, got.ContentType]).toEqual([R1, 'application/octet-stream']);
    expect(Buffer.from(got.FunctionCode!).toString()).toBe('one');
  });

  it("update: the ETag comes out of the header that the API's model names", async () => {
    await create();
    const updated = await update(R1);
    expect([updated.ETag, updated.FunctionSummary?.FunctionMetadata?.Stage]).toEqual([
      R2,
      'DEVELOPMENT',
    ]);
  });

  it('test', async () => {
    await create();
    const { TestResult } = await test(R1, '{"request":{}}');
    expect(TestResult).toMatchObject({
      ComputeUtilization: '3',
      FunctionExecutionLogs: ['a\r\nb', ' '],
      FunctionErrorMessage: '',
      FunctionOutput: '{"request":{"uri":"/é"}}',
      FunctionSummary: { Name, FunctionMetadata: { Stage: 'DEVELOPMENT' } },
    });
  });

  it('publish, list, delete', async () => {
    await create();
    const published = await sdk.send(new PublishFunctionCommand({ Name, IfMatch: R1 }));
    expect(published.FunctionSummary?.FunctionMetadata?.Stage).toBe('LIVE');
    const { FunctionList } = await sdk.send(new ListFunctionsCommand({ MaxItems: 10 }));
    const stages = FunctionList?.Items?.map((item) => item.FunctionMetadata?.Stage);
    expect([FunctionList?.Quantity, FunctionList?.MaxItems, stages]).toEqual([
      2,
      10,
      ['DEVELOPMENT', 'LIVE'],
    ]);
    const deleted = await sdk.send(new DeleteFunctionCommand({ Name, IfMatch: R1 }));
    expect(deleted.$metadata.httpStatusCode).toBe(204);
    const none = await sdk.send(new ListFunctionsCommand({}));
    expect([none.FunctionList?.Quantity, none.FunctionList?.Items]).toEqual([0, undefined]);
  });

  it('key value stores and associations', async () => {
    const listed = await sdk.send(new ListKeyValueStoresCommand({}));
    expect(listed.KeyValueStoreList?.Items?.map((store) => store.Name)).toEqual(['redirects']);
    const store = await sdk.send(new DescribeKeyValueStoreCommand({ Name: 'redirects' }));
    expect([store.ETag, store.KeyValueStore?.Status]).toEqual([R1, 'READY']);
    const KeyValueStoreAssociations = {
      Quantity: 1,
      Items: [{ KeyValueStoreARN: store.KeyValueStore?.ARN }],
    };
    const created = await create({ ...CONFIG, KeyValueStoreAssociations });
    expect(created.FunctionSummary?.FunctionConfig).toMatchObject({ KeyValueStoreAssociations });
  });
});

describe('errors as the SDK names them', () => {
  it.each([
    [
      'describe of nothing',
      () => sdk.send(new DescribeFunctionCommand({ Name: 'none' })),
      'NoSuchFunctionExists',
      404,
    ],
    ['a second create', () => create(), 'FunctionAlreadyExists', 409],
    ['a stale update', () => update(R2), 'PreconditionFailed', 412],
    ['an update without ETag', () => update(''), 'InvalidIfMatchVersion', 400],
    ['a bad event', () => test(R1, '[]'), 'TestFunctionFailed', 500],
    [
      'a wrong runtime',
      () => update(R1, { ...CONFIG, Runtime: 'x' as 'cloudfront-js-2.0' }),
      'InvalidArgument',
      400,
    ],
    [
      'a store that is not there',
      () => sdk.send(new DescribeKeyValueStoreCommand({ Name: 'x' })),
      'EntityNotFound',
      404,
    ],
  ])('%s: %s', async (_what, call, name, httpStatusCode) => {
    await create();
    await expect(call()).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode, attempts: 1 },
    });
  });
});

describe('what emulators get wrong', () => {
  it('sends the ETag of an update where SDKs look for it', async () => {
    await create();
    expect((await update(R1)).ETag).toBe(R2);
  });

  it('does not have LIVE before the first publish', async () => {
    await create();
    const live = sdk.send(new DescribeFunctionCommand({ Name, Stage: 'LIVE' }));
    await expect(live).rejects.toMatchObject({ name: 'NoSuchFunctionExists' });
  });

  it('does not turn DEVELOPMENT into LIVE on publish, nor lose LIVE on update', async () => {
    await create();
    await sdk.send(new PublishFunctionCommand({ Name, IfMatch: R1 }));
    await update(R1);
    const code = async (Stage: 'DEVELOPMENT' | 'LIVE') => {
      const { FunctionCode } = await sdk.send(new GetFunctionCommand({ Name, Stage }));
      return Buffer.from(FunctionCode!).toString();
    };
    expect([await code('DEVELOPMENT'), await code('LIVE')]).toEqual(['two', 'one']);
  });

  it('does not ignore If-Match or Stage of a test', async () => {
    await create();
    const command = { Name, EventObject: bytes('{"request":{}}') };
    const stale = sdk.send(new TestFunctionCommand({ ...command, IfMatch: R2 }));
    await expect(stale).rejects.toMatchObject({ name: 'InvalidIfMatchVersion' });
    const live = sdk.send(new TestFunctionCommand({ ...command, IfMatch: R1, Stage: 'LIVE' }));
    await expect(live).rejects.toMatchObject({ name: 'NoSuchFunctionExists' });
  });
});
