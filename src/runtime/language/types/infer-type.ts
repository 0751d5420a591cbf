import { ownValue } from '../../../core/own-value.ts';
import type { Runtime } from '../../../core/runtimes.ts';
import { builtinsOf } from '../../profile-data/builtins.ts';
import type { Names, Variable } from '../tree/names.ts';
import type { Node } from '../tree/parse-tree.ts';
import { isFunction } from '../tree/walk.ts';
import type { FunctionNode, Visited } from '../tree/walk.ts';
import { findAssignedMembers } from './assigned-members.ts';
import type { AssignedMembers } from './assigned-members.ts';
import {
  CALLED,
  CONSTRUCTED,
  ITEM_CALLBACKS,
  RESULTS,
  SHAPES,
  TYPED_ARRAY,
} from './known-results.ts';
import { NOTHING, baseOf, commonOf, elementOf, listOf } from './known-type.ts';
import type { KnownType } from './known-type.ts';
import { memberName, standingOf, textOf } from './members.ts';
import { callbacksOf, handlersOf, isEvent, literalType, propertyOf } from './tree-facts.ts';
import type { Call } from './tree-facts.ts';
import { sourcesOf, typeOfSources, typeOfSum, variablesByUse } from './variable-sources.ts';

type Member = Extract<Node, { type: 'MemberExpression' }>;

const TEXT = 'String.prototype';
const NUMBER = 'Number.prototype';

/** Infers types of expressions in one program. What it says is certain as long as the code gets there. */
export class TypeInference {
  readonly assigned: AssignedMembers;
  private readonly variables: ReadonlyMap<Node, Variable>;
  private readonly globals: ReadonlySet<string>;
  private readonly callbacks: ReadonlyMap<Node, Call>;
  private readonly handlers: ReadonlySet<Node>;
  private readonly runtime: Runtime;
  private readonly types = new Map<Variable, KnownType>();
  private readonly busy = new Set<Variable>();

  constructor(names: Names, nodes: readonly Visited[], runtime: Runtime) {
    const plain = nodes.map(({ node }) => node);
    this.assigned = findAssignedMembers(plain);
    this.variables = variablesByUse(names);
    this.callbacks = callbacksOf(plain);
    this.handlers = handlersOf(plain);
    this.runtime = runtime;
    const known = builtinsOf(runtime).get('globalThis')?.keys() ?? [];
    this.globals = new Set([...known].filter((name) => builtinsOf(runtime).has(name)));
  }

  /** True when a name means the built-in of that name. */
  isBuiltin(node: Node, name?: string): boolean {
    return (
      node.type === 'Identifier' && (name ?? node.name) === node.name && !this.variables.has(node)
    );
  }

  /** The variable that a name means. */
  variableOf(node: Node): Variable | undefined {
    return this.variables.get(node);
  }

  /** The name of a member: written out, or kept in a variable that never changes. */
  nameOf(node: Node): string | undefined {
    const written = memberName(node);
    if (written !== undefined || node.type !== 'MemberExpression' || !node.computed) return written;
    return this.constantText(node.property);
  }

  /** The text that an expression surely is. */
  constantText(node: Node | undefined): string | undefined {
    const variable = node && this.variables.get(node);
    if (variable === undefined) return textOf(node);
    const [only, ...others] = sourcesOf(variable);
    return only?.kind === 'value' && others.length === 0 ? textOf(only.node) : undefined;
  }

  /** What an expression is. */
  typeOf(node: Node): KnownType {
    switch (node.type) {
      case 'Literal':
        return literalType(node);
      case 'TemplateLiteral':
        return TEXT;
      case 'ArrayExpression':
        return this.typeOfArray(node);
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return 'Function.prototype';
      case 'ImportDeclaration':
        return textOf(node.source);
      case 'Identifier':
        return this.typeOfName(node);
      case 'MemberExpression':
        return this.typeOfMember(node);
      case 'CallExpression':
        return this.typeOfCall(node);
      case 'NewExpression':
        return this.typeOfNew(node.callee);
      case 'BinaryExpression':
        return node.operator === '+'
          ? typeOfSum([this.typeOf(node.left), this.typeOf(node.right)])
          : undefined;
      case 'UnaryExpression':
        return node.operator === 'typeof' ? TEXT : undefined;
      case 'ConditionalExpression':
        return commonOf([this.typeOf(node.consequent), this.typeOf(node.alternate)]);
      case 'LogicalExpression':
        return commonOf([this.typeOf(node.left), this.typeOf(node.right)]);
      case 'AssignmentExpression':
        return node.operator === '=' ? this.typeOf(node.right) : undefined;
      case 'SequenceExpression': {
        const last = node.expressions.at(-1);
        return last && this.typeOf(last);
      }
      default:
        return undefined;
    }
  }

