import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { testWorkerFolder } from './engine.ts';

/** Starts the sandbox's worker, made of today's sources. */
export function spawnWorker(): Worker {
  return new Worker(pathToFileURL(path.join(testWorkerFolder(), 'index.mjs')));
}
