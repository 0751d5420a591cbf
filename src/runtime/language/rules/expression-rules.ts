import type { Node } from '../tree/parse-tree.ts';
import type { Visited } from '../tree/walk.ts';
import { findToken, markAt, tokenFrom } from './rule.ts';
import type { Mark, Rule, RuleContext } from './rule.ts';

/** Rules about operators, calls and literals, by node type. */
export const EXPRESSION_RULES: Readonly<Record<string, Rule>> = {
  SpreadElement: spreadRule,
  ChainExpression: chainRule,
  AssignmentExpression: ({ node }, { source }) => {
    if (node.type !== 'AssignmentExpression' || !/^(?:\?\?|\|\||&&)=$/.test(node.operator))
      return [];
    const start = source.indexOf(node.operator, node.left.end);
    return [{ id: 'logical-assignment', start, end: start + 3, trip: start + 2 }];
  },
  LogicalExpression: ({ node }, { source }) => {
    if (node.type !== 'LogicalExpression' || node.operator !== '??') return [];
    const { start, end } = findToken(source, '??', node.left.end);
    return [{ id: 'coalesce', start, end, trip: undefined }];
  },
  Literal: ({ node }, { isFirst }) => {
    if (node.type !== 'Literal' || node.raw === undefined) return [];
    if (node.bigint != null) return [{ ...markAt('bigint', node), trip: node.end - 1 }];
    const underscore = typeof node.value === 'number' ? node.raw.indexOf('_') : -1;
    if (!isFirst || underscore === -1) return [];
    return [{ ...markAt('numeric-separator', node), trip: node.start + underscore }];
  },
  ImportExpression: ({ node }) => {
    return [markAt('dynamic-import', { start: node.start, end: node.start + 'import'.length })];
  },
};

function spreadRule({ node, parents }: Visited, { source, isFirst }: RuleContext): readonly Mark[] {
  const [parent] = parents;
  const dots = { start: node.start, end: node.start + '...'.length };
  if (parent?.type === 'ObjectExpression') return [markAt('spread-in-object', dots)];
  const isArray = parent?.type === 'ArrayExpression';
  const id = isArray ? 'spread-in-array' : 'spread-in-call';
  if (!isFirst) return [markAt(id, dots)];
  const next = tokenFrom(source, node.end);
  if (isArray && next.type !== ']') return [{ id, ...dots, trip: next.start }];
  return [{ id: 'spread-ignored', ...dots, trip: undefined }];
}

function chainRule({ node }: Visited, { source }: RuleContext): readonly Mark[] {
  if (node.type !== 'ChainExpression') return [];
  const { start, end } = firstOptional(source, node.expression);
  const trip = tokenFrom(source, node.end).start;
  return [{ id: 'optional-chaining', start, end, trip, reach: trip }];
}

/** The left-most `?.` of a chain. */
function firstOptional(source: string, chain: Node): { start: number; end: number } {
  let found = chain.start;
  let node: Node = chain;
  while (node.type === 'MemberExpression' || node.type === 'CallExpression') {
    const inner: Node = node.type === 'MemberExpression' ? node.object : node.callee;
    if (node.optional) found = source.indexOf('?.', inner.end);
    node = inner;
  }
  return { start: found, end: found + '?.'.length };
}
