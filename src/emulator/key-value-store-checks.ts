import { ApiError } from './api-error.ts';
import { etagOf } from './etag.ts';
import { requiredIfMatch } from './function-checks.ts';
import type { AccountState, KeyValueStoreRecord } from './state/account-state.ts';

/** Status of a key value store, as the control plane and the data plane say it. */
export type KeyValueStoreStatus = 'PROVISIONING' | 'READY';

/** The status at a moment, in milliseconds since 1970. */
export function storeStatus({ readyAt }: KeyValueStoreRecord, at: number): KeyValueStoreStatus {
  return at < readyAt ? 'PROVISIONING' : 'READY';
}

/** @throws {ApiError} EntityNotFound */
export function existingStore(state: AccountState, name: string): KeyValueStoreRecord {
  const store = state.keyValueStores.get(name);
  if (store === undefined) throw new ApiError('EntityNotFound');
  return store;
}

/**
 * The store, if If-Match carries its ETag: what update and delete ask.
 * @throws {ApiError} EntityNotFound, then InvalidIfMatchVersion, then PreconditionFailed
 */
export function currentStore(
  state: AccountState,
  name: string,
  ifMatch: string | undefined,
): KeyValueStoreRecord {
  const store = existingStore(state, name);
  if (requiredIfMatch(ifMatch) !== etagOf(store.revision)) throw new ApiError('PreconditionFailed');
  return store;
}
