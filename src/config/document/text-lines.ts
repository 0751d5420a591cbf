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
  if (written === text) return [{ from: 0, at: positionAt(start) }];
  return written.slice(1, -1) === text ? [{ from: 0, at: positionAt(start + 1) }] : [];
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
  for (const [index, line] of text.replace(/\n+$/, '').split('\n').entries()) {
    const row = rows[index] ?? '';
    const bare = row.replace(/\r$/, '');
    if (!bare.endsWith(line)) return [];
    lines.push({ from, at: positionAt(at + bare.length - line.length) });
    at += row.length + 1;
    from += line.length + 1;
  }
  return lines;
}
