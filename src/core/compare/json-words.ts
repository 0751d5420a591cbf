import type { JsonValue } from '../json.ts';

/** A JSON value in words: `null`, `text "302"`, `42`, `a list`, `an object`. */
export function nameOf(value: JsonValue): string {
  if (typeof value === 'string') return `text ${JSON.stringify(value)}`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** A value where text belongs: text itself, everything else as JSON. */
export function textOfJson(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
