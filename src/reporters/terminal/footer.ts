import { formatNumber } from '../../core/format-number.ts';
import { casesOf, isUnhealthy, totalsOf } from '../../core/report-totals.ts';
import type { FunctionReport, Report } from '../../core/report.ts';
import type { TextContext } from '../text/context.ts';
import { coverageLines } from '../text/coverage-words.ts';
import { formatDuration } from '../text/count.ts';
import { escapeControls } from '../text/quote.ts';
import {
  enginesText,
  fixtureLines,
  highestSteps,
  highestUtilization,
  offlineOnlyText,
} from '../text/run-facts.ts';
import { strictLines } from '../text/strict-words.ts';
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
export function renderFooter({ theme, verbose }: TextContext, report: Report): string[] {
  return [
    ...footerLines(theme, 'Functions', [functionsText(theme, report.functions)]),
    ...footerLines(theme, 'Tests', [testsText(theme, report)]),
    ...footerLines(theme, 'Engines', [enginesLine(report)]),
    ...footerLines(theme, 'Strict', strictLines(report)),
    ...footerLines(theme, 'Fixtures', fixtureLines(report)),
    ...footerLines(theme, 'Snapshots', snapshotTexts(report)),
    ...footerLines(theme, 'Coverage', coverageLines(report.functions, escapeControls)),
    ...footerLines(theme, 'Utilization', [utilizationText(report)]),
    ...footerLines(theme, 'Steps', verbose ? stepsLines(report) : []),
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
  return bad || fn.trouble !== undefined || isUnhealthy(fn);
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

/** The case that cost most; nothing where no engine counted. */
function stepsLines(report: Report): string[] {
  const highest = highestSteps(report);
  if (highest === undefined) return [];
  return [`max ${formatNumber(highest.steps)} (${escapeControls(highest.id)})`];
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

/** `2 written, 1 updated, 1 removed`; nothing where nothing was written. */
function snapshotTexts(report: Report): string[] {
  const recordings = casesOf(report).flatMap(({ recording }) => recording ?? []);
  const updated = recordings.filter(({ accepted }) => accepted.length > 0).length;
  const figures: readonly (readonly [number, string])[] = [
    [recordings.length - updated, 'written'],
    [updated, 'updated'],
    [report.removedSnapshots ?? 0, 'removed'],
  ];
  const parts = figures.filter(([number]) => number > 0);
  const text = parts.map(([number, word]) => `${formatNumber(number)} ${word}`).join(', ');
  return text === '' ? [] : [text];
}
