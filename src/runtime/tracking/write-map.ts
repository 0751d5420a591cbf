import { functionBody, wasm } from './assembler.ts';

/** Bytes that an entry of the map stands for, as a power of two. */
export const GRANULE_BITS = 8;
/** Bytes that one entry of the map stands for. */
export const GRANULE = 1 << GRANULE_BITS;
/** Pages of memory (64 KiB each) that the engine may have at most, so that the map covers all of it. */
export const MAX_PAGES = 512;
/** Bytes of the map, which lies at address 0: the far end of the engine's stack, which nothing reaches. */
export const MAP_BYTES = (MAX_PAGES * 65_536) / GRANULE;

/** Code that marks the granule of an address, which is an i32 in a local. */
export const markAddress = (local: number, offset: number): readonly number[] => [
  ...wasm.localGet(local),
  ...(offset === 0 ? [] : [...wasm.i32Const(offset), ...wasm.i32Add]),
  ...wasm.i32Const(GRANULE_BITS),
  ...wasm.i32ShiftRight,
  ...wasm.i32Const(1),
  ...wasm.store8,
];

/** `(address, size)`: marks a range, which may be empty. */
export function markRangeBody(): Uint8Array {
  const [address, size, first] = [0, 1, 2];
  return functionBody(
    1,
    wasm.localGet(size),
    wasm.i32Eqz,
    wasm.if(wasm.return),
    wasm.localGet(address),
    wasm.i32Const(GRANULE_BITS),
    wasm.i32ShiftRight,
    wasm.localTee(first),
    wasm.i32Const(1),
    // From the first granule to the one of the last byte.
    wasm.localGet(address),
    wasm.localGet(size),
    wasm.i32Add,
    wasm.i32Const(1),
    wasm.i32Subtract,
    wasm.i32Const(GRANULE_BITS),
    wasm.i32ShiftRight,
    wasm.localGet(first),
    wasm.i32Subtract,
    wasm.i32Const(1),
    wasm.i32Add,
    wasm.memoryFill,
  );
}
