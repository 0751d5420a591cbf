import type { Guest } from '../guest.ts';

/**
 * TextEncoder and TextDecoder, UTF-8 only.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function installTextEncoding(guest: Guest): void {
  const { bytes, define, global, textOf } = guest;
  const { codePointAt, isPrototypeOf, isView, setBytes, sliceText, subarray, uncurryThis } =
    guest.intrinsics;
  const { defineProperty } = Object;
  const TypedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
  interface Decoder {
    readonly fatal: boolean;
    readonly ignoreBOM: boolean;
    /** Bytes of a character that the last piece of a stream left unfinished. */
    rest: Uint8Array;
  }
  const encoders = new WeakMap<object, true>();
  const decoders = new WeakMap<object, Decoder>();
  const decoderOf = uncurryThis(WeakMap.prototype.get) as unknown as (
    map: typeof decoders,
    key: unknown,
  ) => Decoder | undefined;
  const isKnown = uncurryThis(WeakMap.prototype.has) as unknown as (
    map: object,
    key: unknown,
  ) => boolean;
  const remember = uncurryThis(WeakMap.prototype.set) as unknown as (
    map: object,
    key: object,
    value: unknown,
  ) => void;

  const newOnly = (name: string, target: unknown): void => {
    if (target === undefined) throw new TypeError('Constructor of ' + name + " requires 'new'");
  };
  const encode = (text: string, target: Uint8Array): { read: number; written: number } => {
    let read = 0;
    let written = 0;
    for (let at = 0; at < text.length;) {
      const width = (codePointAt(text, at) ?? 0) > 0xffff ? 2 : 1;
      const encoded = bytes.utf8Bytes(sliceText(text, at, at + width));
      if (written + encoded.length > target.length) break;
      setBytes(target, encoded, written);
      written += encoded.length;
      at += width;
      read += width;
    }
    return { read, written };
  };
  const needEncoder = (self: unknown): void => {
    if (!isKnown(encoders, self)) throw new TypeError('"this" is not a TextEncoder');
  };
  const TextEncoder = function TextEncoder(this: object): void {
    newOnly('TextEncoder', new.target);
    remember(encoders, this, true);
  };
  const encoding = {
    encode(this: unknown, ...given: unknown[]): Uint8Array {
      needEncoder(this);
      return bytes.utf8Bytes(given.length === 0 ? '' : textOf(given[0]));
    },
    encodeInto(this: unknown, text: unknown, target: unknown): object {
      needEncoder(this);
      if (!isPrototypeOf(Uint8Array.prototype, target))
        throw new TypeError('The "destination" argument must be an instance of Uint8Array');
      return encode(textOf(text), target as Uint8Array);
    },
  };

  const optionsOf = (given: readonly unknown[]): Record<string, unknown> => {
    if (given.length < 2) return {};
    if ((typeof given[1] !== 'object' && typeof given[1] !== 'function') || given[1] === null)
      throw new TypeError('The "options" argument must be of type object');
    return given[1] as Record<string, unknown>;
  };
  const labelOf = (given: readonly unknown[]): void => {
    const label = given.length === 0 ? 'utf-8' : textOf(given[0]);
    if (label !== 'utf-8' && label !== 'utf8')
      throw new RangeError('The "' + label + '" encoding is not supported');
  };
  const viewOf = (given: readonly unknown[]): Uint8Array => {
    const input = given[0];
    if (given.length === 0) return new Uint8Array(0);
    if (input instanceof ArrayBuffer) return new Uint8Array(input);
    if (!isView(input) || !isPrototypeOf(TypedArray, input))
      throw new TypeError('The "input" argument must be an instance of TypedArray');
    return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  };
  const joined = (rest: Uint8Array, view: Uint8Array): Uint8Array => {
    if (rest.length === 0) return view;
    const both = new Uint8Array(rest.length + view.length);
    setBytes(both, rest);
    setBytes(both, view, rest.length);
    return both;
  };
  const TextDecoder = function TextDecoder(this: object, ...given: unknown[]): void {
    newOnly('TextDecoder', new.target);
    labelOf(given);
    const options = optionsOf(given);
    remember(decoders, this, {
      fatal: Boolean(options.fatal),
      ignoreBOM: Boolean(options.ignoreBOM),
      rest: new Uint8Array(0),
    });
  };
  const needDecoder = (self: unknown): Decoder => {
    const decoder = decoderOf(decoders, self);
    if (decoder === undefined) throw new TypeError('"this" is not a TextDecoder');
    return decoder;
  };
  const decode = (decoder: Decoder, view: Uint8Array, isPart: boolean): string => {
    const input = joined(decoder.rest, view);
    decoder.rest = new Uint8Array(0);
    const decoded = bytes.decodeUtf8(input, decoder.fatal, isPart);
    if (decoded === undefined) throw new TypeError('The encoded data was not valid');
    const { text, rest } = decoded;
    if (isPart) decoder.rest = subarray(input, input.length - rest);
    const isMarked = !decoder.ignoreBOM && codePointAt(text, 0) === 0xfeff;
    return isMarked ? sliceText(text, 1) : text;
  };
  const decoding = {
    decode(this: unknown, ...given: unknown[]): string {
      const decoder = needDecoder(this);
      const view = viewOf(given);
      return decode(decoder, view, Boolean(optionsOf(given).stream));
    },
    get encoding(): string | undefined {
      return decoderOf(decoders, this) && 'utf-8';
    },
    get fatal(): boolean | undefined {
      return decoderOf(decoders, this)?.fatal;
    },
    get ignoreBOM(): boolean | undefined {
      return decoderOf(decoders, this)?.ignoreBOM;
    },
  };
  const getter = (target: object, source: object, name: string): void => {
    const get = Object.getOwnPropertyDescriptor(source, name)?.get;
    defineProperty(target, name, { get, configurable: true });
  };

  define(TextEncoder.prototype as object, 'encode', encoding.encode);
  define(TextEncoder.prototype as object, 'encodeInto', encoding.encodeInto);
  define(TextDecoder.prototype as object, 'decode', decoding.decode);
  getter(TextDecoder.prototype as object, decoding, 'encoding');
  getter(TextDecoder.prototype as object, decoding, 'fatal');
  getter(TextDecoder.prototype as object, decoding, 'ignoreBOM');
  defineProperty(TextEncoder.prototype, 'encoding', { value: 'utf-8', configurable: true });
  const install = (name: string, Constructor: { prototype: object }): void => {
    defineProperty(Constructor, 'prototype', { writable: false });
    define(Constructor.prototype, 'constructor', Constructor);
    define(global, name, Constructor);
  };
  install('TextEncoder', TextEncoder);
  install('TextDecoder', TextDecoder);
}
