import { isJsonObject, type JsonObject } from '../../core/json.ts';

/**
 * The fields of an expectation without those that do not count. `ignored` are paths into the output in AWS's
 * form; those into a value (`.headers.date.value`) take the whole value out.
 */
export function withoutIgnored(
  fields: JsonObject,
  kind: string,
  ignored: readonly (readonly string[])[],
): JsonObject {
  const own = ignored.filter(([root]) => root === kind).map(([, ...path]) => path);
  return own.reduce<JsonObject>((left, path) => without(left, path), fields);
}

function without(fields: JsonObject, [key, name, part]: readonly string[]): JsonObject {
  if (key === undefined) return {};
  const map = fields[key];
  const isInside = name !== undefined && key !== 'body' && isJsonObject(map);
  const left = isInside ? withoutName(map, name, part) : {};
  return Object.keys(left).length === 0 ? omit(fields, key) : { ...fields, [key]: left };
}

function withoutName(map: JsonObject, name: string, part: string | undefined): JsonObject {
  const cookie = map[name];
  const hasAttributes = isJsonObject(cookie) && cookie.attributes !== undefined;
  if (part !== 'attributes') return omit(map, name);
  return hasAttributes ? { ...map, [name]: cookie.value ?? '' } : map;
}

function omit(map: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}
