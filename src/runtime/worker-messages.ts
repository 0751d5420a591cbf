import type { SandboxLimits } from './limits.ts';
import type { Program } from './program/program.ts';
import type { SandboxAnswer, SandboxInvocation } from './sandbox/invocation.ts';

/** One thing the worker is told. */
export type WorkerRequest =
  /** Always the first. */
  | { readonly kind: 'start'; readonly limits: SandboxLimits; readonly progress: SharedArrayBuffer }
  /** A program; it stays known until it is forgotten. */
  | { readonly kind: 'program'; readonly id: number; readonly program: Program }
  | { readonly kind: 'forget'; readonly id: number }
  /** Contents of the key value store for the runs that follow, because they can be megabytes. */
  | { readonly kind: 'kvs'; readonly kvs: SandboxInvocation['kvs'] }
  | {
      readonly kind: 'run';
      /** Id of its program. */
      readonly program: number;
      /** Without the contents of the key value store, which went before. */
      readonly invocation: SandboxInvocation;
    };

/** A message to the worker: requests, in order. One message for many events, because messages cost more. */
export type WorkerBatch = readonly WorkerRequest[];

/** What the worker says: `ready` once, then answers to the runs, in their order. */
export type WorkerReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answers'; readonly answers: readonly SandboxAnswer[] };

/**
 * How many runs a worker has finished, in memory that both sides see. It is told while the worker is busy,
 * and by it one knows what a worker was doing when it had to be killed.
 */
export class Progress {
  readonly shared: SharedArrayBuffer;
  private readonly cell: Int32Array;

  constructor(shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.shared = shared;
    this.cell = new Int32Array(shared);
  }

  /** The worker finished one more. */
  advance(): void {
    Atomics.add(this.cell, 0, 1);
  }

  get finished(): number {
    return Atomics.load(this.cell, 0);
  }
}
