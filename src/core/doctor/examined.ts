import type { Finding, FindingLevel } from './finding.ts';

/** What was found out about one function, or about the caller. */
export interface Examined {
  /** Id of the function; undefined: the caller. */
  readonly id: string | undefined;
  /** Name in AWS. */
  readonly name: string | undefined;
  readonly findings: readonly Finding[];
}

/** Findings of each level. */
export type FindingCounts = Readonly<Record<FindingLevel, number>>;

/** Counts findings by level. */
export function countFindings(examined: readonly Examined[]): FindingCounts {
  const counts = { ok: 0, note: 0, warning: 0, problem: 0, unknown: 0 };
  for (const { level } of examined.flatMap(({ findings }) => findings)) counts[level] += 1;
  return counts;
}
