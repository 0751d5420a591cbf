import type { Shown } from '../failure.ts';
import type { Matcher } from '../matcher.ts';
import type { Span } from '../source.ts';
import { describe } from './describe.ts';
import type { FieldValue } from './field-value.ts';
import { shown } from './shown.ts';

/** Why a value does not meet a matcher, with the place of the very part that is not met. */
export interface Mismatch {
  readonly expected: Shown;
  readonly actual: Shown;
  readonly span: Span;
  /**
   * True when the matcher could not judge the value at all (absent, several values for a matcher of one,
   * binary data for a text matcher): then its opposite does not hold either.
   */
  readonly inapplicable: boolean;
}

/** Signature of `matchValue`, for parts that match values inside values. */
export type MatchValue = (matcher: Matcher, actual: FieldValue) => Mismatch | undefined;

/** The matcher judged the value, and it is another one. */
export function differs(
  matcher: Matcher,
  actual: FieldValue,
  seen: Shown = shown(actual),
): Mismatch {
  return { expected: describe(matcher), actual: seen, span: matcher.span, inapplicable: false };
}

/** The matcher cannot judge the value. */
export function cannotJudge(
  matcher: Matcher,
  actual: FieldValue,
  seen: Shown = shown(actual),
): Mismatch {
  return { ...differs(matcher, actual, seen), inapplicable: true };
}
