/** A clock that only moves when everybody waits. */
export interface VirtualTime {
  readonly clock: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Lets time pass until nobody waits any more. */
  run(): Promise<void>;
}

interface Sleeper {
  readonly at: number;
  readonly order: number;
  readonly wake: () => void;
}

/** Makes a clock at 0. */
export function createVirtualTime(): VirtualTime {
  let now = 0;
  let order = 0;
  const sleepers: Sleeper[] = [];
  return {
    clock: () => now,
    wait: (milliseconds) =>
      new Promise((wake) => {
        sleepers.push({ at: now + milliseconds, order: (order += 1), wake });
      }),
    async run() {
      for (;;) {
        // Whatever is under way gets to its next wait first.
        await new Promise((resolve) => setImmediate(resolve));
        sleepers.sort((a, b) => a.at - b.at || a.order - b.order);
        const next = sleepers.shift();
        if (next === undefined) return;
        now = Math.max(now, next.at);
        next.wake();
      }
    },
  };
}
