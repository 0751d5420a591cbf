import { ServiceError } from '../core/errors.ts';
import type { ConfiguredStore } from '../core/kvs/wanted-stores.ts';
import type { CloudFrontFunctions, KeyValueStores } from '../core/ports.ts';
import { planSync, type StorePlan, type WantedStore } from './sync-store.ts';

/** A store of the configuration with what a sync of it would do. */
export interface PlannedStore {
  readonly configured: ConfiguredStore;
  readonly wanted: WantedStore;
  readonly planned: StorePlan;
  /** What reads and writes it. */
  readonly stores: KeyValueStores;
}

/** What plans are made from. */
export interface StorePorts {
  readonly cloudfront: Pick<CloudFrontFunctions, 'keyValueStoreArn'>;
  /** undefined where a custom endpoint stands for CloudFront alone. */
  readonly stores: KeyValueStores | undefined;
}

/** Reads every store and says what a sync would do; nothing is written. Throws ServiceError. */
export async function planStores(
  { cloudfront, stores }: StorePorts,
  configured: readonly ConfiguredStore[],
  deletes: boolean,
): Promise<readonly PlannedStore[]> {
  if (stores === undefined) throw unreachable();
  return Promise.all(
    configured.map(async (it) => {
      const { store, data } = it;
      const arn = store.startsWith('arn:') ? store : await cloudfront.keyValueStoreArn(store);
      const wanted = { arn, items: data.items, deletes };
      return { configured: it, wanted, planned: await planSync(stores, wanted), stores };
    }),
  );
}

/** AWS itself does not have the stores of an endpoint that stands for CloudFront alone. */
function unreachable(): ServiceError {
  const detail = 'set AWS_ENDPOINT_URL, or AWS_ENDPOINT_URL_CLOUDFRONT_KEYVALUESTORE as well';
  const facts = { operation: 'DescribeKeyValueStore', subject: 'the endpoint', detail };
  return new ServiceError('not-cloudfront', facts);
}
