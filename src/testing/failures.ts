import { createReport } from '../core/create-report.ts';
import { displayCode, type Diagnostic } from '../core/diagnostics.ts';
import { InputError } from '../core/errors.ts';
import { describeDiagnostic } from '../core/messages.ts';
import type { CaseReport } from '../core/report.ts';
import type { SourceTexts, Span } from '../core/source.ts';
import { renderDiagnostics } from '../reporters/terminal/render-diagnostics.ts';
import { renderCaseDetails, renderCaseInCode } from '../reporters/text/case-details.ts';
import { failureMessage, failureType } from '../reporters/text/case-text.ts';
import { createPlainContext } from '../reporters/text/context.ts';
import type { Finding } from './api.ts';
import { Cf2Error } from './cf2-error.ts';

const WIDTH = 120;

/** The error for files or input that are wrong. */
export function invalid(diagnostics: readonly Diagnostic[], sources: SourceTexts): Cf2Error {
  const text = renderDiagnostics(diagnostics, sources, { colour: false, width: WIDTH });
  const findings = diagnostics.map((it) => {
    const { message } = describeDiagnostic(it);
    return findingAt(displayCode(it), message, it.at);
  });
  return withoutStack(new Cf2Error('invalid', text.trimEnd(), findings));
}

/** The same for what cf2 throws; other errors are thrown again. */
export function asInvalid(error: unknown): Cf2Error {
  if (error instanceof InputError) return invalid(error.diagnostics, error.sources);
  throw error;
}

/** The error for a test that failed; undefined for one that did not. `file` names where it is written. */
export function failureOf(
  it: CaseReport,
  sources: SourceTexts,
  isInFile: boolean,
): Cf2Error | undefined {
  if (it.status !== 'failed') return undefined;
  const context = createPlainContext(createReport({ sources }));
  const render = isInFile ? renderCaseDetails : renderCaseInCode;
  const findings = it.failures.map((failure) =>
    findingAt(failureType(failure), failureMessage(failure), failure.span),
  );
  const text = render(context, it).join('\n').trimEnd();
  return withoutStack(new Cf2Error('failed', `${it.testCase.id}\n${text}`, findings));
}

function findingAt(code: string, message: string, at: Span | undefined): Finding {
  return { code, message, file: at?.file, line: at?.start.line, column: at?.start.column };
}

/** The places of a failure are in the message; where cf2 made it is of no use to anybody. */
function withoutStack(error: Cf2Error): Cf2Error {
  error.stack = `${error.name}: ${error.message}`;
  return error;
}
