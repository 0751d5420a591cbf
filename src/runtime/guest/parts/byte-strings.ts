import type { Guest } from '../guest.ts';

/**
 * Runtime 1.0's strings of bytes. A byte above 0x7f is a character from U+DC80 to U+DCFF here: half a surrogate
 * pair, which no text of the runtime can hold, so that bytes stay bytes wherever a function puts them.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 */
export function installByteStrings(guest: Guest): void {
  const { bytes, define, global, textOf } = guest;
  const { charCodeAt, exec, indexIn, sliceText, splitText, toUpperCase, uncurryThis } =
    guest.intrinsics;
  const { fromCharCode } = String;
  const NativeString = global.String as StringConstructor;
  const ENCODINGS = ['hex', 'base64', 'base64url'];
  const BYTES = /[\udc80-\udcff]/;
  const BYTE = 0xdc00;
  const ODD = /(?:^|[^\\])\\(?:\\\\)*$/;

  const hasBytes = (text: string): boolean => exec(BYTES, text) !== null;
  const codeOf = (code: number): number =>
    code >= BYTE + 0x80 && code <= BYTE + 0xff ? code - BYTE : code;
  guest.byteText = (raw) => {
    let text = '';
    for (let index = 0; index < raw.length; index += 1) {
      const byte = raw[index] ?? 0;
      text += fromCharCode(byte > 0x7f ? BYTE + byte : byte);
    }
    return text;
  };
  const utf8Text = (text: string): string =>
    hasBytes(text) ? bytes.utf8Text(bytes.utf8Bytes(text)) : text;
  guest.plainText = utf8Text;
  /** JSON has escapes in place of bytes. */
  guest.unescaped = (json) => {
    const pieces = splitText(json, '\\udc');
    let text = pieces[0] ?? '';
    for (let index = 1; index < pieces.length; index += 1) {
      const piece = pieces[index] ?? '';
      const code = Number('0xdc' + sliceText(piece, 0, 2));
      // A backslash before the escape would make it a text of its own.
      const isEscape = code >= BYTE + 0x80 && exec(ODD, text) === null;
      text += isEscape ? fromCharCode(code) + sliceText(piece, 2) : '\\udc' + piece;
    }
    return text;
  };

  const checked = (encoding: unknown): string => {
    if (typeof encoding !== 'string') throw new TypeError('"encoding" must be a string');
    if (indexIn(ENCODINGS, encoding) !== -1) return encoding;
    throw new TypeError('Unknown encoding: "' + encoding + '"');
  };
  const fromList = (source: ArrayLike<unknown>): string => {
    const raw = new Uint8Array(Number(source.length) || 0);
    for (let index = 0; index < raw.length; index += 1) raw[index] = Number(source[index]);
    return guest.byteText(raw);
  };
  const statics = {
    bytesFrom(source: unknown, encoding: unknown): string {
      if (typeof source === 'object' && source !== null)
        return fromList(source as ArrayLike<unknown>);
      if (typeof source !== 'string')
        throw new TypeError('value must be a string or array-like object');
      return guest.byteText(bytes.decode(source, checked(encoding)));
    },
  };
  const subject = (self: unknown): string => {
    if (self === undefined || self === null)
      throw new TypeError('cannot convert undefined to object');
    return textOf(self);
  };
  type Method = (this: unknown, start?: number, end?: number) => unknown;
  const methods: Record<string, Method> = {
    fromBytes(start, end) {
      const part = sliceText(subject(this), start, end);
      let text = '';
      for (let index = 0; index < part.length; index += 1)
        text += fromCharCode(codeOf(charCodeAt(part, index)));
      return text;
    },
    fromUTF8(start, end) {
      const part = sliceText(subject(this), start, end);
      if (!hasBytes(part)) return part;
      return bytes.decodeUtf8(bytes.utf8Bytes(part), true, false)?.text ?? null;
    },
    toBytes(start, end) {
      const part = sliceText(subject(this), start, end);
      const raw = new Uint8Array(part.length);
      for (let index = 0; index < part.length; index += 1) {
        const code = codeOf(charCodeAt(part, index));
        if (code > 0xff) return null;
        raw[index] = code;
      }
      return guest.byteText(raw);
    },
    toUTF8(start, end) {
      return sliceText(guest.byteText(bytes.utf8Bytes(subject(this))), start, end);
    },
    charCodeAt(at) {
      return codeOf(charCodeAt(subject(this), at!));
    },
  };
  const plain = uncurryThis(NativeString.prototype.toString);
  const codePoint = uncurryThis(NativeString.prototype.codePointAt);
  const conversions = {
    toString(this: unknown, ...given: unknown[]): string {
      const text = plain(this);
      if (given.length === 0) return text;
      if (typeof given[0] !== 'string') throw new TypeError('encoding must be a string');
      return bytes.encode(bytes.utf8Bytes(text), checked(given[0]));
    },
    codePointAt(this: unknown, at?: unknown): number {
      return codeOf(codePoint(this, at as number) ?? NaN);
    },
  };
  const { encodeURIComponent, encodeURI } = global as unknown as typeof globalThis;
  const encoded = (text: string, encode: (text: string) => string): string => {
    if (!hasBytes(text)) return encode(text);
    let uri = '';
    for (let index = 0; index < text.length; index += 1) {
      const code = charCodeAt(text, index);
      uri += codeOf(code) === code ? encode(sliceText(text, index, index + 1)) : '%' + hex(code);
    }
    return uri;
  };
  const hex = (code: number): string => toUpperCase(bytes.encode([codeOf(code)], 'hex'));
  const encoders = {
    encodeURI: (value: unknown) => encoded(textOf(value), encodeURI),
    encodeURIComponent: (value: unknown) => encoded(textOf(value), encodeURIComponent),
  };
  define(global, 'encodeURI', encoders.encodeURI);
  define(global, 'encodeURIComponent', encoders.encodeURIComponent);
  define(NativeString, 'bytesFrom', statics.bytesFrom);
  define(NativeString.prototype, 'toString', conversions.toString);
  define(NativeString.prototype, 'codePointAt', conversions.codePointAt);
  const names = Object.keys(methods);
  for (let index = 0; index < names.length; index += 1)
    define(NativeString.prototype, names[index]!, methods[names[index]!]);
}
