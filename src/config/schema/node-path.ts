import { headOf, type LocatedNode, type Place } from '../document/located-node.ts';

/** Where a path through a document leads. `node` is undefined where the last key is missing. */
export interface NodePath {
  readonly path: readonly string[];
  readonly node: LocatedNode | undefined;
  /** The last key of the path; empty for the document itself. An item is `tags[0]`. */
  readonly key: string;
  readonly keyPlace: Place | undefined;
  readonly parentKey: string | undefined;
  readonly parentPlace: Place | undefined;
}

/** Follows keys and item numbers from the root of a document. */
export function nodeAt(root: LocatedNode, path: readonly string[]): NodePath {
  const start: NodePath = {
    path: [],
    node: root,
    key: '',
    keyPlace: undefined,
    parentKey: undefined,
    parentPlace: undefined,
  };
  return path.reduce(step, start);
}

function step(from: NodePath, part: string): NodePath {
  const path = [...from.path, part];
  if (from.node?.kind === 'list') {
    const key = `${from.key}[${part}]`;
    // An item has no key: what is said of it as a whole is shown at its head.
    return { ...from, path, key, keyPlace: undefined, node: from.node.items[Number(part)] };
  }
  const entry = from.node?.kind === 'map' ? from.node.entries.get(part) : undefined;
  return {
    path,
    node: entry?.value,
    key: part,
    keyPlace: entry?.keyPlace,
    parentKey: from.key === '' ? undefined : from.key,
    parentPlace: from.keyPlace ?? (from.node && headOf(from.node)),
  };
}
