import { QueryError } from './query-error.ts';

/** Kinds of tokens, in the order in which they are tried. */
const PATTERNS = {
  space: /(?:\s|#[^\n]*)+/y,
  text: /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/y,
  /** Between slashes: there is no division here. */
  regex: /\/(?:\\.|[^/\\\n])+\//y,
  duration: /\d+[a-z]+/y,
  number: /-?\d+(?:\.\d+)?/y,
  quotedField: /`[^`]+`/y,
  word: /[A-Za-z_@][\w.@]*/y,
  sign: /!=|<=|>=|=~|[=<>(),|*[\]]/y,
};

type Kind = Exclude<keyof typeof PATTERNS, 'space'> | 'end';

/** A piece of a query. `text` is as written; that of quoted pieces is what the quotes hold. */
export interface Token {
  readonly kind: Kind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** @throws {QueryError} for a character that begins nothing */
export function tokensOf(query: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const { kind, text } = tokenAt(query, at);
    const end = at + text.length;
    if (kind !== 'space') tokens.push({ kind, text: contentOf(kind, text), start: at, end });
    at = end;
  }
  return [...tokens, { kind: 'end', text: 'the end', start: at, end: at }];
}

function tokenAt(query: string, at: number): { kind: keyof typeof PATTERNS; text: string } {
  for (const [kind, pattern] of Object.entries(PATTERNS)) {
    pattern.lastIndex = at;
    const text = pattern.exec(query)?.[0];
    if (text !== undefined) return { kind: kind as keyof typeof PATTERNS, text };
  }
  throw new QueryError(`unexpected symbol found ${query.charAt(at)}`, { start: at, end: at + 1 });
}

function contentOf(kind: Kind, text: string): string {
  if (kind === 'text') return text.slice(1, -1).replace(/\\(["'\\])/g, '$1');
  return kind === 'regex' || kind === 'quotedField' ? text.slice(1, -1) : text;
}
