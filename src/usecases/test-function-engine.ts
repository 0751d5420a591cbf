import { ServiceError } from '../core/errors.ts';
import { LIMITS } from '../core/limits.ts';
import type { CloudFrontFunctions, Clock, Engine, EngineAnswer, Stage } from '../core/ports.ts';
import type { Slots } from '../core/slots.ts';
import { measureUtilization } from './measure-utilization.ts';
import type { Invocation } from '../core/test-case.ts';

/** TestFunction calls under way at once, over all functions of a run: AWS publishes no rate. */
export const PARALLEL_TESTS = 4;

/** The one revision that an engine tests. */
export interface TestTarget {
  readonly name: string;
  readonly etag: string;
  readonly stage: Stage;
}

/** What the engine works with; `slots` bounds the calls under way over all functions of a run. */
export interface TestFunctionPorts {
  readonly cloudfront: Pick<CloudFrontFunctions, 'test'>;
  readonly clock: Clock;
  readonly slots: Slots;
}

/**
 * The `aws` engine: TestFunction, pinned to one ETag, so that a foreign write turns into an error
 * instead of a test of somebody else's code.
 */
export function createTestFunctionEngine(ports: TestFunctionPorts, target: TestTarget): Engine {
  const runOne = async (invocation: Invocation): Promise<EngineAnswer> => {
    const ask = () => ports.slots(() => testOnce(ports, target, invocation));
    const { utilizationLimit: limit = LIMITS.computeUtilization.value } = invocation;
    return measureUtilization(await ask(), limit, ask);
  };
  return {
    name: 'aws',
    run: (invocations, onAnswer) =>
      Promise.all(
        invocations.map(async (invocation, index) => {
          const answer = await runOne(invocation);
          onAnswer?.(index, answer);
          return answer;
        }),
      ),
  };
}

/** Runs one event on a revision; trouble is an answer. It measures nothing twice. */
export async function testOnce(
  { cloudfront, clock }: Pick<TestFunctionPorts, 'cloudfront' | 'clock'>,
  { name, etag, stage }: TestTarget,
  { event }: Pick<Invocation, 'event'>,
): Promise<EngineAnswer> {
  const started = clock();
  try {
    const result = await cloudfront.test(name, etag, stage, event);
    return { kind: 'result', result, observations: undefined, durationMs: clock() - started };
  } catch (error) {
    if (error instanceof ServiceError) return { kind: 'trouble', error };
    throw error;
  }
}
