import type { ConfiguredStore } from '../core/kvs/wanted-stores.ts';
import type { CloudFrontFunctions, KeyValueStores } from '../core/ports.ts';
import { planSync, type StorePlan, type WantedStore } from './sync-store.ts';

/** A store of the configuration with what a sync of it would do. */
export interface PlannedStore {
  readonly configured: ConfiguredStore;
  readonly wanted: WantedStore;
  readonly planned: StorePlan;
}

/** What plans are made from. */
export interface StorePorts {
  readonly cloudfront: Pick<CloudFrontFunctions, 'keyValueStoreArn'>;
  readonly stores: KeyValueStores;
}

/** Reads every store and says what a sync would do; nothing is written. Throws ServiceError. */
export function planStores(
  { cloudfront, stores }: StorePorts,
  configured: readonly ConfiguredStore[],
  deletes: boolean,
): Promise<readonly PlannedStore[]> {
  return Promise.all(
    configured.map(async (it) => {
      const { store, data } = it;
      const arn = store.startsWith('arn:') ? store : await cloudfront.keyValueStoreArn(store);
      const wanted = { arn, items: data.items, deletes };
      return { configured: it, wanted, planned: await planSync(stores, wanted) };
    }),
  );
}
