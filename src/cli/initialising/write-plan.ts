import { errorAt } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import { FileError, type Files, type FileWriter } from '../../core/ports.ts';

/** What became of a file: one that is there is never touched, whatever it holds. */
export interface WrittenFile {
  readonly path: string;
  readonly what: 'created' | 'kept';
}

/** Writes the files that are not there. Throws InputError `file-not-written`. */
export async function writePlan(
  texts: ReadonlyMap<string, string>,
  files: Pick<Files, 'exists'>,
  writer: Pick<FileWriter, 'create'>,
): Promise<readonly WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const [path, text] of texts) {
    const isThere = await files.exists(path);
    if (!isThere) await writer.create(path, text).catch((error: unknown) => refuse(path, error));
    written.push({ path, what: isThere ? 'kept' : 'created' });
  }
  return written;
}

function refuse(path: string, error: unknown): never {
  if (!(error instanceof FileError)) throw error;
  throw new InputError([errorAt(undefined, 'file-not-written', { path, reason: error.reason })]);
}
