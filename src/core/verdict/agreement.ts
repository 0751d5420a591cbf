import { compareLogs } from '../compare/compare-logs.ts';
import { compareOutcomes } from '../compare/compare-outcomes.ts';
import type { Failure } from '../failure.ts';
import type { CaseNote, EngineRun } from '../report.ts';
import type { Span } from '../source.ts';
import { chancesOf } from './chances.ts';
import type { ObservedRun } from './observe.ts';

/** What the comparison of two engines found. */
export interface Agreement {
  readonly failures: readonly Failure[];
  readonly notes: readonly CaseNote[];
}

/**
 * Compares outcome and logs of both engines. Runs that may differ by chance, or by what the key value
 * store holds (`verifiedKeys` are known to be equal), are not compared and say so; another wording of the
 * same kind of error is a note.
 */
export function compareEngines(
  offline: ObservedRun,
  aws: EngineRun,
  verifiedKeys: ReadonlySet<string>,
  span: Span,
): Agreement {
  const because =
    offline.observations === undefined
      ? 'the offline run was not observed'
      : chancesOf(offline.observations, verifiedKeys).join(', ');
  if (because !== '') return { failures: [], notes: [{ note: 'not-compared', because }] };
  const logs = compareLogs(offline.run.result.logs, aws.result.logs);
  const differences = [
    ...compareOutcomes(offline.run.outcome, aws.outcome),
    ...(logs ? [logs] : []),
  ];
  const failures = differences.map(({ field, a, b }): Failure => ({
    kind: 'engine-mismatch',
    field,
    offline: a,
    aws: b,
    span,
  }));
  return { failures, notes: wordingNotes(offline.run, aws) };
}

function wordingNotes({ outcome: offline }: EngineRun, { outcome: aws }: EngineRun): CaseNote[] {
  if (offline.kind !== 'error' || aws.kind !== 'error') return [];
  if (offline.message === aws.message) return [];
  return [{ note: 'error-wording', offline: offline.message, aws: aws.message }];
}
