/** What CloudWatch counted of a function. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/viewing-cloudfront-metrics.html */
export interface MetricCounts {
  readonly invocations: number;
  readonly executionErrors: number;
  readonly validationErrors: number;
  readonly throttles: number;
}

/** The counts of one minute. */
export interface MinuteCounts extends MetricCounts {
  /** Its beginning, milliseconds since 1970. */
  readonly at: number;
}

/** The counts that tell of errors. */
export const ERROR_KINDS = ['executionErrors', 'validationErrors', 'throttles'] as const;

/** One of them. */
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** CloudWatch's figures of functions. */
export interface FunctionMetrics {
  /** Counts of the minutes from `from` to `to` (milliseconds since 1970) that have any. Throws ServiceError. */
  read(name: string, from: number, to: number): Promise<readonly MinuteCounts[]>;
}

/** Percent of the time that a function may take, over all of its runs in some time. */
export interface Utilization {
  /** The beginning of that time, milliseconds since 1970. */
  readonly at: number;
  readonly average: number;
  readonly maximum: number;
}

/** The same with how much of its time a function takes. */
export interface HealthMetrics extends FunctionMetrics {
  /** Minutes from `from` to `to` (milliseconds since 1970) that have any. Throws ServiceError. */
  utilization(name: string, from: number, to: number): Promise<readonly Utilization[]>;
}

/** Milliseconds of a minute: the shortest time that CloudFront's metrics are told apart by. */
export const MINUTE = 60_000;

/** Counts before and after a publish; undefined where there are none. */
export interface SplitCounts {
  readonly before: MetricCounts | undefined;
  readonly after: MetricCounts | undefined;
}

/** Splits counts at a publish. The minute in which it happened counts as after: the new version ran in it. */
export function splitCounts(minutes: readonly MinuteCounts[], publishedAt: number): SplitCounts {
  const border = minuteOf(publishedAt);
  return {
    before: sumOf(minutes.filter(({ at }) => at < border)),
    after: sumOf(minutes.filter(({ at }) => at >= border)),
  };
}

/** The beginning of the minute that a time lies in. */
export function minuteOf(time: number): number {
  return Math.floor(time / MINUTE) * MINUTE;
}

/** All counts together; undefined where there are none. */
export function sumOf(minutes: readonly MinuteCounts[]): MetricCounts | undefined {
  if (minutes.length === 0) return undefined;
  const total = (kind: keyof MetricCounts): number =>
    minutes.reduce((sum, minute) => sum + minute[kind], 0);
  return {
    invocations: total('invocations'),
    executionErrors: total('executionErrors'),
    validationErrors: total('validationErrors'),
    throttles: total('throttles'),
  };
}
