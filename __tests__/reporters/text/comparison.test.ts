import { describe, expect, it } from '@jest/globals';
import { renderComparison } from '../../../src/reporters/text/comparison.ts';
import { textWidth } from '../../../src/reporters/text/width.ts';
import { createTheme } from '../../../src/reporters/text/theme.ts';
import { number, phrase, text } from '../../builders/report.ts';

const plain = { theme: createTheme(false), width: 80 };
/** A theme whose bold can be read. */
const marked = {
  theme: { ...plain.theme, colour: true, bold: (part: string) => `<${part}>` },
  width: 80,
};

describe('two values', () => {
  it.each([
    { expected: number(302), actual: number(301), lines: ['302', '301'] },
    { expected: text('a"b\\'), actual: { as: 'absent' }, lines: ['"a\\"b\\\\"', 'absent'] },
    { expected: text(''), actual: text('\u001b\t'), lines: ['""', '"\\u001b\\t"'] },
    {
      expected: phrase('one of "a", "b"'),
      actual: { as: 'values', values: ['a', 'b'] },
      lines: ['one of "a", "b"', '2 values: "a", "b"'],
    },
  ] as const)('stand under each other: $lines', ({ expected, actual, lines }) => {
    expect(renderComparison(plain, expected, actual)).toEqual([
      `      expected  ${lines[0]}`,
      `      actual    ${lines[1]}`,
    ]);
  });

  it('are marked where they differ from 31 characters on', () => {
    const base = 'https://www.example.com/articles/';
    expect(renderComparison(marked, text(`${base}new"x`), text(`${base}now"x`))).toEqual([
      `      expected  "${base}n<e>w\\"x"`,
      `      actual    "${base}n<o>w\\"x"`,
    ]);
    expect(renderComparison(marked, text('/new'), text('/now')).join()).not.toContain('<');
  });

  it('are marked as a whole between common ends when they have little in common', () => {
    const first = `<${'ab'.repeat(150)}>`;
    const second = `<${'cd'.repeat(150)}>`;
    expect(renderComparison(marked, text(first), text(second))[0]).toBe(
      `      expected  "<<${'ab'.repeat(150)}>>"`,
    );
  });

  it('are cut around the first difference above 500 characters, never inside a character', () => {
    const lines = renderComparison(
      plain,
      text(`${'😀'.repeat(400)}a${'😀'.repeat(400)}`),
      text('😀'.repeat(400)),
    );
    expect(lines[0]).toBe(`      expected  …"${'😀'.repeat(10)}a${'😀'.repeat(19)}"…`);
    expect(lines[1]).toBe(`      actual    …"${'😀'.repeat(10)}"`);
    expect(lines[2]).toBe('      differ    from character 401 on (of 801 and 400)');
  });

  it('fit the terminal when they are cut, wide and escaped characters included', () => {
    const samples = ['本', '\u001b', '"', 'x', '😀', 'e\u0301'];
    for (const sample of samples) {
      const lines = renderComparison(
        plain,
        text(sample.repeat(700)),
        text(`${sample.repeat(350)}!`),
      );
      expect(lines.map(textWidth).every((width) => width <= plain.width)).toBe(true);
      expect(textWidth(lines[0]!)).toBeGreaterThan(plain.width - 8);
    }
  });

  it('are told in escapes when they are drawn alike', () => {
    expect(renderComparison(plain, text('/é'), text('/e\u0301'))).toEqual([
      '      expected  "/\\u00e9"',
      '      actual    "/e\\u0301"',
    ]);
  });

  it('become a line diff when they have several lines', () => {
    const lines = Array.from({ length: 12 }, (_, n) => `line ${n}`);
    const changed = lines.with(8, 'LINE 8');
    expect(renderComparison(plain, text(lines.join('\n')), text(changed.join('\n')))).toEqual([
      '      - expected  + actual',
      '        … 5 equal lines',
      '        "line 5\\n"',
      '        "line 6\\n"',
      '        "line 7\\n"',
      '      - "line 8\\n"',
      '      + "LINE 8\\n"',
      '        "line 9\\n"',
      '        "line 10\\n"',
      '        "line 11"',
    ]);
  });

  it('show a line end that only one of them has', () => {
    expect(renderComparison(plain, text('a\n'), text('a'))).toEqual([
      '      - expected  + actual',
      '      - "a\\n"',
      '      + "a"',
    ]);
  });
});
