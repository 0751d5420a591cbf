import type { Node } from '../tree/parse-tree.ts';
import { isFunction } from '../tree/walk.ts';
import type { Visited } from '../tree/walk.ts';
import { findToken, markAt, tokenFrom } from './rule.ts';
import type { Mark, Rule, RuleContext } from './rule.ts';

const functionRule: Rule = (visited, context) => [
  ...generatorMark(visited, context),
  ...asyncMark(visited, context),
];

const classRule: Rule = ({ node }) => {
  const end = node.start + 'class'.length;
  return [markAt('class', { start: node.start, end })];
};

/** Rules about functions, classes and waiting, by node type. */
export const FUNCTION_RULES: Readonly<Record<string, Rule>> = {
  FunctionDeclaration: functionRule,
  FunctionExpression: functionRule,
  ArrowFunctionExpression: functionRule,
  ClassDeclaration: classRule,
  ClassExpression: classRule,
  Super: ({ node }) => [markAt('super', node)],
  AwaitExpression: awaitRule,
  MetaProperty: ({ node }, { source }) => {
    if (node.type !== 'MetaProperty') return [];
    if (node.meta.name === 'import') return [markAt('import-meta', node)];
    return [{ ...markAt('new-target', node), trip: findToken(source, '.', node.meta.end).start }];
  },
};

function generatorMark({ node, parents }: Visited, { source }: RuleContext): readonly Mark[] {
  if (!isFunction(node) || !node.generator) return [];
  const owner = parents[0]?.type === 'Property' ? parents[0] : node;
  const star = findToken(source, '*', owner.start);
  return [{ id: 'generator', start: owner.start, end: star.end, trip: star.start }];
}

function asyncMark({ node, parents }: Visited, { source, isFirst }: RuleContext): readonly Mark[] {
  if (!isFirst || !isFunction(node) || !node.async) return [];
  const [parent] = parents;
  const owner = parent?.type === 'Property' && parent.method ? parent : node;
  const word = { start: owner.start, end: owner.start + 'async'.length };
  return [{ id: 'async', ...word, trip: asyncTrip(source, node, word) }];
}

function asyncTrip(source: string, node: Node, word: { start: number; end: number }): number {
  if (node.type !== 'ArrowFunctionExpression') {
    return node.start === word.start ? word.start : tokenFrom(source, word.end).start;
  }
  const next = tokenFrom(source, word.end);
  return next.type === '('
    ? findToken(source, '=>', node.params.at(-1)?.end ?? next.end).start
    : next.start;
}

function awaitRule({ node, parents }: Visited, { isFirst }: RuleContext): readonly Mark[] {
  const around = parents.findIndex(isFunction);
  const owner = parents[around];
  const word = { start: node.start, end: node.start + 'await'.length };
  const isAsync = owner !== undefined && isFunction(owner) && owner.async;
  if (!isAsync) return [markAt('await-outside-async', word)];
  const path = [node, ...parents.slice(0, around)];
  return !isFirst && isInArguments(path, parents) ? [markAt('await-in-arguments', word)] : [];
}

/** True when the way up to the function leads through an argument. */
function isInArguments(path: readonly Node[], parents: readonly Node[]): boolean {
  return path.some((child, index) => {
    const parent = parents[index];
    const isCall = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
    return isCall && parent.callee !== child;
  });
}
