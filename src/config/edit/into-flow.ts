import type { JsonObject } from '../../core/json.ts';
import { indentRest, renderTest } from './render-test.ts';
import { lineBreakOf, type Splice } from './splice.ts';
import { styleOf, type TestList } from './test-list.ts';

/** The rest of a line behind an item: a comma perhaps, a comment perhaps. */
const REST_OF_LINE = /^[^\S\n]*,?[^\S\r\n]*(?:#[^\r\n]*)?(?=\r?\n)/;

/** Appends to a list in brackets, YAML or JSON, set apart as the last two tests are. */
export function intoFlow(source: string, list: TestList, test: JsonObject): readonly Splice[] {
  const { end } = list.items.at(-1) ?? { end: 0 };
  const behind = source.slice(end);
  const written = /^\s*,/.exec(behind)?.[0].length;
  const indent = lineIndent(source, list);
  const item = renderTest(test, styleOf(source, list)) + (written === undefined ? '' : ',');
  const comma = written === undefined ? [{ at: end, text: ',' }] : [];
  if (indent === undefined) return [...comma, { at: end + (written ?? 0), text: ` ${item}` }];
  const eol = lineBreakOf(source);
  const rest = REST_OF_LINE.exec(behind)?.[0].length ?? written ?? 0;
  const text = `\n${indent}${indentRest(item, indent)}`.replaceAll('\n', eol);
  return [...comma, { at: end + rest, text }];
}

/** The indentation of tests that begin a line each; undefined where they follow each other. */
function lineIndent(source: string, { items }: TestList): string | undefined {
  const [last = { start: 0 }] = items.slice(-1);
  return /\n([ \t]*)$/.exec(source.slice(0, last.start))?.[1];
}
