import { argumentText, guess } from './row.ts';
import type { Circumstances, WordingRow, Words } from './row.ts';

const known = (where: Circumstances, text: string): Words =>
  guess(where.operation !== undefined, text);

/** Bytes of one element, by the name of the constructor. */
function elementSize([native = '']: readonly string[]): number {
  const bits = Number(/\d+/.exec(native)?.[0] ?? 8);
  return bits / 8;
}

function wrongOffset(where: Circumstances): Words {
  const size = elementSize(where.natives);
  const offset = argumentText(where, 1);
  return known(
    where,
    Number(offset) % size === 0
      ? `byteOffset ${offset} is outside the bound of the buffer`
      : `start offset must be multiple of ${String(size)}`,
  );
}

function wrongLength(where: Circumstances): Words {
  const length = argumentText(where, 2);
  return known(
    where,
    length === ''
      ? `byteLength of buffer must be multiple of ${String(elementSize(where.natives))}`
      : `Invalid typed array length: ${length}`,
  );
}

/** Typed arrays, their buffers and DataView. */
export const BYTES: readonly WordingRow[] = [
  { engine: /^invalid array index$/, runtime: () => 'invalid index' },
  { engine: /^invalid offset$/, runtime: (_, where) => wrongOffset(where) },
  { engine: /^invalid length$/, runtime: (_, where) => wrongLength(where) },
  {
    engine: /^invalid array length$/,
    natives: 'set',
    runtime: (_, where) =>
      known(
        where,
        Number(argumentText(where, 1)) < 0 ? 'offset is out of bounds' : 'source is too large',
      ),
  },
  {
    engine: /^not a TypedArray$/,
    natives: 'get_length get_buffer get_byteLength get_byteOffset',
    runtime: (_, { natives }) =>
      `Method TypedArray.prototype.${natives[0]?.replace('get_', '') ?? ''} called on incompatible receiver`,
  },
  { engine: /^not a TypedArray$/, runtime: () => 'this is not a typed array' },
  { engine: /^ArrayBuffer object expected$/, runtime: () => 'buffer is not an ArrayBuffer' },
  { engine: /^DataView object expected$/, runtime: () => 'this is not a DataView' },
  {
    engine: /^invalid byteOffset$/,
    runtime: (_, where) =>
      known(where, `byteOffset ${argumentText(where, 1)} is outside the bound of the buffer`),
  },
  {
    engine: /^invalid byteLength$/,
    runtime: (_, where) => known(where, `Invalid DataView length: ${argumentText(where, 2)}`),
  },
  {
    engine: /^out of bound$/,
    runtime: (_, where) =>
      known(where, `index ${argumentText(where, 0)} is outside the bound of the buffer`),
  },
];
