import type { Node } from '../../program/syntax-tree.ts';
import { BOTH, nextToken, notSupported, ONLY_1, refused, tokenAt } from '../syntax-rule.ts';
import type { Refused, SyntaxRule } from '../syntax-rule.ts';

const isPattern = (node: Node | null | undefined): node is Node =>
  node?.type === 'ObjectPattern' || node?.type === 'ArrayPattern';

/** The runtime stops at the first token inside the brackets. */
function insideBrackets(source: string, pattern: Node): Refused {
  const { text, offset } = nextToken(source, pattern.start + 1);
  return notSupported(text, offset);
}

/** Variables: let and const, destructuring, assignment to patterns. */
export const DECLARATION_RULES: readonly SyntaxRule[] = [
  {
    rule: 'let-const',
    runtimes: ONLY_1,
    mend: 'write "var", or use cloudfront-js-2.0',
    find: (node) =>
      node.type === 'VariableDeclaration' && node.kind !== 'var'
        ? notSupported(node.kind, node.start)
        : undefined,
  },
  {
    rule: 'destructuring',
    runtimes: BOTH,
    mend: 'read the properties one by one: var a = object.a',
    find: (node, { source, parents }) => {
      if (node.type !== 'VariableDeclaration') return undefined;
      const pattern = node.declarations.map(({ id }) => id).find(isPattern);
      if (pattern === undefined) return undefined;
      const isLoopHead = /^For(In|Of)Statement$/.test(parents.at(-1)?.type ?? '');
      const bracket = source.charAt(pattern.start);
      return isLoopHead ? notSupported(bracket, pattern.start) : insideBrackets(source, pattern);
    },
  },
  {
    rule: 'destructuring',
    runtimes: BOTH,
    mend: 'assign the variables one by one',
    find: (node) =>
      node.type === 'AssignmentExpression' && isPattern(node.left)
        ? refused('ReferenceError: Invalid left-hand side in assignment', node.left.end)
        : undefined,
  },
  {
    rule: 'class',
    runtimes: BOTH,
    mend: 'write a function that returns an object',
    find: (node) =>
      node.type === 'ClassDeclaration' || node.type === 'ClassExpression'
        ? notSupported('class', node.start)
        : undefined,
  },
  {
    rule: 'optional-catch-binding',
    runtimes: BOTH,
    mend: 'name the error: catch (error)',
    find: (node, { source }) =>
      node.type === 'CatchClause' && (node.param == null || isPattern(node.param))
        ? notSupported(
            '{',
            tokenAt(source, node.param?.type === 'ArrayPattern' ? '[' : '{', node.start),
          )
        : undefined,
  },
];
