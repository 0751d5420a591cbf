import { createRuntime } from '../../src/roots/create-runtime.ts';
import type { SpawnWorker } from '../../src/roots/sandbox-workers.ts';
import { NO_FIXTURE, REDIRECT, movedPage } from '../redirect.ts';

/** Runs a function with one event, and prints the location that it answered. */
export async function runFirstEvent(spawnWorker: SpawnWorker): Promise<void> {
  const offline = createRuntime(spawnWorker);
  const engine = offline.engine({ source: REDIRECT, runtime: 'cloudfront-js-2.0' });
  const [answer] = await engine.run([{ event: movedPage(1), fixture: NO_FIXTURE }]);
  if (answer?.kind !== 'result' || !answer.result.output.includes('/new/1')) process.exitCode = 1;
  await offline.close();
}
