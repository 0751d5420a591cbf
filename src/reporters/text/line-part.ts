import type { Span } from '../../core/source.ts';
import { cellsOf, textOf, type Cell } from './cells.ts';
import type { SourceLine } from './source-lines.ts';
import type { Stretch } from './window.ts';

/** Cells of a line from code point number `from` on. */
export interface LinePart {
  readonly from: number;
  readonly cells: readonly Cell[];
}

/** What is looked at around a place: on either side twice what fits, for some characters have no width. */
export function surroundings(line: SourceLine, column: number, columns: number): LinePart {
  const reach = 2 * columns;
  const at = Math.min(column - 1, line.length);
  const from = Math.max(0, at - reach);
  return { from, cells: cellsOf(line.part(from, Math.min(line.length, at + reach))) };
}

/** What is shown of a part as text, `…` behind it where the line goes on. */
export function cut(near: LinePart, { from, to }: Stretch, line: SourceLine): string {
  return `${textOf(near.cells.slice(from, to))}${near.from + to < line.length ? '…' : ''}`;
}

/** The cells a span covers on its first line; at least the one it starts at. */
export function covered({ from: skipped, cells }: LinePart, { start, end }: Span): Stretch {
  const last = end.line > start.line ? cells.length : end.column - 1 - skipped;
  const from = Math.min(start.column - 1 - skipped, cells.length);
  return { from, to: Math.max(Math.min(last, cells.length), from) };
}

/** A line without its indentation and trailing space. */
export function written(cells: readonly Cell[]): Stretch {
  const blank = (cell: Cell): boolean => cell.text.trim() === '';
  const from = cells.findIndex((cell) => !blank(cell));
  return from === -1
    ? { from: 0, to: cells.length }
    : { from, to: cells.findLastIndex((cell) => !blank(cell)) + 1 };
}
