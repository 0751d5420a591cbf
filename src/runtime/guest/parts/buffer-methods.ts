/* eslint-disable @typescript-eslint/unbound-method -- intrinsics are kept here and applied later */
import type { Guest } from '../guest.ts';

/** Methods of Buffer that are about bytes and text. */
export function installBufferMethods(guest: Guest): void {
  const { bytes } = guest;
  const { prototype, wrap, encodingOf, bytesOf, compare } = guest.buffers;
  const NativeRangeError = RangeError;
  const typedFill = Uint8Array.prototype.fill;
  const typedSubarray = Uint8Array.prototype.subarray;
  const apply = Reflect.apply as (fn: unknown, self: Uint8Array, args: unknown[]) => Uint8Array;
  type Bytes = Uint8Array;

  const clamp = (value: unknown, length: number, fallback: number): number =>
    value === undefined ? fallback : Math.min(Math.max(Math.trunc(Number(value)) || 0, 0), length);
  const view = (buffer: Bytes, start?: unknown, end?: unknown): Bytes =>
    wrap(apply(typedSubarray, buffer, [start ?? 0, end ?? buffer.length]));
  const needleOf = (value: unknown, encoding: unknown): ArrayLike<number> => {
    if (typeof value === 'string') return bytes.decode(value, encodingOf(encoding));
    return typeof value === 'number' ? [value & 0xff] : bytesOf(value, 'value');
  };
  const isAt = (buffer: Bytes, needle: ArrayLike<number>, at: number): boolean => {
    for (let index = 0; index < needle.length; index += 1) {
      if (buffer[at + index] !== needle[index]) return false;
    }
    return true;
  };
  const startOf = (offset: unknown, length: number, fallback: number): number => {
    const at = Math.trunc(Number(offset));
    if (offset === undefined || Number.isNaN(at)) return fallback;
    return at < 0 ? length + at : at;
  };
  const find = (buffer: Bytes, value: unknown, offset: unknown, encoding: unknown): number => {
    const needle = needleOf(value, typeof offset === 'string' ? offset : encoding);
    const from = startOf(typeof offset === 'string' ? undefined : offset, buffer.length, 0);
    for (let at = Math.max(from, 0); at + needle.length <= buffer.length; at += 1) {
      if (isAt(buffer, needle, at)) return at;
    }
    return -1;
  };
  const findLast = (buffer: Bytes, value: unknown, offset: unknown, encoding: unknown): number => {
    const needle = needleOf(value, typeof offset === 'string' ? offset : encoding);
    const from = startOf(
      typeof offset === 'string' ? undefined : offset,
      buffer.length,
      buffer.length,
    );
    for (let at = Math.min(from, buffer.length - needle.length); at >= 0; at -= 1) {
      if (isAt(buffer, needle, at)) return at;
    }
    return -1;
  };
  const swap = (buffer: Bytes, width: number): Bytes => {
    if (buffer.length % width !== 0) {
      throw new NativeRangeError(
        'Buffer size must be a multiple of ' + String(width * 8) + '-bits',
      );
    }
    for (let at = 0; at < buffer.length; at += width) {
      apply(typedSubarray, buffer, [at, at + width]).reverse();
    }
    return buffer;
  };
  const fillWith = (buffer: Bytes, pattern: ArrayLike<number>, from: number, to: number): Bytes => {
    if (pattern.length === 0) return apply(typedFill, buffer, [0, from, to]);
    for (let at = from; at < to; at += 1) buffer[at] = pattern[(at - from) % pattern.length] ?? 0;
    return buffer;
  };

  const methods: Record<string, (this: Bytes, ...given: unknown[]) => unknown> = {
    compare(other, start, end, from, to) {
      const target = view(bytesOf(other, 'target'), start, end);
      return compare(view(this, from, to), target);
    },
    copy(target, at, from, to) {
      const into = bytesOf(target, 'target');
      const start = clamp(at, into.length, 0);
      const end = clamp(to, this.length, this.length);
      const piece = view(this, clamp(from, this.length, 0), end);
      const fitting = view(piece, 0, Math.min(piece.length, into.length - start));
      into.set(fitting, start);
      return fitting.length;
    },
    equals(other) {
      return compare(this, bytesOf(other, 'target')) === 0;
    },
    fill(value, start, end, encoding) {
      const isText = typeof value === 'string';
      const named =
        isText && typeof start === 'string' ? start : typeof end === 'string' ? end : encoding;
      const pattern = isText ? bytes.decode(value, encodingOf(named)) : undefined;
      const from = clamp(typeof start === 'string' ? undefined : start, this.length, 0);
      const to = clamp(typeof end === 'string' ? undefined : end, this.length, this.length);
      return fillWith(
        this,
        pattern ?? (value instanceof Uint8Array ? value : [Number(value) & 0xff]),
        from,
        to,
      );
    },
    includes(value, offset, encoding) {
      return find(this, value, offset, encoding) !== -1;
    },
    indexOf(value, offset, encoding) {
      return find(this, value, offset, encoding);
    },
    lastIndexOf(value, offset, encoding) {
      return findLast(this, value, offset, encoding);
    },
    slice(start, end) {
      return view(this, start, end);
    },
    subarray(start, end) {
      return view(this, start, end);
    },
    swap16() {
      return swap(this, 2);
    },
    swap32() {
      return swap(this, 4);
    },
    swap64() {
      return swap(this, 8);
    },
    toJSON() {
      return { type: 'Buffer', data: Array.prototype.slice.call(this) };
    },
    write(text, offset, length, encoding) {
      const named = [offset, length, encoding].find((value) => typeof value === 'string');
      const from = clamp(typeof offset === 'string' ? undefined : offset, this.length, 0);
      const room = clamp(
        typeof length === 'string' ? undefined : length,
        this.length - from,
        this.length - from,
      );
      const encoded = bytes.decode(String(text), encodingOf(named));
      let size = Math.min(encoded.length, room);
      // A UTF-8 character is written whole or not at all.
      while (
        size < encoded.length &&
        size > 0 &&
        encodingOf(named) === 'utf8' &&
        ((encoded[size] ?? 0) & 0xc0) === 0x80
      )
        size -= 1;
      this.set(encoded.subarray(0, size), from);
      return size;
    },
  };
  const toText = function (this: Bytes, encoding: unknown, start: unknown, end: unknown): string {
    const from = clamp(start, this.length, 0);
    return bytes.encode(
      view(this, from, clamp(end, this.length, this.length)),
      encodingOf(encoding),
    );
  };
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  };
  define('toString', toText);
  Object.keys(methods).forEach((name) => {
    define(name, methods[name]);
  });
}
