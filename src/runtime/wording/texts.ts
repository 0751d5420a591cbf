import { argumentType, guess } from './row.ts';
import type { Circumstances, WordingRow, Words } from './row.ts';

/** Methods that name the value in words of their own. */
const quoting = (where: Circumstances): Words =>
  guess(
    where.operation !== undefined,
    `cannot convert "${argumentType(where, 0, 'undefined')}"to object`,
  );

/** Functions of texts, numbers, dates and regular expressions. */
export const TEXTS: readonly WordingRow[] = [
  {
    engine: /^null or undefined are forbidden$/,
    natives: 'concat',
    runtime: () => '"this" argument is null or undefined',
  },
  {
    engine: /^null or undefined are forbidden$/,
    natives: 'indexOf repeat',
    runtime: (_, where) => quoting(where),
  },
  {
    engine: /^null or undefined are forbidden$/,
    runtime: () => 'cannot convert undefined to object',
  },
  { engine: /^cannot convert to object$/, runtime: (_, where) => quoting(where) },
  { engine: /^invalid (?:repeat count|code point)$/, runtime: () => '' },
  {
    engine: /^invalid string length$/,
    natives: 'padEnd padStart repeat',
    runtime: () => '',
  },
  { engine: /^invalid string length$/, runtime: () => 'invalid string length' },
  { engine: /^string too long$/, type: 'RangeError', runtime: () => 'invalid string length' },
  {
    engine: /^invalid number of digits$/,
    natives: 'toPrecision',
    runtime: () => 'precision argument must be between 1 and 100',
  },
  {
    engine: /^invalid number of digits$/,
    runtime: () => 'digits argument must be between 0 and 100',
  },
  { engine: /^toString\(\) radix argument must be between 2 and 36$/, runtime: () => '' },
  {
    engine: /^(?:expecting (?:hex digit|%|surrogate pair)|malformed UTF-8|invalid character)$/,
    runtime: () => 'malformed URI',
  },
  { engine: /^Date value is NaN$/, runtime: () => 'Invalid time value' },
  {
    engine: /^not a Date object$/,
    runtime: (_, where) =>
      guess(
        where.operation !== undefined,
        `cannot convert ${argumentType(where, 0, 'object')} to date`,
      ),
  },
  {
    engine: /^RegExp object expected$/,
    natives: 'test',
    runtime: () => 'receiver argument is not a regexp',
  },
  {
    engine: /^(?:RegExp object expected|not an object)$/,
    natives: 'test toString',
    runtime: () => '"this" argument is not an object',
  },
  {
    engine: /^not an object$/,
    natives: 'get_flags',
    runtime: () => '"this" argument is not an object',
  },
  { engine: /^RegExp object expected$/, runtime: () => '"this" argument is not a regexp' },
];
