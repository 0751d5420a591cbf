import type { FunctionCode } from '../../core/ports.ts';
import { findUnsupported } from '../checker/find-unsupported.ts';
import { createPlaces, findCalls, findConstants } from './call-sites.ts';
import type { Program, Refusal } from './program.ts';
import { rewriteImports } from './rewrite-imports.ts';
import { parseSource } from './syntax-tree.ts';
import { syntaxRefusal } from './syntax-refusal.ts';

/** Either a program for the sandbox, or why the runtime would not even compile the code. */
export type Prepared =
  | { readonly kind: 'program'; readonly program: Program }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

/** Compiles a function's source for the sandbox, or says what the runtime says of it. */
export function prepareProgram(code: FunctionCode): Prepared {
  const { source, runtime } = code;
  let tree;
  try {
    tree = parseSource(source);
  } catch (error) {
    return { kind: 'refusal', refusal: syntaxRefusal(error, source) };
  }
  const first = findUnsupported(tree, source, runtime)[0];
  if (first !== undefined) {
    return { kind: 'refusal', refusal: { text: first.error, line: first.line } };
  }
  const calls = findCalls(tree, createPlaces(source));
  const script = rewriteImports(source, tree);
  return { kind: 'program', program: { runtime, script, calls, constants: findConstants(tree) } };
}
