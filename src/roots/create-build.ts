import { spawn } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BuildError, type Build } from '../core/built-code.ts';
import { isSecretVariable, type Environment } from '../core/environment.ts';
import { fillIn } from './build-command.ts';
import { readSourceMap } from './read-source-map.ts';

/** A build that takes longer is ended, milliseconds. */
const LONGEST = 10 * 60 * 1_000;

/** So much of what a build prints is kept, characters. */
const LAST_OUTPUT = 2_000;

/** Runs builds in a working directory. What they make lies in a folder of its own, which is gone afterwards. */
export function createBuild(workingDirectory: string, environment: Environment): Build {
  return async (source, { command }) => {
    // Source maps lead from the folder to the sources, as the file system knows both.
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'cf2-build-')));
    const out = path.join(folder, `${path.basename(source).replace(/(.)\.[^.]*$/, '$1')}.js`);
    try {
      await run(fillIn(command, { source, out }), workingDirectory, withoutSecrets(environment));
      const text = await readFile(out, 'utf8').catch(() => {
        throw new BuildError('it wrote nothing to ${out}');
      });
      return { text, ...(await readSourceMap(text, out, workingDirectory)) };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/** Builds need no credentials, and what has none cannot print them. */
function withoutSecrets(environment: Environment): NodeJS.ProcessEnv {
  const entries = Object.entries(environment).filter(([name]) => !isSecretVariable(name));
  return Object.fromEntries<string | undefined>(entries);
}

function run(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      cwd,
      env,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST,
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed = (printed + text).slice(-LAST_OUTPUT);
      });
    }
    child.on('error', ({ message }) => reject(new BuildError(message)));
    child.on('close', (code, signal) => {
      if (code === 0) return resolve();
      reject(
        new BuildError(
          code === null ? `signal ${signal}` : `exit code ${code}`,
          tellingLine(printed),
        ),
      );
    });
  });
}

/** The line that says what is wrong: the first one with an error in it, else the last one. */
function tellingLine(printed: string): string {
  const lines = printed.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? '').trim();
}
