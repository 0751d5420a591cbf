import { isJsonObject, type JsonValue } from '../json.ts';
import type { Matcher } from '../matcher.ts';
import { textOf } from './body.ts';
import type { FieldValue } from './field-value.ts';
import { cannotJudge, differs, type Mismatch } from './mismatch.ts';
import { phrase } from './shown.ts';

type JsonMatcher = Matcher & { readonly kind: 'json' };

/** Holds JSON against a body: objects partial at every depth, arrays complete, scalars strict. */
export function matchJson(matcher: JsonMatcher, actual: FieldValue): Mismatch | undefined {
  const body = actual.kind === 'body' ? parse(textOf(actual.body)) : undefined;
  if (body === undefined) return cannotJudge(matcher, actual);
  const difference = compare(matcher.value, body.value, '$');
  if (difference === undefined) return undefined;
  return {
    ...differs(matcher, actual, phrase(difference.actual)),
    expected: phrase(difference.expected),
  };
}

interface JsonDifference {
  readonly expected: string;
  readonly actual: string;
}

function compare(
  expected: JsonValue,
  actual: JsonValue | undefined,
  path: string,
): JsonDifference | undefined {
  if (Array.isArray(expected) && Array.isArray(actual)) return compareLists(expected, actual, path);
  if (isJsonObject(expected) && isJsonObject(actual)) {
    return firstOf(Object.keys(expected), (key) =>
      compare(own(expected, key) ?? null, own(actual, key), `${path}${step(key)}`),
    );
  }
  return expected === actual ? undefined : difference(path, expected, actual);
}

function compareLists(
  expected: readonly JsonValue[],
  actual: readonly JsonValue[],
  path: string,
): JsonDifference | undefined {
  if (expected.length !== actual.length) {
    return { expected: items(path, expected), actual: items(path, actual) };
  }
  return firstOf([...expected.keys()], (at) =>
    compare(expected[at] ?? null, actual[at], `${path}[${at}]`),
  );
}

function difference(
  path: string,
  expected: JsonValue,
  actual: JsonValue | undefined,
): JsonDifference {
  return {
    expected: `${path} is ${JSON.stringify(expected)}`,
    actual: actual === undefined ? `${path} is absent` : `${path} is ${JSON.stringify(actual)}`,
  };
}

function items(path: string, list: readonly JsonValue[]): string {
  return `${path} has ${list.length} ${list.length === 1 ? 'item' : 'items'}: ${JSON.stringify(list)}`;
}

function firstOf<Key>(
  keys: readonly Key[],
  compareAt: (key: Key) => JsonDifference | undefined,
): JsonDifference | undefined {
  for (const key of keys) {
    const found = compareAt(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function step(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

function own(object: Readonly<Record<string, JsonValue>>, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function parse(text: string | undefined): { readonly value: JsonValue } | undefined {
  try {
    return text === undefined ? undefined : { value: JSON.parse(text) as JsonValue };
  } catch {
    return undefined;
  }
}
