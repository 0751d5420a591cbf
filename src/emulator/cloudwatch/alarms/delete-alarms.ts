import { withoutAlarm } from '../../state/alarm-records.ts';
import type { CloudWatchOperation } from '../cloudwatch-operation.ts';
import { alarmError } from '../metrics-error.ts';
import { list } from './members.ts';
import { readAlarmName } from './put-metric-alarm.ts';

const readNames = list(readAlarmName, 100);

/**
 * Deletes alarms. One that does not exist is an error, and the others are deleted all the same.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html
 */
export const deleteAlarms: CloudWatchOperation = async ({ account }, input) => {
  const names = readNames(input.AlarmNames, 'AlarmNames');
  const unknown = await account.change((state) => ({
    state: names.reduce(withoutAlarm, state),
    answer: names.find((name) => !state.alarms.has(name)),
  }));
  if (unknown !== undefined) throw alarmError('ResourceNotFound');
  return undefined;
};
