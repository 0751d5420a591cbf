import {
  asMap,
  asText,
  isRemoval,
  type MapEntry,
  type MapNode,
  type ScalarNode,
} from '../document/located-node.ts';
import { mergeOf, setTo, type MergePatch, type Patch } from './patch.ts';

/** Reads one value of a map; a reader is never given `null`. */
export type ValueReader = (entry: MapEntry) => Patch | undefined;

/** Patches a map with fixed keys: `null` removes a key, the readers make a patch of everything else. */
export function readFields(
  map: MapNode,
  readers: Readonly<Record<string, ValueReader>>,
): MergePatch {
  const patches: Record<string, Patch | undefined> = {};
  for (const [key, read] of Object.entries(readers)) {
    const entry = map.entries.get(key);
    if (entry) patches[key] = removalOr(entry, read);
  }
  return mergeOf(patches);
}

/** A `null` as removal, everything else as the reader reads it. */
function removalOr(entry: MapEntry, read: ValueReader): Patch | undefined {
  const { key, keyPlace: place, value } = entry;
  return isRemoval(value) ? { kind: 'remove', key, place } : read(entry);
}

/** Reads any text. */
export const readText: ValueReader = ({ value }) => {
  const scalar = asText(value);
  return scalar && setTo(scalar.text);
};

/** Reads a text that is checked first; `check` reports what is wrong with it. */
export function checkedText(check: (scalar: ScalarNode) => void): ValueReader {
  return (entry) => {
    const scalar = asText(entry.value);
    if (scalar) check(scalar);
    return readText(entry);
  };
}

/** Reads a map with fixed keys. */
export function nestedFields(readers: Readonly<Record<string, ValueReader>>): ValueReader {
  return ({ value }) => {
    const map = asMap(value);
    return map && readFields(map, readers);
  };
}
