import type { Kept } from './guest.ts';

/**
 * The `cloudfront` module, which njs does not have: what it answers comes from the fixture, calls of origin
 * helpers are told to cf2, which judges them as the offline engine does.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function installCloudfront(kept: Kept, module: Record<string, unknown>): void {
  const NativeError = Error;
  const NativeTypeError = TypeError;
  const NativePromise = Promise;
  const toText = String;
  const hasOwn = Function.prototype.call.bind(Object.prototype.hasOwnProperty) as (
    object: object,
    name: string,
  ) => boolean;
  const store = kept.facts.kvs;
  const buffers = kept.require('buffer') as { Buffer: { from(text: string): unknown } };
  const time = new Date(kept.facts.clock).toISOString();

  const formats: Record<string, (value: string) => unknown> = {
    string: function (value) {
      return value;
    },
    json: function (value) {
      return kept.parse(value);
    },
    bytes: function (value) {
      return buffers.Buffer.from(value);
    },
  };
  const keyOf = function (key: unknown): string {
    if (typeof key !== 'string') throw new NativeTypeError('key must be a string');
    return key;
  };
  const promise = function (compute: () => unknown): unknown {
    return new NativePromise(function (resolve) {
      resolve(compute());
    });
  };
  const read = function (key: string): string | undefined {
    return store !== null && hasOwn(store, key) ? store[key] : undefined;
  };
  const handle = {
    get: function (key: unknown, options?: { format?: unknown } | null) {
      return promise(function () {
        const given = options === undefined || options === null ? undefined : options.format;
        const name = given === undefined ? 'string' : toText(given);
        const format = hasOwn(formats, name) ? formats[name] : undefined;
        if (format === undefined) throw new NativeTypeError('not supported format: "' + name + '"');
        const value = read(keyOf(key));
        if (value === undefined) throw new NativeError('KeyNotFound');
        return format(value);
      });
    },
    exists: function (key: unknown) {
      return promise(function () {
        return read(keyOf(key)) !== undefined;
      });
    },
    meta: function () {
      return promise(function () {
        return {
          creationDateTime: time,
          lastUpdatedDateTime: time,
          keyCount: Object.keys(store ?? {}).length,
        };
      });
    },
  };
  const refuse = function (name: string, message: string): void {
    Object.defineProperty(module, name, {
      get: function (): never {
        throw new NativeError(message);
      },
      enumerable: true,
      configurable: true,
    });
  };
  const origin = function (helper: string): void {
    module[helper] = function (a: unknown, b: unknown): void {
      if (kept.state.eventType === 'viewer-response') {
        throw new NativeError(helper + ' can only be called in viewer-request functions');
      }
      kept.tell('origin', [helper, kept.stringify(b === undefined ? [a] : [a, b])]);
    };
  };

  module.kvs = function () {
    if (store === null) {
      throw new NativeError('no key value store is associated with this function');
    }
    return handle;
  };
  module.edgeLocation = kept.facts.edgeLocation ?? {};
  module.logCustomData = function (text: unknown) {
    if (typeof text !== 'string') throw new NativeTypeError('custom log data must be a string');
  };
  origin('updateRequestOrigin');
  origin('selectRequestOriginById');
  origin('createRequestOriginGroup');
  refuse('distributionTenant', 'distributionTenant module is not available');
  refuse('cwt', 'cf.cwt is not emulated offline; run this test on AWS');
}
