import { displayCode, type Diagnostic } from '../core/diagnostics.ts';
import { describeDiagnostic } from '../core/messages.ts';

/**
 * Diagnostics for programs: a JSON list of `{ code, severity, message, file, line, column }`, 1-based,
 * columns in code points. `file`, `line` and `column` are null for facts without a file.
 */
export function renderDiagnosticsJson(diagnostics: readonly Diagnostic[]): string {
  const rows = diagnostics.map((diagnostic) => ({
    code: displayCode(diagnostic),
    severity: diagnostic.severity,
    message: describeDiagnostic(diagnostic).message,
    file: diagnostic.at?.file ?? null,
    line: diagnostic.at?.start.line ?? null,
    column: diagnostic.at?.start.column ?? null,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
