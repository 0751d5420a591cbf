import { judgeHealth, type CountedErrors, type Health } from './judge-health.ts';
import {
  MINUTE,
  sumOf,
  type MetricCounts,
  type MinuteCounts,
  type Utilization,
} from './metrics.ts';

/** What the metrics say of a function in some time. */
export interface FunctionHealth {
  /** Milliseconds since 1970; `to` is not in it. */
  readonly from: number;
  readonly to: number;
  /** undefined: CloudWatch has no data. */
  readonly counts: MetricCounts | undefined;
  /** Percent, over all runs; undefined: CloudWatch has no data. */
  readonly utilization: Pick<Utilization, 'average' | 'maximum'> | undefined;
  readonly minutes: readonly MinuteCounts[];
  readonly utilizationMinutes: readonly Utilization[];
  readonly health: Health;
}

/** So many of a hundred requests may fail, if they did before: it is our choice, AWS names no number. */
const BORNE_PERCENT = 1;

/** Judges some time by as much time before it. Minutes of both are given. */
export function healthOf(
  { from, to }: Pick<FunctionHealth, 'from' | 'to'>,
  all: readonly MinuteCounts[],
  utilizationMinutes: readonly Utilization[],
): FunctionHealth {
  const minutes = all.filter(({ at }) => at >= from).toSorted((a, b) => a.at - b.at);
  const [before, counts] = [sumOf(all.filter(({ at }) => at < from)), sumOf(minutes)];
  return {
    from,
    to,
    counts,
    utilization: overall(minutes, utilizationMinutes),
    minutes,
    utilizationMinutes: utilizationMinutes.toSorted((a, b) => a.at - b.at),
    health: bounded(judgeHealth({ before, after: counts }), counts),
  };
}

/** What was as bad before is not well for that. */
function bounded(health: Health, counts: MetricCounts | undefined): Health {
  if (health.verdict !== 'healthy' || counts === undefined) return health;
  const tooMany = health.errors.filter((errors) => isTooMany(errors, counts));
  return tooMany.length === 0 ? health : { ...health, verdict: 'unhealthy', errors: tooMany };
}

function isTooMany({ count }: CountedErrors, { invocations, throttles }: MetricCounts): boolean {
  return count * 100 > BORNE_PERCENT * Math.max(invocations + throttles, count);
}

/** A minute with more runs counts for more. */
function overall(
  minutes: readonly MinuteCounts[],
  utilization: readonly Utilization[],
): FunctionHealth['utilization'] {
  if (utilization.length === 0) return undefined;
  const runs = new Map(minutes.map(({ at, invocations }) => [at, invocations]));
  const weights = utilization.map(({ at }) => runs.get(at) ?? 1);
  const weight = weights.reduce((sum, it) => sum + it, 0);
  const average = utilization.reduce((sum, it, at) => sum + it.average * (weights[at] ?? 0), 0);
  return {
    average: weight === 0 ? 0 : average / weight,
    maximum: Math.max(...utilization.map(({ maximum }) => maximum)),
  };
}

/** Figures of a time in so many equal parts; undefined where a part has no data. */
export function partsOf(
  { from, to }: Pick<FunctionHealth, 'from' | 'to'>,
  points: readonly (readonly [at: number, value: number])[],
  most: number,
  combine: (a: number, b: number) => number,
): readonly (number | undefined)[] {
  const count = Math.max(1, Math.min(most, Math.ceil((to - from) / MINUTE)));
  const parts = new Array<number | undefined>(count).fill(undefined);
  for (const [at, value] of points) {
    const index = Math.min(count - 1, Math.floor(((at - from) / (to - from)) * count));
    const known = parts[index];
    parts[index] = known === undefined ? value : combine(known, value);
  }
  return parts;
}
