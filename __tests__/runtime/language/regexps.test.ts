import { describe, expect, it } from '@jest/globals';
import { findConstructs } from '../../../src/runtime/language/find-constructs.ts';
import { FIRST, SECOND } from './fixtures.ts';

function told(source: string, runtime = SECOND): readonly string[] {
  const findings = findConstructs({ source, runtime });
  return findings.map(
    ({ severity, construct, start }) => `${severity} ${construct} ${String(start.column)}`,
  );
}

describe('what PCRE reads in its own way', () => {
  it.each([
    ['/(?i)a/', ['error regexp-pcre 2']],
    ['/(?>a)b/', ['error regexp-pcre 2']],
    ['/(?P<n>a)/', ['error regexp-pcre 2']],
    ['/\\Aa\\z/', ['error regexp-pcre 2', 'error regexp-pcre 5']],
    ['/[[:alpha:]]/', ['error regexp-pcre 3']],
    ['/\\p{L}/', ['error regexp-pcre 2']],
    ['/\\h+/', ['error regexp-pcre 2']],
    ['/a\\sb/', ['warning regexp-space 3']],
    ['/\\v/', ['warning regexp-vertical-space 2']],
    ['/a$/', ['notice regexp-dollar 3']],
    ['/a$/m', []],
    ['/[$]/', []],
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
    expect(told('var a = /b++/;', FIRST)).toEqual(['error regexp-pcre 11']);
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

  it('are read for what only PCRE has', () => {
    expect(told("new RegExp('(?i)a');")).toEqual(['error regexp-pcre 12']);
  });

  it('are left alone when they are not known', () => {
    expect(told('function f(a) { return new RegExp(a, a); }')).toEqual([]);
  });

  it('have another source when they hold a slash', () => {
    expect(told("new RegExp('a/b').source;")).toEqual(['warning regexp-source 19']);
    expect(told("new RegExp('ab').source;")).toEqual([]);
  });
});
