import type { Guest } from '../guest.ts';

/**
 * `kvs()` of the `cloudfront` module: reads of the associated key value store.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-custom-methods.html
 */
export function installKeyValueStore(guest: Guest): void {
  const { bytes, global, host, modules } = guest;
  const { parse } = global.JSON as JSON;
  const NativeDate = Date;
  const isoText = guest.intrinsics.uncurryThis(NativeDate.prototype.toISOString);
  type Format = (value: string) => unknown;

  const formatOf = (name: unknown): Format | undefined => {
    if (name === 'string') return (value) => value;
    if (name === 'json') return (value) => parse(value) as unknown;
    if (name === 'bytes') return (value) => guest.buffers.wrap(bytes.utf8Bytes(value));
    return undefined;
  };
  /** Synchronous throws become rejections, as of an async function. */
  const promise = (compute: () => unknown): Promise<unknown> =>
    new Promise((resolve) => {
      resolve(compute());
    });
  const keyOf = (key: unknown): string => {
    if (typeof key !== 'string') throw new TypeError('key must be a string');
    return key;
  };
  const members = {
    get: (key: unknown, options?: { format?: unknown } | null) =>
      promise(() => {
        const name = options?.format ?? 'string';
        const format = formatOf(name);
        if (format === undefined)
          throw new TypeError('not supported format: "' + guest.textOf(name) + '"');
        const value = host.readKey(keyOf(key));
        if (value === undefined) throw new Error('KeyNotFound');
        return format(value);
      }),
    exists: (key: unknown) => promise(() => host.readKey(keyOf(key)) !== undefined),
    meta: () =>
      promise(() => {
        const time = isoText(new NativeDate(guest.state.clock));
        const { keyCount } = guest.state;
        return { creationDateTime: time, lastUpdatedDateTime: time, keyCount };
      }),
  };
  const handle = guest.guarded('cf.kvs()', members);
  const store = {
    kvs(id?: unknown): object {
      const { keyCount, storeId } = guest.state;
      if (keyCount === undefined)
        throw new Error('no key value store is associated with this function');
      if (id !== undefined && typeof id !== 'string') throw new TypeError('id must be a string');
      if (id !== undefined && storeId !== undefined && id !== storeId)
        throw new Error('the key value store "' + id + '" is not associated with this function');
      return handle;
    },
  };
  guest.define(modules.cloudfront as object, 'kvs', store.kvs);
}
