import { isScalar, type Alias, type Node } from 'yaml';
import { MAX_NESTING } from './nesting.ts';
import type { TreeBuild } from './tree-build.ts';

/**
 * Nodes that aliases may add to a file: far above real files, while a handful of lines can ask for
 * billions. A long text counts as several: it is written out wherever it is used. Counted here, not by the parser's `maxAliasCount`, which also refuses one small anchor that
 * is used in a hundred tests.
 */
const MAX_ALIASED_NODES = 250_000;

/** Characters of an aliased text that count as one node. */
const NODE_LENGTH = 100;

/** How much one more copy of a node adds. */
export function weightOf(node: Node): number {
  const length = isScalar(node) && typeof node.value === 'string' ? node.value.length : 0;
  return 1 + Math.floor(length / NODE_LENGTH);
}

/** What an alias stands for. An anchor may be set again later: the alias keeps the one before it. */
export function targetOf(build: TreeBuild, alias: Alias): Node | undefined {
  if (!build.targets.has(alias)) build.targets.set(alias, build.anchors.get(alias.source));
  return build.targets.get(alias);
}

/** Why an alias cannot be followed. */
export function aliasFault(build: TreeBuild, alias: Alias, depth: number): string | undefined {
  const target = targetOf(build, alias);
  if (target === undefined) return `there is no anchor &${alias.source} before *${alias.source}`;
  if (build.open.has(target)) return `*${alias.source} stands inside its own anchor`;
  if (build.copies > MAX_ALIASED_NODES) return 'the aliases of this file expand to too much';
  return depth > MAX_NESTING ? 'the aliases of this file are nested too deeply' : undefined;
}
