import type { CallSite, Place } from './program.ts';
import { walk } from './syntax-tree.ts';
import type { Node } from './syntax-tree.ts';

type Call = Extract<Node, { type: 'CallExpression' | 'NewExpression' }>;

function methodName(call: Call): string | undefined {
  const { callee } = call;
  if (callee.type !== 'MemberExpression') return undefined;
  if (!callee.computed)
    return callee.property.type === 'Identifier' ? callee.property.name : undefined;
  return callee.property.type === 'Literal' ? String(callee.property.value) : undefined;
}

/** Turns offsets into places as QuickJS reports them. */
export function createPlaces(source: string): (offset: number) => Place {
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

/** Every call of a tree, in source order. */
export function findCalls(tree: Node, placeOf: (offset: number) => Place): readonly CallSite[] {
  const calls: CallSite[] = [];
  walk(tree, (node) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return;
    const { callee } = node;
    const at = callee.type === 'MemberExpression' ? callee.property.start : callee.start;
    const [start, end] = [placeOf(node.start), placeOf(node.end)];
    calls.push({ name: methodName(node), at: placeOf(at), start, end });
  });
  return calls;
}

/** Names that the source declares with `const`, each once. */
export function findConstants(tree: Node): readonly string[] {
  const names = new Set<string>();
  walk(tree, (node) => {
    if (node.type !== 'VariableDeclaration' || node.kind !== 'const') return;
    for (const { id } of node.declarations) if (id.type === 'Identifier') names.add(id.name);
  });
  return [...names];
}
