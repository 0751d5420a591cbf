/**
 * One change of a source. `open` texts come before what begins at their place, `close` texts behind what ends
 * there; where several meet, the first that was made is the outermost `open` and the innermost `close`.
 */
export type Edit =
  | { readonly kind: 'open' | 'close'; readonly at: number; readonly text: string }
  | { readonly kind: 'replace'; readonly at: number; readonly end: number; readonly text: string };

/** A source after its changes. Offsets are UTF-16. */
export interface Edited {
  readonly text: string;
  /** Where something that began at an offset begins now. */
  readonly startOf: (offset: number) => number;
  /** Where something that ended at an offset ends now. */
  readonly endOf: (offset: number) => number;
}

const RANK = { close: 0, open: 1, replace: 2 } as const;

/** Makes all changes at once. Replaced stretches must not overlap, nor hold the place of another change. */
export function applyEdits(source: string, edits: readonly Edit[]): Edited {
  const ordered = edits
    .map((edit, made) => ({ edit, made }))
    .sort(
      (a, b) => a.edit.at - b.edit.at || RANK[a.edit.kind] - RANK[b.edit.kind] || a.made - b.made,
    )
    .map(({ edit }) => edit);
  let text = '';
  let done = 0;
  const shifts: Shift[] = [];
  for (const edit of ordered) {
    text += source.slice(done, edit.at) + edit.text;
    done = edit.kind === 'replace' ? edit.end : edit.at;
    const { kind, at } = edit;
    shifts.push({ at, isAtPlace: kind === 'replace', by: text.length - done });
  }
  return {
    text: text + source.slice(done),
    startOf: (offset) => offset + shiftAt(shifts, offset, ({ isAtPlace }) => !isAtPlace),
    endOf: (offset) => offset + shiftAt(shifts, offset, () => false),
  };
}

/** By how much everything behind an edit is moved. */
interface Shift {
  readonly at: number;
  /** True for what begins at the place itself and stays there. */
  readonly isAtPlace: boolean;
  readonly by: number;
}

/** The last shift in front of an offset; those at the offset itself count where `counts` says so. */
function shiftAt(
  shifts: readonly Shift[],
  offset: number,
  counts: (shift: Shift) => boolean,
): number {
  const last = shifts.findLast(
    (shift) => shift.at < offset || (shift.at === offset && counts(shift)),
  );
  return last?.by ?? 0;
}
