/** Share of a window that stands before the first difference. */
const BEFORE_DIFFERENCE = 1 / 3;

/** A part of a text, with what is missing at its ends. */
export interface TextWindow {
  readonly part: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Index of the first UTF-16 code unit in which two texts differ. */
export function firstDifference(first: string, second: string): number {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  return at;
}

/** About `length` characters around an index; surrogate pairs at the edges are not cut in two. */
export function windowAt(text: string, at: number, length: number): TextWindow {
  const from = Math.max(0, at - Math.round(length * BEFORE_DIFFERENCE));
  const to = Math.min(text.length, from + length);
  return {
    part: text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, ''),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}
