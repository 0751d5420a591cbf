import { folderOf, nameOf } from './paths.ts';
import type { Files } from '../core/ports.ts';

/** The files of a project as if some more, or others, were written already: texts by path. */
export function withFiles(files: Files, texts: ReadonlyMap<string, string>): Files {
  const paths = [...texts.keys()];
  return {
    readText: async (path) => texts.get(path) ?? files.readText(path),
    exists: async (path) => texts.has(path) || files.exists(path),
    list: async (folder) => {
      const added = paths.filter((path) => folderOf(path) === folder).map(nameOf);
      return [...new Set([...(await files.list(folder)), ...added])].sort();
    },
  };
}
