import { assignment, expression } from './expressions.ts';
import { at, expect, fail, now, take, unsupported } from './grammar.ts';
import type { Grammar, Shape } from './grammar.ts';
import { templateLiteral } from './literals.ts';
import { primary } from './primary.ts';
import { isWord } from './token.ts';

/** A call, a member or a `new`: what may stand left of an assignment, and more. */
export function leftHandSide(g: Grammar): Shape {
  const token = now(g);
  // The runtime looks behind these words, which moves the line that errors name.
  if (['new', 'super', 'import'].includes(token.type)) g.lexer.peek(token);
  const shape = member(g);
  if (at(g, '(')) {
    callArguments(g);
    return chain(g, 'other');
  }
  return at(g, '?') ? optionalChain(g, shape) : shape;
}

function member(g: Grammar): Shape {
  const { type } = now(g);
  if (type === 'super' || type === 'import') unsupported(g);
  if (type !== 'new') return properties(g, primary(g));
  newExpression(g);
  return properties(g, 'other');
}

function newExpression(g: Grammar): void {
  g.lexer.consume();
  const { type } = now(g);
  if (type === '.') fail(g);
  if (type === 'super' || type === 'import') unsupported(g);
  if (type === 'new') newExpression(g);
  else properties(g, primary(g));
  if (at(g, '(')) callArguments(g);
}

/** Properties and templates behind an expression, but no calls. */
function properties(g: Grammar, first: Shape): Shape {
  let shape = first;
  for (let next = property(g); next !== undefined; next = property(g)) shape = next;
  return shape;
}

/** Properties, templates and calls behind a call. */
function chain(g: Grammar, first: Shape): Shape {
  let shape = first;
  // `f()?.x` is looked at only directly behind the first call; further on `?` begins a condition.
  if (at(g, '?')) return optionalChain(g, shape);
  for (;;) {
    if (at(g, '(')) {
      callArguments(g);
      shape = 'other';
      continue;
    }
    const next = property(g);
    if (next === undefined) return shape;
    shape = next;
  }
}

function property(g: Grammar): Shape | undefined {
  const token = now(g);
  if (token.type === '`') {
    templateLiteral(g, true);
    return 'other';
  }
  if (take(g, '[')) {
    expression(g);
    expect(g, ']');
    return 'property';
  }
  if (token.type !== '.') return undefined;
  const name = g.lexer.peek(token);
  g.lexer.consume();
  if (!isWord(name)) fail(g);
  g.lexer.consume();
  return 'property';
}

/**
 * The runtime has half of `?.`: it takes the question mark and the property, and then wants another `?.`
 * for ever, so that the error names whatever ends the chain.
 */
function optionalChain(g: Grammar, shape: Shape): Shape {
  const question = now(g);
  if (g.lexer.peek(question).type !== '.') return shape;
  while (at(g, '?') && g.lexer.peek(now(g)).type === '.') {
    g.lexer.consume();
    property(g);
  }
  fail(g);
}

/** Arguments of a call behind their opening parenthesis, which is the current token. */
function callArguments(g: Grammar): void {
  g.lexer.consume();
  if (take(g, ')')) return;
  if (!g.isFirst) g.unescaped = now(g);
  const { root } = g.scope;
  root.argumentLists++;
  do {
    if (g.isFirst) take(g, '...');
    assignment(g);
  } while (take(g, ',') && !at(g, ')'));
  root.argumentLists--;
  expect(g, ')');
}
