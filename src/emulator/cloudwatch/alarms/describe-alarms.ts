import type { JsonObject } from '../../../core/json.ts';
import type { AccountState } from '../../state/account-state.ts';
import { readAlarmState, type AlarmRecord } from '../../state/alarm-records.ts';
import { alarmArn } from '../../state/arn.ts';
import { ShapeError } from '../../state/json-reader.ts';
import type { CborObject } from '../cbor-encode.ts';
import type { CloudWatchOperation } from '../cloudwatch-operation.ts';
import { alarmError } from '../metrics-error.ts';
import { integer, list, oneOf, optional, text } from './members.ts';

/** Alarms of one answer. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const PAGE = { most: 100, default: 50 };

const readNames = list(text(1, 255), 100);
const readTypes = list(oneOf(['CompositeAlarm', 'MetricAlarm', 'LogAlarm']), 3);

/**
 * Alarms in the order of their names. There are alarms on metrics alone.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html
 */
export const describeAlarms: CloudWatchOperation = ({ account: { state } }, input) => {
  const isWanted = filterOf(input);
  const limit = optional(integer(1, PAGE.most), input.MaxRecords, 'MaxRecords') ?? PAGE.default;
  const found = [...state.alarms.values()]
    .filter(isWanted)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const start = startOf(found, optional(text(0, 2_048), input.NextToken, 'NextToken'));
  const page = found.slice(start, start + limit);
  return {
    MetricAlarms: page.map((alarm) => describe(state, alarm)),
    CompositeAlarms: [],
    NextToken: start + limit < found.length ? tokenOf(page.at(-1)) : undefined,
  };
};

function filterOf(input: JsonObject): (alarm: AlarmRecord) => boolean {
  const names = optional(readNames, input.AlarmNames, 'AlarmNames') ?? [];
  const prefix = optional(text(1, 255), input.AlarmNamePrefix, 'AlarmNamePrefix');
  const types = optional(readTypes, input.AlarmTypes, 'AlarmTypes') ?? [];
  const state = optional(readAlarmState, input.StateValue, 'StateValue');
  const action = optional(text(1, 1_024), input.ActionPrefix, 'ActionPrefix');
  const family = input.ChildrenOfAlarmName ?? input.ParentsOfAlarmName ?? undefined;
  if (names.length > 0 && prefix !== undefined)
    throw new ShapeError('AlarmNames has to be left out where there is AlarmNamePrefix');
  if (family !== undefined)
    throw new ShapeError(
      'ChildrenOfAlarmName has to be left out: the emulator has no composite alarms',
    );
  return (alarm) =>
    (types.length === 0 || types.includes('MetricAlarm')) &&
    (names.length === 0 || names.includes(alarm.name)) &&
    alarm.name.startsWith(prefix ?? '') &&
    (state === undefined || alarm.state === state) &&
    (action === undefined || actionsOf(alarm).some((it) => it.startsWith(action)));
}

function actionsOf({ settings }: AlarmRecord): readonly string[] {
  const kinds = ['OKActions', 'AlarmActions', 'InsufficientDataActions'] as const;
  return kinds.flatMap((kind) => settings[kind] as readonly string[]);
}

/** `MetricAlarm`. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html */
function describe({ accountId }: AccountState, alarm: AlarmRecord): CborObject {
  return {
    AlarmName: alarm.name,
    AlarmArn: alarmArn(accountId, alarm.name),
    ...(alarm.settings as CborObject),
    AlarmConfigurationUpdatedTimestamp: new Date(alarm.configuredAt),
    StateValue: alarm.state,
    StateReason: alarm.stateReason,
    StateUpdatedTimestamp: new Date(alarm.stateAt),
    StateTransitionedTimestamp: new Date(alarm.stateAt),
  };
}

/** A token names the last alarm of the page before, so what comes and goes in between hides none. */
function startOf(found: readonly AlarmRecord[], token: string | undefined): number {
  if (token === undefined) return 0;
  const name = Buffer.from(token, 'base64url').toString();
  if (tokenOf({ name }) !== token || name === '') throw alarmError('InvalidNextToken');
  const next = found.findIndex((alarm) => alarm.name > name);
  return next === -1 ? found.length : next;
}

function tokenOf(alarm: Pick<AlarmRecord, 'name'> | undefined): string {
  return Buffer.from(alarm?.name ?? '').toString('base64url');
}
