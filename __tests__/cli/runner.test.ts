import { describe, expect, it } from '@jest/globals';
import { parseOutputs } from '../../src/cli/demo/runner.ts';

describe('the outputs file of a runner', () => {
  it('has values of several lines', () => {
    const text = 'a<<ghadelimiter_1\none\ntwo=2\nghadelimiter_1\nb<<x\nx\nc<<y\n{"k":"v<<w"}\ny\n';
    expect(parseOutputs(text)).toEqual({ a: 'one\ntwo=2', b: '', c: '{"k":"v<<w"}' });
  });
});
