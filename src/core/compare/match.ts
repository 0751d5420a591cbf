import type { Matcher } from '../matcher.ts';
import { parseQuery } from '../query.ts';
import { bytesOf, decodeBase64, sameBytes } from './body.ts';
import { sameEntries, type FieldValue } from './field-value.ts';
import { matchCookie } from './match-cookie.ts';
import { matchItems } from './match-items.ts';
import { matchJson } from './match-json.ts';
import { matchText } from './match-text.ts';
import { cannotJudge, differs, type Mismatch } from './mismatch.ts';

type Of<Kind extends Matcher['kind']> = Matcher & { readonly kind: Kind };

/**
 * Holds a written matcher against one value. undefined: it is met. Every matcher but `absent` and
 * `not: present` fails on an absent value; a matcher of one text fails on several values.
 */
export function matchValue(matcher: Matcher, actual: FieldValue): Mismatch | undefined {
  switch (matcher.kind) {
    case 'absent':
      return actual.kind === 'absent' ? undefined : differs(matcher, actual);
    case 'present':
      return actual.kind === 'absent' ? differs(matcher, actual) : undefined;
    case 'not':
      return matchNot(matcher, actual);
    case 'oneOf':
      return matchOneOf(matcher, actual);
    case 'all':
      return matchAll(matcher, actual);
    default:
      return actual.kind === 'absent'
        ? cannotJudge(matcher, actual)
        : matchPresent(matcher, actual);
  }
}

/** The opposite, except where the inner matcher cannot judge: then neither holds. */
function matchNot(matcher: Of<'not'>, actual: FieldValue): Mismatch | undefined {
  const inner = matchValue(matcher.matcher, actual);
  if (inner?.inapplicable) return cannotJudge(matcher, actual, inner.actual);
  return inner === undefined ? differs(matcher, actual) : undefined;
}

function matchOneOf(matcher: Of<'oneOf'>, actual: FieldValue): Mismatch | undefined {
  const mismatches: Mismatch[] = [];
  for (const item of matcher.items) {
    const mismatch = matchValue(item, actual);
    if (mismatch === undefined) return undefined;
    mismatches.push(mismatch);
  }
  const unjudged = mismatches.some((mismatch) => mismatch.inapplicable);
  return unjudged ? cannotJudge(matcher, actual) : differs(matcher, actual);
}

function matchAll(matcher: Of<'all'>, actual: FieldValue): Mismatch | undefined {
  const mismatches = matcher.matchers.flatMap((part) => matchValue(part, actual) ?? []);
  return mismatches.find((mismatch) => mismatch.inapplicable) ?? mismatches[0];
}

type PresentMatcher = Exclude<Matcher, Of<'absent' | 'present' | 'not' | 'oneOf' | 'all'>>;

function matchPresent(matcher: PresentMatcher, actual: FieldValue): Mismatch | undefined {
  switch (matcher.kind) {
    case 'equals':
      return matchEquals(matcher, actual);
    case 'values':
      return matchItems(matcher, actual, matchValue);
    case 'cookie':
      return matchCookie(matcher, actual, matchValue);
    case 'lessThan':
    case 'atLeast':
      return matchNumber(matcher, actual);
    case 'json':
      return matchJson(matcher, actual);
    case 'base64':
      return matchBytes(matcher, actual);
    default:
      return matchText(matcher, actual);
  }
}

function matchEquals(matcher: Of<'equals'>, actual: FieldValue): Mismatch | undefined {
  const { value } = matcher;
  if (actual.kind === 'number') {
    return actual.number === value ? undefined : differs(matcher, actual);
  }
  if (actual.kind === 'query' && typeof value === 'string') {
    return sameEntries(actual.entries, parseQuery(value)) ? undefined : differs(matcher, actual);
  }
  return matchText(matcher, actual);
}

function matchNumber(
  matcher: Of<'lessThan' | 'atLeast'>,
  actual: FieldValue,
): Mismatch | undefined {
  if (actual.kind !== 'number') return cannotJudge(matcher, actual);
  const isLess = actual.number < matcher.number;
  return isLess === (matcher.kind === 'lessThan') ? undefined : differs(matcher, actual);
}

function matchBytes(matcher: Of<'base64'>, actual: FieldValue): Mismatch | undefined {
  const expected = decodeBase64(matcher.data);
  if (actual.kind !== 'body' || expected === undefined) return cannotJudge(matcher, actual);
  return sameBytes(bytesOf(actual.body), expected) ? undefined : differs(matcher, actual);
}
