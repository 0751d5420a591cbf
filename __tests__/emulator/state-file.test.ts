import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/core/errors.ts';
import type { EmulatorOptions } from '../../src/emulator/emulator.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { associations, callApi, create, describeStage, publish, R1, R2, update } from './api.ts';

let folder: string;
let stateFile: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cf2-state-'));
  stateFile = path.join(folder, 'state.json');
});

afterEach(() => rm(folder, { recursive: true }));

const start = (options: Partial<EmulatorOptions> = {}) =>
  startTestEmulator({ stateFile, ...options });
const saved = () => readFile(stateFile, 'utf8');

async function refusal(options: Partial<EmulatorOptions> = {}) {
  const error: unknown = await start(options).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).diagnostics[0]!;
}

describe('a state file', () => {
  it('keeps functions, stages, ETags, stores and associations over a restart', async () => {
    const keyValueStores = [{ name: 'redirects', items: { '/old': '/new', ['__proto__']: 'é' } }];
    const before = await start({ keyValueStores });
    const arn = (await callApi(before, 'GET', '/key-value-store/redirects')).element('ARN')!;
    const base64 = Buffer.from([0, 255, 13, 10]).toString('base64');
    await create(before, { comment: 'one', base64 });
    await publish(before, R1);
    await update(before, R1, { comment: 'two', associations: associations([arn]) });
    const paths = [
      '/function',
      '/function/fn?Stage=LIVE',
      '/function/fn/describe?Stage=LIVE',
      '/function/fn/describe',
      '/key-value-store/redirects',
    ];
    const all = async (emulator: typeof before) =>
      Promise.all(
        paths.map(async (it) => {
          const { text, headers } = await callApi(emulator, 'GET', it);
          return [headers.get('etag'), text];
        }),
      );
    const expected = await all(before);
    await before.close();
    const after = await start({ keyValueStores, newId: () => 'not used' });
    expect(await all(after)).toEqual(expected);
    expect((await publish(after, R2)).status).toBe(200);
  });

  it('starts empty where there is no file, and writes one at once', async () => {
    await start();
    expect(JSON.parse(await saved())).toEqual({
      format: 'cf2-emulator-state',
      version: 4,
      accountId: '123456789012',
      functions: [],
      keyValueStores: [],
      associations: [],
      sessions: [],
      logGroups: [],
      alarms: [],
    });
  });

  it('has a change on disk before its answer is sent', async () => {
    let onDisk = '';
    const emulator = await start({ onRequest: () => (onDisk = readFileSync(stateFile, 'utf8')) });
    await create(emulator, { name: 'early' });
    expect(JSON.parse(onDisk).functions[0].name).toBe('early');
  });

  it('is whole after many changes at the same time, and holds all of them', async () => {
    const emulator = await start();
    const names = Array.from({ length: 20 }, (_, index) => `fn-${String(index).padStart(2, '0')}`);
    await Promise.all(names.map((name) => create(emulator, { name })));
    const functions: { name: string }[] = JSON.parse(await saved()).functions;
    expect(functions.map(({ name }) => name).sort()).toEqual(names);
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  it('survives a crash between writing and renaming: the old state counts', async () => {
    const before = await start();
    await create(before);
    await before.close();
    await writeFile(`${stateFile}.tmp`, '{"format":"cf2-emulator-state","versi');
    const after = await start();
    expect((await describeStage(after, 'DEVELOPMENT')).status).toBe(200);
  });

  it('changes nothing, in the file or in memory, when writing fails', async () => {
    const emulator = await start();
    await create(emulator);
    const old = await saved();
    await mkdir(`${stateFile}.tmp`);
    const failed = await update(emulator, R1);
    expect([failed.status, failed.element('Code')]).toEqual([500, 'InternalError']);
    expect(failed.text).not.toContain('    at ');
    expect(await saved()).toBe(old);
    expect((await describeStage(emulator, 'DEVELOPMENT')).headers.get('etag')).toBe(R1);
    await rm(`${stateFile}.tmp`, { recursive: true });
    expect((await update(emulator, R1)).status).toBe(200);
  });
});

describe('a file of the first version', () => {
  it('still loads: functions, stores, their ETags and contents', async () => {
    const stage = {
      code: Buffer.from('old code').toString('base64'),
      config: { comment: 'old', runtime: 'cloudfront-js-2.0', keyValueStoreArns: [] },
      revision: 2,
      createdAt: 1,
      modifiedAt: 2,
    };
    const store = { id: 'id-1', name: 'kvs', comment: 'c', items: { a: '1' }, revision: 1 };
    const first = {
      format: 'cf2-emulator-state',
      version: 1,
      accountId: '123456789012',
      functions: [{ name: 'fn', development: stage, live: stage }],
      keyValueStores: [{ ...store, modifiedAt: 5 }],
    };
    await writeFile(stateFile, JSON.stringify(first));
    const emulator = await start();
    const live = await describeStage(emulator, 'LIVE');
    expect([live.headers.get('etag'), live.element('Status')]).toEqual([R2, 'UNASSOCIATED']);
    const described = await callApi(emulator, 'GET', '/key-value-store/kvs');
    expect([described.headers.get('etag'), described.element('Status')]).toEqual([R1, 'READY']);
    const arn = encodeURIComponent(described.element('ARN')!);
    const key = await fetch(`${emulator.url}/key-value-stores/${arn}/keys/a`);
    expect(await key.json()).toEqual({ Key: 'a', Value: '1', ItemCount: 1, TotalSizeInBytes: 2 });
    expect(JSON.parse(await saved()).version).toBe(4);
  });
});

describe('a file that is no state is refused and left as it is', () => {
  const good = (extra: object) =>
    JSON.stringify({
      format: 'cf2-emulator-state',
      version: 1,
      accountId: '123456789012',
      functions: [],
      keyValueStores: [],
      ...extra,
    });
  const stage = {
    code: '',
    config: { comment: '', runtime: 'cloudfront-js-2.0', keyValueStoreArns: [] },
    revision: 1,
    createdAt: 0,
    modifiedAt: 0,
  };
  const fn = (development: object) =>
    good({ functions: [{ name: 'fn', development, live: null }] });

  it.each([
    ['empty', '', /JSON/],
    ['cut off', good({}).slice(0, -5), /JSON/],
    ['other JSON', '{"name":"cf2"}', /"format"/],
    ['a list', '[]', /the file has to be an object/],
    ['a later version', good({ version: 5 }), /"version"/],
    ['no version', good({ version: null }), /"version"/],
    ['half an association', good({ version: 2, associations: [{}] }), /associations\[0\]/],
    ['another account', good({ accountId: '999999999999' }), /999999999999/],
    ['without functions', good({ functions: null }), /functions has to be a list/],
    [
      'a function without code',
      fn({ ...stage, code: null }),
      /functions\[0\].development.code has to be text/,
    ],
    ['damaged code', fn({ ...stage, code: 'a*' }), /development.code has to be base64/],
    [
      'an unknown runtime',
      fn({ ...stage, config: { ...stage.config, runtime: 'x' } }),
      /config.runtime/,
    ],
    ['half a revision', fn({ ...stage, revision: 1.5 }), /revision has to be a whole number/],
    [
      'the same name twice',
      good({
        keyValueStores: [1, 2].map(() => ({
          id: '',
          name: 'a',
          comment: '',
          items: {},
          revision: 1,
          modifiedAt: 0,
        })),
      }),
      /twice/,
    ],
  ])('%s', async (_what, text, reason) => {
    await writeFile(stateFile, text);
    const diagnostic = await refusal();
    expect(diagnostic).toMatchObject({ code: 'bad-json', args: { path: stateFile } });
    expect((diagnostic.args as { reason: string }).reason).toMatch(reason);
    expect(await saved()).toBe(text);
  });

  it('a path that cannot be read or written names the file', async () => {
    const place = path.join(folder, 'none', 'state.json');
    expect(await refusal({ stateFile: place })).toMatchObject({
      code: 'file-not-found',
      args: { path: place },
    });
    expect(await refusal({ stateFile: folder })).toMatchObject({
      code: 'file-not-found',
      args: { path: folder },
    });
  });
});
