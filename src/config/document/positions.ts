import type { Position } from '../../core/source.ts';

/** Turns an offset in UTF-16 units into a line and a column in code points, both 1-based. */
export type PositionAt = (offset: number) => Position;

/** Indexes a text once, so that every look-up costs a binary search and a long line is no trap. */
export function createPositions(text: string): PositionAt {
  const lineStarts = [0, ...endsOf(text, /\r\n|\r|\n/g)];
  const pairs = endsOf(text, /[\ud800-\udbff][\udc00-\udfff]/g);
  return (offset) => {
    const line = countUpTo(lineStarts, offset);
    const start = lineStarts[line - 1] ?? 0;
    const surplus = countUpTo(pairs, offset) - countUpTo(pairs, start);
    return { line, column: offset - start - surplus + 1 };
  };
}

function endsOf(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
