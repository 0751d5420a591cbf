import { startCli } from './run-cli.ts';
import { saidBy } from './said-by.ts';

/** `cf2 test --watch` as a child process. */
export interface WatchProcess {
  /** Waits until it waits for changes, and answers all it has said since the last call. */
  said(): Promise<string>;
  /** Ends it as Ctrl-C does, and answers its exit code. */
  interrupt(): Promise<number | null>;
}

/** Its last line before it waits. */
const WAITING = /^Waiting for changes of .*\n/m;

/** Starts it in a folder. */
export function startWatch(cwd: string, ...args: string[]): WatchProcess {
  const spoken = saidBy(startCli(cwd, ['test', '--watch', ...args]));
  return {
    async said() {
      const { index, 0: waiting } = await spoken.until(WAITING);
      return spoken.take(index + waiting.length);
    },
    interrupt: spoken.interrupt,
  };
}
