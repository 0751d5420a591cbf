import type { Refusal } from './program.ts';

/** What acorn throws: `pos` is an offset, `loc` a 1-based line and a 0-based column. */
interface AcornError {
  readonly message: string;
  readonly pos: number;
  readonly loc: { readonly line: number; readonly column: number };
}

const TOKEN = /^(?:=>|\.\.\.|&&|\|\||\?\?|\*\*|[=!]==?|[<>]=?|\+\+|--|[\w$]+|.)/su;

/** Complaints of acorn and the runtime's words for them; `token` is the text acorn stopped at. */
const WORDINGS: readonly (readonly [RegExp, (token: string) => string])[] = [
  [
    /^Unexpected token/,
    (token) => (token === '' ? 'Unexpected end of input' : `Unexpected token "${token}"`),
  ],
  [/^'return' outside of function/, () => 'Illegal return statement'],
  [/^Identifier '(.+)' has already been declared/, () => '"$1" has already been declared'],
  [/^Unterminated template/, () => 'Unterminated template literal'],
  [/^Unterminated string constant/, (token) => `Unterminated string "${token}`],
];

/** True for the errors that acorn throws about a source. */
export function isAcornError(error: unknown): error is AcornError {
  return error instanceof SyntaxError && 'pos' in error && 'loc' in error;
}

/** The runtime's text for a source that acorn cannot parse. Rethrows everything else. */
export function syntaxRefusal(error: unknown, source: string): Refusal {
  if (!isAcornError(error)) throw error;
  const complaint = error.message.replace(/ \(\d+:\d+\)$/, '');
  const token = TOKEN.exec(source.slice(error.pos))?.[0].trim() ?? '';
  const row = WORDINGS.find(([pattern]) => pattern.test(complaint));
  const text = row === undefined ? complaint : reword(complaint, row, token);
  const { line } = error.loc;
  return { text: `SyntaxError: ${text} in ${String(line)}`, line };
}

function reword(
  complaint: string,
  [pattern, words]: (typeof WORDINGS)[number],
  token: string,
): string {
  const match = pattern.exec(complaint);
  return words(token).replace('$1', () => match?.[1] ?? '');
}
