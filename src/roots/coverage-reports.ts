import { hasErrors } from '../core/diagnostics.ts';
import type { FunctionCoverage } from '../core/coverage/coverage.ts';
import type { Report } from '../core/report.ts';
import type { TableLook } from '../coverage/render-coverage.ts';

export type { TableLook } from '../coverage/render-coverage.ts';

/** The table of coverage; empty where nothing was counted. */
export async function coverageTable(report: Report, look: TableLook): Promise<string> {
  const counted = countedIn(report);
  if (counted.length === 0) return '';
  const { renderCoverageTable } = await import('../coverage/render-coverage.ts');
  return renderCoverageTable(counted, look);
}

/** Coverage as lcov; undefined for a run in which nothing was run. */
export async function lcovOf(report: Report): Promise<string | undefined> {
  if (hasErrors(report.diagnostics)) return undefined;
  const { renderLcov } = await import('../coverage/render-coverage.ts');
  return renderLcov(countedIn(report));
}

function countedIn({ functions }: Report): readonly FunctionCoverage[] {
  return functions.flatMap(({ coverage }) => coverage ?? []);
}
