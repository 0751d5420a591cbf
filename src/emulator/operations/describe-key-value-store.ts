import { xmlAnswer } from '../answers.ts';
import { ApiError } from '../api-error.ts';
import type { Operation } from '../call.ts';
import { etagOf } from '../etag.ts';
import { keyValueStoreNode } from '../key-value-store-node.ts';

/**
 * A key value store and its control plane ETag.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DescribeKeyValueStore.html
 */
export const describeKeyValueStore: Operation = ({ name, service: { account } }) => {
  const store = account.state.keyValueStores.get(name);
  if (store === undefined) throw new ApiError('EntityNotFound');
  const node = keyValueStoreNode(account.state.accountId, store);
  return xmlAnswer(200, node, { ETag: etagOf(store.revision) });
};
