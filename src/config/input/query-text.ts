import { isJsonObject, type JsonValue } from '../../core/json.ts';
import { formatQuery } from '../../core/query.ts';

/** The query of an event's parameters as text; null where there are none. */
export function queryOfEvent(querystring: JsonValue | undefined): string | null {
  if (typeof querystring === 'string') return querystring;
  if (!isJsonObject(querystring)) return null;
  const entries = Object.entries(querystring).map(([name, box]): [string, string[]] => [
    name,
    valuesOf(box),
  ]);
  return entries.length === 0 ? null : formatQuery(new Map(entries));
}

function valuesOf(box: JsonValue): string[] {
  if (!isJsonObject(box)) return [];
  const list = box.multiValue;
  const items: readonly JsonValue[] = Array.isArray(list) ? (list as readonly JsonValue[]) : [box];
  return items.map(textOf);
}

/** A raw event may hold anything; only text has a place in a query. */
function textOf(item: JsonValue): string {
  return isJsonObject(item) && typeof item.value === 'string' ? item.value : '';
}
