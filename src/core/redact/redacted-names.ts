/** What stands in reports instead of a value. */
export const REDACTED = '[redacted]';

/** Names of headers, cookies and parameters whose values no report shows. Case does not count. */
export interface RedactedNames {
  has(name: string): boolean;
  /** True for a field of a report, as `response.headers.x-key` or `querystring.token`. */
  hasField(field: string): boolean;
  /** Matches the value of a parameter of those names in a URL, wherever that stands; global. */
  readonly inUrl: RegExp;
}

const FIELD = /(?:^|\.)(?:headers|cookies|querystring|customHeaders)\.(.+)$/s;

/** Makes the names of what a configuration lists. */
export function createRedactedNames(names: readonly string[]): RedactedNames {
  const folded = new Set(names.map((name) => name.toLowerCase()));
  const has = (name: string): boolean => folded.has(name.toLowerCase());
  const any = names.map(literal).join('|');
  return {
    has,
    hasField: (field) => has(FIELD.exec(field)?.[1] ?? ''),
    inUrl: new RegExp(`(?<=[?&](?:${any})=)[^&#\\s"'\`<>{}]+`, 'giu'),
  };
}

/** A text as a regular expression that matches it. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
