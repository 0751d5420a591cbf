import type { Diagnostic } from '../diagnostics.ts';
import type { FunctionConfig, Suite } from '../function-config.ts';
import type { LiveReport } from '../live/live-report.ts';
import { casesOf } from '../report-totals.ts';
import type { CaseReport, Report } from '../report.ts';
import type { SourceTexts } from '../source.ts';
import type { TestCase } from '../test-case.ts';
import { redactCase, runsOf } from './redact-case.ts';
import { createRedactedNames } from './redacted-names.ts';
import { createTextRedactor, type TextRedactor } from './redact-text.ts';
import { redactWords } from './redact-words.ts';
import { secretsOf } from './secret-values.ts';

/**
 * A report without the values of headers, cookies and parameters that the configuration names under `redact`. They
 * are taken out of events, outputs and differences by their names, and out of everything else that is shown (names,
 * logs, messages, lines of files) wherever such a value stands alone.
 */
export function redactReport(report: Report, { functions, redact = [] }: Suite): Report {
  if (redact.length === 0) return report;
  const names = createRedactedNames(redact);
  const secrets = new Set([
    ...functions.flatMap(testsOf).flatMap((it) => [...secretsOf(it, [], names)]),
    ...casesOf(report).flatMap((it) => [...secretsOf(it.testCase, runsOf(it), names)]),
  ]);
  const text = createTextRedactor(names, secrets);
  return {
    ...report,
    functions: report.functions.map((fn) => ({
      ...fn,
      cases: fn.cases.map((it) => redactCase(it, names)),
      ...(fn.live && { live: redactCode(fn.live, text) }),
    })),
    diagnostics: report.diagnostics.map((it) => redactDiagnostic(it, text)),
    sources: redactSources(report.sources, text),
  };
}

/** One case, and the files that it quotes, as a report may show them. */
export function redactOne(
  it: CaseReport,
  sources: SourceTexts,
  { redact = [] }: Suite,
): { readonly case: CaseReport; readonly sources: SourceTexts } {
  if (redact.length === 0) return { case: it, sources };
  const names = createRedactedNames(redact);
  const text = createTextRedactor(names, secretsOf(it.testCase, runsOf(it), names));
  return { case: redactCase(it, names), sources: redactSources(sources, text) };
}

function testsOf({ tests }: FunctionConfig): readonly TestCase[] {
  return tests === 'none' ? [] : tests;
}

function redactDiagnostic(diagnostic: Diagnostic, text: TextRedactor): Diagnostic {
  return { ...diagnostic, args: redactWords(diagnostic.args, text) } as Diagnostic;
}

/** Both versions of the code, of which the old one is in no file of the report. */
function redactCode(live: LiveReport, { inLine }: TextRedactor): LiveReport {
  if (live.state !== 'compared') return live;
  const hunks = live.code.hunks.map((hunk) => ({ ...hunk, lines: hunk.lines.map(inLine) }));
  return { ...live, code: { ...live.code, hunks } };
}

/** Line by line: what is quoted from a file has carets below it. */
function redactSources(sources: SourceTexts, { inLine }: TextRedactor): SourceTexts {
  return new Map(
    [...sources].map(([file, source]) => [
      file,
      source.replace(/[^\r\n]+/g, (line) => inLine(line)),
    ]),
  );
}
