import type { LogEvent } from './log-event.ts';

/** Milliseconds that a reading looks back: logs come late, and not in their order. */
export const LOOK_BACK = 10 * 60_000;

/** What is known between two readings of somebody who follows a log. */
export interface Following {
  /** Where the next reading begins, milliseconds since 1970. */
  readonly from: number;
  /** Times of the events from there on that were taken, by their ids. */
  readonly taken: ReadonlyMap<string, number>;
}

/** Somebody begins to follow. */
export function followFrom(from: number): Following {
  return { from, taken: new Map() };
}

/**
 * Takes the events of a reading that no reading before had, in the order of their times. `now` is the moment
 * of the reading: what happens up to LOOK_BACK before it may still come.
 */
export function takeNew(
  { from, taken }: Following,
  events: readonly LogEvent[],
  now: number,
): { readonly fresh: readonly LogEvent[]; readonly next: Following } {
  const all = new Map(taken);
  const fresh = events.filter(({ id, at }) => {
    if (all.has(id)) return false;
    all.set(id, at);
    return true;
  });
  const begin = Math.max(from, now - LOOK_BACK);
  const kept = [...all].filter(([, at]) => at >= begin);
  return {
    fresh: fresh.toSorted((a, b) => a.at - b.at),
    next: { from: begin, taken: new Map(kept) },
  };
}
