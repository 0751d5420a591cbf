import type { JsonObject, JsonValue } from '../../core/json.ts';

/** The test as it has to be written: a `${` that it says is no variable (docs/test-format.md, tables). */
export function literalTest(test: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(test).map(([key, value]) => [key, literal(value)]));
}

function literal(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.replaceAll('${', () => '$${');
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(literal);
  return literalTest(value);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
