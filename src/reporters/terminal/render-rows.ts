import type { QueryRows } from '../../core/logs/log-event.ts';
import { escapeControls } from '../text/quote.ts';

/** Spaces between two columns. */
const GAP = '  ';

/** Rows of a query as a table; a figure stands at the right of its column. */
export function renderRows(rows: QueryRows): string {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const cells = rows.map((row) => columns.map((column) => escapeControls(row[column] ?? '')));
  const widths = columns.map((column, at) =>
    Math.max(escapeControls(column).length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const isFigure = columns.map((_, at) => cells.every((row) => /^-?[\d.]*$/.test(row[at] ?? '')));
  const line = (row: readonly string[]): string => {
    const padded = row.map((cell, at) =>
      isFigure[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
    );
    return `${padded.join(GAP).trimEnd()}\n`;
  };
  return [columns.map(escapeControls), ...cells].map(line).join('');
}
