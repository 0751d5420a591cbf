import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
  type CloudFrontClient,
  type Tag,
} from '@aws-sdk/client-cloudfront';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { sdkClient } from '../builders/sdk-client.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { callApi, CODE, functionBody, R1 } from './api.ts';

let emulator: Emulator;
let sdk: CloudFrontClient;
let folder: string;
const ARN = 'arn:aws:cloudfront::123456789012:function/fn';
const folders: string[] = [];

const start = async (): Promise<void> => {
  emulator = await startTestEmulator({
    stateFile: path.join(folder, 'state.json'),
    keyValueStores: [{ name: 'store', items: {} }],
  });
  sdk = sdkClient(emulator.url);
};

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cf2-tagging-'));
  folders.push(folder);
  await start();
});
afterEach(() => {
  sdk.destroy();
});
afterAll(() => Promise.all(folders.map((it) => rm(it, { recursive: true }))));

const create = (tags?: readonly Tag[]) =>
  sdk.send(
    new CreateFunctionCommand({
      Name: 'fn',
      FunctionConfig: { Comment: '', Runtime: 'cloudfront-js-2.0' },
      FunctionCode: Buffer.from(CODE),
      ...(tags === undefined ? {} : { Tags: { Items: [...tags] } }),
    }),
  );
const tag = (tags: readonly Tag[], Resource = ARN) =>
  sdk.send(new TagResourceCommand({ Resource, Tags: { Items: [...tags] } }));
const untag = (keys: readonly string[]) =>
  sdk.send(new UntagResourceCommand({ Resource: ARN, TagKeys: { Items: [...keys] } }));
const list = async (Resource = ARN) =>
  (await sdk.send(new ListTagsForResourceCommand({ Resource }))).Tags?.Items;

const A = { Key: 'a', Value: '1' };
const B = { Key: 'b', Value: '2' };

describe('tags', () => {
  it('come with a function, are added, replaced and taken away', async () => {
    await create([A]);
    expect(await list()).toEqual([A]);
    await tag([{ Key: 'a', Value: 'é & <x>'.replaceAll(/[&<>]/g, '+') }, B]);
    expect(await list()).toEqual([{ Key: 'a', Value: 'é + +x+' }, B]);
    await untag(['a', 'not there']);
    expect(await list()).toEqual([B]);
  });

  it('are none for a function that was created without', async () => {
    await create();
    expect(await list()).toEqual([]);
  });

  it('may be without a value', async () => {
    await create();
    await tag([{ Key: 'a' }]);
    expect(await list()).toEqual([{ Key: 'a', Value: '' }]);
  });

  it('of a key value store', async () => {
    const described = await callApi(emulator, 'GET', '/key-value-store/store');
    const arn = described.element('ARN')!;
    await tag([A], arn);
    expect(await list(arn)).toEqual([A]);
  });

  it('leave ETag and stages alone', async () => {
    await create();
    const before = await callApi(emulator, 'GET', '/function/fn/describe');
    await tag([A]);
    const after = await callApi(emulator, 'GET', '/function/fn/describe');
    expect([after.headers.get('etag'), after.text]).toEqual([R1, before.text]);
  });

  it('are gone with their function', async () => {
    await create([A]);
    await sdk.send(new DeleteFunctionCommand({ Name: 'fn', IfMatch: R1 }));
    await create();
    expect(await list()).toEqual([]);
  });

  it('survive a restart', async () => {
    await create([A, B]);
    await emulator.close();
    await start();
    expect(await list()).toEqual([A, B]);
  });
});

/** Bodies as a client without checks of its own sends them. */
const tagsBody = (...tags: readonly string[]) => `<Tags><Items>${tags.join('')}</Items></Tags>`;
const tagOf = (key: string, value = '') => `<Tag><Key>${key}</Key><Value>${value}</Value></Tag>`;
const atResource = (operation: string, arn = ARN) =>
  `/tagging?Operation=${operation}&Resource=${encodeURIComponent(arn)}`;

describe('tagging is refused', () => {
  it.each<[string, string, string]>([
    ['an empty key', tagsBody(tagOf('')), 'InvalidTagging'],
    ['no key', tagsBody('<Tag><Value>v</Value></Tag>'), 'InvalidTagging'],
    ['a long key', tagsBody(tagOf('k'.repeat(129))), 'InvalidTagging'],
    ['a long value', tagsBody(tagOf('k', 'v'.repeat(257))), 'InvalidTagging'],
    ['a character', tagsBody(tagOf('k', 'a;b')), 'InvalidTagging'],
    ["AWS's own prefix", tagsBody(tagOf('AWS:k')), 'InvalidTagging'],
    ['a key twice', tagsBody(tagOf('k'), tagOf('k', 'v')), 'InvalidTagging'],
    [
      'too many',
      tagsBody(...Array.from({ length: 51 }, (_, at) => tagOf(`k${at}`))),
      'InvalidTagging',
    ],
    ['another root', '<TagKeys/>', 'MalformedInput'],
  ])('for %s, and nothing changes', async (_, body, code) => {
    await create([A]);
    const answer = await callApi(emulator, 'POST', atResource('Tag'), { body });
    expect([answer.status, answer.element('Code')]).toEqual([400, code]);
    expect(await list()).toEqual([A]);
  });

  it('for more than fifty together with those that are there', async () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ Key: `k${at}`, Value: '' }));
    await create(many);
    await expect(tag([A])).rejects.toMatchObject({ name: 'InvalidTagging' });
    await tag([{ Key: 'k7', Value: 'new' }]);
    expect(await list()).toHaveLength(50);
  });

  it.each([
    ['Tag', 'POST', tagsBody(tagOf('k'))],
    ['Untag', 'POST', '<TagKeys><Items><Key>k</Key></Items></TagKeys>'],
    ['', 'GET', undefined],
  ])('for a resource that does not exist: %s', async (operation, method, body) => {
    for (const [arn, status, code] of [
      [ARN, 404, 'NoSuchResource'],
      [`${ARN.replace('function/fn', 'key-value-store/none')}`, 404, 'NoSuchResource'],
      ['fn', 400, 'InvalidArgument'],
      ['', 400, 'InvalidArgument'],
    ] as const) {
      const answer = await callApi(emulator, method, atResource(operation, arn), { body });
      expect([answer.status, answer.element('Code')]).toEqual([status, code]);
    }
  });

  it('for an operation that there is not', async () => {
    const answer = await callApi(emulator, 'POST', atResource('Retag'), { body: '<Tags/>' });
    expect([answer.status, answer.element('Code')]).toEqual([405, 'MethodNotAllowed']);
  });

  it('for wrong tags of a new function, which is not created then', async () => {
    const body = functionBody('CreateFunctionRequest', { name: 'fn' }).replace(
      '</CreateFunctionRequest>',
      `${tagsBody(tagOf('aws:k'))}</CreateFunctionRequest>`,
    );
    const answer = await callApi(emulator, 'POST', '/function', { body });
    expect([answer.status, answer.element('Code')]).toEqual([400, 'InvalidArgument']);
    expect((await callApi(emulator, 'GET', '/function/fn/describe')).status).toBe(404);
  });
});
