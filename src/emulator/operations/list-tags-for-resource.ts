import { xmlAnswer } from '../answers.ts';
import type { Operation } from '../call.ts';
import { existingResource } from '../tags-input.ts';
import type { XmlNode } from '../xml/render-xml.ts';

/**
 * All tags of a resource, in the order in which their keys came.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListTagsForResource.html
 */
export const listTagsForResource: Operation = ({ query, service: { account } }) => {
  const tags = account.state.tags.get(existingResource(account.state, query)) ?? new Map();
  const items = [...tags].map(([key, value]): XmlNode => [
    'Tag',
    [
      ['Key', key],
      ['Value', value],
    ],
  ]);
  return xmlAnswer(200, ['Tags', [['Items', items]]]);
};
