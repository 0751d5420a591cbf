import { describe, expect, it } from '@jest/globals';
import { trackWrites } from '../../../src/runtime/tracking/track-writes.ts';
import { GRANULE, MAP_BYTES } from '../../../src/runtime/tracking/write-map.ts';

/** A module with one memory, a passive data segment and one exported function `f(address: i32)`. */
function moduleOf(code: readonly number[]): Uint8Array {
  const sized = (...bytes: readonly number[]) => [bytes.length, ...bytes];
  const body = [0, ...code, 0x0b];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...[1, ...sized(2, 0x60, 1, 0x7f, 0, 0x60, 0, 0)],
    ...[2, ...sized(1, 1, 0x65, 1, 0x66, 0, 1)], // imports e.f: () -> ()
    ...[3, ...sized(1, 0)],
    ...[5, ...sized(1, 0, 4)],
    ...[7, ...sized(2, 1, 0x66, 0, 1, 1, 0x6d, 2, 0)],
    ...[12, 1, 1],
    ...[10, ...sized(1, ...sized(...body))],
    ...[11, ...sized(1, 1, ...sized(...Array<number>(16).fill(0xee)))],
  ]);
}

interface Tracked {
  readonly memory: Uint8Array;
  readonly f: (address: number) => void;
  readonly mark: (address: number, size: number) => void;
  readonly restore: (from: number, size: number, copy: number, entries: number) => void;
}

function instantiate(code: readonly number[]): Tracked {
  const module = new WebAssembly.Module(trackWrites(moduleOf(code)));
  const { exports } = new WebAssembly.Instance(module, { e: { f: () => undefined } });
  const { m, f, mark, restore } = exports as unknown as Tracked & { m: WebAssembly.Memory };
  return { memory: new Uint8Array(m.buffer), f, mark, restore };
}

const EMPTY = Buffer.alloc(GRANULE);

/** Granules behind the map in which not everything is zero. */
function dirty({ memory }: Tracked): readonly number[] {
  const found: number[] = [];
  for (let at = MAP_BYTES; at < memory.length; at += GRANULE)
    if (!EMPTY.equals(memory.subarray(at, at + GRANULE))) found.push(at / GRANULE);
  return found;
}

function marked({ memory }: Tracked): readonly number[] {
  const found: number[] = [];
  for (let at = memory.indexOf(1); at !== -1 && at < MAP_BYTES; at = memory.indexOf(1, at + 1))
    found.push(at);
  return found;
}

/** Runs `f` at each address, every time in clean memory, and compares what it wrote with what it marked. */
function expectMarks(code: readonly number[], addresses: readonly number[]): void {
  const tracked = instantiate(code);
  for (const at of addresses) {
    tracked.memory.fill(0);
    tracked.f(at);
    expect(marked(tracked)).toEqual(dirty(tracked));
  }
}

const ENTRIES = MAP_BYTES;
const BORDER = MAP_BYTES + 4 * GRANULE;

