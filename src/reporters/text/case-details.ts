import { exitCodeOf } from '../../core/report-totals.ts';
import type { CaseReport, Report } from '../../core/report.ts';
import { failureEngine, renderCaseContext, renderCaseRun } from './case-context.ts';
import type { TextContext } from './context.ts';
import { renderFailure } from './failure-details.ts';
import { renderCallTrouble } from './trouble.ts';

/** All failures of a case, one after the other, then what the case did and how to run it again. */
export function renderCaseDetails(context: TextContext, report: CaseReport): string[] {
  return [...renderFailures(context, report), ...renderCaseContext(context, report)];
}

/** The same for a case that no file has, and that nothing but its own program can run again. */
export function renderCaseInCode(context: TextContext, report: CaseReport): string[] {
  return [...renderFailures(context, report), ...renderCaseRun(context, report)];
}

function renderFailures(context: TextContext, report: CaseReport): string[] {
  return report.failures.flatMap((failure) => [
    ...renderFailure(context, failure),
    ...failureEngine(failure, report),
    '',
  ]);
}

/** Why AWS could not run a case. */
export function renderCaseTrouble(context: TextContext, report: Report, it: CaseReport): string[] {
  if (it.trouble === undefined) return [];
  const exit = exitCodeOf(report) === 3 ? 'not a test failure (exit 3)' : 'not a test failure';
  return renderCallTrouble(context, it.trouble, exit);
}
