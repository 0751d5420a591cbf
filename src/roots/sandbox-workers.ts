import { Worker } from 'node:worker_threads';
import { besideBundle } from './beside-bundle.ts';

/** Starts a worker thread of the sandbox. */
export type SpawnWorker = () => Worker;

/**
 * Answers what starts workers on the sandbox's bundle, named as the running bundle sees it. With `early` the
 * first one starts at once: a root asks for it before it loads the rest of itself, so that two threads load side
 * by side.
 */
export function sandboxWorkers(
  bundle: string,
  { early: isEarly }: { early: boolean },
): SpawnWorker {
  const spawn: SpawnWorker = () => new Worker(besideBundle(bundle));
  let early = isEarly ? spawn() : undefined;
  // Whoever takes it over listens. Until then it must neither end the process nor keep it alive.
  early?.on('error', () => undefined).unref();
  return () => {
    const worker = early;
    early = undefined;
    return worker === undefined || hasEnded(worker) ? spawn() : worker;
  };
}

/** https://nodejs.org/api/worker_threads.html#workerthreadid: "If the worker is not running, the value is -1" */
function hasEnded({ threadId }: Worker): boolean {
  return threadId === -1;
}
