import { noticeAt, type Diagnostic } from '../core/diagnostics.ts';
import { ServiceError } from '../core/errors.ts';
import type { FunctionConfig } from '../core/function-config.ts';
import { storesOf } from '../core/kvs/wanted-stores.ts';
import { fileSpan } from '../core/source.ts';
import type { DeployContext } from './deploy-context.ts';
import { syncStore } from './sync-store.ts';
import { planStores, type PlannedStore } from './sync-stores.ts';

/** What became of the key value stores, before any function is tested on AWS. */
export interface StoreStage {
  readonly diagnostics: readonly Diagnostic[];
  /** Ends the run: functions would be tested against stores that do not hold what they should. */
  readonly trouble: ServiceError | undefined;
}

/**
 * Compares the stores of the configuration with their files, and writes what differs where the run was told to
 * and the gate is open. Keys that only a store has stay. Throws InputError for two files of one store.
 */
export async function settleStores(
  context: DeployContext,
  functions: readonly FunctionConfig[],
): Promise<StoreStage> {
  const { kvsSync = 'off' } = context.options;
  const configured = kvsSync === 'off' ? [] : storesOf(functions);
  if (configured.length === 0) return { diagnostics: [], trouble: undefined };
  const { cloudfront, keyValueStores: stores } = context.ports;
  const writes = kvsSync === 'apply' && (await context.options.gate.decide()).publish;
  const diagnostics: Diagnostic[] = [];
  try {
    for (const planned of await planStores({ cloudfront, stores }, configured, false)) {
      diagnostics.push(await settleOne(context, planned, writes));
    }
    return { diagnostics, trouble: undefined };
  } catch (error) {
    if (error instanceof ServiceError) return { diagnostics, trouble: error };
    throw error;
  }
}

async function settleOne(
  { ports }: DeployContext,
  { configured: { store, data }, wanted, planned, stores }: PlannedStore,
  writes: boolean,
): Promise<Diagnostic> {
  const { plan, kept } = planned;
  const added = plan.puts.filter(({ before }) => before === undefined).length;
  const counts = { store, added, changed: plan.puts.length - added, kept };
  if (!writes) return noticeAt(fileSpan(data.path), 'kvs-differs', counts);
  const progress = (done: number, total: number): void => {
    ports.progress({ step: 'store-synced', id: store, done, total });
  };
  const { end } = await syncStore({ stores, progress }, wanted, planned);
  if (end === 'changed') throw overtaken(store);
  return noticeAt(fileSpan(data.path), 'kvs-synced', counts);
}

function overtaken(subject: string): ServiceError {
  const detail = 'somebody else wrote to keys of the plan; look at it again: cf2 kvs diff';
  return new ServiceError('collision', { operation: 'UpdateKeys', subject, detail });
}
