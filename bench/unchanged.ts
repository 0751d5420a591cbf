import { startMeasuredDeploy } from './measured-deploy.ts';
import { ms } from './figures.ts';

const LATENCY_MS = 160;

/** What a run costs that finds nothing to do. */
export async function benchUnchanged(): Promise<readonly string[]> {
  const deployment = await startMeasuredDeploy({ latencyMs: LATENCY_MS, tests: 11 });
  try {
    await deployment.deploy('same');
    const { operations, depth, wall } = await deployment.deploy('same');
    return [
      `unchanged run, ${LATENCY_MS} ms latency`,
      `  requests               ${operations.length}   (${operations.join(', ')})`,
      `  writes                 ${operations.filter((it) => /^(Create|Update|Publish)/.test(it)).length}   (goal: 0)`,
      `  depth                  ${depth}   (goal: 1)`,
      `  wall                   ${ms(wall)}`,
    ];
  } finally {
    await deployment.close();
  }
}
