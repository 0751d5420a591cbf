import type { Worker } from 'node:worker_threads';
import { Announcer } from './announce-jobs.ts';
import type { Job } from './announce-jobs.ts';
import type { SandboxLimits } from './limits.ts';
import { ProgressWatch } from './progress-watch.ts';
import { Progress } from './worker-messages.ts';
import type { WorkerBatch, WorkerReply } from './worker-messages.ts';

/** Why a worker ended although nobody asked it to. */
export type WorkerEnd =
  { readonly why: 'too-long' } | { readonly why: 'broken'; readonly detail: string };

/** What a worker leaves behind that ended by itself. */
export interface LeftBehind<Task> {
  /** Whether it ever got ready. */
  readonly hadStarted: boolean;
  /** What it was doing when it ended. */
  readonly guilty: Task | undefined;
  /** Everything else that has no answer, in order. */
  readonly rest: readonly Task[];
}

/** What the owner of a worker hears. */
interface WorkerEvents<Task extends Job> {
  /** Some jobs were answered. */
  readonly answered: () => void;
  /** The worker is gone. */
  readonly ended: (end: WorkerEnd, left: LeftBehind<Task>) => void;
}

/**
 * One living worker, watched: when it takes longer than `killMs` over one event it is terminated, because
 * long natives of the engine do not listen to interrupts.
 */
export class SandboxWorker<Task extends Job> {
  private readonly worker: Worker;
  private readonly limits: SandboxLimits;
  private readonly events: WorkerEvents<Task>;
  private readonly announcer = new Announcer();
  private readonly progress = new Progress();
  private readonly watch: ProgressWatch;
  private jobs: readonly Task[] = [];
  private answered = 0;
  private isReady = false;
  private isOver = false;

  /** Takes over a fresh worker. */
  constructor(worker: Worker, limits: SandboxLimits, events: WorkerEvents<Task>) {
    this.worker = worker;
    this.limits = limits;
    this.events = events;
    this.watch = new ProgressWatch(
      () => this.progress.finished,
      () => {
        if (this.untold < this.jobs.length) this.end({ why: 'too-long' });
      },
    );
    worker.on('message', (reply: WorkerReply) => {
      this.hear(reply);
    });
    worker.on('error', (error) => {
      this.end({ why: 'broken', detail: error instanceof Error ? error.message : String(error) });
    });
    worker.on('exit', (code) => {
      this.end({ why: 'broken', detail: `it ended with code ${String(code)}` });
    });
    worker.unref();
    this.send([{ kind: 'start', limits, progress: this.progress.shared }]);
  }

  /** Jobs that were posted and are not answered yet. */
  get load(): number {
    return this.jobs.length;
  }

  post(jobs: readonly Task[]): void {
    this.send(this.announcer.announce(jobs));
    const wasIdle = this.jobs.length === 0;
    this.jobs = [...this.jobs, ...jobs];
    if (wasIdle) this.settle();
  }

  /** Ends the worker; answers the jobs that it leaves behind. */
  async stop(): Promise<readonly Task[]> {
    this.isOver = true;
    this.watch.end();
    await this.worker.terminate();
    return this.jobs;
  }

  /** It answers many at once, so it may have finished more than it has told. */
  private get untold(): number {
    return this.progress.finished - this.answered;
  }

  private send(batch: WorkerBatch): void {
    this.worker.postMessage(batch);
  }

  private hear(reply: WorkerReply): void {
    if (this.isOver) return;
    if (reply.kind === 'ready') this.isReady = true;
    else {
      const done = this.jobs.slice(0, reply.answers.length);
      this.jobs = this.jobs.slice(done.length);
      this.answered += done.length;
      reply.answers.forEach((answer, index) => done[index]?.done(answer));
      this.events.answered();
    }
    this.settle();
  }

  /** Waits while there is something to wait for; an idle worker does not keep the process alive. */
  private settle(): void {
    if (this.jobs.length === 0) {
      this.watch.end();
      this.worker.unref();
    } else {
      this.watch.begin(this.isReady ? this.limits.killMs : this.limits.startMs);
      this.worker.ref();
    }
  }

  private end(reason: WorkerEnd): void {
    if (this.isOver) return;
    this.isOver = true;
    this.watch.end();
    void this.worker.terminate();
    const guilty = this.isReady ? this.jobs[this.untold] : undefined;
    const rest = this.jobs.filter((job) => job !== guilty);
    this.events.ended(reason, { hadStarted: this.isReady, guilty, rest });
  }
}
