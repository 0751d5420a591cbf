import { LIMITS } from '../core/limits.ts';

/** Bytes that text takes in UTF-8, which is what the limits count. */
const sizeOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** Bytes of all keys and values, as `TotalSizeInBytes` counts them. */
export function sizeOfItems(items: ReadonlyMap<string, string>): number {
  let size = 0;
  for (const [key, value] of items) size += sizeOf(key) + sizeOf(value);
  return size;
}

/** What keeps a key from being one; undefined when nothing does. */
export function keyProblem(key: string): string | undefined {
  const { value: limit } = LIMITS.keyValueStoreKey;
  if (key === '') return 'a key must not be empty';
  return sizeOf(key) > limit ? `a key has ${limit} bytes at most` : undefined;
}

/** What keeps a pair from being stored; undefined when nothing does. */
export function itemProblem(key: string, value: string): string | undefined {
  const { value: limit } = LIMITS.keyValueStoreValue;
  const tooLong = sizeOf(value) > limit ? `a value has ${limit} bytes at most` : undefined;
  return keyProblem(key) ?? tooLong;
}
