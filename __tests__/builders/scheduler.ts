/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Lets one of all waiting calls go at a time, by chance. */
export function createScheduler(random: () => number) {
  const waiting: (() => void)[] = [];
  return {
    turn: () => new Promise<void>((go) => waiting.push(go)),
    async run(all: Promise<unknown>): Promise<void> {
      let isOver = false;
      void all.finally(() => (isOver = true));
      while (!isOver) {
        await new Promise((resolve) => setImmediate(resolve));
        const [next] = waiting.splice(Math.floor(random() * waiting.length), 1);
        next?.();
      }
    },
  };
}
