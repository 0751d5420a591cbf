/** Runs a task when one of a fixed number of places is free; tasks start in the order they came. */
export type Slots = <T>(task: () => Promise<T>) => Promise<T>;

/** Makes `count` places shared by everybody who holds the result. */
export function createSlots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];
  const take = async (): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const give = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return async (task) => {
    await take();
    try {
      return await task();
    } finally {
      give();
    }
  };
}
