/**
 * What cf2 uses of @actions/core. The package takes some 50 ms to load, most of it for an HTTP client
 * that only OpenID tokens need, so it is loaded through here, once, where it is certain to be used.
 */
export type RunnerCommands = Pick<
  typeof import('@actions/core'),
  | 'error'
  | 'warning'
  | 'notice'
  | 'info'
  | 'startGroup'
  | 'endGroup'
  | 'setOutput'
  | 'summary'
  | 'getIDToken'
>;

/** Loads @actions/core. Its commands go to this process's stdout and to the runner's files. */
export function loadRunnerCommands(): Promise<RunnerCommands> {
  return import('@actions/core');
}
