import type { Node } from './parse-tree.ts';

/** A node with the way to it. */
export interface Visited {
  readonly node: Node;
  /** Property of the parent that holds the node. */
  readonly key: string;
  /** Nodes around it, the nearest first. */
  readonly parents: readonly Node[];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Nodes directly below a node, in the order of the source, with the property that holds each. */
function childrenOf(node: Node): readonly (readonly [key: string, child: Node])[] {
  const children = Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.filter(isNode).map((child) => [key, child] as const);
  });
  // A shorthand property holds one node as key and as value.
  const own = children.filter(
    ([, child], at) => children.findIndex(([, other]) => other === child) === at,
  );
  return own.sort(([, a], [, b]) => a.start - b.start);
}

/** Visits every node, parents first. */
function walk(root: Node, visit: (visited: Visited) => void): void {
  const step = (visited: Visited): void => {
    visit(visited);
    const parents = [visited.node, ...visited.parents];
    for (const [key, node] of childrenOf(visited.node)) step({ node, key, parents });
  };
  step({ node: root, key: '', parents: [] });
}

/** Every node of a tree. */
export function nodesOf(root: Node): readonly Visited[] {
  const all: Visited[] = [];
  walk(root, (visited) => {
    all.push(visited);
  });
  return all;
}

/** A function of any form. */
export type FunctionNode = Extract<
  Node,
  { type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression' }
>;

/** True for functions of any form. */
export function isFunction(node: Node): node is FunctionNode {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  );
}
