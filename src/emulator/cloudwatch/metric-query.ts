import { readCount, readList, readObject, readText, ShapeError } from '../state/json-reader.ts';
import type { Read } from '../state/json-reader.ts';
import { STATISTICS } from './statistics.ts';

/** One query of GetMetricData: a statistic of a metric. */
export type MetricQuery = ReturnType<typeof readQuery>;

/** Seconds since 1970, or ISO 8601: what the protocols make of a timestamp. In milliseconds. */
export const readTime: Read<number> = (value, path) => {
  const time = typeof value === 'number' ? value * 1_000 : Date.parse(readText(value, path));
  if (Number.isNaN(time)) throw new ShapeError(`${path} has to be a time`);
  return time;
};

const readDimension: Read<readonly [string, string]> = (value, path) => {
  const { Name, Value } = readObject(value, path);
  return [readText(Name, `${path}.Name`), readText(Value, `${path}.Value`)];
};

/** Reads one query. Throws ShapeError, also for what is beyond the emulator. */
export const readQuery = (value: Parameters<Read<unknown>>[0], path: string) => {
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
