import path from 'node:path';
import { errorAt } from '../core/diagnostics.ts';
import { InputError } from '../core/errors.ts';
import { FileError, type Files } from '../core/ports.ts';
import { GitError, runGit } from './git.ts';
import { decodeText } from './read-inside.ts';

/** The files of a working directory as one commit has them. */
export interface CommitFiles extends Files {
  /** Full hash of the commit. */
  readonly commit: string;
}

/** One file of a commit. */
interface Entry {
  readonly isOrdinary: boolean;
  /** Name of its content in git. */
  readonly object: string;
}

/**
 * Opens a commit, which may be named by anything that git understands. What is checked out is neither read nor
 * changed. Throws InputError `no-commit`.
 */
export async function openCommit(workingDirectory: string, text: string): Promise<CommitFiles> {
  const base = path.resolve(workingDirectory);
  const git = (...args: string[]) => runGit(base, args);
  const prefix = await git('rev-parse', '--show-prefix').catch(refuseWith(text, 'no-repository'));
  const commit = await resolveCommit(git, text);
  const listed = await git('ls-tree', '-r', '-z', '--full-tree', commit);
  const entries = parseEntries(listed.toString('utf8'));
  const below = prefix.toString('utf8').trim();
  const place = (file: string) => Promise.resolve(file).then((it) => pathInRepository(below, it));
  return {
    commit,
    async readText(file) {
      const entry = entries.get(await place(file));
      if (entry === undefined) throw new FileError(`commit ${commit} has no such file`);
      if (!entry.isOrdinary) throw new FileError(`it is no ordinary file in commit ${commit}`);
      return decodeText(await git('cat-file', 'blob', entry.object).catch(asFileError));
    },
    list: (folder) => place(folder).then((it) => namesBelow([...entries.keys()], it)),
    exists: (file) => place(file).then((it) => entries.has(it)),
  };
}

type Git = (...args: string[]) => Promise<Buffer>;

async function resolveCommit(git: Git, text: string): Promise<string> {
  // What begins with a dash would be an option.
  const revision = text.startsWith('-') ? '' : text;
  const args = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
  const answer = await git(...args).catch(refuseWith(text, 'unknown'));
  return answer.toString('utf8').trim();
}

function refuseWith(text: string, why: 'no-repository' | 'unknown') {
  return (error: unknown): never => {
    if (!(error instanceof GitError)) throw error;
    const args = { text, why: error.isMissing ? ('no-git' as const) : why };
    throw new InputError([errorAt(undefined, 'no-commit', args)]);
  };
}

function asFileError(error: unknown): never {
  throw error instanceof GitError ? new FileError(`git says: ${error.message}`) : error;
}

/** `<mode> <type> <object>\t<path>`, each ended by NUL. https://git-scm.com/docs/git-ls-tree */
function parseEntries(listed: string): ReadonlyMap<string, Entry> {
  const entries = listed.split('\0').flatMap((line): [string, Entry][] => {
    const [, mode = '', object = '', file = ''] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
    return file === '' ? [] : [[file, { isOrdinary: mode.startsWith('100'), object }]];
  });
  return new Map(entries);
}

function pathInRepository(prefix: string, file: string): string {
  const inside = path.posix.normalize(path.posix.join(prefix, file)).replace(/\/$/, '');
  if (path.posix.isAbsolute(file) || inside === '..' || inside.startsWith('../')) {
    throw new FileError('it lies outside of the repository', true);
  }
  return inside;
}

/** Names of files and folders directly in a folder, sorted. */
function namesBelow(paths: readonly string[], folder: string): readonly string[] {
  const start = folder === '.' ? '' : `${folder}/`;
  const below = paths.filter((it) => it.startsWith(start));
  const names = below.map((it) => it.slice(start.length).split('/')[0] ?? '');
  return [...new Set(names)].sort();
}
