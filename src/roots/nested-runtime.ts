import { Worker } from 'node:worker_threads';
import type { OfflineRuntime } from '../core/ports.ts';
import { besideBundle } from './beside-bundle.ts';
import { createOfflineRuntime } from '../runtime/offline-runtime.ts';

/** The sandbox's bundle, as bundles in folders of dist see it: dist/cli/index.js, dist/testing/index.js. */
const WORKER = '../worker/index.js';

/** The offline runtime of the command line and of cf2/testing. The caller closes it. */
export function createRuntime(): OfflineRuntime {
  return createOfflineRuntime({
    spawnWorker: () => new Worker(besideBundle(WORKER)),
    now: Date.now,
  });
}
