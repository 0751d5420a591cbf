import type { EngineFailure } from '../../core/failure.ts';
import type { CaseReport } from '../../core/report.ts';
import { failureMessage } from '../text/case-text.ts';
import type { TextContext } from '../text/context.ts';
import { rowNumber } from '../text/row-place.ts';
import { rowSides } from '../text/row-sides.ts';
import { codeCell } from './code-span.ts';
import { renderFailureText, type FailureText } from './failure-rows.ts';
import type { Links } from './link.ts';

/** What cells are made from. */
export interface CellSources {
  readonly text: TextContext;
  readonly links: Links;
}

/** The cells of a failed row: its number, request, expected and actual. */
export type RowCells = (it: CaseReport) => readonly string[];

/** Renders every row at most once, however often a summary is made smaller. */
export function createRowCells(sources: CellSources): RowCells {
  const known = new WeakMap<CaseReport, readonly string[]>();
  return (it) => {
    const cells = known.get(it) ?? tableRow(sources, it);
    known.set(it, cells);
    return cells;
  };
}

function tableRow(context: CellSources, it: CaseReport): readonly string[] {
  const sides = rowSides(it);
  const [expected, actual] = sides
    ? [codeCell(sides.expected), codeCell(sides.actual)]
    : fieldSides(context, it);
  return [String(rowNumber(it)), codeCell(it.testCase.request), expected, actual];
}

/** Both sides field by field; what has no sides stands on the side of what happened. */
function fieldSides(context: CellSources, it: CaseReport): readonly [string, string] {
  const texts = it.failures.map((failure) => ({
    failure,
    rows: textOfFailure(context, it, failure).rows,
  }));
  const expected = texts.flatMap(({ rows }) => rows.map(([field, side]) => `${field} ${side}`));
  const actual = texts.flatMap(({ failure, rows }) =>
    rows.length === 0
      ? codeCell(failureMessage(failure))
      : rows.map(([field, , side]) => `${field} ${side}`),
  );
  return [expected.join(', ') || '–', actual.join(', ')];
}

/** One failure of a row as rows or paragraphs, with its engine where it showed on one alone. */
export function textOfFailure(
  { text, links }: CellSources,
  it: CaseReport,
  failure: EngineFailure,
): FailureText {
  const isNamed = it.runs.length > failure.engines.length;
  return renderFailureText(failure, isNamed, { lines: text.lines, links });
}
