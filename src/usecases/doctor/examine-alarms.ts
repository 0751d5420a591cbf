import { ALARM_METRICS, type FunctionAlarm } from '../../core/alarms/function-alarms.ts';
import { found, type Finding } from '../../core/doctor/finding.ts';
import { MINUTE } from '../../core/health/metrics.ts';
import {
  ask,
  noEndpoint,
  unknownOf,
  type AwsToExamine,
  type DoctorPorts,
  type Patient,
} from './examination.ts';

const ABOUT = 'alarms';

/** Looks for alarms on the metrics that tell of failures, and whether metrics may be read at all. */
export async function examineAlarms(
  { clock }: Pick<DoctorPorts, 'clock'>,
  { alarms, metrics }: AwsToExamine,
  { name }: Patient,
): Promise<readonly Finding[]> {
  if (alarms === undefined || metrics === undefined) return [noEndpoint('DescribeAlarms', ABOUT)];
  const [asked, readable] = await Promise.all([
    ask({ permission: 'cloudwatch:DescribeAlarms', about: ABOUT }, () => alarms.of(name)),
    ask({ permission: 'cloudwatch:GetMetricData', about: 'metrics (cf2 health)' }, () =>
      metrics.read(name, clock() - MINUTE, clock()),
    ),
  ]);
  const unknown = unknownOf(asked, readable);
  return asked.isKnown ? [...judge(asked.value), ...unknown] : unknown;
}

function judge(alarms: readonly FunctionAlarm[]): readonly Finding[] {
  const missing = ALARM_METRICS.filter(
    (metric) => !alarms.some((it) => it.metric === metric && it.seesData),
  );
  return [
    ...alarms.flatMap(judgeOne),
    ...missing.map((metric) => found('warning', 'alarm-missing', { metric })),
  ];
}

function judgeOne({ name: alarm, metric, seesData, hasActions, state }: FunctionAlarm) {
  if (!seesData) return [found('problem', 'alarm-blind', { alarm, metric })];
  return [
    hasActions
      ? found('ok', 'alarm-fine', { alarm, metric })
      : found('warning', 'alarm-silent', { alarm }),
    ...(state === 'ALARM' ? [found('warning', 'alarm-rings', { alarm, metric })] : []),
  ];
}
