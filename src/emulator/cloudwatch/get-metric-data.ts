import type { JsonObject } from '../../core/json.ts';
import { notValid } from './metrics-error.ts';
import { readCount, readList, readObject, readText, type Read } from '../state/json-reader.ts';
import { ShapeError } from '../state/json-reader.ts';
import type { MetricStore } from './metric-store.ts';
import { aggregate, STATISTICS } from './statistics.ts';

/** The series of one query. */
export interface MetricDataResult {
  readonly Id: string;
  readonly Label: string;
  readonly Timestamps: readonly Date[];
  readonly Values: readonly number[];
  readonly StatusCode: 'Complete';
}

/** What GetMetricData answers. */
export interface MetricData {
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
 * @throws {Refusal} ValidationError for what is malformed, or beyond the emulator (expressions)
 */
export function getMetricData(store: MetricStore, input: JsonObject): MetricData {
  try {
    return answer(store, input);
  } catch (error) {
    if (error instanceof ShapeError) throw notValid(error.message);
    throw error;
  }
}

function answer(store: MetricStore, input: JsonObject): MetricData {
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

/** Seconds since 1970, or ISO 8601: what the protocols make of a timestamp. In milliseconds. */
const readTime: Read<number> = (value, path) => {
  const time = typeof value === 'number' ? value * 1_000 : Date.parse(readText(value, path));
  if (Number.isNaN(time)) throw new ShapeError(`${path} has to be a time`);
  return time;
};

type Query = ReturnType<typeof readQuery>;

const readDimension: Read<readonly [string, string]> = (value, path) => {
  const { Name, Value } = readObject(value, path);
  return [readText(Name, `${path}.Name`), readText(Value, `${path}.Value`)];
};

const readQuery = (value: Parameters<Read<unknown>>[0], path: string) => {
  const query = readObject(value, path);
  if (query.Expression !== undefined) {
    throw new ShapeError(`${path}.Expression has to be left out: the emulator has no metric math`);
  }
  const stat = readObject(query.MetricStat, `${path}.MetricStat`);
  const metric = readObject(stat.Metric, `${path}.MetricStat.Metric`);
  const name = readText(metric.MetricName, `${path}.MetricStat.Metric.MetricName`);
  const statistic = STATISTICS[readText(stat.Stat, `${path}.MetricStat.Stat`)];
  if (statistic === undefined) {
    throw new ShapeError(
      `${path}.MetricStat.Stat has to be one of ${Object.keys(STATISTICS).join(', ')}`,
    );
  }
  const period = readCount(stat.Period, `${path}.MetricStat.Period`);
  if (period === 0 || period % 60 !== 0) {
    throw new ShapeError(`${path}.MetricStat.Period has to be a multiple of 60`);
  }
  return {
    id: readText(query.Id, `${path}.Id`),
    label: query.Label === undefined ? name : readText(query.Label, `${path}.Label`),
    returnsData: query.ReturnData !== false,
    namespace: metric.Namespace,
    name,
    dimensions: readList(readDimension)(
      metric.Dimensions ?? [],
      `${path}.MetricStat.Metric.Dimensions`,
    ),
    periodMs: period * 1_000,
    statistic,
  };
};

function series(
  store: MetricStore,
  { id, label, namespace, name, dimensions, periodMs, statistic }: Query,
  { from, to, isDescending }: { from: number; to: number; isDescending: boolean },
): MetricDataResult {
  const functionName = namespace === NAMESPACE ? functionOf(dimensions) : undefined;
  const start = Math.floor(from / periodMs) * periodMs;
  const points = functionName === undefined ? [] : store.find(functionName, name, start, to);
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

/** Metrics are found by exactly the dimensions they are reported with: the function, and the region. */
function functionOf(dimensions: readonly (readonly [string, string])[]): string | undefined {
  const { Region, FunctionName, ...others } = Object.fromEntries(dimensions);
  return Region === REGION && Object.keys(others).length === 0 ? FunctionName : undefined;
}
