/* eslint-disable @typescript-eslint/no-base-to-string -- values become text as the runtime makes them */
/* eslint-disable @typescript-eslint/unbound-method -- intrinsics are kept here and applied later */
import type { Guest } from '../guest.ts';

/**
 * `Buffer` and the `buffer` module: the constructor's own functions. Methods are in buffer-methods.ts and
 * buffer-numbers.ts.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function installBuffer(guest: Guest): void {
  const { bytes } = guest;
  const NativeTypeError = TypeError;
  const NativeRangeError = RangeError;
  const { setPrototypeOf } = Object;
  const ENCODINGS: Record<string, string | undefined> = {
    utf8: 'utf8',
    'utf-8': 'utf8',
    hex: 'hex',
    base64: 'base64',
    base64url: 'base64url',
  };
  const prototype = Object.create(Uint8Array.prototype) as Uint8Array;

  const wrap = (view: Uint8Array): Uint8Array => setPrototypeOf(view, prototype) as Uint8Array;
  const copyOf = (source: ArrayLike<number>): Uint8Array => {
    const copy = new Uint8Array(source.length);
    for (let index = 0; index < source.length; index += 1) copy[index] = source[index] ?? 0;
    return wrap(copy);
  };
  const encodingOf = (encoding: unknown): string => {
    if (encoding === undefined) return 'utf8';
    const name = typeof encoding === 'string' ? ENCODINGS[encoding] : undefined;
    if (name === undefined) {
      throw new NativeTypeError('"' + String(encoding) + '" encoding is not supported');
    }
    return name;
  };
  const typeName = (value: unknown): string => (value === null ? 'null' : typeof value);
  const unfit = (value: unknown): never => {
    throw new NativeTypeError(
      'first argument ' + typeName(value) + ' is not a string or Buffer-like object',
    );
  };
  const bytesOf = (value: unknown, name: string): Uint8Array => {
    if (value instanceof Uint8Array) return value;
    throw new NativeTypeError(
      '"' + name + '" argument must be an instance of Buffer or Uint8Array',
    );
  };
  const compare = (one: Uint8Array, other: Uint8Array): number => {
    const length = Math.min(one.length, other.length);
    for (let index = 0; index < length; index += 1) {
      const difference = (one[index] ?? 0) - (other[index] ?? 0);
      if (difference !== 0) return Math.sign(difference);
    }
    return Math.sign(one.length - other.length);
  };
  const allocate = (size: unknown): Uint8Array => {
    if (typeof size !== 'number')
      throw new NativeTypeError('"size" argument must be of type number');
    if (!(size >= 0) || size > 0x7fffffff) throw new NativeRangeError('invalid size');
    return wrap(new Uint8Array(size));
  };
  const fromObject = (value: object, first: unknown, length: unknown): Uint8Array => {
    if (value instanceof ArrayBuffer) {
      return wrap(new Uint8Array(value, Number(first ?? 0), length as number | undefined));
    }
    const data = (value as { type?: unknown; data?: unknown }).data;
    if ((value as { type?: unknown }).type === 'Buffer' && Array.isArray(data))
      return copyOf(data as number[]);
    const primitive: unknown = value.valueOf();
    if (primitive !== value) return Buffer.from(primitive, first, length);
    if (typeof (value as ArrayLike<number>).length !== 'number') return unfit(value);
    return copyOf(value as ArrayLike<number>);
  };
  const Buffer = {
    Buffer: {
      alloc(size: unknown, fill?: unknown, encoding?: unknown): Uint8Array {
        const buffer = allocate(size) as Uint8Array & { fill(...args: unknown[]): Uint8Array };
        return fill === undefined ? buffer : buffer.fill(fill, 0, buffer.length, encoding);
      },
      allocUnsafe: allocate,
      allocUnsafeSlow: allocate,
      byteLength(value: unknown, encoding?: unknown): number {
        if (typeof value === 'string') return bytes.decode(value, encodingOf(encoding)).length;
        if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
        return unfit(value);
      },
      compare: (one: unknown, other: unknown) =>
        compare(bytesOf(one, 'source'), bytesOf(other, 'target')),
      concat(list: unknown, total?: number): Uint8Array {
        if (!Array.isArray(list)) {
          throw new NativeTypeError('"list" argument must be an instance of Array');
        }
        const parts = (list as unknown[]).map((item) => bytesOf(item, 'list[i]'));
        const joined = allocate(total ?? parts.reduce((sum, part) => sum + part.length, 0));
        let at = 0;
        parts.forEach((part) => {
          joined.set(
            part.subarray(0, Math.max(0, joined.length - at)),
            Math.min(at, joined.length),
          );
          at += part.length;
        });
        return joined;
      },
      from(value: unknown, first?: unknown, length?: unknown): Uint8Array {
        if (typeof value === 'string') return copyOf(bytes.decode(value, encodingOf(first)));
        return typeof value === 'object' && value !== null
          ? fromObject(value, first, length)
          : unfit(value);
      },
      isBuffer: (value: unknown) => Object.prototype.isPrototypeOf.call(prototype, value as object),
      isEncoding: (name: unknown) => typeof name === 'string' && ENCODINGS[name] !== undefined,
    },
  }.Buffer;
  // A method is callable, has a prototype only if it is given one, and cannot be constructed.
  const callable = {
    Buffer(): never {
      throw new NativeTypeError('Buffer is not a constructor');
    },
  }.Buffer;
  Object.keys(Buffer).forEach((name) => {
    const value = (Buffer as Record<string, unknown>)[name];
    Object.defineProperty(callable, name, { value, writable: true, configurable: true });
  });
  Object.defineProperty(callable, 'prototype', { value: prototype, writable: false });
  Object.defineProperty(prototype, 'constructor', {
    value: callable,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(prototype, Symbol.toStringTag, { value: 'Buffer', configurable: true });
  guest.buffers = { prototype, wrap, encodingOf, bytesOf, compare };
  guest.modules.buffer = {
    Buffer: callable,
    constants: { MAX_LENGTH: 0x7fffffff, MAX_STRING_LENGTH: 0x7fffffff },
    kMaxLength: 0x7fffffff,
  };
  Object.defineProperty(guest.global, 'Buffer', {
    value: callable,
    writable: true,
    configurable: true,
  });
}
