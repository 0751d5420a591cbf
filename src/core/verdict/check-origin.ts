import { wordsOf } from '../compare/describe.ts';
import { ABSENT, type FieldValue } from '../compare/field-value.ts';
import { matchValue } from '../compare/match.ts';
import { phrase, quoted } from '../compare/shown.ts';
import type { Failure } from '../failure.ts';
import { isJsonObject, type JsonValue } from '../json.ts';
import type { Span } from '../source.ts';
import type { Expectation, OriginList, OriginMap, OriginMatcher } from '../test-case.ts';
import { callWords, originOf, type OriginCall } from './origin-call.ts';

type OriginExpectation = Expectation & { readonly kind: 'origin' };

/** Holds the last call of an origin helper against what is written; undefined: there was none. */
export function checkOrigin(
  { expected, span }: OriginExpectation,
  call: OriginCall | undefined,
): readonly Failure[] {
  const actual = phrase(call === undefined ? 'unchanged' : callWords(call));
  if (expected === 'unchanged') {
    return call === undefined ? [] : [failure('origin', 'unchanged', actual, span)];
  }
  return call === undefined
    ? [failure('origin', 'a call of an origin helper', actual, span)]
    : checkMap(expected, originOf(call), 'origin', span);
}

function checkNode(
  expected: OriginMatcher,
  value: JsonValue | undefined,
  field: string,
  span: Span,
): readonly Failure[] {
  if (expected.form === 'map') return checkMap(expected, value, field, span);
  if (expected.form === 'list') return checkList(expected, value, field);
  const mismatch = matchValue(expected.matcher, leafOf(value));
  return mismatch === undefined ? [] : [{ kind: 'assertion', field, ...pick(mismatch) }];
}

function pick({
  expected,
  actual,
  span,
}: Pick<Failure & { kind: 'assertion' }, 'expected' | 'actual' | 'span'>) {
  return { expected, actual, span };
}

function checkMap(
  { entries }: OriginMap,
  value: JsonValue | undefined,
  field: string,
  span: Span,
): readonly Failure[] {
  if (value !== undefined && !isJsonObject(value)) {
    return [failure(field, 'an object', phrase(JSON.stringify(value)), span)];
  }
  const parts = value ?? {};
  return [...entries].flatMap(([key, expected]) =>
    checkNode(
      expected,
      Object.hasOwn(parts, key) ? parts[key] : undefined,
      `${field}.${key}`,
      span,
    ),
  );
}

function checkList(
  { items, span }: OriginList,
  value: JsonValue | undefined,
  field: string,
): readonly Failure[] {
  const values = Array.isArray(value) ? (value as readonly JsonValue[]) : undefined;
  if (values?.length !== items.length) {
    const actual =
      value === undefined ? ({ as: 'absent' } as const) : phrase(JSON.stringify(value));
    return [failure(field, `[${items.map(itemWords).join(', ')}]`, actual, span)];
  }
  return items.flatMap((item, at) => checkNode(item, values[at], `${field}[${at}]`, span));
}

/** A leaf of a call: text, number; anything else as its JSON. */
function leafOf(value: JsonValue | undefined): FieldValue {
  if (value === undefined) return ABSENT;
  if (typeof value === 'number') return { kind: 'number', number: value };
  return { kind: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) };
}

function itemWords(item: OriginMatcher): string {
  if (item.form === 'leaf') return wordsOf(item.matcher);
  if (item.form === 'list') return `[${item.items.map(itemWords).join(', ')}]`;
  const parts = [...item.entries].map(([key, inner]) => `${quoted(key)}: ${itemWords(inner)}`);
  return `{${parts.join(', ')}}`;
}

function failure(
  field: string,
  expected: string,
  actual: Extract<Failure, { kind: 'assertion' }>['actual'],
  span: Span,
): Failure {
  return { kind: 'assertion', field, expected: phrase(expected), actual, span };
}
