import type { Node } from '../tree/parse-tree.ts';
import { nodesOf } from '../tree/walk.ts';

const CONDITIONS = new Set(['IfStatement', 'ConditionalExpression', 'WhileStatement']);

/**
 * True when a condition around a node mentions a name, as in `if (typeof URL !== 'undefined')` or
 * `Array.prototype.flat ? … : …`: then the code asks for itself whether it is there.
 */
export function isGuarded(name: string, node: Node, parents: readonly Node[]): boolean {
  return parents.some((parent, index) => {
    const child = parents[index - 1] ?? node;
    if (parent.type === 'LogicalExpression')
      return parent.right === child && mentions(parent.left, name);
    if (!CONDITIONS.has(parent.type) || !('test' in parent) || parent.test == null) return false;
    return parent.test !== child && mentions(parent.test, name);
  });
}

function mentions(test: Node, name: string): boolean {
  return nodesOf(test).some(
    ({ node }) =>
      (node.type === 'Identifier' && node.name === name) ||
      (node.type === 'Literal' && node.value === name),
  );
}

/** True when an error at a node would be caught. */
export function isCaught(node: Node, parents: readonly Node[]): boolean {
  return parents.some((parent, index) => {
    const child = parents[index - 1] ?? node;
    return parent.type === 'TryStatement' && parent.block === child && parent.handler != null;
  });
}
