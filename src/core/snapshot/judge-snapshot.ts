import { compareOutcomes } from '../compare/compare-outcomes.ts';
import type { EngineFailure, Failure } from '../failure.ts';
import type { TestCase } from '../test-case.ts';
import { checkOutcome } from '../verdict/check-outcome.ts';
import { mergeFailures } from '../verdict/merge-failures.ts';
import type { ObservedRun } from '../verdict/observe.ts';
import { recordedValue } from './recorded-value.ts';
import type { Recording, Snapshot, SnapshotMode } from './snapshot.ts';

/** Holds what the engines answered against the snapshot of a case, unless it is to be accepted. */
export function checkSnapshot(
  testCase: TestCase,
  runs: readonly ObservedRun[],
  mode: SnapshotMode,
): readonly EngineFailure[] {
  const { snapshot } = testCase;
  if (snapshot === undefined || mode === 'update') return [];
  if (snapshot.recorded === undefined) {
    const isError = runs.some(({ run }) => run.outcome.kind === 'error');
    return mode === 'check' && !isError ? [missing(snapshot, runs)] : [];
  }
  return mergeFailures(
    runs.map((it) => ({ engine: it.run.engine, failures: differences(testCase, it) })),
  );
}

/**
 * What to record for a case that passed everything else: nothing while engines differ, or while what is
 * recorded already holds.
 */
export function recordingOf(
  testCase: TestCase,
  runs: readonly ObservedRun[],
  mode: SnapshotMode,
): Recording | undefined {
  const { snapshot } = testCase;
  const [first] = runs;
  if (snapshot === undefined || first === undefined || mode === 'check') return undefined;
  const accepted = differences(testCase, first);
  if (snapshot.recorded !== undefined && accepted.length === 0) return undefined;
  const { outcome } = first.run;
  if (outcome.kind === 'error') return undefined;
  const agree = runs.every(({ run }) => compareOutcomes(outcome, run.outcome).length === 0);
  if (!agree) return undefined;
  const value = recordedValue(testCase, outcome);
  return { snapshot, value, accepted, mayVary: variances(testCase, runs) };
}

function missing({ span }: Snapshot, runs: readonly ObservedRun[]): EngineFailure {
  return { kind: 'snapshot-missing', span, engines: runs.map(({ run }) => run.engine) };
}

/** An error is a failure of its own. */
function differences(testCase: TestCase, { run: { outcome } }: ObservedRun): readonly Failure[] {
  const recorded = testCase.snapshot?.recorded;
  if (recorded === undefined || outcome.kind === 'error') return [];
  return checkOutcome(testCase, recorded, outcome).map((failure) =>
    failure.kind === 'changes' ? { ...failure, of: 'snapshot' } : failure,
  );
}

function variances({ fixture }: TestCase, runs: readonly ObservedRun[]): readonly string[] {
  const seen = runs.flatMap(({ observations }) => observations ?? []);
  return [
    ...(fixture.clock === undefined && seen.some((it) => it.usedClock) ? ['the clock'] : []),
    ...(seen.some((it) => it.usedRandom) ? ['random numbers'] : []),
  ];
}
