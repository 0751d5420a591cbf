/* eslint-disable @typescript-eslint/no-base-to-string -- values become text as the runtime makes them */
import type { Guest } from '../guest.ts';

/**
 * `kvs()` of the `cloudfront` module: reads of the associated key value store.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-custom-methods.html
 */
export function installKeyValueStore(guest: Guest): void {
  const { bytes, host, modules } = guest;
  const NativeError = Error;
  const NativeTypeError = TypeError;
  const NativePromise = Promise;
  const { parse } = JSON;
  type Format = (value: string) => unknown;

  const FORMATS: Record<string, Format | undefined> = {
    string: (value) => value,
    json: (value) => parse(value) as unknown,
    bytes: (value) =>
      (modules.buffer as { Buffer: { from(raw: Uint8Array): unknown } }).Buffer.from(
        bytes.utf8Bytes(value),
      ),
  };
  /** Synchronous throws become rejections, as of an async function. */
  const promise = (compute: () => unknown): Promise<unknown> =>
    new NativePromise((resolve) => {
      resolve(compute());
    });
  const keyOf = (key: unknown): string => {
    if (typeof key !== 'string') throw new NativeTypeError('key must be a string');
    return key;
  };
  const handle = {
    get: (key: unknown, options?: { format?: unknown }) =>
      promise(() => {
        const name = String(options?.format ?? 'string');
        const format = Object.prototype.hasOwnProperty.call(FORMATS, name)
          ? FORMATS[name]
          : undefined;
        if (format === undefined) throw new NativeTypeError('not supported format: "' + name + '"');
        const value = host.readKey(keyOf(key));
        if (value === undefined) throw new NativeError('KeyNotFound');
        return format(value);
      }),
    exists: (key: unknown) => promise(() => host.readKey(keyOf(key)) !== undefined),
    meta: () =>
      promise(() => {
        const time = new Date(guest.state.clock).toISOString();
        return {
          creationDateTime: time,
          lastUpdatedDateTime: time,
          keyCount: guest.state.keyCount,
        };
      }),
  };
  modules.cloudfront = {
    kvs: () => {
      if (guest.state.keyCount === undefined) {
        throw new NativeError('no key value store is associated with this function');
      }
      return handle;
    },
  };
}
