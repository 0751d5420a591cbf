import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Files } from '../core/ports.ts';
import { readInside } from './read-inside.ts';

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

async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}
