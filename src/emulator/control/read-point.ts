import {
  FUNCTION_METRICS,
  type FunctionMetric,
  type MetricPoint,
} from '../cloudwatch/metric-store.ts';
import { readObject, readText, readTextThat, ShapeError, type Read } from '../state/json-reader.ts';

const KEYS = ['function', 'metric', 'value', 'time'];

const isMetric = (text: string): text is FunctionMetric =>
  FUNCTION_METRICS.some((metric) => metric === text);
const readMetric = readTextThat(isMetric, `one of ${FUNCTION_METRICS.join(', ')}`);

/** Reads one observation as the control endpoint takes it; without a time it is of `now`. */
export function readPoint(now: number): Read<MetricPoint> {
  return (value, path) => {
    const point = readObject(value, path);
    const unknown = Object.keys(point).find((key) => !KEYS.includes(key));
    if (unknown !== undefined) {
      throw new ShapeError(`${path}.${unknown} is not known; known: ${KEYS.join(', ')}`);
    }
    return {
      functionName: readText(point.function, `${path}.function`),
      metric: readMetric(point.metric, `${path}.metric`),
      value: readAmount(point.value, `${path}.value`),
      at: point.time === undefined ? now : readTime(point.time, `${path}.time`),
    };
  };
}

const readAmount: Read<number> = (value, path) => {
  if (typeof value === 'number' && value >= 0) return value;
  throw new ShapeError(`${path} has to be a number, 0 or more`);
};

const readTime: Read<number> = (value, path) => {
  const time = Date.parse(readText(value, path));
  if (!Number.isNaN(time)) return time;
  throw new ShapeError(`${path} has to be a time such as 2026-03-01T12:00:00Z`);
};
