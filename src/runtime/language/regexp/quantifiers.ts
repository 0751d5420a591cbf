import type { Atom } from './read-pattern.ts';
import type { Reader } from './reader.ts';

const LIMIT = 65_535;

interface Count {
  readonly low: number;
  readonly high: number;
}

/** Reads the quantifier of a piece, if it has one. */
export function readQuantifier(reader: Reader, atom: Atom): Atom {
  const from = reader.at;
  const count = readCount(reader);
  if (count === undefined) return atom;
  if (!atom.repeatable) reader.refuse('repeat', lastOf(reader, from));
  if (reader.take('+')) reader.note('possessive', from);
  else reader.take('?');
  const isUnbounded = count.high === Infinity;
  if (isUnbounded && atom.isLoop) reader.note('nested-quantifier', from);
  const width =
    count.low === count.high && atom.width !== undefined ? count.low * atom.width : undefined;
  return { width, repeatable: false, isLoop: isUnbounded };
}

/** The library points at the last character of a count. */
function lastOf(reader: Reader, from: number): number {
  return reader.pattern.charAt(from) === '{' ? reader.at - 1 : from;
}

/** Reads a quantifier; undefined where there is none. */
export function readCount(reader: Reader): Count | undefined {
  if (reader.take('*')) return { low: 0, high: Infinity };
  if (reader.take('+')) return { low: 1, high: Infinity };
  if (reader.take('?')) return { low: 0, high: 1 };
  const found = reader.match(/\{(\d+)(,(\d*))?\}/);
  if (found === undefined) return undefined;
  const [, first = '', comma, second = ''] = found;
  const low = Number(first);
  const high = comma === undefined ? low : second === '' ? Infinity : Number(second);
  if (low > LIMIT || (high !== Infinity && high > LIMIT))
    reader.refuse('count-size', reader.at - 1);
  if (high < low) reader.refuse('count-order', reader.at - 1);
  return { low, high };
}
