import type { JsonObject } from '../../core/json.ts';
import { logGroupArn } from '../state/arn.ts';
import { withTags, type AccountState, type ResourceTags } from '../state/account-state.ts';
import { groupCalled, nameIn } from './find-group.ts';
import { neededText, SHAPES, textMapIn, textsIn } from './input.ts';
import { invalidParameter, LogsError } from './logs-error.ts';
import type { LogsOperation } from './logs-call.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html */
const MAX_TAGS = 50;
const KEY = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u;
const VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;

/**
 * Tags in a request.
 * @throws {LogsError} InvalidParameterException
 */
export function tagsIn(input: JsonObject, name: string): ResourceTags {
  const tags = textMapIn(input, name);
  for (const [key, value] of tags) {
    if (!KEY.test(key) || /^aws:/i.test(key)) throw invalidParameter(`'${key}' is no key of a tag`);
    if (!VALUE.test(value)) throw invalidParameter(`'${key}' has no value of a tag`);
  }
  if (tags.size > MAX_TAGS) throw invalidParameter(`${name} has more than ${MAX_TAGS} members`);
  return tags;
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html */
export const tagResource: LogsOperation = ({ service, input }) => {
  const tags = tagsIn(input, 'tags');
  if (tags.size === 0) throw invalidParameter('tags has to have a member');
  return retag(service, input, (own) => {
    const all = new Map([...own, ...tags]);
    if (all.size > MAX_TAGS) throw new LogsError('TooManyTagsException');
    return all;
  });
};

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagResource.html */
export const untagResource: LogsOperation = ({ service, input }) => {
  const keys = new Set(textsIn(input, 'tagKeys'));
  return retag(service, input, (own) => new Map([...own].filter(([key]) => !keys.has(key))));
};

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsForResource.html */
export const listTagsForResource: LogsOperation = ({ service, input }) => {
  const { state } = service.account;
  return { tags: Object.fromEntries(state.tags.get(resourceIn(state, input)) ?? []) };
};

function retag(
  { account }: Parameters<LogsOperation>[0]['service'],
  input: JsonObject,
  change: (own: ResourceTags) => ResourceTags,
): Promise<undefined> {
  return account.change((state) => {
    const arn = resourceIn(state, input);
    const tags = change(state.tags.get(arn) ?? new Map());
    return { state: withTags(state, arn, tags), answer: undefined };
  });
}

/** The ARN of a log group that there is, as tags are kept by it. */
function resourceIn(state: AccountState, input: JsonObject): string {
  const arn = neededText(input, 'resourceArn', SHAPES.arn);
  const prefix = logGroupArn(state.accountId, '');
  if (!/^arn:aws[a-z-]*:logs:/.test(arn)) throw invalidParameter(`${arn} is no ARN of a log group`);
  if (!arn.startsWith(prefix)) throw new LogsError('ResourceNotFoundException');
  return logGroupArn(state.accountId, groupCalled(state, nameIn(state, arn)).name);
}
