import { Lexer, Parser, type CST } from 'yaml';

/**
 * Lexical tokens a file may have: tens of thousands of tests. The trees made of them take up to a
 * kilobyte for each, so that a file of a few megabytes could exhaust the memory.
 */
const MAX_TOKENS = 1_000_000;

/** The token tree of a file; `tooManyAt` is the offset at which reading it was given up. */
export interface ReadTokens {
  readonly tokens: readonly CST.Token[];
  readonly tooManyAt: number | undefined;
}

/** Reads a text as the parser does by itself, but counts. https://eemeli.org/yaml/#lexer */
export function readTokens(text: string): ReadTokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > MAX_TOKENS) return { tokens: [], tooManyAt: offset };
    offset += CONTROLS.has(lexeme) ? 0 : lexeme.length;
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  return { tokens, tooManyAt: undefined };
}

/** Marks of the lexer that stand for no text: document, flow error, scalar. */
const CONTROLS: ReadonlySet<string> = new Set(['\x02', '\x18', '\x1f']);
