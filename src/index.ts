import { sandboxWorkers } from './roots/sandbox-workers.ts';

/** The sandbox's bundle, as dist/index.js sees it. */
const WORKER = './worker/index.js';

const spawnWorker = sandboxWorkers(WORKER, { early: true });

// Imported now, and not above, so that the sandbox loads in its thread at the same time.
void import('./main.ts').then(({ run }) => run(spawnWorker));
