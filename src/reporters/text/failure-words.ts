import type { Failure } from '../../core/failure.ts';

type Unchecked = Extract<Failure, { kind: 'unchecked-assertion' }>;

const UNCHECKED: Readonly<Record<Unchecked['reason'], string>> = {
  'offline-only': 'only the offline engine can check it; run with --engine both',
  'aws-only': 'only AWS can check it, and this test can only run offline',
};

/** Why an assertion was not checked, and how to have it checked. */
export function uncheckedReason({ assertion, reason }: Unchecked): string {
  return assertion === 'expect.origin'
    ? "AWS's test API does not report origins; run with --engine both"
    : UNCHECKED[reason];
}

/** The limit and the median of what was measured, all samples behind it. */
export function utilizationSides(failure: Extract<Failure, { kind: 'utilization' }>): {
  readonly expected: string;
  readonly actual: string;
} {
  const { limit, samples } = failure;
  const all = samples.length > 1 ? ` (median of ${samples.join(', ')})` : '';
  const median = medianOf(samples);
  return {
    expected: `at most ${limit}%`,
    actual: median === undefined ? 'not measured' : `${median}%${all}`,
  };
}

/** The upper one of the two middle samples where their number is even; undefined without any. */
function medianOf(samples: readonly number[]): number | undefined {
  return [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)];
}
