import type { LocatedNode, MapEntry, MapNode, ScalarNode } from '../document/located-node.ts';
import { mergeMaps } from '../document/merge-maps.ts';
import { columnPath } from './columns.ts';
import { isEmptyCell, type Table } from './table.ts';

/**
 * Prepares the columns that are keys of a test. The answer turns a row into maps to lay over the test,
 * weakest first: whole keys, then dotted columns, the longer the later. So a shorthand is read before a
 * column below it is merged into it.
 */
export function createRowLayers({ columns }: Table): (row: MapNode) => readonly MapNode[] {
  const keys = [...columns.keys()].flatMap((column) => {
    const path = columnPath(column);
    return path ? [{ column, path }] : [];
  });
  const dotted = keys.filter(({ path }) => path.length > 1);
  const depths = [...new Set(dotted.map(({ path }) => path.length))].sort((a, b) => a - b);
  const layers = depths.map((depth) => dotted.filter(({ path }) => path.length === depth));
  return (row) => {
    const whole = wholeKeys(row, keys.length === dotted.length ? [] : keys);
    const below = layers.map((layer) => mergedKeys(row, layer));
    return [whole, ...below].filter((map) => map !== undefined);
  };
}

/** A column that is a key of a test. */
interface KeyColumn {
  readonly column: string;
  readonly path: readonly string[];
}

function wholeKeys(row: MapNode, keys: readonly KeyColumn[]): MapNode | undefined {
  const entries = new Map<string, MapEntry>();
  for (const { column, path } of keys) {
    const cell = path.length === 1 ? filledCell(row, column) : undefined;
    if (cell)
      entries.set(column, column === 'tags' ? { ...cell, value: wordsOf(cell.value) } : cell);
  }
  return entries.size === 0 ? undefined : { kind: 'map', place: row.place, entries };
}

function mergedKeys(row: MapNode, keys: readonly KeyColumn[]): MapNode | undefined {
  const maps = keys.flatMap(({ column, path }) => {
    const cell = filledCell(row, column);
    return cell ? [nest(path, cell)] : [];
  });
  return maps.length === 0 ? undefined : maps.reduce(mergeMaps);
}

function filledCell(row: MapNode, column: string): MapEntry | undefined {
  const cell = row.entries.get(column);
  return cell && !isEmptyCell(cell.value) ? cell : undefined;
}

/** A cell as `{ request: { headers: { host: … } } }`. */
function nest([key = '', ...below]: readonly string[], cell: MapEntry): MapNode {
  const { keyPlace } = cell;
  const value: LocatedNode = below.length === 0 ? cell.value : nest(below, cell);
  return {
    kind: 'map',
    place: cell.value.place,
    entries: new Map([[key, { key, keyPlace, value }]]),
  };
}

/** `tags` is a list; a cell lists them with spaces or commas between. */
function wordsOf(cell: LocatedNode): LocatedNode {
  if (cell.kind !== 'scalar') return cell;
  const words = cell.text.split(/[\s,]+/).filter((word) => word !== '');
  const items = words.map((word): ScalarNode => ({ ...cell, value: word, text: word, lines: [] }));
  return { kind: 'list', place: cell.place, items };
}
