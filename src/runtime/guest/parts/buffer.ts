import type { Guest } from '../guest.ts';

/**
 * `Buffer` and the `buffer` module: the constructor's own functions. Methods are in buffer-methods.ts,
 * buffer-text.ts and buffer-numbers.ts.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function installBuffer(guest: Guest): void {
  const { bytes, define, typeOf } = guest;
  const { indexIn, isPrototypeOf, isView, setBytes, subarray } = guest.intrinsics;
  const { setPrototypeOf } = Object;
  const { isArray } = Array;
  type Bytes = Uint8Array;
  const ENCODINGS = ['utf8', 'utf-8', 'hex', 'base64', 'base64url'];
  const MAX_LENGTH = 0x7fffffff;
  const TypedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
  const prototype = Object.create(Uint8Array.prototype) as Bytes;

  const wrap = (view: Bytes): Bytes => setPrototypeOf(view, prototype) as Bytes;
  const exact = (view: Bytes): Bytes => {
    const copy = new Uint8Array(view.length);
    setBytes(copy, view);
    return copy;
  };
  /** Text without a single byte in its encoding is taken as it is: a fault of the runtime. */
  const decode = (text: string, encoding: unknown): Bytes => {
    const name = encodingOf(encoding);
    return bytes.decodedLength(text, name) === 0 ? bytes.utf8Bytes(text) : bytes.decode(text, name);
  };
  const copyOf = (source: {
    readonly [index: number]: unknown;
    readonly length?: unknown;
  }): Bytes => {
    const size = Math.trunc(Number(source.length)) || 0;
    if (size > MAX_LENGTH) throw new RangeError('invalid index');
    const copy = new Uint8Array(Math.max(size, 0));
    for (let index = 0; index < copy.length; index += 1) copy[index] = Number(source[index]);
    return wrap(copy);
  };
  const encodingOf = (encoding: unknown): string => {
    if (encoding === undefined) return 'utf8';
    if (typeof encoding !== 'string') throw new TypeError('encoding must be a string');
    if (indexIn(ENCODINGS, encoding) === -1)
      throw new TypeError('"' + encoding + '" encoding is not supported');
    return encoding === 'utf-8' ? 'utf8' : encoding;
  };
  const unfit = (value: unknown): never => {
    throw new TypeError(
      'first argument ' + typeOf(value) + ' is not a string or Buffer-like object',
    );
  };
  const isTyped = (value: unknown): value is Bytes => isPrototypeOf(TypedArray, value);
  const rawOf = (view: ArrayBufferView): Bytes =>
    new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const bytesOf = (value: unknown, name: string): Bytes => {
    if (isPrototypeOf(Uint8Array.prototype, value) && isView(value)) return rawOf(value);
    throw new TypeError('"' + name + '" argument must be an instance of Buffer or Uint8Array');
  };
  const compare = (one: Bytes, other: Bytes): number => {
    const length = Math.min(one.length, other.length);
    for (let index = 0; index < length; index += 1) {
      const difference = (one[index] ?? 0) - (other[index] ?? 0);
      if (difference !== 0) return Math.sign(difference);
    }
    return Math.sign(one.length - other.length);
  };
  const sizeOf = (size: unknown): number => {
    if (typeof size !== 'number') throw new TypeError('"size" argument must be of type number');
    if (size !== size) throw new RangeError('invalid index');
    if (!(size >= 0) || size > MAX_LENGTH) throw new RangeError('invalid size');
    return size;
  };
  const totalOf = (total: unknown): number => {
    if (typeof total !== 'number') throw new TypeError('"length" argument must be of type number');
    if (!(total >= 0)) throw new RangeError('"length" is out of range');
    if (total > MAX_LENGTH) throw new RangeError('invalid string length');
    return total;
  };
  const fromBuffer = (buffer: ArrayBuffer, first: unknown, length: unknown): Bytes => {
    const offset = Math.trunc(Number(first ?? 0)) || 0;
    if (offset < 0) throw new RangeError('invalid index');
    if (offset > buffer.byteLength) throw new RangeError('"offset" is outside of buffer bounds');
    const room = buffer.byteLength - offset;
    const size = length === undefined ? room : Math.max(Math.trunc(Number(length)) || 0, 0);
    if (size > room) throw new RangeError('"length" is outside of buffer bounds');
    return wrap(new Uint8Array(buffer, offset, size));
  };
  const fromObject = (value: object, first: unknown, length: unknown): Bytes => {
    if (value instanceof ArrayBuffer) return fromBuffer(value, first, length);
    const own = value as { type?: unknown; data?: unknown; length?: unknown };
    if (isTyped(value) || isArray(value)) return copyOf(own);
    if (own.type === 'Buffer' && typeof own.data === 'object' && own.data !== null)
      return copyOf(own.data as ArrayLike<unknown>);
    const primitive: unknown = value.valueOf();
    if (primitive !== value) return functions.from(primitive, first, length);
    return own.length === undefined ? unfit(value) : copyOf(own);
  };
  const functions = {
    alloc(size: unknown, fill?: unknown, encoding?: unknown): Bytes {
      const buffer = wrap(new Uint8Array(sizeOf(size)));
      return fill === undefined
        ? buffer
        : guest.buffers.fill(buffer, [fill, 0, buffer.length, encoding]);
    },
    allocUnsafe: (size: unknown) => wrap(new Uint8Array(sizeOf(size))),
    allocUnsafeSlow: (size: unknown) => wrap(new Uint8Array(sizeOf(size))),
    byteLength(value: unknown, encoding?: unknown): number {
      if (typeof value === 'string') return bytes.decodedLength(value, encodingOf(encoding));
      if (value instanceof ArrayBuffer || isView(value)) return value.byteLength;
      return unfit(value);
    },
    compare: (one: unknown, other: unknown) =>
      compare(bytesOf(one, 'source'), bytesOf(other, 'target')),
    concat(list: unknown, total?: unknown): Bytes {
      if (!isArray(list)) throw new TypeError('"list" argument must be an instance of Array');
      const parts: Bytes[] = [];
      let size = 0;
      for (let index = 0; index < list.length; index += 1) {
        const part = bytesOf((list as unknown[])[index], 'list[' + String(index) + ']');
        parts[index] = part;
        size += part.length;
      }
      const joined = new Uint8Array(total === undefined ? size : totalOf(total));
      let at = 0;
      for (let index = 0; index < parts.length && at < joined.length; index += 1) {
        const part = subarray(parts[index]!, 0, joined.length - at);
        setBytes(joined, part, at);
        at += part.length;
      }
      return wrap(joined);
    },
    from(value: unknown, first?: unknown, length?: unknown): Bytes {
      if (typeof value === 'string') return wrap(exact(decode(value, first)));
      const isObject = typeof value === 'object' || typeof value === 'function';
      return isObject && value !== null ? fromObject(value, first, length) : unfit(value);
    },
    isBuffer: (value: unknown) => isPrototypeOf(prototype, value) && isView(value),
    isEncoding: (name: unknown) => indexIn(ENCODINGS, name) !== -1,
  };
  const Buffer = function Buffer(): never {
    throw new TypeError('Buffer is not a constructor');
  };
  const names = Object.keys(functions);
  for (let index = 0; index < names.length; index += 1)
    define(Buffer, names[index]!, (functions as Record<string, unknown>)[names[index]!]);
  Object.defineProperty(Buffer, 'prototype', { value: prototype, writable: false });
  define(prototype, 'constructor', Buffer);
  Object.defineProperty(prototype, Symbol.toStringTag, { value: 'Buffer', configurable: true });
  guest.buffers = {
    prototype,
    wrap,
    encodingOf,
    decode,
    bytesOf,
    rawOf,
    compare,
    fill: (buffer) => buffer,
  };
  const module = {};
  const constant = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { value, enumerable: true });
  };
  const constants = {};
  constant(constants, 'MAX_LENGTH', MAX_LENGTH);
  constant(constants, 'MAX_STRING_LENGTH', MAX_LENGTH);
  // In njs the module's Buffer has the functions of the global one, and is no function itself.
  constant(module, 'Buffer', Object.defineProperties({}, Object.getOwnPropertyDescriptors(Buffer)));
  constant(module, 'constants', constants);
  constant(module, 'kMaxLength', MAX_LENGTH);
  guest.modules.buffer = module;
  define(guest.global, 'Buffer', Buffer);
}
