import type { Scalar } from 'yaml';
import type { TextLine } from './located-node.ts';
import type { PositionAt } from './positions.ts';

/** Finds the lines of a scalar in the file; none where its text is not there word for word. */
export function textLinesOf(
  scalar: Scalar,
  text: string,
  source: string,
  positionAt: PositionAt,
): readonly TextLine[] {
  const [start, end] = scalar.range ?? [0, 0];
  const written = source.slice(start, end);
  if (scalar.type === 'BLOCK_LITERAL') return blockLines(written, start, text, positionAt);
  if (written === text) return linesFrom(text, start, positionAt);
  return written.slice(1, -1) === text ? linesFrom(text, start + 1, positionAt) : [];
}

/**
 * Lines of a text that stands at offset `start` of the file and at `from` of its scalar. The parser takes
 * a lone CR for a character, places count it as a line end.
 */
function linesFrom(
  text: string,
  start: number,
  positionAt: PositionAt,
  from = 0,
): readonly TextLine[] {
  const ends = Array.from(text.matchAll(/\r\n|\r|\n/g), (it) => it.index + it[0].length);
  return [0, ...ends].map((at) => ({ from: from + at, at: positionAt(start + at) }));
}

/** Not by `\n+$`, which takes minutes for line breaks that do not end the text. */
function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
}

function blockLines(
  written: string,
  start: number,
  text: string,
  positionAt: PositionAt,
): readonly TextLine[] {
  const [header = '', ...rows] = written.split('\n');
  const lines: TextLine[] = [];
  let at = start + header.length + 1;
  let from = 0;
  for (const [index, line] of withoutLastBreaks(text).split('\n').entries()) {
    const row = rows[index] ?? '';
    const bare = row.replace(/\r$/, '');
    if (!bare.endsWith(line)) return [];
    lines.push(...linesFrom(line, at + bare.length - line.length, positionAt, from));
    at += row.length + 1;
    from += line.length + 1;
  }
  return lines;
}
