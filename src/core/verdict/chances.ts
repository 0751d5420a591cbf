import type { Observations } from '../outcome.ts';

/**
 * Everything a run used that makes two runs of one event differ without a fault of anybody: by chance, by time, or
 * by what the key value store holds (`verifiedKeys` are known to be equal).
 */
export function chancesOf(
  { usedRandom, usedClock, usedEdgeLocation, kvsKeys }: Observations,
  verifiedKeys: ReadonlySet<string>,
): readonly string[] {
  const chances: readonly (readonly [boolean, string])[] = [
    [usedRandom, 'Math.random'],
    [usedClock, 'the clock'],
    [usedEdgeLocation, 'cf.edgeLocation'],
    [kvsKeys.some((key) => !verifiedKeys.has(key)), 'unverified key value store keys'],
  ];
  return chances.flatMap(([happened, words]) => (happened ? [words] : []));
}
