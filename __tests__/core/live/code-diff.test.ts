import { describe, expect, it } from '@jest/globals';
import { diffCode } from '../../../src/core/live/code-diff.ts';

const lines = (count: number, of = (index: number) => `line ${index}`): string =>
  Array.from({ length: count }, (_, index) => `${of(index + 1)}\n`).join('');

describe('diffCode', () => {
  it('finds nothing in the same text', () => {
    expect(diffCode('a\n', 'a\n')).toEqual({ added: 0, removed: 0, hunks: [] });
  });

  it('shows three lines around a change', () => {
    const { added, removed, hunks } = diffCode(lines(20), lines(20).replace('line 10', 'other'));
    expect({ added, removed }).toEqual({ added: 1, removed: 1 });
    expect(hunks).toEqual([
      {
        oldStart: 7,
        oldLines: 7,
        newStart: 7,
        newLines: 7,
        lines: [7, 8, 9]
          .map((it) => ` line ${it}`)
          .concat(
            ['-line 10', '+other'],
            [11, 12, 13].map((it) => ` line ${it}`),
          ),
      },
    ]);
  });

  it('tells changes that are far apart from each other', () => {
    const after = lines(40).replace('line 2\n', '').replace('line 39', 'other');
    expect(diffCode(lines(40), after).hunks.map(({ oldStart }) => oldStart)).toEqual([1, 36]);
  });

  it('counts lines that look like signs by their own signs', () => {
    expect(diffCode('+x\n-y\n', '+x\n--y\n')).toMatchObject({ added: 1, removed: 1 });
  });

  it('tells a missing line break at the end', () => {
    const { hunks } = diffCode('a', 'a\n');
    expect(hunks[0]?.lines).toContain('\\ No newline at end of file');
  });

  it('replaces as a whole what has too little in common', () => {
    const { added, removed, hunks } = diffCode(
      lines(3_000),
      lines(3_000, (it) => `x${it}`),
    );
    expect({ added, removed, hunks: hunks.length }).toEqual({
      added: 3_000,
      removed: 3_000,
      hunks: 1,
    });
  });
});
