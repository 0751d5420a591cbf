import { REDACTED, literal, type RedactedNames } from './redacted-names.ts';

/** Takes values out of texts. */
export interface TextRedactor {
  readonly inText: (text: string) => string;
  /** The same with as many characters as before, so that places in the line stay right. */
  readonly inLine: (line: string) => string;
}

/**
 * Replaces values where they stand alone, not inside of other words, and parameters of those names in URLs. In files
 * values may be written with escapes.
 */
export function createTextRedactor(names: RedactedNames, values: Iterable<string>): TextRedactor {
  const written = [...new Set([...values].flatMap(writings))].sort((a, b) => b.length - a.length);
  const replace = (text: string, by: (value: string) => string): string => {
    const present = written.filter((value) => text.includes(value));
    if (present.length === 0) return text;
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${present.map(literal).join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    );
    return text.replace(pattern, by);
  };
  return {
    inText: (text) => replace(text, () => REDACTED).replace(names.inUrl, REDACTED),
    inLine: (line) => replace(line, mask).replace(names.inUrl, mask),
  };
}

/** As text, in double quotes, in single quotes. */
function writings(value: string): readonly string[] {
  return [value, JSON.stringify(value).slice(1, -1), value.replaceAll("'", "''")];
}

function mask(value: string): string {
  const { length } = [...value];
  return length < REDACTED.length ? '*'.repeat(length) : REDACTED.padEnd(length);
}
