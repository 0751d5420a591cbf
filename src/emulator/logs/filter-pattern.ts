import { invalidParameter } from './logs-error.ts';

/** One term of a pattern: how it counts, and what it looks for. */
interface Term {
  readonly sign: '' | '?' | '-';
  readonly matches: (message: string) => boolean;
}

/** A sign, and then a quoted text, a regular expression between percent signs, or a word. */
const TERM = /\s*([?-]?)(?:"((?:\\.|[^"\\])*)"|%([^%]+)%|([^\s"%]+))(?=\s|$)/uy;

/** Words of letters, digits and underscores; everything else has to stand in quotes. */
const WORD = /^[\p{L}\p{N}_]+$/u;

/**
 * What a filter pattern finds: the terms of text that has no form. Patterns for JSON and for fields are
 * refused, as are those that AWS refuses: functions log neither.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 * @throws {LogsError} InvalidParameterException
 */
export function filterPattern(pattern: string): (message: string) => boolean {
  const terms = termsOf(pattern.trim());
  const all = terms.filter(({ sign }) => sign === '');
  const any = terms.filter(({ sign }) => sign === '?');
  const none = terms.filter(({ sign }) => sign === '-');
  return (message) =>
    all.every(({ matches }) => matches(message)) &&
    // Beside terms that have to be there, AWS ignores those that may.
    (all.length > 0 || any.length === 0 || any.some(({ matches }) => matches(message))) &&
    !none.some(({ matches }) => matches(message));
}

function termsOf(pattern: string): readonly Term[] {
  if (/^[{[]/.test(pattern))
    throw invalidParameter('The emulator has no filter patterns for JSON and for fields.');
  const terms: Term[] = [];
  TERM.lastIndex = 0;
  while (TERM.lastIndex < pattern.length) {
    const at = TERM.lastIndex;
    const match = TERM.exec(pattern);
    if (match === null) throw invalidParameter(`Invalid filter pattern at character ${at}.`);
    terms.push(termOf(match));
  }
  return terms;
}

function termOf([, sign, quoted, regex, word]: RegExpExecArray): Term {
  const kind = sign === '?' || sign === '-' ? sign : '';
  if (regex !== undefined) {
    const expression = compiled(regex);
    return { sign: kind, matches: (message) => expression.test(message) };
  }
  if (word !== undefined && !WORD.test(word))
    throw invalidParameter(`Invalid character(s) in term '${word}'`);
  const text = word ?? (quoted ?? '').replace(/\\(.)/g, '$1');
  return { sign: kind, matches: (message) => message.includes(text) };
}

function compiled(source: string): RegExp {
  try {
    return new RegExp(source);
  } catch {
    throw invalidParameter(`Invalid regular expression '${source}'`);
  }
}
