import { structuredPatch } from 'diff';

/** Equal lines shown around a change. */
const CONTEXT = 3;

/** Bounds the work of a diff, in edited lines: code that is further apart is replaced as a whole. */
const MAX_EDITS = 500;

/** One stretch of changed lines with its surroundings, as unified diffs have it. */
export interface CodeHunk {
  /** 1-based first line on each side, and how many lines there are. */
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  /** Each begins with ` `, `-` or `+`, or `\` for a missing line break at the end. */
  readonly lines: readonly string[];
}

/** Two versions of a code line by line. No hunks: they are the same text. */
export interface CodeDiff {
  readonly added: number;
  readonly removed: number;
  readonly hunks: readonly CodeHunk[];
}

/** Compares two versions of a code; line ends count. */
export function diffCode(before: string, after: string): CodeDiff {
  const hunks = hunksOf(before, after);
  const lines = hunks.flatMap((hunk) => hunk.lines);
  const count = (sign: string) => lines.filter((line) => line.startsWith(sign)).length;
  return { added: count('+'), removed: count('-'), hunks };
}

function hunksOf(before: string, after: string): readonly CodeHunk[] {
  if (before === after) return [];
  const options = { context: CONTEXT, maxEditLength: MAX_EDITS };
  const patch = structuredPatch('', '', before, after, '', '', options);
  return patch?.hunks ?? [wholly(before, after)];
}

function wholly(before: string, after: string): CodeHunk {
  const [removed, added] = [linesOf(before), linesOf(after)];
  return {
    oldStart: 1,
    oldLines: removed.length,
    newStart: 1,
    newLines: added.length,
    lines: [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)],
  };
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}
