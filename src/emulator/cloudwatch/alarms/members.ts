import type { JsonObject, JsonValue } from '../../../core/json.ts';
import { readList, readObject, readText, ShapeError, type Read } from '../../state/json-reader.ts';

const refuse = (path: string, expected: string): never => {
  throw new ShapeError(`${path} has to be ${expected}`);
};

/** Text of so many characters, and of a shape where one is given. */
export function text(min: number, max: number, pattern?: RegExp): Read<string> {
  return (value, path) => {
    const it = readText(value, path);
    const { length } = [...it];
    if (length < min || length > max) return refuse(path, `${min} to ${max} characters long`);
    return pattern?.test(it) === false ? refuse(path, `like ${pattern.source}`) : it;
  };
}

/** One of a few words. */
export function oneOf(words: readonly string[]): Read<string> {
  return (value, path) => {
    const it = readText(value, path);
    return words.includes(it) ? it : refuse(path, `one of ${words.join(', ')}`);
  };
}

/** A whole number within bounds. */
export function integer(min: number, max = 2 ** 31 - 1): Read<number> {
  return (value, path) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value
      : refuse(path, `a whole number from ${min} to ${max}`);
}

/** Any number. */
export const number: Read<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(path, 'a number');

/** True or false. */
export const boolean: Read<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : refuse(path, 'true or false');

/** A list of no more than so many. */
export function list<T>(read: Read<T>, max: number): Read<readonly T[]> {
  return (value, path) => {
    const items = readList(read)(value, path);
    return items.length <= max ? items : refuse(path, `a list of ${max} at most`);
  };
}

/** What may be missing. */
export function optional<T>(
  read: Read<T>,
  value: JsonValue | undefined,
  path: string,
): T | undefined {
  return value === undefined || value === null ? undefined : read(value, path);
}

/** The members of an object that a table names, those that are there. */
export function membersIn(
  table: Readonly<Record<string, Read<JsonValue>>>,
  input: JsonObject,
): JsonObject {
  const found = Object.entries(table).flatMap(([name, read]) => {
    const value = optional(read, input[name], name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found);
}

/** An object of two texts, as tags and dimensions are. */
export function pair(
  [first, readFirst]: readonly [string, Read<string>],
  [second, readSecond]: readonly [string, Read<string>],
): Read<readonly [string, string]> {
  return (value, path) => {
    const it = readObject(value, path);
    return [readFirst(it[first], `${path}.${first}`), readSecond(it[second], `${path}.${second}`)];
  };
}
