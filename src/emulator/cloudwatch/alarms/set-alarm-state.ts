import { readAlarmState, withAlarm } from '../../state/alarm-records.ts';
import type { CloudWatchOperation } from '../cloudwatch-operation.ts';
import { alarmError } from '../metrics-error.ts';
import { optional, text } from './members.ts';
import { readAlarmName } from './put-metric-alarm.ts';

/**
 * Sets the state of an alarm: the only thing that does so here, for nothing is evaluated.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html
 */
export const setAlarmState: CloudWatchOperation = ({ account, now }, input) => {
  const name = readAlarmName(input.AlarmName, 'AlarmName');
  const state = readAlarmState(input.StateValue, 'StateValue');
  const stateReason = text(0, 1_023)(input.StateReason, 'StateReason');
  refuseBadJson(optional(text(0, 4_000), input.StateReasonData, 'StateReasonData'));
  return account.change((before) => {
    const alarm = before.alarms.get(name);
    if (alarm === undefined) throw alarmError('ResourceNotFound');
    const after = { ...alarm, state, stateReason, stateAt: now() };
    return { state: withAlarm(before, after), answer: undefined };
  });
};

function refuseBadJson(data: string | undefined): void {
  try {
    if (data !== undefined) JSON.parse(data);
  } catch {
    throw alarmError('InvalidFormat');
  }
}
