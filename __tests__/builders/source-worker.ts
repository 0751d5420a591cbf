/** Entry of a worker that runs the sandbox from its sources. */
import { parentPort } from 'node:worker_threads';
import { DEFAULT_RUNTIME } from '../../src/core/runtimes.ts';
import { serveSandbox } from '../../src/runtime/serve-sandbox.ts';
import { makeEngine } from './engine.ts';

if (parentPort !== null) {
  const engine = makeEngine();
  // A build has its images; to make one here must not count as the time of the first event.
  engine.image(DEFAULT_RUNTIME);
  serveSandbox(parentPort, engine);
}
