import type { Grammar } from './grammar.ts';
import type { Around, TryAround } from './scope.ts';
import type { Token } from './token.ts';

/** A statement that leaves what is around it. */
export type Jump = 'break' | 'continue' | 'return';

/** A jump inside a `try` statement, or a whole `try` statement inside another. */
export type Exit =
  | {
      readonly jump: Jump;
      /** Its label; empty without one. */
      readonly target: string;
      readonly around: readonly Around[];
      readonly token: Token;
    }
  | TryExits;

/** Everything that leaves the parts of a `try` statement, in the order in which it is read. */
export interface TryExits {
  readonly around: readonly Around[];
  readonly token: Token;
  readonly block: TryAround;
  readonly inBlock: readonly Exit[];
  readonly clause: TryAround;
  readonly inClause: readonly Exit[];
  /** undefined without `finally`. */
  readonly inFinally: readonly Exit[] | undefined;
}

/** What the runtime calls the place a `return` leads to. */
const RETURN = '@return';
/** Blocks have a label only to be left with it. */
const LABELLED: readonly Around['kind'][] = ['labelled', 'unreachable'];

/** A part of a `try` statement that is read next. */
export function createTry(): TryAround {
  return { kind: 'try', label: undefined, exit: undefined, again: undefined };
}

/** Collects the exits of a part of a `try` statement. */
export function collectExits(g: Grammar, read: () => void): readonly Exit[] {
  const { root } = g.scope;
  const outer = root.exits;
  const own: Exit[] = [];
  root.exits = own;
  read();
  root.exits = outer;
  return own;
}

/** Keeps a jump for when the whole `try` statement around it, if any, has been read. */
export function addJump(g: Grammar, jump: Jump, token: Token, label = ''): void {
  const { exits, around } = g.scope.root;
  exits?.push({ jump, target: jump === 'return' ? RETURN : label, around, token });
}

/**
 * Keeps a `try` statement for the one around it; the outermost one is judged. The runtime's code for a block has
 * room for one place that `break` and `return` lead to and for one that `continue` leads to, which only shows after
 * parsing and is told without a line.
 */
export function addTry(g: Grammar, exits: Omit<TryExits, 'around'>): void {
  const { root } = g.scope;
  const whole = { ...exits, around: root.around };
  if (root.exits === undefined) judgeTry(g, whole, new Set());
  else root.exits.push(whole);
}

/** Catch clauses without `finally` are no part of their own: what leaves them leaves what is around. */
type Passed = ReadonlySet<Around>;

function judge(g: Grammar, exits: readonly Exit[], passed: Passed): void {
  for (const exit of exits) {
    if ('jump' in exit) judgeJump(g, exit, passed);
    else judgeTry(g, exit, passed);
  }
}

function judgeJump(g: Grammar, exit: Extract<Exit, { jump: Jump }>, passed: Passed): void {
  const { jump, target, token } = exit;
  const around = exit.around.filter((it) => !passed.has(it));
  const index = findTry(around, jump, target);
  const left = around[index];
  if (left?.kind !== 'try') return;
  const slot = jump === 'continue' ? 'again' : 'exit';
  const word = jump === 'continue' ? 'continue' : 'break/return';
  const outside = { word, token, around: around.slice(0, index), kinds: kindsOf(jump) };
  compare(g, outside, left[slot], target);
  left[slot] = target;
}

function judgeTry(g: Grammar, exits: TryExits, passed: Passed): void {
  const { token, block, clause, inFinally } = exits;
  judge(g, exits.inBlock, passed);
  judge(g, exits.inClause, inFinally === undefined ? new Set([...passed, clause]) : passed);
  judge(g, inFinally ?? [], passed);
  const around = exits.around.filter((it) => !passed.has(it));
  const again = { word: 'try continue', token, around, kinds: kindsOf('continue') };
  const exit = { word: 'try break/return', token, around, kinds: [...kindsOf('break'), TRY] };
  leave(around, 'again', 'continue', compare(g, again, block.again, clause.again));
  leave(around, 'exit', 'break', compare(g, exit, block.exit, clause.exit));
}

const TRY: Around['kind'] = 'try';

/** The way out of a `try` statement leads through the one around it. */
function leave(
  around: readonly Around[],
  slot: 'exit' | 'again',
  jump: 'break' | 'continue',
  target: string | undefined,
): void {
  if (target === undefined) return;
  const outer = around[findTry(around, target === RETURN ? 'return' : jump, target)];
  if (outer?.kind === 'try') outer[slot] = target;
}

interface Comparison {
  readonly word: string;
  readonly token: Token;
  readonly around: readonly Around[];
  readonly kinds: readonly Around['kind'][];
}

/** The target of both jumps; tells a fault when they lead to different places. */
function compare(
  g: Grammar,
  { word, token, around, kinds }: Comparison,
  one: string | undefined,
  other: string | undefined,
): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (placeOf(around, kinds, one) !== placeOf(around, kinds, other)) {
    const text = `${word} instructions with different labels ("${one}" vs "${other}") from try-catch block are not supported`;
    g.late.push({ type: 'InternalError', text, line: undefined, token });
  }
  return one;
}

function kindsOf(jump: Jump): readonly Around['kind'][] {
  return jump === 'continue' ? ['loop'] : ['loop', 'switch'];
}

/** Index of the innermost `try` that a jump leaves; -1 when it leaves none. */
function findTry(around: readonly Around[], jump: Jump, target: string): number {
  const innermost = around.findLastIndex(({ kind }) => kind === 'try');
  if (jump === 'return') return innermost;
  const kinds = [...kindsOf(jump), ...(jump === 'break' && target !== '' ? LABELLED : [])];
  return placeOf(around, kinds, target) < innermost ? innermost : -1;
}

/** Index of what a jump leads to; -1 for none. A label and its loop are one place. */
function placeOf(
  around: readonly Around[],
  kinds: readonly Around['kind'][],
  target: string,
): number {
  if (target === RETURN) return around.findLastIndex(({ kind }) => kind === 'try');
  const index = around.findLastIndex(
    ({ kind, label }) => kinds.includes(kind) && (target === '' || label === target),
  );
  const [before, place] = [around[index - 1], around[index]];
  const isOwnLabel = before?.label !== undefined && before.kind === place?.kind;
  return isOwnLabel && place?.label === undefined ? index - 1 : index;
}
