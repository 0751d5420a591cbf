import { ownValue } from '../../core/own-value.ts';
import { childrenOf } from '../language/tree/walk.ts';
import { isFunction } from '../language/tree/walk.ts';
import type { Node } from '../language/tree/parse-tree.ts';
import { memberName } from '../language/types/members.ts';
import type { StepCounter } from './step-counter.ts';
import {
  ITEM_STEPS,
  NATIVE_STEPS,
  NODE_STEPS,
  REGEXP_STEPS,
  SIZED_ARGUMENTS,
  SIZED_RESULTS,
} from './weights.ts';

type Call = Extract<Node, { type: 'CallExpression' | 'NewExpression' }>;
type Rule = (counter: StepCounter, node: Node) => number;

/** Steps of an expression. What may not happen, and sizes of texts, are counted where they happen. */
export function countExpression(counter: StepCounter, node: Node): number {
  const rule = RULES[node.type];
  return rule === undefined ? stepsOf(node) + countChildren(counter, node) : rule(counter, node);
}

function stepsOf({ type }: Node): number {
  return NODE_STEPS[type] ?? 0;
}

function countChildren(counter: StepCounter, node: Node): number {
  return countAll(
    counter,
    childrenOf(node).map(([, child]) => child),
  );
}

function countAll(counter: StepCounter, nodes: readonly (Node | null)[]): number {
  return nodes.reduce((sum, node) => sum + (node === null ? 0 : countExpression(counter, node)), 0);
}

const RULES: Readonly<Record<string, Rule>> = {
  FunctionExpression: countFunction,
  ArrowFunctionExpression: countFunction,
  Literal: (_, node) => (node.type === 'Literal' && node.regex != null ? REGEXP_STEPS : 0),
  ConditionalExpression: (counter, node) => {
    if (node.type !== 'ConditionalExpression') return 0;
    const test = countExpression(counter, node.test);
    return (
      stepsOf(node) +
      test +
      countMaybe(counter, node.consequent) +
      countMaybe(counter, node.alternate)
    );
  },
  LogicalExpression: (counter, node) => {
    if (node.type !== 'LogicalExpression') return 0;
    return stepsOf(node) + countExpression(counter, node.left) + countMaybe(counter, node.right);
  },
  CallExpression: countCall,
  NewExpression: countCall,
  ArrayExpression: (counter, node) => {
    if (node.type !== 'ArrayExpression') return 0;
    return stepsOf(node) + ITEM_STEPS * node.elements.length + countAll(counter, node.elements);
  },
  Property: (counter, node) => {
    if (node.type !== 'Property') return 0;
    const key = node.computed ? countExpression(counter, node.key) : 0;
    return stepsOf(node) + key + countExpression(counter, node.value);
  },
  TaggedTemplateExpression: (counter, node) => {
    if (node.type !== 'TaggedTemplateExpression') return 0;
    return (
      stepsOf(node) + countExpression(counter, node.tag) + countAll(counter, node.quasi.expressions)
    );
  },
  TemplateLiteral: (counter, node) => {
    if (node.type !== 'TemplateLiteral' || node.expressions.length === 0) return 0;
    const items = ITEM_STEPS * node.expressions.length;
    return stepsOf(node) + items + sized(counter, node, () => countAll(counter, node.expressions));
  },
  BinaryExpression: (counter, node) => {
    if (node.type !== 'BinaryExpression') return 0;
    const inside = (): number => countSum(counter, node);
    return stepsOf(node) + (mayJoin(counter, node) ? sized(counter, node, inside) : inside());
  },
  AssignmentExpression: (counter, node) => {
    if (node.type !== 'AssignmentExpression') return 0;
    const inside = (): number => countAll(counter, [node.left, node.right]);
    const joins = node.operator === '+=' && counter.types.typeOf(node.right) !== 'Number.prototype';
    return stepsOf(node) + (joins ? sized(counter, node, inside) : inside());
  },
};

function countFunction(counter: StepCounter, node: Node): number {
  if (isFunction(node)) counter.function(node);
  return stepsOf(node);
}

/** What is not worth a counter of its own is counted whether it happens or not. */
const CHEAP = 2;

/** An expression that may not be evaluated. */
function countMaybe(counter: StepCounter, node: Node): number {
  const slot = counter.changes.open(node.start);
  const steps = countExpression(counter, node);
  if (steps <= CHEAP) return steps;
  slot.fill(`(${counter.names.steps}+=${String(steps)},`);
  counter.changes.close(node.end, ')');
  return 0;
}

/** Adds the size of the text that an expression gives, if it gives one. */
function sized(counter: StepCounter, node: Node, inside: () => number): number {
  // The blank keeps a word in front of it apart.
  counter.changes.open(node.start, ` ${counter.names.sized}(`);
  const steps = inside();
  counter.changes.close(node.end, ')');
  return steps;
}

type Binary = Extract<Node, { type: 'BinaryExpression' }>;

/** Operands of a sum; a sum to the left is part of the same text. */
function countSum(counter: StepCounter, { left, right, operator }: Binary): number {
  const isSum = operator === '+' && left.type === 'BinaryExpression' && left.operator === '+';
  const before = isSum ? stepsOf(left) + countSum(counter, left) : countExpression(counter, left);
  return before + countExpression(counter, right);
}

/** True when `+` may join texts. */
function mayJoin({ types }: StepCounter, node: Binary): boolean {
  if (node.operator !== '+') return false;
  const sides = [types.typeOf(node.left), types.typeOf(node.right)];
  return sides.includes('String.prototype') || !sides.includes('Number.prototype');
}

function countCall(counter: StepCounter, node: Node): number {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return 0;
  const name = nativeName(counter, node);
  const native = ownValue(NATIVE_STEPS, name) ?? 0;
  const inside = (): number =>
    countExpression(counter, node.callee) + countArguments(counter, node, name);
  const hasSize = name !== undefined && SIZED_RESULTS.has(name);
  return stepsOf(node) + native + (hasSize ? sized(counter, node, inside) : inside());
}

function countArguments(counter: StepCounter, call: Call, name: string | undefined): number {
  const [first, ...others] = call.arguments;
  if (first === undefined) return 0;
  const count = (): number => countExpression(counter, first);
  const isRead = name !== undefined && SIZED_ARGUMENTS.has(name) && first.type !== 'SpreadElement';
  const steps = isRead ? sized(counter, first, count) : count();
  return steps + ITEM_STEPS * call.arguments.length + countAll(counter, others);
}

/** Name of a method, or of a global function that the source does not declare itself. */
function nativeName({ types }: StepCounter, { callee }: Call): string | undefined {
  if (callee.type === 'Identifier') return types.isBuiltin(callee) ? callee.name : undefined;
  return memberName(callee);
}
