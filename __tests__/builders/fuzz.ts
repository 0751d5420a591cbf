import { it } from '@jest/globals';
import fc from 'fast-check';

/**
 * Seed of all fuzzing. It stands in the titles; other paths are walked with another one:
 * FUZZ_SEED=$RANDOM npm test -- fuzz
 */
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_301);

/** Multiplies the number of runs; a second run of the tests on another Node takes less than one. */
const EFFORT = Number(process.env.FUZZ_EFFORT ?? 1);

/** A test that holds for everything an arbitrary makes; a failure names seed, path and smallest example. */
export function fuzz<Value>(
  title: string,
  arbitrary: fc.Arbitrary<Value>,
  check: (value: Value) => void | Promise<void>,
  runs = 500,
): void {
  it(`${title} (seed ${SEED})`, async () => {
    const property = fc.asyncProperty(arbitrary, async (value) => check(value));
    await fc.assert(property, { seed: SEED, numRuns: Math.ceil(runs * EFFORT) });
  });
}
