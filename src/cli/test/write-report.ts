import { EXIT } from '../../core/errors.ts';
import { exitCodeOf } from '../../core/report-totals.ts';
import type { Report } from '../../core/report.ts';
import { renderDiagnostics } from '../../reporters/terminal/render-diagnostics.ts';
import { renderTerminal } from '../../reporters/terminal/render-terminal.ts';
import { announceOnGitHub } from '../../roots/announce-on-github.ts';
import { coverageTable } from '../../roots/coverage-reports.ts';
import { renderReportJson, writeReportFiles } from '../../roots/report-files.ts';
import type { Terminal } from '../terminal.ts';
import type { Reporters } from './reporter-options.ts';

/** Sends a report to all reporters and answers the exit code of the run. */
export async function writeReport(
  report: Report,
  reporters: Reporters,
  terminal: Terminal,
): Promise<number> {
  const isComplete =
    reporters.output === 'github'
      ? await announceOnGitHub(report, {
          environment: process.env,
          workingDirectory: process.cwd(),
          files: reporters,
        })
      : await writeHere(report, reporters, terminal);
  return exitCodeOf(report) || (isComplete ? EXIT.passed : EXIT.failed);
}

/** Answers false when a file that was asked for could not be written. */
async function writeHere(
  report: Report,
  reporters: Reporters,
  terminal: Terminal,
): Promise<boolean> {
  const { output, verbose, lcovFile } = reporters;
  if (output === 'terminal') terminal.out(renderTerminal(report, { ...terminal, verbose }));
  if (output === 'json') terminal.out(renderReportJson(report));
  if (lcovFile !== undefined) {
    const table = await coverageTable(report, terminal);
    // What programs read stays as it is.
    const tell = output === 'terminal' ? terminal.out : terminal.err;
    if (table !== '') tell(`\n${table}`);
  }
  const { problems } = await writeReportFiles(report, process.cwd(), reporters);
  terminal.err(renderDiagnostics(problems, new Map(), terminal));
  return problems.length === 0;
}
