import type { Runtime } from '../../../core/runtimes.ts';
import { builtinsOf } from '../../profile-data/builtins.ts';
import type { Builtins, Standing } from '../../profile-data/builtins.ts';
import type { Mark } from '../rules/rule.ts';
import type { Node } from '../tree/parse-tree.ts';
import type { Visited } from '../tree/walk.ts';
import { isCaught, isGuarded } from './guards.ts';
import { memberName } from './infer-type.ts';
import type { TypeInference } from './infer-type.ts';

type Member = Extract<Node, { type: 'MemberExpression' }>;

/** Methods called on something known that does not have them. */
export function findMissingMembers(
  nodes: readonly Visited[],
  types: TypeInference,
  runtime: Runtime,
): readonly Mark[] {
  const builtins = builtinsOf(runtime);
  const given = givenMembers(nodes);
  return nodes.flatMap((visited) => {
    const { node } = visited;
    const name = memberName(node);
    if (node.type !== 'MemberExpression' || name === undefined || given.has(name)) return [];
    const type = types.typeOf(node.object);
    if (type === undefined || !builtins.has(type)) return [];
    return markOf(visited, node, name, standingOf(builtins, type, name));
  });
}

/** Prototypes behind a type's own. */
function chainOf(type: string): readonly string[] {
  if (!type.endsWith('.prototype')) return [type, 'Function.prototype', 'Object.prototype'];
  if (type === 'Buffer.prototype') return [type, '%TypedArray%.prototype', 'Object.prototype'];
  if (type.endsWith('Error.prototype')) return ['Error.prototype', 'Object.prototype'];
  return [type, 'Object.prototype'];
}

function standingOf(builtins: Builtins, type: string, name: string): Standing | undefined {
  const holder = chainOf(type).find((object) => builtins.get(object)?.has(name));
  return holder === undefined ? undefined : builtins.get(holder)?.get(name);
}

function markOf(
  { node, parents }: Visited,
  member: Member,
  name: string,
  standing: Standing | undefined,
): Mark[] {
  const { start, end } = member.property;
  const place = { start, end, trip: undefined };
  if (standing === 'documented') return [];
  if (standing === 'undocumented')
    return [{ id: 'undocumented-builtin', ...place, values: { token: name } }];
  const [parent] = parents;
  const failing = parent && failureOf(node, parent, name);
  if (failing === undefined || isGuarded(name, node, parents)) return [];
  return [
    { ...failing, ...place, ...(isCaught(node, parents) ? { severity: 'warning' as const } : {}) },
  ];
}

/** What goes wrong when the member is undefined: it is called, or one of its own members is read. */
function failureOf(
  node: Node,
  parent: Node,
  name: string,
): Pick<Mark, 'id' | 'values'> | undefined {
  const isCall = parent.type === 'CallExpression' || parent.type === 'NewExpression';
  if (isCall && parent.callee === node) return { id: 'missing-member', values: { token: name } };
  const next = memberName(parent);
  if (parent.type !== 'MemberExpression' || parent.object !== node || next === undefined)
    return undefined;
  return { id: 'missing-method-value', values: { token: next } };
}

/** Members that the code itself gives to something: polyfills. */
function givenMembers(nodes: readonly Visited[]): ReadonlySet<string> {
  const given = new Set<string>();
  for (const { node } of nodes) {
    const name = node.type === 'AssignmentExpression' ? memberName(node.left) : undefined;
    if (name !== undefined) given.add(name);
    if (node.type !== 'CallExpression' || memberName(node.callee) !== 'defineProperty') continue;
    const [, key] = node.arguments;
    if (key?.type === 'Literal') given.add(String(key.value));
  }
  return given;
}
