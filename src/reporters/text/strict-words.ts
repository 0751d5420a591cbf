import { formatNumber } from '../../core/format-number.ts';
import type { StrictGap } from '../../core/ports.ts';
import type { CaseNote, Report } from '../../core/report.ts';
import { strictTotals } from '../../core/strict/strict-totals.ts';
import { count } from './count.ts';
import { escapeControls } from './quote.ts';

/** Why the second engine of a strict run has nothing to say of an event. */
export function strictGapWords(gap: StrictGap): string {
  switch (gap.gap) {
    case 'too-long':
      return `njs did not finish within ${formatNumber(gap.milliseconds)} ms`;
    case 'too-much-output':
      return `njs printed more than ${formatNumber(gap.bytes)} bytes`;
    case 'crashed':
      return `njs crashed (${gap.signal})`;
    case 'broken':
      return escapeControls(`njs broke: ${gap.detail}`);
    case 'left-out':
      return 'njs was not asked: too many events before had no answer';
    case 'origin':
      return escapeControls(`njs cannot judge this call: ${gap.detail}`);
  }
}

/** A difference that the version of the second engine explains. */
export function strictKnownWords(note: Extract<CaseNote, { note: 'strict-known' }>): string {
  return escapeControls(`njs differs on ${note.field}, as expected: ${note.because}`);
}

/** What a strict run found, in one line; none when the run was not strict. */
export function strictLines(report: Report): readonly string[] {
  if (report.strict === undefined) return [];
  const { compared, differing, known, gaps } = strictTotals(report);
  const same = formatNumber(compared - differing - known);
  const parts = [
    `${escapeControls(report.strict)} agrees on ${same} of ${count(compared, 'event')}`,
    ...(known > 0 ? [`${formatNumber(known)} differ as expected`] : []),
    ...(gaps > 0 ? [`${formatNumber(gaps)} not compared`] : []),
  ];
  return [parts.join(' · ')];
}
