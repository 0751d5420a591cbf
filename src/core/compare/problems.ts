import type { JsonValue } from '../json.ts';

/** What is wrong with the shape of a function's output, found while reading it. */
export class Problems {
  readonly #found: string[] = [];

  /** Notes that `place` (`response.statusCode`) holds something else than what belongs there. */
  wrong(place: string, expected: string, came: JsonValue): void {
    this.#found.push(`${place} must be ${expected}, came ${nameOf(came)}`);
  }

  /** All of them as one sentence; empty when nothing is wrong. */
  get text(): string {
    return this.#found.join('; ');
  }
}

/** A JSON value in words: `null`, `text "302"`, `42`, `a list`, `an object`. */
export function nameOf(value: JsonValue): string {
  if (typeof value === 'string') return `text ${JSON.stringify(value)}`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
