import type { Node } from '../language/tree/parse-tree.ts';
import { isFunction } from '../language/tree/walk.ts';
import type { Slot } from './changes.ts';
import { counting } from './step-counter.ts';
import type { StepCounter } from './step-counter.ts';
import { NODE_STEPS } from './weights.ts';

/** Statements that always go on to the next one, so that a stretch of them is counted at once. */
const PLAIN = new Set([
  'ExpressionStatement',
  'VariableDeclaration',
  'EmptyStatement',
  'DebuggerStatement',
]);
/** Statements that do nothing where they stand. */
const HOISTED = new Set(['FunctionDeclaration', 'ImportDeclaration']);

/** Where the counting of a list begins, and what is counted there besides its statements. */
interface Beginning {
  readonly slot: Slot;
  readonly steps: number;
}

/** Counts a list of statements: stretch by stretch, since the function may return between them. */
export function countList(
  counter: StepCounter,
  list: readonly Node[],
  beginning?: Beginning,
): void {
  let slot = beginning?.slot;
  let steps = beginning?.steps ?? 0;
  const settle = (): void => {
    slot?.fill(steps === 0 ? '' : counting(counter, steps));
    slot = undefined;
    steps = 0;
  };
  for (const statement of list) {
    if (HOISTED.has(statement.type)) {
      countStatement(counter, statement);
      continue;
    }
    slot ??= counter.changes.open(statement.start);
    steps += countStatement(counter, statement);
    if (!PLAIN.has(statement.type)) settle();
  }
  settle();
}

/** Counts a block that is entered with some steps: a function, a loop, a clause. */
export function countBlock(
  counter: StepCounter,
  block: Node & { body: readonly Node[] },
  steps: number,
): void {
  countList(counter, block.body, { slot: counter.changes.open(block.start + 1), steps });
}

/** Counts a statement that is entered with some steps; braces make room for the counting. */
function countInside(counter: StepCounter, body: Node, steps: number): void {
  if (body.type === 'BlockStatement') {
    countBlock(counter, body, steps);
    return;
  }
  const slot = counter.changes.open(body.start);
  const inside = steps + countStatement(counter, body);
  slot.fill(`{${counting(counter, inside)}`);
  counter.changes.close(body.end, '}');
}

/** Steps of a statement up to where it branches; what comes behind is counted in there. */
function countStatement(counter: StepCounter, node: Node): number {
  const own = NODE_STEPS[node.type] ?? 0;
  const of = (part: Node | null | undefined): number =>
    part == null ? 0 : counter.expression(part);
  if (isFunction(node)) counter.function(node);
  switch (node.type) {
    case 'ExpressionStatement':
      return of(node.expression);
    case 'VariableDeclaration':
      return node.declarations.reduce(
        (sum, { init, type }) => sum + (init == null ? 0 : (NODE_STEPS[type] ?? 0) + of(init)),
        0,
      );
    case 'ReturnStatement':
    case 'ThrowStatement':
      return own + of(node.argument);
    case 'BreakStatement':
    case 'ContinueStatement':
      return own;
    case 'BlockStatement':
      countList(counter, node.body);
      return 0;
    case 'LabeledStatement':
      return countStatement(counter, node.body);
    case 'IfStatement': {
      const test = of(node.test);
      countInside(counter, node.consequent, 0);
      if (node.alternate != null) countInside(counter, node.alternate, 0);
      return own + test;
    }
    case 'SwitchStatement':
      return own + of(node.discriminant) + countCases(counter, node.cases);
    case 'TryStatement':
      countBlock(counter, node.block, 0);
      if (node.handler != null) countBlock(counter, node.handler.body, NODE_STEPS.CatchClause ?? 0);
      if (node.finalizer != null) countBlock(counter, node.finalizer, 0);
      return own;
    default:
      return own + countLoop(counter, node);
  }
}

/** All tests are counted, although the runtime stops at the one that fits. */
function countCases(
  counter: StepCounter,
  cases: readonly (Node & { type: 'SwitchCase' })[],
): number {
  let steps = 0;
  for (const { test, consequent, type } of cases) {
    steps += (NODE_STEPS[type] ?? 0) + (test == null ? 0 : counter.expression(test));
    countList(counter, consequent);
  }
  return steps;
}

/** Steps in front of a loop; each turn is counted at its beginning. */
function countLoop(counter: StepCounter, node: Node): number {
  switch (node.type) {
    case 'ForStatement': {
      const first = node.init == null ? 0 : countHead(counter, node.init);
      const test = node.test == null ? 0 : counter.expression(node.test);
      const update = node.update == null ? 0 : counter.expression(node.update);
      countInside(counter, node.body, test + update + 1);
      return first + test;
    }
    case 'ForInStatement': {
      if (node.left.type !== 'VariableDeclaration') counter.expression(node.left);
      const right = counter.expression(node.right);
      countInside(counter, node.body, 2);
      return right;
    }
    case 'WhileStatement': {
      const test = counter.expression(node.test);
      countInside(counter, node.body, test + 1);
      return test;
    }
    case 'DoWhileStatement': {
      const slotted = node.body;
      const test = counter.expression(node.test);
      countInside(counter, slotted, test + 1);
      return 0;
    }
    default:
      return 0;
  }
}

function countHead(counter: StepCounter, init: Node): number {
  return init.type === 'VariableDeclaration'
    ? countStatement(counter, init)
    : counter.expression(init);
}
