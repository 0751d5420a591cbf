import type { Node } from '../../program/syntax-tree.ts';
import {
  BOTH,
  nextToken,
  notSupported,
  ONLY_1,
  refused,
  tokenAt,
  unexpected,
} from '../syntax-rule.ts';
import type { Refused, SyntaxRule } from '../syntax-rule.ts';

const LOGICAL_ASSIGNMENT = /^(\?\?|\|\||&&)=$/;
const REGEXP_FLAGS = { 'cloudfront-js-1.0': /[^gim]/, 'cloudfront-js-2.0': /[^gimy]/ } as const;

/** The runtime reads `?.` as the `?` of a conditional and a property: it stops at what follows those. */
function afterOptional(node: Node, source: string): Refused | undefined {
  const isCall = node.type === 'CallExpression';
  if (!isCall && node.type !== 'MemberExpression') return undefined;
  if (!node.optional) return undefined;
  const mark = tokenAt(source, '?.', isCall ? node.callee.end : node.object.end);
  const isNamed = !isCall && !node.computed;
  const { text, offset } = nextToken(source, isNamed ? node.property.end : mark + '?.'.length);
  if (text === '') return refused('SyntaxError: Unexpected end of input', offset);
  // A second `?.` is read the same way, so the complaint is about what follows the last one.
  return unexpected(text, offset);
}

function isFollowedByOptional(node: Node, source: string): boolean {
  const { text, offset } = nextToken(source, node.end);
  return text === '?' && source.startsWith('?.', offset);
}

/** Expressions: spread, optional chaining, newer operators and literals. */
export const EXPRESSION_RULES: readonly SyntaxRule[] = [
  {
    rule: 'spread',
    runtimes: BOTH,
    mend: 'use concat, apply or Object.assign',
    find: (node, { parents }) => {
      if (node.type !== 'SpreadElement') return undefined;
      const inObject = parents.at(-1)?.type === 'ObjectExpression';
      return inObject ? notSupported('...', node.start) : unexpected('...', node.start);
    },
  },
  {
    rule: 'optional-chaining',
    runtimes: BOTH,
    mend: 'test first: a && a.b',
    find: (node, { source }) =>
      isFollowedByOptional(node, source) ? undefined : afterOptional(node, source),
  },
  {
    rule: 'logical-assignment',
    runtimes: BOTH,
    mend: 'write the assignment out: a = a || b',
    find: (node, { source }) =>
      node.type === 'AssignmentExpression' && LOGICAL_ASSIGNMENT.test(node.operator)
        ? unexpected('=', tokenAt(source, node.operator, node.left.end) + 2)
        : undefined,
  },
  {
    rule: 'bigint',
    runtimes: BOTH,
    mend: 'use numbers',
    find: (node) =>
      node.type === 'Literal' && node.bigint ? unexpected('n', node.end - 1) : undefined,
  },
  {
    rule: 'numeric-separator',
    runtimes: ONLY_1,
    mend: 'write the number without "_"',
    find: (node) => {
      if (node.type !== 'Literal' || typeof node.value !== 'number') return undefined;
      const at = node.raw?.indexOf('_') ?? -1;
      return at === -1 ? undefined : unexpected(node.raw?.slice(at) ?? '', node.start + at);
    },
  },
  {
    rule: 'regexp-flag',
    runtimes: BOTH,
    mend: 'leave the flag out',
    find: (node, { runtime }) => {
      const flags = node.type === 'Literal' ? node.regex?.flags : undefined;
      return flags !== undefined && REGEXP_FLAGS[runtime].test(flags)
        ? refused(`SyntaxError: Invalid RegExp flags "${flags}"`, node.start)
        : undefined;
    },
  },
];
