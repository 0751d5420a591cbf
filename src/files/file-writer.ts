import { existsSync } from 'node:fs';
import { mkdir, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FileError, type FileWriter } from '../core/ports.ts';
import { realInside, refuse } from './read-inside.ts';
import { createFiles, repositoryRoot } from './working-directory.ts';

/** Writes files of a working directory, within the border of its repository. */
export function createFileWriter(workingDirectory: string): FileWriter {
  const base = path.resolve(workingDirectory);
  const root = repositoryRoot(base) ?? base;
  const files = createFiles(base);
  const unchanged = async (file: string, before: string): Promise<string> => {
    if ((await files.readText(file)) !== before) throw new FileError('it has changed meanwhile');
    return realInside(root, path.resolve(base, file));
  };
  return {
    async create(file, text) {
      const target = path.resolve(base, file);
      await realInside(root, nearestFolder(target));
      await mkdir(path.dirname(target), { recursive: true }).catch(refuse);
      await writeFile(target, text, { flag: 'wx' }).catch(refuse);
    },
    async replace(file, before, text) {
      await writeFile(await unchanged(file, before), text).catch(refuse);
    },
    async remove(file, before) {
      await unchanged(file, before);
      await unlink(path.resolve(base, file)).catch(refuse);
    },
  };
}

/** The folder that is there already, and into which a new file and its folders would go. */
function nearestFolder(file: string): string {
  const folder = path.dirname(file);
  return existsSync(folder) || folder === file ? folder : nearestFolder(folder);
}
