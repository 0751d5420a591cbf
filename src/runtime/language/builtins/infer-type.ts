import type { Node } from '../tree/parse-tree.ts';
import type { Names, Variable } from '../tree/names.ts';
import { isFunction } from '../tree/walk.ts';
import { CALLED, CONSTRUCTED, NAMESPACES, RESULTS, SHAPES, TYPED_ARRAY } from './known-types.ts';

/**
 * What an expression is known to be: an object of the built-in table (`Array.prototype`, or `Array` itself),
 * or one of the shapes below. undefined where nothing is known for sure.
 */
export type KnownType = string | undefined;

/** The name of a member that is written out: `a.b` or `a['b']`. */
export function memberName(node: Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : undefined;
  const { property } = node;
  return property.type === 'Literal' && typeof property.value === 'string'
    ? property.value
    : undefined;
}

/** Infers types of expressions in one program. */
export class TypeInference {
  private readonly variables = new Map<Node, Variable>();
  private readonly declared: ReadonlySet<Node>;
  private readonly busy = new Set<Variable>();

  constructor(names: Names) {
    for (const { node, variable } of names.references) {
      if (variable !== undefined) this.variables.set(node, variable);
    }
    this.declared = new Set(this.variables.keys());
  }

  /** True when a name means the built-in of that name. */
  isBuiltin(node: Node, name?: string): boolean {
    return (
      node.type === 'Identifier' && (name ?? node.name) === node.name && !this.declared.has(node)
    );
  }

  /** What an expression is. */
  typeOf(node: Node): KnownType {
    switch (node.type) {
      case 'Literal':
        return literalType(node);
      case 'TemplateLiteral':
        return 'String.prototype';
      case 'ArrayExpression':
        return 'Array.prototype';
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return 'Function.prototype';
      case 'Identifier':
        return this.typeOfName(node);
      case 'MemberExpression':
        return this.typeOfMember(node);
      case 'CallExpression':
        return this.typeOfCall(node);
      case 'NewExpression':
        return this.typeOfNew(node.callee);
      case 'BinaryExpression':
        return this.typeOfSum(node);
      case 'ConditionalExpression':
        return this.common(node.consequent, node.alternate);
      case 'AssignmentExpression':
        return node.operator === '=' ? this.typeOf(node.right) : undefined;
      default:
        return undefined;
    }
  }

  private common(one: Node, other: Node): KnownType {
    const type = this.typeOf(one);
    return type === this.typeOf(other) ? type : undefined;
  }

  private typeOfName(node: Node): KnownType {
    const variable = this.variables.get(node);
    if (variable !== undefined) return this.typeOfVariable(variable);
    return node.type === 'Identifier' && NAMESPACES.has(node.name) ? node.name : undefined;
  }

  /** A variable has a type when it is given a value once, where it is declared. */
  private typeOfVariable(variable: Variable): KnownType {
    if (isEvent(variable)) return 'event';
    const { value, references } = variable;
    const writes = references.filter(({ writes: isWritten }) => isWritten);
    if (value === undefined || writes.length > 1 || this.busy.has(variable)) return undefined;
    if (isForIn(references.find(({ writes: isWritten }) => isWritten)?.parents)) return undefined;
    this.busy.add(variable);
    const type = this.typeOf(value);
    this.busy.delete(variable);
    return type;
  }

  private typeOfMember(node: Extract<Node, { type: 'MemberExpression' }>): KnownType {
    const name = memberName(node);
    const object = this.typeOf(node.object);
    if (object === undefined) return undefined;
    const shape = SHAPES[object];
    if (shape !== undefined) return shape[name ?? ''] ?? shape['*'];
    return name === 'prototype' && NAMESPACES.has(object) ? `${object}.prototype` : undefined;
  }

  private typeOfCall({
    callee,
    arguments: list,
  }: Extract<Node, { type: 'CallExpression' }>): KnownType {
    if (callee.type === 'Identifier') {
      if (!this.isBuiltin(callee)) return undefined;
      return callee.name === 'require' ? moduleName(list[0]) : CALLED[callee.name];
    }
    const name = memberName(callee);
    if (callee.type !== 'MemberExpression' || name === undefined) return undefined;
    const object = this.typeOf(callee.object);
    return object === undefined ? undefined : RESULTS[`${object}.${name}`];
  }

  private typeOfNew(callee: Node): KnownType {
    if (callee.type !== 'Identifier' || !this.isBuiltin(callee)) return undefined;
    if (TYPED_ARRAY.test(callee.name)) return '%TypedArray%.prototype';
    return CONSTRUCTED.has(callee.name) ? `${callee.name}.prototype` : undefined;
  }

  private typeOfSum(node: Extract<Node, { type: 'BinaryExpression' }>): KnownType {
    if (node.operator !== '+') return undefined;
    const isText = [node.left, node.right].some((side) => this.typeOf(side) === 'String.prototype');
    return isText ? 'String.prototype' : undefined;
  }
}

function moduleName(argument: Node | undefined): KnownType {
  if (argument?.type !== 'Literal') return undefined;
  return argument.value === 'crypto' || argument.value === 'querystring'
    ? argument.value
    : undefined;
}

function literalType(node: Extract<Node, { type: 'Literal' }>): KnownType {
  if (node.regex !== undefined && node.regex !== null) return 'RegExp.prototype';
  const type = typeof node.value;
  if (type === 'string') return 'String.prototype';
  if (type === 'number') return 'Number.prototype';
  return type === 'boolean' ? 'Boolean.prototype' : undefined;
}

function isForIn(parents: readonly Node[] | undefined): boolean {
  return parents?.[0]?.type === 'ForInStatement';
}

/** The first parameter of the function that CloudFront calls. */
function isEvent({ name, scope, value, references }: Variable): boolean {
  if (!isFunction(scope) || value !== undefined || references.some(({ writes }) => writes))
    return false;
  const [first] = scope.params;
  const isHandler = scope.type === 'FunctionDeclaration' && scope.id?.name === 'handler';
  return isHandler && first?.type === 'Identifier' && first.name === name;
}
