import { functionCase } from '../function-case.ts';
import type { CaseReport } from '../report.ts';
import type { ObsoleteSnapshot } from './snapshot.ts';

/** An entry of a snapshot file that no test asks for, as a failed case: it has no test to stand with. */
export function obsoleteCase({ functionId, caseId, span }: ObsoleteSnapshot): CaseReport {
  const prefix = `${functionId} › `;
  const name = `${caseId.startsWith(prefix) ? caseId.slice(prefix.length) : caseId} (snapshot)`;
  return functionCase(functionId, name, span, [
    { kind: 'snapshot-obsolete', caseId, span, engines: [] },
  ]);
}
