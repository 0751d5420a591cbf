import { once } from 'node:events';
import { startCli } from './run-cli.ts';

/** The embedded CloudFront as a process of its own. */
export interface EmulatorProcess {
  readonly url: string;
  /** Ends it and answers its exit code. */
  stop(): Promise<number | null>;
}

/** Starts `cf2 emulator` in a folder, and waits until it listens. */
export async function startEmulatorProcess(
  cwd: string,
  ...args: string[]
): Promise<EmulatorProcess> {
  const child = startCli(cwd, ['emulator', ...args]);
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
  };
}
