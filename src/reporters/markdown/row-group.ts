import { formatNumber } from '../../core/format-number.ts';
import type { CaseGroup, countRows } from '../../core/tables.ts';
import { renderCaseContext } from '../text/case-context.ts';
import { count } from '../text/count.ts';
import { rowNumber } from '../text/row-place.ts';
import { block, fold, type BlockContext } from './case-block.ts';
import { codeSpan } from './code-span.ts';
import { renderPlace } from './link.ts';
import { textOfFailure } from './row-cells.ts';
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
  const shown = group.slice(0, detail.rows).map((it) => context.cells(it));
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
    ...failures.flatMap((failure) => textOfFailure({ text, links }, first, failure).paragraphs),
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
