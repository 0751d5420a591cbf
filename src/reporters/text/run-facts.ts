import { count } from './count.ts';
import { caseSteps } from './case-text.ts';
import { formatNumber } from '../../core/format-number.ts';
import type { EngineName } from '../../core/failure.ts';
import { casesOf, maxUtilization } from '../../core/report-totals.ts';
import type { CaseNote, CaseReport, Report } from '../../core/report.ts';

/**
 * Cases per engine: `offline 515, aws 28 (485 rows not sampled)`; engines that were part of the run but ran nothing
 * count 0.
 */
export function enginesText(report: Report): string {
  const runs = casesOf(report).flatMap((it) => it.runs);
  const cases = (engine: EngineName): string =>
    formatNumber(runs.filter((run) => run.engine === engine).length);
  const engines = report.engines.map((engine) => `${engine} ${cases(engine)}`).join(', ');
  const left = casesOf(report).flatMap((it) => notesOf(it, 'not-sampled')).length;
  return left === 0 ? engines : `${engines} (${count(left, 'row')} not sampled)`;
}

/** `2 offline only (clock, origin)`: what AWS could not run, where it was asked; empty when nothing. */
export function offlineOnlyText(report: Report): string {
  if (!report.engines.includes('aws')) return '';
  const notes = casesOf(report).flatMap((it) => notesOf(it, 'offline-only'));
  const reasons = new Set(notes.flatMap((note) => note.reasons));
  if (notes.length === 0) return '';
  return `${formatNumber(notes.length)} offline only (${[...reasons].join(', ')})`;
}

const UNVERIFIED = {
  ignored: 'kvsFixtures: ignore',
  unreadable: 'this run cannot read stores',
} as const;

/** `2 tests with key value store fixtures that were not compared with the store (kvsFixtures: ignore)`, per reason. */
export function fixtureLines(report: Report): string[] {
  const notes = casesOf(report).flatMap((it) => notesOf(it, 'kvs-not-verified'));
  return (['ignored', 'unreadable'] as const).flatMap((why) => {
    const tests = notes.filter((note) => note.why === why).length;
    if (tests === 0) return [];
    return [`of ${count(tests, 'test')} not compared with the store (${UNVERIFIED[why]})`];
  });
}

/** The notes of one kind. */
export function notesOf<N extends CaseNote['note']>(
  { notes }: CaseReport,
  kind: N,
): readonly Extract<CaseNote, { note: N }>[] {
  return notes.filter((it): it is Extract<CaseNote, { note: N }> => it.note === kind);
}

/** The function with the highest compute utilization of the run; undefined when none was measured. */
export function highestUtilization(
  report: Report,
): { readonly id: string; readonly percent: number } | undefined {
  return report.functions
    .flatMap((fn) => {
      const percent = maxUtilization(fn);
      return percent === undefined ? [] : [{ id: fn.id, percent }];
    })
    .reduce<{ id: string; percent: number } | undefined>(
      (highest, it) => (highest !== undefined && highest.percent >= it.percent ? highest : it),
      undefined,
    );
}

/** The case that cost most steps; undefined when none was counted. */
export function highestSteps(
  report: Report,
): { readonly id: string; readonly steps: number } | undefined {
  return casesOf(report)
    .flatMap((it) => {
      const steps = caseSteps(it);
      return steps === undefined ? [] : [{ id: it.testCase.id, steps }];
    })
    .reduce<{ id: string; steps: number } | undefined>(
      (highest, it) => (highest !== undefined && highest.steps >= it.steps ? highest : it),
      undefined,
    );
}
