import { expression } from './expressions.ts';
import { at, now, refuse, settled } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { refusedFlags } from '../regexp/flags.ts';
import type { Token } from './token.ts';

/** Characters up to the closing slash; a class may hold slashes. */
const PATTERN = /(?:\[(?:\\[^\r\n]|[^\]\\\r\n])*\]|\\[^\r\n]|[^[\\/\r\n])*/y;
const FLAGS = /[a-z]*/y;

/** Reads a regular expression literal behind its opening slash, which is the current token. */
export function regExpLiteral(g: Grammar): void {
  const { lexer } = g;
  const open = now(g);
  const begin = open.start + 1;
  PATTERN.lastIndex = begin;
  const pattern = PATTERN.exec(lexer.source)?.[0] ?? '';
  const close = begin + pattern.length;
  if (lexer.source.charAt(close) !== '/') {
    const rest = /[^\r\n]*/.exec(lexer.source.slice(open.start))?.[0] ?? '';
    refuse(g, `Unterminated RegExp "${rest}"`, open);
  }
  FLAGS.lastIndex = close + 1;
  const flags = FLAGS.exec(lexer.source)?.[0] ?? '';
  const shown = refusedFlags(flags, g.isFirst);
  if (shown !== undefined) refuse(g, `Invalid RegExp flags "${shown}"`, open);
  const end = close + 1 + flags.length;
  const fault = g.judge(pattern);
  if (fault !== undefined) refuse(g, fault, { ...open, end });
  lexer.resume(end, 0);
  lexer.consume();
}

const ESCAPE = /\\(?:u\{([\da-fA-F]*)\}?|u([\da-fA-F]{0,4})|x([\da-fA-F]{0,2})|\r\n|[^])/g;
const OUTSIDE = "can't be used in untagged template literals or in strict mode code";

/** Refuses escapes of a string or of a piece of a template. */
export function checkEscapes(g: Grammar, text: string, token: Token, octalsAllowed = false): void {
  for (const [escape, braced, four, two] of text.matchAll(ESCAPE)) {
    const letter = escape.charAt(1);
    if (letter === 'u' || letter === 'x') {
      if (isBadCode(escape, braced, four ?? two)) {
        refuse(g, `Invalid Unicode code point "${text}"`, token);
      }
    } else if (/[1-7]/.test(letter) && !octalsAllowed) {
      refuse(g, `Octal escape sequences ${OUTSIDE}`, token);
    } else if (/[89]/.test(letter) && !octalsAllowed) {
      refuse(g, `The escapes \\8 and \\9 ${OUTSIDE}`, token);
    }
  }
}

function isBadCode(
  escape: string,
  braced: string | undefined,
  digits: string | undefined,
): boolean {
  if (braced === undefined) return digits?.length !== (escape.charAt(1) === 'u' ? 4 : 2);
  return (
    !escape.endsWith('}') || braced === '' || braced.length > 6 || parseInt(braced, 16) > 0x10ffff
  );
}

/** Reads a template behind its grave accent, which is the current token. */
export function templateLiteral(g: Grammar, isTagged: boolean): void {
  while (templatePiece(g, isTagged)) {
    settled(g, () => expression(g));
    if (!at(g, '}')) refuse(g, 'Missing "}" in template expression');
  }
}

/** Reads text up to `${` (true) or to the end of the template (false). */
function templatePiece(g: Grammar, isTagged: boolean): boolean {
  const { lexer } = g;
  const open = now(g);
  const begin = open.start + 1;
  const stop = /(?:\\[^]|[^\\`$]|\$(?!\{))*(`|\$\{)/y;
  stop.lastIndex = begin;
  const found = stop.exec(lexer.source);
  if (found === null) {
    lexer.resume(begin, lexer.source.slice(begin).split('\n').length - 1);
    refuse(g, 'Unterminated template literal', open);
  }
  const closing = found[1] ?? '`';
  const text = found[0].slice(0, -closing.length);
  lexer.resume(begin + found[0].length, plainLines(text));
  if (closing !== '`') lexer.open();
  checkEscapes(g, text, open, isTagged);
  lexer.consume();
  return closing !== '`';
}

/** The runtime does not count a line that a backslash continues. */
function plainLines(text: string): number {
  return text.replace(/\\[^]/g, '').split('\n').length - 1;
}
