import { hasErrors, type Diagnostic } from '../../core/diagnostics.ts';
import { totalsOf } from '../../core/report-totals.ts';
import type { FunctionReport, Report } from '../../core/report.ts';
import { countRows, groupFailures } from '../../core/tables.ts';
import { count } from '../text/count.ts';
import { renderDiagnostic } from '../text/diagnostic-text.ts';
import { groupTroubled } from '../text/same-trouble.ts';
import { renderTrouble } from '../text/trouble.ts';
import { block, renderTroubledCases, renderFailedCase, type BlockContext } from './case-block.ts';
import { codeBlock } from './code-span.ts';
import { renderRowGroup } from './row-group.ts';
import type { Block } from './fit.ts';
import { renderPlace } from './link.ts';
import { liveBlocks } from './live-blocks.ts';
import { idText } from './id-text.ts';

/** Everything that stands open: load errors, else failures and trouble, one block each, in order. */
export function detailBlocks(context: BlockContext, report: Report): readonly Block[] {
  if (hasErrors(report.diagnostics)) {
    return report.diagnostics.map((it) => () => diagnosticBlock(context, it));
  }
  const { trouble } = report;
  return [
    ...report.functions.flatMap((fn) => functionBlocks(context, fn)),
    ...(trouble === undefined
      ? []
      : [() => `#### Trouble at AWS\n\n${block(renderTrouble(context.text, trouble))}`]),
  ];
}

/** The excerpt names the place already; the line above it is for those who can follow a link. */
function diagnosticBlock({ text, links }: BlockContext, diagnostic: Diagnostic): string {
  const { at } = diagnostic;
  const excerpt = codeBlock(renderDiagnostic(text, diagnostic));
  return at !== undefined && links(at) !== undefined
    ? `${renderPlace(at, links)}\n\n${excerpt}`
    : excerpt;
}

function functionBlocks(context: BlockContext, fn: FunctionReport): Block[] {
  const groups = new Map(groupFailures(fn.cases).map((group) => [group[0], group]));
  const troubles = new Map(groupTroubled(fn.cases).map((group) => [group.cases[0], group]));
  const rowsOf = countRows(fn.cases);
  const cases = fn.cases.flatMap((it): Block[] => {
    const troubled = troubles.get(it);
    if (troubled !== undefined) return [() => renderTroubledCases(context, troubled)];
    const group = groups.get(it);
    if (group === undefined) return [];
    return [
      () =>
        it.testCase.row ? renderRowGroup(context, group, rowsOf) : renderFailedCase(context, it),
    ];
  });
  const { trouble } = fn;
  const first = trouble === undefined ? [] : [() => block(renderTrouble(context.text, trouble))];
  // The heading belongs to the first block, so that no cut can leave it alone.
  const failures = [...first, ...cases].map((render, index) =>
    index === 0 ? () => `#### ${headingOf(fn)}\n\n${render()}` : render,
  );
  return [...failures, ...liveBlocks(fn, context.detail)];
}

function headingOf(fn: FunctionReport): string {
  const { failed, error } = totalsOf(fn.cases);
  const parts = [
    ...(failed > 0 ? [count(failed, 'failure')] : []),
    ...(error > 0 ? [count(error, 'error')] : []),
    ...(fn.trouble === undefined ? [] : ['trouble at AWS']),
  ];
  return `${idText(fn.id)}: ${parts.join(', ')}`;
}
