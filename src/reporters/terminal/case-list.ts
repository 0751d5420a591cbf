import { totalsOf } from '../../core/report-totals.ts';
import type { CaseReport, CaseStatus, FunctionReport, Report } from '../../core/report.ts';
import { groupByFile, type FileCases } from '../text/by-file.ts';
import type { TextContext } from '../text/context.ts';
import { count } from '../text/count.ts';
import { escapeControls } from '../text/quote.ts';
import { notesOf } from '../text/run-facts.ts';
import { clip } from '../text/shown.ts';
import type { Theme } from '../text/theme.ts';

/** Files with more cases are one line. */
const LISTED_CASES = 30;

/** All cases of all functions, a block per function and file; a function without tests says so. */
export function renderCaseList(context: TextContext, report: Report): string[][] {
  const engines = report.engines.join(', ');
  return report.functions.flatMap((fn) =>
    fn.cases.length === 0
      ? [[` ${heading(context.theme, fn, fn.source)} · no tests`]]
      : groupByFile(fn.cases).map((group) => renderFile(context.theme, fn, group, engines)),
  );
}

function renderFile(theme: Theme, fn: FunctionReport, group: FileCases, engines: string): string[] {
  if (group.cases.length > LISTED_CASES) return [fileLine(theme, group)];
  return [
    ` ${heading(theme, fn, group.file)}${theme.dim(` · ${engines}`)}`,
    ...group.cases.map((it) => `  ${caseLine(theme, it)}`),
  ];
}

function heading(theme: Theme, fn: FunctionReport, file: string): string {
  return `${theme.bold(escapeControls(fn.id))}  ${theme.dim(escapeControls(file))}`;
}

function fileLine(theme: Theme, { file, cases }: FileCases): string {
  const totals = totalsOf(cases);
  const bad = totals.failed + totals.error > 0;
  const parts = [
    count(totals.all, 'test'),
    ...(totals.failed > 0 ? [`${totals.failed} failed`] : []),
    ...(totals.error > 0 ? [count(totals.error, 'error')] : []),
    ...(totals.skipped > 0 ? [`${totals.skipped} skipped`] : []),
    ...(totals['not-run'] > 0 ? [`${totals['not-run']} not run`] : []),
  ];
  const mark = bad ? theme.red('✗') : theme.green('✓');
  return ` ${mark} ${escapeControls(file)} · ${parts.join(', ')}`;
}

function caseLine(theme: Theme, it: CaseReport): string {
  const name = escapeControls(clip(it.testCase.name));
  const remark = remarkOf(it).map((text) => theme.yellow(`  ${text}`));
  return [`${MARKS[it.status](theme)} ${name}`, ...remark].join('');
}

const MARKS: Readonly<Record<CaseStatus, (theme: Theme) => string>> = {
  passed: (theme) => theme.green('✓'),
  failed: (theme) => theme.red('✗'),
  error: (theme) => theme.red('✗'),
  skipped: (theme) => theme.dim('-'),
  'not-run': (theme) => theme.yellow('-'),
};

/** What has to be said about a case beside its mark. */
function remarkOf(it: CaseReport): string[] {
  const { status, testCase } = it;
  if (status === 'error') return ['could not be run'];
  if (status === 'not-run') return [testCase.awsOnly ? 'not run (engine: aws)' : 'not run'];
  if (status === 'skipped') {
    return [testCase.skip ? `skipped: ${escapeControls(clip(testCase.skip))}` : 'skipped'];
  }
  return [
    ...notesOf(it, 'utilization-high').map((note) => `compute utilization ${note.percent}%`),
    ...notesOf(it, 'utilization-not-checked').map(() => 'compute utilization not checked'),
    ...notesOf(it, 'error-wording').map(() => 'the engines word this error differently'),
    ...notesOf(it, 'not-compared').map((note) => `may vary (${escapeControls(note.because)})`),
  ];
}
