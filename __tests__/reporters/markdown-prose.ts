/**
 * What GitHub's Markdown reads as anything but code: the text without fenced blocks and code spans, found
 * by CommonMark's own rules (a block ends at a line of at least as many backticks, a span at the next run
 * of exactly as many within its paragraph), and without `<code>` that holds references only.
 * https://spec.commonmark.org/0.31.2/#code-spans
 */
export function proseOf(markdown: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const run = /^ {0,3}(`{3,})([^`]*)$/.exec(line);
    if (fence === undefined) {
      if (run === null) lines.push(line);
      else fence = run[1]!;
    } else if (run !== null && run[1]!.length >= fence.length && run[2]!.trim() === '') {
      fence = undefined;
      lines.push('');
    }
  }
  if (fence !== undefined) throw new Error('a fenced block is open at the end');
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((block) => (block.startsWith('|') ? proseOfTable(block) : withoutSpans(block)))
    .join('\n\n');
}

/**
 * Cells are cut out before anything in them is read, at every `|` that is not escaped. Some parsers read
 * the backslash before a pipe as escaped itself, so that must not occur.
 * https://github.github.com/gfm/#tables-extension-
 */
function proseOfTable(table: string): string {
  if (table.includes('\\\\|')) throw new Error('the end of a cell is ambiguous');
  const rows = table.split('\n').map((row) => row.split(/(?<!\\)\|/).map(withoutSpans));
  const widths = new Set(rows.map((cells) => cells.length));
  if (widths.size !== 1) throw new Error(`rows of ${[...widths].join(', ')} cells`);
  return rows.map((cells) => cells.join('|')).join('\n');
}

function withoutSpans(paragraph: string): string {
  let rest = paragraph.replace(/<code>[\p{L}\p{N} ]*(?:&#\d+;[\p{L}\p{N} ]*)*<\/code>/gu, '');
  let prose = '';
  for (let run = /`+/.exec(rest); run !== null; run = /`+/.exec(rest)) {
    const after = rest.slice(run.index + run[0].length);
    const end = [...after.matchAll(/`+/g)].find((it) => it[0].length === run?.[0].length);
    if (end === undefined) return prose + rest;
    prose += rest.slice(0, run.index);
    rest = after.slice(end.index + end[0].length);
  }
  return prose + rest;
}
