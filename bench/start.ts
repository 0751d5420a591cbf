import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { REDIRECTS, removeProjects, writeProject } from '../__tests__/builders/project.ts';
import { runAction } from '../__tests__/builders/run-action.ts';
import { median, ms, timed } from './figures.ts';

const RUNS = 15;

/** Start of the action on the offline path (one function, two tests) against bare node, interleaved. */
export async function benchStart(): Promise<readonly string[]> {
  const workspace = await writeProject(REDIRECTS);
  const bare: number[] = [];
  const action: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const times = [await timed(bareNode), await timed(() => offlineRun(workspace))] as const;
    // The first pair only warms the disk cache.
    if (run === 0) continue;
    bare.push(times[0]);
    action.push(times[1]);
  }
  await removeProjects();
  const over = median(action.map((time, index) => time - (bare[index] ?? 0)));
  return [
    `start, offline path, median of ${RUNS} pairs`,
    `  bare node              ${ms(median(bare))}`,
    `  action, 2 tests        ${ms(median(action))}`,
    `  over bare node         ${ms(over)}   (${(over / median(bare)).toFixed(2)} of bare node)`,
  ];
}

async function bareNode(): Promise<void> {
  await once(spawn(process.execPath, ['-e', '0']), 'close');
}

async function offlineRun(workspace: string): Promise<void> {
  const { exitCode, stdout } = await runAction(workspace, { inputs: { engine: 'offline' } });
  if (exitCode !== 0) throw new Error(`the action ended with ${exitCode}:\n${stdout}`);
}
