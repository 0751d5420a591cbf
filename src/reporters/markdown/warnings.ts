import { formatNumber } from '../../core/format-number.ts';
import type { Report } from '../../core/report.ts';
import { createPlainContext, type TextContext } from '../text/context.ts';
import { count } from '../text/count.ts';
import { renderDiagnostic } from '../text/diagnostic-text.ts';
import { formatPlace } from '../text/place.ts';
import { runWarnings, warnedCase, type RunWarning } from '../text/run-warnings.ts';
import { worthSaying } from '../text/worth-saying.ts';
import { fold } from './case-block.ts';
import { codeBlock } from './code-span.ts';

/** Warnings of loading and checking, then those of the run, folded away; at most `limit`. */
export function renderWarnings(report: Report, limit: number): string[] {
  const context = createPlainContext(report);
  const warnings = [
    ...worthSaying(report.diagnostics).map((it) => () => renderDiagnostic(context, it)),
    ...runWarnings(report).map((it) => () => warningLines(context, it)),
  ];
  if (warnings.length === 0) return [];
  const shown = warnings.slice(0, limit).map((lines) => codeBlock(lines()));
  const hidden = warnings.length - shown.length;
  const more = hidden > 0 ? [`… ${formatNumber(hidden)} more`] : [];
  return [fold(count(warnings.length, 'warning'), [...shown, ...more].join('\n\n'))];
}

function warningLines(context: TextContext, it: RunWarning): string[] {
  const others = it.cases > 1 ? `, and ${count(it.cases - 1, 'more test')}` : '';
  return [
    it.title,
    ...it.details(context).map((line) => line.replace(/^ {1,4}/, '')),
    `  raised by  ${warnedCase(it)} (${formatPlace(it.at, 'line')})${others}`,
  ];
}
