import { GRANULE } from '../tracking/write-map.ts';
import type { Address } from './engine.ts';
import { COPY_BYTES } from './image.ts';
import type { Image } from './image.ts';
import type { VirtualMachine } from './virtual-machine.ts';

const ZEROS = Buffer.alloc(65_536);

/** Bytes that memory should have from an address on. */
type Expected = readonly [from: Address, bytes: Uint8Array];

function zerosBetween(from: Address, to: Address): readonly Expected[] {
  const pieces: Expected[] = [];
  for (let at = from; at < to; at += ZEROS.length)
    pieces.push([at, ZEROS.subarray(0, Math.min(ZEROS.length, to - at))]);
  return pieces;
}

function expectedOf({ start, bytes, tail, copy, size }: Image): readonly Expected[] {
  const end = start + bytes.length;
  return [
    ...zerosBetween(0, start),
    [start, bytes],
    ...zerosBetween(end, copy - GRANULE),
    [Math.max(end, copy - GRANULE), end > copy - GRANULE ? ZEROS.subarray(0, 0) : tail],
    ...zerosBetween(Math.max(end, copy + COPY_BYTES), size),
  ];
}

/**
 * The first address at which a VM's memory is not what an image says; undefined when there is none. The room
 * for copies does not count.
 */
export function findDifference({ memory }: VirtualMachine, image: Image): Address | undefined {
  for (const [from, bytes] of expectedOf(image)) {
    const found = memory.bytes.subarray(from, from + bytes.length);
    if (!found.equals(bytes)) return from + bytes.findIndex((byte, index) => byte !== found[index]);
  }
  return memory.bytes.length === image.size ? undefined : image.size;
}
