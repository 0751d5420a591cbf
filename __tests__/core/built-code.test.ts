import { expect, it } from '@jest/globals';
import { originLine, originSpan, type BuiltCode } from '../../src/core/built-code.ts';

/** The second line of the code was made of the third of a file; nobody knows of others. */
const BUILT: BuiltCode = {
  text: 'one\n  two three\n',
  originOf: ({ line, column }) =>
    line === 2 && column >= 3 ? { file: 'a.ts', line: 3, column: column + 4 } : undefined,
  sources: new Map([['a.ts', 'x\ny\n      two three ü\n']]),
};

const span = (...[line, column, toLine, toColumn]: [number, number, number, number]) => ({
  file: 'a.js',
  start: { line, column },
  end: { line: toLine, column: toColumn },
});

it.each([
  [
    'a word',
    span(2, 3, 2, 6),
    { file: 'a.ts', start: { line: 3, column: 7 }, end: { line: 3, column: 10 } },
  ],
  [
    'more than there is in the source',
    span(2, 7, 2, 40),
    { file: 'a.ts', start: { line: 3, column: 11 }, end: { line: 3, column: 18 } },
  ],
  [
    'several lines',
    span(2, 3, 3, 1),
    { file: 'a.ts', start: { line: 3, column: 7 }, end: { line: 3, column: 18 } },
  ],
  ['what nobody knows of', span(1, 1, 1, 4), span(1, 1, 1, 4)],
])('the place of %s', (_what, inCode, inSource) => {
  expect(originSpan(BUILT, inCode)).toEqual(inSource);
});

it('a line is the whole line that it was made of', () => {
  const whole = { file: 'a.ts', start: { line: 3, column: 1 }, end: { line: 3, column: 18 } };
  expect(originLine(BUILT, 2)).toEqual(whole);
  expect(originLine(BUILT, 1)).toBeUndefined();
  expect(originLine(BUILT, 9)).toBeUndefined();
});
