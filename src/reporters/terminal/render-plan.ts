import { formatNumber } from '../../core/format-number.ts';
import type { PlannedFunction } from '../../core/planned-function.ts';
import { count } from '../text/count.ts';
import { escapeControls } from '../text/quote.ts';

const HEADER = ['ENVIRONMENT', 'FUNCTION', 'NAME IN AWS', 'RUNTIME', 'TESTS', 'BYTES'] as const;

/** A line per function and environment under a header; figures stand on the right. */
export function renderPlan(planned: readonly PlannedFunction[]): string {
  const rows = [[...HEADER], ...planned.map(cellsOf)];
  const widths = HEADER.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, at) => padded(cell, at, widths)).join('  '));
  return `${lines.map((line) => `${line.trimEnd()}\n`).join('')}\n${totals(planned)}\n`;
}

function cellsOf(planned: PlannedFunction): string[] {
  const { environment, runtime = 'as in AWS', tests, size, sizeLimit } = planned;
  const bytes =
    size === undefined ? 'built' : `${formatNumber(size)} of ${formatNumber(sizeLimit)}`;
  const names = [environment || '–', planned.function, planned.name].map(escapeControls);
  return [...names, runtime, tests === 0 ? 'none' : formatNumber(tests), bytes];
}

/** Column of the first figure. */
const FIGURES = HEADER.indexOf('TESTS');

function padded(cell: string, at: number, widths: readonly number[]): string {
  const width = widths[at] ?? 0;
  return at < FIGURES ? cell.padEnd(width) : cell.padStart(width);
}

function totals(planned: readonly PlannedFunction[]): string {
  const functions = new Set(planned.map((it) => it.function)).size;
  const environments = new Set(planned.map(({ environment }) => environment)).size;
  const tests = planned.reduce((sum, it) => sum + it.tests, 0);
  return [
    count(functions, 'function'),
    ...(environments > 1 ? [count(environments, 'environment')] : []),
    count(tests, 'test'),
  ].join(', ');
}
