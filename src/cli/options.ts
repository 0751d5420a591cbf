import { errorAt } from '../core/diagnostics.ts';
import { InputError } from '../core/errors.ts';
import { parseRetention, RETENTION_WORDS } from '../core/logs/retention.ts';

/** One of a few words; undefined when the option was not given. Throws InputError `bad-input`. */
export function parseChoice<T extends string>(
  option: string,
  text: string | undefined,
  choices: readonly T[],
): T | undefined {
  const found = choices.find((choice) => choice === text);
  if (text === undefined || found !== undefined) return found;
  throw badOption(option, text, choices.join(', '));
}

/** RFC 3339 with a zone, as milliseconds since 1970. Throws InputError `bad-input`. */
export function parseInstant(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(text);
  const time = Date.parse(text);
  if (isInstant && !Number.isNaN(time)) return time;
  throw badOption(option, text, 'an instant as 2026-03-01T12:00:00Z');
}

/** A whole number within bounds. Throws InputError `bad-input`. */
export function parseInteger(option: string, text: string, min: number, max: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= min && number <= max) return number;
  throw badOption(option, text, `a whole number from ${min} to ${max}`);
}

/** Days after which logs expire; undefined when the option was not given. Throws InputError `bad-input`. */
export function parseRetentionOption(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const days = parseRetention(text);
  if (days === undefined) throw badOption(option, text, RETENTION_WORDS);
  return days;
}

/** The error for an option's value, as bad inputs of the action have it. */
export function badOption(input: string, text: string, expected: string): InputError {
  return new InputError([errorAt(undefined, 'bad-input', { input, text, expected })]);
}

/** Collects the values of an option that can be repeated, for Commander. */
export function collect(value: string, values: readonly string[]): readonly string[] {
  return [...values, value];
}
