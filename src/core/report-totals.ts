import { hasErrors } from './diagnostics.ts';
import { EXIT } from './errors.ts';
import type { CaseReport, CaseStatus, FunctionReport, Report, RunResult } from './report.ts';

/** Number of cases per status. */
export type Totals = Readonly<Record<CaseStatus, number>> & { readonly all: number };

/** Counts cases by status. */
export function totalsOf(cases: readonly CaseReport[]): Totals {
  const totals = { passed: 0, failed: 0, error: 0, skipped: 0, 'not-run': 0, all: cases.length };
  for (const { status } of cases) totals[status] += 1;
  return totals;
}

/** All cases of a report, in report order. */
export function casesOf(report: Report): readonly CaseReport[] {
  return report.functions.flatMap((fn) => fn.cases);
}

/** The highest compute utilization AWS measured for a function; undefined when none was. */
export function maxUtilization(fn: FunctionReport): number | undefined {
  const measured = fn.cases
    .flatMap((testCase) => testCase.runs)
    .flatMap((run) => run.result.computeUtilization ?? []);
  return measured.reduce<number | undefined>(
    (highest, percent) => Math.max(highest ?? percent, percent),
    undefined,
  );
}

/** A failed test outranks trouble at AWS: a retry cannot repair it. */
export function resultOf(report: Report): RunResult {
  if (hasErrors(report.diagnostics)) return 'invalid';
  const cases = casesOf(report);
  if (cases.some((testCase) => testCase.status === 'failed')) return 'failed';
  if (report.functions.some(isUnhealthy)) return 'failed';
  const trouble =
    report.trouble !== undefined ||
    report.functions.some((fn) => fn.trouble !== undefined) ||
    cases.some((testCase) => testCase.status === 'error');
  return trouble ? 'error' : 'passed';
}

/** True for a function whose new version proved unhealthy after it was published. */
export function isUnhealthy({ deployment }: FunctionReport): boolean {
  return deployment?.health?.verdict === 'unhealthy';
}

/** The process exit code for a report. */
export function exitCodeOf(report: Report): number {
  return EXIT[resultOf(report)];
}

/** Ids of the functions that this run published and did not take back. */
export function publishedIds(report: Report): readonly string[] {
  return report.functions.filter((fn) => fn.deployment?.published).map((fn) => fn.id);
}

/** Ids of the functions whose old version this run brought back. */
export function rolledBackIds(report: Report): readonly string[] {
  return report.functions
    .filter(({ deployment }) => deployment?.rollback?.outcome === 'restored')
    .map(({ id }) => id);
}
