import { alarmArn } from './arn.ts';
import { withTags, type AccountState } from './account-state.ts';
import { readCount, readObject, readText, readTextThat, type Read } from './json-reader.ts';
import type { JsonObject } from '../../core/json.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html */
export const ALARM_STATES = ['OK', 'ALARM', 'INSUFFICIENT_DATA'] as const;

/** State of an alarm. */
export type AlarmState = (typeof ALARM_STATES)[number];

/** An alarm on a metric. */
export interface AlarmRecord {
  readonly name: string;
  /** What PutMetricAlarm said, by the names of the API, without tags. */
  readonly settings: JsonObject;
  /** Milliseconds since 1970, as is `stateAt`. */
  readonly configuredAt: number;
  readonly state: AlarmState;
  readonly stateReason: string;
  readonly stateAt: number;
}

/** The state with an alarm added or replaced. */
export function withAlarm(state: AccountState, alarm: AlarmRecord): AccountState {
  return { ...state, alarms: new Map(state.alarms).set(alarm.name, alarm) };
}

/** The state without an alarm and its tags. */
export function withoutAlarm(state: AccountState, name: string): AccountState {
  const alarms = new Map(state.alarms);
  alarms.delete(name);
  return withTags({ ...state, alarms }, alarmArn(state.accountId, name), new Map());
}

const isAlarmState = (text: string): text is AlarmState => ALARM_STATES.some((it) => it === text);

/** One of the states of an alarm. */
export const readAlarmState = readTextThat(isAlarmState, `one of ${ALARM_STATES.join(', ')}`);

/** An alarm of a state file. */
export const readAlarm: Read<AlarmRecord> = (value, path) => {
  const alarm = readObject(value, path);
  return {
    name: readText(alarm.name, `${path}.name`),
    settings: readObject(alarm.settings, `${path}.settings`),
    configuredAt: readCount(alarm.configuredAt, `${path}.configuredAt`),
    state: readAlarmState(alarm.state, `${path}.state`),
    stateReason: readText(alarm.stateReason, `${path}.stateReason`),
    stateAt: readCount(alarm.stateAt, `${path}.stateAt`),
  };
};
