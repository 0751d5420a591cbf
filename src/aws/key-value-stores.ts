import { Agent as HttpAgent } from 'node:http';
import { isIP, type LookupFunction } from 'node:net';
import {
  CloudFrontKeyValueStoreClient,
  DescribeKeyValueStoreCommand,
  GetKeyCommand,
  ListKeysCommand,
  UpdateKeysCommand,
} from '@aws-sdk/client-cloudfront-keyvaluestore';
// Lets the client sign with Signature Version 4A, the only one that the service takes.
import '@aws-sdk/signature-v4a';
import { ServiceError } from '../core/errors.ts';
import type { KeyValueStores, StoreContents } from '../core/ports.ts';
import { createCaller, type Call } from './caller.ts';
import type { CloudFrontOptions } from './client.ts';
import { requestHandlerOptions } from './request-handler.ts';

const REGION = 'us-east-1';
/** https://docs.aws.amazon.com/general/latest/gr/cf_region.html; the account comes before it. */
const AWS_ENDPOINT = 'https://cloudfront-kvs.global.api.aws';

/** Keys in one answer, the most that the API gives. */
const PAGE = 50;
/** Times that a store is read again because somebody wrote to it meanwhile. */
const MAX_READINGS = 5;
/** Single keys that are asked for at once. */
const PARALLEL_KEYS = 10;

/**
 * Contents of key value stores over the AWS SDK. Importing this module loads its client, with the signer that is
 * written in JavaScript; only a run that looks into a store needs it.
 */
export function createKeyValueStores(options: CloudFrontOptions): KeyValueStores {
  const { endpoint, credentials } = options;
  const client = new CloudFrontKeyValueStoreClient({
    region: REGION,
    endpoint: endpoint === undefined ? AWS_ENDPOINT : withName(endpoint),
    ignoreConfiguredEndpointUrls: true,
    ...(credentials === undefined ? {} : { credentials }),
    maxAttempts: 1,
    requestHandler: options.requestHandler ?? {
      ...requestHandlerOptions(endpoint ?? AWS_ENDPOINT, options),
      ...dialling(endpoint),
    },
  });
  const call = createCaller({ ...options, service: 'cloudfront-keyvaluestore' });
  return {
    read: (arn, keys) => readKeys(client, call, arn, keys),
    contents: (arn) => readContents(client, call, arn),
    async update(arn, etag, { puts, deletes }) {
      const command = new UpdateKeysCommand({
        KvsARN: arn,
        IfMatch: etag,
        Puts: puts.map(({ key, value }) => ({ Key: key, Value: value })),
        Deletes: deletes.map((key) => ({ Key: key })),
      });
      return etagOf(await call('UpdateKeys', arn, () => client.send(command)), arn);
    },
  };
}

/** The client puts the account before the host, and nothing comes before a number. */
function withName(endpoint: string): string {
  const url = new URL(endpoint);
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0) return endpoint;
  url.hostname = 'localhost';
  return url.href;
}

/** Machines of this network are asked by their address, because `123456789012.localhost` is not known everywhere. */
function dialling(endpoint: string | undefined): { httpAgent?: HttpAgent } {
  if (endpoint === undefined) return {};
  const hostname = new URL(endpoint).hostname.replace(/^\[|\]$/g, '');
  const family = isIP(hostname);
  if (family === 0 && hostname !== 'localhost') return {};
  const address = family === 0 ? '127.0.0.1' : hostname;
  const lookup: LookupFunction = (_host, { all }, done) => {
    if (all === true) done(null, [{ address, family: family || 4 }]);
    else done(null, address, family || 4);
  };
  return { httpAgent: new HttpAgent({ keepAlive: true, lookup }) };
}

async function readKeys(
  client: CloudFrontKeyValueStoreClient,
  call: Call,
  arn: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length > PAGE * PARALLEL_KEYS) return (await readContents(client, call, arn)).items;
  await describe(client, call, arn);
  const found = new Map<string, string>();
  for (let at = 0; at < keys.length; at += PARALLEL_KEYS) {
    const some = keys.slice(at, at + PARALLEL_KEYS);
    const values = await Promise.all(some.map((key) => readKey(client, call, arn, key)));
    values.forEach((value, index) => {
      if (value !== undefined) found.set(some[index] ?? '', value);
    });
  }
  return found;
}

/** undefined for a key that the store does not have; that there is a store was asked before. */
async function readKey(
  client: CloudFrontKeyValueStoreClient,
  call: Call,
  arn: string,
  key: string,
): Promise<string | undefined> {
  const command = new GetKeyCommand({ KvsARN: arn, Key: key });
  try {
    return (await call('GetKey', arn, () => client.send(command))).Value;
  } catch (error) {
    if (error instanceof ServiceError && error.failure === 'no-such-key-value-store')
      return undefined;
    throw error;
  }
}

/** The pages belong together if the ETag is the same before and after them. */
async function readContents(
  client: CloudFrontKeyValueStoreClient,
  call: Call,
  arn: string,
): Promise<StoreContents> {
  let etag = await describe(client, call, arn);
  for (let reading = 1; ; reading += 1) {
    const items = await listItems(client, call, arn);
    const now = await describe(client, call, arn);
    if (now === etag) return { etag, items };
    if (reading === MAX_READINGS) throw unsettled(arn);
    etag = now;
  }
}

/** The ETag of the data. */
async function describe(
  client: CloudFrontKeyValueStoreClient,
  call: Call,
  arn: string,
): Promise<string> {
  const command = new DescribeKeyValueStoreCommand({ KvsARN: arn });
  return etagOf(await call('DescribeKeyValueStore', arn, () => client.send(command)), arn);
}

async function listItems(
  client: CloudFrontKeyValueStoreClient,
  call: Call,
  arn: string,
): Promise<ReadonlyMap<string, string>> {
  const items = new Map<string, string>();
  let NextToken: string | undefined;
  do {
    const command = new ListKeysCommand({ KvsARN: arn, MaxResults: PAGE, NextToken });
    const page = await call('ListKeys', arn, () => client.send(command));
    for (const { Key, Value } of page.Items ?? []) {
      if (Key !== undefined && Value !== undefined) items.set(Key, Value);
    }
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return items;
}

function etagOf({ ETag }: { readonly ETag?: string | undefined }, subject: string): string {
  if (ETag !== undefined) return ETag;
  const detail = 'the answer has no ETag';
  throw new ServiceError('not-cloudfront', { operation: 'UpdateKeys', subject, detail });
}

function unsettled(subject: string): ServiceError {
  const detail = 'somebody wrote to it each time it was read';
  return new ServiceError('precondition-failed', { operation: 'ListKeys', subject, detail });
}
