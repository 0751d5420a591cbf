/** Attributes of a cookie: lower-case name to value as written; a flag such as `secure` has `""`. */
export type Attributes = ReadonlyMap<string, string>;

/** How two values of an attribute are compared; others are compared exactly. */
const COMPARE: ReadonlyMap<string, (value: string) => string> = new Map([
  ['samesite', (value: string) => value.toLowerCase()],
  ['domain', (value: string) => value.toLowerCase()],
  ['max-age', (value: string) => String(integerOf(value) ?? value)],
  ['expires', (value: string) => String(instantOf(value) ?? value)],
]);

/** Splits the text of `attributes` at `;`. Names are folded, the last of two equal names wins. */
export function parseAttributes(text: string | undefined): Attributes {
  const parts = (text ?? '').split(';').map((part) => part.trim());
  return new Map(parts.filter((part) => part !== '').map(splitAttribute));
}

/** True when both are the same complete set, in any order. No attributes and `""` are the same. */
export function sameAttributes(a: string | undefined, b: string | undefined): boolean {
  const [first, second] = [parseAttributes(a), parseAttributes(b)];
  if (first.size !== second.size) return false;
  return [...first].every(([name, value]) => {
    const other = second.get(name);
    const compare = COMPARE.get(name) ?? String;
    return other !== undefined && compare(value) === compare(other);
  });
}

/** An integer written in decimal digits, as `max-age` has it. */
export function integerOf(text: string): number | undefined {
  return /^-?\d+$/.test(text) ? Number(text) : undefined;
}

const HTTP_DATE =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2}[ -][a-z]{3}[ -]\d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC)$/i;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Milliseconds since 1970 of a date as `expires` has it, or in ISO form with a zone. Nothing else is a date here:
 * `Date.parse` alone would take misspelt ones, and those without a zone differently on every machine.
 * https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats
 */
export function instantOf(text: string): number | undefined {
  if (!HTTP_DATE.test(text) && !ISO_DATE.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}

function splitAttribute(part: string): [name: string, value: string] {
  const at = part.indexOf('=');
  if (at === -1) return [part.toLowerCase(), ''];
  return [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()];
}
