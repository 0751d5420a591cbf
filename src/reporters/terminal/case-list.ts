import { totalsOf, type Totals } from '../../core/report-totals.ts';
import type { CaseReport, CaseStatus, FunctionReport, Report } from '../../core/report.ts';
import { groupRows, type CaseGroup } from '../../core/tables.ts';
import { approximateWords } from '../text/approximate-words.ts';
import { groupByFile, type FileCases } from '../text/by-file.ts';
import { caseSteps } from '../text/case-text.ts';
import type { TextContext } from '../text/context.ts';
import { count } from '../text/count.ts';
import { escapeControls } from '../text/quote.ts';
import { notesOf } from '../text/run-facts.ts';
import { clip } from '../text/shown.ts';
import { strictGapWords, strictKnownWords } from '../text/strict-words.ts';
import type { Theme } from '../text/theme.ts';

/** Files with more cases are one line. */
const LISTED_CASES = 30;

/** All cases of all functions, a block per function and file; a function without tests says so. */
export function renderCaseList(context: TextContext, report: Report): string[][] {
  const engines = report.engines.join(', ');
  return report.functions.flatMap((fn) =>
    fn.cases.length === 0
      ? [[` ${heading(context.theme, fn, fn.source)} · no tests`]]
      : groupByFile(fn.cases).map((group) => renderFile(context, fn, group, engines)),
  );
}

function renderFile(
  context: TextContext,
  fn: FunctionReport,
  group: FileCases,
  engines: string,
): string[] {
  const { theme } = context;
  if (group.cases.length > LISTED_CASES) return [fileLine(theme, group)];
  return [
    ` ${heading(theme, fn, group.file)}${theme.dim(` · ${engines}`)}`,
    ...groupRows(group.cases).map((it) => `  ${groupLine(context, it)}`),
  ];
}

function heading(theme: Theme, fn: FunctionReport, file: string): string {
  return `${theme.bold(escapeControls(fn.id))}  ${theme.dim(escapeControls(file))}`;
}

function fileLine(theme: Theme, { file, cases }: FileCases): string {
  const totals = totalsOf(cases);
  return ` ${markOf(theme, totals)} ${escapeControls(file)} · ${totalsText(totals, 'test')}`;
}

/** A table is one line, whatever its rows; every other case has its own. */
function groupLine(context: TextContext, group: CaseGroup): string {
  const [{ testCase }] = group;
  if (!testCase.row) return caseLine(context, group[0]);
  const { theme } = context;
  const totals = totalsOf(group);
  const name = escapeControls(clip(testCase.row.table));
  const remarks = new Set(group.flatMap(isRun).flatMap(remarkOf));
  return [
    `${markOf(theme, totals)} ${name} · ${totalsText(totals, 'row')}`,
    ...[...remarks].map((text) => theme.yellow(`  ${text}`)),
  ].join('');
}

/** What was not run is counted. */
function isRun(it: CaseReport): CaseReport[] {
  return it.status === 'passed' || it.status === 'failed' ? [it] : [];
}

function markOf(theme: Theme, totals: Totals): string {
  if (totals.failed + totals.error > 0) return MARKS.failed(theme);
  if (totals.skipped === totals.all) return MARKS.skipped(theme);
  return totals['not-run'] === totals.all ? MARKS['not-run'](theme) : MARKS.passed(theme);
}

function totalsText(totals: Totals, noun: string): string {
  return [
    count(totals.all, noun),
    ...(totals.failed > 0 ? [`${totals.failed} failed`] : []),
    ...(totals.error > 0 ? [count(totals.error, 'error')] : []),
    ...(totals.skipped > 0 ? [`${totals.skipped} skipped`] : []),
    ...(totals['not-run'] > 0 ? [`${totals['not-run']} not run`] : []),
  ].join(', ');
}

function caseLine({ theme, verbose }: TextContext, it: CaseReport): string {
  const name = escapeControls(clip(it.testCase.name));
  const remark = remarkOf(it).map((text) => theme.yellow(`  ${text}`));
  const steps = verbose ? stepsText(it).map((text) => theme.dim(` · ${text}`)) : [];
  return [`${MARKS[it.status](theme)} ${name}`, ...steps, ...remark].join('');
}

function stepsText(it: CaseReport): string[] {
  const steps = caseSteps(it);
  return steps === undefined ? [] : [count(steps, 'step')];
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
    ...snapshotRemark(it),
    ...notesOf(it, 'utilization-high').map((note) => `compute utilization ${note.percent}%`),
    ...notesOf(it, 'utilization-not-checked').map(() => 'compute utilization not checked'),
    ...notesOf(it, 'error-wording').map(() => 'the engines word this error differently'),
    ...notesOf(it, 'rule').map(({ code }) => `rule/${code}`),
    ...notesOf(it, 'approximate').map((note) => approximateWords(note.approximation)),
    ...notesOf(it, 'strict-known').map(strictKnownWords),
    ...notesOf(it, 'strict-gap').map(({ gap }) => strictGapWords(gap)),
    ...notesOf(it, 'not-compared').map((note) => `may vary (${escapeControls(note.because)})`),
  ];
}

function snapshotRemark({ recording }: CaseReport): string[] {
  if (recording === undefined) return [];
  const did = recording.accepted.length === 0 ? 'snapshot written' : 'snapshot updated';
  const because = recording.mayVary.join(' and ');
  return [because === '' ? did : `${did}; it may vary (${because})`];
}
