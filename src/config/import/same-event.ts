import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';

/** True when an event has everything that is wanted, and nothing else in the same places. */
export function sameEvent(wanted: JsonObject, event: JsonObject): boolean {
  return Object.entries(wanted).every(([key, value]) => same(value, event[key]));
}

/** Deep equality; the order of keys does not count. */
function same(a: JsonValue, b: JsonValue | undefined): boolean {
  if (isList(a)) return isList(b) && a.length === b.length && a.every((it, at) => same(it, b[at]));
  if (!isJsonObject(a)) return a === b;
  if (!isJsonObject(b) || Object.keys(a).length !== Object.keys(b).length) return false;
  return Object.entries(a).every(([key, value]) => Object.hasOwn(b, key) && same(value, b[key]));
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
