/** Why the runtime's parser refuses a source, in its own words. */
export interface Refusal {
  readonly type: 'SyntaxError' | 'ReferenceError' | 'InternalError';
  readonly text: string;
  /** 1-based line the parser had read up to; undefined for the few faults it reports without one. */
  readonly line: number | undefined;
  /** Offsets (UTF-16) of the token at which it stopped; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Thrown inside the grammar to end the parse. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.text);
    this.refusal = refusal;
  }
}

/**
 * Thrown inside the grammar where no alternative fits the current token. Mostly that becomes an "unexpected
 * token", but `return`, `switch` and `for (` go on in their own way.
 */
export class Rejected extends Error {
  override readonly name = 'Rejected';
}

/** The text as it stands in FunctionErrorMessage: `SyntaxError: Unexpected token "x" in 3`. */
export function refusalText({ type, text, line }: Refusal): string {
  return line === undefined ? `${type}: ${text}` : `${type}: ${text} in ${String(line)}`;
}
