import { arrayLiteral, objectLiteral } from './object-literals.ts';
import { expression } from './expressions.ts';
import { functionExpression } from './functions.ts';
import { expect, now, refuse, settled, unsupported } from './grammar.ts';
import type { Grammar, Shape } from './grammar.ts';
import { checkEscapes, regExpLiteral, templateLiteral } from './literals.ts';
import { reference } from './names.ts';
import { Rejected } from './refusal.ts';
import { isBinding } from './token.ts';

/** An operand without operators, calls and properties. */
export function primary(g: Grammar): Shape {
  const token = now(g);
  const rule = RULES[token.type];
  if (rule !== undefined) return rule(g);
  if (!isBinding(token)) throw new Rejected();
  return reference(g);
}

type Rule = (g: Grammar) => Shape;

/** A rule that never makes something assignable. */
function other(body: (g: Grammar) => void): Rule {
  return (g) => {
    body(g);
    return 'other';
  };
}

const constant = other((g) => {
  g.lexer.consume();
});

const RULES: Readonly<Record<string, Rule>> = {
  this: reference,
  null: reference,
  true: constant,
  false: constant,
  NUMBER: constant,
  STRING: constant,
  ESCAPED: other((g) => {
    checkEscapes(g, now(g).text, now(g), now(g) === g.unescaped);
    g.lexer.consume();
  }),
  UNTERMINATED: (g) => refuse(g, `Unterminated string "${now(g).text}"`),
  '[': other(arrayLiteral),
  '{': other(objectLiteral),
  '/': other(regExpLiteral),
  '/=': other(regExpLiteral),
  '`': other((g) => {
    templateLiteral(g, false);
  }),
  '(': parenthesised,
  class: (g) => unsupported(g),
  function: other((g) => {
    functionExpression(g, false);
  }),
  async: asyncOrName,
};

function parenthesised(g: Grammar): Shape {
  g.lexer.consume();
  const shape = settled(g, () => expression(g));
  expect(g, ')');
  return shape;
}

function asyncOrName(g: Grammar): Shape {
  const token = now(g);
  if (g.lexer.peek(token, true).type !== 'function') return reference(g);
  if (g.isFirst) unsupported(g);
  g.lexer.consume();
  functionExpression(g, true);
  return 'other';
}
