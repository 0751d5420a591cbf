import type { EngineName } from '../core/failure.ts';
import type { FunctionLimits } from '../core/function-config.ts';
import type { Engine, EngineAnswer } from '../core/ports.ts';
import type { Invocation, TestCase } from '../core/test-case.ts';
import { utilizationLimit } from '../core/verdict/utilization.ts';

/** Answers of one engine, by case id; cases the engine does not run have none. */
export type Answers = ReadonlyMap<string, EngineAnswer>;

/** Tells which cases an engine can run: skipped ones never, the others where their needs are met. */
export function casesFor(engine: EngineName, cases: readonly TestCase[]): readonly TestCase[] {
  const able = (testCase: TestCase): boolean =>
    engine === 'offline' ? !testCase.awsOnly : testCase.offlineOnly.length === 0;
  return cases.filter((testCase) => testCase.skip === undefined && able(testCase));
}

/** Runs all cases an engine can run and keeps its answers by case id. */
export async function runCases(
  engine: Engine,
  cases: readonly TestCase[],
  limits: FunctionLimits,
  onAnswer?: (testCase: TestCase) => void,
): Promise<Answers> {
  const able = casesFor(engine.name, cases);
  const invocations = able.map((it): Invocation => {
    const { event, fixture } = it;
    return { event, fixture, utilizationLimit: utilizationLimit(it, limits) };
  });
  const answers = await engine.run(invocations, (index) => {
    const testCase = able[index];
    if (testCase !== undefined) onAnswer?.(testCase);
  });
  return new Map(able.map((testCase, index) => [testCase.id, answers[index]!]));
}
