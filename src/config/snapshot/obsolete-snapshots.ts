import type { FunctionConfig } from '../../core/function-config.ts';
import type { ObsoleteSnapshot } from '../../core/snapshot/snapshot.ts';
import type { TestCase } from '../../core/test-case.ts';
import { entriesOf } from '../document/located-node.ts';
import type { SnapshotFile } from './snapshot-file.ts';

/**
 * Gives each function the recorded results that no test asks for. Those of functions that are gone go to
 * the first one; all functions of the project have to be there.
 */
export function withObsoleteSnapshots(
  functions: readonly FunctionConfig[],
  snapshots: readonly SnapshotFile[],
): readonly FunctionConfig[] {
  const wanted = new Set(functions.flatMap(casesOf).flatMap(snapshotKey));
  const files = new Map(snapshots.map((file) => [file.path, file]));
  const obsolete = [...files.values()].flatMap(({ path, root }) =>
    entriesOf(root).flatMap((fn) =>
      entriesOf(fn.value)
        .filter(({ key }) => !wanted.has(keyOf(path, fn.key, key)))
        .map(({ key, keyPlace }): ObsoleteSnapshot => {
          const { span } = keyPlace;
          return { file: path, functionId: fn.key, caseId: key, span };
        }),
    ),
  );
  const ids = new Set(functions.map(({ id }) => id));
  return functions.map((fn, index) => ({
    ...fn,
    obsoleteSnapshots: obsolete.filter(({ functionId }) =>
      ids.has(functionId) ? functionId === fn.id : index === 0,
    ),
  }));
}

function casesOf({ tests }: FunctionConfig): readonly TestCase[] {
  return tests === 'none' ? [] : tests;
}

function snapshotKey({ id, functionId, snapshot }: TestCase): string[] {
  return snapshot?.form === 'beside' ? [keyOf(snapshot.file, functionId, id)] : [];
}

function keyOf(file: string, functionId: string, caseId: string): string {
  return JSON.stringify([file, functionId, caseId]);
}
