import { at, expect, fail, inBlock, now, refuse, take, unsupported } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { block, blockBody } from './statements.ts';
import { surrounded } from './jumps.ts';
import { declareName } from './names.ts';
import type { TryAround } from './scope.ts';
import { isBinding } from './token.ts';
import { addTry, collectExits, createTry } from './try-exits.ts';
import type { Exit } from './try-exits.ts';

/** `try`, whose word is the current token. */
export function tryStatement(g: Grammar): void {
  const token = now(g);
  g.lexer.consume();
  const [tried, clause] = [createTry(), createTry()];
  const tries = collectExits(g, () => {
    surrounded(g, tried, () => {
      block(g);
    });
  });
  const inClause = at(g, 'finally') ? [] : catchExits(g, clause);
  const inFinally = take(g, 'finally')
    ? collectExits(g, () => {
        block(g);
      })
    : undefined;
  addTry(g, { token, block: tried, inBlock: tries, clause, inClause, inFinally });
}

function catchExits(g: Grammar, clause: TryAround): readonly Exit[] {
  if (!take(g, 'catch')) refuse(g, 'Missing catch or finally after try');
  return collectExits(g, () => {
    surrounded(g, clause, () => {
      inBlock(g, () => {
        catchClause(g);
      });
    });
  });
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
