import { arrowFunction, isArrowFunction } from './arrow-functions.ts';
import { at, expect, now, refuse, refuseTarget, take } from './grammar.ts';
import type { Grammar, Shape } from './grammar.ts';
import { binary } from './operators.ts';

const ASSIGNMENTS = new Set('= *= /= %= += -= <<= >>= >>>= &= ^= |= **='.split(' '));

/**
 * An expression, commas included. With `first` its left-most operand has been read already, which happens in
 * the head of a `for`.
 */
export function expression(g: Grammar, first?: Shape): Shape {
  let shape = assignment(g, first);
  while (take(g, ',')) {
    assignment(g);
    shape = 'other';
  }
  return shape;
}

/** An expression without commas. */
export function assignment(g: Grammar, first?: Shape): Shape {
  if (first === undefined && isArrowFunction(g)) {
    arrowFunction(g);
    return 'other';
  }
  const shape = conditional(g, first);
  if (!ASSIGNMENTS.has(now(g).type)) return shape;
  checkTarget(g, shape);
  g.lexer.consume();
  assignment(g);
  return 'other';
}

function checkTarget(g: Grammar, shape: Shape): void {
  if (shape === 'name' || shape === 'property') return;
  if (shape === 'arguments' || shape === 'eval') {
    refuse(g, `Identifier "${shape}" is forbidden as left-hand in assignment`);
  }
  refuseTarget(g, 'Invalid left-hand side in assignment', now(g));
}

function conditional(g: Grammar, first?: Shape): Shape {
  const shape = coalesce(g, first);
  if (!at(g, '?')) return shape;
  g.lexer.consume();
  g.lexer.open();
  assignment(g);
  if (at(g, ':')) g.lexer.close();
  expect(g, ':');
  assignment(g);
  return 'other';
}

function coalesce(g: Grammar, first?: Shape): Shape {
  let left = binary(g, first);
  let shape = left;
  while (at(g, '??')) {
    // The runtime takes any closing parenthesis before `??` for one around the left side.
    if (g.lexer.previous !== ')' && left === 'logical') expectNothing(g);
    g.lexer.consume();
    left = binary(g, undefined, false);
    shape = 'other';
  }
  return shape;
}

function expectNothing(g: Grammar): never {
  refuse(g, 'Unexpected token "??"');
}
