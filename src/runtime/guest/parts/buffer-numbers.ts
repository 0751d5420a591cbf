import type { Guest } from '../guest.ts';

/** Methods of Buffer that read and write numbers: readInt16LE, writeDoubleBE, readUIntLE and the like. */
export function installBufferNumbers(guest: Guest): void {
  const { define } = guest;
  const { uncurryThis } = guest.intrinsics;
  const { prototype, bytesOf } = guest.buffers;
  type Bytes = Uint8Array;
  type Access = (view: DataView, at: number, ...rest: unknown[]) => unknown;
  const MAX_WIDTH = 6;
  const MAX_INDEX = 2 ** 32 - 1;
  const accessors = DataView.prototype as unknown as Record<string, (this: DataView) => unknown>;
  const KINDS: readonly (readonly [name: string, accessor: string, width: number])[] = [
    ['Int8', 'Int8', 1],
    ['UInt8', 'Uint8', 1],
    ['Int16', 'Int16', 2],
    ['UInt16', 'Uint16', 2],
    ['Int32', 'Int32', 4],
    ['UInt32', 'Uint32', 4],
    ['Float', 'Float32', 4],
    ['Double', 'Float64', 8],
  ];

  const subject = (self: unknown): Bytes => bytesOf(self, 'this');
  const indexOf = (offset: unknown): number => {
    const at = offset === undefined ? 0 : Math.trunc(Number(offset)) || 0;
    if (at < 0 || at > MAX_INDEX) throw new RangeError('invalid index');
    return at;
  };
  /** Numbers beyond 64 bits are the greatest or the smallest there is. */
  const bounded = (number: number): number => {
    if (number > 2 ** 63) return -1;
    return number < -(2 ** 63) ? 0 : number;
  };
  const place = (buffer: Bytes, at: number, width: number): number => {
    if (at + width > buffer.length)
      throw new RangeError('index ' + String(at) + ' is outside the bound of the buffer');
    return at;
  };
  const dataView = (buffer: Bytes): DataView =>
    new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  const defineFixed = (name: string, accessor: string, width: number, little: boolean): void => {
    const get = uncurryThis(accessors['get' + accessor]!) as unknown as Access;
    const set = uncurryThis(accessors['set' + accessor]!) as unknown as Access;
    const isFloat = accessor === 'Float32' || accessor === 'Float64';
    const methods = {
      read(this: unknown, offset: unknown): unknown {
        const buffer = subject(this);
        return get(dataView(buffer), place(buffer, indexOf(offset), width), little);
      },
      write(this: unknown, value: unknown, offset: unknown): number | undefined {
        const buffer = subject(this);
        const number = Number(value);
        const at = place(buffer, indexOf(offset), width);
        set(dataView(buffer), at, isFloat ? number : bounded(number), little);
        // A fault of the runtime: it forgets to tell where it got to.
        return isFloat ? undefined : at + width;
      },
    };
    define(prototype, 'read' + name, methods.read);
    define(prototype, 'write' + name, methods.write);
  };
  for (let index = 0; index < KINDS.length; index += 1) {
    const kind = KINDS[index]!;
    if (kind[2] === 1) defineFixed(kind[0], kind[1], 1, true);
    else {
      defineFixed(kind[0] + 'LE', kind[1], kind[2], true);
      defineFixed(kind[0] + 'BE', kind[1], kind[2], false);
    }
  }

  const checkedWidth = (width: unknown): number => {
    if (typeof width !== 'number') throw new TypeError('"byteLength" is not a number');
    const size = Math.trunc(width) || 0;
    // No number is below 0 there.
    if (width !== width || size < 0 || size > MAX_WIDTH)
      throw new TypeError('"byteLength" must be <= ' + String(MAX_WIDTH));
    return size;
  };
  const read = (self: unknown, offset: unknown, given: unknown, little: boolean): number => {
    const buffer = subject(self);
    const index = indexOf(offset);
    const width = checkedWidth(given);
    // The runtime reads memory at random.
    if (width === 0) throw new TypeError('"byteLength" must be > 0');
    const at = place(buffer, index, width);
    let value = 0;
    for (let step = 0; step < width; step += 1)
      value = value * 256 + (buffer[little ? at + width - 1 - step : at + step] ?? 0);
    return value;
  };
  const signed = (value: number, width: number): number =>
    value >= 2 ** (8 * width - 1) ? value - 2 ** (8 * width) : value;
  const write = (
    self: unknown,
    value: unknown,
    offset: unknown,
    given: unknown,
    little: boolean,
  ): number => {
    const buffer = subject(self);
    const number = bounded(Math.trunc(Number(value)) || 0);
    const index = indexOf(offset);
    const width = checkedWidth(given);
    const at = place(buffer, index, width);
    let rest = number % 2 ** (8 * width);
    if (rest < 0) rest += 2 ** (8 * width);
    for (let step = 0; step < width; step += 1) {
      buffer[little ? at + step : at + width - 1 - step] = rest % 256;
      rest = Math.floor(rest / 256);
    }
    return at + width;
  };
  const defineWide = (order: string, little: boolean): void => {
    const methods = {
      readUInt(this: unknown, offset: unknown, width: unknown): number {
        return read(this, offset, width, little);
      },
      readInt(this: unknown, offset: unknown, width: unknown): number {
        return signed(read(this, offset, width, little), Math.trunc(Number(width)));
      },
      writeUInt(this: unknown, value: unknown, offset: unknown, width: unknown): number {
        return write(this, value, offset, width, little);
      },
      writeInt(this: unknown, value: unknown, offset: unknown, width: unknown): number {
        return write(this, value, offset, width, little);
      },
    };
    define(prototype, 'readUInt' + order, methods.readUInt);
    define(prototype, 'readInt' + order, methods.readInt);
    define(prototype, 'writeUInt' + order, methods.writeUInt);
    define(prototype, 'writeInt' + order, methods.writeInt);
  };
  defineWide('LE', true);
  defineWide('BE', false);
}
