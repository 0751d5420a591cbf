import { ServiceError } from '../core/errors.ts';
import { diffStore, isWithin, type StoreDiff, type StoreItems } from '../core/kvs/store-diff.ts';
import { syncBatches } from '../core/kvs/sync-batches.ts';
import type { KeyValueStores, StoreContents } from '../core/ports.ts';

/** A store and what it shall hold. */
export interface WantedStore {
  readonly arn: string;
  readonly items: StoreItems;
  /** Whether keys that only the store has are deleted. */
  readonly deletes: boolean;
}

/** A plan as a person sees it before it is carried out. */
export interface StorePlan {
  /** What shall be done: without deletions where they were not asked for. */
  readonly plan: StoreDiff;
  /** Keys that only the store has, and that stay. */
  readonly kept: number;
  readonly contents: StoreContents;
}

/** What syncing reaches the world through. */
export interface SyncPorts {
  readonly stores: KeyValueStores;
  /** Hears how many keys are written of how many. */
  readonly progress: (done: number, total: number) => void;
}

/** How a sync ended. */
export interface Synced {
  /** `changed`: somebody else wrote what the plan did not know; what is missing was not written. */
  readonly end: 'done' | 'changed';
  /** Keys written and deleted by this run. */
  readonly written: number;
  readonly deleted: number;
  /** How often somebody else's write came between. */
  readonly collisions: number;
}

/** Times that a plan is made anew because somebody else wrote. */
const MAX_ROUNDS = 5;

/** Reads a store and says what a sync would do. Throws ServiceError. */
export async function planSync(stores: KeyValueStores, wanted: WantedStore): Promise<StorePlan> {
  const contents = await stores.contents(wanted.arn);
  const diff = diffStore(wanted.items, contents.items);
  const plan = wanted.deletes ? diff : { ...diff, deletes: [] };
  return { plan, kept: wanted.deletes ? 0 : diff.deletes.length, contents };
}

/**
 * Carries a plan out, a batch at a time, each under the ETag that the one before answered. After somebody else's
 * write the store is read again, and the rest is written as far as the plan knew of it. An interrupted sync is
 * resumed by the next: what is done is no difference any more. Throws ServiceError.
 */
export async function syncStore(
  ports: SyncPorts,
  wanted: WantedStore,
  seen: StorePlan,
): Promise<Synced> {
  const done = { written: 0, deleted: 0 };
  const total = seen.plan.puts.length + seen.plan.deletes.length;
  let current = seen;
  for (let collisions = 0; ; collisions += 1) {
    const isThrough = await writeBatches(ports, wanted.arn, current, { done, total });
    if (isThrough) return { end: 'done', ...done, collisions };
    current = await planSync(ports.stores, wanted);
    const isKnown = isWithin(current.plan, seen.plan) && collisions + 1 < MAX_ROUNDS;
    if (!isKnown) return { end: 'changed', ...done, collisions: collisions + 1 };
  }
}

interface Tally {
  readonly done: { written: number; deleted: number };
  readonly total: number;
}

/** False when somebody else wrote in between. */
async function writeBatches(
  { stores, progress }: SyncPorts,
  arn: string,
  { plan, contents }: StorePlan,
  { done, total }: Tally,
): Promise<boolean> {
  let { etag } = contents;
  for (const batch of syncBatches(plan)) {
    try {
      etag = await stores.update(arn, etag, batch);
    } catch (error) {
      if (error instanceof ServiceError && error.failure === 'precondition-failed') return false;
      throw error;
    }
    done.written += batch.puts.length;
    done.deleted += batch.deletes.length;
    progress(done.written + done.deleted, total);
  }
  return true;
}
