import type { Identifier, Program } from 'acorn';
import type { Node } from './parse-tree.ts';
import { isFunction, nodesOf } from './walk.ts';
import type { FunctionNode, Visited } from './walk.ts';

/** A declared name. */
export interface Variable {
  readonly name: string;
  /** Where it is declared first. */
  readonly node: Identifier;
  /** Node whose scope holds it: the program, a function, a block, a loop, a switch or a catch clause. */
  readonly scope: Node;
  /** The innermost function around its declaration; undefined at the top level. */
  readonly owner: FunctionNode | undefined;
  readonly isFunctionDeclaration: boolean;
  readonly isParameter: boolean;
  /** Declared with `const`. */
  readonly isConstant: boolean;
  /** Declared in the head of a `for…in`. */
  readonly isLoopKey: boolean;
  /** What it is declared as, an import for its name; undefined for parameters and names without a value. */
  readonly value: Node | undefined;
  /** Its name in the declaration, for `let` and `const`, which have no value before it. */
  readonly lexical: Identifier | undefined;
  readonly references: Reference[];
}

/** A use of a name; declarations with a value are uses that write. */
export interface Reference {
  readonly node: Identifier;
  readonly parents: readonly Node[];
  readonly variable: Variable | undefined;
  readonly reads: boolean;
  readonly writes: boolean;
}

/** All names of a program. */
export interface Names {
  readonly variables: readonly Variable[];
  readonly references: readonly Reference[];
}

const SCOPES = new Set([
  'Program',
  'BlockStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'SwitchStatement',
  'CatchClause',
]);
const isScope = (node: Node): boolean => SCOPES.has(node.type) || isFunction(node);
const isRoot = (node: Node): boolean => node.type === 'Program' || isFunction(node);

/** Finds what declares each name. Names without a declaration are references without a variable. */
export function analyseNames(program: Program): Names {
  const nodes = nodesOf(program);
  const scopes = new Map<Node, Map<string, Variable>>();
  for (const visited of nodes) {
    for (const declared of declarationsAt(visited)) declare(scopes, declared);
  }
  const references = nodes.flatMap((visited) => referenceAt(visited, scopes) ?? []);
  for (const reference of references) reference.variable?.references.push(reference);
  return { variables: [...scopes.values()].flatMap((names) => [...names.values()]), references };
}

type Declared = Omit<Variable, 'references'>;

function declare(scopes: Map<Node, Map<string, Variable>>, declared: Declared): void {
  const names = scopes.get(declared.scope) ?? new Map<string, Variable>();
  scopes.set(declared.scope, names);
  if (!names.has(declared.name)) names.set(declared.name, { ...declared, references: [] });
}

/** Names of a binding, patterns included. */
export function boundNames(pattern: Node | null | undefined): readonly Identifier[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        boundNames(property.type === 'Property' ? property.value : property.argument),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap(boundNames);
    case 'AssignmentPattern':
      return boundNames(pattern.left);
    case 'RestElement':
      return boundNames(pattern.argument);
    default:
      return [];
  }
}

function isLexical(node: Node): boolean {
  return node.type === 'VariableDeclaration' && node.kind !== 'var';
}

