import { assignment } from './expressions.ts';
import { expect, inScope, now, take } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { functionBody, parameters } from './functions.ts';
import { Scope, declareParameter } from './scope.ts';
import { isBinding } from './token.ts';
import type { Token } from './token.ts';

/** True when the current token begins an arrow function, found by looking ahead as the runtime does. */
export function isArrowFunction(g: Grammar): boolean {
  const first = now(g);
  const isAsync = first.type === 'async' && !g.isFirst;
  const token = isAsync ? g.lexer.peek(first, true) : first;
  if (isBinding(token)) return isArrow(g, token);
  if (token.type !== '(') return false;
  const last = lastOfParameters(g, g.lexer.peek(token));
  return last !== undefined && isArrow(g, last);
}

function isArrow(g: Grammar, before: Token): boolean {
  return g.lexer.peek(before, true).type === '=>';
}

/** The closing parenthesis of plain parameters; undefined when anything else stands there. */
function lastOfParameters(g: Grammar, first: Token): Token | undefined {
  let token = first;
  let isRest = false;
  while (token.type !== ')') {
    if (isRest) return undefined;
    isRest = token.type === '...';
    if (isRest) token = g.lexer.peek(token);
    if (!isBinding(token)) return undefined;
    token = g.lexer.peek(token);
    if (token.type === ',') token = g.lexer.peek(token);
  }
  return token;
}

/** An arrow function; `isArrowFunction` has been asked before. */
export function arrowFunction(g: Grammar): void {
  const isAsync = now(g).type === 'async' && g.lexer.peek(now(g), true).type !== '=>';
  if (isAsync) g.lexer.consume();
  inScope(g, new Scope('function', g.scope, { isAsync, isArrow: true }), () => {
    if (take(g, '(')) {
      parameters(g);
      expect(g, ')');
    } else {
      declareParameter(g.scope, now(g).text);
      g.lexer.consume();
    }
    expect(g, '=>');
    if (take(g, '{')) functionBody(g);
    else assignment(g);
  });
}
