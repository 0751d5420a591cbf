import { Document } from 'yaml';
import type { JsonObject } from '../../core/json.ts';
import { asMap, valueAt, type MapNode } from '../document/located-node.ts';
import { parseDocument } from '../document/parse-document.ts';
import { jsonOf } from '../document/plain-value.ts';
import type { Problems } from '../document/problems.ts';
import type { ProjectFiles } from '../project-files.ts';
import { snapshotFileSchema } from '../schema/snapshot-schema.ts';
import { validateNode } from '../schema/validate.ts';

/** Snapshots of a test file, by function id, then by case id. `root` is undefined while nothing was recorded. */
export interface SnapshotFile {
  readonly path: string;
  readonly root: MapNode | undefined;
}

/** `x.test.yml` has its snapshots in `x.snap.yml`. */
export function snapshotPath(testFile: string): string {
  return `${testFile.replace(/(?:\.test)?\.(?:yml|yaml|json)$/, '')}.snap.yml`;
}

/** True for a path that snapshots can have. */
export function isSnapshotFile(path: string): boolean {
  return path.endsWith('.snap.yml');
}

/** Reads the snapshots beside a test file; what is wrong with them is reported. */
export async function readSnapshotFile(
  files: ProjectFiles,
  testFile: string,
  problems: Problems,
): Promise<SnapshotFile> {
  const path = snapshotPath(testFile);
  if (!(await files.exists(path))) return { path, root: undefined };
  const text = await files.read(path, undefined, problems);
  if (text === undefined) return { path, root: undefined };
  const { root, problems: faults } = parseDocument(text, path);
  problems.push(...faults);
  if (root !== undefined) validateNode(root, snapshotFileSchema, problems);
  return { path, root: asMap(root) };
}

/** What was recorded for a case. */
export function recordedIn(
  { root }: SnapshotFile,
  functionId: string,
  caseId: string,
): MapNode | undefined {
  return asMap(valueAt(valueAt(root, functionId), caseId));
}

/** Recorded values by function id, then by case id. */
export type Snapshots = Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;

/** The text of a snapshot file, sorted; undefined when there is nothing to hold. */
export function renderSnapshots(snapshots: Snapshots): string | undefined {
  const sorted = sortedEntries(snapshots)
    .map(([id, cases]) => [id, Object.fromEntries(sortedEntries(cases))] as const)
    .filter(([, cases]) => Object.keys(cases).length > 0);
  if (sorted.length === 0) return undefined;
  const document = new Document(Object.fromEntries(sorted), { aliasDuplicateObjects: false });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** The data of a snapshot file that has no faults. */
export function snapshotsIn(text: string, path: string): Snapshots {
  const { root } = parseDocument(text, path);
  return root === undefined ? {} : (jsonOf(root) as unknown as Snapshots);
}

/** By code units, so that every machine sorts alike. */
function sortedEntries<Value>(map: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}
