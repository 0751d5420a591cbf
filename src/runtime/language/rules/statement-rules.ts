import type { Node } from '../tree/parse-tree.ts';
import { findToken, markAt, tokenFrom } from './rule.ts';
import type { Rule } from './rule.ts';

const exportRule: Rule = ({ node }) => [
  markAt('export', { start: node.start, end: node.start + 'export'.length }),
];

/** Rules about statements and modules, by node type. */
export const STATEMENT_RULES: Readonly<Record<string, Rule>> = {
  ForOfStatement: ({ node }, { source }) => {
    if (node.type !== 'ForOfStatement') return [];
    if (node.await) return [markAt('for-await', findToken(source, 'await', node.start))];
    return [markAt('for-of', findToken(source, 'of', node.left.end))];
  },
  ForInStatement: ({ node }) => {
    if (node.type !== 'ForInStatement' || !isPattern(node.left)) return [];
    return [markAt('for-in-target', node.left)];
  },
  DebuggerStatement: ({ node }, { source, isFirst }) => {
    const word = { start: node.start, end: node.start + 'debugger'.length };
    return isFirst ? [{ id: 'debugger', ...word, trip: tokenFrom(source, word.end).start }] : [];
  },
  WithStatement: ({ node }, { source }) => {
    const word = { start: node.start, end: node.start + 'with'.length };
    return [{ id: 'with', ...word, trip: tokenFrom(source, word.end).start }];
  },
  ImportDeclaration: ({ node }) => {
    if (node.type !== 'ImportDeclaration') return [];
    const [specifier, ...others] = node.specifiers;
    const isPlain = specifier?.type === 'ImportDefaultSpecifier' && others.length === 0;
    return isPlain ? [] : [markAt('import-form', node)];
  },
  ExportNamedDeclaration: exportRule,
  ExportDefaultDeclaration: exportRule,
  ExportAllDeclaration: exportRule,
};

function isPattern({ type }: Node): boolean {
  return type === 'ObjectPattern' || type === 'ArrayPattern';
}
