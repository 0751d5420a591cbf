import { NO_CONTENT } from '../answers.ts';
import type { Operation } from '../call.ts';
import { withTags } from '../state/account-state.ts';
import { existingResource, parseTags, refuseTooMany } from '../tags-input.ts';

/**
 * Adds tags; one that is there gets the new value.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TagResource.html
 */
export const tagResource: Operation = ({ query, body, service }) =>
  service.account.change((state) => {
    const arn = existingResource(state, query);
    const tags = new Map([...(state.tags.get(arn) ?? []), ...parseTags(body)]);
    return { state: withTags(state, arn, refuseTooMany(tags)), answer: NO_CONTENT };
  });
