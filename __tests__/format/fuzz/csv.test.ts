import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Problems } from '../../../src/config/document/problems.ts';
import type { LocatedNode } from '../../../src/config/document/located-node.ts';
import { entriesOf } from '../../../src/config/document/located-node.ts';
import { cellText } from '../../../src/config/table/row-key.ts';
import { readCsv } from '../../../src/config/table/read-csv.ts';
import type { Span } from '../../../src/core/source.ts';

/** Reads a table; answers its cells as texts, every place in it, and what is wrong. */
function read(text: string) {
  const problems: Problems = [];
  const table = readCsv(text, 't.csv', problems);
  const cells = (table?.rows ?? []).map((row) => entriesOf(row).map(({ value }) => value));
  return { table, cells, problems };
}

/** The text between two places of a file; undefined where they do not lie in it, in order. */
function between(text: string, { start, end }: Span): string | undefined {
  const [from, to] = [start, end].map(({ line, column }) => {
    const breaks = Array.from(text.matchAll(/\r\n|\r|\n/g), (it) => it.index + it[0].length);
    const [begin, next = text.length] = [0, ...breaks].slice(line - 1);
    const points = Array.from(text.slice(begin, next));
    const isInside = begin !== undefined && column >= 1 && column <= points.length + 1;
    return isInside ? begin + points.slice(0, column - 1).join('').length : NaN;
  });
  return from! <= to! ? text.slice(from, to) : undefined;
}

const textOf = (cell: LocatedNode): string => cellText(cell);

/** Characters that mean something to CSV, and some that do not. */
const noise = fc.string({ unit: fc.constantFrom(...'a,"\n\r\t #é🔁\ufeff\u00a0\f0;') });

/** Cells as people write them: quoted where they have to be, or without need. */
const plain = fc
  .string({ unit: fc.constantFrom(...'ab/?=&é🔁01. ') })
  .map((cell) => cell.trim())
  .filter((cell) => !cell.startsWith('#'));
const any = fc.string({ unit: fc.constantFrom(...'ab,"\n\r\té🔁 #') });
/** The parser takes all white space around a cell. */
const pad = fc.constantFrom('', '', ' ', '\t', '\u00a0');
const cell = fc.oneof(
  fc.tuple(plain, pad, pad).map(([value, before, behind]) => ({
    value,
    written: value,
    line: value === '' ? '' : before + value + behind,
  })),
  any.map((value) => {
    const written = `"${value.replaceAll('"', '""')}"`;
    return { value, written, line: written };
  }),
);

describe('CSV', () => {
  it('of any text is read or told where it is wrong, inside of the file', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { cells, problems } = read(text);
        const spans = [
          ...problems.flatMap(({ at }) => at ?? []),
          ...cells.flat().map(({ place }) => place.span),
        ];
        for (const span of spans) expect(between(text, span)).toBeDefined();
      }),
      // Behind a closing quote the parser does not take every white space.
      { numRuns: 2_000, examples: [['"a"\ufeff']] },
    );
  });

  it('is read as it was written, and every cell is where its place says', () => {
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 5 }),
      )
      // A row of nothing but an empty cell is an empty line.
      .filter((rows) => rows.every((row) => row.some(({ written }) => written !== '')));
    const eol = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(table, eol, (rows, lineBreak) => {
        const header = Array.from({ length: rows[0]?.length ?? 1 }, (_, index) => `c${index}`);
        const lines = rows.map((row) => row.map(({ line }) => line).join(','));
        const text = [header.join(','), ...lines, ''].join(lineBreak);
        const { cells, problems } = read(text);
        expect(problems).toEqual([]);
        expect(cells.map((row) => row.map(textOf))).toEqual(
          rows.map((row) => row.map(({ value }) => value)),
        );
        expect(cells.map((row) => row.map(({ place }) => between(text, place.span)))).toEqual(
          rows.map((row) => row.map(({ written }) => written)),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
