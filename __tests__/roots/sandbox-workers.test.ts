import type { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sandboxWorkers, type SpawnWorker } from '../../src/roots/sandbox-workers.ts';

const WAITS = 'data:text/javascript,setInterval(()=>{},1e6)';
const FAILS = 'data:text/javascript,throw new Error("broken")';
/** Resolves when a worker ends, for whatever reason. */
const ended = (worker: Worker): Promise<void> =>
  new Promise((resolve) => {
    worker.on('error', () => undefined).on('exit', () => resolve());
  });
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

  it('are heard to end, also one that broke before anybody took it', async () => {
    const spawn = sandboxWorkers(FAILS, { early: true });
    const other = take(sandboxWorkers(FAILS, { early: false }));
    await ended(other);
    // By now the early one has ended and another is started, or it is about to end.
    await ended(take(spawn));
  });
});
