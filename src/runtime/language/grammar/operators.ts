import { leftHandSide } from './member-expressions.ts';
import { at, now, refuse, refuseTarget, settled } from './grammar.ts';
import type { Grammar, Shape } from './grammar.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const LOGICAL = words('|| &&');
const BINARY = words('| ^ & == != === !== < > <= >= instanceof in << >> >>> + - * / %');
const UNARY = words('delete void typeof + - ~ !');
const UPDATES = words('++ --');

/** Operands with operators between them: which binds closer makes no difference to what is accepted. */
export function binary(g: Grammar, first?: Shape, withLogical = true): Shape {
  let shape = first === undefined ? power(g) : postfix(g, first);
  for (;;) {
    const { type } = now(g);
    const isLogical = withLogical && LOGICAL.has(type);
    if (!isLogical && !BINARY.has(type)) return shape;
    if (type === 'in' && g.lexer.isInForbidden) refuse(g, 'Invalid left-hand side in for-loop');
    g.lexer.consume();
    power(g);
    shape = isLogical || shape === 'logical' ? 'logical' : 'other';
  }
}

function power(g: Grammar): Shape {
  const { type } = now(g);
  const shape = unary(g);
  // Unary operators have refused `**` themselves.
  if (UNARY.has(type) || !at(g, '**')) return shape;
  g.lexer.consume();
  power(g);
  return 'other';
}

function unary(g: Grammar): Shape {
  const { type } = now(g);
  if (type === 'await') return awaitExpression(g);
  if (!UNARY.has(type)) return update(g);
  g.lexer.consume();
  const shape = unary(g);
  if (at(g, '**')) {
    refuse(g, 'Either left-hand side or entire exponentiation must be parenthesized');
  }
  if (type === 'delete' && shape === 'name') refuse(g, 'Delete of an unqualified identifier');
  return 'other';
}

function awaitExpression(g: Grammar): Shape {
  const { root } = g.scope;
  if (g.isFirst) refuse(g, 'Token "await" not supported in this version');
  if (!root.isAsync) refuse(g, 'await is only valid in async functions');
  if (root.argumentLists > 0) refuse(g, 'await in arguments not supported');
  g.lexer.consume();
  settled(g, () => unary(g));
  return 'other';
}

function update(g: Grammar): Shape {
  if (!UPDATES.has(now(g).type)) return postfix(g, leftHandSide(g));
  g.lexer.consume();
  const target = leftHandSide(g);
  if (!isTarget(target)) refuseTarget(g, 'Invalid left-hand side in prefix operation', now(g));
  return 'other';
}

function postfix(g: Grammar, operand: Shape): Shape {
  const operator = now(g);
  if (!UPDATES.has(operator.type) || g.lexer.previous === 'LINE') return operand;
  g.lexer.consume();
  if (!isTarget(operand)) refuseTarget(g, 'Invalid left-hand side in postfix operation', operator);
  return 'other';
}

function isTarget(shape: Shape): boolean {
  return shape === 'name' || shape === 'property';
}
