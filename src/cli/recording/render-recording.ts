import type { EngineName } from '../../core/failure.ts';
import { describeDiagnostic } from '../../core/messages.ts';
import { renderDiagnostics } from '../../reporters/terminal/render-diagnostics.ts';
import { escapeControls } from '../../reporters/text/quote.ts';
import type { Terminal } from '../terminal.ts';
import type { RecordedTest } from './record-test.ts';

const OBSERVED: Readonly<Record<EngineName, string>> = {
  aws: 'what LIVE does',
  offline: 'what the code here does, offline',
};

/** What was recorded, for people: place and text of every new test, and what may make it fail. */
export function renderRecording(
  recorded: readonly RecordedTest[],
  engine: EngineName,
  terminal: Terminal,
): string {
  const tests = recorded.map(({ target, testCase }) => {
    const { file, start, end } = testCase.span;
    const lines = (target.text ?? '').split(/\r\n|\r|\n/).slice(start.line - 1, end.line);
    const shown = lines.map((line) => escapeControls(line)).join('\n');
    return `✓ ${escapeControls(file)}:${start.line} records ${OBSERVED[engine]}\n${shown}\n`;
  });
  const warnings = recorded.flatMap(({ diagnostics }) => diagnostics);
  return tests.join('') + renderDiagnostics(warnings, new Map(), terminal);
}

/** The same for programs. */
export function renderRecordingJson(recorded: readonly RecordedTest[], engine: EngineName): string {
  const rows = recorded.map(({ testCase, expect, diagnostics }) => ({
    file: testCase.span.file,
    line: testCase.span.start.line,
    function: testCase.functionId,
    name: testCase.name,
    engine,
    expect,
    warnings: diagnostics.map((it) => describeDiagnostic(it).message),
  }));
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}
