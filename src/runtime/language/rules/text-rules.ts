import type { Node } from '../tree/parse-tree.ts';
import type { Visited } from '../tree/walk.ts';
import type { Mark, Rule } from './rule.ts';

/** A character that takes two units of UTF-16, written or escaped. */
const ASTRAL =
  /[\u{10000}-\u{10ffff}]|\\u\{0*[1-9a-fA-F][\da-fA-F]{4,5}\}|\\u[dD][89abAB][\da-fA-F]{2}\\u/u;

/** Rules about the characters of texts, by node type. */
export const TEXT_RULES: Readonly<Record<string, Rule>> = {
  Literal: astralText,
  TemplateElement: astralText,
};

function astralText({ node }: Visited, { source }: { readonly source: string }): readonly Mark[] {
  const isText =
    node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string');
  const { start, end } = node;
  const found = isText ? ASTRAL.exec(source.slice(start, end)) : null;
  if (found === null) return [];
  return [{ id: 'astral-text', start, end, trip: undefined, values: { token: found[0] } }];
}

/** Ends of lines that only JavaScript takes for ends of lines. */
const SEPARATOR = /[\u2028\u2029]|\r(?!\n)/g;

/** Finds them outside of texts, where they end comments and statements in JavaScript alone. */
export function findLineSeparators(nodes: readonly Node[], source: string): readonly Mark[] {
  const separators = [...source.matchAll(SEPARATOR)];
  if (separators.length === 0) return [];
  const texts = nodes.filter(({ type }) => type === 'Literal' || type === 'TemplateElement');
  return separators
    .filter(({ index }) => !texts.some(({ start, end }) => start <= index && index < end))
    .map(({ index }) => ({ id: 'line-separator', start: index, end: index + 1, trip: undefined }));
}
