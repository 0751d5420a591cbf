import type { FunctionLimits } from '../core/function-config.ts';
import type { OfflineRuntime } from '../core/ports.ts';
import type { FunctionReport } from '../core/report.ts';
import { runCases } from './run-cases.ts';

/** The steps of one case in two versions of a function; undefined where it was not counted. */
export interface StepsComparison {
  readonly name: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Another version of a function, and the limits of the function. */
export interface OtherVersion {
  readonly text: string;
  readonly limits: FunctionLimits;
}

/** Runs the cases of a function through another version of its source, and compares the steps. */
export async function compareSteps(
  offline: OfflineRuntime,
  fn: FunctionReport,
  { text: source, limits }: OtherVersion,
): Promise<readonly StepsComparison[]> {
  const engine = offline.engine({ source, runtime: fn.runtime });
  const answers = await runCases(
    engine,
    fn.cases.map(({ testCase }) => testCase),
    limits,
  );
  return fn.cases.flatMap(({ testCase, runs }) => {
    const answer = answers.get(testCase.id);
    if (answer?.kind !== 'result') return [];
    const after = runs.find((run) => run.engine === 'offline')?.steps;
    return [{ name: testCase.name, before: answer.observations?.steps, after }];
  });
}
