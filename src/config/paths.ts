/** Folder of a path, `.` for a file of the working directory. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash) || '/';
}

/** Last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Name of a file without its last extension. */
export function stemOf(path: string): string {
  return nameOf(path).replace(/(.)\.[^.]*$/, '$1');
}

/**
 * A written path, relative to the folder of the file that names it, as a path relative to the working
 * directory. Absolute paths stay what they are; `..` may lead out, which is for the file system to judge.
 */
export function resolvePath(folder: string, written: string): string {
  const isAbsolute = written.startsWith('/') || /^[A-Za-z]:[\\/]/.test(written);
  if (isAbsolute) return written;
  const root = folder.startsWith('/') ? '/' : '';
  const parts: string[] = [];
  for (const part of `${folder}/${written}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return root + (parts.join('/') || '.');
}

/** A path relative to the working directory as a file in `folder` writes it. */
export function pathFrom(folder: string, path: string): string {
  if (path.startsWith('/')) return path;
  const from = folder === '.' ? [] : folder.split('/');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** A path that a person gave as argument or input, relative to the working directory. */
export function writtenPath(text: string): string {
  return resolvePath('.', text.replaceAll('\\', '/'));
}
