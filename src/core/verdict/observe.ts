import { canonicalise } from '../compare/canonical.ts';
import type { EngineName } from '../failure.ts';
import type { Observations, Outcome } from '../outcome.ts';
import type { EngineAnswer } from '../ports.ts';
import type { EngineRun } from '../report.ts';
import type { TestCase } from '../test-case.ts';

/** A run with what the offline engine saw beside it. */
export interface ObservedRun {
  readonly run: EngineRun;
  readonly observations: Observations | undefined;
}

/** An engine's answer in the canonical model; undefined when there is no result. */
export function observe(
  testCase: TestCase,
  engine: EngineName,
  answer: EngineAnswer | undefined,
): ObservedRun | undefined {
  if (answer?.kind !== 'result') return undefined;
  const { result, observations, durationMs } = answer;
  const outcome = canonicalise(result, testCase.event, testCase.eventType);
  const completed = complete(outcome, observations);
  const steps = observations?.steps;
  return { run: { engine, result, outcome: completed, durationMs, steps }, observations };
}

/** AWS's text names a line for some errors only, and no kind; the offline engine knows more. */
function complete(outcome: Outcome, seen: Observations | undefined): Outcome {
  if (outcome.kind !== 'error' || seen === undefined) return outcome;
  const located = { ...outcome, line: outcome.line ?? seen.errorLine };
  return seen.badReturn ? { ...located, badReturn: true } : located;
}
