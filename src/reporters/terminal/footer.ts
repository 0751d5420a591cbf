import { formatNumber } from '../../core/format-number.ts';
import { casesOf, totalsOf } from '../../core/report-totals.ts';
import type { FunctionReport, Report } from '../../core/report.ts';
import type { TextContext } from '../text/context.ts';
import { formatDuration } from '../text/count.ts';
import { escapeControls } from '../text/quote.ts';
import { enginesText, highestUtilization, offlineOnlyText } from '../text/run-facts.ts';
import type { Theme } from '../text/theme.ts';

/** Columns of a label. */
const LABEL_WIDTH = 13;

/** A line of the footer; further lines stand under the first. */
export function footerLines(theme: Theme, label: string, lines: readonly string[]): string[] {
  return lines.map(
    (line, index) => ` ${theme.dim((index === 0 ? label : '').padEnd(LABEL_WIDTH))}${line}`,
  );
}

/** Totals of the run. */
export function renderFooter({ theme }: TextContext, report: Report): string[] {
  return [
    ...footerLines(theme, 'Functions', [functionsText(theme, report.functions)]),
    ...footerLines(theme, 'Tests', [testsText(theme, report)]),
    ...footerLines(theme, 'Engines', [enginesLine(report)]),
    ...footerLines(theme, 'Utilization', [utilizationText(report)]),
    ...footerLines(theme, 'Time', [formatDuration(report.durationMs)]),
  ];
}

type Figure = readonly [number: number, word: string, style: (text: string) => string];

/** `1 failed | 5 passed (6)`: figures of 0 are left out, all but `passed` when nothing else is there. */
function figuresText(figures: readonly Figure[], all: number): string {
  const parts = figures
    .filter(([number, word]) => number > 0 || (word === 'passed' && all === 0))
    .map(([number, word, style]) => style(`${formatNumber(number)} ${word}`));
  return `${parts.join(' | ')} (${formatNumber(all)})`;
}

function functionsText(theme: Theme, functions: readonly FunctionReport[]): string {
  const failed = functions.filter(isFailed).length;
  return figuresText(
    [
      [failed, 'failed', theme.red],
      [functions.length - failed, 'passed', theme.green],
    ],
    functions.length,
  );
}

function isFailed(fn: FunctionReport): boolean {
  const bad = fn.cases.some(({ status }) => status === 'failed' || status === 'error');
  return bad || fn.trouble !== undefined;
}

function testsText(theme: Theme, report: Report): string {
  const totals = totalsOf(casesOf(report));
  return figuresText(
    [
      [totals.failed, 'failed', theme.red],
      [totals.error, totals.error === 1 ? 'error' : 'errors', theme.red],
      [totals.passed, 'passed', theme.green],
      [totals.skipped, 'skipped', theme.yellow],
      [totals['not-run'], 'not run', theme.yellow],
    ],
    totals.all,
  );
}

function enginesLine(report: Report): string {
  const notice = report.offlineReason === 'no-credentials' ? 'no AWS credentials found' : '';
  return [enginesText(report), offlineOnlyText(report), notice]
    .filter((part) => part !== '')
    .join(' · ');
}

function utilizationText(report: Report): string {
  if (!report.engines.includes('aws')) return 'not checked (offline only)';
  const highest = highestUtilization(report);
  if (highest === undefined) return 'not measured';
  const caution =
    report.endpoint === undefined
      ? ''
      : ` · measured by ${escapeControls(report.endpoint)}, which proves nothing about AWS`;
  return `max ${highest.percent}% (${escapeControls(highest.id)})${caution}`;
}
