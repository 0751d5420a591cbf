import { NO_CONTENT } from '../answers.ts';
import type { Operation } from '../call.ts';
import { withTags } from '../state/account-state.ts';
import { existingResource, parseTagKeys } from '../tags-input.ts';

/**
 * Takes tags away; a key that is not there does not matter.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UntagResource.html
 */
export const untagResource: Operation = ({ query, body, service }) =>
  service.account.change((state) => {
    const arn = existingResource(state, query);
    const tags = new Map(state.tags.get(arn) ?? []);
    for (const key of parseTagKeys(body)) tags.delete(key);
    return { state: withTags(state, arn, tags), answer: NO_CONTENT };
  });
