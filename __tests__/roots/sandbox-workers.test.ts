import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sandboxWorkers, type SpawnWorker } from '../../src/roots/sandbox-workers.ts';

const WAITS = 'data:text/javascript,setInterval(()=>{},1e6)';
const FAILS = 'data:text/javascript,throw new Error("broken")';
const workers: Worker[] = [];
const take = (spawn: SpawnWorker): Worker => {
  const worker = spawn();
  workers.push(worker);
  return worker;
};

afterAll(() => Promise.all(workers.map((it) => it.terminate())));

describe('workers of the sandbox', () => {
  it('are new ones, unless the first was started early', () => {
    const early = sandboxWorkers(WAITS, { early: true });
    const [first, second] = [take(early), take(early)];
    expect(second.threadId).toBeGreaterThan(first.threadId);
    const late = take(sandboxWorkers(WAITS, { early: false }));
    expect(late.threadId).toBeGreaterThan(second.threadId);
  });

  it('leave out one that broke before anybody took it', async () => {
    const spawn = sandboxWorkers(FAILS, { early: true });
    // It began after the early one, so that has failed by the time this one has.
    const other = take(sandboxWorkers(FAILS, { early: false }));
    await once(other, 'error');
    await once(other, 'exit');
    const taken = take(spawn);
    const [error] = (await once(taken, 'error')) as [Error];
    expect(error.message).toBe('broken');
  });
});
