import type { JsonObject, JsonValue } from '../../../core/json.ts';
import { ShapeError, type Read } from '../../state/json-reader.ts';
import { boolean, integer, list, membersIn, number, oneOf, pair, text } from './members.ts';

const ACTIONS = list(text(1, 1_024), 5);
/** ASCII without controls, and something in it. */
const NAME = /^(?!:)(?=.*[!-~])[ -~]+$/;
const VALUE = /^(?=.*[!-~])[ -~]+$/;
const DIMENSION = pair(['Name', text(1, 255, NAME)], ['Value', text(1, 1_024, VALUE)]);

const readDimensions: Read<JsonValue> = (value, path) =>
  list(DIMENSION, 30)(value, path).map(([Name, Value]) => ({ Name, Value }));

const readPeriod: Read<number> = (value, path) => {
  const period = integer(1)(value, path);
  if ([10, 20, 30].includes(period) || period % 60 === 0) return period;
  throw new ShapeError(`${path} has to be 10, 20, 30 or a multiple of 60`);
};

const STATISTICS = ['SampleCount', 'Average', 'Sum', 'Minimum', 'Maximum'];
const OPERATORS = [
  'GreaterThanOrEqualToThreshold',
  'GreaterThanThreshold',
  'LessThanThreshold',
  'LessThanOrEqualToThreshold',
];

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
const MEMBERS: Readonly<Record<string, Read<JsonValue>>> = {
  AlarmDescription: text(0, 1_024),
  ActionsEnabled: boolean,
  OKActions: ACTIONS,
  AlarmActions: ACTIONS,
  InsufficientDataActions: ACTIONS,
  MetricName: text(1, 255),
  Namespace: text(1, 255, /^[^:]/),
  Statistic: oneOf(STATISTICS),
  ExtendedStatistic: text(1, 255),
  Dimensions: readDimensions,
  Period: readPeriod,
  Unit: text(1, 255),
  EvaluationPeriods: integer(1),
  DatapointsToAlarm: integer(1),
  Threshold: number,
  ComparisonOperator: oneOf(OPERATORS),
  TreatMissingData: oneOf(['breaching', 'notBreaching', 'ignore', 'missing']),
  EvaluateLowSampleCountPercentile: oneOf(['evaluate', 'ignore']),
};

/** What the API answers of an alarm that was not told otherwise. */
const DEFAULTS: JsonObject = {
  ActionsEnabled: true,
  OKActions: [],
  AlarmActions: [],
  InsufficientDataActions: [],
  Dimensions: [],
};

const NEEDED = [
  'MetricName',
  'Namespace',
  'Period',
  'EvaluationPeriods',
  'Threshold',
  'ComparisonOperator',
];

/** Alarms on something else than one metric and a fixed threshold. */
const BEYOND = ['Metrics', 'ThresholdMetricId', 'EvaluationCriteria', 'EvaluationInterval'];

/** Seconds that all periods of an alarm have together: a week with periods of an hour or more, else a day. */
const [DAY, WEEK, HOUR] = [86_400, 604_800, 3_600];

/** Reads what an alarm shall be, but for its name and tags. Throws ShapeError, also for what is beyond the emulator. */
export function readSettings(input: JsonObject): JsonObject {
  const beyond = BEYOND.find((name) => input[name] !== undefined && !isEmpty(input[name]));
  if (beyond !== undefined)
    throw new ShapeError(
      `${beyond} has to be left out: the emulator has alarms on one metric only`,
    );
  const settings = membersIn(MEMBERS, input);
  const missing = NEEDED.find((name) => settings[name] === undefined);
  if (missing !== undefined) throw new ShapeError(`${missing} has to be there`);
  refuseContradictions(settings);
  return { ...DEFAULTS, ...settings };
}

function refuseContradictions(settings: JsonObject): void {
  const { Statistic, ExtendedStatistic, DatapointsToAlarm } = settings;
  if ((Statistic === undefined) === (ExtendedStatistic === undefined))
    throw new ShapeError('Statistic or ExtendedStatistic has to be there, and not both');
  const [period, periods] = [Number(settings.Period), Number(settings.EvaluationPeriods)];
  if (Number(DatapointsToAlarm ?? 1) > periods)
    throw new ShapeError('DatapointsToAlarm has to be EvaluationPeriods at most');
  const most = period >= HOUR ? WEEK : DAY;
  if (period * periods > most)
    throw new ShapeError(`Period times EvaluationPeriods has to be ${most} at most`);
}

function isEmpty(value: JsonValue | undefined): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
