import { expression } from './expressions.ts';
import { breakOrContinue, isLabel, labelled, returnStatement, throwStatement } from './jumps.ts';
import { at, expect, fail, inBlock, now, refuse, settled, take, unsupported } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { functionDeclaration } from './functions.ts';
import { doWhile, forStatement, whileStatement } from './loops.ts';
import { exportStatement, importStatement } from './modules.ts';
import { switchStatement } from './switch-statement.ts';
import { tryStatement } from './try-statement.ts';
import { variables } from './variables.ts';
import { isBinding, isReserved } from './token.ts';

/** Statements up to a closing brace or the end; at least one. */
export function statementList(g: Grammar): void {
  do listItem(g);
  while (!at(g, '}') && !at(g, 'END'));
}

/** A declaration or a statement. */
export function listItem(g: Grammar): void {
  const token = now(g);
  if (token.type === 'function') functionDeclaration(g, false);
  else if (token.type === 'async' && g.lexer.peek(token, true).type === 'function') {
    if (g.isFirst) unsupported(g);
    g.lexer.consume();
    functionDeclaration(g, true);
  } else if (token.type === 'class') unsupported(g);
  else if (!isLexical(g)) topStatement(g);
}

/** `let` and `const` declarations; false when the word turns out to be something else. */
function isLexical(g: Grammar): boolean {
  const { type } = now(g);
  if (type !== 'let' && type !== 'const') return false;
  const next = g.lexer.peek(now(g));
  const isPattern = next.type === '{' || next.type === '[';
  if (!isPattern && isReserved(next)) {
    g.lexer.consume();
    fail(g);
  }
  if (!isPattern && !isBinding(next)) return false;
  if (g.isFirst) unsupported(g);
  g.lexer.consume();
  variables(g, type);
  semicolon(g);
  return true;
}

function topStatement(g: Grammar): void {
  if (take(g, ';')) return;
  if (at(g, 'export')) exportStatement(g);
  else if (at(g, 'import')) importStatement(g);
  else statement(g);
}

/** A statement where no declaration may stand: behind `if (…)`, `for (…)`, a label. */
export function statement(g: Grammar): void {
  const token = now(g);
  const rule = RULES[token.type];
  if (rule !== undefined) rule(g);
  else if (token.type === 'END') fail(g);
  else if (isLabel(g)) labelled(g);
  else expressionStatement(g);
}

const RULES: Readonly<Record<string, (g: Grammar) => void>> = {
  '{': block,
  ';': (g) => {
    g.lexer.consume();
  },
  var: (g) => {
    g.lexer.consume();
    variables(g, 'var');
    semicolon(g);
  },
  if: ifStatement,
  do: doWhile,
  while: whileStatement,
  for: forStatement,
  switch: switchStatement,
  continue: breakOrContinue,
  break: breakOrContinue,
  return: returnStatement,
  with: (g) => {
    g.lexer.consume();
    unsupported(g);
  },
  throw: throwStatement,
  try: tryStatement,
  debugger: debuggerStatement,
};

/** A block with a scope of its own. */
export function block(g: Grammar): void {
  expect(g, '{');
  inBlock(g, () => {
    blockBody(g);
  });
}

/** Statements of a block and its closing brace. */
export function blockBody(g: Grammar): void {
  if (take(g, '}')) return;
  settled(g, () => {
    statementList(g);
    expect(g, '}');
  });
}

/** A semicolon, or a place where it may be missing. */
export function semicolon(g: Grammar): void {
  if (take(g, ';') || at(g, 'END') || at(g, '}') || g.lexer.previous === 'LINE') return;
  fail(g);
}

function ifStatement(g: Grammar): void {
  g.lexer.consume();
  expect(g, '(');
  expression(g);
  expect(g, ')');
  statement(g);
  if (take(g, 'else')) statement(g);
}

function debuggerStatement(g: Grammar): void {
  g.lexer.consume();
  if (g.isFirst) unsupported(g);
  if (!at(g, 'END')) expect(g, ';');
}

const MISPLACED: Readonly<Record<string, string>> = {
  function: 'Functions can only be declared at top level or inside a block',
  class: 'Class can only be declared at top level or inside a block',
};

function expressionStatement(g: Grammar): void {
  const token = now(g);
  const misplaced = MISPLACED[token.type];
  if (misplaced !== undefined) refuse(g, misplaced);
  if (token.type === 'async' && g.lexer.peek(token, true).type === 'function') unsupported(g);
  if (token.type === 'const' || token.type === 'let') refuseSingle(g, token.type);
  expression(g);
  semicolon(g);
}

function refuseSingle(g: Grammar, word: string): void {
  const next = g.lexer.peek(now(g));
  if (next.type === 'NAME') {
    refuse(g, `${word} declaration cannot appear in a single-statement context`);
  }
  if (next.type === '[') fail(g);
}
