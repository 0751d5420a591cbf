/** Text for a cell of a Markdown table: one line, bars escaped. */
export const oneLine = (text: string): string =>
  text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** A code span that may hold accents grave. */
export function code(text: string): string {
  const runs = text.match(/`+/g)?.map(({ length }) => length) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${oneLine(text)}${pad}${fence}`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(row).join('\n');
}
