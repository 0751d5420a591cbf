import type { Node } from '../../program/syntax-tree.ts';
import {
  BOTH,
  nextToken,
  notSupported,
  ONLY_1,
  ONLY_2,
  refused,
  tokenAt,
  unexpected,
} from '../syntax-rule.ts';
import type { Refused, SyntaxRule, Surroundings } from '../syntax-rule.ts';

type FunctionNode = Extract<Node, { params: unknown }>;

function isFunction(node: Node): node is FunctionNode {
  return 'params' in node;
}

/** An arrow's parameters have been read as an expression when the parser meets the arrow. */
function atArrow(fn: FunctionNode, source: string): Refused {
  const from = fn.params.at(-1)?.end ?? fn.start;
  return unexpected('=>', tokenAt(source, '=>', from));
}

function asyncToken(fn: FunctionNode, { source, parents }: Surroundings): Refused {
  const parent = parents.at(-1);
  if (parent?.type === 'Property' && parent.method) {
    const name = nextToken(source, parent.start + 'async'.length);
    return unexpected(name.text, name.offset);
  }
  if (fn.type !== 'ArrowFunctionExpression') return notSupported('async', fn.start);
  const next = nextToken(source, fn.start + 'async'.length);
  return next.text === '(' ? atArrow(fn, source) : unexpected(next.text, next.offset);
}

/** Index of the innermost function around a node. */
function innermostFunction(parents: readonly Node[]): number {
  return parents.findLastIndex(isFunction);
}

function isInArguments(node: Node, parents: readonly Node[]): boolean {
  const inside = [...parents.slice(innermostFunction(parents) + 1), node];
  return inside.some((parent, index) => {
    const child = inside[index + 1];
    if (child === undefined) return false;
    if (parent.type !== 'CallExpression' && parent.type !== 'NewExpression') return false;
    return parent.arguments.some((argument) => argument === child);
  });
}

/** Functions: async and await, generators, parameters. */
export const FUNCTION_RULES: readonly SyntaxRule[] = [
  {
    rule: 'async',
    runtimes: ONLY_1,
    mend: 'use cloudfront-js-2.0',
    find: (node, at) => (isFunction(node) && node.async ? asyncToken(node, at) : undefined),
  },
  {
    rule: 'generator',
    runtimes: BOTH,
    mend: 'collect the values in an array and return it',
    find: (node, { source }) =>
      isFunction(node) && node.generator
        ? unexpected('*', Math.max(source.lastIndexOf('*', node.body.start), 0))
        : undefined,
  },
  {
    rule: 'default-parameter',
    runtimes: BOTH,
    mend: 'set it in the body: if (b === undefined) b = 2',
    find: (node, { source }) => {
      if (!isFunction(node)) return undefined;
      const param = node.params.find(({ type }) => type === 'AssignmentPattern');
      if (param?.type !== 'AssignmentPattern') return undefined;
      if (node.type === 'ArrowFunctionExpression') return atArrow(node, source);
      return unexpected('=', tokenAt(source, '=', param.left.end));
    },
  },
  {
    rule: 'destructuring',
    runtimes: BOTH,
    mend: 'take the object and read its properties in the body',
    find: (node, { source }) => {
      if (!isFunction(node)) return undefined;
      const param = node.params.find(({ type }) => /^(Object|Array)Pattern$/.test(type));
      if (param === undefined) return undefined;
      if (node.type === 'ArrowFunctionExpression') return atArrow(node, source);
      return notSupported(source.charAt(param.start), param.start);
    },
  },
  {
    rule: 'destructuring',
    runtimes: BOTH,
    mend: 'take the list and read its items in the body',
    find: (node, { source, runtime }) => {
      if (!isFunction(node)) return undefined;
      const rest = node.params.at(-1);
      if (rest?.type !== 'RestElement' || rest.argument.type === 'Identifier') return undefined;
      const { start } = rest.argument;
      const words = ONLY_1.includes(runtime) ? notSupported : unexpected;
      return words(source.charAt(start), start);
    },
  },
  {
    rule: 'await-outside-async',
    runtimes: BOTH,
    mend: 'await only inside an async function',
    find: (node, { parents, runtime }) => {
      if (node.type !== 'AwaitExpression' || innermostFunction(parents) !== -1) return undefined;
      return ONLY_1.includes(runtime)
        ? notSupported('await', node.start)
        : refused('SyntaxError: await is only valid in async functions', node.start);
    },
  },
  {
    rule: 'await-in-arguments',
    runtimes: ONLY_2,
    mend: 'keep the awaited value in a variable and pass that',
    find: (node, { parents }) =>
      node.type === 'AwaitExpression' && isInArguments(node, parents)
        ? refused('SyntaxError: await in arguments not supported', node.start)
        : undefined,
  },
];
