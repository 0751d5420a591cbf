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

/** So long takes nothing that is harmless, provided that it did work at all: code that fills memory asks rarely. */
const LONG = { ms: 2_000, polls: 10 } as const;

/** Judges by time, but only after the engine has done a fair amount of work (see SandboxLimits). */
export function createTimeGuard({ timeMs, minPolls }: SandboxLimits): TimeGuard {
  let started = Infinity;
  let polls = 0;
  let tripped = false;
  return {
    start() {
      started = performance.now();
      polls = 0;
      tripped = false;
    },
    stop() {
      started = Infinity;
    },
    isOver() {
      polls += 1;
      const took = performance.now() - started;
      const isOver =
        (polls >= minPolls && took >= timeMs) || (polls >= LONG.polls && took >= LONG.ms);
      tripped ||= isOver;
      return isOver;
    },
    get tripped() {
      return tripped;
    },
  };
}
