import { exitCodeOf } from '../../core/report-totals.ts';
import type { CaseReport, Report } from '../../core/report.ts';
import { failureEngine, renderCaseContext } from './case-context.ts';
import type { TextContext } from './context.ts';
import { renderFailure } from './failure-details.ts';
import { renderTrouble } from './trouble.ts';

/** All failures of a case, one after the other, then what the case did. */
export function renderCaseDetails(context: TextContext, report: CaseReport): string[] {
  const failures = report.failures.flatMap((failure) => [
    ...renderFailure(context, failure),
    ...failureEngine(failure, report),
    '',
  ]);
  return [...failures, ...renderCaseContext(context, report)];
}

/** Why AWS could not run a case. */
export function renderCaseTrouble(context: TextContext, report: Report, it: CaseReport): string[] {
  if (it.trouble === undefined) return [];
  const exit = exitCodeOf(report) === 3 ? 'not a test failure (exit 3)' : 'not a test failure';
  return renderTrouble(context, it.trouble, exit);
}
