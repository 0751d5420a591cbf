import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { formatQuery } from '../../core/query.ts';

/**
 * Ways to write an event as a person would: a line, a map of plain values. Some may come out as another
 * event (a path may hold a space, a header may be missing), so each has to be tried.
 */
export function plainInputs({ request, response }: JsonObject): readonly JsonObject[] {
  if (!isJsonObject(request)) return [];
  const answer: JsonObject = isJsonObject(response) ? { response: plainResponse(response) } : {};
  const lines = [requestLine(request)].flatMap((line) => line ?? []);
  return [...lines, plainRequest(request)].map((it) => ({ request: it, ...answer }));
}

function requestLine({ method, uri, querystring, headers }: JsonObject): string | undefined {
  const host = plainEntries(headers)?.host;
  if (typeof method !== 'string' || typeof uri !== 'string') return undefined;
  const from = typeof host === 'string' ? `https://${host}` : '';
  return `${method} ${from}${uri}${queryOf(querystring)}`;
}

function queryOf(querystring: JsonValue | undefined): string {
  const entries = Object.entries(plainEntries(querystring) ?? {});
  const values = entries.map(([name, it]) => [name, asList(it)] as const);
  return entries.length === 0 ? '' : `?${formatQuery(new Map(values))}`;
}

function asList(value: JsonValue): readonly string[] {
  return (Array.isArray(value) ? value : [value]) as readonly string[];
}

function plainRequest({ method, uri, ...maps }: JsonObject): JsonObject {
  const start = { ...(method !== 'GET' && method !== undefined && { method }) };
  return { ...start, ...(uri !== undefined && { uri }), ...plainMaps(maps) };
}

function plainResponse({ statusCode = null, statusDescription, ...maps }: JsonObject): JsonObject {
  const description: JsonObject = statusDescription === undefined ? {} : { statusDescription };
  return { statusCode, ...description, ...plainMaps(maps) };
}

/** Maps of values that are not empty; anything else stays as it is. */
function plainMaps(maps: JsonObject): JsonObject {
  const entries = Object.entries(maps).map(([key, map]) => [key, plainEntries(map) ?? map]);
  return Object.fromEntries(
    entries.filter(([, map]) => !isJsonObject(map) || Object.keys(map).length > 0),
  ) as JsonObject;
}

function plainEntries(map: JsonValue | undefined): JsonObject | undefined {
  if (!isJsonObject(map)) return undefined;
  return Object.fromEntries(Object.entries(map).map(([name, box]) => [name, plainBox(box)]));
}

/** `{ value: x }` as `x`; several values as a list. */
function plainBox(box: JsonValue): JsonValue {
  if (!isJsonObject(box)) return box;
  const { value = null, multiValue, ...others } = box;
  if (Object.keys(others).length > 0 || typeof value !== 'string') return box;
  if (multiValue === undefined) return value;
  const values = Array.isArray(multiValue) ? (multiValue as readonly JsonValue[]) : [];
  const plain = values.map((it) => plainBox(it));
  return plain.length > 1 && plain[0] === value ? plain : box;
}
