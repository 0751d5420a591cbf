import type { KvsSync } from '../core/kvs/kvs-sync.ts';
import type { Gate } from '../core/gate/ports.ts';
import type { RollbackChoice } from '../core/health/rollback.ts';
import type { Slots } from '../core/slots.ts';
import type { DeployPorts } from './pipeline-ports.ts';

/** How long metrics are watched after a publish, and what follows. */
export interface WatchOptions {
  /** Milliseconds, above 0. */
  readonly watchMs: number;
  readonly rollback: RollbackChoice;
}

/** How a deployment shall go. */
export interface DeployOptions {
  /** Whether the offline engine runs too. AWS always does. */
  readonly offline: boolean;
  /** Counts what the offline events reach, also of functions without a limit for it. */
  readonly coverage?: boolean | undefined;
  /** The commit under test, which decides what rows AWS runs of a table with `sample`; empty: unknown. */
  readonly commit: () => string;
  /** A function that already is LIVE as it is in the repository is not tested on AWS again. */
  readonly skipUnchanged: boolean;
  readonly createMissing: boolean;
  /** Asked once all tests have passed, right before the first publish. */
  readonly gate: Gate;
  /** Comment that says which commit is uploaded, where no person set one; undefined: none. */
  readonly mark: string | undefined;
  /** Milliseconds to wait for a publish to reach all locations; 0: do not wait. */
  readonly waitForDeployedMs: number;
  /** What becomes of key value stores whose contents the configuration names; default `off`. */
  readonly kvsSync?: KvsSync;
  /** Whether the events run on LIVE too, which changes nothing of what follows; default no. */
  readonly compareLive?: boolean;
  /** Days after which log groups shall expire that never do; undefined: they are nobody's concern. */
  readonly logRetentionDays?: number | undefined;
  /** TestFunction calls under way at once, over all functions; default PARALLEL_TESTS. */
  readonly parallelTests?: number;
  /** Watches the metrics of what was published; undefined: nobody does. */
  readonly watch?: WatchOptions | undefined;
  /** With credentials of any other account nothing is written. */
  readonly expectedAccountId: string | undefined;
}

/** What the stages of a deployment share. */
export interface DeployContext {
  readonly ports: DeployPorts;
  readonly options: DeployOptions;
  readonly slots: Slots;
}
