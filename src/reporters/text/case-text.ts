import type { Failure } from '../../core/failure.ts';
import type { CaseReport, Report } from '../../core/report.ts';
import { inListOrder } from './changes-list.ts';
import { RULES } from '../../core/rules/rule-table.ts';
import { renderCaseDetails, renderCaseTrouble } from './case-details.ts';
import type { TextContext } from './context.ts';
import { coverageSides, kvsWords, SNAPSHOT_WORDS, stepsSides } from './failure-words.ts';
import { escapeControls, quote } from './quote.ts';
import { ruleTitle } from './rule-words.ts';
import { formatShown } from './shown.ts';

/** Everything about a failed case or one that could not be run, as terminal text. */
export function caseText(context: TextContext, report: Report, it: CaseReport): string {
  const lines =
    it.status === 'error' ? renderCaseTrouble(context, report, it) : renderCaseDetails(context, it);
  return lines.join('\n');
}

/** The field that failed, else the kind of failure: `response.statusCode`, `function-error`. */
export function failureType(failure: Failure): string {
  if (failure.kind === 'rule') return `rule/${failure.code}`;
  return failure.kind === 'assertion' ? failure.field : failure.kind;
}

/** A failure in one line. */
export function failureMessage(failure: Failure): string {
  switch (failure.kind) {
    case 'assertion':
    case 'outcome':
      return `${failureType(failure)}: expected ${formatShown(failure.expected)}, actual ${formatShown(failure.actual)}`;
    case 'changes': {
      const fields = inListOrder(failure.differences).map(({ sign, field }) => `${sign} ${field}`);
      return escapeControls(`changes: ${fields.join(', ')}`);
    }
    case 'function-error':
      return escapeControls(failure.message);
    case 'engine-mismatch':
      return escapeControls(`offline and aws disagree on ${failure.field}`);
    case 'strict-mismatch':
      return escapeControls(`offline and ${failure.binary} disagree on ${failure.field}`);
    case 'unchecked-assertion':
      return escapeControls(`${failure.assertion} was not checked`);
    case 'steps':
      return `steps: expected ${stepsSides(failure).expected}, actual ${stepsSides(failure).actual}`;
    case 'coverage': {
      const { what, expected, actual } = coverageSides(failure);
      return `${what}: expected ${expected}, actual ${actual}`;
    }
    case 'rule':
      return `${ruleTitle(failure)}: ${RULES[failure.code].rule}, actual ${formatShown(failure.actual)}`;
    case 'kvs-mismatch':
      return `kvs-mismatch: ${kvsWords(failure, quote)}`;
    case 'snapshot-missing':
    case 'snapshot-obsolete':
      return `${failure.kind}: ${SNAPSHOT_WORDS[failure.kind].what}`;
    case 'utilization':
      return `compute utilization above ${failure.limit}%: ${failure.samples.join(', ')}`;
  }
}

/** Milliseconds that all engines spent on a case. */
export function caseDuration({ runs }: CaseReport): number {
  return runs.reduce((sum, run) => sum + run.durationMs, 0);
}

/** What a function logged; runs of several engines log the same, so one of them speaks. */
export function caseLogs({ runs }: CaseReport): readonly string[] {
  return (runs.find((run) => run.result.logs.length > 0) ?? runs[0])?.result.logs ?? [];
}

/** Compute utilization AWS measured for a case; undefined when it did not. */
export function caseUtilization({ runs }: CaseReport): number | undefined {
  return runs.find((run) => run.result.computeUtilization !== undefined)?.result.computeUtilization;
}

/** What the offline engine counted for a case; undefined when it did not. */
export function caseSteps({ runs }: CaseReport): number | undefined {
  return runs.find(({ steps }) => steps !== undefined)?.steps;
}
