import { casesOf } from '../../core/report-totals.ts';
import type { CaseReport, Report } from '../../core/report.ts';
import { groupFailures, type CaseGroup } from '../../core/tables.ts';
import { renderCaseDetails, renderCaseTrouble } from '../text/case-details.ts';
import { DETAIL_INDENT } from '../text/fields.ts';
import type { TextContext } from '../text/context.ts';
import { escapeControls } from '../text/quote.ts';
import { renderOtherRows } from '../text/row-lines.ts';
import { clip } from '../text/shown.ts';
import { renderFailure } from '../text/failure-details.ts';
import { renderTrouble } from '../text/trouble.ts';

/** Every failure and every trouble in full, in the order of the report; one block each. */
export function renderDetails(context: TextContext, report: Report): string[][] {
  const groups = numberGroups(report);
  const ofFunctions = report.functions.flatMap((fn) => [
    ...fn.cases.flatMap((it) => caseBlock(context, report, it, groups.get(it))),
    ...(fn.trouble === undefined
      ? []
      : [[errorLine(context, fn.id), ...indent(renderTrouble(context, fn.trouble))]]),
  ]);
  return report.trouble === undefined
    ? ofFunctions
    : [...ofFunctions, [errorLine(context, ''), ...indent(renderTrouble(context, report.trouble))]];
}

/** Failures that are told together, and their numbers: `3/9`, `3-5/9`. */
interface NumberedGroup {
  readonly group: CaseGroup;
  readonly number: string;
}

/** Groups of failures by their first cases, under which they are told. */
function numberGroups(report: Report): ReadonlyMap<CaseReport, NumberedGroup> {
  const groups = groupFailures(casesOf(report));
  const all = groups.reduce((sum, { length }) => sum + length, 0);
  let last = 0;
  return new Map(
    groups.map((group) => {
      const first = last + 1;
      last += group.length;
      const range = group.length === 1 ? `${first}` : `${first}-${last}`;
      return [group[0], { group, number: `${range}/${all}` }];
    }),
  );
}

function caseBlock(
  context: TextContext,
  report: Report,
  it: CaseReport,
  numbered: NumberedGroup | undefined,
): string[][] {
  const { theme } = context;
  const name = escapeControls(clip(it.testCase.id));
  if (it.status === 'error') {
    return [
      [errorLine(context, it.testCase.id), ...indent(renderCaseTrouble(context, report, it))],
    ];
  }
  if (numbered === undefined) return acceptedBlock(context, it);
  const title = ` ${theme.bold(theme.red('FAIL'))} ${numbered.number}  ${theme.bold(name)}`;
  const others = renderOtherRows(numbered.group);
  const block = [title, ...renderCaseDetails(context, it)];
  return [others.length === 0 ? block : [...block, '', ...others]];
}

/** What was recorded before, and is another one now because it was accepted. */
function acceptedBlock(context: TextContext, { testCase, recording }: CaseReport): string[][] {
  const { theme } = context;
  const accepted = recording?.accepted ?? [];
  if (accepted.length === 0) return [];
  const title = ` ${theme.bold(theme.yellow('ACCEPTED'))}  ${theme.bold(escapeControls(clip(testCase.id)))}`;
  return [[title, ...accepted.flatMap((failure) => renderFailure(context, failure))]];
}

function errorLine({ theme }: TextContext, subject: string): string {
  return ` ${theme.bold(theme.red('ERROR'))} ${theme.bold(escapeControls(clip(subject)))}`.trimEnd();
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `${DETAIL_INDENT}${line}`);
}
