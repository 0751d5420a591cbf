import { timestamp } from './function-summary.ts';
import { keyValueStoreArn } from './state/arn.ts';
import type { KeyValueStoreRecord } from './state/account-state.ts';
import type { XmlNode } from './xml/render-xml.ts';

/** Seeded stores need no provisioning. */
export const KEY_VALUE_STORE_STATUS = 'READY';

/**
 * `KeyValueStore`.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_KeyValueStore.html
 */
export function keyValueStoreNode(accountId: string, store: KeyValueStoreRecord): XmlNode {
  return [
    'KeyValueStore',
    [
      ['Name', store.name],
      ['Id', store.id],
      ['Comment', store.comment],
      ['ARN', keyValueStoreArn(accountId, store)],
      ['Status', KEY_VALUE_STORE_STATUS],
      ['LastModifiedTime', timestamp(store.modifiedAt)],
    ],
  ];
}
