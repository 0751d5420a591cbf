import { scanToken } from './scan-token.ts';
import type { Token, TokenType } from './token.ts';

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

/**
 * The runtime's lexer. It reads ahead only when asked, and errors name the line it has read up to, so what
 * has been peeked at decides which line a person is shown.
 */
export class Lexer {
  readonly source: string;
  /** 1-based line read up to. */
  line = 1;
  /** Type of what stood before the current token, `LINE` when a line ended there. */
  previous: TokenType = 'LINE';
  /** Per open bracket: whether `in` is an operator there, which it is not in the head of a `for`. */
  private readonly inForbidden: boolean[] = [false];
  private readonly separators: boolean;
  private queue: Token[] = [];
  private at = 0;

  constructor(source: string, separators: boolean) {
    this.source = source;
    this.separators = separators;
    // The line of a hashbang is not counted.
    if (source.startsWith('#!'))
      this.at = source.includes('\n') ? source.indexOf('\n') + 1 : source.length;
  }

  /** The token to look at, ends of lines skipped but remembered in `previous`. */
  current(): Token {
    for (const token of this.queue) {
      if (token.type !== 'LINE') return token;
      this.previous = 'LINE';
    }
    const token = this.read();
    return token.type === 'LINE' ? this.current() : token;
  }

  /** The token behind a given one; ends of lines count only when `withLines`. */
  peek(after: Token, withLines = false): Token {
    const from = this.queue.indexOf(after) + 1;
    const seen = this.queue.slice(from).find(({ type }) => withLines || type !== 'LINE');
    if (seen !== undefined) return seen;
    const token = this.read();
    return token.type === 'LINE' && !withLines ? this.peek(token) : token;
  }

  /** Takes tokens away, ends of lines before them included. */
  consume(count = 1): void {
    let left = count;
    while (left > 0) {
      const token = this.queue.shift() ?? this.read();
      this.previous = token.type;
      if (token.type !== 'LINE') left--;
    }
  }

  /** Goes on reading at an offset, for regular expressions and templates, which have no tokens. */
  resume(offset: number, lines: number): void {
    this.at = offset;
    this.line += lines;
  }

  /** Where reading ahead stands. */
  get offset(): number {
    return this.at;
  }

  get isInForbidden(): boolean {
    return this.inForbidden.at(-1) === true;
  }

  set isInForbidden(forbidden: boolean) {
    this.inForbidden[this.inForbidden.length - 1] = forbidden;
  }

  /** Enters something bracket-like, in which `in` is an operator again. */
  open(): void {
    this.inForbidden.push(false);
  }

  /** Leaves it. */
  close(): void {
    if (this.inForbidden.length > 1) this.inForbidden.pop();
  }

  private read(): Token {
    const { token, lines, next } = scanToken(this.source, this.at, this.separators);
    this.at = next;
    this.line += lines;
    this.queue.push(token);
    if (OPENING.has(token.type)) this.open();
    if (CLOSING.has(token.type)) this.close();
    return token;
  }
}
