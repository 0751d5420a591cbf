import { both, failing, offline, refused } from './construct.ts';

/** Regular expressions: the runtimes use PCRE. */
export const REGEXPS = {
  'regexp-flags': refused({
    title: 'flags `u`, `s`, `d`, `v`; on 1.0 also `y`',
    wording: both('SyntaxError: Invalid RegExp flags "{token}"'),
    trips: 'the flags up to the first it does not know',
    mend: 'leave the flag out; for "s" write [\\s\\S] instead of the dot',
    example: 'var a = /b/u;',
    instead: 'var a = /[\\s\\S]/;',
  }),
  'regexp-invalid': refused({
    title: 'regular expressions that PCRE does not compile',
    wording: both('SyntaxError: {refusal}'),
    trips: 'the expression; the text quotes what is left of it',
    mend: 'mend the expression',
    example: 'var a = /(/;',
    instead: 'var a = /\\(/;',
  }),
  'regexp-lookbehind': refused({
    title: 'lookbehind without a fixed length',
    wording: both('SyntaxError: {refusal}'),
    trips: 'the expression',
    mend: 'match the text before it in a group of its own',
    example: 'var a = /(?<=a+)b/;',
    instead: 'var a = /a+(b)/;',
  }),
  'regexp-unterminated': refused({
    title: 'regular expressions without their closing slash',
    wording: both('SyntaxError: Unterminated RegExp "{token}"'),
    trips: 'the rest of the line',
    mend: 'close it; inside it a slash is written \\/',
    example: 'var a = /b',
    instead: 'var a = /b/;',
  }),
  'regexp-constructed': failing({
    title: 'the same faults in `new RegExp("…")`',
    wording: both('SyntaxError: {token}'),
    trips: 'nothing: it fails when it runs',
    mend: 'mend the expression',
    example: "new RegExp('(');",
    instead: "new RegExp('\\\\(');",
  }),
  'regexp-pcre': offline({
    title:
      'what PCRE has and is not emulated: recursion, conditions, `(?|…)`, verbs, `\\G`, `\\X`, `\\C`',
    wording: both('"{token}" in a regular expression is not emulated offline'),
    trips: 'nothing: the runtime accepts it',
    mend: 'write it as JavaScript has it, or run the test on AWS',
    example: 'var a = /b(?R)?c/;',
    instead: 'var a = /b(bc)?c/;',
  }),
  'regexp-backtracking': failing({
    title: 'a repetition of a repetition, as in `(a+)+`',
    wording: both('"{token}" can take for ever: the runtime gives up with an InternalError'),
    trips: 'nothing: some texts take exponential time',
    mend: 'repeat only once: a+',
    severity: 'warning',
    example: 'var a = /(b+)+c/;',
    instead: 'var a = /b+c/;',
  }),
};
