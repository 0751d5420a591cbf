import type { Matcher } from '../matcher.ts';
import type { FieldValue } from './field-value.ts';
import { cannotJudge, differs, type MatchValue, type Mismatch } from './mismatch.ts';

type ListMatcher = Matcher & { readonly kind: 'values' };

/** Item by item: each sees one value, or one cookie with its attributes. The list is shown whole. */
export function matchItems(
  matcher: ListMatcher,
  actual: FieldValue,
  matchValue: MatchValue,
): Mismatch | undefined {
  const parts = partsOf(actual);
  if (parts === undefined) return cannotJudge(matcher, actual);
  if (parts.length !== matcher.items.length) return differs(matcher, actual);
  for (const [at, part] of parts.entries()) {
    const item = matcher.items[at];
    const mismatch = item && matchValue(item, part);
    if (mismatch) return { ...differs(matcher, actual), span: mismatch.span };
  }
  return undefined;
}

function partsOf(actual: FieldValue): readonly FieldValue[] | undefined {
  if (actual.kind === 'values') {
    return actual.values.map((value) => ({ kind: 'values', values: [value] }));
  }
  if (actual.kind === 'cookies') {
    return actual.cookies.map((cookie) => ({ kind: 'cookies', cookies: [cookie] }));
  }
  return undefined;
}
