/** Metrics of functions. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/viewing-cloudfront-metrics.html */
export const FUNCTION_METRICS = [
  'FunctionInvocations',
  'FunctionValidationErrors',
  'FunctionExecutionErrors',
  'FunctionThrottles',
  'FunctionComputeUtilization',
] as const;

/** Name of one of them. */
export type FunctionMetric = (typeof FUNCTION_METRICS)[number];

/** One observation of one function. */
export interface MetricPoint {
  readonly functionName: string;
  readonly metric: FunctionMetric;
  readonly value: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The distribution that ran it; it counts for all of them together too. */
  readonly distributionId?: string | undefined;
}

/** The function whose metrics are asked for, and the distribution, where only one counts. */
export interface MetricSubject {
  readonly functionName: string;
  readonly distributionId: string | undefined;
}

/** Observations kept; an emulator that runs for days forgets older ones. */
const KEPT = 100_000;

/** What was observed, in the order in which it came. Memory only. */
export interface MetricStore {
  add(points: readonly MetricPoint[]): void;
  clear(): void;
  /** The observations of one metric, from `from` up to, but not at, `to`. */
  find(subject: MetricSubject, metric: string, from: number, to: number): readonly MetricPoint[];
}

/** Makes an empty store. */
export function createMetricStore(): MetricStore {
  let points: readonly MetricPoint[] = [];
  return {
    add(more) {
      points = [...points, ...more].slice(-KEPT);
    },
    clear() {
      points = [];
    },
    find: (subject, metric, from, to) =>
      points.filter(
        (it) => isAbout(it, subject) && it.metric === metric && it.at >= from && it.at < to,
      ),
  };
}

function isAbout(point: MetricPoint, { functionName, distributionId }: MetricSubject): boolean {
  return (
    point.functionName === functionName &&
    (distributionId === undefined || point.distributionId === distributionId)
  );
}
