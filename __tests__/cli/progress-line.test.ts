import { expect, it } from '@jest/globals';
import { createProgressLine } from '../../src/cli/progress-line.ts';

const ESC = '\u001b';

/** A progress line with a clock that a test moves, and what it has written. */
function watch(settings: { live?: boolean; width?: number } = {}) {
  const written: string[] = [];
  let time = 1_000;
  const out = (text: string): void => void written.push(text);
  const terminal = { out, live: true, width: 80, ...settings };
  const line = createProgressLine(terminal, 12_000, () => time);
  const advance = (milliseconds: number): void => {
    time += milliseconds;
    line.advance();
  };
  return { written, advance, end: line.end };
}

it('says nothing about a quick run', () => {
  const { written, advance, end } = watch();
  for (let n = 0; n < 100; n += 1) advance(4);
  end();
  expect(written).toEqual([]);
});

it('is written over at a pace that eyes can follow, and taken away at the end', () => {
  const { written, advance, end } = watch();
  for (let n = 0; n < 1_100; n += 1) advance(1);
  end();
  expect(written[0]).toBe(`\r${ESC}[2K 500 of 12,000 tests run`);
  expect(written.at(-2)).toBe(`\r${ESC}[2K 1,100 of 12,000 tests run`);
  expect(written.at(-1)).toBe(`\r${ESC}[2K`);
  expect(written).toHaveLength(8);
});

it('stays on one line of a narrow terminal', () => {
  const { written, advance } = watch({ width: 12 });
  advance(600);
  expect(written).toEqual([`\r${ESC}[2K 1 of 12,00…`]);
});

it('is never written where nobody watches', () => {
  const { written, advance, end } = watch({ live: false });
  advance(10_000);
  end();
  expect(written).toEqual([]);
});
