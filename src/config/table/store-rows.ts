import {
  entriesOf,
  isRemoval,
  type LocatedNode,
  type MapEntry,
  type MapNode,
  type Place,
} from '../document/located-node.ts';
import { jsonOf } from '../document/plain-value.ts';
import { asPlainText } from './table.ts';

/** One item of a key value store as a row. Values are text, as stores hold them. */
export function storeRow(
  key: string,
  keyPlace: Place,
  value: LocatedNode,
  place: Place = { span: { ...keyPlace.span, end: value.place.span.end } },
): MapNode {
  const lines = [] as const;
  const keyCell = {
    kind: 'scalar',
    place: keyPlace,
    value: key,
    text: key,
    blank: false,
    lines,
  } as const;
  const cells: readonly MapEntry[] = [
    { key: 'key', keyPlace, value: keyCell },
    { key: 'value', keyPlace: value.place, value: storedText(value) },
  ];
  return { kind: 'map', place, entries: new Map(cells.map((cell) => [cell.key, cell])) };
}

/** Rows of a store after a test's own `kvs` was merged over it: `null` removes a key. */
export function mergeStoreRows(rows: readonly MapNode[], own: LocatedNode | undefined): MapNode[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  for (const { key, keyPlace, value } of entriesOf(own)) {
    if (isRemoval(value)) byKey.delete(key);
    else byKey.set(key, storeRow(key, keyPlace, value));
  }
  return [...byKey.values()];
}

function keyOf(row: MapNode): string {
  const key = row.entries.get('key')?.value;
  return key?.kind === 'scalar' ? key.text : '';
}

function storedText(value: LocatedNode): LocatedNode {
  if (value.kind === 'scalar') return asPlainText(value);
  const text = JSON.stringify(jsonOf(value));
  return { kind: 'scalar', place: value.place, value: text, text, blank: false, lines: [] };
}
