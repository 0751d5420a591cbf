import type { CookieAttributes, Matcher } from '../matcher.ts';
import type { CanonicalCookie } from '../outcome.ts';
import { integerOf, parseAttributes, sameAttributes } from './cookie-attributes.ts';
import { ABSENT, type FieldValue } from './field-value.ts';
import { cannotJudge, type MatchValue, type Mismatch } from './mismatch.ts';
import { phrase, quoted } from './shown.ts';

type CookieMatcher = Matcher & { readonly kind: 'cookie' };

/** Holds a matcher of value and attributes against exactly one cookie. */
export function matchCookie(
  matcher: CookieMatcher,
  actual: FieldValue,
  matchValue: MatchValue,
): Mismatch | undefined {
  const cookie = actual.kind === 'cookies' && actual.cookies.length === 1 && actual.cookies[0];
  if (!cookie) return cannotJudge(matcher, actual);
  const mismatch = matcher.value && matchValue(matcher.value, actual);
  return mismatch ?? matchAttributes(matcher.attributes, cookie, matchValue);
}

function matchAttributes(
  expected: CookieAttributes | undefined,
  cookie: CanonicalCookie,
  matchValue: MatchValue,
): Mismatch | undefined {
  if (expected === undefined) return undefined;
  if (expected.form === 'map') return matchNamed(expected.attributes, cookie, matchValue);
  if (sameAttributes(expected.text, cookie.attributes)) return undefined;
  return {
    expected: attributesPhrase(expected.text),
    actual: attributesPhrase(cookie.attributes),
    span: expected.span,
    inapplicable: false,
  };
}

/** Attributes as reports show them: `attributes "Secure; Path=/"`, `no attributes`. */
export function attributesPhrase(text: string | undefined): ReturnType<typeof phrase> {
  const isEmpty = parseAttributes(text).size === 0;
  return phrase(isEmpty ? 'no attributes' : `attributes ${quoted(text ?? '')}`);
}

function matchNamed(
  expected: ReadonlyMap<string, Matcher>,
  cookie: CanonicalCookie,
  matchValue: MatchValue,
): Mismatch | undefined {
  const attributes = parseAttributes(cookie.attributes);
  for (const [key, matcher] of expected) {
    const name = key === 'maxAge' ? 'max-age' : key.toLowerCase();
    const mismatch = matchValue(matcher, attributeValue(name, attributes.get(name)));
    if (mismatch) return mismatch;
  }
  return undefined;
}

function attributeValue(name: string, text: string | undefined): FieldValue {
  if (text === undefined) return ABSENT;
  if (name === 'samesite' || name === 'domain') return { kind: 'text', text, compare: 'folded' };
  if (name === 'expires') return { kind: 'text', text, compare: 'instant' };
  const number = name === 'max-age' ? integerOf(text) : undefined;
  return number === undefined ? { kind: 'text', text } : { kind: 'number', number };
}
