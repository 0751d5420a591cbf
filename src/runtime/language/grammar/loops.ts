import { expression } from './expressions.ts';
import { isArrowFunction } from './arrow-functions.ts';
import {
  at,
  expect,
  fail,
  inBlock,
  now,
  refuse,
  refuseTarget,
  take,
  unsupported,
} from './grammar.ts';
import type { Grammar, Shape } from './grammar.ts';
import { surrounded } from './jumps.ts';
import { leftHandSide } from './member-expressions.ts';
import { declareName } from './names.ts';
import { Rejected } from './refusal.ts';
import { statement } from './statements.ts';
import { isBinding, isRestricted } from './token.ts';
import type { Token } from './token.ts';
import { variables } from './variables.ts';

/** Body of a loop. */
function body(g: Grammar): void {
  surrounded(g, { kind: 'loop', label: undefined }, () => {
    statement(g);
  });
}

/** `while`, whose word is the current token. */
export function whileStatement(g: Grammar): void {
  g.lexer.consume();
  condition(g);
  body(g);
}

/** `do`, whose word is the current token. A semicolon behind it is a statement of its own. */
export function doWhile(g: Grammar): void {
  g.lexer.consume();
  body(g);
  expect(g, 'while');
  condition(g);
}

/** An expression in parentheses. */
export function condition(g: Grammar): void {
  expect(g, '(');
  expression(g);
  expect(g, ')');
}

/** `for`, whose word is the current token. */
export function forStatement(g: Grammar): void {
  g.lexer.consume();
  if (at(g, 'await')) unsupported(g);
  expect(g, '(');
  inBlock(g, () => {
    head(g);
  });
}

const KINDS = { var: 'var', let: 'let', const: 'const' } as const;

function head(g: Grammar): void {
  const token = now(g);
  if (token.type === ';') threeParts(g);
  else if (token.type === 'var' || token.type === 'let' || token.type === 'const') {
    declarationHead(g, KINDS[token.type]);
  } else if (token.type === 'await' || isArrowFunction(g)) {
    expression(g);
    threeParts(g);
  } else expressionHead(g, token);
}

function declarationHead(g: Grammar, kind: 'var' | 'let' | 'const'): void {
  const word = now(g);
  const name = g.lexer.peek(word);
  if (g.isFirst && kind !== 'var') unsupported(g);
  g.lexer.consume();
  if (name.type === '{' || name.type === '[') unsupported(g);
  if (!isBinding(name)) {
    expression(g);
    threeParts(g);
    return;
  }
  if (isRestricted(name)) refuse(g, `Identifier "${name.text}" is forbidden in var declaration`);
  if (g.lexer.peek(name).type === 'in') {
    declareName(g, name, kind);
    g.lexer.consume(2);
    overKeys(g);
    return;
  }
  g.lexer.isInForbidden = true;
  variables(g, kind);
  threeParts(g);
}

function expressionHead(g: Grammar, first: Token): void {
  const target = headTarget(g);
  if (target !== undefined && take(g, 'in')) {
    if (target !== 'name' && target !== 'property') {
      refuseTarget(g, `Invalid left-hand side "${first.text}" in for-in statement`, first);
    }
    overKeys(g);
    return;
  }
  g.lexer.isInForbidden = true;
  expression(g, target);
  threeParts(g);
}

/** What could be the variable of a `for…in`; undefined when an operator stands first. */
function headTarget(g: Grammar): Shape | undefined {
  try {
    return leftHandSide(g);
  } catch (error) {
    if (error instanceof Rejected) return undefined;
    throw error;
  }
}

function overKeys(g: Grammar): void {
  expression(g);
  expect(g, ')');
  body(g);
}

/** `; condition; step) body`, where the runtime also notices `of`. */
function threeParts(g: Grammar): void {
  const token = now(g);
  if (token.type === 'of') unsupported(g);
  if (token.type !== ';') fail(g);
  g.lexer.isInForbidden = false;
  g.lexer.peek(token);
  g.lexer.consume();
  if (!at(g, ';')) expression(g);
  expect(g, ';');
  if (!at(g, ')')) expression(g);
  expect(g, ')');
  body(g);
}
