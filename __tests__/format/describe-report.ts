import { displayCode, type Diagnostic } from '../../src/core/diagnostics.ts';
import type { EngineFailure } from '../../src/core/failure.ts';
import { casesOf } from '../../src/core/report-totals.ts';
import type { CaseReport, Report } from '../../src/core/report.ts';
import type { SourceTexts, Span } from '../../src/core/source.ts';

/** Longer texts under a caret are cut. */
const LONGEST = 60;

/**
 * What a run found out, one line for each fact: diagnostics with code, place, the text at that place and
 * arguments, then the outcome of every case. No words of messages: those may change.
 */
export function describeReport(report: Report): string {
  const lines = [
    ...report.diagnostics.flatMap((it) => diagnosticLines(it, report.sources)),
    ...casesOf(report).flatMap((it) => caseLines(it, report.sources)),
  ];
  return `${lines.join('\n')}\n`;
}

function diagnosticLines(diagnostic: Diagnostic, sources: SourceTexts): readonly string[] {
  const { severity, at, args, related } = diagnostic;
  return [
    `${severity}[${displayCode(diagnostic)}] ${at ? placed(at, sources) : 'no file'}`,
    `  ${JSON.stringify(args)}`,
    ...(related ? [`  note ${placed(related.at, sources)}`] : []),
  ];
}

function caseLines(it: CaseReport, sources: SourceTexts): readonly string[] {
  const failures = it.failures.map((failure) => `  ${failureLine(failure, sources)}`);
  return [`${it.status} ${it.testCase.id}`, ...failures];
}

function failureLine(failure: EngineFailure, sources: SourceTexts): string {
  const field = 'field' in failure ? ` ${failure.field}` : '';
  const kind = failure.kind === 'rule' ? `rule/${failure.code}` : failure.kind;
  return `${kind}${field} ${placed(failure.span, sources)}`;
}

/** `file:3:5-12 "the text"`. Throws for a span that does not lie inside its file. */
function placed(span: Span, sources: SourceTexts): string {
  const { file, start, end } = span;
  const last = end.line === start.line ? `${end.column}` : `${end.line}:${end.column}`;
  return `${file}:${start.line}:${start.column}-${last} ${JSON.stringify(textAt(span, sources))}`;
}

/** The text of the first line of a span. */
function textAt(span: Span, sources: SourceTexts): string {
  const { file, start, end } = span;
  const lines = (sources.get(file) ?? '').split(/\r\n|\r|\n/).map((line) => Array.from(line));
  const [first, last] = [lines[start.line - 1], lines[end.line - 1]];
  const isInside =
    first !== undefined &&
    last !== undefined &&
    start.column >= 1 &&
    start.column <= first.length + 1 &&
    end.column <= last.length + 1 &&
    (end.line > start.line || (end.line === start.line && end.column >= start.column));
  // A file that could not be read has no text; its place is its very start.
  const isUnread = !sources.has(file) && start.line === 1 && start.column === 1;
  if (!isInside && !isUnread) throw new Error(`${JSON.stringify(span)} lies outside of its file`);
  const to = end.line > start.line ? undefined : end.column - 1;
  const text = (first ?? []).slice(start.column - 1, to);
  return text.slice(0, LONGEST).join('') + (text.length > LONGEST ? '…' : '');
}
