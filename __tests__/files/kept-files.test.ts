import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeptFunction } from '../../src/core/kept/kept-function.ts';
import { readKept } from '../../src/core/kept/kept-text.ts';
import { createKeep, newestKept } from '../../src/files/kept-files.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const kept = (name: string, code: string, time = '2026-03-01T12:00:00.123Z'): KeptFunction => ({
  id: 'site',
  name,
  arn: `arn:aws:cloudfront::123456789012:function/${name}`,
  etag: 'E1',
  keptAt: Date.parse(time),
  config: { runtime: 'cloudfront-js-2.0', comment: '', keyValueStoreArns: [] },
  code: Buffer.from(code),
});

let base = '';
beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'cf2-kept-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

describe('keeping versions', () => {
  it('names a file after function and time, for its owner alone', async () => {
    const folder = path.join(base, 'new', 'folder');
    const file = await createKeep(folder, sha256)(kept('www-site', 'a'));
    expect(file).toBe(path.join(folder, 'www-site.20260301T120000Z.json'));
    expect(readKept(await readFile(file, 'utf8'), sha256)).toEqual(kept('www-site', 'a'));
    expect([(await stat(file)).mode & 0o777, (await stat(folder)).mode & 0o777]).toEqual([
      0o600, 0o700,
    ]);
  });

  it('never writes over a file', async () => {
    const folder = path.join(base, 'twice');
    const keep = createKeep(folder, sha256);
    const [first, second, again] = [
      await keep(kept('site', 'a')),
      await keep(kept('site', 'b')),
      await keep(kept('site', 'a')),
    ];
    expect([path.basename(second), again]).toEqual(['site.20260301T120000Z-2.json', first]);
    expect(readKept(await readFile(first, 'utf8'), sha256)).toEqual(kept('site', 'a'));
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('says why there can be no file', async () => {
    const taken = path.join(base, 'taken');
    await writeFile(taken, '');
    await expect(createKeep(taken, sha256)(kept('site', 'a'))).rejects.toMatchObject({
      name: 'FileError',
    });
  });
});

describe('the newest file of a function', () => {
  it('is that of the latest time, then of the highest number, and of no longer name', async () => {
    const folder = path.join(base, 'newest');
    const keep = createKeep(folder, sha256);
    await keep(kept('site', 'a', '2026-03-01T12:00:00Z'));
    await keep(kept('site.x', 'a', '2026-06-01T12:00:00Z'));
    await keep(kept('site-x', 'a', '2026-06-01T12:00:00Z'));
    for (const code of 'abcdefghijk') await keep(kept('site', code, '2026-05-01T12:00:00Z'));
    expect(path.basename((await newestKept(folder, 'site')) ?? '')).toBe(
      'site.20260501T120000Z-11.json',
    );
  });

  it('is none where nothing was kept', async () => {
    expect(await newestKept(path.join(base, 'nowhere'), 'site')).toBeUndefined();
  });
});