  /** What a variable is, whatever has been assigned to it. */
  typeOfVariable(variable: Variable): KnownType {
    if (this.types.has(variable)) return this.types.get(variable);
    if (this.busy.has(variable)) return undefined;
    this.busy.add(variable);
    const type = this.findType(variable);
    this.busy.delete(variable);
    // In the middle of another variable this one may be known only in part.
    if (this.busy.size === 0) this.types.set(variable, type);
    return type;
  }

  private findType(variable: Variable): KnownType {
    if (isEvent(variable, this.handlers)) return 'event';
    const type = typeOfSources(variable, (node) => this.typeOf(node));
    return type ?? this.typeOfItem(variable);
  }

  /** A parameter of a function that is called with every item of a list. */
  private typeOfItem(variable: Variable): KnownType {
    const { scope, name } = variable;
    const call = isFunction(scope) ? this.callbacks.get(scope) : undefined;
    if (call?.callee.type !== 'MemberExpression' || sourcesOf(variable).length > 0)
      return undefined;
    const at = ownValue(ITEM_CALLBACKS, this.nameOf(call.callee));
    const parameter = at === undefined ? undefined : (scope as FunctionNode).params[at];
    if (parameter?.type !== 'Identifier' || parameter.name !== name) return undefined;
    return elementOf(this.typeOf(call.callee.object));
  }

  private typeOfArray({ elements }: Extract<Node, { type: 'ArrayExpression' }>): KnownType {
    const types = elements.map((item) =>
      item === null || item.type === 'SpreadElement' ? undefined : this.typeOf(item),
    );
    return listOf(commonOf(types));
  }

  private typeOfName(node: Extract<Node, { type: 'Identifier' }>): KnownType {
    const variable = this.variables.get(node);
    if (variable !== undefined) return this.typeOfVariable(variable);
    return this.globals.has(node.name) || node.name === 'globalThis' ? node.name : undefined;
  }

  private typeOfMember(node: Member): KnownType {
    const name = this.nameOf(node);
    const object = this.typeOf(node.object);
    if (object === undefined) return this.typeOfOwn(node, name);
    const shape = ownValue(SHAPES, object);
    if (shape !== undefined) return ownValue(shape, name) ?? shape['*'];
    if (name === undefined) return elementOf(object);
    if (name === 'length' && /^(?:Array|String)\.prototype/.test(object)) return NUMBER;
    if (name === 'prototype' && this.globals.has(object)) return `${object}.prototype`;
    if (object === 'globalThis' && this.globals.has(name)) return name;
    return this.lacks(object, name) ? NOTHING : undefined;
  }

  /** True when something of a type surely does not have a member. */
  lacks(type: string, name: string): boolean {
    if (this.assigned.names.has(name) || ownValue(SHAPES, type) !== undefined) return false;
    return standingOf(this.runtime, type, name) === 'missing';
  }

  /** A property of an object literal that nobody else gets hold of. */
  private typeOfOwn({ object }: Member, name: string | undefined): KnownType {
    const variable = this.variables.get(object);
    const { names, anyName } = this.assigned;
    if (variable === undefined || name === undefined || names.has(name) || anyName)
      return undefined;
    const [only, ...others] = sourcesOf(variable);
    if (only?.kind !== 'value' || others.length > 0 || only.node.type !== 'ObjectExpression')
      return undefined;
    const escapes = variable.references.some(
      ({ node, parents: [parent], reads }) =>
        reads && !(parent?.type === 'MemberExpression' && parent.object === node),
    );
    const value = escapes ? undefined : propertyOf(only.node, name);
    return value && this.typeOf(value);
  }

  private typeOfCall(node: Call): KnownType {
    const { callee, arguments: list } = node;
    if (callee.type === 'Identifier') {
      if (!this.isBuiltin(callee)) return undefined;
      if (callee.name === 'require') return this.constantText(list[0]);
      return ownValue(CALLED, callee.name);
    }
    const name = this.nameOf(callee);
    if (callee.type !== 'MemberExpression' || name === undefined) return undefined;
    const object = this.typeOf(callee.object);
    return object === undefined ? undefined : this.resultOf(object, name, list[0]);
  }

  private resultOf(object: string, name: string, argument: Node | undefined): KnownType {
    const result = ownValue(RESULTS, `${baseOf(object)}.${name}`);
    if (result === 'this') return object;
    if (result === 'item') return elementOf(object);
    if (name !== 'map' || argument?.type !== 'ArrowFunctionExpression') return result;
    return argument.expression ? listOf(this.typeOf(argument.body)) : result;
  }

  private typeOfNew(callee: Node): KnownType {
    if (callee.type !== 'Identifier' || !this.isBuiltin(callee)) return undefined;
    if (TYPED_ARRAY.test(callee.name)) return '%TypedArray%.prototype';
    return CONSTRUCTED.has(callee.name) ? `${callee.name}.prototype` : undefined;
  }
}
