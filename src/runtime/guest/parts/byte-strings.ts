/* eslint-disable @typescript-eslint/unbound-method -- intrinsics are kept here and applied later */
import type { Guest } from '../guest.ts';

/**
 * Runtime 1.0's strings of bytes. They are marked by their contents, so that a digest of one takes its bytes
 * and not its UTF-8; a text made of several of them loses the mark.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 */
export function installByteStrings(guest: Guest): void {
  const { bytes } = guest;
  const NativeTypeError = TypeError;
  const marked = Object.create(null) as Record<string, boolean | undefined>;
  const ENCODINGS = ['hex', 'base64', 'base64url'];
  const isByte = (text: string): boolean => {
    for (let index = 0; index < text.length; index += 1)
      if (text.charCodeAt(index) > 0xff) return false;
    return true;
  };
  const mark = (text: string): string => {
    marked[text] = true;
    return text;
  };
  guest.isByteText = (text) => marked[text] === true;
  guest.markByteText = mark;

  const checked = (encoding: unknown): string => {
    const name = String(encoding);
    if (!ENCODINGS.includes(name)) throw new NativeTypeError('Unknown encoding: "' + name + '"');
    return name;
  };
  const bytesFrom = (source: unknown, encoding?: unknown): string => {
    if (Array.isArray(source)) return mark(bytes.latin1Text(new Uint8Array(source as number[])));
    if (typeof source !== 'string') {
      throw new NativeTypeError('value must be a string or array');
    }
    return mark(bytes.latin1Text(bytes.decode(source, checked(encoding))));
  };
  const methods: Record<string, (this: unknown, start?: number, end?: number) => string | null> = {
    fromBytes(start, end) {
      const text = String(this).slice(start, end);
      return isByte(text) ? text : null;
    },
    fromUTF8(start, end) {
      const text = String(this).slice(start, end);
      return isByte(text) ? (bytes.utf8Text(bytes.latin1Bytes(text), true) ?? null) : text;
    },
    toBytes(start, end) {
      const text = String(this).slice(start, end);
      return isByte(text) ? mark(text) : null;
    },
    toUTF8(start, end) {
      return mark(bytes.latin1Text(bytes.utf8Bytes(String(this).slice(start, end))));
    },
  };
  const apply = Reflect.apply as (fn: unknown, self: unknown, args: []) => string;
  const nativeToString = String.prototype.toString;
  const toString = {
    toString(this: unknown, encoding?: unknown): string {
      const text = apply(nativeToString, this, []);
      if (encoding === undefined) return text;
      return bytes.encode(
        isByte(text) ? bytes.latin1Bytes(text) : bytes.utf8Bytes(text),
        checked(encoding),
      );
    },
  }.toString;
  const define = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  };
  define(String, 'bytesFrom', bytesFrom);
  define(String.prototype, 'toString', toString);
  Object.keys(methods).forEach((name) => {
    define(String.prototype, name, methods[name]);
  });
}
