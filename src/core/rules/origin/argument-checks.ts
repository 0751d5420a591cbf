import { nameOf } from '../../compare/json-words.ts';
import { isJsonObject, type JsonValue } from '../../json.ts';

/** An argument that breaks a documented limit: where it is, what it must be, what it is. */
export interface ArgumentFault {
  /** `timeouts.readTimeout`. */
  readonly path: string;
  readonly must: string;
  readonly actual: string;
}

/** Answers what is wrong with a value; undefined when nothing is. `path` names it. */
export type ArgumentCheck = (value: JsonValue, path: string) => ArgumentFault | undefined;

/** A check from a condition and the words for it. */
export function must(what: string, holds: (value: JsonValue) => boolean): ArgumentCheck {
  return (value, path) => (holds(value) ? undefined : { path, must: what, actual: nameOf(value) });
}

/** Text of bounded length. */
export function text(max: number): ArgumentCheck {
  return must(
    `text of at most ${max} characters`,
    (value) => typeof value === 'string' && value.length <= max,
  );
}

/** An integer between two bounds. */
export function between(min: number, max: number): ArgumentCheck {
  return must(
    `an integer from ${min} to ${max}`,
    (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  );
}

/** One of some words. */
export function oneOf(...words: readonly string[]): ArgumentCheck {
  return must(
    `one of ${words.join(', ')}`,
    (value) => typeof value === 'string' && words.includes(value),
  );
}

/** True or false. */
export const isBoolean = must('true or false', (value) => typeof value === 'boolean');

/** An object whose known fields are checked; the first fault is told. */
export function object(fields: Readonly<Record<string, ArgumentCheck>>): ArgumentCheck {
  const isObject = must('an object', isJsonObject);
  return (value, path) => {
    if (!isJsonObject(value)) return isObject(value, path);
    const inner = path === '' ? '' : `${path}.`;
    return firstFault(
      Object.entries(fields).map(([key, check]) => () => {
        const given = Object.hasOwn(value, key) ? value[key] : undefined;
        return given === undefined ? undefined : check(given, `${inner}${key}`);
      }),
    );
  };
}

/** The first fault of several checks. */
export function firstFault(
  checks: readonly (() => ArgumentFault | undefined)[],
): ArgumentFault | undefined {
  for (const check of checks) {
    const fault = check();
    if (fault !== undefined) return fault;
  }
  return undefined;
}
