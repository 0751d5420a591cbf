import { startCli } from './run-cli.ts';
import { saidBy } from './said-by.ts';

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
  const spoken = saidBy(startCli(cwd, ['serve', '--port', '0', ...args]));
  const [listening] = await spoken.until(/(?:listening on |"url":")http:\S+\n/);
  return {
    url: /http:\/\/127\.0\.0\.1:\d+/.exec(listening)?.[0] ?? '',
    said: async (form) => {
      await spoken.until(form);
    },
    async interrupt() {
      const code = await spoken.interrupt();
      return { code, text: spoken.text() };
    },
  };
}
