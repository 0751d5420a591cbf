/**
 * Guards of the sandbox. They keep the host alive; none of them is a limit of CloudFront, which publishes
 * neither its time limit nor its engine's memory accounting (2 MB of njs heap are not 2 MB of this one).
 */
export interface SandboxLimits {
  /** Milliseconds one event may run before the engine interrupts it. */
  readonly timeMs: number;
  /**
   * How often the engine must have asked for permission to go on (about every 5,000 loop turns) before
   * time counts at all: on a starved machine a harmless function can be slow by the clock.
   */
  readonly minPolls: number;
  /** Milliseconds after which the worker is killed, because long natives ignore interrupts. */
  readonly killMs: number;
  /** Milliseconds a worker may take to start. */
  readonly startMs: number;
  /** Bytes the engine may allocate. */
  readonly memoryBytes: number;
  /** Characters of execution logs that are kept; AWS itself cuts at 10 KB. */
  readonly logCharacters: number;
}

/** What applies when nothing else is said. */
export const DEFAULT_LIMITS: SandboxLimits = {
  timeMs: 200,
  minPolls: 200,
  killMs: 3_000,
  startMs: 30_000,
  memoryBytes: 16 * 1_024 * 1_024,
  logCharacters: 256 * 1_024,
};
