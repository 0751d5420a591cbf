import type { Worker } from 'node:worker_threads';
import type { Clock, EmulatedRuntime } from '../core/ports.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { SandboxLimits } from './limits.ts';
import { createCountingEngine, createOfflineEngine } from './offline-engine.ts';
import { createSandboxQueue } from './sandbox-queue.ts';

/** What the offline runtime needs from its root. */
export interface OfflineRuntimeOptions {
  /** Starts a worker on worker.ts, or on its bundle. Called at once, and again whenever one had to be killed. */
  readonly spawnWorker: () => Worker;
  /** The time of runs whose fixture names none. */
  readonly now: Clock;
  readonly limits?: Partial<SandboxLimits>;
}

/**
 * Creates the emulation of CloudFront's runtimes. The worker starts in the background right away: create it
 * as early as possible. It does not keep the process alive while nothing runs.
 */
export function createOfflineRuntime(options: OfflineRuntimeOptions): EmulatedRuntime {
  const queue = createSandboxQueue(options.spawnWorker, { ...DEFAULT_LIMITS, ...options.limits });
  return {
    engine: (code) => createOfflineEngine(code, queue, options.now),
    countingEngine: (code) => createCountingEngine(code, queue, options.now),
    close: () => queue.close(),
  };
}
