import { startMeasuredDeploy } from './measured-deploy.ts';
import { ms, timed } from './figures.ts';

const LATENCY_MS = 160;
const TESTS = 11;
const PARALLEL = 4;
/** Read, upload, the rounds of tests, publish, read LIVE back. */
const DEPTH = 2 + Math.ceil(TESTS / PARALLEL) + 1 + 1;
const GOAL_MS = 1_100;

/** Wall time of a deployment over HTTP with simulated latency, against depth times latency. */
export async function benchDeploy(): Promise<readonly string[]> {
  const deployment = await startMeasuredDeploy({ latencyMs: LATENCY_MS, tests: TESTS });
  try {
    // The first deployment pays for connections; the one that counts has new code.
    await deployment.deploy('first');
    const before = deployment.requests();
    let published = Number.NaN;
    const wall = await timed(async () => {
      published = await deployment.deploy('second');
    });
    const calls = deployment.requests() - before;
    const limit = DEPTH * LATENCY_MS;
    return [
      `deploy, ${TESTS} tests, ${PARALLEL} at a time, ${LATENCY_MS} ms latency`,
      `  calls                  ${calls}`,
      `  limit                  ${ms(limit)}   (depth ${DEPTH}, reading LIVE back included)`,
      `  wall                   ${ms(wall)}   (${(wall / limit).toFixed(2)} of the limit)`,
      `  until published        ${ms(published)}   (goal: ${GOAL_MS} ms)`,
    ];
  } finally {
    await deployment.close();
  }
}
