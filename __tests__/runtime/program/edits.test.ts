import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../../src/runtime/program/edits.ts';
import type { Edit } from '../../../src/runtime/program/edits.ts';

const open = (at: number, text: string): Edit => ({ kind: 'open', at, text });
const close = (at: number, text: string): Edit => ({ kind: 'close', at, text });
const replace = (at: number, end: number, text: string): Edit => ({
  kind: 'replace',
  at,
  end,
  text,
});

describe('changes of a source', () => {
  it('nest as they were made', () => {
    const { text } = applyEdits('ab', [open(0, '{'), open(0, '('), close(1, ')'), close(1, '}')]);
    expect(text).toBe('{(a)}b');
  });

  it('close before they open at one place', () => {
    expect(applyEdits('ab', [open(0, '<'), open(1, '('), close(1, '>'), close(2, ')')]).text).toBe(
      '<a>(b)',
    );
  });

  it('replace, behind what opens there', () => {
    expect(applyEdits('abc', [replace(0, 2, 'xyz'), open(0, '('), close(2, ')')]).text).toBe(
      '(xyz)c',
    );
  });

  it('tell where everything is now', () => {
    const source = 'import a; f(b)';
    const edits = [
      replace(0, 9, 'var a=1;'),
      open(0, '//'),
      open(10, '$('),
      close(14, ')'),
      open(12, '(1,'),
    ];
    const { text, startOf, endOf } = applyEdits(source, edits);
    expect(text).toBe('//var a=1; $(f((1,b))');
    expect(text.slice(startOf(10), endOf(14))).toBe('f((1,b)');
    expect(text.charAt(startOf(12))).toBe('b');
    expect(text.slice(0, endOf(9))).toBe('//var a=1;');
  });
});
