import { formatNumber } from '../../core/format-number.ts';
import type { Shown } from '../../core/failure.ts';
import { escapeControls, quote } from './quote.ts';

/** Values longer than this many UTF-16 code units are cut. */
export const LONG_VALUE = 500;

/** A value in one line: text in JSON quoting, several values in a list, cf2's own words as they are. */
export function formatShown(shown: Shown): string {
  switch (shown.as) {
    case 'text':
      return formatText(shown.text);
    case 'number':
      return String(shown.number);
    case 'values':
      return formatValues(shown.values);
    case 'absent':
      return 'absent';
    case 'phrase':
      return escapeControls(clip(shown.phrase));
  }
}

function formatText(text: string): string {
  const clipped = clip(text);
  return clipped === text
    ? quote(text)
    : `${quote(clipped.slice(0, -1))}… (${formatNumber(Array.from(text).length)} characters)`;
}

function formatValues(values: readonly string[]): string {
  const list = values.map(formatText).join(', ');
  return values.length === 1 ? list : `${values.length} values: ${list}`;
}

/** Cuts a text to LONG_VALUE, never inside a surrogate pair; `…` says that something is missing. */
export function clip(text: string, length = LONG_VALUE): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`;
}
