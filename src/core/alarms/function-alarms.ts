/** Metrics that tell of failures of a function; each deserves an alarm. */
export const ALARM_METRICS = [
  'FunctionExecutionErrors',
  'FunctionValidationErrors',
  'FunctionThrottles',
] as const;

/** One of them. */
export type AlarmMetric = (typeof ALARM_METRICS)[number];

/** An alarm on a metric of a function, as far as it matters. */
export interface FunctionAlarm {
  readonly name: string;
  readonly metric: string;
  /** False where the dimensions are not those that CloudFront reports: such an alarm never sees data. */
  readonly seesData: boolean;
  /** False where it tells nobody. */
  readonly hasActions: boolean;
  /** `OK`, `ALARM` or `INSUFFICIENT_DATA`. */
  readonly state: string;
}

/** Alarms of CloudWatch. */
export interface FunctionAlarms {
  /** Alarms on metrics of a function. Throws ServiceError. */
  of(functionName: string): Promise<readonly FunctionAlarm[]>;
}
