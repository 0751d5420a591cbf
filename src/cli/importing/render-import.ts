import type { Diagnostic } from '../../core/diagnostics.ts';
import { describeDiagnostic } from '../../core/messages.ts';
import type { SourceTexts } from '../../core/source.ts';
import { renderDiagnostics } from '../../reporters/terminal/render-diagnostics.ts';
import { count } from '../../reporters/text/count.ts';
import { escapeControls } from '../../reporters/text/quote.ts';
import type { Terminal } from '../terminal.ts';
import type { ImportedCases } from './import-cases.ts';

/** What an import did: the file and how it was written, its tests, and what is not as it was. */
export function renderImport(
  { target: { file, before }, imported, problems }: ImportedCases,
  sources: SourceTexts,
  terminal: Terminal,
): string {
  const tests = count(imported.length, 'test');
  const how =
    before === undefined ? `new, with ${tests}` : `${tests} appended, the rest is as it was`;
  const head =
    imported.length === 0 ? 'Nothing was written.\n' : `✓ ${escapeControls(file)}: ${how}\n`;
  const rows = imported.map(
    ({ from, name }) => `  ${escapeControls(name)}  (${escapeControls(from.at.file)})\n`,
  );
  const notes = renderDiagnostics(problems, sources, terminal);
  const next = imported.length === 0 ? '' : `\nRun them: cf2 test ${escapeControls(file)}\n`;
  return head + rows.join('') + (notes === '' ? '' : `\n${notes}`) + lossesOf(problems) + next;
}

const LOSSES = ['file', 'case', 'setting'] as const;

/** How much was left out: `Not carried over: 2 cases, 1 setting`. */
function lossesOf(problems: readonly Diagnostic[]): string {
  const counts = LOSSES.flatMap((what) => {
    const lost = problems.filter((it) => it.code === 'not-imported' && it.args.what === what);
    return lost.length === 0 ? [] : [count(lost.length, what)];
  });
  return counts.length === 0 ? '' : `\nNot carried over: ${counts.join(', ')}\n`;
}

/** The same for programs. */
export function renderImportJson({
  target: { file, before },
  imported,
  problems,
}: ImportedCases): string {
  const written = before === undefined ? 'created' : 'appended';
  const document = {
    file,
    written: imported.length === 0 ? 'nothing' : written,
    tests: imported.map(({ from, name, test }) => ({ name, from: from.at.file, test })),
    notes: problems.map(noteOf),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function noteOf(diagnostic: Diagnostic) {
  const { code, at } = diagnostic;
  const { message } = describeDiagnostic(diagnostic);
  const place = at && { file: at.file, line: at.start.line, column: at.start.column };
  return { code, message, ...place };
}
