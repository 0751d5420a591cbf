import { logGroupArn } from '../state/arn.ts';
import { withTags } from '../state/account-state.ts';
import { withLogGroup, withoutLogGroup, type LogGroupRecord } from '../state/log-records.ts';
import { namedGroup } from './find-group.ts';
import { neededText, SHAPES, textIn } from './input.ts';
import { invalidParameter, LogsError } from './logs-error.ts';
import type { LogsOperation } from './logs-call.ts';
import { pageOf } from './paging.ts';
import { tagsIn } from './tag-operations.ts';
import { describeGroup } from './views.ts';

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
