import type { EngineFailure, EngineName, Failure } from '../failure.ts';

/** What one engine's outcome fails. */
export interface EngineVerdict {
  readonly engine: EngineName;
  readonly failures: readonly Failure[];
}

/** One list for all engines: a failure that shows on several of them is one, and names them. */
export function mergeFailures(verdicts: readonly EngineVerdict[]): readonly EngineFailure[] {
  const merged = new Map<string, EngineFailure>();
  for (const { engine, failures } of verdicts) {
    for (const failure of failures) {
      const key = identityOf(failure);
      const known = merged.get(key);
      merged.set(key, { ...(known ?? failure), engines: [...(known?.engines ?? []), engine] });
    }
  }
  return [...merged.values()];
}

/** The line of an error does not count: only the offline engine may know it. */
function identityOf(failure: Failure): string {
  return JSON.stringify(
    failure.kind === 'function-error' ? { ...failure, source: undefined } : failure,
  );
}
