import { beforeAll, describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import { createKeyValueStores } from '../../src/aws/key-value-stores.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { diffStore } from '../../src/core/kvs/store-diff.ts';
import { planSync, syncStore } from '../../src/usecases/sync-store.ts';
import { instantTime, openInProcessEmulator } from '../builders/in-process-emulator.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

const ARN = 'arn:aws:cloudfront::123456789012:key-value-store/00000000-0000-4000-8000-000000000001';

const numbered = (count: number, value = 'v'): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`key ${at}/ü`, `${value}${at}`]));

async function open(items: Record<string, string>) {
  const emulator = await startTestEmulator({ keyValueStores: [{ name: 'pages', items }] });
  return { emulator, stores: connect(emulator) };
}

function connect({ url }: Emulator) {
  return createKeyValueStores({
    endpoint: url,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    timing: instantTime(),
  });
}

const wanted = (items: Record<string, string>, deletes = false) => ({
  arn: ARN,
  items: new Map(Object.entries(items)),
  deletes,
});

describe('the contents of a store', () => {
  let stores: ReturnType<typeof connect>;
  beforeAll(async () => {
    ({ stores } = await open(numbered(120)));
  });

  it('are read key by key, without those that it does not have', async () => {
    const keys = ['key 3/ü', 'missing', 'key 119/ü'];
    expect([...(await stores.read(ARN, keys))]).toEqual([
      ['key 3/ü', 'v3'],
      ['key 119/ü', 'v119'],
    ]);
  });

  it('are read as a whole, over all pages', async () => {
    const { etag, items } = await stores.contents(ARN);
    expect(Object.fromEntries(items)).toEqual(numbered(120));
    expect(etag).not.toBe('');
  });

  it('of a store that does not exist are an error that says so', async () => {
    const arn = ARN.replace(/1$/, '9');
    const failure = { failure: 'no-such-key-value-store', operation: 'DescribeKeyValueStore' };
    await expect(stores.read(arn, ['a'])).rejects.toMatchObject(failure);
    await expect(stores.contents(arn)).rejects.toMatchObject(failure);
  });

  it('are written under the ETag alone that was read', async () => {
    const { etag } = await stores.contents(ARN);
    const put = (value: string) => ({ puts: [{ key: 'a', value }], deletes: [] });
    const next = await stores.update(ARN, etag, put('1'));
    await expect(stores.update(ARN, etag, put('2'))).rejects.toMatchObject({
      failure: 'precondition-failed',
    });
    await stores.update(ARN, next, { puts: [], deletes: ['a', 'key 0/ü'] });
    expect((await stores.read(ARN, ['a', 'key 0/ü'])).size).toBe(0);
  });
});

describe('a sync', () => {
  async function sync(
    given: Awaited<ReturnType<typeof open>>,
    asked: ReturnType<typeof wanted>,
    onProgress: (done: number) => void | Promise<void> = () => undefined,
  ) {
    const done: number[] = [];
    let between = Promise.resolve();
    const stores = {
      ...given.stores,
      update: async (...args: Parameters<typeof given.stores.update>) => {
        await between;
        return given.stores.update(...args);
      },
    };
    const progress = (count: number) => {
      done.push(count);
      between = Promise.resolve(onProgress(count));
    };
    const seen = await planSync(stores, asked);
    return { seen, synced: await syncStore({ stores, progress }, asked, seen), done };
  }

  it('writes what differs, in batches of fifty under chained ETags, and leaves other keys alone', async () => {
    const given = await open({ ...numbered(10), theirs: 'x' });
    const data = numbered(130, 'w');
    const { synced, seen, done } = await sync(given, wanted(data));
    expect(seen.kept).toBe(1);
    expect(synced).toEqual({ end: 'done', written: 130, deleted: 0, collisions: 0 });
    expect(done).toEqual([50, 100, 130]);
    const { items } = await given.stores.contents(ARN);
    expect(Object.fromEntries(items)).toEqual({ ...data, theirs: 'x' });
  });

  it('deletes where it is asked to', async () => {
    const given = await open({ ...numbered(60), kept: '1' });
    const { synced } = await sync(given, wanted({ kept: '1' }, true));
    expect(synced).toEqual({ end: 'done', written: 0, deleted: 60, collisions: 0 });
    expect(Object.fromEntries((await given.stores.contents(ARN)).items)).toEqual({ kept: '1' });
  });

  it('writes nothing where nothing differs', async () => {
    const given = await open(numbered(3));
    const { synced, done } = await sync(given, wanted(numbered(3)));
    expect([synced.written, done]).toEqual([0, []]);
    expect(given.emulator.requests.some(({ operation }) => operation === 'UpdateKeys')).toBe(false);
  });

  const foreign = async (stores: ReturnType<typeof connect>, key: string, value: string) => {
    const { etag } = await stores.contents(ARN);
    await stores.update(ARN, etag, { puts: [{ key, value }], deletes: [] });
  };

  it('goes on after a write that has nothing to do with its plan', async () => {
    const given = await open({});
    const data = numbered(120);
    const { synced } = await sync(given, wanted(data), async (count) => {
      if (count === 50) await foreign(given.stores, 'theirs', '1');
    });
    expect(synced).toMatchObject({ end: 'done', collisions: 1 });
    const { items } = await given.stores.contents(ARN);
    expect(Object.fromEntries(items)).toEqual({ ...data, theirs: '1' });
  });

  it('stops before it writes over what nobody has seen in its plan', async () => {
    const given = await open({});
    const { synced } = await sync(given, wanted(numbered(120)), async (count) => {
      if (count === 50) await foreign(given.stores, 'key 99/ü', 'theirs');
    });
    expect(synced).toMatchObject({ end: 'changed', written: 50, collisions: 1 });
    expect((await given.stores.read(ARN, ['key 99/ü'])).get('key 99/ü')).toBe('theirs');
  });

  it('is resumed by the next one where it was interrupted', async () => {
    const given = await open({});
    const data = numbered(120);
    await expect(
      sync(given, wanted(data), (count) => {
        if (count === 100) throw new Error('pulled the plug');
      }),
    ).rejects.toThrow('pulled the plug');
    const { seen, synced } = await sync(given, wanted(data));
    expect(seen.plan.puts).toHaveLength(20);
    expect(synced).toMatchObject({ end: 'done', written: 20 });
  });

  it.each(['reset-before', 'reset-after', 'truncated-body', 'unavailable', 'throttle'] as const)(
    'ends well after %s',
    async (fault) => {
      const timing = instantTime();
      const { faults, connectStores } = await openInProcessEmulator(timing, {
        keyValueStores: [{ name: 'pages', items: {} }],
      });
      const stores = connectStores(timing);
      faults.set([{ fault, operation: 'UpdateKeys', call: 1 }]);
      const asked = wanted(numbered(70));
      const seen = await planSync(stores, asked);
      const synced = await syncStore({ stores, progress: () => undefined }, asked, seen);
      expect(synced.end).toBe('done');
      const { items } = await stores.contents(ARN);
      expect(diffStore(asked.items, items)).toMatchObject({ puts: [], deletes: [], same: 70 });
    },
  );
});
