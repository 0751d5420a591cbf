/** Keys and values of a key value store. */
export type StoreItems = ReadonlyMap<string, string>;

/** A value that a sync writes. */
export interface StorePut {
  readonly key: string;
  readonly value: string;
  /** What the store has there; undefined: the key is new. */
  readonly before: string | undefined;
}

/** A key that the data do not have, and what the store has there. */
export interface StoreDelete {
  readonly key: string;
  readonly before: string;
}

/** What separates a store from the data it shall hold. */
export interface StoreDiff {
  readonly puts: readonly StorePut[];
  /** Keys that only the store has. A sync leaves them alone unless it is told to delete. */
  readonly deletes: readonly StoreDelete[];
  /** How many keys are the same on both sides. */
  readonly same: number;
}

/** Compares; keys in the order of their text. */
export function diffStore(wanted: StoreItems, actual: StoreItems): StoreDiff {
  const puts = [...wanted]
    .filter(([key, value]) => actual.get(key) !== value)
    .map(([key, value]) => ({ key, value, before: actual.get(key) }));
  const deletes = [...actual]
    .filter(([key]) => !wanted.has(key))
    .map(([key, before]) => ({ key, before }));
  return { puts: byKey(puts), deletes: byKey(deletes), same: wanted.size - puts.length };
}

/** Not by locale: a plan reads the same everywhere. */
function byKey<Item extends { readonly key: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}

/**
 * True if a plan does nothing that an earlier one did not: so it may be carried out where a person has seen only
 * the earlier one. A sync that goes on after somebody else's write asks this.
 */
export function isWithin(plan: StoreDiff, seen: StoreDiff): boolean {
  const puts = new Map(seen.puts.map((put) => [put.key, put]));
  const deletes = new Map(seen.deletes.map((it) => [it.key, it.before]));
  return (
    plan.puts.every(({ key, value, before }) => {
      const put = puts.get(key);
      return put?.value === value && put.before === before;
    }) && plan.deletes.every(({ key, before }) => deletes.get(key) === before)
  );
}
