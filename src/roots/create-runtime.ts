import type { EmulatedRuntime } from '../core/ports.ts';
import { createOfflineRuntime } from '../runtime/offline-runtime.ts';
import type { SpawnWorker } from './sandbox-workers.ts';

/** The offline runtime of this process, on its clock. The caller closes it. */
export function createRuntime(spawnWorker: SpawnWorker): EmulatedRuntime {
  return createOfflineRuntime({ spawnWorker, now: Date.now });
}
