import { LIMITS } from '../../core/limits.ts';
import {
  entriesOf,
  isRemoval,
  type LocatedNode,
  type MapEntry,
  type Place,
} from '../document/located-node.ts';
import { jsonOf } from '../document/plain-value.ts';
import { report, type Problems } from '../document/problems.ts';
import { reportBlanks } from './blanks.ts';

/** Contents of a key value store and their size in bytes. */
export interface KvsFixture {
  readonly items: Readonly<Record<string, string>>;
  readonly bytes: number;
}

/** Checks the contents of a store that comes from a file; `place` is where the path is written. */
export function fixtureFrom(
  items: Readonly<Record<string, string>>,
  place: Place,
  problems: Problems,
): KvsFixture {
  const pairs = Object.entries(items);
  for (const [key, value] of pairs) checkItem(key, value, place, problems);
  const bytes = pairs.reduce((sum, pair) => sum + sizeOf(pair), 0);
  checkStore(bytes, place, problems);
  return { items, bytes };
}

/** Merges a written map over a store: `null` removes a key, maps and lists become compact JSON. */
export function mergeFixture(
  base: KvsFixture | undefined,
  node: LocatedNode,
  problems: Problems,
): KvsFixture {
  const items = new Map(Object.entries(base?.items ?? {}));
  let bytes = base?.bytes ?? 0;
  for (const entry of entriesOf(node)) {
    const before = items.get(entry.key);
    if (before !== undefined) bytes -= sizeOf([entry.key, before]);
    const value = readItem(entry, before, problems);
    if (value === undefined) items.delete(entry.key);
    else items.set(entry.key, value);
    if (value !== undefined) bytes += sizeOf([entry.key, value]);
  }
  checkStore(bytes, node.place, problems);
  return { items: Object.fromEntries(items), bytes };
}

function readItem(
  { key, keyPlace, value: node }: MapEntry,
  before: string | undefined,
  problems: Problems,
): string | undefined {
  if (isRemoval(node)) {
    if (before === undefined)
      report(problems, keyPlace, { code: 'nothing-to-remove', args: { key } });
    return undefined;
  }
  reportBlanks(key, node, keyPlace, problems);
  const value = node.kind === 'scalar' ? node.text : JSON.stringify(jsonOf(node));
  checkItem(key, value, keyPlace, problems);
  return value;
}

/** Reports a key or a value that is too long. */
export function checkItem(key: string, value: string, place: Place, problems: Problems): void {
  const sizes = { key: byteLength(key), value: byteLength(value) };
  const limits = { key: LIMITS.keyValueStoreKey.value, value: LIMITS.keyValueStoreValue.value };
  for (const what of ['key', 'value'] as const) {
    if (sizes[what] <= limits[what]) continue;
    const args = { key, what, bytes: sizes[what], limit: limits[what] };
    report(problems, place, { code: 'kvs-limit', args });
  }
}

/** Reports a store that is too large. */
export function checkStore(bytes: number, place: Place, problems: Problems): void {
  const limit = LIMITS.keyValueStoreSize.value;
  if (bytes <= limit) return;
  report(problems, place, { code: 'kvs-limit', args: { key: '', what: 'store', bytes, limit } });
}

/** Bytes that a store counts for an item. */
export function sizeOf([key, value]: readonly [string, string]): number {
  return byteLength(key) + byteLength(value);
}

const ENCODER = new TextEncoder();

/** Length in UTF-8. */
export function byteLength(text: string): number {
  return ENCODER.encode(text).length;
}
