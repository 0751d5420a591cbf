import { expect, fail, inScope, now, refuse, settled, take, unsupported } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { declareName } from './names.ts';
import { Scope, declareOwnName, declareParameter } from './scope.ts';
import { statementList } from './statements.ts';
import { isBinding, isRestricted } from './token.ts';

/** A function expression behind `function`, which is the current token. */
export function functionExpression(g: Grammar, isAsync: boolean): void {
  // Without this look the line of an error would differ.
  if (g.lexer.peek(now(g)).type === '*') {
    g.lexer.consume();
    unsupported(g);
  }
  g.lexer.consume();
  inScope(g, new Scope('function', g.scope, { isAsync }), () => {
    if (isBinding(now(g))) {
      declareOwnName(g.scope, now(g).text);
      g.lexer.consume();
    }
    expect(g, '(');
    parametersAndBody(g);
  });
}

/** A function declaration behind `function`, which is the current token. */
export function functionDeclaration(g: Grammar, isAsync: boolean): void {
  g.lexer.consume();
  const name = now(g);
  if (!isBinding(name)) fail(g);
  if (isRestricted(name))
    refuse(g, `Identifier "${name.text}" is forbidden in function declaration`);
  g.lexer.consume();
  expect(g, '(');
  declareName(g, name, 'function');
  inScope(g, new Scope('function', g.scope, { isAsync }), () => parametersAndBody(g));
}

/** Parameters and body of a method behind the opening parenthesis. Answers how many parameters it has. */
export function methodFunction(g: Grammar, isAsync: boolean): number {
  return inScope(g, new Scope('function', g.scope, { isAsync }), () => parametersAndBody(g));
}

function parametersAndBody(g: Grammar): number {
  const count = parameters(g);
  expect(g, ')');
  expect(g, '{');
  functionBody(g);
  return count;
}

/** Parameters up to the closing parenthesis, which stays. Answers how many there are. */
export function parameters(g: Grammar): number {
  let count = 0;
  let isRest = false;
  for (;;) {
    if (take(g, '...')) {
      if (isRest) fail(g);
      isRest = true;
      if (!g.isFirst && !isBinding(now(g))) fail(g);
    }
    const token = now(g);
    if (token.type === '{' || token.type === '[') unsupported(g);
    if (!isBinding(token)) return count;
    if (!declareParameter(g.scope, token.text)) refuse(g, 'Duplicate parameter names');
    count++;
    g.lexer.consume();
    if (now(g).type !== ',') return count;
    if (isRest) refuse(g, 'Rest parameter must be last formal parameter');
    g.lexer.consume();
  }
}

/** Statements of a function and the closing brace. */
export function functionBody(g: Grammar): void {
  if (take(g, '}')) return;
  settled(g, () => {
    statementList(g);
    expect(g, '}');
  });
}
