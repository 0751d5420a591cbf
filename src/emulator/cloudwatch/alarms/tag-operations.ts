import type { JsonObject } from '../../../core/json.ts';
import type { Service } from '../../call.ts';
import { withTags, type AccountState, type ResourceTags } from '../../state/account-state.ts';
import { alarmArn } from '../../state/arn.ts';
import type { CloudWatchOperation } from '../cloudwatch-operation.ts';
import { alarmError } from '../metrics-error.ts';
import { list, text } from './members.ts';
import { limited, readTagKey, readTags } from './tags.ts';

const readKeys = list(readTagKey, 50);

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html */
export const tagResource: CloudWatchOperation = (service, input) => {
  const tags = readTags(input.Tags);
  return retag(service, input, (own) => limited(new Map([...own, ...tags])));
};

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html */
export const untagResource: CloudWatchOperation = (service, input) => {
  const keys = readKeys(input.TagKeys, 'TagKeys');
  return retag(service, input, (own) => new Map([...own].filter(([key]) => !keys.includes(key))));
};

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListTagsForResource.html */
export const listTagsForResource: CloudWatchOperation = ({ account: { state } }, input) => {
  const own = state.tags.get(alarmIn(state, input)) ?? new Map<string, string>();
  return { Tags: [...own].map(([Key, Value]) => ({ Key, Value })) };
};

/** TagResource and UntagResource answer an empty result, and not none. */
async function retag(
  { account }: Service,
  input: JsonObject,
  change: (own: ResourceTags) => ResourceTags,
) {
  await account.change((state) => {
    const arn = alarmIn(state, input);
    const tags = change(state.tags.get(arn) ?? new Map());
    return { state: withTags(state, arn, tags), answer: undefined };
  });
  return {};
}

/** The ARN of an alarm that there is. */
function alarmIn(state: AccountState, input: JsonObject): string {
  const arn = text(1, 1_024)(input.ResourceARN, 'ResourceARN');
  if (!/^arn:aws[a-z-]*:cloudwatch:[a-z0-9-]*:\d{12}:/.test(arn))
    throw alarmError('InvalidParameterValue', `${arn} is no ARN of CloudWatch.`);
  const isThere = [...state.alarms.keys()].some((name) => alarmArn(state.accountId, name) === arn);
  if (!isThere) throw alarmError('ResourceNotFoundException');
  return arn;
}
