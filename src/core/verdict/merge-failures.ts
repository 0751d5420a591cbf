import type { EngineFailure, EngineName, Failure } from '../failure.ts';

/** What one engine's outcome fails. */
export interface EngineVerdict {
  readonly engine: EngineName;
  readonly failures: readonly Failure[];
}

/** One list for all engines: a failure that shows on several of them is one, and names them. */
export function mergeFailures(verdicts: readonly EngineVerdict[]): readonly EngineFailure[] {
  const found = verdicts.map(({ engine, failures }) => ({ engine, items: failures }));
  return mergeByIdentity(found, identityOf);
}

/** The line of an error does not count: only the offline engine may know it. */
function identityOf(failure: Failure): Failure {
  return failure.kind === 'function-error' ? { ...failure, source: undefined } : failure;
}

/** One list of what several engines found; items of equal identity are one, and name their engines. */
export function mergeByIdentity<Item>(
  found: readonly { readonly engine: EngineName; readonly items: readonly Item[] }[],
  identity: (item: Item) => Item,
): readonly (Item & { readonly engines: readonly EngineName[] })[] {
  const merged = new Map<string, Item & { readonly engines: readonly EngineName[] }>();
  for (const { engine, items } of found) {
    for (const item of items) {
      const key = JSON.stringify(identity(item));
      const known = merged.get(key);
      merged.set(key, { ...(known ?? item), engines: [...(known?.engines ?? []), engine] });
    }
  }
  return [...merged.values()];
}
