import type { Entries } from './outcome.ts';

/**
 * Splits the text behind `?` into parameters. Nothing is decoded, empty pairs are skipped, only the
 * first `=` of a pair splits, a name without `=` has the value `""`. Total: for what a person wrote,
 * ask `queryProblem` first; a function's output is taken as it comes.
 */
export function parseQuery(text: string): Entries {
  const entries = new Map<string, string[]>();
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const [name, value] = splitPair(pair);
    entries.set(name, [...(entries.get(name) ?? []), value]);
  }
  return entries;
}

/** Writes parameters as one text, the values of a name side by side: `t=1&t=2&u=`. */
export function formatQuery(entries: Entries): string {
  const pairs = [...entries].flatMap(([name, values]) => values.map((value) => `${name}=${value}`));
  return pairs.join('&');
}

/** Why a written query does not follow the grammar, and the part that breaks it. */
export interface QueryProblem {
  readonly problem: 'empty-name' | 'bad-character';
  readonly part: string;
}

/** Characters that URLs do not have: a space, a control character, `#`. */
export const BAD_CHARACTER = /[\p{Cc} #]/u;

/** The first fault of a written query: a pair without a name (`=1`), a space, a control, a `#`. */
export function queryProblem(text: string): QueryProblem | undefined {
  const bad = BAD_CHARACTER.exec(text);
  if (bad !== null) return { problem: 'bad-character', part: bad[0] };
  const nameless = text.split('&').find((pair) => pair.startsWith('='));
  return nameless === undefined ? undefined : { problem: 'empty-name', part: nameless };
}

function splitPair(pair: string): [name: string, value: string] {
  const at = pair.indexOf('=');
  return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}
