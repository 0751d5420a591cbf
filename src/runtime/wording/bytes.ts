import { argumentIndex, argumentType, guess } from './row.ts';
import type { Circumstances, WordingRow, Words } from './row.ts';

const known = (where: Circumstances, text: string): Words =>
  guess(where.operation !== undefined, text);

/** The greatest index there is. */
const MAX_INDEX = 2 ** 32 - 1;

/** Bytes of one element, by the name of the constructor. */
function elementSize([native = '']: readonly string[]): number {
  const bits = Number(/\d+/.exec(native)?.[0] ?? 8);
  return bits / 8;
}

/** Words with an index among the arguments; a guess where it is not known. */
function withIndex(
  where: Circumstances,
  argument: number,
  words: (index: string) => string,
): Words {
  const index = argumentIndex(where, argument);
  if (index !== undefined && index < 0) return 'invalid index';
  return guess(index !== undefined, words(String(index ?? '')));
}

/** A view of a buffer that has no such place. */
function wrongOffset(where: Circumstances): Words {
  const size = elementSize(where.natives);
  const offset = argumentIndex(where, 1) ?? 0;
  if (offset % size !== 0) return known(where, `start offset must be multiple of ${String(size)}`);
  if (isGiven(where, 2)) return wrongLength(where);
  const bytes = where.operation?.args[0]?.size ?? 0;
  if (bytes % size !== 0) return unaligned(where, size);
  return withIndex(where, 1, outsideOffset);
}

const outsideOffset = (at: string): string => `byteOffset ${at} is outside the bound of the buffer`;

function unaligned(where: Circumstances, size: number): Words {
  return known(where, `byteLength of buffer must be multiple of ${String(size)}`);
}

function isGiven(where: Circumstances, argument: number): boolean {
  return argumentType(where, argument, 'undefined') !== 'undefined';
}

/** The runtimes count it in bytes. */
function wrongLength(where: Circumstances): Words {
  const size = elementSize(where.natives);
  if (!isGiven(where, 2)) return unaligned(where, size);
  return withIndex(
    where,
    2,
    (length) => `Invalid typed array length: ${length && String(Number(length) * size)}`,
  );
}

function wrongViewLength(where: Circumstances): Words {
  return withIndex(where, 2, (length) => `Invalid DataView length: ${length}`);
}

/** An array of more bytes than there can be. */
function tooLong(where: Circumstances): Words {
  const length = argumentIndex(where, 0);
  if (length === undefined || where.natives[0] === 'ArrayBuffer')
    return { vague: 'Invalid array length' };
  return length > MAX_INDEX ? 'invalid index' : 'Invalid array length';
}

/** Typed arrays, their buffers and DataView. */
export const BYTES: readonly WordingRow[] = [
  { engine: /^invalid array index$/, runtime: () => 'invalid index' },
  { engine: /^invalid array buffer length$/, runtime: (_, where) => tooLong(where) },
  { engine: /^invalid offset$/, runtime: (_, where) => wrongOffset(where) },
  { engine: /^invalid length$/, runtime: (_, where) => wrongLength(where) },
  {
    engine: /^invalid array length$/,
    natives: 'set',
    runtime: (_, where) =>
      known(
        where,
        (argumentIndex(where, 1) ?? 0) < 0 ? 'offset is out of bounds' : 'source is too large',
      ),
  },
  {
    engine: /^not a TypedArray$/,
    natives: 'get_length get_buffer get_byteLength get_byteOffset',
    runtime: (_, { natives }) =>
      `Method TypedArray.prototype.${natives[0]?.replace('get_', '') ?? ''} called on incompatible receiver`,
  },
  { engine: /^not a TypedArray$/, runtime: () => 'this is not a typed array' },
  {
    engine: /^ArrayBuffer object expected$/,
    natives: 'slice get_byteLength',
    runtime: (_, { natives }) =>
      `Method ArrayBuffer.prototype.${natives[0]?.replace('get_', '') ?? ''} called on incompatible receiver`,
  },
  { engine: /^ArrayBuffer object expected$/, runtime: () => 'buffer is not an ArrayBuffer' },
  { engine: /^DataView object expected$/, runtime: () => 'this is not a DataView' },
  {
    engine: /^invalid byteOffset$/,
    runtime: (_, where) =>
      isGiven(where, 2) ? wrongViewLength(where) : withIndex(where, 1, outsideOffset),
  },
  {
    engine: /^invalid byteLength$/,
    runtime: (_, where) => wrongViewLength(where),
  },
  {
    engine: /^out of bound$/,
    runtime: (_, where) =>
      withIndex(where, 0, (index) => `index ${index} is outside the bound of the buffer`),
  },
];
