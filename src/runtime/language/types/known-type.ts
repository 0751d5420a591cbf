/**
 * What an expression is known to be: an object of the built-in table (`Array.prototype`, `Array` itself,
 * `crypto`), a list of something (`Array.prototype<String.prototype>`), a part of the event, or `undefined`.
 * undefined, the value, where nothing is known for sure.
 */
export type KnownType = string | undefined;

/** Type of a built-in that the runtime lacks. */
export const NOTHING = 'undefined';

const LIST = /^Array\.prototype<(.+)>$/;

/** A list of items of one type. */
export function listOf(element: KnownType): string {
  return element === undefined ? 'Array.prototype' : `Array.prototype<${element}>`;
}

/** Type of the items of a list. */
export function elementOf(type: KnownType): KnownType {
  return LIST.exec(type ?? '')?.[1];
}

/** The object of the built-in table that holds the members of a type. */
export function baseOf(type: string): string {
  return type.replace(/<.*$/, '');
}

/** What all types are; undefined where they differ or there are none. */
export function commonOf(types: readonly KnownType[]): KnownType {
  const [first] = types;
  return types.every((type) => type === first) ? first : undefined;
}
