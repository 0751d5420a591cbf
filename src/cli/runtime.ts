import { Worker } from 'node:worker_threads';
import type { OfflineRuntime } from '../core/ports.ts';
import { besideBundle } from '../roots/beside-bundle.ts';
import { createOfflineRuntime } from '../runtime/offline-runtime.ts';

/** The sandbox's bundle, as dist/cli/index.js sees it. */
const WORKER = '../worker/index.js';

/** The offline runtime of the command line. The caller closes it. */
export function createRuntime(): OfflineRuntime {
  return createOfflineRuntime({
    spawnWorker: () => new Worker(besideBundle(WORKER)),
    now: Date.now,
  });
}
