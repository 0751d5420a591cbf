import { MODULES } from '../../program/modules.ts';
import { BOTH, notSupported, ONLY_1, refused, tokenAt, nextToken } from '../syntax-rule.ts';
import type { SyntaxRule } from '../syntax-rule.ts';

/** Statements: loops, imports and exports. */
export const STATEMENT_RULES: readonly SyntaxRule[] = [
  {
    rule: 'for-of',
    runtimes: BOTH,
    mend: 'loop over the indexes, or use forEach',
    find: (node, { source }) => {
      if (node.type !== 'ForOfStatement') return undefined;
      if (node.await) return notSupported('await', tokenAt(source, 'await', node.start));
      return notSupported('of', tokenAt(source, 'of', node.left.end));
    },
  },
  {
    rule: 'export',
    runtimes: BOTH,
    mend: 'remove "export": CloudFront calls the function named handler',
    find: (node) =>
      /^Export.+Declaration$/.test(node.type)
        ? refused('SyntaxError: Illegal export statement', node.start)
        : undefined,
  },
  {
    rule: 'import',
    runtimes: BOTH,
    mend: "import the whole module: import cf from 'cloudfront'",
    find: (node) =>
      node.type === 'ImportDeclaration' &&
      node.specifiers.some(({ type }) => type !== 'ImportDefaultSpecifier')
        ? refused('SyntaxError: Non-default import is not supported', node.start)
        : undefined,
  },
  {
    rule: 'import',
    runtimes: BOTH,
    mend: 'only the modules of the runtime can be imported',
    find: (node, { runtime }) => {
      if (node.type !== 'ImportDeclaration') return undefined;
      const name = String(node.source.value);
      return MODULES[runtime].includes(name)
        ? undefined
        : refused(`SyntaxError: Cannot find module "${name}"`, node.source.start);
    },
  },
  {
    rule: 'dynamic-import',
    runtimes: BOTH,
    mend: "import at the top: import cf from 'cloudfront'",
    find: (node) =>
      node.type === 'ImportExpression' ||
      (node.type === 'MetaProperty' && node.meta.name === 'import')
        ? notSupported('import', node.start)
        : undefined,
  },
  {
    rule: 'debugger',
    runtimes: ONLY_1,
    mend: 'remove it',
    find: (node, { source }) => {
      if (node.type !== 'DebuggerStatement') return undefined;
      const next = nextToken(source, node.start + 'debugger'.length);
      return notSupported(next.text, next.offset);
    },
  },
];
