import type { Worker } from 'node:worker_threads';
import type { SandboxLimits } from './limits.ts';
import type { Program } from './program/program.ts';
import { NOTHING_SEEN } from './sandbox/invocation.ts';
import type { SandboxAnswer, SandboxInvocation } from './sandbox/invocation.ts';
import { failedResult } from './sandbox/test-result.ts';
import type { Job } from './announce-jobs.ts';
import { SandboxWorker } from './sandbox-worker.ts';
import type { LeftBehind, WorkerEnd } from './sandbox-worker.ts';

/** Events that are at the worker at most, so that it never waits for the next one. */
const WINDOW = 512;
/** Workers that may fail to start, one after the other, before cf2 gives up. */
const MAX_FAILED_STARTS = 2;

/** Runs events in a worker, in order, and replaces the worker when an event kills it. */
export interface SandboxQueue {
  /** Rejects only when no worker can be started, or after close. */
  run(program: Program, invocation: SandboxInvocation): Promise<SandboxAnswer>;
  close(): Promise<void>;
}

interface Waiting extends Job {
  readonly fail: (error: Error) => void;
}

/** The worker died with all it knew of the event: no logs, nothing seen. */
function killedAnswer(end: WorkerEnd, { killMs }: SandboxLimits): SandboxAnswer {
  const text =
    end.why === 'too-long'
      ? 'Error: the function ran longer than cf2 allows offline and had to be killed'
      : `Error: the function broke the offline sandbox: ${end.detail}`;
  const result = failedResult(text, []);
  return { result, observations: NOTHING_SEEN, durationMs: killMs, wantsSecondLook: false };
}

/** Starts a worker at once and keeps one going until close. */
export function createSandboxQueue(spawnWorker: () => Worker, limits: SandboxLimits): SandboxQueue {
  let waiting: Waiting[] = [];
  let worker: SandboxWorker<Waiting> | undefined;
  let failedStarts = 0;
  let isFilling = false;
  /** Why nothing runs any more. */
  let gaveUp: string | undefined;

  const giveUp = (why: string): void => {
    gaveUp = why;
    for (const job of waiting.splice(0)) job.fail(new Error(why));
  };
  /** Once for everything that is asked for in one go. */
  const fillSoon = (): void => {
    if (isFilling) return;
    isFilling = true;
    queueMicrotask(() => {
      isFilling = false;
      fill();
    });
  };
  const fill = (): void => {
    if (waiting.length === 0 || gaveUp !== undefined) return;
    worker ??= start();
    const room = WINDOW - worker.load;
    if (room <= 0) return;
    const jobs = waiting.slice(0, room);
    waiting = waiting.slice(room);
    worker.post(jobs);
  };
  const ended = (end: WorkerEnd, { hadStarted, guilty, rest }: LeftBehind<Waiting>): void => {
    worker = undefined;
    waiting = [...rest, ...waiting];
    failedStarts = hadStarted ? 0 : failedStarts + 1;
    if (failedStarts >= MAX_FAILED_STARTS) {
      const detail = end.why === 'broken' ? end.detail : 'it took too long';
      giveUp(`the offline sandbox does not start: ${detail}`);
      return;
    }
    guilty?.done(killedAnswer(end, limits));
    fill();
  };
  const start = (): SandboxWorker<Waiting> =>
    new SandboxWorker(spawnWorker(), limits, { answered: fill, ended });
  worker = start();

  return {
    run: (program, invocation) =>
      new Promise((done, fail) => {
        if (gaveUp !== undefined) {
          fail(new Error(gaveUp));
          return;
        }
        waiting.push({ program, invocation, done, fail });
        fillSoon();
      }),
    async close() {
      const left = (await worker?.stop()) ?? [];
      waiting = [...left, ...waiting];
      giveUp('the offline runtime has been closed');
    },
  };
}
