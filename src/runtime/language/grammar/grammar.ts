import { Lexer } from './lexer.ts';
import { Refused, Rejected } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { Scope } from './scope.ts';
import type { Token } from './token.ts';

/**
 * What an expression turned out to be, as far as the grammar asks again: `name` and `property` may be
 * assigned to, `logical` may not be mixed with `??`.
 */
export type Shape = 'name' | 'property' | 'arguments' | 'eval' | 'logical' | 'other';

/** A fault the runtime finds only when the whole source has been read. */
export interface LateFault {
  /** `SyntaxError` unless it says something else. */
  readonly type?: Refusal['type'];
  readonly text: string;
  readonly line: number | undefined;
  readonly token: Token;
}

/** Judges a regular expression literal; answers the runtime's text, or undefined when it compiles. */
export type RegExpJudge = (pattern: string) => string | undefined;

/** State of one parse. */
export interface Grammar {
  readonly lexer: Lexer;
  /** True for cloudfront-js-1.0, whose grammar lacks what came with ES6 blocks and async functions. */
  readonly isFirst: boolean;
  /** Modules that can be imported. */
  readonly modules: readonly string[];
  readonly judge: RegExpJudge;
  scope: Scope;
  /** First argument of a call, which 2.0 reads before it looks for octal escapes. */
  unescaped: Token | undefined;
  readonly late: LateFault[];
}

/** The current token. */
export function now(g: Grammar): Token {
  return g.lexer.current();
}

/** True when the current token has that type. */
export function at(g: Grammar, type: string): boolean {
  return now(g).type === type;
}

/** Takes the current token when it has that type. */
export function take(g: Grammar, type: string): boolean {
  if (!at(g, type)) return false;
  g.lexer.consume();
  return true;
}

/** Takes a token that must be there. */
export function expect(g: Grammar, type: string): void {
  if (!take(g, type)) fail(g);
}

/** Ends the parse: no rule has room for the current token. */
export function fail(g: Grammar, token: Token = now(g)): never {
  refuse(
    g,
    token.type === 'END' ? 'Unexpected end of input' : `Unexpected token "${token.text}"`,
    token,
  );
}

/** Ends the parse: the grammar knows the construct but the runtime lacks it. */
export function unsupported(g: Grammar, token: Token = now(g)): never {
  const text = `Token "${token.text}" not supported in this version`;
  refuse(g, token.type === 'END' ? 'Not supported in this version' : text, token);
}

/** Ends the parse with a text of its own. */
export function refuse(
  g: Grammar,
  text: string,
  token: Token = now(g),
  more: Partial<Refusal> = {},
): never {
  const { start, end } = token;
  throw new Refused({ type: 'SyntaxError', text, line: g.lexer.line, start, end, ...more });
}

/** Ends the parse over something that cannot be assigned to. */
export function refuseTarget(g: Grammar, text: string, token: Token): never {
  refuse(g, text, token, { type: 'ReferenceError' });
}

/** Runs `body` in a new scope. */
export function inScope<T>(g: Grammar, scope: Scope, body: () => T): T {
  const outer = g.scope;
  g.scope = scope;
  const result = body();
  g.scope = outer;
  return result;
}

/** Runs `body` in a new block scope. */
export function inBlock<T>(g: Grammar, body: () => T): T {
  return inScope(g, new Scope('block', g.scope), body);
}

/** Runs `body`; where it finds no alternative, the parse ends here. */
export function settled<T>(g: Grammar, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (error instanceof Rejected) fail(g);
    throw error;
  }
}
