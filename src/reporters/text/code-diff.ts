import type { CodeDiff, CodeHunk } from '../../core/live/code-diff.ts';
import { clip } from './shown.ts';

/** A code diff as lines of a unified diff. Long lines are cut, tabs become blanks. */
export function codeDiffLines({ hunks }: CodeDiff): readonly string[] {
  const lines = hunks.flatMap((hunk) => hunk.lines);
  // Where all lines end as on Windows that is not what differs.
  const everywhere = lines.every((line) => /\r$|^\\/.test(line));
  const shown = (line: string) => clip(everywhere ? line.replace(/\r$/, '') : line);
  return hunks.flatMap((hunk) => [
    headOf(hunk),
    ...hunk.lines.map((line) => shown(line).replaceAll('\t', '  ')),
  ]);
}

/** `(+4 −1)` */
export function codeDiffCounts({ added, removed }: CodeDiff): string {
  return `(+${added} −${removed})`;
}

function headOf({ oldStart, oldLines, newStart, newLines }: CodeHunk): string {
  return `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`;
}
