import { withTags } from '../../state/account-state.ts';
import { withAlarm, type AlarmRecord } from '../../state/alarm-records.ts';
import { alarmArn } from '../../state/arn.ts';
import type { CloudWatchOperation } from '../cloudwatch-operation.ts';
import { readSettings } from './alarm-settings.ts';
import { text } from './members.ts';
import { readTags } from './tags.ts';

/** Name of an alarm. Throws ShapeError. */
export const readAlarmName = text(1, 255);

const NEW = {
  state: 'INSUFFICIENT_DATA',
  stateReason: 'Unchecked: Initial alarm creation',
} as const;

/**
 * Makes an alarm, or replaces the settings of one: its state stays, and so do its tags.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
export const putMetricAlarm: CloudWatchOperation = ({ account, now }, input) => {
  const name = readAlarmName(input.AlarmName, 'AlarmName');
  const settings = readSettings(input);
  const tags = readTags(input.Tags ?? []);
  const at = now();
  return account.change((state) => {
    const before = state.alarms.get(name);
    const {
      state: alarmState,
      stateReason,
      stateAt,
    }: Pick<AlarmRecord, 'state' | 'stateReason' | 'stateAt'> = before ?? { ...NEW, stateAt: at };
    const alarm = { name, settings, configuredAt: at, state: alarmState, stateReason, stateAt };
    const changed = withAlarm(state, alarm);
    const arn = alarmArn(state.accountId, name);
    return {
      state: before === undefined ? withTags(changed, arn, tags) : changed,
      answer: undefined,
    };
  });
};
