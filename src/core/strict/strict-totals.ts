import { casesOf } from '../report-totals.ts';
import type { CaseReport, Report } from '../report.ts';

/** What a second engine made of the events of a run. */
export interface StrictTotals {
  /** Events that both engines answered. */
  readonly compared: number;
  readonly differing: number;
  /** Of the others, those that differ as the version of the second engine is known to. */
  readonly known: number;
  /** Events the second engine did not answer. */
  readonly gaps: number;
}

/** Counts the events of a strict run. */
export function strictTotals(report: Report): StrictTotals {
  const cases = casesOf(report).filter((it) => it.runs.some(({ engine }) => engine === 'offline'));
  const count = (test: (it: CaseReport) => boolean): number => cases.filter(test).length;
  const has = (kind: string) => (it: CaseReport) => it.notes.some(({ note }) => note === kind);
  const differs = (it: CaseReport): boolean =>
    it.failures.some(({ kind }) => kind === 'strict-mismatch');
  const gaps = count(has('strict-gap'));
  return {
    compared: cases.length - gaps,
    differing: count(differs),
    known: count((it) => has('strict-known')(it) && !differs(it)),
    gaps,
  };
}
