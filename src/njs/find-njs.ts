import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { parseVersion, type NjsVersion } from './version.ts';

/** An installed njs. */
export interface NjsBinary {
  /** Absolute. */
  readonly path: string;
  readonly version: NjsVersion;
}

/** Milliseconds it may take to tell its version. */
const ANSWER_MS = 10_000;

/**
 * The first program named njs in the folders of `searchPath` (the variable PATH) that tells a version as njs
 * does; undefined when there is none.
 */
export async function findNjs(searchPath: string): Promise<NjsBinary | undefined> {
  for (const folder of searchPath.split(path.delimiter)) {
    // An empty entry or a relative one would run a program of the project under test.
    if (!path.isAbsolute(folder)) continue;
    const file = path.join(folder, 'njs');
    const version = await versionOf(file);
    if (version !== undefined) return { path: file, version };
  }
  return undefined;
}

async function versionOf(file: string): Promise<NjsVersion | undefined> {
  try {
    await access(file, constants.X_OK);
    const { stdout } = await promisify(execFile)(file, ['-v'], { env: {}, timeout: ANSWER_MS });
    return parseVersion(stdout);
  } catch {
    return undefined;
  }
}
