import { COVERAGE_METRICS, type CoverageTotals } from '../../core/coverage/coverage.ts';
import type { FunctionReport } from '../../core/report.ts';

/** Lines tell where to look, so their statements need no figure of their own. */
const SHOWN = COVERAGE_METRICS.filter((metric) => metric !== 'statements');

/** `lines 93%, branches 80%, functions 100%`. */
function coverageWords(totals: CoverageTotals): string {
  return SHOWN.map((metric) => `${metric} ${totals[metric].percent}%`).join(', ');
}

/** The figures of every function that was counted; `name` shows its id where there are several. */
export function coverageLines(
  functions: readonly FunctionReport[],
  name: (id: string) => string,
): readonly string[] {
  return functions.flatMap(({ id, coverage }) => {
    if (coverage === undefined) return [];
    const words = coverageWords(coverage.totals);
    return [functions.length === 1 ? words : `${name(id)}: ${words}`];
  });
}
