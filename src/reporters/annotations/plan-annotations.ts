import type { Annotation } from '../../core/annotation.ts';
import { displayCode, type Diagnostic } from '../../core/diagnostics.ts';
import type { ServiceError } from '../../core/errors.ts';
import { describeDiagnostic } from '../../core/messages.ts';
import { casesOf } from '../../core/report-totals.ts';
import type { CaseReport, Report } from '../../core/report.ts';
import type { Span } from '../../core/source.ts';
import { countRows, groupFailures, type CaseGroup } from '../../core/tables.ts';
import { createPlainContext, type TextContext } from '../text/context.ts';
import { count } from '../text/count.ts';
import { escapeControls } from '../text/quote.ts';
import { renderOtherRows } from '../text/row-lines.ts';
import { groupTroubled, type TroubledCases } from '../text/same-trouble.ts';
import { clip } from '../text/shown.ts';
import { renderTrouble } from '../text/trouble.ts';
import { worthSaying } from '../text/worth-saying.ts';
import { failureLines } from './failure-annotation.ts';
import { limitAnnotations, type PlannedAnnotation } from './limit.ts';
import { planNotes } from './notes.ts';
import { annotationPlace } from './place.ts';

/** What the report itself does not know. */
export interface AnnotationOptions {
  /** The working directory, relative to the repository's root; default: the root itself. */
  readonly pathPrefix?: string;
  /** Files the pull request changes, relative to the root: their failures come first. */
  readonly changedFiles?: ReadonlySet<string>;
}

/** The runner cuts messages at 4,096 characters. https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
const MAX_MESSAGE = 4_000;

const TITLE = 'CloudFront Functions';

/**
 * What to mark in the run's files: what could not be loaded, then errors the function threw, failures in
 * changed files, the rest, and what AWS could not run; then warnings and notices. At most ten of each
 * level, for GitHub shows no more: the tenth counts what is missing.
 */
export function planAnnotations(report: Report, options: AnnotationOptions = {}): Annotation[] {
  const prefix = options.pathPrefix ?? '';
  const planned = [
    ...worthSaying(report.diagnostics).map((it) => diagnosticAnnotation(it, prefix)),
    ...planFailures(report, prefix, options.changedFiles ?? new Set()),
    ...planTroubles(report, prefix),
    ...planNotes(report, prefix),
  ];
  return limitAnnotations(planned).map((it) => ({ ...it, message: clip(it.message, MAX_MESSAGE) }));
}

/** True when knowing the changed files can change the order: failures in more than one file. */
export function dependsOnChangedFiles(report: Report): boolean {
  const groups = groupFailures(casesOf(report)).filter((group) => !isThrown(group));
  return new Set(groups.map((group) => spanOf(group).file)).size > 1;
}

function isThrown([{ failures }]: CaseGroup): boolean {
  return failures.some(({ kind }) => kind === 'function-error');
}

/** Where a group is marked: at what was thrown, else at its first failed assertion. */
function spanOf([{ testCase, failures }]: CaseGroup): Span {
  const thrown = failures.find((failure) => failure.kind === 'function-error');
  return thrown?.source ?? failures[0]?.span ?? testCase.span;
}

function planFailures(
  report: Report,
  prefix: string,
  changedFiles: ReadonlySet<string>,
): PlannedAnnotation[] {
  const context = createPlainContext(report);
  const cases = casesOf(report);
  const rowsOf = countRows(cases);
  const ranked = groupFailures(cases).map((group) => {
    const annotation = groupAnnotation(context, group, { prefix, rowsOf });
    const isChanged = changedFiles.has(annotation.at?.file ?? '');
    return { annotation, rank: isThrown(group) ? 0 : isChanged ? 1 : 2 };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ annotation }) => annotation);
}

function diagnosticAnnotation(diagnostic: Diagnostic, prefix: string): Annotation {
  const { message, hint } = describeDiagnostic(diagnostic);
  return {
    level: diagnostic.severity,
    title: escapeControls(displayCode(diagnostic)),
    message: [message, ...(hint === undefined ? [] : [hint])].map(escapeControls).join('\n'),
    at: diagnostic.at && annotationPlace(diagnostic.at, prefix),
  };
}

/** One annotation for one failed case, or for all rows of a table that fail alike. */
function groupAnnotation(
  context: TextContext,
  group: CaseGroup,
  { prefix, rowsOf }: { prefix: string; rowsOf: ReturnType<typeof countRows> },
): PlannedAnnotation {
  const [{ testCase, failures }] = group;
  const texts = failures.map((failure) => failureLines(context, failure).join('\n'));
  const isAlone = group.length === 1;
  const others = isAlone
    ? []
    : [
        renderOtherRows(group)
          .map((line) => line.trim())
          .join('\n'),
      ];
  return {
    level: 'error',
    title: isAlone ? caseTitle(testCase) : groupTitle(group, rowsOf),
    message: [...texts, ...others].join('\n\n'),
    at: annotationPlace(spanOf(group), prefix),
    tests: group.length,
  };
}

function groupTitle([{ testCase }, ...others]: CaseGroup, rowsOf: ReturnType<typeof countRows>) {
  const name = `${testCase.functionId}: ${testCase.row?.table ?? testCase.name}`;
  return escapeControls(`${name} (${others.length + 1} of ${rowsOf(testCase)} rows)`);
}

function planTroubles(report: Report, prefix: string): PlannedAnnotation[] {
  const about = (title: string, trouble: ServiceError | undefined): Annotation[] =>
    trouble === undefined
      ? []
      : [{ level: 'error', title, message: troubleText(report, trouble), at: undefined }];
  return [
    ...about(TITLE, report.trouble),
    ...report.functions.flatMap((fn) => about(escapeControls(fn.id), fn.trouble)),
    ...report.functions.flatMap(({ cases }) =>
      groupTroubled(cases).map((group) => troubledAnnotation(report, group, prefix)),
    ),
  ];
}

function troubledAnnotation(
  report: Report,
  { trouble, cases }: TroubledCases,
  prefix: string,
): PlannedAnnotation {
  const [{ testCase }, ...others] = cases;
  const also = others.length === 0 ? '' : `\n\nalso ${count(others.length, 'more test')}`;
  return {
    level: 'error',
    title: caseTitle(testCase),
    message: `${troubleText(report, trouble)}${also}`,
    at: annotationPlace(testCase.span, prefix),
    tests: cases.length,
  };
}

function troubleText(report: Report, trouble: ServiceError): string {
  return renderTrouble(createPlainContext(report), trouble).join('\n');
}

function caseTitle({ functionId, name }: CaseReport['testCase']): string {
  return escapeControls(`${functionId}: ${name}`);
}
