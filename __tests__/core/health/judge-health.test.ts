import { describe, expect, it } from '@jest/globals';
import { judgeHealth, type Health } from '../../../src/core/health/judge-health.ts';
import {
  MINUTE,
  splitCounts,
  type MetricCounts,
  type MinuteCounts,
} from '../../../src/core/health/metrics.ts';
import { describeHealth, describeRollback } from '../../../src/reporters/text/health-words.ts';

const counts = (invocations: number, errors: Partial<MetricCounts> = {}): MetricCounts => ({
  invocations,
  executionErrors: 0,
  validationErrors: 0,
  throttles: 0,
  ...errors,
});

type Row = readonly [
  title: string,
  before: MetricCounts | undefined,
  after: MetricCounts | undefined,
  verdict: string,
];

const ROWS: readonly Row[] = [
  ['traffic and no errors', counts(100), counts(100), 'healthy'],
  ['traffic, and nothing is known of before', undefined, counts(1), 'healthy'],
  ['no data', counts(100), undefined, 'no-data'],
  ['no data at all', undefined, undefined, 'no-data'],
  ['data, but nobody came', counts(100), counts(0), 'no-traffic'],
  ['a first execution error', counts(1_000), counts(1_000, { executionErrors: 1 }), 'unhealthy'],
  ['a first validation error', counts(1_000), counts(10, { validationErrors: 1 }), 'unhealthy'],
  ['a first throttled request', counts(1_000), counts(10, { throttles: 1 }), 'unhealthy'],
  ['throttles alone', counts(1_000), counts(0, { throttles: 9 }), 'unhealthy'],
  ['errors, and nothing is known of before', undefined, counts(9, { throttles: 1 }), 'unhealthy'],
  ['errors, and nobody came before', counts(0), counts(9, { executionErrors: 1 }), 'unhealthy'],
  [
    'the errors of before',
    counts(1_000, { executionErrors: 10 }),
    counts(1_000, { executionErrors: 10 }),
    'healthy',
  ],
  [
    'more traffic with the errors of before',
    counts(100, { executionErrors: 10 }),
    counts(10_000, { executionErrors: 1_000 }),
    'healthy',
  ],
  [
    'fewer errors than before',
    counts(1_000, { executionErrors: 10 }),
    counts(1_000, { executionErrors: 1 }),
    'healthy',
  ],
  [
    'just as many as are borne: 2 · 9 + 3 · 3',
    counts(1_000, { executionErrors: 9 }),
    counts(1_000, { executionErrors: 27 }),
    'healthy',
  ],
  [
    'one more',
    counts(1_000, { executionErrors: 9 }),
    counts(1_000, { executionErrors: 28 }),
    'unhealthy',
  ],
  [
    'a few where there was one: chance',
    counts(1_000, { executionErrors: 1 }),
    counts(1_000, { executionErrors: 5 }),
    'healthy',
  ],
  [
    'the same number among far fewer requests',
    counts(10_000, { executionErrors: 100 }),
    counts(100, { executionErrors: 100 }),
    'unhealthy',
  ],
  [
    'another kind of error than before',
    counts(1_000, { executionErrors: 100 }),
    counts(1_000, { validationErrors: 1 }),
    'unhealthy',
  ],
  [
    'throttles that went on from before',
    counts(0, { throttles: 500 }),
    counts(0, { throttles: 500 }),
    'healthy',
  ],
];

const codeOf = (health: Health): string =>
  health.verdict === 'inconclusive' ? health.because : health.verdict;

describe('the verdict of a watch', () => {
  it.each(ROWS)('%s', (_title, before, after, verdict) => {
    const health = judgeHealth({ before, after });
    expect(codeOf(health)).toBe(verdict);
    // Every verdict has its sentence.
    expect(describeHealth(health)).toMatch(/^(healthy|unhealthy|inconclusive): .+[^.]$/);
  });

  it('says what is new, how many there are, and how many there were', () => {
    const before = counts(1_000, { throttles: 10 });
    const after = counts(2_000, { executionErrors: 1, validationErrors: 7, throttles: 200 });
    const health = judgeHealth({ before, after });
    expect(health).toMatchObject({ verdict: 'unhealthy', invocations: 2_000 });
    expect(describeHealth(health)).toBe(
      'unhealthy: 1 execution error (none of them in the hour before), ' +
        '7 validation errors (none of them in the hour before), ' +
        '200 throttled requests (about 21.8 by the rate of the hour before) in 2,000 invocations since the publish',
    );
  });

  it('says what is healthy with errors of before', () => {
    const same = counts(1_000, { executionErrors: 10 });
    expect(describeHealth(judgeHealth({ before: same, after: same }))).toBe(
      'healthy: 1,000 invocations since the publish, 10 execution errors, not more than before',
    );
  });
});

describe('counts before and after a publish', () => {
  const minute = (at: number, invocations: number): MinuteCounts => ({
    at: at * MINUTE,
    ...counts(invocations, { throttles: 1 }),
  });

  it('are split at the minute of the publish, which is after', () => {
    const minutes = [minute(9, 1), minute(10, 2), minute(11, 4), minute(8, 8)];
    expect(splitCounts(minutes, 10.9 * MINUTE)).toEqual({
      before: counts(9, { throttles: 2 }),
      after: counts(6, { throttles: 2 }),
    });
  });

  it('are undefined where there are none', () => {
    expect(splitCounts([minute(1, 1)], MINUTE)).toMatchObject({ before: undefined });
    expect(splitCounts([], MINUTE)).toEqual({ before: undefined, after: undefined });
  });
});

describe('what became of an unhealthy version', () => {
  const OUTCOMES = ['restored', 'not-asked', 'nothing-kept', 'broken', 'stopped'] as const;
  const LIVE = ['new', 'old', 'other', 'unknown'] as const;
  const all = OUTCOMES.flatMap((outcome) => LIVE.map((live) => ({ outcome, live })));

  it.each(all)('$outcome, $live says which version is LIVE', (rollback) => {
    const said = describeRollback({ ...rollback, rollout: undefined });
    expect(said).toMatch(/the new version is LIVE|old version is LIVE|somebody else|not known/);
  });

  it('warns that throttling may outlast the fix', () => {
    const rollback = { outcome: 'restored', live: 'old', rollout: 'in-progress' } as const;
    expect(describeRollback(rollback)).toMatch(/not at all locations yet; throttling may go on/);
  });
});
