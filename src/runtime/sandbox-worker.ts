import type { Worker } from 'node:worker_threads';
import type { SandboxLimits } from './limits.ts';
import type { Program } from './program/program.ts';
import type { SandboxAnswer, SandboxInvocation } from './sandbox/invocation.ts';
import type { WorkerReply, WorkerRequest } from './worker-messages.ts';

/** Why a worker ended although nobody asked it to. */
export type WorkerEnd =
  { readonly why: 'too-long' } | { readonly why: 'broken'; readonly detail: string };

/** A run that waits for its answer. */
export interface Job {
  readonly program: Program;
  readonly invocation: SandboxInvocation;
  readonly done: (answer: SandboxAnswer) => void;
}

/** What the owner of a worker hears. */
interface WorkerEvents<Task extends Job> {
  /** A job was answered. */
  readonly answered: () => void;
  /** The worker is gone; what it left behind, in order, and whether it ever got ready. */
  readonly ended: (end: WorkerEnd, jobs: readonly Task[], hadStarted: boolean) => void;
}

/** One living worker. */
export interface SandboxWorker<Task extends Job> {
  /** Jobs that were posted and are not answered yet. */
  readonly load: number;
  post(job: Task): void;
  /** Ends the worker; answers the jobs that it leaves behind. */
  stop(): Promise<readonly Task[]>;
}

/** Programs a worker keeps; an emulator makes a new one for every call. */
const MAX_PROGRAMS = 32;

/** Tells a worker programs and stores only when it does not know them yet. */
function createAnnouncer(send: (request: WorkerRequest) => void): (job: Job) => number {
  const ids = new Map<Program, number>();
  let nextId = 1;
  let kvs: SandboxInvocation['kvs'];
  const forgetOldest = (): void => {
    const [oldest] = ids;
    if (oldest === undefined || ids.size < MAX_PROGRAMS) return;
    ids.delete(oldest[0]);
    send({ kind: 'forget', id: oldest[1] });
  };
  return ({ program, invocation }) => {
    if (invocation.kvs !== kvs) send({ kind: 'kvs', kvs: invocation.kvs });
    kvs = invocation.kvs;
    const known = ids.get(program);
    if (known !== undefined) return known;
    forgetOldest();
    const id = nextId++;
    ids.set(program, id);
    send({ kind: 'program', id, program });
    return id;
  };
}

/**
 * Takes over a fresh worker and watches it: a worker that takes longer than `killMs` over one event is
 * terminated, because long natives of the engine do not listen to interrupts.
 */
export function watchWorker<Task extends Job>(
  worker: Worker,
  limits: SandboxLimits,
  events: WorkerEvents<Task>,
): SandboxWorker<Task> {
  const jobs = new Map<number, Task>();
  let nextJob = 1;
  let isReady = false;
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;

  const send = (request: WorkerRequest): void => {
    worker.postMessage(request);
  };
  const announce = createAnnouncer(send);
  const end = (reason: WorkerEnd): void => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    void worker.terminate();
    events.ended(reason, [...jobs.values()], isReady);
  };
  /** Answers may be waiting behind a blocked event loop: they count before the clock does. */
  const judge = (): void => {
    const head = [...jobs.keys()][0];
    setImmediate(() => {
      if (isOver || head === undefined) return;
      if (jobs.has(head)) end({ why: 'too-long' });
    });
  };
  const watch = (): void => {
    clearTimeout(timer);
    if (jobs.size === 0) worker.unref();
    else {
      worker.ref();
      timer = setTimeout(judge, isReady ? limits.killMs : limits.startMs);
    }
  };
  const hear = (reply: WorkerReply): void => {
    if (isOver) return;
    if (reply.kind === 'ready') isReady = true;
    else {
      const job = jobs.get(reply.job);
      jobs.delete(reply.job);
      job?.done(reply.answer);
      events.answered();
    }
    watch();
  };
  worker.on('message', hear);
  worker.on('error', (error) => {
    end({ why: 'broken', detail: error instanceof Error ? error.message : String(error) });
  });
  worker.on('exit', (code) => {
    end({ why: 'broken', detail: `it ended with code ${String(code)}` });
  });
  worker.unref();
  send({ kind: 'start', limits });

  return {
    get load() {
      return jobs.size;
    },
    post(job) {
      const program = announce(job);
      const id = nextJob++;
      jobs.set(id, job);
      send({ kind: 'run', job: id, program, invocation: { ...job.invocation, kvs: undefined } });
      if (jobs.size === 1) watch();
    },
    async stop() {
      isOver = true;
      clearTimeout(timer);
      await worker.terminate();
      return [...jobs.values()];
    },
  };
}
