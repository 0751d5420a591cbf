import { escapeControls } from '../text/quote.ts';
import { clip } from '../text/shown.ts';

/** Stands for a text of no characters, which no code span can hold. */
const EMPTY = '*(empty)*';

/**
 * Data as inline code, the only place where GitHub's Markdown reads nothing into it: no HTML, links,
 * mentions, references or math. Line breaks become `↵`, other controls escapes, long texts are cut.
 * https://github.github.com/gfm/#code-spans
 */
export function codeSpan(text: string): string {
  const shown = onOneLine(text);
  if (shown === '') return EMPTY;
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Data as inline code inside a table cell, where `|` has to be escaped even in code. */
export function codeCell(text: string): string {
  const shown = onOneLine(text);
  // Parsers disagree about the end of a cell in `\\|`, so such a text does without code spans.
  if (shown.includes('\\|')) return `<code>${asReferences(shown)}</code>`;
  return codeSpan(text).replaceAll('|', '\\|');
}

/** Lines as a fenced block that nothing in them can end; `language` decides on its colours. */
export function codeBlock(lines: readonly string[], language = 'text'): string {
  const text = lines.map(escapeControls).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function onOneLine(text: string): string {
  return escapeControls(clip(text).replace(/\r\n|[\n\r\u2028\u2029]/g, '↵'));
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function asReferences(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
