import { ServiceError } from '../../core/errors.ts';
import type { EngineName } from '../../core/failure.ts';
import type { FunctionConfig } from '../../core/function-config.ts';
import type { CloudFrontFunctions, EngineAnswer, OfflineRuntime } from '../../core/ports.ts';
import { DEFAULT_RUNTIME } from '../../core/runtimes.ts';
import type { TestCase } from '../../core/test-case.ts';
import { createSlots } from '../../core/slots.ts';
import { prepareFunctions, type CodePorts } from '../../usecases/prepared-function.ts';
import { createTestFunctionEngine } from '../../usecases/test-function-engine.ts';

/** An answer that is a result. */
export type Observation = Extract<EngineAnswer, { kind: 'result' }>;

/** Runs one event, to see what the function makes of it. Throws ServiceError. */
export interface Observer {
  readonly engine: EngineName;
  observe(fn: FunctionConfig, testCase: TestCase): Promise<Observation>;
}

/** Observes the code of the working directory in the emulated runtime. */
export function offlineObserver(ports: CodePorts, offline: OfflineRuntime): Observer {
  return {
    engine: 'offline',
    async observe(fn, testCase) {
      const [prepared] = await prepareFunctions(ports, [fn]);
      const source = prepared!.text;
      const engine = offline.engine({ source, runtime: fn.runtime ?? DEFAULT_RUNTIME });
      return resultOf(await engine.run([testCase]), fn.id);
    },
  };
}

/** Observes what is LIVE, with TestFunction. */
export function liveObserver(cloudfront: CloudFrontFunctions): Observer {
  const ports = { cloudfront, clock: Date.now, slots: createSlots(1) };
  return {
    engine: 'aws',
    async observe({ name }, testCase) {
      const live = await cloudfront.describe(name, 'LIVE');
      if (live === undefined) throw notLive(name);
      const target = { name, etag: live.etag, stage: 'LIVE' } as const;
      return resultOf(await createTestFunctionEngine(ports, target).run([testCase]), name);
    },
  };
}

function resultOf([answer]: readonly EngineAnswer[], subject: string): Observation {
  if (answer?.kind === 'result') return answer;
  const detail = 'the runtime gave no answer';
  throw answer?.error ?? new ServiceError('unknown', { operation: 'record', subject, detail });
}

function notLive(name: string): ServiceError {
  const detail = 'there is no stage LIVE; record with --offline what the code here does';
  return new ServiceError('no-such-function', {
    operation: 'DescribeFunction',
    subject: name,
    detail,
  });
}
