import { errorAt } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import { FileError, type FileWriter } from '../../core/ports.ts';
import type { Target } from './target.ts';

/** Writes the tests that were added. Throws InputError `file-not-written`; then nothing has changed. */
export async function writeTarget(
  { file, before, text = '' }: Target,
  writer: FileWriter,
): Promise<void> {
  try {
    if (before === undefined) await writer.create(file, text);
    else await writer.replace(file, before, text);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const args = { path: file, reason: error.reason };
    throw new InputError([errorAt(undefined, 'file-not-written', args)]);
  }
}
