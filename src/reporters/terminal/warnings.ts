import type { Report } from '../../core/report.ts';
import type { TextContext } from '../text/context.ts';
import { count } from '../text/count.ts';
import { DETAIL_INDENT } from '../text/fields.ts';
import { formatPlace } from '../text/place.ts';
import { runWarnings, type RunWarning } from '../text/run-warnings.ts';

/** A block per warning: what it is, how to mend it, and which test raised it. */
export function renderRunWarnings(context: TextContext, report: Report): string[][] {
  return runWarnings(report).map((it) => [
    ` ${context.theme.bold(context.theme.yellow('WARN'))}  ${it.title}`,
    ...it.details(context),
    `${DETAIL_INDENT}raised by  ${raisedBy(it)}`,
  ]);
}

function raisedBy({ at, cases }: RunWarning): string {
  const others = cases > 1 ? `, and by ${count(cases - 1, 'more test')}` : '';
  return `${formatPlace(at, 'line')}${others}`;
}
