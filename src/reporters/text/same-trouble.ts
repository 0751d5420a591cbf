import type { ServiceError } from '../../core/errors.ts';
import type { CaseReport } from '../../core/report.ts';

/** Cases that AWS could not run for one reason; at least one. */
export interface TroubledCases {
  readonly trouble: ServiceError;
  readonly cases: readonly [CaseReport, ...CaseReport[]];
}

/** Groups the cases of one function that could not be run, in the order of their first cases. */
export function groupTroubled(cases: readonly CaseReport[]): readonly TroubledCases[] {
  const groups = new Map<string, { trouble: ServiceError; cases: [CaseReport, ...CaseReport[]] }>();
  for (const it of cases) {
    const { trouble } = it;
    if (it.status !== 'error' || trouble === undefined) continue;
    const key = JSON.stringify([trouble.failure, trouble.operation, trouble.subject]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { trouble, cases: [it] });
    else group.cases.push(it);
  }
  return [...groups.values()];
}
