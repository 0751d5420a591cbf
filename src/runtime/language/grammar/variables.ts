import { assignment } from './expressions.ts';
import { fail, now, refuse, take } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { declareName, refusePattern } from './names.ts';
import { isBinding, isRestricted } from './token.ts';

/** Declarations behind `var`, `let` or `const`, separated by commas. */
export function variables(g: Grammar, kind: 'var' | 'let' | 'const'): void {
  do variable(g, kind);
  while (take(g, ','));
}

function variable(g: Grammar, kind: 'var' | 'let' | 'const'): void {
  const name = now(g);
  if (name.type === '{' || name.type === '[') refusePattern(g);
  if (!isBinding(name)) fail(g);
  if (isRestricted(name)) refuse(g, `Identifier "${name.text}" is forbidden in var declaration`);
  declareName(g, name, kind);
  g.lexer.consume();
  if (take(g, '=')) assignment(g);
  else if (kind === 'const') {
    g.late.push({ text: 'missing initializer in const declaration', line: undefined, token: name });
  }
}
