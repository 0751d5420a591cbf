import { hasErrors } from '../../core/diagnostics.ts';
import type { Report } from '../../core/report.ts';
import { createSourceLines } from '../text/source-lines.ts';
import type { TextContext } from '../text/context.ts';
import { createTheme } from '../text/theme.ts';
import { renderCaseList } from './case-list.ts';
import { renderDeployment } from './deployment-lines.ts';
import { renderDetails } from './details.ts';
import { renderFooter } from './footer.ts';
import { renderLive } from './live-lines.ts';
import { renderTerminal, type TerminalOptions } from './render-terminal.ts';
import { joinSections } from './sections.ts';
import { renderRunWarnings } from './warnings.ts';

/** The log of a workflow step: parts that can be folded, then what stays in sight. */
export interface StepLog {
  readonly groups: readonly { readonly title: string; readonly text: string }[];
  readonly rest: string;
}

/** A report as a step log: one group per function with its tests, failures and totals after them. */
export function renderLog(report: Report, options: TerminalOptions): StepLog {
  if (hasErrors(report.diagnostics)) return { groups: [], rest: renderTerminal(report, options) };
  const { colour, width, verbose } = options;
  const lines = createSourceLines(report.sources);
  const context: TextContext = { theme: createTheme(colour), lines, width, verbose };
  return {
    groups: report.functions.map((fn) => ({
      title: fn.id,
      text: joinSections(renderCaseList(context, { ...report, functions: [fn] })),
    })),
    rest: joinSections([
      ...renderDetails(context, report),
      ...renderRunWarnings(context, report),
      ...renderLive(context, report),
      [...renderFooter(context, report), ...renderDeployment(context, report)],
    ]),
  };
}
