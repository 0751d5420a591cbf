import type { Diagnostic } from '../../core/diagnostics.ts';

/**
 * Each diagnostic once (a shared suite is read for every function), file by file in the order in which
 * files were first spoken of, and from top to bottom within a file.
 */
export function orderDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unique = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  const files = new Map<string | undefined, number>();
  for (const { at } of unique.values()) if (!files.has(at?.file)) files.set(at?.file, files.size);
  const rank = ({ at }: Diagnostic) =>
    [files.get(at?.file) ?? 0, at?.start.line ?? 0, at?.start.column ?? 0] as const;
  return [...unique.values()].sort((a, b) => compareRanks(rank(a), rank(b)));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing === -1 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
