import type { Runtime } from '../../../core/runtimes.ts';
import type { Mark } from '../rules/rule.ts';
import type { Names, Reference, Variable } from '../tree/names.ts';
import type { Node } from '../tree/parse-tree.ts';
import { isFunction, isLoop } from '../tree/walk.ts';

/**
 * A function declaration is made once, also in a loop: from the second turn on it still sees the `let` and `const`
 * of the first. Finds the first such use of each variable.
 */
export function findLoopFunctions({ variables }: Names, runtime: Runtime): readonly Mark[] {
  if (runtime === 'cloudfront-js-1.0') return [];
  return variables.flatMap((variable) => {
    const found = variable.references.find((reference) => isOfFirstTurn(reference, variable));
    if (found === undefined) return [];
    const { start, end } = found.node;
    const values = { name: variable.name };
    return [{ id: 'loop-function' as const, start, end, trip: undefined, values }];
  });
}

function isOfFirstTurn({ parents }: Reference, { lexical, scope, owner }: Variable): boolean {
  if (lexical === undefined) return false;
  const depth = owner === undefined ? parents.length : parents.indexOf(owner);
  const inside = parents.slice(0, depth);
  const maker = inside.findLast(isFunction);
  if (maker?.type !== 'FunctionDeclaration') return false;
  const outside = inside.slice(inside.indexOf(maker) + 1);
  return outside.some((node) => isLoop(node) && holds(node, scope));
}

function holds(node: Node, { start, end }: Node): boolean {
  return node.start <= start && end <= node.end;
}
