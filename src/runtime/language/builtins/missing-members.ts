import type { Mark } from '../rules/rule.ts';
import type { Node } from '../tree/parse-tree.ts';
import type { Visited } from '../tree/walk.ts';
import type { TypeInference } from '../types/infer-type.ts';
import { NOTHING } from '../types/known-type.ts';
import { standingOf } from '../types/members.ts';
import type { RuleContext } from '../rules/rule.ts';
import { isCaught, isGuarded } from './guards.ts';

type Member = Extract<Node, { type: 'MemberExpression' }>;

/** Members of something known that the runtime does not have, where that makes the code fail. */
export function findMissingMembers(
  nodes: readonly Visited[],
  types: TypeInference,
  runtime: RuleContext['runtime'],
): readonly Mark[] {
  return nodes.flatMap((visited) => {
    const { node } = visited;
    if (node.type === 'Identifier') return calledNothing(visited, types);
    const name = types.nameOf(node);
    if (node.type !== 'MemberExpression' || name === undefined || types.assigned.names.has(name))
      return [];
    const type = types.typeOf(node.object);
    if (type === undefined) return [];
    const standing = type === NOTHING ? 'missing' : standingOf(runtime, type, name);
    return type === NOTHING
      ? readOfNothing(visited, node, name)
      : markOf(visited, node, name, standing);
  });
}

function markOf(
  visited: Visited,
  member: Member,
  name: string,
  standing: ReturnType<typeof standingOf>,
): readonly Mark[] {
  const place = placeOf(member.property);
  if (standing === 'undocumented')
    return [{ id: 'undocumented-builtin', ...place, values: { token: name } }];
  if (standing !== 'missing') return [];
  const { node, parents } = visited;
  const failing = parents[0] && failureOf(node, parents[0], name);
  return failing === undefined ? [] : unlessGuarded({ ...failing, ...place }, name, visited);
}

/** What goes wrong when the member is undefined: it is called, or one of its own members is read. */
function failureOf(
  node: Node,
  parent: Node,
  name: string,
): Pick<Mark, 'id' | 'values'> | undefined {
  if (isCallOf(parent, node)) return { id: 'missing-member', values: { token: name } };
  if (parent.type !== 'MemberExpression' || parent.object !== node || parent.computed)
    return undefined;
  const next = parent.property.type === 'Identifier' ? parent.property.name : '';
  return { id: 'missing-method-value', values: { token: next } };
}

/** A variable that was given such a member is called. */
function calledNothing(visited: Visited, types: TypeInference): readonly Mark[] {
  const { node, parents } = visited;
  if (node.type !== 'Identifier' || parents[0] === undefined || !isCallOf(parents[0], node))
    return [];
  if (types.variableOf(node) === undefined || types.typeOf(node) !== NOTHING) return [];
  return unlessGuarded({ id: 'nothing-called', ...placeOf(node) }, node.name, visited);
}

/** A member of a variable that was given such a member is read. */
function readOfNothing(visited: Visited, { object }: Member, name: string): readonly Mark[] {
  if (object.type !== 'Identifier') return [];
  const mark: Mark = { id: 'missing-method-value', ...placeOf(object), values: { token: name } };
  return unlessGuarded(mark, object.name, visited);
}

function isCallOf(parent: Node, node: Node): boolean {
  const isCall = parent.type === 'CallExpression' || parent.type === 'NewExpression';
  return isCall && parent.callee === node;
}

function placeOf({ start, end }: Node): Pick<Mark, 'start' | 'end' | 'trip'> {
  return { start, end, trip: undefined };
}

/** Nothing where the code asks first; a warning where the error would be caught. */
function unlessGuarded(mark: Mark, name: string, { node, parents }: Visited): readonly Mark[] {
  if (isGuarded(name, node, parents)) return [];
  return isCaught(node, parents) ? [{ ...mark, severity: 'warning' }] : [mark];
}
