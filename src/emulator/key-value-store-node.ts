import { xmlAnswer } from './answers.ts';
import { etagOf } from './etag.ts';
import { timestamp } from './function-summary.ts';
import type { Answer } from './http-message.ts';
import { storeStatus } from './key-value-store-checks.ts';
import { keyValueStoreArn } from './state/arn.ts';
import type { KeyValueStoreRecord } from './state/account-state.ts';
import type { XmlNode } from './xml/render-xml.ts';

/** A key value store, with all that its summary tells. */
export interface KeyValueStoreView {
  readonly accountId: string;
  readonly store: KeyValueStoreRecord;
  /** The moment, in milliseconds since 1970, that the status is of. */
  readonly at: number;
}

/**
 * `KeyValueStore`.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_KeyValueStore.html
 */
export function keyValueStoreNode({ accountId, store, at }: KeyValueStoreView): XmlNode {
  return [
    'KeyValueStore',
    [
      ['Name', store.name],
      ['Id', store.id],
      ['Comment', store.comment],
      ['ARN', keyValueStoreArn(accountId, store)],
      ['Status', storeStatus(store, at)],
      ['LastModifiedTime', timestamp(store.modifiedAt)],
    ],
  ];
}

/** A key value store as a whole answer, with its control plane ETag. */
export function keyValueStoreAnswer(
  status: number,
  view: KeyValueStoreView,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const etag = etagOf(view.store.revision);
  return xmlAnswer(status, keyValueStoreNode(view), { ETag: etag, ...headers });
}
