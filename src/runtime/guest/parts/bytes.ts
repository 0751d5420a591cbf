import type { ByteTools, Guest } from '../guest.ts';

/** Conversions between text and bytes that the modules share; gives the function under test nothing. */
export function installBytes(guest: Guest): void {
  const { charAt, charCodeAt, codePointAt, indexOf, subarray, toLowerCase } = guest.intrinsics;
  const { fromCharCode, fromCodePoint } = String;
  const { isFirst } = guest.facts;
  const HEX = '0123456789abcdef';
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const BASE64 = LETTERS + '+/';
  const BASE64URL = LETTERS + '-_';
  const REPLACEMENT = 0xfffd;
  const MAX_WIDTH = 3;

  /** Writes one code point at `at`; answers where the next one goes. */
  const putUtf8 = (bytes: Uint8Array, at: number, code: number): number => {
    if (code < 0x80) {
      bytes[at] = code;
      return at + 1;
    }
    const extra = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    const mark = extra === 1 ? 0xc0 : extra === 2 ? 0xe0 : 0xf0;
    bytes[at] = mark | (code >> (6 * extra));
    for (let step = 1; step <= extra; step += 1)
      bytes[at + step] = 0x80 | ((code >> (6 * (extra - step))) & 63);
    return at + extra + 1;
  };
  /** See byte-strings.ts. */
  const isByte = (code: number): boolean => isFirst && code >= 0xdc80 && code <= 0xdcff;
  const utf8Bytes = (text: string): Uint8Array => {
    const bytes = new Uint8Array(text.length * MAX_WIDTH);
    let size = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = codePointAt(text, index) ?? 0;
      if (code > 0xffff) index += 1;
      if (isByte(code)) {
        bytes[size] = code & 0xff;
        size += 1;
      } else size = putUtf8(bytes, size, code >= 0xd800 && code <= 0xdfff ? REPLACEMENT : code);
    }
    return subarray(bytes, 0, size);
  };

  /** Code point at `index` and its length; code -1 for a malformed sequence of that length, -2 for a cut one. */
  const sequenceAt = (
    bytes: ArrayLike<number>,
    index: number,
  ): { code: number; length: number } => {
    const first = bytes[index] ?? 0;
    if (first < 0x80) return { code: first, length: 1 };
    const extra = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4) return { code: -1, length: 1 };
    let code = first & (0x3f >> extra);
    for (let step = 1; step <= extra; step += 1) {
      if (index + step >= bytes.length) return { code: -2, length: step };
      const byte = bytes[index + step] ?? 0;
      const isLow =
        step === 1 && ((first === 0xe0 && byte < 0xa0) || (first === 0xf0 && byte < 0x90));
      const isHigh =
        step === 1 && ((first === 0xed && byte > 0x9f) || (first === 0xf4 && byte > 0x8f));
      if ((byte & 0xc0) !== 0x80 || isLow || isHigh) return { code: -1, length: step };
      code = (code << 6) | (byte & 63);
    }
    return { code, length: extra + 1 };
  };
  const decodeUtf8: ByteTools['decodeUtf8'] = (bytes, isStrict, isPart) => {
    let text = '';
    let index = 0;
    while (index < bytes.length) {
      const { code, length } = sequenceAt(bytes, index);
      if (code === -2 && isPart) break;
      if (code < 0 && isStrict) return undefined;
      text += fromCodePoint(code < 0 ? REPLACEMENT : code);
      index += length;
    }
    return { text, rest: bytes.length - index };
  };
  const latin1Text = (bytes: ArrayLike<number>): string => {
    let text = '';
    for (let index = 0; index < bytes.length; index += 1) text += fromCharCode(bytes[index] ?? 0);
    return text;
  };
  const latin1Bytes = (text: string): Uint8Array => {
    const bytes = new Uint8Array(text.length);
    for (let index = 0; index < text.length; index += 1) bytes[index] = charCodeAt(text, index);
    return bytes;
  };

  const hexText = (bytes: ArrayLike<number>): string => {
    let text = '';
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0;
      text += charAt(HEX, byte >> 4) + charAt(HEX, byte & 15);
    }
    return text;
  };
  const base64Text = (bytes: ArrayLike<number>, alphabet: string, padding: string): string => {
    let text = '';
    for (let index = 0; index < bytes.length; index += 3) {
      const left = bytes.length - index;
      const group =
        ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
      text += charAt(alphabet, group >> 18) + charAt(alphabet, (group >> 12) & 63);
      text += left > 1 ? charAt(alphabet, (group >> 6) & 63) : padding;
      text += left > 2 ? charAt(alphabet, group & 63) : padding;
    }
    return text;
  };
  const hexBytes = (text: string): Uint8Array => {
    const digits = toLowerCase(text);
    const bytes = new Uint8Array(digits.length >> 1);
    for (let index = 0; index < bytes.length; index += 1) {
      const high = indexOf(HEX, charAt(digits, 2 * index));
      const low = indexOf(HEX, charAt(digits, 2 * index + 1));
      if (high === -1 || low === -1) return subarray(bytes, 0, index);
      bytes[index] = (high << 4) | low;
    }
    return bytes;
  };
  /** How many characters of an alphabet a text begins with. */
  const digitsOf = (text: string, alphabet: string): number => {
    let count = 0;
    while (count < text.length && indexOf(alphabet, charAt(text, count)) !== -1) count += 1;
    return count;
  };
  /** Stops at the first character that is not in the alphabet. */
  const base64Bytes = (text: string, alphabet: string): Uint8Array => {
    const digits = digitsOf(text, alphabet);
    const bytes = new Uint8Array((digits * 3) >> 2);
    let size = 0;
    let bits = 0;
    let count = 0;
    for (let index = 0; index < digits; index += 1) {
      const digit = indexOf(alphabet, charAt(text, index));
      bits = ((bits << 6) | digit) & 0xffffff;
      count += 6;
      if (count < 8) continue;
      count -= 8;
      bytes[size] = (bits >> count) & 0xff;
      size += 1;
    }
    return bytes;
  };
  const alphabetOf = (encoding: string): string => (encoding === 'base64' ? BASE64 : BASE64URL);

  guest.bytes = {
    utf8Bytes,
    decodeUtf8,
    utf8Text: (bytes) => decodeUtf8(bytes, false, false)?.text ?? '',
    latin1Text,
    latin1Bytes,
    encode(bytes, encoding) {
      if (encoding === 'hex') return hexText(bytes);
      if (encoding === 'base64') return base64Text(bytes, BASE64, '=');
      if (encoding === 'base64url') return base64Text(bytes, BASE64URL, '');
      return guest.bytes.utf8Text(bytes);
    },
    decode(text, encoding) {
      if (encoding === 'hex') return hexBytes(text);
      return encoding === 'utf8' ? utf8Bytes(text) : base64Bytes(text, alphabetOf(encoding));
    },
    decodedLength(text, encoding) {
      if (encoding === 'hex') return utf8Bytes(text).length >> 1;
      if (encoding === 'utf8') return utf8Bytes(text).length;
      return (digitsOf(text, alphabetOf(encoding)) * 3) >> 2;
    },
  };
}
