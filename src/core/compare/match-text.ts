import type { Matcher } from '../matcher.ts';
import { formatQuery } from '../query.ts';
import { textOf } from './body.ts';
import { instantOf } from './cookie-attributes.ts';
import type { FieldValue } from './field-value.ts';
import { cannotJudge, differs, type Mismatch } from './mismatch.ts';
import { phrase, shown } from './shown.ts';

type TextMatcher = Matcher & {
  readonly kind: 'equals' | 'contains' | 'startsWith' | 'endsWith' | 'matches';
};

/** Holds a matcher of one text against a value: it needs one value, or a body that is UTF-8 text. */
export function matchText(matcher: TextMatcher, actual: FieldValue): Mismatch | undefined {
  const text = soleText(actual);
  if (text === undefined) return cannotJudge(matcher, actual, seenBy(matcher, actual));
  return holds(matcher, text, compareOf(actual))
    ? undefined
    : differs(matcher, actual, seenText(actual));
}

function holds(matcher: TextMatcher, text: string, compare: Compare): boolean {
  const fold = compare === 'folded' ? (any: string) => any.toLowerCase() : (any: string) => any;
  switch (matcher.kind) {
    case 'equals':
      return (
        typeof matcher.value === 'string' &&
        (fold(text) === fold(matcher.value) ||
          (compare === 'instant' && sameInstant(text, matcher.value)))
      );
    case 'contains':
      return fold(text).includes(fold(matcher.text));
    case 'startsWith':
      return fold(text).startsWith(fold(matcher.text));
    case 'endsWith':
      return fold(text).endsWith(fold(matcher.text));
    case 'matches':
      return new RegExp(matcher.pattern, compare === 'folded' ? 'i' : '').test(text);
  }
}

type Compare = 'exact' | 'folded' | 'instant';

function compareOf(actual: FieldValue): Compare {
  return (actual.kind === 'text' ? actual.compare : undefined) ?? 'exact';
}

function soleText(actual: FieldValue): string | undefined {
  switch (actual.kind) {
    case 'text':
      return actual.text;
    case 'values':
      return actual.values.length === 1 ? actual.values[0] : undefined;
    case 'cookies':
      return actual.cookies.length === 1 ? actual.cookies[0]?.value : undefined;
    case 'query':
      return formatQuery(actual.entries);
    case 'body':
      return textOf(actual.body);
    default:
      return undefined;
  }
}

/** A cookie's value alone was compared, so it alone is shown. */
function seenText(actual: FieldValue): ReturnType<typeof shown> {
  const value = actual.kind === 'cookies' ? actual.cookies[0]?.value : undefined;
  return value === undefined ? shown(actual) : { as: 'text', text: value };
}

function seenBy(matcher: TextMatcher, actual: FieldValue): ReturnType<typeof shown> {
  if (actual.kind !== 'body') return shown(actual);
  return phrase(
    `binary; compare it with "base64: ${actual.body.data}" instead of "${matcher.kind}"`,
  );
}

function sameInstant(a: string, b: string): boolean {
  const instant = instantOf(a);
  return instant !== undefined && instant === instantOf(b);
}
