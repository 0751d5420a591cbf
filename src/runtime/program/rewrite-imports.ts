import type { Program as Tree } from 'acorn';
import type { Edit } from './edits.ts';

/** Line breaks inside a statement, so that what follows keeps its line. */
function lineBreaks(text: string): string {
  return text.replace(/[^\n\r\u2028\u2029]/g, '');
}

/**
 * Turns each `import name from 'module'` into a `var` of the same line count, because the sandbox runs
 * scripts. Other forms of import and export have been refused before.
 */
export function rewriteImports(source: string, tree: Tree): readonly Edit[] {
  return tree.body.flatMap((node): readonly Edit[] => {
    if (node.type !== 'ImportDeclaration') return [];
    const { start: at, end } = node;
    const name = node.specifiers[0]?.local.name;
    const required = `require(${JSON.stringify(node.source.value)});`;
    const statement = name === undefined ? required : `var ${name}=${required}`;
    return [{ kind: 'replace', at, end, text: statement + lineBreaks(source.slice(at, end)) }];
  });
}
