import type { FunctionMetric, MetricPoint } from '../cloudwatch/metric-store.ts';
import type { Invoked } from './invoke-live.ts';

/** What one run counts for each metric; nothing is ever throttled here. */
const VALUES: Readonly<Record<FunctionMetric, (run: Invoked) => number>> = {
  FunctionInvocations: () => 1,
  FunctionExecutionErrors: ({ failure }) => Number(failure?.type === 'FunctionExecutionError'),
  FunctionValidationErrors: ({ failure }) => Number(failure?.type === 'FunctionValidationError'),
  FunctionThrottles: () => 0,
  FunctionComputeUtilization: ({ computeUtilization }) => computeUtilization,
};

/** The observations of some runs. `at` in milliseconds since 1970. */
export function functionMetrics(
  functionName: string,
  runs: readonly Invoked[],
  at: number,
): readonly MetricPoint[] {
  const metrics = Object.entries(VALUES) as [FunctionMetric, (run: Invoked) => number][];
  return runs.flatMap((run) =>
    metrics.map(([metric, valueOf]) => ({
      functionName,
      metric,
      value: valueOf(run),
      at,
      distributionId: run.distributionId,
    })),
  );
}
