import type { JsonObject } from '../../core/json.ts';
import type { Service } from '../call.ts';
import { readList, ShapeError } from '../state/json-reader.ts';
import type { CborObject } from './cbor-encode.ts';
import { readQuery, readTime, type MetricQuery } from './metric-query.ts';
import type { MetricStore, MetricSubject } from './metric-store.ts';
import { aggregate } from './statistics.ts';

/** The series of one query. */
interface MetricDataResult extends CborObject {
  readonly Id: string;
  readonly Label: string;
  readonly Timestamps: readonly Date[];
  readonly Values: readonly number[];
  readonly StatusCode: 'Complete';
}

/** What GetMetricData answers. */
interface MetricData extends CborObject {
  readonly MetricDataResults: readonly MetricDataResult[];
  readonly Messages: readonly [];
}

/** Queries of one call. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const MAX_QUERIES = 500;

/** The namespace and the one region that CloudFront reports functions in. */
const NAMESPACE = 'AWS/CloudFront';
const REGION = 'Global';

/**
 * GetMetricData over the metrics of functions. A series without data is empty and no error, also where a
 * dimension is missing.
 * @throws {ShapeError} for what is malformed, or beyond the emulator (expressions)
 */
export function getMetricData({ metrics: store }: Service, input: JsonObject): MetricData {
  const range = {
    from: readTime(input.StartTime, 'StartTime'),
    to: readTime(input.EndTime, 'EndTime'),
    isDescending: input.ScanBy !== 'TimestampAscending',
  };
  if (range.from >= range.to) throw new ShapeError('StartTime has to be before EndTime');
  const queries = readList(readQuery)(input.MetricDataQueries, 'MetricDataQueries');
  if (queries.length > MAX_QUERIES) {
    throw new ShapeError(`MetricDataQueries has to have no more than ${MAX_QUERIES} entries`);
  }
  const shown = queries.filter(({ returnsData }) => returnsData);
  return { MetricDataResults: shown.map((it) => series(store, it, range)), Messages: [] };
}

function series(
  store: MetricStore,
  { id, label, namespace, name, dimensions, periodMs, statistic }: MetricQuery,
  { from, to, isDescending }: { from: number; to: number; isDescending: boolean },
): MetricDataResult {
  const subject = namespace === NAMESPACE ? subjectOf(dimensions) : undefined;
  const start = Math.floor(from / periodMs) * periodMs;
  const points = subject === undefined ? [] : store.find(subject, name, start, to);
  const periods = [...aggregate(points, periodMs, statistic)];
  if (isDescending) periods.reverse();
  return {
    Id: id,
    Label: label,
    Timestamps: periods.map(([at]) => new Date(at)),
    Values: periods.map(([, value]) => value),
    StatusCode: 'Complete',
  };
}

/**
 * Metrics are found by exactly the dimensions they are reported with: the function and the region, and
 * the distribution in a second series.
 */
function subjectOf(dimensions: readonly (readonly [string, string])[]): MetricSubject | undefined {
  const { Region, FunctionName, DistributionId, ...others } = Object.fromEntries(dimensions);
  const isOne = Region === REGION && Object.keys(others).length === 0;
  if (!isOne || FunctionName === undefined) return undefined;
  return { functionName: FunctionName, distributionId: DistributionId };
}
