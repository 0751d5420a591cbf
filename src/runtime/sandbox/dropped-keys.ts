import { isJsonObject } from '../../core/json.ts';
import type { JsonValue } from '../../core/json.ts';

/** Paths of the keys that a value has and what was kept of it has not: `headers.x.multivalue`. */
export function droppedKeys(value: JsonValue, kept: JsonValue, path = ''): readonly string[] {
  if (Array.isArray(value) && Array.isArray(kept)) {
    const rest = kept as readonly JsonValue[];
    return value.flatMap((item: JsonValue, at) =>
      droppedKeys(item, rest[at] ?? null, `${path}[${at}]`),
    );
  }
  if (!isJsonObject(value) || !isJsonObject(kept)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = path === '' ? key : `${path}.${key}`;
    const left = Object.hasOwn(kept, key) ? kept[key] : undefined;
    return left === undefined ? [place] : droppedKeys(inner, left, place);
  });
}
