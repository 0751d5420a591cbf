/**
 * Type of a token: its own text for punctuation and keywords (`=>`, `async`), else one of the upper-case
 * kinds. `LINE` ends a line, `END` the source.
 */
export type TokenType = string;

/** One token as the runtime's lexer cuts it. Offsets are UTF-16. */
export interface Token {
  readonly type: TokenType;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that can never name anything. `await` and `yield` are among them and can, by an exception. */
const RESERVED = words(
  'await break case catch class const continue debugger default delete do else enum export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield',
);

/** Words with a meaning of their own that may name things nevertheless. */
const SOFT = words('arguments async eval from meta of target undefined');

/** The type of a word. */
export function wordType(text: string): TokenType {
  return RESERVED.has(text) || SOFT.has(text) ? text : 'NAME';
}

/** True for words that cannot be identifiers. */
export function isReserved({ type }: Token): boolean {
  return RESERVED.has(type);
}

/** True for every word: what may follow a dot or stand as a property name. */
export function isWord({ type }: Token): boolean {
  return type === 'NAME' || RESERVED.has(type) || SOFT.has(type);
}

/** True for words that may name a variable, a parameter or a label. */
export function isBinding({ type }: Token): boolean {
  return type === 'NAME' || SOFT.has(type) || type === 'await' || type === 'yield';
}

/** True for the two names that no variable may have. */
export function isRestricted({ type }: Token): boolean {
  return type === 'arguments' || type === 'eval';
}
