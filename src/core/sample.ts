import type { Sha256 } from './ports.ts';
import { groupTables } from './tables.ts';
import type { TestCase } from './test-case.ts';

/** What decides which rows a sample has. */
export interface Sampling {
  /** The commit under test; empty: unknown. */
  readonly commit: () => string;
  readonly sha256: Sha256;
}

/**
 * Ids of the rows that `sample` keeps from AWS: of each table only the rows with the lowest SHA-256 of
 * commit and case id run there. Another commit tests other rows, the same one always the same. For runs
 * in which the offline engine runs every row; without `sampling` AWS runs every row, and none is outside.
 * Rows that AWS could not run anyway do not count.
 */
export function outsideSample(
  cases: readonly TestCase[],
  sampling: Sampling | undefined,
): ReadonlySet<string> {
  if (sampling === undefined) return new Set();
  const { commit, sha256 } = sampling;
  const rows = cases.filter(isSampled);
  const prefix = rows.length === 0 ? '' : commit();
  const ids = groupTables(rows).flatMap((table) => {
    const ranked = table.map(({ id }) => ({ id, rank: sha256(UTF_8.encode(prefix + id)) }));
    ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
    return ranked.slice(table[0]?.row?.sample).map(({ id }) => id);
  });
  return new Set(ids);
}

const UTF_8 = new TextEncoder();

function isSampled({ row, skip, offlineOnly }: TestCase): boolean {
  return row?.sample !== undefined && skip === undefined && offlineOnly.length === 0;
}
