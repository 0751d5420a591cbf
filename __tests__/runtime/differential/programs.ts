import { parseTree } from '../../../src/runtime/language/tree/parse-tree.ts';
import { isFunction, nodesOf } from '../../../src/runtime/language/tree/walk.ts';
import type { Body } from './generated-file.ts';
import type { Random } from './random.ts';
import { createScope } from './scope.ts';
import { statements } from './statements.ts';

/** A random program in the language that the runtimes take. */
export function createProgram(random: Random): Body {
  const isAsync = random.chance(25);
  const body = statements(createScope(random, isAsync), 3, 8);
  return { isAsync, body: withoutNames(body) };
}

const HEAD = 'async function f() {';

/**
 * Puts `(0, …)` around functions that are items of array literals. Before 0.8.0 njs names them after their index,
 * and then takes that number for a text wherever it stands in the source.
 */
function withoutNames(body: string): string {
  const program = parseTree(`${HEAD}${body}}`)?.program;
  if (program === undefined) return body;
  const items = nodesOf(program).filter(
    ({ node, parents }) => isFunction(node) && parents[0]?.type === 'ArrayExpression',
  );
  const edits = items.flatMap(({ node }) => [
    { at: node.start - HEAD.length, text: '(0, ' },
    { at: node.end - HEAD.length, text: ')' },
  ]);
  return edits
    .sort((one, other) => other.at - one.at)
    .reduce((text, { at, text: piece }) => text.slice(0, at) + piece + text.slice(at), body);
}
