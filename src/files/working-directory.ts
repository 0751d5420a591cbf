import { existsSync } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { FileError, type Files } from '../core/ports.ts';

/** A file above this size is no configuration, test or function: reading it would only exhaust memory. */
const MAX_FILE_BYTES = 16 * 1_024 * 1_024;

/**
 * The files of a working directory. Paths that leave the repository (or, without one, the working
 * directory) after resolving links are refused.
 */
export function createFiles(workingDirectory: string): Files {
  const base = path.resolve(workingDirectory);
  const root = repositoryRoot(base) ?? base;
  return {
    readText: (file) => readInside(root, path.resolve(base, file)),
    list: (folder) => listFolder(path.resolve(base, folder)),
    exists: (file) => Promise.resolve(existsSync(path.resolve(base, file))),
  };
}

/** The nearest folder upwards that holds a `.git`; undefined outside of repositories. */
export function repositoryRoot(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : repositoryRoot(parent);
}

async function readInside(root: string, file: string): Promise<string> {
  const [real, realRoot] = await Promise.all([realpath(file), realpath(root)]).catch(refuse);
  const relative = path.relative(realRoot, real);
  if (relative.startsWith('..') || path.isAbsolute(relative)) {
    throw new FileError('it lies outside of the repository', true);
  }
  const bytes = await readFile(real).catch(refuse);
  if (bytes.length > MAX_FILE_BYTES) throw new FileError(`it has ${bytes.length} bytes`);
  return decode(bytes);
}

function decode(bytes: Uint8Array): string {
  try {
    // A byte order mark is kept: a function's code has to be uploaded byte for byte.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError('it is not UTF-8 text');
  }
}

async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links go round in circles',
};

function refuse(error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  throw new FileError(REASONS[code] ?? `reading failed (${code})`);
}
