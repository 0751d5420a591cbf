import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What a child process says on both streams, as it says it. */
export interface Spoken {
  /** Everything so far that was not taken. */
  text(): string;
  /** Waits until a form is in it. Throws when the process ends before. */
  until(form: RegExp): Promise<RegExpExecArray>;
  /** Takes so many characters from its beginning. */
  take(count: number): string;
  /** Ends the process as Ctrl-C does, and answers its exit code. */
  interrupt(): Promise<number | null>;
}

/** Listens to a process. */
export function saidBy(child: ChildProcess): Spoken {
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
    text: () => text,
    async until(form) {
      for (;;) {
        const found = form.exec(text);
        if (found !== null) return found;
        if (child.exitCode !== null) throw new Error(`it ended: ${text}`);
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    take(count) {
      const taken = text.slice(0, count);
      text = text.slice(count);
      return taken;
    },
    async interrupt() {
      child.kill('SIGINT');
      const [code] = await closed;
      return code;
    },
  };
}
