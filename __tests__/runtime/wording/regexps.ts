import type { WordsRow } from './row.ts';

/** Regular expressions. */
export const REGEXPS_WORDS: readonly WordsRow[] = [
  ["new RegExp('(');", 'SyntaxError: pcre_compile2("(") failed: missing closing parenthesis at ""'],
  [
    "new RegExp('[');",
    'SyntaxError: pcre_compile2("[") failed: missing terminating ] for character class at ""',
  ],
  [
    "new RegExp('*');",
    'SyntaxError: pcre_compile2("*") failed: quantifier does not follow a repeatable item at "*"',
  ],
  [
    "new RegExp('a**');",
    'SyntaxError: pcre_compile2("a**") failed: quantifier does not follow a repeatable item at "*"',
  ],
  [
    "new RegExp(')');",
    'SyntaxError: pcre_compile2(")") failed: unmatched closing parenthesis at ")"',
  ],
  [
    "new RegExp('a{2,1}');",
    'SyntaxError: pcre_compile2("a{2,1}") failed: numbers out of order in {} quantifier at "}"',
  ],
  [
    "new RegExp('[z-a]');",
    'SyntaxError: pcre_compile2("[z-a]") failed: range out of order in character class at "a]"',
  ],
  [
    "new RegExp('(?<n>a)(?<n>b)');",
    'SyntaxError: pcre_compile2("(?<n>a)(?<n>b)") failed: two named subpatterns have the same name (PCRE2_DUPNAMES not set) at "b)"',
  ],
  ["new RegExp('\\\\');", 'SyntaxError: pcre_compile2("\\") failed: \\ at end of pattern at ""'],
  [
    "new RegExp('(?<=a+)b');",
    'SyntaxError: pcre_compile2("(?<=a+)b") failed: lookbehind assertion is not fixed length at "(?<=a+)b"',
  ],
  ["new RegExp('a', 'x');", 'SyntaxError: Invalid RegExp flags "x"'],
  ["new RegExp('a', 'gg');", 'SyntaxError: Invalid RegExp flags "gg"'],
  ["new RegExp('a', 'u');", 'SyntaxError: Invalid RegExp flags "u"'],
  ["new RegExp('a', 1);", 'SyntaxError: Invalid RegExp flags "1"'],
  [
    "new RegExp('(?<1>a)');",
    'SyntaxError: pcre_compile2("(?<1>a)") failed: subpattern name must start with a non-digit at "1>a)"',
  ],
  [
    "new RegExp('(?');",
    'SyntaxError: pcre_compile2("(?") failed: missing closing parenthesis at ""',
  ],
  ["RegExp.prototype.exec.call(1, 'a');", 'TypeError: "this" argument is not a regexp'],
  ["RegExp.prototype.test.call({}, 'a');", 'TypeError: receiver argument is not a regexp'],
  ['RegExp.prototype.toString.call(1);', 'TypeError: "this" argument is not an object'],
  [
    "new RegExp('[[=a=]]');",
    'SyntaxError: pcre_compile2("[[=a=]]") failed: POSIX collating elements are not supported at "[=a=]]"',
  ],
  [
    "new RegExp('[[.space.]]');",
    'SyntaxError: pcre_compile2("[[.space.]]") failed: POSIX collating elements are not supported at "[.space.]]"',
  ],
  [
    "new RegExp('[.a.]');",
    'SyntaxError: pcre_compile2("[.a.]") failed: POSIX collating elements are not supported at "[.a.]"',
  ],
  [
    "new RegExp('[a-[:alpha:]]');",
    'SyntaxError: pcre_compile2("[a-[:alpha:]]") failed: invalid range in character class at ":alpha:]]"',
  ],
  [
    "new RegExp('[[:alpha:]-z]');",
    'SyntaxError: pcre_compile2("[[:alpha:]-z]") failed: invalid range in character class at "-z]"',
  ],
  [
    "new RegExp('a(?i)*');",
    'SyntaxError: pcre_compile2("a(?i)*") failed: quantifier does not follow a repeatable item at "*"',
  ],
  [
    "new RegExp('[z-\\\\x41]');",
    'SyntaxError: pcre_compile2("[z-\\x41]") failed: range out of order in character class at "1]"',
  ],
  [
    "new RegExp('[\\\\k]');",
    'SyntaxError: pcre_compile2("[\\k]") failed: escape sequence is invalid in character class at "k]"',
  ],
  [
    "new RegExp('[\\\\8--]');",
    'SyntaxError: pcre_compile2("[\\8--]") failed: range out of order in character class at "-]"',
  ],
  [
    "new RegExp('\\\\Q(\\\\E)');",
    'SyntaxError: pcre_compile2("\\Q(\\E)") failed: unmatched closing parenthesis at ")"',
  ],
  ["new RegExp('a\\\\');", 'SyntaxError: pcre_compile2("a\\") failed: \\ at end of pattern at ""'],
];
