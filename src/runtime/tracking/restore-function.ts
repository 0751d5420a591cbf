import { functionBody, wasm } from './assembler.ts';
import { GRANULE, GRANULE_BITS } from './write-map.ts';

/** Bytes of a vector, and entries of the map that are looked at one by one. */
const VECTOR = 16;
/** Entries of the map that are passed over in one go. */
const STRIDE = 128;

/** Parameters, then locals. */
const [FROM, SIZE, COPY, ENTRIES, ENTRY, MARKS, ADDRESS, DISTANCE, SOURCE] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
];

type Code = readonly number[];

const get = wasm.localGet;
const vectors = (bytes: number): readonly number[] =>
  Array.from({ length: bytes / VECTOR }, (_, index) => index * VECTOR);

const copyGranule: Code = [
  ...[...get(DISTANCE), ...get(COPY), ...wasm.i32Add, ...wasm.localSet(SOURCE)],
  ...vectors(GRANULE).flatMap((at) => [
    ...[...get(ADDRESS), ...get(SOURCE), ...wasm.load128(at), ...wasm.store128(at)],
  ]),
];

const clearGranule: Code = vectors(GRANULE).flatMap((at) => [
  ...[...get(ADDRESS), ...wasm.v128Zero, ...wasm.store128(at)],
]);

/** Restores the granule of the first mark in MARKS, and takes that mark away. */
const restoreGranule: Code = [
  ...[...get(ENTRY), ...get(MARKS), ...wasm.i32CountTrailingZeros, ...wasm.i32Add],
  ...[...wasm.i32Const(GRANULE_BITS), ...wasm.i32ShiftLeft, ...wasm.localTee(ADDRESS)],
  ...[...get(FROM), ...wasm.i32Subtract, ...wasm.localTee(DISTANCE)],
  ...[...get(SIZE), ...wasm.i32LessThan, ...wasm.ifElse([copyGranule], [clearGranule])],
  ...[...get(MARKS), ...get(MARKS), ...wasm.i32Const(1), ...wasm.i32Subtract],
  ...[...wasm.i32And, ...wasm.localTee(MARKS)],
];

/** MARKS becomes a bit for each mark of the vector at ENTRY; the marks in the map are cleared. */
const takeMarks: Code = [
  ...[...get(ENTRY), ...wasm.load128(), ...wasm.v128Zero, ...wasm.i8x16NotEqual],
  ...[...wasm.i8x16Bitmask, ...wasm.localSet(MARKS)],
  ...[...get(ENTRY), ...wasm.v128Zero, ...wasm.store128()],
];

const advance = (count: number): Code => [
  ...get(ENTRY),
  ...wasm.i32Const(count),
  ...wasm.i32Add,
  ...wasm.localSet(ENTRY),
];

/** Looks at the entries of a stride, a vector at a time. */
const visitStride = wasm.loop(
  takeMarks,
  get(MARKS),
  wasm.if(wasm.loop(restoreGranule, wasm.branchIf(0))),
  advance(VECTOR),
  [...get(ENTRY), ...wasm.i32Const(STRIDE - 1), ...wasm.i32And],
  wasm.branchIf(0),
);

const hasStrideMarks: Code = [
  ...vectors(STRIDE).flatMap((at, index) => [
    ...[...get(ENTRY), ...wasm.load128(at), ...(index === 0 ? [] : wasm.v128Or)],
  ]),
  ...wasm.v128AnyTrue,
];

/**
 * `(from, size, copy, entries)`: gives every marked granule its former contents and clears the marks. The
 * `size` bytes at `from` have a copy at `copy`; everything else was zero. Looks at the first `entries` of the
 * map. All but `copy` are multiples of a granule, `entries` of 128.
 */
export function restoreBody(): Uint8Array {
  return functionBody(
    5,
    wasm.loop(
      [...get(ENTRY), ...get(ENTRIES), ...wasm.i32GreaterOrEqual],
      wasm.if(wasm.return),
      hasStrideMarks,
      wasm.ifElse([visitStride], [advance(STRIDE)]),
      wasm.branch(0),
    ),
  );
}