function declarationsAt({ node, parents }: Visited): readonly Declared[] {
  const scope = parents.find(isScope) ?? node;
  const make = (pattern: Node | null | undefined, place: Node, more: Partial<Declared> = {}) =>
    boundNames(pattern).map((bound) => ({
      name: bound.name,
      node: bound,
      scope: place,
      owner: isFunction(place) ? place : parents.find(isFunction),
      isFunctionDeclaration: false,
      isParameter: false,
      isConstant: false,
      isLoopKey: false,
      value: undefined,
      lexical: isLexical(node) ? bound : undefined,
      ...more,
    }));
  switch (node.type) {
    case 'VariableDeclaration': {
      const place = node.kind === 'var' ? (parents.find(isRoot) ?? scope) : scope;
      const isConstant = node.kind === 'const';
      const isLoopKey = parents[0]?.type === 'ForInStatement' && parents[0].left === node;
      return node.declarations.flatMap(({ id, init }) =>
        make(id, place, { value: init ?? undefined, isConstant, isLoopKey }),
      );
    }
    case 'FunctionDeclaration':
      return [
        ...make(node.id, scope, { isFunctionDeclaration: true, value: node }),
        ...node.params.flatMap((parameter) => make(parameter, node, { isParameter: true })),
      ];
    case 'FunctionExpression':
      return [
        ...node.params.flatMap((parameter) => make(parameter, node, { isParameter: true })),
        ...make(node.id, node),
      ];
    case 'ArrowFunctionExpression':
      return node.params.flatMap((parameter) => make(parameter, node, { isParameter: true }));
    case 'ClassDeclaration':
      return make(node.id, scope);
    case 'CatchClause':
      return make(node.param, node);
    case 'ImportDeclaration':
      return node.specifiers.flatMap(({ local }) => make(local, scope, { value: node }));
    default:
      return [];
  }
}

/** Places in which an identifier is no name of a variable: parent type and property. */
const NO_REFERENCES = new Set([
  'LabeledStatement.label',
  'BreakStatement.label',
  'ContinueStatement.label',
  'MetaProperty.meta',
  'MetaProperty.property',
  'ImportSpecifier.imported',
  'ImportSpecifier.local',
  'ImportDefaultSpecifier.local',
  'ImportNamespaceSpecifier.local',
  'ExportSpecifier.exported',
  'FunctionDeclaration.id',
  'FunctionExpression.id',
  'ClassDeclaration.id',
  'ClassExpression.id',
  'FunctionDeclaration.params',
  'FunctionExpression.params',
  'ArrowFunctionExpression.params',
  'CatchClause.param',
]);
const KEYED = new Set([
  'MemberExpression.property',
  'Property.key',
  'MethodDefinition.key',
  'PropertyDefinition.key',
]);

function referenceAt(
  visited: Visited,
  scopes: Map<Node, Map<string, Variable>>,
): Reference | undefined {
  const { node, key, parents } = visited;
  const [parent] = parents;
  if (node.type !== 'Identifier' || parent === undefined) return undefined;
  const place = `${parent.type}.${key}`;
  if (NO_REFERENCES.has(place)) return undefined;
  if (KEYED.has(place) && 'computed' in parent && !parent.computed) return undefined;
  const access = isKey(parents) ? { reads: false, writes: true } : accessOf(parent, key);
  if (access === undefined) return undefined;
  const holder = parents.find((scope) => scopes.get(scope)?.has(node.name));
  const variable = holder && scopes.get(holder)?.get(node.name);
  return { node, parents, variable, ...access };
}

/** `for (var key in …)` writes its variable, which `let` and `const` make anew each time. */
function isKey([parent, declaration, loop]: readonly Node[]): boolean {
  return (
    parent?.type === 'VariableDeclarator' &&
    declaration?.type === 'VariableDeclaration' &&
    declaration.kind === 'var' &&
    loop?.type === 'ForInStatement' &&
    loop.left === declaration
  );
}

function accessOf(parent: Node, key: string): Pick<Reference, 'reads' | 'writes'> | undefined {
  if (parent.type === 'VariableDeclarator' && key === 'id') {
    return parent.init == null ? undefined : { reads: false, writes: true };
  }
  if (parent.type === 'AssignmentExpression' && key === 'left') {
    return { reads: parent.operator !== '=', writes: true };
  }
  if (parent.type === 'UpdateExpression') return { reads: true, writes: true };
  const isLoopTarget = parent.type === 'ForInStatement' || parent.type === 'ForOfStatement';
  return isLoopTarget && key === 'left'
    ? { reads: false, writes: true }
    : { reads: true, writes: false };
}
