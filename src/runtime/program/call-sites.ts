import type { Edited } from './edits.ts';
import type { CallSite, Place } from './program.ts';
import type { Node } from '../language/tree/parse-tree.ts';
import { nodesOf } from '../language/tree/walk.ts';

type Call = Extract<Node, { type: 'CallExpression' | 'NewExpression' }>;

function methodName(call: Call): string | undefined {
  const { callee } = call;
  if (callee.type !== 'MemberExpression') return undefined;
  if (!callee.computed)
    return callee.property.type === 'Identifier' ? callee.property.name : undefined;
  return callee.property.type === 'Literal' ? String(callee.property.value) : undefined;
}

/** Turns offsets into places as QuickJS reports them. */
function createPlaces(source: string): (offset: number) => Place {
  const starts = [
    0,
    ...[...source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map((end) => end.index + end[0].length),
  ];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    const before = source.slice(starts[line], offset);
    return [line + 1, Buffer.byteLength(before) + 1];
  };
}

/** Every call of a tree, in source order, at its place in the edited source. */
export function findCalls(tree: Node, { text, startOf, endOf }: Edited): readonly CallSite[] {
  const placeOf = createPlaces(text);
  return nodesOf(tree).flatMap(({ node }) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
    const { callee } = node;
    const at = callee.type === 'MemberExpression' ? callee.property.start : callee.start;
    const [start, end] = [placeOf(startOf(node.start)), placeOf(endOf(node.end))];
    return [{ name: methodName(node), at: placeOf(startOf(at)), start, end }];
  });
}

/** Names that the source declares with `const`, each once. */
export function findConstants(tree: Node): readonly string[] {
  const names = nodesOf(tree).flatMap(({ node }) => {
    if (node.type !== 'VariableDeclaration' || node.kind !== 'const') return [];
    return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  });
  return [...new Set(names)];
}
