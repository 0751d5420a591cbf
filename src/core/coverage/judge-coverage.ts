import type { EngineFailure } from '../failure.ts';
import type { CaseReport } from '../report.ts';
import { functionCase } from '../function-case.ts';
import { COVERAGE_METRICS, type CoverageLimits, type CoverageTotals } from './coverage.ts';

/** What is known of a function's coverage. */
export interface CoverageFacts {
  readonly functionId: string;
  readonly limits: CoverageLimits | undefined;
  /** undefined: nobody could count. */
  readonly totals: CoverageTotals | undefined;
  /** Whether the offline engine was part of the run. */
  readonly ranOffline: boolean;
}

/**
 * A failed case for limits that are not reached: coverage belongs to a function and to none of its tests. Nothing
 * for limits that hold. A limit that nobody could check does not hold.
 */
export function judgeCoverage(facts: CoverageFacts): readonly CaseReport[] {
  const failures = failuresOf(facts);
  const [first] = failures;
  if (first === undefined) return [];
  return [functionCase(facts.functionId, 'limits.coverage', first.span, failures)];
}

function failuresOf({ limits, totals, ranOffline }: CoverageFacts): readonly EngineFailure[] {
  const written = COVERAGE_METRICS.flatMap((metric) => {
    const limit = limits?.[metric];
    return limit === undefined ? [] : [{ metric, ...limit }];
  });
  const [first] = written;
  if (first === undefined) return [];
  if (!ranOffline) {
    const assertion = 'limits.coverage';
    const { span } = first;
    return [{ kind: 'unchecked-assertion', assertion, ability: 'coverage', span, engines: [] }];
  }
  return written.flatMap(({ metric, percent, span }): EngineFailure[] => {
    const actual = totals?.[metric];
    if (actual !== undefined && actual.percent >= percent) return [];
    return [{ kind: 'coverage', metric, limit: percent, actual, span, engines: ['offline'] }];
  });
}
