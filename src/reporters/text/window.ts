import { widthOf, type Cell } from './cells.ts';

/** A stretch of a line, `from` inclusive and `to` exclusive, in cells. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Columns for the `…` at either end. */
const ELLIPSES = 2;

/**
 * The part of a line to show so that it fits `columns` and the start of `focus` is seen: first as much
 * of the focus as fits, then its surroundings, in equal shares.
 */
export function windowAround(cells: readonly Cell[], focus: Stretch, columns: number): Stretch {
  if (widthOf(cells) <= columns) return { from: 0, to: cells.length };
  let room = columns - ELLIPSES;
  let { from } = focus;
  let to = from;
  const take = (index: number): boolean => {
    const width = cells[index]?.width ?? Infinity;
    if (width > room) return false;
    room -= width;
    return true;
  };
  while (to < focus.to && take(to)) to += 1;
  for (let grown = true; grown;) {
    const right = take(to);
    if (right) to += 1;
    const left = from > 0 && take(from - 1);
    if (left) from -= 1;
    grown = left || right;
  }
  return { from, to };
}
