import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { KeptFunction, Keep } from '../core/kept/kept-function.ts';
import { readKept, writeKept, type KeptFault } from '../core/kept/kept-text.ts';
import { FileError, type Sha256 } from '../core/ports.ts';
import { refuse } from './read-inside.ts';

/** Code can hold secrets, so only its owner reads it. */
const OWNER_ONLY = { folder: 0o700, file: 0o600 } as const;

/**
 * Keeps versions of functions in a folder, which is made when it is needed: each in a file of its own that
 * is named after function and time. A file that is there is never written over.
 */
export function createKeep(folder: string, sha256: Sha256): Keep {
  return async (kept) => {
    const text = writeKept(kept, sha256);
    await mkdir(folder, { recursive: true, mode: OWNER_ONLY.folder }).catch(refuse);
    for (let copy = 1; ; copy += 1) {
      const file = path.resolve(folder, fileName(kept, copy));
      if (await writeNew(file, text)) return file;
      // The same version at the same moment: one file is enough.
      if ((await readFile(file, 'utf8').catch(refuse)) === text) return file;
    }
  };
}

/** Answers false when there is such a file already, perhaps of a name that differs in its case only. */
async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx', mode: OWNER_ONLY.file });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return refuse(error);
  }
}

/** `www-redirects.20260301T120000Z.json`, for a second one `www-redirects.20260301T120000Z-2.json`. */
function fileName({ name, keptAt }: KeptFunction, copy: number): string {
  const time = new Date(keptAt).toISOString().replace(/\.\d+|[-:]/g, '');
  return `${name}.${time}${copy === 1 ? '' : `-${copy}`}.json`;
}

/** Bytes of the largest file that can hold a function: its code in Base64, and some text around it. */
const MAX_BYTES = 1_048_576;

/** Reads a kept version from wherever it lies: who names a file outside of the repository means it. Throws FileError. */
export async function readKeptFile(
  file: string,
  sha256: Sha256,
): Promise<KeptFunction | KeptFault> {
  const found = await stat(file).catch(refuse);
  if (found.isDirectory()) throw new FileError('it is a directory');
  if (!found.isFile()) throw new FileError('it is no ordinary file');
  if (found.size > MAX_BYTES) return 'other-format';
  return readKept(await readFile(file, 'utf8').catch(refuse), sha256);
}

/** The newest file that a folder keeps of a function; undefined when there is none. */
export async function newestKept(folder: string, name: string): Promise<string | undefined> {
  const files = await readdir(folder).catch(() => []);
  const own = files.filter((file) => /^\.\d{8}T\d{6}Z(-\d+)?\.json$/.test(suffixOf(file, name)));
  const newest = own.sort((a, b) => orderOf(a) - orderOf(b)).at(-1);
  return newest === undefined ? undefined : path.join(folder, newest);
}

function suffixOf(file: string, name: string): string {
  return file.startsWith(name) ? file.slice(name.length) : '';
}

/** Time and number of a file as one number: later files have larger ones. */
function orderOf(file: string): number {
  const [, date = '', time = '', copy = '1'] =
    /(\d{8})T(\d{6})Z(?:-(\d+))?\.json$/.exec(file) ?? [];
  return Number(date + time) * 1_000 + Number(copy);
}
