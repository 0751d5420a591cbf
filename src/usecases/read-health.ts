import { ServiceError } from '../core/errors.ts';
import type { EmptyHealth } from '../core/health/empty-health.ts';
import { healthOf, type FunctionHealth } from '../core/health/function-health.ts';
import { minuteOf, type HealthMetrics } from '../core/health/metrics.ts';
import type { FunctionReads } from '../core/ports.ts';

/** Reads and judges the metrics of a function, by as much time before. Milliseconds since 1970. Throws ServiceError. */
export async function readHealth(
  metrics: HealthMetrics,
  name: string,
  range: { readonly from: number; readonly to: number },
): Promise<FunctionHealth> {
  const { to } = range;
  // Metrics are told by the minute.
  const from = minuteOf(range.from);
  const [counts, utilization] = await Promise.all([
    metrics.read(name, from - (to - from), to),
    metrics.utilization(name, from, to),
  ]);
  return healthOf({ from, to }, counts, utilization);
}

/** Finds out why there are no metrics. Never throws for what the caller may not ask. */
export async function explainEmptyHealth(
  cloudfront: Pick<FunctionReads, 'describe'>,
  name: string,
): Promise<EmptyHealth> {
  try {
    const live = await cloudfront.describe(name, 'LIVE');
    if (live === undefined) return { why: 'not-live' };
    const { status } = live;
    return status === 'UNASSOCIATED' ? { why: 'not-associated' } : { why: 'in-use', status };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { why: 'not-known', operation: error.operation, failure: error.failure };
  }
}
