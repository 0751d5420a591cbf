import type { CaseReport } from '../../core/report.ts';
import type { Span } from '../../core/source.ts';
import type { TestCase } from '../../core/test-case.ts';
import { formatPlace } from './place.ts';

/** Where a case is written: its row where it has one, else the test. */
export function placeOfCase({ row, span }: TestCase): Span {
  return row?.span ?? span;
}

/** The line of a row in its file, by which reports number rows. */
export function rowNumber({ testCase }: CaseReport): number {
  return placeOfCase(testCase).start.line;
}

/** Where a case's row stands; nothing for other cases. */
export function rowPlace({ testCase: { row } }: CaseReport): string[] {
  return row ? [formatPlace(row.span, 'line')] : [];
}
