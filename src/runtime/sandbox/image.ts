import { GRANULE, MAP_BYTES } from '../tracking/write-map.ts';
import type { Address, EngineExports } from './engine.ts';
import type { VirtualMachine } from './virtual-machine.ts';

const PAGE_BYTES = 65_536;
/** Heap the engine gets ahead, so that its memory hardly ever has to grow. */
const HEAP_BYTES = 2 * 1_024 * 1_024;
/** Room for an image in the VM's own memory, where the engine can copy from. */
export const COPY_BYTES = 2 * 1_024 * 1_024;
/** No stack comes down to here: the engine ends recursion long before. Below is the map of writes. */
const STACK_FLOOR = 256 * 1_024;

const EMPTY = Buffer.alloc(GRANULE);
const UNTOUCHED = Buffer.alloc(STACK_FLOOR / GRANULE);

/** The state of a VM between two calls. It is in its memory and nowhere else. */
export interface Image {
  /** Where the stack begins, and above it what follows. */
  readonly start: Address;
  /** Memory from `start` to the last granule in use. */
  readonly bytes: Uint8Array;
  /** The heap's end: its last granule, below `copy`. Everything else is zero. */
  readonly tail: Uint8Array;
  /** Room for a copy of `bytes`. The engine does not know it. */
  readonly copy: Address;
  /** Bytes of memory. */
  readonly size: number;
}

const sizeOf = ({ memory }: EngineExports): number => memory.buffer.byteLength;

/** Gives a VM its heap and, behind that, room for images. To be done once, before the first image. */
export function reserveRoom({ exports, memory }: VirtualMachine): Address {
  const heap = memory.allocate(HEAP_BYTES);
  memory.free(heap);
  const copy = sizeOf(exports);
  // What the allocator left in the free heap means nothing any more.
  memory.bytes.fill(0, heap + GRANULE, copy - GRANULE);
  exports.memory.grow(COPY_BYTES / PAGE_BYTES);
  return copy;
}

/** Memory that grew once more lies behind the room for copies. */
const hasGrown = (size: number, copy: Address): boolean => size > copy + COPY_BYTES;
const hasCopy = ({ bytes }: Image): boolean => bytes.length <= COPY_BYTES;
const endOf = ({ start, bytes }: Image): Address => start + bytes.length;

/** From now on, no write has happened. */
function begin({ memory }: VirtualMachine, image: Image): void {
  const all = memory.bytes;
  if (hasCopy(image)) all.set(image.bytes, image.copy);
  all.fill(0, 0, MAP_BYTES);
}

/** Forgets the dead part of the stack, so that no image depends on what ran before. */
function clearStack({ memory }: VirtualMachine, start: Address): void {
  const all = memory.bytes;
  const lowest = all.subarray(MAP_BYTES / GRANULE, start / GRANULE).indexOf(1);
  if (lowest !== -1) all.fill(0, MAP_BYTES + lowest * GRANULE, start);
}

/** Offset behind the last granule that is not zero. It was in use in `last`, or has been written to since. */
function usedEnd({ memory }: VirtualMachine, heapEnd: Address, last: Address): Address {
  const all = memory.bytes;
  const isEmpty = (granule: number): boolean =>
    EMPTY.equals(all.subarray(granule * GRANULE, (granule + 1) * GRANULE));
  let highest = all.subarray(0, heapEnd / GRANULE).lastIndexOf(1);
  while (highest * GRANULE >= last && isEmpty(highest)) highest -= 1;
  return Math.max(last, (highest + 1) * GRANULE);
}

/** Takes the image of a VM, to which `restoreImage` comes back. `last` is the one it had before. */
export function takeImage(vm: VirtualMachine, copy: Address, last?: Image): Image {
  const start = vm.exports.__stack_pointer.value;
  const size = sizeOf(vm.exports);
  const all = vm.memory.bytes;
  clearStack(vm, start);
  if (hasGrown(size, copy)) all.fill(0, copy, copy + COPY_BYTES);
  const heapEnd = hasGrown(size, copy) ? size : copy - GRANULE;
  const end = usedEnd(vm, heapEnd, last === undefined ? start : endOf(last));
  const image = {
    start,
    size,
    copy,
    bytes: new Uint8Array(all.subarray(start, end)),
    tail: new Uint8Array(all.subarray(copy - GRANULE, copy)),
  };
  begin(vm, image);
  return image;
}

/** Gives a VM the memory of an image. Until now it had that of `last`, or it is new. */
export function replaceImage(vm: VirtualMachine, image: Image, last?: Image): void {
  const { exports } = vm;
  const { start, bytes, tail, copy, size } = image;
  exports.memory.grow((size - sizeOf(exports)) / PAGE_BYTES);
  const all = vm.memory.bytes;
  all.set(bytes, start);
  if (last !== undefined) all.fill(0, endOf(image), endOf(last));
  all.set(tail, copy - GRANULE);
  exports.__stack_pointer.value = start;
  begin(vm, image);
}

/**
 * Gives a VM the memory of its last image again, by what was marked since then. Answers false for a VM that
 * cannot: its memory grew, its stack left its bounds, or the image is too large for the room for copies.
 */
export function restoreImage(vm: VirtualMachine, image: Image): boolean {
  const { exports, memory } = vm;
  const { start, bytes, tail, copy, size } = image;
  if (sizeOf(exports) !== size) return false;
  if (!memory.bytes.subarray(0, UNTOUCHED.length).equals(UNTOUCHED)) return false;
  if (!hasCopy(image)) return false;
  exports.restore(start, bytes.length, copy, (hasGrown(size, copy) ? size : copy) / GRANULE);
  memory.bytes.set(tail, copy - GRANULE);
  exports.__stack_pointer.value = start;
  return true;
}
