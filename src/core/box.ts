import type { CookieBox, ValueBox } from './event.ts';
import type { JsonObject } from './json.ts';

/** One value of a header, parameter or cookie; `attributes` only of response cookies. */
export type SingleValue = Pick<CookieBox, 'value' | 'attributes'>;

/** Values by name, in the order in which they came. */
export type ValueLists = Map<string, SingleValue[]>;

/** Adds one more value under a name. */
export function addValue(lists: ValueLists, name: string, value: SingleValue): void {
  const values = lists.get(name) ?? [];
  values.push(value);
  lists.set(name, values);
}

/** AWS's box for the values of one name: `multiValue` only for several. At least one value. */
export function boxOf(values: readonly SingleValue[]): JsonObject {
  const [first = { value: '' }] = values;
  const box: ValueBox | CookieBox =
    values.length > 1 ? { ...first, multiValue: [...values] } : { ...first };
  return box as unknown as JsonObject;
}

/** The boxes of all names. */
export function boxesOf(lists: ReadonlyMap<string, readonly SingleValue[]>): JsonObject {
  return Object.fromEntries([...lists].map(([name, values]) => [name, boxOf(values)]));
}
