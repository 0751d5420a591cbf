import type { Place, ScalarNode, TextLine, TextSegment } from './located-node.ts';

/**
 * The place of a part of a scalar's text, offsets in UTF-16 units; of a text that was filled in, the
 * place in the one cell the part comes from. The whole scalar where the part cannot be told: in an
 * alias, behind escapes, over a line end, of a text without content, or made of several cells.
 */
export function placeInText(node: ScalarNode, from: number, to: number): Place {
  if (node.segments) return placeInSegments(node, node.segments, from, to);
  const line = node.lines.findLast((candidate) => candidate.from <= from);
  const part = node.text.slice(from, to);
  const isWhole = node.text.trim() === '' || node.place.anchor !== undefined;
  if (line === undefined || isWhole || /[\r\n]/.test(part)) return node.place;
  const start = positionIn(line, node.text, from);
  const end = { line: start.line, column: start.column + codePoints(part) };
  return { span: { file: node.place.span.file, start, end } };
}

/** The same for a text that is made of segments; `node` is what they were filled into. */
export function placeInSegments(
  { place }: ScalarNode,
  segments: readonly TextSegment[],
  from: number,
  to: number,
): Place {
  const covered = segments.filter((it) => it.from < to && from < it.to);
  const cells = covered.filter(({ isCell }) => isCell);
  const [only] = covered.length === 1 ? covered : cells;
  if (only === undefined || cells.length > 1) return place;
  const shift = only.at - only.from;
  const [start, end] = [Math.max(from, only.from), Math.min(to, only.to)];
  return placeInText(only.origin, start + shift, end + shift);
}

function positionIn(line: TextLine, text: string, offset: number): TextLine['at'] {
  const before = codePoints(text.slice(line.from, offset));
  return { line: line.at.line, column: line.at.column + before };
}

/** Counted without a list of them: a text may be long, and have many places. */
function codePoints(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at += 1) {
    if (isPair(text.charCodeAt(at - 1), text.charCodeAt(at))) count -= 1;
  }
  return count;
}

function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}
