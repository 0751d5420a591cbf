import type { JsonValue } from '../../core/json.ts';
import type { Approximation, Observations } from '../../core/outcome.ts';
import type { Runtime } from '../../core/runtimes.ts';
import type { Seen } from '../guest/guest.ts';
import type { SandboxLimits } from '../limits.ts';
import type { Program } from '../program/program.ts';
import { approximationsOf } from './approximations.ts';
import { engineFailure } from './engine-failure.ts';
import type { SandboxAnswer, SandboxInvocation } from './invocation.ts';
import { loadProgram } from './load-program.ts';
import { readCounts } from './read-counts.ts';
import { createMachine } from './machine.ts';
import type { Machine } from './machine.ts';
import type { PreparedImage } from './prepared-image.ts';
import { ProgramCache } from './program-cache.ts';
import { runEvent } from './run-event.ts';
import type { RunOutcome } from './run-event.ts';
import { createResult } from './test-result.ts';
import type { CreatedResult } from './test-result.ts';

/** Runs events in VMs of the runtimes, one after the other, each as if it were the VM's first. */
export interface Sandbox {
  /** Prepares the VM of a runtime ahead of its first event. */
  prepare(runtime: Runtime): void;
  /** Never throws for what a function or an event does. */
  run(program: Program, invocation: SandboxInvocation): SandboxAnswer;
}

/** What the host and the VM saw of a run. Spelled out: it is made for every event. */
function observe(
  { session }: Machine,
  { ending, seen, steps }: RunOutcome,
  { badReturn, droppedKeys }: CreatedResult,
  approximations: readonly Approximation[],
): Observations {
  return {
    steps,
    usedClock: session.usedClock,
    usedRandom: seen?.random ?? false,
    usedEdgeLocation: seen?.edgeLocation ?? false,
    usedRawQueryString: seen?.rawQueryString ?? false,
    kvsKeys: [...session.kvsKeys],
    origin: seen && originOf(seen),
    badReturn,
    droppedKeys,
    customLogData: seen?.customLogData,
    errorLine: ending.kind === 'error' && ending.line > 0 ? ending.line : undefined,
    approximations,
  };
}

function originOf({ origin }: Seen): Observations['origin'] {
  return origin && { ...origin, args: JSON.parse(origin.args) as JsonValue };
}

/** The engine, ready to be used. */
export interface SandboxEngine {
  /** Compiled, with its writes tracked (track-writes.ts). */
  readonly module: WebAssembly.Module;
  /** The image of a runtime. */
  readonly image: (runtime: Runtime) => PreparedImage;
}

/** A runtime's machine and the programs it has. */
interface Workshop {
  readonly machine: Machine;
  readonly programs: ProgramCache;
}

/** How a run ended, with what the code has counted for itself. */
interface AttemptOutcome {
  readonly outcome: RunOutcome;
  readonly counts: string | undefined;
}

/** Creates a sandbox; the VM of a runtime is made when it is first needed. */
export function createSandbox(engine: SandboxEngine, limits: SandboxLimits): Sandbox {
  const workshops = new Map<Runtime, Workshop>();

  const workshopOf = (runtime: Runtime): Workshop => {
    const known = workshops.get(runtime) ?? {
      machine: createMachine(engine.module, engine.image(runtime), limits),
      programs: new ProgramCache(),
    };
    workshops.set(runtime, known);
    return known;
  };
  const attempt = (
    { machine, programs }: Workshop,
    program: Program,
    invocation: SandboxInvocation,
  ): AttemptOutcome => {
    try {
      const loaded = programs.get(program, () => loadProgram(machine, program));
      const outcome = runEvent(machine, loaded, invocation);
      return { outcome, counts: readCounts(machine, loaded) };
    } catch (error) {
      machine.discard();
      const text = engineFailure(error);
      const ending = { kind: 'error', text, line: 0 } as const;
      return { outcome: { ending, seen: undefined, steps: undefined }, counts: undefined };
    }
  };

  return {
    prepare(runtime) {
      workshopOf(runtime);
    },
    run(program, invocation) {
      const workshop = workshopOf(program.runtime);
      const start = performance.now();
      const { outcome, counts } = attempt(workshop, program, invocation);
      const { machine } = workshop;
      const { eventType } = invocation;
      const created = createResult(outcome.ending, eventType, machine.session.logs);
      const { result } = created;
      const vagueError = outcome.seen?.vagueError ?? false;
      const isVague = vagueError || (outcome.seen?.unmappedError ?? false);
      const approximations = approximationsOf(program, invocation, result, isVague);
      const observations = observe(machine, outcome, created, approximations);
      const wantsSecondLook = vagueError && !program.isSecondLook;
      const durationMs = performance.now() - start;
      const answer = { result, observations, durationMs, wantsSecondLook };
      return counts === undefined ? answer : { ...answer, counts };
    },
  };
}
