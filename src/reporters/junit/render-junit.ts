import { hasErrors } from '../../core/diagnostics.ts';
import { casesOf, totalsOf } from '../../core/report-totals.ts';
import type { CaseReport, FunctionReport, Report } from '../../core/report.ts';
import { groupByFile } from '../text/by-file.ts';
import { caseDuration } from '../text/case-text.ts';
import { createPlainContext, type TextContext } from '../text/context.ts';
import { renderJunitCase } from './junit-case.ts';
import { loadSuite, troubleSuites, type Suite } from './junit-errors.ts';
import { element } from './xml.ts';

/**
 * A report as JUnit XML: a suite per function and file, an entry per case. Load errors are a suite
 * `load`; trouble at AWS that no case is to blame for is a suite `deploy`.
 * https://github.com/testmoapp/junitxml
 */
export function renderJunit(report: Report): string {
  const context = createPlainContext(report);
  const timestamp = new Date(report.startedAt).toISOString().slice(0, 19);
  const suites = hasErrors(report.diagnostics)
    ? [loadSuite(context, report.diagnostics)]
    : [
        ...report.functions.flatMap((fn) => functionSuites(context, report, fn)),
        ...troubleSuites(context, report),
      ];
  const body = suites.map(({ attributes, cases }) =>
    element('testsuite', { ...attributes, timestamp }, ['\n', ...cases, ' ']),
  );
  const root = element('testsuites', rootAttributes(report, suites), [
    '\n',
    ...body.map((suite) => ` ${suite}\n`),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function functionSuites(context: TextContext, report: Report, fn: FunctionReport): Suite[] {
  return groupByFile(fn.cases).map(({ file, cases }) => ({
    attributes: { name: fn.id, file, ...counts(cases), time: seconds(timeOf(cases)) },
    cases: cases.map((it) => `  ${renderJunitCase(context, report, it)}\n`),
  }));
}

function counts(cases: readonly CaseReport[]): Record<string, number> {
  const { all, failed, error, skipped, 'not-run': notRun } = totalsOf(cases);
  return { tests: all, failures: failed, errors: error, skipped: skipped + notRun };
}

function rootAttributes(report: Report, suites: readonly Suite[]): Record<string, string | number> {
  const sum = (key: string): number =>
    suites.reduce((total, { attributes }) => total + Number(attributes[key]), 0);
  return {
    name: 'cf2',
    tests: sum('tests'),
    failures: sum('failures'),
    errors: sum('errors'),
    skipped: sum('skipped'),
    time: seconds(timeOf(casesOf(report))),
  };
}

function timeOf(cases: readonly CaseReport[]): number {
  return cases.reduce((sum, it) => sum + caseDuration(it), 0);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
