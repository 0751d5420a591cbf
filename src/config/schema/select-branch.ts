import type { z } from 'zod';

/** An issue of a schema library run. */
export type Issue = z.core.$ZodIssue;

/**
 * Replaces the issue of a union by the issues of the one branch that the kind of the value selects:
 * the branch which did not already refuse the value as a whole. Without one the union's own issue stays.
 */
export function expandUnions(
  issue: Issue,
  path: readonly PropertyKey[] = [],
): readonly { issue: Issue; path: readonly PropertyKey[] }[] {
  const here = [...path, ...issue.path];
  const branch = issue.code === 'invalid_union' ? issue.errors.find(isSelected) : undefined;
  return branch ? branch.flatMap((inner) => expandUnions(inner, here)) : [{ issue, path: here }];
}

function isSelected(branch: readonly Issue[]): boolean {
  return !branch.some(refusesWhole);
}

function refusesWhole(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return !issue.errors.some(isSelected);
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}
