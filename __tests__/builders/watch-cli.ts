import { once } from 'node:events';
import { startCli } from './run-cli.ts';

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
  const child = startCli(cwd, ['test', '--watch', ...args]);
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
  return {
    async said() {
      while (!WAITING.test(text)) {
        if (child.exitCode !== null) throw new Error(`it ended: ${text}`);
        await new Promise<void>((resolve) => (wake = resolve));
      }
      const end = WAITING.exec(text)!;
      const answer = text.slice(0, end.index + end[0].length);
      text = text.slice(answer.length);
      return answer;
    },
    async interrupt() {
      child.kill('SIGINT');
      const [code] = await closed;
      return code;
    },
  };
}
