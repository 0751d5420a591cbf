import { errorAt, type Diagnostic } from '../core/diagnostics.ts';
import { FileError, type Files } from '../core/ports.ts';

/** Why a file that a person named cannot be read; undefined when it can. */
export async function readingError(
  path: string,
  files: Pick<Files, 'readText'>,
): Promise<Diagnostic | undefined> {
  try {
    await files.readText(path);
    return undefined;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.outsideRoot
      ? errorAt(undefined, 'outside-root', { path })
      : errorAt(undefined, 'file-not-found', { path, reason: error.reason });
  }
}
