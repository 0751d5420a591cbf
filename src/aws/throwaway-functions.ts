import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  ListFunctionsCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
} from '@aws-sdk/client-cloudfront';
import type { ListedFunction, ThrowawayFunctions } from '../core/ports.ts';
import { createCaller, type Call } from './caller.ts';
import { createClient, type CloudFrontOptions } from './client.ts';
import { createCloudFrontFunctions } from './cloudfront-functions.ts';
import {
  decodeFunction,
  decodeListed,
  decodeTags,
  encodeConfig,
  encodeTags,
  need,
} from './decode.ts';

type Client = ReturnType<typeof createClient>;

/** What lists of all functions are about, in messages. */
const ACCOUNT = 'the functions of this account';

/** Pages of a list that are read at most: a hundred functions are the default quota of an account. */
const MAX_PAGES = 100;

/** What can be done with throwaway functions, over the AWS SDK: publishing is not among it. */
export function createThrowawayFunctions(options: CloudFrontOptions): ThrowawayFunctions {
  const cloudfront = createCloudFrontFunctions(options);
  const client = createClient(options);
  const call = createCaller(options);
  return {
    describe: (...which) => cloudfront.describe(...which),
    get: (...which) => cloudfront.get(...which),
    update: (...what) => cloudfront.update(...what),
    test: (...what) => cloudfront.test(...what),
    create: (name, config, code, tags) =>
      call('CreateFunction', name, async () => {
        const written = { FunctionConfig: encodeConfig(config), FunctionCode: code };
        const marks = tags === undefined ? {} : { Tags: encodeTags(tags) };
        const input = { Name: name, ...written, ...marks };
        return decodeFunction(await client.send(new CreateFunctionCommand(input)));
      }),
    delete: (name, etag) =>
      call('DeleteFunction', name, async () => {
        await client.send(new DeleteFunctionCommand({ Name: name, IfMatch: etag }));
      }),
    list: () => listFunctions(client, call),
    tagsOf: (arn) =>
      call('ListTagsForResource', arn, async () => {
        const answer = await client.send(new ListTagsForResourceCommand({ Resource: arn }));
        return decodeTags(need(answer.Tags, 'Tags').Items ?? []);
      }),
    tag: (arn, tags) =>
      call('TagResource', arn, async () => {
        const input = { Resource: arn, Tags: encodeTags(tags) };
        await client.send(new TagResourceCommand(input));
      }),
  };
}

/** The SDK has no paginator for this operation. A marker that does not move would never end. */
async function listFunctions(client: Client, call: Call): Promise<readonly ListedFunction[]> {
  const listed: ListedFunction[] = [];
  let marker: string | undefined;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const list = await call('ListFunctions', ACCOUNT, async () => {
      const input = marker === undefined ? {} : { Marker: marker };
      const answer = await client.send(new ListFunctionsCommand(input));
      return need(answer.FunctionList, 'FunctionList');
    });
    listed.push(...(list.Items ?? []).map(decodeListed));
    if (!list.NextMarker || list.NextMarker === marker) break;
    marker = list.NextMarker;
  }
  return listed;
}
