import type { RecordedExpectation, Snapshot } from '../../core/snapshot/snapshot.ts';
import {
  asMap,
  entriesOf,
  type LocatedNode,
  type MapEntry,
  type MapNode,
} from '../document/located-node.ts';
import { report } from '../document/problems.ts';
import type { ExpectScope } from '../expect/expect-scope.ts';
import { readChanges } from '../expect/read-changes.ts';
import { reportEmpty } from '../expect/read-matcher.ts';
import { readOutput } from '../expect/read-output.ts';
import { recordedIn, type SnapshotFile } from './snapshot-file.ts';

/** The case whose snapshot is read. */
export interface SnapshotOwner {
  readonly functionId: string;
  readonly caseId: string;
  readonly isRow: boolean;
  /** Its file is run for other functions too. */
  readonly isShared: boolean;
  readonly snapshots: SnapshotFile;
}

/** Reads `expect.snapshot`, and what was recorded for it. */
export function readSnapshot(
  expect: LocatedNode | undefined,
  owner: SnapshotOwner,
  scope: ExpectScope,
): Snapshot | undefined {
  const entry = asMap(expect)?.entries.get('snapshot');
  if (entry === undefined) return undefined;
  const { value } = entry;
  const { span } = value.place;
  if (value.kind === 'scalar' && value.value === true) {
    const { path: file } = owner.snapshots;
    const found = recordedIn(owner.snapshots, owner.functionId, owner.caseId);
    return { form: 'beside', file, span, recorded: found && readRecorded(found, scope) };
  }
  const isInline = value.kind === 'map' || (value.kind === 'scalar' && value.text === 'inline');
  if (!isInline) return undefined;
  reportPlace(entry, owner, scope);
  const recorded = value.kind === 'map' ? readInline(entry, value, scope) : undefined;
  return { form: 'inline', file: span.file, span, recorded };
}

function readInline({ key, keyPlace }: MapEntry, map: MapNode, scope: ExpectScope) {
  return map.entries.size === 0
    ? reportEmpty(keyPlace, key, scope.problems)
    : readRecorded(map, scope);
}

/** One place is written for one case: rows and functions share theirs, and an alias has none of its own. */
function reportPlace(
  { keyPlace, value }: MapEntry,
  { isRow, isShared }: SnapshotOwner,
  { problems }: ExpectScope,
): void {
  const isAlias = value.place.anchor !== undefined || keyPlace.anchor !== undefined;
  const why = isRow ? 'table' : isAlias ? 'alias' : isShared ? 'shared' : undefined;
  if (why === undefined) return;
  report(problems, value.place, { code: 'snapshot-place', args: { why } });
}

const READERS = new Map([
  ['changes', readChanges],
  ['output', readOutput],
]);

function readRecorded(map: MapNode, scope: ExpectScope): RecordedExpectation | undefined {
  const [first, second] = entriesOf(map);
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const args = { keys: [first.key, second.key], why: 'one-outcome' } as const;
    report(scope.problems, second.keyPlace, { code: 'conflict', args });
  }
  const read = READERS.get(first.key)?.(first, scope);
  return read?.kind === 'changes' || read?.kind === 'output' ? read : undefined;
}
