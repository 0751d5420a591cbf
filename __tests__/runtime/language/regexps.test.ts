import { describe, expect, it } from '@jest/globals';
import { findConstructs } from '../../../src/runtime/language/find-constructs.ts';
import { FIRST, SECOND } from './fixtures.ts';

function told(source: string, runtime = SECOND): readonly string[] {
  const findings = findConstructs({ source, runtime });
  return findings.map(
    ({ severity, construct, start }) => `${severity} ${construct} ${String(start.column)}`,
  );
}

describe('what only PCRE has', () => {
  it.each([
    '(?i)a',
    '(?>a)b',
    '(?P<n>a)',
    '\\Aa\\z',
    '[[:alpha:]]',
    '\\p{L}',
    '\\h+',
    'a\\sb',
    '\\v',
    'a$',
    '\\Qa.b\\E',
    '\\R\\N',
  ])('%s is emulated, so there is nothing to say', (pattern) => {
    expect(told(`/${pattern}/; /${pattern}/m;`)).toEqual([]);
    expect(told(`new RegExp(${JSON.stringify(pattern)});`)).toEqual([]);
  });

  it.each([
    ['/a(?R)?b/', ['error regexp-pcre 3'], '(?R)'],
    ['/(a)(?1)/', ['error regexp-pcre 5'], '(?1)'],
    ['/(?i)(?|a|b)/', ['error regexp-pcre 6'], '(?|'],
    ['/(a)?(?(1)b|c)/', ['error regexp-pcre 6'], '(?(1)'],
    ['/(*UTF8)a/', ['error regexp-pcre 2'], '(*UTF8)'],
    ['/a\\Gb\\X/', ['error regexp-pcre 3'], '\\G'],
    ['/[a\\x]\\X/', ['error regexp-pcre 7'], '\\X'],
    ['/(?U)a+/', ['error regexp-pcre 2'], '(?U'],
  ])('%s is not emulated', (literal, expected, shown) => {
    expect(told(`${literal};`)).toEqual(expected);
    const [finding] = findConstructs({ source: `${literal};`, runtime: SECOND });
    expect(finding?.error).toBe(`"${shown}" in a regular expression is not emulated offline`);
  });

  it.each([
    ['/(a+)+b/', ['warning regexp-backtracking 6']],
    ['/(a|b)+c*/', []],
    ['/(?:a+b)+/', []],
    ['/(?<year>\\d{4})-(?<=-)\\k<year>/', []],
    ['/[^]/', []],
  ])('%s', (literal, expected) => {
    expect(told(`${literal};`)).toEqual(expected);
  });

  it('is judged by the runtime: 1.0 takes possessive repetitions, 2.0 does not', () => {
    const [second] = findConstructs({ source: 'var a = /b++/;', runtime: SECOND });
    expect(second?.error).toBe(
      'SyntaxError: Invalid regular expression "b++" nothing to repeat in 1',
    );
    expect(told('var a = /b++/;', FIRST)).toEqual([]);
  });
});

describe('patterns in texts', () => {
  it.each([
    [
      "new RegExp('(');",
      'SyntaxError: pcre_compile2("(") failed: missing closing parenthesis at ""',
    ],
    ["RegExp('a', 'u');", 'SyntaxError: Invalid RegExp flags "u"'],
    [
      "new RegExp('(?<=a+)b');",
      'SyntaxError: pcre_compile2("(?<=a+)b") failed: lookbehind assertion is not fixed length at "(?<=a+)b"',
    ],
  ])('%s fails when it runs', (source, error) => {
    const [finding] = findConstructs({ source, runtime: SECOND });
    expect(finding).toMatchObject({ construct: 'regexp-constructed', phase: 'run', error });
  });

  it('are read for what is not emulated', () => {
    expect(told("new RegExp('a(?R)?b');")).toEqual(['error regexp-pcre 12']);
    expect(told("new RegExp('(a+)+b');")).toEqual(['warning regexp-backtracking 12']);
  });

  it('are left alone when they are not known', () => {
    expect(told('function f(a) { return new RegExp(a, a); }')).toEqual([]);
  });
});
