import type { Guest } from '../guest.ts';

/** TextEncoder and TextDecoder, UTF-8 only. */
export function installTextEncoding(guest: Guest): void {
  const { bytes, global } = guest;
  const NativeTypeError = TypeError;
  const NativeRangeError = RangeError;
  const LABELS = ['utf-8', 'utf8'];

  class TextEncoder {
    readonly encoding = 'utf-8';
    encode(text: unknown = ''): Uint8Array {
      return bytes.utf8Bytes(String(text));
    }
    encodeInto(text: unknown, target: unknown): { read: number; written: number } {
      if (!(target instanceof Uint8Array)) {
        throw new NativeTypeError('The "destination" argument must be an instance of Uint8Array');
      }
      const source = String(text);
      let read = 0;
      let written = 0;
      while (read < source.length) {
        const width = (source.codePointAt(read) ?? 0) > 0xffff ? 2 : 1;
        const encoded = bytes.utf8Bytes(source.slice(read, read + width));
        if (written + encoded.length > target.length) break;
        target.set(encoded, written);
        written += encoded.length;
        read += width;
      }
      return { read, written };
    }
  }

  class TextDecoder {
    readonly encoding = 'utf-8';
    readonly fatal: boolean;
    readonly ignoreBOM: boolean;
    constructor(label: unknown = 'utf-8', options: { fatal?: unknown; ignoreBOM?: unknown } = {}) {
      if (!LABELS.includes(String(label).toLowerCase())) {
        throw new NativeRangeError('The "' + String(label) + '" encoding is not supported');
      }
      this.fatal = Boolean(options.fatal);
      this.ignoreBOM = Boolean(options.ignoreBOM);
    }
    decode(input?: unknown): string {
      const text = bytes.utf8Text(viewOf(input), this.fatal);
      if (text === undefined) throw new NativeTypeError('The encoded data was not valid');
      return this.ignoreBOM || text.charCodeAt(0) !== 0xfeff ? text : text.slice(1);
    }
  }
  const viewOf = (input: unknown): Uint8Array => {
    if (input === undefined) return new Uint8Array(0);
    if (input instanceof ArrayBuffer) return new Uint8Array(input);
    if (!ArrayBuffer.isView(input)) {
      throw new NativeTypeError('The "input" argument must be an instance of TypedArray');
    }
    return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  };
  global.TextEncoder = TextEncoder;
  global.TextDecoder = TextDecoder;
}
