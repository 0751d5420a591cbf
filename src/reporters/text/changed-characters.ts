import { diffChars } from 'diff';

/** Bounds the work of a diff: beyond it, everything between the common ends counts as changed. */
const MAX_EDITS = 100;

type Part = (text: string) => string;

/** Both texts, with `changed` applied to what only one of them has and `same` to the rest. */
export function markChanges(
  first: string,
  second: string,
  changed: Part,
  same: Part,
): readonly [string, string] {
  const parts = diffChars(first, second, { maxEditLength: MAX_EDITS }) ?? middle(first, second);
  const side = (other: 'added' | 'removed'): string =>
    parts
      .filter((part) => !part[other])
      .map((part) => (part.added || part.removed ? changed : same)(part.value))
      .join('');
  return [side('added'), side('removed')];
}

interface DiffPart {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

function middle(first: string, second: string): readonly DiffPart[] {
  const one = Array.from(first);
  const other = Array.from(second);
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const part = (from: readonly string[], side: 'added' | 'removed' | 'both'): DiffPart => ({
    value: from.join(''),
    added: side === 'added',
    removed: side === 'removed',
  });
  return [
    part(one.slice(0, start), 'both'),
    part(one.slice(start, one.length - end), 'removed'),
    part(other.slice(start, other.length - end), 'added'),
    part(one.slice(one.length - end), 'both'),
  ];
}
