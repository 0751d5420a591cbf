import { functionBody, wasm } from './assembler.ts';
import { GRANULE_BITS } from './write-map.ts';

/** Entries of the map that are looked at in one go. */
const STRIDE = 32;

/** Parameters, then locals. */
const [FROM, SIZE, COPY, ENTRIES, ENTRY, RUN, BYTES, FIRST, LAST] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const get = wasm.localGet;
const shiftLeft = [...wasm.i32Const(GRANULE_BITS), ...wasm.i32ShiftLeft];
const shiftRight = [...wasm.i32Const(GRANULE_BITS), ...wasm.i32ShiftRight];
const address = [...get(ENTRY), ...shiftLeft];
const distance = [...address, ...get(FROM), ...wasm.i32Subtract];

/** FIRST and LAST become the entries where the image begins and ends: no run goes across. */
const findBorders = [
  ...[...get(FROM), ...shiftRight, ...wasm.localSet(FIRST)],
  ...[...get(FROM), ...get(SIZE), ...wasm.i32Add, ...shiftRight, ...wasm.localSet(LAST)],
];

/** RUN becomes the entry behind the marked ones from ENTRY on; their marks are cleared. */
const clearRun = [
  ...[...get(ENTRY), ...wasm.localSet(RUN)],
  ...wasm.loop(
    [...get(RUN), ...wasm.i32Const(0), ...wasm.store8],
    [...get(RUN), ...wasm.i32Const(1), ...wasm.i32Add, ...wasm.localTee(RUN), ...wasm.load8],
    [...get(RUN), ...get(FIRST), ...wasm.i32NotEqual, ...wasm.i32And],
    [...get(RUN), ...get(LAST), ...wasm.i32NotEqual, ...wasm.i32And],
    wasm.branchIf(0),
  ),
];

const restoreRun = [
  ...clearRun,
  ...[...get(RUN), ...get(ENTRY), ...wasm.i32Subtract, ...shiftLeft, ...wasm.localSet(BYTES)],
  ...[...distance, ...get(SIZE), ...wasm.i32LessThan],
  ...wasm.ifElse(
    [address, distance, get(COPY), wasm.i32Add, get(BYTES), wasm.memoryCopy],
    [address, wasm.i32Const(0), get(BYTES), wasm.memoryFill],
  ),
  ...[...get(RUN), ...wasm.localSet(ENTRY)],
];

const advance = (count: number): readonly number[] => [
  ...get(ENTRY),
  ...wasm.i32Const(count),
  ...wasm.i32Add,
  ...wasm.localSet(ENTRY),
];

/** Looks at entries one by one, until the next stride begins. */
const visitStride = wasm.loop(
  [...get(ENTRY), ...wasm.load8],
  wasm.ifElse([restoreRun], [advance(1)]),
  [...get(ENTRY), ...wasm.i32Const(STRIDE - 1), ...wasm.i32And],
  wasm.branchIf(0),
);

const isStrideEmpty = [
  ...[...get(ENTRY), ...wasm.load64(0), ...get(ENTRY), ...wasm.load64(8), ...wasm.i64Or],
  ...[...get(ENTRY), ...wasm.load64(16), ...wasm.i64Or],
  ...[...get(ENTRY), ...wasm.load64(24), ...wasm.i64Or],
  ...wasm.i64Eqz,
];

/**
 * `(from, size, copy, entries)`: gives every marked granule its former contents and clears the marks. The
 * `size` bytes at `from` have a copy at `copy`; everything else was zero. Looks at the first `entries` of the
 * map. All but `copy` are multiples of a granule, `entries` of 32.
 */
export function restoreBody(): Uint8Array {
  return functionBody(
    5,
    findBorders,
    wasm.loop(
      [...get(ENTRY), ...get(ENTRIES), ...wasm.i32GreaterOrEqual],
      wasm.if(wasm.return),
      isStrideEmpty,
      wasm.ifElse([advance(STRIDE)], [visitStride]),
      wasm.branch(0),
    ),
  );
}
