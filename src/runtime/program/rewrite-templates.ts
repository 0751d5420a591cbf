import type { Node } from '../language/tree/parse-tree.ts';
import { nodesOf } from '../language/tree/walk.ts';
import type { Edit } from './edits.ts';

type Tagged = Extract<Node, { type: 'TaggedTemplateExpression' }>;

/**
 * Turns tagged templates into calls with the pieces as a plain list: the runtimes give the function no `raw`.
 * Measured on builds of the engine they are made of.
 */
export function rewriteTemplates(tree: Node): readonly Edit[] {
  return nodesOf(tree).flatMap(({ node }) =>
    node.type === 'TaggedTemplateExpression' ? editsOf(node) : [],
  );
}

function editsOf({ quasi }: Tagged): readonly Edit[] {
  const { expressions, quasis } = quasi;
  const pieces = quasis.map(({ value }) => JSON.stringify(value.cooked ?? ''));
  const ends = [quasi.start, ...expressions.map(({ end }) => end)];
  const starts = [...expressions.map(({ start }) => start), quasi.end];
  return ends.map((at, index) => {
    const isFirst = index === 0;
    const isLast = index === expressions.length;
    const text = (isFirst ? `([${pieces.join(',')}]` : ')') + (isLast ? ')' : ',(');
    // Line breaks of the piece that is left out keep everything behind it where it was.
    const breaks = '\n'.repeat(
      (quasis[index]?.value.raw.match(/\r\n|[\n\r\u2028\u2029]/g) ?? []).length,
    );
    return { kind: 'replace', at, end: starts[index] ?? at, text: text + breaks };
  });
}
