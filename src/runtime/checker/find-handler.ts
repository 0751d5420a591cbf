import type { Program as Tree } from 'acorn';
import { walk } from '../program/syntax-tree.ts';
import type { Node } from '../program/syntax-tree.ts';

const isHandler = (node: Node | null | undefined): boolean =>
  node?.type === 'Identifier' && node.name === 'handler';

function declaresHandler(node: Node): boolean {
  switch (node.type) {
    case 'FunctionDeclaration':
      return isHandler(node.id);
    case 'VariableDeclaration':
      return node.declarations.some(({ id }) => isHandler(id));
    case 'ImportDeclaration':
      return node.specifiers.some(({ local }) => isHandler(local));
    default:
      return false;
  }
}

/**
 * False only when the source surely has no global `handler`, which CloudFront calls: no declaration at the
 * top, and no way (assignment, global object) by which it could appear while the code runs.
 */
export function mayHaveHandler(tree: Tree): boolean {
  if (tree.body.some(declaresHandler)) return true;
  let mayAppear = false;
  walk(tree, (node) => {
    const isVar =
      node.type === 'VariableDeclaration' && node.kind === 'var' && declaresHandler(node);
    const isGlobal = node.type === 'Identifier' && node.name === 'globalThis';
    if (isVar || isGlobal || node.type === 'ThisExpression') mayAppear = true;
  });
  return mayAppear;
}
