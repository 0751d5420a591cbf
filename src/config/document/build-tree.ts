import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Pair } from 'yaml';
import { aliasFault, targetOf, weightOf } from './alias-target.ts';
import { blankScalar, buildScalar } from './build-scalar.ts';
import type { LocatedNode, MapEntry, Place } from './located-node.ts';
import { endOf } from './node-extent.ts';
import {
  placeBetween,
  placeOf,
  reportYaml,
  type TreeBuild,
  type TreeContext,
  type TreeSource,
} from './tree-build.ts';

type ParsedPair = Pair<Node, Node | null>;

/**
 * Copies the parser's nodes into located nodes: aliases and merge keys are resolved, keys are texts.
 * What cannot be resolved is reported; the tree must not be used then.
 */
export function buildTree(root: Node, from: TreeSource): LocatedNode {
  const state = {
    anchors: new Map(),
    targets: new Map(),
    open: new Set<Node>(),
    copies: 0,
    refused: new Set<Alias | string>(),
  };
  return buildNode({ ...from, ...state }, root, { depth: 0, alias: undefined });
}

function buildNode(build: TreeBuild, node: Node, context: TreeContext): LocatedNode {
  if (isAlias(node)) return buildAlias(build, node, context);
  if (context.alias) build.copies += weightOf(node);
  else if (node.anchor !== undefined) build.anchors.set(node.anchor, node);
  if (isScalar(node)) return buildScalar(build, node, placeOf(build, node, context));
  build.open.add(node);
  const built = buildCollection(build, node, { ...context, depth: context.depth + 1 });
  build.open.delete(node);
  return built;
}

function buildAlias(build: TreeBuild, alias: Alias, context: TreeContext): LocatedNode {
  const place = placeOf(build, alias, context);
  const fault = aliasFault(build, alias, context.depth);
  const target = targetOf(build, alias);
  if (fault === undefined && target !== undefined) {
    return buildNode(build, target, {
      depth: context.depth,
      alias: context.alias ?? { name: alias.source, place },
    });
  }
  if (fault !== undefined) reportAlias(build, place, fault, target === undefined ? alias : fault);
  return blankScalar(place);
}

/** Says a fault once: a bomb would report each of its aliases, and an anchored alias each of its copies. */
function reportAlias(build: TreeBuild, place: Place, fault: string, about: Alias | string): void {
  if (!build.refused.has(about)) reportYaml(build, place, 'BAD_ALIAS', fault);
  build.refused.add(about);
}

function buildCollection(build: TreeBuild, node: Node, context: TreeContext): LocatedNode {
  const place = placeOf(build, node, context);
  if (isMap(node)) {
    return {
      kind: 'map',
      place,
      entries: buildEntries(build, node.items as ParsedPair[], context),
    };
  }
  const items = isSeq(node) ? (node.items as Node[]) : [];
  return { kind: 'list', place, items: items.map((item) => buildNode(build, item, context)) };
}

function buildEntries(
  build: TreeBuild,
  pairs: readonly ParsedPair[],
  context: TreeContext,
): ReadonlyMap<string, MapEntry> {
  const entries = new Map<string, MapEntry>();
  const merged: MapEntry[] = [];
  for (const pair of pairs) {
    const entry = buildEntry(build, pair, context);
    if (isMergeKey(pair.key)) for (const it of mergedEntries(build, entry)) merged.push(it);
    else if (entries.has(entry.key)) reportDuplicate(build, entry);
    else entries.set(entry.key, entry);
  }
  for (const entry of merged) if (!entries.has(entry.key)) entries.set(entry.key, entry);
  return entries;
}

function buildEntry(build: TreeBuild, pair: ParsedPair, context: TreeContext): MapEntry {
  const key = buildNode(build, pair.key, context);
  const end = endOf(pair.key, build.source);
  const value = pair.value
    ? buildNode(build, pair.value, context)
    : blankScalar(placeBetween(build, end, end, context));
  if (key.kind === 'scalar') return { key: key.text, keyPlace: key.place, value };
  reportYaml(build, key.place, 'NON_STRING_KEY', 'a key must be text');
  return { key: '', keyPlace: key.place, value };
}

function reportDuplicate(build: TreeBuild, { key, keyPlace }: MapEntry): void {
  reportYaml(build, keyPlace, 'DUPLICATE_KEY', `the key "${key}" is written twice`);
}

/** `<<: *a` and `<<: [*a, *b]`: earlier maps win. https://yaml.org/type/merge.html */
function mergedEntries(build: TreeBuild, { value, keyPlace }: MapEntry): readonly MapEntry[] {
  const maps = value.kind === 'list' ? value.items : [value];
  if (maps.some((map) => map.kind !== 'map')) {
    reportYaml(build, keyPlace, 'BAD_MERGE', '"<<" takes a map, or a list of maps');
  }
  return maps.flatMap((map) => (map.kind === 'map' ? [...map.entries.values()] : []));
}

function isMergeKey(key: Node): boolean {
  return isScalar(key) && typeof key.value === 'symbol';
}
