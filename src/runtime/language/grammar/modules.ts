import { expect, fail, now, refuse } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { declareName } from './names.ts';
import { semicolon } from './statements.ts';

/** Functions are scripts: nothing can be exported. */
export function exportStatement(g: Grammar): never {
  const word = now(g);
  g.lexer.consume();
  now(g);
  refuse(g, 'Illegal export statement', word);
}

/** `import name from 'module'`, at the top level only. */
export function importStatement(g: Grammar): void {
  const word = now(g);
  g.lexer.consume();
  const name = now(g);
  if (g.scope.kind !== 'global') refuse(g, 'Illegal import statement', word);
  if (name.type !== 'NAME') refuse(g, 'Non-default import is not supported', word);
  declareName(g, name, 'let');
  g.lexer.consume();
  expect(g, 'from');
  const module = now(g);
  if (module.type !== 'STRING') fail(g);
  if (!g.modules.includes(module.text)) refuse(g, `Cannot find module "${module.text}"`, module);
  g.lexer.consume();
  semicolon(g);
}
