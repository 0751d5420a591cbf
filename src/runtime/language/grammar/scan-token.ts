import { scanNumber } from './scan-number.ts';
import { wordType } from './token.ts';
import type { Token, TokenType } from './token.ts';

/** A scanned token, with the number of lines it contains. */
export interface Scanned {
  readonly token: Token;
  readonly lines: number;
  /** Where scanning goes on; an unterminated string is scanned again from its second character. */
  readonly next: number;
}

/** Longest first. `?.`, `??=` and their like are unknown, so they fall into pieces. */
const PUNCTUATION =
  '>>>= ... === !== **= <<= >>= >>> => == ++ += -- -= *= ** %= && &= || |= ^= != <= << >= >> ?? /='.split(
    ' ',
  );
const SINGLE = new Set('()[]{},;:.?=+-*%&|^!<>~/`');

// The runtime takes U+2028, U+2029 and a lone carriage return for blanks; only \n ends a line.
const BLANKS = /[^\S\n]*/uy;
const WORD = /[A-Za-z_$][\w$]*/y;
const DIGIT = /\d/;

function blanksEnd(source: string, at: number): number {
  BLANKS.lastIndex = at;
  return at + (BLANKS.exec(source)?.[0].length ?? 0);
}

/** Cuts the token behind the blanks and block comments at `from`. */
export function scanToken(source: string, from: number, separators: boolean): Scanned {
  const start = blanksEnd(source, from);
  if (source.startsWith('/*', start)) {
    const close = source.indexOf('*/', start + 2);
    if (close === -1) {
      return {
        ...plain(source, 'ILLEGAL', start, start + 2),
        lines: countLines(source.slice(start)),
      };
    }
    const rest = scanToken(source, close + 2, separators);
    return { ...rest, lines: rest.lines + countLines(source.slice(start, close)) };
  }
  return scanBare(source, start, separators);
}

function scanBare(source: string, start: number, separators: boolean): Scanned {
  const first = source.charAt(start);
  if (first === '') return plain(source, 'END', start, start);
  if (first === '\n') return endOfLine(source, start, start + 1);
  // Two slashes at the very end of the source are read as one.
  if (source.endsWith('//') && start === source.length - 2) {
    return plain(source, '/', start + 1, start + 2);
  }
  if (source.startsWith('//', start)) return scanLineComment(source, start);
  if (first === '"' || first === "'") return scanString(source, start);
  WORD.lastIndex = start;
  const word = WORD.exec(source)?.[0];
  if (word !== undefined) return plain(source, wordType(word), start, start + word.length);
  if (DIGIT.test(first) || (first === '.' && DIGIT.test(source.charAt(start + 1)))) {
    const { end, legal } = scanNumber(source, start, separators);
    return plain(source, legal ? 'NUMBER' : 'ILLEGAL', start, end);
  }
  return scanPunctuation(source, start, first);
}

function scanPunctuation(source: string, start: number, first: string): Scanned {
  const text = PUNCTUATION.find((sign) => source.startsWith(sign, start)) ?? first;
  if (text.length > 1 || SINGLE.has(text)) return plain(source, text, start, start + text.length);
  // The runtime shows one byte of a character beyond ASCII, which is no text by itself.
  const shown = first > '\x7f' ? '\ufffd' : first;
  return {
    token: { type: 'ILLEGAL', text: shown, start, end: start + 1 },
    lines: 0,
    next: start + 1,
  };
}

function scanLineComment(source: string, start: number): Scanned {
  const end = source.indexOf('\n', start);
  return endOfLine(source, start, end === -1 ? source.length : end + 1);
}

function scanString(source: string, start: number): Scanned {
  const quote = source.charAt(start);
  let escaped = false;
  for (let at = start + 1; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') {
      escaped = true;
      at += source.startsWith('\r\n', at + 1) ? 2 : 1;
    } else if (char === '\r' || char === '\n') return plain(source, 'UNTERMINATED', start, at + 1);
    else if (char === quote) {
      const text = source.slice(start + 1, at);
      const type = escaped ? 'ESCAPED' : 'STRING';
      return { token: { type, text, start, end: at + 1 }, lines: 0, next: at + 1 };
    }
  }
  return plain(source, 'UNTERMINATED', start, source.length);
}

function plain(source: string, type: TokenType, start: number, end: number): Scanned {
  const next = type === 'UNTERMINATED' ? start + 1 : end;
  return { token: { type, text: source.slice(start, end), start, end }, lines: 0, next };
}

function endOfLine(source: string, start: number, end: number): Scanned {
  return { ...plain(source, 'LINE', start, end), lines: 1 };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
