import { execFile } from 'node:child_process';

/** Bytes that git may answer: the list of all files of a large repository. */
const MAX_OUTPUT = 256 * 1_024 * 1_024;

/** Why git did not do what it was asked. */
export class GitError extends Error {
  override readonly name = 'GitError';
  /** True when there is no git to run. */
  readonly isMissing: boolean;

  constructor(message: string, isMissing: boolean) {
    super(message);
    this.isMissing = isMissing;
  }
}

/** Runs git in a folder and answers what it printed, byte for byte. Throws GitError with its own last words. */
export function runGit(cwd: string, args: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { cwd, encoding: 'buffer' as const, maxBuffer: MAX_OUTPUT };
    execFile('git', [...args], options, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const said = stderr
        .toString('utf8')
        .trim()
        .split(/[\r\n]+/)
        .at(-1);
      reject(new GitError(said || error.message, error.code === 'ENOENT'));
    });
  });
}
