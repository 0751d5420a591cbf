import { asMap } from '../document/located-node.ts';
import { parseDocument } from '../document/parse-document.ts';
import { folderOf, resolvePath } from '../paths.ts';
import type { ProjectFiles } from '../project-files.ts';
import { snapshotFileSchema } from '../schema/snapshot-schema.ts';
import { validateNode } from '../schema/validate.ts';
import { isSnapshotFile, snapshotPath, type SnapshotFile } from './snapshot-file.ts';

/**
 * Snapshot files without a test file, in the folders of what is `beside` them: sources and test files. A file that
 * cf2 did not write is none: it has no functions and cases in it.
 */
export async function orphanedSnapshots(
  files: ProjectFiles,
  beside: readonly string[],
  known: readonly SnapshotFile[],
): Promise<readonly SnapshotFile[]> {
  const folders = new Set(beside.map(folderOf));
  const paths = await Promise.all([...folders].map((folder) => withoutTests(files, folder)));
  const unknown = paths.flat().filter((path) => known.every((file) => file.path !== path));
  const read = await Promise.all(unknown.map((path) => readQuietly(files, path)));
  return read.flatMap((file) => file ?? []);
}

async function withoutTests(files: ProjectFiles, folder: string): Promise<readonly string[]> {
  const names = await files.list(folder);
  const tested = new Set(names.map(snapshotPath));
  return names
    .filter((name) => isSnapshotFile(name) && !tested.has(name))
    .map((name) => resolvePath(folder, name));
}

/** Nothing names the file, so its faults are nobody's. */
async function readQuietly(files: ProjectFiles, path: string): Promise<SnapshotFile | undefined> {
  const text = await files.read(path, undefined, []);
  if (text === undefined) return undefined;
  const { root, problems } = parseDocument(text, path);
  if (root === undefined || problems.length > 0) return undefined;
  const faults: (typeof problems)[number][] = [];
  validateNode(root, snapshotFileSchema, faults);
  return faults.length === 0 ? { path, root: asMap(root) } : undefined;
}
