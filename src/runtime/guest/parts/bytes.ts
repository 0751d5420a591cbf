/* eslint-disable @typescript-eslint/prefer-for-of -- the function under test may replace iterators, and 1.0 has none */
import type { ByteTools, Guest } from '../guest.ts';

/** Conversions between text and bytes that the modules share; gives the function under test nothing. */
export function installBytes(guest: Guest): void {
  const HEX = '0123456789abcdef';
  const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const BASE64URL = BASE64.slice(0, 62) + '-_';
  const REPLACEMENT = 0xfffd;
  const { fromCharCode, fromCodePoint } = String;

  const pushUtf8 = (bytes: number[], code: number): void => {
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000)
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  };
  const utf8Bytes = (text: string): Uint8Array => {
    const bytes: number[] = [];
    for (let index = 0; index < text.length; index += 1) {
      const code = text.codePointAt(index) ?? 0;
      if (code > 0xffff) index += 1;
      pushUtf8(bytes, code >= 0xd800 && code <= 0xdfff ? REPLACEMENT : code);
    }
    return new Uint8Array(bytes);
  };

  /** Code point at `index` and its length; code -1 for a malformed sequence of that length. */
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
  const utf8Text = (bytes: ArrayLike<number>, strict?: boolean): string | undefined => {
    let text = '';
    for (let index = 0; index < bytes.length;) {
      const { code, length } = sequenceAt(bytes, index);
      if (code === -1 && strict === true) return undefined;
      text += fromCodePoint(code === -1 ? REPLACEMENT : code);
      index += length;
    }
    return text;
  };
  const latin1Text = (bytes: ArrayLike<number>): string => {
    let text = '';
    for (let index = 0; index < bytes.length; index += 1) text += fromCharCode(bytes[index] ?? 0);
    return text;
  };
  const latin1Bytes = (text: string): Uint8Array => {
    const bytes = new Uint8Array(text.length);
    for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
    return bytes;
  };

  const hexText = (bytes: ArrayLike<number>): string => {
    let text = '';
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0;
      text += HEX.charAt(byte >> 4) + HEX.charAt(byte & 15);
    }
    return text;
  };
  const base64Text = (bytes: ArrayLike<number>, alphabet: string, padding: string): string => {
    let text = '';
    for (let index = 0; index < bytes.length; index += 3) {
      const left = bytes.length - index;
      const group =
        ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
      text += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63);
      text += left > 1 ? alphabet.charAt((group >> 6) & 63) : padding;
      text += left > 2 ? alphabet.charAt(group & 63) : padding;
    }
    return text;
  };
  const hexBytes = (text: string): Uint8Array => {
    const bytes: number[] = [];
    for (let index = 0; index + 1 < text.length; index += 2) {
      const high = HEX.indexOf(text.charAt(index).toLowerCase());
      const low = HEX.indexOf(text.charAt(index + 1).toLowerCase());
      if (high === -1 || low === -1) break;
      bytes.push((high << 4) | low);
    }
    return new Uint8Array(bytes);
  };
  /** Takes both alphabets and stops at the first character of neither, as the runtimes do. */
  const base64Bytes = (text: string): Uint8Array => {
    const bytes: number[] = [];
    let bits = 0;
    let count = 0;
    for (let index = 0; index < text.length; index += 1) {
      const char = text.charAt(index);
      const digit = Math.max(BASE64.indexOf(char), BASE64URL.indexOf(char));
      if (digit === -1) break;
      bits = ((bits << 6) | digit) & 0xffffff;
      count += 6;
      if (count >= 8) {
        count -= 8;
        bytes.push((bits >> count) & 0xff);
      }
    }
    return new Uint8Array(bytes);
  };

  const tools: ByteTools = {
    utf8Bytes,
    utf8Text,
    latin1Text,
    latin1Bytes,
    encode(bytes, encoding) {
      if (encoding === 'hex') return hexText(bytes);
      if (encoding === 'base64') return base64Text(bytes, BASE64, '=');
      if (encoding === 'base64url') return base64Text(bytes, BASE64URL, '');
      return utf8Text(bytes) ?? '';
    },
    decode(text, encoding) {
      if (encoding === 'hex') return hexBytes(text);
      return encoding === 'utf8' ? utf8Bytes(text) : base64Bytes(text);
    },
  };
  guest.bytes = tools;
}
