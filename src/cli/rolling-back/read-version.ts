import { errorAt, type DiagnosticArguments } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { RestoredFunction } from '../../core/kept/kept-function.ts';
import { FileError } from '../../core/ports.ts';
import { readKeptFile } from '../../files/kept-files.ts';
import { sha256 } from '../../roots/sha256.ts';

/** Reads the version that a file keeps of the function with this name in AWS. Throws InputError. */
export async function readVersion(path: string, expected: string): Promise<RestoredFunction> {
  const read = await readKeptFile(path, sha256).catch((error: unknown) => {
    if (!(error instanceof FileError)) throw error;
    throw new InputError([errorAt(undefined, 'file-not-found', { path, reason: error.reason })]);
  });
  if (typeof read === 'string') throw unusable({ path, why: read });
  const { name: found } = read;
  if (found !== expected) throw unusable({ path, why: 'other-function', found, expected });
  return { ...read, file: path };
}

function unusable(args: DiagnosticArguments['bad-kept-file']): InputError {
  return new InputError([errorAt(undefined, 'bad-kept-file', args)]);
}
