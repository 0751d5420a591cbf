import { spawn } from 'node:child_process';
import type { NjsLimits } from './limits.ts';

/** How a process of njs ended. */
export interface NjsRun {
  /** Everything it printed. */
  readonly stdout: string;
  /** What it says of an error that nothing caught: `Thrown:` and more. */
  readonly stderr: string;
  /** Why cf2 ended it; undefined when it ended by itself. */
  readonly killed: 'silent' | 'output' | undefined;
  /** The signal that ended it; undefined when it exited. */
  readonly signal: NodeJS.Signals | undefined;
}

/**
 * Sandbox mode (no files), no code from text, unhandled rejections ignored, the program from standard input. The
 * process gets an empty environment.
 */
const OPTIONS = ['-s', '-u', '-r', '-'];
/** A shell sets the bound on memory; where it cannot, there is none. */
const BOUNDED = 'ulimit -v "$1" 2>/dev/null; shift; exec "$@"';

/** Runs a program to its end, or to a limit. Never rejects. */
export function runNjs(path: string, program: string, limits: NjsLimits): Promise<NjsRun> {
  const { silenceMs, outputBytes, memoryKilobytes } = limits;
  const args = ['-c', BOUNDED, 'sh', String(memoryKilobytes), path, ...OPTIONS];
  const child = spawn('/bin/sh', args, { env: { TZ: 'UTC' }, stdio: 'pipe' });
  const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  let size = 0;
  let killed: NjsRun['killed'];
  const kill = (why: 'silent' | 'output'): void => {
    killed ??= why;
    child.kill('SIGKILL');
  };
  const silence = setTimeout(() => {
    kill('silent');
  }, silenceMs);
  const keep = (stream: 'stdout' | 'stderr') => (chunk: Buffer) => {
    silence.refresh();
    size += chunk.length;
    if (size > outputBytes) kill('output');
    else chunks[stream].push(chunk);
  };
  child.stdout.on('data', keep('stdout'));
  child.stderr.on('data', keep('stderr'));
  // It may end before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(program);
  return new Promise((resolve) => {
    const end = (failure = '', signal: NodeJS.Signals | null = null): void => {
      clearTimeout(silence);
      const textOf = (stream: 'stdout' | 'stderr'): string =>
        Buffer.concat(chunks[stream]).toString('utf8');
      const stderr = failure + textOf('stderr');
      resolve({ stdout: textOf('stdout'), stderr, killed, signal: signal ?? undefined });
    };
    child.on('close', (_code, signal) => {
      end('', signal);
    });
    child.on('error', (error) => {
      end(error.message);
    });
  });
}
