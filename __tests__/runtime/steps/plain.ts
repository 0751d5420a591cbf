import type { FunctionCode } from '../../../src/core/ports.ts';
import { applyEdits } from '../../../src/runtime/program/edits.ts';
import { findCalls, findConstants } from '../../../src/runtime/program/call-sites.ts';
import type { Program } from '../../../src/runtime/program/program.ts';
import { rewriteImports } from '../../../src/runtime/program/rewrite-imports.ts';
import { rewritePatterns } from '../../../src/runtime/program/rewrite-patterns.ts';
import { rewriteTemplates } from '../../../src/runtime/program/rewrite-templates.ts';
import { parseStrictly } from '../../../src/runtime/language/tree/parse-tree.ts';

/** A program that counts nothing. */
export function plainProgram({ source, runtime }: FunctionCode): Program {
  const tree = parseStrictly(source);
  const edited = applyEdits(source, [
    ...rewriteImports(source, tree),
    ...rewritePatterns(tree, runtime),
    ...rewriteTemplates(tree),
  ]);
  const calls = findCalls(tree, edited);
  const script = edited.text;
  const constants = findConstants(tree);
  return { runtime, script, steps: undefined, calls, constants, isSecondLook: false };
}
