import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll } from '@jest/globals';
import { startCli } from './run-cli.ts';

/** The embedded CloudFront as a process of its own. */
export interface EmulatorProcess {
  readonly url: string;
  /** Ends it and answers its exit code. */
  stop(): Promise<number | null>;
  /** Ends it at once, whatever it is doing; resolves when it is gone. */
  kill(): Promise<void>;
}

const started = new Set<ChildProcess>();

/** A test that fails must not leave one behind: it would keep the test run from ending. */
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** Starts `cf2 emulator` in a folder, and waits until it listens. */
export async function startEmulatorProcess(
  cwd: string,
  ...args: string[]
): Promise<EmulatorProcess> {
  const child = startCli(cwd, ['emulator', ...args]);
  started.add(child);
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
  while (!said.includes('\n')) await once(child.stdout ?? child, 'data');
  const url =
    /^(?:cf2 emulator listening on |\{"url":")(http:\/\/127\.0\.0\.1:\d+)(?:"\})?\n$/.exec(
      said,
    )?.[1];
  if (url === undefined) throw new Error(`the emulator said ${JSON.stringify(said)}`);
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      const [code] = (await once(child, 'close')) as [number | null];
      return code;
    },
    kill: async () => {
      const gone = once(child, 'close');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
