import { formatNumber } from '../../core/format-number.ts';
import type { Report } from '../../core/report.ts';
import { createPlainContext } from '../text/context.ts';
import { count } from '../text/count.ts';
import { renderDiagnostic } from '../text/diagnostic-text.ts';
import { worthSaying } from '../text/worth-saying.ts';
import { fold } from './case-block.ts';
import { codeBlock } from './code-span.ts';

/** Warnings and notices of loading and checking, folded away; at most `limit`. */
export function renderWarnings(report: Report, limit: number): string[] {
  const diagnostics = worthSaying(report.diagnostics);
  if (diagnostics.length === 0) return [];
  const context = createPlainContext(report);
  const shown = diagnostics.slice(0, limit).map((it) => codeBlock(renderDiagnostic(context, it)));
  const hidden = diagnostics.length - shown.length;
  const more = hidden > 0 ? [`… ${formatNumber(hidden)} more`] : [];
  return [fold(count(diagnostics.length, 'warning'), [...shown, ...more].join('\n\n'))];
}
