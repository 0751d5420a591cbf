import { FileError, type Files } from '../../src/core/ports.ts';

/** Files held in memory, by path; `..` and `/` lead out of the root, other paths are not there. */
export function memoryFiles(files: Readonly<Record<string, string>>): Files {
  const paths = Object.keys(files);
  return {
    readText: async (path) => {
      if (/^(\.\.|\/)/.test(path)) throw new FileError('it lies outside of the repository', true);
      const text = files[path];
      if (text === undefined) throw new FileError('there is no such file');
      return text;
    },
    list: async (folder) => {
      const prefix = folder === '.' ? '' : `${folder}/`;
      const inside = paths.filter((path) => path.startsWith(prefix));
      return [...new Set(inside.map((path) => path.slice(prefix.length).split('/')[0]!))].sort();
    },
    exists: async (path) => paths.some((file) => file === path || file.startsWith(`${path}/`)),
  };
}
