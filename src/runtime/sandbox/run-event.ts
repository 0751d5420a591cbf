import type { Ending, EventState } from '../guest/guest.ts';
import type { SandboxInvocation } from './invocation.ts';
import type { Machine } from './machine.ts';

/** A program in the engine's own form. */
export interface CompiledProgram {
  readonly bytecode: Uint8Array;
  /** Answers the global `handler`, however it is declared. */
  readonly lookup: Uint8Array;
}

/** Finds the handler also where it is a global `let` or `const`, which no object has. */
export const LOOKUP_SCRIPT = 'typeof handler === "undefined" ? undefined : handler';

/** How a run ended; `interrupted` when it took too long. */
export type EventEnding = Ending | { readonly kind: 'interrupted' };

function stateOf(invocation: SandboxInvocation): EventState {
  const { eventType, clock, kvs, edgeLocation, rawQueryString } = invocation;
  return {
    eventType,
    clock,
    edgeLocation: edgeLocation ?? null,
    rawQueryString,
    keyCount: kvs && Object.keys(kvs).length,
  };
}

function drainJobs(machine: Machine): void {
  while (!machine.guard.tripped && machine.runJob());
}

function runGuarded(machine: Machine, program: CompiledProgram, event: string): string {
  const top = machine.run(program.bytecode);
  if (top.kind === 'thrown') return machine.call('describe', top.handle);
  drainJobs(machine);
  machine.call('start', machine.run(program.lookup).handle, event);
  drainJobs(machine);
  return machine.call('finish');
}

/** Runs one event on a machine that has just been reset. Throws when the engine itself gave up. */
export function runEvent(
  machine: Machine,
  program: CompiledProgram,
  invocation: SandboxInvocation,
): EventEnding {
  const { guard } = machine;
  machine.call('begin', JSON.stringify(stateOf(invocation)));
  guard.start();
  try {
    const ending = runGuarded(machine, program, invocation.event);
    return guard.tripped ? { kind: 'interrupted' } : (JSON.parse(ending) as Ending);
  } catch (error) {
    if (guard.tripped) return { kind: 'interrupted' };
    throw error;
  } finally {
    guard.stop();
  }
}
