import { beforeEach, describe, expect, it } from '@jest/globals';
import type CloudFront from 'aws-sdk/clients/cloudfront.js';
import { startTestEmulator } from '../builders/start-emulator.ts';

process.env.AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE = '1';
const { default: Client } = await import('aws-sdk/clients/cloudfront.js');

let cloudfront: CloudFront;
const Name = 'fn';
const [R1, R2] = ['ETVPDKIKX0DER', 'E3UN6WX5RRO2AG'];
const config = (Comment: string) => ({ Comment, Runtime: 'cloudfront-js-2.0' });

beforeEach(async () => {
  const { url: endpoint } = await startTestEmulator({ provisioningMs: 0 });
  cloudfront = new Client({
    endpoint,
    region: 'us-east-1',
    maxRetries: 0,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
  });
  const FunctionCode = 'one';
  await cloudfront
    .createFunction({ Name, FunctionConfig: config('a & b\r\n'), FunctionCode })
    .promise();
});

const update = (IfMatch: string) =>
  cloudfront
    .updateFunction({ Name, IfMatch, FunctionConfig: config('new'), FunctionCode: 'two\0' })
    .promise();

/** The older SDK, whose parser is another one. */
describe('the AWS SDK for JavaScript, version 2', () => {
  it('describes, updates, publishes, gets, lists and deletes', async () => {
    const described = await cloudfront.describeFunction({ Name }).promise();
    expect([described.ETag, described.FunctionSummary?.FunctionConfig.Comment]).toEqual([
      R1,
      'a & b\r\n',
    ]);
    expect((await update(R1)).ETag).toBe(R2);
    const published = await cloudfront.publishFunction({ Name, IfMatch: R2 }).promise();
    expect(published.FunctionSummary?.FunctionMetadata).toMatchObject({
      Stage: 'LIVE',
      CreatedTime: new Date('2026-03-01T12:00:00.000Z'),
    });
    const got = await cloudfront.getFunction({ Name, Stage: 'LIVE' }).promise();
    expect([got.ETag, Buffer.from(got.FunctionCode as Buffer).toString('utf8')]).toEqual([
      R2,
      'two\0',
    ]);
    const { FunctionList } = await cloudfront.listFunctions({ Stage: 'LIVE' }).promise();
    expect([FunctionList?.Quantity, FunctionList?.Items?.[0]?.Name]).toEqual([1, Name]);
    await cloudfront.deleteFunction({ Name, IfMatch: R2 }).promise();
    await expect(cloudfront.getFunction({ Name }).promise()).rejects.toMatchObject({
      code: 'NoSuchFunctionExists',
      statusCode: 404,
    });
  });

  it('tests, and hears of a bad event', async () => {
    const test = (EventObject: string) =>
      cloudfront.testFunction({ Name, IfMatch: R1, EventObject }).promise();
    const { TestResult } = await test('{"request":{"uri":"/ü"}}');
    expect(TestResult).toMatchObject({
      FunctionOutput: '{"request":{"uri":"/ü"}}',
      FunctionErrorMessage: '',
      FunctionExecutionLogs: [],
    });
    await expect(test('[]')).rejects.toMatchObject({
      code: 'TestFunctionFailed',
      message: 'The provided event object is not valid.',
      statusCode: 500,
    });
  });

  it('hears of stale and missing ETags', async () => {
    await update(R1);
    await expect(update(R1)).rejects.toMatchObject({ code: 'PreconditionFailed' });
    await expect(update('')).rejects.toMatchObject({ code: 'InvalidIfMatchVersion' });
  });

  it('creates, associates and lists key value stores', async () => {
    const store = await cloudfront.createKeyValueStore({ Name: 'store' }).promise();
    expect([store.ETag, store.KeyValueStore?.Status]).toEqual([R1, 'READY']);
    const Items = [{ KeyValueStoreARN: store.KeyValueStore!.ARN }];
    const FunctionConfig = { ...config(''), KeyValueStoreAssociations: { Quantity: 1, Items } };
    const updated = await cloudfront
      .updateFunction({ Name, IfMatch: R1, FunctionConfig, FunctionCode: 'x' })
      .promise();
    expect(updated.FunctionSummary?.FunctionConfig).toMatchObject(FunctionConfig);
    const remove = cloudfront.deleteKeyValueStore({ Name: 'store', IfMatch: R1 }).promise();
    await expect(remove).rejects.toMatchObject({ code: 'CannotDeleteEntityWhileInUse' });
    const { KeyValueStoreList } = await cloudfront.listKeyValueStores().promise();
    expect(KeyValueStoreList?.Items?.map((it) => it.Name)).toEqual(['store']);
  });
});
