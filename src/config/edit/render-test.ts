import { Document, isScalar, stringify, visit } from 'yaml';
import type { JsonObject, JsonValue } from '../../core/json.ts';

/** How the tests of a file are written. */
export type TestStyle =
  /** `- key: value`; `gap` is what stands between dash and key. */
  | { readonly form: 'block'; readonly gap: string }
  /** `- { key: value }`, as far as one line is enough. */
  | { readonly form: 'flow'; readonly gap: string }
  /** JSON; `indent` is one step of indentation, empty for a test on one line. */
  | { readonly form: 'json'; readonly indent: string };

/** Longer lines are not written in flow style. */
const LONGEST_FLOW = 100;

/** One test as an item of a list, without indentation and without a line break at its end. */
export function renderTest(test: JsonObject, style: TestStyle): string {
  if (style.form === 'json') return renderJson(test, style.indent);
  const flow = style.form === 'flow' ? renderFlow(test) : undefined;
  return `-${style.gap}${flow ?? renderBlock(test, style.gap.length + 1)}`;
}

/** JSON; on one line where `indent` is empty. */
export function renderJson(test: JsonObject, indent: string): string {
  if (indent !== '') return JSON.stringify(test, undefined, indent);
  return JSON.stringify(test, undefined, 1).replace(/\n */g, ' ');
}

/** Texts are quoted where they have to be, and single where that is possible. */
const TEXT_OPTIONS = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** A map in lines, behind a first line that begins at `column`. */
export function renderBlock(test: JsonObject, column: number): string {
  const document = new Document(test);
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item) && !isLong(item.value));
    },
  });
  const text = withoutEnd(document.toString({ ...TEXT_OPTIONS, indent: 2 }));
  return indentRest(text, ' '.repeat(column));
}

/** Not `trimEnd`: it takes blanks of a text away that YAML does not know as blanks. */
function withoutEnd(written: string): string {
  return written.replace(/\n+$/, '');
}

/** `{ request: GET /a, expect: 403 }`; undefined for what does not go on one line. */
export function renderFlow(test: JsonObject, longest = LONGEST_FLOW): string | undefined {
  const text = flowOf(test);
  return text === undefined || text.length > longest ? undefined : text;
}

function flowOf(value: JsonValue): string | undefined {
  if (typeof value !== 'object' || value === null) return flowScalar(value);
  if (isList(value)) return wrapped('[', value.map(flowOf), ']');
  const pairs = Object.entries(value).map(([key, inner]) => {
    const [name, text] = [flowScalar(key), flowOf(inner)];
    return name === undefined || text === undefined ? undefined : `${name}: ${text}`;
  });
  return pairs.length === 0 ? '{}' : wrapped('{ ', pairs, ' }');
}

function wrapped(open: string, parts: readonly (string | undefined)[], close: string) {
  return parts.includes(undefined) ? undefined : open + parts.join(', ') + close;
}

function flowScalar(value: string | number | boolean | null): string | undefined {
  const text = withoutEnd(stringify(value, TEXT_OPTIONS));
  if (text.includes('\n')) return undefined;
  const isPlain = !/^['"]/.test(text);
  return isPlain && /[,[\]{}]/.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isLong(value: unknown): boolean {
  return typeof value === 'string' && (value.length > 40 || value.includes('\n'));
}

/** Indents every line but the first; empty lines stay empty. */
export function indentRest(text: string, indent: string): string {
  return text.replace(/\n(?!\n|$)/g, `\n${indent}`);
}
