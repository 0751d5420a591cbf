import { execFile, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** Nothing of the person's own configuration may reach a client, and no credentials that work anywhere. */
const ENVIRONMENT: NodeJS.ProcessEnv = {
  ...process.env,
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'example',
  AWS_SESSION_TOKEN: '',
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_CONFIG_FILE: path.join(tmpdir(), 'cf2-no-such-config'),
  AWS_SHARED_CREDENTIALS_FILE: path.join(tmpdir(), 'cf2-no-such-credentials'),
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_PAGER: '',
  AWS_MAX_ATTEMPTS: '1',
  AWS_PROFILE: undefined,
  NO_PROXY: '127.0.0.1',
};

/** What a command prints, on either stream; undefined when it is not there or fails. */
export function answerOf(command: string, ...args: string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: ENVIRONMENT,
    timeout: 60_000,
  });
  return status === 0 ? `${stdout}${stderr}`.trim() : undefined;
}

const execute = promisify(execFile);

/** Runs a client and answers what it prints; rejects with what it said when it fails. */
export async function runClient(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<string> {
  const { cwd, env = {} } = options;
  const { stdout } = await execute(command, args, {
    cwd,
    env: { ...ENVIRONMENT, ...env },
    maxBuffer: 16 * 1_024 * 1_024,
  });
  return stdout;
}
