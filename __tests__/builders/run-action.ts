import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep, type RunnerResult, type RunnerStep } from '../../src/cli/demo/runner.ts';

/** The committed bundle: what a runner starts. */
const ACTION = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** Credentials that no account has; the emulator accepts any. */
export const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };

/** A home without AWS files, so that a developer's own profile never takes part. */
const NO_PROFILE = {
  AWS_SHARED_CREDENTIALS_FILE: path.join('no', 'such', 'credentials'),
  AWS_CONFIG_FILE: path.join('no', 'such', 'config'),
  AWS_EC2_METADATA_DISABLED: 'true',
};

/** Runs the bundled action in a workspace for a push to main, unless told otherwise. */
export function runAction(
  workspace: string,
  step: Partial<Omit<RunnerStep, 'entry' | 'workspace'>> = {},
): Promise<RunnerResult> {
  return runStep({
    entry: ACTION,
    workspace,
    inputs: {},
    event: { name: 'push', payload: { repository: { default_branch: 'main' } } },
    ref: 'refs/heads/main',
    sha: '0123456789abcdef0123456789abcdef01234567',
    ...step,
    environment: { ...NO_PROFILE, ...step.environment },
  });
}
