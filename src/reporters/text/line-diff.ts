import { diffArrays } from 'diff';
import { count } from './count.ts';
import { DETAIL_INDENT } from './fields.ts';
import { formatShown } from './shown.ts';
import type { Theme } from './theme.ts';

/** Bounds the work of a diff; texts further apart are compared as one long value. */
const MAX_EDITS = 200;

/** Equal lines shown around a change. */
const CONTEXT_LINES = 3;

/**
 * Two texts line by line: `-` only in the first, `+` only in the second. Lines are quoted, so that
 * spaces and line ends are seen. undefined when the texts have too little in common.
 */
export function diffLines(
  theme: Theme,
  first: string,
  second: string,
  [one, other]: readonly [string, string],
): string[] | undefined {
  const parts = diffArrays(linesOf(first), linesOf(second), { maxEditLength: MAX_EDITS });
  if (parts === undefined) return undefined;
  const rows = parts.flatMap((part, index) => {
    if (part.removed) return part.value.map((line) => theme.green(row('-', line)));
    if (part.added) return part.value.map((line) => theme.red(row('+', line)));
    return equalRows(part.value, index === 0, index === parts.length - 1);
  });
  return [`${DETAIL_INDENT}- ${one}  + ${other}`, ...rows];
}

/** Lines with their line ends; the last one has none. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function row(sign: string, line: string): string {
  return `${DETAIL_INDENT}${sign} ${formatShown({ as: 'text', text: line })}`;
}

function equalRows(lines: readonly string[], first: boolean, last: boolean): string[] {
  const before = first ? 0 : CONTEXT_LINES;
  const after = last ? 0 : CONTEXT_LINES;
  const hidden = lines.length - before - after;
  const rows = (part: readonly string[]): string[] => part.map((line) => row(' ', line));
  if (hidden <= 1) return rows(lines);
  return [
    ...rows(lines.slice(0, before)),
    `${DETAIL_INDENT}  … ${count(hidden, 'equal line')}`,
    ...rows(lines.slice(lines.length - after)),
  ];
}
