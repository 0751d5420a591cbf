import { differingFields } from '../compare/field-path.ts';
import { fieldValue, type CanonicalMessage } from '../compare/field-value.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { FieldPath } from '../matcher.ts';
import { writtenValue } from './written-value.ts';

/** Key under which a field stands in an expectation. */
const KEYS: Partial<Record<FieldPath['field'], string>> = { parameter: 'querystring' };

/** A message without any field. */
const NOTHING: CanonicalMessage = {
  statusCode: undefined,
  statusDescription: undefined,
  headers: new Map(),
  cookies: new Map(),
  body: undefined,
};

/** The `changes` between input and output, complete. */
export function recordedChanges(before: CanonicalMessage, after: CanonicalMessage): JsonObject {
  return mapOf(differingFields(before, after), after);
}

/** All fields of a message, as `request`, `response` and `output` write them. */
export function recordedFields(message: CanonicalMessage): JsonObject {
  return mapOf(differingFields(NOTHING, message), message);
}

function mapOf(paths: readonly FieldPath[], message: CanonicalMessage): JsonObject {
  const map = new Map<string, JsonValue>();
  for (const path of paths) {
    const key = KEYS[path.field] ?? path.field;
    const value = writtenValue(fieldValue(message, path));
    map.set(key, 'name' in path ? withEntry(map.get(key), path.name, value) : value);
  }
  return Object.fromEntries(map);
}

/** Names come from functions: `__proto__` has to be one like any other. */
function withEntry(entries: JsonValue = {}, name: string, value: JsonValue): JsonObject {
  return Object.fromEntries([...Object.entries(entries as JsonObject), [name, value]]);
}
