import { LIMITS } from '../../core/limits.ts';
import { ApiError } from '../api-error.ts';
import type { Operation, Service } from '../call.ts';
import { parseImportFile } from '../import-file.ts';
import { parseImportSource, parseStoreComment, parseStoreName } from '../key-value-store-input.ts';
import { keyValueStoreAnswer } from '../key-value-store-node.ts';
import { withKeyValueStore, withTags } from '../state/account-state.ts';
import type { AccountState, KeyValueStoreRecord } from '../state/account-state.ts';
import { keyValueStoreArn } from '../state/arn.ts';
import { parseTagsOfNew } from '../tags-input.ts';

const LOCATION = 'https://cloudfront.amazonaws.com/2020-05-31/key-value-store/';

/**
 * A new store, PROVISIONING for a while; with `ImportSource` it has its contents from the start.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateKeyValueStore.html
 */
export const createKeyValueStore: Operation = async ({ body, service }) => {
  const name = parseStoreName(body);
  const comment = parseStoreComment(body);
  const source = parseImportSource(body);
  const tags = parseTagsOfNew(body);
  const items = source && parseImportFile(await service.importSource(source));
  return service.account.change((state) => {
    refuseNoRoom(state, name);
    const store = { ...emptyStore(service, name), comment, ...(items ? { items } : {}) };
    const { accountId } = state;
    const arn = keyValueStoreArn(accountId, store);
    const location = { Location: `${LOCATION}${arn}` };
    const answer = keyValueStoreAnswer(201, { accountId, store, at: store.createdAt }, location);
    return { state: withTags(withKeyValueStore(state, store), arn, tags), answer };
  });
};

function emptyStore({ now, newId, delays }: Service, name: string): KeyValueStoreRecord {
  const at = now();
  return {
    id: newId(),
    name,
    comment: '',
    revision: 1,
    createdAt: at,
    modifiedAt: at,
    readyAt: at + delays.provisioning,
    items: new Map(),
    itemsRevision: 1,
    itemsModifiedAt: at,
  };
}

function refuseNoRoom({ keyValueStores }: AccountState, name: string): void {
  if (keyValueStores.has(name)) throw new ApiError('EntityAlreadyExists');
  if (keyValueStores.size >= LIMITS.keyValueStoresPerAccount.value)
    throw new ApiError('EntityLimitExceeded');
}
