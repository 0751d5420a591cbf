/** A cell of a CSV text: its value, and where it stands, quotes included. Offsets in UTF-16 units. */
export interface CsvCell {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly isQuoted: boolean;
}

const BLANK_LINES = /(?:[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*/y;
const SPACE = /[^\S\r\n]*/y;

/**
 * Finds the cells of parsed records in the text they were read from. The parser tells where records
 * begin and end, but not cells; their values leave no choice.
 */
export function locateCells(
  text: string,
  records: readonly (readonly string[])[],
): readonly (readonly CsvCell[])[] {
  let at = 0;
  return records.map((record) => {
    at = skip(BLANK_LINES, text, at);
    return record.map((value, index) => {
      if (index > 0) at += 1;
      const cell = cellAt(text, value, skip(SPACE, text, at));
      at = skip(SPACE, text, cell.to);
      return cell;
    });
  });
}

function cellAt(text: string, value: string, from: number): CsvCell {
  const isQuoted = text[from] === '"';
  const written = isQuoted ? value.replaceAll('"', '""').length + 2 : value.length;
  return { value, from, to: from + written, isQuoted };
}

/** Where a record or cell begins that stands at an offset or behind it. */
export function startOfCell(text: string, offset: number): number {
  const isInRecord = text[offset] === ',';
  return skip(SPACE, text, isInRecord ? offset + 1 : skip(BLANK_LINES, text, offset));
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}
