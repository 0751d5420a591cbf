import type { Runtime } from '../../../core/runtimes.ts';
import { builtinsOf } from '../../profile-data/builtins.ts';
import type { Mark } from '../rules/rule.ts';
import type { Names, Reference } from '../tree/names.ts';
import type { Node } from '../tree/parse-tree.ts';
import { isCaught, isGuarded } from './guards.ts';
import { memberName } from '../types/members.ts';

const COMMONJS = new Set(['module', 'exports']);

/** Names that nothing declares and the runtime does not have. */
export function findUnknownGlobals(
  names: Names,
  nodes: readonly Node[],
  runtime: Runtime,
): readonly Mark[] {
  const globals = builtinsOf(runtime).get('globalThis');
  const assigned = assignedGlobals(nodes);
  return names.references.flatMap((reference) => {
    const { name } = reference.node;
    if (reference.variable !== undefined || assigned.has(name) || name === 'arguments') return [];
    const standing = globals?.get(name);
    if (standing === 'documented') return [];
    if (standing === 'undocumented') return [undocumented(reference)];
    return isHarmless(reference) ? [] : [unknown(reference)];
  });
}

function isHarmless({ node, parents }: Reference): boolean {
  const [parent] = parents;
  const isTypeof = parent?.type === 'UnaryExpression' && parent.operator === 'typeof';
  return isTypeof || isGuarded(node.name, node, parents);
}

function unknown({ node, parents }: Reference): Mark {
  const { start, end, name } = node;
  const id = COMMONJS.has(name) ? 'commonjs-export' : 'unknown-global';
  const mark: Mark = { id, start, end, trip: undefined, values: { token: name } };
  return isCaught(node, parents) ? { ...mark, severity: 'warning' } : mark;
}

function undocumented({ node }: Reference): Mark {
  const { start, end, name } = node;
  return { id: 'undocumented-builtin', start, end, trip: undefined, values: { token: name } };
}

/** Names given to the global object: `globalThis.a = 1`, and `this.a = 1` to be on the safe side. */
function assignedGlobals(nodes: readonly Node[]): ReadonlySet<string> {
  const assigned = new Set<string>();
  for (const node of nodes) {
    if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') continue;
    const { object } = node.left;
    const isGlobal = object.type === 'Identifier' && object.name === 'globalThis';
    const name = memberName(node.left);
    if (name !== undefined && (isGlobal || object.type === 'ThisExpression')) assigned.add(name);
  }
  return assigned;
}
