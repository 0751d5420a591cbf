import type { Operation } from '../call.ts';
import { existingStore } from '../key-value-store-checks.ts';
import { keyValueStoreAnswer } from '../key-value-store-node.ts';

/**
 * A key value store and its control plane ETag.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DescribeKeyValueStore.html
 */
export const describeKeyValueStore: Operation = ({ name, service: { account, now } }) => {
  const { accountId } = account.state;
  const store = existingStore(account.state, name);
  return keyValueStoreAnswer(200, { accountId, store, at: now() });
};
