import type { LiveAnswers } from '../../core/live/comparison.ts';
import type { FunctionCode, OfflineRuntime } from '../../core/ports.ts';
import { isRuntime } from '../../core/runtimes.ts';
import type { TestCase } from '../../core/test-case.ts';
import type { FunctionRun } from '../function-run.ts';

/** Both codes in the emulated runtime. */
export interface BothOffline {
  /** LIVE's; empty where its runtime is none that can be emulated. */
  readonly offline: LiveAnswers;
  readonly observed: LiveAnswers;
}

/**
 * Runs LIVE's code on every case, and this run's where it did not run yet: what the runs used (chance, time) is of
 * interest also where only AWS may judge.
 */
export async function runBothOffline(
  runtime: OfflineRuntime,
  run: FunctionRun,
  live: { readonly source: string; readonly runtime: string },
): Promise<BothOffline> {
  const { prepared, cases, answers } = run;
  const able = cases.filter(({ skip }) => skip === undefined);
  const known = answers.offline ?? new Map();
  const missing = able.filter(({ id }) => !known.has(id));
  const now = { source: prepared.text, runtime: run.runtime };
  const [offline, observed] = await Promise.all([
    isRuntime(live.runtime) ? runAll(runtime, { ...live, runtime: live.runtime }, able) : new Map(),
    runAll(runtime, now, missing),
  ]);
  return { offline, observed: new Map([...known, ...observed]) };
}

async function runAll(
  runtime: OfflineRuntime,
  code: FunctionCode,
  cases: readonly TestCase[],
): Promise<LiveAnswers> {
  if (cases.length === 0) return new Map();
  const answers = await runtime
    .engine(code)
    .run(cases.map(({ event, fixture }) => ({ event, fixture })));
  return new Map(cases.map(({ id }, index) => [id, answers[index]!]));
}
