import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createCloudFrontFunctions } from '../src/aws/cloudfront-functions.ts';
import { SDK_ENVIRONMENT } from '../src/aws/environment.ts';
import type { Timing } from '../src/aws/pacer.ts';
import type { FunctionConfig } from '../src/core/function-config.ts';
import type { FunctionReport } from '../src/core/report.ts';
import { startEmulator, type RequestRecord } from '../src/emulator/emulator.ts';
import type { Rate } from '../src/emulator/control/rate-limit.ts';
import { deployProject } from '../src/usecases/deploy-project.ts';
import { aCase, aFunction, aSuite } from '../__tests__/builders/suite.ts';
import { CREDENTIALS } from '../__tests__/builders/run-action.ts';
import { createTestRuntime } from '../__tests__/builders/offline-runtime.ts';
import { fixedGate } from '../src/usecases/create-gate.ts';

/** What is deployed, and to what kind of CloudFront. Times are milliseconds of the deployment's own clock. */
export interface MeasuredSettings {
  readonly latencyMs: number;
  /** Tests of each function. */
  readonly tests: number;
  readonly functions?: number;
  /** TestFunction calls at once; default: cf2's own. */
  readonly parallelTests?: number;
  readonly rate?: Rate;
  /** How much faster the deployment's clock goes than the one on the wall; default 1. */
  readonly speed?: number;
}

/** What a deployment took. */
export interface Measured {
  /** Milliseconds until everything was done, and until the last PublishFunction had answered (NaN without any). */
  readonly wall: number;
  readonly published: number;
  /** Tests without a verdict, because AWS did not answer. */
  readonly lost: number;
  readonly operations: readonly string[];
  /** The longest chain of requests of which each came after the answer to the one before. */
  readonly depth: number;
}

/** A deployment that can be repeated and watched. */
export interface MeasuredDeploy {
  /** Deploys functions whose code carries `mark`; another mark is other code. */
  deploy(mark: string): Promise<Measured>;
  close(): Promise<void>;
}

/** The real AWS SDK and the emulator over HTTP. */
export async function startMeasuredDeploy(settings: MeasuredSettings): Promise<MeasuredDeploy> {
  Object.assign(process.env, SDK_ENVIRONMENT);
  const { speed = 1, latencyMs, rate } = settings;
  const timing: Timing = {
    clock: () => performance.now() * speed,
    wait: (milliseconds) => delay(milliseconds / speed),
    random: Math.random,
  };
  const runtime = createTestRuntime();
  const emulator = await startEmulator({
    runtime,
    now: timing.clock,
    latencyMs: latencyMs / speed,
    ...(rate === undefined ? {} : { rate }),
  });
  const cloudfront = createCloudFrontFunctions({
    endpoint: emulator.url,
    timing,
    credentials: {
      accessKeyId: CREDENTIALS.AWS_ACCESS_KEY_ID,
      secretAccessKey: CREDENTIALS.AWS_SECRET_ACCESS_KEY,
    },
  });
  const ports = { offline: runtime, cloudfront, timing };
  return {
    async deploy(mark) {
      const before = emulator.requests.length;
      const started = timing.clock();
      const { functions, publishedAt } = await deployOnce(ports, settings, mark);
      const records = emulator.requests.slice(before);
      return {
        wall: timing.clock() - started,
        published: publishedAt - started,
        lost: functions.flatMap(lostTests).length,
        operations: records.map(({ operation }) => operation),
        depth: depthOf(records),
      };
    },
    async close() {
      await emulator.close();
      await runtime.close();
    },
  };
}

function suiteOf({ functions = 1, tests }: MeasuredSettings): readonly FunctionConfig[] {
  return Array.from({ length: functions }, (_, at) => {
    const id = `site-${at}`;
    const cases = Array.from({ length: tests }, (_none, test) =>
      aCase({ name: `test ${test}`, functionId: id }),
    );
    return aFunction({ id, tests: cases });
  });
}

interface Ports {
  readonly offline: ReturnType<typeof createTestRuntime>;
  readonly cloudfront: ReturnType<typeof createCloudFrontFunctions>;
  readonly timing: Timing;
}

async function deployOnce(
  { offline, cloudfront, timing }: Ports,
  settings: MeasuredSettings,
  mark: string,
): Promise<{ readonly functions: readonly FunctionReport[]; readonly publishedAt: number }> {
  let publishedAt = Number.NaN;
  const code = `function handler(event) { return event.request; } // ${mark}`;
  const { functions } = await deployProject(
    {
      files: {
        readText: () => Promise.resolve(code),
        list: () => Promise.resolve([]),
        exists: () => Promise.resolve(true),
      },
      offline,
      check: () => [],
      clock: timing.clock,
      progress: ({ step }) => {
        if (step === 'published') publishedAt = timing.clock();
      },
      cloudfront,
      publisher: cloudfront,
      identify: () => Promise.reject(new Error('nobody asks')),
      knowsCallers: false,
      wait: timing.wait,
      sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    },
    aSuite(...suiteOf(settings)),
    {
      offline: true,
      commit: () => 'c0ffee',
      skipUnchanged: true,
      createMissing: true,
      mark: undefined,
      waitForDeployedMs: 0,
      expectedAccountId: undefined,
      gate: fixedGate({ publish: true, code: 'main', subject: 'main' }),
      ...(settings.parallelTests === undefined ? {} : { parallelTests: settings.parallelTests }),
    },
  );
  return { functions, publishedAt };
}

const lostTests = ({ cases }: FunctionReport) => cases.filter(({ status }) => status === 'error');

function depthOf(records: readonly RequestRecord[]): number {
  const depths = new Map<RequestRecord, number>();
  for (const record of [...records].sort((a, b) => a.startTick - b.startTick)) {
    const before = records.filter((it) => it.endTick < record.startTick);
    depths.set(record, 1 + Math.max(0, ...before.map((it) => depths.get(it) ?? 0)));
  }
  return Math.max(0, ...depths.values());
}
