/** One event of a log group. Times in milliseconds since 1970. */
export interface LogEvent {
  /** The same in every answer that has the event. */
  readonly id: string;
  /** When it happened. */
  readonly at: number;
  /** When CloudWatch had it; it may be much later. */
  readonly ingestedAt: number;
  readonly message: string;
  readonly stream: string;
}

/** Which events to read; both ends are included. Milliseconds since 1970. */
export interface LogRange {
  readonly from: number;
  readonly to?: number | undefined;
  /** Only events that hold this id of a request. */
  readonly requestId?: string | undefined;
}

/** A reading of a log group. */
export interface LogReading {
  readonly events: readonly LogEvent[];
  /** There were more events than should be read. */
  readonly isCut: boolean;
}

/** Columns and values of what a query of Logs Insights found, row by row. */
export type QueryRows = readonly Readonly<Record<string, string>>[];

/** Log groups of functions, by the names of the functions. Everything throws ServiceError. */
export interface FunctionLogs {
  /** Events in the order of their times; undefined: there is no such group. */
  events(name: string, range: LogRange, most: number): Promise<LogReading | undefined>;
  /**
   * Runs a query of Logs Insights to its end; undefined: there is no such group. Throws `malformed-query` for
   * one that AWS does not understand.
   */
  query(
    name: string,
    range: Required<Pick<LogRange, 'from' | 'to'>>,
    text: string,
  ): Promise<QueryRows | undefined>;
  /** The group; undefined: there is none. */
  group(name: string): Promise<LogGroup | undefined>;
  /** Makes the group. One that somebody else has just made is fine. */
  createGroup(name: string): Promise<void>;
  /** Lets events expire after so many days. */
  expireAfter(name: string, days: number): Promise<void>;
}

/** A log group. */
export interface LogGroup {
  /** undefined: events never expire. */
  readonly retentionInDays: number | undefined;
}

/**
 * The log group of a function, in us-east-1 alone.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html
 */
export function logGroupOf(functionName: string): string {
  return `/aws/cloudfront/function/${functionName}`;
}
