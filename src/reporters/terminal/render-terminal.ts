import { hasErrors } from '../../core/diagnostics.ts';
import type { Report } from '../../core/report.ts';
import type { TextContext } from '../text/context.ts';
import { createSourceLines } from '../text/source-lines.ts';
import { createTheme } from '../text/theme.ts';
import { worthSaying } from '../text/worth-saying.ts';
import { renderCaseList } from './case-list.ts';
import { renderDeployment } from './deployment-lines.ts';
import { renderDetails } from './details.ts';
import { diagnosticSections } from './render-diagnostics.ts';
import { renderFooter } from './footer.ts';
import { renderLive } from './live-lines.ts';
import { joinSections } from './sections.ts';
import { renderRunWarnings } from './warnings.ts';

/** How the terminal is. */
export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns; excerpts are cut to it. */
  readonly width: number;
  /** Adds every failing test's event and raw output, and all its log entries. */
  readonly verbose: boolean;
}

/**
 * A report for people at a terminal or in a job log: all cases, then failures in full, then the totals
 * and what was deployed. Ends with a line break. Control characters of data are escaped.
 */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const { colour, width, verbose } = options;
  const lines = createSourceLines(report.sources);
  const context: TextContext = { theme: createTheme(colour), lines, width, verbose };
  const said = verbose ? report.diagnostics : worthSaying(report.diagnostics);
  const diagnostics = diagnosticSections(context, said);
  if (hasErrors(report.diagnostics)) return joinSections(diagnostics);
  return joinSections([
    ...diagnostics,
    ...renderCaseList(context, report),
    ...renderDetails(context, report),
    ...renderRunWarnings(context, report),
    ...renderLive(context, report),
    [...renderFooter(context, report), ...renderDeployment(context, report)],
  ]);
}
