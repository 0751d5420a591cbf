import type { LocatedNode } from './located-node.ts';

const LONGEST = 40;

/** What is written, for the second half of "must be a map, not …". */
export function describeNode(node: LocatedNode): string {
  if (node.kind !== 'scalar') return emptiness(node) + node.kind;
  if (node.blank) return 'nothing';
  return typeof node.value === 'string' ? JSON.stringify(shortened(node.text)) : node.text;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function emptiness(node: Exclude<LocatedNode, { kind: 'scalar' }>): string {
  const size = node.kind === 'map' ? node.entries.size : node.items.length;
  return size === 0 ? 'an empty ' : 'a ';
}
