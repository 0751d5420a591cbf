import { formatNumber } from '../../core/format-number.ts';
import type { CaseReport } from '../../core/report.ts';
import { renderCaseContext } from '../text/case-context.ts';
import type { TextContext } from '../text/context.ts';
import { count } from '../text/count.ts';
import type { TroubledCases } from '../text/same-trouble.ts';
import { renderTrouble } from '../text/trouble.ts';
import { codeBlock, codeSpan } from './code-span.ts';
import type { Detail } from './detail.ts';
import { renderFailureText } from './failure-rows.ts';
import { renderPlace, type Links } from './link.ts';
import type { RowCells } from './row-cells.ts';
import { renderTable } from './table.ts';

/** What blocks are made from. */
export interface BlockContext {
  readonly text: TextContext;
  readonly links: Links;
  readonly detail: Detail;
  readonly cells: RowCells;
}

/** A failed case: its name and place, what was expected, and, folded away, what it did. */
export function renderFailedCase(context: BlockContext, report: CaseReport): string {
  const { text, links, detail } = context;
  const sources = { lines: text.lines, links };
  const engines = report.runs.length;
  const texts = report.failures.map((failure) =>
    renderFailureText(failure, engines > failure.engines.length, sources),
  );
  const rows = texts.flatMap((it) => it.rows);
  const shown = rows.slice(0, detail.rows);
  return [
    title(report, links),
    ...(rows.length === 0
      ? []
      : [
          renderTable(
            ['', 'expected', 'actual'],
            ['left', 'left', 'left'],
            shown,
            rows.length - shown.length,
          ),
        ]),
    ...texts.flatMap((it) => it.paragraphs),
    ...(detail.outputs ? [fold('Request, output, logs', caseContext(text, report))] : []),
  ].join('\n\n');
}

/** Cases that AWS could not run for one reason: which ones, and why. */
export function renderTroubledCases(
  context: BlockContext,
  { trouble, cases }: TroubledCases,
): string {
  const { text, links, detail } = context;
  const why = block(renderTrouble(text, trouble));
  const [first, ...others] = cases;
  if (others.length === 0) return `${title(first, links)} · could not be run\n\n${why}`;
  const shown = cases.slice(0, Math.min(NAMED_CASES, detail.rows));
  const hidden = cases.length - shown.length;
  const list = [
    ...shown.map((it) => `- ${title(it, links)}`),
    ...(hidden > 0 ? [`- … ${formatNumber(hidden)} more`] : []),
  ];
  return `${count(cases.length, 'test')} could not be run:\n\n${list.join('\n')}\n\n${why}`;
}

/** Cases with one trouble that are named. */
const NAMED_CASES = 20;

/** Indented lines of terminal text as a code block. */
export function block(lines: readonly string[]): string {
  return codeBlock(lines.map((line) => line.replace(/^ {1,6}/, '')));
}

/** A part that a reader opens. The title is cf2's own words. */
export function fold(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

function title({ testCase, failures }: CaseReport, links: Links): string {
  const place = renderPlace(failures[0]?.span ?? testCase.span, links);
  return `**${codeSpan(testCase.name)}** · ${place}`;
}

function caseContext(text: TextContext, report: CaseReport): string {
  return block(renderCaseContext(text, report));
}
