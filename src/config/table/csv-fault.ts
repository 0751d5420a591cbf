import { CsvError } from 'csv-parse/sync';
import type { Reason } from '../../core/reasons.ts';
import { report, type Problems } from '../document/problems.ts';
import { startOfCell } from './csv-cells.ts';
import { TableTooLarge } from './csv-limits.ts';
import { placeBetween, type CsvText } from './read-csv.ts';

/** The parser's complaints that bad quoting can cause, and the offset of the fault in the cell's text. */
type CsvFault = readonly [Reason, at: (cell: string) => number];

const FAULTS: ReadonlyMap<string, CsvFault> = new Map<string, CsvFault>([
  ['CSV_QUOTE_NOT_CLOSED', ['quote-not-closed', () => 0]],
  ['INVALID_OPENING_QUOTE', ['quote-inside', (cell) => cell.indexOf('"')]],
  ['CSV_INVALID_CLOSING_QUOTE', ['text-after-quote', afterQuoted]],
  ['CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE', ['text-after-quote', afterQuoted]],
]);

/** Reports why a text is no CSV, at the very character. Throws everything else. */
export function reportCsvFault(error: unknown, csv: CsvText, problems: Problems): void {
  if (error instanceof TableTooLarge) return reportSize(error, csv, problems);
  const [reason, find] = (error instanceof CsvError && FAULTS.get(error.code)) || [];
  if (reason === undefined || find === undefined) throw error;
  const bytes = Number((error as CsvError & { bytes?: unknown }).bytes ?? 0);
  const start = startOfCell(csv.text, offsetOfByte(csv.text, bytes));
  const at = start + Math.max(0, find(csv.text.slice(start)));
  report(problems, placeBetween(csv, at, at + 1), { code: 'csv-shape', args: { reason } });
}

function reportSize({ bytes }: TableTooLarge, csv: CsvText, problems: Problems): void {
  const at = startOfCell(csv.text, offsetOfByte(csv.text, bytes));
  const args = { reason: 'too-many-rows' } as const;
  report(problems, placeBetween(csv, at, at), { code: 'csv-shape', args });
}

/** Where a quoted cell ends and something else than blanks begins. */
function afterQuoted(cell: string): number {
  return /^"(?:[^"]|"")*"(?:[^\S\r\n]*(?=\S))?/.exec(cell)?.[0].length ?? 0;
}

/** The offset in UTF-16 units of a byte of the UTF-8 text. */
function offsetOfByte(text: string, bytes: number): number {
  const encoded = new TextEncoder().encode(text).subarray(0, bytes);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(encoded).length;
}
