import type { Ending, Seen, ToldEnding } from '../guest/guest.ts';
import { MATCH_LIMIT } from '../pattern/match-on-host.ts';
import { approachFresh, approachQuickly, drainJobs } from './approach-event.ts';
import type { SandboxInvocation } from './invocation.ts';
import type { LoadedProgram } from './load-program.ts';
import type { Machine } from './machine.ts';

/** How a run ended; `interrupted` when it took too long. */
export type EventEnding = Ending | { readonly kind: 'interrupted' };

/** How a run ended, and what the function was seen doing if that was anything. */
export interface RunOutcome {
  readonly ending: EventEnding;
  readonly seen: Seen | undefined;
  /** undefined when time ended the run, or the script did not even begin. */
  readonly steps: number | undefined;
}

type Approaching = typeof approachFresh;

/** PCRE counts its steps and gives up; here an expression that goes on and on ends by the clock. */
function interruption({ session: { program, interrupted } }: Machine): EventEnding {
  if (program === undefined || interrupted !== 'regexp') return { kind: 'interrupted' };
  return { kind: 'error', text: `InternalError: ${MATCH_LIMIT[program.runtime]}`, line: 0 };
}

/** A VM that was interrupted may have no memory left to tell. */
function observations(machine: Machine): Seen | undefined {
  try {
    return JSON.parse(machine.call('observations')) as Seen;
  } catch {
    return undefined;
  }
}

function interrupted(machine: Machine): RunOutcome {
  return { ending: interruption(machine), seen: observations(machine), steps: undefined };
}

/**
 * Runs the handler and answers the driver's description of how that ended. Undefined if it was asked too soon:
 * a function returned while promise jobs waited.
 */
function runHandler(
  machine: Machine,
  loaded: LoadedProgram,
  invocation: SandboxInvocation,
  approach: Approaching,
): string | undefined {
  const found = approach(machine, loaded, invocation.event);
  if (typeof found === 'string') return found;
  const told = machine.call(found.call, found.input);
  if (told !== '') return machine.hasJobs ? undefined : told;
  drainJobs(machine);
  return machine.call('finish');
}

function attempt(
  machine: Machine,
  loaded: LoadedProgram,
  invocation: SandboxInvocation,
  approach: Approaching,
): RunOutcome | undefined {
  const { guard } = machine;
  machine.begin(loaded.program, invocation);
  guard.start();
  try {
    const told = runHandler(machine, loaded, invocation, approach);
    guard.stop();
    if (guard.tripped) return interrupted(machine);
    if (told === undefined) return undefined;
    const { seen, steps, ...ending } = JSON.parse(told) as ToldEnding;
    return { ending, seen, steps };
  } catch (error) {
    guard.stop();
    if (guard.tripped) return interrupted(machine);
    throw error;
  }
}

/**
 * The quick way keeps a few bytes more or less than the long one. Nobody can see that but a function that asks
 * for memory until there is none, so such a run does not count. Undefined stands for it.
 */
function attemptQuickly(
  machine: Machine,
  loaded: LoadedProgram,
  invocation: SandboxInvocation,
): RunOutcome | undefined {
  try {
    const outcome = attempt(machine, loaded, invocation, approachQuickly);
    return machine.guard.tripped || !machine.wasShortOfMemory ? outcome : undefined;
  } catch {
    machine.discard();
    return undefined;
  }
}

/** Runs one event, as if the VM had never run another. Throws when the engine itself gave up. */
export function runEvent(
  machine: Machine,
  loaded: LoadedProgram,
  invocation: SandboxInvocation,
): RunOutcome {
  const outcome =
    attemptQuickly(machine, loaded, invocation) ??
    attempt(machine, loaded, invocation, approachFresh);
  if (outcome === undefined) throw new Error('the long way asks when all jobs have run');
  return outcome;
}
