import type { FunctionCode } from '../../core/ports.ts';
import { findConstructs } from '../language/find-constructs.ts';
import { createPlaces, findCalls, findConstants } from './call-sites.ts';
import type { Program, Refusal } from './program.ts';
import { rewriteImports } from './rewrite-imports.ts';
import { parseSource } from './syntax-tree.ts';

/** Either a program for the sandbox, or why the runtime would not even compile the code. */
export type Prepared =
  | { readonly kind: 'program'; readonly program: Program }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

/** Compiles a function's source for the sandbox, or says what the runtime says of it. */
export function prepareProgram(code: FunctionCode): Prepared {
  const refusal = findRefusal(code);
  if (refusal !== undefined) return { kind: 'refusal', refusal };
  const { source, runtime } = code;
  const tree = parseSource(source);
  const calls = findCalls(tree, createPlaces(source));
  const script = rewriteImports(source, tree);
  return { kind: 'program', program: { runtime, script, calls, constants: findConstants(tree) } };
}

/**
 * The runtime's own refusal comes first. What compiles there and cannot be run here as it runs there is
 * refused too: another result would be worse than none.
 */
function findRefusal(code: FunctionCode): Refusal | undefined {
  const [first] = findConstructs(code).filter(
    ({ phase, severity }) => severity === 'error' && phase !== 'run',
  );
  return first && { text: first.error, line: first.line };
}
