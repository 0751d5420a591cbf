import type { Guest } from '../guest.ts';

/** Methods of Buffer that turn bytes into text and text into bytes. */
export function installBufferText(guest: Guest): void {
  const { bytes, define } = guest;
  const { isView, setBytes, subarray } = guest.intrinsics;
  const { prototype, decode, encodingOf, bytesOf } = guest.buffers;
  type Bytes = Uint8Array;

  /** How many bytes before its start the end of a text may be, by the encoding: faults of the runtime. */
  const TOO_SHORT: Record<string, number | undefined> = { hex: 1, base64url: 2, base64: 3 };

  const subject = (self: unknown): Bytes => bytesOf(self, 'this');
  const clamp = (value: unknown, fallback: number, limit: number): number => {
    const at = value === undefined ? fallback : Math.trunc(Number(value)) || 0;
    if (at < 0) throw new RangeError('invalid index');
    return Math.min(at, limit);
  };
  const methods = {
    toString(this: unknown, encoding: unknown, start: unknown, end: unknown): string {
      const view = subject(this);
      const name = encodingOf(encoding);
      const from = clamp(start, 0, view.length);
      const to = clamp(end, view.length, view.length);
      if (from - to >= (TOO_SHORT[name] ?? Infinity)) throw new RangeError('invalid string length');
      return bytes.encode(subarray(view, from, to), name);
    },
    toJSON(this: unknown): object {
      const view = subject(this);
      const data: number[] = [];
      for (let index = 0; index < view.length; index += 1) data[index] = view[index] ?? 0;
      return { type: 'Buffer', data };
    },
    write(
      this: unknown,
      text: unknown,
      offset: unknown,
      length: unknown,
      encoding: unknown,
    ): number {
      const view = subject(this);
      if (typeof text !== 'string') throw new TypeError('first argument must be a string');
      // The encoding takes the first place that holds a text.
      const isFirst = typeof offset === 'string';
      const isSecond = typeof length === 'string';
      const from = clamp(isFirst ? undefined : offset, 0, view.length);
      const room = view.length - from;
      const size = clamp(isFirst || isSecond ? undefined : length, room, room);
      const written = decode(text, isFirst ? offset : isSecond ? length : encoding);
      if (from >= view.length) throw new RangeError('"offset" is out of range');
      if (written.length === 0) return 0;
      setBytes(view, subarray(written, 0, size), from);
      // Not what was written but what was free: a fault of the runtime.
      return size;
    },
  };
  define(prototype, 'toString', methods.toString);
  define(prototype, 'toJSON', methods.toJSON);
  define(prototype, 'write', methods.write);
  const length = {
    get length(): number | undefined {
      return isView(this) ? this.byteLength : undefined;
    },
  };
  const get = Object.getOwnPropertyDescriptor(length, 'length')?.get;
  Object.defineProperty(prototype, 'length', { get, configurable: true });
}
