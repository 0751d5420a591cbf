import { xmlAnswer } from '../answers.ts';
import type { Operation } from '../call.ts';
import { storeStatus } from '../key-value-store-checks.ts';
import { keyValueStoreNode } from '../key-value-store-node.ts';
import { listNode } from '../paging.ts';

/**
 * Key value stores in the order of their names; `Status` keeps those that have it.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListKeyValueStores.html
 */
export const listKeyValueStores: Operation = ({ query, service: { account, now } }) => {
  const { accountId, keyValueStores } = account.state;
  const wanted = query.get('Status');
  const at = now();
  const items = [...keyValueStores.values()]
    .filter((store) => wanted === null || storeStatus(store, at) === wanted)
    .map((store) => ({ key: store.name, node: keyValueStoreNode({ accountId, store, at }) }));
  return xmlAnswer(200, listNode('KeyValueStoreList', items, query));
};
