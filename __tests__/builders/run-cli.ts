import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** How a command ended. */
export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the bundled command line in a folder, with nothing of the developer's environment. */
export function startCli(
  cwd: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const { PATH = '', SystemRoot = '' } = process.env;
  const profiles = {
    AWS_SHARED_CREDENTIALS_FILE: path.join('no', 'such', 'credentials'),
    AWS_CONFIG_FILE: path.join('no', 'such', 'config'),
    AWS_EC2_METADATA_DISABLED: 'true',
    XDG_STATE_HOME: path.join(cwd, '.state'),
  };
  const env = { PATH, SystemRoot, ...profiles, ...environment };
  return spawn(process.execPath, [CLI, ...args], { cwd, env });
}

/** Runs the bundled command line to its end; `input` is what it reads from its standard input. */
export async function runCli(
  cwd: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
): Promise<CliResult> {
  const child = startCli(cwd, args, environment);
  child.stdin?.end(input);
  const texts = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { exitCode: code ?? -1, ...texts };
}
