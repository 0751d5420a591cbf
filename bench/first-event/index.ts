/**
 * One event through the offline engine and nothing else: no test files, no report. bench/cold-start.ts bundles
 * it and starts it as a process of its own.
 */
import { sandboxWorkers } from '../../src/roots/sandbox-workers.ts';

const spawnWorker = sandboxWorkers('./worker/index.js', { early: true });

void import('./run-first-event.ts').then(({ runFirstEvent }) => runFirstEvent(spawnWorker));
