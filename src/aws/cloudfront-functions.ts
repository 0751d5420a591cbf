import {
  CreateFunctionCommand,
  DescribeFunctionCommand,
  DescribeKeyValueStoreCommand,
  GetFunctionCommand,
  PublishFunctionCommand,
  TestFunctionCommand,
} from '@aws-sdk/client-cloudfront';
import { ServiceError } from '../core/errors.ts';
import type { CloudFrontFunctions } from '../core/ports.ts';
import { createCaller } from './caller.ts';
import { createClient, type CloudFrontOptions } from './client.ts';
import { decodeCode, decodeFunction, decodeTestResult, encodeConfig, need } from './decode.ts';
import { createUpdateCommand } from './etag-header.ts';

/**
 * CloudFront's function API over the AWS SDK: AWS itself, or whatever speaks the same at `endpoint`.
 * This module loads the SDK; import it only where a call is certain.
 */
export function createCloudFrontFunctions(options: CloudFrontOptions): CloudFrontFunctions {
  const client = createClient(options);
  const call = createCaller(options);
  return {
    describe: (name, stage) =>
      call('DescribeFunction', name, async () =>
        decodeFunction(
          await client.send(new DescribeFunctionCommand({ Name: name, Stage: stage })),
        ),
      ).catch(undefinedIfMissing),
    get: (name, stage) =>
      call('GetFunction', name, async () =>
        decodeCode(await client.send(new GetFunctionCommand({ Name: name, Stage: stage }))),
      ).catch(undefinedIfMissing),
    create: (name, config, code) =>
      call('CreateFunction', name, async () => {
        const input = { Name: name, FunctionConfig: encodeConfig(config), FunctionCode: code };
        return decodeFunction(await client.send(new CreateFunctionCommand(input)));
      }),
    update: (name, etag, config, code) =>
      call('UpdateFunction', name, async () => {
        const written = { FunctionConfig: encodeConfig(config), FunctionCode: code };
        const command = createUpdateCommand({ Name: name, IfMatch: etag, ...written });
        return need((await client.send(command)).ETag, 'ETag');
      }),
    test: (name, etag, stage, event) =>
      call('TestFunction', name, async () => {
        const object = new TextEncoder().encode(JSON.stringify(event));
        const input = { Name: name, IfMatch: etag, Stage: stage, EventObject: object };
        return decodeTestResult(await client.send(new TestFunctionCommand(input)));
      }),
    publish: (name, etag) =>
      call('PublishFunction', name, async () => {
        const answer = await client.send(new PublishFunctionCommand({ Name: name, IfMatch: etag }));
        need(answer.FunctionSummary?.Name, 'FunctionSummary');
      }),
    keyValueStoreArn: (name) =>
      call('DescribeKeyValueStore', name, async () => {
        const answer = await client.send(new DescribeKeyValueStoreCommand({ Name: name }));
        return need(answer.KeyValueStore?.ARN, 'KeyValueStore');
      }),
  };
}

function undefinedIfMissing(error: unknown): undefined {
  if (error instanceof ServiceError && error.failure === 'no-such-function') return undefined;
  throw error;
}
