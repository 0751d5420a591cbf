import type { Pattern, Tree } from './tree.ts';

/**
 * Why JavaScript's own engine would not give PCRE's result although it can express the pattern: `captures` that
 * PCRE keeps from one repetition to the next and JavaScript forgets, or `backtracking` that takes exponential
 * time, where PCRE gives up after a number of steps.
 */
export type Obstacle = 'captures' | 'backtracking';

/** What stands in the way of running a pattern in JavaScript's own engine. */
export function findObstacle({ tree }: Pattern): Obstacle | undefined {
  return search(tree);
}

/** A repetition from which on exponentially many ways through a text must be feared. */
const MANY = 10;

function search(tree: Tree): Obstacle | undefined {
  if (tree.kind === 'repeat') {
    const { body, max } = tree;
    if (hasCapture(body) && (mayBeEmpty(body) || (max > 1 && mayMissCapture(body))))
      return 'captures';
    if (max > MANY && isUnbounded(body)) return 'backtracking';
    if (max > MANY && hasOverlappingChoice(body)) return 'backtracking';
  }
  return first(childrenOf(tree).map(search));
}

function first(found: readonly (Obstacle | undefined)[]): Obstacle | undefined {
  return found.find((obstacle) => obstacle !== undefined);
}

function childrenOf(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case 'sequence':
      return tree.items;
    case 'choice':
      return tree.options;
    case 'group':
    case 'look':
    case 'repeat':
      return [tree.body];
    default:
      return [];
  }
}

function hasCapture(tree: Tree): boolean {
  return (tree.kind === 'group' && tree.capture !== undefined) || childrenOf(tree).some(hasCapture);
}

/** True when a repetition can go by without one of the captures inside taking part. */
function mayMissCapture(tree: Tree): boolean {
  if (tree.kind === 'choice') return hasCapture(tree);
  if (tree.kind === 'repeat' && tree.min === 0) return hasCapture(tree);
  if (tree.kind === 'look' && tree.isNegative) return hasCapture(tree);
  return childrenOf(tree).some(mayMissCapture);
}

function mayBeEmpty(tree: Tree): boolean {
  switch (tree.kind) {
    case 'character':
    case 'set':
      return false;
    case 'sequence':
      return tree.items.every(mayBeEmpty);
    case 'choice':
      return tree.options.some(mayBeEmpty);
    case 'group':
      return mayBeEmpty(tree.body);
    case 'repeat':
      return tree.min === 0 || mayBeEmpty(tree.body);
    default:
      return true;
  }
}

/** True when a part can match texts of many lengths. */
function isUnbounded(tree: Tree): boolean {
  if (tree.kind === 'look') return false;
  if (tree.kind === 'repeat' && tree.max > MANY) return true;
  return childrenOf(tree).some(isUnbounded);
}

/** `(a|aa)+`: alternatives of different lengths, which share ways through a text. */
function hasOverlappingChoice(tree: Tree): boolean {
  if (tree.kind === 'choice') return new Set(tree.options.map(lengthOf)).size > 1;
  return childrenOf(tree).some(hasOverlappingChoice);
}

/** Characters of a part, if it always has as many; NaN otherwise. */
function lengthOf(tree: Tree): number {
  switch (tree.kind) {
    case 'character':
    case 'set':
      return 1;
    case 'sequence':
      return tree.items.reduce((sum, item) => sum + lengthOf(item), 0);
    case 'group':
      return lengthOf(tree.body);
    case 'repeat':
      return tree.min === tree.max ? tree.min * lengthOf(tree.body) : NaN;
    case 'choice':
    case 'reference':
      return NaN;
    default:
      return 0;
  }
}
