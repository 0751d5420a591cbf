import { formatNumber } from '../../core/format-number.ts';

/** A table of rendered cells; `more` is how many rows did not fit. */
export function renderTable(
  header: readonly string[],
  alignment: readonly ('left' | 'right')[],
  rows: readonly (readonly string[])[],
  more = 0,
): string {
  const line = (cells: readonly string[]): string =>
    `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
  const rule = alignment.map((side) => (side === 'right' ? '--:' : '---'));
  const table = [line(header), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
  return more > 0 ? `${table}\n\n… ${formatNumber(more)} more` : table;
}
