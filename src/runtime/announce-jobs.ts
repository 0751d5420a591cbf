import type { Program } from './program/program.ts';
import type { SandboxAnswer, SandboxInvocation } from './sandbox/invocation.ts';
import type { WorkerBatch, WorkerRequest } from './worker-messages.ts';

/** A run that waits for its answer. */
export interface Job {
  readonly program: Program;
  readonly invocation: SandboxInvocation;
  readonly done: (answer: SandboxAnswer) => void;
}

/** Programs a worker keeps; an emulator makes a new one for every call. */
const MAX_PROGRAMS = 32;

/** Turns jobs into requests: programs and stores go along only when the worker does not know them yet. */
export class Announcer {
  private readonly ids = new Map<Program, number>();
  private nextId = 1;
  private kvs: SandboxInvocation['kvs'];

  /** Requests for jobs, in order. */
  announce(jobs: readonly Job[]): WorkerBatch {
    const requests: WorkerRequest[] = [];
    for (const { program, invocation } of jobs) {
      if (invocation.kvs !== this.kvs) requests.push({ kind: 'kvs', kvs: invocation.kvs });
      this.kvs = invocation.kvs;
      const id = this.ids.get(program) ?? this.introduce(program, requests);
      requests.push({ kind: 'run', program: id, invocation: { ...invocation, kvs: undefined } });
    }
    return requests;
  }

  private introduce(program: Program, requests: WorkerRequest[]): number {
    const [oldest] = this.ids;
    if (oldest !== undefined && this.ids.size >= MAX_PROGRAMS) {
      this.ids.delete(oldest[0]);
      requests.push({ kind: 'forget', id: oldest[1] });
    }
    const id = this.nextId++;
    this.ids.set(program, id);
    requests.push({ kind: 'program', id, program });
    return id;
  }
}
