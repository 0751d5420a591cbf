import type { JsonValue } from '../../core/json.ts';
import type { Observations } from '../../core/outcome.ts';
import type { Runtime } from '../../core/runtimes.ts';
import type { Seen } from '../guest/guest.ts';
import type { SandboxLimits } from '../limits.ts';
import { PROFILES } from '../profiles/profiles.ts';
import type { Program } from '../program/program.ts';
import { NOTHING_SEEN } from './invocation.ts';
import type { SandboxAnswer, SandboxInvocation } from './invocation.ts';
import { createMachine } from './machine.ts';
import type { Machine } from './machine.ts';
import { LOOKUP_SCRIPT, runEvent } from './run-event.ts';
import type { CompiledProgram, EventEnding } from './run-event.ts';
import { beginSession } from './session.ts';
import { createResult } from './test-result.ts';
import { engineFailure } from './virtual-machine.ts';

/** Runs events in VMs of the runtimes, one after the other, each in a clean one. */
export interface Sandbox {
  /** Prepares the VM of a runtime ahead of its first event. */
  prepare(runtime: Runtime): Promise<void>;
  /** Never rejects for what a function or an event does. Calls must not overlap. */
  run(program: Program, invocation: SandboxInvocation): Promise<SandboxAnswer>;
}

function observe(machine: Machine, ending: EventEnding): Observations {
  const { session } = machine;
  const seen = JSON.parse(machine.call('observations')) as Seen;
  return {
    usedClock: session.usedClock,
    usedRandom: seen.random,
    usedEdgeLocation: seen.edgeLocation,
    usedRawQueryString: seen.rawQueryString,
    kvsKeys: [...session.kvsKeys],
    origin: seen.origin && { ...seen.origin, args: JSON.parse(seen.origin.args) as JsonValue },
    errorLine: ending.kind === 'error' && ending.line > 0 ? ending.line : undefined,
  };
}

/** What is known of a run whose engine broke. */
function unobserved({ session }: Machine): Observations {
  return { ...NOTHING_SEEN, usedClock: session.usedClock, kvsKeys: [...session.kvsKeys] };
}

/** Creates a sandbox. `module` is the compiled engine; a VM is prepared when its runtime is first needed. */
export function createSandbox(module: WebAssembly.Module, limits: SandboxLimits): Sandbox {
  const machines = new Map<Runtime, Promise<Machine>>();
  const compiled = new WeakMap<Program, CompiledProgram>();

  const machineOf = (runtime: Runtime): Promise<Machine> => {
    const known = machines.get(runtime) ?? createMachine(module, PROFILES[runtime], limits);
    machines.set(runtime, known);
    return known;
  };
  const compile = async (machine: Machine, program: Program): Promise<CompiledProgram> => {
    const known = compiled.get(program);
    if (known !== undefined) return known;
    const made = {
      bytecode: machine.compile(program.script),
      lookup: machine.compile(LOOKUP_SCRIPT),
    };
    compiled.set(program, made);
    await machine.reset();
    return made;
  };
  const attempt = async (
    machine: Machine,
    program: Program,
    invocation: SandboxInvocation,
  ): Promise<{ ending: EventEnding; observations: Observations }> => {
    try {
      const ready = await compile(machine, program);
      beginSession(machine.session, program, invocation, limits.logCharacters);
      const ending = runEvent(machine, ready, invocation);
      return { ending, observations: observe(machine, ending) };
    } catch (error) {
      machine.discard();
      const ending: EventEnding = { kind: 'error', text: engineFailure(error), line: 0 };
      return { ending, observations: unobserved(machine) };
    }
  };

  return {
    async prepare(runtime) {
      await machineOf(runtime);
    },
    async run(program, invocation) {
      const machine = await machineOf(program.runtime);
      await machine.reset();
      const start = performance.now();
      const { ending, observations } = await attempt(machine, program, invocation);
      const result = createResult(ending, invocation.eventType, machine.session.logs);
      return { result, observations, durationMs: performance.now() - start };
    },
  };
}
