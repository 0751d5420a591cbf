import { errorAt } from './diagnostics.ts';
import { InputError } from './errors.ts';
import type { EventType } from './event.ts';
import type { Runtime } from './runtimes.ts';

/** What a run would work on: one function in one environment. */
export interface PlannedFunction {
  /** Id in the configuration. */
  readonly function: string;
  /** Empty when there is none. */
  readonly environment: string;
  /** Name in AWS. */
  readonly name: string;
  readonly source: string;
  /** undefined: what AWS has. */
  readonly runtime: Runtime | undefined;
  /** undefined: either. */
  readonly eventType: EventType | undefined;
  readonly tests: number;
  /** Bytes of the code; undefined: a build makes it. */
  readonly size: number | undefined;
  /** Bytes that it may have. */
  readonly sizeLimit: number;
}

/** Jobs of one matrix. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix */
export const MAX_JOBS = 256;

/** One job of a matrix. */
export type MatrixJob = Pick<PlannedFunction, 'function' | 'environment' | 'name' | 'source'>;

/**
 * The matrix of a job per function and environment, as `strategy.matrix` takes it. Throws InputError
 * `too-many-jobs` for more than GitHub runs.
 */
export function matrixOf(planned: readonly PlannedFunction[]): {
  readonly include: readonly MatrixJob[];
} {
  if (planned.length > MAX_JOBS) {
    const args = { jobs: planned.length, limit: MAX_JOBS };
    throw new InputError([errorAt(undefined, 'too-many-jobs', args)]);
  }
  return {
    include: planned.map(({ function: id, environment, name, source }) => ({
      function: id,
      environment,
      name,
      source,
    })),
  };
}
