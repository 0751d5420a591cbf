import { LIMITS } from '../../core/limits.ts';
import { jsonAnswer } from '../answers.ts';
import { itemsEtagOf } from '../etag.ts';
import type { Answer } from '../http-message.ts';
import { storeStatus } from '../key-value-store-checks.ts';
import { sizeOfItems } from '../key-value-items.ts';
import { withKeyValueStore } from '../state/account-state.ts';
import type { AccountState, KeyValueStoreRecord } from '../state/account-state.ts';
import { keyValueStoreByArn } from '../state/arn.ts';
import type { DataCall } from './data-call.ts';
import { DataError, invalid } from './data-error.ts';

/** The contents of a store: what a write makes of them, or the same map when it changes nothing. */
type Items = ReadonlyMap<string, string>;

/** @throws {DataError} ResourceNotFoundException */
export function storeOf(state: AccountState, arn: string): KeyValueStoreRecord {
  const store = keyValueStoreByArn(state, arn);
  if (store === undefined) throw new DataError('ResourceNotFoundException');
  return store;
}

/**
 * The store, if its contents can be read and written.
 * @throws {DataError} ResourceNotFoundException, or ConflictException while it is provisioned
 */
export function readyStore(state: AccountState, { arn, service }: DataCall): KeyValueStoreRecord {
  const store = storeOf(state, arn);
  if (storeStatus(store, service.now()) !== 'READY') throw new DataError('ConflictException');
  return store;
}

/**
 * Changes the contents if If-Match carries their ETag. A write that changes nothing, as the deletion of a
 * missing key, keeps the ETag. The model has ConflictException for a stale one; AWS was also seen to answer
 * ValidationException with the same text, which the fault `stale-as-validation` does.
 * @throws {DataError} ValidationException, ResourceNotFoundException, ConflictException, ServiceQuotaExceededException
 */
export function changeItems(call: DataCall, change: (items: Items) => Items): Promise<Answer> {
  const { service, ifMatch } = call;
  if (ifMatch === undefined || ifMatch === '') throw invalid('If-Match is required.');
  return service.account.change((state) => {
    const before = readyStore(state, call);
    if (ifMatch !== itemsEtagOf(before.itemsRevision))
      throw new DataError('ConflictException', STALE);
    const items = change(before.items);
    if (sizeOfItems(items) > LIMITS.keyValueStoreSize.value)
      throw new DataError('ServiceQuotaExceededException');
    const store = items === before.items ? before : revised(before, items, service.now());
    return { state: withKeyValueStore(state, store), answer: itemsAnswer(store) };
  });
}

/** AWS's own words. */
const STALE = 'Pre-Condition failed during update of Key-Value-Store';

function revised(before: KeyValueStoreRecord, items: Items, at: number): KeyValueStoreRecord {
  return { ...before, items, itemsRevision: before.itemsRevision + 1, itemsModifiedAt: at };
}

/** Number and size of the pairs, which almost every answer tells. */
export function itemsFacts({ items }: KeyValueStoreRecord) {
  return { ItemCount: items.size, TotalSizeInBytes: sizeOfItems(items) };
}

function itemsAnswer(store: KeyValueStoreRecord): Answer {
  return jsonAnswer(200, itemsFacts(store), { ETag: itemsEtagOf(store.itemsRevision) });
}
