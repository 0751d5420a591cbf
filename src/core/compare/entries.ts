import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import type { CanonicalCookie, Cookies, Entries } from '../outcome.ts';
import type { Problems } from './problems.ts';

/**
 * Reads `headers`, `querystring` or `cookies`: name to ordered items. `before` is the same map of the
 * input event, which decides whether a `multiValue` was modified. Names without a value are left out,
 * keys that CloudFront does not know are dropped.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
export function readCookies(
  map: JsonValue | undefined,
  before: JsonValue | undefined,
  place: string,
  problems: Problems,
): Cookies {
  if (map === undefined) return new Map();
  if (!isJsonObject(map)) {
    problems.wrong(place, 'an object', map);
    return new Map();
  }
  const read = Object.entries(map).map(([name, box]) => {
    const items = readBox(
      box,
      ownValue(before, name),
      `${place}[${JSON.stringify(name)}]`,
      problems,
    );
    return [name, items] as const;
  });
  return new Map(read.filter(([, items]) => items.length > 0));
}

/** As `readCookies`, for entries that are nothing but values. */
export function readEntries(...parameters: Parameters<typeof readCookies>): Entries {
  const entries = [...readCookies(...parameters)];
  return new Map(entries.map(([name, items]) => [name, items.map((item) => item.value)]));
}

/** A modified `multiValue` wins; otherwise `value` replaces the first of the unmodified ones. */
function readBox(
  box: JsonValue,
  before: JsonValue | undefined,
  place: string,
  problems: Problems,
): readonly CanonicalCookie[] {
  if (!isJsonObject(box)) {
    problems.wrong(place, 'an object with "value"', box);
    return [];
  }
  const list = box.multiValue;
  if (list === undefined) return readItem(box, place, problems);
  const items = readList(list, `${place}.multiValue`, problems);
  if (!sameList(list, ownValue(before, 'multiValue'))) return items;
  const first = readItem(box, place, problems);
  return first.length === 0 ? items : [...first, ...items.slice(1)];
}

function readList(list: JsonValue, place: string, problems: Problems): readonly CanonicalCookie[] {
  if (!Array.isArray(list)) {
    problems.wrong(place, 'a list', list);
    return [];
  }
  return list.flatMap((item: JsonValue, index) => {
    const itemPlace = `${place}[${index}]`;
    if (isJsonObject(item)) return readItem(item, itemPlace, problems);
    problems.wrong(itemPlace, 'an object with "value"', item);
    return [];
  });
}

function readItem(box: JsonObject, place: string, problems: Problems): readonly CanonicalCookie[] {
  const { value, attributes } = box;
  if (attributes !== undefined && typeof attributes !== 'string') {
    problems.wrong(`${place}.attributes`, 'text', attributes);
  }
  if (value === undefined) return [];
  if (typeof value !== 'string') {
    problems.wrong(`${place}.value`, 'text', value);
    return [];
  }
  return [{ value, attributes: typeof attributes === 'string' ? attributes : undefined }];
}

function sameList(list: JsonValue, before: JsonValue | undefined): boolean {
  if (!Array.isArray(list) || !Array.isArray(before)) return false;
  const items: readonly JsonValue[] = list;
  const others: readonly JsonValue[] = before;
  return items.length === others.length && items.every((item, at) => sameItem(item, others[at]));
}

function sameItem(item: JsonValue, before: JsonValue | undefined): boolean {
  return ['value', 'attributes'].every((key) => ownValue(item, key) === ownValue(before, key));
}

/** A name may be `constructor`: only own keys count. */
function ownValue(object: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}
