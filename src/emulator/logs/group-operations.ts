import { logGroupArn } from '../state/arn.ts';
import { withTags, type AccountState } from '../state/account-state.ts';
import { withLogGroup, withoutLogGroup, type LogGroupRecord } from '../state/log-records.ts';
import { groupCalled, namedGroup } from './find-group.ts';
import { countIn, neededText, SHAPES, textIn, violation } from './input.ts';
import { invalidParameter, LogsError } from './logs-error.ts';
import type { LogsOperation } from './logs-call.ts';
import { pageOf } from './paging.ts';
import { tagsIn } from './tag-operations.ts';
import { describeGroup } from './views.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
// prettier-ignore
const RETENTIONS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1_096, 1_827, 2_192, 2_557, 2_922, 3_288, 3_653,
];

/** A log group without anything in it. */
export function newLogGroup(name: string, createdAt: number): LogGroupRecord {
  return { name, createdAt, retentionInDays: undefined, streams: [], written: 0 };
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html */
export const createLogGroup: LogsOperation = ({ service, input }) => {
  const name = neededText(input, 'logGroupName', SHAPES.groupName);
  if (name.startsWith('aws/'))
    throw invalidParameter("Log groups starting with 'aws/' are reserved for AWS.");
  const tags = tagsIn(input, 'tags');
  return service.account.change((state) => {
    if (state.logGroups.has(name)) throw new LogsError('ResourceAlreadyExistsException');
    const created = withLogGroup(state, newLogGroup(name, service.now()));
    const next = withTags(created, logGroupArn(state.accountId, name), tags);
    return { state: next, answer: undefined };
  });
};

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html */
export const deleteLogGroup: LogsOperation = ({ service, input }) =>
  service.account.change((state) => {
    const { name } = namedGroup(state, input);
    return { state: withoutLogGroup(state, name), answer: undefined };
  });

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
export const putRetentionPolicy: LogsOperation = ({ service, input }) => {
  const name = neededText(input, 'logGroupName', SHAPES.groupName);
  const days = countIn(input, 'retentionInDays', [-Infinity, Infinity]);
  if (days === undefined) throw violation('retentionInDays', 'null', 'not be null');
  if (!RETENTIONS.includes(days))
    throw violation('retentionInDays', days, `satisfy enum value set: [${RETENTIONS.join(', ')}]`);
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

const GROUPS_PER_PAGE = { most: 50, default: 50 };

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html */
export const describeLogGroups: LogsOperation = ({ service, input }) => {
  const { state } = service.account;
  const prefix = textIn(input, 'logGroupNamePrefix', SHAPES.groupName);
  const pattern = textIn(input, 'logGroupNamePattern', SHAPES.groupName);
  if (prefix !== undefined && pattern !== undefined)
    throw invalidParameter(
      'LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.',
    );
  const found = [...state.logGroups.values()]
    .filter(({ name }) => name.startsWith(prefix ?? ''))
    .filter(({ name }) => name.toLowerCase().includes((pattern ?? '').toLowerCase()))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const { items, ...rest } = pageOf(input, found, ({ name }) => name, GROUPS_PER_PAGE);
  return { logGroups: items.map((group) => describeGroup(state, group, service.now())), ...rest };
};
