import type { Node } from '../tree/parse-tree.ts';

/** Parts of a node that may not run: parent type and property, or the type alone for all parts. */
const MAYBE: Readonly<Record<string, readonly string[]>> = {
  IfStatement: ['consequent', 'alternate'],
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['right'],
  SwitchCase: ['consequent', 'test'],
  ForStatement: ['body', 'update'],
  ForInStatement: ['body'],
  ForOfStatement: ['body'],
  WhileStatement: ['body'],
  CatchClause: ['body'],
};

/** True when a node may be passed over on the way through the function; `path` leads up to it. */
export function isConditional(node: Node, path: readonly Node[]): boolean {
  return path.some((parent, index) => {
    const child = path[index - 1] ?? node;
    return (MAYBE[parent.type] ?? []).some((key) => holds(parent, key, child));
  });
}

function holds(parent: Node, key: string, child: Node): boolean {
  const value: unknown = Object.entries(parent).find(([name]) => name === key)?.[1];
  return Array.isArray(value) ? value.includes(child) : value === child;
}
