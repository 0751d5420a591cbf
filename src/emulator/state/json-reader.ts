import { isJsonObject } from '../../core/json.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';

/** JSON that does not have the expected shape; the message names the place: `functions[0].name`. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

/** Reads one value; `path` is its place, for the error. */
export type Read<T> = (value: JsonValue | undefined, path: string) => T;

const refuse = (path: string, expected: string): never => {
  throw new ShapeError(`${path} has to be ${expected}`);
};

/** Text. */
export const readText: Read<string> = (value, path) =>
  typeof value === 'string' ? value : refuse(path, 'text');

/** A whole number, 0 or more. */
export const readCount: Read<number> = (value, path) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(path, 'a whole number');

/** An object. */
export const readObject: Read<JsonObject> = (value, path) =>
  isJsonObject(value) ? value : refuse(path, 'an object');

/** A list of one kind of value. */
export function readList<T>(read: Read<T>): Read<readonly T[]> {
  return (value, path) =>
    Array.isArray(value)
      ? (value as readonly JsonValue[]).map((item, index) => read(item, `${path}[${index}]`))
      : refuse(path, 'a list');
}

/** An object as a map from its keys to one kind of value. */
export function readMap<T>(read: Read<T>): Read<ReadonlyMap<string, T>> {
  return (value, path) => {
    const entries = Object.entries(readObject(value, path));
    return new Map(entries.map(([key, item]) => [key, read(item, `${path}.${key}`)]));
  };
}

/** Text that passes a test; `expected` says which. */
export function readTextThat<T extends string>(
  test: (text: string) => text is T,
  expected: string,
): Read<T> {
  return (value, path) => {
    const text = readText(value, path);
    return test(text) ? text : refuse(path, expected);
  };
}
