import type { ByteReader } from './byte-reader.ts';

/** What follows the opcode of an instruction: how to pass over it. */
type Immediates = (reader: ByteReader) => void;

const integer: Immediates = (reader) => {
  reader.skipInteger();
};
const twoIntegers: Immediates = (reader) => {
  reader.skipInteger();
  reader.skipInteger();
};
const bytes =
  (count: number): Immediates =>
  (reader) => {
    reader.skip(count);
  };
const none = bytes(0);
const branchTable: Immediates = (reader) => {
  for (let left = reader.u32() + 1; left > 0; left -= 1) reader.skipInteger();
};
const types: Immediates = (reader) => {
  reader.skip(reader.u32());
};

const PREFIX = 0xfc;
/** Second opcodes of the instructions that write ranges of memory. */
export const EXTENDED = { memoryInit: 8, memoryCopy: 10, memoryFill: 11 } as const;

/** https://webassembly.github.io/spec/core/binary/instructions.html: from, to, immediates. */
const RANGES: readonly (readonly [number, number, Immediates])[] = [
  [0x00, 0x01, none],
  [0x02, 0x04, integer], // block, loop, if
  [0x05, 0x05, none],
  [0x0b, 0x0b, none],
  [0x0c, 0x0d, integer], // br, br_if
  [0x0e, 0x0e, branchTable],
  [0x0f, 0x0f, none],
  [0x10, 0x10, integer], // call
  [0x11, 0x11, twoIntegers], // call_indirect
  [0x1a, 0x1b, none],
  [0x1c, 0x1c, types], // select with types
  [0x20, 0x26, integer], // locals, globals, tables
  [0x28, 0x3e, twoIntegers], // loads and stores: alignment, offset
  [0x3f, 0x42, integer], // memory.size, memory.grow, i32.const, i64.const
  [0x43, 0x43, bytes(4)], // f32.const
  [0x44, 0x44, bytes(8)], // f64.const
  [0x45, 0xc4, none], // arithmetic
  [0xd0, 0xd0, integer], // ref.null
  [0xd1, 0xd1, none],
  [0xd2, 0xd2, integer], // ref.func
];

/** Instructions behind the prefix 0xfc, by their second opcode. */
const PREFIXED: readonly Immediates[] = [
  ...Array<Immediates>(8).fill(none), // conversions that saturate
  twoIntegers, // memory.init
  integer, // data.drop
  twoIntegers, // memory.copy
  integer, // memory.fill
  twoIntegers, // table.init
  integer, // elem.drop
  twoIntegers, // table.copy
  integer, // table.grow
  integer, // table.size
  integer, // table.fill
];

const BY_OPCODE = new Map<number, Immediates>(
  RANGES.flatMap(([from, to, immediates]) =>
    Array.from({ length: to - from + 1 }, (_, index) => [from + index, immediates] as const),
  ),
);

/** An instruction that has just been read. */
export interface Instruction {
  readonly opcode: number;
  /** The second opcode behind the prefix 0xfc, else undefined. */
  readonly extended: number | undefined;
}

function unknown(opcode: number): never {
  throw new Error(`the WebAssembly module has an instruction cf2 does not know: ${String(opcode)}`);
}

/** Reads one instruction, its immediates included. Throws Error for one that has no row above. */
export function readInstruction(reader: ByteReader): Instruction {
  const opcode = reader.byte();
  if (opcode !== PREFIX) {
    (BY_OPCODE.get(opcode) ?? unknown(opcode))(reader);
    return { opcode, extended: undefined };
  }
  const extended = reader.u32();
  (PREFIXED[extended] ?? unknown(extended))(reader);
  return { opcode, extended };
}
