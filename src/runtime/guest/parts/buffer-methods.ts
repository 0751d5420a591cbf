import type { Guest } from '../guest.ts';

/** Methods of Buffer that are about bytes: what they hold, and where. */
export function installBufferMethods(guest: Guest): void {
  const { define, typeOf } = guest;
  const { isPrototypeOf, isView, setBytes, subarray } = guest.intrinsics;
  const { prototype, wrap, encodingOf, decode, bytesOf, rawOf, compare } = guest.buffers;
  type Bytes = Uint8Array;

  const subject = (self: unknown): Bytes => bytesOf(self, 'this');
  const whole = (value: unknown): number => Math.trunc(Number(value)) || 0;
  const indexOf = (value: unknown, fallback: number): number => {
    const at = value === undefined ? fallback : whole(value);
    if (at < 0) throw new RangeError('invalid index');
    return at;
  };
  const checkRange = (at: number, limit: number, what: string): void => {
    if (at > limit) throw new RangeError('"' + what + '" is out of range');
  };
  /** The same, in the words of `compare` and `copy`. */
  const edge = (value: unknown, fallback: number, limit: number, what: string): number => {
    const at = indexOf(value, fallback);
    if (at > limit) throw new RangeError('"' + what + '" is out of range: ' + String(at));
    return at;
  };
  const piece = (view: Bytes, from: number, to: number): Bytes =>
    subarray(view, from, Math.max(from, to));

  const needleOf = (value: unknown, encoding: unknown): ArrayLike<number> => {
    const name = encodingOf(encoding);
    if (typeof value === 'string') return decode(value, name);
    if (typeof value === 'number') return [whole(value) & 0xff];
    if (isPrototypeOf(Uint8Array.prototype, value)) return rawOf(value as Bytes);
    throw new TypeError(
      '"value" argument ' + typeOf(value) + ' is not a string or Buffer-like object',
    );
  };
  const isAt = (view: Bytes, needle: ArrayLike<number>, at: number): boolean => {
    for (let index = 0; index < needle.length; index += 1)
      if (view[at + index] !== needle[index]) return false;
    return true;
  };
  /** Where a search begins, counted from the end if negative. */
  const startOf = (view: Bytes, offset: unknown, fallback: number): number => {
    const at = offset === undefined ? fallback : whole(offset);
    return at < 0 ? at + view.length : at;
  };
  /** Next to a text, the first argument that is a text itself is its encoding. */
  const isNamed = (value: unknown, offset: unknown): boolean =>
    typeof value === 'string' && typeof offset === 'string';
  type Search = (self: unknown, value: unknown, offset: unknown, encoding: unknown) => number;
  const find: Search = (self, value, offset, encoding) => {
    const view = subject(self);
    if (isNamed(value, offset)) return find(self, value, undefined, offset);
    const from = Math.max(startOf(view, offset, 0), 0);
    // Nothing is looked at where nothing can be found.
    if (from >= view.length) return -1;
    const needle = needleOf(value, encoding);
    if (needle.length === 0) return 0;
    for (let at = from; at + needle.length <= view.length; at += 1)
      if (isAt(view, needle, at)) return at;
    return -1;
  };
  /** The offset is where the last byte may stand: a fault of the runtime. */
  const findLast: Search = (self, value, offset, encoding) => {
    const view = subject(self);
    if (isNamed(value, offset)) return findLast(self, value, undefined, offset);
    const from = Math.min(startOf(view, offset, view.length - 1), view.length - 1);
    if (from < 0) return -1;
    const needle = needleOf(value, encoding);
    if (needle.length === 0) return view.length;
    for (let at = from - needle.length + 1; at >= 0; at -= 1) if (isAt(view, needle, at)) return at;
    return -1;
  };
  const swap = (self: unknown, width: number): unknown => {
    const view = subject(self);
    if (view.length % width !== 0)
      throw new RangeError('Buffer size must be a multiple of ' + String(width * 8) + '-bits');
    for (let at = 0; at < view.length; at += width)
      for (let step = 0; step < width / 2; step += 1) {
        const byte = view[at + step] ?? 0;
        view[at + step] = view[at + width - 1 - step] ?? 0;
        view[at + width - 1 - step] = byte;
      }
    return self;
  };
  const patternOf = (value: unknown, encoding: unknown): ArrayLike<number> => {
    if (typeof value === 'string') return decode(value, encoding);
    if (typeof value === 'object' && value !== null && isView(value)) return rawOf(value);
    return [whole(value) & 0xff];
  };
  guest.buffers.fill = (buffer, args) => {
    const isText = typeof args[0] === 'string';
    // The encoding takes the first place that holds a text.
    const isFirst = isText && typeof args[1] === 'string';
    const isSecond = isText && typeof args[2] === 'string';
    const start = isFirst ? undefined : args[1];
    const end = isFirst || isSecond ? undefined : args[2];
    const from = indexOf(start, 0);
    const to = indexOf(end, buffer.length);
    checkRange(from, buffer.length, 'offset');
    checkRange(to, buffer.length, 'end');
    const pattern = patternOf(args[0], isFirst ? args[1] : isSecond ? args[2] : args[3]);
    for (let at = from; at < to; at += 1)
      buffer[at] = pattern.length === 0 ? 0 : (pattern[(at - from) % pattern.length] ?? 0);
    return buffer;
  };

  const part = (self: unknown, start: unknown, end: unknown): Bytes => {
    if (!isView(self)) throw new TypeError('this is not a typed array');
    return wrap(subarray(rawOf(self), start as number, end as number));
  };

  const methods: Record<string, (this: unknown, ...given: unknown[]) => unknown> = {
    compare(other, start, end, from, to) {
      const view = subject(this);
      const target = bytesOf(other, 'target');
      const targetFrom = edge(start, 0, target.length, 'targetStart');
      const targetTo = edge(end, target.length, target.length, 'targetEnd');
      const sourceFrom = edge(from, 0, view.length, 'sourceStart');
      const sourceTo = edge(to, view.length, view.length, 'sourceEnd');
      return compare(piece(view, sourceFrom, sourceTo), piece(target, targetFrom, targetTo));
    },
    copy(target, at, from, to) {
      const view = subject(this);
      const into = bytesOf(target, 'target');
      const start = edge(at, 0, into.length, 'targetStart');
      const begin = edge(from, 0, view.length, 'sourceStart');
      const end = edge(to, view.length, view.length, 'sourceEnd');
      const copied = piece(view, begin, Math.min(end, begin + into.length - start));
      setBytes(into, copied, start);
      return copied.length;
    },
    equals(other) {
      return compare(bytesOf(this, 'source'), bytesOf(other, 'target')) === 0;
    },
    fill(...args) {
      return guest.buffers.fill(this as Bytes, args);
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
      return part(this, start, end);
    },
    subarray(start, end) {
      return part(this, start, end);
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
  };
  const names = Object.keys(methods);
  for (let index = 0; index < names.length; index += 1)
    define(prototype, names[index]!, methods[names[index]!]);
}
