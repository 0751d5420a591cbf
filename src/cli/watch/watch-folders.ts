import { watch, type FSWatcher } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** Watches the folders of files: editors that replace a file by another one are noticed there alone. */
export interface FolderWatch {
  /** Watches the folders of these files from now on, and all folders above up to the working directory. */
  follow(files: Iterable<string>): Promise<void>;
  close(): void;
}

/** Files that a project can be read from, and folders. Logs and the like change all the time. */
const RELEVANT = /^[^.]*$|\.(?:[cm]?[jt]s|ya?ml|json|csv)$/i;

interface Watched {
  readonly inode: number;
  readonly watcher: FSWatcher;
}

/** `onEvent` is called whenever something in one of the folders may have changed. */
export function createFolderWatch(workingDirectory: string, onEvent: () => void): FolderWatch {
  const base = path.resolve(workingDirectory);
  const watched = new Map<string, Watched>();
  let isClosed = false;
  const drop = (folder: string): void => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  const add = (folder: string, inode: number): void => {
    if (isClosed) return;
    const watcher = watch(folder, (_, name) => {
      if (name === null || RELEVANT.test(name)) onEvent();
    });
    // A folder that went away: its parent tells, and it is found again when it is back.
    watcher.on('error', () => drop(folder));
    watched.set(folder, { inode, watcher });
    // Something may have happened before the watcher was there.
    onEvent();
  };
  return {
    async follow(files) {
      for (const folder of await foldersOf(files, base)) {
        const inode = (await stat(folder).catch(() => undefined))?.ino;
        if (watched.get(folder)?.inode === inode) continue;
        drop(folder);
        if (inode !== undefined) add(folder, inode);
      }
    },
    close: () => {
      isClosed = true;
      for (const folder of [...watched.keys()]) drop(folder);
    },
  };
}

/** The folders where files are written, and those where they really are. */
async function foldersOf(files: Iterable<string>, base: string): Promise<ReadonlySet<string>> {
  const folders = new Set([base]);
  for (const file of files) {
    const written = path.resolve(base, file);
    const real = await realpath(written).catch(() => written);
    folders.add(path.dirname(real));
    for (const folder of upTo(base, path.dirname(written))) folders.add(folder);
  }
  return folders;
}

function upTo(base: string, folder: string): readonly string[] {
  const parent = path.dirname(folder);
  const isInside = folder.startsWith(base + path.sep);
  return isInside ? [folder, ...upTo(base, parent)] : [folder];
}
