import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { formatNumber } from '../core/format-number.ts';
import { FileError } from '../core/ports.ts';

/** A file above this size is no configuration, test or function: reading it would only exhaust memory. */
const MAX_FILE_BYTES = 16 * 1_024 * 1_024;

/** The path behind all links; throws FileError where that is outside of the root. */
export async function realInside(root: string, file: string): Promise<string> {
  const [real, realRoot] = await Promise.all([realpath(file), realpath(root)]).catch(
    (error: unknown) => (isInside(root, file) ? refuse(error) : refuseOutside()),
  );
  return isInside(realRoot, real) ? real : refuseOutside();
}

/** Text of a file below `root` after resolving links. Size and kind are known before it is opened. */
export async function readInside(root: string, file: string): Promise<string> {
  const real = await realInside(root, file);
  const { size, ...kind } = await kindOf(real).catch(refuse);
  if (!kind.isFile) throw new FileError(kind.isFolder ? REASONS.EISDIR : 'it is no ordinary file');
  if (size > MAX_FILE_BYTES) {
    const limit = formatNumber(MAX_FILE_BYTES);
    throw new FileError(`it has ${formatNumber(size)} bytes, the limit is ${limit}`);
  }
  return decodeText(await readFile(real).catch(refuse));
}

/** Opening a pipe would wait for whoever writes into it, reading a device may never end. */
async function kindOf(file: string) {
  const found = await stat(file);
  return { size: found.size, isFile: found.isFile(), isFolder: found.isDirectory() };
}

function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

/** Also for what is not there: whether a file exists outside is nobody's business. */
function refuseOutside(): never {
  throw new FileError('it lies outside of the repository', true);
}

/** UTF-8 text of a file; throws FileError for other bytes. */
export function decodeText(bytes: Uint8Array): string {
  try {
    // A byte order mark is kept: a function's code has to be uploaded byte for byte.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError('it is not UTF-8 text');
  }
}

const REASONS = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links go round in circles',
  ENAMETOOLONG: 'its name is too long',
  ERR_INVALID_ARG_VALUE: 'no file can have this name',
  EEXIST: 'there is such a file already',
  EROFS: 'the file system is read-only',
} as const;

/** Throws the FileError for an error of the file system. */
export function refuse(error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const reasons: Readonly<Record<string, string | undefined>> = REASONS;
  throw new FileError(reasons[code] ?? `the file system refused it (${code})`);
}
