import { execFileSync } from 'node:child_process';
import type { Environment } from '../core/environment.ts';

/**
 * Values for `${…}` in the configuration: `env.X`, `git.sha`, `git.branch`. On a runner git is what
 * GitHub says it is (a checkout is detached there), elsewhere git itself is asked, and only when needed.
 */
export function projectVariables(
  environment: Environment,
  workingDirectory: string,
): (name: string) => string | undefined {
  const git = (...args: string[]): string | undefined => askGit(workingDirectory, args);
  const sources: Readonly<Record<string, () => string | undefined>> = {
    'git.sha': () => environment.GITHUB_SHA ?? git('rev-parse', 'HEAD'),
    'git.branch': () =>
      environment.GITHUB_HEAD_REF || environment.GITHUB_REF_NAME || git('branch', '--show-current'),
  };
  return (name) =>
    name.startsWith('env.') ? environment[name.slice('env.'.length)] : sources[name]?.();
}

/** The commit in the workspace; undefined outside of repositories and without git. */
export function checkedOutCommit(workingDirectory: string): string | undefined {
  return askGit(workingDirectory, ['rev-parse', 'HEAD']);
}

function askGit(cwd: string, args: string[]): string | undefined {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: [...stdio] }).trim();
  } catch {
    return undefined;
  }
}
