import type { EventState } from '../guest/guest.ts';
import type { Program } from '../program/program.ts';
import type { Box } from './engine.ts';
import type { EventTemplate } from './event-template.ts';
import { stateOf } from './event-state.ts';
import type { Image } from './image.ts';
import type { SandboxInvocation } from './invocation.ts';
import type { Machine } from './machine.ts';

/** Facts of an event's state, by their JSON text. */
export type StateFacts = Readonly<Partial<Record<keyof EventState, string | undefined>>>;

/** A VM after a top level that does the same for every event whose state agrees in these facts. */
export interface EvaluatedProgram {
  readonly image: Image;
  readonly facts: StateFacts;
  /** Events that began here. */
  events: number;
  /** The same VM with an event in it, from which most others differ little. */
  template: { readonly image: Image; readonly event: EventTemplate } | undefined;
}

/** A VM with a program, at the points to which it goes back. */
export interface LoadedProgram {
  readonly program: Program;
  /** Compiled, and nothing has run. */
  readonly image: Image;
  readonly script: Box;
  /** Answers a function that answers how many steps the script has counted. */
  readonly steps: Box | undefined;
  /** Answers what the script has counted for itself, as text. */
  readonly counters: Box | undefined;
  evaluated: EvaluatedProgram | undefined;
}

/** Gives a machine a program. Throws EngineFailure for what the engine cannot parse. */
export function loadProgram(machine: Machine, program: Program): LoadedProgram {
  machine.enter(machine.prepared);
  const script = machine.compile(program.script);
  const [steps, counters] = [program.steps, program.counters].map((it) =>
    it === undefined ? undefined : machine.compile(it),
  );
  return { program, image: machine.take(), script, steps, counters, evaluated: undefined };
}

/** The named facts of the state that an invocation brings along. */
export function factsOf(
  invocation: SandboxInvocation | undefined,
  names: readonly (keyof EventState)[],
): StateFacts {
  const state = invocation && stateOf(invocation);
  return Object.fromEntries(names.map((name) => [name, JSON.stringify(state?.[name])]));
}

/** Whether an invocation agrees with facts that were taken of another one. */
export function agrees(invocation: SandboxInvocation | undefined, facts: StateFacts): boolean {
  const names = Object.keys(facts) as (keyof EventState)[];
  if (names.length === 0) return true;
  const found = factsOf(invocation, names);
  return names.every((name) => found[name] === facts[name]);
}
