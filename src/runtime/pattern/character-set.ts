/** Code units from `first` to `last`, both included. */
export type Range = readonly [first: number, last: number];

/** A set of UTF-16 code units: ranges in ascending order that do not touch. */
export type CharacterSet = readonly Range[];

const LAST = 0xffff;

/** The set of all units in some ranges. */
export function setOf(ranges: readonly Range[]): CharacterSet {
  const sorted = [...ranges].sort(([one], [other]) => one - other);
  const merged: Range[] = [];
  for (const [first, last] of sorted) {
    const before = merged.at(-1);
    if (before !== undefined && first <= before[1] + 1)
      merged[merged.length - 1] = [before[0], Math.max(before[1], last)];
    else merged.push([first, last]);
  }
  return merged;
}

/** Everything that a set has not. */
export function complement(set: CharacterSet): CharacterSet {
  const rest: Range[] = [];
  let next = 0;
  for (const [first, last] of set) {
    if (first > next) rest.push([next, first - 1]);
    next = last + 1;
  }
  return next <= LAST ? [...rest, [next, LAST]] : rest;
}

/** True when a unit is in a set. */
export function isIn(set: CharacterSet, code: number): boolean {
  return set.some(([first, last]) => code >= first && code <= last);
}

const codes = (text: string): readonly Range[] =>
  [...text].map((char) => [char.charCodeAt(0), char.charCodeAt(0)]);
const between = (...pairs: readonly string[]): CharacterSet =>
  setOf(pairs.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(pair.length - 1)]));

const BLANKS: readonly Range[] = [
  ...codes('\t \u00a0\u1680\u180e\u202f\u205f\u3000'),
  [0x2000, 0x200a],
];

/** Classes of PCRE by their letters; without its Unicode mode they know ASCII only. */
export const CLASSES: Readonly<Record<string, CharacterSet>> = {
  d: between('09'),
  w: between('09', 'AZ', 'az', '_'),
  s: between('\t\r', ' '),
  h: setOf(BLANKS),
  v: setOf([...between('\n\r'), ...codes('\u0085\u2028\u2029')]),
  N: setOf([[0x0a, 0x0a]]),
};

/** Classes of POSIX by their names. */
export const POSIX: Readonly<Record<string, CharacterSet>> = {
  alnum: between('09', 'AZ', 'az'),
  alpha: between('AZ', 'az'),
  ascii: [[0, 0x7f]],
  blank: between('\t', ' '),
  cntrl: between('\0\x1f', '\x7f'),
  digit: between('09'),
  graph: between('!~'),
  lower: between('az'),
  print: between(' ~'),
  punct: between('!/', ':@', '[`', '{~'),
  space: between('\t\r', ' '),
  upper: between('AZ'),
  word: between('09', 'AZ', 'az', '_'),
  xdigit: between('09', 'AF', 'af'),
};
