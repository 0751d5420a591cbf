import type { Program as Tree } from 'acorn';

/** Line breaks inside a statement, so that what follows keeps its line. */
function lineBreaks(text: string): string {
  return text.replace(/[^\n\r\u2028\u2029]/g, '');
}

/**
 * Turns each `import name from 'module'` into a `var` of the same line count, because the sandbox runs
 * scripts. Other forms of import and export have been refused before.
 */
export function rewriteImports(source: string, tree: Tree): string {
  let script = '';
  let done = 0;
  for (const node of tree.body) {
    if (node.type !== 'ImportDeclaration') continue;
    const name = node.specifiers[0]?.local.name;
    const required = `require(${JSON.stringify(node.source.value)});`;
    const statement = name === undefined ? required : `var ${name}=${required}`;
    script +=
      source.slice(done, node.start) + statement + lineBreaks(source.slice(node.start, node.end));
    done = node.end;
  }
  return script + source.slice(done);
}
