import { isJsonObject } from '../../core/json.ts';
import type { JsonValue } from '../../core/json.ts';

const NONE: readonly string[] = [];

/** Paths of the keys that a value has and what was kept of it has not: `headers.x.multivalue`. */
export function droppedKeys(value: JsonValue, kept: JsonValue): readonly string[] {
  if (value === kept) return NONE;
  if (Array.isArray(value) && Array.isArray(kept)) {
    const rest = kept as readonly JsonValue[];
    return value.flatMap((item: JsonValue, at) => below(`[${at}]`, item, rest[at]));
  }
  if (!isJsonObject(value) || !isJsonObject(kept)) return NONE;
  const found: string[] = [];
  for (const key of Object.keys(value)) {
    found.push(...below(key, value[key] ?? null, Object.hasOwn(kept, key) ? kept[key] : undefined));
  }
  return found;
}

function below(key: string, value: JsonValue, kept: JsonValue | undefined): readonly string[] {
  if (kept === undefined) return [key];
  return droppedKeys(value, kept).map((path) => key + (path.startsWith('[') ? '' : '.') + path);
}
