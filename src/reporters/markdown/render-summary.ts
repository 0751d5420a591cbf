import { hasErrors } from '../../core/diagnostics.ts';
import { casesOf } from '../../core/report-totals.ts';
import type { Report } from '../../core/report.ts';
import { createPlainContext } from '../text/context.ts';
import { formatNumber } from '../../core/format-number.ts';
import { renderAllTests } from './all-tests.ts';
import { renderCoverage } from './coverage.ts';
import { DETAILS, type Detail } from './detail.ts';
import { detailBlocks } from './detail-blocks.ts';
import { fitBlocks, wholeSummary, type Block, type Summary } from './fit.ts';
import { renderDeploymentNotes } from './deployment-notes.ts';
import { renderFunctionTable } from './function-table.ts';
import { renderLastLine } from './last-line.ts';
import type { Links } from './link.ts';
import { createRowCells } from './row-cells.ts';
import { renderReason, renderVerdict } from './verdict.ts';
import { renderWarnings } from './warnings.ts';

/** What a summary may need beside the report. */
export interface SummaryOptions {
  /** The permanent address of a place in the repository. */
  readonly links?: Links;
  /**
   * Bytes of UTF-8 the summary may have. GitHub drops summaries above 1 MiB altogether.
   * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
   */
  readonly budgetBytes?: number;
}

const DEFAULT_BUDGET = 900_000;

/**
 * A report as GitHub Markdown, for the job summary: the verdict, a table of functions, failures, and the
 * rest folded away. Leaves out more and more to stay within the budget, and says what is missing.
 */
export function renderSummary(report: Report, options: SummaryOptions = {}): string {
  const { links = () => undefined, budgetBytes = DEFAULT_BUDGET } = options;
  const text = createPlainContext(report);
  const cells = createRowCells({ text, links });
  let summary: Summary = { head: [], blocks: [], tail: () => [] };
  for (const detail of DETAILS) {
    summary = compose(report, detailBlocks({ text, links, cells, detail }, report), detail);
    const whole = wholeSummary(summary, budgetBytes);
    if (whole !== undefined) return whole;
  }
  return fitBlocks(summary, budgetBytes);
}

function compose(report: Report, blocks: readonly Block[], detail: Detail): Summary {
  const reason = renderReason(report);
  const head = [renderVerdict(report), ...(reason === undefined ? [] : [reason])];
  if (hasErrors(report.diagnostics)) return { head, blocks, tail: () => [] };
  const all = casesOf(report).length;
  return {
    head: [...head, renderFunctionTable(report, detail.rows)],
    blocks,
    tail: () => [
      ...outputsLeftOut(blocks, detail),
      ...renderDeploymentNotes(report, detail.rows),
      ...renderCoverage(report, detail.rows),
      ...renderWarnings(report, detail.rows),
      ...allTests(report, all, detail),
      renderLastLine(report),
    ],
  };
}

function outputsLeftOut(blocks: readonly Block[], { outputs }: Detail): string[] {
  if (outputs || blocks.length === 0) return [];
  return [`… ${formatNumber(blocks.length)} more: requests, outputs and logs are left out`];
}

function allTests(report: Report, all: number, detail: Detail): string[] {
  if (all === 0) return [];
  return [
    detail.allTests
      ? renderAllTests(report, all)
      : `… ${formatNumber(all)} more: the list of all tests is left out`,
  ];
}
