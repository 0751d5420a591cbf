import type { ScalarNode } from '../document/located-node.ts';
import { badExpect, parseExpectLine, type ExpectLine } from '../shorthand/expect-line.ts';
import type { Parsed } from '../shorthand/parsed.ts';

/** Parses the text form of `expect`. An empty cell must not turn `301 ${to}` into a mere status. */
export function parseExpect({ text, segments = [] }: ScalarNode): Parsed<ExpectLine> {
  const isCut = segments.some(({ isCell, from, to }) => isCell && from === to);
  return isCut && text !== text.trim()
    ? badExpect({ text, from: 0 }, 'empty-cell')
    : parseExpectLine(text);
}
