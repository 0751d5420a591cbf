import type { JsonObject } from '../../core/json.ts';
import type { LiveCase } from '../../core/live/live-case.ts';
import { formatShown } from '../text/shown.ts';

/** What a case does on LIVE, for `extra.live`: verdict, judge, LIVE's output, and what differs. */
export function liveExtra(live: LiveCase): JsonObject {
  if (live.verdict === 'not-compared') return { verdict: live.verdict, because: [live.because] };
  const { output, errorMessage } = live.live.result;
  return {
    verdict: live.verdict,
    engine: live.engine,
    output,
    ...(errorMessage === '' ? {} : { error: errorMessage }),
    ...(live.verdict === 'may-vary' ? { because: [...live.because] } : {}),
    ...(live.verdict === 'changed'
      ? {
          mark: live.mark,
          differences: live.differences.map(({ field, a, b }) => ({
            field,
            live: formatShown(a),
            now: formatShown(b),
          })),
        }
      : {}),
  };
}
