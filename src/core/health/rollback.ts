import { errorAt, type Diagnostic } from '../diagnostics.ts';
import type { Rollout } from '../deployment.ts';

/** Which version is LIVE at the end, as far as it could be read; `other` is somebody else's. */
export type LiveVersion = 'new' | 'old' | 'other' | 'unknown';

/** What became of LIVE after a version proved unhealthy. */
export interface Rollback {
  /**
   * `not-asked`: nobody wanted it back. `nothing-kept`: there was no LIVE version before. `broken`: the old
   * version raised an error at every event. `stopped`: AWS or somebody else came in between.
   */
  readonly outcome: 'restored' | 'not-asked' | 'nothing-kept' | 'broken' | 'stopped';
  readonly live: LiveVersion;
  /** Of the version that was brought back; undefined: not waited for. */
  readonly rollout: Rollout | undefined;
}

/** What to do with a version that proves unhealthy. */
export const ROLLBACK_CHOICES = ['never', 'unhealthy'] as const;

/** One of them. */
export type RollbackChoice = (typeof ROLLBACK_CHOICES)[number];

/** The mistake of asking for a roll-back that nothing can lead to; inputs and options have their own names. */
export function rollbackNeedsWatch(input: string, watch: string): Diagnostic {
  const expected = `never, unless ${watch} is set, to 10m for example`;
  return errorAt(undefined, 'bad-input', { input, text: 'unhealthy', expected });
}
