import { describe, expect, it } from '@jest/globals';
import { renderSizes } from '../../../src/reporters/terminal/render-sizes.ts';

describe('sizes of functions', () => {
  it('say what is used for what, and what is left', () => {
    const sizes = new Map([
      ['a.js', { bytes: 1_234, code: 1_000, comments: 234, limit: 10_240, left: 9_006 }],
      ['functions/b.js', { bytes: 10_250, code: 10_250, comments: 0, limit: 10_240, left: -10 }],
    ]);
    expect(renderSizes(sizes).split('\n')).toEqual([
      '  a.js            1,234 of 10,240 bytes: 1,000 of code, 234 of comments; 9,006 are left',
      '  functions/b.js  10,250 of 10,240 bytes: 10,250 of code, 0 of comments; 10 too many',
      '',
    ]);
  });

  it('are nothing without functions', () => {
    expect(renderSizes(new Map())).toBe('');
  });
});
