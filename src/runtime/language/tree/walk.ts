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

type Child = readonly [key: string, child: Node];

/** Nodes directly below a node, in the order of the source, with the property that holds each. */
export function childrenOf(node: Node): readonly Child[] {
  const children: Child[] = [];
  for (const key in node) {
    const value: unknown = node[key as keyof Node];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) children.push([key, item]);
    } else if (isNode(value) && !isShorthandKey(node, key)) children.push([key, value]);
  }
  return children.sort(([, a], [, b]) => a.start - b.start);
}

/** A shorthand property holds its name twice: what counts is that it is a value. */
function isShorthandKey(node: Node, key: string): boolean {
  return node.type === 'Property' && node.shorthand && key === 'key';
}

/** Visits every node, parents first. */
function walk(root: Node, visit: (visited: Visited) => void): void {
  const step = (visited: Visited): void => {
    visit(visited);
    const children = childrenOf(visited.node);
    if (children.length === 0) return;
    const parents = [visited.node, ...visited.parents];
    for (const [key, node] of children) step({ node, key, parents });
  };
  step({ node: root, key: '', parents: [] });
}

/** What has been walked: several rules ask for the nodes of one tree. */
const KNOWN = new WeakMap<Node, readonly Visited[]>();

/** Every node of a tree. */
export function nodesOf(root: Node): readonly Visited[] {
  const known = KNOWN.get(root);
  if (known !== undefined) return known;
  const all: Visited[] = [];
  walk(root, (visited) => {
    all.push(visited);
  });
  KNOWN.set(root, all);
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

/** True for every kind of loop. */
export function isLoop({ type }: Node): boolean {
  return /^(?:For|ForIn|ForOf|While|DoWhile)Statement$/.test(type);
}
