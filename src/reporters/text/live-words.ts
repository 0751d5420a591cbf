import { formatNumber } from '../../core/format-number.ts';
import type { LiveMark } from '../../core/live/live-case.ts';
import type { ComparedLive, LiveReport } from '../../core/live/live-report.ts';
import { describeServiceError } from '../../core/service-messages.ts';
import { count } from './count.ts';

/** Whether the tests know of a change. */
export const LIVE_MARKS: Readonly<Record<LiveMark, string>> = {
  fails: '✗ test fails',
  asserted: '✓ asserted',
  'not-asserted': '! not asserted',
};

/** `2 behaviours change against LIVE`. `against` as the reader shall see it. */
export function changeWords({ counts }: ComparedLive, against: string): string {
  return `${behaviours(counts.changed)} against ${against}`;
}

/** A function beside LIVE in a few words: `2 behaviours change`, `same`, `new function`. */
export function liveWords(live: LiveReport): string {
  if (live.state === 'compared') return comparedInShort(live);
  return { new: 'new function', same: 'same', unknown: 'not compared' }[live.state];
}

/** How it was compared, and what counted for nothing: `compared on aws 28, offline 487 · 2 may vary`. */
export function comparedWords({ counts, judged }: ComparedLive): string {
  const engines = (['aws', 'offline'] as const).filter((engine) => judged[engine] > 0);
  const where = engines.map((engine) => `${engine} ${formatNumber(judged[engine])}`).join(', ');
  return [
    where === '' ? 'no event compared' : `compared on ${where}`,
    ...(counts['may-vary'] > 0
      ? [`${formatNumber(counts['may-vary'])} may vary, not counted`]
      : []),
    ...(counts['not-compared'] > 0 ? [`${formatNumber(counts['not-compared'])} not compared`] : []),
  ].join(' · ');
}

/** What else differs than the code. */
export function configWords({ config }: ComparedLive): readonly string[] {
  return config.map((change) => `LIVE has another ${change}`);
}

/** Why LIVE, or the rest of the events, was not compared. */
export function liveTroubleWords(live: LiveReport): string | undefined {
  const trouble = live.state === 'unknown' || live.state === 'compared' ? live.trouble : undefined;
  if (trouble === undefined) return undefined;
  const { message } = describeServiceError(trouble);
  return `not compared with LIVE, which is no failure: ${message}`;
}

function comparedInShort({ counts }: ComparedLive): string {
  const { changed, same, 'may-vary': varying, 'not-compared': not } = counts;
  if (changed > 0) return behaviours(changed);
  if (same > 0) return not > 0 ? `same, ${formatNumber(not)} not compared` : 'same';
  if (varying > 0) return 'may vary';
  return not > 0 ? 'not compared' : 'code compared';
}

function behaviours(changed: number): string {
  if (changed === 0) return 'no behaviour changes';
  return `${count(changed, 'behaviour')} ${changed === 1 ? 'changes' : 'change'}`;
}
