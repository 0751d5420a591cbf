import type { Failure } from '../failure.ts';
import type { EngineRun } from '../report.ts';
import type { TestCase } from '../test-case.ts';

/**
 * Judges the steps of a run, which only the offline engine counts. Where it did not run the case a written limit
 * is unchecked, and that is a failure.
 */
export function checkSteps(
  { expectations }: TestCase,
  offline: EngineRun | undefined,
): readonly Failure[] {
  const written = expectations.find((expectation) => expectation.kind === 'max-steps');
  if (written === undefined) return [];
  const { limit, span } = written;
  if (offline === undefined) {
    const assertion = 'expect.maxSteps';
    return [{ kind: 'unchecked-assertion', assertion, ability: 'steps', span }];
  }
  const { steps } = offline;
  const isMet = steps !== undefined && steps <= limit;
  return isMet ? [] : [{ kind: 'steps', limit, steps, span }];
}
