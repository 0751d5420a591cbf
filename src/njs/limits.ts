/** Guards of a process of njs. None of them is a limit of CloudFront. */
export interface NjsLimits {
  /** Milliseconds without a word, after which it is killed. */
  readonly silenceMs: number;
  /** Bytes it may print. */
  readonly outputBytes: number;
  /** Kilobytes of address space. */
  readonly memoryKilobytes: number;
  /** Events of one process. */
  readonly batch: number;
  /** Events of one function that may end without an answer before the rest is left out. */
  readonly gaps: number;
}

/** What applies when nothing else is said. */
export const DEFAULT_NJS_LIMITS: NjsLimits = {
  silenceMs: 2_000,
  outputBytes: 8 * 1_024 * 1_024,
  memoryKilobytes: 512 * 1_024,
  batch: 250,
  gaps: 5,
};
