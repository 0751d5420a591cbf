import { escapeQuoted } from './quote.ts';
import { textWidth } from './width.ts';

/** Share of a window that stands before the first difference. */
const BEFORE_DIFFERENCE = 1 / 3;

/** A part of a text, with what is missing at its ends. */
export interface TextWindow {
  readonly part: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Number of code points that two texts have in common at their beginning. */
export function firstDifference(first: readonly string[], second: readonly string[]): number {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  return at;
}

/** The part of a text around one of its code points that, quoted, takes at most `columns`. */
export function windowAt(points: readonly string[], at: number, columns: number): TextWindow {
  let room = columns;
  const fits = (index: number, reserve: number): boolean => {
    const width = textWidth(escapeQuoted(points[index] ?? ''));
    if (index < 0 || index >= points.length || room - width < reserve) return false;
    room -= width;
    return true;
  };
  let from = Math.min(at, points.length);
  while (fits(from - 1, Math.floor(columns * (1 - BEFORE_DIFFERENCE)))) from -= 1;
  let to = Math.min(at, points.length);
  while (fits(to, 0)) to += 1;
  return {
    part: points.slice(from, to).join(''),
    cutBefore: from > 0,
    cutAfter: to < points.length,
  };
}
