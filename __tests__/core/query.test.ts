import { describe, expect, it } from '@jest/globals';
import { formatQuery, parseQuery, queryProblem } from '../../src/core/query.ts';

describe('parseQuery', () => {
  it.each<[string, [string, string[]][]]>([
    ['', []],
    [
      'x&y=',
      [
        ['x', ['']],
        ['y', ['']],
      ],
    ],
    [
      't=1&u=9&t=2',
      [
        ['t', ['1', '2']],
        ['u', ['9']],
      ],
    ],
    ['&x=1&&', [['x', ['1']]]],
    ['u=https://b/c?d=e', [['u', ['https://b/c?d=e']]]],
    ['n=%C3%A9+b', [['n', ['%C3%A9+b']]]],
    ['a==', [['a', ['=']]]],
    ['=1', [['', ['1']]]],
    [
      '__proto__=1&constructor=2',
      [
        ['__proto__', ['1']],
        ['constructor', ['2']],
      ],
    ],
  ])('%s', (text, entries) => {
    expect([...parseQuery(text)]).toEqual(entries);
  });
});

describe('formatQuery', () => {
  it.each([
    ['t=1&u=9&t=2', 't=1&t=2&u=9'],
    ['x', 'x='],
    ['', ''],
  ])('%s', (text, formatted) => {
    expect(formatQuery(parseQuery(text))).toBe(formatted);
  });
});

describe('queryProblem', () => {
  it.each([
    ['a=1&b', undefined],
    ['', undefined],
    ['a=b=c&&', undefined],
    ['é=ü', undefined],
    ['=1', { problem: 'empty-name', part: '=1' }],
    ['a=1&=', { problem: 'empty-name', part: '=' }],
    ['a=b c', { problem: 'bad-character', part: ' ' }],
    ['a#b', { problem: 'bad-character', part: '#' }],
    ['a=\u0007', { problem: 'bad-character', part: '\u0007' }],
  ])('%j', (text, problem) => {
    expect(queryProblem(text)).toEqual(problem);
  });
});
