import type { EngineRun } from '../report.ts';
import type { StrictAnswer, StrictBackend, StrictGap } from '../ports.ts';
import type { Runtime } from '../runtimes.ts';
import type { TestCase } from '../test-case.ts';
import { disagreements, type Disagreement } from './disagreements.ts';

/** What a second engine says of one event. */
export interface Opinion {
  /** `njs 0.7.9`. */
  readonly binary: string;
  /** Set when there is nothing to compare with. */
  readonly gap: StrictGap | undefined;
  /** `because` is set where the version explains the difference. */
  readonly differences: readonly (Disagreement & { readonly because: string | undefined })[];
}

/** Compares an offline run with a second engine's answer. */
export function opinionOn(
  offline: Pick<EngineRun, 'outcome' | 'result'>,
  answer: StrictAnswer,
  event: Pick<TestCase, 'event' | 'eventType'>,
  { backend, runtime }: { backend: Pick<StrictBackend, 'binary' | 'explain'>; runtime: Runtime },
): Opinion {
  return {
    binary: backend.binary,
    gap: answer.kind === 'gap' ? answer.gap : undefined,
    differences: disagreements(offline, answer, event).map((it) => ({
      ...it,
      because: backend.explain(runtime, it),
    })),
  };
}
