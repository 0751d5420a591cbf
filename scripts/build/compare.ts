import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file below `folder`, as sorted paths with `/`; none when the folder does not exist. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** One line for each file that is not, byte for byte, the same in both folders. */
export function differences(committed: string, built: string): string[] {
  const before = new Set(filesBelow(committed));
  const after = new Set(filesBelow(built));
  const isSame = (file: string) =>
    readFileSync(path.join(committed, file)).equals(readFileSync(path.join(built, file)));
  const describe = (file: string) => {
    if (!before.has(file)) return [`${file}: missing`];
    if (!after.has(file)) return [`${file}: left over, no build makes it`];
    return isSame(file) ? [] : [`${file}: differs`];
  };
  return [...new Set([...before, ...after])].sort().flatMap(describe);
}
