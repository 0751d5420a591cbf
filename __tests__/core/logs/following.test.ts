import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  followFrom,
  LOOK_BACK,
  takeNew,
  type Following,
} from '../../../src/core/logs/following.ts';
import type { LogEvent } from '../../../src/core/logs/log-event.ts';
import { fuzz } from '../../builders/fuzz.ts';

const START = 1_000_000_000;
const event = (id: number, at: number): LogEvent => ({
  id: String(id),
  at,
  ingestedAt: at,
  message: `line ${id}`,
  stream: 's',
});

interface Delivered {
  readonly event: LogEvent;
  /** From then on CloudWatch has it. */
  readonly visibleAt: number;
}

/** Events with any delay that a follower bears, and the moments at which somebody reads. */
const DELIVERIES = fc.record({
  events: fc.array(
    fc
      .tuple(fc.nat(3_600_000), fc.nat(LOOK_BACK - 1))
      .map(([after, late]) => [after, late] as const),
    { maxLength: 60 },
  ),
  steps: fc.array(fc.integer({ min: 1, max: 120_000 }), { minLength: 1, maxLength: 60 }),
  order: fc.infiniteStream(fc.nat()),
});

function deliver(events: readonly (readonly [number, number])[]): readonly Delivered[] {
  return events.map(([after, late], id) => ({
    event: event(id, START + after),
    visibleAt: START + after + late,
  }));
}

/** What a log group answers at a moment, in any order. */
function reading(
  all: readonly Delivered[],
  { from }: Following,
  now: number,
  order: IterableIterator<number>,
): readonly LogEvent[] {
  return all
    .filter(({ event: { at }, visibleAt }) => at >= from && visibleAt <= now)
    .map(({ event: it }) => [Number(order.next().value), it] as const)
    .sort(([a], [b]) => a - b)
    .map(([, it]) => it);
}

describe('following', () => {
  fuzz(
    'tells each event once, however late and in whatever order it comes, and none is lost',
    DELIVERIES,
    ({ events, steps, order }) => {
      const all = deliver(events);
      let following = followFrom(START);
      let now = START;
      const told: LogEvent[] = [];
      const shuffle = order[Symbol.iterator]();
      for (const step of steps) {
        now += step;
        const { fresh, next } = takeNew(following, reading(all, following, now, shuffle), now);
        expect(fresh.map(({ at }) => at)).toEqual(fresh.map(({ at }) => at).sort((a, b) => a - b));
        told.push(...fresh);
        following = next;
      }
      const visible = all.filter(({ visibleAt }) => visibleAt <= now).map(({ event: it }) => it.id);
      expect(told.map(({ id }) => id).sort()).toEqual([...visible].sort());
    },
    300,
  );

  it('forgets what no reading can bring again', () => {
    const first = takeNew(followFrom(START), [event(1, START)], START + 1);
    expect(first.next.taken.size).toBe(1);
    const later = takeNew(first.next, [], START + LOOK_BACK + 1);
    expect(later.next).toEqual({ from: START + 1, taken: new Map() });
  });
});
