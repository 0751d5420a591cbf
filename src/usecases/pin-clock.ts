import type { Clock } from '../core/ports.ts';
import type { TestCase } from '../core/test-case.ts';

/** Gives every case a clock, the same for all runs of it, so that they can be compared. */
export function pinClock(cases: readonly TestCase[], now: Clock): readonly TestCase[] {
  const time = now();
  return cases.map((testCase) => ({
    ...testCase,
    fixture: { ...testCase.fixture, clock: testCase.fixture.clock ?? time },
  }));
}
