import { RETENTION_DAYS } from '../../core/logs/retention.ts';
import type { AccountState } from '../state/account-state.ts';
import { withLogGroup } from '../state/log-records.ts';
import { groupCalled } from './find-group.ts';
import { countIn, neededText, SHAPES, violation } from './input.ts';
import type { LogsOperation } from './logs-call.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
export const putRetentionPolicy: LogsOperation = ({ service, input }) => {
  const name = neededText(input, 'logGroupName', SHAPES.groupName);
  const days = countIn(input, 'retentionInDays', [-Infinity, Infinity]);
  if (days === undefined) throw violation('retentionInDays', 'null', 'not be null');
  if (!RETENTION_DAYS.includes(days))
    throw violation(
      'retentionInDays',
      days,
      `satisfy enum value set: [${RETENTION_DAYS.join(', ')}]`,
    );
  return service.account.change((state) => retained(state, name, days));
};

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteRetentionPolicy.html */
export const deleteRetentionPolicy: LogsOperation = ({ service, input }) => {
  const name = neededText(input, 'logGroupName', SHAPES.groupName);
  return service.account.change((state) => retained(state, name, undefined));
};

function retained(state: AccountState, name: string, retentionInDays: number | undefined) {
  const group = groupCalled(state, name);
  return { state: withLogGroup(state, { ...group, retentionInDays }), answer: undefined };
}
