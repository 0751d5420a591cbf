import { errorAt } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import { newestKept } from '../../files/kept-files.ts';
import type { AfterFlags } from '../publishing.ts';
import type { ProjectFlags } from '../project-options.ts';
import type { SelectionFlags } from '../test/selection-options.ts';

/** Options of `cf2 rollback`. */
export interface RollbackFlags extends ProjectFlags, SelectionFlags, AfterFlags {
  readonly to?: string;
  readonly toCommit?: string;
  readonly testsOf?: string;
  readonly keep?: string;
  readonly json?: boolean;
}

/** What is to come back: the version in a file, or the code of a commit. */
export type RollbackTarget =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'commit'; readonly revision: string };

/**
 * The one target that options name; `keptName` is the function's name in files, `folder` where they lie.
 * Which version is right only a person knows: the newest file of this machine may be older than what others
 * published. Throws InputError.
 */
export async function parseTarget(
  { to, toCommit, testsOf }: RollbackFlags,
  { id, name, folder }: { readonly id: string; readonly name: string; readonly folder: string },
): Promise<RollbackTarget> {
  if (toCommit !== undefined && to !== undefined) throw conflict('--to');
  if (toCommit !== undefined && testsOf !== undefined) throw conflict('--tests-of');
  if (to !== undefined) return { kind: 'file', path: to };
  if (toCommit !== undefined) return { kind: 'commit', revision: toCommit };
  const newest = await newestKept(folder, name);
  throw new InputError([errorAt(undefined, 'nothing-to-restore', { id, newest })]);
}

/** A commit brings its own code and its own tests. */
function conflict(option: string): InputError {
  return new InputError([errorAt(undefined, 'conflict', { keys: [option, '--to-commit'] })]);
}
