import type { Matcher } from '../matcher.ts';
import type { CanonicalCookie } from '../outcome.ts';
import { sameAttributes } from './cookie-attributes.ts';
import type { FieldValue } from './field-value.ts';
import { attributesPhrase } from './match-cookie.ts';
import { matchValue } from './match.ts';
import type { Mismatch } from './mismatch.ts';

/**
 * As `matchValue`, for `changes`: a cookie whose attributes are not written must have kept those of the
 * input, and a new one must have none.
 */
export function matchCookieChange(
  matcher: Matcher,
  before: FieldValue,
  after: FieldValue,
): Mismatch | undefined {
  const mismatch = matchValue(matcher, after);
  if (mismatch !== undefined || after.kind !== 'cookies') return mismatch;
  const kept = before.kind === 'cookies' ? before.cookies : [];
  for (const [at, cookie] of after.cookies.entries()) {
    const item = matcher.kind === 'values' ? (matcher.items[at] ?? matcher) : matcher;
    const lost = writesAttributes(item) ? undefined : lostAttributes(item, kept[at], cookie);
    if (lost !== undefined) return lost;
  }
  return undefined;
}

function lostAttributes(
  { span }: Matcher,
  before: CanonicalCookie | undefined,
  after: CanonicalCookie,
): Mismatch | undefined {
  if (sameAttributes(before?.attributes, after.attributes)) return undefined;
  const expected = attributesPhrase(before?.attributes);
  return { expected, actual: attributesPhrase(after.attributes), span, inapplicable: false };
}

function writesAttributes(matcher: Matcher): boolean {
  if (matcher.kind === 'cookie') return matcher.attributes !== undefined;
  if (matcher.kind === 'all') return matcher.matchers.some(writesAttributes);
  return matcher.kind === 'oneOf' && matcher.items.some(writesAttributes);
}
