import { describe, expect, it } from '@jest/globals';
import { explainSize } from '../../../src/runtime/language/source-size.ts';

describe('the size of a source', () => {
  it('counts bytes of UTF-8, comments apart', () => {
    const source = "// größe\nvar a = 'ä'; /* b */";
    expect(explainSize(source)).toEqual({
      bytes: 32,
      comments: 17,
      code: 15,
      limit: 10_240,
      left: 10_208,
    });
  });

  it('takes what looks like a comment in a text for a text', () => {
    expect(explainSize("var a = '// b';").comments).toBe(0);
  });

  it('goes below zero', () => {
    expect(explainSize('abc', 2).left).toBe(-1);
  });

  it('counts comments up to where the source cannot be read', () => {
    expect(explainSize('// abc\nvar = ;').comments).toBe(6);
  });
});
