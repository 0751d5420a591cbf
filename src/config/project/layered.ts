import { asMap, isRemoval, type LocatedNode, type MapNode } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';

/** Maps that say something about the same thing, weakest first. */
export type Layers = readonly (MapNode | undefined)[];

/** The strongest value of a key; `null` removes the weaker ones, of which there must be one. */
export function layeredValue(
  layers: Layers,
  key: string,
  problems: Problems,
): LocatedNode | undefined {
  return layeredValues(layers, key, problems).at(-1);
}

/** The maps that remain under a key, weakest first, to be merged key by key. */
export function layeredMaps(layers: Layers, key: string, problems: Problems): readonly MapNode[] {
  return layeredValues(layers, key, problems).flatMap((node) => asMap(node) ?? []);
}

/** The values that remain under a key, weakest first: those after the last removal. */
export function layeredValues(
  layers: Layers,
  key: string,
  problems: Problems,
): readonly LocatedNode[] {
  let values: readonly LocatedNode[] = [];
  for (const layer of layers) {
    const entry = layer?.entries.get(key);
    if (entry === undefined) continue;
    const removes = isRemoval(entry.value);
    if (removes && values.length === 0) {
      report(problems, entry.keyPlace, { code: 'nothing-to-remove', args: { key } });
    }
    values = removes ? [] : [...values, entry.value];
  }
  return values;
}
