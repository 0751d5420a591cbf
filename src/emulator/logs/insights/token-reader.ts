import { QueryError } from './query-error.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Reads the tokens of a query one after the other. */
export interface TokenReader {
  readonly next: Token;
  /** Takes the next token. */
  take(): Token;
  /** Takes the next token if it is this sign or word; words in any case. */
  takes(text: string): boolean;
  /** Takes one that has to be there. @throws {QueryError} */
  need(text: string): Token;
  /** The error for a token that does not belong where it stands. */
  unexpected(expected: string): QueryError;
}

/** @throws {QueryError} */
export function createTokenReader(query: string): TokenReader {
  const tokens = tokensOf(query);
  let at = 0;
  const peek = (): Token => tokens[Math.min(at, tokens.length - 1)]!;
  const is = (text: string): boolean =>
    (peek().kind === 'word' || peek().kind === 'sign') && peek().text.toLowerCase() === text;
  const reader: TokenReader = {
    get next() {
      return peek();
    },
    take() {
      const token = peek();
      at += 1;
      return token;
    },
    takes(text) {
      if (!is(text)) return false;
      at += 1;
      return true;
    },
    need(text) {
      if (!is(text)) throw reader.unexpected(text);
      return reader.take();
    },
    unexpected: (expected) =>
      new QueryError(`unexpected ${peek().text}; expected ${expected}`, peek()),
  };
  return reader;
}

/** Items with commas between them; one at least. */
export function listOf<T>(reader: TokenReader, read: () => T): readonly T[] {
  const items = [read()];
  while (reader.takes(',')) items.push(read());
  return items;
}

/** The name of a field. @throws {QueryError} */
export function readField(reader: TokenReader): string {
  const { kind } = reader.next;
  if (kind !== 'word' && kind !== 'quotedField') throw reader.unexpected('a field');
  return reader.take().text;
}

/** `as name`, where it stands. */
export function readAlias(reader: TokenReader): string | undefined {
  return reader.takes('as') ? readField(reader) : undefined;
}

/** A regular expression. @throws {QueryError} for one that is none */
export function readRegex(reader: TokenReader): RegExp {
  const token = reader.take();
  try {
    return new RegExp(token.text, 'u');
  } catch {
    throw new QueryError(`${token.text} is no regular expression`, token);
  }
}
