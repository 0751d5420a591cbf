import type { EngineFailure } from '../failure.ts';
import type { StrictAnswer, StrictBackend } from '../ports.ts';
import type { CaseNote, CaseReport } from '../report.ts';
import type { Runtime } from '../runtimes.ts';
import { opinionOn, type Opinion } from './opinion.ts';

/**
 * Adds to a case what a second engine says of its offline run: a failure per difference. One that its version
 * explains is only noted.
 */
export function addOpinion(
  report: CaseReport,
  answer: StrictAnswer,
  second: {
    readonly backend: Pick<StrictBackend, 'binary' | 'explain'>;
    readonly runtime: Runtime;
  },
): CaseReport {
  const offline = report.runs.find(({ engine }) => engine === 'offline');
  if (offline === undefined) return report;
  const opinion = opinionOn(offline, answer, report.testCase, second);
  const failures = failuresOf(opinion, report);
  return {
    ...report,
    status: failures.length > 0 ? 'failed' : report.status,
    failures: [...report.failures, ...failures],
    notes: [...report.notes, ...notesOf(opinion)],
  };
}

function failuresOf({ differences, binary }: Opinion, { testCase }: CaseReport): EngineFailure[] {
  return differences
    .filter(({ because }) => because === undefined)
    .map(({ field, shown: [offline, second] }) => ({
      kind: 'strict-mismatch',
      ...{ field, offline, second, binary },
      span: testCase.span,
      engines: ['offline'],
    }));
}

function notesOf({ differences, gap }: Opinion): CaseNote[] {
  const known = differences.flatMap(({ field, because }): CaseNote[] =>
    because === undefined ? [] : [{ note: 'strict-known', field, because }],
  );
  return gap === undefined ? known : [...known, { note: 'strict-gap', gap }];
}
