/** What can be encoded. */
export type CborValue = string | number | boolean | Date | readonly CborValue[] | CborObject;

/** A map; members that are undefined are left out. */
export interface CborObject {
  readonly [key: string]: CborValue | undefined;
}

/** Tag of a time in seconds since 1970. https://www.rfc-editor.org/rfc/rfc8949.html#name-epoch-based-date-time */
const EPOCH_TAG = 0xc1;
const DOUBLE = 0xfb;
const [FALSE, TRUE] = [0xf4, 0xf5];

/** Encodes a value: numbers as doubles, dates as tagged seconds, everything with its length in front. */
export function encodeCbor(value: CborValue): Buffer {
  if (typeof value === 'number') return double(value);
  if (typeof value === 'boolean') return Buffer.from([value ? TRUE : FALSE]);
  if (value instanceof Date) {
    return Buffer.concat([Buffer.from([EPOCH_TAG]), double(value.getTime() / 1_000)]);
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(3, text.length), text]);
  }
  if (isList(value)) return Buffer.concat([head(4, value.length), ...value.map(encodeCbor)]);
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [Buffer.concat([encodeCbor(key), encodeCbor(member)])],
  );
  return Buffer.concat([head(5, members.length), ...members]);
}

function isList(value: CborValue): value is readonly CborValue[] {
  return Array.isArray(value);
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(9, DOUBLE);
  bytes.writeDoubleBE(value, 1);
  return bytes;
}

/** Major type and length, always in four bytes: longer than needed, and valid. */
function head(major: number, length: number): Buffer {
  const bytes = Buffer.alloc(5, (major << 5) | 26);
  bytes.writeUInt32BE(length, 1);
  return bytes;
}
