import { startMeasuredDeploy } from './measured-deploy.ts';
import { ms, timed } from './figures.ts';

const LATENCY_MS = 160;

/** What a run costs that finds nothing to do. */
export async function benchUnchanged(): Promise<readonly string[]> {
  const deployment = await startMeasuredDeploy({ latencyMs: LATENCY_MS, tests: 11 });
  try {
    await deployment.deploy('same');
    const seen = deployment.requests();
    const wall = await timed(() => deployment.deploy('same'));
    const { operations, depth } = deployment.since(seen);
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
