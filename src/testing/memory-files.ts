import { withFiles } from '../config/with-files.ts';
import { FileError, type Files } from '../core/ports.ts';

/** Files that are on no disk, by path. */
export function memoryFiles(texts: ReadonlyMap<string, string>): Files {
  const nothing: Files = {
    readText: () => Promise.reject(new FileError('there is no such file')),
    exists: () => Promise.resolve(false),
    list: () => Promise.resolve([]),
  };
  return withFiles(nothing, texts);
}
