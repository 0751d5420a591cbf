import type { Node } from '../language/tree/parse-tree.ts';
import { nodesOf } from '../language/tree/walk.ts';
import type { Edit } from './edits.ts';

/**
 * Keeps functions without a name that are assigned to a variable without one: the runtimes name a function after
 * the variable that it initialises, and after no other. Measured on njs 0.7.9.
 */
export function rewriteAssignments(tree: Node): readonly Edit[] {
  return nodesOf(tree).flatMap(({ node }) => {
    if (node.type !== 'AssignmentExpression' || node.left.type !== 'Identifier') return [];
    return isNameless(node.right) ? hideFromName(node.right) : [];
  });
}

function isNameless(node: Node): boolean {
  return (
    node.type === 'ArrowFunctionExpression' || (node.type === 'FunctionExpression' && !node.id)
  );
}

/** What a comma operator answers is not named. https://tc39.es/ecma262/#sec-isfunctiondefinition */
function hideFromName({ start, end }: Node): readonly Edit[] {
  return [
    { kind: 'open', at: start, text: '(0,' },
    { kind: 'close', at: end, text: ')' },
  ];
}
