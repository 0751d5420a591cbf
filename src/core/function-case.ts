import type { EngineFailure } from './failure.ts';
import type { CaseReport } from './report.ts';
import type { Span } from './source.ts';

/** What is wrong with a function and stands with none of its tests, as a failed case without an event. */
export function functionCase(
  functionId: string,
  name: string,
  span: Span,
  failures: readonly EngineFailure[],
): CaseReport {
  return {
    testCase: {
      id: `${functionId} › ${name}`,
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
    failures,
    runs: [],
    trouble: undefined,
    notes: [],
  };
}

/** Whether it is such a case: no test stands behind it. */
export function isFunctionCase({ testCase, runs }: CaseReport): boolean {
  const { event, request } = testCase;
  return request === '' && runs.length === 0 && Object.keys(event).length === 0;
}
