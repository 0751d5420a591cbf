import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../scripts/build/bundles.ts';
import { median, ms, timed } from './figures.ts';

const RUNS = 15;
/** What the engine may cost over a Node that does nothing. */
const GOAL_MS = 60;

const run = promisify(execFile);

/** Start of the offline engine (checker and sandbox) up to its first answer against bare node, interleaved. */
export async function benchColdStart(): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join('node_modules', '.cache', 'cf2-bench-'));
  try {
    await bundle('bench/first-event/index.ts', folder);
    cpSync('dist/worker', path.join(folder, 'worker'), { recursive: true });
    return await measure(path.resolve(folder, 'index.js'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(program: string): Promise<readonly string[]> {
  const [bare, engine]: [number[], number[]] = [[], []];
  for (let round = 0; round <= RUNS; round += 1) {
    const times = [await timed(() => start('-e', '0')), await timed(() => start(program))] as const;
    // The first pair only warms the disk cache.
    if (round === 0) continue;
    bare.push(times[0]);
    engine.push(times[1]);
  }
  const over = median(engine.map((time, round) => time - (bare[round] ?? 0)));
  return [
    `cold start of the offline engine, median of ${RUNS} pairs`,
    `  bare node              ${ms(median(bare))}`,
    `  first event            ${ms(median(engine))}`,
    `  over bare node         ${ms(over)}   (goal: ${GOAL_MS} ms; ${(over / median(bare)).toFixed(2)} of bare node)`,
  ];
}

/** Rejects when the process does not end with 0. */
function start(...args: readonly string[]): Promise<unknown> {
  return run(process.execPath, [...args]);
}
