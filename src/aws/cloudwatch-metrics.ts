import {
  CloudWatchClient,
  GetMetricDataCommand,
  type GetMetricDataOutput,
  type MetricDataQuery,
  type MetricDataResult,
} from '@aws-sdk/client-cloudwatch';
import { ServiceError } from '../core/errors.ts';
import type {
  HealthMetrics,
  MetricCounts,
  MinuteCounts,
  Utilization,
} from '../core/health/metrics.ts';
import type { CloudFrontOptions } from './client.ts';
import { createPacer, MACHINE_TIME } from './pacer.ts';
import { requestHandlerOptions } from './request-handler.ts';
import { callPatiently } from './retry.ts';
import { translateError } from './translate-error.ts';

/** CloudFront reports its metrics to this region alone. */
export const METRICS_REGION = 'us-east-1';
/** AWS's own endpoint. https://docs.aws.amazon.com/general/latest/gr/cw_region.html */
export const METRICS_ENDPOINT = `https://monitoring.${METRICS_REGION}.amazonaws.com`;
/** The namespace of CloudFront's metrics. */
export const METRICS_NAMESPACE = 'AWS/CloudFront';

const OPERATION = 'GetMetricData';

/** Seconds that each value counts. */
const PERIOD = 60;

/** Answers that one reading may be cut into; a day of minutes fits into one. */
const MAX_PAGES = 20;

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/programming-cloudwatch-metrics.html */
const METRICS: Readonly<Record<keyof MetricCounts, string>> = {
  invocations: 'FunctionInvocations',
  executionErrors: 'FunctionExecutionErrors',
  validationErrors: 'FunctionValidationErrors',
  throttles: 'FunctionThrottles',
};
const COUNTS = Object.keys(METRICS) as readonly (keyof MetricCounts)[];

/**
 * CloudWatch over the AWS SDK. Importing this module loads its client; only a run that watches needs it.
 * Repetitions, waits, proxy and cancellation are as for CloudFront.
 */
export function createFunctionMetrics(options: CloudFrontOptions): HealthMetrics {
  const {
    endpoint = METRICS_ENDPOINT,
    timing = MACHINE_TIME,
    maxAttempts,
    onRetry,
    cancel,
  } = options;
  const client = new CloudWatchClient({
    region: METRICS_REGION,
    endpoint,
    ignoreConfiguredEndpointUrls: true,
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
    maxAttempts: 1,
    requestHandler: options.requestHandler ?? requestHandlerOptions(endpoint, options),
  });
  const pacer = options.pacer ?? createPacer(timing);
  const retry = { pacer, timing, maxAttempts, onRetry, cancel };
  const facts = { service: 'cloudwatch', operation: OPERATION, endpoint };
  const ask = (subject: string, command: GetMetricDataCommand): Promise<GetMetricDataOutput> =>
    callPatiently(
      () => client.send(command),
      (error) => translateError(error, { ...facts, subject }),
      retry,
    );
  const readAll = async (
    name: string,
    MetricDataQueries: MetricDataQuery[],
    [from, to]: readonly [number, number],
  ): Promise<readonly MetricDataResult[]> => {
    const input = { MetricDataQueries, StartTime: new Date(from), EndTime: new Date(to) };
    const pages: GetMetricDataOutput[] = [];
    let NextToken: string | undefined;
    do {
      const page = await ask(name, new GetMetricDataCommand({ ...input, NextToken }));
      pages.push(page);
      NextToken = page.NextToken;
    } while (NextToken !== undefined && pages.length < MAX_PAGES);
    const results = pages.flatMap(({ MetricDataResults = [] }) => MetricDataResults);
    for (const { StatusCode } of results) refuse(name, StatusCode);
    return results;
  };
  return {
    read: async (name, from, to) => gather(await readAll(name, queriesFor(name), [from, to])),
    utilization: async (name, from, to) =>
      gatherUtilization(await readAll(name, utilizationOf(name), [from, to])),
  };
}

/** Without `Region` the answer would be empty, and no error. */
function queriesFor(name: string): MetricDataQuery[] {
  return COUNTS.map((count) => queryFor(name, idOf(count), METRICS[count], 'Sum'));
}

function utilizationOf(name: string): MetricDataQuery[] {
  return ['Average', 'Maximum'].map((Stat) =>
    queryFor(name, Stat.toLowerCase(), 'FunctionComputeUtilization', Stat),
  );
}

function queryFor(name: string, Id: string, MetricName: string, Stat: string): MetricDataQuery {
  const Dimensions = [
    { Name: 'FunctionName', Value: name },
    { Name: 'Region', Value: 'Global' },
  ];
  const Metric = { Namespace: METRICS_NAMESPACE, MetricName, Dimensions };
  return { Id, MetricStat: { Metric, Period: PERIOD, Stat } };
}

/** Ids have to begin with a small letter, and to hold letters, digits and underscores. */
function idOf(count: keyof MetricCounts): string {
  return count.toLowerCase();
}

function gather(results: readonly MetricDataResult[]): readonly MinuteCounts[] {
  const minutes = new Map<number, Record<keyof MetricCounts, number>>();
  for (const result of results) {
    const count = COUNTS.find((it) => idOf(it) === result.Id);
    if (count === undefined) continue;
    for (const [index, time] of (result.Timestamps ?? []).entries()) {
      const at = time.getTime();
      const minute = minutes.get(at) ?? NOTHING;
      minutes.set(at, { ...minute, [count]: minute[count] + (result.Values?.[index] ?? 0) });
    }
  }
  return [...minutes].map(([at, counts]) => ({ at, ...counts }));
}

function gatherUtilization(results: readonly MetricDataResult[]): readonly Utilization[] {
  const series = (id: string): ReadonlyMap<number, number> =>
    new Map(
      results
        .filter(({ Id }) => Id === id)
        .flatMap(({ Timestamps = [], Values = [] }) =>
          Timestamps.map((time, index) => [time.getTime(), Values[index] ?? 0] as const),
        ),
    );
  const [averages, maxima] = [series('average'), series('maximum')];
  return [...averages].map(([at, average]) => {
    return { at, average, maximum: maxima.get(at) ?? average };
  });
}

const NOTHING: MetricCounts = {
  invocations: 0,
  executionErrors: 0,
  validationErrors: 0,
  throttles: 0,
};

/** An answer can be well as a whole and say for one metric that it could not be read. */
function refuse(subject: string, status: string | undefined): void {
  if (status !== 'Forbidden' && status !== 'InternalError') return;
  const failure = status === 'Forbidden' ? 'access-denied' : 'service-unavailable';
  throw new ServiceError(failure, { operation: OPERATION, subject, detail: status });
}
