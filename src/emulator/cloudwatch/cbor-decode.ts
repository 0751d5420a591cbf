import type { JsonValue } from '../../core/json.ts';

/** Bytes that are no CBOR, or none that a service of AWS takes. */
export class CborError extends Error {
  override readonly name = 'CborError';
}

/** Major types. https://www.rfc-editor.org/rfc/rfc8949.html#name-major-types */
const MAJOR = { unsigned: 0, negative: 1, bytes: 2, text: 3, list: 4, map: 5, tag: 6, simple: 7 };

/** Additional information: an argument of 1, 2, 4 or 8 bytes follows; no end is given. */
const FIRST_LONG = 24;
const INDEFINITE = 31;
const BREAK = 0xff;

/** Levels of nesting; requests have fewer than ten. */
const MAX_DEPTH = 64;

/**
 * Decodes one value. Tags are dropped, so a timestamp is its seconds since 1970. Throws CborError.
 * https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html
 */
export function decodeCbor(bytes: Uint8Array): JsonValue {
  const reader = createReader(bytes);
  const value = reader.value(0);
  if (!reader.isAtEnd()) throw new CborError('more than one value');
  return value;
}

function createReader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (count: number): number => {
    if (at + count > bytes.length) throw new CborError('it ends too early');
    at += count;
    return at - count;
  };
  const argument = (info: number): number => {
    if (info < FIRST_LONG) return info;
    if (info === FIRST_LONG) return view.getUint8(take(1));
    if (info === 25) return view.getUint16(take(2));
    if (info === 26) return view.getUint32(take(4));
    if (info === 27) return Number(view.getBigUint64(take(8)));
    throw new CborError('a length that is none');
  };
  const isBreak = (): boolean => {
    if (bytes[at] !== BREAK) return false;
    at += 1;
    return true;
  };
  /** Runs once per item, of a given number or up to the break. */
  const each = (info: number, item: () => void): void => {
    const count = info === INDEFINITE ? Infinity : argument(info);
    for (let index = 0; index < count; index += 1) {
      if (info === INDEFINITE && isBreak()) return;
      item();
    }
  };
  const text = (info: number): string => {
    if (info !== INDEFINITE) {
      const length = argument(info);
      const start = take(length);
      return new TextDecoder().decode(bytes.subarray(start, start + length));
    }
    const parts: string[] = [];
    each(info, () => parts.push(text(view.getUint8(take(1)) & 0x1f)));
    return parts.join('');
  };
  const simple = (info: number): JsonValue => {
    if (info === 20 || info === 21) return info === 21;
    if (info === 22 || info === 23) return null;
    if (info === 26) return view.getFloat32(take(4));
    if (info === 27) return view.getFloat64(take(8));
    throw new CborError('a simple value that is not supported');
  };
  const value = (depth: number): JsonValue => {
    if (depth > MAX_DEPTH) throw new CborError('it is nested too deeply');
    const first = view.getUint8(take(1));
    const [major, info] = [first >> 5, first & 0x1f];
    if (major === MAJOR.unsigned) return argument(info);
    if (major === MAJOR.negative) return -1 - argument(info);
    if (major === MAJOR.bytes || major === MAJOR.text) return text(info);
    if (major === MAJOR.tag) {
      argument(info);
      return value(depth + 1);
    }
    if (major === MAJOR.simple) return simple(info);
    if (major === MAJOR.list) {
      const list: JsonValue[] = [];
      each(info, () => list.push(value(depth + 1)));
      return list;
    }
    const members: [string, JsonValue][] = [];
    each(info, () => {
      const key = value(depth + 1);
      if (typeof key !== 'string') throw new CborError('a key that is no text');
      members.push([key, value(depth + 1)]);
    });
    return Object.fromEntries(members);
  };
  return { value, isAtEnd: () => at === bytes.length };
}
