import type { TextRedactor } from './redact-text.ts';

/** Keys under which cf2's own words stand, which decide how something is shown. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'ability as assertion binary code engines field file gap key keys kind matcher note of reason sign store ' +
    'what where why yaml'
  ).split(' '),
);

/** Plain data with all its texts redacted, but those that say what it is. */
export function redactWords<Data>(data: Data, { inText }: TextRedactor): Data {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return inText(value);
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => {
      return [key, OWN_WORDS.has(key) ? inner : visit(inner)] as const;
    });
    return Object.fromEntries(entries);
  };
  return visit(data) as Data;
}
