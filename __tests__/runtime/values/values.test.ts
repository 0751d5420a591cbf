import { describe, expect, it } from '@jest/globals';
import type { Runtime } from '../../../src/core/runtimes.ts';
import { builtinsOf } from '../../../src/runtime/profile-data/builtins.ts';
import { RUNTIMES, run } from '../run.ts';
import { CLOUDFRONT_SETTING } from './cloudfront.ts';
import { expectationsFor, logValues, readValues, VALUES } from './values.ts';
import type { Expectation } from './values.ts';

/** Rows of one run. */
const TOGETHER = 100;

const batchesOf = (rows: readonly Expectation[]): readonly (readonly Expectation[])[] =>
  Array.from({ length: Math.ceil(rows.length / TOGETHER) }, (_, index) =>
    rows.slice(index * TOGETHER, (index + 1) * TOGETHER),
  );

async function valuesOf(
  rows: readonly Expectation[],
  runtime: Runtime,
): Promise<readonly string[]> {
  const values: string[] = [];
  for (const batch of batchesOf(rows)) {
    const { result } = await run(logValues(batch), { runtime, ...CLOUDFRONT_SETTING });
    expect(result.errorMessage).toBe('');
    const read = readValues(result.logs);
    values.push(...batch.map((_, index) => read[index] ?? '(nothing)'));
  }
  return values;
}

const shown = ({ member, expression }: Expectation, value: string): string =>
  `${member}: ${expression} is ${value}`;

describe.each(RUNTIMES)('built-in members of %s', (runtime) => {
  const rows = expectationsFor(runtime);

  it('all have a value to be held against', () => {
    const valued = new Set(rows.map(({ member }) => member));
    const members = [...builtinsOf(runtime)].flatMap(([object, names]) =>
      [...names.keys()].map((name) => `${object}.${name}`),
    );
    expect(members.filter((member) => !valued.has(member))).toEqual([]);
  });

  it('have that value', async () => {
    const values = await valuesOf(rows, runtime);
    expect(rows.map((row, index) => shown(row, values[index]!))).toEqual(
      rows.map((row) => shown(row, row.value)),
    );
  });
});

it('values are of members that one of the runtimes has', () => {
  const known = new Set(
    RUNTIMES.flatMap((runtime) => expectationsFor(runtime).map(({ member }) => member)),
  );
  const members = Object.entries(VALUES).flatMap(([object, rows]) =>
    rows.map(([name]) => `${object}.${name}`),
  );
  expect(members.filter((member) => !known.has(member))).toEqual([]);
});
