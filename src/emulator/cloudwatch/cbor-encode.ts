/** What can be encoded. */
export type CborValue =
  string | number | Date | readonly CborValue[] | { readonly [key: string]: CborValue };

/** Tag of a time in seconds since 1970. https://www.rfc-editor.org/rfc/rfc8949.html#name-epoch-based-date-time */
const EPOCH_TAG = 0xc1;
const DOUBLE = 0xfb;

/** Encodes a value: numbers as doubles, dates as tagged seconds, everything with its length in front. */
export function encodeCbor(value: CborValue): Buffer {
  if (typeof value === 'number') return double(value);
  if (value instanceof Date) {
    return Buffer.concat([Buffer.from([EPOCH_TAG]), double(value.getTime() / 1_000)]);
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(3, text.length), text]);
  }
  if (isList(value)) return Buffer.concat([head(4, value.length), ...value.map(encodeCbor)]);
  const members = Object.entries(value);
  const encoded = members.flatMap(([key, member]) => [encodeCbor(key), encodeCbor(member)]);
  return Buffer.concat([head(5, members.length), ...encoded]);
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
