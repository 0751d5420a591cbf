import { expression } from './expressions.ts';
import { at, expect, fail, inBlock, now, refuse, take } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { surrounded } from './jumps.ts';
import { condition } from './loops.ts';
import { Rejected } from './refusal.ts';
import { listItem } from './statements.ts';

const STARTS = new Set(['case', 'default']);
const ENDS = new Set([...STARTS, '}']);

/** `switch`, whose word is the current token. */
export function switchStatement(g: Grammar): void {
  g.lexer.consume();
  condition(g);
  expect(g, '{');
  inBlock(g, () => {
    surrounded(g, { kind: 'switch', label: undefined }, () => {
      clauses(g);
    });
  });
}

function clauses(g: Grammar): void {
  let hasDefault = false;
  while (!take(g, '}')) {
    if (take(g, 'case')) expression(g);
    else if (at(g, 'default')) {
      if (hasDefault) refuse(g, 'More than one default clause in switch statement');
      hasDefault = true;
      g.lexer.consume();
    } else fail(g);
    expect(g, ':');
    if (!ENDS.has(now(g).type)) clauseItems(g);
  }
}

function clauseItems(g: Grammar): void {
  listItem(g);
  while (!at(g, '}') && furtherItem(g));
}

/** The runtime ends a clause where a further statement has no room for `case` or `default`. */
function furtherItem(g: Grammar): boolean {
  const { scope } = g;
  try {
    listItem(g);
    return true;
  } catch (error) {
    if (!(error instanceof Rejected) || g.scope !== scope || !STARTS.has(now(g).type)) throw error;
    return false;
  }
}