const ones = {
  i32: [0x41, 0x7f],
  i64: [0x42, 0x7f],
  f32: [0x43, 0xff, 0xff, 0xff, 0xff],
  f64: [0x44, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
};

/** Name, opcode, bytes as a power of two, a value without a zero byte. */
const STORES = [
  ['i32.store', 0x36, 2, ones.i32],
  ['i64.store', 0x37, 3, ones.i64],
  ['f32.store', 0x38, 2, ones.f32],
  ['f64.store', 0x39, 3, ones.f64],
  ['i32.store8', 0x3a, 0, ones.i32],
  ['i32.store16', 0x3b, 1, ones.i32],
  ['i64.store8', 0x3c, 0, ones.i64],
  ['i64.store16', 0x3d, 1, ones.i64],
  ['i64.store32', 0x3e, 2, ones.i64],
] as const;

const address = [0x20, 0];

describe.each(STORES)('%s', (_name, opcode, log2, value) => {
  const bytes = 1 << log2;
  const near = Array.from({ length: 17 }, (_, index) => BORDER - 8 + index);

  it.each([0, 300])('marks what it writes around a border, at offset %i', (offset) => {
    const memarg = [0, (offset & 0x7f) | 0x80, offset >> 7];
    const code = [...address, ...value, opcode, ...memarg];
    const addresses = near.map((at) => at - offset);
    expectMarks(code, addresses);
  });

  it('marks what it writes when the compiler says that it is aligned', () => {
    const aligned = near.filter((at) => at % bytes === 0);
    expectMarks([...address, ...value, opcode, log2, 0], aligned);
  });

  it('still writes the same', () => {
    const tracked = instantiate([...address, ...value, opcode, 0, 0]);
    tracked.f(BORDER);
    expect([...tracked.memory.subarray(BORDER - 1, BORDER + bytes + 1)]).toEqual([
      ...[0, ...Array<number>(bytes).fill(0xff), 0],
    ]);
  });
});

const size = (count: number) => [0x41, (count & 0x7f) | 0x80, count >> 7];

describe.each([
  ['memory.fill', (count: number) => [...ones.i32, ...size(count), 0xfc, 11, 0]],
  ['memory.init', (count: number) => [0x41, 0, ...size(count), 0xfc, 8, 0, 0]],
])('%s', (_name, code) => {
  it.each([0, 1, 2, 16])('marks the %i bytes it writes', (count) => {
    const addresses = Array.from({ length: 19 }, (_, index) => BORDER - 17 + index);
    expectMarks([...address, ...code(count)], addresses);
  });
});

describe('memory.copy', () => {
  it('marks where it writes to, not where it reads', () => {
    const source = [0x41, ...[0x80 | (BORDER & 0x7f), 0x80 | ((BORDER >> 7) & 0x7f), BORDER >> 14]];
    const tracked = instantiate([...address, ...source, ...size(1000), 0xfc, 10, 0, 0]);
    tracked.memory.fill(7, BORDER, BORDER + 1000);
    const to = BORDER + 20 * GRANULE + 13;
    tracked.f(to);
    expect(marked(tracked)).toEqual([0, 1, 2, 3].map((it) => Math.floor(to / GRANULE) + it));
    expect([...tracked.memory.subarray(to - 1, to + 1001)]).toEqual([
      ...[0, ...Array<number>(1000).fill(7), 0],
    ]);
  });
});

describe('restore', () => {
  const COPY = BORDER + 100 * GRANULE + 8;
  const IMAGE = 3 * GRANULE;

  function prepared(): Tracked {
    const tracked = instantiate([...address, ...ones.i32, 0x36, 0, 0]);
    for (let index = 0; index < IMAGE; index += 1) {
      tracked.memory[BORDER + index] = index % 251;
      tracked.memory[COPY + index] = index % 251;
    }
    return tracked;
  }

  it('gives every written granule its former contents and forgets that it was written', () => {
    const tracked = prepared();
    const before = Buffer.from(tracked.memory);
    const written = [0, 5, GRANULE - 2, 2 * GRANULE + 3, IMAGE - 4, IMAGE + 1, 9 * GRANULE, 30_000];
    for (const at of written) tracked.f(BORDER + at);
    expect(before.equals(tracked.memory)).toBe(false);
    tracked.restore(BORDER, IMAGE, COPY, ENTRIES);
    expect(before.equals(tracked.memory)).toBe(true);
  });

  it.each([
    ['all of the image and more', -40, 50],
    ['what is before it', -33, -1],
    ['its first granules', 0, 1],
    ['its last granule and what follows', 2, 70],
  ])('takes granules together, but not across the borders of the image: %s', (_what, from, to) => {
    const tracked = prepared();
    const before = Buffer.from(tracked.memory);
    for (let granule = from; granule <= to; granule += 1) tracked.f(BORDER + granule * GRANULE);
    expect(marked(tracked).length).toBe(to - from + 1);
    tracked.restore(BORDER, IMAGE, COPY, ENTRIES);
    expect(before.equals(tracked.memory)).toBe(true);
  });

  it('leaves alone what was not marked', () => {
    const tracked = prepared();
    tracked.memory[BORDER + 1] = 99;
    tracked.memory[BORDER + GRANULE] = 99;
    tracked.mark(BORDER + GRANULE, 1);
    tracked.restore(BORDER, IMAGE, COPY, ENTRIES);
    expect(tracked.memory[BORDER + 1]).toBe(99);
    expect(tracked.memory[BORDER + GRANULE]).toBe(GRANULE % 251);
  });

  it('looks only at the entries it is given', () => {
    const tracked = prepared();
    tracked.f(BORDER);
    tracked.restore(BORDER, IMAGE, COPY, 32 * Math.floor(BORDER / GRANULE / 32));
    expect(marked(tracked)).toEqual([BORDER / GRANULE]);
  });
});

describe('a module that cf2 cannot track', () => {
  it('is refused', () => {
    expect(() => trackWrites(moduleOf([0xfd, 0x0c]))).toThrow(/does not know: 253/);
    expect(() => trackWrites(moduleOf([0x41]).subarray(0, 30))).toThrow();
  });
});
