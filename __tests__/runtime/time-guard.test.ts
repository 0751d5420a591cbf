import { expect, it } from '@jest/globals';
import { DEFAULT_LIMITS } from '../../src/runtime/limits.ts';
import { createTimeGuard } from '../../src/runtime/sandbox/time-guard.ts';

it('interrupts neither too little work nor too little time', () => {
  const late = createTimeGuard({ ...DEFAULT_LIMITS, timeMs: -1, minPolls: 3 });
  late.start();
  expect([late.isOver(), late.isOver(), late.tripped]).toEqual([false, false, false]);
  expect([late.isOver(), late.tripped]).toEqual([true, true]);

  const early = createTimeGuard({ ...DEFAULT_LIMITS, timeMs: 60_000, minPolls: 1 });
  early.start();
  expect([early.isOver(), early.isOver()]).toEqual([false, false]);
});

it('forgets the event before, and lets cf2 itself work', () => {
  const guard = createTimeGuard({ ...DEFAULT_LIMITS, timeMs: -1, minPolls: 1 });
  guard.start();
  expect(guard.isOver()).toBe(true);
  guard.stop();
  expect([guard.isOver(), guard.tripped]).toEqual([false, true]);
  guard.start();
  expect(guard.tripped).toBe(false);
});
