import type { Variable } from '../tree/names.ts';
import type { Node } from '../tree/parse-tree.ts';
import { isFunction } from '../tree/walk.ts';
import type { KnownType } from './known-type.ts';
import { textOf } from './members.ts';

/** A call. */
export type Call = Extract<Node, { type: 'CallExpression' }>;

/** Functions written as an argument, with the call they are given to. */
export function callbacksOf(nodes: readonly Node[]): ReadonlyMap<Node, Call> {
  return new Map(
    nodes.flatMap((node) =>
      node.type === 'CallExpression'
        ? node.arguments.filter(isFunction).map((callback) => [callback, node] as const)
        : [],
    ),
  );
}

/** The value that an object literal gives a property; undefined where that is not certain. */
export function propertyOf(
  { properties }: Extract<Node, { type: 'ObjectExpression' }>,
  name: string,
): Node | undefined {
  const found = properties.findLast(
    (property) =>
      property.type === 'SpreadElement' ||
      property.computed ||
      (property.key.type === 'Identifier' ? property.key.name : textOf(property.key)) === name,
  );
  return found?.type === 'Property' && found.kind === 'init' && !found.computed
    ? found.value
    : undefined;
}

/** Type of a literal. */
export function literalType(node: Extract<Node, { type: 'Literal' }>): KnownType {
  if (node.regex !== undefined && node.regex !== null) return 'RegExp.prototype';
  const type = typeof node.value;
  if (type === 'string') return 'String.prototype';
  if (type === 'number') return 'Number.prototype';
  return type === 'boolean' ? 'Boolean.prototype' : undefined;
}

/** Functions that are the value of something named `handler`: what CloudFront calls. */
export function handlersOf(nodes: readonly Node[]): ReadonlySet<Node> {
  return new Set(nodes.flatMap((node) => handlerAt(node) ?? []));
}

function handlerAt(node: Node): Node | undefined {
  if (node.type === 'FunctionDeclaration') return isHandler(node.id) ? node : undefined;
  if (node.type === 'VariableDeclarator')
    return isHandler(node.id) ? (node.init ?? undefined) : undefined;
  const isAssignment = node.type === 'AssignmentExpression' && isHandler(node.left);
  return isAssignment ? node.right : undefined;
}

function isHandler(node: Node | null | undefined): boolean {
  return node?.type === 'Identifier' && node.name === 'handler';
}

/** The first parameter of a function that CloudFront calls. */
export function isEvent(
  { name, scope, references }: Variable,
  handlers: ReadonlySet<Node>,
): boolean {
  if (!isFunction(scope) || !handlers.has(scope)) return false;
  const [first] = scope.params;
  if (references.some(({ writes }) => writes)) return false;
  return first?.type === 'Identifier' && first.name === name;
}
