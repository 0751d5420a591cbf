import { now, refuse, unsupported } from './grammar.ts';
import type { Grammar, Shape } from './grammar.ts';
import { declare } from './scope.ts';
import type { DeclarationKind } from './scope.ts';
import type { Token } from './token.ts';

/** Takes a word as a reference. */
export function reference(g: Grammar): Shape {
  const { type } = now(g);
  if (type === 'arguments') checkArguments(g);
  g.lexer.consume();
  if (type === 'arguments' || type === 'eval') return type;
  return type === 'this' || type === 'null' ? 'other' : 'name';
}

function checkArguments(g: Grammar): void {
  let owner = g.scope.root;
  while (owner.isArrow && owner.parent !== undefined) owner = owner.parent.root;
  if (owner.parent === undefined) refuse(g, '"arguments" object in global scope');
}

/** Declares a name or refuses it as declared before. */
export function declareName(g: Grammar, token: Token, kind: DeclarationKind): void {
  if (!declare(g.scope, token.text, kind)) {
    refuse(g, `"${token.text}" has already been declared`, token);
  }
}

/** Refuses a destructuring pattern behind its opening bracket, which is the current token. */
export function refusePattern(g: Grammar): never {
  g.lexer.consume();
  unsupported(g);
}
