import { parse } from 'csv-parse/sync';
import type { MapEntry, MapNode, Place, ScalarNode, TextLine } from '../document/located-node.ts';
import { createPositions, type PositionAt } from '../document/positions.ts';
import { MOST_FAULTS, report, type Problems } from '../document/problems.ts';
import { coreValue } from './core-scalar.ts';
import { createCounter } from './csv-limits.ts';
import { locateCells, type CsvCell } from './csv-cells.ts';
import { reportCsvFault } from './csv-fault.ts';
import { tableOf, type Table } from './table.ts';

/** Line ends may be mixed; a line that begins with `#` is a comment. https://csv.js.org/parse/options/ */
const OPTIONS = {
  trim: true,
  comment: '#',
  comment_no_infix: true,
  skip_empty_lines: true,
  relax_column_count: true,
  record_delimiter: ['\r\n', '\n', '\r'],
};

/** A CSV text and the way to its places. */
export interface CsvText {
  readonly text: string;
  readonly file: string;
  readonly positionAt: PositionAt;
}

type Record = readonly CsvCell[];

/**
 * Reads a table from CSV with a header row. Every row that is longer or shorter than the header is
 * reported. undefined where no table can be read at all.
 * https://www.rfc-editor.org/rfc/rfc4180
 */
export function readCsv(text: string, file: string, problems: Problems): Table | undefined {
  const csv = { text, file, positionAt: createPositions(text) };
  try {
    const records: string[][] = parse(text, { ...OPTIONS, on_record: createCounter() });
    const [header, ...rows] = locateCells(text, records);
    return header === undefined ? tableOf([]) : readRows(csv, header, rows, problems);
  } catch (error) {
    reportCsvFault(error, csv, problems);
    return undefined;
  }
}

function readRows(
  csv: CsvText,
  header: Record,
  records: readonly Record[],
  problems: Problems,
): Table | undefined {
  const keys = readHeader(csv, header, problems);
  if (keys === undefined) return undefined;
  const others = records.filter((record) => record.length !== keys.length);
  for (const record of others.slice(0, MOST_FAULTS)) {
    reportLength(csv, record, keys.length, problems);
  }
  if (others.length > 0) return undefined;
  return tableOf(records.map((record) => rowOf(csv, record, keys)));
}

type Column = Pick<MapEntry, 'key' | 'keyPlace'>;

function readHeader(
  csv: CsvText,
  header: Record,
  problems: Problems,
): readonly Column[] | undefined {
  const columns = new Map<string, Column>();
  const [first] = header;
  if (header.length === 1 && /[;\t]/.test(first?.value ?? '')) {
    const args = { reason: 'separator' } as const;
    report(problems, first && placeOf(csv, first), { code: 'csv-shape', args });
    return undefined;
  }
  let faults = 0;
  for (const cell of header) {
    const keyPlace = placeOf(csv, cell);
    const reason = columns.has(cell.value) ? 'column-twice' : cell.value === '' && 'no-column-name';
    if (reason) faults += 1;
    if (reason && faults <= MOST_FAULTS) {
      report(problems, keyPlace, { code: 'csv-shape', args: { reason } });
    }
    columns.set(cell.value, { key: cell.value, keyPlace });
  }
  return columns.size === header.length && !columns.has('') ? [...columns.values()] : undefined;
}

function reportLength(csv: CsvText, record: Record, columns: number, problems: Problems): void {
  const surplus = record.slice(columns);
  const [first] = surplus.length > 0 ? surplus : record;
  const place = placeBetween(csv, first?.from ?? 0, record.at(-1)?.to ?? 0);
  const args = { reason: 'row-length', cells: record.length, columns } as const;
  report(problems, place, { code: 'csv-shape', args });
}

function rowOf(csv: CsvText, record: Record, keys: readonly Column[]): MapNode {
  const entries = record.map((cell, index): [string, MapEntry] => {
    const column = keys[index]!;
    return [column.key, { ...column, value: scalarOf(csv, cell) }];
  });
  const place = placeBetween(csv, record[0]?.from ?? 0, record.at(-1)?.to ?? 0);
  return { kind: 'map', place, entries: new Map(entries) };
}

function scalarOf(csv: CsvText, cell: CsvCell): ScalarNode {
  const { value: text, isQuoted } = cell;
  const place = placeOf(csv, cell);
  const lines = isQuoted ? quotedLines(csv, cell) : [{ from: 0, at: place.span.start }];
  return { kind: 'scalar', place, value: coreValue(text), text, blank: false, lines };
}

/** Behind each line break and each doubled quote the text stands in the file word for word again. */
function quotedLines({ text, positionAt }: CsvText, { from, to }: CsvCell): readonly TextLine[] {
  const start = from + 1;
  const lines = [{ from: 0, at: positionAt(start) }];
  let doubled = 0;
  for (const { 0: mark, index } of text.slice(start, to - 1).matchAll(/""|\n/g)) {
    if (mark === '""') doubled += 1;
    const next = index + mark.length;
    lines.push({ from: next - doubled, at: positionAt(start + next) });
  }
  return lines;
}

function placeOf(csv: CsvText, { from, to }: CsvCell): Place {
  return placeBetween(csv, from, to);
}

/** The place of a stretch of the text. */
export function placeBetween({ file, positionAt }: CsvText, from: number, to: number): Place {
  return { span: { file, start: positionAt(from), end: positionAt(to) } };
}
