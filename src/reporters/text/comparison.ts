import type { Shown } from '../../core/failure.ts';
import { compareWindows, quoteMarked } from './marked-texts.ts';
import { renderField, VALUE_COLUMN } from './fields.ts';
import { diffLines } from './line-diff.ts';
import { quoteAscii } from './quote.ts';
import { formatShown, LONG_VALUE } from './shown.ts';
import type { TextContext } from './context.ts';
import type { Theme } from './theme.ts';

/** Longer texts get their changed characters marked. */
const MARKED_VALUE = 30;

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

function pairOfWindows(
  { theme, width }: Surroundings,
  first: string,
  second: string,
  sides: Sides,
): string[] {
  const { quoted, differ } = compareWindows(theme, first, second, width - VALUE_COLUMN);
  return [...pair(theme, sides, ...quoted), ...renderField('differ', [differ])];
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
  if (looksAlike(first, second)) {
    return pair(theme, sides, quoteAscii(first), quoteAscii(second));
  }
  const longest = Math.max(first.length, second.length);
  if (longest > LONG_VALUE) return pairOfWindows(context, first, second, sides);
  if (longest <= MARKED_VALUE) return undefined;
  const [one, other] = quoteMarked(theme, first, second);
  return pair(theme, sides, one, other);
}

/** Different code points that are drawn alike: composed and combining characters. */
function looksAlike(first: string, second: string): boolean {
  return first !== second && first.normalize() === second.normalize();
}
