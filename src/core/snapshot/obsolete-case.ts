import type { CaseReport } from '../report.ts';
import type { ObsoleteSnapshot } from './snapshot.ts';

/** An entry of a snapshot file that no test asks for, as a failed case: it has no test to stand with. */
export function obsoleteCase({ functionId, caseId, span }: ObsoleteSnapshot): CaseReport {
  const prefix = `${functionId} › `;
  const name = `${caseId.startsWith(prefix) ? caseId.slice(prefix.length) : caseId} (snapshot)`;
  return {
    testCase: {
      id: `${prefix}${name}`,
      functionId,
      name,
      request: '',
      span,
      event: {},
      eventType: 'viewer-request',
      fixture: { kvs: undefined, clock: undefined, edgeLocation: undefined, rawQueryString: null },
      expectations: [],
      allow: [],
      tags: [],
      skip: undefined,
      only: false,
      offlineOnly: [],
      awsOnly: false,
    },
    status: 'failed',
    failures: [{ kind: 'snapshot-obsolete', caseId, span, engines: [] }],
    runs: [],
    trouble: undefined,
    notes: [],
  };
}
