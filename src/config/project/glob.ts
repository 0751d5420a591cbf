import { resolvePath } from '../paths.ts';
import type { ProjectFiles } from '../project-files.ts';

/** True for a path with wildcards. */
export function isGlob(path: string): boolean {
  return /[*?]/.test(path);
}

/** Deeper folders are not searched: a link may lead back to where the search came from. */
const MAX_FOLDERS = 32;

/**
 * Files that match a glob, sorted: `*` and `?` within a name, `**` for any folders. Names beginning with
 * a dot and `node_modules` are matched only where they are written.
 */
export async function expandGlob(files: ProjectFiles, glob: string): Promise<readonly string[]> {
  const isAbsolute = glob.startsWith('/');
  const parts = glob.split('/').filter((part) => part !== '');
  const found = await expand(files, isAbsolute ? '/' : '.', parts, MAX_FOLDERS);
  return [...new Set(found)].sort();
}

async function expand(
  files: ProjectFiles,
  folder: string,
  [part, ...rest]: readonly string[],
  depth: number,
): Promise<readonly string[]> {
  if (part === undefined || depth === 0) return [];
  if (part === '**') return expandFolders(files, folder, rest, depth);
  const paths = isGlob(part) ? await matching(files, folder, part) : [resolvePath(folder, part)];
  if (rest.length > 0) {
    return flatten(paths.map((path) => expand(files, path, rest, depth - 1)));
  }
  return flatten(paths.map(async (path) => ((await isFile(files, path)) ? [path] : [])));
}

/** `**` is no folder at all, or any folder and `**` again. */
async function expandFolders(
  files: ProjectFiles,
  folder: string,
  rest: readonly string[],
  depth: number,
): Promise<readonly string[]> {
  const here = await expand(files, folder, rest, depth);
  const inside = (await matching(files, folder, '*')).map((path) =>
    expand(files, path, ['**', ...rest], depth - 1),
  );
  return [...here, ...(await flatten(inside))];
}

async function matching(
  files: ProjectFiles,
  folder: string,
  part: string,
): Promise<readonly string[]> {
  const pattern = patternOf(part);
  const names = await files.list(folder);
  const isOffered = (name: string) =>
    part.startsWith('.') || !(name.startsWith('.') || name === 'node_modules');
  return names
    .filter((name) => isOffered(name) && pattern.test(name))
    .map((name) => resolvePath(folder, name));
}

function patternOf(part: string): RegExp {
  const source = part
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'su');
}

async function isFile(files: ProjectFiles, path: string): Promise<boolean> {
  return (await files.exists(path)) && (await files.list(path)).length === 0;
}

async function flatten(lists: readonly Promise<readonly string[]>[]): Promise<readonly string[]> {
  return (await Promise.all(lists)).flat();
}
