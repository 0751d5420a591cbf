import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorAt } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import { fileSpan } from '../../core/source.ts';
import type { AccountState } from './account-state.ts';
import type { SaveState } from './account.ts';
import { decodeState, encodeState } from './state-format.ts';

/**
 * Reads a state file; undefined when there is none yet.
 * @throws {InputError} `bad-json` for a file that is damaged or not a state, `file-not-found` for one that
 * cannot be read. The file is left as it is.
 */
export async function loadState(path: string): Promise<AccountState | undefined> {
  const text = await readExisting(path);
  if (text === undefined) return undefined;
  try {
    return decodeState(text);
  } catch (error) {
    throw new InputError([errorAt(fileSpan(path), 'bad-json', { path, reason: reasonOf(error) })]);
  }
}

/**
 * Saves to a file: the text is complete on disk under another name before it takes the file's place, and
 * that it did is on disk before this resolves: a crash at any moment leaves the old or the new state. One
 * process per file.
 */
export function saveStateTo(path: string): SaveState {
  const temporary = `${path}.tmp`;
  return async (state) => {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(encodeState(state));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  };
}

/** Makes a renaming durable. Not every system opens folders; there the file system has to see to it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => undefined);
  try {
    await folder?.sync();
  } finally {
    await folder?.close();
  }
}

/** The error for a state file that cannot be read or written. */
export function stateFileError(path: string, error: unknown): InputError {
  return new InputError([
    errorAt(fileSpan(path), 'file-not-found', { path, reason: reasonOf(error) }),
  ]);
}

async function readExisting(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw stateFileError(path, error);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
