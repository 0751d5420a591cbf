import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NOON, startTestEmulator } from '../../builders/start-emulator.ts';
import { associations, callApi, create, publish, R1 } from '../api.ts';

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly ifMatch?: string;
}

/** What came back. */
export interface WireAnswer {
  readonly status: number;
  /** Code of the error; empty for a success. */
  readonly code: string;
  readonly headers: Headers;
  readonly text: string;
}

const arnOf = (number: number) =>
  `arn:aws:cloudfront::123456789012:key-value-store/00000000-0000-4000-8000-00000000000${number}`;

/** Seeded stores, in the order of their ids. */
export const ARN = { store: arnOf(1), full: arnOf(2), used: arnOf(3), none: arnOf(9) };

/** Path of the data plane for a store, and a key of it. */
export const storePath = (arn: string, rest = '') =>
  `/key-value-stores/${encodeURIComponent(arn)}${rest}`;

const MANY = Object.fromEntries(
  Array.from({ length: 5_120 }, (_, index) => [`key-${index}`.padEnd(24), 'v'.repeat(1_000)]),
);

/** How much the account holds. */
interface WorldSize {
  /** Functions, and stores beside those that are always there. */
  functions?: number;
  stores?: number;
  /** Whether the store `full` and the object `large.json` are as large as they say. */
  large?: boolean;
}

const pairs = (items: Record<string, string>) =>
  JSON.stringify({ data: Object.entries(items).map(([key, value]) => ({ key, value })) });

/**
 * An account with: `fn` (DEVELOPMENT, second revision to be), `live` (published, used by a distribution),
 * `user` (associated with the store `used`), the stores `store`, `full` (not one byte more) and `used`, one
 * that is provisioned, `young`, and a bucket to import from.
 */
export async function openWorld(count: WorldSize = {}) {
  const many = count.large === true ? MANY : {};
  const s3Folder = await bucketFolder(many);
  const filled = Array.from({ length: count.stores ?? 0 }, (_, index) => ({
    name: `filled-${index}`,
    items: {},
  }));
  const emulator = await startTestEmulator({
    control: true,
    s3Folder,
    now: () => NOON,
    keyValueStores: [
      { name: 'store', items: { a: '1', b: '2' } },
      { name: 'full', items: many },
      { name: 'used', items: {} },
      ...filled,
    ],
  });
  const send = (request: WireRequest) => sendTo(emulator.url, request);
  await create(emulator);
  await create(emulator, { name: 'live' });
  await callApi(emulator, 'POST', '/function/live/publish', { ifMatch: R1 });
  await create(emulator, { name: 'user', associations: associations([ARN.used]) });
  await publish(emulator, 'no ETag: nothing is published');
  const body = '<CreateKeyValueStoreRequest><Name>young</Name></CreateKeyValueStoreRequest>';
  const young = await callApi(emulator, 'POST', '/key-value-store', { body });
  const use = [{ function: 'live', distribution: 'EDFDVBD6EXAMPLE', eventType: 'viewer-request' }];
  await send({ method: 'PUT', path: '/_cf2/associations', body: JSON.stringify(use) });
  for (let index = 3; index < (count.functions ?? 0); index += 1)
    await create(emulator, { name: `filled-${index}` });
  const fail = (operation: string, code: string, service: string) =>
    send({
      method: 'PUT',
      path: '/_cf2/faults',
      body: JSON.stringify([{ fault: 'refuse', code, operation, service }]),
    });
  const close = async () => {
    await emulator.close();
    await rm(s3Folder, { recursive: true });
  };
  return { emulator, send, fail, young: young.element('ARN') ?? '', close };
}

/** S3 with one bucket. */
async function bucketFolder(many: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cf2-s3-'));
  const bucket = path.join(folder, 'bucket');
  await mkdir(path.join(bucket, 'deep'), { recursive: true });
  await writeFile(path.join(folder, 'outside.json'), pairs({ a: '1' }));
  await writeFile(path.join(bucket, 'deep', 'good.json'), pairs({ '/ü': 'é', b: '' }));
  await writeFile(path.join(bucket, 'large.json'), pairs({ ...many, one: 'more' }));
  await writeFile(path.join(bucket, 'map.json'), '{"a":"1"}');
  await writeFile(path.join(bucket, 'latin1.json'), Buffer.from('{"data":[],"é":1}', 'latin1'));
  await writeFile(path.join(bucket, 'number.json'), '{"data":[{"key":"a","value":1}]}');
  await writeFile(path.join(bucket, 'long.json'), pairs({ ['k'.repeat(513)]: '' }));
  await writeFile(
    path.join(bucket, 'twice.json'),
    '{"data":[{"key":"a","value":"1"},{"key":"a","value":"2"}]}',
  );
  return folder;
}

async function sendTo(url: string, request: WireRequest): Promise<WireAnswer> {
  const { method, body, ifMatch } = request;
  const response = await fetch(url + request.path, {
    method,
    ...(body === undefined ? {} : { body }),
    ...(ifMatch === undefined ? {} : { headers: { 'If-Match': ifMatch } }),
  });
  const text = await response.text();
  const code = response.headers.get('x-amzn-errortype') ?? /<Code>([^<]*)/.exec(text)?.[1] ?? '';
  return { status: response.status, code, headers: response.headers, text };
}
