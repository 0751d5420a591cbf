import type { ConstructId } from '../constructs/constructs.ts';
import type { Node } from '../tree/parse-tree.ts';
import { isFunction } from '../tree/walk.ts';
import type { FunctionNode } from '../tree/walk.ts';
import { findToken, markAt, tokenFrom } from './rule.ts';
import type { Mark, Rule } from './rule.ts';

/** Rules about variables and parameters, by node type. */
export const DECLARATION_RULES: Readonly<Record<string, Rule>> = {
  VariableDeclaration: ({ node, parents }, { source, isFirst }) => {
    if (node.type !== 'VariableDeclaration') return [];
    const marks: Mark[] = [];
    const word = { start: node.start, end: node.start + node.kind.length };
    if (isFirst && node.kind !== 'var') marks.push(markAt('let-const', word));
    for (const [index, { id, init }] of node.declarations.entries()) {
      if (isPattern(id))
        marks.push(declaredPattern(source, id, index === 0 && isHead(node, parents[0])));
      else if (node.kind === 'const' && init == null && !isKeyLoop(parents[0])) {
        marks.push({ ...markAt('const-without-value', id), trip: Infinity });
      }
    }
    return marks;
  },
  Identifier: ({ node }, { source }) => {
    const text = source.slice(node.start, node.end);
    const odd = /[^\w$]/.exec(text);
    if (odd === null || node.type !== 'Identifier' || text.startsWith('#')) return [];
    return [{ ...markAt('identifier-characters', node), trip: node.start + odd.index }];
  },
  AssignmentExpression: ({ node }, { source }) => {
    if (node.type !== 'AssignmentExpression' || !isPattern(node.left)) return [];
    const { start, end } = node.left;
    const trip = findToken(source, '=', end).start;
    return [{ id: 'destructuring-assignment', start, end, trip }];
  },
  CatchClause: ({ node }) => {
    if (node.type !== 'CatchClause') return [];
    if (node.param == null) {
      const end = node.start + 'catch'.length;
      return [{ id: 'optional-catch', start: node.start, end, trip: node.body.start }];
    }
    return isPattern(node.param) ? [markAt('destructuring-catch', node.param)] : [];
  },
  FunctionDeclaration: parametersOf,
  FunctionExpression: parametersOf,
  ArrowFunctionExpression: parametersOf,
};

function isPattern(node: Node): boolean {
  return node.type === 'ObjectPattern' || node.type === 'ArrayPattern';
}

function isKeyLoop(parent: Node | undefined): boolean {
  return parent?.type === 'ForInStatement' || parent?.type === 'ForOfStatement';
}

function isHead(node: Node, parent: Node | undefined): boolean {
  return isKeyLoop(parent) || (parent?.type === 'ForStatement' && parent.init === node);
}

function declaredPattern(source: string, pattern: Node, isInHead: boolean): Mark {
  const trip = isInHead ? pattern.start : tokenFrom(source, pattern.start + 1).start;
  return { ...markAt('destructuring', pattern), trip };
}

function parametersOf(...[{ node }, { source }]: Parameters<Rule>): readonly Mark[] {
  if (!isFunction(node)) return [];
  return node.params.flatMap((parameter) => {
    const mark = parameterMark(source, parameter);
    if (mark === undefined) return [];
    return [
      node.type === 'ArrowFunctionExpression' ? { ...mark, trip: arrowOf(source, node) } : mark,
    ];
  });
}

function arrowOf(source: string, node: FunctionNode): number {
  const last = node.params.at(-1);
  return findToken(source, '=>', last?.end ?? node.start).start;
}

function parameterMark(source: string, parameter: Node): Mark | undefined {
  if (parameter.type === 'RestElement') {
    if (!isPattern(parameter.argument)) return undefined;
    return { ...markAt('rest-pattern', parameter), trip: parameter.argument.start };
  }
  if (isPattern(parameter)) return markAt('destructuring-parameter', parameter);
  if (parameter.type !== 'AssignmentPattern') return undefined;
  if (isPattern(parameter.left)) return markAt('destructuring-parameter', parameter.left);
  const id: ConstructId = 'default-parameter';
  const { start } = findToken(source, '=', parameter.left.end);
  return { id, start, end: parameter.end, trip: start };
}
