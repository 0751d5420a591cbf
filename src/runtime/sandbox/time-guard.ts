import type { SandboxLimits } from '../limits.ts';

/** Interrupts an event that runs too long. */
export interface TimeGuard {
  start(): void;
  /** From now on the engine may run: what cf2 itself does in the VM is short. */
  stop(): void;
  /** The engine's question whether to interrupt; it asks about every 5,000 loop turns. */
  isOver(): boolean;
  /** True once an event has been interrupted, until the next start. */
  readonly tripped: boolean;
}

/** Judges by time, but only after the engine has done a fair amount of work (see SandboxLimits). */
export function createTimeGuard({ timeMs, minPolls }: SandboxLimits): TimeGuard {
  let deadline = Infinity;
  let polls = 0;
  let tripped = false;
  return {
    start() {
      deadline = performance.now() + timeMs;
      polls = 0;
      tripped = false;
    },
    stop() {
      deadline = Infinity;
    },
    isOver() {
      polls += 1;
      if (polls < minPolls || performance.now() < deadline) return false;
      tripped = true;
      return true;
    },
    get tripped() {
      return tripped;
    },
  };
}
