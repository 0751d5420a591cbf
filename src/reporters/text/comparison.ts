import { formatNumber } from '../../core/format-number.ts';
import type { Shown } from '../../core/failure.ts';
import { markChanges } from './changed-characters.ts';
import { firstDifference, windowAt } from './difference-window.ts';
import { renderField, VALUE_COLUMN } from './fields.ts';
import { diffLines } from './line-diff.ts';
import { escapeQuoted, quote } from './quote.ts';
import { formatShown, LONG_VALUE } from './shown.ts';
import type { TextContext } from './context.ts';
import type { Theme } from './theme.ts';

/** Longer texts get their changed characters marked. */
const MARKED_VALUE = 30;

/** Long texts are cut to the terminal's width, but not shorter than this. */
const NARROWEST_WINDOW = 40;

/** Columns of two `…` and two quotes. */
const WINDOW_MARKS = 4;

type Surroundings = Pick<TextContext, 'theme' | 'width'>;

/** What the two sides are called. */
export type Sides = readonly [string, string];

/**
 * Two values under each other. Texts of several lines become a line diff, long ones a window around the
 * first difference that fits the width; in middling ones the changed characters are bold.
 */
export function renderComparison(
  context: Surroundings,
  first: Shown,
  second: Shown,
  sides: Sides = ['expected', 'actual'],
): string[] {
  const lines =
    first.as === 'text' && second.as === 'text'
      ? compareTexts(context, first.text, second.text, sides)
      : undefined;
  return lines ?? pair(context.theme, sides, formatShown(first), formatShown(second));
}

function pair(theme: Theme, [one, other]: Sides, first: string, second: string): string[] {
  return [
    ...renderField(one, [first]).map((line) => theme.green(line)),
    ...renderField(other, [second]).map((line) => theme.red(line)),
  ];
}

function compareTexts(
  context: Surroundings,
  first: string,
  second: string,
  sides: Sides,
): string[] | undefined {
  const { theme } = context;
  const several = first.includes('\n') || second.includes('\n');
  const byLine = several ? diffLines(theme, first, second, sides) : undefined;
  if (byLine !== undefined) return byLine;
  const longest = Math.max(first.length, second.length);
  if (longest > LONG_VALUE) return compareWindows(context, first, second, sides);
  if (longest <= MARKED_VALUE || !theme.colour) return undefined;
  const marked = markChanges(first, second, (part) => theme.bold(escapeQuoted(part)), escapeQuoted);
  return pair(theme, sides, `"${marked[0]}"`, `"${marked[1]}"`);
}

function compareWindows(
  { theme, width }: Surroundings,
  first: string,
  second: string,
  sides: Sides,
): string[] {
  const at = firstDifference(first, second);
  const total = `${formatNumber(first.length)} and ${formatNumber(second.length)}`;
  const length = Math.max(NARROWEST_WINDOW, width - VALUE_COLUMN - WINDOW_MARKS);
  const part = (text: string): string => windowText(text, at, length);
  return [
    ...pair(theme, sides, part(first), part(second)),
    ...renderField('differ', [`from character ${formatNumber(at + 1)} on (of ${total})`]),
  ];
}

function windowText(text: string, at: number, length: number): string {
  const { part, cutBefore, cutAfter } = windowAt(text, at, length);
  return `${cutBefore ? '…' : ''}${quote(part)}${cutAfter ? '…' : ''}`;
}
