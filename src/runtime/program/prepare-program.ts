import type { Program as Tree } from 'acorn';
import type { CountingCode, FunctionCode } from '../../core/ports.ts';
import { findConstructs } from '../language/find-constructs.ts';
import { parseTree } from '../language/tree/parse-tree.ts';
import { countSteps } from '../steps/count-steps.ts';
import { findCalls, findConstants } from './call-sites.ts';
import { applyEdits } from './edits.ts';
import type { Edit } from './edits.ts';
import type { Program, Refusal } from './program.ts';
import { rewriteAssignments } from './rewrite-assignments.ts';
import { rewriteImports } from './rewrite-imports.ts';
import { rewritePatterns } from './rewrite-patterns.ts';
import { rewriteTemplates } from './rewrite-templates.ts';
import { createSecondLook } from './second-look.ts';

/** Either a program for the sandbox, or why the runtime would not even compile the code. */
export type Prepared =
  | { readonly kind: 'program'; readonly program: Program }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

/** Compiles a function's source for the sandbox, or says what the runtime says of it. */
export function prepareProgram(code: FunctionCode): Prepared {
  return prepare(code, (tree) => {
    const { edits, answer } = countSteps(code.source, tree, code.runtime);
    return { edits: [...rewriteSource(code, tree), ...edits], steps: answer };
  });
}

/** The same for an engine that is njs itself: only imports are written anew, and nothing is counted. */
export function prepareForNjs(code: FunctionCode): Prepared {
  return prepare(code, (tree) => ({
    edits: rewriteImports(code.source, tree),
    steps: undefined,
  }));
}

/**
 * A program of code that counts for itself. It was made of code that has been accepted, so nothing is checked; the
 * engine takes what the runtimes would not.
 */
export function prepareCounting(code: CountingCode): Program {
  const tree = treeOf(code);
  const edited = applyEdits(code.source, rewriteSource(code, tree));
  return {
    runtime: code.runtime,
    script: edited.text,
    steps: undefined,
    counters: code.counters,
    calls: findCalls(tree, edited),
    constants: findConstants(tree),
    isSecondLook: false,
  };
}

/** Changes of a source, and the script that answers its steps. */
interface Rewriting {
  readonly edits: readonly Edit[];
  readonly steps: string | undefined;
}

function prepare(code: FunctionCode, rewrite: (tree: Tree) => Rewriting): Prepared {
  const refusal = findRefusal(code);
  if (refusal !== undefined) return { kind: 'refusal', refusal };
  const tree = treeOf(code);
  const { edits, steps } = rewrite(tree);
  const edited = applyEdits(code.source, edits);
  const program: Program = {
    runtime: code.runtime,
    script: edited.text,
    steps,
    calls: findCalls(tree, edited),
    constants: findConstants(tree),
    isSecondLook: false,
  };
  return { kind: 'program', program };
}

/** What has been accepted can be parsed. */
function treeOf({ source }: FunctionCode): Tree {
  return parseTree(source)!.program;
}

/**
 * The same program once more, which tells of each operation what it works on: for errors whose words name values
 * that the engine does not tell. The source must have been accepted by prepareProgram.
 */
export function prepareSecondLook(code: FunctionCode): Program {
  const tree = treeOf(code);
  const edits = [...rewriteSource(code, tree), ...createSecondLook(tree)];
  const { text: script } = applyEdits(code.source, edits);
  return {
    runtime: code.runtime,
    script,
    steps: undefined,
    calls: [],
    constants: findConstants(tree),
    isSecondLook: true,
  };
}

/** What every program of the sandbox needs: modules, expressions, templates and names are the runtimes' own. */
function rewriteSource({ source, runtime }: FunctionCode, tree: Tree): readonly Edit[] {
  return [
    ...rewriteImports(source, tree),
    ...rewritePatterns(tree, runtime),
    ...rewriteTemplates(tree),
    ...rewriteAssignments(tree),
  ];
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
