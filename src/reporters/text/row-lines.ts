import type { CaseReport } from '../../core/report.ts';
import type { CaseGroup } from '../../core/tables.ts';
import { failureMessage } from './case-text.ts';
import { formatNumber } from '../../core/format-number.ts';
import { DETAIL_INDENT } from './fields.ts';
import { escapeControls } from './quote.ts';
import { rowNumber } from './row-place.ts';
import { rowSides } from './row-sides.ts';
import { clip } from './shown.ts';

/** Rows of a group that follow its first one, a line each. */
const LISTED_ROWS = 10;

/** The rows that fail like the first one of their table, which is told in full: a line for each of some. */
export function renderOtherRows([, ...others]: CaseGroup): string[] {
  if (others.length === 0) return [];
  const hidden = others.length - LISTED_ROWS;
  const more = hidden > 0 ? [`… and ${formatNumber(hidden)} more`] : [];
  const lines = [...others.slice(0, LISTED_ROWS).map(rowLine), ...more];
  return lines.map((line) => `${DETAIL_INDENT}${line}`);
}

/** `row 4  GET /docs  expected 301 /documentation/  actual 301 /docs/`; rows are numbered by their line. */
function rowLine(it: CaseReport): string {
  const sides = rowSides(it);
  const facts = sides
    ? [`expected ${sides.expected}`, `actual ${sides.actual}`]
    : [it.failures.map(failureMessage).join('; ')];
  const { request } = it.testCase;
  return [`row ${rowNumber(it)}`, request, ...facts]
    .map((fact) => escapeControls(clip(fact)))
    .join('  ');
}
