import type { Program as Tree } from 'acorn';
import type { Operation } from '../guest/guest.ts';
import type { Node } from '../language/tree/parse-tree.ts';
import { nodesOf } from '../language/tree/walk.ts';
import type { Edit } from './edits.ts';

/** The module through which a second look sees values, and the name that only such programs give it. */
const MODULE = 'cf2:second-look';
const LOOK = '__cf2_look';

type Kind = Operation['kind'];
type Member = Extract<Node, { type: 'MemberExpression' }>;

/** Slots of an operation: its object or what is called, its key, then arguments or the new value. */
const SUBJECT = 0;
const KEY = 1;
const FIRST_ARGUMENT = 2;

/**
 * Edits that make a program tell what it is about to do: each operation that may fail passes its values through
 * a function that remembers them. It runs only after an error whose words name a value that the engine does not
 * tell, so that the words can be completed.
 */
export function createSecondLook(tree: Tree): readonly Edit[] {
  const at = tree.body[0]?.start ?? tree.end;
  const begin: Edit = { kind: 'open', at, text: `var ${LOOK}=require("${MODULE}");` };
  const edits: Edit[] = [begin];
  let site = 0;
  for (const { node } of nodesOf(tree)) {
    const look = OPERATIONS[node.type];
    if (look === undefined) continue;
    site += 1;
    edits.push(...look(node, site));
  }
  return innerEndsFirst(edits);
}

/** Parents are visited first, so their beginnings are the outer ones, and their ends too. */
function innerEndsFirst(edits: readonly Edit[]): readonly Edit[] {
  const begins = edits.filter(({ kind }) => kind === 'open');
  return [...begins, ...edits.filter(({ kind }) => kind === 'close').reverse()];
}

function wrap(node: Node, site: number, kind: Kind, slot: number, key?: string): readonly Edit[] {
  const { start, end } = node;
  const facts = JSON.stringify([site, kind, slot, key ?? null]).slice(1, -1);
  return [
    { kind: 'open', at: start, text: `${LOOK}(${facts},(` },
    { kind: 'close', at: end, text: '))' },
  ];
}

function member(node: Member, site: number, kind: Kind): readonly Edit[] {
  const { object, property, computed } = node;
  if (object.type === 'Super' || property.type === 'PrivateIdentifier') return [];
  if (computed) return [...wrap(object, site, kind, SUBJECT), ...wrap(property, site, kind, KEY)];
  const name = property.type === 'Identifier' ? property.name : '';
  return wrap(object, site, kind, SUBJECT, name);
}

/** Spread has been refused, so every argument is one value. */
function args(list: readonly Node[], site: number, kind: Kind): readonly Edit[] {
  return list.flatMap((argument, index) => wrap(argument, site, kind, FIRST_ARGUMENT + index));
}

type Look = (node: Node, site: number) => readonly Edit[];

const isFunction = ({ type }: Node): boolean =>
  type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

function call(node: Node, site: number): readonly Edit[] {
  if (node.type !== 'CallExpression' || node.callee.type === 'Super') return [];
  const { callee } = node;
  const inner = args(node.arguments, site, 'call');
  if (callee.type === 'MemberExpression') return [...member(callee, site, 'call'), ...inner];
  return isFunction(callee) ? inner : [...wrap(callee, site, 'call', SUBJECT), ...inner];
}

function construction(node: Node, site: number): readonly Edit[] {
  if (node.type !== 'NewExpression') return [];
  const { callee } = node;
  const { start, end } = callee;
  const inner =
    callee.type === 'MemberExpression'
      ? member(callee, site, 'new')
      : wrap(callee, site, 'new', SUBJECT);
  return [
    { kind: 'open', at: start, text: '(' },
    { kind: 'close', at: end, text: ')' },
    ...inner,
    ...args(node.arguments, site, 'new'),
  ];
}

const OPERATIONS: Readonly<Record<string, Look | undefined>> = {
  CallExpression: call,
  NewExpression: construction,
  AssignmentExpression: (node, site) =>
    node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression'
      ? [...member(node.left, site, 'set'), ...wrap(node.right, site, 'set', FIRST_ARGUMENT)]
      : [],
  UpdateExpression: (node, site) =>
    node.type === 'UpdateExpression' && node.argument.type === 'MemberExpression'
      ? member(node.argument, site, 'set')
      : [],
  UnaryExpression: (node, site) =>
    node.type === 'UnaryExpression' &&
    node.operator === 'delete' &&
    node.argument.type === 'MemberExpression'
      ? member(node.argument, site, 'delete')
      : [],
  BinaryExpression: (node, site) =>
    node.type === 'BinaryExpression' && node.operator === 'in'
      ? [...wrap(node.left, site, 'in', KEY), ...wrap(node.right, site, 'in', SUBJECT)]
      : [],
};
