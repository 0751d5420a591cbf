import { jsonAnswer } from '../answers.ts';
import { itemsEtagOf } from '../etag.ts';
import { storeStatus } from '../key-value-store-checks.ts';
import type { DataOperation } from './data-call.ts';
import { DataError } from './data-error.ts';
import { pageOf, parsePage } from './paging.ts';
import { itemsFacts, readyStore, storeOf } from './stores.ts';

/** Timestamps are seconds since 1970, with a fraction. */
const seconds = (milliseconds: number): number => milliseconds / 1_000;

/**
 * Facts about the contents, and their ETag. The only operation on a store that is still provisioned.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_DescribeKeyValueStore.html
 */
export const describeItems: DataOperation = ({ arn, service }) => {
  const store = storeOf(service.account.state, arn);
  const facts = {
    ...itemsFacts(store),
    KvsARN: arn,
    Created: seconds(store.createdAt),
    LastModified: seconds(store.itemsModifiedAt),
    Status: storeStatus(store, service.now()),
  };
  return jsonAnswer(200, facts, { ETag: itemsEtagOf(store.itemsRevision) });
};

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_GetKey.html */
export const getKey: DataOperation = (call) => {
  const store = readyStore(call.service.account.state, call);
  const value = store.items.get(call.key);
  if (value === undefined) throw new DataError('ResourceNotFoundException', 'Key was not found.');
  return jsonAnswer(200, { Key: call.key, Value: value, ...itemsFacts(store) });
};

/**
 * A page of the pairs, in the order of their keys.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_ListKeys.html
 */
export const listKeys: DataOperation = (call) => {
  const page = parsePage(call.query);
  const { items } = readyStore(call.service.account.state, call);
  const { keys, nextToken } = pageOf(items.keys(), page);
  return jsonAnswer(200, {
    Items: keys.map((key) => ({ Key: key, Value: items.get(key) ?? '' })),
    ...(nextToken === undefined ? {} : { NextToken: nextToken }),
  });
};
