import { errorAt } from '../diagnostics.ts';
import { InputError } from '../errors.ts';
import type { FunctionConfig, StoreData } from '../function-config.ts';

/** A key value store with what the configuration says that it holds. */
export interface ConfiguredStore {
  /** Name or ARN. */
  readonly store: string;
  readonly data: StoreData;
}

/**
 * The stores for which functions name data, each once. Throws InputError `kvs-two-files` where they name
 * different files for one store.
 */
export function storesOf(functions: readonly FunctionConfig[]): readonly ConfiguredStore[] {
  const stores = new Map<string, StoreData>();
  for (const { kvs, kvsData, span } of functions) {
    if (kvs === undefined || kvsData === undefined) continue;
    const known = stores.get(kvs) ?? kvsData;
    if (known.path !== kvsData.path) {
      const paths = [known.path, kvsData.path];
      throw new InputError([errorAt(span, 'kvs-two-files', { store: kvs, paths })]);
    }
    stores.set(kvs, known);
  }
  return [...stores].map(([store, data]) => ({ store, data }));
}
