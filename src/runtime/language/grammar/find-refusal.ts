import type { FunctionCode } from '../../../core/ports.ts';
import { settled } from './grammar.ts';
import type { Grammar, RegExpJudge } from './grammar.ts';
import { Lexer } from './lexer.ts';
import { Refused } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { Scope } from './scope.ts';
import { listItem } from './statements.ts';

/** What the grammar has to know about the runtime besides its language. */
export interface GrammarFacts {
  readonly modules: readonly string[];
  readonly judge: RegExpJudge;
}

/**
 * Reads a source as the runtime's own parser does, left to right, and answers the first thing it refuses:
 * the error that AWS reports. undefined when it compiles.
 */
export function findRefusal(
  { source, runtime }: FunctionCode,
  facts: GrammarFacts,
): Refusal | undefined {
  const isFirst = runtime === 'cloudfront-js-1.0';
  const g: Grammar = {
    ...facts,
    isFirst,
    lexer: new Lexer(source, !isFirst),
    scope: new Scope('global', undefined),
    unescaped: undefined,
    late: [],
  };
  try {
    settled(g, () => {
      while (g.lexer.current().type !== 'END') listItem(g);
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  return lateRefusal(g);
}

function lateRefusal({ late }: Grammar): Refusal | undefined {
  const [first] = late;
  if (first === undefined) return undefined;
  const { type = 'SyntaxError', text, line, token } = first;
  return { type, text, line, start: token.start, end: token.end };
}
