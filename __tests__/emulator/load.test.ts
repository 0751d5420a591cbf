import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { revisions, runLoad } from '../builders/emulator-load.ts';
import type { LoadResult } from '../builders/emulator-load.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

const SIZE = { clients: 200, functions: 20, rounds: 2 };
const LIMIT = SIZE.clients * SIZE.rounds + 2;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cf2-load-'));
});

afterAll(() => rm(folder, { recursive: true }));

const total = ({ acknowledged }: LoadResult) =>
  [...acknowledged.values()].reduce((sum, count) => sum + count, 0);

const statusesOf = ({ statuses }: LoadResult) => [...statuses.keys()].sort();

describe(`${SIZE.clients} clients on the same ${SIZE.functions} functions`, () => {
  it.each([
    ['in memory', undefined],
    ['with a state file', 'state.json'],
  ])('lose no update, mix no stages, see no error of the server: %s', async (_where, file) => {
    const options = file === undefined ? {} : { stateFile: path.join(folder, file) };
    const emulator = await startTestEmulator(options);
    const result = await runLoad({ ...SIZE, url: () => emulator.url });
    expect(result.unanswered).toBe(0);
    expect(statusesOf(result)).toEqual([200, 201, 412]);
    expect(result.mixed).toEqual([]);
    const found = await revisions(emulator.url, SIZE.functions, LIMIT);
    for (const [name, revision] of found)
      expect([name, revision]).toEqual([name, 1 + (result.acknowledged.get(name) ?? 0)]);
    expect(total(result)).toBeGreaterThanOrEqual(SIZE.functions);
  });

  it('lose nothing that was acknowledged when it is restarted in the middle', async () => {
    const stateFile = path.join(folder, 'restarted.json');
    let emulator = await startTestEmulator({ stateFile });
    const port = Number(new URL(emulator.url).port);
    const restart = async () => {
      await emulator.close();
      emulator = await startTestEmulator({ stateFile, port });
    };
    let restarted: Promise<void> | undefined;
    let begun = 0;
    const before = () => {
      begun += 1;
      const isHalf = begun === SIZE.clients + SIZE.clients / 2;
      return (restarted ??= isHalf ? restart() : undefined) ?? Promise.resolve();
    };
    const result = await runLoad({ ...SIZE, url: () => emulator.url, before });
    expect(restarted).toBeDefined();
    expect(statusesOf(result).filter((status) => status >= 500)).toEqual([]);
    expect(result.mixed).toEqual([]);
    const found = await revisions(emulator.url, SIZE.functions, LIMIT);
    let unheard = 0;
    for (const [name, revision] of found) {
      const known = 1 + (result.acknowledged.get(name) ?? 0);
      expect(revision).toBeGreaterThanOrEqual(known);
      unheard += revision - known;
    }
    expect(unheard).toBeLessThanOrEqual(result.unanswered);
  });
});
