import type { EmulatedRuntime } from '../../src/core/ports.ts';
import { createOfflineRuntime } from '../../src/runtime/offline-runtime.ts';
import { spawnWorker } from './spawn-worker.ts';

/** The real offline runtime, its worker straight from the sources. The caller closes it. */
export function createTestRuntime(): EmulatedRuntime {
  return createOfflineRuntime({ spawnWorker, now: Date.now });
}
