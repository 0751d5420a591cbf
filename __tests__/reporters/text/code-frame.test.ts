import { describe, expect, it } from '@jest/globals';
import type { Span } from '../../../src/core/source.ts';
import { renderFrame, type FrameStyle } from '../../../src/reporters/text/code-frame.ts';
import { createSourceLines } from '../../../src/reporters/text/source-lines.ts';
import { createTheme } from '../../../src/reporters/text/theme.ts';
import { textWidth } from '../../../src/reporters/text/width.ts';

/** The frame of a one-line file, without its first two lines. */
function excerpt(
  line: string,
  [start, end]: readonly [number, number],
  style: Partial<FrameStyle> = {},
  width = 80,
): string[] {
  const lines = createSourceLines(new Map([['a.yml', line]]));
  const span: Span = {
    file: 'a.yml',
    start: { line: 1, column: start },
    end: { line: 1, column: end },
  };
  const context = { theme: createTheme(false), lines, width, verbose: false };
  return renderFrame(context, span, { indent: 0, ...style }).slice(2);
}

describe('carets', () => {
  it.each([
    { name: 'one word', line: 'a: bcd', span: [4, 7], marks: '   ^^^' },
    { name: 'a position', line: 'a: bcd', span: [4, 4], marks: '   ^' },
    { name: 'the end of the line', line: 'a:', span: [3, 3], marks: '  ^' },
    { name: 'beyond the end', line: 'a:', span: [9, 12], marks: '  ^' },
    { name: 'code points outside the BMP', line: '𝒳𝒳: y', span: [5, 6], marks: '    ^' },
    { name: 'wide characters before', line: '日本: y', span: [5, 6], marks: '      ^' },
    { name: 'wide characters', line: 'a: 日本', span: [4, 6], marks: '   ^^^^' },
    { name: 'a combining mark before', line: 'e\u0301: y', span: [5, 6], marks: '   ^' },
    { name: 'a tab before', line: '\ta: b', span: [5, 6], marks: '\t   ^' },
    { name: 'an escaped control before', line: '\u001ba b', span: [4, 5], marks: '        ^' },
  ] as const)('stand under $name', ({ line, span, marks }) => {
    expect(excerpt(line, span)[1]).toBe(`  | ${marks}`);
  });

  it('underline a whole line without its indentation', () => {
    expect(excerpt('  var a = 1;  ', [1, 15], { wholeLine: true })).toEqual([
      '1 |   var a = 1;',
      '  |   ^^^^^^^^^^',
    ]);
  });

  it('end with the line when the span goes on', () => {
    const lines = createSourceLines(new Map([['a.yml', 'a: |\n  b\n']]));
    const span = { file: 'a.yml', start: { line: 1, column: 4 }, end: { line: 3, column: 1 } };
    const context = { theme: createTheme(false), lines, width: 80, verbose: false };
    expect(renderFrame(context, span, { indent: 0 })[3]).toBe('  |    ^');
  });
});

describe('long lines', () => {
  it.each([
    { name: 'at the start', column: 1 },
    { name: 'in the middle', column: 500 },
    { name: 'at the end', column: 996 },
  ])('are cut to the width around a span $name', ({ column }) => {
    const line = `${'日'.repeat(column - 1)}HERE${'x'.repeat(1000 - column)}`;
    const [source, marks] = excerpt(line, [column, column + 4], {}, 60);
    expect(textWidth(source!)).toBeLessThanOrEqual(60);
    const before = source!.slice(0, source!.indexOf('HERE'));
    expect(marks).toBe(`  | ${' '.repeat(textWidth(before) - 4)}^^^^`);
  });

  it.each([1, 400_000, 800_000])('of a megabyte are looked at near column %d only', (column) => {
    const line = `${'😀日'.repeat((column - 1) / 2)}${column % 2 === 0 ? 'x' : ''}HERE${'x'.repeat(800_000 - column)}`;
    const [source, marks] = excerpt(line, [column, column + 4], {}, 60);
    expect(textWidth(source!)).toBeLessThanOrEqual(60);
    const before = source!.slice(0, source!.indexOf('HERE'));
    expect(marks).toBe(`  | ${' '.repeat(textWidth(before) - 4)}^^^^`);
  });

  it('are cheap to show again and again', () => {
    const lines = createSourceLines(new Map([['a.json', `[${'"日本😀",'.repeat(300_000)}]`]]));
    const context = { theme: createTheme(false), lines, width: 80, verbose: false };
    const frames = Array.from({ length: 5_000 }, (_, n) => {
      const at = { line: 1, column: 2 + n * 6 };
      const span = { file: 'a.json', start: at, end: { line: 1, column: at.column + 5 } };
      return renderFrame(context, span, { indent: 0 });
    });
    expect(frames.every((rows) => rows[3]?.endsWith('^^^^^^^^'))).toBe(true);
  });

  it('keep as much of a long span as fits', () => {
    const [source, marks] = excerpt('x'.repeat(300), [10, 290], {}, 60);
    expect(source).toBe(`1 | …${'x'.repeat(54)}…`);
    expect(marks).toBe(`  |  ${'^'.repeat(54)}`);
  });
});

describe('labels', () => {
  it('stand behind the carets where they fit, else below', () => {
    const line = `${' '.repeat(60)}here`;
    expect(excerpt(line, [61, 65], { label: 'short' })[1]).toMatch(/ \^{4} short$/);
    const rows = excerpt(line, [61, 65], { label: 'much too long for that line' });
    expect(rows[1]).toMatch(/ \^{4}$/);
    expect(rows[2]).toMatch(/ much too long for that line$/);
    expect(textWidth(rows[2]!)).toBeLessThanOrEqual(80);
  });

  it('remain when the file is not known', () => {
    const lines = createSourceLines(new Map());
    const context = { theme: createTheme(false), lines, width: 80, verbose: false };
    const span = { file: 'a.yml', start: { line: 1, column: 2 }, end: { line: 1, column: 3 } };
    expect(renderFrame(context, span, { indent: 0, label: 'uri' })).toEqual([
      '  --> a.yml:1:2',
      '      uri',
    ]);
  });
});
