import type { Node } from '../tree/parse-tree.ts';
import { memberName, textOf } from './members.ts';

/** Members that code gives to something, whatever it is: polyfills and its own objects. */
export interface AssignedMembers {
  readonly names: ReadonlySet<string>;
  /** True when a member is assigned whose name is computed. */
  readonly anyName: boolean;
}

/** Collects members that are assigned, deleted or defined anywhere. */
export function findAssignedMembers(nodes: readonly Node[]): AssignedMembers {
  const names = new Set<string>();
  let anyName = false;
  const add = (name: string | undefined): void => {
    if (name === undefined) anyName = true;
    else names.add(name);
  };
  for (const node of nodes) {
    const target = targetOf(node);
    if (target?.type === 'MemberExpression') add(memberName(target));
    if (node.type === 'CallExpression' && memberName(node.callee) === 'defineProperty') {
      add(textOf(node.arguments[1]));
    }
  }
  return { names, anyName };
}

function targetOf(node: Node): Node | undefined {
  if (node.type === 'AssignmentExpression') return node.left;
  if (node.type === 'UpdateExpression') return node.argument;
  if (node.type === 'ForInStatement') return node.left;
  return node.type === 'UnaryExpression' && node.operator === 'delete' ? node.argument : undefined;
}
