import type { Guest } from '../guest.ts';

/** Methods of Buffer that read and write numbers: readInt16LE, writeDoubleBE, readUIntLE and the like. */
export function installBufferNumbers(guest: Guest): void {
  const { prototype } = guest.buffers;
  const NativeRangeError = RangeError;
  const NativeTypeError = TypeError;
  const NativeDataView = DataView;
  type Bytes = Uint8Array;
  const apply = Reflect.apply as (fn: Accessor, self: DataView, args: unknown[]) => number;
  const MAX_WIDTH = 6;
  type Accessor = (at: number, ...rest: unknown[]) => unknown;
  const view = DataView.prototype as unknown as Record<string, Accessor | undefined>;
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

  const define = (name: string, value: unknown): void => {
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  };
  const place = (buffer: Bytes, offset: unknown, width: number): number => {
    const at = offset === undefined ? 0 : Math.trunc(Number(offset));
    if (!(at >= 0) || at + width > buffer.length) {
      throw new NativeRangeError('index ' + String(at) + ' is outside the bound of the buffer');
    }
    return at;
  };
  const dataView = (buffer: Bytes): DataView =>
    new NativeDataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  const defineFixed = (name: string, accessor: string, width: number, little: boolean): void => {
    const get = view['get' + accessor];
    const set = view['set' + accessor];
    if (get === undefined || set === undefined) return;
    define('read' + name, function (this: Bytes, offset: unknown): number {
      return apply(get, dataView(this), [place(this, offset, width), little]);
    });
    define('write' + name, function (this: Bytes, value: unknown, offset: unknown): number {
      const at = place(this, offset, width);
      apply(set, dataView(this), [at, value, little]);
      return at + width;
    });
  };
  KINDS.forEach((kind) => {
    const [name, accessor, width] = kind;
    if (width === 1) defineFixed(name, accessor, width, true);
    else {
      defineFixed(name + 'LE', accessor, width, true);
      defineFixed(name + 'BE', accessor, width, false);
    }
  });

  const checkedWidth = (width: unknown): number => {
    const size = Number(width);
    if (!(size >= 1)) throw new NativeTypeError('"byteLength" must be > 0');
    if (size > MAX_WIDTH) throw new NativeTypeError('"byteLength" must be <= ' + String(MAX_WIDTH));
    return size;
  };
  const read = (buffer: Bytes, offset: unknown, given: unknown, little: boolean): number => {
    const width = checkedWidth(given);
    const at = place(buffer, offset, width);
    let value = 0;
    for (let step = 0; step < width; step += 1) {
      value = value * 256 + (buffer[little ? at + width - 1 - step : at + step] ?? 0);
    }
    return value;
  };
  const signed = (value: number, width: number): number =>
    value >= 2 ** (8 * width - 1) ? value - 2 ** (8 * width) : value;
  const write = (
    buffer: Bytes,
    value: unknown,
    offset: unknown,
    given: unknown,
    little: boolean,
  ): number => {
    const width = checkedWidth(given);
    const at = place(buffer, offset, width);
    let rest = Math.trunc(Number(value)) || 0;
    if (rest < 0) rest += 2 ** (8 * width);
    for (let step = 0; step < width; step += 1) {
      buffer[little ? at + step : at + width - 1 - step] = rest % 256;
      rest = Math.floor(rest / 256);
    }
    return at + width;
  };
  [true, false].forEach((little) => {
    const order = little ? 'LE' : 'BE';
    define('readUInt' + order, function (this: Bytes, offset: unknown, width: unknown) {
      return read(this, offset, width, little);
    });
    define('readInt' + order, function (this: Bytes, offset: unknown, width: unknown) {
      return signed(read(this, offset, width, little), Number(width));
    });
    ['writeUInt', 'writeInt'].forEach((name) => {
      define(name + order, function (this: Bytes, value: unknown, offset: unknown, width: unknown) {
        return write(this, value, offset, width, little);
      });
    });
  });
}
