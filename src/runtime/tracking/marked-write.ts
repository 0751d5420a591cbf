import type { AddedLocals } from './added-locals.ts';
import { wasm } from './assembler.ts';
import type { NumberType } from './assembler.ts';
import type { ByteReader } from './byte-reader.ts';
import { EXTENDED } from './instructions.ts';
import type { Instruction } from './instructions.ts';
import { markAddress } from './write-map.ts';

/** Code around a write to memory: it keeps the operands, and marks what was written. */
export interface MarkedWrite {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

interface Store {
  readonly type: NumberType;
  readonly bytes: number;
}

const store = (type: NumberType, bytes: number): Store => ({ type, bytes });

/** https://webassembly.github.io/spec/core/binary/instructions.html#memory-instructions */
const STORES = new Map<number, Store>([
  [0x36, store('i32', 4)],
  [0x37, store('i64', 8)],
  [0x38, store('f32', 4)],
  [0x39, store('f64', 8)],
  [0x3a, store('i32', 1)],
  [0x3b, store('i32', 2)],
  [0x3c, store('i64', 1)],
  [0x3d, store('i64', 2)],
  [0x3e, store('i64', 4)],
]);

/** Instructions that write ranges; each takes the address, something else and the size. */
const RANGE_WRITES: readonly number[] = [
  EXTENDED.memoryInit,
  EXTENDED.memoryCopy,
  EXTENDED.memoryFill,
];

function markStore({ type, bytes }: Store, memarg: ByteReader, locals: AddedLocals): MarkedWrite {
  const address = locals.index('address', 'i32');
  const value = locals.index(type, type);
  const alignment = 1 << memarg.u32();
  const offset = memarg.u32();
  // Only what need not be aligned can reach into a second granule.
  const end = alignment < bytes ? markAddress(address, offset + bytes - 1) : [];
  return {
    before: [...wasm.localSet(value), ...wasm.localTee(address), ...wasm.localGet(value)],
    after: [...markAddress(address, offset), ...end],
  };
}

function markRange(locals: AddedLocals, markFunction: number): MarkedWrite {
  const [address, other, size] = [
    locals.index('address', 'i32'),
    locals.index('other', 'i32'),
    locals.index('size', 'i32'),
  ];
  return {
    before: [
      ...[...wasm.localSet(size), ...wasm.localSet(other), ...wasm.localTee(address)],
      ...[...wasm.localGet(other), ...wasm.localGet(size)],
    ],
    after: [...wasm.localGet(address), ...wasm.localGet(size), ...wasm.call(markFunction)],
  };
}

/**
 * What to put around an instruction; undefined for one that does not write to memory. `immediates` reads what
 * follows its opcode, `markFunction` is the index of the function that marks a range.
 */
export function markWrite(
  { opcode, extended }: Instruction,
  immediates: ByteReader,
  locals: AddedLocals,
  markFunction: number,
): MarkedWrite | undefined {
  const written = STORES.get(opcode);
  if (written !== undefined) return markStore(written, immediates, locals);
  if (extended === undefined || !RANGE_WRITES.includes(extended)) return undefined;
  return markRange(locals, markFunction);
}
