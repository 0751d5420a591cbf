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
  /** Reads what stands within something of its kind. @throws {QueryError} when that goes too deep */
  nested<T>(read: () => T): T;
  /** The error for a token that does not belong where it stands. */
  unexpected(expected: string): QueryError;
}

/** Levels of brackets and of `not`. */
const MAX_DEPTH = 100;

/** @throws {QueryError} */
export function createTokenReader(query: string): TokenReader {
  const tokens = tokensOf(query);
  let at = 0;
  let depth = 0;
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
    nested(read) {
      if (depth >= MAX_DEPTH) throw reader.unexpected(`no more than ${MAX_DEPTH} levels`);
      depth += 1;
      const inner = read();
      depth -= 1;
      return inner;
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

/**
 * A regular expression; `(?i)` at its beginning makes it one for letters of any case.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Filter.html
 * @throws {QueryError} for one that is none
 */
export function readRegex(reader: TokenReader): RegExp {
  const token = reader.take();
  try {
    const source = token.text.replace(/^\(\?i\)/, '');
    return new RegExp(source, source === token.text ? '' : 'i');
  } catch {
    throw new QueryError(`${token.text} is no regular expression`, token);
  }
}
