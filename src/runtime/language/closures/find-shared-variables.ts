import type { Runtime } from '../../../core/runtimes.ts';
import type { Mark } from '../rules/rule.ts';
import type { Names, Reference, Variable } from '../tree/names.ts';
import type { Node } from '../tree/parse-tree.ts';
import { isFunction, isLoop } from '../tree/walk.ts';
import type { FunctionNode, Visited } from '../tree/walk.ts';
import { isConditional } from './conditional.ts';

/** An `await` of one async function, with what lies between it and that function, the nearest first. */
interface Await {
  readonly node: Node;
  readonly path: readonly Node[];
}

/**
 * A variable is moved to where the functions that share it find it when the first of them is made; the async function
 * itself uses it there as well, but at its first `await` it goes on with what it had kept: the value of that moment.
 * From then on it and functions that it makes have another variable than those it made before. Finds variables for
 * which that makes a difference: written on one side and read on the other.
 */
export function findSharedVariables(
  names: Names,
  nodes: readonly Visited[],
  source: string,
  runtime: Runtime,
): readonly Mark[] {
  if (runtime === 'cloudfront-js-1.0') return [];
  const awaits = awaitsByFunction(nodes);
  return names.variables.flatMap((variable) => {
    const { owner } = variable;
    const own = owner === undefined ? undefined : awaits.get(owner);
    if (owner === undefined || own === undefined) return [];
    const found = judge(variable, owner, own);
    if (found === undefined) return [];
    const line = source.slice(0, found.wait.start).split('\n').length;
    const { start, end } = found.at;
    const values = { name: variable.name, await: String(line) };
    return [{ id: 'async-closure' as const, start, end, trip: undefined, values }];
  });
}

function awaitsByFunction(nodes: readonly Visited[]): ReadonlyMap<Node, readonly Await[]> {
  const awaits = new Map<Node, Await[]>();
  for (const { node, parents } of nodes) {
    const around = node.type === 'AwaitExpression' ? parents.findIndex(isFunction) : -1;
    const owner = parents[around];
    if (owner === undefined) continue;
    awaits.set(owner, [...(awaits.get(owner) ?? []), { node, path: parents.slice(0, around) }]);
  }
  return awaits;
}

/** A use of the variable by a function that was made before some `await`. */
interface OldUse {
  readonly reference: Reference;
  readonly maker: FunctionNode;
  /** What encloses `maker` inside the async function. */
  readonly outside: readonly Node[];
  /** Offset at which `maker` is made. */
  readonly made: number;
  /** The first `await` that may separate the copies. */
  readonly wait: Node;
}

function judge(
  variable: Variable,
  owner: FunctionNode,
  awaits: readonly Await[],
): { at: Node; wait: Node } | undefined {
  const old = variable.references.flatMap((reference) => oldUse(reference, owner, awaits) ?? []);
  const hit = old.find(
    (use) =>
      isItself(use, variable) ||
      isStale(use, variable, old) ||
      (use.reference.writes && isReadOutside(use, variable, old)) ||
      (isKept(use) && isWrittenOutside(use, variable, old)),
  );
  return hit === undefined ? undefined : { at: hit.reference.node, wait: hit.wait };
}

function oldUse(
  reference: Reference,
  owner: FunctionNode,
  awaits: readonly Await[],
): OldUse | undefined {
  const depth = reference.parents.indexOf(owner);
  const inside = reference.parents.slice(0, depth);
  const maker = inside.findLast(isFunction);
  if (maker === undefined) return undefined;
  // A declared function exists from the beginning of the function around it.
  const made = maker.type === 'FunctionDeclaration' ? owner.start : maker.start;
  const outside = inside.slice(inside.indexOf(maker) + 1);
  if (awaits.some((wait) => wait.node.end <= made && isPassed(wait, outside))) return undefined;
  const wait = awaits.find(({ node, path }) => node.end > made || sharesLoop(path, outside));
  return wait && { reference, maker, outside, made, wait: wait.node };
}

/** True when the way to a function surely leads over an `await`; `outside` encloses that function. */
function isPassed({ node, path }: Await, outside: readonly Node[]): boolean {
  const common = path.findIndex((parent) => outside.includes(parent));
  return !isConditional(node, common === -1 ? path : path.slice(0, common + 1));
}

function sharesLoop(path: readonly Node[], outside: readonly Node[]): boolean {
  return outside.some((node) => isLoop(node) && path.includes(node));
}

/** Uses that see the new copies: those that do not stand in an old function, behind the `await`. */
function isOutside(reference: Reference, { wait }: OldUse, old: readonly OldUse[]): boolean {
  if (old.some((use) => use.reference === reference)) return false;
  return endOf(reference) > wait.start || isInLoopOf(reference, wait);
}

/** An assignment happens when its right side is there, which may be behind an `await`. */
function endOf({ node, parents: [parent], writes }: Reference): number {
  return writes && parent !== undefined ? parent.end : node.start;
}

function isInLoopOf({ parents }: Reference, wait: Node): boolean {
  return parents.some((node) => isLoop(node) && node.start < wait.start && node.end >= wait.end);
}

function isReadOutside(use: OldUse, variable: Variable, old: readonly OldUse[]): boolean {
  return variable.references.some((reference) => reference.reads && isOutside(reference, use, old));
}

function isWrittenOutside(use: OldUse, variable: Variable, old: readonly OldUse[]): boolean {
  return (
    use.reference.reads &&
    variable.references.some((reference) => reference.writes && isOutside(reference, use, old))
  );
}

/** Written between the making of the function and the `await`, and read behind it: there the value is still old. */
function isStale(use: OldUse, variable: Variable, old: readonly OldUse[]): boolean {
  const { made, wait } = use;
  const { lexical, references } = variable;
  const isChanged =
    (lexical !== undefined && made < lexical.start && lexical.start < wait.start) ||
    references.some((it) => it.writes && isBetween(it, use, old));
  return isChanged && references.some((it) => it.reads && isOutside(it, use, old));
}

function isBetween(
  reference: Reference,
  { made, outside, wait }: OldUse,
  old: readonly OldUse[],
): boolean {
  if (old.some((use) => use.reference === reference)) return false;
  if (endOf(reference) >= wait.start) return false;
  return endOf(reference) > made || reference.parents.some((it) => comesBack(it, outside, wait));
}

/** True for a loop that leads from the making of a function back to before it, without an `await`. */
function comesBack(node: Node, outside: readonly Node[], wait: Node): boolean {
  return isLoop(node) && outside.includes(node) && node.end <= wait.start;
}

/** False for functions that are called on the spot, as the one given to forEach. */
function isKept({ maker, outside: [parent] }: OldUse): boolean {
  const isCallback = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
  return maker.type === 'FunctionDeclaration' || !isCallback;
}

/** `f = () => f()`: the function finds its own variable empty behind the `await`. */
function isItself(
  { maker, outside: [parent], wait, reference }: OldUse,
  variable: Variable,
): boolean {
  const target =
    parent?.type === 'VariableDeclarator' && parent.init === maker
      ? parent.id
      : parent?.type === 'AssignmentExpression' && parent.right === maker
        ? parent.left
        : undefined;
  if (target?.type !== 'Identifier' || target.name !== variable.name) return false;
  return variable.references.some(
    (use) =>
      use !== reference && use.reads && use.node.start > wait.start && !use.parents.includes(maker),
  );
}
