import { formatNumber } from '../../core/format-number.ts';
import { markChanges } from './changed-characters.ts';
import { firstDifference, windowAt, type TextWindow } from './difference-window.ts';
import { escapeQuoted, quote } from './quote.ts';
import type { Theme } from './theme.ts';

/** Long texts are cut to the columns there are, but not shorter than this. */
const NARROWEST_WINDOW = 40;

/** Columns of two `…` and two quotes. */
const WINDOW_MARKS = 4;

/** Both texts in quotes, what differs in bold. */
export function quoteMarked(
  theme: Theme,
  first: string,
  second: string,
): readonly [string, string] {
  if (!theme.colour) return [quote(first), quote(second)];
  const marked = markChanges(first, second, (part) => theme.bold(escapeQuoted(part)), escapeQuoted);
  return [`"${marked[0]}"`, `"${marked[1]}"`];
}

/** The surroundings of the first difference of two long texts, and in words where that is. */
export interface ComparedWindows {
  readonly quoted: readonly [string, string];
  readonly differ: string;
}

/** Cuts two texts to `width` columns around their first difference. */
export function compareWindows(
  theme: Theme,
  first: string,
  second: string,
  width: number,
): ComparedWindows {
  const points = [Array.from(first), Array.from(second)] as const;
  const at = firstDifference(...points);
  const columns = Math.max(NARROWEST_WINDOW, width - WINDOW_MARKS);
  const [one, other] = [
    windowAt(points[0], at, columns),
    windowAt(points[1], at, columns),
  ] as const;
  const quoted = quoteMarked(theme, one.part, other.part);
  const total = points.map(({ length }) => formatNumber(length)).join(' and ');
  return {
    quoted: [cutAs(one, quoted[0]), cutAs(other, quoted[1])],
    differ: `from character ${formatNumber(at + 1)} on (of ${total})`,
  };
}

/** The text of a window between the marks of what is cut off. */
function cutAs({ cutBefore, cutAfter }: TextWindow, text: string): string {
  return `${cutBefore ? '…' : ''}${text}${cutAfter ? '…' : ''}`;
}
