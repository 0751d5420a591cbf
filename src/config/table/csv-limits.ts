/** Rows and cells a table may have. A case takes some kilobytes: a file of a few megabytes could exhaust the memory. */
const MAX_ROWS = 100_000;
const MAX_CELLS = 500_000;

/** Reading a table was given up at the record behind so many bytes of its UTF-8 text. */
export class TableTooLarge extends Error {
  override readonly name = 'TableTooLarge';
  readonly bytes: number;

  constructor(bytes: number) {
    super('the table is too large');
    this.bytes = bytes;
  }
}

/** Hears of every record while it is read. Throws TableTooLarge past the limits. */
export function createCounter() {
  let [rows, cells, before] = [0, 0, 0];
  return (record: string[], { bytes }: { readonly bytes: number }): string[] => {
    rows += 1;
    cells += record.length;
    // The header is no row.
    if (rows > MAX_ROWS + 1 || cells > MAX_CELLS) throw new TableTooLarge(before);
    before = bytes;
    return record;
  };
}
