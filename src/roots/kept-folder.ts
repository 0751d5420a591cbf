import { homedir } from 'node:os';
import path from 'node:path';
import type { Environment } from '../core/environment.ts';

/** Where versions are kept, first match wins: in a job the runner's own folder, else where programs keep state. */
const PLACES: readonly (readonly [variable: string, ...below: string[]])[] = [
  ['RUNNER_TEMP', 'cf2-rollback'],
  // https://specifications.freedesktop.org/basedir-spec/latest/
  ['XDG_STATE_HOME', 'cf2', 'rollback'],
  ['LOCALAPPDATA', 'cf2', 'rollback'],
  ['HOME', '.local', 'state', 'cf2', 'rollback'],
];

/**
 * The folder for versions that were LIVE before a publish: never in the repository, which a run must not
 * change unasked, and not among temporary files, which the next start of a machine removes.
 */
export function keptFolder(environment: Environment): string {
  const [place] = PLACES.flatMap(([variable, ...below]) => {
    const base = environment[variable];
    return base !== undefined && path.isAbsolute(base) ? [path.join(base, ...below)] : [];
  });
  return place ?? path.join(homedir(), '.local', 'state', 'cf2', 'rollback');
}
