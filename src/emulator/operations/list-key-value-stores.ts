import { xmlAnswer } from '../answers.ts';
import type { Operation } from '../call.ts';
import { keyValueStoreNode, KEY_VALUE_STORE_STATUS } from '../key-value-store-node.ts';
import { listNode } from '../paging.ts';

/**
 * Key value stores in the order of their names; `Status` keeps those that have it.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListKeyValueStores.html
 */
export const listKeyValueStores: Operation = ({ query, service: { account } }) => {
  const { accountId, keyValueStores } = account.state;
  const isWanted = [null, KEY_VALUE_STORE_STATUS].includes(query.get('Status'));
  const stores = isWanted ? [...keyValueStores.values()] : [];
  const items = stores.map((store) => ({
    key: store.name,
    node: keyValueStoreNode(accountId, store),
  }));
  return xmlAnswer(200, listNode('KeyValueStoreList', items, query));
};
