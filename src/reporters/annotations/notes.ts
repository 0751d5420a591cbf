import type { Annotation } from '../../core/annotation.ts';
import { LIMITS } from '../../core/limits.ts';
import { casesOf } from '../../core/report-totals.ts';
import type { Report } from '../../core/report.ts';
import { count } from '../text/count.ts';
import { deploymentNotes } from '../text/deployment-notes.ts';
import { escapeControls } from '../text/quote.ts';
import { createPlainContext } from '../text/context.ts';
import { notesOf } from '../text/run-facts.ts';
import { runWarnings, warnedCase } from '../text/run-warnings.ts';
import { annotationPlace } from './place.ts';

/** What is no failure but has to be said: utilization near the limit, skipped tests, an offline run. */
export function planNotes(report: Report, prefix: string): Annotation[] {
  return [
    ...planDeployments(report),
    ...planWarnings(report, prefix),
    ...planUtilization(report, prefix),
    ...planSkipped(report),
    ...planOffline(report),
  ];
}

function planUtilization(report: Report, prefix: string): Annotation[] {
  return casesOf(report).flatMap((it) =>
    notesOf(it, 'utilization-high').map(({ percent }) => ({
      level: 'warning' as const,
      title: escapeControls(`${it.testCase.functionId}: ${it.testCase.name}`),
      message: `compute utilization is ${percent}%; above ${LIMITS.computeUtilizationNotice.value}% AWS advises to optimise`,
      at: annotationPlace(it.testCase.span, prefix),
    })),
  );
}

function planWarnings(report: Report, prefix: string): Annotation[] {
  const context = createPlainContext(report);
  return runWarnings(report).map((it) => {
    const details = it.details(context).map((line) => line.replace(/^ {1,6}/, ''));
    const others = it.cases > 1 ? ['', `also in ${count(it.cases - 1, 'more test')}`] : [];
    return {
      level: 'warning',
      title: warnedCase(it),
      message: [it.title, ...details, ...others].join('\n'),
      at: annotationPlace(it.at, prefix),
    };
  });
}

function planDeployments(report: Report): Annotation[] {
  return deploymentNotes(report).map(({ id, level, text }) => ({
    level,
    title: escapeControls(id),
    message: escapeControls(text),
    at: undefined,
  }));
}

function planSkipped(report: Report): Annotation[] {
  const skipped = casesOf(report).filter((it) => it.status === 'skipped');
  if (skipped.length === 0) return [];
  const names = skipped.map(({ testCase }) => {
    const reason = testCase.skip ? ` (${testCase.skip})` : '';
    return escapeControls(`${testCase.functionId}: ${testCase.name}${reason}`);
  });
  const title = `${count(skipped.length, 'test')} skipped`;
  return [{ level: 'warning', title, message: names.join('\n'), at: undefined }];
}

function planOffline(report: Report): Annotation[] {
  if (report.offlineReason !== 'no-credentials') return [];
  const title = 'Tested offline only';
  const message =
    'there are no AWS credentials for this run, so nothing was tested, uploaded or published on AWS';
  return [{ level: 'notice', title, message, at: undefined }];
}
