import type { JsonObject } from '../../core/json.ts';
import { indentRest, renderTest } from './render-test.ts';
import { endOfLine, lineBreakOf, type Splice } from './splice.ts';
import { styleOf, type TestList } from './test-list.ts';

/**
 * Ways to append to a list with dashes, the best first: below the last test and its comments; behind the
 * empty lines that are part of its last text.
 */
export function intoBlock(
  source: string,
  list: TestList,
  test: JsonObject,
): readonly (readonly Splice[])[] {
  const last = list.items.at(-1) ?? { start: 0, end: 0 };
  const indent = indentAt(source, last.start);
  const eol = lineBreakOf(source);
  const item = (indent + indentRest(renderTest(test, styleOf(source, list)), indent)).replaceAll(
    '\n',
    eol,
  );
  const gap = isSpaced(source, list) ? eol : '';
  return [
    [{ at: behindComments(source, last.end, indent), text: eol + gap + item }],
    [{ at: list.end, text: item + eol }],
  ];
}

function indentAt(source: string, offset: number): string {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(source.slice(lineStart))?.[0] ?? '';
}

/** Tests are set apart by an empty line where the last two are. */
function isSpaced(source: string, { items }: TestList): boolean {
  const [before, last] = items.slice(-2);
  if (before === undefined || last === undefined) return false;
  return /\n[ \t]*\r?\n/.test(source.slice(before.end, last.start));
}

/** The end of the line at `offset`, moved over lines that hold only comments as deep as the list. */
function behindComments(source: string, offset: number, indent: string): number {
  const comment = new RegExp(`^(?:\\r?\\n[ \\t]*)*\\r?\\n${indent}[ \\t]*#`);
  let at = endOfLine(source, offset);
  // At the margin a comment may belong to what follows the list.
  while (indent !== '') {
    const found = comment.exec(source.slice(at));
    if (found === null) return at;
    at = endOfLine(source, at + found[0].length);
  }
  return at;
}
