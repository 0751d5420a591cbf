/** Chance that can be repeated: everything that is generated comes from one seed. */
export interface Random {
  /** 0 up to and without `count`. */
  readonly below: (count: number) => number;
  /** True in `percent` of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Picks among rows by their weights. */
  readonly weighted: <T>(rows: readonly (readonly [weight: number, value: T])[]) => T;
  /** `min` to `max` results of a function. */
  readonly several: <T>(min: number, max: number, make: (index: number) => T) => readonly T[];
}

/** mulberry32: 32 bits of state, good enough to choose between alternatives. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    chance: (percent) => next() * 100 < percent,
    pick: (list) => list[below(list.length)]!,
    weighted(rows) {
      let at = next() * rows.reduce((sum, [weight]) => sum + weight, 0);
      const row = rows.find(([weight]) => (at -= weight) < 0) ?? rows[0]!;
      return row[1];
    },
    several: (min, max, make) =>
      Array.from({ length: min + below(max - min + 1) }, (_, index) => make(index)),
  };
}
