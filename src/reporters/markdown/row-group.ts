import type { EngineFailure } from '../../core/failure.ts';
import { formatNumber } from '../../core/format-number.ts';
import type { CaseReport } from '../../core/report.ts';
import type { CaseGroup, countRows } from '../../core/tables.ts';
import { renderCaseContext } from '../text/case-context.ts';
import { failureMessage } from '../text/case-text.ts';
import { count } from '../text/count.ts';
import { rowNumber } from '../text/row-place.ts';
import { rowSides } from '../text/row-sides.ts';
import { block, fold, type BlockContext } from './case-block.ts';
import { codeCell, codeSpan } from './code-span.ts';
import { renderFailureText, type FailureText } from './failure-rows.ts';
import { renderPlace } from './link.ts';
import { renderTable } from './table.ts';

/** Rows of a table that fail alike: how many of how many, one line for each, and what the first of them did. */
export function renderRowGroup(
  context: BlockContext,
  group: CaseGroup,
  rowsOf: ReturnType<typeof countRows>,
): string {
  const { text, links, detail } = context;
  const [first] = group;
  const { testCase, failures } = first;
  const shown = group.slice(0, detail.rows).map((it) => tableRow(context, it));
  const place = renderPlace(failures[0]?.span ?? testCase.span, links);
  const all = `${formatNumber(group.length)} of ${count(rowsOf(testCase), 'row')}`;
  return [
    `**${codeSpan(testCase.row?.table ?? testCase.name)}** · ${all} · ${place}`,
    renderTable(
      ['row', 'request', 'expected', 'actual'],
      ['right', 'left', 'left', 'left'],
      shown,
      group.length - shown.length,
    ),
    ...failures.flatMap((failure) => textOf(context, first, failure).paragraphs),
    ...(detail.outputs
      ? [
          fold(
            `Request, output, logs of row ${rowNumber(first)}`,
            block(renderCaseContext(text, first)),
          ),
        ]
      : []),
  ].join('\n\n');
}

function tableRow(context: BlockContext, it: CaseReport): readonly string[] {
  const sides = rowSides(it);
  const [expected, actual] = sides
    ? [codeCell(sides.expected), codeCell(sides.actual)]
    : fieldSides(context, it);
  return [String(rowNumber(it)), codeCell(it.testCase.request), expected, actual];
}

/** Both sides field by field; what has no sides stands on the side of what happened. */
function fieldSides(context: BlockContext, it: CaseReport): readonly [string, string] {
  const texts = it.failures.map((failure) => ({
    failure,
    rows: textOf(context, it, failure).rows,
  }));
  const expected = texts.flatMap(({ rows }) => rows.map(([field, side]) => `${field} ${side}`));
  const actual = texts.flatMap(({ failure, rows }) =>
    rows.length === 0
      ? codeCell(failureMessage(failure))
      : rows.map(([field, , side]) => `${field} ${side}`),
  );
  return [expected.join(', ') || '–', actual.join(', ')];
}

function textOf(
  { text, links }: BlockContext,
  it: CaseReport,
  failure: EngineFailure,
): FailureText {
  const isNamed = it.runs.length > failure.engines.length;
  return renderFailureText(failure, isNamed, { lines: text.lines, links });
}
