import { Worker } from 'node:worker_threads';

const ENTRY = new URL('./source-worker.ts', import.meta.url);
const TSX = import.meta.resolve('tsx/esm/api');

/** `--import tsx` does not reach the entry of a worker on Node 20, so the thread registers it itself. */
const BOOT = `
import(${JSON.stringify(TSX)})
  .then(({ register }) => (register(), import(${JSON.stringify(ENTRY.href)})))
  .catch((error) => { throw error; });
`;

/** Starts the sandbox's worker from its source. */
export function spawnWorker(): Worker {
  return new Worker(BOOT, { eval: true });
}
