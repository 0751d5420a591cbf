import { once } from 'node:events';
import { startCli } from './run-cli.ts';

/** `cf2 serve` as a child process. */
export interface ServeProcess {
  readonly url: string;
  /** Waits until it has said something of this form since it began. */
  said(form: RegExp): Promise<void>;
  /** Ends it as Ctrl-C does; answers its exit code and all it said. */
  interrupt(): Promise<{ readonly code: number | null; readonly text: string }>;
}

/** Starts it in a folder on a free port, and waits until it listens. */
export async function startServe(cwd: string, ...args: string[]): Promise<ServeProcess> {
  const child = startCli(cwd, ['serve', '--port', '0', ...args]);
  const closed = once(child, 'close') as Promise<[number | null]>;
  let text = '';
  let wake: () => void = () => undefined;
  const add = (chunk: string): void => {
    text += chunk;
    wake();
  };
  child.stdout?.setEncoding('utf8').on('data', add);
  child.stderr?.setEncoding('utf8').on('data', add);
  void closed.then(() => wake());
  const said = async (form: RegExp): Promise<void> => {
    while (!form.test(text)) {
      if (child.exitCode !== null) throw new Error(`it ended: ${text}`);
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  await said(/(?:listening on |"url":")http:\S+\n/);
  return {
    url: /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '',
    said,
    async interrupt() {
      child.kill('SIGINT');
      const [code] = await closed;
      return { code, text };
    },
  };
}
