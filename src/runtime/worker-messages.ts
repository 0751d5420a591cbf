import type { SandboxLimits } from './limits.ts';
import type { Program } from './program/program.ts';
import type { SandboxAnswer, SandboxInvocation } from './sandbox/invocation.ts';

/** What the worker is told. Messages are handled one after the other, in order. */
export type WorkerRequest =
  /** Always the first. */
  | { readonly kind: 'start'; readonly limits: SandboxLimits }
  /** Prepares a program; it stays known until it is forgotten. */
  | { readonly kind: 'program'; readonly id: number; readonly program: Program }
  | { readonly kind: 'forget'; readonly id: number }
  /** Contents of the key value store for the runs that follow, because they can be megabytes. */
  | { readonly kind: 'kvs'; readonly kvs: SandboxInvocation['kvs'] }
  | {
      readonly kind: 'run';
      readonly job: number;
      readonly program: number;
      /** Without the contents of the key value store, which went before. */
      readonly invocation: SandboxInvocation;
    };

/** What the worker says: `ready` once, then an answer per run, in order. */
export type WorkerReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly job: number; readonly answer: SandboxAnswer };
