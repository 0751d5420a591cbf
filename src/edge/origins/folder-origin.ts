import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { lookup } from 'mrmime';
import { splitTarget, type EdgeResponse, type Origin } from '../messages.ts';

/** What a distribution answers `/` with (its default root object). */
const ROOT_OBJECT = 'index.html';
const UNKNOWN_TYPE = 'application/octet-stream';

const plain = (status: number, text: string): EdgeResponse => ({
  status,
  description: undefined,
  headers: [['content-type', 'text/plain; charset=utf-8']],
  body: new TextEncoder().encode(`${text}\n`),
});

/**
 * An origin that has the files of a folder, as a bucket has objects: only `/` stands for another file, folders
 * have no listing, and nothing outside of the folder is served.
 */
export function folderOrigin(folder: string): Origin {
  return async ({ method, target }) => {
    if (method !== 'GET' && method !== 'HEAD') return plain(405, 'files can only be read');
    const file = await fileAt(folder, splitTarget(target).uri);
    if (file === undefined) return plain(404, 'there is no such file');
    return {
      status: 200,
      description: undefined,
      headers: [
        ['content-type', typeOf(file.path)],
        ['content-length', String(file.size)],
        ['last-modified', file.modified.toUTCString()],
      ],
      body: method === 'HEAD' ? undefined : createReadStream(file.path),
    };
  };
}

function typeOf(file: string): string {
  const type = lookup(file) ?? UNKNOWN_TYPE;
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly modified: Date;
}

async function fileAt(folder: string, uri: string): Promise<FoundFile | undefined> {
  try {
    const decoded = decodeURIComponent(uri);
    const root = await realpath(folder);
    const real = await realpath(path.join(root, decoded === '/' ? ROOT_OBJECT : decoded));
    if (!real.startsWith(root + path.sep) || decoded.endsWith('/') !== (decoded === '/'))
      return undefined;
    const found = await stat(real);
    return found.isFile() ? { path: real, size: found.size, modified: found.mtime } : undefined;
  } catch {
    // No such file, no such name, or an escape that is none.
    return undefined;
  }
}
