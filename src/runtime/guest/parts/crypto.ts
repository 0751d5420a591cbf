/* eslint-disable @typescript-eslint/no-base-to-string -- values become text as the runtime makes them */
import type { DigestPart, DigestRequest, Guest } from '../guest.ts';

/**
 * The `crypto` module: createHash and createHmac with MD5, SHA-1 and SHA-256.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function installCrypto(guest: Guest): void {
  const { bytes, host, modules } = guest;
  const NativeTypeError = TypeError;
  const NativeError = Error;
  const { stringify } = JSON;
  const ALGORITHMS = ['md5', 'sha1', 'sha256'];
  const ENCODINGS = ['hex', 'base64', 'base64url'];
  type Encoder = (this: unknown, encoding?: unknown) => unknown;

  const partOf = (value: unknown, what: string): DigestPart => {
    if (typeof value === 'string') {
      return { text: value, encoding: guest.isByteText(value) ? 'latin1' : 'utf8' };
    }
    if (ArrayBuffer.isView(value)) {
      const view = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return { text: bytes.latin1Text(view), encoding: 'latin1' };
    }
    const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    throw new NativeTypeError(
      what + ' argument "' + type + '" is not a string or Buffer-like object',
    );
  };
  const algorithmOf = (name: unknown): string => {
    if (typeof name !== 'string') throw new NativeTypeError('algorithm must be a string');
    if (!ALGORITHMS.includes(name)) {
      throw new NativeTypeError('not supported algorithm: "' + name + '"');
    }
    return name;
  };
  /** Without an encoding: a Buffer where the runtime has one, else a string of bytes. */
  const present = (hex: string, encoding: unknown): unknown => {
    const raw = bytes.decode(hex, 'hex');
    if (encoding !== undefined) return bytes.encode(raw, encoding as string);
    const buffer = modules.buffer as { Buffer: { from(raw: Uint8Array): unknown } } | undefined;
    return buffer === undefined
      ? guest.markByteText(bytes.latin1Text(raw))
      : buffer.Buffer.from(raw);
  };
  const create = (
    kind: 'Hash' | 'Hmac',
    algorithm: string,
    key: DigestPart | undefined,
  ): object => {
    let data: DigestPart[] | undefined = [];
    const collected = (): DigestPart[] => {
      if (data === undefined) throw new NativeError('Digest already called');
      return data;
    };
    const methods: { update: Encoder; digest: Encoder } = {
      update(value) {
        const part = partOf(value, 'data');
        collected().push(part);
        return this;
      },
      digest(encoding) {
        if (encoding !== undefined && !ENCODINGS.includes(encoding as string)) {
          throw new NativeTypeError('Unknown digest encoding: "' + String(encoding) + '"');
        }
        const request: DigestRequest = { algorithm, key, data: collected() };
        data = undefined;
        return present(host.digest(stringify(request)), encoding);
      },
    };
    const prototype = Object.defineProperty(methods, Symbol.toStringTag, { value: kind });
    return Object.create(prototype) as object;
  };
  modules.crypto = {
    createHash: (algorithm: unknown) => create('Hash', algorithmOf(algorithm), undefined),
    createHmac: (algorithm: unknown, key: unknown) =>
      create('Hmac', algorithmOf(algorithm), partOf(key, 'key')),
  };
}
