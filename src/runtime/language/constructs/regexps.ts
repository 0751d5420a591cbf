import { both, failing, offline, refused } from './construct.ts';

/** Regular expressions: the runtimes use PCRE, the offline engine JavaScript's own. */
export const REGEXPS = {
  'regexp-flags': refused({
    title: 'flags `u`, `s`, `d`, `v`; on 1.0 also `y`',
    wording: both('SyntaxError: Invalid RegExp flags "{token}"'),
    trips: 'the flags up to the first it does not know',
    mend: 'leave the flag out; for "s" write [\\s\\S] instead of the dot',
    example: 'var a = /b/u;',
  }),
  'regexp-invalid': refused({
    title: 'regular expressions that PCRE does not compile',
    wording: both('SyntaxError: {refusal}'),
    trips: 'the expression; the text quotes what is left of it',
    mend: 'mend the expression',
    example: 'var a = /(/;',
  }),
  'regexp-lookbehind': refused({
    title: 'lookbehind without a fixed length',
    wording: both('SyntaxError: {refusal}'),
    trips: 'the expression',
    mend: 'match the text before it in a group of its own',
    example: 'var a = /(?<=a+)b/;',
  }),
  'regexp-unterminated': refused({
    title: 'regular expressions without their closing slash',
    wording: both('SyntaxError: Unterminated RegExp "{token}"'),
    trips: 'the rest of the line',
    mend: 'close it; inside it a slash is written \\/',
    example: 'var a = /b',
  }),
  'regexp-constructed': failing({
    title: 'the same faults in `new RegExp("…")`',
    wording: both('SyntaxError: {token}'),
    trips: 'nothing: it fails when it runs',
    mend: 'mend the expression',
    example: "new RegExp('(');",
  }),
  'regexp-pcre': offline({
    title:
      'what only PCRE has: `(?i)`, `(?>…)`, `(?P<n>…)`, `\\A`, `\\z`, `\\h`, `[[:alpha:]]`, on 1.0 `a++`',
    wording: both(
      '"{token}" is understood by PCRE only: the offline engine would read it otherwise',
    ),
    trips: 'nothing: the runtime accepts it',
    mend: 'write it as JavaScript has it, for instance with the flag "i" instead of (?i)',
    example: 'var a = /(?i)b/;',
  }),
  'regexp-space': offline({
    title: '`\\s` and `\\S`',
    wording: both('"{token}" does not know U+00A0 and other blanks beyond ASCII; offline it does'),
    trips: 'nothing: the result differs for rare texts',
    mend: 'list the blanks that matter: [ \\t\\r\\n]',
    severity: 'warning',
    example: 'var a = /\\s/;',
  }),
  'regexp-vertical-space': offline({
    title: '`\\v`',
    wording: both('"{token}" is every vertical blank for the runtime, and one character offline'),
    trips: 'nothing: the result differs for rare texts',
    mend: 'write \\x0b for the one character',
    severity: 'warning',
    example: 'var a = /\\v/;',
  }),
  'regexp-dollar': offline({
    title: '`$` without the flag `m`',
    wording: both('"$" also matches before a line break at the very end; offline it does not'),
    trips: 'nothing: the result differs for texts that end in a line break',
    mend: 'nothing to do for headers and paths, which have no line breaks',
    severity: 'notice',
    example: 'var a = /b$/;',
  }),
  'regexp-backtracking': offline({
    title: 'a repetition of a repetition, as in `(a+)+`',
    wording: both(
      '"{token}" can take for ever; the runtime gives up with an InternalError, offline the time limit ends it',
    ),
    trips: 'nothing: some texts take exponential time',
    mend: 'repeat only once: a+',
    severity: 'warning',
    example: 'var a = /(b+)+c/;',
  }),
  'regexp-source': offline({
    title: '`source` of an expression made from a text with a slash',
    wording: both('"source" keeps "/" as it is; offline it is "\\/"'),
    trips: 'nothing: the result differs',
    mend: 'keep the text in a variable',
    severity: 'warning',
    example: "new RegExp('/').source;",
  }),
};
