/** npm run check: everything but the tests. One line per check; a failed one shows what it says. */
import os from 'node:os';
import { CHECKS, type Check } from './check/checks.ts';

/** Answers whether the check passed. */
async function report({ name, run }: Check): Promise<boolean> {
  const start = performance.now();
  const complaint = await run().catch((error: unknown) => String(error));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${complaint ? '✗' : '✓'} ${name.padEnd(24)} ${seconds.padStart(5)} s`);
  if (complaint) console.log(complaint.trimEnd().replace(/^/gm, '    '));
  return !complaint;
}

const waiting = [...CHECKS];

/** Takes checks from the queue until none is left. */
async function work(): Promise<boolean> {
  let passed = true;
  for (let check = waiting.shift(); check; check = waiting.shift())
    passed = (await report(check)) && passed;
  return passed;
}

const workers = Array.from({ length: Math.max(2, os.availableParallelism()) }, work);
const passed = (await Promise.all(workers)).every(Boolean);
if (!passed) process.exitCode = 1;
