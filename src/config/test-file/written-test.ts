import type { TableRow } from '../../core/test-case.ts';
import type { Span } from '../../core/source.ts';
import { entriesOf, valueAt, type LocatedNode, type MapNode } from '../document/located-node.ts';
import { mergeMaps } from '../document/merge-maps.ts';
import { mergeExpects } from '../expect/merge-expects.ts';
import type { InputLayer } from '../input/input-layer.ts';

/** A test as written, or one row of a table: one case for each function that runs it. */
export interface WrittenTest {
  /** All keys; those of a row laid over those of its test. */
  readonly map: MapNode;
  /** Input keys of its parts, weakest first. */
  readonly inputs: readonly InputLayer[];
  /** Its own input has faults, so that nothing can be held against it. */
  readonly hasBadInput: boolean;
  /** Set where a rewrite shorthand became a part of a map: the query must be the input's. */
  readonly queryAsInput: Span | undefined;
  /** The whole test. */
  readonly span: Span;
  readonly row: TableRow | undefined;
  /** Name of a row's case; other tests are named by what they hold. */
  readonly name: string | undefined;
  /** It has a wrong key or kind. */
  readonly isFaulty: boolean;
  /** It has an unknown key: what it lacks may be what was misspelt. */
  readonly isMisspelt: boolean;
  /** An event that only has to run; it says nothing of what shall come out. */
  readonly isSmoke?: true;
}

/** Keys whose maps merge; of every other key the strongest part has the word. */
const MERGED = new Set(['kvs', 'event']);

/** Parts of a test, weakest first: at least one. */
type Layers = readonly [MapNode, ...MapNode[]];

/** Lays the parts of a test over each other. */
export function mergeParts(layers: Layers): Pick<WrittenTest, 'map' | 'queryAsInput'> {
  const map = overlay(layers);
  const [first, ...others] = layers.flatMap((layer) => valueAt(layer, 'expect') ?? []);
  const written = map.entries.get('expect');
  if (first === undefined || written === undefined || others.length === 0) {
    return { map, queryAsInput: undefined };
  }
  const { node, queryAsInput } = mergeExpects(first, others);
  const entries = new Map(map.entries).set('expect', { ...written, value: node });
  return { map: { ...map, entries }, queryAsInput };
}

function overlay([base, ...others]: Layers): MapNode {
  if (others.length === 0) return base;
  const entries = new Map(base.entries);
  for (const entry of others.flatMap(entriesOf)) {
    const before = MERGED.has(entry.key) ? entries.get(entry.key)?.value : undefined;
    entries.set(entry.key, before ? { ...entry, value: merged(before, entry.value) } : entry);
  }
  return { ...base, entries };
}

function merged(base: LocatedNode, over: LocatedNode): LocatedNode {
  return base.kind === 'map' && over.kind === 'map' ? mergeMaps(base, over) : over;
}
