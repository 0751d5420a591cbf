import { replaceValues } from '../../config/edit/replace-value.ts';
import { sourceText } from '../../config/document/parse-document.ts';
import {
  renderSnapshots,
  snapshotsIn,
  type Snapshots,
} from '../../config/snapshot/snapshot-file.ts';
import { errorAt } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import { FileError, type Files, type FileWriter } from '../../core/ports.ts';
import type { CaseReport } from '../../core/report.ts';
import type { ObsoleteSnapshot, Recording } from '../../core/snapshot/snapshot.ts';
import type { SourceTexts } from '../../core/source.ts';

/** Where snapshots are read and written; `loaded` are the texts that the run was made from. */
export interface SnapshotPorts {
  readonly files: Files;
  readonly writer: FileWriter;
  readonly loaded: SourceTexts;
}

interface Recorded {
  readonly testCase: CaseReport['testCase'];
  readonly recording: Recording;
}

/**
 * Writes what cases record, and removes what no test asks for. Throws InputError for a file that cannot be
 * written, or that is another one meanwhile; files before it are written then.
 */
export async function writeSnapshots(
  cases: readonly CaseReport[],
  obsolete: readonly ObsoleteSnapshot[],
  ports: SnapshotPorts,
): Promise<void> {
  const recorded = cases.flatMap(({ testCase, recording }) =>
    recording ? [{ testCase, recording }] : [],
  );
  const files = new Set([
    ...recorded.map(({ recording }) => recording.snapshot.file),
    ...obsolete.map(({ file }) => file),
  ]);
  for (const file of files) {
    const ofFile = recorded.filter(({ recording }) => recording.snapshot.file === file);
    const gone = obsolete.filter((it) => it.file === file);
    await writeOne(file, (text) => editSnapshots(file, text, ofFile, gone), ports);
  }
}

/**
 * A file holds snapshots of one form only: test files those inside of them, others those beside. undefined: nothing
 * is left of it.
 */
function editSnapshots(
  file: string,
  text: string | undefined,
  recorded: readonly Recorded[],
  obsolete: readonly ObsoleteSnapshot[],
): string | undefined {
  const [first] = recorded;
  if (text === undefined || first?.recording.snapshot.form !== 'inline') {
    return renderSnapshots(merge(snapshotsIn(text ?? '', file), recorded, obsolete));
  }
  const replacements = recorded.map(({ recording: { snapshot, value } }) => {
    return { span: snapshot.span, value };
  });
  const edited = replaceValues(text, file, replacements);
  if (edited === undefined) throw new FileError('the snapshot cannot be written at this place');
  return edited;
}

function merge(
  before: Snapshots,
  recorded: readonly Recorded[],
  obsolete: readonly ObsoleteSnapshot[],
): Snapshots {
  const merged = new Map(
    Object.entries(before).map(([id, cases]) => [id, new Map(Object.entries(cases))]),
  );
  for (const { functionId, caseId } of obsolete) merged.get(functionId)?.delete(caseId);
  for (const { testCase, recording } of recorded) {
    const { functionId, id } = testCase;
    const cases = merged.get(functionId) ?? new Map<string, Recording['value']>();
    merged.set(functionId, cases.set(id, recording.value));
  }
  return Object.fromEntries([...merged].map(([id, cases]) => [id, Object.fromEntries(cases)]));
}

async function writeOne(
  file: string,
  edit: (text: string | undefined) => string | undefined,
  { files, writer, loaded }: SnapshotPorts,
): Promise<void> {
  try {
    const before = (await files.exists(file)) ? await files.readText(file) : undefined;
    if (before !== undefined && sourceText(before, file) !== loaded.get(file)) {
      throw new FileError('it has changed meanwhile');
    }
    const text = edit(before);
    if (before === undefined) await writer.create(file, text ?? '');
    else if (text === undefined) await writer.remove(file, before);
    else if (text !== before) await writer.replace(file, before, text);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const args = { path: file, reason: error.reason };
    throw new InputError([errorAt(undefined, 'file-not-written', args)]);
  }
}
