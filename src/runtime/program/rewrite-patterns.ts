import type { Runtime } from '../../core/runtimes.ts';
import { translatePattern } from '../pattern/translate-pattern.ts';
import type { Node } from '../language/tree/parse-tree.ts';
import { nodesOf } from '../language/tree/walk.ts';
import type { Edit } from './edits.ts';

/**
 * Writes regular expressions anew where the runtimes read them otherwise than the engine. One that the engine
 * cannot match in the same way becomes a call of the constructor, which knows what to do; a source with a `RegExp` of its own
 * keeps such expressions as they are.
 */
export function rewritePatterns(tree: Node, runtime: Runtime): readonly Edit[] {
  const edits: Edit[] = [];
  let isShadowed = false;
  for (const { node, parents } of nodesOf(tree)) {
    if (node.type === 'Identifier' && node.name === 'RegExp') isShadowed ||= isBound(node, parents);
    if (node.type !== 'Literal' || node.regex === undefined || node.regex === null) continue;
    const { pattern, flags } = node.regex;
    const text = rewritten(pattern, flags, runtime);
    if (text !== undefined) edits.push({ kind: 'replace', at: node.start, end: node.end, text });
  }
  return isShadowed ? edits.filter(({ text }) => text.startsWith('/')) : edits;
}

function rewritten(pattern: string, flags: string, runtime: Runtime): string | undefined {
  const answer = translatePattern(pattern, flags, runtime);
  if (answer.kind !== 'source') return undefined;
  if (answer.exec !== 'engine') return `(new RegExp(${asLiteral(pattern)},"${flags}"))`;
  if (answer.source === pattern) return undefined;
  return `/${answer.source.replace(/\\[^]|\//g, (it) => (it === '/' ? '\\/' : it))}/${flags}`;
}

/** JSON may hold line breaks that a script counts. */
function asLiteral(text: string): string {
  return JSON.stringify(text).replace(
    /[\u2028\u2029]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16)}`,
  );
}

/** True where a name is given a meaning of its own. */
function isBound(node: Node, parents: readonly Node[]): boolean {
  const parent = parents[0];
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id === node;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return parent.body !== node;
    case 'AssignmentExpression':
      return parent.left === node;
    case 'CatchClause':
    case 'ImportDefaultSpecifier':
      return true;
    default:
      return false;
  }
}
