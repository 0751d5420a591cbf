import type { MetricPoint } from './metric-store.ts';

/** The values of one period. */
type Statistic = (values: readonly number[]) => number;

const sum: Statistic = (values) => values.reduce((total, value) => total + value, 0);

/** Statistics that do not need percentiles, by their names. */
export const STATISTICS: Readonly<Record<string, Statistic>> = {
  Sum: sum,
  SampleCount: (values) => values.length,
  Average: (values) => sum(values) / values.length,
  Minimum: (values) => Math.min(...values),
  Maximum: (values) => Math.max(...values),
};

/** Times (milliseconds since 1970) and values of the periods that have data, the earliest first. */
export function aggregate(
  points: readonly MetricPoint[],
  periodMs: number,
  statistic: Statistic,
): readonly (readonly [at: number, value: number])[] {
  const periods = new Map<number, number[]>();
  for (const { at, value } of points) {
    const start = Math.floor(at / periodMs) * periodMs;
    periods.set(start, [...(periods.get(start) ?? []), value]);
  }
  const sorted = [...periods].sort(([a], [b]) => a - b);
  return sorted.map(([at, values]) => [at, statistic(values)] as const);
}
