import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import type { CanonicalCookie, Cookies, Entries } from '../outcome.ts';
import { textOfJson } from './json-words.ts';

/**
 * Reads `headers`, `querystring` or `cookies`: name to ordered items. `before` is the same map of the
 * input event, which decides whether a `multiValue` was modified. Names without a value are left out, keys
 * that CloudFront does not know are dropped. Total: what has the wrong shape holds no value, and a value
 * that is no text is its JSON; the production rules complain.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
export function readCookies(map: JsonValue | undefined, before: JsonValue | undefined): Cookies {
  const boxes = isJsonObject(map) ? Object.entries(map) : [];
  const read = boxes.map(([name, box]) => [name, readBox(box, ownValue(before, name))] as const);
  return new Map(read.filter(([, items]) => items.length > 0));
}

/** As `readCookies`, for entries that are nothing but values. */
export function readEntries(...parameters: Parameters<typeof readCookies>): Entries {
  const entries = [...readCookies(...parameters)];
  return new Map(entries.map(([name, items]) => [name, items.map((item) => item.value)]));
}

/** A modified `multiValue` wins; otherwise `value` replaces the first of the unmodified ones. */
function readBox(box: JsonValue, before: JsonValue | undefined): readonly CanonicalCookie[] {
  if (!isJsonObject(box)) return [];
  const list = box.multiValue;
  if (list === undefined) return readItem(box);
  const items = readList(list);
  if (!sameList(list, ownValue(before, 'multiValue'))) return items;
  const first = readItem(box);
  return first.length === 0 ? items : [...first, ...items.slice(1)];
}

function readList(list: JsonValue): readonly CanonicalCookie[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: JsonValue) => (isJsonObject(item) ? readItem(item) : []));
}

function readItem({ value, attributes }: JsonObject): readonly CanonicalCookie[] {
  if (value === undefined) return [];
  return [
    {
      value: textOfJson(value),
      attributes: attributes === undefined ? undefined : textOfJson(attributes),
    },
  ];
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
