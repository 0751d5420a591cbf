import type { EventState } from '../guest/guest.ts';
import { patchFor } from './event-patch.ts';
import { createTemplate } from './event-template.ts';
import { agrees, factsOf } from './load-program.ts';
import type { EvaluatedProgram, LoadedProgram, StateFacts } from './load-program.ts';
import type { Machine } from './machine.ts';

/** An event is kept as a template when a function has seen so many. */
const EVENTS_BEFORE_TEMPLATE = 4;
const NO_PATCH = '[]';

/** What the driver still has to be told in a VM that stands right before the handler. */
export interface Approach {
  readonly call: 'start' | 'runPatched';
  readonly input: string;
}

/** How a top level ended. */
type Evaluation =
  | { readonly kind: 'done'; readonly facts: StateFacts | undefined }
  /** With the driver's description. */
  | { readonly kind: 'failed'; readonly told: string };

/** Runs the promise jobs that wait. */
export function drainJobs(machine: Machine): void {
  while (!machine.guard.tripped && machine.hasJobs) machine.runJob();
}

/** Runs the top level and finds the handler, in a VM that has nothing but the program. */
function evaluate(machine: Machine, loaded: LoadedProgram): Evaluation {
  const asked = machine.questions;
  machine.enter(loaded.image);
  machine.call('begin');
  const top = machine.run(loaded.script);
  const steps = loaded.steps === undefined ? [] : [machine.run(loaded.steps).value];
  if (top.kind === 'thrown') {
    return { kind: 'failed', told: machine.call('describe', top.value, ...steps) };
  }
  drainJobs(machine);
  const read = machine.call('take', machine.run(machine.prepared.lookup).value, ...steps);
  // Whoever asks the host may get another answer next time.
  if (machine.questions !== asked) return { kind: 'done', facts: undefined };
  return {
    kind: 'done',
    facts: factsOf(machine.session.invocation, JSON.parse(read) as (keyof EventState)[]),
  };
}

/** Comes to the handler by the top level, as a VM does that never ran before. */
export function approachFresh(
  machine: Machine,
  loaded: LoadedProgram,
  event: string,
): Approach | string {
  const evaluation = evaluate(machine, loaded);
  return evaluation.kind === 'failed' ? evaluation.told : { call: 'start', input: event };
}

function fromTemplate(
  machine: Machine,
  { template }: EvaluatedProgram,
  event: string,
): Approach | undefined {
  const patch = template && patchFor(template.event, event);
  if (template === undefined || patch === undefined) return undefined;
  machine.enter(template.image);
  return { call: 'runPatched', input: patch };
}

function reuse(machine: Machine, evaluated: EvaluatedProgram, event: string): Approach {
  const approach = fromTemplate(machine, evaluated, event);
  if (approach !== undefined) return approach;
  machine.enter(evaluated.image);
  evaluated.events += 1;
  if (evaluated.events !== EVENTS_BEFORE_TEMPLATE) return { call: 'start', input: event };
  machine.call('read', event);
  evaluated.template = { image: machine.take(), event: createTemplate(event) };
  return { call: 'runPatched', input: NO_PATCH };
}

/** Comes to the handler the fastest way. Answers the driver's description of a top level that failed. */
export function approachQuickly(
  machine: Machine,
  loaded: LoadedProgram,
  event: string,
): Approach | string {
  const { evaluated } = loaded;
  if (evaluated !== undefined && agrees(machine.session.invocation, evaluated.facts))
    return reuse(machine, evaluated, event);
  const evaluation = evaluate(machine, loaded);
  if (evaluation.kind === 'failed') return evaluation.told;
  const { facts } = evaluation;
  loaded.evaluated = facts && { image: machine.take(), facts, events: 0, template: undefined };
  return { call: 'start', input: event };
}
