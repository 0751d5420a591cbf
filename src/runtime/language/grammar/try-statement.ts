import { at, expect, fail, inBlock, now, refuse, take, unsupported } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { declareName } from './names.ts';
import { block, blockBody } from './statements.ts';
import { isBinding } from './token.ts';

/** `try`, whose word is the current token. */
export function tryStatement(g: Grammar): void {
  g.lexer.consume();
  block(g);
  if (take(g, 'finally')) {
    block(g);
    return;
  }
  if (!take(g, 'catch')) refuse(g, 'Missing catch or finally after try');
  inBlock(g, () => {
    catchClause(g);
  });
  if (take(g, 'finally')) block(g);
}

function catchClause(g: Grammar): void {
  if (!take(g, '(')) unsupported(g);
  const name = now(g);
  if (at(g, '{')) unsupported(g);
  if (!isBinding(name)) fail(g);
  declareName(g, name, 'catch');
  g.lexer.consume();
  expect(g, ')');
  expect(g, '{');
  // Names of the body and of the clause share one scope.
  blockBody(g);
}
