import { isCollection, isPair, isScalar, type Node } from 'yaml';

/** Offset of the first character of a node. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/**
 * Offset behind the last character of a node. The parser's range of a block collection or block scalar
 * would reach over comments and empty lines.
 */
export function endOf(node: Node, source: string): number {
  const end = node.range?.[1] ?? 0;
  if (isCollection(node) && !node.flow) return endOfLast(node.items.at(-1), source) ?? end;
  const isBlock = isScalar(node) && node.type?.startsWith('BLOCK') === true;
  return isBlock ? startOf(node) + source.slice(startOf(node), end).trimEnd().length : end;
}

function endOfLast(item: unknown, source: string): number | undefined {
  if (!isPair<Node, Node | null>(item)) return item ? endOf(item as Node, source) : undefined;
  return Math.max(endOf(item.key, source), item.value ? endOf(item.value, source) : 0);
}
