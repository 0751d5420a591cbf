import type { JsonObject } from '../../core/json.ts';
import type { Position, Span } from '../../core/source.ts';
import { parseDocument, sourceText } from '../document/parse-document.ts';
import { jsonOf } from '../document/plain-value.ts';
import { literalTest } from './literal-test.ts';
import { indentRest, renderBlock, renderFlow, renderJson } from './render-test.ts';
import { lineBreakOf, spliced } from './splice.ts';

/** A value that takes the place of a written one. */
export interface Replacement {
  /** The value as written, on one line or several. */
  readonly span: Span;
  readonly value: JsonObject;
}

/**
 * Replaces values of a test file where they stand; all other bytes stay. A `${` of a value is text, no
 * variable. undefined where a value cannot be written at its place.
 */
export function replaceValues(
  text: string,
  file: string,
  replacements: readonly Replacement[],
): string | undefined {
  // From back to front, so that the places of those to come stay right.
  const order = [...replacements].sort((a, b) => comparePositions(b.span.start, a.span.start));
  return order.reduce<string | undefined>(
    (before, replacement) => before && replaceValue(before, file, replacement),
    text,
  );
}

/** Stands in for the new value, to see what the rest of the file says. */
const PLACEHOLDER = '"cf2: the new value"';

function replaceValue(
  text: string,
  file: string,
  { span, value: written }: Replacement,
): string | undefined {
  const value = literalTest(written);
  const skipped = text.length - sourceText(text, file).length;
  const at = skipped + offsetOf(text.slice(skipped), span.start);
  const to = skipped + offsetOf(text.slice(skipped), span.end);
  const withText = (added: string) => spliced(text, [{ at, to, text: added }]);
  const wanted = dataOf(withText(PLACEHOLDER), file)?.replace(PLACEHOLDER, () =>
    JSON.stringify(value),
  );
  const eol = lineBreakOf(text);
  return waysToWrite(text, file, at, value)
    .map((added) => added.replaceAll('\n', eol))
    .map((added) => spliced(text, [{ at: startFor(added, text, at), to, text: added }]))
    .find((after) => wanted !== undefined && dataOf(after, file) === wanted);
}

/** The best first: in one line, in lines below the key, as JSON, which can stand anywhere. */
function waysToWrite(text: string, file: string, at: number, value: JsonObject): readonly string[] {
  const json = renderJson(value, '');
  if (file.endsWith('.json')) return [json];
  const ways = [renderFlow(value), blockAt(text, at, value), renderFlow(value, Infinity), json];
  return ways.filter((way) => way !== undefined);
}

/** What begins on a line of its own leaves no blank behind the colon. */
function startFor(added: string, text: string, at: number): number {
  return /^\r?\n/.test(added) ? text.slice(0, at).trimEnd().length : at;
}

/** Lines below the key, or where such lines stand already; undefined inside of brackets. */
function blockAt(text: string, at: number, value: JsonObject): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (/^ *$/.test(line)) return indentRest(renderBlock(value, 0), line);
  const [, before] = /^( *(?:- +)*)['"]?[\w-]+['"]?: *$/.exec(line) ?? [];
  if (before === undefined) return undefined;
  const indent = ' '.repeat(before.length + 2);
  return `\n${indent}${indentRest(renderBlock(value, 0), indent)}`;
}

/** The file as data; undefined for one with faults. */
function dataOf(text: string, file: string): string | undefined {
  const { root } = parseDocument(sourceText(text, file), file);
  return root && JSON.stringify(jsonOf(root));
}

/** The offset of a position, whose column counts code points. */
function offsetOf(source: string, { line, column }: Position): number {
  const breaks = Array.from(source.matchAll(/\r\n|\r|\n/g), (it) => it.index + it[0].length);
  const start = [0, ...breaks][line - 1] ?? source.length;
  const before = Array.from(source.slice(start, start + 2 * column)).slice(0, column - 1);
  return start + before.join('').length;
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
