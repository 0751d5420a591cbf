import type { DigestRequest, Guest } from '../guest.ts';

/**
 * The `crypto` module: createHash and createHmac with MD5, SHA-1 and SHA-256. Runtime 1.0 takes text only and
 * answers bytes as a text of bytes; 2.0 has Buffers for both.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function installCrypto(guest: Guest): void {
  const { bytes, define, facts, host, modules, typeOf } = guest;
  const { indexIn, isView, uncurryThis } = guest.intrinsics;
  const { stringify } = JSON;
  const { defineProperty } = Object;
  const ALGORITHMS = ['md5', 'sha1', 'sha256'];
  const ENCODINGS = ['hex', 'base64', 'base64url'];
  const takesBuffers = !facts.isFirst;
  interface Digest {
    readonly algorithm: string;
    /** One character per byte, as everything that goes to the host. */
    readonly key: string | undefined;
    /** undefined once the digest has been computed. */
    data: string | undefined;
  }
  const digests = { hash: new WeakMap<object, Digest>(), hmac: new WeakMap<object, Digest>() };
  const digestOf = uncurryThis(WeakMap.prototype.get) as unknown as (
    map: WeakMap<object, Digest>,
    key: unknown,
  ) => Digest | undefined;
  const remember = uncurryThis(WeakMap.prototype.set) as unknown as (
    map: WeakMap<object, Digest>,
    key: object,
    digest: Digest,
  ) => void;

  const bytesPart = (view: Uint8Array): string => bytes.latin1Text(view);
  const partOf = (value: unknown, what: string, encoding: unknown): string => {
    if (!takesBuffers) {
      if (typeof value !== 'string') throw new TypeError(what + ' must be a string');
      return bytesPart(bytes.utf8Bytes(value));
    }
    if (typeof value === 'string') return bytesPart(guest.buffers.decode(value, encoding));
    if (isView(value))
      return bytesPart(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    throw new TypeError(
      what + ' argument "' + typeOf(value) + '" is not a string or Buffer-like object',
    );
  };
  const algorithmOf = (name: unknown): string => {
    if (typeof name !== 'string') throw new TypeError('algorithm must be a string');
    if (indexIn(ALGORITHMS, name) === -1)
      throw new TypeError('not supported algorithm: "' + name + '"');
    return name;
  };
  /** Without an encoding: a Buffer where the runtime has one, else a text of bytes. */
  const present = (raw: Uint8Array, encoding: unknown): unknown => {
    if (encoding !== undefined) return bytes.encode(raw, encoding as string);
    return takesBuffers ? guest.buffers.wrap(raw) : guest.byteText(raw);
  };
  const checkEncoding = (encoding: unknown): void => {
    if (encoding === undefined) return;
    if (typeof encoding !== 'string') throw new TypeError('encoding must be a string');
    if (indexIn(ENCODINGS, encoding) === -1)
      throw new TypeError('Unknown digest encoding: "' + encoding + '"');
  };
  const prototypeOf = (kind: 'hash' | 'hmac', tag: string): object => {
    const need = (self: unknown): Digest => {
      const digest = digestOf(digests[kind], self);
      if (digest === undefined) throw new TypeError('"this" is not a hash object');
      return digest;
    };
    const collected = (digest: Digest): string => {
      if (digest.data === undefined) throw new Error('Digest already called');
      return digest.data;
    };
    const methods = {
      update(this: unknown, value: unknown, encoding: unknown): unknown {
        const digest = need(this);
        const data = collected(digest);
        digest.data = data + partOf(value, 'data', encoding);
        return this;
      },
      digest(this: unknown, encoding: unknown): unknown {
        const digest = need(this);
        const request: DigestRequest = { ...digest, data: collected(digest) };
        checkEncoding(encoding);
        digest.data = undefined;
        return present(bytes.decode(host.digest(stringify(request)), 'hex'), encoding);
      },
      copy(this: unknown): unknown {
        const digest = need(this);
        return create(kind, { ...digest, data: collected(digest) });
      },
    };
    const prototype = {};
    define(prototype, 'update', methods.update);
    define(prototype, 'digest', methods.digest);
    if (takesBuffers && kind === 'hash') define(prototype, 'copy', methods.copy);
    // It exists, and can only be asked for.
    const refused = {
      constructor() {
        throw new TypeError('function is not a constructor');
      },
    };
    define(prototype, 'constructor', refused.constructor);
    defineProperty(prototype, Symbol.toStringTag, { value: tag, configurable: true });
    return prototype;
  };
  const prototypes = { hash: prototypeOf('hash', 'Hash'), hmac: prototypeOf('hmac', 'Hmac') };
  const create = (kind: 'hash' | 'hmac', digest: Digest): object => {
    const made = Object.create(prototypes[kind]) as object;
    remember(digests[kind], made, digest);
    return made;
  };
  const functions = {
    createHash: (algorithm: unknown) =>
      create('hash', { algorithm: algorithmOf(algorithm), key: undefined, data: '' }),
    createHmac: (algorithm: unknown, key: unknown) => {
      const name = algorithmOf(algorithm);
      return create('hmac', { algorithm: name, key: partOf(key, 'key', undefined), data: '' });
    },
  };
  const module = { createHash: functions.createHash, createHmac: functions.createHmac };
  defineProperty(module, Symbol.toStringTag, { value: 'crypto', configurable: true });
  modules.crypto = module;
}
