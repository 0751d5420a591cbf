import { casesOf } from '../../core/report-totals.ts';
import type { CaseReport, Report } from '../../core/report.ts';
import { renderCaseDetails, renderCaseTrouble } from '../text/case-details.ts';
import { DETAIL_INDENT } from '../text/fields.ts';
import type { TextContext } from '../text/context.ts';
import { escapeControls } from '../text/quote.ts';
import { clip } from '../text/shown.ts';
import { renderTrouble } from '../text/trouble.ts';

/** Every failure and every trouble in full, in the order of the report; one block each. */
export function renderDetails(context: TextContext, report: Report): string[][] {
  const failed = casesOf(report).filter(({ status }) => status === 'failed');
  const numbers = new Map(failed.map((it, index) => [it, `${index + 1}/${failed.length}`]));
  const ofFunctions = report.functions.flatMap((fn) => [
    ...fn.cases.flatMap((it) => caseBlock(context, report, it, numbers.get(it))),
    ...(fn.trouble === undefined
      ? []
      : [[errorLine(context, fn.id), ...indent(renderTrouble(context, fn.trouble))]]),
  ]);
  return report.trouble === undefined
    ? ofFunctions
    : [...ofFunctions, [errorLine(context, ''), ...indent(renderTrouble(context, report.trouble))]];
}

function caseBlock(
  context: TextContext,
  report: Report,
  it: CaseReport,
  number: string | undefined,
): string[][] {
  const { theme } = context;
  const name = escapeControls(clip(it.testCase.id));
  if (it.status === 'error') {
    return [
      [errorLine(context, it.testCase.id), ...indent(renderCaseTrouble(context, report, it))],
    ];
  }
  if (number === undefined) return [];
  const title = ` ${theme.bold(theme.red('FAIL'))} ${number}  ${theme.bold(name)}`;
  return [[title, ...renderCaseDetails(context, it)]];
}

function errorLine({ theme }: TextContext, subject: string): string {
  return ` ${theme.bold(theme.red('ERROR'))} ${theme.bold(escapeControls(clip(subject)))}`.trimEnd();
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `${DETAIL_INDENT}${line}`);
}
